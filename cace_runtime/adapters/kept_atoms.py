"""The structure that a calculator evaluated last, and what has changed since."""

from __future__ import annotations

import copy

from ase import Atoms
from ase.calculators.calculator import all_changes


class KeptAtoms:
    """What a potential depends on, compared to the bit, and a copy of everything else.

    ASE's own comparison and copy, made at every request, take 60 and 40 µs for nine atoms (tests/bench/profile_md.py).
    """

    def __init__(self) -> None:
        self._copy: Atoms | None = None
        self._state: dict[str, bytes] = {}

    def changes(self, last: Atoms | None, atoms: Atoms) -> list[str]:
        """What is other than in the last structure, in ASE's words."""
        if last is None:
            return list(all_changes)
        before = self._state if last is self._copy else _state(last)
        now = _state(atoms)
        return [name for name in now if now[name] != before[name]]

    def take(self, atoms: Atoms) -> Atoms:
        """A copy as ASE makes it; that of a structure which only moved shares its cell with the one before."""
        now, last = _state(atoms), self._copy
        if type(last) is not type(atoms) or any(now[name] != self._state[name] for name in ("numbers", "cell", "pbc")):
            taken = atoms.copy()
        else:
            taken = copy.copy(last)
            taken.arrays = {name: array.copy() for name, array in atoms.arrays.items()}
            taken.info = dict(atoms.info)
            taken.constraints = copy.deepcopy(atoms.constraints)
            taken.set_celldisp(atoms.get_celldisp())
        self._copy, self._state = taken, now
        return taken


def _state(atoms: Atoms) -> dict[str, bytes]:
    arrays = {"positions": atoms.positions, "numbers": atoms.numbers, "cell": atoms.cell.array, "pbc": atoms.pbc}
    return {name: array.tobytes() for name, array in arrays.items()}
