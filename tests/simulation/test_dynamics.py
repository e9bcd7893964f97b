"""Molecular dynamics: ensembles, what is written, restarts, explosions."""

import csv
import os

import ase.io
import numpy as np
import pytest
from ase import units

from cace_runtime.adapters.ase import CACECalculator
from cace_runtime.simulation.dynamics import run_md
from cace_runtime.simulation.explosion import Explosion
from cace_runtime.simulation.log import LOG_COLUMNS
from cace_runtime.simulation.settings import MDSettings
from cace_runtime.simulation.trajectory import last_frame
from cace_runtime.simulation.velocities import degrees_of_freedom, draw_velocities, temperature


@pytest.fixture
def hot_ethanol(ethanol, soft_potential):
    ethanol.calc = CACECalculator(soft_potential)
    return ethanol


@pytest.fixture
def wet_box(box, soft_potential):
    box.calc = CACECalculator(soft_potential)
    return box


def read_log(path):
    with open(path, encoding="utf-8") as file:
        rows = list(csv.reader(file))
    assert tuple(rows[0]) == LOG_COLUMNS
    return rows[1:]


def test_velocities_are_maxwellian_at_the_temperature(wet_box):
    atoms = wet_box.repeat((5, 5, 6))
    settings = MDSettings(ensemble="nve", temperature=321.0)
    draw_velocities(atoms, settings)
    assert temperature(atoms, settings) == pytest.approx(321.0, rel=1e-12)
    assert np.abs(atoms.get_momenta().sum(axis=0)).max() < 1e-10
    for symbol in ("O", "H"):  # equipartition between the elements
        chosen = atoms[[s == symbol for s in atoms.symbols]]
        assert 2 * chosen.get_kinetic_energy() / (3 * len(chosen) * units.kB) == pytest.approx(321, rel=0.1)


def test_degrees_of_freedom(hot_ethanol):
    assert degrees_of_freedom(hot_ethanol, MDSettings(ensemble="nve")) == 24
    assert degrees_of_freedom(hot_ethanol, MDSettings(ensemble="nvt", thermostat="bussi")) == 24
    assert degrees_of_freedom(hot_ethanol, MDSettings(ensemble="nvt", thermostat="langevin")) == 27
    assert degrees_of_freedom(hot_ethanol[:1], MDSettings(ensemble="nve")) == 3


def test_given_velocities_are_kept_but_for_the_drift_of_the_whole(hot_ethanol, tmp_path):
    momenta = 0.1 * np.random.default_rng(0).normal(size=(9, 3))
    hot_ethanol.set_momenta(momenta)
    run_md(hot_ethanol, MDSettings(ensemble="nve", steps=1), tmp_path / "run.traj")
    first = ase.io.read(tmp_path / "run.traj", 0)
    difference = first.get_velocities() - momenta / first.get_masses()[:, None]
    np.testing.assert_allclose(difference, np.broadcast_to(difference[0], (9, 3)), atol=1e-12)
    assert np.abs(first.get_momenta().sum(axis=0)).max() < 1e-12


def test_frozen_atoms_stay(hot_ethanol, tmp_path):
    from ase.constraints import FixAtoms

    before = hot_ethanol.positions.copy()
    hot_ethanol.set_constraint(FixAtoms([0, 1]))
    settings = MDSettings(ensemble="nve", steps=10)
    assert degrees_of_freedom(hot_ethanol, settings) == 21
    run_md(hot_ethanol, settings, tmp_path / "run.traj")
    assert np.array_equal(hot_ethanol.positions[:2], before[:2])
    assert (hot_ethanol.positions[2:] != before[2:]).any()


@pytest.mark.whole
def test_nve_conserves_energy_and_momentum(wet_box, tmp_path):
    settings = MDSettings(ensemble="nve", steps=200, timestep=0.5, temperature=200)
    report = run_md(wet_box, settings, tmp_path / "run.xyz")
    total = report.column("total energy [eV]")
    kinetic = report.column("kinetic energy [eV]")
    assert np.ptp(total) < 0.02 * np.ptp(kinetic)
    assert abs(report.drift(len(wet_box))) < 1.0
    assert np.abs(wet_box.get_momenta().sum(axis=0)).max() < 1e-8
    assert report.rebuilds < 40


@pytest.mark.whole
@pytest.mark.parametrize("thermostat", ["langevin", "bussi"])
def test_nvt_keeps_the_temperature(hot_ethanol, tmp_path, thermostat):
    settings = MDSettings(
        thermostat=thermostat,
        temperature=400,
        thermostat_time=5.0,
        timestep=1,
        steps=600,
        log_every=1,
        write_every=600,
        min_distance=0,
    )
    report = run_md(hot_ethanol, settings, tmp_path / "run.xyz")
    # 27 degrees of freedom fluctuate by 27 % each; some fifty independent samples of 10 fs remain.
    assert report.column("temperature [K]")[50:].mean() == pytest.approx(400, rel=0.15)


