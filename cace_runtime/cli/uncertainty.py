"""``cace uncertainty``: what one potential knows about its own errors."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from cace_runtime.cli.console import print_grid, say
from cace_runtime.cli.display import Display, progress_bar
from cace_runtime.cli.fit_linear import as_options
from cace_runtime.cli.options import EnergyKey, ForcesKey, Model
from cace_runtime.cli.outputs import reserve


def uncertainty(
    model: Model,
    train: Annotated[list[Path], typer.Argument(help="Labelled structures that the potential was trained on.")],
    validation: Annotated[
        list[Path], typer.Option(help="Labelled structures that it was not trained on; may be repeated.")
    ],
    output: Annotated[
        Path | None, typer.Option("--output", "-o", help="Where to write, .safetensors. Default: into MODEL.")
    ] = None,
    directions: Annotated[
        int, typer.Option(min=1, max=1024, help="Directions that are kept; an estimate costs so many evaluations.")
    ] = 16,
    energy_weight: Annotated[
        float | None,
        typer.Option(min=0, help="That of the loss in training, with --forces-weight. Default: as errors are large."),
    ] = None,
    forces_weight: Annotated[float | None, typer.Option(min=0, help="That of the loss in training.")] = None,
    seed: Annotated[int, typer.Option(min=0, help="Of the directions.")] = 0,
    energy_key: EnergyKey = None,
    forces_key: ForcesKey = None,
) -> None:
    """Give a potential an uncertainty of its own: of energies, and of the force on each atom.

    It is that of its last layers (Laplace approximation): their least squares problem has a covariance, which the
    training structures decide; the validation structures decide the scale, one factor for energies and one for
    forces. Nothing is trained and no prediction changes. cace eval shows it, cace md --stop-above stops at it, and
    the ASE calculator has it as spread(atoms).
    """
    from time import perf_counter

    import torch

    from cace_runtime import load_model, read_info, save_model
    from cace_runtime.analysis.error_tables import spread_tables
    from cace_runtime.potentials import model_file
    from cace_runtime.train.config import parse_config
    from cace_runtime.train.data import read_training_data
    from cace_runtime.train.last_layer_covariance import fit_uncertainty
    from cace_runtime.train.loss import weights_at

    start = perf_counter()
    source = model_file(model)
    if output is None and source != model:
        raise ValueError(f"{model} comes with the package and is not changed: name a file for the result with -o")
    output = output or model
    reserve((output, (".safetensors",)), inputs=[*train, *validation])
    data = {
        "train": train, "valid": validation, "energy_key": energy_key, "forces_key": forces_key,
        "partial_labels": True,
    }  # fmt: skip
    if (energy_weight is None) != (forces_weight is None):
        raise ValueError("give --energy-weight and --forces-weight, or neither")
    given = energy_weight is not None
    loss = {"energy": energy_weight, "forces": forces_weight} if given else {}
    try:
        config = parse_config({"data": data, "loss": loss}, "what was asked")
        read = read_training_data(config)
        potential = load_model(model, dtype=torch.float64)
        strangers = sorted(set(read.elements) - set(potential.config.elements))
        if strangers:
            from ase.data import chemical_symbols

            raise ValueError(
                f"the training structures have {', '.join(chemical_symbols[z] for z in strangers)}, and the potential "
                f"knows {', '.join(potential.config.symbols)}: these are not the structures that it was trained on"
            )
        with progress_bar(counts=False) as progress:
            found, evaluation = fit_uncertainty(
                potential, read.train, read.valid, weights_at(config.loss, 1, 1) if given else None, directions, seed,
                Display(progress).stage,
            )  # fmt: skip
    except ValueError as error:
        raise ValueError(as_options(str(error))) from error
    info = read_info(model)
    stored = load_model(model)
    files = ", ".join(path.name for path in train)
    notes = {**info.notes, "uncertainty": f"of {files}; {found.factors.told}"}
    save_model(stored, output, notes, found)
    say(found.factors.told)
    say(f"factors: energies {found.factors.energy:.4g}, forces {found.factors.forces:.4g}")
    for header, *rows in spread_tables(evaluation):
        print_grid(header, rows, left=(0, 1))
    say(f"an estimate costs {len(found)} evaluations of the potential; this took {perf_counter() - start:.1f} s")
    say(f"wrote {output}")
