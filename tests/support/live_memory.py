"""Counts the bytes of tensors that are alive, and their highest sum, while a function runs."""

from __future__ import annotations

import weakref

import torch
from torch.utils._python_dispatch import TorchDispatchMode
from torch.utils._pytree import tree_leaves


class LiveMemory(TorchDispatchMode):
    """Every storage that an operation returns, until it is freed.

    Attributes:
        live: bytes alive now.
        peak: highest value of ``live``.
        largest: elements of the largest single tensor.
    """

    def __init__(self) -> None:
        super().__init__()
        self.live = self.peak = self.largest = 0
        self._known: set[int] = set()

    def _free(self, key: int, size: int) -> None:
        self._known.discard(key)
        self.live -= size

    def __torch_dispatch__(self, function, types, args=(), kwargs=None):
        result = function(*args, **(kwargs or {}))
        for tensor in tree_leaves(result):
            if not isinstance(tensor, torch.Tensor):
                continue
            storage = tensor.untyped_storage()
            key, size = storage._cdata, storage.nbytes()
            if key in self._known:
                continue
            self._known.add(key)
            self.live += size
            self.peak = max(self.peak, self.live)
            self.largest = max(self.largest, size // tensor.element_size())
            weakref.finalize(storage, self._free, key, size)
        return result
