"""A repulsion for a potential that was trained without: closest distances of its data, and ZBL below them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

import numpy as np
from ase import Atoms

from cace_runtime.config import ModelConfig, ZBLConfig
from cace_runtime.kernels.choice import new_model
from cace_runtime.potential.closest_pairs import closer_than_seen, closest_of, nearest_pairs, pairs_of
from cace_runtime.potential.model import CACEModel


class Repelling(NamedTuple):
    """A potential whose atoms repel each other where no structure has them.

    Attributes:
        model: it.
        unseen: pairs of elements that are in no structure within the cutoff: the network never sees them.
        seen_now: pairs that structures have closer than the potential saw them: energies of these structures change.
    """

    model: CACEModel
    unseen: tuple[str, ...]
    seen_now: tuple[str, ...]


def with_repulsion(
    model: CACEModel,
    structures: Sequence[Atoms],
    origins: Sequence[str] | None = None,
    progress: Callable[[int], None] = lambda done: None,
) -> Repelling:
    """The same energies, forces and stress of the structures, and of all whose atoms are as far apart.

    Args:
        model: of which nothing is changed.
        structures: what it was trained on.
        origins: where these stand, for messages.
        progress: is told how many structures are done.

    Raises:
        ValueError: a structure has an element that the potential does not know, none has one that it knows, or it has a
            repulsion of a range of its own that acts in one of them.
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
    of_widest = nearest_pairs(structures, widest, origins, progress)
    nearest = []
    for _, network in config.networks:
        rows = [widest.elements.index(z) for z in network.elements]
        found = of_widest[np.ix_(rows, rows)]
        nearest.append(np.where(found < network.cutoff, found, np.inf))
    seen_now: dict[str, None] = {}
    for r, (_, network) in zip(nearest, config.networks, strict=True):
        seen_now |= {pair: None for pair, _ in closer_than_seen(r, network)}
        for term in network.terms:
            if isinstance(term, ZBLConfig) and not term.at_closest and (r < term.distances(network)[..., 1]).any():
                raise ValueError(
                    "the potential has a repulsion (zbl) that acts in these structures: its network was trained "
                    "beside it. Train again with model.pair_repulsion: zbl"
                )
    first, *added = (
        network.model_copy(
            update={
                "closest_distances": closest_of(r, network),
                "terms": tuple(term for term in network.terms if not isinstance(term, ZBLConfig)),
            }
        )
        for r, (_, network) in zip(nearest, config.networks, strict=True)
    )
    changed = first.model_copy(
        update={
            "terms": (*first.terms, ZBLConfig(inner=None, outer=None)),
            "added": tuple(
                part.model_copy(update={"model": new}) for part, new in zip(config.added, added, strict=True)
            ),
        }
    )
    repelling = new_model(ModelConfig.model_validate(dict(changed)), "eager").to(model.device, model.dtype)
    repelling.load_state_dict(model.state_dict())
    unseen = tuple(pair for pair, r in pairs_of(nearest[0], config) if r == np.inf)
    return Repelling(repelling.requires_grad_(False), unseen, tuple(seen_now))
