"""Trees from which bases are chosen, of every order and rank."""

from __future__ import annotations

from basisgen.mathematics.contraction import Leaf, Pair, Tree, dots, pairs
from basisgen.spec import BasisSpec


def candidate_trees(spec: BasisSpec, nu: int, inner: list[Pair] | None) -> list[Tree]:
    """Rank-0 trees of order ``nu``: a tensor of nu//2 factors dotted with one of the rest.

    Args:
        spec: gives the limits.
        nu: order of the invariants.
        inner: the pairs of two factors from which larger tensors are made; ``None`` for all of them.
    """
    if nu == 1:
        traced = range(0, spec.limit(1) + 1, 2) if spec.radial == "per_degree" else (0,)
        return [Leaf(degree, degree // 2) for degree in traced if spec.admits((degree,))]
    tensors = _tensors_up_to(spec, nu - nu // 2, inner)
    return [t for t in dots(tensors[nu // 2], tensors[nu - nu // 2]) if spec.admits(tuple(sorted(t.degrees)))]


def candidate_tensors(spec: BasisSpec, nu: int, marked: int, inner: list[Pair] | None) -> list[Tree]:
    """Trees of rank ``marked`` and order ``nu``: a tensor of nu - k factors contracted with one of k, for any k."""
    tensors = _tensors_up_to(spec, max(1, nu - 1), inner)
    if nu == 1:
        found = [leaf for leaf in tensors[1] if leaf.rank == marked]
    else:
        found = sorted(
            {t for k in range(1, nu // 2 + 1) for t in pairs(tensors[nu - k], tensors[k], marked)}, key=lambda t: t.key
        )
    return [t for t in found if spec.admits(tuple(sorted(t.degrees)))]


def _tensors_up_to(spec: BasisSpec, order: int, inner: list[Pair] | None) -> dict[int, list[Tree]]:
    """Tensors of 1 to ``order`` factors, of rank >= 1; ``inner`` as for :func:`candidate_trees`."""
    leaves = _leaves(spec)
    tensors: dict[int, list[Tree]] = {1: list(leaves)}
    kept = None if inner is None else set(inner)
    for n in range(2, order + 1):
        # Larger tensors grow by one factor at a time; wider splits were never needed (the rank decides, below).
        tensors[n] = [t for t in pairs(tensors[n - 1], leaves) if kept is None or n > 2 or t in kept]
    return tensors


def _leaves(spec: BasisSpec) -> list[Leaf]:
    """The moments and, when degrees are independent, their traces, of rank >= 1."""
    traces = spec.radial == "per_degree"
    return [
        Leaf(degree, loops)
        for degree in range(1, spec.l_top + 1)
        for loops in range((degree - 1) // 2 + 1 if traces else 1)
    ]
