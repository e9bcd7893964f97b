"""Mean square displacements and diffusion coefficients."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np
from ase import Atoms

from cace_runtime.analysis.motion import Motion, correlation, paths
from cace_runtime.files.writing import replacing

BOLTZMANN = 1.380649e-23  # J/K, exact
# Lattice sum of a cubic cell: Yeh and Hummer, J. Phys. Chem. B 108, 15873 (2004), eq. 10.
CUBIC = 2.837297
# Lags of a fit begin behind this share of a block and end at the other, where nothing else is said.
FIRST, LAST = 0.1, 0.5
# Frames of a block: a line needs two lags, in the first half of it.
SHORTEST = 5


class Diffusion(NamedTuple):
    """Of each element."""

    times: np.ndarray  # ps
    displacement: dict[str, np.ndarray]  # Å², mean over origins and atoms
    fit: tuple[float, float]  # ps, lags of the fit
    coefficient: dict[str, float]  # Å²/ps
    error: dict[str, float]  # Å²/ps, standard error over the blocks
    n_frames: int
    interval: float  # fs


def diffusion(
    frames: Sequence[Atoms],
    interval: float | None = None,
    fit: tuple[float | None, float | None] = (None, None),
    n_blocks: int = 5,
) -> Diffusion:
    """Mean square displacements, and their slope over six: the diffusion coefficient (Einstein).

    The slope is that of a line through the lags of the fit, all origins of the trajectory together; its error is that
    of the mean of blocks that follow each other in time.

    Args:
        frames: of one structure in motion.
        interval: fs between frames; by default what they say.
        fit: first and last lag (ps); by default a tenth and a half of a block.
        n_blocks: how many, two at least.

    Raises:
        ValueError: as :func:`cace_runtime.analysis.motion.paths`, lags that are negative, or too few frames for this
            fit.
    """
    for asked in fit:
        if asked is not None and not 0 <= asked < np.inf:
            raise ValueError(f"a fit from or to a lag of {asked:g} ps: it must be positive")
    motion = paths(frames, interval)
    n_frames = len(motion.values)
    if n_blocks < 2:
        raise ValueError(f"--blocks {n_blocks}: an error needs two at least")
    block = n_frames // n_blocks
    if block < SHORTEST:
        raise ValueError(
            f"{n_frames} frames are too few for {n_blocks} blocks: each needs {SHORTEST} at least. Run longer, or "
            "write more often (cace md --write-every)"
        )
    step = motion.interval / 1000
    given = (FIRST * (block - 1) * step, LAST * (block - 1) * step)
    low, high = (asked if asked is not None else default for asked, default in zip(fit, given, strict=True))
    lags = np.arange(max(1, int(np.ceil(low / step - 1e-6))), int(np.floor(high / step + 1e-6)) + 1)
    if len(lags) < 2 or lags[-1] > block - 1:
        raise ValueError(
            f"a fit from {low:g} to {high:g} ps needs two lags at least and blocks that are longer; there are "
            f"{n_frames} frames, {step:g} ps apart, in {n_blocks} blocks of {block}: choose --fit-from, --fit-to and "
            "--blocks for that, or run longer"
        )
    n_lags = max(n_frames // 2, int(lags[-1])) + 1
    whole = displacements(motion, n_lags)
    parts = [
        displacements(motion._replace(values=motion.values[k * block : (k + 1) * block]), int(lags[-1]) + 1)
        for k in range(n_blocks)
    ]

    def slope(curve: np.ndarray) -> float:
        return float(np.polyfit(step * lags, curve[lags], 1)[0]) / 6

    found = {element: [slope(part[element]) for part in parts] for element in whole}
    return Diffusion(
        times=step * np.arange(n_lags),
        displacement=whole,
        fit=(float(step * lags[0]), float(step * lags[-1])),
        coefficient={element: slope(curve) for element, curve in whole.items()},
        error={element: float(np.std(values, ddof=1) / np.sqrt(n_blocks)) for element, values in found.items()},
        n_frames=n_frames,
        interval=motion.interval,
    )


def displacements(motion: Motion, n_lags: int) -> dict[str, np.ndarray]:
    """Mean square displacement (Å²) of each element at lags of 0, 1 … frames, over all origins."""
    n_frames, n_atoms, _ = motion.values.shape
    # |r(t+τ) − r(t)|² = r(t+τ)² + r(t)² − 2 r(t+τ)·r(t), smaller numbers where each path is around nought.
    values = motion.values - motion.values.mean(axis=0)
    products = correlation(values.reshape(n_frames, -1), n_lags).reshape(n_lags, n_atoms, 3).sum(axis=2)
    squares = (values**2).sum(axis=2)
    sums = np.concatenate([np.zeros((1, n_atoms)), np.cumsum(squares, axis=0)])
    lags = np.arange(n_lags)
    both = (sums[n_frames - lags] + sums[-1] - sums[lags]) / (n_frames - lags)[:, None]
    moved = both - 2 * products
    moved[0] = 0.0
    return {element: moved[:, motion.symbols == element].mean(axis=1) for element in motion.elements}


def size_correction(atoms: Atoms, temperature: float, viscosity: float) -> float:
    """What a cubic cell of this size takes from a diffusion coefficient (Å²/ps): ξ k_B T / 6 π η L.

    Yeh and Hummer, J. Phys. Chem. B 108, 15873 (2004).

    Args:
        atoms: in the cell.
        temperature: K.
        viscosity: mPa·s, of the same model, or of experiment for want of better.

    Raises:
        ValueError: the cell is not cubic, or a number is not positive.
    """
    lengths, angles = np.split(atoms.cell.cellpar(), 2)
    if not atoms.pbc.all() or np.ptp(lengths) > 0.01 * lengths.mean() or np.abs(angles - 90).max() > 0.5:
        raise ValueError(f"the correction for the size is that of a cubic cell; this one is {atoms.cell.cellpar()}")
    if not (temperature > 0 and viscosity > 0):
        raise ValueError(f"temperature {temperature} K and viscosity {viscosity} mPa·s must be positive")
    length = 1e-10 * lengths.mean()
    return 1e8 * CUBIC * BOLTZMANN * temperature / (6 * np.pi * 1e-3 * viscosity * length)


def write_displacements(found: Diffusion, path: str | os.PathLike[str]) -> None:
    """CSV with units in its first line."""
    columns = [found.times, *found.displacement.values()]
    lines = [",".join(["time [ps]", *(f"{element} [Å²]" for element in found.displacement)])]
    lines += [
        ",".join([f"{time:.5f}", *(f"{value:.6f}" for value in row)]) for time, *row in zip(*columns, strict=True)
    ]
    with replacing(Path(path)) as temporary:
        temporary.write_text("\n".join(lines) + "\n", encoding="utf-8")
