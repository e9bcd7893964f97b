"""One measurement of one side, in a process of its own: ``python -m tests.bench.worker REQUEST`` (JSON to JSON).

Sides: ``cpp`` (compiled kernels), ``eager`` (cace_runtime in torch), ``plain`` (the oracle of the tests). float32.
"""

from __future__ import annotations

import json
import sys
import time

import numpy as np
import torch
from ase import Atoms
from ase.io import read, write

from cace_runtime import CACEModel, keys
from cace_runtime.adapters.ase import CACECalculator
from cace_runtime.neighborhood.skin import SkinNeighborList
from tests.bench.harness import peak_memory
from tests.bench.md_steps import call_times, langevin, step_times
from tests.bench.plain_calculator import PlainCalculator
from tests.bench.problems import PROBLEMS, potential, structure
from tests.support.oracle import from_model


def calculator(side: str, problem: str):
    """A calculator with a list with a skin, whatever the side."""
    model = potential(problem)
    return PlainCalculator(model) if side == "plain" else CACECalculator(model, dtype="float32")


def equilibrate(problem: str, steps: int, timestep: float, path: str, start: str | None) -> dict:
    """Writes a structure at the problem's temperature, with velocities; ``start`` is another's, to be copied."""
    atoms = structure(problem)
    if start is not None:
        atoms = read(start) * PROBLEMS[problem].copies
        atoms.set_momenta(np.zeros((len(atoms), 3)))  # copies that move alike would do so for ever
    atoms.calc = calculator("cpp", problem)
    langevin(atoms, timestep, PROBLEMS[problem].temperature).run(steps)
    heat = atoms.get_temperature()
    atoms.calc = None
    write(path, atoms, format="traj")
    return {"temperature": heat}


def md(problem: str, side: str, timestep: float, path: str, steps: int, seconds: float) -> dict:
    """Time per step of dynamics from an equilibrated start, and the part of it that the neighbour list takes."""
    atoms = read(path)
    atoms.calc = calculator(side, problem)
    neighbors = atoms.calc.neighbors
    spent = [0.0]

    def timed(find):
        def run(*structure):
            start = time.perf_counter()
            found = find(*structure)
            spent[0] += time.perf_counter() - start
            return found

        return run

    neighbors.rows, neighbors.update = timed(neighbors.rows), timed(neighbors.update)
    energy, forces = atoms.get_potential_energy(), atoms.get_forces()
    dynamics = langevin(atoms, timestep, PROBLEMS[problem].temperature)
    dynamics.run(1)
    n_before, rebuilds_before, spent[0] = neighbors.updates, neighbors.rebuilds, 0.0
    start = time.perf_counter()
    times = step_times(dynamics, steps, seconds)
    whole = time.perf_counter() - start
    n_searches = neighbors.rebuilds - rebuilds_before
    return {
        "times": times,
        "list_share": spent[0] / whole,
        "steps_per_search": (neighbors.updates - n_before) / n_searches if n_searches else None,
        "temperature": atoms.get_temperature(),
        "energy": energy,
        "force": float(np.abs(forces).sum()),
    }


def evaluate(problem: str, side: str, skin: float) -> dict:
    """Time of energy and forces alone, neighbours known."""
    model, atoms = potential(problem), structure(problem)
    run = {"cpp": _kernels, "eager": _eager, "plain": _plain}[side](model, atoms, skin)
    energy, forces, n_edges = run()
    return {"times": call_times(run), "energy": energy, "force": float(np.abs(forces).sum()), "edges": n_edges}


def _kernels(model: CACEModel, atoms: Atoms, skin: float):
    kernels = model.engines.cpp(model).potential
    cell = atoms.cell.array
    rows = SkinNeighborList(model.config.cutoff, skin).rows(atoms.positions, cell, atoms.pbc, atoms.numbers)
    elements = model.embedding.rows(atoms.numbers)

    def run():
        out = kernels.evaluate(rows, elements, atoms.positions, rows.images(cell))
        return float(out.energies.sum()), out.forces, len(rows.sender)

    return run


def _eager(model: CACEModel, atoms: Atoms, skin: float):
    graph = model.graph(atoms, skin)

    def run():
        out = model(graph)
        return float(out[keys.ENERGY]), out[keys.FORCES].numpy(), len(graph[keys.SENDER])

    return run


def _plain(model: CACEModel, atoms: Atoms, skin: float):
    graph, oracle = model.graph(atoms, skin), from_model(model)
    numbers, *edges = (graph[k] for k in (keys.ATOMIC_NUMBERS, keys.SENDER, keys.RECEIVER, keys.SHIFTS))
    scale = model.config.energy_scale
    positions, cell = graph[keys.POSITIONS].to(model.dtype), graph[keys.CELL][0].to(model.dtype)

    def run():
        out = oracle(numbers, positions, cell, *edges, stress=False)
        return scale * float(out["energy"]), scale * out["forces"].numpy(), len(edges[0])

    return run


def memory(problem: str, side: str) -> dict:
    """Memory (MB) before and after one evaluation through ASE."""
    atoms = structure(problem)
    atoms.calc = calculator(side, problem)
    before = peak_memory()
    forces = atoms.get_forces()
    return {"before": before, "peak": peak_memory(), "force": float(np.abs(forces).sum())}


TASKS = {f.__name__: f for f in (equilibrate, md, evaluate, memory)}

if __name__ == "__main__":
    request = json.loads(sys.argv[1])
    torch.set_num_threads(request.pop("threads"))
    print(json.dumps(TASKS[request.pop("task")](**request)))
