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
first for neutral charges that stay together. Sums over j are pull-backs: three of a molecule, six of a periodic
structure.

Their sum over the atoms is not zero where charges are not neutral, whatever an acoustic sum rule says: nothing is taken
off.
"""

from __future__ import annotations

from math import pi

import torch
from torch import Tensor

from cace_runtime import keys
from cace_runtime.neighborhood.graph import Graph
from cace_runtime.potential.charges import LatentCharges
from cace_runtime.potential.evaluation import Potential, Wanted, results_by_torch


def born_effective_charges(network: Potential, charges: LatentCharges, graph: Graph) -> Tensor:
    """Z* of a batch, [N, 3, 3] (e), float64.

    Args:
        network: the one that says the charges.
        charges: which of its outputs they are.
        graph: of structures that are periodic in three directions, or in none.

    Raises:
        ValueError: a structure that is periodic in one or two directions.
    """
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
    weights = torch.where(inside, phases.sin(), positions)
    if bool(periodic.any()):
        weights = torch.cat([weights, torch.where(inside, phases.cos(), 0)], dim=1)
    own, slopes = _slopes(network, graph, charges, weights)
    along = slopes[:, :3]  # [N, m, b]
    found = along
    if bool(periodic.any()):
        turned = (phases.cos()[:, :, None] * along - phases.sin()[:, :, None] * slopes[:, 3:]) / (2 * pi)
        found = torch.where(inside[:, None], unit_cells[batch].transpose(1, 2) @ turned, along)
    return charges.unit * (own[:, None, None] * torch.eye(3, dtype=found.dtype, device=found.device) + found)


def _slopes(network: Potential, graph: Graph, charges: LatentCharges, weights: Tensor) -> tuple[Tensor, Tensor]:
    """The charges q [N], and ``sum_j weights_jm dq_j/dx_i`` [N, M, 3] for weights [N, M], float64."""
    found = None if network.engines is None else network.engines.slopes(network, graph, charges.column, weights)
    if found is not None:
        return found
    with torch.inference_mode(False), torch.enable_grad():
        own_graph = {key: values.clone() for key, values in graph.items()}
        positions = own_graph[keys.POSITIONS].detach().requires_grad_()
        result = results_by_torch(network, own_graph | {keys.POSITIONS: positions}, Wanted(forces=False))
        own = result[charges.name]
        if not own.requires_grad:  # of weights that are frozen, where no atom has neighbours
            return own, weights.new_zeros(*weights.shape, 3)
        slopes = [
            torch.autograd.grad(own, positions, along.to(own), retain_graph=True, materialize_grads=True)[0].double()
            for along in weights.unbind(1)
        ]
    return own.detach(), torch.stack(slopes, dim=1)
