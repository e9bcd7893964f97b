"""Contraction of one multigraph node by node, without symmetrising: serves any graph, at a higher price than trees.

With a marked node (see ``marked``), which is never multiplied in, the legs to it stay open: a covariant.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from itertools import permutations

from basisgen.mathematics.multigraph import Multigraph


@dataclass(frozen=True, slots=True)
class Network:
    """A multigraph and the order in which its moments are multiplied in.

    Attributes:
        graph: the graph; its last node is the marked one if ``order`` leaves that out.
        order: the moments.
    """

    graph: Multigraph
    order: tuple[int, ...]

    @property
    def degrees(self) -> tuple[int, ...]:
        """Degrees of the moments."""
        return self.graph.degrees[: len(self.order)]

    @property
    def rank(self) -> int:
        """Degree of the marked node, 0 without one."""
        return sum(self.graph.degrees[len(self.order) :])


def n_components(degree: int) -> int:
    return (degree + 1) * (degree + 2) // 2


@cache
def network(graph: Multigraph, marked: bool = False) -> Network:
    """The graph with its cheapest node order (products formed, counted exactly; the first of equals).

    Args:
        graph: the graph.
        marked: whether its last node is a marked one.
    """
    edges = [e for e in graph.edges if e.i != e.j]

    def products(order: tuple[int, ...]) -> int:
        seen: set[int] = {order[0]}
        total = 0
        for n in order[1:]:
            size = 1
            for e in edges:
                if ((e.i in seen or e.j in seen) and not (e.i in seen and e.j in seen)) or n in (e.i, e.j):
                    size *= n_components(e.multiplicity)
            total += size
            seen.add(n)
        return total

    return Network(graph, min(permutations(range(graph.nu - marked)), key=lambda order: (products(order), order)))
