"""Radial distribution functions of trajectories."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from typing import Literal, NamedTuple

import numpy as np
from ase import Atoms
from ase.data import atomic_numbers
from ase.formula import Formula

from cace_runtime.analysis.molecules import Molecules
from cace_runtime.files.writing import replacing
from cace_runtime.neighborhood.search import neighbor_list

Kept = Literal["all", "same", "different"]

# Pairs in a bin whose count is then uncertain by a tenth.
ENOUGH = 100
FARTHEST = 100.0  # Å; more has thousands of neighbours for each atom


class Distribution(NamedTuple):
    """g(r) in bins of equal width."""

    r: np.ndarray  # Å, middle of each bin
    g: np.ndarray  # 1 where the density is that of an ideal gas
    counts: np.ndarray  # pairs of atoms or molecules, of all frames together


def radial_distribution(
    frames: Sequence[Atoms],
    pair: tuple[str, str],
    r_max: float = 6.0,
    width: float = 0.05,
    molecules: Kept = "all",
) -> Distribution:
    """How much denser than on average the second kind is at distance r from the first.

    Args:
        frames: periodic in three directions; the cell may change between frames.
        pair: two element symbols; or two formulas of molecules (an ion is one, too), whose centres of mass count.
        r_max: Å; may exceed half of the cell, images count.
        width: of a bin, Å.
        molecules: which pairs of atoms: ``all``; of the ``same`` molecule; of ``different`` ones, images of their own
            among them. The latter two add up to the first.

    Raises:
        ValueError: a frame without volume or without these elements, frames of different atoms, no molecules.
    """
    if not 0 < width < r_max <= FARTHEST:
        raise ValueError(
            f"bins of {width} Å up to {r_max} Å: the width must be positive and below the range, and that at most "
            f"{FARTHEST:g} Å"
        )
    if strange := [name for name in pair if not _elements(name)]:
        raise ValueError(f"no element {strange[0]}, and no molecule")
    of_atoms = all(symbol in atomic_numbers for symbol in pair)
    if not of_atoms and molecules != "all":
        raise ValueError(f"{pair[0]},{pair[1]} are molecules: which pairs of atoms count is asked of two elements")
    edges = np.linspace(0, r_max, max(1, round(r_max / width)) + 1)
    shells = 4 / 3 * np.pi * np.diff(edges**3)
    total, n_pairs = np.zeros(len(shells)), np.zeros(len(shells), dtype=int)
    bound = None
    for number, frame in enumerate(frames):
        if not frame.pbc.all():
            raise ValueError(
                f"frame {number} has no volume, as it is not periodic: a density of neighbours needs three periodic "
                "directions; cace bonds follows distances of a molecule"
            )
        if bound is None and not (of_atoms and molecules == "all"):
            bound = Molecules(frame)
        if bound is not None and not np.array_equal(frame.numbers, frames[0].numbers):
            raise ValueError(f"frame {number} holds other atoms than the first: its molecules are not known")
        if of_atoms:
            first, second = (np.flatnonzero(frame.numbers == atomic_numbers[symbol]) for symbol in pair)
            positions = frame.positions if bound is None else bound.whole(frame)
        else:
            assert bound is not None  # for molecules it was made
            first, second = map(bound.named, pair)
            positions = bound.centres(frame)
        # Nobody is his own neighbour: N − 1 partners for equal kinds.
        alike = sorted(first) == sorted(second)
        partners = len(second) - alike
        if len(first) == 0 or partners < 1:
            raise ValueError(f"frame {number} has no pair {pair[0]}–{pair[1]}")
        rows = neighbor_list(positions, frame.cell.array, True, r_max)
        receiver, sender = rows.receivers(), rows.sender
        chosen = np.isin(receiver, first) & np.isin(sender, second)
        if bound is not None and molecules != "all":
            same = (bound.label[receiver] == bound.label[sender]) & ~rows.edge_shifts().any(axis=1)
            chosen &= same if molecules == "same" else ~same
        vectors = rows.vectors(positions, frame.cell.array)[chosen]
        counts, _ = np.histogram(np.linalg.norm(vectors, axis=1), bins=edges)
        n_pairs += counts // (2 if alike else 1)  # two of a kind see each other
        total += counts * frame.get_volume() / (len(first) * partners * shells)
    return Distribution((edges[1:] + edges[:-1]) / 2, total / len(frames), n_pairs)


def pairs_at(distribution: Distribution, position: float) -> int:
    """How many pairs are in the bin around a distance (Å)."""
    return int(distribution.counts[np.abs(distribution.r - position).argmin()])


def _elements(name: str) -> set[str]:
    """Of a formula; empty where it is none."""
    try:
        found = set(Formula(name).count())
    except ValueError:
        return set()
    return found if found <= set(atomic_numbers) - {"X"} else set()


def first_peak(distribution: Distribution) -> tuple[float, float]:
    """Position (Å) and height of the first maximum above 1: a parabola through the highest bin and its neighbours.

    Raises:
        ValueError: g(r) stays below 1.
    """
    r, g, _ = distribution
    above = np.flatnonzero(g > 1)
    if len(above) == 0:
        raise ValueError("g(r) stays below 1: there is no peak in this range")
    # The first region above 1 that lasts, so that a single noisy bin before the peak does not count as one.
    regions = np.split(above, np.flatnonzero(np.diff(above) > 1) + 1)
    region = next((part for part in regions if len(part) >= 3), regions[0])
    top = int(region[g[region].argmax()])
    if not 0 < top < len(g) - 1:
        return float(r[top]), float(g[top])
    before, at, after = g[top - 1 : top + 2]
    curvature = before - 2 * at + after
    offset = 0.5 * (before - after) / curvature if curvature else 0.0
    return float(r[top] + offset * (r[1] - r[0])), float(at - 0.25 * (before - after) * offset)


def write_distribution(distribution: Distribution, path: str | os.PathLike[str]) -> None:
    """CSV with units in its first line."""
    lines = ["r [Å],g", *(f"{r:.4f},{g:.6f}" for r, g in zip(*distribution[:2], strict=True))]
    with replacing(Path(path)) as temporary:
        temporary.write_text("\n".join(lines) + "\n", encoding="utf-8")
