"""The linear part of the readout by least squares: what no gradient descent has to find.

With everything else fixed, energies, forces and stresses are linear in the weights of the linear readout, so the best
of them solve a linear system, whose rows :mod:`cace_runtime.train.linear_rows` makes. What energy terms say does not
depend on these weights, and stays as it is.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import cast

import torch
from torch import Tensor

from cace_runtime import keys
from cace_runtime.neighborhood.graph import Graph
from cace_runtime.potential.model import CACEModel
from cace_runtime.potential.per_element import PerElementLinear
from cace_runtime.potential.readout import AtomsLastLinear
from cace_runtime.train.batches import GraphStore
from cace_runtime.train.fixed_terms import without_terms
from cace_runtime.train.least_squares import MAX_COLUMNS, NormalEquations
from cace_runtime.train.linear_rows import LinearRows
from cace_runtime.train.loss import LossWeights

STRENGTHS = tuple(10.0**k for k in range(-12, 1))


@dataclass(frozen=True, slots=True)
class Refit:
    """What a refit found.

    Attributes:
        weight: change of the linear readout's weights, shaped as they are, in the units of the model.
        bias: change of its bias; 0 in a model that vanishes at zero, where it moves nothing.
        strength: ridge that validated best.
        before, after: loss of the validation structures without and with the change.
    """

    weight: Tensor
    bias: Tensor
    strength: float
    before: float
    after: float


def obstacle(model: CACEModel) -> str:
    """Why there is nothing to solve for, or an empty string."""
    if model.readout.linear is None:
        return "the readout has none"
    n = model.readout.linear.weight.numel()
    return f"{n} weights are more than {MAX_COLUMNS}" if n >= MAX_COLUMNS else ""


def refit(
    model: CACEModel,
    train: GraphStore,
    valid: GraphStore,
    at: LossWeights,
    on_rows: Callable[[int, int], None] = lambda done, total: None,
) -> Refit | None:
    """Least squares for the change of the linear readout, the ridge being chosen by the validation structures.

    Args:
        model: a potential in float64 with a linear readout; it is not changed.
        train: structures that are fitted.
        valid: structures that choose.
        at: weights of energies, forces and stresses.
        on_rows: called with rows made and all rows.

    Returns:
        ``None`` where no change validates better than none, or where nothing is weighted that decides.
    """
    layer = _linear(model)
    n_biases = 0 if model.config.vanishes_at_zero else layer.bias.numel()  # the last columns
    n_columns = layer.weight.numel() + n_biases
    sums = _sums(model)
    problems = [LinearRows(model, store, at, sums, n_columns) for store in (train, valid)]
    total, done = sum(p.n_rows for p in problems), 0
    equations, parts = NormalEquations(n_columns), []
    for problem in problems:
        for rows, targets in problem.blocks():
            if problem is problems[0]:
                equations.add(rows, targets)
            else:
                parts.append((rows, targets))
            done += len(rows)
            on_rows(done, total)
    if not parts:  # nothing that is weighted is labelled
        return None
    strengths, solutions = equations.solve(STRENGTHS)
    losses = torch.stack([((rows @ solutions - targets[:, None]) ** 2).sum(0) for rows, targets in parts]).sum(0)
    before = sum(float((targets**2).sum()) for _, targets in parts)
    best = int(losses.argmin())
    if not float(losses[best]) < before:
        return None
    of_weights, of_biases = solutions[:, best].split([layer.weight.numel(), n_biases])
    bias = of_biases.view_as(layer.bias) if n_biases else torch.zeros_like(layer.bias)
    return Refit(of_weights.view_as(layer.weight), bias, strengths[best], before, float(losses[best]))


def apply(model: CACEModel, found: Refit) -> None:
    """Adds the change to a model of any precision."""
    with torch.no_grad():
        layer = _linear(model)
        layer.weight.add_(found.weight.to(model.dtype))
        layer.bias.add_(found.bias.to(model.dtype))


def _linear(model: CACEModel) -> AtomsLastLinear | PerElementLinear:
    """The layer that is solved for; :func:`obstacle` says where there is none."""
    return cast("AtomsLastLinear | PerElementLinear", model.readout.linear)


def _sums(model: CACEModel) -> Callable[[Graph], Tensor]:
    """What the weights of the linear readout, and its biases if they move anything, are multiplied with.

    Where they are of the atom's element, features are summed over the atoms of each element apart.
    """
    network, scale = without_terms(model), model.config.energy_scale
    n_rows = len(model.config.elements) if isinstance(_linear(model), PerElementLinear) else 1

    def sums(graph: Graph) -> Tensor:
        with torch.no_grad():
            b = network(graph, forces=False, b_features=True)[keys.B_FEATURES]
        flat = b.permute(0, 4, 2, 3, 1).flatten(1).double()
        row = graph[keys.BATCH] * n_rows
        if n_rows > 1:
            row = row + model.embedding.index(graph[keys.ATOMIC_NUMBERS])
        n_structures = len(graph[keys.CELL])
        found = flat.new_zeros(n_structures * n_rows, flat.shape[1]).index_add(0, row, flat).view(n_structures, -1)
        if not model.config.vanishes_at_zero:
            counts = torch.bincount(row, minlength=n_structures * n_rows).view(n_structures, n_rows)
            found = torch.cat([found, counts.to(found)], dim=1)
        return scale * found

    return sums
