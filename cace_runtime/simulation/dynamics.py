"""Molecular dynamics through ASE: what to run, running it, writing it down, continuing it, stopping when it explodes.

Integrators: velocity Verlet (NVE), Langevin in its BAOAB splitting or Bussi's velocity rescaling (NVT), Langevin with a
Langevin barostat (NPT, Quigley and Probert 2004, volume only). All of them are free of hidden state but for the
barostat's momentum, which is kept in the trajectory, so a trajectory is all that a restart needs.

BAOAB samples the positions of a harmonic oscillator exactly; its velocities read cold by (ω Δt)²/4. Two of nine modes
of water are O–H stretches (9 fs): at 1 fs a run at 300 K logged 290 K on average.
"""

from __future__ import annotations

import csv
import io
import lzma
import os
import time
import warnings
import zlib
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal, Protocol

import ase.io
import numpy as np
from ase import Atoms, units
from ase.calculators.calculator import Calculator
from ase.io.trajectory import Trajectory

from cace_runtime.files import extxyz
from cace_runtime.files.spread import ATOMS_KEY, Spread, remove_spread, spread_of_calculators
from cace_runtime.files.writing import Growing, check_output, claimed, is_stream, replacing, same_file, whole_pieces
from cace_runtime.neighborhood.skin import SkinNeighborList

Ensemble = Literal["nve", "nvt", "npt"]
Thermostat = Literal["langevin", "bussi"]
Loop = Literal["auto", "ase", "device"]

# A cell that has grown or shrunk by more than this factor has burst or collapsed; melting and even phase transitions of
# condensed matter change it by tens of per cent.
MAX_GROWTH = 10.0

# Keys of a frame's ``info``.
STEP, TIME, BAROSTAT = "step", "time_fs", "barostat_momentum"

LOG_COLUMNS = (
    "step",
    "time [ps]",
    "potential energy [eV]",
    "kinetic energy [eV]",
    "total energy [eV]",
    "temperature [K]",
    "pressure [GPa]",
    "volume [Å³]",
    "density [g/cm³]",
    "closest pair [Å]",
)
# With a committee also these.
SPREAD_COLUMNS = ("energy spread [meV/atom]", "largest force spread [meV/Å]")
SUFFIXES = (*extxyz.SUFFIXES, ".traj")
# Bytes of a compressed file that are looked at together.
CHUNK = 2**16


class Explosion(RuntimeError):
    """The run left the range of the potential; the message says when, how, and what there is on disk."""


class Monitored(Protocol):
    """A calculator that tells its neighbour list (:class:`cace_runtime.adapters.ase.CACECalculator`)."""

    neighbors: SkinNeighborList


@dataclass(frozen=True, slots=True)
class MDSettings:
    """What to run.

    Attributes:
        ensemble: ``nve``, ``nvt`` or ``npt``.
        thermostat: of ``nvt``: ``langevin`` or ``bussi``.
        temperature: K, of the thermostat and of initial velocities.
        pressure: GPa, of ``npt``.
        timestep: fs.
        steps: total number, those before a restart included.
        thermostat_time: fs, relaxation time of the thermostat.
        barostat_time: fs, relaxation time of the barostat.
        log_every: steps between lines of the log.
        write_every: steps between frames of the trajectory.
        seed: of velocities and noise; a restart draws other noise than the run it continues.
        max_temperature: K, beyond which the run has exploded.
        min_distance: Å, below which the run has exploded.
        stop_above: meV/Å; the run ends where the spread of a committee about a force is larger.
        loop: ``ase``: ASE moves the atoms, step by step; ``device``: they move on the device and come to the host when
            something is logged or written (NVE, and NVT with Langevin), and only then is looked for explosions;
            ``auto``: ``device`` where the potential is on a device other than the CPU and that is possible.
    """

    ensemble: Ensemble = "nvt"
    thermostat: Thermostat = "langevin"
    temperature: float = 300.0
    pressure: float = 0.0
    timestep: float = 0.5
    steps: int = 1000
    thermostat_time: float = 100.0
    barostat_time: float = 1000.0
    log_every: int = 10
    write_every: int = 50
    seed: int = 0
    max_temperature: float | None = None
    min_distance: float = 0.4
    stop_above: float | None = None
    loop: Loop = "auto"

    def __post_init__(self):
        positive = ("timestep", "steps", "thermostat_time", "barostat_time", "log_every", "write_every")
        for name in positive:
            if not getattr(self, name) > 0:
                raise ValueError(f"{name.replace('_', ' ')} is {getattr(self, name)}; it must be positive")
        if not self.temperature >= 0 or (self.ensemble != "nve" and self.temperature == 0):
            raise ValueError(f"temperature is {self.temperature} K; it must be positive")
        if self.stop_above is not None and not self.stop_above > 0:
            raise ValueError(f"stop above is {self.stop_above} meV/Å; it must be positive")

    @property
    def hottest(self) -> float:
        """K: ``max_temperature``, by default ten times the temperature and at least 5000 K."""
        return self.max_temperature if self.max_temperature is not None else max(10 * self.temperature, 5000.0)

    @property
    def conserves_momentum(self) -> bool:
        return self.ensemble == "nve" or (self.ensemble == "nvt" and self.thermostat == "bussi")


