"""Compiled evaluation of a batch: from the keys of a graph to the keys of results."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager

import numpy as np
import torch
from torch import Tensor

from cace_runtime import keys
from cace_runtime.elements import check_elements
from cace_runtime.kernels.cpp.choice import DTYPES, compiled_gradient, compiled_library
from cace_runtime.kernels.cpp.gradient import Structures, TrainablePotential
from cace_runtime.kernels.cpp.potential import CompiledGradient, CompiledPotential, Neighborhood
from cace_runtime.kernels.triton.edges import edges_of_graph
from cace_runtime.kernels.triton.potential import DevicePotential
from cace_runtime.neighborhood.graph import Graph
from cace_runtime.potential.derivatives import stress_from_virial
from cace_runtime.potential.readout import value_at_zero

# Places of xx yy zz yz xz xy in a symmetric matrix, row by row.
VOIGT_TO_MATRIX = [0, 5, 4, 5, 1, 3, 4, 3, 2]


class Evaluator:
    """Holds the compiled form of one model, made when first needed. Copies of the model start without one.

    Python threads may share it: kernels are made once, and used by one at a time.
    """

    def __init__(self) -> None:
        self._lock = threading.RLock()
        self._potentials: dict[torch.dtype, CompiledPotential | None] = {}
        self._trainable: dict[torch.dtype, TrainablePotential | None] = {}
        self._on_device: dict[tuple[torch.dtype, torch.device], DevicePotential] = {}
        self._versions: dict[tuple[torch.dtype, torch.device], list[tuple[int, int]]] = {}

    def __deepcopy__(self, memo: dict) -> Evaluator:
        return Evaluator()

    def __reduce__(self) -> tuple:
        return Evaluator, ()

    @contextmanager
    def on_device(self, model) -> Iterator[DevicePotential | None]:
        """Kernels on a GPU with the model's present weights, until the block ends; ``None`` where there are none.

        Raises:
            BackendError: backend ``triton`` was insisted on and cannot be used.
        """
        with self._lock:
            if model.dtype not in DTYPES or model.b_basis.kernels(model.device) is None:
                yield None
            else:
                yield self._present_on_device(model)

    def _present_on_device(self, model) -> DevicePotential:
        key = (model.dtype, model.device)
        versions = [(tensor.data_ptr(), tensor._version) for tensor in model.state_dict().values()]
        if key not in self._on_device:
            self._on_device[key] = DevicePotential(model, dtype=model.dtype, device=model.device)
        elif versions != self._versions[key]:
            self._on_device[key].update(model)
        self._versions[key] = versions
        return self._on_device[key]

    def potential(self, model) -> CompiledPotential | None:
        """The compiled kernels with the model's present weights; ``None`` where torch has to do it.

        Raises:
            BackendError: backend ``cpp`` was insisted on and cannot be used.
        """
        potential = self.kernels(model)
        if potential is not None:
            potential.update(model)
        return potential

    def kernels(self, model) -> CompiledPotential | None:
        """The same with whatever weights they hold."""
        module, dtype = model.b_basis.compiled, model.dtype
        if module is None or model.device.type != "cpu" or dtype not in DTYPES:
            return None
        with self._lock:
            if dtype not in self._potentials:
                library = compiled_library(module, model.config, dtype, insist=model.b_basis.backend == "cpp")
                self._potentials[dtype] = CompiledPotential(library, model) if library else None
            return self._potentials[dtype]

    def trainable(self, model) -> TrainablePotential | None:
        """The same with gradients with respect to the weights."""
        dtype = model.dtype
        with self._lock:
            if dtype not in self._trainable:
                potential = self.kernels(model)
                library = potential and compiled_gradient(
                    model.b_basis.compiled, model.config, dtype, insist=model.b_basis.backend == "cpp"
                )
                gradient = CompiledGradient(library, model) if library else None
                self._trainable[dtype] = TrainablePotential(potential, gradient) if gradient else None
            return self._trainable[dtype]


def graph_results(model, potential: CompiledPotential, graph: Graph, **wanted: bool) -> dict[str, Tensor]:
    """What :meth:`CACEModel.forward` returns, without gradients; ``wanted`` has its flags."""
    near, positions, images = _arrays(model, graph)
    stress, features = wanted["stress"], wanted["b_features"]
    with potential.holding(potential.weights_of(model)):
        out = potential.evaluate(near, positions, images, virials=stress, features=features)
    forces = torch.from_numpy(out.forces) if wanted["forces"] else None
    virials = torch.from_numpy(out.virials) if stress else None
    results = _by_structure(graph, torch.from_numpy(out.energies), forces, virials, model.dtype)
    if features:
        results[keys.B_FEATURES] = torch.from_numpy(out.features).permute(0, 3, 4, 2, 1).to(model.dtype)
    return results


def device_results(model, potential: DevicePotential, graph: Graph, **wanted: bool) -> dict[str, Tensor]:
    """The same on a GPU."""
    species = model.embedding.index(graph[keys.ATOMIC_NUMBERS])
    out = potential(graph[keys.POSITIONS].detach().double(), species, edges_of_graph(graph), wanted["b_features"])
    forces = out.forces if wanted["forces"] else None
    results = _by_structure(graph, out.energies, forces, out.virials if wanted["stress"] else None, model.dtype)
    if wanted["b_features"]:
        results[keys.B_FEATURES] = torch.stack([b.permute(0, 3, 1, 2) for b in out.features], dim=-1)
    return results


def trainable_results(
    model, kernels: TrainablePotential, parameters: dict[str, Tensor], graph: Graph, forces: bool, stress: bool
) -> dict[str, Tensor]:
    """The same with these parameters, differentiable once with respect to them."""
    structures = Structures(*_arrays(model, graph), virials=stress, forces=forces)
    energies, found, virials = kernels(model, parameters, structures)
    if model.config.vanishes_at_zero:
        energies = energies - model.config.energy_scale * value_at_zero(parameters)
    return _by_structure(graph, energies, found if forces else None, virials, model.dtype)


def _by_structure(
    graph: Graph, energies: Tensor, forces: Tensor | None, virials: Tensor | None, dtype: torch.dtype
) -> dict[str, Tensor]:
    batch, cell = graph[keys.BATCH], graph[keys.CELL]
    results = {
        keys.ENERGY: energies.new_zeros(len(cell)).index_add(0, batch, energies),
        keys.ENERGIES: energies,
    }
    if forces is not None:
        results[keys.FORCES] = forces.to(dtype)
    if virials is not None:
        virial = virials.new_zeros(len(cell), 6).index_add(0, batch, virials)
        virial = virial[:, VOIGT_TO_MATRIX].view(-1, 3, 3).to(dtype)
        results |= {keys.VIRIAL: virial, keys.STRESS: stress_from_virial(virial, cell)}
    return results


def element_rows(model, numbers: np.ndarray) -> np.ndarray:
    """Rows of the embedding, int32.

    Raises:
        UnknownElementError: naming the element.
    """
    rows = model.embedding.index_map_on_host[numbers]
    if rows.size and rows.min() < 0:
        check_elements(torch.from_numpy(np.asarray(numbers)), model.config.elements)
    return rows.astype(np.int32)


def _arrays(model, graph: Graph) -> tuple[Neighborhood, np.ndarray, np.ndarray]:
    """Neighbours, positions (Å) and images (Å)."""
    near = _neighborhood(model, graph)
    positions = graph[keys.POSITIONS].detach().double().numpy()
    return near, positions, _images(graph) if near.image is not None else np.zeros((0, 3))


def _neighborhood(model, graph: Graph) -> Neighborhood:
    elements = element_rows(model, graph[keys.ATOMIC_NUMBERS].numpy())
    counts = np.bincount(graph[keys.RECEIVER].numpy(), minlength=len(elements))
    first = np.concatenate([[0], np.cumsum(counts)])
    sender = graph[keys.SENDER].numpy().astype(np.int32)
    if len(sender) > np.iinfo(np.int32).max:
        raise ValueError(f"a batch of {len(sender):,} edges is more than the kernels count; evaluate fewer structures")
    shifted = bool(graph[keys.SHIFTS].any())
    image = np.arange(len(sender), dtype=np.int32) if shifted else None
    return Neighborhood(elements, first, sender, image)


def _images(graph: Graph) -> np.ndarray:
    """Shift vector of every edge (Å)."""
    shifts, cell = graph[keys.SHIFTS].double(), graph[keys.CELL].detach().double()
    if len(cell) == 1:
        return (shifts @ cell[0]).numpy()
    return torch.einsum("ek,ekx->ex", shifts, cell[graph[keys.BATCH][graph[keys.RECEIVER]]]).numpy()
