"""Compiled modules against eager ones: values and both derivatives, layouts, odd sizes, types, threads."""

import functools
from contextlib import nullcontext

import pytest
import torch

from cace_runtime.registry import load_basis_by_digest
from tests.generated.test_modules import ENTRIES, FOLDER, load, module_of, moments
from tests.support.compilers import QUICK, quick_flags
from tests.support.quick_cases import others_are_slow

CPP = [e for e in ENTRIES if e["backend"] == "cpp"]
IDS = [e["module"].removesuffix(".py") for e in CPP]

#: Of sums of up to a few thousand products, in another order and with fused rounding.
TOLERANCE = {torch.float64: 1e-11, torch.float32: 2e-4}

#: Numbers of channels: none, one, the published ones, one vector more or less, several vectors, more than a buffer.
CHANNELS = (0, 1, 7, 9, 16, 33, 300)


@pytest.fixture(params=CPP, ids=IDS, scope="module")
def pair(request):
    """A basis compiled, and the same in torch; the smallest compiled as users do."""
    compiled = load(request.param)
    with nullcontext() if request.param is CPP[0] else quick_flags():
        yield compiled, load_basis_by_digest(compiled.digest, "eager", path=FOLDER)


@pytest.fixture(scope="module")
def smallest():
    return load(CPP[0])


@pytest.fixture
def threads():
    before = torch.get_num_threads()
    yield torch.set_num_threads
    torch.set_num_threads(before)


def directions(function, a):
    """Features, or features and tensors, the gradient, and all gradients of the gradient, at fixed weights."""
    generator = torch.Generator().manual_seed(5)
    a = a.detach().requires_grad_()
    found = function(a)
    found = (found,) if isinstance(found, torch.Tensor) else (found[0], *found[1].values())
    *g, v = (torch.randn(x.shape, generator=generator, dtype=torch.float64).to(a.dtype) for x in (*found, a))
    g = [x.requires_grad_() for x in g]
    (gradient,) = torch.autograd.grad(found, a, g, create_graph=True)
    return [x.detach() for x in (*found, gradient, *torch.autograd.grad(gradient, (a, *g), v))]


def in_rows(basis):
    return lambda a: basis.b_basis_rows(a.movedim(-2, 0)).movedim(0, -2)


def assert_close(found, wanted, dtype):
    for ours, theirs in zip(found, wanted, strict=True):
        scale = float(theirs.abs().max()) if theirs.numel() else 0.0
        torch.testing.assert_close(ours.double(), theirs.double(), rtol=TOLERANCE[dtype], atol=TOLERANCE[dtype] * scale)


@pytest.mark.parity
@pytest.mark.parametrize("dtype", others_are_slow(TOLERANCE, [torch.float64]), ids=str)
def test_all_directions_are_those_of_the_eager_module(pair, dtype):
    compiled, eager = pair
    for n_channels in CHANNELS:
        a = moments(compiled, 3, 2, n_channels, dtype=dtype)
        wanted = directions(eager.b_basis, a.double())
        assert_close(directions(compiled.b_basis, a), wanted, dtype)
        assert_close(directions(in_rows(compiled), a), wanted, dtype)


@pytest.mark.parametrize("n_atoms", [1, 2, 7, 16, 33])
def test_layouts_agree_to_the_last_bit_for_any_number_of_elements(smallest, n_atoms):
    """Packed into tiles or read where they are, elements go through the same instructions."""
    for n_channels in CHANNELS:
        a = moments(smallest, n_atoms, 1, n_channels)
        whole, rows = directions(smallest.b_basis, a), directions(in_rows(smallest), a)
        assert all(torch.equal(x, y) for x, y in zip(whole, rows, strict=True))
        assert torch.equal(whole[0], torch.cat([smallest.b_basis(a[k : k + 1]) for k in range(n_atoms)]))


