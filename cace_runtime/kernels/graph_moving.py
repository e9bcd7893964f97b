"""Structures that move, as a batch for the model: by torch, or with energy terms by any engine."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import torch
from ase import Atoms
from ase.stress import full_3x3_to_voigt_6_stress

from cace_runtime import keys
from cace_runtime.kernels.moving import Found, KeptLists, System
from cace_runtime.neighborhood.build import collate, graph_of_rows
from cace_runtime.neighborhood.checks import check_numbers
from cace_runtime.neighborhood.graph import to
from cace_runtime.neighborhood.layout import SLOTS_PER_BLOCK
from cace_runtime.potential.model import CACEModel


class GraphMoving:
    """As :class:`cace_runtime.kernels.moving.Moving`; weights are those of the model at each call.

    Args:
        model: the potential, on any device.
        lists: of neighbours.
        backend: what evaluates the network.
    """

    def __init__(self, model: CACEModel, lists: KeptLists, backend: str) -> None:
        self.model, self.lists, self.backend = model, lists, backend

    def evaluate(self, systems: Sequence[System], virials: bool) -> Found:
        graphs, closest = [], float("inf")
        for place, (system, neighbors) in enumerate(self.lists.of(systems)):
            check_numbers(system.numbers, self.lists.name(place))
            self.model.embedding.rows(system.numbers)  # refuses elements that are not known
            with self.lists.naming(place):
                rows = neighbors.update(*system.seen)
            closest = min(closest, neighbors.closest)
            atoms = Atoms(system.numbers, system.positions, cell=system.cell, pbc=system.pbc)
            graphs.append(graph_of_rows(atoms, rows))
        device = self.model.device
        graph = to(collate(graphs, SLOTS_PER_BLOCK.get(device.type)), torch.float64, device)
        if any(system.first_cell is not None for system in systems):
            waves = np.stack([system.waves for system in systems])
            graph[keys.FIRST_CELL] = torch.tensor(waves, dtype=torch.float64, device=device)
        out = self.model(graph, forces=True, stress=virials)
        found = {name: value.double().cpu().numpy() for name, value in out.items()}
        virial = full_3x3_to_voigt_6_stress(found[keys.VIRIAL]) if virials else None
        parts = found.get(keys.ENERGY_PARTS)
        return Found(found[keys.ENERGY], found[keys.ENERGIES], found[keys.FORCES], virial, closest, parts)

    def take_weights(self) -> None:
        pass

    def threads(self, system: System) -> str:
        return f"threads: {torch.get_num_threads()}, torch's"
