"""Derivatives of features along displacements of the atoms: central differences, two evaluations for all features."""

from __future__ import annotations

from collections.abc import Callable

from torch import Tensor

from cace_runtime import keys
from cace_runtime.graph import Graph

# Å. The terms of a least squares fit cancel to a thousandth and less, the errors of the slopes do not: that of
# differences (STEP²) should be as small as that of rounding (1e-16/STEP). With 1e-3 the gradient of the loss of such
# a fit was wrong by a tenth in some directions, with 3e-5 by 1e-4.
STEP = 3e-5


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
