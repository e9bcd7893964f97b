"""Where generated modules are looked for, in this order.

A folder that is given, the one in ``$CACE_GENERATED``, ``generated`` beside this package (of the checkout that it is
installed from, or installed with it), the per-user folder. The folder one stands in never matters: it may be somebody
else's.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from platformdirs import user_data_path

from cace_runtime.bases.errors import DamagedBasisError
from cace_runtime.bases.manifest import MANIFEST

VARIABLE = "CACE_GENERATED"


def search_folders(path: str | os.PathLike[str] | None = None) -> Iterator[Path]:
    """The folders that are searched, in order; a given ``path`` and ``$CACE_GENERATED`` whether they exist or not.

    Raises:
        DamagedBasisError: at the end, if the package ``generated`` beside this one is another's.
    """
    if path is not None:
        yield Path(path).expanduser().absolute()
    if os.environ.get(VARIABLE):
        yield Path(os.environ[VARIABLE]).expanduser().absolute()
    beside, user = folder_beside(), user_folder()
    for folder in (beside, user):
        if folder is not None and (folder / MANIFEST).exists():
            yield folder
    if beside.exists() and not (beside / MANIFEST).exists():
        raise DamagedBasisError(
            f"{beside} is not basisgen's (no {MANIFEST}): another package of this name is in the way. Remove it, or "
            f"point ${VARIABLE} at basisgen's folder"
        )


def folder_beside() -> Path:
    """``generated`` of the checkout that this package is installed from, or of the packages it is installed among."""
    return Path(__file__).parents[2] / "generated"


def user_folder() -> Path | None:
    """Where basisgen writes when it is not run inside a checkout; None for a user without a home folder."""
    folder = user_data_path("cace-runtime") / "generated"
    return folder if folder.is_absolute() else None  # a relative one is where one stands
