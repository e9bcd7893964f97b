"""Structures that move, by compiled kernels: kept rows of neighbours, which the kernels filter themselves."""

from __future__ import annotations

import operator
from collections.abc import Sequence
from typing import ClassVar

import numpy as np

from cace_runtime.kernels.cpp.potential import CompiledPotential, Neighborhood
from cace_runtime.kernels.engine import Weights
from cace_runtime.kernels.moving import Found, KeptLists, System
from cace_runtime.neighborhood.graph import check_numbers
from cace_runtime.neighborhood.search import NeighborRows
from cace_runtime.potential.model import CACEModel


class CppMoving:
    """As :class:`cace_runtime.kernels.moving.Moving`. The model may use the same kernels, too.

    Args:
        model: whose weights are followed.
        potential: its kernels.
        lists: of neighbours.

    Attributes:
        rows, near: the lists of the last evaluation, by system and as the kernels read them.
    """

    backend: ClassVar[str] = "cpp"

    def __init__(self, model: CACEModel, potential: CompiledPotential, lists: KeptLists) -> None:
        self.model, self.potential, self.lists = model, potential, lists
        self._changes, self.weights = Weights(model), potential.weights_of(model)
        self.rows: list[NeighborRows] = []
        self.near: Neighborhood | None = None

    def evaluate(self, systems: Sequence[System], virials: bool) -> Found:
        if self._changes.changed():
            self.take_weights()
        rows = []
        for place, (system, neighbors) in enumerate(self.lists.of(systems)):
            with self.lists.naming(place):
                rows.append(neighbors.rows(*system))
        if not (len(rows) == len(self.rows) and all(map(operator.is_, rows, self.rows))):
            self.near = self._joined(systems, rows)
            self.rows = rows
        positions, images = systems[0].positions, rows[0].shifts @ systems[0].cell
        if len(systems) > 1:
            positions = np.concatenate([system.positions for system in systems])
            images = np.concatenate([r.shifts @ s.cell for r, s in zip(rows, systems, strict=True)])
        with self.potential.holding(self.weights):
            out = self.potential.evaluate(self.near, positions, images, virials=virials)
        self.lists[0].closest = out.closest
        self.lists.refuse_coincident(systems, out.closest)
        energy, virial = out.energies.sum(keepdims=True), out.virials
        if len(systems) > 1:
            first = np.cumsum([0, *(len(system.positions) for system in systems[:-1])])
            energy = np.add.reduceat(out.energies, first)
            virial = None if virial is None else np.add.reduceat(virial, first)
        elif virial is not None:
            virial = virial.sum(axis=0, keepdims=True)
        return Found(energy, out.energies, out.forces, virial, out.closest)

    def take_weights(self) -> None:
        self.weights = self.potential.weights_of(self.model)

    def threads(self, system: System) -> str:
        return self.potential.work.told(len(system.positions), len(self.lists[0].rows(*system).sender))

    def _joined(self, systems: Sequence[System], rows: list[NeighborRows]) -> Neighborhood:
        """Neighbours of all systems as one structure."""
        elements = []
        for place, system in enumerate(systems):
            check_numbers(system.numbers, self.lists.name(place))
            elements.append(self.model.embedding.rows(system.numbers))
        if len(rows) == 1:
            only = rows[0]
            return Neighborhood(elements[0], only.first, only.sender, only.image if len(only.shifts) > 1 else None)
        first, sender, image = [np.zeros(1, dtype=np.int64)], [], []
        atoms = edges = images = 0
        for found in rows:
            first.append(found.first[1:] + edges)
            sender.append(found.sender + np.int32(atoms))
            image.append(found.image + np.int32(images))
            atoms, edges, images = atoms + len(found.first) - 1, edges + len(found.sender), images + len(found.shifts)
        parts = (np.concatenate(part) for part in (elements, first, sender, image))
        return Neighborhood(*map(np.ascontiguousarray, parts))
