"""What a potential's file says about itself, read without its tensors.

The header's metadata (all strings) is:

===================  ==================================================================================
format               ``cace-runtime``
format_version       ``1``; ``2`` where the network vanishes at zero features, ``3`` where there are outputs, energy
                     terms, other messages or another radial basis, ``4`` where there are tensor messages, free
                     mixing, contractions or weights per element, an output has a scale or no bias, a network no
                     energy, or potentials are added; ``5`` where there is an uncertainty: older programs cannot run
                     these
config               :class:`cace_runtime.config.ModelConfig` as JSON, E0 (eV) included
basis_digest         digest of the B basis; any backend with that digest can run the file
added_basis_digests  JSON: the same of each potential that is added, where some are
units                JSON: what lengths, energies, forces and stresses are given in, always :data:`UNITS`
notes                JSON: free text on the origin, for people
uncertainty          JSON: factors and number of directions of :mod:`cace_runtime.files.uncertainty`, where there is
                     one; its tensors are ``uncertainty.NAME`` beside the weights NAME
===================  ==================================================================================
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, NamedTuple

import torch
from pydantic import BaseModel, ConfigDict, Field, TypeAdapter, ValidationError
from safetensors import SafetensorError, safe_open

from cace_runtime.config import ModelConfig
from cace_runtime.config_errors import told
from cace_runtime.potentials import model_file
from cace_runtime.quantities import compared

FORMAT = "cace-runtime"
FORMAT_VERSION = 5
# From where on there are uncertainties, and what the names of their tensors begin with.
UNCERTAINTY_VERSION, UNCERTAINTY = 5, "uncertainty."
UNITS = {"length": "Å", **{quantity.name: quantity.unit for quantity in compared()}, "mass": "amu"}
TEXTS, DIGESTS = TypeAdapter(dict[str, str]), TypeAdapter(tuple[str, ...])
# More directions than this take longer than any committee.
MOST_DIRECTIONS = 1024


class UncertaintyFactors(BaseModel):
    """What a file says about its uncertainty beside the tensors.

    Attributes:
        energy, forces: factors of calibration.
        directions: how many there are.
        told: how it was found, for people.
        fitted: eV/Å, largest spread about a force in the structures that were fitted; 0 where that is not known.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)
    energy: Annotated[float, Field(gt=0, allow_inf_nan=False)]
    forces: Annotated[float, Field(gt=0, allow_inf_nan=False)]
    directions: Annotated[int, Field(ge=1, le=MOST_DIRECTIONS)]
    told: str = ""
    fitted: Annotated[float, Field(ge=0, allow_inf_nan=False)] = 0.0

    def is_outside(self, largest: float) -> bool:
        """Whether a structure with this largest spread about a force (eV/Å) lies outside of what was fitted.

        A hundredth more does not: what was fitted gets other last digits from other kernels, and in float32.
        """
        return 0 < 1.01 * self.fitted < largest


class CheckpointError(ValueError):
    """A file that does not hold a potential that this version can run."""


class CheckpointInfo(NamedTuple):
    """What a file says about itself, read without its tensors.

    Attributes:
        config: the architecture.
        basis_digests: of the bases that the weights of each network belong to.
        format_version: of the file.
        units: unit of each quantity.
        notes: origin, for people.
        n_parameters: numbers stored, constants (tensors without dimensions) not counted.
        dtype: of the stored tensors, as safetensors names it ("F32").
        uncertainty: of its energies and forces, if there is one; its numbers are not counted.
    """

    config: ModelConfig
    basis_digests: tuple[str, ...]
    format_version: int
    units: dict[str, str]
    notes: dict[str, str]
    n_parameters: int
    dtype: str
    uncertainty: UncertaintyFactors | None = None


def opened(path: Path) -> safe_open:
    if path.is_dir():
        raise FileNotFoundError(f"{path} is a folder: one potential is needed, as {path / 'model.safetensors'}")
    if not path.is_file():
        raise FileNotFoundError(f"no such file: {path}")
    try:
        return safe_open(path, framework="pt")
    except (SafetensorError, OSError) as error:
        hint = " To import a published potential: cace import FILE.pth -o FILE.safetensors" * (path.suffix == ".pth")
        raise CheckpointError(f"{path} is not a safetensors file, or it is truncated ({error}).{hint}") from error


def info_of(file: safe_open, path: Path) -> CheckpointInfo:
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
    names = [name for name in file.keys() if not name.startswith(UNCERTAINTY)]  # noqa: SIM118 (not a dictionary)
    slices = [file.get_slice(name) for name in names]
    n_parameters = sum(torch.Size(s.get_shape()).numel() for s in slices if s.get_shape())
    dtype = "/".join(sorted({s.get_dtype() for s in slices}))
    digests = (metadata["basis_digest"], *_added_digests(metadata, len(config.added), path))
    uncertainty = _uncertainty(metadata, path)
    return CheckpointInfo(config, digests, version, units, notes, n_parameters, dtype, uncertainty)


def _uncertainty(metadata: Mapping[str, str], path: Path) -> UncertaintyFactors | None:
    if "uncertainty" not in metadata:
        return None
    _refuse_names_twice(metadata["uncertainty"], "uncertainty", path)
    try:
        return UncertaintyFactors.model_validate_json(metadata["uncertainty"])
    except ValidationError as error:
        first = error.errors()[0]
        field = ".".join(map(str, ("uncertainty", *first["loc"])))
        raise CheckpointError(f"{path}: {field} is damaged ({first['msg']})") from None


def _version(text: str, path: Path) -> int:
    if not re.fullmatch(r"[1-9][0-9]{0,8}", text):
        raise CheckpointError(f"{path}: format_version is {text!r}; versions are whole numbers from 1 on")
    if int(text) > FORMAT_VERSION:
        raise CheckpointError(
            f"{path} has format version {text}; this program reads versions up to {FORMAT_VERSION}. Update it"
        )
    return int(text)


def _added_digests(metadata: Mapping[str, str], n_added: int, path: Path) -> tuple[str, ...]:
    try:
        digests = DIGESTS.validate_json(metadata.get("added_basis_digests", "[]"))
    except ValidationError as error:
        raise CheckpointError(f"{path}: added_basis_digests is no list of texts ({error.errors()[0]['msg']})") from None
    if len(digests) != n_added:
        raise CheckpointError(
            f"{path}: its config adds {n_added} potentials, added_basis_digests has {len(digests)} bases"
        )
    return digests


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
    with opened(path) as file:
        return info_of(file, path)
