"""The command ``cace lammps``: parses, calls, prints."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from cace_runtime.cli.console import say
from cace_runtime.cli.help import Commands
from cace_runtime.cli.options import Dtype, Model

app = Commands(
    help="Potentials in LAMMPS: pair_style cace, a plugin for the LAMMPS of this Python environment.",
    no_args_is_help=True,
    rich_markup_mode=None,
)


@app.command()
def build(
    model: Model,
    output: Annotated[
        Path | None, typer.Option("--output", "-o", help="NAME.lammps; default: beside the model.")
    ] = None,
    dtype: Annotated[Dtype, typer.Option(help="Precision of the kernels.")] = "float64",
) -> None:
    """Compiles the pair style and the potential's kernels and writes the folder that LAMMPS reads.

    To be run again after an upgrade of LAMMPS or of this program, for another potential, and on another processor;
    what is in the cache is not compiled again.
    """
    from cace_runtime.adapters.lammps.dispersion import dispersion_style, pair_commands
    from cace_runtime.adapters.lammps.folder import build
    from cace_runtime.files.checkpoint_header import read_info

    folder = build(model, output, dtype, say)
    config = read_info(model).config
    pair = pair_commands(str(folder), " ".join(config.symbols), dispersion_style(config))
    say(f"wrote {folder}. In the input script (one element for each atom type):\n")
    for line in ("units metal", "newton on", f"plugin load {folder}/cace.so", *pair):
        say(f"  {line}")


@app.command()
def example(
    model: Annotated[Path, typer.Argument(help="Potential, .safetensors, or a name.")] = Path("acetylacetone"),
    structure: Annotated[
        Path | None,
        typer.Argument(help="Structure file, last frame. Default: the one that comes with a potential of that name."),
    ] = None,
    output: Annotated[Path, typer.Option("--output", "-o", help="Folder, made if need be.")] = Path("lammps-example"),
    temperature: Annotated[float, typer.Option(help="K.")] = 300,
    steps: Annotated[int, typer.Option(min=0, help="Of 0.5 fs.")] = 200,
) -> None:
    """Writes an input that runs: in.lammps, start.data and the potential's folder."""
    from cace_runtime.adapters.lammps.example import write_example
    from cace_runtime.files.checkpoint_header import read_info
    from cace_runtime.files.structures import read_structures
    from cace_runtime.potentials import structure_file

    config = read_info(model).config
    (atoms,) = read_structures(structure_file(structure, model), "-1")
    script = write_example(model, atoms, config.symbols, config.cutoff, output, temperature, steps, say)
    say(f"wrote {script}. Run it:\n\n  cd {output}\n  cace lammps run -n 2 {script.name}")


# Without interspersed options, the parser leaves everything after the script alone, `--` and `--help` too.
@app.command(context_settings={"allow_interspersed_args": False})
def run(
    script: Annotated[Path, typer.Argument(help="Input script.")],
    lammps_options: Annotated[list[str] | None, typer.Argument(help="Go to LAMMPS as they are.")] = None,
    ranks: Annotated[int, typer.Option("-n", min=1, help="MPI processes; before the script.")] = 1,
) -> None:
    """Runs LAMMPS under the mpiexec that belongs to it; prints the command. What follows the script goes to lmp."""
    from cace_runtime.adapters.lammps.launch import run

    run(ranks, script, lammps_options or [])
