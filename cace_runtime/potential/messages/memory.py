"""Memory: ``A'_i = A_i m``, what an atom keeps of the layer before."""

from __future__ import annotations

import torch
from torch import Tensor, nn

from cace_runtime.config import ModelConfig
from cace_runtime.potential.angular import degree_of_rows
from cace_runtime.potential.messages import Surroundings


class MemoryMessage(nn.Module):
    """``A m``, m per channel and (or not) per degree."""

    row_degree: Tensor

    def __init__(self, config: ModelConfig) -> None:
        super().__init__()
        self.weights = nn.Parameter(torch.ones(config.n_weight_degrees, config.n_channels, config.n_radial))
        self.register_buffer(
            "row_degree", degree_of_rows(config.basis.l_top, config.n_weight_degrees), persistent=False
        )

    def forward(self, a: Tensor, b: Tensor, around: Surroundings) -> Tensor:
        """See :class:`cace_runtime.potential.messages.Message`."""
        return a * self.weights[self.row_degree][..., None]
