"""Trained and fitted potentials whose E0 are those of isolated atoms give isolated atoms exactly these."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from cace_runtime import CACEModel, keys, load_model
from cace_runtime.files.isolated_energies import isolated_atoms
from cace_runtime.linear import LinearSettings, fit_linear
from cace_runtime.potential.readout import value_at_zero
from cace_runtime.quantities import Values
from cace_runtime.train import refit, whitening
from cace_runtime.train.batches import GraphStore
from cace_runtime.train.config import architecture, parse_config
from cace_runtime.train.data import read_training_data
from cace_runtime.train.listener import Listener
from cace_runtime.train.run import train
from cace_runtime.train.samples import Sample
from cace_runtime.train.scaled_weights import ScaledWeights, put_weights
from tests.support.lone_atoms import assert_alone_have_e0
from tests.train.test_refit import AT, changed, loss, store
from tests.train.tiny import E0, MODEL, WITH_MESSAGES, lone_atoms, molecules, settings, write


class Said(Listener):
    def __init__(self) -> None:
        self.lines: list[str] = []

    def say(self, text: str) -> None:
        self.lines.append(text)


READOUTS = {
    "MLP and linear": ({}, True),
    "MLP": ({"readout": {"hidden": [8], "linear": False}}, True),
    "linear": ({"readout": {"hidden": [], "linear": False}}, True),
    "features as they are": ({}, False),
}


@pytest.mark.whole
@pytest.mark.parametrize(
    "case", [*list(READOUTS)[:1], *(pytest.param(c, marks=pytest.mark.slow) for c in list(READOUTS)[1:])]
)
def test_a_trained_potential_gives_isolated_atoms_their_e0(tmp_path, case):
    changes, scale_features = READOUTS[case]
    data = write(tmp_path, [*molecules(24), *lone_atoms()])
    config = settings(
        tmp_path, data, model=WITH_MESSAGES | changes, epochs=12, scale_features=scale_features,
        averaging={"ema_decay": 0.9},
    )  # fmt: skip
    said = Said()
    outcome = train(config, listener=said)
    assert any("vanishes_at_zero" in line for line in said.lines)
    model = load_model(config.output / "model.safetensors")
    assert model.config.vanishes_at_zero and model.config.reference_energies == E0
    assert_alone_have_e0(model, E0)
    rows = outcome.progress.rows
    assert rows[-1]["valid_loss"] < 0.5 * rows[0]["valid_loss"]
    # The first epoch begins near the mean energy, which no bias gives.
    labels = [s.labels.energy - sum(E0[x] for x in s.atoms.symbols) for s in read_training_data(config).train.samples]
    assert rows[-1]["train_energy_rmse_meV_per_atom"] < 1e3 * np.abs(np.array(labels) / 3).mean()


@pytest.mark.whole
@pytest.mark.parametrize(
    ("changes", "vanishes"),
    [
        ({"e0": "least_squares"}, False),
        ({"e0": "zero"}, False),
        ({"e0": {"H": -13.5, "O": -432.0}}, True),
        ({"e0": "isolated"}, True),
        ({"e0": "isolated", "vanishes_at_zero": False}, False),
        ({"e0": "least_squares", "vanishes_at_zero": True}, True),
    ],
    ids=["least squares", "zero", "given", "isolated", "refused", "asked for"],
)
def test_the_network_vanishes_where_e0_are_those_of_isolated_atoms(tmp_path, changes, vanishes):
    data = write(tmp_path, [*molecules(8), *lone_atoms()])
    model = train(settings(tmp_path, data, epochs=1, refit_readout=False, **changes)).model
    assert model.config.vanishes_at_zero == vanishes
    found = isolated_atoms(tmp_path / "run/model.safetensors")
    assert (found == model.config.reference_energies) == vanishes


@pytest.mark.whole
def test_one_element_without_an_isolated_atom_leaves_the_constant(tmp_path):
    data = write(tmp_path, [*molecules(8), lone_atoms()[0]])
    model = train(settings(tmp_path, data, epochs=1, refit_readout=False)).model
    assert not model.config.vanishes_at_zero and model.config.reference_energies["H"] == E0["H"]


@pytest.mark.whole
def test_a_run_that_is_resumed_keeps_what_is_zero(tmp_path):
    data = write(tmp_path, [*molecules(12), *lone_atoms()])
    parts = settings(tmp_path, data, output=str(tmp_path / "parts"), epochs=4, schedule={"kind": "constant"})
    whole = train(parts.model_copy(update={"output": tmp_path / "at once"})).model
    train(parts.model_copy(update={"epochs": 2}))
    resumed = train(parts, resumed=True).model
    for name, tensor in whole.state_dict().items():
        assert torch.allclose(tensor, resumed.state_dict()[name], rtol=1e-5, atol=1e-6), name
    assert_alone_have_e0(resumed, E0)


@pytest.mark.whole
def test_fine_tuning_keeps_what_a_potential_does_unless_it_is_asked(tmp_path):
    data = write(tmp_path, [*molecules(24), *lone_atoms()])
    old = settings(tmp_path, data, output=str(tmp_path / "old"), epochs=10, vanishes_at_zero=False)
    train(old)
    start = tmp_path / "old/model.safetensors"
    for asked, expected in ((None, False), (True, True)):
        config = settings(
            tmp_path, data, output=str(tmp_path / f"new {asked}"), model={}, e0="isolated", epochs=6,
            vanishes_at_zero=asked,
        )  # fmt: skip
        outcome = train(config, start=start)
        assert outcome.model.config.vanishes_at_zero == expected
        if expected:
            assert_alone_have_e0(outcome.model, E0)
            losses = [row["valid_loss"] for row in outcome.progress.rows]
            assert losses[-1] < 0.5 * max(losses), "what the change spoils is learned again"
            again = settings(tmp_path, data, output=str(tmp_path / "again"), model={}, e0="isolated", epochs=1)
            kept = train(again, start=config.output / "model.safetensors").model
            assert kept.config.vanishes_at_zero
            assert_alone_have_e0(kept, E0)


@pytest.mark.whole
def test_fine_tuning_a_potential_that_vanishes_begins_where_it_is(tmp_path):
    data = write(tmp_path, [*molecules(24), *lone_atoms()])
    first = train(settings(tmp_path, data, epochs=10))
    config = settings(
        tmp_path, data, output=str(tmp_path / "again"), model={}, e0="isolated", epochs=1,
        optimizer={"learning_rate": 1e-12}, averaging={"ema_decay": None},
    )  # fmt: skip
    again = train(config, start=tmp_path / "run/model.safetensors")
    assert again.progress.rows[0]["valid_loss"] == pytest.approx(first.progress.best_loss, rel=1e-2)


def trained_form(**changes):
    """A fresh model, its training graphs, the whitening and u."""
    config = architecture(WITH_MESSAGES | changes, (1, 8), energy_scale=0.7, message_scale=0.4, vanishes_at_zero=True)
    with torch.random.fork_rng():
        torch.manual_seed(0)
        model = CACEModel(config).double()
    samples = [Sample(atoms, Values(energy=0.0), f"structure {k}", "default") for k, atoms in enumerate(molecules(12))]
    graphs = GraphStore(samples, 3.0, (1, 8), torch.float64)
    batches = [graphs.batch(range(len(graphs))).graph]
    layers = whitening.measure_features(model, batches, fresh=True)
    return model, batches[0], layers, whitening.sum_to_one(layers)


def test_the_sum_of_features_that_stands_for_one_is_one_on_average_and_varies_little():
    model, graph, _, one = trained_form()
    b = model(graph, forces=False, b_features=True)[keys.B_FEATURES].detach()
    flat = b.permute(0, 4, 2, 3, 1).flatten(2)  # [N, T+1, f c n]
    values = (flat * one[0]).sum((1, 2))
    assert float(values.mean()) == pytest.approx(1, abs=1e-3)
    plain = flat[:, 0, 0] / flat[:, 0, 0].mean()
    assert values.std() < 0.5 * plain.std()


def test_what_is_trained_is_the_network_less_its_value_at_zero_times_one_minus_that_sum():
    model, graph, layers, one = trained_form()
    weights = ScaledWeights(model, layers, one)
    free = ScaledWeights(model, layers)
    f = CACEModel(model.config.model_copy(update={"vanishes_at_zero": False})).double()
    put_weights(f, free.folded())
    put_weights(model, weights.folded())
    found = model(graph, forces=False, b_features=True)
    u = (found[keys.B_FEATURES].permute(0, 4, 2, 3, 1).flatten(2) * one[0]).sum((1, 2))
    at_zero = f.config.energy_scale * value_at_zero(f.state_dict())
    expected = f(graph, forces=False)[keys.ENERGIES] - at_zero * (1 - u)
    assert torch.allclose(found[keys.ENERGIES], expected, rtol=1e-9, atol=1e-9)


@pytest.mark.whole
def test_refitting_moves_no_isolated_atom():
    config = architecture(
        WITH_MESSAGES | {"n_embedding": 1}, (1, 8), energy_scale=0.7, message_scale=0.4, vanishes_at_zero=True,
        reference_energies=E0,
    )  # fmt: skip
    with torch.random.fork_rng():
        torch.manual_seed(0)
        model = CACEModel(config).double()
    teacher = changed(model)
    train_set, valid = (store(molecules(n, seed), teacher) for n, seed in ((10, 0), (3, 7)))
    before = loss(model, valid, AT)
    found = refit.refit(model, train_set, valid, AT)
    assert found.bias == 0
    refit.apply(model, found)
    assert loss(model, valid, AT) < 1e-9 * before
    assert_alone_have_e0(model, E0)


@pytest.mark.whole
@pytest.mark.parametrize("order", [1, 2])
def test_a_linear_fit_gives_isolated_atoms_their_e0(tmp_path, order):
    data = write(tmp_path, [*molecules(20), *lone_atoms()])
    chosen = LinearSettings(3.0, selection="cheng2024", n_bessel=3, channels=2, order=order)
    values = {"data": {"train": str(data), "valid_fraction": 0.2}, "loss": {"energy": 1.0, "forces": 10.0}}
    fit = fit_linear(parse_config(values, "the test"), chosen)
    assert_alone_have_e0(fit.model, E0)
    with_constant = fit_linear(parse_config(values | {"e0": "least_squares"}, "the test"), chosen)
    assert not with_constant.model.config.vanishes_at_zero
    if order == 1:
        fit.save(tmp_path / "fit.safetensors")
        assert isolated_atoms(tmp_path / "fit.safetensors") == E0
        assert_alone_have_e0(load_model(tmp_path / "fit.safetensors"), E0)


def test_the_section_model_leaves_it_to_the_setting_beside_e0(tmp_path):
    with pytest.raises(ValueError, match="vanishes_at_zero comes from the data"):
        settings(tmp_path, tmp_path / "data.xyz", model=MODEL | {"vanishes_at_zero": True})
