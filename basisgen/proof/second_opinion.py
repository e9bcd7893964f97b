"""A second opinion by computer algebra (sympy): contractions over plain Cartesian indices, and an exact rotation.

Nothing here uses l-vectors, multinomial weights or infinitesimal rotations, on which the proofs rest: every contracted
index runs over x, y, z by itself, and moments are turned index by index by a matrix of integers. That takes 3 to the
power of the number of contracted pairs, so it is an opinion on small features: on all of (4,4), in one or two seconds.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import combinations_with_replacement, product
from math import prod

import sympy
from sympy.polys.rings import PolyElement

from basisgen.mathematics.angular import lvectors_up_to
from basisgen.mathematics.covariant import Covariant
from basisgen.mathematics.expand import MARK, Polynomial, expand
from basisgen.mathematics.invariant import BBasis, Invariant
from basisgen.mathematics.multigraph import Multigraph

#: A rotation without zeros, times its common denominator: the quaternion 1 + 2i + 3j + 4k.
ROTATION = ((-20, 4, 22), (20, -10, 20), (10, 28, 4))
DENOMINATOR = 30
#: Contracted pairs of a graph that is still judged: 3^8 = 6561 products.
MOST_PAIRS = 8

Component = tuple[str, tuple[int, ...]]  # A, or X for a test tensor, and its indices in ascending order


class Disagreement(ValueError):
    """The second opinion is not what was proved: one of the two programs is wrong."""


@dataclass(frozen=True, slots=True)
class Opinion:
    """How much was judged, and found right.

    Attributes:
        n_judged: features and covariants that are small enough.
        n_features: all of them.
    """

    n_judged: int
    n_features: int

    def __str__(self) -> str:
        which = "all" if self.n_judged == self.n_features else f"{self.n_judged} of {self.n_features}"
        return f"sympy, by sums over single indices and an exact rotation, agrees on {which} features"


def second_opinion(basis: BBasis) -> Opinion:
    """Judges expansion and invariance of every feature that is small enough.

    Raises:
        Disagreement: names the feature and what is said of it.
    """
    features: tuple[Invariant | Covariant, ...] = (*basis.features, *basis.covariants)
    small = [f for f in features if all(sum(e.multiplicity for e in g.edges) <= MOST_PAIRS for _, g in f.graphs)]
    for feature in small:
        judge(feature)
    return Opinion(len(small), len(features))


def judge(feature: Invariant | Covariant) -> None:
    """Compares the feature's expansion with the sum of its contractions, and those before and after a rotation.

    Raises:
        Disagreement: see there.
    """
    marked = (feature.degree,) if isinstance(feature, Covariant) else ()
    ring = Ring((*feature.degrees, *marked), bool(marked))
    contracted = sum((c * ring.contraction(g) for c, g in feature.graphs), start=ring.zero)
    if contracted != ring.written_out(expand(feature)):
        raise Disagreement(f"{feature.name}: its expansion is not what sympy sums up over single indices")
    n_indices = sum((*feature.degrees, *marked))
    if ring.turned(contracted) != DENOMINATOR**n_indices * ring.at_point(contracted):
        raise Disagreement(f"{feature.name}: sympy finds another value after an exact rotation")


class Ring:
    """Polynomials in the components of the moments of these degrees, and of a test tensor, the last, if one is marked.

    Attributes:
        components: of each generator.
        zero: the polynomial 0.
    """

    def __init__(self, degrees: tuple[int, ...], marked: bool = False) -> None:
        self.marked = marked
        n_moments = len(degrees) - marked
        tensors = [*sorted({("A", d) for d in degrees[:n_moments]}), *(("X", d) for d in degrees[n_moments:])]
        self.components: list[Component] = [
            (letter, axes) for letter, degree in tensors for axes in combinations_with_replacement(range(3), degree)
        ]
        names = [f"{letter}_{''.join('xyz'[a] for a in axes)}" for letter, axes in self.components]
        self._ring, *self._generators = sympy.ring(names, sympy.ZZ)
        #: A point without a pattern.
        self._point = {c: int(sympy.prime(10 + k)) for k, c in enumerate(self.components)}
        self.zero: PolyElement = self._ring.zero

    def contraction(self, graph: Multigraph) -> PolyElement:
        """The full contraction of a multigraph: a sum over one Cartesian index for each contracted pair."""
        pairs = [(e.i, e.j) for e in graph.edges for _ in range(e.multiplicity)]
        total: Counter[tuple[Component, ...]] = Counter()
        for axes in product(range(3), repeat=len(pairs)):
            nodes: list[list[int]] = [[] for _ in range(graph.nu)]
            for (i, j), axis in zip(pairs, axes, strict=True):
                nodes[i].append(axis)
                nodes[j].append(axis)
            total[tuple(self._component(n, graph.nu, indices) for n, indices in enumerate(nodes))] += 1
        return self._polynomial(total)

    def written_out(self, polynomial: Polynomial) -> PolyElement:
        """What ``expand`` says, in these components."""
        lvectors = lvectors_up_to(max(len(axes) for _, axes in self.components))

        def component(index: int) -> Component:
            letter, (x, y, z) = ("X", lvectors[index - MARK]) if index >= MARK else ("A", lvectors[index])
            return letter, (0,) * x + (1,) * y + (2,) * z

        return self._polynomial({tuple(map(component, m)): c for m, c in polynomial.to_dict().items()})

    def at_point(self, polynomial: PolyElement) -> int:
        """The value at a point without a pattern: primes."""
        return self._value(polynomial, self._point)

    def turned(self, polynomial: PolyElement) -> int:
        """The value at that point rotated, times the rotation's denominator for each index of the factors."""

        def rotated(letter: str, axes: tuple[int, ...]) -> int:
            return sum(
                prod(ROTATION[a][b] for a, b in zip(axes, others, strict=True)) * self._point[letter, _sorted(others)]
                for others in product(range(3), repeat=len(axes))
            )

        return self._value(polynomial, {component: rotated(*component) for component in self.components})

    def _component(self, node: int, n_nodes: int, indices: list[int]) -> Component:
        return "X" if self.marked and node == n_nodes - 1 else "A", _sorted(indices)

    def _polynomial(self, monomials: dict[tuple[Component, ...], int]) -> PolyElement:
        total: Counter[tuple[int, ...]] = Counter()
        for factors, coefficient in monomials.items():
            powers = Counter(factors)
            total[tuple(powers[component] for component in self.components)] += coefficient
        return self._ring.from_dict({powers: sympy.ZZ(c) for powers, c in total.items() if c})

    def _value(self, polynomial: PolyElement, point: dict[Component, int]) -> int:
        values = (sympy.ZZ(point[component]) for component in self.components)
        return int(polynomial.evaluate(list(zip(self._generators, values, strict=True))))


def _sorted(axes: Iterable[int]) -> tuple[int, ...]:
    return tuple(sorted(axes))
