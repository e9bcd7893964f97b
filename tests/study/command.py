"""How the command of a study ends: a mistake or a signal is told in one line, as `cace` does."""

from __future__ import annotations

import functools
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from cace_runtime.simulation.explosion import Explosion
from cace_runtime.train.stopping import Stopped

Main = Callable[[Sequence[str] | None], int | None]


def study(goes_on: bool = False) -> Callable[[Main], Callable[[Sequence[str] | None], int]]:
    """A decorator for ``main`` of a study: the result returns the exit code, 2 for a mistake, 130 where it was stopped.

    Mistakes are ValueError and OSError, and dynamics that explode; $CACE_DEBUG=1 shows where they were found.

    Args:
        goes_on: a run that was stopped goes on when it is asked for again.
    """

    def of(main: Main) -> Callable[[Sequence[str] | None], int]:
        name = f"tests.study.{Path(main.__code__.co_filename).stem}"

        @functools.wraps(main)
        def ended(arguments: Sequence[str] | None = None) -> int:
            try:
                return main(arguments) or 0
            except (ValueError, OSError, Explosion) as error:
                if os.environ.get("CACE_DEBUG"):
                    raise
                print(f"{name}: {error}", file=sys.stderr)
                return 2
            except (Stopped, KeyboardInterrupt):
                print(f"{name}: stopped" + "; the same command goes on where it was" * goes_on, file=sys.stderr)
                return 130

        return ended

    return of
