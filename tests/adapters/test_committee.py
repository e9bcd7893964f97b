"""The committee as an ASE calculator, against separate calculators."""

import numpy as np
import pytest
import torch
from ase.build import bulk, molecule
from ase.calculators.calculator import PropertyNotImplementedError

from cace_runtime import CACEModel, ModelConfig
from cace_runtime.adapters.ase import CACECalculator
from cace_runtime.adapters.committee import CommitteeCalculator
from cace_runtime.config import BasisConfig, ReadoutConfig


@pytest.fixture(scope="module")
def models():
    """Three random potentials of one architecture."""
    config = ModelConfig(
        elements=("H", "C", "O"),
        cutoff=3.0,
        n_bessel=3,
        n_radial=2,
        n_embedding=2,
        basis=BasisConfig(l_max=3, nu_max=3, selection="cheng2024"),
        readout=ReadoutConfig(hidden=(4,)),
    )
    found = []
    for seed in range(3):
        with torch.random.fork_rng():
            torch.manual_seed(seed)
            found.append(CACEModel(config).double())
    return found


def test_means_and_spread(models):
    atoms = bulk("C", cubic=True)
    atoms.rattle(0.1, seed=0)
    results = []
    for model in models:
        alone = atoms.copy()
        alone.calc = CACECalculator(model)
        results.append((alone.get_potential_energy(), alone.get_forces(), alone.get_stress()))
    energies, forces, stresses = map(np.array, zip(*results, strict=True))
    atoms.calc = CommitteeCalculator(models)
    assert atoms.get_potential_energy() == pytest.approx(energies.mean(), rel=1e-12)
    assert atoms.get_potential_energy(force_consistent=True) == atoms.get_potential_energy()
    np.testing.assert_allclose(atoms.get_forces(), forces.mean(axis=0), atol=1e-12)
    np.testing.assert_allclose(atoms.get_stress(), stresses.mean(axis=0), atol=1e-12)
    assert atoms.get_potential_energies().sum() == pytest.approx(energies.mean())
    spread = atoms.calc.spread(atoms)
    assert spread.energy == pytest.approx(energies.std() / 8, rel=1e-9)
    np.testing.assert_allclose(spread.forces, forces.std(axis=0), atol=1e-12)
    # The structure moves, and both follow.
    before = spread.largest
    atoms.positions[0] += 0.1
    assert atoms.calc.spread(atoms).largest != before
    assert atoms.get_potential_energy() != pytest.approx(energies.mean(), abs=1e-6)


def test_forces_are_the_gradient_of_the_mean(models):
    atoms = molecule("CH3OH")
    atoms.calc = CommitteeCalculator(models)
    forces = atoms.get_forces()
    step = 1e-4
    energies = []
    for sign in (1, -1):
        moved = atoms.copy()
        moved.positions[1, 2] += sign * step
        moved.calc = atoms.calc
        energies.append(moved.get_potential_energy())
    assert -(energies[0] - energies[1]) / (2 * step) == pytest.approx(forces[1, 2], abs=1e-6)


def test_refused(models):
    with pytest.raises(ValueError, match="at least one"):
        CommitteeCalculator([])
    with pytest.raises(ValueError, match="of files or of models, not of both"):
        CommitteeCalculator([models[0], "another.safetensors"])
    other = CACEModel(models[0].config.model_copy(update={"elements": (1, 6)}))
    with pytest.raises(ValueError, match="0 knows H, C, O, 1 knows H, C"):
        CommitteeCalculator([models[0], other])
    atoms = molecule("H2O")
    atoms.calc = CommitteeCalculator(models)
    with pytest.raises(PropertyNotImplementedError, match="periodic in all three"):
        atoms.get_stress()
    with pytest.raises(ValueError, match="two potentials at least"):
        CommitteeCalculator(models[:1]).spread(atoms)


def test_dynamics_can_follow_the_mean(models, tmp_path):
    from cace_runtime.simulation.dynamics import run_md
    from cace_runtime.simulation.settings import MDSettings

    atoms = molecule("CH3OH")
    atoms.calc = CommitteeCalculator(models)
    settings = MDSettings(ensemble="nve", steps=20, timestep=0.05, temperature=50, min_distance=0.1)
    report = run_md(atoms, settings, tmp_path / "run.xyz")
    total = report.column("total energy [eV]")
    assert np.ptp(total) < 0.05 * np.ptp(report.column("potential energy [eV]"))
