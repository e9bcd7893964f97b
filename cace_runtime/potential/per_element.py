"""Weights of the element of the atom that reads: atoms are put together by element, one product for each."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

import torch
from torch import Tensor, nn


class ByElement(NamedTuple):
    """The atoms of a batch by element.

    Attributes:
        rows: row of the embedding of each atom [N].
        order: atoms in order of their element [N].
        places: where each atom stands in that order [N].
        counts: atoms of each element.
    """

    rows: Tensor
    order: Tensor
    places: Tensor
    counts: tuple[int, ...]

    @classmethod
    def of(cls, rows: Tensor, n_elements: int) -> ByElement:
        """Rows of the embedding [N] of the atoms; on an accelerator this waits for the device."""
        order = torch.argsort(rows, stable=True)
        counts = torch.bincount(rows, minlength=n_elements).tolist()
        return cls(rows, order, torch.argsort(order), tuple(counts))

    def apply(self, function: Callable[[int, Tensor], Tensor], x: Tensor) -> Tensor:
        """A function of (element, its atoms' numbers [..., n]) -> [..., n], of all atoms: [..., N] -> [..., N]."""
        if len(self.counts) == 1:
            return function(0, x)
        parts = x.index_select(-1, self.order).split(self.counts, -1)
        found = [function(z, part) for z, part in enumerate(parts)]
        return torch.cat(found, -1).index_select(-1, self.places)


class PerElementLinear(nn.Module):
    """``y = sum_k W^z_k x_k + b^z`` for inputs [n_in, N] with atoms last; k counts layers, z is an atom's element.

    Args:
        n_in: inputs per layer.
        n_out: outputs.
        n_layers: K.
        n_elements: how many there are.
        bias: whether there is b.
    """

    def __init__(self, n_in: int, n_out: int, n_layers: int, n_elements: int, bias: bool = True) -> None:
        super().__init__()
        bound = (n_in * n_layers) ** -0.5
        self.weight = nn.Parameter(torch.empty(n_elements, n_out, n_layers, n_in).uniform_(-bound, bound))
        self.has_bias = bias
        if bias:
            self.bias = nn.Parameter(torch.empty(n_elements, n_out).uniform_(-bound, bound))

    def forward(self, inputs: tuple[Tensor, ...], elements: ByElement) -> Tensor:
        """K tensors [n_in, N] -> [n_out, N]."""
        out = self.without_bias(inputs, elements)
        return out + self.biases(elements) if self.has_bias else out

    def without_bias(self, inputs: tuple[Tensor, ...], elements: ByElement) -> Tensor:
        """The same but for b."""
        weights = [weight.flatten(1) for weight in self.weight.unbind(0)]
        return elements.apply(lambda z, x: weights[z] @ x, torch.cat(inputs) if len(inputs) > 1 else inputs[0])

    def biases(self, elements: ByElement) -> Tensor:
        """b of each atom [n_out, N]."""
        return self.bias.index_select(0, elements.rows).t()
