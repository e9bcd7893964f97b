"""What a network sees of pairs of atoms that are closer than any in its training data: that they are close, not how.

A network says nothing about distances that were in no training structure: often it attracts there, by more than any
repulsion that is added. Between two distances a < b of a pair of elements it therefore sees ``s(r)`` in place of r, in
the same direction:

    s(r) = b - (b - a) (1/2 - t^4 (5/2 - 3 t + t^2)),   t = (r - a)/(b - a) in [0, 1],

which is r from b on and ``(a + b)/2`` up to a, with three continuous derivatives; ``ds/dr = t^3 (10 - 15 t + 6 t^2)``.
Up to a, its energy does not change with the distance, so that what repels the nuclei there (ZBL) decides alone.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn

from cace_runtime.config import ModelConfig


class ClosestDistances(nn.Module):
    """Edge vectors -> those that the network sees."""

    def __init__(self, config: ModelConfig) -> None:
        super().__init__()
        self.there = bool(config.closest_distances)
        self._table = config.table_of_closest  # no tensor of the module: another precision would round it

    def forward(self, vectors: Tensor, sender: Tensor, receiver: Tensor) -> Tensor:
        """Of vectors [3, E] (Å), and rows of the elements of their atoms [E]; differentiable like r is."""
        if not self.there:
            return vectors
        table = torch.as_tensor(self._table, dtype=vectors.dtype, device=vectors.device)
        inner, outer = table[receiver, sender].unbind(-1)
        squares = (vectors * vectors).sum(0)
        close = squares < outer**2
        r = torch.where(close, squares, 1.0).sqrt()
        seen = torch.where(close, seen_distance(r, inner, torch.where(close, outer, 2.0)), r)
        return vectors * (seen / r)


def seen_distance(r: Tensor, inner: Tensor, outer: Tensor) -> Tensor:
    """s(r), of distances up to the outer ones (Å)."""
    width = outer - inner
    t = ((r - inner) / width).clamp(min=0)
    return outer - width * (0.5 - t**4 * (2.5 - t * (3 - t)))
