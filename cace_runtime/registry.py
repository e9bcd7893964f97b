"""Finds, loads and checks generated modules. The only importer of ``generated``.

Searched, in this order: the ``path`` argument, the folder in ``$CACE_GENERATED``, the per-user folder, ``generated`` of
the checkout one stands in (where basisgen writes then), the installed package ``generated``. The first that has the
basis answers; which one it was stands in ``BasisModule.path``.
"""

from __future__ import annotations

import hashlib
import importlib.util
import json
import operator
import os
import re
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import Any

import torch
from platformdirs import user_data_path

MANIFEST = "MANIFEST.json"
MARKER = "basisgen manifest"
ENTRY_KEYS = {"module", "backend", "spec", "basis_digest", "sha256"}
VARIABLE = "CACE_GENERATED"
SELECTIONS = ("cheng2024", "complete", "connected")
RADIALS = ("shared", "per_degree")


class BasisNotFoundError(ValueError):
    """No generated module for what was asked; the message lists what there is and how to make the rest."""


class ModuleMissingError(ValueError):
    """A generated file imports a package that is not installed."""


class DamagedBasisError(ValueError):
    """A generated file that is not as it was written, or a folder that is not basisgen's."""


@dataclass(frozen=True, slots=True, eq=False)
class BasisModule:
    """A loaded basis.

    Attributes:
        spec: what was generated: ``l_max`` (one per order), ``nu_max``, ``selection``, ``radial``, ``max_degree``.
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
    return _find(lambda entry: entry["spec"] == spec and entry["backend"] == backend, path, _command(spec, backend))


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
        DamagedBasisError: when it comes to the installed package and another package of that name answers.
    """
    if path is not None:
        yield Path(path).expanduser()
    if os.environ.get(VARIABLE):
        yield Path(os.environ[VARIABLE]).expanduser()
    found = {folder for folder in (user_folder(), _checkout_folder()) if folder and (folder / MANIFEST).exists()}
    yield from sorted(found, key=lambda folder: folder != user_folder())
    installed = _installed_folder()
    if installed is not None and installed not in found:
        yield installed


def _checkout_folder() -> Path | None:
    """``generated`` of the checkout that holds the current folder."""
    here = Path.cwd()
    return next((p / "generated" for p in (here, *here.parents) if (p / "basisgen" / "emit.py").is_file()), None)


def user_folder() -> Path:
    """Where basisgen writes when it is not run inside a checkout."""
    return user_data_path("cace-runtime") / "generated"


def _installed_folder() -> Path | None:
    spec = importlib.util.find_spec("generated")
    if spec is None:
        return None
    folder = Path(next(iter(spec.submodule_search_locations))) if spec.submodule_search_locations else None
    if folder is None or not (folder / MANIFEST).exists():
        raise DamagedBasisError(
            f"the package 'generated' that Python finds is {folder or spec.origin}, which is not basisgen's (no "
            f"{MANIFEST}): another package of this name is in the way. Remove it from the path, or point "
            f"${VARIABLE} at basisgen's folder"
        )
    return folder


def _manifest(folder: Path) -> list[dict[str, Any]]:
    path = folder / MANIFEST
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
        entries = data["modules"]
        if data["format"] != MARKER or not all(set(e) >= ENTRY_KEYS for e in entries):
            raise KeyError(MARKER)
        return entries
    except (FileNotFoundError, NotADirectoryError) as error:
        raise DamagedBasisError(f"{folder} holds no generated bases (no {MANIFEST})") from error
    except (ValueError, KeyError, TypeError, OSError) as error:
        raise DamagedBasisError(f"{path} is not a manifest of basisgen; make the folder anew with basisgen") from error


def _find(
    fits: Callable[[dict[str, Any]], bool], path: str | os.PathLike[str] | None, command: str | None, digest: str = ""
) -> BasisModule:
    listed = []
    for folder in search_folders(path):
        for entry in _manifest(folder):
            listed.append((folder, entry))
            if fits(entry):
                return _load(folder / entry["module"], entry["sha256"], entry["basis_digest"])
    what = command.removeprefix("basisgen ") if command else f"digest {digest}"
    names = ", ".join(sorted({e["module"].removesuffix(".py") for _, e in listed})) or "none"
    advice = (
        f"\nCreate it with: {command}" if command else "\nIt must be made with the basisgen that made the checkpoint"
    )
    raise BasisNotFoundError(f"no generated basis for {what}.\nAvailable: {names}.{advice}")


def _command(spec: dict[str, Any], backend: str) -> str:
    limits = spec["l_max"]
    l_text = str(limits[0]) if len(set(limits)) == 1 else ",".join(map(str, limits))
    text = f"basisgen --lmax {l_text} --numax {spec['nu_max']} --selection {spec['selection']}"
    if spec["selection"] != "cheng2024":
        text += f" --radial {spec['radial']}"
    if spec["max_degree"] is not None:
        text += f" --max-degree {spec['max_degree']}"
    return f"{text} --backend {backend}"


@cache
def _load(path: Path, sha256: str, digest: str) -> BasisModule:
    try:
        content = path.read_bytes()
    except OSError as error:
        raise DamagedBasisError(f"{path} is listed in {MANIFEST} but cannot be read: {error.strerror}") from error
    if hashlib.sha256(content).hexdigest() != sha256:
        raise DamagedBasisError(f"{path} was changed after it was generated (its sha256 is not the manifest's)")
    certificate = path.with_name(f"{path.stem}.certificate.json")
    if not certificate.is_file():
        raise DamagedBasisError(f"{path} has no certificate ({certificate.name}); make it anew with basisgen")
    try:
        module = _import(path)
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
        re.fullmatch(r".*_([a-z0-9]+)", path.stem)[1],
        path,
        certificate,
        module.b_basis,
        module.b_basis_rows,
        getattr(module, "library", None),
        getattr(module, "forward", None),
        getattr(module, "backward", None),
    )


def _import(path: Path) -> ModuleType:
    """Imports a file under a name of its own, so that equal file names in different folders do not collide."""
    name = f"cace_runtime_generated_{hashlib.sha256(str(path.resolve()).encode()).hexdigest()[:12]}_{path.stem}"
    spec = importlib.util.spec_from_file_location(name, path)
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module
