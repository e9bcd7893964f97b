"""A structure that a program on the host moves, evaluated on a device: what ASE's calculator does there.

A step is: positions to the device, one captured graph, results back. Whether the neighbour list holds is found out on
the host, where the positions are.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, ClassVar, NamedTuple

import numpy as np
import torch
from numpy.typing import ArrayLike

from cace_runtime.kernels.engine import Weights
from cace_runtime.kernels.moving import Found, System
from cace_runtime.kernels.torch_on_device import TorchOnDevice
from cace_runtime.kernels.triton.capture import Captured, can_be_captured
from cace_runtime.kernels.triton.potential import DevicePotential, DeviceResults
from cace_runtime.kernels.triton.skin_list import DeviceNeighbors
from cace_runtime.neighborhood.checks import COINCIDENT, check_numbers, checked_structure
from cace_runtime.neighborhood.search import neighbor_list
from cace_runtime.neighborhood.skin import Kept, Setting
from cace_runtime.potential.model import CACEModel


class HostResults(NamedTuple):
    """On the host, float64.

    Attributes:
        energies: by atom, E0 included, [N] (eV).
        forces: [N, 3] (eV/Å).
        virials: -dE/dstrain by atom, xx yy zz yz xz xy [N, 6] (eV).
        closest: smallest distance of a pair (Å).
        repulsion: what energy terms add, by atom [N] (eV), where there are terms.
    """

    energies: np.ndarray
    forces: np.ndarray
    virials: np.ndarray
    closest: float
    repulsion: np.ndarray | None = None

    @classmethod
    def of(cls, found: DeviceResults, closest: torch.Tensor, *others: torch.Tensor) -> tuple[Any, ...]:
        """Fetched in one piece, because each copy to the host waits for the device; ``others`` follow as arrays."""
        repulsion = [] if found.repulsion is None else [found.repulsion]
        parts = [found.energies, found.forces, found.virials, closest, *repulsion, *others]
        host = torch.cat([part.reshape(-1) for part in parts]).cpu().numpy()
        arrays = np.split(host, np.cumsum([part.numel() for part in parts])[:-1])
        arrays = [array.reshape(part.shape) for array, part in zip(arrays, parts, strict=True)]
        energies, forces, virials, nearest, *rest = arrays
        of_terms = rest.pop(0) if repulsion else None
        return cls(energies, forces, virials, float(nearest), of_terms), *rest


class DeviceEvaluation:
    """Energies, forces and virials of structures on one device.

    Args:
        model: the potential; its device is used, in its dtype.
        skin: of the neighbour list (Å).
        potential: evaluates it, with weights of its own.

    Attributes:
        neighbors: the list on the device.
        potential: the kernels with the model's weights.
    """

    def __init__(self, model: CACEModel, skin: float, potential: DevicePotential | TorchOnDevice) -> None:
        self.model, self.device = model, model.device
        self.neighbors = DeviceNeighbors(model.config.cutoff, skin, self.device)
        self.potential = potential
        self._kept: Kept | None = None
        self._captured = Captured(self._run, self.device, possible=can_be_captured(self.potential))

    def take_weights(self) -> None:
        """Takes the model's weights again."""
        self.potential.update(self.model)
        self._captured.forget()

    def evaluate(self, numbers: ArrayLike, positions: ArrayLike, cell: ArrayLike, pbc: ArrayLike) -> HostResults:
        """One structure.

        Args:
            numbers: atomic numbers [N].
            positions: [N, 3] (Å).
            cell: [3, 3] (Å).
            pbc: [3].

        Raises:
            UnknownElementError, StructureError, ValueError: a structure that has no energy.
        """
        self.hold(numbers, positions, cell, pbc)
        self.positions.copy_(torch.from_numpy(np.ascontiguousarray(positions, dtype=np.float64)))
        (found,) = HostResults.of(*self.again())
        if found.closest < COINCIDENT:
            neighbor_list(positions, cell, pbc, self.model.config.cutoff)  # raises, naming the atoms
        return found

    def again(self) -> tuple[DeviceResults, torch.Tensor]:
        """Results at the positions that are on the device, and the closest pair (Å); on the device, until next time."""
        return self._captured(self.neighbors.generation)

    def release(self) -> None:
        """Says that someone else has used the list: the next evaluation searches."""
        self._kept = None
        self._captured.forget()

    def hold(self, numbers: ArrayLike, positions: ArrayLike, cell: ArrayLike, pbc: ArrayLike) -> None:
        """Has a list that holds for this structure; searches if the one there is does not."""
        setting, kept = Setting.of(cell, pbc, numbers), self._kept
        x = np.asarray(positions, dtype=np.float64)
        if kept is not None and setting == kept.setting and kept.holds_in_its_cell(x, self.neighbors.cutoff):
            self._take_cell(setting)
            return
        x, vectors, periodic, cutoff = checked_structure(x, cell, pbc, self.neighbors.cutoff)
        elements = np.asarray(numbers)
        if kept is None or not kept.holds(x, vectors, periodic, elements, cutoff):
            check_numbers(elements)
            if kept is None or not np.array_equal(elements, kept.numbers):  # at first, and for another structure
                self.species = torch.from_numpy(self.model.embedding.rows(elements)).to(self.device)
                self.positions = torch.empty(len(elements), 3, dtype=torch.float64, device=self.device)
                self._captured.forget()
            self._kept = None  # nothing holds if the search fails
            self.positions.copy_(torch.from_numpy(x))
            self.neighbors.rebuild(self.positions, vectors, periodic)
            self._kept = Kept(setting, self.neighbors.reach, x.copy(), vectors, periodic, elements.copy())
            self._cell = setting.cell
        else:
            self._take_cell(setting)

    def _take_cell(self, setting: Setting) -> None:
        """Images move with the cell; ``_cell`` is the one that they are at."""
        if setting.cell != self._cell:
            shape, data = setting.cell
            self.neighbors.set_cell(np.frombuffer(data).reshape(shape))
            self._cell = setting.cell

    def _run(self) -> tuple[DeviceResults, torch.Tensor]:
        found = self.potential(self.positions, self.species, self.neighbors.edges)
        return found, self.neighbors.closest_pair(self.positions)


