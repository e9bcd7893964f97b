"""All checks, in the order of the page."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from math import inf

from cace_runtime.analysis.check.alone import check_isolated_atoms
from cace_runtime.analysis.check.conservation import check_conservation
from cace_runtime.analysis.check.copies import check_copies
from cace_runtime.analysis.check.crossing import check_crossing
from cace_runtime.analysis.check.derivatives import check_forces, check_stress
from cace_runtime.analysis.check.dimers import check_dimers
from cace_runtime.analysis.check.result import Result
from cace_runtime.analysis.check.subject import Subject
from cace_runtime.analysis.check.symmetries import (
    check_permutation,
    check_reflection,
    check_rotation,
    check_supercell,
    check_translation,
)

# In order; dynamics comes last, as it takes most of the time.
CHECKS = {
    "dimers": check_dimers,
    "smooth at the cutoff": check_crossing,
    "forces": check_forces,
    "stress": check_stress,
    "rotation": check_rotation,
    "reflection": check_reflection,
    "permutation": check_permutation,
    "translation": check_translation,
    "supercell": check_supercell,
    "two far copies": check_copies,
    "isolated atoms": check_isolated_atoms,
}


@dataclass(frozen=True, slots=True)
class DynamicsSettings:
    """Of the run at constant energy.

    Attributes:
        temperature: K, of the velocities at the start.
        time: ps; 0: no dynamics.
        timestep: fs.
    """

    temperature: float = 300.0
    time: float = 1.0
    timestep: float = 0.5

    def __post_init__(self) -> None:
        if not 0 < self.temperature < inf:
            raise ValueError(f"temperature is {self.temperature:g} K; it must be positive")
        if not 0 <= self.time < inf:
            raise ValueError(f"time is {self.time:g} ps; it must be positive and finite, or 0 for no dynamics")
        if not 0 < self.timestep < inf:
            raise ValueError(f"timestep is {self.timestep:g} fs; it must be positive")


def run_checks(
    subject: Subject,
    dynamics: DynamicsSettings,
    on_check: Callable[[str, int, int], None] = lambda name, done, total: None,
) -> list[Result]:
    """All results. A check that the structure does not allow is one that failed, with the reason.

    Args:
        subject: the potential.
        dynamics: of the run at constant energy.
        on_check: is told the name of a check, how much of it is done, and of how much.
    """
    # A structure that cannot be evaluated is a mistake of who gave it, and not a finding.
    subject.look(subject.atoms)
    results = []
    for name, check in CHECKS.items():

        def progress(done: int, total: int, name: str = name) -> None:
            on_check(name, done, total)

        progress(0, 1)
        try:
            results.append(check(subject, progress))
        except ValueError as error:
            results.append(Result(name, False, float("nan"), "", float("nan"), f"it broke off: {error}", ""))
    if dynamics.time:
        results += check_conservation(
            subject, dynamics.temperature, dynamics.time, dynamics.timestep,
            lambda done, total: on_check("energy drift", done, total),
        )  # fmt: skip
    return results
