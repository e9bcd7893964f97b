"""The loop: steps, averages, checkpoints. Its state is one dictionary, enough to go on to the bit."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable
from math import hypot, isfinite

import torch
from torch import Tensor
from torch.optim.swa_utils import AveragedModel

from cace_runtime.potential.model import CACEModel
from cace_runtime.train.averages import ExponentialAverage, averaged
from cace_runtime.train.batches import Batch, GraphStore, epoch_batches
from cace_runtime.train.config import TrainConfig
from cace_runtime.train.loss import Errors, Loss, weights_at
from cace_runtime.train.on_device import OnDevice, device_of_process
from cace_runtime.train.optimizer import make_optimizer, put_rate
from cace_runtime.train.progress import Progress, error_columns
from cace_runtime.train.ranks import Ranks
from cace_runtime.train.scaled_weights import ScaledWeights, put_weights
from cace_runtime.train.schedule import rate_factor
from cace_runtime.train.stopping import Stopped
from cace_runtime.train.validation import Validation


class TrainingError(ValueError):
    """A run that cannot go on; the message says where and what to try."""


class Trainer:
    """One run.

    Args:
        config: what is asked.
        model: the architecture with initial weights; it is the one that validates, and ends with the best weights.
        weights: what is trained.
        train: structures to learn from.
        valid: structures that decide which weights are best.
        processes: that share the work.
        on_step: called after each step with progress, batches of this epoch and loss.
        on_epoch: called after each epoch with its row of the log.
        checkpoint: called with the state when it is to be written; in the first process only.
        names: of a training structure, for messages.
        stop: asked after every step; the number of a signal ends the run after a checkpoint.
    """

    def __init__(
        self,
        config: TrainConfig,
        model: CACEModel,
        weights: ScaledWeights,
        train: GraphStore,
        valid: GraphStore,
        processes: Ranks,
        on_step: Callable[[Progress, int, float], None] = lambda *_: None,
        on_epoch: Callable[[dict[str, float]], None] = lambda row: None,
        checkpoint: Callable[[dict], None] = lambda state: None,
        names: Callable[[int], str] = str,
        stop: Callable[[], int] = lambda: 0,
    ) -> None:
        self.config, self.model, self.weights, self.processes = config, model, weights, processes
        self.train, self.on_step, self.on_epoch, self.checkpoint, self.names, self.stop = (
            train, on_step, on_epoch, checkpoint, names, stop,
        )  # fmt: skip
        device = device_of_process(config.device)
        self.on_device = OnDevice(model, device) if device.type != "cpu" else None
        self.loss = Loss(weights, model, config.loss, self.on_device)
        self.wrapped = processes.wrap(self.loss)
        self.optimizer = make_optimizer(config.optimizer, weights)
        decay = config.averaging.ema_decay
        self.ema = ExponentialAverage(weights, decay) if decay else None
        self.swa = AveragedModel(weights) if config.averaging.swa_start else None
        self.progress = Progress()
        self.sums = Errors().sums
        self.best: dict[str, Tensor] = {}
        self.refitted: dict[str, Tensor] = {}
        at = weights_at(config.loss, config.epochs, config.epochs)
        self.validation = Validation(model, valid, self.loss, at, processes, self.on_device)

    def run(self) -> None:
        """Trains to the end; the model then has the best weights.

        Raises:
            TrainingError: the loss or its gradient is not finite.
            Stopped: a signal came; a checkpoint is written.
        """
        gc.collect()
        ours = not gc.get_freeze_count()  # what the caller has frozen is not for us to unfreeze
        if ours:
            gc.freeze()  # the data set stays: looking for garbage in it would cost a tenth of a step
        try:
            self._run()
        finally:
            if ours:
                gc.unfreeze()

    def _run(self) -> None:
        config, progress = self.config, self.progress
        started = time.monotonic()
        before = progress.seconds

        def save_if(due: bool, asked: int) -> float:
            progress.seconds = before + time.monotonic() - started
            if due or asked:
                self._save()
            if asked:
                raise Stopped(asked)
            return time.monotonic() if due else saved

        # At once: a folder that cannot be written is found before the first epoch, and there is something to resume.
        self._save()
        saved = time.monotonic()
        while not self._at_end():
            batches = epoch_batches(self.train.sizes, config.batch_atoms, config.seed, progress.epoch)
            while progress.batch < len(batches):
                loss = self._step(batches[progress.batch], len(batches))
                progress.batch += 1
                progress.step += 1
                self.on_step(progress, len(batches), loss)
                due = time.monotonic() - saved > config.checkpoint_seconds
                saved = save_if(due, self.processes.largest(self.stop()))
            progress.seconds = before + time.monotonic() - started
            self._end_epoch()
            due = time.monotonic() - saved > config.checkpoint_seconds or self._at_end()
            saved = save_if(due, 0)
        if self.best:
            put_weights(self.model, self.best)

    def _at_end(self) -> bool:
        return self.progress.epoch >= self.config.epochs or bool(self.progress.stopped)

    def _step(self, members: list[int], n_batches: int) -> float:
        config, progress = self.config, self.progress
        at = weights_at(config.loss, progress.epoch, config.epochs)
        epoch = progress.epoch + progress.batch / n_batches
        factor = rate_factor(config.schedule, epoch, config.epochs, progress.plateau)
        progress.rate = config.optimizer.learning_rate * factor
        put_rate(self.optimizer, progress.rate)
        self.optimizer.zero_grad(set_to_none=True)
        batch = self._share(members)
        loss, sums = self.wrapped(batch.graph, batch.targets, at, self.train.counts(members))
        # The processes' gradients are averaged, their shares of the loss are to be added.
        (loss * self.processes.size).backward()
        sums = self.processes.total(sums)
        value = float(sums[0] / sums[1])
        gradients = [p.grad for p in self.weights.parameters() if p.grad is not None]
        norm = shorten(gradients, config.optimizer.max_gradient_norm)
        if not (isfinite(value) and isfinite(norm)):
            what = "loss" if not isfinite(value) else "gradient of the loss"
            raise TrainingError(
                f"the {what} is not finite in epoch {progress.epoch}, step {progress.step} (learning rate "
                f"{config.optimizer.learning_rate * factor:.3g}); structures of the batch: "
                f"{', '.join(self.names(k) for k in members[:5])}{', …' * (len(members) > 5)}. Look for wrong labels "
                "there; else lower optimizer.learning_rate or optimizer.max_gradient_norm"
            )
        self.optimizer.step()
        if self.ema is not None:
            self.ema.update_parameters(self.weights)
        self.sums += sums
        return value

    def _share(self, members: list[int]) -> Batch:
        mine = self.processes.share(members)
        if mine:
            return self.train.batch(mine)
        # Every process takes part in every step, be it with a structure that does not count.
        batch = self.train.batch(members[:1])
        nothing = {name: torch.zeros_like(weight) for name, weight in batch.targets.weights.items()}
        return batch._replace(targets=batch.targets._replace(weights=nothing))

    def _end_epoch(self) -> None:
        config, progress = self.config, self.progress
        at_end = progress.epoch + 1 == config.epochs
        start = config.averaging.swa_start
        if self.swa is not None and start is not None and progress.epoch + 1 > start * config.epochs:
            self.swa.update_parameters(self.weights)
        errors = Errors(self.sums)
        row: dict[str, float] = {
            "epoch": progress.epoch,
            "step": progress.step,
            "seconds": round(progress.seconds, 2),
            "learning_rate": progress.rate,
            "train_loss": errors.loss,
        } | error_columns("train", errors)
        progress.epoch += 1
        progress.batch = 0
        self.sums = Errors().sums
        if progress.epoch % config.validate_every == 0 or at_end:
            average = averaged(self.ema) if self.ema is not None else self.weights
            found = self.validation.errors(average.folded)
            if not isfinite(found.loss):
                raise TrainingError(
                    f"the validation loss is not finite after epoch {progress.epoch - 1}; lower "
                    "optimizer.learning_rate or optimizer.max_gradient_norm"
                )
            row |= {"valid_loss": found.loss} | error_columns("valid", found)
            better = self._keep_if_best(average, found.loss, "ema" if self.ema is not None else "weights")
            progress.plateau.validated(better, config.schedule)
            progress.stopped = self._patience_is_over()
        if (at_end or progress.stopped) and self.swa is not None and int(self.swa.n_averaged):
            average = averaged(self.swa)
            self._keep_if_best(average, self.validation.errors(average.folded).loss, "swa")
        progress.rows.append(row)
        self.on_epoch(row)

    def _patience_is_over(self) -> str:
        waited, patience = self.progress.epoch - 1 - self.progress.best_epoch, self.config.early_stopping
        over = patience is not None and waited >= patience
        return f"no better validation in {waited} epochs" if over else ""

    def _keep_if_best(self, average: ScaledWeights, loss: float, name: str) -> bool:
        if not loss < self.progress.best_loss:
            return False
        self.progress.best_loss, self.progress.best_epoch = loss, self.progress.epoch - 1
        self.progress.best_is = name
        with torch.no_grad():
            self.best = {key: value.clone() for key, value in average.folded().items()}
        return True

    def keep_refitted(self, model: CACEModel, loss: float, name: str) -> None:
        """The best weights with another readout, which later epochs are compared with; a checkpoint is written."""
        progress = self.progress
        progress.refitted_loss, progress.refitted_epoch, progress.refitted_is = loss, progress.best_epoch, name
        self.refitted = {key: value.clone() for key, value in model.state_dict().items()}
        self._save()

    def _save(self) -> None:
        if self.processes.first:
            self.checkpoint(self.state())

    def state(self) -> dict:
        """Everything that changes during a run."""
        return {
            "progress": self.progress.to_dict(),
            "sums": self.sums,
            "weights": self.weights.state_dict(),
            "optimizer": self.optimizer.state_dict(),
            "ema": self.ema.state_dict() if self.ema is not None else None,
            "swa": self.swa.state_dict() if self.swa is not None else None,
            "best": self.best,
            "refitted": self.refitted,
            "random": torch.get_rng_state(),
        }

    def load_state(self, state: dict, other_loss: bool = False) -> None:
        """Continues where ``state`` was; with ``other_loss`` what was kept is validated again, to compare with."""
        self.progress = Progress.from_dict(state["progress"])
        if self.progress.stopped:  # the patience may have been changed
            self.progress.stopped = self._patience_is_over()
        self.sums = Errors(state["sums"]).sums
        self.weights.load_state_dict(state["weights"])
        self.optimizer.load_state_dict(state["optimizer"])
        for average, name in ((self.ema, "ema"), (self.swa, "swa")):
            if average is not None:
                average.load_state_dict(state[name])
        self.best = {key: value.clone() for key, value in state["best"].items()}
        self.refitted = {key: value.clone() for key, value in state.get("refitted", {}).items()}
        if other_loss and self.best:
            self.progress.best_loss = self.validation.errors(lambda: self.best).loss
        if other_loss and self.refitted:
            self.progress.refitted_loss = self.validation.errors(lambda: self.refitted).loss
        torch.set_rng_state(state["random"])


def shorten(gradients: list[Tensor], most: float | None) -> float:
    """Scales gradients that are longer than ``most`` together; returns how long they were."""
    norm = hypot(*map(float, torch._foreach_norm(gradients)))
    if most is not None and most < norm and isfinite(norm):
        torch._foreach_mul_(gradients, most / norm)
    return norm