@dataclass(slots=True)
class MDReport:
    """What came out: the log's rows, how fast it went, and why it ended early if it did."""

    rows: list[list[float]] = field(default_factory=list)
    first_step: int = 0
    last_step: int = 0
    seconds: float = 0.0
    rebuilds: int = 0
    stopped: str = ""

    @property
    def steps_per_second(self) -> float:
        return (self.last_step - self.first_step) / self.seconds if self.seconds else 0.0

    def column(self, name: str) -> np.ndarray:
        return np.array([row[(*LOG_COLUMNS, *SPREAD_COLUMNS).index(name)] for row in self.rows])

    def drift(self, n_atoms: int) -> float:
        """Slope of the total energy, meV/atom/ps (least squares over the log); the measure of an NVE run."""
        times, energies = self.column("time [ps]"), self.column("total energy [eV]")
        if len(times) < 2:
            return 0.0
        return float(np.polyfit(times - times[0], energies - energies[0], 1)[0]) * 1e3 / n_atoms


def degrees_of_freedom(atoms: Atoms, settings: MDSettings) -> int:
    """3N less constraints, less the three of the centre of mass where it is at rest and stays so."""
    return atoms.get_number_of_degrees_of_freedom() - (3 if _centre_rests(atoms, settings) else 0)


def _centre_rests(atoms: Atoms, settings: MDSettings) -> bool:
    return settings.conserves_momentum and len(atoms) > 1 and not atoms.constraints


def temperature(atoms: Atoms, settings: MDSettings) -> float:
    """Kinetic temperature, K."""
    return 2 * atoms.get_kinetic_energy() / (degrees_of_freedom(atoms, settings) * units.kB)


def draw_velocities(atoms: Atoms, settings: MDSettings) -> None:
    """Maxwell-Boltzmann momenta at exactly the temperature, the centre of mass at rest where it is to stay so."""
    rng = np.random.default_rng(settings.seed)
    spread = np.sqrt(atoms.get_masses() * units.kB * settings.temperature)[:, None]
    atoms.set_momenta(spread * rng.standard_normal((len(atoms), 3)))
    bring_centre_to_rest(atoms, settings)
    present = temperature(atoms, settings)
    if present > 0:
        atoms.set_momenta(atoms.get_momenta() * np.sqrt(settings.temperature / present))


def bring_centre_to_rest(atoms: Atoms, settings: MDSettings) -> None:
    """Takes out the motion of the whole where the dynamics would keep it for ever."""
    if _centre_rests(atoms, settings):
        masses, momenta = atoms.get_masses()[:, None], atoms.get_momenta()
        atoms.set_momenta(momenta - masses * momenta.sum(axis=0) / masses.sum())


