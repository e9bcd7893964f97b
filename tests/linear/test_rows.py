"""Rows of the linear problem against finite differences of what a potential says about its features."""

from __future__ import annotations

from itertools import combinations_with_replacement, product

import numpy as np
import pytest
import torch

from cace_runtime import keys
from cace_runtime.linear.channels import LinearSettings, linear_potential, n_channels
from cace_runtime.linear.design import design_rows
from cace_runtime.linear.products import Products
from cace_runtime.neighborhood.build import collate
from cace_runtime.train.least_squares import NormalEquations
from tests.support.models import STRUCTURES

ELEMENTS = (1, 6, 8)
SETTINGS = LinearSettings(3.5, selection="cheng2024", n_bessel=3, channels=12)
SMALL = LinearSettings(3.5, selection="cheng2024", n_bessel=2, channels=3, order=2)
# Central differences with this step (Å): a relative error of step² times third derivatives, and rounding over step.
STEP, TOLERANCE = 1e-4, 1e-6


def products_by_hand(model, atoms, order):
    """Sum over atoms of the monomials of the features (f, c, n) whose channel c has the atom's receiver, [K].

    A feature of another element's channels must be zero.
    """
    features = model(model.graph(atoms), forces=False, b_features=True)[keys.B_FEATURES][..., 0].numpy()
    n_embedding, n_elements = model.config.n_embedding, len(ELEMENTS)
    totals = []
    for row, number in enumerate(ELEMENTS):
        of_element = features[atoms.numbers == number]
        columns = []
        for f, a, b, n in product(
            range(features.shape[2]), range(n_embedding), range(n_embedding), range(features.shape[1])
        ):
            values = of_element[:, n, f, a * n_embedding + b]
            if b % n_elements == row:
                columns.append(values)
            else:
                assert not values.any()
        for degree in range(1, order + 1):
            for chosen in combinations_with_replacement(columns, degree):
                totals.append(np.prod(chosen, axis=0).sum())
    return np.array(totals)


def rows_of(model, structures, order, slots=64):
    size = model.n_features * n_channels(model.config)
    products = Products(size, order)
    columns = [slice(z * len(products), (z + 1) * len(products)) for z in range(len(ELEMENTS))]
    return design_rows(model, collate([model.graph(s) for s in structures], slots), products, columns)


@pytest.mark.whole
@pytest.mark.parametrize("settings", [SETTINGS, SMALL], ids=["order 1, two columns per element", "order 2"])
@pytest.mark.parametrize("name", STRUCTURES)
def test_rows_are_sums_of_features_and_their_gradients(name, settings):
    model, atoms = linear_potential(settings, ELEMENTS, {}, "eager"), STRUCTURES[name]()
    rows = rows_of(model, [atoms], settings.order)
    expected = products_by_hand(model, atoms, settings.order)
    scale = np.abs(expected).max() + 1e-3
    assert rows.energy.shape == (1, len(expected))
    assert np.abs(rows.energy[0].numpy() - expected).max() < 1e-12 * scale
    checked = [(0, 1), (len(atoms) - 1, 2)]
    for atom, axis in checked:
        moved = []
        for step in (STEP, -STEP):
            shifted = atoms.copy()
            shifted.positions[atom, axis] += step
            moved.append(products_by_hand(model, shifted, settings.order))
        expected = -(moved[0] - moved[1]) / (2 * STEP)
        assert np.abs(rows.forces[atom, axis].numpy() - expected).max() < TOLERANCE * scale


def test_rows_do_not_depend_on_batches_and_blocks():
    model = linear_potential(SETTINGS, ELEMENTS, {}, "eager")
    structures = [make() for make in STRUCTURES.values()]
    together = rows_of(model, structures, 1)
    alone = [rows_of(model, [s], 1, slots=7) for s in structures]
    torch.testing.assert_close(together.energy, torch.cat([r.energy for r in alone]), rtol=1e-10, atol=1e-12)
    torch.testing.assert_close(together.forces, torch.cat([r.forces for r in alone]), rtol=1e-10, atol=1e-12)


def test_solutions_are_those_of_least_squares_with_a_row_per_ridge_term():
    generator = np.random.default_rng(0)
    rows = generator.normal(size=(30, 8)) * 10.0 ** np.arange(-4, 4)
    rows[:, 3] = 0
    targets = generator.normal(size=30)
    equations = NormalEquations(8)
    for part in np.split(np.arange(30), [4, 5, 19]):
        equations.add(torch.from_numpy(rows[part]), torch.from_numpy(targets[part]))
    strengths, solutions = equations.solve((1e-8, 1e-2, 1.0))
    norms = np.linalg.norm(rows, axis=0)
    for strength, solution in zip(strengths, solutions.T.numpy(), strict=True):
        matrix = np.vstack([rows, np.sqrt(strength) * np.diag(norms)])
        expected = np.linalg.lstsq(matrix, np.concatenate([targets, np.zeros(8)]), rcond=None)[0]
        assert np.abs((solution - expected) * norms).max() < 1e-9
        assert solution[3] == 0


def test_strengths_too_small_for_the_precision_are_left_out():
    rows = torch.ones(4, 3, dtype=torch.float64)
    equations = NormalEquations(3)
    equations.add(rows, torch.ones(4, dtype=torch.float64))
    strengths, solutions = equations.solve((0.0, 1e-6))
    assert strengths == (1e-6,)
    assert (rows @ solutions - 1).abs().max() < 1e-5
