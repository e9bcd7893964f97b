"""LAMMPS with water (published potential): overhead over the bare kernels, scaling over ranks, bytes exchanged.

Times are seconds per step, best of several runs, sides in turn; NVE at 300 K with 0.5 fs, neighbour lists included.

python -m tests.bench.bench_lammps [overhead ceiling scaling bytes model] [--dtype float64] [--force] [--json FILE]
"""

from __future__ import annotations

import argparse
import os
import re
import subprocess
import tempfile
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import torch

from cace_runtime import save_model
from cace_runtime.adapters.ase import CACECalculator
from cace_runtime.adapters.lammps.example import data_file
from cace_runtime.adapters.lammps.folder import build
from cace_runtime.adapters.lammps.launch import command
from cace_runtime.kernels.cpp.potential import CompiledPotential
from cace_runtime.neighborhood.rows import NeighborRows
from tests.bench.harness import refuse_on_a_busy_machine, write_json
from tests.bench.problems import potential, structure

CUTOFF, SKIN = 5.5, 0.5  # Å
# Of the model: atoms; bytes/s and s per message of one core whose node shares a 25 GB/s link among 128 cores
ATOMS, BANDWIDTH, LATENCY = 1e8, 0.2e9, 3e-6
SCRIPT = """\
units metal
atom_style atomic
newton on
processors * * *
read_data {data}
plugin load {folder}/cace.so
pair_style cace
pair_coeff * * {folder} H O
neighbor {skin} bin
neigh_modify every 1 delay 0 check yes
velocity all create 300 1 loop geom
fix move all nve
timestep 0.0005
thermo {steps}
run {warm}
run {steps}
"""
# (copies of the box of 192 atoms, ranks): strong scaling of 1536, 12,288 and 24,000 atoms; weak from 12,288 on
SCALING = [
    ((2, 2, 2), 1),
    ((2, 2, 2), 2),
    ((4, 4, 4), 1),
    ((4, 4, 4), 2),
    ((5, 5, 5), 1),
    ((5, 5, 5), 2),
    ((8, 4, 4), 2),
]


class Bench:
    """A folder with the potential and what was written for it."""

    def __init__(self, work: Path, dtype: str) -> None:
        self.work, self.dtype = work, dtype
        model = work / "water.safetensors"
        save_model(potential("water 192"), model)
        self.folder = build(model, dtype=dtype)

    def lammps(self, copies: tuple[int, int, int], n_ranks: int, steps: int, warm: int = 5) -> dict[str, float]:
        """Of the second run: seconds per step, and what LAMMPS says of ghosts and neighbours."""
        data = self.work / "{}{}{}.data".format(*copies)
        if not data.exists():
            data.write_text(data_file(structure("water 192") * copies, ["H", "O"]))
        script = self.work / f"in.{threading.get_ident()}"
        script.write_text(SCRIPT.format(data=data.name, folder=self.folder, skin=SKIN, steps=steps, warm=warm))
        words, environment = command(n_ranks, ["-in", script.name, "-log", "none"])
        done = subprocess.run(words, cwd=self.work, env=environment, check=True, capture_output=True, text=True)
        text = done.stdout[done.stdout.rindex("Loop time") :]
        number = r"([\d.e+-]+)"

        def said(pattern: str) -> float:
            return float(re.search(pattern.replace("#", number), text, re.MULTILINE)[1])

        return {
            "seconds": said("Loop time of #") / steps,
            "pair": said(r"^Pair +\| # ") / steps,
            "ghosts_per_rank": said("Nghost: +#"),
            "rebuilds": said("Neighbor list builds = #"),
        }

    def bare(self, copies: tuple[int, int, int]) -> object:
        """A call of the kernels alone, on neighbours that are known."""
        torch.set_num_threads(1)
        atoms = structure("water 192") * copies
        calculator = CACECalculator(self.work / "water.safetensors", dtype=self.dtype, backend="cpp", skin=SKIN)
        kernels = calculator.model.engines.cpp(calculator.model).potential
        rows = calculator.neighbors.rows(atoms.positions, atoms.cell.array, atoms.pbc, atoms.numbers)
        elements, images = calculator.model.embedding.rows(atoms.numbers), rows.images(atoms.cell.array)
        return lambda: kernels.evaluate(rows, elements, atoms.positions, images)

    def row_bytes(self) -> list[dict[str, object]]:
        """Rows of ghosts that the kernels ask for, in order: direction and bytes of one ghost."""
        model = CACECalculator(self.work / "water.safetensors", dtype=self.dtype, backend="cpp").model
        kernels: CompiledPotential = model.engines.cpp(model).potential
        alone = NeighborRows.of_one_image(np.zeros(2, np.int64), np.zeros(0, np.int32)), np.zeros(1, np.int32)
        found = []
        for phase, step in enumerate(kernels.steps(*alone, np.zeros((1, 3)), np.zeros((1, 3)))):
            if isinstance(step, list):
                found += [
                    {"after_phase": phase, "to_ghosts": row.to_ghosts, "bytes": row.rows.shape[1] * row.rows.itemsize}
                    for row in step
                ]
        return found


