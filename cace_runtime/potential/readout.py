"""Invariants -> numbers of each atom: its energy, and what else a potential gives."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import cast

import torch
from torch import Tensor, nn
from torch.nn.functional import silu

from cace_runtime.config import OutputConfig


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
        bias: whether layers add a constant.
    """

    def __init__(self, n_in: int, hidden: Sequence[int], n_out: int, n_layers: int = 1, bias: bool = True) -> None:
        super().__init__()
        widths = [*hidden, n_out]
        layers = [AtomsLastLinear(n_in, widths[0], n_layers, bias)]
        layers += [AtomsLastLinear(a, b, bias=bias) for a, b in pairwise(widths)]
        self.layers = nn.ModuleList(layers)

    @property
    def last(self) -> AtomsLastLinear:
        """The layer that gives the outputs."""
        return cast("AtomsLastLinear", self.layers[-1])

    def forward(self, *inputs: Tensor) -> Tensor:
        """Tensors [n_in, N] -> [n_out, N]."""
        x = self.layers[0](*inputs)
        for layer in list(self.layers)[1:]:
            x = layer(silu(x))
        return x

    def from_zero(self, *inputs: Tensor) -> Tensor:
        """Values less those at inputs of zero: exactly zero there in any precision, layer by layer."""
        layers = cast("list[AtomsLastLinear]", list(self.layers))
        if not layers[0].has_bias:
            return self(*inputs)
        x, at_zero = layers[0].without_bias(*inputs), layers[0].bias[:, None]
        for layer in layers[1:]:
            # As many columns, not one: vectorised and other numbers may be rounded differently by torch.
            x = layer.without_bias(silu(at_zero + x) - silu(at_zero.repeat(1, x.shape[1])))
            at_zero = layer(silu(at_zero))
        return x


class Readout(nn.Module):
    """A number of each atom = (MLP(B) + linear(B)) * scale, B being the features of all layers of the potential.

    Args:
        n_features: flattened features per layer, (f c n).
        hidden: widths of the MLP.
        linear: whether there is a linear term.
        n_layers: T + 1.
        vanishes_at_zero: whether the value at B = 0, which is that of an atom without neighbours, is subtracted.
        bias: whether layers add a constant.
        scale: factor of the sum.
    """

    def __init__(
        self,
        n_features: int,
        hidden: Sequence[int],
        linear: bool,
        n_layers: int,
        vanishes_at_zero: bool = False,
        bias: bool = True,
        scale: float = 1.0,
    ) -> None:
        super().__init__()
        self.vanishes_at_zero, self.scale = vanishes_at_zero, scale
        self.mlp = AtomsLastMLP(n_features, hidden, 1, n_layers, bias)
        self.linear = AtomsLastLinear(n_features, 1, n_layers, bias) if linear else None

    def forward(self, features: Sequence[Tensor]) -> Tensor:
        """T + 1 tensors B [f, c, n, N] -> [N]."""
        flat = [b.flatten(0, -2) for b in features]
        values = self.mlp.from_zero(*flat) if self.vanishes_at_zero else self.mlp(*flat)
        if self.linear is not None:
            values = values + (self.linear.without_bias if self.vanishes_at_zero else self.linear)(*flat)
        return values[0] if self.scale == 1 else values[0] * self.scale


class NoReadout(Readout):
    """Of a network without an energy of its own: zero for every atom, and no parameters."""

    def __init__(self) -> None:
        nn.Module.__init__(self)

    def forward(self, features: Sequence[Tensor]) -> Tensor:
        """T + 1 tensors B [f, c, n, N] -> [N]."""
        return features[0].new_zeros(features[0].shape[-1])


class Outputs(nn.ModuleDict):
    """What a potential says about each atom beside its energy, by name; parameters ``outputs.NAME.…``.

    Args:
        outputs: what there is.
        n_features: flattened features per layer, (f c n).
        n_layers: T + 1.

    Raises:
        ValueError: a name that modules of torch have for something else.
    """

    def __init__(self, outputs: Sequence[OutputConfig], n_features: int, n_layers: int) -> None:
        super().__init__()
        for output in outputs:
            if hasattr(self, output.name):
                raise ValueError(f"outputs: {output.name!r} is a word of torch; choose another name")
            self[output.name] = Readout(
                n_features,
                output.hidden,
                output.linear,
                n_layers,
                output.vanishes_at_zero,
                output.bias,
                output.scale,
            )

    def forward(self, features: Sequence[Tensor]) -> dict[str, Tensor]:
        """T + 1 tensors B [f, c, n, N] -> [N] each."""
        return {name: output(features) for name, output in self.items()}


def value_at_zero(parameters: Mapping[str, Tensor], of: str = "readout") -> Tensor:
    """MLP(0) + linear(0) of a readout that subtracts nothing, float64, differentiable; before it is multiplied.

    No atom without neighbours has a feature: moments, messages and memory are sums over neighbours or multiples of
    such sums. So this is what it gets beside E0, whatever its element.

    Args:
        parameters: of the model, by name; the weights that features meet first may be missing.
        of: which readout: that of the energy, or ``outputs.NAME``.
    """
    prefix = f"{of}.mlp.layers"
    x, k = parameters[f"{prefix}.0.bias"].double(), 1
    while f"{prefix}.{k}.bias" in parameters:
        x = parameters[f"{prefix}.{k}.weight"][:, 0].double() @ silu(x) + parameters[f"{prefix}.{k}.bias"].double()
        k += 1
    return x[0] + parameters[f"{of}.linear.bias"].double()[0] if f"{of}.linear.bias" in parameters else x[0]
