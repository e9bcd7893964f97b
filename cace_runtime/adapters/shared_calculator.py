"""ASE calculators that several Python threads may use at once."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from typing import Any

from ase import Atoms
from ase.calculators.calculator import Calculator


class SharedCalculator(Calculator):
    """A request is one thread's, from the comparison with the last structure to the copy of the result; others wait.

    ASE keeps the last structure and its results in the calculator: without this, a thread is given the energy of the
    structure that another one asked about. Calculators of their own let threads work at the same time. Subclasses hold
    ``_lock`` in ``calculate``, which may also be called directly.
    """

    def __init__(self, **kwargs: Any) -> None:
        self._lock = threading.RLock()
        super().__init__(**kwargs)

    def get_property(self, name: str, atoms: Atoms | None = None, allow_calculation: bool = True) -> Any:
        """One result, as ASE describes it."""
        with self._lock:
            return super().get_property(name, atoms, allow_calculation)

    def calculate_properties(self, atoms: Atoms, properties: Sequence[str]) -> Any:
        """Several, as ASE describes it."""
        with self._lock:
            return super().calculate_properties(atoms, properties)

    def reset(self) -> None:
        """Forgets the last structure and its results."""
        with self._lock:
            super().reset()

    def __getstate__(self) -> dict:
        with self._lock:
            return {name: value for name, value in self.__dict__.items() if name != "_lock"}

    def __setstate__(self, state: dict) -> None:
        self.__dict__.update(state)
        self._lock = threading.RLock()
