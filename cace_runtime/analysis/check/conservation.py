"""Dynamics at constant energy: whether it is constant, and the more so the shorter the step."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from ase import Atoms, units
from ase.md.verlet import VelocityVerlet

from cace_runtime.analysis.check.result import Progress, Result, silent
from cace_runtime.analysis.check.subject import Subject

if TYPE_CHECKING:
    from matplotlib.figure import Figure

LIMIT = 1.0  # meV per atom and ps
WHY = (
    "1 meV per atom and ps heats a structure by 4 K per ps; a thermostat of 0.1 ps takes that out and errs by 0.4 K. A "
    "potential of which forces are the derivatives drifts far less. It is not judged where the limit "
    "is within two standard errors."
)
CORRELATED = 0.01  # ps, a period of the fastest vibrations: energies nearer than that go up and down together
LEAST_RATIO = 3.0
WHY_RATIO = (
    "With velocity Verlet the energy goes up and down by the square of the step: half the step, a quarter of it. Where "
    "forces are not the derivatives of the energy, or these jump, it does not shrink like that."
)
ROUNDING = 1e-8  # eV per atom; below, there is nothing to be compared
SHORTER = 0.25  # of the time, with half the step
HOTTEST = 5000.0  # K, or ten times the temperature


class Run(NamedTuple):
    """Dynamics at constant energy.

    Attributes:
        times: ps.
        energies: total, meV per atom from the first.
        temperatures: K.
        lost: what ended it early.
    """

    times: np.ndarray
    energies: np.ndarray
    temperatures: np.ndarray
    lost: str

    @property
    def drift(self) -> float:
        """Slope, meV per atom and ps, by least squares."""
        return float(np.polyfit(self.times, self.energies, 1)[0]) if len(self.times) > 2 else 0.0

    @property
    def error(self) -> float:
        """Standard error of the drift, from the scatter about the line and how many energies are independent."""
        if len(self.times) <= 2:
            return 0.0
        scatter = np.std(self.energies - np.polyval(np.polyfit(self.times, self.energies, 1), self.times))
        independent = max(1.0, self.times[-1] / (2 * CORRELATED))
        return float(scatter * np.sqrt(12 / independent) / self.times[-1])


def check_conservation(
    subject: Subject, temperature: float, time: float, timestep: float, progress: Progress = silent
) -> tuple[Result, Result]:
    """Velocity Verlet from the structure, with velocities at a temperature: drift, and what half the step changes.

    Args:
        subject: the potential.
        temperature: K.
        time: ps.
        timestep: fs.
        progress: is told steps.
    """
    steps = max(10, round(1000 * time / timestep))
    shorter = max(10, round(SHORTER * steps))
    total = steps + 2 * shorter
    run = _run(subject, temperature, timestep, steps, lambda done: progress(done, total))
    half = _run(subject, temperature, timestep / 2, 2 * shorter, lambda done: progress(steps + done, total))
    return drift_of(run, subject, temperature, timestep), _ratio(run, half, subject, shorter, timestep)


def _run(subject: Subject, temperature: float, timestep: float, steps: int, told: Callable[[int], None]) -> Run:
    atoms = _moving(subject.atoms, temperature)
    atoms.calc = subject.calculator
    rows: list[tuple[float, float, float]] = []
    lost = ""
    try:
        integrator = VelocityVerlet(atoms, timestep * units.fs)
        for step in range(steps + 1):
            if step:
                integrator.run(1)
            energy = float(atoms.get_total_energy())
            now = 2 * float(atoms.get_kinetic_energy()) / (3 * len(atoms) * units.kB)
            if not np.isfinite(energy):
                raise ValueError("the energy is not finite")
            if now > max(HOTTEST, 10 * temperature):
                raise ValueError(f"the temperature is {now:.0f} K")
            rows.append((step * timestep / 1000, 1e3 * energy / len(atoms), now))
            told(step)
    except ValueError as error:
        lost = f"lost after {len(rows)} steps: {error}"
    times, energies, temperatures = np.array(rows or [(0.0, 0.0, 0.0)]).T
    return Run(times, energies - energies[0], temperatures, lost)


def _moving(atoms: Atoms, temperature: float) -> Atoms:
    """A copy with velocities, without constraints."""
    moved = atoms.copy()
    moved.set_constraint()
    masses = moved.get_masses()[:, None]
    momenta = np.sqrt(masses * units.kB * temperature) * np.random.default_rng(0).standard_normal((len(moved), 3))
    if len(moved) > 1:
        momenta -= masses * momenta.sum(0) / masses.sum()  # the whole is at rest
    moved.set_momenta(momenta)
    return moved


def drift_of(run: Run, subject: Subject, temperature: float, timestep: float) -> Result:
    """What a run with a temperature (K) and a timestep (fs) says of the drift."""
    number = abs(run.drift) if len(run.times) > 2 else float("nan")
    data = {
        "temperature": temperature, "timestep": timestep, "time": float(run.times[-1]), "drift": run.drift,
        "standard error": run.error, "lost": run.lost, "times": run.times.tolist(), "energies": run.energies.tolist(),
    }  # fmt: skip
    hot = float(run.temperatures[len(run.temperatures) // 2 :].mean())
    sentence = f"{len(subject.atoms)} atoms, velocities drawn at {temperature:g} K, {run.times[-1]:.3g} ps in steps of "
    sentence += f"{timestep:g} fs: the total energy drifts by {run.drift:+.3g} ± {run.error:.2g} meV per atom "
    sentence += f"and ps; {hot:.0f} K in the second half."
    passed: bool | None = number <= LIMIT
    if not passed and number - 2 * run.error <= LIMIT:
        passed = None
        sentence += " The run is too short to tell."
    if run.lost:
        passed = False if not subject.is_made else None
        sentence = _lost(run.lost, subject)
    return Result(
        "energy drift", passed, number, "meV/atom/ps", LIMIT, sentence, WHY, data=data,
        draw=partial(_draw, run),
    )  # fmt: skip


def _lost(how: str, subject: Subject) -> str:
    made = " The structure was made up: give one of the kind that you need." if subject.is_made else ""
    return f"the run was {how}.{made}"


def _ratio(run: Run, half: Run, subject: Subject, steps: int, timestep: float) -> Result:
    """Fluctuations of both over the same time."""
    wide, narrow = (float(np.std(values)) for values in (run.energies[: steps + 1], half.energies))
    data = {"fluctuation": wide, "fluctuation of half the step": narrow}
    name, unit = "energy and time step", "times less"
    if run.lost or half.lost:
        sentence, passed = _lost(run.lost or half.lost, subject), None if subject.is_made else False
        return Result(name, passed, float("nan"), unit, LEAST_RATIO, sentence, WHY_RATIO, at_least=True, data=data)
    if wide <= 1e3 * ROUNDING:
        sentence = f"the total energy goes up and down by {wide:.1e} meV per atom, which is rounding."
        return Result(name, True, float("nan"), unit, LEAST_RATIO, sentence, WHY_RATIO, at_least=True, data=data)
    ratio = wide / narrow if narrow else float("inf")
    sentence = f"the total energy goes up and down by {wide:.2g} meV per atom with {timestep:g} fs and by {narrow:.2g} "
    sentence += f"meV with half of it: {ratio:.2f} times less (4 is expected)."
    return Result(name, ratio >= LEAST_RATIO, ratio, unit, LEAST_RATIO, sentence, WHY_RATIO, at_least=True, data=data)


def _draw(run: Run) -> Figure:
    from matplotlib.figure import Figure

    from cace_runtime.analysis.style import ACCENT, SLATE, quiet

    figure = Figure(figsize=(8.7, 2.5), facecolor="white", layout="constrained")
    panels = figure.subplots(1, 2)
    shown = ((run.energies, SLATE, "total energy, meV/atom"), (run.temperatures, ACCENT, "temperature, K"))
    for axes, (values, color, label) in zip(panels, shown, strict=True):
        axes.plot(run.times, values, color=color, linewidth=0.9)
        axes.set(xlabel="time, ps", ylabel=label)
        axes.locator_params(axis="x", nbins=5)
        quiet(axes)
    return figure
