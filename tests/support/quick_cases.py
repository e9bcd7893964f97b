"""Which of many alike cases the default run has; the others are in the slow part."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import Any

import pytest


def others_are_slow(cases: Iterable[Any], quick: Collection[Any]) -> list[Any]:
    """Parameters of a test, all but ``quick`` marked slow.

    Args:
        cases: parameters, as names of configs.
        quick: those that stand for the others.

    Raises:
        ValueError: one of ``quick`` is no case.
    """
    cases = list(cases)
    if unknown := [case for case in quick if case not in cases]:
        raise ValueError(f"no cases: {unknown}")
    return [pytest.param(case, marks=[] if case in quick else pytest.mark.slow) for case in cases]
