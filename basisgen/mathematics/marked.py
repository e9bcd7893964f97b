"""Graphs with one marked node: how covariants are put together.

A covariant of degree K and order nu is an invariant of nu moments and one test tensor X, linear in X, where X is
symmetric, traceless and of degree K; its components are the derivatives with respect to X. So it is a multigraph on nu
nodes and one marked node of degree K without loops. The marked node comes last, and renaming leaves it there.
"""

from __future__ import annotations

from functools import cache

from basisgen.mathematics.molien import multiplicity
from basisgen.mathematics.multigraph import (
    Degrees,
    Multigraph,
    degree_blocks,
    fillings,
    from_edges,
    marked_stabiliser,
    one_of_each,
)
from basisgen.spec import BasisSpec


def canonical_marked(graph: Multigraph) -> Multigraph:
    """The isomorphic graph with ascending degrees of the moments, the marked node last, and the least edge tuple."""
    nu = graph.nu - 1
    order = sorted(range(nu), key=lambda n: graph.degrees[n])
    label = [0] * nu
    for new, old in enumerate(order):
        label[old] = new
    ordered = graph.relabelled((*label, nu))
    return min(ordered.relabelled(p) for p in marked_stabiliser(ordered.degrees[:nu]))


@cache
def marked_multigraphs_of(degrees: Degrees, marked: int, loops: bool) -> tuple[Multigraph, ...]:
    """All multigraphs on moments of these ascending degrees and a marked node, one per isomorphism class, sorted.

    Args:
        degrees: of the moments.
        marked: degree K of the marked node, which has no loops.
        loops: whether moments may be traced.
    """
    nu = len(degrees)
    graphs = (from_edges(nu + 1, f) for f in fillings((*degrees, marked), loops))
    found = one_of_each((g for g in graphs if all(e.i < nu for e in g.edges)), keep_last=True)
    return tuple(sorted(canonical_marked(g) for g in found))


@cache
def connected_marked_multigraphs_of(degrees: Degrees, marked: int, loops: bool) -> tuple[Multigraph, ...]:
    """The connected ones of :func:`marked_multigraphs_of`: no factor is an invariant by itself."""
    return tuple(g for g in marked_multigraphs_of(degrees, marked, loops) if g.is_connected)


def covariant_blocks(spec: BasisSpec, nu: int, marked: int) -> list[Degrees]:
    """The blocks of order ``nu`` within the limits, degrees >= 1, that hold any covariant of degree ``marked``."""
    found = [d for d in degree_blocks(nu, spec.limit(nu), parity=marked % 2) if spec.admits(d)]
    return [d for d in found if multiplicity(d, spec.radial, marked)]


def covariant_dimension(spec: BasisSpec, nu: int, marked: int) -> int:
    """Dimension of all covariants of degree ``marked`` and order ``nu`` within the limits, factors A_0 included."""
    found = [d for d in degree_blocks(nu, spec.limit(nu), 0, marked % 2) if spec.admits(d)]
    return sum(multiplicity(d, spec.radial, marked) for d in found)
