"""What a check found."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from matplotlib.figure import Figure

# Told how much of a check is done: done, of how many.
Progress = Callable[[int, int], None]


def silent(done: int, total: int) -> None:
    """For those who do not want to be told."""


@dataclass(frozen=True, slots=True)
class Result:
    """One line of the page.

    Attributes:
        name: of the check.
        passed: None where it cannot be judged.
        number: what was measured, NaN where nothing could be.
        unit: of it, and of the limit; words where it is a bare number.
        limit: that it is compared with.
        at_least: whether the number has to reach the limit; else it must not be above it.
        sentence: what was found, for people.
        why: where the limit comes from.
        data: all numbers behind it, as JSON can hold them.
        draw: makes the picture, where there is one; it needs matplotlib.
    """

    name: str
    passed: bool | None
    number: float
    unit: str
    limit: float
    sentence: str
    why: str
    at_least: bool = False
    data: Mapping[str, Any] = field(default_factory=dict)
    draw: Callable[[], Figure] | None = None

    @property
    def verdict(self) -> str:
        """In a word."""
        return {True: "passed", False: "FAILED", None: "not judged"}[self.passed]

    @property
    def measured(self) -> str:
        """The number with its unit."""
        return f"{self.number:.3g} {self.unit}".rstrip() if self.number == self.number else "none"

    @property
    def asked(self) -> str:
        """The limit, and on which side of it the number has to be."""
        return f"{'≥' if self.at_least else '≤'} {self.limit:.3g} {self.unit}".rstrip()
