"""Where kernels find arrays. Addresses of those that stay from step to step are taken once; each costs about 1 µs."""

from __future__ import annotations

import numpy as np

from cace_runtime.neighborhood.rows import NeighborRows


def pointer(array: np.ndarray | None) -> int | None:
    """The address of an array's first number."""
    return None if array is None else array.ctypes.data


class StructurePointers:
    """Of elements, first edges, senders and their images, for as long as the arrays are the very same ones.

    Python threads may share it.
    """

    def __init__(self) -> None:
        self._last: tuple[NeighborRows | None, np.ndarray | None, tuple[int | None, ...]] = (None, None, ())

    def of(self, rows: NeighborRows, elements: np.ndarray) -> tuple[int | None, ...]:
        """Those of these arrays, which are kept; none of images where there is a single one to look up."""
        known_rows, known_elements, found = self._last
        if rows is not known_rows or elements is not known_elements:
            image = rows.image if len(rows.shifts) > 1 else None
            found = tuple(map(pointer, (elements, rows.first, rows.sender, image)))
            self._last = (rows, elements, found)
        return found
