"""Dynamics that a committee watches: the spread in log, trajectory and callbacks, where it costs, where it stops."""

import csv

import ase.io
import numpy as np
import pytest
from ase import units
from ase.build import molecule

from cace_runtime.adapters.ase import CACECalculator
from cace_runtime.adapters.committee import CommitteeCalculator
from cace_runtime.simulation.dynamics import run_md
from cace_runtime.simulation.log import LOG_COLUMNS, SPREAD_COLUMNS
from cace_runtime.simulation.settings import MDSettings

SETTINGS = {"ensemble": "nve", "steps": 12, "log_every": 4, "write_every": 3, "temperature": 400}


class Counting(CACECalculator):
    """Counts its evaluations."""

    count = 0

    def calculate(self, *arguments, **keywords):
        self.count += 1
        super().calculate(*arguments, **keywords)


@pytest.fixture
def watched(ethanol, soft_committee):
    """Ethanol with its own calculator, and two that watch."""
    ethanol.calc = CACECalculator(soft_committee[0])
    return ethanol, [Counting(file) for file in soft_committee[1:]]


def spreads_of(files, positions):
    """meV/atom and meV/Å by numpy, from separate calculators."""
    energies, forces = [], []
    for file in files:
        atoms = molecule("CH3CH2OH")
        atoms.positions = positions
        atoms.calc = CACECalculator(file)
        energies.append(atoms.get_potential_energy())
        forces.append(atoms.get_forces())
    per_atom = np.sqrt(np.var(forces, axis=0).sum(axis=1))
    return 1e3 * np.std(energies) / len(per_atom), 1e3 * per_atom


def read_log(path):
    with open(path, encoding="utf-8") as file:
        return list(csv.DictReader(file))


@pytest.mark.parametrize("suffix", [".xyz", ".traj"])
def test_the_spread_of_logged_steps_is_written_and_told(watched, soft_committee, tmp_path, suffix):
    atoms, others = watched
    told = {}
    path = tmp_path / f"run{suffix}"
    run_md(atoms, MDSettings(**SETTINGS), path, committee=others, on_spread=told.__setitem__)
    log = {int(row["step"]): row for row in read_log(tmp_path / "run.csv")}
    assert list(log) == list(told) == [0, 4, 8, 12]
    frames = {frame.info["step"]: frame for frame in ase.io.read(path, ":")}
    assert list(frames) == [0, 3, 6, 9, 12]
    for step in (0, 12):
        energy, per_atom = spreads_of(soft_committee, frames[step].positions)
        row, info = log[step], frames[step].info
        assert float(row[SPREAD_COLUMNS[0]]) == pytest.approx(energy, abs=2e-5)
        assert float(row[SPREAD_COLUMNS[1]]) == pytest.approx(per_atom.max(), abs=2e-4)
        assert 1e3 * told[step].largest == pytest.approx(per_atom.max(), abs=2e-4)
        assert info["energy_spread_meV_per_atom"] == pytest.approx(energy, abs=1e-5)
        assert info["forces_spread_largest_meV_per_A"] == pytest.approx(per_atom.max(), abs=1e-4)
        found = frames[step].arrays if suffix == ".xyz" else info
        np.testing.assert_allclose(found["forces_spread_meV_per_A"], per_atom, atol=1e-4)
    # Frames between lines of the log have no number that belongs to another one.
    for step in (3, 6, 9):
        assert not any("spread" in name for name in (*frames[step].info, *frames[step].arrays))


def test_members_are_asked_at_logged_steps_only_and_do_not_move_the_atoms(watched, soft_committee, ethanol, tmp_path):
    atoms, others = watched
    alone = atoms.copy()
    alone.calc = CACECalculator(soft_committee[0])
    settings = MDSettings(**SETTINGS | {"ensemble": "nvt"})
    run_md(atoms, settings, tmp_path / "watched.xyz", committee=others)
    run_md(alone, settings, tmp_path / "alone.xyz")
    assert np.array_equal(atoms.positions, alone.positions)
    assert [other.count for other in others] == [4, 4]
    assert tuple(read_log(tmp_path / "alone.csv")[0]) == LOG_COLUMNS


def verlet(files, atoms, steps, timestep=0.5):
    """Positions after NVE by the mean of separate calculators, with nothing of the program's dynamics (fs -> Å)."""
    calculators = [CACECalculator(file) for file in files]

    def acceleration(positions):
        moved = atoms.copy()
        moved.positions = positions
        return np.mean([c.get_forces(moved) for c in calculators], axis=0) / atoms.get_masses()[:, None]

    h = timestep * units.fs
    x, v = atoms.positions.copy(), atoms.get_velocities()
    for _ in range(steps):
        half = v + h / 2 * acceleration(x)
        x = x + h * half
        v = half + h / 2 * acceleration(x)
    return x


@pytest.mark.whole
def test_the_mean_of_a_committee_moves_the_atoms_and_its_spread_is_logged(ethanol, soft_committee, tmp_path):
    momenta = np.random.default_rng(3).normal(scale=0.2, size=(9, 3))
    ethanol.set_momenta(momenta - momenta.mean(axis=0))  # at rest as a whole
    start = ethanol.copy()
    ethanol.calc = CommitteeCalculator(soft_committee)
    run_md(ethanol, MDSettings(**SETTINGS), tmp_path / "run.traj")
    wanted = verlet(soft_committee, start, 12)
    np.testing.assert_allclose(ethanol.positions, wanted, atol=1e-9)
    assert np.abs(verlet(soft_committee[:1], start, 12) - wanted).max() > 1e-6
    last = read_log(tmp_path / "run.csv")[-1]
    energy, per_atom = spreads_of(soft_committee, ethanol.positions)
    assert float(last[SPREAD_COLUMNS[0]]) == pytest.approx(energy, abs=2e-5)
    assert float(last[SPREAD_COLUMNS[1]]) == pytest.approx(per_atom.max(), abs=2e-4)


