"""Compiled gradients with respect to the weights against torch's double backward, in float64."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from cace_runtime import keys, new_model
from cace_runtime.kernels.cpp import threads
from cace_runtime.kernels.cpp.engine import batch_arrays
from cace_runtime.kernels.cpp.potential import WeightParts
from cace_runtime.potential.model import CACEModel
from tests.parity.architectures import ARCHITECTURES, STRUCTURES
from tests.support.models import random_model
from tests.support.tolerances import TOLERANCES

pytestmark = pytest.mark.usefixtures("quick_compiler")

# Every part of a model once; the slow part has all.
QUICK = (
    "T0 cosine, as many embedding numbers as elements, no MLP",
    "T1 memory, features per channel",
    "T2 all parts twice",
)
ALL = [
    pytest.param(name, marks=() if name in QUICK else pytest.mark.slow, id=name.replace(" ", "-"))
    for name in ARCHITECTURES
]
CHOSEN = ("crystal", "molecule", "batch", "17 atoms", "lone atom", "no edges")


def pair_of_models(name: str, dtype: torch.dtype = torch.float64) -> tuple[CACEModel, CACEModel]:
    """Compiled, unable to differentiate with torch; and torch's."""
    eager = random_model(ARCHITECTURES[name]).requires_grad_()
    compiled = new_model(eager.config, backend="cpp").double()
    compiled.load_state_dict(eager.state_dict())
    compiled = compiled.to(dtype).requires_grad_()

    def refuse(*_):
        raise AssertionError("torch differentiates what the kernels should")

    compiled.atomic_energies = refuse
    return compiled, eager


def gradients(model: CACEModel, atoms, **wanted: bool) -> dict[str, torch.Tensor]:
    """Of a random linear function of all results, which a loss is at one point."""
    model.zero_grad()
    results = model(model.graph(atoms), differentiable=True, **wanted)
    random = torch.Generator().manual_seed(0)
    total = torch.zeros((), dtype=torch.float64)
    for key in (keys.ENERGY, keys.ENERGIES, keys.FORCES, keys.STRESS, keys.VIRIAL):
        if key in results:
            weights = torch.randn(results[key].shape, generator=random, dtype=torch.float64)
            total = total + (results[key].double() * weights).sum()
    total.backward()
    return {name: torch.zeros_like(p) if p.grad is None else p.grad.clone() for name, p in model.named_parameters()}


def assert_same(found: dict[str, torch.Tensor], expected: dict[str, torch.Tensor], tolerance: float) -> None:
    assert found.keys() == expected.keys()
    largest = max(float(g.abs().max()) for g in expected.values())
    for name, gradient in expected.items():
        # Where nothing is left but rounding errors, these are measured by the largest gradient.
        size = max(float(gradient.abs().max()), 1e-10 * largest, 1e-300)
        assert float((found[name].double() - gradient).abs().max()) <= tolerance * size, name


@pytest.mark.parametrize("name", ALL)
def test_gradients_are_those_of_torch(name):
    compiled, eager = pair_of_models(name)
    for atoms in (STRUCTURES[s] for s in CHOSEN):
        expected = gradients(eager, atoms, stress=True)
        assert_same(gradients(compiled, atoms, stress=True), expected, TOLERANCES["compiled", "float64"])


@pytest.mark.parametrize("wanted", [{"forces": False}, {}, {"forces": False, "stress": True}], ids=str)
def test_each_result_has_its_share(wanted):
    compiled, eager = pair_of_models(QUICK[0])
    atoms = STRUCTURES["crystal"]
    expected = gradients(eager, atoms, **wanted)
    assert_same(gradients(compiled, atoms, **wanted), expected, TOLERANCES["compiled", "float64"])


def test_single_precision():
    compiled, eager = pair_of_models(QUICK[2], torch.float32)
    atoms = STRUCTURES["batch"]
    assert_same(gradients(compiled, atoms, stress=True), gradients(eager, atoms, stress=True), 1e-3)


