"""Reading structure files, with errors that name the file and the frame, and what is wrong with it."""

from __future__ import annotations

import os
import re
import stat
import tempfile
import warnings
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from itertools import islice
from pathlib import Path
from typing import Any

import ase.io
import numpy as np
from ase import Atoms
from ase.data import atomic_numbers, chemical_symbols
from ase.io.extxyz import key_val_str_to_dict
from ase.io.formats import (
    UnknownFileTypeError,
    filetype,
    get_compression,
    get_ioformat,
    string2index,
)
from ase.stress import voigt_6_to_full_3x3_stress

from cace_runtime.files.extxyz import MATRICES, compressed, encoded, text_of, without_compression
from cace_runtime.files.writing import is_stream, replacing

# First bytes of compressed files, for those that have no name to tell.
COMPRESSED = {b"\x1f\x8b": ".gz", b"BZh": ".bz2", b"\xfd7zXZ": ".xz"}
MARK = "\0"
MATRIX_NAME = re.compile(rf"(?<![^\s\"'])({'|'.join(MATRICES)})(?=[\"']?\s*=)")


def read_structures(path: str | os.PathLike[str], index: str = ":") -> list[Atoms]:
    """Frames of a file in any format that ASE reads.

    Args:
        path: the file, by its whole name: ``run@2.xyz`` is a file, and no part of ``run``. A pipe, such as
            ``<(zcat run.xyz.gz)``, /dev/stdin or ``-`` for it, is read to its end, once. Files that end in .gz, .bz2 or
            .xz are decompressed.
        index: which frames, in Python's notation: ``0``, ``-1``, ``::10``, ``:100``.

    Raises:
        FileNotFoundError: no such file.
        ValueError: not readable as structures, no frame selected, a frame without atoms, or with an atom of no element.
    """
    path = Path(path)
    given = Path("/dev/stdin") if str(path) == "-" and not path.exists() else path
    _check_readable(given)
    _check_index(index)
    frames: list[Atoms] = []
    with _as_file(given) as file:
        try:
            for atoms in _frames_of(file, index):
                _check_atoms(atoms)
                frames.append(atoms)
        except Exception as error:  # ASE's readers fail in their own ways; all of them are about this file
            told = _told(error, path, index, len(frames))
            raise ValueError(told.replace(str(file), str(path))) from error
    if not frames:
        empty = given.is_file() and given.stat().st_size == 0
        raise ValueError(f"{path} is empty" if empty else f"{path} has no frames {index!r}")
    return frames


def refuse_pipes(paths: Iterable[str | os.PathLike[str]], why: str) -> None:
    """Raises ValueError for a pipe: what is read more than once has to be a file. ``why`` says by whom it is."""
    for path in paths:
        if _is_pipe(Path(path)):
            raise ValueError(f"{path} is a pipe, which can be read once, but {why}: write it to a file first")


def _is_pipe(path: Path) -> bool:
    return path.exists() and stat.S_ISFIFO(path.stat().st_mode)


def _check_index(index: str) -> None:
    try:
        chosen = string2index(index)
    except ValueError:
        chosen = index
    if isinstance(chosen, str):
        raise ValueError(f"frames {index!r}: they are chosen in Python's notation, as in 0, -1, ::10, :100")


def _check_readable(path: Path) -> None:
    if path.is_dir():
        raise FileNotFoundError(f"no structure file {path} (it is a folder)")
    if not path.exists():
        # ASE reads name@index as a file and frames of it; here it is a name.
        name, _, index = path.name.rpartition("@")
        meant = name and re.fullmatch(r"[-:\d]+", index) and path.with_name(name).is_file()
        hint = f"; for frames of {name}: --index {index}" if meant else ""
        raise FileNotFoundError(f"no structure file {path}{hint}")
    if not path.is_file() and not _is_pipe(path):
        raise FileNotFoundError(f"no structure file {path} (it is neither a file nor a pipe)")


@contextmanager
def _as_file(path: Path) -> Iterator[Path]:
    """A file, absolute; what comes out of a pipe is put into one."""
    if not _is_pipe(path):
        # ASE takes names that begin with postgres or mysql for data bases.
        yield path.absolute()
        return
    content = path.read_bytes()
    suffix = next((name for magic, name in COMPRESSED.items() if content.startswith(magic)), "")
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, f"structures{suffix}")
        file.write_bytes(content)
        yield file


def _frames_of(file: Path, index: str) -> Iterator[Atoms]:
    plain = Path(get_compression(str(file))[0]).suffix.lower()
    # By name: parts of names such as OUTCAR win otherwise.
    name = "extxyz" if plain in (".xyz", ".extxyz") else filetype(str(file))
    if name == "espresso-out" and _is_of_fhi_aims(file):  # ASE goes by the name, as *.out
        name = "aims-output"
    # ASE takes what stands behind an @ for an index.
    options: dict[str, Any] = {"format": name, "do_not_split_by_at_sign": True}
    if name == "extxyz":
        _check_blank_lines(file)
        options["properties_parser"] = _comment_line
        with text_of(file) as text:
            yield from ase.io.iread(text, index=index, **options)
        return
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", message="FHI-aims IO is moving")  # to a package that has the format again
        yield from ase.io.iread(str(file), index=index, **options)


