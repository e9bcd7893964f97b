"""Extended xyz files, plain or compressed as the name says; equal frames make equal bytes."""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import os
import zlib
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any, TextIO

import ase.io
import numpy as np
from ase import Atoms
from ase.stress import voigt_6_to_full_3x3_stress

from cace_runtime.files.writing import check_output, replacing

# gzip would write the time.
COMPRESS: dict[str, Callable[[bytes], bytes]] = {
    ".gz": partial(gzip.compress, mtime=0),
    ".bz2": bz2.compress,
    ".xz": lzma.compress,
}
OPEN: dict[str, Callable[..., Any]] = {".gz": gzip.open, ".bz2": bz2.open, ".xz": lzma.open}
# What ASE's reader takes for a matrix of nine numbers and nothing else.
MATRICES = ("stress", "virial")
GZIP = 31  # zlib's number for the format of gzip
DECOMPRESSORS: dict[str, Callable[[], Any]] = {
    ".gz": partial(zlib.decompressobj, GZIP),
    ".bz2": bz2.BZ2Decompressor,
    ".xz": lzma.LZMADecompressor,
}
SUFFIXES = tuple(kind + compression for compression in ("", *COMPRESS) for kind in (".xyz", ".extxyz"))


def without_compression(path: Path) -> Path:
    """``a.xyz.gz`` → ``a.xyz``."""
    return path.with_suffix("") if path.suffix in COMPRESS else path


def compressed(data: bytes, path: Path) -> bytes:
    """As the suffix of the path asks; pieces may follow each other in one file."""
    return COMPRESS[path.suffix](data) if path.suffix in COMPRESS else data


@contextmanager
def text_of(path: Path) -> Iterator[TextIO]:
    """A file of that name, open for reading; in UTF-8 whatever the locale says."""
    opened = OPEN.get(path.suffix.lower(), open)
    with opened(path, "rt", encoding="utf-8") as file:
        yield file


def encoded(frames: Sequence[Atoms], path: Path) -> bytes:
    """The frames as they stand in a file of that name."""
    text = io.StringIO()
    ase.io.write(text, [_holdable(frame) for frame in frames], format="extxyz")
    return compressed(text.getvalue().encode(), path)


def _holdable(frame: Atoms) -> Atoms:
    """The frame, or a copy with what the format cannot hold, or ASE cannot read again, in another shape.

    Other formats allow more: arrays with three axes become columns, words of an atom have no blanks, a text is one line
    and not empty. What is neither number nor text nor truth is left out.
    """
    arrays = {name: _columns(array) for name, array in frame.arrays.items() if name not in ("numbers", "positions")}
    info = {key: _entry(key, value) for key, value in frame.info.items()}
    changed = any(array is not frame.arrays[name] for name, array in arrays.items())
    if not changed and all(value is frame.info[key] for key, value in info.items()):
        return frame
    out = frame.copy()
    out.calc = frame.calc
    out.info = {key: value for key, value in info.items() if value is not None}
    for name, array in arrays.items():
        del out.arrays[name]
        if array is not None:
            out.arrays[name] = array
    return out


def _columns(array: np.ndarray) -> np.ndarray | None:
    """An array of one number or word per atom and column; None where that cannot be."""
    if array.ndim > 2:
        array = array.reshape(len(array), -1)
    if array.shape[1:] == (0,) or array.dtype.kind not in "fiubUSO":
        return None
    if array.dtype.kind in "USO":
        words = np.array(["_".join(str(word).split()) or "_" for word in array.ravel()], dtype=str)
        return array if array.astype(str).ravel().tolist() == words.tolist() else words.reshape(array.shape)
    return array.astype(int) if array.dtype.kind == "u" else array


def _entry(key: str, value: object) -> object:
    """A value of the comment line; None where there is nothing to write."""
    if key in MATRICES:
        array = np.asarray(value)
        if array.dtype.kind not in "if" or array.size not in (6, 9):
            return None  # ASE reads nine numbers there and nothing else
        if array.shape != (3, 3):
            return voigt_6_to_full_3x3_stress(array.ravel()) if array.size == 6 else array.reshape(3, 3)
    if isinstance(value, str):
        line = " ".join(value.splitlines())
        return value if line == value != "" else line or None
    return value


def write_extxyz(frames: Sequence[Atoms], path: str | os.PathLike[str]) -> None:
    """Writes frames, whole or not at all.

    Raises:
        ValueError: another suffix than those of :data:`SUFFIXES`.
        OSError: the file cannot be written.
    """
    path = Path(path)
    check_output(path, SUFFIXES)
    content = encoded(frames, path)
    with replacing(path) as temporary:
        temporary.write_bytes(content)
