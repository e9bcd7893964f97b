"""Relaxation: minima are found, cells and pressures are obeyed, bad requests refused."""

import re

import numpy as np
import pytest
from ase import units
from ase.build import bulk
from ase.calculators.calculator import Calculator, all_changes
from ase.calculators.lj import LennardJones

from cace_runtime import load_model, new_model, save_model
from cace_runtime.adapters.ase import CACECalculator
from cace_runtime.simulation.relaxation import RelaxSettings, relax


@pytest.mark.parametrize("optimizer", ["fire", "bfgs", "lbfgs"])
def test_forces_vanish(ethanol, soft_potential, optimizer):
    ethanol.calc = CACECalculator(soft_potential)
    steps = []
    report = relax(ethanol, RelaxSettings(fmax=0.08, optimizer=optimizer, steps=200), lambda *s: steps.append(s))
    assert report.converged and report.last_energy < report.first_energy
    assert np.linalg.norm(ethanol.get_forces(), axis=1).max() == pytest.approx(report.largest_force) and (
        report.largest_force < 0.08
    )
    assert steps[-1][0] == report.steps == len(steps) - 1


def test_not_converged_is_said(ethanol, soft_potential):
    ethanol.calc = CACECalculator(soft_potential)
    report = relax(ethanol, RelaxSettings(fmax=1e-6, steps=2))
    assert not report.converged and report.steps == 2


@pytest.mark.parametrize("pressure", [pytest.param(0.0, marks=pytest.mark.slow), 2.0])
def test_cell_comes_to_the_pressure(pressure):
    """On argon of Lennard-Jones atoms, since a random potential has no bound crystal."""
    atoms = bulk("Ar", "fcc", a=5.6, cubic=True)
    atoms.calc = LennardJones(sigma=3.4, epsilon=0.0104, rc=8.0, smooth=True)
    report = relax(atoms, RelaxSettings(fmax=1e-4, cell=True, pressure=pressure))
    assert report.converged
    assert -np.trace(atoms.get_stress(voigt=False)) / 3 / units.GPa == pytest.approx(pressure, abs=1e-3)


def test_fixed_cell_stays(box, soft_potential):
    box.calc = CACECalculator(soft_potential)
    before = box.cell.array.copy()
    relax(box, RelaxSettings(fmax=0.05, steps=5))
    assert np.array_equal(box.cell.array, before)


@pytest.mark.parametrize(
    ("settings", "message"),
    [
        ({"fmax": 0.0}, "fmax is 0.0"),
        ({"fmax": float("nan")}, "fmax is nan"),
        ({"steps": 0}, "steps is 0"),
        ({"pressure": 1.0}, "give --cell too"),
    ],
)
def test_bad_settings(settings, message):
    with pytest.raises(ValueError, match=message):
        RelaxSettings(**settings)


def test_cell_of_a_molecule(ethanol, soft_potential):
    ethanol.calc = CACECalculator(soft_potential)
    with pytest.raises(ValueError, match="periodic in all three directions can be relaxed"):
        relax(ethanol, RelaxSettings(cell=True))


class Apart(Calculator):
    """Pulls two atoms away from each other."""

    implemented_properties = ("energy", "forces")

    def calculate(self, atoms=None, properties=("energy",), system_changes=all_changes):
        super().calculate(atoms, properties, system_changes)
        vector = atoms.positions[1] - atoms.positions[0]
        forces = np.zeros((len(atoms), 3))
        forces[1] = 10 * vector / np.linalg.norm(vector)
        forces[0] = -forces[1]
        self.results = {"energy": -10 * np.linalg.norm(vector), "forces": forces}


def test_bonds_that_break_are_told(ethanol):
    ethanol.calc = Apart()
    report = relax(ethanol, RelaxSettings(steps=20))
    assert len(report.warnings) == 1 and report.warnings[0].startswith(
        "atoms that were bonded in the start are apart (C0–C1"
    )
    intact = ethanol.copy()
    intact.calc = Apart()
    assert relax(intact, RelaxSettings(steps=1)).warnings == ()


def test_atoms_that_are_closer_than_in_the_training_data_are_told(cace, ethanol, soft_potential, tmp_path):
    soft = load_model(soft_potential)
    closest = {"H-C": (0.4, 0.5), "C-O": (1.2, 1.6)}
    model = new_model(soft.config.model_copy(update={"closest_distances": closest}), "eager")
    model.load_state_dict(soft.state_dict())
    save_model(model, tmp_path / "seeing.safetensors")
    ethanol.write(tmp_path / "ethanol.xyz")
    code, out, error = cace("relax", "seeing.safetensors", "ethanol.xyz", "-o", "end.xyz", "--steps", 1)
    said = " ".join((out + error).split())
    assert code == 1 and re.search(
        r"warning: atoms are closer than in the training data: C-O 1\.4\d* Å at step 1 \(below 1\.6 Å\)", said
    )
    code, out, error = cace("relax", soft_potential, "ethanol.xyz", "-o", "end2.xyz", "--steps", 1)
    assert "warning" not in out + error
