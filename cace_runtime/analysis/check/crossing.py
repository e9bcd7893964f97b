"""A neighbour that crosses the cutoff: energy and forces have to stay where they are."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from ase import Atoms
from ase.neighborlist import neighbor_list

from cace_runtime.analysis.check.result import Progress, Result, silent
from cace_runtime.analysis.check.subject import Subject

if TYPE_CHECKING:
    from matplotlib.figure import Figure

# Å to each side of the cutoff: what curves on the way is far below the limits, and so is rounding of the energy.
SIDE = 1e-6
LIMIT = 1e-3  # eV/Å
LIMIT_OF_ENERGY = 1e-6  # eV
WHY = (
    "1 meV/Å is a tenth of what good potentials err by; every crossing of a neighbour in dynamics would push an atom "
    "by such a step. Energies may jump by 1e-6 eV: a thousand crossings do not add up to 1 meV."
)
WINDOW = 0.3  # Å, shown to each side


class Jump(NamedTuple):
    """What jumps when a pair crosses.

    Attributes:
        what: the pair, in words.
        cutoff: Å.
        force: largest step of a force component, eV/Å.
        energy: step of the energy, eV.
    """

    what: str
    cutoff: float
    force: float
    energy: float


class Crossing(NamedTuple):
    """Atom ``moved`` of ``atoms`` stands at the cutoff from another one, and crosses along ``direction``."""

    what: str
    cutoff: float
    atoms: Atoms
    moved: int
    direction: np.ndarray

    def at(self, distance: float) -> Atoms:
        """With the atom moved outwards by so many Å from the cutoff."""
        atoms = self.atoms.copy()
        atoms.positions[self.moved] += distance * self.direction
        return atoms


def check_crossing(subject: Subject, progress: Progress = silent) -> Result:
    """Every pair of elements alone, and one pair within the structure, at each cutoff of the potential.

    Where energy terms end (dispersion: far away, where a structure has very many pairs) pairs alone have to do.

    The number is the step of a force, or of the energy where it alone is above its limit.
    """
    crossings = [
        *(crossing for cutoff in sorted(set(subject.cutoffs)) for crossing in _crossings(subject, cutoff)),
        *(crossing for end in sorted(set(subject.ends) - set(subject.cutoffs)) for crossing in _alone(subject, end)),
    ]
    places = sorted({crossing.cutoff for crossing in crossings})
    jumps = []
    for number, crossing in enumerate(crossings):
        jumps.append(_jump(subject, crossing))
        progress(number + 1, len(crossings))

    def breaks(jump: Jump) -> bool:
        """Whether the energy is above its limit, or no number."""
        return not abs(jump.energy) <= LIMIT_OF_ENERGY

    def badness(jump: Jump) -> float:
        """Beside the limits. An energy within its own does not count: which step rounding makes larger is chance."""
        steps = jump.force / LIMIT, abs(jump.energy) / LIMIT_OF_ENERGY if breaks(jump) else 0.0
        return max(step if step == step else float("inf") for step in steps)

    worst = max(range(len(jumps)), key=lambda k: badness(jumps[k]))
    jump = jumps[worst]
    passed = all(badness(one) <= 1 for one in jumps)
    steps = f"forces step by {jump.force:.1e} eV/Å, the energy by {jump.energy:.1e} eV"
    sentence = f"{len(jumps)} crossings at {', '.join(f'{c:g}' for c in places)} Å; "
    sentence += f"the roughest ({jump.what}): {steps}."
    by_energy = abs(jump.energy), "eV", LIMIT_OF_ENERGY
    measured, unit, limit = by_energy if jump.force <= LIMIT and breaks(jump) else (jump.force, "eV/Å", LIMIT)
    return Result(
        "smooth at the cutoff", passed, measured, unit, limit, sentence, WHY,
        data={
            "limit of force": LIMIT, "limit of energy": LIMIT_OF_ENERGY,
            "crossings": [one._asdict() for one in jumps],
        },
        draw=partial(_draw, subject, crossings[worst]),
    )  # fmt: skip


def _crossings(subject: Subject, cutoff: float) -> list[Crossing]:
    return [*_alone(subject, cutoff), *_within(subject.atoms, cutoff)]


def _alone(subject: Subject, cutoff: float) -> list[Crossing]:
    along = np.array([1.0, 0, 0])
    return [
        Crossing(f"{a}–{b} alone", cutoff, Atoms([a, b], [[0, 0, 0], [cutoff, 0, 0]]), 1, along)
        for a, b in subject.pairs
    ]


def _within(atoms: Atoms, cutoff: float) -> list[Crossing]:
    """The pair that is nearest to the cutoff, brought there; a cluster's outermost pair where there is none."""
    if len(atoms) < 2:
        return []
    first, second, vectors, lengths = neighbor_list("ijDd", atoms, 1.5 * cutoff)
    others = first != second  # an image of an atom moves with it
    if not others.any():
        return []
    near = np.where(others, np.abs(lengths - cutoff), np.inf)
    one = int(near.argmin())
    direction = vectors[one] / lengths[one]
    moved = atoms.copy()
    moved.positions[second[one]] += (cutoff - lengths[one]) * direction
    what = f"{atoms.symbols[first[one]]}{first[one]}–{atoms.symbols[second[one]]}{second[one]} of the structure"
    return [Crossing(what, cutoff, moved, int(second[one]), direction)]


def _jump(subject: Subject, crossing: Crossing) -> Jump:
    """Straight lines from two places on each side to the cutoff, and what is between their ends."""
    ends = []
    for side in (-SIDE, SIDE):
        near, far = subject.look(crossing.at(side)), subject.look(crossing.at(3 * side))
        ends.append((1.5 * near.energy - 0.5 * far.energy, 1.5 * near.forces - 0.5 * far.forces))
    (energy, forces), (energy_beyond, forces_beyond) = ends
    return Jump(
        crossing.what, crossing.cutoff, float(np.abs(forces_beyond - forces).max()), float(energy_beyond - energy)
    )


def _draw(subject: Subject, crossing: Crossing) -> Figure:
    from matplotlib.figure import Figure

    from cace_runtime.analysis.style import ACCENT, FAINT, INK, SLATE, quiet

    shifts = np.linspace(-WINDOW, WINDOW, 61)
    looks = [subject.look(crossing.at(shift)) for shift in shifts]
    energies = np.array([look.energy for look in looks])
    forces = np.array([look.forces[crossing.moved] @ crossing.direction for look in looks])
    figure = Figure(figsize=(8.7, 2.5), facecolor="white", layout="constrained")
    panels = figure.subplots(1, 2)
    shown = ((1e3 * (energies - energies[-1]), SLATE, "energy, meV"), (1e3 * forces, ACCENT, "force, meV/Å"))
    figure.suptitle(f"{crossing.what}; dashed: the cutoff", fontsize=9, color=INK)
    for axes, (values, color, label) in zip(panels, shown, strict=True):
        axes.axvline(crossing.cutoff, color=FAINT, linewidth=0.9, linestyle=(0, (4, 3)))
        axes.plot(crossing.cutoff + shifts, values, color=color, linewidth=1.6)
        axes.set(xlabel="distance, Å", ylabel=label)
        quiet(axes)
    return figure
