"""An energy that is no plain sum of atomic ones, on any engine: terms are torch, between ``outputs`` and ``pull``."""

from __future__ import annotations

from collections.abc import Callable

import torch

from cace_runtime.kernels.engine import Engine, Evaluation, Pulled
from cace_runtime.neighborhood.graph import Graph
from cace_runtime.potential.derivatives import energy_gradients
from cace_runtime.potential.evaluation import Potential, Wanted
from cace_runtime.potential.terms.energy import TermEnergy, energy_terms


def evaluate_with_terms(
    model: Potential, engine: Engine, graph: Graph, wanted: Wanted
) -> tuple[Evaluation, TermEnergy, tuple[torch.Tensor, torch.Tensor] | None]:
    """The network by an engine, the model's energy terms by torch.

    Args:
        model: whose terms are meant.
        engine: has the model's weights.
        graph: a batch.
        wanted: features only without derivatives.

    Returns:
        Outputs and features, and forces and virials that go through the network; the terms' energy; its gradients with
        respect to their displacement, where derivatives are wanted.
    """
    # Terms that read no outputs leave the network a plain sum: one pass.
    plain = not (wanted.derivatives and model.config.outputs)
    found = engine.evaluate(graph, wanted) if plain else None
    outputs = engine.outputs(graph) if found is None else found.outputs
    with torch.inference_mode(False), torch.set_grad_enabled(wanted.derivatives):
        leaf = outputs.detach().clone().requires_grad_(wanted.derivatives)
        by_name = {output.name: leaf[:, k] for k, output in enumerate(model.config.outputs, 1)}
        terms = energy_terms(model.terms, by_name, graph, wanted.derivatives, engine.reciprocal_sum)
        if not wanted.derivatives:
            assert found is not None  # nothing is pulled back
            return found, terms, None
        energy = leaf[:, 0].sum() + terms.energy.sum()
        cotangents, shift, strain = energy_gradients(energy, [leaf, *terms.displacement], False)
    if found is None:
        pulled = engine.pull(cotangents)
        found = Evaluation(
            outputs, pulled.forces if wanted.forces else None, pulled.virials if wanted.stress else None, None
        )
    return found, TermEnergy(terms.energies.detach(), terms.displacement), (shift, strain)


def evaluate_differentiably(
    model: Potential, outputs: torch.Tensor, pull: Callable[[torch.Tensor], Pulled], graph: Graph, wanted: Wanted
) -> tuple[Evaluation, TermEnergy, tuple[torch.Tensor, torch.Tensor] | None]:
    """The same of outputs that depend on weights, differentiable with respect to them.

    Args:
        model, graph, wanted: as for :func:`evaluate_with_terms`.
        outputs: [N, K], with a graph.
        pull: their cotangents [N, K] -> forces and virials, differentiable in cotangents and weights.
    """
    by_name = {output.name: outputs[:, k] for k, output in enumerate(model.config.outputs, 1)}
    terms = energy_terms(model.terms, by_name, graph, wanted.derivatives)
    if not wanted.derivatives:
        return Evaluation(outputs, None, None, None), terms, None
    energy = outputs[:, 0].sum() + terms.energy.sum()
    cotangents, shift, strain = energy_gradients(energy, [outputs, *terms.displacement], True)
    pulled = pull(cotangents)
    found = Evaluation(
        outputs, pulled.forces if wanted.forces else None, pulled.virials if wanted.stress else None, None
    )
    return found, terms, (shift, strain)
