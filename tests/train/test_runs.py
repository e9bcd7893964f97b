"""Whole runs over tiny data: they learn, survive being killed, refuse what they cannot do."""

from __future__ import annotations

import csv
import errno
import gc
import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

import ase.io
import pytest
import torch
import yaml
from rich.progress import Progress as RichProgress

from cace_runtime import load_model, read_info
from cace_runtime.train import refit, run_state
from cace_runtime.train.config import TrainConfig
from cace_runtime.train.config_file import load_config
from cace_runtime.train.data import read_training_data
from cace_runtime.train.listener import Listener
from cace_runtime.train.progress import Progress
from cace_runtime.train.ranks import ranks
from cace_runtime.train.report import evaluate_set, set_errors
from cace_runtime.train.run import train
from cace_runtime.train.stopping import Stopped
from cace_runtime.train.trainer import TrainingError
from tests.train.tiny import E0, MODEL, WITH_MESSAGES, crystals, lone_atoms, molecules, settings, write

PROJECT = Path(__file__).resolve().parents[2]


#: How several processes are started in the documents.
SCRIPT = ("--no-python", str(Path(sys.executable).with_name("cace")))


def write_config(config: TrainConfig, path: Path) -> Path:
    path.write_text(yaml.safe_dump(json.loads(config.model_dump_json())), encoding="utf-8")
    return path


def weights_of(folder: Path) -> dict[str, torch.Tensor]:
    return {name: p.detach() for name, p in load_model(folder / "model.safetensors").named_parameters()}


def assert_equal_weights(one: Path, other: Path) -> None:
    first, second = weights_of(one), weights_of(other)
    assert first.keys() == second.keys()
    for name in first:
        assert torch.equal(first[name], second[name]), name


def log_of(folder: Path) -> list[dict[str, str]]:
    with (folder / "log.csv").open() as file:
        return [{k: v for k, v in row.items() if k != "seconds"} for row in csv.DictReader(file)]


def run_command(*arguments: str) -> subprocess.CompletedProcess:
    command = [sys.executable, "-m", *arguments]
    environment = os.environ | {"OMP_NUM_THREADS": "1"}
    # The time limit is for what would hang for ever: nothing here takes a twentieth of it.
    return subprocess.run(command, cwd=PROJECT, env=environment, capture_output=True, text=True, timeout=600)


@pytest.mark.whole
def test_a_run_learns_and_leaves_an_ordinary_potential(tmp_path, pictures):
    data = write(tmp_path, [*molecules(24), *lone_atoms()])
    test = write(tmp_path, molecules(6, seed=5), "test.xyz")
    config = settings(
        tmp_path, data, model=WITH_MESSAGES, epochs=25, data={"test": {"held back": str(test)}},
        averaging={"ema_decay": 0.9, "swa_start": 0.8},
    )  # fmt: skip
    outcome = train(config)
    rows = outcome.progress.rows
    assert rows[-1]["train_loss"] < 0.1 * rows[0]["train_loss"]
    assert rows[-1]["valid_loss"] < 0.3 * rows[0]["valid_loss"]
    folder = config.output
    model = load_model(folder / "model.safetensors", dtype=torch.float64)
    assert model.config.reference_energies == E0
    assert "24 structures" in read_info(folder / "model.safetensors").notes["trained on"].replace("18", "24")
    frame = ase.io.read(test)
    predicted = float(model(model.graph(frame))["energy"].detach()[0])
    assert abs(predicted - frame.get_potential_energy()) / len(frame) < 0.05
    assert {e.set for e in outcome.errors} == {"train", "valid", "held back"}
    present = {p.name for p in folder.iterdir()}
    pictures = {"learning_curve.png", "parity_train.png", "parity_valid.png", "parity_held back.png"}
    assert present == pictures | {"model.safetensors", "checkpoint.pt", "log.csv", "errors.csv", "config.yaml"}
    assert len(log_of(folder)) == 25
    again = load_config(folder / "config.yaml")
    assert again.data.train == (data.resolve(),)


