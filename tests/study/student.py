"""Structures for a student: where a committee has been, labelled by its mean.

    python -m tests.study.student training --starts train.xyz -o student.xyz --temperature 300 600 --frames 500
    # then, in a config:  data: {train: [train.xyz, student.xyz], config_type_weights: {student: 0.3}}

The mean of a committee is more accurate than its members and costs all of them. A student learns it on structures that
need no new labels: dynamics of the mean, also hotter than the data, from many starts. Frames where the members
disagree by more than ``--most`` about a force are left out: their mean is a guess there.

Where a potential is at hand that does well in hot dynamics, though it is less accurate, ``--trusted`` names it. The
dynamics are its own then, until they fall into a hole of its own, and where the members disagree its labels count
instead of the mean's. Such frames are called "far", for a weight of their own.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from pathlib import Path

import ase.io
import numpy as np
from ase import Atoms
from ase.calculators.singlepoint import SinglePointCalculator
from rich.progress import Progress

from cace_runtime.adapters.ase import CACECalculator
from cace_runtime.adapters.committee import CommitteeCalculator
from cace_runtime.files.structures import read_structures
from cace_runtime.files.writing import replacing
from cace_runtime.simulation.dynamics import run_md
from cace_runtime.simulation.explosion import Explosion
from cace_runtime.simulation.settings import MDSettings
from tests.study.command import study
from tests.study.hot import HOLE, relaxed

APART = 50.0  # fs between frames of a run
OF_A_RUN = 20  # frames
TYPE, FAR = "student", "far"


def student_frames(
    committee: CommitteeCalculator,
    starts: Sequence[Atoms],
    temperatures: Sequence[float],
    n_frames: int,
    most: float = 0.3,
    timestep: float = 0.5,
    seed: int = 0,
    on_frames: Callable[[int], None] = lambda done: None,
    trusted: CACECalculator | None = None,
) -> list[Atoms]:
    """Frames of the committee's own dynamics, labelled by its mean; or of those of a potential that is trusted.

    Args:
        committee: the teachers.
        starts: runs begin at random ones of these.
        temperatures: K; runs take turns.
        n_frames: how many are wanted; fewer where most are left out.
        most: eV/Å, largest spread about a force of frames that are kept.
        timestep: fs.
        seed: of starts, velocities and noise.
        on_frames: called with how many are found.
        trusted: makes the dynamics, and labels the frames with a larger spread than ``most``. Its runs end before they
            fall below their relaxed start, into a hole of its own.
    """
    generator, found = np.random.default_rng(seed), []
    n_runs = -(-2 * n_frames // OF_A_RUN)  # half may be left out
    for number in range(n_runs):
        start = starts[int(generator.integers(len(starts)))]
        temperature = temperatures[number % len(temperatures)]
        visited = _visited(trusted or committee, start, temperature, timestep, seed + number)
        for atoms in _above_holes(visited, start, trusted) if trusted else visited:
            known = _spread(atoms, committee) <= most
            if not (known or trusted):
                break  # what follows is no better known
            atoms.calc = committee if known else trusted
            results = {"energy": atoms.get_potential_energy(), "forces": atoms.get_forces()}
            kept = Atoms(atoms.numbers, atoms.positions, cell=atoms.cell, pbc=atoms.pbc)
            kept.calc = SinglePointCalculator(kept, **results)
            kept.info["config_type"] = TYPE if known else FAR
            found.append(kept)
            on_frames(len(found))
            if len(found) == n_frames:
                return found
    return found


def _above_holes(visited: Iterable[Atoms], start: Atoms, trusted: CACECalculator) -> Iterator[Atoms]:
    """Frames up to the last but one before the fall: that one may be on its way."""
    floor = relaxed(start, trusted).get_potential_energy() - HOLE
    before: Atoms | None = None
    for atoms in visited:
        if _energy(atoms, trusted) < floor:
            return
        if before is not None:
            yield before
        before = atoms
    if before is not None:
        yield before


def _energy(atoms: Atoms, calculator: CACECalculator) -> float:
    asked = Atoms(atoms.numbers, atoms.positions, cell=atoms.cell, pbc=atoms.pbc, calculator=calculator)
    return float(asked.get_potential_energy())


def _spread(atoms: Atoms, committee: CommitteeCalculator) -> float:
    """eV/Å, the largest about a force."""
    atoms.calc = committee
    atoms.get_forces()
    return committee.spread(atoms).largest


def _visited(
    calculator: CommitteeCalculator | CACECalculator, start: Atoms, temperature: float, timestep: float, seed: int
) -> Iterator[Atoms]:
    atoms = Atoms(start.numbers, start.positions, cell=start.cell, pbc=start.pbc)
    atoms.calc = calculator
    every = max(1, round(APART / timestep))
    settings = MDSettings(
        temperature=temperature, timestep=timestep, steps=OF_A_RUN * every, log_every=every, write_every=every,
        seed=seed,
    )  # fmt: skip
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "md.traj"
        with suppress(Explosion):  # what came before is asked about
            run_md(atoms, settings, path)
        frames = read_structures(path) if path.exists() else []
    for frame in frames[1:]:
        yield Atoms(frame.numbers, frame.positions, cell=frame.cell, pbc=frame.pbc)


@study()
def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("committee", type=Path, nargs="+", help="folder of cace train --seeds, or potentials")
    parser.add_argument("--starts", type=Path, required=True, help="structures that runs begin at")
    parser.add_argument("--output", "-o", type=Path, required=True)
    parser.add_argument("--temperature", type=float, nargs="+", default=[300.0, 600.0], help="K")
    parser.add_argument("--frames", type=int, default=500)
    parser.add_argument("--most", type=float, default=0.3, help="eV/Å, largest spread about a force")
    parser.add_argument("--trusted", type=Path, help="makes the dynamics, labels what they disagree on")
    given = parser.parse_args(arguments)
    committee = CommitteeCalculator(
        given.committee if len(given.committee) > 1 else given.committee[0], dtype="float32"
    )
    trusted = CACECalculator(given.trusted, dtype="float32") if given.trusted else None
    starts = read_structures(given.starts)
    with Progress() as progress:
        task = progress.add_task("frames", total=given.frames)
        frames = student_frames(
            committee, starts, given.temperature, given.frames, given.most,
            on_frames=lambda done: progress.update(task, completed=done), trusted=trusted,
        )  # fmt: skip
    with replacing(given.output) as temporary:
        ase.io.write(temporary, frames, format="extxyz")
    n_far = sum(frame.info["config_type"] == FAR for frame in frames)
    print(f"wrote {len(frames)} frames to {given.output}" + (f", {n_far} of them {FAR}" if trusted else ""))


if __name__ == "__main__":
    sys.exit(main())
