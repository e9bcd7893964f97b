"""Numbers that settings may be."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

RadialSetting = Literal["shared", "per_degree"]
Selection = Literal["cheng2024", "complete", "connected"]

# Å. Nothing bonds below; a neighbourhood beyond has a hundred thousand atoms, and a search for it takes seconds.
SMALLEST_CUTOFF, LARGEST_CUTOFF = 0.1, 100.0
# Far more than any published potential has of anything: a file or a config that asks for more is mistaken.
MOST_LAYERS, LARGEST_COUNT, LARGEST_POWER = 32, 20_000, 1000

# Numbers are taken as they are: no text, no yes or no for a number, no number for a yes or no, nothing infinite.
Real = Annotated[float, Field(strict=True, allow_inf_nan=False)]
Flag = Annotated[bool, Field(strict=True)]
Count = Annotated[int, Field(strict=True, ge=1, le=LARGEST_COUNT)]
Degree = Annotated[Count, Field(le=31)]  # basisgen makes no basis above
AtomicNumber = Annotated[int, Field(strict=True, ge=1, le=118)]
Widths = Annotated[tuple[Count, ...], Field(max_length=MOST_LAYERS)]
