"""A structure -> all pairs within a distance, as rows: what is wrong with it said, vesin asked, its answer sorted.

The library behind it is vesin, whose cell list is right for triclinic and thin cells, mixed periodicity, unwrapped
positions and missing cell vectors (``tests/neighborhood/test_neighbors.py`` compares it with brute force). It is asked
for each pair once, half of its work, in no order; the mirror image of a pair is added here, and one sort of packed
integers puts all of them in the order that :class:`~cace_runtime.neighborhood.rows.NeighborRows` promises.
"""

from __future__ import annotations

import threading

import numpy as np
import torch
import vesin
from numpy.typing import ArrayLike

from cace_runtime.neighborhood.cells import completed, heights
from cace_runtime.neighborhood.checks import COINCIDENT, check_number_of_pairs, checked_structure, refuse_coincident
from cace_runtime.neighborhood.rows import NeighborRows, rows_of_pairs

# vesin keeps to this number of bins by shrinking all three directions alike; where one has a bin or two that leaves
# none, and the process dies of a division by zero (vesin 0.6.2). Such structures are searched without their empty
# space where they are not periodic, and with wider bins.
BINS = 1e5


def neighbor_list(positions: ArrayLike, cell: ArrayLike, pbc: ArrayLike, cutoff: float) -> NeighborRows:
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
    return NeighborSearch().rows(*checked_structure(positions, cell, pbc, cutoff))


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


def _search_radius(positions: np.ndarray, frame: np.ndarray, pbc: np.ndarray, cutoff: float) -> float:
    """The cutoff, or more where bins of its size would be too many for vesin (see BINS)."""
    extent = np.ptp(np.linalg.inv(frame).T @ positions.T, axis=1) if len(positions) else np.zeros(3)
    sides = np.where(pbc, 1.0, extent) * heights(frame) + 1.0
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
