"""Labels of structures by density functional theory, which agree with those of a data set.

    pip install -c constraints.txt -e '.[study]'
    python -m tests.study.label frames.xyz --like train_300K.xyz -o labelled.xyz --functional pbe --basis def2-svp

A few structures of ``--like`` are computed first. Where their forces differ from those of the file by more than
``--most``, the methods differ and nothing is labelled. What energies differ by is a constant (fitted bases, grids): it
is taken off. Frames are written one by one, and the same command goes on where it stopped.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import NamedTuple

import ase.io
import numpy as np
from ase import Atoms
from ase.calculators.singlepoint import SinglePointCalculator
from rich.progress import Progress

from cace_runtime.files.structures import read_structures
from tests.study.command import study
from tests.study.density_functional import DAMPING, Method, NoLabel, energy_and_forces

COMPARED = 3  # structures
Labels = Callable[[Atoms], tuple[float, np.ndarray]]


class Agreement(NamedTuple):
    """How labels agree with those of a file."""

    offset: float  # eV, mean of what ours are above them
    spread: float  # eV, standard deviation of that
    forces: float  # eV/Å, root mean square of the difference


def agreement(labels: Labels, known: Sequence[Atoms]) -> Agreement:
    """Of labels with those that structures have."""
    energies, forces = [], []
    for atoms in known:
        energy, force = labels(atoms)
        energies.append(energy - atoms.get_potential_energy())
        forces.append(force - atoms.get_forces())
    return Agreement(float(np.mean(energies)), float(np.std(energies)), float(np.sqrt(np.mean(np.square(forces)))))


def spaced(frames: Sequence[Atoms], number: int) -> list[Atoms]:
    """So many of them, from the first to the last."""
    return [frames[i] for i in np.unique(np.linspace(0, len(frames) - 1, number).round().astype(int))]


def label(
    frames: Sequence[Atoms],
    labels: Labels,
    offset: float,
    output: Path,
    name: str,
    on_frame: Callable[[int], None] = lambda done: None,
) -> dict[str, str]:
    """Append the labelled frames to a file, but for those that it has.

    Args:
        frames: what is labelled; ``info`` is kept.
        labels: energy (eV) and forces (eV/Å).
        offset: eV, taken off the energies.
        output: extended XYZ.
        name: of the frames; with a number it tells which ones the file has.
        on_frame: called with the number of frames done.

    Returns:
        Why frames have none, by name.
    """
    present = {atoms.info.get("source") for atoms in ase.io.read(output, ":")} if output.exists() else set()
    failures = {}
    for number, atoms in enumerate(frames):
        source = f"{name}:{number}"
        if source not in present:
            try:
                energy, forces = labels(atoms)
            except NoLabel as failure:
                failures[source] = str(failure)
            else:
                kept = Atoms(atoms.numbers, atoms.positions, cell=atoms.cell, pbc=atoms.pbc)
                kept.info = {**atoms.info, "source": source}
                kept.calc = SinglePointCalculator(kept, energy=energy - offset, forces=forces)
                ase.io.write(output, kept, format="extxyz", append=True)
        on_frame(number + 1)
    return failures


@study(goes_on=True)
def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("frames", type=Path)
    parser.add_argument("--like", type=Path, required=True, help="labelled structures, whose method this is")
    parser.add_argument("--output", "-o", type=Path, required=True)
    parser.add_argument("--functional", default="pbe")
    parser.add_argument("--basis", default="def2-svp")
    parser.add_argument("--dispersion", choices=[*DAMPING, "none"], default="d3bj")
    parser.add_argument("--charge", type=int, default=0, help="e")
    parser.add_argument("--most", type=float, default=0.003, help="eV/Å, RMS difference of forces from those of --like")
    given = parser.parse_args(arguments)
    if missing := [name for name in ("pyscf", "dftd3") if find_spec(name) is None]:
        sys.exit(f"no package {' and '.join(missing)}: pip install -c constraints.txt -e '.[study]'")
    dispersion = None if given.dispersion == "none" else given.dispersion
    method = Method(given.functional, given.basis, dispersion, given.charge)
    frames = read_structures(given.frames)

    def labels(atoms: Atoms) -> tuple[float, np.ndarray]:
        return energy_and_forces(atoms, method)

    known = spaced(read_structures(given.like), COMPARED)
    if any(atoms.calc is None for atoms in known):
        sys.exit(f"{given.like} has structures without labels: energies and forces are needed to compare")
    try:
        found = agreement(labels, known)
    except NoLabel as failure:
        sys.exit(f"{given.like}: {failure}")
    print(
        f"{method} and {given.like.name}, {COMPARED} structures: forces differ by {1000 * found.forces:.2f} meV/Å "
        f"(RMS), energies by {1000 * found.offset:.2f} meV, ± {1000 * found.spread:.2f} meV"
    )
    if found.forces > given.most:
        sys.exit(f"more than {1000 * given.most:g} meV/Å: not the method of {given.like}")
    with Progress() as progress:
        task = progress.add_task("frames", total=len(frames))
        failures = label(
            frames, labels, found.offset, given.output, given.frames.name,
            lambda done: progress.update(task, completed=done),
        )  # fmt: skip
    for source, why in failures.items():
        print(f"{source}: no label, {why}")


if __name__ == "__main__":
    sys.exit(main())
