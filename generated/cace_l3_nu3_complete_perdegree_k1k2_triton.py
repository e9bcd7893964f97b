"""CACE B basis: 14 invariant features and 35 covariants of the moments up to degree 3, orders 1 to 3.

Generated, do not edit. Regenerate with:
    basisgen --lmax 3 --numax 3 --selection complete --radial per_degree --covariants 1,2 --backend triton

Operations per atom and channel: forward 482, backward 891, double backward 1957.
"""

import torch
import triton
import triton.language as tl

BASIS_DIGEST = "9ce59bc6112bd66f1b1c89525ca62bb0edefcbe81a2158b923428a9e7beac317"
SOURCE_DIGEST = "1a51531da284c8e2f3816cb28b7476873c998045cfb6af16fb60f6db5e7012c6"
SPEC = {'l_max': (3, 3, 3), 'nu_max': 3, 'selection': 'complete', 'radial': 'per_degree', 'max_degree': None, 'covariants': (1, 2)}
LVECTORS = (
    (0, 0, 0),
    (1, 0, 0),
    (0, 1, 0),
    (0, 0, 1),
    (2, 0, 0),
    (1, 1, 0),
    (1, 0, 1),
    (0, 2, 0),
    (0, 1, 1),
    (0, 0, 2),
    (3, 0, 0),
    (2, 1, 0),
    (2, 0, 1),
    (1, 2, 0),
    (1, 1, 1),
    (1, 0, 2),
    (0, 3, 0),
    (0, 2, 1),
    (0, 1, 2),
    (0, 0, 3),
)
FEATURES = (
    {'name': 'B1_1', 'nu': 1, 'degrees': (0,), 'graphs': ((1, ()),), 'formula': 'A'},
    {'name': 'B1_2', 'nu': 1, 'degrees': (2,), 'graphs': ((1, ((0, 0, 1),)),), 'formula': 'A_ii'},
    {'name': 'B2_1', 'nu': 2, 'degrees': (1, 1), 'graphs': ((1, ((0, 1, 1),)),), 'formula': 'A_i A_i'},
    {'name': 'B2_2', 'nu': 2, 'degrees': (1, 3), 'graphs': ((1, ((0, 1, 1), (1, 1, 1))),), 'formula': 'A_i A_ijj'},
    {'name': 'B2_3', 'nu': 2, 'degrees': (2, 2), 'graphs': ((1, ((0, 1, 2),)),), 'formula': 'A_ij A_ij'},
    {'name': 'B2_4', 'nu': 2, 'degrees': (3, 3), 'graphs': ((1, ((0, 0, 1), (0, 1, 1), (1, 1, 1))),), 'formula': 'A_iij A_jkk'},
    {'name': 'B2_5', 'nu': 2, 'degrees': (3, 3), 'graphs': ((1, ((0, 1, 3),)),), 'formula': 'A_ijk A_ijk'},
    {'name': 'B3_1', 'nu': 3, 'degrees': (1, 1, 2), 'graphs': ((1, ((0, 2, 1), (1, 2, 1))),), 'formula': 'A_i A_j A_ij'},
    {'name': 'B3_2', 'nu': 3, 'degrees': (1, 2, 3), 'graphs': ((1, ((0, 1, 1), (1, 2, 1), (2, 2, 1))),), 'formula': 'A_i A_ij A_jkk'},
    {'name': 'B3_3', 'nu': 3, 'degrees': (1, 2, 3), 'graphs': ((1, ((0, 2, 1), (1, 2, 2))),), 'formula': 'A_i A_jk A_ijk'},
    {'name': 'B3_4', 'nu': 3, 'degrees': (2, 2, 2), 'graphs': ((1, ((0, 1, 1), (0, 2, 1), (1, 2, 1))),), 'formula': 'A_ij A_ik A_jk'},
    {'name': 'B3_5', 'nu': 3, 'degrees': (2, 3, 3), 'graphs': ((1, ((0, 1, 1), (0, 2, 1), (1, 1, 1), (2, 2, 1))),), 'formula': 'A_ij A_ikk A_jll'},
    {'name': 'B3_6', 'nu': 3, 'degrees': (2, 3, 3), 'graphs': ((1, ((0, 1, 1), (0, 2, 1), (1, 2, 2))),), 'formula': 'A_ij A_ikl A_jkl'},
    {'name': 'B3_7', 'nu': 3, 'degrees': (2, 3, 3), 'graphs': ((1, ((0, 1, 2), (1, 2, 1), (2, 2, 1))),), 'formula': 'A_ij A_ijk A_kll'},
)
COVARIANTS = (
    {'name': 'C1_1', 'degree': 1, 'nu': 1, 'degrees': (1,), 'graphs': ((1, ((0, 1, 1),)),), 'formula': 'A_i'},
    {'name': 'C1_2', 'degree': 1, 'nu': 1, 'degrees': (3,), 'graphs': ((1, ((0, 0, 1), (0, 1, 1))),), 'formula': 'A_ijj'},
    {'name': 'C1_3', 'degree': 1, 'nu': 2, 'degrees': (1, 2), 'graphs': ((1, ((0, 1, 1), (1, 2, 1))),), 'formula': 'A_j A_ij'},
    {'name': 'C1_4', 'degree': 1, 'nu': 2, 'degrees': (2, 3), 'graphs': ((1, ((0, 1, 1), (0, 2, 1), (1, 1, 1))),), 'formula': 'A_ij A_jkk'},
    {'name': 'C1_5', 'degree': 1, 'nu': 2, 'degrees': (2, 3), 'graphs': ((1, ((0, 1, 2), (1, 2, 1))),), 'formula': 'A_jk A_ijk'},
    {'name': 'C1_6', 'degree': 1, 'nu': 3, 'degrees': (1, 1, 3), 'graphs': ((1, ((0, 2, 1), (1, 2, 1), (2, 3, 1))),), 'formula': 'A_j A_k A_ijk'},
    {'name': 'C1_7', 'degree': 1, 'nu': 3, 'degrees': (1, 2, 2), 'graphs': ((1, ((0, 1, 1), (1, 2, 1), (2, 3, 1))),), 'formula': 'A_j A_jk A_ik'},
    {'name': 'C1_8', 'degree': 1, 'nu': 3, 'degrees': (1, 3, 3), 'graphs': ((1, ((0, 1, 1), (1, 2, 1), (1, 3, 1), (2, 2, 1))),), 'formula': 'A_j A_ijk A_kll'},
    {'name': 'C1_9', 'degree': 1, 'nu': 3, 'degrees': (1, 3, 3), 'graphs': ((1, ((0, 1, 1), (1, 2, 2), (2, 3, 1))),), 'formula': 'A_j A_jkl A_ikl'},
    {'name': 'C1_10', 'degree': 1, 'nu': 3, 'degrees': (2, 2, 3), 'graphs': ((1, ((0, 1, 1), (0, 2, 1), (1, 2, 1), (2, 3, 1))),), 'formula': 'A_jk A_jl A_ikl'},
    {'name': 'C1_11', 'degree': 1, 'nu': 3, 'degrees': (2, 2, 3), 'graphs': ((1, ((0, 1, 1), (0, 2, 1), (1, 3, 1), (2, 2, 1))),), 'formula': 'A_jk A_ij A_kll'},
    {'name': 'C1_12', 'degree': 1, 'nu': 3, 'degrees': (2, 2, 3), 'graphs': ((1, ((0, 2, 1), (0, 3, 1), (1, 2, 2))),), 'formula': 'A_ij A_kl A_jkl'},
    {'name': 'C1_13', 'degree': 1, 'nu': 3, 'degrees': (3, 3, 3), 'graphs': ((1, ((0, 0, 1), (0, 1, 1), (1, 2, 1), (1, 3, 1), (2, 2, 1))),), 'formula': 'A_jjk A_ikl A_lmm'},
    {'name': 'C1_14', 'degree': 1, 'nu': 3, 'degrees': (3, 3, 3), 'graphs': ((1, ((0, 0, 1), (0, 1, 1), (1, 2, 2), (2, 3, 1))),), 'formula': 'A_jjk A_klm A_ilm'},
    {'name': 'C1_15', 'degree': 1, 'nu': 3, 'degrees': (3, 3, 3), 'graphs': ((1, ((0, 1, 1), (0, 2, 1), (0, 3, 1), (1, 2, 2))),), 'formula': 'A_ijk A_jlm A_klm'},
    {'name': 'C2_1', 'degree': 2, 'nu': 1, 'degrees': (2,), 'graphs': ((1, ((0, 1, 2),)),), 'formula': 'A_ij'},
    {'name': 'C2_2', 'degree': 2, 'nu': 2, 'degrees': (1, 1), 'graphs': ((1, ((0, 2, 1), (1, 2, 1))),), 'formula': 'sym(ij) A_i A_j'},
    {'name': 'C2_3', 'degree': 2, 'nu': 2, 'degrees': (1, 3), 'graphs': ((1, ((0, 1, 1), (1, 2, 2))),), 'formula': 'A_k A_ijk'},
    {'name': 'C2_4', 'degree': 2, 'nu': 2, 'degrees': (1, 3), 'graphs': ((2, ((0, 2, 1), (1, 1, 1), (1, 2, 1))),), 'formula': 'sym(ij) 2 A_i A_jkk'},
    {'name': 'C2_5', 'degree': 2, 'nu': 2, 'degrees': (2, 2), 'graphs': ((1, ((0, 1, 1), (0, 2, 1), (1, 2, 1))),), 'formula': 'sym(ij) A_ik A_jk'},
    {'name': 'C2_6', 'degree': 2, 'nu': 2, 'degrees': (3, 3), 'graphs': ((1, ((0, 0, 1), (0, 1, 1), (1, 2, 2))),), 'formula': 'A_kkl A_ijl'},
    {'name': 'C2_7', 'degree': 2, 'nu': 2, 'degrees': (3, 3), 'graphs': ((1, ((0, 0, 1), (0, 2, 1), (1, 1, 1), (1, 2, 1))),), 'formula': 'sym(ij) A_ikk A_jll'},
    {'name': 'C2_8', 'degree': 2, 'nu': 2, 'degrees': (3, 3), 'graphs': ((1, ((0, 1, 2), (0, 2, 1), (1, 2, 1))),), 'formula': 'sym(ij) A_ikl A_jkl'},
    {'name': 'C2_9', 'degree': 2, 'nu': 3, 'degrees': (1, 1, 2), 'graphs': ((2, ((0, 2, 1), (1, 3, 1), (2, 3, 1))),), 'formula': 'sym(ij) 2 A_k A_i A_jk'},
    {'name': 'C2_10', 'degree': 2, 'nu': 3, 'degrees': (1, 2, 3), 'graphs': ((1, ((0, 1, 1), (1, 2, 1), (2, 3, 2))),), 'formula': 'A_k A_kl A_ijl'},
    {'name': 'C2_11', 'degree': 2, 'nu': 3, 'degrees': (1, 2, 3), 'graphs': ((2, ((0, 1, 1), (1, 3, 1), (2, 2, 1), (2, 3, 1))),), 'formula': 'sym(ij) 2 A_k A_ik A_jll'},
    {'name': 'C2_12', 'degree': 2, 'nu': 3, 'degrees': (1, 2, 3), 'graphs': ((2, ((0, 2, 1), (1, 2, 1), (1, 3, 1), (2, 3, 1))),), 'formula': 'sym(ij) 2 A_k A_il A_jkl'},
    {'name': 'C2_13', 'degree': 2, 'nu': 3, 'degrees': (1, 2, 3), 'graphs': ((2, ((0, 3, 1), (1, 2, 1), (1, 3, 1), (2, 2, 1))),), 'formula': 'sym(ij) 2 A_i A_jk A_kll'},
    {'name': 'C2_14', 'degree': 2, 'nu': 3, 'degrees': (1, 2, 3), 'graphs': ((2, ((0, 3, 1), (1, 2, 2), (2, 3, 1))),), 'formula': 'sym(ij) 2 A_i A_kl A_jkl'},
    {'name': 'C2_15', 'degree': 2, 'nu': 3, 'degrees': (2, 3, 3), 'graphs': ((1, ((0, 1, 1), (0, 2, 1), (1, 1, 1), (2, 3, 2))),), 'formula': 'A_kl A_kmm A_ijl'},
    {'name': 'C2_16', 'degree': 2, 'nu': 3, 'degrees': (2, 3, 3), 'graphs': ((1, ((0, 1, 2), (1, 2, 1), (2, 3, 2))),), 'formula': 'A_kl A_klm A_ijm'},
    {'name': 'C2_17', 'degree': 2, 'nu': 3, 'degrees': (2, 3, 3), 'graphs': ((2, ((0, 1, 1), (0, 3, 1), (1, 1, 1), (2, 2, 1), (2, 3, 1))),), 'formula': 'sym(ij) 2 A_ik A_kll A_jmm'},
    {'name': 'C2_18', 'degree': 2, 'nu': 3, 'degrees': (2, 3, 3), 'graphs': ((2, ((0, 1, 1), (0, 3, 1), (1, 2, 1), (1, 3, 1), (2, 2, 1))),), 'formula': 'sym(ij) 2 A_ik A_jkl A_lmm'},
    {'name': 'C2_19', 'degree': 2, 'nu': 3, 'degrees': (2, 3, 3), 'graphs': ((2, ((0, 1, 1), (0, 3, 1), (1, 2, 2), (2, 3, 1))),), 'formula': 'sym(ij) 2 A_ik A_klm A_jlm'},
    {'name': 'C2_20', 'degree': 2, 'nu': 3, 'degrees': (2, 3, 3), 'graphs': ((2, ((0, 1, 2), (1, 3, 1), (2, 2, 1), (2, 3, 1))),), 'formula': 'sym(ij) 2 A_kl A_ikl A_jmm'},
)
# Of each program: parts that are kernels of their own, and rows of memory in which values are kept meanwhile.
PARTS = (1, 3, 6)
ROWS_KEPT = (0, 74, 133)