def overhead(bench: Bench, rounds: int) -> list[dict[str, object]]:
    """Means over equally many steps of both sides in turn; what is reported is the median of their ratios."""
    steps, evaluate = 40, bench.bare((2, 2, 2))
    evaluate()
    alone, whole, pair = [], [], []
    for _ in range(4 * rounds):
        start = time.perf_counter()
        for _ in range(steps):
            evaluate()
        alone.append((time.perf_counter() - start) / steps)
        found = bench.lammps((2, 2, 2), 1, steps)
        whole.append(found["seconds"])
        pair.append(found["pair"])
    ratios = np.sort(np.array(whole) / np.array(alone))
    row = {
        "what": "overhead",
        "atoms": 1536,
        "dtype": bench.dtype,
        "bare_ms": 1e3 * min(alone),
        "lammps_ms": 1e3 * min(whole),
        "lammps_pair_ms": 1e3 * min(pair),
        "overhead_percent": 100 * (float(np.median(ratios)) - 1),
        "quartiles_percent": [round(100 * (float(q) - 1), 1) for q in np.quantile(ratios, [0.25, 0.75])],
    }
    return [row]


def ceiling(bench: Bench, rounds: int) -> list[dict[str, object]]:
    """12,288 atoms on two ranks against two runs of one rank each at the same time, which do not wait for each other.

    What the latter lose against one alone is the machine's; what the former lose against them is ours.
    """
    case, steps = (4, 4, 4), 5
    alone, ranks, apart = [], [], []
    for _ in range(2 * rounds):
        alone.append(bench.lammps(case, 1, steps, warm=1)["seconds"])
        ranks.append(bench.lammps(case, 2, steps, warm=1)["seconds"])
        with ThreadPoolExecutor(2) as pool:
            both = list(pool.map(lambda _: bench.lammps(case, 1, steps, warm=1)["seconds"], range(2)))
        apart.append(float(np.mean(both)))
    row = {
        "what": "two ranks",
        "atoms": 12_288,
        "dtype": bench.dtype,
        "one_rank_ms": 1e3 * min(alone),
        "two_ranks_ms": 1e3 * min(ranks),
        "two_runs_apart_ms": 1e3 * min(apart),
        "speed_up": min(alone) / min(ranks),
        "speed_up_of_runs_apart": 2 * min(alone) / min(apart),
        "efficiency_against_runs_apart": min(apart) / (2 * min(ranks)),
        "medians_ms": [round(1e3 * float(np.median(x)), 1) for x in (alone, ranks, apart)],
    }
    return [row]


