"""The engine ``cpp``: compiled kernels on the CPU, from the keys of a graph to numbers of each atom and back."""

from __future__ import annotations

import threading
from typing import ClassVar, NamedTuple

import numpy as np
import torch
from torch import Tensor

from cace_runtime import keys
from cace_runtime.config import LatentEwaldConfig, ModelConfig, ZBLConfig
from cace_runtime.kernels.cpp.build import ewald_library, gradient_library, potential_library, zbl_library
from cace_runtime.kernels.cpp.constants import unsupported
from cace_runtime.kernels.cpp.gradient import PulledBack, Structures, TrainablePotential
from cace_runtime.kernels.cpp.latent_ewald import CompiledLatentEwald
from cace_runtime.kernels.cpp.potential import CompiledGradient, CompiledPotential
from cace_runtime.kernels.cpp.reciprocal_sum import compiled_reciprocal_sum
from cace_runtime.kernels.cpp.zbl import CompiledZBL
from cace_runtime.kernels.engine import (
    DTYPES,
    BackendError,
    Engine,
    Evaluation,
    Pulled,
    UnknownPartError,
    refuse_unread,
)
from cace_runtime.neighborhood.graph import Graph, edge_images
from cace_runtime.neighborhood.rows import NeighborRows
from cace_runtime.potential.embedding import ElementEmbedding
from cace_runtime.potential.evaluation import Wanted
from cace_runtime.potential.model import CACEModel
from cace_runtime.potential.terms.reciprocal_sum import ReciprocalSum, Sphere, reciprocal_sum
from cace_runtime.registry import BasisModule


