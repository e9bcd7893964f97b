"""Exact dimensions of spaces of invariants from characters of O(3) (Molien counts).

The multiplicity of the trivial representation of SO(3) in a representation is the multiplicity of weight 0 minus that
of weight 1. Inversion acts on a block by (-1)^(sum of degrees), so blocks of odd total degree hold no invariants.
Weight multiplicities are integer Laurent polynomials in q, stored as {exponent: coefficient}.
"""

from __future__ import annotations

from collections import Counter
from functools import cache

from basisgen.mathematics.multigraph import Degrees, degree_blocks
from basisgen.spec import BasisSpec

Weights = tuple[tuple[int, int], ...]


@cache
def degree_weights(degree: int, radial: str) -> Weights:
    """Weights of the degree's tensor: V_l when traces are not free, the full symmetric power of R^3 when they are."""
    weights: Counter[int] = Counter()
    for l in (degree,) if radial == "shared" else range(degree, -1, -2):
        for m in range(-l, l + 1):
            weights[m] += 1
    return tuple(sorted(weights.items()))


def _multiply(a: dict[int, int], b: dict[int, int]) -> dict[int, int]:
    out: Counter[int] = Counter()
    for i, x in a.items():
        for j, y in b.items():
            out[i + j] += x * y
    return out


@cache
def symmetric_power(weights: Weights, power: int) -> Weights:
    """Weights of Sym^power: the coefficient of t^power in the product of 1/(1 - t q^w) over the weights."""
    table: list[dict[int, int]] = [{0: 1}] + [{} for _ in range(power)]
    for w, multiplicity in weights:
        for _ in range(multiplicity):
            for k in range(1, power + 1):
                merged = Counter(table[k])
                for exponent, n in table[k - 1].items():
                    merged[exponent + w] += n
                table[k] = merged
    return tuple(sorted(table[power].items()))


@cache
def multiplicity(degrees: Degrees, radial: str, marked: int) -> int:
    """Covariants of degree ``marked`` and natural parity whose factors have exactly these degrees (ascending tuple).

    The multiplicity of V_K is that of weight K less that of weight K + 1; K = 0 gives the invariants.
    """
    if (sum(degrees) + marked) % 2:
        return 0
    total: dict[int, int] = {0: 1}
    for degree in sorted(set(degrees)):
        total = _multiply(total, dict(symmetric_power(degree_weights(degree, radial), degrees.count(degree))))
    return total.get(marked, 0) - total.get(marked + 1, 0)


def block_dimension(degrees: Degrees, radial: str) -> int:
    """Dimension of the invariants whose factors have exactly these degrees (ascending tuple)."""
    return multiplicity(degrees, radial, 0)


def blocks(spec: BasisSpec, nu: int) -> list[Degrees]:
    """The blocks of order ``nu`` within the limits, degrees >= 1 (and (0,) at nu=1), that hold any invariant."""
    found = [d for d in degree_blocks(nu, spec.limit(nu), 0 if nu == 1 else 1) if spec.admits(d)]
    return [d for d in found if block_dimension(d, spec.radial)]


def order_dimension(spec: BasisSpec, nu: int) -> int:
    """Dimension of all invariants of order ``nu`` within the limits, factors A_0 included."""
    total = 0
    for d in degree_blocks(nu, spec.limit(nu), 0):
        if spec.admits(d):
            # A power of the one component A_0 multiplies; the tensor of degree 0 is the same in both settings.
            total += block_dimension(d, spec.radial)
    return total
