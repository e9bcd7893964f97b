"""The sum over neighbours for training: by kernels, differentiable twice.

``M = sum_j L R g`` is linear in each of its factors, so the double backward is made of sums and reverses with one
factor replaced. No product over edges and two of the three indices is ever in memory.
"""

from __future__ import annotations

from typing import Any

import torch
from torch import Tensor
from torch.autograd.function import once_differentiable

from cace_runtime.kernels.triton.compressed_lists import DeviceLists
from cace_runtime.kernels.triton.launch import INTERPRETED, ON_DEVICE, power_of_two, row_tiles
from cace_runtime.potential.angular import degree_of_rows, degree_slices


class _Sums:
    """The kernels for one set of shapes."""

    def __init__(self, lists: DeviceLists, l_max: int, n_bessel: int, n_degrees: int, n_channels: int) -> None:
        from cace_runtime.kernels.triton.jit import moment_sums

        self.kernels, self.lists = moment_sums, lists
        self.tiles = INTERPRETED if lists.interpreted else ON_DEVICE
        self.l_max, self.n_bessel, self.n_degrees, self.n_channels = l_max, n_bessel, n_degrees, n_channels
        self.n_components = degree_slices(l_max)[-1][1]
        self.n_atoms = len(lists.first) - 1
        self.channels = min(power_of_two(n_channels, 16), 32)
        self.row_tiles = row_tiles(l_max, n_bessel, n_degrees, self.tiles.rows, lists.first.device)

    def sum(self, angular: Tensor, radial: Tensor, weights: Tensor) -> Tensor:
        """[N, l, ñ, c]."""
        out = weights.new_empty(self.n_atoms, self.n_components, self.n_bessel, self.n_channels)
        grid = (self.n_atoms, len(self.row_tiles) - 1, -(-self.n_channels // self.channels))
        with torch.cuda.device_of(angular):
            self.kernels.moments[grid](
                self.lists.first, self.lists.sender, angular, radial, weights, self.row_tiles, out, angular.shape[1],
                self.n_components * self.n_bessel, self.n_bessel, self.n_degrees, self.n_channels,
                ROWS=self.tiles.rows, EDGES=self.tiles.edges, CHANNELS=self.channels,
                enable_fp_fusion=True, num_warps=self.tiles.warps,
            )  # fmt: skip
        return out

    def to_factors(self, cotangents: Tensor, angular: Tensor, radial: Tensor, weights: Tensor) -> tuple[Tensor, Tensor]:
        """``sum_{ñ,c} Y R g`` [l, S] and ``sum_{l,c} Y L g`` [ñ, S]."""
        out = torch.zeros_like(angular), torch.zeros_like(radial)
        degrees = degree_of_rows(self.l_max, self.n_degrees).to(angular.device, torch.int32)
        with torch.cuda.device_of(angular):
            self.kernels.moments_factors_reverse[(self.n_atoms, 1)](
                self.lists.first, self.lists.sender, angular, radial, weights, cotangents, degrees, *out,
                angular.shape[1], self.n_bessel, self.n_degrees, self.n_channels, self.n_components,
                BESSEL=power_of_two(self.n_bessel, 16), EDGES=self.tiles.edges, CHANNELS=self.channels,
                enable_fp_fusion=True, num_warps=self.tiles.warps,
            )  # fmt: skip
        return out

    def to_weights(self, cotangents: Tensor, angular: Tensor, radial: Tensor) -> Tensor:
        """``sum_{l,ñ} Y L R`` over the edges of each sender, [N, d, c]."""
        width = self.n_degrees * self.n_channels
        overlaps = angular.new_empty(angular.shape[1], width)
        with torch.cuda.device_of(angular):
            self.kernels.moments_weights_reverse[(self.n_atoms, 1, -(-self.n_channels // self.channels))](
                self.lists.first, angular, radial, cotangents, self.row_tiles, len(self.row_tiles) - 1, overlaps,
                angular.shape[1], self.n_components * self.n_bessel, self.n_bessel, self.n_degrees, self.n_channels,
                ROWS=self.tiles.rows, EDGES=self.tiles.edges, CHANNELS=self.channels,
                enable_fp_fusion=True, num_warps=self.tiles.warps,
            )  # fmt: skip
            out = angular.new_empty(self.n_atoms, self.n_degrees, self.n_channels)
            block = power_of_two(min(width, self.tiles.lanes))
            self.kernels.sum_over_mirrors[(self.n_atoms, -(-width // block))](
                self.lists.first_by_sender,
                self.lists.by_sender,
                overlaps,
                out,
                width,
                block,
                enable_fp_fusion=True,
                num_warps=1,
            )
        return out


class _Moments(torch.autograd.Function):
    """M(L, R, g)."""

    @staticmethod
    def forward(ctx: Any, angular: Tensor, radial: Tensor, weights: Tensor, sums: _Sums) -> Tensor:
        ctx.save_for_backward(angular, radial, weights)
        ctx.sums = sums
        return sums.sum(angular, radial, weights)

    @staticmethod
    def backward(ctx: Any, grad: Tensor) -> tuple[Tensor | None, ...]:
        for_weights = ctx.needs_input_grad[2]
        return *_MomentsReverse.apply(grad.contiguous(), *ctx.saved_tensors, ctx.sums, for_weights), None


class _MomentsReverse(torch.autograd.Function):
    """Cotangents of L, R and g for a cotangent Y of M."""

    @staticmethod
    def forward(
        ctx: Any, grad: Tensor, angular: Tensor, radial: Tensor, weights: Tensor, sums: _Sums, for_weights: bool
    ) -> tuple[Tensor, Tensor, Tensor | None]:
        ctx.save_for_backward(grad, angular, radial, weights)
        ctx.sums = sums
        to_weights = sums.to_weights(grad, angular, radial) if for_weights else None
        return *sums.to_factors(grad, angular, radial, weights), to_weights

    @staticmethod
    @once_differentiable
    def backward(ctx: Any, *dots: Tensor | None) -> tuple[Tensor | None, ...]:
        """Derivative of ``<Y, M(L', R, g) + M(L, R', g) + M(L, R, g')>``, primes being the arguments of this pass."""
        sums, (y, angular, radial, weights) = ctx.sums, ctx.saved_tensors
        dot_angular, dot_radial, dot_weights = (None if dot is None else dot.contiguous() for dot in dots)
        to_y = sums.sum(dot_angular, radial, weights) + sums.sum(angular, dot_radial, weights)
        to_angular, to_radial = sums.to_factors(y, dot_angular, dot_radial, weights)
        to_weights = sums.to_weights(y, dot_angular, radial) + sums.to_weights(y, angular, dot_radial)
        if dot_weights is not None:
            to_y += sums.sum(angular, radial, dot_weights)
            more = sums.to_factors(y, angular, radial, dot_weights)
            to_angular, to_radial = to_angular + more[0], to_radial + more[1]
        return to_y, to_angular, to_radial, to_weights, None, None


def device_moments(angular: Tensor, radial: Tensor, weights: Tensor, lists: DeviceLists) -> Tensor:
    """``M_{l,c,ñ,i} = sum_j L_l R_ñ g_{j,|l|,c}``, differentiable twice.

    Args:
        angular: L [l, S], zero or finite in padding slots.
        radial: R [ñ, S], zero in padding slots.
        weights: g [N, d, c], d = 1 or l_max + 1.
        lists: who sees whom.

    Returns:
        [l, c, ñ, N].
    """
    l_max = next(l for l in range(len(angular)) if degree_slices(l)[-1][1] == len(angular))
    sums = _Sums(lists, l_max, len(radial), *weights.shape[1:])
    moments = _Moments.apply(angular.contiguous(), radial.contiguous(), weights.contiguous(), sums)
    return moments.permute(1, 3, 2, 0).contiguous()
