"""The engine ``triton``: kernels on an NVIDIA GPU, from the keys of a graph to numbers of each atom."""

from __future__ import annotations

from typing import ClassVar

import torch
from torch import Tensor

from cace_runtime import keys
from cace_runtime.config import ModelConfig, strange_parts
from cace_runtime.kernels.engine import DTYPES, Engine, Evaluation, Pulled, UnknownPartError, Weights, refuse_unread
from cace_runtime.kernels.triton.available import unusable
from cace_runtime.kernels.triton.edges import DeviceEdges, edges_of_graph
from cace_runtime.kernels.triton.potential import DevicePotential, Forward
from cace_runtime.kernels.triton.weights import PARTS
from cace_runtime.neighborhood.graph import Graph
from cace_runtime.potential.evaluation import Wanted
from cace_runtime.potential.model import CACEModel


class TritonEngine(Engine):
    """Triton's kernels with one model's weights.

    Args:
        model: whose config and weights are taken, and whose device is used.

    Attributes:
        potential: the kernels.
        weights: whether the model's have changed since they were taken.

    Raises:
        BackendError: something of the model is not known here, or triton, its module or the device is missing.
    """

    name: ClassVar[str] = "triton"

    def __init__(self, model: CACEModel) -> None:
        if reason := self.unsupported(model.config):
            raise UnknownPartError(f"backend 'triton' does not know {reason}; use backend 'eager'")
        self._config, self._embedding = model.config, model.embedding  # not the model, which has its engines
        self.potential = DevicePotential(model, dtype=model.dtype, device=model.device)
        refuse_unread(self.name, model, self.potential.read)
        self.weights = Weights(model)
        self._last: Forward | None = None

    @classmethod
    def unsupported(cls, config: ModelConfig) -> str:
        return strange_parts(config, PARTS)

    @classmethod
    def unusable(cls, device: torch.device, dtype: torch.dtype) -> str:
        return unusable(device) if dtype in DTYPES else f"Triton's kernels work in float32 and float64, not in {dtype}"

    def take(self, model: CACEModel) -> None:
        refuse_unread(self.name, model, self.potential.read)
        self._config, self._embedding, self._last = model.config, model.embedding, None
        self.potential.update(model)

    def outputs(self, graph: Graph) -> Tensor:
        self._last = None  # its memory is free for what comes
        self._last = self.potential.forward(*self._arguments(graph))
        return self._last.outputs

    def pull(self, cotangents: Tensor) -> Pulled:
        if self._last is None:
            raise RuntimeError("there are no outputs to pull through: evaluate them first, with the present weights")
        return self.potential.pull(self._last.copy(), cotangents)

    def _arguments(self, graph: Graph) -> tuple[Tensor, Tensor, DeviceEdges]:
        species = self._embedding.index(graph[keys.ATOMIC_NUMBERS])
        return graph[keys.POSITIONS].detach().double(), species, edges_of_graph(graph)

    def evaluate(self, graph: Graph, wanted: Wanted) -> Evaluation:
        forward = self.potential.forward(*self._arguments(graph), wanted.b_features)
        pulled = self.potential.pull(forward) if wanted.derivatives else None
        features = None
        if wanted.b_features:
            channels = self._config.n_channels, self._config.n_radial
            features = torch.stack([b.unflatten(2, channels).permute(0, 3, 1, 2) for b in forward.features], dim=-1)
        return Evaluation(
            forward.outputs,
            pulled.forces if pulled is not None and wanted.forces else None,
            pulled.virials if pulled is not None and wanted.stress else None,
            features,
        )
