"""Picture of a learning curve by training-set size, in the style of :mod:`cace_runtime.analysis.plots`."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import numpy as np
from matplotlib.figure import Figure

from cace_runtime.analysis.plots import ACCENT, FAINT, INK, SLATE, _plain_ticks, _quiet, save
from cace_runtime.train.learning_curve import LearningCurve


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
        _plain_ticks(axes.yaxis)
        axes.legend(frameon=False, fontsize=9)
        _quiet(axes)
    save(figure, path)
