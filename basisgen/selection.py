"""Which features: published paths, a minimal complete set chosen for low cost, or every connected multigraph.

Invariants and covariants are chosen together, since they share intermediate tensors.
"""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Iterator
from functools import cache
from math import gcd

import numpy as np

from basisgen.mathematics.contraction import GraphSum, Leaf, Pair, Tree, dots, pair, pairs, subtrees
from basisgen.mathematics.covariant import named_covariants
from basisgen.mathematics.finite_field import PRIME, RowSpace, rank
from basisgen.mathematics.invariant import BBasis, named
from basisgen.mathematics.marked import connected_marked_multigraphs_of, covariant_blocks, marked_multigraphs_of
from basisgen.mathematics.molien import blocks, multiplicity
from basisgen.mathematics.multigraph import Degrees, connected_multigraphs_of, multigraphs_of
from basisgen.mathematics.network import Network, n_components, network
from basisgen.mathematics.points import PolarisedBlock
from basisgen.mathematics.recipe import Recipe, Selection, graphs_of, meaning
from basisgen.schedule.dag import Dag
from basisgen.schedule.lower import Lowering
from basisgen.spec import BasisSpec

Block = tuple[int, Degrees]  # degree of the marked node (0: invariants), degrees of the moments
#: More evaluation points than dimensions, so that an unlucky point does not cost rank. The certificate decides.
SPARE_POINTS = 4
#: Shaken orders to try; fewer for large problems, where one try takes seconds. Worth 5 to 15 % of the operations.
MAX_RESTARTS = 40
RESTART_BUDGET = 12_000


def select(spec: BasisSpec) -> Selection:
    """Chooses the features of a spec, in output order.

    Published features come in the published order; the others by nu, then degrees, then graphs. Covariants come by
    their degree first.
    """
    chosen = list({"cheng2024": _published, "complete": _complete, "connected": _connected}[spec.selection](spec))
    lowering = Lowering(Dag())
    entries = [(r.rank, tuple(sorted(r.degrees)), _as_computed(r, lowering), r) for r in chosen]
    if spec.selection != "cheng2024":
        entries.sort(key=lambda e: (e[0], len(e[1]), e[1], e[2]))
    scalars, tensors = [e for e in entries if not e[0]], [e for e in entries if e[0]]
    features = named([(degrees, graphs) for _, degrees, graphs, _ in scalars])
    covariants = named_covariants([(rank, degrees, graphs) for rank, degrees, graphs, _ in tensors])
    return Selection(BBasis(spec, features, covariants), tuple(e[3] for e in scalars), tuple(e[3] for e in tensors))


