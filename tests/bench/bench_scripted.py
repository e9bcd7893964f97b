"""Can the generated code be scripted for metatomic, and what does it cost? (`torch.jit.script`, forward with backward)

python -m tests.bench.bench_scripted [--force]

A scripted file cannot hold an autograd function written in Python, so the proved backward program is lost and torch
differentiates the forward program operation by operation. Beside it: the module as it is, and compiled (C++).
"""

from __future__ import annotations

import argparse
import importlib.util

import torch

from cace_runtime import CACEModel, ModelConfig
from cace_runtime.registry import load_basis
from tests.bench.harness import best_times, machine, refuse_on_a_busy_machine

SHAPE = (300, 12, 9)  # atoms, radial, channels


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--force", action="store_true", help="measure on a busy machine, too")
    parser.add_argument("--rounds", type=int, default=9)
    given = parser.parse_args()
    refuse_on_a_busy_machine(given.force)
    print(machine())
    print("the whole model:", scripting(CACEModel(ModelConfig(elements=("H", "O"), cutoff=4.0))))
    for l_max, nu_max, selection in ((3, 3, "cheng2024"), (3, 4, "complete"), (4, 4, "complete")):
        basis = load_basis(l_max, nu_max, selection=selection)
        module = source(basis.path)
        print(f"{selection} ({l_max},{nu_max}): the entry point:", scripting(module.b_basis_rows))
        scripted = torch.jit.script(module._forward)
        compiled = load_basis(l_max, nu_max, selection=selection, backend="cpp").b_basis_rows
        rows = torch.randn(len(basis.lvectors), *SHAPE)
        sides = {"scripted": scripted, "generated": module.b_basis_rows, "compiled": compiled}
        gradients = {name: gradient(run, rows) for name, run in sides.items()}
        for name, found in gradients.items():
            assert torch.allclose(found, gradients["generated"], rtol=1e-3, atol=1e-3 * found.abs().max()), name
        times = best_times(
            {name: lambda run=run, rows=rows: gradient(run, rows) for name, run in sides.items()}, 1, given.rounds
        )
        best = {name: 1e3 * t[0] for name, t in times.items()}
        print("  forward with backward, float32, one thread: " + ", ".join(f"{n} {t:.2f} ms" for n, t in best.items()))


def scripting(what) -> str:
    try:
        torch.jit.script(what)
    except Exception as error:  # every kind of error is the answer here
        lines = [line for line in str(error).splitlines() if line.strip()]
        return f"cannot be scripted: {lines[0][:160]}"
    return "scripts"


def source(path):
    """The module of a file, with all of its functions."""
    spec = importlib.util.spec_from_file_location("scripted_basis", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def gradient(run, rows: torch.Tensor) -> torch.Tensor:
    rows = rows.clone().requires_grad_()
    run(rows).sum().backward()
    return rows.grad


if __name__ == "__main__":
    main()