def test_threads_share_the_sums(monkeypatch):
    monkeypatch.setattr(threads, "LEAST_WORK", 1.0)  # so few atoms would get one
    compiled, _ = pair_of_models(QUICK[2])
    one = gradients(compiled, STRUCTURES["33 atoms"])
    before = torch.get_num_threads()
    torch.set_num_threads(3)
    try:
        three = gradients(compiled, STRUCTURES["33 atoms"])
        again = gradients(compiled, STRUCTURES["33 atoms"])
    finally:
        torch.set_num_threads(before)
    assert_same(three, one, TOLERANCES["compiled", "float64"])
    assert all(torch.equal(three[name], again[name]) for name in three)


def assert_parts_are_read(model: CACEModel) -> None:
    """Weights in parts of either precision, against the same numbers in one array: results are equal to the bit."""
    kernels = model.engines.cpp(model).potential
    arrays = batch_arrays(model, model.graph(STRUCTURES["17 atoms"]))
    numbers = torch.from_numpy(kernels.weights_of(model)).split([length for _, length in kernels.layout])
    for dtype in (torch.float32, torch.float64):
        parts = WeightParts(kernels.layout, [part.to(dtype) for part in numbers])
        found = []
        for weights in (torch.cat(numbers).to(dtype).double().numpy(), parts):
            kernels.set_weights(np.zeros(sum(length for _, length in kernels.layout)))
            kernels.set_weights(weights)
            found.append(kernels.evaluate(*arrays))
        assert np.array_equal(found[0].outputs, found[1].outputs)
        assert np.array_equal(found[0].forces, found[1].forces)
        assert np.array_equal(kernels.weights, parts.together())


@pytest.mark.parametrize("dtype", [torch.float64, torch.float32], ids=str)
def test_weights_are_read_where_torch_has_them(dtype):
    assert_parts_are_read(pair_of_models(QUICK[2], dtype)[0])


def test_weights_of_other_lengths_are_refused():
    with pytest.raises(RuntimeError, match="the kernels take 4 numbers for x, the model has 3"):
        WeightParts([("x", 4)], [torch.zeros(3)])


def test_weights_that_are_changed_before_the_way_back_are_refused():
    compiled, _ = pair_of_models(QUICK[0])
    results = compiled(compiled.graph(STRUCTURES["molecule"]), differentiable=True)
    with torch.no_grad():
        compiled.embedding.sender.add_(1.0)
    with pytest.raises(RuntimeError, match="changed in place"):
        results[keys.FORCES].square().sum().backward()


def test_what_the_kernels_do_not_differentiate_torch_does():
    """Gradients with respect to positions, third derivatives and features are torch's."""
    name = QUICK[0]
    eager = random_model(ARCHITECTURES[name]).requires_grad_()
    compiled = new_model(eager.config, backend="cpp").double()
    compiled.load_state_dict(eager.state_dict())
    found = []
    for model in (eager, compiled):
        graph = model.graph(STRUCTURES["molecule"])
        graph[keys.POSITIONS] = graph[keys.POSITIONS].clone().requires_grad_()
        results = model(graph, differentiable=True, b_features=True)
        value = results[keys.FORCES].square().sum() + results[keys.B_FEATURES].sum()
        found.append(torch.autograd.grad(value, graph[keys.POSITIONS])[0])
    assert torch.allclose(*found, rtol=1e-9, atol=1e-12)


def test_a_second_derivative_with_respect_to_weights_is_refused():
    compiled, _ = pair_of_models(QUICK[0])
    results = compiled(compiled.graph(STRUCTURES["molecule"]), differentiable=True)
    weight = compiled.embedding.sender
    (gradient,) = torch.autograd.grad(results[keys.FORCES].square().sum(), weight, create_graph=True)
    with pytest.raises(RuntimeError, match=r"not have been used|once_differentiable"):
        torch.autograd.grad(gradient.sum(), weight)
