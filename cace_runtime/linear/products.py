"""Monomials of the features of one atom up to a given order, and their gradients by the product rule."""

from __future__ import annotations

from math import comb

import torch
from torch import Tensor


def n_products(n_features: int, order: int) -> int:
    """Monomials of degree 1..order in so many features."""
    return comb(n_features + order, order) - 1


class Products:
    """Monomials of degree 1..order of m features, each as a shorter one times a feature.

    Args:
        n_features: m.
        order: largest degree.
    """

    def __init__(self, n_features: int, order: int) -> None:
        self.n_features, self.order = n_features, order
        self.levels: list[tuple[Tensor, Tensor]] = []
        last = torch.arange(n_features)  # last feature of each monomial of the level
        for _ in range(order - 1):
            shorter = torch.arange(len(last)).repeat_interleave(n_features - last)
            feature = torch.cat([torch.arange(int(first), n_features) for first in last])
            self.levels.append((shorter, feature))
            last = feature

    def __len__(self) -> int:
        return n_products(self.n_features, self.order)

    def of(self, values: Tensor, gradients: Tensor) -> tuple[Tensor, Tensor]:
        """Features [n, m] and gradients [n, k, 3, m] -> those of the monomials, [n, M] and [n, k, 3, M]."""
        all_values, all_gradients = [values], [gradients]
        for shorter, feature in self.levels:
            p, q = all_values[-1][:, shorter], values[:, feature]
            all_gradients.append(
                all_gradients[-1][..., shorter] * q[:, None, None] + gradients[..., feature] * p[:, None, None]
            )
            all_values.append(p * q)
        if not self.levels:
            return values, gradients
        return torch.cat(all_values, -1), torch.cat(all_gradients, -1)
