"""The training set as graphs, found once; batches of a bounded number of atoms."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

import numpy as np
import torch
from torch import Tensor

from cace_runtime import keys
from cace_runtime.neighborhood.graph import Graph, build_graph, join
from cace_runtime.train.data import Sample


class Targets(NamedTuple):
    """Labels of a batch of B structures and N atoms; 0 with weight 0 where there is none.

    Attributes:
        n_atoms: [B].
        energy: [B] (eV, float64).
        forces: [N, 3] (eV/Å).
        virial: [B, 3, 3]: stress times volume (eV).
        energy_weight, virial_weight: [B]; forces_weight: [N]. Weight of the structure where it has the label, else 0.
    """

    n_atoms: Tensor
    energy: Tensor
    forces: Tensor
    virial: Tensor
    energy_weight: Tensor
    forces_weight: Tensor
    virial_weight: Tensor


class Batch(NamedTuple):
    """Graph, labels, and which structures they are."""

    graph: Graph
    targets: Targets
    members: tuple[int, ...]


class GraphStore:
    """Graphs and labels of samples, neighbours found once.

    Args:
        samples: the structures.
        cutoff: of the model (Å).
        elements: that the model knows.
        dtype: of labels.
        on_structure: called with the number of structures done.

    Raises:
        ValueError: a structure that no energy can be computed for, naming where it stands.
    """

    def __init__(
        self,
        samples: Sequence[Sample],
        cutoff: float,
        elements: tuple[int, ...],
        dtype: torch.dtype,
        on_structure: Callable[[int], None] = lambda done: None,
    ) -> None:
        self.sizes = [len(s.atoms) for s in samples]
        self.graphs: list[Graph] = []
        self.targets: list[Targets] = []
        for sample in samples:
            try:
                graph = build_graph(sample.atoms, cutoff, elements=elements)
            except ValueError as error:
                raise ValueError(f"{sample.origin}: {error}") from None
            self.graphs.append({key: graph[key] for key in keys.GRAPH_KEYS})
            self.targets.append(_targets(sample, dtype))
            on_structure(len(self.graphs))

    def __len__(self) -> int:
        return len(self.graphs)

    def batch(self, members: Sequence[int]) -> Batch:
        """Structures joined into one graph, without the layout that torch needs and compiled kernels do not."""
        graph = join([self.graphs[k] for k in members])
        targets = Targets(*(torch.cat(values) for values in zip(*(self.targets[k] for k in members), strict=True)))
        return Batch(graph, targets, tuple(members))

    def counts(self, members: Sequence[int]) -> Tensor:
        """Labelled structures, force components and stress components, 1 at least, and structures; float64 [4].

        What the means of a batch are taken over, however it is shared between processes.
        """
        totals = [0, 0, 0]
        for k in members:
            targets = self.targets[k]
            weights = (targets.energy_weight, targets.forces_weight, targets.virial_weight)
            for quantity, (weight, components) in enumerate(zip(weights, (1, 3, 9), strict=True)):
                totals[quantity] += components * len(weight) * bool(weight[0])
        return torch.tensor([*(max(total, 1) for total in totals), len(members)], dtype=torch.float64)

    def in_order(self, n_atoms: int) -> list[list[int]]:
        """All structures in their order, in batches of at most ``n_atoms``."""
        return bounded(range(len(self)), self.sizes, n_atoms)


def _targets(sample: Sample, dtype: torch.dtype) -> Targets:
    labels, n = sample.labels, len(sample.atoms)

    def weight(label: object, length: int = 1) -> Tensor:
        return torch.full((length,), sample.weight if label is not None else 0.0, dtype=dtype)

    stress = labels.stress * sample.atoms.get_volume() if labels.stress is not None else np.zeros((3, 3))
    return Targets(
        torch.tensor([n], dtype=dtype),
        torch.tensor([labels.energy or 0.0], dtype=torch.float64),
        torch.tensor(labels.forces if labels.forces is not None else np.zeros((n, 3)), dtype=dtype),
        torch.tensor(stress, dtype=dtype)[None],
        weight(labels.energy),
        weight(labels.forces, n),
        weight(labels.stress),
    )


def bounded(order: Sequence[int], sizes: Sequence[int], n_atoms: int) -> list[list[int]]:
    """Cuts an order into batches of at most ``n_atoms`` atoms and at least one structure."""
    batches: list[list[int]] = []
    filled = 0
    for k in order:
        if not batches or filled + sizes[k] > n_atoms:
            batches.append([])
            filled = 0
        batches[-1].append(k)
        filled += sizes[k]
    return batches


def epoch_batches(sizes: Sequence[int], n_atoms: int, seed: int, epoch: int) -> list[list[int]]:
    """The batches of an epoch: a pure function of its arguments, so that a resumed run finds the same."""
    order = np.random.default_rng((seed, epoch)).permutation(len(sizes)).tolist()
    return bounded(order, sizes, n_atoms)