class DeviceMoving:
    """As :class:`cace_runtime.kernels.moving.Moving`, for one structure at a time.

    Args:
        model: whose weights are followed.
        evaluation: on its device.
    """

    backend: ClassVar[str] = "device"

    def __init__(self, model: CACEModel, evaluation: DeviceEvaluation) -> None:
        self.model, self.evaluation, self.lists = model, evaluation, (evaluation.neighbors,)
        self._changes = Weights(model)
        self._references = model.reference_energies.energies.cpu().numpy()

    def evaluate(self, systems: Sequence[System], virials: bool) -> Found:
        if self._changes.changed():
            self.take_weights()
        (system,) = systems
        check_numbers(system.numbers)
        found = self.evaluation.evaluate(system.numbers, system.positions, system.cell, system.pbc)
        return self.found(found, system.numbers)

    def found(self, found: HostResults, numbers: np.ndarray) -> Found:
        """Results of the device as those of one system with these elements; the list is told the closest pair."""
        self.lists[0].closest = found.closest
        energy, virial = found.energies.sum(keepdims=True), found.virials.sum(axis=0, keepdims=True)
        parts = None
        if found.repulsion is not None:
            reference = self._references[self.model.embedding.rows(numbers)].sum()
            repulsion = found.repulsion.sum(keepdims=True)
            # All terms have one name, that of repulsion: there are no others on the device.
            parts = np.array([[reference, energy[0] - reference, repulsion[0]]])
            energy = energy + repulsion
        return Found(energy, found.energies, found.forces, virial, found.closest, parts)

    def take_weights(self) -> None:
        self.evaluation.take_weights()
        self._references = self.model.reference_energies.energies.cpu().numpy()

    def threads(self, system: System) -> str:
        return f"threads: {torch.get_num_threads()}, torch's"
