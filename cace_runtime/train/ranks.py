"""The processes of a run: one, or several started by torchrun."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import torch
import torch.distributed as dist
from torch import Tensor, nn
from torch.nn.parallel import DistributedDataParallel


@dataclass(frozen=True, slots=True)
class Ranks:
    """Which process this is, of how many."""

    rank: int = 0
    size: int = 1

    @property
    def first(self) -> bool:
        """Whether this process writes and reports."""
        return self.rank == 0

    def share(self, members: Sequence[int]) -> list[int]:
        """This process's structures of a batch."""
        return list(members[self.rank :: self.size])

    def wrap(self, module: nn.Module) -> nn.Module:
        """The module, its gradients being averaged over the processes."""
        return DistributedDataParallel(module, broadcast_buffers=False) if self.size > 1 else module

    def total(self, values: Tensor) -> Tensor:
        """Sum over the processes."""
        if self.size > 1:
            dist.all_reduce(values)
        return values

    def largest(self, value: int) -> int:
        """The largest of the processes' numbers."""
        if self.size == 1:
            return value
        box = torch.tensor(value)
        dist.all_reduce(box, dist.ReduceOp.MAX)
        return int(box)

    @contextmanager
    def together(self) -> Iterator[None]:
        """What one process refuses in the block, all refuse: none is left waiting for the others.

        Raises:
            ValueError, OSError: as in the block, or what the first process that failed said.
        """
        failed: ValueError | OSError | None = None
        try:
            yield
        except (ValueError, OSError) as error:
            failed = error
        said: list[str | None] = [None] * self.size
        if self.size > 1:
            dist.all_gather_object(said, None if failed is None else str(failed))
        if failed is not None:
            raise failed
        others = [f"process {rank}: {text}" for rank, text in enumerate(said) if text is not None]
        if others:
            raise ValueError(others[0])

    def from_first(self, value: Any) -> Any:
        """What the first process has."""
        if self.size == 1:
            return value
        box = [value]
        dist.broadcast_object_list(box)
        return box[0]


def is_first() -> bool:
    """Whether this process is the one that speaks; known before the processes have joined."""
    return int(os.environ.get("WORLD_SIZE", "1")) == 1 or int(os.environ.get("RANK", "0")) == 0


@contextmanager
def ranks() -> Iterator[Ranks]:
    """Joins the processes that torchrun started, if it did."""
    if int(os.environ.get("WORLD_SIZE", "1")) == 1:
        yield Ranks()
        return
    dist.init_process_group("gloo")
    try:
        yield Ranks(dist.get_rank(), dist.get_world_size())
    finally:
        dist.destroy_process_group()


def keep_freed_memory() -> None:
    """Lets the C library keep freed memory: every step allocates the same again, and page faults cost time (glibc)."""
    if os.name != "posix":
        return
    import ctypes

    library = ctypes.CDLL(None)
    if hasattr(library, "gnu_get_libc_version"):
        trim_threshold, mmap_max = -1, -4
        library.mallopt(mmap_max, 0)
        library.mallopt(trim_threshold, 2**31 - 1)


def set_threads(threads: int | None) -> None:
    if threads is not None:
        torch.set_num_threads(threads)
