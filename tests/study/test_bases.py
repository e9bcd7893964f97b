"""The study's harness on a grid of three runs that take a second each."""

from __future__ import annotations

import time
from itertools import accumulate

import pytest

from cace_runtime import load_model
from cace_runtime.train.listener import Listener
from cace_runtime.train.run_state import checkpoint_path
from tests.study import grid as study_grid
from tests.study import linear as study_linear
from tests.study import run as study_run
from tests.study.bases import main
from tests.study.grid import Basis, Budget, Cell, DataSet, common_settings, parse_changes
from tests.study.report import mean_and_spread, write_report
from tests.study.run import Places, TimeUp, claimed, rows, run, seconds_per_epoch
from tests.train.tiny import molecules, write

SMALL = {
    "model": {"cutoff": 3.0, "n_bessel": 3, "n_radial": 2, "n_embedding": 2, "readout": {"hidden": [4]}},
    "batch_atoms": 24,
    "checkpoint_seconds": 0,
}
PUBLISHED, COMPLETE = Basis("cheng2024", 3, 3), Basis("complete", 3, 3)


@pytest.fixture
def places(tmp_path, monkeypatch):
    write(tmp_path, molecules(16), "tiny.xyz")
    monkeypatch.setenv("CACE_DATA", str(tmp_path))
    tiny = DataSet("tiny molecules", "tiny.xyz", held_back=0.25, settings=SMALL, published=[("a program", 1.5, 20.5)])
    monkeypatch.setattr(study_grid, "DATASETS", {"tiny": tiny})
    monkeypatch.setattr("tests.study.report.DATASETS", {"tiny": tiny})
    monkeypatch.setattr("tests.study.run.DATASETS", {"tiny": tiny})
    monkeypatch.chdir(tmp_path)
    return Places(tmp_path / "results", tmp_path / "runs")


def cell(basis=PUBLISHED, seed=0, steps=8, changes=()):
    return Cell("tiny", basis, 0, seed, Budget("steps", steps), changes)


@pytest.mark.whole
def test_rows_add_up_and_the_report_counts_them(places):
    first = run(cell(), places)
    assert len(rows(places)) == 1
    run(cell(seed=1), places)
    run(cell(COMPLETE), places)
    found = rows(places)
    assert len(found) == 3
    assert run(cell(), places) == first, "a run that has a row is made again"
    assert load_model(places.folder(cell()) / "model.safetensors").config.basis.selection == "cheng2024"

    write_report(found, places.results)
    text = (places.results / "report.md").read_text()
    lines = [line.split(" | ") for line in text.splitlines() if line.startswith(("| cheng2024", "| complete"))]
    assert [(line[0], line[2]) for line in lines] == [("| cheng2024 (3,3)", "2"), ("| complete (3,3)", "1")]
    forces = [r["errors"]["test"]["forces_meV_per_A_rmse"] for r in found if r["selection"] == "cheng2024"]
    assert len(set(forces)) == 2, "seeds make no difference"
    assert lines[0][9] == mean_and_spread(forces)
    assert "±" in lines[0][9] and "±" not in lines[1][9]
    assert "| a program | 1.5 | 20.5 |" in text


def test_everything_but_the_basis_is_equal(places):
    one, other = (common_settings(cell(b).config(places.work, places.runs)) for b in (PUBLISHED, COMPLETE))
    assert one == other
    assert cell().name != cell(steps=9).name != cell(changes=(("batch_atoms", 12),)).name


def test_naming_a_run_writes_nothing(places, tmp_path):
    before = sorted(tmp_path.rglob("*"))
    assert cell().name.startswith("tiny_cheng2024-3-3_T0_seed0_steps8_")
    assert sorted(tmp_path.rglob("*")) == before


@pytest.mark.whole
def test_a_row_says_what_was_run(places):
    row = run(cell(), places)
    assert row["steps"] == row["epochs"] * row["plan"]["steps_per_epoch"] >= 8
    assert row["errors"]["test"]["structures"] == 4
    assert row["errors"]["train"]["structures"] + row["errors"]["valid"]["structures"] == 12
    model = load_model(places.folder(cell()) / "model.safetensors")
    assert row["parameters"] == sum(p.numel() for p in model.parameters())
    energy = row["errors"]["test"]
    assert 3 < energy["energy_meV_rmse"] / energy["energy_meV_per_atom_rmse"] < 6, "molecules have 3 or 6 atoms"


@pytest.mark.slow
def test_a_run_that_is_interrupted_has_no_row_and_is_continued_to_the_same_numbers(places, tmp_path):
    class Impatient(Listener):
        def step(self, progress, *_):
            if progress.step == 5:
                raise TimeUp

    with pytest.raises(TimeUp):
        run(cell(), places, listener=Impatient())
    assert checkpoint_path(places.folder(cell())).exists()
    assert rows(places) == []
    with pytest.raises(ValueError, match="no rows"):
        write_report(rows(places), places.results)
    row = run(cell(), places)
    straight = run(cell(), Places(tmp_path / "elsewhere", tmp_path / "other runs"))
    assert row["errors"] == straight["errors"]


