"""The checker reads Triton as strictly as Python: what it accepts is what the kernels compute, all else is named."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from basisgen.checker import CheckError

from .edited_modules import check, other_sign

FOLDER = Path(__file__).parents[2] / "generated"
# One whose double backward is in parts.
NAME = "cace_l3_nu3_complete_triton"
TEXT = (FOLDER / f"{NAME}.py").read_text(encoding="utf-8")
CERTIFICATE = json.loads((FOLDER / f"{NAME}.certificate.json").read_text(encoding="utf-8"))


def test_the_text_as_generated_is_certified(tmp_path):
    assert check(tmp_path, f"{NAME}.py", TEXT, CERTIFICATE).n_features == 8


LINES = {
    "load": r" +a1 = tl\.load\(a .*",
    "store": r" +tl\.store\((b|to_a) .*",
    "mul": r" +t\d+ = [atgv]\d+ \* [atgv]\d+",
    "fma": r" +t\d+ = [atgv]\d+ [+-] [atgv]\d+ \* [atgv]\d+",
    "scale": r" +t\d+ = -?\d+ \* [atgv]\d+",
    "keep": r" +tl\.store\(k .*",
    "fetch": r" +t\d+ = tl\.load\(k .*",
    "part": r" +if PART == 1:",
}
WRONG = "the module's text gives another value|is wrong|not invariant"


def other_number(line: str) -> str:
    return re.sub(r"= (-?\d+) \*", lambda m: f"= {int(m[1]) + 1 or 2} *", line)


#: Where, which line, what becomes of it, and what the checker says.
LINE_MUTANTS = {
    "coefficient": ("forward", "scale", other_number, WRONG),
    "coefficient-backward": ("backward", "scale", other_number, WRONG),
    "coefficient-double-backward": ("double_backward", "scale", other_number, WRONG),
    "sign": ("forward", "fma", other_sign, WRONG),
    "sign-backward": ("backward", "fma", other_sign, WRONG),
    "sign-double-backward": ("double_backward", "fma", other_sign, WRONG),
    "row-loaded": ("forward", "load", lambda x: x.replace("a + 1", "a + 2"), "row 2 of a is called a1"),
    "row-beyond": ("forward", "load", lambda x: x.replace("a + 1", "a + 99"), "no row 99 of a to read"),
    "row-by-another-stride": ("backward", "load", lambda x: x.replace("* sa", "* sg"), "no row . of a to read by sg"),
    "row-by-lanes": ("forward", "load", lambda x: x.replace("* sa", "* LANES"), "foreign statement"),
    "without-mask": ("forward", "load", lambda x: x.replace(", mask", ""), "foreign statement"),
    "row-stored": ("forward", "store", lambda x: x.replace("b + 1", "b + 2"), "is given a value of other degrees"),
    "row-stored-beyond": ("forward", "store", lambda x: x.replace("b + 1", "b + 8"), "no row 8 of b to write by sb"),
    "store-dropped": ("forward", "store", lambda x: "", "forward: row . of b is never written"),
    "load-dropped": (
        "forward",
        "load",
        lambda x: x.replace("a1 = tl.load(a + 1", "a2 = tl.load(a + 2"),
        "a1 is read before it",
    ),
    "statement-twice": ("forward", "mul", lambda x: f"{x}\n{x}", "forward: t0 is defined a second time"),
    "second-statement": ("forward", "mul", lambda x: f"{x}; t0 = a1", "foreign statement"),
    "comment": ("forward", "mul", lambda x: f"{x}  # harmless", "foreign statement"),
    "float": ("forward", "scale", lambda x: re.sub(r"= (-?\d+) ", r"= \1.5 ", x), "foreign statement"),
    "conditional": ("forward", "mul", lambda x: f"    if mask:\n    {x}", "foreign statement"),
    "returned": ("forward", "mul", lambda x: f"    return\n{x}", "foreign statement"),
    "kept-in-no-row": (
        "double_backward",
        "keep",
        lambda x: re.sub(r"k \+ \d+", "k + 999", x),
        "row 999 keeps a value before row",
    ),
    "kept-in-another-row": (
        "double_backward",
        "keep",
        lambda x: re.sub(r"k \+ (\d+)", lambda m: f"k + {int(m[1]) + 1}", x),
        "does not keep|before row",
    ),
    "fetched-from-another-row": (
        "double_backward",
        "fetch",
        lambda x: re.sub(r"k \+ (\d+)", lambda m: f"k + {int(m[1]) + 1}", x),
        "does not keep|before row",
    ),
    "fetched-under-another-name": (
        "double_backward",
        "fetch",
        lambda x: x.replace("t", "t9", 1),
        "row . does not keep",
    ),
    "kept-by-stride": ("double_backward", "keep", lambda x: x.replace("LANES", "sa"), "no row 0 of k to write by sa"),
    "part-skipped": ("double_backward", "part", lambda x: x.replace("1", "2"), "foreign statement"),
    "part-twice": ("double_backward", "part", lambda x: x.replace("1", "0"), "foreign statement"),
    "part-lost": ("double_backward", "part", lambda x: "        t0 = -a1", "t0 is defined a second time"),
}


def mutant_of(function: str, kind: str, change) -> str:
    """The text with the first line of a kind within a function changed."""
    start = TEXT.index(f"def _{function}(")
    lines = TEXT[start:].split("\n")
    place = next(k for k, line in enumerate(lines) if re.fullmatch(LINES[kind], line))
    changed = change(lines[place])
    assert changed != lines[place]
    return TEXT[:start] + "\n".join([*lines[:place], changed, *lines[place + 1 :]])


@pytest.mark.whole
@pytest.mark.parametrize("mutant", LINE_MUTANTS)
def test_a_mutant_with_right_digests_is_refused(mutant, tmp_path):
    function, kind, change, message = LINE_MUTANTS[mutant]
    with pytest.raises(CheckError, match=message) as raised:
        check(tmp_path, f"{NAME}.py", mutant_of(function, kind, change), CERTIFICATE)
    assert "\n" not in str(raised.value)


def test_a_value_of_an_earlier_part_must_be_fetched(tmp_path):
    """Kernels share nothing but memory: without the fetch, the name means nothing in the second part."""
    start = TEXT.index("    if PART == 1:", TEXT.index("def _double_backward("))
    line = re.search(r"        t\d+ = tl\.load\(k .*\n", TEXT[start:])[0]
    place = TEXT.index(line, start)
    with pytest.raises(CheckError, match="which this part neither computes nor loads"):
        check(tmp_path, f"{NAME}.py", TEXT[:place] + TEXT[place + len(line) :], CERTIFICATE)
