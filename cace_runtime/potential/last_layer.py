"""The last layers of a potential: the weights that its energy is linear in, and what they are multiplied with.

They are the weights of the last layer of the readout's network and those of the linear term, of every network that has
an energy. With everything else fixed ``E_i = E0 + w . phi_i``: phi, the inputs of these layers, are the features of a
linear model whose covariance is known in closed form, and so is that of forces, ``-w . dphi/dx``.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

import torch
from torch import Tensor
from torch.nn.functional import one_hot

from cace_runtime import keys
from cace_runtime.config import ModelConfig
from cace_runtime.neighborhood.graph import Graph
from cace_runtime.neighborhood.layout import edge_layout, lay_out, slot_vectors
from cace_runtime.potential.evaluation import operators_of
from cace_runtime.potential.model import CACEModel


class LastLayer(NamedTuple):
    """One of them.

    Attributes:
        name: of the module in its network.
        number: which of the tensors that :meth:`cace_runtime.potential.readout.Readout.last_inputs` returns it reads.
        per_element: whether it has weights of each element.
        has_bias: whether a constant of each atom is one of its weights; that of one layer stands for all.
    """

    name: str
    number: int
    per_element: bool
    has_bias: bool

    @property
    def parameters(self) -> tuple[str, ...]:
        """Names of its tensors that count."""
        return (f"{self.name}.weight", f"{self.name}.bias") if self.has_bias else (f"{self.name}.weight",)


def last_layers(config: ModelConfig) -> tuple[LastLayer, ...]:
    """Those of one network; none if it has no energy of its own."""
    if not config.has_energy:
        return ()
    n_hidden, by_element = len(config.readout.hidden), config.readout.per_element
    constant = not config.vanishes_at_zero
    linear = LastLayer("readout.linear", 1, by_element, constant and by_element)
    if config.readout.linear and not n_hidden:  # the network is a linear term, too
        return (linear._replace(has_bias=constant),)
    has_own = constant and not (config.readout.linear and by_element)  # a constant of each element says more
    last = LastLayer(f"readout.mlp.layers.{n_hidden}", 0, by_element and not n_hidden, has_own)
    return (last, linear) if config.readout.linear else (last,)


def parameter_names(config: ModelConfig) -> tuple[str, ...]:
    """Names of the weights of all last layers of a potential, in the order of the columns of :func:`last_inputs`."""
    return tuple(
        f"{prefix}{name}"
        for prefix, network in config.networks
        for layer in last_layers(network)
        for name in layer.parameters
    )


def last_inputs(model: CACEModel, graph: Graph) -> Tensor:
    """Derivatives of the energy of each atom with respect to the weights of the last layers (eV), [N, K].

    Args:
        model: the potential; its own derivatives are not kept.
        graph: a batch; atoms are in its order.
    """
    if keys.BLOCKS not in graph:
        graph = graph | lay_out(graph[keys.SENDER], graph[keys.RECEIVER], len(graph[keys.ATOMIC_NUMBERS]))
    weights = [1.0, *(added.weight for added in model.config.added)]
    with torch.no_grad():
        parts = [
            weight * part
            for weight, network in zip(weights, model.networks, strict=True)
            for part in _of_network(network, graph)
        ]
        found = torch.cat(parts, dim=1)
        return torch.empty_like(found).index_copy(0, graph[keys.ATOM_ORDER], found)


def _of_network(network: CACEModel, graph: Graph) -> Iterator[Tensor]:
    config, layers = network.config, last_layers(network.config)
    if not layers:
        return
    vectors = slot_vectors(graph, 1.01 * config.cutoff).to(network.dtype)
    element = network.embedding.index(graph[keys.ATOMIC_NUMBERS][graph[keys.ATOM_ORDER]])
    elements = network.by_element(element)
    features = network.features(vectors, element, operators_of(network, edge_layout(graph)), elements)
    inputs = network.readout.last_inputs(features, elements)
    of_elements = one_hot(element, len(config.elements)).to(network.dtype)
    for layer in layers:
        x = torch.cat(inputs[layer.number]).t()  # in the order of the weights: (layer of the potential, input)
        constant = x.new_ones(len(x), 1)
        if layer.per_element:
            x, constant = (of_elements[:, :, None] * x[:, None]).flatten(1), of_elements
        yield config.energy_scale * x
        if layer.has_bias:
            yield config.energy_scale * constant
