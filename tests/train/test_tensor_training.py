"""Training of tensor messages: constants of the data, weights of elements, stacks of matrices, the small start."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
import torch
from ase import Atoms

from cace_runtime import CACEModel, keys, new_model
from cace_runtime.files.checkpoint import load_model
from cace_runtime.potential.contraction import Contraction
from cace_runtime.potential.messages.sent_tensors import Tensors
from cace_runtime.potential.readout import value_at_zero
from cace_runtime.quantities import Values
from cace_runtime.train import run_state, whitening
from cace_runtime.train.batches import GraphStore
from cace_runtime.train.config import OptimizerConfig, architecture
from cace_runtime.train.constants import constants_of, measure_constants, measured_parts
from cace_runtime.train.data import read_training_data
from cace_runtime.train.optimizer import ByTensor, make_optimizer
from cace_runtime.train.run import train
from cace_runtime.train.scaled_weights import ScaledWeights, put_weights
from cace_runtime.train.small_start import start_small
from tests.train.tiny import lone_atoms, molecules, settings, write

TENSORS = {
    "cutoff": 3.0,
    "n_bessel": 8,
    "n_radial": 8,
    "radial": "per_degree",
    "basis": {"l_max": 2, "nu_max": 2},
    "mixing": {"per_element": True},
    "messages": [{"memory": True, "tensor": {"per_element": True, "coefficients": "network"}}],
    "readout": {"hidden": [8], "per_element": True},
}


@pytest.fixture(scope="module")
def samples(tmp_path_factory):
    folder = tmp_path_factory.mktemp("data")
    return read_training_data(settings(folder, write(folder, molecules(10)))).train.samples


def fresh(samples, seed=0, small=False, **changes):
    with torch.random.fork_rng():
        torch.manual_seed(seed)
        model = CACEModel(architecture(TENSORS | changes, (1, 8), message_scale=0.4)).double()
    if small:
        start_small(model)
    store = GraphStore(samples, 3.0, (1, 8), torch.float64)
    batches = [store.batch(m).graph for m in store.in_order(20)]
    return model, batches


@pytest.mark.parametrize("contraction", [False, True], ids=["all invariants", "contracted"])
def test_what_the_constants_scale_has_a_mean_square_of_one_on_the_data(samples, contraction):
    model, batches = fresh(samples, contraction=contraction)
    for layer in range(2):
        measure_constants(model, batches, layer)
    parts = [part for layer in range(2) for group in measured_parts(model, layer) for part in group]
    assert len(parts) == 4 + 2 * contraction
    for part in parts:
        found, n = [], 0
        hook = part.register_forward_hook(lambda p, inputs, out, to=found: to.append(p.squares(inputs, out)))
        for graph in batches:
            model(graph, forces=False, b_features=True)
            n += len(graph[keys.ATOMIC_NUMBERS])
        hook.remove()
        mean = sum(found) / n
        if isinstance(part, (Tensors, Contraction)):
            mean = mean * part.scale**2  # which whoever reads them multiplies in
        assert torch.allclose(mean, torch.ones_like(mean), atol=2e-3), type(part).__name__


@pytest.mark.usefixtures("quick_compiler")
def test_constants_are_measured_whatever_evaluates_the_potential(samples):
    linear = [{"memory": True, "tensor": {"per_element": True}}]
    model, batches = fresh(samples, messages=linear)
    compiled = new_model(model.config, "cpp").double()
    compiled.load_state_dict(model.state_dict())
    assert compiled.engines.cpp(compiled) is not None
    for each in (model, compiled):
        for layer in range(2):
            measure_constants(each, batches, layer)
    for name, value in constants_of(model).items():
        assert torch.equal(value, constants_of(compiled)[name]), name


def test_constants_do_not_depend_on_the_order_of_the_data(samples):
    first, second = fresh(samples), fresh(samples[::-1])
    for model, batches in (first, second):
        whitening.measure_features(model, batches, fresh=True)
    constants = constants_of(first[0])
    assert sum(bool((value != 1).any()) for value in constants.values()) >= 3  # A of degree 1 has rms 1 already
    for name, value in constants.items():
        assert torch.equal(value, constants_of(second[0])[name])


def test_constants_are_measured_on_some_structures_with_enough_atoms_of_each_element(samples):
    def chosen(of) -> list:
        store = GraphStore(of, 3.0, (1, 8), torch.float64)
        batches = store.some(2, 5, 8)
        assert all(sum(store.sizes[k] for k in batch) <= 8 for batch in batches if len(batch) > 1)
        return [of[k] for batch in batches for k in batch]

    some = chosen(samples)
    numbers = np.concatenate([sample.atoms.numbers for sample in some])
    assert len(some) < len(samples) and all((numbers == z).sum() >= 5 for z in (1, 8))
    # The last of them is needed.
    numbers = np.concatenate([sample.atoms.numbers for sample in some[:-1]])
    assert any((numbers == z).sum() < 5 for z in (1, 8))
    assert chosen(samples[::-1]) == some
    store = GraphStore(samples, 3.0, (1, 8), torch.float64)
    assert len([k for batch in store.some(6, 1, 20) for k in batch]) == 6
    everything = store.some(2, 10**6, 20)
    assert sorted(k for batch in everything for k in batch) == list(range(len(samples)))


def test_structures_that_differ_in_their_cells_alone_are_drawn_in_no_order_of_theirs(samples):
    cells = []
    for length in np.linspace(2.0, 3.0, 12):
        atoms = Atoms("H", cell=[length] * 3, pbc=True)
        cells.append(replace(samples[0], atoms=atoms, labels=Values(energy=0.0, forces=np.zeros((1, 3)))))
    for of in (cells, cells[::-1]):
        (batch,) = GraphStore(of, 3.0, (1, 8), torch.float64).some(4, 1, 100)
        lengths = [of[k].atoms.cell[0, 0] for k in batch]
        if of is cells:
            first = lengths
    assert lengths == first and lengths not in (sorted(lengths), sorted(lengths)[::-1])


def test_constants_of_some_structures_are_near_those_of_all(tmp_path):
    many = read_training_data(settings(tmp_path, write(tmp_path, molecules(60)))).train.samples
    model, batches = fresh(many)
    other, _ = fresh(many)
    store = GraphStore(many, 3.0, (1, 8), torch.float64)
    some = [store.batch(members).graph for members in store.some(25, 1, 20)]
    for each, measured in ((model, batches), (other, some)):
        for layer in range(2):
            measure_constants(each, measured, layer)
    for name, value in constants_of(model).items():
        assert torch.allclose(value, constants_of(other)[name], rtol=0.15), name


def test_features_that_elements_read_apart_are_measured_about_the_mean_of_each(samples):
    model, batches = fresh(samples)
    layers = whitening.measure_features(model, batches, fresh=True)
    for number, layer in enumerate(layers):
        features = torch.cat([whitening.layer_features(model, graph, number) for graph in batches])
        element = torch.cat([model.embedding.index(graph[keys.ATOMIC_NUMBERS]) for graph in batches])
        for z in range(2):
            z_values = (features[element == z] - layer.mean[z]) / layer.spread
            assert z_values.mean(0).abs().max() < 5e-3
    shared, batches = fresh(samples, readout={"hidden": [8]})
    assert [layer.mean.dim() for layer in whitening.measure_features(shared, batches, fresh=True)] == [1, 1]


def test_folded_scales_leave_predictions_unchanged(samples):
    for changes in ({}, {"readout": {"hidden": [8]}}, {"contraction": True}):
        model, batches = fresh(samples, **changes)
        layers = whitening.measure_features(model, batches, fresh=True)
        before = model(batches[0])
        weights = ScaledWeights(model, layers)
        put_weights(model, weights.folded())
        after = model(batches[0])
        for key in (keys.ENERGY, keys.FORCES):
            assert torch.allclose(after[key], before[key], rtol=1e-9, atol=1e-9)


def test_a_network_that_vanishes_is_trained_as_one_less_its_value_at_zero_of_each_element(samples):
    model, batches = fresh(samples, vanishes_at_zero=True)
    layers = whitening.measure_features(model, batches, fresh=True)
    one = whitening.sum_to_one(layers)
    assert one.shape[:2] == (2, 1)
    f = CACEModel(model.config.model_copy(update={"vanishes_at_zero": False})).double()
    f.load_state_dict(model.state_dict())
    put_weights(f, ScaledWeights(model, layers).folded())
    put_weights(model, ScaledWeights(model, layers, one).folded())
    graph = batches[0]
    found = model(graph, forces=False, b_features=True)
    element = model.embedding.index(graph[keys.ATOMIC_NUMBERS])
    u = (found[keys.B_FEATURES].permute(0, 4, 2, 3, 1).flatten(2) * one[element, 0]).sum((1, 2))
    assert float((u - 1).abs().mean().detach()) < 0.2
    expected = f(graph, forces=False)[keys.ENERGIES] - value_at_zero(f.state_dict())[element] * (1 - u)
    assert torch.allclose(found[keys.ENERGIES], expected, rtol=1e-9, atol=1e-9)


def test_muon_orthogonalises_the_matrix_of_each_element_degree_and_path(samples):
    model, _ = fresh(samples)
    weights = ScaledWeights(model)
    muon = make_optimizer(OptimizerConfig(name="muon", learning_rate=0.01), weights)
    assert isinstance(muon, ByTensor)
    tensor = "messages.0.tensor"
    assert {name: len(stack) for name, stack in muon.matrices.items()} == {
        "a_basis.mixing.weights": 2 * 3,
        f"{tensor}.scalars.layers.0.weight": 2,
        f"{tensor}.tensors.1.weights": 2,
        f"{tensor}.tensors.1.coefficients.layers.0.weight": 2,
        f"{tensor}.functions.weights": 3 + 3 + 2,
        "readout.mlp.layers.0.weight": 2,
    }
    generator = torch.Generator().manual_seed(0)
    for vector in weights.parameters():
        vector.grad = torch.randn(vector.shape, generator=generator, dtype=torch.float64)
    before = {name: value.detach().clone() for name, value in weights.by_name().items()}
    muon.step()
    for name, stack in muon.matrices.items():
        change = (weights.by_name()[name] - before[name]).detach().view(len(stack), *stack[0].shape)
        for matrix in change.unbind(0):
            s = torch.linalg.svdvals(matrix)
            assert s.min() > 0.4 * s.max(), name


def test_the_small_start_makes_readers_small_and_the_network_zero(samples):
    usual, batches = fresh(samples)
    small, _ = fresh(samples, small=True)
    for name in ("messages.0.tensor.scalars.layers.0.weight", "readout.mlp.layers.0.weight"):
        assert torch.allclose(small.get_parameter(name), 0.1 * usual.get_parameter(name))
    assert float(small(batches[0])[keys.FORCES].abs().max()) == 0.0
    assert float(usual(batches[0])[keys.FORCES].abs().max()) > 1e-3


def test_fine_tuning_begins_where_the_potential_is(tmp_path):
    data = write(tmp_path, [*molecules(16), *lone_atoms()])
    first = train(settings(tmp_path, data, model=TENSORS, epochs=4))
    assert first.model.config.vanishes_at_zero
    config = settings(
        tmp_path, data, output=str(tmp_path / "again"), model={}, e0="isolated", epochs=1,
        optimizer={"learning_rate": 1e-12}, averaging={"ema_decay": None}, refit_readout=False,
    )  # fmt: skip
    again = train(config, start=tmp_path / "run/model.safetensors")
    assert again.progress.rows[0]["valid_loss"] == pytest.approx(first.progress.best_loss, rel=1e-2)


@pytest.mark.parametrize("scaled", [True, False], ids=["scaled", "as it is"])
def test_a_run_keeps_its_constants_in_checkpoint_and_file_and_goes_on(tmp_path, scaled):
    data = write(tmp_path, molecules(12))
    options = {"model": TENSORS, "small_start": True, "scale_features": scaled, "batch_atoms": 12}
    options["optimizer"] = {"learning_rate": 0.001}
    first = train(settings(tmp_path, data, epochs=2, **options))
    constants = constants_of(first.model)
    assert sum(bool((value != 1).any()) for value in constants.values()) >= 3
    state = run_state.read_checkpoint(tmp_path / "run")
    file = load_model(tmp_path / "run/model.safetensors", backend="eager")
    again = train(settings(tmp_path, data, epochs=4, **options), resumed=True)
    for name, value in constants.items():
        assert torch.equal(state["constants"][name], value)
        assert torch.equal(file.state_dict()[name], value)
        assert torch.equal(again.model.state_dict()[name], value)
    assert again.progress.epoch == 4
    losses = [row["valid_loss"] for row in again.progress.rows]
    assert losses[3] < losses[0]
