"""Which engine evaluates a model: decided here, once, and said in one line where it is not the one hoped for."""

from __future__ import annotations

import logging
import os
import threading
from collections.abc import Callable, Sequence
from contextlib import nullcontext
from functools import cache
from typing import Any, TypeVar

import torch
from torch import Tensor

from cace_runtime import keys
from cace_runtime.bases.of_config import basis_of, compiled_basis_of
from cace_runtime.config import ModelConfig, ZBLConfig
from cace_runtime.kernels.assembled import evaluate_differentiably, evaluate_with_terms
from cace_runtime.kernels.cpp.build import potential_library, why_no_operator
from cace_runtime.kernels.cpp.engine import CppEngine
from cace_runtime.kernels.cpp.gradient import TrainablePotential
from cace_runtime.kernels.cpp.moving import CppMoving
from cace_runtime.kernels.engine import DTYPES, BackendError, Engine, Evaluation, UnknownPartError
from cace_runtime.kernels.graph_moving import GraphMoving
from cace_runtime.kernels.moving import KeptLists, Moving
from cace_runtime.kernels.sum_moving import SumMoving
from cace_runtime.kernels.torch_on_device import TorchOnDevice
from cace_runtime.kernels.triton.available import TritonBasis, triton_module
from cace_runtime.kernels.triton.engine import TritonEngine
from cace_runtime.kernels.triton.moved_by_host import DeviceEvaluation, DeviceMoving
from cace_runtime.kernels.triton.operators import DeviceOperators
from cace_runtime.kernels.triton.potential import DevicePotential
from cace_runtime.neighborhood.graph import Graph
from cace_runtime.neighborhood.layout import EdgeLayout
from cace_runtime.potential.derivatives import stress_from_virial, virial_from_atoms
from cace_runtime.potential.evaluation import Wanted
from cace_runtime.potential.model import CACEModel
from cace_runtime.potential.operators import Operators, TorchOperators
from cace_runtime.potential.terms.energy import with_terms
from cace_runtime.registry import BasisModule, BasisNotFoundError

BACKENDS = ("auto", "cpp", "eager", "triton")
# What "auto" stands for, for programs that cannot be told otherwise: eager switches the kernels off.
VARIABLE = "CACE_BACKEND"

log = logging.getLogger("cace_runtime")
EngineType = TypeVar("EngineType", bound=Engine)


def resolved(backend: str) -> str:
    """The backend meant: ``auto`` is what ``$CACE_BACKEND`` says.

    Raises:
        ValueError: unknown backend.
    """
    meant = os.environ.get(VARIABLE) or "auto" if backend == "auto" else backend
    if meant not in BACKENDS:
        origin = f" (from ${VARIABLE})" if meant != backend else ""
        raise ValueError(f"unknown backend {meant!r}{origin}. Choose one of: {', '.join(BACKENDS)}")
    return meant


def basis_for(config: ModelConfig, backend: str = "auto") -> BasisModule:
    """The module that torch evaluates; where the backend is, ``cpp`` is there, too.

    Args:
        config: names the basis.
        backend: any of ``BACKENDS``.

    Raises:
        BasisNotFoundError, DamagedBasisError: from the registry.
        ValueError: unknown backend.
    """
    backend = resolved(backend)
    basis = basis_of(config, torch_only=backend in ("eager", "triton"))
    if backend == "cpp":
        compiled_basis_of(config, basis)
    return basis


def new_model(config: ModelConfig, backend: str = "auto") -> CACEModel:
    """A potential with random weights, and who evaluates it.

    Args:
        config: the architecture.
        backend: ``eager``: torch evaluates everything. ``cpp``: on the CPU, compiled kernels evaluate whatever needs
            no gradient afterwards, or only gradients with respect to the weights, as in training. ``triton``: the same
            on a GPU. ``auto``: ``cpp`` and ``triton`` where they work, unless ``$CACE_BACKEND`` says otherwise.

    Raises:
        BasisNotFoundError, DamagedBasisError: from the registry.
        ValueError: unknown backend.
    """
    return of_bases(config, backend, [basis_for(network, backend) for _, network in config.networks])


def of_bases(config: ModelConfig, backend: str, bases: Sequence[BasisModule]) -> CACEModel:
    """The same with the bases of its networks, which somebody has looked up."""
    first, *others = bases
    added = [CACEModel(part.model, Engines(backend), basis) for part, basis in zip(config.added, others, strict=True)]
    return CACEModel(config, Engines(backend), first, added)


