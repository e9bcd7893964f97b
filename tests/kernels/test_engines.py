"""What kernels/engine.py promises, of every engine."""

from __future__ import annotations

import pytest
import torch
from torch import Tensor, nn

from cace_runtime import keys, new_model
from cace_runtime.config import ModelConfig
from cace_runtime.kernels.choice import by_structure
from cace_runtime.kernels.engine import BackendError, Engine
from cace_runtime.kernels.torch_engine import TorchEngine
from cace_runtime.neighborhood.graph import Graph
from cace_runtime.neighborhood.layout import EdgeLayout
from cace_runtime.potential.evaluation import Wanted
from cace_runtime.potential.model import CACEModel
from cace_runtime.potential.operators import TorchOperators
from cace_runtime.testing import largest_relative_error
from tests.parity.architectures import TENSOR_ARCHITECTURES
from tests.support.models import CONFIGS, crystal, molecule, random_model
from tests.support.quick_cases import others_are_slow
from tests.support.toy_parts import toy_parts

pytestmark = pytest.mark.usefixtures("quick_compiler")

ENGINES = ["torch", "cpp", "triton"]
WITH_OUTPUT = {"outputs": [{"name": "charge", "hidden": [5]}]}
TENSORS = TENSOR_ARCHITECTURES["T1 covariants with networks, contracted"]


def engine_of(name: str, eager: CACEModel) -> Engine:
    """With the model's weights."""
    if name == "torch":
        return TorchEngine(eager)
    if name == "triton":
        pytest.importorskip("triton", reason="triton is not installed")
    model = new_model(eager.config, backend=name).double()
    model.load_state_dict(eager.state_dict())
    engine = model.engines.cpp(model) if name == "cpp" else model.engines.triton(model)
    assert engine is not None
    return engine


def config(name: str = "T1 all parts", **changes: object) -> ModelConfig:
    return ModelConfig(**CONFIGS[name].model_dump() | changes)


@pytest.mark.parametrize("name", others_are_slow(ENGINES, ["torch", "cpp"]))
@pytest.mark.parametrize("parts", ["published", pytest.param("tensors", marks=pytest.mark.slow)])
def test_a_pass_is_outputs_and_what_is_pulled_back_from_their_sum(name, parts):
    eager = random_model(config() if parts == "published" else TENSORS, backend="eager").requires_grad_(False)
    engine, graph = engine_of(name, eager), eager.graph([crystal(), molecule()])
    expected = eager(graph, stress=True)
    found = engine.evaluate(graph, Wanted(forces=True, stress=True))
    outputs = engine.outputs(graph)
    pulled = engine.pull(torch.ones_like(outputs))
    for energies, forces, virials in ((found.outputs[:, 0], found.forces, found.virials), (outputs[:, 0], *pulled)):
        assert largest_relative_error(energies, expected[keys.ENERGIES]) < 1e-12
        assert largest_relative_error(forces, expected[keys.FORCES]) < 1e-11
        summed = torch.zeros(2, 6, dtype=torch.float64).index_add(0, graph[keys.BATCH], virials)
        theirs = expected[keys.VIRIAL].flatten(1)[:, [0, 4, 8, 5, 2, 1]]
        assert largest_relative_error(summed, theirs) < 1e-11


@pytest.mark.parametrize("name", ["cpp", "triton"])
@pytest.mark.parametrize("more", [{}, WITH_OUTPUT], ids=["energy", "and another output"])
def test_any_cotangents_of_the_outputs_are_pulled_back_as_torch_pulls_them(name, more):
    eager = random_model(config(**more), backend="eager").requires_grad_(False)
    graph, reference = eager.graph(crystal()), TorchEngine(eager)
    engine = engine_of(name, eager)
    outputs, theirs = engine.outputs(graph), reference.outputs(graph)
    assert outputs.shape == theirs.shape == (len(crystal()), 2 if more else 1)
    assert largest_relative_error(outputs, theirs) < 1e-12
    cotangents = torch.randn(outputs.shape, dtype=torch.float64, generator=torch.Generator().manual_seed(0))
    mine, theirs = engine.pull(cotangents), reference.pull(cotangents)
    assert largest_relative_error(mine.forces, theirs.forces) < 1e-11
    # Which atom the virial of a pair is told to belong to is each engine's own.
    assert largest_relative_error(mine.virials.sum(0), theirs.virials.sum(0)) < 1e-11


