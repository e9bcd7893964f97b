"""ASE: a potential as a calculator.

from cace_runtime.adapters.ase import CACECalculator

atoms.calc = CACECalculator("water.safetensors", device="cpu", dtype="float64")
atoms.get_potential_energy()  # eV
"""

from __future__ import annotations

import os
from math import isfinite
from typing import ClassVar

import torch
from ase import Atoms
from ase.calculators.calculator import PropertyNotImplementedError, all_changes
from ase.stress import full_3x3_to_voigt_6_stress

from cace_runtime import keys
from cace_runtime.adapters.loading import DTYPES as DTYPES
from cace_runtime.adapters.loading import loaded
from cace_runtime.adapters.shared_calculator import SharedCalculator
from cace_runtime.kernels.cpp.potential import CompiledPotential, Neighborhood
from cace_runtime.kernels.engine import Weights
from cace_runtime.kernels.triton.moved_by_host import DeviceEvaluation, HostResults
from cace_runtime.neighborhood.graph import SLOTS_PER_BLOCK, Graph, check_atoms, collate, graph_from_edges, to
from cace_runtime.neighborhood.skin import COINCIDENT, SkinNeighborList, neighbor_list
from cace_runtime.potential.model import CACEModel
from cace_runtime.torch_modes import leave_inference, plain_torch


