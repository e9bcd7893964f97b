"""The checker on modules with covariants: what is right is certified, whatever is wrong is refused, digests renewed."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from typing import Any

import pytest

from basisgen.backends import BACKENDS
from basisgen.backends.base import RenderedModule
from basisgen.backends.eager import backend as eager
from basisgen.generate import generate
from basisgen.mathematics.contraction import Leaf, pair
from basisgen.mathematics.covariant import named_covariants
from basisgen.mathematics.invariant import BBasis
from basisgen.mathematics.recipe import Selection, meaning
from basisgen.proof.certificate import Proof, certificate, prove_basis
from basisgen.schedule.build import build_schedule
from basisgen.selection import select
from basisgen.spec import BasisSpec

from .edited_modules import other_sign, verdict

SPEC = BasisSpec.create(2, 3, "complete", "per_degree", covariants=(1, 2))


@pytest.fixture(scope="module")
def every():
    """A module of each backend."""
    return {item.module.backend: item for item in generate(SPEC, tuple(BACKENDS)).modules}


@pytest.fixture(scope="module")
def made(every):
    return every["eager"]


CERTIFIED = [
    (3, 3, "complete", "shared", (1, 2, 3)),
    (3, 3, "complete", "per_degree", (1, 2)),
    (3, 3, "connected", "shared", (1, 2)),
    (2, 3, "connected", "per_degree", (1, 2)),
    ((3, 2), 2, "complete", "per_degree", (2,)),
    (1, 1, "complete", "shared", (1,)),
]


@pytest.mark.whole
@pytest.mark.parametrize("case", CERTIFIED, ids=str)
def test_modules_with_covariants_are_certified(case, tmp_path):
    l_max, nu_max, selection, radial, degrees = case
    spec = BasisSpec.create(l_max, nu_max, selection, radial, covariants=degrees)
    for item in generate(spec, tuple(BACKENDS)).modules:
        assert verdict(tmp_path, item.module.file_name, item.module.text, json.loads(item.certificate)) == ""


@pytest.mark.whole
def test_every_change_of_a_statement_is_refused(made, tmp_path):
    """Signs, constants and operands of every program, whichever row of B or C they end in."""
    name, text, stated = made.module.file_name, made.module.text, json.loads(made.certificate)
    lines = text.split("\n")
    start = lines.index("def _forward(a):")
    changes = 0
    for number in range(start, len(lines), 7):
        line = lines[number]
        for old, new in (
            ("addcmul_(", "addcmul_(-"),
            (" * ", " * 3 * "),
            ("a1", "a2"),
            ("g3", "g4"),
            ("value=-1", "value=2"),
        ):
            if not line.startswith("    t") or old not in line:
                continue
            changed = "\n".join([*lines[:number], line.replace(old, new, 1), *lines[number + 1 :]])
            assert verdict(tmp_path, name, changed, stated), line
            changes += 1
    assert changes > 60


#: What becomes of a line of a program, by the backend: constants, operands, rows and whole statements.
EDITS = {
    "cpp": {
        "constant": lambda line: re.sub(r"T\((-?\d+)\)", lambda m: f"T({int(m[1]) + 5})", line),
        "constant more": lambda line: re.sub(r"= ([aghvt]\d+) \*", r"= T(3) * \1 *", line),
        "sign": other_sign,
        "operand": lambda line: re.sub(r"([aghvt])(\d+);", lambda m: f"{m[1]}{int(m[2]) + 1};", line),
        "row loaded": lambda line: re.sub(
            r"load<V>\((.) \+ (\d+)", lambda m: f"load<V>({m[1]} + {int(m[2]) + 1}", line
        ),
        "row stored": lambda line: re.sub(
            r"store<V>\((\w+) \+ (\d+)", lambda m: f"store<V>({m[1]} + {int(m[2]) ^ 1}", line
        ),
        "array loaded": lambda line: re.sub(r"load<V>\(g (.*) \* sg", r"load<V>(h \1 * sh", line),
        "array stored": lambda line: re.sub(r"store<V>\(c (.*) \* sc", r"store<V>(b \1 * sb", line),
        "array of gradients stored": lambda line: re.sub(
            r"store<V>\(to_h (.*) \* sto_h", r"store<V>(to_g \1 * sto_g", line
        ),
        "stride": lambda line: re.sub(r"\* s([cgh]|to_h)\b", "* sa", line),
        "type": lambda line: line.replace("const auto", "const V"),
        "left out": lambda line: "",
    },
    "triton": {
        "constant": lambda line: re.sub(r" (-?\d+) \* [aghvt]", lambda m: m[0].replace(m[1], str(int(m[1]) + 5)), line),
        "constant more": lambda line: re.sub(r"= ([aghvt]\d+) \*", r"= 3 * \1 *", line),
        "sign": lambda line: line if "tl." in line else other_sign(line),
        "operand": lambda line: re.sub(r"([aghvt])(\d+)$", lambda m: f"{m[1]}{int(m[2]) + 1}", line),
        "row loaded": lambda line: re.sub(r"load\((.) \+ (\d+)", lambda m: f"load({m[1]} + {int(m[2]) + 1}", line),
        "row stored": lambda line: re.sub(r"store\((\w+) \+ (\d+)", lambda m: f"store({m[1]} + {int(m[2]) ^ 1}", line),
        "array loaded": lambda line: re.sub(r"load\(g (.*) \* sg", r"load(h \1 * sh", line),
        "array stored": lambda line: re.sub(r"store\(c (.*) \* sc", r"store(b \1 * sb", line),
        "array of gradients stored": lambda line: re.sub(r"store\(to_h (.*) \* sto_h", r"store(to_g \1 * sto_g", line),
        "stride": lambda line: re.sub(r"\* s([cgh]|to_h)\b", "* sa", line),
        "left out": lambda line: "",
    },
}
HEADS = {"cpp": "static inline void {}(const T *a, long sa, ", "triton": "def _{}(a, sa, "}


@pytest.mark.whole
@pytest.mark.parametrize(("backend", "edit"), [(b, e) for b in EDITS for e in EDITS[b]])
def test_an_edit_of_any_statement_in_other_languages_is_refused(every, backend, edit, tmp_path):
    """In each of the three programs, and of every kind of line that it changes, some."""
    made = every[backend]
    name, lines, stated = made.module.file_name, made.module.text.split("\n"), json.loads(made.certificate)
    heads = [HEADS[backend].format(program) for program in ("forward", "backward", "double_backward")]
    # Of a template the declaration comes first; its body is what ends in a brace.
    starts = [
        next(k for k, line in enumerate(lines) if line.startswith(head) and line.endswith(("{", "):")))
        for head in heads
    ]
    changes = 0
    for start in starts:
        end = next(k for k in range(start, len(lines)) if lines[k] in ("}", ""))
        places = [k for k in range(start + 1, end) if EDITS[backend][edit](lines[k]) != lines[k]]
        for place in places[:: max(1, len(places) // 5)]:
            changed = "\n".join([*lines[:place], EDITS[backend][edit](lines[place]), *lines[place + 1 :]])
            assert verdict(tmp_path, name, changed, stated), lines[place]
            changes += 1
    assert changes >= 3


@pytest.mark.parametrize("backend", BACKENDS)
def test_a_coefficient_of_a_tensor_is_proved(every, backend, tmp_path):
    """One constant of what a covariant is made of, and nothing else: told as a wrong value, not as wrong text."""
    made = every[backend]
    name, text, stated = made.module.file_name, made.module.text, json.loads(made.certificate)
    constant = {"cpp": r" T\((\d+)\) \* ", "triton": r" (\d+) \* [at]", "eager": r"alpha=(\d+)|value=(\d+)| \* (\d+)\n"}
    start = text.index(
        {"cpp": "static inline void forward(const T *a, long sa, T *b, long sb, C c, long sc) {"}.get(
            backend, "def _forward("
        )
    )
    said = []
    for found in list(re.finditer(constant[backend], text[start:]))[:40:3]:
        old = next(group for group in found.groups() if group)
        changed = found[0].replace(old, str(int(old) + 1))
        edited = text[: start + found.start()] + changed + text[start + found.end() :]
        said.append(verdict(tmp_path, name, edited, stated))
        assert said[-1], found[0]
    assert any("feature C" in message and "another value than its graphs" in message for message in said)


@pytest.mark.slow
def test_no_number_that_is_stated_of_covariants_can_be_raised(made, tmp_path):
    name, text = made.module.file_name, made.module.text
    stated = json.loads(made.certificate)
    for key in ("covariant_blocks", "covariant_counts"):
        for entry, content in enumerate(stated[key]):
            for field, value in content.items():
                if field == "n_points":  # how many points there were, beside the pivots: nothing is proved by it
                    continue
                changed = json.loads(made.certificate)
                if isinstance(value, int):
                    changed[key][entry][field] = value + 1
                elif value and isinstance(value[0], int):
                    changed[key][entry][field] = [*value[:-1], value[-1] + 1]
                else:
                    continue
                # Another point may do as well for a pivot, if it is one of the block's.
                if field != "pivots" or changed[key][entry][field][-1] >= content["n_points"]:
                    assert verdict(tmp_path, name, text, changed), (key, entry, field)
    assert verdict(tmp_path, name, text, {k: v for k, v in stated.items() if k != "covariant_blocks"})
    assert verdict(tmp_path, name, text, stated | {"covariant_blocks": stated["covariant_blocks"][1:]})
    assert verdict(
        tmp_path,
        name,
        text,
        stated | {"covariant_blocks": [*stated["covariant_blocks"], stated["covariant_blocks"][0]]},
    )


def certified(proof: Proof, module: RenderedModule) -> dict[str, Any]:
    return json.loads(certificate(proof, module.file_name, module.sha256))


def lying(selection: Selection, honest: BBasis, tmp_path) -> str:
    """The verdict on a module and a certificate that agree with each other, with blocks that hold for another basis."""
    schedule = build_schedule(selection)
    complete = select(SPEC)
    proof = prove_basis(honest, complete.basis, build_schedule(complete))
    blocks = proof.blocks
    if selection.basis is not honest:
        degrees = [c.degrees for c in selection.basis.covariants]
        blocks = tuple(
            replace(
                b, n_generators=sum(c.degree == b.marked and c.degrees == b.degrees for c in selection.basis.covariants)
            )
            if b.marked and b.degrees in degrees
            else b
            for b in blocks
        )
    proof = replace(proof, basis=selection.basis, generators=selection.basis, blocks=blocks)
    module = eager.render(selection, schedule)
    return verdict(tmp_path, module.file_name, module.text, certified(proof, module))


@pytest.mark.whole
def test_a_set_that_lacks_a_covariant_is_not_complete(tmp_path):
    complete = select(SPEC)
    assert lying(complete, complete.basis, tmp_path) == ""
    for k in range(len(complete.covariant_recipes)):
        kept = [c for n, c in enumerate(complete.basis.covariants) if n != k]
        recipes = complete.covariant_recipes[:k] + complete.covariant_recipes[k + 1 :]
        fewer = BBasis(SPEC, complete.basis.features, named_covariants([(c.degree, c.degrees, c.graphs) for c in kept]))
        assert "covariants of degree" in lying(Selection(fewer, complete.recipes, recipes), complete.basis, tmp_path)


def test_a_product_in_the_place_of_a_covariant_is_noticed(tmp_path):
    """v (v·v) for the covariant of order 3: right in every other way."""
    complete = select(SPEC)
    product = pair(pair(Leaf(1), Leaf(1), 1), Leaf(1), 0)
    place = next(n for n, c in enumerate(complete.basis.covariants) if c.degree == 1 and c.nu == 3)
    listed = [(c.degree, c.degrees, c.graphs) for c in complete.basis.covariants]
    listed[place] = (1, (1, 1, 1), meaning(product))
    recipes = (*complete.covariant_recipes[:place], product, *complete.covariant_recipes[place + 1 :])
    wrong = BBasis(SPEC, complete.basis.features, named_covariants(listed))
    assert "none of its graphs is connected" in lying(
        Selection(wrong, complete.recipes, recipes), complete.basis, tmp_path
    )


def test_another_graph_than_the_program_computes_is_noticed(made, tmp_path):
    """Certificate, header and digests agree on a graph of the same degrees; the program does not."""
    complete = select(SPEC)
    changed = 0
    for place, covariant in enumerate(complete.basis.covariants):
        if len(covariant.graphs) != 1:
            continue
        listed = [(c.degree, c.degrees, c.graphs) for c in complete.basis.covariants]
        coefficient, graph = covariant.graphs[0]
        listed[place] = (covariant.degree, covariant.degrees, ((coefficient + 1, graph),))
        wrong = BBasis(SPEC, complete.basis.features, named_covariants(listed))
        schedule = build_schedule(complete)
        module = eager.render(Selection(wrong, complete.recipes, complete.covariant_recipes), schedule)
        proof = replace(prove_basis(complete.basis, complete.basis, schedule), basis=wrong, generators=wrong)
        said = verdict(tmp_path, module.file_name, module.text, certified(proof, module))
        assert f"feature {covariant.name}: the module's text gives another value than its graphs" in said
        changed += 1
    assert changed > 5
