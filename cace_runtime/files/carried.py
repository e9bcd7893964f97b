"""What frames bring along and outputs keep: info, arrays, tags, momenta, constraints, and labels under their own names.

A prediction takes the names that ASE gives results (``energy``, ``forces``, …); what stood there before is ``REF_…``.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from ase import Atoms
from ase.calculators.calculator import all_properties
from ase.io.extxyz import per_atom_properties

from cace_runtime.files.labels import is_same
from cace_runtime.files.spread import remove_spread
from cace_runtime.quantities import QUANTITIES, Values, predicted

REFERENCE = "REF_"
# A label that was read, in a frame that has another REF_… of its own.
COMPARED = "compared_"


def with_references(frame: Atoms, labels: Values) -> Atoms:
    """A copy for predictions, without calculator: labels stand as ``REF_energy``, ``REF_forces`` and ``REF_stress``.

    So do other results of the frame's calculator (``REF_dipole``). A frame that has a ``REF_…`` already, which is not
    the label that was read, keeps it; the label is ``compared_…`` then.

    Args:
        frame: the structure; it is not changed.
        labels: what was read from it, in eV, eV/Å and eV/Å³.
    """
    out = frame.copy()
    remove_spread(out)
    results = frame.calc.results if frame.calc is not None else {}
    for name, value in (*_results_in(out), *results.items()):
        # Writers put zeros where nothing was computed.
        empty = value is None or (name in labels and not np.any(value))
        key = REFERENCE + name
        if not empty and key not in out.info and key not in out.arrays:
            _place(out, name)[key] = value
    for name, value in labels.items():
        place = _place(out, name)
        other = REFERENCE + name in place and not is_same(place[REFERENCE + name], value, QUANTITIES[name])
        place[(COMPARED if other else REFERENCE) + name] = value
    return out


def with_results(frame: Atoms) -> Atoms:
    """A copy with everything, labels too: for outputs of the same geometry that predict none."""
    out = frame.copy()
    out.calc = frame.calc
    return out


def _place(atoms: Atoms, name: str) -> dict[str, Any]:
    """Where results of that name stand in a frame."""
    per_atom = name in per_atom_properties or (name in QUANTITIES and QUANTITIES[name].per == "atom")
    return atoms.arrays if per_atom else atoms.info


def _results_in(out: Atoms) -> list[tuple[str, object]]:
    """Takes out of info and arrays what stands there under the names of results."""
    names = dict.fromkeys((*all_properties, *(quantity.name for quantity in predicted())))
    found = [(place, name) for place in (out.info, out.arrays) for name in names if name in place]
    return [(name, place.pop(name)) for place, name in found]
