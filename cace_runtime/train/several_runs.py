"""Several runs that differ in one setting, each in a folder of its own; as a whole it can be stopped and resumed."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from cace_runtime.analysis.committee import MODEL_FILE
from cace_runtime.train import resume, run_state
from cace_runtime.train.config import TrainConfig
from cace_runtime.train.listener import Listener, Silence
from cace_runtime.train.output import ERRORS_FILE
from cace_runtime.train.progress import Progress
from cace_runtime.train.report import read_errors
from cace_runtime.train.run import train
from cace_runtime.train.samples import TrainingData
from cace_runtime.train.trainer import TrainingError


@dataclass(frozen=True, slots=True)
class Part:
    """One run of a series.

    Attributes:
        title: what people read.
        config: its settings; the output folder is its own.
        data: what it trains on.
    """

    title: str
    config: TrainConfig
    data: TrainingData

    @property
    def folder(self) -> Path:
        return self.config.output


def in_folder(config: TrainConfig, name: str, **changes: Any) -> TrainConfig:
    """The config with other settings and a sub-folder of the output; ``data`` is a table of changes."""
    data = config.data.model_copy(update=changes.pop("data", {}))
    return config.model_copy(update={"output": config.output / name, "data": data, **changes})


def check_one_process(what: str) -> None:
    """Raises ValueError under torchrun: the members of a series are trained one after the other in one process."""
    if int(os.environ.get("WORLD_SIZE", "1")) > 1:
        raise ValueError(
            f"{what} runs in one process. For several processes train each member by itself, with output and seed (or "
            "data.n_train) of its own in its config"
        )


def run_series(
    parts: Sequence[Part],
    start: Path | None = None,
    resumed: bool = False,
    listener: Listener | None = None,
) -> None:
    """Trains what is not trained yet: goes on with the run that was stopped, then starts the missing ones.

    Args:
        parts: the runs, in their order.
        start: a potential that runs which have not begun start from.
        resumed: some runs may have begun or be finished.
        listener: is told what happens.

    Raises:
        FileNotFoundError: nothing to resume.
        ValueError: a run that is there already, or that was begun with other settings or data.
        TrainingError: the loss of one is not finite any more.
    """
    news = _OnlyNews(listener or Silence())
    begun = [part for part in parts if run_state.checkpoint_path(part.folder).is_file()]
    if begun and not resumed:
        raise ValueError(
            f"{begun[0].folder} holds a run already: --resume continues what is there; for new runs name another "
            "output folder"
        )
    if resumed and not begun:
        raise FileNotFoundError(f"nothing to resume: there is no {run_state.checkpoint_path(parts[0].folder)}")
    finished = {part.folder: is_finished(part) for part in begun}  # refused here rather than after the first run
    for number, part in enumerate(parts):
        if finished.get(part.folder):
            news.say(f"{part.title}: finished before")
            continue
        news.begin(f"{part.title} ({number + 1} of {len(parts)})")
        again = part.folder in finished
        try:
            train(part.config, None if again else start, again, news)
        except TrainingError as error:
            raise TrainingError(f"{part.title}: {error}") from None


class _OnlyNews:
    """A listener that is told what runs do not have in common: before a run trains, nothing is said again.

    Epochs without validation are left out: small sets have thousands of epochs.
    """

    def __init__(self, listener: Listener) -> None:
        self.listener = listener
        self.told: list[object] = []
        self.preparing = False

    def begin(self, title: str) -> None:
        self.preparing = True
        self.listener.say(title)

    def say(self, text: str) -> None:
        if self._is_news(text):
            self.listener.say(text)

    def warn(self, text: str) -> None:
        if self._is_news(text):
            self.listener.warn(text)

    def rows(self, rows: list[list[str]]) -> None:
        if self._is_news(rows):
            self.listener.rows(rows)

    def stage(self, name: str, done: int, total: int) -> None:
        self.listener.stage(name, done, total)

    def step(self, progress: Progress, n_batches: int, epochs: int, loss: float) -> None:
        self.preparing = False
        self.listener.step(progress, n_batches, epochs, loss)

    def epoch(self, row: dict[str, float]) -> None:
        if "valid_loss" in row:
            self.listener.epoch(row)

    def _is_news(self, what: object) -> bool:
        known = self.preparing and what in self.told
        self.told.append(what)
        return not known


def is_finished(part: Part) -> bool:
    """Whether a run that has begun has nothing left to do.

    Raises:
        ValueError: it was begun with other settings or data.
    """
    state = run_state.read_checkpoint(part.folder)
    resume.check_same_run(part.config, state, part.data.digest())
    progress, errors = state["progress"], part.folder / ERRORS_FILE
    if progress["epoch"] < part.config.epochs and not progress["stopped"]:
        return False
    reported = {row.set for row in read_errors(errors)} if errors.is_file() else set()
    sets = {"train", "valid", *part.config.data.test}
    return (part.folder / MODEL_FILE).is_file() and sets == reported
