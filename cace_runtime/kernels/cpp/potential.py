"""A potential's weights in compiled kernels: outputs, forces and virials of structures with known neighbours."""

from __future__ import annotations

import ctypes
import threading
import weakref
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Generic, NamedTuple, TypeVar, cast

import numpy as np
import torch

from cace_runtime.kernels.cpp.constants import has_tensor_kernels
from cace_runtime.kernels.cpp.library import Calls, Cotangents, ExchangeRows, GradientLibrary, Library, Part, System
from cace_runtime.kernels.cpp.pointers import StructurePointers, pointer
from cace_runtime.kernels.cpp.threads import OF_A_GRADIENT, Work
from cace_runtime.neighborhood.rows import NeighborRows
from cace_runtime.potential.model import CACEModel
from cace_runtime.potential.radial import BesselBasis


class Wanted(NamedTuple):
    """What is asked of an evaluation beside the outputs, and how it is done.

    Attributes:
        cotangents: dE/doutputs [n_atoms, K] of the energy E that forces and virials are of; by default, and then
            faster, E is the plain sum of column 0.
        forces: whether they are wanted; without them, and virials, the way back is not gone.
        virials: whether they are wanted.
        features: whether B is wanted.
        n_threads: by default as many as the structure has work for, at most torch's number; results are the same, to
            the bit, for the same number, whether or not that many get to work.
    """

    cotangents: np.ndarray | None = None
    forces: bool = True
    virials: bool = False
    features: bool = False
    n_threads: int | None = None


class Results(NamedTuple):
    """All in float64, of whatever precision the kernels are.

    Attributes:
        outputs: [n_atoms, K]; column 0 is the energy of an atom, E0 included (eV), the others are those of the config.
        forces: -dE/dx [n_all, 3] (eV/Å), if asked for; those of ghosts belong to the atoms that they stand for.
        virials: -dE/dstrain by atom, symmetric, xx yy zz yz xz xy [n_atoms, 6] (eV), if asked for.
        features: B, [n_atoms, layers, c, n, f], if asked for.
        closest: smallest distance of a listed pair (Å).
    """

    outputs: np.ndarray
    forces: np.ndarray | None
    virials: np.ndarray | None
    features: np.ndarray | None
    closest: float

    @property
    def energies(self) -> np.ndarray:
        """Those of the atoms [n_atoms] (eV)."""
        return self.outputs[:, 0]


class GhostRows(NamedTuple):
    """Rows that cross the border between domains: a view of the kernels' memory.

    Attributes:
        rows: [n_all, width]. To ghosts: fill the ghosts' rows with those of their owners. Otherwise add the ghosts'
            rows to those of their owners.
        to_ghosts: the direction.
    """

    rows: np.ndarray
    to_ghosts: bool


AnyLibrary = TypeVar("AnyLibrary", bound=Calls)


class Kernels(Generic[AnyLibrary]):
    """Weights and workspace of a library. One call at a time; a second thread waits.

    What a call finds in the weights may have been put there by another thread since: :meth:`holding` is for those
    whose results must be of their own weights.

    Args:
        library: built for the model's config.
        model: whose weights are taken; :meth:`update` takes them again.
    """

    def __init__(self, library: AnyLibrary, model: CACEModel) -> None:
        self.library = library
        self.layout = library.weights_layout()
        self.work = Work.of(model.config, len(model.basis.lvectors), model.n_features)
        self._lock = threading.RLock()
        self._pointers = StructurePointers()
        self._handle = self._workspace = 0
        self._in_steps = False
        self._n_uses = 0  # of the workspace: whoever counted the last one has its memory
        self._weights: np.ndarray | WeightParts = np.empty(0)
        self.update(model)

    def update(self, model: CACEModel) -> None:
        """Takes the model's weights, if they are not those that are held already."""
        self.set_weights(self.weights_of(model))

    def weights_of(self, model: CACEModel) -> np.ndarray:
        """The model's weights as these kernels take them."""
        return packed_weights(model, self.layout)

    def set_weights(self, weights: np.ndarray | WeightParts) -> None:
        """The same with weights as :meth:`weights_of` gives them, or in parts."""
        with self._lock:
            if weights is self._weights:
                return
            if _same(weights, self._weights):
                self._weights = weights  # whoever gave them gives the same array again: it needs no comparing then
                return
            self._refuse_between_steps()
            self._n_uses += 1
            if isinstance(weights, WeightParts):
                weights.check()
                self._weights = np.empty(0)  # unless it succeeds
                self.library.update_parts(self._handle, weights.parts)
            elif not self._workspace:
                self._handle, self._workspace = self.library.create(weights)
                weakref.finalize(self, self.library.destroy, self._handle, self._workspace)
            else:
                self._weights = np.empty(0)
                self.library.update(self._handle, weights)
            self._weights = weights

    @contextmanager
    def holding(self, weights: np.ndarray | WeightParts) -> Iterator[None]:
        """Takes weights; no other thread evaluates or changes them until the block ends."""
        with self._lock:
            self.set_weights(weights)
            yield

    def _refuse_between_steps(self) -> None:
        if self._in_steps:
            raise RuntimeError(
                "these kernels are between the phases of an evaluation (CompiledPotential.steps), which holds their "
                "memory: end it, or use kernels of another copy of the model"
            )

    @property
    def weights(self) -> np.ndarray:
        """Those that are held, float64, in the order of ``layout``."""
        held = self._weights
        return held if isinstance(held, np.ndarray) else held.together()


