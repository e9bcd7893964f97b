"""The picture of :mod:`cace_runtime.analysis.blind_pair`: balls and sticks side by side, and what features say."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from ase import Atoms
from matplotlib.axes import Axes
from matplotlib.colors import LinearSegmentedColormap
from matplotlib.figure import Figure
from matplotlib.patches import Circle

from cace_runtime.analysis.style import ACCENT, FAINT, INK

RED = LinearSegmentedColormap.from_list("red", ["#ffd9cf", "#e07a5f", "#8c3420"])
BLUE = LinearSegmentedColormap.from_list("blue", ["#eaf2f8", "#5b8db8", "#1f3f5b"])


def blind_pair_figure(pair: Sequence[Atoms], triangles: Sequence[float]) -> Figure:
    """Two surroundings, and their triangles."""
    figure = Figure(figsize=(9.2, 5.2), facecolor="white")
    figure.text(0.5, 0.94, "Two surroundings, one fingerprint", ha="center", fontsize=17, color=INK, weight="bold")
    figure.text(
        0.5,
        0.885,
        "Six equal neighbours at equal distance: every published (path) feature agrees, at any degree and order",
        ha="center",
        fontsize=10.5,
        color=FAINT,
    )
    for column, (atoms, name, value) in enumerate(
        zip(pair, ("flat hexagon", "trigonal antiprism"), triangles, strict=True)
    ):
        axes = figure.add_axes((0.03 + 0.48 * column, 0.215, 0.46, 0.66))
        _draw_surrounding(axes, atoms)
        middle = 0.26 + 0.48 * column
        figure.text(middle, 0.175, name, ha="center", fontsize=13.5, color=INK, weight="bold")
        figure.text(middle, 0.115, "published features: equal", ha="center", fontsize=11.5, color=FAINT)
        figure.text(
            middle,
            0.045,
            f"triangle  tr M³ = {value:.0f}",
            ha="center",
            fontsize=14,
            color=ACCENT,
            weight="bold",
        )
    figure.text(0.5, 0.115, "=", ha="center", fontsize=15, color=FAINT)
    figure.text(0.5, 0.045, "≠", ha="center", fontsize=18, color=ACCENT, weight="bold")
    return figure


def _draw_surrounding(axes: Axes, atoms: Atoms) -> None:
    """Balls and sticks in a parallel projection, nearer things later."""
    view = _view()
    points = (atoms.positions - atoms.positions[0]) @ view.T
    reach = np.linalg.norm(points[1:], axis=1).max()
    points = points / reach
    limit = 1.4
    axes.set(xlim=(-limit, limit), ylim=(-limit * 0.9, limit * 0.9), aspect="equal")
    axes.axis("off")
    ring = np.linspace(0, 2 * np.pi, 200)
    plane = np.stack([np.cos(ring), np.sin(ring), 0 * ring], axis=1) @ _frame() @ view.T
    axes.fill(plane[:, 0], plane[:, 1], color="#f4f6f8", zorder=0)
    axes.plot(plane[:, 0], plane[:, 1], color="#d5dce2", linewidth=1, linestyle=(0, (4, 3)), zorder=0.5)
    for place in np.argsort(points[:, 2]):
        x, y, depth = points[place]
        order = 10 + 4 * depth
        if place:
            axes.plot([0, x], [0, y], color="#b4bec7", linewidth=5, solid_capstyle="round", zorder=min(order, 10) - 0.5)
            axes.plot([0, x], [0, y], color="#e6ebef", linewidth=1.6, zorder=min(order, 10) - 0.4)
        _ball(axes, x, y, (0.19 if place else 0.25) * (1 + 0.12 * depth), BLUE if place else RED, order)


def _ball(axes: Axes, x: float, y: float, radius: float, colours: LinearSegmentedColormap, order: float) -> None:
    grid = np.linspace(-1, 1, 160)
    shade = np.hypot(grid[None, :] + 0.35, grid[:, None] - 0.4)
    disc = Circle((x, y), radius, facecolor="none", edgecolor=colours(0.95), linewidth=0.8, zorder=order + 0.01)
    axes.add_patch(disc)
    box = (x - radius, x + radius, y - radius, y + radius)
    image = axes.imshow(shade, extent=box, origin="lower", cmap=colours, vmin=0, vmax=1.55, zorder=order)
    image.set_clip_path(disc)


def _frame() -> np.ndarray:
    """Orthonormal rows: two in the plane of the hexagon, the third along its normal (1, 1, 1)."""
    return np.array([[1, -1, 0], [1, 1, -2], [1, 1, 1]]) / np.sqrt([[2], [6], [3]])


def _view(tilt: float = np.radians(24), turn: float = np.radians(14)) -> np.ndarray:
    """Rotation to (right, up, towards the eye): (1, 1, 1) upright, seen from a little above."""
    c, s = np.cos(turn), np.sin(turn)
    turned = np.array([[c, -s, 0], [s, c, 0], [0, 0, 1]]) @ _frame()
    right, away, up = turned
    return np.array([right, np.cos(tilt) * up + np.sin(tilt) * away, np.sin(tilt) * up - np.cos(tilt) * away])
