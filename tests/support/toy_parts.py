"""Parts from outside of the package: one of each sort, registered for a test and taken out after it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Annotated, Literal

import torch
from pydantic import Field
from torch import Tensor, nn

from cace_runtime.config import CUTOFFS, MESSAGES, RADIAL_BASES, TERMS, ModelConfig, Real
from cace_runtime.parts import PartConfig
from cace_runtime.potential.messages import Surroundings
from cace_runtime.potential.terms import Structures


class QuarticConfig(PartConfig):
    """``(1 - (r / r_cut)²)²``."""

    kind: Literal["quartic"] = "quartic"


class Quartic(nn.Module):
    def __init__(self, part: QuarticConfig, model: ModelConfig) -> None:
        super().__init__()
        self.cutoff = model.cutoff

    def forward(self, r: Tensor) -> Tensor:
        return (1 - (r / self.cutoff) ** 2).clamp(min=0) ** 2


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


class PairConfig(PartConfig):
    """``sum_{i<j} s q_i q_j exp(-r_ij) (1 - r_ij²/r_cut²)² + sum_i q_i²``, q an output, s trained."""

    kind: Literal["pair"] = "pair"
    reads: str = "charge"

    def check(self, model: ModelConfig) -> None:
        if self.reads not in [output.name for output in model.outputs]:
            raise ValueError(f"there is no output {self.reads!r}")


class Pair(nn.Module):
    def __init__(self, part: PairConfig, model: ModelConfig) -> None:
        super().__init__()
        self.reads, self.cutoff = part.reads, model.cutoff
        self.strength = nn.Parameter(torch.tensor([0.7]))

    def forward(self, outputs: dict[str, Tensor], structures: Structures) -> Tensor:
        q, r = outputs[self.reads], structures.vectors.norm(dim=0)
        inside = (1 - (r / self.cutoff) ** 2).clamp(min=0) ** 2
        pairs = 0.5 * self.strength * q[structures.sender] * q[structures.receiver] * torch.exp(-r) * inside
        by_atom = (q**2).index_add(0, structures.receiver, pairs)
        return by_atom.new_zeros(len(structures.cells)).index_add(0, structures.batch, by_atom)


class SpringConfig(PartConfig):
    """``k sum_{i<j} |x_i - x_j|² / 2`` over all atoms of a structure without a cell: no output, and no edges."""

    kind: Literal["spring"] = "spring"
    k: Real = 0.3
    """eV/Å²"""


class Springs(nn.Module):
    def __init__(self, part: SpringConfig, model: ModelConfig) -> None:
        super().__init__()
        self.k = part.k

    def forward(self, outputs: dict[str, Tensor], structures: Structures) -> Tensor:
        x, batch = structures.positions, structures.batch
        counts = torch.bincount(batch).to(x)
        centers = x.new_zeros(len(counts), 3).index_add(0, batch, x) / counts[:, None]
        squares = ((x - centers[batch]) ** 2).sum(1)
        return 0.5 * self.k * counts * x.new_zeros(len(counts)).index_add(0, batch, squares)


@contextmanager
def toy_parts() -> Iterator[None]:
    """Inside, the tables have them."""
    toys = (
        (CUTOFFS, QuarticConfig, Quartic),
        (RADIAL_BASES, GaussianConfig, Gaussians),
        (MESSAGES, AveragedConfig, Averaged),
        (TERMS, PairConfig, Pair),
        (TERMS, SpringConfig, Springs),
    )
    for table, config, builder in toys:
        table.register(config, builder)
    try:
        yield
    finally:
        for table, config, _ in toys:
            table.unregister(config().kind)