@pytest.mark.whole
def test_stress_is_learned(tmp_path):
    loss = {"energy": 1, "forces": 1, "function": "huber", "huber_delta": 0.1}
    data = write(tmp_path, crystals(16))
    errors = {}
    for weight in (0, 100):
        options = {"loss": {**loss, "stress": weight}, "epochs": 20, "optimizer": {"learning_rate": 0.02}}
        config = settings(tmp_path, data, output=str(tmp_path / f"weight {weight}"), **options)
        errors[weight] = train(config).progress.rows[-1]["valid_stress_rmse_meV_per_atom"]
    assert errors[100] < 0.6 * errors[0]


@pytest.mark.slow
def test_a_run_that_is_killed_again_and_again_ends_with_the_same_numbers(tmp_path):
    data = write(tmp_path, molecules(8))
    changes = {
        "model": WITH_MESSAGES,
        "epochs": 4,
        "batch_atoms": 12,
        "averaging": {"ema_decay": 0.9, "swa_start": 0.5},
    }
    straight = settings(tmp_path, data, **changes, output=str(tmp_path / "straight"))
    train(straight)
    # A checkpoint after every step: most kills fall into the writing of one.
    config = settings(tmp_path, data, **changes, output=str(tmp_path / "killed"), checkpoint_seconds=0)
    path = write_config(config, tmp_path / "config.yaml")
    done = run_command("tests.train.killed", str(path), "1", "7")
    assert (done.returncode, done.stdout) == (0, "7\n"), done.stderr
    assert_equal_weights(straight.output, config.output)
    assert log_of(straight.output) == log_of(config.output)
    assert not list(config.output.glob(".*")), "leftovers of killed processes"


class Asking(Listener):
    """Sends this process a signal after a step."""

    def __init__(self, number: int, step: int) -> None:
        self.number, self.at = number, step

    def step(self, progress, n_batches, epochs, loss):
        if progress.step == self.at:
            signal.raise_signal(self.number)


@pytest.mark.whole
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_leaves_a_checkpoint_of_the_present_step_from_which_the_run_ends_the_same(tmp_path, number):
    data = write(tmp_path, molecules(16))
    straight = settings(tmp_path, data, output=str(tmp_path / "straight"))
    handlers = [signal.getsignal(s) for s in (signal.SIGINT, signal.SIGTERM)]
    train(straight)
    config = settings(tmp_path, data, output=str(tmp_path / "stopped"))
    # The 3rd and 4th step are the last of an epoch and the first of the next.
    for k, step in enumerate((3, 4)):
        with pytest.raises(Stopped) as stopped:
            train(config, resumed=k > 0, listener=Asking(number, step))
        assert stopped.value.signal == number
        assert run_state.read_checkpoint(config.output)["progress"]["step"] == step
    train(config, resumed=True)
    assert_equal_weights(straight.output, config.output)
    assert log_of(straight.output) == log_of(config.output)
    assert handlers == [signal.getsignal(s) for s in (signal.SIGINT, signal.SIGTERM)]


@pytest.mark.whole
def test_ctrl_c_says_how_to_go_on_and_exits_with_130(tmp_path, monkeypatch, capsys):
    from cace_runtime import cli

    write_config(settings(tmp_path, write(tmp_path, molecules(8))), tmp_path / "config.yaml")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(sys, "argv", ["cace", "train", "config.yaml"])
    monkeypatch.setattr(cli.training.TrainingDisplay, "step", lambda *_: signal.raise_signal(signal.SIGINT))
    with pytest.raises(SystemExit) as stopped:
        cli.main()
    assert stopped.value.code == 130
    out = capsys.readouterr().out
    assert "checkpoint.pt. Continue: cace train config.yaml --resume" in out and "Traceback" not in out

    def interrupted(config):
        signal.raise_signal(signal.SIGINT)
        # Python hears of a signal when the main thread takes its lock again, if others hold it.
        for _ in range(60_000):
            time.sleep(0.001)

    monkeypatch.setattr("cace_runtime.train.run.read_training_data", interrupted)
    shutil.rmtree(tmp_path / "run")
    before = signal.signal(signal.SIGINT, signal.default_int_handler)  # ignored where the shell runs tests with &
    try:
        with pytest.raises(SystemExit) as stopped:
            cli.main()
    finally:
        signal.signal(signal.SIGINT, before)
    assert stopped.value.code == 130 and "nothing was written yet" in capsys.readouterr().out


