"""Which atoms see which: the full neighbour list of a structure, and one with a skin for moving atoms.

The library behind it is vesin, whose cell list is right for triclinic and thin cells, mixed periodicity, unwrapped
positions and missing cell vectors (``tests/runtime/test_neighbors.py`` compares it with brute force). Everything else
in ``cace_runtime`` sees only the two names of this file.

An edge runs from a *sender* j to a *receiver* i; with cell vectors as rows of ``cell`` (Å) its vector is ::

    vector = positions[sender] + shifts @ cell - positions[receiver],    |vector| < cutoff.

The list is full (j→i and i→j), has an atom's own periodic images but not the atom itself, and is sorted by receiver,
then sender, then shifts, so that sums over neighbours are segments and results do not depend on how it was found.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
import torch
import vesin

# Closer atoms than this (Å) are taken for the same atom entered twice. Far below any bond (H2: 0.74 Å) and still above
# the spacing of float32 numbers at 1000 Å (6e-5 Å), so a pair that passes has a direction in every dtype.
COINCIDENT = 1e-3

# Periodic planes closer than this (Å) are a mistake in the cell, not a crystal.
THINNEST = 0.05

# A coordinate beyond this (Å) belongs to no structure; vesin counts cells in 32-bit integers.
FURTHEST = 1e7

# vesin keeps to this number of bins by shrinking all three directions alike; where one has a bin or two that leaves
# none, and the process dies of a division by zero (vesin 0.6.2). Such structures are searched without their empty
# space where they are not periodic, and with wider bins.
BINS = 1e5


class NeighborList(NamedTuple):
    """Edges, sorted by receiver, then sender, then shifts."""

    sender: np.ndarray  # int64 [edges], j: the atom that is seen
    receiver: np.ndarray  # int64 [edges], i: the atom that sees
    shifts: np.ndarray  # int64 [edges, 3], cell vectors to add to the sender's position


def neighbor_list(positions, cell, pbc, cutoff: float) -> NeighborList:
    """All pairs closer than ``cutoff``, periodic images included.

    Args:
        positions: Å, [atoms, 3]; need not be wrapped into the cell.
        cell: Å, [3, 3], cell vectors as rows; rows of non-periodic directions are ignored and may be zero.
        pbc: one bool, or three.
        cutoff: Å; may exceed the cell.

    Raises:
        ValueError: positions or cell of another shape or not finite, cutoff not positive, periodic cell vectors that
            span no volume, two atoms at the same place.
    """
    positions, cell, pbc, cutoff = _checked(positions, cell, pbc, cutoff)
    return _search(positions, cell, pbc, cutoff)


class SkinNeighborList:
    """The same list for a structure that moves, found anew only when it may have changed.

    A list of all pairs within ``cutoff + skin`` is kept, and each call returns its pairs within ``cutoff``: exactly
    what :func:`neighbor_list` returns, in the same order, so a skin changes no result, not even in rounding.

    The kept list holds for new positions x' and cell h' as long as no pair outside of it can be within the cutoff.
    With F the deformation of the cell (h' = h F) and u = x' − x F, less its mean, what atoms moved beyond it, a pair
    that was at least ``cutoff + skin`` apart is now at least ``(cutoff + skin) σ_min(F) − 2 max|u|`` apart, σ_min
    being the smallest singular value. For a fixed cell this is the usual rule (no atom moved more than half of the
    skin), and in NPT the list is not rebuilt because the cell breathes.

    Attributes:
        rebuilds: how many times the list was searched for.
        updates: how many times it was asked for.
        closest: smallest distance (Å) of the last update, infinite if it had no pair.
    """

    def __init__(self, cutoff: float, skin: float):
        if not (np.isfinite(skin) and skin >= 0):
            raise ValueError(f"skin is {skin} Å; it must be zero or positive")
        self.cutoff = float(cutoff)
        self.skin = float(skin)
        self.rebuilds = 0
        self.updates = 0
        self.closest = np.inf
        self._kept: _Kept | None = None

    def update(self, positions, cell, pbc, numbers) -> NeighborList:
        """Pairs within ``cutoff`` for this structure; arguments and errors as in :func:`neighbor_list`.

        ``numbers`` [atoms] (atomic numbers) tells a new structure from the same one moved.
        """
        positions, cell, pbc, cutoff = _checked(positions, cell, pbc, self.cutoff)
        numbers = np.asarray(numbers)
        self.updates += 1
        if self._kept is None or not self._kept.still_holds(positions, cell, pbc, numbers):
            self._kept = _Kept(positions, cell, pbc, numbers, cutoff, cutoff + self.skin)
            self.rebuilds += 1
        edges, self.closest = self._kept.within_cutoff(positions, cell)
        return edges


class _Kept:
    """A list for ``reach`` = cutoff + skin with the structure it was made for."""

    def __init__(self, positions, cell, pbc, numbers, cutoff, reach):
        self.positions, self.pbc, self.numbers = positions.copy(), pbc, numbers.copy()
        self.frame = _completed(cell, pbc)
        self.cutoff, self.reach = cutoff, reach
        self.edges = _search(positions, cell, pbc, reach)
        self.shifted = np.flatnonzero(self.edges.shifts.any(axis=1))
        self.shifts = self.edges.shifts[self.shifted].astype(np.float64)

    def still_holds(self, positions, cell, pbc, numbers) -> bool:
        same = np.array_equal(pbc, self.pbc) and np.array_equal(numbers, self.numbers)
        if not same:
            return False
        deformation = np.linalg.solve(self.frame, _completed(cell, pbc))
        moved = positions - self.positions @ deformation
        moved -= moved.mean(axis=0) if len(moved) else 0.0  # drifting together keeps distances
        furthest = np.sqrt(np.einsum("ix,ix->i", moved, moved).max(initial=0.0))
        stretch = np.linalg.svd(deformation, compute_uv=False).min()
        return bool(self.reach * stretch - 2 * furthest >= self.cutoff)

    def within_cutoff(self, positions, cell) -> tuple[NeighborList, float]:
        sender, receiver, shifts = self.edges
        squared = np.zeros(len(sender))
        for axis in range(3):  # one axis at a time: half the time of [edges, 3] arrays
            along = np.ascontiguousarray(positions[:, axis])
            vector = along[sender]
            vector -= along[receiver]
            vector[self.shifted] += self.shifts @ cell[:, axis]
            vector *= vector
            squared += vector
        closest = float(np.sqrt(squared.min(initial=np.inf)))
        if closest < COINCIDENT:
            edge = int(squared.argmin())
            _refuse_coincident(sender[edge], receiver[edge], closest)
        near = np.flatnonzero(squared < self.cutoff**2)
        return NeighborList(sender[near], receiver[near], shifts[near]), closest


def _checked(positions, cell, pbc, cutoff):
    positions = np.asarray(positions, dtype=np.float64)
    cell = np.array(cell, dtype=np.float64)
    pbc = np.broadcast_to(np.asarray(pbc, dtype=bool), (3,))
    if positions.ndim != 2 or positions.shape[1] != 3:
        raise ValueError(f"positions have shape {positions.shape}; [atoms, 3] is needed")
    if cell.shape != (3, 3):
        raise ValueError(f"the cell has shape {cell.shape}; [3, 3] with cell vectors as rows is needed")
    if not (np.isfinite(cutoff) and cutoff > 0):
        raise ValueError(f"cutoff is {cutoff} Å; it must be positive")
    if not np.isfinite(positions).all():
        atom = int(np.flatnonzero(~np.isfinite(positions).all(axis=1))[0])
        raise ValueError(f"the position of atom {atom} is not finite: {positions[atom].tolist()}")
    if np.abs(positions).max(initial=0.0) > FURTHEST:
        atom = int(np.abs(positions).max(axis=1).argmax())
        raise ValueError(f"atom {atom} is at {positions[atom].tolist()} Å, beyond {FURTHEST:.0e} Å: it has flown away")
    if not np.isfinite(cell[pbc]).all():
        raise ValueError(f"the cell is not finite: {cell.tolist()}")
    cell[~pbc] = 0.0
    if pbc.any() and _spacings(cell, pbc).min() < THINNEST:
        raise ValueError(
            f"the cell is periodic along {_axes(pbc)} but its vectors there span no volume: {cell[pbc].tolist()} Å. "
            "Set a cell, or switch the periodicity off (pbc=False)"
        )
    return positions, cell, pbc, float(cutoff)


def _search(positions, cell, pbc, cutoff) -> NeighborList:
    frame = _completed(cell, pbc)
    radius = _search_radius(positions, frame, pbc, cutoff)
    if radius > cutoff:
        positions = _without_empty_space(positions, frame, pbc, cutoff)
        radius = _search_radius(positions, frame, pbc, cutoff)
    search = vesin.NeighborList(cutoff=radius, full_list=True, n_threads=torch.get_num_threads())
    receiver, sender, shifts, distance = search.compute(
        points=positions, box=frame, periodic=pbc, quantities="ijSd", copy=False
    )
    if distance.min(initial=np.inf) < COINCIDENT:
        edge = int(distance.argmin())
        _refuse_coincident(sender[edge], receiver[edge], distance[edge])
    if radius > cutoff:
        near = distance < cutoff
        receiver, sender, shifts = receiver[near], sender[near], shifts[near]
    return _sorted(sender.astype(np.int64), receiver.astype(np.int64), shifts.astype(np.int64), len(positions))


def _search_radius(positions, frame, pbc, cutoff) -> float:
    """The cutoff, or more where bins of its size would be too many for vesin (see BINS)."""
    extent = np.ptp(positions @ np.linalg.inv(frame), axis=0) if len(positions) else np.zeros(3)
    sides = np.where(pbc, 1.0, extent) * _heights(frame) + 1.0
    radius = cutoff
    while np.prod(np.maximum(sides // radius, 1.0)) > BINS / 2:
        radius *= 1.25
    return radius


def _without_empty_space(positions, frame, pbc, cutoff) -> np.ndarray:
    """Move groups of atoms that nothing connects towards each other along the non-periodic directions.

    These are unit vectors orthogonal to all others (``_completed``), so pairs within the cutoff keep their vectors and
    pairs across a gap of more than the cutoff stay beyond it.
    """
    coordinates = positions @ np.linalg.inv(frame)
    for axis in np.flatnonzero(~pbc):
        order = np.argsort(coordinates[:, axis])
        gaps = np.diff(coordinates[order, axis])
        coordinates[order[1:], axis] -= np.cumsum(np.maximum(gaps - 2 * cutoff, 0.0))
    return coordinates @ frame


def _sorted(sender, receiver, shifts, n_atoms) -> NeighborList:
    """Sort by receiver, sender, shifts: packed into one integer per edge, a third of the time of ``np.lexsort``."""
    if len(sender) == 0:
        return NeighborList(sender, receiver, shifts.reshape(0, 3))
    lowest = shifts.min(axis=0)
    atom_bits = int(n_atoms - 1).bit_length()
    shift_bits = [int(span).bit_length() for span in shifts.max(axis=0) - lowest]
    if 2 * atom_bits + sum(shift_bits) > 63:
        order = np.lexsort((*shifts.T[::-1], sender, receiver))
        return NeighborList(sender[order], receiver[order], shifts[order])
    key = (receiver << atom_bits) | sender
    for axis, bits in enumerate(shift_bits):
        key <<= bits
        key |= shifts[:, axis] - lowest[axis]
    key.sort()
    shifts = np.empty((len(key), 3), dtype=np.int64)
    for axis in (2, 1, 0):
        shifts[:, axis] = (key & ((1 << shift_bits[axis]) - 1)) + lowest[axis]
        key >>= shift_bits[axis]
    return NeighborList(key & ((1 << atom_bits) - 1), key >> atom_bits, shifts)


def _completed(cell, pbc) -> np.ndarray:
    """The cell with unit vectors, orthogonal to all others, in place of its non-periodic rows: always invertible."""
    if pbc.all():
        return cell
    frame = cell.copy()
    # The right singular vectors beyond the rank span the complement of the periodic rows.
    frame[~pbc] = np.linalg.svd(cell[pbc])[2][int(pbc.sum()) :] if pbc.any() else np.eye(3)
    return frame


def _heights(frame) -> np.ndarray:
    """Distances (Å) between opposite faces of an invertible cell."""
    return 1.0 / np.linalg.norm(np.linalg.inv(frame), axis=0)


def _spacings(cell, pbc) -> np.ndarray:
    """Distances (Å) between periodic images along each periodic direction, measured across the others; 0 if flat."""
    periodic = cell[pbc]
    if np.linalg.svd(periodic, compute_uv=False).min() < THINNEST * 1e-3:
        return np.zeros(1)
    return _heights(_completed(cell, pbc))[pbc]


def _axes(pbc) -> str:
    return ", ".join(name for name, periodic in zip("abc", pbc, strict=True) if periodic)


def _refuse_coincident(sender, receiver, distance):
    first, second = sorted((int(sender), int(receiver)))
    who = f"atoms {first} and {second} are" if first != second else f"atom {first} and its own periodic image are"
    raise ValueError(
        f"{who} {distance:.1e} Å apart, closer than {COINCIDENT} Å: remove the double atom or correct the cell"
    )
