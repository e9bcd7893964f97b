"""Born effective charges of a potential that has latent charges: how the polarisation follows the atoms.

``Z*_iab = dP_a / dx_ib``, in e; a is the direction of the polarisation, b that of the displacement of atom i, so that a
row of the matrix is a component of P (arXiv:2504.05169). With charges q that depend on where all atoms are it is, of a
molecule, for which ``P = sum_j q_j x_j``::

    Z*_iab = q_i delta_ab + sum_j x_ja dq_j/dx_ib

A periodic structure has no such P, for it depends on the images that are summed. With the fractional coordinates s, the
lattice vectors a_m and the complex ``P_a = sum_m a_ma / (2 pi i) sum_j q_j exp(2 pi i s_jm)``, whose phases are those
of where the charges are, it is the real part of ``dP_a/dx_ib`` turned back by the phase of the atom in each m::

    Z*_iab = q_i delta_ab + sum_m a_ma / (2 pi) (cos(2 pi s_im) S_mib - sin(2 pi s_im) C_mib)
    S_mib = sum_j sin(2 pi s_jm) dq_j/dx_ib,    C_mib = sum_j cos(2 pi s_jm) dq_j/dx_ib

which does not change when all is moved, or when an atom is taken for one of its images. In a large cell it becomes the
first for neutral charges that stay together. Sums over j are pull-backs of any engine: three of a molecule, six of a
periodic structure.

Their sum over the atoms is not zero where charges are not neutral, whatever an acoustic sum rule says: nothing is taken
off.
"""

from __future__ import annotations

from math import pi

import torch
from torch import Tensor

from cace_runtime import keys
from cace_runtime.kernels.choice import engines_of
from cace_runtime.neighborhood.graph import Graph
from cace_runtime.potential.charges import latent_charges
from cace_runtime.potential.model import CACEModel
from cace_runtime.torch_modes import plain_torch


@plain_torch()
def born_effective_charges(model: CACEModel, graph: Graph) -> Tensor:
    """Z* of a batch, [N, 3, 3] (e), float64.

    Args:
        model: the potential.
        graph: of structures that are periodic in three directions, or in none.

    Raises:
        ValueError: the potential has no charges, or several channels of them; a structure that is periodic in one or
            two directions.
    """
    known = latent_charges(model.config)
    network = model.networks[known.network]
    pbc, batch = graph[keys.PBC], graph[keys.BATCH]
    partly = (pbc.any(dim=1) & ~pbc.all(dim=1)).nonzero()
    if len(partly):
        raise ValueError(
            f"structure {int(partly[0])}: pbc is {pbc[int(partly[0])].tolist()}; Born effective charges are there for "
            "structures that are periodic in all three directions, or in none"
        )
    positions, cells = graph[keys.POSITIONS].detach().double(), graph[keys.CELL].detach().double()
    periodic = pbc.all(dim=1)
    unit_cells = torch.where(periodic[:, None, None], cells, torch.eye(3, dtype=cells.dtype, device=cells.device))
    inside = periodic[batch][:, None]
    phases = 2 * pi * (positions[:, None] @ torch.linalg.inv(unit_cells)[batch])[:, 0]
    # Of each atom and direction: what its charge is weighted with, of a molecule its place.
    firsts = torch.where(inside, phases.sin(), positions)
    seconds = torch.where(inside, phases.cos(), torch.zeros_like(phases))
    slopes = _Slopes(network, graph, known.column)
    charges = slopes.charges()
    along = torch.stack([slopes.of(firsts[:, m]) for m in range(3)], dim=1)  # [N, m, b]
    found = along
    if bool(periodic.any()):
        across = torch.stack([slopes.of(seconds[:, m]) for m in range(3)], dim=1)
        turned = (phases.cos()[:, :, None] * along - phases.sin()[:, :, None] * across) / (2 * pi)
        found = torch.where(inside[:, None], unit_cells[batch].transpose(1, 2) @ turned, along)
    own = charges[:, None, None] * torch.eye(3, dtype=found.dtype, device=found.device)
    return known.unit * (own + found)


class _Slopes:
    """Derivatives of sums of one output of a network."""

    def __init__(self, network: CACEModel, graph: Graph, column: int) -> None:
        self._network, self._graph, self._column = network, graph, column

    def charges(self) -> Tensor:
        """The output [N]."""
        return engines_of(self._network).pulling(self._network).outputs(self._graph)[:, self._column].clone()

    def of(self, weights: Tensor) -> Tensor:
        """``sum_j weights_j dq_j/dx_i`` [N, 3]."""
        engines = engines_of(self._network)
        engine = engines.pulling(self._network)
        with engines.alone():
            cotangents = torch.zeros_like(engine.outputs(self._graph))
            cotangents[:, self._column] = weights
            return -engine.pull(cotangents).forces.double()
