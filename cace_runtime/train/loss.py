"""The loss, and the errors that are shown beside it."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil, sqrt

import torch
from torch import Tensor, nn
from torch.nn.functional import huber_loss

from cace_runtime import keys
from cace_runtime.neighborhood.graph import Graph
from cace_runtime.potential.model import CACEModel
from cace_runtime.train.batches import Targets
from cace_runtime.train.config import LossConfig
from cace_runtime.train.on_device import OnDevice
from cace_runtime.train.scaled_weights import ScaledWeights


@dataclass(frozen=True, slots=True)
class LossWeights:
    """Weights of the terms at one time."""

    energy: float
    forces: float
    stress: float


def weights_at(config: LossConfig, epoch: int, epochs: int) -> LossWeights:
    """What the stages of a config say for an epoch."""
    found = {name: getattr(config, name) for name in ("energy", "forces", "stress")}
    for stage in sorted(config.schedule, key=lambda s: _first_epoch(s.epoch, epochs)):
        start, length = _first_epoch(stage.epoch, epochs), _first_epoch(stage.over, epochs)
        if epoch >= start:
            share = min(1.0, (epoch - start + 1) / (length + 1))
            found |= {
                name: _between(before, value, share)
                for name, before in found.items()
                if (value := getattr(stage, name)) is not None
            }
    return LossWeights(**found)


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
    return next((e for e in looked_at if weights_at(config, e, epochs) == LossWeights(0.0, 0.0, 0.0)), None)


def _between(before: float, after: float, share: float) -> float:
    """Geometrically; linearly from or to zero."""
    if share >= 1:
        return after
    return before * (after / before) ** share if before and after else before + (after - before) * share


def _first_epoch(epoch: float, epochs: int) -> float:
    return epoch if epoch >= 1 or epoch == 0 else epoch * epochs


def error_terms(results: dict[str, Tensor], targets: Targets) -> tuple[Tensor, Tensor | None, Tensor | None]:
    """Errors of energy per atom [B] (eV), forces [N, 3] (eV/Å), stress times volume per atom [B, 3, 3] (eV)."""
    dtype = targets.n_atoms.dtype
    # Total energies cancel in float64, and only then are rounded.
    energy = (results[keys.ENERGY] - targets.energy).to(dtype) / targets.n_atoms
    forces = results[keys.FORCES] - targets.forces if keys.FORCES in results else None
    if keys.VIRIAL not in results:
        return energy, forces, None
    return energy, forces, (-results[keys.VIRIAL] - targets.virial) / targets.n_atoms[:, None, None]


class Errors:
    """Sums of squared errors over structures, for root mean squares.

    Attributes:
        sums: loss times structures, structures, and sum and count of energy, forces, stress times volume; float64 [8].
    """

    def __init__(self, sums: Tensor | None = None) -> None:
        self.sums = torch.zeros(8, dtype=torch.float64) if sums is None else sums

    @property
    def loss(self) -> float:
        return float(self.sums[0] / self.sums[1].clamp(min=1))

    def rmse(self) -> dict[str, float]:
        """Energy (eV/atom), forces (eV/Å), stress (eV/atom); NaN where nothing is labelled."""
        pairs = self.sums[2:].view(3, 2).tolist()
        return {
            name: sqrt(total / count) if count else float("nan")
            for name, (total, count) in zip(("energy", "forces", "stress"), pairs, strict=True)
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
        """The loss, and the eight numbers of :class:`Errors`.

        Args:
            graph: the structures of this process.
            targets: their labels.
            at: weights of the terms.
            counts: as :meth:`GraphStore.counts` of the whole batch, of which this process may have a share.
        """
        results = self._evaluate(self.weights.folded(), graph, forces=at.forces > 0, stress=at.stress > 0)
        errors = error_terms(results, targets)
        return self.combine(errors, targets, at, counts)

    def combine(
        self, errors: tuple[Tensor, Tensor | None, Tensor | None], targets: Targets, at: LossWeights, counts: Tensor
    ) -> tuple[Tensor, Tensor]:
        """Weighted means of the errors, and their sums of squares."""
        energy, forces, virial = errors
        weighted = (
            (at.energy, energy, targets.energy_weight),
            (at.forces, forces, targets.forces_weight[:, None]),
            (at.stress, virial, targets.virial_weight[:, None, None]),
        )
        loss = 0 * energy.sum()
        sums = [torch.zeros((), dtype=torch.float64), torch.tensor(float(len(energy)), dtype=torch.float64)]
        for (factor, error, weight), count in zip(weighted, counts[:3].to(energy.dtype), strict=True):
            if error is None:
                sums += [sums[0].new_zeros(())] * 2
                continue
            if factor:
                loss = loss + factor * (weight * self._of_errors(error)).sum() / count
            labelled = (weight != 0).expand_as(error)
            sums += [(error.detach().double() ** 2 * labelled).sum(), labelled.sum().double()]
        sums[0] = loss.detach().double() * counts[3]
        return loss, torch.stack(sums)

    def _of_errors(self, error: Tensor) -> Tensor:
        if self.config.function == "mse":
            return error**2
        # Twice the usual, so that small errors weigh as they do in mse.
        return 2 * huber_loss(error, torch.zeros_like(error), reduction="none", delta=self.config.huber_delta)
