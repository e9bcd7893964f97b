"""Ridge regression from blocks of rows: ``min_w |X w - y|² + strength |P D w|²``.

Only ``X' X`` and ``X' y`` are kept. D makes the columns of ``X D^-1`` unit vectors, so that a strength means the same
for every feature, whatever its size. P, if given, damps some more than others.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import torch
from torch import Tensor

# 14,761 coefficients took 5.7 GB, and six minutes of one core on AcAc.
MAX_COLUMNS = 16_000

STRENGTHS = tuple(10.0**k for k in range(-13, 1))
# Above so many coefficients a factorisation takes tens of seconds, and only weak ridges are tried: all fits of
# thousands of coefficients so far took one of these.
MANY_COLUMNS, WEAK_STRENGTHS = 8_000, STRENGTHS[:4]


class UnsolvableError(ValueError):
    """No ridge was strong enough, or numbers are not finite."""


class NormalEquations:
    """Sums over rows, float64.

    Args:
        n_columns: K.
    """

    def __init__(self, n_columns: int) -> None:
        self.matrix = torch.zeros(n_columns, n_columns, dtype=torch.float64)
        self.right = torch.zeros(n_columns, dtype=torch.float64)
        self.squares = 0.0  # y' y
        self._solved: tuple[Tensor, Tensor, Tensor] | None = None

    def add(self, rows: Tensor, targets: Tensor) -> None:
        """Weighted rows [R, K] and their targets [R]."""
        self.matrix.addmm_(rows.t(), rows)
        self.right += targets @ rows
        self.squares += float(targets @ targets)

    def norms(self) -> Tensor:
        """Diagonal of D [K], before anything is solved."""
        return self.matrix.diagonal().sqrt()

    def solve(
        self,
        strengths: Sequence[float],
        on_solved: Callable[[int], None] = lambda done: None,
        norms: Tensor | None = None,
        damping: Tensor | None = None,
    ) -> tuple[tuple[float, ...], Tensor]:
        """Ridge solutions; the sums are used up.

        Args:
            strengths: to solve for.
            on_solved: called with the number of strengths done.
            norms: diagonal of another D than :meth:`norms`.
            damping: diagonal of P [K]; without, the same for all.

        Returns:
            The strengths that are large enough for float64, and their solutions [K, strengths].

        Raises:
            UnsolvableError: none is; usually since rows have numbers that are not finite.
        """
        norms = self.norms() if norms is None else norms
        # Where all rows have zero, the coefficient is zero.
        alive = norms > 1e-150
        inverse = torch.where(alive, 1 / norms, 0)
        unit = self.matrix.mul_(inverse).mul_(inverse[:, None])
        diagonal = torch.where(alive, unit.diagonal(), 1)
        right = self.right * inverse
        prior = torch.ones_like(right) if damping is None else damping**2
        self._solved = (inverse, diagonal, prior)
        solved, solutions = [], []
        for done, strength in enumerate(strengths, 1):
            unit.diagonal().copy_(diagonal + strength * prior)
            factor, failed = torch.linalg.cholesky_ex(unit)
            solution = torch.cholesky_solve(right[:, None], factor)[:, 0] * inverse
            if not failed and torch.isfinite(solution).all():
                solved.append(strength)
                solutions.append(solution)
            on_solved(done)
        if not solved:
            raise UnsolvableError("the features have values that are not finite: no linear fit is possible")
        return tuple(solved), torch.stack(solutions, dim=1)

    def directions(self, strength: float, mixing: Tensor) -> Tensor:
        """``R Q`` [K, M] for a root R of the covariance, ``R R' = (X' X + strength (P D)²)^-1``.

        Args:
            strength: one that was solved for before.
            mixing: Q [K, M].
        """
        assert self._solved is not None, "directions are those of what was solved"
        inverse, diagonal, prior = self._solved
        unit = self.matrix
        unit.diagonal().copy_(diagonal + strength * prior)
        factor = torch.linalg.cholesky(unit)
        return torch.linalg.solve_triangular(factor.t(), mixing, upper=True) * inverse[:, None]
