"""Products of the features with weights that read them -> numbers of each atom, and the way back in closed form.

The equations are those of :class:`cace_runtime.potential.readout.Readout`; the first layer of each MLP and the linear
maps are columns of one matrix product per layer of the potential, which is made outside of this.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import torch
from torch import Tensor
from torch.nn.functional import silu

from cace_runtime.kernels.triton.networks import bias_of, layers_reverse
from cace_runtime.kernels.triton.weights import ReadoutWeights


class Read(NamedTuple):
    """A number of each atom [N], and what each layer of the MLP gives, before SiLU [N, width]."""

    values: Tensor
    layers: list[Tensor]


def read(weights: ReadoutWeights, products: Sequence[Tensor], species: Tensor) -> Read:
    """The numbers of one readout.

    Args:
        weights: the readout's.
        products: of each layer of the potential with all that reads it, [N, columns].
        species: rows of the model's elements [N].
    """
    x = sum((p[:, weights.mlp] for p in products[1:]), products[0][:, weights.mlp])
    bias = bias_of(weights.bias, species)
    layers = [x + bias]
    if weights.vanishes_at_zero:
        x = _from_zero(weights, x, bias, layers)
    else:
        for layer in weights.later:
            layers.append(torch.addmm(layer.bias, silu(layers[-1]), layer.weight.t()))
        x = layers[-1]
    values = x[:, 0]
    if weights.linear_bias is not None:
        column = weights.linear
        values = values + sum((p[:, column] for p in products[1:]), products[0][:, column])
        if not weights.vanishes_at_zero:
            values = values + bias_of(weights.linear_bias, species)[..., 0]
    return Read(values if weights.scale == 1 else values * weights.scale, layers)


def read_reverse(
    weights: ReadoutWeights, found: Read, cotangents: Tensor | None, to_products: Sequence[Tensor]
) -> None:
    """Writes gradients with respect to the products into the columns of a readout.

    Args:
        weights: the readout's.
        found: what :func:`read` has returned.
        cotangents: of the numbers [N]; ``None``: all are 1.
        to_products: of each layer of the potential [N, columns].
    """
    to_values = torch.full_like(found.layers[-1], weights.scale)
    if cotangents is not None:
        to_values = to_values * cotangents.to(to_values.dtype)[:, None]
    to_mlp = layers_reverse(weights.later, found.layers, to_values)
    for to_product in to_products:
        to_product[:, weights.mlp] = to_mlp
        if weights.linear_bias is not None:
            to_product[:, weights.linear] = to_values[:, 0]


def _from_zero(weights: ReadoutWeights, x: Tensor, bias: Tensor, layers: list[Tensor]) -> Tensor:
    """Outputs of the MLP less those at zero, as :meth:`cace_runtime.potential.readout.AtomsLastMLP.from_zero`.

    Args:
        weights: the readout's.
        x: products of the first layer, without its bias.
        bias: of all atoms or of each, [out] or [N, out].
        layers: with it; what the layers after it give is appended.
    """
    at_zero = bias
    for layer in weights.later:
        # As many rows as there are atoms: one alone may be rounded differently.
        rows = at_zero.repeat(len(x), 1) if at_zero.dim() == 1 else at_zero
        x = (silu(layers[-1]) - silu(rows)) @ layer.weight.t()
        at_zero = silu(at_zero) @ layer.weight.t() + layer.bias
        layers.append(x + at_zero)
    return x
