"""Derivatives of features along displacements of the atoms: central differences, two evaluations for all features."""

from __future__ import annotations

from collections.abc import Callable

from torch import Tensor

from cace_runtime import keys
from cace_runtime.graph import Graph

# Å. In float64 the error is about 1e-8 of the slopes, far below that of labels.
STEP = 1e-3


def slopes(function: Callable[[Graph], Tensor], graph: Graph, along: Tensor) -> Tensor:
    """Change of a function of the positions per Å.

    Args:
        function: of a graph, in float64.
        graph: where.
        along: displacements [N, 3] (Å).
    """
    positions = graph[keys.POSITIONS]
    ahead, back = (function(graph | {keys.POSITIONS: positions + step * along}) for step in (STEP, -STEP))
    return (ahead - back) / (2 * STEP)