class Engines:
    """Those that evaluate one model, made when first needed. Copies of the model start without one.

    Python threads may share it: engines are made once, and used by one at a time.

    Args:
        backend: any of ``BACKENDS``.

    Attributes:
        backend: the one meant; ``$CACE_BACKEND`` may have decided ``auto``.
    """

    def __init__(self, backend: str = "auto") -> None:
        self.backend = resolved(backend)
        self._lock = threading.RLock()
        self._made: dict[tuple, object] = {}

    def __deepcopy__(self, memo: dict) -> Engines:
        return Engines(self.backend)

    def __reduce__(self) -> tuple:
        return Engines, (self.backend,)

    def cpp(self, model: CACEModel) -> CppEngine | None:
        """Compiled kernels with the model's present weights; ``None`` where torch has to do it.

        Raises:
            BackendError: backend ``cpp`` was insisted on and cannot be used.
        """
        engine = self._cpp(model)
        return engine and self._with_weights(engine, ("cpp", model.dtype), model)

    def trainable(self, model: CACEModel) -> TrainablePotential | None:
        """The same as functions of weights."""
        engine = self._cpp(model)
        if engine is None:
            return None
        return self._once(("gradient", model.dtype), "cpp", model, lambda: engine.trainable(model))

    def triton(self, model: CACEModel) -> TritonEngine | None:
        """Kernels on a GPU with the model's present weights; ``None`` where there are none.

        Raises:
            BackendError: backend ``triton`` was insisted on and cannot be used.
        """
        if model.dtype not in DTYPES or self.symmetriser(model) is None:
            return None
        key = ("triton", model.dtype, model.device)
        engine = self._once(key, "triton", model, lambda: TritonEngine(model))
        if engine is None or not engine.weights.changed(model):
            return engine
        return self._with_weights(engine, key, model)

    def moving(
        self,
        model: CACEModel,
        skin: float,
        *,
        resident: bool = False,
        several: bool = False,
        lists: KeptLists | None = None,
    ) -> Moving:
        """What evaluates structures that move, step after step.

        Args:
            model: the potential.
            skin: of the neighbour lists (Å).
            resident: whether lists and all else stay on the model's device; for one structure at a time, and one
                network with no energy terms but ``zbl``.
            several: whether batches will be evaluated.
            lists: neighbour lists that another potential keeps, with a cutoff that is not smaller, and that are to
                serve this one, too; by default it has lists of its own.

        Raises:
            BackendError: the backend that was insisted on cannot be used; or from :meth:`on_device`.
        """
        if resident:
            return DeviceMoving(model, DeviceEvaluation(model, skin, self.on_device(model)))
        lists = lists or KeptLists(model.config.reach, skin, several)
        compiled = [engines_of(network).compiled_moving(network, lists) for network in model.networks]
        movings = [moving for moving in compiled if moving is not None]
        if len(movings) < len(model.networks):
            return GraphMoving(model, lists, self._of_network(model))
        return SumMoving(model, lists, movings) if model.added else movings[0]

    def _of_network(self, model: CACEModel) -> str:
        """What evaluates a network, of structures that are batches for the model."""
        if self.triton(model) is not None:
            return "triton"
        return "eager" if self.cpp(model) is None else "cpp"

    def compiled_moving(self, model: CACEModel, lists: KeptLists) -> CppMoving | None:
        """What evaluates one network and its terms on the CPU; ``None`` where torch has to do some of it."""
        engine = self.cpp(model)
        terms = None if engine is None else engine.terms_in_closed_form()
        repulsions = None if engine is None else engine.repulsions()
        if engine is None or terms is None or repulsions is None:
            return None
        return CppMoving(model, engine.potential, lists, terms, repulsions)

    def resident(self, model: CACEModel) -> bool:
        """Whether a structure that moves is best kept on the model's device, with its neighbours and all else."""
        return model.device.type != "cpu" and self.backend != "eager" and not _through_host(model.config)

    def on_device(self, model: CACEModel) -> DevicePotential | TorchOnDevice:
        """What moves with a structure on the model's device, with weights of its own: the kernels, else torch.

        Raises:
            BackendError: the potential is a sum or has energy terms other than ``zbl``; or backend ``triton`` was
                insisted on and cannot be used.
        """
        if reason := _through_host(model.config):
            raise BackendError(
                "resident=True keeps whole steps on the device, of one network and the repulsion zbl. This potential "
                f"{reason}: its steps go through the host. Use resident=False, or --loop ase of cace md"
            )
        if model.dtype in DTYPES and self.symmetriser(model) is not None:
            try:
                return TritonEngine(model).potential
            except BackendError as error:
                self._refused("triton", model, str(error), error)
        return TorchOnDevice(model, dtype=model.dtype, device=model.device)

    def symmetriser(self, model: CACEModel) -> TritonBasis | None:
        """Triton's symmetriser for the model's device; ``None`` where torch (or ``cpp``) is to be used.

        Raises:
            BackendError: backend ``triton`` was insisted on and cannot be used.
        """
        device = model.device
        if self.backend != "triton" and (self.backend != "auto" or device.type != "cuda"):
            return None
        return self._once(
            ("symmetriser", device.type), "triton", model, lambda: triton_module(model.basis_digest, device)
        )

    def operators(self, model: CACEModel, layout: EdgeLayout) -> Operators:
        """What torch evaluates with."""
        plain = TorchOperators(model.basis, layout)
        if model.dtype not in DTYPES:
            return plain
        kernels = self.symmetriser(model)
        if kernels is not None:
            return DeviceOperators.of(kernels, layout)
        module = self._compiled(model) if model.device.type == "cpu" else None
        if module is None:
            return plain
        if reason := why_no_operator(module, model.dtype):
            self._refused("cpp", model, f"backend 'cpp': {reason}")
            return plain
        return TorchOperators(module, layout)

    def results(self, model: CACEModel, graph: Graph, wanted: Wanted) -> dict[str, Tensor] | None:
        """Results by kernels; ``None``: torch shall do it."""
        if not wanted.b_features and _only_weights_are_trained(model, graph, wanted):
            return self.results_with(model, model.state_dict(keep_vars=True), graph, wanted)
        if wanted.differentiable or not _needs_no_gradient(model, graph, wanted):
            return None
        with self._lock:
            engine: Engine | None = self.triton(model)
            if engine is not None:
                return _results(model, engine, graph, wanted)
        engine = self.cpp(model)
        if engine is None:
            return None
        with self._lock if model.terms else nullcontext():  # outputs and what is pulled back belong together
            return _results(model, engine, graph, wanted)

    def slopes(self, model: CACEModel, graph: Graph, column: int, weights: Tensor) -> tuple[Tensor, Tensor] | None:
        """An output of one network, and slopes of its weighted sums; ``None``: torch shall do it."""
        with self._lock:  # outputs and what is pulled back belong together
            engine: Engine | None = self.triton(model) or self.cpp(model)
            if engine is None:
                return None
            slopes = []
            for along in weights.unbind(1):
                outputs = engine.outputs(graph)
                cotangents = torch.zeros_like(outputs)
                cotangents[:, column] = along
                slopes.append(-engine.pull(cotangents).forces.double())
            return outputs[:, column].clone(), torch.stack(slopes, dim=1)

    def results_with(
        self, model: CACEModel, parameters: dict[str, Tensor], graph: Graph, wanted: Wanted
    ) -> dict[str, Tensor] | None:
        """Results differentiable with respect to these parameters; ``None``: torch shall do it."""
        engine = self._cpp(model)
        if engine is None or self.trainable(model) is None or any(True for _ in model.terms.parameters()):
            return None  # weights of terms are torch's
        if not model.terms:
            return by_structure(model, graph, engine.evaluate_with(model, parameters, graph, wanted))
        outputs, pull = engine.outputs_with(model, parameters, graph, wanted)
        found, terms, displaced = evaluate_differentiably(model, outputs, pull, graph, wanted)
        return with_terms(by_structure(model, graph, found), terms, displaced, graph[keys.CELL])

    def _cpp(self, model: CACEModel) -> CppEngine | None:
        """With whatever weights it holds."""
        module = self._compiled(model)
        if module is None or CppEngine.unusable(model.device, model.dtype):
            return None
        return self._once(("cpp", model.dtype), "cpp", model, lambda: CppEngine(model, module))

    def _compiled(self, model: CACEModel) -> BasisModule | None:
        """The module with compiled kernels, where they are meant."""
        if self.backend not in ("auto", "cpp"):
            return None

        def found() -> BasisModule:
            try:
                return compiled_basis_of(model.config, model.basis)
            except BasisNotFoundError as error:
                path = model.basis.path
                raise BackendError(f"{path.parent} has no module of backend cpp for {path.stem}") from error

        return self._once(("module",), "cpp", model, found)

    def _once(self, key: tuple, backend: str, model: CACEModel, make: Callable[[], Any]) -> Any:
        """What ``make`` returns, made once; ``None``, said once, where it cannot be and another backend will do."""
        with self._lock:
            if key not in self._made:
                try:
                    self._made[key] = make()
                except BackendError as error:
                    self._refused(backend, model, str(error), error)
                    self._made[key] = None
            return self._made[key]

    def _with_weights(self, engine: EngineType, key: tuple, model: CACEModel) -> EngineType | None:
        """The engine with the present weights; ``None``, said once, if it does not know what to do with them."""
        try:
            engine.take(model)
        except BackendError as error:  # the model has been given another part since
            self._refused(engine.name, model, str(error), error)
            self._made[key] = None
            return None
        return engine

    def _refused(self, backend: str, model: CACEModel, reason: str, error: BackendError | None = None) -> None:
        if self.backend == backend:
            raise error or BackendError(reason)
        if isinstance(error, UnknownPartError):  # of this model, whatever others of its basis are
            _tell(f"cace_runtime: torch is used instead, which is slower. {reason}")
        elif backend == "cpp":
            _tell_not_compiled(model.basis.digest, reason.removeprefix("backend 'cpp': "))
        else:
            _tell(f"cace_runtime: no GPU kernels, torch is used instead, which is slower. {reason}")


