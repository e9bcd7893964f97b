"""Thermostats that scale all momenta by one factor: stochastic velocity rescaling and Nosé–Hoover chains.

Neither rubs atoms one by one, so diffusion stays that of constant energy; Langevin's friction slows it. The price:
modes that do not talk to each other (a small molecule, a harmonic crystal) keep their share of the energy for ever, and
a molecule that does not turn never begins to.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Protocol

import numpy as np

# Fourth-order Suzuki-Yoshida weights: Yoshida, Phys. Lett. A 150, 262 (1990).
WEIGHTS = (1 / (2 - 2 ** (1 / 3)), -(2 ** (1 / 3)) / (2 - 2 ** (1 / 3)), 1 / (2 - 2 ** (1 / 3)))
CHAIN = 3
POSITIONS, MOMENTA = "thermostat_positions", "thermostat_momenta"


class Thermostat(Protocol):
    """Changes the kinetic energy of all atoms together."""

    def scale(self, kinetic: float) -> float:
        """The factor for all momenta at this kinetic energy (eV), for the passage of one timestep."""
        ...

    def state(self) -> dict[str, Any]:
        """What a restart needs, by the names of a frame's ``info``."""
        ...

    def restore(self, info: Mapping[str, Any]) -> None:
        """Takes up a state; what has none of this kind is left alone."""
        ...


class VelocityRescaling:
    """Bussi, Donadio and Parrinello, J. Chem. Phys. 126, 014101 (2007): the kinetic energy does a canonical walk.

    Args:
        degrees: degrees of freedom.
        heat: k_B T (eV).
        decay: exp(−Δt/τ).
        rng: the noise.
    """

    def __init__(self, degrees: int, heat: float, decay: float, rng: np.random.Generator) -> None:
        self.degrees, self.heat, self.decay, self._rng = degrees, heat, decay, rng

    def scale(self, kinetic: float) -> float:
        # Twice the kinetic energy is heat · χ²: one of its squares is that of the momenta as they were, forgetting.
        along = np.sqrt(2 * self.decay * kinetic) + np.sqrt((1 - self.decay) * self.heat) * self._rng.standard_normal()
        across = (1 - self.decay) * self.heat * (self._rng.chisquare(self.degrees - 1) if self.degrees > 1 else 0.0)
        # The sign makes one degree of freedom turn round: Bussi and Parrinello, Comput. Phys. Commun. 179, 26 (2008).
        return float(np.sqrt((along**2 + across) / (2 * kinetic)) * np.sign(along))

    def state(self) -> dict[str, Any]:
        return {}

    def restore(self, info: Mapping[str, Any]) -> None:
        """Noise is drawn anew."""


class NoseHooverChain:
    """Martyna, Klein and Tuckerman, J. Chem. Phys. 97, 2635 (1992): three thermostats, each the next one's bath.

    Args:
        degrees: degrees of freedom.
        heat: k_B T (eV).
        relaxation: τ, ASE's units of time.
        timestep: Δt, ASE's units of time.
    """

    def __init__(self, degrees: int, heat: float, relaxation: float, timestep: float) -> None:
        self.degrees, self.heat, self.timestep = degrees, heat, timestep
        self.masses = heat * relaxation**2 * np.array([degrees, *[1] * (CHAIN - 1)])
        self.positions, self.momenta = np.zeros(CHAIN), np.zeros(CHAIN)

    def scale(self, kinetic: float) -> float:
        factor = 1.0
        with np.errstate(all="ignore"):  # of an explosion, which whoever watches the atoms sees
            for weight in WEIGHTS:
                factor *= self._pass(kinetic * factor**2, weight * self.timestep)
        return factor

    def _pass(self, kinetic: float, time: float) -> float:
        """Both halves of the chain around the scaling: Tuckerman et al., J. Phys. A 39, 5629 (2006)."""
        for j in reversed(range(CHAIN)):
            self._push(j, kinetic, time / 2)
        factor = float(np.exp(-time * self.momenta[0] / self.masses[0]))
        self.positions += time * self.momenta / self.masses
        for j in range(CHAIN):
            self._push(j, kinetic * factor**2, time / 2)
        return factor

    def _push(self, j: int, kinetic: float, time: float) -> None:
        bath = np.exp(-time / 2 * self.momenta[j + 1] / self.masses[j + 1]) if j + 1 < CHAIN else 1.0
        if j == 0:
            force = 2 * kinetic - self.degrees * self.heat
        else:
            force = self.momenta[j - 1] ** 2 / self.masses[j - 1] - self.heat
        self.momenta[j] = (self.momenta[j] * bath + time * force) * bath

    def energy(self) -> float:
        """What the chain holds (eV): with the energy of the atoms it is conserved."""
        stretched = self.heat * (self.degrees * self.positions[0] + self.positions[1:].sum())
        return float(stretched + (self.momenta**2 / self.masses).sum() / 2)

    def state(self) -> dict[str, Any]:
        return {POSITIONS: self.positions.copy(), MOMENTA: self.momenta.copy()}

    def restore(self, info: Mapping[str, Any]) -> None:
        if POSITIONS in info and MOMENTA in info:
            self.positions, self.momenta = (np.array(info[key], dtype=float) for key in (POSITIONS, MOMENTA))
