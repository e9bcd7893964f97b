"""Pictures of runs: errors over the epochs, parity, errors over the size of the training set."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.ticker import FuncFormatter, LogLocator, NullFormatter

from cace_runtime.analysis.evaluate import Evaluation
from cace_runtime.analysis.plots import Panel, draw_panels, panel_of
from cace_runtime.analysis.style import ACCENT, FAINT, INK, SLATE, plain_ticks, quiet, save
from cace_runtime.quantities import compared
from cace_runtime.train.learning_curve import LearningCurve
from cace_runtime.train.loss import log_columns


def draw_learning_curve(rows: Sequence[Mapping[str, float]], path: Path) -> None:
    """Loss and errors over the epochs, training (thin) and validation, on a logarithmic scale."""

    def curve(name: str) -> tuple[list[float], list[float]]:
        found = [(row["epoch"], row[name]) for row in rows if row.get(name, float("nan")) > 0]
        return [x for x, _ in found], [y for _, y in found]

    every = [("loss", "loss"), *((column.name, column.title) for column in log_columns())]
    panels = [p for p in every if curve(f"train_{p[0]}")[0] or curve(f"valid_{p[0]}")[0]]
    if not panels:
        return
    figure = Figure(figsize=(4.2 * len(panels), 3.6), facecolor="white", layout="constrained")
    for column, (name, label) in enumerate(panels):
        axes = figure.add_subplot(1, len(panels), column + 1)
        axes.plot(*curve(f"train_{name}"), color=FAINT, linewidth=1, label="training")
        epochs, values = curve(f"valid_{name}")
        axes.plot(epochs, values, color=SLATE, linewidth=2, label="validation")
        if values:
            axes.plot(epochs[-1:], values[-1:], "o", color=ACCENT, markersize=5)
        axes.set(yscale="log", xlabel="epoch", ylabel=label)
        _plain_numbers(axes)
        if not column:
            axes.legend(frameon=False, fontsize=9)
        quiet(axes)
    save(figure, path)


def _plain_numbers(axes: Axes) -> None:
    """0.5 rather than 5×10⁻¹; 1, 2, 5 where the axis is short."""
    low, high = axes.get_ylim()
    axes.yaxis.set_major_locator(LogLocator(subs=(1, 2, 5) if high < 300 * low else (1,)))
    axes.yaxis.set_major_formatter(FuncFormatter(lambda value, _: f"{value:g}"))
    axes.yaxis.set_minor_formatter(NullFormatter())


def draw_parity(evaluation: Evaluation, reference_energies: Mapping[str, float], path: Path) -> None:
    """Energies less those of the atoms, forces, stresses, …, as far as they are labelled; errors as in the tables.

    Args:
        evaluation: predictions and labels of a set.
        reference_energies: E0 (eV) by element symbol: energies of different compositions are far apart without.
        path: the picture.
    """
    panels = []
    for quantity in compared():
        panel = panel_of(evaluation, quantity)
        if panel is not None and quantity.name == "energy":
            labelled = [
                frame for frame, label in zip(evaluation.frames, evaluation.labels, strict=True) if "energy" in label
            ]
            atoms = [sum(reference_energies.get(s, 0.0) for s in frame.symbols) / len(frame) for frame in labelled]
            both = (values - atoms for values in (panel.reference, panel.predicted))
            panel = Panel("energy − E0 of the atoms", panel.unit, *both)
        if panel is not None:
            panels.append(panel)
    if panels:
        draw_panels(panels, path)


def draw_sizes(found: LearningCurve, quantities: Mapping[str, str], path: Path) -> None:
    """RMSE over the number of training structures, both logarithmic, with fitted powers.

    Args:
        found: the errors.
        quantities: their names with units.
        path: of the picture.
    """
    panels = [q for q in quantities if any(len(found.curve(name, q)[0]) > 1 for name in found.sets())]
    if not panels:
        return
    figure = Figure(figsize=(4.4 * len(panels), 3.8), facecolor="white", layout="constrained")
    colours = (SLATE, ACCENT, INK, FAINT)
    for column, quantity in enumerate(panels):
        axes = figure.add_subplot(1, len(panels), column + 1)
        for number, name in enumerate(found.sets()):
            sizes, errors = found.curve(name, quantity)
            slope, colour = found.slope(name, quantity), colours[number % len(colours)]
            middle = np.exp(np.log(errors).mean()) * (sizes / np.exp(np.log(sizes).mean())) ** slope
            axes.plot(sizes, middle, color=colour, linewidth=1, linestyle=(0, (4, 3)))
            axes.plot(sizes, errors, "o", color=colour, markersize=5, label=f"{name}: $n^{{{slope:.2f}}}$")
        axes.set(xscale="log", yscale="log", xlabel="training structures", ylabel=f"RMSE, {quantities[quantity]}")
        axes.set_xticks([point.n_train for point in found.points], [str(point.n_train) for point in found.points])
        axes.minorticks_off()
        plain_ticks(axes.yaxis)
        axes.legend(frameon=False, fontsize=9)
        quiet(axes)
    save(figure, path)
