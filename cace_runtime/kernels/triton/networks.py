"""Linear layers with SiLU between them, whose first layer is columns of the products of the features."""

from __future__ import annotations

from typing import NamedTuple

import torch
from torch import Tensor
from torch.nn.functional import silu


class Linear(NamedTuple):
    """``x W^T + b``."""

    weight: Tensor  # [out, in]
    bias: Tensor  # [out]


class Network(NamedTuple):
    """A network of a layer's features.

    Attributes:
        first: column of the products where its first layer begins.
        bias: of the first layer, [out] or [elements, out].
        later: the other layers.
    """

    first: int
    bias: Tensor
    later: tuple[Linear, ...]

    @property
    def columns(self) -> slice:
        return slice(self.first, self.first + self.bias.shape[-1])


def bias_of(bias: Tensor, species: Tensor) -> Tensor:
    """Of a layer [out], or of each atom [N, out] where those of elements [elements, out] are given."""
    return bias if bias.dim() == 1 else bias[species]


def layers_of(network: Network, products: Tensor, species: Tensor) -> list[Tensor]:
    """What each layer gives, before SiLU, [N, width]; of products [N, columns]."""
    found = [products[:, network.columns] + bias_of(network.bias, species)]
    for layer in network.later:
        found.append(torch.addmm(layer.bias, silu(found[-1]), layer.weight.t()))
    return found


def layers_reverse(later: tuple[Linear, ...], layers: list[Tensor], to_last: Tensor) -> Tensor:
    """Gradient with respect to what the first of linear layers with SiLU between them gives.

    Args:
        later: all layers but the first.
        layers: what each gives, before SiLU.
        to_last: gradient with respect to the last one's.
    """
    for layer, x in zip(reversed(later), reversed(layers[:-1]), strict=True):
        s = torch.sigmoid(x)
        to_last = (to_last @ layer.weight) * (s * (1 + x * (1 - s)))
    return to_last
