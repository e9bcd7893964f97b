"""Integer relations among products of generators, found modulo primes and proved exactly.

A relation holds identically in a block if it holds on points that tell all invariants of the block apart, which the
pivot points do. So a candidate from a finite field becomes a proof by evaluating it there in plain integers.
"""

from __future__ import annotations

from math import lcm

import numpy as np

from basisgen.mathematics.contraction import GraphSum
from basisgen.mathematics.finite_field import PRIME
from basisgen.mathematics.multigraph import Degrees, marked_stabiliser, stabiliser
from basisgen.mathematics.points import SEED, coordinates, exact_products

Relation = tuple[tuple[int, tuple[int, ...]], ...]  # (coefficient, generator positions) terms that sum to zero


class NoRelation(ArithmeticError):
    """Products that look dependent modulo the prime, without an integer relation that explains it."""


def integer_relations(
    degrees: Degrees,
    radial: str,
    monomials: list[tuple[int, ...]],
    graphs: list[GraphSum],
    pivots: list[int],
    marked: int = 0,
) -> tuple[Relation, ...]:
    """Independent integer relations among the products, one for each that the others make superfluous.

    Args:
        degrees, radial, marked: the block, as for ``points.coordinates``.
        monomials: the products, as positions of their factors.
        graphs: what they are.
        pivots: points that tell everything in the block apart.

    Raises:
        NoRelation: a dependence modulo the prime does not lift to small integers that vanish exactly.
    """
    values = [[exact_value(g, degrees, radial, p, marked) for p in sorted(pivots)] for g in graphs]
    matrix = np.array([[v % PRIME for v in row] for row in values], dtype=np.int64)
    out = []
    for kernel in _left_kernel(matrix):
        coefficients = _lift(kernel)
        for column in range(len(pivots)):
            if sum(c * row[column] for c, row in zip(coefficients, values, strict=True)):
                raise NoRelation(f"block {degrees}: products dependent modulo {PRIME} only")
        out.append(tuple((c, m) for c, m in zip(coefficients, monomials, strict=True) if c))
    return tuple(out)


def exact_value(graphs: GraphSum, degrees: Degrees, radial: str, point: int, marked: int = 0) -> int:
    """The polarised form of a combination of graphs on one of the block's points, in plain integers."""
    xyz = coordinates(degrees, point + 1, radial, SEED, marked=marked)[point].tolist()
    s = exact_products(xyz, radial, marked)
    renamings = marked_stabiliser(degrees) if marked else stabiliser(degrees)
    total = 0
    for coefficient, graph in graphs:
        for p in renamings:
            value = coefficient
            for e in graph.edges:
                value *= s[p[e.i]][p[e.j]] ** e.multiplicity
            total += value
    return total


def _left_kernel(matrix: np.ndarray) -> list[list[int]]:
    """A basis of the vectors k with k·matrix = 0 over GF(PRIME), in reduced echelon form (entries that lift)."""
    rows, columns = matrix.shape
    work = [[*map(int, row), *(int(i == k) for k in range(rows))] for i, row in enumerate(matrix)]
    rank = 0
    for column in range(columns):
        pivot = next((r for r in range(rank, rows) if work[r][column]), None)
        if pivot is None:
            continue
        work[rank], work[pivot] = work[pivot], work[rank]
        inverse = pow(work[rank][column], -1, PRIME)
        work[rank] = [x * inverse % PRIME for x in work[rank]]
        for r in range(rows):
            if r != rank and work[r][column]:
                factor = work[r][column]
                work[r] = [(x - factor * y) % PRIME for x, y in zip(work[r], work[rank], strict=True)]
        rank += 1
    return _reduced([row[columns:] for row in work[rank:]])


def _reduced(rows: list[list[int]]) -> list[list[int]]:
    done = 0
    for column in range(len(rows[0])):
        pivot = next((r for r in range(done, len(rows)) if rows[r][column]), None)
        if pivot is None:
            continue
        rows[done], rows[pivot] = rows[pivot], rows[done]
        inverse = pow(rows[done][column], -1, PRIME)
        rows[done] = [x * inverse % PRIME for x in rows[done]]
        for r in range(len(rows)):
            if r != done and rows[r][column]:
                factor = rows[r][column]
                rows[r] = [(x - factor * y) % PRIME for x, y in zip(rows[r], rows[done], strict=True)]
        done += 1
    return rows


def _lift(kernel: list[int]) -> list[int]:
    """Small fractions from their residues, brought to a common denominator."""
    fractions = [_fraction(k) for k in kernel]
    common = lcm(*(d for _, d in fractions))
    return [n * (common // d) for n, d in fractions]


def _fraction(residue: int) -> tuple[int, int]:
    """(n, d) with n = residue·d modulo the prime and both below its square root in size (half Euclid)."""
    bound = int((PRIME // 2) ** 0.5)
    r0, r1, t0, t1 = PRIME, residue, 0, 1
    while r1 > bound:
        q = r0 // r1
        r0, r1, t0, t1 = r1, r0 - q * r1, t1, t0 - q * t1
    return (r1, t1) if t1 > 0 else (-r1, -t1)