def run_md(
    atoms: Atoms,
    settings: MDSettings,
    trajectory: str | os.PathLike[str],
    log: str | os.PathLike[str] | None = None,
    restart: bool = False,
    on_step: Callable[[int, float, float], None] = lambda step, temperature, energy: None,
    committee: Sequence[Calculator] = (),
    on_spread: Callable[[int, Spread], None] = lambda step, spread: None,
) -> MDReport:
    """Runs dynamics from ``atoms`` (with a calculator), or on from the last frame of ``trajectory``.

    The calculator of ``atoms`` alone moves them. ``committee`` is asked about them at the steps that are logged, and
    nowhere else. A calculator that is a committee itself (:class:`cace_runtime.adapters.committee.CommitteeCalculator`)
    moves them by the mean of its members, at the cost of all of them in every step, and their spread is logged.

    Args:
        atoms: structure with a :class:`Monitored` calculator; moved in place. Its momenta are kept if it has any
            (those of the whole are taken out for NVE and Bussi), otherwise velocities are drawn.
        settings: what to run.
        trajectory: extxyz (``.xyz``, ``.extxyz``, also ``.gz`` …: eight decimals) or ``.traj`` (exact).
        log: CSV with units in its first line; beside the trajectory by default.
        restart: continue ``trajectory`` until ``settings.steps`` in all.
        on_step: called after each step with the step, the temperature (K) and the potential energy (eV).
        committee: further calculators; the spread is over them and that of ``atoms``, or its members. It stands in
            the log and, under the names of :mod:`cace_runtime.files.spread`, in the frames of logged steps (of other
            frames it is not known).
        on_spread: called with the step and the spread after each logged step.

    Raises:
        ValueError: settings that do not fit the structure, a trajectory that is there or is not continuable.
        InUse: another process writes the trajectory or the log.
        Explosion: the run left the potential's range; the frames and log lines before stay on disk.
    """
    trajectory = Path(trajectory)
    log = Path(log) if log is not None else default_log(trajectory)
    check_outputs(trajectory, log, restart)
    with claimed(trajectory, log), closing(Growing(trajectory)) as frames, closing(Growing(log)) as lines:
        return _run(atoms, settings, frames, lines, restart, on_step, committee, on_spread)


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
) -> MDReport:
    trajectory, log = frames.path, lines.path
    members = (*getattr(atoms.calc, "members", (atoms.calc,)), *committee)
    is_committee = len(members) > 1
    columns = (*LOG_COLUMNS, *SPREAD_COLUMNS) if is_committee else LOG_COLUMNS
    _check(atoms, settings)
    if settings.stop_above is not None and not is_committee:
        raise ValueError(f"the run is to stop above a spread of {settings.stop_above:g} meV/Å; that needs a committee")
    first_step, start = 0, 0.0
    barostat = None
    if restart:
        last = last_frame(trajectory)
        first_step, start, barostat = last.info[STEP], last.info[TIME], last.info.get(BAROSTAT)
        _take_over(atoms, last, trajectory)
        _keep_rows_until(log, first_step, columns)
    elif atoms.get_momenta().any():
        bring_centre_to_rest(atoms, settings)
    else:
        draw_velocities(atoms, settings)
    if first_step >= settings.steps:
        raise ValueError(f"{trajectory} is already at step {first_step}; nothing is left of {settings.steps} steps")

    atoms.get_potential_energy()  # a start that has no energy is a mistake, not an explosion
    report = MDReport(first_step=first_step, last_step=first_step)
    resident = _is_resident(atoms, settings)
    dynamics = (
        _resident_integrator(atoms, settings, first_step) if resident else _integrator(atoms, settings, first_step)
    )
    if barostat is not None and settings.ensemble == "npt":
        dynamics.p_eps = float(barostat)
    volume = atoms.get_volume() if atoms.pbc.all() else 0.0
    began = time.perf_counter()

    def record(step: int, log_it: bool, write_it: bool) -> None:
        now = start + (step - first_step) * settings.timestep
        remove_spread(atoms)
        if log_it:
            row, spread = _row(atoms, settings, step, now), None
            if is_committee:
                spread = spread_of_calculators(atoms, members)
                row += [1e3 * spread.energy, 1e3 * spread.largest]
                _attach(atoms, spread, trajectory)
                # The negation catches what is not a number.
                if settings.stop_above is not None and not 1e3 * spread.largest <= settings.stop_above:
                    report.stopped = _disagreement(atoms, spread, step, settings.stop_above)
            report.rows.append(row)
            _append_row(lines, row, columns)
            if spread is not None:
                on_spread(step, spread)
        if write_it or report.stopped:
            atoms.info[STEP], atoms.info[TIME] = step, now
            if settings.ensemble == "npt":
                atoms.info[BAROSTAT] = float(dynamics.p_eps)
            _append_frame(frames, atoms)

    with _explosions(atoms, trajectory, report):
        if not restart:
            _judge(atoms, settings, volume)
            record(0, True, True)
        step = first_step
        while step < settings.steps and not report.stopped:
            stride = _next_look(step, settings) - step if resident else 1
            dynamics.run(stride)
            step += stride
            _judge(atoms, settings, volume)
            report.last_step = step
            last = step == settings.steps
            record(step, last or step % settings.log_every == 0, last or step % settings.write_every == 0)
            report.seconds = time.perf_counter() - began
            on_step(step, temperature(atoms, settings), atoms.get_potential_energy())
    report.rebuilds = atoms.calc.neighbors.rebuilds
    return report


