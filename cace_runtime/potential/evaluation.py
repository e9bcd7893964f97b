"""What is asked of a potential, who may answer, and torch's answer: energies, and their gradients by autograd."""

from __future__ import annotations

from typing import Any, NamedTuple, Protocol

import torch
from torch import Tensor, nn

from cace_runtime import keys
from cace_runtime.config import ModelConfig
from cace_runtime.neighborhood.graph import Graph
from cace_runtime.neighborhood.layout import EdgeLayout, edge_layout, lay_out, slot_vectors
from cace_runtime.potential.derivatives import (
    energy_gradients,
    forces_from_edges,
    stress_from_virial,
    virial_from_edges,
)
from cace_runtime.potential.operators import Operators, TorchOperators
from cace_runtime.potential.terms.energy import energy_terms, with_terms
from cace_runtime.registry import BasisModule


class Wanted(NamedTuple):
    """What is asked for beside the energies.

    Attributes:
        forces: forces.
        stress: stress and virial.
        b_features: the invariants.
        differentiable: whether the graph of forces and stress is kept, for training on them.
    """

    forces: bool = True
    stress: bool = False
    b_features: bool = False
    differentiable: bool = False

    @property
    def derivatives(self) -> bool:
        return self.forces or self.stress


class Potential(Protocol):
    """What is evaluated: a :class:`cace_runtime.potential.model.CACEModel`."""

    config: ModelConfig
    basis: BasisModule
    engines: Engines | None
    terms: nn.ModuleList

    @property
    def dtype(self) -> torch.dtype:
        """Precision of the evaluation."""

    def atomic_energies(
        self, vectors: Tensor, atomic_numbers: Tensor, operators: Operators
    ) -> tuple[Tensor, list[Tensor], Tensor]:
        """Energies without E0 [N] (eV), B of each layer [f, c, n, N], E0 [N] (eV)."""

    def further_outputs(self, features: list[Tensor], atomic_numbers: Tensor) -> dict[str, Tensor]:
        """Other numbers of the atoms by name [N]."""


class Engines(Protocol):
    """Those who may evaluate a model in torch's place; :class:`cace_runtime.kernels.choice.Engines` are some.

    Copies of a model have engines of their own: an object of this kind is copied and pickled without what it has built.
    """

    backend: str

    def results(self, model: Any, graph: Graph, wanted: Wanted) -> dict[str, Tensor] | None:
        """What :meth:`CACEModel.forward` returns of one network and its terms; ``None``: torch shall do it.

        ``energy_parts`` are the energies of the terms, [B, T], where there are any.
        """

    def slopes(self, model: Any, graph: Graph, column: int, weights: Tensor) -> tuple[Tensor, Tensor] | None:
        """An output y of one network [N], and ``sum_j weights_jm dy_j/dx_i`` [N, M, 3]; ``None``: torch shall do it.

        Args:
            model: the network.
            graph: the batch.
            column: place of y among the outputs.
            weights: [N, M].
        """

    def results_with(
        self, model: Any, parameters: dict[str, Tensor], graph: Graph, wanted: Wanted
    ) -> dict[str, Tensor] | None:
        """What :meth:`CACEModel.with_parameters` returns; ``None``: torch shall do it."""

    def operators(self, model: Any, layout: EdgeLayout) -> Operators:
        """What torch evaluates with."""


def results_by_torch(model: Potential, graph: Graph, wanted: Wanted) -> dict[str, Tensor]:
    """What :class:`Engines` return, differentiable as far as is asked for.

    Raises:
        ValueError: an energy term returns something that is no energy of each structure.
    """
    if keys.BLOCKS not in graph:
        graph = graph | lay_out(graph[keys.SENDER], graph[keys.RECEIVER], len(graph[keys.ATOMIC_NUMBERS]))
    layout, order, cell = edge_layout(graph), graph[keys.ATOM_ORDER], graph[keys.CELL]
    batch = graph[keys.BATCH][order]
    derivatives = wanted.derivatives
    # Forces are gradients: they are taken under no_grad and in inference mode, too. Asked before that mode is left,
    # which switches gradients on.
    with_graph = derivatives or torch.is_grad_enabled()
    with torch.inference_mode(False), torch.set_grad_enabled(with_graph):
        vectors = slot_vectors(graph, 1.01 * model.config.cutoff).to(model.dtype)
        if derivatives and not vectors.requires_grad:
            vectors.requires_grad_()
        numbers = graph[keys.ATOMIC_NUMBERS][order]
        energies, features, reference = model.atomic_energies(vectors, numbers, operators_of(model, layout))
        outputs = {
            name: _in_callers_order(y.double(), order) for name, y in model.further_outputs(features, numbers).items()
        }
        terms = energy_terms(model.terms, outputs, graph, derivatives) if model.terms else None
        if derivatives:
            energy = energies.sum() if terms is None else energies.sum() + terms.energy.sum()
            inputs = [vectors] if terms is None else [vectors, *terms.displacement]
            gradients, *displaced = energy_gradients(energy, inputs, wanted.differentiable)

    results = dict(outputs)
    if wanted.forces:
        unordered = forces_from_edges(gradients, layout.sender, layout.receiver, layout.n_atoms)
        results[keys.FORCES] = _in_callers_order(unordered, order)
    if wanted.stress:
        virial = virial_from_edges(gradients, vectors, batch[layout.receiver], len(cell))
        results |= {keys.VIRIAL: virial, keys.STRESS: stress_from_virial(virial, cell)}
    total = energies.double() + reference
    results[keys.ENERGY] = total.new_zeros(len(cell)).index_add(0, batch, total)
    results[keys.ENERGIES] = _in_callers_order(total, order)
    if terms is not None:
        results = with_terms(results, terms, displaced if derivatives else None, cell)
    if wanted.b_features:
        stacked = torch.stack(features, dim=-1).permute(3, 2, 0, 1, 4)
        results[keys.B_FEATURES] = _in_callers_order(stacked, order)
    if derivatives and not wanted.differentiable:
        results = {key: values.detach() for key, values in results.items()}
    return results


def operators_of(model: Potential, layout: EdgeLayout) -> Operators:
    """Those of the model's engines, or plain torch."""
    if model.engines is None:
        return TorchOperators(model.basis, layout)
    return model.engines.operators(model, layout)


def _in_callers_order(values: Tensor, order: Tensor) -> Tensor:
    """Rows in internal order -> rows in the order of the structure's atoms."""
    return torch.empty_like(values).index_copy(0, order, values)
