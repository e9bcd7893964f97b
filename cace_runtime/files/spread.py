"""Deviations about one structure: of the members of a committee, or those that one potential has of itself.

The population's deviation (division by the number of members) is taken, and that of a force is the length of the
vector of its components' deviations: the "model deviation" by which DP-GEN chooses structures (Zhang et al., Comput.
Phys. Commun. 253, 107206 (2020)), so that its thresholds carry over.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from ase import Atoms
from ase.calculators.calculator import Calculator

# Names in a frame's ``info``, and of the array with a number per atom.
ENERGY_KEY = "energy_spread_meV_per_atom"
RMS_KEY = "forces_spread_rms_meV_per_A"
LARGEST_KEY = "forces_spread_largest_meV_per_A"
ATOMS_KEY = "forces_spread_meV_per_A"
ENERGIES_KEY = "energies_spread_meV"


@dataclass(frozen=True, slots=True)
class Spread:
    """Standard deviations over the members of a committee, or those that one potential has of itself.

    Attributes:
        energy: of the energy per atom (eV/atom).
        forces: of each force component (eV/Å), [atoms, 3].
        energies: of the energies of the atoms (eV), [atoms], where they are known.
    """

    energy: float
    forces: np.ndarray
    energies: np.ndarray | None = None

    def scaled(self, energy: float, forces: float) -> Spread:
        """The same, energies and forces times a factor each."""
        of_atoms = None if self.energies is None else energy * self.energies
        return Spread(energy * self.energy, forces * self.forces, of_atoms)

    @property
    def per_atom(self) -> np.ndarray:
        """Of the force on each atom, ``sqrt(<|F - <F>|²>)`` (eV/Å), [atoms]."""
        return np.sqrt((self.forces**2).sum(axis=1))

    @property
    def rms(self) -> float:
        """Root mean square over the force components (eV/Å)."""
        return float(np.sqrt(np.mean(self.forces**2)))

    @property
    def largest(self) -> float:
        """Of the force on the atom where it is largest (eV/Å)."""
        return float(self.per_atom.max())

    def info(self) -> dict[str, float]:
        """What stands in a frame's ``info`` (meV/atom, meV/Å)."""
        return {ENERGY_KEY: 1e3 * self.energy, RMS_KEY: 1e3 * self.rms, LARGEST_KEY: 1e3 * self.largest}

    def arrays(self) -> dict[str, np.ndarray]:
        """What stands in its ``arrays``, a number of each atom (meV/Å, meV)."""
        of_energies = {} if self.energies is None else {ENERGIES_KEY: 1e3 * self.energies}
        return {ATOMS_KEY: 1e3 * self.per_atom} | of_energies


def spread_of(energies: Sequence[float], forces: Sequence[np.ndarray]) -> Spread:
    """What the members say about one structure -> their spread.

    Args:
        energies: one per member (eV).
        forces: one [atoms, 3] per member (eV/Å).

    Raises:
        ValueError: fewer than two members.
    """
    if len(energies) < 2:
        raise ValueError(f"a spread needs two potentials at least; there is {len(energies)}")
    stacked = np.stack(forces)
    return Spread(float(np.std(energies)) / stacked.shape[1], np.std(stacked, axis=0))


def spread_of_calculators(atoms: Atoms, calculators: Sequence[Calculator]) -> Spread:
    """Spread of ASE calculators about a structure; those that know its results already do no work."""
    energies = [calculator.get_potential_energy(atoms) for calculator in calculators]
    return spread_of(energies, [calculator.get_forces(atoms) for calculator in calculators])


def remove_spread(atoms: Atoms) -> None:
    """Takes out what an earlier run has written into a structure."""
    for name in (ENERGY_KEY, RMS_KEY, LARGEST_KEY, ATOMS_KEY, ENERGIES_KEY):
        atoms.info.pop(name, None)
        atoms.arrays.pop(name, None)
