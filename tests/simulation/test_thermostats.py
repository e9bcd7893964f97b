"""Thermostats: what they keep, against ASE's and against what statistical mechanics says."""

from types import SimpleNamespace

import ase.io
import numpy as np
import pytest
from ase import Atoms, units
from ase.calculators.calculator import Calculator, all_changes
from ase.constraints import FixAtoms
from ase.md.langevinbaoab import LangevinBAOAB
from ase.md.nose_hoover_chain import NoseHooverChainNVT

from cace_runtime.adapters.ase import CACECalculator
from cace_runtime.simulation.dynamics import run_md
from cace_runtime.simulation.middle_verlet import MiddleVerlet
from cace_runtime.simulation.settings import MDSettings
from cace_runtime.simulation.thermostats import NoseHooverChain, VelocityRescaling
from cace_runtime.simulation.velocities import degrees_of_freedom, half_step_temperature, temperature

HEAT = 300 * units.kB


class Springs(Calculator):
    """Each atom on a spring to where it belongs; where asked, not harmonic along the diagonal of space."""

    implemented_properties = ("energy", "forces")

    def __init__(self, home, constant, quartic=0.0):
        super().__init__()
        self.home, self.constant, self.quartic = home, constant, quartic
        self.neighbors = SimpleNamespace(closest=1.0, rebuilds=0)

    def calculate(self, atoms=None, properties=("energy",), system_changes=all_changes):
        super().calculate(atoms, properties, system_changes)
        away = atoms.positions - self.home
        along = away.sum(axis=1)  # couples the directions
        energy = self.constant / 2 * (away**2).sum() + self.quartic / 4 * (along**4).sum()
        forces = -self.constant * away - self.quartic * along[:, None] ** 3
        self.results = {"energy": energy, "forces": forces, "energies": energy}


def einstein_crystal(n: int, constant: float = 30.0, quartic: float = 0.0) -> Atoms:
    rng = np.random.default_rng(1)
    atoms = Atoms(f"H{n}", 4.0 * rng.permutation(8 * n)[: 3 * n].reshape(n, 3))
    atoms.calc = Springs(atoms.positions.copy(), constant, quartic)
    atoms.set_momenta(np.sqrt(atoms.get_masses() * HEAT)[:, None] * rng.standard_normal((n, 3)))
    return atoms


@pytest.mark.parametrize("thermostat", ["bussi", "langevin"])
def test_structure_and_log_have_the_temperature_at_a_long_timestep(thermostat):
    """Springs of ω Δt = 0.8, where momenta at full steps are 16 % cold: positions and the log's temperature are not."""
    atoms = einstein_crystal(100)
    rng = np.random.default_rng(2)
    step = 0.8 / np.sqrt(30.0 / atoms.get_masses()[0])
    tau, settings = 20 * step, MDSettings(timestep=step / units.fs, thermostat="langevin")
    if thermostat == "bussi":
        dynamics = MiddleVerlet(atoms, step, VelocityRescaling(300, HEAT, float(np.exp(-step / tau)), rng))
    else:
        dynamics = LangevinBAOAB(atoms, step, temperature_K=300, T_tau=tau, rng=rng)
    seen = []
    for _ in range(1500):
        dynamics.run(1)
        stretched = 2 * atoms.get_potential_energy() / (300 * units.kB)
        seen.append((stretched, half_step_temperature(atoms, settings), temperature(atoms, settings)))
    positions, half, full = np.mean(seen[100:], axis=0)
    # 300 coordinates, some 70 to 140 times independent: 1 % of error at most.
    assert positions == pytest.approx(300, rel=0.03)
    assert half == pytest.approx(300, rel=0.03)
    assert full == pytest.approx(0.84 * 300, rel=0.03)


@pytest.mark.parametrize("degrees", [1, 2, 6, 300])
def test_rescaling_draws_canonical_kinetic_energies(degrees):
    """Gamma distributed with the degrees as twice its shape: mean and variance."""
    thermostat = VelocityRescaling(degrees, HEAT, 0.5, np.random.default_rng(3))
    kinetic, found = HEAT, []
    for _ in range(40000):
        kinetic *= thermostat.scale(kinetic) ** 2
        found.append(kinetic)
    # Correlated over 1/(1 − 0.5) steps; the tail of χ² makes the variance's error the larger one.
    assert np.mean(found) == pytest.approx(degrees * HEAT / 2, rel=0.04)
    assert np.var(found) == pytest.approx(degrees * HEAT**2 / 2, rel=0.12)


def test_chains_move_atoms_as_those_of_ase():
    """ASE has them at both ends of a step: the difference is of second order in the timestep."""
    difference = []
    for fs in (0.2, 0.1):
        mine, theirs = (einstein_crystal(4, 5.0, 2.0) for _ in range(2))
        step, tau = fs * units.fs, 10 * units.fs
        MiddleVerlet(mine, step, NoseHooverChain(12, HEAT, tau, step)).run(round(20 / fs))
        NoseHooverChainNVT(theirs, step, temperature_K=300, tdamp=tau).run(round(20 / fs))
        difference.append(np.abs(mine.positions - theirs.positions).max())
    free = einstein_crystal(4, 5.0, 2.0)
    MiddleVerlet(free, step, SimpleNamespace(scale=lambda kinetic: 1.0)).run(200)
    assert np.abs(free.positions - theirs.positions).max() > 100 * difference[1]
    assert difference[0] / difference[1] == pytest.approx(4, rel=0.1)


