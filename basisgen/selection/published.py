"""The published rule (Cheng 2024): chains, and how many of them there are."""

from __future__ import annotations

from collections.abc import Iterator

from basisgen.mathematics.contraction import Leaf, Pair, Tree, pair
from basisgen.mathematics.multigraph import Degrees
from basisgen.mathematics.recipe import Recipe
from basisgen.spec import BasisSpec


def published_recipes(spec: BasisSpec) -> Iterator[Recipe]:
    """The paths of Cheng 2024, eqs. 7, 9, 10, with the published restriction l1 < l2 at order 4."""
    yield Leaf(0)
    keys: list[tuple[Degrees, Recipe]] = []
    if spec.nu_max >= 2:
        keys += [((l, l), _dot(Leaf(l), Leaf(l))) for l in range(1, spec.limit(2) + 1)]
    if spec.nu_max >= 3:
        for l1 in range(1, spec.limit(3)):
            for l2 in range(l1, spec.limit(3) - l1 + 1):
                inner = pair(Leaf(l2), Leaf(l1 + l2), l2)
                keys.append(((l1, l1 + l2, l2), _dot(inner, Leaf(l1))))
    if spec.nu_max >= 4:
        for l1 in range(1, spec.limit(4)):
            for l2 in range(l1 + 1, spec.limit(4)):
                for k in range(1, spec.limit(4) - l2 + 1):
                    left = pair(Leaf(l1), Leaf(l1 + k), l1)
                    right = pair(Leaf(l2), Leaf(l2 + k), l2)
                    keys.append(((l1, l1 + k, k + l2, l2), _dot(left, right)))
    yield from (recipe for degrees, recipe in keys if spec.admits(degrees))


def _dot(a: Tree, b: Tree) -> Pair:
    return pair(a, b, a.rank)


def published_count(spec: BasisSpec, nu: int) -> int | None:
    """Features that the published rule counts at order nu within the spec's limits; None beyond nu = 5.

    The rule for nu = 5 counts keys for which the author's program writes down what is not rotation invariant.
    """
    if nu <= 4:
        own = BasisSpec(spec.l_max[:nu], nu, "cheng2024", "shared", spec.max_degree)
        return sum(len(r.degrees) == nu for r in published_recipes(own))
    if nu > 5:
        return None
    top = spec.limit(5)
    keys = [
        (l1, l2, l1 + k, l2 + k, k + k2)
        for l1 in range(1, top + 1)
        for l2 in range(l1 + 1, top + 1)
        for k in range(1, top + 1)
        for k2 in range(1, top + 1)
    ]
    return sum(max(d) <= top and len(set(d)) == 5 and (spec.max_degree or sum(d)) >= sum(d) for d in keys)
