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
    """How a command ended and what it printed."""

    code: int
    out: str
    err: str


def command(
    *words: object,
    largest_file: int | None = None,
    out: Path | None = None,
    program: str = "cace",
    cwd: Path | None = None,
    environment: dict[str, str] | None = None,
) -> Ended:
    """Runs a command in a fork of this process: what takes seconds to import is there already.

    Args:
        words: of the command.
        largest_file: bytes that the system lets the process write into a file.
        out: a file for standard output, instead of one that is read.
        program: ``cace`` or ``basisgen``; the latter is imported anew, as it reads the environment then.
        cwd: where it runs, unless in the present folder.
        environment: added to this process's.
    """
    package = {"cace": "cace_runtime", "basisgen": "basisgen"}[program]
    importlib.import_module(f"{package}.cli")
    encoding = (environment or {}).get("PYTHONIOENCODING", "utf-8")
    with tempfile.TemporaryDirectory() as folder:
        files = [out or Path(folder, "out"), Path(folder, "err")]
        process = os.fork()
        if process == 0:
            code = 1
            try:
                for number, file in enumerate(files, 1):
                    os.dup2(os.open(file, os.O_WRONLY | os.O_CREAT), number)
                # Of the descriptors, so that the process has no stream of the test's.
                sys.stdout = open(1, "w", encoding=encoding, closefd=False)  # noqa: SIM115
                sys.stderr = open(2, "w", encoding=encoding, errors="backslashreplace", closefd=False)  # noqa: SIM115
                sys.argv = [program, *map(str, words)]
                os.environ |= environment or {}
                os.chdir(cwd or ".")
                if program == "basisgen":
                    for name in [name for name in sys.modules if name.partition(".")[0] == "basisgen"]:
                        del sys.modules[name]
                if largest_file is not None:
                    sys.dont_write_bytecode = True  # Python would leave such files cut off, and fail on them later
                    resource.setrlimit(resource.RLIMIT_FSIZE, (largest_file, largest_file))
                importlib.import_module(f"{package}.cli").main()
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
        return Ended(code, *(file.read_text(encoding=encoding) for file in files))
