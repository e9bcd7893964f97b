"""The repulsion of close nuclei in closed form, with its first derivatives: no autograd in a step of dynamics.

The equations are those of :class:`cace_runtime.potential.terms.zbl.ZBL`. Few pairs are that close, so numpy will do.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from ase.data import covalent_radii

from cace_runtime.config import ModelConfig, ZBLConfig
from cace_runtime.neighborhood.rows import NeighborRows
from cace_runtime.potential.terms.zbl import COULOMB, LENGTH, POWER, SCREENING


class Repelled(NamedTuple):
    """The energy (eV), forces [N, 3] (eV/Å) and -dE/dstrain, xx yy zz yz xz xy [6] (eV), of one structure."""

    energy: float
    forces: np.ndarray
    virial: np.ndarray


class ClosedZBL:
    """One term of one potential.

    Args:
        part: its settings.
        model: of the potential, which says what elements there are.
    """

    def __init__(self, part: ZBLConfig, model: ModelConfig) -> None:
        self.part = part
        self._reach = 2 * part.outer * max(float(covalent_radii[z]) for z in model.elements)

    def evaluate(self, numbers: np.ndarray, rows: NeighborRows, positions: np.ndarray, cell: np.ndarray) -> Repelled:
        """Of one structure, no two atoms of which coincide.

        Args:
            numbers: atomic numbers [N].
            rows: neighbours within the cutoff at least, in both directions.
            positions: float64 [N, 3] (Å).
            cell: rows [3, 3] (Å).
        """
        part, vectors = self.part, rows.vectors(positions, cell)
        squares = np.einsum("ea,ea->e", vectors, vectors)
        close = np.flatnonzero(squares < self._reach**2)
        d, r, receiver = vectors[close], np.sqrt(squares[close]), rows.receivers()[close]
        z_i, z_j = (numbers[atoms] for atoms in (receiver, rows.sender[close]))
        inverse_length = (z_i.astype(float) ** POWER + z_j.astype(float) ** POWER) / LENGTH
        width = (part.outer - part.inner) * (covalent_radii[z_i] + covalent_radii[z_j])
        t = np.clip(r / width - part.inner / (part.outer - part.inner), 0, 1)
        s = 1 + t**4 * (-35 + t * (84 + t * (-70 + 20 * t)))
        ds = -140 * (t * (1 - t)) ** 3 / width
        terms = [(k, c * np.exp(-k * inverse_length * r)) for c, k in SCREENING]
        coulomb = COULOMB * z_i * z_j / r
        pair = coulomb * sum(y for _, y in terms)
        d_pair = -pair / r - coulomb * inverse_length * sum(k * y for k, y in terms)
        # A pair has two edges, with half of its energy each.
        push = ((d_pair * s + pair * ds) / r)[:, None] * d
        forces = np.stack([np.bincount(receiver, x, len(positions)) for x in push.T], axis=1)
        virial = -0.5 * (push.T @ d)
        return Repelled(0.5 * float(pair @ s), forces, virial[[0, 1, 2, 1, 0, 0], [0, 1, 2, 2, 2, 1]])
