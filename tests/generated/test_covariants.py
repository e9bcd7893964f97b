"""Tensors from generated modules: they turn with the neighbours, and are differentiable twice, in every backend."""

from __future__ import annotations

import ctypes

import numpy as np
import pytest
import torch
from scipy.spatial.transform import Rotation
from torch import Tensor

from cace_runtime import keys, new_model
from cace_runtime.bases import of_config
from cace_runtime.registry import load_basis
from tests.bench.bench_tensors import flat, plain_einsum
from tests.generated import test_cpp, test_modules
from tests.generated.test_modules import module_of
from tests.support.models import CONFIGS, molecule, random_model

ENTRIES = {e["backend"]: e for e in test_modules.ENTRIES if e["spec"].get("covariants")}


@pytest.fixture(params=ENTRIES, scope="module")
def basis(request, quick_compiler):
    return test_modules.load(ENTRIES[request.param])


@pytest.fixture(scope="module")
def eager():
    return test_modules.load(ENTRIES["eager"])


@pytest.fixture(scope="module")
def cpp(quick_compiler):
    return test_modules.load(ENTRIES["cpp"])


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


def turned(tensors: Tensor, turns: Tensor, degree: int) -> Tensor:
    """[turns, …, 3, …, 3] turned by [turns, 3, 3], every index."""
    for axis in range(-degree, 0):
        tensors = torch.einsum("tab,t...b->t...a", turns, tensors.movedim(axis, -1)).movedim(-1, axis)
    return tensors


@pytest.mark.parametrize("sign", [1, -1], ids=["rotation", "rotatory reflection"])
def test_tensors_turn_with_the_neighbours(basis, environments, sign):
    """Tensors of degree K have parity (-1)^K: an inversion turns the sign of each index."""
    vectors, weights = environments
    turns = sign * torch.from_numpy(Rotation.random(20, random_state=0).as_matrix())
    n_atoms = len(vectors)
    several = torch.einsum("tik,ajk->taji", turns, vectors).flatten(0, 1)  # of all turns in one call
    b, c = basis.bc_basis(moments(vectors, weights, basis.lvectors))
    b_turned, c_turned = basis.bc_basis(moments(several, weights, basis.lvectors))
    expected = b.expand(20, *b.shape)
    assert torch.allclose(b_turned.unflatten(0, (20, n_atoms)), expected, rtol=1e-12, atol=1e-12)
    for degree, found in c_turned.items():
        found = as_tensor(found, degree).unflatten(0, (20, n_atoms))
        expected = turned(as_tensor(c[degree], degree).expand(20, *found.shape[1:]), turns, degree)
        # Of each covariant: [turns, atoms, n, covariants, channels, 3, …]
        scale = found.abs().amax(dim=[k for k in range(found.dim()) if k != 3], keepdim=True)
        assert ((found - expected) / scale).abs().max() < 1e-12


def test_values_are_those_of_the_graphs(basis):
    """One einsum for each graph, open indices averaged over their orders."""
    a = test_modules.moments(basis, 2, 1, 2)
    for found, wanted in zip(flat(basis.bc_basis)(a), plain_einsum(basis)(a), strict=True):
        torch.testing.assert_close(found, wanted, rtol=1e-11, atol=1e-11)


@pytest.mark.parity
@pytest.mark.parametrize("dtype", test_cpp.TOLERANCE, ids=str)
def test_all_directions_are_those_of_the_eager_module(basis, eager, dtype):
    channels = (2,) if basis.backend == "triton" else test_cpp.CHANNELS  # by the interpreter
    for n_channels in channels:
        a = test_modules.moments(eager, 3, 2, n_channels, dtype=dtype)
        wanted = test_cpp.directions(eager.bc_basis, a.double())
        test_cpp.assert_close(test_cpp.directions(basis.bc_basis, a), wanted, dtype)
        test_cpp.assert_close(test_cpp.directions(by_rows(basis), a), wanted, dtype)


def by_rows(basis):
    def whole(a):
        b, c = basis.bc_basis_rows(a.movedim(-2, 0))
        return b.movedim(0, -2), {degree: t.movedim((0, 1), (-3, -2)) for degree, t in c.items()}

    return whole


@pytest.mark.parametrize("shape", [(20, 5), (4, 20, 5), (2, 1, 3, 20, 2)], ids=str)
def test_any_number_of_leading_dimensions(basis, shape):
    a = torch.randn(shape, generator=torch.Generator().manual_seed(6), dtype=torch.float64)
    flat_b, flat_c = basis.bc_basis(a.reshape(-1, 1, *shape[-2:]))
    b, c = basis.bc_basis(a)
    assert torch.equal(b, flat_b.reshape(b.shape)) and b.shape[:-2] == shape[:-2]
    assert all(torch.equal(c[k], flat_c[k].reshape(c[k].shape)) for k in c)
    assert c[2].shape[:-3] == shape[:-2]


