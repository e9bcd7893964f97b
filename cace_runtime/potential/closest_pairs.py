"""The closest distances of a potential, from structures: what none of them shows, the network does not see."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

import numpy as np
from ase import Atoms

from cace_runtime import keys
from cace_runtime.config import ModelConfig
from cace_runtime.neighborhood.build import build_graph
from cace_runtime.neighborhood.graph import edge_vectors

# Of the closest distance of a pair of elements in the data. From the second on nothing is changed: it leaves room for
# what is hotter. The potential of acetylacetone with the distances of data at 300 K, in 20 ps at 1000 K: 4 of 8 runs
# fell into holes with (0.7, 0.9), none of 5 with (0.6, 0.8). Its dimers have walls of 15 eV with either.
SHARES = (0.6, 0.8)
# Of the cutoff, for pairs that no structure has within it: a network never sees them closer than the cutoff.
UNSEEN = (0.8, 1.2)
DECIMALS = 3


def nearest_pairs(
    structures: Sequence[Atoms],
    config: ModelConfig,
    origins: Sequence[str] | None = None,
    progress: Callable[[int], None] = lambda done: None,
    within: float = np.inf,
) -> np.ndarray:
    """The smallest distance of each pair of elements in any structure, [Z, Z] (Å); inf where none is within the cutoff.

    Args:
        structures: of elements that the potential has.
        config: of the network.
        origins: where they stand, for messages.
        progress: is told how many structures are done.
        within: look no further, if that is less than the cutoff (Å).

    Raises:
        ValueError: a structure that has no neighbour list, or an element that the network does not know.
    """
    n = len(config.elements)
    found = np.full((n, n), np.inf)
    row = np.zeros(max(config.elements) + 1, dtype=int)
    row[list(config.elements)] = np.arange(n)
    for number, atoms in enumerate(structures):
        try:
            graph = build_graph(atoms, min(config.cutoff, within), elements=config.elements)
        except ValueError as error:
            raise ValueError(f"{origins[number]}: {error}" if origins else str(error)) from None
        r = np.linalg.norm(edge_vectors(graph).numpy(), axis=1)
        species = row[graph[keys.ATOMIC_NUMBERS].numpy()]
        pairs = species[graph[keys.RECEIVER].numpy()], species[graph[keys.SENDER].numpy()]
        np.minimum.at(found, pairs, r)
        progress(number + 1)
    return np.minimum(found, found.T)


def closest_of(nearest: np.ndarray, config: ModelConfig) -> dict[str, tuple[float, float]]:
    """Closest distances of a network: shares of those that structures have, as :class:`ModelConfig` takes them."""
    found = {}
    for pair, r in pairs_of(nearest, config):
        inner, outer = (
            (share * r for share in SHARES) if r < config.cutoff else (share * config.cutoff for share in UNSEEN)
        )
        found[pair] = (round(inner, DECIMALS), round(outer, DECIMALS))
    return found


def pairs_of(table: np.ndarray, config: ModelConfig) -> Iterator[tuple[str, float]]:
    """The entries of a symmetric table of pairs of elements [Z, Z], each with its name, as C-H."""
    for i, first in enumerate(config.symbols):
        for j, second in enumerate(config.symbols[i:], i):
            yield f"{first}-{second}", float(table[i, j])


def closer_than_seen(nearest: np.ndarray, config: ModelConfig) -> list[tuple[str, float]]:
    """Pairs that come closer than a network sees them, with their distances (Å); ``nearest`` as above."""
    outer = config.table_of_closest[..., 1]
    return [(pair, r) for pair, r in pairs_of(np.where(nearest < outer, nearest, np.inf), config) if r < np.inf]
