"""Results as one page of HTML, pictures inside, and as JSON."""

from __future__ import annotations

import base64
import io
import json
import math
import os
from collections.abc import Sequence
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING, Any

from cace_runtime.analysis.check.result import Result
from cace_runtime.files.writing import replacing

if TYPE_CHECKING:
    from matplotlib.figure import Figure

STYLE = """
body { font: 15px/1.5 Georgia, 'Times New Roman', serif; color: #22313f; max-width: 60em; }
body { margin: 2em auto; padding: 0 1em; }
h1 { font-size: 1.6em; margin-bottom: 0; } h2 { font-size: 1.15em; margin: 1.6em 0 .2em; }
table { border-collapse: collapse; width: 100%; font-size: .93em; }
td, th { text-align: left; font-weight: normal; padding: .18em .8em .18em 0; }
td, th { vertical-align: top; border-bottom: 1px solid #dfe4e8; }
th { color: #8795a1; white-space: nowrap; } td.number, th.number { text-align: right; white-space: nowrap; }
.passed { color: #33712f; } .FAILED { color: #b03a22; font-weight: bold; } .not { color: #77838d; }
.verdict { font-size: 1.15em; margin: .2em 0 1.2em; } .why { color: #65727d; font-size: .9em; }
img { max-width: 100%; } p { margin: .3em 0; }
@media print { body { margin: 0; font-size: 10pt; } section { break-inside: avoid; } }
"""


def verdict_of(results: Sequence[Result]) -> str:
    """All of them in a sentence."""
    failed = [result.name for result in results if result.passed is False]
    told = f"{len(failed)} of {len(results)} checks failed: {', '.join(failed)}" if failed else "no check failed"
    left = [result.name for result in results if result.passed is None]
    return told + (f"; not judged: {', '.join(left)}" if left else "")


def write_page(
    title: str, facts: Sequence[tuple[str, str]], results: Sequence[Result], path: str | os.PathLike[str]
) -> None:
    """One self-contained page of HTML.

    Args:
        title: of the page.
        facts: heading and text, about the potential and the structure.
        results: of the checks.
        path: of the page.
    """
    text = page_of(title, facts, results)
    with replacing(Path(path)) as temporary:
        temporary.write_text(text, encoding="utf-8")


def page_of(title: str, facts: Sequence[tuple[str, str]], results: Sequence[Result]) -> str:
    """The text of the page; arguments as of :func:`write_page`."""
    about = "".join(f"<tr><th>{escape(heading)}</th><td>{escape(text)}</td></tr>\n" for heading, text in facts)
    rows = "".join(
        f'<tr><td>{escape(r.name)}</td><td class="{_class(r)}">{r.verdict}</td><td class="number">'
        f'{escape(r.measured)}</td><td class="number">{escape(_asked(r))}</td></tr>\n'
        for r in results
    )
    sections = "".join(map(_section, results))
    state = "FAILED" if any(result.passed is False for result in results) else "passed"
    return f"""<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>{escape(title)}</title><style>{STYLE}</style></head><body>
<h1>{escape(title)}</h1>
<p class="verdict {state}">{escape(verdict_of(results))}</p>
<table>
{about}</table>
<h2>Results</h2>
<table>
<tr><th>check</th><th>result</th><th class="number">measured</th><th class="number">limit</th></tr>
{rows}</table>
{sections}</body></html>
"""


def _section(result: Result) -> str:
    picture = ""
    if result.draw is not None:
        picture = f"<p>{_inline(result.draw(), result.name)}</p>\n"
    why = f'<p class="why">Limit: {escape(_asked(result))}. {escape(result.why)}</p>\n' if result.why else ""
    return (
        f'<section><h2>{escape(result.name)}: <span class="{_class(result)}">{result.verdict}</span></h2>\n'
        f"<p>{escape(_capital(result.sentence))}</p>\n{picture}{why}</section>\n"
    )


def _inline(figure: Figure, name: str) -> str:
    stream = io.BytesIO()
    figure.savefig(stream, format="png", dpi=160)
    encoded = base64.b64encode(stream.getvalue()).decode("ascii")
    width = figure.get_figwidth()
    return f'<img alt="{escape(name)}" style="width: {width:.2f}in" src="data:image/png;base64,{encoded}">'


def _class(result: Result) -> str:
    return result.verdict.split()[0]


def _asked(result: Result) -> str:
    return result.asked if math.isfinite(result.limit) else ""


def _capital(sentence: str) -> str:
    """Symbols of elements stay."""
    return sentence[:1].upper() + sentence[1:]


def write_json(facts: Sequence[tuple[str, str]], results: Sequence[Result], path: str | os.PathLike[str]) -> None:
    """All numbers; NaN is null. Arguments as of :func:`write_page`."""
    content = {
        "passed": not any(result.passed is False for result in results),
        "about": dict(facts),
        "checks": [
            {
                "name": r.name, "passed": r.passed, "number": r.number, "unit": r.unit, "limit": r.limit,
                "at_least": r.at_least, "sentence": r.sentence, "data": dict(r.data),
            }
            for r in results
        ],
    }  # fmt: skip
    with replacing(Path(path)) as temporary:
        temporary.write_text(json.dumps(_plain(content), indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def _plain(value: Any) -> Any:
    """JSON knows no NaN."""
    if isinstance(value, float):
        return value if math.isfinite(value) else None
    if isinstance(value, dict):
        return {key: _plain(inner) for key, inner in value.items()}
    if isinstance(value, (list, tuple)):
        return [_plain(inner) for inner in value]
    return value
