"""Multigraphs: canonical form, connectivity, and networkx as second opinion on isomorphism."""

import random
from itertools import combinations

import networkx as nx
import pytest

from basisgen.mathematics.marked import canonical_marked
from basisgen.mathematics.multigraph import (
    Edge,
    Multigraph,
    connected_multigraphs_of,
    fillings,
    from_edges,
    multigraphs_of,
    one_of_each,
    path,
)


@pytest.mark.parametrize("degrees", [(2, 2, 3, 3), (1, 2, 3, 4), (3, 3, 3, 3), (2, 2, 2, 2, 2)], ids=str)
@pytest.mark.parametrize("loops", [False, True], ids=["loop-free", "loops"])
def test_canonical_form_does_not_depend_on_labels(degrees, loops):
    shuffler = random.Random(1)
    for graph in multigraphs_of(degrees, loops):
        label = list(range(graph.nu))
        shuffler.shuffle(label)
        assert graph.relabelled(tuple(label)).canonical() == graph == graph.canonical()


@pytest.mark.parametrize("degrees", [(2, 2, 3, 3), (1, 3, 3, 3), (3, 3, 3, 3), (2, 2, 2, 2, 2)], ids=str)
def test_classes_are_those_of_the_canonical_forms(degrees):
    """Two ways to tell graphs apart: networkx with its comparison, and all renamings of nodes of equal degree."""
    for loops in (False, True):
        labelled = [from_edges(len(degrees), f) for f in fillings(degrees, loops)]
        assert sorted({g.canonical() for g in labelled}) == sorted(g.canonical() for g in one_of_each(labelled))
        marked = [canonical_marked(g) for g in one_of_each(labelled, keep_last=True)]
        assert sorted({canonical_marked(g) for g in labelled}) == sorted(marked)


def test_a_marked_node_is_told_from_others_of_its_degree():
    """A triangle with a tail, marked at the tail's end or at a corner: alike only while nothing is marked."""
    tail, corner = (
        from_edges(4, [(0, 1, 1), (1, 2, 1), (0, 2, 1), (2, 3, 1)]).relabelled(p) for p in ((0, 1, 2, 3), (3, 1, 2, 0))
    )
    assert len(one_of_each([tail, corner])) == 1
    assert len(one_of_each([tail, corner], keep_last=True)) == 2


@pytest.mark.parametrize("degrees", [(2, 2, 3, 3), (3, 3, 3, 3), (2, 2, 4, 4)], ids=str)
def test_no_two_enumerated_graphs_are_isomorphic(degrees):
    def same(a, b):
        return nx.is_isomorphic(
            a.to_networkx(), b.to_networkx(), edge_match=lambda x, y: x["multiplicity"] == y["multiplicity"]
        )

    for loops in (False, True):
        assert not any(same(a, b) for a, b in combinations(multigraphs_of(degrees, loops), 2))


@pytest.mark.parametrize("loops", [False, True], ids=["loop-free", "loops"])
def test_enumerated_graphs_have_the_degrees_asked_for(loops):
    graphs = connected_multigraphs_of((2, 3, 3, 4), loops)
    assert graphs
    for graph in graphs:
        assert graph.degrees == (2, 3, 3, 4)
        assert graph.is_connected
        assert loops or not graph.has_loops


def test_edges_merge_and_sort():
    assert from_edges(3, [(2, 1, 1), (0, 1, 2), (1, 2, 1), (0, 2, 0)]) == Multigraph(3, (Edge(0, 1, 2), Edge(1, 2, 2)))


def test_a_path_is_a_path_and_a_triangle_is_not():
    assert path(1, 2, 1).is_path
    assert not from_edges(3, [(0, 1, 1), (1, 2, 1), (0, 2, 1)]).is_path
    assert not from_edges(4, [(0, 1, 1), (0, 2, 1), (0, 3, 1)]).is_path
