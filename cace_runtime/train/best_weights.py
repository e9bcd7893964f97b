"""The weights that a run ends with: the best of its epochs, or those with the linear readout solved for."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

import torch

from cace_runtime.kernels.choice import new_model
from cace_runtime.train import refit
from cace_runtime.train.batches import GraphStore
from cace_runtime.train.config import TrainConfig
from cace_runtime.train.listener import Listener
from cace_runtime.train.loss import weights_at
from cace_runtime.train.progress import Progress
from cace_runtime.train.samples import TrainingData
from cace_runtime.train.scaled_weights import put_weights
from cace_runtime.train.trainer import Trainer


def put_the_best(config: TrainConfig, data: TrainingData, trainer: Trainer, listener: Listener) -> Progress:
    """Gives the model the weights that validate best; the progress with their loss and where they are from.

    These are the best of all epochs, or, with the readout solved for, those or the best that this run had when it
    came to an end before and was resumed.
    """
    if config.refit_readout:
        _refit(config, data, trainer, listener)
    progress = trainer.progress
    if not (trainer.refitted and progress.refitted_loss <= progress.best_loss):
        return progress
    put_weights(trainer.model, trainer.refitted)
    return replace(
        progress,
        best_loss=progress.refitted_loss,
        best_epoch=progress.refitted_epoch,
        best_is=progress.refitted_is,
    )


def _refit(config: TrainConfig, data: TrainingData, trainer: Trainer, listener: Listener) -> None:
    """Solves for the linear readout of the best weights; kept if that is possible and nothing validates better.

    A pure function of those weights: a run that is resumed after its end finds the same.
    """
    model, say, progress = trainer.model, listener.say, trainer.progress
    at = weights_at(config.loss, config.epochs, config.epochs)
    if why_not := refit.obstacle(model):
        say(f"linear readout not solved for: {why_not}")
        return
    exact = new_model(model.config).double()
    exact.load_state_dict(model.state_dict())
    train, valid = (
        GraphStore(part.samples, model.config.cutoff, model.config.elements, torch.float64)
        for part in (data.train, data.valid)
    )
    before = trainer.validation.errors_of(model).loss
    found = refit.refit(exact, train, valid, at, partial(listener.stage, "least squares"))
    if found is None:
        say("least squares for the linear readout: no gain on the validation structures")
        return
    refit.apply(exact, found)
    changed = new_model(model.config).to(model.dtype)
    changed.load_state_dict(exact.state_dict())
    after = trainer.validation.errors_of(changed).loss
    losses = f"least squares for the linear readout: validation loss {after:.4g}, without {before:.4g}"
    if not after < before:
        say(f"{losses}: left out")
    elif after < progress.refitted_loss:
        say(losses)
        trainer.keep_refitted(changed, after, f"{progress.best_is}, readout by least squares")
    else:
        say(f"{losses}; that of epoch {progress.refitted_epoch}, {progress.refitted_loss:.4g}, stays")
