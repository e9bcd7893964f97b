"""What the features of a basis see of two surroundings that are hard to tell apart (:mod:`.blind_pairs`).

Six equal neighbours at ±(1,−1,0), ±(0,1,−1), ±(−1,0,1) form a flat hexagon; at ±(0,1,1), ±(1,0,1), ±(1,1,0), a
trigonal antiprism. Published features are paths of contractions, and every path sees the same numbers in both. The
triangle, tr M³ of the second moment M = Σ û ûᵀ, does not: 54 for the hexagon, 66 for the antiprism.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from math import factorial, prod
from pathlib import Path

import numpy as np
import torch
from ase import Atoms

from cace_runtime.analysis.blind_pairs import PAIRS, Pair
from cace_runtime.analysis.describe import moments
from cace_runtime.files.extxyz import write_extxyz
from cace_runtime.potential.angular import monomials
from cace_runtime.registry import BasisModule
from cace_runtime.torch_modes import plain_torch

#: Relative to the larger one (of a contraction, to the two norms). What is equal differs by 1e-15.
TOLERANCE = 1e-10
N_RADIAL, N_MIXED = 4, 3


def blind_pair(length: float = 1.5) -> tuple[Atoms, Atoms]:
    """(hexagon, antiprism): a silicon atom (index 0) with six oxygen atoms around it.

    ``length`` is that of the vectors' components in Å (1.5: neighbours at 2.12 Å, and text files hold it exactly).
    """
    return PAIRS["hexagon"].structures(length)


@dataclass(frozen=True, slots=True)
class Comparison:
    """Features of the two central atoms; neighbours have weight one whatever their distance."""

    names: tuple[str, ...]
    formulas: tuple[str, ...]
    first: np.ndarray  # [features]
    second: np.ndarray  # [features]

    @property
    def differing(self) -> np.ndarray:
        """Which features differ by more than rounding, [features] of bool."""
        scale = np.maximum(np.abs(self.first), np.abs(self.second))
        return np.abs(self.first - self.second) > 1e-12 * np.maximum(scale, 1.0)


@plain_torch()
def compare(basis: BasisModule, pair: Pair = PAIRS["hexagon"]) -> Comparison:
    """What a basis sees of the central atoms of a pair, with unit vectors and weights one."""
    l_max = max(map(sum, basis.lvectors))
    values = []
    for vectors in pair.vectors:
        directions = torch.from_numpy(vectors / np.linalg.norm(vectors, axis=1, keepdims=True))
        A = monomials(directions.T.contiguous(), l_max).sum(1)
        values.append(basis.b_basis(A[None, None, :, None])[0, 0, :, 0].numpy())
    return Comparison(
        tuple(f["name"] for f in basis.features), tuple(f["formula"] for f in basis.features), values[0], values[1]
    )


@dataclass(frozen=True, slots=True)
class Seen:
    """How many of some quantities tell two surroundings apart.

    Attributes:
        nu: order: factors in all.
        degree: 0 for invariants; K for contractions of two covariants of degree K.
        n: how many there are.
        centre: how many differ at the central atom.
        around: how many differ in the set of their values at the neighbours.
        first: name of the first that differs at the central atom, or nothing.
    """

    nu: int
    degree: int
    n: int
    centre: int
    around: int
    first: str


@plain_torch()
def seen(basis: BasisModule, pair: Pair) -> list[Seen]:
    """What tells a pair apart, per order, with radial functions that have no symmetry.

    All atoms see all others. Channels are mixtures of radial functions with fixed random weights, of their own for each
    degree in a basis for per-degree radial functions.
    """
    A = [_mixed_moments(atoms, basis) for atoms in pair.structures()]
    B = [basis.b_basis(a) for a in A]
    sizes = torch.maximum(B[0].abs(), B[1].abs())
    found = _counted(B, sizes, [(f["name"], f["nu"]) for f in basis.features], 0)
    if basis.bc_basis is None:
        return found
    C = [basis.bc_basis(a)[1] for a in A]
    for degree in sorted(C[0]):
        weights = torch.tensor(
            [factorial(degree) / prod(map(factorial, l)) for l in basis.lvectors if sum(l) == degree],
            dtype=torch.float64,
        )
        # All contractions of two of them, norms among these: [atoms, n, pairs, channels].
        i, j = torch.tril_indices(C[0][degree].shape[2], C[0][degree].shape[2])
        norms = [torch.einsum("anfxc,x->anfc", c[degree] ** 2, weights).sqrt() for c in C]
        size = torch.maximum(*norms)
        dots = [torch.einsum("anfxc,anfxc,x->anfc", c[degree][:, :, i], c[degree][:, :, j], weights) for c in C]
        tensors = [c for c in basis.covariants if c["degree"] == degree]
        pairs = [(tensors[b], tensors[a]) for a, b in torch.stack((i, j), 1).tolist()]
        named = [(f"{a['name']}·{b['name']}", a["nu"] + b["nu"]) for a, b in pairs]
        found += _counted(dots, size[:, :, i] * size[:, :, j], named, degree)
    return found


def _counted(values: list[torch.Tensor], sizes: torch.Tensor, named: list[tuple[str, int]], degree: int) -> list[Seen]:
    """How many differ, per order.

    Args:
        values: of the two structures, [atoms, n, quantities, channels]; the central atom comes first.
        sizes: what a difference is small against, the same shape.
        named: name and order of each quantity.
        degree: see :class:`Seen`.
    """
    scale = sizes.amax((1, 3), keepdim=True).clamp(min=1e-300)

    def differing(first: torch.Tensor, second: torch.Tensor, scale: torch.Tensor) -> torch.Tensor:
        return ((first - second).abs() / scale).amax((0, 1, 3)) > TOLERANCE

    first, second = values
    centre = differing(first[:1], second[:1], scale[:1])
    # As sets: each quantity's values at the neighbours, sorted.
    around = differing(first[1:].sort(0).values, second[1:].sort(0).values, scale[1:].amax(0, keepdim=True))
    out = []
    for order in sorted({nu for _, nu in named}):
        chosen = [k for k, (_, nu) in enumerate(named) if nu == order]
        first_name = next((named[k][0] for k in chosen if centre[k]), "")
        out.append(Seen(order, degree, len(chosen), int(centre[chosen].sum()), int(around[chosen].sum()), first_name))
    return out


def _mixed_moments(atoms: Atoms, basis: BasisModule) -> torch.Tensor:
    """A [atoms, mixtures, l-vectors, elements]."""
    A = moments(atoms, basis.lvectors, 2 * float(atoms.get_all_distances().max()), N_RADIAL, [8, 14])
    degrees = [sum(l) for l in basis.lvectors]
    own = basis.spec["radial"] == "per_degree"
    generator = torch.Generator().manual_seed(0)
    weights = torch.randn(max(degrees) + 1, N_MIXED, N_RADIAL, generator=generator, dtype=torch.float64)
    return torch.einsum("lkn,anlc->aklc", weights[degrees if own else [0] * len(degrees)], A)


def triangle(atoms: Atoms) -> float:
    """tr M³ with M = Σ û ûᵀ over the neighbours of the first atom."""
    vectors = atoms.positions[1:] - atoms.positions[0]
    directions = vectors / np.linalg.norm(vectors, axis=1, keepdims=True)
    return float(np.trace(np.linalg.matrix_power(directions.T @ directions, 3)))


def write_blind_pair(folder: str | os.PathLike[str], pair: Pair = PAIRS["hexagon"]) -> list[Path]:
    """Writes the two structures (``hexagon.xyz``, ``antiprism.xyz``) into a folder, which is made if need be."""
    folder = Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    paths = [folder / f"{name}.xyz" for name in pair.names]
    for path, atoms in zip(paths, pair.structures(), strict=True):
        write_extxyz([atoms], path)
    return paths


def draw_blind_pair(path: str | os.PathLike[str]) -> None:
    """Draws hexagon and antiprism side by side with their numbers (PNG, SVG or PDF by suffix; needs matplotlib)."""
    from cace_runtime.analysis.blind_pair_picture import blind_pair_figure
    from cace_runtime.analysis.style import save

    save(blind_pair_figure(blind_pair(), [triangle(atoms) for atoms in blind_pair()]), path)
