"""Derivatives of features along displacements of the atoms: central differences, two evaluations for all features."""

from __future__ import annotations

from collections.abc import Callable

from torch import Tensor

from cace_runtime import keys
from cace_runtime.neighborhood.graph import Graph

# Å. The terms of a least squares fit cancel to a thousandth and less, the errors of the slopes do not: that of
# differences (STEP²) should be as small as that of rounding (1e-16/STEP). With 1e-3 the gradient of the loss of such
# a fit was wrong by a tenth in some directions, with 3e-5 by 1e-4.
STEP = 3e-5


def slopes(
    function: Callable[[Graph], Tensor], graph: Graph, along: Tensor, cells_along: Tensor | None = None
) -> Tensor:
    """Change of a function of the positions, and of the cells if they move, per unit of the displacements.

    Args:
        function: of a graph, in float64.
        graph: where.
        along: displacements [N, 3] (Å, or Å per unit strain).
        cells_along: those of the cells [B, 3, 3] that go with them.
    """

    def moved(step: float) -> Graph:
        there = {keys.POSITIONS: graph[keys.POSITIONS] + step * along}
        if cells_along is not None:
            there[keys.CELL] = graph[keys.CELL] + step * cells_along
        return graph | there

    return (function(moved(STEP)) - function(moved(-STEP))) / (2 * STEP)


def strain_slopes(function: Callable[[Graph], Tensor], graph: Graph, strain: Tensor) -> Tensor:
    """Change of a function along a homogeneous strain [3, 3] of positions and cells, ``x -> x (1 + strain)``."""
    return slopes(function, graph, graph[keys.POSITIONS] @ strain, graph[keys.CELL] @ strain)
