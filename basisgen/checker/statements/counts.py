"""The table of numbers per order."""

from __future__ import annotations

from ..basis import place
from ..certificate import Certificate, Counts
from ..characters import order_dimension
from ..errors import CheckError


def check_counts(certificate: Certificate) -> str:
    """The table of numbers per nu follows from the features and the blocks."""
    spec = certificate.spec
    orders = range(1, spec.nu_max + 1)
    if [(row.degree, row.nu) for row in certificate.counts] != [
        (k, nu) for k in (0, *spec.covariants) for nu in orders
    ]:
        raise CheckError(f"certificate: counts are not one row per nu = 1..{spec.nu_max}")
    for row in certificate.counts:
        blocks = [b for b in certificate.blocks if len(b.degrees) == row.nu and b.degree == row.degree]
        wanted = Counts(
            nu=row.nu,
            dimension=order_dimension(spec, row.nu, row.degree),
            primitive=sum(block.n_generators for block in blocks),
            features=sum(feature.nu == row.nu for feature in certificate.features_of(row.degree)),
            rank=sum(block.feature_rank for block in blocks),
            degree=row.degree,
        )
        for key, value in vars(wanted).items():
            if getattr(row, key) != value:
                raise CheckError(
                    f"certificate: counts: {place(row.degree)}nu {row.nu}: {key} {getattr(row, key)} is stated, it is "
                    f"{value}"
                )
    table = "; ".join(
        f"{place(row.degree)}nu {row.nu}: {row.dimension} {'covariants' if row.degree else 'invariants'}, "
        f"{row.primitive} primitive, "
        f"{row.features} features of rank {row.rank} modulo products"
        for row in certificate.counts
    )
    return f"Counts: {table}."
