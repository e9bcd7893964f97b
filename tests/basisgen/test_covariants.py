"""Covariants: their numbers, that they turn with the moments, and that the programs compute what the graphs say."""

from dataclasses import replace
from fractions import Fraction
from itertools import permutations, product
from pathlib import Path

import numpy as np
import pytest

from basisgen.mathematics.angular import index, lvectors_of_degree
from basisgen.mathematics.expand import Polynomial, expand
from basisgen.mathematics.finite_field import rank
from basisgen.mathematics.invariant import BBasis
from basisgen.mathematics.marked import covariant_blocks, covariant_dimension, marked_multigraphs_of
from basisgen.mathematics.molien import multiplicity
from basisgen.mathematics.points import PolarisedBlock
from basisgen.proof.certificate import prove_basis
from basisgen.proof.independence import NotComplete, prove
from basisgen.proof.invariance import is_invariant
from basisgen.schedule.build import build_schedule
from basisgen.schedule.execute import execute
from basisgen.selection import select
from basisgen.spec import BasisSpec, SpecError

#: (radial, l_max, K) -> dimension of all covariants and number of primitive ones, per nu = 1, 2, …
COUNTS = {
    ("shared", 2, 1): [(1, 1), (2, 1), (5, 1), (9, 0)],
    ("shared", 2, 2): [(1, 1), (3, 2), (6, 1), (13, 1)],
    ("shared", 3, 1): [(1, 1), (3, 2), (12, 6), (31, 9)],
    ("shared", 3, 2): [(1, 1), (5, 4), (14, 6), (46, 16)],
    ("shared", 3, 3): [(1, 1), (3, 2), (15, 9), (44, 19)],
    ("shared", 4, 1): [(1, 1), (4, 3), (21, 13)],
    ("shared", 4, 2): [(1, 1), (7, 6), (29, 18)],
    ("shared", 4, 3): [(1, 1), (5, 4), (31, 22)],
    ("per_degree", 2, 1): [(1, 1), (3, 1), (8, 1), (17, 0)],
    ("per_degree", 2, 2): [(1, 1), (4, 2), (10, 1), (23, 1)],
    ("per_degree", 3, 1): [(2, 2), (7, 3), (32, 10)],
    ("per_degree", 3, 2): [(1, 1), (9, 7), (34, 12)],
    ("per_degree", 3, 3): [(1, 1), (5, 3), (33, 19)],
    ("per_degree", 4, 1): [(2, 2), (13, 7), (84, 35)],
    ("per_degree", 4, 2): [(2, 2), (18, 12), (114, 50)],
    ("per_degree", 4, 3): [(1, 1), (12, 9), (105, 64)],
}
CASES = [pytest.param(*key, id="-".join(map(str, key))) for key in COUNTS]
# Choosing cheap covariants at degree 4 takes seconds.
CHOSEN = [pytest.param(*key, id="-".join(map(str, key)), marks=[pytest.mark.slow] * (key[1] == 4)) for key in COUNTS]


@pytest.mark.parametrize("radial, l_max, degree", CASES)
def test_as_many_covariants_as_weights_say_and_as_graphs_span(radial, l_max, degree):
    counts = COUNTS[radial, l_max, degree]
    spec = BasisSpec.create(l_max, len(counts), "complete", radial)
    for nu, (dimension, primitive) in enumerate(counts, 1):
        assert covariant_dimension(spec, nu, degree) == dimension
        found = 0
        for degrees in covariant_blocks(spec, nu, degree):
            graphs = marked_multigraphs_of(degrees, degree, radial == "per_degree")
            expected = multiplicity(degrees, radial, degree)
            block = PolarisedBlock(degrees, expected + 4, radial, marked=degree)
            rows = np.array([block.graph(g) for g in graphs])
            lower = np.array([not g.is_connected for g in graphs])
            assert rank(rows) == expected
            found += expected - (rank(rows[lower]) if lower.any() else 0)
        assert found == primitive


@pytest.mark.whole
@pytest.mark.parametrize("radial, l_max, degree", CHOSEN)
def test_complete_covariants_turn_with_the_moments_generate_and_are_minimal(radial, l_max, degree):
    counts = COUNTS[radial, l_max, degree]
    selection = select(BasisSpec.create(l_max, len(counts), "complete", radial, covariants=(degree,)))
    proof = prove_basis(selection.basis, selection.basis, build_schedule(selection))
    found = proof.covariant_counts()
    assert [(c["dimension"], c["primitive"]) for c in found] == counts
    assert all(c["features"] == c["primitive"] == c["rank"] for c in found)


