"""``cace eval``: energies, forces and stresses of many frames, and their errors."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from cace_runtime.cli.console import complain, print_grid, say
from cace_runtime.cli.display import progress_bar
from cace_runtime.cli.foreseen import refuse_strangers, which_spread
from cace_runtime.cli.options import Device, Dtype, EnergyKey, ForcesKey, Frames, Kernels, Members, Model, Precision
from cace_runtime.cli.outputs import reserve

if TYPE_CHECKING:
    from cace_runtime.files.labels import FoundLabels
    from cace_runtime.potential.model import CACEModel


def eval_(
    model: Model,
    structures: Annotated[
        list[Path], typer.Argument(help="Structure files, any format that ASE reads; - is standard input.")
    ],
    committee: Members = None,
    output: Annotated[Path | None, typer.Option("--output", "-o", help="Predictions, .xyz or .xyz.gz.")] = None,
    table: Annotated[Path | None, typer.Option(help="The table of errors, CSV.")] = None,
    per_structure: Annotated[Path | None, typer.Option(help="Errors and spreads of every structure, CSV.")] = None,
    plot: Annotated[Path | None, typer.Option(help="Parity plot: PNG, SVG or PDF.")] = None,
    spread_plot: Annotated[Path | None, typer.Option(help="Error against a committee's spread, a picture.")] = None,
    index: Frames = ":",
    energy_key: EnergyKey = None,
    forces_key: ForcesKey = None,
    stress_key: Annotated[
        str | None, typer.Option(help="Name of the labels' stress, eV/Å³, or virial, eV. Default: found.")
    ] = None,
    key: Annotated[
        list[str] | None, typer.Option(help="Name of a label of another quantity: charges=mine; may be repeated.")
    ] = None,
    by_element: Annotated[bool, typer.Option("--by-element", help="Also errors of forces by element.")] = False,
    born_charges: Annotated[
        bool, typer.Option("--born-charges", help="Born effective charges, too, of potentials with latent charges.")
    ] = False,
    uncertainty: Annotated[
        bool, typer.Option(help="The uncertainty that one MODEL has, where it has one; costs evaluations.")
    ] = True,
    device: Device = "cpu",
    dtype: Precision = "float64",
    backend: Kernels = "auto",
) -> None:
    """Energies (eV), forces (eV/Å) and stresses (eV/Å³) of many frames, and their errors against labels.

    Several files have a table each and a total. -o writes predictions as energy, energies, forces, stress and the
    labels beside them as REF_energy, REF_forces, REF_stress (compared_… where a frame has another REF_… of its own).
    What else the frames have (config_type, tags, constraints, …) is kept. The energy of a potential with energy terms
    or several networks is split: energy_E0, energy_short_range, energy_long_range, …. One with latent charges has
    charges (e), the dipole of a molecule (e Å) and with --born-charges born_effective_charges (e, nine per atom:
    dP_x/dx, dP_x/dy, …).

    Several potentials (--committee, or the folder of cace train --seeds as MODEL) are a committee: errors of their
    mean and of each, their spread (standard deviation over the members) per structure, and how well it tells the
    error. The spread of a force is the length of the vector of its components' deviations. One potential with an
    uncertainty of its own (cace uncertainty) has the same tables and names, and what it says beside what is found.
    """
    from cace_runtime.analysis import error_tables
    from cace_runtime.analysis.committee import Committee, committee_files, joined_committee, member_names
    from cace_runtime.analysis.evaluate import not_finite, parts_line, write_predictions
    from cace_runtime.files.checkpoint import load_uncertainty
    from cace_runtime.files.checkpoint_header import read_info
    from cace_runtime.files.extxyz import SUFFIXES
    from cace_runtime.files.labels import labels_of
    from cace_runtime.files.structures import read_structures
    from cace_runtime.files.uncertainty import outside
    from cace_runtime.potential.charges import latent_charges

    misplaced = [str(path) for path in structures if path.suffix == ".safetensors"]
    if misplaced:
        raise ValueError(f"{misplaced[0]} is a potential, not structures; for a committee: --committee {misplaced[0]}")
    files = committee_files([model, *(committee or [])])
    other_keys = _other_keys(key or [])
    of_itself = uncertainty and len(files) == 1 and read_info(files[0]).uncertainty is not None
    if spread_plot is not None and len(files) == 1 and not of_itself:
        raise ValueError(
            "--spread-plot needs a committee: name its other members with --committee; or a MODEL with an uncertainty "
            "of its own, which cace uncertainty gives it"
        )
    read = [*structures, model, *(committee or ())]
    reserve((output, SUFFIXES), (table, ()), (per_structure, ()), inputs=read, pictures=[plot, spread_plot])
    if born_charges:
        for file in files:
            latent_charges(read_info(file).config)  # refuses a potential without them
    frames = {str(path): read_structures(path, index) for path in structures}
    for name, of_file in frames.items():
        refuse_strangers(files, of_file, name)
    names = {"energy": energy_key, "forces": forces_key, "stress": stress_key, **other_keys}
    labels = {name: labels_of(of_file, name, names) for name, of_file in frames.items()}
    _refuse_unlabelled(labels.values(), table, {"--plot": plot, "--spread-plot": spread_plot})
    models = [_load(file, device, dtype, backend) for file in files]
    of_weights = load_uncertainty(files[0]) if of_itself else None
    potentials = Committee(models, member_names(files), of_weights)
    n_frames = sum(map(len, frames.values()))
    from cace_runtime.kernels.choice import engines_of

    if any(engines_of(model).cpp(model) is not None for model in models):
        import torch

        say(f"threads: at most {torch.get_num_threads()}, as structures that are evaluated together have work for")
    with progress_bar() as progress:
        task = progress.add_task(f"{n_frames} frames", total=n_frames * len(potentials), note="")
        results = potentials.evaluate_files(
            frames, labels, born_charges=born_charges, on_frames=lambda done: progress.update(task, completed=done)
        )
    odd = {name: numbers for name, result in results.items() if (numbers := not_finite(result.mean))}
    if odd:
        for name, numbers in odd.items():
            some = ", ".join(map(str, numbers[:10])) + ", …" * (len(numbers) > 10)
            complain(
                f"{name}: energy or forces are not finite in {len(numbers)} of {len(frames[name])} frames ({some}), "
                "which are far from all that the potential knows. Nothing was written"
            )
        raise typer.Exit(1)
    found = joined_committee(list(results.values()))
    if output is not None:
        origins = [name for name in frames for _ in frames[name]] if len(frames) > 1 else []
        write_predictions(found.mean, output, found.spreads, origins)
    if table is not None:
        error_tables.write_error_table(error_tables.evaluations_by_potential(potentials.names, results, found), table)
    if per_structure is not None:
        parts = {name: (result.mean, result.spreads) for name, result in results.items()}
        error_tables.write_structures(parts, per_structure)
    if plot is not None:
        from cace_runtime.analysis.plots import draw_parity

        draw_parity(found.mean, plot)
    if spread_plot is not None:
        from cace_runtime.analysis.plots import draw_spread

        draw_spread(found.mean, found.spreads, spread_plot)
    means = {name: result.mean for name, result in results.items()}
    for line in error_tables.label_lines(means):
        say(line)
    notes, warnings = error_tables.label_remarks(means)
    for line in notes:
        say(line)
    for line in warnings:
        say(f"warning: {line}", style="yellow")
    if of_weights and (line := outside(found.spreads, of_weights.factors)):
        say(f"warning: {line}", style="yellow")
    if line := parts_line(found.mean):
        say(line)
    header, *rows = error_tables.error_rows(means, found.mean)
    several = len(potentials) > 1
    if several:
        say(f"committee: {', '.join(potentials.names)}" + ("; errors of their mean:" if rows else ""))
    if rows:
        print_grid(header, rows, left=(0, 1) if len(means) == 1 else (0, 2, 3))
    if by_element:
        header, *rows_by_element = error_tables.element_rows(found.mean)
        if rows_by_element:
            print_grid(header, rows_by_element, left=(0, 1))
        else:
            say("no labelled forces: there are no errors by element")
    if several and rows:
        say("RMSE / MAE of the members:")
        header, *of_members = error_tables.member_rows(potentials.names, found)
        print_grid(header, of_members, left=(0,))
    if found.spreads:
        if several and (told := which_spread(files)):
            say(told)
        for header, *lines in error_tables.spread_tables(found):
            if lines:
                print_grid(header, lines, left=(0, 1))
        say(error_tables.largest_spread(results))
    for path in filter(None, (output, table, per_structure, plot, spread_plot)):
        say(f"wrote {path}")


def _refuse_unlabelled(labels: Iterable[FoundLabels], table: Path | None, pictures: dict[str, Path | None]) -> None:
    """Errors need labels: pictures those of energies or forces, the table any."""
    from cace_runtime.quantities import compared

    frames = [one for found in labels for one in found.labels]
    if table is not None and not any(one.get(q.name) is not None for one in frames for q in compared()):
        raise ValueError("--table: it holds errors, and no structure has a label")
    if any(one.energy is not None or one.forces is not None for one in frames):
        return
    for option, path in pictures.items():
        if path is not None:
            raise ValueError(f"{option}: it shows errors, and no structure has a labelled energy or labelled forces")


def _other_keys(given: list[str]) -> dict[str, str]:
    """``charges=mine`` → names of labels by quantity."""
    from cace_runtime.quantities import BUILT_IN, compared

    others = [quantity.name for quantity in compared() if quantity.name not in BUILT_IN]
    found = {}
    for text in given:
        quantity, _, name = text.partition("=")
        if quantity not in others or not name:
            there = ", ".join(others) or "none"
            raise ValueError(
                f"--key {text}: a quantity and the name of its label are needed, as charges=mine. There are: {there}"
            )
        found[quantity] = name
    return found


def _load(path: Path, device: str, dtype: Dtype, backend: str) -> CACEModel:
    from cace_runtime import load_model
    from cace_runtime.kernels.choice import engines_of
    from cace_runtime.kernels.devices import PRECISIONS, usable_device

    potential = load_model(path, device=usable_device(device), dtype=PRECISIONS[dtype], backend=backend)
    for network in potential.networks:
        engines_of(network).cpp(network)  # compiled or refused here: it is no fault of the first frame
    return potential
