"""Multigraph to polynomial: merged integer terms in the components of the moments."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from math import prod

import numpy as np

from basisgen.mathematics.angular import index, lvectors_of_degree, lvectors_up_to, multinomial
from basisgen.mathematics.covariant import Covariant
from basisgen.mathematics.invariant import Invariant
from basisgen.mathematics.multigraph import Multigraph

# l-vectors as one integer, so that index vectors add by adding codes; degrees stay far below the radix.
_RADIX = 64
#: Added to the component index of a covariant's test tensor: no component of the moments, and sorted behind them.
MARK = 1 << 32


@dataclass(frozen=True, slots=True, eq=False)
class Polynomial:
    """A homogeneous polynomial with integer coefficients, monomials distinct and sorted.

    Attributes:
        monomials: [n_terms, nu] component indices (see ``angular.index``), ascending in a row.
        coefficients: [n_terms], none zero.
    """

    monomials: np.ndarray
    coefficients: np.ndarray

    @property
    def n_terms(self) -> int:
        return len(self.coefficients)

    def to_dict(self) -> dict[tuple[int, ...], int]:
        return {tuple(map(int, m)): int(c) for m, c in zip(self.monomials, self.coefficients, strict=True)}


def merge(monomials: np.ndarray, coefficients: np.ndarray) -> Polynomial:
    """Sorts the factors of each monomial and adds equal ones up."""
    if not len(coefficients):
        return Polynomial(monomials, coefficients)
    ordered = np.sort(monomials, axis=1)
    keys = np.lexsort(ordered.T[::-1])
    ordered, coefficients = ordered[keys], coefficients[keys]
    starts = np.flatnonzero(np.any(ordered[1:] != ordered[:-1], axis=1)) + 1
    starts = np.concatenate([[0], starts])
    sums = np.add.reduceat(coefficients, starts)
    return Polynomial(ordered[starts][sums != 0], sums[sums != 0])


def n_raw_terms(graph: Multigraph) -> int:
    """Terms before merging: one per assignment of an index vector to every edge."""
    return prod(len(lvectors_of_degree(e.multiplicity)) for e in graph.edges)


@cache
def _component_of_code(l_max: int) -> np.ndarray:
    table = np.full(_RADIX**3, -1, dtype=np.int64)
    for l in lvectors_up_to(l_max):
        table[_code(l)] = index(l)
    return table


def _code(l: tuple[int, int, int]) -> int:
    return (l[0] * _RADIX + l[1]) * _RADIX + l[2]


def expand_graph(graph: Multigraph, marked: bool = False) -> Polynomial:
    """The full contraction written out: every edge takes every index vector of its multiplicity, weight C(l).

    Args:
        graph: the graph.
        marked: whether its last node is the test tensor of a covariant.
    """
    nodes = [np.zeros(1, dtype=np.int64) for _ in range(graph.nu)]
    weights = np.ones(1, dtype=np.int64)
    for e in graph.edges:
        vectors = lvectors_of_degree(e.multiplicity)
        codes = np.array([_code(l) for l in vectors], dtype=np.int64)
        weights = np.multiply.outer(weights, [multinomial(l) for l in vectors]).ravel()
        for n in range(graph.nu):
            use = (n == e.i) + (n == e.j)
            nodes[n] = np.add.outer(nodes[n], use * codes).ravel()
    table = _component_of_code(max(graph.degrees))
    factors = [table[n] for n in nodes]
    if marked:
        factors[-1] = factors[-1] + MARK
    return merge(np.stack(factors, axis=1), weights)


def expand(feature: Invariant | Covariant) -> Polynomial:
    """The feature's polynomial; a covariant's is linear in its test tensor, whose components are MARK + index."""
    marked = isinstance(feature, Covariant)
    parts = [(c, expand_graph(g, marked)) for c, g in feature.graphs]
    return merge(
        np.concatenate([p.monomials for _, p in parts]), np.concatenate([c * p.coefficients for c, p in parts])
    )
