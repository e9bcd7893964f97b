"""Tensor messages, free mixing, contractions and weights of elements by Triton's kernels, against torch in float64."""

from __future__ import annotations

import os

import pytest
import torch
from hypothesis import Phase, given, settings
from hypothesis import strategies as st
from torch.utils._python_dispatch import TorchDispatchMode

from cace_runtime import keys, new_model
from cace_runtime.adapters.ase import CACECalculator
from cace_runtime.config import BasisConfig, MixingConfig, ModelConfig, ReadoutConfig, TensorMessageConfig
from cace_runtime.kernels.engine import BackendError, UnknownPartError
from cace_runtime.kernels.torch_engine import TorchEngine
from cace_runtime.kernels.triton import tensor_sum
from cace_runtime.kernels.triton.edges import edges_of_graph
from cace_runtime.kernels.triton.engine import TritonEngine
from cace_runtime.neighborhood.graph import to
from cace_runtime.potential.model import CACEModel
from cace_runtime.testing import largest_relative_error
from tests.kernels.test_triton_potential import DEVICE, assert_agree
from tests.parity.architectures import (
    CLOSEST,
    STRUCTURES,
    TENSOR_ARCHITECTURES,
    architecture,
    cheng2024,
    complete,
    features,
    sent,
)
from tests.parity.test_gradient import gradients
from tests.parity.test_tensor_kernels import configs, model_of

pytest.importorskip("triton", reason="triton is not installed")

PER_DEGREE = {"radial": "per_degree"}
TINY = {"n_bessel": 2, "n_radial": 2, "readout": ReadoutConfig(hidden=(3,))} | PER_DEGREE
COVARIANTS = BasisConfig(l_max=3, nu_max=3, covariants=(1, 2))
# Every part of such a potential once, in less than a second of the interpreter each.
QUICK = {
    "vectors, and all of elements": architecture(
        complete(3, 3, "per_degree"),
        sent(True, per_element=True),
        mixing=MixingConfig(per_element=True),
        **TINY | {"readout": ReadoutConfig(hidden=(3,), per_element=True), "closest_distances": CLOSEST},
    ),
    "covariants with networks, contracted": architecture(
        COVARIANTS,
        sent(degrees=(1,), tensors="covariants", order=2, coefficients="network", hidden=(2,)),
        mixing=MixingConfig(),
        contraction=True,
        **TINY,
    ),
    "scalars with all other messages, mixed embeddings": architecture(
        cheng2024(3, 3),
        sent(degrees=(), radial_hidden=(3,)).model_copy(
            update={"exponential": True, "feature": features(per_channel=True, per_degree=True)}
        ),
        mixing=MixingConfig(senders="embedding"),
        **TINY,
    ),
}
MORE = {
    "T2 vectors beside all other messages, published mixing": architecture(
        complete(3, 3, "per_degree"),
        sent(True).model_copy(update={"exponential": True, "feature": features(True, True, (3,))}),
        sent(degrees=(1, 2)).model_copy(update={"feature": features()}),
        **PER_DEGREE,
        message_scale=0.1,
    ),
    "T2 features of one channel, mixed by elements": architecture(
        complete(3, 3, "per_degree"),
        sent(True, per_element=True).model_copy(update={"feature": features(hidden=(4,))}),
        sent(degrees=(2,)).model_copy(update={"feature": features(True, True)}),
        mixing=MixingConfig(per_element=True),
        **PER_DEGREE,
        message_scale=0.1,
    ),
}
ALL = TENSOR_ARCHITECTURES | QUICK | MORE
CHOSEN = ("pair", "molecule", "batch", "17 atoms", "lone atom", "no edges")


def cases():
    for name in ALL:
        for structure in CHOSEN:
            if name not in QUICK and structure != "molecule":
                continue  # which would take minutes
            quick = torch.cuda.is_available() or (name in QUICK and structure == "pair")
            yield pytest.param(name, structure, marks=[] if quick else pytest.mark.slow)


