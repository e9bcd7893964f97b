"""What a choice of recipes costs, roughly: enough to compare two of them."""

from __future__ import annotations

from functools import cache

from basisgen.mathematics.contraction import Leaf, Pair, subtrees
from basisgen.mathematics.network import Network, n_components
from basisgen.mathematics.recipe import Recipe


def estimate(recipes: list[Recipe]) -> int:
    """Work of a choice: its tensors once each, and its last steps."""
    tensors = frozenset().union(*map(shared_tensors, recipes))
    return sum(map(own_cost, tensors)) + sum(own_cost(r) for r in recipes if not r.rank)


@cache
def shared_tensors(recipe: Recipe) -> frozenset[Pair]:
    """The tensors of a recipe, which others can share: intermediates, and the covariant itself."""
    if isinstance(recipe, Network):
        return frozenset()
    return frozenset(t for t in subtrees(recipe) if t.rank)


@cache
def own_cost(recipe: Recipe) -> int:
    """Forward and reverse operations of a recipe's last step, roughly: three per product, two per symmetrised entry."""
    if isinstance(recipe, Network):
        return 10**6  # last resort
    if isinstance(recipe, Leaf):
        return 0
    open_left, open_right = recipe.left.rank - recipe.shared, recipe.right.rank - recipe.shared
    entries = n_components(open_left) * n_components(open_right)
    products = entries * n_components(recipe.shared)
    symmetrised = entries if open_left and open_right else 0
    if recipe.left == recipe.right:
        products, symmetrised = (products + 1) // 2, (symmetrised + 1) // 2
    return 3 * products + 2 * symmetrised
