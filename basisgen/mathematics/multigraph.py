"""Multigraphs: full contractions of the factors of a feature, and their enumeration up to isomorphism.

A node is a factor A_l, its degree is l; an edge of multiplicity m between two nodes means that m Cartesian indices
are contracted; a loop of multiplicity m at a node is an m-fold trace and uses 2m of its indices.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from itertools import permutations, product

import networkx as nx
from networkx.algorithms.isomorphism import categorical_edge_match, categorical_node_match

Degrees = tuple[int, ...]


@dataclass(frozen=True, slots=True, order=True)
class Edge:
    """``multiplicity`` contracted indices between nodes i <= j (i = j: a trace)."""

    i: int
    j: int
    multiplicity: int


@dataclass(frozen=True, slots=True, order=True)
class Multigraph:
    """Nodes 0..nu-1 and edges sorted by (i, j)."""

    nu: int
    edges: tuple[Edge, ...]

    @property
    def degrees(self) -> Degrees:
        """Degree of each node; a loop of multiplicity m counts 2m."""
        out = [0] * self.nu
        for e in self.edges:
            out[e.i] += e.multiplicity
            out[e.j] += e.multiplicity
        return tuple(out)

    @property
    def has_loops(self) -> bool:
        return any(e.i == e.j for e in self.edges)

    def to_networkx(self) -> nx.Graph:
        """The graph with the attributes ``multiplicity`` on its edges (loops included) and ``last`` on its nodes."""
        graph = nx.Graph()
        graph.add_nodes_from((n, {"last": n == self.nu - 1}) for n in range(self.nu))
        graph.add_edges_from((e.i, e.j, {"multiplicity": e.multiplicity}) for e in self.edges)
        return graph

    @property
    def is_connected(self) -> bool:
        return nx.is_connected(self.to_networkx())

    @property
    def is_path(self) -> bool:
        """Whether the graph is a loop-free chain; these are the shapes of the published features."""
        graph = self.to_networkx()
        return nx.is_tree(graph) and max(n_lines for _, n_lines in graph.degree) <= 2

    def relabelled(self, new_label: tuple[int, ...]) -> Multigraph:
        """The graph with node n renamed to ``new_label[n]``."""
        return from_edges(self.nu, ((new_label[e.i], new_label[e.j], e.multiplicity) for e in self.edges))

    def canonical(self) -> Multigraph:
        """The isomorphic graph with ascending degrees and the least edge tuple: equal for isomorphic graphs."""
        order = sorted(range(self.nu), key=lambda n: self.degrees[n])
        label = [0] * self.nu
        for new, old in enumerate(order):
            label[old] = new
        ordered = self.relabelled(tuple(label))
        return min(ordered.relabelled(p) for p in stabiliser(ordered.degrees))

    def to_json(self) -> list[list[int]]:
        return [[e.i, e.j, e.multiplicity] for e in self.edges]


def from_edges(nu: int, edges: Iterable[tuple[int, int, int]]) -> Multigraph:
    """Builds a graph from triples (i, j, multiplicity) in any order and direction; multiplicity 0 is dropped."""
    merged: dict[tuple[int, int], int] = {}
    for i, j, m in edges:
        key = (i, j) if i <= j else (j, i)
        merged[key] = merged.get(key, 0) + m
    return Multigraph(nu, tuple(Edge(i, j, m) for (i, j), m in sorted(merged.items()) if m))


def path(*multiplicities: int) -> Multigraph:
    """The chain whose consecutive nodes share the given numbers of indices."""
    return from_edges(len(multiplicities) + 1, ((i, i + 1, m) for i, m in enumerate(multiplicities)))


@cache
def stabiliser(degrees: Degrees) -> tuple[tuple[int, ...], ...]:
    """All node permutations that keep an ascending tuple of degrees."""
    groups: list[list[int]] = []
    for node, degree in enumerate(degrees):
        if node and degrees[node - 1] == degree:
            groups[-1].append(node)
        else:
            groups.append([node])
    return tuple(tuple(n for group in choice for n in group) for choice in product(*(permutations(g) for g in groups)))


@cache
def marked_stabiliser(degrees: Degrees) -> tuple[tuple[int, ...], ...]:
    """All renamings that keep the ascending degrees of the moments and leave the marked node, the last, where it is."""
    return tuple((*p, len(degrees)) for p in stabiliser(degrees))


def fillings(degrees: Degrees, loops: bool) -> Iterator[list[tuple[int, int, int]]]:
    """All labelled multigraphs with these degrees: node 0 is saturated first, then the rest by recursion."""

    def saturate(remaining: list[int], node: int) -> Iterator[list[tuple[int, int, int]]]:
        if node == len(remaining):
            yield []
            return
        need = remaining[node]
        for loop in range(need // 2 + 1 if loops else 1):
            for shares in _compositions(need - 2 * loop, remaining[node + 1 :]):
                rest = list(remaining)
                rest[node] = 0
                for offset, share in enumerate(shares, node + 1):
                    rest[offset] -= share
                own = [(node, node, loop)] + [(node, offset, share) for offset, share in enumerate(shares, node + 1)]
                for tail in saturate(rest, node + 1):
                    yield own + tail

    yield from saturate(list(degrees), 0)


def _compositions(total: int, caps: list[int]) -> Iterator[tuple[int, ...]]:
    if not caps:
        if total == 0:
            yield ()
        return
    for first in range(min(total, caps[0]), -1, -1):
        for rest in _compositions(total - first, caps[1:]):
            yield (first, *rest)


def one_of_each(graphs: Iterable[Multigraph], keep_last: bool = False) -> list[Multigraph]:
    """One graph of each isomorphism class, the first of it; ``keep_last`` sets the last node apart.

    networkx compares: a canonical form of every graph would take all renamings of nodes of equal degree. For the blocks
    of (4,4) that takes as long (0.01 s), for (3,3,3,3,3,3) 20 times as long, for (2,2,2,2,2,2,2) 60 times. Forms are
    then made of one graph in a class alone: networkx has none, and orders and digests rest on the least edge tuple.
    """
    classes: dict[tuple, list[tuple[nx.Graph, Multigraph]]] = {}
    edge_match = categorical_edge_match("multiplicity", 0)
    node_match = categorical_node_match("last", False) if keep_last else None
    for graph in graphs:
        own = graph.to_networkx()
        alike = classes.setdefault(_lines_by_node(graph, keep_last), [])
        if not any(nx.is_isomorphic(own, other, node_match, edge_match) for other, _ in alike):
            alike.append((own, graph))
    return [graph for alike in classes.values() for _, graph in alike]


def _lines_by_node(graph: Multigraph, keep_last: bool) -> tuple:
    """Multiplicities of the edges and of the loop at every node, without the nodes' order: isomorphic graphs agree."""
    lines: list[list[int]] = [[] for _ in range(graph.nu)]
    for e in graph.edges:
        lines[e.i].append(e.multiplicity)
        lines[e.j].append(e.multiplicity if e.i != e.j else -e.multiplicity)
    nodes = [tuple(sorted(own)) for own in lines]
    return (*sorted(nodes[: graph.nu - keep_last]), *nodes[graph.nu - keep_last :])


@cache
def multigraphs_of(degrees: Degrees, loops: bool) -> tuple[Multigraph, ...]:
    """All multigraphs with these ascending degrees, one per isomorphism class, sorted; connected or not."""
    labelled = (from_edges(len(degrees), f) for f in fillings(degrees, loops))
    return tuple(sorted(g.canonical() for g in one_of_each(labelled)))


@cache
def connected_multigraphs_of(degrees: Degrees, loops: bool) -> tuple[Multigraph, ...]:
    """The connected ones of :func:`multigraphs_of`."""
    return tuple(g for g in multigraphs_of(degrees, loops) if g.is_connected)


def degree_blocks(nu: int, l_max: int, smallest: int = 1, parity: int = 0) -> Iterator[Degrees]:
    """Ascending degree tuples of ``nu`` factors whose sum is even or odd (``parity`` 0 or 1).

    These are the blocks into which the invariants split, and the covariants of even or odd degree.
    """

    def extend(prefix: Degrees, low: int) -> Iterator[Degrees]:
        if len(prefix) == nu:
            if sum(prefix) % 2 == parity:
                yield prefix
            return
        for degree in range(low, l_max + 1):
            yield from extend((*prefix, degree), degree)

    yield from extend((), smallest)
