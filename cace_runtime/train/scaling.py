"""Units of the weights: the spread of forces and of features, so that every trained number is of order one.

Everything here is independent of the order of the data, to the last bit: sums are exact (``math.fsum``) or rounded to
digits that no order of summation reaches.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from math import fsum, sqrt
from typing import NamedTuple

import torch
from torch import Tensor, nn

from cace_runtime import keys
from cace_runtime.graph import Graph
from cace_runtime.model import CACEModel
from cace_runtime.train.data import Sample

DIGITS = 4


class Spread(NamedTuple):
    """Mean and spread of each feature of one layer, float64 [f c n]."""

    mean: Tensor
    spread: Tensor


def energy_scale(samples: Sequence[Sample], shifts: Sequence[float]) -> float:
    """Root mean square of the force components (eV/Å, read as eV); of energies per atom where there are no forces.

    Args:
        samples: training structures.
        shifts: E0 of each (eV).
    """
    squares = [x * x for s in samples if s.labels.forces is not None for x in s.labels.forces.ravel().tolist()]
    if not squares:
        per_atom = energies_per_atom(samples, shifts)
        mean = fsum(per_atom) / len(per_atom) if per_atom else 0.0
        squares = [(e - mean) ** 2 for e in per_atom]
    found = sqrt(fsum(squares) / len(squares)) if squares else 0.0
    return found if found > 1e-6 else 1.0


def energies_per_atom(samples: Sequence[Sample], shifts: Sequence[float]) -> list[float]:
    """(E - E0)/N of the labelled structures (eV/atom)."""
    return [
        (s.labels.energy - shift) / len(s.atoms)
        for s, shift in zip(samples, shifts, strict=True)
        if s.labels.energy is not None
    ]


def message_scale(graphs: Sequence[Graph]) -> float:
    """``1/sqrt(mean number of neighbours)``; counts are integers, so sums are exact."""
    edges = sum(len(g[keys.SENDER]) for g in graphs)
    atoms = sum(len(g[keys.ATOMIC_NUMBERS]) for g in graphs)
    return sqrt(atoms / edges) if edges else 1.0


def feature_readers(model: CACEModel, layer: int) -> list[str]:
    """Linear maps that read the features of the message layer ``layer``, H of the message, as prefixes of names."""
    if layer < len(model.messages) and model.messages[layer].feature is not None:
        return [f"messages.{layer}.feature.network.layers.0"]
    return []


def readout_readers(model: CACEModel) -> list[str]:
    """Linear maps of the readout, which read the features of all layers."""
    return ["readout.mlp.layers.0", *(["readout.linear"] if model.readout.linear is not None else [])]


def measure_spreads(model: CACEModel, batches: Sequence[Graph], fresh: bool) -> list[Spread]:
    """Mean and spread of the features of every layer over the training atoms.

    Args:
        model: the potential.
        batches: graphs of all training structures, in any order.
        fresh: initial weights: they are meant for features of spread one, so H is divided by what is found before
            the next layer is measured, and so is the readout in the end, in place.
    """
    spreads = []
    n_layers = len(model.messages) + 1
    for layer in range(n_layers):
        spreads.append(_spread(_features(model, graph, layer) for graph in batches))
        if fresh:
            for prefix in feature_readers(model, layer):
                _fold_in_place(model, prefix, spreads[-1:])
    if fresh:
        for prefix in readout_readers(model):
            _fold_in_place(model, prefix, spreads)
    return spreads


def _features(model: CACEModel, graph: Graph, layer: int) -> Tensor:
    """[N, f c n]."""
    with torch.no_grad():
        b = model(graph, forces=False, b_features=True)[keys.B_FEATURES][..., layer]
    return b.permute(0, 2, 3, 1).flatten(1).double()


def _spread(parts: Iterable[Tensor]) -> Spread:
    count, total, squares = 0, 0.0, 0.0
    for features in parts:
        count += len(features)
        total, squares = total + features.sum(0), squares + features.square().sum(0)
    mean, mean_square = total / count, squares / count
    spread = (mean_square - mean.square()).clamp(min=0).sqrt()
    # A feature that hardly varies is only shifted: its noise is not blown up.
    spread = torch.maximum(spread, 1e-3 * mean_square.sqrt())
    return Spread(_rounded(mean), _rounded(torch.where(spread > 1e-10, spread, 1.0)))


def _rounded(values: Tensor) -> Tensor:
    """Values to DIGITS decimal digits of each, far above what the order of a sum changes."""
    exponent = torch.where(values == 0, 0.0, values.abs().clamp(min=1e-300).log10().floor())
    unit = 10.0 ** (exponent - DIGITS + 1)
    # What has cancelled to noise is no number to round, it is zero.
    return torch.where(values.abs() < 1e-10, 0.0, (values / unit).round() * unit)


def _fold_in_place(model: CACEModel, prefix: str, spreads: Sequence[Spread]) -> None:
    linear = model.get_submodule(prefix)
    mean, spread = (torch.stack(x).to(linear.weight.dtype) for x in zip(*spreads, strict=True))
    with torch.no_grad():
        linear.weight /= spread
        linear.bias -= (linear.weight * mean).sum((1, 2))


class ScaledWeights(nn.Module):
    """The parameters that are trained: those of a model, in units in which they and the features are of order one.

    ``W (B - mean)/(spread sqrt(n)) + b`` is what is trained where the model has ``W' B + b'``; n is the number of
    features. Without the root a step of Adam, which is as large for every weight, moves the sum of thousands of
    features so far that the energies never come to rest.

    Args:
        model: initial weights, and names.
        spreads: of each layer's features; none to train the model's own weights.
    """

    def __init__(self, model: CACEModel, spreads: Sequence[Spread] = ()) -> None:
        super().__init__()
        self.names = [name for name, _ in model.named_parameters()]
        self.readers: list[str] = []
        if spreads:
            for layer, spread in enumerate(spreads):
                self._add(feature_readers(model, layer), [spread], model.dtype)
            self._add(readout_readers(model), spreads, model.dtype)
        values = {name: p.detach().clone() for name, p in model.named_parameters()}
        for prefix, mean, spread in self._scales():
            weight = values[f"{prefix}.weight"]
            values[f"{prefix}.bias"] += (weight * mean).sum((1, 2))
            values[f"{prefix}.weight"] = weight * spread
        self.values = nn.ParameterList(nn.Parameter(values[name]) for name in self.names)

    def _add(self, prefixes: Sequence[str], spreads: Sequence[Spread], dtype: torch.dtype) -> None:
        mean, spread = (torch.stack(x).to(dtype) for x in zip(*spreads, strict=True))
        spread = spread * mean.numel() ** 0.5
        for prefix in prefixes:
            self.register_buffer(f"mean_{len(self.readers)}", mean.clone())
            self.register_buffer(f"spread_{len(self.readers)}", spread.clone())
            self.readers.append(prefix)

    def _scales(self) -> Iterable[tuple[str, Tensor, Tensor]]:
        for k, prefix in enumerate(self.readers):
            yield prefix, getattr(self, f"mean_{k}"), getattr(self, f"spread_{k}")

    def folded(self) -> dict[str, Tensor]:
        """The model's own parameters by name, differentiable."""
        folded: dict[str, Tensor] = dict(zip(self.names, self.values, strict=True))
        for prefix, mean, spread in self._scales():
            weight = folded[f"{prefix}.weight"] / spread
            folded[f"{prefix}.weight"] = weight
            folded[f"{prefix}.bias"] = folded[f"{prefix}.bias"] - (weight * mean).sum((1, 2))
        return folded


def put_weights(model: CACEModel, weights: Mapping[str, Tensor]) -> None:
    """Writes folded parameters into a model."""
    with torch.no_grad():
        for name, parameter in model.named_parameters():
            parameter.copy_(weights[name])
