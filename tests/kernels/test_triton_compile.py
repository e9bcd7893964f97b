"""Every kernel compiles for a GPU that need not be there, its registers suffice, and every tensor is on the device."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator

import pytest

pytest.importorskip("triton", reason="triton is not installed")

EVALUATION = {
    "edge_functions", "moments", "mix", "_run_forward", "_run_backward", "mix_reverse", "moments_reverse",
    "forces_and_virials",
}  # fmt: skip
TRAINING = {"moments_factors_reverse", "moments_weights_reverse", "sum_over_mirrors", "_run_double_backward"}
EXPONENTIAL = {"exponential_sum", "exponential_slopes", "exponential_moments", "exponential_edges"}


@pytest.fixture(scope="module")
def compiled(tmp_path_factory) -> Iterator[Callable[[str, str], list[dict]]]:
    """What ``tests.kernels.compile_for_gpu`` prints; triton's interpreter must be off there."""
    environment = {k: v for k, v in os.environ.items() if k != "TRITON_INTERPRET"}
    command = [sys.executable, "-W", "ignore", "-m", "tests.kernels.compile_for_gpu"]
    said = tmp_path_factory.mktemp("compile") / "stderr"
    streams = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "text": True}
    with said.open("w") as errors, subprocess.Popen(command, env=environment, stderr=errors, **streams) as process:

        def compiled(architecture: str, dtype: str) -> list[dict]:
            process.stdin.write(json.dumps([architecture, dtype]) + "\n")
            process.stdin.flush()
            kernels = []
            for line in process.stdout:
                kernels.append(json.loads(line))
                if "code" in kernels[-1]:
                    break
            assert kernels and kernels.pop() == {"code": 0}, said.read_text()[-2000:]
            return kernels

        yield compiled
        process.stdin.close()


def assert_fits(kernels: list[dict], threads: int) -> None:
    """No register is spilled, and so many threads fit a multiprocessor with 64 K registers and 227 KB shared."""
    for kernel in kernels:
        assert kernel["stack"] == kernel["local"] == 0, kernel
        assert 65536 // kernel["registers"] >= threads, kernel
        assert kernel["shared"] * threads // kernel["threads"] <= 227 * 1024, kernel


@pytest.mark.slow
def test_the_published_architecture_compiles_for_sm_90_without_spills(compiled):
    kernels = compiled("T1 as published", "float32")
    assert {k["kernel"] for k in kernels} == EVALUATION | TRAINING
    assert_fits(kernels, threads=256)


@pytest.mark.slow
def test_the_largest_basis_compiles_without_spills(compiled):
    kernels = compiled("T0 one embedding", "float32")
    assert {k["kernel"] for k in kernels} >= EVALUATION | TRAINING
    assert len([k for k in kernels if k["kernel"] == "_run_backward"]) > 1  # in parts
    assert_fits(kernels, threads=256)


@pytest.mark.slow
def test_exponential_messages_compile_without_spills(compiled):
    kernels = compiled("T1 as published for ethanol", "float32")
    assert {k["kernel"] for k in kernels} == EVALUATION | TRAINING | EXPONENTIAL
    assert_fits(kernels, threads=256)


@pytest.mark.slow
@pytest.mark.parametrize("architecture", ["T1 as in the guide to tensor messages", "T1 vectors and matrices"])
def test_tensor_messages_compile_without_spills(architecture, compiled):
    kernels = compiled(architecture, "float32")
    mixed = (EVALUATION - {"mix", "mix_reverse"}) | {"element_products", "tensor_sums", "tensor_sums_reverse"}
    assert {k["kernel"] for k in kernels} == mixed
    assert_fits(kernels, threads=256)


@pytest.mark.slow
def test_the_repulsion_compiles_without_spills(compiled):
    kernels = compiled("two terms", "float32")
    assert {k["kernel"] for k in kernels} == EVALUATION | {"repel"}
    assert_fits(kernels, threads=256)


@pytest.mark.slow
@pytest.mark.parametrize(
    ("architecture", "dtype"),
    [
        # In float32 the tests above compile every kernel, but not for these sizes and choices.
        ("T0 mollifier, weights per degree, 25 channels", "float32"),
        ("T1 33 Bessel functions, 36 channels", "float32"),
        ("T1, three outputs", "float32"),
        ("T2 tensors of three degrees, shared functions", "float32"),
        ("T0 mollifier, weights per degree, 25 channels", "float64"),
        ("T0 20 Bessel functions, 1 channel, p = 4.5", "float64"),
        ("T2 all parts twice", "float64"),
        ("T1 33 Bessel functions, 36 channels", "float64"),
        ("T1, three outputs", "float64"),
        ("T1 vectors and matrices", "float64"),
        ("T2 tensors of three degrees, shared functions", "float64"),
        ("T2 vectors, then memory alone", "float64"),
    ],
)
def test_architectures_compile(architecture, dtype, compiled):
    kernels = {k["kernel"] for k in compiled(architecture, dtype)}
    assert kernels >= EVALUATION - {"mix", "mix_reverse"}
    assert kernels >= EXPONENTIAL or "all parts" not in architecture
