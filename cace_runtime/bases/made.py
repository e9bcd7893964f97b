"""Makes a basis that is asked for and not there: basisgen in a process of its own, into the per-user folder.

The runtime imports nothing of basisgen, and works without it wherever the bases are there.
"""

from __future__ import annotations

import logging
import subprocess
import sys

from cace_runtime.bases.errors import BasisNotFoundError
from cace_runtime.bases.folders import user_folder

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
    # -P: nothing that lies in the current folder is imported.
    try:
        done = subprocess.run(
            [sys.executable, "-P", "-m", "basisgen.cli", *missing.arguments, "--out", str(folder)],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            text=True,
            errors="replace",
            timeout=PATIENCE,
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise BasisNotFoundError(f"{missing}\n{error}", missing.arguments) from error
    if done.returncode:
        said = done.stderr.strip().splitlines()
        if not said or "No module named" in said[-1]:
            raise missing
        raise BasisNotFoundError(f"{missing}\n{' '.join(said[-3:])}", missing.arguments)