def _is_of_fhi_aims(file: Path) -> bool:
    with text_of(file) as text:
        return any("Invoking FHI-aims" in line for line in islice(text, 10))


def _check_blank_lines(file: Path) -> None:
    """Raises ValueError for a blank line between frames: ASE stops there, and the rest would be lost without a word."""
    with text_of(file) as lines:
        number = 0
        for line in lines:
            number += 1
            if not line.strip():
                if any(rest.strip() for rest in lines):
                    raise ValueError(f"line {number} is blank, and what follows would not be read: remove the line")
                return
            if line.lstrip().startswith("VEC"):  # a cell vector behind the atoms
                continue
            if not line.strip().isdigit():
                return  # ASE says what is wrong
            number += sum(1 for _ in islice(lines, int(line) + 1))


def _comment_line(line: str) -> dict[str, Any]:
    """The second line of an extxyz frame, with a stress or virial of six numbers, too.

    Raises:
        ValueError: neither six nor nine.
    """
    try:
        return key_val_str_to_dict(line)
    except ValueError:
        # ASE has seen that there are not nine numbers, under one of these names or for the lattice.
        renamed = key_val_str_to_dict(MATRIX_NAME.sub(rf"\1{MARK}", line))
        values = {key: v.replace(MARK, "") if isinstance(v, str) else v for key, v in renamed.items()}
    for name in MATRICES:
        if (value := values.pop(name + MARK, None)) is None:
            continue
        size = np.size(value) if np.asarray(value).dtype.kind in "if" else 0
        if size not in (6, 9):
            raise ValueError(f"{name} is {_as_text(value)}; 9 numbers or 6 (xx yy zz yz xz xy) are needed")
        values[name] = voigt_6_to_full_3x3_stress(value) if size == 6 else np.reshape(value, (3, 3), order="F")
    return values


def _as_text(value: object) -> str:
    return f"{np.size(value)} numbers" if isinstance(value, np.ndarray) else repr(value)


def _check_atoms(atoms: Atoms) -> None:
    if len(atoms) == 0:
        raise ValueError("has no atoms")
    strange = np.flatnonzero((atoms.numbers < 1) | (atoms.numbers >= len(chemical_symbols)))
    if len(strange):
        number = int(atoms.numbers[strange[0]])
        what = "X" if number == 0 else f"Z={number}"
        raise ValueError(f"{what} is no element (atom {strange[0]}{', and others' if len(strange) > 1 else ''})")


def _told(error: Exception, path: Path, index: str, number: int) -> str:
    """What is wrong with a file whose frames before ``number`` were read."""
    frames = "" if index == ":" else f" of {index!r}"
    symbol = error.args[0] if isinstance(error, KeyError) and error.args else None
    # ASE looks symbols up in a table.
    if isinstance(symbol, str) and symbol not in atomic_numbers and re.fullmatch(r"\S{1,12}", symbol):
        hint = {"D": ": write H for deuterium", "T": ": write H for tritium"}.get(symbol, "")
        return f"{path}, frame {number}{frames}: {symbol} is no element{hint}"
    if type(error) is ValueError and str(error).startswith("line "):
        return f"{path}: {error}"
    if type(error) is ValueError and "\n" not in str(error):
        return f"{path}, frame {number}{frames}: {error}"
    after = f", after {number} frame{'s' * (number > 1)}" if number else ""
    return f"cannot read {path} (frames {index!r}) as a structure{after}: {type(error).__name__}: {error}"


def write_structure(atoms: Atoms, path: str | os.PathLike[str]) -> None:
    """Writes one structure, with its calculator's results where the format holds them (extxyz does), atomically.

    Raises:
        ValueError: as :func:`written_format`, or a structure that the format does not hold.
        OSError: the file cannot be written.
    """
    path = Path(path)
    name = written_format(path)
    if name == "extxyz":
        content = encoded([atoms], path)
    else:
        with tempfile.TemporaryDirectory() as folder:
            plain = Path(folder, without_compression(path).name)
            try:
                ase.io.write(plain, atoms, format=name)
            except Exception as error:  # ASE's writers fail in their own ways
                raise ValueError(f"cannot write {path}: {type(error).__name__}: {error}") from error
            content = compressed(plain.read_bytes(), path)
    with replacing(path) as temporary:
        temporary.write_bytes(content)


def written_format(path: str | os.PathLike[str]) -> str:
    """ASE's name of the format that the name of a file asks for; a device or a pipe gets extxyz.

    Raises:
        ValueError: none that ASE writes.
    """
    path = Path(path)
    if is_stream(path):
        return "extxyz"
    try:
        name = filetype(without_compression(path).name, read=False)
        if get_ioformat(name).can_write:
            return name
    except (UnknownFileTypeError, ImportError):
        pass
    raise ValueError(f"cannot tell the format of {path}: ASE writes no structures under such a name, but .xyz")
