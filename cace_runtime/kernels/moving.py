"""Structures that move, evaluated step after step: the one way from positions to forces.

Programs that move atoms (ASE's calculator, torch-sim's model on the host, i-PI) hand :class:`System` and get
:class:`Found`. In between their neighbours are kept with a skin, the model's weights are taken again when they changed,
and an engine evaluates. Which one: :meth:`cace_runtime.kernels.choice.Engines.moving`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, nullcontext
from typing import Any, NamedTuple, Protocol

import numpy as np

from cace_runtime.neighborhood.checks import COINCIDENT, named_system
from cace_runtime.neighborhood.search import neighbor_list
from cace_runtime.neighborhood.skin import SkinNeighborList


class System(NamedTuple):
    """One structure at one time.

    Attributes:
        positions: [N, 3] (Å).
        cell: [3, 3] (Å), vectors as rows.
        pbc: one bool, or three.
        numbers: atomic numbers [N].
        first_cell: [3, 3] (Å), that with which its trajectory began, where energies that are sums over a reciprocal
            lattice keep the waves of that; else they have those of the cell, and jump when a wave comes or goes.
    """

    positions: np.ndarray
    cell: np.ndarray
    pbc: np.ndarray
    numbers: np.ndarray
    first_cell: np.ndarray | None = None

    @property
    def seen(self) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
        """What neighbour lists are made of."""
        return self.positions, self.cell, self.pbc, self.numbers

    @property
    def waves(self) -> np.ndarray:
        """The cell [3, 3] (Å) whose waves are summed."""
        return self.cell if self.first_cell is None else self.first_cell


class Found(NamedTuple):
    """Results of B systems with N atoms in all, float64, on the host.

    Attributes:
        energy: by system [B] (eV).
        energies: by atom [N] (eV).
        forces: [N, 3] (eV/Å).
        virial: -dE/dstrain by system, xx yy zz yz xz xy [B, 6] (eV), if it was asked for.
        closest: smallest distance of a pair (Å).
        parts: what the energy is the sum of (eV), as ``config.energy_parts`` names it, by system [B, P], where the
            potential has more than one network or energy terms.
    """

    energy: np.ndarray
    energies: np.ndarray
    forces: np.ndarray
    virial: np.ndarray | None
    closest: float
    parts: np.ndarray | None = None


class Moving(Protocol):
    """Evaluates structures that move."""

    @property
    def backend(self) -> str:
        """Who does it: ``cpp``, ``eager`` (torch), or ``device``."""

    @property
    def lists(self) -> Any:
        """Neighbours, one for each place in a batch."""

    def evaluate(self, systems: Sequence[System], virials: bool) -> Found:
        """All systems; those of one call are in the places in which they were in the last.

        Raises:
            UnknownElementError, StructureError, ValueError: a system that has no energy.
        """

    def take_weights(self) -> None:
        """Takes the model's weights again, however they were changed."""

    def threads(self, system: System) -> str:
        """How many threads evaluate a system, in words."""


class KeptLists:
    """Neighbour lists with a skin, one for each place in a batch.

    Args:
        cutoff: Å.
        skin: Å.
        several: whether the program evaluates batches: errors then name the system.
    """

    def __init__(self, cutoff: float, skin: float, several: bool) -> None:
        self.cutoff, self.skin, self.several = cutoff, skin, several
        self._places = [SkinNeighborList(cutoff, skin)]

    def __getitem__(self, place: int) -> SkinNeighborList:
        return self._places[place]

    def of(self, systems: Sequence[System]) -> Iterator[tuple[System, SkinNeighborList]]:
        """Each system with the list of its place."""
        while len(self._places) < len(systems):
            self._places.append(SkinNeighborList(self.cutoff, self.skin))
        return zip(systems, self._places, strict=False)

    def name(self, place: int) -> str:
        """What errors call the system there."""
        return f"system {place}" if self.several else "the structure"

    def naming(self, place: int) -> AbstractContextManager:
        """Errors within the block say which system it is, where there are several."""
        return named_system(place) if self.several else nullcontext()

    def refuse_coincident(self, systems: Sequence[System], closest: float) -> None:
        """Raises StructureError, naming the atoms, where the closest pair (Å) is one atom entered twice."""
        if closest < COINCIDENT:
            for place, system in enumerate(systems):
                with self.naming(place):
                    neighbor_list(system.positions, system.cell, system.pbc, self.cutoff)

    @property
    def rebuilds(self) -> int:
        """How many times neighbours were searched, over all places."""
        return sum(place.rebuilds for place in self._places)
