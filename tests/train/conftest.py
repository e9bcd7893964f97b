"""Runs without their pictures, which take longer than such short runs."""

from __future__ import annotations

import pytest


@pytest.fixture
def pictures() -> None:
    """For a test that looks at them."""


@pytest.fixture(autouse=True)
def no_pictures(request, monkeypatch) -> None:
    if "pictures" not in request.fixturenames:
        monkeypatch.setattr("cace_runtime.train.output.drawing", lambda: None)
