"""Names of devices, checked before anything is computed."""

from __future__ import annotations

import torch


def usable_device(name: str) -> torch.device:
    """The device of that name.

    Raises:
        ValueError: no such device, or none of its kind here.
    """
    try:
        device = torch.device(name)
        torch.empty(0, device=device)
    except (RuntimeError, AssertionError, NotImplementedError) as error:
        found = ["cpu"] + [f"cuda:{index}" for index in range(torch.cuda.device_count())]
        raise ValueError(f"device {name!r} cannot be used. Here there are: {', '.join(found)}") from error
    return device
