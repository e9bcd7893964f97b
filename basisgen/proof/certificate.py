"""Certificate: what was proved about a module, with the data that let a stranger's program repeat the proof."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from basisgen.mathematics.expand import expand
from basisgen.mathematics.finite_field import PRIME
from basisgen.mathematics.invariant import BBasis
from basisgen.mathematics.marked import covariant_dimension
from basisgen.mathematics.molien import order_dimension
from basisgen.mathematics.points import SEED
from basisgen.proof.independence import BlockProof, order_rank, primitive_count, prove
from basisgen.proof.invariance import is_invariant
from basisgen.proof.jacobian import algebraic_bound, algebraic_rank
from basisgen.schedule.program import Schedule

FORMAT = "basisgen certificate"
VERSION = 1


class NotInvariant(ValueError):
    """A feature that changes under rotation or inversion."""


@dataclass(frozen=True, slots=True)
class Proof:
    """What holds for a basis, whatever module it is printed in.

    Attributes:
        basis: the basis.
        generators: a minimal complete set within the same limits.
        blocks: block by block, see ``independence``.
        jacobian_rank: algebraic rank of the features.
        jacobian_bound: its known upper bound.
        n_merged_terms: terms of the features of each order, equal monomials added up.
    """

    basis: BBasis
    generators: BBasis
    blocks: tuple[BlockProof, ...]
    jacobian_rank: int
    jacobian_bound: int
    n_merged_terms: tuple[int, ...]

    def counts(self) -> list[dict[str, int]]:
        """Per order: dimension of all invariants, primitive ones, features, and their rank modulo products."""
        spec = self.basis.spec
        return [
            {
                "nu": nu,
                "dimension": order_dimension(spec, nu),
                "primitive": primitive_count(self.blocks, nu),
                "features": len(self.basis.of_order(nu)),
                "rank": order_rank(self.blocks, nu),
            }
            for nu in range(1, spec.nu_max + 1)
        ]

    def covariant_counts(self) -> list[dict[str, int]]:
        """The same for the covariants, per degree and order."""
        spec = self.basis.spec
        return [
            {
                "degree": marked,
                "nu": nu,
                "dimension": covariant_dimension(spec, nu, marked),
                "primitive": primitive_count(self.blocks, nu, marked),
                "features": sum(c.nu == nu for c in self.basis.of(marked)),
                "rank": order_rank(self.blocks, nu, marked),
            }
            for marked in spec.covariants
            for nu in range(1, spec.nu_max + 1)
        ]


def prove_basis(basis: BBasis, generators: BBasis, schedule: Schedule) -> Proof:
    """Proves invariance of every feature, completeness and minimality of the generators, and counts the rest.

    Raises:
        NotInvariant: a feature is not invariant.
        independence.NotComplete: the generators do not do what they are for.
    """
    merged = dict.fromkeys(range(1, basis.spec.nu_max + 1), 0)
    for feature in basis.features:
        polynomial = expand(feature)
        merged[feature.nu] += polynomial.n_terms
        if not is_invariant(polynomial):
            raise NotInvariant(f"{feature.name} is not invariant under rotations and inversion")
    for covariant in basis.covariants:
        if not is_invariant(expand(covariant)):
            raise NotInvariant(f"{covariant.name} does not turn with the moments under rotations and inversion")
    return Proof(
        basis,
        generators,
        prove(basis, generators),
        algebraic_rank(basis, schedule.backward),
        algebraic_bound(basis),
        tuple(merged.values()),
    )


def certificate_name(module: str) -> str:
    """File name of the certificate that belongs to a module file."""
    return module.rsplit(".", 1)[0] + ".certificate.json"


def certificate(proof: Proof, module: str, module_sha256: str) -> str:
    """The text of the certificate file of the module of this file name and digest."""
    basis = proof.basis
    own = basis.spec.selection == "complete"
    data: dict[str, Any] = {
        "format": FORMAT,
        "version": VERSION,
        "module": module,
        "module_sha256": module_sha256,
        "basis_digest": basis.digest,
        "spec": basis.spec.to_json(),
        "lvectors": [list(l) for l in basis.lvectors],
        "features": [f.to_json() for f in basis.features],
        "generators": None if own else [g.to_json() for g in proof.generators.features],
        "prime": PRIME,
        "seed": SEED,
        "blocks": [_block(b) for b in proof.blocks if not b.marked],
        "counts": proof.counts(),
        "jacobian": {"rank": proof.jacobian_rank, "bound": proof.jacobian_bound},
    }
    if basis.spec.covariants:
        data |= {
            "covariants": [c.to_json() for c in basis.covariants],
            "covariant_generators": None if own else [g.to_json() for g in proof.generators.covariants],
            "covariant_blocks": [{"degree": b.marked} | _block(b) for b in proof.blocks if b.marked],
            "covariant_counts": proof.covariant_counts(),
        }
    return json_lines(data)


def _block(proof: BlockProof) -> dict[str, Any]:
    return {
        "degrees": list(proof.degrees),
        "dimension": proof.dimension,
        "n_products": proof.n_products,
        "product_rank": proof.product_rank,
        "relations": [[[c, list(m)] for c, m in r] for r in proof.relations],
        "n_generators": proof.n_generators,
        "feature_rank": proof.feature_rank,
        "n_points": proof.n_points,
        "pivots": list(proof.pivots),
    }


def json_lines(data: dict[str, Any]) -> str:
    """JSON with one line per feature and block: small, and a difference shows what differs."""
    parts = []
    for key, value in data.items():
        if isinstance(value, list) and value and isinstance(value[0], (dict, list)):
            rows = ",\n  ".join(json.dumps(v, separators=(", ", ": ")) for v in value)
            parts.append(f'"{key}": [\n  {rows}\n ]')
        else:
            parts.append(f'"{key}": {json.dumps(value)}')
    return "{\n " + ",\n ".join(parts) + "\n}\n"
