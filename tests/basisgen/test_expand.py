"""Expansion with multinomial weights against computer algebra over plain Cartesian indices."""

import pytest
import sympy

from basisgen.mathematics.angular import index, lvectors_of_degree, lvectors_up_to, multinomial
from basisgen.mathematics.contraction import graph_sum
from basisgen.mathematics.expand import expand, expand_graph, n_raw_terms
from basisgen.mathematics.invariant import Invariant
from basisgen.mathematics.multigraph import connected_multigraphs_of, from_edges, path
from basisgen.proof.second_opinion import Ring
from basisgen.selection import select
from basisgen.spec import BasisSpec

SMALL = [
    path(3),
    path(1, 2),
    path(1, 1, 2),
    from_edges(3, [(0, 1, 1), (1, 2, 1), (0, 2, 1)]),
    from_edges(4, [(0, 1, 1), (0, 2, 1), (0, 3, 1)]),
    from_edges(2, [(0, 0, 1), (0, 1, 2), (1, 1, 1)]),
    from_edges(1, [(0, 0, 2)]),
]


@pytest.mark.parametrize("graph", SMALL, ids=lambda g: str(g.to_json()))
def test_expansion_agrees_with_plain_index_sums(graph):
    ring = Ring(graph.degrees)
    assert ring.written_out(expand_graph(graph)) == ring.contraction(graph)


def test_multinomials_are_the_weights_of_the_scalar_product():
    a, b = sympy.symbols("a0:3"), sympy.symbols("b0:3")
    for degree in range(5):
        total = sum(
            multinomial(l)
            * sympy.prod(x**k for x, k in zip(a, l, strict=True))
            * sympy.prod(y**k for y, k in zip(b, l, strict=True))
            for l in lvectors_of_degree(degree)
        )
        assert sympy.expand(total - sum(x * y for x, y in zip(a, b, strict=True)) ** degree) == 0


def test_component_order_is_that_of_published_files():
    assert lvectors_up_to(2) == (
        (0, 0, 0), (1, 0, 0), (0, 1, 0), (0, 0, 1),
        (2, 0, 0), (1, 1, 0), (1, 0, 1), (0, 2, 0), (0, 1, 1), (0, 0, 2),
    )  # fmt: skip
    assert [index(l) for l in lvectors_up_to(5)] == list(range(56))


def test_raw_terms_count_assignments():
    assert n_raw_terms(path(2, 1)) == 6 * 3
    assert n_raw_terms(from_edges(3, [(0, 1, 1), (1, 2, 1), (0, 2, 1)])) == 27


@pytest.mark.whole
def test_combination_of_graphs_expands_to_the_sum():
    a, b = connected_multigraphs_of((2, 2, 3, 3), False)[:2]
    feature = Invariant("x", (2, 2, 3, 3), ((2, a), (-3, b)))
    ring = Ring(feature.degrees)
    assert ring.written_out(expand(feature)) == 2 * ring.contraction(a) - 3 * ring.contraction(b)


def test_features_are_multiples_of_what_their_trees_stand_for():
    selection = select(BasisSpec.create(3, 4))
    for recipe, feature in zip(selection.recipes[1:], selection.basis.features[1:], strict=True):
        (whole, _), *_ = graph_sum(recipe)
        own = feature.graphs[0][0]
        assert [(c * own, g) for c, g in graph_sum(recipe)] == [(c * whole, g) for c, g in feature.graphs]