@pytest.mark.whole
def test_a_full_disk_is_named_before_the_first_epoch_and_later_leaves_the_checkpoint(tmp_path, monkeypatch):
    config = settings(tmp_path, write(tmp_path, molecules(8)), epochs=2)
    writing, room = Path.write_bytes, [0]

    def write_bytes(path, content):
        if path.parent == config.output and not room[0]:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        room[0] -= 1
        return writing(path, content)

    monkeypatch.setattr(Path, "write_bytes", write_bytes)
    with pytest.raises(OSError, match=r"run: No space left on device. Stopped in epoch 0, after step 0. There is no"):
        train(config)
    room[0] = 1
    with pytest.raises(OSError, match=r"No space left .* in epoch 2, .*checkpoint.pt is whole: .* --resume"):
        train(config)
    room[0] = 100
    assert train(config, resumed=True).progress.epoch == 2


def test_a_checkpoint_half_written_leaves_the_one_before(tmp_path, monkeypatch):
    run_state.write_checkpoint(tmp_path, {"number": 1})

    write = Path.write_bytes

    def write_half(path, content):
        write(path, bytes(content)[:100])
        raise OSError("disk full")

    monkeypatch.setattr(Path, "write_bytes", write_half)
    with pytest.raises(OSError, match="disk full"):
        run_state.write_checkpoint(tmp_path, {"number": 2})
    assert torch.load(run_state.checkpoint_path(tmp_path), weights_only=True)["number"] == 1


@pytest.mark.whole
def test_resuming_is_refused_where_it_would_be_another_run(tmp_path):
    data = write(tmp_path, molecules(8))
    with pytest.raises(FileNotFoundError, match="nothing to resume"):
        train(settings(tmp_path, data), resumed=True)
    train(settings(tmp_path, data, epochs=1))
    with pytest.raises(ValueError, match="holds a run already: --resume"):
        train(settings(tmp_path, data, epochs=1))
    with pytest.raises(ValueError, match=r"batch_atoms is 30, but the run was started with 24"):
        train(settings(tmp_path, data, epochs=1, batch_atoms=30), resumed=True)
    with pytest.raises(ValueError, match=r"loss.energy is 3.0, .* seed is 1, .*What may change: output, epochs"):
        train(settings(tmp_path, data, epochs=1, loss={"energy": 3}, seed=1), resumed=True)
    write(tmp_path, molecules(8, seed=1))
    with pytest.raises(ValueError, match="labels have changed"):
        train(settings(tmp_path, data, epochs=1), resumed=True)
    write(tmp_path, molecules(8))
    free = {"epochs": 2, "threads": None, "checkpoint_seconds": 3, "data": {"test": {"again": str(data)}}}
    assert train(settings(tmp_path, data, **free), resumed=True).progress.epoch == 2
    run_state.checkpoint_path(tmp_path / "run").rename(tmp_path / "aside")
    with pytest.raises(ValueError, match=r"holds a potential, model.safetensors, which would be replaced"):
        train(settings(tmp_path, data, epochs=2))
    run_state.checkpoint_path(tmp_path / "run").write_bytes(b"nonsense")
    with pytest.raises(ValueError, match="cannot be read as a checkpoint"):
        train(settings(tmp_path, data, epochs=3), resumed=True)


