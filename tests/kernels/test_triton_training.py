"""Derivatives with respect to weights by Triton's kernels against torch's double backward, in float64."""

from __future__ import annotations

import pytest
import torch

from cace_runtime.kernels.triton import launch
from cace_runtime.kernels.triton.compressed_lists import device_lists
from cace_runtime.kernels.triton.exponential_operator import device_exponential_sum
from cace_runtime.kernels.triton.moments_operator import device_moments
from cace_runtime.neighborhood.layout import edge_layout, lay_out
from cace_runtime.potential.angular import degree_slices
from cace_runtime.potential.edge_basis import EdgeBasis
from cace_runtime.potential.exponential_sum import exponential_sum
from cace_runtime.potential.moments import edge_moments
from tests.kernels.test_triton_potential import ALL, DEVICE, pair_of_models
from tests.parity.architectures import ARCHITECTURES, STRUCTURES
from tests.parity.test_gradient import gradients

pytest.importorskip("triton", reason="triton is not installed")

TOLERANCE = 1e-10  # relative to the largest gradient, as issue and oracle ask; found: some 1e-15

QUICK = ("T1 memory, features per channel",)
CASES = [
    pytest.param(name, structure, id=f"{name}-{structure}", marks=[] if name in QUICK else pytest.mark.slow)
    for name in (*ARCHITECTURES, "T1 as published for ethanol")
    for structure in ("pair", "molecule")
    if not (name in QUICK and structure == "molecule")
]


@pytest.mark.parity
@pytest.mark.parametrize(("name", "structure"), CASES)
def test_gradients_with_respect_to_the_weights(name, structure):
    model, eager = pair_of_models(name)
    atoms = STRUCTURES[structure]
    found = gradients(model.requires_grad_(), atoms, stress=True)
    expected = gradients(eager.requires_grad_(), atoms, stress=True)
    assert found.keys() == expected.keys()
    largest = max(float(g.abs().max()) for g in expected.values())
    for key, gradient in expected.items():
        torch.testing.assert_close(found[key].cpu(), gradient, rtol=0, atol=TOLERANCE * largest)


@pytest.fixture(scope="module")
def layout():
    """Of five atoms, one of them seen by nobody; blocks differ in width, and some slots are padding."""
    receiver = torch.tensor([0, 0, 0, 1, 1, 2, 2, 4])
    sender = torch.tensor([1, 2, 2, 0, 4, 0, 4, 1])
    return edge_layout(lay_out(sender, receiver, 5, slots_per_block=6))


def on_device(layout):
    moved = layout._replace(sender=layout.sender.to(DEVICE), receiver=layout.receiver.to(DEVICE))
    return device_lists(moved, interpreted=DEVICE == "cpu")


def assert_same_twice(ours, theirs, *shapes: tuple[int, ...]) -> None:
    """Both functions of arrays of these shapes, their gradients and the gradients of these agree."""
    results = []
    for function, where in ((theirs, "cpu"), (ours, DEVICE)):
        random = torch.Generator().manual_seed(0)
        arguments = [torch.randn(s, generator=random, dtype=torch.float64).to(where).requires_grad_() for s in shapes]
        value = function(*arguments)
        first = torch.autograd.grad((value**2).sum(), arguments, create_graph=True)
        total = sum((g * torch.randn(g.shape, generator=random, dtype=g.dtype).to(where)).sum() for g in first)
        results.append([value, *first, *torch.autograd.grad(total, arguments)])
    for expected, found in zip(*results, strict=True):
        torch.testing.assert_close(found.cpu(), expected, rtol=1e-12, atol=1e-12 * float(expected.detach().abs().max()))


@pytest.mark.parity
@pytest.mark.parametrize(
    ("n_degrees", "n_channels"),
    [
        pytest.param(1, 3, id="one weight"),
        pytest.param(3, 2, id="a weight per degree"),
        pytest.param(1, 40, id="many channels", marks=pytest.mark.slow),
    ],
)
def test_sums_and_both_derivatives_are_those_of_torch(layout, n_degrees, n_channels):
    lists, n_slots = on_device(layout), len(layout.sender)
    assert_same_twice(
        lambda angular, radial, weights: device_moments(angular, radial, weights, lists),
        lambda angular, radial, weights: edge_moments(EdgeBasis(None, None, radial, angular), weights, layout),
        (10, n_slots), (2, n_slots), (5, n_degrees, n_channels),
    )  # fmt: skip


@pytest.mark.parity
@pytest.mark.parametrize(
    ("l_max", "n_degrees", "width", "lanes"),
    [
        pytest.param(2, 1, 3, 4, id="one decay"),
        pytest.param(2, 3, 5, 2, id="a decay per degree, more channels than a tile"),
        pytest.param(4, 5, 130, 128, id="more components and channels than a tile", marks=pytest.mark.slow),
    ],
)
def test_exponential_sums_and_both_derivatives_are_those_of_torch(layout, l_max, n_degrees, width, lanes, monkeypatch):
    # The interpreter's own tiles hold every channel.
    monkeypatch.setattr(launch, "INTERPRETED", launch.INTERPRETED._replace(lanes=lanes))
    lists, n_slots = on_device(layout), len(layout.sender)
    n_components = degree_slices(l_max)[-1][1]
    assert_same_twice(
        lambda x, r, f, q: device_exponential_sum(x, r, f, q, lists),
        lambda x, r, f, q: exponential_sum(x, r, f, q, layout),
        (5, n_components, width), (n_slots,), (n_slots,), (n_degrees, width),
    )  # fmt: skip


def test_every_architecture_is_covered():
    assert set(ARCHITECTURES) <= {case.values[0] for case in CASES} <= set(ALL)
