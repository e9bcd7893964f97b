"""One HTML page about one or more bases: tables, a picture of every feature, what is proved, what evaluation costs.

Decides what the page says; ``templates/report.html.jinja`` lays it out. The page stands alone: no script, no network.
"""

from __future__ import annotations

import os
from contextlib import suppress
from math import log10
from pathlib import Path
from typing import Any

from basisgen.emit import EmitError
from basisgen.generate import Generated
from basisgen.mathematics.expand import expand, n_raw_terms
from basisgen.mathematics.formula import feature_sentence, graph_formula, graph_text
from basisgen.mathematics.invariant import Invariant
from basisgen.mathematics.multigraph import from_edges, path
from basisgen.pages import table
from basisgen.pages.drawing import draw, number
from basisgen.pages.explain import shapes, tuples
from basisgen.proof.certificate import certificate_name
from basisgen.selection import select
from basisgen.spec import BasisSpec
from basisgen.templating import environment

#: How a page is called that is not whole yet; the number of the process follows.
PARTIAL = ".basisgen-"
#: An order with more features starts folded.
MAX_UNFOLDED = 60
#: Colours in the template: degrees 0..7, and one for all above.
N_COLOURS = 8


def refuse_output(output: Path) -> None:
    """Raises EmitError if the page cannot be written there; cheap, so that it can be asked before the work.

    Raises:
        EmitError: there is no such folder, or something that is not a file is in the way.
    """
    try:
        if not output.parent.is_dir():
            raise EmitError(
                f"cannot write {output}: there is no folder {output.parent}. Create it or choose another with -o"
            )
        if output.is_dir():
            raise EmitError(f"{output} is not a file. Choose another with -o, e.g. -o basis.html")
        if output.exists() and not output.is_file():  # a device or a pipe
            return
        if not os.access(_target(output).parent, os.W_OK):
            raise EmitError(f"cannot write {output}: folder {output.parent} is write-protected. Choose another with -o")
    except OSError as error:
        raise EmitError(f"cannot write {output}: {error.strerror}. Choose another file with -o") from error


def write_report(results: list[Generated], output: Path) -> None:
    """Writes the page in one step: the file is whole or as it was before. A link stays; a pipe is written through.

    Raises:
        EmitError: the file cannot be written.
    """
    refuse_output(output)
    page = render(results)
    target = _target(output)
    partial = target.with_name(f"{PARTIAL}{os.getpid()}.html")
    try:
        if output.exists() and not output.is_file():
            output.write_text(page, encoding="utf-8")
            return
        _remove_leftovers(target.parent)
        partial.write_text(page, encoding="utf-8")
        os.replace(partial, target)
    except OSError as error:
        raise EmitError(f"cannot write {output}: {error.strerror}. Choose another file with -o") from error
    finally:
        # Gone after the replacement; left over only when something went wrong.
        with suppress(OSError):
            partial.unlink(missing_ok=True)


def _target(output: Path) -> Path:
    """What a symbolic link points to, or the file itself."""
    return Path(os.path.realpath(output))


def _remove_leftovers(folder: Path) -> None:
    """Pages that killed runs did not finish."""
    for left in folder.glob(f"{PARTIAL}*.html"):
        number = left.stem.removeprefix(PARTIAL)
        if number.isdigit() and not _is_running(int(number)):
            with suppress(OSError):
                left.unlink()