class WeightParts:
    """Weights where torch has them, of which kernels make their own in one go: in training they are new in every step.

    Args:
        layout: names and lengths, in the order in which the kernels take them.
        tensors: of these names; kept, and not to be changed before the kernels have taken them.

    Raises:
        RuntimeError: a tensor is not as long as the kernels say.
    """

    def __init__(self, layout: list[tuple[str, int]], tensors: list[torch.Tensor]) -> None:
        for (name, length), tensor in zip(layout, tensors, strict=True):
            if tensor.numel() != length:
                raise RuntimeError(f"the kernels take {length} numbers for {name}, the model has {tensor.numel()}")
        known = (torch.float32, torch.float64)
        # Detached, they still tell whether somebody has changed them in place.
        self._tensors = [(t if t.dtype in known else t.double()).detach().contiguous() for t in tensors]
        self._versions = [t._version for t in self._tensors]
        self.parts = (Part * len(layout))(*(Part(t.data_ptr(), t.element_size()) for t in self._tensors))

    def together(self) -> np.ndarray:
        """One after another, float64."""
        return torch.cat([t.reshape(-1).double() for t in self._tensors]).numpy()

    def check(self) -> None:
        """Refuses numbers that are others than when this was made, as autograd would.

        Raises:
            RuntimeError: some have been changed in place.
        """
        if any(t._version != version for t, version in zip(self._tensors, self._versions, strict=True)):
            raise RuntimeError(
                "weights have been changed in place since the potential was evaluated with them; differentiate first"
            )


def _same(a: np.ndarray | WeightParts, b: np.ndarray | WeightParts) -> bool:
    """Whether both are arrays with the same numbers; mostly the first few tell."""
    if not (isinstance(a, np.ndarray) and isinstance(b, np.ndarray)):
        return False
    return np.array_equal(a[:1024], b[:1024]) and np.array_equal(a, b)


