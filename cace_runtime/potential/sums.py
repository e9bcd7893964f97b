"""The energy of several networks and terms as one: results are added, and what each has brought is kept."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import NamedTuple

import torch
from torch import Tensor

from cace_runtime import keys
from cace_runtime.config import ModelConfig
from cace_runtime.neighborhood.graph import Graph

# Energies and their derivatives; other results are those of one network.
_SUMMED = (keys.ENERGY, keys.ENERGIES, keys.FORCES, keys.VIRIAL, keys.STRESS)


class Addend(NamedTuple):
    """An added potential: its weight and config, and what it says of a batch."""

    weight: float
    config: ModelConfig
    results: dict[str, Tensor]


def summed(
    config: ModelConfig, graph: Graph, own: dict[str, Tensor], reference: Tensor, addends: Sequence[Addend]
) -> dict[str, Tensor]:
    """Results of a potential that is more than one network.

    Args:
        config: of the whole.
        graph: the batch.
        own: results of its first network; ``energy_parts`` are the energies of its terms, where it has some.
        reference: E0 of each atom [N] (eV).
        addends: the others.

    Returns:
        Sums, further outputs of all networks, and ``energy_parts`` [B, P] in the order of ``config.energy_parts``.
    """
    results = dict(own)
    for addend in addends:
        results |= {key: values for key, values in addend.results.items() if key not in results}
        results |= {key: results[key] + addend.weight * addend.results[key] for key in _SUMMED if key in results}
    of_atoms = torch.stack([reference, own[keys.ENERGIES] - reference], dim=1)
    e0, network = of_atoms.new_zeros(len(graph[keys.CELL]), 2).index_add(0, graph[keys.BATCH], of_atoms).unbind(1)
    parts = [("E0", e0), ("short range", network)]
    parts += [(term.energy_name, own[keys.ENERGY_PARTS][:, k]) for k, term in enumerate(config.terms)]
    for weight, model, found in addends:
        if model.is_plain:
            parts.append(("short range", weight * found[keys.ENERGY]))
        else:
            shares = zip(model.energy_parts, found[keys.ENERGY_PARTS].unbind(1), strict=True)
            parts += [(name, weight * share) for name, share in shares]
    by_name: dict[str, list[Tensor]] = defaultdict(list)
    for name, share in parts:
        by_name[name].append(share)
    stacked = [torch.stack(by_name[name]).sum(0) for name in config.energy_parts]
    return results | {keys.ENERGY_PARTS: torch.stack(stacked, dim=1)}
