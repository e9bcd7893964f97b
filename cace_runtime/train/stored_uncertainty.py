"""The uncertainty of a potential, put into its file at the end of its training."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import torch

from cace_runtime.files.checkpoint import load_model, save_model
from cace_runtime.potential.model import CACEModel
from cace_runtime.train.last_layer_covariance import fit_uncertainty
from cace_runtime.train.listener import Listener
from cace_runtime.train.samples import TrainingData


def check_uncertainty(data: TrainingData) -> None:
    """Raises ValueError, before the epochs, where labels say nothing about an uncertainty."""
    for part, what in ((data.train, "decide it"), (data.valid, "calibrate it with")):
        if not (part.count("energy") or part.count("forces")):
            raise ValueError(
                f"uncertainty: the structures of {part.name} have neither energies nor forces: there is nothing to "
                f"{what}. Leave it false, or give such labels"
            )


def store_uncertainty(
    path: Path, best: CACEModel, notes: Mapping[str, str], data: TrainingData, listener: Listener
) -> None:
    """Fits the uncertainty to the sets of the run and writes the file again with it.

    What cannot be fitted is said, and the file stays as it is: a potential without an uncertainty is one all the same.

    Args:
        path: the potential's file.
        best: what is in it.
        notes: that are in it.
        data: the sets, with whole labels.
        listener: is told how far it is, and what came out.
    """

    def stage(name: str, done: int, total: int) -> None:
        listener.stage(f"uncertainty, {name}", done, total)

    try:
        found, _ = fit_uncertainty(load_model(path, dtype=torch.float64), data.train, data.valid, on_stage=stage)
    except ValueError as error:
        listener.warn(f"no uncertainty: {error}")
        return
    files = f"{data.train.name} and {data.valid.name} of this training"
    save_model(best, path, {**notes, "uncertainty": f"of {files}; {found.factors.told}"}, found)
    listener.say(f"uncertainty: {found.factors.told}")
