"""Swaps of elements sample Boltzmann's distribution, and runs with them are written, continued and repeated."""

from __future__ import annotations

from itertools import combinations

import ase.io
import numpy as np
import pytest
from ase import Atoms, units

from cace_runtime.adapters.ase import CACECalculator
from cace_runtime.simulation.dynamics import run_md
from cace_runtime.simulation.integrators import ase_integrator, take_forces
from cace_runtime.simulation.settings import MDSettings
from cace_runtime.simulation.swaps import Swaps

TEMPERATURE = 900.0


class Ring:
    """A ring of sites with energies of their own for one element, and of pairs of neighbours of the same element."""

    sites = np.array([0.0, 0.05, -0.03, 0.08, 0.02, -0.06])  # eV
    pair = 0.07

    def energy(self, golden: np.ndarray) -> float:
        same = golden == np.roll(golden, 1)
        return float(self.sites @ golden + self.pair * same.sum())

    def get_potential_energy(self, atoms: Atoms) -> float:
        return self.energy(np.isin(np.arange(len(atoms)), golden_sites(atoms)))


def golden_sites(atoms: Atoms) -> tuple[int, ...]:
    return tuple(sorted(round(x) for x in atoms.positions[atoms.numbers == 79, 0].tolist()))


def test_they_are_in_detailed_balance():
    """Every arrangement of two kinds of atoms on a lattice comes as often as its exact weight says."""
    ring, n = Ring(), len(Ring.sites)
    energies = {golden: ring.energy(np.isin(np.arange(n), golden)) for golden in combinations(range(n), 2)}
    exact = {golden: np.exp(-energy / (units.kB * TEMPERATURE)) for golden, energy in energies.items()}
    total = sum(exact.values())
    atoms = Atoms("AuCu4Au", [[k, 0, 0] for k in range(n)])
    swaps = Swaps(atoms, TEMPERATURE, np.random.default_rng(0))
    # The calculator alone: ASE's way around it takes longer than all else.
    swaps.atoms.get_potential_energy = lambda: energies[golden_sites(atoms)]
    seen, n_samples = dict.fromkeys(exact, 0), 6000
    for _ in range(n_samples):
        swaps.attempt(2)
        seen[golden_sites(atoms)] += 1
    found = np.array([seen[golden] / n_samples for golden in exact])
    expected = np.array([weight / total for weight in exact.values()])
    assert expected.max() / expected.min() > 8  # the arrangements differ
    error = np.sqrt(expected / n_samples)
    assert (np.abs(found - expected) / error).max() < 5 and np.abs(found - expected).max() < 0.015
    assert swaps.tried == 2 * n_samples and 0.3 < swaps.accepted / swaps.tried < 0.9


def test_an_atom_takes_everything_with_it():
    atoms = Atoms("AuCu4Au", [[k, 0, 0] for k in range(6)])
    atoms.calc = Ring()
    atoms.set_momenta(np.arange(18.0).reshape(6, 3))
    before = atoms.copy()
    swaps = Swaps(atoms, 1e9, np.random.default_rng(1))
    assert swaps.attempt(1) == 1
    moved = np.flatnonzero((atoms.positions != before.positions).any(1))
    assert len(moved) == 2 and len(set(atoms.numbers[moved])) == 2
    assert np.array_equal(atoms.positions[moved], before.positions[moved[::-1]])
    assert np.array_equal(atoms.numbers, before.numbers) and np.array_equal(atoms.get_momenta(), before.get_momenta())


def test_what_the_potential_refuses_is_no_place_to_go():
    atoms = Atoms("AuCu", [[0, 0, 0], [1, 0, 0]])
    swaps = Swaps(atoms, 1e9, np.random.default_rng(0))
    energies = iter([0.0])

    def energy() -> float:
        for value in energies:
            return value
        raise ValueError("far from all that is known")

    atoms.get_potential_energy = energy
    assert swaps.attempt(1) == 0 and np.array_equal(atoms.positions[:, 0], [0, 1])


@pytest.fixture
def wet_box(box, soft_potential):
    box.calc = CACECalculator(soft_potential)
    return box


def settings(**changes) -> MDSettings:
    asked = {
        "temperature": 2e4,
        "timestep": 0.1,
        "steps": 12,
        "swap_every": 3,
        "swap_tries": 2,
        "log_every": 1,
        "write_every": 4,
    }
    return MDSettings(**(asked | {"min_distance": 0.0, "max_temperature": 1e6} | changes))