def _is_running(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except OSError:
        pass  # somebody else's
    return True


def render(results: list[Generated]) -> str:
    """The text of the page."""
    templates = environment("basisgen.pages", autoescape=True)
    templates.filters["grouped"] = lambda n: "–" if n is None else f"{n:,}".replace(",", "\u202f")
    bases = [_basis(r) for r in results]
    return templates.get_template("report.html.jinja").render(
        title=" · ".join(dict.fromkeys(_limits(r.selection.basis.spec) for r in results)),
        legend=_legend(),
        degrees=range(max(r.selection.basis.spec.l_top for r in results) + 1),
        colour=lambda degree: min(degree, N_COLOURS),
        count_charts=_count_charts(results),
        cost_chart=_cost_chart(bases),
        bases=bases,
    )


def _limits(spec: BasisSpec) -> str:
    degrees = str(spec.l_max[0]) if len(set(spec.l_max)) == 1 else ", ".join(map(str, spec.l_max))
    bound = "" if spec.max_degree is None else f", degrees up to {spec.max_degree} in all"
    return f"l_max {degrees}, ν ≤ {spec.nu_max}{bound}"


SELECTION_TITLES = {
    "cheng2024": "The published set",
    "complete": "A minimal complete set",
    "connected": "All connected multigraphs",
}
SELECTION_NOTES = {
    "cheng2024": "The features of Cheng 2024 (equations 7, 9 and 10), in the order that published potentials use. "
    "All are chains. What is missing is counted for shared radial functions; with per-degree ones traces come on top.",
    "complete": "As few features as generate every invariant within the limits, chosen to be cheap to evaluate.",
    "connected": "Every connected multigraph within the limits, those that others already give included.",
}
RADIAL_NOTES = {
    "shared": "Shared radial: one radial function per channel for all degrees. A trace of a moment is then the "
    "moment two degrees lower, and loops would add nothing.",
    "per_degree": "Per-degree radial: every degree has its own radial functions, so traces are new and loops count.",
}


def _basis(result: Generated) -> dict[str, Any]:
    """Everything that the page says about one basis."""
    basis, proof = result.selection.basis, result.proof
    spec = basis.spec
    rows = table.rows(result)
    total = table.cumulative(rows)[-1]
    published = _published_graphs(spec)
    features = [_feature(f, spec, published) for f in basis.features]
    return {
        "anchor": spec.name,
        "heading": SELECTION_TITLES[spec.selection],
        "selection": spec.selection,
        "per_degree": spec.radial == "per_degree",
        "limits": _limits(spec),
        "notes": [
            SELECTION_NOTES[spec.selection],
            *([] if spec.selection == "cheng2024" else [RADIAL_NOTES[spec.radial]]),
        ],
        "command": f"basisgen {spec.arguments}",
        "columns": [(k, k.replace("_", " "), meaning) for k, meaning in table.COLUMNS.items()],
        "rows": rows,
        "cumulative": table.cumulative(rows)[1:],
        "total": total,
        "counts_nu5": spec.nu_max >= 5,
        "n_published_here": sum(f["published"] for f in features),
        "costs": _costs(result, rows),
        "claims": _claims(result, total),
        "missing": _missing(result),
        "rank": proof.jacobian_rank,
        "bound": proof.jacobian_bound,
        "digest": basis.digest,
        "modules": [
            {"name": m.module.file_name, "certificate": certificate_name(m.module.file_name)} for m in result.modules
        ],
        "orders": [
            {
                "nu": row["nu"],
                "tuples": tuples(row["nu"]),
                "features": [f for f in features if f["nu"] == row["nu"]],
                "open": row["features"] <= MAX_UNFOLDED,
            }
            for row in rows
        ],
    }


def _published_graphs(spec: BasisSpec) -> set:
    """What the published features within the same limits are, to mark them where they occur in another set."""
    orders = min(spec.nu_max, 4)
    own = BasisSpec.create(spec.l_max[:orders], orders, "cheng2024", "shared", spec.max_degree)
    return {f.graphs for f in select(own).basis.features}


def _feature(feature: Invariant, spec: BasisSpec, published: set) -> dict[str, Any]:
    return {
        "name": feature.name,
        "anchor": f"{spec.name}-{feature.name}",
        "nu": feature.nu,
        "degrees": feature.degrees,
        "parts": [
            {
                "sign": _sign(k, c),
                "coefficient": "" if abs(c) == 1 else str(abs(c)),
                "drawing": draw(g),
                "graph": graph_text(g),
                "factors": _factors(graph_formula(g)),
                "cosines": [(e.i + 1, e.j + 1, e.multiplicity) for e in g.edges if e.i != e.j],
            }
            for k, (c, g) in enumerate(feature.graphs)
        ],
        "kind": shapes(feature),
        "sentence": feature_sentence(feature),
        "published": feature.graphs in published,
        "raw_terms": sum(n_raw_terms(g) for _, g in feature.graphs),
        "merged_terms": expand(feature).n_terms,
    }


def _sign(position: int, coefficient: int) -> str:
    if coefficient < 0:
        return "−"
    return "+" if position else ""


def _factors(formula: str) -> list[str]:
    """Index letters of each factor of a graph's formula."""
    return [factor.removeprefix("A").removeprefix("_") for factor in formula.split(" ")]


def _legend() -> list[dict[str, Any]]:
    """Pictures that teach how to read the others."""
    examples = [
        (path(), "One node, no line: the moment A₀, a number. It counts neighbours."),
        (path(1), "Two moments A₁ share one index: the squared length of a vector."),
        (path(3), "Three lines, three shared indices, degree 3 at both ends."),
        (path(1, 2), "A chain: A₃ shares one index with A₁ and two with A₂."),
        (from_edges(3, ((0, 1, 1), (1, 2, 1), (0, 2, 1))), "The triangle: with A₂ as a matrix M, the trace of M³."),
        (
            from_edges(2, ((0, 1, 1), (1, 1, 1))),
            "A loop traces A₃. It counts as new only where the radial functions depend on l.",
        ),
    ]
    return [
        {"drawing": draw(g), "graph": graph_text(g), "factors": _factors(graph_formula(g)), "text": t}
        for g, t in examples
    ]


# Cost


def _costs(result: Generated, rows: list[dict[str, int]]) -> list[dict[str, Any]]:
    """Operations of three ways to evaluate the basis.

    Written out, a term of order nu takes nu - 1 multiplications and a fused multiply-add, which applies the
    coefficient and adds the term up; its reverse pass one multiplication by the coefficient and two operations for
    each of the nu - 1 products. A_0 itself is a copy.
    """
    n_copies = sum(f.degrees == (0,) for f in result.selection.basis.features)
    ways = []
    for label, key in (("every term written out", "raw_terms"), ("equal monomials merged", "merged_terms")):
        terms = [(r["nu"], r[key]) for r in rows]
        forward = sum(nu * n for nu, n in terms) - n_copies
        reverse = sum((2 * nu - 1) * n for nu, n in terms) - n_copies
        ways.append(
            {"label": label, "terms": sum(n for _, n in terms), "forward": forward, "reverse": reverse, "double": None}
        )
    own = result.schedule.cost
    ways.append(
        {
            "label": "generated program",
            "terms": None,
            "forward": own.forward,
            "reverse": own.reverse,
            "double": own.double,
        }
    )
    for way in ways:
        way["less"] = (
            _times(way["forward"] + way["reverse"], own.forward + own.reverse) if way is not ways[-1] else None
        )
    return ways


def _times(a: int, b: int) -> str:
    """How many times b goes into a, to two digits."""
    if b == 0:
        return "–"
    return f"{a / b:.1f} ×" if a < 10 * b else f"{a / b:.0f} ×"


# Proof


def _claims(result: Generated, total: dict[str, int]) -> list[tuple[str, str]]:
    """What the certificate proves, in plain words: (keyword, sentences)."""
    basis, proof = result.selection.basis, result.proof
    complete = basis.spec.selection == "complete"
    n = len(basis.features)
    claims = [
        (
            "Invariant",
            f"Each of the {n} features stays what it is under every rotation and under inversion: infinitesimal "
            "rotations turn its polynomial into exactly zero, in integers, and its total degree is even.",
        )
    ]
    generators = "the features" if complete else f"a minimal complete set ({total['primitive']} invariants)"
    span = (
        f"The invariants fall into {len(proof.blocks)} blocks, one per choice of the factors’ degrees. In each block "
        "the dimension of all invariants is known exactly (Molien’s count from characters of O(3)), and products of "
        f"lower-order invariants together with {generators} reach it on integer points modulo a prime. A rank modulo a "
        "prime is never too large, so equality is a proof"
    )
    if complete:
        claims.append(("Complete", f"{span}: every invariant within the limits is a polynomial in these."))
        claims.append(("Minimal", _minimality(n, sum(len(b.relations) for b in proof.blocks))))
    else:
        claims.append(("Measured", f"{span}. {_rank_in_words(n, total)}"))
    claims.append(("Algebraic rank", _algebraic_rank(n, proof.jacobian_rank, proof.jacobian_bound)))
    claims.append(("Second opinion", _second_opinion(result)))
    claims.append(
        (
            "The text",
            "basisgen verify reads a module and its certificate with a checker that shares no code with the generator. "
            "It repeats all of this, runs the module’s own forward, backward and double-backward statements in exact "
            "integers, and compares them with the contraction of every graph drawn below. It bounds rounding, "
            "and refuses a module with a byte that is neither proved nor text that was reviewed.",
        )
    )
    return claims


def _second_opinion(result: Generated) -> str:
    from basisgen.proof.second_opinion import second_opinion  # here, as sympy takes its time to import

    opinion = second_opinion(result.selection.basis)
    return (
        "Computer algebra, which shares neither index vectors nor weights with these proofs, agrees on "
        f"{opinion.n_judged} of {opinion.n_features} features, those with few enough indices: sympy sums every "
        "contraction over single indices, gets the proved polynomial, and the same value after an exact rotation."
    )


def _minimality(n_features: int, n_relations: int) -> str:
    text = (
        f"No feature can be spared: block by block, products alone fall short by as many as there are ({n_features})."
    )
    if n_relations:
        text += f" Where products depend on each other, exact integer relations show it ({n_relations})."
    return text


def _rank_in_words(n_features: int, total: dict[str, int]) -> str:
    missing, primitive = total["missing"], total["primitive"]
    rank = primitive - missing
    lacking = f"{missing} of {primitive} are missing" if missing else "nothing is missing"
    redundant = f"{n_features - rank} of the features are redundant" if n_features > rank else "none is redundant"
    return f"Modulo products, the {n_features} features have rank {rank}: {lacking}, {redundant}."


def _algebraic_rank(n_features: int, rank: int, bound: int) -> str:
    text = f"{rank} of the features are functionally independent; more than {bound} cannot be."
    if rank < bound:
        text += " The rank is a proved lower bound."
    if n_features > bound:
        text += " Giving every invariant as a polynomial takes more features than there are independent coordinates."
    return text


def _missing(result: Generated) -> dict[str, Any]:
    """Blocks of degrees that lack primitive invariants, by order."""
    lacking = [
        (b.degrees, b.n_generators - b.feature_rank) for b in result.proof.blocks if b.n_generators > b.feature_rank
    ]
    orders = sorted({len(d) for d, _ in lacking})
    return {
        "n": sum(n for _, n in lacking),
        "triangle": any(d == (2, 2, 2) for d, _ in lacking),
        "orders": [
            {
                "nu": nu,
                "n": sum(n for d, n in lacking if len(d) == nu),
                "blocks": [{"degrees": d, "n": n} for d, n in lacking if len(d) == nu],
            }
            for nu in orders
        ],
    }


# Charts

CHART_WIDTH, CHART_HEIGHT, BASELINE, TOP = 460, 230, 190, 34


def _count_charts(results: list[Generated]) -> list[dict[str, Any]]:
    """Bars of published and primitive counts per order; one chart for all bases with the same limits."""
    groups: dict[tuple, dict[str, list[int]]] = {}
    titles: dict[tuple, str] = {}
    for result in results:
        spec = result.selection.basis.spec
        rows = table.rows(result)
        key = (spec.l_max, spec.max_degree)
        series = groups.setdefault(key, {"published": [r["published"] or 0 for r in rows]})
        titles[key] = _limits(spec)
        radial = "shared" if spec.radial == "shared" else "per-degree"
        series[f"primitive, {radial} radial"] = [r["primitive"] for r in rows]
    return [_bars(titles[k], series) for k, series in groups.items()]


def _bars(title: str, series: dict[str, list[int]]) -> dict[str, Any]:
    n_orders = len(next(iter(series.values())))
    top = max(max(values) for values in series.values())
    slot = CHART_WIDTH / n_orders
    width = min(34.0, 0.76 * slot / len(series))
    bars = []
    for k, values in enumerate(series.values()):
        for n, value in enumerate(values):
            height = (BASELINE - TOP) * value / top
            x = slot * (n + 0.5) + (k - len(series) / 2) * width
            bars.append(
                {
                    "series": k,
                    "value": value,
                    "x": number(x + 1),
                    "y": number(BASELINE - height),
                    "width": number(width - 2),
                    "height": number(height),
                    "middle": number(x + width / 2),
                    "label_y": number(BASELINE - height - 5),
                }
            )
    return {
        "title": title,
        "width": CHART_WIDTH,
        "height": CHART_HEIGHT,
        "baseline": BASELINE,
        "bars": bars,
        "ticks": [{"x": number(slot * (n + 0.5)), "label": f"ν = {n + 1}"} for n in range(n_orders)],
        "series": list(series),
    }


_SUPERSCRIPT = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


def _power_of_ten(exponent: int) -> str:
    return str(10**exponent) if exponent < 2 else "10" + str(exponent).translate(_SUPERSCRIPT)


LABEL_WIDTH, PLOT_WIDTH, VALUE_WIDTH, ROW, GROUP = 160, 170, 150, 22, 30


def _cost_chart(bases: list[dict[str, Any]]) -> dict[str, Any]:
    """Forward and reverse operations of the three ways, on a logarithmic axis."""
    values = [way[d] for b in bases for way in b["costs"] for d in ("forward", "reverse") if way[d]]
    low = len(str(min(values, default=1))) - 1
    high = max(low + 1, len(str(max(values, default=1) - 1)))

    def place(n: int) -> str:
        return number(LABEL_WIDTH + PLOT_WIDTH * (log10(max(n, 10**low)) - low) / (high - low))

    groups, y = [], 4.0
    for basis in bases:
        y += GROUP
        group = {"name": basis["anchor"], "y": number(y - 8), "rows": []}
        for k, way in enumerate(basis["costs"]):
            group["rows"].append(
                {
                    "label": way["label"],
                    "y": number(y + ROW / 2),
                    "own": k == len(basis["costs"]) - 1,
                    "forward": way["forward"],
                    "reverse": way["reverse"],
                    "forward_x": place(way["forward"]),
                    "reverse_x": place(way["reverse"]),
                }
            )
            y += ROW
        groups.append(group)
    return {
        "width": LABEL_WIDTH + PLOT_WIDTH + VALUE_WIDTH,
        "height": number(y + 30),
        "bottom": number(y + 4),
        "left": LABEL_WIDTH,
        "plot_right": LABEL_WIDTH + PLOT_WIDTH,
        "right": LABEL_WIDTH + PLOT_WIDTH + VALUE_WIDTH,
        "ticks": [{"x": place(10**k), "label": _power_of_ten(k)} for k in range(low, high + 1)],
        "groups": groups,
    }
