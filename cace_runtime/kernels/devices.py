"""Names of devices and precisions, checked before anything is computed."""

from __future__ import annotations

import torch

# What may be asked for, by name.
PRECISIONS = {"float32": torch.float32, "float64": torch.float64}


def usable_device(name: str | torch.device) -> torch.device:
    """The device of that name.

    Raises:
        ValueError: no such device, or none of its kind here, or one that computes nothing.
    """
    try:
        device = torch.device(name)
        torch.empty(1, device=device).cpu()  # torch's "meta" has no numbers
    except Exception as error:  # each kind of device has its own
        found = ["cpu"] + [f"cuda:{index}" for index in range(torch.cuda.device_count())]
        raise ValueError(f"device {str(name)!r} cannot be used. Here there are: {', '.join(found)}") from error
    return device
