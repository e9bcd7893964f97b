"""What moves the atoms: an integrator of ASE, or one on the device.

Velocity Verlet (NVE), Langevin in its BAOAB splitting or Bussi's velocity rescaling (NVT), Langevin with a Langevin
barostat (NPT, Quigley and Probert 2004, volume only). All of them are free of hidden state but for the barostat's
momentum, ``p_eps``.

BAOAB samples the positions of a harmonic oscillator exactly; its velocities read cold by (ω Δt)²/4. Two of nine modes
of water are O–H stretches (9 fs): at 1 fs a run at 300 K logged 290 K on average.
"""

from __future__ import annotations

import warnings
from typing import TYPE_CHECKING

import numpy as np
from ase import Atoms, units

from cace_runtime.simulation.settings import MDSettings
from cace_runtime.simulation.velocities import degrees_of_freedom

if TYPE_CHECKING:
    from ase.md.md import MolecularDynamics

    from cace_runtime.simulation.device_integrator import ResidentIntegrator


def ase_integrator(atoms: Atoms, settings: MDSettings, first_step: int) -> MolecularDynamics:
    """One of ASE's; ``first_step`` is where it begins, and with it its noise."""
    from ase.md.bussi import Bussi
    from ase.md.langevinbaoab import LangevinBAOAB
    from ase.md.verlet import VelocityVerlet

    step = settings.timestep * units.fs
    # Other noise after a restart than at the start of the run, or both would push the atoms the same way.
    rng = np.random.default_rng([settings.seed, first_step])
    if settings.ensemble == "nve":
        return VelocityVerlet(atoms, step)
    if settings.ensemble == "nvt" and settings.thermostat == "bussi":
        tau = settings.thermostat_time * units.fs
        dynamics = Bussi(atoms, step, temperature_K=settings.temperature, taut=tau, rng=rng)
        # ASE counts 3N degrees of freedom and would heat nine atoms to 1.125 times the temperature.
        dynamics.ndof = degrees_of_freedom(atoms, settings)
        dynamics.target_kinetic_energy = 0.5 * dynamics.ndof * units.kB * settings.temperature
        return dynamics
    cell = {}
    if settings.ensemble == "npt":
        cell = {
            "externalstress": -settings.pressure * units.GPa,
            "hydrostatic": True,
            "P_tau": settings.barostat_time * units.fs,
        }
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", message="Using heuristic P_mass")
        return LangevinBAOAB(
            atoms, step, temperature_K=settings.temperature, T_tau=settings.thermostat_time * units.fs, rng=rng, **cell
        )


def moves_on_device(atoms: Atoms, settings: MDSettings) -> bool:
    """Whether the atoms move on the device.

    Raises:
        ValueError: that was insisted on and is not possible.
    """
    if settings.loop == "ase":
        return False
    evaluation = getattr(atoms.calc, "resident", None)
    langevin = settings.ensemble == "nvt" and settings.thermostat == "langevin"
    obstacles = [
        text
        for text, there in {
            "the calculator keeps nothing on a device (resident=True)": evaluation is None,
            "it does NVE and NVT with Langevin only": not (settings.ensemble == "nve" or langevin),
            "the structure has constraints": bool(atoms.constraints),
            "the neighbour list has no skin": evaluation is not None and evaluation.neighbors.skin == 0,
        }.items()
        if there
    ]
    if settings.loop == "device" and obstacles:
        raise ValueError(f"the loop on the device is not possible: {'; '.join(obstacles)}. Use loop ase")
    if obstacles or evaluation is None:
        return False
    return settings.loop == "device" or evaluation.device.type != "cpu"


def device_integrator(atoms: Atoms, settings: MDSettings, first_step: int) -> ResidentIntegrator:
    """One that :func:`moves_on_device` says is possible; arguments as of :func:`ase_integrator`."""
    from cace_runtime.simulation.device_integrator import ResidentIntegrator

    heat = settings.temperature if settings.ensemble == "nvt" else None
    seed = int(np.random.SeedSequence([settings.seed, first_step]).generate_state(1, np.uint64)[0] >> 1)
    return ResidentIntegrator(atoms, settings.timestep, heat, settings.thermostat_time, seed)
