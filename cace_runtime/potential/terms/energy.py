"""What the energy terms of a potential add, and what it is differentiated with respect to: forces and stress."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

import torch
from torch import Tensor

from cace_runtime import keys
from cace_runtime.neighborhood.graph import Graph, edge_vectors
from cace_runtime.potential.derivatives import stress_from_virial, symmetric
from cace_runtime.potential.terms import Structures, Term
from cace_runtime.potential.terms.reciprocal_sum import ReciprocalSum, reciprocal_sum


class Displacement(NamedTuple):
    """By how much atoms are moved and structures strained: zeros, whose gradients are forces and virials.

    Attributes:
        shift: [N, 3] (Å).
        strain: of positions and cell, [B, 3, 3].
    """

    shift: Tensor
    strain: Tensor

    @classmethod
    def none(cls, graph: Graph, differentiable: bool) -> Displacement:
        """That of a batch as it is."""
        zeros = (torch.zeros_like(graph[key], dtype=torch.float64) for key in (keys.POSITIONS, keys.CELL))
        return cls(*(z.requires_grad_(differentiable) for z in zeros))

    def structures(self, graph: Graph, reciprocal_sum: ReciprocalSum) -> Structures:
        """A batch, displaced, and who evaluates its sums over the reciprocal lattice."""
        batch = graph[keys.BATCH]
        positions, cells = graph[keys.POSITIONS].double() + self.shift, graph[keys.CELL].double()
        positions = positions + (positions[:, None] @ self.strain[batch])[:, 0]
        cells = cells + cells @ self.strain
        vectors = edge_vectors(graph | {keys.POSITIONS: positions, keys.CELL: cells}).t()
        numbers, edges = graph[keys.ATOMIC_NUMBERS], (graph[keys.SENDER], graph[keys.RECEIVER])
        first = graph.get(keys.FIRST_CELL, graph[keys.CELL]).double()
        return Structures(positions, cells, graph[keys.PBC], batch, numbers, *edges, vectors, first, reciprocal_sum)


class TermEnergy(NamedTuple):
    """What the terms add.

    Attributes:
        energies: of each structure and term [B, T] (eV, float64).
        displacement: what they depend on beside the network's outputs.
    """

    energies: Tensor
    displacement: Displacement

    @property
    def energy(self) -> Tensor:
        """Their sum, of each structure [B] (eV)."""
        return self.energies.sum(1)


def energy_terms(
    terms: Iterable[Term],
    outputs: dict[str, Tensor],
    graph: Graph,
    derivatives: bool,
    reciprocal_sum: ReciprocalSum = reciprocal_sum,
) -> TermEnergy:
    """The energies of the terms.

    Args:
        terms: of the potential.
        outputs: the network's further outputs, [N] each (float64), in the caller's order.
        graph: a batch.
        derivatives: whether forces or virials are asked for.
        reciprocal_sum: who evaluates sums over the reciprocal lattice.

    Raises:
        ValueError: a term that returns something else than the energy of each structure.
    """
    displacement = Displacement.none(graph, derivatives)
    structures = displacement.structures(graph, reciprocal_sum)
    n, energies = len(structures.cells), []
    for term in terms:
        energies.append(term(outputs, structures))
        if energies[-1].shape != (n,):
            raise ValueError(
                f"the energy term {type(term).__name__} returned shape {tuple(energies[-1].shape)} for {n} "
                "structures; it has to return one energy of each"
            )
    return TermEnergy(torch.stack(energies, dim=1), displacement)


def forces_and_virial(shift: Tensor, strain: Tensor) -> dict[str, Tensor]:
    """Gradients with respect to a displacement -> forces [N, 3] (eV/Å) and virial [B, 3, 3] (eV)."""
    return {keys.FORCES: -shift, keys.VIRIAL: -symmetric(strain)}


def with_terms(
    results: dict[str, Tensor], terms: TermEnergy, displaced: Sequence[Tensor] | None, cells: Tensor
) -> dict[str, Tensor]:
    """Results of a network, and what terms add to its energy, forces, virial and stress.

    Args:
        results: of the network.
        terms: their energies, which are ``energy_parts`` [B, T].
        displaced: gradients with respect to the displacement, where forces or virials are asked for.
        cells: [B, 3, 3] (Å).
    """
    added = {keys.ENERGY: terms.energy} | ({} if displaced is None else forces_and_virial(*displaced))
    found = {key: results[key] + more.to(results[key].dtype) for key, more in added.items() if key in results}
    if keys.VIRIAL in found:
        found[keys.STRESS] = stress_from_virial(found[keys.VIRIAL], cells)
    return results | found | {keys.ENERGY_PARTS: terms.energies}
