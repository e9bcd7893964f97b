"""Forces and stress against differences of the energy."""

from __future__ import annotations

import numpy as np
from ase import Atoms

from cace_runtime.analysis.check.result import Progress, Result, silent
from cace_runtime.analysis.check.structures import periodic, rattled
from cace_runtime.analysis.check.subject import Subject

# Å; four points, whose error is the fourth power of it. The shorter ones are for steep places.
STEPS = (1e-3, 1e-4, 1e-5)
# Of a strain. Larger ones may bring waves of a long-range energy, which come and go with the cell.
STRAIN = 1e-6
RELATIVE = 1e-5
N_ATOMS = 4
VOIGT = ((0, 0), (1, 1), (2, 2), (1, 2), (0, 2), (0, 1))
WHY_FORCES = (
    "1e-5 of the largest force, and at least 1e-5 eV/Å: differences in double precision are better than that, and a "
    "force that is no derivative is wrong by far more."
)
WHY_STRESS = (
    "1e-4 of the largest component, and at least 1e-6 eV/Å³ (0.16 MPa), which is what rounding of energies allows."
)


def check_forces(subject: Subject, progress: Progress = silent) -> Result:
    """Forces on some atoms against differences of the energy (four points, fourth order)."""
    atoms = rattled(subject.atoms)
    forces = subject.look(atoms).forces
    chosen = np.random.default_rng(0).permutation(len(atoms))[:N_ATOMS]
    largest = float(np.abs(forces).max())
    limit = RELATIVE * max(1.0, largest)
    for number, step in enumerate(STEPS):
        numerical = _differences(subject, atoms, chosen, step)
        error = float(np.abs(forces[chosen] - numerical).max())
        progress(number + 1, len(STEPS))
        if error <= limit:
            break
    sentence = f"forces on {len(chosen)} of {len(atoms)} atoms differ from differences of the energy by {error:.1e} "
    sentence += f"eV/Å at most; the largest force is {largest:.3g} eV/Å."
    return Result(
        "forces", error <= limit, error, "eV/Å", limit, sentence, WHY_FORCES,
        data={"atoms": chosen.tolist(), "forces": forces[chosen].tolist(), "differences": numerical.tolist()},
    )  # fmt: skip


def _differences(subject: Subject, atoms: Atoms, chosen: np.ndarray, step: float) -> np.ndarray:
    """Forces on the chosen atoms, [n, 3], from four energies each."""
    numerical = np.zeros((len(chosen), 3))
    for row, axis in np.ndindex(*numerical.shape):
        energies = []
        for shift in (-2, -1, 1, 2):
            moved = atoms.copy()
            moved.positions[chosen[row], axis] += shift * step
            energies.append(subject.look(moved).energy)
        numerical[row, axis] = -(energies[0] - 8 * energies[1] + 8 * energies[2] - energies[3]) / (12 * step)
    return numerical


def check_stress(subject: Subject, progress: Progress = silent) -> Result:
    """All six components of the stress against differences of the energy over strains.

    Of what is not periodic, a copy that is.
    """
    atoms = rattled(periodic(subject.atoms))
    stress = subject.look(atoms).stress
    assert stress is not None  # it is periodic
    numerical = np.zeros(6)
    for number, (i, j) in enumerate(VOIGT):
        energies = []
        for sign in (-1, 1):
            strain = np.eye(3)
            strain[i, j] += sign * STRAIN / 2
            strain[j, i] += sign * STRAIN / 2
            moved = atoms.copy()
            moved.set_cell(atoms.cell.array @ strain, scale_atoms=True)
            energies.append(subject.look(moved).energy)
        numerical[number] = (energies[1] - energies[0]) / (2 * STRAIN) / atoms.get_volume()
        progress(number + 1, 6)
    error, largest = float(np.abs(stress - numerical).max()), float(np.abs(stress).max())
    limit = max(1e-6, 1e-4 * largest)
    sentence = f"the stress differs from differences of the energy by {error:.1e} eV/Å³ at most; its largest component "
    sentence += f"is {largest:.3g} eV/Å³."
    if not subject.atoms.pbc.all():
        sentence += " The structure is not periodic: a copy was put into a small box."
    return Result(
        "stress", error <= limit, error, "eV/Å³", limit, sentence, WHY_STRESS,
        data={"stress": stress.tolist(), "differences": numerical.tolist()},
    )  # fmt: skip
