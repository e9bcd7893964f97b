"""The sizes of a potential as C++ constants, which the generated source is compiled with."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from cace_runtime.config import MessageConfig, ModelConfig, ReadoutConfig, TensorMessageConfig, strange_parts
from cace_runtime.potential.angular import first_row
from cace_runtime.potential.messages.sent_tensors import Covariants
from cace_runtime.potential.symmetric_tensors import components, part_of_degree

CUTOFF_KINDS = {"polynomial": 0, "cosine": 1, "mollifier": 2}
# What these kernels know, as cace_runtime.config.parts_of names it.
PARTS: set[tuple[str, str] | str] = {
    *(("cutoff function", kind) for kind in CUTOFF_KINDS), ("radial basis", "bessel"),
    *(("message", kind) for kind in ("memory", "exponential", "feature", "tensor")), "mixing",
    ("contraction", "linear"), ("readout", "none"), ("readout", "per_element"), "output",
}  # fmt: skip


def has_tensor_kernels(config: ModelConfig) -> bool:
    """Whether it is evaluated by the kernels of tensor messages, free mixing and weights of elements."""
    tensors = any(message.tensor for message in config.messages)
    return tensors or config.mixing is not None or config.is_per_element


def unsupported(config: ModelConfig) -> str:
    """What of a config no kernels know, in words; empty where they know everything."""
    return strange_parts(config, PARTS)


def model_constants(config: ModelConfig, covariants: Covariants = ()) -> str:
    """C++ declarations of everything that fixes loop lengths and branches; numbers that may change stay weights.

    Args:
        config: the potential's.
        covariants: tensors that the module of its basis has.
    """
    power = getattr(config.cutoff_function, "p", 0)
    values = {
        "N_ELEMENTS": len(config.elements),
        "N_EMBEDDING": config.n_embedding,
        "N_CHANNELS": config.n_channels,
        "N_BESSEL": config.n_bessel,
        "N_RADIAL": config.n_radial,
        "N_WEIGHT_DEGREES": config.n_weight_degrees,
        "CUTOFF_KIND": CUTOFF_KINDS[config.cutoff_function.kind],
        # 0: not an integer, and no product of a few multiplications
        "CUTOFF_POWER": int(power) if power == int(power) and power < 100 else 0,
        "N_LAYERS": len(config.messages),
        "N_OUTPUTS": len(outputs_of(config)),
        "WIDEST": _widest(config),
    }
    lines = [f"static constexpr int {name} = {value};" for name, value in values.items()]
    outputs = [
        _braces(
            [
                f'"{name}"',
                int(readout.linear),
                int(readout.per_element),
                len(readout.hidden) + 1,
                _braces([*readout.hidden, 1]),
            ]
        )
        for name, readout in outputs_of(config).items()
    ]
    deepest = max(len(readout.hidden) + 1 for readout in outputs_of(config).values())
    lines += [
        "struct OutputShape {",
        "    const char *name;",
        "    bool linear, per_element;",
        f"    int n_widths, widths[{deepest}];",
        "};",
        f"static constexpr OutputShape OUTPUTS[] = {_braces(outputs)};",
    ]
    lines += _tensor_constants(config, covariants) if has_tensor_kernels(config) else _message_constants(config)
    return "\n".join(lines) + "\n"


def _message_constants(config: ModelConfig) -> list[str]:
    shapes = [_message_shape(config, message) for message in config.messages] or ["{0, 0, 0, 0, 0, 1, {1}}"]
    longest = max((len(m.feature.hidden) + 1 for m in config.messages if m.feature), default=1)
    return [
        "struct MessageShape {",
        "    bool memory, exponential, feature, per_channel, per_degree;",
        f"    int n_widths, widths[{longest}];",
        "};",
        f"static constexpr MessageShape MESSAGES[] = {_braces(shapes)};",
    ]


def _tensor_constants(config: ModelConfig, covariants: Covariants) -> list[str]:
    mixing, n_mixed = config.mixing, config.n_channels * config.n_radial
    values = {
        "FREE_MIXING": int(mixing is not None),
        "MIXED_ELEMENTS": int(mixing is not None and mixing.senders == "elements"),
        "MIXED_BY_ELEMENT": int(mixing is not None and mixing.per_element),
        "CONTRACTION": int(config.contraction),
    }
    of_receivers = mixing is None or config.is_per_element
    parts = list(tensor_parts(config, covariants))
    shapes, longest = [], 1
    top = max((degree for message in config.messages if message.tensor for degree in message.tensor.degrees), default=0)
    for layer, message in enumerate(config.messages):
        tensor = message.tensor
        given = tensor or TensorMessageConfig(degrees=())
        widths = [*given.hidden, n_mixed] if tensor else [1]
        degrees = sum(1 << degree for degree in (0, *given.degrees))
        n_functions = min(given.radial_functions or n_mixed, n_mixed)
        kinds = [len({p.kind for p in parts if (p.layer, p.degree) == (layer, degree)}) for degree in range(top + 1)]
        of_basis, network = given.tensors == "covariants", given.coefficients == "network"
        flags = [message.memory, tensor is not None, given.per_element, of_basis and bool(given.degrees), network]
        networks = [widths, given.radial_hidden, _feature_widths(config, message)]
        flags += _other_parts(message)
        sizes = [part for network in networks for part in (len(network), _braces(network or (0,)))]
        shapes.append(_braces([*map(int, flags), degrees, _braces(kinds), n_functions, *sizes]))
        longest = max(longest, *map(len, networks))
    sends_covariants = any(m.tensor and m.tensor.tensors == "covariants" and m.tensor.degrees for m in config.messages)
    n_rows = sum(len(components(tensor["degree"])) for tensor in covariants) if sends_covariants else 0
    n_readers = len(config.elements) if of_receivers else 1
    return [
        "#define WHOLE_REGISTERS  // of outputs are tiles of matrices made of",
        *(f"static constexpr bool {name} = {value};" for name, value in values.items()),
        f"static constexpr int N_SENDERS = {config.n_senders}, N_READERS = {n_readers};",
        f"static constexpr int N_TENSOR_ROWS = {n_rows};  // components of the covariants of a channel",
        "struct MessageShape {",
        "    bool memory, tensor, per_element, covariants, network, exponential, feature, per_channel, per_degree;",
        "    unsigned degrees;  // of what is sent, as bits; scalars are there in any case",
        f"    int n_kinds[{top + 1}], n_functions, n_widths, widths[{longest}];",
        f"    int n_radial_widths, radial_widths[{longest}];  // of networks of radial functions",
        f"    int n_feature_widths, feature_widths[{longest}];  // of H of a feature message",
        "};",
        f"static constexpr MessageShape MESSAGES[] = {_braces(shapes or [NO_MESSAGE])};",
        "struct TensorPart {  // of a component of what a layer sends: a row of A, or of covariants, times a factor",
        "    int layer, degree, component, kind, row;",
        "    double factor;",
        "};",
        f"static constexpr TensorPart TENSOR_PARTS[] = {_braces(map(_braces, parts or [NO_PART]))};",
    ]


class TensorPart(NamedTuple):
    """A summand of a component of a tensor that a layer sends.

    Attributes:
        layer: which message.
        degree, component, kind: of the tensor.
        row: of A, or of all components of all covariants of the basis.
        factor: of it.
    """

    layer: int
    degree: int
    component: int
    kind: int
    row: int
    factor: float


# C++ has no empty arrays.
NO_PART = TensorPart(0, 0, 0, 0, 0, 0.0)
NO_MESSAGE = "{0, 0, 0, 0, 0, 0, 0, 0, 0, 1, {0}, 1, 1, {1}, 0, {0}, 0, {0}}"


def tensor_parts(config: ModelConfig, covariants: Covariants) -> Iterator[TensorPart]:
    """All of them, of all layers."""
    for layer, message in enumerate(config.messages):
        tensor = message.tensor
        if tensor is None:
            continue
        if tensor.tensors == "covariants":
            yield from _of_basis(layer, tensor, covariants)
            continue
        for degree in tensor.degrees:
            for kind, of in enumerate(range(degree, config.basis.l_top + 1, 2)):
                table = part_of_degree(degree, of)
                if of == 1:  # a vector is its own part
                    table = table.new_ones(3).diag()
                for component, row in table.nonzero().tolist():
                    yield TensorPart(layer, degree, component, kind, first_row(of) + row, float(table[component, row]))


def _of_basis(layer: int, tensor: TensorMessageConfig, covariants: Covariants) -> Iterator[TensorPart]:
    first, kinds = 0, dict.fromkeys(tensor.degrees, 0)
    for covariant in covariants:
        degree, size = covariant["degree"], len(components(covariant["degree"]))
        if degree in kinds and (tensor.order is None or covariant["nu"] <= tensor.order):
            yield from (TensorPart(layer, degree, c, kinds[degree], first + c, 1.0) for c in range(size))
            kinds[degree] += 1
        first += size


def outputs_of(config: ModelConfig) -> dict[str, ReadoutConfig]:
    """What gives each output, by the prefix of its weights' names: the energy, then what else there is."""
    return {"readout": config.readout} | {f"outputs.{output.name}": output for output in config.outputs}


