"""Generated eager modules against a plain term-by-term symmetriser, in one run.

    python -m tests.bench.bench_symmetriser

Baseline: one product per term of every feature (no factorising), as a torch program written from the equations would
do it; the faster of ``torch.prod`` over gathered components and of chained products. Both sides take A[atoms, n,
l-vectors, channels], return B[atoms, n, features, channels], and are differentiated by torch's autograd. The grouped
variant runs the same program in few large operations (gather, multiply, one matrix product per level) instead of one
call per operation.
"""

from __future__ import annotations

import argparse
from itertools import product
from math import factorial
from pathlib import Path

import torch

from cace_runtime.registry import BasisModule, load_basis
from tests.bench.harness import best_times, refuse_on_a_busy_machine, write_json

CASES = [(3, 3, "cheng2024"), (4, 3, "cheng2024"), (4, 4, "cheng2024"), (3, 3, "complete"), (4, 3, "complete")]
CASES += [(4, 4, "complete")]


def literal_terms(basis: BasisModule) -> list[list[tuple[int, tuple[int, ...]]]]:
    """(coefficient, component indices) of every term of every feature, from its graphs, not merged."""
    position = {l: k for k, l in enumerate(basis.lvectors)}
    features = []
    for feature in basis.features:
        terms = []
        for coefficient, edges in feature["graphs"]:
            choices = [[l for l in product(range(m + 1), repeat=3) if sum(l) == m] for *_, m in edges]
            for assignment in product(*choices):
                weight, nodes = coefficient, [[0, 0, 0] for _ in range(feature["nu"])]
                for (i, j, m), l in zip(edges, assignment, strict=True):
                    weight *= factorial(m) // (factorial(l[0]) * factorial(l[1]) * factorial(l[2]))
                    for node in (nodes[i], nodes[j]):
                        for axis in range(3):
                            node[axis] += l[axis]
                terms.append((weight, tuple(position[tuple(n)] for n in nodes)))
        features.append(terms)
    return features


def plain_prod(terms):
    """Gather the factors of a term, ``torch.prod`` over them."""

    def b(a):
        out = []
        for feature in terms:
            total = 0
            for weight, factors in feature:
                total = total + weight * torch.prod(a[:, :, list(factors), :], dim=2)
            out.append(total)
        return torch.stack(out, dim=2)

    return b


def plain_chain(terms):
    """Multiply the factors of a term one after the other."""

    def b(a):
        out = []
        for feature in terms:
            total = 0
            for weight, factors in feature:
                value = a[:, :, factors[0], :]
                for k in factors[1:]:
                    value = value * a[:, :, k, :]
                total = total + weight * value
            out.append(total)
        return torch.stack(out, dim=2)

    return b


def forward(b, a):
    with torch.no_grad():
        return b(a)


def forward_backward(b, a, g):
    a = a.detach().requires_grad_()
    return torch.autograd.grad(b(a), a, g)


def double_backward(b, a, g, v):
    """What force training does: energy, its gradient, and the gradient of a function of that."""
    a = a.detach().requires_grad_()
    g = g.detach().requires_grad_()
    (gradient,) = torch.autograd.grad(b(a), a, g, create_graph=True)
    return torch.autograd.grad(gradient, (a, g), v)


def measure(case, atoms: int, threads: int, rounds: int) -> dict[str, object]:
    l_max, nu_max, selection = case
    basis = load_basis(l_max, nu_max, selection)
    terms = literal_terms(basis)
    generator = torch.Generator().manual_seed(0)
    a = torch.randn(atoms, 12, len(basis.lvectors), 9, generator=generator)
    g = torch.randn(atoms, 12, len(basis.features), 9, generator=generator)
    v = torch.randn(a.shape, generator=generator)
    bs = {"generated": basis.b_basis, "prod": plain_prod(terms), "chain": plain_chain(terms)}
    reference = forward(bs["chain"], a)
    torch.testing.assert_close(forward(bs["generated"], a), reference, rtol=1e-3, atol=1e-3 * float(reference.abs().max()))
    row: dict[str, object] = {"basis": f"({l_max},{nu_max}) {selection}", "atoms": atoms, "threads": threads}
    row["terms"] = sum(map(len, terms))
    for name, run in (
        ("forward", lambda b: forward(b, a)),
        ("forward_backward", lambda b: forward_backward(b, a, g)),
        ("double_backward", lambda b: double_backward(b, a, g, v)),
    ):
        times = best_times({k: (lambda b=b, run=run: run(b)) for k, b in bs.items()}, threads, rounds)
        plain = min(times["prod"][0], times["chain"][0])
        row[f"{name}_ms"] = 1e3 * times["generated"][0]
        row[f"{name}_median_ms"] = 1e3 * times["generated"][len(times["generated"]) // 2]
        row[f"{name}_plain_ms"] = 1e3 * plain
        row[f"{name}_ratio"] = plain / times["generated"][0]
    source, target = torch.cat([a.flatten(), g.flatten()]), torch.empty(a.numel() + g.numel())
    copied = best_times({"copy": lambda: target.copy_(source)}, threads, rounds)["copy"][0]
    row["move_a_and_b_ms"] = 1e3 * copied
    return row


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--atoms", type=int, default=300)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--threads", type=int, nargs="+", default=[1, 2])
    parser.add_argument("--json", type=Path)
    parser.add_argument("--force", action="store_true", help="measure on a busy machine too")
    arguments = parser.parse_args()
    refuse_on_a_busy_machine(arguments.force)
    rows = []
    print(f"{arguments.atoms} atoms × 12 × 9 channels, float32; times in ms, ratio to the faster plain program")
    print(f"{'basis':18} threads {'forward':>18} {'fwd+bwd':>18} {'double backward':>18} {'copy A,B':>9}")
    for case in CASES:
        for threads in arguments.threads:
            # The plain program takes seconds where it has thousands of terms; fewer rounds do there.
            rounds = arguments.rounds if case[2] == "cheng2024" else 2
            row = measure(case, arguments.atoms, threads, rounds)
            rows.append(row)
            cells = [f"{row[f'{k}_ms']:9.2f} {row[f'{k}_ratio']:7.1f}×" for k in ("forward", "forward_backward", "double_backward")]
            print(f"{row['basis']:18} {threads:7} {' '.join(cells)} {row['move_a_and_b_ms']:9.2f}", flush=True)
    write_json(arguments.json, rows)


if __name__ == "__main__":
    main()
