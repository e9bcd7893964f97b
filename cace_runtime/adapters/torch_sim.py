"""torch-sim: a potential as a model for its batched integrators and optimisers.

from cace_runtime.adapters.torch_sim import CACETorchSimModel

model = CACETorchSimModel("ethanol", dtype=torch.float64)
torch_sim.integrate([molecule, other], model, integrator=torch_sim.nvt_langevin, ...)

Units are those of torch-sim's metal units: Å, eV, eV/Å, eV/Å³; the stress is +dE/dstrain/V.
"""

from __future__ import annotations

import logging
import os
import threading
from typing import Any, NoReturn

import numpy as np
import torch
from torch import Tensor

from cace_runtime.adapters.loading import loaded
from cace_runtime.kernels.choice import engines_of
from cace_runtime.kernels.moving import Moving, System
from cace_runtime.kernels.triton.batch import DeviceBatch
from cace_runtime.neighborhood.cells import completed
from cace_runtime.neighborhood.checks import named_system
from cace_runtime.potential.derivatives import VOIGT_TO_MATRIX, stress_from_virial
from cace_runtime.potential.model import CACEModel
from cace_runtime.torch_modes import plain_torch

try:
    from torch_sim.models.interface import ModelInterface
    from torch_sim.state import SimState
except ImportError as error:
    raise ImportError(
        "torch-sim is not installed. In the checkout of cace-runtime: pip install -c constraints.txt -e '.[torch-sim]'"
    ) from error

log = logging.getLogger("cace_runtime")


