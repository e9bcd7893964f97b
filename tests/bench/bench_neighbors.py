"""The list with a skin at 5.5 Å: checking that it holds, finding it anew, and what both cost per step of 0.5 fs.

Ethanol alone and water boxes of 192, 1536 and 12,288 atoms. The steps are of free flight at 300 K, without a potential:
somewhat more searches than MD with one has (every 7th step instead of every 9th for 1536 atoms and 0.5 Å).

python -m tests.bench.bench_neighbors [--force]
"""

from __future__ import annotations

import argparse
from collections.abc import Callable

import numpy as np
from ase import Atoms, units
from ase.build import molecule

from cace_runtime.neighborhood.search import neighbor_list
from cace_runtime.neighborhood.skin import SkinNeighborList
from tests.bench.harness import best_times, machine, refuse_on_a_busy_machine

CUTOFF = 5.5
SKINS = (0.3, 0.4, 0.5, 0.7)
TEMPERATURE, TIMESTEP = 300.0, 0.5 * units.fs
CHECKS, STEPS = 200, 40


def water_box(repeats: int) -> Atoms:
    """64 repeats³ molecules at 1 g/cm³, on a lattice, turned at random."""
    rng = np.random.default_rng(0)
    box = Atoms(cell=np.full(3, 12.42 * repeats), pbc=True)
    for site in np.ndindex(*[4 * repeats] * 3):
        one = molecule("H2O")
        one.rotate(rng.uniform(0, 360), rng.standard_normal(3))
        one.translate(np.array(site) * 12.42 / 4 - one.get_center_of_mass())
        box += one
    return box


def flight(atoms: Atoms) -> list[np.ndarray]:
    """Positions (Å) of STEPS steps at constant thermal velocities."""
    speed = np.sqrt(units.kB * TEMPERATURE / atoms.get_masses())[:, None]
    velocities = speed * np.random.default_rng(1).standard_normal((len(atoms), 3))
    return [atoms.positions + step * TIMESTEP * velocities for step in range(STEPS)]


def sides(atoms: Atoms) -> dict[str, tuple[Callable[[], object], int]]:
    """What is measured, and how many times one call does it."""
    structure = atoms.cell.array, atoms.pbc, atoms.numbers
    path = flight(atoms)
    other_numbers = atoms.numbers + 1
    found: dict[str, tuple[Callable[[], object], int]] = {
        "list without skin": (lambda: neighbor_list(atoms.positions, atoms.cell.array, atoms.pbc, CUTOFF), 1)
    }

    def search(moving: SkinNeighborList) -> None:
        for numbers in (atoms.numbers, other_numbers):  # another structure each time
            moving.rows(atoms.positions, atoms.cell.array, atoms.pbc, numbers)

    def check(moving: SkinNeighborList) -> None:
        for _ in range(CHECKS):
            moving.rows(atoms.positions, *structure)

    def steps(moving: SkinNeighborList) -> None:
        for positions in path:
            moving.rows(positions, *structure)

    for skin in SKINS:
        for what, run, times in (("search", search, 2), ("check", check, CHECKS), ("mean per step", steps, STEPS)):
            moving = SkinNeighborList(CUTOFF, skin)
            found[f"{what}, skin {skin} Å"] = (lambda run=run, moving=moving: run(moving), times)
        moving = SkinNeighborList(CUTOFF, skin)
        found[f"pairs in cutoff, skin {skin} Å"] = (lambda m=moving: m.update(atoms.positions, *structure), 1)
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--force", action="store_true", help="measure on a busy machine too")
    refuse_on_a_busy_machine(parser.parse_args().force)
    print(machine())
    print(f"{'atoms':>7} {'pairs':>9} {'what':<28} {'µs, 1 thread':>13} {'µs, 2 threads':>14}")
    for atoms in (molecule("CH3CH2OH"), *map(water_box, (1, 2, 4))):
        measured = sides(atoms)
        pairs = len(neighbor_list(atoms.positions, atoms.cell.array, atoms.pbc, CUTOFF).sender)
        times = [best_times({name: run for name, (run, _) in measured.items()}, threads) for threads in (1, 2)]
        for name, (_, n_times) in measured.items():
            one, two = (1e6 * t[name][0] / n_times for t in times)
            print(f"{len(atoms):>7} {pairs:>9} {name:<28} {one:>13.1f} {two:>14.1f}")


if __name__ == "__main__":
    main()
