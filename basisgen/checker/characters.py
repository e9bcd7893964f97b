"""How many invariants and covariants there are: multiplicities from characters of O(3)."""

from __future__ import annotations

from collections import Counter
from functools import cache

from .basis import Degrees, Spec
from .lvectors import lvectors_of


@cache
def weights_of_power(degree: int, power: int, radial: str) -> Counter[int]:
    """Weights of Sym^power of V_degree (shared) or of Sym^degree(R³) (per_degree), with their multiplicities."""
    if radial == "shared":
        weights = list(range(-degree, degree + 1))
    else:
        weights = [lx - lz for lx, _ly, lz in lvectors_of(degree)]
    powers: list[Counter[int]] = [Counter({0: 1})] + [Counter() for _ in range(power)]
    for weight in weights:
        for n in range(1, power + 1):
            for total, count in powers[n - 1].items():
                powers[n][total + weight] += count
    return powers[power]


@cache
def block_dimension(degrees: Degrees, radial: str, degree: int = 0) -> int:
    """Number of linearly independent O(3)-invariants, or covariants, with one factor of each of these degrees."""
    if (sum(degrees) + degree) % 2:
        return 0
    weights = Counter({0: 1})
    for own, power in Counter(degrees).items():
        tensored: Counter[int] = Counter()
        for total, count in weights.items():
            for weight, multiplicity in weights_of_power(own, power, radial).items():
                tensored[total + weight] += count * multiplicity
        weights = tensored
    return weights[degree] - weights[degree + 1]


def order_dimension(spec: Spec, nu: int, degree: int = 0) -> int:
    """Number of linearly independent invariants, or covariants, of order nu, powers of A_000 included."""
    inner = (degrees for k in range(nu + 1) for degrees in spec.degree_tuples(nu, k, degree))
    return sum(block_dimension(degrees, spec.radial, degree) for degrees in inner)
