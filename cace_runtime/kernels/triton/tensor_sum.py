"""Sums over neighbours of tensors coupled to edges: a generated coupling's programs in a kernel, for one message."""

from __future__ import annotations

from typing import NamedTuple

import torch
from torch import Tensor
from torch.nn.functional import silu

from cace_runtime.bases.of_config import coupling_of
from cace_runtime.config import ModelConfig, TensorMessageConfig
from cace_runtime.kernels.engine import BackendError
from cace_runtime.kernels.triton.launch import Near, power_of_two
from cace_runtime.kernels.triton.networks import Linear
from cace_runtime.kernels.triton.weights import Tables
from cace_runtime.registry import BasisNotFoundError, CouplingModule


class RadialFunctions(NamedTuple):
    """What radial functions of paths are made of, and their slopes, [n, E]."""

    base: Tensor
    slopes: Tensor


def coupling_for(config: ModelConfig, message: TensorMessageConfig | None) -> CouplingModule | None:
    """The generated coupling of a message; made if it is not there.

    Raises:
        BackendError: there is none.
    """
    if message is None:
        return None
    try:
        coupling = coupling_of(config.basis.l_top, (0, *message.degrees), "triton")
    except (BasisNotFoundError, ValueError) as error:
        raise BackendError(f"backend 'triton': {error}") from error
    if coupling.on_values is None:
        raise BackendError(
            f"backend 'triton': {coupling.path} was made by an earlier basisgen. Make it anew with: {coupling.command}"
        )
    return coupling


def radial_functions(near: Near, hidden: tuple[Linear, ...]) -> RadialFunctions:
    """Of the edges' distances: the radial basis, or a network of it times the cutoff function."""
    if not hidden:
        return RadialFunctions(near.radial, near.slopes)
    x, slope = near.radial, near.slopes
    for layer in hidden:
        x, slope = layer.weight @ x + layer.bias[:, None], layer.weight @ slope
        s = torch.sigmoid(x)
        slope = slope * (s * (1 + x * (1 - s)))
        x = silu(x)
    f, df = near.geometry[8], near.geometry[9]
    return RadialFunctions(x * f, slope * f + x * df)


class TensorSum:
    """The kernels of one message.

    Args:
        config: the model's.
        coupling: what couples.
        tables: of components.
        dtype: precision.
        interpreted: whether Triton's interpreter runs them.
    """

    def __init__(
        self, config: ModelConfig, coupling: CouplingModule, tables: Tables, dtype: torch.dtype, interpreted: bool
    ) -> None:
        from cace_runtime.kernels.triton.jit import tensor_sums

        assert coupling.on_values is not None  # it was asked for
        self._kernels, self._programs, self._tables = tensor_sums, coupling.on_values, tables
        signs = [(-1.0) ** sum(l) for l in coupling.lvectors]
        self._signs = torch.tensor(signs, dtype=dtype, device=tables.parents.device)
        self.n_components, self.width = len(coupling.lvectors), config.n_channels * config.n_radial
        self.n_sent = sum((k + 1) * (k + 2) // 2 for k in coupling.spec["degrees"])
        channels = power_of_two(self.width)
        # An edge at a time: a thread has the numbers of one channel in its registers, and these are many.
        self._tile = {"EDGES": 64, "CHANNELS": channels} if interpreted else {"EDGES": 1, "CHANNELS": min(channels, 64)}
        self._warps = max(1, self._tile["CHANNELS"] // 32)
        self._blocks = -(-self.width // self._tile["CHANNELS"])
        self._sizes = {
            "N_SENT": self.n_sent, "N_PATHS": len(coupling.paths), "N_COMPONENTS": self.n_components,
            "WIDTH": self.width,
        }  # fmt: skip

    def forth(self, near: Near, radial: RadialFunctions, weights: Tensor, sent: Tensor) -> Tensor:
        """M [N, l, k].

        Args:
            near: the edges.
            radial: what functions of paths are made of.
            weights: of these functions, [p, n, k].
            sent: scalars and tensors of each atom, [N, c, k].
        """
        edges = near.edges
        out = sent.new_empty(len(sent), self.n_components, self.width)
        self._kernels.tensor_sums[(len(sent), self._blocks)](
            edges.first, edges.sender, near.angular, radial.base, weights, sent, out, edges.capacity,
            len(radial.base), COUPLE=self._programs.forward, **self._sizes, **self._tile,
            enable_fp_fusion=True, num_warps=self._warps,
        )  # fmt: skip
        return out

    def back(
        self, near: Near, radial: RadialFunctions, weights: Tensor, sent: Tensor, cotangents: Tensor, gradients: Tensor
    ) -> Tensor:
        """Adds to the gradients of the edge vectors [3, E]; returns that of what was sent [N, c, k]."""
        edges = near.edges
        out = torch.empty_like(sent)
        parts = gradients.new_empty(self._blocks, *gradients.shape)
        self._kernels.tensor_sums_reverse[(len(sent), self._blocks)](
            edges.first, edges.sender, near.geometry, near.angular, radial.base, radial.slopes, weights, sent,
            cotangents.contiguous(), self._tables.parents, self._signs, parts, out, edges.capacity,
            len(radial.base), COUPLE=self._programs.backward, MOMENTS=self._programs.moments,
            N_READ=len(self._programs.moments), **self._sizes, **self._tile,
            enable_fp_fusion=True, num_warps=self._warps,
        )  # fmt: skip
        for part in parts:
            gradients += part
        return out
