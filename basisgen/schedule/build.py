"""Selection to Schedule: lower, factorise, differentiate, count."""

from __future__ import annotations

from collections.abc import Iterable
from math import inf

from basisgen.angular import lvectors_up_to
from basisgen.contraction import GraphSum, Tree, graph_sum, subtrees
from basisgen.network import Network
from basisgen.schedule.adjoint import adjoint
from basisgen.schedule.dag import Dag, Input, Scaled
from basisgen.schedule.emit_ops import n_operations, to_program
from basisgen.schedule.factorise import resolve_constants
from basisgen.schedule.lower import Lowering
from basisgen.schedule.program import Cost, Schedule
from basisgen.selection import Recipe, Selection


def build_schedule(selection: Selection) -> Schedule:
    """The three programs of a selection."""
    n_a = len(selection.basis.lvectors)
    n_b = len(selection.basis.features)
    a, g, v = ("a", n_a), ("g", n_b), ("v", n_a)
    forward = _forward(selection, _pairs_by_products(selection))
    backward = _reverse(forward, n_a)
    double = resolve_constants(
        adjoint(backward, "v", [Input("a", i) for i in range(n_a)] + [Input("g", k) for k in range(n_b)])
    )
    return Schedule(
        to_program(forward, "forward", (a,), (n_b,)),
        to_program(backward, "backward", (a, g), (n_a,)),
        to_program(double, "double_backward", (a, g, v), (n_a, n_b)),
        Cost(n_operations(forward), n_operations(backward), n_operations(double)),
    )


def _reverse(forward: Dag, n_a: int) -> Dag:
    return resolve_constants(adjoint(forward, "g", [Input("a", i) for i in range(n_a)]))


def _forward(selection: Selection, by_products: Iterable[tuple[Tree, Tree]]) -> Dag:
    dag = Dag()
    for i in range(len(selection.basis.lvectors)):
        dag.input("a", i)
    lowering = Lowering(dag, by_products)
    for recipe, feature in zip(selection.recipes, selection.basis.features, strict=True):
        dag.outputs.append(_as_feature(lowering.scalar(recipe), recipe, feature.graphs))
    return resolve_constants(dag)


def _as_feature(value: Scaled, recipe: Recipe, graphs: GraphSum) -> Scaled:
    """Scales a recipe's value to what the feature says."""
    whole = 1 if isinstance(recipe, Network) else graph_sum(recipe)[0][0]
    factor, node = value
    if factor * graphs[0][0] % whole:
        raise ArithmeticError(f"recipe {recipe} gives {whole}/{factor * graphs[0][0]} of its feature")
    return factor * graphs[0][0] // whole, node


def _pairs_by_products(selection: Selection) -> set[tuple[Tree, Tree]]:
    """The pairs of tensors for which forming all component products first costs less, found one by one."""
    pairs = sorted(
        {
            (t.left, t.right)
            for r in selection.recipes
            if not isinstance(r, Network)
            for t in subtrees(r)
            if t.left.rank > t.shared and t.right.rank > t.shared
        },
        key=lambda lr: (lr[0].key, lr[1].key),
    )
    n_a = len(lvectors_up_to(selection.basis.spec.l_top))

    def operations(chosen: set[tuple[Tree, Tree]]) -> float:
        try:
            forward = _forward(selection, chosen)
        except ArithmeticError:
            return inf  # another common factor moved out than when the feature was defined
        return n_operations(forward) + n_operations(_reverse(forward, n_a))

    chosen: set[tuple[Tree, Tree]] = set()
    best = operations(chosen)
    for candidate in pairs:
        cost = operations(chosen | {candidate})
        if cost < best:
            best, chosen = cost, chosen | {candidate}
    return chosen
