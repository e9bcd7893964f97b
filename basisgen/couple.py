"""The pipeline of couplings; :func:`couple` is this list as code.

1. schedule: CouplingSpec -> CouplingSchedule, the paths with their scales and three straight-line programs
   (``schedule.couple``)
2. prove: Coupling -> nothing, or an error (``proof.coupling``)
3. render: CouplingSchedule -> RenderedModule, one for each backend (``backends``)
4. certify: RenderedModule -> Emitted, the module with its certificate and its line of the manifest (``emit``)

What is made is then written, if the checker accepts it, or compared with what is there, as bases are.
"""

from __future__ import annotations

from dataclasses import dataclass

from basisgen.backends import COUPLINGS
from basisgen.emit import Emitted, emitted_coupling
from basisgen.mathematics.coupling import CouplingSpec
from basisgen.proof.coupling import prove_coupling
from basisgen.schedule.couple import CouplingSchedule, schedule_coupling


@dataclass(frozen=True, slots=True)
class GeneratedCoupling:
    """Everything known about one coupling."""

    scheduled: CouplingSchedule
    modules: tuple[Emitted, ...]


def couple(spec: CouplingSpec, backends: tuple[str, ...]) -> GeneratedCoupling:
    """Runs all stages for one spec, and renders these backends."""
    scheduled = schedule_coupling(spec)
    prove_coupling(scheduled.coupling)
    rendered = [COUPLINGS[backend](scheduled) for backend in backends]
    return GeneratedCoupling(scheduled, tuple(emitted_coupling(module, scheduled) for module in rendered))
