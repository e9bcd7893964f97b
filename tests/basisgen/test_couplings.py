"""Couplings: their paths, what they cost, that they turn, and how they are written."""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
from fractions import Fraction
from itertools import permutations, product
from math import comb
from pathlib import Path

import pytest
from typer.testing import CliRunner

from basisgen import cli
from basisgen.backends import COUPLINGS
from basisgen.checker import check_file
from basisgen.couple import couple
from basisgen.emit import differences, write
from basisgen.manifest import MANIFEST, read_entries
from basisgen.mathematics.angular import lvectors_of_degree
from basisgen.mathematics.coupling import CouplingSpec
from basisgen.mathematics.expand import Polynomial, expand
from basisgen.proof import coupling as proof
from basisgen.proof.certificate import NotInvariant
from basisgen.proof.coupling import prove_coupling
from basisgen.schedule.couple import schedule_coupling, scheduled
from basisgen.schedule.execute import execute
from basisgen.spec import SpecError

ROOT = Path(__file__).parents[2]
COMMITTED = json.loads((ROOT / "generated" / MANIFEST).read_text())["couplings"]
SPECS = [(1, (0,)), (2, (1,)), (3, (0, 1, 2)), (2, (0, 3)), (4, (0, 2))]


def contraction(tensor, u, degree, k, l):
    """Sym(C^K . L_l2 over k indices) by its definition: every entry, every order of the indices, exact fractions."""
    n_open, l2 = degree - k, l - degree + 2 * k
    out = {}
    orders = list(permutations(range(l)))
    for place in product(range(3), repeat=l):
        total = Fraction(0)
        for order in orders:
            i = [place[n] for n in order]
            for closed in product(range(3), repeat=k):
                whole = (*i[:n_open], *closed)
                term = Fraction(tensor[tuple(whole.count(axis) for axis in range(3))])
                for axis in (*closed, *i[n_open:]):
                    term *= u[axis]
                total += term
            assert len((*closed, *i[n_open:])) == l2
        out[tuple(place.count(axis) for axis in range(3))] = total / len(orders)
    return out


@pytest.mark.parametrize("spec", [(3, (0, 1, 2)), (2, (0, 3))], ids=str)
def test_programs_are_the_definition_with_the_moment_of_degree_l2(spec):
    """L_l2, beyond the degrees of the moments that programs are given, factorises."""
    made = schedule_coupling(CouplingSpec.create(*spec))
    generator = random.Random(0)
    coupling = made.coupling
    c, u = [generator.randint(-9, 9) for _ in coupling.components], [2, -3, 5]
    moments = [u[0] ** x * u[1] ** y * u[2] ** z for x, y, z in coupling.lvectors]
    tensors = {degree: {} for degree in coupling.spec.degrees}
    for value, (degree, d) in zip(c, coupling.components, strict=True):
        tensors[degree][d] = value
    assert max(path.l2 for path in coupling.paths) > coupling.spec.l_max
    for p, path in enumerate(coupling.paths):
        weights = [int(n == p) for n in range(len(coupling.paths))]
        (found,) = execute(made.schedule.forward, c, moments, weights)
        wanted = contraction(tensors[path.degree], u, path.degree, path.k, path.l)
        for d, value in zip(coupling.lvectors, found, strict=True):
            assert value == (path.scale * wanted[d] if sum(d) == path.l else 0)


def test_paths_are_all_degrees_that_a_contraction_can_have():
    spec = CouplingSpec.create(3, (2, 0, 1, 1))
    assert spec.degrees == (0, 1, 2)
    every = {(degree, k, l) for degree in spec.degrees for k in range(degree + 1) for l in range(4) if l >= degree - k}
    assert set(spec.triples) == every and len(spec.triples) == len(every) == 20


@pytest.mark.parametrize("spec", SPECS, ids=str)
def test_scales_make_integers_and_no_smaller_one_does_where_nothing_is_raised(spec):
    spec = CouplingSpec.create(*spec)
    for path in schedule_coupling(spec).coupling.paths:
        assert path.scale % comb(path.l, path.rank) == 0
    for path in scheduled(spec, [()] * (spec.l_max + 1)).coupling.paths:
        # Open indices x, contracted ones y, and an edge along y: one order of all gives the component x…x y…y.
        only = (path.rank, path.k, 0)
        tensor = {d: int(d == only) for d in lvectors_of_degree(path.degree)}
        average = contraction(tensor, (0, 1, 0), path.degree, path.k, path.l)
        assert average[path.rank, path.l - path.rank, 0] == Fraction(1, path.scale)


