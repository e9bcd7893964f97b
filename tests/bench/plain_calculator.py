"""The baseline in ASE: the plain oracle of the tests as a calculator."""

from __future__ import annotations

from typing import ClassVar

import torch
from ase.calculators.calculator import Calculator, all_changes

from cace_runtime import CACEModel
from cace_runtime.neighborhood.skin import SkinNeighborList
from tests.support.oracle import from_model


class PlainCalculator(Calculator):
    """Energy (eV) and forces (eV/Å) by the equations as they stand; the neighbour list is that of cace_runtime.

    Args:
        model: whose weights are taken, in its precision.
        skin: of the neighbour list (Å).
    """

    implemented_properties: ClassVar[list[str]] = ["energy", "free_energy", "forces"]

    def __init__(self, model: CACEModel, skin: float = 0.5) -> None:
        super().__init__()
        self.oracle = from_model(model)
        self.dtype, self.scale = model.dtype, model.config.energy_scale  # the oracle knows no unit
        self.neighbors = SkinNeighborList(model.config.cutoff, skin)

    def calculate(self, atoms=None, properties=("energy",), system_changes=all_changes) -> None:
        super().calculate(atoms, properties, system_changes)
        cell = self.atoms.cell.array
        rows = self.neighbors.update(self.atoms.positions, cell, self.atoms.pbc, self.atoms.numbers)
        edges = (rows.sender.astype(int), rows.receivers(), rows.edge_shifts())
        numbers, *edges = (torch.from_numpy(x) for x in (self.atoms.numbers, *edges))
        positions, cell = (torch.from_numpy(x).to(self.dtype) for x in (self.atoms.positions, cell))
        out = self.oracle(numbers, positions, cell, *edges, stress=False)
        energy, forces = self.scale * float(out["energy"]), self.scale * out["forces"].double().numpy()
        self.results = {"energy": energy, "free_energy": energy, "forces": forces}
