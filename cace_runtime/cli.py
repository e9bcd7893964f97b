"""The command ``cace``: parses, calls, prints."""

from __future__ import annotations

import os
import sys
from contextlib import contextmanager
from enum import StrEnum
from pathlib import Path
from time import sleep
from typing import Annotated

import typer
from rich.console import Console
from rich.progress import (
    BarColumn,
    MofNCompleteColumn,
    Progress,
    ProgressColumn,
    Task,
    TaskID,
    TextColumn,
    TimeRemainingColumn,
)
from rich.text import Text

from cace_runtime.engines.lammps.cli import app as lammps

app = typer.Typer(
    help="Cartesian atomic cluster expansion potentials and features. Units: Å, eV, eV/Å, eV/Å³, fs, ps, K, GPa.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    context_settings={"help_option_names": ["-h", "--help"]},
)
app.add_typer(lammps, name="lammps")
out = Console()


class Selection(StrEnum):
    complete = "complete"
    cheng2024 = "cheng2024"
    connected = "connected"


class Radial(StrEnum):
    shared = "shared"
    per_degree = "per_degree"


class Dtype(StrEnum):
    float32 = "float32"
    float64 = "float64"


class EnergyUnit(StrEnum):
    eV = "eV"
    kcal = "kcal/mol"


class Ensemble(StrEnum):
    nve = "nve"
    nvt = "nvt"
    npt = "npt"


class Thermostat(StrEnum):
    langevin = "langevin"
    bussi = "bussi"


class Loop(StrEnum):
    auto = "auto"
    ase = "ase"
    device = "device"


class Optimizer(StrEnum):
    fire = "fire"
    bfgs = "bfgs"
    lbfgs = "lbfgs"


LMax = Annotated[int, typer.Option("--lmax", min=1, help="Largest degree of a factor.")]
NuMax = Annotated[int, typer.Option("--numax", min=1, help="Largest correlation order (body order minus one).")]
Model = Annotated[Path, typer.Argument(help="Potential, .safetensors, or a name that `cace potentials` lists.")]
Structure = Annotated[Path, typer.Argument(help="Structure file, any format that ASE reads.")]
Start = Annotated[
    Path | None,
    typer.Argument(help="Structure file. Default: the one that comes with a potential of `cace potentials`."),
]
Frames = Annotated[str, typer.Option("--index", help="Frames, in Python's notation: 0, -1, ::10.")]
Frame = Annotated[str, typer.Option("--index", help="Which frame: 0, -1, 17.")]
Members = Annotated[
    list[Path] | None,
    typer.Option("--committee", help="Further potential, or folder of them; may be repeated.", show_default=False),
]
Device = Annotated[str, typer.Option(help="Where to compute, as torch names it: cpu, cuda, cuda:1.")]
Precision = Annotated[Dtype, typer.Option(help="Precision of the evaluation; energies are summed in float64.")]
Backend = Annotated[str, typer.Option(help="eager (torch) or cpp (compiled kernels).")]
Kernels = Annotated[
    str,
    typer.Option(
        "--backend", help="auto: compiled kernels (cpp on the CPU, triton on a GPU), torch where there are none; eager."
    ),
]


def main() -> None:
    """Entry point: a user's mistake is one message and exit code 2, without a traceback ($CACE_DEBUG=1 shows it)."""
    try:
        app()
    except (ValueError, OSError, RuntimeError) as error:
        if os.environ.get("CACE_DEBUG"):
            raise
        from cace_runtime.dynamics import Explosion

        if isinstance(error, RuntimeError) and not isinstance(error, Explosion):
            raise
        _complain(_plain(error))
        sys.exit(1 if isinstance(error, Explosion) else 2)


@app.callback()
def _commands() -> None:
    """Present so that ``cace`` keeps its subcommands however few there are."""


@app.command()
def describe(
    structure: Structure,
    output: Annotated[Path, typer.Option("--output", "-o", help="B.npz, or B.xyz / B.extxyz.")],
    cutoff: Annotated[float, typer.Option(help="Cutoff radius, Å.")] = 5.5,
    n_radial: Annotated[int, typer.Option(min=1, help="Bessel functions times a polynomial cutoff.")] = 4,
    l_max: LMax = 3,
    nu_max: NuMax = 3,
    selection: Annotated[Selection, typer.Option(help="Which invariants.")] = Selection.complete,
    radial: Annotated[Radial, typer.Option(help="Setting for which the basis is complete.")] = Radial.shared,
    backend: Backend = "eager",
    index: Frames = ":",
    elements: Annotated[
        str | None, typer.Option(help="Elements of the channels, e.g. H,O. Default: those present.")
    ] = None,
) -> None:
    """Invariant features of every atom, from a generated basis; no potential needed.

    Writes B[atoms, n, features, channels]: n-th Bessel function, channel c = neighbours of the c-th element. The npz
    also holds frame (of each atom), numbers, positions (Å), cell (Å), pbc, elements, feature_names, feature_nu,
    feature_formulas, cutoff (Å), l_max, nu_max, selection, radial and basis_digest. The extended xyz has 8 decimals.
    """
    import torch

    from cace_runtime.compiled.choice import usable_operator
    from cace_runtime.describe import describe as describe_frames
    from cace_runtime.describe import write_description
    from cace_runtime.registry import load_basis
    from cace_runtime.structures import read_structures

    if output.resolve() == structure.resolve():
        raise ValueError(f"{output} is the structure itself; give the features a file of their own")
    basis = load_basis(l_max, nu_max, selection=selection.value, radial=radial.value, backend=backend)
    if backend == "cpp":
        usable_operator(basis, torch.float64, insist=True)
    frames = read_structures(structure, index)
    symbols = elements.replace(",", " ").split() if elements is not None else None
    description = describe_frames(frames, basis, cutoff=cutoff, n_radial=n_radial, elements=symbols)
    write_description(description, output)
    atoms, n, features, channels = description.B.shape
    say(
        f"{output}: B of {atoms} atoms in {len(frames)} frame{'s' if len(frames) > 1 else ''}: n = {n} × {features} "
        f"features × {channels} elements ({', '.join(description.elements)}), cutoff {cutoff} Å"
    )
    say(f"basis {basis.path}, digest {basis.digest[:12]}", style="dim")


