"""Pictures of motion: mean square displacements, vibrational densities of states, infrared spectra."""

from __future__ import annotations

import os

import numpy as np
from matplotlib.figure import Figure

from cace_runtime.analysis.diffusion import Diffusion
from cace_runtime.analysis.infrared import Infrared
from cace_runtime.analysis.style import FAINT, quiet, save, shades
from cace_runtime.analysis.vibrations import DensityOfStates


def draw_displacements(found: Diffusion, path: str | os.PathLike[str]) -> None:
    """A curve per element, its line of the fit over it, the coefficient beside it; up to twice the fit's last lag."""
    figure = Figure(figsize=(6.2, 3.8), facecolor="white", layout="constrained")
    axes = figure.add_subplot()
    low, high = found.fit
    shown = found.times <= 2 * high
    axes.axvspan(low, high, color=FAINT, alpha=0.12, linewidth=0)
    for color, (element, curve) in zip(shades(len(found.displacement)), found.displacement.items(), strict=True):
        axes.plot(found.times[shown], curve[shown], color=color, linewidth=2)
        inside = (found.times >= low) & (found.times <= high)
        slope = 6 * found.coefficient[element]
        line = slope * found.times + (curve[inside] - slope * found.times[inside]).mean()
        axes.plot(found.times[inside], line[inside], color=color, linewidth=0.9, linestyle=(0, (4, 3)))
        label = f"{element}  D = {found.coefficient[element]:.3g} ± {found.error[element]:.1g} Å²/ps"
        axes.plot([], [], color=color, linewidth=2, label=label)
    axes.legend(frameon=False, fontsize=9)
    axes.set(xlim=(0, None), ylim=(0, None), xlabel="time, ps", ylabel="mean square displacement, Å²")
    quiet(axes)
    save(figure, path)


def draw_density(found: DensityOfStates, path: str | os.PathLike[str], highest: float) -> None:
    """A curve per element up to a wavenumber (cm⁻¹)."""
    figure = Figure(figsize=(6.2, 3.8), facecolor="white", layout="constrained")
    axes = figure.add_subplot()
    shown = found.wavenumber <= highest
    for color, (element, curve) in zip(shades(len(found.density)), found.density.items(), strict=True):
        axes.fill_between(found.wavenumber[shown], 1e3 * curve[shown], color=color, alpha=0.13, linewidth=0)
        axes.plot(found.wavenumber[shown], 1e3 * curve[shown], color=color, linewidth=1.6, label=element)
    axes.legend(frameon=False, fontsize=9)
    limit = min(highest, found.wavenumber[-1])
    axes.set(xlim=(0, limit), xlabel="wavenumber, cm⁻¹", ylabel="modes per atom and 1000 cm⁻¹")
    axes.set_ylim(0, 1.05e3 * np.max([curve[shown].max() for curve in found.density.values()]))
    quiet(axes)
    save(figure, path)


def draw_infrared(found: Infrared, path: str | os.PathLike[str], highest: float) -> None:
    """One curve up to a wavenumber (cm⁻¹): n α of what has a volume, else the molar intensity."""
    figure = Figure(figsize=(6.2, 3.8), facecolor="white", layout="constrained")
    axes = figure.add_subplot()
    shown = found.wavenumber <= highest
    if found.absorption is None:
        curve, label = found.intensity[shown], "intensity, km/mol per cm⁻¹"
    else:
        curve, label = found.absorption[shown], "refractive index × absorption, cm⁻¹"
    (color,) = shades(1)
    axes.fill_between(found.wavenumber[shown], curve, color=color, alpha=0.13, linewidth=0)
    axes.plot(found.wavenumber[shown], curve, color=color, linewidth=1.6)
    axes.set(xlim=(0, min(highest, found.wavenumber[-1])), xlabel="wavenumber, cm⁻¹", ylabel=label)
    axes.set_ylim(0, 1.05 * curve.max())
    quiet(axes)
    save(figure, path)
