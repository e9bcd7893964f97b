"""Splits by energy, and dynamics until it fails."""

from __future__ import annotations

from pathlib import Path

import ase.io
import pytest

from cace_runtime.adapters.ase import CACECalculator
from tests.study import grid as study_grid
from tests.study.grid import DataSet
from tests.study.hot import by_energy, relaxed, time_to_failure
from tests.train.tiny import molecules, write


def single(n: int, seed: int = 0):
    """Frames of one composition."""
    return [frame for frame in molecules(2 * n, seed) if len(frame) == 3]


def test_nothing_that_is_trained_on_is_as_hot_as_what_is_tested():
    train, others = single(12), single(8, seed=1)
    split = by_energy(train, others)
    energies = [[f.get_potential_energy() for f in part] for part in (split.cold, split.hot, split.mild)]
    assert [len(split.cold), len(split.hot)] == [6, round(0.25 * (6 + 8))]
    assert max(energies[0]) < min(energies[1])
    assert all(e <= max(energies[0]) for e in energies[2])
    assert not {id(f) for f in split.cold} & {id(f) for f in [*split.hot, *split.mild]}
    rest = sorted(f.get_potential_energy() for f in [*train, *others] if f not in split.cold)
    assert energies[1] == rest[-len(split.hot) :]


def test_energies_of_different_compositions_are_not_compared():
    with pytest.raises(ValueError, match="one composition"):
        by_energy(molecules(4))


def test_a_data_set_by_energy_is_written_once_and_cold_first(tmp_path, monkeypatch):
    write(tmp_path, single(12), "train.xyz")
    write(tmp_path, single(8, seed=1), "test.xyz")
    monkeypatch.setenv("CACE_DATA", str(tmp_path))
    data = DataSet("tiny", "train.xyz", "test.xyz", by_energy=True)
    data.prepare("tiny", tmp_path / "work")
    named = data.files("tiny", tmp_path / "work")
    cold, hot = ase.io.read(named["train"], ":"), ase.io.read(named["test"]["test"], ":")
    assert (len(cold), len(hot)) == (6, 4)
    assert max(f.get_potential_energy() for f in cold) < min(f.get_potential_energy() for f in hot)
    assert all(study_grid.DATASETS[name].by_energy == name.endswith("-hot") for name in study_grid.DATASETS)
    assert not any(cell.data.endswith("-hot") for cell in study_grid.grid())


def test_dynamics_ends_where_the_potential_has_a_hole():
    calculator = CACECalculator("acetylacetone")
    folder = Path(study_grid.PROJECT) / "cace_runtime/potentials/acetylacetone"
    start = relaxed(ase.io.read(folder / "start.xyz"), calculator, 0.05)
    well = time_to_failure(calculator, start, 300, 0.02)
    assert (well.ps, well.failure) == (0.02, "") and well.deepest > -0.1
    raised = start.copy()
    raised.positions[0] += 0.25  # far above the minimum, which it falls back to
    ended = time_to_failure(calculator, raised, 300, 1.0)
    assert "below the relaxed start" in ended.failure and ended.ps < 1.0 and ended.deepest < -0.5
    hot = time_to_failure(calculator, start, 300, 1.0, timestep=20.0)
    assert hot.failure and hot.ps < 1.0
