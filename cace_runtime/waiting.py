"""Threads of torch that have nothing to do sleep: said to the OpenMP library before torch loads it.

Torch's libgomp reads how long threads spin for work when it is loaded, and by default that is milliseconds, on every
core, at the end of every operation. Where another program wants one of these cores, each operation waits until that
program has had its turn: an evaluation of 15 atoms took fifty times as long on two threads as on one. Whoever sets
``$OMP_WAIT_POLICY`` or ``$GOMP_SPINCOUNT``, or imports torch before this package, decides himself. The environment is
left as it was. Kernels of the backend ``cpp`` have threads of their own, which sleep, whatever was imported first.

In a folder that was deleted torch's libraries end the process; there it is left to whoever needs torch, after the
command line has said so.
"""

from __future__ import annotations

import os
import sys

# Turns of libgomp's waiting loop: some ten microseconds.
SPIN = "300"


def _folder_is_gone() -> bool:
    try:
        os.getcwd()
    except FileNotFoundError:
        return True
    return False


if not (
    "torch" in sys.modules or "OMP_WAIT_POLICY" in os.environ or "GOMP_SPINCOUNT" in os.environ or _folder_is_gone()
):
    os.environ["GOMP_SPINCOUNT"] = SPIN
    try:
        import torch  # noqa: F401
    finally:
        del os.environ["GOMP_SPINCOUNT"]
