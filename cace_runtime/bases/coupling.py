"""A generated coupling: asked for, found to be what basisgen wrote, and loaded."""

from __future__ import annotations

import operator
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import Any, NamedTuple

import torch

from cace_runtime.bases.module import checked

#: basisgen makes no larger ones.
LARGEST_MESSAGE, LARGEST_TENSOR = 8, 6


class OnValues(NamedTuple):
    """Programs of backend ``triton`` for kernels that have rows in registers.

    Attributes:
        forward: ``(c, l, r) -> m``, tuples of rows.
        backward: ``(c, l, r, g) -> (to_c, to_l, to_r)``.
        moments: rows of l that are read; gradients with respect to the others are zero.
    """

    forward: Any
    backward: Any
    moments: tuple[int, ...]


@dataclass(frozen=True, slots=True, eq=False)
class CouplingModule:
    """A loaded coupling: the products of tensors with the moments of an edge.

    Attributes:
        spec: what was generated: ``l_max`` and ``degrees``, those K of the tensors.
        lvectors: (lx, ly, lz) of the components of the moments and of the messages.
        paths: one dictionary per path, in the order of the weights: ``degree`` (K), ``k``, ``l``, ``l2``, ``scale``,
            ``formula``. A message is the sum of weight x scale x contraction over the paths of its degree, so that
            weights divided by the scale belong to plain averages.
        digest: what the coupling means, scales included.
        backend: ``eager``, ...
        path: the file.
        certificate_path: its certificate.
        couple: ``couple({K: C [..., components of degree K, channels]}, L [..., l-vectors], R [..., paths, channels])
            -> M [..., l-vectors, channels]``, twice differentiable. L are the monomials of one vector per edge.
        couple_rows: the same on rows, ``c [components, ..., channels], L [l-vectors, ...], R [paths, ..., channels] ->
            [l-vectors, ..., channels]``, without moving data; c has the tensors of rising degree one after another.
        compiled: compiles and loads C++ that calls the module's programs; None where the module is Python alone.
        on_values: the programs of backend ``triton`` on values; None elsewhere, or if an earlier basisgen made it.
    """

    spec: dict[str, Any]
    lvectors: tuple[tuple[int, int, int], ...]
    paths: tuple[dict[str, Any], ...]
    digest: str
    backend: str
    path: Path
    certificate_path: Path
    couple: Callable[[dict[int, torch.Tensor], torch.Tensor, torch.Tensor], torch.Tensor]
    couple_rows: Callable[[torch.Tensor, torch.Tensor, torch.Tensor], torch.Tensor]
    compiled: Callable[..., Any] | None
    on_values: OnValues | None = None

    @property
    def command(self) -> str:
        """What makes the module."""
        return " ".join(["basisgen", *coupling_arguments(self.spec), "--backend", self.backend])

    def __deepcopy__(self, memo: dict) -> CouplingModule:
        return self


@cache
def load_coupling_module(path: Path, sha256: str, digest: str, has_byte_code: bool) -> CouplingModule:
    """Checks and imports a module, once; arguments and errors as of ``bases.module.load_module``."""
    module, certificate = checked(path, sha256, digest, has_byte_code, "coupling")
    return CouplingModule(
        module.SPEC,
        module.LVECTORS,
        module.PATHS,
        module.COUPLING_DIGEST,
        path.stem.rpartition("_")[2],
        path,
        certificate,
        module.couple,
        module.couple_rows,
        getattr(module, "compiled", None),
        _on_values(module),
    )


def _on_values(module: ModuleType) -> OnValues | None:
    if not hasattr(module, "forward_values"):
        return None
    return OnValues(module.forward_values, module.backward_values, module.MOMENTS)


def coupling_spec(l_max: int, degrees: Sequence[int]) -> dict[str, Any]:
    """The spec as manifests state it.

    Raises:
        TypeError: a number is not whole.
        ValueError: there can be no such coupling.
    """
    l_max, wanted = operator.index(l_max), sorted({operator.index(degree) for degree in degrees})
    if not 1 <= l_max <= LARGEST_MESSAGE or not wanted or not 0 <= wanted[0] <= wanted[-1] <= LARGEST_TENSOR:
        raise ValueError(
            f"l_max={l_max}, degrees={tuple(degrees)}: l_max is from 1 to {LARGEST_MESSAGE}, degrees of tensors are "
            f"from 0 to {LARGEST_TENSOR}, one at least"
        )
    return {"l_max": l_max, "degrees": wanted}


def coupling_arguments(spec: dict[str, Any]) -> list[str]:
    """What basisgen is told to make a spec."""
    return ["couple", "--lmax", str(spec["l_max"]), "--degrees", ",".join(map(str, spec["degrees"]))]
