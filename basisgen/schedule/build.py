"""Selection to Schedule: lower, factorise, differentiate, count."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import replace

from basisgen.mathematics.angular import index, lvectors_of_degree
from basisgen.mathematics.contraction import GraphSum, Pair, Tree, subtrees
from basisgen.mathematics.network import Network
from basisgen.mathematics.recipe import Recipe, Selection, graphs_of
from basisgen.schedule.adjoint import adjoint
from basisgen.schedule.dag import Dag, Input, Scaled
from basisgen.schedule.emit_ops import n_operations, to_program
from basisgen.schedule.finish import finished
from basisgen.schedule.lower import Lowering
from basisgen.schedule.program import Cost, Schedule
from basisgen.schedule.traces import Trace, worthwhile_traces


def build_schedule(selection: Selection) -> Schedule:
    """The three programs of a selection. Outputs are the invariants, then the components of each covariant."""
    n_a = len(selection.basis.lvectors)
    forward = forward_dag(selection)
    n_b = len(forward.outputs)
    a, g, v = ("a", n_a), ("g", n_b), ("v", n_a)
    backward = finished(adjoint(forward, "g", [Input("a", i) for i in range(n_a)]))
    inputs = [Input("a", i) for i in range(n_a)] + [Input("g", k) for k in range(n_b)]
    double = finished(adjoint(backward, "v", inputs))
    return Schedule(
        to_program(forward, "forward", (a,), (n_b,)),
        to_program(backward, "backward", (a, g), (n_a,)),
        to_program(double, "double_backward", (a, g, v), (n_a, n_b)),
        Cost(n_operations(forward), n_operations(backward), n_operations(double)),
    )


def forward_dag(selection: Selection) -> Dag:
    """The finished sums of products of a selection's forward program."""
    traces = worthwhile_traces(selection)
    return _forward(selection, _pairs_by_products(selection), traces)


def forward_operations(selection: Selection, n_covariants: int) -> int:
    """What the forward program of all invariants and of the first covariants takes, per atom and channel."""
    basis = replace(selection.basis, covariants=selection.basis.covariants[:n_covariants])
    recipes = selection.covariant_recipes[:n_covariants]
    return n_operations(forward_dag(replace(selection, basis=basis, covariant_recipes=recipes)))


def _forward(selection: Selection, by_products: Iterable[tuple[Tree, Tree]], traces: Mapping[Recipe, Trace]) -> Dag:
    dag = Dag(frugal=bool(selection.covariant_recipes))
    for i in range(len(selection.basis.lvectors)):
        dag.input("a", i)
    lowering = Lowering(dag, by_products, traces)
    for recipe, feature in zip(selection.recipes, selection.basis.features, strict=True):
        dag.outputs.append(_as_feature(lowering.scalar(recipe), recipe, feature.graphs))
    for recipe, covariant in zip(selection.covariant_recipes, selection.basis.covariants, strict=True):
        dag.outputs += [_as_feature(c, recipe, covariant.graphs) for c in lowering.tensor(recipe).values()]
    return finished(dag)


def _as_feature(value: Scaled, recipe: Recipe, graphs: GraphSum) -> Scaled:
    """Scales a recipe's value to what the feature says."""
    whole = graphs_of(recipe)[0][0]
    factor, node = value
    if factor * graphs[0][0] % whole:
        raise ArithmeticError(f"recipe {recipe} gives {whole}/{factor * graphs[0][0]} of its feature")
    return factor * graphs[0][0] // whole, node


def _pairs_by_products(selection: Selection) -> set[tuple[Tree, Tree]]:
    """The pairs of tensors for which forming all component products first costs less, each judged on its own."""
    contractions: dict[tuple[Tree, Tree], set[int]] = defaultdict(set)
    for recipe in selection.recipes + selection.covariant_recipes:
        if not isinstance(recipe, Network):
            for t in subtrees(recipe):
                contractions[(t.left, t.right)].add(t.shared)
    frugal = bool(selection.covariant_recipes)
    return {pair for pair, shared in contractions.items() if _cheaper_by_products(*pair, shared, frugal)}


def _cheaper_by_products(left: Tree, right: Tree, shared: set[int], frugal: bool) -> bool:
    """Counts forward and reverse operations of all wanted contractions of two tensors, both ways."""

    def operations(by_products: set[tuple[Tree, Tree]]) -> int:
        dag = Dag(frugal=frugal)
        lowering = Lowering(dag, by_products)
        inputs = [
            Input(array, index(l)) for array, tree in (("l", left), ("r", right)) for l in lvectors_of_degree(tree.rank)
        ]
        for array, tree in (("r", right), ("l", left)):
            lowering.given(tree, {l: dag.input(array, index(l)) for l in lvectors_of_degree(tree.rank)})
        for k in sorted(shared):
            dag.outputs += [v for v in lowering.tensor(Pair(left, right, k)).values() if v[0]]
        forward = finished(dag)
        return n_operations(forward) + n_operations(finished(adjoint(forward, "g", inputs)))

    return any(left.rank > k and right.rank > k for k in shared) and operations({(left, right)}) < operations(set())