@pytest.mark.whole
def test_npt_answers_to_pressure(wet_box, tmp_path):
    volumes = {}
    for pressure in (-2.0, 20.0):
        atoms = wet_box.copy()
        atoms.calc = wet_box.calc
        settings = MDSettings(
            ensemble="npt", pressure=pressure, steps=40, timestep=0.5, temperature=100, barostat_time=50.0, log_every=1
        )
        volumes[pressure] = run_md(atoms, settings, tmp_path / f"{pressure}.xyz").column("volume [Å³]")
        shape = atoms.cell.array / np.cbrt(atoms.get_volume())
        np.testing.assert_allclose(shape, wet_box.cell.array / np.cbrt(wet_box.get_volume()), atol=1e-12)
    assert volumes[-2.0][-1] > volumes[-2.0][0] > volumes[20.0][-1]


class TestFiles:
    def test_log_and_trajectory_say_the_same(self, wet_box, tmp_path):
        settings = MDSettings(steps=25, log_every=5, write_every=10)
        run_md(wet_box, settings, tmp_path / "run.xyz")
        rows, frames = read_log(tmp_path / "run.csv"), ase.io.read(tmp_path / "run.xyz", ":")
        assert [int(row[0]) for row in rows] == [0, 5, 10, 15, 20, 25]
        assert [frame.info["step"] for frame in frames] == [0, 10, 20, 25]
        assert [frame.info["time_fs"] for frame in frames] == [0, 5.0, 10.0, 12.5]
        by_step = {int(row[0]): row for row in rows}
        for frame in frames:
            row = by_step[frame.info["step"]]
            assert frame.get_potential_energy() == pytest.approx(float(row[2]), abs=1e-7)
            assert frame.get_kinetic_energy() == pytest.approx(float(row[3]), abs=1e-7)
            pressure = -np.trace(frame.get_stress(voigt=False, include_ideal_gas=True)) / 3 / units.GPa
            assert pressure == pytest.approx(float(row[6]), abs=1e-5)
            assert frame.get_volume() == pytest.approx(float(row[7]), abs=1e-4)
            assert frame.get_masses().sum() / frame.get_volume() * 1.66053907 == pytest.approx(float(row[8]), abs=1e-5)
            assert frame.get_all_distances(mic=True)[np.triu_indices(len(frame), 1)].min() == pytest.approx(
                float(row[9]), abs=1e-3
            )

    def test_nothing_is_overwritten(self, hot_ethanol, tmp_path):
        (tmp_path / "run.xyz").write_text("mine")
        with pytest.raises(ValueError, match="is there already: continue it with --restart"):
            run_md(hot_ethanol, MDSettings(), tmp_path / "run.xyz")
        assert (tmp_path / "run.xyz").read_text() == "mine"

    @pytest.mark.parametrize(
        ("name", "message"), [("run.pdb", "must end in"), ("nowhere/run.xyz", "there is no folder")]
    )
    def test_bad_names(self, hot_ethanol, tmp_path, name, message):
        with pytest.raises((ValueError, OSError), match=message):
            run_md(hot_ethanol, MDSettings(), tmp_path / name)
        assert not list(tmp_path.iterdir())


