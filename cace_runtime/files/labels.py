"""Labels that a file gives, energies, forces, stresses: found by their names and read in one way for every command.

What cannot be a label is refused by file and frame. What can be taken in two ways (two names, zeros where nothing was
computed, a stress without a volume) is read in the way that is said in a line of ``notes`` or ``warnings``.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from ase import Atoms

from cace_runtime.quantities import BUILT_IN, QUANTITIES, ByQuantity, Names, Quantity, Values, compared, kinds


@dataclass(frozen=True, slots=True, eq=False)
class FoundLabels:
    """Labels of some frames.

    Attributes:
        labels: one per frame: what the file says about it, in eV, eV/Å, eV/Å³.
        keys: where they stand.
        notes: how they were read, where there is a choice.
        warnings: what looks wrong, but may be right.
    """

    labels: tuple[Values, ...]
    keys: Names
    notes: tuple[str, ...]
    warnings: tuple[str, ...]


def labels_of(
    frames: Sequence[Atoms],
    origin: str = "",
    names: Mapping[str, str | None] | None = None,
    factors: ByQuantity[float] | None = None,
    option: str = "",
) -> FoundLabels:
    """Finds, reads and checks the labels of the frames of a file.

    Args:
        frames: structures.
        origin: their file, for messages.
        names: of the labels, by quantity; found if not given.
        factors: what the file's numbers are multiplied with; 1 by default.
        option: where a user names a label, with ``{}`` for the quantity; for messages. By default that of a command.

    Raises:
        ValueError: a given name is in no frame; or a label that is no number, not finite, of another shape, or a virial
            without a volume. File and frame are named.
    """
    try:
        found = find_label_keys(frames, **(names or {}))
    except ValueError as error:
        raise ValueError(f"{origin}: {error}" if origin else str(error)) from None
    factors = factors or ByQuantity()
    labels = []
    for number, frame in enumerate(frames):
        try:
            labels.append(read_labels(frame, found, factors))
        except ValueError as error:
            where = f"{origin}, frame {number}" if origin else f"frame {number}"
            raise ValueError(f"{where}: {error}") from None
    notes, warnings = _remarks(frames, labels, found, factors, option)
    return FoundLabels(tuple(labels), found, tuple(notes), tuple(warnings))


def find_label_keys(frames: Sequence[Atoms], **names: str | None) -> Names:
    """Where the labels are: the given names, or else the first usual one that any frame has.

    A name whose values are all zero gives way to another that has values: writers put zeros where nothing was computed.

    Raises:
        ValueError: a given name is in no frame; the message lists the names there are.
    """
    present = present_keys(frames)
    wanted = Names(names)

    def choose(quantity: Quantity) -> str | None:
        name = wanted.get(quantity.name)
        if name is None:
            there = [name for name in _usual_names(quantity) if name in present]
            first = there[0] if there else None
            return first if len(there) < 2 else next((name for name in there if not _is_zero(frames, name)), first)
        if name not in present:
            what = " or ".join(kind.name for kind in kinds(quantity))
            raise ValueError(f"no frame has {what} under {name!r}. Present: {', '.join(present) or 'nothing'}")
        return name

    return Names({quantity.name: choose(quantity) for quantity in compared()})


def kind_of_label(quantity: Quantity, name: str) -> Quantity:
    """What a label is by its name: a virial, -dE/dstrain (eV), rather than a stress, +dE/dstrain/V (eV/Å³).

    Of a name with several such words the last counts: ``virial_stress`` is a stress.
    """
    return max(kinds(quantity), key=lambda kind: name.lower().rfind(kind.one))


def present_keys(frames: Sequence[Atoms]) -> list[str]:
    """Names in the info, arrays and calculators of the frames, sorted, without positions and species."""
    found: set[str] = set()
    for frame in frames:
        found.update(frame.info, frame.arrays, frame.calc.results if frame.calc is not None else ())
    return sorted(found - {"numbers", "positions"})


def read_labels(frame: Atoms, names: Names, factors: ByQuantity[float] | None = None) -> Values:
    """The labels of one frame under these names. One that is not periodic in three directions has no stress.

    Raises:
        ValueError: a label that is no number, not finite or of another shape, or a virial without a volume.
    """
    return Values({name: _label(frame, QUANTITIES[name], key, factors or ByQuantity()) for name, key in names.items()})


def without_labels(atoms: Atoms) -> Atoms:
    """A copy without calculator and labels, which belong to the geometry that they were computed for.

    What starts with ``REF_`` is a label, too.
    """
    bare = atoms.copy()
    usual = {name for quantity in QUANTITIES.values() for name in quantity.names}
    for place in (bare.info, bare.arrays):
        for key in [key for key in place if key in usual or key.startswith("REF_")]:
            del place[key]
    return bare


def _usual_names(quantity: Quantity) -> list[str]:
    return [name for kind in kinds(quantity) for name in kind.names]


def _label(frame: Atoms, quantity: Quantity, key: str, factors: ByQuantity[float]) -> float | np.ndarray | None:
    """In the program's units: a number, or an array of the quantity's shape."""
    value = _numbers(frame, key) if quantity.can_be_in(frame) else None
    if value is None:
        return None
    if not np.isfinite(value).all():
        raise ValueError(f"its {quantity.name} ({key!r}) has a value that is not finite")
    kind = kind_of_label(quantity, key)
    value = quantity.shaped(value, len(frame), key) * factors.get(kind.name, 1.0)
    if kind.volume_times:
        volume = abs(np.linalg.det(frame.cell.array))
        if not volume > 0:
            what = f"a {kind.name}, which is a {quantity.name} times the volume"
            raise ValueError(f"{key!r} is {what}, but the cell has none")
        value = -value / volume
    return float(value) if value.ndim == 0 else value


def _numbers(frame: Atoms, key: str) -> np.ndarray | None:
    value = _value(frame, key)
    if value is None:
        return None
    try:
        # An extxyz name without a value is True.
        if isinstance(value, (str, bytes)) or np.asarray(value).dtype.kind not in "iuf":
            raise TypeError
        return np.asarray(value, dtype=float)
    except (TypeError, ValueError):
        raise ValueError(f"{key!r} is {value!r}, no number") from None


def _value(frame: Atoms, key: str) -> Any:
    results = frame.calc.results if frame.calc is not None else {}
    for place in (results, frame.info, frame.arrays):
        if key in place:
            return place[key]
    return None


def _is_zero(frames: Sequence[Atoms], key: str) -> bool:
    """Whether all values of that name are zero."""
    for frame in frames:
        try:
            value = _numbers(frame, key)
        except ValueError:
            return False
        if value is not None and value.any():
            return False
    return True


def _remarks(
    frames: Sequence[Atoms], labels: Sequence[Values], names: Names, factors: ByQuantity[float], option: str
) -> tuple[list[str], list[str]]:
    """Notes and warnings about how the labels were read."""
    notes: list[str] = []
    warnings: list[str] = []
    present = present_keys(frames)
    for quantity in compared():
        what, used = quantity.name, names.get(quantity.name)
        asked = (option or ("--{}-key" if what in BUILT_IN else "--key {}=…")).format(what)
        if used is None:
            words = [kind.one for kind in kinds(quantity)]
            alike = [key for key in present if any(word in key.lower() for word in words) and "spread" not in key]
            if alike:
                notes.append(f"no {what} is read, although {', '.join(map(repr, alike))} is there ({asked} names it)")
            continue
        for other in (key for key in _usual_names(quantity) if key in present and key != used):
            said, doubtful = _beside(frames, labels, quantity, other, factors)
            if said:
                line = f"{what} is read from {used!r}; {other!r} is there, too, {said} ({asked} chooses)"
                (warnings if doubtful else notes).append(line)
        values = [label[what] for label in labels if what in label]
        zeros = sum(not np.any(v) for v in values)
        few = quantity.vanishes and (zeros < len(values) or all(len(f) == 1 for f in frames))
        if zeros and not few:
            warnings.append(f"{what} ({used!r}) is exactly zero in {zeros} of {len(values)} frames")
        bare = sum(_value(f, used) is not None and not quantity.can_be_in(f) for f in frames)
        if bare:
            notes.append(
                f"{used!r} of {bare} frame{'s' * (bare > 1)} not read: a {what} needs a volume, periodic in three "
                "directions"
            )
        if sum(kind.one in used.lower() for kind in kinds(quantity)) > 1:
            kind = kind_of_label(quantity, used)
            notes.append(f"{used!r} is taken for a {kind.name} ({kind.unit})")
    return notes, warnings


def _beside(
    frames: Sequence[Atoms], labels: Sequence[Values], quantity: Quantity, other: str, factors: ByQuantity[float]
) -> tuple[str, bool]:
    """What is under another name than the one that is read, and whether that is doubtful."""
    if _is_zero(frames, other):
        return "and zero everywhere", False
    both, alone, differing, first = 0, 0, 0, ""
    for number, (frame, label) in enumerate(zip(frames, labels, strict=True)):
        try:
            there = _label(frame, quantity, other, factors)
        except ValueError:
            return "and cannot be read", False
        used = label.get(quantity.name)
        if there is None:
            continue
        both, alone = both + (used is not None), alone + (used is None)
        if used is not None and not is_same(there, used, quantity):
            differing += 1
            first = first or f"by {np.abs(there - used).max():.4g} {quantity.unit} in frame {number}, the first"
    if not both and not alone:
        return "", False
    parts = []
    if differing:
        parts.append(f"and differs in {differing} of {both} frames, {first}")
    elif both and (other != "free_energy" or alone):  # ASE calls a copy of the energy free_energy
        parts.append("and equal")
    if alone:
        parts.append(f"{alone} frame{'s have' if alone > 1 else ' has'} only that: not read")
    return ", ".join(parts), bool(differing or alone)


def is_same(one: object, other: float | np.ndarray, quantity: Quantity) -> bool:
    """Whether something is the label ``other``, up to the decimals of files."""
    try:
        first, second = np.asarray(one, dtype=float), np.asarray(other)
        if first.shape != second.shape:
            first = quantity.shaped(first, len(second) if second.ndim else 1, "")
    except (TypeError, ValueError):
        return False
    return bool(np.abs(first - second).max() <= quantity.same + 1e-6 * np.abs(second).max())
