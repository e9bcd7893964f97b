"""A structure -> all pairs within a distance, as rows: what is wrong with it said, vesin asked, its answer sorted.

The library behind it is vesin, whose cell list is right for triclinic and thin cells, mixed periodicity, unwrapped
positions and missing cell vectors (``tests/neighborhood/test_neighbors.py`` compares it with brute force). It is asked
for each pair once, half of its work, in no order; the mirror image of a pair is added here, and one sort of packed
integers puts all of them in the order that :class:`NeighborRows` promises.
"""

from __future__ import annotations

import threading
from typing import Any, NamedTuple, NoReturn

import numpy as np
import torch
import vesin
from numpy.typing import ArrayLike

# Closer atoms than this (Å) are taken for the same atom entered twice. Far below any bond (H2: 0.74 Å) and still above
# the spacing of float32 numbers at 1000 Å (6e-5 Å), so a pair that passes has a direction in every dtype.
COINCIDENT = 1e-3

# Periodic planes closer than this (Å) are a mistake in the cell, not a crystal.
THINNEST = 0.05

# A coordinate, cell vector or cutoff beyond this (Å) belongs to no structure; vesin counts cells in 32-bit integers.
FURTHEST = 1e7

# A search that would find more pairs than this (36 GB), or images of the cell in reach, is a mistake in cell or cutoff:
# a million atoms of water see 9e7 at 5.5 Å, the primitive cell of diamond 500 images of itself.
MOST_PAIRS, MOST_IMAGES = 1e9, 1e6

# vesin keeps to this number of bins by shrinking all three directions alike; where one has a bin or two that leaves
# none, and the process dies of a division by zero (vesin 0.6.2). Such structures are searched without their empty
# space where they are not periodic, and with wider bins.
BINS = 1e5

# Shifts up to this in every direction are numbered by a table of (2 · 20 + 1)³ entries, 0.5 MB; atoms that have
# travelled further apart than that, by sorting.
TABLED_SHIFT = 20


class NeighborRows(NamedTuple):
    """Full list as compressed rows: the senders that receiver i sees are ``sender[first[i] : first[i + 1]]``.

    Within a row in order of sender, then of shift (lexicographic), so the rows do not depend on how they were found.
    """

    first: np.ndarray  # int64 [N + 1]
    sender: np.ndarray  # int32 [E]
    image: np.ndarray  # int32 [E], rows of ``shifts``
    shifts: np.ndarray  # int64 [n_images, 3], cell vectors to add to the sender's position; row 0 is (0, 0, 0)

    def receivers(self) -> np.ndarray:
        """The receiver of every pair, int64 [E]."""
        return np.repeat(np.arange(len(self.first) - 1), np.diff(self.first))


