"""What no energy can be computed for: refused before any work, naming the atom and what is wrong with it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import NoReturn

import numpy as np
from ase import Atoms
from numpy.typing import ArrayLike

from cace_runtime.elements import N_ATOMIC_NUMBERS
from cace_runtime.neighborhood.cells import heights, spacings

# Closer atoms than this (Å) are taken for the same atom entered twice. Far below any bond (H2: 0.74 Å) and still above
# the spacing of float32 numbers at 1000 Å (6e-5 Å), so a pair that passes has a direction in every dtype.
COINCIDENT = 1e-3

# Periodic planes closer than this (Å) are a mistake in the cell, not a crystal.
THINNEST = 0.05

# A coordinate, cell vector or cutoff beyond this (Å) belongs to no structure; vesin counts cells in 32-bit integers.
FURTHEST = 1e7

# A search that would find more pairs than this (36 GB), or images of the cell in reach, is a mistake in cell or cutoff:
# a million atoms of water see 9e7 at 5.5 Å, the primitive cell of diamond 500 images of itself.
MOST_PAIRS, MOST_IMAGES = 1e9, 1e6


class StructureError(ValueError):
    """A structure that no energy can be computed for; the message names the structure, atom and reason."""


def check_atoms(atoms: Atoms, name: str = "the structure") -> None:
    """Raises StructureError where there are no atoms, or one with an atomic number that is none."""
    check_numbers(atoms.numbers, name)


@contextmanager
def named_system(index: int) -> Iterator[None]:
    """Errors of one system of a batch say which, counted from 0."""
    try:
        yield
    except ValueError as error:
        raise StructureError(f"system {index}: {error}") from error


def check_numbers(numbers: np.ndarray, name: str = "the structure") -> None:
    """The same for atomic numbers alone."""
    if len(numbers) == 0:
        raise StructureError(f"{name} has no atoms")
    bad = np.flatnonzero((numbers < 1) | (numbers >= N_ATOMIC_NUMBERS))
    if len(bad):
        raise StructureError(f"{name}: atom {bad[0]} has atomic number {numbers[bad[0]]}, not one of 1..118")


def checked_structure(
    positions: ArrayLike, cell: ArrayLike, pbc: ArrayLike, cutoff: float
) -> tuple[np.ndarray, np.ndarray, np.ndarray, float]:
    """The arguments as arrays, cell vectors of non-periodic directions zeroed (Å).

    Raises:
        ValueError: positions or cell of another shape or not finite, cutoff not positive, periodic cell vectors that
            span no volume, an atom that has flown away.
    """
    positions = np.asarray(positions, dtype=np.float64)
    cell = np.array(cell, dtype=np.float64)
    pbc = np.broadcast_to(np.asarray(pbc, dtype=bool), (3,))
    if positions.ndim != 2 or positions.shape[1] != 3:
        raise ValueError(f"positions have shape {positions.shape}; [atoms, 3] is needed")
    if cell.shape != (3, 3):
        raise ValueError(f"the cell has shape {cell.shape}; [3, 3] with cell vectors as rows is needed")
    if not 0 < cutoff <= FURTHEST:
        raise ValueError(f"cutoff is {cutoff} Å; it must be positive, and at most {FURTHEST:.0e}")
    if not np.isfinite(positions).all():
        atom = int(np.flatnonzero(~np.isfinite(positions).all(axis=1))[0])
        raise ValueError(f"the position of atom {atom} is not finite: {positions[atom].tolist()}")
    if np.abs(positions).max(initial=0.0) > FURTHEST:
        atom = int(np.abs(positions).max(axis=1).argmax())
        raise ValueError(f"atom {atom} is at {positions[atom].tolist()} Å, beyond {FURTHEST:.0e} Å: it has flown away")
    if not np.isfinite(cell[pbc]).all():
        raise ValueError(f"the cell is not finite: {cell.tolist()}")
    if np.abs(cell[pbc]).max(initial=0.0) > FURTHEST:
        raise ValueError(f"the cell has vectors beyond {FURTHEST:.0e} Å: {cell[pbc].tolist()} Å. Correct the cell")
    cell[~pbc] = 0.0
    if pbc.any() and spacings(cell, pbc, THINNEST * 1e-3).min() < THINNEST:
        raise ValueError(
            f"the cell is periodic along {_axes(pbc)} but its vectors there span no volume: {cell[pbc].tolist()} Å. "
            "Set a cell, or switch the periodicity off (pbc=False)"
        )
    return positions, cell, pbc, float(cutoff)


def check_number_of_pairs(n_atoms: int, extent: np.ndarray, frame: np.ndarray, pbc: np.ndarray, reach: float) -> None:
    """Refuses a search that no memory would hold.

    Args:
        n_atoms: N.
        extent: largest minus smallest coordinate of the atoms in the completed frame [3].
        frame: cell, completed in directions that are not periodic.
        pbc: [3].
        reach: Å.

    Raises:
        ValueError: with the number of pairs or images, which are estimated from the mean density.
    """
    spaces = heights(frame)
    n_images = float(np.prod(2 * np.ceil(reach / spaces[pbc]) + 1))
    sides = np.where(pbc, spaces, extent * spaces + 2 * reach)
    share = min(n_images, 4 / 3 * np.pi * reach**3 / np.prod(sides))
    if n_images > MOST_IMAGES or n_atoms**2 * share > MOST_PAIRS:
        raise ValueError(
            f"{n_atoms} atoms would see about {n_atoms**2 * share:.1g} pairs within {reach:g} Å, and {n_images:.1g} "
            f"images of their cell (at most {MOST_PAIRS:.0e} and {MOST_IMAGES:.0e}): correct the cell, or choose a "
            "shorter cutoff"
        )


def refuse_coincident(sender: int, receiver: int, distance: float) -> NoReturn:
    first, second = sorted((int(sender), int(receiver)))
    who = f"atoms {first} and {second} are" if first != second else f"atom {first} and its own periodic image are"
    raise ValueError(
        f"{who} {distance:.1e} Å apart, closer than {COINCIDENT} Å: remove the double atom or correct the cell"
    )


def _axes(pbc: np.ndarray) -> str:
    return ", ".join(name for name, periodic in zip("abc", pbc, strict=True) if periodic)
