"""The sizes of a potential as C++ constants, which the generated source is compiled with."""

from __future__ import annotations

from cace_runtime.config import MessageConfig, ModelConfig, ReadoutConfig

CUTOFF_KINDS = {"polynomial": 0, "cosine": 1, "mollifier": 2}
# What these kernels know, as cace_runtime.config.parts_of names it.
PARTS: set[tuple[str, str] | str] = {
    *(("cutoff function", kind) for kind in CUTOFF_KINDS), ("radial basis", "bessel"),
    ("message", "memory"), ("message", "exponential"), ("message", "feature"), ("readout", "none"), "output",
}  # fmt: skip


def model_constants(config: ModelConfig) -> str:
    """C++ declarations of everything that fixes loop lengths and branches; numbers that may change stay weights."""
    power = getattr(config.cutoff_function, "p", 0)
    values = {
        "N_ELEMENTS": len(config.elements),
        "N_EMBEDDING": config.n_embedding,
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
        _braces([f'"{name}"', int(readout.linear), len(readout.hidden) + 1, _braces([*readout.hidden, 1])])
        for name, readout in outputs_of(config).items()
    ]
    deepest = max(len(readout.hidden) + 1 for readout in outputs_of(config).values())
    lines += [
        "struct OutputShape {",
        "    const char *name;",
        "    bool linear;",
        f"    int n_widths, widths[{deepest}];",
        "};",
        f"static constexpr OutputShape OUTPUTS[] = {_braces(outputs)};",
    ]
    shapes = [_message_shape(config, message) for message in config.messages] or ["{0, 0, 0, 0, 0, 1, {1}}"]
    longest = max((len(m.feature.hidden) + 1 for m in config.messages if m.feature), default=1)
    lines += [
        "struct MessageShape {",
        "    bool memory, exponential, feature, per_channel, per_degree;",
        f"    int n_widths, widths[{longest}];",
        "};",
        f"static constexpr MessageShape MESSAGES[] = {_braces(shapes)};",
    ]
    return "\n".join(lines) + "\n"


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
