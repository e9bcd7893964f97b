"""Labelled structures in memory: one, a set of them under a name, and all that a run reads."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

import numpy as np
from ase import Atoms

from cace_runtime.quantities import Names, Values


# A comparison of arrays has no truth value: samples are equal where they are the same.
@dataclass(frozen=True, slots=True, eq=False)
class Sample:
    """One labelled structure; ``origin`` says where it stands, for messages."""

    atoms: Atoms
    labels: Values
    origin: str
    config_type: str
    weight: float = 1.0


@dataclass(frozen=True, slots=True)
class NamedSet:
    """A file or a share of files, under the name that tables give it."""

    name: str
    samples: tuple[Sample, ...]
    keys: Names

    def count(self, quantity: str) -> int:
        return sum(quantity in s.labels for s in self.samples)


@dataclass(frozen=True, slots=True)
class TrainingData:
    """Everything that a run reads.

    Attributes:
        train, valid: what is trained on and validated with.
        tests: what only the final table sees.
        isolated: single atoms, for E0; not trained on.
        notes: what was done with odd structures, for people.
        warnings: what looks wrong, but may be right.
    """

    train: NamedSet
    valid: NamedSet
    tests: tuple[NamedSet, ...]
    isolated: tuple[Sample, ...]
    notes: tuple[str, ...]
    warnings: tuple[str, ...]

    @property
    def elements(self) -> tuple[int, ...]:
        """Atomic numbers in the training set, ascending."""
        return tuple(sorted({int(z) for s in self.train.samples for z in s.atoms.numbers}))

    def digest(self) -> str:
        """Changes with any structure or label of the training and validation sets, and with their order."""
        total = hashlib.sha256()
        for sample in (*self.train.samples, *self.valid.samples):
            atoms, labels = sample.atoms, sample.labels
            for array in (atoms.numbers, atoms.positions, atoms.cell.array, atoms.pbc):
                total.update(np.ascontiguousarray(array).tobytes())
            total.update(repr((labels.energy, sample.config_type)).encode())
            for array in (labels.forces, labels.stress):
                total.update(b"-" if array is None else np.ascontiguousarray(array).tobytes())
            for name in sorted(set(labels) - {"energy", "forces", "stress"}):
                total.update(name.encode() + np.ascontiguousarray(labels[name]).tobytes())
        return total.hexdigest()
