"""``cace md`` and ``cace relax``: atoms that move."""

from __future__ import annotations

from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from cace_runtime.cli.console import say
from cace_runtime.cli.display import progress_bar
from cace_runtime.cli.foreseen import refuse_strangers, which_spread
from cace_runtime.cli.options import (
    Device,
    Ensemble,
    Frame,
    Kernels,
    Loop,
    Members,
    Model,
    Optimizer,
    Precision,
    Skin,
    Start,
    Thermostat,
    Waves,
    number_of_steps,
    one_frame,
)
from cace_runtime.cli.outputs import reserve

if TYPE_CHECKING:
    from ase import Atoms

    from cace_runtime.files.spread import Spread

# What each is for.
THERMOSTATS = {
    "bussi": "bussi (stochastic velocity rescaling): diffusion and spectra as at constant energy",
    "nose-hoover": "nose-hoover (chains of three, no noise): diffusion and spectra as at constant energy",
    "langevin": "langevin (friction and noise on every atom): every mode gets its heat; diffusion is slowed",
}


def md(
    model: Model,
    output: Annotated[Path, typer.Option("--output", "-o", help="Trajectory: .xyz, .xyz.gz or .traj (exact).")],
    structure: Start = None,
    ensemble: Annotated[
        Ensemble, typer.Option(help="Constant energy, temperature, or temperature and pressure.")
    ] = "nvt",
    temperature: Annotated[float, typer.Option(help="K, of the thermostat and of initial velocities.")] = 300.0,
    timestep: Annotated[float, typer.Option(help="fs.")] = 0.5,
    time: Annotated[float | None, typer.Option(help="Length of the whole run, ps.")] = None,
    steps: Annotated[int | None, typer.Option(help="Length of the whole run, steps. Default: 1000.")] = None,
    pressure: Annotated[float, typer.Option(help="GPa, of NPT (1 bar is 0.0001).")] = 0.0,
    thermostat: Annotated[
        Thermostat,
        typer.Option(
            help="Of NVT. bussi and nose-hoover keep diffusion and spectra; langevin slows diffusion and heats every "
            "mode, which molecules need. auto: bussi where the structure is periodic, else langevin."
        ),
    ] = "auto",
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
    swap: Annotated[
        int | None,
        typer.Option(help="Steps between swaps of two atoms of different elements (Metropolis). Default: none."),
    ] = None,
    swap_tries: Annotated[int, typer.Option(help="How many swaps are tried each time.")] = 1,
    committee: Members = None,
    mean: Annotated[bool, typer.Option("--mean", help="The mean of the committee moves the atoms.")] = False,
    stop_above: Annotated[
        float | None,
        typer.Option(help="Stop when the committee's spread about a force, or its uncertainty, is larger, meV/Å."),
    ] = None,
    uncertainty: Annotated[
        bool, typer.Option("--uncertainty", help="Log the uncertainty that MODEL has; --stop-above does, too.")
    ] = False,
    waves: Waves = "first-cell",
    index: Frame = "-1",
    skin: Skin = 0.5,
    device: Device = "cpu",
    dtype: Precision = "float64",
    backend: Kernels = "auto",
    loop: Annotated[
        Loop,
        typer.Option(help="Who moves the atoms. auto: on a GPU the device (NVE, Langevin, Bussi), else ASE."),
    ] = "auto",
) -> None:
    """Molecular dynamics: NVE (velocity Verlet), NVT (Bussi, Nosé–Hoover, Langevin), NPT (Langevin, volume only).

    Velocities of the structure file are kept, or drawn where it has none. The log gives step, time (ps), energies
    (eV), temperature (K), pressure (GPa), volume (Å³), density (g/cm³) and the closest pair (Å); with Nosé–Hoover also
    the energy that is conserved. The temperature is that of momenta at half steps, which the structure has, too.

    With --swap two atoms of different elements change places now and then, where the potential energy and the
    temperature allow it (Metropolis): alloys come to order that diffusion would take seconds for. The log counts how
    many were tried and accepted. Diffusion and spectra mean nothing then.

    With --committee the spread of all potentials (standard deviation over the members: energy, meV/atom; the force
    where it is largest, meV/Å) goes to the log, the progress line and the trajectory, at the steps that are logged
    and only there. MODEL alone moves the atoms; of the folder of a committee it is the first member. With --mean the
    mean of all does, mostly more accurate, at the cost of all of them in every step.

    Without a committee --stop-above and --uncertainty take the uncertainty that MODEL has (cace uncertainty), in the
    same columns and names. Exit code 3 if --stop-above ended the run: the last frame of the trajectory is the one that
    the members disagree about, or that the potential is not certain of.
    """
    from cace_runtime.adapters.ase import CACECalculator
    from cace_runtime.adapters.committee import CommitteeCalculator
    from cace_runtime.analysis.committee import committee_files, member_names
    from cace_runtime.files.checkpoint_header import read_info
    from cace_runtime.files.labels import without_labels
    from cace_runtime.files.structures import read_structures
    from cace_runtime.kernels.devices import usable_device
    from cace_runtime.potentials import structure_file
    from cace_runtime.simulation.dynamics import check_outputs, default_log, run_md
    from cace_runtime.simulation.settings import MDSettings

    settings = MDSettings(
        ensemble=ensemble, thermostat=thermostat, temperature=temperature, pressure=pressure,
        timestep=timestep, steps=number_of_steps(time, steps, timestep), thermostat_time=thermostat_time,
        barostat_time=barostat_time, log_every=log_every, write_every=write_every, seed=seed,
        max_temperature=max_temperature, min_distance=min_distance, stop_above=stop_above, loop=loop, swap_every=swap,
        swap_tries=swap_tries,
    )  # fmt: skip
    model, *watching = committee_files([model, *(committee or [])])
    of_itself = (uncertainty or stop_above is not None) and not watching
    if of_itself and read_info(model).uncertainty is None:
        if uncertainty:
            raise ValueError(f"--uncertainty: {model} has none; cace uncertainty gives it one")
        raise ValueError(
            f"--stop-above {stop_above:g} needs a committee: name its other members with --committee; or a MODEL with "
            "an uncertainty of its own, which cace uncertainty gives it"
        )
    if uncertainty and watching:
        raise ValueError("give --uncertainty or --committee, not both: one spread is logged")
    if mean and not watching:
        raise ValueError("--mean needs a committee: name its other members with --committee")
    log = log or default_log(output)
    check_outputs(output, log, restart)
    reserve((output, ()), (log, ()))
    atoms = without_labels(*read_structures(structure_file(structure, model), one_frame(index)))
    settings.refuse_unfit(atoms)
    refuse_strangers([model, *watching], [atoms])
    common: dict[str, Any] = {"device": usable_device(device), "dtype": dtype, "backend": backend, "skin": skin}
    common["keep_waves"] = ensemble == "npt" and waves == "first-cell"
    names = member_names([model, *watching])
    if mean:
        atoms.calc, others = CommitteeCalculator([model, *watching], **common), []
    else:
        atoms.calc = CACECalculator(model, **common, resident=True if loop == "device" else None)
        others = [CACECalculator(file, **common) for file in watching]
    drawn = not atoms.get_momenta().any()
    kind, threads = settings.thermostat_of(atoms), atoms.calc.threads(atoms)
    disagreement = ""
    with ExitStack() as stack:
        progress = progress_bar()
        task = progress.add_task("steps", total=settings.steps, note="")

        def begin() -> None:
            say(
                f"{ensemble.upper()}: {len(atoms)} atoms, {settings.temperature:g} K, {settings.steps} steps of "
                f"{settings.timestep:g} fs = {settings.steps * settings.timestep / 1000:g} ps"
                + (f", {settings.pressure:g} GPa" if ensemble == "npt" else "")
            )
            _tell_waves(atoms, ensemble == "npt", waves)
            if kind:
                say(f"thermostat: {THERMOSTATS[kind]}")
            say(threads)
            if mean:
                say(f"committee: the mean of {', '.join(names)} moves the atoms")
            elif watching:
                are = "are" if len(watching) > 1 else "is"
                say(
                    f"committee: {names[0]} moves the atoms; {', '.join(names[1:])} {are} asked every {log_every} steps"
                )
            if watching and (told := which_spread([model, *watching])):
                say(told)
            if of_itself:
                n = len(atoms.calc.uncertainty)
                say(f"uncertainty: that of the last layers, {n} evaluations more every {log_every} steps")
            if not restart:
                say(f"velocities: {f'drawn at {temperature:g} K' if drawn else 'kept from the file'}")
            stack.enter_context(progress)

        def show(step: int, kelvin: float, energy: float) -> None:
            progress.update(task, completed=step, note=f"{kelvin:.0f} K  {energy:.3f} eV{disagreement}")

        def show_spread(step: int, spread: Spread) -> None:
            nonlocal disagreement
            disagreement = f"  ± {1e3 * spread.energy:.2g} meV/atom, {1e3 * spread.largest:.3g} meV/Å"

        try:
            report = run_md(
                atoms, settings, output, log=log, restart=restart, on_step=show, committee=others,
                on_spread=show_spread, uncertainty=of_itself, on_start=begin,
            )  # fmt: skip
        except KeyboardInterrupt:
            say(f"stopped; what there is stands in {output}. Continue with the same command and --restart")
            raise typer.Exit(130) from None
    ran = report.last_step - report.first_step
    say(f"steps {report.first_step} to {report.last_step}: {report.steps_per_second:.1f} steps/s")
    say(f"neighbours searched {report.rebuilds} times in {ran} steps")
    half = len(report.rows) // 2
    say(f"mean temperature of the second half: {report.column('temperature [K]')[half:].mean():.1f} K")
    if report.swaps is not None:
        tried, accepted = report.swaps
        say(f"swaps of elements: {accepted} of {tried} accepted" + (f" ({accepted / tried:.1%})" if tried else ""))
    if ensemble == "nve":
        say(f"energy drift: {report.drift(len(atoms)):+.4f} meV/atom/ps")
    if kind == "nose-hoover" and report.swaps is None:  # a swap changes what is conserved
        say(f"drift of the conserved energy: {report.drift(len(atoms)):+.4f} meV/atom/ps")
    if atoms.pbc.all():
        say(f"mean pressure of the second half: {report.column('pressure [GPa]')[half:].mean():.4f} GPa")
    if ensemble == "npt":
        say(f"mean density of the second half: {report.column('density [g/cm³]')[half:].mean():.4f} g/cm³")
    if watching or of_itself:
        spreads = report.column("largest force spread [meV/Å]")
        worst = report.rows[int(spreads.argmax())][0]
        say(f"largest force spread: mean {spreads.mean():.4g} meV/Å, largest {spreads.max():.4g} meV/Å at step {worst}")
    if of_itself:
        factors = atoms.calc.uncertainty.factors
        if n_outside := sum(factors.is_outside(spread / 1e3) for spread in spreads.tolist()):
            out = f"{n_outside} of {len(spreads)} logged structures lie outside of what was fitted"
            known = 1e3 * factors.fitted
            say(f"warning: {out}: there the spread about a force is at most {known:.0f} meV/Å", style="yellow")
    if told := report.unseen.told:
        say(f"warning: {told}", style="yellow")
    say(f"wrote {output} and {log}")
    if report.stopped:
        say(f"stopped: {report.stopped}. That structure is the last frame of {output}")
        raise typer.Exit(3)


