"""The same Ewald sum for large structures: charges on a mesh, a Fourier transform, the same waves, and back.

Charges are smeared over the points of a mesh by a narrow function phi. The transform of the mesh is the structure
factor times that of phi, up to what waves beyond the mesh's alias into it: phi is chosen so that this is small for all
waves that are summed, and the mesh has twice as many points along each vector as these need. Hockney and Eastwood,
Computer Simulation Using Particles (1988); phi is that of Barnett, Magland and af Klinteberg, SIAM J. Sci. Comput. 41,
C479 (2019): ``exp(beta (sqrt(1 - z²) - 1))`` over 8 points. The energy is then wrong by some 1e-8 of itself, dE/dq by
1e-7 and forces by 1e-5 of the largest (``tests/kernels/test_mesh.py``). What is differentiated is the energy of the
mesh, exactly: dynamics conserves it.

The time is that of two transforms and of 512 points for each atom, where the sum over waves takes atoms times waves.
"""

from __future__ import annotations

import math
import os
from ctypes import byref
from functools import cache
from typing import NamedTuple

import numpy as np
import torch
from scipy.fft import next_fast_len

from cace_runtime.kernels.cpp.ewald import Arrays, EwaldLibrary, EwaldResult, MeshOfCell, check

WIDTH = 8  # points; ewald.h has the same
BETA = 2.30 * WIDTH  # for a mesh with twice the points
OVERSAMPLING = 2
DEGREE = WIDTH + 4  # of the polynomials, which leave an error of 1e-10


@cache
def smearing() -> np.ndarray:
    """Coefficients [DEGREE + 1, WIDTH] of phi at point c, for t in [0, 1): ``phi((c + t - WIDTH/2) / (WIDTH/2))``."""
    nodes = 0.5 + 0.5 * np.cos(np.pi * (np.arange(4 * DEGREE) + 0.5) / (4 * DEGREE))
    z = (np.arange(WIDTH) + nodes[:, None]) / (WIDTH / 2) - 1
    values = np.exp(BETA * (np.sqrt(np.clip(1 - z**2, 0, None)) - 1))
    return np.ascontiguousarray(np.polynomial.polynomial.polyfit(nodes, values, DEGREE))


def transform(n: np.ndarray, n_points: int) -> np.ndarray:
    """Of phi, for waves that go n times around a mesh of so many points."""
    nodes, weights = np.polynomial.legendre.leggauss(2 * DEGREE)
    t, weights = (nodes + 1) / 2, weights / 2
    phi = np.polynomial.polynomial.polyval(t, smearing())  # [WIDTH, nodes]
    x = np.arange(WIDTH)[:, None] + t - WIDTH / 2
    return np.einsum("cx,x,ncx->n", phi, weights, np.cos(2 * np.pi * n[:, None, None] * x / n_points))


class _Waves(NamedTuple):
    """What depends on the kept cell alone: n along each vector of those that are summed, which, and phi's transform."""

    n: tuple[np.ndarray, np.ndarray, np.ndarray]
    shape: tuple[int, int, int]
    counts: np.ndarray  # [n_1, n_2, n_3]: 0, or 1, or 2 where -k is not among them
    inverse_squares: np.ndarray  # of phi's transform


class _Weights(NamedTuple):
    """What the waves count in a cell.

    Attributes:
        cell: [3, 3] (Å).
        back: ``exp(-sigma² k²/2) / (k² V)`` over the square of phi's transform.
        of_energy: the same, twice where -k is not among the waves.
        stretch: what a strain changes of their logarithms [6, K].
    """

    cell: np.ndarray
    back: torch.Tensor
    of_energy: np.ndarray
    stretch: np.ndarray


def mesh_is_faster(n_atoms: int, indices: np.ndarray) -> bool:
    """Than the sum over these waves, as far as one core of the processor that this was measured on can tell.

    ``tests/bench/bench_long_range.py`` measures both. ``$CACE_MESH`` set to ``on`` or ``off`` decides otherwise.

    Raises:
        ValueError: ``$CACE_MESH`` is something else.
    """
    said = os.environ.get("CACE_MESH") or "auto"
    if said not in ("auto", "on", "off"):
        raise ValueError(f"$CACE_MESH is {said!r}. Set it to on, off or auto")
    if said != "auto":
        return said == "on"
    most = np.abs(indices).max(axis=0, initial=1)
    by_mesh = 0.5e-6 * n_atoms + 40e-9 * math.prod(_points_for(m) for m in most)
    return by_mesh < 0.35e-9 * n_atoms * len(indices)


def _points_for(most: int) -> int:
    """Along a vector whose largest n is this."""
    least = max(2 * WIDTH, OVERSAMPLING * (2 * int(most) + 1))
    while (n := next_fast_len(least, real=True)) % 2:  # odd ones are slow
        least = n + 1
    return n


