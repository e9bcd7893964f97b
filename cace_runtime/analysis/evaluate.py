"""A potential against labels: predictions for many frames, and their errors."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from ase import Atoms
from ase.calculators.singlepoint import SinglePointCalculator
from ase.stress import full_3x3_to_voigt_6_stress

from cace_runtime import keys
from cace_runtime.files.carried import with_references
from cace_runtime.files.extxyz import write_extxyz
from cace_runtime.files.labels import FoundLabels, LabelKeys, Labels, labels_of
from cace_runtime.files.spread import ATOMS_KEY, Spread
from cace_runtime.potential.model import CACEModel
from cace_runtime.torch_modes import plain_torch

# Frames are evaluated together up to this many atoms: molecules share the cost of a call, memory stays bounded.
ATOMS_AT_ONCE = 1024


@dataclass(frozen=True, slots=True)
class Prediction:
    """What the potential says about one frame."""

    energy: float  # eV
    energies: np.ndarray  # eV, [atoms]
    forces: np.ndarray  # eV/Å, [atoms, 3]
    stress: np.ndarray | None  # eV/Å³, [3, 3]; None unless periodic in three directions


@dataclass(frozen=True, slots=True)
class ErrorRow:
    """Errors (predicted minus labelled) of one quantity."""

    quantity: str
    unit: str
    count: int
    rmse: float
    mae: float
    largest: float


@dataclass(frozen=True, slots=True)
class Evaluation:
    """Predictions, the labels they are compared with, and where and how these were found."""

    frames: tuple[Atoms, ...]
    predictions: tuple[Prediction, ...]
    labels: tuple[Labels, ...]
    label_keys: LabelKeys
    notes: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()


@plain_torch()
def evaluate(
    model: CACEModel,
    frames: Sequence[Atoms],
    energy_key: str | None = None,
    forces_key: str | None = None,
    stress_key: str | None = None,
    on_frames: Callable[[int], None] = lambda count: None,
    found: FoundLabels | None = None,
) -> Evaluation:
    """Predicts all frames, in batches.

    Args:
        model: the potential.
        frames: structures, with or without labels.
        energy_key: name of the labels' energy (eV); by default the first usual one that is there.
        forces_key: of the forces (eV/Å).
        stress_key: of the stress (eV/Å³) or virial (eV).
        on_frames: called with the number of frames done after each batch.
        found: the labels, if they were read already; then the names are not looked at.

    Raises:
        ValueError: from :func:`cace_runtime.files.labels.labels_of`, before any work; or a frame, which is named, that
            has no energy.
    """
    found = found or labels_of(frames, "", energy_key, forces_key, stress_key)
    predictions: list[Prediction] = []
    for batch in _batches(frames):
        try:
            predictions += _predict(model, batch)
        except ValueError as error:
            raise _named(error, model, batch, len(predictions)) from error
        on_frames(len(predictions))
    return Evaluation(
        tuple(frames), tuple(predictions), found.labels, found.keys, notes=found.notes, warnings=found.warnings
    )


def not_finite(evaluation: Evaluation) -> list[int]:
    """Numbers of the frames whose energy, a force or stress is no number or infinite."""
    return [
        number
        for number, predicted in enumerate(evaluation.predictions)
        if not all(
            np.isfinite(x).all() for x in (predicted.energies, predicted.forces, predicted.stress) if x is not None
        )
    ]


def errors(evaluation: Evaluation) -> list[ErrorRow]:
    """One row per quantity that is labelled.

    Energies are compared per atom, and once more with their mean difference removed: reference methods differ by a
    constant that no force feels.
    """
    per_atom, pairs_forces, pairs_stress = [], [], []
    for frame, predicted, label in zip(evaluation.frames, evaluation.predictions, evaluation.labels, strict=True):
        if label.energy is not None:
            per_atom.append((predicted.energy - label.energy) / len(frame))
        if label.forces is not None:
            pairs_forces.append((predicted.forces - label.forces).ravel())
        if label.stress is not None and predicted.stress is not None:
            pairs_stress.append((predicted.stress - label.stress).ravel())
    rows = []
    if per_atom:
        difference = 1e3 * np.array(per_atom)
        rows.append(_row("energy per atom", "meV/atom", difference))
        if len(difference) > 1:
            rows.append(_row("energy per atom, mean removed", "meV/atom", difference - difference.mean()))
    if pairs_forces:
        rows.append(_row("force components", "meV/Å", 1e3 * np.concatenate(pairs_forces)))
    if pairs_stress:
        rows.append(_row("stress components", "meV/Å³", 1e3 * np.concatenate(pairs_stress)))
    return rows


def joined(parts: Sequence[Evaluation]) -> Evaluation:
    """Evaluations of several files as one; a label's name is that of the first file that has it."""
    names = [part.label_keys for part in parts]
    label_keys = LabelKeys(
        *(next((v for n in names if (v := getattr(n, q))), None) for q in ("energy", "forces", "stress"))
    )
    return Evaluation(
        tuple(frame for part in parts for frame in part.frames),
        tuple(prediction for part in parts for prediction in part.predictions),
        tuple(label for part in parts for label in part.labels),
        label_keys,
    )


