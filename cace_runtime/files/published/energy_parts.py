"""Which parts of a published file make its energy, and why the others do not."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import NamedTuple

from cace_runtime.files.published.nodes import Node
from cace_runtime.files.published.unpickle import BoundMethod, ImportRefused


class Potential(NamedTuple):
    """Where the parts of a potential stand in a file.

    Attributes:
        representation: from edges to invariants.
        output: from invariants to the energy.
        weight: factor of the energy in the file's sum.
        left: parts that do not change energy and forces, and why, for people.
    """

    representation: Node
    output: Node
    weight: float
    left: tuple[str, ...]


# What a published file may have beside the network, and why energies and forces do not need it.
_WITHOUT_EFFECT = {
    "Preprocess": "strains positions and cell for the stress, which comes from the virial here",
    "Forces": "forces and stress are derivatives of the energy here",
}
# What makes an energy that is not a sum of readouts.
_LONG_RANGE = ("EwaldPotential", "LesWrapper", "Les", "Ewald")


def potential_parts(root: Node) -> Potential:
    """The parts of the one potential that a file holds.

    Raises:
        ImportRefused: a sum of several, or a part whose effect on the energy is not known.
    """
    weight, left, wanted = 1.0, [], None
    if root.class_name == "CombinePotential":
        root, weight, wanted = _only_summand(root)
        left.append(f"{root.path.rpartition('.')[0]}: a sum of one potential" + (f", {weight:g} times" * (weight != 1)))
    energies = []
    for section in ("input_modules", "output_modules", "postprocessors"):
        names = root.module(section).modules() if root.has(section) else []
        for part in (root.module(f"{section}.{name}") for name in names):
            if section == "output_modules" and part.class_name == "Atomwise":
                energies.append(part)
            elif part.class_name in _WITHOUT_EFFECT:
                left.append(f"{part.path}, {part.class_name}: {_WITHOUT_EFFECT[part.class_name]}")
            elif part.class_name in _LONG_RANGE:
                raise ImportRefused(f"{part.path} is a {part.class_name}: long-range energies cannot be run yet")
            else:
                raise ImportRefused(f"{part.path} is a {part.class_name}, whose effect on the energy is not known here")
    if len(energies) != 1:
        found = ", ".join(f"{e.path} ({e.record.__dict__.get('output_key')})" for e in energies) or "none"
        raise ImportRefused(f"one Atomwise was expected, which says the energy; the file has {found}")
    output = energies[0]
    key = output.record.__dict__.get("output_key")
    if wanted is not None and key != wanted:
        raise ImportRefused(f"the sum takes {wanted!r} for the energy, {output.path} says {key!r}")
    return Potential(root.module("representation"), output, weight, tuple(left))


def _only_summand(root: Node) -> tuple[Node, float, str]:
    """The potential of a sum of one, its weight, and the name under which it says its energy."""
    models = root.module("models").modules()
    keys = root.attribute("potential_keys", (list, tuple))
    if len(models) != 1 or len(keys) != 1:
        raise ImportRefused(f"the file is a sum of {len(models)} potentials; only sums of one can be run yet")
    operation = root.record.__dict__.get("operation")
    if not isinstance(operation, BoundMethod) or operation.name != "default_operation":
        raise ImportRefused("the file combines its potentials by a rule of its own; only the usual sum can be run")
    named = keys[0] if isinstance(keys[0], Mapping) else {}
    energy, weight = named.get("CACE_energy"), named.get("weight", 1.0)
    if not isinstance(energy, str) or isinstance(weight, bool) or not isinstance(weight, (int, float)):
        raise ImportRefused(f"potential_keys.0 is {keys[0]!r}; the name of an energy and a weight were expected")
    if not (math.isfinite(weight) and weight > 0):
        raise ImportRefused(f"potential_keys.0: weight {weight}; only positive weights can be run")
    return root.module("models.0"), float(weight), energy
