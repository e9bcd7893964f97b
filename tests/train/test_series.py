"""Committees of seeds and learning curves: what the runs share, what resuming repeats, what the tables say."""

from __future__ import annotations

import csv
import re
import sys

import numpy as np
import pytest
import torch

from cace_runtime.adapters.ase import CACECalculator
from cace_runtime.analysis.errors import Figures
from cace_runtime.files.structures import read_structures
from cace_runtime.train import run_state
from cace_runtime.train.data import read_training_data
from cace_runtime.train.learning_curve import LearningCurve, Point
from cace_runtime.train.listener import Listener
from cace_runtime.train.report import SetErrors, read_errors
from cace_runtime.train.run import train
from cace_runtime.train.seeds import train_committee
from cace_runtime.train.sizes import learning_curve, parse_sizes, stretched
from cace_runtime.train.split import subset
from cace_runtime.train.trainer import TrainingError
from tests.train.test_runs import assert_equal_weights, log_of, weights_of, write_config
from tests.train.tiny import crystals, lone_atoms, molecules, settings, write


class Interrupting(Listener):
    """Presses Ctrl-C in an epoch of a run, and remembers what it was told."""

    def __init__(self, run: str = "", epoch: int = 0) -> None:
        self.at, self.now, self.texts, self.tables = (run, epoch), "", [], []

    def say(self, text):
        self.texts.append(text)
        if text in self.runs:
            self.now = text

    def rows(self, rows):
        self.tables.append(rows)

    def step(self, progress, *_):
        if (self.now, progress.epoch) == self.at:
            raise KeyboardInterrupt

    @property
    def runs(self) -> list[str]:
        return [text for text in self.texts if re.fullmatch(r".* \(\d of \d\)", text)]


def read_table(path):
    with path.open(encoding="utf-8") as file:
        return list(csv.DictReader(file))


def stamps(folder, name):
    """When the files of a run were written."""
    found = {path.name: path.stat().st_mtime_ns for path in (folder / name).iterdir()}
    assert "model.safetensors" in found
    return found


@pytest.mark.whole
def test_members_share_structures_and_differ_in_weights_and_order(tmp_path, pictures):
    data = write(tmp_path, molecules(16))
    test = write(tmp_path, molecules(5, seed=9), "test.xyz")
    config = settings(tmp_path, data, epochs=2, seed=3, data={"test": {"test": str(test)}})
    listener = Interrupting()
    found = train_committee(config, 2, listener=listener)
    assert listener.runs == ["seed 3 (1 of 2)", "seed 4 (2 of 2)"]
    assert listener.tables and all(listener.tables.count(table) == 1 for table in listener.tables)
    folders = [config.output / name for name in ("seed_3", "seed_4")]
    digests = [run_state.read_checkpoint(folder)["data"] for folder in folders]
    assert digests[0] == digests[1] == read_training_data(config).digest(), "the same structures and split"
    first, second = map(weights_of, folders)
    assert not any(torch.equal(first[name], second[name]) for name in first if "weight" in name)
    # A member is what a single run with that seed would be.
    alone = settings(tmp_path, data, epochs=2, seed=4, output=str(tmp_path / "alone"))
    train(alone)
    assert_equal_weights(alone.output, folders[1])
    # The table and the spreads, from calculators that know nothing of the others.
    frames = read_structures(test)
    forces = np.array([[CACECalculator(f / "model.safetensors").get_forces(x) for x in frames] for f in folders],
                      dtype=object)  # fmt: skip
    labels = np.concatenate([x.get_forces().ravel() for x in frames])
    rows = {(r["set"], r["potential"]): r for r in read_table(config.output / "committee.csv")}
    for name, said in (("seed_3", forces[0]), ("seed_4", forces[1]), ("their mean", forces.mean(axis=0))):
        rmse = 1e3 * np.sqrt(np.mean((np.concatenate([f.ravel() for f in said]) - labels) ** 2))
        assert float(rows["test", name]["forces_rmse [meV/Å]"]) == pytest.approx(rmse, rel=1e-4)
    structures = [r for r in read_table(config.output / "structures.csv") if r["file"] == "test"]
    for k, row in enumerate(structures):
        largest = 1e3 * np.sqrt(np.var([forces[0][k], forces[1][k]], axis=0).sum(axis=1)).max()
        assert float(row["force spread, largest atom [meV/Å]"]) == pytest.approx(largest, rel=1e-3, abs=2e-4)
    assert set(found.found) == {"train", "valid", "test"} and len(structures) == 5
    assert (config.output / "spread_test.png").is_file()


