"""ModelConfig: every choice that fixes the shape of a potential. Checked once, stored in checkpoints as JSON."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from typing import Annotated, Any, ClassVar, Literal, NamedTuple

from ase.data import atomic_numbers, chemical_symbols, covalent_radii
from pydantic import (
    Field,
    SerializeAsAny,
    SerializerFunctionWrapHandler,
    field_validator,
    model_serializer,
    model_validator,
)

from cace_runtime import keys
from cace_runtime.parts import Frozen, PartConfig, Table

RadialSetting = Literal["shared", "per_degree"]
Selection = Literal["cheng2024", "complete", "connected"]

# Å. Nothing bonds below; a neighbourhood beyond has a hundred thousand atoms, and a search for it takes seconds.
SMALLEST_CUTOFF, LARGEST_CUTOFF = 0.1, 100.0
# Far more than any published potential has of anything: a file or a config that asks for more is mistaken.
MOST_LAYERS, LARGEST_COUNT, LARGEST_POWER = 32, 20_000, 1000
# 1/(2 eps0), eV Å per elementary charge squared.
ELEMENTARY = 90.4756

# Numbers are taken as they are: no text, no yes or no for a number, no number for a yes or no, nothing infinite.
Real = Annotated[float, Field(strict=True, allow_inf_nan=False)]
Flag = Annotated[bool, Field(strict=True)]
Count = Annotated[int, Field(strict=True, ge=1, le=LARGEST_COUNT)]
Degree = Annotated[Count, Field(le=31)]  # basisgen makes no basis above
AtomicNumber = Annotated[int, Field(strict=True, ge=1, le=118)]
Widths = Annotated[tuple[Count, ...], Field(max_length=MOST_LAYERS)]


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


class ZBLConfig(PartConfig):
    """The universal repulsion of Ziegler, Biersack and Littmark between the nuclei, at short range only."""

    fixed: ClassVar[bool] = True

    kind: Literal["zbl"] = "zbl"
    """screened repulsion of the nuclei of close atoms"""
    inner: Annotated[Real, Field(ge=0, le=LARGEST_CUTOFF)] = 0.5
    """sums of the covalent radii up to which it is whole"""
    outer: Annotated[Real, Field(gt=0, le=LARGEST_CUTOFF)] = 1.0
    """sums of the covalent radii from which on it is 0"""

    def check(self, model: Any) -> None:
        if self.inner >= self.outer:
            raise ValueError(f"inner is {self.inner:g} and outer {self.outer:g}: outer has to be larger")
        widest = max(model.elements, key=lambda z: covalent_radii[z])
        reach = 2 * self.outer * covalent_radii[widest]
        if reach > model.cutoff:
            symbol = chemical_symbols[widest]
            raise ValueError(
                f"two atoms of {symbol} repel each other up to {reach:.2f} Å, which is beyond the cutoff of "
                f"{model.cutoff:g} Å. Lower outer, or raise the cutoff"
            )


CUTOFFS = Table("cutoff function", PolynomialCutoffConfig, CosineCutoffConfig, MollifierCutoffConfig)
RADIAL_BASES = Table("radial basis", BesselConfig)
MESSAGES = Table("message", reserved=("memory", "exponential", "feature", "tensor"))


class LatentEwaldConfig(PartConfig):
    """Latent charges and their Ewald sum; equations in :mod:`cace_runtime.potential.terms.latent_ewald`."""

    kind: Literal["latent_ewald"] = "latent_ewald"
    """charges that are outputs of the network see each other at any distance"""
    charges: Annotated[tuple[str, ...], Field(min_length=1, max_length=MOST_LAYERS)]
    """names of the outputs that are the charges, one per channel"""
    sigma: Annotated[Real, Field(gt=0, le=LARGEST_CUTOFF)] = 1.0
    """Å, width of the Gaussians that the charges are"""
    dl: Annotated[Real, Field(ge=SMALLEST_CUTOFF, le=LARGEST_CUTOFF)] = 2.0
    """Å, resolution: waves of at least this length are summed"""
    remove_self_interaction: Flag = True
    """true: a charge does not see its own Gaussian"""
    norm: Annotated[Real, Field(gt=0)] = ELEMENTARY
    """eV Å per unit of charge squared, 1/(2 eps0) for elementary charges"""
    epsilon: Annotated[Real, Field(ge=0, le=1)] = 0.0
    """Å, added to distances that products of charges are divided by; 1e-6 in some published potentials"""
    self_terms: Count = 1
    """how many times the energy of charges with themselves is removed from a periodic structure

    Some published potentials remove that of all channels once per channel.
    """

    @property
    def energy_name(self) -> str:
        return "long range"

    def check(self, model: Any) -> None:
        there = [output.name for output in model.outputs]
        strangers = [name for name in self.charges if name not in there]
        if strangers:
            raise ValueError(f"charges: there is no output {strangers[0]!r}; there are {', '.join(there) or 'none'}")
        if len(set(self.charges)) != len(self.charges):
            raise ValueError(f"charges: {list(self.charges)} names an output twice")

    def check_periodicity(self, pbc: Sequence[bool]) -> None:
        if any(pbc) and not all(pbc):
            raise ValueError(
                f"pbc is {[bool(periodic) for periodic in pbc]}, and the long-range energy of this potential (latent "
                "Ewald) is a sum over a lattice in three directions or over all pairs of a molecule: there is none for "
                "slabs and wires. Set pbc to True for all directions, with a vacuum as wide as you trust, or to False"
            )


TERMS = Table("energy term", LatentEwaldConfig, ZBLConfig)
# Settings of a part; which they are its kind says.
_Cutoff = Annotated[SerializeAsAny[PartConfig], CUTOFFS]
_RadialBasis = Annotated[SerializeAsAny[PartConfig], RADIAL_BASES]
_Message = Annotated[SerializeAsAny[PartConfig], MESSAGES]
_Term = Annotated[SerializeAsAny[PartConfig], TERMS]


class _Grown(Frozen):
    """Settings with some that files did not always have.

    These are written only where they have not their defaults: files of older architectures keep their bytes, and older
    programs, which refuse settings that they do not know, can read them.
    """

    SINCE: ClassVar[dict[str, int]] = {}
    """format version of files that have the setting, where it is not the first"""

    @model_serializer(mode="wrap")
    def _without_new_defaults(self, handler: SerializerFunctionWrapHandler) -> dict[str, Any]:
        used = self._used()
        return {name: value for name, value in handler(self).items() if name in used or name not in self.SINCE}

    def _used(self) -> list[str]:
        fields = type(self).model_fields
        return [name for name in self.SINCE if getattr(self, name) != fields[name].default]

    @property
    def format_version(self) -> int:
        """Of files that hold these settings."""
        return max((self.SINCE[name] for name in self._used()), default=1)


class BasisConfig(_Grown):
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


class MessageConfig(_Grown):
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


class MixingConfig(Frozen):
    """``A_k = sum_{a,ñ} W^|l|_{k,(a,ñ)} M_{a,ñ}``: n_radial channels, each with its own weights."""

    senders: Literal["elements", "embedding"] = "elements"
    """a: the elements of the neighbours, or the n_embedding numbers of their embedding"""
    per_element: Flag = False
    """true: weights of the central atom's element"""


