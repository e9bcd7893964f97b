"""The checker reads torch statements strictly: what it accepts computes what Python would, all else is named."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
import torch

from basisgen.checker import CheckError
from basisgen.checker.basis import Feature, Graph, Spec
from basisgen.checker.certificate import read_certificate
from basisgen.checker.lvectors import lvectors_up_to
from basisgen.checker.module import read_module
from basisgen.checker.program import Program, Step, derivatives, run
from basisgen.checker.readers.eager import EagerReader
from basisgen.checker.readers.reader import signature
from basisgen.checker.statements.rounding import magnitudes
from basisgen.checker.text import Text

GENERATED = Path(__file__).parents[2] / "generated" / "cace_l3_nu3_complete_eager.py"
VALUES = {"a0": 3, "a1": 5, "t0": 7}


def eager_step(statement: str) -> Step | None:
    return reader("_forward").step(f"    {statement}")


def reader(name: str, *lines: str) -> EagerReader:
    """A reader of lines of a basis with the moments 1, x, y, z and the feature r·r."""
    feature = Feature("B2_1", (1, 1), (Graph(1, ((0, 1, 1),)),))
    certificate = SimpleNamespace(
        spec=Spec((1, 1), 2, "complete", "shared", None),
        lvectors=lvectors_up_to(1),
        features=(feature,),
        rows=((feature, (0, 0, 0)),),
    )
    return EagerReader(Text("cace_test_eager.py", "\n".join(lines).encode()), name, signature(certificate, name))


@pytest.mark.parametrize(
    ("statement", "value"),
    [
        ("t0 = a0 * a1", 15),
        ("t0 = a0 * 4", 12),
        ("t0 = a0 * -4", -12),
        ("t0 = -a0", -3),
        ("t0.addcmul_(a0, a1)", 22),
        ("t0.addcmul_(a0, a1, value=-1)", -8),
        ("t0.add_(a0)", 10),
        ("t0.add_(a0, alpha=3)", 16),
        ("t0 = torch.addcmul(t0, a0, a1)", 22),
        ("t0 = torch.addcmul(a0, a0, a1, value=-2)", -27),
        ("t0 = torch.add(a0, a1)", 8),
        ("t0 = torch.add(a0, a1, alpha=-2)", -7),
        ("t0 = torch.zeros_like(a0)", 0),
    ],
)
def test_statements_of_the_grammar_compute_what_torch_would(statement, value):
    program = Program({"a": tuple(VALUES)}, (eager_step(statement),), (("t0",),))
    assert run(program, {"a": list(VALUES.values())}) == [[value]]
    names = {name: torch.tensor(float(number)) for name, number in VALUES.items()}
    exec(statement, {"torch": torch}, names)
    assert names["t0"] == value


@pytest.mark.parametrize(
    "statement",
    [
        "t0 = a0",
        "t0 = a0 + a1",
        "t0 = a0 / a1",
        "t0 = a0 ** 2",
        "t0 = 2",
        "t0 = 2 * a0",
        "t0 = a0 * 0.5",
        "t0 = a0 * 0",
        "t0 = a0 * 1",
        "t0 = a0 * -1",
        "t0 = a0 * 04",
        "t0 = a0 * 4_0",
        "t0 = a0 * 0x4",
        "t0 = a0 * +4",
        "t0 = a0 * \u0664",
        "t0 = \uff410 * a1",
        "t0 = a00 * a1",
        "t0 = b0 * a1",
        "t0 = a * a1",
        "t0 = a0 * True",
        "t0 = a0 * a1 * a0",
        "t0 = (a0 * a1)",
        "t0 = t1 = a0 * a1",
        "t0: int = a0 * a1",
        "t0: print() = a0 * a1",
        "t0, t1 = a0, a1",
        "t0 *= a0",
        "a0 = a0 * a1",
        "a0.add_(a1)",
        "torch = a0 * a1",
        "t0.mul_(a0)",
        "t0.add_(a0, value=2)",
        "t0.add_(a0, alpha=1)",
        "t0.add_(a0, alpha=0)",
        "t0.add_(a0, a1)",
        "t0.addcmul_(a0, a1, alpha=2)",
        "t0.addcmul_(a0)",
        "t0.add_(a0, alpha=a1)",
        "t0.add_(2)",
        "t0 = t0.add_(a0)",
        "t0 = torch.sub(a0, a1)",
        "t0 = torch.add(a0, a1, out=t0)",
        "t0 = torch.zeros_like(a1)",
        "t0 = torch.zeros_like(a0, dtype=None)",
        "t0 = a0 * a1  # a comment",
        "t0 = a0 * a1 ",
        "t0 = a0 * a1\r",
        "t0 = a0 *\ta1",
        "t0 = a0 * a1\f",
        "t0 = a0 * a1; import os",
        "t0 = a0 * \\",
        "t0[0] = a0 * a1",
        "del t0",
        "pass",
        "",
        "import os",
        "print(a0)",
        "for t in x: pass",
        "assert a0",
    ],
)
def test_other_statements_are_none_of_the_grammar(statement):
    assert eager_step(statement) is None


def read(*lines: str) -> Program:
    """Reads a `_forward` made of these lines."""
    head = ("def _forward(a):", '    """Rows of B."""', "    a0, a1, a2, a3 = a.unbind(0)")
    return reader("_forward", *head, *(f"    {line}" for line in lines)).read()


LENGTH = ("t0 = a1 * a1", "t0.addcmul_(a2, a2)", "t0.addcmul_(a3, a3)")
RETURN = "return torch.stack((t0,))"


@pytest.mark.parametrize(
    ("lines", "message"),
    [
        (["t0 = a0", RETURN], "line 4: _forward: foreign statement: 't0 = a0'"),
        (["a0.add_(a1)", RETURN], "line 4: _forward: foreign statement"),
        (["t0 = a1 * t1", RETURN], "line 4: _forward: t1 is read before it is computed"),
        (["t0.add_(a1)", RETURN], "line 4: _forward: t0 is read before it is computed"),
        ([*LENGTH, "t1 = t0 * 16777216", "return torch.stack((t1,))"], "line 7: .* is not exact in float32"),
        ([*LENGTH, "t0 = a1 * a1", RETURN], "line 7: _forward: t0 is computed in vain"),
        ([*LENGTH, "t1 = a1 * a1", RETURN], "line 8: _forward: t1 is computed in vain"),
        (["t0 = torch.zeros_like(a0)", "t1 = a1 * t0", RETURN], "line 5: _forward: a zero is not returned but used"),
        (["t0 = torch.add(a1, a0)", RETURN], "line 4: _forward: a sum whose terms have different degrees"),
        (["t0 = a1 * a0", RETURN], "line 5: _forward: row 0 of b is given a value of other degrees"),
        (["t0 = a1 * a1", "t0 = t0 * a1", RETURN], "line 5: _forward: a product of more than 2 factors"),
        (LENGTH, "line 6: the text ends where a return is wanted"),
        (["return a1"], "line 4: _forward: foreign statement: 'return a1'"),
        ([*LENGTH, "return torch.stack((t0, t0,))"], "line 7: _forward: 1 rows are to be returned"),
        ([*LENGTH, "return torch.stack((t0,), dim=1)"], "line 7: _forward: foreign statement"),
        (["return torch.stack((t0,))"], "line 4: _forward: t0 is read before it is computed"),
    ],
)
def test_the_reader_names_the_line_of_a_wrong_function(lines, message):
    with pytest.raises(CheckError, match=message):
        read(*lines)


def test_a_temporary_name_may_be_used_again():
    program = read("t0 = a1 * a1", "t1 = -t0", "t0 = a1 * a2", "t0.add_(t1, alpha=3)", RETURN)
    assert run(program, {"a": [1, 3, 5, 7]}) == [[3 * 5 - 3 * 3 * 3]]


def test_magnitudes_are_sums_over_all_terms_with_the_sign_plus():
    program = read(
        "t0 = a1 * a2",
        "t1 = t0 * -5",
        "t1.add_(t0, alpha=7)",
        "t1.addcmul_(a1, a1, value=-1)",
        "return torch.stack((t1,))",
    )
    sums, slopes, n_roundings = magnitudes(program)
    assert sums == [[5 + 7 + 1]]
    assert slopes == {"a": [0, 12 + 2, 12, 0]}
    assert n_roundings == 4  # of 5 a1 a2: the product, times 5, two sums


@pytest.mark.parametrize("name", ["cace_l4_nu3_cheng2024_eager", "cace_l3_nu4_complete_eager"])
def test_rounding_stays_within_the_bound_that_is_stated(name):
    """All three programs in float32 against float64, inputs of magnitude 1 at most: n u / (1 - n u) times the sum."""
    path = GENERATED.with_name(f"{name}.py")
    certificate = read_certificate(path.with_name(f"{name}.certificate.json"))
    programs = read_module(Text(path.name, path.read_bytes()), certificate, "eager").programs
    module: dict[str, Any] = {}
    exec(compile(path.read_text(encoding="utf-8"), name, "exec"), module)
    generator = torch.Generator().manual_seed(1)
    sizes = {"a": len(certificate.lvectors), "g": len(certificate.features), "v": len(certificate.lvectors)}
    rows = {key: 2 * torch.rand(size, 1000, generator=generator) - 1 for key, size in sizes.items()}
    for function, program in programs.items():
        single, double = (
            module[function](*(rows[key].to(dtype) for key in program.inputs))
            for dtype in (torch.float32, torch.float64)
        )
        sums, _, n = magnitudes(program)
        u = 2.0**-24
        for found, wanted, size in zip(
            *((x if type(x) is tuple else (x,)) for x in (single, double)), sums, strict=True
        ):
            bound = n * u / (1 - n * u) * torch.tensor(size, dtype=torch.float64)[:, None]
            error = (found.double() - wanted).abs()
            assert (error <= bound).all()
            assert error.max() > 0


def test_dual_numbers_give_the_derivative():
    program = read("t0 = a1 * a1", "t0.addcmul_(a1, a2, value=3)", RETURN)
    found = derivatives(program, {"a": [1, 2, 5, 7]}, {"a": np.eye(4, dtype=object)})
    assert found.tolist() == [[0, 2 * 2 + 3 * 5, 3 * 2, 0]]
