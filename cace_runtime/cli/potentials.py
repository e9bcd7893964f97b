"""``cace import``, ``info``, ``potentials`` and ``build``: files of potentials."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from cace_runtime.cli.console import print_grid, say
from cace_runtime.cli.options import Dtype, EnergyUnit, Model, reference_energies
from cace_runtime.cli.outputs import reserve
from cace_runtime.files.printable import printable


def import_(
    file: Annotated[Path, typer.Argument(help="Published potential, .pth; read without executing anything in it.")],
    output: Annotated[Path, typer.Option("--output", "-o", help="Where to write, .safetensors.")],
    energy_unit: Annotated[EnergyUnit, typer.Option(help="Unit of the file's energies; stored as eV.")] = "eV",
    e0: Annotated[
        str | None, typer.Option("--e0", help="Reference energies in that unit: H=-13.6,O=-2041.8. Default: 0.")
    ] = None,
) -> None:
    """Turn a published CACE potential (.pth) into a file of this program."""
    from cace_runtime import save_model
    from cace_runtime.analysis.info import isolated_atoms_line
    from cace_runtime.files.isolated_energies import isolated_atoms_of
    from cace_runtime.files.published import read_official

    energies = reference_energies(e0)
    reserve((output, (".safetensors",)), inputs=[file])
    model, taken, left = read_official(file, energy_unit, energies)
    notes = {"imported from": file.name, "energy unit of the source": energy_unit}
    save_model(model, output, notes=notes)
    say(f"{output}: {', '.join(model.config.symbols)}, cutoff {model.config.reach:g} Å, energies in eV")
    for line in taken:
        say(f"taken: {line}")
    for line in left:
        say(f"left out: {line}")
    if energies is None:
        say("reference energies: none given, E0 = 0: energies are those of the network alone")
    else:
        stored = ", ".join(f"{s} {e:.6f}" for s, e in model.config.reference_energies.items())
        say(f"reference energies: {stored} eV")
    say(f"isolated atoms: {isolated_atoms_line(model.config, isolated_atoms_of(model))}")


def info(model: Model) -> None:
    """Architecture, elements, cutoff, units, basis and its certificate."""
    from cace_runtime.analysis.info import info_lines

    lines = info_lines(model)
    width = max(len(heading) for heading, _ in lines)
    for heading, text in lines:
        say(f"{printable(heading, line_ends=False):<{width}}  {printable(text, line_ends=heading == 'module')}")


def potentials(
    name: Annotated[str | None, typer.Argument(help="Show the card of this one.")] = None,
) -> None:
    """Trained potentials that come with the program; their names stand wherever a potential's file can."""
    from cace_runtime.analysis.info import isolated_atoms_line
    from cace_runtime.files.checkpoint_header import read_info
    from cace_runtime.files.isolated_energies import isolated_atoms
    from cace_runtime.potentials import available, card, path

    if name is not None:
        say(card(name).text.rstrip())
        alone = isolated_atoms_line(read_info(path(name)).config, isolated_atoms(path(name)))
        say(f"\nThe file: isolated atoms have {alone}")
        return
    rows = []
    for found in map(card, available()):
        errors = found.tested
        energy = f"{errors.energy_meV_rmse:.3g} / {errors.energy_meV_mae:.3g}"
        forces = f"{errors.forces_meV_per_A_rmse:.3g} / {errors.forces_meV_per_A_mae:.3g}"
        licence = f"{found.licence} (data: {found.data_licence})"
        rows.append([found.name, found.title, f"{errors.set} ({errors.structures})", energy, forces, licence])
    if not rows:
        say("none: this copy of the program comes without potentials")
        return
    say("errors: RMSE / MAE; energies of whole structures. More: cace potentials NAME")
    print_grid(["name", "substance", "set", "energy, meV", "forces, meV/Å", "licence"], rows, left=(0, 1, 2, 5))


def build(
    model: Model,
    dtype: Annotated[
        Dtype | None, typer.Option(help="Precision of the kernels. Default: both.", show_default=False)
    ] = None,
) -> None:
    """Compile a potential's kernels ahead of time, as a node without compiler or a first MD step would like them."""
    from cace_runtime import load_model
    from cace_runtime.kernels.choice import engines_of
    from cace_runtime.kernels.devices import PRECISIONS

    for name in [dtype] if dtype else list(PRECISIONS):
        potential = load_model(model, dtype=PRECISIONS[name], backend="cpp")
        for network in potential.networks:
            engine = engines_of(network).cpp(network)
            assert engine is not None  # backend cpp raises where there is none
            say(f"{name}: {engine.potential.library.path}")
            for path in {term.library.path: None for term in engine.terms_in_closed_form() or ()}:
                say(f"{name}: {path}")
