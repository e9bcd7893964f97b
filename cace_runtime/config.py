"""ModelConfig: every choice that fixes the shape of a potential. Checked once, stored in checkpoints as JSON."""

from __future__ import annotations

from typing import Annotated, Literal

from ase.data import atomic_numbers, chemical_symbols
from pydantic import BaseModel, ConfigDict, Field, field_validator, model_validator

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


class _Frozen(BaseModel):
    """Settings; the text under a field is its description, and its first paragraph the comment of a written config."""

    model_config = ConfigDict(frozen=True, extra="forbid", use_attribute_docstrings=True)


class PolynomialCutoffConfig(_Frozen):
    """``f = 1 - (p+1)(p+2)/2 u^p + p(p+2) u^(p+1) - p(p+1)/2 u^(p+2)``."""

    kind: Literal["polynomial"] = "polynomial"
    """its value and two derivatives are 0 at the cutoff"""
    p: Annotated[Real, Field(ge=2, le=LARGEST_POWER)] = 6
    """power: the larger, the later and steeper its end"""


class CosineCutoffConfig(_Frozen):
    """``f = (cos(pi u) + 1) / 2``."""

    kind: Literal["cosine"] = "cosine"
    """its value and its first derivative are 0 at the cutoff"""


class MollifierCutoffConfig(_Frozen):
    """``f = exp(1 - 1/(1 - u²))``."""

    kind: Literal["mollifier"] = "mollifier"
    """its value and all derivatives are 0 at the cutoff"""


CutoffConfig = Annotated[
    PolynomialCutoffConfig | CosineCutoffConfig | MollifierCutoffConfig, Field(discriminator="kind")
]


class BasisConfig(_Frozen):
    """Which generated basis the B features come from; the arguments of ``registry.load_basis``."""

    l_max: Degree | tuple[Degree, ...] = 3
    """largest degree of a factor, or a list of one per order 1 to nu_max"""
    nu_max: Degree = 3
    """largest correlation order (body order minus one)"""
    selection: Selection = "complete"
    """which invariants; cheng2024: the published set"""
    radial: RadialSetting | None = None
    """weights that the basis is made for, shared or per_degree; null: those of the model"""

    @model_validator(mode="after")
    def _one_limit_per_order(self) -> BasisConfig:
        limits = self.l_max
        if isinstance(limits, tuple) and (len(limits) != self.nu_max or list(limits) != sorted(limits, reverse=True)):
            raise ValueError(
                f"l_max is {list(limits)} with nu_max {self.nu_max}: give one number, or one per order, not increasing"
            )
        return self

    @property
    def l_top(self) -> int:
        """Largest degree of any factor."""
        return self.l_max if isinstance(self.l_max, int) else max(self.l_max)


class FeatureMessageConfig(_Frozen):
    """``h = H(B)``, the weights with which a sender's edges are summed (paper, eq. 12)."""

    per_channel: Flag = True
    """one weight per edge channel; false: one for all"""
    per_degree: Flag = True
    """one weight per degree; false: one for all"""
    hidden: Widths = ()
    """widths of the hidden layers of H (SiLU); none: a linear map"""


class MessageConfig(_Frozen):
    """One layer: ``A' = (exponential + feature) * scale + memory``; each part is optional."""

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

    @model_validator(mode="after")
    def _has_a_part(self) -> MessageConfig:
        if not (self.memory or self.exponential or self.feature):
            raise ValueError("a message layer needs at least one of: memory, exponential, feature")
        return self


class ReadoutConfig(_Frozen):
    """Atomic energy = MLP(B) + linear(B)."""

    hidden: Widths = (32, 16)
    """widths of the network's hidden layers (SiLU)"""
    linear: Flag = True
    """true: a linear map is added to the network"""


