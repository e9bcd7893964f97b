"""Trained numbers -> parameters, and the way back that is written out, against the plain formula and autograd."""

from __future__ import annotations

import pytest
import torch
from torch import Tensor

from cace_runtime import CACEModel
from cace_runtime.train.config import architecture
from cace_runtime.train.folding import Fold, Reader
from cace_runtime.train.scaled_weights import ScaledWeights
from cace_runtime.train.whitening import Whitening, measure_features
from tests.train.tiny import WITH_MESSAGES, molecules

N = 7
UNIT = 0.3
# A bias of 1e-4 of what cancels in it, rounded to 6e-8.
OF_THE_BIAS = 1e-11


def whitening(seed: int, elements: int | None) -> Whitening:
    """Of features of which a part varies little."""
    generator = torch.Generator().manual_seed(seed)

    def random(*shape: int) -> Tensor:
        return torch.randn(*shape, generator=generator, dtype=torch.float64)

    q, _ = torch.linalg.qr(random(N, N))
    correlation = (q * torch.logspace(0, -8, N, dtype=torch.float64)) @ q.t()
    return Whitening(random(N) if elements is None else random(elements, N), random(N).exp(), correlation)


# Shapes, matrices first: what reads two layers, what reads one and has no bias, what reads no features.
SHAPES = {
    None: (
        {"two.weight": (5, 2, N), "one.weight": (1, 1, N), "other.weight": (3, 4)},
        {"two.bias": (5,), "last": (2,)},
    ),
    3: (
        {"two.weight": (3, 5, 2, N), "one.weight": (3, 1, 1, N), "other.weight": (3, 4)},
        {"two.bias": (3, 5), "last": (2,)},
    ),
}


# What the means of both layers are of, and the weights that read them.
KINDS = {
    "one mean": ((None, None), None),
    "a mean of each element": ((3, 3), 3),
    "one mean, then one of each element": ((None, 3), 3),
    "one of each element, then one": ((3, None), 3),
}


@pytest.fixture(params=KINDS)
def problem(request):
    means, elements = KINDS[request.param]
    shapes = [{name: torch.Size(shape) for name, shape in part.items()} for part in SHAPES[elements]]
    layers = [whitening(k, mean) for k, mean in enumerate(means)]
    read = {"two": (0, 1), "one": (1,)}

    def by_name(*vectors: Tensor) -> dict[str, Tensor]:
        found = {}
        for vector, of_vector in zip(vectors, shapes, strict=True):
            parts = vector.split([shape.numel() for shape in of_vector.values()])
            found |= {name: part.view(shape) for (name, shape), part in zip(of_vector.items(), parts, strict=True)}
        return found

    generator = torch.Generator().manual_seed(9)
    sizes = [sum(shape.numel() for shape in of_vector.values()) for of_vector in shapes]
    vectors = [torch.randn(n, generator=generator, dtype=torch.float64).requires_grad_() for n in sizes]
    readers = [Reader(prefix, [layers[k].map_to_features(UNIT) for k in which]) for prefix, which in read.items()]

    def plainly(*vectors: Tensor) -> dict[str, Tensor]:
        found = by_name(*vectors)
        for prefix, which in read.items():
            parts = found[f"{prefix}.weight"].unbind(-2)
            new = [layers[k].to_features(UNIT * part) for k, part in zip(which, parts, strict=True)]
            found[f"{prefix}.weight"] = torch.stack(new, dim=-2)
            if f"{prefix}.bias" in found:
                for k, part in zip(which, new, strict=True):
                    found[f"{prefix}.bias"] = found[f"{prefix}.bias"] - layers[k].at_mean(part)
        return found

    return by_name, readers, vectors, plainly


def test_parameters_are_those_of_the_formula(problem):
    by_name, readers, vectors, plainly = problem
    found = dict(zip(by_name(*vectors), Fold.apply(by_name, readers, *vectors), strict=True))
    for name, expected in plainly(*vectors).items():
        assert torch.allclose(found[name], expected, rtol=1e-12, atol=1e-12), name


