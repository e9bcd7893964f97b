"""Potentials on disk: one safetensors file with tensors, config, units, E0, basis digest and format version."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from pathlib import Path
from typing import cast

import torch

from cace_runtime.files.checkpoint_header import (
    FORMAT,
    UNCERTAINTY,
    UNCERTAINTY_VERSION,
    UNITS,
    CheckpointError,
    info_of,
    opened,
)
from cace_runtime.files.checkpoint_tensors import checked_tensors, read_tensors
from cace_runtime.files.tensor_file import tensor_file
from cace_runtime.files.uncertainty import Uncertainty
from cace_runtime.files.writing import replacing
from cace_runtime.kernels.choice import basis_for, of_bases
from cace_runtime.kernels.devices import usable_device
from cace_runtime.potential.embedding import ElementEmbedding
from cace_runtime.potential.last_layer import parameter_names
from cace_runtime.potential.model import CACEModel
from cace_runtime.potentials import model_file
from cace_runtime.torch_modes import plain_torch


@plain_torch()
def save_model(
    model: CACEModel,
    path: str | Path,
    notes: Mapping[str, str] | None = None,
    uncertainty: Uncertainty | None = None,
) -> None:
    """Writes a potential, atomically.

    Args:
        model: the potential, in any precision and on any device.
        path: the file; its folder must exist.
        notes: origin (file, command, data), shown by ``cace info``.
        uncertainty: of these weights; without it the file has none.
    """
    # A matrix that two modules share is written once; `_fill` puts it back where the config says.
    tensors = {name: p.detach().cpu().contiguous() for name, p in model.state_dict().items()}
    for prefix, network in model.config.networks:
        if network.same_embedding:
            del tensors[f"{prefix}embedding.receiver"]
    metadata = {
        "format": FORMAT,
        "format_version": str(model.config.format_version),
        "config": model.config.model_dump_json(),
        "basis_digest": model.basis_digest,
        "units": json.dumps(UNITS, ensure_ascii=False),
        "notes": json.dumps(dict(notes or {}), ensure_ascii=False),
    }
    if model.added:
        metadata["added_basis_digests"] = json.dumps([added.basis_digest for added in model.networks[1:]])
    if uncertainty is not None:
        metadata["format_version"] = str(max(model.config.format_version, UNCERTAINTY_VERSION))
        metadata["uncertainty"] = uncertainty.factors.model_dump_json()
        tensors |= {
            f"{UNCERTAINTY}{name}": values.detach().to("cpu", model.dtype).contiguous()
            for name, values in uncertainty.directions.items()
        }
    with replacing(path) as temporary:
        temporary.write_bytes(tensor_file(tensors, metadata))


def load_model(
    path: str | os.PathLike[str],
    device: torch.device | str = "cpu",
    dtype: torch.dtype | None = None,
    backend: str = "auto",
    trainable: bool = False,
) -> CACEModel:
    """Reads a potential; nothing in the file is executed.

    Args:
        path: a file written by :func:`save_model`, or the name of a potential that comes with the package
            (:mod:`cace_runtime.potentials`).
        device: where the model is put.
        dtype: precision of the evaluation; ``None`` for that of the file. float32 weights become float64 exactly.
        backend: ``auto``, ``cpp``, ``triton`` or ``eager``; see :func:`cace_runtime.new_model`.
        trainable: whether parameters ask for gradients.

    Raises:
        FileNotFoundError: no such file.
        CheckpointError: not a potential, damaged, of a newer format, of another basis than the one generated here, with
            tensors that are not those of its config, or numbers that are none; the message names the field.
        ValueError: a device that is not there.
    """
    path, device = model_file(path), usable_device(device)
    with opened(path) as file:
        info = info_of(file, path)
        modules = []
        for (_, network), digest in zip(info.config.networks, info.basis_digests, strict=True):
            modules.append(module := basis_for(network, backend))
            if module.digest != digest:
                raise CheckpointError(
                    f"{path} was made with a B basis of digest {digest[:16]}…, but the generated module for "
                    f"{network.basis} has {module.digest[:16]}…. Generate the basis it was made with, or import or "
                    "train the potential again"
                )
        tensors = checked_tensors(file, info, modules, dtype, path)
    model = of_bases(info.config, backend, modules)
    _fill(model, tensors)
    return model.requires_grad_(trainable).to(device, dtype).train(trainable)


@plain_torch()
def load_uncertainty(path: str | os.PathLike[str]) -> Uncertainty | None:
    """The uncertainty that a potential's file has, float64; ``None`` where it has none.

    Call it after :func:`load_model`, which compares all tensors with what the config asks for.

    Args:
        path: as for :func:`load_model`.

    Raises:
        FileNotFoundError, CheckpointError: as :func:`load_model`.
    """
    path = model_file(path)
    with opened(path) as file:
        info = info_of(file, path)
        if info.uncertainty is None:
            return None
        names = parameter_names(info.config)
        found = read_tensors(file, [f"{UNCERTAINTY}{name}" for name in names], torch.float64, path)
    return Uncertainty(info.uncertainty, {name: found[f"{UNCERTAINTY}{name}"].double() for name in names})


def _fill(model: CACEModel, tensors: dict[str, torch.Tensor]) -> None:
    same = [prefix for prefix, network in model.config.networks if network.same_embedding]
    shared = {f"{prefix}embedding.receiver": tensors[f"{prefix}embedding.sender"] for prefix in same}
    # assign: the model takes the file's precision, whatever the default was when its own tensors were made.
    model.load_state_dict(tensors | shared, assign=True)
    for prefix in same:
        embedding = cast("ElementEmbedding", model.get_submodule(f"{prefix}embedding"))
        embedding.receiver = embedding.sender
