"""What an evaluator of a potential promises. Read this first.

The equations of a potential stand in :mod:`cace_runtime.potential`. An *engine* evaluates them for one model, on one
device, in one precision: edges in, numbers of each atom out, and back. Engines are siblings: they do not import each
other, the model knows none of them, and :mod:`cace_runtime.kernels.choice` decides which one is used and says why.

==========  =================================================  ========================  ============================
engine      what it is                                         its results are           where
==========  =================================================  ========================  ============================
``torch``   the model's own equations (backend ``eager``)      differentiable in all     anywhere
``cpp``     compiled C++, built for a config when first used   differentiable in the     CPU
                                                               weights
``triton``  Triton's kernels                                   not differentiable        NVIDIA GPU
==========  =================================================  ========================  ============================

Training on a GPU is torch with Triton's sums over neighbours and symmetriser as its operators
(:mod:`cace_runtime.potential.operators`).

**The promise.**

1. ``unsupported(config)`` says in words what of a config the engine cannot evaluate, before anything is built; it
   compares with what the engine knows, so a part that was added yesterday is refused by name.
2. Every number of the network, as the model's ``state_dict`` names it, is read, or the build refuses the model and
   names what was not (:func:`refuse_unread`): an engine is never silently wrong about a part that it does not know.
3. ``outputs(graph)`` are the numbers of each atom, [N, K] in float64 and the caller's order. Column 0 is the atomic
   energy (eV, E0 included), the others are the config's further outputs.
4. ``pull(cotangents)`` takes dE/doutputs [N, K] of the last ``outputs`` back to the positions: forces [N, 3] (eV/Å) and
   virials by atom [N, 6] (eV), the sums of ``dE/dr`` over edges. The gradients of single edges stay inside: at 1536
   atoms of water they are 3.5 MB that nobody else reads. To which of its atoms an edge's virial counts is the engine's
   own; their sum over a structure is not. So an energy that is no plain sum of atomic ones (charges, a pair term) is a
   few lines of torch between the two, the same for all engines. What such lines spend their time on may be the
   engine's: ``reciprocal_sum``. ``cpp`` knows latent charges and the repulsion of nuclei in closed form, for
   structures that move; ``triton`` the repulsion, for those whose steps stay on the device.
5. ``evaluate(graph, wanted)`` is both for the plain sum, whose cotangents are known beforehand: one pass, nothing kept.
6. Weights are those of the model at each call. Programs that call many times per second ask :class:`Weights` whether
   they have changed and hand them over with ``take(model)``.
7. What ghosts need between the layers is exchanged by whoever has ghosts, in the middle of an evaluation: only ``cpp``
   offers that (``CompiledPotential.steps``, for LAMMPS).
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterable
from typing import TYPE_CHECKING, ClassVar, NamedTuple

import torch
from torch import Tensor

from cace_runtime.potential.terms.reciprocal_sum import ReciprocalSum, reciprocal_sum

if TYPE_CHECKING:
    from cace_runtime.config import ModelConfig
    from cace_runtime.neighborhood.graph import Graph
    from cace_runtime.potential.evaluation import Wanted
    from cace_runtime.potential.model import CACEModel

# Precisions that kernels are made for, and what generated modules call them.
DTYPES = {torch.float32: "float32", torch.float64: "float64"}


class BackendError(ValueError):
    """The backend that was insisted on cannot be used; the message says why."""


class UnknownPartError(BackendError):
    """An engine does not know something that a model has; the message names it."""


class Pulled(NamedTuple):
    """Gradients of an energy with respect to positions, float64.

    Attributes:
        forces: -dE/dx [N, 3] (eV/Å).
        virials: -dE/dstrain by atom, symmetric, xx yy zz yz xz xy [N, 6] (eV); their sum over atoms is the virial.
    """

    forces: Tensor
    virials: Tensor


class Evaluation(NamedTuple):
    """One pass over a batch.

    Attributes:
        outputs: [N, K], as of :meth:`Engine.outputs`.
        forces, virials: of the sum of column 0, as of :class:`Pulled`, where they were asked for.
        features: B [N, n, f, c, T+1], where it was asked for.
    """

    outputs: Tensor
    forces: Tensor | None
    virials: Tensor | None
    features: Tensor | None


class Engine(ABC):
    """An evaluator of one model; see the promise above.

    Attributes:
        name: of the backend.
    """

    name: ClassVar[str]

    @classmethod
    @abstractmethod
    def unsupported(cls, config: ModelConfig) -> str:
        """What of a config it cannot evaluate, in words; ``""`` where it can all of it."""

    @classmethod
    @abstractmethod
    def unusable(cls, device: torch.device, dtype: torch.dtype) -> str:
        """Why it cannot work there; ``""`` where it can, as far as is known before anything is built."""

    @property
    def reciprocal_sum(self) -> ReciprocalSum:
        """What evaluates the sums over the reciprocal lattice in energy terms: torch, if nothing is better."""
        return reciprocal_sum

    @abstractmethod
    def take(self, model: CACEModel) -> None:
        """Takes the model's weights as they are now.

        Raises:
            BackendError: there is one that the engine does not read.
        """

    @abstractmethod
    def evaluate(self, graph: Graph, wanted: Wanted) -> Evaluation:
        """Outputs and the gradients of their plain sum."""

    @abstractmethod
    def outputs(self, graph: Graph) -> Tensor:
        """Numbers of each atom [N, K]."""

    @abstractmethod
    def pull(self, cotangents: Tensor) -> Pulled:
        """dE/doutputs [N, K] of the last :meth:`outputs` -> forces and virials."""


class Weights:
    """Whether a model's weights have changed in place since they were last asked about; torch counts changes.

    What torch does not count (``tensor.data``) is not noticed.
    """

    def __init__(self, model: CACEModel) -> None:
        self._tensors = list(model.state_dict().values())
        self._taken = self._versions()

    def changed(self, model: CACEModel | None = None) -> bool:
        """Whether they have; with a model, which costs 0.1 ms, also whether it has other parameters than before."""
        if model is not None:
            self._tensors = list(model.state_dict().values())
        now = self._versions()
        changed, self._taken = now != self._taken, now
        return changed

    def _versions(self) -> tuple[list[int], list[int]]:
        try:
            counts = [t._version for t in self._tensors]
        except RuntimeError:  # tensors of inference mode have no count and cannot change
            counts = [-1 if t.is_inference() else t._version for t in self._tensors]
        return [t.data_ptr() for t in self._tensors], counts


def refuse_unread(name: str, model: CACEModel, read: Iterable[str]) -> None:
    """Raises UnknownPartError where a model has numbers that an engine does not read.

    Args:
        name: of the engine.
        model: what is to be evaluated.
        read: names of ``model.state_dict()`` that the engine reads. Energy terms are torch's in any case, and what is
            added has engines of its own.
    """
    of_network = {number for number in model.state_dict() if not number.startswith(("terms.", "added."))}
    unread = sorted(of_network - set(read))
    if unread:
        raise UnknownPartError(
            f"backend {name!r} does not know what to do with {', '.join(unread)} of this model; use backend 'eager'"
        )
