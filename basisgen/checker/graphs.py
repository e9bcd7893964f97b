"""Multigraphs up to renaming of nodes, and the sets of them that the names of selections promise."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import permutations, product

from .basis import Degrees, Edge, Spec


def arrangements(nodes: Sequence[int], degrees: Degrees) -> Iterator[tuple[int, ...]]:
    """All orders of the nodes that leave the (ascending) degrees as they are."""
    groups = [[n for n, degree in zip(nodes, degrees, strict=True) if degree == d] for d in sorted(set(degrees))]
    for orders in product(*map(permutations, groups)):
        yield tuple(node for order in orders for node in order)


def connected(n_nodes: int, edges: Sequence[Edge]) -> bool:
    reached = {0}
    for _ in range(n_nodes):
        for i, j, _multiplicity in edges:
            if i in reached or j in reached:
                reached |= {i, j}
    return len(reached) == n_nodes


def canonical(degrees: Degrees, edges: Sequence[Edge]) -> tuple[Edge, ...]:
    """The smallest of the edge lists that renaming nodes of equal degree gives; a marked node, the last, stays."""
    renamings = ((*new, len(degrees)) for new in arrangements(range(len(degrees)), degrees))
    return min(tuple(sorted((min(new[i], new[j]), max(new[i], new[j]), m) for i, j, m in edges)) for new in renamings)


def connected_graphs(degrees: Degrees, radial: str, degree: int = 0) -> set[tuple[Edge, ...]]:
    """Canonical forms of all connected multigraphs with these node degrees; loops only where they add something.

    With a degree, there is a marked node of it besides.
    """
    nodes = (*degrees, degree) if degree else degrees
    with_loop = range(len(degrees) if radial == "per_degree" else 0)
    pairs = [(i, j) for i in range(len(nodes)) for j in range(i, len(nodes)) if i != j or i in with_loop]

    def fill(place: int, rest: Degrees, edges: tuple[Edge, ...]) -> Iterator[tuple[Edge, ...]]:
        if place == len(pairs):
            if not any(rest) and connected(len(nodes), edges):
                yield edges
            return
        i, j = pairs[place]
        if any(rest[:i]):  # all edges of an earlier node are placed, and it lacks some
            return
        most = rest[i] // 2 if i == j else min(rest[i], rest[j])
        for m in range(most + 1):
            left = tuple(r - m * ((node == i) + (node == j)) for node, r in enumerate(rest))
            yield from fill(place + 1, left, (*edges, (i, j, m)) if m else edges)

    return {canonical(degrees, edges) for edges in fill(0, nodes, ())}


def published_paths(spec: Spec) -> Iterator[tuple[Degrees, tuple[Edge, ...]]]:
    """The paths of Cheng 2024, equations 7, 9 and 10, in the order of published potentials."""
    yield (0,), ()
    for nu in range(2, spec.nu_max + 1):
        numbers = range(1, spec.l_max[nu - 1] + 1)
        if nu == 2:
            keys: list[tuple[int, ...]] = [(l1,) for l1 in numbers]
        elif nu == 3:
            keys = [(l1, l2) for l1 in numbers for l2 in numbers if l1 <= l2]
        else:
            keys = [(l1, k, l2) for l1 in numbers for l2 in numbers for k in numbers if l1 < l2]
        for multiplicities in keys:  # along the path
            along = [a + b for a, b in zip((0, *multiplicities), (*multiplicities, 0), strict=True)]
            if max(along) in numbers and (spec.max_degree is None or sum(along) <= spec.max_degree):
                order = sorted(range(nu), key=along.__getitem__)
                new = [order.index(node) for node in range(nu)]
                edges = [(new[n], new[n + 1], m) for n, m in enumerate(multiplicities)]
                degrees = tuple(sorted(along))
                yield degrees, canonical(degrees, edges)
