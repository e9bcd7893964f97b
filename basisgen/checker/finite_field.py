"""Ranks over GF(p)."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np


def rank_modulo(rows: Sequence[Sequence[int]] | Sequence[np.ndarray] | np.ndarray, prime: int) -> int:
    """Rank over GF(prime), prime < 2^31: at most the rank over the rationals."""
    if len(rows) == 0 or len(rows[0]) == 0:
        return 0
    matrix = (np.array(list(rows), dtype=object) % prime).astype(np.int64)
    rank = 0
    for column in range(matrix.shape[1]):
        below = np.flatnonzero(matrix[rank:, column])
        if len(below) == 0:
            continue
        matrix[[rank, rank + below[0]]] = matrix[[rank + below[0], rank]]
        scaled = matrix[rank] * pow(int(matrix[rank, column]), -1, prime) % prime
        matrix[rank + 1 :] = (matrix[rank + 1 :] - matrix[rank + 1 :, column, None] * scaled) % prime
        rank += 1
        if rank == len(matrix):
            break
    return rank
