"""Units in which labels may be given, and labels that look like another unit than the one that is said."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import fsum, sqrt
from statistics import median

from ase import units

from cace_runtime.files.labels import Factors

ENERGY = {"eV": 1.0, "kcal/mol": units.kcal / units.mol, "kJ/mol": units.kJ / units.mol, "Hartree": units.Hartree}
FORCES = {f"{name}/Å": value for name, value in ENERGY.items()} | {"Hartree/Bohr": units.Hartree / units.Bohr}
STRESS = {f"{name}/Å³": value for name, value in ENERGY.items()} | {
    "GPa": units.GPa,
    "kbar": 0.1 * units.GPa,
    "Hartree/Bohr³": units.Hartree / units.Bohr**3,
}
# Beyond these, labels are rarely what they are taken for: thermal forces of molecules are 1 to 2 eV/Å at 300 K and grow
# with the root of the temperature; 0.5 eV/Å³ are 80 GPa; cohesive energies of the elements are 0 to 9 eV/atom.
LARGE_FORCE, LARGE_STRESS = 10.0, 0.5
BINDING = (-20.0, 5.0)
# Of the estimate of total energies below, from carbon on.
ESTIMATE_ERROR = 0.05


@dataclass(frozen=True, slots=True)
class LabelUnits:
    """Units of the labels of a file, by their names here; they become eV, eV/Å and eV/Å³."""

    energy: str = "eV"
    forces: str = "eV/Å"
    stress: str = "eV/Å³"
    virial: str = "eV"

    def factors(self) -> Factors:
        """What the labels are multiplied with."""
        return Factors(ENERGY[self.energy], FORCES[self.forces], STRESS[self.stress], ENERGY[self.virial])


def unit_named(name: str, known: Mapping[str, float]) -> str:
    """The unit as it is spelt here, for spellings without Å and ³.

    Raises:
        ValueError: none of them; all are listed.
    """
    spellings = {_plain(unit): unit for unit in known}
    if _plain(name) not in spellings:
        raise ValueError(f"{name!r} is none of the units {', '.join(known)}")
    return spellings[_plain(name)]


def _plain(name: str) -> str:
    replaced = (("\u212b", "A"), ("Å", "A"), ("angstrom", "a"), ("³", "3"), ("^", ""), ("**", ""), (" ", ""))
    for one, other in replaced:
        name = name.replace(one, other)
    return name.lower().replace("angstrom", "a")


def total_energy(atomic_number: int) -> float:
    """Roughly the energy (eV) of a free atom with all its electrons.

    -0.76874 Z^(7/3) + Z²/2 - 0.2699 Z^(5/3) Hartree, the series of Thomas and Fermi, Scott, and Schwinger. Within 1 %
    of the energies in the data from carbon to oxygen; hydrogen is put in.
    """
    z = float(atomic_number)
    hartree = -0.5 if z == 1 else -0.76874 * z ** (7 / 3) + z * z / 2 - 0.2699 * z ** (5 / 3)
    return hartree * units.Hartree


def suspicions(
    energies: Sequence[tuple[float, Sequence[int]]],
    forces: Sequence[float],
    stresses: Sequence[float],
    said: LabelUnits,
) -> list[str]:
    """What looks like another unit, one sentence each.

    Args:
        energies: energy (eV) and atomic numbers of each structure.
        forces: all components (eV/Å).
        stresses: all components (eV/Å³).
        said: the units that were taken.
    """
    found = []
    ratios = [energy / fsum(map(total_energy, numbers)) for energy, numbers in energies]
    ratio = median(ratios) if ratios else 0.0
    if abs(ratio - 1) > ESTIMATE_ERROR:
        for name, value in ENERGY.items():
            if name != said.energy and abs(ratio * value / ENERGY[said.energy] - 1) < ESTIMATE_ERROR:
                found.append(
                    f"the energies are those of all electrons in {name}, but are taken for {said.energy}: set "
                    f"data.energy_unit: {name}"
                )
    size = _rms(forces)
    if size > LARGE_FORCE:
        found.append(
            f"the root mean square of the force components is {size:.3g} eV/Å, which is much. They are taken for "
            f"{said.forces}; data.forces_unit says another unit ({', '.join(FORCES)})"
        )
    size = _rms(stresses)
    if size > LARGE_STRESS:
        found.append(
            f"the root mean square of the stress components is {size:.3g} eV/Å³ = {size / units.GPa:.3g} GPa, which "
            f"is much. They are taken for {said.stress}; data.stress_unit says another unit ({', '.join(STRESS)}), "
            "and a virial needs a name with 'virial' in it"
        )
    return found


def suspicious_reference(per_atom: Sequence[float]) -> str:
    """Whether energies less E0 (eV/atom) can be binding energies; a sentence, or nothing."""
    mean = fsum(per_atom) / len(per_atom) if per_atom else 0.0
    if BINDING[0] < mean < BINDING[1]:
        return ""
    return (
        f"the structures are on average {mean:+.4g} eV/atom from their isolated atoms, which is no binding energy: "
        "are E0 from the same method, and in the same unit? e0: least_squares does without them"
    )


def _rms(values: Sequence[float]) -> float:
    return sqrt(fsum(x * x for x in values) / len(values)) if values else 0.0
