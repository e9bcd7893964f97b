"""A training run from config to report: reads, checks, prepares, trains, evaluates, writes."""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch

from cace_runtime.analysis.committee import MODEL_FILE
from cace_runtime.config import ModelConfig
from cace_runtime.files.checkpoint import save_model
from cace_runtime.files.checkpoint_header import read_info
from cace_runtime.files.claims import claim_folder
from cace_runtime.files.structures import refuse_pipes
from cace_runtime.files.writing import check_folder
from cace_runtime.kernels.choice import new_model
from cace_runtime.potential.model import CACEModel
from cace_runtime.torch_modes import plain_torch
from cace_runtime.train import output, resume, run_state
from cace_runtime.train.best_weights import put_the_best
from cace_runtime.train.charge_report import numbers_of_charges
from cace_runtime.train.config import TrainConfig
from cace_runtime.train.constants import constants_of
from cace_runtime.train.data import read_training_data
from cace_runtime.train.data_tables import found_table, label_table
from cace_runtime.train.fixed_terms import as_asked, less_fixed_terms, taken_off
from cace_runtime.train.listener import Listener, Silence
from cace_runtime.train.loss import first_epoch_without_weight
from cace_runtime.train.on_device import device_of_process
from cace_runtime.train.optimizer import refuse_missing_parts
from cace_runtime.train.prepare import Preparation, asked_potential
from cace_runtime.train.progress import Progress, log_header
from cace_runtime.train.ranks import Ranks, keep_freed_memory, ranks, set_threads
from cace_runtime.train.report import SetErrors, write_log
from cace_runtime.train.samples import TrainingData
from cace_runtime.train.scaled_weights import put_weights
from cace_runtime.train.stopping import stop_signals
from cace_runtime.train.stored_uncertainty import check_uncertainty
from cace_runtime.train.tensorboard import Board
from cace_runtime.train.trainer import Trainer


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a run ends with: the potential, its errors, and where the best weights came from."""

    model: CACEModel
    errors: tuple[SetErrors, ...]
    progress: Progress


@plain_torch(train=True)
def train(
    config: TrainConfig,
    start: Path | None = None,
    resumed: bool = False,
    listener: Listener | None = None,
) -> Outcome:
    """Trains a potential; everything is written to ``config.output``.

    Args:
        config: what is asked.
        start: a potential to start from, with new E0.
        resumed: continue the run in the output folder.
        listener: is told what happens.

    Raises:
        FileNotFoundError: a file that is named does not exist.
        ValueError: data or settings that cannot be used, before the first epoch.
        TrainingError: the loss is not finite any more.
        Stopped: a signal came during the epochs; a checkpoint is written.
        InUse: another process writes into the output folder.
        OSError: something cannot be written; the last whole checkpoint stays.
    """
    set_threads(config.threads)
    device_of_process(config.device)  # before the work
    with ranks() as processes, ExitStack() as stack:
        listener = listener if listener and processes.first else Silence()
        with processes.together():
            _check_stages(config)
            check_folder(config.output)
            if processes.first:  # one lock for all processes of the run
                stack.enter_context(claim_folder(config.output))
            state = output.checked_output(config, resumed)
            if processes.size > 1:
                refuse_pipes(config.data.files(), "every process reads it")
            data = read_training_data(config)
            listener.rows(found_table(data))
            listener.rows(label_table(data.train, config.data.label_units()))
            for note in data.notes:
                listener.say(note)
            for warning in data.warnings:
                listener.warn(warning)
            if config.uncertainty:
                check_uncertainty(data)
            if state:
                resume.check_same_run(config, state, data.digest())
        keep_freed_memory()
        return _Run(config, data, processes, listener).run(start, state)


def _check_stages(config: TrainConfig) -> None:
    epoch = first_epoch_without_weight(config.loss, config.epochs)
    if epoch is not None:
        raise ValueError(f"loss.schedule: from epoch {epoch} on no weight is positive: there is nothing to learn")


def _check_periodicity(data: TrainingData, model: ModelConfig) -> None:
    samples = [s for part in (data.train, data.valid, *data.tests) for s in part.samples]
    for sample in (*samples, *data.isolated):
        for term in model.terms:
            try:
                term.check_periodicity(sample.atoms.pbc)
            except ValueError as error:
                raise ValueError(f"{sample.origin}: {error}") from None


@dataclass(slots=True)
class _Run:
    config: TrainConfig
    data: TrainingData
    processes: Ranks
    listener: Listener

    def run(self, start: Path | None, state: dict | None) -> Outcome:
        config, folder = self.config, self.config.output
        with self.processes.together():
            asked = run_state.model_config(state) if state else asked_potential(config, self.data, start, self.listener)
            _check_periodicity(self.data, asked)
            refuse_missing_parts(config.optimizer, asked)
            if less := taken_off(asked):
                self.listener.say(f"{', '.join(term.kind for term in less)}: taken off the labels that are trained on")
            if start is not None and not config.uncertainty and read_info(start).uncertainty is not None:
                self.listener.say(
                    f"the uncertainty of {start} is of its weights and is left out; uncertainty: true makes one anew"
                )
            learned = less_fixed_terms(self.data, asked)
            preparation = Preparation(config, learned, self.listener)
            model, store, weights = preparation.from_state(state) if state else preparation.from_data(start)
            valid = preparation.store(learned.valid.samples, model.config)
            if self.processes.first:
                with output.writing(folder, Progress()):
                    folder.mkdir(parents=True, exist_ok=True)
                    output.write_config(config, folder / "config.yaml")
        n_parameters = sum(p.numel() for p in weights.parameters())
        self.listener.say(
            f"{n_parameters} parameters, {config.dtype}, at most {torch.get_num_threads()} threads, as batches "
            "have work for"
        )

        begun = numbers_of_charges(model.config, weights.folded())
        whole = as_asked(model, asked)
        constant: dict[str, Any] = {"config": config.model_dump_json(), "model": whole.config.model_dump_json()}
        constant["data"] = self.data.digest()
        if constants := constants_of(model):
            constant["constants"] = constants
        written = {"epoch": -2}
        copy = new_model(whole.config).to(model.dtype)
        copy.load_state_dict(whole.state_dict())  # constants, too: they are not trained
        board = None
        if config.tensorboard and self.processes.first:
            board = Board(folder / "tensorboard", state["progress"].get("epoch", 0) if state else 0)

        def checkpoint(changing: dict) -> None:
            with output.writing(folder, trainer.progress):
                run_state.write_checkpoint(folder, constant | changing)
                write_log(changing["progress"]["rows"], log_header(), folder / "log.csv")
                progress = changing["progress"]
                best, better = progress["best_epoch"], progress["best_loss"] < progress["refitted_loss"]
                if changing["best"] and best != written["epoch"] and better:
                    put_weights(copy, changing["best"])
                    save_model(copy, folder / MODEL_FILE, output.notes(config, self.data, trainer.progress))
                    written["epoch"] = best

        def on_epoch(row: dict[str, float]) -> None:
            self.listener.epoch(row)
            if board is not None:
                board.add(row)

        def on_step(progress: Progress, n_batches: int, loss: float) -> None:
            self.listener.step(progress, n_batches, config.epochs, loss)

        with stop_signals() as stop:
            trainer = Trainer(
                config, model, weights, store, valid, self.processes, on_step=on_step, on_epoch=on_epoch,
                checkpoint=checkpoint, names=lambda k: self.data.train.samples[k].origin, stop=stop,
            )  # fmt: skip
            if state:
                with run_state.fitting(folder):
                    trainer.load_state(state, resume.has_other_loss(config, state))
                at = trainer.progress
                self.listener.say(f"resumed: {at.epoch} epochs and {at.batch} steps are done")
            try:
                trainer.run()
            finally:
                if board is not None:
                    board.close()
        if trainer.progress.stopped:
            self.listener.say(f"stopped: {trainer.progress.stopped}")
        rows: tuple[SetErrors, ...] = ()
        found = trainer.progress
        if self.processes.first:
            with output.writing(folder, trainer.progress):
                found = put_the_best(config, learned, trainer, self.listener)
                whole = as_asked(trainer.model, asked)
                ended = numbers_of_charges(whole.config, dict(whole.named_parameters()))
                moved = state is not None or any(not torch.equal(begun[name], ended[name]) for name in begun)
                rows = output.write_report(config, self.data, whole, found, self.listener, moved)
        return Outcome(whole, rows, found)
