"""Dynamics and relaxation with a long-range energy: what is logged, and the waves of a cell that changes."""

from __future__ import annotations

import csv
from pathlib import Path

import numpy as np
import pytest
from ase import Atoms

from cace_runtime import save_model
from cace_runtime.adapters.ase import CACECalculator
from cace_runtime.cli import app
from cace_runtime.config import LatentEwaldConfig
from cace_runtime.potential.model import CACEModel
from cace_runtime.simulation.dynamics import run_md
from cace_runtime.simulation.settings import MDSettings
from tests.parity.test_latent_ewald import CONFIG
from tests.support.models import crystal, random_model

CHARGED = CONFIG.model_copy(
    update={"terms": (LatentEwaldConfig(charges=("q0", "q1"), norm=0.05),), "reference_energies": {"H": -13.6}}
)


@pytest.fixture(params=["eager", "cpp"])
def model(request, quick_compiler) -> CACEModel:
    return random_model(CHARGED, backend=request.param)


def rows(log: Path) -> list[dict[str, str]]:
    with log.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_the_log_splits_the_energy(model, tmp_path):
    atoms = crystal()
    atoms.calc = CACECalculator(model)
    settings = MDSettings(ensemble="nve", steps=2, log_every=1, timestep=0.1, max_temperature=1e9)
    run_md(atoms, settings, tmp_path / "run.traj")
    found = rows(tmp_path / "run.csv")
    assert list(found[0])[-3:] == ["E0 [eV]", "short range [eV]", "long range [eV]"]
    for row in found:
        parts = [float(row[f"{name} [eV]"]) for name in ("E0", "short range", "long range")]
        assert parts[0] == pytest.approx(-13.6 * atoms.symbols.count("H")) != 0
        assert sum(parts) == pytest.approx(float(row["potential energy [eV]"]), abs=5e-8)
        assert parts[2] != 0
    direct = model(model.graph(atoms))
    named = dict(zip(model.config.energy_parts, direct["energy_parts"][0].tolist(), strict=True))
    assert atoms.calc.energy_parts == pytest.approx(named, rel=1e-10)


def strained(atoms: Atoms, by: float) -> Atoms:
    out = atoms.copy()
    out.set_cell(atoms.cell.array * (1 + by), scale_atoms=True)
    return out


def lattice_with_a_wave_on_the_sphere() -> Atoms:
    """Of the term's dl, 2 Å: 0.01 % more or less of the cell takes waves in or leaves them out."""
    atoms = crystal()
    atoms.set_cell(np.diag([6.0, 6.3, 6.7]), scale_atoms=True)
    return atoms


def test_a_calculator_that_keeps_the_waves_has_energies_without_jumps(model):
    atoms = lattice_with_a_wave_on_the_sphere()
    jumps = {}
    for keep in (True, False):
        calculator = CACECalculator(model, keep_waves=keep)
        energies = [calculator.get_potential_energy(strained(atoms, by)) for by in (1e-6, -1e-6, 1e-6)]
        assert energies[2] == pytest.approx(energies[0], rel=1e-12)
        jumps[keep] = abs(energies[1] - energies[0])
    assert jumps[False] > 10 * jumps[True]


def test_other_atoms_have_waves_of_their_own(model):
    calculator = CACECalculator(model, keep_waves=True)
    atoms, other = lattice_with_a_wave_on_the_sphere(), crystal()
    calculator.get_potential_energy(other[:-1])
    found = calculator.get_potential_energy(strained(atoms, -1e-6))
    assert found == CACECalculator(model).get_potential_energy(strained(atoms, -1e-6))


@pytest.mark.parametrize(
    ("options", "said"),
    [(["--ensemble", "npt"], "long range: the waves of the first cell are kept"),
     (["--ensemble", "npt", "--waves", "each-cell"], "long range: each cell has waves of its own"),
     (["--ensemble", "nvt"], None)],
    ids=["npt", "npt, each cell", "nvt"],
)  # fmt: skip
def test_dynamics_say_what_becomes_of_the_waves(options, said, tmp_path, capsys):
    save_model(random_model(CHARGED, backend="eager"), tmp_path / "m.safetensors")
    crystal().write(tmp_path / "start.xyz")
    given = [str(tmp_path / "m.safetensors"), str(tmp_path / "start.xyz"), "-o", str(tmp_path / "run.traj")]
    app(["md", *given, *options, "--steps", "1", "--timestep", "0.01", "--max-temperature", "1e9",
         "--backend", "eager"], standalone_mode=False)  # fmt: skip
    out = capsys.readouterr().out
    assert said in out if said else "long range:" not in out
