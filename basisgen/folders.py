"""Where generated files go when nobody says."""

from __future__ import annotations

import tomllib
from pathlib import Path

from platformdirs import user_data_path

DISTRIBUTION = "cace-runtime"


def default_folder() -> Path:
    """``generated/`` of the checkout one stands in, else a per-user data folder."""
    here = Path.cwd()
    for folder in (here, *here.parents):
        if _is_checkout(folder):
            return folder / "generated"
    return user_data_path(DISTRIBUTION) / "generated"


def _is_checkout(folder: Path) -> bool:
    project = folder / "pyproject.toml"
    if not project.is_file() or not (folder / "basisgen").is_dir():
        return False
    try:
        return tomllib.loads(project.read_text(encoding="utf-8")).get("project", {}).get("name") == DISTRIBUTION
    except (tomllib.TOMLDecodeError, OSError, UnicodeDecodeError):
        return False
