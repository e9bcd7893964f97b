"""Second opinion by computer algebra: contractions over plain Cartesian indices and exact rotations.

Nothing here uses l-vectors or multinomial weights: every contracted index runs over x, y, z by itself. Slow; meant for
small cases.
"""

from __future__ import annotations

from itertools import product

import sympy

from basisgen.mathematics.multigraph import Multigraph

#: An exact rotation matrix without zeros: the quaternion 1 + 2i + 3j + 4k, normalised.
ROTATION = sympy.Matrix([[-20, 4, 22], [20, -10, 20], [10, 28, 4]]) / 30


def moment(*axes: int) -> sympy.Symbol:
    """The component of the symmetric tensor of rank len(axes), whatever the order of its indices."""
    return sympy.Symbol("A_" + "".join("xyz"[a] for a in sorted(axes)))


def contraction(graph: Multigraph) -> sympy.Expr:
    """The full contraction of a multigraph: a sum over one Cartesian index per contracted pair."""
    pairs = [(e.i, e.j) for e in graph.edges for _ in range(e.multiplicity)]
    total = sympy.Integer(0)
    for axes in product(range(3), repeat=len(pairs)):
        indices: list[list[int]] = [[] for _ in range(graph.nu)]
        for (i, j), axis in zip(pairs, axes, strict=True):
            indices[i].append(axis)
            indices[j].append(axis)
        total += sympy.prod(moment(*node) for node in indices)
    return sympy.expand(total)


def rotated(expression: sympy.Expr, l_max: int, rotation: sympy.Matrix = ROTATION) -> sympy.Expr:
    """The expression with every moment replaced by its rotated self, A'_ij.. = R_ia R_jb .. A_ab.. ."""
    replacement = {}
    for degree in range(1, l_max + 1):
        for x in range(degree + 1):
            for y in range(degree - x + 1):
                axes = (0,) * x + (1,) * y + (2,) * (degree - x - y)
                replacement[moment(*axes)] = sum(
                    sympy.prod(rotation[a, b] for a, b in zip(axes, others, strict=True)) * moment(*others)
                    for others in product(range(3), repeat=degree)
                )
    return sympy.expand(expression.xreplace(replacement))