@app.command("blind-pair")
def blind_pair(
    output: Annotated[Path | None, typer.Option("--output", "-o", help="Folder for the two structures.")] = None,
    picture: Annotated[Path | None, typer.Option(help="Draw the pair: PNG, SVG or PDF.")] = None,
    l_max: LMax = 3,
    nu_max: NuMax = 3,
) -> None:
    """Two surroundings that the published features cannot tell apart, and the complete basis can.

    A flat hexagon and a trigonal antiprism of six equal neighbours. Prints the features of the central atom in both
    (unit vectors, unit weights); -o writes hexagon.xyz and antiprism.xyz for `cace describe`.
    """
    from cace_runtime.blind_pair import compare, draw_blind_pair, write_blind_pair
    from cace_runtime.registry import load_basis

    for selection in (Selection.cheng2024, Selection.complete):
        found = compare(load_basis(l_max, nu_max, selection=selection.value))
        say(f"{selection.value}, l_max {l_max}, ν ≤ {nu_max}")
        features = zip(found.names, found.formulas, found.hexagon, found.antiprism, found.differing, strict=True)
        rows = [
            [name, formula, f"{first:.6g}", f"{second:.6g}", "differs" if differs else "equal"]
            for name, formula, first, second, differs in features
        ]
        _print_grid(["feature", "formula", "hexagon", "antiprism", ""], rows, left=(0, 1, 4))
        n_differing = int(found.differing.sum())
        say(f"{n_differing} of {len(found.names)} features tell the two apart\n")
    if output is not None:
        for path in write_blind_pair(output):
            say(f"wrote {path}")
    if picture is not None:
        draw_blind_pair(picture)
        say(f"wrote {picture}")


@app.command("import")
def import_(
    file: Annotated[Path, typer.Argument(help="Published potential, .pth; read without executing anything in it.")],
    output: Annotated[Path, typer.Option("--output", "-o", help="Where to write, .safetensors.")],
    energy_unit: Annotated[EnergyUnit, typer.Option(help="Unit of the file's energies; stored as eV.")] = EnergyUnit.eV,
    e0: Annotated[
        str | None, typer.Option("--e0", help="Reference energies in that unit: H=-13.6,O=-2041.8. Default: 0.")
    ] = None,
) -> None:
    """Turn a published CACE potential (.pth) into a file of this program."""
    from cace_runtime import import_official, save_model

    energies = _reference_energies(e0)
    if not output.parent.is_dir():
        raise FileNotFoundError(f"cannot write {output}: there is no folder {output.parent}")
    model = import_official(file, energy_unit=energy_unit.value, reference_energies=energies)
    notes = {"imported from": file.name, "energy unit of the source": energy_unit.value}
    save_model(model, output, notes=notes)
    say(f"{output}: {', '.join(model.config.symbols)}, cutoff {model.config.cutoff:g} Å, energies in eV")
    if energies is None:
        say("reference energies: none given, E0 = 0: energies are those of the network alone")
    else:
        stored = ", ".join(f"{s} {e:.6f}" for s, e in model.config.reference_energies.items())
        say(f"reference energies: {stored} eV")


@app.command()
def info(model: Model) -> None:
    """Architecture, elements, cutoff, units, basis and its certificate."""
    from cace_runtime.info import info_lines

    lines = info_lines(model)
    width = max(len(heading) for heading, _ in lines)
    for heading, text in lines:
        say(f"{heading:<{width}}  {text}")


@app.command()
def potentials(
    name: Annotated[str | None, typer.Argument(help="Show the card of this one.")] = None,
) -> None:
    """Trained potentials that come with the program; their names stand wherever a potential's file can."""
    from cace_runtime.potentials import available, card

    if name is not None:
        say(card(name).text.rstrip())
        return
    rows = []
    for found in map(card, available()):
        # The last set is one that the training did not see.
        errors = found.errors[-1]
        energy = f"{errors.energy_meV_rmse:.3g} / {errors.energy_meV_mae:.3g}"
        forces = f"{errors.forces_meV_per_A_rmse:.3g} / {errors.forces_meV_per_A_mae:.3g}"
        licence = f"{found.licence} (data: {found.data_licence})"
        rows.append([found.name, found.title, f"{errors.set} ({errors.structures})", energy, forces, licence])
    if not rows:
        say("none: this copy of the program comes without potentials")
        return
    say("errors: RMSE / MAE; energies of whole structures. More: cace potentials NAME")
    _print_grid(["name", "substance", "set", "energy, meV", "forces, meV/Å", "licence"], rows, left=(0, 1, 2, 5))


@app.command()
def build(
    model: Model,
    dtype: Annotated[
        Dtype | None, typer.Option(help="Precision of the kernels. Default: both.", show_default=False)
    ] = None,
) -> None:
    """Compile a potential's kernels ahead of time, as a node without compiler or a first MD step would like them."""
    from cace_runtime import load_model
    from cace_runtime.adapters.ase import DTYPES

    for name in [dtype.value] if dtype else list(DTYPES):
        potential = load_model(model, dtype=DTYPES[name], backend="cpp")
        say(f"{name}: {potential.evaluator.potential(potential).library.path}")


ipi = typer.Typer(help="i-PI: the client that its server asks for forces, and an input to begin with.")
app.add_typer(ipi, name="ipi", no_args_is_help=True)
UnixSocket = Annotated[str | None, typer.Option("--unix", help="Name of the server's Unix socket.")]


