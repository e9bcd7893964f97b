"""Invariants -> numbers of each atom: its energy, and what else a potential gives."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import Any, cast

import torch
from torch import Tensor, nn
from torch.nn.functional import silu

from cace_runtime.config import OutputConfig, ReadoutConfig
from cace_runtime.potential.per_element import ByElement, PerElementLinear


class AtomsLastLinear(nn.Module):
    """``y = sum_k W_k x_k + b`` for inputs [n_in, N] with atoms last, k counting layers of the potential.

    Args:
        n_in: inputs per layer.
        n_out: outputs.
        n_layers: K.
        bias: whether there is b.
    """

    def __init__(self, n_in: int, n_out: int, n_layers: int = 1, bias: bool = True) -> None:
        super().__init__()
        bound = (n_in * n_layers) ** -0.5
        self.weight = nn.Parameter(torch.empty(n_out, n_layers, n_in).uniform_(-bound, bound))
        self.has_bias = bias
        if bias:
            self.bias = nn.Parameter(torch.empty(n_out).uniform_(-bound, bound))

    def forward(self, *inputs: Tensor) -> Tensor:
        """K tensors [n_in, N] -> [n_out, N]."""
        if not self.has_bias:
            return self.without_bias(*inputs)
        out = self.bias[:, None]
        for k, x in enumerate(inputs):
            out = torch.addmm(out, self.weight[:, k], x)
        return out

    def without_bias(self, *inputs: Tensor) -> Tensor:
        """The same but for b."""
        out = self.weight[:, 0] @ inputs[0]
        for k, x in enumerate(inputs[1:], 1):
            out = out + self.weight[:, k] @ x
        return out


class AtomsLastMLP(nn.Module):
    """Linear layers with SiLU between them and none after the last.

    Args:
        n_in: inputs per layer of the potential.
        hidden: widths of hidden layers.
        n_out: outputs.
        n_layers: layers of the potential that the first linear layer reads.
        n_elements: of how many elements the first linear layer has weights; None: the same for all.
        bias: whether layers add a constant.
    """

    def __init__(
        self,
        n_in: int,
        hidden: Sequence[int],
        n_out: int,
        n_layers: int = 1,
        n_elements: int | None = None,
        bias: bool = True,
    ) -> None:
        super().__init__()
        widths = [*hidden, n_out]
        layers = [_reader(n_in, widths[0], n_layers, n_elements, bias)]
        layers += [AtomsLastLinear(a, b, bias=bias) for a, b in pairwise(widths)]
        self.layers = nn.ModuleList(layers)

    @property
    def last(self) -> AtomsLastLinear | PerElementLinear:
        """The layer that gives the outputs."""
        return cast("AtomsLastLinear | PerElementLinear", self.layers[-1])

    def forward(self, *inputs: Tensor, elements: ByElement | None = None) -> Tensor:
        """Tensors [n_in, N] -> [n_out, N]; ``elements`` where the first layer has weights of each."""
        return self._read(self.last, self.last_inputs(inputs, elements), elements)

    def from_zero(self, *inputs: Tensor, elements: ByElement | None = None) -> Tensor:
        """Values less those at inputs of zero: exactly zero there in any precision, layer by layer."""
        first: Any = self.layers[0]
        if not first.has_bias:
            return self(*inputs, elements=elements)
        found = self.last_inputs(inputs, elements, from_zero=True)
        if elements is None or len(self.layers) > 1:
            return self.last.without_bias(*found)  # type: ignore[arg-type]  # which takes tensors, not atoms by element
        return cast("PerElementLinear", first).without_bias(found, elements)

    def last_inputs(
        self, inputs: tuple[Tensor, ...], elements: ByElement | None = None, from_zero: bool = False
    ) -> tuple[Tensor, ...]:
        """What the weights of the last layer are multiplied with.

        Args:
            inputs: tensors [n_in, N].
            elements: where the first layer has weights of each.
            from_zero: less the same at inputs of zero.

        Returns:
            The inputs, where there is one layer; else one tensor [width, N].
        """
        first, *hidden = cast("list[AtomsLastLinear]", list(self.layers)[:-1]) or (None,)
        if first is None:
            return inputs
        if not (from_zero and first.has_bias):
            x = self._read(first, inputs, elements)
            for layer in hidden:
                x = layer(silu(x))
            return (silu(x),)
        if elements is None:
            x, at_zero = first.without_bias(*inputs), first.bias[:, None]
        else:
            of_element = cast("PerElementLinear", first)
            x, at_zero = of_element.without_bias(inputs, elements), of_element.biases(elements)
        for layer in hidden:
            x = layer.without_bias(self._difference(x, at_zero, elements))
            at_zero = layer(silu(at_zero))
        return (self._difference(x, at_zero, elements),)

    @staticmethod
    def _difference(x: Tensor, at_zero: Tensor, elements: ByElement | None) -> Tensor:
        # As many columns, not one: vectorised and other numbers may be rounded differently by torch.
        columns = at_zero.repeat(1, x.shape[1]) if elements is None else at_zero
        return silu(at_zero + x) - silu(columns)

    def _read(self, layer: Any, inputs: tuple[Tensor, ...], elements: ByElement | None) -> Tensor:
        """A layer of its inputs; the first one takes the atoms by element, too."""
        return layer(*inputs) if elements is None or layer is not self.layers[0] else layer(inputs, elements)


def _reader(
    n_in: int, n_out: int, n_layers: int, n_elements: int | None, bias: bool
) -> AtomsLastLinear | PerElementLinear:
    if n_elements is None:
        return AtomsLastLinear(n_in, n_out, n_layers, bias)
    return PerElementLinear(n_in, n_out, n_layers, n_elements, bias)


class Readout(nn.Module):
    """A number of each atom = (MLP(B) + linear(B)) * scale, B being the features of all layers of the potential.

    Args:
        n_features: flattened features per layer, (f c n).
        config: widths of the MLP, whether there is a linear term, and whether weights are of the atom's element.
        n_layers: T + 1.
        n_elements: how many there are.
        vanishes_at_zero: whether the value at B = 0, which is that of an atom without neighbours, is subtracted.
        bias: whether layers add a constant.
        scale: factor of the sum.
    """

    def __init__(
        self,
        n_features: int,
        config: ReadoutConfig,
        n_layers: int,
        n_elements: int,
        vanishes_at_zero: bool = False,
        bias: bool = True,
        scale: float = 1.0,
    ) -> None:
        super().__init__()
        self.vanishes_at_zero, self.per_element, self.scale = vanishes_at_zero, config.per_element, scale
        of_elements = n_elements if config.per_element else None
        self.mlp = AtomsLastMLP(n_features, config.hidden, 1, n_layers, of_elements, bias)
        self.linear = _reader(n_features, 1, n_layers, of_elements, bias) if config.linear else None

    def forward(self, features: Sequence[Tensor], elements: ByElement | None = None) -> Tensor:
        """T + 1 tensors B [f, c, n, N], and the atoms by element where weights are of them -> [N]."""
        flat = [b.flatten(0, -2) for b in features]
        elements = elements if self.per_element else None
        values = (self.mlp.from_zero if self.vanishes_at_zero else self.mlp)(*flat, elements=elements)
        if self.linear is not None:
            linear: Any = self.linear  # takes the atoms by element, too, where weights are of them
            read = linear.without_bias if self.vanishes_at_zero else linear
            values = values + (read(*flat) if elements is None else read(flat, elements))
        return values[0] if self.scale == 1 else values[0] * self.scale

    def last_inputs(
        self, features: Sequence[Tensor], elements: ByElement | None = None
    ) -> tuple[tuple[Tensor, ...], ...]:
        """What the weights of the MLP's last layer are multiplied with, and those of the linear term if there is one.

        Args:
            features, elements: as for :meth:`forward`.
        """
        flat = tuple(b.flatten(0, -2) for b in features)
        of_mlp = self.mlp.last_inputs(flat, elements if self.per_element else None, self.vanishes_at_zero)
        return (of_mlp,) if self.linear is None else (of_mlp, flat)


class NoReadout(Readout):
    """Of a network without an energy of its own: zero for every atom, and no parameters."""

    def __init__(self) -> None:
        nn.Module.__init__(self)

    def forward(self, features: Sequence[Tensor], elements: ByElement | None = None) -> Tensor:
        """T + 1 tensors B [f, c, n, N] -> [N]."""
        return features[0].new_zeros(features[0].shape[-1])


class Outputs(nn.ModuleDict):
    """What a potential says about each atom beside its energy, by name; parameters ``outputs.NAME.…``.

    Args:
        outputs: what there is.
        n_features: flattened features per layer, (f c n).
        n_layers: T + 1.
        n_elements: how many there are.

    Raises:
        ValueError: a name that modules of torch have for something else.
    """

    def __init__(self, outputs: Sequence[OutputConfig], n_features: int, n_layers: int, n_elements: int) -> None:
        super().__init__()
        for output in outputs:
            if hasattr(self, output.name):
                raise ValueError(f"outputs: {output.name!r} is a word of torch; choose another name")
            self[output.name] = Readout(
                n_features, output, n_layers, n_elements, output.vanishes_at_zero, output.bias, output.scale
            )

    def forward(self, features: Sequence[Tensor], elements: ByElement | None = None) -> dict[str, Tensor]:
        """T + 1 tensors B [f, c, n, N], and the atoms by element where weights are of them -> [N] each."""
        return {name: output(features, elements) for name, output in self.items()}


def value_at_zero(parameters: Mapping[str, Tensor], of: str = "readout") -> Tensor:
    """MLP(0) + linear(0) of a readout that subtracts nothing, float64, differentiable; before it is multiplied.

    No atom without neighbours has a feature: moments, messages and memory are sums over neighbours or multiples of
    such sums. So this is what it gets beside E0: [], or [elements] where what reads features has weights of each.

    Args:
        parameters: of the model, by name; the weights that features meet first may be missing.
        of: which readout: that of the energy, or ``outputs.NAME``.
    """
    prefix = f"{of}.mlp.layers"
    x, k = parameters[f"{prefix}.0.bias"].double(), 1
    while f"{prefix}.{k}.bias" in parameters:
        weight, bias = parameters[f"{prefix}.{k}.weight"][:, 0].double(), parameters[f"{prefix}.{k}.bias"].double()
        x = (weight @ silu(x) if x.dim() == 1 else silu(x) @ weight.t()) + bias
        k += 1
    if f"{of}.linear.bias" in parameters:
        x = x + parameters[f"{of}.linear.bias"].double()
    return x[..., 0]