class Shifted(nn.Module):
    """A readout with one trainable number more than kernels know."""

    def __init__(self, readout: nn.Module) -> None:
        super().__init__()
        self.readout, self.shift = readout, nn.Parameter(torch.tensor(0.5))
        self.mlp, self.linear = readout.mlp, readout.linear

    def forward(self, *read: object) -> Tensor:
        return self.readout(*read) + self.shift


@pytest.mark.parametrize("name", ["cpp", "triton"])
def test_a_number_that_an_engine_does_not_read_is_refused_by_its_name(name):
    if name == "triton":
        pytest.importorskip("triton", reason="triton is not installed")
    model = random_model(config(), backend=name)
    functions = model.edge_functions
    functions.stretch = nn.Parameter(torch.tensor(1.1))
    with pytest.raises(BackendError, match=r"does not know what to do with edge_functions\.stretch of this model"):
        model(model.graph(crystal()))


def test_where_no_backend_is_insisted_on_torch_evaluates_the_number_that_kernels_do_not_read(caplog):
    model = random_model(config(), backend="eager").requires_grad_()
    model.engines.backend = "auto"
    model.readout = Shifted(model.readout)
    graph = model.graph(crystal())
    energy = model(graph, differentiable=True)[keys.ENERGY].sum()
    (gradient,) = torch.autograd.grad(energy, model.readout.shift)
    assert gradient == pytest.approx(len(crystal()) * model.config.energy_scale)
    assert "readout.shift" in caplog.text


def test_a_refused_number_is_said_though_another_model_of_the_same_basis_was_refused_before(caplog):
    for name in ("first", "second"):
        model = random_model(config(), backend="cpp").requires_grad_(False)
        model.engines.backend = "auto"
        model.edge_functions.register_parameter(name, nn.Parameter(torch.tensor(1.1)))
        model(model.graph(molecule()))
        assert f"edge_functions.{name}" in caplog.text


def test_a_part_that_a_model_is_given_after_it_was_evaluated_is_refused_or_evaluated_by_torch():
    for backend in ("cpp", "auto"):
        model = random_model(config(), backend="cpp").requires_grad_(False)
        graph = model.graph(crystal())
        before = model(graph)[keys.ENERGY]
        model.engines.backend = backend
        model.readout = Shifted(model.readout)
        if backend == "cpp":
            with pytest.raises(BackendError, match=r"readout\.shift"):
                model(graph)
        else:
            more = len(crystal()) * model.readout.shift.item() * model.config.energy_scale
            assert float(model(graph)[keys.ENERGY]) == pytest.approx(float(before) + more, abs=1e-9)


@pytest.mark.parametrize("name", ["eager", "cpp", "triton"])
def test_energy_terms_are_torch_whatever_evaluates_the_network(name):
    """Charges that the network gives, a pair energy of them, and springs that know no network."""
    if name == "triton":
        pytest.importorskip("triton", reason="triton is not installed")
    terms = WITH_OUTPUT | {"terms": [{"kind": "pair"}, {"kind": "spring"}]}
    with toy_parts():
        plain = random_model(config(**terms), backend="eager").requires_grad_(False)
        model = new_model(config(**terms), backend=name).double().requires_grad_(False)
        model.load_state_dict(plain.state_dict())
        graph = model.graph([molecule(), crystal()])
        found, expected = model(graph, stress=True), plain(graph, stress=True)
        assert set(found) == set(expected)
        for key, values in expected.items():
            assert largest_relative_error(found[key], values) < 1e-11, key


class Counting:
    """Engines of another package: torch's results, counted."""

    backend = "counting"

    def __init__(self) -> None:
        self.asked = 0

    def results(self, model: CACEModel, graph: Graph, wanted: Wanted) -> dict[str, Tensor] | None:
        self.asked += 1
        found = TorchEngine(model).evaluate(graph, wanted)
        return None if wanted.differentiable else by_structure(model, graph, found)

    def results_with(self, model, parameters, graph, wanted) -> None:
        return None

    def operators(self, model: CACEModel, layout: EdgeLayout) -> TorchOperators:
        return TorchOperators(model.basis, layout)


def test_engines_from_outside_evaluate_the_model_that_they_are_handed_to():
    eager = random_model(config(), backend="eager").requires_grad_(False)
    engines = Counting()
    model = CACEModel(config(), engines).double().requires_grad_(False)
    model.load_state_dict(eager.state_dict())
    graph = eager.graph(crystal())
    found, expected = model(graph), eager(graph)
    assert engines.asked == 1
    assert largest_relative_error(found[keys.FORCES], expected[keys.FORCES]) < 1e-11
    assert torch.equal(model(graph, differentiable=True)[keys.FORCES], expected[keys.FORCES])
