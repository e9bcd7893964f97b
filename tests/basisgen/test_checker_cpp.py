"""The checker reads C++ as strictly as Python: what it accepts is what a compiler computes, all else is named."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from basisgen.checker import CheckError
from basisgen.checker.certificate import read_certificate
from basisgen.checker.program import Program, run
from basisgen.checker.readers.cpp import CppReader
from basisgen.checker.readers.reader import signature
from basisgen.checker.text import Text

from .edited_modules import check, other_sign

FOLDER = Path(__file__).parents[2] / "generated"
NAME = "cace_l3_nu3_cheng2024_cpp"
TEXT = (FOLDER / f"{NAME}.py").read_text(encoding="utf-8")
CERTIFICATE = json.loads((FOLDER / f"{NAME}.certificate.json").read_text(encoding="utf-8"))


def test_the_text_as_generated_is_certified(tmp_path):
    assert check(tmp_path, f"{NAME}.py", TEXT, CERTIFICATE).n_features == 6


def line_of(kind: str, function: str = "forward") -> str:
    """The first line of a kind within a function, for a mutant to change."""
    body = TEXT[TEXT.index(f"static inline void {function}(") :]
    return next(line for line in body.split("\n") if re.fullmatch(LINES[kind], line))


LINES = {
    "load": r"    const V a\d+ = load.*",
    "store": r"    store<V>.*",
    "mul": r"    const V t\d+ = [atgv]\d+ \* [atgv]\d+;",
    "fma": r"    const V t\d+ = [atgv]\d+ [+-] [atgv]\d+ \* [atgv]\d+;",
    "axpy": r"    const V t\d+ = [atgv]\d+ [+-] T\(\d+\) \* [atgv]\d+;",
    "scale": r"    const V t\d+ = T\(-?\d+\) \* [atgv]\d+;",
}

WRONG = "the module's text gives another value|is wrong|is not invariant|changes under"


#: Where, which line, what becomes of it, and what the checker says.
LINE_MUTANTS = {
    "coefficient": ("forward", "scale", lambda x: x.replace("T(2)", "T(3)"), WRONG),
    "coefficient-backward": ("backward", "scale", lambda x: x.replace("T(2)", "T(4)"), WRONG),
    "coefficient-double-backward": ("double_backward", "scale", lambda x: x.replace("T(2)", "T(4)"), WRONG),
    "sign": ("forward", "fma", other_sign, WRONG),
    "sign-backward": ("backward", "fma", other_sign, WRONG),
    "sign-double-backward": ("double_backward", "fma", other_sign, WRONG),
    "operand": ("forward", "mul", lambda x: x.replace(" = a1 ", " = a0 "), "a0 is read before it is computed"),
    "row-loaded": ("forward", "load", lambda x: x.replace("a + 1", "a + 2"), "row 2 of a is called a1"),
    "row-beyond": ("forward", "load", lambda x: x.replace("1", "99"), "no row 99 of a to read by sa"),
    "row-of-another": (
        "backward",
        "load",
        lambda x: x.replace("(a +", "(g +"),
        "no row .* of g to read by sa",
    ),
    "row-by-another-stride": (
        "backward",
        "load",
        lambda x: x.replace("* sa", "* sg"),
        "no row . of a to read by sg",
    ),
    "row-stored": ("forward", "store", lambda x: x.replace("b + 1", "b + 2"), "is given a value of other degrees"),
    "row-stored-beyond": ("forward", "store", lambda x: x.replace("b + 1", "b + 6"), "no row 6 of b to write by sb"),
    "value-stored": ("forward", "store", lambda x: x.replace("t2", "t1"), "t2 is computed in vain"),
    "store-dropped": ("forward", "store", lambda x: "", "forward: t. is computed in vain|row 1 of b is never written"),
    "load-dropped": ("forward", "load", lambda x: "", "forward: a1 is read before it is computed"),
    "statement-dropped": ("forward", "mul", lambda x: "", "forward: t0 is read before it is computed"),
    "statement-twice": ("forward", "mul", lambda x: f"{x}\n{x}", "forward: t0 is defined a second time"),
    "macro": ("forward", "mul", lambda x: f"#define a1 a2\n{x}", "forward: foreign statement: '#define a1 a2'"),
    "macro-by-comment": ("forward", "mul", lambda x: f"{x} // \\", "foreign statement"),
    "second-statement": ("forward", "mul", lambda x: f"{x} t0 = a1;", "foreign statement"),
    "float": ("forward", "scale", lambda x: x.replace("T(2)", "T(2.5)"), "foreign statement"),
    "octal": ("forward", "scale", lambda x: x.replace("T(2)", "T(010)"), "foreign statement"),
    "indexed": ("forward", "load", lambda x: x.replace("1 * sa", "1 * sa + 1"), "foreign statement"),
    "early-end": ("forward", "mul", lambda x: f"{x}\n}}", "row . of b is never written"),
}


@pytest.mark.whole
@pytest.mark.parametrize("mutant", LINE_MUTANTS)
def test_a_mutant_with_right_digests_is_refused(mutant, tmp_path):
    function, kind, change, message = LINE_MUTANTS[mutant]
    line = line_of(kind, function)
    start = TEXT.index(f"{line}\n", TEXT.index(f"static inline void {function}("))
    assert change(line) != line
    with pytest.raises(CheckError, match=message) as raised:
        changed = f"{change(line)}\n" if change(line) else ""
        check(tmp_path, f"{NAME}.py", TEXT[:start] + changed + TEXT[start + len(line) + 1 :], CERTIFICATE)
    assert "\n" not in str(raised.value)


def reader() -> CppReader:
    certificate = read_certificate(FOLDER / f"{NAME}.certificate.json")
    return CppReader(Text(f"{NAME}.py", b""), "_forward", signature(certificate, "_forward"))


VALUES = {"a0": 3, "a1": 5, "t0": 7}


@pytest.mark.parametrize(
    ("expression", "value"),
    [
        ("a0 * a1", 15),
        ("t0 + a0 * a1", 22),
        ("t0 - a0 * a1", -8),
        ("t0 + a0", 10),
        ("t0 - a0", 4),
        ("t0 + T(3) * a0", 16),
        ("t0 - T(3) * a0", -2),
        ("T(4) * a0", 12),
        ("T(-4) * a0", -12),
        ("-a0", -3),
        ("V{}", 0),
    ],
)
def test_statements_of_the_grammar_compute_what_a_compiler_would(expression, value):
    step = reader().step(f"    const V t1 = {expression};")
    program = Program({"a": tuple(VALUES)}, (step,), (("t1",),))
    assert run(program, {"a": list(VALUES.values())}) == [[value]]


@pytest.mark.parametrize(
    "expression",
    [
        "a0",
        "a0 / a1",
        "a0 * 3",
        "3 * a0",
        "T(0) * a0",
        "T(1) * a0",
        "T(-1) * a0",
        "t0 + T(1) * a0",
        "T(+3) * a0",
        "T(3) * a0 * a1",
        "t0 + T(-3) * a0",
        "t0 + T(3) * a0 * a1",
        "t0 + a0 + a1",
        "-a0 * a1",
        "a0  * a1",
        "a00 * a1",
        "b0 * a1",
        "(a0 * a1)",
        "a0 * a1, a0",
        "a0 * a1;",
        "a0 * a\u0661",
        "T{3} * a0",
        "V{1}",
        "load<V>(a)",
    ],
)
def test_other_statements_are_none_of_the_grammar(expression):
    assert reader().step(f"    const V t1 = {expression};") is None
