"""Errors of potentials that were trained on sets of different sizes."""

from __future__ import annotations

from dataclasses import dataclass
from math import isfinite, nan

import numpy as np

from cace_runtime.train.report import SetErrors, columns


def shown() -> dict[str, str]:
    """Columns of errors that are comparable between structures, and what people read over them."""
    return {c.name: f"{c.title}, {c.unit}" for c in columns() if c.per_atom == c.quantity.is_total}


@dataclass(frozen=True, slots=True)
class Point:
    """One size: how many structures, steps that were made, and errors by set."""

    n_train: int
    steps: int
    errors: dict[str, SetErrors]


@dataclass(frozen=True, slots=True)
class LearningCurve:
    """Points in the order of their sizes."""

    points: tuple[Point, ...]

    def sets(self) -> list[str]:
        """What the potentials were not trained on."""
        return [name for name in self.points[0].errors if name != "train"]

    def curve(self, name: str, quantity: str) -> tuple[np.ndarray, np.ndarray]:
        """Sizes and RMSEs of a quantity on a set, where there are any."""
        pairs = [(p.n_train, p.errors[name].figures[quantity].rmse) for p in self.points]
        sizes, errors = np.array([pair for pair in pairs if isfinite(pair[1]) and pair[1] > 0]).reshape(-1, 2).T
        return sizes, errors

    def slope(self, name: str, quantity: str) -> float:
        """Exponent b of RMSE ~ n^b, by least squares of the logarithms; NaN for fewer than two points."""
        sizes, errors = self.curve(name, quantity)
        return float(np.polyfit(np.log(sizes), np.log(errors), 1)[0]) if len(sizes) > 1 else nan
