"""Smooth cutoffs f(r): 1 at r = 0, exactly 0 with zero slope at and beyond r_cut.

A cutoff function is a module of :data:`cace_runtime.config.CUTOFFS`: its builder gets the part's config and the
model's, and what it builds is a :class:`CutoffFunction`.
"""

from __future__ import annotations

import math
from typing import Protocol

import torch
from torch import Tensor, nn

from cace_runtime.config import CUTOFFS, CosineCutoffConfig, ModelConfig, MollifierCutoffConfig, PolynomialCutoffConfig


def _power(u: Tensor, exponent: float) -> Tensor:
    """u**exponent; by squaring where the exponent is an integer (``torch.pow`` is ten times slower)."""
    if exponent != int(exponent):
        return u**exponent
    result, square, rest = None, u, int(exponent)
    while rest:
        if rest & 1:
            result = square if result is None else result * square
        rest >>= 1
        if rest:
            square = square * square
    return torch.ones_like(u) if result is None else result


class CutoffFunction(Protocol):
    """Its parameters, if it has any, stand in files as ``edge_functions.cutoff_function.…``."""

    def __call__(self, r: Tensor) -> Tensor:
        """Distances (Å; some are past the cutoff), any shape -> f, same shape."""


def polynomial_cutoff(r: Tensor, cutoff: float, p: float) -> Tensor:
    """``1 - (p+1)(p+2)/2 u^p + p(p+2) u^(p+1) - p(p+1)/2 u^(p+2)`` with ``u = r/r_cut``; p-1 smooth derivatives."""
    u = r / cutoff
    polynomial = -(p + 1) * (p + 2) / 2 + u * (p * (p + 2) - u * (p * (p + 1) / 2))
    return torch.where(u < 1, 1 + _power(u, p) * polynomial, 0)


class PolynomialCutoff(nn.Module):
    """:func:`polynomial_cutoff`."""

    def __init__(self, part: PolynomialCutoffConfig, model: ModelConfig) -> None:
        super().__init__()
        self.cutoff, self.p = model.cutoff, part.p

    def forward(self, r: Tensor) -> Tensor:
        """Distances (Å), any shape -> f, same shape."""
        return polynomial_cutoff(r, self.cutoff, self.p)


class CosineCutoff(nn.Module):
    """``(cos(pi u) + 1)/2``."""

    def __init__(self, part: CosineCutoffConfig, model: ModelConfig) -> None:
        super().__init__()
        self.cutoff = model.cutoff

    def forward(self, r: Tensor) -> Tensor:
        """Distances (Å), any shape -> f, same shape."""
        u = r / self.cutoff
        return torch.where(u < 1, 0.5 * (torch.cos(math.pi * u) + 1), 0)


class MollifierCutoff(nn.Module):
    """``exp(1 - 1/(1 - u²))``."""

    def __init__(self, part: MollifierCutoffConfig, model: ModelConfig) -> None:
        super().__init__()
        self.cutoff = model.cutoff

    def forward(self, r: Tensor) -> Tensor:
        """Distances (Å), any shape -> f, same shape."""
        u = r / self.cutoff
        # Past the cutoff u = 0 is put in before the division, or the masked branch would give NaN gradients. Close
        # below it 1/(1-u²) exceeds the range of exp long before it overflows itself.
        inside = torch.where(u < 1, u, 0)
        return torch.where(u < 1, torch.exp(1 - 1 / (1 - inside * inside)), 0)


CUTOFFS.register(PolynomialCutoffConfig, PolynomialCutoff)
CUTOFFS.register(CosineCutoffConfig, CosineCutoff)
CUTOFFS.register(MollifierCutoffConfig, MollifierCutoff)
