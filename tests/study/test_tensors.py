"""The study of tensor messages: its changes, a row, its report."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from cace_runtime.train.stopping import Stopped
from tests.study import grid as study_grid
from tests.study import run as study_run
from tests.study import tensors
from tests.study.bases import plan_missing
from tests.study.grid import Budget, DataSet, settings_digest
from tests.study.run import Places, rows, run
from tests.study.tensors import CHANGES, TensorCell, add_dynamics, cells, report
from tests.train.tiny import molecules, write

SMALL = {
    "e0": "least_squares",
    "model": {"cutoff": 3.0, "n_bessel": 3, "n_radial": 4, "radial": "per_degree", "mixing": {},
              "basis": {"l_max": 2, "nu_max": 2}, "messages": [tensors.TENSOR], "readout": {"hidden": [4]}},
    "validate_every": 5,
    "refit_readout": False,
}  # fmt: skip


def cell(change: str, data: str = "acac", seed: int = 0) -> TensorCell:
    return TensorCell(data, change, seed, Budget("steps", 8))


@pytest.mark.slow
def test_every_change_can_be_trained_and_changes_what_it_is_called(tmp_path):
    plain = cell("none").config(tmp_path, tmp_path)
    found = [cell(change).config(tmp_path, tmp_path) for change in CHANGES]
    assert [change for change, config in zip(CHANGES, found, strict=True) if config == plain] == ["none"]
    assert len({settings_digest(config, TensorCell.apart) for config in found}) == len(CHANGES)
    assert [c.change for c in cells(seeds=(1,), data=("acac",))] == list(CHANGES)


@pytest.fixture
def places(tmp_path, monkeypatch) -> Places:
    """Of a study whose one data set, called tiny, is trained in a second."""
    frames = [frame for frame in molecules(40) if len(frame) == 3]
    write(tmp_path, frames, "tiny.xyz")
    monkeypatch.setenv("CACE_DATA", str(tmp_path))
    monkeypatch.setattr(tensors, "SETTINGS", SMALL)
    monkeypatch.setitem(tensors.ATOMS, "tiny", 3)
    for module in (study_grid, study_run, tensors):
        monkeypatch.setattr(module, "DATASETS", {"tiny": DataSet("tiny molecules", "tiny.xyz", held_back=0.25)})
    return Places(tmp_path / "results", tmp_path / "runs")


@pytest.mark.slow
def test_a_row_has_its_change_and_its_dynamics_and_the_report_both(places):
    for change in ("none", "weight decay 0.02"):
        run(cell(change, "tiny"), places)
    found = rows(places)
    assert {row["change"] for row in found} == {"none", "weight decay 0.02"}
    assert found[0]["settings"]["model"]["messages"][0]["tensor"]
    assert add_dynamics(places, 1.0, temperature=50.0, ps=0.005) == 2
    assert add_dynamics(places, 1.0) == 0, "dynamics that is there is made again"
    text = report(rows(places))
    line = next(line for line in text.splitlines() if line.startswith("| weight decay 0.02 |"))
    row = next(row for row in rows(places) if row["change"] != "none")
    assert f"{row['parameters']:,}" in line and line.endswith(f"{row['dynamics'][0]['ps']:.3g} |")
    assert json.loads(places.row(cell("none", "tiny")).read_text())["dynamics"][0]["temperature"] == 50.0


@pytest.mark.slow
def test_equal_time_is_planned_before_and_once(places, monkeypatch):
    monkeypatch.setattr(study_run, "seconds_per_epoch", lambda *_: 0.04)
    asked = TensorCell("tiny", "none", 0, Budget("minutes", 0.02))
    assert plan_missing([asked], places, 1, minutes=1.0) == 0
    planned = json.loads((places.folder(asked) / "plan.json").read_text())
    assert planned == {"epochs": 30, "seconds_per_epoch": 0.04, "threads": 1}
    with pytest.raises(ValueError, match="give --threads 1"):
        run(asked, places, threads=2)
    monkeypatch.delattr(study_run, "seconds_per_epoch")
    row = run(asked, places)
    assert row["plan"] == planned and row["epochs"] == planned["epochs"]
    text = report(rows(places))
    assert "At 0.02 minutes." in text and f"| none | 1 | {row['parameters']:,} | {row['steps']:,} |" in text
    assert plan_missing([asked], places, 1, minutes=1.0) == 0, "a run that has ended is not planned again"


def test_a_plan_leaves_out_what_it_cannot_do(places, capsys):
    asked = [TensorCell("tiny", "none", seed, Budget("steps", 8)) for seed in (0, 1)]
    with study_run.claimed(places.folder(asked[0])):
        assert plan_missing(asked, places, 1, minutes=1.0) == 0
    assert "left to another process: tiny  none  seed 0" in capsys.readouterr().out
    assert [(places.folder(cell) / "plan.json").exists() for cell in asked] == [False, True]
    (places.work.parent.parent / "tiny.xyz").unlink()
    for part in places.work.iterdir():
        part.unlink()
    assert plan_missing(asked, places, 1, minutes=1.0) == 0
    assert capsys.readouterr().err.count("left out: no data") == 2


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["run"], "run needs --change"),
        (["next", "--minutes", "0"], "0 is not above zero"),
        (["next", "--steps", "-5"], "-5 is not above zero"),
    ],
)
def test_wrong_words_are_refused(words, said, capsys):
    with pytest.raises(SystemExit, match="2"):
        tensors.main(words)
    assert said in capsys.readouterr().err


def test_a_signal_ends_the_command_in_a_line(places, monkeypatch, capsys):
    def stopped(*_, **__):
        raise Stopped(15)

    monkeypatch.setattr(study_run, "train", stopped)
    options = ["--data", "tiny", "--seed", "0", "--results", str(places.results), "--runs", str(places.runs)]
    assert tensors.main(["run", "--change", "none", *options]) == 130
    assert "goes on where it was" in capsys.readouterr().err and not rows(places)


def test_no_rows_are_no_report():
    with pytest.raises(ValueError, match="no rows"):
        report([])


def test_batches_are_what_their_name_says_on_every_data_set():
    """In molecules: with atoms of acetylacetone "half" was a quarter of 3BPA's batch, and "twice" its own."""
    for data, atoms in (("acac", 15), ("3bpa-hot", 27)):
        for change, number in (
            ("none", 8), ("batches half as large", 4), ("batches twice as large", 16),
            ("AMSGrad 0.01, batches of 5, plateau", 5), ("T = 2, cutoff 3.5 Å, batches half as large", 4),
        ):  # fmt: skip
            found = TensorCell(data, change, 0, Budget("steps", 10)).config(Path("."), Path("."))
            assert found.batch_atoms == number * atoms, (data, change)
