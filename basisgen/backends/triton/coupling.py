"""Couplings in Triton: one lane of (edge, channel) per thread; lanes of an edge load the same moments."""

from __future__ import annotations

from typing import Any

from basisgen.backends.base import RenderedModule, seal
from basisgen.backends.coupling import WRITTEN, header_fields, module_stem
from basisgen.backends.triton.backend import expression, function, name
from basisgen.schedule.couple import OF_EDGES, CouplingSchedule
from basisgen.schedule.program import Program
from basisgen.templating import environment


def render(scheduled: CouplingSchedule) -> RenderedModule:
    """The module's text."""
    schedule = scheduled.schedule
    programs = [_function(p) for p in (schedule.forward, schedule.backward, schedule.double_backward)]
    templates = environment("basisgen.backends.triton", autoescape=False, shared="basisgen.backends")
    text = templates.get_template("coupling.py.jinja").render(
        **header_fields(scheduled, name),
        programs=programs,
        parts=tuple(len(p["parts"]) for p in programs),
        rows_kept=tuple(p["n_rows"] for p in programs),
        on_values=[_on_values(p) for p in (schedule.forward, schedule.backward)],
        moments=moments_read(schedule.forward),
    )
    return RenderedModule(f"{module_stem(scheduled.coupling, name)}.py", seal(text), name)


def _function(program: Program) -> dict[str, Any]:
    written = WRITTEN[program.direction]
    arrays = [*(array for array, _ in program.inputs), *written]
    return function(program, written) | {
        "places": arrays,
        "narrow": [array in OF_EDGES for array in arrays],
        "strides": ", ".join(f'"s{array}", "e{array}"' for array in arrays),
        "taken": ", ".join(f"{array}, s{array}, e{array}" for array in arrays),
    }


def moments_read(program: Program) -> tuple[int, ...]:
    """Rows of the moments that a program reads."""
    names = [(array, k) for array, length in program.inputs for k in range(length)]
    read = {names[x] for op in program.ops for x in op.args if x < program.n_inputs}
    return tuple(sorted(k for array, k in read if array == "l"))


def _on_values(program: Program) -> dict[str, Any]:
    """A program whose rows are values of tuples; the compiler finds places for what it computes."""
    rows = [(array, k) for array, length in program.inputs for k in range(length)]
    names = [f"{array}{k}" for array, k in rows] + [f"t{k}" for k in range(len(program.ops))]
    lines: list[str] = []
    taken: set[int] = set()

    def take(values: tuple[int, ...]) -> None:
        for x in dict.fromkeys(x for x in values if x < program.n_inputs and x not in taken):
            array, k = rows[x]
            lines.append(f"{names[x]} = {array}[{k}]")
            taken.add(x)

    for k, op in enumerate(program.ops):
        take(op.args)
        lines.append(f"t{k} = {expression(op.kind, [names[x] for x in op.args], op.scale)}")
    for group in program.outputs:
        take(group)
    groups = ["(" + "".join(f"{names[x]}, " for x in group).rstrip() + ")" for group in program.outputs]
    return {
        "name": program.direction,
        "arrays": ", ".join(array for array, _ in program.inputs),
        "lines": lines,
        "returned": groups[0] if len(groups) == 1 else f"({', '.join(groups)})",
    }
