"""Molecules of a trajectory: what the bonds of its first frame hold together."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

import numpy as np
from ase import Atoms
from ase.formula import Formula
from ase.geometry import find_mic
from scipy.sparse import coo_array
from scipy.sparse.csgraph import breadth_first_order, connected_components

from cace_runtime.analysis.bonds import bonded_pairs

#: Alkali and alkaline earth metals are ions beside molecules: their covalent radii would bond them to whatever is near.
IONS = frozenset((3, 11, 19, 37, 55, 87, 4, 12, 20, 38, 56, 88))


class Molecules:
    """Who belongs together; metals of :data:`IONS` stand alone.

    Args:
        start: the frame whose bonds count, in all frames.

    Attributes:
        label: number of each atom's molecule [N].
        composition: elements of each molecule, and how many of each.

    Raises:
        ValueError: bonds go through the cell without end, as in a crystal.
    """

    def __init__(self, start: Atoms) -> None:
        n = len(start)
        pairs = bonded_pairs(start)
        pairs = pairs[~np.isin(start.numbers[pairs], list(IONS)).any(axis=1)]
        graph = coo_array((np.ones(len(pairs)), (pairs[:, 0], pairs[:, 1])), shape=(n, n)).tocsr()
        n_molecules, self.label = connected_components(graph, directed=False)
        self.composition = [Counter(start.symbols[self.label == k]) for k in range(n_molecules)]
        self._generations = _generations(graph, self.label)
        whole = self.whole(start)
        i, j = pairs.T
        bonds = find_mic(start.positions[j] - start.positions[i], start.cell, start.pbc)[0]
        if not np.allclose(whole[j] - whole[i], bonds, atol=1e-6):
            raise ValueError("bonds go through the cell without end: there are no molecules")

    def whole(self, frame: Atoms) -> np.ndarray:
        """Positions (Å) [N, 3] in which no molecule is cut by a face of the cell."""
        positions = frame.positions.copy()
        for parents, children in self._generations:
            apart = find_mic(frame.positions[children] - frame.positions[parents], frame.cell, frame.pbc)[0]
            positions[children] = positions[parents] + apart
        return positions

    def centres(self, frame: Atoms) -> np.ndarray:
        """Centres of mass (Å) [molecules, 3]."""
        masses = frame.get_masses()
        sums = np.zeros((len(self.composition), 3))
        np.add.at(sums, self.label, masses[:, None] * self.whole(frame))
        return sums / np.bincount(self.label, masses)[:, None]

    def named(self, formula: str) -> np.ndarray:
        """Numbers of the molecules of a formula, in any order of its elements.

        Raises:
            ValueError: no such molecule.
        """
        wanted = Formula(formula).count()
        found = [k for k, composition in enumerate(self.composition) if composition == wanted]
        if not found:
            names = Counter(Formula.from_dict(c).format("hill") for c in self.composition)
            there = ", ".join(f"{count} {name}" for name, count in names.most_common(5))
            raise ValueError(f"no molecule {formula}: the first frame has {there}")
        return np.array(found)


def _generations(graph: coo_array, label: np.ndarray) -> Sequence[tuple[np.ndarray, np.ndarray]]:
    """Atoms and those that they are bonded to nearer to the first of their molecule: parents, children, by distance."""
    depth = np.zeros(len(label), dtype=int)
    parent = np.full(len(label), -1)
    for first in np.unique(label, return_index=True)[1]:
        order, before = breadth_first_order(graph, first, directed=False)
        for atom in order[1:]:
            parent[atom], depth[atom] = before[atom], depth[before[atom]] + 1
    levels = (np.flatnonzero(depth == level) for level in range(1, depth.max(initial=0) + 1))
    return [(parent[children], children) for children in levels]
