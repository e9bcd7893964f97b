"""One torch call per program operation, or few calls on groups of rows? Measures both for the forward program.

    python -m tests.bench.bench_grouped

Grouped: values of equal depth are made together, by gathering the factors of all their products, one multiplication,
and one matrix product with the integer coefficients. Both run the same sums of products.
"""

from __future__ import annotations

import argparse

import torch

from basisgen.backends.eager import backend
from basisgen.schedule.build import build_schedule, forward_dag
from basisgen.schedule.dag import ONE, Input
from basisgen.selection import select
from basisgen.spec import BasisSpec
from tests.bench.harness import best_times, keep_freed_memory, refuse_on_a_busy_machine


def grouped(dag, n_inputs: int):
    """A function rows -> rows that runs a Dag level by level."""
    depth: dict[int, int] = {}
    levels: dict[int, list[int]] = {}
    for n in dag.live():
        node = dag.nodes[n]
        if isinstance(node, Input):
            depth[n] = 0
            continue
        depth[n] = 1 + max(depth[m] for _, x, y in node for m in (x, y) if m != ONE)
        levels.setdefault(depth[n], []).append(n)
    row = {n: dag.nodes[n].index for n in depth if isinstance(dag.nodes[n], Input)}
    steps, total = [], n_inputs
    for level in sorted(levels):
        terms = sorted({(x, y) for n in levels[level] for _, x, y in dag.nodes[n]})
        place = {t: k for k, t in enumerate(terms)}
        products = [k for k, (_, y) in enumerate(terms) if y != ONE]
        matrix = torch.zeros(len(levels[level]), len(terms))
        for k, n in enumerate(levels[level]):
            for c, x, y in dag.nodes[n]:
                matrix[k, place[(x, y)]] = c
        left = torch.tensor([row[x] for x, _ in terms])
        right = torch.tensor([row[terms[k][1]] for k in products])
        steps.append((total, left, torch.tensor(products, dtype=torch.long), right, matrix))
        for k, n in enumerate(levels[level]):
            row[n] = total + k
        total += len(levels[level])
    outputs = torch.tensor([row[n] for _, n in dag.outputs])
    factors = torch.tensor([float(c) for c, _ in dag.outputs])[:, None]

    def run(a):
        values = a.new_empty(total, a.shape[1])
        values[:n_inputs] = a
        for start, left, products, right, matrix in steps:
            gathered = values.index_select(0, left)
            if len(products):
                gathered[products] *= values.index_select(0, right)
            torch.mm(matrix, gathered, out=values[start : start + len(matrix)])
        return values.index_select(0, outputs) * factors

    return run


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--columns", type=int, default=300 * 12 * 9, help="atoms × n × channels")
    parser.add_argument("--threads", type=int, nargs="+", default=[1, 2])
    parser.add_argument("--force", action="store_true", help="measure on a busy machine too")
    arguments = parser.parse_args()
    keep_freed_memory()
    refuse_on_a_busy_machine(arguments.force)
    for l_max, nu_max in ((4, 4), (6, 4)):
        selection = select(BasisSpec.create(l_max, nu_max))
        names: dict[str, object] = {}
        exec(compile(backend.render(selection, build_schedule(selection)).text, "module", "exec"), names)
        n_inputs = len(selection.basis.lvectors)
        a = torch.randn(n_inputs, arguments.columns, generator=torch.Generator().manual_seed(0))
        sides = {"per operation": names["_forward"], "grouped": grouped(forward_dag(selection), n_inputs)}
        reference = sides["per operation"](a)
        torch.testing.assert_close(sides["grouped"](a), reference, rtol=1e-3, atol=1e-3 * float(reference.abs().max()))
        for threads in arguments.threads:
            times = best_times({k: (lambda f=f, a=a: f(a)) for k, f in sides.items()}, threads, 5)
            figures = ", ".join(f"{k} {1e3 * t[0]:.1f} ms" for k, t in times.items())
            print(f"complete ({l_max},{nu_max}), {arguments.columns} columns, {threads} threads: {figures}", flush=True)


if __name__ == "__main__":
    main()
