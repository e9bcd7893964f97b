"""Radial functions before mixing, and the mixing itself.

A radial basis is a module of :data:`cace_runtime.config.RADIAL_BASES`: its builder gets the part's config and the
model's, and what it builds is a :class:`RadialBasis`.
"""

from __future__ import annotations

import math
from typing import Protocol

import torch
from torch import Tensor, nn

from cace_runtime.config import RADIAL_BASES, BesselConfig, ModelConfig
from cace_runtime.potential.angular import degree_of_rows
from cace_runtime.potential.initial import initial


class RadialBasis(Protocol):
    """Functions of the distance, smooth and finite at all distances; the cutoff function is multiplied in afterwards.

    Its parameters stand in files as ``edge_functions.KIND.…``.
    """

    def __call__(self, r: Tensor) -> Tensor:
        """Distances [E] (Å, in the model's precision; some are past the cutoff) -> [n_bessel, E]."""


class BesselBasis(nn.Module):
    """``R_ñ(r) = sqrt(2/r_cut) sin(w_ñ r)/r``, w trainable, started at ``ñ pi/r_cut``.

    Args:
        n_bessel: number of functions.
        cutoff: r_cut (Å).
    """

    prefactor: Tensor

    def __init__(self, n_bessel: int, cutoff: float) -> None:
        super().__init__()
        self.weights = initial((n_bessel,), lambda _: math.pi / cutoff * torch.arange(1, n_bessel + 1))
        # A buffer, not recomputed: published files hold it in float32, and sqrt(2/r_cut) in float64 differs.
        self.register_buffer("prefactor", torch.tensor(math.sqrt(2 / cutoff)))

    def forward(self, r: Tensor) -> Tensor:
        """Distances [E] (Å) -> [n_bessel, E] (Å^-3/2)."""
        return torch.sin(self.weights[:, None] * r) * (self.prefactor / r)


def _bessel(_: BesselConfig, model: ModelConfig) -> BesselBasis:
    return BesselBasis(model.n_bessel, model.cutoff)


RADIAL_BASES.register(BesselConfig, _bessel)


class RadialMixing(nn.Module):
    """``A_n,l,c = sum_ñ M_ñ,l,c W^|l|_ñ,n,c`` (eq. 5), for each atom after the sum over its neighbours.

    Args:
        l_max: largest degree of the rows.
        n_weight_degrees: 1 (shared between the degrees) or l_max + 1.
        n_channels: edge channels.
        n_radial: functions after mixing.
        n_bessel: functions before mixing.
    """

    row_degree: Tensor

    def __init__(self, l_max: int, n_weight_degrees: int, n_channels: int, n_radial: int, n_bessel: int) -> None:
        super().__init__()
        self.weights = initial((n_weight_degrees, n_channels, n_radial, n_bessel), _smooth)
        self.register_buffer("row_degree", degree_of_rows(l_max, n_weight_degrees), persistent=False)

    def forward(self, moments: Tensor) -> Tensor:
        """Moments [l, c, ñ, N] -> A [l, c, n, N]."""
        return self.weights[self.row_degree] @ moments


def _smooth(shape: tuple[int, ...]) -> Tensor:
    """Functions of unit norm in which wavy ones have little weight, [d, c, n, ñ].

    Training hardly changes what it starts from, and invariants of wavy functions fit noise (AcAc, equal steps: force
    error 30.3 meV/Å, with equal spreads 32.3).
    """
    weights = torch.randn(shape) / torch.arange(1, shape[-1] + 1) ** 2
    return weights / weights.norm(dim=-1, keepdim=True)
