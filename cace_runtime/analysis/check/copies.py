"""Two copies far from each other have twice the energy of one."""

from __future__ import annotations

from typing import Any

import numpy as np

from cace_runtime.analysis.check.result import Progress, Result, silent
from cace_runtime.analysis.check.structures import cut_out, rattled
from cace_runtime.analysis.check.subject import Subject

LIMIT = 1e-6  # eV per atom
FARTHER = 100.0  # Å, and beyond twice the cutoff
SLOWEST = 0.9  # power of the distance; charges: 1
WHY = (
    "1e-6 eV per atom, a thousand times what rounding makes. Charges see each other at any distance: a potential that "
    "has such passes, too, if what is left falls as one over the distance or faster."
)


def check_copies(subject: Subject, progress: Progress = silent) -> Result:
    """The energy of two copies of a molecule or cluster against twice that of one.

    Where they differ, the number is the power of the distance with which the difference falls.
    """
    one = rattled(cut_out(subject.atoms))
    alone = subject.look(one).energy
    near = FARTHER + 2 * subject.reach + float(np.ptp(one.positions[:, 0]))
    distances = (near, 2 * near)
    excess = []
    for done, distance in enumerate(distances, 1):
        other = one.copy()
        other.positions[:, 0] += distance
        excess.append((subject.look(one + other).energy - 2 * alone) / (2 * len(one)))
        progress(done, 2)
    data: dict[str, Any] = {"distances": list(distances), "excess per atom": excess, "atoms": len(one)}
    number = abs(excess[0])
    sentence = f"two copies of {len(one)} atoms, {near:.0f} Å apart: {excess[0]:+.1e} eV per atom beside twice one."
    if number <= LIMIT:
        return Result("two far copies", True, number, "eV/atom", LIMIT, sentence, WHY, data=data)
    power = float(np.log2(number / abs(excess[1]))) if excess[1] else float("inf")
    passed = power >= SLOWEST
    how = "falls as one over the distance to that power" if passed else "stays as they part: it is not extensive"
    sentence += f" The measured power is that of the distance: the difference {how}."
    data["power"] = power
    return Result(
        "two far copies", passed, power, "as power of 1/distance", SLOWEST, sentence, WHY, at_least=True, data=data
    )
