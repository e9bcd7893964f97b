"""A checkpoint that is not whole is refused by the name of what is wrong, in one line, before anything is made."""

from __future__ import annotations

import json
import math

import pytest
import torch

from cace_runtime.train import run_state
from cace_runtime.train.run import train
from tests.train.tiny import molecules, settings, write


@pytest.fixture(scope="module")
def run(tmp_path_factory):
    """Config of a finished run that may go on, and its checkpoint."""
    folder = tmp_path_factory.mktemp("damaged")
    config = settings(folder, write(folder, molecules(8)), epochs=1)
    train(config)
    state = torch.load(run_state.checkpoint_path(config.output), weights_only=True)
    return config.model_copy(update={"epochs": 2}), state


def refused(run, change) -> str:
    config, state = run
    changed = dict(state)
    change(changed)
    torch.save(changed, run_state.checkpoint_path(config.output))
    try:
        with pytest.raises(ValueError) as caught:
            train(config, resumed=True)
    finally:
        torch.save(state, run_state.checkpoint_path(config.output))
    assert "checkpoint.pt" in str(caught.value) and "\n" not in str(caught.value)
    return str(caught.value)


@pytest.mark.whole
@pytest.mark.parametrize("name", [*run_state.FIELDS, "version"])
def test_a_checkpoint_with_a_missing_field_is_refused_by_its_name(run, name):
    assert f"{name} is" in refused(run, lambda state: state.pop(name))
    assert f"{name} is" in refused(run, lambda state: state.update({name: 1.5}))


@pytest.mark.parametrize("version", [0, -1, True, 1.0, "1"], ids=repr)
def test_a_version_that_is_none_is_refused(run, version):
    assert "version is" in refused(run, lambda state: state.update(version=version))


def test_sizes_are_compared_before_a_model_is_made(run, monkeypatch):
    monkeypatch.setattr("cace_runtime.train.prepare.new_model", lambda *_: pytest.fail("a model was made"))

    def larger(state):
        state["model"] = json.dumps(json.loads(state["model"]) | {"n_bessel": 20_000})

    assert "parameters, where its config asks for" in refused(run, larger)


def test_weights_that_are_not_finite_are_refused(run):
    def spoiled(state):
        state["weights"] = state["weights"] | {"others": state["weights"]["others"] * math.nan}

    assert "weights.others has values that are not finite" in refused(run, spoiled)


@pytest.mark.parametrize("part", ["progress", "optimizer", "weights", "ema"])
def test_parts_of_another_form_are_refused(run, part):
    def emptied(state):
        state[part] = type(state[part])()

    assert "damaged" in refused(run, emptied) or part == "weights"


@pytest.mark.whole
def test_a_whole_checkpoint_goes_on(run):
    assert train(run[0], resumed=True).progress.epoch == 2