@ipi.command("run")
def ipi_run(
    model: Model,
    start: Annotated[
        Path | None, typer.Option(help="The server's start structure, atoms in the same order. Default: the model's.")
    ] = None,
    unix: UnixSocket = None,
    host: Annotated[str, typer.Option(help="Of the server.")] = "localhost",
    port: Annotated[int, typer.Option(help="Of the server.")] = 31415,
    wait: Annotated[float, typer.Option(help="Seconds to wait for the server to come up.")] = 20.0,
    index: Frame = "-1",
    skin: Annotated[float, typer.Option(help="Of the neighbour list, Å; changes speed, not results.")] = 0.5,
    device: Device = "cpu",
    dtype: Precision = Dtype.float64,
    backend: Kernels = "auto",
) -> None:
    """Answer an i-PI server until it ends: energies, forces and, for 3D-periodic structures, virials."""
    from time import perf_counter

    from cace_runtime.adapters.ase import CACECalculator
    from cace_runtime.adapters.ipi import Address, connect, serve
    from cace_runtime.devices import usable_device
    from cace_runtime.elements import check_elements
    from cace_runtime.potentials import structure_file
    from cace_runtime.structures import read_structures

    (atoms,) = read_structures(structure_file(start, model), _one(index))
    atoms.calc = CACECalculator(model, device=usable_device(device), dtype=dtype.value, backend=backend, skin=skin)
    check_elements(_numbers(atoms), atoms.calc.model.config.elements)
    address = Address(unix, host, port)
    say(f"{len(atoms)} atoms, backend {atoms.calc.active_backend}; looking for the i-PI server at {address}")
    if not atoms.pbc.all():
        say("not periodic in three directions: no virial is sent, so pressures in i-PI mean nothing", style="yellow")
    protocol = connect(address, wait)
    began = perf_counter()
    with _progress() as progress:
        task = progress.add_task("evaluations", total=None, note="")
        try:
            count = serve(
                protocol, atoms, lambda done, energy: progress.update(task, completed=done, note=f"{energy:.4f} eV")
            )
        except KeyboardInterrupt:
            say("stopped; the server waits for another client")
            raise typer.Exit(130) from None
    say(f"the server is done: {count} evaluations in {perf_counter() - began:.1f} s")


@ipi.command("example")
def ipi_example(
    model: Model,
    structure: Start = None,
    output: Annotated[Path, typer.Option("--output", "-o", help="Folder for start.xyz and input.xml.")] = Path("ipi"),
    ensemble: Annotated[Ensemble, typer.Option(help="NPT changes the volume only.")] = Ensemble.nvt,
    temperature: Annotated[float, typer.Option(help="K.")] = 300.0,
    pressure: Annotated[float, typer.Option(help="GPa, of NPT.")] = 0.0,
    timestep: Annotated[float, typer.Option(help="fs.")] = 0.5,
    steps: Annotated[int, typer.Option(help="Length of the run.")] = 1000,
    beads: Annotated[int, typer.Option(min=1, help="Of the ring polymer; 1 is classical dynamics.")] = 1,
    unix: UnixSocket = "cace",
    index: Frame = "-1",
) -> None:
    """Write an i-PI input that runs with this potential."""
    from cace_runtime.checkpoint import read_info
    from cace_runtime.elements import check_elements
    from cace_runtime.engines.ipi_input import IPISettings, write_example
    from cace_runtime.potentials import structure_file
    from cace_runtime.structures import read_structures

    settings = IPISettings(ensemble.value, temperature, pressure, timestep, steps, beads, unix)
    (atoms,) = read_structures(structure_file(structure, model), _one(index))
    check_elements(_numbers(atoms), read_info(model).config.elements)
    first, second = write_example(atoms, settings, output)
    say(f"wrote {first} and {second}. In that folder, at the same time:")
    potential = model.resolve() if model.is_file() else model
    say("  i-pi input.xml")
    say(f"  cace ipi run {potential} --start start.xyz --unix {unix}")


def _numbers(atoms):
    import torch

    return torch.from_numpy(atoms.numbers)


@app.command("eval")
def eval_(
    model: Model,
    structures: Annotated[list[Path], typer.Argument(help="Structure files, any format that ASE reads.")],
    committee: Members = None,
    output: Annotated[Path | None, typer.Option("--output", "-o", help="Predictions, extended xyz.")] = None,
    table: Annotated[Path | None, typer.Option(help="The table of errors, CSV.")] = None,
    per_structure: Annotated[Path | None, typer.Option(help="Errors and spreads of every structure, CSV.")] = None,
    plot: Annotated[Path | None, typer.Option(help="Parity plot: PNG, SVG or PDF.")] = None,
    spread_plot: Annotated[Path | None, typer.Option(help="Error against a committee's spread, a picture.")] = None,
    index: Frames = ":",
    energy_key: Annotated[str | None, typer.Option(help="Name of the labels' energy, eV. Default: found.")] = None,
    forces_key: Annotated[str | None, typer.Option(help="Name of the labels' forces, eV/Å. Default: found.")] = None,
    stress_key: Annotated[
        str | None, typer.Option(help="Name of the labels' stress, eV/Å³, or virial, eV. Default: found.")
    ] = None,
    device: Device = "cpu",
    dtype: Precision = Dtype.float64,
    backend: Kernels = "auto",
) -> None:
    """Energies (eV), forces (eV/Å) and stresses (eV/Å³) of many frames, and their errors against labels.

    Several files have a table each and a total. -o writes predictions as energy, energies, forces, stress and the
    labels beside them as REF_energy, REF_forces, REF_stress.

    Several potentials (--committee, or the folder of cace train --seeds as MODEL) are a committee: errors of their
    mean and of each, their spread (standard deviation over the members) per structure, and how well it tells the
    error. The spread of a force is the length of the vector of its components' deviations.
    """
    from cace_runtime import error_tables
    from cace_runtime.committee import Committee, committee_files, joined_committee, member_names
    from cace_runtime.evaluate import write_predictions
    from cace_runtime.structures import read_structures

    misplaced = [str(path) for path in structures if path.suffix == ".safetensors"]
    if misplaced:
        raise ValueError(f"{misplaced[0]} is a potential, not structures; for a committee: --committee {misplaced[0]}")
    files = committee_files([model, *(committee or [])])
    if spread_plot is not None and len(files) == 1:
        raise ValueError("--spread-plot needs a committee: name its other members with --committee")
    for path in (output, table, per_structure, plot, spread_plot):
        _check_folder(path)
    frames = {str(path): read_structures(path, index) for path in structures}
    potentials = Committee([_load(file, device, dtype, backend) for file in files], member_names(files))
    n_frames = sum(map(len, frames.values()))
    with _progress() as progress:
        task = progress.add_task(f"{n_frames} frames", total=n_frames * len(potentials), note="")
        results = potentials.evaluate_files(
            frames, energy_key, forces_key, stress_key,
            on_frames=lambda done: progress.update(task, completed=done),
        )  # fmt: skip
    found = joined_committee(list(results.values()))
    means = {name: result.mean for name, result in results.items()}
    for line in error_tables.label_lines(means):
        say(line)
    header, *rows = error_tables.error_rows(means, found.mean)
    if found.spreads:
        say(f"committee: {', '.join(potentials.names)}" + ("; errors of their mean:" if rows else ""))
    if rows:
        _print_grid(header, rows, left=(0, 1) if len(means) == 1 else (0, 2, 3))
    if found.spreads:
        if rows:
            say("RMSE / MAE of the members:")
            header, *rows = error_tables.member_rows(potentials.names, found)
            _print_grid(header, rows, left=(0,))
        header, *rows = error_tables.calibration_rows(found)
        if rows:
            _print_grid(header, rows, left=(0, 1))
        say(error_tables.largest_spread(results))
    if output is not None:
        origins = [name for name in frames for _ in frames[name]] if len(frames) > 1 else []
        write_predictions(found.mean, output, found.spreads, origins)
        say(f"wrote {output}")
    if table is not None:
        error_tables.write_error_table(error_tables.evaluations_by_potential(potentials.names, results, found), table)
        say(f"wrote {table}")
    if per_structure is not None:
        parts = {name: (result.mean, result.spreads) for name, result in results.items()}
        error_tables.write_structures(parts, per_structure)
        say(f"wrote {per_structure}")
    if plot is not None:
        from cace_runtime.plots import draw_parity

        draw_parity(found.mean, plot)
        say(f"wrote {plot}")
    if spread_plot is not None:
        from cace_runtime.plots import draw_spread

        draw_spread(found.mean, found.spreads, spread_plot)
        say(f"wrote {spread_plot}")