@pytest.mark.whole
def test_a_config_of_somebody_is_not_replaced_by_the_one_of_the_run(tmp_path):
    (tmp_path / "run").mkdir()
    (tmp_path / "run" / "config.yaml").write_text("# mine\n")
    config = settings(tmp_path, write(tmp_path, molecules(8)), epochs=1)
    with pytest.raises(ValueError, match=r"config.yaml would be replaced .* folder of its own"):
        train(config)
    (tmp_path / "run" / "config.yaml").unlink()
    train(config)
    # Killed before its first checkpoint, a run has left no more than its config.
    for name in ("checkpoint.pt", "model.safetensors"):
        (tmp_path / "run" / name).unlink()
    train(config)


@pytest.mark.whole
def test_a_loss_that_is_not_finite_stops_the_run_and_names_the_structures(tmp_path):
    optimizer = {"learning_rate": 1e30, "max_gradient_norm": None}
    config = settings(tmp_path, write(tmp_path, molecules(8)), optimizer=optimizer)
    with pytest.raises(TrainingError, match=r"not finite in epoch 0, step \d+ .*data.xyz, frame \d.*learning_rate"):
        train(config)


class Frozen(Listener):
    """How many objects the search for garbage leaves out, at each step."""

    def __init__(self) -> None:
        self.seen: list[int] = []

    def step(self, progress, n_batches, epochs, loss):
        self.seen.append(gc.get_freeze_count())


@pytest.mark.whole
def test_a_run_searches_no_garbage_in_its_data_and_leaves_what_its_caller_has_frozen(tmp_path):
    data = write(tmp_path, molecules(4))
    gc.unfreeze()
    try:
        listener = Frozen()
        train(settings(tmp_path, data, epochs=1, output=str(tmp_path / "own")), listener=listener)
        assert min(listener.seen) > 0 and gc.get_freeze_count() == 0
    finally:
        gc.freeze()  # as tests/conftest.py leaves it
    train(settings(tmp_path, data, epochs=1, output=str(tmp_path / "caller's")))
    assert gc.get_freeze_count() > 0


@pytest.mark.whole
def test_early_stopping_ends_a_run_that_gets_no_better(tmp_path):
    # A learning rate of nothing: no validation is better than the first.
    config = settings(
        tmp_path, write(tmp_path, molecules(8)), epochs=30, early_stopping=3, optimizer={"learning_rate": 1e-30},
        averaging={"ema_decay": None},
    )  # fmt: skip
    progress = train(config).progress
    assert progress.epoch == 4 and "no better validation in 3" in progress.stopped
    again = config.model_copy(update={"early_stopping": 5})
    assert train(config, resumed=True).progress.epoch == 4
    assert train(again, resumed=True).progress.epoch == 6, "more patience has no effect"


def validation_loss(config, data) -> float:
    """Of the potential that was written, from its errors there: energy + 10 forces."""
    found = evaluate_set(load_model(config.output / "model.safetensors"), data.valid)
    (row,) = set_errors(data.valid, found)
    return (1e-3 * row.figures["energy_per_atom"].rmse) ** 2 + 10 * (1e-3 * row.figures["forces"].rmse) ** 2


@pytest.mark.whole
def test_more_epochs_never_replace_a_better_potential_by_a_worse_one(tmp_path, monkeypatch):
    config = settings(tmp_path, write(tmp_path, molecules(16)), epochs=4)
    data = read_training_data(config)
    first = train(config)
    assert "readout by least squares" in first.progress.best_is
    before = validation_loss(config, data)
    assert first.progress.best_loss == pytest.approx(before, rel=1e-3)
    longer = config.model_copy(update={"epochs": 5})
    with monkeypatch.context() as patch:
        # Epochs that find nothing as good, seen while they run and at their end.
        patch.setattr(refit, "obstacle", lambda model: "not in this test")
        seen = []

        class Watch(Listener):
            def epoch(self, row):
                seen.append(validation_loss(config, data))

        second = train(longer, resumed=True, listener=Watch())
    assert seen == [pytest.approx(before)]
    assert validation_loss(longer, data) == pytest.approx(before)
    assert second.progress.best_loss == first.progress.best_loss and second.progress.best_epoch <= 3
    assert "readout by least squares" in read_info(config.output / "model.safetensors").notes["best"]
    # What comes later and is better is taken.
    third = train(config.model_copy(update={"epochs": 30}), resumed=True)
    assert third.progress.best_epoch > 4 and third.progress.best_loss < first.progress.best_loss
    assert validation_loss(config, data) == pytest.approx(third.progress.best_loss, rel=1e-3)


