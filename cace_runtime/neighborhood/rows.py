"""Who sees whom in a structure, as compressed rows; the one form of it outside of torch.

An edge runs from a *sender* j to a *receiver* i; with cell vectors as rows of ``cell`` (Å) its vector is ::

    vector = positions[sender] + shifts @ cell - positions[receiver].

Lists are full (j→i and i→j) and have an atom's own periodic images but not the atom itself. They are sorted by
receiver, then sender, then shifts, so that sums over neighbours are segments and results do not depend on how they
were found.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

import numpy as np

# Shifts up to this in every direction are numbered by a table of (2 · 20 + 1)³ entries, 0.5 MB; atoms that have
# travelled further apart than that, by sorting.
TABLED_SHIFT = 20


class NeighborRows(NamedTuple):
    """The senders that receiver i sees are ``sender[first[i] : first[i + 1]]``, in order of sender, then of shift.

    Atoms past the last row see nobody: the copies of other processes' atoms (ghosts).
    """

    first: np.ndarray  # int64 [N + 1]
    sender: np.ndarray  # int32 [E]
    image: np.ndarray  # int32 [E], rows of ``shifts``
    shifts: np.ndarray  # int64 [n_images, 3], cell vectors to add to the sender's position; row 0 is (0, 0, 0)

    @classmethod
    def of_one_image(cls, first: np.ndarray, sender: np.ndarray) -> NeighborRows:
        """Rows in which nobody is seen in a periodic image."""
        return cls(first, sender, np.zeros(len(sender), dtype=np.int32), np.zeros((1, 3), dtype=np.int64))

    def receivers(self) -> np.ndarray:
        """The receiver of every pair, int64 [E]."""
        return np.repeat(np.arange(self.n_atoms), np.diff(self.first))

    @property
    def n_atoms(self) -> int:
        """How many see others."""
        return len(self.first) - 1

    def edge_shifts(self) -> np.ndarray:
        """Of every pair, int64 [E, 3]."""
        return self.shifts.take(self.image, axis=0)

    def images(self, cell: np.ndarray) -> np.ndarray:
        """The shifts in Å, [n_images, 3]."""
        return self.shifts @ cell

    def vectors(self, positions: np.ndarray, cell: np.ndarray) -> np.ndarray:
        """From receiver to the image of the sender, of every pair, [E, 3] (Å)."""
        return positions[self.sender] + self.images(cell)[self.image] - positions[self.receivers()]


def join_rows(parts: Sequence[NeighborRows]) -> NeighborRows:
    """Rows of structures that do not see each other as those of one; images of each follow those of the one before."""
    first: list[np.ndarray] = [np.zeros(1, dtype=np.int64)]
    sender: list[np.ndarray] = []
    image: list[np.ndarray] = []
    atoms = edges = images = 0
    for rows in parts:
        first.append(rows.first[1:] + edges)
        sender.append(rows.sender + np.int32(atoms))
        image.append(rows.image + np.int32(images))
        atoms, edges, images = atoms + rows.n_atoms, edges + len(rows.sender), images + len(rows.shifts)
    shifts = [rows.shifts for rows in parts]
    return NeighborRows(*(np.concatenate(arrays) for arrays in (first, sender, image, shifts)))


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
