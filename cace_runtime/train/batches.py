"""The training set as graphs, found once; batches of a bounded number of atoms."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from hashlib import sha256
from typing import NamedTuple

import numpy as np
import torch
from torch import Tensor

from cace_runtime import keys
from cace_runtime.neighborhood.build import build_graph
from cace_runtime.neighborhood.graph import Graph, join
from cace_runtime.quantities import compared, in_loss
from cace_runtime.train.samples import Sample

# Structures are evaluated together up to this many atoms, where nothing is trained: memory stays bounded.
ATOMS_AT_ONCE = 1024


class Targets(NamedTuple):
    """Labels of a batch of B structures and N atoms, by quantity; 0 with weight 0 where there is none.

    Attributes:
        n_atoms: [B].
        labels: [B, shape] or [N, shape]; a stress times its volume (eV). Totals are float64.
        weights: [B] or [N]. Weight of the structure where it has the label, else 0.
    """

    n_atoms: Tensor
    labels: dict[str, Tensor]
    weights: dict[str, Tensor]


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
        parts = [self.targets[k] for k in members]
        labels, weights = (
            {name: torch.cat([part[name] for part in of_parts]) for name in of_parts[0]}
            for of_parts in ([part.labels for part in parts], [part.weights for part in parts])
        )
        targets = Targets(torch.cat([part.n_atoms for part in parts]), labels, weights)
        return Batch(graph, targets, tuple(members))

    def counts(self, members: Sequence[int]) -> Tensor:
        """Labelled components of each quantity, 1 at least, and structures; float64 [Q + 1].

        What the means of a batch are taken over, however it is shared between processes.
        """
        totals = [
            quantity.n_components * sum(len(w) for k in members if (w := self.targets[k].weights[quantity.name])[0])
            for quantity in compared()
        ]
        return torch.tensor([*(max(total, 1) for total in totals), len(members)], dtype=torch.float64)

    def in_order(self, n_atoms: int) -> list[list[int]]:
        """All structures in their order, in batches of at most ``n_atoms``."""
        return bounded(range(len(self)), self.sizes, n_atoms)

    def some(self, n_structures: int, n_of_element: int, n_atoms: int) -> list[list[int]]:
        """At least so many structures with so many atoms of each element, or all that there are, in batches as above.

        They are drawn at random, by what they are and not by their order: the first of an order that these numbers
        are true of.
        """
        drawn = sorted(range(len(self)), key=lambda k: _digest(self.graphs[k]))
        elements = [Counter(graph[keys.ATOMIC_NUMBERS].tolist()) for graph in self.graphs]
        every = sum(elements, Counter[int]())
        chosen: list[int] = []
        found = Counter[int]()
        for k in drawn:
            if len(chosen) >= n_structures and all(found[z] >= min(n_of_element, n) for z, n in every.items()):
                break
            chosen.append(k)
            found.update(elements[k])
        return bounded(chosen, self.sizes, n_atoms)


def _digest(graph: Graph) -> bytes:
    parts = keys.ATOMIC_NUMBERS, keys.POSITIONS, keys.CELL, keys.PBC
    return sha256(b"".join(graph[key].numpy().tobytes() for key in parts)).digest()


def _targets(sample: Sample, dtype: torch.dtype) -> Targets:
    n = len(sample.atoms)
    labels, weights = {}, {}
    for quantity in compared():
        label = sample.labels.get(quantity.name)
        rows = n if quantity.per == "atom" else 1
        values = np.zeros(quantity.shape) if label is None else np.asarray(label)
        if in_loss(quantity) is not quantity and label is not None:
            values = values * sample.atoms.get_volume()
        # Total energies cancel in float64, and only then are rounded.
        wide = torch.float64 if quantity.is_total else dtype
        of_rows = np.broadcast_to(values, (rows, *quantity.shape))
        labels[quantity.name] = torch.tensor(of_rows, dtype=wide)
        weights[quantity.name] = torch.full((rows,), 0.0 if label is None else sample.weight, dtype=dtype)
    return Targets(torch.tensor([n], dtype=dtype), labels, weights)


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
