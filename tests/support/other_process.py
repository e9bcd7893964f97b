"""Other processes: one that writes an output while a block lasts, one that is killed, one that runs a command."""

from __future__ import annotations

import importlib
import os
import resource
import signal
import sys
import tempfile
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path


@contextmanager
def elsewhere(writing: Callable[[], object]) -> Iterator[int]:
    """Another process is within ``writing()``, a context manager; killed at the end. Yields its number."""
    told, tell = os.pipe()
    process = os.fork()
    if process == 0:
        try:
            with writing():
                os.write(tell, b"1")
                while True:
                    signal.pause()
        finally:
            os.write(tell, b"0")
            os._exit(1)
    os.close(tell)
    try:
        assert os.read(told, 1) == b"1", "the other process did not get there"
        yield process
    finally:
        os.close(told)
        os.kill(process, signal.SIGKILL)
        os.waitpid(process, 0)


def killed_within(writing: Callable[[], object], act: Callable[[object], object] = lambda given: None) -> None:
    """A process that enters ``writing()``, acts, and is killed there."""
    process = os.fork()
    if process == 0:
        try:
            with writing() as given:
                act(given)
                os.kill(os.getpid(), signal.SIGKILL)
        finally:
            os._exit(1)
    assert os.waitpid(process, 0)[1] == signal.SIGKILL


def hidden(folder: Path) -> list[str]:
    """Names that a run should not leave."""
    return sorted(path.name for path in folder.glob(".*"))


@dataclass(frozen=True, slots=True)
class Ended:
    """How a process ended and what it printed."""

    code: int
    out: str
    err: str


def in_a_fork(
    act: Callable[[], object],
    given: str = "",
    out: Path | int | None = None,
    largest_file: int | None = None,
    encoding: str = "utf-8",
) -> Ended:
    """Acts in a fork of this process: what takes seconds to import is there already.

    Args:
        act: raises SystemExit for another exit code than 0.
        given: standard input.
        out: a file or a descriptor for standard output, instead of a file that is read.
        largest_file: bytes that the system lets the process write into a file.
        encoding: of its output.
    """
    with tempfile.TemporaryDirectory() as folder:
        read, said = Path(folder, "in"), Path(folder, "err")
        written = out if isinstance(out, Path) else Path(folder, "out")
        read.write_text(given)
        process = os.fork()
        if process == 0:
            code = 1
            try:
                writing = os.O_WRONLY | os.O_CREAT
                os.dup2(os.open(read, os.O_RDONLY), 0)
                os.dup2(out if isinstance(out, int) else os.open(written, writing), 1)
                os.dup2(os.open(said, writing), 2)
                # Of the descriptors, so that the process has no stream of the test's.
                sys.stdin = open(0, encoding=encoding, closefd=False)  # noqa: SIM115
                sys.stdout = open(1, "w", encoding=encoding, closefd=False)  # noqa: SIM115
                sys.stderr = open(2, "w", encoding=encoding, errors="backslashreplace", closefd=False)  # noqa: SIM115
                if largest_file is not None:
                    sys.dont_write_bytecode = True  # Python would leave such files cut off, and fail on them later
                    resource.setrlimit(resource.RLIMIT_FSIZE, (largest_file, largest_file))
                act()
                code = 0
            except SystemExit as end:
                code = end.code or 0
            except BaseException:
                traceback.print_exc()
            finally:
                try:
                    sys.stdout.flush()
                    sys.stderr.flush()
                finally:
                    os._exit(code)
        code = os.waitstatus_to_exitcode(os.waitpid(process, 0)[1])
        printed = (file.read_text(encoding=encoding) if file.exists() else "" for file in (written, said))
        return Ended(code, *printed)


def command(
    *words: object,
    program: str = "cace",
    cwd: Path | None = None,
    environment: dict[str, str] | None = None,
    out: Path | int | None = None,
    largest_file: int | None = None,
) -> Ended:
    """Runs a command in a fork.

    Args:
        words: of the command.
        program: ``cace`` or ``basisgen``; of the latter what prints is imported anew, as it reads the environment then.
        cwd: where it runs, unless in the present folder.
        environment: added to this process's.
        out, largest_file: as of :func:`in_a_fork`.
    """
    package = {"cace": "cace_runtime", "basisgen": "basisgen"}[program]
    importlib.import_module(f"{package}.cli")

    def act() -> None:
        sys.argv = [program, *map(str, words)]
        os.environ |= environment or {}
        os.chdir(cwd or ".")
        for name in [name for name in sys.modules if name.startswith(("basisgen.cli", "basisgen.pages"))]:
            del sys.modules[name]
        importlib.import_module(f"{package}.cli").main()

    encoding = (environment or {}).get("PYTHONIOENCODING", "utf-8")
    return in_a_fork(act, out=out, largest_file=largest_file, encoding=encoding)
