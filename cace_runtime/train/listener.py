"""What a run tells whoever watches."""

from __future__ import annotations

from typing import Protocol

from cace_runtime.train.progress import Progress


class Watcher(Protocol):
    """Whoever is told of work: the command line shows it, :class:`Silence` does nothing."""

    def say(self, text: str) -> None:
        """A line of text."""

    def warn(self, text: str) -> None:
        """What looks wrong, but may be right."""

    def rows(self, rows: list[list[str]]) -> None:
        """A table, header first."""

    def stage(self, name: str, done: int, total: int) -> None:
        """During work before and after the epochs, how much of it is done."""


class Listener(Watcher, Protocol):
    """Whoever is told of a run, too."""

    def step(self, progress: Progress, n_batches: int, epochs: int, loss: float) -> None:
        """After each step."""

    def epoch(self, row: dict[str, float]) -> None:
        """After each epoch, its row of the log."""


class Silence(Listener):
    """Hears everything and says nothing."""

    def say(self, text: str) -> None: ...
    def warn(self, text: str) -> None: ...
    def rows(self, rows: list[list[str]]) -> None: ...
    def stage(self, name: str, done: int, total: int) -> None: ...
    def step(self, progress: Progress, n_batches: int, epochs: int, loss: float) -> None: ...
    def epoch(self, row: dict[str, float]) -> None: ...