class CompiledPotential(Kernels[Library]):
    """Numbers of atoms, and forces and virials of structures."""

    def __init__(self, library: Library, model: CACEModel) -> None:
        self._b_shape = (
            len(model.config.messages) + 1,
            model.config.n_channels,
            model.config.n_radial,
            1 if model.config.contraction else model.n_features,
        )
        self._alone = (np.empty(0), np.empty(0))
        super().__init__(library, model)

    def weights_of(self, model: CACEModel) -> np.ndarray:
        """The model's weights as these kernels take them.

        Where the network vanishes at zero features, E0 is less by what the kernels find there: an isolated atom has its
        E0 in whatever runs these kernels with these weights, to the rounding of float64. So it is with other outputs.
        """
        weights = packed_weights(model, self.layout)
        vanishing = {
            f"outputs.{output.name}.subtracted": k
            for k, output in enumerate(model.config.outputs, 1)
            if output.vanishes_at_zero
        }
        if not (model.config.vanishes_at_zero or vanishing):
            return weights
        with self._lock:
            if not np.array_equal(weights, self._alone[0]):
                n = len(model.config.elements)
                alone = NeighborRows.of_one_image(np.zeros(n + 1, np.int64), np.zeros(0, np.int32))
                elements = np.arange(n, dtype=np.int32)
                with self.holding(weights):
                    found = self.evaluate(
                        alone, elements, np.zeros((n, 3)), np.zeros((1, 3)), forces=False, n_threads=1
                    )
                changed, e0 = weights.copy(), place(self.layout, "reference_energies")
                if model.config.vanishes_at_zero:
                    changed[e0] -= found.energies - weights[e0]
                for name, k in vanishing.items():
                    which = place(self.layout, name)
                    of_elements = which.stop - which.start > 1  # else it is the same for all
                    changed[which] = found.outputs[:, k] if of_elements else found.outputs[0, k]
                self._alone = (weights, changed)
            return self._alone[1]

    def evaluate(
        self, rows: NeighborRows, elements: np.ndarray, positions: np.ndarray, images: np.ndarray, **wanted: Any
    ) -> Results:
        """One structure, or several that do not see each other.

        Args:
            rows: neighbours within the cutoff; farther ones may be listed, too. C-contiguous.
            elements: rows of the embedding, int32 [n_atoms].
            positions: float64 [n_atoms, 3] (Å).
            images: shifts of the senders, float64 [n_images, 3] (Å).
            wanted: what else, and how, as fields of :class:`Wanted`.
        """
        system, kept = self._system(rows, elements, positions, images, Wanted(**wanted))
        self._run(system)
        return _results(system, kept)

    def forward(
        self,
        rows: NeighborRows,
        elements: np.ndarray,
        positions: np.ndarray,
        images: np.ndarray,
        n_threads: int | None = None,
    ) -> Forward:
        """The outputs alone, from which gradients can be pulled back; arguments are those of :meth:`evaluate`."""
        system, kept = self._system(rows, elements, positions, images, Wanted(forces=False, n_threads=n_threads))
        with self._lock:
            return Forward(self, system, kept, self._run(system), self._weights)

    def _run(self, system: System) -> int:
        """All phases; returns which use of the workspace this is."""
        with self._lock:
            self._refuse_between_steps()
            self._n_uses += 1
            self.library.evaluate(self._workspace, system)
            return self._n_uses

    def _pull(self, forward: Forward, cotangents: np.ndarray, virials: bool) -> Results:
        system = forward.system
        n, n_all, n_outputs = system.n_atoms, system.n_all, self.library.n_outputs
        cotangents = _cotangents(cotangents, (n, n_outputs))
        written = (forward.outputs, np.empty((n_all, 3)), np.empty((n, 6)) if virials else None, None)
        with self._lock:
            self.set_weights(forward.weights)
            if self._n_uses != forward.use:  # others have used the memory since
                self._run(system)
            self._n_uses += 1  # the way back is there once
            system.cotangents, _, system.forces, system.virials, _ = map(pointer, (cotangents, *written))
            try:
                for phase in range(self.library.n_phases // 2, self.library.n_phases):
                    self.library.run(self._workspace, phase)
            finally:
                system.cotangents = system.forces = system.virials = None
        return Results(*written, system.closest)

    def steps(
        self, rows: NeighborRows, elements: np.ndarray, positions: np.ndarray, images: np.ndarray, **wanted: Any
    ) -> Iterator[list[GhostRows] | Results]:
        """The same for a domain with ghosts: yields what is to be exchanged after each phase, at last the results.

        Arguments are those of :meth:`evaluate`, elements and positions those of all atoms [n_all, 3]. The exchange has
        to be done before the generator goes on; until it ends other evaluations with this object are refused
        (RuntimeError).
        """
        system, kept = self._system(rows, elements, positions, images, Wanted(**wanted))
        with self._lock:
            self._refuse_between_steps()
            self._in_steps = True
            self._n_uses += 1
        try:
            self.library.begin(self._workspace, system)
            for phase in range(self.library.n_phases):
                self.library.run(self._workspace, phase)
                found = self.library.exchanges(self._workspace, phase)
                yield [self._ghost_rows(exchange, system.n_all) for exchange in found]
        finally:
            self._in_steps = False
        yield _results(system, kept)

    def _ghost_rows(self, found: ExchangeRows, n_all: int) -> GhostRows:
        dtype = self.library.dtype
        buffer = (ctypes.c_char * (n_all * found.width * dtype.itemsize)).from_address(found.rows)
        return GhostRows(np.frombuffer(buffer, dtype).reshape(n_all, found.width), found.direction == 0)

    def _system(
        self, rows: NeighborRows, elements: np.ndarray, positions: np.ndarray, images: np.ndarray, wanted: Wanted
    ) -> tuple[System, _Kept]:
        n, n_all, n_outputs = rows.n_atoms, len(elements), self.library.n_outputs
        positions, images = (np.ascontiguousarray(x, dtype=np.float64) for x in (positions, images))
        cotangents = None if wanted.cotangents is None else _cotangents(wanted.cotangents, (n, n_outputs))
        outputs = np.empty((n, n_outputs))
        forces = np.empty((n_all, 3)) if wanted.forces or wanted.virials else None
        by_atom = np.empty((n, 6)) if wanted.virials else None
        b = np.empty((n, *self._b_shape)) if wanted.features else None
        written = (outputs, forces, by_atom, b)
        n_threads = wanted.n_threads or self.work.threads(n, len(rows.sender))
        read = (pointer(positions), *self._pointers.of(rows, elements), pointer(images))
        system = System(n, n_all, *read, n_threads, *map(pointer, (cotangents, *written)), np.inf)
        return system, _Kept(written, (rows, elements, positions, images, cotangents))


class _Kept(NamedTuple):
    """Arrays that must outlive a call: those of :class:`Results`, and what is read."""

    written: tuple[np.ndarray, np.ndarray | None, np.ndarray | None, np.ndarray | None]
    read: tuple[NeighborRows | np.ndarray | None, ...]


class Forward:
    """Outputs of a structure, from which gradients are pulled back: of any function of them, as often as one likes.

    The first pull after it, where the kernels have evaluated nothing else in between, needs not go forwards again.

    Attributes:
        outputs: [n_atoms, K], as of :class:`Results`.
    """

    def __init__(
        self, potential: CompiledPotential, system: System, kept: _Kept, use: int, weights: np.ndarray | WeightParts
    ) -> None:
        self.potential, self.system, self.use, self.weights = potential, system, use, weights
        self.outputs = kept.written[0]
        self._kept = kept

    def pull(self, cotangents: np.ndarray, virials: bool = True) -> Results:
        """Forces and virials of an energy E.

        Args:
            cotangents: dE/doutputs [n_atoms, K].
            virials: whether they are wanted.
        """
        return self.potential._pull(self, cotangents, virials)


def _cotangents(given: np.ndarray, shape: tuple[int, int]) -> np.ndarray:
    given = np.ascontiguousarray(given, dtype=np.float64)
    if given.shape != shape:
        raise ValueError(f"cotangents have shape {given.shape}; outputs have {shape}")
    return given


def _results(system: System, kept: _Kept) -> Results:
    return Results(*kept.written, system.closest)


class CompiledGradient(Kernels[GradientLibrary]):
    """Gradients of functions of outputs, forces and virials with respect to the weights."""

    def gradient(
        self,
        rows: NeighborRows,
        elements: np.ndarray,
        positions: np.ndarray,
        images: np.ndarray,
        outputs: np.ndarray,
        forces: np.ndarray | None,
        virials: np.ndarray | None,
        n_threads: int | None = None,
        pulled: np.ndarray | None = None,
    ) -> np.ndarray:
        """``sum_ik e_ik do_ik/dw + sum_i f_i . dF_i/dw + sum_i v_i . dV_i/dw``, exact, without ghosts.

        F and V are forces and virials of ``sum_ik c_ik o_ik``.

        Args:
            rows, elements, positions, images, n_threads: as for :meth:`CompiledPotential.evaluate`.
            outputs: e, float64 [n_atoms, K].
            forces: f, float64 [n_atoms, 3], or none.
            virials: v, float64 [n_atoms, 6] (xx yy zz yz xz xy), or none.
            pulled: c, float64 [n_atoms, K], or none: one for column 0, zero for the others.

        Returns:
            In the order of ``layout`` and the precision of the kernels; zero where these treat a number as a constant.
        """
        gradient = np.empty(sum(length for _, length in self.layout), dtype=self.library.dtype)
        self._run((rows, elements, positions, images), (outputs, forces, virials, pulled), gradient, None, n_threads)
        return gradient

    def changes(
        self,
        rows: NeighborRows,
        elements: np.ndarray,
        positions: np.ndarray,
        images: np.ndarray,
        forces: np.ndarray | None,
        virials: np.ndarray | None,
        n_outputs: int,
        n_threads: int | None = None,
    ) -> np.ndarray:
        """``d/dc (sum_i f_i . F_i + sum_i v_i . V_i)``, float64 [n_atoms, K], of :meth:`gradient`: forwards only."""
        found = np.zeros((rows.n_atoms, n_outputs))
        asked = (np.zeros_like(found), forces, virials, None)
        self._run((rows, elements, positions, images), asked, None, found, n_threads)
        return found

    def _run(
        self,
        structures: tuple[NeighborRows, np.ndarray, np.ndarray, np.ndarray],
        asked: tuple[np.ndarray | None, ...],
        gradient: np.ndarray | None,
        changes: np.ndarray | None,
        n_threads: int | None,
    ) -> None:
        rows, elements, *places = structures
        n = rows.n_atoms
        positions, images = (np.ascontiguousarray(x, dtype=np.float64) for x in places)
        outputs, forces, virials, pulled = (
            x if x is None else np.ascontiguousarray(x, dtype=np.float64) for x in asked
        )
        displacements = np.zeros((n, 3)) if forces is None else -forces
        n_threads = n_threads or self.work.threads(n, len(rows.sender), OF_A_GRADIENT)
        read = (pointer(positions), *self._pointers.of(rows, elements), pointer(images))
        system = System(n, n, *read, n_threads, closest=np.inf)
        cotangents = (outputs, displacements, virials, pulled, gradient, changes)
        with self._lock:
            self.library.gradient(self._workspace, system, Cotangents(*map(pointer, cotangents)))


def constants(model: CACEModel) -> dict[str, np.ndarray]:
    """What the kernels take by name and nobody trains, float64."""
    config = model.config
    values = {
        "cutoff": [config.cutoff],
        "cutoff_function.p": [getattr(config.cutoff_function, "p", 0.0)],
        "epsilon": [config.epsilon],
        "message_scale": [config.message_scale],
        "energy_scale": [config.energy_scale],
        "reference_energies": model.reference_energies.energies.numpy(),
        "closest_distances": config.table_of_closest.ravel(),
        "edge_functions.bessel.prefactor": [float(cast(BesselBasis, model.edge_functions.bessel).prefactor)],
    }
    if not config.has_energy:
        n_read = config.n_read(model.n_features) * (len(config.messages) + 1)
        values |= {"readout.mlp.layers.0.weight": [0.0] * n_read, "readout.mlp.layers.0.bias": [0.0]}
    n_values = len(config.elements) if has_tensor_kernels(config) else 1
    for name, output in ((f"outputs.{output.name}", output) for output in config.outputs):
        values |= {f"{name}.scale": [output.scale], f"{name}.subtracted": [0.0] * n_values}
        if not output.bias:
            n_readers = len(config.elements) if output.per_element else 1
            widths = [*output.hidden, 1]
            zeros = [[0.0] * width * (1 if k else n_readers) for k, width in enumerate(widths)]
            values |= {f"{name}.mlp.layers.{k}.bias": zero for k, zero in enumerate(zeros)}
            values |= {f"{name}.linear.bias": [0.0] * n_readers} if output.linear else {}
    return {name: np.asarray(value, dtype=np.float64) for name, value in values.items()}


def place(layout: list[tuple[str, int]], name: str) -> slice:
    """Where the numbers of that name are among those of :func:`packed_weights`."""
    names = [known for known, _ in layout]
    first = sum(length for _, length in layout[: names.index(name)])
    return slice(first, first + layout[names.index(name)][1])


def packed_weights(model: CACEModel, layout: list[tuple[str, int]]) -> np.ndarray:
    """Weights and constants of a model as one float64 array, in the order that the kernels ask for."""
    state = model.state_dict() | {name: torch.from_numpy(value) for name, value in constants(model).items()}
    parts = [state[name].detach().reshape(-1).double() for name, _ in layout]
    for (name, length), part in zip(layout, parts, strict=True):
        if len(part) != length:
            raise RuntimeError(f"the kernels take {length} numbers for {name}, the model has {len(part)}")
    return torch.cat(parts).cpu().numpy()
