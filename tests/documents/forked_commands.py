"""Commands of a shell run in forks of the tests' process: what takes seconds to import is there already."""

from __future__ import annotations

import importlib
import json
import os
import shlex
import socket
import sys
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

PROGRAMS = {"cace": "cace_runtime.cli", "basisgen": "basisgen.cli"}
# What stands for a command: asks for a fork, lends it the three streams, and ends as it does.
_STANDS_IN = """\
import json, os, socket, sys
place = socket.socket(socket.AF_UNIX)
place.connect({address!r})
asked = {{"words": [{program!r}, *sys.argv[1:]], "cwd": os.getcwd(), "environment": dict(os.environ)}}
socket.send_fds(place, [b"!"], [0, 1, 2])
place.sendall(json.dumps(asked).encode())
place.shutdown(socket.SHUT_WR)
sys.exit(int(place.recv(8) or b"1"))
"""


@contextmanager
def forked_commands(folder: Path) -> Iterator[Path]:
    """A folder for the front of ``$PATH``, in which the programs are forks while the block lasts.

    Args:
        folder: an empty one; the address of a socket in it has some 100 characters at most.
    """
    for module in PROGRAMS.values():
        importlib.import_module(module)
    address = str(folder / "s")
    listening = socket.socket(socket.AF_UNIX)
    listening.bind(address)
    listening.listen()
    for program in PROGRAMS:
        python = folder / f"{program}.py"
        python.write_text(_STANDS_IN.format(address=address, program=program))
        words = f"{shlex.quote(sys.executable)} -IS {shlex.quote(str(python))}"
        (folder / program).write_text(f'#!/bin/sh\nexec {words} "$@"\n')
        (folder / program).chmod(0o755)
    server = os.fork()
    if server == 0:
        try:
            while True:
                _serve(listening.accept()[0])
        finally:
            os._exit(1)
    try:
        yield folder
    finally:
        listening.close()
        os.kill(server, 9)
        os.waitpid(server, 0)


def _serve(place: socket.socket) -> None:
    """Forks once, so that commands of a pipe run beside each other; the fork waits for the one that is the command."""
    _, streams, _, _ = socket.recv_fds(place, 1, 3)
    if os.fork():  # ends with the server
        place.close()
        for stream in streams:
            os.close(stream)
        return
    try:
        asked = json.loads(b"".join(iter(lambda: place.recv(65536), b"")))
        process = os.fork()
        if process == 0:
            os._exit(_run(asked, streams))
        place.sendall(str(os.waitstatus_to_exitcode(os.waitpid(process, 0)[1])).encode())
    finally:
        os._exit(0)


def _run(asked: dict, streams: list[int]) -> int:
    """The command, in the process of its own that this is; its exit code."""
    try:
        for number, stream in enumerate(streams):
            os.dup2(stream, number)
        sys.stdin = open(0, encoding="utf-8", closefd=False)  # noqa: SIM115
        sys.stdout, sys.stderr = (open(n, "w", encoding="utf-8", closefd=False) for n in (1, 2))  # noqa: SIM115
        os.environ.clear()
        os.environ.update(asked["environment"])
        os.chdir(asked["cwd"])
        sys.argv = asked["words"]
        importlib.import_module(PROGRAMS[sys.argv[0]]).main()
        code = 0
    except SystemExit as end:
        code = end.code if isinstance(end.code, int) else int(end.code is not None)
    except BaseException:
        traceback.print_exc()
        code = 1
    try:
        sys.stdout.flush()
        sys.stderr.flush()
    except OSError:
        return 1
    return code