@pytest.mark.slow
def test_an_interrupted_committee_is_finished_and_what_was_finished_stays(tmp_path):
    data = write(tmp_path, molecules(16))
    straight = settings(tmp_path, data, output=str(tmp_path / "straight"))
    train_committee(straight, 3)
    config = settings(tmp_path, data, checkpoint_seconds=0)
    with pytest.raises(KeyboardInterrupt):
        train_committee(config, 3, listener=Interrupting("seed 1 (2 of 3)", 1))
    with pytest.raises(ValueError, match=r"seed_0 holds a run already: --resume"):
        train_committee(config, 3)
    before = stamps(config.output, "seed_0")
    listener = Interrupting()
    found = train_committee(config, 3, resumed=True, listener=listener)
    assert listener.runs == ["seed 1 (2 of 3)", "seed 2 (3 of 3)"]
    assert "seed 0: finished before" in listener.texts
    assert any(text.startswith("resumed: 1 epochs") for text in listener.texts)
    assert stamps(config.output, "seed_0") == before
    for name in ("seed_0", "seed_1", "seed_2"):
        assert_equal_weights(straight.output / name, config.output / name)
        assert log_of(straight.output / name) == log_of(config.output / name)
    # Nothing is left to do, and more members can be asked for.
    listener = Interrupting()
    again = train_committee(config, 3, resumed=True, listener=listener)
    assert listener.runs == []
    assert [row.figures["forces"] for row in again.errors] == [row.figures["forces"] for row in found.errors]
    train_committee(config, 4, resumed=True, listener=listener)
    assert listener.runs == ["seed 3 (4 of 4)"]


@pytest.mark.whole
def test_committees_that_cannot_be(tmp_path, monkeypatch):
    config = settings(tmp_path, write(tmp_path, molecules(8)), epochs=1)
    with pytest.raises(ValueError, match="needs two members at least"):
        train_committee(config, 1)
    with pytest.raises(FileNotFoundError, match="nothing to resume"):
        train_committee(config, 2, resumed=True)
    train_committee(config, 3)
    with pytest.raises(ValueError, match=r"holds seed_2, which a committee of 2 from seed 0 does not have"):
        train_committee(config, 2, resumed=True)
    with pytest.raises(ValueError, match=r"batch_atoms is 30, but the run was started with 24"):
        train_committee(config.model_copy(update={"batch_atoms": 30}), 3, resumed=True)
    other = settings(tmp_path, tmp_path / "data.xyz", epochs=1, output=str(tmp_path / "single"))
    train(other)
    with pytest.raises(ValueError, match="holds a single run"):
        train_committee(other, 2)
    monkeypatch.setenv("WORLD_SIZE", "2")
    with pytest.raises(ValueError, match="--seeds runs in one process"):
        train_committee(config, 3, resumed=True)


@pytest.mark.whole
def test_a_member_that_fails_is_named(tmp_path):
    optimizer = {"learning_rate": 1e30, "max_gradient_norm": None}
    config = settings(tmp_path, write(tmp_path, molecules(8)), optimizer=optimizer)
    with pytest.raises(TrainingError, match=r"seed 0: the .* is not finite"):
        train_committee(config, 2)


