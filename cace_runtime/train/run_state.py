"""The state of a run on disk, written so that a kill at any moment leaves a whole one."""

from __future__ import annotations

import io
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from types import NoneType
from typing import Any, TypeVar

import torch
from pydantic import ValidationError

from cace_runtime.bases.of_config import basis_of
from cace_runtime.config import ModelConfig
from cace_runtime.config_errors import told
from cace_runtime.files.writing import replacing
from cace_runtime.potential.parameter_shapes import n_parameters
from cace_runtime.train.config import TrainConfig

FORMAT = "cace-training"
VERSION = 1


# What a checkpoint of any age has.
FIELDS: dict[str, type | tuple[type, ...]] = {
    "config": str, "model": str, "data": str, "progress": dict, "sums": torch.Tensor, "weights": dict,
    "optimizer": (dict, list), "ema": (dict, NoneType), "swa": (dict, NoneType), "best": dict, "random": torch.Tensor,
}  # fmt: skip


Config = TypeVar("Config", TrainConfig, ModelConfig)


def checkpoint_path(folder: Path) -> Path:
    return folder / "checkpoint.pt"


def write_checkpoint(folder: Path, state: Mapping[str, Any]) -> None:
    """Writes the state of a run; a reader sees the old one or the new one."""
    # Through memory: where the disk is full, torch.save says "unexpected pos" instead of "no space left".
    buffer = io.BytesIO()
    torch.save({"format": FORMAT, "version": VERSION, **state}, buffer)
    with replacing(checkpoint_path(folder)) as temporary:
        temporary.write_bytes(buffer.getbuffer())


def read_checkpoint(folder: Path) -> dict[str, Any]:
    """The state of a run, read without executing anything in the file.

    Raises:
        FileNotFoundError: there is none.
        ValueError: it is no checkpoint of this program.
    """
    path = checkpoint_path(folder)
    if not path.is_file():
        raise FileNotFoundError(f"nothing to resume: there is no {path}. Start without --resume")
    try:
        state = torch.load(path, weights_only=True)
    except Exception as error:  # a damaged file may fail in any step of its reading
        raise ValueError(f"{path} cannot be read as a checkpoint of a run: {error}") from None
    if not isinstance(state, dict) or state.get("format") != FORMAT:
        raise ValueError(f"{path} is no checkpoint of a training run of this program")
    version = state.get("version")
    if not isinstance(version, int) or isinstance(version, bool) or version < 1:
        raise ValueError(f"{path}: version is {version!r}; versions are whole numbers from 1 on")
    if version > VERSION:
        raise ValueError(f"{path} has format version {version}; this program reads up to {VERSION}. Update it")
    for name, kinds in FIELDS.items():
        if name not in state or not isinstance(state[name], kinds):
            what = f"is of type {type(state[name]).__name__}" if name in state else "is missing"
            raise ValueError(f"{path}: {name} {what}; the file is damaged or another program's. Start a new run")
    _check_weights(state, path)
    return state


def _valid(kind: type[Config], name: str, state: Mapping[str, Any], path: Path) -> Config:
    try:
        return kind.model_validate_json(state[name])
    except ValidationError as error:
        raise ValueError(f"{path}: its {name} is not valid: {'; '.join(told(error, kind))}") from None


def _check_weights(state: Mapping[str, Any], path: Path) -> None:
    """Compares the sizes that the config asks for with the tensors there are, before a model is made."""
    _valid(TrainConfig, "config", state, path)
    found = _valid(ModelConfig, "model", state, path)
    basis = basis_of(found)
    n_invariants = len(basis.features)
    weights = state["weights"]
    for part in ("weights", "best"):
        for name, tensor in state[part].items():
            if not isinstance(tensor, torch.Tensor):
                raise ValueError(f"{path}: {part}.{name} is no tensor")
            if not torch.isfinite(tensor).all():
                raise ValueError(f"{path}: {part}.{name} has values that are not finite")
    there = sum(weights[name].numel() for name in ("matrices", "others") if name in weights)
    wanted = n_parameters(found, n_invariants, basis.covariants)
    if there != wanted:
        raise ValueError(f"{path} holds {there:,} parameters, where its config asks for {wanted:,}")
    n_features = found.n_read(n_invariants)
    for name, tensor in weights.items():
        if name.endswith("directions") and (tensor.dim() != 2 or len(tensor) != n_features):
            raise ValueError(f"{path}: weights.{name} has shape {tuple(tensor.shape)}, not [{n_features}, any]")


@contextmanager
def fitting(folder: Path) -> Iterator[None]:
    """What in a state does not fit the run that it is of is said by the file's name."""
    try:
        yield
    except (KeyError, TypeError, AttributeError, IndexError, RuntimeError, ValueError) as error:
        reason = str(error).strip().splitlines() or [""]
        raise ValueError(
            f"{checkpoint_path(folder)} is damaged: its state does not fit its config ({type(error).__name__}: "
            f"{reason[0]}). Start a new run"
        ) from error


def model_config(state: Mapping[str, Any]) -> ModelConfig:
    return ModelConfig.model_validate_json(state["model"])
