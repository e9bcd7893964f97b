"""Proofs: they hold for every selection, and mutants fail them."""

from dataclasses import replace
from itertools import permutations

import numpy as np
import pytest

from basisgen.mathematics.expand import Polynomial, expand
from basisgen.mathematics.finite_field import PRIME, RowSpace, rank
from basisgen.mathematics.invariant import BBasis, Invariant, named
from basisgen.mathematics.multigraph import connected_multigraphs_of, from_edges, path
from basisgen.mathematics.points import PolarisedBlock
from basisgen.proof.certificate import NotInvariant, prove_basis
from basisgen.proof.independence import NotComplete, product_graphs, prove
from basisgen.proof.invariance import is_invariant
from basisgen.proof.jacobian import algebraic_bound, algebraic_rank
from basisgen.proof.relations import NoRelation, exact_value, integer_relations
from basisgen.schedule.build import build_schedule
from basisgen.selection import select
from basisgen.spec import BasisSpec

COMPLETE = [(1, 4), (2, 5), (3, 4), (4, 4), (3, 3, "complete", "per_degree"), (4, 3, "complete", "per_degree"), (4, 5)]
COMPLETE += [((5, 4, 3, 2), 4), (4, 4, "complete", "shared", 9), (5, 4), (4, 4, "complete", "per_degree")]
LARGE = [(3, 6), (6, 4), (5, 5), (5, 4, "complete", "per_degree")]


@pytest.mark.whole
@pytest.mark.parametrize(
    "spec",
    [*COMPLETE, *(pytest.param(s, marks=pytest.mark.slow) for s in LARGE)],
    ids=lambda s: BasisSpec.create(*s).name,
)
def test_complete_is_invariant_generating_and_minimal(spec):
    selection = select(BasisSpec.create(*spec))
    proof = prove_basis(selection.basis, selection.basis, build_schedule(selection))
    for count in proof.counts():
        assert count["features"] == count["primitive"] == count["rank"]
    for feature in selection.basis.features:
        assert all(g.is_connected and g.degrees == feature.degrees for _, g in feature.graphs)


def test_complete_with_loop_free_graphs_only_is_not_enough_per_degree():
    loop_free = select(BasisSpec.create(3, 3)).basis
    spec = BasisSpec.create(3, 3, "complete", "per_degree")
    with pytest.raises(NotComplete, match="span"):
        prove(BBasis(spec, ()), BBasis(spec, loop_free.features))


@pytest.fixture(scope="module")
def complete():
    return select(BasisSpec.create(3, 4)).basis


def test_a_missing_generator_is_noticed(complete):
    for k in range(1, len(complete.features)):
        fewer = BBasis(complete.spec, complete.features[:k] + complete.features[k + 1 :])
        with pytest.raises(NotComplete, match="span"):
            prove(fewer, fewer)


def test_a_superfluous_generator_is_noticed(complete):
    last = complete.features[-1]
    twice = BBasis(complete.spec, (*complete.features, replace(last, name="again")))
    with pytest.raises(NotComplete, match="again is a combination"):
        prove(twice, twice)


def test_rank_of_the_published_set_counts_what_is_missing():
    published = select(BasisSpec.create(4, 4, "cheng2024"))
    generators = select(BasisSpec.create(4, 4)).basis
    proof = prove_basis(published.basis, generators, build_schedule(published))
    assert [c["primitive"] - c["rank"] for c in proof.counts()] == [0, 0, 5, 23]


@pytest.mark.whole
def test_connected_has_redundant_members():
    connected = select(BasisSpec.create(4, 4, "connected"))
    proof = prove_basis(connected.basis, select(BasisSpec.create(4, 4)).basis, build_schedule(connected))
    assert [(c["features"], c["rank"]) for c in proof.counts()] == [(1, 1), (4, 4), (9, 9), (37, 27)]


