"""Tensors from generated modules: they turn with the neighbours, and are differentiable twice."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from scipy.spatial.transform import Rotation
from torch import Tensor

from cace_runtime.registry import load_basis

SPEC = {"l_max": 3, "nu_max": 3, "radial": "per_degree", "covariants": (1, 2)}


@pytest.fixture(scope="module")
def basis():
    return load_basis(**SPEC)


def moments(vectors: Tensor, weights: Tensor, lvectors) -> Tensor:
    """A [atoms, n, l-vectors, channels] of neighbours [atoms, neighbours, 3], weights of their own for each degree."""
    x, y, z = (vectors / vectors.norm(dim=-1, keepdim=True)).unbind(-1)
    rows = [torch.einsum("aj,jnc->anc", x**i * y**j * z**k, weights[i + j + k]) for i, j, k in lvectors]
    return torch.stack(rows, dim=2)


@pytest.fixture
def environments():
    generator = torch.Generator().manual_seed(1)
    vectors = torch.randn(5, 7, 3, generator=generator, dtype=torch.float64)
    return vectors, torch.randn(4, 7, 2, 3, generator=generator, dtype=torch.float64)


def as_tensor(components: Tensor, degree: int) -> Tensor:
    """[…, components of degree K, channels] -> […, channels, 3, …, 3]."""
    order = [(x, y, degree - x - y) for x in range(degree, -1, -1) for y in range(degree - x, -1, -1)]
    place = np.empty((3,) * degree, dtype=int)
    for axes in np.ndindex(place.shape):
        place[axes] = order.index(tuple(axes.count(k) for k in range(3)))
    return components.movedim(-2, -1)[..., torch.from_numpy(place)]


@pytest.mark.parametrize("sign", [1, -1], ids=["rotation", "rotatory reflection"])
def test_tensors_turn_with_the_neighbours(basis, environments, sign):
    vectors, weights = environments
    for seed in range(20):
        turn = sign * torch.from_numpy(Rotation.random(random_state=seed).as_matrix())
        b, c = basis.bc_basis(moments(vectors, weights, basis.lvectors))
        b_turned, c_turned = basis.bc_basis(moments(vectors @ turn.T, weights, basis.lvectors))
        assert torch.allclose(b, b_turned, rtol=1e-12, atol=1e-12)
        expected = {
            1: torch.einsum("ai,...i->...a", turn, as_tensor(c[1], 1)),
            2: torch.einsum("ai,bj,...ij->...ab", turn, turn, as_tensor(c[2], 2)),
        }
        for degree, found in c_turned.items():
            found = as_tensor(found, degree)
            scale = found.abs().amax(dim=tuple(range(found.dim() - degree)), keepdim=True)
            assert ((found - expected[degree]) / scale).abs().max() < 1e-12


def test_shapes_and_descriptions_say_the_same(basis, environments):
    a = moments(*environments, basis.lvectors)
    b, c = basis.bc_basis(a)
    assert b.shape == (5, 2, len(basis.features), 3) and list(c) == [1, 2]
    for degree, tensor in c.items():
        of_degree = [found["name"] for found in basis.covariants if found["degree"] == degree]
        assert tensor.shape == (5, 2, len(of_degree), (degree + 1) * (degree + 2) // 2, 3)
        assert of_degree == [f"C{degree}_{k}" for k in range(1, len(of_degree) + 1)]
    rows_b, rows_c = basis.bc_basis_rows(a.movedim(-2, 0).contiguous())
    assert torch.equal(rows_b.movedim(0, -2), b)
    assert all(torch.equal(rows_c[k].movedim((0, 1), (-3, -2)), c[k]) for k in c)


def test_invariants_are_those_of_the_basis_without_tensors(basis, environments):
    """In number and span: both are minimal complete sets, so each is a polynomial in the other; here they are equal."""
    a = moments(*environments, basis.lvectors)
    assert torch.equal(basis.b_basis(a), basis.bc_basis(a)[0])
    alone = load_basis(3, 3, radial="per_degree")
    assert [f["degrees"] for f in alone.features] == [f["degrees"] for f in basis.features]


def test_formulas_say_what_is_computed(basis, environments):
    """v, the trace of O, M v, v v and M M by hand."""
    a = moments(*environments, basis.lvectors)
    _, c = basis.bc_basis(a)
    by_formula = {found["formula"]: found for found in basis.covariants}

    def of(formula: str) -> Tensor:
        found = by_formula[formula]
        place = [f["name"] for f in basis.covariants if f["degree"] == found["degree"]].index(found["name"])
        return as_tensor(c[found["degree"]][..., place, :, :], found["degree"])

    start = 0
    tensors = []
    for degree in range(4):
        size = (degree + 1) * (degree + 2) // 2
        tensors.append(as_tensor(a[..., start : start + size, :], degree))
        start += size
    _, v, m, o = tensors
    assert torch.allclose(of("A_i"), v)
    assert torch.allclose(of("A_ijj"), torch.einsum("...ijj->...i", o))
    assert torch.allclose(of("A_j A_ij"), torch.einsum("...j,...ij->...i", v, m))
    assert torch.allclose(of("sym(ij) A_i A_j"), torch.einsum("...i,...j->...ij", v, v))
    assert torch.allclose(of("sym(ij) A_ik A_jk"), m @ m)


@pytest.mark.parity
def test_gradients_and_their_gradients_are_right(basis):
    a = torch.randn(1, 1, 20, 1, dtype=torch.float64, generator=torch.Generator().manual_seed(2), requires_grad=True)

    def flat(moments: Tensor) -> Tensor:
        b, c = basis.bc_basis(moments)
        return torch.cat([b.flatten(), *(c[k].flatten() for k in c)])

    assert torch.autograd.gradcheck(flat, (a,))
    assert torch.autograd.gradgradcheck(flat, (a,))


@pytest.mark.parametrize("dtype", [torch.float32, torch.float64])
def test_precision_is_that_of_the_moments(basis, environments, dtype):
    a = moments(*environments, basis.lvectors)
    exact = basis.bc_basis(a)[1]
    found = basis.bc_basis(a.to(dtype))[1]
    for degree in exact:
        assert found[degree].dtype == dtype
        error = (found[degree].double() - exact[degree]).abs().max() / exact[degree].abs().max()
        assert error < 20 * torch.finfo(dtype).eps


def test_no_atoms_have_no_tensors(basis):
    b, c = basis.bc_basis(torch.zeros(0, 2, 20, 3))
    assert b.shape == (0, 2, len(basis.features), 3) and c[2].shape[0] == 0


def test_a_basis_without_covariants_has_none():
    alone = load_basis(3, 3, radial="per_degree")
    assert alone.covariants == () and alone.bc_basis is None


def test_a_dipole_turns(basis):
    """The example of the guide: any invariant weights of covariant vectors are a vector."""
    generator = torch.Generator().manual_seed(3)
    vectors = torch.randn(1, 6, 3, generator=generator, dtype=torch.float64)
    weights = torch.randn(4, 6, 1, 1, generator=generator, dtype=torch.float64)
    n_vectors = sum(found["degree"] == 1 for found in basis.covariants)
    layer = torch.randn(n_vectors, len(basis.features), generator=generator, dtype=torch.float64)

    def dipole(r: Tensor) -> Tensor:
        b, c = basis.bc_basis(moments(r, weights, basis.lvectors))
        return torch.einsum("fB,anBc,anfkc->k", layer, b, c[1])

    turn = torch.from_numpy(Rotation.random(random_state=4).as_matrix())
    assert torch.allclose(dipole(vectors @ turn.T), turn @ dipole(vectors), rtol=1e-12)
