"""The potential by Triton's kernels against torch: on a GPU where there is one, else by Triton's interpreter."""

from __future__ import annotations

import logging

import pytest
import torch

from cace_runtime import keys, new_model
from cace_runtime.kernels import choice
from cace_runtime.kernels.engine import BackendError
from cace_runtime.kernels.triton import DevicePotential, available
from cace_runtime.kernels.triton.edges import DeviceEdges, edges_of_graph, mirror_edges
from cace_runtime.neighborhood.graph import to
from cace_runtime.potential.model import CACEModel
from cace_runtime.testing import largest_relative_error
from tests.parity.architectures import (
    ARCHITECTURES,
    MORE_ARCHITECTURES,
    STRUCTURES,
    architecture,
    cheng2024,
    features,
    message,
)
from tests.support.models import random_model
from tests.support.tolerances import TOLERANCES

pytest.importorskip("triton", reason="triton is not installed")

DEVICE = "cuda" if torch.cuda.is_available() else "cpu"
ALL = ARCHITECTURES | MORE_ARCHITECTURES
SMALL = architecture(cheng2024(3, 3), message(feature=features()), n_embedding=1, n_radial=1, n_bessel=2)
# Every part of a model once, in seconds.
QUICK = (
    ("T0 cosine, as many embedding numbers as elements, no MLP", "pair"),
    ("T1 exponential", "pair"),
    ("T1 all parts, features per degree and channel", "pair"),
    ("T2 features twice", "no edges"),
)
CHOSEN = ("molecule", "batch", "pair", "17 atoms", "lone atom", "no edges")


def cases():
    for name in ALL:
        for structure in CHOSEN:
            quick = torch.cuda.is_available() or (name, structure) in QUICK
            yield pytest.param(name, structure, id=f"{name}-{structure}", marks=[] if quick else pytest.mark.slow)
    yield pytest.param("T0 sizes of one", "crystal", id="T0 sizes of one-crystal", marks=pytest.mark.slow)


def pair_of_models(name: str, dtype: torch.dtype = torch.float64) -> tuple[CACEModel, CACEModel]:
    """By kernels, unable to evaluate with torch; and torch's."""
    eager = random_model(ALL[name], backend="eager")
    model = new_model(eager.config, backend="triton").double()
    model.load_state_dict(eager.state_dict())
    return model.to(DEVICE, dtype), eager


def assert_agree(model: CACEModel, eager: CACEModel, atoms, dtype: str) -> None:
    wanted = {"forces": True, "stress": True, "b_features": True}
    found = model(model.graph(atoms), **wanted)
    expected = eager(eager.graph(atoms), **wanted)
    assert set(found) == set(expected)
    for key in set(expected) - {keys.ENERGY}:
        assert found[key].shape == expected[key].shape
        assert largest_relative_error(found[key].cpu(), expected[key]) < TOLERANCES["compiled", dtype], key
    # Atomic energies may cancel: their sum is no closer than they are.
    error = float((found[keys.ENERGY].cpu() - expected[keys.ENERGY]).abs().max())
    assert error < TOLERANCES["compiled", dtype] * float(expected[keys.ENERGIES].abs().sum())


@pytest.mark.parity
@pytest.mark.parametrize(("name", "structure"), list(cases()))
def test_kernels_agree_with_torch(name, structure, monkeypatch):
    model, eager = pair_of_models(name)
    monkeypatch.setattr(model, "atomic_energies", None)
    assert_agree(model, eager, STRUCTURES[structure], "float64")


@pytest.mark.parity
@pytest.mark.parametrize("name", ["T1 exponential"])
def test_single_precision(name):
    model, eager = pair_of_models(name, torch.float32)
    assert_agree(model, eager, STRUCTURES["pair"], "float32")


