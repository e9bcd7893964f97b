"""The log of a run: a line of numbers for a step, in CSV with units in its first line."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from ase import Atoms, units

from cace_runtime.files.growing import Growing
from cace_runtime.files.writing import is_stream, replacing
from cace_runtime.simulation.settings import MDSettings
from cace_runtime.simulation.velocities import half_step_temperature

LOG_COLUMNS = (
    "step",
    "time [ps]",
    "potential energy [eV]",
    "kinetic energy [eV]",
    "total energy [eV]",
    "temperature [K]",
    "pressure [GPa]",
    "volume [Å³]",
    "density [g/cm³]",
    "closest pair [Å]",
)
# With Nosé–Hoover chains also this, the energy of atoms and chains.
CONSERVED = "conserved energy [eV]"
# With a committee or an uncertainty also these.
SPREAD_COLUMNS = ("energy spread [meV/atom]", "largest force spread [meV/Å]")
# With swaps of elements also these, counted from the start of the run.
SWAP_COLUMNS = ("swaps tried", "swaps accepted")
# Digits that matter in each column of the log.
DIGITS = ("d", ".5f", ".8f", ".8f", ".8f", ".3f", ".6f", ".5f", ".6f", ".4f", ".8f", ".5f", ".4f", "d", "d")
FORMATS = dict(zip((*LOG_COLUMNS, CONSERVED, *SPREAD_COLUMNS, *SWAP_COLUMNS), DIGITS, strict=True))


def columns_of(committee: bool, chains: bool, parts: Sequence[str] = (), swapped: bool = False) -> tuple[str, ...]:
    """Columns of a log.

    Args:
        committee, chains: whether there is a committee, or Nosé–Hoover chains.
        parts: what the potential energy is the sum of, where it is split.
        swapped: whether elements are swapped.
    """
    of_parts = (f"{part} [eV]" for part in parts)
    return (*LOG_COLUMNS, *[CONSERVED] * chains, *SPREAD_COLUMNS * committee, *of_parts, *SWAP_COLUMNS * swapped)


def row_of(atoms: Atoms, settings: MDSettings, step: int, now: float) -> list[float]:
    """The numbers of LOG_COLUMNS; nan where there is no volume.

    Args:
        atoms: with their calculator.
        settings: which degrees of freedom have a temperature.
        step: number of the step.
        now: time (fs).
    """
    potential, kinetic = atoms.get_potential_energy(), atoms.get_kinetic_energy()
    pressure = volume = density = float("nan")
    if atoms.pbc.all():
        volume = atoms.get_volume()
        pressure = -np.trace(atoms.get_stress(voigt=False, include_ideal_gas=True)) / 3 / units.GPa
        density = atoms.get_masses().sum() / volume * units.m**3 / units.kg * 1e-3
    closest = atoms.calc.neighbors.closest
    heat = half_step_temperature(atoms, settings)
    return [step, now / 1000, potential, kinetic, potential + kinetic, heat, pressure, volume, density, closest]


def append_row(log: Growing, row: list[float], columns: Sequence[str]) -> None:
    """Writes a row behind what there is; in an empty file after the names of the columns."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    if log.is_empty:
        writer.writerow(columns)
    cells = [format(value, FORMATS.get(name, ".8f")) for value, name in zip(row, columns, strict=True)]
    writer.writerow(["" if cell in ("nan", "inf") else cell for cell in cells])
    log.append(text.getvalue().encode())


def keep_rows_until(log: Path, step: int, columns: Sequence[str]) -> None:
    """Drops lines of steps after the last frame: they will be run again.

    Raises:
        ValueError: not a log, or one with other columns: the run that wrote it had a committee or Nosé–Hoover chains
            and this has none, or contrary, or its potential had other parts.
    """
    if is_stream(log) or not log.exists():
        return
    head, *rows = log.read_text(encoding="utf-8").splitlines() or [",".join(columns)]
    if not head.startswith(LOG_COLUMNS[0]):
        raise ValueError(f"{log} is no log of a run: name another with --log")
    for name, thing, same in (
        (SPREAD_COLUMNS[0], "committee or uncertainty", "committee, or uncertainty"),
        (CONSERVED, "Nosé–Hoover thermostat", "thermostat"),
        (SWAP_COLUMNS[0], "swap of elements", "--swap"),
    ):
        before, now = (name in names for names in (head.split(","), columns))
        if before != now:
            words = {True: f"a {thing}", False: f"no {thing}"}
            raise ValueError(
                f"cannot continue the log {log}: it was written with {words[before]}, and now there is {words[now]}. "
                f"Give the same {same}, or another log"
            )
    if head.split(",") != list(columns):
        raise ValueError(
            f"cannot continue the log {log}: it has the columns {head}, and now there are {','.join(columns)}. Give "
            "the same potential, or another log"
        )
    kept = [row for row in rows if row.count(",") == head.count(",") and int(row.split(",")[0]) <= step]
    with replacing(log) as temporary:
        temporary.write_text("\n".join([head, *kept]) + "\n", encoding="utf-8")