@app.command()
def md(
    model: Model,
    output: Annotated[Path, typer.Option("--output", "-o", help="Trajectory: .xyz (extended) or .traj (exact).")],
    structure: Start = None,
    ensemble: Annotated[Ensemble, typer.Option(help="Constant energy, temperature, or temperature and pressure.")] = (
        Ensemble.nvt
    ),
    temperature: Annotated[float, typer.Option(help="K, of the thermostat and of initial velocities.")] = 300.0,
    timestep: Annotated[float, typer.Option(help="fs.")] = 0.5,
    time: Annotated[float | None, typer.Option(help="Length of the whole run, ps.")] = None,
    steps: Annotated[int | None, typer.Option(help="Length of the whole run, steps. Default: 1000.")] = None,
    pressure: Annotated[float, typer.Option(help="GPa, of NPT (1 bar is 0.0001).")] = 0.0,
    thermostat: Annotated[Thermostat, typer.Option(help="Of NVT.")] = Thermostat.langevin,
    thermostat_time: Annotated[float, typer.Option(help="Relaxation time of the thermostat, fs.")] = 100.0,
    barostat_time: Annotated[float, typer.Option(help="Relaxation time of the barostat, fs.")] = 1000.0,
    log: Annotated[Path | None, typer.Option(help="Log, CSV. Default: beside the trajectory.")] = None,
    log_every: Annotated[int, typer.Option(help="Steps between lines of the log.")] = 10,
    write_every: Annotated[int, typer.Option(help="Steps between frames of the trajectory.")] = 50,
    restart: Annotated[bool, typer.Option("--restart", help="Continue the trajectory -o to the length given.")] = False,
    seed: Annotated[int, typer.Option(help="Of velocities and noise.")] = 0,
    max_temperature: Annotated[
        float | None, typer.Option(help="Stop above, K. Default: 10 times the temperature, 5000 at least.")
    ] = None,
    min_distance: Annotated[float, typer.Option(help="Stop when two atoms are closer, Å.")] = 0.4,
    committee: Members = None,
    stop_above: Annotated[
        float | None, typer.Option(help="Stop when the committee's spread about a force is larger, meV/Å.")
    ] = None,
    index: Frame = "-1",
    skin: Annotated[float, typer.Option(help="Of the neighbour list, Å; changes speed, not results.")] = 0.5,
    device: Device = "cpu",
    dtype: Precision = Dtype.float64,
    backend: Kernels = "auto",
    loop: Annotated[
        Loop,
        typer.Option(help="Who moves the atoms. auto: on a GPU the device (NVE, Langevin), else ASE."),
    ] = Loop.auto,
) -> None:
    """Molecular dynamics: NVE (velocity Verlet), NVT (Langevin or Bussi), NPT (Langevin, volume only).

    Velocities of the structure file are kept, or drawn where it has none. The log gives step, time (ps), energies
    (eV), temperature (K), pressure (GPa), volume (Å³), density (g/cm³) and the closest pair (Å). With Langevin the
    kinetic temperature reads low at long timesteps (water at 1 fs: 290 K for 300 K); the structure has the right one.

    With --committee the spread of all potentials (standard deviation over the members: energy, meV/atom; the force
    where it is largest, meV/Å) goes to the log, the progress line and the trajectory, at the steps that are logged
    and only there. MODEL alone moves the atoms; of the folder of a committee it is the first member. Exit code 3 if
    --stop-above ended the run: the last frame of the trajectory is the one that the members disagree about.
    """
    from cace_runtime.adapters.ase import CACECalculator
    from cace_runtime.committee import check_same_elements, committee_files, member_names
    from cace_runtime.devices import usable_device
    from cace_runtime.dynamics import MDSettings, run_md
    from cace_runtime.potentials import structure_file
    from cace_runtime.structures import read_structures

    model, *watching = committee_files([model, *(committee or [])])
    if stop_above is not None and not watching:
        raise ValueError(f"--stop-above {stop_above:g} needs a committee: name its other members with --committee")
    settings = MDSettings(
        ensemble=ensemble.value, thermostat=thermostat.value, temperature=temperature, pressure=pressure,
        timestep=timestep, steps=_steps(time, steps, timestep), thermostat_time=thermostat_time,
        barostat_time=barostat_time, log_every=log_every, write_every=write_every, seed=seed,
        max_temperature=max_temperature, min_distance=min_distance, stop_above=stop_above, loop=loop.value,
    )  # fmt: skip
    (atoms,) = read_structures(structure_file(structure, model), _one(index))
    atoms.calc = CACECalculator(
        model, device=usable_device(device), dtype=dtype.value, backend=backend, skin=skin,
        resident=True if loop is Loop.device else None,
    )  # fmt: skip
    others = [
        CACECalculator(file, device=usable_device(device), dtype=dtype.value, backend=backend, skin=skin)
        for file in watching
    ]
    names = member_names([model, *watching])
    check_same_elements([calculator.model.config.symbols for calculator in (atoms.calc, *others)], names)
    say(
        f"{ensemble.value.upper()}: {len(atoms)} atoms, {settings.temperature:g} K, {settings.steps} steps of "
        f"{settings.timestep:g} fs = {settings.steps * settings.timestep / 1000:g} ps"
        + (f", {settings.pressure:g} GPa" if ensemble is Ensemble.npt else "")
    )
    if others:
        say(f"committee: {names[0]} moves the atoms; {', '.join(names[1:])} are asked every {log_every} steps")
    if not restart:
        say(f"velocities: {'kept from the file' if atoms.get_momenta().any() else f'drawn at {temperature:g} K'}")
    with _progress() as progress:
        task = progress.add_task("steps", total=settings.steps, note="")

        disagreement = ""

        def show(step: int, kelvin: float, energy: float) -> None:
            progress.update(task, completed=step, note=f"{kelvin:.0f} K  {energy:.3f} eV{disagreement}")

        def show_spread(step: int, spread) -> None:
            nonlocal disagreement
            disagreement = f"  ± {1e3 * spread.energy:.2g} meV/atom, {1e3 * spread.largest:.3g} meV/Å"

        try:
            report = run_md(
                atoms, settings, output, log=log, restart=restart, on_step=show, committee=others,
                on_spread=show_spread,
            )  # fmt: skip
        except KeyboardInterrupt:
            say(f"stopped; what there is stands in {output}. Continue with the same command and --restart")
            raise typer.Exit(130) from None
    ran = report.last_step - report.first_step
    say(f"steps {report.first_step} to {report.last_step}: {report.steps_per_second:.1f} steps/s")
    say(f"neighbours searched {report.rebuilds} times in {ran} steps")
    half = len(report.rows) // 2
    say(f"mean temperature of the second half: {report.column('temperature [K]')[half:].mean():.1f} K")
    if ensemble is Ensemble.nve:
        say(f"energy drift: {report.drift(len(atoms)):+.4f} meV/atom/ps")
    if atoms.pbc.all():
        say(f"mean pressure of the second half: {report.column('pressure [GPa]')[half:].mean():.4f} GPa")
    if ensemble is Ensemble.npt:
        say(f"mean density of the second half: {report.column('density [g/cm³]')[half:].mean():.4f} g/cm³")
    if others:
        spreads = report.column("largest force spread [meV/Å]")
        worst = report.rows[int(spreads.argmax())][0]
        say(f"largest force spread: mean {spreads.mean():.4g} meV/Å, largest {spreads.max():.4g} meV/Å at step {worst}")
    say(f"wrote {output} and {log or output.with_suffix('.csv')}")
    if report.stopped:
        say(f"stopped: {report.stopped}. That structure is the last frame of {output}")
        raise typer.Exit(3)


