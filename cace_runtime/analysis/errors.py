"""Predictions beside labels, and the figures that say how far they are apart: one loop for every table and picture."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from math import nan
from typing import NamedTuple

import numpy as np

from cace_runtime.analysis.evaluate import Evaluation
from cace_runtime.quantities import Quantity, compared


class Figures(NamedTuple):
    """Of some errors, so many numbers; NaN of none."""

    n: int
    rmse: float
    mae: float
    largest: float


@dataclass(frozen=True, slots=True)
class ErrorRow:
    """Errors (predicted minus labelled) of one quantity, in a thousandth of its unit."""

    quantity: str
    unit: str
    count: int
    rmse: float
    mae: float
    largest: float


def figures(errors: np.ndarray) -> Figures:
    """Of errors of any shape."""
    if not errors.size:
        return Figures(0, nan, nan, nan)
    size = np.abs(errors)
    return Figures(errors.size, float(np.sqrt(np.mean(errors**2))), float(size.mean()), float(size.max()))


def pairs(
    evaluation: Evaluation, quantity: Quantity, frames: Iterable[int] | None = None
) -> dict[int, tuple[np.ndarray, np.ndarray]]:
    """Label and prediction of each frame that has both, by the frame's number.

    Args:
        evaluation: of the frames.
        quantity: what is compared.
        frames: some of them; all by default.
    """
    found = {}
    for number in range(len(evaluation.frames)) if frames is None else frames:
        label, said = (side[number].get(quantity.name) for side in (evaluation.labels, evaluation.predictions))
        if label is not None and said is not None:
            found[number] = (np.asarray(label), np.asarray(said))
    return found


def differences(
    evaluation: Evaluation, quantity: Quantity, frames: Iterable[int] | None = None, per_atom: bool | None = None
) -> dict[int, np.ndarray]:
    """Predicted minus labelled, by the frame's number.

    Args:
        evaluation, quantity, frames: as for :func:`pairs`.
        per_atom: whether numbers of a structure are divided by its atoms; those of a total are, if not said.
    """
    divided = quantity.is_total if per_atom is None else per_atom
    return {
        number: (said - label) / (len(evaluation.frames[number]) if divided else 1)
        for number, (label, said) in pairs(evaluation, quantity, frames).items()
    }


def in_a_row(parts: Iterable[np.ndarray]) -> np.ndarray:
    """All their numbers."""
    return np.concatenate([np.zeros(0), *(part.ravel() for part in parts)])


def errors(evaluation: Evaluation) -> list[ErrorRow]:
    """One row per quantity that is labelled.

    Totals are compared per atom, and once more with their mean difference removed: reference methods differ by a
    constant that no force feels.
    """
    rows = []
    for quantity in compared():
        found = 1e3 * in_a_row(differences(evaluation, quantity).values())
        if not found.size:
            continue
        unit = f"m{quantity.component_unit}"
        rows.append(ErrorRow(quantity.components, unit, *figures(found)))
        if quantity.is_total and len(found) > 1:
            rows.append(ErrorRow(f"{quantity.components}, mean removed", unit, *figures(found - found.mean())))
    return rows