class ReadoutConfig(_Grown):
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


class ModelConfig(_Grown):
    """Architecture of a potential."""

    SINCE: ClassVar[dict[str, int]] = {
        "vanishes_at_zero": 2, "radial_basis": 3, "outputs": 3, "terms": 3, "has_energy": 4, "added": 4, "mixing": 4,
        "contraction": 4,
    }  # fmt: skip

    elements: Annotated[tuple[AtomicNumber, ...], Field(max_length=118)]
    """atomic numbers or symbols

    In the order of the embedding's rows.
    """
    cutoff: Annotated[Real, Field(ge=SMALLEST_CUTOFF, le=LARGEST_CUTOFF)]
    """Å; neighbours are atoms that are closer"""
    cutoff_function: _Cutoff = PolynomialCutoffConfig()
    """how the weight of a neighbour goes to 0 at the cutoff"""
    radial_basis: _RadialBasis = BesselConfig()
    """functions of the distance"""
    n_bessel: Count = 6
    """radial functions before mixing"""
    n_radial: Count = 12
    """and after mixing"""
    n_embedding: Count = 3
    """numbers per element; its square is the number of edge channels"""
    same_embedding: Flag = False
    """true: one embedding for sender and receiver"""
    mixing: MixingConfig | None = None
    """null: as published; or how n_radial channels mix radial functions and the neighbours' elements freely

    As published channels are products of the embeddings of both atoms, each with n_radial functions of its own.
    """
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
    contraction: Flag = False
    """true: the invariants of a channel are summed to one number before they are read

    With trained weights of the atom's element.
    """
    readout: ReadoutConfig = ReadoutConfig()
    """from invariants to the energy of an atom"""
    outputs: Annotated[tuple[OutputConfig, ...], Field(max_length=MOST_LAYERS)] = ()
    """further numbers of each atom, as charges, which energy terms read"""
    terms: Annotated[tuple[_Term, ...], Field(max_length=MOST_LAYERS)] = ()
    """energies beside the sum of those of the atoms, by kind

    Those that are registered in :data:`TERMS`.
    """
    has_energy: Flag = True
    """false: the network has no readout and no energy of its own; terms read its outputs"""
    added: Annotated[tuple[AddedConfig, ...], Field(max_length=MOST_LAYERS)] = ()
    """potentials with networks of their own, whose energies are added"""
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
    reference_energies: dict[str, Real] = Field(default={})
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

    @field_validator("terms")
    @classmethod
    def _fixed_ones_last(cls, value: tuple[PartConfig, ...]) -> tuple[PartConfig, ...]:
        # Numbers of the others have the same names in files whether these are there or not.
        return tuple(sorted(value, key=lambda term: term.fixed))

    @model_validator(mode="after")
    def _consistent(self) -> ModelConfig:
        if not self.elements:
            raise ValueError("elements: at least one is needed")
        if len(set(self.elements)) != len(self.elements):
            raise ValueError(f"elements: {self.symbols} names an element twice")
        strangers = sorted(set(self.reference_energies) - set(self.symbols))
        if strangers:
            raise ValueError(f"reference_energies name {strangers}, but the model has {list(self.symbols)}")
        if not self.has_energy and (self.readout != ReadoutConfig(hidden=(), linear=False)):
            raise ValueError(
                "has_energy is false, so that there is no readout: set its hidden to [] and linear to false"
            )
        for number, added in enumerate(self.added):
            try:
                self._check_added(added.model)
            except ValueError as error:
                raise ValueError(f"added[{number}].model: {error}") from None
        names = [output.name for _, network in self.networks for output in network.outputs]
        twice = [name for name in names if names.count(name) > 1]
        if twice:
            raise ValueError(f"outputs: two are called {twice[0]!r}")
        for place, part in self._parts():
            try:
                part.check(self)
            except ValueError as error:
                raise ValueError(f"{place}: {error}") from None
        if self.radial == "shared":
            for layer, message in enumerate(self.messages):
                if message.feature and message.feature.per_degree:
                    raise ValueError(
                        f"messages[{layer}].feature.per_degree=True contradicts radial='shared' (no weight may depend "
                        "on the degree). Set it to False, or radial to 'per_degree'"
                    )
        if self.mixing and self.same_embedding:
            raise ValueError("same_embedding=True: with mixing, receivers have no embedding. Leave it out")
        for layer, message in enumerate(self.messages):
            if message.tensor:
                try:
                    self._check_tensor(message.tensor)
                except ValueError as error:
                    raise ValueError(f"messages[{layer}].tensor: {error}") from None
        return self

    def _check_added(self, model: ModelConfig) -> None:
        if model.added:
            raise ValueError("it is a sum itself; write all of its potentials into the one list")
        if set(model.elements) != set(self.elements):
            raise ValueError(f"it has the elements {list(model.symbols)}, the sum {list(self.symbols)}")
        if model.reference_energies:
            raise ValueError("it has reference energies; those of the sum stand outside of what is added")

    def _check_tensor(self, tensor: TensorMessageConfig) -> None:
        basis, degrees = self.basis, tensor.degrees
        if self.radial == "shared":
            raise ValueError("radial='shared', but its radial functions depend on the degree. Set it to 'per_degree'")
        if degrees and degrees[-1] > basis.l_top:
            raise ValueError(f"degrees: {degrees[-1]} is larger than l_max of the basis, {basis.l_top}")
        missing = [k for k in degrees if k not in basis.covariants]
        if tensor.tensors == "covariants" and missing:
            raise ValueError(
                f"the basis has no covariants of degree {missing[0]}. Add it to basis.covariants, or set tensors to "
                "'moments'"
            )
        if tensor.order is not None and tensor.tensors == "moments":
            raise ValueError("order is a choice among covariants. Leave it out, or set tensors to 'covariants'")

    def _parts(self) -> Iterator[tuple[str, PartConfig]]:
        """Those that are looked up by kind, with their places."""
        yield "cutoff_function", self.cutoff_function
        yield "radial_basis", self.radial_basis
        for layer, message in enumerate(self.messages):
            yield from ((f"messages[{layer}].others[{k}]", other) for k, other in enumerate(message.others))
        yield from ((f"terms[{k}]", term) for k, term in enumerate(self.terms))

    @property
    def format_version(self) -> int:
        """Of files that hold this potential; programs that know only smaller ones cannot run it."""
        grown: list[_Grown] = [self.basis, self.readout, *self.messages, *self.outputs]
        grown += [added.model for added in self.added]
        return max(super().format_version, *(part.format_version for part in grown))

    @property
    def symbols(self) -> tuple[str, ...]:
        return tuple(chemical_symbols[z] for z in self.elements)

    @property
    def is_plain(self) -> bool:
        """Whether the energy is that of the atoms of one network, and nothing else."""
        return not self.terms and not self.added

    @property
    def output_names(self) -> tuple[str, ...]:
        """Of its first network's further outputs."""
        return tuple(output.name for output in self.outputs)

    @property
    def networks(self) -> tuple[tuple[str, ModelConfig], ...]:
        """Its networks, each with what the names of its numbers begin with."""
        return ("", self), *((f"added.{k}.", added.model) for k, added in enumerate(self.added))

    @property
    def reach(self) -> float:
        """How far (Å) any of its networks sees; terms may see further."""
        return max(network.cutoff for _, network in self.networks)

    @property
    def energy_parts(self) -> tuple[str, ...]:
        """What the energy is split into: E0, the networks, and the terms by what they are called."""
        terms = [term.energy_name for _, network in self.networks for term in network.terms]
        return tuple(dict.fromkeys(("E0", "short range", *terms)))

    @property
    def n_channels(self) -> int:
        """Edge channels c = (sender a, receiver b), b fastest; one where all are mixed."""
        return 1 if self.mixing else self.n_embedding**2

    @property
    def is_per_element(self) -> bool:
        """Whether weights depend on an atom's element, other than through its embedding."""
        if self.contraction or (self.mixing is not None and self.mixing.per_element):
            return True
        tensors = any(message.tensor is not None and message.tensor.per_element for message in self.messages)
        return tensors or any(readout.per_element for readout in (self.readout, *self.outputs))

    @property
    def n_senders(self) -> int:
        """Numbers by which an atom differs from others as a sender."""
        return len(self.elements) if self.mixing and self.mixing.senders == "elements" else self.n_embedding

    def n_read(self, n_invariants: int) -> int:
        """Features per atom and layer that readers see, of a basis with so many invariants."""
        return self.n_channels * self.n_radial * (1 if self.contraction else n_invariants)

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


