"""Exponential message: ``A'_i = sum_j A_j p exp(-q r_ij) f(r_ij)`` (Cheng 2024, eq. 11)."""

from __future__ import annotations

import torch
from torch import Tensor, nn

from cace_runtime.config import ModelConfig
from cace_runtime.potential.angular import degree_of_rows
from cace_runtime.potential.messages import Surroundings


class ExponentialMessage(nn.Module):
    """``sum_j A_j p exp(-r_ij q) f(r_ij)``, p and q per channel and (or not) per degree."""

    row_degree: Tensor

    def __init__(self, config: ModelConfig) -> None:
        super().__init__()
        shape = (config.n_weight_degrees, config.n_channels, config.n_radial)
        self.prefactor = nn.Parameter(torch.ones(shape))
        self.decay = nn.Parameter(torch.full(shape, 1 / config.cutoff))
        self.register_buffer(
            "row_degree", degree_of_rows(config.basis.l_top, config.n_weight_degrees), persistent=False
        )

    def forward(self, a: Tensor, b: Tensor, around: Surroundings) -> Tensor:
        """See :class:`cace_runtime.potential.messages.Message`."""
        weighted = a * self.prefactor[self.row_degree][..., None]
        by_atom = weighted.flatten(1, 2).permute(2, 0, 1).contiguous()
        edges = around.edges
        summed = around.operators.exponential(by_atom, edges.lengths, edges.envelope, self.decay.flatten(1))
        return summed.permute(1, 2, 0).reshape(a.shape)
