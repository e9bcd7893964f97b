"""Two atoms alone: whether they repel each other where all real atoms do, or fall into a hole."""

from __future__ import annotations

import math
from dataclasses import asdict
from functools import partial

from ase import Atoms

from cace_runtime.analysis.check.dimer import curve
from cace_runtime.analysis.check.dimer_picture import MOST, draw_dimers
from cace_runtime.analysis.check.result import Progress, Result, silent
from cace_runtime.analysis.check.subject import Subject

LIMIT = 5.0  # eV
WHY = (
    "A pair climbs 5 eV once in 10¹⁰ encounters at 2500 K (23 kT). The true wall of two hydrogen atoms is some 8 eV at "
    "0.3 Å, those of others are higher. No pair of elements is bonded below 0.7 of the sum of covalent radii (0.55 "
    "with a metal): further in, the energy has to rise. Nowhere is it more than 12 eV below that of the atoms apart: "
    "the strongest bond of two atoms, that of CO, has 11.2 eV."
)


def check_dimers(subject: Subject, progress: Progress = silent) -> Result:
    """Curves of every pair of elements from 0.3 Å to the cutoff.

    The number is the lowest wall of all pairs.
    """
    apart = {symbol: subject.energy(Atoms(symbol)) for symbol in subject.symbols}
    found = []
    for number, pair in enumerate(subject.pairs):
        found.append(curve(subject, pair, apart[pair[0]] + apart[pair[1]]))
        progress(number + 1, len(subject.pairs))
    found.sort(key=lambda dimer: (round(dimer.wall, 2), math.inf if dimer.hole is None else dimer.hole))
    low = [dimer for dimer in found if not dimer.wall >= LIMIT]
    holes = sum(dimer.hole_at is not None for dimer in found)
    if not low:
        sentence = f"all {len(found)} pairs repel each other; the lowest wall: {found[0].told}."
        if holes:
            sentence += f" {holes} of them have a hole behind a wall that is higher than {LIMIT:g} eV."
    else:
        sentence = f"walls of {len(low)} of {len(found)} pairs are too low. "
        sentence += "; ".join(dimer.told for dimer in low[:4])
        sentence += f"; and {len(low) - 4} more." if len(low) > 4 else "."
        sentence += f" {subject.remedy_at_short_range}".rstrip()
    if len(found) > MOST:
        sentence += f" {MOST} of {len(found)} are shown, lowest walls first; all are in the map."
    return Result(
        "dimers", not low, found[0].wall, "eV", LIMIT, sentence, WHY, at_least=True,
        data={"pairs": [asdict(dimer) for dimer in found]}, draw=partial(draw_dimers, found, LIMIT),
    )  # fmt: skip
