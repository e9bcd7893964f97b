"""Outputs, forces and virials as differentiable functions of the weights: both directions are compiled kernels.

Nothing of the forward pass is kept. The backward pass runs the potential once more, forwards and backwards, on dual
numbers: values, and their derivatives along the forces' cotangents (reverse mode over forward mode). It costs a few
evaluations, however many weights there are, and its memory does not grow with the edges.

Where the energy is not the plain sum of those of the atoms, forces are those of ``sum c o`` with ``c = dE/do``
(:class:`PulledBack`): a loss on them reaches the weights through c, too. Its derivative with respect to c is how the
outputs change along the forces' cotangents, a forward pass on the same dual numbers.
"""

from __future__ import annotations

from typing import Any, NamedTuple

import numpy as np
import torch
from torch import Tensor
from torch.autograd.function import once_differentiable

from cace_runtime.config import ModelConfig
from cace_runtime.kernels.cpp.constants import outputs_of
from cace_runtime.kernels.cpp.potential import CompiledGradient, CompiledPotential, Forward, WeightParts, constants
from cace_runtime.kernels.engine import Pulled
from cace_runtime.neighborhood.rows import NeighborRows
from cace_runtime.potential.model import CACEModel
from cace_runtime.potential.readout import value_at_zero

Shapes = list[tuple[torch.Size, torch.dtype]]


class Structures(NamedTuple):
    """A batch as the kernels see it; images of the edges are in Å."""

    rows: NeighborRows
    elements: np.ndarray
    positions: np.ndarray
    images: np.ndarray
    virials: bool
    forces: bool


class TrainablePotential:
    """The kernels of both directions for one model.

    Args:
        potential: evaluates.
        gradient: differentiates.
    """

    def __init__(self, potential: CompiledPotential, gradient: CompiledGradient) -> None:
        self.potential, self._gradient = potential, gradient
        self._layout = potential.layout
        ends = np.cumsum([length for _, length in self._layout]).tolist()
        self._places = {name: slice(end - n, end) for (name, n), end in zip(self._layout, ends, strict=True)}
        # One matrix of embeddings in both roles is one parameter, named after the first.
        self._shared = {"embedding.receiver": "embedding.sender"}

    def __call__(
        self, model: CACEModel, parameters: dict[str, Tensor], structures: Structures
    ) -> tuple[Tensor, Tensor, Tensor | None]:
        """Outputs [N, K], forces [N, 3] (eV/Å), virials [N, 6] (eV) or ``None``; float64.

        Once differentiable with respect to the parameters, and to nothing else; the model says the constants.
        """
        found, weights = self._weights(model, parameters)
        outputs, forces, virials = _Evaluate.apply(self, structures, weights, tuple(found), *found.values())
        return self._less_at_zero(model, parameters, structures, outputs), forces, virials

    def outputs(
        self, model: CACEModel, parameters: dict[str, Tensor], structures: Structures
    ) -> tuple[Tensor, PulledBack]:
        """Outputs [N, K], and what pulls ``dE/doutputs`` back, differentiable in those; else as :meth:`__call__`."""
        found, weights = self._weights(model, parameters)
        call = _Call(self, structures, weights)
        outputs, token = _Outputs.apply(call, tuple(found), *found.values())
        return self._less_at_zero(model, parameters, structures, outputs), PulledBack(call, token)

    def _weights(self, model: CACEModel, parameters: dict[str, Tensor]) -> tuple[dict[str, Tensor], WeightParts]:
        """Those that are trained, by name, and all as the kernels take them."""
        fixed, found, values = constants(model), {}, []
        for name, _ in self._layout:
            if name in fixed:
                values.append(torch.from_numpy(fixed[name]))
            elif (known := name if name in parameters else self._shared.get(name)) is not None:
                found[name] = parameters[known]
                values.append(found[name])
            else:  # measured on the data
                values.append(model.get_buffer(name))
        return found, WeightParts(self._layout, values)

    @staticmethod
    def _less_at_zero(
        model: CACEModel, parameters: dict[str, Tensor], structures: Structures, outputs: Tensor
    ) -> Tensor:
        subtracted = _at_zero(model.config, parameters)
        return outputs if subtracted is None else outputs - subtracted[torch.from_numpy(structures.elements)]

    def forward(self, structures: Structures, weights: WeightParts) -> tuple[Tensor, Tensor, Tensor | None]:
        rows, elements, positions, images, virials, _ = structures
        with self.potential.holding(weights):
            out = self.potential.evaluate(rows, elements, positions, images, virials=virials)
        assert out.forces is not None
        found = None if out.virials is None else torch.from_numpy(out.virials)
        return torch.from_numpy(out.outputs), torch.from_numpy(out.forces), found

    def backward(
        self,
        structures: Structures,
        weights: WeightParts,
        outputs: np.ndarray,
        forces: np.ndarray | None,
        virials: np.ndarray | None,
        pulled: np.ndarray | None = None,
    ) -> Tensor:
        """Gradient with respect to all numbers of the layout, in the precision of the kernels."""
        with self._gradient.holding(weights):
            return torch.from_numpy(self._gradient.gradient(*structures[:4], outputs, forces, virials, pulled=pulled))

    def gradients_of(self, flat: Tensor, names: tuple[str, ...], shapes: Shapes) -> list[Tensor]:
        """A gradient as :meth:`backward` gives it -> those of parameters of these names, shapes and precisions."""
        converted = {dtype: flat.to(dtype) for dtype in {dtype for _, dtype in shapes}}
        return [
            converted[dtype][self._places[name]].view(shape) for name, (shape, dtype) in zip(names, shapes, strict=True)
        ]

    def changes(
        self,
        structures: Structures,
        weights: WeightParts,
        forces: np.ndarray | None,
        virials: np.ndarray | None,
        n_outputs: int,
    ) -> Tensor:
        """How outputs [N, K] change along these cotangents of forces and virials."""
        with self._gradient.holding(weights):
            return torch.from_numpy(self._gradient.changes(*structures[:4], forces, virials, n_outputs))


