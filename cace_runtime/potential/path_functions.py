"""Radial functions of the paths by which tensors are coupled to edges."""

from __future__ import annotations

from itertools import pairwise

import torch
from torch import Tensor, nn
from torch.nn.functional import silu

from cace_runtime.config import ModelConfig, TensorMessageConfig
from cace_runtime.potential.initial import initial
from cace_runtime.potential.mixing import falling
from cace_runtime.potential.readout import AtomsLastLinear
from cace_runtime.potential.symmetric_tensors import constant


class PathFunctions(nn.Module):
    """``R^p_k(r) = sum_ñ R_{p,k,ñ} d_ñ R_ñ(r) f(r)``, or ``sum_h R_{p,k,h} N_h f(r)``, N a network of all R_ñ f.

    Channels may share functions: channel k has the one of number k mod their number.

    Args:
        config: the model's.
        message: how many functions there are, and of what.
        n_paths: p.
    """

    def __init__(self, config: ModelConfig, message: TensorMessageConfig, n_paths: int) -> None:
        super().__init__()
        n_channels = config.n_channels * config.n_radial
        n_functions = min(message.radial_functions or n_channels, n_channels)
        widths = [config.n_bessel, *message.radial_hidden]
        self.hidden = nn.ModuleList(AtomsLastLinear(a, b) for a, b in pairwise(widths))
        self.weights = initial((n_paths, n_functions, widths[-1]), torch.randn)
        self.n_channels = n_channels

    def forward(self, radial: Tensor, envelope: Tensor, scale: Tensor) -> Tensor:
        """Radial basis with cutoff [ñ, E], cutoff [E], factors [p, k] -> [p, E, k]."""
        x = radial
        for layer in self.hidden:
            x = silu(layer(x))
        if self.hidden:
            x, weights = x * envelope, self.weights * len(x) ** -0.5
        else:
            weights = self.weights * constant(falling, len(x), dtype=x.dtype, device=x.device)
        if weights.shape[1] < self.n_channels:
            turns = torch.arange(self.n_channels, device=weights.device) % weights.shape[1]
            weights = weights.index_select(1, turns)
        return x.t() @ (weights * scale[..., None]).mT
