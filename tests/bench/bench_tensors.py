"""Invariants and tensors of generated modules, in torch and in C++, against a plain program of einsums, in one run.

    python -m tests.bench.bench_tensors

Baseline: the moments as whole tensors, one ``torch.einsum`` for every graph, open indices averaged over their orders:
what a program written from the formulas does. All sides take A[atoms, n, l-vectors, channels], return B and the C of
each degree, and are differentiated by torch's autograd; those named rows take and return rows. "B alone" is ``b_basis``
of the same compiled module, "without" the compiled module of the same basis without tensors: what tensors cost. The
process keeps freed memory, which spares all sides page faults.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable
from itertools import permutations, product
from pathlib import Path
from string import ascii_letters

import torch
from torch import Tensor

from cace_runtime.registry import BasisModule, load_basis
from tests.bench.bench_symmetriser import double_backward, forward, forward_backward
from tests.bench.harness import best_times, keep_freed_memory, refuse_on_a_busy_machine, write_json

#: (l_max, nu_max, radial, covariants)
CASES = [(3, 3, "per_degree", (1, 2))]
PLAIN = "einsum"
DIRECTIONS = {
    "forward": lambda b, a, g, v: forward(b, a),
    "forward_backward": lambda b, a, g, v: forward_backward(b, a, g),
    "double_backward": double_backward,
}

Several = tuple[Tensor, ...]


def places(degree: int) -> list[tuple[int, ...]]:
    """Axes of one entry of a symmetric tensor for each component, in the order of the l-vectors."""
    return [tuple(axes) for axes in product(range(3), repeat=degree) if list(axes) == sorted(axes)]


def whole_tensors(a: Tensor, l_max: int) -> list[Tensor]:
    """A[…, l-vectors, channels] as symmetric tensors […, channels, 3, …, 3], one for each degree."""
    tensors, start = [], 0
    for degree in range(l_max + 1):
        listed = places(degree)
        index = [start + listed.index(tuple(sorted(axes))) for axes in product(range(3), repeat=degree)]
        tensors.append(a[..., index, :].movedim(-2, -1).unflatten(-1, (3,) * degree or (1,)))
        start += len(listed)
    return [tensors[0].squeeze(-1), *tensors[1:]]


def equation(edges: tuple[tuple[int, int, int], ...], nu: int, degree: int) -> str:
    """A graph in the language of einsum; of a covariant, node ``nu`` is marked, and its indices are open."""
    letters = iter(ascii_letters)
    indices = [""] * (nu + (degree > 0))
    for i, j, multiplicity in edges:
        for letter in (next(letters) for _ in range(multiplicity)):
            indices[i] += letter
            indices[j] += letter
    return ",".join(f"...{index}" for index in indices[:nu]) + f"->...{''.join(indices[nu:])}"


def plain_einsum(basis: BasisModule) -> Callable[[Tensor], Several]:
    """B, and the C of each degree, as ``bc_basis`` returns them."""
    programs = [
        [(c, equation(edges, f["nu"], f.get("degree", 0))) for c, edges in f["graphs"]]
        for f in (*basis.features, *basis.covariants)
    ]
    described = (*basis.features, *basis.covariants)
    degrees = (0, *basis.spec["covariants"])

    def bc(a: Tensor) -> Several:
        tensors, found = whole_tensors(a, max(basis.spec["l_max"])), {degree: [] for degree in degrees}
        for feature, program in zip(described, programs, strict=True):
            operands, degree = [tensors[l] for l in feature["degrees"]], feature.get("degree", 0)
            total = sum(c * torch.einsum(terms, *operands) for c, terms in program)
            if degree > 1:
                first = total.dim() - degree
                orders = [(*range(first), *order) for order in permutations(range(first, total.dim()))]
                total = sum(total.permute(order) for order in orders) / len(orders)
            found[degree].append(torch.stack([total[(..., *axes)] for axes in places(degree)], -2) if degree else total)
        return tuple(torch.stack(found[degree], -3 if degree else -2) for degree in degrees)

    return bc


def flat(bc: Callable[[Tensor], tuple[Tensor, dict[int, Tensor]]]) -> Callable[[Tensor], Several]:
    """B, and the C of each degree, as torch's autograd takes several tensors."""

    def several(a: Tensor) -> Several:
        b, c = bc(a)
        return (b, *c.values())

    return several


