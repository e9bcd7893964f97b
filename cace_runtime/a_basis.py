"""A basis: the sum over neighbours, as dense contractions over blocks of atoms.

``M_{i,l,c,ñ} = sum_j L_l(j,i) R_ñ(j,i) g_{j,|l|,c}``

The receiver's factor does not depend on j and is multiplied in afterwards, and so is the radial mixing. The outer
product L ⊗ R of a block of edges exists only while that block is worked on; the reverse passes form it again. The sum
is linear in each of L, R and g, which gives the first and the second reverse pass in closed form.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

import torch
from torch import Tensor, nn
from torch.autograd.function import once_differentiable

from cace_runtime.angular import degree_slices
from cace_runtime.config import ModelConfig
from cace_runtime.edge_basis import EdgeBasis
from cace_runtime.graph import EdgeLayout
from cace_runtime.radial import RadialMixing


class _Piece(NamedTuple):
    """One block's view of the tensors: ``angular`` [l, n, k], ``radial`` [ñ, n, k] for n atoms of k slots."""

    atoms: slice
    slots: slice
    n_atoms: int
    width: int


def _pieces(layout: EdgeLayout) -> Iterator[_Piece]:
    for block in layout.blocks:
        if block.width:
            yield _Piece(
                slice(block.first_atom, block.first_atom + block.n_atoms),
                slice(block.first_slot, block.first_slot + block.n_atoms * block.width),
                block.n_atoms,
                block.width,
            )


def _rows_of_degrees(n_rows: int, n_degrees: int) -> tuple[tuple[int, int], ...]:
    """Row ranges that share one sender weight."""
    return ((0, n_rows),) if n_degrees == 1 else degree_slices(n_degrees - 1)


def _outer(angular: Tensor, radial: Tensor, piece: _Piece) -> Tensor:
    """L ⊗ R of a block's edges, [l ñ, n, k]."""
    product = angular[:, None, piece.slots] * radial[None, :, piece.slots]
    return product.view(-1, piece.n_atoms, piece.width)


def _of_edges(weights: Tensor, sender: Tensor, piece: _Piece) -> Tensor:
    """Sender weights [N, d, c] of a block's edges, [n, k, d, c]."""
    return weights.index_select(0, sender[piece.slots]).view(piece.n_atoms, piece.width, *weights.shape[1:])


def _sum_neighbours(out: Tensor, outer: Tensor, weights: Tensor, piece: _Piece, accumulate: bool = False) -> None:
    """Writes (or adds) ``sum_k outer[(l ñ), n, k] weights[n, k, d, c]`` to out[l, c, ñ, atoms of the block]."""
    n_channels, n_bessel = out.shape[1:3]
    for degree, (first, last) in enumerate(_rows_of_degrees(out.shape[0], weights.shape[2])):
        rows, of_degree = outer[first * n_bessel : last * n_bessel], weights[:, :, degree]
        # Products of many small matrices run at a quarter of the speed when the result's rows are short.
        if len(rows) < n_channels:
            summed = torch.bmm(rows.transpose(0, 1), of_degree).unflatten(1, (-1, n_bessel)).permute(1, 3, 2, 0)
        else:
            summed = torch.bmm(of_degree.mT, rows.permute(1, 2, 0)).unflatten(2, (-1, n_bessel)).permute(2, 1, 3, 0)
        target = out[first:last, :, :, piece.atoms]
        if accumulate:
            target.add_(summed)
        else:
            target.copy_(summed)


def _of_atoms(grad: Tensor, rows: slice, piece: _Piece) -> Tensor:
    """Cotangents of a block's moments: rows of [l, c, ñ, N] -> [n, l ñ, c]."""
    return grad[rows, :, :, piece.atoms].permute(3, 0, 2, 1).reshape(piece.n_atoms, -1, grad.shape[1])


