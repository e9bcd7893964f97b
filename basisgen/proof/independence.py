"""Independence and completeness of a basis, block by block, with everything that a checker needs to repeat it.

A block holds the invariants whose factors have given degrees. On evaluation points over GF(p) the rank of products
and generators is at most their rank over the rationals, which is at most the Molien dimension. Where the rank reaches
the dimension, generators and products span the block: completeness. Where moreover the products are independent, or
their dependence is shown by exact integer relations, no generator can be spared: minimality.

Covariants of degree K are a module over the ring of invariants: their products are those of invariants, one at least,
with one covariant of lower order, and everything else is the same.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from basisgen.mathematics.contraction import GraphSum
from basisgen.mathematics.covariant import Covariant
from basisgen.mathematics.finite_field import PRIME, RowSpace
from basisgen.mathematics.invariant import BBasis, Invariant
from basisgen.mathematics.marked import covariant_blocks
from basisgen.mathematics.molien import blocks, multiplicity
from basisgen.mathematics.multigraph import Degrees, from_edges
from basisgen.mathematics.points import SEED, PolarisedBlock
from basisgen.proof.relations import Relation, integer_relations

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
        marked: K for a block of covariants of degree K, 0 for invariants.
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
    marked: int = 0


def prove(basis: BBasis, generators: BBasis) -> tuple[BlockProof, ...]:
    """Proves that ``generators`` generate minimally within the limits, and places the features of the basis.

    Raises:
        NotComplete: they are not.
    """
    spec = basis.spec
    proofs = []
    for nu in range(1, spec.nu_max + 1):
        for degrees in blocks(spec, nu):
            proofs.append(_prove_block(degrees, 0, basis, generators))
    for marked in spec.covariants:
        for nu in range(1, spec.nu_max + 1):
            for degrees in covariant_blocks(spec, nu, marked):
                proofs.append(_prove_block(degrees, marked, basis, generators))
    return tuple(proofs)


def _prove_block(degrees: Degrees, marked: int, basis: BBasis, generators: BBasis) -> BlockProof:
    radial = basis.spec.radial
    name = f"block {degrees}" + (f" of covariants of degree {marked}" if marked else "")
    dimension = multiplicity(degrees, radial, marked)
    points = PolarisedBlock(degrees, dimension + SPARE_POINTS, radial, SEED, marked=marked)
    factors: list[list[Invariant | Covariant]]
    if marked:
        covariants = generators.covariants_of(marked)
        monomials = list(covariant_monomials(degrees, covariants, generators.features))
        factors = [[covariants[c], *(generators.features[k] for k in m)] for c, *m in monomials]
    else:
        monomials = list(product_monomials(degrees, generators.features))
        factors = [[generators.features[k] for k in m] for m in monomials]
    graphs = [product_graphs(f, degrees) for f in factors]
    space = RowSpace(points.n_points, PRIME)
    for g in graphs:
        space.add(points.combination(g))
    product_rank = space.rank
    features = space.copy()
    feature_rank = sum(features.add(points.combination(f.graphs)) for f in basis.of(marked) if f.degrees == degrees)
    own = [g for g in generators.of(marked) if g.degrees == degrees]
    for generator in own:
        if not space.add(points.combination(generator.graphs)):
            raise NotComplete(f"{name}: generator {generator.name} is a combination of products and other generators")
    if space.rank != dimension:
        raise NotComplete(f"{name}: products and generators span {space.rank} of {dimension} dimensions")
    relations: tuple[Relation, ...] = ()
    if len(monomials) > product_rank:
        relations = integer_relations(degrees, radial, monomials, graphs, space.pivots, marked)
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
        marked,
    )


def covariant_monomials(
    degrees: Degrees, covariants: tuple[Covariant, ...], invariants: tuple[Invariant, ...]
) -> Iterator[tuple[int, ...]]:
    """Position of a covariant and ascending positions of one or more invariants, degrees together the block's."""
    for c, covariant in enumerate(covariants):
        rest = _without(degrees, covariant.degrees)
        if rest:
            for monomial in product_monomials(rest, invariants, smallest=1):
                yield c, *monomial


def product_monomials(
    degrees: Degrees, generators: tuple[Invariant, ...], smallest: int = 2
) -> Iterator[tuple[int, ...]]:
    """Multisets of at least ``smallest`` generators (ascending positions) whose degrees together are the block's."""

    def extend(rest: tuple[int, ...], lowest: int, chosen: tuple[int, ...]) -> Iterator[tuple[int, ...]]:
        if not rest:
            if len(chosen) >= smallest:
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


def product_graphs(factors: list[Invariant | Covariant], degrees: Degrees) -> GraphSum:
    """The product of invariants, and at most one covariant, as combination of multigraphs on the block's nodes.

    The covariant's marked node is the last.
    """
    n_nodes = len(degrees) + any(isinstance(f, Covariant) for f in factors)
    total: list[tuple[int, tuple[tuple[int, int, int], ...]]] = [(1, ())]
    free = {d: [n for n, own in enumerate(degrees) if own == d] for d in set(degrees)}
    for factor in factors:
        place = [*(free[d].pop(0) for d in factor.degrees), len(degrees)]
        total = [
            (c * k, edges + tuple((place[e.i], place[e.j], e.multiplicity) for e in g.edges))
            for c, edges in total
            for k, g in factor.graphs
        ]
    return tuple((c, from_edges(n_nodes, edges)) for c, edges in total)


def order_rank(proofs: tuple[BlockProof, ...], nu: int, marked: int = 0) -> int:
    """Rank of the features of order nu modulo products; with ``marked``, of the covariants of that degree."""
    return sum(p.feature_rank for p in proofs if len(p.degrees) == nu and p.marked == marked)


def primitive_count(proofs: tuple[BlockProof, ...], nu: int, marked: int = 0) -> int:
    """Members of order nu of any minimal generating set; with ``marked``, of the module of those covariants."""
    return sum(p.n_generators for p in proofs if len(p.degrees) == nu and p.marked == marked)
