"""The sum over neighbours of the exponential message (Cheng 2024, eq. 11), block by block, differentiable twice."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

import torch
from torch import Tensor
from torch.autograd.function import once_differentiable

from cace_runtime.neighborhood.layout import EdgeLayout
from cace_runtime.potential.angular import degree_slices

# Numbers in a workspace of the exponential message: 2 MB in float64, an L2 cache and a bit.
WORKSPACE = 1 << 18


class _Piece(NamedTuple):
    """Atoms of one block and their slots, few enough for the workspace."""

    atoms: slice
    slots: slice
    n_atoms: int
    width: int


def _pieces(layout: EdgeLayout, row_size: int) -> Iterator[_Piece]:
    """Splits blocks so that ``row_size`` numbers per slot fit in the workspace."""
    for block in layout.blocks:
        if not block.width:
            continue
        step = max(1, WORKSPACE // (row_size * block.width))
        for first in range(0, block.n_atoms, step):
            n_atoms = min(step, block.n_atoms - first)
            slot = block.first_slot + first * block.width
            yield _Piece(
                slice(block.first_atom + first, block.first_atom + first + n_atoms),
                slice(slot, slot + n_atoms * block.width),
                n_atoms,
                block.width,
            )


class _Edge(NamedTuple):
    """Quantities of one piece and one degree; k slots of n atoms, m = (c n) channels, rows l of this degree."""

    decay: Tensor  # exp(-r q), [n, k, 1, m]
    phi: Tensor  # f exp(-r q), [n, k, 1, m]
    q: Tensor  # [m]
    r: Tensor  # [n, k, 1, 1]
    f: Tensor  # [n, k, 1, 1]


def _edge(r: Tensor, f: Tensor, q: Tensor, piece: _Piece) -> _Edge:
    r = r[piece.slots].view(piece.n_atoms, piece.width, 1, 1)
    f = f[piece.slots].view(piece.n_atoms, piece.width, 1, 1)
    decay = torch.exp(-r * q)
    return _Edge(decay, decay * f, q, r, f)


class _ExponentialSum(torch.autograd.Function):
    """``Y_{i,l,m} = sum_j X_{j,l,m} phi``, ``phi = f(r_ij) exp(-r_ij q_{|l|,m})``.

    Everything that has a channel index and an edge index lives for one piece of a block and one degree only.
    """

    @staticmethod
    def forward(ctx: Any, x: Tensor, r: Tensor, f: Tensor, q: Tensor, layout: EdgeLayout) -> Tensor:
        """x [N, l, m], r and f [S], q [d, m] -> [N, l, m]."""
        ctx.save_for_backward(x, r, f, q)
        ctx.layout = layout
        out = torch.zeros_like(x)
        for degree, rows in _degrees(x, q):
            x_rows = x[:, rows].contiguous()
            for piece in _pieces(layout, x_rows[0].numel()):
                edge = _edge(r, f, q[degree], piece)
                out[piece.atoms, rows] = (_gather(x_rows, layout, piece) * edge.phi).sum(1)
        return out

    @staticmethod
    def backward(ctx: Any, grad: Tensor) -> tuple[Tensor | None, ...]:
        return *_ExponentialSumReverse.apply(grad.contiguous(), *ctx.saved_tensors, ctx.layout), None


class _ExponentialSumReverse(torch.autograd.Function):
    """Cotangents of x, r, f and q for a cotangent of the sum."""

    @staticmethod
    def forward(
        ctx: Any, grad: Tensor, x: Tensor, r: Tensor, f: Tensor, q: Tensor, layout: EdgeLayout
    ) -> tuple[Tensor, ...]:
        ctx.save_for_backward(grad, x, r, f, q)
        ctx.layout = layout
        to_x, to_r, to_f, to_q = (torch.zeros_like(t) for t in (x, r, f, q))
        for degree, rows in _degrees(x, q):
            x_rows = x[:, rows].contiguous()
            to_x_rows = torch.zeros_like(x_rows)
            for piece in _pieces(layout, x_rows[0].numel()):
                edge = _edge(r, f, q[degree], piece)
                y = grad[piece.atoms, None, rows]
                _scatter(to_x_rows, edge.phi * y, layout, piece)
                overlap = (_gather(x_rows, layout, piece) * y).sum(2, keepdim=True)
                to_f[piece.slots] += (overlap * edge.decay).sum((2, 3)).flatten()
                overlap = overlap * edge.phi
                to_r[piece.slots] -= (overlap @ edge.q).flatten()
                to_q[degree] -= (overlap * edge.r).sum((0, 1, 2))
            to_x[:, rows] = to_x_rows
        return to_x, to_r, to_f, to_q

    @staticmethod
    @once_differentiable
    def backward(ctx: Any, dot_x: Tensor, dot_r: Tensor, dot_f: Tensor, dot_q: Tensor) -> tuple[Tensor | None, ...]:
        """Derivative of ``sum phi <X', Y> + phi' <X, Y>``; primes are the arguments of this pass, phi' follows."""
        grad, x, r, f, q = ctx.saved_tensors
        layout = ctx.layout
        to_grad, to_x, to_r, to_f, to_q = (torch.zeros_like(t) for t in (grad, x, r, f, q))
        for degree, rows in _degrees(x, q):
            x_rows, dot_x_rows = x[:, rows].contiguous(), dot_x[:, rows].contiguous()
            to_x_rows = torch.zeros_like(x_rows)
            for piece in _pieces(layout, x_rows[0].numel()):
                edge = _edge(r, f, q[degree], piece)
                shape = (piece.n_atoms, piece.width, 1, 1)
                tr, tf, tq = dot_r[piece.slots].view(shape), dot_f[piece.slots].view(shape), dot_q[degree]
                dot_exponent = -(tr * edge.q + edge.r * tq)
                dot_phi = edge.decay * (tf + edge.f * dot_exponent)
                y = grad[piece.atoms, None, rows]
                x_edges, dot_x_edges = _gather(x_rows, layout, piece), _gather(dot_x_rows, layout, piece)
                to_grad[piece.atoms, rows] = (edge.phi * dot_x_edges + dot_phi * x_edges).sum(1)
                _scatter(to_x_rows, dot_phi * y, layout, piece)
                overlap, dot_overlap = (x_edges * y).sum(2, keepdim=True), (dot_x_edges * y).sum(2, keepdim=True)
                to_f[piece.slots] += (edge.decay * (dot_overlap + overlap * dot_exponent)).sum((2, 3)).flatten()
                common = edge.phi * dot_overlap + dot_phi * overlap
                to_r[piece.slots] -= (common * edge.q + overlap * edge.phi * tq).sum((2, 3)).flatten()
                to_q[degree] -= (common * edge.r + overlap * edge.phi * tr).sum((0, 1, 2))
            to_x[:, rows] = to_x_rows
        return to_grad, to_x, to_r, to_f, to_q, None


