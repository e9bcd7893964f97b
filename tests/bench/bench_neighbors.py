"""Neighbour search and the list with a skin, on water boxes of 192, 1536 and 12,288 atoms at 5.5 Å.

python -m tests.bench.bench_neighbors [--force]
"""

from __future__ import annotations

import argparse

import numpy as np
from ase import Atoms
from ase.build import molecule

from cace_runtime.neighbors import SkinNeighborList, neighbor_list
from tests.bench.harness import best_times, machine, refuse_on_a_busy_machine

CUTOFF = 5.5
SKINS = (0.3, 0.5, 1.0)


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


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--force", action="store_true", help="measure on a busy machine too")
    refuse_on_a_busy_machine(parser.parse_args().force)
    print(machine())
    print(f"{'atoms':>7} {'pairs':>9} {'what':<22} {'ms, 1 thread':>13} {'ms, 2 threads':>14}")
    for repeats in (1, 2, 4):
        atoms = water_box(repeats)
        structure = (atoms.positions, atoms.cell.array, True)
        sides = {"search": lambda s=structure: neighbor_list(*s, CUTOFF)}
        for skin in SKINS:
            moving = SkinNeighborList(CUTOFF, skin)
            sides[f"search, skin {skin} Å"] = lambda s=structure, skin=skin: neighbor_list(*s, CUTOFF + skin)
            sides[f"update, skin {skin} Å"] = lambda s=structure, m=moving, z=atoms.numbers: m.update(*s, z)
        pairs = len(neighbor_list(*structure, CUTOFF).sender)
        times = [best_times(sides, threads) for threads in (1, 2)]
        for side in sides:
            one, two = (1e3 * t[side][0] for t in times)
            print(f"{len(atoms):>7} {pairs:>9} {side:<22} {one:>13.2f} {two:>14.2f}")


if __name__ == "__main__":
    main()
