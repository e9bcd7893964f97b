"""The engine ``torch``: the network as it is written, its gradients by autograd."""

from __future__ import annotations

from typing import ClassVar, NamedTuple

import torch
from torch import Tensor

from cace_runtime import keys
from cace_runtime.config import ModelConfig
from cace_runtime.kernels.engine import Engine, Evaluation, Pulled
from cace_runtime.neighborhood.graph import Graph, edge_vectors
from cace_runtime.neighborhood.layout import edge_layout, lay_out
from cace_runtime.potential.evaluation import Wanted, operators_of
from cace_runtime.potential.model import CACEModel


class _Last(NamedTuple):
    """What :meth:`TorchEngine.outputs` left, to be pulled through."""

    outputs: Tensor  # [N, K], with a graph
    leaf: Tensor  # edge vectors in slots [3, S]
    edges: Tensor  # edge of each slot, -1 for none [S]
    vectors: Tensor  # [E, 3] (Å), float64
    sender: Tensor
    receiver: Tensor


class TorchEngine(Engine):
    """As every engine. Edges longer than the cutoff may be listed: they count for nothing.

    Args:
        model: whose network is evaluated, with its weights at each call.
    """

    name: ClassVar[str] = "torch"

    def __init__(self, model: CACEModel) -> None:
        self._model = model
        self._last: _Last | None = None

    @classmethod
    def unsupported(cls, config: ModelConfig) -> str:
        return ""

    @classmethod
    def unusable(cls, device: torch.device, dtype: torch.dtype) -> str:
        return ""

    def take(self, model: CACEModel) -> None:
        self._model = model

    def evaluate(self, graph: Graph, wanted: Wanted) -> Evaluation:
        outputs, features = self._forward(
            edge_vectors(graph), graph[keys.SENDER], graph[keys.RECEIVER], graph[keys.ATOMIC_NUMBERS]
        )
        pulled = self.pull(energy_alone(outputs)) if wanted.derivatives else None
        return Evaluation(
            outputs,
            pulled.forces if pulled is not None and wanted.forces else None,
            pulled.virials if pulled is not None and wanted.stress else None,
            features if wanted.b_features else None,
        )

    def outputs(self, graph: Graph) -> Tensor:
        return self.outputs_of(
            edge_vectors(graph), graph[keys.SENDER], graph[keys.RECEIVER], graph[keys.ATOMIC_NUMBERS]
        )

    def outputs_of(self, vectors: Tensor, sender: Tensor, receiver: Tensor, numbers: Tensor) -> Tensor:
        """The same for edges that somebody lists.

        Args:
            vectors: x_i - x_j, the image of j included, [E, 3] (Å).
            sender: j [E].
            receiver: i [E], ascending.
            numbers: atomic numbers [N].
        """
        return self._forward(vectors, sender, receiver, numbers)[0]

    def pull(self, cotangents: Tensor) -> Pulled:
        last = self._last
        if last is None:
            raise RuntimeError("there are no outputs to pull through: they are pulled once after each evaluation")
        (gradient,) = torch.autograd.grad(last.outputs, last.leaf, cotangents)
        self._last = None
        real = last.edges >= 0
        by_edge = torch.zeros_like(last.vectors).index_copy(0, last.edges[real], gradient.t()[real].double())
        return pulled_from_edges(by_edge, last.vectors, last.sender, last.receiver, len(cotangents))

    def _forward(self, vectors: Tensor, sender: Tensor, receiver: Tensor, numbers: Tensor) -> tuple[Tensor, Tensor]:
        model, vectors = self._model, vectors.detach().double()
        laid_out = lay_out(sender, receiver, len(numbers))
        layout, order, slot = edge_layout(laid_out), laid_out[keys.ATOM_ORDER], laid_out[keys.SLOT_EDGE]
        far = vectors.new_tensor([1.01 * model.config.cutoff, 0.0, 0.0])
        in_slots = torch.where(slot[:, None] >= 0, vectors[slot], far) if len(vectors) else vectors
        leaf = in_slots.t().to(model.dtype).contiguous().requires_grad_()
        with torch.enable_grad():
            energies, features, reference = model.atomic_energies(leaf, numbers[order], operators_of(model, layout))
            columns = [
                energies.double() + reference,
                *(x.double() for x in model.further_outputs(features, numbers[order]).values()),
            ]
            outputs = torch.stack(columns, dim=1)
            outputs = torch.empty_like(outputs).index_copy(0, order, outputs)
        self._last = _Last(outputs, leaf, slot, vectors, sender.long(), receiver.long())
        stacked = torch.stack([b.detach() for b in features], dim=-1).permute(3, 2, 0, 1, 4)
        return outputs.detach(), torch.empty_like(stacked).index_copy(0, order, stacked)


def pulled_from_edges(gradients: Tensor, vectors: Tensor, sender: Tensor, receiver: Tensor, n_atoms: int) -> Pulled:
    """Forces and virials by receiver, from what the energy changes by with each edge's vector.

    Args:
        gradients: dE/d(x_i - x_j) [E, 3] (eV/Å).
        vectors: x_i - x_j [E, 3] (Å).
        sender, receiver: j and i, int64 [E].
        n_atoms: N.
    """
    forces = gradients.new_zeros(n_atoms, 3).index_add(0, sender, gradients)
    forces = forces.index_add(0, receiver, gradients, alpha=-1)
    outer = -vectors[:, :, None] * gradients[:, None, :]
    outer = ((outer + outer.transpose(1, 2)) / 2).flatten(1)[:, [0, 4, 8, 5, 2, 1]]
    return Pulled(forces, outer.new_zeros(n_atoms, 6).index_add(0, receiver, outer))


def energy_alone(outputs: Tensor) -> Tensor:
    """Derivatives of the plain sum of column 0 with respect to outputs [N, K]."""
    cotangents = torch.zeros_like(outputs)
    cotangents[:, 0] = 1
    return cotangents
