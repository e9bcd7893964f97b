"""Readouts of a published file -> outputs of a network, and what is summed over them."""

from __future__ import annotations

import math

from torch import Tensor

from cace_runtime.config import LatentEwaldConfig, OutputConfig
from cace_runtime.files.published.energy_parts import Charges
from cace_runtime.files.published.nodes import Node
from cace_runtime.files.published.unpickle import ImportRefused


def hidden_widths(layers: list[tuple[Tensor, Tensor]]) -> tuple[int, ...]:
    """Of an MLP's weights and biases."""
    return tuple(weight.shape[0] for weight, _ in layers[:-1])


def check_readout(output: Node) -> None:
    output.refuse_unless("aggregation_mode", "sum", default="sum")
    output.refuse_unless("residual", False, default=False)
    output.refuse_unless("use_batchnorm", False, default=False)
    output.refuse_unless("post_process", None)
    output.refuse_unless("feature_key", "node_feats", default="node_feats")


def n_channels(readout: Node) -> int:
    """Numbers of each atom that it says."""
    return len(readout.module("outnet").layers()[-1][1])


def has_linear(readout: Node) -> bool:
    """Whether it has a linear layer beside the network: as it says, else whether there is one."""
    return readout.attribute("add_linear_nn", bool) if readout.says("add_linear_nn") else readout.has("linear_nn")


def has_bias(readout: Node) -> bool:
    """Whether any of its layers adds a constant."""
    layers = [readout.module(f"outnet.{name}.linear") for name in readout.module("outnet").modules()]
    layers += [readout.module("linear_nn.linear")] if has_linear(readout) else []
    return not all(layer.has_no_bias for layer in layers)


def charge_outputs(charges: Charges, first: int) -> tuple[OutputConfig, ...]:
    """One for each channel of the charges; channels share hidden layers in the file, and have copies of them here."""
    check_readout(charges.readout)
    hidden = hidden_widths(charges.readout.module("outnet").layers())
    linear, bias = has_linear(charges.readout), has_bias(charges.readout)
    return tuple(
        OutputConfig(name=f"latent_charge_{k}", hidden=hidden, linear=linear, bias=bias, scale=charges.scale)
        for k in range(first, first + n_channels(charges.readout))
    )


def ewald_term(charges: Charges, names: tuple[str, ...], factor: float) -> LatentEwaldConfig:
    """Of the sum over these charges; everything from the file, nothing from defaults.

    Args:
        charges: has the settings.
        names: of the channels.
        factor: of its energy.
    """
    node = charges.ewald
    node.refuse_unless("exponent", 1, default=1)
    node.refuse_unless("external_field", None)
    node.refuse_unless("charge_neutral_lambda", None)
    node.refuse_unless("aggregation_mode", "sum", default="sum")
    number = (int, float)
    sigma, dl = float(node.attribute("sigma", number)), float(node.attribute("dl", number))
    if not (sigma > 0 and dl > 0):
        raise ImportRefused(f"{node.path} has sigma {sigma} and dl {dl}; both should be positive")
    derived = {"sigma_sq_half": sigma**2 / 2, "k_sq_max": (2 * math.pi / dl) ** 2}
    for name, value in derived.items():
        stated = node.record.__dict__.get(name, value)
        if not isinstance(stated, number) or not math.isclose(stated, value, rel_tol=1e-9):
            raise ImportRefused(f"{node.path}.{name} is {stated!r}, where sigma and dl say {value}")
    return LatentEwaldConfig(
        charges=names,
        sigma=sigma,
        dl=dl,
        remove_self_interaction=node.attribute("remove_self_interaction", bool),
        norm=factor * node.attribute("norm_factor", number),
        epsilon=charges.epsilon,
        self_terms=1 if charges.once else len(names),
    )
