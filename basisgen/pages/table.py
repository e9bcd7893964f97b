"""The table that the command prints: counts per order, work, and where things are."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from basisgen.generate import Generated
from basisgen.mathematics.expand import n_raw_terms
from basisgen.mathematics.marked import connected_marked_multigraphs_of, covariant_blocks
from basisgen.mathematics.molien import blocks
from basisgen.mathematics.multigraph import connected_multigraphs_of
from basisgen.schedule.build import build_schedule, forward_operations
from basisgen.schedule.program import Cost
from basisgen.selection import select
from basisgen.selection.published import published_count
from basisgen.spec import BasisSpec

#: Column of the table -> what it means, for the legend and the JSON reader.
COLUMNS = {
    "nu": "correlation order (number of factors)",
    "published": "features of the published rule (Cheng 2024)",
    "features": "features generated",
    "connected": "connected multigraphs",
    "primitive": "invariants that no polynomial in lower-order ones gives (exact)",
    "missing": "primitive ones that the features do not give, modulo products",
    "raw_terms": "terms with one per assignment of indices",
    "merged_terms": "terms after equal monomials are added up",
}


#: The same of the covariants, whose degree K comes first.
COVARIANT_COLUMNS = {
    "K": "degree of the tensors",
    "nu": "correlation order (number of factors)",
    "dimension": "covariants that are linearly independent, products included (exact)",
    "connected": "connected multigraphs with a marked node of degree K",
    "primitive": "covariants that are not sums of invariants times covariants of lower order (exact)",
    "generated": "covariants generated",
    "missing": "primitive ones that these do not give, modulo products",
    "operations": "forward operations of the invariants and of the tensors down to this row, made together",
}


#: A row by columns: numbers, or None where there is none.
Row = dict[str, Any]


def n_connected(spec: BasisSpec, nu: int) -> int:
    """Connected multigraphs of order nu within the limits; with loops where they count."""
    return sum(len(connected_multigraphs_of(d, spec.radial == "per_degree")) for d in blocks(spec, nu))


def rows(result: Generated) -> list[Row]:
    """One row per order; ``published`` is None where there is no published rule (nu > 5)."""
    basis = result.selection.basis
    out = []
    for counts, merged in zip(result.proof.counts(), result.proof.n_merged_terms, strict=True):
        nu = counts["nu"]
        out.append(
            {
                "nu": nu,
                "published": published_count(basis.spec, nu),
                "features": counts["features"],
                "connected": n_connected(basis.spec, nu),
                "primitive": counts["primitive"],
                "missing": counts["primitive"] - counts["rank"],
                "raw_terms": sum(n_raw_terms(g) for f in basis.of_order(nu) for _, g in f.graphs),
                "merged_terms": merged,
            }
        )
    return out


def covariant_rows(result: Generated) -> list[dict[str, int]]:
    """One row per degree and order, columns as ``COVARIANT_COLUMNS``."""
    spec = result.selection.basis.spec
    loops = spec.radial == "per_degree"
    out = []
    n_tensors = 0
    for counts in result.proof.covariant_counts():
        degree, nu = counts["degree"], counts["nu"]
        blocks_of = covariant_blocks(spec, nu, degree)
        n_tensors += counts["features"]
        out.append(
            {
                "K": degree,
                "nu": nu,
                "dimension": counts["dimension"],
                "connected": sum(len(connected_marked_multigraphs_of(d, degree, loops)) for d in blocks_of),
                "primitive": counts["primitive"],
                "generated": counts["features"],
                "missing": counts["primitive"] - counts["rank"],
                "operations": forward_operations(result.selection, n_tensors),
            }
        )
    return out


def cost_alone(spec: BasisSpec) -> Cost:
    """What a spec's invariants cost without its covariants, which share most of their work with each other."""
    return build_schedule(select(replace(spec, covariants=()))).cost


def cumulative(table: list[Row]) -> list[Row]:
    """The rows summed up to each order; None where a summand is."""

    def total(values: list[int | None]) -> int | None:
        known = [value for value in values if value is not None]
        return sum(known) if len(known) == len(values) else None

    return [
        {"nu": row["nu"], **{k: total([r[k] for r in table[: n + 1]]) for k in row if k != "nu"}}
        for n, row in enumerate(table)
    ]


def as_json(result: Generated, paths: list[str]) -> dict[str, Any]:
    """Everything in the table of one basis, as plain data."""
    table = rows(result)
    basis = result.selection.basis
    with_covariants: dict[str, Any] = {}
    if basis.spec.covariants:
        with_covariants["covariants"] = covariant_rows(result)
        with_covariants["operations_of_invariants_alone"] = _operations(cost_alone(basis.spec))
    return {
        "spec": basis.spec.to_json(),
        "name": basis.spec.name,
        "per_order": table,
        "cumulative": cumulative(table),
        **with_covariants,
        "operations": _operations(result.schedule.cost),
        "algebraic_rank": result.proof.jacobian_rank,
        "algebraic_bound": result.proof.jacobian_bound,
        "digest": basis.digest,
        "modules": [
            {"path": path, "backend": m.module.backend, "certificate": path.rsplit(".", 1)[0] + ".certificate.json"}
            for path, m in zip(paths, result.modules, strict=True)
        ],
    }


def _operations(cost: Cost) -> dict[str, int]:
    return {"forward": cost.forward, "backward": cost.reverse, "double_backward": cost.double}
