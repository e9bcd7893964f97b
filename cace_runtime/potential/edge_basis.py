"""What an edge contributes before anything is summed: distance, cutoff, radial and angular functions."""

from __future__ import annotations

from typing import NamedTuple

from torch import Tensor, nn

from cace_runtime.config import CUTOFFS, RADIAL_BASES, ModelConfig
from cace_runtime.potential.angular import monomials
from cace_runtime.potential.cutoff import CutoffFunction
from cace_runtime.potential.radial import RadialBasis


class EdgeBasis(NamedTuple):
    """Functions of the edges, edge index last.

    Attributes:
        lengths: r [E] (Å).
        envelope: f(r) [E].
        radial: R_ñ(r) f(r), [ñ, E] (Å^-3/2).
        angular: L_l(r/(|r| + epsilon)), [l, E].
    """

    lengths: Tensor
    envelope: Tensor
    radial: Tensor
    angular: Tensor


class EdgeFunctions(nn.Module):
    """Edge vectors -> EdgeBasis. The product of radial, angular and element factors is never formed."""

    def __init__(self, config: ModelConfig) -> None:
        super().__init__()
        self.l_max = config.basis.l_top
        self.epsilon = config.epsilon
        # By its kind, which is how files name its parameters.
        self.add_module(config.radial_basis.kind, RADIAL_BASES.build(config.radial_basis, config))
        self._kind = config.radial_basis.kind
        self.cutoff_function: CutoffFunction = CUTOFFS.build(config.cutoff_function, config)

    @property
    def radial_basis(self) -> RadialBasis:
        """R_ñ(r), before the cutoff function."""
        return getattr(self, self._kind)

    def forward(self, vectors: Tensor) -> EdgeBasis:
        """Edge vectors x_i - x_j [3, E] (Å) -> functions of each edge."""
        lengths = (vectors * vectors).sum(0).sqrt()
        envelope = self.cutoff_function(lengths)
        radial = self.radial_basis(lengths) * envelope
        angular = monomials(vectors / (lengths + self.epsilon), self.l_max)
        return EdgeBasis(lengths, envelope, radial, angular)
