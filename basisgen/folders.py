"""Where generated files go when nobody says, and where the runtime looks for them."""

from __future__ import annotations

import os
import tomllib
from pathlib import Path

from platformdirs import user_data_path

DISTRIBUTION = "cace-runtime"
VARIABLE = "CACE_GENERATED"


class NoFolderError(ValueError):
    """There is no place of one's own to write to."""


def default_folder() -> Path:
    """``generated/`` of the checkout one stands in, else a per-user data folder.

    Raises:
        NoFolderError: neither is there.
    """
    try:
        here = Path.cwd()
    except FileNotFoundError:  # deleted while one stood in it
        return _user_folder()
    for folder in (here, *here.parents):
        if _is_checkout(folder):
            return folder / "generated"
    return _user_folder()


def searched_folders() -> list[Path]:
    """Where ``cace_runtime.registry`` looks when no path is given: never the checkout one happens to stand in."""
    named = [Path(os.environ[VARIABLE]).expanduser().absolute()] if os.environ.get(VARIABLE) else []
    user = user_data_path(DISTRIBUTION) / "generated"
    return [*named, Path(__file__).parents[1] / "generated", *([user] if user.is_absolute() else [])]


def _user_folder() -> Path:
    folder = user_data_path(DISTRIBUTION) / "generated"
    if not folder.is_absolute():  # it would be where one stands
        raise NoFolderError("this user has no home folder to write to. Set $HOME, or choose a folder with --out")
    return folder


def _is_checkout(folder: Path) -> bool:
    project = folder / "pyproject.toml"
    if not project.is_file() or not (folder / "basisgen").is_dir():
        return False
    try:
        return tomllib.loads(project.read_text(encoding="utf-8")).get("project", {}).get("name") == DISTRIBUTION
    except (tomllib.TOMLDecodeError, OSError, UnicodeDecodeError, AttributeError, RecursionError):
        return False
