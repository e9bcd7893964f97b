"""The Ewald sum of Gaussian charges over the reciprocal lattice of one periodic structure, in plain torch.

B. Cheng, npj Comput. Mater. 11, 80 (2025). With lattice vectors a_i as rows of the cell, ``g_j`` such that
``a_i . g_j = 2 pi delta_ij``, V the volume and the sum over all ``k = n_1 g_1 + n_2 g_2 + n_3 g_3`` with whole n and
``0 < |k| <= 2 pi / dl``::

    E = 1/V sum_k exp(-sigma² k² / 2) / k² sum_c |S_c(k)|²,    S_c(k) = sum_i q_ic exp(i k . r_i)

There is no sum over images: charges are Gaussians, and what is short-ranged about them the network has learned. ``k``
and ``-k`` give the same, so that half of them are summed and count twice. The term of ``k = 0`` is left out, whatever
the sum of the charges.

Other ways to the same number, with the signature of :class:`ReciprocalSum`, may stand in its place
(``Structures.reciprocal_sum``): engines have some.
"""

from __future__ import annotations

import math
from typing import NamedTuple, Protocol

import torch
from torch import Tensor


class Sphere(NamedTuple):
    """Which vectors k are summed, and how wide the charges are.

    Attributes:
        sigma: width of the Gaussians (Å).
        dl: resolution (Å): the largest k is ``2 pi / dl``.
        cell: rows [3, 3] (Å), float64: the whole numbers n are those of this cell. It is the structure's own, or that
            with which its trajectory began: then the set of n is the same all the way, and the energy does not jump
            when a vector k crosses the sphere.
    """

    sigma: float
    dl: float
    cell: Tensor

    def indices(self) -> Tensor:
        """The whole numbers n of half of the vectors k, of which the first that is not 0 is positive, int64 [K, 3].

        ``n_i = k . a_i / (2 pi)``, so that ``|n_i| <= |a_i| / dl``: a box that cuts nothing off.
        """
        cell = self.cell.detach().double().cpu()
        most = (cell.norm(dim=1) / self.dl).floor().clamp(min=1).long().tolist()
        box = torch.cartesian_prod(*(torch.arange(-m if axis else 0, m + 1) for axis, m in enumerate(most)))
        first, second, third = box.unbind(1)
        half = (first > 0) | ((first == 0) & ((second > 0) | ((second == 0) & (third > 0))))
        box = box[half]
        squares = (wave_vectors(cell, box) ** 2).sum(1)
        return box[squares <= (2 * math.pi / self.dl) ** 2].to(self.cell.device)


class ReciprocalSum(Protocol):
    """Evaluates the sum for one structure."""

    def __call__(self, charges: Tensor, positions: Tensor, cell: Tensor, sphere: Sphere) -> Tensor:
        """The sum, a number in units of charge² / Å, float64; differentiable in the first three, twice.

        Args:
            charges: [N, C], float64.
            positions: [N, 3] (Å), float64; need not be wrapped into the cell.
            cell: rows [3, 3] (Å), float64; may be left-handed.
            sphere: which k. They follow the cell, their whole numbers do not.
        """


def wave_vectors(cell: Tensor, indices: Tensor) -> Tensor:
    """``k = n_1 g_1 + n_2 g_2 + n_3 g_3`` [K, 3] (1/Å) for whole numbers n [K, 3]."""
    return 2 * math.pi * indices.to(cell.dtype) @ torch.linalg.inv(cell).T


def reciprocal_sum(charges: Tensor, positions: Tensor, cell: Tensor, sphere: Sphere) -> Tensor:
    """As :class:`ReciprocalSum`; holds a few arrays of N times K numbers."""
    k = wave_vectors(cell, sphere.indices())
    squares = (k**2).sum(1)
    weights = torch.exp(-0.5 * sphere.sigma**2 * squares) / squares
    phases = k @ positions.T
    cosine, sine = phases.cos() @ charges, phases.sin() @ charges
    return 2 * (weights @ (cosine**2 + sine**2)).sum() / torch.linalg.det(cell).abs()
