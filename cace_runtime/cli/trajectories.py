"""``cace rdf``, ``cace msd``, ``cace vdos`` and ``cace bonds``: what a trajectory shows."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from cace_runtime.cli.console import print_grid, say
from cace_runtime.cli.options import Frames, OfMolecules, Structure
from cace_runtime.cli.outputs import reserve

Interval = Annotated[float | None, typer.Option(help="Between frames, fs. Default: what the frames say.")]
Table = Annotated[Path | None, typer.Option("--output", "-o", help="Table, CSV.")]
Picture = Annotated[Path | None, typer.Option(help="Picture: PNG, SVG or PDF.")]


def rdf(
    trajectory: Structure,
    pair: Annotated[
        str, typer.Option(help="Two elements: O,O. Or molecules, of which centres of mass count: H2O,H2O.")
    ],
    molecules: Annotated[
        OfMolecules, typer.Option(help="Pairs of atoms that count: all, of the same molecule, of different ones.")
    ] = "all",
    r_max: Annotated[float, typer.Option(help="Up to this distance, Å.")] = 6.0,
    width: Annotated[float, typer.Option(help="Of a bin, Å.")] = 0.05,
    index: Frames = ":",
    output: Annotated[Path | None, typer.Option("--output", "-o", help="Table r, g(r), CSV.")] = None,
    plot: Picture = None,
) -> None:
    """Radial distribution function of two elements over a trajectory: where it peaks, a table, a picture.

    Also of molecules, by their centres of mass. Molecules are what the bonds of the first frame hold together; alkali
    and alkaline earth metals stand alone, as ions.
    """
    from cace_runtime.analysis.distribution import (
        ENOUGH,
        first_peak,
        pairs_at,
        radial_distribution,
        write_distribution,
    )
    from cace_runtime.files.structures import read_structures

    elements = pair.replace(",", " ").split()
    if len(elements) != 2:
        raise ValueError(f"--pair {pair!r}: two elements are needed, as in O,O, or molecules, as in H2O,H2O")
    reserve((output, ()), inputs=[trajectory], pictures=[plot])
    frames = read_structures(trajectory, index)
    found = radial_distribution(frames, (elements[0], elements[1]), r_max, width, molecules)
    if output is not None:
        write_distribution(found, output)
    position, height = first_peak(found)
    kept = {"all": "", "same": " in one molecule", "different": " between molecules"}[molecules]
    if plot is not None:
        from cace_runtime.analysis.plots import draw_distribution

        draw_distribution(found, f"{elements[0]}–{elements[1]}{kept}", plot)
    said = f"first {elements[0]}–{elements[1]} peak{kept} at {position:.2f} Å, height {height:.2f}"
    say(f"{len(frames)} frame{'s' * (len(frames) > 1)}: {said}")
    if (n_pairs := pairs_at(found, position)) < ENOUGH:
        say(
            f"warning: only {n_pairs} pairs make the height of that peak, which is uncertain by "
            f"{100 / max(n_pairs, 1) ** 0.5:.0f} % at least: take more frames, or wider bins (--width)",
            style="yellow",
        )
    for path in filter(None, (output, plot)):
        say(f"wrote {path}")


def msd(
    trajectory: Structure,
    index: Frames = ":",
    interval: Interval = None,
    fit_from: Annotated[float | None, typer.Option(help="First lag of the fit, ps. Default: 0.1 of a block.")] = None,
    fit_to: Annotated[float | None, typer.Option(help="Last lag of the fit, ps. Default: 0.5 of a block.")] = None,
    blocks: Annotated[int, typer.Option(help="Parts of the trajectory that the error is from.")] = 5,
    viscosity: Annotated[
        float | None, typer.Option(help="mPa·s: correct for the size of a cubic cell (Yeh and Hummer).")
    ] = None,
    temperature: Annotated[float | None, typer.Option(help="K, with --viscosity.")] = None,
    output: Table = None,
    plot: Picture = None,
) -> None:
    """Mean square displacement and diffusion coefficient of each element, with its error.

    Positions may be wrapped or not: between two frames no atom may move by half of the cell. The centre of mass is at
    rest. 1 Å²/ps is 10⁻⁸ m²/s.
    """
    from cace_runtime.analysis.diffusion import diffusion, size_correction, write_displacements
    from cace_runtime.analysis.diffusion_doubts import doubts
    from cace_runtime.files.structures import read_structures

    if (viscosity is None) != (temperature is None):
        raise ValueError("the correction for the size of the cell needs both --viscosity and --temperature")
    reserve((output, ()), inputs=[trajectory], pictures=[plot])
    frames = read_structures(trajectory, index)
    lost = None
    if viscosity is not None and temperature is not None:
        lost = size_correction(frames[0], temperature, viscosity)
    found = diffusion(frames, interval, (fit_from, fit_to), blocks)
    header = ["element", "D [Å²/ps]", "±", *([] if lost is None else ["of infinite size [Å²/ps]"])]
    rows = []
    for element, coefficient in found.coefficient.items():
        rows.append([element, f"{coefficient:.4f}", f"{found.error[element]:.4f}"])
        rows[-1] += [] if lost is None else [f"{coefficient + lost:.4f}"]
    print_grid(header, rows, left=(0,))
    low, high = found.fit
    say(
        f"{found.n_frames} frames, {found.interval:g} fs apart; fit from {low:.4g} to {high:.4g} ps, error from "
        f"{blocks} blocks"
    )
    if doubt := doubts(found, frames[0]):
        say(f"warning: {doubt}", style="yellow")
    if output is not None:
        write_displacements(found, output)
    if plot is not None:
        from cace_runtime.analysis.motion_plots import draw_displacements

        draw_displacements(found, plot)
    for path in filter(None, (output, plot)):
        say(f"wrote {path}")


def vdos(
    trajectory: Structure,
    index: Frames = ":",
    interval: Interval = None,
    resolution: Annotated[float, typer.Option(help="Width of a line, cm⁻¹.")] = 20.0,
    highest: Annotated[float, typer.Option(help="Shown up to this wavenumber, cm⁻¹.")] = 4500.0,
    output: Table = None,
    plot: Picture = None,
) -> None:
    """Vibrational density of states of each element, from the velocities of a trajectory.

    It is the spectrum of their autocorrelation, with three modes per atom under each curve. Frames have to follow each
    other within 3 fs where hydrogen vibrates (cace md --write-every).
    """
    from cace_runtime.analysis.vibrations import density_of_states, peaks, write_density
    from cace_runtime.files.structures import read_structures

    reserve((output, ()), inputs=[trajectory], pictures=[plot])
    if not highest > 0:
        raise ValueError(f"--highest {highest}: it must be positive")
    found = density_of_states(read_structures(trajectory, index), interval, resolution)
    shown = found.wavenumber <= highest
    rows = []
    for element, density in found.density.items():
        tops = peaks(found.wavenumber[shown], density[shown])
        rows.append([element, ", ".join(f"{top:.0f}" for top in tops) or "none"])
    print_grid(["element", "highest peaks [cm⁻¹]"], rows, left=(0, 1))
    say(
        f"{found.n_frames} frames, {found.interval:g} fs apart: they show up to {found.highest:.0f} cm⁻¹; what is "
        "faster folds back below"
    )
    if output is not None:
        write_density(found, output, highest)
    if plot is not None:
        from cace_runtime.analysis.motion_plots import draw_density

        draw_density(found, plot, highest)
    for path in filter(None, (output, plot)):
        say(f"wrote {path}")


def bonds(
    trajectory: Structure,
    index: Frames = ":",
) -> None:
    """Lengths (Å) of the bonds of the first frame along a trajectory. Exit code 1 if one breaks.

    A hydrogen that goes from one atom to another has moved, which is no break: the table says when first, to which
    atom, how often, and where it is at the end.
    """
    from cace_runtime.analysis.bonds import follow_bonds
    from cace_runtime.files.structures import read_structures

    frames = read_structures(trajectory, index)
    found = follow_bonds(frames)
    n_broken = sum(bond.broken_at is not None for bond in found)
    n_moved = sum(bool(bond.moves) for bond in found)
    header = ["bond", "atoms", "shortest", "mean", "longest", "broken at frame"]
    header += ["moved at frame", "to", "moves", "at the end"] if n_moved else []
    rows = []
    for bond in found:
        lengths = (f"{length:.3f}" for length in (bond.shortest, bond.mean, bond.longest))
        broken = "" if bond.broken_at is None else str(bond.broken_at)
        rows.append([bond.symbols, f"{bond.first}–{bond.second}", *lengths, broken])
        if bond.moves:
            first, last = (f"{frames[0].symbols[atom]} {atom}" for _, atom in (bond.moves[0], bond.moves[-1]))
            rows[-1] += [str(bond.moves[0][0]), first, str(len(bond.moves)), last]
        elif n_moved:
            rows[-1] += [""] * 4
    print_grid(header, rows, left=(0, 1))
    said = [f"{n_moved} moved to another atom"] if n_moved else []
    said += [f"{n_broken} broken"] if n_broken else []
    say(f"{len(found)} bonds in {len(frames)} frame{'s' * (len(frames) > 1)}: {', '.join(said) or 'all intact'}")
    if n_broken:
        raise typer.Exit(1)