def last_frame(path: Path) -> Atoms:
    """The last whole frame of a trajectory written here; what a killed run left behind it is cut off.

    Raises:
        ValueError: no frame, or one without momenta or step.
    """
    if not path.is_file():
        raise ValueError(f"there is no trajectory {path} to continue; run without --restart first")
    try:
        if path.suffix != ".traj":
            _cut_partial_frame(path)
            with extxyz.text_of(path) as text:
                frame = ase.io.read(text, index=-1, format="extxyz")
        else:
            # ASE takes what stands behind an @ for an index.
            frame = ase.io.read(path, index=-1, format="traj", do_not_split_by_at_sign=True)
    except Exception as error:  # whatever the readers raise, it is about this file
        raise ValueError(f"cannot continue {path}: {type(error).__name__}: {error}") from error
    missing = [name for name in (STEP, TIME) if name not in frame.info]
    missing += ["momenta"] if not frame.has("momenta") else []
    if missing:
        raise ValueError(
            f"cannot continue {path}: its last frame has no {', '.join(missing)}, so cace md did not write it. "
            "Start a new run from it without --restart"
        )
    return frame


def _check(atoms: Atoms, settings: MDSettings) -> None:
    if settings.ensemble == "npt" and not atoms.pbc.all():
        raise ValueError(
            f"NPT needs a structure that is periodic in all three directions; its pbc is {atoms.pbc.tolist()}"
        )


def _take_over(atoms: Atoms, last: Atoms, trajectory: Path) -> None:
    if not np.array_equal(last.numbers, atoms.numbers):
        raise ValueError(
            f"{trajectory} holds {last.get_chemical_formula()}, the structure is {atoms.get_chemical_formula()} (or "
            "their atoms are in another order): this is not the run to continue"
        )
    atoms.set_cell(last.cell)
    atoms.pbc = last.pbc
    atoms.positions = last.positions
    atoms.set_momenta(last.get_momenta())


def _is_resident(atoms: Atoms, settings: MDSettings) -> bool:
    """Whether the atoms move on the device.

    Raises:
        ValueError: that was insisted on and is not possible.
    """
    if settings.loop == "ase":
        return False
    evaluation = getattr(atoms.calc, "resident", None)
    langevin = settings.ensemble == "nvt" and settings.thermostat == "langevin"
    obstacles = [
        text
        for text, there in {
            "the calculator keeps nothing on a device (resident=True)": evaluation is None,
            "it does NVE and NVT with Langevin only": not (settings.ensemble == "nve" or langevin),
            "the structure has constraints": bool(atoms.constraints),
            "the neighbour list has no skin": evaluation is not None and evaluation.neighbors.skin == 0,
        }.items()
        if there
    ]
    if settings.loop == "device" and obstacles:
        raise ValueError(f"the loop on the device is not possible: {'; '.join(obstacles)}. Use loop ase")
    return not obstacles and (settings.loop == "device" or evaluation.device.type != "cpu")


