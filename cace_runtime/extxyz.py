"""Extended xyz files, plain or compressed as the name says; equal frames make equal bytes."""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import os
import zlib
from collections.abc import Sequence
from functools import partial
from pathlib import Path

import ase.io
from ase import Atoms

from cace_runtime.files import check_output, replacing

# gzip would write the time.
COMPRESS = {".gz": partial(gzip.compress, mtime=0), ".bz2": bz2.compress, ".xz": lzma.compress}
GZIP = 31  # zlib's number for the format of gzip
DECOMPRESSORS = {".gz": partial(zlib.decompressobj, GZIP), ".bz2": bz2.BZ2Decompressor, ".xz": lzma.LZMADecompressor}
SUFFIXES = tuple(kind + compression for compression in ("", *COMPRESS) for kind in (".xyz", ".extxyz"))


def without_compression(path: Path) -> Path:
    """``a.xyz.gz`` → ``a.xyz``."""
    return path.with_suffix("") if path.suffix in COMPRESS else path


def compressed(data: bytes, path: Path) -> bytes:
    """As the suffix of the path asks; pieces may follow each other in one file."""
    return COMPRESS[path.suffix](data) if path.suffix in COMPRESS else data


def encoded(frames: Sequence[Atoms], path: Path) -> bytes:
    """The frames as they stand in a file of that name."""
    text = io.StringIO()
    ase.io.write(text, frames, format="extxyz")
    return compressed(text.getvalue().encode(), path)


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
