"""ASE: a committee as a calculator.

from cace_runtime.adapters.committee import CommitteeCalculator

atoms.calc = CommitteeCalculator("training")  # a folder of cace train --seeds, or a list of files
atoms.get_forces()  # eV/Å, mean of the members
atoms.calc.spread(atoms).largest  # eV/Å
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from typing import Any

import numpy as np
import torch
from ase import Atoms
from ase.calculators.calculator import all_changes

from cace_runtime.adapters.ase import CACECalculator
from cace_runtime.adapters.shared_calculator import SharedCalculator
from cace_runtime.analysis.committee import check_same_elements, committee_files, member_names
from cace_runtime.files.spread import Spread, spread_of_calculators
from cace_runtime.kernels.triton.skin_list import DeviceNeighbors
from cace_runtime.neighborhood.skin import SkinNeighborList
from cace_runtime.potential.model import CACEModel


class CommitteeCalculator(SharedCalculator):
    """Means over the members of energy, free_energy, energies (eV), forces (eV/Å) and stress (eV/Å³), and the spread.

    The mean of potentials is a potential, so dynamics with it conserves its energy; each step costs all members.
    ``cace md --mean`` follows it; without, one member moves the atoms and the others are asked now and then.

    Args:
        models: files, folders of training runs, or models, of which copies are taken.
        device, dtype, backend, skin, keep_waves: as for :class:`cace_runtime.adapters.ase.CACECalculator`.

    Attributes:
        members: their calculators.

    Raises:
        ValueError: elements that differ, a file that is given twice, or models beside files.
        FileNotFoundError, CheckpointError: from reading a file.
    """

    implemented_properties = list(CACECalculator.implemented_properties)  # noqa: RUF012  # as ASE has it

    def __init__(
        self,
        models: str | os.PathLike[str] | Sequence[str | os.PathLike[str] | CACEModel],
        device: str | torch.device = "cpu",
        dtype: str | torch.dtype = "float64",
        backend: str = "auto",
        skin: float = 0.5,
        keep_waves: bool = False,
        **kwargs: Any,
    ):
        super().__init__(**kwargs)
        given = [models] if isinstance(models, (str, os.PathLike)) else list(models)
        loaded = [model for model in given if isinstance(model, CACEModel)]
        paths = [model for model in given if not isinstance(model, CACEModel)]
        if loaded and paths:
            raise ValueError("a committee is of files or of models, not of both: load the files, or save the models")
        if not given:
            raise ValueError("a committee needs at least one potential")
        files = committee_files(paths)
        names = member_names(files) if files else [str(k) for k in range(len(loaded))]
        self.members = [
            CACECalculator(source, device=device, dtype=dtype, backend=backend, skin=skin, keep_waves=keep_waves)
            for source in (files or loaded)
        ]
        check_same_elements([member.model.config.symbols for member in self.members], names)

    def calculate(
        self,
        atoms: Atoms | None = None,
        properties: Sequence[str] = ("energy",),
        system_changes: Sequence[str] = all_changes,
    ) -> None:
        """Everything at once, by every member; errors as of a member."""
        with self._lock:
            self._calculate(atoms, properties, system_changes)

    def _calculate(self, atoms: Atoms | None, properties: Sequence[str], system_changes: Sequence[str]) -> None:
        super().calculate(atoms, properties, system_changes)
        for member in self.members:
            for name in properties:
                member.get_property(name, self.atoms)
        self.results = {
            name: np.mean([member.results[name] for member in self.members], axis=0) for name in self.members[0].results
        }
        for name in ("energy", "free_energy"):
            self.results[name] = float(self.results[name])

    @property
    def neighbors(self) -> SkinNeighborList | DeviceNeighbors:
        """The list of the first member, as :func:`cace_runtime.simulation.dynamics.run_md` wants to see one."""
        return self.members[0].neighbors

    def threads(self, atoms: Atoms) -> str:
        """How many threads the first member has for a structure, in words."""
        return self.members[0].threads(atoms)

    def spread(self, atoms: Atoms) -> Spread:
        """Standard deviations over the members about this structure.

        Raises:
            ValueError: a committee of one.
        """
        with self._lock:
            return spread_of_calculators(atoms, self.members)
