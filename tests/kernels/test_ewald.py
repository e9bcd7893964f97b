"""The compiled Ewald sum of latent charges against the plain one, and against differences of itself."""

from __future__ import annotations

from functools import partial
from types import SimpleNamespace

import numpy as np
import pytest
import torch
from ase.stress import full_3x3_to_voigt_6_stress

from cace_runtime.config import LatentEwaldConfig
from cace_runtime.kernels.cpp.build import ewald_library
from cace_runtime.kernels.cpp.ewald import CompiledEwald, pair_sum
from cace_runtime.kernels.cpp.latent_ewald import CompiledLatentEwald
from cace_runtime.kernels.cpp.reciprocal_sum import compiled_reciprocal_sum
from cace_runtime.potential.terms import Structures
from cace_runtime.potential.terms.latent_ewald import LatentEwald
from cace_runtime.potential.terms.reciprocal_sum import Sphere, reciprocal_sum
from cace_runtime.registry import load_basis
from tests.support.lattice_sum import LatticeSum, lattice_sum, whole_numbers

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


def library_of(dtype):
    found = ewald_library(load_basis(3, 3, "cheng2024", backend="cpp"), dtype)
    assert not isinstance(found, str), found
    return found


@pytest.fixture(scope="module")
def library(quick_compiler):
    return library_of(torch.float64)


def evaluated(library, charges, positions, cell, kept=None, **options):
    ewald = CompiledEwald(library, SIGMA, DL, charges.shape[1])
    ewald.keep(cell if kept is None else kept)
    return ewald.evaluate(charges, positions, cell, **options)


def some(n_atoms, n_channels, seed=3):
    rng = np.random.default_rng(seed)
    return rng.normal(size=(n_atoms, n_channels)) + 0.1, 30 * rng.normal(size=(n_atoms, 3))


def assert_equal(found, expected, relative=1e-12):
    within = relative * (max(np.abs(x).max(initial=0) for x in expected) + 1e-3)
    assert found.energy == pytest.approx(expected.energy, abs=within)
    np.testing.assert_allclose(found.potentials, expected.potentials, rtol=0, atol=within)
    np.testing.assert_allclose(found.forces, expected.forces, rtol=0, atol=within)
    np.testing.assert_allclose(found.virial, full_3x3_to_voigt_6_stress(expected.virial), rtol=0, atol=within)


@pytest.mark.parametrize("cell", CELLS.values(), ids=CELLS)
@pytest.mark.parametrize("n_channels", [1, 3])
def test_it_is_the_plain_sum_with_its_derivatives(library, cell, n_channels):
    charges, positions = some(70, n_channels)
    assert_equal(evaluated(library, charges, positions, cell), lattice_sum(charges, positions, cell, SIGMA, DL))


@pytest.mark.parametrize("cell", CELLS.values(), ids=CELLS)
def test_in_single_precision_it_is_as_close_as_that_allows(quick_compiler, cell):
    charges, positions = some(300, 2)
    expected = lattice_sum(charges, positions, cell, SIGMA, DL)
    assert_equal(evaluated(library_of(torch.float32), charges, positions, cell), expected, 3e-7)


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


def of_torch(part, charges, positions, cell, pbc):
    """Energy of a structure by the term in torch, dE/dq, forces, -dE/dstrain."""
    q, x, strain = (torch.tensor(a, requires_grad=True) for a in (charges, positions, np.zeros((3, 3))))
    stretch, cell = torch.eye(3) + (strain + strain.T) / 2, torch.tensor(cell)
    nothing, batch = torch.zeros(0), torch.zeros(len(x), dtype=torch.long)
    structures = Structures(
        x @ stretch, (cell @ stretch)[None], torch.tensor([pbc]), batch, nothing, nothing, nothing, nothing, cell[None]
    )
    energy = LatentEwald(part, None)(dict(zip(part.charges, q.unbind(1), strict=True)), structures)[0]
    of_q, of_x, of_strain = torch.autograd.grad(energy, [q, x, strain])
    return LatticeSum(energy.item(), of_q.numpy(), -of_x.numpy(), -of_strain.numpy())


