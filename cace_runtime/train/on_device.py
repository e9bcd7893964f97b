"""Training on a GPU: weights, optimiser and averages stay on the CPU, energies and forces come from a copy there.

What crosses in a step is small, weights one way and errors' arguments the other; so all else about a run is the same
wherever it computes, and a checkpoint continues anywhere.
"""

from __future__ import annotations

import copy
import os
from collections.abc import Mapping

import torch
from torch import Tensor
from torch.func import functional_call

from cace_runtime import keys
from cace_runtime.kernels.devices import usable_device
from cace_runtime.neighborhood.graph import Graph, to
from cace_runtime.neighborhood.layout import SLOTS_PER_BLOCK, lay_out
from cace_runtime.potential.model import CACEModel


def device_of_process(name: str) -> torch.device:
    """The device of a run's setting; ``cuda`` is a GPU of its own for each process of torchrun.

    Raises:
        ValueError: there is no such device here.
    """
    local = os.environ.get("LOCAL_RANK")
    return usable_device(f"cuda:{local}" if name == "cuda" and local is not None else name)


class OnDevice:
    """A copy of a model on a device, with whatever weights it is given.

    Args:
        model: the architecture, precision and first weights.
        device: where the copy is.
    """

    def __init__(self, model: CACEModel, device: torch.device) -> None:
        self.device = device
        self._copy = CACEModel(model.config, copy.deepcopy(model.engines), model.basis).to(device, model.dtype)
        self._copy.load_state_dict(model.state_dict())  # buffers, too: they are not among the parameters

    def with_parameters(
        self, parameters: Mapping[str, Tensor], graph: Graph, *, forces: bool, stress: bool
    ) -> dict[str, Tensor]:
        """As :meth:`CACEModel.with_parameters`: tensors of the CPU in and out, differentiable."""
        moved = {name: p.to(self.device, non_blocking=True) for name, p in parameters.items()}
        options = {"forces": forces, "stress": stress, "differentiable": True}
        return _back(functional_call(self._copy, moved, (self._moved(graph),), options))

    def __call__(self, model: CACEModel, graph: Graph, *, forces: bool, stress: bool) -> dict[str, Tensor]:
        """Results of a model, without gradients."""
        with torch.no_grad():
            self._copy.load_state_dict(model.state_dict())
            return _back(self._copy(self._moved(graph), forces=forces, stress=stress))

    def _moved(self, graph: Graph) -> Graph:
        if keys.BLOCKS not in graph:
            slots = SLOTS_PER_BLOCK.get(self.device.type)
            graph = graph | lay_out(graph[keys.SENDER], graph[keys.RECEIVER], len(graph[keys.ATOMIC_NUMBERS]), slots)
        return to(graph, torch.float64, self.device)


def _back(results: dict[str, Tensor]) -> dict[str, Tensor]:
    return {key: value.cpu() for key, value in results.items()}
