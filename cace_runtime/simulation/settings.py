"""What dynamics is asked to do."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Literal

from ase import Atoms

from cace_runtime.simulation.swaps import refuse_unswappable

Ensemble = Literal["nve", "nvt", "npt"]
Thermostat = Literal["auto", "bussi", "nose-hoover", "langevin"]
Loop = Literal["auto", "ase", "device"]

THERMOSTAT_TIME, BAROSTAT_TIME = 100.0, 1000.0  # fs
NOT_ON_DEVICE = "it does NVE, and NVT with Langevin or Bussi"


@dataclass(frozen=True, slots=True)
class MDSettings:
    """What to run.

    Attributes:
        ensemble: ``nve``, ``nvt`` or ``npt``.
        thermostat: of ``nvt``. ``bussi`` (stochastic velocity rescaling) and ``nose-hoover`` (chains of three) leave
            diffusion and spectra alone; ``langevin`` slows diffusion and brings every mode to the temperature, however
            weakly it talks to the others. ``auto``: ``bussi`` where the structure is periodic in some direction,
            ``langevin`` for molecules.
        temperature: K, of the thermostat and of initial velocities.
        pressure: GPa, of ``npt``.
        timestep: fs.
        steps: total number, those before a restart included.
        thermostat_time: fs, relaxation time of the thermostat.
        barostat_time: fs, relaxation time of the barostat.
        log_every: steps between lines of the log.
        write_every: steps between frames of the trajectory.
        seed: of velocities and noise; a restart draws other noise than the run it continues.
        max_temperature: K, beyond which the run has exploded.
        min_distance: Å, below which the run has exploded.
        stop_above: meV/Å; the run ends where the spread of a committee about a force is larger.
        swap_every: steps between swaps of elements (:mod:`cace_runtime.simulation.swaps`); none: no swaps.
        swap_tries: how many are tried each time.
        loop: ``ase``: ASE moves the atoms, step by step; ``device``: they move on the device and come to the host when
            something is logged or written (NVE, and NVT with Langevin or Bussi), and only then is looked for
            explosions; ``auto``: ``device`` where the potential is on a device other than the CPU and that is possible.
    """

    ensemble: Ensemble = "nvt"
    thermostat: Thermostat = "auto"
    temperature: float = 300.0
    pressure: float = 0.0
    timestep: float = 0.5
    steps: int = 1000
    thermostat_time: float = THERMOSTAT_TIME
    barostat_time: float = BAROSTAT_TIME
    log_every: int = 10
    write_every: int = 50
    seed: int = 0
    max_temperature: float | None = None
    min_distance: float = 0.4
    stop_above: float | None = None
    loop: Loop = "auto"
    swap_every: int | None = None
    swap_tries: int = 1

    def __post_init__(self) -> None:
        for name in ("timestep", "temperature", "pressure", "thermostat_time", "barostat_time"):
            if math.isinf(value := getattr(self, name)) or (name == "pressure" and math.isnan(value)):
                raise ValueError(f"{name.replace('_', ' ')} is {value}; it must be a finite number")
        for name in ("max_temperature", "min_distance"):
            if (limit := getattr(self, name)) is not None and math.isnan(limit):
                raise ValueError(f"{name.replace('_', ' ')} is not a number")
        if self.seed < 0:
            raise ValueError(f"seed is {self.seed}; it must not be negative")
        positive = ("timestep", "steps", "thermostat_time", "barostat_time", "log_every", "write_every")
        for name in positive:
            if not getattr(self, name) > 0:
                raise ValueError(f"{name.replace('_', ' ')} is {getattr(self, name)}; it must be positive")
        if self.stop_above is not None and not self.stop_above > 0:
            raise ValueError(f"stop above is {self.stop_above} meV/Å; it must be positive")
        if not self.temperature >= 0 or (self.ensemble != "nve" and self.temperature == 0):
            raise ValueError(f"temperature is {self.temperature} K; it must be positive")
        if self.swap_every is not None:
            if self.swap_every < 1 or self.swap_tries < 1:
                raise ValueError(
                    f"swaps every {self.swap_every} steps, {self.swap_tries} each time: both must be positive"
                )
            if self.ensemble == "nve":
                raise ValueError("swaps of elements need a temperature to be kept: choose the ensemble nvt or npt")
        if self.swap_every is None and self.swap_tries != 1:
            raise ValueError(f"{self.swap_tries} tries of swaps, but no swaps: give the steps between them")
        self._refuse_what_has_no_effect()
        self._refuse_what_devices_cannot()

    def _refuse_what_has_no_effect(self) -> None:
        """Who asks for a pressure or a thermostat and gets a run without it would not notice."""
        if self.ensemble != "npt" and self.pressure != 0:
            raise ValueError(
                f"a pressure of {self.pressure:g} GPa is kept by the ensemble npt alone, and this is {self.ensemble}"
            )
        if self.ensemble != "npt" and self.barostat_time != BAROSTAT_TIME:
            raise ValueError(f"a barostat time goes with the ensemble npt alone, and this is {self.ensemble}")
        if self.ensemble == "nve" and self.thermostat_time != THERMOSTAT_TIME:
            raise ValueError("the ensemble nve has no thermostat: leave its time out")
        allowed = {"nve": ("auto",), "npt": ("auto", "langevin")}.get(self.ensemble)
        if allowed is not None and self.thermostat not in allowed:
            has = "no thermostat" if self.ensemble == "nve" else "a Langevin thermostat"
            raise ValueError(f"the ensemble {self.ensemble} has {has}: {self.thermostat} goes with nvt")

    def _refuse_what_devices_cannot(self) -> None:
        """What the loop on the device cannot do whatever the structure; the rest is known with the calculator."""
        if self.loop == "device":
            reasons = ["elements are swapped"] if self.swap_every is not None else []
            if self.ensemble == "npt" or self.thermostat == "nose-hoover":
                reasons.append(NOT_ON_DEVICE)
            if reasons:
                raise ValueError(f"the loop on the device is not possible: {'; '.join(reasons)}. Use loop ase")

    def refuse_unfit(self, atoms: Atoms) -> None:
        """Raises ValueError where a structure, whatever its potential, cannot have such a run."""
        if len(atoms) == 0:
            raise ValueError("the structure has no atoms: there is nothing to move")
        if atoms.get_number_of_degrees_of_freedom() < 1:
            raise ValueError("constraints hold all atoms of the structure: nothing would move")
        if self.ensemble == "npt" and not atoms.pbc.all():
            raise ValueError(
                f"NPT needs a structure that is periodic in all three directions; its pbc is {atoms.pbc.tolist()}"
            )
        if self.swap_every is not None:
            refuse_unswappable(atoms)
        if self.loop == "device" and atoms.constraints:
            raise ValueError("the loop on the device is not possible: the structure has constraints. Use loop ase")

    @property
    def hottest(self) -> float:
        """K: ``max_temperature``, by default ten times the temperature and at least 5000 K."""
        return self.max_temperature if self.max_temperature is not None else max(10 * self.temperature, 5000.0)

    def thermostat_of(self, atoms: Atoms) -> Thermostat | None:
        """The one that a structure gets; None at constant energy."""
        if self.ensemble == "nve":
            return None
        if self.ensemble == "npt":
            return "langevin"
        if self.thermostat != "auto":
            return self.thermostat
        return "bussi" if atoms.pbc.any() else "langevin"

    def conserves_momentum(self, atoms: Atoms) -> bool:
        return self.thermostat_of(atoms) != "langevin"
