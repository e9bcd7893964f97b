"""Does a spread tell where a prediction is wrong? Ranks, coverage, and the factor between the two."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import nan
from typing import NamedTuple

import numpy as np
from scipy.stats import spearmanr

from cace_runtime.analysis.errors import differences, figures, in_a_row
from cace_runtime.analysis.evaluate import Evaluation
from cace_runtime.files.spread import Spread
from cace_runtime.quantities import QUANTITIES

# Fewer values have no ranks worth a correlation.
FEWEST = 3


@dataclass(frozen=True, slots=True)
class CalibrationRow:
    """Errors of the mean against the spread, for one quantity.

    Attributes:
        quantity, unit: what.
        count: values.
        rms_error, rms_spread: in that unit; their ratio is the factor by which the spread understates the error.
        spearman: rank correlation of absolute error and spread; NaN where it is undefined.
        within_one, within_two: share of values whose error is at most one and two spreads; of normal errors with a
            right spread it would be 0.683 and 0.954. NaN for a quantity that is no single error.
    """

    quantity: str
    unit: str
    count: int
    rms_error: float
    rms_spread: float
    spearman: float
    within_one: float
    within_two: float


def structure_errors(evaluation: Evaluation) -> tuple[np.ndarray, np.ndarray]:
    """Per frame: error of the energy per atom (eV/atom, signed) and RMS of the force errors (eV/Å); NaN unlabelled."""
    energies, forces = (differences(evaluation, QUANTITIES[name]) for name in ("energy", "forces"))
    frames = range(len(evaluation.frames))
    rms = {number: figures(errors).rmse for number, errors in forces.items()}
    return np.array([float(energies.get(k, nan)) for k in frames]), np.array([rms.get(k, nan) for k in frames])


def calibration(evaluation: Evaluation, spreads: Sequence[Spread]) -> list[CalibrationRow]:
    """One row for each labelled quantity that spreads are known of.

    Args:
        evaluation: of the committee's mean.
        spreads: of its frames.
    """
    energy_errors, force_errors = structure_errors(evaluation)
    energy, forces = QUANTITIES["energy"], QUANTITIES["forces"]
    units = [f"m{quantity.component_unit}" for quantity in (energy, forces)]
    rows = []
    labelled = np.isfinite(energy_errors)
    if labelled.any():
        spread = np.array([s.energy for s in spreads])
        rows.append(_row(energy.components, units[0], energy_errors[labelled], spread[labelled], coverage=True))
    labelled = np.isfinite(force_errors)
    if labelled.any():
        spread = np.array([s.rms for s in spreads])
        name = f"RMS {forces.one} of a structure"
        rows.append(_row(name, units[1], force_errors[labelled], spread[labelled], coverage=False))
        of_components = differences(evaluation, forces)
        both = (in_a_row(of_components.values()), in_a_row(spreads[number].forces for number in of_components))
        rows.append(_row(forces.components, units[1], *both, coverage=True))
    return rows


class ReliabilityRow(NamedTuple):
    """Forces on some atoms: how many, and the root mean squares of spreads and of lengths of errors (eV/Å)."""

    n: int
    said: float
    found: float


def reliability(evaluation: Evaluation, spreads: Sequence[Spread], n_groups: int) -> list[ReliabilityRow]:
    """Labelled forces on atoms in groups of equal size by their spread, ascending; none of fewer atoms than groups.

    Args:
        evaluation: of the frames.
        spreads: of its frames.
        n_groups: how many.
    """
    errors = differences(evaluation, QUANTITIES["forces"])
    lengths = in_a_row(np.linalg.norm(error, axis=1) for error in errors.values())
    said = in_a_row(spreads[number].per_atom for number in errors)
    if len(said) < n_groups:
        return []
    groups = np.array_split(np.argsort(said, kind="stable"), n_groups)
    return [ReliabilityRow(len(k), figures(said[k]).rmse, figures(lengths[k]).rmse) for k in groups]


def rank_correlation(errors: np.ndarray, spreads: np.ndarray) -> float:
    """Spearman's coefficient of absolute errors and spreads; NaN for fewer than three or equal values."""
    if len(errors) < FEWEST or np.ptp(np.abs(errors)) == 0 or np.ptp(spreads) == 0:
        return nan
    return float(spearmanr(np.abs(errors), spreads).statistic)


def _row(quantity: str, unit: str, errors: np.ndarray, spreads: np.ndarray, coverage: bool) -> CalibrationRow:
    def within(factor: float) -> float:
        return float(np.mean(np.abs(errors) <= factor * spreads)) if coverage else nan

    rms_error, rms_spread = (1e3 * figures(values).rmse for values in (errors, spreads))
    correlation = rank_correlation(errors, spreads)
    return CalibrationRow(quantity, unit, len(errors), rms_error, rms_spread, correlation, within(1), within(2))
