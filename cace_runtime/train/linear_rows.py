"""Rows of a least squares problem for weights that the energy is linear in: of energies, forces and stresses.

The row of an energy is what the weights are multiplied with, summed over a structure; those of stresses are its slopes
along strains, and those of forces its slopes along displacements: all coordinates of a small structure, random
directions of a large one, which weigh all force components alike on average. Derivatives are central differences in
float64, two evaluations for a row of all weights.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from math import ceil

import torch
from torch import Tensor

from cace_runtime import keys
from cace_runtime.neighborhood.graph import Graph
from cace_runtime.potential.model import CACEModel
from cace_runtime.quantities import compared
from cace_runtime.train.batches import ATOMS_AT_ONCE, GraphStore
from cace_runtime.train.finite_differences import slopes, strain_slopes
from cace_runtime.train.loss import LossWeights

# Directions per structure: as many as make this many rows per weight, not fewer than a few nor more than these; all
# coordinates where they are no more. A small model of AcAc (T = 0, (3,3), 30 epochs) ended with 40.6 meV/Å on the test
# set with 8 rows per weight, 38.8 with 24 and 38.4 with all coordinates, the whole run taking 30, 36 and 41 s.
ROWS_PER_WEIGHT = 32
LEAST_DIRECTIONS, MOST_DIRECTIONS = 8, 96
STRAINS = ((0, 0), (1, 1), (2, 2), (1, 2), (0, 2), (0, 1))


class LinearRows:
    """Rows and targets of a set of structures, weighted so that their squares add up to the loss.

    Args:
        model: the potential, in float64; targets are what it is wrong by.
        store: the structures.
        at: weights of energies, forces and stresses.
        sums: derivatives of the energies of a batch with respect to the K weights [B, K] (eV), float64.
        n_columns: K.

    Attributes:
        n_rows: how many there are at most.
    """

    def __init__(
        self,
        model: CACEModel,
        store: GraphStore,
        at: LossWeights,
        sums: Callable[[Graph], Tensor],
        n_columns: int,
    ) -> None:
        self.model, self.store, self.at, self.sums = model, store, at, sums
        self.counts = dict(zip((q.name for q in compared()), store.counts(range(len(store))), strict=False))
        wanted = ceil(ROWS_PER_WEIGHT * n_columns / max(1, len(store)))
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
        if self.at.energy and weights["energy"].any():
            weight = (self.at.energy * weights["energy"].double() / self.counts["energy"]).sqrt()
            errors = (labels["energy"] - predicted[keys.ENERGY]) / size
            yield self.sums(graph) / size * weight[:, None], errors * weight
        if self.at.forces and weights["forces"].any():
            by_structure = weights["forces"].double().view(-1, size)[:, 0]
            weight = (self.at.forces * by_structure / self.counts["forces"]).sqrt()
            errors = (labels["forces"] - predicted[keys.FORCES]).view(-1, 3 * size)
            directions = _directions(3 * size, self.most)
            for part in directions.split(max(1, 4096 // len(members))):
                rows = -torch.cat([self._slopes(graph, u.view(size, 3)) for u in part])
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
                rows = strain_slopes(self.sums, graph, strain) / size
                # The loss counts components off the diagonal twice.
                repeated = weight if a == b else weight * 2**0.5
                yield rows * repeated[:, None], errors[:, a, b] * repeated

    def _slopes(self, graph: Graph, along: Tensor) -> Tensor:
        return slopes(self.sums, graph, along.repeat(len(graph[keys.CELL]), 1))


def _directions(n: int, most: int) -> Tensor:
    """Unit vectors of all coordinates [n, n], or random ones [most, n] with the same mean of squares."""
    if n <= most:
        return torch.eye(n, dtype=torch.float64)
    generator = torch.Generator().manual_seed(0)
    return torch.randn(most, n, generator=generator, dtype=torch.float64) / most**0.5
