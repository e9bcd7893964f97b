"""Whether molecules stay whole along a trajectory, and where their hydrogens go."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from ase import Atoms
from ase.data import covalent_radii
from ase.geometry import find_mic
from numpy.typing import ArrayLike

from cace_runtime.neighborhood.search import neighbor_list

# Two atoms are bonded in the first frame when closer than this times the sum of their covalent radii, and the bond is
# broken beyond the other factor (C–H: bonded up to 1.3 Å, broken from 2.0 Å on).
BONDED = 1.25
BROKEN = 1.9
HYDROGEN = 1


@dataclass(frozen=True, slots=True)
class Bond:
    """One bond of the first frame along the trajectory, lengths in Å, of these two atoms.

    A hydrogen moves when it is bonded to another atom, and nearer to it (by covalent radii) than to the one it was
    bonded to; that is no break. ``moves`` has the frame and the new partner of each; it may come back.
    """

    first: int
    second: int
    symbols: str
    shortest: float
    mean: float
    longest: float
    broken_at: int | None  # frame
    moves: tuple[tuple[int, int], ...] = ()


def bonded_pairs(atoms: Atoms) -> np.ndarray:
    """Atoms that are closer than :data:`BONDED` times the sum of their covalent radii [n, 2], the lower first."""
    radii = covalent_radii[atoms.numbers]
    rows = neighbor_list(atoms.positions, atoms.cell.array, atoms.pbc, BONDED * 2 * radii.max())
    sender, receiver = rows.sender, rows.receivers()
    length = np.linalg.norm(rows.vectors(atoms.positions, atoms.cell.array), axis=1)
    bonded = (sender > receiver) & (length < BONDED * (radii[sender] + radii[receiver]))
    return np.unique(np.stack([receiver[bonded], sender[bonded]], axis=1), axis=0)


def broken_bonds(pairs: np.ndarray, now: Atoms) -> list[str]:
    """Which of these bonds [n, 2] a structure has no more, as C0–H4. A hydrogen that passed to another atom broke none.

    Atoms may be anywhere, on top of each other and at nan, too.
    """
    radii, numbers = covalent_radii[now.numbers], now.numbers
    if not len(pairs):
        return []
    lengths = _distances(now, *pairs.T)
    far = ~(lengths <= BROKEN * radii[pairs].sum(axis=1))  # nan is far
    n_bonds = np.bincount(pairs.ravel(), minlength=len(now))
    found = []
    for first, second in pairs[far].tolist():
        for hydrogen, partner in ((first, second), (second, first)):
            if numbers[hydrogen] == HYDROGEN != numbers[partner] and n_bonds[hydrogen] == 1:
                others = np.flatnonzero(numbers != HYDROGEN)
                near = _distances(now, np.full(len(others), hydrogen), others)
                if (near < BONDED * (radii[hydrogen] + radii[others])).any():
                    break
        else:
            found.append(f"{now.symbols[first]}{first}–{now.symbols[second]}{second}")
    return found


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
    lengths = np.stack([_distances(frame, i, j) for frame in frames])
    far = lengths > BROKEN * radii[pairs].sum(axis=1)
    moves = _moves(frames, pairs)
    bonds = []
    for k, ((first, second), along) in enumerate(zip(pairs.tolist(), lengths.T, strict=True)):
        broken = np.flatnonzero(far[:, k])
        changes: tuple[tuple[int, int], ...] = ()
        hydrogen, owners = moves.get(k, (first, []))
        if len(set(owners)) > 1:
            # Free where it is far from the atom that it was bonded to last.
            owner = np.array(owners)
            apart = np.array([_distances(f, hydrogen, o)[0] for f, o in zip(frames, owner, strict=True)])
            broken = np.flatnonzero(apart > BROKEN * (radii[hydrogen] + radii[owner]))
            changes = tuple((int(f), int(owner[f])) for f in np.flatnonzero(np.diff(owner)) + 1)
        name = f"{start.symbols[first]}–{start.symbols[second]}"
        shape = (float(along.min()), float(along.mean()), float(along.max()))
        bonds.append(Bond(first, second, name, *shape, int(broken[0]) if len(broken) else None, changes))
    return bonds


def _distances(frame: Atoms, i: ArrayLike, j: ArrayLike) -> np.ndarray:
    vectors = np.atleast_2d(frame.positions[j] - frame.positions[i])
    return find_mic(vectors, frame.cell, frame.pbc)[1]


def _moves(frames: Sequence[Atoms], pairs: np.ndarray) -> dict[int, tuple[int, list[int]]]:
    """Of each bond of a hydrogen that has no other: its number, the hydrogen, and to whom it belongs in every frame."""
    numbers = frames[0].numbers
    radii = covalent_radii[numbers]
    is_hydrogen = numbers == HYDROGEN
    n_bonds = np.bincount(pairs.ravel(), minlength=len(numbers))
    found = {}
    for k, pair in enumerate(pairs.tolist()):
        if is_hydrogen[pair].sum() == 1:
            hydrogen, partner = pair if is_hydrogen[pair[0]] else pair[::-1]
            if n_bonds[hydrogen] == 1:
                found[k] = (hydrogen, [partner])
    hydrogens = np.array([hydrogen for hydrogen, _ in found.values()], dtype=int)
    owner = np.array([owners[0] for _, owners in found.values()], dtype=int)
    number = np.full(len(numbers), -1)
    number[hydrogens] = np.arange(len(hydrogens))
    for frame in frames[1:]:
        near = bonded_pairs(frame)
        near = near[is_hydrogen[near].sum(axis=1) == 1]
        near = np.where(is_hydrogen[near[:, :1]], near, near[:, ::-1])  # hydrogen, other
        near = near[number[near[:, 0]] >= 0]
        length = _distances(frame, *near.T) / radii[near].sum(axis=1)
        own = _distances(frame, hydrogens, owner) / (radii[hydrogens] + radii[owner])
        for row in np.argsort(-length):  # the nearest has the last word
            k = number[near[row, 0]]
            if length[row] < own[k]:
                owner[k] = near[row, 1]
        for (_, owners), now in zip(found.values(), owner.tolist(), strict=True):
            owners.append(now)
    return found
