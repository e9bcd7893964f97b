"""Compiles the kernels of a coupling for a GPU that need not be there: registers, spills and seconds of each.

    python -m tests.generated.compile_coupling_for_gpu 3

A process of its own, as tests/kernels/compile_for_gpu.py is: launches are caught, and nothing is run.
"""

from __future__ import annotations

import contextlib
import sys
from typing import Any

import torch
from triton.runtime import JITFunction

from cace_runtime.registry import load_coupling
from tests.kernels.compile_for_gpu import Compiling


def main(l_max: int, n_edges: int = 100, n_channels: int = 64) -> None:
    coupling = load_coupling(l_max, (0, 1, 2), "triton")
    module: dict[str, Any] = coupling.couple.__globals__
    module["_check_device"] = lambda device: None
    torch.cuda.device_of = lambda tensor: contextlib.nullcontext()  # type: ignore[assignment,misc]
    compiling = Compiling(90)
    JITFunction.run = lambda kernel, *args, **named: compiling(kernel, *args, **named)

    def wide(n_rows: int) -> torch.Tensor:
        return torch.empty(n_edges, n_rows, n_channels, device="meta")

    l = torch.empty(n_edges, len(coupling.lvectors), device="meta")
    c, r, g = wide(module["N_COMPONENTS"]), wide(len(coupling.paths)), wide(len(coupling.lvectors))
    module["forward"](c, l, r)
    module["backward"](c, l, r, g)
    module["double_backward"](c, l, r, g, c, l, r)


if __name__ == "__main__":
    main(int(sys.argv[1]))
