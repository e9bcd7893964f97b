"""The trajectory of a run: frames that are all a restart needs, and stay whole however the run ends."""

from __future__ import annotations

import lzma
import os
import zlib
from pathlib import Path

import ase.io
import numpy as np
from ase import Atoms
from ase.io.trajectory import Trajectory

from cace_runtime.analysis.motion import TIME
from cace_runtime.files import extxyz
from cace_runtime.files.growing import Growing, whole_pieces
from cace_runtime.files.spread import Spread

# Keys of a frame's ``info``.
STEP = "step"  # beside TIME

SUFFIXES = (*extxyz.SUFFIXES, ".traj")
# Bytes of a compressed file that are looked at together.
CHUNK = 2**16


def last_frame(path: Path) -> Atoms:
    """The last whole frame of a trajectory written here; what a killed run left behind it is cut off.

    Raises:
        ValueError: no frame, or one without momenta or step.
    """
    if not path.is_file():
        raise ValueError(f"there is no trajectory {path} to continue; run without --restart first")
    try:
        if path.suffix != ".traj":
            _cut_partial_frame(path)
            with extxyz.text_of(path) as text:
                frame = ase.io.read(text, index=-1, format="extxyz")
        else:
            # ASE takes what stands behind an @ for an index.
            frame = ase.io.read(path, index=-1, format="traj", do_not_split_by_at_sign=True)
    except Exception as error:  # whatever the readers raise, it is about this file
        raise ValueError(f"cannot continue {path}: {type(error).__name__}: {error}") from error
    assert isinstance(frame, Atoms)  # one index, one frame
    missing = [name for name in (STEP, TIME) if name not in frame.info]
    missing += ["momenta"] if not frame.has("momenta") else []
    if missing:
        raise ValueError(
            f"cannot continue {path}: its last frame has no {', '.join(missing)}, so cace md did not write it. "
            "Start a new run from it without --restart"
        )
    return frame


def take_over(atoms: Atoms, last: Atoms, trajectory: Path) -> None:
    """Puts atoms where the last frame of a trajectory has them.

    Raises:
        ValueError: they are others.
    """
    if not np.array_equal(last.numbers, atoms.numbers):
        raise ValueError(
            f"{trajectory} holds {last.get_chemical_formula()}, the structure is {atoms.get_chemical_formula()} (or "
            "their atoms are in another order): this is not the run to continue"
        )
    atoms.set_cell(last.cell)
    atoms.pbc = last.pbc
    atoms.positions = last.positions
    atoms.set_momenta(last.get_momenta())


def append_frame(frames: Growing, atoms: Atoms) -> None:
    """Writes the atoms behind what there is."""
    if frames.path.suffix == ".traj":
        with whole_pieces(frames.path), Trajectory(frames.path, "a", atoms=atoms) as file:
            file.write()
        return
    # In one piece: a killed run leaves at most one partial frame.
    frames.append(extxyz.encoded([atoms], frames.path))


def attach_spread(atoms: Atoms, spread: Spread, trajectory: Path) -> None:
    """Into the frame that is written; .traj has no arrays of its own, so there the atoms' numbers stand in info."""
    place = atoms.info if trajectory.suffix == ".traj" else atoms.arrays
    place.update(spread.arrays())
    atoms.info.update(spread.info())


def _cut_partial_frame(path: Path) -> None:
    """Truncates an extxyz file behind its last whole frame."""
    whole = (_whole_pieces if path.suffix in extxyz.COMPRESS else _whole_frames)(path)
    if whole == 0:
        raise ValueError("it has no whole frame")
    if whole < path.stat().st_size:
        os.truncate(path, whole)


def _whole_frames(path: Path) -> int:
    """How many bytes of a plain file are whole frames."""
    whole, position, wanted = 0, 0, None
    with path.open("rb") as file:
        for line in file:
            if wanted is None:
                if not line.strip().isdigit():
                    break
                wanted = int(line) + 1
            else:
                wanted -= 1
            position += len(line)
            if wanted == 0 and line.endswith(b"\n"):
                whole, wanted = position, None
    return whole


def _whole_pieces(path: Path) -> int:
    """How many bytes of a compressed file are whole pieces; each was written as one and holds whole frames."""
    whole, left = 0, b""
    piece = extxyz.DECOMPRESSORS[path.suffix]()
    with path.open("rb") as file:
        while left := left or file.read(CHUNK):
            try:
                piece.decompress(left)
            except (OSError, zlib.error, lzma.LZMAError):
                break
            left = b""
            if piece.eof:
                left = piece.unused_data
                whole = file.tell() - len(left)
                piece = extxyz.DECOMPRESSORS[path.suffix]()
    return whole