@pytest.mark.parametrize("removed", [False, True], ids=["self kept", "self removed"])
@pytest.mark.parametrize("pbc", [[False] * 3, [True] * 3], ids=["pairs", "waves"])
def test_the_closed_form_is_the_term_of_torch(library, pbc, removed):
    part = LatentEwaldConfig(
        charges=("a", "b"), sigma=SIGMA, dl=DL, norm=3.1, remove_self_interaction=removed, epsilon=1e-3, self_terms=2
    )
    charges, positions = some(40, 2)
    outputs = np.concatenate([np.ones((40, 1)), charges[:, ::-1]], axis=1)
    model = SimpleNamespace(outputs=(SimpleNamespace(name="b"), SimpleNamespace(name="a")))
    term = CompiledLatentEwald(part, model, library)
    assert term.columns == [2, 1]
    found = term.evaluate(outputs, positions, TRICLINIC, np.array(pbc), TRICLINIC)
    assert_equal(found, of_torch(part, charges, positions, TRICLINIC, pbc))


def test_one_atom_without_a_cell_has_its_own_energy_or_none(library):
    q = np.array([[1.0, 0.3]])
    for removed, energy in ((False, (q[0, 1] ** 2) * 2.0 / (SIGMA * (2 * np.pi) ** 1.5)), (True, 0.0)):
        part = LatentEwaldConfig(charges=("q",), sigma=SIGMA, norm=2.0, remove_self_interaction=removed)
        term = CompiledLatentEwald(part, SimpleNamespace(outputs=(SimpleNamespace(name="q"),)), library)
        found = term.evaluate(q, np.zeros((1, 3)), np.zeros((3, 3)), np.zeros(3, bool), np.zeros((3, 3)))
        assert found.energy == pytest.approx(energy, rel=1e-14)


def test_as_a_function_of_torch_it_has_the_derivatives_of_the_plain_one_first_and_second(library):
    charges, positions = (torch.tensor(x, requires_grad=True) for x in some(9, 2))
    cell = torch.tensor(TRICLINIC, requires_grad=True)
    inputs = (charges, positions, cell)
    sphere = Sphere(SIGMA, DL, cell.detach())
    directions = [torch.tensor(np.random.default_rng(k).normal(size=x.shape)) for k, x in enumerate(inputs)]
    results = []
    for function in (partial(compiled_reciprocal_sum, library), reciprocal_sum):
        energy = function(*inputs, sphere)
        once = torch.autograd.grad(2 * energy, inputs, retain_graph=True)
        slopes = torch.autograd.grad(energy, inputs, create_graph=True)
        twice = torch.autograd.grad(sum((s * d).sum() for s, d in zip(slopes, directions, strict=True)), inputs)
        results.append([energy.detach(), *once, *twice])
    for found, expected in zip(*results, strict=True):
        torch.testing.assert_close(found, expected, rtol=1e-11, atol=1e-11)


def test_shares_of_atoms_add_up_to_the_virial_and_change_nothing_else(library):
    charges, positions = some(150, 2)
    ewald = CompiledEwald(library, SIGMA, DL, 2)
    ewald.keep(TRICLINIC)
    of_waves = [ewald.evaluate(charges, positions, TRICLINIC, by_atom=wanted) for wanted in (True, False)]
    of_pairs = [pair_sum(library, charges, positions, SIGMA, 0.0, by_atom=wanted) for wanted in (True, False)]
    for shared, plain in (of_waves, of_pairs):
        np.testing.assert_allclose(shared.virials.sum(axis=0), plain.virial, rtol=1e-11, atol=1e-11)
        assert all(np.array_equal(a, b) for a, b in zip(shared[:4], plain[:4], strict=True))


def test_the_share_of_an_atom_is_half_of_what_its_charge_is_worth(library):
    """E is quadratic in the charges: without those of an atom, and with its own energy once, it is less by that."""
    charges, positions = some(5, 1)
    lone = np.where(np.arange(5)[:, None] == 2, charges, 0)
    whole, without, itself = (evaluate_virial(library, q, positions) for q in (charges, charges - lone, lone))
    ewald = CompiledEwald(library, SIGMA, DL, 1)
    ewald.keep(TRICLINIC)
    share = ewald.evaluate(charges, positions, TRICLINIC, by_atom=True).virials[2]
    np.testing.assert_allclose(share, (whole - without + itself) / 2, atol=1e-12)


def evaluate_virial(library, charges, positions):
    return evaluated(library, charges, positions, TRICLINIC).virial
