"""The compiled symmetriser against memory traffic: how much longer than copying as many bytes as A and B have.

python -m tests.bench.bench_traffic [--threads 1 2] [--force]

The copy is ``target.copy_(source)``, both of half the size of A and B together: it reads and writes as much memory as
a forward pass must touch. With backward, A is read twice, B and its gradient once each, and the gradient of A written
(column "floor": that over the size of A and B, beyond which no program gets). A and B are of 1536 atoms × 12 × 9
channels, float32; every case and number of threads is a process of its own, in which the sides alternate.
"""

from __future__ import annotations

import argparse
import json
import sys

import torch

from cace_runtime.registry import load_basis
from tests.bench.harness import best_times, machine, refuse_on_a_busy_machine, run_apart

CASES = [(3, 3, "cheng2024"), (4, 4, "cheng2024"), (4, 4, "complete")]
N_ATOMS, N_RADIAL, N_CHANNELS = 1536, 12, 9
HEADER = ("basis", "layout", "threads", "forward, ms", "copy, ms", "forward / copy", "with backward, ms")
HEADER += ("with backward / copy", "floor")


def measure(case: list, threads: int, rounds: int) -> list[dict]:
    """Figures of one basis in both layouts, in this process."""
    basis = load_basis(*case, backend="cpp")
    n_l, n_f = len(basis.lvectors), len(basis.features)
    shapes = {
        "b_basis": lambda rows: (N_ATOMS, N_RADIAL, rows, N_CHANNELS),
        "b_basis_rows": lambda rows: (rows, N_ATOMS * N_RADIAL * N_CHANNELS),
    }
    n_numbers = (n_l + n_f) * N_ATOMS * N_RADIAL * N_CHANNELS
    source, target = torch.ones(n_numbers // 2), torch.ones(n_numbers // 2)
    found = []
    for layout, shape in shapes.items():
        function = getattr(basis, layout)
        generator = torch.Generator().manual_seed(0)
        a = torch.randn(shape(n_l), generator=generator)
        g = torch.randn(shape(n_f), generator=generator)
        with_gradient = a.clone().requires_grad_()
        sides = {
            "copy": lambda: target.copy_(source),
            "forward": lambda f=function, a=a: f(a),
            "both": lambda f=function, a=with_gradient, g=g: torch.autograd.grad(f(a), a, g),
        }
        times = best_times(sides, threads, rounds)
        found.append(
            {
                "basis": f"({case[0]},{case[1]}) {case[2]}",
                "layout": layout,
                "threads": threads,
                "floor": (3 * n_l + 2 * n_f) / (n_l + n_f),
                "times": times,
            }
        )
    return found


def figures(threads: list[int], force: bool, rounds: int = 15) -> list[dict]:
    """All cases, each in a process of its own."""
    rows = []
    for case in CASES:
        for t in threads:
            refuse_on_a_busy_machine(force, patience=60.0)
            rows += run_apart("tests.bench.bench_traffic", {"case": case, "rounds": rounds}, t)["rows"]
    return rows


def cells(row: dict) -> list[str]:
    """A line of the table."""
    best = {side: 1e3 * times[0] for side, times in row["times"].items()}
    return [
        row["basis"],
        row["layout"],
        str(row["threads"]),
        f"{best['forward']:.2f}",
        f"{best['copy']:.2f}",
        f"{best['forward'] / best['copy']:.2f}",
        f"{best['both']:.2f}",
        f"{best['both'] / best['copy']:.2f}",
        f"{row['floor']:.2f}",
    ]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--threads", type=int, nargs="+", default=[1, 2])
    parser.add_argument("--force", action="store_true", help="measure on a busy machine too")
    options = parser.parse_args()
    print(machine())
    for row in [HEADER, *map(cells, figures(options.threads, options.force))]:
        print(" | ".join(row))


if __name__ == "__main__":
    if len(sys.argv) == 2 and sys.argv[1].startswith("{"):
        request = json.loads(sys.argv[1])
        print(json.dumps({"rows": measure(**request)}))
    else:
        main()
