"""torch-sim: a potential as a model for its batched integrators and optimisers.

from cace_runtime.adapters.torch_sim import CACETorchSimModel

model = CACETorchSimModel("ethanol", dtype=torch.float64)
torch_sim.integrate([molecule, other], model, integrator=torch_sim.nvt_langevin, ...)

Units are those of torch-sim's metal units: Å, eV, eV/Å, eV/Å³; the stress is +dE/dstrain/V.
"""

from __future__ import annotations

import logging
import operator
import os
import threading
from typing import NamedTuple

import numpy as np
import torch
from ase import Atoms
from torch import Tensor

from cace_runtime import keys
from cace_runtime.adapters.loading import loaded
from cace_runtime.kernels.cpp.potential import Neighborhood
from cace_runtime.kernels.triton.batch import DeviceBatch
from cace_runtime.neighborhood.graph import SLOTS_PER_BLOCK, check_numbers, collate, graph_from_edges, named_system, to
from cace_runtime.neighborhood.search import NeighborRows, completed
from cace_runtime.neighborhood.skin import COINCIDENT, SkinNeighborList, neighbor_list
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
            resident = self._device.type != "cpu" and self.model.engines.backend != "eager"
        self._is_resident = resident
        self._looked_at_cells = False
        self._begin()

    @plain_torch()
    def _begin(self) -> None:
        """What belongs to this process."""
        self._lock = threading.RLock()
        self._resident = (
            DeviceBatch(self.model, self.skin, self.model.engines.on_device(self.model)) if self._is_resident else None
        )
        self._kernels = None if self._is_resident else self.model.engines.cpp(self.model)
        self._places: list[_Place] = []
        self._joined = _Joined((), None)

    def __getstate__(self) -> dict:
        of_this_process = ("_lock", "_resident", "_kernels", "_places", "_joined")
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
        """``device`` where lists and graph on the device do the work, ``cpp`` compiled kernels, else ``eager``."""
        if self._resident is not None:
            return "device"
        return "eager" if self._kernels is None else "cpp"

    @property
    def rebuilds(self) -> int:
        """How many times neighbours were searched, over all systems."""
        if self._resident is not None:
            return self._resident.rebuilds
        return sum(place.neighbors.rebuilds for place in self._places)

    def _apply(self, *arguments, **options):
        raise TypeError("a CACETorchSimModel stays where it was made: give device= and dtype= when making it")

    def forward(self, state: SimState | dict, **kwargs) -> dict[str, Tensor]:
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
            return self._on_device(state)
        systems, first = _systems(state)
        while len(self._places) < len(systems):
            self._places.append(_Place(SkinNeighborList(self.model.config.cutoff, self.skin)))
        evaluate = self._by_torch if self._kernels is None else self._by_kernels
        energy, forces, virial = evaluate(systems, first)
        results = {"energy": energy.to(self._device)}
        if self._compute_forces:
            results["forces"] = forces.to(self._device, state.dtype)
        if self._compute_stress:
            cells = torch.from_numpy(np.stack([system.cell for system in systems]))
            results["stress"] = stress_from_virial(virial.double().cpu(), cells).to(self._device, state.dtype)
        return results

    def _warn_of_cells(self, state: SimState) -> None:
        """Once, for a batch that looks as if it had lost its periodicity."""
        if not self._looked_at_cells:
            self._looked_at_cells = True
            if not torch.as_tensor(state.pbc).any() and bool(state.cell.any()):
                log.warning(
                    "cace_runtime: the systems have cells, but torch-sim evaluates them as not periodic. It has one "
                    "flag for all directions, and switches it off for slabs and wires"
                )

    def _on_device(self, state: SimState) -> dict[str, Tensor]:
        cells = state.cell.mT.detach().double().cpu()
        counts = torch.bincount(state.system_idx, minlength=len(cells)).tolist()
        found = self._resident.evaluate(
            state.positions.detach(), state.atomic_numbers, counts, cells.numpy(), torch.as_tensor(state.pbc).cpu()
        )
        index = state.system_idx
        results = {"energy": found.energies.new_zeros(len(cells)).index_add(0, index, found.energies)}
        if self._compute_forces:
            results["forces"] = found.forces.to(state.dtype, copy=True)
        if self._compute_stress:
            virial = found.virials.new_zeros(len(cells), 6).index_add(0, index, found.virials)
            virial = virial[:, VOIGT_TO_MATRIX].view(-1, 3, 3)
            results["stress"] = stress_from_virial(virial, cells.to(self._device)).to(state.dtype)
        return results

    def _by_kernels(self, systems: list[_System], first: np.ndarray) -> tuple[Tensor, Tensor, Tensor]:
        rows, positions = [], []
        for index, (system, place) in enumerate(zip(systems, self._places, strict=False)):
            with named_system(index):
                system = place.unwrapped(system)
                rows.append(place.neighbors.rows(*system))
            positions.append(system.positions)
        if not self._joined.holds(rows):
            elements = [_elements(self.model, system.numbers, index) for index, system in enumerate(systems)]
            self._joined = _Joined(tuple(rows), _neighborhood(rows, elements))
        images = [found.shifts @ system.cell for found, system in zip(rows, systems, strict=True)]
        out = self._kernels.potential.evaluate(
            self._joined.near, np.concatenate(positions), np.concatenate(images), virials=self._compute_stress
        )
        if out.closest < COINCIDENT:
            for index, system in enumerate(systems):
                with named_system(index):
                    neighbor_list(system.positions, system.cell, system.pbc, self.model.config.cutoff)  # raises
        virial = np.zeros((len(systems), 6)) if out.virials is None else np.add.reduceat(out.virials, first)
        matrices = virial[:, VOIGT_TO_MATRIX].reshape(-1, 3, 3)
        found = np.add.reduceat(out.energies, first), out.forces, matrices
        return tuple(map(torch.from_numpy, found))

    def _by_torch(self, systems: list[_System], first: np.ndarray) -> tuple[Tensor, Tensor, Tensor]:
        graphs = []
        for index, (system, place) in enumerate(zip(systems, self._places, strict=False)):
            _elements(self.model, system.numbers, index)
            system = place.unwrapped(system)
            with named_system(index):
                edges = place.neighbors.update(*system)
            atoms = Atoms(system.numbers, system.positions, cell=system.cell, pbc=system.pbc)
            graphs.append(graph_from_edges(atoms, *edges))
        graph = to(collate(graphs, SLOTS_PER_BLOCK.get(self._device.type)), torch.float64, self._device)
        out = self.model(graph, forces=True, stress=self._compute_stress)
        virial = out[keys.VIRIAL] if self._compute_stress else torch.zeros(len(systems), 3, 3)
        return out[keys.ENERGY], out[keys.FORCES], virial


