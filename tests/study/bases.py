"""Which basis trains best: the study's runs, one row each, and the report that is made from the rows.

    python -m tests.study.bases run --data acac --basis complete-3-4 --messages 1 --seed 0 --steps 20000
    python -m tests.study.bases run --data acac --basis complete-3-4 --messages 1 --seed 0 --minutes 10
    python -m tests.study.bases list
    python -m tests.study.bases next --minutes-total 60
    python -m tests.study.bases report

Data: ``$CACE_DATA`` or ``../shared/data``. A row is a JSON file in tests/results/bases; runs that have not ended
have none, are continued by the same command, and lie in build/study. Several processes may run side by side: each
takes runs that no other has. One thread a run unless ``--threads`` says otherwise. ``run --set NAME=VALUE`` tries other
settings; such rows stand in a table of their own.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from cace_runtime.train.listener import Listener
from tests.study.command import study
from tests.study.grid import DATASETS, MINUTES, STEPS, Basis, Budget, Cell, grid, parse_changes
from tests.study.run import RESULTS, RUNS, Places, TimeUp, claimed, plan, rows, run

out = Console()


@study(goes_on=True)
def main(arguments: Sequence[str] | None = None) -> int:
    options = _parser().parse_args(arguments)
    places = Places(options.results, options.runs)
    commands = {"run": _run, "list": _list, "next": _next, "report": _report}
    return commands[options.command](options, places)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    places = argparse.ArgumentParser(add_help=False)
    places.add_argument("--results", type=Path, default=RESULTS, help="folder of the rows")
    places.add_argument("--runs", type=Path, default=RUNS, help="folder of what runs leave")
    which = argparse.ArgumentParser(add_help=False)
    which.add_argument("--steps", type=int, default=STEPS, help=f"equal steps of the grid, 0 for none ({STEPS})")
    which.add_argument("--minutes", type=float, default=MINUTES, help=f"equal time, 0 for none ({MINUTES:g})")
    which.add_argument("--best", default="complete-3-4", help="complete basis on the other data sets")
    which.add_argument("--data", help="only this data set")
    commands = parser.add_subparsers(dest="command", required=True)

    one = commands.add_parser("run", parents=[places], help="make one row")
    one.add_argument("--data", required=True, choices=DATASETS)
    one.add_argument("--basis", required=True, type=_basis, help="complete-3-4, cheng2024-3-3, complete-3-3-perdegree")
    one.add_argument("--messages", type=int, default=1, help="message layers, T")
    one.add_argument("--seed", type=int, default=0)
    budget = one.add_mutually_exclusive_group(required=True)
    budget.add_argument("--steps", type=int, help="gradient steps, rounded to whole epochs")
    budget.add_argument("--minutes", type=float, help="time of steps and validations, planned after a short trial")
    one.add_argument("--set", action="append", default=[], metavar="NAME=VALUE", help="another setting, by dotted name")
    one.add_argument("--threads", type=int, default=1)

    commands.add_parser("list", parents=[places, which], help="the grid: done, under way, missing")
    several = commands.add_parser("next", parents=[places, which], help="make missing rows until the time is over")
    several.add_argument("--minutes-total", type=float, required=True)
    several.add_argument("--threads", type=int, default=1)
    commands.add_parser("report", parents=[places], help="report.md and pictures beside the rows, from all rows")
    return parser


def _basis(text: str) -> Basis:
    try:
        return Basis.parse(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from None


def _cells(options: argparse.Namespace) -> list[Cell]:
    cells = grid(options.steps or None, options.minutes or None, options.best)
    return [cell for cell in cells if options.data in (None, cell.data)]


def _run(options: argparse.Namespace, places: Places) -> int:
    budget = Budget("steps", options.steps) if options.steps else Budget("minutes", options.minutes)
    cell = Cell(options.data, options.basis, options.messages, options.seed, budget, parse_changes(options.set))
    return make_one(cell, places, options.threads, None)


def _list(options: argparse.Namespace, places: Places) -> int:
    return list_cells(_cells(options), places)


def _next(options: argparse.Namespace, places: Places) -> int:
    return make_missing(_cells(options), places, options.threads, options.minutes_total)


def list_cells(cells: Sequence[Cell], places: Places) -> int:
    """Says of each run whether it is done, under way or missing."""
    states = [_state(cell, places) for cell in cells]
    for cell, state in zip(cells, states, strict=True):
        say(f"{state:<10}  {cell.title}")
    counts = ", ".join(f"{states.count(state)} {state}" for state in dict.fromkeys(states))
    say(f"{len(cells)} runs: {counts}")
    return 0


def _state(cell: Cell, places: Places) -> str:
    if places.row(cell).exists():
        return "done"
    folder = places.folder(cell)
    if not folder.exists():
        return "missing"
    with claimed(folder) as free:
        return "unfinished" if free else "running"


def make_missing(cells: Sequence[Cell], places: Places, threads: int, minutes: float) -> int:
    """Makes runs that have no row, one after the other, until the time is over."""
    deadline = time.monotonic() + 60 * minutes
    made = 0
    for cell in cells:
        if time.monotonic() > deadline:
            break
        if not places.row(cell).exists():
            try:
                made += make_one(cell, places, threads, deadline) == 0
            except TimeUp:
                say("  the time is over; this run continues with the next call")
                break
            except (ValueError, OSError) as error:
                print(f"  left out: {error}", file=sys.stderr)
    left = sum(not places.row(cell).exists() for cell in cells)
    say(f"{made} runs ended, {left} of the grid are left")
    return 0


def plan_missing(cells: Sequence[Cell], places: Places, threads: int, minutes: float) -> int:
    """Decides of runs that have no row how many epochs they have, until the time is over."""
    deadline = time.monotonic() + 60 * minutes
    for cell in cells:
        if places.row(cell).exists():
            continue
        try:
            planned = plan(cell, places, threads, deadline)
            say(
                f"{planned['epochs']:>7,} epochs  {cell.title}" if planned else f"left to another process: {cell.title}"
            )
        except TimeUp:
            say("the time is over; the same command goes on")
            break
        except (ValueError, OSError) as error:
            print(f"  left out: {error}", file=sys.stderr)
    return 0


def make_one(cell: Cell, places: Places, threads: int, deadline: float | None) -> int:
    """Makes one row, or says why not."""
    say(cell.title)
    if places.row(cell).exists():
        say(f"  there is a row already: {places.row(cell)}")
    with _progress() as progress:
        row = run(cell, places, threads, deadline, _Shown(progress))
    if row is None:
        say("  another process is at it")
        return 1
    if "failed" in row:
        say(f"  failed: {row['failed']}")
        return 1
    errors = row["errors"]["test"]
    say(
        f"  {row['parameters']} parameters, {row['epochs']} epochs, {row['steps']} steps, {row['seconds']:.0f} s; test "
        f"RMSE (MAE): energy {errors['energy_meV_rmse']:.4g} ({errors['energy_meV_mae']:.4g}) meV, forces "
        f"{errors['forces_meV_per_A_rmse']:.4g} ({errors['forces_meV_per_A_mae']:.4g}) meV/Å"
    )
    return 0


def _report(options: argparse.Namespace, places: Places) -> int:
    from tests.study.report import write_report

    for path in write_report(rows(places), places.results):
        say(f"wrote {path}")
    return 0


class _Shown(Listener):
    """A bar of epochs on a terminal."""

    def __init__(self, progress: Progress) -> None:
        self.progress, self.task = progress, None

    def step(self, progress: Any, n_batches: int, epochs: int, loss: float) -> None:
        if self.task is None:
            self.task = self.progress.add_task("epochs", total=epochs, note="")
        self.progress.update(self.task, completed=progress.epoch, note=f"loss {loss:.3g}")

    def epoch(self, row: dict[str, float]) -> None:
        if "valid_forces_rmse_meV_per_A" in row:
            self.progress.update(self.task, note=f"validation {row['valid_forces_rmse_meV_per_A']:.4g} meV/Å")


def _progress() -> Progress:
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn())
    columns += (TextColumn("{task.fields[note]}"), TimeRemainingColumn())
    console = Console(stderr=True)
    return Progress(*columns, console=console, transient=True, disable=not console.is_terminal)


def say(text: str) -> None:
    """A line of text as it is."""
    out.print(text, markup=False, highlight=False, soft_wrap=True)


if __name__ == "__main__":
    sys.exit(main())
