"""The loss, and the errors that are shown beside it."""

from __future__ import annotations

from math import ceil, sqrt
from typing import NamedTuple

import torch
from torch import Tensor, nn
from torch.nn.functional import huber_loss

from cace_runtime import keys
from cace_runtime.neighborhood.graph import Graph
from cace_runtime.potential.model import CACEModel
from cace_runtime.quantities import ByQuantity, compared, in_loss, options
from cace_runtime.train.batches import Targets
from cace_runtime.train.config import LossConfig
from cace_runtime.train.on_device import OnDevice
from cace_runtime.train.scaled_weights import ScaledWeights


class LossWeights(ByQuantity[float]):
    """Weights of the terms at one time; 0 where none is given."""

    absent = 0.0


def weights_at(config: LossConfig, epoch: int, epochs: int) -> LossWeights:
    """What the stages of a config say for an epoch."""
    found = config.weights()
    for stage in sorted(config.schedule, key=lambda s: _first_epoch(s.epoch, epochs)):
        start, length = _first_epoch(stage.epoch, epochs), _first_epoch(stage.over, epochs)
        if epoch >= start:
            share = min(1.0, (epoch - start + 1) / (length + 1))
            found |= {name: _between(found.get(name, 0.0), value, share) for name, value in stage.weights().items()}
    return LossWeights(found)


def first_epoch_without_weight(config: LossConfig, epochs: int) -> int | None:
    """From where on nothing is left to learn, if so.

    A weight becomes zero where a stage begins or has arrived, so only those epochs are looked at: a run may have
    millions. Two of each, for a share of all epochs is rounded.
    """
    times = [0.0]
    for stage in config.schedule:
        start = _first_epoch(stage.epoch, epochs)
        times += [start, start + _first_epoch(stage.over, epochs)]
    looked_at = sorted({epoch for t in times if t < epochs for epoch in (ceil(t), ceil(t) + 1) if epoch < epochs})
    return next((e for e in looked_at if not any(weights_at(config, e, epochs).values())), None)


def _between(before: float, after: float, share: float) -> float:
    """Geometrically; linearly from or to zero."""
    if share >= 1:
        return after
    return before * (after / before) ** share if before and after else before + (after - before) * share


def _first_epoch(epoch: float, epochs: int) -> float:
    return epoch if epoch >= 1 or epoch == 0 else epoch * epochs


class LogColumn(NamedTuple):
    """Root mean square errors of one quantity in the log of the epochs."""

    quantity: str
    name: str
    title: str
    unit: str


def log_columns() -> list[LogColumn]:
    """One per quantity, in what the loss compares: of a stress it is the stress times the volume."""
    found = []
    for quantity in compared():
        form = in_loss(quantity)
        unit = f"m{form.component_unit}"
        plain = unit.replace("/", "_per_").replace("Å", "A").replace("³", "3").replace("·", "_")
        what = quantity.one if form is quantity else f"{quantity.one} × volume"
        found.append(LogColumn(quantity.name, f"{quantity.name}_rmse_{plain}", f"{what} RMSE, {unit}", unit))
    return found


def error_terms(results: dict[str, Tensor], targets: Targets) -> dict[str, Tensor]:
    """Errors of what the results have and the loss compares, by quantity.

    Energy per atom [B] (eV), forces [N, 3] (eV/Å), stress times volume per atom [B, 3, 3] (eV), …
    """
    dtype = targets.n_atoms.dtype
    found = {}
    for quantity in compared():
        form = in_loss(quantity)
        if form.name not in results:
            continue
        said = results[form.name] if form is quantity else -results[form.name]
        # Total energies cancel in float64, and only then are rounded.
        error = (said - targets.labels[quantity.name]).to(dtype)
        found[quantity.name] = error / _rows(targets.n_atoms, error) if form.is_total else error
    return found


def _rows(values: Tensor, like: Tensor) -> Tensor:
    """[R] -> [R, 1, …], one number for each row of ``like``."""
    return values.view(-1, *[1] * (like.ndim - 1))


class Errors:
    """Sums of squared errors over structures, for root mean squares.

    Attributes:
        sums: loss times structures, structures, and sum and count of each quantity; float64 [2 + 2 Q].
    """

    def __init__(self, sums: Tensor | None = None) -> None:
        self.sums = torch.zeros(2 + 2 * len(compared()), dtype=torch.float64)
        if sums is not None:  # of fewer quantities, where a run is older than the last ones
            self.sums[: len(sums)] = sums

    @property
    def loss(self) -> float:
        return float(self.sums[0] / self.sums[1].clamp(min=1))

    def rmse(self) -> dict[str, float]:
        """Of each quantity, in units of the loss: energy (eV/atom), forces (eV/Å), …; NaN where nothing is labelled."""
        pairs = self.sums[2:].view(-1, 2).tolist()
        return {
            quantity.name: sqrt(total / count) if count else float("nan")
            for quantity, (total, count) in zip(compared(), pairs, strict=True)
        }


class Loss(nn.Module):
    """Scaled weights and a batch -> loss; the module that several processes wrap.

    Args:
        weights: what is trained.
        model: the architecture; its own parameters are not used.
        config: function and its width.
        on_device: computes elsewhere than on the CPU, if given.
    """

    def __init__(
        self, weights: ScaledWeights, model: CACEModel, config: LossConfig, on_device: OnDevice | None = None
    ) -> None:
        super().__init__()
        self.weights = weights
        self._evaluate = model.with_parameters if on_device is None else on_device.with_parameters
        self.config = config

    def forward(self, graph: Graph, targets: Targets, at: LossWeights, counts: Tensor) -> tuple[Tensor, Tensor]:
        """The loss, and the numbers of :class:`Errors`.

        Args:
            graph: the structures of this process.
            targets: their labels.
            at: weights of the terms.
            counts: as :meth:`GraphStore.counts` of the whole batch, of which this process may have a share.
        """
        asked = options([quantity for quantity in compared() if at.get(quantity.name, 0.0) > 0])
        results = self._evaluate(self.weights.folded(), graph, **asked)
        return self.combine(error_terms(results, targets), targets, at, counts)

    def combine(
        self, errors: dict[str, Tensor], targets: Targets, at: LossWeights, counts: Tensor
    ) -> tuple[Tensor, Tensor]:
        """Weighted means of the errors, and their sums of squares."""
        loss = 0 * errors[keys.ENERGY].sum()
        n_structures = torch.tensor(float(len(targets.n_atoms)), dtype=torch.float64)
        sums = [torch.zeros((), dtype=torch.float64), n_structures]
        for quantity, count in zip(compared(), counts[:-1].to(loss.dtype), strict=True):
            error, factor = errors.get(quantity.name), at.get(quantity.name, 0.0)
            if error is None:
                sums += [sums[0].new_zeros(())] * 2
                continue
            weight = _rows(targets.weights[quantity.name], error)
            if factor:
                loss = loss + factor * (weight * self._of_errors(error)).sum() / count
            labelled = (weight != 0).expand_as(error)
            sums += [(error.detach().double() ** 2 * labelled).sum(), labelled.sum().double()]
        sums[0] = loss.detach().double() * counts[-1]
        return loss, torch.stack(sums)

    def _of_errors(self, error: Tensor) -> Tensor:
        if self.config.function == "mse":
            return error**2
        # Twice the usual, so that small errors weigh as they do in mse.
        return 2 * huber_loss(error, torch.zeros_like(error), reduction="none", delta=self.config.huber_delta)