def write_predictions(
    evaluation: Evaluation,
    path: str | os.PathLike[str],
    spreads: Sequence[Spread] = (),
    files: Sequence[str] = (),
) -> None:
    """Writes extxyz: predictions as ``energy``, ``energies``, ``forces``, ``stress``, labels as ``REF_…``.

    Everything else that the frames have is kept, see :mod:`cace_runtime.files.carried`.

    Args:
        evaluation: the frames.
        path: of the file.
        spreads: of a committee, one per frame; written as :mod:`cace_runtime.files.spread` names them.
        files: where each frame is from; written as ``file``, or ``read_from`` beside a ``file`` that a frame has.

    Raises:
        ValueError: another suffix than ``.xyz`` or ``.extxyz``, plain or compressed (``.xyz.gz``).
        OSError: the file cannot be written.
    """
    frames = list(_labelled(evaluation))
    for frame, spread in zip(frames, spreads, strict=False):
        frame.info.update(spread.info())
        frame.arrays[ATOMS_KEY] = 1e3 * spread.per_atom
    for frame, file in zip(frames, files, strict=False):
        frame.info["file" if "file" not in frame.info else "read_from"] = file
    write_extxyz(frames, path)


def _labelled(evaluation: Evaluation) -> Iterator[Atoms]:
    for frame, predicted, label in zip(evaluation.frames, evaluation.predictions, evaluation.labels, strict=True):
        out = with_references(frame, label)
        results = {"energy": predicted.energy, "energies": predicted.energies, "forces": predicted.forces}
        if predicted.stress is not None:
            results["stress"] = full_3x3_to_voigt_6_stress(predicted.stress)
        out.calc = SinglePointCalculator(out, **results)
        yield out


def _batches(frames: Sequence[Atoms]) -> Iterator[list[Atoms]]:
    batch: list[Atoms] = []
    for frame in frames:
        if batch and sum(map(len, batch)) + len(frame) > ATOMS_AT_ONCE:
            yield batch
            batch = []
        batch.append(frame)
    if batch:
        yield batch


def _predict(model: CACEModel, batch: list[Atoms]) -> list[Prediction]:
    out = model(model.graph(batch), forces=True, stress=any(frame.pbc.all() for frame in batch))
    values = {name: tensor.detach().double().cpu().numpy() for name, tensor in out.items()}
    ends = np.cumsum([len(frame) for frame in batch])[:-1]
    energies, forces = np.split(values[keys.ENERGIES], ends), np.split(values[keys.FORCES], ends)
    return [
        Prediction(
            float(values[keys.ENERGY][number]),
            energies[number],
            forces[number],
            values[keys.STRESS][number] if frame.pbc.all() else None,
        )
        for number, frame in enumerate(batch)
    ]


def _named(error: ValueError, model: CACEModel, batch: list[Atoms], first: int) -> ValueError:
    """The error of a batch as that of the first frame of it that fails alone."""
    for number, frame in enumerate(batch, first):
        try:
            _predict(model, [frame])
        except ValueError as alone:
            return ValueError(f"frame {number}: {alone}")
    return ValueError(f"frames {first} to {first + len(batch) - 1}: {error}")


def _row(quantity: str, unit: str, difference: np.ndarray) -> ErrorRow:
    return ErrorRow(
        quantity,
        unit,
        difference.size,
        float(np.sqrt(np.mean(difference**2))),
        float(np.abs(difference).mean()),
        float(np.abs(difference).max()),
    )
