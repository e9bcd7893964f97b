"""The sum over neighbours, as dense contractions over blocks of atoms.

``M_{l,c,ñ,i} = sum_j L_l(j,i) R_ñ(j,i) g_{j,|l|,c}``

A product over edges and two of the three indices exists only while a block is worked on; the reverse passes form it
again. Which two is a matter of cost. Where the weights g depend on the degree, L ⊗ R (l ñ numbers per edge) is
contracted with g (:class:`_AngularFirst`); where they do not, R ⊗ g (ñ c numbers) is contracted with L
(:class:`_WeightsFirst`): fewer numbers, and the contraction itself gives the gradient of L. The sum is linear in each
of its factors, which gives the first and second reverse pass in closed form.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

import torch
from torch import Tensor
from torch.autograd.function import once_differentiable

from cace_runtime.neighborhood.layout import EdgeLayout
from cace_runtime.potential.angular import degree_slices
from cace_runtime.potential.edge_basis import EdgeBasis


class _Piece(NamedTuple):
    """A block with neighbours: n atoms of k slots each."""

    atoms: slice
    slots: slice
    n_atoms: int
    width: int

    def view(self, rows: Tensor) -> Tensor:
        """Rows over all slots [x, S] -> those of the block [x, n, k], a view."""
        return rows[:, self.slots].view(-1, self.n_atoms, self.width)


def _pieces(layout: EdgeLayout) -> Iterator[_Piece]:
    for block in layout.blocks:
        if block.width:
            yield _Piece(
                slice(block.first_atom, block.first_atom + block.n_atoms),
                slice(block.first_slot, block.first_slot + block.n_atoms * block.width),
                block.n_atoms,
                block.width,
            )


def _contract(out: Tensor, factors: Tensor, rows: Tensor) -> None:
    """``out[x, n, k] += sum_y factors[n, y, x, k] rows[y, n, k]``.

    Args:
        out: [x, n, k].
        factors: [n, y, x, k].
        rows: [y, n, k].
    """
    for y, row in enumerate(rows):
        out.addcmul_(factors[:, y].transpose(0, 1), row)


class _AngularFirst:
    """L ⊗ R, then the product with g, degree by degree."""

    @staticmethod
    def _outer(angular: Tensor, radial: Tensor, piece: _Piece) -> Tensor:
        """[l ñ, n, k]."""
        return (piece.view(angular)[:, None] * piece.view(radial)[None]).flatten(0, 1)

    @staticmethod
    def _of_edges(weights: Tensor, sender: Tensor, piece: _Piece) -> Tensor:
        """Sender weights [N, d, c] of a block's edges, [n, k, d, c]."""
        return weights.index_select(0, sender[piece.slots]).unflatten(0, (piece.n_atoms, piece.width))

    @staticmethod
    def _sum(out: Tensor, outer: Tensor, weights: Tensor, piece: _Piece, accumulate: bool = False) -> None:
        """Writes (or adds) ``sum_k outer[(l ñ), n, k] weights[n, k, d, c]`` to out[l, c, ñ, atoms of the block]."""
        n_channels, n_bessel = out.shape[1:3]
        for degree, (first, last) in enumerate(_rows_of_degrees(out, weights.shape[2])):
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

    @staticmethod
    def _of_atoms(grad: Tensor, rows: slice, piece: _Piece) -> Tensor:
        """Cotangents of a block's moments: rows of [l, c, ñ, N] -> [n, l ñ, c]."""
        # Of a single row, flatten alone would give a view, whose strides send bmm on its way for one matrix at a time.
        return grad[rows, :, :, piece.atoms].permute(3, 0, 2, 1).flatten(1, 2).contiguous()

    @classmethod
    def _add_to_edges(
        cls,
        to_angular: Tensor,
        to_radial: Tensor,
        grad: Tensor,
        weights: Tensor,
        angular: Tensor,
        radial: Tensor,
        piece: _Piece,
    ) -> None:
        """With ``X = sum_c Y_{l,ñ,c} g_{k,c}``: to_angular += sum_ñ X R, to_radial += sum_l X L."""
        n_bessel = grad.shape[2]
        radial_rows, to_radial_rows = piece.view(radial), piece.view(to_radial)
        for degree, bounds in enumerate(_rows_of_degrees(grad, weights.shape[2])):
            rows = slice(*bounds)
            x = torch.bmm(cls._of_atoms(grad, rows, piece), weights[:, :, degree].mT).unflatten(1, (-1, n_bessel))
            _contract(piece.view(to_angular[rows]), x.transpose(1, 2), radial_rows)
            _contract(to_radial_rows, x, piece.view(angular[rows]))

    @classmethod
    def _add_to_senders(cls, out: Tensor, grad: Tensor, outer: Tensor, sender: Tensor, piece: _Piece) -> None:
        """out[j, d, c] += sum over the block's edges from j of ``sum_{l of degree d, ñ} outer Y``."""
        n_bessel = grad.shape[2]
        edges = out.new_empty(piece.n_atoms, piece.width, *out.shape[1:])
        for degree, (first, last) in enumerate(_rows_of_degrees(grad, out.shape[1])):
            cotangents = cls._of_atoms(grad, slice(first, last), piece)
            columns = outer[first * n_bessel : last * n_bessel].transpose(0, 1)
            edges[:, :, degree] = torch.bmm(cotangents.mT, columns).mT
        out.index_add_(0, sender[piece.slots], edges.flatten(0, 1))

    @classmethod
    def forward(cls, angular: Tensor, radial: Tensor, weights: Tensor, layout: EdgeLayout) -> Tensor:
        moments = radial.new_zeros(len(angular), weights.shape[2], len(radial), layout.n_atoms)
        for piece in _pieces(layout):
            of_edges = cls._of_edges(weights, layout.sender, piece)
            cls._sum(moments, cls._outer(angular, radial, piece), of_edges, piece)
        return moments

    @classmethod
    def reverse(
        cls, grad: Tensor, angular: Tensor, radial: Tensor, weights: Tensor, layout: EdgeLayout, for_weights: bool
    ) -> tuple[Tensor, Tensor, Tensor | None]:
        to_angular, to_radial = torch.zeros_like(angular), torch.zeros_like(radial)
        to_weights = torch.zeros_like(weights) if for_weights else None
        for piece in _pieces(layout):
            of_edges = cls._of_edges(weights, layout.sender, piece)
            cls._add_to_edges(to_angular, to_radial, grad, of_edges, angular, radial, piece)
            if to_weights is not None:
                cls._add_to_senders(to_weights, grad, cls._outer(angular, radial, piece), layout.sender, piece)
        return to_angular, to_radial, to_weights

    @classmethod
    def double_reverse(
        cls, dots: tuple[Tensor, Tensor, Tensor | None], saved: tuple[Tensor, ...], layout: EdgeLayout
    ) -> tuple[Tensor, ...]:
        dot_angular, dot_radial, dot_weights = dots
        grad, angular, radial, weights = saved
        to_grad, to_angular, to_radial, to_weights = (torch.zeros_like(t) for t in saved)
        for piece in _pieces(layout):
            outer = cls._outer(angular, radial, piece)
            dot_outer = cls._outer(dot_angular, radial, piece) + cls._outer(angular, dot_radial, piece)
            of_edges = cls._of_edges(weights, layout.sender, piece)
            cls._sum(to_grad, dot_outer, of_edges, piece)
            cls._add_to_edges(to_angular, to_radial, grad, of_edges, dot_angular, dot_radial, piece)
            cls._add_to_senders(to_weights, grad, dot_outer, layout.sender, piece)
            if dot_weights is not None:
                dot_of_edges = cls._of_edges(dot_weights, layout.sender, piece)
                cls._sum(to_grad, outer, dot_of_edges, piece, accumulate=True)
                cls._add_to_edges(to_angular, to_radial, grad, dot_of_edges, angular, radial, piece)
        return to_grad, to_angular, to_radial, to_weights