def by_kernels(eager: CACEModel, dtype: torch.dtype = torch.float64) -> CACEModel:
    """The same potential, unable to evaluate with torch."""
    model = new_model(eager.config, backend="triton").double()
    model.load_state_dict(eager.state_dict())
    return model.to(DEVICE, dtype).requires_grad_(False)


@pytest.mark.parity
@pytest.mark.parametrize(("name", "structure"), list(cases()))
def test_kernels_agree_with_torch(name, structure, monkeypatch):
    eager = model_of(ALL[name])
    model = by_kernels(eager)
    monkeypatch.setattr(model, "atomic_energies", None)
    assert_agree(model, eager, STRUCTURES[structure], "float64")


@pytest.mark.parity
@pytest.mark.slow
@pytest.mark.parametrize("name", QUICK)
def test_single_precision(name):
    eager = model_of(ALL[name])
    assert_agree(by_kernels(eager, torch.float32), eager, STRUCTURES["pair"], "float32")


@pytest.mark.parity
@pytest.mark.parametrize(
    "name",
    [
        pytest.param(name, marks=[] if name.startswith("T0 mixed") else pytest.mark.slow)
        for name in (*TENSOR_ARCHITECTURES, *MORE)
    ],
)
def test_outputs_and_what_is_pulled_back_are_those_of_torch(name):
    eager = model_of(ALL[name])
    engine, reference = by_kernels(eager).engines.triton(by_kernels(eager)), TorchEngine(eager)
    graph = eager.graph(STRUCTURES["pair"])
    outputs, expected = engine.outputs(to(graph, torch.float64, DEVICE)).cpu(), reference.outputs(graph)
    for mine, theirs in zip(outputs.unbind(1), expected.unbind(1), strict=True):
        assert largest_relative_error(mine, theirs) < 1e-12
    cotangents = torch.randn(outputs.shape, dtype=torch.float64, generator=torch.Generator().manual_seed(0))
    mine, theirs = engine.pull(cotangents.to(DEVICE)), reference.pull(cotangents)
    assert largest_relative_error(mine.forces.cpu(), theirs.forces) < 1e-12
    assert largest_relative_error(mine.virials.cpu().sum(0), theirs.virials.sum(0)) < 1e-12
    again = engine.pull(cotangents.to(DEVICE))
    assert torch.equal(mine.forces, again.forces) and torch.equal(mine.virials, again.virials)


@pytest.mark.parity
@pytest.mark.slow
@pytest.mark.parametrize("name", QUICK)
def test_torch_on_the_kernels_operators_has_the_gradients_of_torch(name):
    """With respect to all weights: what training on a GPU is."""
    eager = model_of(QUICK[name]).requires_grad_()
    model = by_kernels(eager).requires_grad_()
    found, expected = (gradients(m, STRUCTURES["pair"], stress=True) for m in (model, eager))
    largest = max(float(gradient.abs().max()) for gradient in expected.values() if gradient.numel())
    for key, gradient in expected.items():
        torch.testing.assert_close(found[key].cpu(), gradient, rtol=0, atol=1e-10 * largest)


def test_an_energy_that_vanishes_with_weights_of_elements_is_exactly_that_of_the_reference():
    eager = model_of(TENSOR_ARCHITECTURES["T0 mixed by elements of both, contracted, outputs"])
    atoms = STRUCTURES["no edges"]
    model = by_kernels(eager)
    found = model(model.graph(atoms))
    assert found[keys.ENERGIES].tolist() == [-1026.8 if symbol == "C" else 0.0 for symbol in atoms.symbols]
    assert not found["a"].any() and not found[keys.FORCES].any()


def test_every_part_of_tensor_potentials_is_known():
    told = {name: TritonEngine.unsupported(config) for name, config in ALL.items()}
    assert not any(told.values())


@pytest.fixture(scope="module")
def vectors() -> CACEModel:
    return model_of(QUICK["vectors, and all of elements"])


