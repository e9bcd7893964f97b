"""Relaxing structures through ASE."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

import numpy as np
from ase import Atoms, units

from cace_runtime.analysis.bonds import bonded_pairs, broken_bonds
from cace_runtime.simulation.unseen_pairs import UnseenPairs

MOST_BONDS = 5  # that are named
Optimizer = Literal["fire", "bfgs", "lbfgs"]


@dataclass(frozen=True, slots=True)
class RelaxSettings:
    """How to relax.

    Attributes:
        fmax: eV/Å; done when no atom feels more (with a free cell, no strain component either, as ASE scales them).
        steps: at most.
        optimizer: ``fire``, ``bfgs`` or ``lbfgs``.
        cell: also relax the cell.
        pressure: GPa, on a free cell.
    """

    fmax: float = 0.01
    steps: int = 500
    optimizer: Optimizer = "bfgs"
    cell: bool = False
    pressure: float = 0.0

    def __post_init__(self) -> None:
        if not 0 < self.fmax < np.inf:
            raise ValueError(f"fmax is {self.fmax} eV/Å; it must be positive and finite")
        if self.steps < 1:
            raise ValueError(f"steps is {self.steps}; at least one is needed")
        if not np.isfinite(self.pressure):
            raise ValueError(f"pressure is {self.pressure} GPa; it must be a finite number")
        if self.pressure and not self.cell:
            raise ValueError("a pressure acts on the cell: give --cell too")


@dataclass(frozen=True, slots=True)
class RelaxReport:
    """What came out: energies in eV, forces in eV/Å.

    ``warnings`` say where the end is nothing that a potential can be trusted with: bonds that broke, atoms that came
    closer than in the training data.
    """

    converged: bool
    steps: int
    first_energy: float
    last_energy: float
    largest_force: float
    warnings: tuple[str, ...] = ()


def refuse_unfit(atoms: Atoms, settings: RelaxSettings) -> None:
    """Raises ValueError where a structure, whatever its potential, cannot be relaxed so."""
    if len(atoms) == 0:
        raise ValueError("the structure has no atoms: there is nothing to relax")
    if settings.cell and not atoms.pbc.all():
        raise ValueError(
            f"only the cell of a structure that is periodic in all three directions can be relaxed; its pbc is "
            f"{atoms.pbc.tolist()}"
        )


def relax(
    atoms: Atoms,
    settings: RelaxSettings,
    on_step: Callable[[int, float, float], None] = lambda step, energy, fmax: None,
) -> RelaxReport:
    """Moves ``atoms`` (with a calculator) to a minimum, in place.

    Args:
        atoms: the structure.
        settings: how.
        on_step: called with the step, the energy (eV) and the largest force (eV/Å).

    Raises:
        ValueError: a free cell for a structure that is not periodic in three directions, or what the calculator
            refuses on the way (atoms on top of each other).
    """
    from ase.filters import FrechetCellFilter
    from ase.optimize import BFGS, FIRE, LBFGS

    refuse_unfit(atoms, settings)
    target = FrechetCellFilter(atoms, scalar_pressure=settings.pressure * units.GPa) if settings.cell else atoms
    optimizer = {"fire": FIRE, "bfgs": BFGS, "lbfgs": LBFGS}[settings.optimizer](target, logfile=None)
    first_energy = atoms.get_potential_energy()
    bonds = bonded_pairs(atoms)

    def largest() -> float:
        return float(np.linalg.norm(target.get_forces(), axis=1).max())

    optimizer.attach(lambda: on_step(optimizer.nsteps, atoms.get_potential_energy(), largest()))
    converged = bool(optimizer.run(fmax=settings.fmax, steps=settings.steps))
    energy, force = atoms.get_potential_energy(), largest()
    if not (np.isfinite(energy) and np.isfinite(force)):
        raise ValueError(f"energy or forces are not finite after {optimizer.nsteps} steps")
    return RelaxReport(
        converged, optimizer.nsteps, first_energy, energy, force, _warnings(bonds, atoms, optimizer.nsteps)
    )


def _warnings(bonds: np.ndarray, end: Atoms, step: int) -> tuple[str, ...]:
    said = []
    if broken := broken_bonds(bonds, end):
        some = ", ".join(broken[:MOST_BONDS]) + ", …" * (len(broken) > MOST_BONDS)
        said.append(
            f"atoms that were bonded in the start are apart ({some}): is this chemistry in the training data? Where it "
            "is not, the potential may have a hole there"
        )
    unseen = UnseenPairs.of(end)
    try:
        unseen.look(end, step)
    except ValueError as error:  # of the neighbour list: a calculator may bring atoms together that no list allows
        said.append(str(error))
    if closer := unseen.closer:
        said.append(closer)
    return tuple(said)
