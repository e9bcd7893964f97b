"""The Ewald sum on a mesh: how far it is from the sum over waves, and that its derivatives are those of its energy."""

from __future__ import annotations

from types import SimpleNamespace

import numpy as np
import pytest
import torch
from ase.stress import full_3x3_to_voigt_6_stress

from cace_runtime.config import LatentEwaldConfig
from cace_runtime.kernels.cpp.ewald import CompiledEwald
from cace_runtime.kernels.cpp.latent_ewald import CompiledLatentEwald
from cace_runtime.kernels.cpp.mesh import MeshEwald, mesh_is_faster
from tests.kernels.test_ewald import CELLS, DL, SIGMA, TRICLINIC, library_of, some

# Of the largest of each: what the module promises, and what single precision adds.
ERRORS = {"float64": (1e-7, 5e-7, 2e-5, 1e-6), "float32": (1e-6, 2e-6, 3e-5, 3e-6)}


@pytest.fixture(scope="module")
def library(quick_compiler):
    return library_of(torch.float64)


def both(library, cell, n_channels):
    direct, mesh = CompiledEwald(library, SIGMA, DL, n_channels), MeshEwald(library, SIGMA, n_channels)
    direct.keep(cell)
    indices, inside = direct.indices()
    mesh.keep(cell, indices[inside])
    return direct, mesh


@pytest.mark.parametrize("cell", CELLS.values(), ids=CELLS)
@pytest.mark.parametrize("dtype", ["float64", "float32"])
def test_it_is_as_close_to_the_sum_over_waves_as_it_says(quick_compiler, cell, dtype):
    direct, mesh = both(library_of(getattr(torch, dtype)), cell, 2)
    charges, positions = some(200, 2)
    charges -= charges.mean(axis=0)
    expected, found = (ewald.evaluate(charges, positions, cell) for ewald in (direct, mesh))
    for one, other, within in zip(found[:4], expected[:4], ERRORS[dtype], strict=True):
        np.testing.assert_allclose(one, other, rtol=0, atol=within * (np.abs(other).max() + 1e-3))


def test_its_derivatives_are_those_of_its_energy(library):
    _, mesh = both(library, TRICLINIC, 2)
    charges, positions = some(12, 2)
    found = mesh.evaluate(charges, positions, TRICLINIC, scale=1.7)
    rng = np.random.default_rng(5)
    dq, dx, strain = rng.normal(size=charges.shape), rng.normal(size=positions.shape), rng.normal(size=(3, 3))
    strain = (strain + strain.T) / 2

    def energy(h, k, t):
        stretch = np.eye(3) + t * strain
        return mesh.evaluate(charges + h * dq, (positions + k * dx) @ stretch, TRICLINIC @ stretch, scale=1.7).energy

    h = 1e-4
    slopes = [(energy(*(h * e)) - energy(*(-h * e))) / (2 * h) for e in np.eye(3)]
    voigt = full_3x3_to_voigt_6_stress(strain) * [1, 1, 1, 2, 2, 2]
    expected = [(found.potentials * dq).sum(), -(found.forces * dx).sum(), -(found.virial * voigt).sum()]
    # More closely than the mesh is to the sum over waves: what is differentiated is the mesh's own energy.
    np.testing.assert_allclose(slopes, expected, rtol=2e-7, atol=2e-7)


def test_its_results_do_not_depend_on_the_number_of_threads(library):
    _, mesh = both(library, 3 * TRICLINIC, 2)
    charges, positions = some(700, 2)
    one, *others = (mesh.evaluate(charges, positions, 3 * TRICLINIC, n_threads=n) for n in (1, 2, 3, 7))
    for other in others:
        assert all(np.array_equal(a, b) for a, b in zip(one[:4], other[:4], strict=True))


def test_atoms_on_the_faces_of_the_cell_are_inside(library):
    direct, mesh = both(library, TRICLINIC, 1)
    fractional = np.array(list(np.ndindex(3, 3, 3))) - 1.0
    fractional += np.array([0, -1e-17, 1e-17])  # whose fractional part may round to 1
    charges = np.random.default_rng(0).normal(size=(27, 1))
    expected, found = (ewald.evaluate(charges, fractional @ TRICLINIC, TRICLINIC) for ewald in (direct, mesh))
    np.testing.assert_allclose(found.potentials, expected.potentials, atol=1e-6 * np.abs(expected.potentials).max())


def test_it_is_taken_where_it_is_faster_unless_one_says_otherwise(library, monkeypatch):
    monkeypatch.delenv("CACE_MESH", raising=False)
    part = LatentEwaldConfig(charges=("q",), sigma=SIGMA, dl=DL)

    def chosen(cell, n_atoms):
        term = CompiledLatentEwald(part, SimpleNamespace(outputs=(SimpleNamespace(name="q"),)), library)
        return type(term._for(cell, n_atoms))

    small, large = np.eye(3) * 12.0, np.eye(3) * 60.0
    assert [chosen(small, 192), chosen(large, 24_000), chosen(large, 10)] == [CompiledEwald, MeshEwald, CompiledEwald]
    monkeypatch.setenv("CACE_MESH", "off")
    assert chosen(large, 24_000) is CompiledEwald
    monkeypatch.setenv("CACE_MESH", "on")
    assert chosen(small, 192) is MeshEwald
    assert mesh_is_faster(1, np.zeros((0, 3), int))
    monkeypatch.setenv("CACE_MESH", "On")
    with pytest.raises(ValueError, match=r"\$CACE_MESH is 'On'. Set it to on, off or auto"):
        chosen(small, 192)
