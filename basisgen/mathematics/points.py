"""Evaluation points of a block and the polarised form of a multigraph on them.

Polarising an invariant of a block of degrees gives a form in nu vectors, one per factor; on rank-one tensors it is
F_g = sum over permutations of equal-degree nodes of the product of s_ab^m over the edges, s_ab = r_a·r_b. Rank-one
tensors span all symmetric tensors, and those of isotropic vectors span the traceless ones; a real isotropic vector
does not exist, but r_a·r_b = (x_a y_b - x_b y_a)^2 up to a constant for the parametrisation by a spinor (x, y), so
integers suffice.

A covariant's marked node, the last, is isotropic in both settings. Where the moments are free tensors their vectors are
taken as (x, i y, z), which changes no polynomial identity: r_a·r_b = x_a x_b - y_a y_b + z_a z_b, and the marked vector
(s² - t², i (s² + t²), 2 s t) of a spinor (s, t) is isotropic in integers.
"""

from __future__ import annotations

import hashlib

import numpy as np

from basisgen.mathematics.finite_field import PRIME
from basisgen.mathematics.multigraph import Degrees, Multigraph, marked_stabiliser, stabiliser

SEED = "cace"
#: Of x x', y y' and z z' in the scalar product of vectors (x, i y, z), where there is a marked node.
SIGNS = (1, -1, 1)


def coordinates(
    degrees: Degrees, n_points: int, radial: str, seed: str = SEED, prime: int = PRIME, marked: int = 0
) -> np.ndarray:
    """Integer coordinates [n_points, nodes, 2 or 3] of a block's points, hashed from the seed.

    A marked node has the two numbers of its spinor in front.

    Args:
        degrees: of the moments.
        n_points: number of points.
        radial: ``shared`` (two coordinates, spinors) or ``per_degree`` (three, vectors).
        seed: of the hash.
        prime: the values are below it.
        marked: degree of the marked node of covariants, whose coordinates come last then; 0 for invariants.
    """
    width = 2 if radial == "shared" else 3
    block = ",".join(map(str, degrees)) + (f";{marked}" if marked else "")

    def value(point: int, node: int, axis: int) -> int:
        digest = hashlib.sha256(f"{seed}|{block}|{point}|{node}|{axis}".encode()).digest()
        return int.from_bytes(digest[:8], "big") % prime

    n_nodes = len(degrees) + bool(marked)
    return np.array(
        [[[value(p, a, c) for c in range(width)] for a in range(n_nodes)] for p in range(n_points)], dtype=np.int64
    ).reshape(n_points, n_nodes, width)


def scalar_products(xyz: np.ndarray, radial: str, prime: int = PRIME, marked: int = 0) -> np.ndarray:
    """s_ab modulo the prime, [n_points, nodes, nodes]."""
    if radial == "shared":
        x, y = xyz[..., 0], xyz[..., 1]
        cross = (x[:, :, None] * y[:, None, :] % prime - y[:, :, None] * x[:, None, :] % prime) % prime
        return cross * cross % prime
    signs = SIGNS if marked else (1, 1, 1)
    if marked:
        s, t = xyz[:, -1, 0], xyz[:, -1, 1]
        isotropic = [s * s % prime - t * t % prime, s * s % prime + t * t % prime, 2 * (s * t % prime)]
        xyz = np.concatenate([xyz[:, :-1], np.stack(isotropic, axis=-1)[:, None] % prime], axis=1)
    return sum(sign * (xyz[:, :, None, c] * xyz[:, None, :, c] % prime) for c, sign in enumerate(signs)) % prime


def exact_products(xyz: list[list[int]], radial: str, marked: int = 0) -> list[list[int]]:
    """s_ab of one point as plain integers."""
    if radial == "shared":
        return [[(a[0] * b[1] - b[0] * a[1]) ** 2 for b in xyz] for a in xyz]
    if marked:
        s, t = xyz[-1][:2]
        xyz = [*xyz[:-1], [s * s - t * t, s * s + t * t, 2 * s * t]]
    signs = SIGNS if marked else (1, 1, 1)
    return [[sum(sign * x * y for sign, x, y in zip(signs, a, b, strict=True)) for b in xyz] for a in xyz]


class PolarisedBlock:
    """Evaluates multigraphs of one block on its points, modulo the prime.

    Args: those of :func:`coordinates`; with ``marked`` the graphs have the marked node as their last.
    """

    def __init__(
        self,
        degrees: Degrees,
        n_points: int,
        radial: str,
        seed: str = SEED,
        prime: int = PRIME,
        marked: int = 0,
    ) -> None:
        self.renamings = marked_stabiliser(degrees) if marked else stabiliser(degrees)
        self.prime = prime
        self.n_points = n_points
        xyz = coordinates(degrees, n_points, radial, seed, prime, marked)
        s = scalar_products(xyz, radial, prime, marked)
        powers = [np.ones_like(s)]
        for _ in range(max(*degrees, marked)):
            powers.append(powers[-1] * s % prime)
        self._powers = powers
        self._cache: dict[Multigraph, np.ndarray] = {}

    def graph(self, g: Multigraph) -> np.ndarray:
        """F_g on every point; the nodes of ``g`` carry the block's degrees in order."""
        if g not in self._cache:
            total = np.zeros(self.n_points, dtype=np.int64)
            for p in self.renamings:
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
