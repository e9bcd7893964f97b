"""Message passing: A of the next layer from A and B of this one (Cheng 2024, eqs. 11 and 12)."""

from __future__ import annotations

from torch import Tensor, nn

from cace_runtime.config import MESSAGES, ModelConfig
from cace_runtime.potential.messages import Surroundings
from cace_runtime.potential.messages.exponential import ExponentialMessage
from cace_runtime.potential.messages.feature import FeatureMessage
from cace_runtime.potential.messages.memory import MemoryMessage
from cace_runtime.potential.messages.sent_tensors import Covariants
from cace_runtime.potential.messages.tensor import TensorMessage


class MessageLayer(nn.Module):
    """``A' = (exponential + feature + others) s + tensor + memory``, each of A and B.

    Args:
        config: the model's.
        index: which of its message layers.
        n_features: flattened features, (f c n).
        covariants: tensors that the basis has.
    """

    def __init__(self, config: ModelConfig, index: int, n_features: int, covariants: Covariants) -> None:
        super().__init__()
        message = config.messages[index]
        self.scale = config.message_scale
        self.memory = MemoryMessage(config) if message.memory else None
        self.exponential = ExponentialMessage(config) if message.exponential else None
        self.feature = FeatureMessage(config, message.feature, n_features) if message.feature else None
        self.others = nn.ModuleList(MESSAGES.build(other, config, n_features) for other in message.others)
        self.tensor = TensorMessage(config, message.tensor, n_features, covariants) if message.tensor else None

    @property
    def sends_covariants(self) -> bool:
        """Whether it needs those of the basis."""
        return self.tensor is not None and self.tensor.needs_covariants

    def forward(
        self, a: Tensor, b: Tensor, around: Surroundings, covariants: dict[int, Tensor] | None = None
    ) -> Tensor:
        """A [l, c, n, N], what readers see of B, and covariants where they are sent -> A of the next layer."""
        summed = [m for m in (self.exponential, self.feature, *self.others) if m is not None]
        parts = [message(a, b, around) * self.scale for message in summed]
        if self.tensor is not None:  # has scales of its own
            parts.append(self.tensor(a, b, covariants, around))
        if self.memory is not None:
            parts.append(self.memory(a, b, around))
        return sum(parts[1:], parts[0])
