"""Algebraic rank: how many of the features are functionally independent (rank of dB/dA over GF(p) at a random point).

The rank at one point modulo a prime is a lower bound of the rank over the rationals; equal to the known upper bound it
is exact.
"""

from __future__ import annotations

import random

import numpy as np

from basisgen.mathematics.finite_field import PRIME, rank
from basisgen.mathematics.invariant import BBasis
from basisgen.schedule.execute import execute
from basisgen.schedule.program import Program


class Lanes:
    """A vector of residues with the arithmetic that a program needs."""

    __slots__ = ("x",)

    def __init__(self, x: np.ndarray) -> None:
        self.x = x % PRIME

    def __add__(self, other: Lanes | int) -> Lanes:
        return Lanes(self.x + (other.x if isinstance(other, Lanes) else other % PRIME))

    __radd__ = __add__

    def __mul__(self, other: Lanes | int) -> Lanes:
        return Lanes(self.x * (other.x if isinstance(other, Lanes) else other % PRIME))

    __rmul__ = __mul__

    def __neg__(self) -> Lanes:
        return Lanes(-self.x)


def algebraic_bound(basis: BBasis) -> int:
    """Upper bound: coordinates of A minus the dimension of generic rotation orbits, and the number of features."""
    l_max = basis.spec.l_top
    coordinates = (l_max + 1) ** 2 if basis.spec.radial == "shared" else len(basis.lvectors)
    # One vector (and scalars) is fixed by the rotations about itself, so its orbits are spheres: l_max = 1, shared
    # or not, since A_0 and A_1 are all there is.
    return min(len(basis.features), coordinates - (2 if l_max == 1 else 3))


def algebraic_rank(basis: BBasis, backward: Program) -> int:
    """Rank of the invariants' Jacobian; shared: along moments of points on the unit sphere, where traces agree."""
    rng = random.Random(basis.digest)
    n = len(basis.features)
    if basis.spec.radial == "shared":
        n_points = (basis.spec.l_top + 1) ** 2 + 4
        vectors = np.array([_unit_vector(rng) for _ in range(n_points)], dtype=np.int64)
        columns = np.stack([_power(vectors, l) for l in basis.lvectors])  # dA/dw
        weights = np.array([rng.randrange(PRIME) for _ in range(n_points)], dtype=np.int64)
        moments = (columns * weights % PRIME).sum(axis=1) % PRIME
    else:
        columns = np.eye(len(basis.lvectors), dtype=np.int64)
        moments = np.array([rng.randrange(PRIME) for _ in basis.lvectors], dtype=np.int64)
    n_outputs = dict(backward.inputs)["g"]  # components of covariants follow the invariants, and are held at 0
    cotangents = np.eye(n_outputs, n, dtype=np.int64)
    (gradient,) = execute(backward, [Lanes(np.full(n, m)) for m in moments], [Lanes(row) for row in cotangents])
    jacobian = np.zeros((n, columns.shape[1]), dtype=np.int64)
    for g, column in zip(gradient, columns, strict=True):
        lane = g.x if isinstance(g, Lanes) else np.full(n, g)
        jacobian = (jacobian + lane[:, None] * column[None, :]) % PRIME
    return rank(jacobian)


def _unit_vector(rng: random.Random) -> tuple[int, int, int]:
    """A point of the unit sphere over GF(p) by stereographic projection."""
    while True:
        u, v = rng.randrange(PRIME), rng.randrange(PRIME)
        norm = (1 + u * u + v * v) % PRIME
        if norm:
            inverse = pow(norm, -1, PRIME)
            return (2 * u * inverse % PRIME, 2 * v * inverse % PRIME, (norm - 2) * inverse % PRIME)


def _power(vectors: np.ndarray, l: tuple[int, int, int]) -> np.ndarray:
    out = np.ones(len(vectors), dtype=np.int64)
    for axis in range(3):
        for _ in range(l[axis]):
            out = out * vectors[:, axis] % PRIME
    return out
