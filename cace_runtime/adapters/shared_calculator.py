"""ASE calculators that several Python threads may use at once."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from typing import Any

from ase import Atoms
from ase.calculators.calculator import Calculator, all_changes

from cace_runtime.adapters.kept_atoms import KeptAtoms


class SharedCalculator(Calculator):
    """A request is one thread's, from the comparison with the last structure to the copy of the result; others wait.

    ASE keeps the last structure and its results in the calculator: without this, a thread is given the energy of the
    structure that another one asked about. Calculators of their own let threads work at the same time. Subclasses hold
    ``_lock`` in ``calculate``, which may also be called directly, and begin it with the one here.
    """

    def __init__(self, **kwargs: Any) -> None:
        self._lock = threading.RLock()
        self._kept = KeptAtoms()
        super().__init__(**kwargs)

    def calculate(
        self,
        atoms: Atoms | None = None,
        properties: Sequence[str] = ("energy",),
        system_changes: Sequence[str] = all_changes,
    ) -> None:
        """Takes a copy of the structure, if one is given. Unlike ASE's it makes no folder: nothing is written."""
        if atoms is not None:
            self.atoms = self._kept.take(atoms)

    def check_state(self, atoms: Atoms, tol: float = 0.0) -> list[str]:
        """Which of what a potential depends on has changed since the last evaluation, to the bit."""
        return self._kept.changes(self.atoms, atoms)

    def get_spin_polarized(self) -> bool:
        """A potential has no electrons. ASE gives calculators without this method a reference to themselves."""
        return False

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
            return {name: value for name, value in self.__dict__.items() if name not in ("_lock", "_kept")}

    def __setstate__(self, state: dict) -> None:
        self.__dict__.update(state)
        self._lock, self._kept = threading.RLock(), KeptAtoms()
