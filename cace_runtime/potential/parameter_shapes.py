"""The tensors of a potential by name and shape, from its config alone: what a file has to hold before it is read."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from math import prod

from cace_runtime.config import ModelConfig

Shape = tuple[int, ...]


def parameter_shapes(config: ModelConfig, n_features: int) -> dict[str, Shape]:
    """Shapes of the entries of :meth:`cace_runtime.potential.model.CACEModel.state_dict`; nothing is allocated.

    Args:
        config: the architecture.
        n_features: invariants of the generated basis.
    """
    n_elements, n_layers = len(config.elements), len(config.messages) + 1
    flattened = n_features * config.n_channels * config.n_radial
    per_degree = (config.n_weight_degrees, config.n_channels, config.n_radial)
    shapes: dict[str, Shape] = {
        "embedding.sender": (n_elements, config.n_embedding),
        "embedding.receiver": (n_elements, config.n_embedding),
        "edge_functions.bessel.weights": (config.n_bessel,),
        "edge_functions.bessel.prefactor": (),
        "a_basis.mixing.weights": (*per_degree, config.n_bessel),
    }
    for t, message in enumerate(config.messages):
        if message.memory:
            shapes[f"messages.{t}.memory.weights"] = per_degree
        if message.exponential:
            shapes[f"messages.{t}.exponential.prefactor"] = per_degree
            shapes[f"messages.{t}.exponential.decay"] = per_degree
        if message.feature:
            n_out = (config.n_degrees if message.feature.per_degree else 1) * (
                config.n_channels if message.feature.per_channel else 1
            )
            shapes |= _mlp(f"messages.{t}.feature.network", flattened, 1, (*message.feature.hidden, n_out))
    shapes |= _mlp("readout.mlp", flattened, n_layers, (*config.readout.hidden, 1))
    if config.readout.linear:
        shapes |= _linear("readout.linear", flattened, n_layers, 1)
    return shapes


def n_parameters(config: ModelConfig, n_features: int) -> int:
    """Numbers that are trained."""
    shapes = parameter_shapes(config, n_features)
    del shapes["edge_functions.bessel.prefactor"]  # a constant
    if config.same_embedding:
        del shapes["embedding.receiver"]
    return sum(map(prod, shapes.values()))


def _mlp(name: str, n_in: int, n_layers: int, widths: Sequence[int]) -> dict[str, Shape]:
    shapes = _linear(f"{name}.layers.0", n_in, n_layers, widths[0])
    for k, (a, b) in enumerate(pairwise(widths), 1):
        shapes |= _linear(f"{name}.layers.{k}", a, 1, b)
    return shapes


def _linear(name: str, n_in: int, n_layers: int, n_out: int) -> dict[str, Shape]:
    return {f"{name}.weight": (n_out, n_layers, n_in), f"{name}.bias": (n_out,)}
