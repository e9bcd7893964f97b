"""From the gradients of an edge's functions to that of its vector."""

from __future__ import annotations

import triton
import triton.language as tl


@triton.jit
def to_edge_vectors(geometry, capacity, mask, along, to_x, to_y, to_z):
    """dE/dv of edges with dE/dr at fixed w, and dE/dw; with ``w = v/(r + epsilon)`` and ``u = v/r``,
    ``dw/dv = (1 - u w)/(r + epsilon)``.

    Args:
        geometry: pointers to that of the edges, from ``edge_functions``.
        along: dE/dr.
        to_x, to_y, to_z: dE/dw.
    """
    ux = tl.load(geometry, mask, 0.0)
    uy = tl.load(geometry + capacity, mask, 0.0)
    uz = tl.load(geometry + 2 * capacity, mask, 0.0)
    inverse = tl.load(geometry + 6 * capacity, mask, 0.0)
    radially = to_x * tl.load(geometry + 3 * capacity, mask, 0.0)
    radially += to_y * tl.load(geometry + 4 * capacity, mask, 0.0)
    radially += to_z * tl.load(geometry + 5 * capacity, mask, 0.0)
    along -= radially * inverse
    return to_x * inverse + along * ux, to_y * inverse + along * uy, to_z * inverse + along * uz