def test_energy_of_atoms_and_chains_is_conserved():
    """A drift would grow with time; what swings is of second order in the timestep."""
    swings = []
    for fs in (0.4, 0.2):
        atoms = einstein_crystal(4, 5.0, 2.0)
        chain = NoseHooverChain(12, HEAT, 10 * units.fs, fs * units.fs)
        dynamics = MiddleVerlet(atoms, fs * units.fs, chain)
        totals, energies = [], []
        for _ in range(round(400 / fs)):
            dynamics.run(1)
            energies.append(atoms.get_total_energy())
            totals.append(energies[-1] + chain.energy())
        swings.append(np.ptp(totals))
        half = len(totals) // 2
        assert abs(np.mean(totals[half:]) - np.mean(totals[:half])) < 0.1 * swings[-1]
        assert swings[-1] < 0.1 * np.ptp(energies)
    assert swings[0] / swings[1] == pytest.approx(4, rel=0.3)


def test_frozen_atoms_stay_and_the_others_have_the_temperature():
    atoms = einstein_crystal(30)
    atoms.set_constraint(FixAtoms(range(10)))
    before = atoms.positions.copy()
    settings = MDSettings(thermostat="bussi", timestep=0.5)
    assert degrees_of_freedom(atoms, settings) == 60
    dynamics = MiddleVerlet(atoms, 0.5 * units.fs, VelocityRescaling(60, HEAT, 0.9, np.random.default_rng(0)))
    seen = []
    for _ in range(1000):
        dynamics.run(1)
        seen.append(half_step_temperature(atoms, settings))
    assert np.array_equal(atoms.positions[:10], before[:10])
    assert np.mean(seen) == pytest.approx(300, rel=0.06)


@pytest.mark.parametrize(("pbc", "chosen"), [(True, "bussi"), ((True, True, False), "bussi"), (False, "langevin")])
def test_the_default_is_for_the_structure(pbc, chosen):
    atoms = Atoms("H2", [[0, 0, 0], [0, 0, 1]], cell=[5, 5, 5], pbc=pbc)
    assert MDSettings().thermostat_of(atoms) == chosen
    assert MDSettings(thermostat="nose-hoover").thermostat_of(atoms) == "nose-hoover"
    assert MDSettings(ensemble="npt").thermostat_of(atoms) == "langevin"
    assert MDSettings(ensemble="nve").thermostat_of(atoms) is None
    assert degrees_of_freedom(atoms, MDSettings()) == (6 if chosen == "langevin" else 3)


@pytest.mark.parametrize(("suffix", "tolerance"), [(".traj", 1e-9), (".xyz", 1e-5)])
def test_chains_continue_as_if_never_stopped(box, soft_potential, tmp_path, suffix, tolerance):
    def run(name, steps, restart=False):
        atoms = box.copy()
        atoms.calc = CACECalculator(soft_potential)
        settings = MDSettings(
            thermostat="nose-hoover", thermostat_time=10.0, steps=steps, log_every=5, write_every=10, min_distance=0.2
        )
        return atoms, run_md(atoms, settings, tmp_path / f"{name}{suffix}", restart=restart)

    whole, report = run("whole", 40)
    run("parts", 20)
    parts, _ = run("parts", 40, restart=True)
    np.testing.assert_allclose(parts.positions, whole.positions, atol=tolerance)
    np.testing.assert_allclose(parts.get_momenta(), whole.get_momenta(), atol=tolerance)
    last = [ase.io.read(tmp_path / f"{name}{suffix}", -1).info for name in ("whole", "parts")]
    for key in ("thermostat_positions", "thermostat_momenta"):
        np.testing.assert_allclose(last[0][key], last[1][key], rtol=1e-4 if suffix == ".xyz" else 1e-9)
        assert np.abs(last[0][key]).min() > 0
    logs = [(tmp_path / f"{name}.csv").read_text().splitlines() for name in ("whole", "parts")]
    assert logs[0][0] == logs[1][0] and logs[0][0].endswith(",conserved energy [eV]") and len(logs[0]) == len(logs[1])
    conserved = report.column("conserved energy [eV]")
    assert np.ptp(conserved) < 0.1 * np.ptp(report.column("total energy [eV]"))


def test_the_chains_of_a_start_are_not_those_of_the_run(box, soft_potential, tmp_path):
    """A frame of another run may be the start: what a restart takes up is of this run."""
    box.calc = CACECalculator(soft_potential)
    box.info["thermostat_momenta"] = box.info["barostat_momentum"] = 1.0
    run_md(box, MDSettings(steps=2, min_distance=0.2), tmp_path / "run.xyz")
    assert not {"thermostat_momenta", "barostat_momentum"} & set(ase.io.read(tmp_path / "run.xyz").info)


def test_a_log_of_another_thermostat_is_not_continued(box, soft_potential, tmp_path):
    box.calc = CACECalculator(soft_potential)
    run_md(box, MDSettings(steps=2, min_distance=0.2), tmp_path / "run.xyz")
    settings = MDSettings(thermostat="nose-hoover", steps=4, min_distance=0.2)
    with pytest.raises(ValueError, match="with no Nosé–Hoover thermostat, and now there is a Nosé"):
        run_md(box, settings, tmp_path / "run.xyz", restart=True)
