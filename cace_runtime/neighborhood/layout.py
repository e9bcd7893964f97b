"""The edges of a batch in slots: blocks of atoms that have equally many neighbours.

The layout is what makes the sums over neighbours fast without a scatter: atoms are put in order of their number of
neighbours and cut into blocks; every atom of a block gets the same number of *slots*, one per edge plus some padding
(next to none, since the counts are sorted). The slots of a block are then a dense array [atoms, slots per atom].
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
import torch
from torch import Tensor

from cace_runtime import keys
from cace_runtime.neighborhood.graph import Graph, edge_vectors
from cace_runtime.torch_modes import plain_torch

# Slots per block: with 20 components and 6 radial functions the workspace of a block is then 2 MB in float32. Half as
# much was 25 % slower for 1536 water atoms, twice as much was not faster.
SLOTS_PER_BLOCK = {"cpu": 4096, "cuda": 1 << 18}


class Block(NamedTuple):
    """Consecutive atoms (internal order) with equally many slots each, [n_atoms, width] slots in all."""

    first_atom: int
    n_atoms: int
    first_slot: int
    width: int


class EdgeLayout(NamedTuple):
    """Edges in slots, for the model's inner loops.

    Attributes:
        sender: [S] internal index of the sender in each slot.
        receiver: [S] internal index of the receiver; non-decreasing.
        blocks: the blocks, which cover atoms and slots in order.
        n_atoms: N.
    """

    sender: Tensor
    receiver: Tensor
    blocks: tuple[Block, ...]
    n_atoms: int


@plain_torch()
def lay_out(sender: Tensor, receiver: Tensor, n_atoms: int, slots_per_block: int | None = None) -> Graph:
    """The layout entries of a graph from its edges (sorted by receiver).

    Args:
        sender: [E].
        receiver: [E], ascending.
        n_atoms: N.
        slots_per_block: upper bound for a block of more than one atom.
    """
    limit = slots_per_block or SLOTS_PER_BLOCK["cpu"]
    device = receiver.device
    counts = np.bincount(receiver.cpu().numpy(), minlength=n_atoms)
    first_edge = np.concatenate([[0], np.cumsum(counts)[:-1]])
    order = np.argsort(-counts, kind="stable")
    rank = np.empty(n_atoms, dtype=np.int64)
    rank[order] = np.arange(n_atoms)

    blocks, slot_edges, slot_receivers = [], [], []
    start = 0
    while start < n_atoms:
        width = int(counts[order[start]])
        size = min(n_atoms - start, max(1, limit // width)) if width else n_atoms - start
        members = order[start : start + size]
        if width:
            # Narrower blocks where counts fall off: at most an eighth of a block is padding.
            members = members[counts[members] >= width - max(1, width // 8)]
            size = len(members)
        step = np.arange(width)[None, :]
        edges = np.where(step < counts[members][:, None], first_edge[members][:, None] + step, -1)
        blocks.append((size, width))
        slot_edges.append(edges.ravel())
        slot_receivers.append(np.repeat(np.arange(start, start + size), width))
        start += size
    edge = np.concatenate(slot_edges) if slot_edges else np.zeros(0, dtype=np.int64)
    slot_receiver = np.concatenate(slot_receivers) if slot_receivers else np.zeros(0, dtype=np.int64)
    senders = rank[sender.cpu().numpy()]
    # A padding slot points from its atom to itself; it carries no weight.
    slot_sender = np.where(edge >= 0, senders[edge], slot_receiver) if len(senders) else slot_receiver

    def put(array: np.ndarray) -> Tensor:
        return torch.from_numpy(array.astype(np.int64)).to(device)

    return {
        keys.ATOM_ORDER: put(order),
        keys.SLOT_EDGE: put(edge),
        keys.SLOT_SENDER: put(slot_sender),
        keys.SLOT_RECEIVER: put(slot_receiver),
        keys.BLOCKS: torch.tensor(blocks, dtype=torch.long).reshape(-1, 2),
    }


def edge_layout(graph: Graph) -> EdgeLayout:
    """The layout that a graph carries."""
    blocks, atom, slot = [], 0, 0
    for size, width in graph[keys.BLOCKS].tolist():
        blocks.append(Block(atom, size, slot, width))
        atom, slot = atom + size, slot + size * width
    return EdgeLayout(graph[keys.SLOT_SENDER], graph[keys.SLOT_RECEIVER], tuple(blocks), atom)


def slot_vectors(graph: Graph, padding_length: float) -> Tensor:
    """Edge vectors ``r = x_i - x_j`` (receiver minus image of the sender) in slot order, [3, S] (Å).

    Args:
        graph: positions, cell, edges and layout.
        padding_length: length given to padding slots (Å); beyond the cutoff, where every edge function is zero.
    """
    if graph[keys.RECEIVER].numel() == 0:
        return graph[keys.POSITIONS].new_zeros(3, 0)
    vectors = edge_vectors(graph)
    edge = graph[keys.SLOT_EDGE]
    outside = vectors.new_zeros(3)
    outside[0] = padding_length
    return torch.where(edge[:, None] >= 0, vectors[edge], outside).t().contiguous()
