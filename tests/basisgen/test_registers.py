"""Programs laid out for few registers: they compute the same, and hold no more values than they may."""

from __future__ import annotations

import random
from collections import Counter

import pytest

from basisgen.backends.triton.backend import MOST_ALIVE, PART_LENGTH
from basisgen.schedule.build import build_schedule
from basisgen.schedule.execute import execute
from basisgen.schedule.program import Program
from basisgen.schedule.registers import Placed, placed
from basisgen.selection import select
from basisgen.spec import BasisSpec

SPECS = {"3,3": (3, 3, "cheng2024"), "3,4 complete": (3, 4), "4,4 complete": (4, 4)}
# Of the largest committed basis: parts, rows of memory, loads of inputs, values kept and fetched. A change that makes
# any of them larger must be looked at.
COUNTS = {
    "forward": (3, 78, 97, 113, 114),
    "backward": (5, 151, 240, 240, 341),
    "double_backward": (14, 348, 893, 638, 1509),
}


@pytest.fixture(scope="module", params=SPECS)
def programs(request):
    schedule = build_schedule(select(BasisSpec.create(*SPECS[request.param])))
    return schedule.forward, schedule.backward, schedule.double_backward


def run(program: Program, layout: Placed, inputs: list[int]) -> list[list[int]]:
    """Executes the steps; registers are lost at the end of a part, rows of memory are not."""
    outputs = [[None] * len(group) for group in program.outputs]
    memory: dict[int, int] = {}
    for part in layout.parts:
        registers: dict[int, int] = {}
        for step in part:
            if step.kind == "load":
                registers[step.value] = inputs[step.value]
            elif step.kind == "fetch":
                registers[step.value] = memory[step.row]
            elif step.kind == "keep":
                memory[step.row] = registers[step.value]
            elif step.kind == "store":
                assert outputs[step.group][step.row] is None
                outputs[step.group][step.row] = registers[step.value]
            else:
                op = program.ops[step.value - program.n_inputs]
                alone = Program("", (("x", len(op.args)),), (type(op)(op.kind, tuple(range(len(op.args))), op.scale),),
                                ((len(op.args),),), 1)  # fmt: skip
                registers[step.value] = execute(alone, [registers[x] for x in op.args])[0][0]
    return outputs


def most_alive(program: Program, layout: Placed) -> int:
    """Values held at once: between being computed or loaded and being read for the last time before the next load."""
    most = 0
    for part in layout.parts:
        alive: set[int] = set()
        for step in reversed(part):
            most = max(most, len(alive))
            if step.kind in ("load", "fetch", "op"):
                alive.discard(step.value)
            else:
                alive.add(step.value)
            if step.kind == "op":
                alive.update(program.ops[step.value - program.n_inputs].args)
    return most


@pytest.mark.whole
@pytest.mark.parametrize(("limit", "length"), [(MOST_ALIVE, PART_LENGTH), (24, 100), (5, 1 << 30)])
def test_the_same_is_computed_with_few_registers(programs, limit, length):
    source = random.Random(0)
    for program in programs:
        layout = placed(program, limit, length)
        arrays = [[source.randrange(-99, 99) for _ in range(n)] for _, n in program.inputs]
        assert run(program, layout, [x for array in arrays for x in array]) == execute(program, *arrays)
        assert most_alive(program, layout) <= layout.most_alive <= limit
        assert all(sum(step.kind == "op" for step in part) <= length for part in layout.parts)


@pytest.mark.whole
def test_counts_of_the_largest_committed_basis():
    schedule = build_schedule(select(BasisSpec.create(4, 4)))
    for program in (schedule.forward, schedule.backward, schedule.double_backward):
        layout = placed(program, MOST_ALIVE, PART_LENGTH)
        assert most_alive(program, layout) <= layout.most_alive <= MOST_ALIVE
        kinds = Counter(step.kind for part in layout.parts for step in part)
        found = (len(layout.parts), layout.n_rows, kinds["load"], kinds["keep"], kinds["fetch"])
        assert all(x <= y for x, y in zip(found, COUNTS[program.direction], strict=True)), (program.direction, found)


def test_small_programs_are_left_whole():
    schedule = build_schedule(select(BasisSpec.create(3, 3, "cheng2024")))
    layout = placed(schedule.backward, MOST_ALIVE, PART_LENGTH)
    kinds = Counter(step.kind for part in layout.parts for step in part)
    read = {x for op in schedule.backward.ops for x in op.args} | {
        x for group in schedule.backward.outputs for x in group
    }
    assert len(layout.parts) == 1
    assert (kinds["keep"], kinds["fetch"], kinds["load"]) == (0, 0, len(read & set(range(schedule.backward.n_inputs))))
