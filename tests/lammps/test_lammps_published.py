"""The published water potential in LAMMPS; kernels of its size take a while to compile."""

from __future__ import annotations

import numpy as np
import pytest
from ase import Atoms
from ase.io import read
from ase.stress import full_3x3_to_voigt_6_stress

from cace_runtime import import_official, save_model
from cace_runtime.adapters.ase import CACECalculator
from cace_runtime.adapters.lammps.folder import build
from tests.lammps.lammps_runs import evaluate, need_lammps

pytestmark = [pytest.mark.slow, pytest.mark.usefixtures("quick_compiler")]
TOLERANCE = 1e-9  # eV per atom, eV/Å, eV/Å³


@pytest.fixture(scope="module")
def water(data_dir, tmp_path_factory):
    """The file, its folder for LAMMPS, and 64 molecules out of equilibrium."""
    need_lammps()
    file = tmp_path_factory.mktemp("water") / "water.safetensors"
    save_model(import_official(data_dir / "official/water.pth"), file)
    atoms = read(data_dir / "official/liquid-64.xyz")
    atoms.rattle(0.05, seed=0)
    return file, build(file), atoms


@pytest.mark.parametrize("n_ranks", [1, 2, 4])
def test_water_is_as_in_ase(n_ranks, water, tmp_path):
    file, folder, atoms = water
    found = evaluate(tmp_path, folder, atoms, ["H", "O"], n_ranks)
    atoms.calc = CACECalculator(file, backend="eager")
    assert abs(found.energy - atoms.get_potential_energy()) < TOLERANCE * len(atoms)
    assert np.abs(found.energies - atoms.get_potential_energies()).max() < TOLERANCE
    assert np.abs(found.forces - atoms.get_forces()).max() < TOLERANCE
    assert np.abs(found.stress - atoms.get_stress()).max() < TOLERANCE


@pytest.mark.parametrize("n_ranks", [1, 2])
def test_24000_atoms_run(n_ranks, water, tmp_path):
    """125 copies of a box have 125 times its energy and the same forces; then they move."""
    _, folder, atoms = water
    one = evaluate(tmp_path, folder, atoms, ["H", "O"])
    many = evaluate(tmp_path, folder, atoms * (5, 5, 5), ["H", "O"], n_ranks)
    assert many.energy == pytest.approx(125 * one.energy, rel=1e-10)
    assert np.abs(many.forces.reshape(125, -1, 3) - one.forces).max() < TOLERANCE
    moves = "velocity all create 300 1\nfix move all nve"
    evaluate(tmp_path, folder, atoms * (5, 5, 5), ["H", "O"], n_ranks, commands=moves, run="run 3")


@pytest.mark.parametrize("n_ranks", [1, 2, 4])
@pytest.mark.parametrize("name", ["E1_water_bec", "F1_water_w001", "G1_water_les"])
def test_published_latent_charges_give_the_published_results(name, n_ranks, data_dir, tmp_path):
    need_lammps()
    save_model(import_official(data_dir / f"official/more/{name}.pth"), tmp_path / "water.safetensors")
    reference = np.load(data_dir / f"official/more/{name}.npz")
    atoms = Atoms(*(reference[f"s2_{key}"] for key in ("numbers", "positions")), cell=reference["s2_cell"], pbc=True)
    found = evaluate(tmp_path, build(tmp_path / "water.safetensors"), atoms, ["H", "O"], n_ranks)
    assert abs(found.energy - reference["s2_energy"]) < TOLERANCE * len(atoms)
    assert np.abs(found.forces - reference["s2_forces"]).max() < 10 * TOLERANCE
    stress = full_3x3_to_voigt_6_stress(reference["s2_stress"])
    assert np.abs(found.stress - stress).max() < 10 * TOLERANCE
