"""Where the time of a step of dynamics goes: neighbour list, phases of the kernels, Python of ours, ASE.

    python -m tests.bench.profile_md ["water 1536"] [--threads 1 2] [--timestep 0.5] [--calls]

NVT at 300 K from an equilibrated start, float32; µs per step, means over all steps, of the fastest of three runs.
``--calls`` adds what cProfile finds, which slows Python down but not the kernels.
"""

from __future__ import annotations

import argparse
import cProfile
import os
import pstats
import time
from collections import defaultdict
from collections.abc import Callable
from ctypes import byref

import torch

from tests.bench.harness import keep_freed_memory, machine, refuse_on_a_busy_machine
from tests.bench.md_steps import langevin
from tests.bench.problems import PROBLEMS, structure

EQUILIBRATION, RUNS = 1000, 3


class Clock:
    """Seconds by name."""

    def __init__(self) -> None:
        self.spent: dict[str, float] = defaultdict(float)

    def timed(self, name: str, function: Callable) -> Callable:
        """The function, its time added to a name's."""

        def run(*arguments, **options):
            start = time.perf_counter()
            result = function(*arguments, **options)
            self.spent[name] += time.perf_counter() - start
            return result

        return run


def by_phases(potential, clock: Clock) -> Callable:
    """The evaluation of all phases, as ``cace_evaluate`` does it, each on the clock."""
    library = potential.library
    n_layers = library.n_phases // 2
    names = [f"kernels: forward {t}" for t in range(n_layers)] + ["kernels: last layer, both ways"]
    names += [f"kernels: backward {t}" for t in reversed(range(n_layers))]
    begin = clock.timed("kernels: distances", library.cace_begin)
    run = [clock.timed(name, library.cace_run) for name in names]

    def evaluate(workspace, system) -> None:
        library.check(begin(workspace, byref(system)))
        for phase, one in enumerate(run):
            library.check(one(workspace, phase))

    return evaluate


def watch(calculator, clock: Clock) -> None:
    """Puts the parts of a calculator with compiled kernels on the clock."""
    neighbors = calculator.neighbors
    neighbors._search.rows = clock.timed("neighbour list: search", neighbors._search.rows)
    neighbors.rows = clock.timed("list", neighbors.rows)
    library = calculator._moving.potential.library
    library.evaluate = clock.timed("kernels", by_phases(calculator._moving.potential, clock))
    calculator.calculate = clock.timed("calculate", calculator.calculate)


def shares(spent: dict[str, float], whole: float) -> dict[str, float]:
    """Seconds of the parts, which add up to the whole."""
    parts = {name: seconds for name, seconds in spent.items() if ":" in name}
    search = parts.setdefault("neighbour list: search", 0.0)
    parts["neighbour list: check that it holds"] = spent["list"] - search
    parts["calculator, in Python"] = spent["calculate"] - spent["list"] - spent["kernels"]
    parts["ASE: integrator, copies of atoms"] = whole - spent["calculate"]
    return parts


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("problem", nargs="?", default="water 1536", choices=PROBLEMS)
    parser.add_argument("--threads", type=int, nargs="+", default=[1, 2])
    parser.add_argument("--timestep", type=float, default=0.5, help="fs")
    parser.add_argument("--steps", type=int, default=200)
    parser.add_argument("--calls", action="store_true", help="what cProfile finds as well")
    parser.add_argument("--force", action="store_true", help="measure on a busy machine too")
    options = parser.parse_args()
    keep_freed_memory()
    refuse_on_a_busy_machine(options.force)
    os.environ["CACE_BACKEND"] = "cpp"
    from tests.bench.worker import calculator  # after the backend is chosen

    torch.set_num_threads(max(options.threads))
    atoms = structure(options.problem)
    atoms.calc = calculator("cpp", options.problem)
    dynamics = langevin(atoms, options.timestep, PROBLEMS[options.problem].temperature)
    dynamics.run(EQUILIBRATION)
    clock = Clock()
    watch(atoms.calc, clock)
    columns = []
    for threads in options.threads:
        torch.set_num_threads(threads)
        dynamics.run(20)
        runs = []
        for _ in range(RUNS):
            clock.spent.clear()
            start = time.perf_counter()
            dynamics.run(options.steps)
            whole = time.perf_counter() - start
            runs.append((whole, shares(clock.spent, whole)))
        columns.append(min(runs, key=lambda run: run[0]))
    print(machine())
    print(f"{options.problem}, {options.timestep} fs, µs per step (share)")
    print(f"{'':40}", *(f"{f'{t} thread(s)':>18}" for t in options.threads))
    for name in [*columns[0][1], "all"]:
        cells = []
        for whole, parts in columns:
            seconds = whole if name == "all" else parts[name]
            cells.append(f"{1e6 * seconds / options.steps:>10.1f} ({seconds / whole:>4.0%})")
        print(f"{name:40}", *cells)
    if options.calls:
        profile = cProfile.Profile()
        profile.runcall(dynamics.run, options.steps)
        pstats.Stats(profile).sort_stats("tottime").print_stats(25)


if __name__ == "__main__":
    main()
