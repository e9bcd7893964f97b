"""Table and picture of energies over one or two angles."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from cace_runtime.files.writing import replacing

TICKS, MOST_TICKS = (1, 5, 10, 15, 30, 60), 7  # degrees between ticks of a picture


def write_scan(
    names: Sequence[str], angles: np.ndarray, energies: np.ndarray, forces: np.ndarray, path: str | os.PathLike[str]
) -> None:
    """CSV with units in its first line; empty where there is no energy.

    Args:
        names: of the angles.
        angles: degrees [points, angles].
        energies: eV [points].
        forces: the largest, eV/Å [points].
        path: of the file.
    """
    lowest = np.nanmin(energies)
    lines = [",".join([*(f"{n} [°]" for n in names), "energy [eV]", "above lowest [meV]", "largest force [eV/Å]"])]
    for row, energy, force in zip(angles, energies, forces, strict=True):
        known = np.isfinite(energy)
        cells = [f"{energy:.8f}", f"{1e3 * (energy - lowest):.4f}", f"{force:.6f}"] if known else ["", "", ""]
        lines.append(",".join([*(f"{angle:g}" for angle in row), *cells]))
    with replacing(Path(path)) as temporary:
        temporary.write_text("\n".join(lines) + "\n", encoding="utf-8")


def draw_scan(names: Sequence[str], angles: np.ndarray, energies: np.ndarray, path: str | os.PathLike[str]) -> None:
    """A curve over one angle, a map with contours over two; energies (meV) from the lowest.

    Arguments as of :func:`write_scan`; the points of two angles are in order, the last the fastest.
    """
    from matplotlib.figure import Figure
    from matplotlib.ticker import MultipleLocator

    from cace_runtime.analysis.style import INK, SLATE, quiet, save

    above = 1e3 * (energies - np.nanmin(energies))
    # A map keeps its shape, of which only the compressed layout leaves room for labels.
    figure = Figure(figsize=(5.6, 4.4), facecolor="white", layout="compressed")
    axes = figure.add_subplot()
    if angles.shape[1] == 1:
        axes.plot(angles[:, 0], above, "o-", color=SLATE, linewidth=1.6, markersize=3.5)
        if (missing := np.isnan(above)).any():  # shown at the bottom, so that a gap is no end of the scan
            at_the_bottom = axes.get_xaxis_transform()
            axes.plot(
                angles[missing, 0], 0 * angles[missing, 0], "x", color=INK, transform=at_the_bottom, clip_on=False
            )
            axes.annotate("×: no energy", (0.99, 0.98), xycoords="axes fraction", ha="right", va="top", fontsize=8)
        axes.set(xlabel=f"dihedral {names[0]}, °", ylabel="energy above the lowest, meV")
    else:
        x, y = (np.unique(column) for column in angles.T)
        grid = np.ma.masked_invalid(above.reshape(len(x), len(y)).T)
        mesh = axes.pcolormesh(x, y, grid, cmap="viridis", shading="nearest", rasterized=True)
        if min(grid.shape) > 1:
            axes.contour(x, y, grid, levels=8, colors="white", linewidths=0.6)
        bar = figure.colorbar(mesh, ax=axes, label="energy above the lowest, meV")
        bar.outline.set_visible(False)
        bar.ax.yaxis.label.set_color(INK)
        axes.set(xlabel=f"dihedral {names[0]}, °", ylabel=f"dihedral {names[1]}, °", aspect="equal")
    for axis, values in zip((axes.xaxis, axes.yaxis), angles.T, strict=False):
        axis.set_major_locator(MultipleLocator(next((s for s in TICKS if np.ptp(values) <= MOST_TICKS * s), 90)))
    quiet(axes)
    save(figure, path)
