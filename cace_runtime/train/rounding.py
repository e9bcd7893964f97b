"""Numbers measured on the data, rounded to digits that no order of summation reaches."""

from __future__ import annotations

import torch
from torch import Tensor

# Digits kept, from the leading one: sums in any order agree beyond them.
DIGITS = 4


def rounded(values: Tensor) -> Tensor:
    """Values to DIGITS decimal digits of each, far above what the order of a sum changes."""
    exponent = torch.where(values == 0, 0.0, values.abs().clamp(min=1e-300).log10().floor())
    unit = 10.0 ** (exponent - DIGITS + 1)
    # What has cancelled to noise is no number to round, it is zero.
    return torch.where(values.abs() < 1e-10, 0.0, (values / unit).round() * unit)
