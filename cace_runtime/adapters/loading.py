"""What every engine does first: a file, a name or a model -> a model of its own, on a device, in a precision."""

from __future__ import annotations

import copy
import os

import torch

from cace_runtime.files.checkpoint import load_model
from cace_runtime.kernels.choice import engines_of
from cace_runtime.kernels.devices import PRECISIONS, usable_device
from cace_runtime.potential.model import CACEModel
from cace_runtime.torch_modes import plain_torch


@plain_torch()
def loaded(
    model: str | os.PathLike[str] | CACEModel,
    device: str | torch.device = "cpu",
    dtype: str | torch.dtype = "float64",
    backend: str = "auto",
) -> CACEModel:
    """A potential to evaluate.

    Args:
        model: a potential's file, the name of one that comes with the package, or a model, of which a copy is taken.
        device: where it is put, as torch names it.
        dtype: ``float32`` or ``float64``.
        backend: of a file's model; a model keeps its own, and torch evaluates one that has none.

    Raises:
        FileNotFoundError, CheckpointError: from :func:`cace_runtime.load_model`.
        ValueError: unknown dtype, a device that is not there, or a package that is missing and evaluates a part of it.
    """
    precision = PRECISIONS.get(dtype) if isinstance(dtype, str) else dtype
    if precision not in PRECISIONS.values():
        raise ValueError(f"dtype is {dtype!r}; choose one of {', '.join(PRECISIONS)}")
    device = usable_device(device)
    if isinstance(model, CACEModel):
        model.config.refuse_missing()
        copied = copy.deepcopy(model).to(device, precision)
        copied.engines = engines_of(copied)
        return copied
    found = load_model(model, device=device, dtype=precision, backend=backend)
    if missing := found.config.missing():
        raise ValueError(f"{model}: {missing}")
    return found
