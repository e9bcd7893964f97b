"""What moves the atoms: an integrator of ASE, or one on the device.

Velocity Verlet (NVE); Langevin in its BAOAB splitting, stochastic velocity rescaling or Nosé–Hoover chains (NVT), all
three in the middle of the step, so that the structure has the temperature at any timestep; Langevin with a Langevin
barostat (NPT, Quigley and Probert 2004, volume only). Their hidden state, the barostat's momentum and the chains, goes
into the frames.

ASE's own Bussi and Nosé–Hoover look at momenta at full steps and count 3N degrees of freedom.
"""

from __future__ import annotations

import warnings
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import numpy as np
from ase import Atoms, units

from cace_runtime.simulation.middle_verlet import MiddleVerlet
from cace_runtime.simulation.settings import NOT_ON_DEVICE, MDSettings
from cace_runtime.simulation.thermostats import MOMENTA, POSITIONS, NoseHooverChain, VelocityRescaling
from cace_runtime.simulation.velocities import degrees_of_freedom

if TYPE_CHECKING:
    from ase.md.md import MolecularDynamics

    from cace_runtime.simulation.device_integrator import ResidentIntegrator

# Of a frame's ``info``.
BAROSTAT = "barostat_momentum"
HIDDEN = (BAROSTAT, POSITIONS, MOMENTA)


def ase_integrator(atoms: Atoms, settings: MDSettings, first_step: int) -> MolecularDynamics | MiddleVerlet:
    """One that moves ASE's atoms; ``first_step`` is where it begins, and with it its noise."""
    from ase.md.langevinbaoab import LangevinBAOAB
    from ase.md.verlet import VelocityVerlet

    step = settings.timestep * units.fs
    # Other noise after a restart than at the start of the run, or both would push the atoms the same way.
    rng = np.random.default_rng([settings.seed, first_step])
    if settings.ensemble == "nve":
        return VelocityVerlet(atoms, step)
    if (kind := settings.thermostat_of(atoms)) != "langevin":
        degrees, heat = degrees_of_freedom(atoms, settings), units.kB * settings.temperature
        tau = settings.thermostat_time * units.fs
        if kind == "bussi":
            return MiddleVerlet(atoms, step, VelocityRescaling(degrees, heat, float(np.exp(-step / tau)), rng))
        return MiddleVerlet(atoms, step, NoseHooverChain(degrees, heat, tau, step))
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
    possible = settings.ensemble == "nve" or (
        settings.ensemble == "nvt" and settings.thermostat_of(atoms) != "nose-hoover"
    )
    obstacles = [
        text
        for text, there in {
            "the calculator keeps nothing on a device (resident=True)": evaluation is None,
            NOT_ON_DEVICE: not possible,
            "the structure has constraints": bool(atoms.constraints),
            "elements are swapped": settings.swap_every is not None,
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
    rescaled = degrees_of_freedom(atoms, settings) if settings.thermostat_of(atoms) == "bussi" else None
    return ResidentIntegrator(atoms, settings.timestep, heat, settings.thermostat_time, seed, rescaled)


def hidden_state(integrator: Any) -> dict[str, Any]:
    """What a restart needs beside positions and momenta, by the names of a frame's ``info``."""
    if isinstance(integrator, MiddleVerlet):
        return integrator.thermostat.state()
    return {BAROSTAT: float(integrator.p_eps)} if hasattr(integrator, "p_eps") else {}


def restore_hidden_state(integrator: Any, info: Mapping[str, Any]) -> None:
    """Takes up what :func:`hidden_state` left in a frame."""
    if isinstance(integrator, MiddleVerlet):
        integrator.thermostat.restore(info)
    elif BAROSTAT in info and hasattr(integrator, "p_eps"):
        integrator.p_eps = float(info[BAROSTAT])


def take_forces(integrator: Any) -> None:
    """Looks at the forces again, where an integrator keeps them and somebody else has moved the atoms."""
    if hasattr(integrator, "accel"):  # Langevin
        integrator.accel = integrator.atoms.get_forces() / integrator.atoms.get_masses()[:, None]
        if integrator.externalstress is not None:
            integrator._update_force_eps()


def chain_energy(integrator: Any) -> float | None:
    """Of Nosé–Hoover chains (eV), None where there are none; with the energy of the atoms it is conserved."""
    thermostat = getattr(integrator, "thermostat", None)
    return thermostat.energy() if isinstance(thermostat, NoseHooverChain) else None