def measure(case: tuple, atoms: int, channels: int, threads: int, rounds: int) -> dict[str, object]:
    """Times one basis, after the sides were compared."""
    l_max, nu_max, radial, degrees = case
    eager, cpp = (load_basis(l_max, nu_max, radial=radial, backend=b, covariants=degrees) for b in ("eager", "cpp"))
    without = load_basis(l_max, nu_max, radial=radial, backend="cpp")
    generator = torch.Generator().manual_seed(0)
    a = torch.randn(atoms, 12, len(eager.lvectors), channels, generator=generator)
    rows = a.movedim(2, 0).contiguous()
    sides = {PLAIN: plain_einsum(eager), "eager": flat(eager.bc_basis), "cpp": flat(cpp.bc_basis)}
    sides |= {"eager rows": flat(eager.bc_basis_rows), "cpp rows": flat(cpp.bc_basis_rows)}
    sides |= {"B alone": lambda x: (cpp.b_basis(x),), "without": lambda x: (without.b_basis(x),)}
    of: dict[str, tuple] = {}
    expected = forward(sides[PLAIN], a)
    for name, side in sides.items():
        x = rows if name.endswith("rows") else a
        found = forward(side, x)
        back = [
            y if x is a else y.movedim(0, -2) if k == 0 else y.movedim((0, 1), (-3, -2)) for k, y in enumerate(found)
        ]
        if name != "without":
            for ours, theirs in zip(back, expected, strict=False):
                torch.testing.assert_close(ours, theirs, rtol=1e-3, atol=1e-3 * float(theirs.abs().max()))
        g = tuple(torch.randn(y.shape, generator=generator) for y in found)
        of[name] = (x, g, torch.randn(x.shape, generator=generator))
    basis = f"({l_max},{nu_max}) {radial} K={','.join(map(str, degrees))}"
    row: dict[str, object] = {"basis": basis, "atoms": atoms, "channels": channels, "threads": threads}
    for name, run in DIRECTIONS.items():
        times = best_times({k: (lambda k=k, b=b, run=run: run(b, *of[k])) for k, b in sides.items()}, threads, rounds)
        best = {k: 1e3 * t[0] for k, t in times.items()}
        row[name] = {
            k: {"best_ms": best[k], "median_ms": 1e3 * t[len(t) // 2], "ratio": best[PLAIN] / best[k]}
            for k, t in times.items()
        }
    return row


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--atoms", type=int, default=100)
    parser.add_argument("--channels", type=int, default=9)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--threads", type=int, nargs="+", default=[1, 2])
    parser.add_argument("--json", type=Path)
    parser.add_argument("--force", action="store_true", help="measure on a busy machine too")
    arguments = parser.parse_args()
    keep_freed_memory()
    refuse_on_a_busy_machine(arguments.force)
    rows = []
    print(f"{arguments.atoms} atoms × 12 × {arguments.channels} channels, float32; best times in ms (ratio to einsums)")
    print(f"{'basis':24} threads side       {'forward':>17} {'fwd+bwd':>17} {'double backward':>17}")
    for case in CASES:
        for threads in arguments.threads:
            row = measure(case, arguments.atoms, arguments.channels, threads, arguments.rounds)
            rows.append(row)
            for side in row["forward"]:
                figures = [row[d][side] for d in DIRECTIONS]
                cells = [f"{f['best_ms']:8.2f} {'({:.1f}×)'.format(f['ratio']):>8}" for f in figures]
                print(f"{row['basis']:24} {threads:7} {side:10} {' '.join(cells)}", flush=True)
    write_json(arguments.json, rows)


if __name__ == "__main__":
    main()