def test_moments_that_are_not_contiguous(basis, environments):
    a = moments(*environments, basis.lvectors)
    strided = torch.empty(*a.shape[:-1], 2 * a.shape[-1], dtype=a.dtype)[..., ::2].copy_(a)
    for other in (strided, a.movedim(-1, 0).contiguous().movedim(0, -1)):
        assert not other.is_contiguous()
        (b, c), (b_wanted, c_wanted) = basis.bc_basis(other), basis.bc_basis(a)
        assert torch.equal(b, b_wanted) and all(torch.equal(c[k], c_wanted[k]) for k in c)


def test_gradients_of_one_degree_alone_and_not_contiguous(basis, eager, environments):
    """Who uses one degree has no gradient of the others."""
    a = moments(*environments, basis.lvectors)[:1]
    for degree in (1, 2):
        found = []
        for side in (basis, eager):
            x = a.clone().requires_grad_()
            tensors = side.bc_basis(x)[1][degree]
            weight = torch.randn(*tensors.shape[::-1], generator=torch.Generator().manual_seed(7), dtype=a.dtype)
            (gradient,) = torch.autograd.grad((tensors * weight.permute(4, 3, 2, 1, 0)).sum(), x)
            found.append(gradient)
        torch.testing.assert_close(*found, rtol=1e-12, atol=1e-12)


@pytest.mark.parity
def test_vmap_of_tensors_and_their_gradients(basis):
    a = test_modules.moments(basis, 4, 2, 1)

    def energy(x):
        b, c = basis.bc_basis(x)
        return b.square().sum() + sum(t.square().sum() for t in c.values())

    b, c = basis.bc_basis(a)
    b_mapped, c_mapped = torch.func.vmap(basis.bc_basis)(a)
    torch.testing.assert_close(b_mapped, b)
    assert all(torch.allclose(c_mapped[k], c[k]) for k in c)
    x = a.clone().requires_grad_()
    (wanted,) = torch.autograd.grad(energy(x), x)
    torch.testing.assert_close(torch.func.vmap(torch.func.grad(energy))(a), wanted)
    swapped = torch.func.vmap(torch.func.grad(energy), in_dims=1)(a.movedim(0, 1))
    torch.testing.assert_close(swapped, wanted)


@pytest.mark.parity
def test_hessian_products_by_vmap(cpp):
    a, direction = test_modules.moments(cpp, 4, 2, 3), test_modules.moments(cpp, 1, 2, 3, seed=2)[0]

    def product(x, v):
        def energy(y):
            return sum(t.square().sum() for t in cpp.bc_basis(y)[1].values())

        return torch.func.grad(lambda y: (torch.func.grad(energy)(y) * v).sum())(x)

    one_by_one = torch.stack([product(x, direction) for x in a])
    torch.testing.assert_close(torch.func.vmap(product, in_dims=(0, None))(a, direction), one_by_one)


@pytest.mark.parametrize("rows", [19, 21, 0])
def test_a_wrong_number_of_components_is_named(basis, rows):
    with pytest.raises(ValueError, match=f"A has {rows} components; this basis takes 20"):
        basis.bc_basis(torch.zeros(1, 1, rows, 1))
    with pytest.raises(ValueError, match=f"A has {rows} components; this basis takes 20"):
        basis.bc_basis_rows(torch.zeros(rows, 3))


@pytest.mark.parametrize(
    "change", [lambda a: a.half(), lambda a: a.to("meta"), lambda a: a.long()], ids=["float16", "device", "integers"]
)
def test_what_is_not_compiled_for_names_the_eager_module(cpp, change):
    with pytest.raises(ValueError, match=r"takes float32 or float64 on the CPU: .*_k1k2_eager"):
        cpp.bc_basis(change(torch.ones(1, 1, 20, 1)))


@pytest.mark.parametrize("backend", ["cpp", "triton"])
def test_third_derivatives_are_refused_and_not_wrong(backend):
    basis = test_modules.load(ENTRIES[backend])
    x = test_modules.moments(basis, 1, 1, 1).requires_grad_()
    (first,) = torch.autograd.grad(basis.bc_basis(x)[1][1].square().sum(), x, create_graph=True)
    (second,) = torch.autograd.grad(first.square().sum(), x, create_graph=True)
    with pytest.raises(NotImplementedError, match=r"no third derivatives.*eager"):
        torch.autograd.grad(second.sum(), x)


