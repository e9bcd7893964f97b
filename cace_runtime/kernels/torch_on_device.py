"""Torch in the place of kernels that move with a structure: slower, and nothing that a CUDA graph could hold."""

from __future__ import annotations

import torch
from torch import Tensor

from cace_runtime.kernels.torch_engine import TorchEngine, energy_alone
from cace_runtime.kernels.triton.edges import DeviceEdges
from cace_runtime.kernels.triton.potential import DeviceResults
from cace_runtime.potential.model import CACEModel


class TorchOnDevice:
    """Arguments and results as of :class:`cace_runtime.kernels.triton.potential.DevicePotential`."""

    capturable = False

    def __init__(self, model: CACEModel, *, dtype: torch.dtype, device: torch.device | str) -> None:
        self.dtype, self.device = dtype, torch.device(device)
        self._engine = TorchEngine(model)
        self.update(model)

    def update(self, model: CACEModel) -> None:
        """Takes the model's weights as they are now."""
        self._engine.take(model)
        self._elements = torch.tensor(model.config.elements, device=self.device)

    def __call__(self, positions: Tensor, species: Tensor, edges: DeviceEdges) -> DeviceResults:
        end = int(edges.first[-1])
        counts = (edges.first[1:] - edges.first[:-1]).long()
        receiver = torch.repeat_interleave(torch.arange(len(positions), device=positions.device), counts)
        sender = edges.sender[:end].long()
        vectors = positions[receiver] - positions[sender] - edges.offset[:end]
        outputs = self._engine.outputs_of(vectors, sender, receiver, self._elements[species.long()])
        return DeviceResults(outputs[:, 0], *self._engine.pull(energy_alone(outputs)))
