"""Programs: equal to the literal contraction, differentiated exactly, and cheap (counted, not timed)."""

import random

import pytest

from basisgen.mathematics.contraction import Leaf, graph_sum, pair
from basisgen.mathematics.multigraph import connected_multigraphs_of
from basisgen.mathematics.network import network
from basisgen.schedule.adjoint import adjoint
from basisgen.schedule.build import build_schedule
from basisgen.schedule.dag import ONE, Dag, Input
from basisgen.schedule.emit_ops import n_operations, to_program
from basisgen.schedule.execute import execute
from basisgen.schedule.factorise import resolve_constants
from basisgen.schedule.lower import Lowering
from basisgen.schedule.program import FREE, Op
from basisgen.schedule.share import share_pairs
from basisgen.selection import select
from basisgen.spec import BasisSpec

from .direct import contract, derivative, duals, feature_value

SPECS = [
    (1, 3),
    (2, 3),
    (3, 3, "cheng2024"),
    (3, 3),
    (3, 4, "cheng2024"),
    (3, 4),
    (4, 3),
    (4, 4, "cheng2024"),
    (3, 3, "complete", "per_degree"),
    (3, 3, "connected", "per_degree"),
    (3, 4, "connected"),
    (2, 5),
    ((4, 4, 3, 2), 4, "complete", "shared", 8),
]
IDS = [BasisSpec.create(*s).name for s in SPECS]

# Operations per atom and channel, forward and reverse. A change that makes any of them larger must be looked at.
COUNTS = {
    (3, 3, "cheng2024"): (57, 93),
    (3, 4, "cheng2024"): (60, 99),
    (4, 3, "cheng2024"): (153, 276),
    (4, 4, "cheng2024"): (187, 350),
    (3, 3): (129, 216),
    (3, 4): (203, 339),
    (4, 3): (568, 826),
    (4, 4): (941, 1469),
    (3, 3, "complete", "per_degree"): (161, 274),
    (4, 4, "complete", "per_degree"): (1744, 2984),
    (4, 5): (1837, 3195),
}


def _integers(n, seed):
    source = random.Random(seed)
    return [source.randrange(-(10**6), 10**6) for _ in range(n)]


@pytest.fixture(scope="module", params=SPECS, ids=IDS)
def built(request):
    selection = select(BasisSpec.create(*request.param))
    return selection.basis, build_schedule(selection)


@pytest.mark.whole
def test_forward_program_equals_the_literal_contraction(built):
    basis, schedule = built
    a = _integers(len(basis.lvectors), 1)
    (b,) = execute(schedule.forward, a)
    moments = dict(zip(basis.lvectors, a, strict=True))
    assert b == [feature_value(f, moments) for f in basis.features]


def test_backward_program_is_the_transposed_jacobian(built):
    basis, schedule = built
    a, v = _integers(len(basis.lvectors), 2), _integers(len(basis.lvectors), 3)
    g = _integers(len(basis.features), 4)
    (moved,) = execute(schedule.forward, duals(a, v))
    (gradient,) = execute(schedule.backward, a, g)
    assert sum(x * derivative(y) for x, y in zip(g, moved, strict=True)) == sum(
        x * y for x, y in zip(gradient, v, strict=True)
    )


def test_double_backward_program_differentiates_the_backward_program(built):
    basis, schedule = built
    a, v, w = (_integers(len(basis.lvectors), k) for k in (5, 6, 7))
    g, u = (_integers(len(basis.features), k) for k in (8, 9))
    (moved,) = execute(schedule.backward, duals(a, w), duals(g, u))
    by_a, by_g = execute(schedule.double_backward, a, g, v)
    left = sum(derivative(x) * y for x, y in zip(moved, v, strict=True))
    assert left == sum(x * y for x, y in zip(by_a, w, strict=True)) + sum(x * y for x, y in zip(by_g, u, strict=True))


@pytest.mark.whole
@pytest.mark.parametrize("spec", COUNTS, ids=lambda s: BasisSpec.create(*s).name)
def test_operation_counts(spec):
    cost = build_schedule(select(BasisSpec.create(*spec))).cost
    assert (cost.forward, cost.reverse) == COUNTS[spec]


@pytest.mark.slow
def test_operation_counts_of_6_4():
    cost = build_schedule(select(BasisSpec.create(6, 4))).cost
    assert (cost.forward, cost.reverse) == (7568, 11505)


def test_reported_cost_is_the_number_of_operations_in_the_programs(built):
    _, schedule = built
    assert schedule.cost.forward == sum(op.kind not in FREE for op in schedule.forward.ops)
    assert schedule.cost.reverse == schedule.backward.n_own
    assert schedule.cost.double == schedule.double_backward.n_own


def test_same_spec_gives_the_same_programs():
    first, second = (build_schedule(select(BasisSpec.create(3, 4))) for _ in range(2))
    assert first == second


def _lowered(tree, by_products=()):
    dag = Dag()
    lowering = Lowering(dag, by_products)
    dag.outputs = [lowering.scalar(tree)]
    return dag


