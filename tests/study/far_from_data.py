"""What the card of a potential says of places far from its data: the hottest of its test frames, and a torsion."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from ase import Atoms

from cace_runtime.adapters.ase import CACECalculator
from cace_runtime.analysis.bonds import bonded_pairs
from cace_runtime.analysis.errors import figures
from cace_runtime.simulation.dihedral_scan import Four, ScanSettings, scan
from cace_runtime.train.samples import NamedSet, Sample
from tests.study.hot import HOT, relaxed

STEP = 30  # degrees between the points of a torsion


def hottest(samples: Sequence[Sample], share: float = HOT) -> list[Sample]:
    """Those of the highest energies; none where some have none, or compositions differ: energies say nothing then."""
    kinds = {sample.atoms.get_chemical_formula() for sample in samples}
    if len(kinds) > 1 or any(sample.labels.energy is None for sample in samples):
        return []
    ranked = sorted(samples, key=lambda sample: sample.labels.energy)
    return ranked[len(ranked) - round(share * len(ranked)) :]


def hot_errors(calculator: CACECalculator, test: NamedSet) -> str:
    """A line of the card, empty where there is nothing to say."""
    chosen = [sample for sample in hottest(test.samples) if sample.labels.forces is not None]
    if not chosen:
        return ""
    energies, forces = [], []
    for sample in chosen:
        atoms = sample.atoms.copy()
        atoms.calc = calculator
        energies.append(atoms.get_potential_energy() - sample.labels.energy)
        forces.append((atoms.get_forces() - sample.labels.forces).ravel())
    energy, force = figures(np.array(energies)), figures(np.concatenate(forces))
    said = " and ".join(
        f"{1000 * error.rmse:.3g} / {1000 * error.mae:.3g} {unit}"
        for error, unit in ((energy, "meV"), (force, "meV/Å"))
    )
    return f"- The {len(chosen)} structures of {test.name} with the highest energies, RMSE / MAE: {said}."


def torsion(calculator: CACECalculator, start: Atoms, four: Four) -> str:
    """A line of the card: the energy of a molecule whose dihedral is turned, all else relaxed.

    It is turned both ways from where it is, and the lower energy of an angle counts: what a relaxation finds depends on
    where it begins.
    """
    floor = relaxed(start, calculator)
    least, bonds = floor.get_potential_energy(), bonded_pairs(start)
    here = STEP * round(floor.get_dihedral(*four) / STEP)
    lowest: dict[int, float] = {}
    for way in (STEP, -STEP):
        angles = tuple(float(here + way * number) for number in range(360 // STEP))
        for point in scan(floor, ScanSettings((four,), (angles,), relaxed=True), bonds):
            angle = round(point.angles[0] + 180) % 360 - 180
            if point.converged:
                lowest[angle] = min(point.energy, lowest.get(angle, np.inf))
    said = ", ".join(
        f"{angle}° {1000 * (lowest[angle] - least):.0f}" if angle in lowest else f"{angle}° none"
        for angle in range(-180, 180, STEP)
    )
    holes = " None: no relaxation ends there with the molecule whole." * ("none" in said)
    names = "–".join(f"{start.symbols[i]}{i}" for i in four)
    return f"- Torsion {names} of `start.xyz`, all else relaxed, meV above the relaxed start: {said}.{holes}"
