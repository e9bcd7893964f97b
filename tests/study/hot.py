"""How a potential does where it was not trained: frames hotter than its own, and dynamics until it fails.

A split by energy stands for data of a higher temperature: trained on the coldest half of the training frames, tested on
the hottest quarter of all others. A potential that learned the noise of its frames is worse there by more than one that
learned the substance.

    python -m tests.study.hot MODEL --start data.xyz --temperature 600 1000 --time 20 --seeds 5
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from ase import Atoms
from ase.optimize import LBFGS

from cace_runtime.adapters.ase import CACECalculator
from cace_runtime.files.structures import read_structures
from cace_runtime.simulation.dynamics import run_md
from cace_runtime.simulation.explosion import Explosion
from cace_runtime.simulation.settings import MDSettings
from tests.study.command import study

COLD, HOT = 0.5, 0.25  # shares: of the training frames, and of all others
# eV below the relaxed start: deeper than any isomer of these molecules that dynamics of picoseconds reaches.
HOLE = 0.5
LOOK_EVERY = 20  # steps


@dataclass(frozen=True, slots=True)
class Split:
    """Frames by energy.

    Attributes:
        cold: to train on.
        hot: of the highest energies, to test on.
        mild: others that are no hotter than those that are trained on; may be empty.
    """

    cold: list[Atoms]
    hot: list[Atoms]
    mild: list[Atoms]


def by_energy(train: Sequence[Atoms], others: Sequence[Atoms] = (), cold: float = COLD, hot: float = HOT) -> Split:
    """The coldest share of the training frames, and the hottest of all other frames.

    Args:
        train: labelled with energies, all of one composition.
        others: test frames, of the same composition.
        cold: share of ``train``.
        hot: share of the frames that are not in the cold half.

    Raises:
        ValueError: compositions differ, so that energies do not say which is hot.
    """
    kinds = {frame.get_chemical_formula() for frame in (*train, *others)}
    if len(kinds) > 1:
        raise ValueError(f"frames of {', '.join(sorted(kinds)[:3])}: energies say which is hot of one composition only")
    ranked = sorted(train, key=_energy)
    n_cold = round(cold * len(ranked))
    kept, left = ranked[:n_cold], sorted([*ranked[n_cold:], *others], key=_energy)
    n_hot = round(hot * len(left))
    limit = _energy(kept[-1])
    return Split(kept, left[len(left) - n_hot :], [frame for frame in left if _energy(frame) <= limit])


def _energy(frame: Atoms) -> float:
    return float(frame.get_potential_energy())


@dataclass(frozen=True, slots=True)
class Survival:
    """How long dynamics went well.

    Attributes:
        temperature: K, asked.
        seed: of velocities and noise.
        ps: until the failure, or the whole run.
        failure: what happened, empty if nothing.
        deepest: eV, lowest potential energy above that of the relaxed start.
    """

    temperature: float
    seed: int
    ps: float
    failure: str
    deepest: float


class _Hole(Exception):
    """The potential energy fell below that of the relaxed start."""


def relaxed(start: Atoms, calculator: CACECalculator, force: float = 0.01) -> Atoms:
    """A copy of a structure, moved downhill until forces are below ``force`` (eV/Å)."""
    atoms = Atoms(start.numbers, start.positions, cell=start.cell, pbc=start.pbc)
    atoms.calc = calculator
    LBFGS(atoms, logfile=None).run(fmax=force, steps=500)
    return atoms


def time_to_failure(
    calculator: CACECalculator, start: Atoms, temperature: float, ps: float, seed: int = 0, timestep: float = 0.5
) -> Survival:
    """Langevin dynamics until the run explodes, falls into a hole of the potential, or the time is over.

    Args:
        calculator: of the potential.
        start: relaxed structure; its energy is the floor.
        temperature: K.
        ps: at most.
        seed: of velocities and noise.
        timestep: fs.
    """
    atoms = Atoms(start.numbers, start.positions, cell=start.cell, pbc=start.pbc)
    atoms.calc = calculator
    floor, steps = float(atoms.get_potential_energy()), round(1000 * ps / timestep)
    last, deepest = 0, float("inf")

    def look(step: int, _: float, energy: float) -> None:
        nonlocal last, deepest
        last, deepest = step, min(deepest, energy - floor)
        if deepest < -HOLE:
            raise _Hole(f"{-deepest:.2f} eV below the relaxed start")

    settings = MDSettings(
        thermostat="langevin", temperature=temperature, timestep=timestep, steps=steps, seed=seed,
        log_every=LOOK_EVERY, write_every=steps,
    )  # fmt: skip
    failure = ""
    with tempfile.TemporaryDirectory() as folder:
        try:
            run_md(atoms, settings, Path(folder) / "md.xyz", on_step=look)
        except _Hole as error:
            failure = str(error)
        except Explosion as error:
            # "the run exploded after step N: reason. What came before …"
            failure = str(error).partition(": ")[2].partition(". What came before")[0]
    return Survival(temperature, seed, last * timestep / 1000, failure, deepest)


def survivals(
    model: Path, start: Atoms, temperatures: Sequence[float], ps: float, seeds: Sequence[int]
) -> Iterator[dict[str, Any]]:
    """Rows of :class:`Survival`, one per temperature and seed, from the relaxed start."""
    calculator = CACECalculator(model)
    floor = relaxed(start, calculator)
    for temperature in temperatures:
        for seed in seeds:
            yield asdict(time_to_failure(calculator, floor, temperature, ps, seed))


@study()
def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("model", type=Path)
    parser.add_argument("--start", type=Path, required=True, help="structures, of which the first is relaxed")
    parser.add_argument("--temperature", type=float, nargs="+", default=[600.0, 1000.0], help="K")
    parser.add_argument("--time", type=float, default=20.0, help="ps, at most")
    parser.add_argument("--seeds", type=int, default=5)
    given = parser.parse_args(arguments)
    start = read_structures(given.start, "0")[0]
    for row in survivals(given.model, start, given.temperature, given.time, range(given.seeds)):
        print(
            f"{row['temperature']:g} K, seed {row['seed']}: {row['ps']:g} ps, {row['failure'] or 'no failure'}; lowest "
            f"energy {row['deepest']:+.2f} eV",
            flush=True,
        )


if __name__ == "__main__":
    sys.exit(main())
