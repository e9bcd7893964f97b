"""Constants of a model that are 1/rms of what it makes of the data, channel by channel: measured once, then fixed.

Parts of a network say what they are measured by (``squares``); a part's ``scale`` is 1 until then. What is measured is
independent of the order of the data, to the last bit: it is rounded to digits that no order of summation reaches.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, Protocol, cast

import torch
from torch import Tensor
from torch.utils.hooks import RemovableHandle

from cace_runtime import keys
from cace_runtime.neighborhood.graph import Graph
from cace_runtime.potential.messages.layer import MessageLayer
from cace_runtime.potential.mixing import FreeMixing
from cace_runtime.potential.model import CACEModel
from cace_runtime.train.rounding import rounded

# Structures, and atoms of each element, that are measured, where there are so many: mean squares of a random choice are
# those of all within some per cent, and torch, which has to evaluate them, takes long.
ENOUGH_STRUCTURES, ENOUGH_ATOMS = 100, 300


class Measured(Protocol):
    """A part of a network with a constant."""

    scale: Tensor

    def squares(self, inputs: tuple[Any, ...], found: Tensor) -> Tensor:
        """Sums over the atoms of the squares of what is to have a mean square of one, as ``scale`` is shaped."""

    def register_forward_hook(self, hook: Any) -> RemovableHandle:
        """As any module of torch."""


def measured_parts(model: CACEModel, layer: int) -> Iterator[list[Measured]]:
    """What comes before the features of a layer, those first on which others depend; parts of one list do not."""
    if layer == 0:
        parts: list[list[Any]] = [[model.a_basis.mixing] if isinstance(model.a_basis.mixing, FreeMixing) else []]
    else:
        message = cast("MessageLayer", model.messages[layer - 1])
        tensor = message.tensor
        sent = [] if tensor is None else tensor.sent
        parts = [[h.tensors for h in sent], sent, [] if tensor is None else [tensor]]
    parts.append([model.contractions[layer]] if len(model.contractions) else [])
    yield from filter(None, parts)


def measure_constants(model: CACEModel, batches: Sequence[Graph], layer: int) -> None:
    """Sets the constants before the features of a layer.

    Args:
        model: the potential, in float64; changed in place.
        batches: graphs of training structures, in any order: of all, or of a random choice.
        layer: those of layers before it are set.
    """
    for parts in measured_parts(model, layer):
        sums = [torch.zeros_like(part.scale) for part in parts]
        hooks = [part.register_forward_hook(_adding(total)) for part, total in zip(parts, sums, strict=True)]
        n_atoms = 0
        for graph in batches:
            with torch.no_grad():  # differentiable: by torch, for kernels do not call the modules that are asked
                model(graph, forces=False, b_features=True, differentiable=True)
            n_atoms += len(graph[keys.ATOMIC_NUMBERS])
        for hook in hooks:
            hook.remove()
        for part, total in zip(parts, sums, strict=True):
            rms = rounded((total / max(n_atoms, 1)).sqrt())
            part.scale.copy_(torch.where(rms > 0, 1 / rms, 1.0))


def _adding(total: Tensor) -> Any:
    def hook(part: Measured, inputs: tuple[Any, ...], found: Tensor) -> None:
        total.add_(part.squares(inputs, found).detach())

    return hook


def constants_of(model: CACEModel) -> dict[str, Tensor]:
    """All of them by name, which are not among the parameters."""
    return {name: value for name, value in model.state_dict().items() if name.endswith(".scale")}
