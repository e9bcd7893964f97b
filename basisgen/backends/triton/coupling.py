"""Couplings in Triton: one lane of (edge, channel) per thread; lanes of an edge load the same moments."""

from __future__ import annotations

from typing import Any

from basisgen.backends.base import RenderedModule, seal
from basisgen.backends.coupling import WRITTEN, header_fields, module_stem
from basisgen.backends.triton.backend import function, name
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
