"""Forces and stress from the gradient of the energy with respect to the edge vectors."""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import Tensor

# Places of xx yy zz yz xz xy in a symmetric matrix, row by row.
VOIGT_TO_MATRIX = [0, 5, 4, 5, 1, 3, 4, 3, 2]


def energy_gradients(energy: Tensor, inputs: Sequence[Tensor], differentiable: bool) -> tuple[Tensor, ...]:
    """``dE/dr`` of the edge vectors ``r = x_i - x_j``, or of whatever else an energy depends on.

    Args:
        energy: one number (eV).
        inputs: part of its graph; edge vectors are [3, S] (Å).
        differentiable: keep the graph, for losses on forces and stress.

    Returns:
        Of the same shapes; zeros for what it does not depend on.
    """
    return torch.autograd.grad(energy, inputs, create_graph=differentiable, materialize_grads=True)


def forces_from_edges(gradients: Tensor, sender: Tensor, receiver: Tensor, n_atoms: int) -> Tensor:
    """``F_i = -dE/dx_i``: an edge vector grows with x_i and shrinks with x_j. [3, S] (eV/Å) -> [N, 3] (eV/Å)."""
    by_edge = gradients.t()
    forces = by_edge.new_zeros(n_atoms, 3)
    return forces.index_add(0, sender, by_edge).index_add(0, receiver, by_edge, alpha=-1)


def virial_from_edges(gradients: Tensor, vectors: Tensor, structure: Tensor, n_structures: int) -> Tensor:
    """``-dE/dstrain = -sum_edges r ⊗ dE/dr``, symmetric strain of positions and cell.

    Args:
        gradients: dE/dr [3, S] (eV/Å).
        vectors: r [3, S] (Å).
        structure: structure of each edge, [S].
        n_structures: B.

    Returns:
        [B, 3, 3] (eV).
    """
    if n_structures == 1:
        virial = -(vectors @ gradients.t())[None]
    else:
        outer = (vectors[:, None] * gradients[None]).flatten(0, 1).t()
        virial = -outer.new_zeros(n_structures, 9).index_add(0, structure, outer).view(-1, 3, 3)
    return symmetric(virial)


def symmetric(matrices: Tensor) -> Tensor:
    """The symmetric part of matrices [B, 3, 3]."""
    return (matrices + matrices.transpose(1, 2)) / 2


def stress_from_virial(virial: Tensor, cell: Tensor) -> Tensor:
    """``(dE/dstrain)/V``: [B, 3, 3] (eV) and cells [B, 3, 3] (Å) -> [B, 3, 3] (eV/Å³); 0 where V = 0."""
    a, b, c = cell.unbind(1)
    volume = (a * torch.linalg.cross(b, c)).sum(1).abs().to(virial.dtype)[:, None, None]
    return torch.where(volume > 0, -virial / torch.where(volume > 0, volume, 1), 0)


def virial_from_atoms(virials: Tensor, structure: Tensor, n_structures: int) -> Tensor:
    """Virials by atom, xx yy zz yz xz xy [N, 6] (eV), and the structure of each atom [N] -> [B, 3, 3] (eV)."""
    summed = virials.new_zeros(n_structures, 6).index_add(0, structure, virials)
    return summed[:, VOIGT_TO_MATRIX].view(-1, 3, 3)
