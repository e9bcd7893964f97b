"""Errors as rows of text and as CSV: by file and quantity, of the members of a committee, of every structure."""

from __future__ import annotations

import csv
import os
from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
from ase.data import chemical_symbols

from cace_runtime.analysis.calibration import calibration, reliability, structure_errors
from cace_runtime.analysis.committee import CommitteeEvaluation
from cace_runtime.analysis.errors import differences, errors, figures, in_a_row
from cace_runtime.analysis.evaluate import Evaluation
from cace_runtime.files.labels import present_keys
from cace_runtime.files.spread import Spread
from cace_runtime.files.writing import replacing
from cace_runtime.quantities import QUANTITIES, compared

ERROR_COLUMNS = ("file", "frames", "potential", "quantity", "unit", "values", "rmse", "mae", "largest")
STRUCTURE_COLUMNS = (
    "file",
    "frame",
    "formula",
    "atoms",
    "energy [eV]",
    "energy error [meV/atom]",
    "force error, RMS [meV/Å]",
    "force error, largest atom [meV/Å]",
    "energy spread [meV/atom]",
    "force spread, RMS [meV/Å]",
    "force spread, largest atom [meV/Å]",
)


FIFTHS = ("most certain fifth", "second", "third", "fourth", "least certain fifth")


def label_lines(parts: Mapping[str, Evaluation]) -> list[str]:
    """Where the labels of the files were found, files alike together."""
    alike: dict[str, list[str]] = {}
    for file, evaluation in parts.items():
        keys = evaluation.label_keys
        if keys:
            text = "labels: " + ", ".join(f"{q.name} {keys.get(q.name, '-')}" for q in compared())
        else:
            present = ", ".join(present_keys(evaluation.frames)) or "none"
            text = f"no labels found; names in the file: {present}"
        alike.setdefault(text, []).append(file)
    return [text if len(alike) == 1 else f"{', '.join(files)}: {text}" for text, files in alike.items()]


def label_remarks(parts: Mapping[str, Evaluation]) -> tuple[list[str], list[str]]:
    """Notes and warnings about the labels of the files, with their names if there are several."""
    several = len(parts) > 1
    notes, warnings = (
        [f"{file}: {line}" if several else line for file, part in parts.items() for line in getattr(part, name)]
        for name in ("notes", "warnings")
    )
    return notes, warnings


def error_rows(parts: Mapping[str, Evaluation], total: Evaluation) -> list[list[str]]:
    """Rows of the table of errors, header first; several files have theirs and a total, a single one has no name."""
    several = len(parts) > 1
    header = ["predicted − labelled", "unit", "values", "RMSE", "MAE", "largest"]
    rows = [["file", "frames", *header] if several else header]
    for file, evaluation in (*parts.items(), *((("total", total),) if several else ())):
        name = [file, str(len(evaluation.frames))]
        for row in errors(evaluation):
            figures = [f"{value:.4g}" for value in (row.rmse, row.mae, row.largest)]
            rows.append([*(name if several else ()), row.quantity, row.unit, str(row.count), *figures])
            name = ["", ""]
    return rows


def element_rows(evaluation: Evaluation) -> list[list[str]]:
    """Rows of the errors of forces on the atoms of each element, header first; the header alone without forces."""
    rows = [["forces on", "unit", "values", "RMSE", "MAE", "largest"]]
    quantity = QUANTITIES["forces"]
    by_frame = differences(evaluation, quantity)
    numbers = {number for k in by_frame for number in evaluation.frames[k].numbers.tolist()}
    for number in sorted(numbers):
        parts = [1e3 * difference[evaluation.frames[k].numbers == number] for k, difference in by_frame.items()]
        found = figures(in_a_row(parts))
        shown = [f"{value:.4g}" for value in (found.rmse, found.mae, found.largest)]
        rows.append([chemical_symbols[number], f"m{quantity.component_unit}", str(found.n), *shown])
    return rows


def member_rows(names: Sequence[str], found: CommitteeEvaluation) -> list[list[str]]:
    """Rows (potential, RMSE / MAE of each quantity), header first; the last is the mean of the committee."""
    everyone = [*zip(names, found.members, strict=True), ("their mean", found.mean)]
    rows = [["potential", *(f"{row.quantity}, {row.unit}" for row in errors(found.mean))]]
    for name, evaluation in everyone:
        rows.append([name, *(f"{row.rmse:.4g} / {row.mae:.4g}" for row in errors(evaluation))])
    return rows


