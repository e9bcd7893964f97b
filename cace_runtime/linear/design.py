"""Structures -> rows of the linear problem: features summed over atoms, and the forces that belong to them.

The energy of a potential without message passing and with a linear readout is ``E = sum_i w . B_i``. Its row of the
design matrix is ``sum_i B_i``, that of the force component ``-dE/dx`` is ``-sum_i dB_i/dx``. The chain rule, edge by
edge (j a neighbour of i, r their edge vector, q = (c, n) a channel),

    dB_{f,q,i}/dr = theta_j sum_l J_{f,l,q,i} sum_ñ W_{q,ñ} d(R_ñ L_l)/dr,      J = dB/dA,

costs one small matrix product per atom and channel. J comes from the generated module's reverse pass, on one unit
cotangent per feature.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

import torch
from torch import Tensor

from cace_runtime import keys
from cace_runtime.linear.channels import n_channels
from cace_runtime.linear.products import Products
from cace_runtime.neighborhood.graph import Graph
from cace_runtime.neighborhood.layout import edge_layout, slot_vectors
from cace_runtime.potential.evaluation import operators_of
from cace_runtime.potential.model import CACEModel
from cace_runtime.potential.operators import Operators

# Bytes of the largest array that is made of a block of neighbours, or of the moments of some atoms. Half as much took a
# fifth longer on AcAc.
BLOCK_BYTES = 32e6


class AtomFeatures(NamedTuple):
    """Features of some atoms of one element, and their derivatives by the edges to their k neighbours each.

    Attributes:
        element: row of the element in the model.
        atoms: [n] internal indices.
        senders: [n, k] internal indices of the neighbours.
        values: B [n, m], m features that belong to the element.
        gradients: dB/dr [n, k, 3, m] (1/Å), r = x_atom - x_sender.
    """

    element: int
    atoms: Tensor
    senders: Tensor
    values: Tensor
    gradients: Tensor


def owned_columns(model: CACEModel, element: int) -> Tensor:
    """Columns b of the receiver embedding that are not zero for an element, [n_own]."""
    return model.embedding.receiver[element].nonzero()[:, 0]


def readout_columns(model: CACEModel, element: int) -> Tensor:
    """Which inputs of the readout, flattened (f, c, n), belong to a central element; in the order (f, a, b, n)."""
    config = model.config
    shape = (model.n_features, config.n_embedding, config.n_embedding, config.n_radial)
    index = torch.arange(torch.Size(shape).numel()).view(shape)
    return index[:, :, owned_columns(model, element)].flatten()


def slots_per_block(model: CACEModel, products: Products) -> int:
    """Slots that a block may have for gradients of the products and mixed derivatives of the edge functions."""
    mixed = n_channels(model.config) * len(model.basis.lvectors)
    return max(1, int(BLOCK_BYTES / 24 / max(len(products), mixed)))


def _atoms_at_once(model: CACEModel) -> int:
    """Atoms whose moments are symmetrised together: copies for each feature, and intermediate results of them."""
    n_features, n_rows = model.n_features, len(model.basis.lvectors)
    # Some four times as many rows are alive as there are inputs and outputs.
    return max(1, int(BLOCK_BYTES / 8 / (4 * n_features * n_channels(model.config) * (n_features + n_rows))))


def atom_features(model: CACEModel, graph: Graph) -> Iterator[AtomFeatures]:
    """Features and gradients of all atoms of a batch, in portions of one element and one block of the layout.

    Args:
        model: a potential in float64 without messages, of shared radial weights; only its A and B are used.
        graph: structures, with a layout.
    """
    layout, order = edge_layout(graph), graph[keys.ATOM_ORDER]
    element = model.embedding.index(graph[keys.ATOMIC_NUMBERS][order])
    vectors, at_once = slot_vectors(graph, 1.01 * model.config.cutoff), _atoms_at_once(model)
    with torch.no_grad():
        sender = model.embedding.sender[element]
        operators = operators_of(model, layout)
        moments = operators.moments(model.edge_functions(vectors), sender[:, None, :])
        for first_atom, n_atoms, first_slot, width in layout.blocks:
            slots = slice(first_slot, first_slot + n_atoms * width)
            derivatives = edge_derivatives(model, vectors[:, slots]).unflatten(0, (n_atoms, width))
            senders = layout.sender[slots].view(n_atoms, width)
            of_block = element[first_atom : first_atom + n_atoms]
            for z in of_block.unique().tolist():
                for mine in (of_block == z).nonzero()[:, 0].split(at_once):
                    values, gradients = _features_of(
                        model, operators, z, moments[..., first_atom + mine], derivatives[mine], sender[senders[mine]]
                    )
                    yield AtomFeatures(z, first_atom + mine, senders[mine], values, gradients)


def edge_derivatives(model: CACEModel, vectors: Tensor) -> Tensor:
    """Edge vectors [3, S] (Å) -> d(R_ñ f L_l)/dr_x [S, ñ, l, x] (Å^-5/2)."""

    def functions(r: Tensor) -> tuple[Tensor, Tensor]:
        found = model.edge_functions(r)
        return found.radial, found.angular

    # A copy of the edges per axis, along which it is differentiated. The double reverse pass is as fast as forward mode
    # (torch.func.jvp), whose first call takes 2.6 s.
    copies = vectors.repeat(1, 3)
    along = torch.eye(3, dtype=vectors.dtype).repeat_interleave(vectors.shape[1], dim=1)
    (radial, angular), (d_radial, d_angular) = torch.autograd.functional.jvp(functions, copies, along)
    by_axis = d_radial[:, None] * angular + radial[:, None] * d_angular  # [ñ, l, x S]
    return by_axis.unflatten(2, (3, -1)).permute(3, 0, 1, 2).contiguous()


def _features_of(
    model: CACEModel,
    operators: Operators,
    element: int,
    moments: Tensor,
    derivatives: Tensor,
    of_senders: Tensor,
) -> tuple[Tensor, Tensor]:
    """Features of n atoms of one element with k neighbours each.

    Args:
        model: the potential.
        operators: the symmetriser is used.
        element: row of the element.
        moments: [l, a, ñ, n].
        derivatives: of the edge functions [n, k, ñ, l, x].
        of_senders: embeddings of the neighbours [n, k, a].

    Returns:
        B [n, m] and dB/dr [n, k, 3, m].
    """
    config, own = model.config, owned_columns(model, element)
    n, k = derivatives.shape[:2]
    # W theta_receiver of the element's channels, [a, b, n, ñ].
    mixing = model.a_basis.mixing.weights[0].unflatten(0, (config.n_embedding, -1))[:, own]
    mixing = mixing * model.embedding.receiver[element][own][:, None, None]
    a = torch.einsum("abnm,lami->labni", mixing, moments)
    values, jacobian = symmetrised(operators, model.n_features, a.flatten(1, 3))  # [f, q, n], [f, l, q, n]
    mixing = mixing.flatten(0, 2)  # [q, ñ]
    mixed = torch.matmul(mixing, derivatives.permute(0, 2, 3, 1, 4).flatten(2))  # [n, q, l k x]
    mixed = mixed.view(n, len(mixing), len(jacobian[0]), 3 * k)
    gradients = (jacobian.permute(3, 2, 0, 1) @ mixed).unflatten(3, (k, 3))  # [n, q, f, k, x]
    theta = of_senders.repeat_interleave(len(mixing) // config.n_embedding, dim=2)  # [n, k, q]
    gradients = gradients.permute(0, 3, 4, 2, 1) * theta[:, :, None, None, :]
    return values.flatten(0, 1).t().contiguous(), gradients.flatten(3)


def symmetrised(operators: Operators, n_features: int, a: Tensor) -> tuple[Tensor, Tensor]:
    """A [l, q, n] -> B [f, q, n] and J = dB/dA [f, l, q, n]."""
    with torch.enable_grad():
        copies = a[:, None].expand(-1, n_features, *a.shape[1:]).contiguous().requires_grad_()
        b = operators.symmetrise(copies)  # [f, copy, q, n]
        unit = torch.eye(n_features, dtype=a.dtype)[:, :, None, None].expand_as(b)
        (jacobian,) = torch.autograd.grad(b, copies, unit)
    return b[:, 0].detach(), jacobian.transpose(0, 1)


class Rows(NamedTuple):
    """Rows of the design matrix of a batch of B structures and N atoms in the caller's order.

    Attributes:
        energy: [B, K].
        forces: [N, 3, K] (1/Å).
    """

    energy: Tensor
    forces: Tensor


def design_rows(model: CACEModel, graph: Graph, products: Products, columns: Sequence[slice]) -> Rows:
    """Rows of a batch.

    Args:
        model: as :func:`atom_features` needs it.
        graph: B structures.
        products: of the features of each atom.
        columns: where the products of each element stand among the K columns.
    """
    order = graph[keys.ATOM_ORDER]
    n_columns = columns[-1].stop
    energy = torch.zeros(len(graph[keys.CELL]), n_columns, dtype=torch.float64)
    forces = torch.zeros(len(order), 3, n_columns, dtype=torch.float64)
    batch = graph[keys.BATCH][order]
    for part in atom_features(model, graph):
        gradients = products.gradients(part.values, part.gradients)
        energy[:, columns[part.element]].index_add_(0, batch[part.atoms], products.values(part.values))
        mine = forces[:, :, columns[part.element]]
        mine.index_add_(0, order[part.senders.flatten()], gradients.flatten(0, 1))
        mine.index_add_(0, order[part.atoms], gradients.sum(1), alpha=-1)
    return Rows(energy, forces)
