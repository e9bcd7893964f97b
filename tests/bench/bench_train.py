"""One training step against the plain oracle's: forward, loss on energy and forces, backward, step of Adam; float32.

    python -m tests.bench.bench_train [--threads 1] [--json FILE] [--force]

Two boxes of 192 water atoms and the published water architecture with the published weights (``$CACE_DATA`` or
``../shared/data``). Both sides get the same random labels, and their losses are compared. Neighbours are found once,
as in training; the sides alternate, each in processes of its own that keep freed memory (GLIBC_TUNABLES). Peak memory
is measured in processes without that.
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

from tests.bench.harness import KEEP_MEMORY, PROJECT, machine, refuse_on_a_busy_machine, write_json

SIDES = ("runtime", "oracle")
BOXES = 2
# Seconds of the author's train step on such a machine, one thread.
AUTHOR = 1.5


def worker(side: str, threads: int, repeats: int) -> dict:
    """Trains for ``repeats`` steps; runs in a process of its own."""
    import torch

    torch.set_num_threads(threads)
    step = {"runtime": runtime_step, "oracle": oracle_step}[side]()
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    times, losses = [], []
    for _ in range(repeats):
        start = time.perf_counter()
        losses.append(float(step()))
        times.append(time.perf_counter() - start)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return {"times": times, "loss": losses[0], "before_mb": before / 1024, "peak_mb": peak / 1024}


def problem():
    """Model, boxes, and labels: energies per atom near the model's and forces of 1 eV/Å."""
    import torch
    from ase.io import read

    from cace_runtime import import_official

    folder = Path(os.environ.get("CACE_DATA") or PROJECT / "../shared/data") / "official"
    model = import_official(folder / "water.pth").float().requires_grad_(True)
    boxes = []
    for seed in range(BOXES):
        boxes.append(read(folder / "liquid-64.xyz"))
        boxes[-1].rattle(0.05, seed=seed)
    generator = torch.Generator().manual_seed(0)
    forces = [torch.randn(len(b), 3, generator=generator) for b in boxes]
    return model, boxes, forces


def runtime_step():
    """The trainer's own step: batch from the store, loss in scaled weights, Adam."""
    import torch

    from cace_runtime.quantities import Values
    from cace_runtime.train.batches import GraphStore
    from cace_runtime.train.config import LossConfig
    from cace_runtime.train.loss import Loss, LossWeights
    from cace_runtime.train.samples import Sample
    from cace_runtime.train.scaled_weights import ScaledWeights

    model, boxes, forces = problem()
    samples = [
        Sample(box, Values(energy=0.0, forces=label.double().numpy()), f"box {k}", "default")
        for k, (box, label) in enumerate(zip(boxes, forces, strict=True))
    ]
    store = GraphStore(samples, model.config.cutoff, model.config.elements, torch.float32)
    loss = Loss(ScaledWeights(model), model, LossConfig())
    optimizer = torch.optim.Adam(loss.parameters(), lr=1e-6)
    members, at = range(BOXES), LossWeights(energy=1.0, forces=1.0)

    def step():
        optimizer.zero_grad()
        batch = store.batch(members)
        value, _ = loss(batch.graph, batch.targets, at, store.counts(members))
        value.backward()
        optimizer.step()
        return value.detach()

    return step


def oracle_step():
    """The literal equations, one autograd graph."""
    import torch

    from cace_runtime import keys
    from tests.support.oracle import from_model

    model, boxes, forces = problem()
    graph = model.graph(boxes)
    oracle = from_model(model)
    parameters = [p.requires_grad_() for p in tensors_of(oracle.p)]
    optimizer = torch.optim.Adam(parameters, lr=1e-6)
    sender, receiver, batch = graph[keys.SENDER], graph[keys.RECEIVER], graph[keys.BATCH]
    images = torch.einsum("ek,ekx->ex", graph[keys.SHIFTS].double(), graph[keys.CELL][batch[receiver]]).float()
    numbers, label = graph[keys.ATOMIC_NUMBERS], torch.cat(forces)
    n_atoms = torch.bincount(batch).float()

    def step():
        optimizer.zero_grad()
        positions = graph[keys.POSITIONS].float().requires_grad_()
        vectors = positions[receiver] - positions[sender] - images
        energies, _ = oracle.atomic(vectors, numbers, sender, receiver)
        (gradient,) = torch.autograd.grad(energies.sum(), positions, create_graph=True)
        energy = torch.zeros(BOXES).index_add(0, batch, energies)
        loss = ((energy / n_atoms) ** 2).mean() + ((-gradient - label) ** 2).mean()
        loss.backward()
        optimizer.step()
        return loss.detach()

    return step