def _rows_of_degrees(moments: Tensor, n_degrees: int) -> tuple[tuple[int, int], ...]:
    """Row ranges of M that share one sender weight."""
    return ((0, len(moments)),) if n_degrees == 1 else degree_slices(n_degrees - 1)


class _WeightsFirst:
    """R ⊗ g, then the product with L, all degrees at once; g has one degree."""

    @staticmethod
    def _of_edges(weights: Tensor, sender: Tensor, piece: _Piece) -> Tensor:
        """Sender weights [N, 1, c] of a block's edges, [c, n, k]."""
        rows = weights[:, 0].index_select(0, sender[piece.slots]).t().contiguous()
        return rows.unflatten(1, (piece.n_atoms, piece.width))

    @staticmethod
    def _outer(radial: Tensor, of_edges: Tensor, piece: _Piece) -> Tensor:
        """[c ñ, n, k]."""
        return (of_edges[:, None] * piece.view(radial)[None]).flatten(0, 1)

    @staticmethod
    def _sum(out: Tensor, angular: Tensor, outer: Tensor, piece: _Piece, accumulate: bool = False) -> None:
        """Writes (or adds) ``sum_k L[l, n, k] outer[(c ñ), n, k]`` to out[l, c, ñ, atoms of the block]."""
        summed = torch.bmm(piece.view(angular).transpose(0, 1), outer.permute(1, 2, 0))
        target = out[..., piece.atoms]
        summed = summed.permute(1, 2, 0).unflatten(1, out.shape[1:3])
        if accumulate:
            target.add_(summed)
        else:
            target.copy_(summed)

    @staticmethod
    def _of_atoms(grad: Tensor, piece: _Piece) -> Tensor:
        """Cotangents of a block's moments, [l, c, ñ, N] -> [n, l, c ñ]."""
        return grad[..., piece.atoms].flatten(1, 2).permute(2, 0, 1).contiguous()

    @staticmethod
    def _add_to_angular(out: Tensor, cotangents: Tensor, outer: Tensor, piece: _Piece) -> None:
        piece.view(out).add_(torch.bmm(cotangents, outer.transpose(0, 1)).transpose(0, 1))

    @staticmethod
    def _to_outer(cotangents: Tensor, angular: Tensor, n_channels: int, piece: _Piece) -> Tensor:
        """``Z = sum_l Y_{l,c,ñ} L_l``, [n, c, ñ, k]."""
        return torch.bmm(cotangents.mT, piece.view(angular).transpose(0, 1)).unflatten(1, (n_channels, -1))

    @staticmethod
    def _add_to_senders(out: Tensor, z: Tensor, radial: Tensor, sender: Tensor, piece: _Piece) -> None:
        """out[j, 0, c] += sum over the block's edges from j of ``sum_ñ Z R``."""
        edges = out.new_zeros(out.shape[2], piece.n_atoms, piece.width)
        _contract(edges, z.transpose(1, 2), piece.view(radial))
        out[:, 0].index_add_(0, sender[piece.slots], edges.flatten(1).t())

    @classmethod
    def forward(cls, angular: Tensor, radial: Tensor, weights: Tensor, layout: EdgeLayout) -> Tensor:
        moments = radial.new_zeros(len(angular), weights.shape[2], len(radial), layout.n_atoms)
        for piece in _pieces(layout):
            outer = cls._outer(radial, cls._of_edges(weights, layout.sender, piece), piece)
            cls._sum(moments, angular, outer, piece)
        return moments

    @classmethod
    def reverse(
        cls, grad: Tensor, angular: Tensor, radial: Tensor, weights: Tensor, layout: EdgeLayout, for_weights: bool
    ) -> tuple[Tensor, Tensor, Tensor | None]:
        to_angular, to_radial = torch.zeros_like(angular), torch.zeros_like(radial)
        to_weights = torch.zeros_like(weights) if for_weights else None
        for piece in _pieces(layout):
            of_edges = cls._of_edges(weights, layout.sender, piece)
            cotangents = cls._of_atoms(grad, piece)
            cls._add_to_angular(to_angular, cotangents, cls._outer(radial, of_edges, piece), piece)
            z = cls._to_outer(cotangents, angular, len(of_edges), piece)
            _contract(piece.view(to_radial), z, of_edges)
            if to_weights is not None:
                cls._add_to_senders(to_weights, z, radial, layout.sender, piece)
        return to_angular, to_radial, to_weights

    @classmethod
    def double_reverse(
        cls, dots: tuple[Tensor, Tensor, Tensor | None], saved: tuple[Tensor, ...], layout: EdgeLayout
    ) -> tuple[Tensor, ...]:
        dot_angular, dot_radial, dot_weights = dots
        grad, angular, radial, weights = saved
        to_grad, to_angular, to_radial, to_weights = (torch.zeros_like(t) for t in saved)
        for piece in _pieces(layout):
            of_edges = cls._of_edges(weights, layout.sender, piece)
            cotangents = cls._of_atoms(grad, piece)
            dot_outer = cls._outer(dot_radial, of_edges, piece)
            z = cls._to_outer(cotangents, angular, len(of_edges), piece)
            dot_z = cls._to_outer(cotangents, dot_angular, len(of_edges), piece)
            if dot_weights is not None:
                dot_of_edges = cls._of_edges(dot_weights, layout.sender, piece)
                dot_outer += cls._outer(radial, dot_of_edges, piece)
                _contract(piece.view(to_radial), z, dot_of_edges)
            cls._sum(to_grad, dot_angular, cls._outer(radial, of_edges, piece), piece)
            cls._sum(to_grad, angular, dot_outer, piece, accumulate=True)
            cls._add_to_angular(to_angular, cotangents, dot_outer, piece)
            _contract(piece.view(to_radial), dot_z, of_edges)
            cls._add_to_senders(to_weights, z, dot_radial, layout.sender, piece)
            cls._add_to_senders(to_weights, dot_z, radial, layout.sender, piece)
        return to_grad, to_angular, to_radial, to_weights


