"""An integrator of ASE's kind whose atoms move on the device, and are seen when it has run."""

from __future__ import annotations

from ase import Atoms

from cace_runtime.kernels.triton.moved_by_host import HostResults
from cace_runtime.kernels.triton.time_steps import DeviceDynamics


class ResidentIntegrator:
    """Moves atoms whose calculator is resident; they and its results are up to date after every :meth:`run`.

    Args:
        atoms: with a :class:`cace_runtime.adapters.ase.CACECalculator` that is ``resident``.
        timestep: fs.
        temperature: K, of the thermostat; none for NVE.
        relaxation: fs, of the thermostat.
        seed: of its noise.
        rescaled: degrees of freedom that stochastic velocity rescaling works on; none for Langevin.
    """

    def __init__(
        self,
        atoms: Atoms,
        timestep: float,
        temperature: float | None,
        relaxation: float,
        seed: int,
        rescaled: int | None = None,
    ) -> None:
        self.atoms, self._resident = atoms, atoms.calc.resident
        self._resident.hold(atoms.numbers, atoms.positions, atoms.cell.array, atoms.pbc)
        self.dynamics = DeviceDynamics(
            self._resident.potential, self._resident.neighbors, self._resident.species, atoms.get_masses(), timestep,
            temperature, relaxation, seed, rescaled,
        )  # fmt: skip
        self.dynamics.start(atoms.positions, atoms.get_momenta(), atoms.cell.array, atoms.pbc)

    def run(self, n_steps: int) -> None:
        """Moves the atoms by so many steps; errors as of :meth:`DeviceDynamics.run`."""
        moving, neighbors = self.dynamics, self._resident.neighbors
        moving.run(n_steps)
        self._resident.release()
        assert moving.results is not None  # those of the last step
        closest = neighbors.closest_pair(moving.positions)
        found, self.atoms.positions, momenta = HostResults.of(moving.results, closest, moving.positions, moving.momenta)
        self.atoms.set_momenta(momenta)
        self.atoms.calc.take_results(self.atoms, found)