@pytest.mark.whole
def test_epochs_before_and_after_a_longer_run_are_compared_by_one_loss(tmp_path):
    stages = [{"epoch": 5, "energy": 1000}]
    config = settings(
        tmp_path, write(tmp_path, molecules(16)), epochs=4, loss={"schedule": stages}, refit_readout=False
    )
    first = train(config)
    longer = train(config.model_copy(update={"epochs": 6}), resumed=True)
    valid = read_training_data(config).valid
    (row,) = set_errors(valid, evaluate_set(load_model(config.output / "model.safetensors"), valid))
    expected = 1000 * (1e-3 * row.figures["energy_per_atom"].rmse) ** 2 + 10 * (1e-3 * row.figures["forces"].rmse) ** 2
    assert longer.progress.best_loss == pytest.approx(expected, rel=1e-3)
    assert longer.progress.best_loss != pytest.approx(first.progress.best_loss, rel=1e-3)


@pytest.mark.whole
def test_fine_tuning_starts_from_the_potential_with_new_reference_energies(tmp_path):
    frames = molecules(12)
    train(settings(tmp_path, write(tmp_path, frames), epochs=8, e0=E0))
    start = tmp_path / "run" / "model.safetensors"
    for frame in frames:
        frame.calc.results["energy"] += 5.0 * (frame.numbers == 1).sum() - 7.0 * (frame.numbers == 8).sum()
    shifted = write(tmp_path, frames, "shifted.xyz")
    changes = {"epochs": 1, "model": {}, "output": str(tmp_path / "tuned"), "optimizer": {"learning_rate": 1e-6}}
    outcome = train(settings(tmp_path, shifted, **changes), start=start)
    before, after = load_model(start).config, outcome.model.config
    water = {name: 2 * c.reference_energies["H"] + c.reference_energies["O"] for name, c in
             (("before", before), ("after", after))}  # fmt: skip
    assert water["after"] - water["before"] == pytest.approx(2 * 5.0 - 7.0, abs=0.3)
    first = outcome.progress.rows[0]
    assert first["valid_energy_rmse_meV_per_atom"] < 100
    other = settings(tmp_path, shifted, **changes | {"model": MODEL | {"cutoff": 4.0}, "output": str(tmp_path / "o")})
    with pytest.raises(ValueError, match=r"model.cutoff is 4.0 in the config and 3.0 in the potential"):
        train(other, start=start)


