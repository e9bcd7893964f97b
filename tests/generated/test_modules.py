"""The contract of every committed module: shapes, values, derivatives, types, and what compilers need."""

import functools
import json
import sys
from dataclasses import replace
from pathlib import Path

import pytest
import torch

from cace_runtime.registry import load_basis, load_basis_by_digest
from tests.bench.bench_symmetriser import literal_terms, plain_chain

ON_GPU = torch.cuda.is_available()
FOLDER = Path(__file__).parents[2] / "generated"
ENTRIES = json.loads((FOLDER / "MANIFEST.json").read_text())["modules"]


def case(entry, quick: bool = True):
    """An entry as a parameter. Triton's interpreter takes a fifth of a millisecond per operation."""
    name = entry["module"].removesuffix(".py")
    quick = entry["backend"] != "triton" or ON_GPU or (quick and entry["operations"]["forward"] < 150)
    return pytest.param(entry, id=name, marks=[] if quick else pytest.mark.slow)


CASES = [case(e) for e in ENTRIES]
SMALL = [e for e in ENTRIES if e["operations"]["forward"] < 250]
EAGER = [e for e in ENTRIES if e["backend"] == "eager"]  # what torch itself can look into

#: Relative tolerance by dtype: features are sums of up to a few thousand products of O(1) numbers.
TOLERANCE = {torch.float64: 1e-12, torch.float32: 2e-4}


def load(entry):
    spec = entry["spec"]
    limits = spec["l_max"]
    if entry["backend"] == "triton":
        pytest.importorskip("triton", reason="triton is not installed")
    degrees = tuple(spec.get("covariants", ()))
    basis = load_basis(
        limits, spec["nu_max"], spec["selection"], spec["radial"], entry["backend"], path=FOLDER, covariants=degrees
    )
    if entry["backend"] == "triton" and ON_GPU:
        functions = ("b_basis", "b_basis_rows", "bc_basis", "bc_basis_rows")
        return replace(basis, **{f: by_gpu(getattr(basis, f)) for f in functions if getattr(basis, f)})
    return basis


def by_gpu(function):
    """The same function of tensors on the CPU, evaluated on the GPU."""

    def back(found, device):
        """A tensor, or B and {K: C}."""
        if isinstance(found, torch.Tensor):
            return found.to(device)
        return found[0].to(device), {degree: c.to(device) for degree, c in found[1].items()}

    return functools.wraps(function)(lambda a: back(function(a.to("cuda")), a.device))


def all_rows(basis):
    """Rows of moments to rows of all that a basis has: of B, then every component of every covariant."""

    def rows(a):
        b, c = basis.bc_basis_rows(a)
        return torch.cat([b, *(tensors.flatten(0, 1) for tensors in c.values())])

    return rows if basis.bc_basis_rows else basis.b_basis_rows


def module_of(basis):
    return sys.modules[basis.b_basis.__module__]


@pytest.fixture(params=CASES, scope="module")
def basis(request):
    return load(request.param)


def moments(basis, *shape, dtype=torch.float64, seed=0):
    generator = torch.Generator().manual_seed(seed)
    a = torch.randn(*shape[:-1], len(basis.lvectors), shape[-1], generator=generator, dtype=torch.float64)
    return a.to(dtype)


@pytest.mark.parity
def test_values_are_those_of_the_graphs(basis):
    a = moments(basis, 1, 1, 2)
    torch.testing.assert_close(basis.b_basis(a), plain_chain(literal_terms(basis))(a), rtol=1e-11, atol=1e-11)


@pytest.mark.parametrize("dtype", TOLERANCE, ids=str)
def test_shape_type_and_layouts(basis, dtype):
    a = moments(basis, 5, 3, 4, dtype=dtype)
    b = basis.b_basis(a)
    assert b.shape == (5, 3, len(basis.features), 4)
    assert b.dtype == dtype
    assert b.is_contiguous()
    rows = basis.b_basis_rows(a.movedim(-2, 0))
    torch.testing.assert_close(rows.movedim(0, -2), b, rtol=0, atol=0)
    exact = basis.b_basis(moments(basis, 5, 3, 4))
    torch.testing.assert_close(
        b.double(), exact, rtol=TOLERANCE[dtype], atol=TOLERANCE[dtype] * float(exact.abs().max())
    )


def test_no_atoms(basis):
    a = moments(basis, 0, 3, 4).requires_grad_()
    b = basis.b_basis(a)
    assert b.shape == (0, 3, len(basis.features), 4)
    (gradient,) = torch.autograd.grad(b.sum(), a)
    assert gradient.shape == a.shape


def test_input_that_is_not_contiguous(basis):
    a = moments(basis, 4, 3, 2)
    strided = torch.empty(*a.shape[:-1], 4, dtype=a.dtype)[..., ::2]
    strided.copy_(a)
    torch.testing.assert_close(basis.b_basis(strided), basis.b_basis(a), rtol=0, atol=0)
    torch.testing.assert_close(basis.b_basis(a.expand(4, 3, -1, 2)), basis.b_basis(a), rtol=0, atol=0)


def test_the_callers_array_is_left_alone(basis):
    a = moments(basis, 2, 2, 2)
    before = a.clone()
    basis.b_basis(a)
    torch.testing.assert_close(a, before, rtol=0, atol=0)


def test_wrong_number_of_components_is_named(basis):
    with pytest.raises(ValueError, match=f"takes {len(basis.lvectors)}"):
        basis.b_basis(torch.zeros(1, 1, len(basis.lvectors) + 1, 1))


