"""B basis: invariants of A, evaluated by a generated module."""

from __future__ import annotations

import torch
from torch import Tensor, nn

from cace_runtime.config import ModelConfig
from cace_runtime.kernels.cpp.choice import DTYPES, load_modules, resolved, usable_operator
from cace_runtime.kernels.triton.choice import TritonBasis, triton_basis


class BBasis(nn.Module):
    """Symmetrisation of A (eqs. 7, 9, 10), the same for every channel and layer; has no parameters.

    Args:
        config: names the basis.
        backend: ``eager`` (torch), ``cpp`` (compiled, on the CPU), ``triton`` (on a GPU), or ``auto``: ``cpp`` and
            ``triton`` where they work.

    Attributes:
        backend: the one meant; ``$CACE_BACKEND`` may have decided ``auto``.
        module: the generated module that torch evaluates, anywhere.
        compiled: the one with compiled kernels, or ``None``.
    """

    def __init__(self, config: ModelConfig, backend: str = "auto") -> None:
        super().__init__()
        self.backend = resolved(backend)
        self.module, self.compiled = load_modules(config, self.backend)
        self._on_device: dict[str, TritonBasis | None] = {}

    def __getstate__(self) -> dict:
        return {**self.__dict__, "_on_device": {}}  # functions of this process

    def kernels(self, device: torch.device) -> TritonBasis | None:
        """The symmetriser's kernels for a device; ``None`` where torch (or ``cpp``) is to be used.

        Raises:
            BackendError: backend ``triton`` was insisted on and cannot be used.
        """
        insist = self.backend == "triton"
        if not insist and (self.backend != "auto" or device.type != "cuda"):
            return None
        if device.type not in self._on_device:
            self._on_device[device.type] = triton_basis(self.digest, device, insist)
        return self._on_device[device.type]

    @property
    def n_features(self) -> int:
        return len(self.module.features)

    @property
    def digest(self) -> str:
        """Digest of the basis: what the features are, whatever evaluates them."""
        return self.module.digest

    def forward(self, a: Tensor) -> Tensor:
        """A [l, ...] -> B [features, ...].

        Raises:
            BackendError: the backend that was insisted on cannot be used.
        """
        kernels = self.kernels(a.device)
        if kernels is not None and a.dtype in DTYPES:
            return kernels.module.b_basis_rows(a)
        compiled = self.compiled
        if compiled is not None and a.device.type == "cpu" and a.dtype in DTYPES:
            if usable_operator(compiled, a.dtype, insist=self.backend == "cpp"):
                return compiled.b_basis_rows(a)
            self.compiled = None
        return self.module.b_basis_rows(a)
