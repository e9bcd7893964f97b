"""The sum over neighbours of tensors coupled to edges.

``M^l_i = sum_j sum_paths R^p(r_ij) Sym((h^K_j · u^k) ⊗ u^(l-K+k))``, u the unit vector of the edge: a path (K, k, l)
contracts k indices of a tensor of degree K with u, and the product with as many u as make degree l is symmetrised. That
is every coupling of h with the edge's moments of degree ``l - K + 2 k`` over k indices, for they are powers of u.

What is symmetrised depends on the free indices q = K - k and on l only, and not on the edge: so paths with the same of
both are added up edge by edge, summed over the neighbours as ``sum_j G_{j,c} u^b`` and then symmetrised, for each atom.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple

import torch
from torch import Tensor
from torch.utils.checkpoint import checkpoint

from cace_runtime.neighborhood.layout import Block, EdgeLayout
from cace_runtime.potential.angular import first_row
from cace_runtime.potential.edge_basis import EdgeBasis
from cace_runtime.potential.symmetric_tensors import components, constant, contractions, symmetric_product

# Numbers of edges × channels × paths that are held at once; more edges are worked on piece by piece, and what backward
# passes need is computed anew. 32 MB in float32, and several times that in the reverse pass.
MOST_NUMBERS = 1 << 23


class Path(NamedTuple):
    """How a tensor of degree K is coupled: k of its indices are contracted, the result has degree l."""

    degree: int
    contracted: int
    l: int


def paths_of(degrees: Sequence[int], l_max: int) -> tuple[Path, ...]:
    """Those of scalars and of tensors of these degrees, ordered by K, k and l."""
    return tuple(
        Path(degree, k, l) for degree in (0, *degrees) for k in range(degree + 1) for l in range(degree - k, l_max + 1)
    )


RadialFunctions = Callable[[Tensor, Tensor], Tensor]
"""Radial basis [ñ, E] and cutoff [E] of edges -> functions of each path [p, E, k]."""


def tensor_sum(
    edges: EdgeBasis, sent: Mapping[int, Tensor], radial: RadialFunctions, layout: EdgeLayout, l_max: int
) -> Tensor:
    """The sum, differentiable twice.

    Args:
        edges: functions of the edges, in slots.
        sent: h by degree, ascending from scalars: [N, components, k].
        radial: functions of the paths, as :func:`paths_of` orders them.
        layout: where the edges are.
        l_max: largest degree of M.

    Returns:
        M [N, l-vectors, k].
    """
    n_channels = sent[0].shape[-1]
    blocks = [block for block in layout.blocks if block.width]
    paths = paths_of([degree for degree in sent if degree], l_max)
    per_edge = n_channels * (len(paths) + sum(len(components(degree)) for degree in sent))
    pieces = _pieces(blocks, max(1, MOST_NUMBERS // per_edge))
    found = []
    for piece in pieces:
        arguments: list[Any] = [piece, edges, layout.sender, radial, paths, l_max]
        arguments += [h.flatten(1) for h in sent.values()]
        if len(pieces) == 1:
            found.append(_of_piece(*arguments))
        else:
            found.append(checkpoint(_of_piece, *arguments, use_reentrant=False, preserve_rng_state=False))
    alone = layout.n_atoms - sum(block.n_atoms for block in blocks)  # the last ones: no neighbours, no slots
    if alone or not found:
        found.append(sent[0].new_zeros(alone, first_row(l_max + 1), n_channels))
    return torch.cat(found) if len(found) > 1 else found[0]


def _of_piece(
    piece: Sequence[Block],
    edges: EdgeBasis,
    sender: Tensor,
    radial: RadialFunctions,
    paths: Sequence[Path],
    l_max: int,
    *sent: Tensor,
) -> Tensor:
    """M of the atoms of consecutive blocks."""
    first, last = piece[0].first_slot, piece[-1].first_slot + piece[-1].n_atoms * piece[-1].width
    angular, senders = edges.angular[:, first:last], sender[first:last]
    functions = radial(edges.radial[:, first:last], edges.envelope[first:last])
    n_channels = functions.shape[-1]
    # Parts of tensors by split and unbind: the gradient of a single slice would be a tensor of zeros around it.
    powers = angular.split([len(components(l)) for l in range(l_max + 1)])
    groups = list(dict.fromkeys((path.degree, path.contracted) for path in paths))
    sizes = [sum((p.degree, p.contracted) == group for p in paths) for group in groups]
    degrees = list(dict.fromkeys(path.degree for path in paths))
    parts = iter(functions.split(sizes))
    summands: dict[int, Tensor] = {}
    for degree, rows in zip(degrees, sent, strict=True):
        tensors = rows.index_select(0, senders).unflatten(1, (-1, n_channels))
        for k in range(degree + 1):
            q = degree - k
            product = next(parts)[:, :, None] * _contracted(tensors, powers, degree, k)  # [l, E, c, k]
            summands[q] = summands[q] + product if q in summands else product
    by_degree = {q: product.flatten(2).unbind(0) for q, product in summands.items()}
    of_degrees: list[Tensor] = []
    for l in range(l_max + 1):
        total: Tensor | None = None
        for q in range(min(l, max(by_degree)) + 1):
            if q not in by_degree:
                continue
            summed = _summed(powers[l - q], by_degree[q][l - q], piece)
            if q:
                table = constant(_product, q, l, dtype=summed.dtype, device=summed.device)
                summed = table @ summed.unflatten(2, (-1, n_channels)).flatten(1, 2)
            total = summed if total is None else total + summed
        assert total is not None  # scalars have a path to every degree
        of_degrees.append(total)
    return _Contiguous.apply(torch.cat(of_degrees, 1))


class _Contiguous(torch.autograd.Function):
    """The same numbers in order, and so the cotangents: products of many small matrices go one by one where they lie
    across each other, as after a change of axes."""

    @staticmethod
    def forward(_: Any, x: Tensor) -> Tensor:
        return x.contiguous()

    @staticmethod
    def backward(_: Any, grad: Tensor) -> Tensor:
        return _Contiguous.apply(grad)


def _product(q: int, l: int) -> Tensor:
    """[components of l, (those of u^(l-q), those of the tensor)]."""
    return symmetric_product(l - q, q).flatten(1)


def _contracted(tensors: Tensor, powers: Sequence[Tensor], degree: int, k: int) -> Tensor:
    """``h·u^k``: tensors of edges [E, components, k] and powers of u by degree -> [E, components of degree - k, k]."""
    if k == 0:
        return tensors
    rows, columns = tensors.unbind(1), powers[k].unbind(0)
    found = []
    for terms in contractions(degree, k):
        total: Tensor | None = None
        for factor, component, power in terms:
            u = columns[power] if factor == 1 else columns[power] * factor
            product = rows[component] * u[:, None]
            total = product if total is None else total + product
        assert total is not None
        found.append(total)
    return torch.stack(found, 1) if len(found) > 1 else found[0][:, None]


def _summed(powers: Tensor, weights: Tensor, piece: Sequence[Block]) -> Tensor:
    """``sum_j u^b_j G_j`` over the slots of each atom: [b, E] and [E, x] -> [n, b, x]."""
    sizes, found = [block.n_atoms * block.width for block in piece], []
    for block, left, right in zip(piece, powers.split(sizes, 1), weights.split(sizes), strict=True):
        shape = (block.n_atoms, block.width)
        found.append(torch.bmm(left.unflatten(1, shape).transpose(0, 1), right.unflatten(0, shape)))
    return torch.cat(found) if len(found) > 1 else found[0]


def _pieces(blocks: Sequence[Block], most: int) -> list[list[Block]]:
    """Consecutive blocks of at most so many slots together, one block at least."""
    pieces: list[list[Block]] = []
    n = 0
    for block in blocks:
        size = block.n_atoms * block.width
        if pieces and n + size <= most:
            pieces[-1].append(block)
        else:
            pieces.append([block])
            n = 0
        n += size
    return pieces
