"""The command ``cace``: parses, calls, prints. A file per group of commands; this one puts them together."""

from __future__ import annotations

import os
import sys

import typer

from cace_runtime.cli import (
    check,
    doctor,
    dynamics,
    elements,
    evaluation,
    features,
    fit_linear,
    infrared,
    ipi,
    lammps,
    potentials,
    repulsion,
    scan,
    training,
    trajectories,
    uncertainty,
)
from cace_runtime.cli.console import complain, prepare_streams
from cace_runtime.cli.help import Commands
from cace_runtime.cli.outputs import release

app = Commands(
    help="Cartesian atomic cluster expansion potentials and features. Units: Å, eV, eV/Å, eV/Å³, fs, ps, K, GPa.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    context_settings={"help_option_names": ["-h", "--help"]},
)
app.command()(features.describe)
app.command()(features.blind_pair)
app.command("import")(potentials.import_)
app.command()(potentials.info)
app.command()(potentials.potentials)
app.command()(potentials.build)
app.command()(elements.elements)
app.command()(elements.add_element)
app.command()(repulsion.add_repulsion)
app.command()(doctor.doctor)
app.command("eval")(evaluation.eval_)
app.command()(check.check)
app.command()(dynamics.md)
app.command()(dynamics.relax)
app.command()(scan.scan)
app.command()(trajectories.rdf)
app.command()(trajectories.msd)
app.command()(trajectories.vdos)
app.command()(infrared.ir)
app.command()(trajectories.bonds)
app.command()(training.train)
app.command()(training.learning_curve)
app.command()(fit_linear.fit_linear)
app.command()(uncertainty.uncertainty)
app.add_typer(ipi.app, name="ipi")
app.add_typer(lammps.app, name="lammps")


@app.callback()
def _around(context: typer.Context) -> None:
    context.call_on_close(release)


def main() -> None:
    """Entry point: a user's mistake is one message and exit code 2, without a traceback ($CACE_DEBUG=1 shows it)."""
    prepare_streams()
    try:
        os.getcwd()
    except FileNotFoundError:  # torch's libraries end the process there
        complain("the folder you stand in was deleted: go to another")
        sys.exit(2)
    try:
        app()
    except (ValueError, OSError, RuntimeError) as error:
        if os.environ.get("CACE_DEBUG"):
            raise
        from cace_runtime.simulation.explosion import Explosion

        if isinstance(error, RuntimeError) and not isinstance(error, Explosion):
            raise
        complain(_plain(error))
        sys.exit(1 if isinstance(error, Explosion) else 2)


def _plain(error: Exception) -> str:
    if isinstance(error, OSError) and error.strerror:
        return f"{error.filename or 'a file or the output'}: {error.strerror}"
    return str(error)
