"""The same by plain torch, for devices without the kernels: slower, and nothing that a CUDA graph could hold."""

from __future__ import annotations

import torch
from torch import Tensor

from cace_runtime.kernels.engine import BackendError
from cace_runtime.kernels.triton.edges import DeviceEdges
from cace_runtime.kernels.triton.potential import DeviceResults
from cace_runtime.neighborhood.layout import edge_layout, lay_out
from cace_runtime.potential.derivatives import energy_gradients
from cace_runtime.potential.evaluation import operators_of
from cace_runtime.potential.model import CACEModel


class TorchOnDevice:
    """Arguments and results as of :class:`cace_runtime.kernels.triton.potential.DevicePotential`."""

    capturable = False

    def __init__(self, model: CACEModel, *, dtype: torch.dtype, device: torch.device | str) -> None:
        if model.config.terms:
            raise BackendError("energy terms are not evaluated by what keeps neighbours on the device")
        self.dtype, self.device = dtype, torch.device(device)
        self.update(model)

    def update(self, model: CACEModel) -> None:
        """Takes the model's weights as they are now."""
        self._model = model

    def __call__(self, positions: Tensor, species: Tensor, edges: DeviceEdges) -> DeviceResults:
        model, n_atoms = self._model, len(positions)
        end = int(edges.first[-1])
        counts = (edges.first[1:] - edges.first[:-1]).long()
        receiver = torch.repeat_interleave(torch.arange(n_atoms, device=positions.device), counts)
        sender = edges.sender[:end].long()
        vectors = positions[receiver] - positions[sender] - edges.offset[:end]
        laid_out = lay_out(sender, receiver, n_atoms)
        layout, order, slot = edge_layout(laid_out), laid_out["atom_order"], laid_out["slot_edge"]
        far = vectors.new_tensor([1.01 * model.config.cutoff, 0.0, 0.0])
        leaf = torch.where(slot[:, None] >= 0, vectors[slot], far).t().to(model.dtype).contiguous().requires_grad_()
        numbers = torch.tensor(model.config.elements, device=positions.device)[species.long()]
        with torch.enable_grad():
            energies, _, reference = model.atomic_energies(leaf, numbers[order], operators_of(model, layout))
            gradients = energy_gradients(energies.sum(), [leaf], False)[0].double()
        real = slot >= 0
        by_edge = gradients.new_zeros(end, 3).index_copy(0, slot[real], gradients.t()[real])
        forces = by_edge.new_zeros(n_atoms, 3).index_add(0, sender, by_edge).index_add(0, receiver, by_edge, alpha=-1)
        outer = -vectors.double()[:, :, None] * by_edge[:, None, :]
        outer = ((outer + outer.transpose(1, 2)) / 2).flatten(1)[:, [0, 4, 8, 5, 2, 1]]
        virials = outer.new_zeros(n_atoms, 6).index_add(0, receiver, outer)
        total = energies.detach().double() + reference
        found = torch.empty_like(total).index_copy(0, order, total), forces, virials
        return DeviceResults(*found, ())
