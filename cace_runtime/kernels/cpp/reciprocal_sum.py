"""The Ewald sum by compiled kernels as a function of torch, for batches that are evaluated as graphs."""

from __future__ import annotations

from typing import Any

import numpy as np
import torch
from ase.stress import voigt_6_to_full_3x3_stress
from torch import Tensor

from cace_runtime.kernels.cpp.ewald import CompiledEwald, EwaldLibrary
from cace_runtime.potential.terms.reciprocal_sum import Sphere, reciprocal_sum


def compiled_reciprocal_sum(
    library: EwaldLibrary, charges: Tensor, positions: Tensor, cell: Tensor, sphere: Sphere
) -> Tensor:
    """As :class:`cace_runtime.potential.terms.reciprocal_sum.ReciprocalSum`; second derivatives are torch's."""
    return _CompiledSum.apply(library, charges, positions, cell, sphere)


class _CompiledSum(torch.autograd.Function):
    @staticmethod
    def forward(
        ctx: Any, library: EwaldLibrary, charges: Tensor, positions: Tensor, cell: Tensor, sphere: Sphere
    ) -> Tensor:
        ewald = CompiledEwald(library, sphere.sigma, sphere.dl, charges.shape[1])
        ewald.keep(sphere.cell.detach().numpy())
        q, x, a = (tensor.detach().numpy() for tensor in (charges, positions, cell))
        found = ewald.evaluate(q, x, a, n_threads=torch.get_num_threads())
        # A strain of positions and cell together is what the virial is of: that of the cell alone is the rest.
        strained = x.T @ found.forces - voigt_6_to_full_3x3_stress(found.virial)
        gradients = (found.potentials, -found.forces, np.linalg.solve(a.T, strained))
        ctx.sphere = sphere
        ctx.save_for_backward(charges, positions, cell, *map(torch.from_numpy, gradients))
        return charges.new_tensor(found.energy)

    @staticmethod
    def backward(ctx: Any, g: Tensor) -> tuple[Tensor | None, ...]:
        charges, positions, cell, of_charges, of_positions, of_cell = ctx.saved_tensors
        if not torch.is_grad_enabled():
            return None, g * of_charges, g * of_positions, g * of_cell, None
        with torch.enable_grad():
            energy, inputs = reciprocal_sum(charges, positions, cell, ctx.sphere), (charges, positions, cell)
            wanted = [x for x in inputs if x.requires_grad]
            found = iter(torch.autograd.grad(energy, wanted, g, create_graph=True))
        return None, *(next(found) if x.requires_grad else None for x in inputs), None
