"""Triton: kernels for a GPU, one lane of (atom, channel) per thread.

The three programs are ``@triton.jit`` functions in a grammar of few kinds of lines, which
``checker/readers/triton.py`` reads back: every value has a name of its own, a row is loaded just before it is first
used and stored as soon as it is known. No more than ``MOST_ALIVE`` values are held at once, so that they fit the
registers of a thread; the large programs keep some aside in rows of memory meanwhile, and are cut into parts
(``schedule/registers.py``), each a kernel of its own.
"""

from __future__ import annotations

from typing import Any

from basisgen.backends.base import RenderedModule, header_fields, module_stem, seal, with_arrays
from basisgen.mathematics.recipe import Selection
from basisgen.schedule.program import Program, Schedule
from basisgen.schedule.registers import Step, placed
from basisgen.templating import environment

name = "triton"

#: Values of 4 bytes held at once. A thread has 255 registers at most, and some hold addresses.
MOST_ALIVE = 128

#: Operations of a part. The time that Triton takes to compile one grows with the square of its length.
PART_LENGTH = 512


def render(selection: Selection, schedule: Schedule) -> RenderedModule:
    """The module's text."""
    template = environment("basisgen.backends.triton", autoescape=False).get_template("module.py.jinja")
    scheduled = (schedule.forward, schedule.backward, schedule.double_backward)
    programs = [function(*with_arrays(p, selection)) for p in scheduled]
    text = template.render(
        **header_fields(selection, schedule, name),
        programs=programs,
        parts=tuple(len(p["parts"]) for p in programs),
        rows_kept=tuple(p["n_rows"] for p in programs),
    )
    return RenderedModule(f"{module_stem(selection, name)}.py", seal(text), name)


def function(program: Program, written: tuple[str, ...]) -> dict[str, Any]:
    """A program as the templates take it; ``written`` names the arrays that it writes."""
    layout = placed(program, MOST_ALIVE, PART_LENGTH)
    arrays = [*(array for array, _ in program.inputs), *written]
    names = [f"{array}{k}" for array, length in program.inputs for k in range(length)]
    names += [f"t{k}" for k in range(len(program.ops))]
    rows = [f"{array} + {k} * s{array}" for array, length in program.inputs for k in range(length)]
    return {
        "name": program.direction,
        "arrays": ", ".join(f"{array}, s{array}" for array in arrays),
        "parts": [[_line(program, step, names, rows, written) for step in part] for part in layout.parts],
        "n_rows": layout.n_rows,
    }


def _line(program: Program, step: Step, names: list[str], rows: list[str], written: tuple[str, ...]) -> str:
    value = names[step.value]
    if step.kind == "load":
        return f"{value} = tl.load({rows[step.value]}, mask)"
    if step.kind == "store":
        array = written[step.group]
        return f"tl.store({array} + {step.row} * s{array}, {value}, mask)"
    if step.kind == "keep":
        return f"tl.store(k + {step.row} * LANES, {value}, mask)"
    if step.kind == "fetch":
        return f"{value} = tl.load(k + {step.row} * LANES, mask)"
    op = program.ops[step.value - program.n_inputs]
    return f"{value} = {expression(op.kind, [names[x] for x in op.args], op.scale)}"


def expression(kind: str, args: list[str], scale: int) -> str:
    """What an operation computes from the names of its operands."""
    sign = "+" if scale > 0 else "-"
    if kind == "mul":
        return f"{args[0]} * {args[1]}"
    if kind == "fma":
        return f"{args[2]} {sign} {args[0]} * {args[1]}"
    if kind == "add":
        return f"{args[1]} {sign} {args[0]}"
    if kind == "axpy":
        return f"{args[1]} {sign} {abs(scale)} * {args[0]}"
    if kind == "scale":
        return f"{scale} * {args[0]}"
    if kind == "neg":
        return f"-{args[0]}"
    return "0.0"