class _System(NamedTuple):
    positions: np.ndarray  # Å, [n, 3]
    cell: np.ndarray  # Å, vectors as rows
    pbc: np.ndarray
    numbers: np.ndarray


def _systems(state: SimState) -> tuple[list[_System], np.ndarray]:
    """The systems of a batch, and the first atom of each."""
    positions, cells = (x.detach().double().cpu().numpy() for x in (state.positions, state.cell.mT))
    numbers = state.atomic_numbers.cpu().numpy()
    pbc = np.broadcast_to(np.asarray(torch.as_tensor(state.pbc).cpu(), dtype=bool), 3)
    counts = np.bincount(state.system_idx.cpu().numpy(), minlength=len(cells))
    first = np.concatenate([[0], np.cumsum(counts)[:-1]])
    systems = [
        _System(positions[start : start + count], cell, pbc, numbers[start : start + count])
        for start, count, cell in zip(first, counts, cells, strict=True)
    ]
    return systems, first


class _Place:
    """A place in the batch: the neighbours of the system that is there, and where its atoms were."""

    def __init__(self, neighbors: SkinNeighborList) -> None:
        self.neighbors = neighbors
        self._last: np.ndarray | None = None

    def unwrapped(self, system: _System) -> _System:
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


class _Joined(NamedTuple):
    """Neighbours of all systems as one structure, and the lists that they were made of."""

    rows: tuple[NeighborRows, ...]
    near: Neighborhood | None

    def holds(self, rows: list[NeighborRows]) -> bool:
        return len(rows) == len(self.rows) and all(map(operator.is_, rows, self.rows))


def _neighborhood(rows: list[NeighborRows], elements: list[np.ndarray]) -> Neighborhood:
    first, sender, image = [np.zeros(1, dtype=np.int64)], [], []
    atoms = edges = images = 0
    for found in rows:
        first.append(found.first[1:] + edges)
        sender.append(found.sender + np.int32(atoms))
        image.append(found.image + np.int32(images))
        atoms, edges, images = atoms + len(found.first) - 1, edges + len(found.sender), images + len(found.shifts)
    parts = (np.concatenate(part) for part in (elements, first, sender, image))
    return Neighborhood(*map(np.ascontiguousarray, parts))


def _elements(model: CACEModel, numbers: np.ndarray, index: int) -> np.ndarray:
    check_numbers(numbers, f"system {index}")
    return model.embedding.rows(numbers)
