"""A potential for the tests of the commands (random, but so weak that atoms keep to their places), and running them."""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import pytest
import torch
from ase import Atoms
from ase.build import molecule

from cace_runtime import CACEModel, ModelConfig, cli, save_model
from cace_runtime.config import BasisConfig, ReadoutConfig


@pytest.fixture(scope="session")
def soft_potential(tmp_path_factory) -> Path:
    """File of a potential for H, C, O with forces of some 0.1 eV/Å."""
    config = ModelConfig(
        elements=("H", "C", "O"),
        cutoff=3.5,
        n_bessel=3,
        n_radial=2,
        n_embedding=2,
        basis=BasisConfig(l_max=3, nu_max=3, selection="cheng2024"),
        readout=ReadoutConfig(hidden=(4,)),
        reference_energies={"H": -13.5, "C": -1026.8, "O": -2037.7},
    )
    with torch.random.fork_rng():
        torch.manual_seed(1)
        model = CACEModel(config)
    # The readout alone is scaled until forces on a known structure are weak.
    largest = model.double()(model.graph(molecule("CH3CH2OH")))["forces"].abs().max().item()
    with torch.no_grad():
        last = len(model.readout.mlp.layers) - 1
        for name, parameter in model.readout.named_parameters():
            if name.startswith(f"mlp.layers.{last}.weight") or name.startswith("linear.weight"):
                parameter *= 0.1 / largest
    path = tmp_path_factory.mktemp("potential") / "soft.safetensors"
    save_model(model.float(), path)
    return path


@pytest.fixture(scope="session")
def soft_committee(soft_potential, tmp_path_factory) -> list[Path]:
    """Three such potentials that disagree a little, in folders as training leaves them; the first is the one above."""
    from cace_runtime import load_model

    folder = tmp_path_factory.mktemp("committee")
    files = []
    for seed in range(3):
        model = load_model(soft_potential)
        with torch.random.fork_rng(), torch.no_grad():
            torch.manual_seed(seed)
            for parameter in model.parameters() if seed else ():
                parameter *= 1 + 0.05 * torch.randn_like(parameter)
        files.append(folder / f"seed_{seed}" / "model.safetensors")
        files[-1].parent.mkdir()
        save_model(model, files[-1])
    return files


@pytest.fixture
def ethanol() -> Atoms:
    return molecule("CH3CH2OH")


@pytest.fixture
def box() -> Atoms:
    """Four water molecules in a small periodic cell."""
    water = molecule("H2O")
    water.set_cell([3.2, 3.3, 3.1])
    water.pbc = True
    atoms = water.repeat((2, 2, 1))
    atoms.positions += np.random.default_rng(0).normal(scale=0.02, size=atoms.positions.shape)
    return atoms


@pytest.fixture
def cace(capsys, monkeypatch, tmp_path):
    """Runs a command as the shell would, in an empty folder: (exit code, stdout, stderr)."""
    monkeypatch.chdir(tmp_path)

    def run(*arguments) -> tuple[int, str, str]:
        monkeypatch.setattr(sys, "argv", ["cace", *map(str, arguments)])
        with pytest.raises(SystemExit) as caught:
            cli.main()
            raise SystemExit(0)
        captured = capsys.readouterr()
        return caught.value.code or 0, captured.out, captured.err

    return run
