"""Pictures of data: parity, errors against spreads, radial distribution functions."""

from __future__ import annotations

import os
from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from matplotlib.figure import Figure

from cace_runtime.analysis.calibration import rank_correlation, structure_errors
from cace_runtime.analysis.distribution import Distribution, first_peak
from cace_runtime.analysis.errors import in_a_row, pairs
from cace_runtime.analysis.evaluate import Evaluation
from cace_runtime.analysis.style import ACCENT, FAINT, SLATE, plain_ticks, quiet, save
from cace_runtime.files.spread import Spread
from cace_runtime.quantities import QUANTITIES, Quantity


def draw_parity(evaluation: Evaluation, path: str | os.PathLike[str]) -> None:
    """Predictions against labels, energies per atom and force components.

    Raises:
        ValueError: neither energies nor forces are labelled.
    """
    panels = []
    for name in ("energy", "forces"):
        quantity = QUANTITIES[name]
        panel = panel_of(evaluation, quantity)
        if panel is not None and quantity.is_total:
            # Labels and potential may differ by a constant (E0): both are shown from their own mean.
            reference, predicted = (values - values.mean() for values in (panel.reference, panel.predicted))
            panel = Panel(f"{quantity.one} − its mean", panel.unit, reference, predicted)
        if panel is not None:
            panels.append(panel)
    if not panels:
        raise ValueError("a parity plot needs labelled energies or forces")
    draw_panels(panels, path)


class Panel(NamedTuple):
    """Predictions against labels of one quantity."""

    name: str
    unit: str
    reference: np.ndarray
    predicted: np.ndarray


def panel_of(evaluation: Evaluation, quantity: Quantity) -> Panel | None:
    """All components of a quantity, per atom of a total; None if it is not labelled."""
    both: tuple[list[np.ndarray], list[np.ndarray]] = ([], [])
    for number, values in pairs(evaluation, quantity).items():
        size = len(evaluation.frames[number]) if quantity.is_total else 1
        for side, value in zip(both, values, strict=True):
            side.append(value / size)
    if not both[0]:
        return None
    return Panel(quantity.component, quantity.component_unit, *(in_a_row(side) for side in both))


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
        quiet(axes)
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
        plain_ticks(axes.xaxis)
        plain_ticks(axes.yaxis)
        quiet(axes)
    save(figure, path)


def draw_distribution(distribution: Distribution, pair: str, path: str | os.PathLike[str]) -> None:
    """g(r) with its first peak marked."""
    r, g, _ = distribution
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
    quiet(axes)
    save(figure, path)
