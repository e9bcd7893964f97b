"""Energies and forces of closed-shell molecules by density functional theory, from PySCF (the extra ``study``)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from ase import Atoms
from ase.units import Bohr, Hartree

DAMPING = {"d3bj": "RationalDampingParam", "d3zero": "ZeroDampingParam"}  # of dftd3.interface


class NoLabel(Exception):
    """The density of a structure was not found, or its closed shell is none."""


@dataclass(frozen=True, slots=True)
class Method:
    """What is computed; names as PySCF and dftd3 know them.

    Attributes:
        functional: without exact exchange or with it.
        basis: of Gaussians.
        dispersion: d3bj, d3zero, or None.
        charge: of the molecule, e.
        least_gap: eV between occupied and empty orbitals. A closed shell describes no bond that breaks; a small gap
            says so.
    """

    functional: str = "pbe"
    basis: str = "def2-svp"
    dispersion: str | None = "d3bj"
    charge: int = 0
    least_gap: float = 1.0

    def __str__(self) -> str:
        return f"{self.functional.upper()}{f'-{self.dispersion.upper()}' if self.dispersion else ''}/{self.basis}"


def energy_and_forces(atoms: Atoms, method: Method) -> tuple[float, np.ndarray]:
    """eV and eV/Å [atoms, 3].

    Density fitting; the density is found on a coarse grid first, then on PySCF's grid 2. Forces count how the grid
    moves with the atoms: without that a grid of this size is wrong by some 3 meV/Å.

    Raises:
        NoLabel: periodic, or an odd number of electrons; the density did not converge, or the gap is below
            ``least_gap``.
    """
    from pyscf import dft, gto

    if atoms.pbc.any():
        raise NoLabel("it is periodic: molecules in vacuum only")
    if (int(atoms.numbers.sum()) - method.charge) % 2:
        raise NoLabel("an odd number of electrons is no closed shell")

    molecule = gto.M(
        atom=list(zip(atoms.get_chemical_symbols(), atoms.positions, strict=True)), basis=method.basis,
        charge=method.charge, unit="Angstrom", verbose=0,
    )  # fmt: skip
    field = dft.RKS(molecule).density_fit()
    field.xc = method.functional
    if not field._numint.libxc.is_hybrid_xc(method.functional):
        field.with_df.auxbasis = "def2-universal-jfit"  # smaller: there is no exchange to fit
        field.with_df.build()  # kept in memory; else integrals are made again in every cycle
    field.conv_check = False
    density = None
    for field.grids.level, field.conv_tol, field.conv_tol_grad in ((1, 1e-5, 5e-3), (2, 1e-7, 4e-4)):
        field.grids.build()
        energy = field.kernel(density)
        density = field.make_rdm1()
    if not field.converged:
        raise NoLabel("the density did not converge")
    occupied = molecule.nelectron // 2
    gap = float(field.mo_energy[occupied] - field.mo_energy[occupied - 1]) * Hartree
    if gap < method.least_gap:
        raise NoLabel(f"the gap is {gap:.2f} eV: a closed shell may not describe it")
    gradients = field.nuc_grad_method()
    gradients.grid_response = True
    gradient = gradients.kernel()
    if method.dispersion:
        found = _dispersion(atoms, method)
        energy, gradient = energy + found["energy"], gradient + found["gradient"]
    return float(energy) * Hartree, -gradient * Hartree / Bohr


def _dispersion(atoms: Atoms, method: Method) -> dict[str, Any]:
    from dftd3 import interface

    damping = getattr(interface, DAMPING[method.dispersion])(method=method.functional)
    return interface.DispersionModel(atoms.numbers, atoms.positions / Bohr).get_dispersion(damping, grad=True)
