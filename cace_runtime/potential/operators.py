"""The operators that the network is made of: the symmetriser and both sums over neighbours.

The equations of :mod:`cace_runtime.potential.model` do not depend on how these three are computed. Here they are plain
torch; kernels put others in their place (:mod:`cace_runtime.kernels.engine`). All are differentiable twice.
"""

from __future__ import annotations

from typing import NamedTuple, Protocol

from torch import Tensor

from cace_runtime.neighborhood.layout import EdgeLayout
from cace_runtime.potential.edge_basis import EdgeBasis
from cace_runtime.potential.exponential_sum import exponential_sum
from cace_runtime.potential.moments import edge_moments
from cace_runtime.registry import BasisModule


class Operators(Protocol):
    """What atoms do with each other and with their moments."""

    @property
    def layout(self) -> EdgeLayout:
        """Where the edges are, for sums that are none of these."""

    def symmetrise(self, a: Tensor) -> Tensor:
        """A [l, ...] -> B [features, ...] (eqs. 7, 9, 10)."""

    def covariants(self, a: Tensor) -> tuple[Tensor, dict[int, Tensor]]:
        """The same, and the tensors of the basis by degree, {K: [covariants, components, ...]}."""

    def moments(self, edges: EdgeBasis, weights: Tensor) -> Tensor:
        """``sum_j L_l R_ñ g_{j,|l|,c}`` with sender weights g [N, d, c] -> [l, c, ñ, N]."""

    def exponential(self, x: Tensor, r: Tensor, f: Tensor, q: Tensor) -> Tensor:
        """``sum_j X_{j,l,m} f exp(-r q_{|l|,m})``: X [N, l, m], r and f [S], q [d, m] -> [N, l, m]."""


def with_covariants(basis: BasisModule, a: Tensor) -> tuple[Tensor, dict[int, Tensor]]:
    """Invariants and tensors of a module that has them.

    Raises:
        ValueError: it has none.
    """
    if basis.bc_basis_rows is None:
        raise ValueError(f"{basis.path.name} evaluates no covariants; use backend 'eager'")
    return basis.bc_basis_rows(a)


class TorchOperators(NamedTuple):
    """By torch, anywhere.

    Attributes:
        basis: the generated module.
        layout: where the edges are.
    """

    basis: BasisModule
    layout: EdgeLayout

    def symmetrise(self, a: Tensor) -> Tensor:
        return self.basis.b_basis_rows(a)

    def covariants(self, a: Tensor) -> tuple[Tensor, dict[int, Tensor]]:
        return with_covariants(self.basis, a)

    def moments(self, edges: EdgeBasis, weights: Tensor) -> Tensor:
        return edge_moments(edges, weights, self.layout)

    def exponential(self, x: Tensor, r: Tensor, f: Tensor, q: Tensor) -> Tensor:
        return exponential_sum(x, r, f, q, self.layout)
