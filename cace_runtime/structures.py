"""Reading structure files, with errors that name the file and what is wrong with it."""

from __future__ import annotations

import os
from pathlib import Path

import ase.io
from ase import Atoms


def read_structures(path: str | os.PathLike[str], index: str = ":") -> list[Atoms]:
    """Frames of a file in any format that ASE reads.

    Args:
        path: the file.
        index: which frames, in Python's notation: ``0``, ``-1``, ``::10``, ``:100``.

    Raises:
        FileNotFoundError: no such file.
        ValueError: not readable as structures, no frame selected, or a frame without atoms.
    """
    path = Path(path)
    if not path.is_file():
        raise FileNotFoundError(f"no structure file {path}" + (" (it is a folder)" if path.is_dir() else ""))
    try:
        frames = ase.io.read(path, index=index)
    except Exception as error:  # ASE's readers fail in their own ways; all of them are about this file
        raise ValueError(
            f"cannot read {path} (frames {index!r}) as a structure: {type(error).__name__}: {error}"
        ) from error
    frames = [frames] if isinstance(frames, Atoms) else list(frames)
    if not frames:
        raise ValueError(f"{path} has no frames {index!r}")
    for number, frame in enumerate(frames):
        if len(frame) == 0:
            raise ValueError(f"frame {number} of {path} has no atoms")
    return frames
