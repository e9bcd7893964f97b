"""The study of water, with a weak potential and four molecules for some steps."""

import json

import ase.io
import numpy as np
import pytest

from cace_runtime.adapters.ase import CACECalculator
from tests.study import water


@pytest.fixture
def short(monkeypatch):
    monkeypatch.setattr(water, "EVERY", 2)
    monkeypatch.setattr(water, "TEMPERATURES", (100, 200))
    monkeypatch.setattr(water, "TIMESTEP", 0.1)


def test_the_box_has_one_gram_per_millilitre(box):
    atoms = water.start(box, 2)
    assert len(atoms) == 8 * len(box)
    kilograms = atoms.get_masses().sum() * 1.66053906660e-27
    assert kilograms / (atoms.get_volume() * 1e-30) == pytest.approx(1000, rel=1e-9)


@pytest.mark.whole
def test_slices_take_turns_and_a_killed_run_goes_on(box, soft_potential, tmp_path, short, capsys):
    atoms = water.start(box, 1)
    water.run(atoms, soft_potential, tmp_path, water.TEMPERATURES, 20, 10, "float64")
    told = [line.split(",")[0] for line in capsys.readouterr().out.splitlines()]
    assert told == ["100 K: 0.001 ps", "200 K: 0.001 ps", "100 K: 0.002 ps", "200 K: 0.002 ps"]
    # As if killed between a frame and the note of it.
    note = json.loads((tmp_path / "100.json").read_text())
    (tmp_path / "100.json").write_text(json.dumps(note | {"steps": 18}))
    water.run(atoms, soft_potential, tmp_path, [100], 20, 20, "float64")
    water.run(atoms, soft_potential, tmp_path, water.TEMPERATURES, 50, 50, "float64")
    (tmp_path / "whole").mkdir()
    whole = water.advance(atoms, CACECalculator(soft_potential), tmp_path / "whole", 100, 50)
    frames = ase.io.read(tmp_path / "100.traj", ":")
    assert [frame.info["step"] for frame in frames] == list(range(0, 51, 2)) and whole.steps == 50
    unbroken = ase.io.read(tmp_path / "whole" / "100.traj", -1)
    np.testing.assert_allclose(frames[-1].positions, unbroken.positions, atol=1e-9)
    assert water.Progress.of(tmp_path, 100).ps_per_hour > 0

    pytest.importorskip("matplotlib")
    rows = water.report(tmp_path, tmp_path, left_out=0.0)
    assert [row["temperature_K"] for row in rows] == [100, 200]
    assert rows[0]["ps"] == 0.005 and not rows[0]["exploded"]
    text = (tmp_path / "water.md").read_text()
    assert "| 100 | 0.005 | yes | " in text and "4 molecules" in text
    assert (tmp_path / "water.png").exists() and len(json.loads((tmp_path / "water.json").read_text())["rows"]) == 2


@pytest.mark.whole
def test_an_explosion_is_a_result(box, soft_potential, tmp_path, short, monkeypatch):
    monkeypatch.setattr(water, "TIMESTEP", 1e4)
    water.run(box, soft_potential, tmp_path, [100], 20, 10, "float64")
    progress = water.Progress.of(tmp_path, 100)
    assert "exploded after step" in progress.exploded and progress.steps < 20
    before = (tmp_path / "100.json").read_text()
    water.run(box, soft_potential, tmp_path, [100], 20, 10, "float64")
    assert (tmp_path / "100.json").read_text() == before


def test_nothing_to_report_is_said(tmp_path):
    with pytest.raises(SystemExit, match="nothing in"):
        water.report(tmp_path, tmp_path)
