"""cace_runtime against the plain oracle: time and peak memory of energy and forces of water, float32.

    python -m tests.bench.bench_runtime [--atoms 192 1536] [--threads 1 2] [--json FILE] [--force]

Both sides evaluate the published water potential (``$CACE_DATA`` or ``../shared/data``) on copies of the 64-molecule
box, neighbour list excluded. Every measurement is a process of its own; the sides alternate, and each side's best time
counts. Timed processes keep freed memory (GLIBC_TUNABLES), which saves both sides, the oracle above all, the page
faults of large allocations; memory is measured in processes without that. The oracle must not be slower than the
author's program by more than a quarter; where it is, the author's time is the baseline (column "baseline").
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import statistics
import subprocess
import sys
import time
from pathlib import Path

from tests.bench.harness import KEEP_MEMORY, machine, refuse_on_a_busy_machine, write_json

PROJECT = Path(__file__).resolve().parents[2]
# The author's program, energy and forces in float32: seconds by (atoms, threads), measured on such a machine.
AUTHOR = {(192, 1): 0.28, (1536, 2): 1.4}
SIDES = ("runtime", "oracle")


def worker(side: str, n_atoms: int, threads: int, repeats: int) -> dict:
    """Evaluates ``repeats`` times; runs in a process of its own."""
    import torch
    from ase.io import read

    from cace_runtime import import_official, keys

    torch.set_num_threads(threads)
    folder = Path(os.environ.get("CACE_DATA") or PROJECT / "../shared/data") / "official"
    model = import_official(folder / "water.pth").float()
    atoms = read(folder / "liquid-64.xyz")
    copies = {1: (1, 1, 1), 2: (2, 1, 1), 4: (2, 2, 1), 8: (2, 2, 2)}[n_atoms // len(atoms)]
    graph = model.graph(atoms * copies)
    if side == "oracle":
        from tests.runtime.oracle import from_model

        oracle = from_model(model)
        names = (keys.ATOMIC_NUMBERS, keys.POSITIONS, keys.CELL, keys.SENDER, keys.RECEIVER, keys.SHIFTS)
        numbers, positions, cell, *edges = (graph[name] for name in names)

        def evaluate():
            return oracle(numbers, positions.float(), cell[0].float(), *edges, stress=False)["energy"]
    else:

        def evaluate():
            return model(graph)["energy"]

    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    times = []
    for _ in range(repeats):
        start = time.perf_counter()
        energy = float(evaluate())
        times.append(time.perf_counter() - start)
    return {
        "times": times,
        "energy": energy,
        "edges": len(graph[keys.SENDER]),
        "before_mb": before / 1024,
        "peak_mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
    }


def run(side: str, n_atoms: int, threads: int, repeats: int, keep_memory: bool) -> dict:
    environment = dict(os.environ, OMP_NUM_THREADS=str(threads))
    if keep_memory:
        environment["GLIBC_TUNABLES"] = KEEP_MEMORY
    arguments = ["--worker", side, "--atoms", str(n_atoms), "--threads", str(threads), "--repeats", str(repeats)]
    command = [sys.executable, "-m", "tests.bench.bench_runtime", *arguments]
    done = subprocess.run(command, env=environment, cwd=PROJECT, capture_output=True, text=True)
    if done.returncode:
        raise SystemExit(f"the {side} failed:\n{done.stderr}")
    return json.loads(done.stdout.splitlines()[-1])


def measure(n_atoms: int, threads: list[int], repeats: int, rounds: int) -> dict:
    """Alternates the sides and the thread counts; all times, and memory from processes of their own."""
    times = {(side, t): [] for side in SIDES for t in threads}
    for _ in range(rounds):
        for t in threads:
            for side in SIDES:
                # The first two evaluations warm up allocator, caches and thread pool.
                times[side, t] += run(side, n_atoms, t, repeats + 2, keep_memory=True)["times"][2:]
    memory = {side: run(side, n_atoms, 1, 2, keep_memory=False) for side in SIDES}
    if abs(memory["runtime"]["energy"] - memory["oracle"]["energy"]) > 1e-5 * n_atoms:
        raise SystemExit(f"the sides disagree: {memory['runtime']['energy']} and {memory['oracle']['energy']} eV")
    return {
        "atoms": n_atoms,
        "edges": memory["runtime"]["edges"],
        "times": {f"{side} {t}": values for (side, t), values in times.items()},
        "memory_mb": {side: {k: memory[side][k] for k in ("before_mb", "peak_mb")} for side in SIDES},
    }


def table(results: list[dict], threads: list[int]) -> str:
    """The figures as text."""
    lines = [f"{'atoms':>6} {'side':>8} {'threads':>7} {'best':>9} {'median':>9} {'spread':>7}"]
    for result in results:
        for side in SIDES:
            for t in threads:
                values = result["times"][f"{side} {t}"]
                middle = statistics.median(values)
                spread = (max(values) - min(values)) / middle
                lines.append(
                    f"{result['atoms']:>6} {side:>8} {t:>7} {min(values):>8.4f}s {middle:>8.4f}s {spread:>6.0%}"
                )
    lines.append("")
    lines.append(
        f"{'atoms':>6} {'runtime':>9} {'oracle':>9} {'baseline':>9} {'faster':>7} {'memory (MB)':>16} {'less':>6}"
    )
    for result in results:
        best = {side: min(min(result["times"][f"{side} {t}"]) for t in threads) for side in SIDES}
        author = [seconds for (atoms, t), seconds in AUTHOR.items() if atoms == result["atoms"] and t in threads]
        baseline = min(author) if author and best["oracle"] > 1.25 * min(author) else best["oracle"]
        peak = {side: result["memory_mb"][side]["peak_mb"] for side in SIDES}
        lines.append(
            f"{result['atoms']:>6} {best['runtime']:>8.4f}s {best['oracle']:>8.4f}s {baseline:>8.4f}s "
            f"{baseline / best['runtime']:>6.1f}x {peak['runtime']:>7.0f} {peak['oracle']:>8.0f} "
            f"{peak['oracle'] / peak['runtime']:>5.1f}x"
        )
    return "\n".join(lines)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--atoms", type=int, nargs="+", default=[192, 1536])
    parser.add_argument("--threads", type=int, nargs="+", default=[1, 2])
    parser.add_argument("--repeats", type=int, default=5, help="evaluations per process and round")
    parser.add_argument("--rounds", type=int, default=2, help="processes per side and thread count")
    parser.add_argument("--json", type=Path, help="write all figures here")
    parser.add_argument("--force", action="store_true", help="measure on a busy machine")
    parser.add_argument("--worker", choices=SIDES, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.worker:
        print(json.dumps(worker(options.worker, options.atoms[0], options.threads[0], options.repeats)))
        return
    refuse_on_a_busy_machine(options.force)
    results = [measure(n, options.threads, options.repeats, options.rounds) for n in options.atoms]
    print(*(f"{key}: {value}" for key, value in machine().items()), "float32, energy + forces", sep=", ")
    print(table(results, options.threads))
    write_json(options.json, results)


if __name__ == "__main__":
    main()
