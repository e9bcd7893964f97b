"""Message passing: A of the next layer from A and B of this one (Cheng 2024, eqs. 11 and 12)."""

from __future__ import annotations

import torch
from torch import Tensor, nn

from cace_runtime.config import FeatureMessageConfig, ModelConfig
from cace_runtime.potential.a_basis import with_receiver
from cace_runtime.potential.angular import degree_of_rows
from cace_runtime.potential.edge_basis import EdgeBasis
from cace_runtime.potential.operators import Operators
from cace_runtime.potential.radial import RadialMixing
from cace_runtime.potential.readout import AtomsLastMLP


class MemoryMessage(nn.Module):
    """``A m``: what an atom keeps of the layer before."""

    def __init__(self, config: ModelConfig) -> None:
        super().__init__()
        self.weights = nn.Parameter(torch.ones(config.n_weight_degrees, config.n_channels, config.n_radial))
        self.register_buffer(
            "row_degree", degree_of_rows(config.basis.l_top, config.n_weight_degrees), persistent=False
        )

    def forward(self, a: Tensor) -> Tensor:
        """A [l, c, n, N] -> [l, c, n, N]."""
        return a * self.weights[self.row_degree][..., None]


class ExponentialMessage(nn.Module):
    """``sum_j A_j p exp(-r_ij q) f(r_ij)`` (eq. 11), p and q per channel and (or not) per degree."""

    def __init__(self, config: ModelConfig) -> None:
        super().__init__()
        shape = (config.n_weight_degrees, config.n_channels, config.n_radial)
        self.prefactor = nn.Parameter(torch.ones(shape))
        self.decay = nn.Parameter(torch.full(shape, 1 / config.cutoff))
        self.register_buffer(
            "row_degree", degree_of_rows(config.basis.l_top, config.n_weight_degrees), persistent=False
        )

    def forward(self, a: Tensor, edges: EdgeBasis, operators: Operators) -> Tensor:
        """A [l, c, n, N] -> [l, c, n, N]."""
        weighted = a * self.prefactor[self.row_degree][..., None]
        by_atom = weighted.flatten(1, 2).permute(2, 0, 1).contiguous()
        summed = operators.exponential(by_atom, edges.lengths, edges.envelope, self.decay.flatten(1))
        return summed.permute(1, 2, 0).reshape(a.shape)


class FeatureMessage(nn.Module):
    """``sum_j chi(j, i) H(B_j)`` (eq. 12) before radial mixing; chi is the unmixed edge basis.

    Args:
        config: the model's.
        message: what H's outputs depend on.
        n_features: flattened features, (f c n).
    """

    def __init__(self, config: ModelConfig, message: FeatureMessageConfig, n_features: int) -> None:
        super().__init__()
        self.n_degrees = config.n_degrees if message.per_degree else 1
        self.n_channels = config.n_channels if message.per_channel else 1
        self.per_channel = message.per_channel
        self.network = AtomsLastMLP(n_features, message.hidden, self.n_degrees * self.n_channels)

    def forward(self, b: Tensor, edges: EdgeBasis, sender: Tensor, receiver: Tensor, operators: Operators) -> Tensor:
        """B [f, c, n, N] and the atoms' embeddings [N, a], [N, b] -> moments [l, (a b), ñ, N]."""
        n_atoms, n_embedding = sender.shape
        h = self.network(b.flatten(0, -2)).t().reshape(n_atoms, self.n_degrees, self.n_channels)
        if self.per_channel:
            weights = h.unflatten(2, (n_embedding, n_embedding)) * sender[:, None, :, None]
            weights = weights.flatten(2)
        else:
            weights = h * sender[:, None, :]
        return with_receiver(operators.moments(edges, weights), receiver, self.per_channel)


class MessageLayer(nn.Module):
    """``A' = (exponential(A) + mixing(feature(B))) s + memory(A)``; the mixing is that of the A basis.

    Args:
        config: the model's.
        index: which of its message layers.
        n_features: flattened features, (f c n).
    """

    def __init__(self, config: ModelConfig, index: int, n_features: int) -> None:
        super().__init__()
        message = config.messages[index]
        self.scale = config.message_scale
        self.memory = MemoryMessage(config) if message.memory else None
        self.exponential = ExponentialMessage(config) if message.exponential else None
        self.feature = FeatureMessage(config, message.feature, n_features) if message.feature else None

    def forward(
        self,
        a: Tensor,
        b: Tensor,
        edges: EdgeBasis,
        sender: Tensor,
        receiver: Tensor,
        operators: Operators,
        mixing: RadialMixing,
    ) -> Tensor:
        """A [l, c, n, N], B [f, c, n, N] -> A of the next layer [l, c, n, N]."""
        parts = []
        if self.exponential is not None:
            parts.append(self.exponential(a, edges, operators) * self.scale)
        if self.feature is not None:
            parts.append(mixing(self.feature(b, edges, sender, receiver, operators)) * self.scale)
        if self.memory is not None:
            parts.append(self.memory(a))
        return sum(parts[1:], parts[0])
