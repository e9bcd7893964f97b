"""What trained numbers start from."""

from __future__ import annotations

from collections.abc import Callable

import torch
from torch import Tensor, nn


def initial(shape: tuple[int, ...], values: Callable[[tuple[int, ...]], Tensor]) -> nn.Parameter:
    """A parameter that starts from ``values(shape)``.

    On torch's meta device, where only shapes are asked for, nothing is computed: the first arithmetic there imports
    900 modules, which takes longer than everything else on the way to a potential.
    """
    return nn.Parameter(torch.empty(shape) if torch.get_default_device().type == "meta" else values(shape))