def _next_look(step: int, settings: MDSettings) -> int:
    """The next step that is logged or written, or the last."""
    due = (step // every * every + every for every in (settings.log_every, settings.write_every))
    return min(settings.steps, *due)


def _resident_integrator(atoms: Atoms, settings: MDSettings, first_step: int):
    from cace_runtime.simulation.device_integrator import ResidentIntegrator

    heat = settings.temperature if settings.ensemble == "nvt" else None
    seed = int(np.random.SeedSequence([settings.seed, first_step]).generate_state(1, np.uint64)[0] >> 1)
    return ResidentIntegrator(atoms, settings.timestep, heat, settings.thermostat_time, seed)


def _integrator(atoms: Atoms, settings: MDSettings, first_step: int):
    from ase.md.bussi import Bussi
    from ase.md.langevinbaoab import LangevinBAOAB
    from ase.md.verlet import VelocityVerlet

    step = settings.timestep * units.fs
    # Other noise after a restart than at the start of the run, or both would push the atoms the same way.
    rng = np.random.default_rng([settings.seed, first_step])
    if settings.ensemble == "nve":
        return VelocityVerlet(atoms, step)
    if settings.ensemble == "nvt" and settings.thermostat == "bussi":
        tau = settings.thermostat_time * units.fs
        dynamics = Bussi(atoms, step, temperature_K=settings.temperature, taut=tau, rng=rng)
        # ASE counts 3N degrees of freedom and would heat nine atoms to 1.125 times the temperature.
        dynamics.ndof = degrees_of_freedom(atoms, settings)
        dynamics.target_kinetic_energy = 0.5 * dynamics.ndof * units.kB * settings.temperature
        return dynamics
    cell = {}
    if settings.ensemble == "npt":
        cell = {
            "externalstress": -settings.pressure * units.GPa,
            "hydrostatic": True,
            "P_tau": settings.barostat_time * units.fs,
        }
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", message="Using heuristic P_mass")
        return LangevinBAOAB(
            atoms, step, temperature_K=settings.temperature, T_tau=settings.thermostat_time * units.fs, rng=rng, **cell
        )


def _judge(atoms: Atoms, settings: MDSettings, volume: float) -> None:
    """Raises Explosion if the structure is beyond what the settings allow; ``volume`` (Å³) is that of the start."""
    energy = atoms.get_potential_energy()
    if not (np.isfinite(energy) and np.isfinite(atoms.get_forces()).all()):
        raise Explosion("energy or forces are not finite")
    if not np.isfinite(atoms.get_momenta()).all():
        raise Explosion("velocities are not finite")
    now = temperature(atoms, settings)
    if now > settings.hottest:
        raise Explosion(f"the temperature is {now:.0f} K, above {settings.hottest:.0f} K")
    growth = atoms.get_volume() / volume if volume else 1.0
    if not 1 / MAX_GROWTH < growth < MAX_GROWTH:
        raise Explosion(f"the volume is {growth:.3g} times that of the start")
    closest = atoms.calc.neighbors.closest
    if closest < settings.min_distance:
        raise Explosion(f"two atoms are {closest:.3f} Å apart, closer than {settings.min_distance} Å")


@contextmanager
def _explosions(atoms: Atoms, trajectory: Path, report: MDReport) -> Iterator[None]:
    try:
        yield
    except (Explosion, ValueError, FloatingPointError) as error:
        # ValueError: atoms on top of each other or flown away, found by the neighbour list before we look.
        raise Explosion(
            f"the run exploded after step {report.last_step}: {error}. What came before is in {trajectory}. Try a "
            "shorter timestep, a relaxed start (cace relax) or a lower temperature; if that does not help, the "
            "structure is outside of what the potential was trained on"
        ) from error


def _disagreement(atoms: Atoms, spread: Spread, step: int, limit: float) -> str:
    worst = int(spread.per_atom.argmax())
    return (
        f"the members of the committee disagree by {1e3 * spread.largest:.4g} meV/Å about the force on atom {worst} "
        f"({atoms.symbols[worst]}) at step {step}, more than {limit:g} meV/Å"
    )


def _attach(atoms: Atoms, spread: Spread, trajectory: Path) -> None:
    """Into the frame that is written; .traj has no arrays of its own, so there the atoms' numbers stand in info."""
    place = atoms.info if trajectory.suffix == ".traj" else atoms.arrays
    place[ATOMS_KEY] = 1e3 * spread.per_atom
    atoms.info.update(spread.info())


def _row(atoms: Atoms, settings: MDSettings, step: int, now: float) -> list[float]:
    potential, kinetic = atoms.get_potential_energy(), atoms.get_kinetic_energy()
    pressure = volume = density = float("nan")
    if atoms.pbc.all():
        volume = atoms.get_volume()
        pressure = -np.trace(atoms.get_stress(voigt=False, include_ideal_gas=True)) / 3 / units.GPa
        density = atoms.get_masses().sum() / volume * units.m**3 / units.kg * 1e-3
    closest = atoms.calc.neighbors.closest
    heat = temperature(atoms, settings)
    return [step, now / 1000, potential, kinetic, potential + kinetic, heat, pressure, volume, density, closest]


# Digits that matter in each column of the log.
_FORMATS = ("d", ".5f", ".8f", ".8f", ".8f", ".3f", ".6f", ".5f", ".6f", ".4f", ".5f", ".4f")


def _append_row(log: Growing, row: list[float], columns: Sequence[str]) -> None:
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    if log.is_empty:
        writer.writerow(columns)
    cells = [format(value, style) for value, style in zip(row, _FORMATS[: len(columns)], strict=True)]
    writer.writerow(["" if cell in ("nan", "inf") else cell for cell in cells])
    log.append(text.getvalue().encode())


def _keep_rows_until(log: Path, step: int, columns: Sequence[str]) -> None:
    """Drops lines of steps after the last frame: they will be run again.

    Raises:
        ValueError: not a log, or one with other columns: the run that wrote it had a committee and this has none, or
            contrary.
    """
    if is_stream(log) or not log.exists():
        return
    head, *rows = log.read_text(encoding="utf-8").splitlines() or [",".join(columns)]
    if not head.startswith(LOG_COLUMNS[0]):
        raise ValueError(f"{log} is no log of a run: name another with --log")
    before, now = (SPREAD_COLUMNS[0] in names for names in (head.split(","), columns))
    if before != now:
        words = {True: "a committee", False: "no committee"}
        raise ValueError(
            f"cannot continue the log {log}: it was written with {words[before]}, and now there is {words[now]}. Give "
            "the same committee, or another log"
        )
    kept = [row for row in rows if row.count(",") == head.count(",") and int(row.split(",")[0]) <= step]
    with replacing(log) as temporary:
        temporary.write_text("\n".join([head, *kept]) + "\n", encoding="utf-8")


def _append_frame(frames: Growing, atoms: Atoms) -> None:
    if frames.path.suffix == ".traj":
        with whole_pieces(frames.path), Trajectory(frames.path, "a", atoms=atoms) as file:
            file.write()
        return
    # In one piece: a killed run leaves at most one partial frame.
    frames.append(extxyz.encoded([atoms], frames.path))


def _cut_partial_frame(path: Path) -> None:
    """Truncates an extxyz file behind its last whole frame."""
    whole = (_whole_pieces if path.suffix in extxyz.COMPRESS else _whole_frames)(path)
    if whole == 0:
        raise ValueError("it has no whole frame")
    if whole < path.stat().st_size:
        os.truncate(path, whole)


def _whole_frames(path: Path) -> int:
    """How many bytes of a plain file are whole frames."""
    whole, position, wanted = 0, 0, None
    with path.open("rb") as file:
        for line in file:
            if wanted is None:
                if not line.strip().isdigit():
                    break
                wanted = int(line) + 1
            else:
                wanted -= 1
            position += len(line)
            if wanted == 0 and line.endswith(b"\n"):
                whole, wanted = position, None
    return whole


def _whole_pieces(path: Path) -> int:
    """How many bytes of a compressed file are whole pieces; each was written as one and holds whole frames."""
    whole, left = 0, b""
    piece = extxyz.DECOMPRESSORS[path.suffix]()
    with path.open("rb") as file:
        while left := left or file.read(CHUNK):
            try:
                piece.decompress(left)
            except (OSError, zlib.error, lzma.LZMAError):
                break
            left = b""
            if piece.eof:
                left = piece.unused_data
                whole = file.tell() - len(left)
                piece = extxyz.DECOMPRESSORS[path.suffix]()
    return whole