TREES = [
    pair(pair(Leaf(2), Leaf(3), 1), pair(Leaf(1), Leaf(4), 1), 3),
    pair(pair(Leaf(2), Leaf(2), 0), pair(Leaf(3), Leaf(3), 1), 4),
    pair(pair(pair(Leaf(1), Leaf(2), 0), Leaf(2), 1), pair(Leaf(2), Leaf(3), 1), 3),
    pair(pair(Leaf(3, 1), Leaf(4, 1), 0), Leaf(3), 3),
]


@pytest.mark.parametrize("tree", TREES, ids=str)
@pytest.mark.parametrize("by_products", [False, True], ids=["contract-first", "products-first"])
def test_a_tree_computes_its_graph_sum(tree, by_products):
    every = {(t.left, t.right) for t in (tree.left, tree.right) if not isinstance(t, Leaf)}
    dag = share_pairs(resolve_constants(_lowered(tree, every if by_products else ())))
    l_max = max(tree.degrees)
    lvectors = [(x, y, d - x - y) for d in range(l_max + 1) for x in range(d, -1, -1) for y in range(d - x, -1, -1)]
    a = _integers(len(lvectors), 10)
    ((value,),) = execute(to_program(dag, "forward", (("a", len(a)),), (1,)), a)
    moments = dict(zip(lvectors, a, strict=True))
    assert value == sum(
        c * contract([(e.i, e.j, e.multiplicity) for e in g.edges], g.nu, moments) for c, g in graph_sum(tree)
    )


@pytest.mark.parametrize("loops", [False, True], ids=["loop-free", "loops"])
def test_a_network_computes_its_graph(loops):
    lvectors = [(x, y, d - x - y) for d in range(4) for x in range(d, -1, -1) for y in range(d - x, -1, -1)]
    a = _integers(len(lvectors), 11)
    moments = dict(zip(lvectors, a, strict=True))
    for graph in connected_multigraphs_of((2, 2, 3, 3), loops):
        dag = resolve_constants(_lowered(network(graph)))
        ((value,),) = execute(to_program(dag, "forward", (("a", len(a)),), (1,)), a)
        assert value == contract([(e.i, e.j, e.multiplicity) for e in graph.edges], graph.nu, moments)


def test_constants_leave_products_and_values_stay():
    dag = Dag()
    a = [dag.input("a", k) for k in range(6)]
    first = dag.sum([dag.product(a[k], a[k + 1], c) for k, c in enumerate((1, 2, 2, 6, 6))])
    dag.outputs = [dag.sum([dag.product(first, a[0], 3), dag.product(a[1], a[2], -5)])]
    resolved = resolve_constants(dag)
    for node in resolved.nodes:
        assert isinstance(node, Input) or all(abs(c) == 1 for c, _, y in node if y != ONE)
    values = _integers(6, 12)
    inputs = (("a", 6),)
    inner = sum(c * values[k] * values[k + 1] for k, c in enumerate((1, 2, 2, 6, 6)))
    expected = 3 * inner * values[0] - 5 * values[1] * values[2]
    assert execute(to_program(resolved, "forward", inputs, (1,)), values) == [[expected]]


def test_shared_partial_sums_are_formed_once():
    dag = Dag()
    a = [dag.input("a", k) for k in range(4)]
    pairs = [dag.single(a[0], 2), dag.single(a[1], 3)]
    dag.outputs = [
        dag.sum([*pairs, dag.single(a[k])])
        if k < 4
        else dag.sum([dag.single(a[0], 4), dag.single(a[1], 6), dag.single(a[2], 5)])
        for k in (2, 3, 4)
    ]
    shared = share_pairs(dag)
    assert n_operations(shared) < n_operations(dag)
    values = _integers(4, 13)
    programs = [to_program(d, "forward", (("a", 4),), (3,)) for d in (dag, shared)]
    assert execute(programs[0], values) == execute(programs[1], values)


def test_squares_are_differentiated_as_squares():
    dag = Dag()
    a = [dag.input("a", k) for k in range(2)]
    dag.outputs = [dag.sum([dag.product(x, x, 3) for x in a])]
    reverse = resolve_constants(adjoint(resolve_constants(dag), "g", [Input("a", 0), Input("a", 1)]))
    own = [n for n in reverse.live() if n >= reverse.n_given and not isinstance(reverse.nodes[n], Input)]
    # One product per input, not two.
    assert sum(y != ONE for n in own for _, _, y in reverse.nodes[n]) == 2


def test_wrong_input_length_is_an_error(built):
    basis, schedule = built
    with pytest.raises(ValueError, match="the program takes"):
        execute(schedule.forward, [1] * (len(basis.lvectors) + 1))


def test_a_changed_operation_changes_the_value():
    selection = select(BasisSpec.create(2, 3))
    program = build_schedule(selection).forward
    a = _integers(len(selection.basis.lvectors), 14)
    right = execute(program, a)
    for k, op in enumerate(program.ops):
        if op.kind in ("fma", "add", "axpy", "scale"):
            ops = list(program.ops)
            ops[k] = Op(op.kind, op.args, op.scale + 1)
            changed = type(program)(program.direction, program.inputs, tuple(ops), program.outputs, program.n_own)
            assert execute(changed, a) != right, op
