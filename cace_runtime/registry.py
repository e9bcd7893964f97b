"""Finds, loads and checks generated modules. The only importer of ``generated``.

Searched, in this order: the ``path`` argument, the folder in ``$CACE_GENERATED``, ``generated`` beside this package (of
the checkout that it is installed from, or installed with it), the per-user folder. The first that has the basis
answers; which one it was stands in ``BasisModule.path``. The folder one stands in never matters: it may be somebody
else's.

Nothing is run before it is known to be what basisgen wrote: manifest and certificate have the digest of the module's
bytes, those bytes are what is run, and they, their folder and its list belong to the user, root or the owner of the
program and are not for others to write (:mod:`cace_runtime.bases.trust`).
"""

from __future__ import annotations

import hashlib
import json
import operator
import os
import re
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.machinery import SourceFileLoader
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType
from typing import Any

import torch
from platformdirs import user_data_path

from cace_runtime.bases.trust import ForeignFileError, read_own, refuse_foreign

MANIFEST = "MANIFEST.json"
MARKER = "basisgen manifest"
MANIFEST_BYTES = 1 << 24  # some 30,000 modules
ENTRY = {"module": str, "backend": str, "spec": dict, "basis_digest": str, "sha256": str}
MODULE_NAME = re.compile(r"cace_[a-z0-9_]+_[a-z0-9]+\.py")  # no folder, no dots: basisgen writes no others
VARIABLE = "CACE_GENERATED"
SELECTIONS = ("cheng2024", "complete", "connected")
RADIALS = ("shared", "per_degree")


class BasisNotFoundError(ValueError):
    """No generated module for what was asked; the message lists what comes nearest and how to make it.

    Attributes:
        arguments: of basisgen, which would make it for every backend; None where only a digest is known.
    """

    def __init__(self, message: str, arguments: Sequence[str] | None = None) -> None:
        super().__init__(message)
        self.arguments = arguments


class ModuleMissingError(ValueError):
    """A generated file imports a package that is not installed."""


class DamagedBasisError(ValueError):
    """A generated file that is not as it was written, a folder that is not basisgen's, or one of another user."""


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
        library: compiles and loads what the module has as C++; None where it is Python alone.
        forward, backward: the kernels of backend ``triton`` without autograd, A [atoms, l-vectors, lanes] -> B and
            A, gradient of B -> gradient of A; None elsewhere.
        covariants: one dictionary per tensor: ``name``, ``degree``, and what features have.
        bc_basis: ``bc_basis(A) -> (B, {K: C})`` with C [atoms, n, covariants of degree K, components of degree K,
            channels], twice differentiable; None where the basis has no covariants.
        bc_basis_rows: the same on rows, ``[l-vectors, ...] -> [features, ...], {K: [covariants, components, ...]}``.
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

    def __reduce__(self) -> tuple:
        return _same_basis, (self.digest, self.backend, self.path.parent)

    def __deepcopy__(self, memo: dict) -> BasisModule:
        return self


def _same_basis(digest: str, backend: str, folder: Path) -> BasisModule:
    """What another process, or this one, pickled: the basis by its digest, first in the folder that it came from."""
    return load_basis_by_digest(digest, backend, folder if (folder / MANIFEST).is_file() else None)


def load_basis(
    l_max: int | Sequence[int],
    nu_max: int,
    selection: str = "complete",
    radial: str = "shared",
    backend: str = "eager",
    max_degree: int | None = None,
    path: str | os.PathLike[str] | None = None,
    covariants: Sequence[int] = (),
) -> BasisModule:
    """Loads a generated basis.

    Args:
        l_max: largest degree of a factor, one number or one per order.
        nu_max: largest correlation order.
        selection: ``complete``, ``cheng2024`` or ``connected``.
        radial: ``shared`` or ``per_degree``; makes no difference for ``cheng2024``.
        backend: which rendering.
        max_degree: bound on the sum of degrees, if the basis was made with one.
        path: folder to look in first.
        covariants: degrees of the tensors wanted beside the invariants.

    Raises:
        TypeError: l_max or nu_max is not a whole number.
        ValueError: there can be no such basis.
        BasisNotFoundError: nothing fits.
        DamagedBasisError: the file or folder is not as basisgen wrote it.
        ModuleMissingError: the file imports a package that is not installed.
    """
    if selection not in SELECTIONS:
        raise ValueError(f"unknown selection {selection!r}. Choose one of: {', '.join(SELECTIONS)}")
    if radial not in RADIALS:
        raise ValueError(f"unknown radial setting {radial!r}. Choose one of: {', '.join(RADIALS)}")
    if selection == "cheng2024" and nu_max > 4:
        raise ValueError(f"cheng2024 ends at nu_max=4 (asked for nu_max={nu_max}). Use selection 'complete'")
    nu_max = operator.index(nu_max)
    limits = list(l_max) if isinstance(l_max, Sequence) and not isinstance(l_max, str) else [l_max] * nu_max
    limits = [operator.index(l) for l in limits]
    if nu_max < 1 or min(limits, default=0) < 1 or (max_degree is not None and max_degree < 1):
        raise ValueError(f"l_max={l_max}, nu_max={nu_max}, max_degree={max_degree}: all must be at least 1")
    if len(limits) != nu_max or limits != sorted(limits, reverse=True):
        raise ValueError(f"l_max={l_max}: give one number, or {nu_max} that do not increase, one per order")
    if max_degree is not None and max_degree >= max(nu * l for nu, l in enumerate(limits, 1)):
        max_degree = None  # bounds nothing; files are named after what bounds
    spec = {
        "l_max": limits,
        "nu_max": nu_max,
        "selection": selection,
        "radial": "shared" if selection == "cheng2024" else radial,
        "max_degree": max_degree,
    }
    if covariants:
        spec["covariants"] = sorted({operator.index(degree) for degree in covariants})
    return _find(lambda entry: entry["spec"] == spec and entry["backend"] == backend, path, spec, backend)


