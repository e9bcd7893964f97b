"""Structures -> graphs: neighbours found, input checked, edges laid out in blocks of equal neighbour count.

The layout is what makes the sums over neighbours fast without a scatter: atoms are put in order of their number of
neighbours and cut into blocks; every atom of a block gets the same number of *slots*, one per edge plus some padding
(next to none, since the counts are sorted). The slots of a block are then a dense array [atoms, slots per atom].
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import NamedTuple

import numpy as np
import torch
from ase import Atoms
from torch import Tensor

from cace_runtime import keys
from cace_runtime.elements import N_ATOMIC_NUMBERS, check_elements
from cace_runtime.neighborhood.skin import neighbor_list
from cace_runtime.torch_modes import plain_torch

Graph = dict[str, Tensor]

# Slots per block: with 20 components and 6 radial functions the workspace of a block is then 2 MB in float32. Half as
# much was 25 % slower for 1536 water atoms, twice as much was not faster.
SLOTS_PER_BLOCK = {"cpu": 4096, "cuda": 1 << 18}


class StructureError(ValueError):
    """A structure that no energy can be computed for; the message names the structure, atom and reason."""


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


def check_atoms(atoms: Atoms, name: str = "the structure") -> None:
    """Raises StructureError where there are no atoms, or one with an atomic number that is none."""
    check_numbers(atoms.numbers, name)


@contextmanager
def named_system(index: int) -> Iterator[None]:
    """Errors of one system of a batch say which, counted from 0."""
    try:
        yield
    except ValueError as error:
        raise StructureError(f"system {index}: {error}") from error


def check_numbers(numbers: np.ndarray, name: str = "the structure") -> None:
    """The same for atomic numbers alone."""
    if len(numbers) == 0:
        raise StructureError(f"{name} has no atoms")
    bad = np.flatnonzero((numbers < 1) | (numbers >= N_ATOMIC_NUMBERS))
    if len(bad):
        raise StructureError(f"{name}: atom {bad[0]} has atomic number {numbers[bad[0]]}, not one of 1..118")


@plain_torch()
def graph_from_edges(
    atoms: Atoms, sender: np.ndarray, receiver: np.ndarray, shifts: np.ndarray, name: str = "the structure"
) -> Graph:
    """One structure whose neighbours are known, in float64 on the CPU; without layout, which :func:`collate` adds.

    Args:
        atoms: the structure.
        sender: [E].
        receiver: [E], ascending.
        shifts: [E, 3].
        name: what errors call the structure.

    Raises:
        StructureError: no atoms, or an atomic number that is none.
    """
    check_atoms(atoms, name)
    return {
        keys.POSITIONS: torch.tensor(atoms.positions, dtype=torch.float64),
        keys.CELL: torch.tensor(atoms.cell.array, dtype=torch.float64)[None],
        keys.PBC: torch.tensor(atoms.pbc, dtype=torch.bool)[None],
        keys.ATOMIC_NUMBERS: torch.tensor(atoms.numbers, dtype=torch.long),
        keys.BATCH: torch.zeros(len(atoms), dtype=torch.long),
        keys.SENDER: torch.from_numpy(sender),
        keys.RECEIVER: torch.from_numpy(receiver),
        keys.SHIFTS: torch.from_numpy(shifts),
    }


def _structure_graph(atoms: Atoms, cutoff: float, name: str) -> Graph:
    try:
        edges = neighbor_list(atoms.positions, atoms.cell.array, atoms.pbc, cutoff)
    except ValueError as error:
        raise StructureError(f"{name}: {error}") from error
    return graph_from_edges(atoms, *edges, name)


@plain_torch()
def collate(graphs: Sequence[Graph], slots_per_block: int | None = None) -> Graph:
    """Joins graphs into one and lays out its edges."""
    joined = join(graphs)
    n_atoms = len(joined[keys.ATOMIC_NUMBERS])
    return joined | lay_out(joined[keys.SENDER], joined[keys.RECEIVER], n_atoms, slots_per_block)


@plain_torch()
def join(graphs: Sequence[Graph]) -> Graph:
    """Joins graphs into one without a layout; atom indices and structure numbers are shifted."""
    atoms_before, structures_before = 0, 0
    parts: dict[str, list[Tensor]] = {key: [] for key in keys.GRAPH_KEYS}
    for graph in graphs:
        offset = {keys.SENDER: atoms_before, keys.RECEIVER: atoms_before, keys.BATCH: structures_before}
        for key, values in parts.items():
            values.append(graph[key] + offset[key] if key in offset else graph[key])
        atoms_before += len(graph[keys.ATOMIC_NUMBERS])
        structures_before += len(graph[keys.CELL])
    return {key: torch.cat(values) for key, values in parts.items()}


@plain_torch()
def build_graph(
    atoms: Atoms | Iterable[Atoms],
    cutoff: float,
    dtype: torch.dtype = torch.float64,
    device: torch.device | str = "cpu",
    elements: tuple[int, ...] | None = None,
) -> Graph:
    """Structures -> one batch with the keys of :mod:`cace_runtime.keys`.

    Args:
        atoms: one structure or several, of any size, composition and periodicity.
        cutoff: largest distance of neighbours (Å); the model's, or more (a skin).
        dtype: of positions and cells. Edge vectors are taken in this precision before a model rounds them to its own.
        device: where the batch is put.
        elements: atomic numbers that the model knows, to refuse others here.

    Raises:
        StructureError: not finite, no atoms, coincident atoms, no volume with pbc on.
        UnknownElementError: an element is not among ``elements``.
    """
    several = [atoms] if isinstance(atoms, Atoms) else list(atoms)
    if not several:
        raise StructureError("no structures were given")
    names = ["the structure"] if len(several) == 1 else [f"structure {i}" for i in range(len(several))]
    graph = collate(
        [_structure_graph(a, cutoff, name) for a, name in zip(several, names, strict=True)],
        SLOTS_PER_BLOCK.get(torch.device(device).type),
    )
    if elements is not None:
        check_elements(graph[keys.ATOMIC_NUMBERS], elements)
    return to(graph, dtype, device)


@plain_torch()
def to(graph: Graph, dtype: torch.dtype, device: torch.device | str = "cpu") -> Graph:
    """The graph with real tensors in ``dtype``, on ``device`` (``blocks`` stay on the CPU)."""
    moved = {k: v.to(device, dtype if v.is_floating_point() else v.dtype) for k, v in graph.items() if k != keys.BLOCKS}
    return moved | ({keys.BLOCKS: graph[keys.BLOCKS]} if keys.BLOCKS in graph else {})


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


def edge_vectors(graph: Graph) -> Tensor:
    """Edge vectors ``r = x_i - x_j`` (receiver minus image of the sender), [E, 3] (Å)."""
    positions, cell = graph[keys.POSITIONS], graph[keys.CELL]
    receiver = graph[keys.RECEIVER]
    images = graph[keys.SHIFTS].to(cell.dtype)
    if len(cell) == 1:
        images = images @ cell[0]
    else:
        images = torch.einsum("ek,ekx->ex", images, cell[graph[keys.BATCH][receiver]])
    return positions[receiver] - positions[graph[keys.SENDER]] - images


def slot_vectors(graph: Graph, padding_length: float) -> Tensor:
    """Those of :func:`edge_vectors` in slot order, [3, S] (Å).

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
