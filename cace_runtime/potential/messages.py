"""Message passing: A of the next layer from A and B of this one (Cheng 2024, eqs. 11 and 12)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

import torch
from torch import Tensor, nn
from torch.autograd.function import once_differentiable

from cace_runtime.config import FeatureMessageConfig, ModelConfig
from cace_runtime.kernels.triton.exponential_operator import device_exponential_sum
from cace_runtime.neighborhood.graph import EdgeLayout
from cace_runtime.potential.a_basis import with_receiver
from cace_runtime.potential.angular import degree_of_rows, degree_slices
from cace_runtime.potential.edge_basis import EdgeBasis
from cace_runtime.potential.moments import edge_moments
from cace_runtime.potential.radial import RadialMixing
from cace_runtime.potential.readout import AtomsLastMLP

# Numbers in a workspace of the exponential message: 2 MB in float64, an L2 cache and a bit.
WORKSPACE = 1 << 18


class MemoryMessage(nn.Module):
    """``A m``: what an atom keeps of the layer before."""

    def __init__(self, config: ModelConfig) -> None:
        super().__init__()
        self.weights = nn.Parameter(torch.ones(config.n_weight_degrees, config.n_channels, config.n_radial))
        self.register_buffer(
            "row_degree", degree_of_rows(config.basis.l_top, config.n_weight_degrees), persistent=False
        )

    def forward(self, a: Tensor) -> Tensor:
        """A [l, c, n, N] -> [l, c, n, N]."""
        return a * self.weights[self.row_degree][..., None]


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
    def forward(ctx, x: Tensor, r: Tensor, f: Tensor, q: Tensor, layout: EdgeLayout) -> Tensor:
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
    def backward(ctx, grad: Tensor) -> tuple[Tensor | None, ...]:
        return *_ExponentialSumReverse.apply(grad.contiguous(), *ctx.saved_tensors, ctx.layout), None


class _ExponentialSumReverse(torch.autograd.Function):
    """Cotangents of x, r, f and q for a cotangent of the sum."""

    @staticmethod
    def forward(ctx, grad: Tensor, x: Tensor, r: Tensor, f: Tensor, q: Tensor, layout: EdgeLayout):
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
    def backward(ctx, dot_x: Tensor, dot_r: Tensor, dot_f: Tensor, dot_q: Tensor) -> tuple[Tensor | None, ...]:
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
    if layout.lists is not None:
        return device_exponential_sum(x, r, f, q, layout.lists)
    return _ExponentialSum.apply(x, r, f, q, layout)


class ExponentialMessage(nn.Module):
    """``sum_j A_j p exp(-r_ij q) f(r_ij)`` (eq. 11), p and q per channel and (or not) per degree."""

    def __init__(self, config: ModelConfig) -> None:
        super().__init__()
        shape = (config.n_weight_degrees, config.n_channels, config.n_radial)
        self.prefactor = nn.Parameter(torch.ones(shape))
        self.decay = nn.Parameter(torch.full(shape, 1 / config.cutoff))
        self.register_buffer(
            "row_degree", degree_of_rows(config.basis.l_top, config.n_weight_degrees), persistent=False
        )

    def forward(self, a: Tensor, edges: EdgeBasis, layout: EdgeLayout) -> Tensor:
        """A [l, c, n, N] -> [l, c, n, N]."""
        weighted = a * self.prefactor[self.row_degree][..., None]
        by_atom = weighted.flatten(1, 2).permute(2, 0, 1).contiguous()
        summed = exponential_sum(by_atom, edges.lengths, edges.envelope, self.decay.flatten(1), layout)
        return summed.permute(1, 2, 0).reshape(a.shape)


class FeatureMessage(nn.Module):
    """``sum_j chi(j, i) H(B_j)`` (eq. 12) before radial mixing; chi is the unmixed edge basis.

    Args:
        config: the model's.
        message: what H's outputs depend on.
        n_features: flattened features, (f c n).
    """

    def __init__(self, config: ModelConfig, message: FeatureMessageConfig, n_features: int) -> None:
        super().__init__()
        self.n_degrees = config.n_degrees if message.per_degree else 1
        self.n_channels = config.n_channels if message.per_channel else 1
        self.per_channel = message.per_channel
        self.network = AtomsLastMLP(n_features, message.hidden, self.n_degrees * self.n_channels)

    def forward(self, b: Tensor, edges: EdgeBasis, sender: Tensor, receiver: Tensor, layout: EdgeLayout) -> Tensor:
        """B [f, c, n, N] and the atoms' embeddings [N, a], [N, b] -> moments [l, (a b), ñ, N]."""
        n_atoms, n_embedding = sender.shape
        h = self.network(b.flatten(0, -2)).t().reshape(n_atoms, self.n_degrees, self.n_channels)
        if self.per_channel:
            weights = h.unflatten(2, (n_embedding, n_embedding)) * sender[:, None, :, None]
            weights = weights.flatten(2)
        else:
            weights = h * sender[:, None, :]
        return with_receiver(edge_moments(edges, weights, layout), receiver, self.per_channel)


class MessageLayer(nn.Module):
    """``A' = (exponential(A) + mixing(feature(B))) s + memory(A)``; the mixing is that of the A basis.

    Args:
        config: the model's.
        index: which of its message layers.
        n_features: flattened features, (f c n).
    """

    def __init__(self, config: ModelConfig, index: int, n_features: int) -> None:
        super().__init__()
        message = config.messages[index]
        self.scale = config.message_scale
        self.memory = MemoryMessage(config) if message.memory else None
        self.exponential = ExponentialMessage(config) if message.exponential else None
        self.feature = FeatureMessage(config, message.feature, n_features) if message.feature else None

    def forward(
        self,
        a: Tensor,
        b: Tensor,
        edges: EdgeBasis,
        sender: Tensor,
        receiver: Tensor,
        layout: EdgeLayout,
        mixing: RadialMixing,
    ) -> Tensor:
        """A [l, c, n, N], B [f, c, n, N] -> A of the next layer [l, c, n, N]."""
        parts = []
        if self.exponential is not None:
            parts.append(self.exponential(a, edges, layout) * self.scale)
        if self.feature is not None:
            parts.append(mixing(self.feature(b, edges, sender, receiver, layout)) * self.scale)
        if self.memory is not None:
            parts.append(self.memory(a))
        return sum(parts[1:], parts[0])
