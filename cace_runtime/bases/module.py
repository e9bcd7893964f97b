"""A generated module: found to be what basisgen wrote, then run.

Manifest and certificate have the digest of the module's bytes, those bytes are what is run, and they, their folder and
its list belong to the user, root or the owner of the program and are not for others to write
(:mod:`cace_runtime.bases.trust`).
"""

from __future__ import annotations

import hashlib
import json
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.machinery import SourceFileLoader
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType
from typing import Any

import torch

from cace_runtime.bases import folders
from cace_runtime.bases.asked import arguments_of
from cace_runtime.bases.errors import DamagedBasisError, ModuleMissingError
from cace_runtime.bases.manifest import MANIFEST
from cace_runtime.bases.trust import ForeignFileError, read_own


@dataclass(frozen=True, slots=True, eq=False)
class BasisModule:
    """A loaded basis.

    Attributes:
        spec: what was generated: ``l_max`` (one per order), ``nu_max``, ``selection``, ``radial``, ``max_degree``,
            and ``covariants`` where it has some.
        lvectors: (lx, ly, lz) of the components of A.
        features: one dictionary per feature: ``name``, ``nu``, ``degrees``, ``graphs``, ``formula``.
        digest: what the basis means; checkpoints store it and any backend with this digest runs them.
        backend: ``eager``, ...
        path: the file.
        certificate_path: its certificate.
        b_basis: ``b_basis(A[atoms, n, l-vectors, channels]) -> B[atoms, n, features, channels]``, twice
            differentiable.
        b_basis_rows: the same on rows, ``[l-vectors, ...] -> [features, ...]``, without moving data.
        library: compiles and loads the symmetriser as C++; None where the module is Python alone.
        forward, backward: the kernels of backend ``triton`` without autograd, A [atoms, l-vectors, lanes] -> B and
            A, gradient of B -> gradient of A; None elsewhere.
        covariants: one dictionary per tensor: ``name``, ``degree``, and what features have.
        bc_basis: ``bc_basis(A) -> (B, {K: C})`` with C [atoms, n, covariants of degree K, components of degree K,
            channels], twice differentiable; None where the basis has no covariants.
        bc_basis_rows: the same on rows, ``[l-vectors, ...] -> [features, ...], {K: [covariants, components, ...]}``.
        compiled: compiles and loads C++ that calls the module's programs; None where the module is Python alone, or
            made by an earlier basisgen.
        bc_forward, bc_backward: as ``forward`` and ``backward``, with covariants: A -> B, C and A, gradients of both ->
            gradient of A; C [atoms, components of all, lanes]. None where the basis has none, and elsewhere.
    """

    spec: dict[str, Any]
    lvectors: tuple[tuple[int, int, int], ...]
    features: tuple[dict[str, Any], ...]
    digest: str
    backend: str
    path: Path
    certificate_path: Path
    b_basis: Callable[[torch.Tensor], torch.Tensor]
    b_basis_rows: Callable[[torch.Tensor], torch.Tensor]
    library: Callable[..., Any] | None
    forward: Callable[..., torch.Tensor] | None
    backward: Callable[..., torch.Tensor] | None
    covariants: tuple[dict[str, Any], ...] = ()
    bc_basis: Callable[[torch.Tensor], tuple[torch.Tensor, dict[int, torch.Tensor]]] | None = None
    bc_basis_rows: Callable[[torch.Tensor], tuple[torch.Tensor, dict[int, torch.Tensor]]] | None = None
    compiled: Callable[..., Any] | None = None
    bc_forward: Callable[..., tuple[torch.Tensor, torch.Tensor]] | None = None
    bc_backward: Callable[..., torch.Tensor] | None = None

    @property
    def command(self) -> str:
        """What makes the module."""
        return " ".join(["basisgen", *arguments_of(self.spec), "--backend", self.backend])

    def __deepcopy__(self, memo: dict) -> BasisModule:
        return self


@cache
def load_module(path: Path, sha256: str, digest: str, has_byte_code: bool) -> BasisModule:
    """Checks and imports a module, once.

    Args:
        path: the file; its certificate lies beside it.
        sha256, digest: of its bytes and of its basis, as the manifest states them.
        has_byte_code: whether Python may keep its byte code there.

    Raises:
        DamagedBasisError: it is not what basisgen wrote, or another user's.
        ModuleMissingError: it imports a package that is not installed.
    """
    module, certificate = checked(path, sha256, digest, has_byte_code, "basis")
    return BasisModule(
        module.SPEC,
        module.LVECTORS,
        module.FEATURES,
        module.BASIS_DIGEST,
        path.stem.rpartition("_")[2],
        path,
        certificate,
        module.b_basis,
        module.b_basis_rows,
        getattr(module, "library", None),
        getattr(module, "forward", None),
        getattr(module, "backward", None),
        getattr(module, "COVARIANTS", ()),
        getattr(module, "bc_basis", None),
        getattr(module, "bc_basis_rows", None),
        getattr(module, "compiled", None),
        getattr(module, "bc_forward", None),
        getattr(module, "bc_backward", None),
    )


