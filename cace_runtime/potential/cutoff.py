"""Smooth cutoffs f(r): 1 at r = 0, exactly 0 with zero slope at and beyond r_cut."""

from __future__ import annotations

import math

import torch
from torch import Tensor, nn

from cace_runtime.config import CosineCutoffConfig, CutoffConfig, MollifierCutoffConfig


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


class PolynomialCutoff(nn.Module):
    """``1 - (p+1)(p+2)/2 u^p + p(p+2) u^(p+1) - p(p+1)/2 u^(p+2)`` with ``u = r/r_cut``; p-1 smooth derivatives."""

    def __init__(self, cutoff: float, p: float) -> None:
        super().__init__()
        self.cutoff, self.p = cutoff, p

    def forward(self, r: Tensor) -> Tensor:
        """Distances (Å), any shape -> f, same shape."""
        p, u = self.p, r / self.cutoff
        polynomial = -(p + 1) * (p + 2) / 2 + u * (p * (p + 2) - u * (p * (p + 1) / 2))
        return torch.where(u < 1, 1 + _power(u, p) * polynomial, 0)


class CosineCutoff(nn.Module):
    """``(cos(pi u) + 1)/2``."""

    def __init__(self, cutoff: float) -> None:
        super().__init__()
        self.cutoff = cutoff

    def forward(self, r: Tensor) -> Tensor:
        """Distances (Å), any shape -> f, same shape."""
        u = r / self.cutoff
        return torch.where(u < 1, 0.5 * (torch.cos(math.pi * u) + 1), 0)


class MollifierCutoff(nn.Module):
    """``exp(1 - 1/(1 - u²))``."""

    def __init__(self, cutoff: float) -> None:
        super().__init__()
        self.cutoff = cutoff

    def forward(self, r: Tensor) -> Tensor:
        """Distances (Å), any shape -> f, same shape."""
        u = r / self.cutoff
        # Past the cutoff u = 0 is put in before the division, or the masked branch would give NaN gradients. Close
        # below it 1/(1-u²) exceeds the range of exp long before it overflows itself.
        inside = torch.where(u < 1, u, 0)
        return torch.where(u < 1, torch.exp(1 - 1 / (1 - inside * inside)), 0)


def make_cutoff(config: CutoffConfig, cutoff: float) -> nn.Module:
    """The module for a configuration; ``cutoff`` is r_cut (Å)."""
    if isinstance(config, CosineCutoffConfig):
        return CosineCutoff(cutoff)
    if isinstance(config, MollifierCutoffConfig):
        return MollifierCutoff(cutoff)
    return PolynomialCutoff(cutoff, config.p)
