"""Every kernel compiles for a GPU that need not be there, its registers suffice, and every tensor is on the device."""

from __future__ import annotations

import json
import os
import subprocess
import sys

import pytest

pytest.importorskip("triton", reason="triton is not installed")

EVALUATION = {
    "edge_functions", "moments", "mix", "_run_forward", "_run_backward", "mix_reverse", "moments_reverse",
    "forces_and_virials",
}  # fmt: skip
TRAINING = {"moments_factors_reverse", "moments_weights_reverse", "sum_over_mirrors", "_run_double_backward"}
EXPONENTIAL = {"exponential_sum", "exponential_slopes", "exponential_moments", "exponential_edges"}


def compiled(architecture: str, dtype: str) -> list[dict]:
    """What ``tests.kernels.compile_for_gpu`` prints; triton's interpreter must be off there."""
    environment = {k: v for k, v in os.environ.items() if k != "TRITON_INTERPRET"}
    command = [sys.executable, "-W", "ignore", "-m", "tests.kernels.compile_for_gpu", architecture, dtype]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr[-2000:]
    return [json.loads(line) for line in done.stdout.splitlines()]


def assert_fits(kernels: list[dict], threads: int) -> None:
    """No register is spilled, and so many threads fit a multiprocessor with 64 K registers and 227 KB shared."""
    for kernel in kernels:
        assert kernel["stack"] == kernel["local"] == 0, kernel
        assert 65536 // kernel["registers"] >= threads, kernel
        assert kernel["shared"] * threads // kernel["threads"] <= 227 * 1024, kernel


@pytest.mark.slow
def test_the_published_architecture_compiles_for_sm_90_without_spills():
    kernels = compiled("T1 as published", "float32")
    assert {k["kernel"] for k in kernels} == EVALUATION | TRAINING
    assert_fits(kernels, threads=256)


@pytest.mark.slow
def test_the_largest_basis_compiles_without_spills():
    kernels = compiled("T0 one embedding", "float32")
    assert {k["kernel"] for k in kernels} >= EVALUATION | TRAINING
    assert len([k for k in kernels if k["kernel"] == "_run_backward"]) > 1  # in parts
    assert_fits(kernels, threads=256)


@pytest.mark.slow
def test_exponential_messages_compile_without_spills():
    kernels = compiled("T1 as published for ethanol", "float32")
    assert {k["kernel"] for k in kernels} == EVALUATION | TRAINING | EXPONENTIAL
    assert_fits(kernels, threads=256)


@pytest.mark.slow
@pytest.mark.parametrize("architecture", ["T1 as in the guide to tensor messages", "T1 vectors and matrices"])
def test_tensor_messages_compile_without_spills(architecture):
    kernels = compiled(architecture, "float32")
    mixed = (EVALUATION - {"mix", "mix_reverse"}) | {"element_products", "tensor_sums", "tensor_sums_reverse"}
    assert {k["kernel"] for k in kernels} == mixed
    assert_fits(kernels, threads=256)


@pytest.mark.slow
def test_the_repulsion_compiles_without_spills():
    kernels = compiled("two terms", "float32")
    assert {k["kernel"] for k in kernels} == EVALUATION | {"repel"}
    assert_fits(kernels, threads=256)


@pytest.mark.slow
@pytest.mark.parametrize("dtype", ["float32", "float64"])
@pytest.mark.parametrize(
    "architecture",
    [
        "T0 mollifier, weights per degree, 25 channels",
        "T0 20 Bessel functions, 1 channel, p = 4.5",
        "T1 all parts, features per degree and channel",
        "T2 all parts twice",
        "T1 33 Bessel functions, 36 channels",
        "T1, three outputs",
        "T1 vectors and matrices",
        "T2 tensors of three degrees, shared functions",
        "T2 vectors, then memory alone",
    ],
)
def test_architectures_compile(architecture, dtype):
    kernels = {k["kernel"] for k in compiled(architecture, dtype)}
    assert kernels >= EVALUATION - {"mix", "mix_reverse"}
    assert kernels >= EXPONENTIAL or "all parts" not in architecture
