"""E0: the energy of each element's isolated atom, added outside of the network."""

from __future__ import annotations

import torch
from torch import Tensor, nn


class ReferenceEnergies(nn.Module):
    """Energy per element (eV), always float64.

    Args:
        energies: E0 in the order of the model's elements.
    """

    bits: Tensor

    def __init__(self, energies: list[float]) -> None:
        super().__init__()
        # Kept as integers, bit by bit: Module.to(float32) would round E0 = -13,000 eV to 1 meV.
        self.register_buffer("bits", torch.tensor(energies, dtype=torch.float64).view(torch.int64), persistent=False)

    @property
    def energies(self) -> Tensor:
        """[elements], float64 (eV)."""
        return self.bits.view(torch.float64)

    def forward(self, element: Tensor) -> Tensor:
        """Element rows [N] -> E0 [N] (eV, float64)."""
        return self.energies[element]
