"""Which parts of a published file make its energy, and why the others do not.

A file is one potential or a sum of several with weights. The energy of a potential is an ``Atomwise`` readout of its
representation, a long-range energy of charges that another readout says, or a ``FeatureAdd`` of such.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from cace_runtime.files.published.nodes import Node, plain
from cace_runtime.files.published.unpickle import BoundMethod, ImportRefused

# What a published file may have beside the energy, and why energies and forces do not need it.
_WITHOUT_EFFECT = {
    "Preprocess": "strains positions and cell for the stress, which comes from the virial here",
    "Forces": "forces and stress are derivatives of the energy here",
    "Polarization": "says a dipole, which no energy depends on",
    "Grad": "says a derivative of an output, which no energy depends on",
    "Dephase": "says Born effective charges, which no energy depends on",
}
_SECTIONS = ("input_modules", "output_modules", "postprocessors")


class Charges(NamedTuple):
    """Latent charges and what their Ewald sum is evaluated with.

    Attributes:
        readout: from invariants to the charges of all channels.
        scale: what they are multiplied with.
        ewald: has the settings of the sum.
        epsilon: added to distances of the direct sum (Å).
        once: whether the self term is removed once, and not once per channel.
    """

    readout: Node
    scale: float
    ewald: Node
    epsilon: float
    once: bool


class Network(NamedTuple):
    """One representation of a file and what is read from it.

    Attributes:
        representation: from edges to invariants.
        energy: from invariants to the energy, where it says one.
        charges: where it says some.
        weight: factor of its energies in the file's sum.
    """

    representation: Node
    energy: Node | None
    charges: Charges | None
    weight: float


class Potential(NamedTuple):
    """Where the parts of a potential stand in a file.

    Attributes:
        networks: those whose energies are summed, the first that says one of its own before the others.
        taken: what they are, a line each, for people.
        left: parts that do not change energy and forces, and why, for people.
    """

    networks: tuple[Network, ...]
    taken: tuple[str, ...]
    left: tuple[str, ...]


def potential_parts(root: Node) -> Potential:
    """The parts of the potential that a file holds.

    Raises:
        ImportRefused: a part whose effect on the energy is not known.
    """
    if not any(root.has(name) for name in ("representation", "models", *_SECTIONS)):
        raise ImportRefused(f"the file holds a {root.class_name}, which is no potential that is known here")
    left: list[str] = []
    summands = [(root, 1.0, "")]
    if root.class_name == "CombinePotential":
        summands = list(_summands(root))
        if len(summands) == 1:
            (node, weight, _), path = summands[0], root.path or "the file"
            left.append(f"{path}: a sum of one potential" + (f", {weight:g} times" * (weight != 1)))
    networks, taken = [], []
    for node, weight, wanted in summands:
        networks.append(_network(node, weight, wanted, left))
        taken.append(_told(networks[-1]))
    order = sorted(range(len(networks)), key=lambda k: networks[k].energy is None)
    return Potential(tuple(networks[k] for k in order), tuple(taken[k] for k in order), tuple(left))


def _summands(root: Node) -> Iterator[tuple[Node, float, str]]:
    """The potentials of a sum, their weights, and the names under which they say their energies."""
    models = root.module("models").modules()
    keys = root.attribute("potential_keys", (list, tuple))
    if not models or len(models) != len(keys):
        raise ImportRefused(f"the file is a sum of {len(models)} potentials with names of {len(keys)} energies")
    operation = root.record.__dict__.get("operation")
    if not isinstance(operation, BoundMethod) or operation.name != "default_operation":
        raise ImportRefused("the file combines its potentials by a rule of its own; only the usual sum can be run")
    for number, (name, key) in enumerate(zip(models, keys, strict=True)):
        named = key if isinstance(key, Mapping) else {}
        energy, weight = named.get("CACE_energy"), plain(named.get("weight", 1.0))
        if not isinstance(energy, str) or isinstance(weight, bool) or not isinstance(weight, (int, float)):
            raise ImportRefused(f"potential_keys.{number} is {key!r}; the name of an energy and a weight were expected")
        if not (math.isfinite(weight) and weight > 0):
            raise ImportRefused(f"potential_keys.{number}: weight {weight}; only positive weights can be run")
        yield root.module(f"models.{name}"), float(weight), energy


def _network(root: Node, weight: float, wanted: str, left: list[str]) -> Network:
    """What makes the energy of one potential; adds to ``left`` what does not."""
    makers: dict[str, Node] = {}
    said: dict[str, Node] = {}  # of each atom
    of_forces: list[str] = []
    for part in _modules(root):
        if part.class_name in ("Atomwise", "EwaldPotential", "FeatureAdd", "LesWrapper"):
            key = part.attribute("energy_key" if part.class_name == "LesWrapper" else "output_key", str)
            if key in makers:
                raise ImportRefused(f"{makers[key].path} and {part.path} both say {key!r}; one of them was expected")
            makers[key] = part
            if part.record.__dict__.get("per_atom_output_key") is not None:
                said[part.attribute("per_atom_output_key", str)] = part
        elif part.class_name in _WITHOUT_EFFECT:
            left.append(f"{part.path}, {part.class_name}: {_WITHOUT_EFFECT[part.class_name]}")
            if part.class_name == "Forces":
                of_forces.append(part.attribute("energy_key", str))
        else:
            raise ImportRefused(f"{part.path} is a {part.class_name}, whose effect on the energy is not known here")
    says = wanted or _name_of_the_energy(makers, of_forces)
    used = _energies(says, makers, root)
    readouts = [part for part in used if part.class_name == "Atomwise"]
    sums = [part for part in used if part.class_name != "Atomwise"]
    if len(readouts) > 1 or len(sums) > 1:
        found = ", ".join(part.path for part in used)
        raise ImportRefused(f"{says!r} is a sum of {found}: one Atomwise and one long-range energy can be run")
    charges = _charges(sums[0], said) if sums else None
    needed = [*used, *([charges.readout] if charges is not None else [])]
    left += [
        f"{part.path}, {part.class_name}: {key!r} is no part of the energy"
        for key, part in makers.items()
        if part.class_name != "FeatureAdd" and all(part.record is not other.record for other in needed)
    ]
    return Network(root.module("representation"), readouts[0] if readouts else None, charges, weight)


def _name_of_the_energy(makers: Mapping[str, Node], of_forces: Sequence[str]) -> str:
    """That of which forces are derivatives, and which is no part of another; empty where it is not clear."""
    added = {key for part in makers.values() for key in part.record.__dict__.get("feature_keys") or ()}
    tops = [key for key in dict.fromkeys(of_forces) if key not in added] or [key for key in makers if key not in added]
    return tops[0] if len(tops) == 1 else ""


def _modules(root: Node) -> Iterator[Node]:
    for section in _SECTIONS:
        names = root.module(section).modules() if root.has(section) else []
        yield from (root.module(f"{section}.{name}") for name in names)


def _energies(says: str, makers: Mapping[str, Node], root: Node) -> list[Node]:
    """The parts that are summed to the energy of that name, each once."""
    names, used = [says], []
    seen = {says}
    for name in names:
        if name not in makers:
            there = ", ".join(f"{part.path} {key!r}" for key, part in makers.items()) or "nothing says one"
            where = f" of {root.path}" if root.path else ""
            raise ImportRefused(f"the energy{where} is {name!r}, but in the file there is: {there}")
        part = makers[name]
        if part.class_name != "FeatureAdd":
            used.append(part)
            continue
        for key in part.attribute("feature_keys", (list, tuple)):
            if key in seen:
                raise ImportRefused(f"{part.path} adds {key!r} twice; only sums of different energies can be run")
            seen.add(key)
            names.append(key)
    return used


def _charges(part: Node, said: Mapping[str, Node]) -> Charges:
    """Of a long-range energy."""
    if part.class_name == "LesWrapper":
        part.refuse_unless("feature_key", "node_feats", default="node_feats")
        part.refuse_unless("compute_energy", True, default=True)
        les = part.module("les")
        les.refuse_unless("use_atomwise", True, default=True)
        readout = les.module("atomwise")
        scale = float(readout.attribute("output_scaling_factor", (int, float)))
        return Charges(readout, scale, les.module("ewald"), epsilon=0.0, once=True)
    key = part.attribute("feature_key", str)
    if key not in said:
        raise ImportRefused(f"{part.path} is a sum over {key!r}, which no Atomwise says of each atom")
    said[key].refuse_unless("output_scaling_factor", 1, default=1)  # only the package les is known to have one
    return Charges(said[key], 1.0, part, epsilon=1e-6, once=False)


def _told(network: Network) -> str:
    parts = [f"{network.energy.path}, the energy of the atoms"] if network.energy is not None else []
    if network.charges is not None:
        parts.append(
            f"{network.charges.ewald.path}, the long-range energy of charges from {network.charges.readout.path}"
        )
    times = f", {network.weight:g} times" if network.weight != 1 else ""
    return f"{network.representation.path}: {' and '.join(parts)}{times}"