class TestRestart:
    @pytest.mark.whole
    @pytest.mark.parametrize(("suffix", "tolerance"), [(".traj", 1e-9), (".xyz", 1e-5)])
    def test_nve_continues_as_if_never_stopped(self, ethanol, soft_potential, tmp_path, suffix, tolerance):
        def run(name, steps, restart=False):
            atoms = ethanol.copy()
            atoms.calc = CACECalculator(soft_potential)
            settings = MDSettings(ensemble="nve", steps=steps, log_every=5, write_every=10)
            return atoms, run_md(atoms, settings, tmp_path / f"{name}{suffix}", restart=restart)

        whole, _ = run("whole", 60)
        run("parts", 30)
        parts, report = run("parts", 60, restart=True)
        assert (report.first_step, report.last_step) == (30, 60)
        np.testing.assert_allclose(parts.positions, whole.positions, atol=tolerance)
        np.testing.assert_allclose(parts.get_momenta(), whole.get_momenta(), atol=tolerance)
        frames = ase.io.read(tmp_path / f"parts{suffix}", ":")
        assert [frame.info["step"] for frame in frames] == [0, 10, 20, 30, 40, 50, 60]
        assert [int(row[0]) for row in read_log(tmp_path / "parts.csv")] == list(range(0, 61, 5))

    def test_after_a_kill_partial_frame_and_late_log_lines_go(self, hot_ethanol, tmp_path):
        trajectory = tmp_path / "run.xyz"
        run_md(hot_ethanol, MDSettings(steps=20, log_every=5, write_every=10), trajectory)
        text = trajectory.read_text()
        trajectory.write_text(text[: -len(text) // 6])  # the last of three frames is cut in its middle
        assert last_frame(trajectory).info["step"] == 10
        report = run_md(hot_ethanol, MDSettings(steps=30, log_every=5, write_every=10), trajectory, restart=True)
        assert report.first_step == 10
        assert [frame.info["step"] for frame in ase.io.read(trajectory, ":")] == [0, 10, 20, 30]
        assert [int(row[0]) for row in read_log(tmp_path / "run.csv")] == [0, 5, 10, 15, 20, 25, 30]

    def test_npt_keeps_the_barostat_and_the_cell(self, wet_box, tmp_path):
        settings = {"ensemble": "npt", "timestep": 0.5, "temperature": 100, "write_every": 10, "min_distance": 0.2}
        run_md(wet_box, MDSettings(steps=20, **settings), tmp_path / "run.traj")
        frame = last_frame(tmp_path / "run.traj")
        assert frame.info["barostat_momentum"] != 0
        again = wet_box.copy()
        again.calc = wet_box.calc
        run_md(again, MDSettings(steps=30, **settings), tmp_path / "run.traj", restart=True)
        frames = ase.io.read(tmp_path / "run.traj", ":")
        volumes = np.array([frame.get_volume() for frame in frames])
        assert frames[-1].info["step"] == 30 and len(np.unique(volumes)) == 4

    def test_a_trajectory_with_an_at_sign_in_its_name_is_the_one_that_goes_on(self, hot_ethanol, tmp_path):
        for name in ("run", "run@0.xyz", "run@0.traj"):
            hot_ethanol.info.update({"step": len(name), "time_fs": 0.0})
            hot_ethanol.set_momenta(np.ones((9, 3)))
            ase.io.write(tmp_path / name, hot_ethanol, format="traj" if name.endswith("traj") else "extxyz")
        for name in ("run@0.xyz", "run@0.traj"):
            assert last_frame(tmp_path / name).info["step"] == len(name)

    def test_noise_differs_after_a_restart(self, hot_ethanol, tmp_path):
        run_md(hot_ethanol, MDSettings(steps=10, write_every=10), tmp_path / "a.traj")
        first = np.diff([f.get_momenta() for f in ase.io.read(tmp_path / "a.traj", ":")], axis=0)[-1]
        run_md(hot_ethanol, MDSettings(steps=20, write_every=10), tmp_path / "a.traj", restart=True)
        second = np.diff([f.get_momenta() for f in ase.io.read(tmp_path / "a.traj", ":")], axis=0)[-1]
        assert abs(np.corrcoef(first.ravel(), second.ravel())[0, 1]) < 0.9

    @pytest.mark.parametrize(
        ("prepare", "message"),
        [
            (lambda path, atoms: None, "there is no trajectory"),
            (lambda path, atoms: path.write_text("nonsense\n"), "cannot continue"),
            (lambda path, atoms: ase.io.write(path, atoms), "has no step, time_fs, momenta"),
        ],
        ids=["missing", "damaged", "not ours"],
    )
    def test_what_cannot_be_continued(self, hot_ethanol, tmp_path, prepare, message):
        prepare(tmp_path / "run.xyz", hot_ethanol)
        with pytest.raises(ValueError, match=message):
            run_md(hot_ethanol, MDSettings(), tmp_path / "run.xyz", restart=True)

    def test_another_structure(self, hot_ethanol, wet_box, tmp_path):
        run_md(hot_ethanol, MDSettings(steps=2), tmp_path / "run.xyz")
        with pytest.raises(ValueError, match="this is not the run to continue"):
            run_md(wet_box, MDSettings(steps=4), tmp_path / "run.xyz", restart=True)

    def test_nothing_left(self, hot_ethanol, tmp_path):
        run_md(hot_ethanol, MDSettings(steps=2), tmp_path / "run.xyz")
        before = os.stat(tmp_path / "run.xyz").st_size
        with pytest.raises(ValueError, match="already at step 2; nothing is left of 2 steps"):
            run_md(hot_ethanol, MDSettings(steps=2), tmp_path / "run.xyz", restart=True)
        assert os.stat(tmp_path / "run.xyz").st_size == before


class TestExplosion:
    def explode(self, atoms, tmp_path, **settings):
        with pytest.raises(Explosion) as caught:
            run_md(atoms, MDSettings(write_every=1, **settings), tmp_path / "run.xyz")
        return str(caught.value)

    def test_too_hot(self, hot_ethanol, tmp_path):
        hot_ethanol.set_momenta(np.full((9, 3), 1e-6))
        message = self.explode(
            hot_ethanol, tmp_path, steps=200, temperature=900, max_temperature=150, thermostat_time=5
        )
        assert "the temperature is" in message and "above 150 K" in message and "shorter timestep" in message
        assert len(ase.io.read(tmp_path / "run.xyz", ":")) > 1

    @pytest.mark.parametrize(
        ("settings", "message"),
        [
            ({"max_temperature": 100}, "where it starts: the temperature is 500 K, above 100 K"),
            ({"min_distance": 1.2, "max_temperature": 1e9}, "where it starts: two atoms are .* closer than 1.2 Å"),
        ],
        ids=["temperature", "distance"],
    )
    def test_a_start_beyond_the_limits_is_refused_and_nothing_is_written(
        self, hot_ethanol, tmp_path, settings, message
    ):
        hot_ethanol.set_momenta(np.zeros((9, 3)))
        started = []
        with pytest.raises(ValueError, match=message):
            run_md(
                hot_ethanol, MDSettings(temperature=500, **settings), tmp_path / "run.xyz",
                on_start=lambda: started.append(True),
            )  # fmt: skip
        assert not started and not list(tmp_path.iterdir())

    def test_too_close(self, hot_ethanol, tmp_path):
        atoms = hot_ethanol
        towards = atoms.positions[3] - atoms.positions[2]
        momenta = np.zeros((9, 3))
        momenta[3] = -3.0 * towards
        atoms.set_momenta(momenta)
        message = self.explode(atoms, tmp_path, ensemble="nve", steps=300, max_temperature=1e9, min_distance=0.6)
        assert "closer than 0.6 Å" in message
        frames = ase.io.read(tmp_path / "run.xyz", ":")
        assert len(frames) > 1 and f"after step {frames[-1].info['step']}" in message  # what came before is there

    def test_cell_that_bursts(self, wet_box, tmp_path):
        message = self.explode(
            wet_box, tmp_path, ensemble="npt", steps=400, pressure=-50.0, barostat_time=50.0, max_temperature=1e99
        )
        assert "times that of the start" in message

    def test_atoms_that_fly_away(self, hot_ethanol, tmp_path):
        message = self.explode(
            hot_ethanol, tmp_path, ensemble="nve", steps=50, timestep=1e7, max_temperature=1e99, min_distance=0
        )
        assert "exploded after step" in message

    def test_not_a_number(self, hot_ethanol, tmp_path, monkeypatch):
        calculate = CACECalculator.calculate

        def broken(self, *arguments, **keywords):
            calculate(self, *arguments, **keywords)
            if self.neighbors.updates > 5:
                self.results["energy"] = float("nan")

        monkeypatch.setattr(CACECalculator, "calculate", broken)
        assert "not finite" in self.explode(hot_ethanol, tmp_path, steps=50)


class TestSettings:
    @pytest.mark.parametrize(
        ("settings", "message"),
        [
            ({"timestep": 0}, "timestep is 0"),
            ({"steps": 0}, "steps is 0"),
            ({"temperature": -1}, "temperature is -1"),
            ({"temperature": 0}, "temperature is 0"),
            ({"temperature": float("nan"), "ensemble": "nve"}, "temperature is nan"),
            ({"log_every": 0}, "log every is 0"),
            ({"timestep": float("inf")}, "timestep is inf"),
            ({"thermostat_time": float("inf")}, "thermostat time is inf"),
            ({"ensemble": "npt", "pressure": float("nan")}, "pressure is nan"),
            ({"min_distance": float("nan")}, "min distance is not a number"),
            ({"max_temperature": float("nan")}, "max temperature is not a number"),
            ({"stop_above": float("nan")}, "stop above is nan"),
            ({"seed": -1}, "seed is -1"),
        ],
    )
    def test_refused(self, settings, message):
        with pytest.raises(ValueError, match=message):
            MDSettings(**settings)

    def test_npt_of_a_molecule(self, hot_ethanol, tmp_path):
        with pytest.raises(ValueError, match="periodic in all three directions"):
            run_md(hot_ethanol, MDSettings(ensemble="npt"), tmp_path / "run.xyz")
        assert not list(tmp_path.iterdir())