@app.command()
def relax(
    model: Model,
    output: Annotated[Path, typer.Option("--output", "-o", help="Relaxed structure, any format that ASE writes.")],
    structure: Start = None,
    fmax: Annotated[float, typer.Option(help="Done when no force is larger, eV/Å.")] = 0.01,
    steps: Annotated[int, typer.Option(help="At most.")] = 500,
    optimizer: Annotated[Optimizer, typer.Option(help="How.")] = Optimizer.bfgs,
    cell: Annotated[bool, typer.Option("--cell", help="Relax the cell too.")] = False,
    pressure: Annotated[float, typer.Option(help="GPa, with --cell.")] = 0.0,
    index: Frame = "-1",
    device: Device = "cpu",
    dtype: Precision = Dtype.float64,
    backend: Kernels = "auto",
) -> None:
    """Relax a structure, and its cell if asked. Exit code 1 if it did not converge; what there is is written."""
    from cace_runtime.adapters.ase import CACECalculator
    from cace_runtime.devices import usable_device
    from cace_runtime.potentials import structure_file
    from cace_runtime.relaxation import RelaxSettings
    from cace_runtime.relaxation import relax as run
    from cace_runtime.structures import read_structures, write_structure

    settings = RelaxSettings(fmax, steps, optimizer.value, cell, pressure)
    (atoms,) = read_structures(structure_file(structure, model), _one(index))
    atoms.calc = CACECalculator(model, device=usable_device(device), dtype=dtype.value, backend=backend)
    with _progress() as progress:
        task = progress.add_task("steps", total=steps, note="")

        def show(step: int, energy: float, force: float) -> None:
            progress.update(task, completed=step, note=f"{energy:.4f} eV  largest force {force:.4f} eV/Å")

        report = run(atoms, settings, on_step=show)
    write_structure(atoms, output)
    verdict = "converged" if report.converged else "not converged"
    say(f"{verdict} after {report.steps} steps: largest force {report.largest_force:.5f} eV/Å (asked: {fmax:g})")
    say(f"energy {report.first_energy:.6f} → {report.last_energy:.6f} eV")
    if cell:
        say(f"volume {atoms.get_volume():.4f} Å³, cell {atoms.cell.cellpar().round(4).tolist()} (Å, degrees)")
    say(f"wrote {output}")
    if not report.converged:
        raise typer.Exit(1)


@app.command()
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
    from cace_runtime.distribution import first_peak, radial_distribution, write_distribution
    from cace_runtime.structures import read_structures

    elements = pair.replace(",", " ").split()
    if len(elements) != 2:
        raise ValueError(f"--pair {pair!r}: two elements are needed, as in O,O")
    frames = read_structures(trajectory, index)
    found = radial_distribution(frames, (elements[0], elements[1]), r_max, width)
    position, height = first_peak(found)
    say(f"{len(frames)} frames: first {elements[0]}–{elements[1]} peak at {position:.2f} Å, height {height:.2f}")
    if output is not None:
        write_distribution(found, output)
        say(f"wrote {output}")
    if plot is not None:
        from cace_runtime.plots import draw_distribution

        draw_distribution(found, f"{elements[0]}–{elements[1]}", plot)
        say(f"wrote {plot}")


