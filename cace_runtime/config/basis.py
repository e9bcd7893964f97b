"""Which invariants and tensors a potential is made of."""

from __future__ import annotations

from typing import Annotated, ClassVar

from pydantic import Field, model_validator

from cace_runtime.config.numbers import MOST_LAYERS, Degree, RadialSetting, Selection
from cace_runtime.config.since import Grown


class BasisConfig(Grown):
    """Which generated basis the B features come from; the arguments of ``registry.load_basis``."""

    SINCE: ClassVar[dict[str, int]] = {"covariants": 4}

    l_max: Degree | tuple[Degree, ...] = 3
    """largest degree of a factor, or a list of one per order 1 to nu_max"""
    nu_max: Degree = 3
    """largest correlation order (body order minus one)"""
    selection: Selection = "complete"
    """which invariants; cheng2024: the published set"""
    radial: RadialSetting | None = None
    """weights that the basis is made for, shared or per_degree; null: those of the model"""
    covariants: Annotated[tuple[Degree, ...], Field(max_length=MOST_LAYERS)] = ()
    """degrees of the tensors beside the invariants, which tensor messages may send; ascending"""

    @model_validator(mode="after")
    def _one_limit_per_order(self) -> BasisConfig:
        limits = self.l_max
        if isinstance(limits, tuple) and (len(limits) != self.nu_max or list(limits) != sorted(limits, reverse=True)):
            raise ValueError(
                f"l_max is {list(limits)} with nu_max {self.nu_max}: give one number, or one per order, not increasing"
            )
        return self

    @model_validator(mode="after")
    def _covariants_are_complete(self) -> BasisConfig:
        if list(self.covariants) != sorted(set(self.covariants)):
            raise ValueError(f"covariants is {list(self.covariants)}: give each degree once, ascending")
        if self.covariants and self.selection == "cheng2024":
            raise ValueError("cheng2024 has no covariants; choose selection complete")
        return self

    @property
    def l_top(self) -> int:
        """Largest degree of any factor."""
        return self.l_max if isinstance(self.l_max, int) else max(self.l_max)
