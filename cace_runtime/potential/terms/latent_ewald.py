"""The latent Ewald energy: charges that the network says, which see each other at any distance.

B. Cheng, npj Comput. Mater. 11, 80 (2025); written from its equations and from what published files evaluate. The
charges ``q_ic`` of atom i and channel c are further outputs of the network. They are Gaussians of width sigma, N turns
their squares over a distance into an energy, and each channel sees itself only.

A structure that is periodic in three directions has the sum over its reciprocal lattice and nothing else
(:mod:`cace_runtime.potential.terms.reciprocal_sum`), whatever the orientation and the handedness of its cell::

    E = N/V sum_k exp(-sigma² k² / 2) / k² sum_c |S_c(k)|²   [ - m E_self, where self-interaction is removed ]

One that is not periodic, whatever its cell, has all of its pairs::

    E = N / (2 pi) sum_{i<j} sum_c q_ic q_jc erf(r_ij / (sqrt(2) sigma)) / (r_ij + epsilon)   [ + E_self, else ]

with ``E_self = N sum_ic q_ic² / (sigma (2 pi)^(3/2))``: the sum over k has it in itself, that over pairs has not. One
that is periodic in one or two directions has neither sum, and is refused. Charges are not neutral, and nothing makes
them so. They depend on positions, so that forces have a part from them.
"""

from __future__ import annotations

import math

import torch
from torch import Tensor, nn

from cace_runtime.config import TERMS, LatentEwaldConfig, ModelConfig
from cace_runtime.potential.terms import Structures
from cace_runtime.potential.terms.reciprocal_sum import ReciprocalSum, Sphere


class LatentEwald(nn.Module):
    """As :class:`cace_runtime.potential.terms.Term`; has no parameters.

    Args:
        part: the settings.
        model: of the potential.
    """

    def __init__(self, part: LatentEwaldConfig, model: ModelConfig) -> None:
        super().__init__()
        self.part = part

    def forward(self, outputs: dict[str, Tensor], structures: Structures) -> Tensor:
        part = self.part
        charges = torch.stack([outputs[name] for name in part.charges], dim=1)
        atoms = torch.bincount(structures.batch, minlength=len(structures.cells)).tolist()
        periodic = structures.pbc.all(dim=1).tolist()
        energies = [
            self._of_cell(structures.reciprocal_sum, q, x, cell, kept) if in_three else self._of_pairs(q, x)
            for q, x, cell, kept, in_three in zip(
                charges.split(atoms),
                structures.positions.split(atoms),
                structures.cells,
                structures.first_cells,
                periodic,
                strict=True,
            )
        ]
        return part.norm * torch.stack(energies)

    def _of_cell(
        self, reciprocal_sum: ReciprocalSum, charges: Tensor, positions: Tensor, cell: Tensor, kept: Tensor
    ) -> Tensor:
        energy = reciprocal_sum(charges, positions, cell, Sphere(self.part.sigma, self.part.dl, kept))
        if self.part.remove_self_interaction:
            energy = energy - self.part.self_terms * self._of_themselves(charges)
        return energy

    def _of_pairs(self, charges: Tensor, positions: Tensor) -> Tensor:
        i, j = torch.triu_indices(len(positions), len(positions), 1, device=positions.device)
        r = (positions[i] - positions[j]).norm(dim=1)
        attenuated = torch.erf(r / (math.sqrt(2) * self.part.sigma)) / (r + self.part.epsilon)
        energy = (attenuated * (charges[i] * charges[j]).sum(1)).sum() / (2 * math.pi)
        return energy if self.part.remove_self_interaction else energy + self._of_themselves(charges)

    def _of_themselves(self, charges: Tensor) -> Tensor:
        return (charges**2).sum() / (self.part.sigma * (2 * math.pi) ** 1.5)


TERMS.register(LatentEwaldConfig, LatentEwald)
