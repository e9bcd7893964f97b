"""Molecular dynamics that stays on the device: NVE (velocity Verlet) and NVT.

The thermostat stands in the middle of the step: Langevin's noise (BAOAB splitting) or stochastic velocity rescaling.

A step is one captured graph; nothing is read back. A step also notes how far atoms have come since neighbours were
searched, and the host looks at that once per block of steps. If the list ceased to hold within a block, the block is
taken back (positions, momenta, noise) and run again after a new search, so every step that counts had a list that held.
"""

from __future__ import annotations

import math

import numpy as np
import torch
from ase import units
from torch import Tensor

from cace_runtime.kernels.triton.capture import Captured, can_be_captured
from cace_runtime.kernels.triton.potential import DevicePotential, DeviceResults
from cace_runtime.kernels.triton.skin_list import DeviceNeighbors

# Steps between looks of the host, at most. A block that has to be repeated costs its steps; a look costs a few steps of
# a small system.
BLOCK = 20


class DeviceDynamics:
    """One structure in motion.

    Args:
        potential: the kernels.
        neighbors: the list; its device is used.
        species: rows of the model's elements [N].
        masses: [N] (amu).
        timestep: fs.
        temperature: K; none for NVE.
        relaxation: fs, of the thermostat.
        seed: of its noise.
        rescaled: degrees of freedom, 2 to 3N, that stochastic velocity rescaling (Bussi, Donadio and Parrinello 2007)
            works on; none for Langevin.

    Attributes:
        positions: [N, 3] (Å), on the device, in float64 as all of the state.
        momenta: [N, 3], in ASE's units.
        results: of the last step: energies, forces, virials by atom.
        repeated: steps that were taken back.
    """

    def __init__(
        self,
        potential: DevicePotential,
        neighbors: DeviceNeighbors,
        species: Tensor,
        masses: np.ndarray,
        timestep: float,
        temperature: float | None = None,
        relaxation: float = 100.0,
        seed: int = 0,
        rescaled: int | None = None,
    ) -> None:
        device, n = neighbors.device, len(species)
        self.potential, self.neighbors, self.species = potential, neighbors, species
        self.masses = torch.tensor(np.asarray(masses), dtype=torch.float64).to(device)[:, None]
        self._dt = timestep * units.fs
        self._decay = math.exp(-timestep / relaxation)
        self._heat = units.kB * (temperature or 0.0)
        self._kick = (self.masses * (self._heat * (1 - self._decay**2))).sqrt()
        self._heated, self._rescaled = temperature is not None, rescaled
        self.positions, self.momenta, self._forces, self._noise = torch.zeros(4, n, 3, dtype=torch.float64).to(device)
        self._furthest = torch.zeros((), dtype=torch.float64, device=device)
        self._generator = torch.Generator(device).manual_seed(seed)
        state = (self.positions, self.momenta, self._forces, self._furthest)
        self._step = Captured(self._one_step, device, state, can_be_captured(potential))
        self._block, self._seen, self._searches = 1, 0.0, 0
        self.results: DeviceResults | None = None
        self.repeated = 0

    def start(self, positions: np.ndarray, momenta: np.ndarray, cell: np.ndarray, pbc: np.ndarray) -> None:
        """Puts a structure on the device and searches its neighbours.

        Args:
            positions: Å.
            momenta: ASE's units.
            cell: Å, constant from now on.
            pbc: [3].

        Raises:
            ValueError: a structure that has no neighbour list.
        """
        self._cell, self._pbc = np.array(cell), np.array(pbc)
        for state, values in ((self.positions, positions), (self.momenta, momenta)):
            state.copy_(torch.tensor(np.asarray(values), dtype=torch.float64))
        self._search()
        self.results = self._evaluate()

    def run(self, n_steps: int) -> None:
        """Moves the atoms by so many steps.

        Raises:
            ValueError: an atom moves by more than half of the skin in one step, coincides with another, or is nowhere.
        """
        if self._searches != self.neighbors.rebuilds:  # someone else has used the list
            self._search()
        limit = (self.neighbors.skin / 2) ** 2
        done = 0
        while done < n_steps:
            n = min(self._block, n_steps - done)
            kept = [state.clone() for state in (self.positions, self.momenta, self._forces)]
            noise, before = self._generator.get_state(), self._seen
            for _ in range(n):
                if self._heated:
                    self._noise.normal_(generator=self._generator)
                self.results = self._step(self.neighbors.generation)
            furthest = float(self._furthest)  # the one look at the device
            if furthest <= limit:
                done, self._seen = done + n, furthest
                self._block = min(BLOCK, self._block + 1)
                # Displacements grow evenly, more or less: would the next block end beyond?
                if math.sqrt(furthest) * 2 - math.sqrt(before) > math.sqrt(limit):
                    self._search()
                continue
            for state, values in zip((self.positions, self.momenta, self._forces), kept, strict=True):
                state.copy_(values)
            self._generator.set_state(noise)
            self.repeated += n
            if before == 0.0 and n == 1:
                self._search()  # raises where atoms coincide or are nowhere
                raise ValueError(
                    f"atoms move by {math.sqrt(furthest):.3g} Å in one step, more than half of the skin of "
                    f"{self.neighbors.skin:g} Å"
                )
            if before == 0.0:
                self._block = max(1, n // 2)
            self._search()

    def _search(self) -> None:
        self.neighbors.rebuild(self.positions, self._cell, self._pbc)
        self._furthest.zero_()
        self._seen, self._searches = 0.0, self.neighbors.rebuilds

    def _evaluate(self) -> DeviceResults:
        found = self.potential(self.positions, self.species, self.neighbors.edges)
        self._forces.copy_(found.forces)
        return found

    def _scale(self, degrees: int) -> Tensor:
        """The factor of all momenta: the first of ``degrees`` normal numbers stands along them, the others across."""
        twice = (self.momenta**2 / self.masses).sum()
        noise = self._noise.view(-1)[:degrees] * math.sqrt((1 - self._decay) * self._heat)
        along = (self._decay * twice).sqrt() + noise[0]
        return ((along**2 + noise[1:].square().sum()) / twice).sqrt() * along.sign()

    def _one_step(self) -> DeviceResults:
        half = self._dt / 2
        self.momenta.add_(self._forces, alpha=half)
        if self._heated:
            self.positions.add_(self.momenta / self.masses, alpha=half)
            if self._rescaled is None:
                self.momenta.mul_(self._decay).add_(self._kick * self._noise)
            else:
                self.momenta.mul_(self._scale(self._rescaled))
            self.positions.add_(self.momenta / self.masses, alpha=half)
        else:
            self.positions.add_(self.momenta / self.masses, alpha=self._dt)
        # Kept as it is where something is not a number: no comparison holds then.
        torch.maximum(self._furthest, self.neighbors.furthest(self.positions), out=self._furthest)
        found = self._evaluate()
        self.momenta.add_(self._forces, alpha=half)
        return found
