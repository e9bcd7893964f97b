"""Contraction trees: how an invariant is put together from symmetric tensors, two at a time.

``Pair(left, right, shared)`` contracts ``shared`` indices of two symmetric tensors and symmetrises what is left open.
Trees of rank 0 are invariants: fixed integer combinations of multigraphs with the same degrees. They are what can be
computed fast, because their intermediates are small and serve many invariants: a pair, symmetrised, dotted with
another pair gives every primitive invariant of order 4.

Normalisation: open legs are summed over all shuffles instead of averaged, so that everything stays an integer:
``T[d] = sum_{a+b=d} binom(d, a) sum_{|c|=shared} C(c) left[a+c] right[b+c]``.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import product
from math import factorial, prod

from basisgen.mathematics.multigraph import Multigraph, from_edges


@dataclass(frozen=True, slots=True, order=True)
class Leaf:
    """The moment A_degree with ``loops`` index pairs traced."""

    degree: int
    loops: int = 0

    @property
    def rank(self) -> int:
        return self.degree - 2 * self.loops

    @property
    def degrees(self) -> tuple[int, ...]:
        """Degrees of the factors, in tree order."""
        return (self.degree,)

    @property
    def key(self) -> tuple:
        return (1, self.rank, self.degree)


@dataclass(frozen=True, slots=True)
class Pair:
    """``shared`` indices of two symmetric tensors contracted, the rest symmetrised."""

    left: Leaf | Pair
    right: Leaf | Pair
    shared: int

    @property
    def rank(self) -> int:
        return self.left.rank + self.right.rank - 2 * self.shared

    @property
    def degrees(self) -> tuple[int, ...]:
        return self.left.degrees + self.right.degrees

    @property
    def key(self) -> tuple:
        """Sorts trees by size, then structure; equal for equal trees only."""
        return (len(self.degrees), self.rank, self.shared, self.left.key, self.right.key)


Tree = Leaf | Pair
GraphSum = tuple[tuple[int, Multigraph], ...]


def pair(a: Tree, b: Tree, shared: int) -> Pair:
    """A pair with its sides in canonical order (the contraction does not depend on it)."""
    return Pair(a, b, shared) if a.key <= b.key else Pair(b, a, shared)


def subtrees(tree: Tree) -> Iterator[Pair]:
    """Every pair in the tree, the tree itself included, inner ones first."""
    if isinstance(tree, Pair):
        yield from subtrees(tree.left)
        yield from subtrees(tree.right)
        yield tree


# A tensor as a sum of graphs with open legs: {(edges, open legs per node): integer weight}. A term stands for the sum
# over all shuffles of the open indices onto the legs.
_OpenSum = dict[tuple[tuple[tuple[int, int, int], ...], tuple[int, ...]], int]


@cache
def open_sum(tree: Tree) -> _OpenSum:
    if isinstance(tree, Leaf):
        edges = ((0, 0, tree.loops),) if tree.loops else ()
        return {(edges, (tree.rank,)): 1}
    n_left = len(tree.left.degrees)
    total: Counter = Counter()
    for (left_edges, left_open), left_weight in open_sum(tree.left).items():
        for (right_edges, right_open), right_weight in open_sum(tree.right).items():
            moved = tuple((i + n_left, j + n_left, m) for i, j, m in right_edges)
            for table in _tables(left_open, right_open, tree.shared):
                # A shuffle sum over r legs, of which `shared` go to the other side: every assignment of the
                # contracted indices to the used legs occurs, shared!/prod(used!) of them on each side, and a table
                # t of joint use arises in shared!/prod(t!) of the index sequences.
                ways = factorial(tree.shared) // prod(factorial(t) for row in table for t in row)
                new = tuple((i, n_left + j, t) for i, row in enumerate(table) for j, t in enumerate(row) if t)
                rest_left = tuple(o - sum(row) for o, row in zip(left_open, table, strict=True))
                rest_right = tuple(
                    o - sum(column) for o, column in zip(right_open, zip(*table, strict=True), strict=True)
                )
                key = (tuple(sorted(left_edges + moved + new)), rest_left + rest_right)
                total[key] += left_weight * right_weight * ways
    return dict(total)


def _tables(rows: tuple[int, ...], columns: tuple[int, ...], total: int) -> Iterator[tuple[tuple[int, ...], ...]]:
    """Non-negative integer tables with the given total, row sums and column sums at most the given ones."""
    cells = [(i, j) for i in range(len(rows)) for j in range(len(columns))]

    def fill(position: int, rest_rows: list[int], rest_columns: list[int], left: int) -> Iterator[list[int]]:
        if position == len(cells):
            if left == 0:
                yield []
            return
        i, j = cells[position]
        for t in range(min(rest_rows[i], rest_columns[j], left) + 1):
            rest_rows[i] -= t
            rest_columns[j] -= t
            for tail in fill(position + 1, rest_rows, rest_columns, left - t):
                yield [t, *tail]
            rest_rows[i] += t
            rest_columns[j] += t

    for flat in fill(0, list(rows), list(columns), total):
        width = len(columns)
        yield tuple(tuple(flat[i * width : (i + 1) * width]) for i in range(len(rows)))


@cache
def graph_sum(tree: Tree) -> GraphSum:
    """The invariant that a rank-0 tree computes, as integer combination of canonical multigraphs, sorted."""
    if tree.rank:
        raise ValueError(f"a tree of rank {tree.rank} is not an invariant")
    merged: Counter[Multigraph] = Counter()
    for (edges, _), weight in open_sum(tree).items():
        merged[from_edges(len(tree.degrees), edges).canonical()] += weight
    return tuple((c, g) for g, c in sorted(merged.items()) if c)


def pairs(left: Sequence[Tree], right: Sequence[Tree], rank: int | None = None) -> list[Pair]:
    """All pairs of rank >= 1, or of the given rank, with one side from each list, duplicates removed, sorted."""
    found = {
        pair(a, b, shared)
        for a, b in product(left, right)
        for shared in range(min(a.rank, b.rank) + 1)
        if a.rank + b.rank - 2 * shared >= 1 and rank in (None, a.rank + b.rank - 2 * shared)
    }
    return sorted(found, key=lambda t: t.key)


def dots(left: list[Tree], right: list[Tree]) -> list[Pair]:
    """All complete contractions of one tensor from each list, sorted."""
    found = {pair(a, b, a.rank) for a, b in product(left, right) if a.rank == b.rank and a.rank >= 1}
    return sorted(found, key=lambda t: t.key)
