"""Channels that mix sender elements and radial functions freely.

``A_{i,m,k} = alpha_{|m|,k} sum_{a,ñ} W^{z_i}_{|m|,k,(a,ñ)} d_ñ M_{i,m,a,ñ}``

M are the moments ``sum_j s_{j,a} R_ñ(r_ij) u^m`` with s the neighbour's element (1 for its own, 0 for the others) or
the numbers of its embedding; ``d_ñ`` falls as 1/ñ, so that equal weights make smooth functions; alpha are 1/rms of each
channel, measured on the data. The published form (:class:`cace_runtime.potential.radial.RadialMixing`) multiplies the
embeddings of both atoms instead, and mixes the radial functions of each product by itself.
"""

from __future__ import annotations

from typing import Any

import torch
from torch import Tensor, nn

from cace_runtime.config import ModelConfig
from cace_runtime.potential.angular import degree_of_rows
from cace_runtime.potential.initial import initial
from cace_runtime.potential.per_element import ByElement
from cace_runtime.potential.symmetric_tensors import constant, squared_norms


def falling(n: int) -> Tensor:
    """``d_ñ = ñ^-1 / |ñ^-1|`` [ñ], float64."""
    weights = 1 / torch.arange(1, n + 1, dtype=torch.float64)
    return weights / weights.norm()


class FreeMixing(nn.Module):
    """Moments -> A, with weights W of order one [elements or 1, degrees or 1, channels, a ñ].

    Args:
        config: the model's; its ``mixing`` is given.
    """

    scale: Tensor
    row_degree: Tensor

    def __init__(self, config: ModelConfig) -> None:
        super().__init__()
        assert config.mixing is not None
        self.l_max, self.per_element = config.basis.l_top, config.mixing.per_element
        n_elements = len(config.elements) if self.per_element else 1
        n_degrees, n_channels = config.n_weight_degrees, config.n_radial
        n_mixed = config.n_senders * config.n_bessel
        self.weights = initial((n_elements, n_degrees, n_channels, n_mixed), torch.randn)
        self.register_buffer("scale", torch.ones(n_degrees, n_channels))
        self.register_buffer("row_degree", degree_of_rows(self.l_max, n_degrees), persistent=False)

    def forward(self, moments: Tensor, elements: ByElement | None) -> Tensor:
        """Moments [l, a, ñ, N], and the atoms by element where weights are of them -> A [l, 1, n, N]."""
        _, n_senders, n_bessel, _ = moments.shape
        decay = constant(falling, n_bessel, dtype=moments.dtype, device=moments.device).repeat(n_senders)
        weights = self.weights * decay * self.scale[:, :, None]
        of_rows = weights[:, self.row_degree].unbind(0)
        flat = moments.flatten(1, 2)
        if not self.per_element:
            return (of_rows[0] @ flat)[:, None]
        assert elements is not None
        return elements.apply(lambda z, x: of_rows[z] @ x, flat)[:, None]

    def squares(self, _: tuple[Any, ...], a: Tensor) -> Tensor:
        """Sum over the atoms of the squared norms of A, as ``scale`` is shaped: what alpha is measured by."""
        of_degrees = squared_norms(a[:, 0], self.l_max).sum(-1)
        return of_degrees if len(self.scale) > 1 else of_degrees.mean(0, keepdim=True)
