"""The linear readout by least squares."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from cace_runtime import CACEModel, keys
from cace_runtime.quantities import Values
from cace_runtime.train import linear_rows, refit
from cace_runtime.train.batches import GraphStore
from cace_runtime.train.config import architecture
from cace_runtime.train.loss import LossWeights
from cace_runtime.train.samples import Sample
from tests.train.tiny import WITH_MESSAGES, crystals, molecules

AT = LossWeights(energy=3.0, forces=10.0)
WITH_STRESS = LossWeights(energy=3.0, forces=10.0, stress=2.0)
ONLY_STRESS = LossWeights(stress=1.0)
MODEL = WITH_MESSAGES | {"n_embedding": 1}


def new_model(**changes) -> CACEModel:
    config = architecture(MODEL | changes, (1, 8), energy_scale=0.7, message_scale=0.4)
    with torch.random.fork_rng():
        torch.manual_seed(0)
        return CACEModel(config).double()


def changed(model: CACEModel) -> CACEModel:
    """The same with another linear readout."""
    other = CACEModel(model.config).double()
    other.load_state_dict(model.state_dict())
    with torch.no_grad():
        weight = other.readout.linear.weight
        weight += 0.3 * torch.randn(weight.shape, generator=torch.Generator().manual_seed(1), dtype=torch.float64)
        other.readout.linear.bias += 0.2
    return other


def store(frames, labels_from: CACEModel, noise: float = 0.0) -> GraphStore:
    generator, samples = np.random.default_rng(0), []
    for k, atoms in enumerate(frames):
        out = labels_from(labels_from.graph(atoms), stress=True)
        energy, forces = float(out[keys.ENERGY]), out[keys.FORCES].numpy()
        stress = None
        if atoms.pbc.all():
            rough = 0.01 * noise * generator.normal(size=(3, 3))
            stress = out[keys.STRESS][0].numpy() + rough + rough.T
        energy += noise * generator.normal()
        labels = Values(energy=energy, forces=forces + noise * generator.normal(size=forces.shape), stress=stress)
        samples.append(Sample(atoms, labels, f"structure {k}", "default"))
    return GraphStore(samples, 3.0, (1, 8), torch.float64)


def loss(model: CACEModel, data: GraphStore, at: LossWeights) -> float:
    """From predictions."""
    energies, forces, stresses = [], [], [0.0]
    for graph, targets in zip(data.graphs, data.targets, strict=True):
        out = model(graph, stress=True)
        if targets.weights["stress"]:
            stresses += (((out[keys.VIRIAL] + targets.labels["stress"]) / targets.n_atoms) ** 2).flatten().tolist()
        energies.append(float((out[keys.ENERGY] - targets.labels["energy"]) / targets.n_atoms) ** 2)
        forces += ((out[keys.FORCES] - targets.labels["forces"]) ** 2).flatten().tolist()
    of_stresses = np.sum(stresses) / max(1, len(stresses) - 1)
    return at.energy * np.mean(energies) + at.forces * np.mean(forces) + at.stress * of_stresses


READOUTS = [{"hidden": [8]}, {"hidden": [8], "per_element": True}]


@pytest.mark.whole
@pytest.mark.parametrize("readout", READOUTS, ids=["one readout", "of each element"])
@pytest.mark.parametrize(
    ("at", "most"),
    [(AT, 96), (WITH_STRESS, 96), (WITH_STRESS, 9), (ONLY_STRESS, 9)],
    ids=["energies and forces", "all", "all, random directions", "stresses, random directions"],
)
def test_labels_that_a_linear_readout_explains_are_explained(monkeypatch, at, most, readout):
    monkeypatch.setattr(linear_rows, "MOST_DIRECTIONS", most)
    model = new_model(readout=readout)
    teacher = changed(model)
    train, valid = (store([*molecules(n, seed), *crystals(n)], teacher) for n, seed in ((8, 0), (2, 7)))
    found = refit.refit(model, train, valid, at)
    before = loss(model, valid, at)
    assert found.before == pytest.approx(before, rel=1e-6 if most > 24 or not at.forces else 0.5)
    refit.apply(model, found)
    assert loss(model, valid, at) < 1e-9 * before


@pytest.mark.whole
@pytest.mark.parametrize("readout", READOUTS, ids=["one readout", "of each element"])
def test_the_solution_is_that_of_the_explicit_matrix(readout):
    """Rows by torch's derivatives of predictions with respect to the readout's weights, solved by numpy."""
    model = new_model(readout=readout)
    frames = [*molecules(6), *crystals(4)]
    train, valid = store(frames, changed(model), noise=0.05), store(molecules(4, 9), changed(model), noise=0.05)
    found = refit.refit(model, train, valid, WITH_STRESS)
    layer = model.requires_grad_().readout.linear
    rows, targets = [], []
    n_forces = sum(t.labels["forces"].numel() for t in train.targets)
    n_stresses = 9 * sum(bool(t.weights["stress"]) for t in train.targets)
    for graph, label in zip(train.graphs, train.targets, strict=True):
        out = model(graph, differentiable=True, stress=True)
        per_atom = 1 / float(label.n_atoms)
        of_energies = (AT.energy / len(train)) ** 0.5 * per_atom
        of_forces = (AT.forces / n_forces) ** 0.5
        of_stresses = (WITH_STRESS.stress / n_stresses) ** 0.5 * per_atom * float(label.weights["stress"])
        for value, target, factor in [
            (out[keys.ENERGY][0], label.labels["energy"][0], of_energies),
            *(
                (f, t, of_forces)
                for f, t in zip(out[keys.FORCES].flatten(), label.labels["forces"].flatten(), strict=True)
            ),
            *(
                (-v, t, of_stresses)
                for v, t in zip(out[keys.VIRIAL].flatten(), label.labels["stress"].flatten(), strict=True)
            ),
        ]:
            by = torch.autograd.grad(value, (layer.weight, layer.bias), retain_graph=True, allow_unused=True)
            row = [
                torch.zeros_like(p).flatten() if g is None else g.flatten()
                for g, p in zip(by, (layer.weight, layer.bias), strict=True)
            ]
            rows.append(factor * torch.cat(row).detach().numpy())
            targets.append(factor * float(target - value.detach()))
    x, y = np.array(rows), np.array(targets)
    norms = np.linalg.norm(x, axis=0)
    unit = x / norms
    expected = np.linalg.solve(unit.T @ unit + found.strength * np.eye(len(norms)), unit.T @ y) / norms
    change = np.append(found.weight.flatten().numpy(), found.bias.numpy())
    assert np.abs(x @ change - x @ expected).max() < 1e-5 * np.abs(x @ expected).max()


@pytest.mark.whole
def test_nothing_is_changed_where_nothing_is_gained():
    model = new_model()
    other, valid = store(molecules(4), changed(model)), store(molecules(4, 5), model)
    assert refit.refit(model, other, valid, AT) is None  # the validation set is predicted exactly without
    assert refit.refit(model, other, other, ONLY_STRESS) is None  # no structure has one
    assert refit.refit(model, other, other, AT) is not None


def test_biases_stay_where_they_move_nothing():
    for readout in READOUTS:
        model = new_model(readout=readout, vanishes_at_zero=True)
        found = refit.refit(model, *[store(molecules(4), changed(model))] * 2, AT)
        assert found.bias.shape == model.readout.linear.bias.shape and not found.bias.any()


def test_models_without_a_linear_readout_are_left_alone():
    assert refit.obstacle(new_model(readout={"hidden": [4], "linear": False})) == "the readout has none"
    assert not refit.obstacle(new_model())
    assert not refit.obstacle(new_model(readout={"hidden": [4], "per_element": True}))