def _message_shape(config: ModelConfig, message: MessageConfig) -> str:
    widths = _feature_widths(config, message) or [1]
    return _braces([int(message.memory), *map(int, _other_parts(message)), len(widths), _braces(widths)])


def _other_parts(message: MessageConfig) -> list[bool]:
    """Whether a message has an exponential and a feature part, and what H of the latter depends on."""
    feature = message.feature
    depends = [feature.per_channel, feature.per_degree] if feature else [False, False]
    return [message.exponential, feature is not None, *depends]


def _feature_widths(config: ModelConfig, message: MessageConfig) -> list[int]:
    """Of the layers of H; none without."""
    feature = message.feature
    if feature is None:
        return []
    all_channels = config.n_senders if config.mixing else config.n_channels
    n_degrees = config.n_degrees if feature.per_degree else 1
    return [*feature.hidden, n_degrees * (all_channels if feature.per_channel else 1)]


def _widest(config: ModelConfig) -> int:
    """The widest layer of all networks on the features of atoms, but of those of coefficients of tensors."""
    widths = [1, *(width for readout in outputs_of(config).values() for width in readout.hidden)]
    for message in config.messages:
        widths += _feature_widths(config, message)
        if message.tensor:
            widths += [*message.tensor.hidden, config.n_channels * config.n_radial]
    return max(widths)


def _braces(values: Iterable) -> str:
    return "{" + ", ".join(map(str, values)) + "}"
