"""The checker's own algebra: dimensions, graphs, contractions, rotations, relations, ranks."""

from __future__ import annotations

import random
from itertools import product
from math import prod

import pytest

from basisgen.checker import CheckError
from basisgen.checker.basis import Feature, Graph, Spec
from basisgen.checker.certificate import Block, Certificate, as_tuples
from basisgen.checker.characters import block_dimension, order_dimension
from basisgen.checker.finite_field import rank_modulo
from basisgen.checker.graphs import connected_graphs, published_paths
from basisgen.checker.lvectors import lvectors_up_to
from basisgen.checker.program import draw
from basisgen.checker.statements.blocks import check_block
from basisgen.checker.tensors import Tensors, rotations_of


@pytest.mark.parametrize(
    ("l_max", "dimensions"),
    [
        (1, [1, 2, 2, 3, 3]),
        (2, [1, 3, 5, 9, 13]),
        (3, [1, 4, 8, 23, 45]),
        (4, [1, 5, 14, 51, 154]),
        (5, [1, 6, 20, 102, 432]),
        (6, [1, 7, 30, 193, 1132]),
    ],
)
def test_numbers_of_invariants_are_those_of_the_design(l_max, dimensions):
    spec = Spec((l_max,) * 5, 5, "complete", "shared", None)
    assert [order_dimension(spec, nu) for nu in range(1, 6)] == dimensions


@pytest.mark.parametrize(
    ("degrees", "dimension"),
    [
        ((2,), 1),  # tr M
        ((3,), 0),  # odd
        ((4,), 1),
        ((1, 3), 1),  # v·tr T
        ((2, 2), 2),  # tr M², (tr M)²
        ((3, 3), 2),  # T:T, (tr T)·(tr T)
        ((1, 1, 2), 2),  # v·M·v, v² tr M
        ((2, 2, 2), 3),  # tr M³, tr M² tr M, (tr M)³
        ((1, 1, 2, 2), 4),  # v·M²·v, v·M·v tr M, v² tr M², v² (tr M)²
        ((2, 2, 2, 2), 4),  # partitions of 4 into parts of at most 3: Cayley-Hamilton
    ],
    ids=str,
)
def test_dimensions_per_degree_are_those_counted_by_hand(degrees, dimension):
    assert block_dimension(degrees, "per_degree") == dimension


@pytest.mark.parametrize(
    ("l_max", "connected"),
    [(1, [1, 1, 0, 0]), (2, [1, 2, 2, 2]), (3, [1, 3, 4, 12]), (4, [1, 4, 9, 37])],
)
def test_numbers_of_connected_graphs_are_those_of_the_design(l_max, connected):
    spec = Spec((l_max,) * 4, 4, "connected", "shared", None)
    counts = [0] * 5
    for degrees in spec.blocks():
        counts[len(degrees)] += len(connected_graphs(degrees, "shared"))
    assert counts[1:] == connected


def test_numbers_of_published_paths_are_those_of_the_reference():
    found = {l_max: [0] * 4 for l_max in range(1, 7)}
    for l_max, counts in found.items():
        for degrees, _edges in published_paths(Spec((l_max,) * 4, 4, "cheng2024", "shared", None)):
            counts[len(degrees) - 1] += 1
    assert list(found.values()) == [
        [1, 1, 0, 0],
        [1, 2, 1, 0],
        [1, 3, 2, 1],
        [1, 4, 4, 4],
        [1, 5, 6, 10],
        [1, 6, 9, 20],
    ]


GRAPHS = {
    "scalar": (1, []),
    "loop": (1, [(0, 0, 2)]),
    "square": (2, [(0, 1, 3)]),
    "loops": (2, [(0, 0, 1), (0, 1, 1), (1, 1, 2)]),
    "path": (3, [(0, 2, 1), (1, 2, 2)]),
    "triangle": (3, [(0, 1, 1), (0, 2, 2), (1, 2, 1)]),
    "two-pairs": (4, [(0, 2, 1), (1, 3, 2), (2, 3, 1)]),
    "tetrahedron": (4, [(0, 1, 1), (0, 2, 1), (0, 3, 1), (1, 2, 1), (1, 3, 1), (2, 3, 1)]),
}


