"""Contraction trees to sums of products, component by component."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import product
from math import factorial, prod

from basisgen.mathematics.angular import add, index, lvectors_of_degree, multinomial, shuffles
from basisgen.mathematics.contraction import Leaf, Pair, Tree
from basisgen.mathematics.network import Network
from basisgen.schedule.dag import Dag, Scaled, Term, is_zero
from basisgen.schedule.traces import Trace

Components = dict[tuple[int, int, int], Scaled]
SQUARES = ((2, 0, 0), (0, 2, 0), (0, 0, 2))


class Lowering:
    """Lowers trees into one Dag; equal intermediates of different trees are shared.

    Attributes:
        by_products: pairs of tensors (left, right) of which all component products are formed once and then combined
            linearly for every number of shared indices; the others are contracted first and symmetrised afterwards.
            Both give the same numbers, which is cheaper depends on how many contractions of a pair are wanted.
        traces: the recipes that are made as traces of other ones.
    """

    def __init__(
        self,
        dag: Dag,
        by_products: Iterable[tuple[Tree, Tree]] = (),
        traces: Mapping[Tree | Network, Trace] | None = None,
    ) -> None:
        self.dag = dag
        self.by_products = frozenset(by_products)
        self.traces = traces or {}
        self._done: dict[Tree | Network, Components] = {}

    def given(self, tree: Tree, components: Components) -> None:
        """Takes a tensor's components as they are instead of working them out."""
        self._done[tree] = components

    def tensor(self, recipe: Tree | Network) -> Components:
        """The components of the recipe's tensor, shuffle-normalised."""
        if recipe not in self._done:
            self._done[recipe] = self._made(recipe)
        return self._done[recipe]

    def _made(self, recipe: Tree | Network) -> Components:
        made = self._as_trace(recipe, self.traces[recipe]) if recipe in self.traces else None
        return made or self._contracted(recipe)

    def _as_trace(self, lower: Tree | Network, trace: Trace) -> Components | None:
        """The lower tensor from the upper one; None where a factor that has to come out is hidden in the terms."""
        upper = self.tensor(trace.upper)
        out: Components = {}
        for d in lvectors_of_degree(lower.rank):
            diagonal = [upper[add(d, c)] for c in SQUARES]
            factor, node = self.dag.sum(self.dag.single(value) for value in diagonal if not is_zero(value))
            if factor % (trace.times * trace.common):
                return None
            out[d] = factor // trace.times, node
        return out

    def _contracted(self, recipe: Tree | Network) -> Components:
        match recipe:
            case Leaf():
                return self._leaf(recipe)
            case Pair():
                return self._pair(recipe)
            case Network():
                return self._network(recipe)

    def scalar(self, recipe: Tree | Network) -> Scaled:
        """The value of a recipe of rank 0."""
        return self.tensor(recipe)[(0, 0, 0)]

    def _leaf(self, leaf: Leaf) -> Components:
        out: Components = {}
        for d in lvectors_of_degree(leaf.rank):
            terms: list[Term] = []
            for c in lvectors_of_degree(leaf.loops):
                component = self.dag.input("a", index(add(d, add(c, c))))
                terms.append(self.dag.single(component, multinomial(c)))
            out[d] = self.dag.sum(terms)
        return out

    def _pair(self, tree: Pair) -> Components:
        left, right = self.tensor(tree.left), self.tensor(tree.right)
        open_left = lvectors_of_degree(tree.left.rank - tree.shared)
        open_right = lvectors_of_degree(tree.right.rank - tree.shared)
        closed = lvectors_of_degree(tree.shared)
        symmetric = not (tree.left.rank - tree.shared and tree.right.rank - tree.shared)
        direct = symmetric or (tree.left, tree.right) not in self.by_products
        # Brackets are looked for in sums of products, where symmetrised entries have factors in common.
        flat = symmetric or (direct and self.dag.frugal)
        terms: dict[tuple[int, int, int], list[Term]] = {d: [] for d in lvectors_of_degree(tree.rank)}
        for a in open_left:
            for b in open_right:
                d = add(a, b)
                products = [
                    self.dag.product(left[add(a, c)], right[add(b, c)], multinomial(c))
                    for c in closed
                    if not is_zero(left[add(a, c)]) and not is_zero(right[add(b, c)])
                ]
                weight = shuffles(d, a)
                if flat:
                    terms[d].extend((weight * k, x, y) for k, x, y in products)
                elif direct:
                    terms[d].append(self.dag.single(self.dag.sum(products), weight))
                else:
                    terms[d].extend(self.dag.single(self.dag.sum([p]), weight) for p in products)
        return {d: self.dag.sum(t for t in ts if t[0]) for d, ts in terms.items()}

    def _network(self, network: Network) -> Components:
        loops = {e.i: e.multiplicity for e in network.graph.edges if e.i == e.j}
        edges = [e for e in network.graph.edges if e.i != e.j]
        degrees = network.degrees
        seen: set[int] = set()
        open_edges: list = []
        # Values of what has been multiplied together so far, by the index vectors on its open edges.
        current: dict[tuple, Scaled] = {}
        for n in network.order:
            leaf = self.tensor(Leaf(degrees[n], loops.get(n, 0)))
            closing = [e for e in open_edges if n in (e.i, e.j)]
            staying = [e for e in open_edges if e not in closing]
            opening = [e for e in edges if n in (e.i, e.j) and not ({e.i, e.j} - {n}) <= seen]
            new: dict[tuple, Scaled] = {}
            for outer in product(*(lvectors_of_degree(e.multiplicity) for e in staying + opening)):
                kept, opened = outer[: len(staying)], outer[len(staying) :]
                if not seen:
                    new[outer] = leaf[_total(opened)]
                    continue
                terms = []
                for closed in product(*(lvectors_of_degree(e.multiplicity) for e in closing)):
                    assigned = dict(zip(staying + closing, kept + closed, strict=True))
                    before = current[tuple(assigned[e] for e in open_edges)]
                    factor = leaf[_total(opened + closed)]
                    if not is_zero(before) and not is_zero(factor):
                        terms.append(self.dag.product(before, factor, prod(map(multinomial, closed))))
                new[outer] = self.dag.sum(terms)
            current, open_edges = new, staying + opening
            seen.add(n)
        sums: dict[tuple[int, int, int], list[Term]] = {d: [] for d in lvectors_of_degree(network.rank)}
        for legs, value in current.items():
            d = _total(legs)
            if not is_zero(value):
                sums[d].append(self.dag.single(value, _shuffles(d, legs)))
        return {d: self.dag.sum(ts) for d, ts in sums.items()}


def _shuffles(total: tuple[int, int, int], parts: tuple) -> int:
    """Ways to put the indices of each axis onto legs that take the given numbers of them."""
    return prod(factorial(n) // prod(factorial(p[axis]) for p in parts) for axis, n in enumerate(total))


def _total(vectors: tuple) -> tuple[int, int, int]:
    x, y, z = map(sum, zip(*vectors, strict=True)) if vectors else (0, 0, 0)
    return x, y, z
