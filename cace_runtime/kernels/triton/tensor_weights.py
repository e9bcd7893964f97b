"""Weights of a tensor message, with every constant that stands beside them multiplied in.

Equations: :mod:`cace_runtime.potential.messages.tensor` and :mod:`cace_runtime.potential.messages.sent_tensors`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import torch
from torch import Tensor

from cace_runtime.config import ModelConfig, TensorMessageConfig
from cace_runtime.kernels.triton.element_product import ElementProduct
from cace_runtime.kernels.triton.networks import Linear, Network
from cace_runtime.kernels.triton.reading import Readers, Reading
from cace_runtime.potential.angular import first_row
from cace_runtime.potential.messages.sent_tensors import SentTensors
from cace_runtime.potential.messages.tensor import TensorMessage
from cace_runtime.potential.mixing import falling
from cace_runtime.potential.symmetric_tensors import components, part_of_degree
from cace_runtime.potential.tensor_sum import Path, paths_of
from cace_runtime.registry import BasisModule, CouplingModule


@dataclass(frozen=True, slots=True, eq=False)
class SentWeights:
    """Tensors of one degree; (c s) are their components and the kinds of V that they are made of.

    Attributes:
        n_components: c.
        table: what makes V of A, [(c s), l]; or ``None`` where V are covariants.
        rows: of the basis' covariants, int64 [(c s)]; or ``None``.
        product: U beta/rms [z, 1, (s k'), k].
        coefficients: the network g of the invariants, or ``None``.
    """

    n_components: int
    table: Tensor | None
    rows: Tensor | None
    product: ElementProduct
    coefficients: Network | None


@dataclass(frozen=True, slots=True, eq=False)
class TensorWeights:
    """One tensor message.

    Attributes:
        scalars: the network of h of degree 0.
        sent: the tensors, by degree.
        hidden: layers of the network of the radial functions; none: those of the paths are made of the basis itself.
        functions: R gamma [p, n, k], paths as the coupling has them.
    """

    scalars: Network
    sent: tuple[SentWeights, ...]
    hidden: tuple[Linear, ...]
    functions: Tensor


def tensor_weights(
    config: ModelConfig,
    message: TensorMessage,
    settings: TensorMessageConfig,
    name: str,
    basis: BasisModule,
    coupling: CouplingModule,
    read: Reading,
    readers: Readers,
) -> TensorWeights:
    """Takes copies.

    Args:
        config: the model's.
        message: the module.
        settings: its config.
        name: what those of its numbers begin with.
        basis: names the covariants.
        coupling: names the paths.
        read: takes numbers by name.
        readers: gets what reads the features.
    """
    scalars = readers.network(f"{name}.scalars")
    sent = tuple(_sent(tensors, f"{name}.tensors.{tensors.degree}", basis, read, readers) for tensors in message.sent)
    functions, gamma = read(f"{name}.functions.weights").double(), read(f"{name}.scale").double()
    n_paths, n_functions, n_base = functions.shape
    hidden = read.layers(f"{name}.functions.hidden", len(settings.radial_hidden))
    decay = falling(n_base).to(functions) if not hidden else functions.new_full((n_base,), n_base**-0.5)
    turns = torch.arange(gamma.shape[1], device=functions.device) % n_functions
    place = {path: k for k, path in enumerate(paths_of(settings.degrees, config.basis.l_top))}
    rows = []
    for path in coupling.paths:
        weights = functions[place[Path(path["degree"], path["k"], path["l"])]] * decay
        rows.append(weights[turns].t() * gamma[path["l"]] / path["scale"])
    assert len(rows) == n_paths  # the coupling is that of these degrees
    return TensorWeights(scalars, sent, hidden, read.put(torch.stack(rows)))


def _sent(sent: SentTensors, name: str, basis: BasisModule, read: Reading, readers: Readers) -> SentWeights:
    tensors, n_components = sent.tensors, len(components(sent.degree))
    weights, rms, beta = (read(f"{name}.{x}").double() for x in ("weights", "tensors.scale", "scale"))
    n_in = weights.shape[2]
    weights = weights * (rms.flatten() * n_in**-0.5) * beta[:, None]
    coefficients = None if sent.coefficients is None else readers.network(f"{name}.coefficients")
    table = rows = None
    if tensors.of_basis:
        start = _first_of_degree(basis.covariants, sent.degree)
        places = [[start + s * n_components + c for s in tensors.chosen] for c in range(n_components)]
        rows = torch.tensor(places, dtype=torch.int64, device=read.device).flatten()
    else:
        # [c, s, l]
        whole = torch.zeros(n_components, tensors.n, len(basis.lvectors), dtype=torch.float64)
        for s, of in enumerate(tensors.moments):
            whole[:, s, first_row(of) : first_row(of + 1)] = (
                part_of_degree(sent.degree, of) if of > 1 else torch.eye(n_components, dtype=torch.float64)
            )
        table = read.put(whole.flatten(0, 1))
    return SentWeights(n_components, table, rows, read.product(weights.mT[:, None]), coefficients)


def _first_of_degree(covariants: Sequence[dict], degree: int) -> int:
    """Row of the covariants, those of rising degree one after another, where a degree begins."""
    return sum(len(components(c["degree"])) for c in covariants if c["degree"] < degree)
