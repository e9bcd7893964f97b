"""The linear part of the readout by least squares: what no gradient descent has to find.

With everything else fixed, energies, forces and stresses are linear in the weights of the linear readout, so the best
of them solve a linear system, whose rows :mod:`cace_runtime.train.linear_rows` makes. What energy terms say does not
depend on these weights, and stays as it is.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import torch
from torch import Tensor

from cace_runtime import keys
from cace_runtime.neighborhood.graph import Graph
from cace_runtime.potential.model import CACEModel
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
        weight: change of the linear readout's weights [T+1, f c n], in the units of the model.
        bias: change of its bias; 0 in a model that vanishes at zero, where it moves nothing.
        strength: ridge that validated best.
        before, after: loss of the validation structures without and with the change.
    """

    weight: Tensor
    bias: float
    strength: float
    before: float
    after: float


def obstacle(model: CACEModel) -> str:
    """Why there is nothing to solve for, or an empty string."""
    if model.readout.linear is None:
        return "the readout has none"
    if not isinstance(model.readout.linear, AtomsLastLinear):
        return "it has weights of each element"
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
    layer = _linear(model).weight
    n_columns = layer[0].numel() + (not model.config.vanishes_at_zero)  # the last is the bias
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
    n = layer[0].numel()
    weight, bias = solutions[:n, best].view(layer[0].shape), float(solutions[n:, best].sum())
    return Refit(weight, bias, strengths[best], before, float(losses[best]))


def apply(model: CACEModel, found: Refit) -> None:
    """Adds the change to a model of any precision."""
    with torch.no_grad():
        layer = _linear(model)
        layer.weight.add_(found.weight.to(model.dtype))
        layer.bias.add_(found.bias)


def _linear(model: CACEModel) -> AtomsLastLinear:
    """The layer that is solved for; :func:`obstacle` says where there is none."""
    assert isinstance(model.readout.linear, AtomsLastLinear)
    return model.readout.linear


def _sums(model: CACEModel) -> Callable[[Graph], Tensor]:
    """What the weights of the linear readout, and its bias if that moves anything, are multiplied with."""
    network, scale = without_terms(model), model.config.energy_scale

    def sums(graph: Graph) -> Tensor:
        with torch.no_grad():
            b = network(graph, forces=False, b_features=True)[keys.B_FEATURES]
        flat = b.permute(0, 4, 2, 3, 1).flatten(1).double()
        if not model.config.vanishes_at_zero:
            flat = torch.nn.functional.pad(flat, (0, 1), value=1.0)
        return scale * flat.new_zeros(len(graph[keys.CELL]), flat.shape[1]).index_add(0, graph[keys.BATCH], flat)

    return sums
