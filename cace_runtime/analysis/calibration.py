"""Does a committee's spread tell where its mean is wrong? Ranks, coverage, and the factor between the two."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import nan

import numpy as np
from scipy.stats import spearmanr

from cace_runtime.analysis.evaluate import Evaluation
from cace_runtime.files.spread import Spread

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
    energies, forces = [], []
    for frame, said, label in zip(evaluation.frames, evaluation.predictions, evaluation.labels, strict=True):
        energies.append(nan if label.energy is None else (said.energy - label.energy) / len(frame))
        forces.append(nan if label.forces is None else float(np.sqrt(np.mean((said.forces - label.forces) ** 2))))
    return np.array(energies), np.array(forces)


def calibration(evaluation: Evaluation, spreads: Sequence[Spread]) -> list[CalibrationRow]:
    """One row for each labelled quantity.

    Args:
        evaluation: of the committee's mean.
        spreads: of its frames.
    """
    energy_errors, force_errors = structure_errors(evaluation)
    rows = []
    labelled = np.isfinite(energy_errors)
    if labelled.any():
        spread = np.array([s.energy for s in spreads])
        rows.append(_row("energy per atom", "meV/atom", energy_errors[labelled], spread[labelled], coverage=True))
    labelled = np.isfinite(force_errors)
    if labelled.any():
        spread = np.array([s.rms for s in spreads])
        rows.append(_row("RMS force of a structure", "meV/Å", force_errors[labelled], spread[labelled], coverage=False))
        pairs = [
            (said.forces - label.forces, spread.forces)
            for said, label, spread in zip(evaluation.predictions, evaluation.labels, spreads, strict=True)
            if label.forces is not None
        ]
        components = (np.concatenate([pair[k].ravel() for pair in pairs]) for k in (0, 1))
        rows.append(_row("force components", "meV/Å", *components, coverage=True))
    return rows


def rank_correlation(errors: np.ndarray, spreads: np.ndarray) -> float:
    """Spearman's coefficient of absolute errors and spreads; NaN for fewer than three or equal values."""
    if len(errors) < FEWEST or np.ptp(np.abs(errors)) == 0 or np.ptp(spreads) == 0:
        return nan
    return float(spearmanr(np.abs(errors), spreads).statistic)


def _row(quantity: str, unit: str, errors: np.ndarray, spreads: np.ndarray, coverage: bool) -> CalibrationRow:
    def within(factor: float) -> float:
        return float(np.mean(np.abs(errors) <= factor * spreads)) if coverage else nan

    rms_error, rms_spread = (1e3 * float(np.sqrt(np.mean(x**2))) for x in (errors, spreads))
    correlation = rank_correlation(errors, spreads)
    return CalibrationRow(quantity, unit, len(errors), rms_error, rms_spread, correlation, within(1), within(2))