@app.command()
def bonds(
    trajectory: Structure,
    index: Frames = ":",
) -> None:
    """Lengths (Å) of the bonds of the first frame along a trajectory. Exit code 1 if one breaks."""
    from cace_runtime.bonds import follow_bonds
    from cace_runtime.structures import read_structures

    frames = read_structures(trajectory, index)
    found = follow_bonds(frames)
    rows = []
    for bond in found:
        lengths = (f"{length:.3f}" for length in (bond.shortest, bond.mean, bond.longest))
        broken = "" if bond.broken_at is None else str(bond.broken_at)
        rows.append([bond.symbols, f"{bond.first}–{bond.second}", *lengths, broken])
    _print_grid(["bond", "atoms", "shortest", "mean", "longest", "broken at frame"], rows, left=(0, 1))
    n_broken = sum(bond.broken_at is not None for bond in found)
    say(f"{len(found)} bonds in {len(frames)} frames: " + (f"{n_broken} broken" if n_broken else "all intact"))
    if n_broken:
        raise typer.Exit(1)


@app.command()
def train(
    config: Annotated[Path | None, typer.Argument(help="Settings, YAML; --init writes them to start from.")] = None,
    init: Annotated[
        Path | None, typer.Option(help="Write a commented config for these structures instead of training.")
    ] = None,
    output: Annotated[Path, typer.Option("--output", "-o", help="Of --init, the config.")] = Path("config.yaml"),
    start: Annotated[
        Path | None, typer.Option("--from", help="Start from this potential, with new E0 (fine-tuning).")
    ] = None,
    seeds: Annotated[
        int | None,
        typer.Option(
            help="Train a committee of so many, one after the other, in sub-folders seed_… of the output: the same "
            "structures and split, other initial weights and order. --resume then continues the member that was "
            "stopped and trains the missing ones (give --from again if there was one).",
            show_default=False,
        ),
    ] = None,
    resume: Annotated[bool, typer.Option("--resume", help="Continue the run in the output folder.")] = False,
    device: Annotated[
        str | None, typer.Option(help="Where to compute, instead of what the config says.", show_default=False)
    ] = None,
) -> None:
    """Train a potential on labelled structures; everything about the run stands in one file.

    Several processes: torchrun --nproc-per-node 2 -m cace_runtime.cli train config.yaml. Ctrl-C and SIGTERM end the
    step, write a checkpoint and exit with 130 and 143. Exit code 1 if the loss is not finite any more.
    """
    if (config is None) == (init is None):
        raise ValueError("give a config to train with, or --init structures to write one")
    if init is not None:
        from cace_runtime.train.first_config import write_first_config

        for doubt in write_first_config(init, output):
            say(f"warning: {doubt}", style="yellow")
        say(f"wrote {output}; look through it, then: cace train {output}")
        return
    from cace_runtime.train import load_config
    from cace_runtime.train import train as run
    from cace_runtime.train.ranks import is_first
    from cace_runtime.train.report import table
    from cace_runtime.train.resume import checkpoint_path
    from cace_runtime.train.stopping import Stopped
    from cace_runtime.train.trainer import TrainingError

    settings = load_config(config)
    if device is not None:
        settings = settings.model_copy(update={"device": device})
    if seeds is not None:
        _train_committee(settings, seeds, start, resume)
        return
    if start is not None and resume:
        raise ValueError("--from starts a run and --resume continues one: give only one of them")
    code = 0
    with _training_progress() as progress:
        try:
            found = run(settings, start, resume, _TrainingDisplay(progress))
        except TrainingError as error:
            _complain(str(error))
            raise typer.Exit(1) from None
        except (Stopped, KeyboardInterrupt) as stop:
            what, code = (str(stop), 128 + stop.signal) if isinstance(stop, Stopped) else ("stopped", 130)
    if code and is_first():
        there = checkpoint_path(settings.output)
        command = "cace" if os.environ.get("WORLD_SIZE", "1") == "1" else "torchrun … -m cace_runtime.cli"
        go_on = f"the state is in {there}. Continue: {command} train {config} --resume"
        say(f"{what}; {go_on if there.exists() else 'nothing was written yet'}")
    if code:
        raise typer.Exit(code)
    if found.errors:
        header, *rows = table(found.errors)
        say("errors, RMSE / MAE")
        _print_grid(header, rows, left=(0,))
        best = found.progress
        say(f"best: epoch {best.best_epoch} ({best.best_is}), validation loss {best.best_loss:.4g}")
        say(f"wrote {settings.output / 'model.safetensors'} and tables and pictures beside it")


def _train_committee(settings, seeds: int, start: Path | None, resume: bool) -> None:
    from cace_runtime.error_tables import calibration_rows
    from cace_runtime.train.report import table
    from cace_runtime.train.seeds import train_committee

    with _series(settings) as listener:
        found = train_committee(settings, seeds, start, resume, listener)
    say("errors, RMSE / MAE")
    header, *rows = table(found.errors, found.names, "potential")
    _print_grid(header, rows, left=(0, 1))
    for name, result in found.found.items():
        header, *rows = calibration_rows(result)
        if rows:
            say(name)
            _print_grid(header, rows, left=(0, 1))
    say(f"wrote {settings.output}: {len(found.committee)} folders, committee.csv, structures.csv and pictures")