class CppEngine(Engine):
    """Compiled kernels with one model's weights. Python threads may share it: one evaluates at a time.

    Args:
        model: whose config and weights are taken.
        module: the generated module of backend ``cpp`` with the model's basis.

    Attributes:
        potential: the kernels.

    Raises:
        BackendError: something of the model is not known here, or the kernels cannot be built.
    """

    name: ClassVar[str] = "cpp"

    def __init__(self, model: CACEModel, module: BasisModule) -> None:
        if reason := self.unsupported(model.config):
            raise UnknownPartError(f"backend 'cpp' does not know {reason}; use backend 'eager'")
        library = potential_library(module, model.config, model.dtype)
        if isinstance(library, str):
            raise BackendError(f"backend 'cpp': {library}")
        read = {name for name, _ in library.weights_layout()}
        if model.config.same_embedding:
            read.add("embedding.receiver")  # one matrix in both roles
        self._read = read
        refuse_unread(self.name, model, read)
        # Not the model, which has its engines: with a circle memory would be free only when Python looks for circles.
        self._config, self._dtype, self._module = model.config, model.dtype, module
        self._embedding = model.embedding
        self.potential = CompiledPotential(library, model)
        self._weights = self.potential.weights
        self._lock = threading.RLock()
        self._trainable: TrainablePotential | None = None

    @classmethod
    def unsupported(cls, config: ModelConfig) -> str:
        return unsupported(config)

    @classmethod
    def unusable(cls, device: torch.device, dtype: torch.dtype) -> str:
        if device.type != "cpu":
            return f"compiled kernels run on the CPU, not on {device.type!r}"
        return "" if dtype in DTYPES else f"compiled kernels work in float32 and float64, not in {dtype}"

    def take(self, model: CACEModel) -> None:
        refuse_unread(self.name, model, self._read)
        self._config, self._embedding = model.config, model.embedding
        self._weights = self.potential.weights_of(model)
        self.potential.set_weights(self._weights)

    def evaluate(self, graph: Graph, wanted: Wanted) -> Evaluation:
        arrays = _arrays(self._embedding, graph)
        with self.potential.holding(self._weights):
            out = self.potential.evaluate(
                *arrays, forces=wanted.forces, virials=wanted.stress, features=wanted.b_features
            )
        features = None
        if wanted.b_features:
            features = torch.from_numpy(out.features).permute(0, 3, 4, 2, 1).to(self._dtype)
        return Evaluation(
            torch.from_numpy(out.outputs),
            torch.from_numpy(out.forces) if wanted.forces else None,
            torch.from_numpy(out.virials) if wanted.stress else None,
            features,
        )

    def outputs(self, graph: Graph) -> Tensor:
        with self.potential.holding(self._weights):
            self._forward = self.potential.forward(*_arrays(self._embedding, graph))
        return torch.from_numpy(self._forward.outputs)

    def pull(self, cotangents: Tensor) -> Pulled:
        out = self._forward.pull(cotangents.numpy())
        return Pulled(torch.from_numpy(out.forces), torch.from_numpy(out.virials))

    @property
    def reciprocal_sum(self) -> ReciprocalSum:
        return self._reciprocal_sum

    def _reciprocal_sum(self, charges: Tensor, positions: Tensor, cell: Tensor, sphere: Sphere) -> Tensor:
        # Compiled by the first term that has a lattice to sum over: most potentials have none.
        library = ewald_library(self._module, self._dtype)
        if isinstance(library, str):
            return reciprocal_sum(charges, positions, cell, sphere)
        return compiled_reciprocal_sum(library, charges, positions, cell, sphere)

    def terms_in_closed_form(self) -> list[CompiledLatentEwald] | None:
        """All energy terms of the model that read outputs; ``None`` where torch has to evaluate one.

        Others are :meth:`repulsions`.
        """
        config = self._config
        parts = [part for part in config.terms if isinstance(part, LatentEwaldConfig)]
        repulsions = self.repulsions()
        if repulsions is None or len(parts) + len(repulsions) < len(config.terms):
            return None
        if not parts:
            return []
        library = ewald_library(self._module, self._dtype)
        return None if isinstance(library, str) else [CompiledLatentEwald(part, config, library) for part in parts]

    def repulsions(self) -> list[CompiledZBL] | None:
        """The energy terms that read no outputs; ``None`` where they do not compile."""
        config = self._config
        parts = [part for part in config.terms if isinstance(part, ZBLConfig)]
        library = zbl_library(self._module) if parts else ""
        if isinstance(library, str):
            return None if parts else []
        return [CompiledZBL(part, config, library) for part in parts]

    def trainable(self, model: CACEModel) -> TrainablePotential:
        """The same as functions of weights, once differentiable with respect to them.

        Args:
            model: whose weights they begin with; a later one changes nothing.

        Raises:
            BackendError: the kernels cannot be built, or do not know how.
        """
        with self._lock:
            if self._trainable is None:
                library = gradient_library(self._module, self._config, self._dtype)
                if isinstance(library, str):
                    raise BackendError(f"backend 'cpp': {library}")
                gradient = CompiledGradient(library, model)
                self._trainable = TrainablePotential(self.potential, gradient)
            return self._trainable

    def evaluate_with(
        self, model: CACEModel, parameters: dict[str, Tensor], graph: Graph, wanted: Wanted
    ) -> Evaluation:
        """The same with these parameters, differentiable once with respect to them.

        Args:
            model: says the constants.
            parameters: by name, all that the model has.
            graph: the structures.
            wanted: features are not among what can be wanted.
        """
        structures = Structures(*batch_arrays(model, graph), virials=wanted.stress, forces=wanted.forces)
        outputs, forces, virials = self.trainable(model)(model, parameters, structures)
        return Evaluation(outputs, forces if wanted.forces else None, virials, None)

    def outputs_with(
        self, model: CACEModel, parameters: dict[str, Tensor], graph: Graph, wanted: Wanted
    ) -> tuple[Tensor, PulledBack]:
        """Outputs with these parameters, and what pulls their cotangents back; once differentiable with respect to all.

        Args:
            model, parameters, graph, wanted: as for :meth:`evaluate_with`.
        """
        structures = Structures(*batch_arrays(model, graph), virials=wanted.stress, forces=wanted.forces)
        return self.trainable(model).outputs(model, parameters, structures)


class BatchArrays(NamedTuple):
    """A batch as the kernels take it: neighbours, rows of the embedding, positions and images (Å)."""

    rows: NeighborRows
    elements: np.ndarray
    positions: np.ndarray
    images: np.ndarray


def batch_arrays(model: CACEModel, graph: Graph) -> BatchArrays:
    """Of a graph; every edge has an image of its own, for cells differ."""
    return _arrays(model.embedding, graph)


def _arrays(embedding: ElementEmbedding, graph: Graph) -> BatchArrays:
    elements = embedding.rows(graph[keys.ATOMIC_NUMBERS].numpy())
    positions = graph[keys.POSITIONS].detach().double().numpy()
    counts = np.bincount(graph[keys.RECEIVER].numpy(), minlength=len(elements))
    first = np.concatenate([[0], np.cumsum(counts)])
    sender = graph[keys.SENDER].numpy().astype(np.int32)
    if len(sender) > np.iinfo(np.int32).max:
        raise ValueError(f"a batch of {len(sender):,} edges is more than the kernels count; evaluate fewer structures")
    if not bool(graph[keys.SHIFTS].any()):
        return BatchArrays(NeighborRows.of_one_image(first, sender), elements, positions, np.zeros((1, 3)))
    rows = NeighborRows(first, sender, np.arange(len(sender), dtype=np.int32), graph[keys.SHIFTS].numpy())
    images = edge_images(graph | {keys.CELL: graph[keys.CELL].detach().double()})
    return BatchArrays(rows, elements, positions, images.numpy())
