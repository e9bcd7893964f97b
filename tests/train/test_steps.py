"""What is done with gradients and weights in every step, against torch's own."""

from __future__ import annotations

from math import isinf, isnan

import pytest
import torch
from torch.optim.swa_utils import AveragedModel, get_ema_multi_avg_fn

from cace_runtime.potential.model import CACEModel
from cace_runtime.train.averages import ExponentialAverage, averaged
from cace_runtime.train.config import architecture
from cace_runtime.train.scaled_weights import ScaledWeights
from cace_runtime.train.trainer import shorten
from tests.train.tiny import WITH_MESSAGES


def gradients() -> list[torch.Tensor]:
    generator = torch.Generator().manual_seed(0)
    return [torch.randn(n, generator=generator, dtype=torch.float64) for n in (30, 5)]


@pytest.mark.parametrize("most", [None, 1e3, 0.5])
def test_gradients_are_shortened_together(most):
    found, expected = gradients(), [torch.nn.Parameter(torch.zeros_like(g)) for g in gradients()]
    for parameter, gradient in zip(expected, gradients(), strict=True):
        parameter.grad = gradient
    norm = torch.nn.utils.clip_grad_norm_(expected, most or float("inf"))
    assert shorten(found, most) == pytest.approx(float(norm), rel=1e-12)
    for a, b in zip(found, expected, strict=True):
        assert torch.allclose(a, b.grad, rtol=1e-5, atol=0.0)  # torch adds 1e-6 to the norm


def test_a_gradient_that_is_not_finite_is_told():
    for value, is_it in ((float("nan"), isnan), (float("inf"), isinf), (1e300, isinf)):
        found = gradients()
        found[1] = torch.full((20_000,), value, dtype=torch.float64) * (1e8 if value == 1e300 else 1.0)
        assert is_it(shorten(found, 1.0))


def test_the_average_is_torchs_to_the_bit():
    with torch.random.fork_rng():
        torch.manual_seed(0)
        weights = ScaledWeights(CACEModel(architecture(WITH_MESSAGES, (1, 8))))
    most = 0.3  # reached after three steps: (1 + 3) / (10 + 3) is more
    ours, theirs = ExponentialAverage(weights, most), AveragedModel(weights)
    generator = torch.Generator().manual_seed(1)
    for done in range(6):
        with torch.no_grad():
            for p in weights.parameters():
                p.add_(torch.randn(p.shape, generator=generator))
        theirs.multi_avg_fn = get_ema_multi_avg_fn(min(most, (1 + done) / (10 + done)))
        ours.update_parameters(weights), theirs.update_parameters(weights)
    assert not torch.equal(averaged(ours).matrices, weights.matrices)
    for (name, a), b in zip(ours.state_dict().items(), theirs.state_dict().values(), strict=True):
        assert torch.equal(a, b), name
