"""Traces: tensors and invariants of a selection that are the trace of one of its covariants.

The trace of a covariant of degree K is a covariant of degree K - 2, or an invariant, often one that is wanted as well:
two additions of components that exist, and three in the reverse pass. The other way round would save as much again,
``T_zz = trace - T_xx - T_yy``, but large numbers cancel there, which programs never let happen.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from fractions import Fraction
from math import gcd

from basisgen.mathematics.contraction import Pair
from basisgen.mathematics.covariant import traced
from basisgen.mathematics.multigraph import Multigraph
from basisgen.mathematics.network import n_components
from basisgen.mathematics.recipe import Recipe, Selection, graphs_of

#: A combination of graphs but for a factor.
_Direction = tuple[tuple[Multigraph, Fraction], ...]


@dataclass(frozen=True, slots=True)
class Trace:
    """A recipe that is better made as the trace of another one.

    Attributes:
        upper: the other one.
        times: the trace is so many times the recipe's tensor, as lowered.
        common: a factor that the recipe's tensor has in all terms.
    """

    upper: Pair
    times: int
    common: int


def worthwhile_traces(selection: Selection) -> dict[Recipe, Trace]:
    """The recipes that are better made as traces."""
    uppers: dict[Pair, list[tuple[Pair, int]]] = defaultdict(list)
    for upper, lower, times in _relations(selection):
        uppers[lower].append((upper, times))
    out: dict[Recipe, Trace] = {}
    for lower, related in uppers.items():
        upper, times = max(related, key=lambda r: _gain(r[0], lower))
        if _gain(upper, lower) > 0:
            out[lower] = Trace(upper, times, gcd(*(c for c, _ in graphs_of(lower))))
    return out


def _gain(upper: Pair, lower: Pair) -> int:
    """Operations saved: products of the lower tensor, less two additions for each of its components.

    Symmetrised products of different tensors have a factor of their own on the diagonal. It is multiplied in afterwards
    where these components have other uses than being the output.
    """
    n = n_components(lower.rank)
    has_factors = upper.left.rank > upper.shared < upper.right.rank and upper.left != upper.right
    return n_products(lower) - 2 * n - (3 * n if has_factors else 0)


def n_products(pair: Pair) -> int:
    """Products of components that a contraction takes, about."""
    open_left, open_right = pair.left.rank - pair.shared, pair.right.rank - pair.shared
    entries = n_components(open_left) * n_components(open_right)
    if open_left and pair.left == pair.right:
        entries = (entries + 1) // 2
    return entries * n_components(pair.shared)


def _relations(selection: Selection) -> list[tuple[Pair, Pair, int]]:
    """All (upper, lower, factor) of the selection."""
    lowers: dict[tuple[int, _Direction], tuple[Pair, Fraction]] = {}
    for recipe in selection.recipes + selection.covariant_recipes:
        if isinstance(recipe, Pair):
            factor, direction = _direction({g: Fraction(c) for c, g in graphs_of(recipe)})
            lowers[(recipe.rank, direction)] = recipe, factor
    found = []
    for recipe in selection.covariant_recipes:
        if isinstance(recipe, Pair) and recipe.rank >= 2 and (trace := traced(graphs_of(recipe), recipe.rank)):
            factor, direction = _direction(trace)
            lower, unit = lowers.get((recipe.rank - 2, direction), (None, Fraction(1)))
            if lower is not None and (factor / unit).denominator == 1:
                found.append((recipe, lower, int(factor / unit)))
    return found


def _direction(graphs: dict[Multigraph, Fraction]) -> tuple[Fraction, _Direction]:
    ordered = sorted(graphs.items())
    first = ordered[0][1]
    return first, tuple((g, c / first) for g, c in ordered)
