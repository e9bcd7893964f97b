"""What changes nothing: turned, mirrored, renumbered, shifted and repeated structures."""

from __future__ import annotations

import numpy as np
from ase import Atoms

from cace_runtime.analysis.check.result import Progress, Result, silent
from cace_runtime.analysis.check.structures import periodic, rattled
from cace_runtime.analysis.check.subject import Look, Subject
from cace_runtime.testing import random_rotation

LIMIT = 1e-6  # eV/Å and eV per atom
WHY = (
    "1e-6 eV/Å of forces and 1e-6 eV per atom; forces are shown, the energy where it alone changes by more. Sums in "
    "double precision in another order differ by a thousandth of that, a broken symmetry by far more."
)
SHIFT = (1.7, -2.3, 31.1)  # Å, along no lattice vector


def check_rotation(subject: Subject, progress: Progress = silent) -> Result:
    """Structure and cell turned: the energy stays, forces turn with them."""
    return _turned("rotation", subject, random_rotation(np.random.default_rng(1)))


def check_reflection(subject: Subject, progress: Progress = silent) -> Result:
    """Structure and cell mirrored."""
    matrix = random_rotation(np.random.default_rng(2)) @ np.diag([1.0, 1, -1])
    return _turned("reflection", subject, matrix)


def check_permutation(subject: Subject, progress: Progress = silent) -> Result:
    """Atoms in another order."""
    atoms = rattled(subject.atoms)
    order = np.random.default_rng(3).permutation(len(atoms))
    before, after = subject.look(atoms), subject.look(atoms[order])
    return _compared("permutation", len(atoms), before.energy, before.forces[order], after, "atoms in another order")


def check_translation(subject: Subject, progress: Progress = silent) -> Result:
    """All atoms shifted, some of a periodic structure by lattice vectors on top."""
    atoms = rattled(subject.atoms)
    moved = atoms.copy()
    images = np.arange(len(atoms))[:, None] % np.array([2, 3, 5]) - 1
    moved.positions += np.array(SHIFT) + (images * atoms.pbc) @ atoms.cell.array
    before, after = subject.look(atoms), subject.look(moved)
    what = "atoms shifted" + (" and moved to other cells" if atoms.pbc.any() else "")
    return _compared("translation", len(atoms), before.energy, before.forces, after, what)


def check_supercell(subject: Subject, progress: Progress = silent) -> Result:
    """A cell repeated twice in one direction has twice the energy and the same forces."""
    atoms = rattled(periodic(subject.atoms))
    before, after = subject.look(atoms), subject.look(atoms.repeat((2, 1, 1)))
    forces = np.concatenate([before.forces] * 2)
    return _compared("supercell", 2 * len(atoms), 2 * before.energy, forces, after, "two cells for one")


def _turned(name: str, subject: Subject, matrix: np.ndarray) -> Result:
    atoms: Atoms = rattled(subject.atoms)
    moved = atoms.copy()
    moved.set_cell(atoms.cell.array @ matrix.T, scale_atoms=False)
    moved.positions = atoms.positions @ matrix.T
    before, after = subject.look(atoms), subject.look(moved)
    what = "the structure turned" if name == "rotation" else "the structure mirrored"
    return _compared(name, len(atoms), before.energy, before.forces @ matrix.T, after, what)


def _compared(name: str, n_atoms: int, energy: float, forces: np.ndarray, after: Look, what: str) -> Result:
    """The number is the difference of the forces, or of the energy where it alone is above the limit.

    Which of the two is larger within rounding differs between machines, so that does not decide.
    """
    of_energy = abs(after.energy - energy) / n_atoms
    of_forces = float(np.abs(after.forces - forces).max())
    sentence = f"{what}: the energy changes by {of_energy:.1e} eV per atom, forces by {of_forces:.1e} eV/Å."
    stays, turn = of_energy <= LIMIT, of_forces <= LIMIT  # false of numbers that are none
    number, unit = (of_energy, "eV/atom") if turn and not stays else (of_forces, "eV/Å")
    return Result(
        name, stays and turn, number, unit, LIMIT, sentence, WHY,
        data={"energy per atom": of_energy, "forces": of_forces},
    )  # fmt: skip
