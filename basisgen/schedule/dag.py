"""Sums of products as a directed acyclic graph: the form in which programs are built and differentiated.

Every node is an input or a sum of terms ``coefficient * x`` and ``coefficient * x * y`` over earlier nodes. Equal sums
are one node (common factors of the coefficients and the overall sign are moved out first), so sharing is automatic.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from math import gcd

Term = tuple[int, int, int]  # coefficient, node, node or ONE
Scaled = tuple[int, int]  # coefficient, node; (0, ZERO) is the number zero
ONE = -1
ZERO = -2


@dataclass(frozen=True, slots=True)
class Input:
    """Entry ``index`` of an input array: ``a`` (moments), ``g`` (cotangents of B), ``v`` (of the gradient)."""

    array: str
    index: int


Node = Input | tuple[Term, ...]


class Dag:
    """Nodes in topological order, and the outputs as scaled nodes.

    Attributes:
        nodes: every input and sum; a term refers to a node by its position here.
        outputs: what the program returns.
        n_given: the first ``n_given`` nodes are a finished program that this one continues (the forward pass before
            its reverse): they are shared, never rewritten, and do not count as this program's own work.
        frugal: whether brackets, common products and values to start sums from are looked for. They are in programs
            with covariants and of couplings; those of invariants alone keep the text that they have been published
            with.
    """

    def __init__(self, frugal: bool = False) -> None:
        self.frugal = frugal
        self.nodes: list[Node] = []
        self.outputs: list[Scaled] = []
        self.n_given = 0
        self._known: dict[Node, int] = {}

    def node(self, node: Node) -> int:
        """The position of exactly this node, appended if it is new."""
        if node not in self._known:
            self._known[node] = len(self.nodes)
            self.nodes.append(node)
        return self._known[node]

    def continued(self) -> Dag:
        """A new Dag that starts with all of this one's nodes as given."""
        return self._first(len(self.nodes))

    def given(self) -> Dag:
        """A new Dag with the given nodes alone, for rewriting the rest."""
        return self._first(self.n_given)

    def _first(self, n: int) -> Dag:
        out = Dag(self.frugal)
        for node in self.nodes[:n]:
            out.node(node)
        out.n_given = n
        return out

    def input(self, array: str, index: int) -> Scaled:
        return (1, self.node(Input(array, index)))

    def sum(self, terms: Iterable[Term]) -> Scaled:
        """The sum of terms as a scaled node. A term's second factor is ONE when it has only one."""
        merged: dict[tuple[int, int], int] = {}
        for c, x, y in terms:
            key = (x, y) if y == ONE or x <= y else (y, x)
            merged[key] = merged.get(key, 0) + c
        kept = [(x, y, c) for (x, y), c in sorted(merged.items()) if c]
        if not kept:
            return (0, ZERO)
        if len(kept) == 1 and kept[0][1] == ONE:
            return (kept[0][2], kept[0][0])
        scale = gcd(*(c for _, _, c in kept))
        if kept[0][2] < 0:
            scale = -scale
        return (scale, self.node(tuple((c // scale, x, y) for x, y, c in kept)))

    def multiple(self, factor: int, x: int) -> int:
        """The node ``factor * x`` as a value of its own (``sum`` would leave the factor to the user)."""
        return self.node(((factor, x, ONE),))

    def as_multiple(self, n: int) -> Scaled:
        """(factor, x) if node ``n`` is a multiple of x, else (1, n)."""
        node = self.nodes[n]
        if not isinstance(node, Input) and len(node) == 1 and node[0][2] == ONE:
            return node[0][0], node[0][1]
        return 1, n

    def product(self, left: Scaled, right: Scaled, coefficient: int = 1) -> Term:
        """The term coefficient * left * right."""
        return (coefficient * left[0] * right[0], left[1], right[1])

    def single(self, value: Scaled, coefficient: int = 1) -> Term:
        """The term coefficient * value."""
        return (coefficient * value[0], value[1], ONE)

    def live(self) -> list[int]:
        """The nodes that the outputs need, ascending."""
        needed = {n for _, n in self.outputs if n != ZERO}
        for n in range(len(self.nodes) - 1, -1, -1):
            if n in needed and not isinstance(node := self.nodes[n], Input):
                for _, x, y in node:
                    needed.add(x)
                    if y != ONE:
                        needed.add(y)
        return sorted(needed)


def is_zero(value: Scaled) -> bool:
    return value[0] == 0