@pytest.mark.parametrize(("outer", "inner"), [(1, 1), (1, 37), (5, 9), (2, 16), (3, 100), (4, 3)])
def test_nothing_is_written_or_read_beyond_the_arrays(cpp, outer, inner):
    """Neighbours in memory of all arrays stay as they are, and numbers that are not of A do not matter."""
    a, guard = torch.randn(outer, len(cpp.lvectors), inner, generator=torch.Generator().manual_seed(8)), 64
    read = torch.full((a.numel() + 2 * guard,), float("nan"))
    read[guard:-guard] = a.flatten()
    sizes = [len(cpp.features), *module_of(cpp).COMPONENTS]
    written = [torch.full((outer * size * inner + 2 * guard,), 7.0) for size in sizes]
    function = module_of(cpp)._function("run_forward_with_covariants", "float32", 1)
    arrays = [x[guard:].data_ptr() for x in (read, *written)]
    function((ctypes.c_void_p * len(arrays))(*arrays), outer, inner, 1)
    for array, wanted in zip(written, flat(cpp.bc_basis)(a), strict=True):
        assert (array[:guard] == 7).all() and (array[-guard:] == 7).all()
        assert torch.equal(array[guard:-guard].view(wanted.shape), wanted)


@pytest.mark.parametrize("n_atoms", [1, 7, 33])
def test_layouts_agree_to_the_last_bit_for_any_number_of_elements(cpp, n_atoms):
    """Packed into tiles or read where they are, elements go through the same instructions."""
    for n_channels in test_cpp.CHANNELS:
        a = test_modules.moments(cpp, n_atoms, 1, n_channels)
        whole, rows = test_cpp.directions(cpp.bc_basis, a), test_cpp.directions(by_rows(cpp), a)
        assert all(torch.equal(x, y) for x, y in zip(whole, rows, strict=True))
        assert torch.equal(whole[0], torch.cat([cpp.bc_basis(a[k : k + 1])[0] for k in range(n_atoms)]))


def test_invariants_alone_leave_the_tensors_out(cpp, monkeypatch):
    """b_basis calls the programs of the invariants alone, whatever is differentiated."""
    called, module = [], module_of(cpp)
    function = module._function
    monkeypatch.setattr(module, "_function", lambda name, *rest: called.append(name) or function(name, *rest))
    a = test_modules.moments(cpp, 2, 1, 3)
    alone = test_cpp.directions(cpp.b_basis, a)
    assert called == ["run_forward", "run_backward", "run_double_backward"]

    def all_but_tensors(x):
        return cpp.bc_basis(x)[0]

    test_cpp.assert_close(alone, test_cpp.directions(all_but_tensors, a), torch.float64)
    assert [name.endswith("_with_covariants") for name in called[3:]] == [True] * 3


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
    # A compiler fuses other products and sums where tensors need neither.
    torch.testing.assert_close(basis.b_basis(a), basis.bc_basis(a)[0], rtol=1e-14, atol=1e-14)
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
@pytest.mark.parametrize("backend", ["eager", "cpp", pytest.param("triton", marks=pytest.mark.slow)])
def test_gradients_and_their_gradients_are_right(backend):
    basis = test_modules.load(ENTRIES[backend])
    a = torch.randn(1, 1, 20, 1, dtype=torch.float64, generator=torch.Generator().manual_seed(2), requires_grad=True)

    fast = basis.backend == "triton"  # one random direction: by the interpreter, all rows take minutes
    assert torch.autograd.gradcheck(flat(basis.bc_basis), (a,), fast_mode=fast)
    assert torch.autograd.gradgradcheck(flat(basis.bc_basis), (a,), fast_mode=fast)


@pytest.mark.parametrize("dtype", [torch.float32, torch.float64])
def test_precision_is_that_of_the_moments(basis, environments, dtype):
    a = moments(*environments, basis.lvectors)
    exact = basis.bc_basis(a)[1]
    found = basis.bc_basis(a.to(dtype))[1]
    for degree in exact:
        assert found[degree].dtype == dtype
        error = (found[degree].double() - exact[degree]).abs().max() / exact[degree].abs().max()
        assert error < 20 * torch.finfo(dtype).eps, degree


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


@pytest.mark.slow
@pytest.mark.usefixtures("quick_compiler")
@pytest.mark.parametrize("backend", ["cpp", "triton"])
def test_kernels_of_potentials_take_the_invariants_of_a_basis_with_tensors(backend, monkeypatch):
    """They call the programs of a basis without tensors, in values and in dual numbers."""
    config = CONFIGS["T0 complete per degree, mollifier"]
    monkeypatch.setattr(of_config, "_load", lambda config, backend: test_modules.load(ENTRIES[backend]))
    eager = random_model(config, backend="eager")
    assert eager.basis.covariants
    model = new_model(config, backend=backend).double()
    model.load_state_dict(eager.state_dict())
    assert (model.engines.cpp if backend == "cpp" else model.engines.triton)(model) is not None
    results = []
    for side in (model, eager):
        found = side(eager.graph(molecule()), differentiable=True)
        (found[keys.ENERGY].sum() + found[keys.FORCES].square().sum()).backward()
        gradient = torch.cat([p.grad.flatten() for p in side.parameters() if p.grad is not None])
        results.append((found[keys.ENERGY].detach(), found[keys.FORCES].detach(), gradient))
    for ours, theirs in zip(*results, strict=True):
        torch.testing.assert_close(ours, theirs, rtol=1e-10, atol=1e-10 * float(theirs.abs().max()))
