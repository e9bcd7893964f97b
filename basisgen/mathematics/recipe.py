"""Recipes: how a feature is put together, and which combination of multigraphs that gives."""

from __future__ import annotations

from dataclasses import dataclass
from math import gcd

from basisgen.mathematics.contraction import GraphSum, Tree, graph_sum
from basisgen.mathematics.covariant import marked_graph_sum, n_shuffles
from basisgen.mathematics.invariant import BBasis
from basisgen.mathematics.marked import canonical_marked
from basisgen.mathematics.network import Network

Recipe = Tree | Network


@dataclass(frozen=True, slots=True)
class Selection:
    """A basis and, feature by feature, the recipe from which its program is made.

    Attributes:
        basis: the basis.
        recipes: of the invariants, in their order.
        covariant_recipes: of the covariants, in their order.
    """

    basis: BBasis
    recipes: tuple[Recipe, ...]
    covariant_recipes: tuple[Recipe, ...] = ()


def meaning(recipe: Recipe) -> GraphSum:
    """The integer combination of multigraphs that a recipe's feature stands for, without common factor."""
    graphs = graphs_of(recipe)
    common = gcd(*(c for c, _ in graphs))
    return tuple((c // common, g) for c, g in graphs)


def graphs_of(recipe: Recipe) -> GraphSum:
    """The combination of multigraphs that a recipe's tensor is as lowered, factors included; marked ones if it is open.

    A network's tensor is summed over all shuffles of its open legs, as that of a tree is.
    """
    if not isinstance(recipe, Network):
        return marked_graph_sum(recipe) if recipe.rank else graph_sum(recipe)
    if not recipe.rank:
        return ((1, recipe.graph.canonical()),)
    return ((n_shuffles(recipe.graph), canonical_marked(recipe.graph)),)
