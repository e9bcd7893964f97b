"""How many features are algebraically independent."""

from __future__ import annotations

import os

import numpy as np

from ..certificate import Certificate
from ..errors import CheckError
from ..finite_field import rank_modulo
from ..lvectors import LVector
from ..program import Program, derivatives, draw


def check_jacobian(certificate: Certificate, forward: Program) -> str:
    """Algebraic rank: the rank of the features' derivatives at a random point over GF(prime).

    Shared: A runs over sums of w_r r^⊗l with unit vectors r, all degrees at once; derivatives are taken with respect
    to w. Such sums fill a space of dimension (L+1)². Rotations move a general point along orbits of dimension three
    (two if there is only a vector), so that many functions fewer can be independent.
    """
    spec, prime, lvectors = certificate.spec, certificate.prime, certificate.lvectors
    seed = os.urandom(16).hex()
    if spec.radial == "shared":
        n_free = (spec.l_top + 1) ** 2
        n_vectors = n_free + 4  # a few to spare: any of them may depend on the others by accident
        drawn = [draw(seed, f"r{n}", 2, prime) for n in range(n_vectors)]
        vectors = [unit_vector(u, v, prime) for u, v in drawn]
        directions = np.array(
            [[x**lx * y**ly * z**lz % prime for x, y, z in vectors] for lx, ly, lz in lvectors], dtype=object
        )
        a = list(np.dot(directions, np.array(draw(seed, "w", n_vectors, prime), dtype=object)) % prime)
    else:
        n_free = len(lvectors)
        directions = np.eye(n_free, dtype=object)
        a = draw(seed, "A", n_free, prime)
    rank = rank_modulo(derivatives(forward, {"a": a}, {"a": directions})[: len(certificate.features)], prime)
    bound = min(len(certificate.features), n_free - (3 if spec.l_top >= 2 else 2))
    if certificate.jacobian_bound != bound:
        raise CheckError(f"certificate: jacobian: bound {certificate.jacobian_bound} is stated, it is {bound}")
    if certificate.jacobian_rank != rank or rank > bound:
        raise CheckError(f"certificate: jacobian: rank {certificate.jacobian_rank} is stated, it is {rank}")
    return f"{rank} features are algebraically independent (at most {bound} can be)."


def unit_vector(u: int, v: int, prime: int) -> LVector:
    """A point of the sphere over GF(prime), by stereographic projection."""
    square = u * u + v * v
    while (square + 1) % prime == 0:
        u += 1
        square = u * u + v * v
    inverse = pow(square + 1, -1, prime)
    return 2 * u * inverse % prime, 2 * v * inverse % prime, (square - 1) * inverse % prime
