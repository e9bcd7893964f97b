"""Curves of pairs of elements, a panel each, and a map of their walls where there are many."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil
from typing import TYPE_CHECKING

import numpy as np

from cace_runtime.analysis.check.dimer import Dimer

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

# Panels that can be read on one page; more pairs are in the map.
MOST, COLUMNS = 24, 4
LOWEST, HIGHEST = -12.0, 20.0  # eV, of panels; a hole may be a thousand times deeper


def draw_dimers(dimers: Sequence[Dimer], limit: float) -> Figure:
    """Panels of the first pairs and, of more than :data:`MOST`, a map of all.

    Args:
        dimers: in the order in which they are shown.
        limit: eV, of walls.
    """
    from matplotlib.figure import Figure

    shown = dimers[:MOST]
    rows, mapped = ceil(len(shown) / COLUMNS), len(dimers) > MOST
    height = 1.75 * rows + (6.0 if mapped else 0.0)
    columns = min(COLUMNS, len(shown))
    figure = Figure(figsize=(2.1 * columns + 0.3, height + 0.2), facecolor="white", layout="constrained")
    heights = [1.75 * rows, 6.0] if mapped else [1.0]
    parts = figure.add_gridspec(len(heights), 1, height_ratios=heights)
    grid = parts[0].subgridspec(rows, columns)
    for number, dimer in enumerate(shown):
        axes = figure.add_subplot(grid[number // columns, number % columns])
        _panel(axes, dimer, limit)
        if number % columns == 0:
            axes.set_ylabel("eV", fontsize=8)
        if number + columns >= len(shown):
            axes.set_xlabel("distance, Å", fontsize=8)
    figure.supxlabel(
        f"grey: nearer than any bond; dashed: {limit:g} eV, which walls have to reach; ▼: a hole", fontsize=7.5
    )
    if mapped:
        _map(figure, figure.add_subplot(parts[1]), dimers, limit)
    return figure


def _panel(axes: Axes, dimer: Dimer, limit: float) -> None:
    from cace_runtime.analysis.style import ACCENT, FAINT, INK, SLATE, quiet

    r, energy = np.array(dimer.distances), np.array(dimer.energies)
    bad = not dimer.wall >= limit
    bottom = max(LOWEST, min(-1.0, 1.2 * float(np.nanmin([*energy, -1.0]))))
    axes.axvspan(r[0], dimer.inside, color=FAINT, alpha=0.15, linewidth=0)
    axes.axhline(0, color=FAINT, linewidth=0.6)
    axes.axhline(limit, color=FAINT, linewidth=0.6, linestyle=(0, (4, 3)))
    axes.plot(r, energy, color=ACCENT if bad else SLATE, linewidth=1.4)
    if dimer.hole_at is not None:
        depth = bottom if dimer.hole is None else float(np.clip(dimer.hole, bottom, HIGHEST))
        axes.plot([dimer.hole_at], [depth], "v", color=ACCENT, markersize=5, clip_on=False)
    axes.set(xlim=(0, r[-1]), ylim=(bottom, HIGHEST))
    axes.set_title(dimer.name, fontsize=9, color=ACCENT if bad else INK, weight="bold")
    axes.locator_params(nbins=4)
    quiet(axes)
    axes.tick_params(labelsize=7)


def _map(figure: Figure, axes: Axes, dimers: Sequence[Dimer], limit: float) -> None:
    from cace_runtime.analysis.style import ACCENT, INK

    symbols = list(dict.fromkeys(symbol for pair in sorted((d.pair for d in dimers), key=_atomic) for symbol in pair))
    symbols.sort(key=lambda symbol: _atomic((symbol, symbol)))
    walls = np.full((len(symbols), len(symbols)), np.nan)
    for dimer in dimers:
        i, j = (symbols.index(symbol) for symbol in dimer.pair)
        walls[i, j] = walls[j, i] = dimer.wall
        if not dimer.wall >= limit:
            for x, y in {(i, j), (j, i)}:
                axes.plot([x], [y], "x", color=ACCENT, markersize=5)
    mesh = axes.imshow(np.clip(walls, 0, 10 * limit), cmap="cividis", origin="upper", vmin=0, vmax=10 * limit)
    axes.set_xticks(range(len(symbols)), symbols, fontsize=7)
    axes.set_yticks(range(len(symbols)), symbols, fontsize=7)
    axes.set_title("wall of every pair; ×: too low", fontsize=9, color=INK)
    bar = figure.colorbar(mesh, ax=axes, label=f"eV (and above {10 * limit:g})")
    bar.outline.set_visible(False)


def _atomic(pair: tuple[str, str]) -> tuple[int, int]:
    from ase.data import atomic_numbers

    return atomic_numbers[pair[0]], atomic_numbers[pair[1]]
