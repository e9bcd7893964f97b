"""Scales of energies and features, the loss, schedules, batches."""

from __future__ import annotations

import pytest
import torch
from ase.neighborlist import neighbor_list

from cace_runtime import CACEModel, keys, new_model
from cace_runtime.train import scaling, whitening
from cace_runtime.train.batches import GraphStore, bounded, epoch_batches
from cace_runtime.train.config import LossConfig, ScheduleConfig, architecture
from cace_runtime.train.data import read_training_data
from cace_runtime.train.loss import Loss, LossWeights, weights_at
from cace_runtime.train.ranks import Ranks
from cace_runtime.train.scaled_weights import ScaledWeights, put_weights
from cace_runtime.train.schedule import Plateau, rate_factor
from tests.train.tiny import WITH_MESSAGES, crystals, molecules, settings, write


@pytest.fixture(scope="module")
def samples(tmp_path_factory):
    folder = tmp_path_factory.mktemp("data")
    return read_training_data(settings(folder, write(folder, [*molecules(7), *crystals(6)]))).train.samples


def fresh(samples, seed=0):
    with torch.random.fork_rng():
        torch.manual_seed(seed)
        model = CACEModel(architecture(WITH_MESSAGES, (1, 8), message_scale=0.4)).double()
    store = GraphStore(samples, 3.0, (1, 8), torch.float64)
    layers = whitening.measure_features(model, [store.batch(m).graph for m in store.in_order(20)], fresh=True)
    return model, store, layers


@pytest.mark.whole
def test_scales_do_not_depend_on_the_order_of_the_data(samples):
    backwards = samples[::-1]
    shifts = [0.1 * len(s.atoms) for s in samples]
    assert scaling.energy_scale(samples, shifts) == scaling.energy_scale(backwards, shifts[::-1])
    first, second = fresh(samples), fresh(backwards)
    assert scaling.message_scale(first[1].graphs) == scaling.message_scale(second[1].graphs)
    for one, other in zip(first[2], second[2], strict=True):
        for name, values in one.state_dict().items():
            assert torch.equal(values, other.state_dict()[name]), name
    for one, other in zip(first[0].parameters(), second[0].parameters(), strict=True):
        assert torch.equal(one, other)