def checked(path: Path, sha256: str, digest: str, has_byte_code: bool, kind: str) -> tuple[ModuleType, Path]:
    """Checks and imports the module of a basis or a coupling, as ``kind`` says; arguments and errors as above.

    Returns:
        The module, and the path of its certificate.
    """
    content = _read(path)
    if hashlib.sha256(content).hexdigest() != sha256:
        raise DamagedBasisError(f"{path} was changed after it was generated (its sha256 is not the manifest's)")
    certificate = path.with_name(f"{path.stem}.certificate.json")
    if not certificate.is_file():
        raise DamagedBasisError(f"{path} has no certificate ({certificate.name}); make it anew with basisgen")
    _check_certificate(certificate, path, sha256, digest, kind)
    try:
        module = _import(path, content, has_byte_code)
    except ModuleNotFoundError as error:
        raise ModuleMissingError(
            f"{path.name} needs {error.name}; install it with: pip install {error.name}"
        ) from error
    if digest != getattr(module, f"{kind.upper()}_DIGEST"):
        raise DamagedBasisError(f"{path} holds another {kind} than {MANIFEST} says")
    return module, certificate


def _read(path: Path) -> bytes:
    """A module or a certificate.

    Links may lead to another place only where this program may have been installed as links, which is beside it.

    Raises:
        DamagedBasisError: it cannot be read, is another user's or is elsewhere.
    """
    try:
        if path.parent != folders.folder_beside() and path.resolve().parent != path.parent.resolve():
            raise DamagedBasisError(f"{path} is a link out of its folder, to {path.resolve()}. Copy the file there")
        return read_own(path)
    except ForeignFileError as error:
        raise DamagedBasisError(str(error)) from error
    except (OSError, RuntimeError) as error:  # the latter: links in a circle
        why = getattr(error, "strerror", None) or error
        raise DamagedBasisError(f"{path} is listed in {MANIFEST} but cannot be read: {why}") from error


def _check_certificate(certificate: Path, path: Path, sha256: str, digest: str, kind: str) -> None:
    """Whether a certificate is this module's; the proof itself is checked by ``basisgen verify``.

    Raises:
        DamagedBasisError: it is not.
    """
    try:
        says = json.loads(_read(certificate))
        theirs, named = says["module_sha256"], says[f"{kind}_digest"]
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        if isinstance(error, DamagedBasisError):
            raise
        raise DamagedBasisError(f"{certificate} is no certificate of basisgen; make {path.name} anew") from error
    if theirs != sha256:
        raise DamagedBasisError(
            f"{certificate} is the certificate of another module (its module_sha256 is not the digest of {path.name}); "
            "make it anew with basisgen"
        )
    if named != digest:
        raise DamagedBasisError(f"{path} holds another {kind} than {MANIFEST} says")


class _CheckedLoader(SourceFileLoader):
    """Runs the bytes that were checked. Byte code in ``__pycache__`` is not what was checked: Python would take any.

    Args:
        name, path: of the module.
        content: what was checked.
        has_byte_code: whether Python may keep and use its own, in folders that only basisgen and pip write to.
    """

    def __init__(self, name: str, path: str, content: bytes, has_byte_code: bool) -> None:
        super().__init__(name, path)
        self.content, self.has_byte_code = content, has_byte_code

    def get_data(self, path: str) -> bytes:
        return self.content if path == self.path else super().get_data(path)

    def path_stats(self, path: str) -> Mapping[str, Any]:
        if not self.has_byte_code:
            raise OSError("no byte code")  # which makes Python compile the source, and keep nothing
        return super().path_stats(path)


def _import(path: Path, content: bytes, has_byte_code: bool) -> ModuleType:
    """Imports a module under a name of its own, so that equal file names in different folders do not collide."""
    name = f"cace_runtime_generated_{hashlib.sha256(str(path.resolve()).encode()).hexdigest()[:12]}_{path.stem}"
    spec = spec_from_file_location(name, path, loader=_CheckedLoader(name, str(path), content, has_byte_code))
    assert spec is not None and spec.loader is not None  # the loader was given
    module = module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module
