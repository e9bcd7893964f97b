"""A potential of pairs that is right in all that ``cace check`` looks at, and mutants that are wrong in one thing."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

import numpy as np
import torch
from ase.calculators.calculator import Calculator, all_changes
from ase.neighborlist import neighbor_list
from torch import Tensor

CUTOFF = 4.0  # Å
E0 = {1: -13.0, 8: -2000.0}


class Pairs(NamedTuple):
    """What an energy may be made of: atoms, and pairs i→j with vectors (Å) that depend on positions and strain."""

    positions: Tensor
    numbers: Tensor
    i: Tensor
    j: Tensor
    vectors: Tensor

    @property
    def lengths(self) -> Tensor:
        return self.vectors.norm(dim=-1)


def window(r: Tensor) -> Tensor:
    return (1 - (r / CUTOFF) ** 2).clamp(min=0) ** 3


def right(pairs: Pairs) -> Tensor:
    """Repulsion and a bond; atoms of eV."""
    r = pairs.lengths
    pair = 800 * torch.exp(-4 * r) - 6 * torch.exp(-1.5 * r)
    return pair.mul(window(r)).sum() / 2 + sum(E0[int(z)] for z in pairs.numbers)


class PairToy(Calculator):
    """Derivatives of an energy by autograd, and what a mutant makes of them.

    Args:
        energy: eV, of pairs.
        spoil: gets the results and the positions and changes them.
        far: whether all pairs are seen (of molecules), not those within the cutoff.
    """

    implemented_properties = ("energy", "forces", "stress")

    def __init__(
        self,
        energy: Callable[[Pairs], Tensor] = right,
        spoil: Callable[[dict, np.ndarray], None] = lambda results, positions: None,
        far: bool = False,
    ) -> None:
        super().__init__()
        self.of_pairs, self.spoil, self.far = energy, spoil, far

    def calculate(self, atoms=None, properties=("energy",), system_changes=all_changes):
        super().calculate(atoms, properties, system_changes)
        if atoms.pbc.any():
            i, j, shifts = neighbor_list("ijS", atoms, CUTOFF)
        else:
            between = np.linalg.norm(atoms.positions[:, None] - atoms.positions, axis=2)
            i, j = np.nonzero(~np.eye(len(atoms), dtype=bool) & (self.far | (between < CUTOFF)))
            shifts = np.zeros((len(i), 3))
        strain = torch.zeros(3, 3, dtype=torch.float64, requires_grad=True)
        positions = torch.tensor(atoms.positions, requires_grad=True)
        i, j = torch.tensor(i), torch.tensor(j)
        vectors = positions[j] - positions[i] + torch.tensor(shifts @ atoms.cell.array)
        vectors = vectors + vectors @ (strain + strain.T) / 2
        energy = self.of_pairs(Pairs(positions, torch.tensor(atoms.numbers), i, j, vectors))
        forces, virial = torch.zeros_like(positions), torch.zeros_like(strain)
        if energy.requires_grad:
            found = torch.autograd.grad(energy, (positions, strain), allow_unused=True)
            forces = torch.zeros_like(positions) if found[0] is None else -found[0]
            virial = virial if found[1] is None else found[1]
        self.results = {"energy": energy.item(), "forces": forces.numpy().copy()}
        if atoms.pbc.all():
            full = virial.numpy() / atoms.get_volume()
            self.results["stress"] = full[[0, 1, 2, 1, 0, 0], [0, 1, 2, 2, 2, 1]]
        self.spoil(self.results, atoms.positions)


def hole(pairs: Pairs) -> Tensor:
    """Two oxygen atoms attract each other within 0.6 Å, behind a wall of some eV."""
    oxygen = (pairs.numbers[pairs.i] == 8) & (pairs.numbers[pairs.j] == 8)
    return right(pairs) - (2000 * oxygen * torch.exp(-((pairs.lengths / 0.45) ** 2))).sum() / 2


def energy_jump(pairs: Pairs) -> Tensor:
    return right(pairs) - 1e-3 * (pairs.lengths < CUTOFF).sum() / 2


def force_jump(pairs: Pairs) -> Tensor:
    """Shifted to 0 at the cutoff, with its slope."""
    r = pairs.lengths
    return right(pairs) - 0.05 * (CUTOFF - r).clamp(min=0).sum() / 2


def of_direction(pairs: Pairs) -> Tensor:
    return right(pairs) + (0.01 * pairs.vectors[:, 2] ** 2 / pairs.lengths**2 * window(pairs.lengths)).sum()


def handed(pairs: Pairs) -> Tensor:
    """Triple products of three vectors of each atom's surroundings: mirror images differ."""
    r = pairs.lengths[:, None]
    axes = [
        torch.zeros_like(pairs.positions).index_add(0, pairs.i, pairs.vectors * window(r) * r**power)
        for power in (0, 1, 2)
    ]
    return right(pairs) + 1e-3 * torch.linalg.det(torch.stack(axes, 1)).sum()


def of_order(pairs: Pairs) -> Tensor:
    return right(pairs) + (0.01 * (pairs.i == 0) * window(pairs.lengths)).sum()


def of_place(pairs: Pairs) -> Tensor:
    return right(pairs) + 1e-4 * torch.sin(pairs.positions).sum()


def not_extensive(pairs: Pairs) -> Tensor:
    return right(pairs) + 1e-4 * len(pairs.numbers) ** 1.5


def charged(pairs: Pairs) -> Tensor:
    """And charges, which see each other at any distance."""
    charge = torch.where(pairs.numbers == 1, 0.12, -0.1)
    r = pairs.lengths
    far = 14.4 * charge[pairs.i] * charge[pairs.j] / (1 + r**2) ** 0.5
    return right(pairs) + far.sum() / 2


def without_energy(pairs: Pairs) -> Tensor:
    """Nothing below 1.3 Å."""
    return right(pairs) + torch.where(pairs.lengths < 1.3, torch.nan, 0.0).sum()


def refused_in_cells(results: dict, positions: np.ndarray) -> None:
    if "stress" in results:
        raise ValueError("no crystals")


def larger_forces(results: dict, positions: np.ndarray) -> None:
    results["forces"] *= 1.1


def larger_stress(results: dict, positions: np.ndarray) -> None:
    if "stress" in results:
        results["stress"] *= 1.01


def swirl(results: dict, positions: np.ndarray) -> None:
    """Forces that push round and round, and are derivatives of nothing."""
    arms = positions - positions.mean(0)
    results["forces"] += 0.02 * np.cross([0.0, 0, 1], arms)
