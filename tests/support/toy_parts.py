"""Parts from outside of the package: one of each sort, registered for a test and taken out after it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Annotated, Literal

import torch
from pydantic import Field
from torch import Tensor, nn

from cace_runtime.config import MESSAGES, RADIAL_BASES, ModelConfig, Real
from cace_runtime.parts import PartConfig
from cace_runtime.potential.messages import Surroundings


class GaussianConfig(PartConfig):
    """``exp(-((r - c_ñ) / width)²)``, c trained."""

    kind: Literal["gaussian"] = "gaussian"
    width: Annotated[Real, Field(gt=0)] = 0.8
    """Å"""


class Gaussians(nn.Module):
    def __init__(self, part: GaussianConfig, model: ModelConfig) -> None:
        super().__init__()
        self.width = part.width
        self.centers = nn.Parameter(torch.linspace(0.5, model.cutoff, model.n_bessel))

    def forward(self, r: Tensor) -> Tensor:
        return torch.exp(-(((r - self.centers[:, None]) / self.width) ** 2))


class AveragedConfig(PartConfig):
    """``sum_j A_j w f(r_ij)``, w per channel."""

    kind: Literal["averaged"] = "averaged"


class Averaged(nn.Module):
    def __init__(self, part: AveragedConfig, model: ModelConfig, n_features: int) -> None:
        super().__init__()
        self.weights = nn.Parameter(torch.ones(model.n_channels, model.n_radial))

    def forward(self, a: Tensor, b: Tensor, around: Surroundings) -> Tensor:
        layout = around.operators.layout
        heard = a[..., layout.sender] * around.edges.envelope
        return torch.zeros_like(a).index_add(3, layout.receiver, heard) * self.weights[..., None]


@contextmanager
def toy_parts() -> Iterator[None]:
    """Inside, the tables have them."""
    toys = ((RADIAL_BASES, GaussianConfig, Gaussians), (MESSAGES, AveragedConfig, Averaged))
    for table, config, builder in toys:
        table.register(config, builder)
    try:
        yield
    finally:
        for table, config, _ in toys:
            table.unregister(config().kind)
