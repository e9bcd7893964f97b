"""Makes a basis that is asked for and not there: basisgen in a process of its own, into the per-user folder.

So are modules there made anew which an earlier basisgen made, and which lack what this program needs.

The runtime imports nothing of basisgen, and works without it wherever the bases are there.
"""

from __future__ import annotations

import logging
import subprocess
import sys
from collections.abc import Sequence
from functools import cache
from pathlib import Path

from cace_runtime.bases.asked import arguments_of
from cace_runtime.bases.errors import BasisNotFoundError
from cace_runtime.bases.folders import user_folder
from cace_runtime.bases.module import BasisModule

log = logging.getLogger("cace_runtime")

#: Seconds. Bases that would take longer are refused by basisgen itself; this ends what hangs.
PATIENCE = 1800


def make_basis(missing: BasisNotFoundError) -> None:
    """Makes the basis, or the coupling, that was not found, for all backends.

    Raises:
        BasisNotFoundError: the one given where there is no basisgen or no folder for it; one that also says why
            basisgen refused, where it did.
    """
    folder = user_folder()
    if missing.arguments is None or folder is None:
        raise missing
    command = ["basisgen", *missing.arguments]
    what = "coupling" if "couple" in command else "basis"
    log.warning("cace_runtime: %s makes the %s, once, in %s", " ".join(command), what, folder)
    try:
        _run(missing.arguments, folder)
    except AbsentError:
        raise missing from None
    except RefusedError as error:
        raise BasisNotFoundError(f"{missing}\n{error}", missing.arguments) from error


@cache
def made_anew(module: BasisModule) -> bool:
    """Whether basisgen made a module of the per-user folder anew, for its backend; tried once in a process.

    Args:
        module: made by an earlier basisgen, without what this program needs.
    """
    if module.path.parent != user_folder():  # the folder of a checkout, or one that was given: for their owners
        return False
    log.warning("cace_runtime: %s was made by an earlier basisgen; %s makes it anew", module.path, module.command)
    try:
        _run([*arguments_of(module.spec), "--backend", module.backend], module.path.parent)
    except (AbsentError, RefusedError) as error:
        log.warning("cace_runtime: %s was not made anew: %s", module.path, error)
        return False
    return True


class AbsentError(Exception):
    """There is no basisgen."""


class RefusedError(Exception):
    """What basisgen says to that."""


def _run(arguments: Sequence[str], folder: Path) -> None:
    """Raises AbsentError, RefusedError."""
    # -P: nothing that lies in the current folder is imported.
    try:
        done = subprocess.run(
            [sys.executable, "-P", "-m", "basisgen.cli", *arguments, "--out", str(folder)],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            text=True,
            errors="replace",
            timeout=PATIENCE,
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise RefusedError(str(error)) from error
    if done.returncode:
        said = done.stderr.strip().splitlines()
        if not said or "No module named" in said[-1]:
            raise AbsentError("basisgen is not installed")
        raise RefusedError(" ".join(said[-3:]))
