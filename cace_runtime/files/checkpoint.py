"""Potentials on disk: one safetensors file with tensors, config, units, E0, basis digest and format version.

The header's metadata (all strings) is:

==================  ==================================================================================
format              ``cace-runtime``
format_version      ``1``; ``2`` where the network vanishes at zero features, ``3`` where there are outputs, energy
                    terms, other messages or another radial basis: older programs cannot run these
config              :class:`cace_runtime.config.ModelConfig` as JSON, E0 (eV) included
basis_digest        digest of the B basis; any backend with that digest can run the file
units               JSON: what lengths, energies, forces and stresses are given in, always :data:`UNITS`
notes               JSON: free text on the origin, for people
==================  ==================================================================================
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import NamedTuple

import torch
from ase import Atoms
from pydantic import TypeAdapter, ValidationError
from safetensors import SafetensorError, safe_open

from cace_runtime import keys
from cace_runtime.config import ModelConfig
from cace_runtime.config_errors import told
from cace_runtime.files.tensor_file import tensor_file
from cace_runtime.files.writing import replacing
from cace_runtime.kernels.choice import Engines, basis_for
from cace_runtime.kernels.devices import usable_device
from cace_runtime.potential.model import CACEModel
from cace_runtime.potential.parameter_shapes import Shape, parameter_shapes
from cace_runtime.potential.readout import value_at_zero
from cace_runtime.potentials import model_file
from cace_runtime.quantities import compared
from cace_runtime.torch_modes import plain_torch

FORMAT = "cace-runtime"
FORMAT_VERSION = 3
FIRST_WEIGHTS = ("readout.mlp.layers.0.weight", "readout.linear.weight")
UNITS = {"length": "Å", **{quantity.name: quantity.unit for quantity in compared()}, "mass": "amu"}
TEXTS = TypeAdapter(dict[str, str])
# As safetensors names them.
REALS = ("F16", "BF16", "F32", "F64")


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


@plain_torch()
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
        "format_version": str(model.config.format_version),
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
    missing = [name for name in ("format_version", "config", "basis_digest", "units", "notes") if name not in metadata]
    if missing:
        raise CheckpointError(f"{path}: the metadata has no entry {missing[0]!r}")
    version = _version(metadata["format_version"], path)
    for name in ("config", "units", "notes"):
        _refuse_names_twice(metadata[name], name, path)
    try:
        config = ModelConfig.model_validate_json(metadata["config"])
    except ValidationError as error:
        raise CheckpointError(f"{path}: its config is not valid: {'; '.join(told(error, ModelConfig))}") from None
    units, notes = (_texts(metadata[name], name, path) for name in ("units", "notes"))
    foreign = [name for name in (*UNITS, *units) if units.get(name) != UNITS.get(name)]
    if foreign:
        name = foreign[0]
        raise CheckpointError(
            f"{path}: units: {name} is in {units.get(name, 'nothing')}; this program reads "
            + (f"{UNITS[name]} only" if name in UNITS else f"{', '.join(UNITS)} only")
        )
    slices = [file.get_slice(name) for name in file.keys()]  # noqa: SIM118 (not a dictionary)
    n_parameters = sum(torch.Size(s.get_shape()).numel() for s in slices if s.get_shape())
    dtype = "/".join(sorted({s.get_dtype() for s in slices}))
    return CheckpointInfo(config, metadata["basis_digest"], version, units, notes, n_parameters, dtype)


def _version(text: str, path: Path) -> int:
    if not re.fullmatch(r"[1-9][0-9]{0,8}", text):
        raise CheckpointError(f"{path}: format_version is {text!r}; versions are whole numbers from 1 on")
    if int(text) > FORMAT_VERSION:
        raise CheckpointError(
            f"{path} has format version {text}; this program reads versions up to {FORMAT_VERSION}. Update it"
        )
    return int(text)


def _refuse_names_twice(text: str, entry: str, path: Path) -> None:
    """Of a name that stands twice in one table of JSON the last would be taken silently."""

    def once(pairs: list[tuple[str, object]]) -> None:
        names = [name for name, _ in pairs]
        twice = [name for name in names if names.count(name) > 1]
        if twice:
            raise CheckpointError(f"{path}: {entry}: {twice[0]!r} stands twice")

    try:
        json.loads(text, object_pairs_hook=once)
    except CheckpointError:
        raise
    except (ValueError, RecursionError):
        return  # what is no JSON is told by who reads it


def _texts(text: str, name: str, path: Path) -> dict[str, str]:
    try:
        return TEXTS.validate_json(text)
    except ValidationError as error:
        raise CheckpointError(f"{path}: {name} is no table of texts ({error.errors()[0]['msg']})") from None


def read_info(path: str | Path) -> CheckpointInfo:
    """What a file, or a potential of :mod:`cace_runtime.potentials`, says about itself.

    Raises:
        FileNotFoundError, CheckpointError.
    """
    path = model_file(path)
    with _open(path) as file:
        return _info(file, path)


def isolated_atoms(path: str | Path) -> dict[str, float]:
    """Energy (eV) that a potential gives an atom without neighbours, by element symbol.

    E0 and, unless the network vanishes at zero features, what it says there: the same for all elements. Where there
    are energy terms, which may add what they like, such atoms are evaluated.

    Raises:
        FileNotFoundError, CheckpointError, BasisNotFoundError.
    """
    path = model_file(path)
    with _open(path) as file:
        config = _info(file, path).config
        if config.terms:
            return isolated_atoms_of(load_model(path, backend="eager"))
        # What features meet first is most of the file, and nothing meets it here.
        names = [n for n in file.keys() if n.startswith("readout.") and n not in FIRST_WEIGHTS]  # noqa: SIM118
        tensors = {} if config.vanishes_at_zero else _read_tensors(file, names, None, path)
    try:
        return _alone(config, tensors)
    except (KeyError, RuntimeError, IndexError) as error:
        raise CheckpointError(f"{path} does not hold the readout that its config asks for ({error})") from None


def isolated_atoms_of(model: CACEModel) -> dict[str, float]:
    """The same of a model in memory."""
    if model.config.terms:
        atoms = [Atoms(symbol) for symbol in model.config.symbols]
        with torch.no_grad():
            found = model(model.graph(atoms), forces=False)[keys.ENERGY]
        return dict(zip(model.config.symbols, found.tolist(), strict=True))
    return _alone(model.config, model.state_dict())


def _alone(config: ModelConfig, tensors: Mapping[str, torch.Tensor]) -> dict[str, float]:
    beside = 0.0 if config.vanishes_at_zero else config.energy_scale * float(value_at_zero(tensors))
    return {symbol: config.reference_energies.get(symbol, 0.0) + beside for symbol in config.symbols}


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


def _read_tensors(
    file: safe_open, names: Iterable[str], dtype: torch.dtype | None, path: Path
) -> dict[str, torch.Tensor]:
    tensors = {name: file.get_tensor(name) for name in names}
    for name, tensor in tensors.items():
        if not torch.isfinite(tensor if dtype is None else tensor.to(dtype)).all():
            within = "" if torch.isfinite(tensor).logical_not().any() else f" in {dtype}".replace("torch.", "")
            raise CheckpointError(f"{path}: {name} has values that are not finite{within}")
    return tensors


def _fill(model: CACEModel, tensors: dict[str, torch.Tensor]) -> None:
    same = model.config.same_embedding
    # assign: the model takes the file's precision, whatever the default was when its own tensors were made.
    model.load_state_dict(tensors | ({"embedding.receiver": tensors["embedding.sender"]} if same else {}), assign=True)
    if same:
        model.embedding.receiver = model.embedding.sender


@plain_torch()
def check_tensors(path: str | Path, n_features: int) -> None:
    """Whether :func:`load_model` would take the tensors of a file, without making a model.

    Args:
        path: as for :func:`load_model`.
        n_features: of the basis.

    Raises:
        FileNotFoundError, CheckpointError: as :func:`load_model`.
    """
    path = model_file(path)
    with _open(path) as file:
        _checked_tensors(file, _info(file, path).config, n_features, None, path)


def _checked_tensors(
    file: safe_open, config: ModelConfig, n_features: int, dtype: torch.dtype | None, path: Path
) -> dict[str, torch.Tensor]:
    try:
        expected = parameter_shapes(config, n_features)
    except ValueError as error:
        raise CheckpointError(f"{path}: {error}") from None
    if config.same_embedding:
        del expected["embedding.receiver"]  # written once
    _check_tensors(file, expected, path)
    return _read_tensors(file, expected, dtype, path)


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
    with _open(path) as file:
        info = _info(file, path)
        module = basis_for(info.config, backend)
        if module.digest != info.basis_digest:
            raise CheckpointError(
                f"{path} was made with a B basis of digest {info.basis_digest[:16]}…, but the generated module for "
                f"{info.config.basis} has {module.digest[:16]}…. Generate the basis it was made with, or import or "
                "train the potential again"
            )
        tensors = _checked_tensors(file, info.config, len(module.features), dtype, path)
    model = CACEModel(info.config, Engines(backend), module)
    _fill(model, tensors)
    return model.requires_grad_(trainable).to(device, dtype).train(trainable)
