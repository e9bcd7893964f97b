"""B basis: invariants of A, evaluated by a generated module."""

from __future__ import annotations

from torch import Tensor, nn

from cace_runtime import registry
from cace_runtime.config import ModelConfig


class BBasis(nn.Module):
    """Symmetrisation of A (eqs. 7, 9, 10), the same for every channel and layer; has no parameters.

    Args:
        config: names the basis.
        backend: which generated module evaluates it.
    """

    def __init__(self, config: ModelConfig, backend: str = "eager") -> None:
        super().__init__()
        basis = config.basis
        self.module = registry.load_basis(basis.l_max, basis.nu_max, basis.selection, config.basis_radial, backend)

    @property
    def n_features(self) -> int:
        return len(self.module.features)

    @property
    def digest(self) -> str:
        """Digest of the basis: what the features are, whatever evaluates them."""
        return self.module.digest

    def forward(self, a: Tensor) -> Tensor:
        """A [l, ...] -> B [features, ...]."""
        return self.module.b_basis_rows(a)
