"""Potentials on disk: one safetensors file with tensors, config, units, E0, basis digest and format version.

The header's metadata (all strings) is:

==================  ==================================================================================
format              ``cace-runtime``
format_version      ``1``
config              :class:`cace_runtime.config.ModelConfig` as JSON, E0 (eV) included
basis_digest        digest of the B basis; any backend with that digest can run the file
units               JSON: what lengths, energies, forces and stresses are given in
notes               JSON: free text on the origin, for people
==================  ==================================================================================
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

import torch
from pydantic import ValidationError
from safetensors import SafetensorError, safe_open

from cace_runtime.config import ModelConfig
from cace_runtime.files import replacing
from cace_runtime.model import CACEModel
from cace_runtime.potentials import model_file
from cace_runtime.tensor_file import tensor_file

FORMAT = "cace-runtime"
FORMAT_VERSION = 1
UNITS = {"length": "Å", "energy": "eV", "forces": "eV/Å", "stress": "eV/Å³", "mass": "amu"}


class CheckpointError(ValueError):
    """A file that does not hold a potential that this version can run."""


class CheckpointInfo(NamedTuple):
    """What a file says about itself, read without its tensors.

    Attributes:
        config: the architecture.
        basis_digest: of the basis that the weights belong to.
        format_version: of the file.
        units: unit of each quantity.
        notes: origin, for people.
        n_parameters: numbers stored, constants (tensors without dimensions) not counted.
        dtype: of the stored tensors, as safetensors names it ("F32").
    """

    config: ModelConfig
    basis_digest: str
    format_version: int
    units: dict[str, str]
    notes: dict[str, str]
    n_parameters: int
    dtype: str


def save_model(model: CACEModel, path: str | Path, notes: Mapping[str, str] | None = None) -> None:
    """Writes a potential, atomically.

    Args:
        model: the potential, in any precision and on any device.
        path: the file; its folder must exist.
        notes: origin (file, command, data), shown by ``cace info``.
    """
    # A matrix that two modules share is written once; `_fill` puts it back where the config says.
    tensors = {name: p.detach().cpu().contiguous() for name, p in model.state_dict().items()}
    if model.config.same_embedding:
        del tensors["embedding.receiver"]
    metadata = {
        "format": FORMAT,
        "format_version": str(FORMAT_VERSION),
        "config": model.config.model_dump_json(),
        "basis_digest": model.basis_digest,
        "units": json.dumps(UNITS, ensure_ascii=False),
        "notes": json.dumps(dict(notes or {}), ensure_ascii=False),
    }
    with replacing(path) as temporary:
        temporary.write_bytes(tensor_file(tensors, metadata))


def _open(path: Path) -> safe_open:
    if not path.is_file():
        raise FileNotFoundError(f"no such file: {path}")
    try:
        return safe_open(path, framework="pt")
    except (SafetensorError, OSError) as error:
        hint = " To import a published potential: cace import FILE.pth -o FILE.safetensors" * (path.suffix == ".pth")
        raise CheckpointError(f"{path} is not a safetensors file, or it is truncated ({error}).{hint}") from error


def _info(file: safe_open, path: Path) -> CheckpointInfo:
    metadata = file.metadata() or {}
    if metadata.get("format") != FORMAT:
        raise CheckpointError(
            f"{path} is a safetensors file, but not a potential of this program: its metadata has no format={FORMAT!r}"
        )
    try:
        version = int(metadata["format_version"])
        if version > FORMAT_VERSION:
            raise CheckpointError(
                f"{path} has format version {version}; this program reads versions up to {FORMAT_VERSION}. Update it"
            )
        config = ModelConfig.model_validate_json(metadata["config"])
        names = list(file.keys())
        slices = [file.get_slice(name) for name in names]
        return CheckpointInfo(
            config,
            metadata["basis_digest"],
            version,
            json.loads(metadata["units"]),
            json.loads(metadata["notes"]),
            sum(torch.Size(s.get_shape()).numel() for s in slices if s.get_shape()),
            "/".join(sorted({s.get_dtype() for s in slices})),
        )
    except KeyError as error:
        raise CheckpointError(f"{path}: the metadata has no entry {error.args[0]!r}") from error
    except ValidationError as error:
        raise CheckpointError(f"{path}: its config is not valid:\n{error}") from error


def read_info(path: str | Path) -> CheckpointInfo:
    """What a file, or a potential of :mod:`cace_runtime.potentials`, says about itself.

    Raises:
        FileNotFoundError, CheckpointError.
    """
    path = model_file(path)
    with _open(path) as file:
        return _info(file, path)


def _fill(model: CACEModel, tensors: dict[str, torch.Tensor], path: Path) -> None:
    expected = model.state_dict()
    if model.config.same_embedding and "embedding.sender" in tensors:
        tensors = tensors | {"embedding.receiver": tensors["embedding.sender"]}
    missing, unknown = sorted(set(expected) - set(tensors)), sorted(set(tensors) - set(expected))
    if missing or unknown:
        text = "; ".join(f"{what}: {', '.join(names)}" for what, names in (("missing", missing), ("unknown", unknown)))
        raise CheckpointError(f"{path} does not hold the tensors that its config asks for ({text.rstrip('; ')})")
    for name, tensor in expected.items():
        if tensors[name].shape != tensor.shape:
            raise CheckpointError(
                f"{path}: {name} has shape {tuple(tensors[name].shape)}, where its config asks for "
                f"{tuple(tensor.shape)}"
            )
    # assign: the model takes the file's precision, whatever the default was when its own tensors were made.
    model.load_state_dict(tensors, assign=True)
    if model.config.same_embedding:
        model.embedding.receiver = model.embedding.sender


def load_model(
    path: str | Path,
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
        backend: ``auto``, ``cpp`` or ``eager``; see :class:`cace_runtime.model.CACEModel`.
        trainable: whether parameters ask for gradients.

    Raises:
        FileNotFoundError: no such file.
        CheckpointError: not a potential, damaged, of a newer format, or of another basis than the one generated here.
    """
    path = model_file(path)
    with _open(path) as file:
        info = _info(file, path)
        tensors = {name: file.get_tensor(name) for name in file.keys()}  # noqa: SIM118 (not a dictionary)
    model = CACEModel(info.config, backend)
    if model.basis_digest != info.basis_digest:
        raise CheckpointError(
            f"{path} was made with a B basis of digest {info.basis_digest[:16]}…, but the generated module for "
            f"{info.config.basis} has {model.basis_digest[:16]}…. Generate the basis it was made with, or import or "
            "train the potential again"
        )
    _fill(model, tensors, path)
    return model.requires_grad_(trainable).to(device, dtype).train(trainable)