# One lane per thread: then every load and store of a lane is made by the same thread, in order, also to memory that is
# read again.
WARPS = 4
LANES = 32 * WARPS
# Blocks of lanes that go through all parts together: bounds the memory in which values are kept.
MOST_BLOCKS = 2048
# Of each degree: its covariants, and the components of one.
SHAPES = {K: (sum(c["degree"] == K for c in COVARIANTS), (K + 1) * (K + 2) // 2) for K in SPEC["covariants"]}
N_COMPONENTS = sum(n * size for n, size in SHAPES.values())


def b_basis(A):
    """Invariant features of moments.

    Args:
        A: [atoms, n, l-vectors, channels], components in the order of LVECTORS; any number of leading dimensions.

    Returns:
        B: [atoms, n, features, channels], features in the order of FEATURES; twice differentiable.
    """
    return bc_basis(A)[0]


def b_basis_rows(rows):
    """The same for rows: [l-vectors, ...] of A to [features, ...] of B."""
    return bc_basis_rows(rows)[0]


def bc_basis(A):
    """Invariant features of moments, and tensors that turn with them; b_basis computes both, too.

    Args:
        A: as for b_basis.

    Returns:
        B: as from b_basis. C: of each degree K in SPEC["covariants"] [atoms, n, covariants of degree K, components of
        degree K, channels], in the order of COVARIANTS and of degree K in LVECTORS; twice differentiable. The degrees
        are views of one array.
    """
    _check(A.shape[-2])
    b, c = _Symmetrise.apply(A.reshape(A.shape[:-2].numel(), *A.shape[-2:]))
    b, c = (t.reshape(*A.shape[:-2], t.shape[1], A.shape[-1]) for t in (b, c))
    return b, _by_degree(c, A.dim() - 2)


def bc_basis_rows(rows):
    """The same for rows: [l-vectors, ...] to [features, ...] and {K: [covariants, components, ...]}."""
    _check(rows.shape[0])
    b, c = _Symmetrise.apply(rows.reshape(1, rows.shape[0], rows.shape[1:].numel()))
    b, c = (t.reshape(t.shape[1], *rows.shape[1:]) for t in (b, c))
    return b, _by_degree(c, 0)


def _by_degree(c, axis):
    parts = c.split([n * size for n, size in SHAPES.values()], axis)
    return {K: part.unflatten(axis, SHAPES[K]) for K, part in zip(SHAPES, parts)}


def forward(a, out=None):
    """B without autograd: a [atoms, l-vectors, lanes] to [atoms, features, lanes], into ``out`` if given."""
    return bc_forward(a, out)[0]


def backward(a, g, out=None):
    """Gradient of ``sum(g B(a))`` with respect to a, without autograd; arguments as for ``forward``."""
    return bc_backward(a, g, a.new_zeros(a.shape[0], N_COMPONENTS, a.shape[2]), out)


def double_backward(a, g, v):
    """Gradients of ``sum(v backward(a, g))`` with respect to a and g, without autograd."""
    return bc_double_backward(a, g, a.new_zeros(a.shape[0], N_COMPONENTS, a.shape[2]), v)[:2]


def bc_forward(a, out=None):
    """B, and the components of all covariants [atoms, components, lanes]; arguments as for ``forward``."""
    b, c = _like(a, len(FEATURES), out), _like(a, N_COMPONENTS)
    _launch(_run_forward, 0, (a,), (b, c))
    return b, c


def bc_backward(a, g, h, out=None):
    """Gradient of ``sum(g B(a)) + sum(h C(a))`` with respect to a, C the components of all covariants."""
    to_a = _like(a, len(LVECTORS), out)
    _launch(_run_backward, 1, (a, g, h), (to_a,))
    return to_a


def bc_double_backward(a, g, h, v):
    """Gradients of ``sum(v bc_backward(a, g, h))`` with respect to a, g and h."""
    to_a, to_g, to_h = _like(a, len(LVECTORS)), _like(a, len(FEATURES)), _like(a, N_COMPONENTS)
    _launch(_run_double_backward, 2, (a, g, h, v), (to_a, to_g, to_h))
    return to_a, to_g, to_h


def _check(n_components):
    if n_components != len(LVECTORS):
        top = sum(LVECTORS[-1])
        raise ValueError(
            f"A has {n_components} components; this basis takes {len(LVECTORS)} (degrees 0 to {top})"
        )


def _check_device(device):
    if not _INTERPRETED and device.type != "cuda":
        raise ValueError(
            f"the backend triton runs on a GPU, not on {device.type!r}. Use the backend cpp or eager there, or set "
            "TRITON_INTERPRET=1 before Python starts, to test the kernels slowly on the CPU"
        )


class _Symmetrise(torch.autograd.Function):
    @staticmethod
    def vmap(info, dims, *tensors):
        found = _Symmetrise.apply(*_batched(tensors, dims, info.batch_size))
        return tuple(_unbatched(t, info.batch_size) for t in found), (0, 0)

    @staticmethod
    def forward(a):
        return bc_forward(a)

    @staticmethod
    def setup_context(ctx, inputs, output):
        ctx.save_for_backward(*inputs)

    @staticmethod
    def backward(ctx, g, h):
        return _Gradient.apply(*ctx.saved_tensors, g, h)


class _Gradient(torch.autograd.Function):
    @staticmethod
    def vmap(info, dims, *tensors):
        return _unbatched(_Gradient.apply(*_batched(tensors, dims, info.batch_size)), info.batch_size), 0

    @staticmethod
    def forward(a, g, h):
        return bc_backward(a, g, h)

    @staticmethod
    def setup_context(ctx, inputs, output):
        ctx.save_for_backward(*inputs)

    @staticmethod
    def backward(ctx, v):
        return _SecondGradient.apply(*ctx.saved_tensors, v)


class _SecondGradient(torch.autograd.Function):
    @staticmethod
    def vmap(info, dims, *tensors):
        found = _SecondGradient.apply(*_batched(tensors, dims, info.batch_size))
        return tuple(_unbatched(t, info.batch_size) for t in found), (0, 0, 0)

    @staticmethod
    def forward(a, g, h, v):
        return bc_double_backward(a, g, h, v)

    @staticmethod
    def setup_context(ctx, inputs, output):
        pass

    @staticmethod
    def backward(ctx, *gradients):
        raise NotImplementedError("the backend triton has no third derivatives: use the backend eager for them")


def _batched(tensors, dims, size):
    """Batch dimensions become part of the first: lanes are independent of each other."""
    moved = [t.movedim(d, 0) if d is not None else t.expand(size, *t.shape) for t, d in zip(tensors, dims)]
    return [t.flatten(0, 1) for t in moved]


def _unbatched(t, size):
    return t.unflatten(0, (size, t.shape[0] // size if size else 0))


def _like(a, n_rows, out=None):
    return a.new_empty(a.shape[0], n_rows, a.shape[2]) if out is None else out


def _launch(kernel, which, inputs, outputs):
    """Runs a kernel on arrays [outer, rows, inner]; the last dimension is made contiguous."""
    inputs = [t if t.stride(2) == 1 else t.contiguous() for t in inputs]
    outer, _, inner = inputs[0].shape
    n_lanes = outer * inner
    if not n_lanes:
        return
    _check_device(inputs[0].device)
    # The interpreter works with numpy, which is the faster the longer the arrays.
    lanes = min(triton.next_power_of_2(n_lanes), 1 << 13) if _INTERPRETED else LANES
    n_blocks = triton.cdiv(n_lanes, lanes)
    step = n_blocks if PARTS[which] == 1 else min(n_blocks, MOST_BLOCKS)
    kept = inputs[0].new_empty(ROWS_KEPT[which] * step * lanes)
    places = [number for t in (*inputs, *outputs) for number in (t, t.stride(1), t.stride(0))]
    with torch.cuda.device_of(inputs[0]):
        for start in range(0, n_blocks, step):
            grid = (min(step, n_blocks - start),)
            for part in range(PARTS[which]):
                kernel[grid](
                    *places, kept, ROWS_KEPT[which], start, n_lanes, inner, part, lanes,
                    num_warps=WARPS, enable_fp_fusion=True,
                )


@triton.jit
def _forward(a, sa, b, sb, c, sc, k, mask, PART: tl.constexpr, LANES: tl.constexpr):
    a7 = tl.load(a + 7 * sa, mask)
    tl.store(c + 48 * sc, a7, mask)
    a4 = tl.load(a + 4 * sa, mask)
    tl.store(c + 45 * sc, a4, mask)
    t0 = a4 + a7
    a9 = tl.load(a + 9 * sa, mask)
    tl.store(c + 50 * sc, a9, mask)
    t1 = a9 + t0
    tl.store(b + 1 * sb, t1, mask)
    a1 = tl.load(a + 1 * sa, mask)
    tl.store(c + 0 * sc, a1, mask)
    t2 = a1 * a1
    tl.store(c + 51 * sc, t2, mask)
    a2 = tl.load(a + 2 * sa, mask)
    tl.store(c + 1 * sc, a2, mask)
    t3 = a2 * a2
    tl.store(c + 54 * sc, t3, mask)
    a3 = tl.load(a + 3 * sa, mask)
    tl.store(c + 2 * sc, a3, mask)
    t4 = a3 * a3
    tl.store(c + 56 * sc, t4, mask)
    t5 = t2 + t3
    t6 = t5 + t4
    tl.store(b + 2 * sb, t6, mask)
    a15 = tl.load(a + 15 * sa, mask)
    t7 = a1 * a15
    a18 = tl.load(a + 18 * sa, mask)
    t8 = t7 + a2 * a18
    a19 = tl.load(a + 19 * sa, mask)
    t9 = t8 + a3 * a19
    tl.store(c + 62 * sc, t9, mask)
    a10 = tl.load(a + 10 * sa, mask)
    t10 = a1 * a10
    a11 = tl.load(a + 11 * sa, mask)
    t11 = t10 + a2 * a11
    a12 = tl.load(a + 12 * sa, mask)
    t12 = t11 + a3 * a12
    tl.store(c + 57 * sc, t12, mask)
    a13 = tl.load(a + 13 * sa, mask)
    t13 = a1 * a13
    a16 = tl.load(a + 16 * sa, mask)
    t14 = t13 + a2 * a16
    a17 = tl.load(a + 17 * sa, mask)
    t15 = t14 + a3 * a17
    tl.store(c + 60 * sc, t15, mask)
    t16 = t12 + t15
    t17 = t9 + t16
    tl.store(b + 3 * sb, t17, mask)
    a5 = tl.load(a + 5 * sa, mask)
    tl.store(c + 46 * sc, a5, mask)
    t18 = a5 * a5
    t19 = t18 + a4 * a4
    a6 = tl.load(a + 6 * sa, mask)
    tl.store(c + 47 * sc, a6, mask)
    t20 = t19 + a6 * a6
    tl.store(c + 69 * sc, t20, mask)
    t21 = t18 + a7 * a7
    a8 = tl.load(a + 8 * sa, mask)
    tl.store(c + 49 * sc, a8, mask)
    t22 = t21 + a8 * a8
    tl.store(c + 72 * sc, t22, mask)
    t23 = a6 * a6
    t24 = t23 + a8 * a8
    t25 = t24 + a9 * a9
    tl.store(c + 74 * sc, t25, mask)
    t26 = t20 + t22
    t27 = t26 + t25
    tl.store(b + 4 * sb, t27, mask)
    t28 = a13 + a15
    t29 = a10 + t28
    tl.store(c + 3 * sc, t29, mask)
    t30 = a11 + a18
    t31 = a16 + t30
    tl.store(c + 4 * sc, t31, mask)
    t32 = a12 + a17
    t33 = a19 + t32
    tl.store(c + 5 * sc, t33, mask)
    t34 = a15 * t29
    t35 = t34 + a18 * t31
    t36 = t35 + a19 * t33
    tl.store(c + 80 * sc, t36, mask)
    t37 = a10 * t29
    t38 = t37 + a11 * t31
    t39 = t38 + a12 * t33
    tl.store(c + 75 * sc, t39, mask)
    t40 = a13 * t29
    t41 = t40 + a16 * t31
    t42 = t41 + a17 * t33
    tl.store(c + 78 * sc, t42, mask)
    t43 = t39 + t42
    t44 = t36 + t43
    tl.store(b + 5 * sb, t44, mask)
    t45 = 2 * a15
    t46 = 2 * a18
    a14 = tl.load(a + 14 * sa, mask)
    t47 = 2 * a14
    t48 = a14 * t47
    t49 = t48 + a12 * a12
    t50 = t49 + a15 * t45
    t51 = t50 + a17 * a17
    t52 = t51 + a18 * t46
    t53 = t52 + a19 * a19
    tl.store(c + 92 * sc, t53, mask)
    t54 = 2 * a11
    t55 = 2 * a12
    t56 = t48 + a10 * a10
    t57 = t56 + a11 * t54
    t58 = t57 + a12 * t55
    t59 = t58 + a13 * a13
    t60 = t59 + a15 * a15
    tl.store(c + 87 * sc, t60, mask)
    t61 = 2 * a13
    t62 = 2 * a17
    t63 = t48 + a11 * a11
    t64 = t63 + a13 * t61
    t65 = t64 + a16 * a16
    t66 = t65 + a17 * t62
    t67 = t66 + a18 * a18
    tl.store(c + 90 * sc, t67, mask)
    t68 = t60 + t67
    t69 = t53 + t68
    tl.store(b + 6 * sb, t69, mask)
    t70 = a1 * a4
    t71 = t70 + a2 * a5
    t72 = t71 + a3 * a6
    tl.store(c + 6 * sc, t72, mask)
    t73 = a1 * a5
    t74 = t73 + a2 * a7
    t75 = t74 + a3 * a8
    tl.store(c + 7 * sc, t75, mask)
    t76 = a1 * a6
    t77 = t76 + a2 * a8
    t78 = t77 + a3 * a9
    tl.store(c + 8 * sc, t78, mask)
    t79 = a1 * t72
    t80 = t79 + a2 * t75
    t81 = t80 + a3 * t78
    tl.store(b + 7 * sb, t81, mask)
    t82 = a10 * t72
    t83 = t82 + a11 * t75
    t84 = t83 + a12 * t78
    tl.store(c + 99 * sc, t84, mask)
    t85 = a13 * t72
    t86 = t85 + a16 * t75
    t87 = t86 + a17 * t78
    tl.store(c + 102 * sc, t87, mask)
    t88 = a15 * t72
    t89 = t88 + a18 * t75
    t90 = t89 + a19 * t78
    tl.store(c + 104 * sc, t90, mask)
    t91 = t84 + t87
    t92 = t91 + t90
    tl.store(b + 8 * sb, t92, mask)
    t93 = 2 * a5
    t94 = 2 * a6
    t95 = 2 * a8
    t96 = a4 * a10
    t97 = t96 + a7 * a13
    t98 = t97 + a9 * a15
    t99 = t98 + a11 * t93
    t100 = t99 + a12 * t94
    t101 = t100 + a14 * t95
    tl.store(c + 12 * sc, t101, mask)
    t102 = a4 * a11
    t103 = t102 + a7 * a16
    t104 = t103 + a9 * a18
    t105 = t104 + a13 * t93
    t106 = t105 + a14 * t94
    t107 = t106 + a17 * t95
    tl.store(c + 13 * sc, t107, mask)
    t108 = a4 * a12
    t109 = t108 + a7 * a17
    t110 = t109 + a9 * a19
    t111 = t110 + a14 * t93
    t112 = t111 + a15 * t94
    t113 = t112 + a18 * t95
    tl.store(c + 14 * sc, t113, mask)
    t114 = a1 * t101
    t115 = t114 + a2 * t107
    t116 = t115 + a3 * t113
    tl.store(b + 9 * sb, t116, mask)
    t117 = a5 * t0
    t118 = t117 + a6 * a8
    tl.store(c + 70 * sc, t118, mask)
    t119 = a4 + a9
    t120 = a5 * a8
    t121 = t120 + a6 * t119
    tl.store(c + 71 * sc, t121, mask)
    t122 = a7 + a9
    t123 = a5 * a6
    t124 = t123 + a8 * t122
    tl.store(c + 73 * sc, t124, mask)
    t125 = a4 * t20
    t126 = t125 + a7 * t22
    t127 = t126 + a9 * t25
    t128 = t127 + t118 * t93
    t129 = t128 + t121 * t94
    t130 = t129 + t124 * t95
    tl.store(b + 10 * sb, t130, mask)
    t131 = a4 * t29
    t132 = t131 + a5 * t31
    t133 = t132 + a6 * t33
    tl.store(c + 9 * sc, t133, mask)
    t134 = a5 * t29
    t135 = t134 + a7 * t31
    t136 = t135 + a8 * t33
    tl.store(c + 10 * sc, t136, mask)
    t137 = a6 * t29
    t138 = t137 + a8 * t31
    t139 = t138 + a9 * t33
    tl.store(c + 11 * sc, t139, mask)
    t140 = a10 * t133
    t141 = t140 + a11 * t136
    t142 = t141 + a12 * t139
    tl.store(c + 129 * sc, t142, mask)
    t143 = a13 * t133
    t144 = t143 + a16 * t136
    t145 = t144 + a17 * t139
    tl.store(c + 132 * sc, t145, mask)
    t146 = a15 * t133
    t147 = t146 + a18 * t136
    t148 = t147 + a19 * t139
    tl.store(c + 134 * sc, t148, mask)
    t149 = t142 + t145
    t150 = t149 + t148
    tl.store(b + 11 * sb, t150, mask)
    t151 = a10 * a12
    t152 = t151 + a13 * a17
    t153 = t152 + a15 * a19
    t154 = t153 + a15 * t55
    t155 = t154 + t30 * t47
    tl.store(c + 89 * sc, t155, mask)
    t156 = a10 * a11
    t157 = t156 + a13 * a16
    t158 = t157 + a13 * t54
    t159 = t158 + a15 * a18
    t160 = t159 + t32 * t47
    tl.store(c + 88 * sc, t160, mask)
    t161 = a5 * t160
    t162 = t161 + a4 * t60
    t163 = t162 + a6 * t155
    t164 = a11 * a12
    t165 = t164 + a16 * a17
    t166 = t165 + a18 * a19
    t167 = t166 + a18 * t62
    t168 = t167 + t28 * t47
    tl.store(c + 91 * sc, t168, mask)
    t169 = t161 + a7 * t67
    t170 = t169 + a8 * t168
    t171 = a6 * t155
    t172 = t171 + a8 * t168
    t173 = t172 + a9 * t53
    t174 = t163 + t170
    t175 = t174 + t173
    tl.store(b + 12 * sb, t175, mask)
    t176 = a10 * t101
    t177 = t176 + a11 * t107
    t178 = t177 + a12 * t113
    tl.store(c + 135 * sc, t178, mask)
    t179 = a13 * t101
    t180 = t179 + a16 * t107
    t181 = t180 + a17 * t113
    tl.store(c + 138 * sc, t181, mask)
    t182 = a15 * t101
    t183 = t182 + a18 * t107
    t184 = t183 + a19 * t113
    tl.store(c + 140 * sc, t184, mask)
    t185 = t178 + t181
    t186 = t185 + t184
    tl.store(b + 13 * sb, t186, mask)
    t187 = a1 * a11
    t188 = t187 + a2 * a13
    t189 = t188 + a3 * a14
    tl.store(c + 58 * sc, t189, mask)
    t190 = a1 * a12
    t191 = t190 + a2 * a14
    t192 = t191 + a3 * a15
    tl.store(c + 59 * sc, t192, mask)
    t193 = a1 * t12
    t194 = t193 + a2 * t189
    t195 = t194 + a3 * t192
    tl.store(c + 15 * sc, t195, mask)
    t196 = a1 * a14
    t197 = t196 + a2 * a17
    t198 = t197 + a3 * a18
    tl.store(c + 61 * sc, t198, mask)
    t199 = a1 * t189
    t200 = t199 + a2 * t15
    t201 = t200 + a3 * t198
    tl.store(c + 16 * sc, t201, mask)
    t202 = a1 * t192
    t203 = t202 + a2 * t198
    t204 = t203 + a3 * t9
    tl.store(c + 17 * sc, t204, mask)
    t205 = a4 * t72
    t206 = t205 + a5 * t75
    t207 = t206 + a6 * t78
    tl.store(c + 18 * sc, t207, mask)
    t208 = a5 * t72
    t209 = t208 + a7 * t75
    t210 = t209 + a8 * t78
    tl.store(c + 19 * sc, t210, mask)
    t211 = a6 * t72
    t212 = t211 + a8 * t75
    t213 = t212 + a9 * t78
    tl.store(c + 20 * sc, t213, mask)
    t214 = t12 * t29
    t215 = t214 + t189 * t31
    t216 = t215 + t192 * t33
    tl.store(c + 21 * sc, t216, mask)
    t217 = t189 * t29
    t218 = t217 + t15 * t31
    t219 = t218 + t198 * t33
    tl.store(c + 22 * sc, t219, mask)
    t220 = t192 * t29
    t221 = t220 + t198 * t31
    t222 = t221 + t9 * t33
    tl.store(c + 23 * sc, t222, mask)
    t223 = a1 * t60
    t224 = t223 + a2 * t160
    t225 = t224 + a3 * t155
    tl.store(c + 24 * sc, t225, mask)
    t226 = a1 * t160
    t227 = t226 + a2 * t67
    t228 = t227 + a3 * t168
    tl.store(c + 25 * sc, t228, mask)
    t229 = a1 * t155
    t230 = t229 + a2 * t168
    t231 = t230 + a3 * t53
    tl.store(c + 26 * sc, t231, mask)
    t232 = a10 * t20
    t233 = t232 + a13 * t22
    t234 = t233 + a15 * t25
    t235 = t234 + t118 * t54
    t236 = t235 + t121 * t55
    t237 = t236 + t124 * t47
    tl.store(c + 27 * sc, t237, mask)
    t238 = a11 * t20
    t239 = t238 + a16 * t22
    t240 = t239 + a18 * t25
    t241 = t240 + t118 * t61
    t242 = t241 + t121 * t47
    t243 = t242 + t124 * t62
    tl.store(c + 28 * sc, t243, mask)
    t244 = a12 * t20
    t245 = t244 + a17 * t22
    t246 = t245 + a19 * t25
    t247 = t246 + t118 * t47
    t248 = t247 + t121 * t45
    t249 = t248 + t124 * t46
    tl.store(c + 29 * sc, t249, mask)
    t250 = a4 * t133
    t251 = t250 + a5 * t136
    t252 = t251 + a6 * t139
    tl.store(c + 30 * sc, t252, mask)
    t253 = a5 * t133
    t254 = t253 + a7 * t136
    t255 = t254 + a8 * t139
    tl.store(c + 31 * sc, t255, mask)
    t256 = a6 * t133
    t257 = t256 + a8 * t136
    t258 = t257 + a9 * t139
    tl.store(c + 32 * sc, t258, mask)
    t259 = a4 * t101
    t260 = t259 + a5 * t107
    t261 = t260 + a6 * t113
    tl.store(c + 33 * sc, t261, mask)
    t262 = a5 * t101
    t263 = t262 + a7 * t107
    t264 = t263 + a8 * t113
    tl.store(c + 34 * sc, t264, mask)
    t265 = a6 * t101
    t266 = t265 + a8 * t107
    t267 = t266 + a9 * t113
    tl.store(c + 35 * sc, t267, mask)
    t268 = a11 * t29
    t269 = t268 + a13 * t31
    t270 = t269 + a14 * t33
    tl.store(c + 76 * sc, t270, mask)
    t271 = a12 * t29
    t272 = t271 + a14 * t31
    t273 = t272 + a15 * t33
    tl.store(c + 77 * sc, t273, mask)
    t274 = t29 * t39
    t275 = t274 + t31 * t270
    t276 = t275 + t33 * t273
    tl.store(c + 36 * sc, t276, mask)
    t277 = a14 * t29
    t278 = t277 + a17 * t31
    t279 = t278 + a18 * t33
    tl.store(c + 79 * sc, t279, mask)
    t280 = t29 * t270
    t281 = t280 + t31 * t42
    t282 = t281 + t33 * t279
    tl.store(c + 37 * sc, t282, mask)
    t283 = t29 * t273
    t284 = t283 + t31 * t279
    t285 = t284 + t33 * t36
    tl.store(c + 38 * sc, t285, mask)
    t286 = t29 * t60
    t287 = t286 + t31 * t160
    t288 = t287 + t33 * t155
    tl.store(c + 39 * sc, t288, mask)
    t289 = t29 * t160
    t290 = t289 + t31 * t67
    t291 = t290 + t33 * t168
    tl.store(c + 40 * sc, t291, mask)
    t292 = t29 * t155
    t293 = t292 + t31 * t168
    t294 = t293 + t33 * t53
    tl.store(c + 41 * sc, t294, mask)
    t295 = a10 * t60
    t296 = t295 + a13 * t67
    t297 = t296 + a15 * t53
    t298 = t297 + t54 * t160
    t299 = t298 + t55 * t155
    t300 = t299 + t47 * t168
    tl.store(c + 42 * sc, t300, mask)
    t301 = a11 * t60
    t302 = t301 + a16 * t67
    t303 = t302 + a18 * t53
    t304 = t303 + t47 * t155
    t305 = t304 + t160 * t61
    t306 = t305 + t62 * t168
    tl.store(c + 43 * sc, t306, mask)
    t307 = a12 * t60
    t308 = t307 + a17 * t67
    t309 = t308 + a19 * t53
    t310 = t309 + t47 * t160
    t311 = t310 + t155 * t45
    t312 = t311 + t168 * t46
    tl.store(c + 44 * sc, t312, mask)
    t313 = a1 * a2
    tl.store(c + 52 * sc, t313, mask)
    t314 = a1 * a3
    tl.store(c + 53 * sc, t314, mask)
    t315 = a2 * a3
    tl.store(c + 55 * sc, t315, mask)
    t316 = 2 * a1
    t317 = t29 * t316
    tl.store(c + 63 * sc, t317, mask)
    t318 = a1 * t31
    t319 = t318 + a2 * t29
    tl.store(c + 64 * sc, t319, mask)
    t320 = a1 * t33
    t321 = t320 + a3 * t29
    tl.store(c + 65 * sc, t321, mask)
    t322 = 2 * a2
    t323 = t31 * t322
    tl.store(c + 66 * sc, t323, mask)
    t324 = a2 * t33
    t325 = t324 + a3 * t31
    tl.store(c + 67 * sc, t325, mask)
    t326 = 2 * a3
    t327 = t33 * t326
    tl.store(c + 68 * sc, t327, mask)
    t328 = t29 * t29
    tl.store(c + 81 * sc, t328, mask)
    t329 = t29 * t31
    tl.store(c + 82 * sc, t329, mask)
    t330 = t29 * t33
    tl.store(c + 83 * sc, t330, mask)
    t331 = t31 * t31
    tl.store(c + 84 * sc, t331, mask)
    t332 = t31 * t33
    tl.store(c + 85 * sc, t332, mask)
    t333 = t33 * t33
    tl.store(c + 86 * sc, t333, mask)
    t334 = t72 * t316
    tl.store(c + 93 * sc, t334, mask)
    t335 = a1 * t75
    t336 = t335 + a2 * t72
    tl.store(c + 94 * sc, t336, mask)
    t337 = a1 * t78
    t338 = t337 + a3 * t72
    tl.store(c + 95 * sc, t338, mask)
    t339 = t75 * t322
    tl.store(c + 96 * sc, t339, mask)
    t340 = a2 * t78
    t341 = t340 + a3 * t75
    tl.store(c + 97 * sc, t341, mask)
    t342 = t78 * t326
    tl.store(c + 98 * sc, t342, mask)
    t343 = a11 * t72
    t344 = t343 + a13 * t75
    t345 = t344 + a14 * t78
    tl.store(c + 100 * sc, t345, mask)
    t346 = a12 * t72
    t347 = t346 + a14 * t75
    t348 = t347 + a15 * t78
    tl.store(c + 101 * sc, t348, mask)
    t349 = a14 * t72
    t350 = t349 + a17 * t75
    t351 = t350 + a18 * t78
    tl.store(c + 103 * sc, t351, mask)
    t352 = 2 * t29
    t353 = t72 * t352
    tl.store(c + 105 * sc, t353, mask)
    t354 = t29 * t75
    t355 = t354 + t31 * t72
    tl.store(c + 106 * sc, t355, mask)
    t356 = t29 * t78
    t357 = t356 + t33 * t72
    tl.store(c + 107 * sc, t357, mask)
    t358 = 2 * t31
    t359 = t75 * t358
    tl.store(c + 108 * sc, t359, mask)
    t360 = t31 * t78
    t361 = t360 + t33 * t75
    tl.store(c + 109 * sc, t361, mask)
    t362 = 2 * t33
    t363 = t78 * t362
    tl.store(c + 110 * sc, t363, mask)
    t364 = 2 * a4
    t365 = t189 * t93
    t366 = t365 + t12 * t364
    t367 = t366 + t192 * t94
    tl.store(c + 111 * sc, t367, mask)
    t368 = a5 * t16
    t369 = t368 + a6 * t198
    t370 = t369 + a8 * t192
    t371 = t370 + t0 * t189
    tl.store(c + 112 * sc, t371, mask)
    t372 = a5 * t198
    t373 = t372 + a6 * t12
    t374 = t373 + a6 * t9
    t375 = t374 + a8 * t189
    t376 = t375 + t192 * t119
    tl.store(c + 113 * sc, t376, mask)
    t377 = 2 * a7
    t378 = t365 + t15 * t377
    t379 = t378 + t198 * t95
    tl.store(c + 114 * sc, t379, mask)
    t380 = a5 * t192
    t381 = t380 + a6 * t189
    t382 = t381 + a8 * t15
    t383 = t382 + a8 * t9
    t384 = t383 + t198 * t122
    tl.store(c + 115 * sc, t384, mask)
    t385 = 2 * a9
    t386 = t192 * t94
    t387 = t386 + t198 * t95
    t388 = t387 + t9 * t385
    tl.store(c + 116 * sc, t388, mask)
    t389 = t133 * t316
    tl.store(c + 117 * sc, t389, mask)
    t390 = a1 * t136
    t391 = t390 + a2 * t133
    tl.store(c + 118 * sc, t391, mask)
    t392 = a1 * t139
    t393 = t392 + a3 * t133
    tl.store(c + 119 * sc, t393, mask)
    t394 = t136 * t322
    tl.store(c + 120 * sc, t394, mask)
    t395 = a2 * t139
    t396 = t395 + a3 * t136
    tl.store(c + 121 * sc, t396, mask)
    t397 = t139 * t326
    tl.store(c + 122 * sc, t397, mask)
    t398 = t101 * t316
    tl.store(c + 123 * sc, t398, mask)
    t399 = a1 * t107
    t400 = t399 + a2 * t101
    tl.store(c + 124 * sc, t400, mask)
    t401 = a1 * t113
    t402 = t401 + a3 * t101
    tl.store(c + 125 * sc, t402, mask)
    t403 = t107 * t322
    tl.store(c + 126 * sc, t403, mask)
    t404 = a2 * t113
    t405 = t404 + a3 * t107
    tl.store(c + 127 * sc, t405, mask)
    t406 = t113 * t326
    tl.store(c + 128 * sc, t406, mask)
    t407 = a11 * t133
    t408 = t407 + a13 * t136
    t409 = t408 + a14 * t139
    tl.store(c + 130 * sc, t409, mask)
    t410 = a12 * t133
    t411 = t410 + a14 * t136
    t412 = t411 + a15 * t139
    tl.store(c + 131 * sc, t412, mask)
    t413 = a14 * t133
    t414 = t413 + a17 * t136
    t415 = t414 + a18 * t139
    tl.store(c + 133 * sc, t415, mask)
    t416 = a11 * t101
    t417 = t416 + a13 * t107
    t418 = t417 + a14 * t113
    tl.store(c + 136 * sc, t418, mask)
    t419 = a12 * t101
    t420 = t419 + a14 * t107
    t421 = t420 + a15 * t113
    tl.store(c + 137 * sc, t421, mask)
    t422 = a14 * t101
    t423 = t422 + a17 * t107
    t424 = t423 + a18 * t113
    tl.store(c + 139 * sc, t424, mask)
    t425 = t133 * t352
    tl.store(c + 141 * sc, t425, mask)
    t426 = t29 * t136
    t427 = t426 + t31 * t133
    tl.store(c + 142 * sc, t427, mask)
    t428 = t29 * t139
    t429 = t428 + t33 * t133
    tl.store(c + 143 * sc, t429, mask)
    t430 = t136 * t358
    tl.store(c + 144 * sc, t430, mask)
    t431 = t31 * t139
    t432 = t431 + t33 * t136
    tl.store(c + 145 * sc, t432, mask)
    t433 = t139 * t362
    tl.store(c + 146 * sc, t433, mask)
    t434 = t270 * t93
    t435 = t434 + t39 * t364
    t436 = t435 + t273 * t94
    tl.store(c + 147 * sc, t436, mask)
    t437 = a5 * t43
    t438 = t437 + a6 * t279
    t439 = t438 + a8 * t273
    t440 = t439 + t0 * t270
    tl.store(c + 148 * sc, t440, mask)
    t441 = a5 * t279
    t442 = t441 + a6 * t39
    t443 = t442 + a6 * t36
    t444 = t443 + a8 * t270
    t445 = t444 + t119 * t273
    tl.store(c + 149 * sc, t445, mask)
    t446 = t434 + t42 * t377
    t447 = t446 + t279 * t95
    tl.store(c + 150 * sc, t447, mask)
    t448 = a5 * t273
    t449 = t448 + a6 * t270
    t450 = t449 + a8 * t42
    t451 = t450 + a8 * t36
    t452 = t451 + t122 * t279
    tl.store(c + 151 * sc, t452, mask)
    t453 = t273 * t94
    t454 = t453 + t279 * t95
    t455 = t454 + t36 * t385
    tl.store(c + 152 * sc, t455, mask)
    t456 = 2 * t163
    tl.store(c + 153 * sc, t456, mask)
    t457 = a5 * t68
    t458 = t457 + a6 * t168
    t459 = t458 + a8 * t155
    t460 = t459 + t0 * t160
    tl.store(c + 154 * sc, t460, mask)
    t461 = a5 * t168
    t462 = t461 + a6 * t60
    t463 = t462 + a6 * t53
    t464 = t463 + a8 * t160
    t465 = t464 + t119 * t155
    tl.store(c + 155 * sc, t465, mask)
    t466 = 2 * t170
    tl.store(c + 156 * sc, t466, mask)
    t467 = a5 * t155
    t468 = t467 + a6 * t160
    t469 = t468 + a8 * t67
    t470 = t469 + a8 * t53
    t471 = t470 + t122 * t168
    tl.store(c + 157 * sc, t471, mask)
    t472 = 2 * t173
    tl.store(c + 158 * sc, t472, mask)
    t473 = t101 * t352
    tl.store(c + 159 * sc, t473, mask)
    t474 = t29 * t107
    t475 = t474 + t31 * t101
    tl.store(c + 160 * sc, t475, mask)
    t476 = t29 * t113
    t477 = t476 + t33 * t101
    tl.store(c + 161 * sc, t477, mask)
    t478 = t107 * t358
    tl.store(c + 162 * sc, t478, mask)
    t479 = t31 * t113
    t480 = t479 + t33 * t107
    tl.store(c + 163 * sc, t480, mask)
    t481 = t113 * t362
    tl.store(c + 164 * sc, t481, mask)
    a0 = tl.load(a + 0 * sa, mask)
    tl.store(b + 0 * sb, a0, mask)


@triton.jit
def _backward(a, sa, g, sg, h, sh, to_a, sto_a, k, mask, PART: tl.constexpr, LANES: tl.constexpr):
    if PART == 0:
        h93 = tl.load(h + 93 * sh, mask)
        g7 = tl.load(g + 7 * sg, mask)
        t0 = g7 + 2 * h93
        h99 = tl.load(h + 99 * sh, mask)
        g8 = tl.load(g + 8 * sg, mask)
        t1 = g8 + h99
        h102 = tl.load(h + 102 * sh, mask)
        t2 = g8 + h102
        h104 = tl.load(h + 104 * sh, mask)
        t3 = g8 + h104
        a18 = tl.load(a + 18 * sa, mask)
        a11 = tl.load(a + 11 * sa, mask)
        t4 = a11 + a18
        a16 = tl.load(a + 16 * sa, mask)
        t5 = a16 + t4
        a17 = tl.load(a + 17 * sa, mask)
        a12 = tl.load(a + 12 * sa, mask)
        t6 = a12 + a17
        a19 = tl.load(a + 19 * sa, mask)
        t7 = a19 + t6
        a15 = tl.load(a + 15 * sa, mask)
        a13 = tl.load(a + 13 * sa, mask)
        t8 = a13 + a15
        a10 = tl.load(a + 10 * sa, mask)
        t9 = a10 + t8
        t10 = 2 * t9
        a1 = tl.load(a + 1 * sa, mask)
        h6 = tl.load(h + 6 * sh, mask)
        t11 = h6 + a1 * t0
        a2 = tl.load(a + 2 * sa, mask)
        h94 = tl.load(h + 94 * sh, mask)
        t12 = t11 + a2 * h94
        a3 = tl.load(a + 3 * sa, mask)
        h95 = tl.load(h + 95 * sh, mask)
        t13 = t12 + a3 * h95
        a4 = tl.load(a + 4 * sa, mask)
        h18 = tl.load(h + 18 * sh, mask)
        t14 = t13 + a4 * h18
        a5 = tl.load(a + 5 * sa, mask)
        h19 = tl.load(h + 19 * sh, mask)
        t15 = t14 + a5 * h19
        a6 = tl.load(a + 6 * sa, mask)
        h20 = tl.load(h + 20 * sh, mask)
        t16 = t15 + a6 * h20
        t17 = t16 + a10 * t1
        h100 = tl.load(h + 100 * sh, mask)
        t18 = t17 + a11 * h100
        h101 = tl.load(h + 101 * sh, mask)
        t19 = t18 + a12 * h101
        t20 = t19 + a13 * t2
        a14 = tl.load(a + 14 * sa, mask)
        h103 = tl.load(h + 103 * sh, mask)
        t21 = t20 + a14 * h103
        t22 = t21 + a15 * t3
        h106 = tl.load(h + 106 * sh, mask)
        t23 = t22 + t5 * h106
        h107 = tl.load(h + 107 * sh, mask)
        t24 = t23 + t7 * h107
        h105 = tl.load(h + 105 * sh, mask)
        t25 = t24 + t10 * h105
        h96 = tl.load(h + 96 * sh, mask)
        t26 = g7 + 2 * h96
        t27 = 2 * t5
        h7 = tl.load(h + 7 * sh, mask)
        t28 = h7 + a1 * h94
        t29 = t28 + a2 * t26
        h97 = tl.load(h + 97 * sh, mask)
        t30 = t29 + a3 * h97
        t31 = t30 + a5 * h18
        a7 = tl.load(a + 7 * sa, mask)
        t32 = t31 + a7 * h19
        a8 = tl.load(a + 8 * sa, mask)
        t33 = t32 + a8 * h20
        t34 = t33 + a11 * t1
        t35 = t34 + a13 * h100
        t36 = t35 + a14 * h101
        t37 = t36 + a16 * t2
        t38 = t37 + a17 * h103
        t39 = t38 + a18 * t3
        t40 = t39 + t9 * h106
        h109 = tl.load(h + 109 * sh, mask)
        t41 = t40 + t7 * h109
        h108 = tl.load(h + 108 * sh, mask)
        t42 = t41 + t27 * h108
        h98 = tl.load(h + 98 * sh, mask)
        t43 = g7 + 2 * h98
        t44 = 2 * t7
        h8 = tl.load(h + 8 * sh, mask)
        t45 = h8 + a1 * h95
        t46 = t45 + a2 * h97
        t47 = t46 + a3 * t43
        t48 = t47 + a6 * h18
        t49 = t48 + a8 * h19
        a9 = tl.load(a + 9 * sa, mask)
        t50 = t49 + a9 * h20
        t51 = t50 + a12 * t1
        t52 = t51 + a14 * h100
        t53 = t52 + a15 * h101
        t54 = t53 + a17 * t2
        t55 = t54 + a18 * h103
        t56 = t55 + a19 * t3
        t57 = t56 + t9 * h107
        t58 = t57 + t5 * h109
        h110 = tl.load(h + 110 * sh, mask)
        t59 = t58 + t44 * h110
        t60 = 2 * a4
        h112 = tl.load(h + 112 * sh, mask)
        g3 = tl.load(g + 3 * sg, mask)
        t61 = g3 + a5 * h112
        h57 = tl.load(h + 57 * sh, mask)
        t62 = h57 + t61
        h15 = tl.load(h + 15 * sh, mask)
        t63 = t62 + a1 * h15
        h113 = tl.load(h + 113 * sh, mask)
        t64 = t63 + a6 * h113
        h21 = tl.load(h + 21 * sh, mask)
        t65 = t64 + t9 * h21
        h111 = tl.load(h + 111 * sh, mask)
        t66 = t65 + t60 * h111
        t67 = a4 + a7
        t68 = 2 * a5
        h114 = tl.load(h + 114 * sh, mask)
        t69 = h111 + h114
        h16 = tl.load(h + 16 * sh, mask)
        h58 = tl.load(h + 58 * sh, mask)
        t70 = h58 + a1 * h16
        t71 = t70 + a2 * h15
        h115 = tl.load(h + 115 * sh, mask)
        t72 = t71 + a6 * h115
        t73 = t72 + a8 * h113
        t74 = t73 + t67 * h112
        h22 = tl.load(h + 22 * sh, mask)
        t75 = t74 + t9 * h22
        t76 = t75 + t5 * h21
        t77 = t76 + t68 * t69
        t78 = a4 + a9
        t79 = 2 * a6
        h116 = tl.load(h + 116 * sh, mask)
        t80 = h111 + h116
        h17 = tl.load(h + 17 * sh, mask)
        h59 = tl.load(h + 59 * sh, mask)
        t81 = h59 + a1 * h17
        t82 = t81 + a3 * h15
        t83 = t82 + a5 * h115
        t84 = t83 + a8 * h112
        t85 = t84 + t78 * h113
        h23 = tl.load(h + 23 * sh, mask)
        t86 = t85 + t9 * h23
        t87 = t86 + t7 * h21
        t88 = t87 + t79 * t80
        t89 = 2 * a7
        h60 = tl.load(h + 60 * sh, mask)
        t90 = h60 + t61
        t91 = t90 + a2 * h16
        t92 = t91 + a8 * h115
        t93 = t92 + t5 * h22
        t94 = t93 + t89 * h114
        t95 = a7 + a9
        t96 = 2 * a8
        t97 = h114 + h116
        h61 = tl.load(h + 61 * sh, mask)
        t98 = h61 + a2 * h17
        t99 = t98 + a3 * h16
        t100 = t99 + a5 * h113
        t101 = t100 + a6 * h112
        t102 = t101 + t95 * h115
        t103 = t102 + t5 * h23
        t104 = t103 + t7 * h22
        t105 = t104 + t96 * t97
        t106 = 2 * a9
        h62 = tl.load(h + 62 * sh, mask)
        t107 = g3 + h62
        t108 = t107 + a3 * h17
        t109 = t108 + a6 * h113
        t110 = t109 + a8 * h115
        t111 = t110 + t7 * h23
        t112 = t111 + t106 * h116
        t113 = a1 * a10
        t114 = t113 + a2 * a11
        t115 = t114 + a3 * a12
        t116 = a1 * a11
        t117 = t116 + a2 * a13
        t118 = t117 + a3 * a14
        t119 = a1 * a12
        t120 = t119 + a2 * a14
        t121 = t120 + a3 * a15
        t122 = 2 * a11
        t123 = 2 * a12
        t124 = 2 * a14
        t125 = a14 * t124
        t126 = t125 + a10 * a10
        t127 = t126 + a11 * t122
        t128 = t127 + a12 * t123
        t129 = t128 + a13 * a13
        t130 = t129 + a15 * a15
        t131 = a10 * a11
        t132 = t131 + a13 * a16
        t133 = t132 + a13 * t122
        t134 = t133 + a15 * a18
        t135 = t134 + t6 * t124
        t136 = a10 * a12
        t137 = t136 + a13 * a17
        t138 = t137 + a15 * a19
        t139 = t138 + a15 * t123
        t140 = t139 + t4 * t124
        t141 = a1 * a4
        t142 = t141 + a2 * a5
        t143 = t142 + a3 * a6
        t144 = a1 * a5
        t145 = t144 + a2 * a7
        t146 = t145 + a3 * a8
        t147 = a1 * a6
        t148 = t147 + a2 * a8
        t149 = t148 + a3 * a9
        t150 = a4 * a10
        t151 = t150 + a7 * a13
        t152 = t151 + a9 * a15
        t153 = t152 + a11 * t68
        t154 = t153 + a12 * t79
        t155 = t154 + a14 * t96
        h123 = tl.load(h + 123 * sh, mask)
        g9 = tl.load(g + 9 * sg, mask)
        t156 = g9 + 2 * h123
        t157 = a4 * a11
        t158 = t157 + a7 * a16
        t159 = t158 + a9 * a18
        t160 = t159 + a13 * t68
        t161 = t160 + a14 * t79
        t162 = t161 + a17 * t96
        t163 = a4 * a12
        t164 = t163 + a7 * a17
        t165 = t164 + a9 * a19
        t166 = t165 + a14 * t68
        t167 = t166 + a15 * t79
        t168 = t167 + a18 * t96
        t169 = a5 * t9
        t170 = t169 + a7 * t5
        t171 = t170 + a8 * t7
        t172 = a6 * t9
        t173 = t172 + a8 * t5
        t174 = t173 + a9 * t7
        h51 = tl.load(h + 51 * sh, mask)
        g2 = tl.load(g + 2 * sg, mask)
        t175 = g2 + h51
        t176 = a4 * t9
        t177 = t176 + a5 * t5
        t178 = t177 + a6 * t7
        t179 = a1 * t175
        h63 = tl.load(h + 63 * sh, mask)
        t180 = t179 + t9 * h63
        h117 = tl.load(h + 117 * sh, mask)
        t181 = t180 + t178 * h117
        h0 = tl.load(h + 0 * sh, mask)
        t182 = h0 + 2 * t181
        h52 = tl.load(h + 52 * sh, mask)
        t183 = t182 + a2 * h52
        h53 = tl.load(h + 53 * sh, mask)
        t184 = t183 + a3 * h53
        t185 = t184 + a4 * t25
        t186 = t185 + a5 * t42
        t187 = t186 + a6 * t59
        t188 = t187 + a10 * t66
        t189 = t188 + a11 * t77
        t190 = t189 + a12 * t88
        t191 = t190 + a13 * t94
        t192 = t191 + a14 * t105
        t193 = t192 + a15 * t112
        t194 = t193 + t115 * h15
        t195 = t194 + t118 * h16
        t196 = t195 + t121 * h17
        h64 = tl.load(h + 64 * sh, mask)
        t197 = t196 + t5 * h64
        h65 = tl.load(h + 65 * sh, mask)
        t198 = t197 + t7 * h65
        h24 = tl.load(h + 24 * sh, mask)
        t199 = t198 + t130 * h24
        h25 = tl.load(h + 25 * sh, mask)
        t200 = t199 + t135 * h25
        h26 = tl.load(h + 26 * sh, mask)
        t201 = t200 + t140 * h26
        t202 = t201 + t143 * t0
        t203 = t202 + t146 * h94
        t204 = t203 + t149 * h95
        t205 = t204 + t155 * t156
        h124 = tl.load(h + 124 * sh, mask)
        t206 = t205 + t162 * h124
        h125 = tl.load(h + 125 * sh, mask)
        t207 = t206 + t168 * h125
        h118 = tl.load(h + 118 * sh, mask)
        t208 = t207 + t171 * h118
        h119 = tl.load(h + 119 * sh, mask)
        t209 = t208 + t174 * h119
        tl.store(to_a + 1 * sto_a, t209, mask)
        t210 = a1 * a13
        t211 = t210 + a2 * a16
        t212 = t211 + a3 * a17
        t213 = a1 * a14
        t214 = t213 + a2 * a17
        t215 = t214 + a3 * a18
        t216 = 2 * a13
        t217 = 2 * a17
        t218 = t125 + a11 * a11
        t219 = t218 + a13 * t216
        t220 = t219 + a16 * a16
        t221 = t220 + a17 * t217
        t222 = t221 + a18 * a18
        t223 = a11 * a12
        t224 = t223 + a16 * a17
        t225 = t224 + a18 * a19
        t226 = t225 + a18 * t217
        t227 = t226 + t8 * t124
        h126 = tl.load(h + 126 * sh, mask)
        t228 = g9 + 2 * h126
        h54 = tl.load(h + 54 * sh, mask)
        t229 = g2 + h54
        t230 = a2 * t229
        h66 = tl.load(h + 66 * sh, mask)
        t231 = t230 + t5 * h66
        h120 = tl.load(h + 120 * sh, mask)
        t232 = t231 + t171 * h120
        h1 = tl.load(h + 1 * sh, mask)
        t233 = h1 + 2 * t232
        t234 = t233 + a1 * h52
        h55 = tl.load(h + 55 * sh, mask)
        t235 = t234 + a3 * h55
        t236 = t235 + a5 * t25
        t237 = t236 + a7 * t42
        t238 = t237 + a8 * t59
        t239 = t238 + a11 * t66
        t240 = t239 + a13 * t77
        t241 = t240 + a14 * t88
        t242 = t241 + a16 * t94
        t243 = t242 + a17 * t105
        t244 = t243 + a18 * t112
        t245 = t244 + t118 * h15
        t246 = t245 + t212 * h16
        t247 = t246 + t215 * h17
        t248 = t247 + t9 * h64
        h67 = tl.load(h + 67 * sh, mask)
        t249 = t248 + t7 * h67
        t250 = t249 + t135 * h24
        t251 = t250 + t222 * h25
        t252 = t251 + t227 * h26
        t253 = t252 + t143 * h94
        t254 = t253 + t146 * t26
        t255 = t254 + t149 * h97
        t256 = t255 + t155 * h124
        t257 = t256 + t162 * t228
        h127 = tl.load(h + 127 * sh, mask)
        t258 = t257 + t168 * h127
        t259 = t258 + t178 * h118
        h121 = tl.load(h + 121 * sh, mask)
        t260 = t259 + t174 * h121
        tl.store(to_a + 2 * sto_a, t260, mask)
        tl.store(k + 0 * LANES, t1, mask)
        tl.store(k + 1 * LANES, t2, mask)
        tl.store(k + 2 * LANES, t3, mask)
        tl.store(k + 3 * LANES, t4, mask)
        tl.store(k + 4 * LANES, t5, mask)
        tl.store(k + 5 * LANES, t6, mask)
        tl.store(k + 6 * LANES, t7, mask)
        tl.store(k + 7 * LANES, t8, mask)
        tl.store(k + 8 * LANES, t9, mask)
        tl.store(k + 9 * LANES, t10, mask)
        tl.store(k + 10 * LANES, t25, mask)
        tl.store(k + 11 * LANES, t27, mask)
        tl.store(k + 12 * LANES, t42, mask)
        tl.store(k + 13 * LANES, t43, mask)
        tl.store(k + 14 * LANES, t44, mask)
        tl.store(k + 15 * LANES, t59, mask)
        tl.store(k + 16 * LANES, t60, mask)
        tl.store(k + 17 * LANES, t66, mask)
        tl.store(k + 18 * LANES, t67, mask)
        tl.store(k + 19 * LANES, t68, mask)
        tl.store(k + 20 * LANES, t69, mask)
        tl.store(k + 21 * LANES, t77, mask)
        tl.store(k + 22 * LANES, t78, mask)
        tl.store(k + 23 * LANES, t79, mask)
        tl.store(k + 24 * LANES, t80, mask)
        tl.store(k + 25 * LANES, t88, mask)
        tl.store(k + 26 * LANES, t89, mask)
        tl.store(k + 27 * LANES, t94, mask)
        tl.store(k + 28 * LANES, t95, mask)
        tl.store(k + 29 * LANES, t96, mask)
        tl.store(k + 30 * LANES, t97, mask)
        tl.store(k + 31 * LANES, t105, mask)
        tl.store(k + 32 * LANES, t106, mask)
        tl.store(k + 33 * LANES, t112, mask)
        tl.store(k + 34 * LANES, t115, mask)
        tl.store(k + 35 * LANES, t118, mask)
        tl.store(k + 36 * LANES, t121, mask)
        tl.store(k + 37 * LANES, t122, mask)
        tl.store(k + 38 * LANES, t123, mask)
        tl.store(k + 39 * LANES, t124, mask)
        tl.store(k + 40 * LANES, t125, mask)
        tl.store(k + 41 * LANES, t130, mask)
        tl.store(k + 42 * LANES, t135, mask)
        tl.store(k + 43 * LANES, t140, mask)
        tl.store(k + 44 * LANES, t143, mask)
        tl.store(k + 45 * LANES, t146, mask)
        tl.store(k + 46 * LANES, t149, mask)
        tl.store(k + 47 * LANES, t155, mask)
        tl.store(k + 48 * LANES, t156, mask)
        tl.store(k + 49 * LANES, t162, mask)
        tl.store(k + 50 * LANES, t168, mask)
        tl.store(k + 51 * LANES, t171, mask)
        tl.store(k + 52 * LANES, t174, mask)
        tl.store(k + 53 * LANES, t178, mask)
        tl.store(k + 54 * LANES, t212, mask)
        tl.store(k + 55 * LANES, t215, mask)
        tl.store(k + 56 * LANES, t216, mask)
        tl.store(k + 57 * LANES, t217, mask)
        tl.store(k + 58 * LANES, t222, mask)
        tl.store(k + 59 * LANES, t227, mask)
        tl.store(k + 60 * LANES, t228, mask)
    if PART == 1:
        a1 = tl.load(a + 1 * sa, mask)
        a15 = tl.load(a + 15 * sa, mask)
        t261 = a1 * a15
        a2 = tl.load(a + 2 * sa, mask)
        a18 = tl.load(a + 18 * sa, mask)
        t262 = t261 + a2 * a18
        a3 = tl.load(a + 3 * sa, mask)
        a19 = tl.load(a + 19 * sa, mask)
        t263 = t262 + a3 * a19
        t264 = 2 * a15
        t265 = 2 * a18
        a12 = tl.load(a + 12 * sa, mask)
        t125 = tl.load(k + 40 * LANES, mask)
        t266 = t125 + a12 * a12
        t267 = t266 + a15 * t264
        a17 = tl.load(a + 17 * sa, mask)
        t268 = t267 + a17 * a17
        t269 = t268 + a18 * t265
        t270 = t269 + a19 * a19
        h128 = tl.load(h + 128 * sh, mask)
        g9 = tl.load(g + 9 * sg, mask)
        t271 = g9 + 2 * h128
        h56 = tl.load(h + 56 * sh, mask)
        g2 = tl.load(g + 2 * sg, mask)
        t272 = g2 + h56
        t273 = a3 * t272
        t7 = tl.load(k + 6 * LANES, mask)
        h68 = tl.load(h + 68 * sh, mask)
        t274 = t273 + t7 * h68
        t174 = tl.load(k + 52 * LANES, mask)
        h122 = tl.load(h + 122 * sh, mask)
        t275 = t274 + t174 * h122
        h2 = tl.load(h + 2 * sh, mask)
        t276 = h2 + 2 * t275
        h53 = tl.load(h + 53 * sh, mask)
        t277 = t276 + a1 * h53
        h55 = tl.load(h + 55 * sh, mask)
        t278 = t277 + a2 * h55
        a6 = tl.load(a + 6 * sa, mask)
        t25 = tl.load(k + 10 * LANES, mask)
        t279 = t278 + a6 * t25
        a8 = tl.load(a + 8 * sa, mask)
        t42 = tl.load(k + 12 * LANES, mask)
        t280 = t279 + a8 * t42
        a9 = tl.load(a + 9 * sa, mask)
        t59 = tl.load(k + 15 * LANES, mask)
        t281 = t280 + a9 * t59
        t66 = tl.load(k + 17 * LANES, mask)
        t282 = t281 + a12 * t66
        a14 = tl.load(a + 14 * sa, mask)
        t77 = tl.load(k + 21 * LANES, mask)
        t283 = t282 + a14 * t77
        t88 = tl.load(k + 25 * LANES, mask)
        t284 = t283 + a15 * t88
        t94 = tl.load(k + 27 * LANES, mask)
        t285 = t284 + a17 * t94
        t105 = tl.load(k + 31 * LANES, mask)
        t286 = t285 + a18 * t105
        t112 = tl.load(k + 33 * LANES, mask)
        t287 = t286 + a19 * t112
        t121 = tl.load(k + 36 * LANES, mask)
        h15 = tl.load(h + 15 * sh, mask)
        t288 = t287 + t121 * h15
        t215 = tl.load(k + 55 * LANES, mask)
        h16 = tl.load(h + 16 * sh, mask)
        t289 = t288 + t215 * h16
        h17 = tl.load(h + 17 * sh, mask)
        t290 = t289 + t263 * h17
        t9 = tl.load(k + 8 * LANES, mask)
        h65 = tl.load(h + 65 * sh, mask)
        t291 = t290 + t9 * h65
        t5 = tl.load(k + 4 * LANES, mask)
        h67 = tl.load(h + 67 * sh, mask)
        t292 = t291 + t5 * h67
        t140 = tl.load(k + 43 * LANES, mask)
        h24 = tl.load(h + 24 * sh, mask)
        t293 = t292 + t140 * h24
        t227 = tl.load(k + 59 * LANES, mask)
        h25 = tl.load(h + 25 * sh, mask)
        t294 = t293 + t227 * h25
        h26 = tl.load(h + 26 * sh, mask)
        t295 = t294 + t270 * h26
        t143 = tl.load(k + 44 * LANES, mask)
        h95 = tl.load(h + 95 * sh, mask)
        t296 = t295 + t143 * h95
        t146 = tl.load(k + 45 * LANES, mask)
        h97 = tl.load(h + 97 * sh, mask)
        t297 = t296 + t146 * h97
        t149 = tl.load(k + 46 * LANES, mask)
        t43 = tl.load(k + 13 * LANES, mask)
        t298 = t297 + t149 * t43
        t155 = tl.load(k + 47 * LANES, mask)
        h125 = tl.load(h + 125 * sh, mask)
        t299 = t298 + t155 * h125
        t162 = tl.load(k + 49 * LANES, mask)
        h127 = tl.load(h + 127 * sh, mask)
        t300 = t299 + t162 * h127
        t168 = tl.load(k + 50 * LANES, mask)
        t301 = t300 + t168 * t271
        t178 = tl.load(k + 53 * LANES, mask)
        h119 = tl.load(h + 119 * sh, mask)
        t302 = t301 + t178 * h119
        t171 = tl.load(k + 51 * LANES, mask)
        h121 = tl.load(h + 121 * sh, mask)
        t303 = t302 + t171 * h121
        tl.store(to_a + 3 * sto_a, t303, mask)
        h135 = tl.load(h + 135 * sh, mask)
        g13 = tl.load(g + 13 * sg, mask)
        t304 = g13 + h135
        h138 = tl.load(h + 138 * sh, mask)
        t305 = g13 + h138
        h140 = tl.load(h + 140 * sh, mask)
        t306 = g13 + h140
        t156 = tl.load(k + 48 * LANES, mask)
        h12 = tl.load(h + 12 * sh, mask)
        t307 = h12 + a1 * t156
        h124 = tl.load(h + 124 * sh, mask)
        t308 = t307 + a2 * h124
        t309 = t308 + a3 * h125
        a4 = tl.load(a + 4 * sa, mask)
        h33 = tl.load(h + 33 * sh, mask)
        t310 = t309 + a4 * h33
        a5 = tl.load(a + 5 * sa, mask)
        h34 = tl.load(h + 34 * sh, mask)
        t311 = t310 + a5 * h34
        h35 = tl.load(h + 35 * sh, mask)
        t312 = t311 + a6 * h35
        a10 = tl.load(a + 10 * sa, mask)
        t313 = t312 + a10 * t304
        a11 = tl.load(a + 11 * sa, mask)
        h136 = tl.load(h + 136 * sh, mask)
        t314 = t313 + a11 * h136
        h137 = tl.load(h + 137 * sh, mask)
        t315 = t314 + a12 * h137
        a13 = tl.load(a + 13 * sa, mask)
        t316 = t315 + a13 * t305
        h139 = tl.load(h + 139 * sh, mask)
        t317 = t316 + a14 * h139
        t318 = t317 + a15 * t306
        h160 = tl.load(h + 160 * sh, mask)
        t319 = t318 + t5 * h160
        h161 = tl.load(h + 161 * sh, mask)
        t320 = t319 + t7 * h161
        t10 = tl.load(k + 9 * LANES, mask)
        h159 = tl.load(h + 159 * sh, mask)
        t321 = t320 + t10 * h159
        h13 = tl.load(h + 13 * sh, mask)
        t322 = h13 + a1 * h124
        t228 = tl.load(k + 60 * LANES, mask)
        t323 = t322 + a2 * t228
        t324 = t323 + a3 * h127
        t325 = t324 + a5 * h33
        a7 = tl.load(a + 7 * sa, mask)
        t326 = t325 + a7 * h34
        t327 = t326 + a8 * h35
        t328 = t327 + a11 * t304
        t329 = t328 + a13 * h136
        t330 = t329 + a14 * h137
        a16 = tl.load(a + 16 * sa, mask)
        t331 = t330 + a16 * t305
        t332 = t331 + a17 * h139
        t333 = t332 + a18 * t306
        t334 = t333 + t9 * h160
        h163 = tl.load(h + 163 * sh, mask)
        t335 = t334 + t7 * h163
        t27 = tl.load(k + 11 * LANES, mask)
        h162 = tl.load(h + 162 * sh, mask)
        t336 = t335 + t27 * h162
        h14 = tl.load(h + 14 * sh, mask)
        t337 = h14 + a1 * h125
        t338 = t337 + a2 * h127
        t339 = t338 + a3 * t271
        t340 = t339 + a6 * h33
        t341 = t340 + a8 * h34
        t342 = t341 + a9 * h35
        t343 = t342 + a12 * t304
        t344 = t343 + a14 * h136
        t345 = t344 + a15 * h137
        t346 = t345 + a17 * t305
        t347 = t346 + a18 * h139
        t348 = t347 + a19 * t306
        t349 = t348 + t9 * h161
        t350 = t349 + t5 * h163
        t44 = tl.load(k + 14 * LANES, mask)
        h164 = tl.load(h + 164 * sh, mask)
        t351 = t350 + t44 * h164
        t352 = a5 * a5
        t353 = t352 + a4 * a4
        t354 = t353 + a6 * a6
        h129 = tl.load(h + 129 * sh, mask)
        g11 = tl.load(g + 11 * sg, mask)
        t355 = g11 + h129
        h132 = tl.load(h + 132 * sh, mask)
        t356 = g11 + h132
        h134 = tl.load(h + 134 * sh, mask)
        t357 = g11 + h134
        h117 = tl.load(h + 117 * sh, mask)
        t358 = a1 * h117
        h141 = tl.load(h + 141 * sh, mask)
        t359 = t358 + t9 * h141
        h9 = tl.load(h + 9 * sh, mask)
        t360 = h9 + 2 * t359
        h118 = tl.load(h + 118 * sh, mask)
        t361 = t360 + a2 * h118
        t362 = t361 + a3 * h119
        h30 = tl.load(h + 30 * sh, mask)
        t363 = t362 + a4 * h30
        h31 = tl.load(h + 31 * sh, mask)
        t364 = t363 + a5 * h31
        h32 = tl.load(h + 32 * sh, mask)
        t365 = t364 + a6 * h32
        t366 = t365 + a10 * t355
        h130 = tl.load(h + 130 * sh, mask)
        t367 = t366 + a11 * h130
        h131 = tl.load(h + 131 * sh, mask)
        t368 = t367 + a12 * h131
        t369 = t368 + a13 * t356
        h133 = tl.load(h + 133 * sh, mask)
        t370 = t369 + a14 * h133
        t371 = t370 + a15 * t357
        h142 = tl.load(h + 142 * sh, mask)
        t372 = t371 + t5 * h142
        h143 = tl.load(h + 143 * sh, mask)
        t373 = t372 + t7 * h143
        h153 = tl.load(h + 153 * sh, mask)
        g12 = tl.load(g + 12 * sg, mask)
        t374 = g12 + 2 * h153
        t123 = tl.load(k + 38 * LANES, mask)
        h27 = tl.load(h + 27 * sh, mask)
        h71 = tl.load(h + 71 * sh, mask)
        t375 = h71 + t123 * h27
        t124 = tl.load(k + 39 * LANES, mask)
        h28 = tl.load(h + 28 * sh, mask)
        t376 = t375 + t124 * h28
        h29 = tl.load(h + 29 * sh, mask)
        t377 = t376 + t264 * h29
        t79 = tl.load(k + 23 * LANES, mask)
        g10 = tl.load(g + 10 * sg, mask)
        t378 = t377 + t79 * g10
        t379 = a12 * t9
        t380 = t379 + a14 * t5
        t381 = t380 + a15 * t7
        t382 = a6 * t378
        h113 = tl.load(h + 113 * sh, mask)
        t383 = t382 + t121 * h113
        h149 = tl.load(h + 149 * sh, mask)
        t384 = t383 + t381 * h149
        h155 = tl.load(h + 155 * sh, mask)
        t385 = t384 + t140 * h155
        t122 = tl.load(k + 37 * LANES, mask)
        h70 = tl.load(h + 70 * sh, mask)
        t386 = h70 + t122 * h27
        t387 = t386 + t124 * h29
        t216 = tl.load(k + 56 * LANES, mask)
        t388 = t387 + t216 * h28
        t68 = tl.load(k + 19 * LANES, mask)
        t389 = t388 + t68 * g10
        t390 = a11 * t9
        t391 = t390 + a13 * t5
        t392 = t391 + a14 * t7
        g1 = tl.load(g + 1 * sg, mask)
        t393 = g1 + a5 * t389
        t118 = tl.load(k + 35 * LANES, mask)
        h112 = tl.load(h + 112 * sh, mask)
        t394 = t393 + t118 * h112
        h148 = tl.load(h + 148 * sh, mask)
        t395 = t394 + t392 * h148
        t135 = tl.load(k + 42 * LANES, mask)
        h154 = tl.load(h + 154 * sh, mask)
        t396 = t395 + t135 * h154
        h69 = tl.load(h + 69 * sh, mask)
        g4 = tl.load(g + 4 * sg, mask)
        t397 = g4 + h69
        t398 = t397 + a4 * g10
        t399 = t398 + a10 * h27
        t400 = t399 + a11 * h28
        t401 = t400 + a12 * h29
        t402 = a10 * t9
        t403 = t402 + a11 * t5
        t404 = t403 + a12 * t7
        t405 = a4 * t401
        t115 = tl.load(k + 34 * LANES, mask)
        h111 = tl.load(h + 111 * sh, mask)
        t406 = t405 + t115 * h111
        h147 = tl.load(h + 147 * sh, mask)
        t407 = t406 + t404 * h147
        h45 = tl.load(h + 45 * sh, mask)
        t408 = h45 + t385
        t409 = t408 + t396
        t410 = t409 + 2 * t407
        t411 = t410 + a1 * t25
        t412 = t411 + a10 * t321
        t413 = t412 + a11 * t336
        t414 = t413 + a12 * t351
        t415 = t414 + t354 * g10
        t416 = t415 + t9 * t373
        t130 = tl.load(k + 41 * LANES, mask)
        t417 = t416 + t130 * t374
        h18 = tl.load(h + 18 * sh, mask)
        t418 = t417 + t143 * h18
        t419 = t418 + t155 * h33
        t420 = t419 + t178 * h30
        tl.store(to_a + 4 * sto_a, t420, mask)
        h73 = tl.load(h + 73 * sh, mask)
        t421 = h73 + t124 * h27
        t217 = tl.load(k + 57 * LANES, mask)
        t422 = t421 + t217 * h28
        t423 = t422 + t265 * h29
        t96 = tl.load(k + 29 * LANES, mask)
        t424 = t423 + t96 * g10
        tl.store(k + 14 * LANES, t306, mask)
        t212 = tl.load(k + 54 * LANES, mask)
        t425 = t115 + t212
        h120 = tl.load(h + 120 * sh, mask)
        t426 = a2 * h120
        h144 = tl.load(h + 144 * sh, mask)
        t427 = t426 + t5 * h144
        tl.store(k + 11 * LANES, t305, mask)
        h10 = tl.load(h + 10 * sh, mask)
        t428 = h10 + 2 * t427
        t429 = t428 + a1 * h118
        t430 = t429 + a3 * h121
        t431 = t430 + a5 * h30
        t432 = t431 + a7 * h31
        t433 = t432 + a8 * h32
        t434 = t433 + a11 * t355
        t435 = t434 + a13 * h130
        t436 = t435 + a14 * h131
        t437 = t436 + a16 * t356
        t438 = t437 + a17 * h133
        t439 = t438 + a18 * t357
        t440 = t439 + t9 * h142
        h145 = tl.load(h + 145 * sh, mask)
        t441 = t440 + t7 * h145
        t442 = a14 * t9
        t443 = t442 + a17 * t5
        t444 = t443 + a18 * t7
        t445 = a13 * t9
        t446 = t445 + a16 * t5
        t447 = t446 + a17 * t7
        t448 = t404 + t447
        h156 = tl.load(h + 156 * sh, mask)
        t449 = g12 + 2 * h156
        t450 = t449 + t374
        t222 = tl.load(k + 58 * LANES, mask)
        t451 = t130 + t222
        h72 = tl.load(h + 72 * sh, mask)
        t452 = g4 + h72
        t453 = t452 + a7 * g10
        t454 = t453 + a13 * h27
        t455 = t454 + a16 * h28
        t456 = t455 + a17 * h29
        t457 = t456 + t401
        t67 = tl.load(k + 18 * LANES, mask)
        t458 = a5 * t67
        t459 = t458 + a6 * a8
        h150 = tl.load(h + 150 * sh, mask)
        tl.store(k + 60 * LANES, t265, mask)
        t460 = h147 + h150
        t461 = a5 * t457
        t462 = t461 + a11 * t321
        t463 = t462 + a13 * t336
        t464 = t463 + a14 * t351
        t69 = tl.load(k + 20 * LANES, mask)
        t465 = t464 + t118 * t69
        t466 = t465 + t459 * g10
        t467 = t466 + t392 * t460
        h46 = tl.load(h + 46 * sh, mask)
        t468 = h46 + 2 * t467
        t469 = t468 + a1 * t42
        t470 = t469 + a2 * t25
        t471 = t470 + a6 * t424
        t472 = t471 + a8 * t378
        t473 = t472 + t67 * t389
        h115 = tl.load(h + 115 * sh, mask)
        t474 = t473 + t121 * h115
        t475 = t474 + t215 * h113
        t476 = t475 + t425 * h112
        t477 = t476 + t9 * t441
        t478 = t477 + t5 * t373
        h151 = tl.load(h + 151 * sh, mask)
        t479 = t478 + t381 * h151
        t480 = t479 + t444 * h149
        t481 = t480 + t448 * h148
        t482 = t481 + t135 * t450
        h157 = tl.load(h + 157 * sh, mask)
        t483 = t482 + t140 * h157
        t484 = t483 + t227 * h155
        t485 = t484 + t451 * h154
        h19 = tl.load(h + 19 * sh, mask)
        t486 = t485 + t143 * h19
        t487 = t486 + t146 * h18
        t488 = t487 + t155 * h34
        t489 = t488 + t162 * h33
        t490 = t489 + t178 * h31
        t491 = t490 + t171 * h30
        tl.store(to_a + 5 * sto_a, t491, mask)
        t492 = a3 * h122
        h146 = tl.load(h + 146 * sh, mask)
        t493 = t492 + t7 * h146
        h11 = tl.load(h + 11 * sh, mask)
        t494 = h11 + 2 * t493
        t495 = t494 + a1 * h119
        t496 = t495 + a2 * h121
        t497 = t496 + a6 * h30
        t498 = t497 + a8 * h31
        t499 = t498 + a9 * h32
        t500 = t499 + a12 * t355
        t501 = t500 + a14 * h130
        t502 = t501 + a15 * h131
        t503 = t502 + a17 * t356
        t504 = t503 + a18 * h133
        t505 = t504 + a19 * t357
        t506 = t505 + t9 * h143
        t507 = t506 + t5 * h145
        t508 = a15 * t9
        t509 = t508 + a18 * t5
        t510 = t509 + a19 * t7
        h158 = tl.load(h + 158 * sh, mask)
        t511 = g12 + 2 * h158
        t512 = t511 + t374
        h74 = tl.load(h + 74 * sh, mask)
        t513 = g4 + h74
        t514 = t513 + a9 * g10
        t515 = t514 + a15 * h27
        t516 = t515 + a18 * h28
        t517 = t516 + a19 * h29
        t518 = a5 * a8
        tl.store(k + 20 * LANES, t357, mask)
        t78 = tl.load(k + 22 * LANES, mask)
        t519 = t518 + a6 * t78
        h152 = tl.load(h + 152 * sh, mask)
        tl.store(k + 9 * LANES, t356, mask)
        t520 = h147 + h152
        t521 = a6 * t517
        t522 = t521 + a6 * t401
        t523 = t522 + a12 * t321
        t524 = t523 + a14 * t336
        t525 = t524 + a15 * t351
        t80 = tl.load(k + 24 * LANES, mask)
        t526 = t525 + t121 * t80
        t527 = t526 + t519 * g10
        t528 = t527 + t381 * t520
        h47 = tl.load(h + 47 * sh, mask)
        t529 = h47 + 2 * t528
        t530 = t529 + a1 * t59
        t531 = t530 + a3 * t25
        t532 = t531 + a5 * t424
        t533 = t532 + a8 * t389
        t534 = t533 + t115 * h113
        t535 = t534 + t118 * h115
        t536 = t535 + t215 * h112
        t537 = t536 + t263 * h113
        t538 = t537 + t78 * t378
        t539 = t538 + t9 * t507
        t540 = t539 + t7 * t373
        t541 = t540 + t404 * h149
        t542 = t541 + t392 * h151
        t543 = t542 + t444 * h148
        t544 = t543 + t510 * h149
        t545 = t544 + t130 * h155
        t546 = t545 + t135 * h157
        t547 = t546 + t140 * t512
        t548 = t547 + t227 * h154
        t549 = t548 + t270 * h155
        h20 = tl.load(h + 20 * sh, mask)
        t550 = t549 + t143 * h20
        t551 = t550 + t149 * h18
        t552 = t551 + t155 * h35
        t553 = t552 + t168 * h33
        t554 = t553 + t178 * h32
        t555 = t554 + t174 * h30
        tl.store(to_a + 6 * sto_a, t555, mask)
        t556 = t352 + a7 * a7
        t557 = t556 + a8 * a8
        t558 = a8 * t424
        t559 = t558 + t215 * h115
        t560 = t559 + t444 * h151
        t561 = t560 + t227 * h157
        t562 = a7 * t456
        h114 = tl.load(h + 114 * sh, mask)
        t563 = t562 + t212 * h114
        t564 = t563 + t447 * h150
        h48 = tl.load(h + 48 * sh, mask)
        t565 = h48 + t561
        t566 = t565 + t396
        t567 = t566 + 2 * t564
        t568 = t567 + a2 * t42
        t569 = t568 + a13 * t321
        t570 = t569 + a16 * t336
        t571 = t570 + a17 * t351
        t572 = t571 + t557 * g10
        t573 = t572 + t5 * t441
        t574 = t573 + t222 * t449
        t575 = t574 + t146 * h19
        t576 = t575 + t162 * h34
        t577 = t576 + t171 * h31
        tl.store(to_a + 7 * sto_a, t577, mask)
        t578 = t511 + t449
        t579 = a5 * a6
        t95 = tl.load(k + 28 * LANES, mask)
        t580 = t579 + a8 * t95
        t581 = h150 + h152
        t582 = a8 * t517
        t583 = t582 + a8 * t456
        t584 = t583 + a14 * t321
        t585 = t584 + a17 * t336
        t586 = t585 + a18 * t351
        t97 = tl.load(k + 30 * LANES, mask)
        t587 = t586 + t215 * t97
        t588 = t587 + t580 * g10
        t589 = t588 + t444 * t581
        h49 = tl.load(h + 49 * sh, mask)
        t590 = h49 + 2 * t589
        t591 = t590 + a2 * t59
        t592 = t591 + a3 * t42
        t593 = t592 + a5 * t378
        t594 = t593 + a6 * t389
        t595 = t594 + t118 * h113
        t596 = t595 + t121 * h112
        t597 = t596 + t212 * h115
        t598 = t597 + t263 * h115
        t599 = t598 + t95 * t424
        t600 = t599 + t5 * t507
        t601 = t600 + t7 * t441
        t602 = t601 + t392 * h149
        t603 = t602 + t381 * h148
        t604 = t603 + t447 * h151
        t605 = t604 + t510 * h151
        t606 = t605 + t135 * h155
        t607 = t606 + t140 * h154
        t608 = t607 + t222 * h157
        t609 = t608 + t227 * t578
        t610 = t609 + t270 * h157
        t611 = t610 + t146 * h20
        t612 = t611 + t149 * h19
        t613 = t612 + t162 * h35
        t614 = t613 + t168 * h34
        t615 = t614 + t171 * h32
        t616 = t615 + t174 * h31
        tl.store(to_a + 8 * sto_a, t616, mask)
        t617 = a6 * a6
        t618 = t617 + a8 * a8
        t619 = t618 + a9 * a9
        t620 = a9 * t517
        h116 = tl.load(h + 116 * sh, mask)
        t621 = t620 + t263 * h116
        t622 = t621 + t510 * h152
        h50 = tl.load(h + 50 * sh, mask)
        t623 = g1 + h50
        t624 = t623 + t561
        t625 = t624 + t385
        t626 = t625 + 2 * t622
        t627 = t626 + a3 * t59
        t628 = t627 + a15 * t321
        t629 = t628 + a18 * t336
        t630 = t629 + a19 * t351
        t631 = t630 + t619 * g10
        t632 = t631 + t7 * t507
        t633 = t632 + t270 * t511
        t634 = t633 + t149 * h20
        t635 = t634 + t168 * h35
        t636 = t635 + t174 * h32
        tl.store(to_a + 9 * sto_a, t636, mask)
        h88 = tl.load(h + 88 * sh, mask)
        t637 = h88 + a1 * h25
        t638 = t637 + a2 * h24
        t639 = t638 + a5 * t450
        t640 = t639 + a6 * h157
        t641 = t640 + a8 * h155
        t642 = t641 + t67 * h154
        h40 = tl.load(h + 40 * sh, mask)
        t643 = t642 + t9 * h40
        h39 = tl.load(h + 39 * sh, mask)
        t644 = t643 + t5 * h39
        h42 = tl.load(h + 42 * sh, mask)
        t645 = t644 + t122 * h42
        h44 = tl.load(h + 44 * sh, mask)
        t646 = t645 + t124 * h44
        h43 = tl.load(h + 43 * sh, mask)
        t647 = t646 + t216 * h43
        h89 = tl.load(h + 89 * sh, mask)
        t648 = h89 + a1 * h26
        t649 = t648 + a3 * h24
        t650 = t649 + a5 * h157
        t651 = t650 + a6 * t512
        t652 = t651 + a8 * h154
        t653 = t652 + t78 * h155
        h41 = tl.load(h + 41 * sh, mask)
        t654 = t653 + t9 * h41
        t655 = t654 + t7 * h39
        t656 = t655 + t123 * h42
        t657 = t656 + t124 * h43
        t658 = t657 + t264 * h44
        g5 = tl.load(g + 5 * sg, mask)
        t659 = g5 + a5 * h148
        h75 = tl.load(h + 75 * sh, mask)
        t660 = h75 + t659
        t661 = t660 + a6 * h149
        h36 = tl.load(h + 36 * sh, mask)
        t662 = t661 + t9 * h36
        t60 = tl.load(k + 16 * LANES, mask)
        t663 = t662 + t60 * h147
        h76 = tl.load(h + 76 * sh, mask)
        t664 = h76 + a6 * h151
        t665 = t664 + a8 * h149
        t666 = t665 + t67 * h148
        h37 = tl.load(h + 37 * sh, mask)
        t667 = t666 + t9 * h37
        t668 = t667 + t5 * h36
        t669 = t668 + t68 * t460
        h77 = tl.load(h + 77 * sh, mask)
        t670 = h77 + a5 * h151
        t671 = t670 + a8 * h148
        t672 = t671 + t78 * h149
        h38 = tl.load(h + 38 * sh, mask)
        t673 = t672 + t9 * h38
        t674 = t673 + t7 * h36
        t675 = t674 + t79 * t520
        h78 = tl.load(h + 78 * sh, mask)
        t676 = h78 + t659
        t677 = t676 + a8 * h151
        t678 = t677 + t5 * h37
        t89 = tl.load(k + 26 * LANES, mask)
        t679 = t678 + t89 * h150
        h79 = tl.load(h + 79 * sh, mask)
        t680 = h79 + a5 * h149
        t681 = t680 + a6 * h148
        t682 = t681 + t95 * h151
        t683 = t682 + t5 * h38
        t684 = t683 + t7 * h37
        t685 = t684 + t96 * t581
        h80 = tl.load(h + 80 * sh, mask)
        t686 = g5 + h80
        t687 = t686 + a6 * h149
        t688 = t687 + a8 * h151
        t689 = t688 + t7 * h38
        t106 = tl.load(k + 32 * LANES, mask)
        t690 = t689 + t106 * h152
        h63 = tl.load(h + 63 * sh, mask)
        t691 = a1 * h63
        h81 = tl.load(h + 81 * sh, mask)
        t692 = t691 + t9 * h81
        h105 = tl.load(h + 105 * sh, mask)
        t693 = t692 + t143 * h105
        t694 = t693 + t155 * h159
        t695 = t694 + t178 * h141
        h3 = tl.load(h + 3 * sh, mask)
        t696 = h3 + 2 * t695
        h64 = tl.load(h + 64 * sh, mask)
        t697 = t696 + a2 * h64
        t698 = t697 + a3 * h65
        t699 = t698 + a4 * t373
        t700 = t699 + a5 * t441
        t701 = t700 + a6 * t507
        t702 = t701 + a10 * t663
        t703 = t702 + a11 * t669
        t704 = t703 + a12 * t675
        t705 = t704 + a13 * t679
        t706 = t705 + a14 * t685
        t707 = t706 + a15 * t690
        h21 = tl.load(h + 21 * sh, mask)
        t708 = t707 + t115 * h21
        h22 = tl.load(h + 22 * sh, mask)
        t709 = t708 + t118 * h22
        h23 = tl.load(h + 23 * sh, mask)
        t710 = t709 + t121 * h23
        h82 = tl.load(h + 82 * sh, mask)
        t711 = t710 + t5 * h82
        h83 = tl.load(h + 83 * sh, mask)
        t712 = t711 + t7 * h83
        t713 = t712 + t404 * h36
        t714 = t713 + t392 * h37
        t715 = t714 + t381 * h38
        t716 = t715 + t130 * h39
        t717 = t716 + t135 * h40
        t718 = t717 + t140 * h41
        h106 = tl.load(h + 106 * sh, mask)
        t719 = t718 + t146 * h106
        h107 = tl.load(h + 107 * sh, mask)
        t720 = t719 + t149 * h107
        t721 = t720 + t162 * h160
        t722 = t721 + t168 * h161
        t723 = t722 + t171 * h142
        t724 = t723 + t174 * h143
        g6 = tl.load(g + 6 * sg, mask)
        t725 = g6 + a5 * h154
        h87 = tl.load(h + 87 * sh, mask)
        t726 = h87 + t725
        t727 = t726 + a1 * h24
        t728 = t727 + a4 * t374
        t729 = t728 + a6 * h155
        t730 = t729 + a10 * h42
        t731 = t730 + a11 * h43
        t732 = t731 + a12 * h44
        t733 = t732 + t9 * h39
        t734 = a10 * t733
        t735 = t724 + 2 * t734
        t736 = t735 + a1 * t66
        t737 = t736 + a4 * t321
        t738 = t737 + a11 * t647
        t739 = t738 + a12 * t658
        t740 = t739 + t354 * h27
        t741 = t740 + t9 * t663
        t742 = t741 + t130 * h42
        t1 = tl.load(k + 0 * LANES, mask)
        t743 = t742 + t143 * t1
        t744 = t743 + t155 * t304
        t745 = t744 + t178 * t355
        tl.store(to_a + 10 * sto_a, t745, mask)
        t746 = 4 * t733
        h91 = tl.load(h + 91 * sh, mask)
        t747 = h91 + a2 * h26
        t748 = t747 + a3 * h25
        t749 = t748 + a5 * h155
        t750 = t749 + a6 * h154
        t751 = t750 + a8 * t578
        t752 = t751 + t95 * h157
        t753 = t752 + t5 * h41
        t754 = t753 + t7 * h40
        t755 = t754 + t124 * h42
        t217 = tl.load(k + 57 * LANES, mask)
        t756 = t755 + t217 * h43
        t265 = tl.load(k + 60 * LANES, mask)
        t757 = t756 + t265 * h44
        tl.store(k + 60 * LANES, t263, mask)
        tl.store(k + 57 * LANES, t270, mask)
        tl.store(k + 28 * LANES, t304, mask)
        tl.store(k + 34 * LANES, t321, mask)
        tl.store(k + 32 * LANES, t336, mask)
        tl.store(k + 29 * LANES, t351, mask)
        tl.store(k + 26 * LANES, t354, mask)
        tl.store(k + 23 * LANES, t355, mask)
        tl.store(k + 22 * LANES, t373, mask)
        tl.store(k + 19 * LANES, t381, mask)
        tl.store(k + 18 * LANES, t392, mask)
        tl.store(k + 16 * LANES, t441, mask)
        tl.store(k + 38 * LANES, t444, mask)
        tl.store(k + 56 * LANES, t447, mask)
        tl.store(k + 37 * LANES, t449, mask)
        tl.store(k + 15 * LANES, t459, mask)
        tl.store(k + 12 * LANES, t507, mask)
        tl.store(k + 30 * LANES, t510, mask)
        tl.store(k + 10 * LANES, t511, mask)
        tl.store(k + 24 * LANES, t519, mask)
        tl.store(k + 48 * LANES, t557, mask)
        tl.store(k + 13 * LANES, t580, mask)
        tl.store(k + 40 * LANES, t619, mask)
        tl.store(k + 61 * LANES, t647, mask)
        tl.store(k + 62 * LANES, t658, mask)
        tl.store(k + 63 * LANES, t663, mask)
        tl.store(k + 64 * LANES, t669, mask)
        tl.store(k + 65 * LANES, t675, mask)
        tl.store(k + 66 * LANES, t679, mask)
        tl.store(k + 67 * LANES, t685, mask)
        tl.store(k + 68 * LANES, t690, mask)
        tl.store(k + 69 * LANES, t724, mask)
        tl.store(k + 70 * LANES, t725, mask)
        tl.store(k + 71 * LANES, t733, mask)
        tl.store(k + 72 * LANES, t746, mask)
        tl.store(k + 73 * LANES, t757, mask)
    if PART == 2:
        a2 = tl.load(a + 2 * sa, mask)
        h66 = tl.load(h + 66 * sh, mask)
        t758 = a2 * h66
        t5 = tl.load(k + 4 * LANES, mask)
        h84 = tl.load(h + 84 * sh, mask)
        t759 = t758 + t5 * h84
        t146 = tl.load(k + 45 * LANES, mask)
        h108 = tl.load(h + 108 * sh, mask)
        t760 = t759 + t146 * h108
        t162 = tl.load(k + 49 * LANES, mask)
        h162 = tl.load(h + 162 * sh, mask)
        t761 = t760 + t162 * h162
        t171 = tl.load(k + 51 * LANES, mask)
        h144 = tl.load(h + 144 * sh, mask)
        t762 = t761 + t171 * h144
        h4 = tl.load(h + 4 * sh, mask)
        t763 = h4 + 2 * t762
        a1 = tl.load(a + 1 * sa, mask)
        h64 = tl.load(h + 64 * sh, mask)
        t764 = t763 + a1 * h64
        a3 = tl.load(a + 3 * sa, mask)
        h67 = tl.load(h + 67 * sh, mask)
        t765 = t764 + a3 * h67
        a5 = tl.load(a + 5 * sa, mask)
        t373 = tl.load(k + 22 * LANES, mask)
        t766 = t765 + a5 * t373
        a7 = tl.load(a + 7 * sa, mask)
        t441 = tl.load(k + 16 * LANES, mask)
        t767 = t766 + a7 * t441
        a8 = tl.load(a + 8 * sa, mask)
        t507 = tl.load(k + 12 * LANES, mask)
        t768 = t767 + a8 * t507
        a11 = tl.load(a + 11 * sa, mask)
        t663 = tl.load(k + 63 * LANES, mask)
        t769 = t768 + a11 * t663
        a13 = tl.load(a + 13 * sa, mask)
        t669 = tl.load(k + 64 * LANES, mask)
        t770 = t769 + a13 * t669
        a14 = tl.load(a + 14 * sa, mask)
        t675 = tl.load(k + 65 * LANES, mask)
        t771 = t770 + a14 * t675
        a16 = tl.load(a + 16 * sa, mask)
        t679 = tl.load(k + 66 * LANES, mask)
        t772 = t771 + a16 * t679
        a17 = tl.load(a + 17 * sa, mask)
        t685 = tl.load(k + 67 * LANES, mask)
        t773 = t772 + a17 * t685
        a18 = tl.load(a + 18 * sa, mask)
        t690 = tl.load(k + 68 * LANES, mask)
        t774 = t773 + a18 * t690
        t118 = tl.load(k + 35 * LANES, mask)
        h21 = tl.load(h + 21 * sh, mask)
        t775 = t774 + t118 * h21
        t212 = tl.load(k + 54 * LANES, mask)
        h22 = tl.load(h + 22 * sh, mask)
        t776 = t775 + t212 * h22
        t215 = tl.load(k + 55 * LANES, mask)
        h23 = tl.load(h + 23 * sh, mask)
        t777 = t776 + t215 * h23
        t9 = tl.load(k + 8 * LANES, mask)
        h82 = tl.load(h + 82 * sh, mask)
        t778 = t777 + t9 * h82
        t7 = tl.load(k + 6 * LANES, mask)
        h85 = tl.load(h + 85 * sh, mask)
        t779 = t778 + t7 * h85
        t392 = tl.load(k + 18 * LANES, mask)
        h36 = tl.load(h + 36 * sh, mask)
        t780 = t779 + t392 * h36
        t447 = tl.load(k + 56 * LANES, mask)
        h37 = tl.load(h + 37 * sh, mask)
        t781 = t780 + t447 * h37
        t444 = tl.load(k + 38 * LANES, mask)
        h38 = tl.load(h + 38 * sh, mask)
        t782 = t781 + t444 * h38
        t135 = tl.load(k + 42 * LANES, mask)
        h39 = tl.load(h + 39 * sh, mask)
        t783 = t782 + t135 * h39
        t222 = tl.load(k + 58 * LANES, mask)
        h40 = tl.load(h + 40 * sh, mask)
        t784 = t783 + t222 * h40
        t227 = tl.load(k + 59 * LANES, mask)
        h41 = tl.load(h + 41 * sh, mask)
        t785 = t784 + t227 * h41
        t143 = tl.load(k + 44 * LANES, mask)
        h106 = tl.load(h + 106 * sh, mask)
        t786 = t785 + t143 * h106
        t149 = tl.load(k + 46 * LANES, mask)
        h109 = tl.load(h + 109 * sh, mask)
        t787 = t786 + t149 * h109
        t155 = tl.load(k + 47 * LANES, mask)
        h160 = tl.load(h + 160 * sh, mask)
        t788 = t787 + t155 * h160
        t168 = tl.load(k + 50 * LANES, mask)
        h163 = tl.load(h + 163 * sh, mask)
        t789 = t788 + t168 * h163
        t178 = tl.load(k + 53 * LANES, mask)
        h142 = tl.load(h + 142 * sh, mask)
        t790 = t789 + t178 * h142
        t174 = tl.load(k + 52 * LANES, mask)
        h145 = tl.load(h + 145 * sh, mask)
        t791 = t790 + t174 * h145
        t124 = tl.load(k + 39 * LANES, mask)
        t658 = tl.load(k + 62 * LANES, mask)
        t792 = t791 + t124 * t658
        t725 = tl.load(k + 70 * LANES, mask)
        h90 = tl.load(h + 90 * sh, mask)
        t793 = h90 + t725
        h25 = tl.load(h + 25 * sh, mask)
        t794 = t793 + a2 * h25
        t449 = tl.load(k + 37 * LANES, mask)
        t795 = t794 + a7 * t449
        h157 = tl.load(h + 157 * sh, mask)
        t796 = t795 + a8 * h157
        h42 = tl.load(h + 42 * sh, mask)
        t797 = t796 + a13 * h42
        h43 = tl.load(h + 43 * sh, mask)
        t798 = t797 + a16 * h43
        h44 = tl.load(h + 44 * sh, mask)
        t799 = t798 + a17 * h44
        t800 = t799 + t5 * h40
        t321 = tl.load(k + 34 * LANES, mask)
        t801 = a5 * t321
        t802 = t801 + a11 * t800
        t647 = tl.load(k + 61 * LANES, mask)
        t803 = t802 + a13 * t647
        t459 = tl.load(k + 15 * LANES, mask)
        h27 = tl.load(h + 27 * sh, mask)
        t804 = t803 + t459 * h27
        t805 = t804 + t135 * h42
        t806 = t792 + 2 * t805
        t77 = tl.load(k + 21 * LANES, mask)
        t807 = t806 + a1 * t77
        t66 = tl.load(k + 17 * LANES, mask)
        t808 = t807 + a2 * t66
        a4 = tl.load(a + 4 * sa, mask)
        t336 = tl.load(k + 32 * LANES, mask)
        t809 = t808 + a4 * t336
        a10 = tl.load(a + 10 * sa, mask)
        t810 = t809 + a10 * t647
        t746 = tl.load(k + 72 * LANES, mask)
        t811 = t810 + a11 * t746
        a12 = tl.load(a + 12 * sa, mask)
        t757 = tl.load(k + 73 * LANES, mask)
        t812 = t811 + a12 * t757
        t354 = tl.load(k + 26 * LANES, mask)
        h28 = tl.load(h + 28 * sh, mask)
        t813 = t812 + t354 * h28
        t814 = t813 + t9 * t669
        t815 = t814 + t5 * t663
        t130 = tl.load(k + 41 * LANES, mask)
        t816 = t815 + t130 * h43
        h100 = tl.load(h + 100 * sh, mask)
        t817 = t816 + t143 * h100
        t1 = tl.load(k + 0 * LANES, mask)
        t818 = t817 + t146 * t1
        h136 = tl.load(h + 136 * sh, mask)
        t819 = t818 + t155 * h136
        t304 = tl.load(k + 28 * LANES, mask)
        t820 = t819 + t162 * t304
        h130 = tl.load(h + 130 * sh, mask)
        t821 = t820 + t178 * h130
        t355 = tl.load(k + 23 * LANES, mask)
        t822 = t821 + t171 * t355
        tl.store(to_a + 11 * sto_a, t822, mask)
        h68 = tl.load(h + 68 * sh, mask)
        t823 = a3 * h68
        h86 = tl.load(h + 86 * sh, mask)
        t824 = t823 + t7 * h86
        h110 = tl.load(h + 110 * sh, mask)
        t825 = t824 + t149 * h110
        h164 = tl.load(h + 164 * sh, mask)
        t826 = t825 + t168 * h164
        h146 = tl.load(h + 146 * sh, mask)
        t827 = t826 + t174 * h146
        h5 = tl.load(h + 5 * sh, mask)
        t828 = h5 + 2 * t827
        h65 = tl.load(h + 65 * sh, mask)
        t829 = t828 + a1 * h65
        t830 = t829 + a2 * h67
        a6 = tl.load(a + 6 * sa, mask)
        t831 = t830 + a6 * t373
        t832 = t831 + a8 * t441
        a9 = tl.load(a + 9 * sa, mask)
        t833 = t832 + a9 * t507
        t834 = t833 + a12 * t663
        t835 = t834 + a14 * t669
        a15 = tl.load(a + 15 * sa, mask)
        t836 = t835 + a15 * t675
        t837 = t836 + a17 * t679
        t838 = t837 + a18 * t685
        a19 = tl.load(a + 19 * sa, mask)
        t839 = t838 + a19 * t690
        t121 = tl.load(k + 36 * LANES, mask)
        t840 = t839 + t121 * h21
        t841 = t840 + t215 * h22
        t263 = tl.load(k + 60 * LANES, mask)
        t842 = t841 + t263 * h23
        h83 = tl.load(h + 83 * sh, mask)
        t843 = t842 + t9 * h83
        t844 = t843 + t5 * h85
        t381 = tl.load(k + 19 * LANES, mask)
        t845 = t844 + t381 * h36
        t846 = t845 + t444 * h37
        t510 = tl.load(k + 30 * LANES, mask)
        t847 = t846 + t510 * h38
        t140 = tl.load(k + 43 * LANES, mask)
        t848 = t847 + t140 * h39
        t849 = t848 + t227 * h40
        t270 = tl.load(k + 57 * LANES, mask)
        t850 = t849 + t270 * h41
        h107 = tl.load(h + 107 * sh, mask)
        t851 = t850 + t143 * h107
        t852 = t851 + t146 * h109
        h161 = tl.load(h + 161 * sh, mask)
        t853 = t852 + t155 * h161
        t854 = t853 + t162 * h163
        h143 = tl.load(h + 143 * sh, mask)
        t855 = t854 + t178 * h143
        t856 = t855 + t171 * h145
        t857 = t856 + t124 * t647
        h92 = tl.load(h + 92 * sh, mask)
        g6 = tl.load(g + 6 * sg, mask)
        t858 = g6 + h92
        h26 = tl.load(h + 26 * sh, mask)
        t859 = t858 + a3 * h26
        h155 = tl.load(h + 155 * sh, mask)
        t860 = t859 + a6 * h155
        t861 = t860 + a8 * h157
        t511 = tl.load(k + 10 * LANES, mask)
        t862 = t861 + a9 * t511
        t863 = t862 + a15 * h42
        t864 = t863 + a18 * h43
        t865 = t864 + a19 * h44
        t866 = t865 + t7 * h41
        t867 = a6 * t321
        t868 = t867 + a12 * t866
        t869 = t868 + a15 * t658
        t519 = tl.load(k + 24 * LANES, mask)
        t870 = t869 + t519 * h27
        t871 = t870 + t140 * h42
        t872 = t857 + 2 * t871
        t88 = tl.load(k + 25 * LANES, mask)
        t873 = t872 + a1 * t88
        t874 = t873 + a3 * t66
        t351 = tl.load(k + 29 * LANES, mask)
        t875 = t874 + a4 * t351
        t876 = t875 + a10 * t658
        t877 = t876 + a11 * t757
        t878 = t877 + a12 * t746
        h29 = tl.load(h + 29 * sh, mask)
        t879 = t878 + t354 * h29
        t880 = t879 + t9 * t675
        t881 = t880 + t7 * t663
        t882 = t881 + t130 * h44
        h101 = tl.load(h + 101 * sh, mask)
        t883 = t882 + t143 * h101
        t884 = t883 + t149 * t1
        h137 = tl.load(h + 137 * sh, mask)
        t885 = t884 + t155 * h137
        t886 = t885 + t168 * t304
        h131 = tl.load(h + 131 * sh, mask)
        t887 = t886 + t178 * h131
        t888 = t887 + t174 * t355
        tl.store(to_a + 12 * sto_a, t888, mask)
        t889 = 4 * t800
        t724 = tl.load(k + 69 * LANES, mask)
        t890 = t724 + t124 * t757
        t891 = a5 * t336
        t892 = t891 + a11 * t647
        t733 = tl.load(k + 71 * LANES, mask)
        t893 = t892 + a13 * t733
        t894 = t893 + t459 * h28
        t895 = t894 + t135 * h43
        t896 = t890 + 2 * t895
        t94 = tl.load(k + 27 * LANES, mask)
        t897 = t896 + a1 * t94
        t898 = t897 + a2 * t77
        t899 = t898 + a7 * t321
        t900 = t899 + a13 * t889
        t901 = t900 + a16 * t647
        t902 = t901 + a17 * t658
        t557 = tl.load(k + 48 * LANES, mask)
        t903 = t902 + t557 * h27
        t904 = t903 + t9 * t679
        t905 = t904 + t5 * t669
        t906 = t905 + t222 * h42
        t2 = tl.load(k + 1 * LANES, mask)
        t907 = t906 + t143 * t2
        t908 = t907 + t146 * h100
        t305 = tl.load(k + 11 * LANES, mask)
        t909 = t908 + t155 * t305
        t910 = t909 + t162 * h136
        t356 = tl.load(k + 9 * LANES, mask)
        t911 = t910 + t178 * t356
        t912 = t911 + t171 * h130
        tl.store(to_a + 13 * sto_a, t912, mask)
        t913 = a5 * t351
        t914 = t913 + a6 * t336
        t915 = t914 + a8 * t321
        t916 = t915 + t459 * h29
        t917 = t916 + t519 * h28
        t580 = tl.load(k + 13 * LANES, mask)
        t918 = t917 + t580 * h27
        t8 = tl.load(k + 7 * LANES, mask)
        t919 = t918 + t8 * t757
        t4 = tl.load(k + 3 * LANES, mask)
        t920 = t919 + t4 * t658
        t6 = tl.load(k + 5 * LANES, mask)
        t921 = t920 + t6 * t647
        t922 = t921 + t135 * h44
        t923 = t922 + t140 * h43
        t924 = t923 + t227 * h42
        t925 = t866 + t800
        t926 = t925 + t733
        t927 = a14 * t926
        t928 = 2 * t924
        t929 = t928 + 4 * t927
        t105 = tl.load(k + 31 * LANES, mask)
        t930 = t929 + a1 * t105
        t931 = t930 + a2 * t88
        t932 = t931 + a3 * t77
        t933 = t932 + t9 * t685
        t934 = t933 + t5 * t675
        t935 = t934 + t7 * t669
        h103 = tl.load(h + 103 * sh, mask)
        t936 = t935 + t143 * h103
        t937 = t936 + t146 * h101
        t938 = t937 + t149 * h100
        h139 = tl.load(h + 139 * sh, mask)
        t939 = t938 + t155 * h139
        t940 = t939 + t162 * h137
        t941 = t940 + t168 * h136
        h133 = tl.load(h + 133 * sh, mask)
        t942 = t941 + t178 * h133
        t943 = t942 + t171 * h131
        t944 = t943 + t174 * h130
        tl.store(to_a + 14 * sto_a, t944, mask)
        t945 = 4 * t866
        t946 = a6 * t351
        t947 = t946 + a12 * t658
        t948 = t947 + a15 * t733
        t949 = t948 + t519 * h29
        t950 = t949 + t140 * h44
        t951 = t890 + 2 * t950
        t112 = tl.load(k + 33 * LANES, mask)
        t952 = t951 + a1 * t112
        t953 = t952 + a3 * t88
        t954 = t953 + a9 * t321
        t955 = t954 + a15 * t945
        t956 = t955 + a18 * t647
        t957 = t956 + a19 * t658
        t619 = tl.load(k + 40 * LANES, mask)
        t958 = t957 + t619 * h27
        t959 = t958 + t9 * t690
        t960 = t959 + t7 * t675
        t961 = t960 + t270 * h42
        t3 = tl.load(k + 2 * LANES, mask)
        t962 = t961 + t143 * t3
        t963 = t962 + t149 * h101
        t306 = tl.load(k + 14 * LANES, mask)
        t964 = t963 + t155 * t306
        t965 = t964 + t168 * h137
        t357 = tl.load(k + 20 * LANES, mask)
        t966 = t965 + t178 * t357
        t967 = t966 + t174 * h131
        tl.store(to_a + 15 * sto_a, t967, mask)
        t968 = a16 * t800
        t969 = t791 + 2 * t968
        t970 = t969 + a2 * t94
        t971 = t970 + a7 * t336
        t972 = t971 + a13 * t647
        t973 = t972 + a17 * t757
        t974 = t973 + t557 * h28
        t975 = t974 + t5 * t679
        t976 = t975 + t222 * h43
        t977 = t976 + t146 * t2
        t978 = t977 + t162 * t305
        t979 = t978 + t171 * t356
        tl.store(to_a + 16 * sto_a, t979, mask)
        t980 = a8 * t336
        t981 = t980 + a17 * t866
        t982 = t981 + a18 * t757
        t983 = t982 + t580 * h28
        t984 = t983 + t227 * h43
        t985 = t857 + 2 * t984
        t986 = t985 + a2 * t105
        t987 = t986 + a3 * t94
        t988 = t987 + a7 * t351
        t989 = t988 + a13 * t658
        t990 = t989 + a16 * t757
        t991 = t990 + a17 * t889
        t992 = t991 + t557 * h29
        t993 = t992 + t5 * t685
        t994 = t993 + t7 * t679
        t995 = t994 + t222 * h44
        t996 = t995 + t146 * h103
        t997 = t996 + t149 * t2
        t998 = t997 + t162 * h139
        t999 = t998 + t168 * t305
        t1000 = t999 + t171 * h133
        t1001 = t1000 + t174 * t356
        tl.store(to_a + 17 * sto_a, t1001, mask)
        t1002 = a8 * t351
        t1003 = t1002 + a17 * t757
        t1004 = t1003 + a18 * t800
        t1005 = t1004 + t580 * h29
        t1006 = t1005 + t227 * h44
        t1007 = t792 + 2 * t1006
        t1008 = t1007 + a2 * t112
        t1009 = t1008 + a3 * t105
        t1010 = t1009 + a9 * t336
        t1011 = t1010 + a15 * t647
        t1012 = t1011 + a18 * t945
        t1013 = t1012 + a19 * t757
        t1014 = t1013 + t619 * h28
        t1015 = t1014 + t5 * t690
        t1016 = t1015 + t7 * t685
        t1017 = t1016 + t270 * h43
        t1018 = t1017 + t146 * t3
        t1019 = t1018 + t149 * h103
        t1020 = t1019 + t162 * t306
        t1021 = t1020 + t168 * h139
        t1022 = t1021 + t171 * t357
        t1023 = t1022 + t174 * h133
        tl.store(to_a + 18 * sto_a, t1023, mask)
        t1024 = a19 * t866
        t1025 = t856 + 2 * t1024
        t1026 = t1025 + a3 * t112
        t1027 = t1026 + a9 * t351
        t1028 = t1027 + a15 * t658
        t1029 = t1028 + a18 * t757
        t1030 = t1029 + t619 * h29
        t1031 = t1030 + t7 * t690
        t1032 = t1031 + t270 * h44
        t1033 = t1032 + t149 * t3
        t1034 = t1033 + t168 * t306
        t1035 = t1034 + t174 * t357
        tl.store(to_a + 19 * sto_a, t1035, mask)
        g0 = tl.load(g + 0 * sg, mask)
        tl.store(to_a + 0 * sto_a, g0, mask)


@triton.jit
def _double_backward(a, sa, g, sg, h, sh, v, sv, to_a, sto_a, to_g, sto_g, to_h, sto_h, k, mask, PART: tl.constexpr, LANES: tl.constexpr):
    if PART == 0:
        t0 = 0.0
        tl.store(to_a + 0 * sto_a, t0, mask)
        v15 = tl.load(v + 15 * sv, mask)
        v13 = tl.load(v + 13 * sv, mask)
        t1 = v13 + v15
        v10 = tl.load(v + 10 * sv, mask)
        t2 = v10 + t1
        tl.store(to_h + 3 * sto_h, t2, mask)
        t3 = 2 * t2
        v18 = tl.load(v + 18 * sv, mask)
        v11 = tl.load(v + 11 * sv, mask)
        t4 = v11 + v18
        v16 = tl.load(v + 16 * sv, mask)
        t5 = v16 + t4
        tl.store(to_h + 4 * sto_h, t5, mask)
        v17 = tl.load(v + 17 * sv, mask)
        v12 = tl.load(v + 12 * sv, mask)
        t6 = v12 + v17
        v19 = tl.load(v + 19 * sv, mask)
        t7 = v19 + t6
        tl.store(to_h + 5 * sto_h, t7, mask)
        h104 = tl.load(h + 104 * sh, mask)
        g8 = tl.load(g + 8 * sg, mask)
        t8 = g8 + h104
        h102 = tl.load(h + 102 * sh, mask)
        t9 = g8 + h102
        h99 = tl.load(h + 99 * sh, mask)
        t10 = g8 + h99
        h93 = tl.load(h + 93 * sh, mask)
        g7 = tl.load(g + 7 * sg, mask)
        t11 = g7 + 2 * h93
        h18 = tl.load(h + 18 * sh, mask)
        v4 = tl.load(v + 4 * sv, mask)
        tl.store(to_h + 45 * sto_h, v4, mask)
        t12 = h18 * v4
        h19 = tl.load(h + 19 * sh, mask)
        v5 = tl.load(v + 5 * sv, mask)
        tl.store(to_h + 46 * sto_h, v5, mask)
        t13 = t12 + h19 * v5
        h20 = tl.load(h + 20 * sh, mask)
        v6 = tl.load(v + 6 * sv, mask)
        tl.store(to_h + 47 * sto_h, v6, mask)
        t14 = t13 + h20 * v6
        h94 = tl.load(h + 94 * sh, mask)
        v2 = tl.load(v + 2 * sv, mask)
        tl.store(to_h + 1 * sto_h, v2, mask)
        t15 = t14 + h94 * v2
        h95 = tl.load(h + 95 * sh, mask)
        v3 = tl.load(v + 3 * sv, mask)
        tl.store(to_h + 2 * sto_h, v3, mask)
        t16 = t15 + h95 * v3
        h100 = tl.load(h + 100 * sh, mask)
        t17 = t16 + h100 * v11
        h101 = tl.load(h + 101 * sh, mask)
        t18 = t17 + h101 * v12
        h103 = tl.load(h + 103 * sh, mask)
        v14 = tl.load(v + 14 * sv, mask)
        t19 = t18 + h103 * v14
        h105 = tl.load(h + 105 * sh, mask)
        t20 = t19 + h105 * t3
        h106 = tl.load(h + 106 * sh, mask)
        t21 = t20 + h106 * t5
        h107 = tl.load(h + 107 * sh, mask)
        t22 = t21 + h107 * t7
        t23 = t22 + t8 * v15
        t24 = t23 + t9 * v13
        t25 = t24 + t10 * v10
        v1 = tl.load(v + 1 * sv, mask)
        tl.store(to_h + 0 * sto_h, v1, mask)
        t26 = t25 + t11 * v1
        t27 = 2 * t5
        h96 = tl.load(h + 96 * sh, mask)
        t28 = g7 + 2 * h96
        t29 = h18 * v5
        v7 = tl.load(v + 7 * sv, mask)
        tl.store(to_h + 48 * sto_h, v7, mask)
        t30 = t29 + h19 * v7
        v8 = tl.load(v + 8 * sv, mask)
        tl.store(to_h + 49 * sto_h, v8, mask)
        t31 = t30 + h20 * v8
        t32 = t31 + h94 * v1
        h97 = tl.load(h + 97 * sh, mask)
        t33 = t32 + h97 * v3
        t34 = t33 + h100 * v13
        t35 = t34 + h101 * v14
        t36 = t35 + h103 * v17
        t37 = t36 + h106 * t2
        h108 = tl.load(h + 108 * sh, mask)
        t38 = t37 + h108 * t27
        h109 = tl.load(h + 109 * sh, mask)
        t39 = t38 + h109 * t7
        t40 = t39 + t8 * v18
        t41 = t40 + t9 * v16
        t42 = t41 + t10 * v11
        t43 = t42 + t28 * v2
        t44 = 2 * t7
        h98 = tl.load(h + 98 * sh, mask)
        t45 = g7 + 2 * h98
        t46 = h18 * v6
        t47 = t46 + h19 * v8
        v9 = tl.load(v + 9 * sv, mask)
        tl.store(to_h + 50 * sto_h, v9, mask)
        t48 = t47 + h20 * v9
        t49 = t48 + h95 * v1
        t50 = t49 + h97 * v2
        t51 = t50 + h100 * v14
        t52 = t51 + h101 * v15
        t53 = t52 + h103 * v18
        t54 = t53 + h107 * t2
        t55 = t54 + h109 * t5
        h110 = tl.load(h + 110 * sh, mask)
        t56 = t55 + h110 * t44
        t57 = t56 + t8 * v19
        t58 = t57 + t9 * v17
        t59 = t58 + t10 * v12
        t60 = t59 + t45 * v3
        t61 = 2 * v4
        h112 = tl.load(h + 112 * sh, mask)
        t62 = h112 * v5
        h15 = tl.load(h + 15 * sh, mask)
        t63 = t62 + h15 * v1
        h21 = tl.load(h + 21 * sh, mask)
        t64 = t63 + h21 * t2
        h111 = tl.load(h + 111 * sh, mask)
        t65 = t64 + h111 * t61
        h113 = tl.load(h + 113 * sh, mask)
        t66 = t65 + h113 * v6
        t67 = v4 + v7
        h114 = tl.load(h + 114 * sh, mask)
        t68 = h111 + h114
        t69 = 2 * v5
        t70 = h15 * v2
        h16 = tl.load(h + 16 * sh, mask)
        t71 = t70 + h16 * v1
        t72 = t71 + h21 * t5
        h22 = tl.load(h + 22 * sh, mask)
        t73 = t72 + h22 * t2
        t74 = t73 + h112 * t67
        t75 = t74 + h113 * v8
        h115 = tl.load(h + 115 * sh, mask)
        t76 = t75 + h115 * v6
        t77 = t76 + t68 * t69
        t78 = v4 + v9
        h116 = tl.load(h + 116 * sh, mask)
        t79 = h111 + h116
        t80 = 2 * v6
        t81 = h15 * v3
        h17 = tl.load(h + 17 * sh, mask)
        t82 = t81 + h17 * v1
        t83 = t82 + h21 * t7
        h23 = tl.load(h + 23 * sh, mask)
        t84 = t83 + h23 * t2
        t85 = t84 + h112 * v8
        t86 = t85 + h113 * t78
        t87 = t86 + h115 * v5
        t88 = t87 + t79 * t80
        t89 = 2 * v7
        t90 = t62 + h16 * v2
        t91 = t90 + h22 * t5
        t92 = t91 + h114 * t89
        t93 = t92 + h115 * v8
        t94 = v7 + v9
        t95 = h114 + h116
        t96 = 2 * v8
        t97 = h16 * v3
        t98 = t97 + h17 * v2
        t99 = t98 + h22 * t7
        t100 = t99 + h23 * t5
        t101 = t100 + h112 * v6
        t102 = t101 + h113 * v5
        t103 = t102 + h115 * t94
        t104 = t103 + t95 * t96
        t105 = 2 * v9
        t106 = h17 * v3
        t107 = t106 + h23 * t7
        t108 = t107 + h113 * v6
        t109 = t108 + h115 * v8
        t110 = t109 + h116 * t105
        a1 = tl.load(a + 1 * sa, mask)
        t111 = a1 * v10
        a2 = tl.load(a + 2 * sa, mask)
        t112 = t111 + a2 * v11
        a3 = tl.load(a + 3 * sa, mask)
        t113 = t112 + a3 * v12
        a10 = tl.load(a + 10 * sa, mask)
        t114 = t113 + a10 * v1
        a11 = tl.load(a + 11 * sa, mask)
        t115 = t114 + a11 * v2
        a12 = tl.load(a + 12 * sa, mask)
        t116 = t115 + a12 * v3
        tl.store(to_h + 57 * sto_h, t116, mask)
        t117 = a1 * v11
        t118 = t117 + a2 * v13
        t119 = t118 + a3 * v14
        t120 = t119 + a11 * v1
        a13 = tl.load(a + 13 * sa, mask)
        t121 = t120 + a13 * v2
        a14 = tl.load(a + 14 * sa, mask)
        t122 = t121 + a14 * v3
        tl.store(to_h + 58 * sto_h, t122, mask)
        t123 = a1 * v12
        t124 = t123 + a2 * v14
        t125 = t124 + a3 * v15
        t126 = t125 + a12 * v1
        t127 = t126 + a14 * v2
        a15 = tl.load(a + 15 * sa, mask)
        t128 = t127 + a15 * v3
        tl.store(to_h + 59 * sto_h, t128, mask)
        t129 = a10 + 2 * a13
        a16 = tl.load(a + 16 * sa, mask)
        t130 = a16 + 2 * a11
        a17 = tl.load(a + 17 * sa, mask)
        t131 = a12 + a17
        t132 = a14 * t6
        t133 = t132 + t131 * v14
        t134 = 2 * t133
        t135 = t134 + a11 * v10
        t136 = t135 + a13 * v16
        t137 = t136 + a15 * v18
        a18 = tl.load(a + 18 * sa, mask)
        t138 = t137 + a18 * v15
        t139 = t138 + v11 * t129
        t140 = t139 + v13 * t130
        tl.store(to_h + 88 * sto_h, t140, mask)
        t141 = a10 + 2 * a15
        a19 = tl.load(a + 19 * sa, mask)
        t142 = a19 + 2 * a12
        t143 = a11 + a18
        t144 = a14 * t4
        t145 = t144 + t143 * v14
        t146 = 2 * t145
        t147 = t146 + a12 * v10
        t148 = t147 + a13 * v17
        t149 = t148 + a15 * v19
        t150 = t149 + a17 * v13
        t151 = t150 + v12 * t141
        t152 = t151 + v15 * t142
        tl.store(to_h + 89 * sto_h, t152, mask)
        t153 = a1 * v5
        t154 = t153 + a2 * v7
        t155 = t154 + a3 * v8
        a5 = tl.load(a + 5 * sa, mask)
        t156 = t155 + a5 * v1
        a7 = tl.load(a + 7 * sa, mask)
        t157 = t156 + a7 * v2
        a8 = tl.load(a + 8 * sa, mask)
        t158 = t157 + a8 * v3
        tl.store(to_h + 7 * sto_h, t158, mask)
        t159 = a1 * v6
        t160 = t159 + a2 * v8
        t161 = t160 + a3 * v9
        a6 = tl.load(a + 6 * sa, mask)
        t162 = t161 + a6 * v1
        t163 = t162 + a8 * v2
        a9 = tl.load(a + 9 * sa, mask)
        t164 = t163 + a9 * v3
        tl.store(to_h + 8 * sto_h, t164, mask)
        t165 = a13 + a15
        t166 = a10 + t165
        t167 = a16 + t143
        t168 = a19 + t131
        t169 = a5 * t2
        t170 = t169 + a7 * t5
        t171 = t170 + a8 * t7
        t172 = t171 + t166 * v5
        t173 = t172 + t167 * v7
        t174 = t173 + t168 * v8
        tl.store(to_h + 10 * sto_h, t174, mask)
        t175 = a6 * t2
        t176 = t175 + a8 * t5
        t177 = t176 + a9 * t7
        t178 = t177 + t166 * v6
        t179 = t178 + t167 * v8
        t180 = t179 + t168 * v9
        tl.store(to_h + 11 * sto_h, t180, mask)
        t181 = 2 * a14
        t182 = 2 * a13
        t183 = 2 * a17
        t184 = 2 * a5
        t185 = 2 * a6
        t186 = 2 * a8
        a4 = tl.load(a + 4 * sa, mask)
        t187 = a4 * v11
        t188 = t187 + a7 * v16
        t189 = t188 + a9 * v18
        t190 = t189 + a11 * v4
        t191 = t190 + a16 * v7
        t192 = t191 + a18 * v9
        t193 = t192 + t181 * v6
        t194 = t193 + t182 * v5
        t195 = t194 + t183 * v8
        t196 = t195 + t184 * v13
        t197 = t196 + t185 * v14
        t198 = t197 + t186 * v17
        tl.store(to_h + 13 * sto_h, t198, mask)
        t199 = 2 * a15
        tl.store(k + 0 * LANES, t142, mask)
        t200 = 2 * a18
        tl.store(k + 1 * LANES, t6, mask)
        t201 = a4 * v12
        t202 = t201 + a7 * v17
        t203 = t202 + a9 * v19
        t204 = t203 + a12 * v4
        t205 = t204 + a17 * v7
        t206 = t205 + a19 * v9
        t207 = t206 + t181 * v5
        t208 = t207 + t199 * v6
        t209 = t208 + t200 * v8
        t210 = t209 + t184 * v14
        t211 = t210 + t185 * v15
        t212 = t211 + t186 * v18
        tl.store(to_h + 14 * sto_h, t212, mask)
        tl.store(k + 2 * LANES, t4, mask)
        h123 = tl.load(h + 123 * sh, mask)
        tl.store(k + 3 * LANES, t131, mask)
        g9 = tl.load(g + 9 * sg, mask)
        t213 = g9 + 2 * h123
        tl.store(k + 4 * LANES, t143, mask)
        t214 = 2 * a11
        tl.store(k + 5 * LANES, t130, mask)
        t215 = 2 * a12
        tl.store(k + 6 * LANES, t141, mask)
        t216 = a4 * v10
        t217 = t216 + a7 * v13
        t218 = t217 + a9 * v15
        t219 = t218 + a10 * v4
        t220 = t219 + a13 * v7
        t221 = t220 + a15 * v9
        t222 = t221 + t214 * v5
        t223 = t222 + t215 * v6
        t224 = t223 + t181 * v8
        t225 = t224 + t184 * v11
        t226 = t225 + t185 * v12
        t227 = t226 + t186 * v14
        tl.store(to_h + 12 * sto_h, t227, mask)
        tl.store(k + 7 * LANES, t129, mask)
        t228 = 2 * t168
        tl.store(k + 8 * LANES, t105, mask)
        h8 = tl.load(h + 8 * sh, mask)
        t229 = h8 + a1 * h95
        t230 = t229 + a2 * h97
        t231 = t230 + a3 * t45
        t232 = t231 + a6 * h18
        t233 = t232 + a8 * h19
        t234 = t233 + a9 * h20
        t235 = t234 + a12 * t10
        t236 = t235 + a14 * h100
        t237 = t236 + a15 * h101
        t238 = t237 + a17 * t9
        t239 = t238 + a18 * h103
        t240 = t239 + a19 * t8
        t241 = t240 + t166 * h107
        t242 = t241 + t167 * h109
        t243 = t242 + t228 * h110
        t244 = 2 * t167
        tl.store(k + 9 * LANES, t96, mask)
        h7 = tl.load(h + 7 * sh, mask)
        t245 = h7 + a1 * h94
        t246 = t245 + a2 * t28
        t247 = t246 + a3 * h97
        t248 = t247 + a5 * h18
        t249 = t248 + a7 * h19
        t250 = t249 + a8 * h20
        t251 = t250 + a11 * t10
        t252 = t251 + a13 * h100
        t253 = t252 + a14 * h101
        t254 = t253 + a16 * t9
        t255 = t254 + a17 * h103
        t256 = t255 + a18 * t8
        t257 = t256 + t166 * h106
        t258 = t257 + t168 * h109
        t259 = t258 + t244 * h108
        tl.store(k + 10 * LANES, t1, mask)
        tl.store(k + 11 * LANES, t2, mask)
        tl.store(k + 12 * LANES, t3, mask)
        tl.store(k + 13 * LANES, t5, mask)
        tl.store(k + 14 * LANES, t7, mask)
        tl.store(k + 15 * LANES, t8, mask)
        tl.store(k + 16 * LANES, t9, mask)
        tl.store(k + 17 * LANES, t10, mask)
        tl.store(k + 18 * LANES, t11, mask)
        tl.store(k + 19 * LANES, t26, mask)
        tl.store(k + 20 * LANES, t27, mask)
        tl.store(k + 21 * LANES, t28, mask)
        tl.store(k + 22 * LANES, t43, mask)
        tl.store(k + 23 * LANES, t44, mask)
        tl.store(k + 24 * LANES, t45, mask)
        tl.store(k + 25 * LANES, t60, mask)
        tl.store(k + 26 * LANES, t61, mask)
        tl.store(k + 27 * LANES, t66, mask)
        tl.store(k + 28 * LANES, t67, mask)
        tl.store(k + 29 * LANES, t68, mask)
        tl.store(k + 30 * LANES, t69, mask)
        tl.store(k + 31 * LANES, t77, mask)
        tl.store(k + 32 * LANES, t78, mask)
        tl.store(k + 33 * LANES, t79, mask)
        tl.store(k + 34 * LANES, t80, mask)
        tl.store(k + 35 * LANES, t88, mask)
        tl.store(k + 36 * LANES, t89, mask)
        tl.store(k + 37 * LANES, t93, mask)
        tl.store(k + 38 * LANES, t94, mask)
        tl.store(k + 39 * LANES, t95, mask)
        tl.store(k + 40 * LANES, t104, mask)
        tl.store(k + 41 * LANES, t110, mask)
        tl.store(k + 42 * LANES, t116, mask)
        tl.store(k + 43 * LANES, t122, mask)
        tl.store(k + 44 * LANES, t128, mask)
        tl.store(k + 45 * LANES, t140, mask)
        tl.store(k + 46 * LANES, t152, mask)
        tl.store(k + 47 * LANES, t158, mask)
        tl.store(k + 48 * LANES, t164, mask)
        tl.store(k + 49 * LANES, t165, mask)
        tl.store(k + 50 * LANES, t166, mask)
        tl.store(k + 51 * LANES, t167, mask)
        tl.store(k + 52 * LANES, t168, mask)
        tl.store(k + 53 * LANES, t174, mask)
        tl.store(k + 54 * LANES, t180, mask)
        tl.store(k + 55 * LANES, t181, mask)
        tl.store(k + 56 * LANES, t182, mask)
        tl.store(k + 57 * LANES, t183, mask)
        tl.store(k + 58 * LANES, t184, mask)
        tl.store(k + 59 * LANES, t185, mask)
        tl.store(k + 60 * LANES, t186, mask)
        tl.store(k + 61 * LANES, t198, mask)
        tl.store(k + 62 * LANES, t199, mask)
        tl.store(k + 63 * LANES, t200, mask)
        tl.store(k + 64 * LANES, t212, mask)
        tl.store(k + 65 * LANES, t213, mask)
        tl.store(k + 66 * LANES, t214, mask)
        tl.store(k + 67 * LANES, t215, mask)
        tl.store(k + 68 * LANES, t227, mask)
        tl.store(k + 69 * LANES, t228, mask)
        tl.store(k + 70 * LANES, t243, mask)
        tl.store(k + 71 * LANES, t244, mask)
        tl.store(k + 72 * LANES, t259, mask)
    if PART == 1:
        a1 = tl.load(a + 1 * sa, mask)
        v4 = tl.load(v + 4 * sv, mask)
        t260 = a1 * v4
        a2 = tl.load(a + 2 * sa, mask)
        v5 = tl.load(v + 5 * sv, mask)
        t261 = t260 + a2 * v5
        a3 = tl.load(a + 3 * sa, mask)
        v6 = tl.load(v + 6 * sv, mask)
        t262 = t261 + a3 * v6
        a4 = tl.load(a + 4 * sa, mask)
        v1 = tl.load(v + 1 * sv, mask)
        t263 = t262 + a4 * v1
        a5 = tl.load(a + 5 * sa, mask)
        v2 = tl.load(v + 2 * sv, mask)
        t264 = t263 + a5 * v2
        a6 = tl.load(a + 6 * sa, mask)
        v3 = tl.load(v + 3 * sv, mask)
        t265 = t264 + a6 * v3
        tl.store(to_h + 6 * sto_h, t265, mask)
        t166 = tl.load(k + 50 * LANES, mask)
        t266 = 2 * t166
        t11 = tl.load(k + 18 * LANES, mask)
        h6 = tl.load(h + 6 * sh, mask)
        t267 = h6 + a1 * t11
        h94 = tl.load(h + 94 * sh, mask)
        t268 = t267 + a2 * h94
        h95 = tl.load(h + 95 * sh, mask)
        t269 = t268 + a3 * h95
        h18 = tl.load(h + 18 * sh, mask)
        t270 = t269 + a4 * h18
        h19 = tl.load(h + 19 * sh, mask)
        t271 = t270 + a5 * h19
        h20 = tl.load(h + 20 * sh, mask)
        t272 = t271 + a6 * h20
        a10 = tl.load(a + 10 * sa, mask)
        t10 = tl.load(k + 17 * LANES, mask)
        t273 = t272 + a10 * t10
        a11 = tl.load(a + 11 * sa, mask)
        h100 = tl.load(h + 100 * sh, mask)
        t274 = t273 + a11 * h100
        a12 = tl.load(a + 12 * sa, mask)
        h101 = tl.load(h + 101 * sh, mask)
        t275 = t274 + a12 * h101
        a13 = tl.load(a + 13 * sa, mask)
        t9 = tl.load(k + 16 * LANES, mask)
        t276 = t275 + a13 * t9
        a14 = tl.load(a + 14 * sa, mask)
        h103 = tl.load(h + 103 * sh, mask)
        t277 = t276 + a14 * h103
        a15 = tl.load(a + 15 * sa, mask)
        t8 = tl.load(k + 15 * LANES, mask)
        t278 = t277 + a15 * t8
        t167 = tl.load(k + 51 * LANES, mask)
        h106 = tl.load(h + 106 * sh, mask)
        t279 = t278 + t167 * h106
        t168 = tl.load(k + 52 * LANES, mask)
        h107 = tl.load(h + 107 * sh, mask)
        t280 = t279 + t168 * h107
        h105 = tl.load(h + 105 * sh, mask)
        t281 = t280 + t266 * h105
        a9 = tl.load(a + 9 * sa, mask)
        t282 = 2 * a9
        h62 = tl.load(h + 62 * sh, mask)
        g3 = tl.load(g + 3 * sg, mask)
        t283 = g3 + h62
        h17 = tl.load(h + 17 * sh, mask)
        t284 = t283 + a3 * h17
        h113 = tl.load(h + 113 * sh, mask)
        t285 = t284 + a6 * h113
        a8 = tl.load(a + 8 * sa, mask)
        h115 = tl.load(h + 115 * sh, mask)
        t286 = t285 + a8 * h115
        h23 = tl.load(h + 23 * sh, mask)
        t287 = t286 + t168 * h23
        h116 = tl.load(h + 116 * sh, mask)
        t288 = t287 + t282 * h116
        a7 = tl.load(a + 7 * sa, mask)
        t289 = a7 + a9
        h61 = tl.load(h + 61 * sh, mask)
        t290 = h61 + a2 * h17
        h16 = tl.load(h + 16 * sh, mask)
        t291 = t290 + a3 * h16
        t292 = t291 + a5 * h113
        h112 = tl.load(h + 112 * sh, mask)
        t293 = t292 + a6 * h112
        t294 = t293 + t289 * h115
        t295 = t294 + t167 * h23
        h22 = tl.load(h + 22 * sh, mask)
        t296 = t295 + t168 * h22
        t186 = tl.load(k + 60 * LANES, mask)
        t95 = tl.load(k + 39 * LANES, mask)
        t297 = t296 + t186 * t95
        t298 = 2 * a7
        t299 = g3 + a5 * h112
        h60 = tl.load(h + 60 * sh, mask)
        t300 = h60 + t299
        t301 = t300 + a2 * h16
        t302 = t301 + a8 * h115
        t303 = t302 + t167 * h22
        h114 = tl.load(h + 114 * sh, mask)
        t304 = t303 + t298 * h114
        t305 = a4 + a9
        h59 = tl.load(h + 59 * sh, mask)
        t306 = h59 + a1 * h17
        h15 = tl.load(h + 15 * sh, mask)
        t307 = t306 + a3 * h15
        t308 = t307 + a5 * h115
        t309 = t308 + a8 * h112
        t310 = t309 + t305 * h113
        t311 = t310 + t166 * h23
        h21 = tl.load(h + 21 * sh, mask)
        t312 = t311 + t168 * h21
        t185 = tl.load(k + 59 * LANES, mask)
        t79 = tl.load(k + 33 * LANES, mask)
        t313 = t312 + t185 * t79
        t314 = a4 + a7
        h58 = tl.load(h + 58 * sh, mask)
        t315 = h58 + a1 * h16
        t316 = t315 + a2 * h15
        t317 = t316 + a6 * h115
        t318 = t317 + a8 * h113
        t319 = t318 + t314 * h112
        t320 = t319 + t166 * h22
        t321 = t320 + t167 * h21
        t184 = tl.load(k + 58 * LANES, mask)
        t68 = tl.load(k + 29 * LANES, mask)
        t322 = t321 + t184 * t68
        t323 = 2 * a4
        h57 = tl.load(h + 57 * sh, mask)
        t324 = h57 + t299
        t325 = t324 + a1 * h15
        t326 = t325 + a6 * h113
        t327 = t326 + t166 * h21
        h111 = tl.load(h + 111 * sh, mask)
        t328 = t327 + t323 * h111
        v14 = tl.load(v + 14 * sv, mask)
        t329 = a14 * v14
        t330 = 2 * t329
        v10 = tl.load(v + 10 * sv, mask)
        t331 = t330 + a10 * v10
        v13 = tl.load(v + 13 * sv, mask)
        t332 = t331 + a13 * v13
        v15 = tl.load(v + 15 * sv, mask)
        t333 = t332 + a15 * v15
        t214 = tl.load(k + 66 * LANES, mask)
        v11 = tl.load(v + 11 * sv, mask)
        t334 = t333 + t214 * v11
        t215 = tl.load(k + 67 * LANES, mask)
        v12 = tl.load(v + 12 * sv, mask)
        t335 = t334 + t215 * v12
        t2 = tl.load(k + 11 * LANES, mask)
        t336 = a4 * t2
        t5 = tl.load(k + 13 * LANES, mask)
        t337 = t336 + a5 * t5
        t7 = tl.load(k + 14 * LANES, mask)
        t338 = t337 + a6 * t7
        t339 = t338 + t166 * v4
        t340 = t339 + t167 * v5
        t341 = t340 + t168 * v6
        tl.store(to_h + 9 * sto_h, t341, mask)
        h51 = tl.load(h + 51 * sh, mask)
        g2 = tl.load(g + 2 * sg, mask)
        t342 = g2 + h51
        h24 = tl.load(h + 24 * sh, mask)
        t343 = h24 * t335
        h63 = tl.load(h + 63 * sh, mask)
        t344 = t343 + h63 * t2
        h117 = tl.load(h + 117 * sh, mask)
        t345 = t344 + h117 * t341
        t346 = t345 + t342 * v1
        t347 = 2 * t346
        t26 = tl.load(k + 19 * LANES, mask)
        t348 = t347 + a4 * t26
        t43 = tl.load(k + 22 * LANES, mask)
        t349 = t348 + a5 * t43
        t60 = tl.load(k + 25 * LANES, mask)
        t350 = t349 + a6 * t60
        t66 = tl.load(k + 27 * LANES, mask)
        t351 = t350 + a10 * t66
        t77 = tl.load(k + 31 * LANES, mask)
        t352 = t351 + a11 * t77
        t88 = tl.load(k + 35 * LANES, mask)
        t353 = t352 + a12 * t88
        t93 = tl.load(k + 37 * LANES, mask)
        t354 = t353 + a13 * t93
        t104 = tl.load(k + 40 * LANES, mask)
        t355 = t354 + a14 * t104
        t110 = tl.load(k + 41 * LANES, mask)
        t356 = t355 + a15 * t110
        t116 = tl.load(k + 42 * LANES, mask)
        t357 = t356 + h15 * t116
        t122 = tl.load(k + 43 * LANES, mask)
        t358 = t357 + h16 * t122
        t128 = tl.load(k + 44 * LANES, mask)
        t359 = t358 + h17 * t128
        h25 = tl.load(h + 25 * sh, mask)
        t140 = tl.load(k + 45 * LANES, mask)
        t360 = t359 + h25 * t140
        h26 = tl.load(h + 26 * sh, mask)
        t152 = tl.load(k + 46 * LANES, mask)
        t361 = t360 + h26 * t152
        h52 = tl.load(h + 52 * sh, mask)
        t362 = t361 + h52 * v2
        h53 = tl.load(h + 53 * sh, mask)
        t363 = t362 + h53 * v3
        h64 = tl.load(h + 64 * sh, mask)
        t364 = t363 + h64 * t5
        h65 = tl.load(h + 65 * sh, mask)
        t365 = t364 + h65 * t7
        t158 = tl.load(k + 47 * LANES, mask)
        t366 = t365 + h94 * t158
        t164 = tl.load(k + 48 * LANES, mask)
        t367 = t366 + h95 * t164
        h118 = tl.load(h + 118 * sh, mask)
        t174 = tl.load(k + 53 * LANES, mask)
        t368 = t367 + h118 * t174
        h119 = tl.load(h + 119 * sh, mask)
        t180 = tl.load(k + 54 * LANES, mask)
        t369 = t368 + h119 * t180
        h124 = tl.load(h + 124 * sh, mask)
        t198 = tl.load(k + 61 * LANES, mask)
        t370 = t369 + h124 * t198
        h125 = tl.load(h + 125 * sh, mask)
        t212 = tl.load(k + 64 * LANES, mask)
        t371 = t370 + h125 * t212
        t213 = tl.load(k + 65 * LANES, mask)
        t227 = tl.load(k + 68 * LANES, mask)
        t372 = t371 + t213 * t227
        t243 = tl.load(k + 70 * LANES, mask)
        t373 = t372 + t243 * v6
        t259 = tl.load(k + 72 * LANES, mask)
        t374 = t373 + t259 * v5
        t375 = t374 + t11 * t265
        t376 = t375 + t281 * v4
        t377 = t376 + t288 * v15
        t378 = t377 + t297 * v14
        t379 = t378 + t304 * v13
        t380 = t379 + t313 * v12
        t381 = t380 + t322 * v11
        t382 = t381 + t328 * v10
        tl.store(to_a + 1 * sto_a, t382, mask)
        t383 = a1 * v13
        v16 = tl.load(v + 16 * sv, mask)
        t384 = t383 + a2 * v16
        v17 = tl.load(v + 17 * sv, mask)
        t385 = t384 + a3 * v17
        t386 = t385 + a13 * v1
        a16 = tl.load(a + 16 * sa, mask)
        t387 = t386 + a16 * v2
        a17 = tl.load(a + 17 * sa, mask)
        t388 = t387 + a17 * v3
        tl.store(to_h + 60 * sto_h, t388, mask)
        t389 = a1 * v14
        t390 = t389 + a2 * v17
        v18 = tl.load(v + 18 * sv, mask)
        t391 = t390 + a3 * v18
        t392 = t391 + a14 * v1
        t393 = t392 + a17 * v2
        a18 = tl.load(a + 18 * sa, mask)
        t394 = t393 + a18 * v3
        tl.store(to_h + 61 * sto_h, t394, mask)
        t395 = a16 + 2 * a18
        a19 = tl.load(a + 19 * sa, mask)
        t396 = a19 + 2 * a17
        t1 = tl.load(k + 10 * LANES, mask)
        t397 = a14 * t1
        t165 = tl.load(k + 49 * LANES, mask)
        t398 = t397 + t165 * v14
        t399 = 2 * t398
        t400 = t399 + a11 * v12
        t401 = t400 + a12 * v11
        t402 = t401 + a17 * v16
        v19 = tl.load(v + 19 * sv, mask)
        t403 = t402 + a18 * v19
        t404 = t403 + v17 * t395
        t405 = t404 + v18 * t396
        tl.store(to_h + 91 * sto_h, t405, mask)
        tl.store(k + 18 * LANES, t396, mask)
        h126 = tl.load(h + 126 * sh, mask)
        tl.store(k + 73 * LANES, t395, mask)
        g9 = tl.load(g + 9 * sg, mask)
        t406 = g9 + 2 * h126
        t407 = 2 * t329
        t408 = t407 + a11 * v11
        t409 = t408 + a16 * v16
        t410 = t409 + a18 * v18
        t182 = tl.load(k + 56 * LANES, mask)
        t411 = t410 + t182 * v13
        t183 = tl.load(k + 57 * LANES, mask)
        t412 = t411 + t183 * v17
        h54 = tl.load(h + 54 * sh, mask)
        t413 = g2 + h54
        t414 = h25 * t412
        tl.store(k + 74 * LANES, t298, mask)
        h66 = tl.load(h + 66 * sh, mask)
        t415 = t414 + h66 * t5
        h120 = tl.load(h + 120 * sh, mask)
        t416 = t415 + h120 * t174
        t417 = t416 + t413 * v2
        t418 = 2 * t417
        t419 = t418 + a5 * t26
        t420 = t419 + a7 * t43
        t421 = t420 + a8 * t60
        t422 = t421 + a11 * t66
        t423 = t422 + a13 * t77
        t424 = t423 + a14 * t88
        t425 = t424 + a16 * t93
        t426 = t425 + a17 * t104
        t427 = t426 + a18 * t110
        t428 = t427 + h15 * t122
        t429 = t428 + h16 * t388
        t430 = t429 + h17 * t394
        t431 = t430 + h24 * t140
        t432 = t431 + h26 * t405
        t433 = t432 + h52 * v1
        h55 = tl.load(h + 55 * sh, mask)
        t434 = t433 + h55 * v3
        t435 = t434 + h64 * t2
        h67 = tl.load(h + 67 * sh, mask)
        t436 = t435 + h67 * t7
        t437 = t436 + h94 * t265
        h97 = tl.load(h + 97 * sh, mask)
        t438 = t437 + h97 * t164
        t439 = t438 + h118 * t341
        h121 = tl.load(h + 121 * sh, mask)
        t440 = t439 + h121 * t180
        t441 = t440 + h124 * t227
        tl.store(k + 75 * LANES, t282, mask)
        h127 = tl.load(h + 127 * sh, mask)
        t442 = t441 + h127 * t212
        t443 = t442 + t406 * t198
        tl.store(k + 76 * LANES, t323, mask)
        v8 = tl.load(v + 8 * sv, mask)
        t444 = t443 + t243 * v8
        t28 = tl.load(k + 21 * LANES, mask)
        t445 = t444 + t28 * t158
        v7 = tl.load(v + 7 * sv, mask)
        t446 = t445 + t259 * v7
        t447 = t446 + t281 * v5
        t448 = t447 + t288 * v18
        t449 = t448 + t297 * v17
        t450 = t449 + t304 * v16
        t451 = t450 + t313 * v14
        t452 = t451 + t322 * v13
        t453 = t452 + t328 * v11
        tl.store(to_a + 2 * sto_a, t453, mask)
        t454 = a1 * v15
        t455 = t454 + a2 * v18
        t456 = t455 + a3 * v19
        t457 = t456 + a15 * v1
        t458 = t457 + a18 * v2
        t459 = t458 + a19 * v3
        tl.store(to_h + 62 * sto_h, t459, mask)
        h128 = tl.load(h + 128 * sh, mask)
        t460 = g9 + 2 * h128
        t461 = 2 * t329
        t462 = t461 + a12 * v12
        t463 = t462 + a17 * v17
        t464 = t463 + a19 * v19
        t199 = tl.load(k + 62 * LANES, mask)
        t465 = t464 + t199 * v15
        tl.store(k + 21 * LANES, t289, mask)
        t200 = tl.load(k + 63 * LANES, mask)
        t466 = t465 + t200 * v18
        h56 = tl.load(h + 56 * sh, mask)
        t467 = g2 + h56
        t468 = h26 * t466
        h68 = tl.load(h + 68 * sh, mask)
        t469 = t468 + h68 * t7
        h122 = tl.load(h + 122 * sh, mask)
        t470 = t469 + h122 * t180
        t471 = t470 + t467 * v3
        t472 = 2 * t471
        t473 = t472 + a6 * t26
        t474 = t473 + a8 * t43
        t475 = t474 + a9 * t60
        t476 = t475 + a12 * t66
        t477 = t476 + a14 * t77
        t478 = t477 + a15 * t88
        t479 = t478 + a17 * t93
        t480 = t479 + a18 * t104
        t481 = t480 + a19 * t110
        t482 = t481 + h15 * t128
        t483 = t482 + h16 * t394
        t484 = t483 + h17 * t459
        t485 = t484 + h24 * t152
        t486 = t485 + h25 * t405
        t487 = t486 + h53 * v1
        t488 = t487 + h55 * v2
        t489 = t488 + h65 * t2
        t490 = t489 + h67 * t5
        t491 = t490 + h95 * t265
        t492 = t491 + h97 * t158
        t493 = t492 + h119 * t341
        t494 = t493 + h121 * t174
        t495 = t494 + h125 * t227
        t496 = t495 + h127 * t198
        t497 = t496 + t460 * t212
        t45 = tl.load(k + 24 * LANES, mask)
        t498 = t497 + t45 * t164
        v9 = tl.load(v + 9 * sv, mask)
        t499 = t498 + t243 * v9
        t500 = t499 + t259 * v8
        t501 = t500 + t281 * v6
        t502 = t501 + t288 * v19
        t503 = t502 + t297 * v18
        t504 = t503 + t304 * v17
        t505 = t504 + t313 * v15
        t506 = t505 + t322 * v14
        t507 = t506 + t328 * v12
        tl.store(to_a + 3 * sto_a, t507, mask)
        h140 = tl.load(h + 140 * sh, mask)
        g13 = tl.load(g + 13 * sg, mask)
        t508 = g13 + h140
        h138 = tl.load(h + 138 * sh, mask)
        t509 = g13 + h138
        h135 = tl.load(h + 135 * sh, mask)
        t510 = g13 + h135
        h33 = tl.load(h + 33 * sh, mask)
        t511 = h33 * v4
        h34 = tl.load(h + 34 * sh, mask)
        t512 = t511 + h34 * v5
        h35 = tl.load(h + 35 * sh, mask)
        t513 = t512 + h35 * v6
        t514 = t513 + h124 * v2
        t515 = t514 + h125 * v3
        h136 = tl.load(h + 136 * sh, mask)
        t516 = t515 + h136 * v11
        tl.store(k + 24 * LANES, t288, mask)
        h137 = tl.load(h + 137 * sh, mask)
        t517 = t516 + h137 * v12
        h139 = tl.load(h + 139 * sh, mask)
        t518 = t517 + h139 * v14
        tl.store(k + 77 * LANES, t297, mask)
        h159 = tl.load(h + 159 * sh, mask)
        t3 = tl.load(k + 12 * LANES, mask)
        t519 = t518 + h159 * t3
        h160 = tl.load(h + 160 * sh, mask)
        t520 = t519 + h160 * t5
        tl.store(k + 78 * LANES, t304, mask)
        h161 = tl.load(h + 161 * sh, mask)
        t521 = t520 + h161 * t7
        t522 = t521 + t508 * v15
        t523 = t522 + t509 * v13
        t524 = t523 + t510 * v10
        t525 = t524 + t213 * v1
        tl.store(k + 79 * LANES, t265, mask)
        tl.store(k + 80 * LANES, t266, mask)
        tl.store(k + 81 * LANES, t281, mask)
        tl.store(k + 82 * LANES, t305, mask)
        tl.store(k + 83 * LANES, t313, mask)
        tl.store(k + 84 * LANES, t314, mask)
        tl.store(k + 85 * LANES, t322, mask)
        tl.store(k + 86 * LANES, t328, mask)
        tl.store(k + 87 * LANES, t335, mask)
        tl.store(k + 88 * LANES, t341, mask)
        tl.store(k + 89 * LANES, t388, mask)
        tl.store(k + 90 * LANES, t394, mask)
        tl.store(k + 91 * LANES, t405, mask)
        tl.store(k + 92 * LANES, t406, mask)
        tl.store(k + 93 * LANES, t412, mask)
        tl.store(k + 94 * LANES, t459, mask)
        tl.store(k + 95 * LANES, t460, mask)
        tl.store(k + 96 * LANES, t466, mask)
        tl.store(k + 97 * LANES, t508, mask)
        tl.store(k + 98 * LANES, t509, mask)
        tl.store(k + 99 * LANES, t510, mask)
        tl.store(k + 100 * LANES, t525, mask)
    if PART == 2:
        h33 = tl.load(h + 33 * sh, mask)
        v5 = tl.load(v + 5 * sv, mask)
        t526 = h33 * v5
        h34 = tl.load(h + 34 * sh, mask)
        v7 = tl.load(v + 7 * sv, mask)
        t527 = t526 + h34 * v7
        h35 = tl.load(h + 35 * sh, mask)
        v8 = tl.load(v + 8 * sv, mask)
        t528 = t527 + h35 * v8
        h124 = tl.load(h + 124 * sh, mask)
        v1 = tl.load(v + 1 * sv, mask)
        t529 = t528 + h124 * v1
        h127 = tl.load(h + 127 * sh, mask)
        v3 = tl.load(v + 3 * sv, mask)
        t530 = t529 + h127 * v3
        h136 = tl.load(h + 136 * sh, mask)
        v13 = tl.load(v + 13 * sv, mask)
        t531 = t530 + h136 * v13
        h137 = tl.load(h + 137 * sh, mask)
        v14 = tl.load(v + 14 * sv, mask)
        t532 = t531 + h137 * v14
        h139 = tl.load(h + 139 * sh, mask)
        v17 = tl.load(v + 17 * sv, mask)
        t533 = t532 + h139 * v17
        h160 = tl.load(h + 160 * sh, mask)
        t2 = tl.load(k + 11 * LANES, mask)
        t534 = t533 + h160 * t2
        h162 = tl.load(h + 162 * sh, mask)
        t27 = tl.load(k + 20 * LANES, mask)
        t535 = t534 + h162 * t27
        h163 = tl.load(h + 163 * sh, mask)
        t7 = tl.load(k + 14 * LANES, mask)
        t536 = t535 + h163 * t7
        t508 = tl.load(k + 97 * LANES, mask)
        v18 = tl.load(v + 18 * sv, mask)
        t537 = t536 + t508 * v18
        t509 = tl.load(k + 98 * LANES, mask)
        v16 = tl.load(v + 16 * sv, mask)
        t538 = t537 + t509 * v16
        t510 = tl.load(k + 99 * LANES, mask)
        v11 = tl.load(v + 11 * sv, mask)
        t539 = t538 + t510 * v11
        t406 = tl.load(k + 92 * LANES, mask)
        v2 = tl.load(v + 2 * sv, mask)
        t540 = t539 + t406 * v2
        v6 = tl.load(v + 6 * sv, mask)
        t541 = h33 * v6
        t542 = t541 + h34 * v8
        v9 = tl.load(v + 9 * sv, mask)
        t543 = t542 + h35 * v9
        h125 = tl.load(h + 125 * sh, mask)
        t544 = t543 + h125 * v1
        t545 = t544 + h127 * v2
        t546 = t545 + h136 * v14
        v15 = tl.load(v + 15 * sv, mask)
        t547 = t546 + h137 * v15
        t548 = t547 + h139 * v18
        h161 = tl.load(h + 161 * sh, mask)
        t549 = t548 + h161 * t2
        t5 = tl.load(k + 13 * LANES, mask)
        t550 = t549 + h163 * t5
        h164 = tl.load(h + 164 * sh, mask)
        t44 = tl.load(k + 23 * LANES, mask)
        t551 = t550 + h164 * t44
        v19 = tl.load(v + 19 * sv, mask)
        t552 = t551 + t508 * v19
        t553 = t552 + t509 * v17
        v12 = tl.load(v + 12 * sv, mask)
        t554 = t553 + t510 * v12
        t460 = tl.load(k + 95 * LANES, mask)
        t555 = t554 + t460 * v3
        h134 = tl.load(h + 134 * sh, mask)
        g11 = tl.load(g + 11 * sg, mask)
        t556 = g11 + h134
        h132 = tl.load(h + 132 * sh, mask)
        t557 = g11 + h132
        h129 = tl.load(h + 129 * sh, mask)
        t558 = g11 + h129
        h117 = tl.load(h + 117 * sh, mask)
        t559 = h117 * v1
        h141 = tl.load(h + 141 * sh, mask)
        t560 = t559 + h141 * t2
        t561 = 2 * t560
        h30 = tl.load(h + 30 * sh, mask)
        v4 = tl.load(v + 4 * sv, mask)
        t562 = t561 + h30 * v4
        h31 = tl.load(h + 31 * sh, mask)
        t563 = t562 + h31 * v5
        h32 = tl.load(h + 32 * sh, mask)
        t564 = t563 + h32 * v6
        h118 = tl.load(h + 118 * sh, mask)
        t565 = t564 + h118 * v2
        h119 = tl.load(h + 119 * sh, mask)
        t566 = t565 + h119 * v3
        h130 = tl.load(h + 130 * sh, mask)
        t567 = t566 + h130 * v11
        h131 = tl.load(h + 131 * sh, mask)
        t568 = t567 + h131 * v12
        h133 = tl.load(h + 133 * sh, mask)
        t569 = t568 + h133 * v14
        h142 = tl.load(h + 142 * sh, mask)
        t570 = t569 + h142 * t5
        h143 = tl.load(h + 143 * sh, mask)
        t571 = t570 + h143 * t7
        t572 = t571 + t556 * v15
        t573 = t572 + t557 * v13
        v10 = tl.load(v + 10 * sv, mask)
        t574 = t573 + t558 * v10
        a1 = tl.load(a + 1 * sa, mask)
        t575 = a1 * h117
        t166 = tl.load(k + 50 * LANES, mask)
        t576 = t575 + t166 * h141
        h9 = tl.load(h + 9 * sh, mask)
        t577 = h9 + 2 * t576
        a2 = tl.load(a + 2 * sa, mask)
        t578 = t577 + a2 * h118
        a3 = tl.load(a + 3 * sa, mask)
        t579 = t578 + a3 * h119
        a4 = tl.load(a + 4 * sa, mask)
        t580 = t579 + a4 * h30
        a5 = tl.load(a + 5 * sa, mask)
        t581 = t580 + a5 * h31
        a6 = tl.load(a + 6 * sa, mask)
        t582 = t581 + a6 * h32
        a10 = tl.load(a + 10 * sa, mask)
        t583 = t582 + a10 * t558
        a11 = tl.load(a + 11 * sa, mask)
        t584 = t583 + a11 * h130
        a12 = tl.load(a + 12 * sa, mask)
        t585 = t584 + a12 * h131
        a13 = tl.load(a + 13 * sa, mask)
        t586 = t585 + a13 * t557
        a14 = tl.load(a + 14 * sa, mask)
        t587 = t586 + a14 * h133
        a15 = tl.load(a + 15 * sa, mask)
        t588 = t587 + a15 * t556
        t167 = tl.load(k + 51 * LANES, mask)
        t589 = t588 + t167 * h142
        t168 = tl.load(k + 52 * LANES, mask)
        t590 = t589 + t168 * h143
        h14 = tl.load(h + 14 * sh, mask)
        t591 = h14 + a1 * h125
        t592 = t591 + a2 * h127
        t593 = t592 + a3 * t460
        t594 = t593 + a6 * h33
        a8 = tl.load(a + 8 * sa, mask)
        t595 = t594 + a8 * h34
        a9 = tl.load(a + 9 * sa, mask)
        t596 = t595 + a9 * h35
        t597 = t596 + a12 * t510
        t598 = t597 + a14 * h136
        t599 = t598 + a15 * h137
        a17 = tl.load(a + 17 * sa, mask)
        t600 = t599 + a17 * t509
        a18 = tl.load(a + 18 * sa, mask)
        t601 = t600 + a18 * h139
        a19 = tl.load(a + 19 * sa, mask)
        t602 = t601 + a19 * t508
        t603 = t602 + t166 * h161
        t604 = t603 + t167 * h163
        t228 = tl.load(k + 69 * LANES, mask)
        t605 = t604 + t228 * h164
        h13 = tl.load(h + 13 * sh, mask)
        t606 = h13 + a1 * h124
        t607 = t606 + a2 * t406
        t608 = t607 + a3 * h127
        t609 = t608 + a5 * h33
        a7 = tl.load(a + 7 * sa, mask)
        t610 = t609 + a7 * h34
        t611 = t610 + a8 * h35
        t612 = t611 + a11 * t510
        t613 = t612 + a13 * h136
        t614 = t613 + a14 * h137
        a16 = tl.load(a + 16 * sa, mask)
        t615 = t614 + a16 * t509
        t616 = t615 + a17 * h139
        t617 = t616 + a18 * t508
        t618 = t617 + t166 * h160
        t619 = t618 + t168 * h163
        t244 = tl.load(k + 71 * LANES, mask)
        t620 = t619 + t244 * h162
        t213 = tl.load(k + 65 * LANES, mask)
        h12 = tl.load(h + 12 * sh, mask)
        t621 = h12 + a1 * t213
        t622 = t621 + a2 * h124
        t623 = t622 + a3 * h125
        t624 = t623 + a4 * h33
        t625 = t624 + a5 * h34
        t626 = t625 + a6 * h35
        t627 = t626 + a10 * t510
        t628 = t627 + a11 * h136
        t629 = t628 + a12 * h137
        t630 = t629 + a13 * t509
        t631 = t630 + a14 * h139
        t632 = t631 + a15 * t508
        t633 = t632 + t167 * h160
        t634 = t633 + t168 * h161
        t266 = tl.load(k + 80 * LANES, mask)
        h159 = tl.load(h + 159 * sh, mask)
        t635 = t634 + t266 * h159
        g10 = tl.load(g + 10 * sg, mask)
        t636 = g10 * v6
        h27 = tl.load(h + 27 * sh, mask)
        t637 = t636 + h27 * v12
        h28 = tl.load(h + 28 * sh, mask)
        t638 = t637 + h28 * v14
        h29 = tl.load(h + 29 * sh, mask)
        t639 = t638 + h29 * v15
        t640 = a12 * t2
        t641 = t640 + a14 * t5
        t642 = t641 + a15 * t7
        t643 = t642 + t166 * v12
        t644 = t643 + t167 * v14
        t645 = t644 + t168 * v15
        tl.store(to_h + 77 * sto_h, t645, mask)
        t215 = tl.load(k + 67 * LANES, mask)
        h71 = tl.load(h + 71 * sh, mask)
        t646 = h71 + t215 * h27
        t181 = tl.load(k + 55 * LANES, mask)
        t647 = t646 + t181 * h28
        t199 = tl.load(k + 62 * LANES, mask)
        t648 = t647 + t199 * h29
        t185 = tl.load(k + 59 * LANES, mask)
        t649 = t648 + t185 * g10
        t650 = t185 * t639
        h113 = tl.load(h + 113 * sh, mask)
        t128 = tl.load(k + 44 * LANES, mask)
        t651 = t650 + h113 * t128
        h149 = tl.load(h + 149 * sh, mask)
        t652 = t651 + h149 * t645
        h155 = tl.load(h + 155 * sh, mask)
        t152 = tl.load(k + 46 * LANES, mask)
        t653 = t652 + h155 * t152
        t654 = t653 + t649 * v6
        t655 = g10 * v5
        t656 = t655 + h27 * v11
        t657 = t656 + h28 * v13
        t658 = t657 + h29 * v14
        t659 = a11 * t2
        t660 = t659 + a13 * t5
        t661 = t660 + a14 * t7
        t662 = t661 + t166 * v11
        t663 = t662 + t167 * v13
        t664 = t663 + t168 * v14
        tl.store(to_h + 76 * sto_h, t664, mask)
        t214 = tl.load(k + 66 * LANES, mask)
        h70 = tl.load(h + 70 * sh, mask)
        t665 = h70 + t214 * h27
        t666 = t665 + t181 * h29
        t182 = tl.load(k + 56 * LANES, mask)
        t667 = t666 + t182 * h28
        t184 = tl.load(k + 58 * LANES, mask)
        t668 = t667 + t184 * g10
        t669 = t184 * t658
        h112 = tl.load(h + 112 * sh, mask)
        t122 = tl.load(k + 43 * LANES, mask)
        t670 = t669 + h112 * t122
        h148 = tl.load(h + 148 * sh, mask)
        t671 = t670 + h148 * t664
        h154 = tl.load(h + 154 * sh, mask)
        t140 = tl.load(k + 45 * LANES, mask)
        t672 = t671 + h154 * t140
        t673 = t672 + t668 * v5
        t674 = g10 * v4
        t675 = t674 + h27 * v10
        t676 = t675 + h28 * v11
        t677 = t676 + h29 * v12
        t678 = a5 * v5
        t679 = t678 + a4 * v4
        t680 = t679 + a6 * v6
        t681 = a10 * t2
        t682 = t681 + a11 * t5
        t683 = t682 + a12 * t7
        t684 = t683 + t166 * v10
        t685 = t684 + t167 * v11
        t686 = t685 + t168 * v12
        tl.store(to_h + 75 * sto_h, t686, mask)
        h153 = tl.load(h + 153 * sh, mask)
        g12 = tl.load(g + 12 * sg, mask)
        t687 = g12 + 2 * h153
        h69 = tl.load(h + 69 * sh, mask)
        g4 = tl.load(g + 4 * sg, mask)
        t688 = g4 + h69
        t689 = t688 + a4 * g10
        t690 = t689 + a10 * h27
        t691 = t690 + a11 * h28
        t692 = t691 + a12 * h29
        t693 = a4 * t677
        t694 = t693 + g10 * t680
        h111 = tl.load(h + 111 * sh, mask)
        t116 = tl.load(k + 42 * LANES, mask)
        t695 = t694 + h111 * t116
        h147 = tl.load(h + 147 * sh, mask)
        t696 = t695 + h147 * t686
        t335 = tl.load(k + 87 * LANES, mask)
        t697 = t696 + t687 * t335
        t698 = t697 + t692 * v4
        t699 = t654 + t673
        t700 = t699 + 2 * t698
        t26 = tl.load(k + 19 * LANES, mask)
        t701 = t700 + a1 * t26
        t525 = tl.load(k + 100 * LANES, mask)
        t702 = t701 + a10 * t525
        t703 = t702 + a11 * t540
        t704 = t703 + a12 * t555
        t705 = t704 + t166 * t574
        h18 = tl.load(h + 18 * sh, mask)
        t265 = tl.load(k + 79 * LANES, mask)
        t706 = t705 + h18 * t265
        t341 = tl.load(k + 88 * LANES, mask)
        t707 = t706 + h30 * t341
        t227 = tl.load(k + 68 * LANES, mask)
        t708 = t707 + h33 * t227
        t709 = t708 + t590 * t2
        t710 = t709 + t605 * v12
        t711 = t710 + t620 * v11
        t712 = t711 + t635 * v10
        t281 = tl.load(k + 81 * LANES, mask)
        t713 = t712 + t281 * v1
        tl.store(to_a + 4 * sto_a, t713, mask)
        h120 = tl.load(h + 120 * sh, mask)
        t714 = h120 * v2
        h144 = tl.load(h + 144 * sh, mask)
        t715 = t714 + h144 * t5
        t716 = 2 * t715
        t717 = t716 + h30 * v5
        t718 = t717 + h31 * v7
        t719 = t718 + h32 * v8
        t720 = t719 + h118 * v1
        h121 = tl.load(h + 121 * sh, mask)
        t721 = t720 + h121 * v3
        t722 = t721 + h130 * v13
        t723 = t722 + h131 * v14
        t724 = t723 + h133 * v17
        t725 = t724 + h142 * t2
        h145 = tl.load(h + 145 * sh, mask)
        t726 = t725 + h145 * t7
        t727 = t726 + t556 * v18
        t728 = t727 + t557 * v16
        t729 = t728 + t558 * v11
        t388 = tl.load(k + 89 * LANES, mask)
        t730 = t116 + t388
        t731 = a13 * t2
        t732 = t731 + a16 * t5
        t733 = t732 + a17 * t7
        t734 = t733 + t166 * v13
        t735 = t734 + t167 * v16
        t736 = t735 + t168 * v17
        tl.store(to_h + 78 * sto_h, t736, mask)
        t737 = t686 + t736
        t738 = a14 * t2
        t739 = t738 + a17 * t5
        t740 = t739 + a18 * t7
        t741 = t740 + t166 * v14
        t742 = t741 + t167 * v17
        t743 = t742 + t168 * v18
        tl.store(to_h + 79 * sto_h, t743, mask)
        tl.store(k + 65 * LANES, t680, mask)
        h156 = tl.load(h + 156 * sh, mask)
        t744 = g12 + 2 * h156
        t745 = t744 + t687
        t746 = a2 * h120
        t747 = t746 + t167 * h144
        h10 = tl.load(h + 10 * sh, mask)
        t748 = h10 + 2 * t747
        t749 = t748 + a1 * h118
        t750 = t749 + a3 * h121
        t751 = t750 + a5 * h30
        t752 = t751 + a7 * h31
        t753 = t752 + a8 * h32
        t754 = t753 + a11 * t558
        t755 = t754 + a13 * h130
        t756 = t755 + a14 * h131
        t757 = t756 + a16 * t557
        t758 = t757 + a17 * h133
        t759 = t758 + a18 * t556
        t760 = t759 + t166 * h142
        t761 = t760 + t168 * h145
        h73 = tl.load(h + 73 * sh, mask)
        t762 = h73 + t181 * h27
        t183 = tl.load(k + 57 * LANES, mask)
        t763 = t762 + t183 * h28
        t200 = tl.load(k + 63 * LANES, mask)
        t764 = t763 + t200 * h29
        t186 = tl.load(k + 60 * LANES, mask)
        t765 = t764 + t186 * g10
        t766 = g10 * v7
        t767 = t766 + h27 * v13
        t768 = t767 + h28 * v16
        t769 = t768 + h29 * v17
        t770 = t769 + t677
        t771 = g10 * v8
        t772 = t771 + h27 * v14
        t773 = t772 + h28 * v17
        t774 = t773 + h29 * v18
        t67 = tl.load(k + 28 * LANES, mask)
        t775 = a5 * t67
        t776 = t775 + a6 * v8
        t777 = t776 + a8 * v6
        t314 = tl.load(k + 84 * LANES, mask)
        t778 = t777 + t314 * v5
        tl.store(to_h + 70 * sto_h, t778, mask)
        t412 = tl.load(k + 93 * LANES, mask)
        t779 = t335 + t412
        h150 = tl.load(h + 150 * sh, mask)
        t780 = h147 + h150
        h72 = tl.load(h + 72 * sh, mask)
        t781 = g4 + h72
        t782 = t781 + a7 * g10
        t783 = t782 + a13 * h27
        t784 = t783 + a16 * h28
        t785 = t784 + a17 * h29
        t786 = t785 + t692
        t787 = a5 * t770
        t788 = t787 + a6 * t774
        t789 = t788 + a8 * t639
        t790 = t789 + a11 * t525
        t791 = t790 + a13 * t540
        t792 = t791 + a14 * t555
        t793 = t792 + t314 * t658
        t794 = t793 + g10 * t778
        t795 = t794 + h154 * t779
        t796 = t795 + t780 * t664
        tl.store(k + 92 * LANES, t779, mask)
        t68 = tl.load(k + 29 * LANES, mask)
        t797 = t796 + t68 * t122
        t798 = t797 + t605 * v14
        t799 = t798 + t620 * v13
        t800 = t799 + t635 * v11
        t801 = t800 + t786 * v5
        t802 = 2 * t801
        t43 = tl.load(k + 22 * LANES, mask)
        t803 = t802 + a1 * t43
        t804 = t803 + a2 * t26
        t805 = t804 + t166 * t729
        t806 = t805 + t167 * t574
        t158 = tl.load(k + 47 * LANES, mask)
        t807 = t806 + h18 * t158
        tl.store(k + 29 * LANES, t778, mask)
        h19 = tl.load(h + 19 * sh, mask)
        t808 = t807 + h19 * t265
        t174 = tl.load(k + 53 * LANES, mask)
        t809 = t808 + h30 * t174
        t810 = t809 + h31 * t341
        tl.store(k + 95 * LANES, t780, mask)
        t198 = tl.load(k + 61 * LANES, mask)
        t811 = t810 + h33 * t198
        t812 = t811 + h34 * t227
        t813 = t812 + h112 * t730
        tl.store(k + 101 * LANES, t730, mask)
        t394 = tl.load(k + 90 * LANES, mask)
        t814 = t813 + h113 * t394
        h115 = tl.load(h + 115 * sh, mask)
        t815 = t814 + h115 * t128
        t816 = t815 + h148 * t737
        t817 = t816 + h149 * t743
        tl.store(k + 102 * LANES, t737, mask)
        h151 = tl.load(h + 151 * sh, mask)
        t818 = t817 + h151 * t645
        t405 = tl.load(k + 91 * LANES, mask)
        t819 = t818 + h155 * t405
        h157 = tl.load(h + 157 * sh, mask)
        t820 = t819 + h157 * t152
        t821 = t820 + t745 * t140
        t822 = t821 + t761 * t2
        t823 = t822 + t590 * t5
        t259 = tl.load(k + 72 * LANES, mask)
        t824 = t823 + t259 * v1
        t825 = t824 + t281 * v2
        t826 = t825 + t765 * v6
        t827 = t826 + t649 * v8
        t828 = t827 + t668 * t67
        tl.store(to_a + 5 * sto_a, t828, mask)
        h122 = tl.load(h + 122 * sh, mask)
        tl.store(k + 103 * LANES, t745, mask)
        t829 = h122 * v3
        h146 = tl.load(h + 146 * sh, mask)
        t830 = t829 + h146 * t7
        t831 = 2 * t830
        t832 = t831 + h30 * v6
        t833 = t832 + h31 * v8
        t834 = t833 + h32 * v9
        t835 = t834 + h119 * v1
        t836 = t835 + h121 * v2
        t837 = t836 + h130 * v14
        t838 = t837 + h131 * v15
        t839 = t838 + h133 * v18
        t840 = t839 + h143 * t2
        t841 = t840 + h145 * t5
        t842 = t841 + t556 * v19
        t843 = t842 + t557 * v17
        t844 = t843 + t558 * v12
        t459 = tl.load(k + 94 * LANES, mask)
        tl.store(k + 104 * LANES, t654, mask)
        t845 = t116 + t459
        t846 = a15 * t2
        t847 = t846 + a18 * t5
        t848 = t847 + a19 * t7
        t849 = t848 + t166 * v15
        t850 = t849 + t167 * v18
        t851 = t850 + t168 * v19
        tl.store(to_h + 80 * sto_h, t851, mask)
        t852 = t686 + t851
        t853 = a3 * h122
        t854 = t853 + t168 * h146
        h11 = tl.load(h + 11 * sh, mask)
        t855 = h11 + 2 * t854
        t856 = t855 + a1 * h119
        t857 = t856 + a2 * h121
        t858 = t857 + a6 * h30
        t859 = t858 + a8 * h31
        t860 = t859 + a9 * h32
        t861 = t860 + a12 * t558
        t862 = t861 + a14 * h130
        t863 = t862 + a15 * h131
        t864 = t863 + a17 * t557
        t865 = t864 + a18 * h133
        t866 = t865 + a19 * t556
        t867 = t866 + t166 * h143
        t868 = t867 + t167 * h145
        h158 = tl.load(h + 158 * sh, mask)
        t869 = g12 + 2 * h158
        t870 = t869 + t687
        t871 = g10 * v9
        t872 = t871 + h27 * v15
        t873 = t872 + h28 * v18
        t874 = t873 + h29 * v19
        t875 = a5 * v8
        tl.store(k + 105 * LANES, t556, mask)
        t78 = tl.load(k + 32 * LANES, mask)
        t876 = t875 + a6 * t78
        t877 = t876 + a8 * v5
        t305 = tl.load(k + 82 * LANES, mask)
        t878 = t877 + t305 * v6
        tl.store(to_h + 71 * sto_h, t878, mask)
        tl.store(k + 106 * LANES, t557, mask)
        t466 = tl.load(k + 96 * LANES, mask)
        t879 = t335 + t466
        h152 = tl.load(h + 152 * sh, mask)
        t880 = h147 + h152
        tl.store(k + 107 * LANES, t558, mask)
        h74 = tl.load(h + 74 * sh, mask)
        t881 = g4 + h74
        t882 = t881 + a9 * g10
        t883 = t882 + a15 * h27
        t884 = t883 + a18 * h28
        t885 = t884 + a19 * h29
        t886 = a5 * t774
        t887 = t886 + a6 * t874
        t888 = t887 + a6 * t677
        t889 = t888 + a8 * t658
        t890 = t889 + a12 * t525
        t891 = t890 + a14 * t540
        t892 = t891 + a15 * t555
        t893 = t892 + t305 * t639
        t894 = t893 + g10 * t878
        t895 = t894 + h155 * t879
        t896 = t895 + t605 * v15
        t897 = t896 + t620 * v14
        t898 = t897 + t635 * v12
        t899 = t898 + t880 * t645
        t900 = t899 + t885 * v6
        t901 = t900 + t692 * v6
        t79 = tl.load(k + 33 * LANES, mask)
        t902 = t901 + t79 * t128
        t903 = 2 * t902
        t60 = tl.load(k + 25 * LANES, mask)
        t904 = t903 + a1 * t60
        t905 = t904 + a3 * t26
        t906 = t905 + t166 * t844
        t907 = t906 + t168 * t574
        t164 = tl.load(k + 48 * LANES, mask)
        t908 = t907 + h18 * t164
        h20 = tl.load(h + 20 * sh, mask)
        t909 = t908 + h20 * t265
        t180 = tl.load(k + 54 * LANES, mask)
        t910 = t909 + h30 * t180
        t911 = t910 + h32 * t341
        t212 = tl.load(k + 64 * LANES, mask)
        t912 = t911 + h33 * t212
        t913 = t912 + h35 * t227
        t914 = t913 + h112 * t394
        t915 = t914 + h113 * t845
        t916 = t915 + h115 * t122
        t917 = t916 + h148 * t743
        t918 = t917 + h149 * t852
        t919 = t918 + h151 * t664
        t920 = t919 + h154 * t405
        t921 = t920 + h157 * t140
        t922 = t921 + t868 * t2
        t923 = t922 + t590 * t7
        t243 = tl.load(k + 70 * LANES, mask)
        t924 = t923 + t243 * v1
        t925 = t924 + t281 * v3
        t926 = t925 + t870 * t152
        t927 = t926 + t765 * v5
        t928 = t927 + t649 * t78
        t929 = t928 + t668 * v8
        tl.store(to_a + 6 * sto_a, t929, mask)
        t930 = t186 * t774
        t931 = t930 + h115 * t394
        t932 = t931 + h151 * t743
        t933 = t932 + h157 * t405
        t934 = t933 + t765 * v8
        t935 = t678 + a7 * v7
        t936 = t935 + a8 * v8
        t937 = a7 * t769
        t938 = t937 + g10 * t936
        tl.store(k + 81 * LANES, t879, mask)
        h114 = tl.load(h + 114 * sh, mask)
        t939 = t938 + h114 * t388
        t940 = t939 + h150 * t736
        t941 = t940 + t744 * t412
        t942 = t941 + t785 * v7
        t943 = t934 + t673
        t944 = t943 + 2 * t942
        t945 = t944 + a2 * t43
        t946 = t945 + a13 * t525
        t947 = t946 + a16 * t540
        t948 = t947 + a17 * t555
        t949 = t948 + t167 * t729
        t950 = t949 + h19 * t158
        t951 = t950 + h31 * t174
        t952 = t951 + h34 * t198
        t953 = t952 + t761 * t5
        t954 = t953 + t605 * v17
        t955 = t954 + t620 * v16
        t956 = t955 + t635 * v13
        t957 = t956 + t259 * v2
        tl.store(to_a + 7 * sto_a, t957, mask)
        t459 = tl.load(k + 94 * LANES, mask)
        t958 = t388 + t459
        t959 = t736 + t851
        tl.store(k + 19 * LANES, t852, mask)
        t960 = t869 + t744
        tl.store(k + 33 * LANES, t845, mask)
        t961 = a5 * v6
        t962 = t961 + a6 * v5
        tl.store(k + 108 * LANES, t936, mask)
        t94 = tl.load(k + 38 * LANES, mask)
        t963 = t962 + a8 * t94
        t289 = tl.load(k + 21 * LANES, mask)
        t964 = t963 + t289 * v8
        tl.store(to_h + 73 * sto_h, t964, mask)
        tl.store(k + 109 * LANES, t878, mask)
        t965 = t412 + t466
        t966 = h150 + h152
        t967 = a5 * t639
        t968 = t967 + a6 * t658
        t969 = t968 + a8 * t874
        t970 = t969 + a8 * t769
        t971 = t970 + a14 * t525
        t972 = t971 + a17 * t540
        t973 = t972 + a18 * t555
        t974 = t973 + t289 * t774
        t975 = t974 + g10 * t964
        t976 = t975 + h157 * t965
        t977 = t976 + t605 * v18
        t978 = t977 + t620 * v17
        t979 = t978 + t635 * v14
        t980 = t979 + t966 * t743
        t981 = t980 + t885 * v8
        t982 = t981 + t785 * v8
        t95 = tl.load(k + 39 * LANES, mask)
        t983 = t982 + t95 * t394
        t984 = 2 * t983
        t985 = t984 + a2 * t60
        t986 = t985 + a3 * t43
        t987 = t986 + t167 * t844
        t988 = t987 + t168 * t729
        t989 = t988 + h19 * t164
        t990 = t989 + h20 * t158
        t991 = t990 + h31 * t180
        t992 = t991 + h32 * t174
        t993 = t992 + h34 * t212
        t994 = t993 + h35 * t198
        t995 = t994 + h112 * t128
        t996 = t995 + h113 * t122
        t997 = t996 + h115 * t958
        t998 = t997 + h148 * t645
        t999 = t998 + h149 * t664
        t1000 = t999 + h151 * t959
        t1001 = t1000 + h154 * t152
        t1002 = t1001 + h155 * t140
        t1003 = t1002 + t868 * t5
        t1004 = t1003 + t761 * t7
        t1005 = t1004 + t243 * v2
        t1006 = t1005 + t259 * v3
        t1007 = t1006 + t960 * t405
        t1008 = t1007 + t765 * t94
        t1009 = t1008 + t649 * v5
        t1010 = t1009 + t668 * v6
        tl.store(to_a + 8 * sto_a, t1010, mask)
        t1011 = a6 * v6
        t1012 = t1011 + a8 * v8
        t1013 = t1012 + a9 * v9
        t1014 = a9 * t874
        t1015 = t1014 + g10 * t1013
        h116 = tl.load(h + 116 * sh, mask)
        t1016 = t1015 + h116 * t459
        t1017 = t1016 + h152 * t851
        t1018 = t1017 + t869 * t466
        t1019 = t1018 + t885 * v9
        t654 = tl.load(k + 104 * LANES, mask)
        t1020 = t934 + t654
        t1021 = t1020 + 2 * t1019
        t1022 = t1021 + a3 * t60
        t1023 = t1022 + a15 * t525
        t1024 = t1023 + a18 * t540
        t1025 = t1024 + a19 * t555
        t1026 = t1025 + t168 * t844
        t1027 = t1026 + h20 * t164
        t1028 = t1027 + h32 * t180
        t1029 = t1028 + h35 * t212
        t1030 = t1029 + t868 * t7
        t1031 = t1030 + t605 * v19
        t1032 = t1031 + t620 * v18
        t1033 = t1032 + t635 * v15
        t1034 = t1033 + t243 * v3
        tl.store(to_a + 9 * sto_a, t1034, mask)
        tl.store(k + 70 * LANES, t540, mask)
        tl.store(k + 25 * LANES, t555, mask)
        tl.store(k + 104 * LANES, t574, mask)
        tl.store(k + 72 * LANES, t590, mask)
        tl.store(k + 22 * LANES, t605, mask)
        tl.store(k + 39 * LANES, t620, mask)
        tl.store(k + 110 * LANES, t635, mask)
        tl.store(k + 111 * LANES, t645, mask)
        tl.store(k + 112 * LANES, t664, mask)
        tl.store(k + 113 * LANES, t686, mask)
        tl.store(k + 114 * LANES, t687, mask)
        tl.store(k + 115 * LANES, t729, mask)
        tl.store(k + 116 * LANES, t736, mask)
        tl.store(k + 117 * LANES, t743, mask)
        tl.store(k + 118 * LANES, t744, mask)
        tl.store(k + 119 * LANES, t761, mask)
        tl.store(k + 120 * LANES, t844, mask)
        tl.store(k + 121 * LANES, t851, mask)
        tl.store(k + 122 * LANES, t868, mask)
        tl.store(k + 123 * LANES, t869, mask)
        tl.store(k + 124 * LANES, t870, mask)
        tl.store(k + 125 * LANES, t880, mask)
        tl.store(k + 126 * LANES, t958, mask)
        tl.store(k + 127 * LANES, t959, mask)
        tl.store(k + 128 * LANES, t960, mask)
        tl.store(k + 129 * LANES, t964, mask)
        tl.store(k + 130 * LANES, t965, mask)
        tl.store(k + 131 * LANES, t966, mask)
        tl.store(k + 132 * LANES, t1013, mask)
    if PART == 3:
        h42 = tl.load(h + 42 * sh, mask)
        v11 = tl.load(v + 11 * sv, mask)
        t1035 = h42 * v11
        h43 = tl.load(h + 43 * sh, mask)
        v13 = tl.load(v + 13 * sv, mask)
        t1036 = t1035 + h43 * v13
        h44 = tl.load(h + 44 * sh, mask)
        v14 = tl.load(v + 14 * sv, mask)
        t1037 = t1036 + h44 * v14
        t1038 = 2 * t1037
        h24 = tl.load(h + 24 * sh, mask)
        v2 = tl.load(v + 2 * sv, mask)
        t1039 = t1038 + h24 * v2
        h25 = tl.load(h + 25 * sh, mask)
        v1 = tl.load(v + 1 * sv, mask)
        t1040 = t1039 + h25 * v1
        h39 = tl.load(h + 39 * sh, mask)
        t5 = tl.load(k + 13 * LANES, mask)
        t1041 = t1040 + h39 * t5
        h40 = tl.load(h + 40 * sh, mask)
        t2 = tl.load(k + 11 * LANES, mask)
        t1042 = t1041 + h40 * t2
        h154 = tl.load(h + 154 * sh, mask)
        t67 = tl.load(k + 28 * LANES, mask)
        t1043 = t1042 + h154 * t67
        h155 = tl.load(h + 155 * sh, mask)
        v8 = tl.load(v + 8 * sv, mask)
        t1044 = t1043 + h155 * v8
        h157 = tl.load(h + 157 * sh, mask)
        v6 = tl.load(v + 6 * sv, mask)
        t1045 = t1044 + h157 * v6
        t745 = tl.load(k + 103 * LANES, mask)
        v5 = tl.load(v + 5 * sv, mask)
        t1046 = t1045 + t745 * v5
        v12 = tl.load(v + 12 * sv, mask)
        t1047 = h42 * v12
        t1048 = t1047 + h43 * v14
        v15 = tl.load(v + 15 * sv, mask)
        t1049 = t1048 + h44 * v15
        t1050 = 2 * t1049
        v3 = tl.load(v + 3 * sv, mask)
        t1051 = t1050 + h24 * v3
        h26 = tl.load(h + 26 * sh, mask)
        t1052 = t1051 + h26 * v1
        t7 = tl.load(k + 14 * LANES, mask)
        t1053 = t1052 + h39 * t7
        h41 = tl.load(h + 41 * sh, mask)
        t1054 = t1053 + h41 * t2
        t1055 = t1054 + h154 * v8
        t78 = tl.load(k + 32 * LANES, mask)
        t1056 = t1055 + h155 * t78
        t1057 = t1056 + h157 * v5
        t870 = tl.load(k + 124 * LANES, mask)
        t1058 = t1057 + t870 * v6
        h148 = tl.load(h + 148 * sh, mask)
        t1059 = h148 * v5
        h36 = tl.load(h + 36 * sh, mask)
        t1060 = t1059 + h36 * t2
        h147 = tl.load(h + 147 * sh, mask)
        t61 = tl.load(k + 26 * LANES, mask)
        t1061 = t1060 + h147 * t61
        h149 = tl.load(h + 149 * sh, mask)
        t1062 = t1061 + h149 * v6
        a1 = tl.load(a + 1 * sa, mask)
        h89 = tl.load(h + 89 * sh, mask)
        t1063 = h89 + a1 * h26
        a3 = tl.load(a + 3 * sa, mask)
        t1064 = t1063 + a3 * h24
        a5 = tl.load(a + 5 * sa, mask)
        t1065 = t1064 + a5 * h157
        a6 = tl.load(a + 6 * sa, mask)
        t1066 = t1065 + a6 * t870
        a8 = tl.load(a + 8 * sa, mask)
        t1067 = t1066 + a8 * h154
        t305 = tl.load(k + 82 * LANES, mask)
        t1068 = t1067 + t305 * h155
        t166 = tl.load(k + 50 * LANES, mask)
        t1069 = t1068 + t166 * h41
        t168 = tl.load(k + 52 * LANES, mask)
        t1070 = t1069 + t168 * h39
        t215 = tl.load(k + 67 * LANES, mask)
        t1071 = t1070 + t215 * h42
        t181 = tl.load(k + 55 * LANES, mask)
        t1072 = t1071 + t181 * h43
        t199 = tl.load(k + 62 * LANES, mask)
        t1073 = t1072 + t199 * h44
        h88 = tl.load(h + 88 * sh, mask)
        t1074 = h88 + a1 * h25
        a2 = tl.load(a + 2 * sa, mask)
        t1075 = t1074 + a2 * h24
        t1076 = t1075 + a5 * t745
        t1077 = t1076 + a6 * h157
        t1078 = t1077 + a8 * h155
        t314 = tl.load(k + 84 * LANES, mask)
        t1079 = t1078 + t314 * h154
        t1080 = t1079 + t166 * h40
        t167 = tl.load(k + 51 * LANES, mask)
        t1081 = t1080 + t167 * h39
        t214 = tl.load(k + 66 * LANES, mask)
        t1082 = t1081 + t214 * h42
        t1083 = t1082 + t181 * h44
        t182 = tl.load(k + 56 * LANES, mask)
        t1084 = t1083 + t182 * h43
        g5 = tl.load(g + 5 * sg, mask)
        t1085 = g5 + a5 * h148
        h75 = tl.load(h + 75 * sh, mask)
        t1086 = h75 + t1085
        t1087 = t1086 + a6 * h149
        t1088 = t1087 + t166 * h36
        t323 = tl.load(k + 76 * LANES, mask)
        t1089 = t1088 + t323 * h147
        t1090 = h36 * t5
        h37 = tl.load(h + 37 * sh, mask)
        t1091 = t1090 + h37 * t2
        t1092 = t1091 + h148 * t67
        t1093 = t1092 + h149 * v8
        h151 = tl.load(h + 151 * sh, mask)
        t1094 = t1093 + h151 * v6
        t780 = tl.load(k + 95 * LANES, mask)
        t69 = tl.load(k + 30 * LANES, mask)
        t1095 = t1094 + t780 * t69
        t1096 = h36 * t7
        h38 = tl.load(h + 38 * sh, mask)
        t1097 = t1096 + h38 * t2
        t1098 = t1097 + h148 * v8
        t1099 = t1098 + h149 * t78
        t1100 = t1099 + h151 * v5
        t880 = tl.load(k + 125 * LANES, mask)
        t80 = tl.load(k + 34 * LANES, mask)
        t1101 = t1100 + t880 * t80
        t1102 = t1059 + h37 * t5
        h150 = tl.load(h + 150 * sh, mask)
        t89 = tl.load(k + 36 * LANES, mask)
        t1103 = t1102 + h150 * t89
        t1104 = t1103 + h151 * v8
        t1105 = h37 * t7
        t1106 = t1105 + h38 * t5
        t1107 = t1106 + h148 * v6
        t1108 = t1107 + h149 * v5
        t94 = tl.load(k + 38 * LANES, mask)
        t1109 = t1108 + h151 * t94
        t966 = tl.load(k + 131 * LANES, mask)
        t96 = tl.load(k + 9 * LANES, mask)
        t1110 = t1109 + t966 * t96
        t1111 = h38 * t7
        t1112 = t1111 + h149 * v6
        t1113 = t1112 + h151 * v8
        h152 = tl.load(h + 152 * sh, mask)
        t105 = tl.load(k + 8 * LANES, mask)
        t1114 = t1113 + h152 * t105
        h80 = tl.load(h + 80 * sh, mask)
        t1115 = g5 + h80
        t1116 = t1115 + a6 * h149
        t1117 = t1116 + a8 * h151
        t1118 = t1117 + t168 * h38
        t282 = tl.load(k + 75 * LANES, mask)
        t1119 = t1118 + t282 * h152
        h79 = tl.load(h + 79 * sh, mask)
        t1120 = h79 + a5 * h149
        t1121 = t1120 + a6 * h148
        t289 = tl.load(k + 21 * LANES, mask)
        t1122 = t1121 + t289 * h151
        t1123 = t1122 + t167 * h38
        t1124 = t1123 + t168 * h37
        t186 = tl.load(k + 60 * LANES, mask)
        t1125 = t1124 + t186 * t966
        h78 = tl.load(h + 78 * sh, mask)
        t1126 = h78 + t1085
        t1127 = t1126 + a8 * h151
        t1128 = t1127 + t167 * h37
        t298 = tl.load(k + 74 * LANES, mask)
        t1129 = t1128 + t298 * h150
        h77 = tl.load(h + 77 * sh, mask)
        t1130 = h77 + a5 * h151
        t1131 = t1130 + a8 * h148
        t1132 = t1131 + t305 * h149
        t1133 = t1132 + t166 * h38
        t1134 = t1133 + t168 * h36
        t185 = tl.load(k + 59 * LANES, mask)
        t1135 = t1134 + t185 * t880
        h76 = tl.load(h + 76 * sh, mask)
        t1136 = h76 + a6 * h151
        t1137 = t1136 + a8 * h149
        t1138 = t1137 + t314 * h148
        t1139 = t1138 + t166 * h37
        t1140 = t1139 + t167 * h36
        t184 = tl.load(k + 58 * LANES, mask)
        t1141 = t1140 + t184 * t780
        t335 = tl.load(k + 87 * LANES, mask)
        t1142 = h39 * t335
        h63 = tl.load(h + 63 * sh, mask)
        t1143 = t1142 + h63 * v1
        h81 = tl.load(h + 81 * sh, mask)
        t1144 = t1143 + h81 * t2
        h105 = tl.load(h + 105 * sh, mask)
        t265 = tl.load(k + 79 * LANES, mask)
        t1145 = t1144 + h105 * t265
        h141 = tl.load(h + 141 * sh, mask)
        t341 = tl.load(k + 88 * LANES, mask)
        t1146 = t1145 + h141 * t341
        h159 = tl.load(h + 159 * sh, mask)
        t227 = tl.load(k + 68 * LANES, mask)
        t1147 = t1146 + h159 * t227
        t1148 = 2 * t1147
        a4 = tl.load(a + 4 * sa, mask)
        t574 = tl.load(k + 104 * LANES, mask)
        t1149 = t1148 + a4 * t574
        t729 = tl.load(k + 115 * LANES, mask)
        t1150 = t1149 + a5 * t729
        t844 = tl.load(k + 120 * LANES, mask)
        t1151 = t1150 + a6 * t844
        a10 = tl.load(a + 10 * sa, mask)
        t1152 = t1151 + a10 * t1062
        a11 = tl.load(a + 11 * sa, mask)
        t1153 = t1152 + a11 * t1095
        a12 = tl.load(a + 12 * sa, mask)
        t1154 = t1153 + a12 * t1101
        a13 = tl.load(a + 13 * sa, mask)
        t1155 = t1154 + a13 * t1104
        a14 = tl.load(a + 14 * sa, mask)
        t1156 = t1155 + a14 * t1110
        a15 = tl.load(a + 15 * sa, mask)
        t1157 = t1156 + a15 * t1114
        h21 = tl.load(h + 21 * sh, mask)
        t116 = tl.load(k + 42 * LANES, mask)
        t1158 = t1157 + h21 * t116
        h22 = tl.load(h + 22 * sh, mask)
        t122 = tl.load(k + 43 * LANES, mask)
        t1159 = t1158 + h22 * t122
        h23 = tl.load(h + 23 * sh, mask)
        t128 = tl.load(k + 44 * LANES, mask)
        t1160 = t1159 + h23 * t128
        t686 = tl.load(k + 113 * LANES, mask)
        t1161 = t1160 + h36 * t686
        t664 = tl.load(k + 112 * LANES, mask)
        t1162 = t1161 + h37 * t664
        t645 = tl.load(k + 111 * LANES, mask)
        t1163 = t1162 + h38 * t645
        t140 = tl.load(k + 45 * LANES, mask)
        t1164 = t1163 + h40 * t140
        t152 = tl.load(k + 46 * LANES, mask)
        t1165 = t1164 + h41 * t152
        h64 = tl.load(h + 64 * sh, mask)
        t1166 = t1165 + h64 * v2
        h65 = tl.load(h + 65 * sh, mask)
        t1167 = t1166 + h65 * v3
        h82 = tl.load(h + 82 * sh, mask)
        t1168 = t1167 + h82 * t5
        h83 = tl.load(h + 83 * sh, mask)
        t1169 = t1168 + h83 * t7
        h106 = tl.load(h + 106 * sh, mask)
        t158 = tl.load(k + 47 * LANES, mask)
        t1170 = t1169 + h106 * t158
        h107 = tl.load(h + 107 * sh, mask)
        t164 = tl.load(k + 48 * LANES, mask)
        t1171 = t1170 + h107 * t164
        h142 = tl.load(h + 142 * sh, mask)
        t174 = tl.load(k + 53 * LANES, mask)
        t1172 = t1171 + h142 * t174
        h143 = tl.load(h + 143 * sh, mask)
        t180 = tl.load(k + 54 * LANES, mask)
        t1173 = t1172 + h143 * t180
        h160 = tl.load(h + 160 * sh, mask)
        t198 = tl.load(k + 61 * LANES, mask)
        t1174 = t1173 + h160 * t198
        h161 = tl.load(h + 161 * sh, mask)
        t212 = tl.load(k + 64 * LANES, mask)
        t1175 = t1174 + h161 * t212
        t868 = tl.load(k + 122 * LANES, mask)
        t1176 = t1175 + t868 * v6
        t761 = tl.load(k + 119 * LANES, mask)
        t1177 = t1176 + t761 * v5
        t590 = tl.load(k + 72 * LANES, mask)
        v4 = tl.load(v + 4 * sv, mask)
        t1178 = t1177 + t590 * v4
        t1179 = t1178 + t1119 * v15
        t1180 = t1179 + t1125 * v14
        t1181 = t1180 + t1129 * v13
        t1182 = t1181 + t1135 * v12
        t1183 = t1182 + t1141 * v11
        v10 = tl.load(v + 10 * sv, mask)
        t1184 = t1183 + t1089 * v10
        t1185 = h154 * v5
        t1186 = t1185 + h24 * v1
        t1187 = t1186 + h39 * t2
        t1188 = t1187 + h42 * v10
        t1189 = t1188 + h43 * v11
        t1190 = t1189 + h44 * v12
        t1191 = t1190 + h155 * v6
        t687 = tl.load(k + 114 * LANES, mask)
        t1192 = t1191 + t687 * v4
        g6 = tl.load(g + 6 * sg, mask)
        t1193 = g6 + a5 * h154
        h87 = tl.load(h + 87 * sh, mask)
        t1194 = h87 + t1193
        t1195 = t1194 + a1 * h24
        t1196 = t1195 + a4 * t687
        t1197 = t1196 + a6 * h155
        t1198 = t1197 + a10 * h42
        t1199 = t1198 + a11 * h43
        t1200 = t1199 + a12 * h44
        t1201 = t1200 + t166 * h39
        t1202 = a10 * t1192
        h27 = tl.load(h + 27 * sh, mask)
        t680 = tl.load(k + 65 * LANES, mask)
        t1203 = t1202 + h27 * t680
        t1204 = t1203 + h42 * t335
        t1205 = t1204 + t1201 * v10
        t1206 = t1184 + 2 * t1205
        t66 = tl.load(k + 27 * LANES, mask)
        t1207 = t1206 + a1 * t66
        t525 = tl.load(k + 100 * LANES, mask)
        t1208 = t1207 + a4 * t525
        t1209 = t1208 + a11 * t1046
        t1210 = t1209 + a12 * t1058
        t1211 = t1210 + t166 * t1062
        t510 = tl.load(k + 99 * LANES, mask)
        t1212 = t1211 + t510 * t227
        t558 = tl.load(k + 107 * LANES, mask)
        t1213 = t1212 + t558 * t341
        t635 = tl.load(k + 110 * LANES, mask)
        t1214 = t1213 + t635 * v4
        t10 = tl.load(k + 17 * LANES, mask)
        t1215 = t1214 + t10 * t265
        t1216 = t1215 + t1073 * v12
        t1217 = t1216 + t1084 * v11
        t1218 = t1217 + t1089 * t2
        t328 = tl.load(k + 86 * LANES, mask)
        t1219 = t1218 + t328 * v1
        tl.store(to_a + 10 * sto_a, t1219, mask)
        t1220 = h42 * v14
        v17 = tl.load(v + 17 * sv, mask)
        t1221 = t1220 + h43 * v17
        v18 = tl.load(v + 18 * sv, mask)
        t1222 = t1221 + h44 * v18
        t1223 = 2 * t1222
        t1224 = t1223 + h25 * v3
        t1225 = t1224 + h26 * v2
        t1226 = t1225 + h40 * t7
        t1227 = t1226 + h41 * t5
        t1228 = t1227 + h154 * v6
        t1229 = t1228 + h155 * v5
        t1230 = t1229 + h157 * t94
        t960 = tl.load(k + 128 * LANES, mask)
        t1231 = t1230 + t960 * v8
        h91 = tl.load(h + 91 * sh, mask)
        t1232 = h91 + a2 * h26
        t1233 = t1232 + a3 * h25
        t1234 = t1233 + a5 * h155
        t1235 = t1234 + a6 * h154
        t1236 = t1235 + a8 * t960
        t1237 = t1236 + t289 * h157
        t1238 = t1237 + t167 * h41
        t1239 = t1238 + t168 * h40
        t1240 = t1239 + t181 * h42
        t183 = tl.load(k + 57 * LANES, mask)
        t1241 = t1240 + t183 * h43
        t200 = tl.load(k + 63 * LANES, mask)
        t1242 = t1241 + t200 * h44
        t412 = tl.load(k + 93 * LANES, mask)
        t1243 = h40 * t412
        h66 = tl.load(h + 66 * sh, mask)
        t1244 = t1243 + h66 * v2
        h84 = tl.load(h + 84 * sh, mask)
        t1245 = t1244 + h84 * t5
        h108 = tl.load(h + 108 * sh, mask)
        t1246 = t1245 + h108 * t158
        h144 = tl.load(h + 144 * sh, mask)
        t1247 = t1246 + h144 * t174
        h162 = tl.load(h + 162 * sh, mask)
        t1248 = t1247 + h162 * t198
        t1249 = 2 * t1248
        t1250 = t1249 + a5 * t574
        a7 = tl.load(a + 7 * sa, mask)
        t1251 = t1250 + a7 * t729
        t1252 = t1251 + a8 * t844
        t1253 = t1252 + a11 * t1062
        t1254 = t1253 + a13 * t1095
        t1255 = t1254 + a14 * t1101
        a16 = tl.load(a + 16 * sa, mask)
        t1256 = t1255 + a16 * t1104
        a17 = tl.load(a + 17 * sa, mask)
        t1257 = t1256 + a17 * t1110
        a18 = tl.load(a + 18 * sa, mask)
        t1258 = t1257 + a18 * t1114
        t1259 = t1258 + h21 * t122
        t388 = tl.load(k + 89 * LANES, mask)
        t1260 = t1259 + h22 * t388
        t394 = tl.load(k + 90 * LANES, mask)
        t1261 = t1260 + h23 * t394
        t1262 = t1261 + h36 * t664
        t736 = tl.load(k + 116 * LANES, mask)
        t1263 = t1262 + h37 * t736
        t743 = tl.load(k + 117 * LANES, mask)
        t1264 = t1263 + h38 * t743
        t1265 = t1264 + h39 * t140
        t405 = tl.load(k + 91 * LANES, mask)
        t1266 = t1265 + h41 * t405
        t1267 = t1266 + h64 * v1
        h67 = tl.load(h + 67 * sh, mask)
        t1268 = t1267 + h67 * v3
        t1269 = t1268 + h82 * t2
        h85 = tl.load(h + 85 * sh, mask)
        t1270 = t1269 + h85 * t7
        t1271 = t1270 + h106 * t265
        h109 = tl.load(h + 109 * sh, mask)
        t1272 = t1271 + h109 * t164
        t1273 = t1272 + h142 * t341
        h145 = tl.load(h + 145 * sh, mask)
        t1274 = t1273 + h145 * t180
        t1275 = t1274 + h160 * t227
        h163 = tl.load(h + 163 * sh, mask)
        t1276 = t1275 + h163 * t212
        t1277 = t1276 + t868 * v8
        v7 = tl.load(v + 7 * sv, mask)
        t1278 = t1277 + t761 * v7
        t1279 = t1278 + t590 * v5
        t1280 = t1279 + t1119 * v18
        t1281 = t1280 + t1125 * v17
        v16 = tl.load(v + 16 * sv, mask)
        t1282 = t1281 + t1129 * v16
        t1283 = t1282 + t1135 * v14
        t1284 = t1283 + t1141 * v13
        t1285 = t1284 + t1089 * v11
        t1286 = a14 * t1058
        t1287 = t1286 + t1073 * v14
        t1288 = t1285 + 2 * t1287
        t1289 = t1185 + h25 * v2
        t1290 = t1289 + h40 * t5
        t1291 = t1290 + h42 * v13
        t1292 = t1291 + h43 * v16
        t1293 = t1292 + h44 * v17
        t1294 = t1293 + h157 * v8
        t744 = tl.load(k + 118 * LANES, mask)
        t1295 = t1294 + t744 * v7
        h90 = tl.load(h + 90 * sh, mask)
        t1296 = h90 + t1193
        t1297 = t1296 + a2 * h25
        t1298 = t1297 + a7 * t744
        t1299 = t1298 + a8 * h157
        t1300 = t1299 + a13 * h42
        t1301 = t1300 + a16 * h43
        t1302 = t1301 + a17 * h44
        t1303 = t1302 + t167 * h40
        t1304 = a5 * t525
        t1305 = t1304 + a11 * t1295
        t778 = tl.load(k + 29 * LANES, mask)
        t1306 = t1305 + h27 * t778
        h28 = tl.load(h + 28 * sh, mask)
        t1307 = t1306 + h28 * t680
        t1308 = t1307 + h42 * t140
        t1309 = t1308 + h43 * t335
        t1310 = t1309 + t635 * v5
        t1311 = t1310 + t1303 * v11
        t1312 = t1311 + t1084 * v13
        t1313 = a11 * t1192
        t1314 = t1313 + t1201 * v11
        t1315 = t1288 + 2 * t1312
        t1316 = t1315 + 4 * t1314
        t77 = tl.load(k + 31 * LANES, mask)
        t1317 = t1316 + a1 * t77
        t1318 = t1317 + a2 * t66
        t540 = tl.load(k + 70 * LANES, mask)
        t1319 = t1318 + a4 * t540
        t1320 = t1319 + a12 * t1231
        t1321 = t1320 + t166 * t1095
        t1322 = t1321 + t167 * t1062
        tl.store(k + 118 * LANES, t1288, mask)
        h100 = tl.load(h + 100 * sh, mask)
        t1323 = t1322 + h100 * t265
        tl.store(k + 128 * LANES, t1285, mask)
        h130 = tl.load(h + 130 * sh, mask)
        t1324 = t1323 + h130 * t341
        h136 = tl.load(h + 136 * sh, mask)
        t1325 = t1324 + h136 * t227
        t1326 = t1325 + t510 * t198
        t1327 = t1326 + t558 * t174
        t620 = tl.load(k + 39 * LANES, mask)
        t1328 = t1327 + t620 * v4
        t1329 = t1328 + t10 * t158
        t1330 = t1329 + t1242 * v12
        t1331 = t1330 + t1084 * v10
        t1332 = t1331 + t1141 * t2
        t1333 = t1332 + t1089 * t5
        t322 = tl.load(k + 85 * LANES, mask)
        t1334 = t1333 + t322 * v1
        t1335 = t1334 + t328 * v2
        t129 = tl.load(k + 7 * LANES, mask)
        t1336 = t1335 + t129 * t1046
        tl.store(to_a + 11 * sto_a, t1336, mask)
        t466 = tl.load(k + 96 * LANES, mask)
        t1337 = h41 * t466
        h68 = tl.load(h + 68 * sh, mask)
        t1338 = t1337 + h68 * v3
        h86 = tl.load(h + 86 * sh, mask)
        t1339 = t1338 + h86 * t7
        h110 = tl.load(h + 110 * sh, mask)
        t1340 = t1339 + h110 * t164
        h146 = tl.load(h + 146 * sh, mask)
        t1341 = t1340 + h146 * t180
        h164 = tl.load(h + 164 * sh, mask)
        t1342 = t1341 + h164 * t212
        t1343 = 2 * t1342
        t1344 = t1343 + a6 * t574
        t1345 = t1344 + a8 * t729
        a9 = tl.load(a + 9 * sa, mask)
        t1346 = t1345 + a9 * t844
        t1347 = t1346 + a12 * t1062
        t1348 = t1347 + a14 * t1095
        t1349 = t1348 + a15 * t1101
        t1350 = t1349 + a17 * t1104
        t1351 = t1350 + a18 * t1110
        a19 = tl.load(a + 19 * sa, mask)
        t1352 = t1351 + a19 * t1114
        t1353 = t1352 + h21 * t128
        t1354 = t1353 + h22 * t394
        t459 = tl.load(k + 94 * LANES, mask)
        t1355 = t1354 + h23 * t459
        t1356 = t1355 + h36 * t645
        t1357 = t1356 + h37 * t743
        t851 = tl.load(k + 121 * LANES, mask)
        t1358 = t1357 + h38 * t851
        t1359 = t1358 + h39 * t152
        t1360 = t1359 + h40 * t405
        t1361 = t1360 + h65 * v1
        t1362 = t1361 + h67 * v2
        t1363 = t1362 + h83 * t2
        t1364 = t1363 + h85 * t5
        t1365 = t1364 + h107 * t265
        t1366 = t1365 + h109 * t158
        t1367 = t1366 + h143 * t341
        t1368 = t1367 + h145 * t174
        t1369 = t1368 + h161 * t227
        t1370 = t1369 + h163 * t198
        v9 = tl.load(v + 9 * sv, mask)
        t1371 = t1370 + t868 * v9
        t1372 = t1371 + t761 * v8
        t1373 = t1372 + t590 * v6
        v19 = tl.load(v + 19 * sv, mask)
        t1374 = t1373 + t1119 * v19
        t1375 = t1374 + t1125 * v18
        t1376 = t1375 + t1129 * v17
        t1377 = t1376 + t1135 * v15
        t1378 = t1377 + t1141 * v14
        t1379 = t1378 + t1089 * v12
        t1380 = a14 * t1046
        t1381 = t1380 + t1084 * v14
        t1382 = t1379 + 2 * t1381
        t1383 = h26 * v3
        t1384 = t1383 + h41 * t7
        t1385 = t1384 + h42 * v15
        t1386 = t1385 + h43 * v18
        t1387 = t1386 + h44 * v19
        t1388 = t1387 + h155 * v6
        t1389 = t1388 + h157 * v8
        t869 = tl.load(k + 123 * LANES, mask)
        t1390 = t1389 + t869 * v9
        h92 = tl.load(h + 92 * sh, mask)
        t1391 = g6 + h92
        t1392 = t1391 + a3 * h26
        t1393 = t1392 + a6 * h155
        t1394 = t1393 + a8 * h157
        t1395 = t1394 + a9 * t869
        t1396 = t1395 + a15 * h42
        t1397 = t1396 + a18 * h43
        t1398 = t1397 + a19 * h44
        t1399 = t1398 + t168 * h41
        t1400 = a6 * t525
        t1401 = t1400 + a12 * t1390
        t878 = tl.load(k + 109 * LANES, mask)
        t1402 = t1401 + h27 * t878
        h29 = tl.load(h + 29 * sh, mask)
        t1403 = t1402 + h29 * t680
        t1404 = t1403 + h42 * t152
        t1405 = t1404 + h44 * t335
        t1406 = t1405 + t635 * v6
        t1407 = t1406 + t1399 * v12
        t1408 = t1407 + t1073 * v15
        t1409 = a12 * t1192
        t1410 = t1409 + t1201 * v12
        t1411 = t1382 + 2 * t1408
        t1412 = t1411 + 4 * t1410
        t88 = tl.load(k + 35 * LANES, mask)
        t1413 = t1412 + a1 * t88
        t1414 = t1413 + a3 * t66
        t555 = tl.load(k + 25 * LANES, mask)
        t1415 = t1414 + a4 * t555
        t1416 = t1415 + a11 * t1231
        t1417 = t1416 + t166 * t1101
        t1418 = t1417 + t168 * t1062
        h101 = tl.load(h + 101 * sh, mask)
        t1419 = t1418 + h101 * t265
        h131 = tl.load(h + 131 * sh, mask)
        t1420 = t1419 + h131 * t341
        h137 = tl.load(h + 137 * sh, mask)
        t1421 = t1420 + h137 * t227
        t1422 = t1421 + t510 * t212
        t1423 = t1422 + t558 * t180
        t605 = tl.load(k + 22 * LANES, mask)
        t1424 = t1423 + t605 * v4
        t1425 = t1424 + t10 * t164
        t1426 = t1425 + t1242 * v11
        t1427 = t1426 + t1073 * v10
        t1428 = t1427 + t1135 * t2
        t1429 = t1428 + t1089 * t7
        t313 = tl.load(k + 83 * LANES, mask)
        t1430 = t1429 + t313 * v1
        t1431 = t1430 + t328 * v3
        t141 = tl.load(k + 6 * LANES, mask)
        t1432 = t1431 + t141 * t1058
        tl.store(to_a + 12 * sto_a, t1432, mask)
        t1433 = a14 * t1231
        t1434 = t1433 + t1242 * v14
        t1435 = t1184 + 2 * t1434
        t1436 = a5 * t540
        t1437 = t1436 + a13 * t1192
        t936 = tl.load(k + 108 * LANES, mask)
        t1438 = t1437 + h27 * t936
        t1439 = t1438 + h28 * t778
        t1440 = t1439 + h42 * t412
        t1441 = t1440 + h43 * t140
        t1442 = t1441 + t620 * v5
        t1443 = t1442 + t1084 * v11
        t1444 = t1443 + t1201 * v13
        t1445 = a13 * t1295
        t1446 = t1445 + t1303 * v13
        t1447 = t1435 + 2 * t1444
        t1448 = t1447 + 4 * t1446
        t93 = tl.load(k + 37 * LANES, mask)
        t1449 = t1448 + a1 * t93
        t1450 = t1449 + a2 * t77
        t1451 = t1450 + a7 * t525
        t1452 = t1451 + a17 * t1058
        t1453 = t1452 + t166 * t1104
        t1454 = t1453 + t167 * t1095
        t1455 = t1454 + h100 * t158
        t1456 = t1455 + h130 * t174
        t1457 = t1456 + h136 * t198
        t509 = tl.load(k + 98 * LANES, mask)
        t1458 = t1457 + t509 * t227
        t557 = tl.load(k + 106 * LANES, mask)
        t1459 = t1458 + t557 * t341
        v7 = tl.load(v + 7 * sv, mask)
        t1460 = t1459 + t635 * v7
        t9 = tl.load(k + 16 * LANES, mask)
        t1461 = t1460 + t9 * t265
        t1462 = t1461 + t1073 * v17
        v16 = tl.load(v + 16 * sv, mask)
        t1463 = t1462 + t1084 * v16
        t1464 = t1463 + t1129 * t2
        t1465 = t1464 + t1141 * t5
        t304 = tl.load(k + 78 * LANES, mask)
        t1466 = t1465 + t304 * v1
        t322 = tl.load(k + 85 * LANES, mask)
        t1467 = t1466 + t322 * v2
        t130 = tl.load(k + 5 * LANES, mask)
        t1468 = t1467 + t130 * t1046
        tl.store(to_a + 13 * sto_a, t1468, mask)
        t1469 = a5 * t555
        t1470 = t1469 + a6 * t540
        t1471 = t1470 + a8 * t525
        t165 = tl.load(k + 49 * LANES, mask)
        t1472 = t1471 + t165 * t1231
        t143 = tl.load(k + 4 * LANES, mask)
        t1473 = t1472 + t143 * t1058
        t131 = tl.load(k + 3 * LANES, mask)
        t1474 = t1473 + t131 * t1046
        t964 = tl.load(k + 129 * LANES, mask)
        t1475 = t1474 + h27 * t964
        t1476 = t1475 + h28 * t878
        t1477 = t1476 + h29 * t778
        t1478 = t1477 + h42 * t405
        t1479 = t1478 + h43 * t152
        t1480 = t1479 + h44 * t140
        t1481 = t1480 + t605 * v5
        t1482 = t1481 + t620 * v6
        t1483 = t1482 + t635 * v8
        t1 = tl.load(k + 10 * LANES, mask)
        t1484 = t1483 + t1242 * t1
        t4 = tl.load(k + 2 * LANES, mask)
        t1485 = t1484 + t1073 * t4
        t6 = tl.load(k + 1 * LANES, mask)
        t1486 = t1485 + t1084 * t6
        t1487 = t1390 + t1295
        t1488 = t1487 + t1192
        t1489 = t1399 + t1303
        t1490 = t1489 + t1201
        t1491 = a14 * t1488
        t1492 = t1491 + t1490 * v14
        t1493 = 2 * t1486
        t1494 = t1493 + 4 * t1492
        t104 = tl.load(k + 40 * LANES, mask)
        t1495 = t1494 + a1 * t104
        t1496 = t1495 + a2 * t88
        t1497 = t1496 + a3 * t77
        t1498 = t1497 + t166 * t1110
        t1499 = t1498 + t167 * t1101
        t1500 = t1499 + t168 * t1095
        t1501 = t1500 + h100 * t164
        t1502 = t1501 + h101 * t158
        h103 = tl.load(h + 103 * sh, mask)
        t1503 = t1502 + h103 * t265
        t1504 = t1503 + h130 * t180
        t1505 = t1504 + h131 * t174
        h133 = tl.load(h + 133 * sh, mask)
        t1506 = t1505 + h133 * t341
        t1507 = t1506 + h136 * t212
        t1508 = t1507 + h137 * t198
        h139 = tl.load(h + 139 * sh, mask)
        t1509 = t1508 + h139 * t227
        t1510 = t1509 + t1125 * t2
        t1511 = t1510 + t1135 * t5
        t1512 = t1511 + t1141 * t7
        t297 = tl.load(k + 77 * LANES, mask)
        t1513 = t1512 + t297 * v1
        t1514 = t1513 + t313 * v2
        t1515 = t1514 + t322 * v3
        tl.store(to_a + 14 * sto_a, t1515, mask)
        t1516 = a6 * t555
        t1517 = t1516 + a15 * t1192
        t1013 = tl.load(k + 132 * LANES, mask)
        t1518 = t1517 + h27 * t1013
        t1519 = t1518 + h29 * t878
        t466 = tl.load(k + 96 * LANES, mask)
        t1520 = t1519 + h42 * t466
        t1521 = t1520 + h44 * t152
        t1522 = t1521 + t605 * v6
        t1523 = t1522 + t1073 * v12
        t1524 = t1523 + t1201 * v15
        t1525 = a15 * t1390
        t1526 = t1525 + t1399 * v15
        t1527 = t1435 + 2 * t1524
        t1528 = t1527 + 4 * t1526
        t110 = tl.load(k + 41 * LANES, mask)
        t1529 = t1528 + a1 * t110
        t1530 = t1529 + a3 * t88
        t1531 = t1530 + a9 * t525
        t1532 = t1531 + a18 * t1046
        t1533 = t1532 + t166 * t1114
        t1534 = t1533 + t168 * t1101
        t1535 = t1534 + h101 * t164
        t1536 = t1535 + h131 * t180
        t1537 = t1536 + h137 * t212
        t508 = tl.load(k + 97 * LANES, mask)
        t1538 = t1537 + t508 * t227
        t556 = tl.load(k + 105 * LANES, mask)
        t1539 = t1538 + t556 * t341
        t1540 = t1539 + t635 * v9
        t8 = tl.load(k + 15 * LANES, mask)
        t1541 = t1540 + t8 * t265
        t1542 = t1541 + t1073 * v19
        t1543 = t1542 + t1084 * v18
        t1544 = t1543 + t1119 * t2
        t1545 = t1544 + t1135 * t7
        t288 = tl.load(k + 24 * LANES, mask)
        t1546 = t1545 + t288 * v1
        tl.store(k + 110 * LANES, t1046, mask)
        tl.store(k + 100 * LANES, t1058, mask)
        tl.store(k + 35 * LANES, t1073, mask)
        tl.store(k + 85 * LANES, t1084, mask)
        tl.store(k + 31 * LANES, t1104, mask)
        tl.store(k + 1 * LANES, t1110, mask)
        tl.store(k + 2 * LANES, t1114, mask)
        tl.store(k + 10 * LANES, t1119, mask)
        tl.store(k + 5 * LANES, t1125, mask)
        tl.store(k + 6 * LANES, t1129, mask)
        tl.store(k + 86 * LANES, t1231, mask)
        tl.store(k + 17 * LANES, t1242, mask)
        tl.store(k + 107 * LANES, t1295, mask)
        tl.store(k + 99 * LANES, t1303, mask)
        tl.store(k + 27 * LANES, t1379, mask)
        tl.store(k + 123 * LANES, t1382, mask)
        tl.store(k + 72 * LANES, t1390, mask)
        tl.store(k + 119 * LANES, t1399, mask)
        tl.store(k + 122 * LANES, t1546, mask)
    if PART == 4:
        t313 = tl.load(k + 83 * LANES, mask)
        v3 = tl.load(v + 3 * sv, mask)
        t1546 = tl.load(k + 122 * LANES, mask)
        t1547 = t1546 + t313 * v3
        t142 = tl.load(k + 0 * LANES, mask)
        t1058 = tl.load(k + 100 * LANES, mask)
        t1548 = t1547 + t142 * t1058
        tl.store(to_a + 15 * sto_a, t1548, mask)
        a16 = tl.load(a + 16 * sa, mask)
        t1295 = tl.load(k + 107 * LANES, mask)
        t1549 = a16 * t1295
        h28 = tl.load(h + 28 * sh, mask)
        t936 = tl.load(k + 108 * LANES, mask)
        t1550 = t1549 + h28 * t936
        h43 = tl.load(h + 43 * sh, mask)
        t412 = tl.load(k + 93 * LANES, mask)
        t1551 = t1550 + h43 * t412
        t1303 = tl.load(k + 99 * LANES, mask)
        v16 = tl.load(v + 16 * sv, mask)
        t1552 = t1551 + t1303 * v16
        t1285 = tl.load(k + 128 * LANES, mask)
        t1553 = t1285 + 2 * t1552
        a2 = tl.load(a + 2 * sa, mask)
        t93 = tl.load(k + 37 * LANES, mask)
        t1554 = t1553 + a2 * t93
        a7 = tl.load(a + 7 * sa, mask)
        t540 = tl.load(k + 70 * LANES, mask)
        t1555 = t1554 + a7 * t540
        a13 = tl.load(a + 13 * sa, mask)
        t1046 = tl.load(k + 110 * LANES, mask)
        t1556 = t1555 + a13 * t1046
        a17 = tl.load(a + 17 * sa, mask)
        t1231 = tl.load(k + 86 * LANES, mask)
        t1557 = t1556 + a17 * t1231
        t167 = tl.load(k + 51 * LANES, mask)
        t1104 = tl.load(k + 31 * LANES, mask)
        t1558 = t1557 + t167 * t1104
        t509 = tl.load(k + 98 * LANES, mask)
        t198 = tl.load(k + 61 * LANES, mask)
        t1559 = t1558 + t509 * t198
        t557 = tl.load(k + 106 * LANES, mask)
        t174 = tl.load(k + 53 * LANES, mask)
        t1560 = t1559 + t557 * t174
        t620 = tl.load(k + 39 * LANES, mask)
        v7 = tl.load(v + 7 * sv, mask)
        t1561 = t1560 + t620 * v7
        t9 = tl.load(k + 16 * LANES, mask)
        t158 = tl.load(k + 47 * LANES, mask)
        t1562 = t1561 + t9 * t158
        t1242 = tl.load(k + 17 * LANES, mask)
        v17 = tl.load(v + 17 * sv, mask)
        t1563 = t1562 + t1242 * v17
        t1084 = tl.load(k + 85 * LANES, mask)
        v13 = tl.load(v + 13 * sv, mask)
        t1564 = t1563 + t1084 * v13
        t1129 = tl.load(k + 6 * LANES, mask)
        t5 = tl.load(k + 13 * LANES, mask)
        t1565 = t1564 + t1129 * t5
        t304 = tl.load(k + 78 * LANES, mask)
        v2 = tl.load(v + 2 * sv, mask)
        t1566 = t1565 + t304 * v2
        tl.store(to_a + 16 * sto_a, t1566, mask)
        a8 = tl.load(a + 8 * sa, mask)
        t1567 = a8 * t540
        t1390 = tl.load(k + 72 * LANES, mask)
        t1568 = t1567 + a17 * t1390
        t964 = tl.load(k + 129 * LANES, mask)
        t1569 = t1568 + h28 * t964
        h29 = tl.load(h + 29 * sh, mask)
        t1570 = t1569 + h29 * t936
        t405 = tl.load(k + 91 * LANES, mask)
        t1571 = t1570 + h43 * t405
        h44 = tl.load(h + 44 * sh, mask)
        t1572 = t1571 + h44 * t412
        v8 = tl.load(v + 8 * sv, mask)
        t1573 = t1572 + t620 * v8
        t1399 = tl.load(k + 119 * LANES, mask)
        t1574 = t1573 + t1399 * v17
        v18 = tl.load(v + 18 * sv, mask)
        t1575 = t1574 + t1242 * v18
        t1576 = a17 * t1295
        t1577 = t1576 + t1303 * v17
        t1382 = tl.load(k + 123 * LANES, mask)
        t1578 = t1382 + 2 * t1575
        t1579 = t1578 + 4 * t1577
        t104 = tl.load(k + 40 * LANES, mask)
        t1580 = t1579 + a2 * t104
        a3 = tl.load(a + 3 * sa, mask)
        t1581 = t1580 + a3 * t93
        t555 = tl.load(k + 25 * LANES, mask)
        t1582 = t1581 + a7 * t555
        t1583 = t1582 + a13 * t1058
        t1110 = tl.load(k + 1 * LANES, mask)
        t1584 = t1583 + t167 * t1110
        t168 = tl.load(k + 52 * LANES, mask)
        t1585 = t1584 + t168 * t1104
        h103 = tl.load(h + 103 * sh, mask)
        t1586 = t1585 + h103 * t158
        h133 = tl.load(h + 133 * sh, mask)
        t1587 = t1586 + h133 * t174
        h139 = tl.load(h + 139 * sh, mask)
        t1588 = t1587 + h139 * t198
        t212 = tl.load(k + 64 * LANES, mask)
        t1589 = t1588 + t509 * t212
        t180 = tl.load(k + 54 * LANES, mask)
        t1590 = t1589 + t557 * t180
        t605 = tl.load(k + 22 * LANES, mask)
        t1591 = t1590 + t605 * v7
        t164 = tl.load(k + 48 * LANES, mask)
        t1592 = t1591 + t9 * t164
        t1593 = t1592 + t1242 * v16
        t1073 = tl.load(k + 35 * LANES, mask)
        t1594 = t1593 + t1073 * v13
        t1125 = tl.load(k + 5 * LANES, mask)
        t1595 = t1594 + t1125 * t5
        t7 = tl.load(k + 14 * LANES, mask)
        t1596 = t1595 + t1129 * t7
        t297 = tl.load(k + 77 * LANES, mask)
        t1597 = t1596 + t297 * v2
        t1598 = t1597 + t304 * v3
        t395 = tl.load(k + 73 * LANES, mask)
        t1599 = t1598 + t395 * t1231
        tl.store(to_a + 17 * sto_a, t1599, mask)
        t1600 = a8 * t555
        a18 = tl.load(a + 18 * sa, mask)
        t1601 = t1600 + a18 * t1295
        t1013 = tl.load(k + 132 * LANES, mask)
        t1602 = t1601 + h28 * t1013
        t1603 = t1602 + h29 * t964
        t466 = tl.load(k + 96 * LANES, mask)
        t1604 = t1603 + h43 * t466
        t1605 = t1604 + h44 * t405
        t1606 = t1605 + t605 * v8
        t1607 = t1606 + t1242 * v17
        t1608 = t1607 + t1303 * v18
        t1609 = a18 * t1390
        t1610 = t1609 + t1399 * v18
        t1288 = tl.load(k + 118 * LANES, mask)
        t1611 = t1288 + 2 * t1608
        t1612 = t1611 + 4 * t1610
        t110 = tl.load(k + 41 * LANES, mask)
        t1613 = t1612 + a2 * t110
        t1614 = t1613 + a3 * t104
        a9 = tl.load(a + 9 * sa, mask)
        t1615 = t1614 + a9 * t540
        a15 = tl.load(a + 15 * sa, mask)
        t1616 = t1615 + a15 * t1046
        t1114 = tl.load(k + 2 * LANES, mask)
        t1617 = t1616 + t167 * t1114
        t1618 = t1617 + t168 * t1110
        t1619 = t1618 + h103 * t164
        t1620 = t1619 + h133 * t180
        t1621 = t1620 + h139 * t212
        t508 = tl.load(k + 97 * LANES, mask)
        t1622 = t1621 + t508 * t198
        t556 = tl.load(k + 105 * LANES, mask)
        t1623 = t1622 + t556 * t174
        v9 = tl.load(v + 9 * sv, mask)
        t1624 = t1623 + t620 * v9
        t8 = tl.load(k + 15 * LANES, mask)
        t1625 = t1624 + t8 * t158
        v19 = tl.load(v + 19 * sv, mask)
        t1626 = t1625 + t1242 * v19
        v15 = tl.load(v + 15 * sv, mask)
        t1627 = t1626 + t1084 * v15
        t1119 = tl.load(k + 10 * LANES, mask)
        t1628 = t1627 + t1119 * t5
        t1629 = t1628 + t1125 * t7
        t288 = tl.load(k + 24 * LANES, mask)
        t1630 = t1629 + t288 * v2
        t1631 = t1630 + t297 * v3
        t396 = tl.load(k + 18 * LANES, mask)
        t1632 = t1631 + t396 * t1231
        tl.store(to_a + 18 * sto_a, t1632, mask)
        a19 = tl.load(a + 19 * sa, mask)
        t1633 = a19 * t1390
        t1634 = t1633 + h29 * t1013
        t1635 = t1634 + h44 * t466
        t1636 = t1635 + t1399 * v19
        t1379 = tl.load(k + 27 * LANES, mask)
        t1637 = t1379 + 2 * t1636
        t1638 = t1637 + a3 * t110
        t1639 = t1638 + a9 * t555
        t1640 = t1639 + a15 * t1058
        t1641 = t1640 + a18 * t1231
        t1642 = t1641 + t168 * t1114
        t1643 = t1642 + t508 * t212
        t1644 = t1643 + t556 * t180
        t1645 = t1644 + t605 * v9
        t1646 = t1645 + t8 * t164
        t1647 = t1646 + t1242 * v18
        t1648 = t1647 + t1073 * v15
        t1649 = t1648 + t1119 * t7
        t1650 = t1649 + t288 * v3
        tl.store(to_a + 19 * sto_a, t1650, mask)
        t67 = tl.load(k + 28 * LANES, mask)
        t1651 = v9 + t67
        tl.store(to_g + 1 * sto_g, t1651, mask)
        a1 = tl.load(a + 1 * sa, mask)
        v1 = tl.load(v + 1 * sv, mask)
        t1652 = a1 * v1
        t1653 = a2 * v2
        t1654 = a3 * v3
        t1655 = t1652 + t1653
        t1656 = t1655 + t1654
        t1657 = 2 * t1656
        tl.store(to_g + 2 * sto_g, t1657, mask)
        t730 = tl.load(k + 101 * LANES, mask)
        t459 = tl.load(k + 94 * LANES, mask)
        t1658 = t459 + t730
        tl.store(to_g + 3 * sto_g, t1658, mask)
        t680 = tl.load(k + 65 * LANES, mask)
        t1659 = t680 + t936
        t1660 = t1659 + t1013
        t1661 = 2 * t1660
        tl.store(to_g + 4 * sto_g, t1661, mask)
        t737 = tl.load(k + 102 * LANES, mask)
        t851 = tl.load(k + 121 * LANES, mask)
        t1662 = t851 + t737
        tl.store(to_g + 5 * sto_g, t1662, mask)
        t779 = tl.load(k + 92 * LANES, mask)
        t1663 = t466 + t779
        t1664 = 2 * t1663
        tl.store(to_g + 6 * sto_g, t1664, mask)
        a4 = tl.load(a + 4 * sa, mask)
        t1665 = a1 * a4
        a5 = tl.load(a + 5 * sa, mask)
        t1666 = t1665 + a2 * a5
        a6 = tl.load(a + 6 * sa, mask)
        t1667 = t1666 + a3 * a6
        t265 = tl.load(k + 79 * LANES, mask)
        t1668 = a1 * t265
        t1669 = t1668 + t1667 * v1
        t1670 = a1 * a5
        t1671 = t1670 + a2 * a7
        t1672 = t1671 + a3 * a8
        t1673 = a2 * t158
        t1674 = t1673 + t1672 * v2
        t1675 = a1 * a6
        t1676 = t1675 + a2 * a8
        t1677 = t1676 + a3 * a9
        t1678 = a3 * t164
        t1679 = t1678 + t1677 * v3
        t1680 = t1669 + t1674
        t1681 = t1680 + t1679
        tl.store(to_g + 7 * sto_g, t1681, mask)
        a10 = tl.load(a + 10 * sa, mask)
        t1682 = a10 * t265
        a11 = tl.load(a + 11 * sa, mask)
        t1683 = t1682 + a11 * t158
        a12 = tl.load(a + 12 * sa, mask)
        t1684 = t1683 + a12 * t164
        v10 = tl.load(v + 10 * sv, mask)
        t1685 = t1684 + t1667 * v10
        v11 = tl.load(v + 11 * sv, mask)
        t1686 = t1685 + t1672 * v11
        v12 = tl.load(v + 12 * sv, mask)
        t1687 = t1686 + t1677 * v12
        tl.store(to_h + 99 * sto_h, t1687, mask)
        t1688 = a13 * t265
        t1689 = t1688 + a16 * t158
        t1690 = t1689 + a17 * t164
        t1691 = t1690 + t1667 * v13
        t1692 = t1691 + t1672 * v16
        t1693 = t1692 + t1677 * v17
        tl.store(to_h + 102 * sto_h, t1693, mask)
        t1694 = a15 * t265
        t1695 = t1694 + a18 * t158
        t1696 = t1695 + a19 * t164
        t1697 = t1696 + t1667 * v15
        t1698 = t1697 + t1672 * v18
        t1699 = t1698 + t1677 * v19
        tl.store(to_h + 104 * sto_h, t1699, mask)
        t1700 = t1687 + t1693
        t1701 = t1700 + t1699
        tl.store(to_g + 8 * sto_g, t1701, mask)
        t1702 = a4 * a10
        t1703 = t1702 + a7 * a13
        t1704 = t1703 + a9 * a15
        t184 = tl.load(k + 58 * LANES, mask)
        t1705 = t1704 + a11 * t184
        t185 = tl.load(k + 59 * LANES, mask)
        t1706 = t1705 + a12 * t185
        a14 = tl.load(a + 14 * sa, mask)
        t186 = tl.load(k + 60 * LANES, mask)
        t1707 = t1706 + a14 * t186
        t227 = tl.load(k + 68 * LANES, mask)
        t1708 = a1 * t227
        t1709 = t1708 + t1707 * v1
        t1710 = a4 * a11
        t1711 = t1710 + a7 * a16
        t1712 = t1711 + a9 * a18
        t1713 = t1712 + a13 * t184
        t1714 = t1713 + a14 * t185
        t1715 = t1714 + a17 * t186
        t1716 = a2 * t198
        t1717 = t1716 + t1715 * v2
        t1718 = a4 * a12
        t1719 = t1718 + a7 * a17
        t1720 = t1719 + a9 * a19
        t1721 = t1720 + a14 * t184
        t1722 = t1721 + a15 * t185
        t1723 = t1722 + a18 * t186
        t1724 = a3 * t212
        t1725 = t1724 + t1723 * v3
        t1726 = t1709 + t1717
        t1727 = t1726 + t1725
        tl.store(to_g + 9 * sto_g, t1727, mask)
        t1728 = a5 * a5
        t1729 = t1728 + a4 * a4
        t1730 = t1729 + a6 * a6
        t314 = tl.load(k + 84 * LANES, mask)
        t1731 = a5 * t314
        t1732 = t1731 + a6 * a8
        t1733 = a5 * a8
        t305 = tl.load(k + 82 * LANES, mask)
        t1734 = t1733 + a6 * t305
        t1735 = t1728 + a7 * a7
        t1736 = t1735 + a8 * a8
        t1737 = a5 * a6
        t289 = tl.load(k + 21 * LANES, mask)
        t1738 = t1737 + a8 * t289
        t1739 = a6 * a6
        t1740 = t1739 + a8 * a8
        t1741 = t1740 + a9 * a9
        v4 = tl.load(v + 4 * sv, mask)
        t1742 = t1730 * v4
        t69 = tl.load(k + 30 * LANES, mask)
        t1743 = t1742 + t1732 * t69
        t80 = tl.load(k + 34 * LANES, mask)
        t1744 = t1743 + t1734 * t80
        t1745 = t1744 + t1736 * v7
        t96 = tl.load(k + 9 * LANES, mask)
        t1746 = t1745 + t1738 * t96
        t1747 = t1746 + t1741 * v9
        t778 = tl.load(k + 29 * LANES, mask)
        t1748 = t1747 + t184 * t778
        t878 = tl.load(k + 109 * LANES, mask)
        t1749 = t1748 + t185 * t878
        t1750 = t1749 + t186 * t964
        t323 = tl.load(k + 76 * LANES, mask)
        t1751 = t1750 + t323 * t680
        t298 = tl.load(k + 74 * LANES, mask)
        t1752 = t1751 + t298 * t936
        t282 = tl.load(k + 75 * LANES, mask)
        t1753 = t1752 + t282 * t1013
        tl.store(to_g + 10 * sto_g, t1753, mask)
        t166 = tl.load(k + 50 * LANES, mask)
        t1754 = a4 * t166
        t1755 = t1754 + a5 * t167
        t1756 = t1755 + a6 * t168
        t1757 = a5 * t166
        t1758 = t1757 + a7 * t167
        t1759 = t1758 + a8 * t168
        t1760 = a6 * t166
        t1761 = t1760 + a8 * t167
        t1762 = t1761 + a9 * t168
        t341 = tl.load(k + 88 * LANES, mask)
        t1763 = a10 * t341
        t1764 = t1763 + a11 * t174
        t1765 = t1764 + a12 * t180
        t1766 = t1765 + t1756 * v10
        t1767 = t1766 + t1759 * v11
        t1768 = t1767 + t1762 * v12
        tl.store(to_h + 129 * sto_h, t1768, mask)
        t1769 = a13 * t341
        t1770 = t1769 + a16 * t174
        t1771 = t1770 + a17 * t180
        t1772 = t1771 + t1756 * v13
        t1773 = t1772 + t1759 * v16
        t1774 = t1773 + t1762 * v17
        tl.store(to_h + 132 * sto_h, t1774, mask)
        t1775 = a15 * t341
        t1776 = t1775 + a18 * t174
        t1777 = t1776 + a19 * t180
        t1778 = t1777 + t1756 * v15
        t1779 = t1778 + t1759 * v18
        t1780 = t1779 + t1762 * v19
        tl.store(to_h + 134 * sto_h, t1780, mask)
        t1781 = t1768 + t1774
        t1782 = t1781 + t1780
        tl.store(to_g + 11 * sto_g, t1782, mask)
        t181 = tl.load(k + 55 * LANES, mask)
        t1783 = a14 * t181
        t1784 = t1783 + a10 * a10
        t214 = tl.load(k + 66 * LANES, mask)
        t1785 = t1784 + a11 * t214
        t215 = tl.load(k + 67 * LANES, mask)
        t1786 = t1785 + a12 * t215
        t1787 = t1786 + a13 * a13
        t1788 = t1787 + a15 * a15
        t1789 = a10 * a12
        t1790 = t1789 + a13 * a17
        t1791 = t1790 + a15 * a19
        t1792 = t1791 + a15 * t215
        t143 = tl.load(k + 4 * LANES, mask)
        t1793 = t1792 + t143 * t181
        t152 = tl.load(k + 46 * LANES, mask)
        t1794 = a6 * t152
        v6 = tl.load(v + 6 * sv, mask)
        t1795 = t1794 + t1793 * v6
        t1796 = a10 * a11
        t1797 = t1796 + a13 * a16
        t1798 = t1797 + a13 * t214
        t1799 = t1798 + a15 * a18
        t131 = tl.load(k + 3 * LANES, mask)
        t1800 = t1799 + t131 * t181
        t140 = tl.load(k + 45 * LANES, mask)
        t1801 = a5 * t140
        v5 = tl.load(v + 5 * sv, mask)
        t1802 = t1801 + t1800 * v5
        t1803 = t1795 + t1802
        t1804 = t1803 + t1788 * v4
        t335 = tl.load(k + 87 * LANES, mask)
        t1805 = t1804 + t323 * t335
        t1806 = t1783 + a11 * a11
        t182 = tl.load(k + 56 * LANES, mask)
        t1807 = t1806 + a13 * t182
        t1808 = t1807 + a16 * a16
        t183 = tl.load(k + 57 * LANES, mask)
        t1809 = t1808 + a17 * t183
        t1810 = t1809 + a18 * a18
        t1811 = a11 * a12
        t1812 = t1811 + a16 * a17
        t1813 = t1812 + a18 * a19
        t1814 = t1813 + a18 * t183
        t165 = tl.load(k + 49 * LANES, mask)
        t1815 = t1814 + t165 * t181
        t1816 = a8 * t405
        t1817 = t1816 + t1815 * v8
        t1818 = t1817 + t1802
        t1819 = t1818 + t1810 * v7
        t1820 = t1819 + t298 * t412
        t1821 = t1783 + a12 * a12
        t199 = tl.load(k + 62 * LANES, mask)
        t1822 = t1821 + a15 * t199
        t1823 = t1822 + a17 * a17
        t200 = tl.load(k + 63 * LANES, mask)
        t1824 = t1823 + a18 * t200
        t1825 = t1824 + a19 * a19
        t1826 = t1795 + t1817
        t1827 = t1826 + t1825 * v9
        t1828 = t1827 + t282 * t466
        t1829 = t1805 + t1820
        t1830 = t1829 + t1828
        tl.store(to_g + 12 * sto_g, t1830, mask)
        t1831 = a10 * t227
        t1832 = t1831 + a11 * t198
        t1833 = t1832 + a12 * t212
        t1834 = t1833 + t1707 * v10
        t1835 = t1834 + t1715 * v11
        t1836 = t1835 + t1723 * v12
        tl.store(to_h + 135 * sto_h, t1836, mask)
        t1837 = a13 * t227
        t1838 = t1837 + a16 * t198
        t1839 = t1838 + a17 * t212
        t1840 = t1839 + t1707 * v13
        t1841 = t1840 + t1715 * v16
        t1842 = t1841 + t1723 * v17
        tl.store(to_h + 138 * sto_h, t1842, mask)
        t1843 = a15 * t227
        t1844 = t1843 + a18 * t198
        t1845 = t1844 + a19 * t212
        t1846 = t1845 + t1707 * v15
        t1847 = t1846 + t1715 * v18
        t1848 = t1847 + t1723 * v19
        tl.store(to_h + 140 * sto_h, t1848, mask)
        t1849 = t1836 + t1842
        t1850 = t1849 + t1848
        tl.store(to_g + 13 * sto_g, t1850, mask)
        t1851 = a1 * a10
        t1852 = t1851 + a2 * a11
        t1853 = t1852 + a3 * a12
        t1854 = a1 * a11
        t1855 = t1854 + a2 * a13
        t1856 = t1855 + a3 * a14
        t1857 = a1 * a12
        t1858 = t1857 + a2 * a14
        t1859 = t1858 + a3 * a15
        t116 = tl.load(k + 42 * LANES, mask)
        t1860 = a1 * t116
        t122 = tl.load(k + 43 * LANES, mask)
        t1861 = t1860 + a2 * t122
        t128 = tl.load(k + 44 * LANES, mask)
        t1862 = t1861 + a3 * t128
        t1863 = t1862 + t1853 * v1
        t1864 = t1863 + t1856 * v2
        t1865 = t1864 + t1859 * v3
        tl.store(to_h + 15 * sto_h, t1865, mask)
        t1866 = a1 * a13
        t1867 = t1866 + a2 * a16
        t1868 = t1867 + a3 * a17
        t1869 = a1 * a14
        t1870 = t1869 + a2 * a17
        t1871 = t1870 + a3 * a18
        t1872 = a1 * t122
        t388 = tl.load(k + 89 * LANES, mask)
        t1873 = t1872 + a2 * t388
        t394 = tl.load(k + 90 * LANES, mask)
        t1874 = t1873 + a3 * t394
        t1875 = t1874 + t1856 * v1
        t1876 = t1875 + t1868 * v2
        t1877 = t1876 + t1871 * v3
        tl.store(to_h + 16 * sto_h, t1877, mask)
        t1878 = a1 * a15
        t1879 = t1878 + a2 * a18
        t1880 = t1879 + a3 * a19
        t1881 = a1 * t128
        t1882 = t1881 + a2 * t394
        t1883 = t1882 + a3 * t459
        t1884 = t1883 + t1859 * v1
        t1885 = t1884 + t1871 * v2
        t1886 = t1885 + t1880 * v3
        tl.store(to_h + 17 * sto_h, t1886, mask)
        t1887 = a4 * t265
        t1888 = t1887 + a5 * t158
        t1889 = t1888 + a6 * t164
        t1890 = t1889 + t1667 * v4
        t1891 = t1890 + t1672 * v5
        t1892 = t1891 + t1677 * v6
        tl.store(to_h + 18 * sto_h, t1892, mask)
        t1893 = a5 * t265
        t1894 = t1893 + a7 * t158
        t1895 = t1894 + a8 * t164
        t1896 = t1895 + t1667 * v5
        t1897 = t1896 + t1672 * v7
        t1898 = t1897 + t1677 * v8
        tl.store(to_h + 19 * sto_h, t1898, mask)
        t1899 = a6 * t265
        t1900 = t1899 + a8 * t158
        t1901 = t1900 + a9 * t164
        t1902 = t1901 + t1667 * v6
        t1903 = t1902 + t1672 * v8
        t1904 = t1903 + t1677 * v9
        tl.store(to_h + 20 * sto_h, t1904, mask)
        t2 = tl.load(k + 11 * LANES, mask)
        t1905 = t1853 * t2
        t1906 = t1905 + t1856 * t5
        t1907 = t1906 + t1859 * t7
        t1908 = t1907 + t166 * t116
        t1909 = t1908 + t167 * t122
        t1910 = t1909 + t168 * t128
        tl.store(to_h + 21 * sto_h, t1910, mask)
        t1911 = t1856 * t2
        t1912 = t1911 + t1868 * t5
        t1913 = t1912 + t1871 * t7
        t1914 = t1913 + t166 * t122
        t1915 = t1914 + t167 * t388
        t1916 = t1915 + t168 * t394
        tl.store(to_h + 22 * sto_h, t1916, mask)
        t1917 = t1859 * t2
        t1918 = t1917 + t1871 * t5
        t1919 = t1918 + t1880 * t7
        t1920 = t1919 + t166 * t128
        t1921 = t1920 + t167 * t394
        t1922 = t1921 + t168 * t459
        tl.store(to_h + 23 * sto_h, t1922, mask)
        t1923 = a1 * t335
        t1924 = 2 * t1923
        t1925 = t1924 + a2 * t140
        t1926 = t1925 + a3 * t152
        t1927 = t1926 + t1788 * v1
        t1928 = t1927 + t1800 * v2
        t1929 = t1928 + t1793 * v3
        tl.store(to_h + 24 * sto_h, t1929, mask)
        t1930 = a2 * t412
        t1931 = 2 * t1930
        t1932 = t1931 + a1 * t140
        t1933 = t1932 + a3 * t405
        t1934 = t1933 + t1800 * v1
        t1935 = t1934 + t1810 * v2
        t1936 = t1935 + t1815 * v3
        tl.store(to_h + 25 * sto_h, t1936, mask)
        t1937 = a3 * t466
        t1938 = 2 * t1937
        t1939 = t1938 + a1 * t152
        t1940 = t1939 + a2 * t405
        t1941 = t1940 + t1793 * v1
        t1942 = t1941 + t1815 * v2
        t1943 = t1942 + t1825 * v3
        tl.store(to_h + 26 * sto_h, t1943, mask)
        t1944 = a10 * t680
        t1945 = t1944 + a11 * t778
        t1946 = t1945 + a12 * t878
        t1947 = t1946 + a13 * t936
        t1948 = t1947 + a14 * t964
        t1949 = t1948 + a15 * t1013
        t1950 = t1949 + t1732 * v11
        t1951 = t1950 + t1734 * v12
        v14 = tl.load(v + 14 * sv, mask)
        t1952 = t1951 + t1738 * v14
        t1953 = 2 * t1952
        t1954 = t1953 + t1730 * v10
        t1955 = t1954 + t1736 * v13
        t1956 = t1955 + t1741 * v15
        tl.store(to_h + 27 * sto_h, t1956, mask)
        t1957 = a11 * t680
        t1958 = t1957 + a13 * t778
        t1959 = t1958 + a14 * t878
        t1960 = t1959 + a16 * t936
        t1961 = t1960 + a17 * t964
        t1962 = t1961 + a18 * t1013
        t1963 = t1962 + t1732 * v13
        t1964 = t1963 + t1734 * v14
        t1965 = t1964 + t1738 * v17
        t1966 = 2 * t1965
        t1967 = t1966 + t1730 * v11
        t1968 = t1967 + t1736 * v16
        t1969 = t1968 + t1741 * v18
        tl.store(to_h + 28 * sto_h, t1969, mask)
        t1970 = a12 * t680
        t1971 = t1970 + a14 * t778
        t1972 = t1971 + a15 * t878
        t1973 = t1972 + a17 * t936
        t1974 = t1973 + a18 * t964
        t1975 = t1974 + a19 * t1013
        t1976 = t1975 + t1732 * v14
        t1977 = t1976 + t1734 * v15
        t1978 = t1977 + t1738 * v18
        t1979 = 2 * t1978
        t1980 = t1979 + t1730 * v12
        t1981 = t1980 + t1736 * v17
        t1982 = t1981 + t1741 * v19
        tl.store(to_h + 29 * sto_h, t1982, mask)
        t1983 = a4 * t341
        t1984 = t1983 + a5 * t174
        t1985 = t1984 + a6 * t180
        t1986 = t1985 + t1756 * v4
        t1987 = t1986 + t1759 * v5
        t1988 = t1987 + t1762 * v6
        tl.store(to_h + 30 * sto_h, t1988, mask)
        t1989 = a5 * t341
        t1990 = t1989 + a7 * t174
        t1991 = t1990 + a8 * t180
        t1992 = t1991 + t1756 * v5
        t1993 = t1992 + t1759 * v7
        t1994 = t1993 + t1762 * v8
        tl.store(to_h + 31 * sto_h, t1994, mask)
        t1995 = a6 * t341
        t1996 = t1995 + a8 * t174
        t1997 = t1996 + a9 * t180
        t1998 = t1997 + t1756 * v6
        t1999 = t1998 + t1759 * v8
        t2000 = t1999 + t1762 * v9
        tl.store(to_h + 32 * sto_h, t2000, mask)
        t2001 = a4 * t227
        t2002 = t2001 + a5 * t198
        t2003 = t2002 + a6 * t212
        t2004 = t2003 + t1707 * v4
        t2005 = t2004 + t1715 * v5
        t2006 = t2005 + t1723 * v6
        tl.store(to_h + 33 * sto_h, t2006, mask)
        t2007 = a5 * t227
        t2008 = t2007 + a7 * t198
        t2009 = t2008 + a8 * t212
        t2010 = t2009 + t1707 * v5
        t2011 = t2010 + t1715 * v7
        t2012 = t2011 + t1723 * v8
        tl.store(to_h + 34 * sto_h, t2012, mask)
        t2013 = a6 * t227
        t2014 = t2013 + a8 * t198
        t2015 = t2014 + a9 * t212
        t2016 = t2015 + t1707 * v6
        t2017 = t2016 + t1715 * v8
        t2018 = t2017 + t1723 * v9
        tl.store(to_h + 35 * sto_h, t2018, mask)
        tl.store(k + 129 * LANES, t1652, mask)
        tl.store(k + 109 * LANES, t1653, mask)
        tl.store(k + 29 * LANES, t1654, mask)
        tl.store(k + 63 * LANES, t1667, mask)
        tl.store(k + 62 * LANES, t1669, mask)
        tl.store(k + 55 * LANES, t1672, mask)
        tl.store(k + 49 * LANES, t1674, mask)
        tl.store(k + 57 * LANES, t1677, mask)
        tl.store(k + 56 * LANES, t1679, mask)
        tl.store(k + 3 * LANES, t1707, mask)
        tl.store(k + 66 * LANES, t1709, mask)
        tl.store(k + 4 * LANES, t1715, mask)
        tl.store(k + 67 * LANES, t1717, mask)
        tl.store(k + 9 * LANES, t1723, mask)
        tl.store(k + 34 * LANES, t1725, mask)
        tl.store(k + 30 * LANES, t1756, mask)
        tl.store(k + 24 * LANES, t1759, mask)
        tl.store(k + 10 * LANES, t1762, mask)
        tl.store(k + 35 * LANES, t1788, mask)
        tl.store(k + 17 * LANES, t1793, mask)
        tl.store(k + 15 * LANES, t1800, mask)
        tl.store(k + 22 * LANES, t1805, mask)
        tl.store(k + 105 * LANES, t1810, mask)
        tl.store(k + 97 * LANES, t1815, mask)
        tl.store(k + 2 * LANES, t1820, mask)
        tl.store(k + 86 * LANES, t1825, mask)
        tl.store(k + 100 * LANES, t1828, mask)
        tl.store(k + 25 * LANES, t1853, mask)
        tl.store(k + 41 * LANES, t1856, mask)
        tl.store(k + 27 * LANES, t1859, mask)
        tl.store(k + 119 * LANES, t1868, mask)
        tl.store(k + 72 * LANES, t1871, mask)
        tl.store(k + 18 * LANES, t1880, mask)
    if PART == 5:
        a10 = tl.load(a + 10 * sa, mask)
        t166 = tl.load(k + 50 * LANES, mask)
        t2019 = a10 * t166
        a11 = tl.load(a + 11 * sa, mask)
        t167 = tl.load(k + 51 * LANES, mask)
        t2020 = t2019 + a11 * t167
        a12 = tl.load(a + 12 * sa, mask)
        t168 = tl.load(k + 52 * LANES, mask)
        t2021 = t2020 + a12 * t168
        t2022 = a11 * t166
        a13 = tl.load(a + 13 * sa, mask)
        t2023 = t2022 + a13 * t167
        a14 = tl.load(a + 14 * sa, mask)
        t2024 = t2023 + a14 * t168
        t2025 = a12 * t166
        t2026 = t2025 + a14 * t167
        a15 = tl.load(a + 15 * sa, mask)
        t2027 = t2026 + a15 * t168
        t686 = tl.load(k + 113 * LANES, mask)
        t2028 = t166 * t686
        t664 = tl.load(k + 112 * LANES, mask)
        t2029 = t2028 + t167 * t664
        t645 = tl.load(k + 111 * LANES, mask)
        t2030 = t2029 + t168 * t645
        t2 = tl.load(k + 11 * LANES, mask)
        t2031 = t2030 + t2021 * t2
        t5 = tl.load(k + 13 * LANES, mask)
        t2032 = t2031 + t2024 * t5
        t7 = tl.load(k + 14 * LANES, mask)
        t2033 = t2032 + t2027 * t7
        tl.store(to_h + 36 * sto_h, t2033, mask)
        t2034 = a13 * t166
        a16 = tl.load(a + 16 * sa, mask)
        t2035 = t2034 + a16 * t167
        a17 = tl.load(a + 17 * sa, mask)
        t2036 = t2035 + a17 * t168
        t2037 = a14 * t166
        t2038 = t2037 + a17 * t167
        a18 = tl.load(a + 18 * sa, mask)
        t2039 = t2038 + a18 * t168
        t2040 = t166 * t664
        t736 = tl.load(k + 116 * LANES, mask)
        t2041 = t2040 + t167 * t736
        t743 = tl.load(k + 117 * LANES, mask)
        t2042 = t2041 + t168 * t743
        t2043 = t2042 + t2024 * t2
        t2044 = t2043 + t2036 * t5
        t2045 = t2044 + t2039 * t7
        tl.store(to_h + 37 * sto_h, t2045, mask)
        t2046 = a15 * t166
        t2047 = t2046 + a18 * t167
        a19 = tl.load(a + 19 * sa, mask)
        t2048 = t2047 + a19 * t168
        t2049 = t166 * t645
        t2050 = t2049 + t167 * t743
        t851 = tl.load(k + 121 * LANES, mask)
        t2051 = t2050 + t168 * t851
        t2052 = t2051 + t2027 * t2
        t2053 = t2052 + t2039 * t5
        t2054 = t2053 + t2048 * t7
        tl.store(to_h + 38 * sto_h, t2054, mask)
        t140 = tl.load(k + 45 * LANES, mask)
        t2055 = t167 * t140
        t152 = tl.load(k + 46 * LANES, mask)
        t2056 = t2055 + t168 * t152
        t1788 = tl.load(k + 35 * LANES, mask)
        t2057 = t2056 + t1788 * t2
        t1800 = tl.load(k + 15 * LANES, mask)
        t2058 = t2057 + t1800 * t5
        t1793 = tl.load(k + 17 * LANES, mask)
        t2059 = t2058 + t1793 * t7
        t266 = tl.load(k + 80 * LANES, mask)
        t335 = tl.load(k + 87 * LANES, mask)
        t2060 = t2059 + t266 * t335
        tl.store(to_h + 39 * sto_h, t2060, mask)
        t2061 = t166 * t140
        t405 = tl.load(k + 91 * LANES, mask)
        t2062 = t2061 + t168 * t405
        t2063 = t2062 + t1800 * t2
        t1810 = tl.load(k + 105 * LANES, mask)
        t2064 = t2063 + t1810 * t5
        t1815 = tl.load(k + 97 * LANES, mask)
        t2065 = t2064 + t1815 * t7
        t244 = tl.load(k + 71 * LANES, mask)
        t412 = tl.load(k + 93 * LANES, mask)
        t2066 = t2065 + t244 * t412
        tl.store(to_h + 40 * sto_h, t2066, mask)
        t2067 = t166 * t152
        t2068 = t2067 + t167 * t405
        t2069 = t2068 + t1793 * t2
        t2070 = t2069 + t1815 * t5
        t1825 = tl.load(k + 86 * LANES, mask)
        t2071 = t2070 + t1825 * t7
        t228 = tl.load(k + 69 * LANES, mask)
        t466 = tl.load(k + 96 * LANES, mask)
        t2072 = t2071 + t228 * t466
        tl.store(to_h + 41 * sto_h, t2072, mask)
        t2073 = a10 * t335
        t2074 = t2073 + a11 * t140
        t2075 = t2074 + a12 * t152
        t2076 = t2075 + a13 * t412
        t2077 = t2076 + a14 * t405
        t2078 = t2077 + a15 * t466
        v11 = tl.load(v + 11 * sv, mask)
        t2079 = t2078 + t1800 * v11
        v12 = tl.load(v + 12 * sv, mask)
        t2080 = t2079 + t1793 * v12
        v14 = tl.load(v + 14 * sv, mask)
        t2081 = t2080 + t1815 * v14
        t2082 = 2 * t2081
        v10 = tl.load(v + 10 * sv, mask)
        t2083 = t2082 + t1788 * v10
        v13 = tl.load(v + 13 * sv, mask)
        t2084 = t2083 + t1810 * v13
        v15 = tl.load(v + 15 * sv, mask)
        t2085 = t2084 + t1825 * v15
        tl.store(to_h + 42 * sto_h, t2085, mask)
        t2086 = a11 * t335
        t2087 = t2086 + a13 * t140
        t2088 = t2087 + a14 * t152
        t2089 = t2088 + a16 * t412
        t2090 = t2089 + a17 * t405
        t2091 = t2090 + a18 * t466
        t2092 = t2091 + t1800 * v13
        t2093 = t2092 + t1793 * v14
        v17 = tl.load(v + 17 * sv, mask)
        t2094 = t2093 + t1815 * v17
        t2095 = 2 * t2094
        t2096 = t2095 + t1788 * v11
        v16 = tl.load(v + 16 * sv, mask)
        t2097 = t2096 + t1810 * v16
        v18 = tl.load(v + 18 * sv, mask)
        t2098 = t2097 + t1825 * v18
        tl.store(to_h + 43 * sto_h, t2098, mask)
        t2099 = a12 * t335
        t2100 = t2099 + a14 * t140
        t2101 = t2100 + a15 * t152
        t2102 = t2101 + a17 * t412
        t2103 = t2102 + a18 * t405
        t2104 = t2103 + a19 * t466
        t2105 = t2104 + t1800 * v14
        t2106 = t2105 + t1793 * v15
        t2107 = t2106 + t1815 * v18
        t2108 = 2 * t2107
        t2109 = t2108 + t1788 * v12
        t2110 = t2109 + t1810 * v17
        v19 = tl.load(v + 19 * sv, mask)
        t2111 = t2110 + t1825 * v19
        tl.store(to_h + 44 * sto_h, t2111, mask)
        t1652 = tl.load(k + 129 * LANES, mask)
        t2112 = 2 * t1652
        tl.store(to_h + 51 * sto_h, t2112, mask)
        a1 = tl.load(a + 1 * sa, mask)
        v2 = tl.load(v + 2 * sv, mask)
        t2113 = a1 * v2
        a2 = tl.load(a + 2 * sa, mask)
        v1 = tl.load(v + 1 * sv, mask)
        t2114 = t2113 + a2 * v1
        tl.store(to_h + 52 * sto_h, t2114, mask)
        v3 = tl.load(v + 3 * sv, mask)
        t2115 = a1 * v3
        a3 = tl.load(a + 3 * sa, mask)
        t2116 = t2115 + a3 * v1
        tl.store(to_h + 53 * sto_h, t2116, mask)
        t1653 = tl.load(k + 109 * LANES, mask)
        t2117 = 2 * t1653
        tl.store(to_h + 54 * sto_h, t2117, mask)
        t2118 = a2 * v3
        t2119 = t2118 + a3 * v2
        tl.store(to_h + 55 * sto_h, t2119, mask)
        t1654 = tl.load(k + 29 * LANES, mask)
        t2120 = 2 * t1654
        tl.store(to_h + 56 * sto_h, t2120, mask)
        t3 = tl.load(k + 12 * LANES, mask)
        t2121 = a1 * t3
        t2122 = t2121 + t266 * v1
        tl.store(to_h + 63 * sto_h, t2122, mask)
        t2123 = a1 * t5
        t2124 = t2123 + a2 * t2
        t2125 = t2124 + t166 * v2
        t2126 = t2125 + t167 * v1
        tl.store(to_h + 64 * sto_h, t2126, mask)
        t2127 = a1 * t7
        t2128 = t2127 + a3 * t2
        t2129 = t2128 + t166 * v3
        t2130 = t2129 + t168 * v1
        tl.store(to_h + 65 * sto_h, t2130, mask)
        t27 = tl.load(k + 20 * LANES, mask)
        t2131 = a2 * t27
        t2132 = t2131 + t244 * v2
        tl.store(to_h + 66 * sto_h, t2132, mask)
        t2133 = a2 * t7
        t2134 = t2133 + a3 * t5
        t2135 = t2134 + t167 * v3
        t2136 = t2135 + t168 * v2
        tl.store(to_h + 67 * sto_h, t2136, mask)
        t44 = tl.load(k + 23 * LANES, mask)
        t2137 = a3 * t44
        t2138 = t2137 + t228 * v3
        tl.store(to_h + 68 * sto_h, t2138, mask)
        t680 = tl.load(k + 65 * LANES, mask)
        t2139 = 2 * t680
        tl.store(to_h + 69 * sto_h, t2139, mask)
        t936 = tl.load(k + 108 * LANES, mask)
        t2140 = 2 * t936
        tl.store(to_h + 72 * sto_h, t2140, mask)
        t1013 = tl.load(k + 132 * LANES, mask)
        t2141 = 2 * t1013
        tl.store(to_h + 74 * sto_h, t2141, mask)
        t2142 = t266 * t2
        tl.store(to_h + 81 * sto_h, t2142, mask)
        t2143 = t166 * t5
        t2144 = t2143 + t167 * t2
        tl.store(to_h + 82 * sto_h, t2144, mask)
        t2145 = t166 * t7
        t2146 = t2145 + t168 * t2
        tl.store(to_h + 83 * sto_h, t2146, mask)
        t2147 = t244 * t5
        tl.store(to_h + 84 * sto_h, t2147, mask)
        t2148 = t167 * t7
        t2149 = t2148 + t168 * t5
        tl.store(to_h + 85 * sto_h, t2149, mask)
        t2150 = t228 * t7
        tl.store(to_h + 86 * sto_h, t2150, mask)
        t2151 = 2 * t335
        tl.store(to_h + 87 * sto_h, t2151, mask)
        t2152 = 2 * t412
        tl.store(to_h + 90 * sto_h, t2152, mask)
        t2153 = 2 * t466
        tl.store(to_h + 92 * sto_h, t2153, mask)
        t1669 = tl.load(k + 62 * LANES, mask)
        t2154 = 2 * t1669
        tl.store(to_h + 93 * sto_h, t2154, mask)
        t158 = tl.load(k + 47 * LANES, mask)
        t2155 = a1 * t158
        t265 = tl.load(k + 79 * LANES, mask)
        t2156 = t2155 + a2 * t265
        t1667 = tl.load(k + 63 * LANES, mask)
        t2157 = t2156 + t1667 * v2
        t1672 = tl.load(k + 55 * LANES, mask)
        t2158 = t2157 + t1672 * v1
        tl.store(to_h + 94 * sto_h, t2158, mask)
        t164 = tl.load(k + 48 * LANES, mask)
        t2159 = a1 * t164
        t2160 = t2159 + a3 * t265
        t2161 = t2160 + t1667 * v3
        t1677 = tl.load(k + 57 * LANES, mask)
        t2162 = t2161 + t1677 * v1
        tl.store(to_h + 95 * sto_h, t2162, mask)
        t1674 = tl.load(k + 49 * LANES, mask)
        t2163 = 2 * t1674
        tl.store(to_h + 96 * sto_h, t2163, mask)
        t2164 = a2 * t164
        t2165 = t2164 + a3 * t158
        t2166 = t2165 + t1672 * v3
        t2167 = t2166 + t1677 * v2
        tl.store(to_h + 97 * sto_h, t2167, mask)
        t1679 = tl.load(k + 56 * LANES, mask)
        t2168 = 2 * t1679
        tl.store(to_h + 98 * sto_h, t2168, mask)
        t2169 = a11 * t265
        t2170 = t2169 + a13 * t158
        t2171 = t2170 + a14 * t164
        t2172 = t2171 + t1667 * v11
        t2173 = t2172 + t1672 * v13
        t2174 = t2173 + t1677 * v14
        tl.store(to_h + 100 * sto_h, t2174, mask)
        t2175 = a12 * t265
        t2176 = t2175 + a14 * t158
        t2177 = t2176 + a15 * t164
        t2178 = t2177 + t1667 * v12
        t2179 = t2178 + t1672 * v14
        t2180 = t2179 + t1677 * v15
        tl.store(to_h + 101 * sto_h, t2180, mask)
        t2181 = a14 * t265
        t2182 = t2181 + a17 * t158
        t2183 = t2182 + a18 * t164
        t2184 = t2183 + t1667 * v14
        t2185 = t2184 + t1672 * v17
        t2186 = t2185 + t1677 * v18
        tl.store(to_h + 103 * sto_h, t2186, mask)
        t2187 = t1667 * t3
        t2188 = t2187 + t266 * t265
        tl.store(to_h + 105 * sto_h, t2188, mask)
        t2189 = t166 * t158
        t2190 = t2189 + t167 * t265
        t2191 = t2190 + t1667 * t5
        t2192 = t2191 + t1672 * t2
        tl.store(to_h + 106 * sto_h, t2192, mask)
        t2193 = t166 * t164
        t2194 = t2193 + t168 * t265
        t2195 = t2194 + t1667 * t7
        t2196 = t2195 + t1677 * t2
        tl.store(to_h + 107 * sto_h, t2196, mask)
        t2197 = t1672 * t27
        t2198 = t2197 + t244 * t158
        tl.store(to_h + 108 * sto_h, t2198, mask)
        t2199 = t167 * t164
        t2200 = t2199 + t168 * t158
        t2201 = t2200 + t1672 * t7
        t2202 = t2201 + t1677 * t5
        tl.store(to_h + 109 * sto_h, t2202, mask)
        t2203 = t1677 * t44
        t2204 = t2203 + t228 * t164
        tl.store(to_h + 110 * sto_h, t2204, mask)
        a6 = tl.load(a + 6 * sa, mask)
        t128 = tl.load(k + 44 * LANES, mask)
        t2205 = a6 * t128
        t1859 = tl.load(k + 27 * LANES, mask)
        v6 = tl.load(v + 6 * sv, mask)
        t2206 = t2205 + t1859 * v6
        a5 = tl.load(a + 5 * sa, mask)
        t122 = tl.load(k + 43 * LANES, mask)
        t2207 = a5 * t122
        t1856 = tl.load(k + 41 * LANES, mask)
        v5 = tl.load(v + 5 * sv, mask)
        t2208 = t2207 + t1856 * v5
        t2209 = 2 * t2206
        t2210 = t2209 + 2 * t2208
        t1853 = tl.load(k + 25 * LANES, mask)
        t61 = tl.load(k + 26 * LANES, mask)
        t2211 = t2210 + t1853 * t61
        t323 = tl.load(k + 76 * LANES, mask)
        t116 = tl.load(k + 42 * LANES, mask)
        t2212 = t2211 + t323 * t116
        tl.store(to_h + 111 * sto_h, t2212, mask)
        t1868 = tl.load(k + 119 * LANES, mask)
        t2213 = t1853 + t1868
        t730 = tl.load(k + 101 * LANES, mask)
        t2214 = a5 * t730
        t394 = tl.load(k + 90 * LANES, mask)
        t2215 = t2214 + a6 * t394
        a8 = tl.load(a + 8 * sa, mask)
        t2216 = t2215 + a8 * t128
        t314 = tl.load(k + 84 * LANES, mask)
        t2217 = t2216 + t314 * t122
        t67 = tl.load(k + 28 * LANES, mask)
        t2218 = t2217 + t1856 * t67
        v8 = tl.load(v + 8 * sv, mask)
        t2219 = t2218 + t1859 * v8
        t1871 = tl.load(k + 72 * LANES, mask)
        t2220 = t2219 + t1871 * v6
        t2221 = t2220 + t2213 * v5
        tl.store(to_h + 112 * sto_h, t2221, mask)
        t2222 = a5 * t394
        t845 = tl.load(k + 33 * LANES, mask)
        t2223 = t2222 + a6 * t845
        t2224 = t2223 + a8 * t122
        t2225 = t2224 + t1853 * v6
        t2226 = t2225 + t1856 * v8
        t78 = tl.load(k + 32 * LANES, mask)
        t2227 = t2226 + t1859 * t78
        t2228 = t2227 + t1871 * v5
        t1880 = tl.load(k + 18 * LANES, mask)
        t2229 = t2228 + t1880 * v6
        t305 = tl.load(k + 82 * LANES, mask)
        t2230 = t2229 + t305 * t128
        tl.store(to_h + 113 * sto_h, t2230, mask)
        t2231 = a8 * t394
        t2232 = t2231 + t1871 * v8
        t2233 = 2 * t2232
        t2234 = t2233 + 2 * t2208
        t89 = tl.load(k + 36 * LANES, mask)
        t2235 = t2234 + t1868 * t89
        t298 = tl.load(k + 74 * LANES, mask)
        t388 = tl.load(k + 89 * LANES, mask)
        t2236 = t2235 + t298 * t388
        tl.store(to_h + 114 * sto_h, t2236, mask)
        t2237 = a5 * t128
        t2238 = t2237 + a6 * t122
        t958 = tl.load(k + 126 * LANES, mask)
        t2239 = t2238 + a8 * t958
        t2240 = t2239 + t1856 * v6
        t2241 = t2240 + t1859 * v5
        t2242 = t2241 + t1868 * v8
        t94 = tl.load(k + 38 * LANES, mask)
        t2243 = t2242 + t1871 * t94
        t2244 = t2243 + t1880 * v8
        t289 = tl.load(k + 21 * LANES, mask)
        t2245 = t2244 + t289 * t394
        tl.store(to_h + 115 * sto_h, t2245, mask)
        t2246 = 2 * t2206
        t2247 = t2246 + 2 * t2232
        t105 = tl.load(k + 8 * LANES, mask)
        t2248 = t2247 + t1880 * t105
        t282 = tl.load(k + 75 * LANES, mask)
        t459 = tl.load(k + 94 * LANES, mask)
        t2249 = t2248 + t282 * t459
        tl.store(to_h + 116 * sto_h, t2249, mask)
        t341 = tl.load(k + 88 * LANES, mask)
        t2250 = a1 * t341
        t1756 = tl.load(k + 30 * LANES, mask)
        t2251 = t2250 + t1756 * v1
        t2252 = 2 * t2251
        tl.store(to_h + 117 * sto_h, t2252, mask)
        t174 = tl.load(k + 53 * LANES, mask)
        t2253 = a1 * t174
        t2254 = t2253 + a2 * t341
        t2255 = t2254 + t1756 * v2
        t1759 = tl.load(k + 24 * LANES, mask)
        t2256 = t2255 + t1759 * v1
        tl.store(to_h + 118 * sto_h, t2256, mask)
        t180 = tl.load(k + 54 * LANES, mask)
        t2257 = a1 * t180
        t2258 = t2257 + a3 * t341
        t2259 = t2258 + t1756 * v3
        t1762 = tl.load(k + 10 * LANES, mask)
        t2260 = t2259 + t1762 * v1
        tl.store(to_h + 119 * sto_h, t2260, mask)
        t2261 = a2 * t174
        t2262 = t2261 + t1759 * v2
        t2263 = 2 * t2262
        tl.store(to_h + 120 * sto_h, t2263, mask)
        t2264 = a2 * t180
        t2265 = t2264 + a3 * t174
        t2266 = t2265 + t1759 * v3
        t2267 = t2266 + t1762 * v2
        tl.store(to_h + 121 * sto_h, t2267, mask)
        t2268 = a3 * t180
        t2269 = t2268 + t1762 * v3
        t2270 = 2 * t2269
        tl.store(to_h + 122 * sto_h, t2270, mask)
        t1709 = tl.load(k + 66 * LANES, mask)
        t2271 = 2 * t1709
        tl.store(to_h + 123 * sto_h, t2271, mask)
        t198 = tl.load(k + 61 * LANES, mask)
        t2272 = a1 * t198
        t227 = tl.load(k + 68 * LANES, mask)
        t2273 = t2272 + a2 * t227
        t1707 = tl.load(k + 3 * LANES, mask)
        t2274 = t2273 + t1707 * v2
        t1715 = tl.load(k + 4 * LANES, mask)
        t2275 = t2274 + t1715 * v1
        tl.store(to_h + 124 * sto_h, t2275, mask)
        t212 = tl.load(k + 64 * LANES, mask)
        t2276 = a1 * t212
        t2277 = t2276 + a3 * t227
        t2278 = t2277 + t1707 * v3
        t1723 = tl.load(k + 9 * LANES, mask)
        t2279 = t2278 + t1723 * v1
        tl.store(to_h + 125 * sto_h, t2279, mask)
        t1717 = tl.load(k + 67 * LANES, mask)
        t2280 = 2 * t1717
        tl.store(to_h + 126 * sto_h, t2280, mask)
        t2281 = a2 * t212
        t2282 = t2281 + a3 * t198
        t2283 = t2282 + t1715 * v3
        t2284 = t2283 + t1723 * v2
        tl.store(to_h + 127 * sto_h, t2284, mask)
        t1725 = tl.load(k + 34 * LANES, mask)
        t2285 = 2 * t1725
        tl.store(to_h + 128 * sto_h, t2285, mask)
        t2286 = a11 * t341
        t2287 = t2286 + a13 * t174
        t2288 = t2287 + a14 * t180
        t2289 = t2288 + t1756 * v11
        t2290 = t2289 + t1759 * v13
        t2291 = t2290 + t1762 * v14
        tl.store(to_h + 130 * sto_h, t2291, mask)
        t2292 = a12 * t341
        t2293 = t2292 + a14 * t174
        t2294 = t2293 + a15 * t180
        t2295 = t2294 + t1756 * v12
        t2296 = t2295 + t1759 * v14
        t2297 = t2296 + t1762 * v15
        tl.store(to_h + 131 * sto_h, t2297, mask)
        t2298 = a14 * t341
        t2299 = t2298 + a17 * t174
        t2300 = t2299 + a18 * t180
        t2301 = t2300 + t1756 * v14
        t2302 = t2301 + t1759 * v17
        t2303 = t2302 + t1762 * v18
        tl.store(to_h + 133 * sto_h, t2303, mask)
        t2304 = a11 * t227
        t2305 = t2304 + a13 * t198
        t2306 = t2305 + a14 * t212
        t2307 = t2306 + t1707 * v11
        t2308 = t2307 + t1715 * v13
        t2309 = t2308 + t1723 * v14
        tl.store(to_h + 136 * sto_h, t2309, mask)
        t2310 = a12 * t227
        t2311 = t2310 + a14 * t198
        t2312 = t2311 + a15 * t212
        t2313 = t2312 + t1707 * v12
        t2314 = t2313 + t1715 * v14
        t2315 = t2314 + t1723 * v15
        tl.store(to_h + 137 * sto_h, t2315, mask)
        t2316 = a14 * t227
        t2317 = t2316 + a17 * t198
        t2318 = t2317 + a18 * t212
        t2319 = t2318 + t1707 * v14
        t2320 = t2319 + t1715 * v17
        t2321 = t2320 + t1723 * v18
        tl.store(to_h + 139 * sto_h, t2321, mask)
        t2322 = t1756 * t3
        t2323 = t2322 + t266 * t341
        tl.store(to_h + 141 * sto_h, t2323, mask)
        t2324 = t166 * t174
        t2325 = t2324 + t167 * t341
        t2326 = t2325 + t1756 * t5
        t2327 = t2326 + t1759 * t2
        tl.store(to_h + 142 * sto_h, t2327, mask)
        t2328 = t166 * t180
        t2329 = t2328 + t168 * t341
        t2330 = t2329 + t1756 * t7
        t2331 = t2330 + t1762 * t2
        tl.store(to_h + 143 * sto_h, t2331, mask)
        t2332 = t1759 * t27
        t2333 = t2332 + t244 * t174
        tl.store(to_h + 144 * sto_h, t2333, mask)
        t2334 = t167 * t180
        t2335 = t2334 + t168 * t174
        t2336 = t2335 + t1759 * t7
        t2337 = t2336 + t1762 * t5
        tl.store(to_h + 145 * sto_h, t2337, mask)
        t2338 = t1762 * t44
        t2339 = t2338 + t228 * t180
        tl.store(to_h + 146 * sto_h, t2339, mask)
        t2340 = a6 * t645
        t2341 = t2340 + t2027 * v6
        t2342 = a5 * t664
        t2343 = t2342 + t2024 * v5
        t2344 = 2 * t2341
        t2345 = t2344 + 2 * t2343
        t2346 = t2345 + t2021 * t61
        t2347 = t2346 + t323 * t686
        tl.store(to_h + 147 * sto_h, t2347, mask)
        t2348 = t2021 + t2036
        t737 = tl.load(k + 102 * LANES, mask)
        t2349 = a5 * t737
        t2350 = t2349 + a6 * t743
        t2351 = t2350 + a8 * t645
        t2352 = t2351 + t314 * t664
        t2353 = t2352 + t2024 * t67
        t2354 = t2353 + t2027 * v8
        t2355 = t2354 + t2039 * v6
        t2356 = t2355 + t2348 * v5
        tl.store(to_h + 148 * sto_h, t2356, mask)
        t2357 = a5 * t743
        t852 = tl.load(k + 19 * LANES, mask)
        t2358 = t2357 + a6 * t852
        t2359 = t2358 + a8 * t664
        t2360 = t2359 + t305 * t645
        t2361 = t2360 + t2021 * v6
        t2362 = t2361 + t2024 * v8
        t2363 = t2362 + t2027 * t78
        t2364 = t2363 + t2039 * v5
        t2365 = t2364 + t2048 * v6
        tl.store(to_h + 149 * sto_h, t2365, mask)
        t2366 = a8 * t743
        t2367 = t2366 + t2039 * v8
        t2368 = 2 * t2367
        t2369 = t2368 + 2 * t2343
        t2370 = t2369 + t2036 * t89
        t2371 = t2370 + t298 * t736
        tl.store(to_h + 150 * sto_h, t2371, mask)
        t2372 = a5 * t645
        t2373 = t2372 + a6 * t664
        t959 = tl.load(k + 127 * LANES, mask)
        t2374 = t2373 + a8 * t959
        t2375 = t2374 + t289 * t743
        t2376 = t2375 + t2024 * v6
        t2377 = t2376 + t2027 * v5
        t2378 = t2377 + t2036 * v8
        t2379 = t2378 + t2039 * t94
        t2380 = t2379 + t2048 * v8
        tl.store(to_h + 151 * sto_h, t2380, mask)
        t2381 = 2 * t2341
        t2382 = t2381 + 2 * t2367
        t2383 = t2382 + t2048 * t105
        t2384 = t2383 + t282 * t851
        tl.store(to_h + 152 * sto_h, t2384, mask)
        t1805 = tl.load(k + 22 * LANES, mask)
        t2385 = 2 * t1805
        tl.store(to_h + 153 * sto_h, t2385, mask)
        t2386 = t1788 + t1810
        t2387 = a6 * t405
        t2388 = t2387 + a8 * t152
        t2389 = t2388 + t314 * t140
        t2390 = t2389 + t1800 * t67
        t2391 = t2390 + t1793 * v8
        t2392 = t2391 + t1815 * v6
        t2393 = t2392 + t2386 * v5
        t184 = tl.load(k + 58 * LANES, mask)
        t779 = tl.load(k + 92 * LANES, mask)
        t2394 = t2393 + t184 * t779
        tl.store(to_h + 154 * sto_h, t2394, mask)
        t2395 = a5 * t405
        t2396 = t2395 + a8 * t140
        t2397 = t2396 + t305 * t152
        t2398 = t2397 + t1788 * v6
        t2399 = t2398 + t1800 * v8
        t2400 = t2399 + t1793 * t78
        t2401 = t2400 + t1815 * v5
        t2402 = t2401 + t1825 * v6
        t185 = tl.load(k + 59 * LANES, mask)
        t879 = tl.load(k + 81 * LANES, mask)
        t2403 = t2402 + t185 * t879
        tl.store(to_h + 155 * sto_h, t2403, mask)
        t1820 = tl.load(k + 2 * LANES, mask)
        t2404 = 2 * t1820
        tl.store(to_h + 156 * sto_h, t2404, mask)
        t2405 = a5 * t152
        t2406 = t2405 + a6 * t140
        t2407 = t2406 + t289 * t405
        t2408 = t2407 + t1800 * v6
        t2409 = t2408 + t1793 * v5
        t2410 = t2409 + t1810 * v8
        t2411 = t2410 + t1815 * t94
        t2412 = t2411 + t1825 * v8
        t186 = tl.load(k + 60 * LANES, mask)
        t965 = tl.load(k + 130 * LANES, mask)
        t2413 = t2412 + t186 * t965
        tl.store(to_h + 157 * sto_h, t2413, mask)
        t1828 = tl.load(k + 100 * LANES, mask)
        t2414 = 2 * t1828
        tl.store(to_h + 158 * sto_h, t2414, mask)
        t2415 = t1707 * t3
        t2416 = t2415 + t266 * t227
        tl.store(to_h + 159 * sto_h, t2416, mask)
        t2417 = t166 * t198
        t2418 = t2417 + t167 * t227
        t2419 = t2418 + t1707 * t5
        t2420 = t2419 + t1715 * t2
        tl.store(to_h + 160 * sto_h, t2420, mask)
        t2421 = t166 * t212
        t2422 = t2421 + t168 * t227
        t2423 = t2422 + t1707 * t7
        t2424 = t2423 + t1723 * t2
        tl.store(to_h + 161 * sto_h, t2424, mask)
        t2425 = t1715 * t27
        t2426 = t2425 + t244 * t198
        tl.store(to_h + 162 * sto_h, t2426, mask)
        t2427 = t167 * t212
        t2428 = t2427 + t168 * t198
        t2429 = t2428 + t1715 * t7
        t2430 = t2429 + t1723 * t5
        tl.store(to_h + 163 * sto_h, t2430, mask)
        t2431 = t1723 * t44
        t2432 = t2431 + t228 * t212
        tl.store(to_h + 164 * sto_h, t2432, mask)
        v0 = tl.load(v + 0 * sv, mask)
        tl.store(to_g + 0 * sto_g, v0, mask)


# A stride is any number: kernels that knew which ones are 1 or multiples of 16 would be compiled again and again.
@triton.jit(do_not_specialize=("sa", "oa", "sb", "ob", "sc", "oc", "rows", "start", "n_lanes", "inner"))
def _run_forward(
    a, sa, oa, b, sb, ob, c, sc, oc, kept, rows, start, n_lanes, inner, PART: tl.constexpr, LANES: tl.constexpr
):
    program = tl.program_id(0)
    k = kept + tl.cast(program, tl.int64) * rows * LANES + tl.arange(0, LANES)
    lane = tl.cast(start + program, tl.int64) * LANES + tl.arange(0, LANES)
    mask = lane < n_lanes
    outer, within = lane // inner, lane % inner
    _forward(
        a + outer * oa + within, tl.cast(sa, tl.int64),
        b + outer * ob + within, tl.cast(sb, tl.int64),
        c + outer * oc + within, tl.cast(sc, tl.int64),
        k, mask, PART, LANES,
    )


@triton.jit(do_not_specialize=("sa", "oa", "sg", "og", "sh", "oh", "st", "ot", "rows", "start", "n_lanes", "inner"))
def _run_backward(
    a, sa, oa, g, sg, og, h, sh, oh, to_a, st, ot, kept, rows, start, n_lanes, inner,
    PART: tl.constexpr, LANES: tl.constexpr,
):
    program = tl.program_id(0)
    k = kept + tl.cast(program, tl.int64) * rows * LANES + tl.arange(0, LANES)
    lane = tl.cast(start + program, tl.int64) * LANES + tl.arange(0, LANES)
    mask = lane < n_lanes
    outer, within = lane // inner, lane % inner
    _backward(
        a + outer * oa + within, tl.cast(sa, tl.int64),
        g + outer * og + within, tl.cast(sg, tl.int64),
        h + outer * oh + within, tl.cast(sh, tl.int64),
        to_a + outer * ot + within, tl.cast(st, tl.int64),
        k, mask, PART, LANES,
    )


@triton.jit(do_not_specialize=("sa", "oa", "sg", "og", "sh", "oh", "sv", "ov", "st", "ot", "su", "ou", "sw", "ow", "rows", "start", "n_lanes", "inner"))
def _run_double_backward(
    a, sa, oa, g, sg, og, h, sh, oh, v, sv, ov, to_a, st, ot, to_g, su, ou, to_h, sw, ow, kept, rows, start, n_lanes, inner,
    PART: tl.constexpr, LANES: tl.constexpr,
):
    program = tl.program_id(0)
    k = kept + tl.cast(program, tl.int64) * rows * LANES + tl.arange(0, LANES)
    lane = tl.cast(start + program, tl.int64) * LANES + tl.arange(0, LANES)
    mask = lane < n_lanes
    outer, within = lane // inner, lane % inner
    _double_backward(
        a + outer * oa + within, tl.cast(sa, tl.int64),
        g + outer * og + within, tl.cast(sg, tl.int64),
        h + outer * oh + within, tl.cast(sh, tl.int64),
        v + outer * ov + within, tl.cast(sv, tl.int64),
        to_a + outer * ot + within, tl.cast(st, tl.int64),
        to_g + outer * ou + within, tl.cast(su, tl.int64),
        to_h + outer * ow + within, tl.cast(sw, tl.int64),
        k, mask, PART, LANES,
    )


_INTERPRETED = not isinstance(_run_forward, triton.runtime.JITFunction)