@pytest.mark.slow
def test_new_weights_go_where_the_old_ones_were(vectors):
    """A captured graph reads weights at fixed addresses."""
    model = by_kernels(vectors)
    engine, graph = model.engines.triton(model), model.graph(STRUCTURES["pair"])
    place = engine.potential._weights.messages[0].tensor.functions.data_ptr()
    other = model_of(vectors.config, seed=1)
    model.load_state_dict(other.state_dict())
    found, expected = model(graph)[keys.FORCES].cpu(), other(other.graph(STRUCTURES["pair"]))[keys.FORCES]
    assert model.engines.triton(model) is engine
    assert engine.potential._weights.messages[0].tensor.functions.data_ptr() == place
    assert largest_relative_error(found, expected) < 1e-12


def test_numbers_that_are_not_read_are_refused(vectors):
    model = by_kernels(vectors)
    model.messages[0].tensor.register_buffer("strange", torch.ones(1))
    with pytest.raises(UnknownPartError, match=r"messages\.0\.tensor\.strange"):
        TritonEngine(model)


def test_a_coupling_that_an_earlier_basisgen_made_is_refused_in_a_sentence(vectors, monkeypatch):
    class Earlier:
        on_values, path, command = None, "coupling.py", "basisgen couple"

    monkeypatch.setattr(tensor_sum, "coupling_of", lambda *asked: Earlier)
    with pytest.raises(BackendError, match=r"made by an earlier basisgen\. Make it anew with: basisgen couple"):
        TritonEngine(by_kernels(vectors))


def test_whole_steps_stay_on_the_device(vectors):
    atoms = STRUCTURES["pair"]
    calculator = CACECalculator(by_kernels(vectors), DEVICE, resident=True)
    assert calculator.active_backend == "device"
    found, expected = (torch.from_numpy(c.get_forces(atoms)) for c in (calculator, CACECalculator(vectors)))
    assert largest_relative_error(found, expected) < 1e-12


class Made(TorchDispatchMode):
    """Sizes of all tensors that are made inside of it."""

    def __init__(self) -> None:
        super().__init__()
        self.sizes: list[int] = []

    def __torch_dispatch__(self, function, types, args=(), kwargs=None):
        made = function(*args, **(kwargs or {}))
        self.sizes += [x.numel() for x in (made if isinstance(made, (tuple, list)) else [made]) if hasattr(x, "numel")]
        return made


@pytest.mark.skipif(os.environ.get("TRITON_INTERPRET") != "1", reason="counts what Triton's interpreter makes")
def test_nothing_in_memory_has_a_number_for_each_edge_and_channel(vectors, monkeypatch):
    """What grows with edges that count for nothing, because they are too long, has no channels."""
    eager = model_of(vectors.config.model_copy(update={"n_radial": 40}))
    potential = TritonEngine(by_kernels(eager)).potential
    monkeypatch.setattr("triton.runtime.interpreter.InterpretedFunction.run", lambda *arguments, **options: None)
    sizes = []
    for skin in (0.0, 1.0):
        graph = eager.graph(STRUCTURES["crystal"], skin=skin)
        edges, species = edges_of_graph(graph), eager.embedding.index(graph[keys.ATOMIC_NUMBERS])
        with Made() as made:
            potential(graph[keys.POSITIONS], species, edges)
        sizes.append((edges.capacity, made.sizes))
    (few, before), (many, after) = sizes
    assert many > few + 50 and len(before) == len(after)
    grown = max(b - a for a, b in zip(before, after, strict=True)) / (many - few)
    # Monomials up to degree 3 are the most that is known of an edge.
    assert grown == 20


@pytest.mark.parity
@pytest.mark.slow
@settings(max_examples=5, phases=[Phase.explicit, Phase.generate])
@given(config=configs(), structure=st.sampled_from(["pair", "molecule"]), seed=st.integers(0, 99))
def test_kernels_agree_for_any_architecture(config: ModelConfig, structure: str, seed: int):
    eager = model_of(config, seed)
    assert_agree(by_kernels(eager), eager, STRUCTURES[structure], "float64")


def test_every_choice_is_among_the_architectures():
    messages = [m for config in ALL.values() for m in config.messages if m.tensor]
    assert {(m.exponential, m.feature is not None) for m in messages} >= {(True, True), (False, True), (False, False)}
    assert {bool(m.tensor.radial_hidden) for m in messages} == {True, False}
    assert TensorMessageConfig() in [m.tensor for m in messages]
