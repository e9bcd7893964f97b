"""What a feature is: contraction of symmetric tensors along a multigraph."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import product
from typing import Any

import numpy as np

from .basis import Edge, Feature
from .lvectors import LVector, lvectors_of, multinomial


class Tensors:
    """The symmetric tensors A_l at one point, and contractions of them.

    An edge of multiplicity m stands for m equal index pairs: their sum over 3^m values is a sum over l-vectors of
    degree m with multinomial weights. A node is then an array with one axis per edge, and a graph is contracted node
    by node; no expansion into monomials takes place.
    """

    def __init__(self, components: Sequence[int], lvectors: Sequence[LVector]) -> None:
        self.components = np.array(components, dtype=object)
        size = 1 + max(max(lvector) for lvector in lvectors)
        self.position = np.full((size, size, size), -1)
        for index, lvector in enumerate(lvectors):
            self.position[lvector] = index
        self.nodes: dict[tuple[int, tuple[int, ...], tuple[bool, ...]], np.ndarray] = {}

    def node(self, loop: int, multiplicities: tuple[int, ...], weighted: tuple[bool, ...]) -> np.ndarray:
        """A_(2λ + l_1 + l_2 + …) summed over |λ| = loop with weights C(λ); axes l_e, times C(l_e) where asked."""
        key = (loop, multiplicities, weighted)
        if key not in self.nodes:
            n_axes = len(multiplicities)
            total = np.zeros((1,) * n_axes + (3,), dtype=int)
            weights: Any = np.array(1, dtype=object)
            for axis, multiplicity in enumerate(multiplicities):
                shape = [-1 if other == axis else 1 for other in range(n_axes)]
                vectors = lvectors_of(multiplicity)
                total = total + np.array(vectors).reshape(*shape, 3)
                if weighted[axis]:
                    weights = weights * np.array([multinomial(vector) for vector in vectors], dtype=object).reshape(
                        shape
                    )
            value: Any = 0
            for lvector in lvectors_of(loop):
                index = total + 2 * np.array(lvector)
                found = self.components[self.position[index[..., 0], index[..., 1], index[..., 2]]]
                value = value + multinomial(lvector) * found
            self.nodes[key] = np.asarray(value * weights, dtype=object)
        return self.nodes[key]

    def marked(self, multiplicities: tuple[int, ...], component: LVector) -> np.ndarray:
        """A test tensor with one component 1 and all others 0, as :meth:`node` gives moments."""
        array = np.zeros([len(lvectors_of(m)) for m in multiplicities], dtype=object)
        for place, vectors in zip(
            product(*(range(n) for n in array.shape)), product(*map(lvectors_of, multiplicities)), strict=True
        ):
            array[place] = int(tuple(map(sum, zip(*vectors, strict=True))) == component)
        return array

    def contract(self, n_nodes: int, edges: Sequence[Edge], component: LVector | None = None) -> int:
        """The full contraction along one graph; with a component, its last node is marked and has that one alone."""
        result = np.array(1, dtype=object)
        open_edges: list[Edge] = []
        for node in range(n_nodes):
            loop = sum(m for i, j, m in edges if i == j == node)
            own = [edge for edge in edges if edge[0] != edge[1] and node in edge[:2]]
            if component is not None and node == n_nodes - 1:
                array = self.marked(tuple(m for _, _, m in own), component)
            else:
                array = self.node(loop, tuple(m for _, _, m in own), tuple(edge[0] == node for edge in own))
            shared = [edge for edge in own if edge in open_edges]
            axes = [open_edges.index(edge) for edge in shared], [own.index(edge) for edge in shared]
            result = np.tensordot(result, array, axes=axes)
            open_edges = [edge for edge in open_edges if edge not in shared]
            open_edges += [edge for edge in own if edge not in shared]
        return np.asarray(result, dtype=object).item()

    def feature(self, feature: Feature, component: LVector) -> int:
        """A feature, or C(component) times this component of a covariant."""
        marked, n_nodes = (component if feature.degree else None), len(feature.node_degrees)
        return sum(graph.coefficient * self.contract(n_nodes, graph.edges, marked) for graph in feature.graphs)


def rotations_of(components: Sequence[int], lvectors: Sequence[LVector]) -> np.ndarray:
    """The three generators of so(3) applied to the tensors: an array (l-vectors, 3).

    With A_l = Σ w x^lx y^ly z^lz the rotation x → y, y → -x acts as lx A_(lx-1,ly+1,lz) - ly A_(lx+1,ly-1,lz); both
    sides are linear in A, and such sums span all symmetric tensors.
    """
    value = dict(zip(lvectors, components, strict=True))

    def moved(lvector: LVector, source: int, target: int) -> int:
        if lvector[source] == 0:
            return 0
        x, y, z = (n - (axis == source) + (axis == target) for axis, n in enumerate(lvector))
        return lvector[source] * value[x, y, z]

    planes = ((0, 1), (1, 2), (2, 0))
    return np.array(
        [[moved(lvector, i, j) - moved(lvector, j, i) for i, j in planes] for lvector in lvectors], dtype=object
    )