class TestSubsets:
    def test_smaller_ones_are_parts_of_larger_ones_and_the_seed_chooses(self, tmp_path):
        data = read_training_data(settings(tmp_path, write(tmp_path, molecules(24))))

        def chosen(n, seed=0):
            return [s.origin for s in subset(data.train, n, seed).samples]

        everything = [s.origin for s in data.train.samples]
        for small, large in ((2, 5), (5, 9), (9, 17)):
            assert set(chosen(small)) < set(chosen(large)) and len(chosen(large)) == large
        assert chosen(len(everything)) == everything
        assert chosen(5) != chosen(5, seed=1)
        with pytest.raises(ValueError, match=r"19 structures .* but there are 18"):
            chosen(19)

    def test_no_element_is_left_out(self, tmp_path):
        pool = read_training_data(settings(tmp_path, write(tmp_path, molecules(24)))).train
        for sample in pool.samples[1:]:
            sample.atoms.symbols = "H" * len(sample.atoms)
        for seed in range(5):
            assert {z for s in subset(pool, 2, seed).samples for z in s.atoms.numbers} == {1, 8}

    def test_a_run_takes_the_part_and_keeps_the_validation_set(self, tmp_path):
        path = write(tmp_path, molecules(16))
        whole = read_training_data(settings(tmp_path, path))
        part = read_training_data(settings(tmp_path, path, data={"n_train": 4}))
        assert len(part.train.samples) == 4 and len(whole.train.samples) == 12
        assert [s.origin for s in part.valid.samples] == [s.origin for s in whole.valid.samples]
        assert "data.n_train keeps 4 structures" in part.notes[-1]


class TestLearningCurve:
    @pytest.mark.slow
    def test_sizes_make_equally_many_steps_and_resuming_repeats_none(self, tmp_path, pictures):
        config = settings(tmp_path, write(tmp_path, [*molecules(20), *lone_atoms()]), epochs=4, checkpoint_seconds=0)
        with pytest.raises(KeyboardInterrupt):
            learning_curve(config, [3, 6, None], listener=Interrupting("6 structures (2 of 3)", 2))
        finished = stamps(config.output, "n_3")
        listener = Interrupting()
        found = learning_curve(config, [3, 6, None], resumed=True, listener=listener)
        assert listener.runs == ["6 structures (2 of 3)", "15 structures (3 of 3)"]
        assert stamps(config.output, "n_3") == finished
        assert [p.n_train for p in found.points] == [3, 6, 15]
        for point in found.points:
            log = log_of(config.output / f"n_{point.n_train}")
            assert int(log[-1]["step"]) == point.steps
            # Half an epoch is the nearest that whole epochs come.
            assert abs(point.steps - found.points[-1].steps) <= point.steps / len(log) / 2
        assert len(log_of(config.output / "n_15")) == 4
        assert found.sets() == ["valid"]
        table = [r for r in read_table(config.output / "errors_by_size.csv") if r["set"] == "valid"]
        sizes, errors = (np.array([float(r[c]) for r in table]) for c in ("n_train", "forces_rmse [meV/Å]"))
        matrix = np.stack([np.log(sizes), np.ones(3)], axis=1)
        slope = np.linalg.lstsq(matrix, np.log(errors), rcond=None)[0][0]
        assert found.slope("valid", "forces") == pytest.approx(slope, rel=1e-6)
        assert (config.output / "errors_by_size.png").is_file()
        # A further size joins.
        listener = Interrupting()
        more = learning_curve(config, [3, 6, 9, None], resumed=True, listener=listener)
        assert listener.runs == ["9 structures (3 of 4)"]
        assert [p.n_train for p in more.points] == [3, 6, 9, 15]
        assert more.points[0].errors["valid"].figures["forces"] == found.points[0].errors["valid"].figures["forces"]

    def test_what_is_counted_in_epochs_is_stretched(self, tmp_path):
        config = settings(
            tmp_path, write(tmp_path, crystals(16)), epochs=10, early_stopping=5, validate_every=2,
            batch_atoms=4, schedule={"warmup": 2},
            loss={"schedule": [{"epoch": 4, "energy": 2}, {"epoch": 0.7, "energy": 3}]},
        )  # fmt: skip
        train_set = read_training_data(config).train
        found = stretched(config, train_set, subset(train_set, 4, 0))
        # 12 structures and steps per epoch against 4.
        assert (found.epochs, found.early_stopping, found.validate_every, found.schedule.warmup) == (30, 15, 6, 6)
        assert [stage.epoch for stage in found.loss.schedule] == [12, 0.7]
        assert stretched(config, train_set, train_set) == config

    def test_slope_of_a_known_power(self):
        def errors(n):
            figures = {"energy_per_atom": Figures(0, *[np.nan] * 3), "forces": Figures(1, 7 * n**-0.4, 1.0, 1.0)}
            return SetErrors("test", "", 5, figures)

        found = LearningCurve(tuple(Point(n, 10, {"train": errors(n), "test": errors(n)}) for n in (10, 20, 50)))
        assert found.slope("test", "forces") == pytest.approx(-0.4)
        assert np.isnan(found.slope("test", "energy_per_atom")) and found.sets() == ["test"]

    def test_sizes_are_read(self):
        assert parse_sizes("50, 100,all") == [50, 100, None]
        for text in ("", "5,x", "0", "-3", "2.5"):
            with pytest.raises(ValueError, match="as in 50,100,all"):
                parse_sizes(text)


