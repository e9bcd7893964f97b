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
        self._modes = ExitStack()

    def __enter__(self) -> None:
        enter = self._modes.enter_context
        if torch.is_inference_mode_enabled():
            enter(torch.inference_mode(False))
            enter(torch.no_grad())  # what it implied
        if _default_device() != "cpu":
            enter(torch.device("cpu"))
        for device in AUTOCAST:
            if torch.is_autocast_enabled(device):
                enter(torch.autocast(device, enabled=False))
        if self.train:
            enter(torch.enable_grad())
            enter(default_dtype(torch.float32))

    def __exit__(self, *raised: Any) -> None:
        self._modes.__exit__(*raised)

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
        or _default_device() != "cpu"
    )  # fmt: skip


def _default_device() -> str:
    # A third of the time of torch.get_default_device(), which imports whenever it is called.
    return torch.empty(0).device.type


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