def _to_edges(grad: Tensor, weights: Tensor, piece: _Piece) -> Iterator[tuple[slice, Tensor]]:
    """Cotangent of the outer product of a block's edges, ``X = sum_c Y_{l,ñ,c} g_{k,c}``: rows and [n, l, ñ, k]."""
    n_rows, _, n_bessel, _ = grad.shape
    for degree, bounds in enumerate(_rows_of_degrees(n_rows, weights.shape[2])):
        rows = slice(*bounds)
        product = torch.bmm(_of_atoms(grad, rows, piece), weights[:, :, degree].mT)
        yield rows, product.unflatten(1, (-1, n_bessel))


def _add_to_angular(out: Tensor, rows: slice, to_edges: Tensor, radial: Tensor, piece: _Piece) -> None:
    """out[l, e] += sum_ñ X[l, ñ, e] R[ñ, e]."""
    target = out[rows, piece.slots].view(-1, piece.n_atoms, piece.width)
    for n, row in enumerate(radial[:, piece.slots].view(-1, piece.n_atoms, piece.width)):
        target.addcmul_(to_edges[:, :, n].transpose(0, 1), row)


def _add_to_radial(out: Tensor, rows: slice, to_edges: Tensor, angular: Tensor, piece: _Piece) -> None:
    """out[ñ, e] += sum_l X[l, ñ, e] L[l, e]."""
    target = out[:, piece.slots].view(-1, piece.n_atoms, piece.width)
    for l, row in enumerate(angular[rows, piece.slots].view(-1, piece.n_atoms, piece.width)):
        target.addcmul_(to_edges[:, l].transpose(0, 1), row)


def _add_to_senders(out: Tensor, grad: Tensor, outer: Tensor, sender: Tensor, piece: _Piece) -> None:
    """out[j, d, c] += sum over the block's edges from j of ``sum_{l of degree d, ñ} outer Y``."""
    n_rows, _, n_bessel, _ = grad.shape
    edges = out.new_empty(piece.n_atoms, piece.width, *out.shape[1:])
    for degree, (first, last) in enumerate(_rows_of_degrees(n_rows, out.shape[1])):
        cotangents = _of_atoms(grad, slice(first, last), piece)
        columns = outer[first * n_bessel : last * n_bessel].transpose(0, 1)
        edges[:, :, degree] = torch.bmm(cotangents.mT, columns).mT
    out.index_add_(0, sender[piece.slots], edges.flatten(0, 1))


class _EdgeMoments(torch.autograd.Function):
    """M(L, R, g)."""

    @staticmethod
    def forward(ctx, angular: Tensor, radial: Tensor, weights: Tensor, layout: EdgeLayout) -> Tensor:
        ctx.save_for_backward(angular, radial, weights)
        ctx.layout = layout
        moments = radial.new_zeros(len(angular), weights.shape[2], len(radial), layout.n_atoms)
        for piece in _pieces(layout):
            outer = _outer(angular, radial, piece)
            _sum_neighbours(moments, outer, _of_edges(weights, layout.sender, piece), piece)
        return moments

    @staticmethod
    def backward(ctx, grad: Tensor) -> tuple[Tensor | None, ...]:
        return *_EdgeMomentsReverse.apply(grad, *ctx.saved_tensors, ctx.layout, ctx.needs_input_grad[2]), None


