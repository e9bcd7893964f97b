"""Couplings in plain Torch, as bases are: one tensor operation per program operation on contiguous rows."""

from __future__ import annotations

from basisgen.backends.base import RenderedModule, seal
from basisgen.backends.coupling import header_fields, module_stem
from basisgen.backends.eager.backend import function, name
from basisgen.schedule.couple import OF_EDGES, CouplingSchedule
from basisgen.templating import environment


def render(scheduled: CouplingSchedule) -> RenderedModule:
    """The module's text."""
    schedule, gradients = scheduled.schedule, "gradients with respect to c, l and r"
    template = environment("basisgen.backends.eager", autoescape=False, shared="basisgen.backends")
    text = template.get_template("coupling.py.jinja").render(
        **header_fields(scheduled, name),
        programs=[
            function("_forward", "M", schedule.forward, OF_EDGES),
            function("_backward", gradients, schedule.backward, OF_EDGES),
            function("_double_backward", "gradients with respect to c, l, r and g", schedule.double_backward, OF_EDGES),
        ],
    )
    return RenderedModule(f"{module_stem(scheduled.coupling, name)}.py", seal(text), name)
