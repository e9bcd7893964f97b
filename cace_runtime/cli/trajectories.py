"""``cace rdf`` and ``cace bonds``: what a trajectory shows."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from cace_runtime.cli.console import print_grid, say
from cace_runtime.cli.options import Frames, Structure
from cace_runtime.cli.outputs import reserve


def rdf(
    trajectory: Structure,
    pair: Annotated[str, typer.Option(help="Two elements: O,O.")],
    r_max: Annotated[float, typer.Option(help="Up to this distance, Å.")] = 6.0,
    width: Annotated[float, typer.Option(help="Of a bin, Å.")] = 0.05,
    index: Frames = ":",
    output: Annotated[Path | None, typer.Option("--output", "-o", help="Table r, g(r), CSV.")] = None,
    plot: Annotated[Path | None, typer.Option(help="Picture: PNG, SVG or PDF.")] = None,
) -> None:
    """Radial distribution function of two elements over a trajectory: where it peaks, a table, a picture."""
    from cace_runtime.analysis.distribution import first_peak, radial_distribution, write_distribution
    from cace_runtime.files.structures import read_structures

    elements = pair.replace(",", " ").split()
    if len(elements) != 2:
        raise ValueError(f"--pair {pair!r}: two elements are needed, as in O,O")
    reserve((output, ()), inputs=[trajectory], pictures=[plot])
    frames = read_structures(trajectory, index)
    found = radial_distribution(frames, (elements[0], elements[1]), r_max, width)
    if output is not None:
        write_distribution(found, output)
    position, height = first_peak(found)
    if plot is not None:
        from cace_runtime.analysis.plots import draw_distribution

        draw_distribution(found, f"{elements[0]}–{elements[1]}", plot)
    say(f"{len(frames)} frames: first {elements[0]}–{elements[1]} peak at {position:.2f} Å, height {height:.2f}")
    for path in filter(None, (output, plot)):
        say(f"wrote {path}")


def bonds(
    trajectory: Structure,
    index: Frames = ":",
) -> None:
    """Lengths (Å) of the bonds of the first frame along a trajectory. Exit code 1 if one breaks."""
    from cace_runtime.analysis.bonds import follow_bonds
    from cace_runtime.files.structures import read_structures

    frames = read_structures(trajectory, index)
    found = follow_bonds(frames)
    rows = []
    for bond in found:
        lengths = (f"{length:.3f}" for length in (bond.shortest, bond.mean, bond.longest))
        broken = "" if bond.broken_at is None else str(bond.broken_at)
        rows.append([bond.symbols, f"{bond.first}–{bond.second}", *lengths, broken])
    print_grid(["bond", "atoms", "shortest", "mean", "longest", "broken at frame"], rows, left=(0, 1))
    n_broken = sum(bond.broken_at is not None for bond in found)
    say(f"{len(found)} bonds in {len(frames)} frames: " + (f"{n_broken} broken" if n_broken else "all intact"))
    if n_broken:
        raise typer.Exit(1)
