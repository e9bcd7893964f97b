"""Finds, loads and checks generated modules. The only importer of ``generated``.

``bases/folders`` says where they are looked for; the first folder that has the basis answers; which one it was stands
in ``BasisModule.path``. Nothing is run before it is known to be what basisgen wrote (``bases/module``).
"""

from __future__ import annotations

import copyreg
import os
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, TypeVar

from cace_runtime.bases import folders
from cace_runtime.bases.asked import RADIALS, SELECTIONS, arguments_of, nearest, spec_of
from cace_runtime.bases.coupling import CouplingModule, coupling_arguments, coupling_spec, load_coupling_module
from cace_runtime.bases.errors import BasisNotFoundError, DamagedBasisError, ModuleMissingError
from cace_runtime.bases.folders import VARIABLE, search_folders, user_folder
from cace_runtime.bases.manifest import MANIFEST, couplings_of, modules_of
from cace_runtime.bases.module import BasisModule, load_module

_Module = TypeVar("_Module", BasisModule, CouplingModule)

__all__ = [
    "MANIFEST",
    "RADIALS",
    "SELECTIONS",
    "VARIABLE",
    "BasisModule",
    "BasisNotFoundError",
    "CouplingModule",
    "DamagedBasisError",
    "ModuleMissingError",
    "available",
    "load_basis",
    "load_basis_by_digest",
    "load_coupling",
    "load_coupling_by_digest",
    "search_folders",
    "user_folder",
]


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
        TypeError: l_max, nu_max or a degree is not a whole number.
        ValueError: there can be no such basis.
        BasisNotFoundError: nothing fits.
        DamagedBasisError: the file or folder is not as basisgen wrote it.
        ModuleMissingError: the file imports a package that is not installed.
    """
    spec = spec_of(l_max, nu_max, selection, radial, max_degree, covariants)
    return _find(lambda entry: entry["spec"] == spec and entry["backend"] == backend, path, spec, backend)


def load_basis_by_digest(
    digest: str, backend: str = "eager", path: str | os.PathLike[str] | None = None
) -> BasisModule:
    """Loads the basis with this digest, as checkpoints name it. Raises as :func:`load_basis` does."""
    return _find(lambda entry: entry["basis_digest"] == digest and entry["backend"] == backend, path, None, digest)


def load_coupling(
    l_max: int, degrees: Sequence[int], backend: str = "eager", path: str | os.PathLike[str] | None = None
) -> CouplingModule:
    """Loads a generated coupling.

    Args:
        l_max: largest degree of the moments and of the messages.
        degrees: degrees K of the senders' tensors; 0 is a number for each channel.
        backend: which rendering.
        path: folder to look in first.

    Raises:
        TypeError: a number is not whole.
        ValueError: there can be no such coupling.
        BasisNotFoundError, DamagedBasisError, ModuleMissingError: as :func:`load_basis` does.
    """
    spec = coupling_spec(l_max, degrees)
    found = _find_coupling(lambda entry: entry["spec"] == spec and entry["backend"] == backend, path)
    if found is None:
        arguments = coupling_arguments(spec)
        asked = " ".join([*arguments, "--backend", backend])
        raise BasisNotFoundError(f"no generated coupling for {asked}.\nCreate it with: basisgen {asked}", arguments)
    return found


def load_coupling_by_digest(
    digest: str, backend: str = "eager", path: str | os.PathLike[str] | None = None
) -> CouplingModule:
    """Loads the coupling with this digest, as checkpoints name it. Raises as :func:`load_coupling` does."""
    found = _find_coupling(lambda e: e["coupling_digest"] == digest and e["backend"] == backend, path)
    if found is None:
        raise BasisNotFoundError(
            f"no generated coupling for digest {digest}, backend {backend}.\n"
            "It must be made with the basisgen that made the checkpoint"
        )
    return found


def _find_coupling(
    fits: Callable[[dict[str, Any]], bool], path: str | os.PathLike[str] | None
) -> CouplingModule | None:
    return _first(couplings_of, load_coupling_module, "coupling_digest", fits, path)


def available(path: str | os.PathLike[str] | None = None) -> list[tuple[Path, dict[str, Any]]]:
    """(folder, manifest entry) of every module within reach, first found first."""
    return [(folder, entry) for folder in search_folders(path) for entry in modules_of(folder)]


def _find(
    fits: Callable[[dict[str, Any]], bool], path: str | os.PathLike[str] | None, spec: dict[str, Any] | None, named: str
) -> BasisModule:
    """The first module that fits; without one, an error about ``spec`` and a backend ``named``, or about a digest."""
    found = _first(modules_of, load_module, "basis_digest", fits, path)
    if found is not None:
        return found
    entries = [entry for _, entry in available(path)]
    if spec is None:
        names = ", ".join(sorted({e["module"].removesuffix(".py") for e in entries})) or "none"
        raise BasisNotFoundError(
            f"no generated basis for digest {named}.\nAvailable: {names}.\n"
            "It must be made with the basisgen that made the checkpoint"
        )
    arguments = arguments_of(spec)
    asked = " ".join([*arguments, "--backend", named])
    raise BasisNotFoundError(
        f"no generated basis for {asked}.\nNearest: {nearest(spec, named, entries)}.\nCreate it with: basisgen {asked}",
        arguments,
    )


def _first(
    entries_of: Callable[[Path], list[dict[str, Any]]],
    load: Callable[[Path, str, str, bool], _Module],
    digest: str,
    fits: Callable[[dict[str, Any]], bool],
    path: str | os.PathLike[str] | None,
) -> _Module | None:
    """The first module that fits, of those that a folder lists; ``digest`` is the key of what names its meaning."""
    ours = (folders.folder_beside(), user_folder())
    for folder in search_folders(path):
        for entry in entries_of(folder):
            if fits(entry):
                return load(folder / entry["module"], entry["sha256"], entry[digest], folder in ours)
    return None


def _same_basis(digest: str, backend: str, folder: Path) -> BasisModule:
    """What another process, or this one, pickled: the basis by its digest, first in the folder that it came from."""
    return load_basis_by_digest(digest, backend, folder if (folder / MANIFEST).is_file() else None)


def _as_pickled(basis: BasisModule) -> tuple:
    return _same_basis, (basis.digest, basis.backend, basis.path.parent)


def _same_coupling(digest: str, backend: str, folder: Path) -> CouplingModule:
    return load_coupling_by_digest(digest, backend, folder if (folder / MANIFEST).is_file() else None)


def _coupling_as_pickled(coupling: CouplingModule) -> tuple:
    return _same_coupling, (coupling.digest, coupling.backend, coupling.path.parent)


copyreg.pickle(BasisModule, _as_pickled)
copyreg.pickle(CouplingModule, _coupling_as_pickled)
