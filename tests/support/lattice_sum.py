"""The latent Ewald sum as the paper writes it: every k and -k, every atom, complex numbers, and nothing clever."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np


class LatticeSum(NamedTuple):
    """Energy, dE/dq [N, C], forces with fixed charges [N, 3], and -dE/dstrain [3, 3]."""

    energy: float
    potentials: np.ndarray
    forces: np.ndarray
    virial: np.ndarray


def whole_numbers(cell: np.ndarray, dl: float) -> np.ndarray:
    """All n with 0 < |k| <= 2 pi / dl [K, 3]."""
    most = [int(np.linalg.norm(a) / dl) + 2 for a in cell]
    n = np.array(list(np.ndindex(*(2 * m + 1 for m in most)))) - most
    length = np.linalg.norm(n @ (2 * np.pi * np.linalg.inv(cell).T), axis=1)
    return n[(length > 1e-9) & (length <= 2 * np.pi / dl)]


def lattice_sum(charges, positions, cell, sigma: float, dl: float, kept=None) -> LatticeSum:
    """Of one structure; ``kept``: the cell whose whole numbers n are taken, by default its own."""
    k = whole_numbers(cell if kept is None else kept, dl) @ (2 * np.pi * np.linalg.inv(cell).T)
    squares = (k**2).sum(1)
    weights = np.exp(-(sigma**2) * squares / 2) / squares / abs(np.linalg.det(cell))
    waves = np.exp(1j * positions @ k.T)
    factors = charges.T @ waves
    by_wave = weights * (np.abs(factors) ** 2).sum(0)
    back = 2 * weights * factors.conj()
    strain = np.einsum("k,ka,kb->ab", by_wave * (sigma**2 + 2 / squares), k, k) - by_wave.sum() * np.eye(3)
    return LatticeSum(
        by_wave.sum(),
        (waves @ back.T).real,
        np.einsum("ic,ck,ik,kx->ix", charges, back, waves, k, optimize=True).imag,
        -strain,
    )
