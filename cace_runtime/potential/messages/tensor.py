"""Tensor message: scalars and tensors of the senders, each path of coupling with radial functions of its own.

``M^l_{i,k} = gamma_{l,k} sum_j sum_{K,κ} R^{K,κ,l}_k(r_ij) Sym((h^K_{j,k} · u^κ) ⊗ u^(l-K+κ))``

with scalars ``h^0 = H(B_j)``, tensors h^K of :mod:`.sent_tensors` and u the unit vector of the edge. With vectors alone
(K = 1) that is

``M^l = gamma sum_j { [R h^0 + R' (u·h^1)] u^l + R'' Sym(h^1 ⊗ u^(l-1)) }``.

M is a symmetric tensor per degree, as A is, so the same invariants are made of it. The published feature message
(eq. 12) is the case without tensors whose scalars depend on the degree and whose radial functions are those of A.
Constants beta and gamma are 1/rms per channel, measured once on the training data; :attr:`MessageConfig.message_scale`
does not act on it.
"""

from __future__ import annotations

from functools import partial
from typing import Any, cast

import torch
from torch import Tensor, nn

from cace_runtime.config import ModelConfig, TensorMessageConfig
from cace_runtime.potential.messages import Surroundings
from cace_runtime.potential.messages.sent_tensors import Covariants, SentTensors
from cace_runtime.potential.path_functions import PathFunctions
from cace_runtime.potential.readout import AtomsLastMLP
from cace_runtime.potential.symmetric_tensors import squared_norms
from cace_runtime.potential.tensor_sum import paths_of, tensor_sum


class TensorMessage(nn.Module):
    """M of the equation above.

    Args:
        config: the model's.
        message: what is sent.
        n_features: flattened features, (f c n).
        covariants: tensors that the basis has.
    """

    scale: Tensor
    path_degree: Tensor

    def __init__(
        self, config: ModelConfig, message: TensorMessageConfig, n_features: int, covariants: Covariants
    ) -> None:
        super().__init__()
        self.l_max, self.per_element = config.basis.l_top, message.per_element
        n_channels = config.n_channels * config.n_radial
        of_elements = len(config.elements) if message.per_element else None
        self.scalars = AtomsLastMLP(n_features, message.hidden, n_channels, n_elements=of_elements)
        self.tensors = nn.ModuleDict(
            {str(k): SentTensors(config, message, k, covariants, n_features) for k in message.degrees}
        )
        paths = paths_of(message.degrees, self.l_max)
        self.functions = PathFunctions(config, message, len(paths))
        self.needs_covariants = message.tensors == "covariants" and bool(message.degrees)
        self.register_buffer("scale", torch.ones(self.l_max + 1, n_channels))
        self.register_buffer("path_degree", torch.tensor([p.l for p in paths]), persistent=False)

    @property
    def sent(self) -> list[SentTensors]:
        """What makes the tensors, by degree."""
        return cast("list[SentTensors]", list(self.tensors.values()))

    def forward(self, a: Tensor, b: Tensor, covariants: dict[int, Tensor] | None, around: Surroundings) -> Tensor:
        """A [l, c, n, N], what readers see of B [f, c, n, N], covariants by degree -> M [l, c, n, N]."""
        elements = around.elements if self.per_element else None
        features = b.flatten(0, -2)
        sent = {0: self.scalars(features, elements=elements)[None]}
        sent |= {int(k): tensors(a, features, covariants, elements) for k, tensors in self.tensors.items()}
        by_atom = {k: h.permute(2, 0, 1).contiguous() for k, h in sent.items()}
        radial = partial(self.functions, scale=self.scale[self.path_degree])
        summed = tensor_sum(around.edges, by_atom, radial, around.operators.layout, self.l_max)
        return summed.permute(1, 2, 0).reshape(a.shape)

    def squares(self, _: tuple[Any, ...], found: Tensor) -> Tensor:
        """Sum over the atoms of the squared norms of M, [degrees, c n]: what gamma is measured by."""
        return squared_norms(found.flatten(1, 2), self.l_max).sum(-1)
