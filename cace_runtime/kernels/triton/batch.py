"""Several systems on one device at once, moved by a program that is on the device, too: what torch-sim's adapter needs.

Every place in the batch has its own list; what the kernels read is all of them in a row. One small tensor per call is
read back: whether the lists hold.
"""

from __future__ import annotations

import numpy as np
import torch
from numpy.typing import ArrayLike
from torch import Tensor

from cace_runtime.kernels.torch_on_device import TorchOnDevice
from cace_runtime.kernels.triton.capture import Captured, can_be_captured
from cace_runtime.kernels.triton.edges import DeviceEdges
from cace_runtime.kernels.triton.potential import DevicePotential, DeviceResults
from cace_runtime.kernels.triton.skin_list import SPARE, DeviceNeighbors
from cace_runtime.neighborhood.cells import completed
from cace_runtime.neighborhood.checks import COINCIDENT, check_numbers, checked_structure, named_system
from cace_runtime.neighborhood.search import neighbor_list
from cace_runtime.potential.model import CACEModel


class DeviceBatch:
    """Evaluates batches of systems whose positions are on the model's device.

    Args:
        model: the potential.
        skin: of the neighbour lists (Å).
        potential: evaluates them, with weights of its own.
    """

    def __init__(self, model: CACEModel, skin: float, potential: DevicePotential | TorchOnDevice) -> None:
        self.model, self.device, self.skin = model, model.device, skin
        self.potential = potential
        self._places: list[_Place] = []
        self._in_use: list[_Place] = []
        self._captured = Captured(self._run, self.device, possible=can_be_captured(self.potential))
        self._edges: DeviceEdges | None = None
        self._species: Tensor | None = None
        self._is_joined = False
        self._generation = 0
        self._known: tuple[Tensor, int, list[int]] | None = None

    @property
    def rebuilds(self) -> int:
        """How many times neighbours were searched, over all systems."""
        return sum(place.neighbors.rebuilds for place in self._places)

    def evaluate(
        self, positions: Tensor, numbers: Tensor, counts: list[int], cells: np.ndarray, pbc: ArrayLike
    ) -> DeviceResults:
        """All systems.

        Args:
            positions: [N, 3] (Å), on the device, system after system.
            numbers: atomic numbers [N].
            counts: atoms of each system.
            cells: [B, 3, 3] (Å), vectors as rows, on the host.
            pbc: [3].

        Raises:
            UnknownElementError, StructureError: a system that has no energy.
        """
        while len(self._places) < len(counts):
            self._places.append(_Place(DeviceNeighbors(self.model.config.cutoff, self.skin, self.device)))
        places = self._places[: len(counts)]
        parts = positions.double().split(counts)
        by_system = numbers.split(counts)
        # The same tensor, not changed since: no need to look into it, which would wait for the device.
        known = (numbers, numbers._version, counts)
        same = self._known is not None and known[0] is self._known[0] and known[1:] == self._known[1:]
        self._known = None
        for index, place in enumerate(places):
            if not (same or place.is_for(by_system[index])):
                on_host = by_system[index].cpu().numpy()
                check_numbers(on_host, f"system {index}")
                species = torch.from_numpy(self.model.embedding.rows(on_host)).to(self.device)
                with named_system(index):
                    place.begin(by_system[index], species, parts[index], cells[index], pbc)
        moved = torch.stack([place.move(x, cell) for place, x, cell in zip(places, parts, cells, strict=True)])
        changed = places != self._in_use
        for index, (place, (furthest, closest)) in enumerate(zip(places, moved.tolist(), strict=True)):
            with named_system(index):
                changed |= place.hold(furthest, closest, cells[index], pbc)
        if changed:
            self._join(places)
        self._known = known
        self._positions.copy_(torch.cat([place.positions for place in places]))
        return self._captured(self._generation)

    def _join(self, places: list[_Place]) -> None:
        """All lists as one, in tensors that stay in place, and so does the graph, for as long as they suffice."""
        self._in_use = places
        if len(places) == 1:
            edges, species = places[0].neighbors.edges, places[0].species
            if edges is self._edges and species is self._species:
                return
            self._is_joined = False
        else:
            edges = _joined([place.neighbors for place in places])
            species = torch.cat([place.species for place in places])
            kept, known = self._edges, self._species
            if (
                self._is_joined
                and kept is not None
                and known is not None
                and edges.capacity <= kept.capacity
                and len(species) == len(known)
            ):
                known.copy_(species)
                edges.copy_into(kept)
                return
            self._is_joined = True
            edges = edges.with_capacity(int(SPARE * edges.capacity) + 1)
        self._edges, self._species = edges, species
        self._positions = torch.empty(len(species), 3, dtype=torch.float64, device=self.device)
        self._generation += 1

    def _run(self) -> DeviceResults:
        assert self._species is not None and self._edges is not None  # evaluate has joined them
        return self.potential(self._positions, self._species, self._edges)


