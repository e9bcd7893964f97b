"""``cace train`` and ``cace learning-curve``."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from cace_runtime.cli.console import complain, print_grid, say
from cace_runtime.cli.display import Display, progress_bar

if TYPE_CHECKING:
    from cace_runtime.train.config import TrainConfig
    from cace_runtime.train.progress import Progress

FIRST_CONFIG = Path("config.yaml")


def _refuse(useless: dict[str, bool], why: str) -> None:
    """Options that would do nothing: who gives one would not notice."""
    given = [option for option, is_given in useless.items() if is_given]
    if given:
        raise ValueError(f"{given[0]}: {why}")


def train(
    config: Annotated[Path | None, typer.Argument(help="Settings, YAML; --init writes them to start from.")] = None,
    init: Annotated[
        Path | None, typer.Option(help="Write a commented config for these structures instead of training.")
    ] = None,
    output: Annotated[Path, typer.Option("--output", "-o", help="Of --init, the config.")] = FIRST_CONFIG,
    preset: Annotated[
        str | None,
        typer.Option(
            help="Of --init: small, medium or large; the config says what it costs. Default: medium.",
            show_default=False,
        ),
    ] = None,
    start: Annotated[
        Path | None, typer.Option("--from", help="Start from this potential, with new E0 (fine-tuning).")
    ] = None,
    seeds: Annotated[
        int | None,
        typer.Option(
            help="Train a committee of so many, one after the other, in sub-folders seed_… of the output: the same "
            "structures and split, other initial weights and order. --resume then continues the member that was "
            "stopped and trains the missing ones (give --from again if there was one).",
            show_default=False,
        ),
    ] = None,
    resume: Annotated[bool, typer.Option("--resume", help="Continue the run in the output folder.")] = False,
    device: Annotated[
        str | None, typer.Option(help="Where to compute, instead of what the config says.", show_default=False)
    ] = None,
) -> None:
    """Train a potential on labelled structures; everything about the run stands in one file.

    Several processes: torchrun --nproc-per-node 2 --no-python cace train config.yaml. Ctrl-C and SIGTERM end the
    step, write a checkpoint and exit with 130 and 143. Exit code 1 if the loss is not finite any more.
    """
    if (config is None) == (init is None):
        raise ValueError("give a config to train with, or --init structures to write one")
    if init is None:
        useless = {"--output": output != FIRST_CONFIG, "--preset": preset is not None}
        _refuse(useless, "--init makes use of it; of a config that is there the file says it")
    else:
        useless = {
            "--from": start is not None,
            "--seeds": seeds is not None,
            "--resume": resume,
            "--device": device is not None,
        }
        _refuse(useless, "--init writes a config and trains nothing; give it with the config")
    if init is not None:
        from cace_runtime.files.writing import check_output
        from cace_runtime.train.first_config import write_first_config
        from cace_runtime.train.presets import DEFAULT

        check_output(output)
        first = write_first_config(init, output, preset or DEFAULT)
        for note in first.notes:
            say(note)
        for warning in first.warnings:
            say(f"warning: {warning}", style="yellow")
        say(f"wrote {output}; look through it, then: cace train {output}")
        return
    from cace_runtime.train import load_config
    from cace_runtime.train import train as run
    from cace_runtime.train.ranks import is_first
    from cace_runtime.train.report import table
    from cace_runtime.train.run_state import checkpoint_path
    from cace_runtime.train.stopping import Stopped
    from cace_runtime.train.trainer import TrainingError

    assert config is not None
    settings = load_config(config)
    if device is not None:
        settings = settings.model_copy(update={"device": device})
    if seeds is not None:
        _train_committee(settings, seeds, start, resume)
        return
    if start is not None and resume:
        raise ValueError("--from starts a run and --resume continues one: give only one of them")
    code = 0
    try:
        with progress_bar(counts=False) as progress:
            found = run(settings, start, resume, TrainingDisplay(progress))
    except TrainingError as error:
        complain(str(error))
        raise typer.Exit(1) from None
    except (Stopped, KeyboardInterrupt) as stop:
        what, code = (str(stop), 128 + stop.signal) if isinstance(stop, Stopped) else ("stopped", 130)
    if code and is_first():
        there = checkpoint_path(settings.output)
        command = "cace" if os.environ.get("WORLD_SIZE", "1") == "1" else "torchrun … --no-python cace"
        go_on = f"the state is in {there}. Continue: {command} train {config} --resume"
        say(f"{what}; {go_on if there.exists() else 'nothing was written yet'}")
    if code:
        raise typer.Exit(code)
    if found.errors:
        header, *rows = table(found.errors)
        say("errors, RMSE / MAE")
        print_grid(header, rows, left=(0,))
        best = found.progress
        say(f"best: epoch {best.best_epoch} ({best.best_is}), validation loss {best.best_loss:.4g}")
        say(f"wrote {settings.output / 'model.safetensors'} and tables and pictures beside it")
        potential, data = settings.output / "model.safetensors", settings.data.train[0]
        say(f"before dynamics: cace check {potential} {data} -o check.html")


def _train_committee(settings: TrainConfig, seeds: int, start: Path | None, resume: bool) -> None:
    from cace_runtime.analysis.error_tables import calibration_rows
    from cace_runtime.train.report import table
    from cace_runtime.train.seeds import train_committee

    with _series(settings) as listener:
        found = train_committee(settings, seeds, start, resume, listener)
    say("errors, RMSE / MAE")
    header, *rows = table(found.errors, found.names, "potential")
    print_grid(header, rows, left=(0, 1))
    for name, result in found.found.items():
        header, *rows = calibration_rows(result)
        if rows:
            say(name)
            print_grid(header, rows, left=(0, 1))
    say(f"wrote {settings.output}: {len(found.committee)} folders, committee.csv, structures.csv and pictures")
    say(f"before dynamics: cace check {settings.output} {settings.data.train[0]} -o check.html")


def learning_curve(
    config: Annotated[Path, typer.Argument(help="Settings of cace train, YAML.")],
    sizes: Annotated[str, typer.Option(help="Numbers of training structures: 50,100,200,all.")],
    start: Annotated[
        Path | None, typer.Option("--from", help="Start every size from this potential (fine-tuning).")
    ] = None,
    resume: Annotated[bool, typer.Option("--resume", help="Do what is not finished; new sizes may be added.")] = False,
) -> None:
    """Errors as a function of the number of training structures: trains on each size, in sub-folders of the output.

    Smaller sets are parts of larger ones (data.split_seed decides which); validation and test sets stay the same.
    Every size makes as many steps as the epochs of the config take over all training structures. Writes
    errors_by_size.csv and a picture with fitted powers. Exit code 1 if a loss is not finite any more.
    """
    from cace_runtime.train import load_config
    from cace_runtime.train.sizes import learning_curve as run
    from cace_runtime.train.sizes import parse_sizes, size_rows

    numbers = parse_sizes(sizes)
    settings = load_config(config)
    with _series(settings) as listener:
        found = run(settings, numbers, start, resume, listener)
    say("RMSE by number of training structures")
    header, *rows = size_rows(found)
    print_grid(header, rows)
    say(f"wrote {settings.output}: a folder for each size, errors_by_size.csv and a picture")


@contextmanager
def _series(settings: TrainConfig) -> Iterator[TrainingDisplay]:
    """The listener of several runs; one that cannot go on, or is interrupted, ends with its message and exit code."""
    from cace_runtime.train.stopping import Stopped
    from cace_runtime.train.trainer import TrainingError

    try:
        with progress_bar(counts=False) as progress:
            yield TrainingDisplay(progress)
    except TrainingError as error:
        complain(str(error))
        raise typer.Exit(1) from None
    except (Stopped, KeyboardInterrupt) as stop:
        what, code = (str(stop), 128 + stop.signal) if isinstance(stop, Stopped) else ("stopped", 130)
        if any(settings.output.glob("checkpoint.pt")) or any(settings.output.glob("*/checkpoint.pt")):
            say(f"{what}; the state is in {settings.output}. Continue with the same command and --resume")
        else:
            say(f"{what}; nothing was written yet")
        raise typer.Exit(code) from None


class TrainingDisplay(Display):
    """Shows a run: the bar goes on to its end, and every epoch has a line."""

    validation = ""

    def step(self, progress: Progress, n_batches: int, epochs: int, loss: float) -> None:
        """One bar for the whole run: what remains is the time to its end."""
        at = progress
        self.bar(
            "training",
            at.step,
            # Batches differ by an epoch's order; so far they tell how many there will be.
            round(at.step * epochs / (at.epoch + at.batch / n_batches)),
            f"epoch {at.epoch + 1}/{epochs}  step {at.batch}/{n_batches}  loss {loss:.3g}{self.validation}  "
            f"rate {at.rate:.2g}",
        )

    def epoch(self, row: dict[str, float]) -> None:
        from cace_runtime.train.loss import log_columns

        parts = [f"epoch {row['epoch']:>4}  loss {row['train_loss']:.4g}"]
        if "valid_loss" in row:
            self.validation = f"  validation {row['valid_loss']:.3g}"
            parts.append(f"validation {row['valid_loss']:.4g}")
            for column in log_columns():
                value = row[f"valid_{column.name}"]
                if value == value:
                    parts.append(f"{column.quantity} {value:.4g} {column.unit}")
        parts.append(f"rate {row['learning_rate']:.2g}  {row['seconds']:.0f} s")
        say("  ".join(parts))
