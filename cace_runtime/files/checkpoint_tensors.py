"""The tensors of a potential's file: compared with what its config asks for before anything is read or made."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

import torch
from safetensors import safe_open

from cace_runtime.files.checkpoint_header import UNCERTAINTY, CheckpointError, CheckpointInfo, info_of, opened
from cace_runtime.potential.last_layer import parameter_names
from cace_runtime.potential.parameter_shapes import Shape, parameter_shapes
from cace_runtime.potentials import model_file
from cace_runtime.registry import BasisModule
from cace_runtime.torch_modes import plain_torch

# As safetensors names them.
REALS = ("F16", "BF16", "F32", "F64")


def _check_tensors(file: safe_open, expected: Mapping[str, Shape], path: Path) -> None:
    """Compares the header with what the config asks for, before anything is read or made."""
    names = set(file.keys())
    missing, unknown = sorted(set(expected) - names), sorted(names - set(expected))
    if missing or unknown:
        text = "; ".join(f"{what}: {_listed(some)}" for what, some in (("missing", missing), ("unknown", unknown)))
        raise CheckpointError(f"{path} does not hold the tensors that its config asks for ({text.rstrip('; ')})")
    kinds: dict[str, str] = {}
    for name, shape in expected.items():
        there = file.get_slice(name)
        if tuple(there.get_shape()) != shape:
            raise CheckpointError(
                f"{path}: {name} has shape {tuple(there.get_shape())}, where its config asks for {shape}"
            )
        kind = there.get_dtype()
        if kind not in REALS:
            raise CheckpointError(f"{path}: {name} holds numbers of type {kind}; weights are one of {', '.join(REALS)}")
        kinds.setdefault(kind, name)
    if len(kinds) > 1:
        kinds_there = ", ".join(f"{name} {kind}" for kind, name in kinds.items())
        raise CheckpointError(f"{path} holds weights of several types ({kinds_there}); all have to be of one")


def _listed(names: list[str]) -> str:
    return ", ".join(names[:10]) + ", …" * (len(names) > 10)


def read_tensors(
    file: safe_open, names: Iterable[str], dtype: torch.dtype | None, path: Path
) -> dict[str, torch.Tensor]:
    tensors = {name: file.get_tensor(name) for name in names}
    for name, tensor in tensors.items():
        if not torch.isfinite(tensor if dtype is None else tensor.to(dtype)).all():
            within = "" if torch.isfinite(tensor).logical_not().any() else f" in {dtype}".replace("torch.", "")
            raise CheckpointError(f"{path}: {name} has values that are not finite{within}")
    return tensors


def checked_tensors(
    file: safe_open, info: CheckpointInfo, bases: Sequence[BasisModule], dtype: torch.dtype | None, path: Path
) -> dict[str, torch.Tensor]:
    """Tensors of the weights, after a look at all that the file has."""
    config = info.config
    expected: dict[str, Shape] = {}
    for (prefix, network), basis in zip(config.networks, bases, strict=True):
        try:
            shapes = parameter_shapes(network, len(basis.features), basis.covariants)
        except ValueError as error:
            raise CheckpointError(f"{path}: {error}") from None
        expected |= {f"{prefix}{name}": shape for name, shape in shapes.items()}
        if network.same_embedding:
            del expected[f"{prefix}embedding.receiver"]  # written once
    further: dict[str, Shape] = {}
    if info.uncertainty is not None:
        n = info.uncertainty.directions
        further = {f"{UNCERTAINTY}{name}": (n, *expected[name]) for name in parameter_names(config)}
    _check_tensors(file, expected | further, path)
    return read_tensors(file, expected, dtype, path)


@plain_torch()
def check_tensors(path: str | Path, bases: Sequence[BasisModule]) -> None:
    """Whether :func:`load_model` would take the tensors of a file, without making a model.

    Args:
        path: as for :func:`load_model`.
        bases: of each network.

    Raises:
        FileNotFoundError, CheckpointError: as :func:`load_model`.
    """
    path = model_file(path)
    with opened(path) as file:
        checked_tensors(file, info_of(file, path), bases, None, path)
