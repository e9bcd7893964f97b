"""Labels of a corrected method: differences and sums are each other's inverse, frames that cannot be are left out."""

from __future__ import annotations

import numpy as np
import pytest
from ase.build import molecule
from ase.calculators.calculator import CalculationFailed
from ase.calculators.emt import EMT
from ase.calculators.lj import LennardJones

from tests.study.correction import corrected, difference


def frames(number: int = 4, config_type: str = "turned") -> list:
    found = []
    for seed in range(number):
        atoms = molecule("H2O")
        atoms.rattle(0.1, seed=seed)
        atoms.info["config_type"] = config_type
        found.append(atoms)
    return found


def test_what_is_taken_off_is_put_on_again():
    weak = LennardJones(sigma=1.2, epsilon=0.01)
    labelled = corrected(frames(), EMT(), weak)
    for atoms, rest in zip(labelled, difference(labelled, EMT()), strict=True):
        assert rest.info == {"config_type": "turned"} and np.array_equal(rest.positions, atoms.positions)
        alone = atoms.copy()
        alone.calc = weak
        assert rest.get_potential_energy() == pytest.approx(alone.get_potential_energy(), abs=1e-12)
        np.testing.assert_allclose(rest.get_forces(), alone.get_forces(), atol=1e-12)


def test_the_label_is_the_mean_where_others_agree():
    weak, done = LennardJones(sigma=1.2, epsilon=0.01), frames(2)
    alone = corrected(done, EMT(), weak)

    class Shifted(EMT):
        """Sum of both with other numbers: by ``energy`` (eV), and by ``force`` (eV/Å) in the second frame."""

        def __init__(self, energy: float, force: float) -> None:
            super().__init__()
            self.more = energy, force

        def calculate(self, atoms, properties, changes):
            (k,) = (i for i, a in enumerate(done) if np.array_equal(a.positions, atoms.positions))
            energy, force = self.more
            known = alone[k].calc.results
            self.results = {"energy": known["energy"] + energy, "forces": known["forces"] + k * force}

    found = corrected(done, EMT(), weak, others=[Shifted(0.3, 0.1), Shifted(0.6, 0.2)], most=0.25)
    for k, (mean, one) in enumerate(zip(found, alone, strict=True)):
        assert mean.get_potential_energy() == pytest.approx(one.get_potential_energy() + 0.3)
        np.testing.assert_allclose(mean.get_forces(), one.get_forces() + 0.1 * k, atol=1e-12)
    found = corrected(done, EMT(), weak, others=[Shifted(0.3, 0.1), Shifted(0.6, 0.4)], most=0.25)
    assert found[0].get_potential_energy() == pytest.approx(alone[0].get_potential_energy() + 0.3)
    nowhere = corrected(done, EMT(), weak, others=[Shifted(0.3, float("nan"))])
    assert nowhere[1].get_potential_energy() == pytest.approx(alone[1].get_potential_energy(), abs=1e-12)
    assert found[1].get_potential_energy() == pytest.approx(alone[1].get_potential_energy(), abs=1e-12)
    np.testing.assert_allclose(found[1].get_forces(), alone[1].get_forces(), atol=1e-12)


def test_frames_without_a_baseline_and_with_large_forces_are_left_out():
    some, done = frames(), []
    some[1].positions[1] = some[1].positions[0] + [0, 0, 0.3]

    class Failing(EMT):
        def calculate(self, atoms, *args, **options):
            if np.array_equal(atoms.positions, some[2].positions):
                raise CalculationFailed("no convergence")
            super().calculate(atoms, *args, **options)

    found = corrected(some, Failing(), LennardJones(sigma=0.5), largest=200.0, on_frame=done.append)
    kept = [next(i for i, a in enumerate(some) if np.array_equal(a.positions, b.positions)) for b in found]
    assert kept == [0, 3] and done == [1, 2, 3, 4]