def calibration_rows(found: CommitteeEvaluation) -> list[list[str]]:
    """Rows of errors against spreads, header first."""
    rows = [
        ["error against spread", "unit", "values", "RMS error", "RMS spread", "Spearman", "≤ 1 spread", "≤ 2 spreads"]
    ]
    for row in calibration(found.mean, found.spreads):
        shares = ["-" if share != share else f"{100 * share:.0f} %" for share in (row.within_one, row.within_two)]
        rank = "-" if row.spearman != row.spearman else f"{row.spearman:.2f}"
        rows.append(
            [row.quantity, row.unit, str(row.count), f"{row.rms_error:.4g}", f"{row.rms_spread:.4g}", rank, *shares]
        )
    return rows


def spread_tables(found: CommitteeEvaluation) -> list[list[list[str]]]:
    """All tables of errors against spreads, header first: :func:`calibration_rows`; of one potential's uncertainty
    also what is found where it says little and where it says much."""
    tables = [calibration_rows(found)]
    if len(found.members) == 1:
        tables.append(reliability_rows(found))
    return tables


def reliability_rows(found: CommitteeEvaluation) -> list[list[str]]:
    """Rows of forces on atoms, from the most to the least certain fifth, header first; the header alone without labels.

    Root mean squares of what the spread says and of the lengths of the errors; a right spread has equal columns.
    """
    rows = [["forces on atoms", "unit", "values", "RMS said", "RMS found", "found / said"]]
    unit = f"m{QUANTITIES['forces'].component_unit}"
    for name, row in zip(FIFTHS, reliability(found.mean, found.spreads, len(FIFTHS)), strict=False):
        said, error = 1e3 * row.said, 1e3 * row.found
        ratio = f"{error / said:.2f}" if said else "-"
        rows.append([name, unit, str(row.n), f"{said:.4g}", f"{error:.4g}", ratio])
    return rows


def largest_spread(results: Mapping[str, CommitteeEvaluation]) -> str:
    """Where the members disagree most about a force."""
    spreads = ((s.largest, k, file) for file, found in results.items() for k, s in enumerate(found.spreads))
    largest, frame, file = max(spreads)
    return f"largest spread of a force: {1e3 * largest:.4g} meV/Å, in frame {frame} of {file}"


def evaluations_by_potential(
    names: Sequence[str], results: Mapping[str, CommitteeEvaluation], total: CommitteeEvaluation
) -> dict[tuple[str, str], Evaluation]:
    """What :func:`write_error_table` takes: (file, potential); the mean of a committee is the potential ``mean``."""
    rows: dict[tuple[str, str], Evaluation] = {}
    for file, found in (*results.items(), *((("total", total),) if len(results) > 1 else ())):
        rows |= {(file, name): member for name, member in zip(names, found.members, strict=True)}
        if len(found.members) > 1:
            rows[file, "mean"] = found.mean
    return rows


def write_error_table(rows: Mapping[tuple[str, str], Evaluation], path: str | os.PathLike[str]) -> None:
    """Writes the errors of evaluations under (file, potential).

    Raises:
        OSError: the file cannot be written.
    """
    lines = []
    for (file, potential), evaluation in rows.items():
        for row in errors(evaluation):
            figures = [f"{value:.6g}" for value in (row.rmse, row.mae, row.largest)]
            lines.append([file, len(evaluation.frames), potential, row.quantity, row.unit, row.count, *figures])
    _write(ERROR_COLUMNS, lines, Path(path))


def write_structures(parts: Mapping[str, tuple[Evaluation, Sequence[Spread]]], path: str | os.PathLike[str]) -> None:
    """Writes a line for every structure; cells of what is not labelled or has no spread stay empty.

    Args:
        parts: evaluation and spreads (none of a single potential) by file; frames are counted from 0 as they were read.
        path: of the CSV.

    Raises:
        OSError: the file cannot be written.
    """
    lines = []
    for file, (evaluation, spreads) in parts.items():
        energy_errors, force_errors = structure_errors(evaluation)
        of_atoms = differences(evaluation, QUANTITIES["forces"])
        for k, (frame, said) in enumerate(zip(evaluation.frames, evaluation.predictions, strict=True)):
            largest = np.linalg.norm(of_atoms[k], axis=1).max() if k in of_atoms else np.nan
            figures = [energy_errors[k], force_errors[k], largest]
            figures += [spreads[k].energy, spreads[k].rms, spreads[k].largest] if spreads else [np.nan] * 3
            cells = ["" if np.isnan(value) else f"{1e3 * value:.6g}" for value in figures]
            lines.append([file, k, frame.get_chemical_formula(), len(frame), f"{said.energy:.8f}", *cells])
    _write(STRUCTURE_COLUMNS, lines, Path(path))


def _write(columns: Sequence[str], lines: Sequence[Sequence[object]], path: Path) -> None:
    with replacing(path) as temporary, temporary.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(columns)
        writer.writerows(lines)