@pytest.mark.parity
@pytest.mark.parametrize("entry", [case(e, quick=False) for e in SMALL])
def test_first_and_second_derivatives_against_differences(entry):
    basis = load(entry)
    a = moments(basis, 1, 1, 1).requires_grad_()
    assert torch.autograd.gradcheck(basis.b_basis, (a,))
    assert torch.autograd.gradgradcheck(basis.b_basis, (a,))


@pytest.mark.parity
def test_derivatives_against_autograd_of_the_plain_text(basis):
    """The hand-made backward and double backward against torch's own differentiation of the eager forward text."""
    plain = module_of(load_basis_by_digest(basis.digest, "eager", path=FOLDER))._forward
    a = moments(basis, 2, 1, 2).movedim(-2, 0).contiguous().requires_grad_()
    n_rows = len(plain(a.detach()))
    weight = torch.randn(n_rows, 2, 1, 2, dtype=a.dtype, generator=torch.Generator().manual_seed(3))
    direction = torch.randn(a.shape, dtype=a.dtype, generator=torch.Generator().manual_seed(4))
    results = []
    for function in (all_rows(basis), plain):
        w = weight.clone().requires_grad_()
        (first,) = torch.autograd.grad((function(a) * w).sum(), a, create_graph=True)
        results.append((first.detach(), *torch.autograd.grad((first * direction).sum(), (a, w))))
    for ours, theirs in zip(*results, strict=True):
        torch.testing.assert_close(ours, theirs, rtol=1e-10, atol=1e-9)


@pytest.mark.parametrize("entry", SMALL[:2], ids=lambda e: e["module"].removesuffix(".py"))
def test_vmap_and_functional_gradients(entry):
    basis = load(entry)
    a = moments(basis, 6, 2, 2)
    torch.testing.assert_close(torch.func.vmap(basis.b_basis)(a), basis.b_basis(a))

    def energy(x):
        return basis.b_basis(x).square().sum()

    by_func = torch.func.vmap(torch.func.grad(energy))(a)
    a.requires_grad_()
    (by_autograd,) = torch.autograd.grad(energy(a), a)
    torch.testing.assert_close(by_func, by_autograd)


def _compiled_agrees(entry):
    basis = load(entry)
    module = module_of(basis)
    a = moments(basis, 3, 2, 4).movedim(-2, 0).contiguous()
    g = torch.ones_like(module._forward(a))
    torch._dynamo.reset()
    for function, arguments in ((module._forward, (a,)), (module._backward, (a, g))):
        compiled = torch.compile(function, fullgraph=True)
        torch.testing.assert_close(compiled(*arguments), function(*arguments), rtol=1e-12, atol=1e-12)


#: Compiling takes a minute or two for the large ones, so one of each kind.
COMPILED = ("l3_nu3_cheng2024", "l4_nu4_cheng2024", "l3_nu3_complete_perdegree", "l4_nu4_complete")


@pytest.mark.slow
@pytest.mark.parametrize("name", COMPILED)
def test_forward_and_backward_compile_without_graph_breaks(name):
    (entry,) = [e for e in ENTRIES if f"cace_{name}_eager" in e["module"]]
    _compiled_agrees(entry)


@pytest.mark.parity
@pytest.mark.parametrize("entry", EAGER[:1], ids=lambda e: e["module"].removesuffix(".py"))
def test_traces_without_graph_breaks(entry):
    """Capture alone (no C++ compilation): one graph, no breaks, for each direction."""
    basis = load(entry)
    module = module_of(basis)
    a = moments(basis, 3, 2, 4).movedim(-2, 0).contiguous()
    g = torch.ones(len(basis.features), 3, 2, 4, dtype=a.dtype)
    for function, arguments in ((module._forward, (a,)), (module._backward, (a, g))):
        torch._dynamo.reset()
        explained = torch._dynamo.explain(function)(*arguments)
        assert explained.graph_break_count == 0
    torch._dynamo.reset()
    assert torch._dynamo.explain(basis.b_basis)(a.movedim(0, -2).requires_grad_()).graph_break_count == 0


#: Six equal neighbours each; the published features cannot tell the two apart at any order (DESIGN section 1).
HEXAGON = ((1, -1, 0), (0, 1, -1), (-1, 0, 1))
ANTIPRISM = ((0, 1, 1), (1, 0, 1), (1, 1, 0))


def _environment(basis, half):
    points = torch.tensor([p for v in half for p in (v, tuple(-x for x in v))], dtype=torch.float64)
    points = points / points.norm(dim=1, keepdim=True)
    rows = [points[:, 0] ** x * points[:, 1] ** y * points[:, 2] ** z for x, y, z in basis.lvectors]
    return torch.stack([r.sum() for r in rows]).reshape(1, 1, -1, 1)


@pytest.mark.parametrize("entry", CASES)
def test_flat_hexagon_and_antiprism(entry):
    basis = load(entry)
    flat, tall = (basis.b_basis(_environment(basis, half)).flatten() for half in (HEXAGON, ANTIPRISM))
    difference = (flat - tall).abs()
    if entry["spec"]["selection"] == "cheng2024":
        assert difference.max() < 1e-12
    else:
        assert difference.max() > 1
        triangle = [k for k, f in enumerate(basis.features) if f["degrees"] == (2, 2, 2)]
        (k,) = [k for k in triangle if all(i != j for _, edges in basis.features[k]["graphs"] for i, j, _ in edges)]
        ((coefficient, _),) = basis.features[k]["graphs"]
        assert flat[k].item() / coefficient == pytest.approx(54, abs=1e-10)
        assert tall[k].item() / coefficient == pytest.approx(66, abs=1e-10)