@pytest.mark.whole
def test_invariants_are_the_same_in_number_whether_or_not_there_are_covariants():
    alone, with_tensors = select(BasisSpec.create(3, 4)), select(BasisSpec.create(3, 4, covariants=(1, 2)))
    assert [f.degrees for f in alone.basis.features] == [f.degrees for f in with_tensors.basis.features]


@pytest.fixture(scope="module")
def tensors():
    return select(BasisSpec.create(3, 3, "complete", "per_degree", covariants=(1, 2))).basis


@pytest.mark.whole
def test_a_missing_covariant_is_noticed(tensors):
    for k in range(len(tensors.covariants)):
        fewer = BBasis(tensors.spec, tensors.features, tensors.covariants[:k] + tensors.covariants[k + 1 :])
        with pytest.raises(NotComplete, match=r"of covariants of degree [12]: products and generators span"):
            prove(fewer, fewer)


def test_a_superfluous_covariant_is_noticed(tensors):
    again = replace(tensors.covariants[-1], name="again")
    twice = BBasis(tensors.spec, tensors.features, (*tensors.covariants, again))
    with pytest.raises(NotComplete, match="again is a combination"):
        prove(twice, twice)


def test_every_mutant_of_a_covariant_does_not_turn_with_the_moments(tensors):
    for covariant in tensors.covariants:
        polynomial = expand(covariant)
        assert is_invariant(polynomial)
        if polynomial.n_terms == 1:
            continue
        for k in range(0, polynomial.n_terms, max(1, polynomial.n_terms // 10)):
            changed = polynomial.coefficients.copy()
            changed[k] += 1
            assert not is_invariant(Polynomial(polynomial.monomials, changed))


PROGRAMS = [
    (3, 3, "complete", "per_degree", (1, 2)),
    (3, 3, "complete", "shared", (1, 2, 3)),
    (2, 4, "complete", "per_degree", (1, 2)),
    (2, 3, "connected", "per_degree", (1, 2)),
    (3, 3, "connected", "shared", (2,)),
]


@pytest.mark.whole
@pytest.mark.parametrize("l_max, nu_max, selection, radial, degrees", PROGRAMS)
def test_programs_compute_the_open_contraction_of_every_graph(l_max, nu_max, selection, radial, degrees):
    chosen = select(BasisSpec.create(l_max, nu_max, selection, radial, covariants=degrees))
    rng = np.random.default_rng(0)
    a = [int(x) for x in rng.integers(-9, 10, len(chosen.basis.lvectors))]
    (out,) = execute(build_schedule(chosen).forward, a)
    rest = iter(out[len(chosen.basis.features) :])
    for covariant in chosen.basis.covariants:
        for d in lvectors_of_degree(covariant.degree):
            assert next(rest) == open_contraction(covariant, a, d), (covariant.name, d)
    assert next(rest, None) is None


def open_contraction(covariant, a, d):
    """Component d of a covariant from its definition: every index runs over x, y, z; open ones are averaged."""
    axes = sorted(set(permutations([0] * d[0] + [1] * d[1] + [2] * d[2])))
    total = 0
    for coefficient, graph in covariant.graphs:
        legs = [e.i for e in graph.edges if e.j == covariant.nu for _ in range(e.multiplicity)]
        bonds = [(e.i, e.j) for e in graph.edges if e.j != covariant.nu for _ in range(e.multiplicity)]
        for open_axes in axes:
            for closed in product(range(3), repeat=len(bonds)):
                l = np.zeros((covariant.nu, 3), dtype=int)
                np.add.at(l, (legs, list(open_axes)), 1)
                for (i, j), axis in zip(bonds, closed, strict=True):
                    l[i, axis] += 1
                    l[j, axis] += 1
                total += coefficient * int(np.prod([a[index(tuple(map(int, row)))] for row in l], dtype=object))
    return Fraction(total, len(axes))


#: A rotation and a rotatory reflection with rational entries.
TURNS = [
    [[Fraction(2, 3), Fraction(-1, 3), Fraction(2, 3)], [Fraction(2, 3), Fraction(2, 3), Fraction(-1, 3)],
     [Fraction(-1, 3), Fraction(2, 3), Fraction(2, 3)]],
    [[Fraction(3, 5), Fraction(4, 5), 0], [Fraction(-4, 5), Fraction(3, 5), 0], [0, 0, -1]],
]  # fmt: skip


@pytest.mark.whole
@pytest.mark.parametrize("turn", TURNS, ids=["rotation", "rotatory reflection"])
def test_components_are_those_of_a_tensor_exactly(tensors, turn):
    selection = select(tensors.spec)
    program = build_schedule(selection).forward
    rng = np.random.default_rng(1)
    points = [[int(x) for x in row] for row in rng.integers(-4, 5, (4, 3))]
    # Weights of their own for every degree: moments of a per_degree model.
    weights = [[int(x) for x in rng.integers(1, 5, 4)] for _ in range(4)]
    turned = [[sum(r * x for r, x in zip(row, p, strict=True)) for row in turn] for p in points]
    (before,), (after,) = (execute(program, moments(p, weights, tensors.lvectors)) for p in (points, turned))
    n = len(tensors.features)
    assert before[:n] == after[:n]
    for covariant in tensors.covariants:
        degree = covariant.degree
        components = lvectors_of_degree(degree)
        old = dict(zip(components, before[n:], strict=False))
        new = dict(zip(components, after[n:], strict=False))
        for d in components:
            rows = [axis for axis in range(3) for _ in range(d[axis])]
            expected = 0
            for columns in product(range(3), repeat=degree):
                factor = np.prod([turn[r][c] for r, c in zip(rows, columns, strict=True)], dtype=object)
                expected += factor * old[tuple(columns.count(axis) for axis in range(3))]
            assert new[d] == expected, covariant.name
        n += len(components)


def moments(points, weights, lvectors):
    return [
        sum(w * p[0] ** l[0] * p[1] ** l[1] * p[2] ** l[2] for w, p in zip(weights[sum(l)], points, strict=True))
        for l in lvectors
    ]


def test_the_published_set_has_no_covariants():
    with pytest.raises(SpecError, match="cheng2024 has no covariants"):
        BasisSpec.create(3, 3, "cheng2024", covariants=(1,))


def test_a_spec_says_its_covariants_in_name_arguments_and_data():
    spec = BasisSpec.create(3, 3, "complete", "per_degree", covariants=(2, 1, 1))
    assert spec.name == "l3_nu3_complete_perdegree_k1k2"
    assert "--covariants 1,2" in spec.arguments
    assert BasisSpec.from_json(spec.to_json()) == spec
    assert "covariants" not in BasisSpec.create(3, 3).to_json()


#: Forward, backward and double-backward operations.
OPERATIONS = {
    (3, 3, "per_degree", (1,)): (293, 532, 1247),
    (3, 3, "per_degree", (1, 2)): (482, 891, 1957),
    (3, 2, "per_degree", (1,)): (74, 112, 226),
    (3, 2, "shared", (1,)): (51, 84, 163),
    (3, 3, "shared", (1, 2)): (310, 579, 1286),
}


@pytest.mark.whole
@pytest.mark.parametrize("case", OPERATIONS, ids=str)
def test_operations_are_not_more_than_they_were(case):
    l_max, nu_max, radial, degrees = case
    cost = build_schedule(select(BasisSpec.create(l_max, nu_max, "complete", radial, covariants=degrees))).cost
    limits = OPERATIONS[case]
    assert (cost.forward <= limits[0], cost.reverse <= limits[1], cost.double <= limits[2]) == (True, True, True)


#: At most so many times the forward and reverse operations of the invariants alone. The reverse pass of (3, 3) is above
#: three: most of the forward products are of two tensors that both depend on the moments, and come back as two.
RATIOS = {
    (3, 3, "per_degree", (1, 2)): (3, 3.26),
    (3, 2, "per_degree", (1,)): (3, 3),
    (3, 2, "shared", (1,)): (3, 3),
}


@pytest.mark.parametrize("case", RATIOS, ids=str)
def test_tensors_cost_at_most_three_times_the_invariants(case):
    l_max, nu_max, radial, degrees = case
    alone, together = (
        build_schedule(select(BasisSpec.create(l_max, nu_max, "complete", radial, covariants=ks))).cost
        for ks in ((), degrees)
    )
    forward, reverse = RATIOS[case]
    assert together.forward <= forward * alone.forward
    assert together.reverse <= reverse * alone.reverse


def test_the_table_in_the_readme_has_these_counts():
    text = (Path(__file__).parents[2] / "basisgen" / "README.md").read_text(encoding="utf-8")
    rows = [[cell.strip() for cell in line.strip("|").split("|")] for line in text.splitlines() if " / " in line]
    rows = [row for row in rows if row[0] in ("shared", "per_degree")]
    said = {(r, int(l), int(k)): [tuple(map(int, c.split("/"))) for c in cells if c] for r, l, k, *cells in rows}
    assert said == COUNTS