class CACETorchSimModel(ModelInterface):
    """Energies (eV) [B], forces (eV/Å) [N, 3] and stresses (eV/Å³) [B, 3, 3] of B systems with N atoms in all.

    Energies come in float64, whatever the dtype: the energy of a large box has more digits than float32. Forces and
    stresses have the dtype of the state. The stress of a system whose cell has no volume is zero.

    Neighbours are kept for each place in the batch, with a skin. torch-sim wraps positions into the cell at every step;
    they are unwrapped here before the lists see them, or every atom that crosses a face would cost a search. Python
    threads that share a model wait for each other; it can be copied and sent to another process.

    Args:
        model: a potential's file, the name of one that comes with the package, or a model, of which a copy is taken.
        device: where it computes.
        dtype: precision, ``float32`` or ``float64``.
        compute_forces, compute_stress: whether these are in the results.
        backend: as of :class:`cace_runtime.adapters.ase.CACECalculator`.
        skin: of the neighbour lists (Å); changes no result.
        resident: as of :class:`cace_runtime.adapters.ase.CACECalculator`.

    Raises:
        FileNotFoundError, CheckpointError: from :func:`cace_runtime.load_model`.
        ValueError: unknown dtype.
    """

    def __init__(
        self,
        model: str | os.PathLike[str] | CACEModel,
        device: str | torch.device = "cpu",
        dtype: str | torch.dtype = torch.float64,
        *,
        compute_forces: bool = True,
        compute_stress: bool = True,
        backend: str = "auto",
        skin: float = 0.5,
        resident: bool | None = None,
    ) -> None:
        super().__init__()
        self.model = loaded(model, device, dtype, backend).requires_grad_(False)
        self.skin = float(skin)
        self._device, self._dtype = self.model.device, self.model.dtype
        self._compute_forces, self._compute_stress = compute_forces, compute_stress
        self._memory_scales_with = "n_atoms_x_density"
        if resident is None:
            resident = engines_of(self.model).resident(self.model)
        self._is_resident = resident
        self._looked_at_cells = False
        self._begin()

    @plain_torch()
    def _begin(self) -> None:
        """What belongs to this process."""
        self._lock = threading.RLock()
        engines = engines_of(self.model)
        self._resident: DeviceBatch | None = None
        self._moving: Moving | None = None
        if self._is_resident:
            self._resident = DeviceBatch(self.model, self.skin, engines.on_device(self.model))
        else:
            self._moving = engines.moving(self.model, self.skin, several=True)
        self._images: list[_Images] = []

    def __getstate__(self) -> dict:
        of_this_process = ("_lock", "_resident", "_moving", "_images")
        return {name: value for name, value in self.__dict__.items() if name not in of_this_process}

    def __setstate__(self, state: dict) -> None:
        super().__setstate__(state)
        self._begin()

    @property
    def compute_forces(self) -> bool:
        return self._compute_forces

    @compute_forces.setter
    def compute_forces(self, wanted: bool) -> None:
        self._compute_forces = wanted

    @property
    def compute_stress(self) -> bool:
        return self._compute_stress

    @compute_stress.setter
    def compute_stress(self, wanted: bool) -> None:
        self._compute_stress = wanted

    @property
    def active_backend(self) -> str:
        """``device`` where lists and graph on the device do the work, ``cpp`` or ``triton`` kernels, else ``eager``."""
        return "device" if self._moving is None else self._moving.backend

    @property
    def rebuilds(self) -> int:
        """How many times neighbours were searched, over all systems."""
        if self._resident is not None:
            return self._resident.rebuilds
        return 0 if self._moving is None else self._moving.lists.rebuilds

    def _apply(self, *arguments: Any, **options: Any) -> NoReturn:
        raise TypeError("a CACETorchSimModel stays where it was made: give device= and dtype= when making it")

    def forward(self, state: SimState | dict, **kwargs: Any) -> dict[str, Tensor]:
        """Energies, forces and stresses of all systems.

        Raises:
            UnknownElementError: an element that the potential does not know.
            StructureError: a system that has no energy; the message has its number in the batch.
        """
        with self._lock:
            return self._evaluated(SimState(**state) if isinstance(state, dict) else state)

    @plain_torch()
    def _evaluated(self, state: SimState) -> dict[str, Tensor]:
        self._warn_of_cells(state)
        if self._resident is not None:
            return self._on_device(state, self._resident)
        assert self._moving is not None  # one of the two
        systems = _systems(state)
        while len(self._images) < len(systems):
            self._images.append(_Images())
        unwrapped = []
        for index, system in enumerate(systems):
            with named_system(index):
                unwrapped.append(self._images[index].nearest(system))
        found = self._moving.evaluate(unwrapped, self._compute_stress)
        results = {"energy": torch.from_numpy(found.energy).to(self._device)}
        if self._compute_forces:
            results["forces"] = torch.from_numpy(found.forces).to(self._device, state.dtype)
        if self._compute_stress:
            cells = torch.from_numpy(np.stack([system.cell for system in systems]))
            assert found.virial is not None  # it was asked for
            virial = torch.from_numpy(found.virial)[:, VOIGT_TO_MATRIX].view(-1, 3, 3)
            results["stress"] = stress_from_virial(virial, cells).to(self._device, state.dtype)
        return results

    def _warn_of_cells(self, state: SimState) -> None:
        """Once, for a batch that looks as if it had lost its periodicity."""
        if not self._looked_at_cells:
            self._looked_at_cells = True
            if not torch.as_tensor(state.pbc).any() and bool(state.cell.any()):
                log.warning(
                    "cace_runtime: the systems have cells, but torch-sim evaluates them as not periodic. Until 0.4 it "
                    "has one flag for all directions, and switches it off for slabs and wires"
                )

    def _on_device(self, state: SimState, batch: DeviceBatch) -> dict[str, Tensor]:
        cells = state.cell.mT.detach().double().cpu()
        counts = torch.bincount(state.system_idx, minlength=len(cells)).tolist()
        found = batch.evaluate(
            state.positions.detach(), state.atomic_numbers, counts, cells.numpy(), torch.as_tensor(state.pbc).cpu()
        )
        index = state.system_idx
        shares = found.shares
        results = {"energy": shares.new_zeros(len(cells)).index_add(0, index, shares)}
        if self._compute_forces:
            results["forces"] = found.forces.to(state.dtype, copy=True)
        if self._compute_stress:
            virial = found.virials.new_zeros(len(cells), 6).index_add(0, index, found.virials)
            virial = virial[:, VOIGT_TO_MATRIX].view(-1, 3, 3)
            results["stress"] = stress_from_virial(virial, cells.to(self._device)).to(state.dtype)
        return results


def _systems(state: SimState) -> list[System]:
    """The systems of a batch."""
    positions, cells = (x.detach().double().cpu().numpy() for x in (state.positions, state.cell.mT))
    numbers = state.atomic_numbers.cpu().numpy()
    pbc = np.broadcast_to(np.asarray(torch.as_tensor(state.pbc).cpu(), dtype=bool), 3)
    counts = np.bincount(state.system_idx.cpu().numpy(), minlength=len(cells))
    first = np.concatenate([[0], np.cumsum(counts)[:-1]])
    return [
        System(positions[start : start + count], cell, pbc, numbers[start : start + count])
        for start, count, cell in zip(first, counts, cells, strict=True)
    ]


class _Images:
    """In which image of the cell the atoms of a place in the batch were last."""

    def __init__(self) -> None:
        self._last: np.ndarray | None = None

    def nearest(self, system: System) -> System:
        """The system with every atom in the image nearest to where it was last."""
        positions, last = system.positions, self._last
        if system.pbc.any() and last is not None and last.shape == positions.shape:
            frame = completed(system.cell, system.pbc)
            jumps = np.rint((positions - last) @ np.linalg.inv(frame))
            jumps[:, ~system.pbc] = 0
            if jumps.any():
                positions = positions - jumps @ frame
        self._last = positions
        return system._replace(positions=positions)
