"""Couplings from generated modules against loops over full tensors; they turn, and are differentiable twice."""

from __future__ import annotations

import itertools
import json
import math
from pathlib import Path

import numpy as np
import pytest
import torch
from scipy.spatial.transform import Rotation
from torch import Tensor

from cace_runtime.registry import CouplingModule, load_coupling
from tests.generated.test_covariants import as_tensor, turned

FOLDER = Path(__file__).parents[2] / "generated"
ENTRIES = json.loads((FOLDER / "MANIFEST.json").read_text())["couplings"]
N_EDGES, N_CHANNELS = 3, 5


def loaded(entry: dict, backend: str | None = None) -> CouplingModule:
    backend = backend or entry["backend"]
    if backend == "triton":
        pytest.importorskip("triton", reason="triton is not installed")
    return load_coupling(entry["spec"]["l_max"], entry["spec"]["degrees"], backend, path=FOLDER)


def name(entry: dict) -> str:
    return entry["module"].removesuffix(".py")


@pytest.fixture(params=ENTRIES, ids=name, scope="module")
def coupling(request):
    return loaded(request.param)


@pytest.fixture(params=[entry for entry in ENTRIES if entry["backend"] != "triton"], ids=name)
def quick(request):
    """Without those that an interpreter runs, which test_couplings_compiled compares with torch."""
    return loaded(request.param)


def moments(vectors: Tensor, lvectors) -> Tensor:
    """[..., 3] -> the monomials [..., l-vectors]."""
    x, y, z = vectors.unbind(-1)
    return torch.stack([x**i * y**j * z**k for i, j, k in lvectors], dim=-1)


