"""Why the device has a reverse pass of its own: what a step launches and holds, beside torch on the same kernels.

Torch with Triton's sums over neighbours and symmetriser as its operators gives the same forces. Each of its small
operations is a launch, forwards and back, and autograd keeps what they read.
"""

from __future__ import annotations

import os

import pytest
from torch.utils._python_dispatch import TorchDispatchMode

from cace_runtime import keys
from cace_runtime.kernels.triton.edges import edges_of_graph
from cace_runtime.potential.evaluation import Wanted, results_by_torch
from cace_runtime.potential.model import CACEModel
from tests.kernels.test_triton_potential import pair_of_models
from tests.kernels.test_triton_tensor_messages import QUICK, by_kernels
from tests.parity.architectures import STRUCTURES
from tests.parity.test_tensor_kernels import model_of

pytest.importorskip("triton", reason="triton is not installed")

# What only says how memory is read.
VIEWS = {
    "_reshape_alias", "_unsafe_view", "alias", "as_strided", "detach", "expand", "permute", "reshape", "select",
    "slice", "split", "split_with_sizes", "squeeze", "t", "transpose", "unbind", "unfold", "unsqueeze", "view",
    "empty", "empty_like", "new_empty", "empty_strided", "lift_fresh",
}  # fmt: skip


class Launches(TorchDispatchMode):
    """Counts, inside of it, operations that compute, and Triton's kernels as one each.

    Attributes:
        torch, triton: numbers of them.
    """

    def __init__(self) -> None:
        super().__init__()
        self.torch = self.triton = 0
        self._inside = False
        self._patch = pytest.MonkeyPatch()

    def __enter__(self) -> Launches:
        from triton.runtime.interpreter import InterpretedFunction

        run = InterpretedFunction.run

        def counted(function, *arguments, **options):
            self.triton += 1
            self._inside = True  # the interpreter copies arguments by torch
            try:
                return run(function, *arguments, **options)
            finally:
                self._inside = False

        self._patch.setattr(InterpretedFunction, "run", counted)
        return super().__enter__()

    def __exit__(self, *error: object) -> None:
        self._patch.undo()
        super().__exit__(*error)

    def __torch_dispatch__(self, function, types, args=(), kwargs=None):
        if not self._inside and function.__name__.partition(".")[0] not in VIEWS:
            self.torch += 1
        return function(*args, **(kwargs or {}))

    @property
    def all(self) -> int:
        return self.torch + self.triton


def launched(model: CACEModel) -> tuple[Launches, Launches]:
    """By a step of the device's own, and of torch on its operators."""
    graph = model.graph(STRUCTURES["pair"])
    wanted = Wanted(forces=True, stress=True)
    engine = model.engines.triton(model)
    engine.evaluate(graph, wanted), results_by_torch(model, graph, wanted)  # what is made at first
    species = model.embedding.index(graph[keys.ATOMIC_NUMBERS])
    positions, edges = graph[keys.POSITIONS], edges_of_graph(graph)
    with Launches() as own:
        engine.potential(positions, species, edges)
    with Launches() as by_torch:
        results_by_torch(model, graph, wanted)
    return own, by_torch


interpreted = pytest.mark.skipif(
    os.environ.get("TRITON_INTERPRET") != "1", reason="counts launches of Triton's interpreter"
)


@interpreted
@pytest.mark.slow
def test_a_step_by_the_devices_own_reverse_pass_launches_a_fifth_of_torch_on_its_operators():
    own, by_torch = launched(pair_of_models("T1 as published for ethanol")[0])
    assert own.triton <= 18 and own.torch <= 51
    assert 5 * own.all < by_torch.all  # 15 kernels and 365 operations


@interpreted
@pytest.mark.slow
def test_a_step_with_a_tensor_message_launches_a_seventh_of_torch_on_its_operators():
    own, by_torch = launched(by_kernels(model_of(QUICK["vectors, and all of elements"])))
    assert own.triton <= 18 and own.torch <= 44
    assert 7 * own.all < by_torch.all  # 6 kernels and 434 operations