def _degrees(x: Tensor, q: Tensor) -> Iterator[tuple[int, slice]]:
    """Rows of x that share one q: those of a degree, or all."""
    ranges = degree_slices(len(q) - 1) if len(q) > 1 else ((0, x.shape[1]),)
    for degree, (first, last) in enumerate(ranges):
        yield degree, slice(first, last)


def _gather(x: Tensor, layout: EdgeLayout, piece: _Piece) -> Tensor:
    """Rows of the senders of a piece, [n, k, l, m]."""
    return x.index_select(0, layout.sender[piece.slots]).unflatten(0, (piece.n_atoms, piece.width))


def _scatter(out: Tensor, values: Tensor, layout: EdgeLayout, piece: _Piece) -> None:
    """Adds values [n, k, l, m] to the senders."""
    out.index_add_(0, layout.sender[piece.slots], values.flatten(0, 1))


def exponential_sum(x: Tensor, r: Tensor, f: Tensor, q: Tensor, layout: EdgeLayout) -> Tensor:
    """``sum_j X_{j,l,m} f exp(-r q_{|l|,m})``, differentiable twice.

    Args:
        x: [N, l, m].
        r: distances [S] (Å).
        f: cutoff function [S].
        q: decay [d, m] (1/Å), d = 1 (the same for all degrees) or l_max + 1.
        layout: where the edges are.

    Returns:
        [N, l, m].
    """
    return _ExponentialSum.apply(x, r, f, q, layout)
