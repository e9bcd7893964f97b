"""Literal oracles for the tests: index by index, in plain integers, without anything from basisgen's own machinery."""

from itertools import product


def tensor_entry(moments, axes):
    """Component of a symmetric tensor for a list of Cartesian axes; ``moments`` maps (lx, ly, lz) to numbers."""
    return moments[(axes.count(0), axes.count(1), axes.count(2))]


def contract(edges, nu, moments):
    """Sum over one Cartesian index per contracted pair; ``edges`` are triples (i, j, multiplicity)."""
    pairs = [(i, j) for i, j, m in edges for _ in range(m)]
    total = 0
    for axes in product(range(3), repeat=len(pairs)):
        indices = [[] for _ in range(nu)]
        for (i, j), axis in zip(pairs, axes, strict=True):
            indices[i].append(axis)
            indices[j].append(axis)
        value = 1
        for node in indices:
            value *= tensor_entry(moments, node)
        total += value
    return total


def feature_value(feature, moments):
    """A feature of basisgen by literal contraction of its graphs."""
    return sum(c * contract([(e.i, e.j, e.multiplicity) for e in g.edges], g.nu, moments) for c, g in feature.graphs)


class Dual:
    """a + b·eps with eps² = 0: exact derivatives of programs."""

    def __init__(self, a, b=0):
        self.a, self.b = a, b

    def __add__(self, other):
        other = other if isinstance(other, Dual) else Dual(other)
        return Dual(self.a + other.a, self.b + other.b)

    __radd__ = __add__

    def __mul__(self, other):
        other = other if isinstance(other, Dual) else Dual(other)
        return Dual(self.a * other.a, self.a * other.b + self.b * other.a)

    __rmul__ = __mul__

    def __neg__(self):
        return Dual(-self.a, -self.b)


def duals(values, directions):
    return [Dual(a, b) for a, b in zip(values, directions, strict=True)]


def derivative(value):
    return value.b if isinstance(value, Dual) else 0
