"""What the command prints: tables of bases, couplings and folders, and what is being done meanwhile."""

from __future__ import annotations

import json
import shlex
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from rich.console import Console
from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn
from rich.table import Table
from rich.text import Text

from basisgen.couple import GeneratedCoupling
from basisgen.folders import VARIABLE, searched_folders
from basisgen.generate import Generated
from basisgen.manifest import is_coupling, read_entries, read_manifest, state
from basisgen.pages import table
from basisgen.schedule.program import Cost

err = Console(stderr=True)
out = Console(width=10_000, highlight=False)  # lines as long as they are


@contextmanager
def progress(what: str) -> Iterator[Callable[[str], None]]:
    columns = (SpinnerColumn(), TextColumn("{task.description}"), TimeElapsedColumn())
    with Progress(*columns, console=err, transient=True, disable=not err.is_terminal) as p:
        task = p.add_task(what)
        yield lambda stage: p.update(task, description=f"{what}: {stage}")


def print_list(folder: Path, as_json: bool) -> None:
    """The bases and couplings that a folder lists, and whether their files are as listed."""
    entries = read_manifest(folder)
    couplings = [entry for entry in read_entries(folder) if is_coupling(entry)]
    if as_json:
        print(json.dumps({"folder": str(folder), "modules": entries, "couplings": couplings}, indent=1))
        return
    say_if_not_searched(folder)
    print(folder)
    rows = [
        [
            e["module"],
            str(e["n_features"]),
            ",".join(map(str, e["spec"].get("covariants", ()))) or "–",
            *map(str, e["operations"].values()),
            e["basis_digest"][:12],
            state(e, folder),
        ]
        for e in entries
    ]
    header = ["module", "features", "tensors K", "forward", "backward", "double backward", "digest", "state"]
    _grid(header, rows, left=(0, 6, 7))
    if couplings:
        rows = [
            [
                e["module"],
                *map(str, (e["n_paths"], *e["operations"].values())),
                e["coupling_digest"][:12],
                state(e, folder),
            ]
            for e in couplings
        ]
        _grid(["coupling", "paths", "forward", "backward", "double backward", "digest", "state"], rows, left=(0, 5, 6))


def say_if_not_searched(folder: Path) -> None:
    """A line about a folder that the runtime does not look in, so that nothing is taken from elsewhere unnoticed."""
    if any(folder.resolve() == searched.resolve() for searched in searched_folders()):
        return
    line = (
        f"cace and load_basis do not look in {folder}: set {VARIABLE}={shlex.quote(str(folder.absolute()))}, "
        f"or write to one of theirs, e.g. --out {shlex.quote(str(searched_folders()[-1]))}"
    )
    err.print(line, markup=False, highlight=False, soft_wrap=True)


def _number(n: int | None) -> str:
    return "–" if n is None else str(n)


def _grid(header: list[str], rows: list[list[str]], left: tuple[int, ...] = ()) -> None:
    """Aligned columns without borders: complete in a pipe or a narrow window, too."""
    grid = Table(box=None, padding=(0, 0, 0, 2))
    for k, name in enumerate(header):
        grid.add_column(name, justify="left" if k in left else "right")
    for row in rows:
        grid.add_row(*map(Text, row))
    out.print(grid)


def _operations(cost: Cost) -> str:
    return f"forward {cost.forward}, backward {cost.reverse}, double backward {cost.double}"


def print_basis(result: Generated, paths: list[str], opinion: str | None) -> None:
    """The table, and what was done: files checked, and judged by the second opinion, or else written."""
    basis = result.selection.basis
    per_order = table.rows(result)
    print(basis.spec.name)
    rows = [[_number(row[k]) for k in table.COLUMNS] for row in per_order]
    for row in table.cumulative(per_order)[1:]:
        rows.append([f"1–{row['nu']}", *(_number(row[k]) for k in table.COLUMNS if k != "nu")])
    _grid([column.replace("_", " ") for column in table.COLUMNS], rows)
    if basis.spec.covariants:
        tensors = table.covariant_rows(result)
        _grid(
            [column.replace("_", " ") for column in table.COVARIANT_COLUMNS], [[*map(str, r.values())] for r in tensors]
        )
    cost, proof = result.schedule.cost, result.proof
    lines = [f"operations per atom and channel: {_operations(cost)}"]
    if basis.spec.covariants:
        lines.append(f"of the invariants alone: {_operations(table.cost_alone(basis.spec))}")
    lines += [
        f"algebraic rank {proof.jacobian_rank} of at most {proof.jacobian_bound}",
        f"digest {basis.digest}",
    ]
    if opinion:
        lines.append(f"second opinion: {opinion}")
    if basis.spec.nu_max >= 5:
        lines.append(
            "published, nu = 5: as counted by the author's rule, which is not rotation invariant; not generated"
        )
    for path in paths:
        lines.append(f"module {path} ({'up to date' if opinion else 'certified and written'})")
        lines.append(f"certificate {path.removesuffix('.py')}.certificate.json")
    for line in lines:
        print(f"  {line}")
    print()


def print_coupling(made: GeneratedCoupling, folder: Path, done: str) -> None:
    """The paths, and what was done with the modules."""
    scheduled = made.scheduled
    print(scheduled.coupling.spec.name)
    _grid(
        ["l", "tensor", "contracted", "scale", "formula"],
        [[*map(str, (p.l, p.degree, p.k, p.scale)), p.formula] for p in scheduled.coupling.paths],
        left=(4,),
    )
    for what, cost in (("edge and channel", scheduled.schedule.cost), ("edge", scheduled.of_edges)):
        print(f"  operations per {what}: {_operations(cost)}")
    print(f"  digest {scheduled.coupling.digest}")
    for item in made.modules:
        print(f"  module {folder / item.module.file_name} ({done})")
