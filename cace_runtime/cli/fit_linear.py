"""``cace fit-linear``: a linear potential in seconds."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from cace_runtime.cli.console import print_grid, say
from cace_runtime.cli.display import Display, progress_bar
from cace_runtime.cli.options import EnergyKey, ForcesKey, LMax, NuMax, Selection, reference_energies
from cace_runtime.cli.outputs import reserve


def fit_linear(
    structures: Annotated[list[Path], typer.Argument(help="Labelled structures to fit, in any format ASE reads.")],
    output: Annotated[Path | None, typer.Option("--output", "-o", help="Potential, .safetensors.")] = None,
    valid: Annotated[
        list[Path] | None, typer.Option(help="Structures that choose the ridge. Default: some of the training's.")
    ] = None,
    valid_fraction: Annotated[float, typer.Option(help="How many, where --valid is not given.")] = 0.1,
    split_seed: Annotated[int, typer.Option(help="Which ones.")] = 0,
    test: Annotated[list[Path] | None, typer.Option(help="Structures that only the table of errors sees.")] = None,
    cutoff: Annotated[float, typer.Option(help="Cutoff radius, Å.")] = 4.5,
    l_max: LMax = 3,
    nu_max: NuMax = 3,
    selection: Selection = "complete",
    n_radial: Annotated[int, typer.Option(min=1, help="Bessel functions that channels mix.")] = 8,
    channels: Annotated[
        int | None,
        typer.Option(
            min=1, help="Mixtures of radial functions and elements, per central element. Default: 72 (order 2: 6)."
        ),
    ] = None,
    order: Annotated[int, typer.Option(min=1, help="Largest degree of products of an atom's features.")] = 1,
    seed: Annotated[int, typer.Option(min=0, help="Of the mixtures.")] = 0,
    damping: Annotated[
        float, typer.Option(help="Power by which the ridge grows with the degrees of an invariant's factors; 0: not.")
    ] = 1.0,
    optimise: Annotated[
        int,
        typer.Option(
            min=0, help="Iterations that adapt the mixtures to the data; each takes as long as a fit. Ctrl-C ends them."
        ),
    ] = 0,
    energy_weight: Annotated[float, typer.Option(help="Of the mean squared error, (eV/atom)².")] = 1000.0,
    forces_weight: Annotated[float, typer.Option(help="Of the mean squared error, (eV/Å)².")] = 10.0,
    e0: Annotated[
        str, typer.Option("--e0", help="auto, isolated, least_squares, zero, or energies in eV: H=-13.6,O=-2041.8.")
    ] = "auto",
    isolated_atoms: Annotated[Path | None, typer.Option(help="Single atoms with energies, for E0.")] = None,
    energy_key: EnergyKey = None,
    forces_key: ForcesKey = None,
    partial_labels: Annotated[
        bool, typer.Option("--partial-labels", help="Accept structures without energy or without forces.")
    ] = False,
) -> None:
    """Linear potential in seconds: ridge regression of energies and forces on the invariants of every atom.

    A quick look at data, and a baseline for training. The file of order 1 is an ordinary potential, for eval, md and
    the rest; products of higher order only show their errors.
    """
    import resource
    from time import perf_counter, process_time

    from cace_runtime.linear import LinearSettings
    from cace_runtime.linear import fit_linear as run
    from cace_runtime.linear.fit import INDIFFERENT, INDIFFERENT_IF_DAMPED, refuse_file_of_products
    from cace_runtime.train.config import parse_config
    from cace_runtime.train.report import table

    start = perf_counter()
    if output is not None:
        refuse_file_of_products(order)
    tests = [*(test or ())]
    reserve((output, (".safetensors",)), inputs=[*structures, *(valid or ()), *tests, isolated_atoms])
    plain = [path.name for path in tests]
    names = plain if len({*plain, "train", "valid"}) == len(plain) + 2 else map(str, tests)
    data = {
        "train": structures, "valid": valid or (), "valid_fraction": valid_fraction, "split_seed": split_seed,
        "test": dict(zip(names, tests, strict=True)), "isolated_atoms": isolated_atoms, "energy_key": energy_key,
        "forces_key": forces_key, "partial_labels": partial_labels,
    }  # fmt: skip
    settings = LinearSettings(cutoff, l_max, nu_max, selection, n_radial, channels, order, seed, optimise, damping)
    try:
        config = parse_config(
            {
                "data": data, "e0": reference_energies(e0) if "=" in e0 else e0,
                "loss": {"energy": energy_weight, "forces": forces_weight},
            },
            "what was asked",
        )  # fmt: skip
        with progress_bar(counts=False) as progress:
            fit = run(config, settings, FitDisplay(progress))
    except ValueError as error:
        raise ValueError(as_options(str(error))) from error
    chosen = fit.chosen
    if output is not None:
        files = ", ".join(path.name for path in structures)
        fit.save(
            output,
            {
                "fitted to": f"{files}, linear: ridge strength {chosen.strength:.0e}",
                "loss": f"energy {energy_weight:g}, forces {forces_weight:g}",
            },
        )
    within = INDIFFERENT_IF_DAMPED if damping else INDIFFERENT
    say(
        f"ridge strength {chosen.strength:.0e}, the largest with a validation loss within {100 * (within - 1):.0f} % "
        "of the smallest"
    )
    say("errors, RMSE / MAE")
    header, *rows = table(fit.errors)
    print_grid(header, rows, left=(0,))
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e6  # kB on Linux
    say(
        f"{perf_counter() - start:.1f} s in all ({process_time():.1f} s of processor time), at most "
        f"{memory:.2f} GB of memory"
    )
    if output is not None:
        say(f"wrote {output}")


class FitDisplay(Display):
    """Calls what stands in a config by the options' names."""

    def say(self, text: str) -> None:
        super().say(as_options(text))

    def warn(self, text: str) -> None:
        super().warn(as_options(text))


# What messages about data call by the names of a config, by those of the options of fit-linear.
_FIT_OPTIONS = {
    "loss.energy is weighted": "energies are weighted",
    "loss.forces is weighted": "forces are weighted",
    "set data.partial_labels to true": "give --partial-labels",
    "Set data.partial_labels to true": "Give --partial-labels",
    "loss.energy": "--energy-weight",
    "loss.forces": "--forces-weight",
    "data.energy_key": "--energy-key",
    "data.forces_key": "--forces-key",
    " (data.stress_key chooses)": "",
    " (data.stress_key names it)": "",
    "data.isolated_atoms": "--isolated-atoms",
    "data.valid_fraction": "--valid-fraction",
    "data.valid": "--valid",
    "data.train": "the training file",
    "choose e0: ": "choose --e0 ",
    "or e0: ": "or --e0 ",
}


def as_options(message: str) -> str:
    for setting, option in _FIT_OPTIONS.items():
        message = message.replace(setting, option)
    return message
