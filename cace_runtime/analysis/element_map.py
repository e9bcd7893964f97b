"""Which elements a potential takes for alike: distances of what it has of each, principal components, a picture."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np

from cace_runtime.files.writing import replacing


class ElementMap(NamedTuple):
    """Of n elements."""

    symbols: tuple[str, ...]
    numbers: np.ndarray  # [n, numbers]
    components: np.ndarray  # [n, 2], the first two principal components
    explained: np.ndarray  # [2], their shares of the variance
    distances: np.ndarray  # [n, n]

    def nearest(self, row: int, most: int = 3) -> list[tuple[str, float]]:
        """The elements that are most alike to one, and how far they are."""
        order = [int(k) for k in np.argsort(self.distances[row], kind="stable") if k != row][:most]
        return [(self.symbols[k], float(self.distances[row, k])) for k in order]


def map_elements(symbols: Sequence[str], numbers: np.ndarray) -> ElementMap:
    """Distances and principal components.

    Each component points to where the sum of its cubes is positive: signs of singular vectors mean nothing.

    Args:
        symbols: of the elements.
        numbers: what tells them apart [n, numbers].

    Raises:
        ValueError: one element, or nothing that tells them apart.
    """
    if len(symbols) < 2:
        raise ValueError(f"the potential knows one element, {symbols[0]}: there is none to compare it with")
    if numbers.shape[1] == 0:
        raise ValueError("the potential has no numbers of each element")
    centred = numbers - numbers.mean(axis=0)
    left, values, _ = np.linalg.svd(centred, full_matrices=False)
    left = np.pad(left * values, ((0, 0), (0, 2)))[:, :2]
    shares = np.pad(values**2, (0, 2))[:2] / max((values**2).sum(), np.finfo(float).tiny)
    components = left * np.where((left**3).sum(axis=0) < 0, -1.0, 1.0)
    distances = np.linalg.norm(numbers[:, None] - numbers[None], axis=2)
    return ElementMap(tuple(symbols), numbers, components, shares, distances)


def write_map(found: ElementMap, path: str | os.PathLike[str]) -> None:
    """CSV: element, both components, then the numbers."""
    n = found.numbers.shape[1]
    lines = [",".join(["element", "PC1", "PC2", *(f"number {k}" for k in range(n))])]
    for symbol, components, numbers in zip(found.symbols, found.components, found.numbers, strict=True):
        lines.append(",".join([symbol, *(f"{value:.9g}" for value in (*components, *numbers))]))
    with replacing(Path(path)) as temporary:
        temporary.write_text("\n".join(lines) + "\n", encoding="utf-8")


def draw_map(found: ElementMap, path: str | os.PathLike[str]) -> None:
    """The elements in the plane of their first two principal components."""
    from matplotlib.figure import Figure

    from cace_runtime.analysis.style import FAINT, INK, SLATE, quiet, save

    figure = Figure(figsize=(5.6, 4.6), facecolor="white", layout="constrained")
    axes = figure.add_subplot()
    x, y = found.components.T
    axes.axhline(0, color=FAINT, linewidth=0.5)
    axes.axvline(0, color=FAINT, linewidth=0.5)
    axes.plot(x, y, "o", color=SLATE, markersize=5, markeredgewidth=0)
    for symbol, position in zip(found.symbols, found.components, strict=True):
        axes.annotate(symbol, position, (5, 4), textcoords="offset points", color=INK, fontsize=10)
    names = [f"component {k + 1} ({100 * share:.0f} %)" for k, share in enumerate(found.explained)]
    axes.set(xlabel=names[0], ylabel=names[1])
    axes.margins(0.12)
    quiet(axes)
    save(figure, path)
