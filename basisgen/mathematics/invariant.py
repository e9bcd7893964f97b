"""Invariant: one feature, as an integer combination of multigraphs with the same degrees. BBasis: all of them."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from typing import Any

from basisgen.mathematics.angular import LVector, lvectors_up_to
from basisgen.mathematics.contraction import GraphSum
from basisgen.mathematics.covariant import Covariant
from basisgen.mathematics.multigraph import Degrees
from basisgen.spec import BasisSpec


@dataclass(frozen=True, slots=True)
class Invariant:
    """A feature.

    Attributes:
        name: ``B{nu}_{position among the features of this order, from 1}``.
        degrees: degrees of its factors, ascending; node k of every graph has degree ``degrees[k]``.
        graphs: (coefficient, multigraph) pairs; the feature is the sum of coefficient times full contraction.
    """

    name: str
    degrees: Degrees
    graphs: GraphSum

    @property
    def nu(self) -> int:
        return len(self.degrees)

    def to_json(self) -> dict[str, Any]:
        return {
            "name": self.name,
            "nu": self.nu,
            "degrees": list(self.degrees),
            "graphs": [[c, g.to_json()] for c, g in self.graphs],
        }


@dataclass(frozen=True, slots=True)
class BBasis:
    """The features of a spec, in the order of the generated module's outputs: invariants, then covariants."""

    spec: BasisSpec
    features: tuple[Invariant, ...]
    covariants: tuple[Covariant, ...] = ()

    @property
    def lvectors(self) -> tuple[LVector, ...]:
        """The components of A, in the order of the generated module's inputs."""
        return lvectors_up_to(self.spec.l_top)

    def of_order(self, nu: int) -> tuple[Invariant, ...]:
        return tuple(f for f in self.features if f.nu == nu)

    def of(self, marked: int) -> tuple[Invariant | Covariant, ...]:
        """The covariants of one degree, 0 being the invariants."""
        return self.covariants_of(marked) if marked else self.features

    def covariants_of(self, degree: int) -> tuple[Covariant, ...]:
        return tuple(c for c in self.covariants if c.degree == degree)

    @property
    def digest(self) -> str:
        """sha256 of what the basis means (not of how it is computed); checkpoints store it."""
        features = [{k: v for k, v in f.to_json().items() if k in ("degrees", "graphs")} for f in self.features]
        content = {"spec": self.spec.to_json(), "lvectors": [list(l) for l in self.lvectors], "features": features}
        if self.covariants:
            content["covariants"] = [
                {k: v for k, v in c.to_json().items() if k in ("degree", "degrees", "graphs")} for c in self.covariants
            ]
        return hashlib.sha256(json.dumps(content, sort_keys=True, separators=(",", ":")).encode()).hexdigest()


def named(ordered: list[tuple[Degrees, GraphSum]]) -> tuple[Invariant, ...]:
    """Gives features their names; they come in output order, nu ascending."""
    count: dict[int, int] = {}
    out = []
    for degrees, graphs in ordered:
        nu = len(degrees)
        count[nu] = count.get(nu, 0) + 1
        out.append(Invariant(f"B{nu}_{count[nu]}", degrees, graphs))
    return tuple(out)