class CACECalculator(SharedCalculator):
    """Energy, free_energy, energies (eV), forces (eV/Å) and, for 3D-periodic structures, stress (eV/Å³, Voigt).

    ``energy`` is the sum of ``energies``, reference energies E0 included; ``free_energy`` equals ``energy``. The
    stress is dE/dstrain/V, ASE's sign: compressed matter has a negative trace.

    Python threads may share a calculator: they wait for each other. With calculators of their own they do not. It can
    be copied, pickled and sent to another process, which looks the basis up where this one found it.

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
            ``eager``.

    Attributes:
        model: the model. Changes of its weights in place are noticed; after others (``.data``, other parameters) call
            ``take_weights()``.
        neighbors: the list, with counts of its ``updates`` and ``rebuilds``.

    Raises:
        FileNotFoundError, CheckpointError: from :func:`cace_runtime.load_model`.
        ValueError: unknown dtype.
    """

    implemented_properties: ClassVar[list[str]] = ["energy", "free_energy", "energies", "forces", "stress"]

    def __init__(
        self,
        model: str | os.PathLike[str] | CACEModel,
        device: str | torch.device = "cpu",
        dtype: str | torch.dtype = "float64",
        backend: str = "auto",
        skin: float = 0.5,
        resident: bool | None = None,
        **kwargs,
    ):
        super().__init__(**kwargs)
        self.model = loaded(model, device, dtype, backend)
        if resident is None:
            resident = self.model.device.type != "cpu" and self.model.engines.backend != "eager"
        self.skin, self._is_resident = skin, resident
        self._begin()

    def calculate(self, atoms: Atoms | None = None, properties=("energy",), system_changes=all_changes) -> None:
        """Everything at once: forces come with the energy, and the stress of a 3D-periodic structure with them.

        Raises:
            PropertyNotImplementedError: stress of a structure that is not periodic in three directions.
            UnknownElementError, StructureError, ValueError: a structure that the model cannot evaluate.
        """
        with self._lock:
            self._calculate(atoms, properties, system_changes)

    @plain_torch()
    def _calculate(self, atoms: Atoms | None, properties, system_changes) -> None:
        super().calculate(atoms, properties, system_changes)
        periodic = bool(self.atoms.pbc.all())
        if "stress" in properties and not periodic:
            raise PropertyNotImplementedError(
                f"the stress needs a structure that is periodic in all three directions; its pbc is "
                f"{self.atoms.pbc.tolist()}"
            )
        evaluate = self._by_torch if self._compiled is None else self._by_kernels
        if self.resident is not None:
            evaluate = self._on_device
        self.results = evaluate(self.atoms, periodic)
        if not (isfinite(self.results["energy"]) and isfinite(self.results["forces"].sum())):
            self.results = {}
            raise ValueError(
                "the energy or forces of the structure are not finite: it is far from all that the potential knows"
            )
        self.results["free_energy"] = self.results["energy"]

    def check_state(self, atoms: Atoms, tol: float = 0.0) -> list[str]:
        """Which of what the potential depends on has changed since the last evaluation, to the bit.

        ASE's own comparison, made at every request, takes 60 µs for nine atoms (tests/bench/profile_md.py).
        """
        if self.atoms is None:
            return list(all_changes)
        before, now = _state(self.atoms), _state(atoms)
        return [name for name in now if now[name] != before[name]]

    @property
    def active_backend(self) -> str:
        """``device`` where a list and a graph on the device do the work, ``cpp`` compiled kernels, else ``eager``."""
        if self.resident is not None:
            return "device"
        return "eager" if self._compiled is None else "cpp"

    def threads(self, atoms: Atoms) -> str:
        """How many threads evaluate a structure, in words."""
        if self._compiled is None:
            return f"threads: {torch.get_num_threads()}, torch's"
        with self._lock:
            rows = self.neighbors.rows(atoms.positions, atoms.cell.array, atoms.pbc, atoms.numbers)
            return self._compiled.potential.work.told(len(atoms), len(rows.sender))

    @plain_torch()
    def take_weights(self) -> None:
        """Takes the model's weights again, however they were changed, and forgets the last results."""
        with self._lock:
            self.reset()
            self._compiled = self._compile()
            if self.resident is not None:
                self.resident.take_weights()

    def take_results(self, atoms: Atoms, found: HostResults) -> None:
        """Takes results that others found for these atoms with this potential."""
        with self._lock:
            self.atoms = atoms.copy()
            self.results = results_of(found, atoms.get_volume() if atoms.pbc.all() else None)
            self.results["free_energy"] = self.results["energy"]
            self.neighbors.closest = found.closest

    def __getstate__(self) -> dict:
        of_this_process = {"_compiled": None, "resident": None, "neighbors": None, "_weights": None}
        return super().__getstate__() | of_this_process

    def __setstate__(self, state: dict) -> None:
        super().__setstate__(state)
        self._begin()

    @plain_torch()
    def _begin(self) -> None:
        leave_inference(self.model)
        self.resident = None
        if self._is_resident:
            self.resident = DeviceEvaluation(self.model, self.skin, self.model.engines.on_device(self.model))
        self.neighbors = (
            self.resident.neighbors if self.resident else SkinNeighborList(self.model.config.cutoff, self.skin)
        )
        self._weights = Weights(self.model)
        self._compiled = self._compile()

    def _compile(self) -> _Compiled | None:
        potential = None if self.resident is not None else self.model.engines.cpp(self.model)
        return None if potential is None else _Compiled(potential.potential)

    def _by_torch(self, atoms: Atoms, periodic: bool) -> dict:
        out = self.model(self._graph(atoms), forces=True, stress=periodic)
        results = {
            "energy": float(out[keys.ENERGY]),
            "energies": out[keys.ENERGIES].cpu().numpy(),
            "forces": out[keys.FORCES].double().cpu().numpy(),
        }
        if periodic:
            results["stress"] = full_3x3_to_voigt_6_stress(out[keys.STRESS][0].double().cpu().numpy())
        return results

    def _by_kernels(self, atoms: Atoms, periodic: bool) -> dict:
        """The same without torch: kept rows of neighbours, filtered by the kernels."""
        compiled = self._compiled
        if self._weights.changed():
            compiled.weights = compiled.potential.weights_of(self.model)
        cell = atoms.cell.array
        rows = self.neighbors.rows(atoms.positions, cell, atoms.pbc, atoms.numbers)
        if rows is not compiled.rows:
            check_atoms(atoms)
            image = rows.image if len(rows.shifts) > 1 else None
            compiled.near = Neighborhood(self.model.embedding.rows(atoms.numbers), rows.first, rows.sender, image)
            compiled.rows = rows
        with compiled.potential.holding(compiled.weights):
            out = compiled.potential.evaluate(compiled.near, atoms.positions, rows.shifts @ cell, virials=periodic)
        self.neighbors.closest = out.closest
        if out.closest < COINCIDENT:
            neighbor_list(atoms.positions, cell, atoms.pbc, self.model.config.cutoff)  # raises, naming the atoms
        results = {"energy": float(out.energies.sum()), "energies": out.energies, "forces": out.forces}
        if periodic:
            results["stress"] = -out.virials.sum(axis=0) / atoms.get_volume()
        return results

    def _on_device(self, atoms: Atoms, periodic: bool) -> dict:
        if self._weights.changed():
            self.resident.take_weights()
        check_atoms(atoms)
        found = self.resident.evaluate(atoms.numbers, atoms.positions, atoms.cell.array, atoms.pbc)
        self.neighbors.closest = found.closest
        return results_of(found, atoms.get_volume() if periodic else None)

    def _graph(self, atoms: Atoms) -> Graph:
        """A batch of one structure, its edges from the list with a skin."""
        edges = self.neighbors.update(atoms.positions, atoms.cell.array, atoms.pbc, atoms.numbers)
        device = self.model.device
        graph = collate([graph_from_edges(atoms, *edges)], SLOTS_PER_BLOCK.get(device.type))
        return to(graph, torch.float64, device)


def _state(atoms: Atoms) -> dict[str, bytes]:
    arrays = {"positions": atoms.positions, "numbers": atoms.numbers, "cell": atoms.cell.array, "pbc": atoms.pbc}
    return {name: array.tobytes() for name, array in arrays.items()}


def results_of(found: HostResults, volume: float | None) -> dict:
    """Results as ASE has them, with the stress where a volume (Å³) is given."""
    results = {"energy": float(found.energies.sum()), "energies": found.energies, "forces": found.forces}
    if volume is not None:
        results["stress"] = -found.virials.sum(axis=0) / volume
    return results


class _Compiled:
    """Kernels with the weights and the neighbours that they were given last; the model may use them, too."""

    def __init__(self, potential: CompiledPotential) -> None:
        self.potential, self.weights = potential, potential.weights
        self.rows = self.near = None
