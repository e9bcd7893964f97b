"""Liquid water from 300 to 2000 K with the published potential: figure 3 and a row of table 5 of the CACE paper.

512 molecules at 1 g/mL, Nosé–Hoover chains, 1 fs, 300 ps at each temperature, in slices that take turns, so that a run
that is cut off has something of all. The same command goes on where it stopped.

    python -m tests.study.water run [--time 300] [--temperature 300 ...]
    nohup nice python -m tests.study.water run > water.log 2>&1 &     # in the background
    python -m tests.study.water report

``run`` keeps trajectories (some 330 MB per 300 ps and temperature) in ``build/study/water``; ``report`` writes
``tests/results/water.json``, ``water.md`` and ``water.png`` from what there is. The paper's data of the structures (of
revPBE0-D3 dynamics) are not public: its curves are not drawn.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

import ase.io
import numpy as np
import torch
from ase import Atoms

from cace_runtime import import_official, save_model
from cace_runtime.adapters.ase import CACECalculator
from cace_runtime.analysis.diffusion import diffusion
from cace_runtime.analysis.distribution import first_peak, radial_distribution
from cace_runtime.simulation.dynamics import run_md
from cace_runtime.simulation.explosion import Explosion
from cace_runtime.simulation.settings import MDSettings
from cace_runtime.simulation.trajectory import STEP, last_frame
from tests.bench.harness import PROJECT, write_json
from tests.bench.problems import DATA
from tests.study.command import study

TEMPERATURES = (300, 500, 1000, 1500, 2000)  # K
DENSITY = 1.0  # g/mL
TIMESTEP, EVERY = 1.0, 100  # fs, steps between frames
LEFT_OUT = 10.0  # ps, until the liquid has forgotten how it began
CUBIC_GRAM = 1e24 / 6.02214076e23  # Å³ that an amu fills at 1 g/mL
# Of the paper: D at 300 K (Å²/ps), ps per hour of 1536 atoms on an A100 (table 5).
PAPER = {"diffusion": "0.26(1)", "ps_per_hour": 24}
RESULTS = PROJECT / "tests" / "results"


@dataclass
class Progress:
    """How far the runs at a temperature came, in a file beside the trajectory."""

    temperature: int
    steps: int = 0
    sessions: list[dict[str, float]] = field(default_factory=list)  # from and to which step, and seconds
    exploded: str = ""

    @classmethod
    def of(cls, folder: Path, temperature: int) -> Progress:
        path = folder / f"{temperature}.json"
        return cls(**json.loads(path.read_text())) if path.exists() else cls(temperature)

    def save(self, folder: Path) -> None:
        (folder / f"{self.temperature}.json").write_text(json.dumps(asdict(self)))

    @property
    def ps_per_hour(self) -> float:
        steps = sum(session["to"] - session["from"] for session in self.sessions)
        seconds = sum(session["seconds"] for session in self.sessions)
        return 3.6 * steps * TIMESTEP / seconds if seconds else float("nan")


def start(molecules: Atoms, repeat: int) -> Atoms:
    """A box repeated in each direction, at exactly the density."""
    atoms = molecules.repeat(repeat)
    wanted = atoms.get_masses().sum() * CUBIC_GRAM / DENSITY
    atoms.set_cell(atoms.cell.array * np.cbrt(wanted / atoms.get_volume()), scale_atoms=True)
    atoms.calc = None
    return atoms


def advance(atoms: Atoms, calculator: CACECalculator, folder: Path, temperature: int, until: int) -> Progress:
    """On from where the trajectory ends to a step."""
    progress = Progress.of(folder, temperature)
    trajectory = folder / f"{temperature}.traj"
    if trajectory.exists():  # a run that was killed may have come a frame further than it noted
        progress.steps = last_frame(trajectory).info[STEP]
    if progress.steps >= until:
        return progress
    moving = atoms.copy()
    moving.calc = calculator
    settings = MDSettings(
        thermostat="nose-hoover", temperature=temperature, timestep=TIMESTEP, steps=until, log_every=10,
        write_every=EVERY, max_temperature=10 * temperature,
    )  # fmt: skip
    began = time.perf_counter()
    session = {"from": progress.steps, "to": progress.steps, "seconds": 0.0}
    progress.sessions.append(session)

    def note(step: int, kelvin: float, energy: float) -> None:
        if step % EVERY == 0 or step == until:  # what a kill leaves of the trajectory
            session.update(to=step, seconds=time.perf_counter() - began)
            progress.steps = step
            progress.save(folder)

    try:
        run_md(moving, settings, trajectory, restart=trajectory.exists(), on_step=note)
    except Explosion as error:
        progress.exploded = str(error)
    progress.save(folder)
    return progress


def run(
    atoms: Atoms, potential: Path, folder: Path, temperatures: Sequence[int], steps: int, part: int, dtype: str
) -> None:
    """All temperatures, a part of the steps of each in turn."""
    folder.mkdir(parents=True, exist_ok=True)
    calculator = CACECalculator(potential, dtype=dtype)
    for goal in [*range(part, steps, part), steps]:
        for temperature in temperatures:
            progress = Progress.of(folder, temperature)
            if progress.exploded or progress.steps >= goal:
                continue
            progress = advance(atoms, calculator, folder, temperature, goal)
            print(
                f"{temperature} K: {progress.steps * TIMESTEP / 1000:g} ps, {progress.ps_per_hour:.1f} ps/h "
                f"{progress.exploded}",
                flush=True,
            )


def row_of(folder: Path, temperature: int, left_out: float = LEFT_OUT) -> dict[str, Any] | None:
    """What is known of a temperature, None where too little is."""
    progress = Progress.of(folder, temperature)
    if not (folder / f"{temperature}.traj").exists():
        return None
    frames = ase.io.read(folder / f"{temperature}.traj", f"{round(left_out * 1000 / TIMESTEP / EVERY)}:")
    log = np.genfromtxt(folder / f"{temperature}.csv", delimiter=",", names=True, deletechars="")
    log = log[log["time_[ps]"] >= left_out]
    if len(frames) < 11:
        return None
    moved = diffusion(frames)
    distributed = radial_distribution(frames[:: max(1, len(frames) // 200)], ("O", "O"))
    position, height = first_peak(distributed)
    per_atom = 1e3 / len(frames[0])
    drift = float(np.polyfit(log["time_[ps]"], log["conserved_energy_[eV]"], 1)[0]) * per_atom
    return {
        "temperature_K": temperature,
        "ps": progress.steps * TIMESTEP / 1000,
        "exploded": progress.exploded,
        "mean_temperature_K": round(float(log["temperature_[K]"].mean()), 1),
        "mean_pressure_GPa": round(float(log["pressure_[GPa]"].mean()), 3),
        "drift_meV_per_atom_and_ps": round(drift, 5),
        "closest_pair_A": round(float(log["closest_pair_[Å]"].min()), 3),
        "D_A2_per_ps": {element: round(value, 4) for element, value in moved.coefficient.items()},
        "D_error": {element: round(value, 4) for element, value in moved.error.items()},
        "fit_ps": moved.fit,
        "first_OO_peak_A_and_height": [round(position, 3), round(height, 3)],
        "ps_per_hour": round(progress.ps_per_hour, 1),
        "r_A": distributed.r.round(4).tolist(),
        "g_OO": distributed.g.round(4).tolist(),
        "time_ps": moved.times.round(4).tolist(),
        "msd_O_A2": moved.displacement["O"].round(4).tolist(),
    }


def table(rows: Sequence[dict[str, Any]], n_atoms: int, left_out: float) -> str:
    """Markdown."""
    lines = [
        f"# Water, {n_atoms // 3} molecules, published potential, Nosé–Hoover, 1 fs",
        "",
        "| asked, K | run, ps | stable | mean, K | D of O, Å²/ps | first O–O peak, Å (height) | closest pair, Å | "
        "drift, meV/atom/ps | ps/h |",
        "|---|---|---|---|---|---|---|---|---|",
    ]
    for row in rows:
        position, height = row["first_OO_peak_A_and_height"]
        cells = [
            row["temperature_K"],
            f"{row['ps']:g}",
            "no" if row["exploded"] else "yes",
            row["mean_temperature_K"],
            f"{row['D_A2_per_ps']['O']:.3f} ± {row['D_error']['O']:.3f}",
            f"{position:.2f} ({height:.2f})",
            f"{row['closest_pair_A']:.2f}",
            f"{row['drift_meV_per_atom_and_ps']:+.4f}",
            f"{row['ps_per_hour']:g}",
        ]
        lines.append(f"| {' | '.join(map(str, cells))} |")
    lines += [
        "",
        f"The first {left_out:g} ps do not count. The paper ran 300 ps at each temperature; it has D = "
        f"{PAPER['diffusion']} Å²/ps at 300 K and {PAPER['ps_per_hour']} ps/h for 1536 atoms on an A100 (table 5). No "
        "correction for the size of the cell.",
    ]
    return "\n".join(lines) + "\n"


def draw(rows: Sequence[dict[str, Any]], path: Path) -> None:
    """g(r) and mean square displacements of all temperatures."""
    from matplotlib.figure import Figure

    from cace_runtime.analysis.style import FAINT, quiet, save, shades

    figure = Figure(figsize=(9.6, 3.8), facecolor="white", layout="constrained")
    left, right = figure.subplots(1, 2)
    left.axhline(1, color=FAINT, linewidth=0.9, linestyle=(0, (4, 3)))
    for color, row in zip(shades(len(rows)), rows, strict=True):
        label = f"{row['temperature_K']} K"
        left.plot(row["r_A"], row["g_OO"], color=color, linewidth=1.6, label=label)
        times, moved = np.array(row["time_ps"]), np.array(row["msd_O_A2"])
        shown = (times > 0) & (times <= 2 * row["fit_ps"][1])
        right.loglog(times[shown], moved[shown], color=color, linewidth=1.6, label=label)
    left.set(xlim=(2, 6), ylim=(0, None), xlabel="r, Å", ylabel="g(r), O–O")
    right.set(xlabel="time, ps", ylabel="mean square displacement of O, Å²")
    left.legend(frameon=False, fontsize=8)
    for axes in (left, right):
        quiet(axes)
    save(figure, path)


def report(folder: Path, into: Path, left_out: float = LEFT_OUT) -> list[dict[str, Any]]:
    """Writes table, picture and numbers of all temperatures that have run for long enough."""
    found = [row_of(folder, temperature, left_out) for temperature in TEMPERATURES]
    rows = [row for row in found if row is not None]
    if not rows:
        raise SystemExit(f"nothing in {folder} has run for longer than {left_out:g} ps yet")
    n_atoms = len(ase.io.read(folder / f"{rows[0]['temperature_K']}.traj", 0))
    text = table(rows, n_atoms, left_out)
    print(text)
    (into / "water.md").write_text(text, encoding="utf-8")
    write_json(into / "water.json", rows)
    draw(rows, into / "water.png")
    return rows


@study(goes_on=True)
def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("action", choices=("run", "report"))
    parser.add_argument("--temperature", type=int, nargs="*", default=list(TEMPERATURES), help="K")
    parser.add_argument("--time", type=float, default=300.0, help="ps at each")
    parser.add_argument("--slice", type=float, default=10.0, help="ps, before the next temperature has its turn")
    parser.add_argument("--left-out", type=float, default=LEFT_OUT, help="ps at the start that do not count")
    parser.add_argument("--dtype", choices=("float32", "float64"), default="float32")
    parser.add_argument("--threads", type=int, default=0, help="of torch; 0: as it likes")
    parser.add_argument("--folder", type=Path, default=PROJECT / "build" / "study" / "water")
    parser.add_argument("--into", type=Path, default=RESULTS)
    given = parser.parse_args(arguments)
    if given.action == "report":
        report(given.folder, given.into, given.left_out)
        return
    if given.threads:
        torch.set_num_threads(given.threads)
    given.folder.mkdir(parents=True, exist_ok=True)
    potential = given.folder / "water.safetensors"
    if not potential.exists():
        save_model(import_official(DATA / "official" / "water.pth"), potential)
    atoms = start(ase.io.read(DATA / "official" / "liquid-64.xyz"), 2)
    # Whole frames, so that all are as far apart.
    steps, part = (EVERY * max(1, round(1000 * ps / TIMESTEP / EVERY)) for ps in (given.time, given.slice))
    run(atoms, potential, given.folder, given.temperature, steps, part, given.dtype)


if __name__ == "__main__":
    sys.exit(main())
