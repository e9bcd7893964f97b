"""What cards say of places far from the data."""

from __future__ import annotations

import re
from types import SimpleNamespace

import ase.io
import numpy as np
import pytest
from ase import Atoms
from ase.optimize import BFGS

from cace_runtime import potentials
from cace_runtime.adapters.ase import CACECalculator
from cace_runtime.quantities import Values
from cace_runtime.train.samples import NamedSet, Sample
from tests.study.far_from_data import hot_errors, hottest, torsion
from tests.study.ship_potential import Origin

FOUR = (8, 2, 0, 1)  # H–O–C–C of ASE's ethanol


def sample(atoms: Atoms, energy: float, forces: np.ndarray) -> Sample:
    return Sample(atoms, Values(energy=energy, forces=forces), "here", "default")


def test_errors_are_those_of_the_quarter_with_the_highest_energies(soft_potential, ethanol):
    calculator, generator = CACECalculator(soft_potential), np.random.default_rng(0)
    samples = []
    for number in generator.permutation(8):
        atoms = ethanol.copy()
        atoms.rattle(0.05, seed=int(number))
        atoms.calc = calculator
        wrong = 0.001 * (number + 1)  # eV/Å: the hotter the more
        samples.append(sample(atoms.copy(), 10.0 * number, atoms.get_forces() - wrong))
    assert sorted(s.labels.energy for s in hottest(samples)) == [60, 70]
    said = hot_errors(calculator, NamedSet("held back", tuple(samples), {}))
    assert said.startswith("- The 2 structures of held back with the highest energies")
    # Forces are wrong by 7 and 8 meV/Å.
    rmse, mae = map(float, re.search(r"and ([\d.]+) / ([\d.]+) meV/Å", said).groups())
    assert rmse == pytest.approx(np.sqrt((49 + 64) / 2), rel=0.005) and mae == pytest.approx(7.5, rel=0.005)


def test_energies_of_several_compositions_rank_nothing(ethanol):
    some = [sample(ethanol, 1.0, np.zeros((9, 3))), sample(ethanol[1:], 2.0, np.zeros((8, 3)))]
    assert hottest(some) == []
    assert hot_errors(SimpleNamespace(), NamedSet("test", tuple(some), {})) == ""


@pytest.mark.slow
def test_a_relaxed_torsion_lies_below_the_rigid_one():
    calculator, start = CACECalculator("ethanol"), ase.io.read(potentials.start("ethanol"))
    said = torsion(calculator, start, FOUR)
    points = {int(angle): float(energy) for angle, energy in re.findall(r"(-?\d+)° (-?\d+)", said)}
    assert list(points) == list(range(-180, 180, 30)) and said.startswith("- Torsion H8–O2–C0–C1 of")
    start.calc = calculator
    BFGS(start, logfile=None).run(fmax=0.01)
    floor, rigid = start.get_potential_energy(), {}
    for angle in points:
        turned = start.copy()
        turned.calc = calculator
        turned.set_dihedral(*FOUR, angle, indices=[2, 8])
        rigid[angle] = 1000 * (turned.get_potential_energy() - floor)
    assert all(points[angle] <= rigid[angle] + 2 for angle in points)  # meV
    assert sum(points.values()) < sum(rigid.values()) - 20 and max(points.values()) > 30


def test_a_torsion_has_four_atoms():
    with pytest.raises(ValueError, match="four atoms"):
        Origin("a", "b", "c", "d", "e", "f", torsion=(1, 2, 3))
