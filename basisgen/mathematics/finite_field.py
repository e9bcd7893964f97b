"""Linear algebra over GF(p) on numpy integer matrices, p < 2^31 so that products fit 64 bits."""

from __future__ import annotations

import numpy as np

PRIME = 2**31 - 1


class RowSpace:
    """A row space over GF(p) that grows row by row, kept in reduced echelon form.

    Attributes:
        pivots: pivot column of each kept row, in the order in which the rows came.
    """

    def __init__(self, n_columns: int, prime: int = PRIME) -> None:
        self.prime = prime
        self._rows = np.zeros((0, n_columns), dtype=np.int64)
        self.pivots: list[int] = []

    @property
    def rank(self) -> int:
        return len(self.pivots)

    def reduce(self, row: np.ndarray) -> np.ndarray:
        """The remainder of ``row`` modulo the space."""
        row = row % self.prime
        for kept, pivot in zip(self._rows, self.pivots, strict=True):
            if row[pivot]:
                row = (row - row[pivot] * kept) % self.prime
        return row

    def add(self, row: np.ndarray) -> bool:
        """Adds a row; returns whether the rank grew."""
        row = self.reduce(row)
        nonzero = np.flatnonzero(row)
        if not len(nonzero):
            return False
        pivot = int(nonzero[0])
        row = row * pow(int(row[pivot]), -1, self.prime) % self.prime
        self._rows = np.vstack([self._rows, row])
        self.pivots.append(pivot)
        return True

    def copy(self) -> RowSpace:
        twin = RowSpace(self._rows.shape[1], self.prime)
        twin._rows = self._rows
        twin.pivots = list(self.pivots)
        return twin


def rank(matrix: np.ndarray, prime: int = PRIME) -> int:
    """Rank of an integer matrix over GF(prime)."""
    m = np.array(matrix, dtype=np.int64) % prime
    r = 0
    for column in range(m.shape[1]):
        below = np.flatnonzero(m[r:, column])
        if not len(below):
            continue
        pivot = r + int(below[0])
        m[[r, pivot]] = m[[pivot, r]]
        m[r] = m[r] * pow(int(m[r, column]), -1, prime) % prime
        others = np.flatnonzero(m[r + 1 :, column]) + r + 1
        m[others] = (m[others] - m[others, column, None] * m[r]) % prime
        r += 1
        if r == m.shape[0]:
            break
    return r
