"""Learning curve and parity of a run, in the style of :mod:`cace_runtime.plots`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from matplotlib.figure import Figure

from cace_runtime.plots import ACCENT, FAINT, SLATE, _quiet, draw_parity, save

__all__ = ["draw_learning_curve", "draw_parity"]

PANELS = (
    ("loss", "loss", "loss"),
    ("energy_rmse_meV_per_atom", "energy RMSE, meV/atom", "energy"),
    ("forces_rmse_meV_per_A", "force RMSE, meV/Å", "forces"),
    ("stress_rmse_meV_per_atom", "stress RMSE, meV/atom", "stress"),
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
        if not column:
            axes.legend(frameon=False, fontsize=9)
        _quiet(axes)
    save(figure, path)
