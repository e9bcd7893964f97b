"""Channels adapted to the data: the gradient of what is left of the loss, and what whole fits gain."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest
import torch

from cace_runtime import load_model
from cace_runtime.linear import LinearSettings, fit_linear
from cace_runtime.linear.channels import linear_potential
from cace_runtime.linear.fit import Fitting
from cace_runtime.linear.optimise import ChannelSearch, channel_parameters, optimise_channels
from cace_runtime.train.batches import GraphStore
from cace_runtime.train.data import read_training_data
from cace_runtime.train.least_squares import UnsolvableError
from cace_runtime.train.listener import Silence
from tests.linear.test_fits import config
from tests.train.tiny import E0, lone_atoms, molecules, write

SETTINGS = LinearSettings(3.0, selection="cheng2024", n_bessel=3, channels=2)


@pytest.fixture(scope="module")
def files(tmp_path_factory):
    folder = tmp_path_factory.mktemp("data")
    train = write(folder, [*molecules(14), *lone_atoms()], "train.xyz")
    return train, write(folder, molecules(4, seed=5), "valid.xyz")


@pytest.fixture
def search(files):
    data = config(*files)
    read = read_training_data(data)
    fit = Fitting(data, SETTINGS, read, linear_potential(SETTINGS, read.elements, E0, "eager"), Silence())
    train, valid = (
        GraphStore(part.samples, SETTINGS.cutoff, read.elements, torch.float64) for part in (read.train, read.valid)
    )
    return ChannelSearch(fit.model, fit.solver(train, strength=1e-6), train, valid, data.loss)


def test_the_gradient_of_what_is_left_is_that_of_finite_differences(search):
    start = search.get()
    _, gradient = search.reduced(start)
    generator = np.random.default_rng(1)
    sizes = [p.numel() for p in search.parameters.values()]
    assert sum(sizes) == len(start) == len(gradient)
    for part in np.split(np.arange(len(start)), np.cumsum(sizes)[:-1]):
        along = np.zeros_like(start)
        along[part] = generator.normal(size=len(part))
        step = 1e-5
        ahead, back = (search.reduced(start + sign * step * along)[0] for sign in (1, -1))
        assert (ahead - back) / (2 * step) == pytest.approx(gradient @ along, rel=1e-3)


def test_it_ends_with_the_channels_that_validate_best(search):
    seen = []
    optimise_channels(search, 6, lambda number, training, validation: seen.append((number, training, validation)))
    assert [number for number, *_ in seen] == list(range(len(seen))) and len(seen) > 2
    training = [t for _, t, _ in seen]
    assert all(later < earlier for earlier, later in pairwise(training))
    search.reduced(search.get())
    assert search.validation_loss() == pytest.approx(min(v for *_, v in seen), rel=1e-9)


@pytest.mark.whole
def test_optimised_channels_fit_better_and_are_written(files, tmp_path):
    plain, optimised = (fit_linear(config(*files), replace(SETTINGS, optimise=n)) for n in (0, 6))
    assert optimised.chosen.loss < 0.8 * plain.chosen.loss
    changed = [
        not torch.equal(p, q)
        for p, q in zip(*(channel_parameters(fit.model).values() for fit in (plain, optimised)), strict=True)
    ]
    assert all(changed)
    # An atom still has only the channels of its element: its receiver embedding is as it was.
    assert torch.equal(plain.model.embedding.receiver, optimised.model.embedding.receiver)
    optimised.save(tmp_path / "fit.safetensors")
    atoms = molecules(2, seed=9)[1]
    forces = [m(m.graph(atoms))["forces"].detach() for m in (optimised.model, load_model(tmp_path / "fit.safetensors"))]
    assert torch.allclose(*forces, rtol=1e-6, atol=1e-8)


def test_ctrl_c_ends_with_the_best_channels_so_far(search):
    seen = []

    def interrupted(number, training, validation):
        seen.append(validation)
        if number == 2:
            raise KeyboardInterrupt

    optimise_channels(search, 6, interrupted)
    search.reduced(search.get())
    assert search.validation_loss() == pytest.approx(min(seen), rel=1e-9) and len(seen) == 3


@pytest.mark.parametrize("solved", [0, 2])
def test_channels_without_a_solution_end_the_search_not_the_fit(search, solved):
    solve, seen = search.solve, []

    def failing():
        if len(seen) > solved:
            raise UnsolvableError("too far")
        seen.append(solve())
        return seen[-1]

    search.solve = failing
    if not solved:
        seen.append(0.0)
        with pytest.raises(UnsolvableError, match="too far"):
            optimise_channels(search, 6, lambda *_: None)
        return
    found = []
    optimise_channels(search, 6, lambda number, training, validation: found.append(validation))
    search.solve = solve
    search.reduced(search.get())
    assert search.validation_loss() == pytest.approx(min(found), rel=1e-9)


def test_products_keep_the_channels_they_have():
    with pytest.raises(ValueError, match="only order 1"):
        LinearSettings(3.0, order=2, optimise=3)
