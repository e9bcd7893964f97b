"""Writes modules, certificates and the manifest: all or nothing, and only what the checker accepts."""

from __future__ import annotations

import fcntl
import hashlib
import json
import os
import re
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from basisgen.backends.base import RenderedModule
from basisgen.checker import check_file
from basisgen.proof.certificate import Proof, certificate, certificate_name
from basisgen.schedule.program import Schedule

MANIFEST = "MANIFEST.json"
MARKER = "basisgen manifest"


STAGING = ".basisgen-"
#: What may stand in a folder whose writing was cut short before the manifest.
OURS = re.compile(r"cace_.*\.(py|certificate\.json)|__init__\.py|__pycache__|\..*")
ENTRY = {
    "module": str,
    "backend": str,
    "spec": dict,
    "n_features": int,
    "operations": dict,
    "basis_digest": str,
    "sha256": str,
    "certificate": str,
}
MANIFEST_BYTES = 1 << 24  # some 30,000 modules
MODULE_NAME = re.compile(r"cace_[a-z0-9_]+_[a-z0-9]+\.py")


class EmitError(ValueError):
    """A folder that cannot take generated files; the message says what to do."""


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
        "operations": {
            "forward": schedule.cost.forward,
            "backward": schedule.cost.reverse,
            "double_backward": schedule.cost.double,
        },
        "basis_digest": proof.basis.digest,
        "sha256": module.sha256,
        "certificate": certificate_name(module.file_name),
    }
    return Emitted(module, certificate(proof, module.file_name, module.sha256), entry)


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
            by_name = {entry["module"]: entry for entry in read_manifest(folder)}
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
    read_manifest(folder)
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


def read_manifest(folder: Path) -> list[dict[str, Any]]:
    """The entries of a folder's manifest; none for an absent or empty folder.

    A folder with modules and no manifest is one in which writing was killed, and counts as empty.

    Raises:
        EmitError: the folder holds other things than generated files, or its manifest is damaged.
    """
    path = folder / MANIFEST
    if not path.exists():
        if folder.exists() and not folder.is_dir():
            raise EmitError(f"{folder} is a file, not a folder. Choose another folder with --out")
        foreign = sorted(p.name for p in folder.glob("*") if not OURS.fullmatch(p.name))
        if foreign:
            raise EmitError(
                f"{folder} holds files that basisgen did not write ({foreign[0]}, no {MANIFEST}). "
                "Choose an empty or new folder with --out"
            )
        return []
    try:
        if not path.is_file() or path.stat().st_size > MANIFEST_BYTES:
            raise ValueError(f"{MANIFEST} is no file of a manifest's size")
        data = json.loads(path.read_text(encoding="utf-8"))
        if data["format"] != MARKER or not all(_is_entry(entry) for entry in data["modules"]):
            raise KeyError(MARKER)
        return data["modules"]
    except (ValueError, KeyError, TypeError, OSError, RecursionError) as error:
        raise EmitError(
            f"{path} is not a manifest of basisgen, or damaged. Remove it, or choose another folder with --out"
        ) from error


def _is_entry(entry: Any) -> bool:
    """Whether something is a line of a manifest; its names are plain names of files in that folder."""
    return (
        isinstance(entry, dict)
        and set(entry) == set(ENTRY)
        and all(isinstance(entry[key], kind) for key, kind in ENTRY.items())
        and MODULE_NAME.fullmatch(entry["module"]) is not None
        and entry["certificate"] == certificate_name(entry["module"])
    )


def manifest_text(entries: list[dict[str, Any]]) -> str:
    """The manifest, one line per module, sorted by file name."""
    rows = ",\n  ".join(json.dumps(e, separators=(", ", ": ")) for e in sorted(entries, key=lambda e: e["module"]))
    return f'{{\n "format": "{MARKER}",\n "version": 1,\n "modules": [\n  {rows}\n ]\n}}\n'


def state(entry: dict[str, Any], folder: Path) -> str:
    """Whether a listed module is still as it was written: ``ok``, ``missing`` or ``damaged``."""
    module, proof = folder / entry["module"], folder / entry["certificate"]
    if not module.is_file() or not proof.is_file():
        return "missing"
    return "ok" if hashlib.sha256(module.read_bytes()).hexdigest() == entry["sha256"] else "damaged"


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
    listed = {entry["module"]: entry for entry in read_manifest(folder)}
    for item in items:
        if listed.get(item.module.file_name) != item.entry:
            found.append(f"{MANIFEST}: entry of {item.module.file_name} is missing or stale")
    known = {MANIFEST, "__init__.py", "__pycache__"} | set(listed) | {e["certificate"] for e in listed.values()}
    if folder.is_dir():
        strays = sorted(p.name for p in folder.iterdir() if p.name not in known and not p.name.startswith(STAGING))
        found += [f"{name}: stray file, not in {MANIFEST}" for name in strays]
    return found
