"""Triton's kernels and potentials that say more of an atom than its energy: against torch, by Triton's interpreter."""

from __future__ import annotations

import pytest
import torch

from cace_runtime import keys, new_model
from cace_runtime.adapters.ase import CACECalculator
from cace_runtime.config import AddedConfig, LatentEwaldConfig, ModelConfig, OutputConfig, ReadoutConfig
from cace_runtime.kernels.engine import BackendError
from cace_runtime.kernels.torch_engine import TorchEngine
from cace_runtime.kernels.triton.engine import TritonEngine
from cace_runtime.potential.evaluation import Wanted
from cace_runtime.potential.model import CACEModel
from cace_runtime.testing import largest_relative_error
from tests.parity.architectures import STRUCTURES, architecture, cheng2024
from tests.parity.test_outputs import ARCHITECTURES
from tests.support.models import random_model
from tests.support.tolerances import TOLERANCES

pytest.importorskip("triton", reason="triton is not installed")

DEVICE = "cuda" if torch.cuda.is_available() else "cpu"
NOTHING = ReadoutConfig(hidden=(), linear=False)
SMALL = {"n_embedding": 1, "n_radial": 1, "n_bessel": 2}
CHARGE = OutputConfig(name="q", hidden=(3,), bias=False)
WITHOUT_ENERGY = architecture(
    cheng2024(3, 3), readout=NOTHING, has_energy=False, outputs=(CHARGE,), reference_energies={"C": -1026.8}, **SMALL
)
ALL = ARCHITECTURES | {"no energy": WITHOUT_ENERGY}
QUICK = ("pair", "lone atom")
COULOMB = LatentEwaldConfig(charges=("q",))


def of_backend(eager: CACEModel, backend: str) -> CACEModel:
    """The same potential by kernels, unable to evaluate with torch."""
    model = new_model(eager.config, backend=backend).to(eager.dtype)
    model.load_state_dict(eager.state_dict())
    return model.to(DEVICE).requires_grad_(False)


def random(*shape: int) -> torch.Tensor:
    return torch.randn(shape, generator=torch.Generator().manual_seed(3), dtype=torch.float64)


def engine_of(name: str, dtype: torch.dtype = torch.float64) -> tuple[TritonEngine, CACEModel]:
    eager = random_model(ALL[name], backend="eager").requires_grad_(False)
    model = of_backend(eager, "triton").to(dtype)
    engine = model.engines.triton(model)
    assert engine is not None
    return engine, model


@pytest.mark.parametrize("dtype", ["float64", pytest.param("float32", marks=pytest.mark.slow)])
@pytest.mark.parametrize(
    "structure", [*QUICK, *(pytest.param(s, marks=pytest.mark.slow) for s in ("batch", "17 atoms", "no edges"))]
)
@pytest.mark.parametrize("name", ALL)
def test_outputs_and_what_is_pulled_back_are_those_of_torch(name, structure, dtype):
    engine, model = engine_of(name, getattr(torch, dtype))
    reference, tolerance = TorchEngine(random_model(ALL[name], backend="eager")), TOLERANCES["compiled", dtype]
    graph = model.graph(STRUCTURES[structure])
    on_cpu = {key: value.cpu() for key, value in graph.items()}
    outputs, expected = engine.outputs(graph).cpu(), reference.outputs(on_cpu)
    assert outputs.dtype == torch.float64 and outputs.shape == expected.shape
    for mine, theirs in zip(outputs.unbind(1), expected.unbind(1), strict=True):
        assert largest_relative_error(mine, theirs) < tolerance
    cotangents = random(*outputs.shape)
    mine, theirs = engine.pull(cotangents.to(DEVICE)), reference.pull(cotangents)
    assert largest_relative_error(mine.forces.cpu(), theirs.forces) < tolerance
    # Which atom the virial of a pair is told to belong to is each engine's own.
    zeros = torch.zeros(len(graph[keys.CELL]), 6, dtype=torch.float64)
    summed = [zeros.index_add(0, on_cpu[keys.BATCH], virials.cpu()) for virials in (mine.virials, theirs.virials)]
    assert largest_relative_error(*summed) < tolerance


def test_a_network_that_says_nothing_gives_atoms_their_reference_energies():
    nothing = ModelConfig(**WITHOUT_ENERGY.model_dump() | {"outputs": ()})
    model = of_backend(random_model(nothing, backend="eager"), "triton")
    atoms = STRUCTURES["pair"]
    found = model(model.graph(atoms))
    assert found[keys.ENERGIES].tolist() == [-1026.8 if symbol == "C" else 0.0 for symbol in atoms.symbols]
    assert not found[keys.FORCES].any()


