"""Two surroundings that the published features cannot tell apart, at any degree and order.

Six equal neighbours at ±(1,−1,0), ±(0,1,−1), ±(−1,0,1) form a flat hexagon; at ±(0,1,1), ±(1,0,1), ±(1,1,0), a
trigonal antiprism. Published features are paths of contractions, and every path sees the same numbers in both. The
triangle, tr M³ of the second moment M = Σ û ûᵀ, does not: 54 for the hexagon, 66 for the antiprism.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from ase import Atoms

from cace_runtime.analysis.describe import describe
from cace_runtime.files.extxyz import write_extxyz
from cace_runtime.registry import BasisModule

HEXAGON = np.array([[1, -1, 0], [-1, 1, 0], [0, 1, -1], [0, -1, 1], [-1, 0, 1], [1, 0, -1]])
ANTIPRISM = np.abs(HEXAGON) * [[1], [-1], [1], [-1], [1], [-1]]


def blind_pair(length: float = 1.5) -> tuple[Atoms, Atoms]:
    """(hexagon, antiprism): a silicon atom (index 0) with six oxygen atoms around it.

    ``length`` is that of the vectors' components in Å (1.5: neighbours at 2.12 Å, and text files hold it exactly).
    """
    return _surrounded(HEXAGON * length), _surrounded(ANTIPRISM * length)


def _surrounded(neighbors: np.ndarray) -> Atoms:
    return Atoms("SiO6", np.concatenate([np.zeros((1, 3)), neighbors]))


@dataclass(frozen=True, slots=True)
class Comparison:
    """Features of the two central atoms: first radial function, channel of the neighbours."""

    names: tuple[str, ...]
    formulas: tuple[str, ...]
    hexagon: np.ndarray  # [features]
    antiprism: np.ndarray  # [features]

    @property
    def differing(self) -> np.ndarray:
        """Which features differ by more than rounding, [features] of bool."""
        scale = np.maximum(np.abs(self.hexagon), np.abs(self.antiprism))
        return np.abs(self.hexagon - self.antiprism) > 1e-12 * np.maximum(scale, 1.0)


def compare(basis: BasisModule) -> Comparison:
    """What a basis sees of the pair. Neighbours have weight one: features are divided by R(r)f(r) to the power ν."""
    pair = blind_pair()
    description = describe(pair, basis, cutoff=2.5, n_radial=1, elements=["O", "Si"])
    centres = description.B[[0, len(pair[0])], 0, :, 0]
    nu = np.array([feature["nu"] for feature in basis.features])
    weight = centres[0, 0] / 6  # the first feature is A_000, the sum of six equal weights
    hexagon, antiprism = centres / weight**nu
    return Comparison(
        tuple(f["name"] for f in basis.features), tuple(f["formula"] for f in basis.features), hexagon, antiprism
    )


def triangle(atoms: Atoms) -> float:
    """tr M³ with M = Σ û ûᵀ over the neighbours of the first atom."""
    vectors = atoms.positions[1:] - atoms.positions[0]
    directions = vectors / np.linalg.norm(vectors, axis=1, keepdims=True)
    return float(np.trace(np.linalg.matrix_power(directions.T @ directions, 3)))


def write_blind_pair(folder: str | os.PathLike[str]) -> list[Path]:
    """Writes ``hexagon.xyz`` and ``antiprism.xyz`` into a folder, which is made if need be."""
    folder = Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    paths = [folder / "hexagon.xyz", folder / "antiprism.xyz"]
    for path, atoms in zip(paths, blind_pair(), strict=True):
        write_extxyz([atoms], path)
    return paths


def draw_blind_pair(path: str | os.PathLike[str]) -> None:
    """Draws the two surroundings side by side with their numbers (PNG, SVG or PDF by suffix; needs matplotlib)."""
    from cace_runtime.analysis.blind_pair_picture import blind_pair_figure
    from cace_runtime.analysis.style import save

    save(blind_pair_figure(blind_pair(), [triangle(atoms) for atoms in blind_pair()]), path)
