"""Atoms without neighbours: whether they have the energy that the file says."""

from __future__ import annotations

import numpy as np
from ase import Atoms

from cace_runtime.analysis.check.result import Progress, Result, silent
from cace_runtime.analysis.check.subject import Subject

LIMIT = 0.043  # eV
WHY = "1 kcal/mol (0.043 eV), which is called chemical accuracy: energies of atomisation are counted from these."


def check_isolated_atoms(subject: Subject, progress: Progress = silent) -> Result:
    """The energy of one atom of each element against E0. Not judged where the file has none."""
    energies = {symbol: subject.energy(Atoms(symbol)) for symbol in subject.symbols}
    told = ", ".join(f"{symbol} {energy:.4f}" for symbol, energy in list(energies.items())[:8])
    told += f" eV{' …' if len(energies) > 8 else ''}"
    missing = [symbol for symbol, energy in energies.items() if not np.isfinite(energy)]
    data = {"energies": energies, "E0": dict(subject.e0)}
    if missing:
        sentence = f"atoms of {', '.join(missing)} have no finite energy."
        return Result("isolated atoms", False, float("nan"), "eV", LIMIT, sentence, WHY, data=data)
    if not any(subject.e0.values()):
        sentence = f"{told}. The file has no E0, so there is nothing to compare them with."
        return Result("isolated atoms", None, float("nan"), "eV", LIMIT, sentence, WHY, data=data)
    beside = {symbol: energies[symbol] - subject.e0.get(symbol, 0.0) for symbol in subject.symbols}
    worst = max(beside, key=lambda symbol: abs(beside[symbol]))
    sentence = f"{told}; the furthest from its E0 is {worst}, by {beside[worst]:+.4f} eV."
    passed = abs(beside[worst]) <= LIMIT
    if not passed:
        sentence += " Count energies of atomisation from these, not from E0."
    return Result("isolated atoms", passed, abs(beside[worst]), "eV", LIMIT, sentence, WHY, data=data)