@pytest.mark.parametrize("graph", GRAPHS)
def test_a_contraction_is_the_sum_over_every_cartesian_index(graph):
    n_nodes, edges = GRAPHS[graph]
    rng = random.Random(graph)
    value = {lvector: rng.randrange(-99, 100) for lvector in lvectors_up_to(5)}
    ends = [(i, j) for i, j, multiplicity in edges for _ in range(multiplicity)]
    total = 0
    for indices in product(range(3), repeat=len(ends)):
        nodes = [[0, 0, 0] for _ in range(n_nodes)]
        for (i, j), index in zip(ends, indices, strict=True):
            nodes[i][index] += 1
            nodes[j][index] += 1
        total += prod(value[tuple(node)] for node in nodes)
    assert Tensors(list(value.values()), list(value)).contract(n_nodes, edges) == total


def test_rotations_change_a_single_component():
    """The control of the invariance check: what is not invariant does not vanish along so(3)."""
    lvectors = lvectors_up_to(2)
    components = draw("seed", "A", len(lvectors))
    changes = rotations_of(components, lvectors)
    assert not any(changes[0])
    assert all(any(change) for change in changes[1:])


def test_rotations_are_derivatives_of_rotated_vectors():
    """Components of a power r^⊗l, r turned by a small angle: exact in dual numbers, r + ε (y, -x, 0)."""
    x, y, z = 2, 3, 5
    lvectors = lvectors_up_to(3)
    components = [x**lx * y**ly * z**lz for lx, ly, lz in lvectors]
    wanted = []
    for lx, ly, lz in lvectors:
        by_x = lx * x ** max(lx - 1, 0) * y**ly * z**lz
        by_y = ly * x**lx * y ** max(ly - 1, 0) * z**lz
        wanted.append(by_x * y - by_y * x)
    assert rotations_of(components, lvectors)[:, 0].tolist() == wanted


def doubled(relations: list) -> tuple[Block, Certificate]:
    """Block (1,1,1,1) of a basis that has A_1·A_1 twice: three products of rank one, hence two relations."""
    line = Feature("line", (1, 1), (Graph(1, ((0, 1, 1),)),))
    twice = Feature("twice", (1, 1), (Graph(2, ((0, 1, 1),)),))
    spec = Spec((1,) * 4, 4, "complete", "shared", None)
    block = Block((1, 1, 1, 1), 1, 3, 1, as_tuples(relations), 0, 0, 3, (1,))
    blank = dict.fromkeys(Certificate.__dataclass_fields__)
    given = {"spec": spec, "features": (line, twice), "generators": (line, twice), "prime": 2147483647, "seed": "s"}
    return block, Certificate(**{**blank, **given})


TRUE_RELATIONS = [[[2, [0, 0]], [-1, [0, 1]]], [[2, [1, 0]], [-1, [1, 1]]]]


def test_true_relations_prove_that_products_are_dependent():
    check_block(*doubled(TRUE_RELATIONS))


@pytest.mark.parametrize(
    ("relations", "message"),
    [
        ([], "2 relations among its products are wanted, found 0"),
        ([TRUE_RELATIONS[0]], "2 relations among its products are wanted, found 1"),
        ([TRUE_RELATIONS[0]] * 2, "its relations are not independent"),
        ([TRUE_RELATIONS[0], []], "its relations are not independent"),
        ([TRUE_RELATIONS[0], [[2, [0, 1]], [-2, [1, 1]]]], "relation 1 is false"),
        ([TRUE_RELATIONS[0], [[2, [0]], [-1, [1]]]], r"relation 1 names \[0\], which is no product of this block"),
    ],
    ids=["none", "too-few", "same-twice", "empty", "false", "no-product"],
)
def test_wrong_relations_are_refused(relations, message):
    with pytest.raises(CheckError, match=rf"block \(1,1,1,1\): {message}"):
        check_block(*doubled(relations))


def test_rank_modulo_a_prime():
    rows = [[1, 2, 3], [2, 4, 6], [0, 1, 1], [1, 3, 4]]
    assert rank_modulo(rows, 2147483647) == 2
    assert rank_modulo([[0, 0]], 2147483647) == 0
    assert rank_modulo([], 2147483647) == 0
