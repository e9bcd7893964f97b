"""How channels are made of radial functions and elements."""

from __future__ import annotations

from typing import Literal

from cace_runtime.config.numbers import Flag
from cace_runtime.parts import Frozen


class MixingConfig(Frozen):
    """``A_k = sum_{a,ñ} W^|l|_{k,(a,ñ)} M_{a,ñ}``: n_radial channels, each with its own weights."""

    senders: Literal["elements", "embedding"] = "elements"
    """a: the elements of the neighbours, or the n_embedding numbers of their embedding"""
    per_element: Flag = False
    """true: weights of the central atom's element"""