def engines_of(model: CACEModel) -> Engines:
    """Those of a model; one that has none is evaluated by torch."""
    return model.engines if isinstance(model.engines, Engines) else Engines("eager")


def refuse_uncompiled(module: BasisModule, dtype: torch.dtype) -> None:
    """Raises BackendError, saying why, where the symmetriser of a module of backend ``cpp`` cannot be compiled."""
    if reason := why_no_operator(module, dtype):
        raise BackendError(f"backend 'cpp': {reason}")


def _through_host(config: ModelConfig) -> str:
    """Why whole steps of a potential cannot stay on a device, in words; ``""`` where they can."""
    terms = [term for _, network in config.networks for term in network.terms]
    kinds = dict.fromkeys(term.kind for term in terms if not isinstance(term, ZBLConfig))
    reasons = [f"is a sum of {len(config.networks)} networks"] if config.added else []
    if kinds:
        reasons.append(f"has the energy term{'s' * (len(kinds) > 1)} {', '.join(kinds)}")
    return " and ".join(reasons)


def active_backend(config: ModelConfig) -> str:
    """What evaluates potentials of this config on the CPU, and why; builds the kernels if need be."""
    if resolved("auto") == "eager":
        return f"eager (torch): ${VARIABLE} says so"
    if reason := CppEngine.unsupported(config):
        return f"eager (torch): compiled kernels do not know {reason}"
    try:
        module = compiled_basis_of(config, basis_of(config))
    except BasisNotFoundError as error:
        return f"eager (torch): {str(error).partition(chr(10))[0]}"
    found = potential_library(module, config, torch.float64)
    return f"eager (torch): {found}" if isinstance(found, str) else f"cpp: compiled kernels, {found.path}"


