"""A potential with tensor messages, compiled, beside torch and beside the published potential, in one run.

    python -m tests.bench.bench_tensor_potential [--threads 1 2] [--rounds 7] [--mace VENV] [--force]

Variant Z: 64 channels mixed for the central element, vectors of the moments with radial functions of each path and
channel, memory, one message layer; features of complete bases (3, 3) per degree; readers of elements; random weights.
Water: energy and forces with known neighbours, 5.5 Å. 3BPA (5.5 Å) and acetylacetone (4.5 Å): a step of the
calculator, neighbour list and all. Then a training step, eight acetylacetones at 5 Å, loss on energies and forces,
Adam. Torch has the same weights. Float32; sides take turns, the best of each counts. With ``--mace`` also MACE (64x0e +
64x1o) on the same box of water; VENV is an environment of it, which is made where there is none.
"""

from __future__ import annotations

import argparse
import tempfile
from collections.abc import Callable
from pathlib import Path

import torch
from ase import Atoms
from ase.io import read

from cace_runtime import CACEModel, new_model
from cace_runtime.adapters.ase import CACECalculator
from cace_runtime.config import (
    BasisConfig,
    MessageConfig,
    MixingConfig,
    ModelConfig,
    ReadoutConfig,
    TensorMessageConfig,
)
from cace_runtime.kernels.cpp.engine import batch_arrays
from cace_runtime.quantities import Values
from cace_runtime.train.batches import GraphStore
from cace_runtime.train.config import LossConfig
from cace_runtime.train.loss import Loss, LossWeights
from cace_runtime.train.samples import Sample
from cace_runtime.train.scaled_weights import ScaledWeights
from tests.bench.bench_compiled import make_mace
from tests.bench.harness import best_times, keep_freed_memory, machine, refuse_on_a_busy_machine, run_apart
from tests.bench.md_steps import to_and_fro
from tests.bench.problems import DATA, potential, structure


def variant_z(elements: tuple[str, ...], backend: str, cutoff: float = 5.5) -> CACEModel:
    config = ModelConfig(
        elements=elements,
        cutoff=cutoff,
        n_bessel=8,
        n_radial=64,
        n_embedding=1,
        radial="per_degree",
        basis=BasisConfig(l_max=3, nu_max=3),
        mixing=MixingConfig(per_element=True),
        messages=(MessageConfig(memory=True, tensor=TensorMessageConfig(per_element=True)),),
        readout=ReadoutConfig(hidden=(32, 16), per_element=True),
    )
    torch.manual_seed(0)
    return new_model(config, backend).float().requires_grad_(False)


def evaluation(model: CACEModel, atoms: Atoms) -> Callable[[], object]:
    """Energy and forces with known neighbours."""
    graph = model.graph(atoms)
    engine = model.engines.cpp(model) if model.engines.backend == "cpp" else None
    if engine is None:
        return lambda: model(graph)
    arrays = batch_arrays(model, graph)
    return lambda: engine.potential.evaluate(*arrays, n_threads=torch.get_num_threads())


def step(model: CACEModel, atoms: Atoms) -> Callable[[], None]:
    """Forces from the calculator, the atoms moving to and fro."""
    return to_and_fro(atoms, CACECalculator(model, dtype="float32"))


def mace_seconds(venv: Path, atoms: Atoms, threads: int) -> float:
    """Energy and forces with known neighbours by MACE, in its environment: the best of several."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "box.xyz")
        atoms.write(path)
        request = {"task": "evaluate", "path": str(path)}
        return min(run_apart("tests.bench.mace_worker", request, threads, python=str(venv / "bin/python"))["times"])


def training_step(model: CACEModel, molecules: list[Atoms]) -> Callable[[], object]:
    """The trainer's own step with labels near the model's: batch from the store, loss in scaled weights, Adam."""
    model = model.requires_grad_(True)
    samples = [
        Sample(atoms, Values(energy=0.0, forces=atoms.get_forces()), f"molecule {k}", "default")
        for k, atoms in enumerate(molecules)
    ]
    store = GraphStore(samples, model.config.cutoff, model.config.elements, torch.float32)
    loss = Loss(ScaledWeights(model), model, LossConfig())
    optimizer = torch.optim.Adam(loss.parameters(), lr=1e-6, fused=True)
    members, at = range(len(samples)), LossWeights(energy=1.0, forces=1.0)

    def run() -> None:
        optimizer.zero_grad()
        batch = store.batch(members)
        value, _ = loss(batch.graph, batch.targets, at, store.counts(members))
        value.backward()
        optimizer.step()

    return run


def main() -> None:
    """Prints a table."""
    keep_freed_memory()
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--threads", type=int, nargs="+", default=[1])
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--mace", type=Path, metavar="VENV", help="environment with MACE; made where there is none")
    parser.add_argument("--force", action="store_true")
    given = parser.parse_args()
    if given.mace:
        given.mace = given.mace.resolve()
        make_mace(given.mace)
    water, molecule = structure("water 1536"), structure("3bpa")
    organic, molecules = ("H", "C", "N", "O"), read(DATA / "acac/train_300K.xyz", ":8")
    sides = {
        "water 1536": {
            "variant Z, cpp": evaluation(variant_z(("H", "O"), "cpp"), water),
            "variant Z, torch": evaluation(variant_z(("H", "O"), "eager"), water),
            "published, cpp": evaluation(_compiled(potential("water 1536")), water),
        },
        "3bpa": {
            "variant Z, cpp": step(variant_z(organic, "cpp"), molecule),
            "variant Z, torch": step(variant_z(organic, "eager"), molecule),
        },
        "acetylacetone": {
            f"variant Z, {name}": step(variant_z(("H", "C", "O"), backend, cutoff=4.5), molecules[0])
            for name, backend in (("cpp", "cpp"), ("torch", "eager"))
        },
        "training step, 8 acetylacetones": {
            f"variant Z, {name}": training_step(variant_z(("H", "C", "O"), backend, cutoff=5.0), molecules)
            for name, backend in (("cpp", "cpp"), ("torch", "eager"))
        },
    }
    print(machine())
    for threads in given.threads:
        for problem, of_problem in sides.items():
            refuse_on_a_busy_machine(given.force, patience=60.0)
            found = {name: times[0] for name, times in best_times(of_problem, threads, given.rounds).items()}
            if given.mace and problem == "water 1536":
                found["MACE"] = mace_seconds(given.mace, water, threads)
            alone = {"water 1536": water, "3bpa": molecule, "acetylacetone": molecules[0]}
            n_atoms = len(alone[problem]) if problem in alone else sum(map(len, molecules))
            for name, seconds in found.items():
                per_atom, ratio = 1e6 * seconds / n_atoms, seconds / found["variant Z, cpp"]
                told = f"{1e3 * seconds:.3f} ms, {per_atom:.1f} µs per atom, {ratio:.2f} of the first"
                print(f"{problem}, {threads} threads, {name}: {told}")


def _compiled(model: CACEModel) -> CACEModel:
    compiled = new_model(model.config, "cpp").to(model.dtype)
    compiled.load_state_dict(model.state_dict())
    return compiled.requires_grad_(False)


if __name__ == "__main__":
    main()
