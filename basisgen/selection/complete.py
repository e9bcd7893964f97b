"""A minimal generating set whose trees share few tensors."""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Iterator

import numpy as np

from basisgen.mathematics.contraction import Pair, Tree
from basisgen.mathematics.finite_field import PRIME, RowSpace, rank
from basisgen.mathematics.marked import covariant_blocks, marked_multigraphs_of
from basisgen.mathematics.molien import blocks, multiplicity
from basisgen.mathematics.multigraph import Degrees, multigraphs_of
from basisgen.mathematics.network import network
from basisgen.mathematics.points import PolarisedBlock
from basisgen.mathematics.recipe import Recipe, meaning
from basisgen.selection.candidates import candidate_tensors, candidate_trees
from basisgen.selection.cost import estimate, own_cost, shared_tensors
from basisgen.spec import BasisSpec

Block = tuple[int, Degrees]  # degree of the marked node (0: invariants), degrees of the moments
#: More evaluation points than dimensions, so that an unlucky point does not cost rank. The certificate decides.
SPARE_POINTS = 4
#: Shaken orders to try; fewer for large problems, where one try takes seconds. Worth 5 to 15 % of the operations.
MAX_RESTARTS = 40
RESTART_BUDGET = 12_000


def complete_recipes(spec: BasisSpec) -> Iterator[Recipe]:
    """A minimal generating set of cheap trees.

    All tensors that occur in candidate trees start as allowed; the dearest are struck off one after the other as
    long as the trees over the rest still span every block modulo products. Few tensors then serve all features.
    A block that trees do not span gets single multigraphs (connected ones always span it).
    """
    inner: list[Pair] | None = None
    for orders in _stages(spec.nu_max):
        chosen = Problem(spec, orders, inner).cheapest()
        if inner is None:
            used = frozenset().union(*map(shared_tensors, chosen))
            inner = sorted((t for t in used if len(t.degrees) == 2), key=lambda t: t.key)
        yield from chosen


def _stages(nu_max: int) -> list[range]:
    """Orders up to 4 share their pairs and are solved together; each higher order builds on the pairs kept there."""
    return [range(1, min(nu_max, 4) + 1)] + [range(nu, nu + 1) for nu in range(5, nu_max + 1)]


class Problem:
    """Candidate trees of some orders, block by block, with their values modulo products."""

    def __init__(self, spec: BasisSpec, orders: range, inner: list[Pair] | None) -> None:
        self.spec = spec
        by_block: dict[Block, list[Tree]] = defaultdict(list)
        for nu in orders:
            for tree in candidate_trees(spec, nu, inner):
                by_block[(0, tuple(sorted(tree.degrees)))].append(tree)
            for marked in spec.covariants:
                for tree in candidate_tensors(spec, nu, marked, inner):
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
        recipes: list[Recipe] = sorted(connected, key=own_cost)
        values = [products.reduce(block.combination(meaning(r))) for r in recipes]
        if rank(np.array(values).reshape(len(values), block.n_points)) < self.needed[key]:
            extra = [network(g, bool(marked)) for g in graphs if g.is_connected]
            recipes += sorted(extra, key=own_cost)
            values += [products.reduce(block.combination(meaning(r))) for r in extra]
        # Columns that are pivots of the products vanish after reduction.
        free = [k for k in range(block.n_points) if k not in products.pivots]
        self.candidates[key] = [(r, v[free]) for r, v in zip(recipes, values, strict=True)]

    def _allowed(self, block: Block, tensors: set[Pair]) -> list[tuple[Recipe, np.ndarray]]:
        return [(r, v) for r, v in self.candidates[block] if shared_tensors(r) <= tensors]

    def _spans(self, block: Block, tensors: set[Pair]) -> bool:
        rows = [v for _, v in self._allowed(block, tensors)]
        return bool(rows) and rank(np.array(rows)) == self.needed[block]

    def cheapest(self) -> list[Recipe]:
        """The cheapest choice found: dearest tensors struck off first, then with the order shaken a little."""
        users: dict[Pair, set[Block]] = defaultdict(set)
        for block, entries in self.candidates.items():
            for recipe, _ in entries:
                for tensor in shared_tensors(recipe):
                    users[tensor].add(block)
        n_candidates = sum(map(len, self.candidates.values()))
        shuffler = random.Random(0)
        best: list[Recipe] = []
        for attempt in range(max(1, min(MAX_RESTARTS, RESTART_BUDGET // max(1, n_candidates)))):
            noise = (0.0, 0.2, 0.5, 1.0)[attempt % 4 if attempt else 0]
            weight = {
                t: own_cost(t) * (1 + noise * shuffler.uniform(-1, 1)) for t in sorted(users, key=lambda t: t.key)
            }
            kept = self._strike_off(users, sorted(users, key=lambda t: (-weight[t], t.key)))
            found = self._choose(kept)
            if not best or estimate(found) < estimate(best):
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
