"""MACE and NequIP of the sizes whose errors are published: ``VENV/bin/python -m tests.bench.peer_calculators REQUEST``.

Random weights: what a step costs does not depend on them. float32. Imports nothing of cace_runtime.

MACE (arXiv:2206.07697): 256x0e + 256x1o + 256x2e, correlation 3, l_max 3, two layers, 8 Bessel functions, 5 Å. NequIP
(as in arXiv:2205.06643): 5 layers, l_max 3, 64 features of either parity, 8 Bessel functions, 5 Å.
"""

from __future__ import annotations

import json
import sys
from typing import Any

import torch
from ase import Atoms
from ase.calculators.calculator import Calculator, all_changes
from ase.data import atomic_numbers
from ase.io import read

from tests.bench.md_steps import call_times, to_and_fro

CUTOFF = 5.0


def mace(elements: list[str]) -> Calculator:
    from mace.calculators import MACECalculator

    from tests.bench.mace_worker import model

    numbers = sorted(atomic_numbers[e] for e in elements)
    made = model(numbers, "256x0e + 256x1o + 256x2e", CUTOFF, neighbours=14.0)
    return MACECalculator(models=[made], device="cpu", default_dtype="float32")


class NequIPCalculator(Calculator):
    """Energy and forces of a NequIP model that is not deployed; its own neighbour list."""

    implemented_properties = ("energy", "forces")

    def __init__(self, model: torch.nn.Module, elements: list[str]) -> None:
        super().__init__()
        self.model, self.types = model, {atomic_numbers[e]: k for k, e in enumerate(elements)}

    def calculate(self, atoms: Atoms, properties: Any = (), system_changes: Any = all_changes) -> None:
        from nequip.data import AtomicData, AtomicDataDict

        super().calculate(atoms, properties, system_changes)
        data = AtomicData.from_ase(atoms=Atoms(atoms.numbers, atoms.positions), r_max=CUTOFF)
        types = torch.tensor([self.types[z] for z in atoms.numbers])
        data = AtomicData.to_AtomicDataDict(data) | {AtomicDataDict.ATOM_TYPE_KEY: types}
        found = self.model(data)
        self.results = {
            "energy": found[AtomicDataDict.TOTAL_ENERGY_KEY].item(),
            "forces": found[AtomicDataDict.FORCE_KEY].detach().numpy(),
        }


def nequip(elements: list[str]) -> Calculator:
    from nequip.model import model_from_config

    torch.set_default_dtype(torch.float32)
    made = model_from_config(
        {
            "model_builders": ["SimpleIrrepsConfig", "EnergyModel", "ForceOutput"],
            "model_dtype": "float32",
            "default_dtype": "float32",
            "r_max": CUTOFF,
            "num_layers": 5,
            "l_max": 3,
            "parity": True,
            "num_features": 64,
            "num_types": len(elements),
            "type_names": elements,
            "num_basis": 8,
            "PolynomialCutoff_p": 6,
            "invariant_layers": 2,
            "invariant_neurons": 64,
            "avg_num_neighbors": 14.0,
            "nonlinearity_type": "gate",
        },
        initialize=True,
    )
    return NequIPCalculator(made.eval(), elements)


PEERS = {"MACE": mace, "NequIP": nequip}

if __name__ == "__main__":
    request = json.loads(sys.argv[1])
    torch.set_num_threads(request["threads"])
    calculator = PEERS[request["peer"]](request["elements"])
    print(json.dumps({"times": call_times(to_and_fro(read(request["path"]), calculator), 20)}))