class _Call:
    """One evaluation: what its two ways back have to tell each other."""

    def __init__(self, kernels: TrainablePotential, structures: Structures, weights: WeightParts) -> None:
        self.kernels, self.structures, self.weights = kernels, structures, weights
        self.forward: Forward | None = None
        # Cotangents of forces and virials, and what was pulled, of a way back that has passed _Pull.
        self.seeds: tuple[np.ndarray | None, np.ndarray | None, np.ndarray] | None = None


class PulledBack:
    """Pulls cotangents of one evaluation's outputs back to the positions."""

    def __init__(self, call: _Call, token: Tensor) -> None:
        self._call, self._token = call, token

    def __call__(self, cotangents: Tensor) -> Pulled:
        """Of dE/doutputs [N, K]."""
        return Pulled(*_Pull.apply(self._call, self._token, cotangents))


def _at_zero(config: ModelConfig, parameters: dict[str, Tensor]) -> Tensor | None:
    """What outputs that vanish have at features of zero, [elements, K], where some do: kernels do not subtract it."""
    vanishing = [config.vanishes_at_zero, *(output.vanishes_at_zero and output.bias for output in config.outputs)]
    if not any(vanishing):
        return None
    scales = [config.energy_scale, *(output.scale for output in config.outputs)]
    zeros = torch.zeros(len(config.elements), dtype=torch.float64)
    return torch.stack(
        [
            (scale * value_at_zero(parameters, of)).expand_as(zeros) if vanishes else zeros
            for of, scale, vanishes in zip(outputs_of(config), scales, vanishing, strict=True)
        ],
        dim=1,
    )


class _Evaluate(torch.autograd.Function):
    @staticmethod
    def forward(
        ctx: Any,
        kernels: TrainablePotential,
        structures: Structures,
        weights: WeightParts,
        names: tuple[str, ...],
        *parameters: Tensor,
    ) -> tuple[Tensor, Tensor, Tensor | None]:
        ctx.call, ctx.names = (kernels, structures, weights), names
        ctx.shapes = [(p.shape, p.dtype) for p in parameters]
        return kernels.forward(structures, weights)

    @staticmethod
    @once_differentiable
    def backward(ctx: Any, outputs: Tensor, forces: Tensor, virials: Tensor) -> tuple[Tensor | None, ...]:
        kernels, structures, weights = ctx.call
        of_forces = forces.numpy() if structures.forces else None
        of_virials = virials.numpy() if structures.virials else None
        flat = kernels.backward(structures, weights, outputs.numpy(), of_forces, of_virials)
        return None, None, None, None, *kernels.gradients_of(flat, ctx.names, ctx.shapes)


class _Outputs(torch.autograd.Function):
    """Its way back, after that of :class:`_Pull` by a token that goes from one to the other, is that of both."""

    @staticmethod
    def forward(ctx: Any, call: _Call, names: tuple[str, ...], *parameters: Tensor) -> tuple[Tensor, Tensor]:
        ctx.call, ctx.names = call, names
        ctx.shapes = [(p.shape, p.dtype) for p in parameters]
        with call.kernels.potential.holding(call.weights):
            call.forward = call.kernels.potential.forward(*call.structures[:4])
        return torch.from_numpy(call.forward.outputs), torch.zeros((), dtype=torch.float64)

    @staticmethod
    @once_differentiable
    def backward(ctx: Any, outputs: Tensor, token: Tensor) -> tuple[Tensor | None, ...]:
        call = ctx.call
        forces, virials, pulled = call.seeds or (None, None, None)
        call.seeds = None
        flat = call.kernels.backward(call.structures, call.weights, outputs.numpy(), forces, virials, pulled)
        return None, None, *call.kernels.gradients_of(flat, ctx.names, ctx.shapes)


class _Pull(torch.autograd.Function):
    @staticmethod
    def forward(ctx: Any, call: _Call, token: Tensor, cotangents: Tensor) -> tuple[Tensor, Tensor]:
        assert call.forward is not None
        ctx.call, ctx.pulled = call, cotangents.detach().numpy().copy()
        out = call.forward.pull(ctx.pulled)
        return torch.from_numpy(out.forces), torch.from_numpy(out.virials)

    @staticmethod
    @once_differentiable
    def backward(ctx: Any, forces: Tensor, virials: Tensor) -> tuple[Tensor | None, ...]:
        call = ctx.call
        of_forces = forces.numpy() if call.structures.forces else None
        of_virials = virials.numpy() if call.structures.virials else None
        call.seeds = (of_forces, of_virials, ctx.pulled)
        n_outputs = ctx.pulled.shape[1]
        changes = call.kernels.changes(call.structures, call.weights, of_forces, of_virials, n_outputs)
        return None, torch.zeros((), dtype=torch.float64), changes
