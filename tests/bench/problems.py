"""What is evaluated: structures with the potentials that belong to them, by name."""

from __future__ import annotations

import os
from pathlib import Path
from typing import NamedTuple

import numpy as np
import torch
from ase import Atoms
from ase.io import read

from cace_runtime import CACEModel, ModelConfig, import_official
from cace_runtime.config import BasisConfig, FeatureMessageConfig, MessageConfig
from tests.bench.harness import PROJECT

DATA = Path(os.environ.get("CACE_DATA") or PROJECT / "../shared/data").resolve()


class Problem(NamedTuple):
    """A structure and what drives it.

    Attributes:
        potential: ``water`` or ``ethanol`` (published), ``3bpa`` (random weights).
        copies: of the box, along its three vectors.
        temperature: K, of the dynamics.
    """

    potential: str
    copies: tuple[int, int, int] = (1, 1, 1)
    temperature: float = 300.0


PROBLEMS = {
    "water 192": Problem("water"),
    "water 1536": Problem("water", (2, 2, 2)),
    "water 24000": Problem("water", (5, 5, 5)),
    "ethanol": Problem("ethanol"),
    # Random weights bind nothing. At 1 K, with next to no forces, the molecule keeps its shape and so its edges.
    "3bpa": Problem("3bpa", temperature=1.0),
}

# eV/Å: forces on a molecule with random weights.
WEAK = 1e-3


def structure(name: str) -> Atoms:
    """The start of a problem, without velocities."""
    problem = PROBLEMS[name]
    if problem.potential == "water":
        return read(DATA / "official/liquid-64.xyz") * problem.copies
    if problem.potential == "ethanol":
        first = np.load(DATA / "official/ethanol.npz")
        return Atoms(first["numbers"][0], first["positions"][0])
    atoms = read(DATA / "3bpa/train_300K.xyz", index=0)
    return Atoms(atoms.numbers, atoms.positions)


def potential(name: str) -> CACEModel:
    """The float32 model of a problem; ``$CACE_BACKEND`` says what evaluates it."""
    problem = PROBLEMS[name]
    if problem.potential == "water":
        return import_official(DATA / "official/water.pth").float()
    if problem.potential == "ethanol":
        return import_official(DATA / "official/ethanol.pth", energy_unit="kcal/mol").float()
    config = ModelConfig(
        elements=("H", "C", "N", "O"),
        cutoff=6.0,
        n_bessel=8,
        n_radial=12,
        n_embedding=4,
        radial="per_degree",
        basis=BasisConfig(l_max=4, nu_max=3, selection="cheng2024"),
        messages=(MessageConfig(memory=True, exponential=True, feature=FeatureMessageConfig()),),
        message_scale=0.2,
    )
    with torch.random.fork_rng():
        torch.manual_seed(0)
        model = CACEModel(config).requires_grad_(False)
    largest = model.double()(model.graph(structure(name)))["forces"].abs().max().item()
    for parameter in (*model.readout.mlp.layers[-1].parameters(), *model.readout.linear.parameters()):
        parameter *= WEAK / largest
    return model.float()
