"""Where Triton's kernels can run, and the symmetriser among them."""

from __future__ import annotations

import importlib.util
from collections.abc import Callable
from functools import cache
from typing import NamedTuple

import torch
from torch import Tensor

from cace_runtime.kernels.engine import BackendError
from cace_runtime.registry import BasisModule, BasisNotFoundError, load_basis_by_digest

INSTALL = "pip install triton"


class TritonBasis(NamedTuple):
    """The symmetriser of a generated module, without autograd.

    Attributes:
        forward: A [N, l, lanes] -> B [N, f, lanes].
        backward: A, gradient of B -> gradient of A.
        interpreted: whether Triton's interpreter runs it, on the CPU.
        module: where it comes from.
    """

    forward: Callable[[Tensor], Tensor]
    backward: Callable[[Tensor, Tensor], Tensor]
    interpreted: bool
    module: BasisModule


def unusable(device: torch.device) -> str:
    """Why Triton's kernels cannot run there; empty where they can."""
    if importlib.util.find_spec("triton") is None:
        return f"triton is not installed; install it with: {INSTALL}"
    if device.type == "cuda":
        return "TRITON_INTERPRET=1 is set, which is for tests on the CPU" if interpreted() else ""
    if device.type == "cpu" and interpreted():
        return ""
    return f"Triton's kernels run on an NVIDIA GPU (device cuda), not on {device.type!r}"


@cache
def interpreted() -> bool:
    """Whether Triton's interpreter runs kernels: TRITON_INTERPRET=1, said before triton was imported."""
    import triton

    return bool(triton.knobs.runtime.interpret)


def triton_module(module: BasisModule | str, device: torch.device) -> TritonBasis:
    """The symmetriser for a device.

    Args:
        module: a generated module of backend ``triton``, or the digest of its basis.
        device: where it is to run.

    Raises:
        BackendError: triton is missing, the device is none of its own, or no module of this basis was generated.
    """
    if reason := unusable(device):
        raise BackendError(f"backend 'triton': {reason}")
    if isinstance(module, str):
        try:
            module = load_basis_by_digest(module, "triton")
        except BasisNotFoundError as error:
            raise BackendError(f"backend 'triton': {error}") from error
    assert module.forward is not None and module.backward is not None  # modules of this backend have both
    return TritonBasis(module.forward, module.backward, interpreted(), module)
