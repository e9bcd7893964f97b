"""A batch of structures and who sees whom, in torch: a dictionary with the keys of :mod:`cace_runtime.keys`."""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import Tensor

from cace_runtime import keys
from cace_runtime.torch_modes import plain_torch

Graph = dict[str, Tensor]


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
def to(graph: Graph, dtype: torch.dtype, device: torch.device | str = "cpu") -> Graph:
    """The graph with real tensors in ``dtype``, on ``device`` (``blocks`` stay on the CPU)."""
    moved = {k: v.to(device, dtype if v.is_floating_point() else v.dtype) for k, v in graph.items() if k != keys.BLOCKS}
    return moved | ({keys.BLOCKS: graph[keys.BLOCKS]} if keys.BLOCKS in graph else {})


def edge_images(graph: Graph) -> Tensor:
    """What the periodic image of each edge's sender is away from it, ``shifts @ cell``, [E, 3] (Å)."""
    cell = graph[keys.CELL]
    shifts = graph[keys.SHIFTS].to(cell.dtype)
    if len(cell) == 1:
        return shifts @ cell[0]
    return torch.einsum("ek,ekx->ex", shifts, cell[graph[keys.BATCH][graph[keys.RECEIVER]]])


def edge_vectors(graph: Graph) -> Tensor:
    """``r = x_i - x_j``, receiver minus image of the sender, [E, 3] (Å)."""
    positions = graph[keys.POSITIONS]
    return positions[graph[keys.RECEIVER]] - positions[graph[keys.SENDER]] - edge_images(graph)
