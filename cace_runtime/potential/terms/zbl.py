"""The repulsion of nuclei that come close: ZBL, the universal screened Coulomb energy, switched off smoothly.

Learned potentials know nothing of distances that are in no training structure, and often attract there.
"""

from __future__ import annotations

import numpy as np
import torch
from torch import Tensor, nn

from cace_runtime.config import TERMS, ModelConfig, ZBLConfig
from cace_runtime.elements import N_ATOMIC_NUMBERS
from cace_runtime.potential.terms import Structures

# e²/(4 pi eps0), eV Å; screening length times (Z_i^0.23 + Z_j^0.23), Å (0.8854 Bohr radii).
COULOMB, LENGTH, POWER = 14.399645, 0.46850, 0.23
# Coefficients and decay of the universal screening function.
SCREENING = ((0.18175, 3.19980), (0.50986, 0.94229), (0.28022, 0.40290), (0.02817, 0.20162))


class ZBL(nn.Module):
    """``sum_{i<j} Z_i Z_j e²/(4 pi eps0 r) phi(r/a) s(r)``, ``a = 0.4685 Å / (Z_i^0.23 + Z_j^0.23)``.

    Ziegler, Biersack and Littmark, The Stopping and Range of Ions in Matter (1985), in the digits of the pair style
    ``zbl`` of LAMMPS. s goes from 1 at ``inner`` to 0 at ``outer``, each times the sum of the two covalent radii (those
    of ASE, of Cordero et al. 2008), or between the closest distances of the potential, with three continuous
    derivatives.
    """

    def __init__(self, part: ZBLConfig, model: ModelConfig) -> None:
        super().__init__()
        distances, elements = part.distances(model), list(model.elements)
        self.reach = float(distances.max())
        self._by_number = np.zeros((N_ATOMIC_NUMBERS, N_ATOMIC_NUMBERS, 2))
        self._by_number[np.ix_(elements, elements)] = distances

    def forward(self, outputs: dict[str, Tensor], structures: Structures) -> Tensor:
        numbers, batch = structures.atomic_numbers, structures.batch
        squares = (structures.vectors**2).sum(0)
        (close,) = torch.where(squares < self.reach**2)
        receiver, r = structures.receiver[close], squares[close].sqrt()
        z_i, z_j = numbers[receiver], numbers[structures.sender[close]]
        inner, outer = torch.as_tensor(self._by_number, device=r.device)[z_i, z_j].unbind(-1)
        width = torch.where(outer > 0, outer - inner, 1.0)  # pairs without repulsion are beyond the end of it
        energies = 0.5 * pair_energy(z_i.double(), z_j.double(), r)
        energies = energies * switch(torch.where(outer > 0, (r - inner) / width, 1.0))
        return r.new_zeros(len(structures.cells)).index_add(0, batch[receiver], energies)


def pair_energy(z_i: Tensor, z_j: Tensor, r: Tensor) -> Tensor:
    """The whole energy of pairs (eV) of nuclear charges z at distances r (Å)."""
    x = r * (z_i**POWER + z_j**POWER) / LENGTH
    screening = sum(c * torch.exp(-d * x) for c, d in SCREENING)
    return COULOMB * z_i * z_j / r * screening


def switch(t: Tensor) -> Tensor:
    """1 up to t = 0, 0 from t = 1 on; value and three derivatives are continuous."""
    t = t.clamp(0, 1)
    return 1 + t**4 * (-35 + t * (84 + t * (-70 + 20 * t)))


def constants_of_pairs(part: ZBLConfig, model: ModelConfig) -> np.ndarray:
    """What the compiled repulsion takes of each pair of elements, float64 [Z, Z, 4].

    The Coulomb energy times r (eV Å), the inverse of a (1/Å), and between which distances it is switched off (Å).
    """
    z = np.asarray(model.elements, dtype=np.float64)
    coulomb, inverse = COULOMB * np.outer(z, z), np.add.outer(z**POWER, z**POWER) / LENGTH
    return np.ascontiguousarray(np.dstack((coulomb, inverse, part.distances(model))))


TERMS.register(ZBLConfig, ZBL)
