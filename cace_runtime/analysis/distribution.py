"""Radial distribution functions of trajectories."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np
from ase import Atoms
from ase.data import atomic_numbers

from cace_runtime.files.writing import replacing
from cace_runtime.neighborhood.search import neighbor_list


class Distribution(NamedTuple):
    """g(r) in bins of equal width."""

    r: np.ndarray  # Å, middle of each bin
    g: np.ndarray  # 1 where the density is that of an ideal gas


def radial_distribution(
    frames: Sequence[Atoms], pair: tuple[str, str], r_max: float = 6.0, width: float = 0.05
) -> Distribution:
    """How much denser than on average the second element is at distance r from atoms of the first.

    Args:
        frames: periodic in three directions; the cell may change between frames.
        pair: two element symbols.
        r_max: Å; may exceed half of the cell, images count.
        width: of a bin, Å.

    Raises:
        ValueError: a frame without volume or without these elements.
    """
    if unknown := [symbol for symbol in pair if symbol not in atomic_numbers]:
        raise ValueError(f"no element {unknown[0]}")
    if not 0 < width < r_max:
        raise ValueError(f"bins of {width} Å up to {r_max} Å: the width must be positive and below the range")
    edges = np.linspace(0, r_max, max(1, round(r_max / width)) + 1)
    shells = 4 / 3 * np.pi * np.diff(edges**3)
    total = np.zeros(len(shells))
    for number, frame in enumerate(frames):
        first, second = (np.flatnonzero(frame.numbers == atomic_numbers[symbol]) for symbol in pair)
        # An atom is not its own neighbour: N − 1 partners for equal elements.
        partners = len(second) - (pair[0] == pair[1])
        if not frame.pbc.all() or len(first) == 0 or partners < 1:
            what = f"no pair {pair[0]}–{pair[1]}" if frame.pbc.all() else "no volume (not periodic)"
            raise ValueError(f"frame {number} has {what}")
        rows = neighbor_list(frame.positions, frame.cell.array, True, r_max)
        chosen = np.isin(rows.receivers(), first) & np.isin(rows.sender, second)
        vectors = rows.vectors(frame.positions, frame.cell.array)[chosen]
        counts, _ = np.histogram(np.linalg.norm(vectors, axis=1), bins=edges)
        total += counts * frame.get_volume() / (len(first) * partners * shells)
    return Distribution((edges[1:] + edges[:-1]) / 2, total / len(frames))


def first_peak(distribution: Distribution) -> tuple[float, float]:
    """Position (Å) and height of the first maximum above 1: a parabola through the highest bin and its neighbours.

    Raises:
        ValueError: g(r) stays below 1.
    """
    r, g = distribution
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
    lines = ["r [Å],g", *(f"{r:.4f},{g:.6f}" for r, g in zip(*distribution, strict=True))]
    with replacing(Path(path)) as temporary:
        temporary.write_text("\n".join(lines) + "\n", encoding="utf-8")