_Order = type[_AngularFirst] | type[_WeightsFirst]


class _EdgeMoments(torch.autograd.Function):
    """M(L, R, g)."""

    @staticmethod
    def forward(
        ctx: Any, angular: Tensor, radial: Tensor, weights: Tensor, layout: EdgeLayout, order: _Order
    ) -> Tensor:
        ctx.save_for_backward(angular, radial, weights)
        ctx.layout, ctx.order = layout, order
        return order.forward(angular, radial, weights, layout)

    @staticmethod
    def backward(ctx: Any, grad: Tensor) -> tuple[Tensor | None, ...]:
        for_weights = ctx.needs_input_grad[2]
        gradients = _EdgeMomentsReverse.apply(grad, *ctx.saved_tensors, ctx.layout, ctx.order, for_weights)
        return *gradients, None, None


class _EdgeMomentsReverse(torch.autograd.Function):
    """Cotangents of L, R and g for a cotangent Y of M: the derivative of ``<Y, M(L, R, g)>``."""

    @staticmethod
    def forward(
        ctx: Any,
        grad: Tensor,
        angular: Tensor,
        radial: Tensor,
        weights: Tensor,
        layout: EdgeLayout,
        order: _Order,
        for_weights: bool,
    ) -> tuple[Tensor, Tensor, Tensor | None]:
        ctx.save_for_backward(grad, angular, radial, weights)
        ctx.layout, ctx.order = layout, order
        return order.reverse(grad, angular, radial, weights, layout, for_weights)

    @staticmethod
    @once_differentiable
    def backward(ctx: Any, *dots: Tensor | None) -> tuple[Tensor | None, ...]:
        """Derivative of ``<Y, M(L', R, g) + M(L, R', g) + M(L, R, g')>``, primes being the arguments of this pass."""
        return *ctx.order.double_reverse(dots, ctx.saved_tensors, ctx.layout), None, None, None


def edge_moments(edges: EdgeBasis, weights: Tensor, layout: EdgeLayout) -> Tensor:
    """``M_{l,c,ñ,i} = sum_j L_l R_ñ g_{j,|l|,c}``, differentiable twice.

    Args:
        edges: functions of the edges, in slots.
        weights: sender weights g [N, d, c], d = 1 (the same for all degrees) or l_max + 1.
        layout: where the edges are.

    Returns:
        [l, c, ñ, N].
    """
    _, n_degrees, n_channels = weights.shape
    fewer = n_degrees == 1 and n_channels <= len(edges.angular)
    order = _WeightsFirst if fewer else _AngularFirst
    return _EdgeMoments.apply(edges.angular, edges.radial, weights.contiguous(), layout, order)
