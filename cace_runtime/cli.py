"""The command ``cace``: parses, calls, prints."""

from __future__ import annotations

import os
import sys
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.table import Table

app = typer.Typer(
    name="cace",
    help="Cartesian atomic cluster expansion potentials and features. Units: Å, eV, eV/Å, eV/Å³, fs, K.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)
console = Console(highlight=False, soft_wrap=True)


class Selection(StrEnum):
    complete = "complete"
    cheng2024 = "cheng2024"
    connected = "connected"


class Radial(StrEnum):
    shared = "shared"
    per_degree = "per_degree"


LMax = Annotated[int, typer.Option("--lmax", min=1, help="Largest degree of a factor.")]
NuMax = Annotated[int, typer.Option("--numax", min=1, help="Largest correlation order (body order minus one).")]


def main() -> None:
    """Entry point: a user's mistake is one message and exit code 2, without a traceback ($CACE_DEBUG=1 shows it)."""
    try:
        app()
    except (ValueError, OSError) as error:
        if os.environ.get("CACE_DEBUG"):
            raise
        Console(stderr=True, highlight=False, soft_wrap=True).print(f"[bold red]error:[/] {_plain(error)}")
        sys.exit(2)


@app.callback()
def _commands() -> None:
    """Present so that ``cace`` keeps its subcommands however few there are."""


@app.command()
def describe(
    structure: Annotated[Path, typer.Argument(help="Structure file, any format that ASE reads.")],
    output: Annotated[Path, typer.Option("--output", "-o", help="B.npz, or B.xyz / B.extxyz.")],
    cutoff: Annotated[float, typer.Option(help="Cutoff radius, Å.")] = 5.5,
    n_radial: Annotated[int, typer.Option(min=1, help="Bessel functions times a polynomial cutoff.")] = 4,
    l_max: LMax = 3,
    nu_max: NuMax = 3,
    selection: Annotated[Selection, typer.Option(help="Which invariants.")] = Selection.complete,
    radial: Annotated[Radial, typer.Option(help="Setting for which the basis is complete.")] = Radial.shared,
    backend: Annotated[str, typer.Option(help="Which rendering of the basis.")] = "eager",
    index: Annotated[str, typer.Option(help="Frames, in Python's notation: 0, -1, ::10.")] = ":",
    elements: Annotated[
        str | None, typer.Option(help="Elements of the channels, e.g. H,O. Default: those present.")
    ] = None,
) -> None:
    """Invariant features of every atom, from a generated basis; no potential needed.

    Writes B[atoms, n, features, channels]: n-th Bessel function, channel c = neighbours of the c-th element. The npz
    also holds frame (of each atom), numbers, positions (Å), cell (Å), pbc, elements, feature_names, feature_nu,
    feature_formulas, cutoff (Å), l_max, nu_max, selection, radial and basis_digest.
    """
    from cace_runtime.describe import describe as describe_frames
    from cace_runtime.describe import write_description
    from cace_runtime.registry import load_basis
    from cace_runtime.structures import read_structures

    basis = load_basis(l_max, nu_max, selection=selection.value, radial=radial.value, backend=backend)
    frames = read_structures(structure, index)
    symbols = elements.replace(",", " ").split() if elements is not None else None
    description = describe_frames(frames, basis, cutoff=cutoff, n_radial=n_radial, elements=symbols)
    write_description(description, output)
    atoms, n, features, channels = description.B.shape
    console.print(
        f"{output}: B of {atoms} atoms in {len(frames)} frame{'s' if len(frames) > 1 else ''}: n = {n} × {features} "
        f"features × {channels} elements ({', '.join(description.elements)}), cutoff {cutoff} Å"
    )
    console.print(f"basis {basis.path.name}, digest {basis.digest[:12]}", style="dim")


@app.command("blind-pair")
def blind_pair(
    output: Annotated[Path | None, typer.Option("--output", "-o", help="Folder for the two structures.")] = None,
    picture: Annotated[Path | None, typer.Option(help="Draw the pair: PNG, SVG or PDF.")] = None,
    l_max: LMax = 3,
    nu_max: NuMax = 3,
) -> None:
    """Two surroundings that the published features cannot tell apart, and the complete basis can.

    A flat hexagon and a trigonal antiprism of six equal neighbours. Prints the features of the central atom in both
    (unit vectors, unit weights); -o writes hexagon.xyz and antiprism.xyz for `cace describe`.
    """
    from cace_runtime.blind_pair import compare, draw_blind_pair, write_blind_pair
    from cace_runtime.registry import load_basis

    for selection in (Selection.cheng2024, Selection.complete):
        found = compare(load_basis(l_max, nu_max, selection=selection.value))
        table = Table(title=f"{selection.value}, l_max {l_max}, ν ≤ {nu_max}", title_justify="left")
        for heading in ("feature", "formula", "hexagon", "antiprism", ""):
            table.add_column(heading, justify="right" if heading in ("hexagon", "antiprism") else "left")
        rows = zip(found.names, found.formulas, found.hexagon, found.antiprism, found.differing, strict=True)
        for name, formula, first, second, differs in rows:
            mark = ("differs", "bold red") if differs else ("equal", "")
            table.add_row(name, formula, f"{first:.6g}", f"{second:.6g}", mark[0], style=mark[1])
        console.print(table)
        n_differing = int(found.differing.sum())
        console.print(f"{n_differing} of {len(found.names)} features tell the two apart\n")
    if output is not None:
        for path in write_blind_pair(output):
            console.print(f"wrote {path}")
    if picture is not None:
        draw_blind_pair(picture)
        console.print(f"wrote {picture}")


def _plain(error: Exception) -> str:
    from rich.markup import escape

    if isinstance(error, OSError) and error.strerror and error.filename:
        return escape(f"{error.filename}: {error.strerror}")
    return escape(str(error))


if __name__ == "__main__":
    main()
