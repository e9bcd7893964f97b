"""Features of mean 0 and variance 1 that do not vary together: the map from a potential's own, measured on the data.

What is measured is independent of the order of the data, to the last bit: it is rounded to digits that no order of
summation reaches.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil
from typing import cast

import torch
from torch import Tensor, nn
from torch.nn.functional import one_hot

from cace_runtime import keys
from cace_runtime.neighborhood.graph import Graph
from cace_runtime.potential.messages.layer import MessageLayer
from cace_runtime.potential.model import CACEModel
from cace_runtime.potential.per_element import PerElementLinear
from cace_runtime.potential.readout import AtomsLastLinear, Readout
from cace_runtime.train.constants import measure_constants
from cace_runtime.train.finite_differences import slopes
from cace_runtime.train.folding import RowMap
from cace_runtime.train.rounding import rounded

# Decimals kept of correlations: sums in any order agree beyond them.
CORRELATION_DECIMALS = 4
# Directions in feature space of less than this share of the largest variance are scaled alike. On AcAc (T = 1, (3, 4),
# 60 epochs) 1e-4 left a force error of 39.0 meV/Å, 1e-3 41.4, 1e-6 39.8.
SMALLEST_VARIANCE = 1e-4
# Random displacements per structure: samples of the slopes per feature, and at most how many of a structure.
SAMPLES_PER_FEATURE = 4
MOST_SAMPLES = 16


class Whitening(nn.Module):
    """Linear map from the features of one layer to decorrelated ones of mean 0 and variance 1.

    What varies here is a feature's value from atom to atom and its slope along displacements of 1 Å: the first decides
    over energies, the second over forces, and the sum of both covariances is the matrix of the least squares problem
    of a linear potential. (AcAc, T = 1, (3, 4), 60 epochs: force errors of 47.5 meV/Å with values alone, 39.0 with
    slopes alone, 37.8 with both.)

    Invariants are redundant: most of their variance lies in a few directions. The map is ``z = T (B - mean)/spread``
    with ``T = c (1 - U U') + U diag(t) U'``: each of the leading directions U of the correlation matrix by itself, what
    is left alike. Weights that are trained on z converge in half of the steps.

    Args:
        mean: of each feature, float64 [n], or of the atoms of each element [elements, n] where every reader has weights
            of the atom's element; then elements differ by biases, and what varies is inside of each.
        spread: float64 [n].
        correlation: float64 [n, n].
    """

    mean: Tensor
    spread: Tensor
    directions: Tensor
    gains: Tensor
    rest: Tensor

    def __init__(self, mean: Tensor, spread: Tensor, correlation: Tensor) -> None:
        super().__init__()
        values, directions = torch.linalg.eigh(correlation)
        smallest = SMALLEST_VARIANCE * values[-1].clamp(min=1e-12)
        leading = values > smallest
        self.register_buffer("mean", mean)
        self.register_buffer("spread", spread)
        self.register_buffer("directions", directions[:, leading].contiguous())
        self.register_buffer("gains", values[leading].rsqrt())
        self.register_buffer("rest", smallest.rsqrt())

    def at_zero(self) -> Tensor:
        """z of features of zero, as the mean is shaped."""
        y = -self.mean / self.spread
        return y * self.rest + ((y @ self.directions) * (self.gains - self.rest)) @ self.directions.t()

    def at_mean(self, weight: Tensor) -> Tensor:
        """What weights of B [out, n] or [elements, out, n] make of the mean, [out] or [elements, out], in float64."""
        weight, mean = weight.double(), self.mean.double()
        return weight @ mean if mean.dim() == 1 else (weight @ mean[..., None]).squeeze(-1)

    def map_to_features(self, unit: float = 1.0) -> RowMap:
        """Weights of z in a unit -> weights of B."""
        down = self.directions * ((self.gains - self.rest) * unit)
        means = self.mean.view(-1, self.mean.shape[-1])
        return RowMap(self.rest * unit / self.spread, down, self.directions.t() / self.spread, means)

    def to_features(self, weight: Tensor) -> Tensor:
        """Weights of z -> weights of B, [..., n]."""
        along = (weight @ self.directions) * (self.gains - self.rest)
        return (weight * self.rest + along @ self.directions.t()) / self.spread

    def from_features(self, weight: Tensor) -> Tensor:
        """Weights of B -> weights of z, [..., n]."""
        weight = weight * self.spread
        along = (weight @ self.directions) * (1 / self.gains - 1 / self.rest)
        return weight / self.rest + along @ self.directions.t()


def feature_readers(model: CACEModel, layer: int) -> list[str]:
    """Linear maps that read the features of the message layer ``layer``, H of the message, as prefixes of names."""
    if layer == len(model.messages):
        return []
    message, found = cast("MessageLayer", model.messages[layer]), []
    if message.feature is not None:
        found.append(f"messages.{layer}.feature.network.layers.0")
    if message.tensor is not None:
        found.append(f"messages.{layer}.tensor.scalars.layers.0")
        with_networks = [sent.degree for sent in message.tensor.sent if sent.coefficients is not None]
        found += [f"messages.{layer}.tensor.tensors.{k}.coefficients.layers.0" for k in with_networks]
    return found


def read_by_element(model: CACEModel, layer: int) -> bool:
    """Whether everything that reads the features of a layer has weights of the atom's element."""
    readers = [*feature_readers(model, layer), *readout_readers(model)]
    return all(isinstance(model.get_submodule(prefix), PerElementLinear) for prefix in readers)


def readout_readers(model: CACEModel) -> list[str]:
    """Linear maps of the readout and of those of further outputs, which read the features of all layers."""
    found = []
    for prefix, readout in readouts(model).items():
        found += [f"{prefix}.mlp.layers.0", *([f"{prefix}.linear"] if readout.linear is not None else [])]
    return found


def readouts(model: CACEModel) -> dict[str, Readout]:
    """Those of the energy and of further outputs, by the prefixes of their names."""
    return {"readout": model.readout} | {f"outputs.{name}": cast("Readout", o) for name, o in model.outputs.items()}


def features_linearly(readout: Readout) -> str:
    """The linear map from the features of all layers to its value, by its name in there; empty if there is none."""
    if readout.linear is not None:
        return "linear"
    return "mlp.layers.0" if len(readout.mlp.layers) == 1 else ""


def subtracting(model: CACEModel) -> dict[str, str]:
    """Readouts that subtract their value at features of zero -> their linear maps from features, by prefix.

    One that has no constants has nothing to subtract, and one without such a map no weights to add it to.
    """
    return {
        prefix: f"{prefix}.{linear}"
        for prefix, readout in readouts(model).items()
        if readout.vanishes_at_zero
        and (linear := features_linearly(readout))
        and f"{prefix}.mlp.layers.0.bias" in model.state_dict()
    }


def sum_to_one(layers: Sequence[Whitening]) -> Tensor:
    """Weights u of features [1, T+1, n] whose sum u·B is 1 on average and varies least; exactly 0 at B = 0.

    Least by the measure of the whitening: the smallest weights of z that bring B = 0 to -1 from the mean. Where a mean
    is that of each element, so are the weights [elements, 1, T+1, n].
    """
    at_zero = [layer.at_zero() for layer in layers]
    if any(z.dim() == 2 for z in at_zero):
        by_element = torch.stack(torch.broadcast_tensors(*(z.square().sum(-1) for z in at_zero))).sum(0)
        # An element that no training atom has: its mean is 0, and so are its weights.
        by_element = torch.where(by_element > 0, by_element, 1.0)[:, None]
        parts = [layer.to_features(-z / by_element) for layer, z in zip(layers, at_zero, strict=True)]  # [elements, n]
        return torch.stack(parts, dim=1)[:, None]
    square = sum(float(z @ z) for z in at_zero)
    return torch.stack([layer.to_features(-z[None] / square) for layer, z in zip(layers, at_zero, strict=True)], dim=1)


def mean_features(model: CACEModel, batches: Sequence[Graph]) -> list[Whitening]:
    """Features of every layer about their means, in their own units."""
    found = []
    for layer in range(len(model.messages) + 1):
        sums, count = torch.zeros(1, dtype=torch.float64), 0
        for graph in batches:
            features = layer_features(model, graph, layer)
            sums, count = sums + features.sum(0), count + len(features)
        mean = rounded(sums / count)
        found.append(Whitening(mean, torch.ones_like(mean), torch.eye(len(mean), dtype=torch.float64)))
    return found


def measure_features(
    model: CACEModel, batches: Sequence[Graph], fresh: bool, some: Sequence[Graph] | None = None
) -> list[Whitening]:
    """How the features of every layer are distributed over the training atoms.

    Args:
        model: the potential, in float64: what depends on the order of the data then stays below what is kept.
        batches: graphs of all training structures, in any order.
        fresh: initial weights: they are meant for features of variance one, so H is changed in place before the
            features of the next layer are measured, and so is the readout in the end; constants of the model are
            measured, each before what depends on it.
        some: what constants are measured on; all by default.
    """
    found: list[Whitening] = []
    for layer in range(len(model.messages) + 1):
        if fresh:
            measure_constants(model, batches if some is None else some, layer)
        found.append(_distribution(model, batches, layer))
        if fresh:
            for prefix in feature_readers(model, layer):
                _fold_in_place(model, prefix, found[-1:])
    if fresh:
        for prefix in readout_readers(model):
            _fold_in_place(model, prefix, found)
    return found


def layer_features(model: CACEModel, graph: Graph, layer: int) -> Tensor:
    """[N, f c n]."""
    with torch.no_grad():
        b = model(graph, forces=False, b_features=True)[keys.B_FEATURES][..., layer]
    return b.permute(0, 2, 3, 1).flatten(1).double()


def _distribution(model: CACEModel, batches: Sequence[Graph], layer: int) -> Whitening:
    count, n_structures = 0, 0
    total = squares = counts = torch.zeros(1, dtype=torch.float64)
    by_element = read_by_element(model, layer)
    for graph in batches:
        features = layer_features(model, graph, layer)
        count, n_structures = count + len(features), n_structures + len(graph[keys.CELL])
        if by_element:
            members = one_hot(model.embedding.index(graph[keys.ATOMIC_NUMBERS]), len(model.config.elements)).double()
            counts, total = counts + members.sum(0), total + members.t() @ features
        else:
            total = total + features.sum(0)
        squares = squares + features.t() @ features
    mean = total / counts.clamp(min=1)[:, None] if by_element else total / count
    n_samples = min(MOST_SAMPLES, max(1, ceil(SAMPLES_PER_FEATURE * len(mean) / n_structures)))
    of_slopes = sum(_slope_covariance(model, graph, layer, seed) for graph in batches for seed in range(n_samples))
    of_mean = (mean.t() * (counts / count)) @ mean if by_element else mean[:, None] * mean
    covariance = squares / count - of_mean + of_slopes / (n_samples * n_structures)
    mean_square = squares.diagonal() / count
    spread = covariance.diagonal().clamp(min=0).sqrt()
    # A feature that hardly varies is only shifted: its noise is not blown up.
    spread = torch.maximum(spread, 1e-3 * mean_square.sqrt())
    spread = torch.where(spread > 1e-10, spread, 1.0)
    correlation = (covariance / spread[:, None] / spread).round(decimals=CORRELATION_DECIMALS)
    return Whitening(rounded(mean), rounded(spread), (correlation + correlation.t()) / 2)


def _slope_covariance(model: CACEModel, graph: Graph, layer: int, seed: int) -> Tensor:
    """Sum over structures of ``s s'/N``; s: change of all its features together, per Å of a random displacement.

    The displacements depend on a structure's number of atoms only, not on where it stands in the data.
    """
    sizes = torch.bincount(graph[keys.BATCH])
    along = torch.cat([_normal(n, seed) for n in sizes.tolist()])
    by_atom = slopes(lambda moved: layer_features(model, moved, layer), graph, along)
    found = torch.zeros(len(sizes), by_atom.shape[1], dtype=torch.float64).index_add_(0, graph[keys.BATCH], by_atom)
    found /= sizes[:, None].sqrt()
    return found.t() @ found


def _normal(n_atoms: int, seed: int) -> Tensor:
    generator = torch.Generator().manual_seed(seed)
    return torch.randn(n_atoms, 3, generator=generator, dtype=torch.float64)


def _fold_in_place(model: CACEModel, prefix: str, layers: Sequence[Whitening]) -> None:
    linear = cast("AtomsLastLinear | PerElementLinear", model.get_submodule(prefix))
    with torch.no_grad():
        for k, layer in enumerate(layers):
            linear.weight[..., k, :] = layer.to_features(linear.weight[..., k, :])
            if linear.has_bias:
                linear.bias.sub_(layer.at_mean(linear.weight[..., k, :]))
