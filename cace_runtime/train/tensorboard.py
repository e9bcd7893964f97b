"""Rows of a run's log for TensorBoard, which is the optional extra ``tensorboard``."""

from __future__ import annotations

from pathlib import Path


def summary_writer() -> type:
    """TensorBoard's writer.

    Raises:
        ValueError: it is not installed.
    """
    try:
        from torch.utils.tensorboard import SummaryWriter
    except ImportError:
        raise ValueError("tensorboard: true needs pip install 'cace-runtime[tensorboard]'") from None
    return SummaryWriter


class Board:
    """What TensorBoard shows of one run.

    Args:
        folder: of its files.
        done: epochs that count; those that a killed run has logged after its checkpoint are logged again.
    """

    def __init__(self, folder: Path, done: int) -> None:
        self._writer = summary_writer()(str(folder), purge_step=done)

    def add(self, row: dict[str, float]) -> None:
        """The row of an epoch; what is labelled nowhere has no point."""
        for name, value in row.items():
            if value == value:
                self._writer.add_scalar(name, value, row["epoch"])

    def close(self) -> None:
        self._writer.close()
