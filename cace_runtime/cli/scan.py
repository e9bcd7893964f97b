"""``cace scan``: energies over dihedral angles."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import numpy as np
import typer

from cace_runtime.cli.console import say
from cace_runtime.cli.display import progress_bar
from cace_runtime.cli.foreseen import refuse_strangers
from cace_runtime.cli.options import Device, Frame, Kernels, Model, Precision, Start, one_frame
from cace_runtime.cli.outputs import reserve

if TYPE_CHECKING:
    from cace_runtime.simulation.dihedral_scan import Four

FMAX, STEPS = 0.02, 200  # eV/Å; for each point
MOST_ANGLES = 10_000  # of one dihedral
MOST_FAILURES = 5  # that are told


def scan(
    model: Model,
    structure: Start = None,
    dihedral: Annotated[
        list[str] | None, typer.Option(help="Four atoms, counted from 0: 0,1,2,3. Twice for a map.")
    ] = None,
    hold: Annotated[
        list[str] | None, typer.Option(help="A further dihedral that keeps an angle, degrees: 3,4,5,6=120.")
    ] = None,
    first: Annotated[float, typer.Option("--from", help="First angle, degrees.")] = -180.0,
    last: Annotated[float, typer.Option("--to", help="Last angle, degrees.")] = 180.0,
    step: Annotated[float, typer.Option(help="Between angles, degrees.")] = 10.0,
    relaxed: Annotated[bool, typer.Option("--relaxed", help="Relax all but these angles at each point.")] = False,
    fmax: Annotated[float, typer.Option(help="With --relaxed: done when no force is larger, eV/Å.")] = FMAX,
    steps: Annotated[int, typer.Option(help="With --relaxed: at most, for each point.")] = STEPS,
    output: Annotated[Path | None, typer.Option("--output", "-o", help="Table, CSV.")] = None,
    structures: Annotated[Path | None, typer.Option(help="The structures, .xyz or .xyz.gz.")] = None,
    plot: Annotated[Path | None, typer.Option(help="Curve or map: PNG, SVG or PDF.")] = None,
    index: Frame = "-1",
    device: Device = "cpu",
    dtype: Precision = "float64",
    backend: Kernels = "auto",
) -> None:
    """Energy over one or two dihedral angles of a molecule, the rest rigid or relaxed.

    What hangs on the third atom turns about the bond between the second and the third. Exit code 1 if a point has no
    energy (atoms too close, or the molecule came apart while it relaxed) or did not converge.
    """
    from cace_runtime.adapters.ase import CACECalculator
    from cace_runtime.analysis.bonds import bonded_pairs
    from cace_runtime.analysis.scan_output import draw_scan, write_scan
    from cace_runtime.files.extxyz import SUFFIXES, write_extxyz
    from cace_runtime.files.labels import without_labels
    from cace_runtime.files.structures import read_structures
    from cace_runtime.kernels.devices import usable_device
    from cace_runtime.potentials import structure_file
    from cace_runtime.simulation.dihedral_scan import ScanSettings, what_all_turn
    from cace_runtime.simulation.dihedral_scan import scan as run

    if not dihedral:
        raise ValueError("name the angle: --dihedral 0,1,2,3, four atoms counted from 0")
    if not relaxed and (fmax, steps) != (FMAX, STEPS):
        raise ValueError("--fmax and --steps are of relaxed scans: give --relaxed, too, or leave them out")
    if not step > 0 or not last >= first or not (last - first) / step < MOST_ANGLES:
        raise ValueError(f"angles from {first:g} to {last:g} in steps of {step:g} degrees: there are none, or too many")
    angles = tuple(float(angle) for angle in np.arange(first, last + 1e-6 * step, step))
    if len(angles) > 1 and angles[-1] - angles[0] == 360 and len(dihedral) > 1:
        angles = angles[:-1]  # a map would have its border twice
    settings = ScanSettings(
        tuple(map(_four, dihedral)), (angles,) * len(dihedral), tuple(map(_held, hold or [])), relaxed, fmax, steps
    )
    start = structure_file(structure, model)
    reserve((output, ()), (structures, SUFFIXES), inputs=[start, model], pictures=[plot])
    (atoms,) = read_structures(start, one_frame(index))
    atoms = without_labels(atoms)
    refuse_strangers([model], [atoms])
    atoms.calc = CACECalculator(model, device=usable_device(device), dtype=dtype, backend=backend)
    bonds = bonded_pairs(atoms)
    what_all_turn(atoms, settings, bonds)  # refuses what cannot be turned before anything is told
    atoms.get_potential_energy()
    n_points = len(angles) ** len(dihedral)
    say(f"{n_points} points, {'relaxed' if relaxed else 'rigid'}, from {angles[0]:g}° to {angles[-1]:g}°")
    with progress_bar() as progress:
        task = progress.add_task("points", total=n_points, note="")
        points = run(atoms, settings, bonds, lambda done: progress.update(task, completed=done))
    energies = np.array([point.energy for point in points])
    if not np.isfinite(energies).any():
        raise ValueError(f"no point has an energy; the first: {points[0].failure}")
    names = ["–".join(f"{atoms.symbols[a]}{a}" for a in four) for four in settings.dihedrals]
    lowest, highest = points[int(np.nanargmin(energies))], points[int(np.nanargmax(energies))]
    for word, point in (("lowest", lowest), ("highest", highest)):
        place = ", ".join(f"{name} {angle:g}°" for name, angle in zip(names, point.angles, strict=True))
        say(f"{word}: {point.energy:.6f} eV at {place}")
    say(f"between them: {1e3 * (highest.energy - lowest.energy):.2f} meV")
    table = np.array([point.angles for point in points])
    if output is not None:
        write_scan(names, table, energies, np.array([point.fmax for point in points]), output)
    if structures is not None:
        write_extxyz([point.atoms for point in points if point.atoms is not None], structures)
    if plot is not None:
        draw_scan(names, table, energies, plot)
    for path in filter(None, (output, structures, plot)):
        say(f"wrote {path}")
    missing = int(np.isnan(energies).sum())
    unfinished = sum(not point.converged for point in points) - missing
    if missing or unfinished:
        have = "point has" if missing == 1 else "points have"
        say(f"{missing} {have} no energy; {unfinished} did not converge")
        failed = [point for point in points if point.failure]
        for point in failed[:MOST_FAILURES]:
            say(f"at {', '.join(f'{angle:g}°' for angle in point.angles)}: {point.failure}")
        if len(failed) > MOST_FAILURES:
            say(f"and {len(failed) - MOST_FAILURES} more")
        raise typer.Exit(1)


def _four(text: str) -> Four:
    words = text.replace(",", " ").replace("-", " ").split()
    if len(words) != 4 or not all(word.isdigit() for word in words):
        raise ValueError(f"{text!r}: a dihedral is four atoms, counted from 0, as in 0,1,2,3")
    i, j, k, l = map(int, words)
    return i, j, k, l


def _held(text: str) -> tuple[Four, float]:
    atoms, _, angle = text.partition("=")
    try:
        return _four(atoms), float(angle)
    except ValueError:
        raise ValueError(f"--hold {text!r} is not of the form 0,1,2,3=120") from None
