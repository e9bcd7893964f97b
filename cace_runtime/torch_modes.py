"""Torch as it is where nobody has changed its modes: what this package computes does not depend on them.

``torch.inference_mode()``, ``torch.set_default_device()`` and ``torch.autocast()`` change what every operation of a
thread makes: tensors that cannot be differentiated, tensors elsewhere, half of the digits. Here devices and precisions
are arguments, forces are gradients, and the caller's modes are for the caller's own operations.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from functools import wraps
from typing import Any, ParamSpec, TypeVar

import torch
from torch import nn

P = ParamSpec("P")
R = TypeVar("R")


class plain_torch:  # in small letters, as contextlib has such things
    """Without the caller's modes until the block ends, or as a decorator; whether gradients are kept is his to say.

    Args:
        train: gradients are kept and parameters begin in float32, whatever the caller says. The default precision is
            one for all threads, so only whole runs change it.
    """

    def __init__(self, train: bool = False) -> None:
        self.train = train
        self._left: ExitStack | None = None

    def __enter__(self) -> None:
        if self._left is not None:
            raise RuntimeError("this block has been entered already")
        with ExitStack() as modes:  # which ends those that it has, should another not begin
            if torch.is_inference_mode_enabled():
                modes.enter_context(torch.inference_mode(False))
                modes.enter_context(torch.no_grad())  # what it implied
            if torch.get_default_device().type != "cpu":
                modes.enter_context(torch.device("cpu"))
            for device in AUTOCAST:
                if torch.is_autocast_enabled(device):
                    modes.enter_context(torch.autocast(device, enabled=False))
            if self.train:
                modes.enter_context(torch.enable_grad())
                modes.enter_context(default_dtype(torch.float32))
            self._left = modes.pop_all()

    def __exit__(self, *raised: Any) -> None:
        modes, self._left = self._left, None
        if modes is not None:
            modes.__exit__(*raised)

    def __call__(self, function: Callable[P, R]) -> Callable[P, R]:
        """The function within such a block; steps of dynamics come here, so where nothing changes it costs little."""

        @wraps(function)
        def run(*given: P.args, **options: P.kwargs) -> R:
            if _is_plain() and not self.train:
                return function(*given, **options)
            with plain_torch(self.train):
                return function(*given, **options)

        return run


AUTOCAST = ("cpu", "cuda")


def _is_plain() -> bool:
    return not (
        torch.is_inference_mode_enabled()
        or any(map(torch.is_autocast_enabled, AUTOCAST))
        or torch.get_default_device().type != "cpu"
    )  # fmt: skip


@contextmanager
def default_dtype(dtype: torch.dtype) -> Iterator[None]:
    """Another default precision until the block ends, for all threads."""
    before = torch.get_default_dtype()
    torch.set_default_dtype(dtype)
    try:
        yield
    finally:
        torch.set_default_dtype(before)


def leave_inference(model: nn.Module) -> None:
    """Gives a model that was made, moved or unpickled in inference mode tensors that can be differentiated."""
    new: dict[int, torch.Tensor] = {}
    for module in model.modules():
        kinds: tuple[dict[str, Any], ...] = (module._parameters, module._buffers)
        for tensors in kinds:
            is_parameter = tensors is module._parameters
            for name, tensor in tensors.items():
                if tensor is not None and tensor.is_inference():
                    if id(tensor) not in new:  # one that is shared stays shared
                        with plain_torch():
                            copy = tensor.clone()
                        new[id(tensor)] = nn.Parameter(copy, tensor.requires_grad) if is_parameter else copy
                    tensors[name] = new[id(tensor)]
