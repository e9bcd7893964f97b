"""The neighbour list as kernels read it: sorted by receiver, of fixed capacity, all of it on the device."""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor

from cace_runtime import keys
from cace_runtime.neighborhood.graph import Graph, edge_images


@dataclass(frozen=True, slots=True, eq=False)
class DeviceEdges:
    """Edges j -> i (sender to receiver), each pair of atoms within the cutoff in both directions.

    Pairs beyond the cutoff may be listed (a skin): they count for nothing. Entries at and past ``first[N]`` are never
    read, so that the same arrays can be filled with another list and a captured CUDA graph be replayed.

    Attributes:
        first: int32 [N + 1]: edges of receiver i are first[i] .. first[i + 1].
        sender: int32 [capacity].
        offset: real [capacity, 3]: lattice translation of the sender, S @ cell (Å): ``r = x_i - x_j - offset``.
        mirror: int32 [capacity]: index of the edge i -> j of the same pair of images, for each edge j -> i.
    """

    first: Tensor
    sender: Tensor
    offset: Tensor
    mirror: Tensor

    @property
    def n_atoms(self) -> int:
        return len(self.first) - 1

    @property
    def capacity(self) -> int:
        return len(self.sender)

    def with_capacity(self, capacity: int) -> DeviceEdges:
        """The same list in new tensors with room for more."""
        parts = (part.new_empty(capacity, *part.shape[1:]) for part in (self.sender, self.offset, self.mirror))
        larger = DeviceEdges(torch.empty_like(self.first), *parts)
        self.copy_into(larger)
        return larger

    def copy_into(self, other: DeviceEdges) -> None:
        """Overwrites another list, of as many atoms and with at least as much room."""
        other.first.copy_(self.first)
        for old, new in ((other.sender, self.sender), (other.offset, self.offset), (other.mirror, self.mirror)):
            old[: len(new)] = new


def edges_of_graph(graph: Graph) -> DeviceEdges:
    """The list of a batch of structures (:mod:`cace_runtime.neighborhood.graph`), on the device where the graph is.

    Raises:
        ValueError: an edge has no mirror edge.
    """
    sender, receiver, shifts = graph[keys.SENDER], graph[keys.RECEIVER], graph[keys.SHIFTS]
    n_atoms = len(graph[keys.ATOMIC_NUMBERS])
    first = torch.searchsorted(receiver, torch.arange(n_atoms + 1, device=receiver.device))
    return DeviceEdges(first.int(), sender.int(), edge_images(graph), mirror_edges(sender, receiver, shifts).int())


def mirror_edges(sender: Tensor, receiver: Tensor, shifts: Tensor) -> Tensor:
    """Index of the edge i -> j with shift -S for each edge j -> i with shift S.

    Args:
        sender: [E].
        receiver: [E].
        shifts: whole numbers [E, 3].

    Raises:
        ValueError: an edge has no mirror edge.
    """
    whole = shifts.round().long()
    own = _ranks(torch.cat([receiver[:, None].long(), sender[:, None].long(), whole], 1))
    other = _ranks(torch.cat([sender[:, None].long(), receiver[:, None].long(), -whole], 1))
    mirror = torch.empty_like(own)
    mirror[other] = own
    ends = torch.stack([sender, receiver])
    if not (torch.equal(ends[:, mirror].flip(0), ends) and torch.equal(whole[mirror], -whole)):
        raise ValueError("the neighbour list holds an edge j -> i without its mirror image i -> j; list both")
    return mirror


def _ranks(rows: Tensor) -> Tensor:
    """The order that sorts rows lexicographically, [E]."""
    order = torch.arange(len(rows), device=rows.device)
    for column in reversed(rows.unbind(1)):
        order = order[torch.argsort(column[order], stable=True)]
    return order
