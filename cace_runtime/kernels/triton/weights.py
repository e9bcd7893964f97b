"""A model's weights in the order and shape in which the kernels read them."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, fields, is_dataclass
from typing import NamedTuple, cast

import torch
from torch import Tensor

from cace_runtime.config import FeatureMessageConfig, ModelConfig, OutputConfig, ReadoutConfig
from cace_runtime.kernels.triton.element_product import ElementProduct
from cace_runtime.kernels.triton.networks import Linear, Network
from cace_runtime.kernels.triton.reading import Readers, Reading
from cace_runtime.kernels.triton.tensor_weights import TensorWeights, tensor_weights
from cace_runtime.potential.angular import degree_of_rows, degree_slices, lvectors
from cace_runtime.potential.messages.layer import MessageLayer
from cace_runtime.potential.mixing import falling
from cace_runtime.potential.model import CACEModel
from cace_runtime.registry import BasisModule, CouplingModule

# As the kernels call them.
CUTOFF_KINDS = {"polynomial": 0, "cosine": 1, "mollifier": 2}
# What these kernels know, as cace_runtime.config.parts_of names it.
PARTS: set[tuple[str, str] | str] = {
    *(("cutoff function", kind) for kind in CUTOFF_KINDS), ("radial basis", "bessel"),
    "mixing", "contraction", ("message", "memory"), ("message", "exponential"), ("message", "feature"),
    ("message", "tensor"), "readout", "output",
}  # fmt: skip


@dataclass(frozen=True, slots=True, eq=False)
class MessageWeights:
    """One message layer; the message scale s is folded into what multiplies the sums that it acts on.

    Attributes:
        memory: m [l, (c n)], or ``None``.
        prefactor: s p [d, (c n)], or ``None`` where there is no exponential message.
        decay: q [d, (c n)].
        mixing: s W, as that of the bare atoms.
        feature: the feature message's options, or ``None``.
        senders: the network H, or ``None``.
        tensor: the tensor message, or ``None``.
    """

    memory: Tensor | None
    prefactor: Tensor | None
    decay: Tensor | None
    mixing: Tensor | ElementProduct
    feature: FeatureMessageConfig | None
    senders: Network | None
    tensor: TensorWeights | None

    @property
    def sends_covariants(self) -> bool:
        return self.tensor is not None and any(sent.rows is not None for sent in self.tensor.sent)


@dataclass(frozen=True, slots=True, eq=False)
class ReadoutWeights:
    """What makes one number of each atom of columns of the products; layers without bias have zeros in its place.

    Attributes:
        first: column where those of the MLP's first layer begin; that of the linear map, if any, comes after them.
        bias: of the first layer of the MLP, [width] or [elements, width].
        later: the other layers of the MLP.
        linear_bias: of the linear map, [1] or [elements, 1], or ``None`` where there is no such map.
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
        return slice(self.first, self.linear)

    @property
    def linear(self) -> int:
        """Column of the linear map."""
        return self.first + self.bias.shape[-1]


@dataclass(frozen=True, slots=True, eq=False)
class Weights:
    """All of a model.

    Attributes:
        constants: prefactor of the Bessel functions, r_cut, epsilon, p of the cutoff, pi.
        closest: the closest distances of each pair of elements [elements, elements, 2] (Å).
        frequencies: w [ñ].
        sender: theta_s [elements, a]; the identity where channels are mixtures of elements.
        receiver: theta_r [elements, b].
        mixing: W [d, ñ, (c n)], or of free mixtures [z, d, (ñ a), n].
        messages: one per message layer.
        contractions: of each layer [elements, f, (c n)], or none.
        features: for each layer what reads its features, [z, 1, (f c n), columns]: first layer of the MLP and linear
            map of each readout, first layers of the networks of the message.
        energy: the readout of the energy, or ``None`` where the network has none.
        outputs: those of what else there is.
        reference: E0 per element, float64 (eV).
        read: names of the model's numbers that all this is made of.
    """

    constants: Tensor
    closest: Tensor
    frequencies: Tensor
    sender: Tensor
    receiver: Tensor
    mixing: Tensor | ElementProduct
    messages: tuple[MessageWeights, ...]
    contractions: tuple[Tensor, ...]
    features: tuple[ElementProduct, ...]
    energy: ReadoutWeights | None
    outputs: tuple[ReadoutWeights, ...]
    reference: Tensor
    read: frozenset[str]


