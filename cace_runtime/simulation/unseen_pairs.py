"""Pairs of atoms that come closer in a run than the networks see (:mod:`cace_runtime.potential.closest_pairs`)."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
from ase import Atoms
from ase.data import atomic_numbers

from cace_runtime.config import ModelConfig
from cace_runtime.potential.closest_pairs import closer_than_seen, nearest_pairs


@dataclass(frozen=True, slots=True)
class UnseenPair:
    """The closest that a pair of elements came.

    Attributes:
        distance: Å.
        limit: below which the network does not see how close they are, Å.
        step: of the run.
    """

    distance: float
    limit: float
    step: int


@dataclass(slots=True)
class UnseenPairs:
    """What was found in the structures that were looked at.

    Attributes:
        configs: of networks that have closest distances.
        pairs: the closest of each pair of elements that came closer, by its name, as H-C.
        structures: how many structures had such a pair.
    """

    configs: tuple[ModelConfig, ...] = ()
    pairs: dict[str, UnseenPair] = field(default_factory=dict)
    structures: int = 0

    @classmethod
    def of(cls, atoms: Atoms) -> UnseenPairs:
        """For the networks of a calculator, or of the members of a committee; those of other programs have none."""
        calculators = getattr(atoms.calc, "members", (atoms.calc,))
        configs = (getattr(getattr(calculator, "model", None), "config", None) for calculator in calculators)
        networks = (network for config in configs for _, network in getattr(config, "networks", ()))
        return cls(tuple(network for network in networks if network.closest_distances))

    def look(self, atoms: Atoms, step: int) -> None:
        """Adds what a structure has."""
        found = False
        for config in self.configs:
            limits = config.table_of_closest[..., 1]
            nearest = _nearest(atoms, config, float(limits.max()))
            for name, distance in closer_than_seen(nearest, config):
                found = True
                symbols = name.split("-")
                pair = "-".join(sorted(symbols, key=atomic_numbers.__getitem__))  # members may order theirs otherwise
                if pair not in self.pairs or distance < self.pairs[pair].distance:
                    i, j = map(config.symbols.index, symbols)
                    self.pairs[pair] = UnseenPair(distance, float(limits[i, j]), step)
        self.structures += found

    @property
    def told(self) -> str:
        """For people, of a run; empty where all pairs are as far apart as the networks see."""
        return f"in {self.structures} logged structures {self.closer}" if self.pairs else ""

    @property
    def closer(self) -> str:
        """The same without how many structures were looked at."""
        if not self.pairs:
            return ""
        each = ", ".join(
            f"{pair} {one.distance:.3g} Å at step {one.step} (below {one.limit:.3g} Å)"
            for pair, one in sorted(self.pairs.items())
        )
        return (
            f"atoms are closer than in the training data: {each}. The network, and an uncertainty, do not know how "
            "close they are"
        )


SMALL = 100  # atoms of a molecule, up to which all distances cost less than a search for neighbours


def _nearest(atoms: Atoms, config: ModelConfig, within: float) -> np.ndarray:
    """As :func:`nearest_pairs` of one structure that was evaluated: its elements are known."""
    if atoms.pbc.any() or len(atoms) > SMALL:
        return nearest_pairs([atoms], config, within=within)
    found = np.full((len(config.elements),) * 2, np.inf)
    i, j = np.triu_indices(len(atoms), 1)
    r = np.linalg.norm(atoms.positions[i] - atoms.positions[j], axis=1)
    close = r < min(within, config.cutoff)
    species = np.array([config.elements.index(z) for z in atoms.numbers])
    np.minimum.at(found, (species[i[close]], species[j[close]]), r[close])
    return np.minimum(found, found.T)
