"""Kernels of potentials with further outputs, against torch: values, what cotangents of them pull back, gradients."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

import numpy as np
import pytest
import torch
from torch import Tensor

from cace_runtime import keys
from cace_runtime.bases.of_config import compiled_basis_of
from cace_runtime.config import ModelConfig, OutputConfig, ReadoutConfig
from cace_runtime.kernels.cpp.build import gradient_library, potential_library
from cace_runtime.kernels.cpp.engine import batch_arrays
from cace_runtime.kernels.cpp.gradient import Structures, TrainablePotential
from cace_runtime.kernels.cpp.potential import CompiledGradient, CompiledPotential
from cace_runtime.neighborhood.graph import Graph
from cace_runtime.neighborhood.layout import edge_layout, lay_out, slot_vectors
from cace_runtime.potential.derivatives import virial_from_edges
from cace_runtime.potential.model import CACEModel
from cace_runtime.potential.operators import TorchOperators
from cace_runtime.testing import largest_relative_error
from tests.parity.architectures import STRUCTURES, architecture, cheng2024, features, message
from tests.support.models import random_model
from tests.support.tolerances import TOLERANCES

pytestmark = pytest.mark.usefixtures("quick_compiler")

ARCHITECTURES = {
    "T0, one output that vanishes": architecture(
        cheng2024(3, 3),
        readout=ReadoutConfig(hidden=(), linear=False),
        outputs=(OutputConfig(name="charge", hidden=(5, 3), vanishes_at_zero=True, scale=0.1),),
        energy_scale=0.7,
        reference_energies={"C": -1026.8},
    ),
    "T1, three outputs": architecture(
        cheng2024(3, 3),
        message(memory=True, exponential=True, feature=features(hidden=(4,))),
        readout=ReadoutConfig(hidden=(6, 2)),
        outputs=(
            OutputConfig(name="a", hidden=(), linear=False),
            OutputConfig(name="b", hidden=(3,), bias=False, vanishes_at_zero=True),
            OutputConfig(name="c", hidden=(), bias=False, scale=2.5),
        ),
        vanishes_at_zero=True,
    ),
}
CHOSEN = ("crystal", "batch", "17 atoms", "lone atom")
every_architecture = pytest.mark.parametrize("name", ARCHITECTURES)


@cache
def model_of(name: str, dtype: torch.dtype) -> CACEModel:
    return random_model(ARCHITECTURES[name], backend="eager").to(dtype)


@cache
def kernels_of(name: str, dtype: torch.dtype) -> CompiledPotential:
    model = model_of(name, dtype)
    library = potential_library(compiled_basis_of(model.config, model.basis), model.config, dtype)
    assert not isinstance(library, str), library
    found = CompiledPotential(library, model)
    # As an engine takes them, with what vanishes subtracted.
    found.set_weights(found.weights_of(model))
    return found


class ByTorch(NamedTuple):
    outputs: Tensor
    forces: Tensor
    virials: Tensor


def by_torch(model: CACEModel, graph: Graph, cotangents: Tensor | None) -> ByTorch:
    """Outputs [N, K], and forces [N, 3] and virials [B, 3, 3] of ``sum cotangents * outputs``, differentiable."""
    config: ModelConfig = model.config
    laid_out = graph | lay_out(graph[keys.SENDER], graph[keys.RECEIVER], len(graph[keys.ATOMIC_NUMBERS]))
    layout, order = edge_layout(laid_out), laid_out[keys.ATOM_ORDER]
    positions = graph[keys.POSITIONS].detach().clone().requires_grad_()
    vectors = slot_vectors(laid_out | {keys.POSITIONS: positions}, 1.01 * config.cutoff)
    element = model.embedding.index(graph[keys.ATOMIC_NUMBERS][order])
    of_elements = model.by_element(element)
    b = model.features(vectors, element, TorchOperators(model.basis, layout), of_elements)
    energies = model.readout(b, of_elements) * config.energy_scale + model.reference_energies(element)
    ordered = torch.stack([energies, *model.outputs(b, of_elements).values()], dim=1)
    outputs = torch.empty_like(ordered).index_copy(0, order, ordered)
    total = outputs[:, 0].sum() if cotangents is None else (cotangents * outputs).sum()
    if not len(graph[keys.SENDER]):
        return ByTorch(outputs, torch.zeros_like(positions), outputs.new_zeros(len(graph[keys.CELL]), 3, 3))
    of_positions, of_edges = torch.autograd.grad(total, [positions, vectors], create_graph=True)
    batch = graph[keys.BATCH][order][layout.receiver]
    virials = virial_from_edges(of_edges, vectors, batch, len(graph[keys.CELL]))
    return ByTorch(outputs, -of_positions, virials)


def by_structure(graph: Graph, virials: np.ndarray) -> np.ndarray:
    """xx yy zz yz xz xy by atom -> the same by structure."""
    return np.add.reduceat(virials, np.unique(graph[keys.BATCH], return_index=True)[1])


def voigt(matrices: Tensor) -> Tensor:
    return matrices.flatten(1)[:, [0, 4, 8, 5, 2, 1]]


def random(*shape: int) -> Tensor:
    return torch.randn(shape, generator=torch.Generator().manual_seed(3), dtype=torch.float64)


@pytest.mark.parametrize(
    ("name", "dtype"),
    [
        pytest.param(name, dtype, marks=[] if dtype == quick else pytest.mark.slow)
        for name, quick in zip(ARCHITECTURES, (torch.float64, torch.float32), strict=True)
        for dtype in (torch.float64, torch.float32)
    ],
)
def test_outputs_and_what_is_pulled_back_are_those_of_torch(name, dtype):
    model, kernels = model_of(name, torch.float64), kernels_of(name, dtype)
    tolerance = TOLERANCES["compiled", str(dtype).removeprefix("torch.")]
    for structure in CHOSEN:
        graph = model.graph(STRUCTURES[structure])
        arrays = batch_arrays(model, graph)
        for cotangents in (None, random(len(graph[keys.ATOMIC_NUMBERS]), 1 + len(model.config.outputs))):
            given = None if cotangents is None else cotangents.numpy()
            found = kernels.evaluate(*arrays, cotangents=given, virials=True)
            expected = by_torch(model, graph, cotangents)
            for k, column in enumerate(expected.outputs.detach().unbind(1)):
                assert largest_relative_error(torch.from_numpy(found.outputs[:, k]), column) < tolerance
            assert largest_relative_error(torch.from_numpy(found.forces), expected.forces.detach()) < tolerance
            virials = torch.from_numpy(by_structure(graph, found.virials))
            assert largest_relative_error(virials, voigt(expected.virials.detach())) < tolerance


def test_an_output_that_vanishes_is_zero_for_an_atom_alone():
    name = "T0, one output that vanishes"
    model = model_of(name, torch.float64)
    found = kernels_of(name, torch.float64).evaluate(*batch_arrays(model, model.graph(STRUCTURES["lone atom"])))
    assert found.outputs[0, 1] == 0
    assert found.outputs[0, 0] != 0


@every_architecture
def test_what_is_not_asked_for_changes_nothing(name):
    model, kernels = model_of(name, torch.float64), kernels_of(name, torch.float64)
    arrays = batch_arrays(model, model.graph(STRUCTURES["17 atoms"]))
    plain = kernels.evaluate(*arrays)
    cotangents = np.zeros_like(plain.outputs)
    cotangents[:, 0] = 1
    same = kernels.evaluate(*arrays, cotangents=cotangents)
    assert np.array_equal(same.forces, plain.forces)
    alone = kernels.evaluate(*arrays, forces=False)
    assert np.array_equal(alone.outputs, plain.outputs)
    assert alone.forces is None and alone.virials is None


def test_outputs_alone_exchange_nothing_on_a_way_back():
    name = "T1, three outputs"
    model, kernels = model_of(name, torch.float64), kernels_of(name, torch.float64)
    arrays = batch_arrays(model, model.graph(STRUCTURES["17 atoms"]))
    exchanges = {forces: [*kernels.steps(*arrays, forces=forces)][:-1] for forces in (True, False)}
    assert [len(found) for found in exchanges[True]] == [2, 2, 0]
    assert [len(found) for found in exchanges[False]] == [2, 0, 0]


def test_cotangents_of_another_shape_are_refused():
    name = "T1, three outputs"
    model, kernels = model_of(name, torch.float64), kernels_of(name, torch.float64)
    with pytest.raises(ValueError, match=r"cotangents have shape \(17, 2\); outputs have \(17, 4\)"):
        arrays = batch_arrays(model, model.graph(STRUCTURES["17 atoms"]))
        kernels.evaluate(*arrays, cotangents=np.ones((17, 2)))


@every_architecture
def test_gradients_with_respect_to_the_weights_are_those_of_torch(name):
    """Of a linear function of all outputs, and of forces and virials of the plain sum of the energies."""
    model = model_of(name, torch.float64)
    library = gradient_library(compiled_basis_of(model.config, model.basis), model.config, torch.float64)
    assert not isinstance(library, str), library
    kernels = TrainablePotential(kernels_of(name, torch.float64), CompiledGradient(library, model))
    graph, parameters = model.graph(STRUCTURES["batch"]), dict(model.named_parameters())
    structures = Structures(*batch_arrays(model, graph), virials=True, forces=True)
    outputs, forces, by_atom = kernels(model, parameters, structures)
    virials = by_atom.new_zeros(len(graph[keys.CELL]), 6).index_add(0, graph[keys.BATCH], by_atom)
    expected = by_torch(model, graph, None)
    assert largest_relative_error(outputs, expected.outputs) < TOLERANCES["compiled", "float64"]
    found, wanted = (
        torch.autograd.grad(
            (random(*o.shape) * o).sum() + (random(*f.shape) * f).sum() + (random(*v.shape) * v).sum(),
            list(parameters.values()),
            allow_unused=True,
            materialize_grads=True,
        )
        for o, f, v in [(outputs, forces, virials), (expected.outputs, expected.forces, voigt(expected.virials))]
    )
    largest = max(float(g.abs().max()) for g in wanted)
    for key, gradient, by_kernels in zip(parameters, wanted, found, strict=True):
        # What is subtracted cancels the share of some numbers: rounding errors are measured by the largest gradient.
        size = max(float(gradient.abs().max()), 1e-3 * largest)
        assert float((by_kernels - gradient).abs().max()) < TOLERANCES["compiled", "float64"] * size, key


@pytest.mark.parametrize("n_threads", [1, 3])
@every_architecture
def test_what_is_pulled_after_the_outputs_is_what_one_evaluation_gives(name, n_threads):
    """To the bit: at once, a second time, after the evaluation of another structure, after other weights."""
    model, kernels = model_of(name, torch.float64), kernels_of(name, torch.float64)
    arrays, other = (batch_arrays(model, model.graph(STRUCTURES[s])) for s in ("batch", "17 atoms"))
    first, second = (random(len(arrays[1]), 1 + len(model.config.outputs)).numpy() * sign for sign in (1, -2))
    expected = [kernels.evaluate(*arrays, cotangents=c, virials=True, n_threads=n_threads) for c in (first, second)]
    weights = kernels.weights

    def assert_pulled(forward, cotangents, wanted) -> None:
        found = forward.pull(cotangents)
        assert np.array_equal(forward.outputs, wanted.outputs)
        assert np.array_equal(found.forces, wanted.forces) and np.array_equal(found.virials, wanted.virials)

    forward = kernels.forward(*arrays, n_threads=n_threads)
    assert_pulled(forward, first, expected[0])
    assert_pulled(forward, second, expected[1])
    forward = kernels.forward(*arrays, n_threads=n_threads)
    kernels.evaluate(*other)
    assert_pulled(forward, first, expected[0])
    forward = kernels.forward(*arrays, n_threads=n_threads)
    with kernels.holding(weights * 1.01):
        kernels.evaluate(*other)
    assert_pulled(forward, first, expected[0])
    kernels.set_weights(weights)


def test_the_way_back_after_the_outputs_does_not_go_forwards_again(monkeypatch):
    name = "T1, three outputs"
    model, kernels = model_of(name, torch.float64), kernels_of(name, torch.float64)
    forward = kernels.forward(*batch_arrays(model, model.graph(STRUCTURES["17 atoms"])))
    whole = []
    monkeypatch.setattr(kernels.library, "evaluate", lambda *a: whole.append(a) or kernels.library.check(1))
    cotangents = np.ones_like(forward.outputs)
    forward.pull(cotangents)
    assert not whole