def _tell_waves(atoms: Atoms, cell_changes: bool, waves: str) -> None:
    """What becomes of the sum of a long-range energy, where there is one and the cell changes."""
    calculators = getattr(atoms.calc, "members", (atoms.calc,))
    if cell_changes and any("long range" in calculator.part_names for calculator in calculators):
        kept = "the waves of the first cell are kept, and the energy does not jump"
        say(f"long range: {kept if waves == 'first-cell' else 'each cell has waves of its own, and the energy jumps'}")


def relax(
    model: Model,
    output: Annotated[Path, typer.Option("--output", "-o", help="Relaxed structure, any format that ASE writes.")],
    structure: Start = None,
    fmax: Annotated[float, typer.Option(help="Done when no force is larger, eV/Å.")] = 0.01,
    steps: Annotated[int, typer.Option(help="At most.")] = 500,
    optimizer: Annotated[Optimizer, typer.Option(help="How.")] = "bfgs",
    cell: Annotated[bool, typer.Option("--cell", help="Relax the cell too.")] = False,
    pressure: Annotated[float, typer.Option(help="GPa, with --cell.")] = 0.0,
    committee: Members = None,
    waves: Waves = "first-cell",
    index: Frame = "-1",
    device: Device = "cpu",
    dtype: Precision = "float64",
    backend: Kernels = "auto",
) -> None:
    """Relax a structure, and its cell if asked. Exit code 1 if it did not converge; what there is is written.

    Several potentials (--committee, or the folder of cace train --seeds as MODEL) relax it by their mean.
    """
    from cace_runtime.adapters.ase import CACECalculator
    from cace_runtime.adapters.committee import CommitteeCalculator
    from cace_runtime.analysis.committee import committee_files, member_names
    from cace_runtime.files.labels import without_labels
    from cace_runtime.files.structures import read_structures, write_structure, written_format
    from cace_runtime.kernels.devices import usable_device
    from cace_runtime.potentials import structure_file
    from cace_runtime.simulation.relaxation import RelaxSettings, refuse_unfit
    from cace_runtime.simulation.relaxation import relax as run

    settings = RelaxSettings(fmax, steps, optimizer, cell, pressure)
    files = committee_files([model, *(committee or [])])
    start = structure_file(structure, files[0])
    written_format(output)
    reserve((output, ()), inputs=[start, *files])
    atoms = without_labels(*read_structures(start, one_frame(index)))
    refuse_unfit(atoms, settings)
    refuse_strangers(files, [atoms])
    common: dict[str, Any] = {"device": usable_device(device), "dtype": dtype, "backend": backend}
    common["keep_waves"] = cell and waves == "first-cell"
    if len(files) > 1:
        atoms.calc = CommitteeCalculator(files, **common)
    else:
        atoms.calc = CACECalculator(files[0], **common)
    atoms.get_potential_energy()  # refuses what has none before anything is told
    if len(files) > 1:
        say(f"committee: the mean of {', '.join(member_names(files))} moves the atoms")
    _tell_waves(atoms, cell, waves)
    say(atoms.calc.threads(atoms))
    with progress_bar() as progress:
        task = progress.add_task("steps", total=steps, note="")

        def show(step: int, energy: float, force: float) -> None:
            progress.update(task, completed=step, note=f"{energy:.4f} eV  largest force {force:.4f} eV/Å")

        report = run(atoms, settings, on_step=show)
    write_structure(atoms, output)
    verdict = "converged" if report.converged else "not converged"
    say(f"{verdict} after {report.steps} steps: largest force {report.largest_force:.5f} eV/Å (asked: {fmax:g})")
    say(f"energy {report.first_energy:.6f} → {report.last_energy:.6f} eV")
    for warning in report.warnings:
        say(f"warning: {warning}", style="yellow")
    if cell:
        say(f"volume {atoms.get_volume():.4f} Å³, cell {atoms.cell.cellpar().round(4).tolist()} (Å, degrees)")
    say(f"wrote {output}")
    if not report.converged:
        raise typer.Exit(1)