def test_every_expanded_feature_is_invariant_and_every_mutant_is_not(complete):
    for feature in complete.features[1:]:
        polynomial = expand(feature)
        assert is_invariant(polynomial)
        for k in range(0, polynomial.n_terms, max(1, polynomial.n_terms // 20)):
            changed = polynomial.coefficients.copy()
            changed[k] += 1
            assert not is_invariant(Polynomial(polynomial.monomials, changed))


def test_odd_total_degree_is_not_invariant_under_inversion():
    assert not is_invariant(Polynomial(np.array([[1]]), np.array([1])))


def test_author_rule_for_five_factors_is_not_a_contraction_and_is_refused():
    """The key (l1, l2, k, k2) of the author's program repeats the index vector of k three times, that of k2 once."""
    from basisgen.mathematics.angular import add, index, lvectors_of_degree, multinomial
    from basisgen.mathematics.expand import merge

    l1, l2, k, k2 = 1, 2, 2, 1
    monomials, coefficients = [], []
    for a in lvectors_of_degree(l1):
        for b in lvectors_of_degree(l2):
            for c in lvectors_of_degree(k):
                for d in lvectors_of_degree(k2):
                    monomials.append([index(v) for v in (a, b, add(a, c), add(b, c), add(c, d))])
                    coefficients.append(multinomial(a) * multinomial(b) * multinomial(c) * multinomial(d))
    polynomial = merge(np.array(monomials), np.array(coefficients))
    assert not is_invariant(polynomial)


def test_certificate_refuses_a_feature_that_is_not_invariant(complete, monkeypatch):
    from basisgen.proof import certificate

    monkeypatch.setattr(certificate, "expand", lambda f: Polynomial(np.array([[1, 1]]), np.array([1])))
    with pytest.raises(NotInvariant, match="B1_1"):
        prove_basis(complete, complete, build_schedule(select(complete.spec)))


@pytest.mark.whole
@pytest.mark.parametrize(
    ("spec", "expected"),
    [
        ((1, 2), 2),
        ((2, 3), 5),
        ((2, 4), 6),
        ((3, 4), 13),
        ((4, 4), 22),
        ((3, 3, "complete", "per_degree"), 14),
        ((2, 2), 3),
    ],
    ids=str,
)
def test_algebraic_rank_reaches_its_bound(spec, expected):
    selection = select(BasisSpec.create(*spec))
    assert algebraic_rank(selection.basis, build_schedule(selection).backward) == expected
    assert algebraic_bound(selection.basis) == expected


def test_finite_field_rank_against_exact_rank():
    import sympy

    source = np.random.default_rng(5)
    for _ in range(10):
        m = source.integers(-3, 4, (6, 3)) @ source.integers(-3, 4, (3, 7))
        space = RowSpace(7)
        grown = sum(space.add(row) for row in m)
        assert rank(m) == grown == sympy.Matrix(m.tolist()).rank()


def test_polarised_form_against_exact_integers():
    graph = from_edges(4, [(0, 1, 1), (1, 2, 1), (2, 3, 1), (0, 3, 1)])
    for radial in ("shared", "per_degree"):
        values = PolarisedBlock((2, 2, 2, 2), 3, radial).graph(graph)
        assert [int(v) for v in values] == [
            exact_value(((1, graph),), (2, 2, 2, 2), radial, p) % PRIME for p in range(3)
        ]


def test_equal_products_give_integer_relations():
    """Three pairings of one vector with itself are one polynomial, so two relations of the form x - y = 0."""
    degrees = (1, 1, 1, 1)
    pairings = {tuple(sorted((tuple(sorted(p[:2])), tuple(sorted(p[2:]))))) for p in permutations(range(4))}
    graphs = [((1, from_edges(4, [(i, j, 1) for i, j in pairing])),) for pairing in sorted(pairings)]
    monomials = [(k,) for k in range(len(graphs))]
    relations = integer_relations(degrees, "shared", monomials, graphs, [0])
    assert len(relations) == 2
    for relation in relations:
        assert sorted(c for c, _ in relation) == [-1, 1]


def test_a_relation_that_holds_modulo_the_prime_only_is_refused():
    bond = from_edges(2, [(0, 1, 1)])
    with pytest.raises(NoRelation):
        integer_relations((1, 1), "shared", [(0,)], [((PRIME, bond),)], [0])


def test_products_are_disconnected_graphs_on_the_blocks_nodes():
    pair = Invariant("p", (1, 1), ((1, path(1)),))
    triple = Invariant("t", (1, 1, 2), ((2, path(1, 1).canonical()),))
    ((coefficient, graph),) = product_graphs([pair, triple], (1, 1, 1, 1, 2))
    assert coefficient == 2
    assert graph.degrees == (1, 1, 1, 1, 2)
    assert not graph.is_connected


def test_connected_candidates_of_a_block_are_kept_in_order():
    features = named([((1, 1), ((1, path(1)),)), ((2, 2), ((1, path(2)),)), ((1, 1, 2), ((1, path(1, 1)),))])
    assert [f.name for f in features] == ["B2_1", "B2_2", "B3_1"]
    assert len(connected_multigraphs_of((2, 2), False)) == 1
