"""Errors of weights on the structures that decide which weights are best."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import torch
from torch import Tensor

from cace_runtime.potential.model import CACEModel
from cace_runtime.quantities import compared, options
from cace_runtime.train.batches import ATOMS_AT_ONCE, Batch, GraphStore
from cace_runtime.train.loss import Errors, Loss, LossWeights, error_terms
from cace_runtime.train.on_device import OnDevice
from cace_runtime.train.ranks import Ranks
from cace_runtime.train.scaled_weights import put_weights


class Validation:
    """Always with the same weights of the loss, so that all epochs compare.

    Args:
        model: is given the weights that are looked at.
        store: the structures.
        loss: its terms.
        at: its weights.
        processes: the first of them works, all of them know the result.
        on_device: what evaluates instead of the model itself.
    """

    def __init__(
        self,
        model: CACEModel,
        store: GraphStore,
        loss: Loss,
        at: LossWeights,
        processes: Ranks,
        on_device: OnDevice | None,
    ) -> None:
        self.model, self.loss, self.at, self.processes, self.on_device = model, loss, at, processes, on_device
        self._batches = [store.batch(m) for m in store.in_order(ATOMS_AT_ONCE)] if processes.first else []
        self._counts = [store.counts(b.members) for b in self._batches]

    def errors(self, weights: Callable[[], Mapping[str, Tensor]]) -> Errors:
        """Of weights by the model's names, which the first process asks for; its model has them then."""
        sums = None
        if self.processes.first:
            with torch.no_grad():
                put_weights(self.model, weights())
            sums = self.errors_of(self.model).sums
        return Errors(self.processes.from_first(sums))

    def errors_of(self, model: CACEModel) -> Errors:
        """Of any model of the same architecture, in the first process."""
        total = Errors().sums
        with torch.no_grad():
            for batch, counts in zip(self._batches, self._counts, strict=True):
                total += self._sums(model, batch, counts)
        return Errors(total)

    def _sums(self, model: CACEModel, batch: Batch, counts: Tensor) -> Tensor:
        asked = options([q for q in compared() if batch.targets.weights[q.name].any()])
        results = model(batch.graph, **asked) if self.on_device is None else self.on_device(model, batch.graph, **asked)
        return self.loss.combine(error_terms(results, batch.targets), batch.targets, self.at, counts)[1]