@pytest.mark.whole
def test_a_run_that_another_process_has_is_left_alone(places):
    with claimed(places.folder(cell())) as mine:
        assert mine
        assert run(cell(), places) is None
    assert run(cell(), places) is not None


@pytest.mark.whole
def test_a_run_that_fails_is_counted_and_not_averaged(places):
    wild = (("optimizer.learning_rate", 1e30), ("optimizer.max_gradient_norm", None))
    row = run(cell(changes=wild), places)
    assert "not finite" in row["failed"]
    good = run(cell(), places)
    write_report([good, good | {"seed": 1, "failed": "the loss is not finite", "errors": {}}], places.results)
    text = (places.results / "report.md").read_text()
    assert "| 1 (1 failed) |" in text
    assert "seed 1: the loss is not finite" in text


@pytest.mark.whole
def test_runs_with_other_settings_stand_apart(places):
    write_report([run(cell(), places), run(cell(changes=parse_changes(["batch_atoms=12"])), places)], places.results)
    main_part, _, others = (places.results / "report.md").read_text().partition("**Other settings**")
    assert "batch_atoms = 12" in others and "batch_atoms" not in main_part
    assert main_part.count("| cheng2024 (3,3) | 0 | 1 |") == 1


@pytest.mark.whole
def test_a_session_stops_at_its_deadline(places):
    with pytest.raises(TimeUp):
        run(cell(), places, deadline=time.monotonic() - 1)


@pytest.mark.whole
def test_time_decides_the_number_of_epochs(places, monkeypatch):
    # A clock that is read at the end of every epoch: the first takes 90 s, the others 7, 2, 3 ... until 10 s are full.
    ticks = iter(accumulate([90.0, 7.0, 2.0, 3.0, 5.0]))
    one = cell()
    study_grid.DATASETS["tiny"].prepare("tiny", places.work)
    with monkeypatch.context() as patch:
        patch.setattr(study_run, "_clock", lambda threads: lambda: next(ticks))
        patch.setattr(study_run, "TRIAL_EPOCHS", 2)
        asked = one.config(places.work, places.runs, study_run.ENDLESS)
        assert seconds_per_epoch(asked.model_copy(update={"validate_every": 2})) == (2.0 + 3.0) / 2
    assert list(ticks) == [107.0]
    monkeypatch.setattr(study_run, "seconds_per_epoch", lambda *_: 0.5)
    row = run(Cell("tiny", PUBLISHED, 0, 0, Budget("minutes", 0.03)), places)
    assert row["epochs"] == 3


@pytest.mark.whole
def test_the_command_makes_what_is_missing_and_lists_it(places, monkeypatch, capsys):
    monkeypatch.setattr("tests.study.bases.grid", lambda *_: [cell(), cell(seed=1)])
    options = ["--results", str(places.results), "--runs", str(places.runs)]
    assert main(["next", "--minutes-total", "0", *options]) == 0
    assert rows(places) == []
    run(cell(), places)
    assert main(["list", *options]) == 0
    assert "2 runs: 1 done, 1 " in capsys.readouterr().out
    assert main(["next", "--minutes-total", "1", *options]) == 0
    assert len(rows(places)) == 2
    assert main(["report", *options]) == 0
    assert main(["report", "--results", str(places.runs / "none")]) == 2
    assert "no rows" in capsys.readouterr().err


@pytest.mark.parametrize("text", ["complete", "complete-3", "better-3-4", "complete-3-4-shared"])
def test_unknown_bases_are_refused(text):
    with pytest.raises(ValueError, match="as complete-3-4"):
        Basis.parse(text)


def test_changes_are_numbers_lists_and_null():
    texts = ["optimizer.learning_rate=1e-2", "model.readout.hidden=[64, 32]", "averaging.ema_decay=null"]
    assert dict(parse_changes(texts)) == {
        "optimizer.learning_rate": 0.01, "model.readout.hidden": [64, 32], "averaging.ema_decay": None,
    }  # fmt: skip
    with pytest.raises(ValueError, match="--set"):
        parse_changes(["batch_atoms"])


def test_the_table_of_linear_fits_has_means_and_spreads_over_seeds():
    row = {"basis": "complete-3-4", "features": 17, "equal": "channels", "channels": 24, "coefficients": 1225}
    rows = [
        row | {"seed": k, "energy_meV_rmse": 7.0 + k, "forces_meV_per_A_rmse": 35.0 + 2 * k, "processor_seconds": 9.0}
        for k in range(3)
    ]
    assert "| complete (3,4) | 17 | 24 | 1,225 | 3 | 8 ± 1 | 37 ± 2 | 9 ± 0 |" in study_linear.table(rows)
