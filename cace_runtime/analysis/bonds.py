"""Whether molecules stay whole along a trajectory."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from ase import Atoms
from ase.data import covalent_radii
from ase.geometry import find_mic

from cace_runtime.neighborhood.search import neighbor_list

# Two atoms are bonded in the first frame when closer than this times the sum of their covalent radii, and the bond is
# broken beyond the other factor (C–H: bonded up to 1.3 Å, broken from 2.0 Å on).
BONDED = 1.25
BROKEN = 1.9


@dataclass(frozen=True, slots=True)
class Bond:
    """One bond of the first frame along the trajectory, lengths in Å."""

    first: int
    second: int
    symbols: str
    shortest: float
    mean: float
    longest: float
    broken_at: int | None  # frame


def bonded_pairs(atoms: Atoms) -> np.ndarray:
    """Atoms that are closer than :data:`BONDED` times the sum of their covalent radii [n, 2], the lower first."""
    radii = covalent_radii[atoms.numbers]
    rows = neighbor_list(atoms.positions, atoms.cell.array, atoms.pbc, BONDED * 2 * radii.max())
    sender, receiver = rows.sender, rows.receivers()
    length = np.linalg.norm(rows.vectors(atoms.positions, atoms.cell.array), axis=1)
    bonded = (sender > receiver) & (length < BONDED * (radii[sender] + radii[receiver]))
    return np.unique(np.stack([receiver[bonded], sender[bonded]], axis=1), axis=0)


def follow_bonds(frames: Sequence[Atoms]) -> list[Bond]:
    """Lengths of the bonds that the first frame has, in every frame (nearest images).

    Raises:
        ValueError: frames of different atoms, or no bond in the first.
    """
    start = frames[0]
    if any(not np.array_equal(frame.numbers, start.numbers) for frame in frames):
        raise ValueError("the frames hold different atoms: this is not one trajectory")
    radii, pairs = covalent_radii[start.numbers], bonded_pairs(start)
    if not len(pairs):
        raise ValueError("the first frame has no bonds")
    i, j = pairs.T
    lengths = np.stack([find_mic(f.positions[j] - f.positions[i], f.cell, f.pbc)[1] for f in frames])
    limits = BROKEN * radii[pairs].sum(axis=1)
    bonds = []
    for (i, j), along, limit in zip(pairs, lengths.T, limits, strict=True):
        broken = np.flatnonzero(along > limit)
        name = f"{start.symbols[i]}–{start.symbols[j]}"
        bonds.append(
            Bond(
                int(i),
                int(j),
                name,
                float(along.min()),
                float(along.mean()),
                float(along.max()),
                int(broken[0]) if len(broken) else None,
            )
        )
    return bonds
