"""What atoms say to each other."""

from __future__ import annotations

from typing import Annotated, Any, ClassVar, Literal

from pydantic import Field, SerializeAsAny, model_validator

from cace_runtime.config.numbers import MOST_LAYERS, Count, Degree, Flag, Widths
from cace_runtime.config.since import Grown
from cace_runtime.parts import Frozen, PartConfig, Table

MESSAGES = Table("message", reserved=("memory", "exponential", "feature", "tensor"))
_Message = Annotated[SerializeAsAny[PartConfig], MESSAGES]


class FeatureMessageConfig(Frozen):
    """``h = H(B)``, the weights with which a sender's edges are summed (paper, eq. 12)."""

    per_channel: Flag = True
    """one weight per edge channel; false: one for all"""
    per_degree: Flag = True
    """one weight per degree; false: one for all"""
    hidden: Widths = ()
    """widths of the hidden layers of H (SiLU); none: a linear map"""


class TensorMessageConfig(Frozen):
    """Scalars and tensors of the senders, coupled to the edges; equations: :mod:`..potential.messages.tensor`."""

    degrees: Annotated[tuple[Degree, ...], Field(max_length=MOST_LAYERS)] = (1,)
    """degrees of the tensors that are sent beside scalars, ascending; []: scalars alone"""
    tensors: Literal["moments", "covariants"] = "moments"
    """moments: made of A and its traces; covariants: of those of the basis (basis.covariants)"""
    order: Degree | None = None
    """covariants: the largest correlation order of those that are used; null: all"""
    coefficients: Literal["linear", "network"] = "linear"
    """linear: trained numbers; network: times functions of the sender's invariants"""
    hidden: Widths = ()
    """widths of the hidden layers of the networks of the invariants (SiLU); none: linear maps"""
    per_element: Flag = False
    """true: what a sender sends has weights of its element"""
    radial_functions: Count | None = None
    """different radial functions per path, which the channels have in turns; null: one for each channel"""
    radial_hidden: Widths = ()
    """widths of the hidden layers of a network from the radial basis to them (SiLU); none: a linear map"""

    @model_validator(mode="after")
    def _degrees_ascend(self) -> TensorMessageConfig:
        if list(self.degrees) != sorted(set(self.degrees)):
            raise ValueError(f"degrees is {list(self.degrees)}: give each degree once, ascending")
        return self


class MessageConfig(Grown):
    """One layer: ``A' = (exponential + feature + others) * scale + tensor + memory``; each part is optional."""

    SINCE: ClassVar[dict[str, int]] = {"others": 3, "tensor": 4}

    memory: Flag = False
    """A of the layer before, times trained numbers

    ``A * m``.
    """
    exponential: Flag = False
    """sum of the neighbours' A, damped by their distance (equation 11 of the paper)

    ``sum_j A_j p exp(-q r) f(r)``.
    """
    feature: FeatureMessageConfig | None = FeatureMessageConfig()
    """sum over edges with weights H of the neighbours' invariants (equation 12); null: none

    ``sum_j chi(j, i) H(B_j)``.
    """
    others: Annotated[tuple[_Message, ...], Field(max_length=MOST_LAYERS)] = ()
    """messages of other packages, by kind

    Those that are registered in :data:`MESSAGES`.
    """
    tensor: TensorMessageConfig | None = None
    """sum over edges with scalars and tensors of the neighbours; null: none

    Where it is given, ``feature`` is none unless it is given, too.
    """

    @model_validator(mode="before")
    @classmethod
    def _tensor_in_place_of_feature(cls, values: Any) -> Any:
        if isinstance(values, dict) and values.get("tensor") is not None and "feature" not in values:
            return {**values, "feature": None}
        return values

    @model_validator(mode="after")
    def _has_a_part(self) -> MessageConfig:
        if not (self.memory or self.exponential or self.feature or self.others or self.tensor):
            raise ValueError("a message layer needs at least one of: memory, exponential, feature, tensor, others")
        return self
