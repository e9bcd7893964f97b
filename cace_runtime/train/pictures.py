"""Pictures of runs: errors over the epochs, parity, errors over the size of the training set."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.ticker import FuncFormatter, LogLocator, NullFormatter

from cace_runtime.analysis.evaluate import Evaluation
from cace_runtime.analysis.plots import Panel, draw_panels
from cace_runtime.analysis.style import ACCENT, FAINT, INK, SLATE, plain_ticks, quiet, save
from cace_runtime.train.learning_curve import LearningCurve

PANELS = (
    ("loss", "loss", "loss"),
    ("energy_rmse_meV_per_atom", "energy RMSE, meV/atom", "energy"),
    ("forces_rmse_meV_per_A", "force RMSE, meV/Å", "forces"),
    ("stress_rmse_meV_per_atom", "stress × volume RMSE, meV/atom", "stress"),
)


def draw_learning_curve(rows: Sequence[Mapping[str, float]], path: Path) -> None:
    """Loss and errors over the epochs, training (thin) and validation, on a logarithmic scale."""

    def curve(name: str) -> tuple[list[float], list[float]]:
        found = [(row["epoch"], row[name]) for row in rows if row.get(name, float("nan")) > 0]
        return [x for x, _ in found], [y for _, y in found]

    panels = [p for p in PANELS if curve(f"train_{p[0]}")[0] or curve(f"valid_{p[0]}")[0]]
    if not panels:
        return
    figure = Figure(figsize=(4.2 * len(panels), 3.6), facecolor="white", layout="constrained")
    for column, (name, label, _) in enumerate(panels):
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
    """Energies less those of the atoms, forces and stresses, as far as they are labelled; errors as in the tables.

    Args:
        evaluation: predictions and labels of a set.
        reference_energies: E0 (eV) by element symbol: energies of different compositions are far apart without.
        path: the picture.
    """
    energies, forces, stresses = [], [], []
    for frame, predicted, label in zip(evaluation.frames, evaluation.predictions, evaluation.labels, strict=True):
        if label.energy is not None:
            atoms = sum(reference_energies.get(symbol, 0.0) for symbol in frame.symbols)
            energies.append(((label.energy - atoms) / len(frame), (predicted.energy - atoms) / len(frame)))
        if label.forces is not None:
            forces.append(np.stack([label.forces.ravel(), predicted.forces.ravel()]))
        if label.stress is not None and predicted.stress is not None:
            stresses.append(np.stack([label.stress.ravel(), predicted.stress.ravel()]))
    panels = []
    if energies:
        panels.append(Panel("energy − E0 of the atoms", "eV/atom", *np.array(energies).T))
    if forces:
        panels.append(Panel("force component", "eV/Å", *np.concatenate(forces, axis=1)))
    if stresses:
        panels.append(Panel("stress component", "eV/Å³", *np.concatenate(stresses, axis=1)))
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
