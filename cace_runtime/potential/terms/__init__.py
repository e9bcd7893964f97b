"""Energy terms: what is added to the sum of the atomic energies. One kind a file.

A term reads further outputs of the network (:class:`cace_runtime.config.OutputConfig`), as charges, and the structures.
It is registered in :data:`cace_runtime.config.TERMS`: the builder gets the part's config and the model's, and builds a
:class:`Term`. Terms are plain torch, whatever evaluates the network: forces and stress are the gradient of the term
itself plus that of the outputs that it reads, for which engines get its derivatives with respect to them. An
engine may evaluate what costs most in their place: sums over the reciprocal lattice (``Structures.reciprocal_sum``).
"""

from __future__ import annotations

from typing import NamedTuple, Protocol

from torch import Tensor

from cace_runtime.potential.terms.reciprocal_sum import ReciprocalSum
from cace_runtime.potential.terms.reciprocal_sum import reciprocal_sum as sum_by_torch


class Structures(NamedTuple):
    """A batch of B structures with N atoms in the caller's order; real numbers are float64.

    Attributes:
        positions: [N, 3] (Å), not wrapped into the cell.
        cells: lattice vectors as rows [B, 3, 3] (Å); zeros where a structure has none.
        pbc: whether it is periodic along each lattice vector, bool [B, 3].
        batch: structure of each atom, int64 [N], ascending.
        atomic_numbers: Z, int64 [N].
        sender: atom j of each edge, int64 [E].
        receiver: atom i, int64 [E].
        vectors: x_i - x_j, the image of j included, [3, E] (Å), a function of positions and cells. Every pair within
            the cutoff has two edges; edges may be longer than the cutoff.
        first_cells: [B, 3, 3] (Å), not strained: where structures move and somebody keeps what a sum over the
            reciprocal lattice is over, the cells with which their trajectories began; else their own.
        reciprocal_sum: who evaluates sums over the reciprocal lattice: torch, or an engine in its place.
    """

    positions: Tensor
    cells: Tensor
    pbc: Tensor
    batch: Tensor
    atomic_numbers: Tensor
    sender: Tensor
    receiver: Tensor
    vectors: Tensor
    first_cells: Tensor
    reciprocal_sum: ReciprocalSum = sum_by_torch


class Term(Protocol):
    """A module whose value is an energy.

    It is differentiable in outputs, positions, cells and vectors, twice where it is to be trained on forces, and does
    not change when a structure is turned or moved. Its parameters stand in files as ``terms.INDEX.…``.
    """

    def __call__(self, outputs: dict[str, Tensor], structures: Structures) -> Tensor:
        """Energy of each structure [B] (eV, float64).

        Args:
            outputs: the further outputs of the network by name, [N] each (float64), without units of their own.
            structures: where the atoms are.
        """
