"""Velocity Verlet with a thermostat in the middle of the step.

Half a push, half a move, the thermostat, half a move, half a push: the scheme of Zhang et al., J. Chem. Phys. 147,
034109 (2017), of which BAOAB (Langevin) is another member. The thermostat sees momenta at half steps. Those of a
harmonic oscillator have the mean energy of its positions at every timestep that is stable, while momenta at full steps
are cold by (ω Δt)²/4: a thermostat that looked at them would heat the structure by as much.
"""

from __future__ import annotations

from ase import Atoms

from cace_runtime.simulation.thermostats import Thermostat


class MiddleVerlet:
    """Moves atoms; constraints are those of ASE.

    Args:
        atoms: with a calculator.
        timestep: ASE's units.
        thermostat: scales momenta.
    """

    def __init__(self, atoms: Atoms, timestep: float, thermostat: Thermostat) -> None:
        self.atoms, self.timestep, self.thermostat = atoms, timestep, thermostat

    def run(self, n_steps: int) -> None:
        """Moves the atoms by so many steps."""
        for _ in range(n_steps):
            self._step()

    def _step(self) -> None:
        atoms, step = self.atoms, self.timestep
        masses = atoms.get_masses()[:, None]
        momenta = atoms.get_momenta() + step / 2 * atoms.get_forces(md=True)
        factor = self.thermostat.scale(float((momenta**2 / masses).sum() / 2))
        # Both half moves at once: they go in one direction.
        before, mean = atoms.get_positions(), (1 + factor) / 2
        atoms.set_positions(before + step * mean * momenta / masses)
        if atoms.constraints and mean:
            momenta = (atoms.get_positions() - before) * masses / (step * mean)
        atoms.set_momenta(factor * momenta, apply_constraint=False)
        atoms.set_momenta(atoms.get_momenta() + step / 2 * atoms.get_forces(md=True))
