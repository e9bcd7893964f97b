"""What programs with covariants save: brackets, common products, values to start from. Those of invariants do not."""

import pytest

from basisgen.schedule.build import build_schedule
from basisgen.schedule.dag import Dag
from basisgen.schedule.emit_ops import n_operations, to_program
from basisgen.schedule.execute import execute
from basisgen.schedule.share import share_pairs
from basisgen.schedule.starts import share_starts
from basisgen.selection import select
from basisgen.spec import BasisSpec


def _dag(frugal, *outputs):
    """A Dag over seven inputs with sums of products of them, given as lists of terms (coefficient, i, j)."""
    dag = Dag(frugal)
    x = [dag.input("a", k) for k in range(7)]
    for terms in outputs:
        dag.outputs.append(dag.sum(dag.product(x[i], x[j], c) for c, i, j in terms))
    return dag


def _values(dag):
    return execute(to_program(dag, "forward", (("a", 7),), (len(dag.outputs),)), [3, -5, 7, 11, -13, 17, 19])


def test_a_bracket_in_common_takes_one_product_each():
    terms = [[(1, 0, k), (1, 1, k), (1, 2, 6)] for k in (3, 4, 5)]
    plain, frugal = _dag(False, *terms), _dag(True, *terms)
    assert n_operations(share_pairs(plain)) == n_operations(plain) == 9
    # x0 + x1 once, then two products each.
    assert n_operations(share_pairs(frugal)) == 7
    assert _values(share_pairs(frugal)) == _values(plain)


def test_a_product_is_in_one_bracket_alone():
    dag = _dag(True, [(1, 0, 2), (1, 0, 3), (1, 1, 2), (1, 1, 3)], [(1, 0, 4), (1, 1, 4)], [(1, 2, 4), (1, 3, 4)])
    shared = share_pairs(dag)
    # x0 + x1, x2 + x3, and one product for each sum.
    assert n_operations(shared) == 5
    assert _values(shared) == _values(dag)


def test_sums_start_from_a_product_in_common():
    dag = _dag(True, [(1, 0, 1), (1, 2, 3)], [(1, 0, 1), (1, 4, 5)], [(-1, 0, 1), (1, 5, 6)])
    shared = share_starts(dag)
    assert (n_operations(dag), n_operations(shared)) == (6, 4)
    assert _values(shared) == _values(dag)


def test_a_sum_has_one_start():
    dag = _dag(True, [(1, 0, 1), (1, 2, 3)], [(1, 0, 1), (1, 2, 3), (1, 4, 5)])
    shared = share_starts(dag)
    assert (n_operations(dag), n_operations(shared)) == (5, 4)
    assert _values(shared) == _values(dag)


@pytest.mark.parametrize("frugal", [False, True])
def test_a_frugal_sum_starts_from_a_value(frugal):
    dag = Dag(frugal)
    x = [dag.input("a", k) for k in range(7)]
    dag.outputs.append(dag.sum([dag.product(x[0], x[1]), dag.single(x[2])]))
    program = to_program(dag, "forward", (("a", 7),), (1,))
    assert len(program.ops) == n_operations(dag) == (1 if frugal else 2)
    assert execute(program, [3, -5, 7, 0, 0, 0, 0]) == [[-8]]


def test_costs_are_the_numbers_of_operations_in_the_programs_with_covariants():
    schedule = build_schedule(select(BasisSpec.create(3, 3, "complete", "per_degree", covariants=(1, 2))))
    assert schedule.cost.forward == schedule.forward.n_own
    assert schedule.cost.reverse == schedule.backward.n_own
    assert schedule.cost.double == schedule.double_backward.n_own
