"""Monte Carlo swaps of the elements of two atoms beside dynamics, by the rule of Metropolis.

Two atoms of different elements are chosen, each pair as likely as any other with the same elements, so that the way
back is as likely as the way there, and change places. The swap is kept with the probability min(1, exp(-dE / kT)), dE
being the change of the potential energy; a sequence of swaps samples Boltzmann's distribution over who sits where. What
an atom has, its momentum too, goes with it: the kinetic energy stays, and atoms keep their numbers in every file.
"""

from __future__ import annotations

import math

import numpy as np
from ase import Atoms, units

# Of a frame's ``info``.
TRIED, ACCEPTED = "swaps_tried", "swaps_accepted"


def refuse_unswappable(atoms: Atoms) -> None:
    """Raises ValueError where elements of a structure cannot be swapped: a single one, or constraints."""
    if len(set(atoms.numbers.tolist())) < 2:
        raise ValueError(f"elements cannot be swapped: {atoms.get_chemical_formula()} has a single one")
    if atoms.constraints:
        raise ValueError("elements cannot be swapped: the structure has constraints; remove them")


class Swaps:
    """Swaps of one run.

    Args:
        atoms: with a calculator; their positions are changed in place.
        temperature: K.
        rng: whose numbers decide.

    Attributes:
        tried, accepted: how many so far.

    Raises:
        ValueError: one element only, or atoms with constraints.
    """

    def __init__(self, atoms: Atoms, temperature: float, rng: np.random.Generator) -> None:
        refuse_unswappable(atoms)
        self.atoms, self.tried, self.accepted = atoms, 0, 0
        self._heat, self._rng = units.kB * temperature, rng

    def attempt(self, n: int) -> int:
        """Tries so many swaps one after the other; returns how many of them were kept."""
        energy, before = self.atoms.get_potential_energy(), self.accepted
        for _ in range(n):
            energy = self._attempted(energy)
        return self.accepted - before

    def _attempted(self, energy: float) -> float:
        atoms, rng = self.atoms, self._rng
        one = int(rng.integers(len(atoms)))
        others = np.flatnonzero(atoms.numbers != atoms.numbers[one])
        pair = [one, int(rng.choice(others))]
        self.tried += 1
        atoms.positions[pair] = atoms.positions[pair[::-1]]
        new = self._energy()
        if new <= energy or rng.random() < math.exp(-(new - energy) / self._heat):
            self.accepted += 1
            return new
        atoms.positions[pair] = atoms.positions[pair[::-1]]
        return energy

    def _energy(self) -> float:
        """Of the trial (eV); infinite where the potential refuses it."""
        try:
            return float(self.atoms.get_potential_energy())
        except ValueError:
            return math.inf
