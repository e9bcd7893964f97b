"""The published potentials in motion: short versions of the runs in README."""

import ase.io
import numpy as np
import pytest

from cace_runtime import import_official, save_model
from cace_runtime.adapters.ase import CACECalculator
from cace_runtime.analysis.bonds import follow_bonds
from cace_runtime.simulation.dynamics import run_md
from cace_runtime.simulation.settings import MDSettings


@pytest.fixture
def water(data_dir):
    atoms = ase.io.read(data_dir / "water" / "data_0.xyz", index=0)
    atoms.calc = CACECalculator(import_official(data_dir / "official" / "water.pth"))
    return atoms


def test_water_conserves_energy(water, tmp_path):
    report = run_md(water, MDSettings(ensemble="nve", steps=60, log_every=1), tmp_path / "run.traj")
    # Verlet's own ripple at 0.5 fs is 0.17 meV/atom; a wrong force term shows as ten times that.
    assert np.ptp(report.column("total energy [eV]")) * 1e3 / len(water) < 0.5
    assert report.rebuilds < 20


@pytest.mark.slow
def test_water_does_not_drift(water, tmp_path):
    report = run_md(water, MDSettings(ensemble="nve", steps=2000, log_every=5), tmp_path / "run.traj")
    assert abs(report.drift(len(water))) < 1.0  # meV/atom/ps


@pytest.mark.slow
@pytest.mark.parametrize("mesh", ["off", "on"])
def test_water_with_latent_charges_does_not_drift(mesh, data_dir, tmp_path, monkeypatch):
    """Neither with the sum over waves nor on a mesh, whose forces are the derivatives of its own energy."""
    monkeypatch.setenv("CACE_MESH", mesh)
    atoms = ase.io.read(data_dir / "water" / "data_0.xyz", index=0)
    save_model(import_official(data_dir / "official" / "more" / "E1_water_bec.pth"), tmp_path / "water.safetensors")
    atoms.calc = CACECalculator(tmp_path / "water.safetensors", backend="cpp")
    assert atoms.calc.active_backend == "cpp"
    report = run_md(atoms, MDSettings(ensemble="nve", steps=2000, log_every=5), tmp_path / "run.traj")
    assert abs(report.drift(len(atoms))) < 1.0  # meV/atom/ps


@pytest.mark.slow
def test_ethanol_stays_intact(data_dir, tmp_path):
    atoms = ase.io.read(data_dir / "ethanol" / "train.xyz", index=0)
    model = import_official(data_dir / "official" / "ethanol.pth", energy_unit="kcal/mol")
    atoms.calc = CACECalculator(model)
    run_md(atoms, MDSettings(temperature=500, steps=200, write_every=5), tmp_path / "run.traj")
    bonds = follow_bonds(ase.io.read(tmp_path / "run.traj", ":"))
    assert len(bonds) == 8
    assert all(bond.broken_at is None and bond.longest < 1.25 * bond.mean for bond in bonds)
