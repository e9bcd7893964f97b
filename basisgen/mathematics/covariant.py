"""Covariant: one tensor-valued feature, as an integer combination of multigraphs with a marked node."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from fractions import Fraction
from itertools import combinations
from math import comb, factorial, prod
from typing import Any

from basisgen.mathematics.contraction import GraphSum, Tree, open_sum
from basisgen.mathematics.marked import canonical_marked
from basisgen.mathematics.multigraph import Degrees, Multigraph, from_edges


@dataclass(frozen=True, slots=True)
class Covariant:
    """A symmetric tensor of degree K that turns with the moments.

    With X for the tensor at the marked node and F for the sum of coefficient times full contraction, component d is
    ``(dF/dX_d) / C(d)``: the moments contracted along the graph, averaged over the ways to put the K indices on the
    open legs. Its traces are lower covariants; the traceless part is what rotates as degree K alone.

    Attributes:
        name: ``C{K}_{position among the covariants of this degree, from 1}``.
        degree: K.
        degrees: degrees of the moments, ascending; node k of every graph has degree ``degrees[k]``.
        graphs: (coefficient, multigraph) pairs, the marked node last.
    """

    name: str
    degree: int
    degrees: Degrees
    graphs: GraphSum

    @property
    def nu(self) -> int:
        return len(self.degrees)

    def to_json(self) -> dict[str, Any]:
        return {
            "name": self.name,
            "degree": self.degree,
            "nu": self.nu,
            "degrees": list(self.degrees),
            "graphs": [[c, g.to_json()] for c, g in self.graphs],
        }


def marked_graph_sum(tree: Tree) -> GraphSum:
    """The tree's tensor contracted with a symmetric test tensor, as combination of canonical marked graphs, sorted."""
    nu = len(tree.degrees)
    merged: Counter[Multigraph] = Counter()
    for (edges, legs), weight in open_sum(tree).items():
        # Every shuffle of the K indices onto the legs is the same contraction with a symmetric tensor.
        graph = canonical_marked(from_edges(nu + 1, (*edges, *((i, nu, m) for i, m in enumerate(legs)))))
        merged[graph] += weight * n_shuffles(graph)
    return tuple((c, g) for g, c in sorted(merged.items()) if c)


def traced(graphs: GraphSum, degree: int) -> dict[Multigraph, Fraction]:
    """The trace of a covariant of this degree, two of its indices contracted, as combination of canonical graphs.

    The graphs keep their marked node if indices are left open. An index pair sits on any two legs equally often.
    """
    merged: dict[Multigraph, Fraction] = defaultdict(Fraction)
    for coefficient, graph in graphs:
        nu = graph.nu - 1
        legs = [e.i for e in graph.edges if e.j == nu for _ in range(e.multiplicity)]
        inner = [(e.i, e.j) for e in graph.edges if e.j != nu for _ in range(e.multiplicity)]
        for a, b in combinations(range(degree), 2):
            outer = [(i, nu) for k, i in enumerate(legs) if k not in (a, b)]
            counted = Counter([*inner, (legs[a], legs[b]), *outer])
            closed = from_edges(nu + bool(outer), [(i, j, m) for (i, j), m in counted.items()])
            new = canonical_marked(closed) if outer else closed.canonical()
            merged[new] += Fraction(coefficient, comb(degree, 2))
    return {g: c for g, c in merged.items() if c}


def n_shuffles(graph: Multigraph) -> int:
    """Ways to put the K indices of the marked node, the last, onto its legs."""
    legs = [e.multiplicity for e in graph.edges if e.j == graph.nu - 1]
    return factorial(sum(legs)) // prod(map(factorial, legs))


def named_covariants(ordered: list[tuple[int, Degrees, GraphSum]]) -> tuple[Covariant, ...]:
    """Gives covariants (degree, degrees of the moments, graphs) their names; they come in output order."""
    count: Counter[int] = Counter()
    out = []
    for degree, degrees, graphs in ordered:
        count[degree] += 1
        out.append(Covariant(f"C{degree}_{count[degree]}", degree, degrees, graphs))
    return tuple(out)