class _Place:
    """A place in the batch: a list, the system that it is for, and where its atoms were."""

    def __init__(self, neighbors: DeviceNeighbors) -> None:
        self.neighbors = neighbors
        self.numbers: Tensor | None = None
        self._cell = np.zeros((3, 3))

    def is_for(self, numbers: Tensor) -> bool:
        known = self.numbers
        return known is not None and known.shape == numbers.shape and bool((known == numbers).all())

    def begin(self, numbers: Tensor, species: Tensor, positions: Tensor, cell: np.ndarray, pbc: ArrayLike) -> None:
        self.numbers = None  # no system is there if this one cannot be
        self.species, self.positions = species, positions.clone()
        self._search(cell, pbc)
        self.numbers = numbers.clone()

    def move(self, positions: Tensor, cell: np.ndarray) -> Tensor:
        """Takes new positions, unwrapped; returns how far atoms came since the search and the closest pair (Å)."""
        cell = checked_structure(np.zeros((0, 3)), cell, self._pbc, self.neighbors.cutoff)[1]
        if self._pbc.any():
            frame = completed(cell, self._pbc)
            inverse, vectors = (torch.tensor(m).to(positions.device) for m in (np.linalg.inv(frame), cell))
            positions = positions - ((positions - self.positions) @ inverse).round() @ vectors
        self.positions = positions
        self._deformation = np.linalg.solve(completed(self._searched_cell, self._pbc), completed(cell, self._pbc))
        if not np.array_equal(cell, self._cell):
            self.neighbors.set_cell(cell)
            self._cell, self._cell_is_new = cell, True
        furthest = self.neighbors.furthest(positions, self._deformation).sqrt()
        return torch.stack([furthest, self.neighbors.closest_pair(positions)])

    def hold(self, furthest: float, closest: float, cell: np.ndarray, pbc: ArrayLike) -> bool:
        """Searches if the list does not hold; returns whether the edges are others than before."""
        pbc = np.broadcast_to(np.asarray(pbc, dtype=bool), 3)
        stretch = np.linalg.svd(self._deformation, compute_uv=False).min()
        changed, self._cell_is_new = self._cell_is_new, False
        holds = self.neighbors.reach * stretch - 2 * furthest >= self.neighbors.cutoff
        if closest < COINCIDENT:
            neighbor_list(self.positions.cpu().numpy(), cell, pbc, self.neighbors.cutoff)  # raises, naming the atoms
        if holds and np.array_equal(pbc, self._pbc):
            return changed
        self._search(cell, pbc)
        return True

    def _search(self, cell: np.ndarray, pbc: ArrayLike) -> None:
        self._pbc = np.broadcast_to(np.asarray(pbc, dtype=bool), 3)
        self.neighbors.rebuild(self.positions, cell, self._pbc)
        _, checked, _, _ = checked_structure(np.zeros((0, 3)), cell, self._pbc, self.neighbors.cutoff)
        self._cell = self._searched_cell = checked
        self._cell_is_new = True


def _joined(lists: list[DeviceNeighbors]) -> DeviceEdges:
    first, sender, offset, mirror = [lists[0].edges.first[:1]], [], [], []
    atoms = edges = 0
    for found in lists:
        mine, n = found.edges, found.n_edges
        first.append(mine.first[1:] + edges)
        sender.append(mine.sender[:n] + atoms)
        offset.append(mine.offset[:n])
        mirror.append(mine.mirror[:n] + edges)
        atoms, edges = atoms + mine.n_atoms, edges + n
    return DeviceEdges(*(torch.cat(part) for part in (first, sender, offset, mirror)))