class MeshEwald:
    """As :class:`cace_runtime.kernels.cpp.ewald.CompiledEwald`, without shares of the virial. One call at a time.

    Args:
        library: the kernels.
        sigma, n_channels: as there; which waves are summed it is told.
    """

    def __init__(self, library: EwaldLibrary, sigma: float, n_channels: int) -> None:
        self.library, self.sigma, self.n_channels = library, sigma, n_channels
        self._waves: _Waves | None = None
        self._kept = np.full((3, 3), np.nan)
        self._weighted: _Weights | None = None

    def keep(self, cell: np.ndarray, indices: np.ndarray) -> None:
        """From now on these waves are summed, whole numbers [K, 3] of one of k and -k, which are those of this cell."""
        if np.array_equal(cell, self._kept):
            return
        most = np.abs(indices).max(axis=0, initial=1)
        n1, n2, n3 = np.arange(-most[0], most[0] + 1), np.arange(-most[1], most[1] + 1), np.arange(most[2] + 1)
        counts = np.zeros((len(n1), len(n2), len(n3)))
        for sign in (1, -1):
            i, j, k = (sign * indices).T
            there = k >= 0
            counts[i[there] + most[0], j[there] + most[1], k[there]] = 1
        counts[:, :, 1:] *= 2
        shape = (_points_for(most[0]), _points_for(most[1]), _points_for(most[2]))
        first, second, third = (transform(n, points) ** -2 for n, points in zip((n1, n2, n3), shape, strict=True))
        inverse_squares = first[:, None, None] * second[:, None] * third
        self._waves = _Waves((n1, n2, n3), shape, counts, inverse_squares)
        self._kept = cell.copy()
        self._weighted = None

    def evaluate(
        self, charges: np.ndarray, positions: np.ndarray, cell: np.ndarray, scale: float = 1.0, n_threads: int = 1
    ) -> EwaldResult:
        """As of :class:`cace_runtime.kernels.cpp.ewald.CompiledEwald`."""
        waves = self._waves
        assert waves is not None  # keep comes first
        arrays = Arrays.of(charges, positions, cell, False)
        of, functions = arrays.structure(n_threads), self.library.functions
        n, inverse = np.array(waves.shape, np.int64), np.ascontiguousarray(np.linalg.inv(arrays.cell))
        coefficients = smearing()
        mesh = MeshOfCell(n.ctypes.data, inverse.ctypes.data, DEGREE, coefficients.ctypes.data)
        points = np.empty(waves.shape, self.library.dtype)
        weights = self._weights(arrays.cell)
        back, by_wave = weights.back * (2 * scale), np.zeros(weights.of_energy.shape)
        for channel in range(self.n_channels):
            check(functions.cace_mesh_spread(byref(mesh), byref(of), self.n_channels, channel, points.ctypes.data))
            factors = _waves_of(torch.from_numpy(points), waves)
            by_wave += (factors.real.double() ** 2 + factors.imag.double() ** 2).numpy()
            returned = _mesh_of(factors * back, waves).contiguous()
            check(functions.cace_mesh_gather(byref(mesh), byref(of), self.n_channels, channel, returned.data_ptr()))
        by_wave *= weights.of_energy
        energy = scale * float(by_wave.sum())
        virial = np.array([energy, energy, energy, 0, 0, 0]) - scale * (weights.stretch @ by_wave.reshape(-1))
        return arrays.results(np.concatenate([[energy], virial]))

    def _weights(self, cell: np.ndarray) -> _Weights:
        if self._weighted is None or not np.array_equal(cell, self._weighted.cell):
            waves = self._waves
            assert waves is not None
            g = 2 * np.pi * np.linalg.inv(cell).T
            grid = np.meshgrid(*waves.n, indexing="ij")
            k = np.stack([sum(n * g[a, x] for a, n in enumerate(grid)) for x in range(3)])
            squares = (k**2).sum(axis=0)
            squares[squares == 0] = 1
            weights = np.where(waves.counts > 0, np.exp(-(self.sigma**2) * squares / 2) / squares, 0)
            weights *= waves.inverse_squares / abs(np.linalg.det(cell))
            products = np.stack([k[a] * k[b] for a, b in ((0, 0), (1, 1), (2, 2), (1, 2), (0, 2), (0, 1))])
            stretch = (products * (self.sigma**2 + 2 / squares)).reshape(6, -1)
            back = torch.from_numpy(weights.astype(self.library.dtype))
            self._weighted = _Weights(cell.copy(), back, waves.counts * weights, stretch)
        return self._weighted


def _waves_of(points: torch.Tensor, waves: _Waves) -> torch.Tensor:
    """The transform of a mesh at the waves, vector by vector: what is not wanted is not transformed further."""
    first, second, third = waves.n
    rows = torch.fft.rfft(points, dim=2)[:, :, : len(third)]
    columns = torch.fft.fft(rows, dim=1)[:, torch.from_numpy(second)]
    return torch.fft.fft(columns, dim=0)[torch.from_numpy(first)]


def _mesh_of(factors: torch.Tensor, waves: _Waves) -> torch.Tensor:
    """Its transpose: ``sum_k factors exp(2 pi i n . x)`` over k and -k at all points x."""
    first, second, third = waves.n
    n1, n2, n3 = waves.shape
    columns = factors.new_zeros((n1, len(second), len(third)))
    columns[torch.from_numpy(first)] = factors
    rows = factors.new_zeros((n1, n2, len(third)))
    rows[:, torch.from_numpy(second)] = torch.fft.ifft(columns, dim=0, norm="forward")
    return torch.fft.irfft(torch.fft.ifft(rows, dim=1, norm="forward"), n=n3, dim=2, norm="forward")
