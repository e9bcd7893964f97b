"""Invariants -> atomic energies."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import torch
from torch import Tensor, nn
from torch.nn.functional import silu


class AtomsLastLinear(nn.Module):
    """``y = sum_k W_k x_k + b`` for inputs [n_in, N] with atoms last, k counting layers of the potential.

    Args:
        n_in: inputs per layer.
        n_out: outputs.
        n_layers: K.
    """

    def __init__(self, n_in: int, n_out: int, n_layers: int = 1) -> None:
        super().__init__()
        bound = (n_in * n_layers) ** -0.5
        self.weight = nn.Parameter(torch.empty(n_out, n_layers, n_in).uniform_(-bound, bound))
        self.bias = nn.Parameter(torch.empty(n_out).uniform_(-bound, bound))

    def forward(self, *inputs: Tensor) -> Tensor:
        """K tensors [n_in, N] -> [n_out, N]."""
        out = self.bias[:, None]
        for k, x in enumerate(inputs):
            out = torch.addmm(out, self.weight[:, k], x)
        return out


class AtomsLastMLP(nn.Module):
    """Linear layers with SiLU between them and none after the last.

    Args:
        n_in: inputs per layer of the potential.
        hidden: widths of hidden layers.
        n_out: outputs.
        n_layers: layers of the potential that the first linear layer reads.
    """

    def __init__(self, n_in: int, hidden: Sequence[int], n_out: int, n_layers: int = 1) -> None:
        super().__init__()
        widths = [*hidden, n_out]
        layers = [AtomsLastLinear(n_in, widths[0], n_layers)]
        layers += [AtomsLastLinear(a, b) for a, b in pairwise(widths)]
        self.layers = nn.ModuleList(layers)

    def forward(self, *inputs: Tensor) -> Tensor:
        """Tensors [n_in, N] -> [n_out, N]."""
        x = self.layers[0](*inputs)
        for layer in list(self.layers)[1:]:
            x = layer(silu(x))
        return x


class Readout(nn.Module):
    """Atomic energy = MLP(B) + linear(B), B being the features of all layers of the potential.

    Args:
        n_features: flattened features per layer, (f c n).
        hidden: widths of the MLP.
        linear: whether there is a linear term.
        n_layers: T + 1.
    """

    def __init__(self, n_features: int, hidden: Sequence[int], linear: bool, n_layers: int) -> None:
        super().__init__()
        self.mlp = AtomsLastMLP(n_features, hidden, 1, n_layers)
        self.linear = AtomsLastLinear(n_features, 1, n_layers) if linear else None

    def forward(self, features: Sequence[Tensor]) -> Tensor:
        """T + 1 tensors B [f, c, n, N] -> energies [N] (eV)."""
        flat = [b.flatten(0, -2) for b in features]
        energies = self.mlp(*flat)
        if self.linear is not None:
            energies = energies + self.linear(*flat)
        return energies[0]
