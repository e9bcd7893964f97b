"""What a run found out: errors on every named set, learning curve, parity."""

from __future__ import annotations

import csv
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from ase import Atoms

from cace_runtime.analysis.evaluate import Evaluation, evaluate
from cace_runtime.files.writing import replacing
from cace_runtime.potential.model import CACEModel
from cace_runtime.train.data import NamedSet, Sample


@dataclass(frozen=True, slots=True)
class SetErrors:
    """RMSE and MAE of one set, or of one group of it; NaN where nothing is labelled.

    Energies per atom and of the whole structure in meV, forces in meV/Å, stresses in meV/Å³.
    """

    set: str
    config_type: str
    structures: int
    energy_per_atom: tuple[float, float]
    energy: tuple[float, float]
    forces: tuple[float, float]
    stress: tuple[float, float]


def evaluate_set(model: CACEModel, part: NamedSet, on_frames: Callable[[int], None] = lambda done: None) -> Evaluation:
    """Predictions for a set beside the labels that were read for training."""
    bare = [Atoms(s.atoms.numbers, s.atoms.positions, cell=s.atoms.cell, pbc=s.atoms.pbc) for s in part.samples]
    found = evaluate(model, bare, on_frames=on_frames)
    return Evaluation(found.frames, found.predictions, tuple(s.labels for s in part.samples), part.keys)


def set_errors(part: NamedSet, evaluation: Evaluation) -> list[SetErrors]:
    """Errors of the set, and of each of its groups if it has several."""
    everything = range(len(part.samples))
    rows = [_errors(part.name, "", part.samples, evaluation, everything)]
    groups = sorted({s.config_type for s in part.samples})
    if len(groups) > 1:
        for group in groups:
            members = [k for k in everything if part.samples[k].config_type == group]
            rows.append(_errors(part.name, group, part.samples, evaluation, members))
    return rows


def _errors(
    name: str, group: str, samples: Sequence[Sample], evaluation: Evaluation, members: Sequence[int]
) -> SetErrors:
    per_atom, energy, forces, stress = [], [], [], []
    for k in members:
        labels, predicted = samples[k].labels, evaluation.predictions[k]
        if labels.energy is not None:
            energy.append(predicted.energy - labels.energy)
            per_atom.append(energy[-1] / len(samples[k].atoms))
        if labels.forces is not None:
            forces.append((predicted.forces - labels.forces).ravel())
        if labels.stress is not None and predicted.stress is not None:
            stress.append((predicted.stress - labels.stress).ravel())
    arrays = (per_atom, energy, _joined(forces), _joined(stress))
    return SetErrors(name, group, len(members), *(_rmse_mae(1e3 * np.asarray(x)) for x in arrays))


def _joined(parts: list[np.ndarray]) -> np.ndarray:
    return np.concatenate(parts) if parts else np.zeros(0)


def _rmse_mae(errors: np.ndarray) -> tuple[float, float]:
    if not errors.size:
        return float("nan"), float("nan")
    return float(np.sqrt(np.mean(errors**2))), float(np.abs(errors).mean())


COLUMNS = (
    ("energy_per_atom", "meV/atom"),
    ("energy", "meV"),
    ("forces", "meV/Å"),
    ("stress", "meV/Å³"),
)


def table(rows: Sequence[SetErrors], names: Sequence[str] = (), title: str = "") -> list[list[str]]:
    """Rows of text, header first: RMSE / MAE; columns that no set has are left out. ``names``: as of write_errors."""
    shown = [c for c in COLUMNS if any(getattr(r, c[0])[0] == getattr(r, c[0])[0] for r in rows)]
    titles = {"energy_per_atom": "energy", "energy": "energy", "forces": "forces", "stress": "stress"}
    header = ["set", "structures", *(f"{titles[name]}, {unit}" for name, unit in shown)]
    out = [header]
    for row in rows:
        values = [_pair(getattr(row, name)) for name, _ in shown]
        out.append([f"  {row.config_type}" if row.config_type else row.set, str(row.structures), *values])
    return [[row[0], cell, *row[1:]] for cell, row in zip((title, *names), out, strict=True)] if names else out


def _pair(values: tuple[float, float]) -> str:
    return "-" if values[0] != values[0] else f"{values[0]:.3g} / {values[1]:.3g}"


def write_errors(rows: Sequence[SetErrors], path: Path, names: Sequence[str] = (), title: str = "") -> None:
    """All figures as CSV; ``names`` of the rows, if there are any, in a column in front under ``title``."""
    with replacing(path) as temporary, temporary.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        figures = [f"{name}_{kind} [{unit}]" for name, unit in COLUMNS for kind in ("rmse", "mae")]
        front = [[name] for name in names] or [[]] * len(rows)
        writer.writerow([*([title] if names else []), "set", "config_type", "structures", *figures])
        for name, row in zip(front, rows, strict=True):
            values = [value for column, _ in COLUMNS for value in getattr(row, column)]
            writer.writerow([*name, row.set, row.config_type, row.structures, *(f"{v:.6g}" for v in values)])


def read_errors(path: Path) -> list[SetErrors]:
    """What :func:`write_errors` wrote, to its six digits."""
    with path.open(newline="", encoding="utf-8") as file:
        _, *lines = csv.reader(file)
    rows = []
    for name, group, structures, *figures in lines:
        values = [float(v) for v in figures]
        pairs = (tuple(values[k : k + 2]) for k in range(0, len(values), 2))
        rows.append(SetErrors(name, group, int(structures), *pairs))
    return rows


def write_log(rows: Sequence[Mapping[str, float]], columns: Sequence[str], path: Path) -> None:
    """The log of the epochs as CSV, written anew: what a killed process wrote half of does not stay."""
    with replacing(path) as temporary, temporary.open("w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, columns, restval="")
        writer.writeheader()
        for row in rows:
            writer.writerow({k: f"{v:.8g}" if isinstance(v, float) else v for k, v in row.items()})