class _EdgeMomentsReverse(torch.autograd.Function):
    """Cotangents of L, R and g for a cotangent Y of M: the derivative of ``<Y, M(L, R, g)>``."""

    @staticmethod
    def forward(
        ctx, grad: Tensor, angular: Tensor, radial: Tensor, weights: Tensor, layout: EdgeLayout, for_weights: bool
    ) -> tuple[Tensor, Tensor, Tensor | None]:
        ctx.save_for_backward(grad, angular, radial, weights)
        ctx.layout = layout
        to_angular, to_radial = torch.zeros_like(angular), torch.zeros_like(radial)
        to_weights = torch.zeros_like(weights) if for_weights else None
        for piece in _pieces(layout):
            for rows, to_edges in _to_edges(grad, _of_edges(weights, layout.sender, piece), piece):
                _add_to_angular(to_angular, rows, to_edges, radial, piece)
                _add_to_radial(to_radial, rows, to_edges, angular, piece)
            if for_weights:
                _add_to_senders(to_weights, grad, _outer(angular, radial, piece), layout.sender, piece)
        return to_angular, to_radial, to_weights

    @staticmethod
    @once_differentiable
    def backward(ctx, dot_angular: Tensor, dot_radial: Tensor, dot_weights: Tensor | None) -> tuple[Tensor | None, ...]:
        """Derivative of ``<Y, M(L', R, g) + M(L, R', g) + M(L, R, g')>``, primes being the arguments of this pass."""
        grad, angular, radial, weights = ctx.saved_tensors
        sender = ctx.layout.sender
        to_grad, to_angular = torch.zeros_like(grad), torch.zeros_like(angular)
        to_radial, to_weights = torch.zeros_like(radial), torch.zeros_like(weights)
        for piece in _pieces(ctx.layout):
            outer = _outer(angular, radial, piece)
            dot_outer = _outer(dot_angular, radial, piece) + _outer(angular, dot_radial, piece)
            of_edges = _of_edges(weights, sender, piece)
            _sum_neighbours(to_grad, dot_outer, of_edges, piece)
            for rows, to_edges in _to_edges(grad, of_edges, piece):
                _add_to_angular(to_angular, rows, to_edges, dot_radial, piece)
                _add_to_radial(to_radial, rows, to_edges, dot_angular, piece)
            _add_to_senders(to_weights, grad, dot_outer, sender, piece)
            if dot_weights is not None:
                dot_of_edges = _of_edges(dot_weights, sender, piece)
                _sum_neighbours(to_grad, outer, dot_of_edges, piece, accumulate=True)
                for rows, to_edges in _to_edges(grad, dot_of_edges, piece):
                    _add_to_angular(to_angular, rows, to_edges, radial, piece)
                    _add_to_radial(to_radial, rows, to_edges, angular, piece)
        return to_grad, to_angular, to_radial, to_weights, None, None


def edge_moments(edges: EdgeBasis, weights: Tensor, layout: EdgeLayout) -> Tensor:
    """``M_{l,c,ñ,i} = sum_j L_l R_ñ g_{j,|l|,c}``, differentiable twice.

    Args:
        edges: functions of the edges, in slots.
        weights: sender weights g [N, d, c], d = 1 (the same for all degrees) or l_max + 1.
        layout: where the edges are.

    Returns:
        [l, c, ñ, N].
    """
    return _EdgeMoments.apply(edges.angular, edges.radial, weights.contiguous(), layout)


def with_receiver(moments: Tensor, receiver: Tensor, per_channel: bool = False) -> Tensor:
    """Multiplies the receiver's embedding into the moments.

    Args:
        moments: [l, a, ñ, N], or [l, (a b), ñ, N] with ``per_channel``.
        receiver: theta_receiver of each atom, [N, b].
        per_channel: whether the moments are already resolved by b.

    Returns:
        [l, (a b), ñ, N].
    """
    n_rows, n_left, n_bessel, n_atoms = moments.shape
    n_embedding = receiver.shape[1]
    shape = (n_rows, n_left // n_embedding, n_embedding) if per_channel else (n_rows, n_left, 1)
    product = moments.view(*shape, n_bessel, n_atoms) * receiver.t().contiguous()[:, None, :]
    return product.reshape(n_rows, -1, n_bessel, n_atoms)


class ABasis(nn.Module):
    """``A_{l,c,n,i}`` of the bare atoms (REFERENCE section 3): moments with sender embeddings, receiver factor, mixing.

    Rows l come first and atoms last: [l, c, n, N], the layout that the symmetriser reads row by row.
    """

    def __init__(self, config: ModelConfig) -> None:
        super().__init__()
        self.mixing = RadialMixing(
            config.basis.l_top, config.n_weight_degrees, config.n_channels, config.n_radial, config.n_bessel
        )

    def forward(self, edges: EdgeBasis, sender: Tensor, receiver: Tensor, layout: EdgeLayout) -> Tensor:
        """Embeddings of each atom as sender [N, a] and as receiver [N, b] -> A [l, c, n, N]."""
        moments = edge_moments(edges, sender[:, None, :], layout)
        return self.mixing(with_receiver(moments, receiver))
