"""The learning rate as a function of how far the run is, and of the validations so far.

Of epochs, not of steps as torch's schedulers: as batches hold a bounded number of atoms, epochs have different numbers
of steps, and a run that is resumed may have more epochs. A function needs no state for that; theirs would have to be
put together (warm-up, then cosine or plateau, which ``SequentialLR`` does not take), written and converted.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import cos, pi

from cace_runtime.train.config import ScheduleConfig


@dataclass(slots=True)
class Plateau:
    """What ``plateau`` remembers: its factor, and for how many validations the best has stood."""

    factor: float = 1.0
    waited: int = 0

    def validated(self, better: bool, config: ScheduleConfig) -> None:
        self.waited = 0 if better else self.waited + 1
        if self.waited >= config.patience:
            self.factor = max(config.final, self.factor * config.factor)
            self.waited = 0


def rate_factor(config: ScheduleConfig, epoch: float, epochs: int, plateau: Plateau) -> float:
    """Learning rate over its highest value.

    Args:
        config: the schedule.
        epoch: epochs done, with the share of the present one.
        epochs: in all.
        plateau: for that kind.
    """
    warm = min(1.0, max(epoch, 0.0) / config.warmup) if config.warmup else 1.0
    # The very first step must not be lost.
    warm = max(warm, 0.01)
    if config.kind == "constant":
        return warm
    if config.kind == "plateau":
        return warm * plateau.factor
    done = min(1.0, max(0.0, epoch - config.warmup) / max(epochs - config.warmup, 1e-9))
    return warm * (config.final + (1 - config.final) * (1 + cos(pi * done)) / 2)
