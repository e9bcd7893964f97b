"""Initial weights whose network starts near the mean energy per atom of the data."""

from __future__ import annotations

from collections.abc import Sequence
from math import fsum

import torch

from cace_runtime import keys
from cace_runtime.neighborhood.graph import Graph
from cace_runtime.potential.model import CACEModel
from cace_runtime.potential.readout import Readout
from cace_runtime.train.rounding import rounded


def start_at_the_mean(model: CACEModel, per_atom: list[float]) -> None:
    """By the last bias.

    Args:
        model: changed in place.
        per_atom: energies less E0 per atom (eV).
    """
    mean = fsum(per_atom) / len(per_atom) if per_atom else 0.0
    with torch.no_grad():
        last_bias(model.readout).add_(mean / model.config.energy_scale)


def last_bias(readout: Readout) -> torch.Tensor:
    """The bias that is added to the number of every atom."""
    last = readout.linear if readout.linear is not None else readout.mlp.last
    return last.bias


def scale_to_the_mean(model: CACEModel, per_atom: list[float], batches: Sequence[Graph]) -> None:
    """By the weights of the last layer, for a readout that no bias moves; ``batches`` are all structures."""
    last = model.readout.mlp.last.weight
    means, slopes = [], []
    for graph in batches:
        sizes = torch.bincount(graph[keys.BATCH])
        with torch.enable_grad():
            # Without E0: what remains is linear in these weights.
            network = model(graph, forces=False)[keys.ENERGIES] - model.reference_energies(
                model.embedding.index(graph[keys.ATOMIC_NUMBERS])
            )
            mean = (network / sizes[graph[keys.BATCH]]).sum()
            slopes.append(torch.autograd.grad(mean, last)[0])
            means.append(float(mean.detach()))
    if not per_atom:
        return
    n = sum(len(graph[keys.CELL]) for graph in batches)
    mean, slope = sum(means) / n, torch.stack(slopes).sum(0) / n
    with torch.no_grad():
        step = (fsum(per_atom) / len(per_atom) - mean) / slope.square().sum()
        # Digits that no order of the data reaches.
        last.add_(rounded(step * slope))