def test_a_spread_that_stood_in_the_start_does_not_stay(ethanol, soft_committee, tmp_path):
    ethanol.calc = CACECalculator(soft_committee[0])
    ethanol.info["energy_spread_meV_per_atom"] = 3.0
    ethanol.arrays["forces_spread_meV_per_A"] = np.ones(9)
    run_md(ethanol, MDSettings(**SETTINGS), tmp_path / "run.xyz")
    assert "spread" not in (tmp_path / "run.xyz").read_text()


@pytest.mark.whole
def test_the_run_ends_where_members_disagree_and_keeps_that_frame(watched, tmp_path):
    atoms, others = watched
    settings = SETTINGS | {"steps": 120, "write_every": 4, "timestep": 1.0}
    run_md(atoms, MDSettings(**settings), tmp_path / "whole.traj", committee=others)
    found = [float(row[SPREAD_COLUMNS[1]]) for row in read_log(tmp_path / "whole.csv")]
    # The same dynamics from where members agree better than four steps later.
    first = next(k for k in range(30) if found[k + 1] > found[k])
    limit = (found[first] + found[first + 1]) / 2
    start = ase.io.read(tmp_path / "whole.traj", first)
    start.calc = atoms.calc
    settings = MDSettings(**settings | {"write_every": 1000}, stop_above=limit)
    report = run_md(start, settings, tmp_path / "run.xyz", committee=others)
    assert report.last_step == 4 and f"at step 4, more than {limit:g} meV/Å" in report.stopped
    frames = ase.io.read(tmp_path / "run.xyz", ":")
    assert [frame.info["step"] for frame in frames] == [0, 4]
    assert frames[-1].info["forces_spread_largest_meV_per_A"] == pytest.approx(found[first + 1], abs=1e-3)
    assert [int(row["step"]) for row in read_log(tmp_path / "run.csv")] == [0, 4]


def test_a_restart_keeps_the_columns_of_its_log(watched, tmp_path):
    atoms, others = watched
    path = tmp_path / "run.xyz"
    run_md(atoms, MDSettings(**SETTINGS), path, committee=others)
    longer = MDSettings(**SETTINGS | {"steps": 16})
    with pytest.raises(
        ValueError, match="written with a committee or uncertainty, and now there is no committee or uncertainty"
    ):
        run_md(atoms, longer, path, restart=True)
    run_md(atoms, longer, path, committee=others, restart=True)
    assert [int(row["step"]) for row in read_log(tmp_path / "run.csv")] == [0, 4, 8, 12, 16]
    assert "forces_spread_meV_per_A" in ase.io.read(path, -1).arrays


def test_stopping_needs_a_committee_and_a_positive_limit(ethanol, soft_committee, tmp_path):
    ethanol.calc = CACECalculator(soft_committee[0])
    with pytest.raises(ValueError, match="that needs a committee"):
        run_md(ethanol, MDSettings(stop_above=5), tmp_path / "run.xyz")
    with pytest.raises(ValueError, match="must be positive"):
        MDSettings(stop_above=0)
    assert not list(tmp_path.iterdir())


def test_command(cace, soft_committee):
    ase.io.write("start.xyz", molecule("CH3CH2OH"))
    folder = soft_committee[0].parents[1]
    code, text, _ = cace("md", folder, "start.xyz", "-o", "run.xyz", "--steps", 5, "--stop-above", 1e6)
    assert code == 0
    assert "committee: seed_0 moves the atoms; seed_1, seed_2 are asked every 10 steps" in text
    assert "largest force spread: mean" in text and "stopped" not in text
    common = (soft_committee[1], "start.xyz", "--committee", soft_committee[0], "--stop-above", 0.001)
    code, text, _ = cace("md", *common, "-o", "short.xyz")
    assert code == 3 and "stopped: the members of the committee disagree by" in text
    assert "is the last frame of short.xyz" in text and len(ase.io.read("short.xyz", ":")) == 1
    for options in (("--stop-above", 3), ("--mean",)):
        code, _, text = cace("md", soft_committee[0], "start.xyz", "-o", "x.xyz", *options)
        assert code == 2 and f"{' '.join(map(str, options))} needs a committee" in text


def test_command_with_the_mean(cace, soft_committee):
    ase.io.write("start.xyz", molecule("CH3CH2OH"))
    folder = soft_committee[0].parents[1]
    code, text, _ = cace("md", folder, "start.xyz", "-o", "run.xyz", "--steps", 5, "--mean")
    assert code == 0 and "committee: the mean of seed_0, seed_1, seed_2 moves the atoms" in text
    assert "largest force spread: mean" in text
    energies = []
    for file in soft_committee:
        last = ase.io.read("run.xyz", -1)
        last.calc = CACECalculator(file)
        energies.append(last.get_potential_energy())
    assert ase.io.read("run.xyz", -1).get_potential_energy() == pytest.approx(np.mean(energies), abs=1e-6)