def _results(model: CACEModel, engine: Engine, graph: Graph, wanted: Wanted) -> dict[str, Tensor] | None:
    if not model.terms:
        return by_structure(model, graph, engine.evaluate(graph, wanted))
    if wanted.b_features and wanted.derivatives:  # nobody asks for both step after step
        return None
    found, terms, displaced = evaluate_with_terms(model, engine, graph, wanted)
    return with_terms(by_structure(model, graph, found), terms, displaced, graph[keys.CELL])


def by_structure(model: CACEModel, graph: Graph, found: Evaluation) -> dict[str, Tensor]:
    """Numbers of atoms -> results with the keys of :mod:`cace_runtime.keys`, forces and stress in the model's dtype.

    Args:
        model: names its outputs.
        graph: the batch.
        found: for its atoms.
    """
    batch, cell, dtype, energies = graph[keys.BATCH], graph[keys.CELL], model.dtype, found.outputs[:, 0]
    results = {
        keys.ENERGY: energies.new_zeros(len(cell)).index_add(0, batch, energies),
        keys.ENERGIES: energies,
    } | {output.name: found.outputs[:, k] for k, output in enumerate(model.config.outputs, 1)}
    if found.forces is not None:
        results[keys.FORCES] = found.forces.to(dtype)
    if found.virials is not None:
        virial = virial_from_atoms(found.virials, batch, len(cell)).to(dtype)
        results |= {keys.VIRIAL: virial, keys.STRESS: stress_from_virial(virial, cell)}
    if found.features is not None:
        results[keys.B_FEATURES] = found.features
    return results


def _only_weights_are_trained(model: CACEModel, graph: Graph, wanted: Wanted) -> bool:
    """Whether gradients with respect to the weights, and to nothing else, may be asked for."""
    if not torch.is_grad_enabled() or (wanted.derivatives and not wanted.differentiable):
        return False
    if graph[keys.POSITIONS].requires_grad or graph[keys.CELL].requires_grad:
        return False
    return any(p.requires_grad for p in model.parameters())


def _needs_no_gradient(model: CACEModel, graph: Graph, wanted: Wanted) -> bool:
    """Whether nobody can ask for gradients of the results: forces are returned detached, with all else."""
    if wanted.derivatives or not torch.is_grad_enabled():
        return True
    return not (graph[keys.POSITIONS].requires_grad or any(p.requires_grad for p in model.parameters()))


@cache
def _tell(news: str) -> None:
    log.warning(news)


_told: set[str] = set()  # bases of which it was said that they are not compiled


def _tell_not_compiled(digest: str, reason: str) -> None:
    """Once per basis and process: the same news for every model, precision and part would be noise."""
    if digest not in _told:
        _told.add(digest)
        log.warning("cace_runtime: no compiled kernels, torch is used instead, which is slower. %s", reason)