def load_basis_by_digest(
    digest: str, backend: str = "eager", path: str | os.PathLike[str] | None = None
) -> BasisModule:
    """Loads the basis with this digest, as checkpoints name it. Raises as :func:`load_basis` does."""
    return _find(lambda entry: entry["basis_digest"] == digest and entry["backend"] == backend, path, None, digest)


def available(path: str | os.PathLike[str] | None = None) -> list[tuple[Path, dict[str, Any]]]:
    """(folder, manifest entry) of every module within reach, first found first."""
    return [(folder, entry) for folder in search_folders(path) for entry in _manifest(folder)]


def search_folders(path: str | os.PathLike[str] | None = None) -> Iterator[Path]:
    """The folders that are searched, in order; a given ``path`` and ``$CACE_GENERATED`` whether they exist or not.

    Raises:
        DamagedBasisError: at the end, if the package ``generated`` beside this one is another's.
    """
    if path is not None:
        yield Path(path).expanduser().absolute()
    if os.environ.get(VARIABLE):
        yield Path(os.environ[VARIABLE]).expanduser().absolute()
    beside, user = _folder_beside(), user_folder()
    for folder in (beside, user):
        if folder is not None and (folder / MANIFEST).exists():
            yield folder
    if beside.exists() and not (beside / MANIFEST).exists():
        raise DamagedBasisError(
            f"{beside} is not basisgen's (no {MANIFEST}): another package of this name is in the way. Remove it, or "
            f"point ${VARIABLE} at basisgen's folder"
        )


def _folder_beside() -> Path:
    """``generated`` of the checkout that this package is installed from, or of the packages it is installed among."""
    return Path(__file__).parents[1] / "generated"


def user_folder() -> Path | None:
    """Where basisgen writes when it is not run inside a checkout; None for a user without a home folder."""
    folder = user_data_path("cace-runtime") / "generated"
    return folder if folder.is_absolute() else None  # a relative one is where one stands


def _manifest(folder: Path) -> list[dict[str, Any]]:
    path = folder / MANIFEST
    try:
        refuse_foreign(folder, folder.stat())
        data = json.loads(read_own(path, MANIFEST_BYTES))
        if data["format"] != MARKER or not all(_is_entry(entry) for entry in data["modules"]):
            raise KeyError(MARKER)
    except (FileNotFoundError, NotADirectoryError) as error:
        raise DamagedBasisError(f"{folder} holds no generated bases (no {MANIFEST})") from error
    except ForeignFileError as error:
        raise DamagedBasisError(str(error)) from error
    except (ValueError, KeyError, TypeError, OSError, RecursionError) as error:
        raise DamagedBasisError(f"{path} is not a manifest of basisgen; make the folder anew with basisgen") from error
    for entry in data["modules"]:
        if not MODULE_NAME.fullmatch(entry["module"]):
            raise DamagedBasisError(
                f"{path} lists {entry['module'][:80]!r}, which is no name of a module: a plain file name cace_….py"
            )
    return data["modules"]


def _is_entry(entry: Any) -> bool:
    if not isinstance(entry, dict) or not all(isinstance(entry.get(key), kind) for key, kind in ENTRY.items()):
        return False
    limits, nu_max = entry["spec"].get("l_max"), entry["spec"].get("nu_max")
    return isinstance(limits, list) and bool(limits) and all(isinstance(n, int) for n in [*limits, nu_max])


def _find(
    fits: Callable[[dict[str, Any]], bool], path: str | os.PathLike[str] | None, spec: dict[str, Any] | None, named: str
) -> BasisModule:
    """The first module that fits; without one, an error about ``spec`` and a backend ``named``, or about a digest."""
    listed, ours = [], (_folder_beside(), user_folder())
    for folder in search_folders(path):
        for entry in _manifest(folder):
            listed.append((folder, entry))
            if fits(entry):
                return _load(folder / entry["module"], entry["sha256"], entry["basis_digest"], folder in ours)
    entries = [entry for _, entry in listed]
    if spec is None:
        names = ", ".join(sorted({e["module"].removesuffix(".py") for e in entries})) or "none"
        raise BasisNotFoundError(
            f"no generated basis for digest {named}.\nAvailable: {names}.\n"
            "It must be made with the basisgen that made the checkpoint"
        )
    arguments = _arguments(spec)
    asked = " ".join([*arguments, "--backend", named])
    raise BasisNotFoundError(
        f"no generated basis for {asked}.\nNearest: {_nearest(spec, named, entries)}.\n"
        f"Create it with: basisgen {asked}",
        arguments,
    )