@pytest.mark.parametrize("spec", SPECS, ids=str)
def test_every_path_turns_with_any_symmetric_tensors(spec):
    prove_coupling(schedule_coupling(CouplingSpec.create(*spec)).coupling)


def test_a_path_with_one_coefficient_more_does_not_turn(monkeypatch):
    def bumped(covariant):
        polynomial = expand(covariant)
        coefficients = polynomial.coefficients.copy()
        coefficients[-1] += 1
        return Polynomial(polynomial.monomials, coefficients)

    monkeypatch.setattr(proof, "expand", bumped)
    with pytest.raises(NotInvariant, match="does not turn"):
        prove_coupling(schedule_coupling(CouplingSpec.create(2, (1,))).coupling)


def test_operations_are_those_that_were_counted():
    """Contracted first, weighed where components are few, raised together: a fifth less than apart."""
    spec = CouplingSpec.create(3, (0, 1, 2))
    cost = schedule_coupling(spec).schedule.cost
    assert (cost.forward, cost.reverse, cost.double) == (102, 210, 528)
    apart = scheduled(spec, [()] * 4).schedule.cost
    assert (apart.forward, apart.reverse) == (121, 251)
    assert (
        schedule_coupling(CouplingSpec.create(3, (0,))).schedule.cost.forward == 23
    )  # R C for four degrees, then 19 moments
    cost = schedule_coupling(CouplingSpec.create(4, (0, 1, 2))).schedule.cost
    assert (cost.forward, cost.reverse, cost.double) == (165, 351, 849)


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        ((0, (1,)), "messages"),
        ((3, ()), "none"),
        ((3, (-1, 2)), "degrees -1,2"),
        ((3, (7,)), "degrees of tensors from 0 to 6"),
        ((9, (1,)), "8 at most"),
    ],
)
def test_couplings_that_cannot_be_are_refused(arguments, says):
    with pytest.raises(SpecError, match=says):
        CouplingSpec.create(*arguments)


def test_the_committed_couplings_are_those_of_the_menu_in_every_backend():
    names = {f"cace_coupling_l{l}_k0k1k2_{backend}.py" for l in (3, 4) for backend in COUPLINGS}
    assert {entry["module"] for entry in COMMITTED} == names


def test_committed_couplings_are_what_is_generated_now():
    specs = sorted({CouplingSpec.from_json(entry["spec"]) for entry in COMMITTED}, key=lambda spec: spec.name)
    fresh = [module for spec in specs for module in couple(spec, tuple(COUPLINGS)).modules]
    assert len(fresh) == len(COMMITTED)
    assert differences(fresh, ROOT / "generated") == []


@pytest.mark.parametrize("entry", COMMITTED, ids=lambda entry: entry["module"])
def test_committed_couplings_are_accepted(entry):
    assert len(check_file(ROOT / "generated" / entry["module"]).statements) == 4


def test_a_folder_of_couplings_alone_has_no_bases(tmp_path):
    items = list(couple(CouplingSpec.create(1, (0, 1)), ("eager",)).modules)
    write(items, tmp_path / "out")
    assert json.loads((tmp_path / "out" / MANIFEST).read_text())["modules"] == []
    assert read_entries(tmp_path / "out") == [item.entry for item in items]
    assert differences(items, tmp_path / "out") == []


def test_the_command_writes_checks_and_lists(tmp_path, monkeypatch):
    monkeypatch.setenv("CACE_GENERATED", str(tmp_path))
    run = CliRunner().invoke
    words = ["couple", "--lmax", "2", "--degrees", "1,0", "--out", str(tmp_path)]
    made = run(cli.app, words)
    assert made.exit_code == 0, made.output
    assert "2 sym(ij) C_i L_j" in made.output and "certified and written" in made.output
    assert "up to date" in run(cli.app, [*words, "--check"]).output
    assert "cace_coupling_l2_k0k1_eager.py" in run(cli.app, ["--list", "--out", str(tmp_path)]).output
    (tmp_path / "cace_coupling_l2_k0k1_eager.py").write_text("")
    assert run(cli.app, [*words, "--check"]).exit_code == 1


@pytest.mark.whole
def test_output_does_not_depend_on_the_hash_seed(tmp_path):
    texts = []
    for seed in ("1", "2"):
        folder = tmp_path / seed
        command = [sys.executable, "-m", "basisgen.cli", "couple", "--lmax", "2", "--degrees", "0,1", "--out", folder]
        environment = {**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": str(ROOT)}
        subprocess.run(command, env=environment, cwd=tmp_path, check=True, capture_output=True)
        texts.append({path.name: path.read_bytes() for path in folder.iterdir()})
    assert len(texts[0]) == 1 + 2 * len(COUPLINGS)
    assert texts[0] == texts[1]
