"""What a run leaves in its folder."""

from __future__ import annotations

from types import ModuleType


def drawing() -> ModuleType | None:
    """:mod:`cace_runtime.train.pictures`, or None where matplotlib is missing: pictures are an extra."""
    try:
        from cace_runtime.train import pictures
    except ValueError:
        return None
    return pictures
