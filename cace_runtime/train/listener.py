"""What a run tells whoever watches."""

from __future__ import annotations

from cace_runtime.train.progress import Progress


class Listener:
    """Hears everything and says nothing; the command line overrides it."""

    def say(self, text: str) -> None:
        """A line of text."""

    def warn(self, text: str) -> None:
        """What looks wrong, but may be right."""

    def rows(self, rows: list[list[str]]) -> None:
        """A table, header first."""

    def stage(self, name: str, done: int, total: int) -> None:
        """During work before and after the epochs, how much of it is done."""

    def step(self, progress: Progress, n_batches: int, epochs: int, loss: float) -> None:
        """After each step."""

    def epoch(self, row: dict[str, float]) -> None:
        """After each epoch, its row of the log."""