@app.command("learning-curve")
def learning_curve(
    config: Annotated[Path, typer.Argument(help="Settings of cace train, YAML.")],
    sizes: Annotated[str, typer.Option(help="Numbers of training structures: 50,100,200,all.")],
    start: Annotated[
        Path | None, typer.Option("--from", help="Start every size from this potential (fine-tuning).")
    ] = None,
    resume: Annotated[bool, typer.Option("--resume", help="Do what is not finished; new sizes may be added.")] = False,
) -> None:
    """Errors as a function of the number of training structures: trains on each size, in sub-folders of the output.

    Smaller sets are parts of larger ones (data.split_seed decides which); validation and test sets stay the same.
    Every size makes as many steps as the epochs of the config take over all training structures. Writes
    errors_by_size.csv and a picture with fitted powers. Exit code 1 if a loss is not finite any more.
    """
    from cace_runtime.train import load_config
    from cace_runtime.train.sizes import learning_curve as run
    from cace_runtime.train.sizes import parse_sizes, size_rows

    numbers = parse_sizes(sizes)
    settings = load_config(config)
    with _series(settings) as listener:
        found = run(settings, numbers, start, resume, listener)
    say("RMSE by number of training structures")
    header, *rows = size_rows(found)
    _print_grid(header, rows)
    say(f"wrote {settings.output}: a folder for each size, errors_by_size.csv and a picture")


@contextmanager
def _series(settings):
    """The listener of several runs; one that cannot go on, or is interrupted, ends with its message and exit code."""
    from cace_runtime.train.stopping import Stopped
    from cace_runtime.train.trainer import TrainingError

    with _training_progress() as progress:
        try:
            yield _TrainingDisplay(progress)
        except TrainingError as error:
            _complain(str(error))
            raise typer.Exit(1) from None
        except (Stopped, KeyboardInterrupt) as stop:
            what, code = (str(stop), 128 + stop.signal) if isinstance(stop, Stopped) else ("stopped", 130)
            if any(settings.output.glob("checkpoint.pt")) or any(settings.output.glob("*/checkpoint.pt")):
                say(f"{what}; the state is in {settings.output}. Continue with the same command and --resume")
            else:
                say(f"{what}; nothing was written yet")
            raise typer.Exit(code) from None


@app.command("fit-linear")
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
    selection: Annotated[Selection, typer.Option(help="Which invariants.")] = Selection.complete,
    n_radial: Annotated[int, typer.Option(min=1, help="Bessel functions that channels mix.")] = 8,
    channels: Annotated[
        int | None,
        typer.Option(
            min=1, help="Mixtures of radial functions and elements, per central element. Default: 72 (order 2: 6)."
        ),
    ] = None,
    order: Annotated[int, typer.Option(min=1, help="Largest degree of products of an atom's features.")] = 1,
    seed: Annotated[int, typer.Option(min=0, help="Of the mixtures.")] = 0,
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
    energy_key: Annotated[str | None, typer.Option(help="Name of the labels' energy, eV. Default: found.")] = None,
    forces_key: Annotated[str | None, typer.Option(help="Name of the labels' forces, eV/Å. Default: found.")] = None,
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
    from cace_runtime.linear.fit import refuse_file_of_products
    from cace_runtime.train.config import parse_config
    from cace_runtime.train.report import table

    start = perf_counter()
    if output is not None:
        refuse_file_of_products(order)
        if output.suffix != ".safetensors":
            raise ValueError(f"{output}: the name of a potential must end in .safetensors")
        if not output.parent.is_dir():
            raise FileNotFoundError(f"cannot write {output}: there is no folder {output.parent}")
    tests = [*(test or ())]
    plain = [path.name for path in tests]
    names = plain if len({*plain, "train", "valid"}) == len(plain) + 2 else map(str, tests)
    data = {
        "train": structures, "valid": valid or (), "valid_fraction": valid_fraction, "split_seed": split_seed,
        "test": dict(zip(names, tests, strict=True)), "isolated_atoms": isolated_atoms, "energy_key": energy_key,
        "forces_key": forces_key, "partial_labels": partial_labels,
    }  # fmt: skip
    settings = LinearSettings(cutoff, l_max, nu_max, selection.value, n_radial, channels, order, seed, optimise)
    try:
        config = parse_config(
            {
                "data": data, "e0": _reference_energies(e0) if "=" in e0 else e0,
                "loss": {"energy": energy_weight, "forces": forces_weight},
            },
            "what was asked",
        )  # fmt: skip
        with _progress() as progress:
            fit = run(config, settings, _fit_watcher(progress))
    except ValueError as error:
        raise ValueError(_as_options(str(error))) from error
    chosen = fit.chosen
    say(f"ridge strength {chosen.strength:.0e}, the largest with a validation loss within 2 % of the smallest")
    say("errors, RMSE / MAE")
    header, *rows = table(fit.errors)
    _print_grid(header, rows, left=(0,))
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e6  # kB on Linux
    say(
        f"{perf_counter() - start:.1f} s in all ({process_time():.1f} s of processor time), at most "
        f"{memory:.2f} GB of memory"
    )
    if output is not None:
        files = ", ".join(path.name for path in structures)
        fit.save(
            output,
            {
                "fitted to": f"{files}, linear: ridge strength {chosen.strength:.0e}",
                "loss": f"energy {energy_weight:g}, forces {forces_weight:g}",
            },
        )
        say(f"wrote {output}")


def _fit_watcher(progress: Progress):
    """Shows a linear fit: a bar per stage, lines, a table."""
    from cace_runtime.linear.fit import Watcher

    class Shown(Watcher):
        def __init__(self) -> None:
            self.tasks: dict[str, int] = {}

        def say(self, text: str) -> None:
            progress.stop()  # the bars give way to the line
            say(text)
            progress.start()

        def rows(self, rows: list[list[str]]) -> None:
            _print_grid(rows[0], rows[1:], left=(0,))

        def progress(self, stage: str, done: int, total: int) -> None:
            if stage not in self.tasks:
                self.tasks[stage] = progress.add_task(stage, total=total, note="")
            progress.update(self.tasks[stage], completed=done, visible=done < total)

    return Shown()


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
    "data.isolated_atoms": "--isolated-atoms",
    "data.valid_fraction": "--valid-fraction",
    "data.valid": "--valid",
    "data.train": "the training file",
    "choose e0: ": "choose --e0 ",
    "or e0: ": "or --e0 ",
}


def _as_options(message: str) -> str:
    for setting, option in _FIT_OPTIONS.items():
        message = message.replace(setting, option)
    return message


