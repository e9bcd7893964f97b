"""Whether the compiled kernels are used, decided once and said in one line."""

from __future__ import annotations

import logging
import os
from functools import cache
from pathlib import Path

import torch

from cace_runtime.bases.made import make_basis
from cace_runtime.config import ModelConfig
from cace_runtime.kernels.cpp.constants import model_constants
from cace_runtime.kernels.cpp.library import GradientLibrary, Library
from cace_runtime.registry import BasisModule, BasisNotFoundError, load_basis, load_basis_by_digest

BACKENDS = ("auto", "cpp", "eager", "triton")
# What "auto" stands for, for programs that cannot be told otherwise: eager switches the kernels off.
VARIABLE = "CACE_BACKEND"
DTYPES = {torch.float32: "float32", torch.float64: "float64"}

log = logging.getLogger("cace_runtime")
_told: set[Path] = set()  # modules of which it was said that they are not compiled


class BackendError(ValueError):
    """The backend that was insisted on cannot be used; the message says why."""


def resolved(backend: str) -> str:
    """The backend meant: ``auto`` is what ``$CACE_BACKEND`` says.

    Raises:
        ValueError: unknown backend.
    """
    meant = os.environ.get(VARIABLE) or "auto" if backend == "auto" else backend
    if meant not in BACKENDS:
        origin = f" (from ${VARIABLE})" if meant != backend else ""
        raise ValueError(f"unknown backend {meant!r}{origin}. Choose one of: {', '.join(BACKENDS)}")
    return meant


def load_modules(config: ModelConfig, backend: str) -> tuple[BasisModule, BasisModule | None]:
    """The generated modules of a config's basis: one to evaluate with torch, one with compiled kernels.

    A basis that is not there is made, where basisgen is.

    Args:
        config: names the basis.
        backend: as :func:`resolved` returns it: ``eager`` or ``triton`` (torch on the CPU), ``cpp`` (compiled) or
            ``auto`` (either).

    Returns:
        The torch module, or the compiled one where there is no other; the compiled one or ``None``.

    Raises:
        BasisNotFoundError, DamagedBasisError: from the registry.
    """
    try:
        return _found_modules(config, backend)
    except BasisNotFoundError as missing:
        make_basis(missing)
    return _found_modules(config, backend)


def _found_modules(config: ModelConfig, backend: str) -> tuple[BasisModule, BasisModule | None]:
    """The same, of those that are there."""
    basis = config.basis

    def load(name: str) -> BasisModule:
        return load_basis(basis.l_max, basis.nu_max, basis.selection, config.basis_radial, name)

    try:
        eager = load("eager")
    except BasisNotFoundError:
        if backend in ("eager", "triton"):
            raise
        compiled = load("cpp")
        return compiled, compiled
    if backend in ("eager", "triton"):
        return eager, None
    try:
        # By digest: what another folder has under the same name may be another basis.
        return eager, load_basis_by_digest(eager.digest, "cpp")
    except BasisNotFoundError:
        if backend == "cpp":
            load("cpp")  # says how to make it, where there is none of any digest
            raise
        _not_compiled(f"{eager.path.parent} has no module of backend cpp for {eager.path.stem}")
        return eager, None


def compiled_library(module: BasisModule, config: ModelConfig, dtype: torch.dtype, insist: bool) -> Library | None:
    """The kernels of a whole potential, built if need be.

    Args:
        module: a generated module of backend ``cpp``.
        config: the potential's.
        dtype: precision.
        insist: raise instead of returning ``None`` where they cannot be built.

    Raises:
        BackendError: with ``insist``, why there are none.
    """
    return _usable(module, _build(module, model_constants(config), DTYPES[dtype]), insist)


def compiled_gradient(
    module: BasisModule, config: ModelConfig, dtype: torch.dtype, insist: bool
) -> GradientLibrary | None:
    """The kernels that differentiate with respect to the weights; arguments and errors as above."""
    return _usable(module, _build(module, model_constants(config), DTYPES[dtype], "gradient"), insist)


def _usable(module: BasisModule, found, insist: bool):
    if not isinstance(found, str):
        return found
    if insist:
        raise BackendError(f"backend 'cpp': {found}")
    _not_compiled(module, found)
    return None


def usable_operator(module: BasisModule, dtype: torch.dtype, insist: bool) -> bool:
    """Whether the module's symmetriser can be compiled and loaded; arguments and errors as above."""
    found = _build_operator(module, DTYPES[dtype])
    if found and insist:
        raise BackendError(f"backend 'cpp': {found}")
    if found:
        _not_compiled(module, found)
    return not found


def active_backend(config: ModelConfig) -> str:
    """What evaluates potentials of this config on the CPU, and why; builds the kernels if need be."""
    if resolved("auto") == "eager":
        return f"eager (torch): ${VARIABLE} says so"
    try:
        _, module = load_modules(config, "cpp")
    except BasisNotFoundError as error:
        return f"eager (torch): {str(error).partition(chr(10))[0]}"
    found = _build(module, model_constants(config), "float64")
    return f"cpp: compiled kernels, {found.path}" if isinstance(found, Library) else f"eager (torch): {found}"


@cache
def _build(module: BasisModule, constants: str, dtype: str, kind: str = "model") -> Library | GradientLibrary | str:
    calls = {"model": Library, "gradient": GradientLibrary}[kind]
    try:
        return calls(module.library(kind, dtype, constants, log.warning))
    except RuntimeError as error:
        return str(error)


@cache
def _build_operator(module: BasisModule, dtype: str) -> str:
    try:
        module.library("operator", dtype, "", log.warning)
    except RuntimeError as error:
        return str(error)
    return ""


def _not_compiled(module: BasisModule, reason: str) -> None:
    """Once per module and process: the same news for every model, precision and part would be noise."""
    if module.path not in _told:
        _told.add(module.path)
        log.warning("cace_runtime: no compiled kernels, torch is used instead, which is slower. %s", reason)
