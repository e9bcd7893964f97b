"""``cace ipi``: i-PI asks this program for forces."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from cace_runtime.cli.console import say
from cace_runtime.cli.display import progress_bar
from cace_runtime.cli.foreseen import refuse_strangers
from cace_runtime.cli.help import Commands
from cace_runtime.cli.options import Device, Ensemble, Frame, Kernels, Model, Precision, Skin, Start, one_frame
from cace_runtime.cli.outputs import reserve

app = Commands(
    help="i-PI: the client that its server asks for forces, and an input to begin with.",
    no_args_is_help=True,
)
UNIX_OPTION = typer.Option("--unix", help="Name of the server's Unix socket.")
UnixSocket = Annotated[str | None, UNIX_OPTION]


@app.command("run")
def run(
    model: Model,
    start: Annotated[
        Path | None, typer.Option(help="The server's start structure, atoms in the same order. Default: the model's.")
    ] = None,
    unix: UnixSocket = None,
    host: Annotated[str, typer.Option(help="Of the server.")] = "localhost",
    port: Annotated[int, typer.Option(min=1, max=65535, help="Of the server.")] = 31415,
    wait: Annotated[float, typer.Option(min=0, help="Seconds to wait for the server to come up.")] = 20.0,
    index: Frame = "-1",
    skin: Skin = 0.5,
    device: Device = "cpu",
    dtype: Precision = "float64",
    backend: Kernels = "auto",
) -> None:
    """Answer an i-PI server until it ends: energies, forces and, for 3D-periodic structures, virials."""
    from time import perf_counter

    from cace_runtime.adapters.ase import CACECalculator
    from cace_runtime.adapters.ipi import Address, connect, serve
    from cace_runtime.files.structures import read_structures
    from cace_runtime.kernels.devices import usable_device
    from cace_runtime.potentials import structure_file

    (atoms,) = read_structures(structure_file(start, model), one_frame(index))
    refuse_strangers([model], [atoms])
    atoms.calc = CACECalculator(model, device=usable_device(device), dtype=dtype, backend=backend, skin=skin)
    address = Address(unix, host, port)
    say(f"{len(atoms)} atoms, backend {atoms.calc.active_backend}; looking for the i-PI server at {address}")
    if not atoms.pbc.all():
        say("not periodic in three directions: no virial is sent, so pressures in i-PI mean nothing", style="yellow")
    protocol = connect(address, wait)
    began = perf_counter()
    with progress_bar() as progress:
        task = progress.add_task("evaluations", total=None, note="")
        try:
            count = serve(
                protocol, atoms, lambda done, energy: progress.update(task, completed=done, note=f"{energy:.4f} eV")
            )
        except KeyboardInterrupt:
            say("stopped; the server waits for another client")
            raise typer.Exit(130) from None
    say(f"the server is done: {count} evaluations in {perf_counter() - began:.1f} s")


@app.command("example")
def example(
    model: Model,
    structure: Start = None,
    output: Annotated[Path, typer.Option("--output", "-o", help="Folder for start.xyz and input.xml.")] = Path("ipi"),
    ensemble: Annotated[Ensemble, typer.Option(help="NPT changes the volume only.")] = "nvt",
    temperature: Annotated[float, typer.Option(help="K.")] = 300.0,
    pressure: Annotated[float, typer.Option(help="GPa, of NPT.")] = 0.0,
    timestep: Annotated[float, typer.Option(help="fs.")] = 0.5,
    steps: Annotated[int, typer.Option(help="Length of the run.")] = 1000,
    beads: Annotated[int, typer.Option(min=1, help="Of the ring polymer; 1 is classical dynamics.")] = 1,
    unix: Annotated[str, UNIX_OPTION] = "cace",
    index: Frame = "-1",
) -> None:
    """Write an i-PI input that runs with this potential."""
    from cace_runtime.adapters.ipi_input import IPISettings, write_example
    from cace_runtime.files.structures import read_structures
    from cace_runtime.potentials import structure_file

    settings = IPISettings(ensemble, temperature, pressure, timestep, steps, beads, unix)
    (atoms,) = read_structures(structure_file(structure, model), one_frame(index))
    refuse_strangers([model], [atoms])
    reserve(folders=[output])
    first, second = write_example(atoms, settings, output)
    say(f"wrote {first} and {second}. In that folder, at the same time:")
    potential = model.resolve() if model.is_file() else model
    say("  i-pi input.xml")
    say(f"  cace ipi run {potential} --start start.xyz --unix {unix}")
