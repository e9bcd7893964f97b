"""Averages of the trained numbers over the steps of a run."""

from __future__ import annotations

from typing import cast

import torch
from torch import nn
from torch.optim.swa_utils import AveragedModel, get_ema_multi_avg_fn

from cace_runtime.train.scaled_weights import ScaledWeights


class ExponentialAverage(AveragedModel):
    """Torch's exponential average, which takes a step in two calls.

    The first averages are of few steps: after n of them the decay is (1 + n) / (10 + n), as long as that is less, so
    that the weights before the training are soon forgotten (the usual warm-up of such averages).

    Args:
        weights: what is averaged; its buffers stay as they are.
        decay: weight of what was before, each step, in the long run.
    """

    def __init__(self, weights: ScaledWeights, decay: float) -> None:
        super().__init__(weights, multi_avg_fn=get_ema_multi_avg_fn(decay))
        self._share = 1 - decay

    @torch.no_grad()
    def update_parameters(self, model: nn.Module) -> None:
        if done := int(self.n_averaged):
            share = max(self._share, 9 / (10 + done))
            torch._foreach_lerp_(list(self.module.parameters()), list(model.parameters()), share)
            self.n_averaged += 1
        else:
            super().update_parameters(model)


def averaged(averages: AveragedModel) -> ScaledWeights:
    """The averages, as weights."""
    return cast("ScaledWeights", averages.module)