@pytest.mark.whole
@pytest.mark.parametrize(
    ("arguments", "code", "message"),
    [
        (["train"], 2, "give a config to train with, or --init"),
        (["train", "config.yaml", "--preset", "large"], 2, "--preset: --init makes use of it"),
        (["train", "--init", "data.xyz", "-o", "new.yaml", "--seeds", "2"], 2, "--seeds: --init writes a config and"),
        (["train", "none.yaml"], 2, "no config none.yaml. cace train --init"),
        (["train", "bad.yaml"], 2, "optimiser: no such setting"),
        (["train", "bad.yaml"], 2, "cutof: no such setting"),
        (["train", "bad.yaml"], 2, "loss.forces: "),
        (["train", "config.yaml", "--resume"], 2, "nothing to resume"),
        (["train", "config.yaml", "--resume", "--from", "x"], 2, "give only one of them"),
        (["train", "--init", "none.xyz", "-o", "new.yaml"], 2, "no structure file none.xyz"),
        (["train", "--init", "data.xyz", "-o", "config.yaml"], 2, "exists already"),
        (["train", "nan.yaml"], 1, "not finite"),
    ],
)  # fmt: skip
def test_mistakes_have_an_exit_code_and_no_traceback(tmp_path, monkeypatch, capsys, arguments, code, message):
    from cace_runtime import cli

    config = settings(tmp_path, write(tmp_path, molecules(8)), epochs=1)
    write_config(config, tmp_path / "config.yaml")
    blown = config.model_copy(update={"optimizer": config.optimizer.model_copy(update={"learning_rate": 1e30})})
    write_config(blown.model_copy(update={"optimizer": blown.optimizer.model_copy(update={"max_gradient_norm": None})}),
                 tmp_path / "nan.yaml")  # fmt: skip
    bad = {"data": {"train": "data.xyz"}, "optimiser": {}, "model": {"cutof": 5}, "loss": {"forces": -1}}
    (tmp_path / "bad.yaml").write_text(yaml.safe_dump(bad))
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(sys, "argv", ["cace", *arguments])
    with pytest.raises(SystemExit) as stopped:
        cli.main()
    written = capsys.readouterr()
    assert stopped.value.code == code
    assert message in written.err and "Traceback" not in written.err


@pytest.mark.whole
def test_the_first_config_trains(tmp_path, monkeypatch, capsys):
    from cace_runtime import cli

    write(tmp_path, [*molecules(10), *lone_atoms()])
    monkeypatch.chdir(tmp_path)

    def cace(*arguments):
        monkeypatch.setattr(sys, "argv", ["cace", *arguments])
        with pytest.raises(SystemExit) as stopped:
            cli.main()
        return stopped.value.code, capsys.readouterr().out

    code, out = cace("train", "--init", "data.xyz", "-o", "small.yaml")
    assert code == 0 and "cace train small.yaml" in out
    text = Path("small.yaml").read_text()
    assert "H, O" in text and "e0: isolated" in text
    config = load_config("small.yaml")
    assert config.model["cutoff"] == 4.5 and config.loss.stress == 0
    values = yaml.safe_load(text) | {"epochs": 1, "model": MODEL}
    Path("small.yaml").write_text(yaml.safe_dump(values))
    code, out = cace("train", "small.yaml")
    assert code == 0
    assert "errors, RMSE / MAE" in out and "small/model.safetensors" in out
    assert "before dynamics: cace check small/model.safetensors data.xyz -o check.html" in out.replace(
        f"{tmp_path}/", ""
    )


@pytest.mark.slow
def test_two_processes_end_with_the_weights_of_one(tmp_path):
    data = write(tmp_path, [*molecules(9), *crystals(6)])
    changes = {"model": WITH_MESSAGES, "dtype": "float64", "epochs": 3, "loss": {"stress": 1}}
    changes["refit_readout"] = False  # least squares amplify the last digits, in which sums of two parts differ
    alone = settings(tmp_path, data, **changes, output=str(tmp_path / "alone"))
    train(alone)
    config = settings(tmp_path, data, **changes, output=str(tmp_path / "two"))
    path = write_config(config, tmp_path / "config.yaml")
    torchrun = ("torch.distributed.run", "--nproc-per-node", "2", *SCRIPT, "train", str(path))
    done = run_command(*torchrun)
    assert done.returncode == 0, done.stderr
    first, second = weights_of(alone.output), weights_of(config.output)
    for name, weight in first.items():
        assert torch.allclose(weight, second[name], rtol=1e-8, atol=1e-10), name


@pytest.mark.slow
def test_several_processes_refuse_with_one_message_and_do_not_wait_for_each_other(tmp_path):
    write_config(settings(tmp_path, tmp_path / "none.xyz"), tmp_path / "config.yaml")
    torchrun = ("torch.distributed.run", "--nproc-per-node", "2", *SCRIPT, "train")
    done = run_command(*torchrun, str(tmp_path / "config.yaml"))
    assert done.returncode != 0
    assert done.stderr.count("no structure file") == 1
    done = run_command(*torchrun, str(tmp_path / "misspelt.yaml"))
    assert done.returncode != 0 and done.stderr.count("no config ") == 1


