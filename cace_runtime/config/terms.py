"""Energies beside the sum of those of the atoms."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, Any, ClassVar, Literal

import numpy as np
from ase.data import chemical_symbols, covalent_radii
from pydantic import Field

from cace_runtime.config.numbers import LARGEST_CUTOFF, MOST_LAYERS, SMALLEST_CUTOFF, Count, Flag, Real
from cace_runtime.parts import PartConfig, Table

# 1/(2 eps0), eV Å per elementary charge squared.
ELEMENTARY = 90.4756
# Lawrencium: the last element with reference values.
HEAVIEST_OF_D3 = 103


# Of the cutoff: where a repulsion ends at the latest.
AT_MOST = 0.9


class ZBLConfig(PartConfig):
    """The universal repulsion of Ziegler, Biersack and Littmark between the nuclei, at short range only."""

    fixed: ClassVar[bool] = True

    kind: Literal["zbl"] = "zbl"
    """screened repulsion of the nuclei of close atoms"""
    inner: Annotated[Real, Field(ge=0, le=LARGEST_CUTOFF)] | None = 0.5
    """sums of the covalent radii up to which it is whole; null, as outer: the first of the closest distances"""
    outer: Annotated[Real, Field(gt=0, le=LARGEST_CUTOFF)] | None = 1.0
    """sums of the covalent radii from which on it is 0; null: the second of the closest distances

    Pairs that have none do not repel each other then.
    """

    @property
    def at_closest(self) -> bool:
        """Whether it acts below the closest distances, which no structure of the training data feels."""
        return self.inner is None

    @property
    def format_version(self) -> int:
        return 5 if self.at_closest else 1

    def distances(self, model: Any) -> np.ndarray:
        """Between which two it goes from its whole to 0, of each pair of elements, float64 [Z, Z, 2] (Å)."""
        if self.inner is None or self.outer is None:
            table = model.table_of_closest
            # Pairs that the network never sees have theirs around the cutoff, where neighbours end.
            longest = AT_MOST * model.cutoff
            return table * np.minimum(1, longest / np.maximum(table[..., 1:], longest))
        radii = covalent_radii[list(model.elements)]
        return np.add.outer(radii, radii)[..., None] * (self.inner, self.outer)

    def check(self, model: Any) -> None:
        if self.inner is None or self.outer is None:
            if self.inner is not self.outer:
                raise ValueError("inner and outer: give both, or null for both, which is at the closest distances")
            return
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


INSTALL_D3 = "D3 dispersion is evaluated by the package dftd3: pip install 'cace-runtime[dispersion]'"


class D3Config(PartConfig):
    """London dispersion as D3 with rational (Becke-Johnson) damping; :mod:`cace_runtime.potential.terms.d3`."""

    fixed: ClassVar[bool] = True

    kind: Literal["d3"] = "d3"
    """dispersion D3(BJ) of all pairs of atoms"""
    method: Annotated[str, Field(pattern=r"^[a-z0-9_+-]{1,40}$")] | None = None
    """functional whose numbers these are; null: none that has a name"""
    s6: Real = 1.0
    """factor of the sixth powers"""
    s8: Real
    """factor of the eighth powers"""
    s9: Real = 0.0
    """factor of the three-body energy (Axilrod, Teller, Muto); 0: none, as in D3(BJ)"""
    a1: Real
    """damping, times the radius of a pair"""
    a2: Real
    """damping, Bohr"""
    cutoff: Annotated[Real, Field(ge=SMALLEST_CUTOFF, le=LARGEST_CUTOFF)] = 31.750633
    """Å; pairs that are further apart have none (60 Bohr)"""
    cn_cutoff: Annotated[Real, Field(ge=SMALLEST_CUTOFF, le=LARGEST_CUTOFF)] = 21.167088
    """Å; atoms that are further apart are no neighbours, and in no three bodies (40 Bohr)"""

    @property
    def energy_name(self) -> str:
        return "dispersion"

    def missing(self) -> str:
        try:
            import dftd3.interface  # noqa: F401
        except ImportError:
            return INSTALL_D3
        return ""

    def check(self, model: Any) -> None:
        unknown = [chemical_symbols[z] for z in model.elements if z > HEAVIEST_OF_D3]
        if unknown:
            raise ValueError(
                f"D3 has no dispersion coefficients of {', '.join(unknown)}; it knows elements up to "
                f"{chemical_symbols[HEAVIEST_OF_D3]}"
            )


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


TERMS = Table("energy term", LatentEwaldConfig, ZBLConfig, D3Config)
