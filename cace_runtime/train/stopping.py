"""Being asked to stop: Ctrl-C, and SIGTERM, which batch systems send before the time of a job is over."""

from __future__ import annotations

import signal
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType

SIGNALS = (signal.SIGINT, signal.SIGTERM)
# torchrun passes on a Ctrl-C that the terminal has sent to its processes already: that is no second one.
IMPATIENT_SECONDS = 1.0


class Stopped(Exception):
    """A run that was asked to stop and has written a checkpoint.

    Attributes:
        signal: which number asked.
    """

    def __init__(self, number: int) -> None:
        super().__init__(f"stopped by {signal.Signals(number).name}")
        self.signal = number


@contextmanager
def stop_signals() -> Iterator[Callable[[], int]]:
    """Within the block, the first signal is remembered instead of ending the process; a second Ctrl-C interrupts.

    Yields:
        a function that gives the number of the signal that came, or 0.
    """
    if threading.current_thread() is not threading.main_thread():
        yield lambda: 0  # only the main thread may handle signals; it decides what they do
        return
    came: list[tuple[int, float]] = []

    def remember(number: int, frame: FrameType | None) -> None:
        now = time.monotonic()
        if came and number == signal.SIGINT and now - came[0][1] > IMPATIENT_SECONDS:
            raise KeyboardInterrupt
        came.append((number, now))

    before = {number: signal.signal(number, remember) for number in SIGNALS}
    try:
        yield lambda: came[0][0] if came else 0
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
