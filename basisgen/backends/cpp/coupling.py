"""Couplings in C++: the programs of a vector of channels and an edge, whose moments may be plain numbers.

Rows of moments are of the type `U`: a number that all channels of the vector share, or a vector as all others are, of
channels or of edges. Whether an operation on moments alone is one on numbers or on vectors follows from that.
"""

from __future__ import annotations

from basisgen.backends.base import RenderedModule, seal
from basisgen.backends.coupling import WRITTEN, header_fields, module_stem
from basisgen.backends.cpp.backend import lines_of, name, sources
from basisgen.schedule.couple import OF_EDGES, CouplingSchedule
from basisgen.schedule.program import Program
from basisgen.templating import environment


def render(scheduled: CouplingSchedule) -> RenderedModule:
    """The module's text."""
    schedule, coupling = scheduled.schedule, scheduled.coupling
    templates = environment("basisgen.backends.cpp", autoescape=False, shared="basisgen.backends")
    text = templates.get_template("coupling.py.jinja").render(
        **header_fields(scheduled, name),
        programs=[_function(p) for p in (schedule.forward, schedule.backward, schedule.double_backward)],
        **sources(),
        counted="PATHS",
        counts_components=True,
        has_covariants=False,
    )
    return RenderedModule(f"{module_stem(coupling, name)}.py", seal(text), name)


def _function(program: Program) -> dict[str, object]:
    written, read = WRITTEN[program.direction], [array for array, _ in program.inputs]
    arrays = [f"const T *{array}, long s{array}" for array in read] + [
        f"T *{array}, long s{array}" for array in written
    ]
    types = {array: "U" if array in OF_EDGES else "V" for array in read}
    return {
        "name": program.direction,
        "arrays": ", ".join(arrays),
        "lines": lines_of(program, written, "auto", types),
    }
