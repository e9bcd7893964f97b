"""Trained numbers -> a potential's own parameters and back: one linear map, written out both ways.

Of 400,000 weights autograd's copies would cost more than the products.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple

import torch
from torch import Tensor
from torch.autograd.function import once_differentiable


class RowMap:
    """Weights of whitened features, rows w [rows, n] -> weights of features, ``w * scale + (w @ down) @ up``.

    Args:
        scale: [n].
        down: [n, d].
        up: [d, n].
        means: of the features, [m, n].

    Attributes:
        seen: what w is multiplied with to be what the rows make of the means, [m, n]; for the way back.
    """

    def __init__(self, scale: Tensor, down: Tensor, up: Tensor, means: Tensor) -> None:
        self.scale, self.down, self.up = scale, down, up
        self.seen = means * scale + (means @ up.t()) @ down.t()
        self._means = means.double().t()

    def put(self, weights: Tensor, to: Tensor) -> None:
        """Writes the result into ``to``, whose rows may be apart."""
        torch.mul(weights, self.scale, out=to)
        to.addmm_(weights @ self.down, self.up)

    def of_means(self, result: Tensor) -> Tensor:
        """What a result of :meth:`put` makes of the means, float64 [rows, m].

        Of the weights as they are rounded: those that a least squares found are so large against what they make of
        features that their rounding, times the means, would move energies by meV.
        """
        return result.double() @ self._means

    def put_back(self, gradients: Tensor, to: Tensor) -> None:
        """The same from gradients with respect to results to those with respect to w."""
        torch.mul(gradients, self.scale, out=to)
        to.addmm_(gradients @ self.up.t(), self.down.t())


class Reader(NamedTuple):
    """A linear map that reads whitened features, of one layer or of several.

    Attributes:
        prefix: of the names of its weight [..., out, layers, n] and its bias [..., out].
        maps: of each layer it reads; with one mean, or one for each element that there are weights of.
    """

    prefix: str
    maps: Sequence[RowMap]


class Fold(torch.autograd.Function):
    """The trained vectors -> all parameters in the order of their names; once differentiable."""

    @staticmethod
    def forward(
        ctx: Any, by_name: Callable[..., dict[str, Tensor]], readers: Sequence[Reader], *vectors: Tensor
    ) -> tuple[Tensor, ...]:
        ctx.by_name, ctx.readers, ctx.like = by_name, readers, [vector.detach() for vector in vectors]
        ctx.set_materialize_grads(False)
        found = by_name(*ctx.like)
        for prefix, maps in readers:
            name, bias = f"{prefix}.weight", f"{prefix}.bias"
            weight, folded = found[name], torch.empty_like(found[name])
            shifted = found[bias].double() if bias in found else None
            for layer, of_layer in enumerate(maps):
                of_layer.put(_rows(weight, layer), _rows(folded, layer))
                if shifted is not None:
                    products = of_layer.of_means(_rows(folded, layer))
                    # [element, out, element of the mean] -> of the same element; some layers may have one mean
                    n = products.shape[1]
                    same_element = products.view(n, -1, n).diagonal(dim1=0, dim2=2).t()
                    shifted = shifted - same_element.reshape(shifted.shape)
            if shifted is not None:
                found[bias] = shifted.to(found[bias].dtype)
            found[name] = folded
        return tuple(found.values())

    @staticmethod
    @once_differentiable
    def backward(ctx: Any, *gradients: Tensor | None) -> tuple[Tensor | None, ...]:
        vectors = [torch.empty_like(vector) for vector in ctx.like]
        found = ctx.by_name(*vectors)
        given: Mapping[str, Tensor | None] = dict(zip(found, gradients, strict=True))
        mapped = {f"{prefix}.weight" for prefix, _ in ctx.readers}
        for name, gradient in given.items():
            if gradient is None:
                found[name].zero_()
            elif name not in mapped:
                found[name].copy_(gradient)
        for prefix, maps in ctx.readers:
            weight, bias, to = given[f"{prefix}.weight"], given.get(f"{prefix}.bias"), found[f"{prefix}.weight"]
            for layer, of_layer in enumerate(maps):
                if weight is not None:
                    of_layer.put_back(_rows(weight, layer), _rows(to, layer))
                if bias is not None:  # it is less by what the weights make of the means
                    n_means = len(of_layer.seen)
                    of_elements = to.view(n_means, -1, *to.shape[-2:])[..., layer, :]
                    of_elements.addcmul_(bias.reshape(n_means, -1, 1), of_layer.seen[:, None], value=-1)
        return None, None, *vectors


def _rows(weight: Tensor, layer: int) -> Tensor:
    """[..., out, layers, n] -> [rows, n] of one layer, a view."""
    return weight.view(-1, *weight.shape[-2:])[:, layer]
