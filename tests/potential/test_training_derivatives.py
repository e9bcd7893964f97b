"""Second derivatives: what a loss on forces and stress needs."""

from __future__ import annotations

import pytest
import torch

from cace_runtime import keys
from cace_runtime.neighborhood.layout import edge_layout, lay_out
from cace_runtime.potential.edge_basis import EdgeBasis
from cace_runtime.potential.exponential_sum import exponential_sum
from cace_runtime.potential.moments import edge_moments
from cace_runtime.testing import largest_relative_error
from tests.support.models import CONFIGS, crystal, make_model, molecule, slab
from tests.support.oracle import from_model
from tests.support.tolerances import TOLERANCES


@pytest.fixture
def tiny_layout():
    """Five atoms with 3, 2, 2, 0 and 1 neighbours, in several blocks with padding."""
    receiver = torch.tensor([0, 0, 0, 1, 1, 2, 2, 4])
    sender = torch.tensor([1, 2, 2, 0, 4, 0, 4, 3])
    return edge_layout(lay_out(sender, receiver, 5, slots_per_block=6))


def random(*shape, seed=0):
    generator = torch.Generator().manual_seed(seed)
    return torch.randn(*shape, generator=generator, dtype=torch.float64).requires_grad_()


@pytest.mark.whole
@pytest.mark.parametrize(
    ("n_degrees", "n_channels", "every_pair"),
    [(1, 3, True), (1, 11, False), (3, 3, False)],
    ids=["one weight, few channels", "one weight, many channels", "a weight per degree"],
)
def test_edge_moments_have_right_first_and_second_derivatives(tiny_layout, n_degrees, n_channels, every_pair):
    n_slots = len(tiny_layout.sender)

    def moments(angular, radial, weights):
        return edge_moments(EdgeBasis(None, None, radial, angular), weights, tiny_layout)

    arguments = (random(10, n_slots), random(2, n_slots, seed=1), random(5, n_degrees, n_channels, seed=2))
    assert torch.autograd.gradcheck(moments, arguments)
    # Otherwise in random directions: every pair of numbers is some 10,000 evaluations.
    assert torch.autograd.gradgradcheck(moments, arguments, fast_mode=not every_pair)


@pytest.mark.whole
@pytest.mark.parametrize("n_degrees", [1, 3], ids=["one weight", "a weight per degree"])
def test_exponential_sum_has_right_first_and_second_derivatives(tiny_layout, n_degrees):
    n_slots = len(tiny_layout.sender)

    def summed(x, r, f, q):
        return exponential_sum(x, r, f, q, tiny_layout)

    arguments = (random(5, 10, 2), random(n_slots, seed=1), random(n_slots, seed=2), random(n_degrees, 2, seed=3))
    assert torch.autograd.gradcheck(summed, arguments)
    assert torch.autograd.gradgradcheck(summed, arguments)


def literal_loss_gradients(model, atoms, parameters, target):
    """Parameter gradients of a loss on energy and forces, by the oracle: one autograd graph, no custom functions."""
    oracle, graph = from_model(model), model.graph(atoms)
    positions = graph[keys.POSITIONS].clone().requires_grad_()
    images = graph[keys.SHIFTS].double() @ graph[keys.CELL][0]
    vectors = positions[graph[keys.RECEIVER]] - positions[graph[keys.SENDER]] - images
    energies, _ = oracle.atomic(vectors, graph[keys.ATOMIC_NUMBERS], graph[keys.SENDER], graph[keys.RECEIVER])
    (gradient,) = torch.autograd.grad(energies.sum(), positions, create_graph=True)
    loss = ((-gradient - target) ** 2).sum() + energies.sum() ** 2
    return torch.autograd.grad(loss, parameters, allow_unused=True)


@pytest.mark.whole
@pytest.mark.parametrize("structure", [crystal, molecule, slab], ids=lambda f: f.__name__)
@pytest.mark.parametrize("name", CONFIGS)
def test_gradients_of_a_force_loss_agree_with_the_literal_equations(name, structure, monkeypatch):
    model, atoms = make_model(name), structure()
    target = torch.randn(len(atoms), 3, dtype=torch.float64, generator=torch.Generator().manual_seed(0))
    results = model(model.graph(atoms), differentiable=True)
    loss = ((results["forces"] - target) ** 2).sum() + results["energy"].sum() ** 2
    names = [n for n, _ in model.named_parameters()]
    found = torch.autograd.grad(loss, list(model.parameters()), allow_unused=True)

    # The oracle reads the state; let it read the parameters themselves, so that gradients reach them.
    state = dict(model.state_dict()) | dict(model.named_parameters(remove_duplicate=False))
    monkeypatch.setattr(model, "state_dict", lambda: {k: _Attached(v) for k, v in state.items()})
    expected = literal_loss_gradients(model, atoms, list(model.parameters()), target)
    scale = max(float(g.abs().max()) for g in expected if g is not None)
    for parameter_name, one, other in zip(names, found, expected, strict=True):
        if other is None:
            assert one is None or float(one.abs().max()) == 0, parameter_name
            continue
        error = float((one - other).abs().max())
        assert error < TOLERANCES["double backward", "float64"] * scale, (parameter_name, error, scale)


class _Attached:
    """A tensor whose ``detach`` does not detach."""

    def __init__(self, tensor):
        self.tensor = tensor

    def detach(self):
        return self.tensor


def test_a_loss_on_stress_has_gradients():
    model = make_model("T1 all parts")
    results = model(model.graph([crystal(0), crystal(1)]), stress=True, differentiable=True)
    gradients = torch.autograd.grad(results["stress"].pow(2).sum(), list(model.a_basis.parameters()))
    weights = model.a_basis.mixing.weights
    step = 1e-5
    losses = []
    for sign in (1, -1):
        with torch.no_grad():
            weights[0, 0, 0, 0] += sign * step
            losses.append(float(model(model.graph([crystal(0), crystal(1)]), stress=True)["stress"].pow(2).sum()))
            weights[0, 0, 0, 0] -= sign * step
    assert float(gradients[0][0, 0, 0, 0]) == pytest.approx((losses[0] - losses[1]) / (2 * step), rel=1e-5)


def test_results_of_an_evaluation_carry_no_graph():
    model = make_model("T1 all parts")
    results = model(model.graph(crystal()), stress=True, b_features=True)
    assert not any(tensor.requires_grad for tensor in results.values())


def test_energies_alone_can_be_trained_on():
    model = make_model("T0 published")
    results = model(model.graph(molecule()), forces=False)
    assert results["energy"].requires_grad
    with torch.no_grad():
        assert not model(model.graph(molecule()), forces=False)["energy"].requires_grad
        assert "forces" in model(model.graph(molecule()))


def test_evaluation_in_inference_mode_gives_the_same_results():
    model = make_model("T1 all parts")
    expected = model(model.graph(crystal()), stress=True)
    with torch.inference_mode():
        found = model(model.graph(crystal()), stress=True, b_features=True)
    for key in expected:
        assert torch.equal(found[key], expected[key]), key


def test_positions_that_ask_for_gradients_get_them():
    model = make_model("T1 features")
    graph = model.graph(crystal())
    graph[keys.POSITIONS].requires_grad_()
    energy = model(graph, forces=False)["energy"].sum()
    (gradient,) = torch.autograd.grad(energy, graph[keys.POSITIONS])
    forces = model(model.graph(crystal()))["forces"]
    assert largest_relative_error(-gradient, forces) < TOLERANCES["backward", "float64"]
