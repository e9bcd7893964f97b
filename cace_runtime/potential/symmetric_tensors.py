"""Symmetric Cartesian tensors as rows of components, in the order of :mod:`cace_runtime.potential.angular`.

The component of l = (lx, ly, lz) is the value ``T_{x…x y…y z…z}`` with lx, ly and lz indices of each kind; it stands
for ``C(l) = |l|!/(lx! ly! lz!)`` equal entries of the full tensor (Cheng 2024, eq. 4).

Tables are made in float64 and kept for each precision and device: as buffers of a module they would be rounded once to
its first precision.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from math import factorial
from typing import Any

import torch
from torch import Tensor

from cace_runtime.potential.angular import lvectors

LVector = tuple[int, int, int]


@cache
def components(degree: int) -> tuple[LVector, ...]:
    """Those of one degree."""
    return tuple(l for l in lvectors(degree) if sum(l) == degree)


@cache
def constant(table: Callable[..., Tensor], *arguments: Any, dtype: torch.dtype, device: torch.device) -> Tensor:
    """What a function of this kind returns in float64, in another precision and elsewhere."""
    with torch.inference_mode(False), torch.device("cpu"):  # it may be used for training later
        return table(*arguments).to(dtype=dtype, device=device)


def multiplicity(l: LVector) -> int:
    """C(l): in how many places of the full tensor a component stands."""
    return factorial(sum(l)) // (factorial(l[0]) * factorial(l[1]) * factorial(l[2]))


def _sum(a: LVector, b: LVector) -> LVector:
    return a[0] + b[0], a[1] + b[1], a[2] + b[2]


@cache
def contractions(degree: int, n_indices: int) -> tuple[tuple[tuple[int, int, int], ...], ...]:
    """``(T·u^k)_a = sum_{|b|=k} C(b) T_{a+b} u^b``: a tensor contracted over k indices with powers of a vector.

    Args:
        degree: of T.
        n_indices: k.

    Returns:
        For each component a of degree ``degree - k`` terms (C(b), component of T, component of u^k).
    """
    rows = {l: row for row, l in enumerate(components(degree))}
    powers = list(enumerate(components(n_indices)))
    return tuple(
        tuple((multiplicity(b), rows[_sum(a, b)], row) for row, b in powers) for a in components(degree - n_indices)
    )


def symmetric_product(left: int, right: int) -> Tensor:
    """``Sym(S ⊗ T)_l = sum_{a+b=l} C(a) C(b)/C(l) S_a T_b``, as a table [components, those of S, those of T], float64.

    The words of l's indices whose first ``left`` letters are a and last ``right`` letters are b are C(a) C(b) of C(l).
    """
    sizes = (len(components(left + right)), len(components(left)), len(components(right)))
    table = torch.zeros(sizes, dtype=torch.float64)
    rows = {l: row for row, l in enumerate(components(left + right))}
    for j, a in enumerate(components(left)):
        for k, b in enumerate(components(right)):
            l = _sum(a, b)
            table[rows[l], j, k] = multiplicity(a) * multiplicity(b) / multiplicity(l)
    return table


def trace(degree: int) -> Tensor:
    """``(tr T)_a = T_{a+xx} + T_{a+yy} + T_{a+zz}``, [components of degree - 2, those of degree], float64."""
    rows = {l: row for row, l in enumerate(components(degree))}
    table = torch.zeros(len(components(degree - 2)), len(rows), dtype=torch.float64)
    for j, a in enumerate(components(degree - 2)):
        for b in ((2, 0, 0), (0, 2, 0), (0, 0, 2)):
            table[j, rows[_sum(a, b)]] = 1
    return table


def traceless_part(degree: int) -> Tensor:
    """The projection on tensors without a trace, as a matrix [components, components], float64.

    ``1 - E (tr E)^-1 tr`` with ``E S = Sym(delta ⊗ S)``: what is taken off is a product with delta, and the trace of
    what remains is zero.
    """
    n = len(components(degree))
    one = torch.eye(n, dtype=torch.float64)
    if degree < 2:
        return one
    delta = torch.tensor([1.0 if max(l) == 2 else 0.0 for l in components(2)], dtype=torch.float64)
    embed = torch.einsum("lab,a->lb", symmetric_product(2, degree - 2), delta)
    traces = trace(degree)
    return one - embed @ torch.linalg.solve(traces @ embed, traces)


def part_of_degree(degree: int, of: int) -> Tensor:
    """Traces of a tensor of degree ``of`` down to ``degree``, without traces: [components of each], float64."""
    table = torch.eye(len(components(of)), dtype=torch.float64)
    for k in range(of, degree, -2):
        table = trace(k) @ table
    return traceless_part(degree) @ table


def squared_norms(rows: Tensor, l_max: int) -> Tensor:
    """``sum_l C(l) T_l²`` of each degree: rows [l-vectors, ...] -> [degrees, ...]."""
    sizes = [len(components(degree)) for degree in range(l_max + 1)]
    return torch.stack([squared_norm(part, degree) for degree, part in enumerate(rows.split(sizes))])


def squared_norm(rows: Tensor, degree: int) -> Tensor:
    """The same of tensors of one degree: [components, ...] -> [...]."""
    counts = torch.tensor([multiplicity(l) for l in components(degree)], dtype=rows.dtype, device=rows.device)
    return torch.tensordot(counts, rows.square(), dims=1)
