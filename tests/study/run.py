"""One run of the study: its length from the budget, the training, its row. A run that is interrupted is resumed.

A run's folder holds what ``cace train`` writes, and ``plan.json``: the number of epochs, decided once. A row is one
JSON file, written when the run has ended, so that processes that run side by side never meet.
"""

from __future__ import annotations

import fcntl
import json
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from cace_runtime.files.writing import replacing
from cace_runtime.train import train
from cace_runtime.train.batches import epoch_batches
from cace_runtime.train.config import TrainConfig
from cace_runtime.train.data import read_training_data
from cace_runtime.train.listener import Listener, Silence
from cace_runtime.train.report import SetErrors
from cace_runtime.train.run import Outcome
from cace_runtime.train.run_state import checkpoint_path
from cace_runtime.train.trainer import TrainingError
from tests.bench.harness import machine
from tests.study.grid import DATASETS, PROJECT, Cell, common_settings, settings_digest

RESULTS = PROJECT / "tests/results/bases"
RUNS = PROJECT / "build/study"
# A trial of a wall-time budget lasts three epochs after the first, and at least so many seconds.
TRIAL_EPOCHS, TRIAL_SECONDS = 3, 10.0
ENDLESS = 1_000_000


class TimeUp(Exception):
    """The time of the whole session is over; the run continues in the next one."""


@dataclass(frozen=True, slots=True)
class Places:
    """Where rows are and where runs leave their files."""

    results: Path = RESULTS
    runs: Path = RUNS

    def row(self, cell: Cell) -> Path:
        return self.results / f"{cell.name}.json"

    def folder(self, cell: Cell) -> Path:
        return self.runs / cell.name

    @property
    def work(self) -> Path:
        return self.runs / "data"


def rows(places: Places) -> list[dict[str, Any]]:
    """All rows there are, in the order of their names."""
    found = []
    for path in sorted(places.results.glob("*.json")):
        try:
            found.append(json.loads(path.read_text(encoding="utf-8")))
        except ValueError as error:
            raise ValueError(f"{path} is no row of the study: {error}") from None
    return found


@contextmanager
def claimed(folder: Path) -> Iterator[bool]:
    """Whether this process alone has the run; the system gives it back even if the process is killed."""
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / "claim").open("w") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            yield False
        else:
            yield True


