"""A repulsion for a potential that was trained without: closest distances of its data, and ZBL below them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

import numpy as np
from ase import Atoms

from cace_runtime.config import ModelConfig, ZBLConfig
from cace_runtime.kernels.choice import new_model
from cace_runtime.potential.closest_pairs import closest_of, nearest_pairs
from cace_runtime.potential.model import CACEModel


class Repelling(NamedTuple):
    """A potential whose atoms repel each other where no structure has them.

    Attributes:
        model: it.
        unseen: pairs of elements that are in no structure within the cutoff: the network hardly sees them.
    """

    model: CACEModel
    unseen: tuple[str, ...]


def with_repulsion(
    model: CACEModel, structures: Sequence[Atoms], progress: Callable[[int], None] = lambda done: None
) -> Repelling:
    """The same energies, forces and stress of the structures, and of all whose atoms are as far apart.

    Args:
        model: of which nothing is changed.
        structures: what it was trained on.
        progress: is told how many structures are done.

    Raises:
        ValueError: a structure has an element that the potential does not know, none has one that it knows, or it has a
            repulsion that acts in one of them.
    """
    config = model.config
    there = {int(z) for atoms in structures for z in atoms.numbers}
    for symbol, z in zip(config.symbols, config.elements, strict=True):
        if z not in there:
            raise ValueError(
                f"no structure has {symbol}, which the potential knows: how close its atoms may come is not known. "
                "Give the structures that it was trained on"
            )
    widest = max((network for _, network in config.networks), key=lambda network: network.cutoff)
    nearest = nearest_pairs(structures, widest, progress)
    rows = [[widest.elements.index(z) for z in network.elements] for _, network in config.networks]
    of_networks = [
        np.minimum(nearest[np.ix_(row, row)], network.cutoff)
        for row, (_, network) in zip(rows, config.networks, strict=True)
    ]
    for term in config.terms:
        if isinstance(term, ZBLConfig) and (of_networks[0] < term.distances(config)[..., 1]).any():
            raise ValueError(
                "the potential has a repulsion (zbl), which acts in these structures: the network was trained with it. "
                "Train again with model.pair_repulsion: zbl"
            )
    first, *added = (
        network.model_copy(update={"closest_distances": closest_of(of_network, network)})
        for of_network, (_, network) in zip(of_networks, config.networks, strict=True)
    )
    terms = tuple(term for term in config.terms if not isinstance(term, ZBLConfig))
    changed = first.model_copy(
        update={
            "terms": (*terms, ZBLConfig(inner=None, outer=None)),
            "added": tuple(
                part.model_copy(update={"model": new}) for part, new in zip(config.added, added, strict=True)
            ),
        }
    )
    repelling = new_model(ModelConfig.model_validate(dict(changed)), "eager").to(model.device, model.dtype)
    repelling.load_state_dict(model.state_dict())
    i, j = np.triu_indices(len(config.elements))
    unseen = [
        f"{config.symbols[a]}-{config.symbols[b]}"
        for a, b in zip(i, j, strict=True)
        if of_networks[0][a, b] >= config.cutoff
    ]
    return Repelling(repelling.requires_grad_(False), tuple(unseen))
