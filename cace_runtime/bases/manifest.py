"""The list of a folder: what basisgen says that it wrote there."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from cace_runtime.bases.errors import DamagedBasisError
from cace_runtime.bases.trust import ForeignFileError, read_own, refuse_foreign

MANIFEST = "MANIFEST.json"
MARKER = "basisgen manifest"
MANIFEST_BYTES = 1 << 24  # some 30,000 modules
ENTRY = {"module": str, "backend": str, "spec": dict, "basis_digest": str, "sha256": str}
COUPLING = {"module": str, "backend": str, "spec": dict, "coupling_digest": str, "sha256": str}
MODULE_NAME = re.compile(r"cace_[a-z0-9_]+_[a-z0-9]+\.py")  # no folder, no dots: basisgen writes no others


def modules_of(folder: Path) -> list[dict[str, Any]]:
    """The modules of a folder that are bases.

    Raises:
        DamagedBasisError: it is not basisgen's, or another user's.
    """
    return _entries(folder)["modules"]


def couplings_of(folder: Path) -> list[dict[str, Any]]:
    """Those that are couplings; raises the same."""
    return _entries(folder)["couplings"]


def _entries(folder: Path) -> dict[str, list[dict[str, Any]]]:
    path = folder / MANIFEST
    try:
        refuse_foreign(folder, folder.stat())
        data = json.loads(read_own(path, MANIFEST_BYTES))
        lists = {"modules": data["modules"], "couplings": data.get("couplings", [])}
        if data["format"] != MARKER or not all(isinstance(entries, list) for entries in lists.values()):
            raise KeyError(MARKER)
        if not all(map(_is_basis, lists["modules"])) or not all(map(_is_coupling, lists["couplings"])):
            raise KeyError(MARKER)
    except (FileNotFoundError, NotADirectoryError) as error:
        raise DamagedBasisError(f"{folder} holds no generated bases (no {MANIFEST})") from error
    except ForeignFileError as error:
        raise DamagedBasisError(str(error)) from error
    except (ValueError, KeyError, TypeError, OSError, RecursionError) as error:
        raise DamagedBasisError(f"{path} is not a manifest of basisgen; make the folder anew with basisgen") from error
    for entry in lists["modules"] + lists["couplings"]:
        if not MODULE_NAME.fullmatch(entry["module"]):
            raise DamagedBasisError(
                f"{path} lists {entry['module'][:80]!r}, which is no name of a module: a plain file name cace_….py"
            )
    return lists


def _is_entry(entry: Any, kinds: Mapping[str, type]) -> bool:
    return isinstance(entry, dict) and all(isinstance(entry.get(key), kind) for key, kind in kinds.items())


def _is_coupling(entry: Any) -> bool:
    return _is_entry(entry, COUPLING)


def _is_basis(entry: Any) -> bool:
    if not _is_entry(entry, ENTRY):
        return False
    limits, nu_max = entry["spec"].get("l_max"), entry["spec"].get("nu_max")
    return isinstance(limits, list) and bool(limits) and all(isinstance(n, int) for n in [*limits, nu_max])
