"""What the potentials of the table of accuracy cost: time per atom and step of one molecule, one thread, through ASE.

    python -m tests.bench.bench_accuracy_and_cost [--mace VENV] [--nequip VENV] [--copies 1] [--rounds 5] [--force]
        [--json FILE]

Acetylacetone (15 atoms), 3BPA (27) and ethanol (9). A step is forces from the calculator, one atom moving to and fro,
neighbour list and all, in float32. With ``--copies`` there are so many molecules, far apart: what a step costs however
many atoms there are (ASE, the reading of the weights) is shared by more. Ours are built from configs, with random
weights: the cost does not depend on them. MACE and NequIP are of the sizes whose errors are published
(``peer_calculators.py``), run as they come, in environments of their own, which are made where they are missing.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

import numpy as np
import torch
from ase import Atoms
from ase.data import atomic_numbers
from ase.io import read

from cace_runtime import CACEModel, new_model
from cace_runtime.adapters.ase import CACECalculator
from cace_runtime.linear.channels import LinearSettings, linear_potential
from cace_runtime.train.config import architecture
from cace_runtime.train.presets import PRESETS
from cace_runtime.train.shorthands import written_out
from tests.bench.bench_compiled import make_mace
from tests.bench.harness import best_times, keep_freed_memory, refuse_on_a_busy_machine, run_apart, write_json
from tests.bench.md_steps import to_and_fro
from tests.bench.problems import DATA

NEQUIP_PACKAGES = ["torch==2.13.0", "nequip==0.6.2"]
MOLECULES = {
    "acetylacetone": "acac/train_300K.xyz", "3BPA": "3bpa/train_300K.xyz", "ethanol": "ethanol/train.xyz"
}  # fmt: skip
ELEMENTS = {"acetylacetone": ("H", "C", "O"), "3BPA": ("H", "C", "N", "O"), "ethanol": ("H", "C", "O")}
ELEMENTS_OF = {name: tuple(atomic_numbers[symbol] for symbol in symbols) for name, symbols in ELEMENTS.items()}

_FEATURE = {"memory": True, "exponential": True, "feature": {"per_degree": True}}
_SCALAR_2 = {"cutoff": 4.0, "n_bessel": 8, "n_radial": 8, "radial": "per_degree", "messages": [_FEATURE, _FEATURE]}
# Name in the table of accuracy.md: what differs from a model's defaults, by molecule.
OURS: dict[str, dict[str, dict[str, Any]]] = {
    "scalar messages": {
        "acetylacetone": {
            "cutoff": 5.5, "n_bessel": 8, "n_radial": 12, "n_embedding": 3,
            "basis": {"l_max": 3, "nu_max": 4, "selection": "complete"}, 
            "messages": [{"memory": True, "feature": {"per_degree": False}}],
        },
        "3BPA": {**_SCALAR_2, "n_embedding": 4},
        "ethanol": {**_SCALAR_2, "n_embedding": 3},
    },
    "tensor messages": {key: dict(PRESETS["medium"].model) for key in MOLECULES},
    "tensor messages, two layers": {key: dict(PRESETS["large"].model) for key in MOLECULES},
}  # fmt: skip
APART = 20.0  # Å between copies: message layers have several cutoffs of reach
LINEAR = {"acetylacetone": 120, "3BPA": 96, "ethanol": 120}  # channels


def molecule(name: str, copies: int = 1) -> Atoms:
    """The first training structure, without labels; copies of it stand in a row, out of each other's reach."""
    atoms = read(DATA / MOLECULES[name], index=0)
    step = np.ptp(atoms.positions[:, 0]) + APART
    places = [atoms.positions + np.array([k * step, 0, 0]) for k in range(copies)]
    return Atoms(np.tile(atoms.numbers, copies), np.concatenate(places))


def potential(kind: str, name: str) -> CACEModel:
    """One of OURS for a molecule, random weights, float32."""
    torch.manual_seed(0)
    return new_model(architecture(written_out(OURS[kind][name]), ELEMENTS_OF[name])).float().requires_grad_(False)


def linear(name: str) -> CACEModel:
    """What ``cace fit-linear --lmax 4 --numax 4 --cutoff 5`` makes, float32."""
    settings = LinearSettings(cutoff=5.0, l_max=4, nu_max=4, channels=LINEAR[name])
    return linear_potential(settings, ELEMENTS_OF[name], dict.fromkeys(ELEMENTS[name], 0.0)).float()


def make_nequip(folder: Path) -> None:
    """An environment with NequIP, unless there is one."""
    if not folder.exists():
        subprocess.run([sys.executable, "-m", "venv", folder], check=True)
        subprocess.run([folder / "bin/pip", "install", "--quiet", *NEQUIP_PACKAGES], check=True)


def measure(name: str, rounds: int, peers: dict[str, Path], copies: int = 1) -> dict[str, float]:
    """µs per atom and step of each potential for one molecule, or for copies of it."""
    atoms = molecule(name, copies)
    models = {"linear fit": linear(name)} | {kind: potential(kind, name) for kind in OURS}
    sides = {kind: to_and_fro(atoms, CACECalculator(model, dtype="float32")) for kind, model in models.items()}
    many = {kind: (lambda run=run: [run() for _ in range(20)]) for kind, run in sides.items()}
    found = {kind: times[0] / 20 for kind, times in best_times(many, 1, rounds).items()}
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "molecule.xyz")
        atoms.write(path)
        for peer, venv in peers.items():
            request = {"peer": peer, "path": str(path), "elements": list(ELEMENTS[name])}
            times = run_apart("tests.bench.peer_calculators", request, 1, python=str(venv / "bin/python"))["times"]
            found[peer] = min(times)
    return {kind: 1e6 * seconds / len(atoms) for kind, seconds in found.items()}


def main() -> None:
    """Prints a table."""
    keep_freed_memory()
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--mace", type=Path, metavar="VENV", help="environment with MACE; made where there is none")
    parser.add_argument("--nequip", type=Path, metavar="VENV", help="the same with NequIP")
    parser.add_argument("--copies", type=int, default=1, help="molecules of a structure")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--force", action="store_true", help="measure on a busy machine")
    parser.add_argument("--json", type=Path, metavar="FILE", help="keep the figures")
    given = parser.parse_args()
    if given.copies < 1:
        parser.error(f"--copies {given.copies}: one molecule at least")
    peers = {}
    for peer, venv, make in (("MACE", given.mace, make_mace), ("NequIP", given.nequip, make_nequip)):
        if venv:
            peers[peer] = venv.resolve()
            make(peers[peer])
    rows: list[dict[str, object]] = []
    for name in MOLECULES:
        refuse_on_a_busy_machine(given.force, patience=60.0)
        found = measure(name, given.rounds, peers, given.copies)
        for kind, microseconds in found.items():
            print(f"{name}, {kind}: {microseconds:.1f} µs per atom and step")
            about = {"molecule": name, "potential": kind} | ({"copies": given.copies} if given.copies > 1 else {})
            rows.append(about | {"microseconds_per_atom": round(microseconds, 2)})
    write_json(given.json, rows)


if __name__ == "__main__":
    main()
