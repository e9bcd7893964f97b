"""Labels that look like another unit than the one that is said."""

from __future__ import annotations

from collections.abc import Sequence
from math import fsum, sqrt
from statistics import median

from ase import units

from cace_runtime.quantities import ENERGY_UNITS, QUANTITIES, Names

# Beyond these, labels are rarely what they are taken for: thermal forces of molecules are 1 to 2 eV/Å at 300 K and grow
# with the root of the temperature; 0.5 eV/Å³ are 80 GPa; cohesive energies of the elements are 0 to 9 eV/atom.
LARGE_FORCE, LARGE_STRESS = 10.0, 0.5
BINDING = (-20.0, 5.0)
# Of the estimate of total energies below, from carbon on.
ESTIMATE_ERROR = 0.05


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
    said: Names,
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
        for name, value in ENERGY_UNITS.items():
            if name != said.energy and abs(ratio * value / ENERGY_UNITS[said.energy] - 1) < ESTIMATE_ERROR:
                found.append(
                    f"the energies are those of all electrons in {name}, but are taken for {said.energy}: set "
                    f"data.energy_unit: {name}"
                )
    size = _rms(forces)
    if size > LARGE_FORCE:
        found.append(
            f"the root mean square of the force components is {size:.3g} eV/Å, which is much. They are taken for "
            f"{said.forces}; data.forces_unit says another unit ({_units('forces')})"
        )
    size = _rms(stresses)
    if size > LARGE_STRESS:
        found.append(
            f"the root mean square of the stress components is {size:.3g} eV/Å³ = {size / units.GPa:.3g} GPa, which "
            f"is much. They are taken for {said.stress}; data.stress_unit says another unit ({_units('stress')}), "
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


def _units(name: str) -> str:
    return ", ".join(QUANTITIES[name].label_units)


def _rms(values: Sequence[float]) -> float:
    return sqrt(fsum(x * x for x in values) / len(values)) if values else 0.0
