"""Components of symmetric Cartesian tensors: how often x, y and z occur."""

from __future__ import annotations

from functools import cache
from math import factorial, prod

LVector = tuple[int, int, int]


@cache
def lvectors_of(degree: int) -> tuple[LVector, ...]:
    """Components of one degree: lx descending, then ly descending."""
    numbers = range(degree, -1, -1)
    return tuple((lx, ly, degree - lx - ly) for lx in numbers for ly in numbers if lx + ly <= degree)


def lvectors_up_to(l_top: int) -> tuple[LVector, ...]:
    return tuple(lvector for degree in range(l_top + 1) for lvector in lvectors_of(degree))


def multinomial(lvector: LVector) -> int:
    return factorial(sum(lvector)) // prod(map(factorial, lvector))
