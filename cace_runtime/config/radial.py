"""Functions of the distance: cutoffs and radial bases."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from cace_runtime.config.numbers import LARGEST_POWER, Real
from cace_runtime.parts import PartConfig, Table


class PolynomialCutoffConfig(PartConfig):
    """``f = 1 - (p+1)(p+2)/2 u^p + p(p+2) u^(p+1) - p(p+1)/2 u^(p+2)``."""

    kind: Literal["polynomial"] = "polynomial"
    """its value and two derivatives are 0 at the cutoff"""
    p: Annotated[Real, Field(ge=2, le=LARGEST_POWER)] = 6
    """power: the larger, the later and steeper its end"""


class CosineCutoffConfig(PartConfig):
    """``f = (cos(pi u) + 1) / 2``."""

    kind: Literal["cosine"] = "cosine"
    """its value and its first derivative are 0 at the cutoff"""


class MollifierCutoffConfig(PartConfig):
    """``f = exp(1 - 1/(1 - u²))``."""

    kind: Literal["mollifier"] = "mollifier"
    """its value and all derivatives are 0 at the cutoff"""


class BesselConfig(PartConfig):
    """``R_ñ(r) = sqrt(2/r_cut) sin(w_ñ r)/r``, w trained."""

    kind: Literal["bessel"] = "bessel"
    """which functions of the distance"""


CUTOFFS = Table("cutoff function", PolynomialCutoffConfig, CosineCutoffConfig, MollifierCutoffConfig)
RADIAL_BASES = Table("radial basis", BesselConfig)
