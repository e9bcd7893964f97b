"""The slots of a graph as compressed lists, by receiver and by sender, for the kernels that training uses."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

from cace_runtime.neighborhood.layout import EdgeLayout


@dataclass(frozen=True, slots=True, eq=False)
class DeviceLists:
    """Who sees whom, padding slots included: there every edge function is zero.

    Attributes:
        first: int32 [N + 1]: slots of receiver i are first[i] .. first[i + 1].
        sender: int32 [S].
        receiver: int32 [S].
        by_sender: int32 [S]: slots in order of their senders.
        first_by_sender: int32 [N + 1]: where those of sender j begin and end in ``by_sender``.
        interpreted: whether Triton's interpreter runs the kernels.
    """

    first: Tensor
    sender: Tensor
    receiver: Tensor
    by_sender: Tensor
    first_by_sender: Tensor
    interpreted: bool


def device_lists(layout: EdgeLayout, interpreted: bool) -> DeviceLists:
    """The lists of a layout, on its device; nothing waits for the device."""
    ends = [np.zeros(1, dtype=np.int64)]
    ends += [block.first_slot + block.width * np.arange(1, block.n_atoms + 1) for block in layout.blocks]
    sender = layout.sender
    first = torch.from_numpy(np.concatenate(ends).astype(np.int32)).to(sender.device, non_blocking=True)
    ordered, by_sender = torch.sort(sender, stable=True)
    atoms = torch.arange(layout.n_atoms + 1, device=sender.device)
    first_by_sender = torch.searchsorted(ordered, atoms).int()
    return DeviceLists(
        first, sender.int(), layout.receiver.int(), by_sender.int(), first_by_sender, interpreted=interpreted
    )
