"""Energies, forces and stresses that a file gives: found by their names and read in one way for every command.

What cannot be a label is refused by file and frame. What can be taken in two ways (two names, zeros where nothing was
computed, a stress without a volume) is read in the way that is said in a line of ``notes`` or ``warnings``.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from ase import Atoms
from ase.stress import voigt_6_to_full_3x3_stress

# Names under which energies, forces and stresses stand in files, in the order they are looked for. A calculator's
# result is where ASE puts the extxyz fields `energy`, `forces` and `stress` on reading.
ENERGY_KEYS = ("energy", "REF_energy", "ref_energy", "dft_energy", "DFT_energy", "Energy", "free_energy", "TotEnergy")
FORCES_KEYS = (
    "forces", "REF_forces", "ref_forces", "dft_forces", "DFT_forces", "force", "Forces", "REF_force", "ref_force",
    "dft_force", "DFT_force",
)  # fmt: skip
STRESS_KEYS = ("stress", "REF_stress", "ref_stress", "dft_stress", "DFT_stress")
VIRIAL_KEYS = (
    "virial", "REF_virial", "ref_virial", "dft_virial", "DFT_virial", "virials", "REF_virials", "ref_virials",
    "dft_virials", "DFT_virials",
)  # fmt: skip
USUAL = {"energy": ENERGY_KEYS, "forces": FORCES_KEYS, "stress": (*STRESS_KEYS, *VIRIAL_KEYS)}
QUANTITIES = tuple(USUAL)
# Parts of names that may be labels under a name of somebody's own.
WORDS = {"energy": ("energy",), "forces": ("force",), "stress": ("stress", "virial")}
# Two values of one label are the same up to the decimals of files: eV, eV/Å, eV/Å³.
SAME = {"energy": 1e-5, "forces": 1e-4, "stress": 1e-6}
UNITS = {"energy": "eV", "forces": "eV/Å", "stress": "eV/Å³"}


def is_virial(key: str | None) -> bool:
    """Whether a label is a virial, -dE/dstrain (eV), rather than a stress, +dE/dstrain/V (eV/Å³): by its name.

    Of a name with both words the last counts: ``virial_stress`` is a stress.
    """
    name = (key or "").lower()
    return name.rfind("virial") > name.rfind("stress")


@dataclass(frozen=True, slots=True)
class LabelKeys:
    """Under which names the labels of some frames stand; None where there are none."""

    energy: str | None
    forces: str | None
    stress: str | None  # also the name of a virial


@dataclass(frozen=True, slots=True, eq=False)
class Labels:
    """What a file says about one frame; None where it says nothing."""

    energy: float | None  # eV
    forces: np.ndarray | None  # eV/Å, [atoms, 3]
    stress: np.ndarray | None  # eV/Å³, [3, 3], +dE/dstrain/V


class Factors(NamedTuple):
    """What the numbers of a file are multiplied with to be in eV, eV/Å, eV/Å³ and (virials) eV."""

    energy: float = 1.0
    forces: float = 1.0
    stress: float = 1.0
    virial: float = 1.0


@dataclass(frozen=True, slots=True, eq=False)
class FoundLabels:
    """Labels of some frames.

    Attributes:
        labels: one per frame.
        keys: where they stand.
        notes: how they were read, where there is a choice.
        warnings: what looks wrong, but may be right.
    """

    labels: tuple[Labels, ...]
    keys: LabelKeys
    notes: tuple[str, ...]
    warnings: tuple[str, ...]


def labels_of(
    frames: Sequence[Atoms],
    origin: str = "",
    energy: str | None = None,
    forces: str | None = None,
    stress: str | None = None,
    factors: Factors | None = None,
    option: str = "--{}-key",
) -> FoundLabels:
    """Finds, reads and checks the labels of the frames of a file.

    Args:
        frames: structures.
        origin: their file, for messages.
        energy, forces, stress: names of the labels; found if not given.
        factors: units of the file; eV and Å by default.
        option: where a user names a label, with ``{}`` for the quantity; for messages.

    Raises:
        ValueError: a given name is in no frame; or a label that is no number, not finite, of another shape, or a virial
            without a volume. File and frame are named.
    """
    try:
        keys = find_label_keys(frames, energy, forces, stress)
    except ValueError as error:
        raise ValueError(f"{origin}: {error}" if origin else str(error)) from None
    labels = []
    for number, frame in enumerate(frames):
        try:
            labels.append(read_labels(frame, keys, factors))
        except ValueError as error:
            where = f"{origin}, frame {number}" if origin else f"frame {number}"
            raise ValueError(f"{where}: {error}") from None
    notes, warnings = _remarks(frames, labels, keys, factors, option)
    return FoundLabels(tuple(labels), keys, tuple(notes), tuple(warnings))


def find_label_keys(
    frames: Sequence[Atoms], energy: str | None = None, forces: str | None = None, stress: str | None = None
) -> LabelKeys:
    """Where the labels are: the given names, or else the first usual one that any frame has.

    A name whose values are all zero gives way to another that has values: writers put zeros where nothing was computed.

    Raises:
        ValueError: a given name is in no frame; the message lists the names there are.
    """
    present = present_keys(frames)

    def choose(wanted: str | None, quantity: str, what: str) -> str | None:
        if wanted is None:
            there = [key for key in USUAL[quantity] if key in present]
            first = there[0] if there else None
            return first if len(there) < 2 else next((key for key in there if not _is_zero(frames, key)), first)
        if wanted not in present:
            raise ValueError(f"no frame has {what} under {wanted!r}. Present: {', '.join(present) or 'nothing'}")
        return wanted

    return LabelKeys(
        choose(energy, "energy", "an energy"),
        choose(forces, "forces", "forces"),
        choose(stress, "stress", "a stress or virial"),
    )


def present_keys(frames: Sequence[Atoms]) -> list[str]:
    """Names in the info, arrays and calculators of the frames, sorted, without positions and species."""
    found: set[str] = set()
    for frame in frames:
        found.update(frame.info, frame.arrays, frame.calc.results if frame.calc is not None else ())
    return sorted(found - {"numbers", "positions"})


def read_labels(frame: Atoms, keys: LabelKeys, factors: Factors | None = None) -> Labels:
    """The labels of one frame under these names. One that is not periodic in three directions has no stress.

    Raises:
        ValueError: a label that is no number, not finite or of another shape, or a virial without a volume.
    """
    values = [_label(frame, quantity, getattr(keys, quantity), factors or Factors()) for quantity in QUANTITIES]
    return Labels(None if values[0] is None else float(values[0]), *values[1:])


def without_labels(atoms: Atoms) -> Atoms:
    """A copy without calculator and labels, which belong to the geometry that they were computed for.

    What starts with ``REF_`` is a label, too.
    """
    bare = atoms.copy()
    usual = {key for keys in USUAL.values() for key in keys}
    for place in (bare.info, bare.arrays):
        for key in [key for key in place if key in usual or key.startswith("REF_")]:
            del place[key]
    return bare


def _label(frame: Atoms, quantity: str, key: str | None, factors: Factors) -> np.ndarray | None:
    """In eV, eV/Å, eV/Å³: [], [atoms, 3] or [3, 3]."""
    if quantity == "stress" and not frame.pbc.all():
        return None
    value = _numbers(frame, key)
    if value is None:
        return None
    if not np.isfinite(value).all():
        raise ValueError(f"its {quantity} ({key!r}) has a value that is not finite")
    if quantity == "energy":
        if value.size != 1:
            raise ValueError(f"{key!r} has shape {value.shape}; one number is needed for an energy")
        return value.reshape(()) * factors.energy
    if quantity == "forces":
        if value.shape != (len(frame), 3):
            raise ValueError(f"{key!r} has shape {value.shape}; [{len(frame)}, 3] is needed for forces")
        return value * factors.forces
    if value.size not in (6, 9):
        raise ValueError(f"{key!r} has shape {value.shape}; [3, 3], 9 or 6 (xx yy zz yz xz xy) are needed")
    value = voigt_6_to_full_3x3_stress(value.ravel()) if value.size == 6 else value.reshape(3, 3)
    if not is_virial(key):
        return value * factors.stress
    volume = abs(np.linalg.det(frame.cell.array))
    if not volume > 0:
        raise ValueError(f"{key!r} is a virial, which is a stress times the volume, but the cell has none")
    return -value * factors.virial / volume


def _numbers(frame: Atoms, key: str | None) -> np.ndarray | None:
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


def _value(frame: Atoms, key: str | None):
    if key is None:
        return None
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
    frames: Sequence[Atoms], labels: Sequence[Labels], keys: LabelKeys, factors: Factors | None, option: str
) -> tuple[list[str], list[str]]:
    """Notes and warnings about how the labels were read."""
    notes, warnings = [], []
    present = present_keys(frames)
    for quantity, usual in USUAL.items():
        used, name = getattr(keys, quantity), option.format(quantity)
        if used is None:
            alike = [k for k in present if any(w in k.lower() for w in WORDS[quantity]) and "spread" not in k]
            if alike:
                notes.append(
                    f"no {quantity} is read, although {', '.join(map(repr, alike))} is there ({name} names it)"
                )
            continue
        for other in (key for key in usual if key in present and key != used):
            said, doubtful = _beside(frames, labels, quantity, other, factors or Factors())
            if said:
                line = f"{quantity} is read from {used!r}; {other!r} is there, too, {said} ({name} chooses)"
                (warnings if doubtful else notes).append(line)
        values = [v for v in (getattr(label, quantity) for label in labels) if v is not None]
        zeros = sum(not np.any(v) for v in values)
        # Forces of a perfect crystal are zero, and those of a single atom.
        few = quantity == "forces" and (zeros < len(values) or all(len(f) == 1 for f in frames))
        if zeros and not few:
            warnings.append(f"{quantity} ({used!r}) is exactly zero in {zeros} of {len(values)} frames")
        if quantity == "stress":
            bare = sum(_value(f, used) is not None and not f.pbc.all() for f in frames)
            if bare:
                notes.append(
                    f"{used!r} of {bare} frame{'s' * (bare > 1)} not read: a stress needs a volume, periodic in three "
                    "directions"
                )
            if "virial" in used.lower() and "stress" in used.lower():
                notes.append(f"{used!r} is taken for a {'virial (eV)' if is_virial(used) else 'stress (eV/Å³)'}")
    return notes, warnings


def _beside(
    frames: Sequence[Atoms], labels: Sequence[Labels], quantity: str, other: str, factors: Factors
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
        used = getattr(label, quantity)
        if there is None:
            continue
        both, alone = both + (used is not None), alone + (used is None)
        if used is not None and np.abs(there - used).max() > SAME[quantity] + 1e-6 * np.abs(used).max():
            differing += 1
            first = first or f"by {np.abs(there - used).max():.4g} {UNITS[quantity]} in frame {number}, the first"
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
