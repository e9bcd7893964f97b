"""ASE: a potential as a calculator.

from cace_runtime.adapters.ase import CACECalculator

atoms.calc = CACECalculator("water.safetensors", device="cpu", dtype="float64")
atoms.get_potential_energy()  # eV
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from math import isfinite
from typing import Any, NamedTuple

import numpy as np
import torch
from ase import Atoms
from ase.calculators.calculator import PropertyNotImplementedError, all_changes

from cace_runtime import keys
from cace_runtime.adapters.loading import loaded
from cace_runtime.adapters.shared_calculator import SharedCalculator
from cace_runtime.analysis.last_layer import NO_UNCERTAINTY, LastLayerSpread
from cace_runtime.files.checkpoint import load_uncertainty
from cace_runtime.files.spread import Spread
from cace_runtime.files.uncertainty import Uncertainty
from cace_runtime.kernels.choice import engines_of
from cace_runtime.kernels.moving import Found, KeptLists, System
from cace_runtime.kernels.triton.moved_by_host import DeviceEvaluation, DeviceMoving, HostResults
from cace_runtime.kernels.triton.skin_list import DeviceNeighbors
from cace_runtime.neighborhood.skin import SkinNeighborList
from cace_runtime.potential.charges import has_charges
from cace_runtime.potential.model import CACEModel
from cace_runtime.torch_modes import leave_inference, plain_torch

# What potentials with latent charges have, where it is asked for.
OF_CHARGES = (keys.CHARGES, keys.DIPOLE, keys.BORN_EFFECTIVE_CHARGES)


class CACECalculator(SharedCalculator):
    """Energy, free_energy, energies (eV), forces (eV/Å) and, for 3D-periodic structures, stress (eV/Å³, Voigt).

    ``energy`` is the sum of ``energies``, reference energies E0 included; ``free_energy`` equals ``energy``. The
    stress is dE/dstrain/V, ASE's sign: compressed matter has a negative trace.

    A potential with latent charges also has ``charges`` [N] (e), ``dipole`` [3] (e Å) of a molecule, and
    ``born_effective_charges`` [N, 3, 3] (e), rows being components of the polarisation, each where it is asked for, by
    an evaluation of its own.

    Python threads may share a calculator: they wait for each other. With calculators of their own they do not. It can
    be copied, pickled and sent to another process, which looks the basis up where this one found it.

    A potential's file may have an uncertainty (``cace uncertainty``); :meth:`spread` is what it says of a structure.

    Args:
        model: a potential's file, the name of one that comes with the package, or a model, of which a copy is taken.
        device: where it is put, as torch names it.
        dtype: precision of the evaluation, ``float32`` or ``float64``; energies are always summed in float64.
        backend: of a file's model: ``auto`` (compiled kernels on the CPU and Triton's on a GPU, where they can be
            used), ``cpp`` or ``triton`` (those or an error), ``eager`` (torch). A model keeps its own.
        skin: neighbours are searched within the cutoff plus this (Å), and again only when atoms have moved so far
            that one could be missing. It changes no result. Water at 300 K is searched every 9th step of 0.5 fs with
            0.5 Å, and 30 % more pairs are listed; the kernels leave them out themselves, for torch that costs 1.6 ms
            of each step at 1536 atoms, where a search costs 5.8 ms (tests/bench/bench_neighbors.py).
        resident: whether the neighbour list and all that the evaluation needs stay on the device, in one captured
            graph (:mod:`cace_runtime.kernels.triton`); by default on every device but the CPU, unless ``backend`` is
            ``eager`` or the potential is a sum or has energy terms other than ``zbl``, of which steps go through the
            host.
        keep_waves: for energy terms that are sums over a reciprocal lattice, and cells that change: whether the waves
            stay those of the first cell. Else each cell has its own, and the energy jumps when one comes or goes. With
            it results depend on the first cell of the atoms, until they are others.
        uncertainty: of a model's weights; that of a file is read from it.

    Attributes:
        model: the model. Changes of its weights in place are noticed; after others (``.data``, other parameters) call
            ``take_weights()``.
        energy_parts: what the last energy is the sum of (eV): E0, short range, long range; empty for a potential of one
            network without energy terms.
        neighbors: the list, with counts of its ``updates`` and ``rebuilds``.

    Raises:
        FileNotFoundError, CheckpointError: from :func:`cace_runtime.load_model`.
        ValueError: unknown dtype.
        BackendError: ``resident`` of a potential with energy terms other than ``zbl``, or of a sum.
    """

    implemented_properties = ["energy", "free_energy", "energies", "forces", "stress"]  # noqa: RUF012  # as ASE has it

    def __init__(
        self,
        model: str | os.PathLike[str] | CACEModel,
        device: str | torch.device = "cpu",
        dtype: str | torch.dtype = "float64",
        backend: str = "auto",
        skin: float = 0.5,
        resident: bool | None = None,
        keep_waves: bool = False,
        uncertainty: Uncertainty | None = None,
        **kwargs: Any,
    ) -> None:
        super().__init__(**kwargs)
        self.keep_waves = keep_waves
        self._first: FirstCell | None = None
        self.model = loaded(model, device, dtype, backend)
        self.uncertainty = load_uncertainty(model) if isinstance(model, (str, os.PathLike)) else uncertainty
        self._last_layer: LastLayerSpread | None = None
        if has_charges(self.model.config):
            self.implemented_properties = [*self.implemented_properties, *OF_CHARGES]
        if resident is None:
            resident = engines_of(self.model).resident(self.model)
        self.skin, self._is_resident = skin, resident
        self.energy_parts: dict[str, float] = {}
        self._begin()

    def calculate(
        self,
        atoms: Atoms | None = None,
        properties: Sequence[str] = ("energy",),
        system_changes: Sequence[str] = all_changes,
    ) -> None:
        """Everything at once: forces come with the energy, and the stress of a 3D-periodic structure with them.

        Raises:
            PropertyNotImplementedError: stress of a structure that is not periodic in three directions.
            UnknownElementError, StructureError, ValueError: a structure that the model cannot evaluate.
        """
        with self._lock:
            self._calculate(atoms, properties, system_changes)

    @plain_torch()
    def _calculate(self, atoms: Atoms | None, properties: Sequence[str], system_changes: Sequence[str]) -> None:
        super().calculate(atoms, properties, system_changes)
        known = self.atoms
        assert known is not None  # the copy
        periodic = bool(known.pbc.all())
        if "stress" in properties and not periodic:
            raise PropertyNotImplementedError(
                f"the stress needs a structure that is periodic in all three directions; its pbc is "
                f"{known.pbc.tolist()}"
            )
        if "dipole" in properties and known.pbc.any():
            raise PropertyNotImplementedError(
                f"a periodic structure has no dipole, and the pbc of this one is {known.pbc.tolist()}; ask for "
                "born_effective_charges"
            )
        system = _system(known)
        if self.keep_waves:
            if self._first is None or not self._first.is_of(known):
                self._first = FirstCell(known.cell.array.copy(), known.pbc.copy(), known.numbers.copy())
            system = system._replace(first_cell=self._first.cell)
        self._keep(self._moving.evaluate([system], periodic), known)
        if not (isfinite(self.results["energy"]) and isfinite(self.results["forces"].sum())):
            self.results = {}
            raise ValueError(
                "the energy or forces of the structure are not finite: it is far from all that the potential knows"
            )
        self.results |= self._of_charges(known, [name for name in OF_CHARGES if name in properties])

    def _keep(self, found: Found, atoms: Atoms) -> None:
        parts = found.parts
        self.energy_parts = {} if parts is None else dict(zip(self._part_names, parts[0].tolist(), strict=True))
        self.results = results_of(found, atoms.get_volume() if atoms.pbc.all() else None)

    def _of_charges(self, atoms: Atoms, names: Sequence[str]) -> dict[str, np.ndarray]:
        if not names:
            return {}
        graph = self.model.graph(atoms)
        asked = keys.BORN_EFFECTIVE_CHARGES in names
        found = self.model(graph, forces=False, born_effective_charges=asked)
        found[keys.DIPOLE] = found[keys.DIPOLE][0]
        return {name: found[name].detach().double().cpu().numpy() for name in names}

    @property
    def part_names(self) -> tuple[str, ...]:
        """Of ``energy_parts``, before anything is evaluated."""
        config = self.model.config
        return () if config.is_plain else config.energy_parts

    @property
    def active_backend(self) -> str:
        """``device`` where list and graph on the device do the work, ``cpp`` or ``triton`` kernels, else ``eager``."""
        return self._moving.backend

    @property
    def neighbors(self) -> SkinNeighborList | DeviceNeighbors:
        """The list."""
        return self._moving.lists[0]

    @property
    def resident(self) -> DeviceEvaluation | None:
        """What keeps everything on the device, where something does."""
        return self._moving.evaluation if isinstance(self._moving, DeviceMoving) else None

    def threads(self, atoms: Atoms) -> str:
        """How many threads evaluate a structure, in words."""
        with self._lock:
            return self._moving.threads(_system(atoms))

    @plain_torch()
    def take_weights(self) -> None:
        """Takes the model's weights again, however they were changed, and forgets the last results."""
        with self._lock:
            self.reset()
            self._moving.take_weights()

    @plain_torch()
    def spread(self, atoms: Atoms) -> Spread:
        """How wrong energy and forces of this structure may be (standard deviations), as the file's uncertainty says.

        It has the form of what a committee says of itself, and costs an evaluation for each direction in the file. They
        read the neighbours of the calculator itself.

        Raises:
            ValueError: there is no uncertainty.
        """
        with self._lock:
            if self.uncertainty is None:
                raise ValueError(NO_UNCERTAINTY.format("the potential"))
            if self._last_layer is None:
                self._last_layer = LastLayerSpread(self.model, self.uncertainty)
            lists = self._moving.lists
            return self._last_layer.of(atoms, lists if isinstance(lists, KeptLists) else None)

    def take_results(self, atoms: Atoms, found: HostResults) -> None:
        """Takes results that others found for these atoms, with this potential on its device."""
        with self._lock:
            super().calculate(atoms)
            assert isinstance(self._moving, DeviceMoving)  # which has found them
            self._keep(self._moving.found(found, atoms.numbers), atoms)

    def __getstate__(self) -> dict:
        return super().__getstate__() | {"_moving": None, "_last_layer": None}  # of this process

    def __setstate__(self, state: dict) -> None:
        super().__setstate__(state)
        self._begin()

    @plain_torch()
    def _begin(self) -> None:
        leave_inference(self.model)
        self._part_names = self.model.config.energy_parts
        self._moving = engines_of(self.model).moving(self.model, self.skin, resident=self._is_resident)


class FirstCell(NamedTuple):
    """The cell (Å) with which atoms came first, and what tells others from them."""

    cell: np.ndarray
    pbc: np.ndarray
    numbers: np.ndarray

    def is_of(self, atoms: Atoms) -> bool:
        return np.array_equal(self.pbc, atoms.pbc) and np.array_equal(self.numbers, atoms.numbers)


def _system(atoms: Atoms) -> System:
    return System(atoms.positions, atoms.cell.array, atoms.pbc, atoms.numbers)


def results_of(found: Found, volume: float | None) -> dict:
    """Results as ASE has them, with the stress where a volume (Å³) is given."""
    energy = float(found.energy[0])
    results = {"energy": energy, "free_energy": energy, "energies": found.energies, "forces": found.forces}
    if volume is not None and found.virial is not None:
        results["stress"] = -found.virial[0] / volume
    return results
