"""One table of what a potential says about a structure: names, units, shapes, signs, and what each one needs.

Labels in files, losses, tables of errors, pictures, checkpoints and hosts read it. A further quantity (charges, a
spin, …) needs an entry, :func:`register`, and a model that returns it under its name: it is then found in files,
weighted by ``loss.<name>``, compared and written. Energy, forces and stress are what every potential here has; only
what is about their physics (E0, pressures, least squares) names them elsewhere.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from math import prod
from typing import Any, ClassVar, Generic, Literal, TypeVar

import numpy as np
from ase import Atoms, units
from ase.stress import voigt_6_to_full_3x3_stress

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Quantity:
    """One kind of number.

    Attributes:
        name: of the model's result, and in configs (``loss.forces``, ``data.forces_key``, ``data.forces_unit``).
        unit: of the program.
        per: what has one.
        meaning: what it is, with its sign.
        one: in the singular. A name in a file that has this word in it may be such a label.
        shape: of one.
        names: under which labels stand in files, in the order in which they are looked for; none: it is no label.
        units: in which labels may be given, and what makes them the program's; the program's own if empty.
        same: labels that differ by no more are the same, up to the decimals of files.
        is_total: it grows with the number of atoms. Errors are told and weighted per atom; labels stay in float64.
        is_symmetric: a matrix that files may give by six numbers, xx yy zz yz xz xy.
        needs_volume: it is there for structures that are periodic in three directions.
        needs_molecule: it is there for structures that are not periodic.
        sign_is_free: two potentials that say the same may have it with opposite signs.
        vanishes: it is zero for a lone atom, and may be in a perfect crystal.
        option: that asks the model for it (``model(graph, forces=True)``); none where it always comes.
        volume_times: the quantity which it is, times minus the volume: labels of both kinds are labels of that one,
            and the loss compares this one, a total, in its place.
    """

    name: str
    unit: str
    per: Literal["structure", "atom"]
    meaning: str
    one: str
    shape: tuple[int, ...] = ()
    names: tuple[str, ...] = ()
    units: Mapping[str, float] = field(default_factory=dict)
    same: float = 1e-6
    is_total: bool = False
    is_symmetric: bool = False
    needs_volume: bool = False
    needs_molecule: bool = False
    sign_is_free: bool = False
    vanishes: bool = False
    option: str = ""
    volume_times: str = ""

    @property
    def n_components(self) -> int:
        """Numbers of one."""
        return prod(self.shape)

    @property
    def label_units(self) -> Mapping[str, float]:
        """Units that labels may have, and their factors."""
        return self.units or {self.unit: 1.0}

    @property
    def component(self) -> str:
        """What tables show of it: ``energy per atom``, ``force component``, ``charge``."""
        return f"{self.one} per atom" if self.is_total else f"{self.one} component" if self.shape else self.one

    @property
    def components(self) -> str:
        """The plural."""
        return self.component if self.is_total else f"{self.component}s" if self.shape else self.name

    @property
    def component_unit(self) -> str:
        """``eV/atom``, ``eV/Å``."""
        return f"{self.unit}/atom" if self.is_total else self.unit

    def can_be_in(self, atoms: Atoms) -> bool:
        """Whether a structure has it; a lone atom has forces, too."""
        if self.needs_molecule and atoms.pbc.any():
            return False
        return bool(atoms.pbc.all()) or not self.needs_volume

    def unit_for(self, energy_unit: str) -> str:
        """The unit of files whose energies are in ``energy_unit`` and that say nothing else."""
        return self.unit.replace("eV", energy_unit, 1)

    def shaped(self, values: np.ndarray, n_atoms: int, name: str) -> np.ndarray:
        """Numbers of a file under ``name`` -> [shape] of a structure, [N, shape] of its atoms.

        Raises:
            ValueError: there are more or fewer, or in another order of axes.
        """
        wanted = (n_atoms,) * (self.per == "atom") + self.shape
        if self.is_symmetric and values.size in (6, 9):
            return voigt_6_to_full_3x3_stress(values.ravel()) if values.size == 6 else values.reshape(3, 3)
        # Atoms have rows; one number of a structure, or a vector, may come in any brackets.
        loose = self.per == "structure" and not self.is_symmetric and values.size == prod(wanted)
        if values.shape == wanted or loose:
            return values.reshape(wanted)
        text = f"[{', '.join(map(str, wanted))}] is"
        if not wanted:
            text = "one number is"
        elif self.is_symmetric:
            text = "[3, 3], 9 or 6 (xx yy zz yz xz xy) are"
        raise ValueError(f"{name!r} has shape {values.shape}; {text} needed for {self.name}")

    def split(self, values: np.ndarray, sizes: Sequence[int]) -> list[np.ndarray]:
        """What a model says of a batch -> of each of its structures.

        Args:
            values: [B, shape] or [N, shape].
            sizes: atoms of each structure, [B], of which the sum is N.
        """
        return list(values) if self.per == "structure" else np.split(values, np.cumsum(sizes)[:-1])


class ByQuantity(Mapping[str, T], Generic[T]):
    """Something of some quantities, by their names: ``labels["forces"]``; ``labels.forces`` is ``absent`` without one.

    Args:
        values: by name; None is left out.
        named: the same.

    Raises:
        ValueError: a name that is in no table.
    """

    __slots__ = ("_values",)
    absent: ClassVar[Any] = None

    def __init__(self, values: Mapping[str, T | None] | None = None, /, **named: T | None) -> None:
        given = {**(values or {}), **named}
        strangers = sorted(set(given) - set(QUANTITIES))
        if strangers:
            raise ValueError(f"{strangers[0]!r} is no quantity; there are {', '.join(QUANTITIES)}")
        self._values = {name: value for name, value in given.items() if value is not None}

    def __getitem__(self, name: str) -> T:
        return self._values[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._values)

    def __len__(self) -> int:
        return len(self._values)

    def __getattr__(self, name: str) -> Any:
        if name not in QUANTITIES:
            raise AttributeError(name)
        return self._values.get(name, self.absent)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({', '.join(f'{name}={value!r}' for name, value in self.items())})"


# Numbers of one structure: a label or a prediction of each quantity, in the program's units.
Values = ByQuantity[Any]
# Names of labels in a file, or of their units.
Names = ByQuantity[str]

ENERGY_UNITS = {"eV": 1.0, "kcal/mol": units.kcal / units.mol, "kJ/mol": units.kJ / units.mol, "Hartree": units.Hartree}


def _usual(*names: str) -> tuple[str, ...]:
    """The names as they are and with the usual prefixes."""
    return tuple(prefix + name for name in names for prefix in ("", "REF_", "ref_", "dft_", "DFT_"))


QUANTITIES: dict[str, Quantity] = {
    quantity.name: quantity
    for quantity in (
        Quantity(
            "energy", "eV", "structure", "E, with E0 of the atoms", "energy",
            # A calculator's result is where ASE puts the extxyz field `energy` on reading.
            names=(*_usual("energy"), "Energy", "free_energy", "TotEnergy"),
            units=ENERGY_UNITS, same=1e-5, is_total=True,
        ),
        Quantity("energies", "eV", "atom", "share of each atom in E", "atomic energy"),
        Quantity(
            "forces", "eV/Å", "atom", "-dE/dx", "force", (3,),
            names=(
                "forces", "REF_forces", "ref_forces", "dft_forces", "DFT_forces", "force", "Forces", "REF_force",
                "ref_force", "dft_force", "DFT_force",
            ),
            units={f"{name}/Å": value for name, value in ENERGY_UNITS.items()} | {
                "Hartree/Bohr": units.Hartree / units.Bohr,
            },
            same=1e-4, vanishes=True, option="forces",
        ),
        Quantity(
            "stress", "eV/Å³", "structure", "+dE/dstrain/V: compressed is negative", "stress", (3, 3),
            names=_usual("stress"),
            units={f"{name}/Å³": value for name, value in ENERGY_UNITS.items()} | {
                "GPa": units.GPa, "kbar": 0.1 * units.GPa, "Hartree/Bohr³": units.Hartree / units.Bohr**3,
            },
            same=1e-6, is_symmetric=True, needs_volume=True, option="stress",
        ),
        Quantity(
            "virial", "eV", "structure", "-dE/dstrain", "virial", (3, 3), names=_usual("virial", "virials"),
            units=ENERGY_UNITS, same=1e-5, is_total=True, is_symmetric=True, needs_volume=True, option="stress",
            volume_times="stress",
        ),
        # Of potentials with latent charges. Files have them under many names and with other meanings: who has labels
        # registers the quantity again, with names.
        Quantity(
            "charges", "e", "atom", "latent charge of each atom; all may have the other sign", "charge",
            sign_is_free=True,
        ),
        Quantity(
            "dipole", "e·Å", "structure", "sum of charges times positions", "dipole", (3,), needs_molecule=True,
            sign_is_free=True,
        ),
        Quantity(
            "born_effective_charges", "e", "atom", "dP_a/dx_b, rows are components of P", "Born effective charge",
            (3, 3), sign_is_free=True,
        ),
    )
}  # fmt: skip


# Those that have options and settings of their own.
BUILT_IN = frozenset(name for name, quantity in QUANTITIES.items() if quantity.names)


def register(quantity: Quantity) -> None:
    """Adds a quantity; or names of labels to one that is predicted and has none.

    Raises:
        ValueError: there is one of that name, or a name in files is that of another.
    """
    before = QUANTITIES.get(quantity.name)
    others = [known for known in QUANTITIES.values() if known is not before or before.names or not quantity.names]
    taken = {name: known.name for known in others for name in (known.name, *known.names)}
    for name in (quantity.name, *quantity.names):
        if name in taken:
            raise ValueError(f"{quantity.name}: {name!r} is {taken[name]} already")
    QUANTITIES[quantity.name] = quantity


def compared() -> tuple[Quantity, ...]:
    """Those that predictions are compared in: labels are read of them, and losses and tables have them."""
    return tuple(q for q in QUANTITIES.values() if q.names and not q.volume_times)


def predicted() -> tuple[Quantity, ...]:
    """Those that are said of a structure, labelled or not."""
    return tuple(q for q in QUANTITIES.values() if not q.volume_times)


def kinds(quantity: Quantity) -> tuple[Quantity, ...]:
    """The quantity, and those that labels of it may be given as."""
    return (quantity, *(q for q in QUANTITIES.values() if q.volume_times == quantity.name))


def in_loss(quantity: Quantity) -> Quantity:
    """What a loss compares in its place: itself, or of a stress the virial, which is minus the stress times the volume.

    Labels are multiplied likewise; the sign of the label stays.
    """
    return kinds(quantity)[-1]


def options(wanted: Sequence[Quantity]) -> dict[str, bool]:
    """What a model is asked with, so that it says these and no more: ``{"forces": True, "stress": False}``."""
    asked = {q.option for q in wanted}
    return {q.option: q.option in asked for q in QUANTITIES.values() if q.option}


def unit_named(name: str, known: Mapping[str, float]) -> str:
    """The unit as it is spelt here, for spellings without Å and ³.

    Raises:
        ValueError: none of them; all are listed.
    """
    spellings = {_plain(unit): unit for unit in known}
    if _plain(name) not in spellings:
        raise ValueError(f"{name!r} is none of the units {', '.join(known)}")
    return spellings[_plain(name)]


def factors(label_units: Names) -> ByQuantity[float]:
    """What labels in these units are multiplied with."""
    return ByQuantity({name: QUANTITIES[name].label_units[unit] for name, unit in label_units.items()})


def _plain(name: str) -> str:
    replaced = (("\u212b", "A"), ("Å", "A"), ("angstrom", "a"), ("³", "3"), ("^", ""), ("**", ""), (" ", ""))
    for one, other in replaced:
        name = name.replace(one, other)
    return name.lower().replace("angstrom", "a")
