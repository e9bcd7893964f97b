"""Water at 300 K in LAMMPS and in ASE: do both sample the same liquid?

64 molecules, the published potential in float64, Langevin thermostat of 0.1 ps, 20 ps of 1 fs each; O–O, O–H and H–H
radial distributions of the last 18 ps, with standard errors from blocks of 3 ps.

python -m tests.study.lammps_rdf [--engine lammps|ase ...] [--work FOLDER] [--picture rdf.png] [--json rdf.json]
"""

from __future__ import annotations

import argparse
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import torch
from ase import Atoms, units
from ase.io import read, write
from ase.md.langevin import Langevin
from ase.md.velocitydistribution import thermalize_momenta

from cace_runtime import save_model
from cace_runtime.adapters.ase import CACECalculator
from cace_runtime.adapters.lammps.example import data_file
from cace_runtime.adapters.lammps.folder import build
from cace_runtime.adapters.lammps.launch import command
from cace_runtime.analysis.distribution import Distribution, first_peak, radial_distribution
from tests.bench.harness import write_json
from tests.bench.problems import potential, structure
from tests.study.command import study

TEMPERATURE = 300.0
STEPS, EVERY, LEFT_OUT = 20_000, 20, 100  # steps of 1 fs; of these every 20th is a frame; the first 2 ps do not count
BLOCKS = 6
PAIRS = (("O", "O"), ("O", "H"), ("H", "H"))
ENGINES = ("lammps", "ase")

SCRIPT = """\
units metal
atom_style atomic
newton on
read_data start.data
plugin load water.lammps/cace.so
pair_style cace
pair_coeff * * water.lammps H O
neighbor 0.5 bin
neigh_modify every 1 delay 0 check yes
velocity all create {temperature} 12 mom yes
fix move all nve
fix bath all langevin {temperature} {temperature} 0.1 34
timestep 0.001
thermo 1000
dump frames all custom {every} lammps.lammpstrj element x y z
dump_modify frames element H O sort id
run {steps}
"""


def run_lammps(work: Path) -> list[Atoms]:
    """Frames of the whole run."""
    trajectory = work / "lammps.lammpstrj"
    if not trajectory.exists():
        save_model(potential("water 192").float(), work / "water.safetensors")
        build(work / "water.safetensors")
        (work / "start.data").write_text(data_file(structure("water 192"), ["H", "O"]))
        (work / "in.lammps").write_text(SCRIPT.format(temperature=TEMPERATURE, every=EVERY, steps=STEPS))
        words, environment = command(1, ["-in", "in.lammps"])
        subprocess.run(words, cwd=work, env=environment, check=True)
    return read(trajectory, ":", format="lammps-dump-text")


def run_ase(work: Path) -> list[Atoms]:
    """The same."""
    trajectory = work / "ase.xyz"
    if not trajectory.exists():
        atoms = structure("water 192")
        atoms.calc = CACECalculator(potential("water 192"), dtype="float64")
        rng = np.random.default_rng(56)
        thermalize_momenta(atoms, TEMPERATURE, rng=rng)
        friction = 1 / (100 * units.fs)
        dynamics = Langevin(atoms, units.fs, temperature_K=TEMPERATURE, friction=friction, rng=rng)
        frames: list[Atoms] = []
        dynamics.attach(lambda: frames.append(Atoms(atoms)), interval=EVERY)
        dynamics.attach(lambda: print(f"step {dynamics.nsteps}", flush=True), interval=1000)
        dynamics.run(STEPS)
        write(trajectory, frames)
    return read(trajectory, ":")


def distributions(frames: list[Atoms]) -> dict[str, tuple[np.ndarray, np.ndarray, np.ndarray]]:
    """By pair: r (Å), g and its standard error."""
    found = {}
    for pair in PAIRS:
        blocks = np.array_split(np.arange(LEFT_OUT, len(frames)), BLOCKS)
        parts = [radial_distribution([frames[k] for k in block], pair, width=0.05) for block in blocks]
        g = np.array([part.g for part in parts])
        found["–".join(pair)] = parts[0].r, g.mean(axis=0), g.std(axis=0, ddof=1) / np.sqrt(BLOCKS)
    return found


def compare(found: dict[str, dict]) -> list[dict[str, object]]:
    """Rows: what differs, and by how many standard errors of the difference on average."""
    rows = []
    for pair in found["ase"]:
        (r, g, error), (_, other, other_error) = found["lammps"][pair], found["ase"][pair]
        seen = (g > 0.1) & (other > 0.1)
        both = np.hypot(error, other_error)[seen]
        difference = np.abs(g - other)[seen]
        peaks = {name: first_peak(Distribution(*found[name][pair][:2], counts=np.empty(0))) for name in ENGINES}
        rows.append(
            {
                "pair": pair,
                "first_peak_A_and_height": peaks,
                "largest_difference": round(float(difference.max()), 3),
                "at_A": round(float(r[seen][difference.argmax()]), 3),
                "rms_difference": round(float(np.sqrt((difference**2).mean())), 4),
                "rms_of_difference_over_its_standard_error": round(
                    float(np.sqrt(((difference / both) ** 2).mean())), 2
                ),
                "curves": {name: [c.round(5).tolist() for c in found[name][pair]] for name in ENGINES},
            }
        )
    return rows


def draw(found: dict[str, dict], path: Path) -> None:
    """g(r) of both, one panel per pair."""
    import matplotlib

    matplotlib.use("Agg")
    import matplotlib.pyplot as plt

    figure, panels = plt.subplots(1, 3, figsize=(11, 3.4), layout="constrained")
    for panel, pair in zip(panels, found["ase"], strict=True):
        for name, style in (("ase", {"color": "0.3", "lw": 2.2}), ("lammps", {"color": "tab:red", "lw": 1.1})):
            r, g, error = found[name][pair]
            panel.plot(r, g, label={"ase": "ASE", "lammps": "LAMMPS"}[name], **style)
            panel.fill_between(r, g - error, g + error, color=style["color"], alpha=0.2, lw=0)
        panel.set(title=pair, xlabel="r, Å", ylabel="g(r)", xlim=(0.7, 6), ylim=(0, 4))
    panels[0].legend(frameon=False)
    figure.savefig(path, dpi=110)


@study()
def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--engine", choices=ENGINES, help="run this one only, compare later")
    parser.add_argument("--work", type=Path, default=Path("lammps-rdf"), help="folder of the trajectories")
    parser.add_argument("--picture", type=Path)
    parser.add_argument("--json", type=Path)
    given = parser.parse_args(arguments)
    torch.set_num_threads(1)
    given.work.mkdir(parents=True, exist_ok=True)
    runs = {"lammps": run_lammps, "ase": run_ase}
    if given.engine:
        runs[given.engine](given.work)
        return
    found = {name: distributions(run(given.work)) for name, run in runs.items()}
    rows = compare(found)
    for row in rows:
        print({key: value for key, value in row.items() if key != "curves"})
    write_json(given.json, rows)
    if given.picture:
        draw(found, given.picture)


if __name__ == "__main__":
    sys.exit(main())