def _as_computed(recipe: Recipe, lowering: Lowering) -> GraphSum:
    """The recipe's feature, scaled so that the program needs no division.

    Lowering moves common factors out of sums step by step; it need not find the whole common factor of the graphs.
    """
    graphs = graphs_of(recipe)
    factors = [factor for factor, _ in lowering.tensor(recipe).values()]
    common = gcd(*factors, *(c for c, _ in graphs))
    return tuple((c // common, g) for c, g in graphs)


def _dot(a: Tree, b: Tree) -> Pair:
    return pair(a, b, a.rank)


def _published(spec: BasisSpec) -> Iterator[Recipe]:
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


def published_count(spec: BasisSpec, nu: int) -> int | None:
    """Features that the published rule counts at order nu within the spec's limits; None beyond nu = 5.

    The rule for nu = 5 counts keys for which the author's program writes down what is not rotation invariant.
    """
    if nu <= 4:
        own = BasisSpec(spec.l_max[:nu], nu, "cheng2024", "shared", spec.max_degree)
        return sum(len(r.degrees) == nu for r in _published(own))
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


def _connected(spec: BasisSpec) -> Iterator[Recipe]:
    """Every connected multigraph; a tree computes it where one stands for this graph alone."""
    loops = spec.radial == "per_degree"
    for nu in range(1, spec.nu_max + 1):
        single: dict[GraphSum, Tree] = {}
        if nu <= 4:
            for tree in _candidate_trees(spec, nu, None):
                single.setdefault(meaning(tree), tree)
        for degrees in blocks(spec, nu):
            for graph in connected_multigraphs_of(degrees, loops):
                yield single.get(((1, graph),)) or network(graph)
        for marked in spec.covariants:
            for tree in _candidate_tensors(spec, nu, marked, None) if nu <= 4 else ():
                single.setdefault(meaning(tree), tree)
            for degrees in covariant_blocks(spec, nu, marked):
                for graph in connected_marked_multigraphs_of(degrees, marked, loops):
                    yield single.get(((1, graph),)) or network(graph, marked=True)


def _leaves(spec: BasisSpec) -> list[Leaf]:
    """The moments and, when degrees are independent, their traces, of rank >= 1."""
    traces = spec.radial == "per_degree"
    return [
        Leaf(degree, loops)
        for degree in range(1, spec.l_top + 1)
        for loops in range((degree - 1) // 2 + 1 if traces else 1)
    ]


def _candidate_trees(spec: BasisSpec, nu: int, inner: list[Pair] | None) -> list[Tree]:
    """Rank-0 trees of order ``nu``: a tensor of nu//2 factors dotted with one of the rest.

    Args:
        spec: gives the limits.
        nu: order of the invariants.
        inner: the pairs of two factors from which larger tensors are made; ``None`` for all of them.
    """
    if nu == 1:
        traced = range(0, spec.limit(1) + 1, 2) if spec.radial == "per_degree" else (0,)
        return [Leaf(degree, degree // 2) for degree in traced if spec.admits((degree,))]
    tensors = _tensors_up_to(spec, nu - nu // 2, inner)
    return [t for t in dots(tensors[nu // 2], tensors[nu - nu // 2]) if spec.admits(tuple(sorted(t.degrees)))]


def _tensors_up_to(spec: BasisSpec, order: int, inner: list[Pair] | None) -> dict[int, list[Tree]]:
    """Tensors of 1 to ``order`` factors, of rank >= 1; ``inner`` as for :func:`_candidate_trees`."""
    leaves = _leaves(spec)
    tensors: dict[int, list[Tree]] = {1: list(leaves)}
    kept = None if inner is None else set(inner)
    for n in range(2, order + 1):
        # Larger tensors grow by one factor at a time; wider splits were never needed (the rank decides, below).
        tensors[n] = [t for t in pairs(tensors[n - 1], leaves) if kept is None or n > 2 or t in kept]
    return tensors


def _candidate_tensors(spec: BasisSpec, nu: int, marked: int, inner: list[Pair] | None) -> list[Tree]:
    """Trees of rank ``marked`` and order ``nu``: a tensor of nu - k factors contracted with one of k, for any k."""
    tensors = _tensors_up_to(spec, max(1, nu - 1), inner)
    if nu == 1:
        found = [leaf for leaf in tensors[1] if leaf.rank == marked]
    else:
        found = sorted(
            {t for k in range(1, nu // 2 + 1) for t in pairs(tensors[nu - k], tensors[k], marked)}, key=lambda t: t.key
        )
    return [t for t in found if spec.admits(tuple(sorted(t.degrees)))]


def _complete(spec: BasisSpec) -> Iterator[Recipe]:
    """A minimal generating set of cheap trees.

    All tensors that occur in candidate trees start as allowed; the dearest are struck off one after the other as
    long as the trees over the rest still span every block modulo products. Few tensors then serve all features.
    A block that trees do not span gets single multigraphs (connected ones always span it).
    """
    inner: list[Pair] | None = None
    for orders in _stages(spec.nu_max):
        chosen = _Problem(spec, orders, inner).cheapest()
        if inner is None:
            used = frozenset().union(*map(_tensors, chosen))
            inner = sorted((t for t in used if len(t.degrees) == 2), key=lambda t: t.key)
        yield from chosen


def _stages(nu_max: int) -> list[range]:
    """Orders up to 4 share their pairs and are solved together; each higher order builds on the pairs kept there."""
    return [range(1, min(nu_max, 4) + 1)] + [range(nu, nu + 1) for nu in range(5, nu_max + 1)]


class _Problem:
    """Candidate trees of some orders, block by block, with their values modulo products."""

    def __init__(self, spec: BasisSpec, orders: range, inner: list[Pair] | None) -> None:
        self.spec = spec
        by_block: dict[Block, list[Tree]] = defaultdict(list)
        for nu in orders:
            for tree in _candidate_trees(spec, nu, inner):
                by_block[(0, tuple(sorted(tree.degrees)))].append(tree)
            for marked in spec.covariants:
                for tree in _candidate_tensors(spec, nu, marked, inner):
                    by_block[(marked, tuple(sorted(tree.degrees)))].append(tree)
        self.needed: dict[Block, int] = {}
        self.candidates: dict[Block, list[tuple[Recipe, np.ndarray]]] = {}
        for nu in orders:
            found = [(0, d) for d in blocks(spec, nu)]
            found += [(k, d) for k in spec.covariants for d in covariant_blocks(spec, nu, k)]
            for block in found:
                self._add_block(block, by_block.get(block, []))

    def _add_block(self, key: Block, trees: list[Tree]) -> None:
        marked, degrees = key
        radial = self.spec.radial
        loops = radial == "per_degree"
        dimension = multiplicity(degrees, radial, marked)
        block = PolarisedBlock(degrees, dimension + SPARE_POINTS, radial, marked=marked)
        products = RowSpace(block.n_points)
        graphs = marked_multigraphs_of(degrees, marked, loops) if marked else multigraphs_of(degrees, loops)
        for g in graphs:
            if not g.is_connected:
                products.add(block.graph(g))
        self.needed[key] = dimension - products.rank
        if not self.needed[key]:
            return
        # Symmetrising can leave factors unconnected; such a tree is a feature plus a product, and is passed over.
        connected = [t for t in trees if all(g.is_connected for _, g in meaning(t))]
        recipes: list[Recipe] = sorted(connected, key=_own_cost)
        values = [products.reduce(block.combination(meaning(r))) for r in recipes]
        if rank(np.array(values).reshape(len(values), block.n_points)) < self.needed[key]:
            extra = [network(g, bool(marked)) for g in graphs if g.is_connected]
            recipes += sorted(extra, key=_own_cost)
            values += [products.reduce(block.combination(meaning(r))) for r in extra]
        # Columns that are pivots of the products vanish after reduction.
        free = [k for k in range(block.n_points) if k not in products.pivots]
        self.candidates[key] = [(r, v[free]) for r, v in zip(recipes, values, strict=True)]

    def _allowed(self, block: Block, tensors: set[Pair]) -> list[tuple[Recipe, np.ndarray]]:
        return [(r, v) for r, v in self.candidates[block] if _tensors(r) <= tensors]

    def _spans(self, block: Block, tensors: set[Pair]) -> bool:
        rows = [v for _, v in self._allowed(block, tensors)]
        return bool(rows) and rank(np.array(rows)) == self.needed[block]

    def cheapest(self) -> list[Recipe]:
        """The cheapest choice found: dearest tensors struck off first, then with the order shaken a little."""
        users: dict[Pair, set[Block]] = defaultdict(set)
        for block, entries in self.candidates.items():
            for recipe, _ in entries:
                for tensor in _tensors(recipe):
                    users[tensor].add(block)
        n_candidates = sum(map(len, self.candidates.values()))
        shuffler = random.Random(0)
        best: list[Recipe] = []
        for attempt in range(max(1, min(MAX_RESTARTS, RESTART_BUDGET // max(1, n_candidates)))):
            noise = (0.0, 0.2, 0.5, 1.0)[attempt % 4 if attempt else 0]
            weight = {
                t: _own_cost(t) * (1 + noise * shuffler.uniform(-1, 1)) for t in sorted(users, key=lambda t: t.key)
            }
            kept = self._strike_off(users, sorted(users, key=lambda t: (-weight[t], t.key)))
            found = self._choose(kept)
            if not best or _estimate(found) < _estimate(best):
                best = found
        return best

    def _strike_off(self, users: dict[Pair, set[Block]], order: list[Pair]) -> set[Pair]:
        """The tensors that remain when each in turn is struck off if the others still span every block."""
        kept = set(users)
        for tensor in order:
            rest = kept - {tensor}
            if all(self._spans(d, rest) for d in users[tensor]):
                kept = rest
        return kept

    def _choose(self, tensors: set[Pair]) -> list[Recipe]:
        """Per block the first independent recipes over the tensors, cheapest dot first."""
        out: list[Recipe] = []
        for block in self.candidates:
            space = RowSpace(self.candidates[block][0][1].shape[0], PRIME)
            out += [r for r, v in self._allowed(block, tensors) if space.rank < self.needed[block] and space.add(v)]
        return out


def _estimate(recipes: list[Recipe]) -> int:
    """Work of a choice: its tensors once each, and its last steps."""
    tensors = frozenset().union(*map(_tensors, recipes))
    return sum(map(_own_cost, tensors)) + sum(_own_cost(r) for r in recipes if not r.rank)


@cache
def _tensors(recipe: Recipe) -> frozenset[Pair]:
    """The tensors of a recipe, which others can share: intermediates, and the covariant itself."""
    if isinstance(recipe, Network):
        return frozenset()
    return frozenset(t for t in subtrees(recipe) if t.rank)


@cache
def _own_cost(recipe: Recipe) -> int:
    """Forward and reverse operations of a recipe's last step, roughly: three per product, two per symmetrised entry."""
    if isinstance(recipe, Network):
        return 10**6  # last resort
    if isinstance(recipe, Leaf):
        return 0
    open_left, open_right = recipe.left.rank - recipe.shared, recipe.right.rank - recipe.shared
    entries = n_components(open_left) * n_components(open_right)
    products = entries * n_components(recipe.shared)
    symmetrised = entries if open_left and open_right else 0
    if recipe.left == recipe.right:
        products, symmetrised = (products + 1) // 2, (symmetrised + 1) // 2
    return 3 * products + 2 * symmetrised
