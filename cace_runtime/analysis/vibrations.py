"""Vibrational density of states: the spectrum of the autocorrelation of velocities."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np
from ase import Atoms
from scipy.signal import find_peaks

from cace_runtime.analysis.motion import correlation, velocities
from cace_runtime.files.writing import replacing

LIGHT = 2.99792458e-5  # cm/fs, exact
# Points per line width.
POINTS = 4
# A spectrum has half as many lines beside each other as its autocorrelation has lags.
FEWEST_LAGS = 8


class DensityOfStates(NamedTuple):
    """g(ν) of each element, three modes per atom under its curve."""

    wavenumber: np.ndarray  # cm⁻¹, up to the highest that frames so far apart can show
    density: dict[str, np.ndarray]  # modes per atom and cm⁻¹
    times: np.ndarray  # fs
    autocorrelation: dict[str, np.ndarray]  # of velocities, 1 at the start
    n_frames: int
    interval: float  # fs

    @property
    def highest(self) -> float:
        """cm⁻¹; what is faster folds back below it."""
        return 1 / (2 * LIGHT * self.interval)


def density_of_states(
    frames: Sequence[Atoms], interval: float | None = None, resolution: float = 20.0
) -> DensityOfStates:
    """Spectrum of the velocities' autocorrelation, weighted by masses, the centre of mass at rest.

    Args:
        frames: with velocities.
        interval: fs between frames; by default what they say.
        resolution: width of a line, cm⁻¹; the autocorrelation is seen through Hann's window of that width.

    Raises:
        ValueError: as :func:`cace_runtime.analysis.motion.velocities`, or a trajectory too short for this resolution.
    """
    motion = velocities(frames, interval)
    n_frames, step = len(motion.values), motion.interval
    n_lags = lags_of(n_frames, step, resolution)
    correlated, density = {}, {}
    for element in motion.elements:
        chosen = motion.symbols == element
        weighted = motion.values[:, chosen] * np.sqrt(motion.masses[chosen])[:, None]
        curve = correlation(weighted.reshape(n_frames, -1), n_lags).sum(axis=1)
        if not curve[0] > 0:
            raise ValueError(f"{element} does not move")
        correlated[element] = curve / curve[0]
        wavenumber, spectrum = spectrum_of(correlated[element], step)
        density[element] = 3 * spectrum
    return DensityOfStates(wavenumber, density, step * np.arange(n_lags), correlated, n_frames, step)


def lags_of(n_frames: int, interval: float, resolution: float) -> int:
    """How much of an autocorrelation gives lines of a width (cm⁻¹), of frames so far apart (fs).

    Raises:
        ValueError: a trajectory too short for this resolution, or lines that are wide beside all that it shows.
    """
    if not 0 < resolution < np.inf:
        raise ValueError(f"a resolution of {resolution} cm⁻¹: it must be positive and finite")
    n_lags = round(1 / (LIGHT * resolution * interval)) + 1
    highest = 1 / (2 * LIGHT * interval)
    if n_lags <= FEWEST_LAGS:
        raise ValueError(
            f"lines {resolution:g} cm⁻¹ wide are too wide for a spectrum that ends at {highest:.0f} cm⁻¹, as that of "
            f"frames {interval:g} fs apart does: give --resolution {2 * highest / FEWEST_LAGS:.0f} or less, or write "
            "more often (cace md --write-every)"
        )
    if n_lags > n_frames // 2 + 1:
        shortest, at = 2 / (LIGHT * resolution) / 1000, 2 / (LIGHT * interval * max(1, n_frames - 1))
        coarser = f", or give --resolution {np.ceil(at):g}" if at < 2 * highest / FEWEST_LAGS else ""
        raise ValueError(
            f"lines {resolution:g} cm⁻¹ wide need {shortest:.3g} ps; there are {n_frames} frames, {interval:g} fs "
            f"apart: run longer{coarser}"
        )
    return n_lags


def spectrum_of(curve: np.ndarray, interval: float) -> tuple[np.ndarray, np.ndarray]:
    """Wavenumbers (cm⁻¹), and the spectrum of an autocorrelation seen through Hann's window.

    Args:
        curve: of lags 0, 1, … [n].
        interval: fs between them.

    Returns:
        The spectrum is that of positive wavenumbers, in the curve's unit per cm⁻¹: its integral is ``curve[0]``.
    """
    window = (1 + np.cos(np.pi * np.arange(len(curve)) / (len(curve) - 1))) / 2
    n = 2 * POINTS * (len(curve) - 1)
    # Even in time: the cosine transform is the real part of twice the one-sided one, less what stands at nought.
    spectrum = 2 * LIGHT * interval * (2 * np.fft.rfft(window * curve, n).real - curve[0])
    return np.arange(n // 2 + 1) / (n * interval * LIGHT), spectrum


def peaks(wavenumber: np.ndarray, density: np.ndarray, most: int = 5, above: float = 0.1) -> list[float]:
    """Where the highest maxima are (cm⁻¹), in order; they rise over both sides by a share of the highest at least."""
    tops, _ = find_peaks(density, prominence=above * density.max())
    return sorted(float(wavenumber[top]) for top in tops[np.argsort(-density[tops])][:most])


def write_density(found: DensityOfStates, path: str | os.PathLike[str], highest: float) -> None:
    """CSV with units in its first line, up to a wavenumber (cm⁻¹)."""
    lines = [",".join(["wavenumber [cm⁻¹]", *(f"{element} [modes/atom/cm⁻¹]" for element in found.density)])]
    for nu, *row in zip(found.wavenumber, *found.density.values(), strict=True):
        if nu <= highest:
            lines.append(",".join([f"{nu:.3f}", *(f"{value:.8f}" for value in row)]))
    with replacing(Path(path)) as temporary:
        temporary.write_text("\n".join(lines) + "\n", encoding="utf-8")