class ModelConfig(_Frozen):
    """Architecture of a potential."""

    elements: Annotated[tuple[AtomicNumber, ...], Field(max_length=118)]
    """atomic numbers or symbols

    In the order of the embedding's rows.
    """
    cutoff: Annotated[Real, Field(ge=SMALLEST_CUTOFF, le=LARGEST_CUTOFF)]
    """Å; neighbours are atoms that are closer"""
    cutoff_function: CutoffConfig = PolynomialCutoffConfig()
    """how the weight of a neighbour goes to 0 at the cutoff"""
    n_bessel: Count = 6
    """radial functions before mixing"""
    n_radial: Count = 12
    """and after"""
    n_embedding: Count = 3
    """numbers per element; its square is the number of edge channels"""
    same_embedding: Flag = False
    """true: one embedding for sender and receiver"""
    radial: RadialSetting = "shared"
    """weights of each degree (per_degree), or shared by all

    Those that multiply A: mixing, memory, p, q, h. A basis made for the shared setting is complete only with shared
    weights.
    """
    basis: BasisConfig = BasisConfig()
    """the invariants"""
    messages: Annotated[tuple[MessageConfig, ...], Field(max_length=MOST_LAYERS)] = ()
    """one entry per message layer; [] for none, which is faster"""
    message_scale: Annotated[Real, Field(gt=0)] = 1.0
    """factor of messages, 1/sqrt(average number of neighbours)"""
    readout: ReadoutConfig = ReadoutConfig()
    """from invariants to the energy of an atom"""
    epsilon: Annotated[Real, Field(ge=0, le=1)] = 0.0
    """Å, added to distances by which edge vectors are divided; 1e-9 in published potentials"""
    energy_scale: Annotated[Real, Field(gt=0)] = 1.0
    """eV per unit of the readout

    Exact in any precision: the unit of an imported potential, or the spread of the energies that a potential was
    trained on.
    """
    vanishes_at_zero: Flag = False
    """true: an atom without neighbours has E0 and nothing else

    The readout's value at features of zero is subtracted from it.
    """
    reference_energies: dict[str, Real] = {}
    """E0 (eV) by element symbol; absent elements have 0"""

    @field_validator("elements", mode="before")
    @classmethod
    def _symbols_are_welcome(cls, value: object) -> object:
        if not isinstance(value, (list, tuple)):
            return value
        unknown = [z for z in value if isinstance(z, str) and z not in atomic_numbers]
        if unknown:
            raise ValueError(f"unknown element symbols {unknown[:5]}")
        return tuple(atomic_numbers[z] if isinstance(z, str) else z for z in value)

    @model_validator(mode="after")
    def _consistent(self) -> ModelConfig:
        if not self.elements:
            raise ValueError("elements: at least one is needed")
        if len(set(self.elements)) != len(self.elements):
            raise ValueError(f"elements: {self.symbols} names an element twice")
        strangers = sorted(set(self.reference_energies) - set(self.symbols))
        if strangers:
            raise ValueError(f"reference_energies name {strangers}, but the model has {list(self.symbols)}")
        if self.radial == "shared":
            for layer, message in enumerate(self.messages):
                if message.feature and message.feature.per_degree:
                    raise ValueError(
                        f"messages[{layer}].feature.per_degree=True contradicts radial='shared' (no weight may depend "
                        "on the degree). Set it to False, or radial to 'per_degree'"
                    )
        return self

    @property
    def symbols(self) -> tuple[str, ...]:
        return tuple(chemical_symbols[z] for z in self.elements)

    @property
    def n_channels(self) -> int:
        """Edge channels c = (sender a, receiver b), b fastest."""
        return self.n_embedding**2

    @property
    def n_degrees(self) -> int:
        """Degrees 0..l_max that appear in A."""
        return self.basis.l_top + 1

    @property
    def n_weight_degrees(self) -> int:
        """Copies of each weight that multiplies A: 1 when shared, else one per degree."""
        return self.n_degrees if self.radial == "per_degree" else 1

    @property
    def basis_radial(self) -> RadialSetting:
        """The radial setting of the generated basis; ``cheng2024`` knows only one."""
        if self.basis.selection == "cheng2024":
            return "shared"
        return self.basis.radial or self.radial

    @property
    def is_complete(self) -> bool:
        """Whether products of the features span every invariant of one channel's moments up to nu_max, l_max."""
        return self.basis.selection != "cheng2024" and (self.basis_radial == "per_degree" or self.radial == "shared")

    @property
    def completeness(self) -> str:
        """One sentence for ``cace info``."""
        if self.is_complete:
            return f"complete: {self.basis.selection} basis for {self.basis_radial} radial weights"
        if self.basis.selection == "cheng2024":
            return "incomplete: the published set leaves out invariants (the triangle tr M³ is the first)"
        return "incomplete: the basis was made for shared radial weights, but these depend on the degree"
