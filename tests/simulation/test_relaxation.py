"""Relaxation: minima are found, cells and pressures are obeyed, bad requests refused."""

import numpy as np
import pytest
from ase import units
from ase.build import bulk
from ase.calculators.lj import LennardJones

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
