"""Cartesian components l = (lx, ly, lz) and their monomials, in the order of published files."""

from __future__ import annotations

from functools import cache

import torch
from torch import Tensor


@cache
def lvectors(l_max: int) -> tuple[tuple[int, int, int], ...]:
    """Components of degrees 0..l_max: degree ascending, then lx descending, then ly descending."""
    return tuple(
        (x, y, degree - x - y)
        for degree in range(l_max + 1)
        for x in range(degree, -1, -1)
        for y in range(degree - x, -1, -1)
    )


def first_row(degree: int) -> int:
    """Where a degree begins among the rows of degrees 0, 1, …."""
    return degree * (degree + 1) * (degree + 2) // 6


@cache
def degree_slices(l_max: int) -> tuple[tuple[int, int], ...]:
    """First row and row past the last of each degree."""
    return tuple((first_row(d), first_row(d + 1)) for d in range(l_max + 1))


@cache
def _parents(l_max: int) -> tuple[tuple[int, int], ...]:
    """For each component of degree >= 1: an axis and the row of the component with one power of that axis less."""
    index = {l: row for row, l in enumerate(lvectors(l_max))}
    parents = []
    for l in lvectors(l_max)[1:]:
        axis = max(range(3), key=lambda k: l[k] > 0)
        x, y, z = (power - (k == axis) for k, power in enumerate(l))
        parents.append((axis, index[x, y, z]))
    return tuple(parents)


def degree_of_rows(l_max: int, n_weight_degrees: int) -> Tensor:
    """Row of A -> index of its weight, [l-vectors]: the degree, or 0 where the degrees share one weight."""
    return torch.tensor([sum(l) if n_weight_degrees > 1 else 0 for l in lvectors(l_max)])


def monomials(unit: Tensor, l_max: int) -> Tensor:
    """``L_l(u) = ux^lx uy^ly uz^lz`` (eq. 2): unit vectors [3, E] -> [l-vectors, E]."""
    axes = unit.unbind(0)
    rows = [torch.ones_like(axes[0])]
    for axis, parent in _parents(l_max):
        rows.append(axes[axis] * rows[parent] if parent else axes[axis])
    return torch.stack(rows)
