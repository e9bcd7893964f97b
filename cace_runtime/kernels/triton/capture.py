"""A function on fixed tensors as one CUDA graph: hundreds of launches become one."""

from __future__ import annotations

import gc
import inspect
import logging
import os
import weakref
from collections.abc import Callable, Hashable, Sequence
from functools import cache
from typing import Any

import torch
from torch import Tensor

# 0: launch every operation on its own, to find out whether a graph is at fault.
VARIABLE = "CACE_CUDA_GRAPH"
WARM_UPS = 3  # Triton compiles and torch allocates in the first calls

log = logging.getLogger("cace_runtime")


def can_be_captured(potential: object) -> bool:
    """Whether a potential launches kernels and nothing else."""
    return getattr(potential, "capturable", True)


@cache
def _side_stream(device: int) -> torch.cuda.Stream:
    """Where to capture on a device. torch's default is one stream for all devices; each has workspaces of cuBLAS."""
    return torch.cuda.Stream(device)


class Captured:
    """Calls a function; on a CUDA device it is captured once and replayed. Elsewhere it is just called.

    Args:
        run: works on tensors that stay where they are, and may change them; what it returns stays in place, too. A
            method's object is not kept alive: with a cycle, the memory of a graph would wait for garbage collection.
        device: of these tensors.
        state: tensors that ``run`` changes; capturing runs it several times and puts them back.
        possible: whether what it does can be captured.

    Attributes:
        captures: how often it was captured.
    """

    def __init__(
        self,
        run: Callable[[], object],
        device: torch.device,
        state: Sequence[Tensor] = (),
        possible: bool = True,
    ) -> None:
        self._reference: Callable[[], Callable[[], Any] | None] = (
            weakref.WeakMethod(run) if inspect.ismethod(run) else lambda: run
        )
        self._state, self._device = state, device
        self._graph: torch.cuda.CUDAGraph | None = None
        self._key: Hashable = None
        self._results: Any = None
        self._possible = possible and device.type == "cuda" and os.environ.get(VARIABLE, "1") != "0"
        self.captures = 0

    def __call__(self, key: Hashable) -> Any:
        """Runs it; ``key`` changes when the tensors that it works on are replaced."""
        if not self._possible:
            return self._run()
        with torch.cuda.device(self._device):
            if self._graph is None or key != self._key:
                self._capture()
                self._key = key
            if self._graph is None:
                return self._run()
            self._graph.replay()
            return self._results

    def _run(self) -> Any:
        run = self._reference()
        if run is None:
            raise ReferenceError("what is to be called is there no more")
        return run()

    def forget(self) -> None:
        """Has it captured anew at the next call."""
        self._graph = self._results = None

    def _capture(self) -> None:
        # Two graphs of a million atoms do not fit, and ASE's calculators are cycles, which live until collected.
        self.forget()
        gc.collect()
        kept = [tensor.clone() for tensor in self._state]
        side, main = _side_stream(torch.cuda.current_device()), torch.cuda.current_stream()
        side.wait_stream(main)
        with torch.cuda.stream(side):
            for _ in range(WARM_UPS):
                self._run()
        main.wait_stream(side)
        graph = torch.cuda.CUDAGraph()
        try:
            with torch.cuda.graph(graph, stream=side):
                self._results = self._run()
            self._graph = graph
        except RuntimeError as error:
            self._possible, self._graph = False, None
            torch.cuda.set_stream(main)  # where the end of a capture fails, torch does not go back to it
            reason = str(error).strip().split("\n")[0]
            log.warning("cace_runtime: no CUDA graph, every operation is launched on its own, slower: %s", reason)
        for tensor, values in zip(self._state, kept, strict=True):
            tensor.copy_(values)
        self.captures += 1
