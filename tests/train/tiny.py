"""Small labelled data, and runs over them that take a second."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import ase.io
import numpy as np
import torch
from ase import Atoms
from ase.calculators.singlepoint import SinglePointCalculator
from ase.stress import full_3x3_to_voigt_6_stress

from cace_runtime import CACEModel, ModelConfig
from cace_runtime.config import BasisConfig, ReadoutConfig
from cace_runtime.train.config import TrainConfig, parse_config

E0 = {"H": -13.5, "O": -432.25}
MODEL = {
    "cutoff": 3.0,
    "n_bessel": 3,
    "n_radial": 2,
    "n_embedding": 2,
    "basis": {"l_max": 3, "nu_max": 3, "selection": "cheng2024"},
    "readout": {"hidden": [8]},
}
WITH_MESSAGES = MODEL | {"messages": [{"memory": True, "feature": {"per_degree": False}}]}


def teacher() -> CACEModel:
    """A random potential of weak forces, which makes the labels."""
    with torch.random.fork_rng():
        torch.manual_seed(3)
        model = CACEModel(
            ModelConfig(
                elements=("H", "O"),
                cutoff=3.0,
                n_bessel=3,
                n_radial=2,
                n_embedding=2,
                basis=BasisConfig(l_max=3, nu_max=3, selection="cheng2024"),
                readout=ReadoutConfig(hidden=(4,)),
                energy_scale=0.02,
                reference_energies=E0,
            )
        )
    return model.double()


def molecules(n: int, seed: int = 0) -> list[Atoms]:
    """Water molecules and dimers, distorted, with energies and forces."""
    generator = np.random.default_rng(seed)
    water = np.array([[0.0, 0.0, 0.0], [0.96, 0.0, 0.0], [-0.24, 0.93, 0.0]])
    frames = []
    for k in range(n):
        atoms = Atoms("OHH", water)
        if k % 2:
            atoms += Atoms("OHH", water + np.array([0.3, 0.2, 2.2]))
        atoms.positions += generator.normal(scale=0.08, size=atoms.positions.shape)
        frames.append(labelled(atoms))
    return frames


def crystals(n: int, seed: int = 0) -> list[Atoms]:
    """Periodic cells with energies, forces and stresses."""
    generator = np.random.default_rng(seed)
    frames = []
    for _ in range(n):
        cell = np.diag([2.6, 2.8, 3.0]) + generator.normal(scale=0.15, size=(3, 3))
        scaled = [[0.0, 0.0, 0.0], [0.4, 0.1, 0.1], [0.1, 0.5, 0.4], [0.55, 0.5, 0.75]]
        atoms = Atoms("OHHO", cell=cell, scaled_positions=scaled, pbc=True)
        atoms.positions += generator.normal(scale=0.05, size=(4, 3))
        frames.append(labelled(atoms))
    return frames


def labelled(atoms: Atoms) -> Atoms:
    """With the teacher's energy, forces and, in three periodic directions, stress."""
    geometry = (atoms.positions, atoms.cell.array, atoms.pbc)
    energy, forces, stress = _labels(tuple(atoms.numbers), *(np.ascontiguousarray(each).tobytes() for each in geometry))
    results = {"energy": energy, "forces": forces.copy()}
    if atoms.pbc.all():
        results["stress"] = stress.copy()
    atoms.calc = SinglePointCalculator(atoms, **results)
    return atoms


_teacher = cache(teacher)


@cache  # tests make the same frames again and again
def _labels(numbers: tuple, positions: bytes, cell: bytes, pbc: bytes) -> tuple[float, np.ndarray, np.ndarray]:
    """Energy in eV, forces [N, 3] in eV/Å and, in three periodic directions, stress [6] in eV/Å³."""
    arrays = np.frombuffer(positions).reshape(-1, 3), np.frombuffer(cell).reshape(3, 3), np.frombuffer(pbc, dtype=bool)
    atoms = Atoms(numbers, arrays[0], cell=arrays[1], pbc=arrays[2])
    model = _teacher()
    found = {k: v.detach().numpy() for k, v in model(model.graph(atoms), stress=True).items()}
    stress = full_3x3_to_voigt_6_stress(found["stress"][0]) if atoms.pbc.all() else np.zeros(6)
    return float(found["energy"][0]), found["forces"], stress


def lone_atoms() -> list[Atoms]:
    frames = []
    for symbol, energy in E0.items():
        atoms = Atoms(symbol, [[0.0, 0.0, 0.0]])
        atoms.info["config_type"] = "isolated_atom"
        atoms.calc = SinglePointCalculator(atoms, energy=energy)
        frames.append(atoms)
    return frames


def write(folder: Path, frames: list[Atoms], name: str = "data.xyz") -> Path:
    ase.io.write(folder / name, frames, format="extxyz")
    return folder / name


def settings(folder: Path, path: Path, **changes: object) -> TrainConfig:
    """A short run; ``changes`` are top-level settings, nested tables as dictionaries."""
    values: dict = {
        "output": str(folder / "run"),
        "data": {"train": str(path), "valid_fraction": 0.25},
        "model": MODEL,
        "optimizer": {"learning_rate": 0.01},
        "epochs": 3,
        "batch_atoms": 24,
        "threads": 1,
    }
    for name, value in changes.items():
        if name == "data":
            values["data"] = values["data"] | value
        else:
            values[name] = value
    return parse_config(values, "the test's config")
