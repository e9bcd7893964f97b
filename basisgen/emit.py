"""Writes modules, certificates and the manifest: all or nothing, and only what the checker accepts."""

from __future__ import annotations

import fcntl
import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from basisgen.backends.base import RenderedModule
from basisgen.checker import check_file
from basisgen.manifest import MANIFEST, EmitError, manifest_text, read_entries
from basisgen.proof.certificate import Proof, certificate, certificate_name
from basisgen.proof.coupling import coupling_certificate
from basisgen.schedule.couple import CouplingSchedule
from basisgen.schedule.program import Cost, Schedule

STAGING = ".basisgen-"


@dataclass(frozen=True, slots=True)
class Emitted:
    """One module with its certificate, as text."""

    module: RenderedModule
    certificate: str
    entry: dict[str, Any]

    def files(self) -> dict[str, str]:
        return {self.module.file_name: self.module.text, certificate_name(self.module.file_name): self.certificate}


def emitted(module: RenderedModule, proof: Proof, schedule: Schedule) -> Emitted:
    """A rendered module with its certificate and its line of the manifest."""
    entry = {
        "module": module.file_name,
        "backend": module.backend,
        "spec": proof.basis.spec.to_json(),
        "n_features": len(proof.basis.features),
        "operations": _operations(schedule.cost),
        "basis_digest": proof.basis.digest,
        "sha256": module.sha256,
        "certificate": certificate_name(module.file_name),
    }
    return Emitted(module, certificate(proof, module.file_name, module.sha256), entry)


def emitted_coupling(module: RenderedModule, scheduled: CouplingSchedule) -> Emitted:
    """The same of a coupling."""
    coupling, cost, of_edges = scheduled.coupling, scheduled.schedule.cost, scheduled.of_edges
    entry = {
        "module": module.file_name,
        "backend": module.backend,
        "spec": coupling.spec.to_json(),
        "n_paths": len(coupling.paths),
        "operations": _operations(cost),
        "operations_per_edge": _operations(of_edges),
        "coupling_digest": coupling.digest,
        "sha256": module.sha256,
        "certificate": certificate_name(module.file_name),
    }
    return Emitted(module, coupling_certificate(coupling, module.file_name, module.sha256), entry)


def _operations(cost: Cost) -> dict[str, int]:
    return {"forward": cost.forward, "backward": cost.reverse, "double_backward": cost.double}


def write(items: list[Emitted], folder: Path) -> list[Path]:
    """Checks every module in a private folder, then moves the files into place, the manifest last.

    Returns:
        The paths of the modules, in the order of ``items``.

    Raises:
        EmitError: the folder is foreign or cannot be written.
        CheckError: the checker refuses a module; nothing is written.
    """
    refuse_folder(folder)
    try:
        folder.mkdir(mode=0o755, parents=True, exist_ok=True)
        with _locked(folder), _staging(folder) as staging:
            for item in items:
                for name, text in item.files().items():
                    _put(staging, name, text)
                compile(item.module.text, item.module.file_name, "exec")
                check_file(staging / item.module.file_name)
            by_name = {entry["module"]: entry for entry in read_entries(folder)}
            by_name.update({item.module.file_name: item.entry for item in items})
            _put(staging, MANIFEST, manifest_text(list(by_name.values())))
            for name in [*(name for item in items for name in item.files()), MANIFEST]:
                os.replace(staging / name, folder / name)
    except OSError as error:
        raise _unwritable(folder, error) from error
    return [folder / item.module.file_name for item in items]


def _put(staging: Path, name: str, text: str) -> None:
    try:
        (staging / name).write_text(text, encoding="utf-8", newline="\n")
        (staging / name).chmod(
            (staging / name).stat().st_mode & ~0o022
        )  # the runtime runs nothing that others may write
    except OSError as error:  # a full disk is reported without a name
        raise _unwritable(staging.parent / name, error) from error


def refuse_folder(folder: Path) -> None:
    """Raises EmitError if generated files cannot go there; cheap, so that it can be asked before the work."""
    read_entries(folder)
    nearest = folder
    while not nearest.exists():
        nearest = nearest.parent
    if not nearest.is_dir():
        raise _unwritable(folder, NotADirectoryError(0, f"{nearest} is not a folder"))
    if not os.access(nearest, os.W_OK | os.X_OK):
        raise _unwritable(folder, PermissionError(0, f"{nearest} is write-protected"))


def _unwritable(path: Path, error: OSError) -> EmitError:
    return EmitError(f"cannot write to {path}: {error.strerror}. Choose another folder with --out")


@contextmanager
def _locked(folder: Path) -> Iterator[None]:
    """Waits until no other process writes to the folder; the lock goes with the process, however it ends."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX)
        yield
    finally:
        os.close(handle)


@contextmanager
def _staging(folder: Path) -> Iterator[Path]:
    """A private folder inside, removed at the end; what killed processes left is removed as well (under the lock)."""
    for left in folder.glob(f"{STAGING}*"):
        shutil.rmtree(left, ignore_errors=True)
    staging = Path(tempfile.mkdtemp(prefix=STAGING, dir=folder))
    try:
        yield staging
    finally:
        shutil.rmtree(staging, ignore_errors=True)


def differences(items: list[Emitted], folder: Path) -> list[str]:
    """What stands in the folder and is not what would be written now, one line each; stray files too."""
    found: list[str] = []
    for item in items:
        for name, text in item.files().items():
            path = folder / name
            if not path.is_file():
                found.append(f"{name}: missing")
            elif path.read_bytes() != text.encode():
                found.append(f"{name}: differs from what is generated now")
    listed = {entry["module"]: entry for entry in read_entries(folder)}
    for item in items:
        if listed.get(item.module.file_name) != item.entry:
            found.append(f"{MANIFEST}: entry of {item.module.file_name} is missing or stale")
    known = {MANIFEST, "__init__.py", "__pycache__"} | set(listed) | {e["certificate"] for e in listed.values()}
    if folder.is_dir():
        strays = sorted(p.name for p in folder.iterdir() if p.name not in known and not p.name.startswith(STAGING))
        found += [f"{name}: stray file, not in {MANIFEST}" for name in strays]
    return found