@pytest.mark.parametrize("changes", [{}, {"thermostat": "langevin"}, {"ensemble": "npt"}], ids=str)
def test_log_and_trajectory_are_of_the_structure_after_a_swap(wet_box, soft_potential, tmp_path, changes):
    report = run_md(wet_box, settings(**changes), tmp_path / "run.traj")
    assert report.column("swaps tried").tolist() == [0, 0, 0, 2, 2, 2, 4, 4, 4, 6, 6, 6, 8]
    accepted = report.column("swaps accepted")
    assert 0 < accepted[-1] <= 8 and (np.diff(accepted) >= 0).all() and report.swaps == (8, accepted[-1])
    steps = report.column("step").tolist()
    calculator = CACECalculator(soft_potential)
    for frame in ase.io.read(tmp_path / "run.traj", ":"):
        row = steps.index(frame.info["step"])
        expected = calculator.get_potential_energy(frame)
        assert report.column("potential energy [eV]")[row] == pytest.approx(expected, abs=1e-9)
        assert frame.get_potential_energy() == pytest.approx(expected, abs=1e-9)
        assert frame.info["swaps_accepted"] == accepted[row]
        assert np.array_equal(frame.numbers, wet_box.numbers)


@pytest.mark.parametrize("suffix", [".xyz", ".traj"])
def test_a_restart_goes_on_counting(wet_box, tmp_path, suffix):
    path = tmp_path / f"run{suffix}"
    first = run_md(wet_box, settings(steps=6), path)
    again = run_md(wet_box, settings(), path, restart=True)
    assert again.column("swaps tried")[-1] == 8 and again.swaps[1] >= first.swaps[1]
    lines = (tmp_path / "run.csv").read_text().splitlines()
    tried = [int(line.split(",")[-2]) for line in lines[1:]]
    assert tried == [0, 0, 0, 2, 2, 2, 4, 4, 4, 6, 6, 6, 8]
    with pytest.raises(ValueError, match=r"written with a swap of elements, and now there is no swap.*same --swap"):
        run_md(wet_box, settings(steps=20, swap_every=None, swap_tries=1), path, restart=True)


def test_a_seed_repeats_a_run_and_another_does_not(wet_box, tmp_path):
    ends = []
    for number, seed in enumerate((1, 1, 2)):
        atoms = wet_box.copy()
        atoms.calc = wet_box.calc
        run_md(atoms, settings(seed=seed), tmp_path / f"{number}.traj")
        ends.append(atoms.positions)
    assert np.array_equal(ends[0], ends[1]) and not np.array_equal(ends[0], ends[2])


@pytest.mark.parametrize("ensemble", ["nvt", "npt"])
def test_langevin_takes_the_forces_of_the_new_places(wet_box, ensemble):
    wet_box.set_momenta(np.ones((12, 3)))
    integrator = ase_integrator(wet_box, settings(ensemble=ensemble, thermostat="langevin"), 0)
    integrator.run(1)
    stale = integrator.accel.copy(), getattr(integrator, "force_eps", None)
    wet_box.positions[[0, 1]] = wet_box.positions[[1, 0]]
    take_forces(integrator)
    assert not np.allclose(integrator.accel, stale[0])
    assert np.allclose(integrator.accel, wet_box.get_forces() / wet_box.get_masses()[:, None])
    if ensemble == "npt":
        assert not np.allclose(integrator.force_eps, stale[1])


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"swap_every": 0}, "both must be positive"),
        ({"swap_tries": 0}, "both must be positive"),
        ({"ensemble": "nve"}, "need a temperature to be kept: choose the ensemble nvt or npt"),
        ({"swap_every": None}, "2 tries of swaps, but no swaps"),
    ],
)
def test_settings_that_cannot_be_are_refused(changes, said):
    with pytest.raises(ValueError, match=said):
        settings(**changes)


def test_structures_that_cannot_be_swapped_are_refused(wet_box, tmp_path):
    from ase.constraints import FixAtoms

    hydrogen = wet_box[wet_box.numbers == 1]
    hydrogen.calc = wet_box.calc
    with pytest.raises(ValueError, match="elements cannot be swapped: H8 has a single one"):
        run_md(hydrogen, settings(), tmp_path / "run.xyz")
    wet_box.set_constraint(FixAtoms([0]))
    with pytest.raises(ValueError, match="elements cannot be swapped: the structure has constraints"):
        run_md(wet_box, settings(), tmp_path / "run.xyz")
    assert not (tmp_path / "run.xyz").exists()