def run(
    cell: Cell, places: Places, threads: int = 1, deadline: float | None = None, listener: Listener | None = None
) -> dict[str, Any] | None:
    """Trains a cell, from the start or from where it was left, and writes its row.

    Args:
        cell: which.
        places: where.
        threads: of torch.
        deadline: on the clock ``time.monotonic``; the run stops there.
        listener: is told what happens.

    Returns:
        The row; None if another process is at it.

    Raises:
        TimeUp: at the deadline.
        ValueError, FileNotFoundError: data or settings that cannot be used.
    """
    listener = listener or Silence()
    folder, target = places.folder(cell), places.row(cell)
    if target.exists():
        return json.loads(target.read_text(encoding="utf-8"))
    with claimed(folder) as mine:
        if not mine:
            return None
        planned = _plan(cell, places, threads, deadline, listener)
        config = cell.config(places.work, folder, planned["epochs"], threads)
        watched = _Watched(listener, deadline, _clock(threads))
        try:
            outcome = train(config, resumed=checkpoint_path(folder).exists(), listener=watched)
        except TrainingError as error:
            row = _head(cell, config, threads) | {"failed": str(error), "epochs": planned["epochs"]}
        else:
            row = _head(cell, config, threads) | _figures(outcome, watched)
        row |= {"plan": planned, "machine": machine(), "finished": datetime.now(UTC).isoformat(timespec="seconds")}
        target.parent.mkdir(parents=True, exist_ok=True)
        with replacing(target) as temporary:
            temporary.write_text(json.dumps(row, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    return row


def plan(cell: Cell, places: Places, threads: int = 1, deadline: float | None = None) -> dict[str, Any] | None:
    """Decides how many epochs a run will have, and leaves that in its folder.

    Args and Raises as :func:`run` has them.

    Returns:
        The plan; None if another process is at the run.
    """
    with claimed(places.folder(cell)) as mine:
        return _plan(cell, places, threads, deadline, Silence()) if mine else None


def _plan(cell: Cell, places: Places, threads: int, deadline: float | None, listener: Listener) -> dict[str, Any]:
    """How many epochs; decided once per run, so that a resumed one has the same schedule. Prepares the data."""
    path = places.folder(cell) / "plan.json"
    DATASETS[cell.data].prepare(cell.data, places.work)
    if path.exists():
        found = json.loads(path.read_text(encoding="utf-8"))
        if found.get("threads", threads) != threads:
            raise ValueError(
                f"{path}: the time is that of {found['threads']} threads; give --threads {found['threads']}"
            )
        return found
    config = cell.config(places.work, places.folder(cell), ENDLESS, threads)
    if cell.budget.kind == "steps":
        sizes = [len(s.atoms) for s in read_training_data(config).train.samples]
        per_epoch = len(epoch_batches(sizes, config.batch_atoms, 0, 0))
        found = {"epochs": max(1, round(cell.budget.amount / per_epoch)), "steps_per_epoch": per_epoch}
    else:
        listener.say("trial: how long does an epoch take?")
        seconds = seconds_per_epoch(config, deadline)
        found = {"epochs": max(1, int(60 * cell.budget.amount / seconds)), "seconds_per_epoch": round(seconds, 4)}
        found["threads"] = threads
    with replacing(path) as temporary:
        temporary.write_text(json.dumps(found) + "\n", encoding="utf-8")
    return found


class _Enough(Exception):
    """The trial has seen what it wanted."""


def seconds_per_epoch(config: TrainConfig, deadline: float | None = None) -> float:
    """Shortest time of an epoch, after the first, which compiles and warms up.

    It has its share of a validation: the mean over as many epochs as there are from one validation to the next.
    """
    ends: list[float] = []
    apart = config.validate_every
    clock = _clock(config.threads)

    class Trial(Listener):
        def step(self, *_: Any) -> None:
            _check(deadline)

        def epoch(self, row: dict[str, float]) -> None:
            ends.append(clock())
            if len(ends) > max(TRIAL_EPOCHS, apart) and ends[-1] - ends[0] > TRIAL_SECONDS:
                raise _Enough

    with tempfile.TemporaryDirectory() as folder, suppress(_Enough):
        train(config.model_copy(update={"output": Path(folder) / "trial"}), listener=Trial())
    return min(after - before for before, after in zip(ends, ends[apart:], strict=False)) / apart


def _clock(threads: int | None) -> Callable[[], float]:
    """Of a run on one thread its processor time: what else the machine does should not decide who is trained longer."""
    return time.process_time if threads == 1 else time.perf_counter


def _check(deadline: float | None) -> None:
    if deadline is not None and time.monotonic() > deadline:
        raise TimeUp


class _Watched(Listener):
    """Passes on what it is told, times steps, and stops at the deadline."""

    def __init__(self, listener: Listener, deadline: float | None, clock: Callable[[], float]) -> None:
        self.listener, self.deadline, self.clock = listener, deadline, clock
        self.say, self.rows, self.epoch = listener.say, listener.rows, listener.epoch
        self.times: list[float] = []
        self.before = (-1, -1, 0.0)

    def step(self, progress: Any, n_batches: int, epochs: int, loss: float) -> None:
        now = self.clock()
        epoch, batch, then = self.before
        if (epoch, batch + 1) == (progress.epoch, progress.batch):
            self.times.append(now - then)
        self.before = (progress.epoch, progress.batch, now)
        self.listener.step(progress, n_batches, epochs, loss)
        _check(self.deadline)


def _head(cell: Cell, config: TrainConfig, threads: int) -> dict[str, Any]:
    return {
        "data": cell.data,
        **cell.about(),
        "seed": cell.seed,
        "budget": {"kind": cell.budget.kind, "amount": cell.budget.amount},
        "changes": dict(cell.changes),
        "settings_digest": settings_digest(config, cell.apart),
        "settings": common_settings(config, apart=cell.apart),
        "threads": threads,
    }


def _figures(outcome: Outcome, watched: _Watched) -> dict[str, Any]:
    progress = outcome.progress
    return {
        "parameters": sum(p.numel() for p in outcome.model.parameters()),
        "steps": progress.step,
        "epochs": progress.epoch,
        "seconds": round(progress.seconds, 2),
        "step_ms": round(1e3 * statistics.median(watched.times), 3) if watched.times else None,
        "best_epoch": progress.best_epoch,
        "best_is": progress.best_is,
        "errors": {e.set: _errors(e) for e in outcome.errors if not e.config_type},
    }


def _errors(found: SetErrors) -> dict[str, float]:
    """Energies per structure (meV) and per atom (meV/atom), forces (meV/Å), RMSE and MAE."""
    columns = {
        "energy_meV": "energy", "energy_meV_per_atom": "energy_per_atom", "forces_meV_per_A": "forces",
    }  # fmt: skip
    figures: dict[str, float] = {"structures": found.structures}
    for name, column in columns.items():
        of_column = found.figures[column]
        figures |= {f"{name}_rmse": round(of_column.rmse, 4), f"{name}_mae": round(of_column.mae, 4)}
    return figures
