"""The neighbour list of a structure that moves on the device, in buffers that stay where they are.

A list of all pairs within ``cutoff + skin`` is kept. Searching reads four numbers back (how many pairs there are, how
full the cells are, the closest pair, the largest coordinate), once per search; between searches nothing is read.
"""

from __future__ import annotations

import numpy as np
import torch
from torch import Tensor

from cace_runtime.kernels.triton.cell_list import Pairs, find_pairs, grid
from cace_runtime.kernels.triton.edges import DeviceEdges
from cace_runtime.neighborhood.cells import completed
from cace_runtime.neighborhood.checks import COINCIDENT, FURTHEST, checked_structure
from cace_runtime.neighborhood.search import neighbor_list

# Room beyond what a search found, so that the next ones fit: in a liquid the count varies by a per cent.
SPARE = 1.1

# Edges per atom that the first search has room for; it is repeated where there are more.
FIRST_CAPACITY = 64


class DeviceNeighbors:
    """Edges of one structure, and whether they still hold.

    Args:
        cutoff: Å.
        skin: Å.
        device: where positions are and edges will be.

    Attributes:
        edges: the list; the same tensors from search to search for as long as their capacity suffices.
        receiver: of every edge, int32 [capacity].
        generation: how many times the tensors were replaced; what was captured with older ones has to be captured anew.
        rebuilds: how many times neighbours were searched.
        closest: smallest distance (Å) at the last search.
        n_edges: how many it found.
    """

    def __init__(self, cutoff: float, skin: float, device: torch.device | str) -> None:
        if not (np.isfinite(skin) and skin >= 0):
            raise ValueError(f"skin is {skin} Å; it must be zero or positive")
        self.cutoff, self.skin, self.device = float(cutoff), float(skin), torch.device(device)
        self._edges: DeviceEdges | None = None
        self.generation = self.rebuilds = self.n_edges = 0
        self.closest = np.inf
        self._per_cell = 32

    @property
    def edges(self) -> DeviceEdges:
        """The list of the last search."""
        if self._edges is None:
            raise RuntimeError("neighbours have not been searched: call rebuild first")
        return self._edges

    @property
    def reach(self) -> float:
        return self.cutoff + self.skin

    def rebuild(self, positions: Tensor, cell: np.ndarray, pbc: np.ndarray) -> None:
        """Searches anew.

        Args:
            positions: float64 [N, 3] (Å), on the device.
            cell: [3, 3] (Å), on the host.
            pbc: [3].

        Raises:
            ValueError: as :func:`cace_runtime.neighborhood.search.neighbor_list`.
        """
        _, cell, pbc, _ = checked_structure(np.zeros((0, 3)), cell, pbc, self.cutoff)
        coordinates = positions @ torch.tensor(np.linalg.inv(completed(cell, pbc))).to(self.device)
        lower, upper, largest = (
            torch.stack([coordinates.amin(0), coordinates.amax(0), positions.abs().amax().expand(3)]).cpu().numpy()
        )
        if not largest[0] <= FURTHEST:
            checked_structure(positions.cpu().numpy(), cell, pbc, self.cutoff)  # raises, naming the atom
        found = grid(cell, pbc, self.reach, lower, upper, len(positions), self.device)
        before = self._edges
        same = before is not None and before.n_atoms == len(positions)
        capacity = before.capacity if before is not None and same else FIRST_CAPACITY * len(positions)
        while True:
            pairs = find_pairs(positions, found, self.reach, capacity, self._per_cell)
            n_found, fullest, closest = torch.stack([pairs.n_found, pairs.fullest, pairs.closest]).tolist()
            if fullest > self._per_cell:
                self._per_cell = int(SPARE * fullest) + 1
            elif n_found > capacity:
                capacity = int(SPARE * n_found) + 1
            else:
                break
        self.closest, self.n_edges = closest**0.5, int(n_found)
        if self.closest < COINCIDENT:
            neighbor_list(positions.cpu().numpy(), cell, pbc, self.cutoff)  # raises, naming the atoms
        self._take(pairs if same else _shortened(pairs, int(SPARE * n_found) + 1), positions)
        self.set_cell(cell)
        self.rebuilds += 1

    def set_cell(self, cell: np.ndarray) -> None:
        """Takes a cell that has changed a little, the list being kept."""
        vectors = torch.tensor(np.asarray(cell, dtype=np.float64)).to(self.device)
        torch.matmul(self._shifts.to(vectors.dtype), vectors, out=self.edges.offset)

    def furthest(self, positions: Tensor, deformation: np.ndarray | None = None) -> Tensor:
        """Largest squared displacement (Å²) since the search; while it is at most ``(skin / 2)²`` the list holds.

        With the deformation of the cell since then [3, 3] (``new = old @ deformation``) it is that beyond it.
        """
        before = self._searched
        if deformation is not None:
            before = before @ torch.tensor(deformation).to(self.device)
        return (positions - before).square_().sum(1).amax()

    def closest_pair(self, positions: Tensor) -> Tensor:
        """Smallest distance (Å) of a listed pair now, on the device; infinite if there is none."""
        edges = self.edges
        vectors = positions[self.receiver.long()] - positions[edges.sender.long()] - edges.offset
        squared = vectors.square_().sum(1)
        listed = torch.arange(edges.capacity, device=self.device) < edges.first[-1]
        return torch.where(listed, squared, torch.inf).amin().sqrt()

    def _take(self, pairs: Pairs, positions: Tensor) -> None:
        new = (pairs.first, pairs.sender, pairs.mirror, pairs.receiver, pairs.shifts, positions)
        edges = self._edges
        if edges is None or (len(pairs.first), len(pairs.sender)) != (len(edges.first), edges.capacity):
            offset = torch.empty(len(pairs.sender), 3, dtype=positions.dtype, device=self.device)
            self._edges = DeviceEdges(pairs.first.int(), pairs.sender.int(), offset, pairs.mirror.int())
            self.receiver, self._shifts = pairs.receiver.int(), pairs.shifts.int()
            self._searched = positions.clone()
            self.generation += 1
            return
        kept = (edges.first, edges.sender, edges.mirror, self.receiver, self._shifts, self._searched)
        for old, values in zip(kept, new, strict=True):
            old.copy_(values)


def _shortened(pairs: Pairs, capacity: int) -> Pairs:
    """Without most of the padding."""
    cut = {name: getattr(pairs, name)[:capacity].clone() for name in ("sender", "receiver", "shifts", "mirror")}
    return pairs._replace(**cut)
