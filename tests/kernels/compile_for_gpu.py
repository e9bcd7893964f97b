"""Compiles, for a GPU that need not be there, every kernel that evaluating and training an architecture launches.

    python -m tests.kernels.compile_for_gpu "T1 as published" float32 [sm_90]

A process of its own. Nothing is run: launches are caught, and their kernels compiled with the constants, types and
alignments of the launch. All tensors are on the device ``meta``, which has no memory: a tensor that is elsewhere, or a
value that is read back, is an error as it is (or costs a wait) on a GPU. Prints one line of JSON per kernel: registers
per thread, bytes of stack (spilled registers) and of shared memory, threads, seconds.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import torch
import triton
from triton.backends.compiler import GPUTarget
from triton.compiler import ASTSource
from triton.runtime import JITFunction

TYPES = {torch.float32: "*fp32", torch.float64: "*fp64", torch.int32: "*i32", torch.int64: "*i64"}


def usage(cubin: bytes) -> dict[str, int]:
    """What the assembler says of a kernel, by the tool that comes with triton."""
    tool = Path(triton.__file__).parent / "backends" / "nvidia" / "bin" / "cuobjdump"
    with tempfile.NamedTemporaryFile(suffix=".cubin") as file:
        file.write(cubin)
        file.flush()
        command = [tool, "--dump-resource-usage", file.name]
        text = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    names = {"registers": "REG", "stack": "STACK", "local": "LOCAL"}
    return {name: int(re.search(rf"{word}:(\d+)", text)[1]) for name, word in names.items()}


class Compiling:
    """Takes the place of ``JITFunction.run``."""

    def __init__(self, capability: int) -> None:
        self.target = GPUTarget("cuda", capability, 32)
        self.found: dict[str, dict] = {}

    def __call__(self, kernel: JITFunction, *args, grid, warmup, num_warps: int = 4, **named) -> None:
        values = dict(zip(kernel.arg_names, args, strict=False)) | named
        constants = {p.name: values[p.name] for p in kernel.params if p.is_constexpr}
        signature, attributes = {}, {}
        for p in kernel.params:
            value = values[p.name]
            if not (p.is_constexpr or isinstance(value, torch.Tensor)) and value == 1 and not p.do_not_specialize:
                constants[p.name] = 1
            if p.name in constants:
                signature[p.name] = "constexpr"
            elif isinstance(value, torch.Tensor):
                assert value.device.type == "meta" and value.is_contiguous(), (kernel.fn.__name__, p.name)
                signature[p.name] = TYPES[value.dtype]
                attributes[p.num,] = [["tt.divisibility", 16]]
            else:
                signature[p.name] = "i32" if abs(value) < 2**31 else "i64"
                if value % 16 == 0 and not p.do_not_specialize:
                    attributes[p.num,] = [["tt.divisibility", 16]]
        key = f"{kernel.fn.__name__} {signature} {constants} {attributes} {num_warps}"
        if key in self.found:
            return
        start = time.perf_counter()
        source = ASTSource(kernel, signature=signature, constexprs=constants, attrs=attributes)
        options = {"num_warps": num_warps, "enable_fp_fusion": True}
        compiled = triton.compile(source, target=self.target, options=options)
        self.found[key] = {
            "kernel": kernel.fn.__name__,
            "threads": 32 * num_warps,
            **usage(compiled.asm["cubin"]),
            "shared": compiled.metadata.shared,
            "seconds": round(time.perf_counter() - start, 1),
        }
        print(json.dumps(self.found[key]), flush=True)


def main(architecture: str, dtype: str, target: str = "sm_90") -> None:
    from cace_runtime import keys, new_model, registry
    from cace_runtime.kernels.triton import DevicePotential, available
    from cace_runtime.kernels.triton.edges import DeviceEdges, edges_of_graph
    from cace_runtime.neighborhood.graph import to
    from cace_runtime.neighborhood.layout import lay_out
    from tests.kernels.test_device_repulsion import CONFIGS as REPELLING
    from tests.parity import test_outputs
    from tests.parity.architectures import (
        ARCHITECTURES,
        DOCUMENTED,
        MORE_ARCHITECTURES,
        STRUCTURES,
        TENSOR_ARCHITECTURES,
    )
    from tests.support.models import random_model

    available.unusable = lambda device: ""
    compiling = Compiling(int(target.removeprefix("sm_")))
    JITFunction.run = lambda kernel, *args, **named: compiling(kernel, *args, **named)
    known = ARCHITECTURES | MORE_ARCHITECTURES | test_outputs.ARCHITECTURES | TENSOR_ARCHITECTURES | DOCUMENTED
    known |= REPELLING
    model = random_model(known[architecture], seed=0, backend="eager")
    graph = model.graph(STRUCTURES["molecule"])
    basis = registry.load_basis_by_digest(model.basis_digest, "triton")
    basis.forward.__globals__["_check_device"] = lambda device: None
    potential = DevicePotential(model, dtype=getattr(torch, dtype), device="meta")
    species = model.embedding.index(graph[keys.ATOMIC_NUMBERS])
    edges = edges_of_graph(graph)
    edges = DeviceEdges(*(getattr(edges, name).to("meta") for name in edges.__slots__))
    forward = potential.forward(graph[keys.POSITIONS].to("meta"), species.to("meta"), edges)
    potential.pull(forward.copy())
    potential.pull(forward, torch.empty_like(forward.outputs))
    potential(graph[keys.POSITIONS].to("meta"), species.to("meta"), edges)  # with its repulsion
    if architecture in TENSOR_ARCHITECTURES | DOCUMENTED | REPELLING:
        return  # torch, which trains them, asks how many atoms each element has

    trained = new_model(model.config, backend="triton").to("meta", getattr(torch, dtype))
    trained.embedding.index = torch.zeros_like  # looks at values where there is no GPU
    graph = graph | lay_out(graph[keys.SENDER], graph[keys.RECEIVER], len(species))
    results = trained(to(graph, torch.float64, "meta"), differentiable=True)
    (results[keys.ENERGY].sum() + results[keys.FORCES].sum()).backward()


if __name__ == "__main__":
    main(*sys.argv[1:])