def inputs(coupling, n_edges: int = N_EDGES, n_channels: int = N_CHANNELS) -> tuple[dict[int, Tensor], Tensor, Tensor]:
    """Tensors, vectors of any length, and weights."""
    generator = torch.Generator().manual_seed(1)

    def random(*shape: int) -> Tensor:
        return torch.randn(*shape, generator=generator, dtype=torch.float64)

    tensors = {k: random(n_edges, (k + 1) * (k + 2) // 2, n_channels) for k in coupling.spec["degrees"]}
    return tensors, random(n_edges, 3), random(n_edges, len(coupling.paths), n_channels)


def coupled(coupling, tensors: dict[int, Tensor], vectors: Tensor, weights: Tensor) -> Tensor:
    return coupling.couple(tensors, moments(vectors, coupling.lvectors), weights)


def in_degrees(messages: Tensor, coupling) -> dict[int, Tensor]:
    """[..., l-vectors, channels] -> {l: [..., components, channels]}."""
    degrees = range(coupling.spec["l_max"] + 1)
    return dict(zip(degrees, messages.split([(l + 1) * (l + 2) // 2 for l in degrees], dim=-2), strict=True))


def contraction(tensor: Tensor, vector: Tensor, path: dict) -> Tensor:
    """The definition, with all entries of both tensors: [3, …, 3] and [3] to [3, …, 3]."""
    degree, k, l = path["degree"], path["k"], path["l"]
    moment = torch.ones((), dtype=tensor.dtype)
    for _ in range(l - degree + 2 * k):
        moment = torch.tensordot(moment, vector, 0)
    whole = (
        torch.tensordot(tensor, moment, (list(range(degree - k, degree)), list(range(k))))
        if k
        else torch.tensordot(tensor, moment, 0)
    )
    return sum(whole.permute(order) for order in itertools.permutations(range(l))) / math.factorial(l)


def test_messages_are_the_averaged_contractions_of_full_tensors(coupling):
    tensors, vectors, weights = inputs(coupling)
    wanted = {
        l: torch.zeros(N_EDGES, N_CHANNELS, *[3] * l, dtype=torch.float64) for l in range(coupling.spec["l_max"] + 1)
    }
    for p, path in enumerate(coupling.paths):
        full = as_tensor(tensors[path["degree"]], path["degree"])
        for edge, channel in np.ndindex(N_EDGES, N_CHANNELS):
            average = contraction(full[edge, channel], vectors[edge], path)
            wanted[path["l"]][edge, channel] += weights[edge, p, channel] * path["scale"] * average
    for l, found in in_degrees(coupled(coupling, tensors, vectors, weights), coupling).items():
        scale = float(wanted[l].abs().max())
        torch.testing.assert_close(as_tensor(found, l), wanted[l], rtol=1e-12, atol=1e-12 * scale)


def test_one_path_apart_is_a_weight_of_one(coupling):
    tensors, vectors, _ = inputs(coupling)
    for p, path in enumerate(coupling.paths):
        weights = torch.zeros(N_EDGES, len(coupling.paths), N_CHANNELS, dtype=torch.float64)
        weights[:, p] = 1
        found = in_degrees(coupled(coupling, tensors, vectors, weights), coupling)
        assert [l for l, message in found.items() if message.any()] == [path["l"]]


@pytest.mark.parametrize("sign", [1, -1], ids=["rotation", "rotatory reflection"])
def test_messages_turn_with_tensors_and_edges(coupling, sign):
    tensors, vectors, weights = inputs(coupling)
    turns = sign * torch.from_numpy(Rotation.random(4, random_state=0).as_matrix())
    before = in_degrees(coupled(coupling, tensors, vectors, weights), coupling)
    for turn in turns:
        moved = {}
        for degree, tensor in tensors.items():
            full = turned(as_tensor(tensor, degree)[None], turn[None], degree)[0]
            places = [
                (..., *(0,) * x, *(1,) * y, *(2,) * z) for x, y, z in coupling.lvectors if x + y + z == degree
            ] or [...]
            moved[degree] = torch.stack([full[place] for place in places], dim=-2)
        after = in_degrees(coupled(coupling, moved, vectors @ turn.T, weights), coupling)
        for l, found in after.items():
            wanted = turned(as_tensor(before[l], l)[None], turn[None], l)[0]
            torch.testing.assert_close(as_tensor(found, l), wanted, rtol=1e-12, atol=1e-12 * float(wanted.abs().max()))


def test_gradients_and_gradients_of_gradients_are_right(quick):
    """With respect to tensors, weights, and vectors through their moments."""
    tensors, vectors, weights = inputs(quick, 2, 2)
    leaves = [x.requires_grad_() for x in (vectors, weights, *tensors.values())]

    def messages(vectors, weights, *tensors):
        return coupled(quick, dict(zip(quick.spec["degrees"], tensors, strict=True)), vectors, weights)

    assert torch.autograd.gradcheck(messages, leaves, fast_mode=True)
    assert torch.autograd.gradgradcheck(messages, leaves, fast_mode=True)


def test_float32_is_float64_to_its_precision(coupling):
    tensors, vectors, weights = inputs(coupling)
    wanted = coupled(coupling, tensors, vectors, weights)
    found = coupled(coupling, {k: c.float() for k, c in tensors.items()}, vectors.float(), weights.float())
    assert found.dtype == torch.float32
    torch.testing.assert_close(found.double(), wanted, rtol=1e-5, atol=1e-5 * float(wanted.abs().max()))


def test_no_edges_give_no_messages_and_gradients_of_zero(coupling):
    tensors, vectors, weights = inputs(coupling, 0)
    vectors.requires_grad_()
    found = coupled(coupling, tensors, vectors, weights)
    assert found.shape == (0, len(coupling.lvectors), N_CHANNELS)
    (gradient,) = torch.autograd.grad(found.sum(), vectors)
    assert gradient.shape == (0, 3)


def test_more_dimensions_in_front_change_nothing(coupling):
    tensors, vectors, weights = inputs(coupling, 6)
    wanted = coupled(coupling, tensors, vectors, weights)
    found = coupled(
        coupling,
        {k: c.unflatten(0, (2, 3)) for k, c in tensors.items()},
        vectors.unflatten(0, (2, 3)),
        weights.unflatten(0, (2, 3)),
    )
    torch.testing.assert_close(found, wanted.unflatten(0, (2, 3)))


def test_rows_are_the_same_without_moving_data(coupling):
    tensors, vectors, weights = inputs(coupling)
    c = torch.cat([tensor.movedim(-2, 0) for tensor in tensors.values()])
    rows = coupling.couple_rows(c, moments(vectors, coupling.lvectors).movedim(-1, 0), weights.movedim(-2, 0))
    torch.testing.assert_close(rows.movedim(0, -2), coupled(coupling, tensors, vectors, weights))


def test_what_does_not_fit_is_said(coupling):
    tensors, vectors, weights = inputs(coupling)
    with pytest.raises(ValueError, match=rf"this coupling takes .* {len(coupling.paths)} \(paths\)"):
        coupled(coupling, tensors, vectors, weights[:, 1:])
    with pytest.raises(ValueError, match="the same edges"):
        coupled(coupling, tensors, vectors[1:], weights)


def test_per_sample_gradients_are_those_of_a_loop(coupling):
    tensors, vectors, weights = inputs(coupling)
    degrees = coupling.spec["degrees"]

    def energy(vector, weight, *tensors):
        message = coupled(
            coupling, {k: c[None] for k, c in zip(degrees, tensors, strict=True)}, vector[None], weight[None]
        )
        return (message**2).sum()

    each = torch.func.vmap(torch.func.grad(energy))(vectors, weights, *tensors.values())
    leaf = vectors.clone().requires_grad_()
    (whole,) = torch.autograd.grad((coupled(coupling, tensors, leaf, weights) ** 2).sum(), leaf)
    torch.testing.assert_close(each, whole)
