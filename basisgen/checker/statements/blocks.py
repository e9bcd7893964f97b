"""Products and generators span every block; the generators are as few as can be."""

from __future__ import annotations

from collections import Counter

import numpy as np

from ..basis import place, show
from ..certificate import Block, Certificate
from ..characters import block_dimension
from ..errors import CheckError, brief
from ..finite_field import rank_modulo
from ..points import Points, covariant_monomials, monomials


def check_blocks(certificate: Certificate) -> str:
    """Every block is there and its proof holds."""
    spec = certificate.spec
    stated = {(block.degree, block.degrees): block for block in certificate.blocks}
    if len(stated) < len(certificate.blocks):
        twice = Counter((block.degree, block.degrees) for block in certificate.blocks).most_common(1)[0][0]
        raise CheckError(f"certificate: {place(twice[0])}block {show(twice[1])} is there twice")
    checked = set()
    for degree in (0, *spec.covariants):
        for degrees in spec.blocks(degree):
            if (degree, degrees) in stated:
                check_block(stated[degree, degrees], certificate)
                checked.add((degree, degrees))
            elif block_dimension(degrees, spec.radial, degree):
                raise CheckError(f"certificate: {place(degree)}block {show(degrees)} is missing")
    if foreign := [key for key in stated if key not in checked]:
        raise CheckError(f"certificate: {place(foreign[0][0])}block {show(foreign[0][1])} is not a block of this basis")
    for word, features in (
        ("feature", (*certificate.features, *certificate.covariants)),
        ("generator", (*certificate.generators, *certificate.covariant_generators)),
    ):
        for feature in features:
            if (feature.degree, feature.degrees) not in checked:
                raise CheckError(f"certificate: {word} {feature.name}: no block {show(feature.degrees)}")
    n_relations = sum(len(block.relations) for block in certificate.blocks)
    whose = "The features are" if spec.selection == "complete" else f"{len(certificate.generators)} generators are"
    tensors = ""
    if spec.covariants:
        own = (
            "The covariants" if spec.selection == "complete" else f"{len(certificate.covariant_generators)} covariants"
        )
        tensors = f" {own} generate minimally, over the ring of invariants, those of degree "
        tensors += ", ".join(map(str, spec.covariants)) + "."
    return (
        f"{whose} a minimal generating set: in each of {len(checked)} blocks, products and generators have the rank "
        f"that characters of O(3) give, and {n_relations} relations among products hold exactly.{tensors}"
    )


def check_block(block: Block, certificate: Certificate) -> None:
    """Proves a block's numbers: the generators complete and minimal there, the features of the rank stated.

    Raises:
        CheckError: a number is not what it is stated to be, or the proof does not hold.
    """
    degrees, prime = block.degrees, certificate.prime
    dimension = block_dimension(degrees, certificate.spec.radial, block.degree)
    if block.dimension != dimension:
        raise block.error(f"dimension {block.dimension} is stated, {dimension} by its characters")
    if len(block.pivots) != dimension or len(set(block.pivots)) != dimension:
        raise block.error(f"{dimension} different pivots are wanted, found {brief(block.pivots)}")
    if any(not 0 <= pivot < block.n_points for pivot in block.pivots):
        raise block.error(f"a pivot is not among its {block.n_points} points")

    all_generators = certificate.generators_of(block.degree)
    if block.degree:
        products = list(covariant_monomials(degrees, all_generators, certificate.generators))
    else:
        products = list(monomials(degrees, all_generators))
    if block.n_products != len(products):
        raise block.error(f"{block.n_products} products are stated, there are {len(products)}")
    generators = [generator for generator in all_generators if generator.degrees == degrees]
    if block.n_generators != len(generators):
        raise block.error(f"{block.n_generators} generators are stated, there are {len(generators)}")

    points = Points(block, certificate)
    product_rows = [points.row(points.product(indices, all_generators)) for indices in products]
    generator_rows = [points.row(points.feature(generator)) for generator in generators]
    product_rank = rank_modulo(product_rows, prime)
    if block.product_rank != product_rank:
        raise block.error(f"products of rank {block.product_rank} are stated, the rank is {product_rank}")
    rank = rank_modulo(product_rows + generator_rows, prime)
    if rank < dimension:
        raise block.error(f"rank {rank} of products and generators, dimension {dimension}: not complete")
    if product_rank + len(generators) != dimension:
        raise block.error(
            f"{len(generators)} generators where products of rank {product_rank} leave {dimension - product_rank}: "
            "not minimal"
        )
    check_relations(block, products, product_rows, prime)

    features = [feature for feature in certificate.features_of(block.degree) if feature.degrees == degrees]
    feature_rows = [points.row(points.feature(feature)) for feature in features]
    feature_rank = rank_modulo(product_rows + feature_rows, prime) - product_rank
    if block.feature_rank != feature_rank:
        raise block.error(
            f"features of rank {block.feature_rank} modulo products are stated, the rank is {feature_rank}"
        )


def check_relations(block: Block, products: list[tuple[int, ...]], rows: list[np.ndarray], prime: int) -> None:
    """The relations must be as many as the products' rank is short, hold exactly at the pivots and be independent."""
    wanted = block.n_products - block.product_rank
    if len(block.relations) != wanted:
        raise block.error(f"{wanted} relations among its products are wanted, found {len(block.relations)}")
    place = {indices: position for position, indices in enumerate(products)}
    coefficients = np.zeros((wanted, len(products)), dtype=object)
    for number, relation in enumerate(block.relations):
        for coefficient, indices in relation:
            first = 1 if block.degree else 0  # a covariant stands apart
            position = place.get((*indices[:first], *sorted(indices[first:])))
            if position is None:
                raise block.error(f"relation {number} names {list(indices)}, which is no product of this block")
            coefficients[number, position] += coefficient
        if any(np.dot(coefficients[number], np.array(rows, dtype=object))):
            raise block.error(f"relation {number} is false: it does not vanish at the pivot points")
    if rank_modulo(coefficients, prime) != wanted:
        raise block.error("its relations are not independent")
