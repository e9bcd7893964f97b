"""A model's weights in the order and shape in which the kernels read them."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple

import torch
from torch import Tensor

from cace_runtime.config import FeatureMessageConfig, ModelConfig, ReadoutConfig
from cace_runtime.potential.angular import degree_of_rows, degree_slices, lvectors
from cace_runtime.potential.model import CACEModel

# As the kernels call them.
CUTOFF_KINDS = {"polynomial": 0, "cosine": 1, "mollifier": 2}
# What these kernels know, as cace_runtime.config.parts_of names it.
PARTS: set[tuple[str, str] | str] = {
    *(("cutoff function", kind) for kind in CUTOFF_KINDS), ("radial basis", "bessel"),
    ("message", "memory"), ("message", "exponential"), ("message", "feature"), ("readout", "none"), "output",
}  # fmt: skip


class Linear(NamedTuple):
    """``x W^T + b``."""

    weight: Tensor  # [out, in]
    bias: Tensor  # [out]


@dataclass(frozen=True, slots=True, eq=False)
class MessageWeights:
    """One message layer; the message scale s is folded into what multiplies its sums.

    Attributes:
        memory: m [l, (c n)], or ``None``.
        prefactor: s p [d, (c n)], or ``None`` where there is no exponential message.
        decay: q [d, (c n)].
        mixing: s W [d, ñ, (c n)].
        feature: the feature message's options, or ``None``.
        hidden: the layers of H after the first.
        bias: of the first layer of H.
    """

    memory: Tensor | None
    prefactor: Tensor | None
    decay: Tensor | None
    mixing: Tensor
    feature: FeatureMessageConfig | None
    hidden: tuple[Linear, ...]
    bias: Tensor | None


@dataclass(frozen=True, slots=True, eq=False)
class ReadoutWeights:
    """What makes one number of each atom of columns of the products; layers without bias have zeros in its place.

    Attributes:
        first: column where those of the MLP's first layer begin; that of the linear map, if any, comes after them.
        bias: of the first layer of the MLP.
        later: the other layers of the MLP.
        linear_bias: of the linear map [1], or ``None`` where there is no such map.
        vanishes_at_zero: whether the value at features of zero is subtracted.
        scale: what the sum of both is multiplied with.
    """

    first: int
    bias: Tensor
    later: tuple[Linear, ...]
    linear_bias: Tensor | None
    vanishes_at_zero: bool
    scale: float

    @property
    def mlp(self) -> slice:
        """Columns of the MLP's first layer."""
        return slice(self.first, self.first + len(self.bias))

    @property
    def linear(self) -> int:
        """Column of the linear map."""
        return self.first + len(self.bias)

    @property
    def n_columns(self) -> int:
        return len(self.bias) + (self.linear_bias is not None)


@dataclass(frozen=True, slots=True, eq=False)
class Weights:
    """All of a model.

    Attributes:
        constants: prefactor of the Bessel functions, r_cut, epsilon, p of the cutoff, pi.
        frequencies: w [ñ].
        sender: theta_s [elements, a].
        receiver: theta_r [elements, b].
        mixing: W [d, ñ, (c n)].
        messages: one per message layer.
        features: for each layer the stacked rows that read its B, [out, (f c n)]: first layer of the MLP and linear map
            of each readout, first layer of the message network.
        energy: the readout of the energy, or ``None`` where the network has none.
        outputs: those of what else there is.
        reference: E0 per element, float64 (eV).
        read: names of the model's numbers that all this is made of.
    """

    constants: Tensor
    frequencies: Tensor
    sender: Tensor
    receiver: Tensor
    mixing: Tensor
    messages: tuple[MessageWeights, ...]
    features: tuple[Tensor, ...]
    energy: ReadoutWeights | None
    outputs: tuple[ReadoutWeights, ...]
    reference: Tensor
    read: frozenset[str]


class _Reading:
    """A model's numbers by name; which of them were read is noted."""

    def __init__(self, model: CACEModel) -> None:
        self._state = model.state_dict()
        self.names: set[str] = set()

    def __call__(self, name: str) -> Tensor:
        self.names.add(name)
        return self._state[name].detach()

    def __contains__(self, name: str) -> bool:
        return name in self._state

    def bias(self, layer: str) -> Tensor:
        """Of a linear layer; zeros where it has none."""
        if f"{layer}.bias" in self:
            return self(f"{layer}.bias")
        weight = self(f"{layer}.weight")
        return weight.new_zeros(len(weight))


def model_weights(model: CACEModel, dtype: torch.dtype, device: torch.device) -> Weights:
    """Takes copies of a model's weights."""
    config = model.config
    read = _Reading(model)

    def put(x: Tensor) -> Tensor:
        return x.to(device, dtype, copy=True).contiguous()

    constants = [read("edge_functions.bessel.prefactor").double().item(), config.cutoff, config.epsilon]
    constants += [getattr(config.cutoff_function, "p", 0.0), math.pi]
    # [d, c, n, ñ] -> [d, ñ, (c n)]
    mixing = read("a_basis.mixing.weights").permute(0, 3, 1, 2).flatten(2)
    of_outputs = {f"outputs.{output.name}": output for output in config.outputs}
    readers = ({"readout": config.readout} if config.has_energy else {}) | of_outputs
    stacks, messages = [], []
    for t in range(len(config.messages) + 1):
        rows = [mixing.new_empty(0, config.n_read(model.n_features))]  # of a network that says nothing
        for name, reader in readers.items():
            rows.append(read(f"{name}.mlp.layers.0.weight")[:, t])
            if reader.linear:
                rows.append(read(f"{name}.linear.weight")[:, t])
        if t < len(config.messages):
            if config.messages[t].feature is not None:
                rows.append(read(f"messages.{t}.feature.network.layers.0.weight")[:, 0])
            messages.append(_message(config, t, read, mixing, put))
        stacks.append(put(torch.cat(rows)))
    energy = None
    if config.has_energy:
        energy = _readout("readout", 0, config.readout, config.vanishes_at_zero, config.energy_scale, read, put)
    outputs: list[ReadoutWeights] = []
    column = 0 if energy is None else energy.n_columns
    for name, output in of_outputs.items():
        outputs.append(_readout(name, column, output, output.vanishes_at_zero, output.scale, read, put))
        column += outputs[-1].n_columns
    return Weights(
        put(torch.tensor(constants, dtype=torch.float64)),
        put(read("edge_functions.bessel.weights")),
        put(read("embedding.sender")),
        put(read("embedding.receiver")),
        put(mixing),
        tuple(messages),
        tuple(stacks),
        energy,
        tuple(outputs),
        model.reference_energies.energies.detach().to(device, copy=True),
        frozenset(read.names),
    )