def test_a_learning_curve_has_no_number_of_structures_of_its_own(tmp_path):
    config = settings(tmp_path, write(tmp_path, molecules(8)), data={"n_train": 3})
    with pytest.raises(ValueError, match="n_train is 3, but the sizes decide"):
        learning_curve(config, [2])


@pytest.mark.whole
def test_errors_are_read_as_they_were_written(tmp_path):
    config = settings(tmp_path, write(tmp_path, molecules(8)), epochs=1)
    outcome = train(config)
    for row, written in zip(outcome.errors, read_errors(config.output / "errors.csv"), strict=True):
        assert (written.set, written.structures) == (row.set, row.structures)
        assert written.figures["forces"].rmse == pytest.approx(row.figures["forces"].rmse, rel=1e-5)
        assert written.figures["forces"].mae == pytest.approx(row.figures["forces"].mae, rel=1e-5)
        assert np.isnan(written.figures["stress"].rmse)


@pytest.mark.slow
def test_commands(tmp_path, monkeypatch, capsys):
    from cace_runtime import cli

    config = settings(tmp_path, write(tmp_path, molecules(12)), epochs=1)
    write_config(config, tmp_path / "config.yaml")
    monkeypatch.chdir(tmp_path)

    def cace(*arguments):
        monkeypatch.setattr(sys, "argv", ["cace", *arguments])
        with pytest.raises(SystemExit) as stopped:
            cli.main()
        written = capsys.readouterr()
        return stopped.value.code, written.out, written.err

    code, out, _ = cace("train", "config.yaml", "--seeds", "2")
    assert code == 0 and "seed 1 (2 of 2)" in out and "their mean" in out and "Spearman" in out
    assert "before dynamics: cace check " in out
    code, _, err = cace("train", "config.yaml", "--seeds", "2")
    assert code == 2 and "seed_0 holds a run already" in err
    code, out, _ = cace("eval", "run", "data.xyz")
    assert code == 0 and "committee: seed_0, seed_1" in out
    code, out, _ = cace("learning-curve", "config.yaml", "--sizes", "3,all")
    assert code == 0 and "3, 9 of 9 training structures, about" in out and "slope" in out
    assert "learning-curve" in cace("--help")[1]
    code, _, err = cace("learning-curve", "config.yaml", "--sizes", "3,ten")
    assert code == 2 and "'ten' is no number of structures" in err


def test_an_interrupt_says_whether_there_is_something_to_resume(tmp_path, monkeypatch, capsys):
    from cace_runtime import cli
    from cace_runtime.train.trainer import Trainer

    config = settings(tmp_path, write(tmp_path, molecules(12)), epochs=1)
    path = write_config(config, tmp_path / "config.yaml")

    def interrupt(self):
        raise KeyboardInterrupt

    monkeypatch.setattr(Trainer, "run", interrupt)
    monkeypatch.setattr(sys, "argv", ["cace", "train", str(path), "--seeds", "2"])
    for words in ("nothing was written yet", "Continue with the same command and --resume"):
        with pytest.raises(SystemExit) as stopped:
            cli.main()
        assert stopped.value.code == 130 and words in capsys.readouterr().out
        monkeypatch.setattr(Trainer, "run", lambda self: (self._save(), interrupt(self)))
