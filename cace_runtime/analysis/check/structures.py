"""Structures that checks need and nobody gave: clusters of the elements, rattled, cut out and periodic ones."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from ase import Atoms
from ase.calculators.calculator import Calculator
from ase.data import atomic_numbers, covalent_radii
from ase.neighborlist import neighbor_list
from ase.optimize import FIRE

# Atoms of a made structure, unless there are more elements.
FEWEST = 12
# Of the sum of covalent radii: bonds and little more, so that many atoms see each other without being squeezed.
NEAREST = 1.1
# Å between periodic images of a molecule: more than a bond, and less than any cutoff.
GAP = 2.5
RATTLE = 0.02  # Å: takes structures out of symmetry, and bonds hardly feel it
RELAXED = 0.05  # eV/Å
MOST_STEPS = 200
STRONG = 20.0  # eV/Å: a bond that is 10 % too short has as much
STRETCH, MOST_STRETCHES = 1.1, 6
CLOSEST = 0.8  # of the sum of covalent radii: nearer than most bonds
FARTHEST = 100.0  # Å


def contact(first: str, second: str) -> float:
    """Sum of the covalent radii, Å."""
    return float(covalent_radii[atomic_numbers[first]] + covalent_radii[atomic_numbers[second]])


def made_cluster(symbols: Sequence[str], seed: int = 0) -> Atoms:
    """Atoms of all elements, in turns, each beside one that is there already and close to none; no cell."""
    generator = np.random.default_rng(seed)
    n_atoms = max(FEWEST, len(symbols))
    chosen = [symbols[k % len(symbols)] for k in range(n_atoms)]
    positions = [np.zeros(3)]
    while len(positions) < n_atoms:
        symbol, beside = chosen[len(positions)], int(generator.integers(len(positions)))
        direction = generator.normal(size=3)
        length = NEAREST * contact(symbol, chosen[beside])
        place = positions[beside] + length * direction / np.linalg.norm(direction)
        free = [NEAREST * contact(symbol, other) * 0.999 for other in chosen[: len(positions)]]
        if all(np.linalg.norm(place - there) >= least for there, least in zip(positions, free, strict=True)):
            positions.append(place)
    return Atoms(chosen, np.array(positions))


def relaxed(atoms: Atoms, calculator: Calculator) -> Atoms:
    """Stretched until forces are those of bonds, then relaxed as long as no atoms fall into each other."""
    start = atoms.copy()
    for _ in range(MOST_STRETCHES):
        if _largest_force(start, calculator) <= STRONG:
            break
        start.positions *= STRETCH
    moved, last = start.copy(), start
    moved.calc = calculator
    touching = np.array([[contact(a, b) for b in moved.symbols] for a in moved.symbols])
    np.fill_diagonal(touching, 0)
    try:
        for _ in FIRE(moved, logfile=None, maxstep=0.05).irun(fmax=RELAXED, steps=MOST_STEPS):
            if (moved.get_all_distances() < CLOSEST * touching).any():
                break
            last = moved.copy()
    except ValueError:
        pass  # the potential has no energy there
    return last


def _largest_force(atoms: Atoms, calculator: Calculator) -> float:
    try:
        return float(np.abs(calculator.get_property("forces", atoms.copy())).max())
    except ValueError:
        return np.inf


def rattled(atoms: Atoms, seed: int = 0) -> Atoms:
    """Moved a little, so that forces do not vanish by symmetry."""
    moved = atoms.copy()
    moved.positions += np.random.default_rng(seed).normal(scale=RATTLE, size=moved.positions.shape)
    return moved


def periodic(atoms: Atoms) -> Atoms:
    """Periodic in all directions; where it was not, images are ``GAP`` apart."""
    moved = atoms.copy()
    for axis in np.flatnonzero(~moved.pbc):
        moved.center(vacuum=GAP / 2, axis=int(axis))
    moved.pbc = True
    return moved


def cut_out(atoms: Atoms, most: int = 24) -> Atoms:
    """Atoms nearest to the first, without periodicity; all of a small molecule."""
    if not atoms.pbc.any() and len(atoms) <= most:
        return atoms.copy()
    radius, found = 0.0, np.zeros(0)
    vectors, others = np.zeros((0, 3)), np.zeros(0, dtype=int)
    wanted = most if atoms.pbc.any() else min(most, len(atoms))
    while len(found) < wanted - 1 and radius < FARTHEST:
        radius += 2.0
        i, others, vectors, found = neighbor_list("ijDd", atoms, radius)
        mine = i == 0
        others, vectors, found = others[mine], vectors[mine], found[mine]
    nearest = np.argsort(found, kind="stable")[: most - 1]
    numbers = np.concatenate([atoms.numbers[:1], atoms.numbers[others[nearest]]])
    return Atoms(numbers, np.concatenate([np.zeros((1, 3)), vectors[nearest]]))
