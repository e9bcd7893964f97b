"""What kernels are compiled by in tests: faster than users compile, where no speed is measured."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

#: A third to half of the compiler's time; numbers differ by rounding. Threads share all work, whether it pays or not.
QUICK = "-Og -DSHARE_ALWAYS"


@contextmanager
def quick_flags() -> Iterator[None]:
    """Libraries that are compiled inside are so; ``$CACE_CXXFLAGS`` may say otherwise."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("CACE_CXXFLAGS", os.environ.get("CACE_CXXFLAGS", QUICK))
        yield


def remembering(folder: Path) -> str:
    """A folder for ``$PATH`` whose c++ copies what it has compiled before: the same text with the same words.

    Args:
        folder: is made.
    """
    folder.mkdir()
    if real := shutil.which("c++"):
        program = folder / "c++"
        program.write_text(REMEMBERING.format(real=real, folder=folder))
        program.chmod(0o755)
    return str(folder)


# The last word is where the library goes.
REMEMBERING = """#!/bin/sh
case "$*" in *source.cpp*) ;; *) exec {real} "$@";; esac
made={folder}/$(echo "$@" | cat - source.cpp | cksum | tr ' ' -)
for library; do :; done
[ -e "$made" ] && exec cp "$made" "$library"
{real} "$@" || exit
cp "$library" "$made.$$" && mv "$made.$$" "$made"
"""
