"""The linear contraction of a channel's invariants: ``m_{i,k} = sum_f W^{z_i}_{f,k} delta_{f,k} B_{i,f,k}``."""

from __future__ import annotations

from typing import Any

import torch
from torch import Tensor, nn

from cace_runtime.config import ModelConfig
from cace_runtime.potential.initial import initial
from cace_runtime.potential.per_element import ByElement


class Contraction(nn.Module):
    """B -> one number per channel, with weights of the atom's element [elements, f, c n]; delta is 1/rms, measured.

    Args:
        config: the model's.
        n_invariants: features of the basis, per channel.
    """

    scale: Tensor

    def __init__(self, config: ModelConfig, n_invariants: int) -> None:
        super().__init__()
        shape = (n_invariants, config.n_channels * config.n_radial)
        self.weights = initial((len(config.elements), *shape), lambda s: torch.randn(s) / n_invariants**0.5)
        self.register_buffer("scale", torch.ones(shape))

    def forward(self, b: Tensor, elements: ByElement) -> Tensor:
        """B [f, c, n, N] -> m [1, c, n, N]; 0 where B is."""
        weights = (self.weights * self.scale).unflatten(2, b.shape[1:3])
        return elements.apply(lambda z, x: (weights[z][..., None] * x).sum(0, keepdim=True), b)

    def squares(self, inputs: tuple[Any, ...], _: Tensor) -> Tensor:
        """Sum over the atoms of B², as ``scale`` is shaped: what delta is measured by."""
        return inputs[0].square().sum(-1).flatten(1)
