"""The tensors of a potential by name and shape, from its config alone: what a file has to hold before it is read."""

from __future__ import annotations

import torch

from cace_runtime.config import ModelConfig
from cace_runtime.potential.messages.sent_tensors import Covariants
from cace_runtime.potential.network import Network

Shape = tuple[int, ...]


def parameter_shapes(config: ModelConfig, n_features: int, covariants: Covariants = ()) -> dict[str, Shape]:
    """Shapes of the entries of :meth:`cace_runtime.potential.model.CACEModel.state_dict`; nothing is allocated.

    Args:
        config: the architecture.
        n_features: invariants of the generated basis.
        covariants: its tensors.

    Raises:
        ValueError: sizes beyond counting, or a part that refuses its settings.
    """
    return {
        name: tuple(tensor.shape)
        for name, tensor in _without_numbers(config, n_features, covariants).state_dict().items()
    }


def n_parameters(config: ModelConfig, n_features: int, covariants: Covariants = ()) -> int:
    """Numbers that are trained; arguments and errors as above."""
    return sum(parameter.numel() for parameter in _without_numbers(config, n_features, covariants).parameters())


def _without_numbers(config: ModelConfig, n_features: int, covariants: Covariants) -> Network:
    """The network on torch's meta device, where tensors have shapes and nothing else: a millisecond."""
    try:
        with torch.device("meta"):
            return Network(config, n_features, covariants)
    except RuntimeError as error:  # torch counts the bytes of a tensor in 64 bits
        raise ValueError(f"its config asks for more numbers than can be counted ({error})") from None