@pytest.mark.parametrize("dtype", TOLERANCE, ids=str)
def test_results_do_not_depend_on_the_number_of_threads(smallest, threads, dtype, monkeypatch):
    module = module_of(smallest)  # anew: nothing loaded that shares work only where that pays
    monkeypatch.setenv("CACE_CXXFLAGS", QUICK)
    monkeypatch.setattr(module, "_libraries", {})
    monkeypatch.setattr(module, "_function", functools.cache(module._function.__wrapped__))
    for shape in ((40, 3, 9), (1, 1, 5000), (3, 1, 1)):
        results = []
        for n in (1, 2, 3):
            threads(n)
            results.append(directions(smallest.b_basis, moments(smallest, *shape, dtype=dtype)))
        for other in results[1:]:
            assert all(torch.equal(x, y) for x, y in zip(results[0], other, strict=True))


def test_nothing_is_written_or_read_beyond_the_arrays(smallest):
    """Neighbours in memory stay as they are, and numbers that are not of the array do not matter."""
    module = module_of(smallest)
    n_rows, n_features = len(smallest.lvectors), len(smallest.features)
    for outer, inner in ((1, 1), (1, 37), (5, 9), (2, 16), (3, 100), (4, 3)):
        a, guard = torch.randn(outer * n_rows * inner), 64
        read = torch.full((a.numel() + 2 * guard,), float("nan"))
        read[guard:-guard] = a
        written = torch.full((outer * n_features * inner + 2 * guard,), 7.0)
        function = module._function("run_forward", "float32", 2)
        function(read[guard:].data_ptr(), written[guard:].data_ptr(), outer, inner, 1)
        assert (written[:guard] == 7).all() and (written[-guard:] == 7).all()
        wanted = smallest.b_basis(a.view(outer, n_rows, inner))
        assert torch.equal(written[guard:-guard].view(wanted.shape), wanted)


def test_gradients_that_are_not_contiguous(smallest):
    a = moments(smallest, 4, 2, 5).requires_grad_()
    b = smallest.b_basis(a)
    weight = torch.randn(5, b.shape[2], 2, 4, dtype=a.dtype).permute(3, 2, 1, 0)
    (strided,) = torch.autograd.grad(b, a, weight, retain_graph=True)
    (plain,) = torch.autograd.grad(b, a, weight.contiguous())
    assert torch.equal(strided, plain)


@pytest.mark.parity
def test_vmap_of_every_direction(smallest):
    a = moments(smallest, 6, 2, 3)
    direction = moments(smallest, 1, 2, 3, seed=2)[0]

    def energy(x):
        return smallest.b_basis(x).square().sum()

    def product(x, v):
        """Hessian of the energy times v."""
        return torch.func.grad(lambda y: (torch.func.grad(energy)(y) * v).sum())(x)

    one_by_one = torch.stack([product(x, direction) for x in a])
    torch.testing.assert_close(torch.func.vmap(product, in_dims=(0, None))(a, direction), one_by_one)
    torch.testing.assert_close(torch.func.vmap(product, in_dims=(1, None))(a.movedim(0, 1), direction), one_by_one)


def test_a_third_derivative_is_refused_and_not_wrong(smallest):
    x = moments(smallest, 1, 1, 1).requires_grad_()
    (first,) = torch.autograd.grad(smallest.b_basis(x).square().sum(), x, create_graph=True)
    (second,) = torch.autograd.grad(first.square().sum(), x, create_graph=True)
    with pytest.raises(NotImplementedError, match=r"no third derivatives.*_eager"):
        torch.autograd.grad(second.sum(), x)


@pytest.mark.parametrize(
    "change", [lambda a: a.half(), lambda a: a.to("meta"), lambda a: a.long()], ids=["float16", "device", "integers"]
)
def test_what_is_not_compiled_for_names_the_eager_module(smallest, change):
    with pytest.raises(ValueError, match=r"takes float32 or float64 on the CPU: .*_eager"):
        smallest.b_basis(change(moments(smallest, 1, 1, 1)))
