"""What is checked: a calculator, what its file says, and a structure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import combinations_with_replacement
from typing import NamedTuple

import numpy as np
from ase import Atoms
from ase.calculators.calculator import Calculator


class Look(NamedTuple):
    """What a potential says about a structure.

    Attributes:
        energy: eV.
        forces: eV/Å, [N, 3].
        stress: eV/Å³, xx yy zz yz xz xy, of structures that are periodic in three directions.
    """

    energy: float
    forces: np.ndarray
    stress: np.ndarray | None


@dataclass(frozen=True, slots=True)
class Subject:
    """A potential under examination.

    Attributes:
        calculator: ASE's; energy (eV), forces (eV/Å), stress (eV/Å³).
        symbols: elements that it knows.
        cutoffs: Å, distances at which atoms become neighbours.
        e0: energies of isolated atoms (eV) as the file has them, by symbol; empty where it has none.
        atoms: a structure of the kind that it knows.
        origin: of the structure, in words.
        is_made: whether nobody gave the structure, so that it may be one that the potential need not know.
        remedy_at_short_range: what can be done against holes, in words.
        ends: Å, distances at which energy terms beside the networks end for pairs of atoms.
    """

    calculator: Calculator
    symbols: tuple[str, ...]
    cutoffs: tuple[float, ...]
    e0: Mapping[str, float]
    atoms: Atoms
    origin: str
    is_made: bool = False
    remedy_at_short_range: str = ""
    ends: tuple[float, ...] = ()

    @property
    def reach(self) -> float:
        """The largest cutoff, Å."""
        return max(self.cutoffs)

    @property
    def pairs(self) -> list[tuple[str, str]]:
        """Each two elements once."""
        return list(combinations_with_replacement(self.symbols, 2))

    def look(self, atoms: Atoms) -> Look:
        """Evaluates a structure, which stays as it is.

        Raises:
            ValueError: one without finite energy or forces, or that the potential does not know.
        """
        alone = atoms.copy()
        energy = float(self.calculator.get_property("energy", alone))
        forces = np.array(self.calculator.get_property("forces", alone), dtype=float)
        stress = self.calculator.get_property("stress", alone) if alone.pbc.all() else None
        if not (np.isfinite(energy) and np.isfinite(forces).all()):
            raise ValueError("the energy or forces of the structure are not finite")
        return Look(energy, forces, None if stress is None else np.array(stress, dtype=float))

    def energy(self, atoms: Atoms) -> float:
        """eV, NaN where the potential has none for a structure."""
        try:
            return self.look(atoms).energy
        except ValueError:
            return float("nan")