class _TrainingDisplay:
    """Shows a run (a ``train.run.Listener``): a bar on a terminal, a line per epoch, tables."""

    def __init__(self, progress: Progress) -> None:
        self.progress = progress
        self.task: TaskID | None = None
        self.shown = ""
        self.validation = ""

    def say(self, text: str) -> None:
        say(text)

    def warn(self, text: str) -> None:
        say(f"warning: {text}", style="yellow")

    def rows(self, rows: list[list[str]]) -> None:
        _print_grid(rows[0], rows[1:], left=(0, 1, 2) if rows[0][0] == "label" else (0,))

    def stage(self, name: str, done: int, total: int) -> None:
        self._bar(name, done, total, f"{done}/{total}")

    def step(self, at, n_batches: int, epochs: int, loss: float) -> None:
        """One bar for the whole run: what remains is the time to its end."""
        self._bar(
            "training",
            at.step,
            # Batches differ by an epoch's order; so far they tell how many there will be.
            round(at.step * epochs / (at.epoch + at.batch / n_batches)),
            f"epoch {at.epoch + 1}/{epochs}  step {at.batch}/{n_batches}  loss {loss:.3g}{self.validation}  "
            f"rate {at.rate:.2g}",
        )

    def epoch(self, row: dict[str, float]) -> None:
        parts = [f"epoch {row['epoch']:>4}  loss {row['train_loss']:.4g}"]
        if "valid_loss" in row:
            self.validation = f"  validation {row['valid_loss']:.3g}"
            parts.append(f"validation {row['valid_loss']:.4g}")
            for name, unit in (("energy", "meV_per_atom"), ("forces", "meV_per_A"), ("stress", "meV_per_atom")):
                value = row[f"valid_{name}_rmse_{unit}"]
                if value == value:
                    parts.append(f"{name} {value:.4g} {unit.replace('_per_', '/').replace('A', 'Å')}")
        parts.append(f"rate {row['learning_rate']:.2g}  {row['seconds']:.0f} s")
        say("  ".join(parts))

    def _bar(self, name: str, done: int, total: int, note: str) -> None:
        if self.task is not None and self.shown != name:
            self.progress.remove_task(self.task)
            self.task = None
        if self.task is None:
            # Steps of a run that is resumed are no work of this process.
            self.task = self.progress.add_task(name, note=note, completed=max(0, done - 1))
            self.shown = name
        self.progress.update(self.task, total=total, completed=done, note=note)


def _training_progress() -> Progress:
    """A bar with speed and the time that remains on a terminal; nothing elsewhere."""
    columns = (TextColumn("{task.description}"), BarColumn(20), StepsPerSecond(), TextColumn("{task.fields[note]}"))
    console = Console(stderr=True)
    return Progress(*columns, TimeRemainingColumn(), console=console, transient=True, disable=not console.is_terminal)


def _complain(text: str) -> None:
    """A message in red; of several processes that torchrun started, the first says it."""
    if os.environ.get("WORLD_SIZE", "1") != "1" and os.environ.get("RANK", "0") != "0":
        sleep(1)  # torchrun ends the others when one has ended: the first has to have spoken
        return
    Console(stderr=True).print(f"cace: {text}", style="red", markup=False, highlight=False, soft_wrap=True)


def say(text: str, style: str | None = None) -> None:
    """One line of plain text, whatever brackets are in it."""
    out.print(text, style=style, markup=False, highlight=False, soft_wrap=True)


def _print_grid(header: list[str], rows: list[list[str]], left: tuple[int, ...] = ()) -> None:
    """Aligned columns without borders: complete in a pipe or a narrow window, too."""
    widths = [max(len(row[k]) for row in [header, *rows]) for k in range(len(header))]
    for row in [header, *rows]:
        cells = [c.ljust(w) if k in left else c.rjust(w) for k, (c, w) in enumerate(zip(row, widths, strict=True))]
        say("  " + "  ".join(cells).rstrip())


def _load(path: Path, device: str, dtype: Dtype, backend: str):
    from cace_runtime import load_model
    from cace_runtime.adapters.ase import DTYPES
    from cace_runtime.devices import usable_device

    potential = load_model(path, device=usable_device(device), dtype=DTYPES[dtype.value], backend=backend)
    potential.evaluator.potential(potential)  # compiled or refused here: it is no fault of the first frame
    return potential


def _check_folder(path: Path | None) -> None:
    """Before hours of work rather than after."""
    if path is not None and not path.parent.is_dir():
        raise FileNotFoundError(f"cannot write {path}: there is no folder {path.parent}")


def _progress() -> Progress:
    """A bar with steps per second on a terminal; nothing elsewhere."""
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), StepsPerSecond())
    columns += (TextColumn("{task.fields[note]}"), TimeRemainingColumn())
    console = Console(stderr=True)
    return Progress(*columns, console=console, transient=True, disable=not console.is_terminal)


class StepsPerSecond(ProgressColumn):
    """Speed of the last half a minute."""

    def render(self, task: Task) -> Text:
        speed = task.finished_speed or task.speed
        return Text(f"{speed:.1f}/s" if speed else "", style="progress.data.speed")


def _reference_energies(text: str | None) -> dict[str, float] | None:
    """``H=-13.6,O=-2041.8`` → energies by element."""
    if text is None:
        return None
    energies: dict[str, float] = {}
    for part in text.replace(",", " ").split():
        symbol, _, value = part.partition("=")
        try:
            energies[symbol] = float(value)
        except ValueError as error:
            raise ValueError(f"--e0 {text!r}: {part!r} is not of the form H=-13.6") from error
    return energies


def _steps(time: float | None, steps: int | None, timestep: float) -> int:
    if time is not None and steps is not None:
        raise ValueError("give --time or --steps, not both")
    if time is None:
        return 1000 if steps is None else steps
    if not (time > 0 and timestep > 0):
        raise ValueError(f"--time {time} ps with a timestep of {timestep} fs: both must be positive")
    return round(time * 1000 / timestep)


def _one(index: str) -> str:
    if ":" in index or not index.strip().lstrip("-").isdigit():
        raise ValueError(f"--index {index}: one frame is needed, as in 0 or -1")
    return index


def _plain(error: Exception) -> str:
    if isinstance(error, OSError) and error.strerror and error.filename:
        return f"{error.filename}: {error.strerror}"
    return str(error)


if __name__ == "__main__":
    main()
