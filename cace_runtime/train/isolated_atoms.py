"""Which structures are single atoms far from everything: they say E0, and nothing that a network could learn."""

from __future__ import annotations

import re
from dataclasses import replace

import numpy as np
from ase import Atoms
from ase.geometry import minkowski_reduce

from cace_runtime.train.samples import NamedSet, Sample

# Å. A single atom whose images are farther is taken for isolated; neighbours in elements are at most 5.2 Å apart (Cs).
FAR = 7.0
# What frames call themselves in their config_type, without case, blanks, dashes and underscores.
ISOLATED_ATOM = {f"{word}atom{s}" for word in ("isolated", "single", "free") for s in ("", "s")}


def is_isolated_atom(atoms: Atoms) -> bool:
    """One atom in no cell, or in one so large that its own images are far."""
    if len(atoms) != 1:
        return False
    # Minkowski-reduced vectors include the shortest.
    with np.errstate(over="ignore"):  # a cell beyond all sizes is refused where neighbours are searched
        lengths = minkowski_reduce(atoms.cell, atoms.pbc)[0].lengths() if atoms.pbc.any() else np.zeros(3)
    return not (atoms.pbc & (lengths < FAR)).any()


def calls_itself_isolated(group: str) -> bool:
    """Whether a config_type says isolated atom: ``IsolatedAtom``, ``isolated_atom``, …"""
    return re.sub(r"[\s_-]", "", group).lower() in ISOLATED_ATOM


def without_isolated_atoms(part: NamedSet, notes: list[str]) -> tuple[NamedSet, tuple[Sample, ...]]:
    """Single atoms without neighbours say E0, and nothing that the network could learn."""
    alone: list[Sample] = []
    others: list[Sample] = []
    for sample in part.samples:
        called = calls_itself_isolated(sample.config_type)
        single = is_isolated_atom(sample.atoms) or (called and len(sample.atoms) == 1)
        (alone if single else others).append(sample)
        if called and not single:
            notes.append(
                f"{part.name}: {sample.origin} is called {sample.config_type}, but has {len(sample.atoms)} atoms: "
                "a structure like any other"
            )
        elif called and not is_isolated_atom(sample.atoms):
            notes.append(
                f"{part.name}: {sample.origin} is called {sample.config_type} and taken for one, although its images "
                f"are less than {FAR:g} Å away"
            )
    if alone:
        use = "for E0, not trained on" if part.name == "train" else "left out"
        symbols = ", ".join(dict.fromkeys(s.atoms.symbols[0] for s in alone))
        notes.append(f"{part.name}: {len(alone)} isolated atom{'s' * (len(alone) > 1)} ({symbols}): {use}")
        silent = [s.origin for s in alone if s.labels.energy is None]
        if part.name == "train" and silent:
            notes.append(f"train: {len(silent)} of them without energy, not for E0 either; the first: {silent[0]}")
    return replace(part, samples=tuple(others)), tuple(alone)
