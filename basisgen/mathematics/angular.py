"""Cartesian components of symmetric tensors: l-vectors, their order, multinomial weights."""

from __future__ import annotations

from functools import cache
from math import comb, factorial

LVector = tuple[int, int, int]


@cache
def lvectors_of_degree(degree: int) -> tuple[LVector, ...]:
    """All (lx, ly, lz) with lx+ly+lz = degree, lx descending, then ly descending (the order of published files)."""
    return tuple((x, y, degree - x - y) for x in range(degree, -1, -1) for y in range(degree - x, -1, -1))


@cache
def lvectors_up_to(l_max: int) -> tuple[LVector, ...]:
    """Components of degrees 0..l_max, degree ascending: (l_max+1)(l_max+2)(l_max+3)/6 of them."""
    return tuple(l for degree in range(l_max + 1) for l in lvectors_of_degree(degree))


def degree_offset(degree: int) -> int:
    """Index of the first component of ``degree`` in :func:`lvectors_up_to`."""
    return degree * (degree + 1) * (degree + 2) // 6


@cache
def position(l: LVector) -> int:
    """Index of ``l`` among the components of its degree."""
    rest = l[1] + l[2]
    return rest * (rest + 1) // 2 + l[2]


def index(l: LVector) -> int:
    """Index of ``l`` in :func:`lvectors_up_to`."""
    return degree_offset(sum(l)) + position(l)


def add(a: LVector, b: LVector) -> LVector:
    return (a[0] + b[0], a[1] + b[1], a[2] + b[2])


def multinomial(l: LVector) -> int:
    """C(l) = |l|! / (lx! ly! lz!), so that the sum over |l| of C(l) L_l(a) L_l(b) is (a·b)^|l| (Cheng 2024, eq. 4)."""
    return factorial(sum(l)) // (factorial(l[0]) * factorial(l[1]) * factorial(l[2]))


def shuffles(whole: LVector, part: LVector) -> int:
    """Number of ways to pick index list ``part`` out of ``whole``: the product of binomials per axis."""
    return comb(whole[0], part[0]) * comb(whole[1], part[1]) * comb(whole[2], part[2])
