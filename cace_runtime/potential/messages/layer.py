"""Message passing: A of the next layer from A and B of this one (Cheng 2024, eqs. 11 and 12)."""

from __future__ import annotations

from torch import Tensor, nn

from cace_runtime.config import MESSAGES, ModelConfig
from cace_runtime.potential.messages import Surroundings
from cace_runtime.potential.messages.exponential import ExponentialMessage
from cace_runtime.potential.messages.feature import FeatureMessage
from cace_runtime.potential.messages.memory import MemoryMessage


class MessageLayer(nn.Module):
    """``A' = (exponential + feature + others) s + memory``, each of A and B.

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
        self.others = nn.ModuleList(MESSAGES.build(other, config, n_features) for other in message.others)

    def forward(self, a: Tensor, b: Tensor, around: Surroundings) -> Tensor:
        """A [l, c, n, N], B [f, c, n, N] -> A of the next layer [l, c, n, N]."""
        summed = [m for m in (self.exponential, self.feature, *self.others) if m is not None]
        parts = [message(a, b, around) * self.scale for message in summed]
        if self.memory is not None:
            parts.append(self.memory(a, b, around))
        return sum(parts[1:], parts[0])