@pytest.mark.whole
def test_scaled_features_are_uncorrelated_of_mean_zero_and_variance_one(samples):
    """Values and slopes together; slopes here by torch's derivatives."""
    model, store, layers = fresh(samples)
    eager = new_model(model.config, backend="eager").double()
    eager.load_state_dict(model.state_dict())
    graph = store.batch(range(len(store))).graph
    for number, layer in enumerate(layers):
        features = whitening.layer_features(model, graph, number)
        # Rows of the map of features to z are what it gives for unit weights of z.
        to_z = layer.to_features(torch.eye(features.shape[1], dtype=torch.float64)).t() @ layer.directions
        z = (features - layer.mean) @ to_z
        assert z.mean(0).abs().max() < 0.05
        n_samples = min(whitening.MOST_SAMPLES, -(-whitening.SAMPLES_PER_FEATURE * features.shape[1] // len(store)))
        slopes = torch.cat([slopes_by_torch(eager, g, number, n_samples) for g in store.graphs]) @ to_z
        covariance = z.t() @ z / len(z) + slopes.t() @ slopes / len(slopes)
        assert (covariance - torch.eye(len(covariance), dtype=torch.float64)).abs().max() < 0.1


def slopes_by_torch(model, graph, layer, n_samples):
    """Changes of all features of a structure along random displacements, over the root of its number of atoms."""
    positions = graph[keys.POSITIONS].clone().requires_grad_()
    b = model(graph | {keys.POSITIONS: positions}, forces=False, b_features=True)[keys.B_FEATURES][..., layer]
    sums = b.permute(0, 2, 3, 1).flatten(1).sum(0)
    jacobian = torch.stack([torch.autograd.grad(x, positions, retain_graph=True)[0] for x in sums])
    along = [
        torch.randn(positions.shape, generator=torch.Generator().manual_seed(k), dtype=torch.float64)
        for k in range(n_samples)
    ]
    return torch.einsum("fnx,snx->sf", jacobian, torch.stack(along)) / len(positions) ** 0.5


@pytest.mark.whole
def test_folded_scales_leave_predictions_unchanged(samples):
    model, store, layers = fresh(samples)
    graph = store.batch(range(len(store))).graph
    before = model(graph)
    weights = ScaledWeights(model, layers)
    assert not torch.equal(weights.by_name()["readout.linear.weight"], model.readout.linear.weight)
    put_weights(model, weights.folded())
    after = model(graph)
    assert torch.allclose(before["energy"], after["energy"], rtol=1e-12, atol=1e-10)
    assert torch.allclose(before["forces"], after["forces"], rtol=1e-9, atol=1e-10)


@pytest.mark.whole
def test_the_shares_of_two_processes_add_up_to_the_gradient_of_one(samples):
    model, store, layers = fresh(samples)
    at, members = LossWeights(energy=1.0, forces=10.0, stress=1.0), list(range(len(store)))

    def gradients(shares):
        weights = ScaledWeights(model, layers)
        loss = Loss(weights, model, LossConfig(stress=1.0))
        for share in shares:
            batch = store.batch(share)
            loss(batch.graph, batch.targets, at, store.counts(members))[0].backward()
        return [p.grad for p in weights.parameters()]

    whole = gradients([members])
    shared = gradients([Ranks(0, 2).share(members), Ranks(1, 2).share(members)])
    scale = max(float(g.abs().max()) for g in whole)
    assert scale > 0
    for one, other in zip(whole, shared, strict=True):
        assert (one - other).abs().max() < 1e-12 * scale


@pytest.mark.whole
def test_config_types_are_weighted_and_unlabelled_quantities_do_not_count(samples):
    from dataclasses import replace

    model, _, layers = fresh(samples)

    def loss(weights_of_samples):
        chosen = [replace(s, weight=w) for s, w in zip(samples[:2], weights_of_samples, strict=True)]
        store = GraphStore(chosen, 3.0, (1, 8), torch.float64)
        batch = store.batch([0, 1])
        module = Loss(ScaledWeights(model, layers), model, LossConfig())
        # Means are over the labelled structures, whatever they weigh.
        counts = torch.tensor([2.0, 3.0 * len(batch.graph["batch"]), 1.0, 2.0], dtype=torch.float64)
        return float(module(batch.graph, batch.targets, LossWeights(energy=1.0, forces=1.0), counts)[0].detach())

    both, first, second = loss((1.0, 1.0)), loss((1.0, 0.0)), loss((0.0, 1.0))
    assert both == pytest.approx(first + second)
    assert loss((1.0, 3.0)) == pytest.approx(first + 3 * second)


def test_huber_is_quadratic_for_small_and_linear_for_large_errors():
    loss = Loss.__new__(Loss)
    torch.nn.Module.__init__(loss)
    loss.config = LossConfig(function="huber", huber_delta=0.5)
    errors = torch.tensor([0.1, -0.5, 2.0, -3.0], dtype=torch.float64)
    expected = [0.01, 0.25, 2 * 0.5 * (2.0 - 0.25), 2 * 0.5 * (3.0 - 0.25)]
    assert loss._of_errors(errors).tolist() == pytest.approx(expected)


def test_stages_change_the_weights_they_name():
    config = LossConfig(energy=1, forces=10, schedule=[{"epoch": 0.5, "energy": 100}, {"epoch": 8, "forces": 1}])
    found = [weights_at(config, epoch, 10) for epoch in (0, 4, 5, 8)]
    assert [(w.energy, w.forces) for w in found] == [(1, 10), (1, 10), (100, 10), (100, 1)]


def test_stages_may_take_their_time():
    config = LossConfig(energy=1, forces=10, stress=0, schedule=[{"epoch": 2, "over": 3, "energy": 16, "stress": 4}])
    found = [weights_at(config, epoch, 10) for epoch in range(1, 7)]
    assert [w.energy for w in found] == pytest.approx([1, 2, 4, 8, 16, 16])
    assert [w.stress for w in found] == pytest.approx([0, 1, 2, 3, 4, 4])
    assert {w.forces for w in found} == {10}


def test_the_learning_rate_warms_up_and_falls():
    config = ScheduleConfig(kind="cosine", warmup=2, final=0.1)
    rates = [rate_factor(config, epoch, 12, Plateau()) for epoch in (0, 1, 2, 7, 12)]
    assert rates == pytest.approx([0.01, 0.5, 1.0, 0.55, 0.1])
    config, plateau = ScheduleConfig(kind="plateau", warmup=0, patience=2, final=0.2), Plateau()
    factors = []
    for better in (True, False, False, False, False, False, False):
        plateau.validated(better, config)
        factors.append(rate_factor(config, 1, 10, plateau))
    assert factors == [1, 1, 0.5, 0.5, 0.25, 0.25, 0.2]


def test_batches_hold_a_bounded_number_of_atoms_and_every_structure_once():
    sizes = [3, 6, 3, 30, 6, 3]
    batches = epoch_batches(sizes, 9, seed=0, epoch=2)
    assert sorted(k for b in batches for k in b) == list(range(6))
    assert all(sum(sizes[k] for k in b) <= 9 or len(b) == 1 for b in batches)
    assert batches == epoch_batches(sizes, 9, seed=0, epoch=2) != epoch_batches(sizes, 9, seed=0, epoch=3)
    assert bounded([0, 1, 2], sizes, 9) == [[0, 1], [2]]


def test_message_scale_is_one_over_the_root_of_the_mean_number_of_neighbours(samples):
    graphs = GraphStore(samples, 3.0, (1, 8), torch.float64).graphs
    neighbours = sum(len(neighbor_list("i", s.atoms, 3.0)) for s in samples)
    assert scaling.message_scale(graphs) == pytest.approx((sum(len(s.atoms) for s in samples) / neighbours) ** 0.5)
