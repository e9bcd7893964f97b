"""The geometry of a cell that is periodic in some of its directions: cell vectors as rows (Å), the others zero."""

from __future__ import annotations

import numpy as np


def completed(cell: np.ndarray, pbc: np.ndarray) -> np.ndarray:
    """The cell with unit vectors, orthogonal to all others, in place of its non-periodic rows: always invertible."""
    if pbc.all():
        return cell
    frame = cell.copy()
    # The right singular vectors beyond the rank span the complement of the periodic rows.
    frame[~pbc] = np.linalg.svd(cell[pbc])[2][int(pbc.sum()) :] if pbc.any() else np.eye(3)
    return frame


def heights(frame: np.ndarray) -> np.ndarray:
    """Distances (Å) between opposite faces of an invertible cell."""
    return 1.0 / np.linalg.norm(np.linalg.inv(frame), axis=0)


def spacings(cell: np.ndarray, pbc: np.ndarray, flat: float) -> np.ndarray:
    """Distances (Å) between periodic images along each periodic direction, measured across the others; 0 if flat."""
    periodic = cell[pbc]
    if np.linalg.svd(periodic, compute_uv=False).min() < flat:
        return np.zeros(1)
    return heights(completed(cell, pbc))[pbc]