class NeighborSearch:
    """The search, with the memory it works in: a fifth of the time of a search is the first touch of fresh memory.

    A copy, or one sent to another process, starts without that memory. Python threads that share it wait for each
    other.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._vesin = vesin.NeighborList(cutoff=1.0, full_list=False)

    def __reduce__(self) -> tuple[type[NeighborSearch], tuple[()]]:
        return NeighborSearch, ()

    def rows(self, positions: np.ndarray, cell: np.ndarray, pbc: np.ndarray, reach: float) -> NeighborRows:
        """All pairs closer than ``reach`` (Å) of a :func:`checked_structure`.

        Raises:
            ValueError: two atoms at the same place, or atoms so many and so far apart that they cannot be ordered.
        """
        frame = completed(cell, pbc)
        extent = np.ptp(positions @ np.linalg.inv(frame), axis=0) if len(positions) else np.zeros(3)
        check_number_of_pairs(len(positions), extent, frame, pbc, reach)
        if not pbc.any():
            reach = min(reach, float(np.linalg.norm(extent)) + 1.0)  # vesin walks through empty space, too
        radius = _search_radius(positions, frame, pbc, reach)
        if radius > reach:
            positions = _without_empty_space(positions, frame, pbc, reach)
            radius = _search_radius(positions, frame, pbc, reach)
        with self._lock:  # until nothing reads vesin's memory any more
            self._vesin.cutoff = radius
            self._vesin.n_threads = torch.get_num_threads()
            pairs, shifts, distance = self._vesin.compute(
                points=positions, box=frame, periodic=pbc, quantities="PSd", copy=False
            )
            if distance.min(initial=np.inf) < COINCIDENT:
                edge = int(distance.argmin())
                receiver, sender = pairs[edge]
                refuse_coincident(receiver, sender, distance[edge])
            if radius > reach:
                near = distance < reach
                pairs, shifts = pairs[near], shifts[near]
            return rows_of_pairs(pairs, shifts, len(positions))


def rows_of_pairs(pairs: np.ndarray, shifts: np.ndarray, n_atoms: int) -> NeighborRows:
    """Rows of a half list.

    Args:
        pairs: [P, 2], receiver and sender of each pair, in one of its two directions and in any order.
        shifts: [P, 3].
        n_atoms: N.
    """
    shifts, image = _numbered(shifts)
    n_pairs, n_images = len(pairs), len(shifts)
    atom_bits, image_bits = max(n_atoms - 1, 0).bit_length(), (n_images - 1).bit_length()
    n_bits = 2 * atom_bits + image_bits
    if n_bits > 63:
        raise ValueError(f"{n_atoms} atoms have travelled over {n_images} cells: wrap the positions into the cell")
    dtype: type[Any] = np.uint32 if n_bits <= 32 else np.int64  # the wide ones take twice as long to sort
    receiver, sender = (pairs[:, side].astype(dtype) for side in (0, 1))
    image = image.astype(dtype)
    key = np.empty(2 * n_pairs, dtype)
    for half, fields in (
        (key[:n_pairs], (receiver, sender, image)),
        (key[n_pairs:], (sender, receiver, dtype(n_images - 1) - image)),  # in lexicographic order −S mirrors S
    ):
        half[:] = fields[0]
        half <<= dtype(atom_bits)
        half |= fields[1]
        half <<= dtype(image_bits)
        half |= fields[2]
    key.sort()

    starts = np.arange(n_atoms, dtype=dtype) << dtype(atom_bits + image_bits)
    first = np.append(np.searchsorted(key, starts), len(key))
    sender = ((key >> dtype(image_bits)) & dtype((1 << atom_bits) - 1)).astype(np.int32)
    # From lexicographic numbers to those with (0, 0, 0), which is in the middle, first.
    middle = n_images // 2
    zero_first = np.arange(n_images, dtype=np.int32)
    zero_first[:middle] += 1
    zero_first[middle] = 0
    image = zero_first.take(key & dtype((1 << image_bits) - 1))
    shifts = np.concatenate([shifts[middle : middle + 1], shifts[:middle], shifts[middle + 1 :]])
    return NeighborRows(first, sender, image, shifts)


def _numbered(shifts: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """The different ones among shifts, their negatives and zero, in lexicographic order, and the number of each shift.

    With the negative of S the set has as many members before −S as after S, so the number of −S follows from that of S.
    """
    largest = max(int(shifts.max(initial=0)), -int(shifts.min(initial=0)))
    if largest > TABLED_SHIFT:
        used, number = np.unique(np.concatenate([shifts, -shifts, [[0, 0, 0]]]), axis=0, return_inverse=True)
        return used.astype(np.int64), number[: len(shifts)]
    side = 2 * largest + 1
    # As float32, whose matrix product is a fast one: exact, all numbers are below 41³.
    code = (shifts.astype(np.float32) @ np.array([side**2, side, 1], dtype=np.float32)).astype(np.intp)
    code += side**3 // 2
    present = np.zeros(side**3, dtype=bool)
    present[code] = True
    present |= present[::-1]
    present[side**3 // 2] = True
    used = np.flatnonzero(present)
    number = np.empty(side**3, dtype=np.int32)
    number[used] = np.arange(len(used))
    return np.stack(np.unravel_index(used, (side,) * 3), axis=1) - largest, number.take(code)


def checked_structure(
    positions: ArrayLike, cell: ArrayLike, pbc: ArrayLike, cutoff: float
) -> tuple[np.ndarray, np.ndarray, np.ndarray, float]:
    """The arguments as arrays, cell vectors of non-periodic directions zeroed (Å).

    Raises:
        ValueError: positions or cell of another shape or not finite, cutoff not positive, periodic cell vectors that
            span no volume, an atom that has flown away.
    """
    positions = np.asarray(positions, dtype=np.float64)
    cell = np.array(cell, dtype=np.float64)
    pbc = np.broadcast_to(np.asarray(pbc, dtype=bool), (3,))
    if positions.ndim != 2 or positions.shape[1] != 3:
        raise ValueError(f"positions have shape {positions.shape}; [atoms, 3] is needed")
    if cell.shape != (3, 3):
        raise ValueError(f"the cell has shape {cell.shape}; [3, 3] with cell vectors as rows is needed")
    if not 0 < cutoff <= FURTHEST:
        raise ValueError(f"cutoff is {cutoff} Å; it must be positive, and at most {FURTHEST:.0e}")
    if not np.isfinite(positions).all():
        atom = int(np.flatnonzero(~np.isfinite(positions).all(axis=1))[0])
        raise ValueError(f"the position of atom {atom} is not finite: {positions[atom].tolist()}")
    if np.abs(positions).max(initial=0.0) > FURTHEST:
        atom = int(np.abs(positions).max(axis=1).argmax())
        raise ValueError(f"atom {atom} is at {positions[atom].tolist()} Å, beyond {FURTHEST:.0e} Å: it has flown away")
    if not np.isfinite(cell[pbc]).all():
        raise ValueError(f"the cell is not finite: {cell.tolist()}")
    if np.abs(cell[pbc]).max(initial=0.0) > FURTHEST:
        raise ValueError(f"the cell has vectors beyond {FURTHEST:.0e} Å: {cell[pbc].tolist()} Å. Correct the cell")
    cell[~pbc] = 0.0
    if pbc.any() and _spacings(cell, pbc).min() < THINNEST:
        raise ValueError(
            f"the cell is periodic along {_axes(pbc)} but its vectors there span no volume: {cell[pbc].tolist()} Å. "
            "Set a cell, or switch the periodicity off (pbc=False)"
        )
    return positions, cell, pbc, float(cutoff)


def check_number_of_pairs(n_atoms: int, extent: np.ndarray, frame: np.ndarray, pbc: np.ndarray, reach: float) -> None:
    """Refuses a search that no memory would hold.

    Args:
        n_atoms: N.
        extent: largest minus smallest coordinate of the atoms in the completed frame [3].
        frame: cell, completed in directions that are not periodic.
        pbc: [3].
        reach: Å.

    Raises:
        ValueError: with the number of pairs or images, which are estimated from the mean density.
    """
    heights = _heights(frame)
    n_images = float(np.prod(2 * np.ceil(reach / heights[pbc]) + 1))
    sides = np.where(pbc, heights, extent * heights + 2 * reach)
    share = min(n_images, 4 / 3 * np.pi * reach**3 / np.prod(sides))
    if n_images > MOST_IMAGES or n_atoms**2 * share > MOST_PAIRS:
        raise ValueError(
            f"{n_atoms} atoms would see about {n_atoms**2 * share:.1g} pairs within {reach:g} Å, and {n_images:.1g} "
            f"images of their cell (at most {MOST_PAIRS:.0e} and {MOST_IMAGES:.0e}): correct the cell, or choose a "
            "shorter cutoff"
        )


def _search_radius(positions: np.ndarray, frame: np.ndarray, pbc: np.ndarray, cutoff: float) -> float:
    """The cutoff, or more where bins of its size would be too many for vesin (see BINS)."""
    extent = np.ptp(np.linalg.inv(frame).T @ positions.T, axis=1) if len(positions) else np.zeros(3)
    sides = np.where(pbc, 1.0, extent) * _heights(frame) + 1.0
    radius = max(cutoff, COINCIDENT)
    while np.prod(np.maximum(sides // radius, 1.0)) > BINS / 2:
        radius *= 1.25
    return radius


def _without_empty_space(positions: np.ndarray, frame: np.ndarray, pbc: np.ndarray, cutoff: float) -> np.ndarray:
    """Move groups of atoms that nothing connects towards each other along the non-periodic directions.

    These are unit vectors orthogonal to all others (:func:`completed`), so pairs within the cutoff keep their vectors
    and pairs across a gap of more than the cutoff stay beyond it.
    """
    coordinates = positions @ np.linalg.inv(frame)
    for axis in np.flatnonzero(~pbc):
        order = np.argsort(coordinates[:, axis])
        gaps = np.diff(coordinates[order, axis])
        coordinates[order[1:], axis] -= np.cumsum(np.maximum(gaps - 2 * cutoff, 0.0))
    return coordinates @ frame


def completed(cell: np.ndarray, pbc: np.ndarray) -> np.ndarray:
    """The cell with unit vectors, orthogonal to all others, in place of its non-periodic rows: always invertible."""
    if pbc.all():
        return cell
    frame = cell.copy()
    # The right singular vectors beyond the rank span the complement of the periodic rows.
    frame[~pbc] = np.linalg.svd(cell[pbc])[2][int(pbc.sum()) :] if pbc.any() else np.eye(3)
    return frame


def _heights(frame: np.ndarray) -> np.ndarray:
    """Distances (Å) between opposite faces of an invertible cell."""
    return 1.0 / np.linalg.norm(np.linalg.inv(frame), axis=0)


def _spacings(cell: np.ndarray, pbc: np.ndarray) -> np.ndarray:
    """Distances (Å) between periodic images along each periodic direction, measured across the others; 0 if flat."""
    periodic = cell[pbc]
    if np.linalg.svd(periodic, compute_uv=False).min() < THINNEST * 1e-3:
        return np.zeros(1)
    return _heights(completed(cell, pbc))[pbc]


def _axes(pbc: np.ndarray) -> str:
    return ", ".join(name for name, periodic in zip("abc", pbc, strict=True) if periodic)


def refuse_coincident(sender: int, receiver: int, distance: float) -> NoReturn:
    first, second = sorted((int(sender), int(receiver)))
    who = f"atoms {first} and {second} are" if first != second else f"atom {first} and its own periodic image are"
    raise ValueError(
        f"{who} {distance:.1e} Å apart, closer than {COINCIDENT} Å: remove the double atom or correct the cell"
    )
