"""Torch in the place of kernels that move with a structure: slower, and nothing that a CUDA graph could hold."""

from __future__ import annotations

import torch
from torch import Tensor

from cace_runtime.kernels.torch_engine import TorchEngine, energy_alone, pulled_from_edges
from cace_runtime.kernels.triton.edges import DeviceEdges
from cace_runtime.kernels.triton.potential import DeviceResults
from cace_runtime.potential.model import CACEModel
from cace_runtime.potential.terms import Structures


class TorchOnDevice:
    """Arguments and results as of :class:`cace_runtime.kernels.triton.potential.DevicePotential`.

    Args:
        model: with no energy terms but those that repel close nuclei.
        dtype: that of the model.
        device: where everything is.
    """

    capturable = False

    def __init__(self, model: CACEModel, *, dtype: torch.dtype, device: torch.device | str) -> None:
        self.dtype, self.device = dtype, torch.device(device)
        self._engine = TorchEngine(model)
        self.update(model)

    def update(self, model: CACEModel) -> None:
        """Takes the model's weights as they are now."""
        self._engine.take(model)
        self._terms = list(model.terms)
        self._elements = torch.tensor(model.config.elements, device=self.device)

    def __call__(self, positions: Tensor, species: Tensor, edges: DeviceEdges) -> DeviceResults:
        end = int(edges.first[-1])
        counts = (edges.first[1:] - edges.first[:-1]).long()
        receiver = torch.repeat_interleave(torch.arange(len(positions), device=positions.device), counts)
        sender = edges.sender[:end].long()
        vectors = positions[receiver] - positions[sender] - edges.offset[:end]
        numbers = self._elements[species.long()]
        outputs = self._engine.outputs_of(vectors, sender, receiver, numbers)
        found = DeviceResults(outputs[:, 0], *self._engine.pull(energy_alone(outputs)))
        return self._with_terms(found, vectors.double(), sender, receiver, numbers) if self._terms else found

    def _with_terms(
        self, found: DeviceResults, vectors: Tensor, sender: Tensor, receiver: Tensor, numbers: Tensor
    ) -> DeviceResults:
        """With terms that see nothing but the vectors of pairs.

        Every atom is told to them as a structure of its own, so that what they count to it comes out by atom.
        """
        n, atoms = len(numbers), torch.arange(len(numbers), device=numbers.device)
        cells = vectors.new_zeros(n, 3, 3)
        pbc = torch.zeros(n, 3, dtype=torch.bool, device=numbers.device)
        leaf = vectors.detach().t().clone().requires_grad_()
        with torch.enable_grad():
            structures = Structures(cells[:, 0], cells, pbc, atoms, numbers, sender, receiver, leaf, cells)
            repulsion = torch.stack([term({}, structures) for term in self._terms]).sum(0)
        (gradient,) = torch.autograd.grad(repulsion.sum(), leaf)
        forces, virials = pulled_from_edges(gradient.t(), vectors, sender, receiver, n)
        return DeviceResults(found.energies, found.forces + forces, found.virials + virials, repulsion.detach())
