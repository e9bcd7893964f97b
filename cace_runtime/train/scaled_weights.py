"""The numbers that are trained: a potential's weights in units in which every one of them is of order one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from copy import deepcopy
from typing import cast

import torch
from torch import Tensor, nn

from cace_runtime.potential.messages.sent_tensors import SentTensors
from cace_runtime.potential.mixing import FreeMixing
from cace_runtime.potential.model import CACEModel
from cace_runtime.potential.path_functions import PathFunctions
from cace_runtime.potential.readout import value_at_zero
from cace_runtime.train.folding import Fold, Reader
from cace_runtime.train.whitening import Whitening, feature_readers, readout_readers, subtracting

# Size of a trained weight's effect. Force errors on AcAc at equal steps: 42.8 meV/Å with 0.7, 39.0 with 2, 35.8 with 5,
# 41.5 with 15 (from another start: 30.3 with 5).
READER_GAIN = 5.0


class ScaledWeights(nn.Module):
    """The parameters that are trained: those of a model, in units in which they and the features are of order one.

    ``W z gain/sqrt(m) + b`` is what is trained where the model has ``W' B + b'``; z are the whitened features, m is the
    number of their directions. Without the root a step of Adam, which is as large for every weight, moves the sum of
    many features so far that the energies never come to rest.

    All numbers are in two vectors, so that optimiser, averages and clipping cost no time per tensor.

    A model that vanishes at zero, and likewise any output that does, is trained as ``f(B) - f(0) (1 - u·B)``: f is the
    network as if it did not, and u·B a fixed sum of features, one on average over the training atoms and hardly
    anything else (:func:`sum_to_one`). What f is at zero, far from all data, then hardly reaches the data, and f learns
    as freely as ever: its bias stays what moves all energies. (AcAc, T = 0, (3,3) per degree, 40 epochs, test set:
    6.0 meV and 26.1 meV/Å, 5.6 and 25.8 for a model that does not vanish.)

    Args:
        model: initial weights, and names.
        layers: the features of each layer; none to train the model's own weights.
        one: u [1, T+1, f c n], for a model of which the energy or another output vanishes at zero; ``None`` to train it
            as it is.

    Attributes:
        matrices: those that weight decay acts on.
        others: biases, embeddings, radial functions, and what multiplies channel by channel, so that no outputs mix
            inputs as those of a matrix do: memories, exponential messages, contractions.
        stacked: names of those that are stacks of matrices [..., out, n], for elements, degrees or paths.
    """

    one: Tensor | None

    def __init__(self, model: CACEModel, layers: Sequence[Whitening] = (), one: Tensor | None = None) -> None:
        super().__init__()
        self.register_buffer("one", None if one is None else one.to(model.dtype))
        self.subtracting = subtracting(model)
        values = {name: p.detach().clone() for name, p in model.named_parameters()}
        self.layers = nn.ModuleList(deepcopy(layer).to(model.dtype) for layer in layers)
        self.readers: dict[str, tuple[int, ...]] = {}  # prefix -> layers whose features it reads
        if layers:
            for layer in range(len(layers)):
                self.readers |= {prefix: (layer,) for prefix in feature_readers(model, layer)}
            self.readers |= {prefix: tuple(range(len(layers))) for prefix in readout_readers(model)}
        with torch.no_grad():
            for prefix, layers_read in self.readers.items():
                weight = values[f"{prefix}.weight"]
                parts = list(zip(self._of(layers_read), weight.unbind(-2), strict=True))
                if f"{prefix}.bias" in values:
                    values[f"{prefix}.bias"] += sum(layer.at_mean(part) for layer, part in parts)
                scaled = torch.stack([layer.from_features(part) for layer, part in parts], dim=-2)
                values[f"{prefix}.weight"] = scaled / self._unit(layers_read)
        self._known: tuple[tuple, list[Reader]] = ((), [])
        self.stacked = _stacked(model)
        is_matrix = {name: name.endswith(("weight", "mixing.weights")) or name in self.stacked for name in values}
        self.shapes = [
            {name: value.shape for name, value in values.items() if is_matrix[name] == wanted}
            for wanted in (True, False)
        ]
        self.matrices, self.others = (
            nn.Parameter(torch.cat([values[name].reshape(-1) for name in shapes])) for shapes in self.shapes
        )

    def by_name(self) -> dict[str, Tensor]:
        """The trained numbers as the model's tensors: differentiable views."""
        return self._by_name(self.matrices, self.others)

    def gradients_by_name(self) -> dict[str, Tensor]:
        """Their gradients, after a backward pass: views."""
        assert self.matrices.grad is not None and self.others.grad is not None
        return self._by_name(self.matrices.grad, self.others.grad)

    def _by_name(self, *vectors: Tensor) -> dict[str, Tensor]:
        found: dict[str, Tensor] = {}
        for vector, shapes in zip(vectors, self.shapes, strict=True):
            parts = vector.split([shape.numel() for shape in shapes.values()])
            found |= {name: part.view(shape) for (name, shape), part in zip(shapes.items(), parts, strict=True)}
        return found

    def _of(self, layers: tuple[int, ...]) -> list[Whitening]:
        all_layers = cast("list[Whitening]", list(self.layers))
        return [all_layers[k] for k in layers]

    def _unit(self, layers: tuple[int, ...]) -> float:
        return READER_GAIN / max(1, sum(len(layer.gains) for layer in self._of(layers))) ** 0.5

    def _folding(self) -> list[Reader]:
        """Made anew where the scales have changed, as by :meth:`load_state_dict`."""
        state = tuple((b.data_ptr(), b._version) for b in self.layers.buffers())
        if state != self._known[0]:
            readers = [
                Reader(prefix, [layer.map_to_features(self._unit(read)) for layer in self._of(read)])
                for prefix, read in self.readers.items()
            ]
            self._known = (state, readers)
        return self._known[1]

    def folded(self) -> dict[str, Tensor]:
        """The model's own parameters by name, differentiable."""
        names = [name for shapes in self.shapes for name in shapes]
        folded = dict(zip(names, Fold.apply(self._by_name, self._folding(), self.matrices, self.others), strict=True))
        if self.one is not None:
            # Rounded once more, and no bias is left to take it up: the model subtracts whatever it is at zero.
            for readout, linear in self.subtracting.items():
                weight = folded[f"{linear}.weight"]
                at_zero = value_at_zero(folded, readout).to(weight.dtype)
                if at_zero.dim():  # of each element
                    at_zero = at_zero[:, None, None, None]
                folded[f"{linear}.weight"] = weight + at_zero * self.one
        return folded


def _stacked(model: CACEModel) -> frozenset[str]:
    kinds = (FreeMixing, SentTensors, PathFunctions)
    return frozenset(f"{name}.weights" for name, part in model.named_modules() if isinstance(part, kinds))


def put_weights(model: CACEModel, weights: Mapping[str, Tensor]) -> None:
    """Writes folded parameters into a model."""
    with torch.no_grad():
        for name, parameter in model.named_parameters():
            parameter.copy_(weights[name])
