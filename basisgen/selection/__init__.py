"""Which features: published paths, a minimal complete set chosen for low cost, or every connected multigraph.

Invariants and covariants are chosen together, since they share intermediate tensors.
"""

from __future__ import annotations

from math import gcd

from basisgen.mathematics.contraction import GraphSum
from basisgen.mathematics.covariant import named_covariants
from basisgen.mathematics.invariant import BBasis, named
from basisgen.mathematics.recipe import Recipe, Selection, graphs_of
from basisgen.schedule.dag import Dag
from basisgen.schedule.lower import Lowering
from basisgen.selection.complete import complete_recipes
from basisgen.selection.connected import connected_recipes
from basisgen.selection.published import published_recipes
from basisgen.spec import BasisSpec

RULES = {"cheng2024": published_recipes, "complete": complete_recipes, "connected": connected_recipes}


def select(spec: BasisSpec) -> Selection:
    """Chooses the features of a spec, in output order.

    Published features come in the published order; the others by nu, then degrees, then graphs. Covariants come by
    their degree first.
    """
    chosen = list(RULES[spec.selection](spec))
    lowering = Lowering(Dag())
    entries = [(r.rank, tuple(sorted(r.degrees)), _as_computed(r, lowering), r) for r in chosen]
    if spec.selection != "cheng2024":
        entries.sort(key=lambda e: (e[0], len(e[1]), e[1], e[2]))
    scalars, tensors = [e for e in entries if not e[0]], [e for e in entries if e[0]]
    features = named([(degrees, graphs) for _, degrees, graphs, _ in scalars])
    covariants = named_covariants([(rank, degrees, graphs) for rank, degrees, graphs, _ in tensors])
    return Selection(BBasis(spec, features, covariants), tuple(e[3] for e in scalars), tuple(e[3] for e in tensors))


def _as_computed(recipe: Recipe, lowering: Lowering) -> GraphSum:
    """The recipe's feature, scaled so that the program needs no division.

    Lowering moves common factors out of sums step by step; it need not find the whole common factor of the graphs.
    """
    graphs = graphs_of(recipe)
    factors = [factor for factor, _ in lowering.tensor(recipe).values()]
    common = gcd(*factors, *(c for c, _ in graphs))
    return tuple((c // common, g) for c, g in graphs)
