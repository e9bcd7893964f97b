"""What is read from the invariants of an atom."""

from __future__ import annotations

from typing import Annotated, ClassVar

from pydantic import Field, field_validator

from cace_runtime import keys
from cace_runtime.config.numbers import Flag, Real, Widths
from cace_runtime.config.since import Grown


class ReadoutConfig(Grown):
    """Atomic energy = MLP(B) + linear(B)."""

    SINCE: ClassVar[dict[str, int]] = {"per_element": 4}

    hidden: Widths = (32, 16)
    """widths of the network's hidden layers (SiLU)"""
    linear: Flag = True
    """true: a linear map is added to the network"""
    per_element: Flag = False
    """true: what reads the invariants, the first layer and the linear map, has weights of the atom's element"""


class OutputConfig(ReadoutConfig):
    """A further number of each atom (not its energy), for energy terms and whoever else asks.

    ``(MLP(B) + linear(B)) * scale``.
    """

    SINCE: ClassVar[dict[str, int]] = {"per_element": 4, "bias": 4, "scale": 4}

    name: Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]{0,31}$")]
    """what it is called in results and files, as charge"""
    vanishes_at_zero: Flag = False
    """true: it is 0 for an atom without neighbours"""
    bias: Flag = True
    """false: no layer adds a constant"""
    scale: Annotated[Real, Field(gt=0)] = 1.0
    """what the sum of network and linear map is multiplied with"""

    @field_validator("name")
    @classmethod
    def _is_free(cls, value: str) -> str:
        if value in keys.RESULT_KEYS:
            raise ValueError(f"{value!r} is the name of another result; choose another")
        return value
