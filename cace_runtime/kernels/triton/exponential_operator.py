"""The exponential message for training: by kernels, differentiable twice.

``Y_i = sum_j X_j phi``, ``phi = f(r_ij) exp(-r_ij q)``. The gradient of q needs no sum over edges of its own: it is
``-sum_j X_j W_j`` with ``W_j = sum_i r phi Y_i``, summed in the same pass over the edges of a sender as the gradient of
X. So the largest array is that of the atoms' values [N, l, m], and each number is written by one program.
"""

from __future__ import annotations

from typing import Any, NamedTuple

import torch
from torch import Tensor
from torch.autograd.function import once_differentiable

from cace_runtime.kernels.triton.compressed_lists import DeviceLists
from cace_runtime.kernels.triton.launch import exponential_tile
from cace_runtime.potential.angular import degree_of_rows, degree_slices

# Programs that share the edges of a receiver.
PARTS = 2


class _Radii(NamedTuple):
    """r, f [S] and q [d, m], or a direction r', f', q'."""

    r: Tensor
    f: Tensor
    q: Tensor


class _Passes:
    """The kernels for one set of shapes."""

    def __init__(self, lists: DeviceLists, values: Tensor, n_degrees: int) -> None:
        from cace_runtime.kernels.triton.jit import exponential_sums

        self._kernels, self._lists = exponential_sums, lists
        _, self._n_components, self._width = values.shape
        self._sizes = exponential_tile(self._n_components, self._width, lists.interpreted)
        l_max = next(l for l in range(self._n_components) if degree_slices(l)[-1][1] == self._n_components)
        self._degrees = degree_of_rows(l_max, n_degrees).to(values.device, torch.int32, non_blocking=True)
        self._rows = degree_slices(l_max) if n_degrees > 1 else ((0, self._n_components),)

    def sums(
        self,
        values: Tensor,
        radii: _Radii,
        dot: _Radii | None = None,
        dot_values: Tensor | None = None,
        *,
        by_sender: bool = False,
    ) -> tuple[Tensor, Tensor | None]:
        """``sum phi V`` and, by sender, ``sum r phi V`` [N, l, m], or with ``dot`` their derivatives."""
        lists = self._lists
        out = torch.empty_like(values)
        moment = torch.empty_like(values) if by_sender else None
        with torch.cuda.device_of(values):
            self._kernels.exponential_moments[(len(values), -(-self._width // self._sizes["LANES"]))](
                lists.first_by_sender if by_sender else lists.first, lists.by_sender,
                lists.receiver if by_sender else lists.sender, *radii, values, *(dot or radii),
                values if dot_values is None else dot_values, self._degrees, out,
                out if moment is None else moment, self._n_components, self._width, BY_SENDER=by_sender,
                TANGENT=dot is not None, DOT_VALUES=dot_values is not None, MOMENT=by_sender, **self._sizes,
                enable_fp_fusion=True,
            )  # fmt: skip
        return out, moment

    def to_edges(
        self,
        values: Tensor,
        cotangents: Tensor,
        radii: _Radii,
        dot: _Radii | None = None,
        dot_values: Tensor | None = None,
    ) -> tuple[Tensor, Tensor]:
        """Derivatives of ``phi <V, Y>`` with respect to r and f [S], or with ``dot`` their derivatives."""
        out = torch.empty_like(radii.r), torch.empty_like(radii.f)
        with torch.cuda.device_of(values):
            self._kernels.exponential_edges[(len(values), PARTS)](
                self._lists.first, self._lists.sender, *radii, values, cotangents, *(dot or radii),
                values if dot_values is None else dot_values, self._degrees, *out,
                self._n_components, self._width, TANGENT=dot is not None, **self._sizes,
                enable_fp_fusion=True,
            )  # fmt: skip
        return out

    def to_decay(self, values: Tensor, moments: Tensor) -> Tensor:
        """``-sum_j V_j W_j`` over atoms and the components of each degree, [d, m]."""
        by_component = torch.einsum("jlm, jlm -> lm", values, moments)
        return -torch.stack([by_component[first:last].sum(0) for first, last in self._rows])


class _Sum(torch.autograd.Function):
    """Y(X, r, f, q)."""

    @staticmethod
    def forward(ctx: Any, x: Tensor, r: Tensor, f: Tensor, q: Tensor, passes: _Passes) -> Tensor:
        ctx.save_for_backward(x, r, f, q)
        ctx.passes = passes
        return passes.sums(x, _Radii(r, f, q))[0]

    @staticmethod
    def backward(ctx: Any, grad: Tensor) -> tuple[Tensor | None, ...]:
        return *_SumReverse.apply(grad.contiguous(), *ctx.saved_tensors, ctx.passes), None


class _SumReverse(torch.autograd.Function):
    """Cotangents of X, r, f and q for a cotangent of Y."""

    @staticmethod
    def forward(
        ctx: Any, grad: Tensor, x: Tensor, r: Tensor, f: Tensor, q: Tensor, passes: _Passes
    ) -> tuple[Tensor, ...]:
        radii = _Radii(r, f, q)
        to_x, moments = passes.sums(grad, radii, by_sender=True)
        assert moments is not None  # those by senders have them
        ctx.save_for_backward(grad, x, r, f, q, moments)
        ctx.passes = passes
        return to_x, *passes.to_edges(x, grad, radii), passes.to_decay(x, moments)

    @staticmethod
    @once_differentiable
    def backward(ctx: Any, dot_x: Tensor, dot_r: Tensor, dot_f: Tensor, dot_q: Tensor) -> tuple[Tensor | None, ...]:
        """Derivative of ``sum phi <X', Y> + phi' <X, Y>``; primes are the arguments of this pass, phi' follows."""
        passes, (grad, x, r, f, q, moments) = ctx.passes, ctx.saved_tensors
        dot_x, *directions = (d.contiguous() for d in (dot_x, dot_r, dot_f, dot_q))
        radii, dot = _Radii(r, f, q), _Radii(*directions)
        to_grad, _ = passes.sums(x, radii, dot, dot_x)
        to_x, dot_moments = passes.sums(grad, radii, dot, by_sender=True)
        to_q = passes.to_decay(dot_x, moments) + passes.to_decay(x, dot_moments)
        return to_grad, to_x, *passes.to_edges(x, grad, radii, dot, dot_x), to_q, None


def device_exponential_sum(x: Tensor, r: Tensor, f: Tensor, q: Tensor, lists: DeviceLists) -> Tensor:
    """``Y_{i,l,m} = sum_j X_{j,l,m} f exp(-r q_{|l|,m})`` (Cheng 2024, eq. 11), differentiable twice.

    Args:
        x: [N, l, m].
        r: distances [S] (Å).
        f: cutoff function [S], zero in padding slots.
        q: decay [d, m] (1/Å), d = 1 or l_max + 1.
        lists: who sees whom.

    Returns:
        [N, l, m].
    """
    x = x.contiguous()
    return _Sum.apply(x, r.contiguous(), f.contiguous(), q.contiguous(), _Passes(lists, x, len(q)))
