"""Independence and completeness of a basis, block by block, with everything that a checker needs to repeat it.

A block holds the invariants whose factors have given degrees. On evaluation points over GF(p) the rank of products
and generators is at most their rank over the rationals, which is at most the Molien dimension. Where the rank reaches
the dimension, generators and products span the block: completeness. Where moreover the products are independent, or
their dependence is shown by exact integer relations, no generator can be spared: minimality.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from basisgen.contraction import GraphSum
from basisgen.invariant import BBasis, Invariant
from basisgen.multigraph import Degrees, from_edges
from basisgen.verify.finite_field import PRIME, RowSpace
from basisgen.verify.molien import block_dimension, blocks
from basisgen.verify.points import SEED, PolarisedBlock
from basisgen.verify.relations import Relation, integer_relations

SPARE_POINTS = 4


class NotComplete(ValueError):
    """Generators and products do not span a block, or too many generators are given."""


@dataclass(frozen=True, slots=True)
class BlockProof:
    """What is known of one block.

    Attributes:
        degrees: the factors' degrees.
        dimension: Molien dimension.
        n_products: monomials in two or more generators.
        product_rank: their rank.
        relations: integer relations among the monomials, as many as n_products - product_rank.
        n_generators: generators in the block; product_rank + n_generators = dimension.
        feature_rank: rank of the module's own features modulo products.
        n_points: evaluation points used.
        pivots: points on which products and generators already have full rank.
    """

    degrees: Degrees
    dimension: int
    n_products: int
    product_rank: int
    relations: tuple[Relation, ...]
    n_generators: int
    feature_rank: int
    n_points: int
    pivots: tuple[int, ...]


def prove(basis: BBasis, generators: tuple[Invariant, ...]) -> tuple[BlockProof, ...]:
    """Proves that ``generators`` are a minimal generating set within the basis's limits and places its features.

    Raises:
        NotComplete: they are not.
    """
    spec = basis.spec
    proofs = []
    for nu in range(1, spec.nu_max + 1):
        for degrees in blocks(spec, nu):
            proofs.append(_prove_block(degrees, basis, generators))
    return tuple(proofs)


def _prove_block(degrees: Degrees, basis: BBasis, generators: tuple[Invariant, ...]) -> BlockProof:
    radial = basis.spec.radial
    dimension = block_dimension(degrees, radial)
    points = PolarisedBlock(degrees, dimension + SPARE_POINTS, radial, SEED)
    monomials = list(product_monomials(degrees, generators))
    space = RowSpace(points.n_points, PRIME)
    rows = [points.combination(product_graphs([generators[k] for k in m], degrees)) for m in monomials]
    for row in rows:
        space.add(row)
    product_rank = space.rank
    features = space.copy()
    feature_rank = sum(features.add(points.combination(f.graphs)) for f in basis.features if f.degrees == degrees)
    own = [g for g in generators if g.degrees == degrees]
    for g in own:
        if not space.add(points.combination(g.graphs)):
            raise NotComplete(f"block {degrees}: generator {g.name} is a combination of products and other generators")
    if space.rank != dimension:
        raise NotComplete(f"block {degrees}: products and generators span {space.rank} of {dimension} dimensions")
    relations: tuple[Relation, ...] = ()
    if len(monomials) > product_rank:
        graphs = [product_graphs([generators[k] for k in m], degrees) for m in monomials]
        relations = integer_relations(degrees, radial, monomials, graphs, space.pivots)
    return BlockProof(
        degrees,
        dimension,
        len(monomials),
        product_rank,
        relations,
        len(own),
        feature_rank,
        points.n_points,
        tuple(sorted(space.pivots)),
    )


def product_monomials(degrees: Degrees, generators: tuple[Invariant, ...]) -> Iterator[tuple[int, ...]]:
    """Multisets of at least two generators (ascending positions) whose degrees together are the block's."""

    def extend(rest: tuple[int, ...], lowest: int, chosen: tuple[int, ...]) -> Iterator[tuple[int, ...]]:
        if not rest:
            if len(chosen) > 1:
                yield chosen
            return
        for k in range(lowest, len(generators)):
            left = _without(rest, generators[k].degrees)
            if left is not None and generators[k].degrees != (0,):
                yield from extend(left, k, (*chosen, k))

    yield from extend(degrees, 0, ())


def _without(rest: tuple[int, ...], degrees: Degrees) -> tuple[int, ...] | None:
    left = list(rest)
    for d in degrees:
        if d not in left:
            return None
        left.remove(d)
    return tuple(left)


def product_graphs(factors: list[Invariant], degrees: Degrees) -> GraphSum:
    """The product of invariants as combination of disconnected multigraphs on the block's nodes."""
    total: list[tuple[int, tuple[tuple[int, int, int], ...]]] = [(1, ())]
    free = {d: [n for n, own in enumerate(degrees) if own == d] for d in set(degrees)}
    for factor in factors:
        place = [free[d].pop(0) for d in factor.degrees]
        total = [
            (c * k, edges + tuple((place[e.i], place[e.j], e.multiplicity) for e in g.edges))
            for c, edges in total
            for k, g in factor.graphs
        ]
    return tuple((c, from_edges(len(degrees), edges)) for c, edges in total)


def order_rank(proofs: tuple[BlockProof, ...], nu: int) -> int:
    """Rank of the features of order nu modulo products."""
    return sum(p.feature_rank for p in proofs if len(p.degrees) == nu)


def primitive_count(proofs: tuple[BlockProof, ...], nu: int) -> int:
    """Members of order nu of any minimal generating set."""
    return sum(p.n_generators for p in proofs if len(p.degrees) == nu)
