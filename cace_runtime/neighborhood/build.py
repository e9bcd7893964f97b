"""Structures -> batches: neighbours found, input checked, edges laid out in blocks of equal neighbour count."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np
import torch
from ase import Atoms

from cace_runtime import keys
from cace_runtime.elements import check_elements
from cace_runtime.neighborhood.checks import StructureError, check_atoms
from cace_runtime.neighborhood.graph import Graph, join, to
from cace_runtime.neighborhood.layout import SLOTS_PER_BLOCK, lay_out
from cace_runtime.neighborhood.rows import NeighborRows
from cace_runtime.neighborhood.search import neighbor_list
from cace_runtime.torch_modes import plain_torch


@plain_torch()
def graph_of_rows(atoms: Atoms, rows: NeighborRows, name: str = "the structure") -> Graph:
    """One structure whose neighbours are known, in float64 on the CPU; without layout, which :func:`collate` adds.

    Args:
        atoms: the structure.
        rows: its neighbours.
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
        keys.SENDER: torch.from_numpy(rows.sender.astype(np.int64)),
        keys.RECEIVER: torch.from_numpy(rows.receivers()),
        keys.SHIFTS: torch.from_numpy(rows.edge_shifts()),
    }


def _structure_graph(atoms: Atoms, cutoff: float, name: str) -> Graph:
    try:
        rows = neighbor_list(atoms.positions, atoms.cell.array, atoms.pbc, cutoff)
    except ValueError as error:
        raise StructureError(f"{name}: {error}") from error
    return graph_of_rows(atoms, rows, name)


@plain_torch()
def collate(graphs: Sequence[Graph], slots_per_block: int | None = None) -> Graph:
    """Joins graphs into one and lays out its edges."""
    joined = join(graphs)
    n_atoms = len(joined[keys.ATOMIC_NUMBERS])
    return joined | lay_out(joined[keys.SENDER], joined[keys.RECEIVER], n_atoms, slots_per_block)


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