def scaling(bench: Bench, rounds: int) -> list[dict[str, object]]:
    found: dict[tuple, list[dict[str, float]]] = {case: [] for case in SCALING}
    for _ in range(rounds):
        for copies, n_ranks in SCALING:
            steps = max(5, 60_000 // (192 * int(np.prod(copies))))
            found[copies, n_ranks].append(bench.lammps(copies, n_ranks, steps, warm=2))
    rows = []
    for (copies, n_ranks), runs in found.items():
        best = min(runs, key=lambda run: run["seconds"])
        atoms = 192 * int(np.prod(copies))
        serial = found.get((copies, 1)) or found[(4, 4, 4), 1]
        ideal = min(run["seconds"] for run in serial)
        rows.append(
            {
                "what": "strong" if (copies, 1) in found else "weak",
                "atoms": atoms,
                "ranks": n_ranks,
                "dtype": bench.dtype,
                "ms_per_step": 1e3 * best["seconds"],
                "us_per_atom_and_step_times_ranks": 1e6 * best["seconds"] * n_ranks / atoms,
                "speed_up_or_weak_efficiency": ideal / best["seconds"],
                "ghosts_per_rank": best["ghosts_per_rank"],
            }
        )
    return rows


def exchanged(bench: Bench, rounds: int) -> list[dict[str, object]]:
    rows = bench.row_bytes()
    per_ghost = 48 + sum(row["bytes"] for row in rows)  # positions there, forces back: 3 doubles each
    found = [{"what": "row", "dtype": bench.dtype, **row} for row in rows]
    for copies, n_ranks in SCALING:
        ghosts = bench.lammps(copies, n_ranks, 1, warm=0)["ghosts_per_rank"]
        found.append(
            {
                "what": "bytes per step",
                "dtype": bench.dtype,
                "atoms": 192 * int(np.prod(copies)),
                "ranks": n_ranks,
                "ghosts_per_rank": ghosts,
                "bytes_per_ghost": per_ghost,
                "megabytes_per_rank": 1e-6 * per_ghost * ghosts,
            }
        )
    return found


def model(bench: Bench, rounds: int) -> list[dict[str, object]]:
    """A step of 10^8 atoms on P cores by the model of engines/lammps/README.md; nothing of it was run."""
    runs = [bench.lammps((4, 4, 4), 1, 5, warm=2)["seconds"] for _ in range(rounds)]
    atom = min(runs) / 12_288
    one = structure("water 192")
    density, shell = len(one) / float(one.get_volume()), CUTOFF + SKIN
    per_ghost, layers = 48 + sum(row["bytes"] for row in bench.row_bytes()), 1
    rows = []
    for cores in (1_000, 10_000, 100_000, 1_000_000):
        own = ATOMS / cores
        side = (own / density) ** (1 / 3)
        ghosts = density * ((side + 2 * shell) ** 3 - side**3)
        hops = int(np.ceil(shell / side))  # a shell thicker than a domain comes from the neighbours' neighbours
        compute, volume = own * atom, ghosts * per_ghost / BANDWIDTH
        waiting = 6 * hops * (2 + 2 * layers) * LATENCY
        rows.append(
            {
                "what": "model",
                "dtype": bench.dtype,
                "cores": cores,
                "atoms_per_core": own,
                "us_per_atom": 1e6 * atom,
                "ghosts_per_core": ghosts,
                "megabytes_per_core": 1e-6 * ghosts * per_ghost,
                "compute_ms": 1e3 * compute,
                "transfer_ms": 1e3 * volume,
                "latency_ms": 1e3 * waiting,
                "step_ms": 1e3 * (compute + volume + waiting),
                "efficiency": compute / (compute + volume + waiting),
            }
        )
    return rows


PARTS = {"overhead": overhead, "ceiling": ceiling, "scaling": scaling, "bytes": exchanged, "model": model}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("parts", nargs="*", choices=[*PARTS, []], help="default: all")
    parser.add_argument("--dtype", choices=("float32", "float64"), default="float64")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--force", action="store_true", help="measure on a busy machine too")
    parser.add_argument("--patience", type=float, default=0, help="seconds to wait for an idle machine")
    parser.add_argument("--json", type=Path)
    given = parser.parse_args()
    os.environ["OMP_NUM_THREADS"] = "1"
    refuse_on_a_busy_machine(given.force, given.patience)
    rows: list[dict[str, object]] = []
    with tempfile.TemporaryDirectory() as work:
        bench = Bench(Path(work), given.dtype)
        for part in given.parts or PARTS:
            for row in PARTS[part](bench, given.rounds):
                print({k: round(v, 3) if isinstance(v, float) else v for k, v in row.items()}, flush=True)
                rows.append(row)
    write_json(given.json, rows)


if __name__ == "__main__":
    main()
