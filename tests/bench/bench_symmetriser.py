"""Generated modules, in torch and in C++, against a plain term-by-term symmetriser, in one run.

    python -m tests.bench.bench_symmetriser

Baseline: one product per term of every feature (no factorising), as a torch program written from the equations would
do it; the faster of ``torch.prod`` over gathered components and of chained products. "unbound" is the latter with the
components taken apart at once, whose gradients torch puts together at once. All sides take A[atoms, n, l-vectors,
channels], return B[atoms, n, features, channels], and are differentiated by torch's autograd; those named rows take
A[l-vectors, ...] and return B[features, ...]. The process keeps freed memory, which spares all sides page faults.
"copy" reads and writes as many bytes as A and B have.
"""

from __future__ import annotations

import argparse
from itertools import product
from math import factorial
from pathlib import Path

import torch

from cace_runtime.registry import BasisModule, load_basis
from tests.bench.harness import best_times, keep_freed_memory, refuse_on_a_busy_machine, write_json

CASES = [(3, 3, "cheng2024"), (4, 3, "cheng2024"), (4, 4, "cheng2024"), (3, 3, "complete"), (4, 3, "complete")]
CASES += [(4, 4, "complete")]
PLAIN = ("prod", "chain")
#: What is compared with the faster plain program; "compiled" is torch.compile of the eager module.
SIDES = ("unbound", "eager", "compiled", "cpp", "unbound rows", "eager rows", "cpp rows")


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


def plain_unbound(terms, axis: int):
    """The same of components that are taken apart first; they are at ``axis``."""

    def b(a):
        components, out = a.unbind(axis), []
        for feature in terms:
            total = 0
            for weight, factors in feature:
                value = components[factors[0]]
                for k in factors[1:]:
                    value = value * components[k]
                total = total + weight * value
            out.append(total)
        return torch.stack(out, dim=axis)

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
    g = tuple(x.detach().requires_grad_() for x in (g if isinstance(g, tuple) else (g,)))
    (gradient,) = torch.autograd.grad(b(a), a, g, create_graph=True)
    return torch.autograd.grad(gradient, (a, *g), v)


def measure(case, atoms: int, threads: int, rounds: int, compiled: bool) -> dict[str, object]:
    """Times one basis; the plain program only for the published sets (thousands of terms do not fit memory)."""
    l_max, nu_max, selection = case
    basis = load_basis(l_max, nu_max, selection)
    generator = torch.Generator().manual_seed(0)
    a = torch.randn(atoms, 12, len(basis.lvectors), 9, generator=generator)
    g = torch.randn(atoms, 12, len(basis.features), 9, generator=generator)
    v = torch.randn(a.shape, generator=generator)
    row: dict[str, object] = {"basis": f"({l_max},{nu_max}) {selection}", "atoms": atoms, "threads": threads}
    cpp = load_basis(l_max, nu_max, selection, backend="cpp")
    sides = {"eager": basis.b_basis, "cpp": cpp.b_basis}
    sides |= {"eager rows": basis.b_basis_rows, "cpp rows": cpp.b_basis_rows}
    if compiled:
        sides["compiled"] = torch.compile(basis.b_basis, fullgraph=True, dynamic=False)
    rows = [x.movedim(2, 0).contiguous() for x in (a, g, v)]

    def of(side: str) -> list[torch.Tensor]:
        return rows if side.endswith("rows") else [a, g, v]

    if selection == "cheng2024":
        terms = literal_terms(basis)
        row["terms"] = sum(map(len, terms))
        sides |= {"prod": plain_prod(terms), "chain": plain_chain(terms)}
        sides |= {"unbound": plain_unbound(terms, 2), "unbound rows": plain_unbound(terms, 0)}
        reference = forward(sides["chain"], a)
        close = {"rtol": 1e-3, "atol": 1e-3 * float(reference.abs().max())}
        for name, b in sides.items():
            expected = reference.movedim(2, 0) if name.endswith("rows") else reference
            torch.testing.assert_close(forward(b, of(name)[0]), expected, **close)
    for name, run in (
        ("forward", lambda b, a, g, v: forward(b, a)),
        ("forward_backward", lambda b, a, g, v: forward_backward(b, a, g)),
        ("double_backward", double_backward),
    ):
        # torch.compile refuses double backward through its own graphs; the eager functions serve there.
        usable = {k: b for k, b in sides.items() if not (k == "compiled" and name == "double_backward")}
        times = best_times({k: (lambda k=k, b=b, run=run: run(b, *of(k))) for k, b in usable.items()}, threads, rounds)
        row[name] = {k: {"best_ms": 1e3 * t[0], "median_ms": 1e3 * t[len(t) // 2]} for k, t in times.items()}
        if "chain" in times:
            for k in usable.keys() & set(SIDES):
                row[name][k]["ratio"] = min(times[p][0] for p in PLAIN) / times[k][0]
    source, target = torch.ones(2, (a.numel() + g.numel()) // 2)
    copied = best_times({"copy": lambda: target.copy_(source)}, threads, rounds)["copy"][0]
    row["move_a_and_b_ms"] = 1e3 * copied
    return row


def cell(row, direction: str, side: str) -> str:
    """``time (ratio)`` of one side."""
    figures = row[direction].get(side)
    if figures is None:
        return f"{'':>17}"
    ratio = f"({figures['ratio']:.1f}×)" if "ratio" in figures else ""
    return f"{figures['best_ms']:8.2f} {ratio:>8}"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--atoms", type=int, default=300)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--threads", type=int, nargs="+", default=[1, 2])
    parser.add_argument("--compile", action="store_true", help="measure torch.compile of the eager module as well")
    parser.add_argument("--json", type=Path)
    parser.add_argument("--force", action="store_true", help="measure on a busy machine too")
    arguments = parser.parse_args()
    keep_freed_memory()
    refuse_on_a_busy_machine(arguments.force)
    rows = []
    print(f"{arguments.atoms} atoms × 12 × 9 channels, float32; best times in ms (ratio to the faster plain program)")
    print(f"{'basis':18} threads side         {'forward':>17} {'fwd+bwd':>17} {'double backward':>17} {'copy A,B':>9}")
    for case in CASES:
        for threads in arguments.threads:
            row = measure(case, arguments.atoms, threads, arguments.rounds, arguments.compile)
            rows.append(row)
            for side in (s for s in SIDES if s in row["forward"]):
                cells = [cell(row, d, side) for d in ("forward", "forward_backward", "double_backward")]
                print(
                    f"{row['basis']:18} {threads:7} {side:12} {' '.join(cells)} {row['move_a_and_b_ms']:9.2f}",
                    flush=True,
                )
    write_json(arguments.json, rows)


if __name__ == "__main__":
    main()
