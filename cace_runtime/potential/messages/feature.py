"""Feature message: ``A'_i = W sum_j chi(j, i) H(B_j)`` (Cheng 2024, eq. 12), chi the edge basis before the mixing W."""

from __future__ import annotations

from torch import Tensor, nn

from cace_runtime.config import FeatureMessageConfig, ModelConfig
from cace_runtime.potential.a_basis import with_receiver
from cace_runtime.potential.messages import Surroundings
from cace_runtime.potential.mixing import FreeMixing
from cace_runtime.potential.readout import AtomsLastMLP


class FeatureMessage(nn.Module):
    """``sum_j chi(j, i) H(B_j)``, mixed as the moments of the bare atoms are.

    Args:
        config: the model's.
        message: what H's outputs depend on.
        n_features: flattened features, (f c n).
    """

    def __init__(self, config: ModelConfig, message: FeatureMessageConfig, n_features: int) -> None:
        super().__init__()
        self.n_degrees = config.n_degrees if message.per_degree else 1
        # With free mixing what goes into it has no channels yet, only senders.
        all_channels = config.n_senders if config.mixing else config.n_channels
        self.n_channels = all_channels if message.per_channel else 1
        self.per_channel = message.per_channel
        self.network = AtomsLastMLP(n_features, message.hidden, self.n_degrees * self.n_channels)

    def forward(self, a: Tensor, b: Tensor, around: Surroundings) -> Tensor:
        """See :class:`cace_runtime.potential.messages.Message`."""
        n_atoms, n_embedding = around.sender.shape
        h = self.network(b.flatten(0, -2)).t().reshape(n_atoms, self.n_degrees, self.n_channels)
        if isinstance(around.mixing, FreeMixing):
            moments = around.operators.moments(around.edges, h * around.sender[:, None, :])
            return around.mixing(moments, around.elements)
        if self.per_channel:
            weights = h.unflatten(2, (n_embedding, n_embedding)) * around.sender[:, None, :, None]
            weights = weights.flatten(2)
        else:
            weights = h * around.sender[:, None, :]
        moments = around.operators.moments(around.edges, weights)
        return around.mixing(with_receiver(moments, around.receiver, self.per_channel))
