"""What senders send of their features, moments and covariants, and the way back in closed form.

The equations are those of :mod:`cace_runtime.potential.messages.sent_tensors`.
"""

from __future__ import annotations

from typing import NamedTuple

import torch
from torch import Tensor

from cace_runtime.kernels.triton.element_product import AtomsByElement, ElementProducts
from cace_runtime.kernels.triton.networks import layers_of, layers_reverse
from cace_runtime.kernels.triton.tensor_weights import SentWeights, TensorWeights


class SentTensor(NamedTuple):
    """Of one degree.

    Attributes:
        kinds: V [N, c, (s k')], where a network multiplies them.
        layers: of that network; none where there is no network.
    """

    kinds: Tensor | None
    layers: list[Tensor]


class Sent(NamedTuple):
    """What is sent, and what its way back needs.

    Attributes:
        tensors: scalars and tensors, [N, c, k].
        scalars: layers of the network of the scalars.
        of_degrees: the tensors by degree.
    """

    tensors: Tensor
    scalars: list[Tensor]
    of_degrees: list[SentTensor]


class ToSources(NamedTuple):
    """Gradients with respect to what tensors are made of.

    Attributes:
        moments: [N, l, k], or ``None`` where none are sent.
        covariants: of all that the basis has, [N, c, k]; or ``None``.
    """

    moments: Tensor | None
    covariants: Tensor | None


def send(
    weights: TensorWeights,
    products: Tensor,
    a: Tensor,
    covariants: Tensor | None,
    species: Tensor,
    atoms: AtomsByElement | None,
    run: ElementProducts,
) -> Sent:
    """What each atom sends.

    Args:
        weights: of the message.
        products: of the features with what reads them, [N, columns].
        a: moments [N, l, k].
        covariants: of the basis, where they are sent, [N, components of all, k].
        species: rows of the model's elements [N].
        atoms: by element, where weights are of elements.
        run: products with matrices of elements.
    """
    scalars = layers_of(weights.scalars, products, species)
    rows, of_degrees = [scalars[-1][:, None]], []
    for sent in weights.sent:
        v, layers = _kinds(sent, a, covariants), []
        kept = None
        if sent.coefficients is not None:
            layers, kept = layers_of(sent.coefficients, products, species), v
            v = v * (1 + layers[-1])[:, None]
        rows.append(run.forth(v, sent.product, atoms))
        of_degrees.append(SentTensor(kept, layers))
    return Sent(torch.cat(rows, 1), scalars, of_degrees)


def send_reverse(
    weights: TensorWeights,
    sent: Sent,
    to_sent: Tensor,
    to_products: Tensor,
    n_covariants: int,
    atoms: AtomsByElement | None,
    run: ElementProducts,
) -> ToSources:
    """Gradients with respect to what :func:`send` read.

    Args:
        weights: of the message.
        sent: what :func:`send` returned.
        to_sent: gradient with respect to the tensors [N, c, k].
        to_products: its columns of the networks are written, [N, columns].
        n_covariants: components of all that the basis has.
        atoms, run: as above.
    """
    to_scalars, *to_tensors = to_sent.split([1, *(of.n_components for of in weights.sent)], 1)
    network = weights.scalars
    to_products[:, network.columns] = layers_reverse(network.later, sent.scalars, to_scalars[:, 0])
    moments = covariants = None
    for of, found, to_h in zip(weights.sent, sent.of_degrees, to_tensors, strict=True):
        to_v = run.back(to_h, of.product, atoms)
        if of.coefficients is not None and found.kinds is not None:
            to_g = (to_v * found.kinds).sum(1)
            to_products[:, of.coefficients.columns] = layers_reverse(of.coefficients.later, found.layers, to_g)
            to_v = to_v * (1 + found.layers[-1])[:, None]
        to_v = to_v.unflatten(2, (-1, to_sent.shape[2])).flatten(1, 2)  # [N, (c s), k]
        if of.table is not None:
            part = of.table.t() @ to_v
            moments = part if moments is None else moments + part
        elif of.rows is not None:
            if covariants is None:
                covariants = to_v.new_zeros(len(to_v), n_covariants, to_v.shape[2])
            covariants.index_copy_(1, of.rows, to_v)
    return ToSources(moments, covariants)


def _kinds(sent: SentWeights, a: Tensor, covariants: Tensor | None) -> Tensor:
    """V [N, c, (s k)]."""
    if sent.table is not None:
        v = sent.table @ a
    else:
        assert covariants is not None and sent.rows is not None  # the symmetriser was asked for them
        v = covariants.index_select(1, sent.rows)
    return v.unflatten(1, (sent.n_components, -1)).flatten(2)
