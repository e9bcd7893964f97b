"""What a run leaves in its folder: looked at before the work, and said where writing it fails."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from types import ModuleType
from typing import Any

import yaml

from cace_runtime.analysis.committee import MODEL_FILE
from cace_runtime.files.checkpoint import load_model, save_model
from cace_runtime.files.writing import replacing
from cace_runtime.potential.model import CACEModel
from cace_runtime.train import run_state
from cace_runtime.train.charge_report import report_charges
from cace_runtime.train.config import TrainConfig
from cace_runtime.train.listener import Listener
from cace_runtime.train.progress import Progress, log_header
from cace_runtime.train.report import SetErrors, evaluate_set, set_errors, write_errors, write_log
from cace_runtime.train.samples import TrainingData
from cace_runtime.train.stored_uncertainty import store_uncertainty
from cace_runtime.train.tensorboard import summary_writer

# First line of the config that a run writes, which tells it from one that somebody has written.
USED = "# Settings of this run, written by cace train"
ERRORS_FILE = "errors.csv"


def checked_output(config: TrainConfig, resumed: bool) -> dict[str, Any] | None:
    """The state of a run that is to be continued, or None in a folder that a new one can have.

    Raises:
        FileNotFoundError: nothing to continue.
        ValueError: a run that is there already, or files of somebody else's that it would replace.
    """
    folder = config.output
    if config.tensorboard:
        summary_writer()
    if resumed:
        return run_state.read_checkpoint(folder)
    if run_state.checkpoint_path(folder).exists():
        raise ValueError(
            f"{folder} holds a run already: --resume continues it; for a new one name another output or remove it"
        )
    # Whoever writes into a folder with files of somebody else's cannot tell them apart afterwards.
    if (folder / MODEL_FILE).exists():
        raise ValueError(f"{folder} holds a potential, {MODEL_FILE}, which would be replaced: name another output")
    used = folder / "config.yaml"
    if used.is_file() and not used.read_text(encoding="utf-8").startswith(USED):
        raise ValueError(f"{used} would be replaced by the settings of this run: give output a folder of its own")
    return None


@contextmanager
def writing(folder: Path, progress: Progress) -> Iterator[None]:
    """Says what a write that failed leaves."""
    try:
        yield
    except OSError as error:
        path = run_state.checkpoint_path(folder)
        left = f"{path} is whole: make room, and continue with --resume" if path.exists() else "There is no checkpoint"
        raise OSError(
            f"cannot write into {folder}: {error.strerror or error}. Stopped in epoch {progress.epoch}, after step "
            f"{progress.step}. {left}"
        ) from error


def write_config(config: TrainConfig, path: Path) -> None:
    """The config that was used, with absolute paths and every default."""
    values = json.loads(config.model_dump_json())
    data = values["data"]
    for name in ("train", "valid"):
        data[name] = [str(Path(p).resolve()) for p in data[name]]
    data["test"] = {name: str(Path(p).resolve()) for name, p in data["test"].items()}
    data["isolated_atoms"] = data["isolated_atoms"] and str(Path(data["isolated_atoms"]).resolve())
    values["output"] = str(config.output.resolve())
    with replacing(path) as temporary:
        text = yaml.safe_dump(values, sort_keys=False, allow_unicode=True)
        temporary.write_text(f"{USED}\n{text}", encoding="utf-8")


def notes(config: TrainConfig, data: TrainingData, progress: Progress) -> dict[str, str]:
    """On the origin of the potential, for people."""
    files = ", ".join(p.name for p in config.data.train)
    return {
        "trained on": f"{files}: {len(data.train.samples)} structures",
        "best": f"epoch {progress.best_epoch} of {config.epochs} ({progress.best_is})",
    }


def drawing() -> ModuleType | None:
    """:mod:`cace_runtime.train.pictures`, or None where matplotlib is missing: pictures are an extra."""
    try:
        from cace_runtime.train import pictures
    except ValueError:
        return None
    return pictures


def write_report(
    config: TrainConfig,
    data: TrainingData,
    best: CACEModel,
    progress: Progress,
    listener: Listener,
    charges_moved: bool = True,
) -> tuple[SetErrors, ...]:
    """The potential, its errors on every set, the log and pictures.

    Args:
        config: of the run.
        data: the sets.
        best: the potential.
        progress: where its weights come from, and the rows of the log.
        listener: is told how far it is.
        charges_moved: whether latent charges are others than those that the run began with.
    """
    folder = config.output
    said = notes(config, data, progress)
    save_model(best, folder / MODEL_FILE, said)
    model = load_model(folder / MODEL_FILE)
    rows: list[SetErrors] = []
    pictures = drawing()
    for part in (data.train, data.valid, *data.tests):
        total = len(part.samples)
        evaluation = evaluate_set(model, part, partial(listener.stage, f"errors of {part.name}", total=total))
        rows += set_errors(part, evaluation)
        charges = report_charges(best.config, evaluation, charges_moved) if part is data.train else None
        if charges is not None:
            listener.say(f"latent charges: {charges.found}")
            if charges.doubt:
                listener.warn(f"latent charges: {charges.doubt}")
            said |= {"latent charges": charges.note}
            save_model(best, folder / MODEL_FILE, said)
        if pictures is not None:
            pictures.draw_parity(evaluation, model.config.reference_energies, folder / f"parity_{part.name}.png")
    if config.uncertainty:
        store_uncertainty(folder / MODEL_FILE, best, said, data, listener)
    write_errors(rows, folder / ERRORS_FILE)
    write_log(progress.rows, log_header(), folder / "log.csv")
    if pictures is not None:
        pictures.draw_learning_curve(progress.rows, folder / "learning_curve.png")
    else:
        listener.say("no pictures: pip install 'cace-runtime[plots]'")
    return tuple(rows)
