"""Two threads against one, with a core that is free and with one that is busy: what sharing gains and what it may cost.

    python -m tests.bench.bench_threads [--seconds 2] [--json FILE]

Evaluations, steps of dynamics and steps of training, each by one thread and by all, in turn, many times; then the same
beside a process that computes without end. The ratio is that of the whole times: above 1.1 in a row with a busy core is
a fault. Every ratio is from one run, so other programs spoil it less than a time.
"""

from __future__ import annotations

import cace_runtime.waiting  # noqa: F401  isort: skip (before torch, as in the commands)

import argparse
import multiprocessing
import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import torch
from ase import units
from ase.io import read
from ase.md.verlet import VelocityVerlet

from cace_runtime.adapters.ase import CACECalculator
from cace_runtime.analysis.evaluate import evaluate
from cace_runtime.potentials import start
from tests.bench.bench_train import runtime_step
from tests.bench.harness import write_json
from tests.bench.problems import potential, structure

ROUNDS = 8


def forces(atoms, calculator) -> Callable[[], object]:
    """Forces at positions that are others each time."""
    generator = np.random.default_rng(0)

    def run() -> None:
        atoms.positions += generator.normal(scale=1e-4, size=atoms.positions.shape)
        calculator.get_forces(atoms)

    return run


def cases() -> Iterator[tuple[str, Callable[[], object]]]:
    """Pieces of work by name."""
    molecule = read(start("acetylacetone"))
    of_molecule = CACECalculator("acetylacetone", dtype="float32")
    yield "15 atoms, forces", forces(molecule.copy(), of_molecule)
    molecule.calc = CACECalculator("acetylacetone", dtype="float32")
    dynamics = VelocityVerlet(molecule, 0.5 * units.fs)
    yield "15 atoms, dynamics", lambda: dynamics.run(1)
    for name in ("water 192", "water 1536"):
        calculator = CACECalculator(potential(name), dtype="float32")
        yield f"{name}, forces", forces(structure(name), calculator)
    model, frames = calculator.model, [structure("water 192")] * 5
    yield "five frames of 192, cace eval", lambda: evaluate(model, frames)
    yield "two boxes of 192, training step", runtime_step()


def times(run: Callable[[], object], threads: int, seconds: float) -> tuple[float, int]:
    """Time in all and how many times."""
    torch.set_num_threads(threads)
    start, count = time.perf_counter(), 0
    while (now := time.perf_counter()) - start < seconds or not count:
        run()
        count += 1
    return now - start, count


def ratio(run: Callable[[], object], threads: int, seconds: float) -> tuple[float, float]:
    """Time by several threads over that by one, and the latter (s)."""
    total = {1: [0.0, 0], threads: [0.0, 0]}
    for _ in range(10):
        run()
    for _ in range(ROUNDS):
        for n in total:
            took, count = times(run, n, seconds / ROUNDS)
            total[n][0] += took
            total[n][1] += count
    mean = {n: took / count for n, (took, count) in total.items()}
    return mean[threads] / mean[1], mean[1]


def spin() -> None:
    while True:
        pass


@contextmanager
def busy(cores: int) -> Iterator[None]:
    """Processes that compute without end."""
    processes = [multiprocessing.get_context("spawn").Process(target=spin, daemon=True) for _ in range(cores)]
    for process in processes:
        process.start()
    time.sleep(1.0)
    try:
        yield
    finally:
        for process in processes:
            process.kill()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--threads", type=int, default=max(2, torch.get_num_threads()))
    parser.add_argument("--seconds", type=float, default=2.0, help="of each measurement")
    parser.add_argument("--json", type=Path)
    options = parser.parse_args()
    n, rows = options.threads, []
    print(f"{os.cpu_count()} cores; time by {n} threads / time by one")
    print(f"{'':32} {'free':>6} {'one core busy':>14} {'one thread, ms':>15}")
    for name, run in cases():
        free, alone = ratio(run, n, options.seconds)
        with busy(1):
            beside, _ = ratio(run, n, options.seconds)
        print(f"{name:32} {free:6.2f} {beside:14.2f} {1e3 * alone:15.3f}", flush=True)
        rows.append({"case": name, "threads": n, "free": free, "busy": beside, "one_thread_s": alone})
    write_json(options.json, rows)


if __name__ == "__main__":
    main()
