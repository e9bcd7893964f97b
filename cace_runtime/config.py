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
    model_config = ConfigDict(frozen=True, extra="forbid")


class PolynomialCutoffConfig(_Frozen):
    """``f = 1 - (p+1)(p+2)/2 u^p + p(p+2) u^(p+1) - p(p+1)/2 u^(p+2)``."""

    kind: Literal["polynomial"] = "polynomial"
    p: Annotated[Real, Field(ge=2, le=LARGEST_POWER)] = 6


class CosineCutoffConfig(_Frozen):
    """``f = (cos(pi u) + 1) / 2``."""

    kind: Literal["cosine"] = "cosine"


class MollifierCutoffConfig(_Frozen):
    """``f = exp(1 - 1/(1 - u²))``."""

    kind: Literal["mollifier"] = "mollifier"


CutoffConfig = Annotated[
    PolynomialCutoffConfig | CosineCutoffConfig | MollifierCutoffConfig, Field(discriminator="kind")
]


class BasisConfig(_Frozen):
    """Which generated basis the B features come from; the arguments of ``registry.load_basis``.

    Attributes:
        l_max: largest degree of a factor, one number or one per nu = 1..nu_max.
        nu_max: largest correlation order.
        selection: ``cheng2024`` (the published set), ``complete`` or ``connected``.
        radial: the setting that the basis was made for; ``None`` for that of the model's weights.
    """

    l_max: Degree | tuple[Degree, ...] = 3
    nu_max: Degree = 3
    selection: Selection = "complete"
    radial: RadialSetting | None = None

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
    """``h = H(B)``, the weights with which a sender's edges are summed (paper, eq. 12).

    Attributes:
        per_channel: one weight per edge channel; otherwise one for all channels.
        per_degree: one weight per degree; otherwise one for all degrees.
        hidden: widths of the hidden layers of H (SiLU); none for a linear map.
    """

    per_channel: Flag = True
    per_degree: Flag = True
    hidden: Widths = ()


class MessageConfig(_Frozen):
    """One layer: ``A' = (exponential + feature) * scale + memory``; each part is optional.

    Attributes:
        memory: ``A * m``.
        exponential: ``sum_j A_j p exp(-q r) f(r)`` (eq. 11).
        feature: ``sum_j chi(j, i) H(B_j)`` (eq. 12).
    """

    memory: Flag = False
    exponential: Flag = False
    feature: FeatureMessageConfig | None = FeatureMessageConfig()

    @model_validator(mode="after")
    def _has_a_part(self) -> MessageConfig:
        if not (self.memory or self.exponential or self.feature):
            raise ValueError("a message layer needs at least one of: memory, exponential, feature")
        return self


class ReadoutConfig(_Frozen):
    """Atomic energy = MLP(B) + linear(B).

    Attributes:
        hidden: widths of the hidden layers (SiLU).
        linear: whether the linear layer is added.
    """

    hidden: Widths = (32, 16)
    linear: Flag = True


class ModelConfig(_Frozen):
    """Architecture of a potential.

    Attributes:
        elements: atomic numbers, in the order of the embedding rows.
        cutoff: r_cut (Å).
        cutoff_function: smooth cutoff f.
        n_bessel: radial functions before mixing (ñ).
        n_radial: radial channels after mixing (n).
        n_embedding: length of an element embedding; there are ``n_embedding**2`` edge channels.
        same_embedding: one matrix for sender and receiver.
        radial: whether the weights that multiply A (mixing, memory, p, q, h) are ``shared`` between the degrees or
            ``per_degree``. A basis made for the shared setting is complete only with shared weights.
        basis: the invariants.
        messages: the message layers, T of them.
        message_scale: s = 1/sqrt(average number of neighbours).
        readout: the energy head.
        epsilon: added to |r| where edge vectors are normalised (Å); 1e-9 in published potentials.
        energy_scale: eV per unit of the readout, exact in any precision: the unit of an imported potential, or the
            spread of the energies that a potential was trained on.
        vanishes_at_zero: whether the readout's value at features of zero is subtracted from it: an atom without
            neighbours then has E0, and nothing else.
        reference_energies: E0 per element symbol (eV); absent elements have 0.
    """

    elements: Annotated[tuple[AtomicNumber, ...], Field(max_length=118)]
    cutoff: Annotated[Real, Field(ge=SMALLEST_CUTOFF, le=LARGEST_CUTOFF)]
    cutoff_function: CutoffConfig = PolynomialCutoffConfig()
    n_bessel: Count = 6
    n_radial: Count = 12
    n_embedding: Count = 3
    same_embedding: Flag = False
    radial: RadialSetting = "shared"
    basis: BasisConfig = BasisConfig()
    messages: Annotated[tuple[MessageConfig, ...], Field(max_length=MOST_LAYERS)] = ()
    message_scale: Annotated[Real, Field(gt=0)] = 1.0
    readout: ReadoutConfig = ReadoutConfig()
    epsilon: Annotated[Real, Field(ge=0, le=1)] = 0.0
    energy_scale: Annotated[Real, Field(gt=0)] = 1.0
    vanishes_at_zero: Flag = False
    reference_energies: dict[str, Real] = {}

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
