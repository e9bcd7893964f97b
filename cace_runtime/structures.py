"""Reading structure files and the labels in them, with errors that name the file and what is wrong with it."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import ase.io
import numpy as np
from ase import Atoms
from ase.stress import voigt_6_to_full_3x3_stress

from cace_runtime.files import replacing


def read_structures(path: str | os.PathLike[str], index: str = ":") -> list[Atoms]:
    """Frames of a file in any format that ASE reads.

    Args:
        path: the file.
        index: which frames, in Python's notation: ``0``, ``-1``, ``::10``, ``:100``.

    Raises:
        FileNotFoundError: no such file.
        ValueError: not readable as structures, no frame selected, or a frame without atoms.
    """
    path = Path(path)
    if not path.is_file():
        raise FileNotFoundError(f"no structure file {path}" + (" (it is a folder)" if path.is_dir() else ""))
    try:
        frames = ase.io.read(path, index=index)
    except Exception as error:  # ASE's readers fail in their own ways; all of them are about this file
        raise ValueError(
            f"cannot read {path} (frames {index!r}) as a structure: {type(error).__name__}: {error}"
        ) from error
    frames = [frames] if isinstance(frames, Atoms) else list(frames)
    if not frames:
        raise ValueError(f"{path} has no frames {index!r}")
    for number, frame in enumerate(frames):
        if len(frame) == 0:
            raise ValueError(f"frame {number} of {path} has no atoms")
    return frames


def write_structure(atoms: Atoms, path: str | os.PathLike[str]) -> None:
    """Writes one structure, with its calculator's results where the format holds them (extxyz does), atomically.

    Raises:
        ValueError: a name that tells no format that ASE writes.
        OSError: the file cannot be written.
    """
    path = Path(path)
    with replacing(path) as temporary:
        try:
            ase.io.write(temporary, atoms)
        except Exception as error:  # ASE's writers fail in their own ways
            raise ValueError(f"cannot write {path}: {type(error).__name__}: {error}") from error


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


def is_virial(key: str | None) -> bool:
    """Whether a label is a virial, -dE/dstrain (eV), rather than a stress, +dE/dstrain/V (eV/Å³): by its name."""
    return key is not None and "virial" in key.lower()


@dataclass(frozen=True, slots=True)
class LabelKeys:
    """Under which names the labels of some frames stand; None where there are none."""

    energy: str | None
    forces: str | None
    stress: str | None  # also the name of a virial


@dataclass(frozen=True, slots=True)
class Labels:
    """What a file says about one frame; None where it says nothing."""

    energy: float | None  # eV
    forces: np.ndarray | None  # eV/Å, [atoms, 3]
    stress: np.ndarray | None  # eV/Å³, [3, 3], +dE/dstrain/V


def find_label_keys(
    frames: Sequence[Atoms], energy: str | None = None, forces: str | None = None, stress: str | None = None
) -> LabelKeys:
    """Where the labels are: the given names, or else the first usual one that any frame has.

    Raises:
        ValueError: a given name is in no frame; the message lists the names there are.
    """
    present = present_keys(frames)

    def choose(wanted: str | None, usual: Sequence[str], what: str) -> str | None:
        if wanted is None:
            return next((key for key in usual if key in present), None)
        if wanted not in present:
            raise ValueError(f"no frame has {what} under {wanted!r}. Present: {', '.join(present) or 'nothing'}")
        return wanted

    return LabelKeys(
        choose(energy, ENERGY_KEYS, "an energy"),
        choose(forces, FORCES_KEYS, "forces"),
        choose(stress, (*STRESS_KEYS, *VIRIAL_KEYS), "a stress or virial"),
    )


def present_keys(frames: Sequence[Atoms]) -> list[str]:
    """Names in the info, arrays and calculators of the frames, sorted, without positions and species."""
    found: set[str] = set()
    for frame in frames:
        found.update(frame.info, frame.arrays, frame.calc.results if frame.calc is not None else ())
    return sorted(found - {"numbers", "positions"})


def read_labels(frame: Atoms, keys: LabelKeys) -> Labels:
    """The labels of one frame under these names, in the units of the file (eV and Å are assumed).

    Raises:
        ValueError: a label that is no number or has another shape, or a virial without a volume.
    """
    energy = _numbers(frame, keys.energy)
    forces = _numbers(frame, keys.forces)
    stress = _numbers(frame, keys.stress)
    if energy is not None and energy.size != 1:
        raise ValueError(f"{keys.energy!r} has shape {energy.shape}; one number is needed for an energy")
    if forces is not None and np.shape(forces) != (len(frame), 3):
        raise ValueError(f"{keys.forces!r} has shape {np.shape(forces)}; [{len(frame)}, 3] is needed for forces")
    if stress is not None:
        if stress.size not in (6, 9):
            raise ValueError(f"{keys.stress!r} has shape {stress.shape}; [3, 3], 9 or 6 (xx yy zz yz xz xy) are needed")
        stress = voigt_6_to_full_3x3_stress(stress.ravel()) if stress.size == 6 else stress.reshape(3, 3)
        if is_virial(keys.stress):
            stress = -stress / frame.get_volume()
    return Labels(None if energy is None else float(energy.item()), forces, stress)


def _numbers(frame: Atoms, key: str | None) -> np.ndarray | None:
    value = _value(frame, key)
    if value is None:
        return None
    try:
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
