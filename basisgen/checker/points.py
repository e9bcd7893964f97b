"""Polarised values: invariants in the square-free algebra of the weights of points."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import combinations
from math import prod

import numpy as np

from .basis import Degrees, Feature
from .certificate import Block, Certificate
from .graphs import arrangements

Polynomial = dict[int, np.ndarray]  # square-free in the weights w: {bit set of points: value per pivot point}


class Points:
    """The pivot points of a block, and invariants in the square-free algebra of their weights."""

    def __init__(self, block: Block, certificate: Certificate) -> None:
        self.degrees = block.degrees
        self.degree = block.degree
        self.radial = certificate.spec.radial
        self.generators = certificate.generators
        self.powers: dict[tuple[int, int, int], np.ndarray] = {}
        self.monomials: dict[tuple[int, ...], Polynomial] = {}
        n_coordinates = 2 if self.radial == "shared" else 3
        label = f"{certificate.seed}|{','.join(map(str, block.degrees))}" + f";{block.degree}" * bool(block.degree)
        n_nodes = len(block.degrees) + bool(block.degree)
        self.vectors = np.empty((n_nodes, n_coordinates, len(block.pivots)), dtype=object)
        for (node, coordinate, column), _ in np.ndenumerate(self.vectors):
            text = f"{label}|{block.pivots[column]}|{node}|{coordinate}"
            number = int.from_bytes(hashlib.sha256(text.encode()).digest()[:8], "big")
            self.vectors[node, coordinate, column] = number % certificate.prime
        self.signs = np.array([[1]] * n_coordinates, dtype=object)
        if block.degree and self.radial == "per_degree":
            s, t = self.vectors[-1, 0], self.vectors[-1, 1]
            self.vectors[-1] = np.stack([s * s - t * t, s * s + t * t, 2 * s * t])
            self.signs[1] = -1
        self.zero = np.array([0] * len(block.pivots), dtype=object)

    def power(self, a: int, b: int, exponent: int) -> np.ndarray:
        """(r_a·r_b)^exponent at every pivot point, up to the constant of isotropic vectors."""
        key = (min(a, b), max(a, b), exponent)
        if key not in self.powers:
            r, s = self.vectors[a], self.vectors[b]
            scalar = (r[0] * s[1] - r[1] * s[0]) ** 2 if self.radial == "shared" else (self.signs * r * s).sum(axis=0)
            self.powers[key] = scalar**exponent
        return self.powers[key]

    def feature(self, feature: Feature) -> Polynomial:
        """A feature: for every set of points, the sum over all ways of putting them on nodes of equal degree."""
        result: Polynomial = {}
        for chosen in combinations(range(len(self.degrees)), feature.nu):
            if tuple(self.degrees[node] for node in chosen) == feature.degrees:
                value = self.zero
                for points in arrangements(chosen, feature.degrees):
                    points = (*points, len(self.degrees))  # the marked one
                    for graph in feature.graphs:
                        factors = (self.power(points[i], points[j], m) for i, j, m in graph.edges)
                        value = value + prod(factors, start=graph.coefficient)
                result[sum(1 << node for node in chosen)] = value
        return result

    def monomial(self, indices: tuple[int, ...]) -> Polynomial:
        """A product of generators."""
        if indices not in self.monomials:
            last = self.generators[indices[-1]]
            if len(indices) == 1:
                self.monomials[indices] = self.feature(last)
            else:
                self.monomials[indices] = multiply(self.monomial(indices[:-1]), self.monomial(indices[-1:]))
        return self.monomials[indices]

    def product(self, indices: tuple[int, ...], covariants: Sequence[Feature]) -> Polynomial:
        """A product of generators; in a block of covariants the first index is that of a covariant."""
        if not self.degree:
            return self.monomial(indices)
        return multiply(self.feature(covariants[indices[0]]), self.monomial(indices[1:]))

    def row(self, polynomial: Polynomial) -> np.ndarray:
        """The coefficient of the product of all weights, at every pivot point."""
        return polynomial.get((1 << len(self.degrees)) - 1, self.zero)


def multiply(first: Polynomial, second: Polynomial) -> Polynomial:
    result: Polynomial = {}
    for left, x in first.items():
        for right, y in second.items():
            if not left & right:
                result[left | right] = result[left | right] + x * y if left | right in result else x * y
    return result


def covariant_monomials(
    degrees: Degrees, covariants: Sequence[Feature], generators: Sequence[Feature]
) -> Iterator[tuple[int, ...]]:
    """Products of one covariant with one or more invariants whose degrees together are `degrees`."""
    for index, covariant in enumerate(covariants):
        if covariant.nu < len(degrees) and Counter(covariant.degrees) <= Counter(degrees):
            rest = Counter(degrees) - Counter(covariant.degrees)
            for indices in monomials(tuple(sorted(rest.elements())), generators, fewest=1):
                yield index, *indices


def monomials(degrees: Degrees, generators: Sequence[Feature], fewest: int = 2) -> Iterator[tuple[int, ...]]:
    """Products of `fewest` or more generators whose degrees together are `degrees`, as ascending index tuples."""
    fitting = [
        (index, Counter(generator.degrees))
        for index, generator in enumerate(generators)
        if generator.nu <= len(degrees) + 1 - fewest and Counter(generator.degrees) <= Counter(degrees)
    ]

    def extend(head: tuple[int, ...], first: int, rest: Counter[int]) -> Iterator[tuple[int, ...]]:
        if not rest:
            yield head
        for place in range(first, len(fitting)):
            index, used = fitting[place]
            if used <= rest:
                yield from extend((*head, index), place, rest - used)

    return extend((), 0, Counter(degrees))
