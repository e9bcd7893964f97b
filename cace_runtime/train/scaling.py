"""Scales that the data decide: of energies, by the spread of forces, and of messages, by the number of neighbours.

They are independent of the order of the data, to the last bit: sums are exact (``math.fsum``, whole numbers).
"""

from __future__ import annotations

from collections.abc import Sequence
from math import fsum, sqrt

from cace_runtime import keys
from cace_runtime.neighborhood.graph import Graph
from cace_runtime.train.samples import Sample


def energy_scale(samples: Sequence[Sample], shifts: Sequence[float]) -> float:
    """Root mean square of the force components (eV/Å, read as eV); of energies per atom where there are no forces.

    Args:
        samples: training structures.
        shifts: E0 of each (eV).
    """
    squares = [x * x for s in samples if s.labels.forces is not None for x in s.labels.forces.ravel().tolist()]
    if not squares:
        per_atom = energies_per_atom(samples, shifts)
        mean = fsum(per_atom) / len(per_atom) if per_atom else 0.0
        squares = [(e - mean) ** 2 for e in per_atom]
    found = sqrt(fsum(squares) / len(squares)) if squares else 0.0
    return found if found > 1e-6 else 1.0


def energies_per_atom(samples: Sequence[Sample], shifts: Sequence[float]) -> list[float]:
    """(E - E0)/N of the labelled structures (eV/atom)."""
    return [
        (s.labels.energy - shift) / len(s.atoms)
        for s, shift in zip(samples, shifts, strict=True)
        if s.labels.energy is not None
    ]


def message_scale(graphs: Sequence[Graph]) -> float:
    """``1/sqrt(mean number of neighbours)``; counts are integers, so sums are exact."""
    edges = sum(len(g[keys.SENDER]) for g in graphs)
    atoms = sum(len(g[keys.ATOMIC_NUMBERS]) for g in graphs)
    return sqrt(atoms / edges) if edges else 1.0
