"""An input for LAMMPS that runs: structure, script and the folder of the potential."""

from __future__ import annotations

import math
import os
from collections.abc import Callable
from pathlib import Path

import numpy as np
import torch
from ase import Atoms
from ase.calculators.lammps import Prism
from ase.data import atomic_masses

from cace_runtime.adapters.lammps.dispersion import dispersion_style, pair_commands
from cace_runtime.adapters.lammps.folder import build
from cace_runtime.elements import check_elements
from cace_runtime.files.checkpoint_header import read_info
from cace_runtime.files.writing import check_folder, replacing

SCRIPT = """\
# Molecular dynamics of {formula} at {temperature} K with the potential {potential}
units           metal           # eV, Å, ps, bar
atom_style      atomic
newton          on
boundary        p p p
read_data       {data}

plugin          load {folder}/cace.so
{pair}

neighbor        0.5 bin         # skin, Å: small, because every pair of the list is looked at
neigh_modify    every 1 delay 0 check yes

velocity        all create {temperature} 1 mom yes rot yes
fix             nvt all nvt temp {temperature} {temperature} 0.1
timestep        0.0005
thermo          20
thermo_style    custom step temp pe etotal press
dump            frames all custom 20 frames.lammpstrj id element x y z
dump_modify     frames sort id element {elements}
run             {steps}
write_restart   example.restart
"""


def write_example(
    model: str | os.PathLike[str],
    atoms: Atoms,
    elements: tuple[str, ...],
    cutoff: float,
    into: Path,
    temperature: float = 300,
    steps: int = 200,
    report: Callable[[str], None] = lambda text: None,
) -> Path:
    """Writes ``in.lammps``, ``start.data`` and the potential's folder.

    Args:
        model: a potential's file or name.
        atoms: start structure; a structure that is not periodic gets a box with a cutoff of vacuum around it.
        elements: of the potential.
        cutoff: of the potential (Å).
        into: folder, made if need be.
        temperature: K.
        steps: of 0.5 fs.
        report: told what is done.

    Returns:
        The script.

    Raises:
        ValueError: a temperature that is not positive.
        UnknownElementError: the structure has other elements.
        FileExistsError: the script or the data are there already; somebody may have edited them.
        EngineError, BackendError: from building.
    """
    if not 0 < temperature < math.inf:
        raise ValueError(f"temperature is {temperature} K; it must be positive and finite")
    check_elements(torch.as_tensor(atoms.numbers), tuple(Atoms(elements).numbers.tolist()))
    atoms = boxed(atoms, cutoff)
    present = [symbol for symbol in elements if symbol in set(atoms.symbols)]
    for path in (into / "start.data", into / "in.lammps"):
        if path.exists():
            raise FileExistsError(f"{path} is there already: remove it, or choose another folder with -o")
    check_folder(into)
    into.mkdir(parents=True, exist_ok=True)
    name = Path(model).stem
    build(model, into / f"{name}.lammps", report=report)
    _write(into / "start.data", data_file(atoms, present))
    style = dispersion_style(read_info(Path(model)).config)
    commands = pair_commands(f"{name}.lammps", " ".join(present), style)
    script = SCRIPT.format(
        formula=atoms.get_chemical_formula(),
        temperature=f"{temperature:g}",
        potential=Path(model).name,
        data="start.data",
        folder=f"{name}.lammps",
        elements=" ".join(present),
        pair="\n".join(f"{word:15} {rest}" for word, _, rest in (line.partition(" ") for line in commands)),
        steps=steps,
    )
    _write(into / "in.lammps", script)
    return into / "in.lammps"


def boxed(atoms: Atoms, cutoff: float) -> Atoms:
    """A copy that is periodic in three directions; in those that were not, images do not see each other.

    A molecule gets a cube in which it may turn.
    """
    atoms = atoms.copy()
    if not atoms.pbc.any():
        diameter = atoms.get_all_distances().max()
        atoms.set_cell(np.full(3, diameter + cutoff + 1.0))
        atoms.center()
    else:
        atoms.center(vacuum=cutoff, axis=[axis for axis in range(3) if not atoms.pbc[axis]])
    atoms.pbc = True
    return atoms


def data_file(atoms: Atoms, symbols: list[str]) -> str:
    """LAMMPS data file, ``units metal`` and ``atom_style atomic``, coordinates with all digits.

    LAMMPS wants the first cell vector along x and the second in the xy plane: the structure is turned if need be.

    Args:
        atoms: periodic in three directions.
        symbols: of the atom types, in order.
    """
    prism = Prism(atoms.cell.array, atoms.pbc)
    lx, ly, lz, xy, xz, yz = prism.get_lammps_prism()
    positions = prism.vector_to_lammps(atoms.positions, wrap=True)
    lines = [
        f"{atoms.get_chemical_formula()}\n",
        f"{len(atoms)} atoms",
        f"{len(symbols)} atom types\n",
        *(f"0 {length:.17g} {axis}lo {axis}hi" for axis, length in zip("xyz", (lx, ly, lz), strict=True)),
    ]
    if np.any(np.abs([xy, xz, yz]) > 0):
        lines.append(f"{xy:.17g} {xz:.17g} {yz:.17g} xy xz yz")
    numbers = Atoms(symbols).numbers
    lines.append("\nMasses\n")
    lines += [f"{k} {atomic_masses[z]:.6f}  # {s}" for k, (z, s) in enumerate(zip(numbers, symbols, strict=True), 1)]
    lines.append("\nAtoms  # atomic\n")
    types = [symbols.index(symbol) + 1 for symbol in atoms.symbols]
    for k, (kind, (x, y, z)) in enumerate(zip(types, positions.tolist(), strict=True), 1):
        lines.append(f"{k} {kind} {x:.17g} {y:.17g} {z:.17g}")
    return "\n".join(lines) + "\n"


def _write(path: Path, text: str) -> None:
    with replacing(path) as temporary:
        temporary.write_text(text, encoding="utf-8")
