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

from cace_runtime import keys
from cace_runtime.files.carried import with_references
from cace_runtime.files.extxyz import write_extxyz
from cace_runtime.files.labels import FoundLabels, labels_of
from cace_runtime.files.spread import Spread
from cace_runtime.potential.model import CACEModel
from cace_runtime.quantities import QUANTITIES, Names, Values, options, predicted
from cace_runtime.torch_modes import plain_torch

# Frames are evaluated together up to this many atoms: molecules share the cost of a call, memory stays bounded.
ATOMS_AT_ONCE = 1024


@dataclass(frozen=True, slots=True)
class Evaluation:
    """Predictions, the labels they are compared with, and where and how these were found; each of them by frame.

    ``parts``: what each energy is the sum of (eV), by name; empty where the potential is one network and nothing else.
    """

    frames: tuple[Atoms, ...]
    predictions: tuple[Values, ...]
    labels: tuple[Values, ...]
    label_keys: Names
    parts: tuple[dict[str, float], ...] = ()
    notes: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()


@plain_torch()
def evaluate(
    model: CACEModel,
    frames: Sequence[Atoms],
    *,
    on_frames: Callable[[int], None] = lambda count: None,
    found: FoundLabels | None = None,
    born_charges: bool = False,
    **names: str | None,
) -> Evaluation:
    """Predicts all frames, in batches.

    Args:
        model: the potential.
        frames: structures, with or without labels.
        on_frames: called with the number of frames done after each batch.
        found: the labels, if they were read already; then the names are not looked at.
        born_charges: whether Born effective charges are predicted, too: six evaluations more.
        names: of the labels, by quantity (``energy="e_dft"``); by default the first usual one that is there.

    Raises:
        ValueError: from :func:`cace_runtime.files.labels.labels_of`, before any work; or a frame, which is named, that
            has no energy.
    """
    found = found or labels_of(frames, names=names)
    predictions: list[Values] = []
    parts: list[dict[str, float]] = []
    for batch in batches_of(frames):
        try:
            said, shares = _predict(model, batch, born_charges)
            predictions += said
            parts += shares
        except ValueError as error:
            raise _named(error, model, batch, len(predictions), born_charges) from error
        on_frames(len(predictions))
    return Evaluation(
        tuple(frames), tuple(predictions), found.labels, found.keys, tuple(parts), found.notes, found.warnings
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
        tuple(shares for part in parts for shares in part.parts),
    )


def write_predictions(
    evaluation: Evaluation,
    path: str | os.PathLike[str],
    spreads: Sequence[Spread] = (),
    files: Sequence[str] = (),
) -> None:
    """Writes extxyz: predictions under their names (``energy``, ``energies``, ``forces``, …), labels as ``REF_…``.

    Where an energy is split, its parts are ``energy_E0``, ``energy_short_range``, ``energy_long_range``, ….

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
    for frame, shares in zip(frames, evaluation.parts, strict=False):
        frame.info.update({f"energy_{name.replace(' ', '_')}": share for name, share in shares.items()})
    for frame, spread in zip(frames, spreads, strict=False):
        frame.info.update(spread.info())
        frame.arrays |= spread.arrays()
    for frame, file in zip(frames, files, strict=False):
        frame.info["file" if "file" not in frame.info else "read_from"] = file
    write_extxyz(frames, path)


def _labelled(evaluation: Evaluation) -> Iterator[Atoms]:
    for frame, said, label in zip(evaluation.frames, evaluation.predictions, evaluation.labels, strict=True):
        out = with_references(frame, label)
        results = {}
        for name, value in said.items():
            if name in all_properties and np.ndim(value) < 3:
                results[name] = full_3x3_to_voigt_6_stress(value) if QUANTITIES[name].is_symmetric else value
            else:
                # Files have rows of numbers.
                flat = value.reshape(len(value), -1) if QUANTITIES[name].per == "atom" and np.ndim(value) > 2 else value
                (out.arrays if QUANTITIES[name].per == "atom" else out.info)[name] = flat
        out.calc = SinglePointCalculator(out, **results)
        yield out


def batches_of(frames: Sequence[Atoms]) -> Iterator[list[Atoms]]:
    """Structures in their order, in lists of at most ATOMS_AT_ONCE atoms and at least one structure."""
    batch: list[Atoms] = []
    for frame in frames:
        if batch and sum(map(len, batch)) + len(frame) > ATOMS_AT_ONCE:
            yield batch
            batch = []
        batch.append(frame)
    if batch:
        yield batch


def parts_line(evaluation: Evaluation) -> str:
    """Means over the frames of what energies per atom are the sum of; empty where they are not split."""
    if not evaluation.parts:
        return ""
    sizes = [len(frame) for frame in evaluation.frames]
    means = {
        name: float(np.mean([shares[name] / n for shares, n in zip(evaluation.parts, sizes, strict=True)]))
        for name in evaluation.parts[0]
    }
    return "energy per atom, mean: " + ", ".join(f"{name} {mean:.6f} eV" for name, mean in means.items())


def _predict(model: CACEModel, batch: list[Atoms], born_charges: bool) -> tuple[list[Values], list[dict[str, float]]]:
    """What the model says of each frame, of all that the frame can have, and of what its energy is the sum."""
    asked = options([q for q in predicted() if any(q.can_be_in(frame) for frame in batch)])
    graph = model.graph(batch)
    out = model(graph, **asked, born_effective_charges=born_charges)
    said: list[dict[str, float | np.ndarray]] = [{} for _ in batch]
    for quantity in predicted():
        if quantity.name not in out:
            continue
        values = out[quantity.name].detach().double().cpu().numpy()
        for frame, of_frame, value in zip(batch, said, quantity.split(values, list(map(len, batch))), strict=True):
            if quantity.can_be_in(frame):
                of_frame[quantity.name] = value if value.ndim else float(value)
    shares = out[keys.ENERGY_PARTS].detach().tolist() if keys.ENERGY_PARTS in out else []
    parts = [dict(zip(model.config.energy_parts, of_frame, strict=True)) for of_frame in shares]
    return [Values(of_frame) for of_frame in said], parts


def _named(error: ValueError, model: CACEModel, batch: list[Atoms], first: int, born_charges: bool) -> ValueError:
    """The error of a batch as that of the first frame of it that fails alone."""
    for number, frame in enumerate(batch, first):
        try:
            _predict(model, [frame], born_charges)
        except ValueError as alone:
            return ValueError(f"frame {number}: {alone}")
    return ValueError(f"frames {first} to {first + len(batch) - 1}: {error}")