class AddedConfig(Frozen):
    """A potential whose energy is added to that of another; its own terms and outputs are its own."""

    weight: Annotated[Real, Field(gt=0)] = 1.0
    """what its energy is multiplied with"""
    model: ModelConfig
    """its architecture; without reference energies, of the same elements"""


ModelConfig.model_rebuild()


class Part(NamedTuple):
    """A part of a potential; as text "message 'memory' of layer 1".

    Attributes:
        sort: "cutoff function", "radial basis", "mixing", "contraction", "message", "readout", "output" or
            "energy term".
        kind: of its config; of an output its name; "none" of a readout that is not there.
        layer: of a message, counted from 1.
    """

    sort: str
    kind: str
    layer: int | None = None

    def __str__(self) -> str:
        return f"{self.sort} {self.kind!r}" + (f" of layer {self.layer}" if self.layer else "")


def parts_of(config: ModelConfig) -> Iterator[Part]:
    """Everything that one potential may have and another not."""
    yield Part(CUTOFFS.sort, config.cutoff_function.kind)
    yield Part(RADIAL_BASES.sort, config.radial_basis.kind)
    if config.mixing:
        yield Part("mixing", config.mixing.senders)
    if config.contraction:
        yield Part("contraction", "linear")
    if any(readout.per_element for readout in (config.readout, *config.outputs)):
        yield Part("readout", "per_element")
    for layer, message in enumerate(config.messages, 1):
        own = {
            "memory": message.memory, "exponential": message.exponential, "feature": message.feature,
            "tensor": message.tensor,
        }  # fmt: skip
        for kind in (*(kind for kind, there in own.items() if there), *(other.kind for other in message.others)):
            yield Part(MESSAGES.sort, kind, layer)
    if not config.has_energy:
        yield Part("readout", "none")
    for output in config.outputs:
        yield Part("output", output.name)
    for term in config.terms:
        yield Part(TERMS.sort, term.kind)


def strange_parts(config: ModelConfig, known: Collection[tuple[str, str] | str]) -> str:
    """The parts of a potential's network that are not among those known, in words; empty where all are.

    Energy terms are no parts of the network: they are torch, whatever evaluates it.

    Args:
        config: the potential's.
        known: sort and kind of each part that somebody knows, as ``("message", "memory")``, or a sort of which all
            are known, as ``"output"``.
    """
    known = {TERMS.sort, *known}
    return " and ".join(str(p) for p in parts_of(config) if p.sort not in known and (p.sort, p.kind) not in known)