def tensors_of(parameters) -> list:
    """The trained tensors of the oracle: matrices, biases, weights per degree, Bessel frequencies."""
    import torch

    found: dict[int, torch.Tensor] = {}

    def collect(value) -> None:
        if isinstance(value, torch.Tensor) and value.dim():
            found.setdefault(id(value), value)
        elif isinstance(value, (list, tuple)):
            for v in value:
                collect(v)
        elif hasattr(value, "__dataclass_fields__"):
            collect(list(vars(value).values()))

    collect(parameters)
    leaves = list(found.values())
    return [t for t in leaves if t.is_leaf]


def run(side: str, threads: int, repeats: int, keep_memory: bool) -> dict:
    environment = dict(os.environ, OMP_NUM_THREADS=str(threads))
    if keep_memory:
        environment["GLIBC_TUNABLES"] = KEEP_MEMORY
    arguments = ["--worker", side, "--threads", str(threads), "--repeats", str(repeats)]
    command = [sys.executable, "-m", "tests.bench.bench_train", *arguments]
    done = subprocess.run(command, env=environment, cwd=PROJECT, capture_output=True, text=True)
    if done.returncode:
        raise SystemExit(f"the {side} failed:\n{done.stderr}")
    return json.loads(done.stdout.splitlines()[-1])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--repeats", type=int, default=5, help="steps per process and round")
    parser.add_argument("--rounds", type=int, default=2, help="processes per side")
    parser.add_argument("--json", type=Path, help="write all figures here")
    parser.add_argument("--force", action="store_true", help="measure on a busy machine")
    parser.add_argument("--worker", choices=SIDES, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.worker:
        print(json.dumps(worker(options.worker, options.threads, options.repeats)))
        return
    refuse_on_a_busy_machine(options.force)
    times: dict[str, list[float]] = {side: [] for side in SIDES}
    for _ in range(options.rounds):
        for side in SIDES:
            # The first two steps warm up allocator and caches.
            times[side] += run(side, options.threads, options.repeats + 2, keep_memory=True)["times"][2:]
    memory = {side: run(side, options.threads, 3, keep_memory=False) for side in SIDES}
    losses = [memory[side]["loss"] for side in SIDES]
    if abs(losses[0] - losses[1]) > 1e-4 * abs(losses[1]):
        raise SystemExit(f"the sides disagree: losses {losses[0]} and {losses[1]}")
    print(*(f"{key}: {value}" for key, value in machine().items()), f"{options.threads} threads", sep=", ")
    print(f"{'side':>8} {'best':>9} {'median':>9} {'spread':>7} {'memory (MB)':>12}")
    rows = []
    for side in SIDES:
        values = times[side]
        middle = statistics.median(values)
        spread, peak = (max(values) - min(values)) / middle, memory[side]["peak_mb"]
        print(f"{side:>8} {min(values):>8.3f}s {middle:>8.3f}s {spread:>6.0%} {peak:>12.0f}")
        rows.append({"side": side, "threads": options.threads, "times": values, "peak_mb": peak})
    runtime, oracle = (min(times[side]) for side in SIDES)
    less = memory["oracle"]["peak_mb"] / memory["runtime"]["peak_mb"]
    print(
        f"{oracle / runtime:.1f} times faster than the oracle, {AUTHOR / runtime:.1f} times faster than the author's "
        f"program ({AUTHOR} s), {less:.1f} times less memory"
    )
    write_json(options.json, rows)


if __name__ == "__main__":
    main()
