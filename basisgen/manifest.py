"""The manifest: what a folder of generated modules says that it holds, bases and couplings in a list each."""

from __future__ import annotations

import hashlib
import json
import re
from pathlib import Path
from typing import Any

from basisgen.proof.certificate import certificate_name

MANIFEST = "MANIFEST.json"
MARKER = "basisgen manifest"
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
COUPLING = {
    "module": str,
    "backend": str,
    "spec": dict,
    "n_paths": int,
    "operations": dict,
    "operations_per_edge": dict,
    "coupling_digest": str,
    "sha256": str,
    "certificate": str,
}
MANIFEST_BYTES = 1 << 24  # some 30,000 modules
MODULE_NAME = re.compile(r"cace_[a-z0-9_]+_[a-z0-9]+\.py")


class EmitError(ValueError):
    """A folder that cannot take generated files; the message says what to do."""


def read_manifest(folder: Path) -> list[dict[str, Any]]:
    """The bases of a folder's manifest, see :func:`read_entries`."""
    return [entry for entry in read_entries(folder) if not is_coupling(entry)]


def is_coupling(entry: dict[str, Any]) -> bool:
    return "coupling_digest" in entry


def read_entries(folder: Path) -> list[dict[str, Any]]:
    """The entries of a folder's manifest, bases and then couplings; none for an absent or empty folder.

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
        lists = {"modules": ENTRY} | ({"couplings": COUPLING} if "couplings" in data else {})
        if data["format"] != MARKER or not all(_is_entry(e, kind) for key, kind in lists.items() for e in data[key]):
            raise KeyError(MARKER)
        return [entry for key in lists for entry in data[key]]
    except (ValueError, KeyError, TypeError, OSError, RecursionError) as error:
        raise EmitError(
            f"{path} is not a manifest of basisgen, or damaged. Remove it, or choose another folder with --out"
        ) from error


def _is_entry(entry: Any, kinds: dict[str, type]) -> bool:
    """Whether something is a line of a manifest; its names are plain names of files in that folder."""
    return (
        isinstance(entry, dict)
        and set(entry) == set(kinds)
        and all(isinstance(entry[key], kind) for key, kind in kinds.items())
        and MODULE_NAME.fullmatch(entry["module"]) is not None
        and entry["certificate"] == certificate_name(entry["module"])
    )


def manifest_text(entries: list[dict[str, Any]]) -> str:
    """The manifest, one line per module, sorted by file name; bases alone if there are no couplings."""
    text = (
        f'{{\n "format": "{MARKER}",\n "version": 1,\n "modules": {_rows([e for e in entries if not is_coupling(e)])}'
    )
    if couplings := [e for e in entries if is_coupling(e)]:
        text += f',\n "couplings": {_rows(couplings)}'
    return f"{text}\n}}\n"


def _rows(entries: list[dict[str, Any]]) -> str:
    rows = ",\n  ".join(json.dumps(e, separators=(", ", ": ")) for e in sorted(entries, key=lambda e: e["module"]))
    return f"[\n  {rows}\n ]"


def state(entry: dict[str, Any], folder: Path) -> str:
    """Whether a listed module is still as it was written: ``ok``, ``missing`` or ``damaged``."""
    module, proof = folder / entry["module"], folder / entry["certificate"]
    if not module.is_file() or not proof.is_file():
        return "missing"
    return "ok" if hashlib.sha256(module.read_bytes()).hexdigest() == entry["sha256"] else "damaged"