@pytest.mark.parametrize("unused", [(), ("two.weight",), ("two.bias", "other.weight"), ("one.weight", "last")], ids=str)
def test_gradients_are_those_of_autograd(problem, unused):
    by_name, readers, vectors, plainly = problem
    found = dict(zip(by_name(*vectors), Fold.apply(by_name, readers, *vectors), strict=True))
    generator = torch.Generator().manual_seed(1)
    back = {name: torch.randn(value.shape, generator=generator, dtype=value.dtype) for name, value in found.items()}

    def gradients(of: dict[str, Tensor]) -> tuple[Tensor, ...]:
        return torch.autograd.grad(sum((of[name] * back[name]).sum() for name in of if name not in unused), vectors)

    for name, a, b in zip(("matrices", "others"), gradients(found), gradients(plainly(*vectors)), strict=True):
        assert torch.allclose(a, b, rtol=1e-12, atol=1e-12), name


@pytest.mark.parametrize("elements", [None, 3], ids=["one mean", "a mean of each element"])
def test_rounded_weights_make_of_the_mean_what_the_exact_ones_do(elements):
    """In single precision, where means are large against what varies, as after a least squares."""
    layer = whitening(0, elements)
    layer.mean *= 1e4
    shape = (5, 1, N) if elements is None else (elements, 5, 1, N)
    generator = torch.Generator().manual_seed(3)
    weights = layer.to_features(torch.randn(shape, generator=generator, dtype=torch.float64))
    # at the mean large numbers cancel
    mean = layer.mean.reshape(*shape[:-3], 1, 1, N)
    weights -= (weights * mean).sum(-1, keepdim=True) * mean / (mean * mean).sum(-1, keepdim=True)
    size = float((weights * mean).abs().max())
    weights = (layer.from_features(weights) / UNIT).float()
    layer = layer.float()
    bias = torch.zeros(shape[:-2])

    def by_name(*vectors: Tensor) -> dict[str, Tensor]:
        return {"reader.weight": vectors[0].view(shape), "reader.bias": vectors[1].view(bias.shape)}

    vectors = (weights.reshape(-1), bias.reshape(-1))
    weight, bias = Fold.apply(by_name, [Reader("reader", [layer.map_to_features(UNIT)])], *vectors)
    assert weight.dtype == bias.dtype == torch.float32
    # z of the mean is zero, so that a network says its bias there, here zero
    at_mean = layer.double().at_mean(weight[..., 0, :].double()) + bias.double()
    assert float(bias.abs().max()) < 1e-4 * size
    assert float(at_mean.abs().max()) < OF_THE_BIAS * size


@pytest.mark.parametrize(
    "changes", [{}, {"readout": {"hidden": [3], "per_element": True}}], ids=["shared", "of elements"]
)
def test_a_training_begins_with_what_the_potential_makes_of_the_mean(changes):
    """Weights that are large against what they make of it go to the units of training and back, in single precision."""
    config = architecture(WITH_MESSAGES | changes, (1, 8), message_scale=0.4)
    with torch.random.fork_rng():
        torch.manual_seed(0)
        model = CACEModel(config).double()
    layers = measure_features(model, [model.graph(molecules(12))], fresh=True)
    values = {name: p.detach().clone() for name, p in model.named_parameters()}
    name = "readout.mlp.layers.0"
    size = 0.0
    with torch.no_grad():
        weight = values[f"{name}.weight"].mul_(1e6)
        for part, layer in zip(weight.unbind(-2), layers, strict=True):
            mean = layer.mean if layer.mean.dim() == 1 else layer.mean[:, None]
            part -= (part * mean).sum(-1, keepdim=True) * mean / mean.square().sum(-1, keepdim=True)
            size = max(size, float((part * mean).abs().max()))
    model.load_state_dict(model.state_dict() | values)
    model = model.float()

    @torch.no_grad()
    def of_the_mean(found: dict[str, Tensor]) -> Tensor:
        parts = zip(found[f"{name}.weight"].double().unbind(-2), layers, strict=True)
        return sum((layer.at_mean(part) for part, layer in parts), found[f"{name}.bias"].double())

    before = of_the_mean(dict(model.named_parameters()))
    after = of_the_mean(ScaledWeights(model, layers).folded())
    assert float(before.abs().max()) < 1e-4 * size
    assert float((after - before).abs().max()) < OF_THE_BIAS * size
