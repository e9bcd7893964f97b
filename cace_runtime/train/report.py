"""What a run found out: errors on every named set, learning curve, parity."""

from __future__ import annotations

import csv
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from math import isfinite, nan
from pathlib import Path
from typing import NamedTuple

from ase import Atoms

from cace_runtime.analysis.errors import Figures, differences, figures, in_a_row
from cace_runtime.analysis.evaluate import Evaluation, evaluate
from cace_runtime.files.writing import replacing
from cace_runtime.potential.model import CACEModel
from cace_runtime.quantities import Quantity, compared
from cace_runtime.train.samples import NamedSet

# Of the figures, those that tables of a run have.
KINDS = ("rmse", "mae")


@dataclass(frozen=True, slots=True)
class SetErrors:
    """Errors of one set, or of one group of it.

    Attributes:
        set, config_type: which.
        structures: how many.
        figures: by the name of a column, in thousandths of its unit (meV/Å); NaN where nothing is labelled.
    """

    set: str
    config_type: str
    structures: int
    figures: Mapping[str, Figures]


class Column(NamedTuple):
    """Of a table of errors: its name in files, what people read, and the unit."""

    name: str
    title: str
    unit: str
    quantity: Quantity
    per_atom: bool


def columns() -> list[Column]:
    """A column per quantity; of a total one per atom, and one of the whole structure."""
    found = []
    for quantity in compared():
        if quantity.is_total:
            unit = f"m{quantity.component_unit}"
            found.append(Column(f"{quantity.name}_per_atom", quantity.name, unit, quantity, True))
        found.append(Column(quantity.name, quantity.name, f"m{quantity.unit}", quantity, False))
    return found


def evaluate_set(model: CACEModel, part: NamedSet, on_frames: Callable[[int], None] = lambda done: None) -> Evaluation:
    """Predictions for a set beside the labels that were read for training."""
    bare = [Atoms(s.atoms.numbers, s.atoms.positions, cell=s.atoms.cell, pbc=s.atoms.pbc) for s in part.samples]
    found = evaluate(model, bare, on_frames=on_frames)
    return Evaluation(found.frames, found.predictions, tuple(s.labels for s in part.samples), part.keys, found.parts)


def set_errors(part: NamedSet, evaluation: Evaluation) -> list[SetErrors]:
    """Errors of the set, and of each of its groups if it has several."""
    everything = range(len(part.samples))
    rows = [_errors(part.name, "", evaluation, everything)]
    groups = sorted({s.config_type for s in part.samples})
    if len(groups) > 1:
        for group in groups:
            members = [k for k in everything if part.samples[k].config_type == group]
            rows.append(_errors(part.name, group, evaluation, members))
    return rows


def _errors(name: str, group: str, evaluation: Evaluation, members: Sequence[int]) -> SetErrors:
    found = {
        column.name: figures(
            1e3 * in_a_row(differences(evaluation, column.quantity, members, column.per_atom).values())
        )
        for column in columns()
    }
    return SetErrors(name, group, len(members), found)


def table(rows: Sequence[SetErrors], names: Sequence[str] = (), title: str = "") -> list[list[str]]:
    """Rows of text, header first: RMSE / MAE; columns that no set has are left out. ``names``: as of write_errors."""
    shown = [c for c in columns() if any(isfinite(row.figures[c.name].rmse) for row in rows)]
    out = [["set", "structures", *(f"{column.title}, {column.unit}" for column in shown)]]
    for row in rows:
        values = [_pair(row.figures[column.name]) for column in shown]
        out.append([f"  {row.config_type}" if row.config_type else row.set, str(row.structures), *values])
    return [[row[0], cell, *row[1:]] for cell, row in zip((title, *names), out, strict=True)] if names else out


def _pair(found: Figures) -> str:
    return f"{found.rmse:.3g} / {found.mae:.3g}" if isfinite(found.rmse) else "-"


def write_errors(rows: Sequence[SetErrors], path: Path, names: Sequence[str] = (), title: str = "") -> None:
    """All figures as CSV; ``names`` of the rows, if there are any, in a column in front under ``title``."""
    with replacing(path) as temporary, temporary.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        heads = [f"{column.name}_{kind} [{column.unit}]" for column in columns() for kind in KINDS]
        front = [[name] for name in names] or [[]] * len(rows)
        writer.writerow([*([title] if names else []), "set", "config_type", "structures", *heads])
        for name, row in zip(front, rows, strict=True):
            values = [getattr(row.figures[column.name], kind) for column in columns() for kind in KINDS]
            writer.writerow([*name, row.set, row.config_type, row.structures, *(f"{v:.6g}" for v in values)])


def read_errors(path: Path) -> list[SetErrors]:
    """RMSE and MAE that :func:`write_errors` wrote, to its six digits."""
    with path.open(newline="", encoding="utf-8") as file:
        lines = list(csv.DictReader(file))
    return [
        SetErrors(
            line["set"],
            line["config_type"],
            int(line["structures"]),
            {
                column.name: Figures(
                    0,
                    rmse=float(line[f"{column.name}_rmse [{column.unit}]"]),
                    mae=float(line[f"{column.name}_mae [{column.unit}]"]),
                    largest=nan,
                )
                for column in columns()
            },
        )
        for line in lines
    ]


def write_log(rows: Sequence[Mapping[str, float]], columns: Sequence[str], path: Path) -> None:
    """The log of the epochs as CSV, written anew: what a killed process wrote half of does not stay."""
    with replacing(path) as temporary, temporary.open("w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, columns, restval="")
        writer.writeheader()
        for row in rows:
            writer.writerow({k: f"{v:.8g}" if isinstance(v, float) else v for k, v in row.items()})
