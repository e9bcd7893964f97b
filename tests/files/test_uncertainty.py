"""What a file says about how wrong its potential may be."""

from __future__ import annotations

import numpy as np
import pytest

from cace_runtime.files.checkpoint_header import UncertaintyFactors
from cace_runtime.files.spread import Spread
from cace_runtime.files.uncertainty import outside

FITTED = UncertaintyFactors(energy=1, forces=1, directions=1, fitted=0.1)


def spread(largest: float) -> Spread:
    return Spread(0.0, np.array([[0.0, largest, 0.0], [0.01, 0.0, 0.0]]))


@pytest.mark.parametrize("rounded", [0.1, 0.1 * (1 + 1e-9), 0.1 * (1 + 1e-4)])
def test_what_was_fitted_is_not_outside_of_it_however_it_is_rounded(rounded):
    assert outside([spread(0.05), spread(rounded)], FITTED) == ""


def test_structures_outside_are_counted_and_the_worst_is_named():
    found = outside([spread(0.12), spread(0.05), spread(0.3)], FITTED)
    assert found.startswith("2 of 3 structures lie outside") and "at most 100 meV/Å, here up to 300 (number 2)" in found


def test_where_nothing_is_known_about_what_was_fitted_nothing_is_outside():
    assert outside([spread(9.0)], FITTED.model_copy(update={"fitted": 0.0})) == ""