def model_weights(
    model: CACEModel,
    dtype: torch.dtype,
    device: torch.device,
    basis: BasisModule,
    couplings: Sequence[CouplingModule | None],
) -> Weights:
    """Takes copies of a model's weights.

    Args:
        model: whose.
        dtype, device: of the copies.
        basis: the module of its basis.
        couplings: those of its messages.
    """
    config = model.config
    read = Reading(model, dtype, device)
    constants = [read("edge_functions.bessel.prefactor").double().item(), config.cutoff, config.epsilon]
    constants += [getattr(config.cutoff_function, "p", 0.0), math.pi]
    sender, receiver = read("embedding.sender"), read("embedding.receiver")
    if config.n_senders > sender.shape[1]:
        sender = torch.eye(config.n_senders)
    of_outputs = {f"outputs.{output.name}": output for output in config.outputs}
    settings = ({"readout": config.readout} if config.has_energy else {}) | of_outputs
    stacks, messages, contractions = [], [], []
    readouts: list[ReadoutWeights] = []
    for t in range(len(config.messages) + 1):
        readers = Readers(read, t, config.n_read(model.n_features), receiver)
        firsts = []
        for name, reader in settings.items():
            firsts.append(readers.n_columns)
            readers.add(f"{name}.mlp.layers.0")
            if reader.linear:
                readers.add(f"{name}.linear")
        if t == 0:
            readouts = [_readout(*x, config, read) for x in zip(settings.items(), firsts, strict=True)]
        if t < len(config.messages):
            messages.append(_message(model, t, basis, couplings[t], read, readers))
        if config.contraction:
            weights, rms = read(f"contractions.{t}.weights").double(), read(f"contractions.{t}.scale").double()
            contractions.append(read.put(weights * rms))
        stacks.append(readers.product())
    return Weights(
        read.put(torch.tensor(constants, dtype=torch.float64)),
        read.put(torch.from_numpy(config.table_of_closest)),
        read.put(read("edge_functions.bessel.weights")),
        read.put(sender),
        read.put(receiver),
        _mixing(config, read, 1.0),
        tuple(messages),
        tuple(contractions),
        tuple(stacks),
        readouts[0] if config.has_energy else None,
        tuple(readouts[1:] if config.has_energy else readouts),
        model.reference_energies.energies.detach().to(device, copy=True),
        frozenset(read.names),
    )


def _mixing(config: ModelConfig, read: Reading, factor: float) -> Tensor | ElementProduct:
    weights = read("a_basis.mixing.weights") * factor
    if config.mixing is None:
        return read.put(weights.permute(0, 3, 1, 2).flatten(2))  # [d, c, n, ñ] -> [d, ñ, (c n)]
    weights = weights.double() * read("a_basis.mixing.scale").double()[:, :, None]
    by_function = weights.unflatten(3, (config.n_senders, config.n_bessel)) * falling(config.n_bessel).to(weights)
    return read.product(by_function.permute(0, 1, 4, 3, 2).flatten(2, 3))  # [z, d, n, a, ñ] -> [z, d, (ñ a), n]


def _readout(named: tuple[str, ReadoutConfig], first: int, model: ModelConfig, read: Reading) -> ReadoutWeights:
    name, config = named
    if isinstance(config, OutputConfig):
        vanishes_at_zero, scale = config.vanishes_at_zero, config.scale
    else:
        vanishes_at_zero, scale = model.vanishes_at_zero, model.energy_scale
    return ReadoutWeights(
        first,
        read.put(read.bias(f"{name}.mlp.layers.0")),
        read.later_layers(f"{name}.mlp"),
        read.put(read.bias(f"{name}.linear")) if config.linear else None,
        vanishes_at_zero,
        scale,
    )


def _message(
    model: CACEModel, t: int, basis: BasisModule, coupling: CouplingModule | None, read: Reading, readers: Readers
) -> MessageWeights:
    memory = prefactor = decay = senders = tensor = None
    config = model.config
    message, name, scale = config.messages[t], f"messages.{t}", config.message_scale
    if message.memory:
        row_degree = degree_of_rows(config.basis.l_top, config.n_weight_degrees)
        weights = read(f"{name}.memory.weights")
        memory = read.put(weights[row_degree.to(weights.device)].flatten(1))
    if message.exponential:
        prefactor = read.put(read(f"{name}.exponential.prefactor").flatten(1) * scale)
        decay = read.put(read(f"{name}.exponential.decay").flatten(1))
    if message.feature is not None:
        senders = readers.network(f"{name}.feature.network")
    module = cast("MessageLayer", model.messages[t]).tensor
    if message.tensor is not None and module is not None:
        assert coupling is not None  # it was loaded for this message
        tensor = tensor_weights(config, module, message.tensor, f"{name}.tensor", basis, coupling, read, readers)
    mixing = _mixing(config, read, scale)
    return MessageWeights(memory, prefactor, decay, mixing, message.feature, senders, tensor)


def copy_into(old: Weights, new: Weights) -> None:
    """Overwrites the numbers in place: a captured CUDA graph reads where it always has."""
    for target, source in zip(_tensors(old), _tensors(new), strict=True):
        target.copy_(source)


def _tensors(x: object) -> list[Tensor]:
    if isinstance(x, Tensor):
        return [x]
    if is_dataclass(x):
        return [t for field in fields(x) for t in _tensors(getattr(x, field.name))]
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
