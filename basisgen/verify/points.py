"""Evaluation points of a block and the polarised form of a multigraph on them.

Polarising an invariant of a block of degrees gives a form in nu vectors, one per factor; on rank-one tensors it is
F_g = sum over permutations of equal-degree nodes of the product of s_ab^m over the edges, s_ab = r_a·r_b. Rank-one
tensors span all symmetric tensors, and those of isotropic vectors span the traceless ones; a real isotropic vector
does not exist, but r_a·r_b = (x_a y_b - x_b y_a)^2 up to a constant for the parametrisation by a spinor (x, y), so
integers suffice.
"""

from __future__ import annotations

import hashlib

import numpy as np

from basisgen.multigraph import Degrees, Multigraph, stabiliser
from basisgen.verify.finite_field import PRIME

SEED = "cace"


def coordinates(degrees: Degrees, n_points: int, radial: str, seed: str = SEED, prime: int = PRIME) -> np.ndarray:
    """Integer coordinates [n_points, nu, 2 or 3] of a block's points, hashed from the seed."""
    width = 2 if radial == "shared" else 3
    block = ",".join(map(str, degrees))

    def value(point: int, node: int, axis: int) -> int:
        digest = hashlib.sha256(f"{seed}|{block}|{point}|{node}|{axis}".encode()).digest()
        return int.from_bytes(digest[:8], "big") % prime

    return np.array(
        [[[value(p, a, c) for c in range(width)] for a in range(len(degrees))] for p in range(n_points)],
        dtype=np.int64,
    ).reshape(n_points, len(degrees), width)


def scalar_products(xyz: np.ndarray, radial: str, prime: int = PRIME) -> np.ndarray:
    """s_ab modulo the prime, [n_points, nu, nu]."""
    if radial == "shared":
        x, y = xyz[..., 0], xyz[..., 1]
        cross = (x[:, :, None] * y[:, None, :] % prime - y[:, :, None] * x[:, None, :] % prime) % prime
        return cross * cross % prime
    return sum(xyz[:, :, None, c] * xyz[:, None, :, c] % prime for c in range(3)) % prime


class PolarisedBlock:
    """Evaluates multigraphs of one block on its points, modulo the prime."""

    def __init__(self, degrees: Degrees, n_points: int, radial: str, seed: str = SEED, prime: int = PRIME) -> None:
        self.degrees = degrees
        self.prime = prime
        self.n_points = n_points
        s = scalar_products(coordinates(degrees, n_points, radial, seed, prime), radial, prime)
        powers = [np.ones_like(s)]
        for _ in range(max(degrees)):
            powers.append(powers[-1] * s % prime)
        self._powers = powers
        self._cache: dict[Multigraph, np.ndarray] = {}

    def graph(self, g: Multigraph) -> np.ndarray:
        """F_g on every point; the nodes of ``g`` carry the block's degrees in order."""
        if g not in self._cache:
            total = np.zeros(self.n_points, dtype=np.int64)
            for p in stabiliser(self.degrees):
                value = np.ones(self.n_points, dtype=np.int64)
                for e in g.edges:
                    value = value * self._powers[e.multiplicity][:, p[e.i], p[e.j]] % self.prime
                total += value
            self._cache[g] = total % self.prime
        return self._cache[g]

    def combination(self, graphs: tuple[tuple[int, Multigraph], ...]) -> np.ndarray:
        """The integer combination of graphs on every point."""
        total = np.zeros(self.n_points, dtype=np.int64)
        for coefficient, g in graphs:
            total = (total + coefficient % self.prime * self.graph(g)) % self.prime
        return total