def test_an_output_that_vanishes_is_exactly_zero_for_a_lone_atom():
    engine, model = engine_of("T0, one output that vanishes")
    outputs = engine.outputs(model.graph(STRUCTURES["lone atom"]))
    assert outputs[0, 1] == 0
    assert outputs[0, 0] != 0


@pytest.mark.slow
def test_one_pass_is_the_outputs_and_the_forces_of_the_energies_alone():
    """To the bit: further outputs have no share in them."""
    engine, model = engine_of("T1, three outputs")
    graph = model.graph(STRUCTURES["pair"])
    found = engine.evaluate(graph, Wanted(forces=True, stress=True))
    outputs = engine.outputs(graph)
    alone = torch.zeros_like(outputs)
    alone[:, 0] = 1
    pulled = engine.pull(alone)
    assert torch.equal(found.outputs, outputs)
    assert torch.equal(found.forces, pulled.forces) and torch.equal(found.virials, pulled.virials)


@pytest.mark.slow
def test_each_way_is_gone_once_and_the_way_back_as_often_as_it_is_asked_for(monkeypatch):
    engine, model = engine_of("T1, three outputs")
    kernels, gone = engine.potential._run, []
    for name in ("features", "features_reverse"):
        run = getattr(kernels, name)
        monkeypatch.setattr(kernels, name, lambda *a, run=run, name=name: gone.append(name) or run(*a))
    outputs = engine.outputs(model.graph(STRUCTURES["pair"]))
    assert gone == ["features"] * 2
    first = engine.pull(random(*outputs.shape).to(DEVICE))
    assert gone == ["features"] * 2 + ["features_reverse"] * 2
    again = engine.pull(random(*outputs.shape).to(DEVICE))
    assert torch.equal(first.forces, again.forces) and torch.equal(first.virials, again.virials)


def test_outputs_of_old_weights_are_not_pulled_through_new_ones():
    engine, model = engine_of("no energy")
    outputs = engine.outputs(model.graph(STRUCTURES["pair"]))
    engine.take(model)
    with pytest.raises(RuntimeError, match="no outputs to pull through"):
        engine.pull(torch.ones_like(outputs))


@pytest.fixture(scope="module")
def with_charges() -> CACEModel:
    """A short-range network, and charges of another with a weight, which see each other at any distance."""
    added = ModelConfig(**WITHOUT_ENERGY.model_dump() | {"terms": (COULOMB,), "reference_energies": {}, "cutoff": 2.5})
    config = architecture(
        cheng2024(3, 3), readout=ReadoutConfig(hidden=(3,)), added=(AddedConfig(weight=0.3, model=added),), **SMALL
    )
    return random_model(config, backend="eager").requires_grad_(False)


def test_a_sum_with_long_range_is_that_of_torch(with_charges):
    model, structure = of_backend(with_charges, "triton"), STRUCTURES["molecule"]
    found = model(model.graph(structure), stress=True)
    expected = with_charges(with_charges.graph(structure), stress=True)
    assert set(found) == set(expected)
    for key, values in expected.items():
        assert largest_relative_error(found[key].cpu(), values) < TOLERANCES["compiled", "float64"], key


def test_a_calculator_says_that_kernels_evaluate_the_networks_of_a_sum(with_charges):
    model = of_backend(with_charges, "triton")
    atoms, calculator = STRUCTURES["molecule"], CACECalculator(model, DEVICE)
    assert calculator.active_backend == "triton" and calculator.resident is None
    expected = CACECalculator(with_charges).get_forces(atoms)
    forces = torch.from_numpy(calculator.get_forces(atoms))
    assert largest_relative_error(forces, torch.from_numpy(expected)) < TOLERANCES["compiled", "float64"]


def test_whole_steps_on_the_device_are_refused_for_a_sum_with_terms_in_a_sentence(with_charges):
    said = r"is a sum of 2 networks and has the energy term latent_ewald: .*Use resident=False"
    with pytest.raises(BackendError, match=said):
        CACECalculator(with_charges, resident=True)


def test_further_outputs_do_not_keep_whole_steps_from_the_device():
    eager = random_model(ALL["T0, one output that vanishes"], backend="eager").requires_grad_(False)
    atoms = STRUCTURES["pair"]
    calculator = CACECalculator(of_backend(eager, "triton"), DEVICE, resident=True)
    assert calculator.active_backend == "device"
    found, expected = (torch.from_numpy(c.get_forces(atoms)) for c in (calculator, CACECalculator(eager)))
    assert largest_relative_error(found, expected) < TOLERANCES["compiled", "float64"]
    energies = (c.get_potential_energy(atoms) for c in (calculator, CACECalculator(eager)))
    assert next(energies) == pytest.approx(next(energies), rel=1e-12)
