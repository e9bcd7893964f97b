"""An input of i-PI that runs: start structure and input.xml."""

from __future__ import annotations

from dataclasses import dataclass
from math import inf, isfinite
from pathlib import Path

import numpy as np
from ase import Atoms

from cace_runtime.files.extxyz import write_extxyz
from cace_runtime.files.writing import replacing

# Å; i-PI needs a cell for a molecule, too, and the potential does not see it.
EMPTY_CELL = 100.0


@dataclass(frozen=True, slots=True)
class IPISettings:
    """What to run: ``nve``, ``nvt`` or ``npt`` (isotropic); K, GPa, fs; beads of the ring polymer (1: classical)."""

    ensemble: str = "nvt"
    temperature: float = 300.0
    pressure: float = 0.0
    timestep: float = 0.5
    steps: int = 1000
    beads: int = 1
    unix: str = "cace"

    def __post_init__(self) -> None:
        for name in ("temperature", "timestep", "steps", "beads"):
            if not 0 < getattr(self, name) < inf:
                raise ValueError(f"{name} is {getattr(self, name)}; it must be positive and finite")
        if not isfinite(self.pressure):
            raise ValueError(f"pressure is {self.pressure} GPa; it must be a finite number")
        if self.pressure and self.ensemble != "npt":
            raise ValueError(
                f"a pressure of {self.pressure:g} GPa is kept by the ensemble npt alone, and this is {self.ensemble}"
            )


def write_example(atoms: Atoms, settings: IPISettings, folder: Path) -> tuple[Path, Path]:
    """Writes ``start.xyz`` and ``input.xml`` into a folder, made if need be; returns their paths.

    The cell is turned into i-PI's orientation, a along x and b in the xy plane, and the atoms with it.

    Raises:
        ValueError: NPT of a structure that is not periodic in three directions.
        FileExistsError: one of the files is there already.
    """
    if settings.ensemble == "npt" and not atoms.pbc.all():
        raise ValueError(f"NPT needs a structure periodic in all three directions; its pbc is {atoms.pbc.tolist()}")
    structure, given = folder / "start.xyz", folder / "input.xml"
    for path in (structure, given):
        if path.exists():
            raise FileExistsError(f"{path} is there already: remove it, or choose another folder with -o")
    folder.mkdir(parents=True, exist_ok=True)
    turned = Atoms(atoms.numbers, atoms.positions, cell=atoms.cell, pbc=atoms.pbc)
    if atoms.pbc.any():
        turned.set_cell(turned.cell.complete())
        standard, rotation = turned.cell.standard_form()
        turned.set_cell(standard)
        turned.positions = turned.positions @ rotation.T
    else:
        turned.set_cell(EMPTY_CELL * np.eye(3))
    write_extxyz([turned], structure)
    with replacing(given) as temporary:
        temporary.write_text(input_xml(settings, periodic=bool(atoms.pbc.any())), encoding="utf-8")
    return structure, given


def input_xml(settings: IPISettings, periodic: bool) -> str:
    """The text of input.xml."""
    outputs = "step, time{picosecond}, conserved{electronvolt}, temperature{kelvin}, potential{electronvolt}"
    if settings.ensemble == "npt":
        outputs += ", pressure_cv{gigapascal}, volume{angstrom3}"
    thermostat = "<thermostat mode='{}'> <tau units='femtosecond'> 100 </tau> </thermostat>".format(
        "pile_g" if settings.beads > 1 else "langevin"
    )
    motion = ""
    if settings.ensemble == "npt":
        own = "<thermostat mode='langevin'> <tau units='femtosecond'> 250 </tau> </thermostat>"
        motion += f"""
          <barostat mode='isotropic'>
            <tau units='femtosecond'> 1000 </tau>
            {own}
          </barostat>"""
    if settings.ensemble != "nve":
        motion += f"\n          {thermostat}"
    pressure = (
        f"\n        <pressure units='gigapascal'> {settings.pressure:g} </pressure>"
        if settings.ensemble == "npt"
        else ""
    )
    every = max(1, settings.steps // 100)
    return f"""<simulation verbosity='low'>
  <output prefix='run'>
    <properties stride='{every}' filename='out'> [ {outputs} ] </properties>
    <trajectory stride='{every}' filename='pos' format='ase' cell_units='ase'> positions{{ase}} </trajectory>
    <checkpoint stride='{max(1, settings.steps // 5)}'/>
  </output>
  <total_steps> {settings.steps} </total_steps>
  <prng> <seed> 1 </seed> </prng>
  <ffsocket name='cace' mode='unix' pbc='{"true" if periodic else "false"}'>
    <address> {settings.unix} </address>
  </ffsocket>
  <system>
    <initialize nbeads='{settings.beads}'>
      <file mode='ase'> start.xyz </file>
      <velocities mode='thermal' units='kelvin'> {settings.temperature:g} </velocities>
    </initialize>
    <forces> <force forcefield='cace'/> </forces>
    <ensemble>
        <temperature units='kelvin'> {settings.temperature:g} </temperature>{pressure}
    </ensemble>
    <motion mode='dynamics'>
      <dynamics mode='{settings.ensemble}'>
          <timestep units='femtosecond'> {settings.timestep:g} </timestep>{motion}
      </dynamics>
    </motion>
  </system>
</simulation>
"""