def refuses_in_one_process(rank: int, port: int) -> None:
    os.environ.update(RANK=str(rank), WORLD_SIZE="2", MASTER_ADDR="127.0.0.1", MASTER_PORT=str(port))
    with ranks() as processes:
        said = "process 1: the disk is gone" if rank == 0 else "the disk is gone"
        with pytest.raises(ValueError, match=said), processes.together():
            if rank == 1:
                raise ValueError("the disk is gone")
        assert processes.largest(7 * rank) == 7


@pytest.mark.slow
def test_what_one_process_refuses_all_refuse():
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    torch.multiprocessing.spawn(refuses_in_one_process, (port,), nprocs=2)


@pytest.mark.whole
def test_errors_are_told_for_every_set_and_config_type(tmp_path):
    frames = molecules(12)
    for frame in frames:
        frame.info["config_type"] = "pair" if len(frame) == 6 else "single"
    hot = [*molecules(4, seed=3), *crystals(2), *lone_atoms()]
    config = settings(
        tmp_path, write(tmp_path, frames), epochs=1, data={"test": {"hot": str(write(tmp_path, hot, "hot.xyz"))}}
    )
    found = {(row.set, row.config_type): row for row in train(config).errors}
    assert set(found) == {
        ("train", ""), ("train", "pair"), ("train", "single"), ("valid", ""), ("valid", "pair"), ("valid", "single"),
        ("hot", ""),
    }  # fmt: skip
    assert found["hot", ""].structures == 6, "isolated atoms are no test"
    # The errors of the set are those of its groups, weighted by their number of components.
    whole, parts = found["train", ""], [found["train", name] for name in ("pair", "single")]
    assert whole.structures == sum(part.structures for part in parts) == 9
    sizes = [6, 3]
    squares = [p.structures * size * p.figures["forces"].rmse ** 2 for p, size in zip(parts, sizes, strict=True)]
    atoms = sum(p.structures * size for p, size in zip(parts, sizes, strict=True))
    assert whole.figures["forces"].rmse == pytest.approx((sum(squares) / atoms) ** 0.5)
    model = load_model(config.output / "model.safetensors", dtype=torch.float64)
    errors = [float(model(model.graph(f))["energy"].detach()[0]) - f.get_potential_energy() for f in hot[:6]]
    mae = sum(abs(e) / len(f) for e, f in zip(errors, hot, strict=False)) / 6
    assert found["hot", ""].figures["energy_per_atom"].mae == pytest.approx(1e3 * mae, rel=1e-2)


def test_the_bar_counts_the_steps_of_the_whole_run():
    from cace_runtime.cli.training import TrainingDisplay

    with RichProgress(disable=True) as bar:
        shown = TrainingDisplay(bar)
        shown.stage("neighbours", 3, 5)
        assert [(t.description, t.completed, t.total) for t in bar.tasks] == [("neighbours", 3, 5)]
        shown.epoch({"epoch": 0, "train_loss": 1.0, "valid_loss": 2.0, "learning_rate": 0.1, "seconds": 1.0}
                    | dict.fromkeys(("valid_energy_rmse_meV_per_atom", "valid_forces_rmse_meV_per_A",
                                     "valid_stress_rmse_meV_per_atom"), float("nan")))  # fmt: skip
        shown.step(Progress(epoch=0, batch=7, step=7, rate=0.01), 7, 10, 0.5)
        (task,) = bar.tasks
        assert (task.completed, task.total) == (7, 70)
        for part in ("epoch 1/10", "step 7/7", "loss 0.5", "validation 2", "rate 0.01"):
            assert part in task.fields["note"]
        shown.step(Progress(epoch=9, batch=7, step=72, rate=0.01), 7, 10, 0.5)
        assert bar.tasks[0].completed == bar.tasks[0].total
