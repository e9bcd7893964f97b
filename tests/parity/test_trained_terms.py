"""Gradients of losses through energy terms, by compiled kernels: those of torch, whatever the loss is made of."""

from __future__ import annotations

import pytest
import torch
from torch import Tensor

from cace_runtime import CACEModel
from cace_runtime.kernels.choice import new_model
from tests.support.charged import charged_config
from tests.train.tiny import crystals, molecules

pytestmark = pytest.mark.usefixtures("quick_compiler")


def charged(backend: str, vanishes: bool) -> CACEModel:
    """Two channels, one of which has no constants, and an output that no term reads."""
    config = charged_config(("q", "p"), vanishes, energy_scale=0.7)
    with torch.random.fork_rng():
        torch.manual_seed(0)
        return new_model(config, backend).double()


def weighted(results: dict[str, Tensor], names: tuple[str, ...]) -> Tensor:
    generator = torch.Generator().manual_seed(1)
    terms = [
        (results[n] * torch.randn(results[n].shape, generator=generator, dtype=torch.float64)).sum() for n in names
    ]
    return torch.stack(terms).square().sum()


@pytest.mark.parametrize("names", [("energy",), ("forces",), ("virial", "q"), ("energy", "forces", "virial", "p")])
@pytest.mark.parametrize("vanishes", [False, True], ids=["constants", "vanishes"])
@pytest.mark.parametrize("frames", [molecules(3), crystals(2)], ids=["molecules", "crystals"])
def test_gradients_through_terms_are_those_of_torch(frames, vanishes, names):
    found = {}
    for backend in ("eager", "cpp"):
        model = charged(backend, vanishes)
        parameters = dict(model.named_parameters())
        results = model.with_parameters(
            parameters, model.graph(frames), forces="forces" in names, stress="virial" in names
        )
        loss = weighted(results, names)
        gradients = torch.autograd.grad(loss, list(parameters.values()), allow_unused=True)
        of_all = zip(parameters.items(), gradients, strict=True)
        found[backend] = {name: torch.zeros_like(p) if g is None else g for (name, p), g in of_all}
    largest = max(float(g.abs().max()) for g in found["eager"].values())
    assert largest > 0
    for name, expected in found["eager"].items():
        assert float((found["cpp"][name] - expected).abs().max()) < 1e-11 * largest, name


def test_what_training_evaluates_has_the_parts_of_the_energy_that_the_potential_has():
    model = charged("cpp", False)
    graph = model.graph(molecules(2))
    expected, found = model(graph), model.with_parameters(dict(model.named_parameters()), graph)
    assert set(found) == set(expected)
    for name, values in expected.items():
        assert torch.allclose(found[name], values, rtol=1e-11, atol=1e-11), name


def test_a_second_way_back_knows_nothing_of_the_first():
    """What one loss has left for the outputs' gradient is not there for another of the same evaluation."""
    model = charged("cpp", False)
    parameters = dict(model.named_parameters())
    results = model.with_parameters(parameters, model.graph(molecules(2)))

    def gradient(name: str) -> list[Tensor | None]:
        loss = weighted(results, (name,))
        return list(torch.autograd.grad(loss, list(parameters.values()), retain_graph=True, allow_unused=True))

    before, _, after = gradient("energy"), gradient("forces"), gradient("energy")
    for one, other in zip(before, after, strict=True):
        assert (one is None) == (other is None)
        assert one is None or other is None or torch.equal(one, other)
