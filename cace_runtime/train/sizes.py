"""Learning curve: errors as a function of the number of training structures, at the same number of steps."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import count
from pathlib import Path

from cace_runtime.files.claims import claim_folder
from cace_runtime.files.structures import refuse_pipes
from cace_runtime.train import output, run_state
from cace_runtime.train.batches import epoch_batches
from cace_runtime.train.config import TrainConfig
from cace_runtime.train.data import read_training_data
from cace_runtime.train.learning_curve import LearningCurve, Point, shown
from cace_runtime.train.listener import Listener, Silence
from cace_runtime.train.report import read_errors, write_errors
from cace_runtime.train.samples import NamedSet
from cace_runtime.train.several_runs import Part, check_one_process, in_folder, run_series
from cace_runtime.train.split import subset

ALL = "all"


def learning_curve(
    config: TrainConfig,
    sizes: Sequence[int | None],
    start: Path | None = None,
    resumed: bool = False,
    listener: Listener | None = None,
) -> LearningCurve:
    """Trains on nested parts of the training set, in folders ``n_…``.

    Every size makes as many steps as ``config.epochs`` passes over all training structures, so that small sets are
    trained to the end, too; what the config counts in epochs is stretched likewise. Validation and test sets are the
    same for all. Beside the folders: ``errors_by_size.csv`` and ``errors_by_size.png``.

    Args:
        config: as for a single run.
        sizes: numbers of structures; None: all.
        start: a potential that every size starts from.
        resumed: continue the size that was stopped, and train the missing ones; what is finished is not repeated.
        listener: is told what happens.

    Raises:
        FileNotFoundError, ValueError, InUse, TrainingError: as :func:`cace_runtime.train.run.train`.
    """
    listener = listener or Silence()
    check_one_process("learning-curve")
    refuse_pipes(config.data.files(), "the run of every size reads it")
    if config.data.n_train is not None:
        raise ValueError(f"data.n_train is {config.data.n_train}, but the sizes decide that here; leave it out")
    with claim_folder(config.output):
        return _train(config, sizes, start, resumed, listener)


def _train(
    config: TrainConfig, sizes: Sequence[int | None], start: Path | None, resumed: bool, listener: Listener
) -> LearningCurve:
    data = read_training_data(config)
    total = len(data.train.samples)
    numbers = sorted({total if n is None else n for n in sizes})
    parts = []
    for n in numbers:
        chosen = subset(data.train, n, config.data.split_seed)
        of_size = stretched(config, data.train, chosen)
        of_size = in_folder(of_size, f"n_{n}", data={"n_train": n})
        parts.append(Part(f"{n} structures", of_size, replace(data, train=chosen)))
    steps = steps_of(_atoms(data.train), config, config.epochs)
    listener.say(f"{', '.join(map(str, numbers))} of {total} training structures, about {steps} steps each")
    run_series(parts, start, resumed, listener)
    found = LearningCurve(tuple(_point(n, part) for n, part in zip(numbers, parts, strict=True)))
    rows = [(p.n_train, row) for p in found.points for row in p.errors.values()]
    write_errors([row for _, row in rows], config.output / "errors_by_size.csv", [str(n) for n, _ in rows], "n_train")
    pictures = output.drawing()
    if pictures is not None and len(found.points) > 1:
        pictures.draw_sizes(found, shown(), config.output / "errors_by_size.png")
    return found


def stretched(config: TrainConfig, everything: NamedSet, chosen: NamedSet) -> TrainConfig:
    """The config for a part of the training set: as many steps, and all that is counted in epochs longer.

    The number of epochs is the one whose steps come nearest; it is off by half an epoch of the part at most.
    """
    target = steps_of(_atoms(everything), config, config.epochs)
    sizes = _atoms(chosen)
    done = 0
    for epochs in count(1):
        of_epoch = len(epoch_batches(sizes, config.batch_atoms, config.seed, epochs - 1))
        if done + of_epoch / 2 >= target:
            break
        done += of_epoch
    epochs = max(1, epochs - 1)
    factor = epochs / config.epochs
    stages = tuple(
        stage.model_copy(update={"epoch": stage.epoch * factor}) if stage.epoch >= 1 else stage
        for stage in config.loss.schedule
    )
    return config.model_copy(
        update={
            "epochs": epochs,
            "validate_every": max(1, round(config.validate_every * factor)),
            "early_stopping": config.early_stopping and max(1, round(config.early_stopping * factor)),
            "schedule": config.schedule.model_copy(update={"warmup": config.schedule.warmup * factor}),
            "loss": config.loss.model_copy(update={"schedule": stages}),
        }
    )


def steps_of(sizes: Sequence[int], config: TrainConfig, epochs: int) -> int:
    """Steps that a number of epochs takes over structures of so many atoms."""
    return sum(len(epoch_batches(sizes, config.batch_atoms, config.seed, epoch)) for epoch in range(epochs))


def size_rows(found: LearningCurve) -> list[list[str]]:
    """Rows (structures, steps, RMSE of each quantity on each set), header first; the last are the slopes."""
    titles = shown()
    columns = [(name, quantity) for name in found.sets() for quantity in titles if len(found.curve(name, quantity)[0])]
    rows = [["structures", "steps", *(f"{name} {titles[quantity]}" for name, quantity in columns)]]
    for point in found.points:
        values = [point.errors[name].figures[quantity].rmse for name, quantity in columns]
        rows.append([str(point.n_train), str(point.steps), *(f"{value:.4g}" for value in values)])
    slopes = [found.slope(name, quantity) for name, quantity in columns]
    if any(slope == slope for slope in slopes):
        rows.append(["slope", "", *(f"{slope:+.2f}" for slope in slopes)])
    return rows


def parse_sizes(text: str) -> list[int | None]:
    """``50,100,all`` -> numbers, None for all.

    Raises:
        ValueError: naming what is no size.
    """
    sizes: list[int | None] = []
    for word in text.replace(",", " ").split():
        if word != ALL and not (word.isdigit() and int(word) > 0):
            raise ValueError(f"--sizes {text!r}: {word!r} is no number of structures; write them as in 50,100,all")
        sizes.append(None if word == ALL else int(word))
    if not sizes:
        raise ValueError("--sizes: no sizes are given; write them as in 50,100,all")
    return sizes


def _atoms(part: NamedSet) -> list[int]:
    return [len(s.atoms) for s in part.samples]


def _point(n: int, part: Part) -> Point:
    progress = run_state.read_checkpoint(part.folder)["progress"]
    errors = {row.set: row for row in read_errors(part.folder / output.ERRORS_FILE) if not row.config_type}
    return Point(n, progress["step"], errors)
