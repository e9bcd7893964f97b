"""The parts of a published potential -> our config, and its tensors under our names and in our order."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import Any

from pydantic import ValidationError
from torch import Tensor

from cace_runtime.config import (
    AddedConfig,
    BasisConfig,
    CosineCutoffConfig,
    FeatureMessageConfig,
    LatentEwaldConfig,
    MessageConfig,
    ModelConfig,
    MollifierCutoffConfig,
    OutputConfig,
    PolynomialCutoffConfig,
    ReadoutConfig,
)
from cace_runtime.config_errors import told
from cace_runtime.files.published.energy_parts import Network
from cace_runtime.files.published.nodes import Node
from cace_runtime.files.published.readouts import (
    charge_outputs,
    check_readout,
    ewald_term,
    has_linear,
    hidden_widths,
    n_channels,
)
from cace_runtime.files.published.unpickle import ImportRefused
from cace_runtime.parts import PartConfig

# Published potentials normalise edge vectors with r/(|r| + 1e-9).
EPSILON = 1e-9
_CUTOFFS = ("PolynomialCutoff", "CosineCutoff", "MollifierCutoff")


def _cutoff(representation: Node) -> tuple[float, PartConfig]:
    node = representation.module("cutoff_fn")
    r_cut = float(node.tensor("cutoff", ()))
    if node.class_name == "PolynomialCutoff":
        return r_cut, PolynomialCutoffConfig(p=float(node.tensor("p", ())))
    if node.class_name == "CosineCutoff":
        return r_cut, CosineCutoffConfig()
    if node.class_name == "MollifierCutoff":
        return r_cut, MollifierCutoffConfig()
    raise ImportRefused(f"{node.path} is a {node.class_name}; only these can be run: {', '.join(_CUTOFFS)}")


def _message_config(parts: Node, n_degrees: int, n_channels: int) -> MessageConfig:
    for index, kind in ((0, "NodeMemory"), (1, "MessageAr"), (2, "MessageBchi")):
        if parts.has(str(index)) and parts.module(str(index)).class_name != kind:
            part = parts.module(str(index))
            raise ImportRefused(f"{part.path} is a {part.class_name}, where {kind} was expected")
    feature = None
    if parts.has("2"):
        node = parts.module("2")
        node.refuse_unless("residual", False, default=False)
        node.refuse_unless("use_batchnorm", False, default=False)
        layers = node.module("hnet").layers()
        per_degree = not node.attribute("shared_l", bool)
        per_channel = not node.attribute("shared_channels", bool)
        wanted = (n_degrees if per_degree else 1) * (n_channels if per_channel else 1)
        if len(layers[-1][1]) != wanted:
            raise ImportRefused(f"{node.path}.hnet has {len(layers[-1][1])} outputs, where {wanted} were expected")
        feature = FeatureMessageConfig(per_channel=per_channel, per_degree=per_degree, hidden=hidden_widths(layers))
    if not (parts.has("0") or parts.has("1") or parts.has("2")):
        raise ImportRefused(f"{parts.path} has no part")
    return MessageConfig(memory=parts.has("0"), exponential=parts.has("1"), feature=feature)


# Modules of a representation whose meaning is known here.
_REPRESENTATION = {
    "node_onehot", "node_embedding_sender", "node_embedding_receiver", "edge_coding", "radial_basis", "cutoff_fn",
    "angular_basis", "radial_transform", "symmetrizer", "message_passing_list",
}  # fmt: skip


def _check_representation(representation: Node) -> None:
    if representation.class_name != "Cace":
        raise ImportRefused(f"{representation.path} is a {representation.class_name}; only Cace can be run")
    strange = [n for n in representation.modules() if representation.has(n) and n not in _REPRESENTATION]
    if strange:
        part = representation.module(strange[0])
        raise ImportRefused(
            f"{part.path} is a {part.class_name}, whose effect on the features is not known here (charge states and "
            "other descriptions of an atom beside its element cannot be run)"
        )
    if representation.has("edge_coding"):
        representation.module("edge_coding").refuse_unless("directed", True)


def potential_config(
    networks: Sequence[Network], energy_unit: float, reference_energies: Mapping[str, float]
) -> ModelConfig:
    """The config of a whole file.

    Args:
        networks: the first is the one that others are added to.
        energy_unit: of the file (eV).
        reference_energies: E0 by element symbol (eV).

    Raises:
        ImportRefused: a part or a number that cannot be run.
    """
    try:
        return _potential_config(networks, energy_unit, reference_energies)
    except ValidationError as error:
        what = "; ".join(told(error, ModelConfig))
        raise ImportRefused(f"the file describes a model that cannot be run: {what}") from None


def _potential_config(
    networks: Sequence[Network], energy_unit: float, reference_energies: Mapping[str, float]
) -> ModelConfig:
    first, *others = networks
    n_charges, added = n_channels(first.charges.readout) if first.charges else 0, []
    for network in others:
        model = network_config(network, energy_unit, {}, n_charges)
        n_charges += len(model.outputs)
        added.append(AddedConfig(weight=network.weight, model=model))
    whole = network_config(first, energy_unit * first.weight, reference_energies, 0)
    return ModelConfig(**{name: getattr(whole, name) for name in whole.model_fields_set}, added=tuple(added))


def network_config(
    network: Network, energy_scale: float, reference_energies: Mapping[str, float], n_before: int
) -> ModelConfig:
    """The config of one network.

    Args:
        network: the network.
        energy_scale: of its energies (eV).
        reference_energies: E0 by element symbol (eV).
        n_before: channels of charges of networks before it.
    """
    representation = network.representation
    _check_representation(representation)
    radial = representation.module("radial_basis")
    if radial.class_name != "BesselRBF":
        raise ImportRefused(f"{radial.path} is a {radial.class_name}; only BesselRBF can be run")
    mixing = representation.module("radial_transform")
    if mixing.class_name != "SharedRadialLinearTransform":
        raise ImportRefused(f"{mixing.path} is a {mixing.class_name}; only SharedRadialLinearTransform can be run")
    if network.energy is not None:
        check_readout(network.energy)
        network.energy.refuse_unless("n_out", 1, default=1)
        network.energy.refuse_unless("output_scaling_factor", 1, default=1)
    outputs: tuple[OutputConfig, ...] = ()
    terms: tuple[LatentEwaldConfig, ...] = ()
    if network.charges is not None:
        outputs = charge_outputs(network.charges, n_before)
        terms = (ewald_term(network.charges, tuple(output.name for output in outputs), energy_scale),)

    elements = tuple(int(z) for z in representation.attribute("zs", (list, tuple)))
    l_max, nu_max = representation.attribute("max_l", int), representation.attribute("max_nu", int)
    n_embedding = representation.attribute("n_atom_basis", int)
    r_cut, cutoff_function = _cutoff(representation)
    n_bessel = len(radial.tensor("bessel_weights", (None,)))
    n_radial = mixing.module("weights").tensor("0", (n_bessel, None, n_embedding**2)).shape[1]
    per_feature = n_radial * n_embedding**2 * (representation.attribute("num_message_passing", int) + 1)
    reader = network.energy
    if reader is None:
        assert network.charges is not None  # a network says one or the other
        reader = network.charges.readout
    n_inputs = reader.module("outnet").layers()[0][0].shape[1]
    if n_inputs % per_feature:
        raise ImportRefused(f"{reader.path}.outnet reads {n_inputs} numbers, no multiple of {per_feature}")
    n_features = n_inputs // per_feature
    stated = representation.attribute("cutoff", (float, int)) if representation.says("cutoff") else r_cut
    if float(radial.tensor("cutoff", ())) != r_cut or not math.isclose(stated, r_cut, rel_tol=1e-6):
        raise ImportRefused(
            f"{representation.path}.cutoff is {stated}, that of radial_basis {float(radial.tensor('cutoff'))} and that "
            f"of cutoff_fn {r_cut}; they must be the same"
        )

    messages = []
    n_layers = representation.attribute("num_message_passing", int)
    if n_layers:
        listed = representation.module("message_passing_list")
        if len(listed.modules()) != n_layers:
            raise ImportRefused(f"{listed.path} has {len(listed.modules())} layers, where {n_layers} are announced")
        messages = [_message_config(listed.module(str(t)), l_max + 1, n_embedding**2) for t in range(n_layers)]

    readout = ReadoutConfig(hidden=(), linear=False)
    if network.energy is not None:
        readout = ReadoutConfig(
            hidden=hidden_widths(network.energy.module("outnet").layers()),
            linear=has_linear(network.energy),
        )
    return ModelConfig(
        elements=elements,
        cutoff=r_cut,
        cutoff_function=cutoff_function,
        n_bessel=n_bessel,
        n_radial=n_radial,
        n_embedding=n_embedding,
        same_embedding=False,
        radial="per_degree",
        basis=_basis(l_max, nu_max, n_features),
        messages=tuple(messages),
        message_scale=representation.attribute("mp_norm_factor", (float, int)),
        readout=readout,
        has_energy=network.energy is not None,
        outputs=outputs,
        terms=terms,
        epsilon=EPSILON,
        energy_scale=energy_scale,
        reference_energies=dict(reference_energies),
    )


# Degrees of the features of the first symmetriser, in its order: all products of degrees that do not vanish. From
# order 3 on that is more than the published set: it is complete for one radial function for all degrees.
_FIRST_SYMMETRISER = ((0,), (1, 1), (2, 2), (3, 3), (1, 1, 2), (2, 2, 2), (1, 2, 3), (2, 3, 3))


def _first_symmetriser(l_max: int, nu_max: int) -> list[tuple[int, ...]]:
    return [degrees for degrees in _FIRST_SYMMETRISER if len(degrees) <= nu_max and max(degrees) <= l_max]


def _basis(l_max: int, nu_max: int, n_features: int) -> BasisConfig:
    """The basis whose features a readout of ``n_features`` per channel reads."""
    if nu_max == 3 and l_max in (2, 3) and n_features == len(_first_symmetriser(l_max, nu_max)):
        return BasisConfig(l_max=l_max, nu_max=nu_max, selection="complete", radial="shared")
    return BasisConfig(l_max=l_max, nu_max=nu_max, selection="cheng2024")


def feature_order(config: ModelConfig, features: Sequence[Mapping[str, Any]]) -> list[int]:
    """Position in the file of each of our features."""
    if config.basis.selection == "cheng2024":
        return list(range(len(features)))
    listed = _first_symmetriser(config.basis.l_top, config.basis.nu_max)
    return [listed.index(tuple(feature["degrees"])) for feature in features]


def _features_in_our_order(weight: Tensor, config: ModelConfig, order: list[int], n_layers: int, path: str) -> Tensor:
    """[out, (n f c t)] -> [out, t, (f c n)], features in the given order."""
    n_out, n_in = weight.shape
    n_radial, n_channels = config.n_radial, config.n_channels
    if n_in != n_radial * len(order) * n_channels * n_layers:
        raise ImportRefused(
            f"{path} reads {n_in} numbers, not {n_radial} x {len(order)} features x {n_channels} x {n_layers}"
        )
    split = weight.reshape(n_out, n_radial, len(order), n_channels, n_layers)[:, :, order]
    return split.permute(0, 4, 2, 3, 1).reshape(n_out, n_layers, -1)


def weights(network: Network, config: ModelConfig, order: list[int]) -> dict[str, Tensor]:
    """Tensors of one network under our names and in our order."""
    representation = network.representation
    n_elements, n_emb = len(config.elements), config.n_embedding
    n_radial, n_channels, n_degrees = config.n_radial, config.n_channels, config.n_degrees
    index_map = representation.module("node_onehot").tensor("index_map", (None,))
    for z, symbol in zip(config.elements, config.symbols, strict=True):
        if z >= len(index_map) or not 0 <= int(index_map[z]) < n_elements:
            raise ImportRefused(f"representation.node_onehot.index_map has no row for {symbol}")
    rows = index_map[list(config.elements)]
    if len(set(rows.tolist())) != n_elements:
        raise ImportRefused("representation.node_onehot.index_map gives two elements the same row")

    def embedding(name: str) -> Tensor:
        return representation.module(name).tensor("embedding_weights", (n_elements, n_emb))[rows]

    state = {
        "embedding.sender": embedding("node_embedding_sender"),
        "embedding.receiver": embedding("node_embedding_receiver"),
        "edge_functions.bessel.weights": representation.module("radial_basis").tensor("bessel_weights"),
        "edge_functions.bessel.prefactor": representation.module("radial_basis").tensor("prefactor", ()),
        "a_basis.mixing.weights": representation.module("radial_transform")
        .per_degree("weights", n_degrees, (config.n_bessel, n_radial, n_channels))
        .permute(0, 3, 2, 1),
    }

    def add_mlp(name: str, layers: list[tuple[Tensor, Tensor]], n_layers: int, path: str) -> None:
        for k, (weight, bias) in enumerate(layers):
            first = _features_in_our_order(weight, config, order, n_layers, path) if k == 0 else weight[:, None]
            state[f"{name}.{k}.weight"], state[f"{name}.{k}.bias"] = first, bias

    for t, message in enumerate(config.messages):
        parts = representation.module(f"message_passing_list.{t}")
        shape = (n_radial, n_channels)
        if message.memory:
            state[f"messages.{t}.memory.weights"] = (
                parts.module("0").per_degree("memory_coef", n_degrees, shape).transpose(1, 2)
            )
        if message.exponential:
            node = parts.module("1")
            state[f"messages.{t}.exponential.prefactor"] = node.per_degree("prefactor", n_degrees, shape).mT
            state[f"messages.{t}.exponential.decay"] = node.per_degree("invr0", n_degrees, shape).mT
        if message.feature:
            node = parts.module("2.hnet")
            add_mlp(f"messages.{t}.feature.network.layers", node.layers(), 1, node.path)

    n_layers = len(config.messages) + 1

    def add_readout(name: str, node: Node, shape: ReadoutConfig, channel: int, n_channels: int) -> None:
        outnet = node.module("outnet")
        *hidden, (weight, bias) = outnet.layers()
        one = slice(channel, channel + 1)
        add_mlp(f"{name}.mlp.layers", [*hidden, (weight[one], bias[one])], n_layers, outnet.path)
        if shape.linear:
            linear = node.module("linear_nn.linear")
            weight = linear.tensor("weight", (n_channels, None))[one]
            state[f"{name}.linear.weight"] = _features_in_our_order(weight, config, order, n_layers, linear.path)
            state[f"{name}.linear.bias"] = linear.bias(n_channels)[one]

    if network.energy is not None:
        add_readout("readout", network.energy, config.readout, 0, 1)
    for channel, output in enumerate(config.outputs):
        assert network.charges is not None  # whose channels the outputs are
        add_readout(f"outputs.{output.name}", network.charges.readout, output, channel, len(config.outputs))
        if not output.bias:
            state = {
                name: tensor
                for name, tensor in state.items()
                if not (name.startswith(f"outputs.{output.name}.") and name.endswith(".bias"))
            }
    return {name: tensor.contiguous() for name, tensor in state.items()}
