"""Pictures. The only home of matplotlib, which is the optional extra ``plots``."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np
from ase import Atoms

from cace_runtime.analysis.calibration import rank_correlation, structure_errors
from cace_runtime.analysis.distribution import Distribution, first_peak
from cace_runtime.analysis.evaluate import Evaluation
from cace_runtime.files.spread import Spread
from cace_runtime.files.writing import PICTURES, check_output, replacing

try:
    from matplotlib import rc_context
    from matplotlib.axes import Axes
    from matplotlib.axis import Axis
    from matplotlib.colors import LinearSegmentedColormap
    from matplotlib.figure import Figure
except ImportError as error:
    raise ValueError("pictures need matplotlib: pip install 'cace-runtime[plots]'") from error

INK = "#22313f"
FAINT = "#8795a1"
ACCENT = "#c8553d"
SLATE = "#3d6a8f"
RED = LinearSegmentedColormap.from_list("red", ["#ffd9cf", "#e07a5f", "#8c3420"])
BLUE = LinearSegmentedColormap.from_list("blue", ["#eaf2f8", "#5b8db8", "#1f3f5b"])


def save(figure: Figure, path: str | os.PathLike[str]) -> None:
    """Writes a figure atomically; the suffix tells the format, a device or a pipe gets PNG. Equal figures, equal bytes.

    Raises:
        ValueError: a suffix that is no picture.
        OSError: the file cannot be written.
    """
    path = Path(path)
    check_output(path, PICTURES)
    kind = path.suffix.removeprefix(".") or "png"
    undated = {"pdf": {"CreationDate": None}, "svg": {"Date": None}}
    with replacing(path) as temporary, rc_context({"svg.hashsalt": "cace"}):
        figure.savefig(temporary, format=kind, dpi=160, metadata=undated.get(kind))


def draw_parity(evaluation: Evaluation, path: str | os.PathLike[str]) -> None:
    """Predictions against labels, energies per atom and force components.

    Raises:
        ValueError: neither energies nor forces are labelled.
    """
    energies, forces = [], []
    for frame, predicted, label in zip(evaluation.frames, evaluation.predictions, evaluation.labels, strict=True):
        if label.energy is not None:
            energies.append((label.energy / len(frame), predicted.energy / len(frame)))
        if label.forces is not None:
            forces.append(np.stack([label.forces.ravel(), predicted.forces.ravel()]))
    panels = []
    if energies:
        reference, predicted = np.array(energies).T
        # Labels and potential may differ by a constant (E0): both are shown from their own mean.
        panels.append(Panel("energy − its mean", "eV/atom", reference - reference.mean(), predicted - predicted.mean()))
    if forces:
        reference, predicted = np.concatenate(forces, axis=1)
        panels.append(Panel("force component", "eV/Å", reference, predicted))
    if not panels:
        raise ValueError("a parity plot needs labelled energies or forces")
    draw_panels(panels, path)


class Panel(NamedTuple):
    """Predictions against labels of one quantity; the unit starts with eV."""

    name: str
    unit: str
    reference: np.ndarray
    predicted: np.ndarray


def draw_panels(panels: Sequence[Panel], path: str | os.PathLike[str]) -> None:
    """One parity plot per panel, side by side."""
    figure = Figure(figsize=(4.6 * len(panels), 4.5), facecolor="white", layout="constrained")
    for column, (name, unit, reference, predicted) in enumerate(panels):
        axes = figure.add_subplot(1, len(panels), column + 1)
        ends = np.array([min(reference.min(), predicted.min()), max(reference.max(), predicted.max())])
        ends += np.array([-0.04, 0.04]) * max(np.ptp(ends), 1e-9)
        axes.plot(ends, ends, color=FAINT, linewidth=0.9, zorder=1)
        axes.plot(
            reference, predicted, "o", color=SLATE, markersize=3.2, markeredgewidth=0, alpha=0.45, zorder=2,
            rasterized=True,
        )  # fmt: skip
        rmse = 1e3 * np.sqrt(np.mean((predicted - reference) ** 2))
        axes.text(
            0.05, 0.93, f"RMSE {rmse:.3g} m{unit}", transform=axes.transAxes, color=ACCENT, weight="bold", va="top"
        )
        axes.set(xlim=ends, ylim=ends, aspect="equal", xlabel=f"labelled {name}, {unit}", ylabel=f"predicted, {unit}")
        axes.locator_params(nbins=5)
        _quiet(axes)
    save(figure, path)


def draw_spread(evaluation: Evaluation, spreads: Sequence[Spread], path: str | os.PathLike[str]) -> None:
    """Error of a committee's mean against its spread, a point per structure, for energies and forces.

    Lines: error equal to the spread, and twice as large.

    Raises:
        ValueError: neither energies nor forces are labelled.
    """
    energies, forces = structure_errors(evaluation)
    panels = [
        ("energy", "meV/atom", np.abs(energies), np.array([s.energy for s in spreads])),
        ("forces (RMS of a structure)", "meV/Å", forces, np.array([s.rms for s in spreads])),
    ]
    # Errors and spreads of exactly nothing have no place on a logarithmic scale.
    shown = [(*names, *(1e3 * v[(e > 0) & (s > 0)] for v in (e, s))) for *names, e, s in panels if (e > 0).any()]
    shown = [panel for panel in shown if len(panel[2])]
    if not shown:
        raise ValueError("a picture of errors against spreads needs labelled energies or forces, and a spread")
    figure = Figure(figsize=(4.6 * len(shown), 4.5), facecolor="white", layout="constrained")
    for column, (name, unit, error, spread) in enumerate(shown):
        axes = figure.add_subplot(1, len(shown), column + 1)
        ends = np.array([spread.min() / 1.5, spread.max() * 1.5])
        for factor, style, label in ((1, "-", "error = spread"), (2, (0, (4, 3)), "error = 2 spreads")):
            axes.plot(ends, factor * ends, color=FAINT, linewidth=0.9, linestyle=style, zorder=1, label=label)
        axes.plot(
            spread, error, "o", color=SLATE, markersize=3.6, markeredgewidth=0, alpha=0.5, zorder=2, rasterized=True
        )
        correlation = rank_correlation(error, spread)
        if np.isfinite(correlation):
            axes.text(
                0.05, 0.95, f"Spearman {correlation:.2f}", transform=axes.transAxes, color=ACCENT, weight="bold",
                va="top",
            )  # fmt: skip
        axes.set(xscale="log", yscale="log", xlim=ends, xlabel=f"spread, {name}, {unit}", ylabel=f"error, {unit}")
        if column == len(shown) - 1:
            axes.legend(frameon=False, fontsize=8, labelcolor=FAINT, loc="lower right")
        _plain_ticks(axes.xaxis)
        _plain_ticks(axes.yaxis)
        _quiet(axes)
    save(figure, path)


def _plain_ticks(axis: Axis) -> None:
    """0.5, 1, 2 rather than powers of ten with exponents, on a logarithmic axis."""
    from matplotlib.ticker import FuncFormatter, LogLocator, NullFormatter

    low, high = axis.axes.get_xlim() if axis.axis_name == "x" else axis.axes.get_ylim()
    steps = {6: (1, 1.5, 2, 3, 4, 5, 7), 30: (1, 2, 3, 5), 3000: (1, 3)}
    subs = next((subs for most, subs in steps.items() if high < most * low), (1,))
    axis.set_major_locator(LogLocator(subs=subs, numticks=12))
    axis.set_major_formatter(FuncFormatter(lambda value, _: f"{value:g}"))
    axis.set_minor_formatter(NullFormatter())


def draw_distribution(distribution: Distribution, pair: str, path: str | os.PathLike[str]) -> None:
    """g(r) with its first peak marked."""
    r, g = distribution
    position, height = first_peak(distribution)
    figure = Figure(figsize=(6.2, 3.8), facecolor="white", layout="constrained")
    axes = figure.add_subplot()
    axes.axhline(1, color=FAINT, linewidth=0.9, linestyle=(0, (4, 3)))
    axes.fill_between(r, g, color=SLATE, alpha=0.13, linewidth=0)
    axes.plot(r, g, color=SLATE, linewidth=2)
    axes.plot([position], [height], "o", color=ACCENT, markersize=6)
    axes.annotate(
        f"{position:.2f} Å, height {height:.2f}", (position, height), (10, 0), textcoords="offset points",
        color=ACCENT, weight="bold", va="center",
    )  # fmt: skip
    axes.set(xlim=(0, r[-1]), ylim=(0, None), xlabel="r, Å", ylabel=f"g(r), {pair}")
    _quiet(axes)
    save(figure, path)


def _quiet(axes: Axes) -> None:
    axes.spines[["top", "right"]].set_visible(False)
    axes.spines[["left", "bottom"]].set_color(FAINT)
    axes.tick_params(colors=INK, labelsize=9)
    axes.xaxis.label.set_color(INK)
    axes.yaxis.label.set_color(INK)


def blind_pair_figure(pair: Sequence[Atoms], triangles: Sequence[float]) -> Figure:
    """The two surroundings of :mod:`cace_runtime.analysis.blind_pair`, side by side, and what features say."""
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
    from matplotlib.patches import Circle

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
