"""Structures that move, by compiled kernels: kept rows of neighbours, which the kernels filter themselves."""

from __future__ import annotations

import operator
from collections.abc import Iterator, Sequence
from typing import ClassVar

import numpy as np

from cace_runtime.kernels.cpp.latent_ewald import CompiledLatentEwald
from cace_runtime.kernels.cpp.potential import CompiledPotential, Results
from cace_runtime.kernels.cpp.zbl import CompiledZBL
from cace_runtime.kernels.engine import Weights
from cace_runtime.kernels.moving import Found, KeptLists, System
from cace_runtime.neighborhood.checks import check_numbers
from cace_runtime.neighborhood.rows import NeighborRows, join_rows
from cace_runtime.potential.model import CACEModel


class CppMoving:
    """As :class:`cace_runtime.kernels.moving.Moving`. The model may use the same kernels, too.

    Args:
        model: whose weights are followed.
        potential: its kernels.
        lists: of neighbours.
        terms: all energy terms of the model that read outputs.
        repulsions: all others.

    Attributes:
        rows: the lists of the last evaluation, by system.
        joined, elements: the same as of one structure, and the rows of the embedding of its atoms.
        reference: E0 of the atoms of each system, added up [B] (eV).
    """

    backend: ClassVar[str] = "cpp"

    def __init__(
        self,
        model: CACEModel,
        potential: CompiledPotential,
        lists: KeptLists,
        terms: Sequence[CompiledLatentEwald] = (),
        repulsions: Sequence[CompiledZBL] = (),
    ) -> None:
        self.repulsions = repulsions
        self.model, self.potential, self.lists, self.terms = model, potential, lists, terms
        self._changes, self.weights = Weights(model), potential.weights_of(model)
        self._references = model.reference_energies.energies.cpu().numpy()
        self._names = model.config.energy_parts
        self._columns = [self._names.index(term.part.energy_name) for term in repulsions]
        self.rows: list[NeighborRows] = []
        self.joined = NeighborRows.of_one_image(np.zeros(1, np.int64), np.zeros(0, np.int32))
        self.elements = np.zeros(0, np.int32)
        self.reference = np.zeros(0)

    def evaluate(self, systems: Sequence[System], virials: bool) -> Found:
        if self._changes.changed():
            self.take_weights()
        rows = []
        for place, (system, neighbors) in enumerate(self.lists.of(systems)):
            with self.lists.naming(place):
                rows.append(neighbors.rows(*system.seen))
        if not (len(rows) == len(self.rows) and all(map(operator.is_, rows, self.rows))):
            self.elements = self._elements(systems)
            self.reference = np.array([self._references[self.elements[own]].sum() for own in _atoms_of(systems)])
            self.joined = rows[0] if len(rows) == 1 else join_rows(rows)
            self.rows = rows
        positions, images = systems[0].positions, rows[0].images(systems[0].cell)
        if len(systems) > 1:
            positions = np.concatenate([system.positions for system in systems])
            images = np.concatenate([r.images(s.cell) for r, s in zip(rows, systems, strict=True)])
        arrays = (self.joined, self.elements, positions, images)
        with self.potential.holding(self.weights):
            if self.terms:
                found = self._with_terms(systems, arrays, virials)
            else:
                found = self._found(systems, self.potential.evaluate(*arrays, virials=virials))
        return self._repelled(systems, arrays, found) if self.repulsions else found

    def _repelled(self, systems: Sequence[System], arrays: tuple, found: Found) -> Found:
        """With what does not depend on the network."""
        parts = self._parts(found.energy) if found.parts is None else found.parts
        for term, column in zip(self.repulsions, self._columns, strict=True):
            added = term.evaluate(*arrays)
            np.add(found.forces, added.forces, out=found.forces)
            energy = _of_systems(systems, added.energies)
            np.add(found.energy, energy, out=found.energy)
            parts[:, column] += energy
            if found.virial is not None:
                np.add(found.virial, _of_systems(systems, added.virials), out=found.virial)
        return found._replace(parts=parts)

    def _with_terms(self, systems: Sequence[System], arrays: tuple, virials: bool) -> Found:
        """Forwards, the terms of the outputs, and back with what these give."""
        forward = self.potential.forward(*arrays)
        outputs = forward.outputs
        self.lists.refuse_coincident(systems, forward.system.closest)
        cotangents = np.zeros(outputs.shape)
        cotangents[:, 0] = 1
        found = []
        for place, (system, own) in enumerate(zip(systems, _atoms_of(systems), strict=True)):
            with self.lists.naming(place):
                for term in self.terms:
                    of_term = term.evaluate(outputs[own], system.positions, system.cell, system.pbc, system.waves)
                    cotangents[own, term.place] += of_term.potentials
                    found.append((place, own, self._names.index(term.part.energy_name), of_term))
        plain = self._found(systems, forward.pull(cotangents, virials))
        parts = self._parts(plain.energy)
        for place, own, column, of_term in found:
            plain.energy[place] += of_term.energy
            parts[place, column] += of_term.energy
            plain.forces[own] += of_term.forces
            if plain.virial is not None:
                plain.virial[place] += of_term.virial
        return plain._replace(parts=parts)

    def _parts(self, energy: np.ndarray) -> np.ndarray:
        """What the network's energies [B] are the sums of [B, P]; terms have 0."""
        parts = np.zeros((len(energy), len(self._names)))  # of which E0 and the short range come first
        parts[:, 0] = self.reference
        parts[:, 1] = energy - self.reference
        return parts

    def _found(self, systems: Sequence[System], out: Results) -> Found:
        """Numbers of atoms, added up for each system."""
        assert out.forces is not None  # they are asked for always
        self.lists[0].closest = out.closest
        self.lists.refuse_coincident(systems, out.closest)
        virial = None if out.virials is None else _of_systems(systems, out.virials)
        energies = out.energies
        energy = _of_systems(systems, energies)
        return Found(energy, energies, out.forces, virial, out.closest)

    def take_weights(self) -> None:
        self.weights = self.potential.weights_of(self.model)
        self.rows = []  # E0 is added up again

    def threads(self, system: System) -> str:
        return self.potential.work.told(len(system.positions), len(self.lists[0].rows(*system.seen).sender))

    def _elements(self, systems: Sequence[System]) -> np.ndarray:
        """Rows of the embedding of all atoms."""
        elements = []
        for place, system in enumerate(systems):
            check_numbers(system.numbers, self.lists.name(place))
            elements.append(self.model.embedding.rows(system.numbers))
        return elements[0] if len(elements) == 1 else np.concatenate(elements)


def _of_systems(systems: Sequence[System], of_atoms: np.ndarray) -> np.ndarray:
    """Numbers of atoms [N, ...], added up for each system [B, ...]."""
    if len(systems) == 1:
        return of_atoms.sum(axis=0, keepdims=True)
    first = np.cumsum([0, *(len(system.positions) for system in systems[:-1])])
    return np.add.reduceat(of_atoms, first)


def _atoms_of(systems: Sequence[System]) -> Iterator[slice]:
    """Where the atoms of each system are among those of all."""
    first = 0
    for system in systems:
        yield slice(first, first := first + len(system.positions))