def _readout(
    name: str,
    first: int,
    config: ReadoutConfig,
    vanishes_at_zero: bool,
    scale: float,
    read: _Reading,
    put: Callable[[Tensor], Tensor],
) -> ReadoutWeights:
    return ReadoutWeights(
        first,
        put(read.bias(f"{name}.mlp.layers.0")),
        _later_layers(f"{name}.mlp", read, put),
        put(read.bias(f"{name}.linear")) if config.linear else None,
        vanishes_at_zero,
        scale,
    )


def _message(
    config: ModelConfig, t: int, read: _Reading, mixing: Tensor, put: Callable[[Tensor], Tensor]
) -> MessageWeights:
    memory = prefactor = decay = bias = None
    hidden: tuple[Linear, ...] = ()
    message, name, scale = config.messages[t], f"messages.{t}", config.message_scale
    if message.memory:
        row_degree = degree_of_rows(config.basis.l_top, config.n_weight_degrees)
        weights = read(f"{name}.memory.weights")
        memory = put(weights[row_degree.to(weights.device)].flatten(1))
    if message.exponential:
        prefactor = put(read(f"{name}.exponential.prefactor").flatten(1) * scale)
        decay = put(read(f"{name}.exponential.decay").flatten(1))
    if message.feature is not None:
        network = f"{name}.feature.network"
        bias, hidden = put(read(f"{network}.layers.0.bias")), _later_layers(network, read, put)
    return MessageWeights(memory, prefactor, decay, put(mixing * scale), message.feature, hidden, bias)


def _later_layers(network: str, read: _Reading, put: Callable[[Tensor], Tensor]) -> tuple[Linear, ...]:
    layers, k = [], 1
    while f"{network}.layers.{k}.weight" in read:
        layer = f"{network}.layers.{k}"
        layers.append(Linear(put(read(f"{layer}.weight")[:, 0]), put(read.bias(layer))))
        k += 1
    return tuple(layers)


def copy_into(old: Weights, new: Weights) -> None:
    """Overwrites the numbers in place: a captured CUDA graph reads where it always has."""
    for target, source in zip(_tensors(old), _tensors(new), strict=True):
        target.copy_(source)


def _tensors(x: object) -> list[Tensor]:
    if isinstance(x, Tensor):
        return [x]
    if isinstance(x, (Weights, MessageWeights, ReadoutWeights)):
        return [t for name in x.__slots__ for t in _tensors(getattr(x, name))]
    return [t for item in x for t in _tensors(item)] if isinstance(x, tuple) else []


class Tables(NamedTuple):
    """Integers that tell the kernels about components.

    Attributes:
        degrees: weight degree of each component, int32 [l].
        parents: int32 [2, 3, l]: the component with one less of an axis (0 where there is none), and how many it has.
    """

    degrees: Tensor
    parents: Tensor


def component_tables(config: ModelConfig, device: torch.device) -> Tables:
    """For a model's largest degree."""
    components = lvectors(config.basis.l_top)
    index = {l: row for row, l in enumerate(components)}
    axes = ((1, 0, 0), (0, 1, 0), (0, 0, 1))
    parents = [[index.get((x - a, y - b, z - c), 0) for x, y, z in components] for a, b, c in axes]
    counts = [[l[axis] for l in components] for axis in range(3)]
    degrees = [sum(l) if config.n_weight_degrees > 1 else 0 for l in components]
    return Tables(
        torch.tensor(degrees, dtype=torch.int32, device=device),
        torch.tensor([parents, counts], dtype=torch.int32, device=device),
    )


def row_tiles(l_max: int, n: int, n_degrees: int, rows: int, device: torch.device) -> Tensor:
    """Begin, end and weight degree of tiles of at most ``rows`` rows (l ñ), int32 [tiles + 1, 3]; the last says -1."""
    ranges = degree_slices(l_max) if n_degrees > 1 else ((0, len(lvectors(l_max))),)
    tiles = []
    for degree, (first, last) in enumerate(ranges):
        for begin in range(first * n, last * n, rows):
            tiles.append((begin, min(begin + rows, last * n), degree))
    return torch.tensor([*tiles, (0, 0, -1)], dtype=torch.int32, device=device)


def cutoff_constants(config: ModelConfig) -> dict[str, int]:
    """Compile-time numbers of the cutoff function."""
    power = getattr(config.cutoff_function, "p", 0)
    whole = int(power) if power == int(power) and power < 100 else 0
    return {"KIND": CUTOFF_KINDS[config.cutoff_function.kind], "POWER": whole}
