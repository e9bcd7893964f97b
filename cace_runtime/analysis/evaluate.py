"""A potential against labels: predictions for many frames, and their errors."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from ase import Atoms
from ase.calculators.calculator import all_properties
from ase.calculators.singlepoint import SinglePointCalculator
from ase.stress import full_3x3_to_voigt_6_stress

from cace_runtime.files.carried import with_references
from cace_runtime.files.extxyz import write_extxyz
from cace_runtime.files.labels import FoundLabels, labels_of
from cace_runtime.files.spread import ATOMS_KEY, Spread
from cace_runtime.potential.model import CACEModel
from cace_runtime.quantities import QUANTITIES, Names, Values, options, predicted
from cace_runtime.torch_modes import plain_torch

# Frames are evaluated together up to this many atoms: molecules share the cost of a call, memory stays bounded.
ATOMS_AT_ONCE = 1024


@dataclass(frozen=True, slots=True)
class Evaluation:
    """Predictions, the labels they are compared with, and where and how these were found; each of them by frame."""

    frames: tuple[Atoms, ...]
    predictions: tuple[Values, ...]
    labels: tuple[Values, ...]
    label_keys: Names
    notes: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()


@plain_torch()
def evaluate(
    model: CACEModel,
    frames: Sequence[Atoms],
    *,
    on_frames: Callable[[int], None] = lambda count: None,
    found: FoundLabels | None = None,
    **names: str | None,
) -> Evaluation:
    """Predicts all frames, in batches.

    Args:
        model: the potential.
        frames: structures, with or without labels.
        on_frames: called with the number of frames done after each batch.
        found: the labels, if they were read already; then the names are not looked at.
        names: of the labels, by quantity (``energy="e_dft"``); by default the first usual one that is there.

    Raises:
        ValueError: from :func:`cace_runtime.files.labels.labels_of`, before any work; or a frame, which is named, that
            has no energy.
    """
    found = found or labels_of(frames, names=names)
    predictions: list[Values] = []
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
    """Numbers of the frames of which something that is predicted is no number or infinite."""
    return [
        number
        for number, said in enumerate(evaluation.predictions)
        if not all(np.isfinite(value).all() for value in said.values())
    ]


def joined(parts: Sequence[Evaluation]) -> Evaluation:
    """Evaluations of several files as one; a label's name is that of the first file that has it."""
    label_keys: dict[str, str] = {}
    for part in parts:
        label_keys = {**part.label_keys, **label_keys}
    return Evaluation(
        tuple(frame for part in parts for frame in part.frames),
        tuple(prediction for part in parts for prediction in part.predictions),
        tuple(label for part in parts for label in part.labels),
        Names(label_keys),
    )


def write_predictions(
    evaluation: Evaluation,
    path: str | os.PathLike[str],
    spreads: Sequence[Spread] = (),
    files: Sequence[str] = (),
) -> None:
    """Writes extxyz: predictions under their names (``energy``, ``energies``, ``forces``, …), labels as ``REF_…``.

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
    for frame, said, label in zip(evaluation.frames, evaluation.predictions, evaluation.labels, strict=True):
        out = with_references(frame, label)
        results = {}
        for name, value in said.items():
            if name in all_properties:
                results[name] = full_3x3_to_voigt_6_stress(value) if QUANTITIES[name].is_symmetric else value
            else:
                (out.arrays if QUANTITIES[name].per == "atom" else out.info)[name] = value
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


def _predict(model: CACEModel, batch: list[Atoms]) -> list[Values]:
    """What the model says of each frame, of all that the frame can have."""
    asked = options([q for q in predicted() if any(q.can_be_in(frame) for frame in batch)])
    out = model(model.graph(batch), **asked)
    said: list[dict[str, float | np.ndarray]] = [{} for _ in batch]
    for quantity in predicted():
        if quantity.name not in out:
            continue
        values = out[quantity.name].detach().double().cpu().numpy()
        for frame, of_frame, value in zip(batch, said, quantity.split(values, list(map(len, batch))), strict=True):
            if quantity.can_be_in(frame):
                of_frame[quantity.name] = value if value.ndim else float(value)
    return [Values(of_frame) for of_frame in said]


def _named(error: ValueError, model: CACEModel, batch: list[Atoms], first: int) -> ValueError:
    """The error of a batch as that of the first frame of it that fails alone."""
    for number, frame in enumerate(batch, first):
        try:
            _predict(model, [frame])
        except ValueError as alone:
            return ValueError(f"frame {number}: {alone}")
    return ValueError(f"frames {first} to {first + len(batch) - 1}: {error}")
