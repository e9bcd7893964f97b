"""The energy of two atoms over their distance, and what its inner part is like."""

from __future__ import annotations

from dataclasses import dataclass
from math import isfinite

import numpy as np
from ase import Atoms
from ase.data import atomic_numbers

from cace_runtime.analysis.check.structures import contact
from cace_runtime.analysis.check.subject import Subject

START = 0.3  # Å
FINE, COARSE = 0.02, 0.1  # Å between points, within bonds and beyond
# Of the sum of covalent radii: below, no pair of elements is bonded. The shortest known are N2 (1.10 Å, 0.77) of
# elements of groups 13 to 18, and of others V2 (1.77 Å, 0.58) among diatomic molecules.
WALL, WALL_OF_METALS = 0.7, 0.55
NO_METALS = {1, 2, *range(5, 11), *range(13, 19), *range(31, 37), *range(49, 55), *range(81, 87)}
STRONGEST = 12.0  # eV: the strongest bond of two atoms, that of CO, has 11.2
LEAST_WALL = 0.1  # eV: less is none
LEAST_FALL = 0.1  # eV: less is the ripple of a wall


@dataclass(frozen=True, slots=True)
class Dimer:
    """Energy of two atoms over their distance.

    Attributes:
        pair: symbols.
        distances: Å, ascending.
        energies: eV above those of the two atoms apart, NaN where there is none.
        inside: Å; below, no real pair is bonded.
        wall: eV, what the pair climbs before the energy falls or ends, at most up to the first distance.
        wall_at: Å.
        hole: eV, the lowest energy behind the wall; None: it rises to the end.
        hole_at: Å.
        minimum: eV, of what is no hole.
        minimum_at: Å.
    """

    pair: tuple[str, str]
    distances: tuple[float, ...]
    energies: tuple[float, ...]
    inside: float
    wall: float
    wall_at: float
    hole: float | None
    hole_at: float | None
    minimum: float
    minimum_at: float

    @property
    def name(self) -> str:
        return "–".join(self.pair)

    @property
    def told(self) -> str:
        """What its inside is like."""
        where = f"a wall of {self.wall:.3g} eV at {self.wall_at:.2f} Å"
        if self.wall < LEAST_WALL:
            where = "no wall"
        if self.hole_at is None:
            return f"{self.name}: {where}"
        if self.hole is None:
            return f"{self.name}: {where}, and no energy at {self.hole_at:.2f} Å"
        return f"{self.name}: {where}, then a hole, {self.hole:.3g} eV at {self.hole_at:.2f} Å"


def curve(subject: Subject, pair: tuple[str, str], apart: float) -> Dimer:
    """The curve of one pair, from the energy (eV) of its atoms apart."""
    touching = contact(*pair)
    distances = np.arange(START, max(touching, START + 2 * FINE), FINE)
    distances = np.concatenate([distances, np.arange(distances[-1] + COARSE, subject.reach + COARSE, COARSE)])
    energies = np.array([subject.energy(Atoms(pair, [[0, 0, 0], [r, 0, 0]])) for r in distances]) - apart
    metal = not {atomic_numbers[symbol] for symbol in pair} <= NO_METALS
    return Dimer(pair, *_read(distances, energies, touching * (WALL_OF_METALS if metal else WALL)))


def _read(
    distances: np.ndarray, energies: np.ndarray, inside: float
) -> tuple[tuple[float, ...], tuple[float, ...], float, float, float, float | None, float | None, float, float]:
    """All but the pair of a :class:`Dimer`."""
    top, top_at, risen, fallen = -np.inf, len(distances) - 1, -np.inf, None
    for k in range(len(distances) - 1, -1, -1):
        # NaN: the curve ends there.
        within = distances[k] <= inside
        if not energies[k] >= (max(risen - LEAST_FALL, -STRONGEST) if within else -STRONGEST):
            fallen = k
            break
        if within:
            risen = max(risen, float(energies[k]))
        if energies[k] >= top:
            top, top_at = float(energies[k]), k
    outer = energies[0 if fallen is None else fallen + 1 :]
    outer_at = 0 if fallen is None else fallen + 1
    known = np.where(np.isfinite(outer), outer, np.inf)
    lowest = int(known.argmin()) if len(known) else 0
    hole, hole_at = None, None
    if fallen is not None:
        behind = energies[: fallen + 1]
        deepest = int(np.nanargmin(behind)) if np.isfinite(behind).any() else fallen
        hole = float(behind[deepest]) if isfinite(behind[deepest]) else None
        hole_at = float(distances[deepest])
    return (
        tuple(distances.round(6).tolist()), tuple(energies.tolist()), inside, top, float(distances[top_at]), hole,
        hole_at, float(known[lowest]), float(distances[outer_at + lowest]),
    )  # fmt: skip
