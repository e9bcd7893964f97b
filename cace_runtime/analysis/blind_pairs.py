"""Pairs of surroundings that features cannot tell apart: the vectors to their neighbours, in integers.

A feature of order ν sums a function of the lengths and angles of ν neighbours over all ν-tuples of them. So two
surroundings whose sets of ν neighbours are the same up to rotation and reflection have the same features of order ν and
below, of any degree and with any radial functions. :func:`blind_order` compares these sets exactly.

* ``hexagon``: six equal neighbours, in a plane or in an antiprism. Their pairs are the same; published features are
  paths of contractions and agree at every order, too.
* ``three-body``: the last of four neighbours is on one side or the other. Their pairs are the same.
* ``four-body``: a triangle of neighbours, inscribed in a circle, above a plane, the same one turned by 90° below it,
  and one more neighbour on the axis, above or below. Their triples are the same. An isosceles triangle would not do:
  then a rotation takes one into the other.

That pairs, and even triples, of neighbours may be the same is what Pozdnyakov et al., Phys. Rev. Lett. 125, 166001
(2020), showed; the coordinates here are our own, and tests derive all that is said of them.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from itertools import combinations, permutations

import numpy as np
from ase import Atoms


@dataclass(frozen=True, slots=True, eq=False)
class Pair:
    """Two surroundings.

    Attributes:
        names: of the two; files are called so.
        vectors: from the centre to the neighbours, integers [neighbours, 3] for each.
        length: Å of the unit of ``vectors``; text files hold the positions exactly.
        what: a line about both.
    """

    names: tuple[str, str]
    vectors: tuple[np.ndarray, np.ndarray]
    length: float
    what: str

    def structures(self, length: float | None = None) -> tuple[Atoms, Atoms]:
        """Each with a silicon atom (index 0) in the middle and oxygen atoms around it."""
        first, second = (_surrounded(v * (self.length if length is None else length)) for v in self.vectors)
        return first, second


def _surrounded(neighbors: np.ndarray) -> Atoms:
    return Atoms(f"SiO{len(neighbors)}", np.concatenate([np.zeros((1, 3)), neighbors]))


def blind_order(first: np.ndarray, second: np.ndarray) -> int:
    """The largest k for which all sets of k neighbours are the same up to rotation and reflection; exact.

    Args:
        first, second: integer vectors [neighbours, 3], as many in each.
    """
    order = 0
    while order < len(first) and _tuples(first, order + 1) == _tuples(second, order + 1):
        order += 1
    return order


def _tuples(vectors: np.ndarray, k: int) -> Counter[tuple[int, ...]]:
    """How often each set of k neighbours occurs, by its scalar products in the order that makes them least."""
    products = vectors @ vectors.T
    return Counter(
        min(tuple(products[np.ix_(order, order)].ravel().tolist()) for order in permutations(chosen))
        for chosen in combinations(range(len(vectors)), k)
    )


def _hexagon() -> Pair:
    flat = np.array([[1, -1, 0], [-1, 1, 0], [0, 1, -1], [0, -1, 1], [-1, 0, 1], [1, 0, -1]])
    tall = np.abs(flat) * [[1], [-1], [1], [-1], [1], [-1]]
    what = "a flat hexagon and a trigonal antiprism of six equal neighbours"
    return Pair(("hexagon", "antiprism"), (flat, tall), 1.5, what)


def _three_body() -> Pair:
    left, right = (np.array([[1, 0, 1], [1, 1, 1], [-1, -1, 1], [0, side, 1]]) for side in (1, -1))
    return Pair(("left", "right"), (left, right), 1.5, "four neighbours, the last of them on one side or the other")


def _four_body() -> Pair:
    triangle = [(5, 0), (3, 4), (-4, 3)]
    rest = [(x, y, 2) for x, y in triangle] + [(-y, x, -2) for x, y in triangle]
    above, below = (np.array([*rest, (0, 0, side)]) for side in (4, -4))
    return Pair(("above", "below"), (above, below), 0.5, "two turned triangles and a neighbour above or below them")


PAIRS = {"hexagon": _hexagon(), "three-body": _three_body(), "four-body": _four_body()}
