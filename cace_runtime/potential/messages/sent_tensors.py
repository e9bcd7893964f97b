"""What a sender sends of one degree: tensors of its surroundings, mixed over kinds and channels.

``h^K_{j,k} = beta_k sum_{s,k'} U^{z_j}_{k,(s,k')} g_{s,k'}(B_j) V^s_{j,k'}``

V are the symmetric moments A and their traces down to degree K, or the covariants of the basis, each over its rms;
U is trained; g is 1, or one plus a network of the invariants: with the covariants of the basis and networks large
enough that is every equivariant polynomial of the moments, up to the order of the basis.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import torch
from torch import Tensor, nn

from cace_runtime.config import ModelConfig, TensorMessageConfig
from cace_runtime.potential.angular import first_row
from cace_runtime.potential.initial import initial
from cace_runtime.potential.per_element import ByElement
from cace_runtime.potential.readout import AtomsLastMLP
from cace_runtime.potential.symmetric_tensors import constant, part_of_degree, squared_norm

Covariants = Sequence[Mapping[str, Any]]
"""Tensors of a basis, as :class:`cace_runtime.registry.BasisModule` lists them."""


class Tensors(nn.Module):
    """V of one degree, not yet over their rms.

    Args:
        config: the model's.
        message: which tensors.
        degree: K.
        covariants: those that the basis has.
    """

    scale: Tensor

    def __init__(self, config: ModelConfig, message: TensorMessageConfig, degree: int, covariants: Covariants) -> None:
        super().__init__()
        self.degree, self.of_basis = degree, message.tensors == "covariants"
        top = config.basis.nu_max if message.order is None else message.order
        of_degree = [c for c in covariants if c["degree"] == degree]
        self.chosen = tuple(k for k, c in enumerate(of_degree) if c["nu"] <= top)
        self.moments = tuple(range(degree, config.basis.l_top + 1, 2))
        self.n = len(self.chosen) if self.of_basis else len(self.moments)
        self.register_buffer("scale", torch.ones(self.n, config.n_channels * config.n_radial))

    def forward(self, a: Tensor, covariants: dict[int, Tensor] | None) -> Tensor:
        """A [l, c, n, N], covariants of each degree [s, components, c, n, N] -> [components, s, c n, N]."""
        if self.of_basis:
            assert covariants is not None
            found = covariants[self.degree]
            if len(self.chosen) < len(found):
                found = found[list(self.chosen)]
            return found.flatten(2, 3).transpose(0, 1)
        flat = a.flatten(1, 2)
        parts = []
        for of in self.moments:
            rows = flat[first_row(of) : first_row(of + 1)]
            if of > 1:
                table = constant(part_of_degree, self.degree, of, dtype=rows.dtype, device=rows.device)
                rows = (table @ rows.flatten(1)).unflatten(1, flat.shape[1:])
            parts.append(rows)
        return torch.stack(parts, 1)

    def squares(self, _: tuple[Any, ...], found: Tensor) -> Tensor:
        """Sum over the atoms of the squared norms, [s, c n]: what the rms is measured by."""
        return squared_norm(found, self.degree).sum(-1)


class SentTensors(nn.Module):
    """h of one degree; arguments as of :class:`Tensors`, and the number of flattened features."""

    scale: Tensor

    def __init__(
        self,
        config: ModelConfig,
        message: TensorMessageConfig,
        degree: int,
        covariants: Covariants,
        n_features: int,
    ) -> None:
        super().__init__()
        self.degree = degree
        self.tensors = Tensors(config, message, degree, covariants)
        n_channels = self.tensors.scale.shape[1]
        of_elements = len(config.elements) if message.per_element else None
        n_in = self.tensors.n * n_channels
        self.weights = initial((of_elements or 1, n_channels, n_in), torch.randn)
        self.coefficients = None
        if message.coefficients == "network":
            self.coefficients = AtomsLastMLP(n_features, message.hidden, n_in, n_elements=of_elements)
        self.register_buffer("scale", torch.ones(n_channels))

    def forward(
        self, a: Tensor, features: Tensor, covariants: dict[int, Tensor] | None, elements: ByElement | None
    ) -> Tensor:
        """A [l, c, n, N], flattened features, covariants, atoms by element -> h [components, c n, N]."""
        v = self.tensors(a, covariants).flatten(1, 2)
        if self.coefficients is not None:
            v = v * (1 + self.coefficients(features, elements=elements))
        n_in = self.weights.shape[2]
        weights = self.weights * (self.tensors.scale.flatten() * n_in**-0.5) * self.scale[:, None]
        if elements is None:
            return weights[0] @ v
        return elements.apply(lambda z, x: weights[z] @ x, v)

    def squares(self, _: tuple[Any, ...], found: Tensor) -> Tensor:
        """Sum over the atoms of the squared norms, [c n]: what beta is measured by."""
        return squared_norm(found, self.degree).sum(-1)