@pytest.fixture(scope="module")
def small_structure():
    """A potential by kernels, a structure's positions and elements, and its edges."""
    eager = random_model(SMALL, backend="eager")
    potential = DevicePotential(eager, dtype=torch.float64, device=DEVICE)

    def evaluated(skin: float = 0.0):
        graph = to(eager.graph(STRUCTURES["molecule"][:3], skin=skin), torch.float64, DEVICE)
        species = eager.embedding.index(graph[keys.ATOMIC_NUMBERS].cpu()).to(DEVICE)
        return graph[keys.POSITIONS], species, edges_of_graph(graph)

    return potential, evaluated


@pytest.mark.parity
def test_edges_beyond_the_cutoff_and_past_the_end_count_for_nothing(small_structure):
    potential, evaluated = small_structure
    positions, species, edges = evaluated()
    exact = potential(positions, species, edges)
    positions, species, edges = evaluated(skin=2.0)
    n = 7
    padded = DeviceEdges(
        edges.first,
        torch.cat([edges.sender, edges.sender.new_full((n,), 1 << 30)]),
        torch.cat([edges.offset, edges.offset.new_full((n, 3), torch.nan)]),
        torch.cat([edges.mirror, edges.mirror.new_full((n,), 1 << 30)]),
    )
    assert padded.capacity > len(edges.sender)
    found = potential(positions, species, padded)
    for ours, theirs in zip(found[:3], exact[:3], strict=True):
        torch.testing.assert_close(ours, theirs, rtol=1e-12, atol=1e-12)


@pytest.mark.parity
def test_results_are_the_same_to_the_bit_and_new_weights_go_where_the_old_ones_were(small_structure):
    """A captured graph reads weights at fixed addresses."""
    potential, evaluated = small_structure
    other = random_model(SMALL, seed=1, backend="eager")
    place = potential._weights.mixing.data_ptr()
    before = potential(*evaluated())
    potential.update(random_model(SMALL, backend="eager"))
    again = potential(*evaluated())
    assert all(torch.equal(*pair) for pair in zip(before[:3], again[:3], strict=True))
    potential.update(other)
    assert potential._weights.mixing.data_ptr() == place
    fresh = DevicePotential(other, dtype=torch.float64, device=DEVICE)(*evaluated())
    assert torch.equal(potential(*evaluated()).forces, fresh.forces)
    assert not torch.equal(before.forces, fresh.forces)


def test_an_edge_without_its_mirror_image_is_refused():
    sender, receiver = torch.tensor([1, 0, 0]), torch.tensor([0, 1, 2])
    with pytest.raises(ValueError, match="without its mirror image"):
        mirror_edges(sender, receiver, torch.zeros(3, 3))


@pytest.fixture
def without_triton(monkeypatch):
    monkeypatch.setattr(available.importlib.util, "find_spec", lambda name: None)


def test_missing_triton_is_named_where_it_is_insisted_on(without_triton):
    eager = random_model(ALL["T0 sizes of one"], backend="eager")
    with pytest.raises(BackendError, match=r"triton is not installed; install it with: pip install"):
        DevicePotential(eager, dtype=torch.float64, device="cpu")


def test_missing_triton_is_said_once_and_torch_is_used(without_triton, caplog, monkeypatch):
    choice._tell.cache_clear()
    monkeypatch.setattr(CACEModel, "device", torch.device("cuda"))
    monkeypatch.delenv("CACE_BACKEND")
    with caplog.at_level(logging.WARNING):
        for _ in range(2):
            model = new_model(ALL["T0 sizes of one"], backend="auto")
            assert model.engines.triton(model) is None
    assert len(caplog.messages) == 1
    assert "torch is used instead" in caplog.text


def test_cpu_without_the_interpreter_is_refused(monkeypatch):
    monkeypatch.setattr(available, "interpreted", lambda: False)
    model = new_model(ALL["T0 sizes of one"], backend="triton").double()
    with pytest.raises(BackendError, match="run on an NVIDIA GPU"):
        model(model.graph(STRUCTURES["pair"]))
