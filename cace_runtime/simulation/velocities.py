"""Velocities: drawn at a temperature, measured as one, and without the motion of the whole where that would stay."""

from __future__ import annotations

import numpy as np
from ase import Atoms, units

from cace_runtime.simulation.settings import MDSettings


def degrees_of_freedom(atoms: Atoms, settings: MDSettings) -> int:
    """3N less constraints, less the three of the centre of mass where it is at rest and stays so."""
    return atoms.get_number_of_degrees_of_freedom() - (3 if _centre_rests(atoms, settings) else 0)


def _centre_rests(atoms: Atoms, settings: MDSettings) -> bool:
    return settings.conserves_momentum and len(atoms) > 1 and not atoms.constraints


def temperature(atoms: Atoms, settings: MDSettings) -> float:
    """Kinetic temperature, K."""
    return 2 * atoms.get_kinetic_energy() / (degrees_of_freedom(atoms, settings) * units.kB)


def draw_velocities(atoms: Atoms, settings: MDSettings) -> None:
    """Maxwell-Boltzmann momenta at exactly the temperature, the centre of mass at rest where it is to stay so."""
    rng = np.random.default_rng(settings.seed)
    spread = np.sqrt(atoms.get_masses() * units.kB * settings.temperature)[:, None]
    atoms.set_momenta(spread * rng.standard_normal((len(atoms), 3)))
    bring_centre_to_rest(atoms, settings)
    present = temperature(atoms, settings)
    if present > 0:
        atoms.set_momenta(atoms.get_momenta() * np.sqrt(settings.temperature / present))


def bring_centre_to_rest(atoms: Atoms, settings: MDSettings) -> None:
    """Takes out the motion of the whole where the dynamics would keep it for ever."""
    if _centre_rests(atoms, settings):
        masses, momenta = atoms.get_masses()[:, None], atoms.get_momenta()
        atoms.set_momenta(momenta - masses * momenta.sum(axis=0) / masses.sum())
