"""What was read as tables: which labels were found where, and whether their numbers can be what they are said to be."""

from __future__ import annotations

from collections.abc import Sequence
from math import floor, log10

import numpy as np
from ase import units as ase_units

from cace_runtime.files.labels import kind_of_label
from cace_runtime.quantities import Names, compared
from cace_runtime.train.samples import NamedSet, TrainingData


def found_table(data: TrainingData) -> list[list[str]]:
    """Rows (set, structures, atoms, periodic, where each label was found and how often), header first."""
    names = [quantity.name for quantity in compared()]
    rows = [["set", "structures", "atoms", "periodic", *names]]
    for part in (data.train, data.valid, *data.tests):
        periodic = sorted({int(s.atoms.pbc.sum()) for s in part.samples})
        found = []
        for name in names:
            count = part.count(name)
            found.append(f"{part.keys[name]} ({count})" if count else "-")
        size = sum(len(s.atoms) for s in part.samples)
        dimensions = ", ".join(f"{k}D" if k else "no" for k in periodic)
        rows.append([part.name, str(len(part.samples)), str(size), dimensions, *found])
    return rows


def label_table(part: NamedSet, units: Names) -> list[list[str]]:
    """Rows (label, where it stands, its unit there, mean, spread, largest), header first; to look whether it can be.

    Energies per atom are spread about a sum over elements (least squares); the pressure is minus a third of the trace
    of the stress.
    """
    rows = [["label", "read from", "unit there", "mean", "spread", "largest |x|"]]
    for quantity in compared():
        if not part.count(quantity.name):
            continue
        values = spread_of = components(part, quantity.name)
        if quantity.is_total:
            sizes = np.repeat([len(s.atoms) for s in part.samples if quantity.name in s.labels], quantity.n_components)
            spread_of = _beside_elements(labelled_energies(part)) if quantity.name == "energy" else values / sizes
            values = values / sizes
        key = part.keys[quantity.name]
        unit = units.get(kind_of_label(quantity, key).name, quantity.unit)
        rows.append([f"{quantity.component}, {quantity.unit}", key, unit, *_numbers(values, spread_of)])
    if part.count("stress"):
        stresses = np.array([s.labels.stress for s in part.samples if "stress" in s.labels])
        pressures = -np.trace(stresses, axis1=1, axis2=2) / 3 / ase_units.GPa
        rows.append(["pressure, GPa", "", "", *_numbers(pressures, pressures)])
    return rows


def _numbers(values: np.ndarray, spread_of: np.ndarray) -> list[str]:
    """Mean, spread and largest, to two digits of the spread."""
    spread = float(spread_of.std())
    decimals = max(0, 1 - floor(log10(spread))) if spread > 1e-12 else 4
    # Plus zero, so that nothing is shown as -0.
    return [f"{round(float(x), decimals) + 0.0:.{decimals}f}" for x in (values.mean(), spread, np.abs(values).max())]


def components(part: NamedSet, name: str) -> np.ndarray:
    """All numbers of the labels of a quantity, in a row."""
    return np.concatenate([np.zeros(0), *(np.ravel(s.labels[name]) for s in part.samples if name in s.labels)])


def labelled_energies(part: NamedSet) -> list[tuple[float, np.ndarray]]:
    """Energies (eV) with atomic numbers."""
    return [(s.labels.energy, s.atoms.numbers) for s in part.samples if "energy" in s.labels]


def _beside_elements(energies: Sequence[tuple[float, np.ndarray]]) -> np.ndarray:
    """Energies per atom (eV) less what a sum over elements explains."""
    elements = sorted({int(z) for _, numbers in energies for z in numbers})
    counts = np.array([[(numbers == z).sum() for z in elements] for _, numbers in energies], dtype=float)
    totals, sizes = np.array([energy for energy, _ in energies]), counts.sum(1)
    return (totals - counts @ np.linalg.lstsq(counts, totals, rcond=None)[0]) / sizes
