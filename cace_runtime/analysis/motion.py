"""How atoms move from frame to frame of a trajectory: even times, unwrapped paths, correlations over all origins."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from ase import Atoms

# Of a frame's ``info``: dynamics writes it.
TIME = "time_fs"
# Numbers that are transformed together.
CHUNK = 2**22


class Motion(NamedTuple):
    """Frames at even times."""

    values: np.ndarray  # [T, N, 3]: paths (Å) or velocities (ASE's units), the centre of mass at rest
    interval: float  # fs between frames
    symbols: np.ndarray  # [N]
    masses: np.ndarray  # [N], amu

    @property
    def elements(self) -> list[str]:
        return sorted(set(self.symbols.tolist()))


def paths(frames: Sequence[Atoms], interval: float | None = None) -> Motion:
    """Where atoms went, across boundaries too.

    Between two frames an atom is taken to have moved by less than half of the cell; then it does not matter whether
    positions are wrapped. The cell may change: what counts are steps relative to it.

    Args:
        frames: of one structure in motion.
        interval: fs between frames; by default what they say.

    Raises:
        ValueError: fewer than two frames, other atoms, unknown or uneven times.
    """
    frames, interval = at_even_times(frames, interval)
    steps = np.zeros((len(frames), len(frames[0]), 3))
    for number in range(1, len(frames)):
        before, after = frames[number - 1], frames[number]
        if after.pbc.any():
            moved = after.cell.scaled_positions(after.positions) - before.cell.scaled_positions(before.positions)
            moved -= np.where(after.pbc, np.round(moved), 0.0)
            steps[number] = moved @ after.cell.array
        else:
            steps[number] = after.positions - before.positions
    return _at_rest(frames[0].positions + np.cumsum(steps, axis=0), interval, frames[0])


def velocities(frames: Sequence[Atoms], interval: float | None = None) -> Motion:
    """How fast atoms were.

    Args:
        frames: of one structure in motion, with momenta.
        interval: fs between frames; by default what they say.

    Raises:
        ValueError: as :func:`paths`, or frames without velocities.
    """
    frames, interval = at_even_times(frames, interval)
    if (without := next((k for k, frame in enumerate(frames) if not frame.has("momenta")), None)) is not None:
        raise ValueError(f"frame {without} has no velocities; cace md writes them, and .xyz and .traj hold them")
    return _at_rest(np.array([frame.get_velocities() for frame in frames]), interval, frames[0])


def _at_rest(values: np.ndarray, interval: float, atoms: Atoms) -> Motion:
    masses = atoms.get_masses()
    values -= np.einsum("tnx,n->tx", values, masses / masses.sum())[:, None]
    return Motion(values, interval, np.array(atoms.get_chemical_symbols()), masses)


def at_even_times(frames: Sequence[Atoms], interval: float | None) -> tuple[Sequence[Atoms], float]:
    """The frames, without a last one between two times (the end of a run), and the time between them (fs)."""
    if len(frames) < 2:
        raise ValueError(f"{len(frames)} frame: motion needs several. Write more often (cace md --write-every)")
    for number, frame in enumerate(frames):
        if not np.array_equal(frame.numbers, frames[0].numbers):
            raise ValueError(f"frame {number} has other atoms than frame 0, or in another order")
    if interval is not None:
        if not 0 < interval < np.inf:
            raise ValueError(f"an interval of {interval} fs between frames: it must be positive and finite")
        return frames, interval
    if (without := next((k for k, frame in enumerate(frames) if TIME not in frame.info), None)) is not None:
        raise ValueError(f"frame {without} does not say its time ({TIME}): give the time between frames, --interval")
    times = np.array([float(frame.info[TIME]) for frame in frames])
    interval = float(times[1] - times[0])
    off = np.flatnonzero(np.abs(times - times[0] - interval * np.arange(len(times))) > 1e-3 * abs(interval))
    if not interval > 0:
        raise ValueError(
            f"frame 1 is at {times[1]:g} fs and frame 0 at {times[0]:g} fs: times have to grow; give the time between "
            "frames, --interval"
        )
    if len(off) and off[0] < len(frames) - 1:
        where = int(off[0])
        raise ValueError(
            f"frame {where} is at {times[where]:g} fs, not {interval:g} fs after the one before: choose frames at even "
            "times with --index"
        )
    return (frames[:-1] if len(off) else frames), interval


def correlation(values: np.ndarray, n_lags: int) -> np.ndarray:
    """Mean over all origins of the products of what is so many frames apart [n_lags, M].

    Args:
        values: [T, M].
        n_lags: at most T.
    """
    n_frames = len(values)
    n = 2 ** int(np.ceil(np.log2(2 * n_frames)))
    out = np.empty((n_lags, values.shape[1]))
    width = max(1, CHUNK // n)
    for first in range(0, values.shape[1], width):
        some = np.fft.rfft(values[:, first : first + width], n, axis=0)
        out[:, first : first + width] = np.fft.irfft(np.abs(some) ** 2, n, axis=0)[:n_lags]
    return out / (n_frames - np.arange(n_lags))[:, None]
