"""Energies over one or two dihedral angles of a molecule, the rest of it rigid or relaxed."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from ase import Atoms
from scipy.sparse import coo_array
from scipy.sparse.csgraph import connected_components

from cace_runtime.analysis.bonds import broken_bonds

Four = tuple[int, int, int, int]


@dataclass(frozen=True, slots=True)
class ScanSettings:
    """What to scan.

    Attributes:
        dihedrals: atoms i–j–k–l of one or two angles; what hangs on k turns about j–k.
        angles: degrees, of each dihedral, in order.
        held: further dihedrals and the angles (degrees) at which they are held.
        relaxed: whether everything but these angles is relaxed at each point.
        fmax: eV/Å, of the relaxation.
        steps: of the relaxation at each point, at most.
    """

    dihedrals: tuple[Four, ...]
    angles: tuple[tuple[float, ...], ...]
    held: tuple[tuple[Four, float], ...] = ()
    relaxed: bool = False
    fmax: float = 0.02
    steps: int = 200

    def __post_init__(self) -> None:
        if not 1 <= len(self.dihedrals) <= 2:
            raise ValueError(f"{len(self.dihedrals)} dihedrals: one or two can be scanned")
        if not all(self.angles) or len(self.angles) != len(self.dihedrals):
            raise ValueError("each dihedral needs angles")
        if not 0 < self.fmax < np.inf or self.steps < 1:
            raise ValueError(f"fmax {self.fmax} eV/Å and steps {self.steps} must be positive and finite")


class Point(NamedTuple):
    """One of the scan."""

    angles: tuple[float, ...]  # degrees
    energy: float  # eV; nan where there is a failure
    fmax: float  # eV/Å, the largest force that is left beside the held angles; of a rigid scan the largest force
    converged: bool
    atoms: Atoms | None  # None where there is a failure
    failure: str = ""  # why there is no energy


def scan(
    atoms: Atoms, settings: ScanSettings, bonds: np.ndarray, on_point: Callable[[int], None] = lambda done: None
) -> list[Point]:
    """Every combination of the angles, the last dihedral's fastest, there and back so that neighbours follow.

    A rigid scan turns the start; a relaxed one turns the last point that has an energy, then relaxes with the angles
    held (:class:`ase.constraints.FixInternals`). A molecule that comes apart on the way down has no energy there:
    where a potential knows nothing it may have a hole, and what lies in it is no molecule.

    Args:
        atoms: with a calculator; not changed.
        settings: what.
        bonds: pairs of atoms [n, 2] that are bonded.
        on_point: called with the number of points done.

    Returns:
        The points in order of their angles.

    Raises:
        ValueError: atoms that are not there, or a bond that cannot be turned because it is in a ring.
    """
    moving = what_all_turn(atoms, settings, bonds)
    start = atoms.copy()
    start.set_constraint()
    start.calc = atoms.calc
    for four, angle in settings.held:
        _turn(start, four, angle, moving[four])
    points: list[Point] = []
    current = start
    for angles in _there_and_back(settings.angles):
        trial = (current if settings.relaxed else start).copy()
        trial.calc = atoms.calc
        for four, angle in zip(settings.dihedrals, angles, strict=True):
            _turn(trial, four, angle, moving[four])
        points.append(_relaxed(trial, angles, settings, bonds) if settings.relaxed else _evaluated(trial, angles))
        if settings.relaxed and (found := points[-1].atoms) is not None:
            current = found
        on_point(len(points))
    return sorted(points, key=lambda point: point.angles)


def what_all_turn(atoms: Atoms, settings: ScanSettings, bonds: np.ndarray) -> dict[Four, list[int]]:
    """:func:`what_turns` of every dihedral of a scan; errors as there."""
    return {four: what_turns(len(atoms), bonds, four) for four in (*settings.dihedrals, *dict(settings.held))}


def what_turns(n_atoms: int, bonds: np.ndarray, four: Four) -> list[int]:
    """Atoms on k's side of the bond j–k of a dihedral i–j–k–l.

    Raises:
        ValueError: not four different atoms that there are, or the bond in the middle is none, or part of a ring.
    """
    i, j, k, l = four
    name = "–".join(map(str, four))
    if len(set(four)) < 4 or not all(0 <= a < n_atoms for a in four):
        raise ValueError(f"dihedral {name}: four different atoms, from 0 to {n_atoms - 1}, are needed")
    if not any(set(pair) == {j, k} for pair in bonds.tolist()):
        raise ValueError(f"dihedral {name} cannot be turned: atoms {j} and {k} are not bonded")
    a, b = np.array([pair for pair in bonds.tolist() if set(pair) != {j, k}], dtype=int).reshape(-1, 2).T
    _, part = connected_components(coo_array((np.ones(len(a)), (a, b)), shape=(n_atoms, n_atoms)), directed=False)
    turning = np.flatnonzero(part == part[k]).tolist()
    if j in turning or i in turning or l not in turning:
        if j in turning:
            why = f"the bond {j}–{k} is part of a ring"
        else:
            sides = f"{i} is on the side of {k}" if i in turning else f"{l} is not on the side of {k}"
            why = f"{sides}, where the bond {j}–{k} divides the molecule"
        raise ValueError(f"dihedral {name} cannot be turned: {why}")
    return turning


def _turn(atoms: Atoms, four: Four, angle: float, turning: Sequence[int]) -> None:
    atoms.set_dihedral(*four, angle, indices=list(turning))


def _there_and_back(angles: Sequence[Sequence[float]]) -> Iterator[tuple[float, ...]]:
    if len(angles) == 1:
        yield from itertools.product(*angles)
        return
    first, second = angles
    for number, angle in enumerate(first):
        for other in second if number % 2 == 0 else reversed(second):
            yield angle, other


def _evaluated(atoms: Atoms, angles: tuple[float, ...]) -> Point:
    try:
        energy, forces = float(atoms.get_potential_energy()), atoms.get_forces()
    except ValueError as error:  # atoms on top of each other: a point without an energy, and no end of the scan
        return _failed(angles, str(error))
    largest = float(np.linalg.norm(forces, axis=1).max())
    if not np.isfinite(energy + largest):
        return _failed(angles, "the energy is not finite")
    return Point(angles, energy, largest, True, atoms)


def _relaxed(atoms: Atoms, angles: tuple[float, ...], settings: ScanSettings, bonds: np.ndarray) -> Point:
    from ase.constraints import FixInternals
    from ase.optimize import BFGS

    held = [*zip(settings.dihedrals, angles, strict=True), *settings.held]
    atoms.set_constraint(FixInternals(dihedrals_deg=[[angle % 360, list(four)] for four, angle in held]))
    why = ""
    try:
        # Where a potential has a hole atoms end on top of each other or far away: ASE divides by zero on the way.
        with np.errstate(all="ignore"):
            converged = bool(BFGS(atoms, logfile=None).run(fmax=settings.fmax, steps=settings.steps))
        energy, forces = float(atoms.get_potential_energy()), atoms.get_forces()
        largest = float(np.linalg.norm(forces, axis=1).max())
    except (ValueError, ArithmeticError) as error:  # the latter of angles that cannot be held any more
        why = str(error)
    atoms.set_constraint()
    if apart := broken_bonds(bonds, atoms):
        return _failed(angles, f"the molecule came apart ({', '.join(apart)})")
    if why or not np.isfinite(energy + largest):
        return _failed(angles, why or "the energy is not finite")
    return Point(angles, energy, largest, converged, atoms)


def _failed(angles: tuple[float, ...], why: str) -> Point:
    return Point(angles, float("nan"), float("nan"), False, None, why)
