"""Closest distances of what is trained: measured on the data, lowered for closer structures, or given."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from cace_runtime.config import ModelConfig, ZBLConfig
from cace_runtime.potential.closest_pairs import closer_than_seen, closest_of, nearest_pairs
from cace_runtime.train.samples import Sample

Say = Callable[[str], None]


def with_closest(
    asked: ModelConfig, samples: Sequence[Sample], continued: bool, say: Say, progress: Callable[[int], None]
) -> ModelConfig:
    """A potential, each of its networks with closest distances that none of the structures falls below.

    Args:
        asked: of a config, or of the potential that is trained on.
        samples: all that is trained on and validated with.
        continued: closest distances are those of a potential, whose network was trained without them. Else they were
            asked for, or are measured where a repulsion needs them.
        say: is told what was measured.
        progress: is told how many structures are done.

    Raises:
        ValueError: a structure has atoms that are closer than distances that a config gives, or no neighbour list.
    """
    first = _of_network(asked, asked, samples, continued, say, progress)
    added = tuple(
        part.model_copy(update={"model": _of_network(part.model, part.model, samples, continued, say, progress)})
        for part in asked.added
    )
    return first.model_copy(update={"added": added}) if added else first


def _of_network(
    network: ModelConfig,
    whole: ModelConfig,
    samples: Sequence[Sample],
    continued: bool,
    say: Say,
    progress: Callable[[int], None],
) -> ModelConfig:
    at_closest = any(isinstance(term, ZBLConfig) and term.at_closest for term in whole.terms)
    given = network.closest_distances
    if not given and (continued or not at_closest):
        return network
    nearest = nearest_pairs([s.atoms for s in samples], network, [s.origin for s in samples], progress)
    measured = closest_of(nearest, network)
    if not given:
        say(f"closer pairs repel each other, and the network does not see how close they are (Å): {_told(measured)}")
        return network.model_copy(update={"closest_distances": measured})
    closer = closer_than_seen(nearest, network)
    if not closer:
        return network
    if not continued:
        pair, r = closer[0]
        raise ValueError(
            f"{_origin(samples, network, pair, r)}: its closest {pair} is {r:.3f} Å, but the network does not see "
            f"distances of {pair} below {given[pair][1]:g} Å (model.closest_distances). Lower them, or leave them out: "
            "with pair_repulsion: zbl they are measured"
        )
    lowered = {pair: measured[pair] for pair, _ in closer}
    say(f"these structures have closer pairs than the potential was made for; it sees them now (Å): {_told(lowered)}")
    return network.model_copy(update={"closest_distances": given | lowered})


def _told(distances: dict[str, tuple[float, float]]) -> str:
    return ", ".join(f"{pair} {outer:g}" for pair, (_, outer) in distances.items())


def _origin(samples: Sequence[Sample], network: ModelConfig, pair: str, r: float) -> str:
    """Where the structure stands that has this distance of a pair."""
    for sample in samples:
        if (pair, r) in closer_than_seen(nearest_pairs([sample.atoms], network), network):
            return sample.origin
    raise AssertionError("a distance of no structure")
