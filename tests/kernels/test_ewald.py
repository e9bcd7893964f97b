"""The compiled Ewald sum of latent charges against the plain one, and against differences of itself."""

from __future__ import annotations

import numpy as np
import pytest
from ase.stress import full_3x3_to_voigt_6_stress

from cace_runtime.kernels.cpp.build import ewald_library
from cace_runtime.kernels.cpp.ewald import CompiledEwald
from cace_runtime.registry import load_basis

from ..support.lattice_sum import lattice_sum, whole_numbers

SIGMA, DL = 0.8, 2.0
TRICLINIC = np.array([[9.1, 0.3, -0.2], [-3.3, 8.7, 0.4], [2.1, 1.9, 10.3]])
CELLS = {
    "cubic": 9.7 * np.eye(3),
    "triclinic": TRICLINIC,
    "left-handed": TRICLINIC[[1, 0, 2]],
    "turned so that a diagonal is negative": TRICLINIC @ np.diag([-1.0, -1.0, 1.0]),
    "very skewed": np.array([[8.3, 0, 0], [21.0, 7.9, 0], [-17.0, 12.0, 9.1]]),
    "a slab's": np.diag([6.3, 7.1, 41.3]),
    "hardly a wave": np.diag([2.1, 1.1, 1.3]),
    "no wave": np.diag([1.1, 1.2, 1.3]),
}


@pytest.fixture(scope="module")
def library(quick_compiler):
    found = ewald_library(load_basis(3, 3, "complete", backend="cpp"))
    assert not isinstance(found, str), found
    return found


def evaluated(library, charges, positions, cell, kept=None, **options):
    ewald = CompiledEwald(library, SIGMA, DL, charges.shape[1])
    ewald.keep(cell if kept is None else kept)
    return ewald.evaluate(charges, positions, cell, **options)


def some(n_atoms, n_channels, seed=3):
    rng = np.random.default_rng(seed)
    return rng.normal(size=(n_atoms, n_channels)) + 0.1, 30 * rng.normal(size=(n_atoms, 3))


def assert_equal(found, expected):
    scale = max(np.abs(x).max(initial=0) for x in expected) + 1e-3
    assert found.energy == pytest.approx(expected.energy, abs=1e-12 * scale)
    np.testing.assert_allclose(found.potentials, expected.potentials, atol=1e-12 * scale)
    np.testing.assert_allclose(found.forces, expected.forces, atol=1e-12 * scale)
    np.testing.assert_allclose(found.virial, full_3x3_to_voigt_6_stress(expected.virial), atol=1e-12 * scale)


@pytest.mark.parametrize("cell", CELLS.values(), ids=CELLS)
@pytest.mark.parametrize("n_channels", [1, 3])
def test_it_is_the_plain_sum_with_its_derivatives(library, cell, n_channels):
    charges, positions = some(70, n_channels)
    assert_equal(evaluated(library, charges, positions, cell), lattice_sum(charges, positions, cell, SIGMA, DL))


@pytest.mark.parametrize("n_atoms", [0, 1, 7, 8, 9, 127, 128, 129, 300])
def test_any_number_of_atoms(library, n_atoms):
    charges, positions = some(n_atoms, 1)
    expected = lattice_sum(charges, positions, TRICLINIC, SIGMA, DL)
    assert_equal(evaluated(library, charges, positions, TRICLINIC), expected)


@pytest.mark.parametrize("cell", CELLS.values(), ids=CELLS)
def test_each_wave_is_counted_once(library, cell):
    ewald = CompiledEwald(library, SIGMA, DL, 1)
    ewald.keep(cell)
    indices, inside = ewald.indices()
    both = np.concatenate([indices[inside], -indices[inside]])
    assert sorted(map(tuple, both.tolist())) == sorted(map(tuple, whole_numbers(cell, DL).tolist()))


def test_waves_of_the_first_cell_are_kept(library):
    """And the number of them is not that of the present cell."""
    charges, positions = some(20, 1)
    cell = 1.2 * TRICLINIC
    kept = lattice_sum(charges, positions, cell, SIGMA, DL, kept=TRICLINIC)
    assert_equal(evaluated(library, charges, positions, cell, kept=TRICLINIC), kept)
    assert abs(kept.energy - lattice_sum(charges, positions, cell, SIGMA, DL).energy) > 1e-3


def test_results_do_not_depend_on_the_number_of_threads(library):
    charges, positions = some(600, 2)
    one, *others = (evaluated(library, charges, positions, TRICLINIC, n_threads=n) for n in (1, 2, 3, 7))
    for other in others:
        assert all(np.array_equal(a, b) for a, b in zip(one, other, strict=True))


def test_atoms_may_be_far_outside_of_the_cell(library):
    charges, positions = some(30, 1)
    moved = positions + np.random.default_rng(0).integers(-1000, 1000, size=(30, 3)) @ TRICLINIC
    one, other = (evaluated(library, charges, x, TRICLINIC) for x in (positions, moved))
    np.testing.assert_allclose(other.forces, one.forces, atol=1e-9)


def test_derivatives_are_those_of_the_energy(library):
    charges, positions = some(12, 2)
    found = evaluated(library, charges, positions, TRICLINIC, scale=1.7)
    rng = np.random.default_rng(5)
    dq, dx, strain = rng.normal(size=charges.shape), rng.normal(size=positions.shape), rng.normal(size=(3, 3))
    strain = (strain + strain.T) / 2

    def energy(h, k, t):
        stretch = np.eye(3) + t * strain
        moved = (positions + k * dx) @ stretch
        return evaluated(library, charges + h * dq, moved, TRICLINIC @ stretch, TRICLINIC, scale=1.7).energy

    h = 1e-4
    slopes = [(energy(*(h * e)) - energy(*(-h * e))) / (2 * h) for e in np.eye(3)]
    voigt = full_3x3_to_voigt_6_stress(strain) * [1, 1, 1, 2, 2, 2]
    expected = [(found.potentials * dq).sum(), -(found.forces * dx).sum(), -(found.virial * voigt).sum()]
    np.testing.assert_allclose(slopes, expected, rtol=1e-6, atol=1e-7)
