"""Molecular dynamics through ASE: running it, writing it down, continuing it, stopping when it explodes.

``settings`` says what to run, ``velocities`` and ``integrators`` make it move, ``explosion`` watches, ``record`` writes
``log`` and ``trajectory``, which is all that a restart needs.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any, Protocol

import numpy as np
from ase import Atoms
from ase.calculators.calculator import Calculator

from cace_runtime.files import extxyz
from cace_runtime.files.growing import Growing
from cace_runtime.files.spread import Spread
from cace_runtime.files.writing import check_output, claimed, is_stream, same_file
from cace_runtime.neighborhood.skin import SkinNeighborList
from cace_runtime.simulation.explosion import Explosion, Watch, told_as_explosion
from cace_runtime.simulation.integrators import (
    ase_integrator,
    chain_energy,
    device_integrator,
    hidden_state,
    moves_on_device,
    restore_hidden_state,
    take_forces,
)
from cace_runtime.simulation.log import keep_rows_until
from cace_runtime.simulation.record import Record
from cace_runtime.simulation.report import MDReport
from cace_runtime.simulation.settings import MDSettings
from cace_runtime.simulation.swaps import ACCEPTED, TRIED, Swaps
from cace_runtime.simulation.trajectory import STEP, SUFFIXES, TIME, last_frame, take_over
from cace_runtime.simulation.unseen_pairs import UnseenPairs
from cace_runtime.simulation.velocities import bring_centre_to_rest, draw_velocities, half_step_temperature


class Monitored(Protocol):
    """A calculator that tells its neighbour list (:class:`cace_runtime.adapters.ase.CACECalculator`)."""

    neighbors: SkinNeighborList


def run_md(
    atoms: Atoms,
    settings: MDSettings,
    trajectory: str | os.PathLike[str],
    log: str | os.PathLike[str] | None = None,
    restart: bool = False,
    on_step: Callable[[int, float, float], None] = lambda step, temperature, energy: None,
    committee: Sequence[Calculator] = (),
    on_spread: Callable[[int, Spread], None] = lambda step, spread: None,
    uncertainty: bool = False,
    on_start: Callable[[], None] = lambda: None,
) -> MDReport:
    """Runs dynamics from ``atoms`` (with a calculator), or on from the last frame of ``trajectory``.

    The calculator of ``atoms`` alone moves them. ``committee`` is asked about them at the steps that are logged, and
    nowhere else. A calculator that is a committee itself (:class:`cace_runtime.adapters.committee.CommitteeCalculator`)
    moves them by the mean of its members, at the cost of all of them in every step, and their spread is logged.

    Args:
        atoms: structure with a :class:`Monitored` calculator; moved in place. Its momenta are kept if it has any
            (those of the whole are taken out where the dynamics would keep them), otherwise velocities are drawn.
        settings: what to run.
        trajectory: extxyz (``.xyz``, ``.extxyz``, also ``.gz`` …: eight decimals) or ``.traj`` (exact).
        log: CSV with units in its first line; beside the trajectory by default.
        restart: continue ``trajectory`` until ``settings.steps`` in all.
        on_step: called after each step with the step, the temperature (K) and the potential energy (eV).
        committee: further calculators; the spread is over them and that of ``atoms``, or its members. It stands in
            the log and, under the names of :mod:`cace_runtime.files.spread`, in the frames of logged steps (of other
            frames it is not known).
        on_spread: called with the step and the spread after each logged step.
        uncertainty: whether the spread is what the calculator of ``atoms`` says of itself
            (:meth:`cace_runtime.adapters.ase.CACECalculator.spread`), where there is no committee. A run that is to
            stop above a spread has one of them.
        on_start: called when nothing is left that could be refused, before anything is written.

    Raises:
        ValueError: settings that do not fit the structure, a trajectory that is there or is not continuable.
        InUse: another process writes the trajectory or the log.
        Explosion: the run left the potential's range; the frames and log lines before stay on disk.
    """
    trajectory = Path(trajectory)
    log = Path(log) if log is not None else default_log(trajectory)
    check_outputs(trajectory, log, restart)
    with claimed(trajectory, log), closing(Growing(trajectory)) as frames, closing(Growing(log)) as lines:
        return _run(atoms, settings, frames, lines, restart, on_step, committee, on_spread, uncertainty, on_start)


def default_log(trajectory: Path) -> Path:
    """Beside the trajectory.

    Raises:
        ValueError: it is no file.
    """
    if is_stream(trajectory):
        raise ValueError(f"no log can stand beside {trajectory}: name one with --log")
    return extxyz.without_compression(trajectory).with_suffix(".csv")


def check_outputs(trajectory: Path, log: Path, restart: bool) -> None:
    """Refuses names that a run cannot write, or must not.

    Raises:
        ValueError: no format of trajectories, one file for both, or one that is there and is not to be continued.
        OSError: as :func:`cace_runtime.files.writing.check_output`, or another process writes one (InUse).
    """
    check_output(trajectory, SUFFIXES)
    check_output(log)
    if is_stream(trajectory) and (restart or trajectory.suffix == ".traj"):
        what = "continued" if restart else "written as .traj"
        raise ValueError(f"{trajectory} is a device or a pipe, which cannot be {what}")
    if not is_stream(log) and same_file(log, trajectory):
        raise ValueError(f"log and trajectory are the same file, {log}")
    with claimed(trajectory, log):  # what another process is writing is neither to be continued nor to be removed
        for path in (trajectory, log):
            if not restart and not Growing(path).is_empty:
                raise ValueError(
                    f"{path} is there already: continue it with --restart, remove it, or write another file"
                )


def _run(
    atoms: Atoms,
    settings: MDSettings,
    frames: Growing,
    lines: Growing,
    restart: bool,
    on_step: Callable[[int, float, float], None],
    committee: Sequence[Calculator],
    on_spread: Callable[[int, Spread], None],
    uncertainty: bool,
    on_start: Callable[[], None],
) -> MDReport:
    trajectory, log = frames.path, lines.path
    settings.refuse_unfit(atoms)
    first_step, start, last = 0, 0.0, None
    if restart:
        last = last_frame(trajectory)
        first_step, start = last.info[STEP], last.info[TIME]
        take_over(atoms, last, trajectory)
        bring_centre_to_rest(atoms, settings)  # another thermostat may have moved it
    elif atoms.get_momenta().any():
        bring_centre_to_rest(atoms, settings)
    else:
        draw_velocities(atoms, settings)
    swaps = _swaps(atoms, settings, first_step, last)
    record = Record(atoms, settings, frames, lines, committee, on_spread, uncertainty, swaps)
    if first_step >= settings.steps:
        raise ValueError(f"{trajectory} is already at step {first_step}; nothing is left of {settings.steps} steps")

    atoms.get_potential_energy()  # a start that has no energy is a mistake, not an explosion
    report = MDReport(first_step=first_step, last_step=first_step, unseen=UnseenPairs.of(atoms))
    on_device = moves_on_device(atoms, settings)
    integrator: Any = (device_integrator if on_device else ase_integrator)(atoms, settings, first_step)
    if last is not None:
        restore_hidden_state(integrator, last.info)
    watch = Watch(atoms, settings)
    if restart:
        keep_rows_until(log, first_step, record.columns)
    else:
        _refuse_start(watch)
    on_start()
    began = time.perf_counter()

    def write(step: int, log_it: bool, write_it: bool) -> None:
        now = start + (step - first_step) * settings.timestep
        record.write(report, step, now, log_it, write_it, hidden_state(integrator), chain_energy(integrator))

    with told_as_explosion(trajectory, lambda: report.last_step):
        if not restart:
            write(0, True, True)
        step = first_step
        while step < settings.steps and not report.stopped:
            stride = _next_look(step, settings) - step if on_device else 1
            integrator.run(stride)
            step += stride
            if swaps is not None and step % (settings.swap_every or 1) == 0:
                swaps.attempt(settings.swap_tries)
                take_forces(integrator)
            watch.look()
            report.last_step = step
            at_end = step == settings.steps
            write(step, at_end or step % settings.log_every == 0, at_end or step % settings.write_every == 0)
            report.seconds = time.perf_counter() - began
            on_step(step, half_step_temperature(atoms, settings), atoms.get_potential_energy())
    report.rebuilds = atoms.calc.neighbors.rebuilds
    if swaps is not None:
        report.swaps = (swaps.tried, swaps.accepted)
    return report


def _refuse_start(watch: Watch) -> None:
    """Raises ValueError where a run would have ended before its first step: nothing has exploded then."""
    try:
        watch.look()
    except Explosion as error:
        raise ValueError(f"the run would end where it starts: {error}") from None


def _swaps(atoms: Atoms, settings: MDSettings, first_step: int, last: Atoms | None) -> Swaps | None:
    """Those of a run, which go on counting where the last frame says."""
    if settings.swap_every is None:
        return None
    # Other numbers than those of the thermostat, which begins with the same two.
    rng = np.random.default_rng([settings.seed, first_step, 1])
    swaps = Swaps(atoms, settings.temperature, rng)
    if last is not None:
        swaps.tried, swaps.accepted = int(last.info.get(TRIED, 0)), int(last.info.get(ACCEPTED, 0))
    return swaps


def _next_look(step: int, settings: MDSettings) -> int:
    """The next step that is logged or written, or the last."""
    due = (step // every * every + every for every in (settings.log_every, settings.write_every))
    return min(settings.steps, *due)
