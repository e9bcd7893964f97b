"""The sizes of a potential as C++ constants, which the generated source is compiled with."""

from __future__ import annotations

from collections.abc import Iterator

from cace_runtime.config import MessageConfig, ModelConfig, ReadoutConfig, TensorMessageConfig, strange_parts
from cace_runtime.potential.symmetric_tensors import first_row, part_of_degree

CUTOFF_KINDS = {"polynomial": 0, "cosine": 1, "mollifier": 2}
# What these kernels know, as cace_runtime.config.parts_of names it.
_COMMON: set[tuple[str, str] | str] = {
    *(("cutoff function", kind) for kind in CUTOFF_KINDS), ("radial basis", "bessel"),
    ("message", "memory"), ("readout", "none"), "output",
}  # fmt: skip
# Of potentials as published, and of those with a part of the second list, which have kernels of their own.
PARTS: set[tuple[str, str] | str] = {*_COMMON, ("message", "exponential"), ("message", "feature")}
TENSOR_PARTS: set[tuple[str, str] | str] = {
    *_COMMON,
    "mixing",
    ("contraction", "linear"),
    ("readout", "per_element"),
    ("message", "tensor"),
}


def has_tensor_kernels(config: ModelConfig) -> bool:
    """Whether it is evaluated by the kernels of tensor messages, free mixing and weights of elements."""
    tensors = any(message.tensor for message in config.messages)
    return tensors or config.mixing is not None or config.is_per_element


def unsupported(config: ModelConfig) -> str:
    """What of a config no kernels know, in words; empty where they know everything."""
    if not has_tensor_kernels(config):
        return strange_parts(config, PARTS)
    told = [strange_parts(config, TENSOR_PARTS), *_strange_tensors(config)]
    return " and ".join(dict.fromkeys(part for part in told if part))


def _strange_tensors(config: ModelConfig) -> Iterator[str]:
    for layer, message in enumerate(config.messages, 1):
        tensor = message.tensor
        if tensor is None:
            continue
        if tensor.tensors == "covariants" and tensor.degrees:
            yield f"covariants in message 'tensor' of layer {layer}"
        if tensor.coefficients == "network" and tensor.degrees:
            yield f"coefficients 'network' in message 'tensor' of layer {layer}"
        if tensor.radial_hidden:
            yield f"radial_hidden in message 'tensor' of layer {layer}"


def model_constants(config: ModelConfig) -> str:
    """C++ declarations of everything that fixes loop lengths and branches; numbers that may change stay weights."""
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
    lines += _tensor_constants(config) if has_tensor_kernels(config) else _message_constants(config)
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


def _tensor_constants(config: ModelConfig) -> list[str]:
    mixing, n_mixed = config.mixing, config.n_channels * config.n_radial
    values = {
        "FREE_MIXING": int(mixing is not None),
        "MIXED_ELEMENTS": int(mixing is not None and mixing.senders == "elements"),
        "MIXED_BY_ELEMENT": int(mixing is not None and mixing.per_element),
        "CONTRACTION": int(config.contraction),
    }
    of_receivers = mixing is None or config.is_per_element
    shapes, longest = [], 1
    for message in config.messages:
        tensor = message.tensor
        given = tensor or TensorMessageConfig(degrees=())
        widths = [*given.hidden, n_mixed] if tensor else [1]
        degrees = sum(1 << degree for degree in (0, *given.degrees))
        n_functions = min(given.radial_functions or n_mixed, n_mixed)
        flags = [int(message.memory), int(tensor is not None), int(given.per_element)]
        shapes.append(_braces([*flags, degrees, n_functions, len(widths), _braces(widths)]))
        longest = max(longest, len(widths))
    parts = [_braces([d, c, kind, row, repr(x)]) for d, c, kind, row, x in tensor_parts(config)]
    n_readers = len(config.elements) if of_receivers else 1
    return [
        *(f"static constexpr bool {name} = {value};" for name, value in values.items()),
        f"static constexpr int N_SENDERS = {config.n_senders}, N_READERS = {n_readers};",
        "struct MessageShape {",
        "    bool memory, tensor, per_element;",
        "    unsigned degrees;  // of what is sent, as bits; scalars are there in any case",
        f"    int n_functions, n_widths, widths[{longest}];",
        "};",
        f"static constexpr MessageShape MESSAGES[] = {_braces(shapes or ['{0, 0, 0, 1, 1, 1, {1}}'])};",
        "struct TensorPart {  // of a component of a tensor of that degree: a row of A, times a factor",
        "    int degree, component, kind, row;",
        "    double factor;",
        "};",
        f"static constexpr TensorPart TENSOR_PARTS[] = {_braces(parts or ['{0, 0, 0, 0, 0.0}'])};",
    ]


def tensor_parts(config: ModelConfig) -> Iterator[tuple[int, int, int, int, float]]:
    """Degree, component and kind of the tensors that are made of A, and row and factor of each of their summands."""
    degrees = sorted({degree for message in config.messages if message.tensor for degree in message.tensor.degrees})
    for degree in degrees:
        for kind, of in enumerate(range(degree, config.basis.l_top + 1, 2)):
            table = part_of_degree(degree, of)
            if of == 1:  # a vector is its own part
                table = table.new_ones(3).diag()
            for component, row in table.nonzero().tolist():
                yield degree, component, kind, first_row(of) + row, float(table[component, row])


def outputs_of(config: ModelConfig) -> dict[str, ReadoutConfig]:
    """What gives each output, by the prefix of its weights' names: the energy, then what else there is."""
    return {"readout": config.readout} | {f"outputs.{output.name}": output for output in config.outputs}


def _message_shape(config: ModelConfig, message: MessageConfig) -> str:
    feature = message.feature
    per_channel, per_degree = (feature.per_channel, feature.per_degree) if feature else (False, False)
    n_outputs = (config.n_degrees if per_degree else 1) * (config.n_channels if per_channel else 1)
    widths = [*feature.hidden, n_outputs] if feature else [1]
    flags = [message.memory, message.exponential, feature is not None, per_channel, per_degree]
    return _braces([*map(int, flags), len(widths), _braces(widths)])


def _braces(values: list) -> str:
    return "{" + ", ".join(map(str, values)) + "}"
