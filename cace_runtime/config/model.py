"""The architecture of a potential."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Annotated, ClassVar

import numpy as np
from ase.data import atomic_numbers, chemical_symbols
from pydantic import Field, SerializeAsAny, field_validator, model_validator

from cace_runtime.config.basis import BasisConfig
from cace_runtime.config.messages import MessageConfig, TensorMessageConfig
from cace_runtime.config.mixing import MixingConfig
from cace_runtime.config.numbers import (
    LARGEST_CUTOFF,
    MOST_LAYERS,
    SMALLEST_CUTOFF,
    AtomicNumber,
    Count,
    Flag,
    RadialSetting,
    Real,
)
from cace_runtime.config.radial import CUTOFFS, RADIAL_BASES, BesselConfig, PolynomialCutoffConfig
from cace_runtime.config.readout import OutputConfig, ReadoutConfig
from cace_runtime.config.since import Grown
from cace_runtime.config.terms import TERMS
from cace_runtime.parts import Frozen, PartConfig

# Settings of a part; which they are its kind says.
_Cutoff = Annotated[SerializeAsAny[PartConfig], CUTOFFS]
_RadialBasis = Annotated[SerializeAsAny[PartConfig], RADIAL_BASES]
_Term = Annotated[SerializeAsAny[PartConfig], TERMS]
Distance = Annotated[Real, Field(gt=0, le=LARGEST_CUTOFF)]


class ModelConfig(Grown):
    """Architecture of a potential."""

    SINCE: ClassVar[dict[str, int]] = {
        "vanishes_at_zero": 2, "radial_basis": 3, "outputs": 3, "terms": 3, "has_energy": 4, "added": 4, "mixing": 4,
        "contraction": 4, "closest_distances": 5,
    }  # fmt: skip

    elements: Annotated[tuple[AtomicNumber, ...], Field(max_length=118)]
    """atomic numbers or symbols

    In the order of the embedding's rows.
    """
    cutoff: Annotated[Real, Field(ge=SMALLEST_CUTOFF, le=LARGEST_CUTOFF)]
    """Å; neighbours are atoms that are closer"""
    closest_distances: dict[str, tuple[Distance, Distance]] = Field(default={})
    """Å, by pair as C-H: up to the first the network does not see how close two atoms are, from the second on it does

    Other pairs have no such limits; one whose mean is at the cutoff or beyond is never seen. Equations:
    :mod:`cace_runtime.potential.closest`.
    """
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

    @field_validator("closest_distances", mode="before")
    @classmethod
    def _pairs_in_one_order(cls, value: object) -> object:
        if not isinstance(value, Mapping) or not all(isinstance(pair, str) for pair in value):
            return value
        ordered = {"-".join(sorted(pair.split("-"), key=lambda s: atomic_numbers.get(s, 0))): pair for pair in value}
        if len(ordered) < len(value):
            twice = next(pair for pair in value if pair not in ordered.values())
            raise ValueError(f"{twice} is given twice")
        return {pair: value[given] for pair, given in ordered.items()}

    @model_validator(mode="after")
    def _consistent(self) -> ModelConfig:
        if not self.elements:
            raise ValueError("elements: at least one is needed")
        if len(set(self.elements)) != len(self.elements):
            raise ValueError(f"elements: {self.symbols} names an element twice")
        strangers = sorted(set(self.reference_energies) - set(self.symbols))
        if strangers:
            raise ValueError(f"reference_energies name {strangers}, but the model has {list(self.symbols)}")
        for pair, (inner, outer) in self.closest_distances.items():
            if len(pair.split("-")) != 2 or not set(pair.split("-")) <= set(self.symbols):
                raise ValueError(f"closest_distances: {pair!r} is no pair of {', '.join(self.symbols)}, as C-H is one")
            if not inner < outer or (outer > self.cutoff and inner + outer < 2 * self.cutoff):
                raise ValueError(
                    f"closest_distances: those of {pair} are {inner:g} and {outer:g} Å. The second has to be larger, "
                    f"and not beyond the cutoff of {self.cutoff:g} Å unless their mean is, so that the network never "
                    "sees the pair"
                )
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
        grown: list[Grown] = [self.basis, self.readout, *self.messages, *self.outputs]
        own = max((term.format_version for term in self.terms), default=1)
        grown += [added.model for added in self.added]
        return max(super().format_version, own, *(part.format_version for part in grown))

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

    def missing(self) -> str:
        """What is not installed here and evaluates parts of it, with the commands that install it; else "".

        Looking at the potential, or compiling the kernels of its network, needs none of it.
        """
        told = (term.missing() for _, network in self.networks for term in network.terms)
        return "; ".join(dict.fromkeys(filter(None, told)))

    def refuse_missing(self) -> None:
        """Raises ValueError where something is missing that evaluates it."""
        if missing := self.missing():
            raise ValueError(missing)

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
    def table_of_closest(self) -> np.ndarray:
        """The closest distances of each pair of elements, float64 [Z, Z, 2] (Å); zeros where there are none."""
        found = np.zeros((len(self.elements), len(self.elements), 2))
        for pair, distances in self.closest_distances.items():
            i, j = (self.symbols.index(symbol) for symbol in pair.split("-"))
            found[i, j] = found[j, i] = distances
        return found

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
