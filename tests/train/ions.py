"""Pairs of charged molecules that are farther from each other than a cutoff, with energies of their own reference."""

from __future__ import annotations

import numpy as np
from ase import Atoms
from ase.calculators.singlepoint import SinglePointCalculator

CUTOFF = 4.0
# Elementary charges: a cation NaO and an anion ClH, neutral together.
CHARGES = {"Na": 0.7, "O": 0.3, "Cl": -0.8, "H": -0.2}
COULOMB, STIFFNESS, LENGTH = 14.399645, 8.0, 1.6  # eV Å, eV/Å², Å


def pairs(n: int, seed: int = 0, nearest: float = 5.5, farthest: float = 12.0) -> list[Atoms]:
    """Both molecules in random directions, their bonds stretched, their centres ``nearest`` to ``farthest`` Å apart."""
    generator = np.random.default_rng(seed)
    return [_labelled(_pair(generator, generator.uniform(nearest, farthest))) for _ in range(n)]


def _pair(generator: np.random.Generator, distance: float) -> Atoms:
    ends = []
    for centre in ((0.0, 0.0, 0.0), (distance, 0.0, 0.0)):
        along = generator.normal(size=3)
        along *= (LENGTH + generator.normal(scale=0.05)) / np.linalg.norm(along) / 2
        ends += [centre + along, centre - along]
    return Atoms("NaOClH", ends)


def _labelled(atoms: Atoms) -> Atoms:
    """Point charges of different molecules, and springs in each."""
    q, x = np.array([CHARGES[s] for s in atoms.symbols]), atoms.positions
    energy, forces = 0.0, np.zeros_like(x)
    for i, j in ((0, 2), (0, 3), (1, 2), (1, 3), (0, 1), (2, 3)):
        d = x[i] - x[j]
        r = np.linalg.norm(d)
        bonded = (i, j) in ((0, 1), (2, 3))
        e = STIFFNESS / 2 * (r - LENGTH) ** 2 if bonded else COULOMB * q[i] * q[j] / r
        slope = STIFFNESS * (r - LENGTH) if bonded else -e / r
        energy += e
        forces[i] -= slope * d / r
        forces[j] += slope * d / r
    atoms.calc = SinglePointCalculator(atoms, energy=energy, forces=forces)
    return atoms
