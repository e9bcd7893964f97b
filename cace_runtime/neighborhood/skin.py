"""The neighbour list of a structure that moves: kept with a skin, searched for anew only where it may have changed."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

import numpy as np
from numpy.typing import ArrayLike

from cace_runtime.neighborhood.cells import completed
from cace_runtime.neighborhood.checks import COINCIDENT, FURTHEST, checked_structure, refuse_coincident
from cace_runtime.neighborhood.rows import NeighborRows
from cace_runtime.neighborhood.search import NeighborSearch


class SkinNeighborList:
    """The same list for a structure that moves, found anew only when it may have changed.

    A list of all pairs within ``cutoff + skin`` is kept. :meth:`rows` returns it as it is, for kernels that measure
    distances themselves; :meth:`update` returns its pairs within ``cutoff``: exactly those that
    :func:`~cace_runtime.neighborhood.search.neighbor_list` returns, in the same order, so a skin changes no result,
    not even in rounding.

    The kept list holds for new positions x' and cell h' as long as no pair outside of it can be within the cutoff.
    With F the deformation of the cell (h' = h F) and u = x' − x F, less its mean, what atoms moved beyond it, a pair
    that was at least ``cutoff + skin`` apart is now at least ``(cutoff + skin) σ_min(F) − 2 max|u|`` apart, σ_min
    being the smallest singular value. For a fixed cell this is the usual rule (no atom moved more than half of the
    skin), and in NPT the list is not rebuilt because the cell breathes. A molecule with all of its pairs in the list is
    searched once.

    Attributes:
        rebuilds: how many times the list was searched for.
        updates: how many times it was asked for.
        closest: smallest distance (Å) of the last :meth:`update`, infinite if it had no pair; not a number after
            :meth:`rows`, which measures none, until the caller sets it.
    """

    def __init__(self, cutoff: float, skin: float) -> None:
        if not (np.isfinite(skin) and skin >= 0):
            raise ValueError(f"skin is {skin} Å; it must be zero or positive, and finite")
        self.cutoff = float(cutoff)
        self.skin = float(skin)
        self.rebuilds = 0
        self.updates = 0
        self.closest = np.inf
        self._search = NeighborSearch()
        self._kept: KeptRows | None = None

    def rows(self, positions: ArrayLike, cell: ArrayLike, pbc: ArrayLike, numbers: ArrayLike) -> NeighborRows:
        """A list with at least the pairs within ``cutoff`` and at most, when made, those within ``cutoff + skin``.

        The very same object for as long as the list is kept, so that callers can keep what they derive from it.
        Arguments and errors as of :meth:`update`, but atoms that came to coincide since the list was made are the
        caller's to refuse: it is the one to measure distances.
        """
        kept, *_ = self._holding(positions, cell, pbc, numbers)
        self.closest = np.nan
        return kept.rows

    def update(self, positions: ArrayLike, cell: ArrayLike, pbc: ArrayLike, numbers: ArrayLike) -> NeighborRows:
        """Pairs within ``cutoff`` for this structure; arguments and errors as of ``neighbor_list``.

        ``numbers`` [atoms] (atomic numbers) tells a new structure from the same one moved.
        """
        kept, x, vectors = self._holding(positions, cell, pbc, numbers)
        rows, self.closest = kept.within(self.cutoff, x, vectors)
        return rows

    def _holding(
        self, positions: ArrayLike, cell: ArrayLike, pbc: ArrayLike, numbers: ArrayLike
    ) -> tuple[KeptRows, np.ndarray, np.ndarray]:
        """A list that holds for the structure, with the structure's positions and cell as checked arrays."""
        self.updates += 1
        kept = self._kept
        x = np.asarray(positions, dtype=np.float64)
        setting = Setting.of(cell, pbc, numbers)
        if kept is not None and setting == kept.setting and kept.holds_in_its_cell(x, self.cutoff):
            return kept, x, kept.cell
        x, vectors, periodic, cutoff = checked_structure(x, cell, pbc, self.cutoff)
        elements = np.asarray(numbers)
        if kept is None or not kept.holds(x, vectors, periodic, elements, cutoff):
            reach = cutoff + self.skin
            rows = self._search.rows(x, vectors, periodic, reach)
            if not periodic.any() and len(rows.sender) == len(x) * (len(x) - 1):
                reach = math.inf  # a list of all pairs that there are holds wherever the atoms go
            kept = self._kept = KeptRows(setting, reach, x.copy(), vectors, periodic, elements.copy(), rows)
            self.rebuilds += 1
        return kept, x, vectors


class Setting(NamedTuple):
    """What does not change from step to step at constant volume, in a form that compares in a microsecond."""

    cell: tuple[tuple[int, ...], bytes]
    pbc: bytes
    numbers: tuple[np.dtype, bytes]

    @classmethod
    def of(cls, cell: ArrayLike, pbc: ArrayLike, numbers: ArrayLike) -> Setting:
        vectors, elements = np.asarray(cell, dtype=np.float64), np.asarray(numbers)
        return cls(
            (vectors.shape, vectors.tobytes()),
            np.asarray(pbc, dtype=bool).tobytes(),
            (elements.dtype, elements.tobytes()),
        )


@dataclass(frozen=True, eq=False)
class Kept:
    """For which structure, which has been checked, a list of all pairs within ``reach`` (Å) was made."""

    setting: Setting
    reach: float
    positions: np.ndarray
    cell: np.ndarray
    pbc: np.ndarray
    numbers: np.ndarray

    def holds_in_its_cell(self, positions: np.ndarray, cutoff: float) -> bool:
        """For unchecked positions: true implies that there is nothing to refuse but coincident atoms."""
        if positions.shape != self.positions.shape:
            return False
        with np.errstate(over="ignore", invalid="ignore"):  # positions that are not finite
            by = positions - self.positions
            flat = by.ravel()
            bound = 2 * math.sqrt(flat.dot(flat))  # of both below: enough for a molecule, and quick
            if bound <= self.room and self.reach - bound >= cutoff:
                return True
            drift, furthest = self._moved(by)
        # Both false for NaN.
        return drift + furthest <= self.room and self.reach - 2 * furthest >= cutoff

    def holds(
        self, positions: np.ndarray, cell: np.ndarray, pbc: np.ndarray, numbers: np.ndarray, cutoff: float
    ) -> bool:
        """For a checked structure."""
        if not (np.array_equal(pbc, self.pbc) and np.array_equal(numbers, self.numbers)):
            return False
        deformation = np.linalg.solve(completed(self.cell, self.pbc), completed(cell, pbc))
        _, furthest = self._moved(positions - self.positions @ deformation)
        stretch = np.linalg.svd(deformation, compute_uv=False).min()
        return bool(self.reach * stretch - 2 * furthest >= cutoff)

    def _moved(self, by: np.ndarray) -> tuple[float, float]:
        """How far (Å) all moved together, which keeps distances, and how far at most one beyond that; overwrites."""
        # As products with vectors: sums over atoms or over axes by numpy's reductions take ten times as long.
        drift = self.mean @ by
        by -= drift
        by *= by
        return math.sqrt(drift @ drift), math.sqrt((by @ np.ones(3)).max(initial=0.0))

    @cached_property
    def mean(self) -> np.ndarray:
        return np.full(len(self.positions), 1.0 / max(len(self.positions), 1))

    @cached_property
    def room(self) -> float:
        """How far (Å) any atom can move and not have flown away."""
        return FURTHEST - np.abs(self.positions).max(initial=0.0)


@dataclass(frozen=True, eq=False)
class KeptRows(Kept):
    """The same with the list at hand."""

    rows: NeighborRows

    @cached_property
    def receiver(self) -> np.ndarray:
        return self.rows.receivers()

    @cached_property
    def shifted(self) -> np.ndarray:
        return np.flatnonzero(self.rows.image)

    def within(self, cutoff: float, positions: np.ndarray, cell: np.ndarray) -> tuple[NeighborRows, float]:
        """Pairs closer than ``cutoff`` and the smallest distance of all (Å)."""
        first, sender, image, shifts = self.rows
        offsets = self.rows.images(cell)
        squared = np.zeros(len(sender))
        for axis in range(3):  # one axis at a time: half the time of [edges, 3] arrays
            along = np.ascontiguousarray(positions[:, axis])
            vector = along.take(sender)
            vector -= along.take(self.receiver)
            vector[self.shifted] += offsets[:, axis].take(image.take(self.shifted))
            vector *= vector
            squared += vector
        closest = float(np.sqrt(squared.min(initial=np.inf)))
        if closest < COINCIDENT:
            edge = int(squared.argmin())
            refuse_coincident(sender[edge], self.receiver[edge], closest)
        near = np.flatnonzero(squared < cutoff**2)
        return NeighborRows(np.searchsorted(near, first), sender.take(near), image.take(near), shifts), closest
