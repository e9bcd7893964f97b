"""The structure that a calculator evaluated last, and what has changed since."""

from __future__ import annotations

import copy
from typing import Any

import numpy as np
from ase import Atoms
from ase.calculators.calculator import all_changes
from ase.cell import Cell

State = dict[str, bytes]


class KeptAtoms:
    """A copy of it, and to the bit what a potential depends on.

    ASE's own comparison, at every request, takes 60 µs for nine atoms, its copy, at every evaluation, 40
    (``tests/bench/profile_md.py``). Python threads may share it.
    """

    def __init__(self) -> None:
        self._last: tuple[Atoms | None, State] = (None, {})

    def changes(self, last: Atoms | None, atoms: Atoms) -> list[str]:
        """What is other than in the last structure, in ASE's words."""
        if last is None:
            return list(all_changes)
        taken, state = self._last
        before = state if last is taken else _state(last)
        now = _state(atoms)
        return [name for name in now if now[name] != before[name]]

    def take(self, atoms: Atoms) -> Atoms:
        """A copy as ASE makes it."""
        taken = _copy(atoms) if type(atoms) is Atoms else atoms.copy()
        self._last = (taken, _state(taken))
        return taken


def _copy(atoms: Atoms) -> Atoms:
    """Of ASE's own atoms, without asking what is known to be in order."""
    taken = Atoms.__new__(Atoms)
    vars(taken).update({name: None if value is atoms.calc else _own(value) for name, value in vars(atoms).items()})
    return taken


def _own(value: Any) -> Any:
    if isinstance(value, (np.ndarray, Cell)):
        return value.copy()
    if isinstance(value, dict):  # arrays are the atoms' own, what info tells of is not
        return {name: each.copy() if isinstance(each, np.ndarray) else each for name, each in value.items()}
    return copy.deepcopy(value)


def _state(atoms: Atoms) -> State:
    arrays = {"positions": atoms.positions, "numbers": atoms.numbers, "cell": atoms.cell.array, "pbc": atoms.pbc}
    return {name: array.tobytes() for name, array in arrays.items()}
