"""Velocities: drawn at a temperature, measured as one, and without the motion of the whole where that would stay."""

from __future__ import annotations

import numpy as np
from ase import Atoms, units

from cace_runtime.simulation.settings import MDSettings


def degrees_of_freedom(atoms: Atoms, settings: MDSettings) -> int:
    """3N less constraints, less the three of the centre of mass where it is at rest and stays so."""
    return atoms.get_number_of_degrees_of_freedom() - (3 if _centre_rests(atoms, settings) else 0)


def _centre_rests(atoms: Atoms, settings: MDSettings) -> bool:
    return settings.conserves_momentum(atoms) and len(atoms) > 1 and not atoms.constraints


def temperature(atoms: Atoms, settings: MDSettings) -> float:
    """Kinetic temperature of the momenta as they are, K."""
    return 2 * atoms.get_kinetic_energy() / (degrees_of_freedom(atoms, settings) * units.kB)


def half_step_temperature(atoms: Atoms, settings: MDSettings) -> float:
    """Mean kinetic temperature (K) half a step before and half a step after, by the forces that are known.

    p ∓ F Δt/2 have the mean kinetic energy Σ p²/2m + (Δt²/8) Σ F²/m. This is the temperature of the structure: exactly
    that of a harmonic oscillator's positions, while momenta at full steps read cold by (ω Δt)²/4. Two of nine modes of
    water are O–H stretches (9 fs): at 1 fs they alone read 10 K of 300 K low.
    """
    forces, masses = atoms.get_forces(), atoms.get_masses()[:, None]
    pushed = (settings.timestep * units.fs) ** 2 / 8 * float((forces**2 / masses).sum())
    kinetic = atoms.get_kinetic_energy() + pushed
    return 2 * kinetic / (degrees_of_freedom(atoms, settings) * units.kB)


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
