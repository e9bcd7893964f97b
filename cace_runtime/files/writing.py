"""Writing files: whole or not at all, to whatever the name stands for, and by one process at a time.

A symbolic link stays and what it points to is written. A device, a pipe or a descriptor (``/dev/null``,
``/dev/stdout``, ``>(gzip)``) is written through. Anything else is written beside the name and then takes it, so that a
reader never sees half of it; of a file with several names (hard links) only the one that is given becomes the new one.
"""

from __future__ import annotations

import os
import shutil
import stat
import sys
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from io import FileIO
from pathlib import Path

from cace_runtime.files.claims import PREFIX, Claim, claim

PICTURES = (".png", ".svg", ".pdf")
# The program goes through as many links as the kernel does.
MOST_LINKS = 40


def is_stream(path: str | os.PathLike[str]) -> bool:
    """Whether the name is that of a device, a pipe or an open descriptor: bytes go in, nothing is replaced."""
    try:
        mode = os.stat(path).st_mode
    except OSError:
        return False
    return not (stat.S_ISREG(mode) or stat.S_ISDIR(mode)) or _descriptor(path) is not None


def check_output(path: str | os.PathLike[str], suffixes: Sequence[str] = ()) -> None:
    """Refuses what cannot be written, before the work.

    Args:
        path: of a file, new or to be replaced.
        suffixes: the endings that tell a format, if there is a choice; a stream needs none.

    Raises:
        ValueError: another ending.
        OSError: the folder is missing or cannot be written, or the path is a folder, or write-protected.
    """
    path = Path(path)
    if is_stream(path):
        if not os.access(path, os.W_OK):
            raise PermissionError(f"cannot write {path}: no permission")
        return
    if suffixes and not path.name.endswith(tuple(suffixes)):
        raise ValueError(f"cannot tell the format of {path}: the name must end in {', '.join(suffixes)}")
    target = Path(os.path.realpath(path))
    shown = f"{path} (a link to {target})" if path.is_symlink() else f"{path}"
    if not target.parent.is_dir():
        folder = target.parent if path.is_symlink() else path.parent
        raise FileNotFoundError(f"cannot write {shown}: there is no folder {folder}")
    if target.is_dir():
        raise IsADirectoryError(f"cannot write {shown}: it is a folder")
    if target.is_symlink():
        raise OSError(f"cannot write {path}: its links go in a circle")
    if target.exists() and not os.access(target, os.W_OK):
        raise PermissionError(f"cannot write {shown}: it is write-protected")
    if not os.access(target.parent, os.W_OK | os.X_OK):
        raise PermissionError(f"cannot write {shown}: no permission to write into {target.parent}")


def check_folder(folder: str | os.PathLike[str]) -> None:
    """Refuses a folder that cannot be written into, or made, before the work.

    Raises:
        OSError: a file is in the way, or there is no permission.
    """
    folder = Path(folder)
    there = next(p for p in (folder, *folder.absolute().parents) if p.exists())
    if not there.is_dir():
        raise NotADirectoryError(f"output: {there} is a file, a folder is needed")
    if not os.access(there, os.W_OK | os.X_OK):
        raise PermissionError(f"output: {folder} cannot be written: no permission to write into {there}")


def same_file(first: str | os.PathLike[str], second: str | os.PathLike[str]) -> bool:
    """Whether two names stand for one file, there or not."""
    if os.path.realpath(first) == os.path.realpath(second):
        return True
    return os.path.exists(first) and os.path.exists(second) and os.path.samefile(first, second)


def check_apart(outputs: Sequence[Path], inputs: Iterable[Path] = ()) -> None:
    """Refuses outputs that are one file, or an input.

    Raises:
        ValueError: naming the two.
    """
    outputs, inputs = [path for path in outputs if not is_stream(path)], list(inputs)
    for number, path in enumerate(outputs):
        for other in outputs[:number]:
            if same_file(path, other):
                raise ValueError(f"{path} and {other} are the same file; give each output a file of its own")
        for given in inputs:
            if same_file(path, given):
                raise ValueError(f"{path} is also read, as {given}: it would be lost. Write another file")


@contextmanager
def claimed(*paths: Path) -> Iterator[None]:
    """Within the block no other process writes these outputs.

    Raises:
        InUse: one does; the message names it.
    """
    with ExitStack() as stack:
        for path in paths:
            if not is_stream(path):
                stack.enter_context(claim(path))
        yield


@contextmanager
def replacing(path: str | os.PathLike[str]) -> Iterator[Path]:
    """Gives a temporary path of the same suffix, whose content goes to ``path`` when the block succeeds.

    If it fails, nothing is left of it and an older file of that name stays as it was.

    Raises:
        OSError: as :func:`check_output`; another process writes it (InUse); or what the block raised, with this name.
    """
    path = Path(path)
    check_output(path)
    with named(path):
        if is_stream(path):
            with tempfile.TemporaryDirectory() as folder:
                temporary = Path(folder, path.name)
                yield temporary
                with temporary.open("rb") as source, open_stream(path) as stream:
                    shutil.copyfileobj(source, stream)
            return
        with claim(path) as mine:
            part = mine.renew()
            os.ftruncate(part, 0)
            yield mine.part
            _put(mine, part)


def _put(mine: Claim, part: int) -> None:
    os.fsync(part)  # on disk before it takes the name: a crash leaves the old file or the new one
    if mine.path.exists():
        before = mine.path.stat()
        if os.geteuid() == 0:
            os.fchown(part, before.st_uid, before.st_gid)
        os.fchmod(part, stat.S_IMODE(before.st_mode))
    mine.promote()


def open_stream(path: str | os.PathLike[str]) -> FileIO:
    """A device or pipe, open for bytes; of our own descriptors the descriptor itself, where it stands."""
    number = _descriptor(path)
    if number is None:
        return FileIO(os.open(path, os.O_WRONLY | os.O_CLOEXEC), "wb")
    for printed in (sys.stdout, sys.stderr):
        if printed is not None:
            printed.flush()
    return FileIO(os.dup(number), "wb")


def _descriptor(path: str | os.PathLike[str]) -> int | None:
    """The number of our own descriptor that the name stands for: ``/dev/stdout`` is 1."""
    path = os.path.abspath(path)
    for _ in range(MOST_LINKS):
        folder, name = os.path.split(path)
        if name.isdigit() and os.path.realpath(folder) == f"/proc/{os.getpid()}/fd":
            return int(name)
        if not os.path.islink(path):
            return None
        path = os.path.join(folder, os.readlink(path))
    return None


@contextmanager
def named(path: Path) -> Iterator[None]:
    """An error of the system in the block names the output: a write that fails names nothing, or a temporary file."""
    try:
        yield
    except OSError as error:
        if error.errno is None or (error.filename is not None and PREFIX not in str(error.filename)):
            raise
        raise OSError(error.errno, error.strerror, str(path)) from error
