"""Active learning: run, stop where the potential is not certain, label that structure, train on, until nothing stops.

python -m cace_runtime.adapters.examples.active_learning FOLDER

A toy: clusters of copper, labelled by ASE's effective medium theory, so that it needs no data and takes a minute. For a
real one replace ``label`` by a calculation, ``first_structures`` by what there is, and the settings by your own.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import ase.io
import numpy as np
import torch
from ase import Atoms
from ase.calculators.emt import EMT
from ase.calculators.singlepoint import SinglePointCalculator
from ase.cluster import Octahedron

from cace_runtime.adapters.ase import CACECalculator
from cace_runtime.analysis.committee import MODEL_FILE
from cace_runtime.files.checkpoint import load_model, save_model
from cace_runtime.files.checkpoint_header import read_info
from cace_runtime.simulation.dynamics import run_md
from cace_runtime.simulation.settings import MDSettings
from cace_runtime.train.config import parse_config
from cace_runtime.train.data import read_training_data
from cace_runtime.train.last_layer_covariance import fit_uncertainty
from cace_runtime.train.run import train

Label = Callable[[Atoms], Atoms]
SMALL: dict[str, Any] = {
    "cutoff": 4.5, "n_bessel": 4, "n_radial": 3, "basis": {"l_max": 3, "nu_max": 3}, "readout": {"hidden": [8]},
}  # fmt: skip


def label(atoms: Atoms) -> Atoms:
    """The hook: a structure -> the same with energy (eV) and forces (eV/Å) of the reference method."""
    bare = Atoms(atoms.numbers, atoms.positions, cell=atoms.cell, pbc=atoms.pbc)
    bare.calc = EMT()
    bare.calc = SinglePointCalculator(bare, energy=bare.get_potential_energy(), forces=bare.get_forces())
    return bare


def first_structures(n: int, seed: int) -> list[Atoms]:
    """Clusters of six atoms near equilibrium."""
    generator, frames = np.random.default_rng(seed), []
    for _ in range(n):
        atoms = Octahedron("Cu", 2)
        atoms.positions += generator.normal(scale=0.05, size=atoms.positions.shape)
        frames.append(atoms)
    return frames


def potential_of(files: Sequence[Path], valid: Path, folder: Path, epochs: int, start: Path | None) -> Path:
    """Trains (``cace train``, after the first round ``--from`` the last potential) and adds an uncertainty."""
    settings = {
        "data": {"train": [str(file) for file in files], "valid": [str(valid)]},
        "epochs": epochs,
        "output": str(folder),
    }
    if start is None:
        settings["model"] = SMALL
    config = parse_config(settings, "active learning")
    train(config, start=start)
    path, data = folder / MODEL_FILE, read_training_data(config)
    found, _ = fit_uncertainty(load_model(path, dtype=torch.float64), data.train, data.valid)
    save_model(load_model(path), path, read_info(path).notes, found)
    return path


def learn(
    folder: Path, label: Label, settings: MDSettings, rounds: int, n_first: int = 10, epochs: int = 40
) -> list[str]:
    """The loop.

    Args:
        folder: gets ``train_0.xyz``, ``train_1.xyz``, …, ``valid.xyz``, and for each round a run and a potential.
        label: the reference method.
        settings: of the dynamics, with ``stop_above`` (meV/Å).
        rounds: at most.
        n_first: structures to begin with, and half as many to validate with.
        epochs: of each training.

    Returns:
        Why each run stopped; an empty string of one that did not, which is the last.
    """
    folder.mkdir(parents=True)
    valid, files = folder / "valid.xyz", [folder / "train_0.xyz"]
    ase.io.write(files[0], [label(atoms) for atoms in first_structures(n_first, 0)])
    ase.io.write(valid, [label(atoms) for atoms in first_structures(max(2, n_first // 2), 1)])
    potential, told = None, []
    for number in range(rounds):
        potential = potential_of(files, valid, folder / f"potential_{number}", epochs, potential)
        atoms = first_structures(1, 100 + number)[0]
        atoms.calc = CACECalculator(potential)
        report = run_md(atoms, settings, folder / f"run_{number}.xyz")
        told.append(report.stopped)
        print(f"round {number}: {report.last_step} steps, {report.stopped or 'certain to the end'}", flush=True)
        if not report.stopped:
            break
        found = label(atoms)  # which are the last frame of the run
        files.append(folder / f"train_{number + 1}.xyz")
        ase.io.write(files[-1], found)
        wrong = np.linalg.norm(atoms.get_forces() - found.get_forces(), axis=1).max()
        print(f"  the largest error of a force there is {1e3 * wrong:.0f} meV/Å", flush=True)
    return told


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path, help="for everything that is made; must not exist")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--steps", type=int, default=400, help="of 2 fs, of each run")
    parser.add_argument("--temperature", type=float, default=600, help="K")
    parser.add_argument("--stop-above", type=float, default=150, help="meV/Å")
    given = parser.parse_args()
    if given.folder.exists():
        raise ValueError(f"{given.folder} is there already: name a new folder")
    settings = MDSettings(
        thermostat="langevin", temperature=given.temperature, timestep=2.0, steps=given.steps,
        stop_above=given.stop_above,
    )  # fmt: skip
    learn(given.folder, label, settings, given.rounds)


if __name__ == "__main__":
    try:
        main()
    except (ValueError, OSError) as error:
        sys.exit(f"active_learning: {error}")
