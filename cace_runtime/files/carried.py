"""What frames bring along and outputs keep: info, arrays, tags, momenta, constraints, and labels under their own names.

A prediction takes the names that ASE gives results (``energy``, ``forces``, …); what stood there before is ``REF_…``.
"""

from __future__ import annotations

import numpy as np
from ase import Atoms
from ase.calculators.calculator import all_properties
from ase.io.extxyz import per_atom_properties
from ase.stress import voigt_6_to_full_3x3_stress

from cace_runtime.files.labels import QUANTITIES, SAME, Labels
from cace_runtime.files.spread import remove_spread

REFERENCE = "REF_"
# A label that was read, in a frame that has another REF_… of its own.
COMPARED = "compared_"


def with_references(frame: Atoms, labels: Labels) -> Atoms:
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
        empty = value is None or (name in QUANTITIES and getattr(labels, name) is not None and not np.any(value))
        key = REFERENCE + name
        if not empty and key not in out.info and key not in out.arrays:
            (out.arrays if name in per_atom_properties else out.info)[key] = value
    for quantity in QUANTITIES:
        value, key = getattr(labels, quantity), REFERENCE + quantity
        if value is None:
            continue
        place = out.arrays if quantity == "forces" else out.info
        other = key in place and not _is_same(place[key], value, quantity)
        place[(COMPARED if other else REFERENCE) + quantity] = value
    return out


def with_results(frame: Atoms) -> Atoms:
    """A copy with everything, labels too: for outputs of the same geometry that predict none."""
    out = frame.copy()
    out.calc = frame.calc
    return out


def _results_in(out: Atoms) -> list[tuple[str, object]]:
    """Takes out of info and arrays what stands there under the names of results."""
    found = [(place, name) for place in (out.info, out.arrays) for name in all_properties if name in place]
    return [(name, place.pop(name)) for place, name in found]


def _is_same(one: object, other: object, quantity: str) -> bool:
    try:
        first, second = (np.ravel(np.asarray(value, dtype=float)) for value in (one, other))
    except (TypeError, ValueError):
        return False
    if quantity == "stress" and first.size == 6:
        first = voigt_6_to_full_3x3_stress(first).ravel()
    if first.shape != second.shape:
        return False
    return bool(np.abs(first - second).max() <= SAME[quantity] + 1e-6 * np.abs(second).max())
