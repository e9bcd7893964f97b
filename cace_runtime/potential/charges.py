"""Charges of atoms in elementary charges, and the dipole of a molecule, of a potential that has latent charges.

B. Cheng and others, arXiv:2504.05169. A latent charge q has the energy ``w N q² / (2 pi r)`` with another, w being the
weight of its network in a sum and N the norm of the term; elementary charges have 1/(2 eps0) = 90.4756 eV Å in the
place of w N. So ``q sqrt(w N / 90.4756)`` are elementary charges. Energies do not change when all charges change their
sign: which one is positive they do not say. Nor do they know of electrons that follow at once: physical charges are
these times sqrt(eps_inf), the refractive index of the matter.
"""

from __future__ import annotations

from math import sqrt
from typing import NamedTuple

import torch
from torch import Tensor

from cace_runtime import keys
from cace_runtime.config import ELEMENTARY, LatentEwaldConfig, ModelConfig
from cace_runtime.neighborhood.graph import Graph


class LatentCharges(NamedTuple):
    """Where the charges of a potential are.

    Attributes:
        network: which of ``config.networks``.
        column: place among its outputs; 0 is its energy.
        name: of the output.
        unit: elementary charges per unit of it.
    """

    network: int
    column: int
    name: str
    unit: float


def has_charges(config: ModelConfig) -> bool:
    """Whether it says one charge of each atom."""
    return len(_channels(config)) == 1


def latent_charges(config: ModelConfig) -> LatentCharges:
    """Those of a potential.

    Raises:
        ValueError: it has none, or several channels, of which each sees its own kind only: no sum of them is a charge.
    """
    found = _channels(config)
    if len(found) == 1:
        return found[0]
    if not found:
        raise ValueError(
            "this potential has no latent charges, and so no dipole and no Born effective charges. model.long_range in "
            "cace train trains some"
        )
    raise ValueError(
        f"this potential has {len(found)} channels of latent charges ({', '.join(c.name for c in found)}), each of "
        "which sees its own kind only: an atom has no charge that they are parts of, and there is no dipole. Train "
        "with channels: 1"
    )


def electrostatics(config: ModelConfig, graph: Graph, results: dict[str, Tensor]) -> dict[str, Tensor]:
    """``charges`` [N] (e) and ``dipole`` [B, 3] (e Å), float64, where a potential says one charge of each atom.

    The dipole is ``sum_i q_i x_i``: where the charges of a molecule do not add up to zero it depends on the origin of
    the coordinates. It is 0 for structures that are periodic, which have none.

    Args:
        config: of the potential.
        graph: the batch.
        results: with the outputs of its networks.
    """
    if not has_charges(config):
        return {}
    known = latent_charges(config)
    charges = known.unit * results[known.name].double()
    moments = charges[:, None] * graph[keys.POSITIONS].double()
    dipole = moments.new_zeros(len(graph[keys.CELL]), 3).index_add(0, graph[keys.BATCH], moments)
    molecule = ~graph[keys.PBC].any(dim=1, keepdim=True)
    return {keys.CHARGES: charges, keys.DIPOLE: torch.where(molecule, dipole, torch.zeros_like(dipole))}


def _channels(config: ModelConfig) -> list[LatentCharges]:
    weights = [1.0, *(added.weight for added in config.added)]
    found = []
    for number, (weight, (_, network)) in enumerate(zip(weights, config.networks, strict=True)):
        names = [output.name for output in network.outputs]
        for term in network.terms:
            if isinstance(term, LatentEwaldConfig):
                unit = sqrt(weight * term.norm / ELEMENTARY)
                found += [LatentCharges(number, 1 + names.index(name), name, unit) for name in term.charges]
    return found
