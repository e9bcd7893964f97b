"""Structures that move, by the kernels of each network of a sum: neighbours are listed once for all."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from cace_runtime.config import ModelConfig
from cace_runtime.kernels.moving import Found, KeptLists, Moving, System
from cace_runtime.potential.model import CACEModel


class Addend(NamedTuple):
    """A network and its terms: weight, config, and what evaluates it on the lists of the sum."""

    weight: float
    config: ModelConfig
    moving: Moving


class SumMoving:
    """As :class:`cace_runtime.kernels.moving.Moving`.

    Args:
        model: the sum.
        lists: of neighbours, within the largest cutoff; kernels leave out what is beyond their own.
        movings: what evaluates the first network and the added ones.
    """

    def __init__(self, model: CACEModel, lists: KeptLists, movings: Sequence[Moving]) -> None:
        self.model, self.lists = model, lists
        weights = [1.0, *(added.weight for added in model.config.added)]
        configs = [config for _, config in model.config.networks]
        self.addends = [Addend(*of_one) for of_one in zip(weights, configs, movings, strict=True)]
        self._reference = model.reference_energies.energies.cpu().numpy()

    @property
    def backend(self) -> str:
        return self.addends[0].moving.backend

    def evaluate(self, systems: Sequence[System], virials: bool) -> Found:
        found = [addend.moving.evaluate(systems, virials) for addend in self.addends]
        first = found[0]
        energy, energies, forces, virial = first.energy.copy(), first.energies.copy(), first.forces.copy(), first.virial
        for (weight, _, _), further in zip(self.addends[1:], found[1:], strict=True):
            energy += weight * further.energy
            energies += weight * further.energies
            forces += weight * further.forces
            if virial is not None and further.virial is not None:
                virial = virial + weight * further.virial
        closest = min(of_one.closest for of_one in found)
        return Found(energy, energies, forces, virial, closest, self._parts(systems, found))

    def _parts(self, systems: Sequence[System], found: Sequence[Found]) -> np.ndarray:
        """What the energies are the sums of [B, P] (eV)."""
        names = self.model.config.energy_parts
        parts = np.zeros((len(systems), len(names)))
        e0, short = (parts[:, names.index(name)] for name in ("E0", "short range"))
        for (weight, config, _), of_one in zip(self.addends, found, strict=True):
            if of_one.parts is None:
                short += weight * of_one.energy
                continue
            for name, share in zip(config.energy_parts, of_one.parts.T, strict=True):
                parts[:, names.index(name)] += weight * share
        if found[0].parts is None:  # its energy has E0 in it
            e0 += [self._reference[self.model.embedding.rows(system.numbers)].sum() for system in systems]
            short -= e0
        return parts

    def take_weights(self) -> None:
        for addend in self.addends:
            addend.moving.take_weights()

    def threads(self, system: System) -> str:
        return self.addends[0].moving.threads(system)