#: Of the modules that there are, so many are named where none fits.
N_NEAREST = 3


def _nearest(spec: dict[str, Any], backend: str, entries: Sequence[dict[str, Any]]) -> str:
    """Names of the modules that differ least from what was asked."""

    def distance(entry: dict[str, Any]) -> tuple[int, int, int, str]:
        theirs = entry["spec"]
        limits, wanted = theirs.get("l_max") or [0], spec["l_max"]
        kind = sum(theirs.get(key) != spec[key] for key in ("selection", "radial", "max_degree"))
        kind += theirs.get("covariants") != spec.get("covariants")
        size = abs(theirs.get("nu_max", 0) - spec["nu_max"]) + abs(max(limits) - max(wanted))
        return size, kind, entry["backend"] != backend, entry["module"]

    return ", ".join(e["module"].removesuffix(".py") for e in sorted(entries, key=distance)[:N_NEAREST]) or "none"


def _arguments(spec: dict[str, Any]) -> list[str]:
    """What basisgen is told to make a spec."""
    limits = spec["l_max"]
    l_text = str(limits[0]) if len(set(limits)) == 1 else ",".join(map(str, limits))
    out = ["--lmax", l_text, "--numax", str(spec["nu_max"]), "--selection", spec["selection"]]
    if spec["selection"] != "cheng2024":
        out += ["--radial", spec["radial"]]
    if spec["max_degree"] is not None:
        out += ["--max-degree", str(spec["max_degree"])]
    if spec.get("covariants"):
        out += ["--covariants", ",".join(map(str, spec["covariants"]))]
    return out


@cache
def _load(path: Path, sha256: str, digest: str, has_byte_code: bool) -> BasisModule:
    content = _read(path)
    if hashlib.sha256(content).hexdigest() != sha256:
        raise DamagedBasisError(f"{path} was changed after it was generated (its sha256 is not the manifest's)")
    certificate = path.with_name(f"{path.stem}.certificate.json")
    if not certificate.is_file():
        raise DamagedBasisError(f"{path} has no certificate ({certificate.name}); make it anew with basisgen")
    _check_certificate(certificate, path, sha256, digest)
    try:
        module = _import(path, content, has_byte_code)
    except ModuleNotFoundError as error:
        raise ModuleMissingError(
            f"{path.name} needs {error.name}; install it with: pip install {error.name}"
        ) from error
    if digest != module.BASIS_DIGEST:
        raise DamagedBasisError(f"{path} holds another basis than {MANIFEST} says")
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
    )


def _read(path: Path) -> bytes:
    """A module or a certificate.

    Links may lead to another place only where this program may have been installed as links, which is beside it.

    Raises:
        DamagedBasisError: it cannot be read, is another user's or is elsewhere.
    """
    try:
        if path.parent != _folder_beside() and path.resolve().parent != path.parent.resolve():
            raise DamagedBasisError(f"{path} is a link out of its folder, to {path.resolve()}. Copy the file there")
        return read_own(path)
    except ForeignFileError as error:
        raise DamagedBasisError(str(error)) from error
    except (OSError, RuntimeError) as error:  # the latter: links in a circle
        why = getattr(error, "strerror", None) or error
        raise DamagedBasisError(f"{path} is listed in {MANIFEST} but cannot be read: {why}") from error


def _check_certificate(certificate: Path, path: Path, sha256: str, digest: str) -> None:
    """Whether a certificate is this module's; the proof itself is checked by ``basisgen verify``.

    Raises:
        DamagedBasisError: it is not.
    """
    try:
        says = json.loads(_read(certificate))
        theirs, basis = says["module_sha256"], says["basis_digest"]
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        if isinstance(error, DamagedBasisError):
            raise
        raise DamagedBasisError(f"{certificate} is no certificate of basisgen; make {path.name} anew") from error
    if theirs != sha256:
        raise DamagedBasisError(
            f"{certificate} is the certificate of another module (its module_sha256 is not the digest of {path.name}); "
            "make it anew with basisgen"
        )
    if basis != digest:
        raise DamagedBasisError(f"{path} holds another basis than {MANIFEST} says")


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

    def path_stats(self, path: str) -> dict[str, Any]:
        if not self.has_byte_code:
            raise OSError("no byte code")  # which makes Python compile the source, and keep nothing
        return super().path_stats(path)


def _import(path: Path, content: bytes, has_byte_code: bool) -> ModuleType:
    """Imports a module under a name of its own, so that equal file names in different folders do not collide."""
    name = f"cace_runtime_generated_{hashlib.sha256(str(path.resolve()).encode()).hexdigest()[:12]}_{path.stem}"
    spec = spec_from_file_location(name, path, loader=_CheckedLoader(name, str(path), content, has_byte_code))
    module = module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module
