"""The closest distances of a potential, from structures: what none of them shows, the network does not see."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
from ase import Atoms

from cace_runtime import keys
from cace_runtime.config import ModelConfig
from cace_runtime.neighborhood.build import build_graph
from cace_runtime.neighborhood.graph import edge_vectors

# Of the closest distance of a pair of elements in the data. From the second on nothing is changed: it leaves room for
# what is a little hotter. What these are was not tuned.
SHARES = (0.7, 0.9)
DECIMALS = 3


def nearest_pairs(
    structures: Sequence[Atoms], config: ModelConfig, progress: Callable[[int], None] = lambda done: None
) -> np.ndarray:
    """The smallest distance of each pair of elements in any structure, [Z, Z] (Å); the cutoff where there is none.

    Args:
        structures: of elements that the potential has.
        config: the potential's.
        progress: is told how many structures are done.
    """
    found = np.full((len(config.elements), len(config.elements)), config.cutoff)
    row = np.zeros(max(config.elements) + 1, dtype=int)
    row[list(config.elements)] = np.arange(len(config.elements))
    for done, atoms in enumerate(structures, 1):
        graph = build_graph(atoms, config.cutoff, elements=config.elements)
        r = np.linalg.norm(edge_vectors(graph).numpy(), axis=1)
        species = row[graph[keys.ATOMIC_NUMBERS].numpy()]
        pairs = species[graph[keys.RECEIVER].numpy()], species[graph[keys.SENDER].numpy()]
        np.minimum.at(found, pairs, r)
        progress(done)
    return np.minimum(found, found.T)


def closest_of(nearest: np.ndarray, config: ModelConfig) -> dict[str, tuple[float, float]]:
    """Closest distances, the shares of those that the data have, as :class:`ModelConfig` takes them."""
    symbols = config.symbols
    inner, outer = SHARES
    return {
        f"{symbols[i]}-{symbols[j]}": (
            round(inner * float(nearest[i, j]), DECIMALS),
            round(outer * float(nearest[i, j]), DECIMALS),
        )
        for i in range(len(symbols))
        for j in range(i, len(symbols))
    }
