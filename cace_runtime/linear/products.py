"""Monomials of the features of one atom up to a given order, their gradients, and a readout that is linear in them."""

from __future__ import annotations

from collections.abc import Sequence
from math import comb

import torch
from torch import Tensor, nn


def n_products(n_features: int, order: int) -> int:
    """Monomials of degree 1..order in so many features."""
    return comb(n_features + order, order) - 1


class Products:
    """Monomials of degree 1..order of m features, each as a shorter one times a feature.

    Args:
        n_features: m.
        order: largest degree.

    Attributes:
        levels: for each degree above 1, which monomial of the degree before it and which feature are multiplied.
    """

    def __init__(self, n_features: int, order: int) -> None:
        self.n_features, self.order = n_features, order
        self.levels: list[tuple[Tensor, Tensor]] = []
        last = torch.arange(n_features)  # the last feature of each monomial
        for _ in range(order - 1):
            shorter = torch.arange(len(last)).repeat_interleave(n_features - last)
            last = torch.cat([torch.arange(int(first), n_features) for first in last])
            self.levels.append((shorter, last))

    def __len__(self) -> int:
        return n_products(self.n_features, self.order)

    def values(self, features: Tensor) -> Tensor:
        """[n, m] -> [n, M]."""
        found = [features]
        for shorter, feature in self.levels:
            found.append(found[-1][:, shorter] * features[:, feature])
        return torch.cat(found, dim=1) if self.levels else features

    def gradients(self, features: Tensor, gradients: Tensor) -> Tensor:
        """Features [n, m] and their gradients [n, k, 3, m] -> gradients of the monomials [n, k, 3, M]."""
        value, found = features, [gradients]
        for shorter, feature in self.levels:
            p, q = value[:, shorter], features[:, feature]
            found.append(found[-1][..., shorter] * q[:, None, None] + gradients[..., feature] * p[:, None, None])
            value = p * q
        return torch.cat(found, dim=-1) if self.levels else gradients


class ProductReadout(nn.Module):
    """Atomic energy = coefficients · monomials + constant; takes the place of a model's readout.

    Args:
        products: of the features of an atom.
        columns: for each central element its m of the flattened features (f, c, n); those of all others are zero.
        coefficients: for each central element, [M] (eV).
        constant: eV.
    """

    def __init__(
        self, products: Products, columns: Sequence[Tensor], coefficients: Sequence[Tensor], constant: float
    ) -> None:
        super().__init__()
        self.products, self.columns, self.constant = products, tuple(columns), constant
        self.coefficients = nn.ParameterList(nn.Parameter(values, requires_grad=False) for values in coefficients)

    def forward(self, features: Sequence[Tensor]) -> Tensor:
        """One tensor B [f, c, n, N] -> energies [N] (eV)."""
        (b,) = features
        flat = b.flatten(0, -2)
        energies = flat.new_full((b.shape[-1],), self.constant)
        for columns, coefficients in zip(self.columns, self.coefficients, strict=True):
            energies = energies + self.products.values(flat[columns].t()) @ coefficients
        return energies
