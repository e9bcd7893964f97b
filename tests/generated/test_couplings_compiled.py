"""Couplings in C++ and Triton against those in torch: values and both derivatives, layouts, odd sizes, types."""

from __future__ import annotations

import ctypes
import json
import os
import subprocess
import sys

import pytest
import torch
from torch import Tensor

from cace_runtime.registry import CouplingModule, load_coupling
from tests.generated.test_couplings import ENTRIES, FOLDER, inputs, loaded, moments

COMPILED = [entry for entry in ENTRIES if entry["backend"] != "eager"]
#: None, one, odd ones, a vector of either type more or less, the models' own.
CHANNELS = (0, 1, 3, 7, 8, 9, 16, 33, 64)


@pytest.fixture(params=COMPILED, ids=lambda e: e["module"].removesuffix(".py"), scope="module")
def pair(request):
    return loaded(request.param), loaded(request.param, "eager")


def directions(coupling: CouplingModule, tensors: dict[int, Tensor], l: Tensor, r: Tensor, rows: bool) -> list[Tensor]:
    """Messages, their gradients, and all gradients of those, at fixed weights; moments are any numbers."""
    generator = torch.Generator().manual_seed(5)

    def like(x: Tensor) -> Tensor:
        return torch.randn(x.shape, generator=generator, dtype=torch.float64).to(x.dtype)

    leaves = [x.detach().clone().requires_grad_() for x in (*tensors.values(), l, r)]
    *c, l, r = leaves
    if rows:
        m = coupling.couple_rows(torch.cat(c, -2).movedim(-2, 0), l.movedim(-1, 0), r.movedim(-2, 0)).movedim(0, -2)
    else:
        m = coupling.couple(dict(zip(tensors, c, strict=True)), l, r)
    g = like(m).requires_grad_()
    gradients = torch.autograd.grad(m, leaves, g, create_graph=True)
    second = torch.autograd.grad(gradients, (*leaves, g), [like(x) for x in gradients])
    return [x.detach() for x in (m, *gradients, *second)]


def arrays(coupling: CouplingModule, n_edges: int, n_channels: int) -> tuple[dict[int, Tensor], Tensor, Tensor]:
    tensors, vectors, weights = inputs(coupling, n_edges, n_channels)
    return tensors, moments(vectors, coupling.lvectors), weights


def assert_close(found: list[Tensor], wanted: list[Tensor], tolerance: float) -> None:
    for ours, theirs in zip(found, wanted, strict=True):
        scale = float(theirs.abs().max()) if theirs.numel() else 0.0
        torch.testing.assert_close(ours.double(), theirs.double(), rtol=tolerance, atol=tolerance * scale)


@pytest.mark.parity
@pytest.mark.parametrize("rows", [False, True], ids=["edges in front", "rows in front"])
def test_values_and_both_derivatives_are_those_of_torch(pair, rows):
    compiled, eager = pair
    for n_channels in CHANNELS if compiled.backend == "cpp" else (1, 5):
        given = arrays(eager, 7, n_channels)
        assert_close(directions(compiled, *given, rows), directions(eager, *given, rows), 1e-12)


@pytest.mark.parity
def test_float32_is_within_its_precision(pair):
    compiled, eager = pair
    tensors, l, r = arrays(eager, 7, 9)
    single = {k: c.float() for k, c in tensors.items()}, l.float(), r.float()
    rounded = {k: c.double() for k, c in single[0].items()}, single[1].double(), single[2].double()
    found = directions(compiled, *single, rows=False)
    assert all(x.dtype == torch.float32 for x in found)
    assert_close(found, directions(eager, *rounded, rows=False), 1e-5)


def test_types_that_do_not_fit_are_said(pair):
    compiled, eager = pair
    tensors, l, r = arrays(eager, 2, 3)
    with pytest.raises(ValueError, match="float32"):
        compiled.couple(tensors, l.float(), r)


KERNEL = r"""
// Edges in the lanes: moments are vectors as all else is. Rows lie W numbers apart.
extern "C" void of_edges(real *c, real *l, real *r, real *m) {
    forward<vec, vec, real>(c, W, l, W, r, W, m, W);
}
extern "C" int width() { return W; }
"""


@pytest.mark.parity
@pytest.mark.parametrize("l_max", sorted({entry["spec"]["l_max"] for entry in COMPILED}))
def test_a_kernel_of_ones_own_calls_the_programs_with_a_vector_of_edges(l_max):
    coupling = load_coupling(l_max, (0, 1, 2), "cpp", path=FOLDER)
    library = coupling.compiled(KERNEL, "float64", "of edges")
    width = library.width()
    tensors, vectors, weights = inputs(coupling, width, 1)
    l = moments(vectors, coupling.lvectors)
    c = torch.cat(list(tensors.values()), -2)
    given = [x.movedim(0, -1).reshape(-1, width).contiguous() for x in (c, l, weights)]
    m = torch.empty(len(coupling.lvectors), width, dtype=torch.float64)
    library.of_edges(*(ctypes.c_void_p(x.data_ptr()) for x in (*given, m)))
    torch.testing.assert_close(m.T[..., None], coupling.couple(tensors, l, weights), rtol=1e-12, atol=1e-12)


@pytest.mark.slow
@pytest.mark.parametrize("l_max", [3, 4])
def test_kernels_compile_for_sm_90_without_spills(l_max):
    pytest.importorskip("triton", reason="triton is not installed")
    environment = {name: value for name, value in os.environ.items() if name != "TRITON_INTERPRET"}
    command = [sys.executable, "-W", "ignore", "-m", "tests.generated.compile_coupling_for_gpu", str(l_max)]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr[-2000:]
    kernels = [json.loads(line) for line in done.stdout.splitlines()]
    assert {kernel["kernel"] for kernel in kernels} == {"_run_forward", "_run_backward", "_run_double_backward"}
    for kernel in kernels:
        assert kernel["stack"] == kernel["local"] == 0, kernel
        assert 65536 // kernel["registers"] >= 256, kernel
