"""The linear part of the readout by least squares: what no gradient descent has to find.

With everything else fixed, energies, forces and stresses are linear in the weights of the linear readout, so the best
of them solve a linear system. Its rows are features summed over a structure (energies), their slopes along strains
(stresses), and their slopes along displacements (forces): all coordinates of a small structure, random directions of a
large one, which weigh all force components alike on average. What energy terms say does not depend on these weights,
and stays as it is. Derivatives are central differences of features in
float64, two evaluations for a row of all features.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from math import ceil

import torch
from torch import Tensor

from cace_runtime import keys
from cace_runtime.neighborhood.graph import Graph
from cace_runtime.potential.model import CACEModel
from cace_runtime.potential.readout import AtomsLastLinear
from cace_runtime.quantities import compared
from cace_runtime.train.batches import ATOMS_AT_ONCE, GraphStore
from cace_runtime.train.finite_differences import slopes, strain_slopes
from cace_runtime.train.fixed_terms import without_terms
from cace_runtime.train.least_squares import MAX_COLUMNS, NormalEquations
from cace_runtime.train.loss import LossWeights

# Directions per structure: as many as make this many rows per weight, not fewer than a few nor more than these; all
# coordinates where they are no more. A small model of AcAc (T = 0, (3,3), 30 epochs) ended with 40.6 meV/Å on the test
# set with 8 rows per weight, 38.8 with 24 and 38.4 with all coordinates, the whole run taking 30, 36 and 41 s.
ROWS_PER_WEIGHT = 32
LEAST_DIRECTIONS, MOST_DIRECTIONS = 8, 96
STRENGTHS = tuple(10.0**k for k in range(-12, 1))
STRAINS = ((0, 0), (1, 1), (2, 2), (1, 2), (0, 2), (0, 1))


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
    problems = [_Problem(model, store, at) for store in (train, valid)]
    total, done = sum(p.n_rows for p in problems), 0
    layer = _linear(model).weight
    n_columns = layer[0].numel() + (not model.config.vanishes_at_zero)  # the last is the bias
    equations, parts = NormalEquations(n_columns), []
    for problem in problems:
        for rows, targets in ((rows[:, :n_columns], targets) for rows, targets in problem.blocks()):
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


class _Problem:
    """Rows and targets of a set of structures, weighted so that their squares add up to the loss."""

    def __init__(self, model: CACEModel, store: GraphStore, at: LossWeights) -> None:
        self.model, self.store, self.at = model, store, at
        self.network = without_terms(model)
        self.counts = dict(zip((q.name for q in compared()), store.counts(range(len(store))), strict=False))
        wanted = ceil(ROWS_PER_WEIGHT * _linear(model).weight.numel() / max(1, len(store)))
        self.most = min(MOST_DIRECTIONS, max(LEAST_DIRECTIONS, wanted))
        self.n_rows = sum(
            1 + min(3 * n, self.most) * bool(at.forces) + len(STRAINS) * bool(at.stress) for n in store.sizes
        )

    def blocks(self) -> Iterator[tuple[Tensor, Tensor]]:
        """Rows [R, K] and targets [R], structures of one size together."""
        by_size: dict[int, list[int]] = {}
        for k, size in enumerate(self.store.sizes):
            by_size.setdefault(size, []).append(k)
        for size, members in by_size.items():
            at_once = max(1, ATOMS_AT_ONCE // size)
            for first in range(0, len(members), at_once):
                yield from self._of(members[first : first + at_once], size)

    def _of(self, members: list[int], size: int) -> Iterator[tuple[Tensor, Tensor]]:
        batch = self.store.batch(members)
        graph, labels, weights = batch.graph, batch.targets.labels, batch.targets.weights
        with torch.no_grad():
            predicted = self.model(graph, stress=self.at.stress > 0)
        scale = self.model.config.energy_scale
        if self.at.energy and weights["energy"].any():
            weight = (self.at.energy * weights["energy"].double() / self.counts["energy"]).sqrt()
            errors = (labels["energy"] - predicted[keys.ENERGY]) / size
            rows = torch.cat([self._sums(graph) * scale / size, torch.full((len(members), 1), scale)], dim=1)
            yield rows * weight[:, None], errors * weight
        if self.at.forces and weights["forces"].any():
            by_structure = weights["forces"].double().view(-1, size)[:, 0]
            weight = (self.at.forces * by_structure / self.counts["forces"]).sqrt()
            errors = (labels["forces"] - predicted[keys.FORCES]).view(-1, 3 * size)
            directions = _directions(3 * size, self.most)
            for part in directions.split(max(1, 4096 // len(members))):
                rows = torch.cat([self._slopes(graph, u.view(size, 3)) for u in part]) * -scale
                rows = torch.nn.functional.pad(rows, (0, 1))
                along = (errors @ part.t()).t().flatten()
                repeated = weight.repeat(len(part))
                yield rows * repeated[:, None], along * repeated
        if self.at.stress and weights["stress"].any():
            weight = (self.at.stress * weights["stress"].double() / self.counts["stress"]).sqrt()
            errors = (labels["stress"] + predicted[keys.VIRIAL]) / size
            for a, b in STRAINS:
                strain = torch.zeros(3, 3, dtype=torch.float64)
                strain[a, b], strain[b, a] = 0.5, 0.5
                strain[a, a] = float(a == b)
                rows = torch.nn.functional.pad(strain_slopes(self._sums, graph, strain) * scale / size, (0, 1))
                # The loss counts components off the diagonal twice.
                repeated = weight if a == b else weight * 2**0.5
                yield rows * repeated[:, None], errors[:, a, b] * repeated

    def _sums(self, graph: Graph) -> Tensor:
        """Features of all layers, summed over each structure: [B, (t f c n)]."""
        with torch.no_grad():
            b = self.network(graph, forces=False, b_features=True)[keys.B_FEATURES]
        flat = b.permute(0, 4, 2, 3, 1).flatten(1).double()
        return flat.new_zeros(len(graph[keys.CELL]), flat.shape[1]).index_add(0, graph[keys.BATCH], flat)

    def _slopes(self, graph: Graph, along: Tensor) -> Tensor:
        return slopes(self._sums, graph, along.repeat(len(graph[keys.CELL]), 1))


def _directions(n: int, most: int) -> Tensor:
    """Unit vectors of all coordinates [n, n], or random ones [most, n] with the same mean of squares."""
    if n <= most:
        return torch.eye(n, dtype=torch.float64)
    generator = torch.Generator().manual_seed(0)
    return torch.randn(most, n, generator=generator, dtype=torch.float64) / most**0.5
