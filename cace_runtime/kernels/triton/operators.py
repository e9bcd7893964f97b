"""Triton's kernels as the operators of the torch model: what training on a GPU runs on."""

from __future__ import annotations

from typing import NamedTuple

from torch import Tensor

from cace_runtime.kernels.triton.available import TritonBasis
from cace_runtime.kernels.triton.compressed_lists import DeviceLists, device_lists
from cace_runtime.kernels.triton.exponential_operator import device_exponential_sum
from cace_runtime.kernels.triton.moments_operator import device_moments
from cace_runtime.neighborhood.layout import EdgeLayout
from cace_runtime.potential.edge_basis import EdgeBasis
from cace_runtime.potential.operators import with_covariants


class DeviceOperators(NamedTuple):
    """Operators of :mod:`cace_runtime.potential.operators` by kernels, each differentiable twice.

    Attributes:
        basis: the symmetriser.
        lists: who sees whom.
        layout: the same in slots.
    """

    basis: TritonBasis
    lists: DeviceLists
    layout: EdgeLayout

    @classmethod
    def of(cls, basis: TritonBasis, layout: EdgeLayout) -> DeviceOperators:
        return cls(basis, device_lists(layout, basis.interpreted), layout)

    def symmetrise(self, a: Tensor) -> Tensor:
        return self.basis.module.b_basis_rows(a)

    def covariants(self, a: Tensor) -> tuple[Tensor, dict[int, Tensor]]:
        return with_covariants(self.basis.module, a)

    def moments(self, edges: EdgeBasis, weights: Tensor) -> Tensor:
        return device_moments(edges.angular, edges.radial, weights, self.lists)

    def exponential(self, x: Tensor, r: Tensor, f: Tensor, q: Tensor) -> Tensor:
        return device_exponential_sum(x, r, f, q, self.lists)
