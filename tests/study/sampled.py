"""Structures of a molecule for labels: dynamics of GFN2-xTB, also hot, and of conformers that the data do not have.

    pip install -c constraints.txt -e '.[study]'
    python -m tests.study.sampled train_300K.xyz -o hot.xyz --frames 50 --temperature 1000
    python -m tests.study.sampled train_300K.xyz -o turned.xyz --frames 150 --temperature 1000 --turned
    python -m tests.study.sampled train_300K.xyz -o near.xyz --frames 900 --moved 0.05
    python -m tests.study.sampled train_300K.xyz -o own.xyz --frames 900 --temperature 300 --potential model.safetensors
    python -m tests.study.label turned.xyz --like train_300K.xyz -o labelled.xyz

Dynamics of a potential go where it has holes, and not where it has walls; those of GFN2-xTB know nothing of it. But
its bonds have lengths of their own, so that near the data those of a potential (``--potential``) are closer to the
method's. With ``--turned`` a run begins at a structure of the data with one or two of its bonds turned by 30° to 330°,
after a few steps down. With ``--moved`` there are no dynamics: structures of the data in turns, all atoms moved at
random.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from pathlib import Path

import ase.io
import numpy as np
from ase import Atoms, units
from ase.calculators.calculator import CalculationFailed, Calculator
from ase.data import covalent_radii
from ase.md.langevin import Langevin
from ase.md.velocitydistribution import thermalize_momenta
from ase.optimize import LBFGS
from rich.progress import Progress

from cace_runtime.adapters.ase import CACECalculator
from cace_runtime.analysis.bonds import bonded_pairs
from cace_runtime.files.structures import read_structures
from cace_runtime.files.writing import replacing
from cace_runtime.simulation.dihedral_scan import what_turns
from tests.study.command import study

TIMESTEP = 1.0  # fs
FRICTION = 0.02  # 1/fs
EQUILIBRATION = 500  # steps before the first frame of a run
OF_A_RUN = 5  # frames
LEAST_MOVED = 0.01  # Å
TURN = 30.0, 330.0  # degrees
TWO = 0.3  # how often two bonds are turned
CLOSEST = 0.6  # of the sum of covalent radii: closer atoms are not begun with
STEPS_DOWN, FORCE_DOWN = 25, 1.5  # at most, and eV/Å


def turnable(atoms: Atoms) -> list[tuple[int, int, list[int]]]:
    """Bonds j–k of two heavy atoms that divide the molecule, with the atoms on k's side if they are fewer.

    A hydrogen that bridges two atoms counts for the nearer one alone.
    """
    pairs = bonded_pairs(atoms)
    hydrogens = np.flatnonzero(atoms.numbers == 1)
    lengths = np.array([atoms.get_distance(i, j, mic=True) for i, j in pairs.tolist()])
    for h in hydrogens.tolist():
        of_it = np.flatnonzero((pairs == h).any(axis=1))
        longer = of_it[np.argsort(lengths[of_it])[1:]]
        pairs, lengths = np.delete(pairs, longer, axis=0), np.delete(lengths, longer)
    neighbours = {i: set(pairs[(pairs == i).any(axis=1)].ravel().tolist()) - {i} for i in range(len(atoms))}
    found = []
    for one, other in pairs.tolist():
        if {one, other} & set(hydrogens.tolist()):
            continue
        for j, k in ((one, other), (other, one)):
            ends = sorted(neighbours[j] - {k}), sorted(neighbours[k] - {j})
            if not all(ends):
                continue
            try:
                side = what_turns(len(atoms), pairs, (ends[0][0], j, k, ends[1][0]))
            except ValueError:  # part of a ring
                continue
            if 2 * len(side) <= len(atoms) + 1:
                found.append((j, k, side))
    return found


def turned(atoms: Atoms, generator: np.random.Generator) -> Atoms | None:
    """One or two bonds turned by random angles; None where atoms come too close.

    Raises:
        ValueError: nothing can be turned.
    """
    bonds, result = turnable(atoms), atoms.copy()
    if not bonds:
        raise ValueError(f"{atoms.get_chemical_formula()}: no bond of two heavy atoms that can be turned")
    for _ in range(1 + int(generator.random() < TWO)):
        j, k, side = bonds[int(generator.integers(len(bonds)))]
        part = result[side]
        part.rotate(generator.uniform(*TURN), result.positions[k] - result.positions[j], center=result.positions[k])
        result.positions[side] = part.positions
    radii = covalent_radii[atoms.numbers]
    reduced = result.get_all_distances() / (radii[:, None] + radii[None, :])
    return result if reduced[~np.eye(len(atoms), dtype=bool)].min() > CLOSEST else None


def sampled(
    starts: Sequence[Atoms], calculator: Calculator, temperature: float, apart: int, turn: bool, seed: int
) -> Iterator[Atoms]:
    """Frames without end.

    Args:
        starts: runs begin at random ones of these; molecules in vacuum.
        calculator: makes the dynamics; it knows the elements of the starts.
        temperature: K.
        apart: steps between frames; with ``turn`` from the start to the only frame of a run.
        turn: bonds are turned before.
        seed: of starts, angles, velocities and noise.
    """
    generator = np.random.default_rng(seed)
    while True:
        start = starts[int(generator.integers(len(starts)))]
        atoms = Atoms(start.numbers, start.positions)
        if turn:
            if (chosen := turned(atoms, generator)) is None:
                continue
            atoms = chosen
        atoms.calc = calculator
        with suppress(CalculationFailed, ValueError):  # where dynamics went astray another run begins
            if turn:
                LBFGS(atoms, logfile=None, maxstep=0.05).run(fmax=FORCE_DOWN, steps=STEPS_DOWN)
            thermalize_momenta(atoms, temperature_K=temperature, rng=generator)
            dynamics = Langevin(
                atoms, TIMESTEP * units.fs, temperature_K=temperature, friction=FRICTION / units.fs, fixcm=False,
                rng=generator,
            )  # fmt: skip
            if not turn:
                dynamics.run(EQUILIBRATION)
            for _ in range(1 if turn else OF_A_RUN):
                dynamics.run(apart)
                yield Atoms(atoms.numbers, atoms.positions)


def moved(starts: Sequence[Atoms], most: float, seed: int) -> Iterator[Atoms]:
    """Starts in turns, without end, each with coordinates moved by a normal distribution.

    Its width differs from frame to frame, from 0.01 to ``most`` Å.
    """
    generator = np.random.default_rng(seed)
    while True:
        for start in starts:
            width = generator.uniform(min(LEAST_MOVED, most), most)
            yield Atoms(start.numbers, start.positions + width * generator.normal(size=start.positions.shape))


def write(frames: Iterator[Atoms], number: int, output: Path, name: str, on_frame: Callable[[int], None]) -> None:
    """So many frames to a file, of this ``config_type``."""
    kept = []
    for atoms in frames:
        atoms.info["config_type"] = name
        kept.append(atoms)
        on_frame(len(kept))
        if len(kept) == number:
            break
    with replacing(output) as temporary:
        ase.io.write(temporary, kept, format="extxyz")


def _of_dynamics(starts: Sequence[Atoms], given: argparse.Namespace) -> Iterator[Atoms]:
    calculator = _calculator(given.potential)
    first = Atoms(starts[0].numbers, starts[0].positions)
    first.calc = calculator
    first.get_forces()  # what it does not know at all, such as an element, is told here
    apart = given.apart or (80 if given.turned else 200)
    return sampled(starts, calculator, given.temperature, apart, given.turned, given.seed)


def _calculator(potential: Path | None) -> Calculator:
    if potential is not None:
        return CACECalculator(potential, dtype="float32")
    try:
        from tblite.ase import TBLite
    except ImportError:
        sys.exit("no package tblite: pip install -c constraints.txt -e '.[study]'")
    return TBLite(method="GFN2-xTB", verbosity=0)


@study()
def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("starts", type=Path, help="structures of one molecule that runs begin at")
    parser.add_argument("--output", "-o", type=Path, required=True)
    parser.add_argument("--frames", type=int, default=100)
    parser.add_argument("--temperature", type=float, default=1000.0, help="K")
    parser.add_argument("--apart", type=int, help="steps of 1 fs between frames; default 200, with --turned 80")
    parser.add_argument("--potential", type=Path, help="makes the dynamics instead of GFN2-xTB")
    parser.add_argument("--turned", action="store_true", help="bonds are turned before")
    parser.add_argument(
        "--moved", type=float, help="Å: no dynamics and temperature, coordinates moved by a width of 0.01 to this"
    )
    parser.add_argument("--seed", type=int, default=0)
    given = parser.parse_args(arguments)
    if given.frames < 1 or not 0 < given.temperature < float("inf"):
        parser.error("--frames takes a number above 0, --temperature one in K")
    starts = read_structures(given.starts)
    if any(atoms.pbc.any() for atoms in starts):
        sys.exit(f"{given.starts} has periodic structures: molecules in vacuum only")
    if given.moved is not None:
        if given.turned or given.apart or given.potential or not 0 < given.moved < float("inf"):
            parser.error("--moved takes a width in Å, and none of --turned, --apart, --potential")
        frames = moved(starts, given.moved, given.seed)
    else:
        frames = _of_dynamics(starts, given)
    with Progress() as progress:
        task = progress.add_task("frames", total=given.frames)
        write(frames, given.frames, given.output, given.output.stem, lambda n: progress.update(task, completed=n))
    print(f"wrote {given.frames} frames to {given.output}")


if __name__ == "__main__":
    sys.exit(main())
