"""CACE B basis: 14 invariant features and 35 covariants of the moments up to degree 3, orders 1 to 3.

Generated, do not edit. Regenerate with:
    basisgen --lmax 3 --numax 3 --selection complete --radial per_degree --covariants 1,2 --backend triton

Operations per atom and channel: forward 576, backward 1036, double backward 2224.
"""

import torch
import triton
import triton.language as tl

BASIS_DIGEST = "9ce59bc6112bd66f1b1c89525ca62bb0edefcbe81a2158b923428a9e7beac317"
SOURCE_DIGEST = "6d8920b10ea136b9836117b711d97c68efbf8bee9a695b07e92bb7310eaf22c0"
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
PARTS = (2, 3, 8)
ROWS_KEPT = (18, 59, 97)

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
    if PART == 0:
        a7 = tl.load(a + 7 * sa, mask)
        tl.store(c + 48 * sc, a7, mask)
        a4 = tl.load(a + 4 * sa, mask)
        tl.store(c + 45 * sc, a4, mask)
        t0 = a4 + a7
        a9 = tl.load(a + 9 * sa, mask)
        tl.store(c + 50 * sc, a9, mask)
        t1 = t0 + a9
        tl.store(b + 1 * sb, t1, mask)
        a1 = tl.load(a + 1 * sa, mask)
        tl.store(c + 0 * sc, a1, mask)
        t2 = a1 * a1
        a2 = tl.load(a + 2 * sa, mask)
        tl.store(c + 1 * sc, a2, mask)
        t3 = t2 + a2 * a2
        a3 = tl.load(a + 3 * sa, mask)
        tl.store(c + 2 * sc, a3, mask)
        t4 = t3 + a3 * a3
        tl.store(b + 2 * sb, t4, mask)
        a13 = tl.load(a + 13 * sa, mask)
        a10 = tl.load(a + 10 * sa, mask)
        t5 = a10 + a13
        a15 = tl.load(a + 15 * sa, mask)
        t6 = t5 + a15
        tl.store(c + 3 * sc, t6, mask)
        a16 = tl.load(a + 16 * sa, mask)
        a11 = tl.load(a + 11 * sa, mask)
        t7 = a11 + a16
        a18 = tl.load(a + 18 * sa, mask)
        t8 = t7 + a18
        tl.store(c + 4 * sc, t8, mask)
        a17 = tl.load(a + 17 * sa, mask)
        a12 = tl.load(a + 12 * sa, mask)
        t9 = a12 + a17
        a19 = tl.load(a + 19 * sa, mask)
        t10 = t9 + a19
        tl.store(c + 5 * sc, t10, mask)
        t11 = a1 * t6
        t12 = t11 + a2 * t8
        t13 = t12 + a3 * t10
        tl.store(b + 3 * sb, t13, mask)
        a5 = tl.load(a + 5 * sa, mask)
        tl.store(c + 46 * sc, a5, mask)
        t14 = a5 * a5
        a6 = tl.load(a + 6 * sa, mask)
        tl.store(c + 47 * sc, a6, mask)
        t15 = t14 + a6 * a6
        a8 = tl.load(a + 8 * sa, mask)
        tl.store(c + 49 * sc, a8, mask)
        t16 = t15 + a8 * a8
        t17 = a4 * a4
        t18 = t17 + a7 * a7
        t19 = t18 + a9 * a9
        t20 = t19 + 2 * t16
        tl.store(b + 4 * sb, t20, mask)
        t21 = t6 * t6
        t22 = t21 + t8 * t8
        t23 = t22 + t10 * t10
        tl.store(b + 5 * sb, t23, mask)
        t24 = a11 * a11
        t25 = t24 + a12 * a12
        t26 = t25 + a13 * a13
        t27 = t26 + a15 * a15
        t28 = t27 + a17 * a17
        t29 = t28 + a18 * a18
        a14 = tl.load(a + 14 * sa, mask)
        t30 = a14 * a14
        t31 = a10 * a10
        t32 = t31 + a16 * a16
        t33 = t32 + a19 * a19
        t34 = t33 + 3 * t29
        t35 = t34 + 6 * t30
        tl.store(b + 6 * sb, t35, mask)
        t36 = a1 * a4
        t37 = t36 + a2 * a5
        t38 = t37 + a3 * a6
        tl.store(c + 6 * sc, t38, mask)
        t39 = a1 * a5
        t40 = t39 + a2 * a7
        t41 = t40 + a3 * a8
        tl.store(c + 7 * sc, t41, mask)
        t42 = a1 * a6
        t43 = t42 + a2 * a8
        t44 = t43 + a3 * a9
        tl.store(c + 8 * sc, t44, mask)
        t45 = a1 * t38
        t46 = t45 + a2 * t41
        t47 = t46 + a3 * t44
        tl.store(b + 7 * sb, t47, mask)
        t48 = a4 * t6
        t49 = t48 + a5 * t8
        t50 = t49 + a6 * t10
        tl.store(c + 9 * sc, t50, mask)
        t51 = a5 * t6
        t52 = t51 + a7 * t8
        t53 = t52 + a8 * t10
        tl.store(c + 10 * sc, t53, mask)
        t54 = a6 * t6
        t55 = t54 + a8 * t8
        t56 = t55 + a9 * t10
        tl.store(c + 11 * sc, t56, mask)
        t57 = a1 * t50
        t58 = t57 + a2 * t53
        t59 = t58 + a3 * t56
        tl.store(b + 8 * sb, t59, mask)
        t60 = 2 * a11
        t61 = 2 * a12
        t62 = 2 * a14
        t63 = a4 * a10
        t64 = t63 + a5 * t60
        t65 = t64 + a6 * t61
        t66 = t65 + a7 * a13
        t67 = t66 + a8 * t62
        t68 = t67 + a9 * a15
        tl.store(c + 12 * sc, t68, mask)
        t69 = 2 * a13
        t70 = 2 * a17
        t71 = a4 * a11
        t72 = t71 + a5 * t69
        t73 = t72 + a6 * t62
        t74 = t73 + a7 * a16
        t75 = t74 + a8 * t70
        t76 = t75 + a9 * a18
        tl.store(c + 13 * sc, t76, mask)
        t77 = 2 * a15
        t78 = 2 * a18
        t79 = a4 * a12
        t80 = t79 + a5 * t62
        t81 = t80 + a6 * t77
        t82 = t81 + a7 * a17
        t83 = t82 + a8 * t78
        t84 = t83 + a9 * a19
        tl.store(c + 14 * sc, t84, mask)
        t85 = a1 * t68
        t86 = t85 + a2 * t76
        t87 = t86 + a3 * t84
        tl.store(b + 9 * sb, t87, mask)
        t88 = a4 * a4
        t89 = t88 + a5 * a5
        t90 = t89 + a6 * a6
        tl.store(c + 69 * sc, t90, mask)
        t91 = a5 * a5
        t92 = t91 + a7 * a7
        t93 = t92 + a8 * a8
        tl.store(c + 72 * sc, t93, mask)
        t94 = a6 * a6
        t95 = t94 + a8 * a8
        t96 = t95 + a9 * a9
        tl.store(c + 74 * sc, t96, mask)
        t97 = a4 * a5
        t98 = t97 + a5 * a7
        t99 = t98 + a6 * a8
        tl.store(c + 70 * sc, t99, mask)
        t100 = a4 * a6
        t101 = t100 + a5 * a8
        t102 = t101 + a6 * a9
        tl.store(c + 71 * sc, t102, mask)
        t103 = a5 * a6
        t104 = t103 + a7 * a8
        t105 = t104 + a8 * a9
        tl.store(c + 73 * sc, t105, mask)
        t106 = a5 * t99
        t107 = t106 + a6 * t102
        t108 = t107 + a8 * t105
        t109 = a4 * t90
        t110 = t109 + a7 * t93
        t111 = t110 + a9 * t96
        t112 = t111 + 2 * t108
        tl.store(b + 10 * sb, t112, mask)
        t113 = t6 * t50
        t114 = t113 + t8 * t53
        t115 = t114 + t10 * t56
        tl.store(b + 11 * sb, t115, mask)
        t116 = a10 * a10
        t117 = t116 + a11 * t60
        t118 = t117 + a12 * t61
        t119 = t118 + a13 * a13
        t120 = t119 + a14 * t62
        t121 = t120 + a15 * a15
        tl.store(c + 87 * sc, t121, mask)
        t122 = a11 * a11
        t123 = t122 + a13 * t69
        t124 = t123 + a14 * t62
        t125 = t124 + a16 * a16
        t126 = t125 + a17 * t70
        t127 = t126 + a18 * a18
        tl.store(c + 90 * sc, t127, mask)
        t128 = a12 * a12
        t129 = t128 + a14 * t62
        t130 = t129 + a15 * t77
        t131 = t130 + a17 * a17
        t132 = t131 + a18 * t78
        t133 = t132 + a19 * a19
        tl.store(c + 92 * sc, t133, mask)
        t134 = a10 * a11
        t135 = t134 + a13 * a16
        t136 = t135 + a13 * t60
        t137 = t136 + a14 * t61
        t138 = t137 + a15 * a18
        t139 = t138 + a17 * t62
        tl.store(c + 88 * sc, t139, mask)
        t140 = a10 * a12
        t141 = t140 + a13 * a17
        t142 = t141 + a14 * t60
        t143 = t142 + a15 * a19
        t144 = t143 + a15 * t61
        t145 = t144 + a18 * t62
        tl.store(c + 89 * sc, t145, mask)
        t146 = a11 * a12
        t147 = t146 + a14 * t69
        t148 = t147 + a15 * t62
        t149 = t148 + a16 * a17
        t150 = t149 + a18 * a19
        t151 = t150 + a18 * t70
        tl.store(c + 91 * sc, t151, mask)
        t152 = a5 * t139
        t153 = t152 + a6 * t145
        t154 = t153 + a8 * t151
        t155 = a4 * t121
        t156 = t155 + a7 * t127
        t157 = t156 + a9 * t133
        t158 = t157 + 2 * t154
        tl.store(b + 12 * sb, t158, mask)
        t159 = t6 * t68
        t160 = t159 + t8 * t76
        t161 = t160 + t10 * t84
        tl.store(b + 13 * sb, t161, mask)
        t162 = a1 * a10
        t163 = t162 + a2 * a11
        t164 = t163 + a3 * a12
        tl.store(c + 57 * sc, t164, mask)
        t165 = a1 * a11
        t166 = t165 + a2 * a13
        t167 = t166 + a3 * a14
        tl.store(c + 58 * sc, t167, mask)
        t168 = a1 * a12
        t169 = t168 + a2 * a14
        t170 = t169 + a3 * a15
        tl.store(c + 59 * sc, t170, mask)
        t171 = a1 * t164
        t172 = t171 + a2 * t167
        t173 = t172 + a3 * t170
        tl.store(c + 15 * sc, t173, mask)
        t174 = a1 * a13
        t175 = t174 + a2 * a16
        t176 = t175 + a3 * a17
        tl.store(c + 60 * sc, t176, mask)
        t177 = a1 * a14
        t178 = t177 + a2 * a17
        t179 = t178 + a3 * a18
        tl.store(c + 61 * sc, t179, mask)
        t180 = a1 * t167
        t181 = t180 + a2 * t176
        t182 = t181 + a3 * t179
        tl.store(c + 16 * sc, t182, mask)
        t183 = a1 * a15
        t184 = t183 + a2 * a18
        t185 = t184 + a3 * a19
        tl.store(c + 62 * sc, t185, mask)
        t186 = a1 * t170
        t187 = t186 + a2 * t179
        t188 = t187 + a3 * t185
        tl.store(c + 17 * sc, t188, mask)
        t189 = a4 * t38
        t190 = t189 + a5 * t41
        t191 = t190 + a6 * t44
        tl.store(c + 18 * sc, t191, mask)
        t192 = a5 * t38
        t193 = t192 + a7 * t41
        t194 = t193 + a8 * t44
        tl.store(c + 19 * sc, t194, mask)
        t195 = a6 * t38
        t196 = t195 + a8 * t41
        t197 = t196 + a9 * t44
        tl.store(c + 20 * sc, t197, mask)
        t198 = t6 * t164
        t199 = t198 + t8 * t167
        t200 = t199 + t10 * t170
        tl.store(c + 21 * sc, t200, mask)
        t201 = t6 * t167
        t202 = t201 + t8 * t176
        t203 = t202 + t10 * t179
        tl.store(c + 22 * sc, t203, mask)
        t204 = t6 * t170
        t205 = t204 + t8 * t179
        t206 = t205 + t10 * t185
        tl.store(c + 23 * sc, t206, mask)
        t207 = a1 * t121
        t208 = t207 + a2 * t139
        t209 = t208 + a3 * t145
        tl.store(c + 24 * sc, t209, mask)
        t210 = a1 * t139
        t211 = t210 + a2 * t127
        t212 = t211 + a3 * t151
        tl.store(c + 25 * sc, t212, mask)
        t213 = a1 * t145
        t214 = t213 + a2 * t151
        t215 = t214 + a3 * t133
        tl.store(c + 26 * sc, t215, mask)
        t216 = a10 * t90
        t217 = t216 + a13 * t93
        t218 = t217 + a15 * t96
        t219 = t218 + t60 * t99
        t220 = t219 + t61 * t102
        t221 = t220 + t62 * t105
        tl.store(c + 27 * sc, t221, mask)
        t222 = a11 * t90
        t223 = t222 + a16 * t93
        t224 = t223 + a18 * t96
        t225 = t224 + t62 * t102
        t226 = t225 + t69 * t99
        t227 = t226 + t70 * t105
        tl.store(c + 28 * sc, t227, mask)
        t228 = a12 * t90
        t229 = t228 + a17 * t93
        t230 = t229 + a19 * t96
        t231 = t230 + t62 * t99
        t232 = t231 + t77 * t102
        t233 = t232 + t78 * t105
        tl.store(c + 29 * sc, t233, mask)
        t234 = a4 * t50
        t235 = t234 + a5 * t53
        t236 = t235 + a6 * t56
        tl.store(c + 30 * sc, t236, mask)
        t237 = a5 * t50
        t238 = t237 + a7 * t53
        t239 = t238 + a8 * t56
        tl.store(c + 31 * sc, t239, mask)
        t240 = a6 * t50
        t241 = t240 + a8 * t53
        t242 = t241 + a9 * t56
        tl.store(c + 32 * sc, t242, mask)
        t243 = a4 * t68
        t244 = t243 + a5 * t76
        t245 = t244 + a6 * t84
        tl.store(c + 33 * sc, t245, mask)
        t246 = a5 * t68
        t247 = t246 + a7 * t76
        t248 = t247 + a8 * t84
        tl.store(c + 34 * sc, t248, mask)
        t249 = a6 * t68
        t250 = t249 + a8 * t76
        t251 = t250 + a9 * t84
        tl.store(c + 35 * sc, t251, mask)
        t252 = a10 * t6
        t253 = t252 + a11 * t8
        t254 = t253 + a12 * t10
        tl.store(c + 75 * sc, t254, mask)
        t255 = a11 * t6
        t256 = t255 + a13 * t8
        t257 = t256 + a14 * t10
        tl.store(c + 76 * sc, t257, mask)
        t258 = a12 * t6
        t259 = t258 + a14 * t8
        t260 = t259 + a15 * t10
        tl.store(c + 77 * sc, t260, mask)
        t261 = t6 * t254
        t262 = t261 + t8 * t257
        t263 = t262 + t10 * t260
        tl.store(c + 36 * sc, t263, mask)
        t264 = a13 * t6
        t265 = t264 + a16 * t8
        t266 = t265 + a17 * t10
        tl.store(c + 78 * sc, t266, mask)
        t267 = a14 * t6
        t268 = t267 + a17 * t8
        t269 = t268 + a18 * t10
        tl.store(c + 79 * sc, t269, mask)
        t270 = t6 * t257
        t271 = t270 + t8 * t266
        t272 = t271 + t10 * t269
        tl.store(c + 37 * sc, t272, mask)
        t273 = a15 * t6
        t274 = t273 + a18 * t8
        t275 = t274 + a19 * t10
        tl.store(c + 80 * sc, t275, mask)
        t276 = t6 * t260
        t277 = t276 + t8 * t269
        t278 = t277 + t10 * t275
        tl.store(c + 38 * sc, t278, mask)
        t279 = t6 * t121
        t280 = t279 + t8 * t139
        t281 = t280 + t10 * t145
        tl.store(c + 39 * sc, t281, mask)
        t282 = t6 * t139
        t283 = t282 + t8 * t127
        t284 = t283 + t10 * t151
        tl.store(c + 40 * sc, t284, mask)
        t285 = t6 * t145
        t286 = t285 + t8 * t151
        t287 = t286 + t10 * t133
        tl.store(c + 41 * sc, t287, mask)
        t288 = a10 * t121
        t289 = t288 + a13 * t127
        t290 = t289 + a15 * t133
        t291 = t290 + t60 * t139
        t292 = t291 + t61 * t145
        t293 = t292 + t62 * t151
        tl.store(c + 42 * sc, t293, mask)
        t294 = a11 * t121
        t295 = t294 + a16 * t127
        t296 = t295 + a18 * t133
        t297 = t296 + t62 * t145
        t298 = t297 + t69 * t139
        t299 = t298 + t70 * t151
        tl.store(c + 43 * sc, t299, mask)
        t300 = a12 * t121
        t301 = t300 + a17 * t127
        t302 = t301 + a19 * t133
        t303 = t302 + t62 * t139
        t304 = t303 + t77 * t145
        t305 = t304 + t78 * t151
        tl.store(c + 44 * sc, t305, mask)
        t306 = a1 * a1
        tl.store(c + 51 * sc, t306, mask)
        t307 = a1 * a2
        tl.store(c + 52 * sc, t307, mask)
        t308 = a1 * a3
        tl.store(c + 53 * sc, t308, mask)
        t309 = a2 * a2
        tl.store(c + 54 * sc, t309, mask)
        t310 = a2 * a3
        tl.store(c + 55 * sc, t310, mask)
        t311 = a3 * a3
        tl.store(c + 56 * sc, t311, mask)
        t312 = a1 * t6
        t313 = 2 * t312
        tl.store(c + 63 * sc, t313, mask)
        t314 = a1 * t8
        t315 = a2 * t6
        t316 = t314 + t315
        tl.store(c + 64 * sc, t316, mask)
        t317 = a1 * t10
        t318 = a3 * t6
        t319 = t317 + t318
        tl.store(c + 65 * sc, t319, mask)
        t320 = a2 * t8
        t321 = 2 * t320
        tl.store(c + 66 * sc, t321, mask)
        t322 = a2 * t10
        t323 = a3 * t8
        t324 = t322 + t323
        tl.store(c + 67 * sc, t324, mask)
        t325 = a3 * t10
        t326 = 2 * t325
        tl.store(c + 68 * sc, t326, mask)
        t327 = t6 * t6
        tl.store(c + 81 * sc, t327, mask)
        t328 = t6 * t8
        tl.store(c + 82 * sc, t328, mask)
        t329 = t6 * t10
        tl.store(c + 83 * sc, t329, mask)
        t330 = t8 * t8
        tl.store(c + 84 * sc, t330, mask)
        t331 = t8 * t10
        tl.store(c + 85 * sc, t331, mask)
        t332 = t10 * t10
        tl.store(c + 86 * sc, t332, mask)
        t333 = a1 * t38
        t334 = 2 * t333
        tl.store(c + 93 * sc, t334, mask)
        t335 = a1 * t41
        t336 = a2 * t38
        t337 = t335 + t336
        tl.store(c + 94 * sc, t337, mask)
        t338 = a1 * t44
        t339 = a3 * t38
        t340 = t338 + t339
        tl.store(c + 95 * sc, t340, mask)
        t341 = a2 * t41
        t342 = 2 * t341
        tl.store(c + 96 * sc, t342, mask)
        t343 = a2 * t44
        t344 = a3 * t41
        t345 = t343 + t344
        tl.store(c + 97 * sc, t345, mask)
        t346 = a3 * t44
        t347 = 2 * t346
        tl.store(c + 98 * sc, t347, mask)
        t348 = a10 * t38
        t349 = t348 + a11 * t41
        t350 = t349 + a12 * t44
        tl.store(c + 99 * sc, t350, mask)
        t351 = a11 * t38
        t352 = t351 + a13 * t41
        t353 = t352 + a14 * t44
        tl.store(c + 100 * sc, t353, mask)
        t354 = a12 * t38
        t355 = t354 + a14 * t41
        t356 = t355 + a15 * t44
        tl.store(c + 101 * sc, t356, mask)
        t357 = a13 * t38
        t358 = t357 + a16 * t41
        t359 = t358 + a17 * t44
        tl.store(c + 102 * sc, t359, mask)
        t360 = a14 * t38
        t361 = t360 + a17 * t41
        t362 = t361 + a18 * t44
        tl.store(c + 103 * sc, t362, mask)
        t363 = a15 * t38
        t364 = t363 + a18 * t41
        t365 = t364 + a19 * t44
        tl.store(c + 104 * sc, t365, mask)
        t366 = t6 * t38
        t367 = 2 * t366
        tl.store(c + 105 * sc, t367, mask)
        t368 = t6 * t41
        t369 = t8 * t38
        t370 = t368 + t369
        tl.store(c + 106 * sc, t370, mask)
        t371 = t6 * t44
        t372 = t10 * t38
        t373 = t371 + t372
        tl.store(c + 107 * sc, t373, mask)
        t374 = t8 * t41
        t375 = 2 * t374
        tl.store(c + 108 * sc, t375, mask)
        t376 = t8 * t44
        t377 = t10 * t41
        t378 = t376 + t377
        tl.store(c + 109 * sc, t378, mask)
        t379 = t10 * t44
        t380 = 2 * t379
        tl.store(c + 110 * sc, t380, mask)
        t381 = a4 * t164
        t382 = t381 + a5 * t167
        t383 = t382 + a6 * t170
        t384 = 2 * t383
        tl.store(c + 111 * sc, t384, mask)
        t385 = a4 * t167
        t386 = t385 + a5 * t176
        t387 = t386 + a6 * t179
        t388 = a5 * t164
        t389 = t388 + a7 * t167
        t390 = t389 + a8 * t170
        t391 = t387 + t390
        tl.store(c + 112 * sc, t391, mask)
        t392 = a4 * t170
        t393 = t392 + a5 * t179
        t394 = t393 + a6 * t185
        t395 = a6 * t164
        t396 = t395 + a8 * t167
        t397 = t396 + a9 * t170
        t398 = t394 + t397
        tl.store(c + 113 * sc, t398, mask)
        t399 = a5 * t167
        t400 = t399 + a7 * t176
        t401 = t400 + a8 * t179
        t402 = 2 * t401
        tl.store(c + 114 * sc, t402, mask)
        t403 = a5 * t170
        t404 = t403 + a7 * t179
        t405 = t404 + a8 * t185
        t406 = a6 * t167
        t407 = t406 + a8 * t176
        t408 = t407 + a9 * t179
        t409 = t405 + t408
        tl.store(c + 115 * sc, t409, mask)
        t410 = a6 * t170
        t411 = t410 + a8 * t179
        t412 = t411 + a9 * t185
        t413 = 2 * t412
        tl.store(c + 116 * sc, t413, mask)
        t414 = a1 * t50
        t415 = 2 * t414
        tl.store(c + 117 * sc, t415, mask)
        t416 = a1 * t53
        t417 = a2 * t50
        t418 = t416 + t417
        tl.store(c + 118 * sc, t418, mask)
        t419 = a1 * t56
        t420 = a3 * t50
        t421 = t419 + t420
        tl.store(c + 119 * sc, t421, mask)
        t422 = a2 * t53
        t423 = 2 * t422
        tl.store(c + 120 * sc, t423, mask)
        t424 = a2 * t56
        t425 = a3 * t53
        t426 = t424 + t425
        tl.store(c + 121 * sc, t426, mask)
        t427 = a3 * t56
        t428 = 2 * t427
        tl.store(c + 122 * sc, t428, mask)
        t429 = a1 * t68
        t430 = 2 * t429
        tl.store(c + 123 * sc, t430, mask)
        t431 = a1 * t76
        t432 = a2 * t68
        t433 = t431 + t432
        tl.store(c + 124 * sc, t433, mask)
        t434 = a1 * t84
        t435 = a3 * t68
        t436 = t434 + t435
        tl.store(c + 125 * sc, t436, mask)
        t437 = a2 * t76
        t438 = 2 * t437
        tl.store(c + 126 * sc, t438, mask)
        t439 = a2 * t84
        t440 = a3 * t76
        t441 = t439 + t440
        tl.store(c + 127 * sc, t441, mask)
        t442 = a3 * t84
        t443 = 2 * t442
        tl.store(c + 128 * sc, t443, mask)
        t444 = a10 * t50
        t445 = t444 + a11 * t53
        t446 = t445 + a12 * t56
        tl.store(c + 129 * sc, t446, mask)
        t447 = a11 * t50
        t448 = t447 + a13 * t53
        t449 = t448 + a14 * t56
        tl.store(c + 130 * sc, t449, mask)
        t450 = a12 * t50
        t451 = t450 + a14 * t53
        t452 = t451 + a15 * t56
        tl.store(c + 131 * sc, t452, mask)
        t453 = a13 * t50
        t454 = t453 + a16 * t53
        t455 = t454 + a17 * t56
        tl.store(c + 132 * sc, t455, mask)
        t456 = a14 * t50
        t457 = t456 + a17 * t53
        t458 = t457 + a18 * t56
        tl.store(c + 133 * sc, t458, mask)
        t459 = a15 * t50
        t460 = t459 + a18 * t53
        t461 = t460 + a19 * t56
        tl.store(c + 134 * sc, t461, mask)
        t462 = a10 * t68
        t463 = t462 + a11 * t76
        t464 = t463 + a12 * t84
        tl.store(c + 135 * sc, t464, mask)
        t465 = a11 * t68
        t466 = t465 + a13 * t76
        t467 = t466 + a14 * t84
        tl.store(c + 136 * sc, t467, mask)
        t468 = a12 * t68
        t469 = t468 + a14 * t76
        t470 = t469 + a15 * t84
        tl.store(c + 137 * sc, t470, mask)
        t471 = a13 * t68
        t472 = t471 + a16 * t76
        t473 = t472 + a17 * t84
        tl.store(c + 138 * sc, t473, mask)
        t474 = a14 * t68
        t475 = t474 + a17 * t76
        t476 = t475 + a18 * t84
        tl.store(c + 139 * sc, t476, mask)
        t477 = a15 * t68
        t478 = t477 + a18 * t76
        t479 = t478 + a19 * t84
        tl.store(c + 140 * sc, t479, mask)
        t480 = t6 * t50
        t481 = 2 * t480
        tl.store(c + 141 * sc, t481, mask)
        t482 = t6 * t53
        t483 = t8 * t50
        t484 = t482 + t483
        tl.store(c + 142 * sc, t484, mask)
        t485 = t6 * t56
        t486 = t10 * t50
        t487 = t485 + t486
        tl.store(c + 143 * sc, t487, mask)
        t488 = t8 * t53
        t489 = 2 * t488
        tl.store(c + 144 * sc, t489, mask)
        t490 = t8 * t56
        t491 = t10 * t53
        t492 = t490 + t491
        tl.store(c + 145 * sc, t492, mask)
        t493 = t10 * t56
        t494 = 2 * t493
        tl.store(c + 146 * sc, t494, mask)
        t495 = a4 * t254
        t496 = t495 + a5 * t257
        t497 = t496 + a6 * t260
        t498 = 2 * t497
        tl.store(c + 147 * sc, t498, mask)
        t499 = a4 * t257
        t500 = t499 + a5 * t266
        t501 = t500 + a6 * t269
        t502 = a5 * t254
        t503 = t502 + a7 * t257
        t504 = t503 + a8 * t260
        t505 = t501 + t504
        tl.store(c + 148 * sc, t505, mask)
        tl.store(k + 0 * LANES, t6, mask)
        tl.store(k + 1 * LANES, t8, mask)
        tl.store(k + 2 * LANES, t10, mask)
        tl.store(k + 3 * LANES, t68, mask)
        tl.store(k + 4 * LANES, t76, mask)
        tl.store(k + 5 * LANES, t84, mask)
        tl.store(k + 6 * LANES, t121, mask)
        tl.store(k + 7 * LANES, t127, mask)
        tl.store(k + 8 * LANES, t133, mask)
        tl.store(k + 9 * LANES, t139, mask)
        tl.store(k + 10 * LANES, t145, mask)
        tl.store(k + 11 * LANES, t151, mask)
        tl.store(k + 12 * LANES, t254, mask)
        tl.store(k + 13 * LANES, t257, mask)
        tl.store(k + 14 * LANES, t260, mask)
        tl.store(k + 15 * LANES, t266, mask)
        tl.store(k + 16 * LANES, t269, mask)
        tl.store(k + 17 * LANES, t275, mask)
    if PART == 1:
        a4 = tl.load(a + 4 * sa, mask)
        t260 = tl.load(k + 14 * LANES, mask)
        t506 = a4 * t260
        a5 = tl.load(a + 5 * sa, mask)
        t269 = tl.load(k + 16 * LANES, mask)
        t507 = t506 + a5 * t269
        a6 = tl.load(a + 6 * sa, mask)
        t275 = tl.load(k + 17 * LANES, mask)
        t508 = t507 + a6 * t275
        t254 = tl.load(k + 12 * LANES, mask)
        t509 = a6 * t254
        a8 = tl.load(a + 8 * sa, mask)
        t257 = tl.load(k + 13 * LANES, mask)
        t510 = t509 + a8 * t257
        a9 = tl.load(a + 9 * sa, mask)
        t511 = t510 + a9 * t260
        t512 = t508 + t511
        tl.store(c + 149 * sc, t512, mask)
        t513 = a5 * t257
        a7 = tl.load(a + 7 * sa, mask)
        t266 = tl.load(k + 15 * LANES, mask)
        t514 = t513 + a7 * t266
        t515 = t514 + a8 * t269
        t516 = 2 * t515
        tl.store(c + 150 * sc, t516, mask)
        t517 = a5 * t260
        t518 = t517 + a7 * t269
        t519 = t518 + a8 * t275
        t520 = a6 * t257
        t521 = t520 + a8 * t266
        t522 = t521 + a9 * t269
        t523 = t519 + t522
        tl.store(c + 151 * sc, t523, mask)
        t524 = a6 * t260
        t525 = t524 + a8 * t269
        t526 = t525 + a9 * t275
        t527 = 2 * t526
        tl.store(c + 152 * sc, t527, mask)
        t121 = tl.load(k + 6 * LANES, mask)
        t528 = a4 * t121
        t139 = tl.load(k + 9 * LANES, mask)
        t529 = t528 + a5 * t139
        t145 = tl.load(k + 10 * LANES, mask)
        t530 = t529 + a6 * t145
        t531 = 2 * t530
        tl.store(c + 153 * sc, t531, mask)
        t532 = a4 * t139
        t127 = tl.load(k + 7 * LANES, mask)
        t533 = t532 + a5 * t127
        t151 = tl.load(k + 11 * LANES, mask)
        t534 = t533 + a6 * t151
        t535 = a5 * t121
        t536 = t535 + a7 * t139
        t537 = t536 + a8 * t145
        t538 = t534 + t537
        tl.store(c + 154 * sc, t538, mask)
        t539 = a4 * t145
        t540 = t539 + a5 * t151
        t133 = tl.load(k + 8 * LANES, mask)
        t541 = t540 + a6 * t133
        t542 = a6 * t121
        t543 = t542 + a8 * t139
        t544 = t543 + a9 * t145
        t545 = t541 + t544
        tl.store(c + 155 * sc, t545, mask)
        t546 = a5 * t139
        t547 = t546 + a7 * t127
        t548 = t547 + a8 * t151
        t549 = 2 * t548
        tl.store(c + 156 * sc, t549, mask)
        t550 = a5 * t145
        t551 = t550 + a7 * t151
        t552 = t551 + a8 * t133
        t553 = a6 * t139
        t554 = t553 + a8 * t127
        t555 = t554 + a9 * t151
        t556 = t552 + t555
        tl.store(c + 157 * sc, t556, mask)
        t557 = a6 * t145
        t558 = t557 + a8 * t151
        t559 = t558 + a9 * t133
        t560 = 2 * t559
        tl.store(c + 158 * sc, t560, mask)
        t6 = tl.load(k + 0 * LANES, mask)
        t68 = tl.load(k + 3 * LANES, mask)
        t561 = t6 * t68
        t562 = 2 * t561
        tl.store(c + 159 * sc, t562, mask)
        t76 = tl.load(k + 4 * LANES, mask)
        t563 = t6 * t76
        t8 = tl.load(k + 1 * LANES, mask)
        t564 = t8 * t68
        t565 = t563 + t564
        tl.store(c + 160 * sc, t565, mask)
        t84 = tl.load(k + 5 * LANES, mask)
        t566 = t6 * t84
        t10 = tl.load(k + 2 * LANES, mask)
        t567 = t10 * t68
        t568 = t566 + t567
        tl.store(c + 161 * sc, t568, mask)
        t569 = t8 * t76
        t570 = 2 * t569
        tl.store(c + 162 * sc, t570, mask)
        t571 = t8 * t84
        t572 = t10 * t76
        t573 = t571 + t572
        tl.store(c + 163 * sc, t573, mask)
        t574 = t10 * t84
        t575 = 2 * t574
        tl.store(c + 164 * sc, t575, mask)
        a0 = tl.load(a + 0 * sa, mask)
        tl.store(b + 0 * sb, a0, mask)


@triton.jit
def _backward(a, sa, g, sg, h, sh, to_a, sto_a, k, mask, PART: tl.constexpr, LANES: tl.constexpr):
    if PART == 0:
        a16 = tl.load(a + 16 * sa, mask)
        a11 = tl.load(a + 11 * sa, mask)
        t0 = a11 + a16
        a18 = tl.load(a + 18 * sa, mask)
        t1 = t0 + a18
        a17 = tl.load(a + 17 * sa, mask)
        a12 = tl.load(a + 12 * sa, mask)
        t2 = a12 + a17
        a19 = tl.load(a + 19 * sa, mask)
        t3 = t2 + a19
        a13 = tl.load(a + 13 * sa, mask)
        a10 = tl.load(a + 10 * sa, mask)
        t4 = a10 + a13
        a15 = tl.load(a + 15 * sa, mask)
        t5 = t4 + a15
        a1 = tl.load(a + 1 * sa, mask)
        h93 = tl.load(h + 93 * sh, mask)
        t6 = a1 * h93
        h105 = tl.load(h + 105 * sh, mask)
        t7 = t6 + t5 * h105
        g7 = tl.load(g + 7 * sg, mask)
        t8 = a1 * g7
        a2 = tl.load(a + 2 * sa, mask)
        h94 = tl.load(h + 94 * sh, mask)
        t9 = t8 + a2 * h94
        a3 = tl.load(a + 3 * sa, mask)
        h95 = tl.load(h + 95 * sh, mask)
        t10 = t9 + a3 * h95
        a4 = tl.load(a + 4 * sa, mask)
        h18 = tl.load(h + 18 * sh, mask)
        t11 = t10 + a4 * h18
        a5 = tl.load(a + 5 * sa, mask)
        h19 = tl.load(h + 19 * sh, mask)
        t12 = t11 + a5 * h19
        a6 = tl.load(a + 6 * sa, mask)
        h20 = tl.load(h + 20 * sh, mask)
        t13 = t12 + a6 * h20
        h99 = tl.load(h + 99 * sh, mask)
        t14 = t13 + a10 * h99
        h100 = tl.load(h + 100 * sh, mask)
        t15 = t14 + a11 * h100
        h101 = tl.load(h + 101 * sh, mask)
        t16 = t15 + a12 * h101
        h102 = tl.load(h + 102 * sh, mask)
        t17 = t16 + a13 * h102
        a14 = tl.load(a + 14 * sa, mask)
        h103 = tl.load(h + 103 * sh, mask)
        t18 = t17 + a14 * h103
        h104 = tl.load(h + 104 * sh, mask)
        t19 = t18 + a15 * h104
        h106 = tl.load(h + 106 * sh, mask)
        t20 = t19 + t1 * h106
        h107 = tl.load(h + 107 * sh, mask)
        t21 = t20 + t3 * h107
        h6 = tl.load(h + 6 * sh, mask)
        t22 = t21 + h6
        t23 = t22 + 2 * t7
        h96 = tl.load(h + 96 * sh, mask)
        t24 = a2 * h96
        h108 = tl.load(h + 108 * sh, mask)
        t25 = t24 + t1 * h108
        t26 = a1 * h94
        t27 = t26 + a2 * g7
        h97 = tl.load(h + 97 * sh, mask)
        t28 = t27 + a3 * h97
        t29 = t28 + a5 * h18
        a7 = tl.load(a + 7 * sa, mask)
        t30 = t29 + a7 * h19
        a8 = tl.load(a + 8 * sa, mask)
        t31 = t30 + a8 * h20
        t32 = t31 + a11 * h99
        t33 = t32 + a13 * h100
        t34 = t33 + a14 * h101
        t35 = t34 + a16 * h102
        t36 = t35 + a17 * h103
        t37 = t36 + a18 * h104
        t38 = t37 + t5 * h106
        h109 = tl.load(h + 109 * sh, mask)
        t39 = t38 + t3 * h109
        h7 = tl.load(h + 7 * sh, mask)
        t40 = t39 + h7
        t41 = t40 + 2 * t25
        h98 = tl.load(h + 98 * sh, mask)
        t42 = a3 * h98
        h110 = tl.load(h + 110 * sh, mask)
        t43 = t42 + t3 * h110
        t44 = a1 * h95
        t45 = t44 + a2 * h97
        t46 = t45 + a3 * g7
        t47 = t46 + a6 * h18
        t48 = t47 + a8 * h19
        a9 = tl.load(a + 9 * sa, mask)
        t49 = t48 + a9 * h20
        t50 = t49 + a12 * h99
        t51 = t50 + a14 * h100
        t52 = t51 + a15 * h101
        t53 = t52 + a17 * h102
        t54 = t53 + a18 * h103
        t55 = t54 + a19 * h104
        t56 = t55 + t5 * h107
        t57 = t56 + t1 * h109
        h8 = tl.load(h + 8 * sh, mask)
        t58 = t57 + h8
        t59 = t58 + 2 * t43
        t60 = 2 * a4
        h15 = tl.load(h + 15 * sh, mask)
        t61 = a1 * h15
        h112 = tl.load(h + 112 * sh, mask)
        t62 = t61 + a5 * h112
        h113 = tl.load(h + 113 * sh, mask)
        t63 = t62 + a6 * h113
        h21 = tl.load(h + 21 * sh, mask)
        t64 = t63 + t5 * h21
        h111 = tl.load(h + 111 * sh, mask)
        t65 = t64 + h111 * t60
        h57 = tl.load(h + 57 * sh, mask)
        t66 = t65 + h57
        t67 = 2 * a5
        h16 = tl.load(h + 16 * sh, mask)
        t68 = a1 * h16
        t69 = t68 + a2 * h15
        t70 = t69 + a4 * h112
        h115 = tl.load(h + 115 * sh, mask)
        t71 = t70 + a6 * h115
        t72 = t71 + a7 * h112
        t73 = t72 + a8 * h113
        h22 = tl.load(h + 22 * sh, mask)
        t74 = t73 + t5 * h22
        t75 = t74 + t1 * h21
        t76 = t75 + h111 * t67
        h114 = tl.load(h + 114 * sh, mask)
        t77 = t76 + h114 * t67
        h58 = tl.load(h + 58 * sh, mask)
        t78 = t77 + h58
        t79 = 2 * a6
        h17 = tl.load(h + 17 * sh, mask)
        t80 = a1 * h17
        t81 = t80 + a3 * h15
        t82 = t81 + a4 * h113
        t83 = t82 + a5 * h115
        t84 = t83 + a8 * h112
        t85 = t84 + a9 * h113
        h23 = tl.load(h + 23 * sh, mask)
        t86 = t85 + t5 * h23
        t87 = t86 + t3 * h21
        t88 = t87 + h111 * t79
        h116 = tl.load(h + 116 * sh, mask)
        t89 = t88 + h116 * t79
        h59 = tl.load(h + 59 * sh, mask)
        t90 = t89 + h59
        t91 = 2 * a7
        t92 = a2 * h16
        t93 = t92 + a5 * h112
        t94 = t93 + a8 * h115
        t95 = t94 + t1 * h22
        t96 = t95 + h114 * t91
        h60 = tl.load(h + 60 * sh, mask)
        t97 = t96 + h60
        t98 = 2 * a8
        t99 = a2 * h17
        t100 = t99 + a3 * h16
        t101 = t100 + a5 * h113
        t102 = t101 + a6 * h112
        t103 = t102 + a7 * h115
        t104 = t103 + a9 * h115
        t105 = t104 + t1 * h23
        t106 = t105 + t3 * h22
        t107 = t106 + h114 * t98
        t108 = t107 + h116 * t98
        h61 = tl.load(h + 61 * sh, mask)
        t109 = t108 + h61
        t110 = 2 * a9
        t111 = a3 * h17
        t112 = t111 + a6 * h113
        t113 = t112 + a8 * h115
        t114 = t113 + t3 * h23
        t115 = t114 + h116 * t110
        h62 = tl.load(h + 62 * sh, mask)
        t116 = t115 + h62
        t117 = a1 * a4
        t118 = t117 + a2 * a5
        t119 = t118 + a3 * a6
        t120 = a1 * a5
        t121 = t120 + a2 * a7
        t122 = t121 + a3 * a8
        t123 = a1 * a6
        t124 = t123 + a2 * a8
        t125 = t124 + a3 * a9
        t126 = a4 * t5
        t127 = t126 + a5 * t1
        t128 = t127 + a6 * t3
        t129 = a5 * t5
        t130 = t129 + a7 * t1
        t131 = t130 + a8 * t3
        t132 = a6 * t5
        t133 = t132 + a8 * t1
        t134 = t133 + a9 * t3
        t135 = 2 * a11
        t136 = 2 * a12
        t137 = 2 * a14
        t138 = a4 * a10
        t139 = t138 + a5 * t135
        t140 = t139 + a6 * t136
        t141 = t140 + a7 * a13
        t142 = t141 + a8 * t137
        t143 = t142 + a9 * a15
        t144 = 2 * a13
        t145 = 2 * a17
        t146 = a4 * a11
        t147 = t146 + a5 * t144
        t148 = t147 + a6 * t137
        t149 = t148 + a7 * a16
        t150 = t149 + a8 * t145
        t151 = t150 + a9 * a18
        t152 = 2 * a15
        t153 = 2 * a18
        t154 = a4 * a12
        t155 = t154 + a5 * t137
        t156 = t155 + a6 * t152
        t157 = t156 + a7 * a17
        t158 = t157 + a8 * t153
        t159 = t158 + a9 * a19
        t160 = a10 * a10
        t161 = t160 + a11 * t135
        t162 = t161 + a12 * t136
        t163 = t162 + a13 * a13
        t164 = t163 + a14 * t137
        t165 = t164 + a15 * a15
        t166 = a10 * a11
        t167 = t166 + a13 * a16
        t168 = t167 + a13 * t135
        t169 = t168 + a14 * t136
        t170 = t169 + a15 * a18
        t171 = t170 + a17 * t137
        t172 = a10 * a12
        t173 = t172 + a13 * a17
        t174 = t173 + a14 * t135
        t175 = t174 + a15 * a19
        t176 = t175 + a15 * t136
        t177 = t176 + a18 * t137
        t178 = a1 * a10
        t179 = t178 + a2 * a11
        t180 = t179 + a3 * a12
        t181 = a1 * a11
        t182 = t181 + a2 * a13
        t183 = t182 + a3 * a14
        t184 = a1 * a12
        t185 = t184 + a2 * a14
        t186 = t185 + a3 * a15
        g2 = tl.load(g + 2 * sg, mask)
        t187 = a1 * g2
        h51 = tl.load(h + 51 * sh, mask)
        t188 = t187 + a1 * h51
        h63 = tl.load(h + 63 * sh, mask)
        t189 = t188 + t5 * h63
        t190 = t189 + t119 * h93
        h117 = tl.load(h + 117 * sh, mask)
        t191 = t190 + t128 * h117
        h123 = tl.load(h + 123 * sh, mask)
        t192 = t191 + t143 * h123
        h52 = tl.load(h + 52 * sh, mask)
        t193 = a2 * h52
        h53 = tl.load(h + 53 * sh, mask)
        t194 = t193 + a3 * h53
        t195 = t194 + a4 * t23
        t196 = t195 + a5 * t41
        t197 = t196 + a6 * t59
        t198 = t197 + a10 * t66
        t199 = t198 + a11 * t78
        t200 = t199 + a12 * t90
        t201 = t200 + a13 * t97
        t202 = t201 + a14 * t109
        t203 = t202 + a15 * t116
        g3 = tl.load(g + 3 * sg, mask)
        t204 = t203 + t5 * g3
        h64 = tl.load(h + 64 * sh, mask)
        t205 = t204 + t1 * h64
        h65 = tl.load(h + 65 * sh, mask)
        t206 = t205 + t3 * h65
        t207 = t206 + t119 * g7
        t208 = t207 + t122 * h94
        t209 = t208 + t125 * h95
        g8 = tl.load(g + 8 * sg, mask)
        t210 = t209 + t128 * g8
        h118 = tl.load(h + 118 * sh, mask)
        t211 = t210 + t131 * h118
        h119 = tl.load(h + 119 * sh, mask)
        t212 = t211 + t134 * h119
        g9 = tl.load(g + 9 * sg, mask)
        t213 = t212 + t143 * g9
        h124 = tl.load(h + 124 * sh, mask)
        t214 = t213 + t151 * h124
        h125 = tl.load(h + 125 * sh, mask)
        t215 = t214 + t159 * h125
        h24 = tl.load(h + 24 * sh, mask)
        t216 = t215 + t165 * h24
        h25 = tl.load(h + 25 * sh, mask)
        t217 = t216 + t171 * h25
        h26 = tl.load(h + 26 * sh, mask)
        t218 = t217 + t177 * h26
        t219 = t218 + t180 * h15
        t220 = t219 + t183 * h16
        t221 = t220 + t186 * h17
        h0 = tl.load(h + 0 * sh, mask)
        t222 = t221 + h0
        t223 = t222 + 2 * t192
        tl.store(to_a + 1 * sto_a, t223, mask)
        t224 = a11 * a11
        t225 = t224 + a13 * t144
        t226 = t225 + a14 * t137
        t227 = t226 + a16 * a16
        t228 = t227 + a17 * t145
        t229 = t228 + a18 * a18
        t230 = a11 * a12
        t231 = t230 + a14 * t144
        t232 = t231 + a15 * t137
        t233 = t232 + a16 * a17
        t234 = t233 + a18 * a19
        t235 = t234 + a18 * t145
        t236 = a1 * a13
        t237 = t236 + a2 * a16
        t238 = t237 + a3 * a17
        t239 = a1 * a14
        t240 = t239 + a2 * a17
        t241 = t240 + a3 * a18
        t242 = a2 * g2
        h54 = tl.load(h + 54 * sh, mask)
        t243 = t242 + a2 * h54
        h66 = tl.load(h + 66 * sh, mask)
        t244 = t243 + t1 * h66
        t245 = t244 + t122 * h96
        h120 = tl.load(h + 120 * sh, mask)
        t246 = t245 + t131 * h120
        h126 = tl.load(h + 126 * sh, mask)
        t247 = t246 + t151 * h126
        t248 = a1 * h52
        h55 = tl.load(h + 55 * sh, mask)
        t249 = t248 + a3 * h55
        t250 = t249 + a5 * t23
        t251 = t250 + a7 * t41
        t252 = t251 + a8 * t59
        t253 = t252 + a11 * t66
        t254 = t253 + a13 * t78
        t255 = t254 + a14 * t90
        t256 = t255 + a16 * t97
        t257 = t256 + a17 * t109
        t258 = t257 + a18 * t116
        t259 = t258 + t5 * h64
        t260 = t259 + t1 * g3
        h67 = tl.load(h + 67 * sh, mask)
        t261 = t260 + t3 * h67
        t262 = t261 + t119 * h94
        t263 = t262 + t122 * g7
        t264 = t263 + t125 * h97
        t265 = t264 + t128 * h118
        t266 = t265 + t131 * g8
        h121 = tl.load(h + 121 * sh, mask)
        t267 = t266 + t134 * h121
        t268 = t267 + t143 * h124
        t269 = t268 + t151 * g9
        h127 = tl.load(h + 127 * sh, mask)
        t270 = t269 + t159 * h127
        t271 = t270 + t171 * h24
        t272 = t271 + t229 * h25
        t273 = t272 + t235 * h26
        t274 = t273 + t183 * h15
        t275 = t274 + t238 * h16
        t276 = t275 + t241 * h17
        h1 = tl.load(h + 1 * sh, mask)
        t277 = t276 + h1
        t278 = t277 + 2 * t247
        tl.store(to_a + 2 * sto_a, t278, mask)
        tl.store(k + 0 * LANES, t1, mask)
        tl.store(k + 1 * LANES, t3, mask)
        tl.store(k + 2 * LANES, t5, mask)
        tl.store(k + 3 * LANES, t23, mask)
        tl.store(k + 4 * LANES, t41, mask)
        tl.store(k + 5 * LANES, t59, mask)
        tl.store(k + 6 * LANES, t60, mask)
        tl.store(k + 7 * LANES, t66, mask)
        tl.store(k + 8 * LANES, t67, mask)
        tl.store(k + 9 * LANES, t78, mask)
        tl.store(k + 10 * LANES, t79, mask)
        tl.store(k + 11 * LANES, t90, mask)
        tl.store(k + 12 * LANES, t91, mask)
        tl.store(k + 13 * LANES, t97, mask)
        tl.store(k + 14 * LANES, t98, mask)
        tl.store(k + 15 * LANES, t109, mask)
        tl.store(k + 16 * LANES, t110, mask)
        tl.store(k + 17 * LANES, t116, mask)
        tl.store(k + 18 * LANES, t119, mask)
        tl.store(k + 19 * LANES, t122, mask)
        tl.store(k + 20 * LANES, t125, mask)
        tl.store(k + 21 * LANES, t128, mask)
        tl.store(k + 22 * LANES, t131, mask)
        tl.store(k + 23 * LANES, t134, mask)
        tl.store(k + 24 * LANES, t135, mask)
        tl.store(k + 25 * LANES, t136, mask)
        tl.store(k + 26 * LANES, t137, mask)
        tl.store(k + 27 * LANES, t143, mask)
        tl.store(k + 28 * LANES, t144, mask)
        tl.store(k + 29 * LANES, t145, mask)
        tl.store(k + 30 * LANES, t151, mask)
        tl.store(k + 31 * LANES, t152, mask)
        tl.store(k + 32 * LANES, t153, mask)
        tl.store(k + 33 * LANES, t159, mask)
        tl.store(k + 34 * LANES, t165, mask)
        tl.store(k + 35 * LANES, t171, mask)
        tl.store(k + 36 * LANES, t177, mask)
        tl.store(k + 37 * LANES, t180, mask)
        tl.store(k + 38 * LANES, t183, mask)
        tl.store(k + 39 * LANES, t186, mask)
        tl.store(k + 40 * LANES, t229, mask)
        tl.store(k + 41 * LANES, t235, mask)
        tl.store(k + 42 * LANES, t238, mask)
        tl.store(k + 43 * LANES, t241, mask)
    if PART == 1:
        a12 = tl.load(a + 12 * sa, mask)
        t279 = a12 * a12
        a14 = tl.load(a + 14 * sa, mask)
        t137 = tl.load(k + 26 * LANES, mask)
        t280 = t279 + a14 * t137
        a15 = tl.load(a + 15 * sa, mask)
        t152 = tl.load(k + 31 * LANES, mask)
        t281 = t280 + a15 * t152
        a17 = tl.load(a + 17 * sa, mask)
        t282 = t281 + a17 * a17
        a18 = tl.load(a + 18 * sa, mask)
        t153 = tl.load(k + 32 * LANES, mask)
        t283 = t282 + a18 * t153
        a19 = tl.load(a + 19 * sa, mask)
        t284 = t283 + a19 * a19
        a1 = tl.load(a + 1 * sa, mask)
        t285 = a1 * a15
        a2 = tl.load(a + 2 * sa, mask)
        t286 = t285 + a2 * a18
        a3 = tl.load(a + 3 * sa, mask)
        t287 = t286 + a3 * a19
        g2 = tl.load(g + 2 * sg, mask)
        t288 = a3 * g2
        h56 = tl.load(h + 56 * sh, mask)
        t289 = t288 + a3 * h56
        t3 = tl.load(k + 1 * LANES, mask)
        h68 = tl.load(h + 68 * sh, mask)
        t290 = t289 + t3 * h68
        t125 = tl.load(k + 20 * LANES, mask)
        h98 = tl.load(h + 98 * sh, mask)
        t291 = t290 + t125 * h98
        t134 = tl.load(k + 23 * LANES, mask)
        h122 = tl.load(h + 122 * sh, mask)
        t292 = t291 + t134 * h122
        t159 = tl.load(k + 33 * LANES, mask)
        h128 = tl.load(h + 128 * sh, mask)
        t293 = t292 + t159 * h128
        h53 = tl.load(h + 53 * sh, mask)
        t294 = a1 * h53
        h55 = tl.load(h + 55 * sh, mask)
        t295 = t294 + a2 * h55
        a6 = tl.load(a + 6 * sa, mask)
        t23 = tl.load(k + 3 * LANES, mask)
        t296 = t295 + a6 * t23
        a8 = tl.load(a + 8 * sa, mask)
        t41 = tl.load(k + 4 * LANES, mask)
        t297 = t296 + a8 * t41
        a9 = tl.load(a + 9 * sa, mask)
        t59 = tl.load(k + 5 * LANES, mask)
        t298 = t297 + a9 * t59
        t66 = tl.load(k + 7 * LANES, mask)
        t299 = t298 + a12 * t66
        t78 = tl.load(k + 9 * LANES, mask)
        t300 = t299 + a14 * t78
        t90 = tl.load(k + 11 * LANES, mask)
        t301 = t300 + a15 * t90
        t97 = tl.load(k + 13 * LANES, mask)
        t302 = t301 + a17 * t97
        t109 = tl.load(k + 15 * LANES, mask)
        t303 = t302 + a18 * t109
        t116 = tl.load(k + 17 * LANES, mask)
        t304 = t303 + a19 * t116
        t5 = tl.load(k + 2 * LANES, mask)
        h65 = tl.load(h + 65 * sh, mask)
        t305 = t304 + t5 * h65
        t1 = tl.load(k + 0 * LANES, mask)
        h67 = tl.load(h + 67 * sh, mask)
        t306 = t305 + t1 * h67
        g3 = tl.load(g + 3 * sg, mask)
        t307 = t306 + t3 * g3
        t119 = tl.load(k + 18 * LANES, mask)
        h95 = tl.load(h + 95 * sh, mask)
        t308 = t307 + t119 * h95
        t122 = tl.load(k + 19 * LANES, mask)
        h97 = tl.load(h + 97 * sh, mask)
        t309 = t308 + t122 * h97
        g7 = tl.load(g + 7 * sg, mask)
        t310 = t309 + t125 * g7
        t128 = tl.load(k + 21 * LANES, mask)
        h119 = tl.load(h + 119 * sh, mask)
        t311 = t310 + t128 * h119
        t131 = tl.load(k + 22 * LANES, mask)
        h121 = tl.load(h + 121 * sh, mask)
        t312 = t311 + t131 * h121
        g8 = tl.load(g + 8 * sg, mask)
        t313 = t312 + t134 * g8
        t143 = tl.load(k + 27 * LANES, mask)
        h125 = tl.load(h + 125 * sh, mask)
        t314 = t313 + t143 * h125
        t151 = tl.load(k + 30 * LANES, mask)
        h127 = tl.load(h + 127 * sh, mask)
        t315 = t314 + t151 * h127
        g9 = tl.load(g + 9 * sg, mask)
        t316 = t315 + t159 * g9
        t177 = tl.load(k + 36 * LANES, mask)
        h24 = tl.load(h + 24 * sh, mask)
        t317 = t316 + t177 * h24
        t235 = tl.load(k + 41 * LANES, mask)
        h25 = tl.load(h + 25 * sh, mask)
        t318 = t317 + t235 * h25
        h26 = tl.load(h + 26 * sh, mask)
        t319 = t318 + t284 * h26
        t186 = tl.load(k + 39 * LANES, mask)
        h15 = tl.load(h + 15 * sh, mask)
        t320 = t319 + t186 * h15
        t241 = tl.load(k + 43 * LANES, mask)
        h16 = tl.load(h + 16 * sh, mask)
        t321 = t320 + t241 * h16
        h17 = tl.load(h + 17 * sh, mask)
        t322 = t321 + t287 * h17
        h2 = tl.load(h + 2 * sh, mask)
        t323 = t322 + h2
        t324 = t323 + 2 * t293
        tl.store(to_a + 3 * sto_a, t324, mask)
        t135 = tl.load(k + 24 * LANES, mask)
        h27 = tl.load(h + 27 * sh, mask)
        t325 = t135 * h27
        h29 = tl.load(h + 29 * sh, mask)
        t326 = t325 + t137 * h29
        t144 = tl.load(k + 28 * LANES, mask)
        h28 = tl.load(h + 28 * sh, mask)
        t327 = t326 + t144 * h28
        g10 = tl.load(g + 10 * sg, mask)
        t67 = tl.load(k + 8 * LANES, mask)
        t328 = t327 + g10 * t67
        h70 = tl.load(h + 70 * sh, mask)
        t329 = t328 + h70
        t136 = tl.load(k + 25 * LANES, mask)
        t330 = t136 * h27
        t331 = t330 + t137 * h28
        t332 = t331 + t152 * h29
        t79 = tl.load(k + 10 * LANES, mask)
        t333 = t332 + g10 * t79
        h71 = tl.load(h + 71 * sh, mask)
        t334 = t333 + h71
        h123 = tl.load(h + 123 * sh, mask)
        t335 = a1 * h123
        h159 = tl.load(h + 159 * sh, mask)
        t336 = t335 + t5 * h159
        t337 = a1 * g9
        h124 = tl.load(h + 124 * sh, mask)
        t338 = t337 + a2 * h124
        t339 = t338 + a3 * h125
        a4 = tl.load(a + 4 * sa, mask)
        h33 = tl.load(h + 33 * sh, mask)
        t340 = t339 + a4 * h33
        a5 = tl.load(a + 5 * sa, mask)
        h34 = tl.load(h + 34 * sh, mask)
        t341 = t340 + a5 * h34
        h35 = tl.load(h + 35 * sh, mask)
        t342 = t341 + a6 * h35
        a10 = tl.load(a + 10 * sa, mask)
        h135 = tl.load(h + 135 * sh, mask)
        t343 = t342 + a10 * h135
        a11 = tl.load(a + 11 * sa, mask)
        h136 = tl.load(h + 136 * sh, mask)
        t344 = t343 + a11 * h136
        h137 = tl.load(h + 137 * sh, mask)
        t345 = t344 + a12 * h137
        a13 = tl.load(a + 13 * sa, mask)
        h138 = tl.load(h + 138 * sh, mask)
        t346 = t345 + a13 * h138
        h139 = tl.load(h + 139 * sh, mask)
        t347 = t346 + a14 * h139
        h140 = tl.load(h + 140 * sh, mask)
        t348 = t347 + a15 * h140
        g13 = tl.load(g + 13 * sg, mask)
        t349 = t348 + t5 * g13
        h160 = tl.load(h + 160 * sh, mask)
        t350 = t349 + t1 * h160
        h161 = tl.load(h + 161 * sh, mask)
        t351 = t350 + t3 * h161
        h12 = tl.load(h + 12 * sh, mask)
        t352 = t351 + h12
        t353 = t352 + 2 * t336
        h126 = tl.load(h + 126 * sh, mask)
        t354 = a2 * h126
        h162 = tl.load(h + 162 * sh, mask)
        t355 = t354 + t1 * h162
        t356 = a1 * h124
        t357 = t356 + a2 * g9
        t358 = t357 + a3 * h127
        t359 = t358 + a5 * h33
        a7 = tl.load(a + 7 * sa, mask)
        t360 = t359 + a7 * h34
        t361 = t360 + a8 * h35
        t362 = t361 + a11 * h135
        t363 = t362 + a13 * h136
        t364 = t363 + a14 * h137
        a16 = tl.load(a + 16 * sa, mask)
        t365 = t364 + a16 * h138
        t366 = t365 + a17 * h139
        t367 = t366 + a18 * h140
        t368 = t367 + t5 * h160
        t369 = t368 + t1 * g13
        h163 = tl.load(h + 163 * sh, mask)
        t370 = t369 + t3 * h163
        h13 = tl.load(h + 13 * sh, mask)
        t371 = t370 + h13
        t372 = t371 + 2 * t355
        t373 = a3 * h128
        h164 = tl.load(h + 164 * sh, mask)
        t374 = t373 + t3 * h164
        t375 = a1 * h125
        t376 = t375 + a2 * h127
        t377 = t376 + a3 * g9
        t378 = t377 + a6 * h33
        t379 = t378 + a8 * h34
        t380 = t379 + a9 * h35
        t381 = t380 + a12 * h135
        t382 = t381 + a14 * h136
        t383 = t382 + a15 * h137
        t384 = t383 + a17 * h138
        t385 = t384 + a18 * h139
        t386 = t385 + a19 * h140
        t387 = t386 + t5 * h161
        t388 = t387 + t1 * h163
        t389 = t388 + t3 * g13
        h14 = tl.load(h + 14 * sh, mask)
        t390 = t389 + h14
        t391 = t390 + 2 * t374
        h117 = tl.load(h + 117 * sh, mask)
        t392 = a1 * h117
        h141 = tl.load(h + 141 * sh, mask)
        t393 = t392 + t5 * h141
        t394 = a1 * g8
        h118 = tl.load(h + 118 * sh, mask)
        t395 = t394 + a2 * h118
        t396 = t395 + a3 * h119
        h30 = tl.load(h + 30 * sh, mask)
        t397 = t396 + a4 * h30
        h31 = tl.load(h + 31 * sh, mask)
        t398 = t397 + a5 * h31
        h32 = tl.load(h + 32 * sh, mask)
        t399 = t398 + a6 * h32
        h129 = tl.load(h + 129 * sh, mask)
        t400 = t399 + a10 * h129
        h130 = tl.load(h + 130 * sh, mask)
        t401 = t400 + a11 * h130
        h131 = tl.load(h + 131 * sh, mask)
        t402 = t401 + a12 * h131
        h132 = tl.load(h + 132 * sh, mask)
        t403 = t402 + a13 * h132
        h133 = tl.load(h + 133 * sh, mask)
        t404 = t403 + a14 * h133
        h134 = tl.load(h + 134 * sh, mask)
        t405 = t404 + a15 * h134
        g11 = tl.load(g + 11 * sg, mask)
        t406 = t405 + t5 * g11
        h142 = tl.load(h + 142 * sh, mask)
        t407 = t406 + t1 * h142
        h143 = tl.load(h + 143 * sh, mask)
        t408 = t407 + t3 * h143
        h9 = tl.load(h + 9 * sh, mask)
        t409 = t408 + h9
        t410 = t409 + 2 * t393
        t411 = a4 * a4
        t412 = t411 + a5 * a5
        t413 = t412 + a6 * a6
        t414 = a11 * t5
        t415 = t414 + a13 * t1
        t416 = t415 + a14 * t3
        t417 = a12 * t5
        t418 = t417 + a14 * t1
        t419 = t418 + a15 * t3
        t420 = a4 * g10
        t421 = t420 + a10 * h27
        t422 = t421 + a11 * h28
        t423 = t422 + a12 * h29
        h69 = tl.load(h + 69 * sh, mask)
        t424 = t423 + h69
        t425 = a10 * t5
        t426 = t425 + a11 * t1
        t427 = t426 + a12 * t3
        g4 = tl.load(g + 4 * sg, mask)
        t428 = a4 * g4
        t429 = t428 + a4 * t424
        t165 = tl.load(k + 34 * LANES, mask)
        h153 = tl.load(h + 153 * sh, mask)
        t430 = t429 + t165 * h153
        t180 = tl.load(k + 37 * LANES, mask)
        h111 = tl.load(h + 111 * sh, mask)
        t431 = t430 + t180 * h111
        h147 = tl.load(h + 147 * sh, mask)
        t432 = t431 + t427 * h147
        t433 = a1 * t23
        t434 = t433 + a5 * t329
        t435 = t434 + a6 * t334
        t436 = t435 + a10 * t353
        t437 = t436 + a11 * t372
        t438 = t437 + a12 * t391
        t439 = t438 + t5 * t410
        h18 = tl.load(h + 18 * sh, mask)
        t440 = t439 + t119 * h18
        t441 = t440 + t128 * h30
        t442 = t441 + t143 * h33
        t443 = t442 + t413 * g10
        g12 = tl.load(g + 12 * sg, mask)
        t444 = t443 + t165 * g12
        t171 = tl.load(k + 35 * LANES, mask)
        h154 = tl.load(h + 154 * sh, mask)
        t445 = t444 + t171 * h154
        h155 = tl.load(h + 155 * sh, mask)
        t446 = t445 + t177 * h155
        t183 = tl.load(k + 38 * LANES, mask)
        h112 = tl.load(h + 112 * sh, mask)
        t447 = t446 + t183 * h112
        h113 = tl.load(h + 113 * sh, mask)
        t448 = t447 + t186 * h113
        h148 = tl.load(h + 148 * sh, mask)
        t449 = t448 + t416 * h148
        h149 = tl.load(h + 149 * sh, mask)
        t450 = t449 + t419 * h149
        g1 = tl.load(g + 1 * sg, mask)
        t451 = t450 + g1
        h45 = tl.load(h + 45 * sh, mask)
        t452 = t451 + h45
        t453 = t452 + 2 * t432
        tl.store(to_a + 4 * sto_a, t453, mask)
        t454 = 4 * g4
        t455 = t137 * h27
        t145 = tl.load(k + 29 * LANES, mask)
        t456 = t455 + t145 * h28
        t457 = t456 + t153 * h29
        t98 = tl.load(k + 14 * LANES, mask)
        t458 = t457 + g10 * t98
        h73 = tl.load(h + 73 * sh, mask)
        t459 = t458 + h73
        h120 = tl.load(h + 120 * sh, mask)
        t460 = a2 * h120
        h144 = tl.load(h + 144 * sh, mask)
        t461 = t460 + t1 * h144
        t462 = a1 * h118
        t463 = t462 + a2 * g8
        t464 = t463 + a3 * h121
        t465 = t464 + a5 * h30
        t466 = t465 + a7 * h31
        t467 = t466 + a8 * h32
        t468 = t467 + a11 * h129
        t469 = t468 + a13 * h130
        t470 = t469 + a14 * h131
        t471 = t470 + a16 * h132
        t472 = t471 + a17 * h133
        t473 = t472 + a18 * h134
        t474 = t473 + t5 * h142
        t475 = t474 + t1 * g11
        h145 = tl.load(h + 145 * sh, mask)
        t476 = t475 + t3 * h145
        h10 = tl.load(h + 10 * sh, mask)
        t477 = t476 + h10
        t478 = t477 + 2 * t461
        t479 = a13 * t5
        t480 = t479 + a16 * t1
        t481 = t480 + a17 * t3
        t482 = a14 * t5
        t483 = t482 + a17 * t1
        t484 = t483 + a18 * t3
        t485 = a7 * g10
        t486 = t485 + a13 * h27
        t487 = t486 + a16 * h28
        t488 = t487 + a17 * h29
        h72 = tl.load(h + 72 * sh, mask)
        t489 = t488 + h72
        t490 = a4 * a5
        t491 = t490 + a5 * a7
        t492 = t491 + a6 * a8
        t493 = a5 * t489
        t494 = t493 + a5 * t424
        t495 = t494 + a11 * t353
        t496 = t495 + a13 * t372
        t497 = t496 + a14 * t391
        t498 = t497 + t492 * g10
        t499 = t498 + t171 * g12
        t500 = t499 + t171 * h153
        h156 = tl.load(h + 156 * sh, mask)
        t501 = t500 + t171 * h156
        t502 = t501 + t183 * h111
        h114 = tl.load(h + 114 * sh, mask)
        t503 = t502 + t183 * h114
        t504 = t503 + t416 * h147
        tl.store(k + 44 * LANES, t492, mask)
        h150 = tl.load(h + 150 * sh, mask)
        t505 = t504 + t416 * h150
        t506 = a1 * t41
        t507 = t506 + a2 * t23
        t508 = t507 + a4 * t329
        t509 = t508 + a5 * t454
        t510 = t509 + a6 * t459
        t511 = t510 + a7 * t329
        t512 = t511 + a8 * t334
        t513 = t512 + t5 * t478
        t514 = t513 + t1 * t410
        h19 = tl.load(h + 19 * sh, mask)
        t515 = t514 + t119 * h19
        t516 = t515 + t122 * h18
        t517 = t516 + t128 * h31
        t518 = t517 + t131 * h30
        t519 = t518 + t143 * h34
        t520 = t519 + t151 * h33
        t521 = t520 + t165 * h154
        h157 = tl.load(h + 157 * sh, mask)
        t522 = t521 + t177 * h157
        t229 = tl.load(k + 40 * LANES, mask)
        t523 = t522 + t229 * h154
        t524 = t523 + t235 * h155
        t525 = t524 + t180 * h112
        h115 = tl.load(h + 115 * sh, mask)
        t526 = t525 + t186 * h115
        t238 = tl.load(k + 42 * LANES, mask)
        t527 = t526 + t238 * h112
        t528 = t527 + t241 * h113
        t529 = t528 + t427 * h148
        tl.store(k + 45 * LANES, t413, mask)
        h151 = tl.load(h + 151 * sh, mask)
        t530 = t529 + t419 * h151
        t531 = t530 + t481 * h148
        t532 = t531 + t484 * h149
        h46 = tl.load(h + 46 * sh, mask)
        t533 = t532 + h46
        t534 = t533 + 2 * t505
        tl.store(to_a + 5 * sto_a, t534, mask)
        t535 = a3 * h122
        h146 = tl.load(h + 146 * sh, mask)
        t536 = t535 + t3 * h146
        t537 = a1 * h119
        t538 = t537 + a2 * h121
        t539 = t538 + a3 * g8
        t540 = t539 + a6 * h30
        t541 = t540 + a8 * h31
        t542 = t541 + a9 * h32
        t543 = t542 + a12 * h129
        t544 = t543 + a14 * h130
        t545 = t544 + a15 * h131
        t546 = t545 + a17 * h132
        t547 = t546 + a18 * h133
        t548 = t547 + a19 * h134
        t549 = t548 + t5 * h143
        t550 = t549 + t1 * h145
        t551 = t550 + t3 * g11
        h11 = tl.load(h + 11 * sh, mask)
        t552 = t551 + h11
        t553 = t552 + 2 * t536
        t554 = a15 * t5
        t555 = t554 + a18 * t1
        t556 = t555 + a19 * t3
        t557 = a9 * g10
        t558 = t557 + a15 * h27
        t559 = t558 + a18 * h28
        t560 = t559 + a19 * h29
        h74 = tl.load(h + 74 * sh, mask)
        t561 = t560 + h74
        t562 = a4 * a6
        t563 = t562 + a5 * a8
        t564 = t563 + a6 * a9
        t565 = a6 * t561
        t566 = t565 + a6 * t424
        t567 = t566 + a12 * t353
        t568 = t567 + a14 * t372
        t569 = t568 + a15 * t391
        t570 = t569 + t564 * g10
        t571 = t570 + t177 * g12
        t572 = t571 + t177 * h153
        h158 = tl.load(h + 158 * sh, mask)
        t573 = t572 + t177 * h158
        t574 = t573 + t186 * h111
        h116 = tl.load(h + 116 * sh, mask)
        t575 = t574 + t186 * h116
        t576 = t575 + t419 * h147
        h152 = tl.load(h + 152 * sh, mask)
        t577 = t576 + t419 * h152
        t578 = a1 * t59
        t579 = t578 + a3 * t23
        t580 = t579 + a4 * t334
        t581 = t580 + a5 * t459
        t582 = t581 + a6 * t454
        t583 = t582 + a8 * t329
        t584 = t583 + a9 * t334
        t585 = t584 + t5 * t553
        t586 = t585 + t3 * t410
        h20 = tl.load(h + 20 * sh, mask)
        t587 = t586 + t119 * h20
        t588 = t587 + t125 * h18
        t589 = t588 + t128 * h32
        t590 = t589 + t134 * h30
        t591 = t590 + t143 * h35
        t592 = t591 + t159 * h33
        t593 = t592 + t165 * h155
        t594 = t593 + t171 * h157
        t595 = t594 + t235 * h154
        t596 = t595 + t284 * h155
        t597 = t596 + t180 * h113
        t598 = t597 + t183 * h115
        t599 = t598 + t241 * h112
        t600 = t599 + t287 * h113
        t601 = t600 + t427 * h149
        t602 = t601 + t416 * h151
        t603 = t602 + t484 * h148
        t604 = t603 + t556 * h149
        h47 = tl.load(h + 47 * sh, mask)
        t605 = t604 + h47
        t606 = t605 + 2 * t577
        tl.store(to_a + 6 * sto_a, t606, mask)
        t607 = a5 * a5
        t608 = t607 + a7 * a7
        t609 = t608 + a8 * a8
        t610 = a7 * g4
        t611 = t610 + a7 * t489
        t612 = t611 + t229 * h156
        t613 = t612 + t238 * h114
        t614 = t613 + t481 * h150
        t615 = a2 * t41
        t616 = t615 + a5 * t329
        t617 = t616 + a8 * t459
        t618 = t617 + a13 * t353
        t619 = t618 + a16 * t372
        t620 = t619 + a17 * t391
        t621 = t620 + t1 * t478
        t622 = t621 + t122 * h19
        t623 = t622 + t131 * h31
        t624 = t623 + t151 * h34
        t625 = t624 + t609 * g10
        t626 = t625 + t171 * h154
        t627 = t626 + t229 * g12
        t628 = t627 + t235 * h157
        t629 = t628 + t183 * h112
        t630 = t629 + t241 * h115
        t631 = t630 + t416 * h148
        t632 = t631 + t484 * h151
        t633 = t632 + g1
        h48 = tl.load(h + 48 * sh, mask)
        t634 = t633 + h48
        t635 = t634 + 2 * t614
        tl.store(to_a + 7 * sto_a, t635, mask)
        t636 = a5 * a6
        t637 = t636 + a7 * a8
        t638 = t637 + a8 * a9
        t639 = a8 * t561
        t640 = t639 + a8 * t489
        t641 = t640 + a14 * t353
        t642 = t641 + a17 * t372
        t643 = t642 + a18 * t391
        t644 = t643 + t638 * g10
        t645 = t644 + t235 * g12
        t646 = t645 + t235 * h156
        t647 = t646 + t235 * h158
        t648 = t647 + t241 * h114
        t649 = t648 + t241 * h116
        t650 = t649 + t484 * h150
        t651 = t650 + t484 * h152
        t652 = a2 * t59
        t653 = t652 + a3 * t41
        t654 = t653 + a5 * t334
        t655 = t654 + a6 * t329
        t656 = t655 + a7 * t459
        t657 = t656 + a8 * t454
        t658 = t657 + a9 * t459
        t659 = t658 + t1 * t553
        t660 = t659 + t3 * t478
        t661 = t660 + t122 * h20
        t662 = t661 + t125 * h19
        t663 = t662 + t131 * h32
        t664 = t663 + t134 * h31
        t665 = t664 + t151 * h35
        t666 = t665 + t159 * h34
        t667 = t666 + t171 * h155
        t668 = t667 + t177 * h154
        t669 = t668 + t229 * h157
        t670 = t669 + t284 * h157
        t671 = t670 + t183 * h113
        t672 = t671 + t186 * h112
        t673 = t672 + t238 * h115
        t674 = t673 + t287 * h115
        t675 = t674 + t416 * h149
        t676 = t675 + t419 * h148
        t677 = t676 + t481 * h151
        t678 = t677 + t556 * h151
        h49 = tl.load(h + 49 * sh, mask)
        t679 = t678 + h49
        t680 = t679 + 2 * t651
        tl.store(to_a + 8 * sto_a, t680, mask)
        t681 = a6 * a6
        t682 = t681 + a8 * a8
        t683 = t682 + a9 * a9
        t684 = a9 * g4
        t685 = t684 + a9 * t561
        t686 = t685 + t284 * h158
        t687 = t686 + t287 * h116
        t688 = t687 + t556 * h152
        t689 = a3 * t59
        t690 = t689 + a6 * t334
        t691 = t690 + a8 * t459
        t692 = t691 + a15 * t353
        t693 = t692 + a18 * t372
        t694 = t693 + a19 * t391
        t695 = t694 + t3 * t553
        t696 = t695 + t125 * h20
        t697 = t696 + t134 * h32
        t698 = t697 + t159 * h35
        t699 = t698 + t683 * g10
        t700 = t699 + t177 * h155
        t701 = t700 + t235 * h157
        t702 = t701 + t284 * g12
        t703 = t702 + t186 * h113
        t704 = t703 + t241 * h115
        t705 = t704 + t419 * h149
        t706 = t705 + t484 * h151
        t707 = t706 + g1
        h50 = tl.load(h + 50 * sh, mask)
        t708 = t707 + h50
        t709 = t708 + 2 * t688
        tl.store(to_a + 9 * sto_a, t709, mask)
        t710 = a1 * h25
        t711 = t710 + a2 * h24
        t712 = t711 + a4 * h154
        t713 = t712 + a6 * h157
        t714 = t713 + a7 * h154
        t715 = t714 + a8 * h155
        h40 = tl.load(h + 40 * sh, mask)
        t716 = t715 + t5 * h40
        h39 = tl.load(h + 39 * sh, mask)
        t717 = t716 + t1 * h39
        h42 = tl.load(h + 42 * sh, mask)
        t718 = t717 + t135 * h42
        h44 = tl.load(h + 44 * sh, mask)
        t719 = t718 + t137 * h44
        h43 = tl.load(h + 43 * sh, mask)
        t720 = t719 + t144 * h43
        t721 = t720 + g12 * t67
        t722 = t721 + h153 * t67
        t723 = t722 + h156 * t67
        h88 = tl.load(h + 88 * sh, mask)
        t724 = t723 + h88
        t725 = a1 * h26
        t726 = t725 + a3 * h24
        t727 = t726 + a4 * h155
        t728 = t727 + a5 * h157
        t729 = t728 + a8 * h154
        t730 = t729 + a9 * h155
        h41 = tl.load(h + 41 * sh, mask)
        t731 = t730 + t5 * h41
        t732 = t731 + t3 * h39
        t733 = t732 + t136 * h42
        t734 = t733 + t137 * h43
        t735 = t734 + t152 * h44
        t736 = t735 + g12 * t79
        t737 = t736 + h153 * t79
        t738 = t737 + h158 * t79
        h89 = tl.load(h + 89 * sh, mask)
        t739 = t738 + h89
        tl.store(k + 31 * LANES, t284, mask)
        tl.store(k + 25 * LANES, t287, mask)
        tl.store(k + 28 * LANES, t353, mask)
        tl.store(k + 24 * LANES, t372, mask)
        tl.store(k + 5 * LANES, t391, mask)
        tl.store(k + 4 * LANES, t410, mask)
        tl.store(k + 3 * LANES, t416, mask)
        tl.store(k + 46 * LANES, t419, mask)
        tl.store(k + 47 * LANES, t427, mask)
        tl.store(k + 48 * LANES, t478, mask)
        tl.store(k + 49 * LANES, t481, mask)
        tl.store(k + 50 * LANES, t484, mask)
        tl.store(k + 51 * LANES, t553, mask)
        tl.store(k + 52 * LANES, t556, mask)
        tl.store(k + 53 * LANES, t564, mask)
        tl.store(k + 54 * LANES, t609, mask)
        tl.store(k + 55 * LANES, t638, mask)
        tl.store(k + 56 * LANES, t683, mask)
        tl.store(k + 57 * LANES, t724, mask)
        tl.store(k + 58 * LANES, t739, mask)
    if PART == 2:
        a5 = tl.load(a + 5 * sa, mask)
        h148 = tl.load(h + 148 * sh, mask)
        t740 = a5 * h148
        a6 = tl.load(a + 6 * sa, mask)
        h149 = tl.load(h + 149 * sh, mask)
        t741 = t740 + a6 * h149
        t5 = tl.load(k + 2 * LANES, mask)
        h36 = tl.load(h + 36 * sh, mask)
        t742 = t741 + t5 * h36
        h147 = tl.load(h + 147 * sh, mask)
        t60 = tl.load(k + 6 * LANES, mask)
        t743 = t742 + h147 * t60
        h75 = tl.load(h + 75 * sh, mask)
        t744 = t743 + h75
        a4 = tl.load(a + 4 * sa, mask)
        t745 = a4 * h148
        h151 = tl.load(h + 151 * sh, mask)
        t746 = t745 + a6 * h151
        a7 = tl.load(a + 7 * sa, mask)
        t747 = t746 + a7 * h148
        a8 = tl.load(a + 8 * sa, mask)
        t748 = t747 + a8 * h149
        h37 = tl.load(h + 37 * sh, mask)
        t749 = t748 + t5 * h37
        t1 = tl.load(k + 0 * LANES, mask)
        t750 = t749 + t1 * h36
        t67 = tl.load(k + 8 * LANES, mask)
        t751 = t750 + h147 * t67
        h150 = tl.load(h + 150 * sh, mask)
        t752 = t751 + h150 * t67
        h76 = tl.load(h + 76 * sh, mask)
        t753 = t752 + h76
        t754 = a4 * h149
        t755 = t754 + a5 * h151
        t756 = t755 + a8 * h148
        a9 = tl.load(a + 9 * sa, mask)
        t757 = t756 + a9 * h149
        h38 = tl.load(h + 38 * sh, mask)
        t758 = t757 + t5 * h38
        t3 = tl.load(k + 1 * LANES, mask)
        t759 = t758 + t3 * h36
        t79 = tl.load(k + 10 * LANES, mask)
        t760 = t759 + h147 * t79
        h152 = tl.load(h + 152 * sh, mask)
        t761 = t760 + h152 * t79
        h77 = tl.load(h + 77 * sh, mask)
        t762 = t761 + h77
        t763 = a5 * h148
        t764 = t763 + a8 * h151
        t765 = t764 + t1 * h37
        t91 = tl.load(k + 12 * LANES, mask)
        t766 = t765 + h150 * t91
        h78 = tl.load(h + 78 * sh, mask)
        t767 = t766 + h78
        t768 = a5 * h149
        t769 = t768 + a6 * h148
        t770 = t769 + a7 * h151
        t771 = t770 + a9 * h151
        t772 = t771 + t1 * h38
        t773 = t772 + t3 * h37
        t98 = tl.load(k + 14 * LANES, mask)
        t774 = t773 + h150 * t98
        t775 = t774 + h152 * t98
        h79 = tl.load(h + 79 * sh, mask)
        t776 = t775 + h79
        t777 = a6 * h149
        t778 = t777 + a8 * h151
        t779 = t778 + t3 * h38
        t110 = tl.load(k + 16 * LANES, mask)
        t780 = t779 + h152 * t110
        h80 = tl.load(h + 80 * sh, mask)
        t781 = t780 + h80
        a1 = tl.load(a + 1 * sa, mask)
        h63 = tl.load(h + 63 * sh, mask)
        t782 = a1 * h63
        g5 = tl.load(g + 5 * sg, mask)
        t783 = t782 + t5 * g5
        h81 = tl.load(h + 81 * sh, mask)
        t784 = t783 + t5 * h81
        t119 = tl.load(k + 18 * LANES, mask)
        h105 = tl.load(h + 105 * sh, mask)
        t785 = t784 + t119 * h105
        t128 = tl.load(k + 21 * LANES, mask)
        h141 = tl.load(h + 141 * sh, mask)
        t786 = t785 + t128 * h141
        t143 = tl.load(k + 27 * LANES, mask)
        h159 = tl.load(h + 159 * sh, mask)
        t787 = t786 + t143 * h159
        g3 = tl.load(g + 3 * sg, mask)
        t788 = a1 * g3
        a2 = tl.load(a + 2 * sa, mask)
        h64 = tl.load(h + 64 * sh, mask)
        t789 = t788 + a2 * h64
        a3 = tl.load(a + 3 * sa, mask)
        h65 = tl.load(h + 65 * sh, mask)
        t790 = t789 + a3 * h65
        t410 = tl.load(k + 4 * LANES, mask)
        t791 = t790 + a4 * t410
        t478 = tl.load(k + 48 * LANES, mask)
        t792 = t791 + a5 * t478
        t553 = tl.load(k + 51 * LANES, mask)
        t793 = t792 + a6 * t553
        a10 = tl.load(a + 10 * sa, mask)
        t794 = t793 + a10 * t744
        a11 = tl.load(a + 11 * sa, mask)
        t795 = t794 + a11 * t753
        a12 = tl.load(a + 12 * sa, mask)
        t796 = t795 + a12 * t762
        a13 = tl.load(a + 13 * sa, mask)
        t797 = t796 + a13 * t767
        a14 = tl.load(a + 14 * sa, mask)
        t798 = t797 + a14 * t776
        a15 = tl.load(a + 15 * sa, mask)
        t799 = t798 + a15 * t781
        h82 = tl.load(h + 82 * sh, mask)
        t800 = t799 + t1 * h82
        h83 = tl.load(h + 83 * sh, mask)
        t801 = t800 + t3 * h83
        t122 = tl.load(k + 19 * LANES, mask)
        h106 = tl.load(h + 106 * sh, mask)
        t802 = t801 + t122 * h106
        t125 = tl.load(k + 20 * LANES, mask)
        h107 = tl.load(h + 107 * sh, mask)
        t803 = t802 + t125 * h107
        g11 = tl.load(g + 11 * sg, mask)
        t804 = t803 + t128 * g11
        t131 = tl.load(k + 22 * LANES, mask)
        h142 = tl.load(h + 142 * sh, mask)
        t805 = t804 + t131 * h142
        t134 = tl.load(k + 23 * LANES, mask)
        h143 = tl.load(h + 143 * sh, mask)
        t806 = t805 + t134 * h143
        g13 = tl.load(g + 13 * sg, mask)
        t807 = t806 + t143 * g13
        t151 = tl.load(k + 30 * LANES, mask)
        h160 = tl.load(h + 160 * sh, mask)
        t808 = t807 + t151 * h160
        t159 = tl.load(k + 33 * LANES, mask)
        h161 = tl.load(h + 161 * sh, mask)
        t809 = t808 + t159 * h161
        t165 = tl.load(k + 34 * LANES, mask)
        h39 = tl.load(h + 39 * sh, mask)
        t810 = t809 + t165 * h39
        t171 = tl.load(k + 35 * LANES, mask)
        h40 = tl.load(h + 40 * sh, mask)
        t811 = t810 + t171 * h40
        t177 = tl.load(k + 36 * LANES, mask)
        h41 = tl.load(h + 41 * sh, mask)
        t812 = t811 + t177 * h41
        t180 = tl.load(k + 37 * LANES, mask)
        h21 = tl.load(h + 21 * sh, mask)
        t813 = t812 + t180 * h21
        t183 = tl.load(k + 38 * LANES, mask)
        h22 = tl.load(h + 22 * sh, mask)
        t814 = t813 + t183 * h22
        t186 = tl.load(k + 39 * LANES, mask)
        h23 = tl.load(h + 23 * sh, mask)
        t815 = t814 + t186 * h23
        t427 = tl.load(k + 47 * LANES, mask)
        t816 = t815 + t427 * h36
        t416 = tl.load(k + 3 * LANES, mask)
        t817 = t816 + t416 * h37
        t419 = tl.load(k + 46 * LANES, mask)
        t818 = t817 + t419 * h38
        h3 = tl.load(h + 3 * sh, mask)
        t819 = t818 + h3
        t820 = t819 + 2 * t787
        h24 = tl.load(h + 24 * sh, mask)
        t821 = a1 * h24
        g12 = tl.load(g + 12 * sg, mask)
        t822 = t821 + a4 * g12
        h154 = tl.load(h + 154 * sh, mask)
        t823 = t822 + a5 * h154
        h155 = tl.load(h + 155 * sh, mask)
        t824 = t823 + a6 * h155
        h42 = tl.load(h + 42 * sh, mask)
        t825 = t824 + a10 * h42
        h43 = tl.load(h + 43 * sh, mask)
        t826 = t825 + a11 * h43
        h44 = tl.load(h + 44 * sh, mask)
        t827 = t826 + a12 * h44
        t828 = t827 + t5 * h39
        h153 = tl.load(h + 153 * sh, mask)
        t829 = t828 + h153 * t60
        h87 = tl.load(h + 87 * sh, mask)
        t830 = t829 + h87
        g6 = tl.load(g + 6 * sg, mask)
        t831 = a10 * g6
        t832 = t831 + a10 * t830
        t66 = tl.load(k + 7 * LANES, mask)
        t833 = a1 * t66
        t353 = tl.load(k + 28 * LANES, mask)
        t834 = t833 + a4 * t353
        t724 = tl.load(k + 57 * LANES, mask)
        t835 = t834 + a11 * t724
        t739 = tl.load(k + 58 * LANES, mask)
        t836 = t835 + a12 * t739
        t837 = t836 + t5 * t744
        h99 = tl.load(h + 99 * sh, mask)
        t838 = t837 + t119 * h99
        h129 = tl.load(h + 129 * sh, mask)
        t839 = t838 + t128 * h129
        h135 = tl.load(h + 135 * sh, mask)
        t840 = t839 + t143 * h135
        t413 = tl.load(k + 45 * LANES, mask)
        h27 = tl.load(h + 27 * sh, mask)
        t841 = t840 + t413 * h27
        t842 = t841 + t165 * h42
        t843 = t842 + t820
        t844 = t843 + 2 * t832
        tl.store(to_a + 10 * sto_a, t844, mask)
        t845 = 6 * g6
        t846 = 4 * t830
        h26 = tl.load(h + 26 * sh, mask)
        t847 = a2 * h26
        h25 = tl.load(h + 25 * sh, mask)
        t848 = t847 + a3 * h25
        t849 = t848 + a5 * h155
        t850 = t849 + a6 * h154
        h157 = tl.load(h + 157 * sh, mask)
        t851 = t850 + a7 * h157
        t852 = t851 + a9 * h157
        t853 = t852 + t1 * h41
        t854 = t853 + t3 * h40
        t137 = tl.load(k + 26 * LANES, mask)
        t855 = t854 + t137 * h42
        t145 = tl.load(k + 29 * LANES, mask)
        t856 = t855 + t145 * h43
        t153 = tl.load(k + 32 * LANES, mask)
        t857 = t856 + t153 * h44
        t858 = t857 + g12 * t98
        h156 = tl.load(h + 156 * sh, mask)
        t859 = t858 + h156 * t98
        h158 = tl.load(h + 158 * sh, mask)
        t860 = t859 + h158 * t98
        h91 = tl.load(h + 91 * sh, mask)
        t861 = t860 + h91
        h66 = tl.load(h + 66 * sh, mask)
        t862 = a2 * h66
        t863 = t862 + t1 * g5
        h84 = tl.load(h + 84 * sh, mask)
        t864 = t863 + t1 * h84
        h108 = tl.load(h + 108 * sh, mask)
        t865 = t864 + t122 * h108
        h144 = tl.load(h + 144 * sh, mask)
        t866 = t865 + t131 * h144
        h162 = tl.load(h + 162 * sh, mask)
        t867 = t866 + t151 * h162
        t868 = a1 * h64
        t869 = t868 + a2 * g3
        h67 = tl.load(h + 67 * sh, mask)
        t870 = t869 + a3 * h67
        t871 = t870 + a5 * t410
        t872 = t871 + a7 * t478
        t873 = t872 + a8 * t553
        t874 = t873 + a11 * t744
        t875 = t874 + a13 * t753
        t876 = t875 + a14 * t762
        a16 = tl.load(a + 16 * sa, mask)
        t877 = t876 + a16 * t767
        a17 = tl.load(a + 17 * sa, mask)
        t878 = t877 + a17 * t776
        a18 = tl.load(a + 18 * sa, mask)
        t879 = t878 + a18 * t781
        t880 = t879 + t5 * h82
        h85 = tl.load(h + 85 * sh, mask)
        t881 = t880 + t3 * h85
        t882 = t881 + t119 * h106
        h109 = tl.load(h + 109 * sh, mask)
        t883 = t882 + t125 * h109
        t884 = t883 + t128 * h142
        t885 = t884 + t131 * g11
        h145 = tl.load(h + 145 * sh, mask)
        t886 = t885 + t134 * h145
        t887 = t886 + t143 * h160
        t888 = t887 + t151 * g13
        h163 = tl.load(h + 163 * sh, mask)
        t889 = t888 + t159 * h163
        t890 = t889 + t171 * h39
        t229 = tl.load(k + 40 * LANES, mask)
        t891 = t890 + t229 * h40
        t235 = tl.load(k + 41 * LANES, mask)
        t892 = t891 + t235 * h41
        t893 = t892 + t183 * h21
        t238 = tl.load(k + 42 * LANES, mask)
        t894 = t893 + t238 * h22
        t241 = tl.load(k + 43 * LANES, mask)
        t895 = t894 + t241 * h23
        t896 = t895 + t416 * h36
        t481 = tl.load(k + 49 * LANES, mask)
        t897 = t896 + t481 * h37
        t484 = tl.load(k + 50 * LANES, mask)
        t898 = t897 + t484 * h38
        h4 = tl.load(h + 4 * sh, mask)
        t899 = t898 + h4
        t900 = t899 + 2 * t867
        t901 = a2 * h25
        t902 = t901 + a5 * h154
        t903 = t902 + a7 * g12
        t904 = t903 + a8 * h157
        t905 = t904 + a13 * h42
        t906 = t905 + a16 * h43
        t907 = t906 + a17 * h44
        t908 = t907 + t1 * h40
        t909 = t908 + h156 * t91
        h90 = tl.load(h + 90 * sh, mask)
        t910 = t909 + h90
        t911 = a5 * t353
        t912 = t911 + a11 * t910
        t913 = t912 + a13 * t724
        t914 = t913 + a14 * t739
        t492 = tl.load(k + 44 * LANES, mask)
        t915 = t914 + t492 * h27
        t916 = t915 + t171 * h42
        t78 = tl.load(k + 9 * LANES, mask)
        t917 = a1 * t78
        t918 = t917 + a2 * t66
        t372 = tl.load(k + 24 * LANES, mask)
        t919 = t918 + a4 * t372
        t920 = t919 + a10 * t724
        t921 = t920 + a11 * t845
        t922 = t921 + a11 * t846
        t923 = t922 + a12 * t861
        t924 = t923 + t5 * t753
        t925 = t924 + t1 * t744
        h100 = tl.load(h + 100 * sh, mask)
        t926 = t925 + t119 * h100
        t927 = t926 + t122 * h99
        h130 = tl.load(h + 130 * sh, mask)
        t928 = t927 + t128 * h130
        t929 = t928 + t131 * h129
        h136 = tl.load(h + 136 * sh, mask)
        t930 = t929 + t143 * h136
        t931 = t930 + t151 * h135
        h28 = tl.load(h + 28 * sh, mask)
        t932 = t931 + t413 * h28
        t933 = t932 + t165 * h43
        t934 = t933 + t900
        t935 = t934 + 2 * t916
        tl.store(to_a + 11 * sto_a, t935, mask)
        h68 = tl.load(h + 68 * sh, mask)
        t936 = a3 * h68
        t937 = t936 + t3 * g5
        h86 = tl.load(h + 86 * sh, mask)
        t938 = t937 + t3 * h86
        h110 = tl.load(h + 110 * sh, mask)
        t939 = t938 + t125 * h110
        h146 = tl.load(h + 146 * sh, mask)
        t940 = t939 + t134 * h146
        h164 = tl.load(h + 164 * sh, mask)
        t941 = t940 + t159 * h164
        t942 = a1 * h65
        t943 = t942 + a2 * h67
        t944 = t943 + a3 * g3
        t945 = t944 + a6 * t410
        t946 = t945 + a8 * t478
        t947 = t946 + a9 * t553
        t948 = t947 + a12 * t744
        t949 = t948 + a14 * t753
        t950 = t949 + a15 * t762
        t951 = t950 + a17 * t767
        t952 = t951 + a18 * t776
        a19 = tl.load(a + 19 * sa, mask)
        t953 = t952 + a19 * t781
        t954 = t953 + t5 * h83
        t955 = t954 + t1 * h85
        t956 = t955 + t119 * h107
        t957 = t956 + t122 * h109
        t958 = t957 + t128 * h143
        t959 = t958 + t131 * h145
        t960 = t959 + t134 * g11
        t961 = t960 + t143 * h161
        t962 = t961 + t151 * h163
        t963 = t962 + t159 * g13
        t964 = t963 + t177 * h39
        t965 = t964 + t235 * h40
        t284 = tl.load(k + 31 * LANES, mask)
        t966 = t965 + t284 * h41
        t967 = t966 + t186 * h21
        t968 = t967 + t241 * h22
        t287 = tl.load(k + 25 * LANES, mask)
        t969 = t968 + t287 * h23
        t970 = t969 + t419 * h36
        t971 = t970 + t484 * h37
        t556 = tl.load(k + 52 * LANES, mask)
        t972 = t971 + t556 * h38
        h5 = tl.load(h + 5 * sh, mask)
        t973 = t972 + h5
        t974 = t973 + 2 * t941
        t975 = a3 * h26
        t976 = t975 + a6 * h155
        t977 = t976 + a8 * h157
        t978 = t977 + a9 * g12
        t979 = t978 + a15 * h42
        t980 = t979 + a18 * h43
        t981 = t980 + a19 * h44
        t982 = t981 + t3 * h41
        t983 = t982 + h158 * t110
        h92 = tl.load(h + 92 * sh, mask)
        t984 = t983 + h92
        t985 = a6 * t353
        t986 = t985 + a12 * t984
        t987 = t986 + a14 * t724
        t988 = t987 + a15 * t739
        t564 = tl.load(k + 53 * LANES, mask)
        t989 = t988 + t564 * h27
        t990 = t989 + t177 * h42
        t90 = tl.load(k + 11 * LANES, mask)
        t991 = a1 * t90
        t992 = t991 + a3 * t66
        t391 = tl.load(k + 5 * LANES, mask)
        t993 = t992 + a4 * t391
        t994 = t993 + a10 * t739
        t995 = t994 + a11 * t861
        t996 = t995 + a12 * t845
        t997 = t996 + a12 * t846
        t998 = t997 + t5 * t762
        t999 = t998 + t3 * t744
        h101 = tl.load(h + 101 * sh, mask)
        t1000 = t999 + t119 * h101
        t1001 = t1000 + t125 * h99
        h131 = tl.load(h + 131 * sh, mask)
        t1002 = t1001 + t128 * h131
        t1003 = t1002 + t134 * h129
        h137 = tl.load(h + 137 * sh, mask)
        t1004 = t1003 + t143 * h137
        t1005 = t1004 + t159 * h135
        h29 = tl.load(h + 29 * sh, mask)
        t1006 = t1005 + t413 * h29
        t1007 = t1006 + t165 * h44
        t1008 = t1007 + t974
        t1009 = t1008 + 2 * t990
        tl.store(to_a + 12 * sto_a, t1009, mask)
        t1010 = 4 * t910
        t1011 = a5 * t372
        t1012 = t1011 + a11 * t724
        t1013 = t1012 + a13 * t830
        t1014 = t1013 + a14 * t861
        t1015 = t1014 + t492 * h28
        t1016 = t1015 + t171 * h43
        t97 = tl.load(k + 13 * LANES, mask)
        t1017 = a1 * t97
        t1018 = t1017 + a2 * t78
        t1019 = t1018 + a7 * t353
        t1020 = t1019 + a13 * t845
        t1021 = t1020 + a13 * t1010
        t1022 = t1021 + a16 * t724
        t1023 = t1022 + a17 * t739
        t1024 = t1023 + t5 * t767
        t1025 = t1024 + t1 * t753
        h102 = tl.load(h + 102 * sh, mask)
        t1026 = t1025 + t119 * h102
        t1027 = t1026 + t122 * h100
        h132 = tl.load(h + 132 * sh, mask)
        t1028 = t1027 + t128 * h132
        t1029 = t1028 + t131 * h130
        h138 = tl.load(h + 138 * sh, mask)
        t1030 = t1029 + t143 * h138
        t1031 = t1030 + t151 * h136
        t609 = tl.load(k + 54 * LANES, mask)
        t1032 = t1031 + t609 * h27
        t1033 = t1032 + t229 * h42
        t1034 = t1033 + t820
        t1035 = t1034 + 2 * t1016
        tl.store(to_a + 13 * sto_a, t1035, mask)
        t1036 = 4 * t984
        t1037 = a5 * t391
        t1038 = t1037 + a6 * t372
        t1039 = t1038 + a8 * t353
        t1040 = t1039 + a11 * t739
        t1041 = t1040 + a12 * t724
        t1042 = t1041 + a13 * t861
        t1043 = t1042 + a15 * t861
        t1044 = t1043 + a17 * t724
        t1045 = t1044 + a18 * t739
        t1046 = t1045 + t492 * h29
        t1047 = t1046 + t564 * h28
        t638 = tl.load(k + 55 * LANES, mask)
        t1048 = t1047 + t638 * h27
        t1049 = t1048 + t171 * h44
        t1050 = t1049 + t177 * h43
        t1051 = t1050 + t235 * h42
        t109 = tl.load(k + 15 * LANES, mask)
        t1052 = a1 * t109
        t1053 = t1052 + a2 * t90
        t1054 = t1053 + a3 * t78
        t1055 = t1054 + a14 * t1036
        t1056 = t1055 + a14 * t1010
        t1057 = t1056 + a14 * t846
        t1058 = t1057 + t5 * t776
        t1059 = t1058 + t1 * t762
        t1060 = t1059 + t3 * t753
        h103 = tl.load(h + 103 * sh, mask)
        t1061 = t1060 + t119 * h103
        t1062 = t1061 + t122 * h101
        t1063 = t1062 + t125 * h100
        h133 = tl.load(h + 133 * sh, mask)
        t1064 = t1063 + t128 * h133
        t1065 = t1064 + t131 * h131
        t1066 = t1065 + t134 * h130
        t1067 = t1066 + t137 * t845
        h139 = tl.load(h + 139 * sh, mask)
        t1068 = t1067 + t143 * h139
        t1069 = t1068 + t151 * h137
        t1070 = t1069 + t159 * h136
        t1071 = t1070 + 2 * t1051
        tl.store(to_a + 14 * sto_a, t1071, mask)
        t1072 = a6 * t391
        t1073 = t1072 + a12 * t739
        t1074 = t1073 + a14 * t861
        t1075 = t1074 + a15 * t830
        t1076 = t1075 + t564 * h29
        t1077 = t1076 + t177 * h44
        t116 = tl.load(k + 17 * LANES, mask)
        t1078 = a1 * t116
        t1079 = t1078 + a3 * t90
        t1080 = t1079 + a9 * t353
        t1081 = t1080 + a15 * t845
        t1082 = t1081 + a15 * t1036
        t1083 = t1082 + a18 * t724
        t1084 = t1083 + a19 * t739
        t1085 = t1084 + t5 * t781
        t1086 = t1085 + t3 * t762
        h104 = tl.load(h + 104 * sh, mask)
        t1087 = t1086 + t119 * h104
        t1088 = t1087 + t125 * h101
        h134 = tl.load(h + 134 * sh, mask)
        t1089 = t1088 + t128 * h134
        t1090 = t1089 + t134 * h131
        h140 = tl.load(h + 140 * sh, mask)
        t1091 = t1090 + t143 * h140
        t1092 = t1091 + t159 * h137
        t683 = tl.load(k + 56 * LANES, mask)
        t1093 = t1092 + t683 * h27
        t1094 = t1093 + t284 * h42
        t1095 = t1094 + t820
        t1096 = t1095 + 2 * t1077
        tl.store(to_a + 15 * sto_a, t1096, mask)
        t1097 = a16 * g6
        t1098 = t1097 + a16 * t910
        t1099 = a2 * t97
        t1100 = t1099 + a7 * t372
        t1101 = t1100 + a13 * t724
        t1102 = t1101 + a17 * t861
        t1103 = t1102 + t1 * t767
        t1104 = t1103 + t122 * h102
        t1105 = t1104 + t131 * h132
        t1106 = t1105 + t151 * h138
        t1107 = t1106 + t609 * h28
        t1108 = t1107 + t229 * h43
        t1109 = t1108 + t900
        t1110 = t1109 + 2 * t1098
        tl.store(to_a + 16 * sto_a, t1110, mask)
        t1111 = a8 * t372
        t1112 = t1111 + a14 * t724
        t1113 = t1112 + a17 * t984
        t1114 = t1113 + a18 * t861
        t1115 = t1114 + t638 * h28
        t1116 = t1115 + t235 * h43
        t1117 = a2 * t109
        t1118 = t1117 + a3 * t97
        t1119 = t1118 + a7 * t391
        t1120 = t1119 + a13 * t739
        t1121 = t1120 + a16 * t861
        t1122 = t1121 + a17 * t845
        t1123 = t1122 + a17 * t1010
        t1124 = t1123 + t1 * t776
        t1125 = t1124 + t3 * t767
        t1126 = t1125 + t122 * h103
        t1127 = t1126 + t125 * h102
        t1128 = t1127 + t131 * h133
        t1129 = t1128 + t134 * h132
        t1130 = t1129 + t151 * h139
        t1131 = t1130 + t159 * h138
        t1132 = t1131 + t609 * h29
        t1133 = t1132 + t229 * h44
        t1134 = t1133 + t974
        t1135 = t1134 + 2 * t1116
        tl.store(to_a + 17 * sto_a, t1135, mask)
        t1136 = a8 * t391
        t1137 = t1136 + a14 * t739
        t1138 = t1137 + a17 * t861
        t1139 = t1138 + a18 * t910
        t1140 = t1139 + t638 * h29
        t1141 = t1140 + t235 * h44
        t1142 = a2 * t116
        t1143 = t1142 + a3 * t109
        t1144 = t1143 + a9 * t372
        t1145 = t1144 + a15 * t724
        t1146 = t1145 + a18 * t845
        t1147 = t1146 + a18 * t1036
        t1148 = t1147 + a19 * t861
        t1149 = t1148 + t1 * t781
        t1150 = t1149 + t3 * t776
        t1151 = t1150 + t122 * h104
        t1152 = t1151 + t125 * h103
        t1153 = t1152 + t131 * h134
        t1154 = t1153 + t134 * h133
        t1155 = t1154 + t151 * h140
        t1156 = t1155 + t159 * h139
        t1157 = t1156 + t683 * h28
        t1158 = t1157 + t284 * h43
        t1159 = t1158 + t900
        t1160 = t1159 + 2 * t1141
        tl.store(to_a + 18 * sto_a, t1160, mask)
        t1161 = a19 * g6
        t1162 = t1161 + a19 * t984
        t1163 = a3 * t116
        t1164 = t1163 + a9 * t391
        t1165 = t1164 + a15 * t739
        t1166 = t1165 + a18 * t861
        t1167 = t1166 + t3 * t781
        t1168 = t1167 + t125 * h104
        t1169 = t1168 + t134 * h134
        t1170 = t1169 + t159 * h140
        t1171 = t1170 + t683 * h29
        t1172 = t1171 + t284 * h44
        t1173 = t1172 + t974
        t1174 = t1173 + 2 * t1162
        tl.store(to_a + 19 * sto_a, t1174, mask)
        g0 = tl.load(g + 0 * sg, mask)
        tl.store(to_a + 0 * sto_a, g0, mask)


@triton.jit
def _double_backward(a, sa, g, sg, h, sh, v, sv, to_a, sto_a, to_g, sto_g, to_h, sto_h, k, mask, PART: tl.constexpr, LANES: tl.constexpr):
    if PART == 0:
        t0 = 0.0
        tl.store(to_a + 0 * sto_a, t0, mask)
        v16 = tl.load(v + 16 * sv, mask)
        v11 = tl.load(v + 11 * sv, mask)
        t1 = v11 + v16
        v18 = tl.load(v + 18 * sv, mask)
        t2 = t1 + v18
        tl.store(to_h + 4 * sto_h, t2, mask)
        v17 = tl.load(v + 17 * sv, mask)
        v12 = tl.load(v + 12 * sv, mask)
        t3 = v12 + v17
        v19 = tl.load(v + 19 * sv, mask)
        t4 = t3 + v19
        tl.store(to_h + 5 * sto_h, t4, mask)
        v13 = tl.load(v + 13 * sv, mask)
        v10 = tl.load(v + 10 * sv, mask)
        t5 = v10 + v13
        v15 = tl.load(v + 15 * sv, mask)
        t6 = t5 + v15
        tl.store(to_h + 3 * sto_h, t6, mask)
        h93 = tl.load(h + 93 * sh, mask)
        v1 = tl.load(v + 1 * sv, mask)
        tl.store(to_h + 0 * sto_h, v1, mask)
        t7 = h93 * v1
        h105 = tl.load(h + 105 * sh, mask)
        t8 = t7 + h105 * t6
        g7 = tl.load(g + 7 * sg, mask)
        t9 = g7 * v1
        h18 = tl.load(h + 18 * sh, mask)
        v4 = tl.load(v + 4 * sv, mask)
        tl.store(to_h + 45 * sto_h, v4, mask)
        t10 = t9 + h18 * v4
        h19 = tl.load(h + 19 * sh, mask)
        v5 = tl.load(v + 5 * sv, mask)
        tl.store(to_h + 46 * sto_h, v5, mask)
        t11 = t10 + h19 * v5
        h20 = tl.load(h + 20 * sh, mask)
        v6 = tl.load(v + 6 * sv, mask)
        tl.store(to_h + 47 * sto_h, v6, mask)
        t12 = t11 + h20 * v6
        h94 = tl.load(h + 94 * sh, mask)
        v2 = tl.load(v + 2 * sv, mask)
        tl.store(to_h + 1 * sto_h, v2, mask)
        t13 = t12 + h94 * v2
        h95 = tl.load(h + 95 * sh, mask)
        v3 = tl.load(v + 3 * sv, mask)
        tl.store(to_h + 2 * sto_h, v3, mask)
        t14 = t13 + h95 * v3
        h99 = tl.load(h + 99 * sh, mask)
        t15 = t14 + h99 * v10
        h100 = tl.load(h + 100 * sh, mask)
        t16 = t15 + h100 * v11
        h101 = tl.load(h + 101 * sh, mask)
        t17 = t16 + h101 * v12
        h102 = tl.load(h + 102 * sh, mask)
        t18 = t17 + h102 * v13
        h103 = tl.load(h + 103 * sh, mask)
        v14 = tl.load(v + 14 * sv, mask)
        t19 = t18 + h103 * v14
        h104 = tl.load(h + 104 * sh, mask)
        t20 = t19 + h104 * v15
        h106 = tl.load(h + 106 * sh, mask)
        t21 = t20 + h106 * t2
        h107 = tl.load(h + 107 * sh, mask)
        t22 = t21 + h107 * t4
        t23 = t22 + 2 * t8
        h96 = tl.load(h + 96 * sh, mask)
        t24 = h96 * v2
        h108 = tl.load(h + 108 * sh, mask)
        t25 = t24 + h108 * t2
        t26 = g7 * v2
        t27 = t26 + h18 * v5
        v7 = tl.load(v + 7 * sv, mask)
        tl.store(to_h + 48 * sto_h, v7, mask)
        t28 = t27 + h19 * v7
        v8 = tl.load(v + 8 * sv, mask)
        tl.store(to_h + 49 * sto_h, v8, mask)
        t29 = t28 + h20 * v8
        t30 = t29 + h94 * v1
        h97 = tl.load(h + 97 * sh, mask)
        t31 = t30 + h97 * v3
        t32 = t31 + h99 * v11
        t33 = t32 + h100 * v13
        t34 = t33 + h101 * v14
        t35 = t34 + h102 * v16
        t36 = t35 + h103 * v17
        t37 = t36 + h104 * v18
        t38 = t37 + h106 * t6
        h109 = tl.load(h + 109 * sh, mask)
        t39 = t38 + h109 * t4
        t40 = t39 + 2 * t25
        h98 = tl.load(h + 98 * sh, mask)
        t41 = h98 * v3
        h110 = tl.load(h + 110 * sh, mask)
        t42 = t41 + h110 * t4
        t43 = g7 * v3
        t44 = t43 + h18 * v6
        t45 = t44 + h19 * v8
        v9 = tl.load(v + 9 * sv, mask)
        tl.store(to_h + 50 * sto_h, v9, mask)
        t46 = t45 + h20 * v9
        t47 = t46 + h95 * v1
        t48 = t47 + h97 * v2
        t49 = t48 + h99 * v12
        t50 = t49 + h100 * v14
        t51 = t50 + h101 * v15
        t52 = t51 + h102 * v17
        t53 = t52 + h103 * v18
        t54 = t53 + h104 * v19
        t55 = t54 + h107 * t6
        t56 = t55 + h109 * t2
        t57 = t56 + 2 * t42
        t58 = 2 * v4
        h15 = tl.load(h + 15 * sh, mask)
        t59 = h15 * v1
        h21 = tl.load(h + 21 * sh, mask)
        t60 = t59 + h21 * t6
        h111 = tl.load(h + 111 * sh, mask)
        t61 = t60 + h111 * t58
        h112 = tl.load(h + 112 * sh, mask)
        t62 = t61 + h112 * v5
        h113 = tl.load(h + 113 * sh, mask)
        t63 = t62 + h113 * v6
        t64 = 2 * v5
        t65 = h15 * v2
        h16 = tl.load(h + 16 * sh, mask)
        t66 = t65 + h16 * v1
        t67 = t66 + h21 * t2
        h22 = tl.load(h + 22 * sh, mask)
        t68 = t67 + h22 * t6
        t69 = t68 + h111 * t64
        t70 = t69 + h112 * v4
        t71 = t70 + h112 * v7
        t72 = t71 + h113 * v8
        h114 = tl.load(h + 114 * sh, mask)
        t73 = t72 + h114 * t64
        h115 = tl.load(h + 115 * sh, mask)
        t74 = t73 + h115 * v6
        t75 = 2 * v6
        t76 = h15 * v3
        h17 = tl.load(h + 17 * sh, mask)
        t77 = t76 + h17 * v1
        t78 = t77 + h21 * t4
        h23 = tl.load(h + 23 * sh, mask)
        t79 = t78 + h23 * t6
        t80 = t79 + h111 * t75
        t81 = t80 + h112 * v8
        t82 = t81 + h113 * v4
        t83 = t82 + h113 * v9
        t84 = t83 + h115 * v5
        h116 = tl.load(h + 116 * sh, mask)
        t85 = t84 + h116 * t75
        t86 = 2 * v7
        t87 = h16 * v2
        t88 = t87 + h22 * t2
        t89 = t88 + h112 * v5
        t90 = t89 + h114 * t86
        t91 = t90 + h115 * v8
        t92 = 2 * v8
        t93 = h16 * v3
        t94 = t93 + h17 * v2
        t95 = t94 + h22 * t4
        t96 = t95 + h23 * t2
        t97 = t96 + h112 * v6
        t98 = t97 + h113 * v5
        t99 = t98 + h114 * t92
        t100 = t99 + h115 * v7
        t101 = t100 + h115 * v9
        t102 = t101 + h116 * t92
        t103 = 2 * v9
        t104 = h17 * v3
        t105 = t104 + h23 * t4
        t106 = t105 + h113 * v6
        t107 = t106 + h115 * v8
        t108 = t107 + h116 * t103
        a1 = tl.load(a + 1 * sa, mask)
        t109 = a1 * v4
        a2 = tl.load(a + 2 * sa, mask)
        t110 = t109 + a2 * v5
        a3 = tl.load(a + 3 * sa, mask)
        t111 = t110 + a3 * v6
        a4 = tl.load(a + 4 * sa, mask)
        t112 = t111 + a4 * v1
        a5 = tl.load(a + 5 * sa, mask)
        t113 = t112 + a5 * v2
        a6 = tl.load(a + 6 * sa, mask)
        t114 = t113 + a6 * v3
        tl.store(to_h + 6 * sto_h, t114, mask)
        a13 = tl.load(a + 13 * sa, mask)
        a10 = tl.load(a + 10 * sa, mask)
        t115 = a10 + a13
        a15 = tl.load(a + 15 * sa, mask)
        t116 = t115 + a15
        a16 = tl.load(a + 16 * sa, mask)
        a11 = tl.load(a + 11 * sa, mask)
        t117 = a11 + a16
        a18 = tl.load(a + 18 * sa, mask)
        t118 = t117 + a18
        a17 = tl.load(a + 17 * sa, mask)
        a12 = tl.load(a + 12 * sa, mask)
        t119 = a12 + a17
        a19 = tl.load(a + 19 * sa, mask)
        t120 = t119 + a19
        t121 = a4 * t6
        t122 = t121 + a5 * t2
        t123 = t122 + a6 * t4
        t124 = t123 + t116 * v4
        t125 = t124 + t118 * v5
        t126 = t125 + t120 * v6
        tl.store(to_h + 9 * sto_h, t126, mask)
        t127 = 2 * a11
        t128 = 2 * a12
        a14 = tl.load(a + 14 * sa, mask)
        t129 = 2 * a14
        a8 = tl.load(a + 8 * sa, mask)
        t130 = 2 * a8
        t131 = 2 * a6
        t132 = 2 * a5
        t133 = a4 * v10
        a7 = tl.load(a + 7 * sa, mask)
        t134 = t133 + a7 * v13
        a9 = tl.load(a + 9 * sa, mask)
        t135 = t134 + a9 * v15
        t136 = t135 + a10 * v4
        t137 = t136 + a13 * v7
        t138 = t137 + a15 * v9
        t139 = t138 + t127 * v5
        t140 = t139 + t128 * v6
        t141 = t140 + t129 * v8
        t142 = t141 + t130 * v14
        t143 = t142 + t131 * v12
        t144 = t143 + t132 * v11
        tl.store(to_h + 12 * sto_h, t144, mask)
        t145 = a1 * v10
        t146 = t145 + a2 * v11
        t147 = t146 + a3 * v12
        t148 = t147 + a10 * v1
        t149 = t148 + a11 * v2
        t150 = t149 + a12 * v3
        tl.store(to_h + 57 * sto_h, t150, mask)
        t151 = a1 * v11
        t152 = t151 + a2 * v13
        t153 = t152 + a3 * v14
        t154 = t153 + a11 * v1
        t155 = t154 + a13 * v2
        t156 = t155 + a14 * v3
        tl.store(to_h + 58 * sto_h, t156, mask)
        t157 = a1 * v12
        t158 = t157 + a2 * v14
        t159 = t158 + a3 * v15
        t160 = t159 + a12 * v1
        t161 = t160 + a14 * v2
        t162 = t161 + a15 * v3
        tl.store(to_h + 59 * sto_h, t162, mask)
        t163 = 2 * a13
        t164 = 2 * a17
        t165 = a10 * v11
        t166 = t165 + a11 * v10
        t167 = t166 + a13 * v16
        t168 = t167 + a15 * v18
        t169 = t168 + a16 * v13
        t170 = t169 + a18 * v15
        t171 = t170 + t127 * v13
        t172 = t171 + t128 * v14
        t173 = t172 + t129 * v12
        t174 = t173 + t129 * v17
        t175 = t174 + t163 * v11
        t176 = t175 + t164 * v14
        tl.store(to_h + 88 * sto_h, t176, mask)
        t177 = 2 * a15
        t178 = 2 * a18
        t179 = a10 * v12
        t180 = t179 + a12 * v10
        t181 = t180 + a13 * v17
        t182 = t181 + a15 * v19
        t183 = t182 + a17 * v13
        t184 = t183 + a19 * v15
        t185 = t184 + t127 * v14
        t186 = t185 + t128 * v15
        t187 = t186 + t129 * v11
        t188 = t187 + t129 * v18
        t189 = t188 + t177 * v12
        t190 = t189 + t178 * v14
        tl.store(to_h + 89 * sto_h, t190, mask)
        t191 = a1 * v5
        t192 = t191 + a2 * v7
        t193 = t192 + a3 * v8
        t194 = t193 + a5 * v1
        t195 = t194 + a7 * v2
        t196 = t195 + a8 * v3
        tl.store(to_h + 7 * sto_h, t196, mask)
        t197 = a1 * v6
        t198 = t197 + a2 * v8
        t199 = t198 + a3 * v9
        t200 = t199 + a6 * v1
        t201 = t200 + a8 * v2
        t202 = t201 + a9 * v3
        tl.store(to_h + 8 * sto_h, t202, mask)
        t203 = a5 * t6
        t204 = t203 + a7 * t2
        t205 = t204 + a8 * t4
        t206 = t205 + t116 * v5
        t207 = t206 + t118 * v7
        t208 = t207 + t120 * v8
        tl.store(to_h + 10 * sto_h, t208, mask)
        t209 = a6 * t6
        t210 = t209 + a8 * t2
        t211 = t210 + a9 * t4
        t212 = t211 + t116 * v6
        t213 = t212 + t118 * v8
        t214 = t213 + t120 * v9
        tl.store(to_h + 11 * sto_h, t214, mask)
        t215 = a4 * v11
        t216 = t215 + a7 * v16
        t217 = t216 + a9 * v18
        t218 = t217 + a11 * v4
        t219 = t218 + a16 * v7
        t220 = t219 + a18 * v9
        t221 = t220 + t129 * v6
        t222 = t221 + t163 * v5
        t223 = t222 + t164 * v8
        t224 = t223 + t130 * v17
        t225 = t224 + t131 * v14
        t226 = t225 + t132 * v13
        tl.store(to_h + 13 * sto_h, t226, mask)
        t227 = a4 * v12
        t228 = t227 + a7 * v17
        t229 = t228 + a9 * v19
        t230 = t229 + a12 * v4
        t231 = t230 + a17 * v7
        t232 = t231 + a19 * v9
        t233 = t232 + t129 * v5
        t234 = t233 + t177 * v6
        t235 = t234 + t178 * v8
        t236 = t235 + t130 * v18
        t237 = t236 + t131 * v15
        t238 = t237 + t132 * v14
        tl.store(to_h + 14 * sto_h, t238, mask)
        t239 = 2 * a9
        t240 = a3 * h17
        t241 = t240 + a6 * h113
        t242 = t241 + a8 * h115
        t243 = t242 + t120 * h23
        t244 = t243 + h116 * t239
        h62 = tl.load(h + 62 * sh, mask)
        t245 = t244 + h62
        t246 = a2 * h17
        t247 = t246 + a3 * h16
        t248 = t247 + a5 * h113
        t249 = t248 + a6 * h112
        t250 = t249 + a7 * h115
        t251 = t250 + a9 * h115
        t252 = t251 + t118 * h23
        t253 = t252 + t120 * h22
        t254 = t253 + h114 * t130
        t255 = t254 + h116 * t130
        h61 = tl.load(h + 61 * sh, mask)
        t256 = t255 + h61
        tl.store(k + 0 * LANES, t2, mask)
        tl.store(k + 1 * LANES, t4, mask)
        tl.store(k + 2 * LANES, t6, mask)
        tl.store(k + 3 * LANES, t23, mask)
        tl.store(k + 4 * LANES, t40, mask)
        tl.store(k + 5 * LANES, t57, mask)
        tl.store(k + 6 * LANES, t58, mask)
        tl.store(k + 7 * LANES, t63, mask)
        tl.store(k + 8 * LANES, t64, mask)
        tl.store(k + 9 * LANES, t74, mask)
        tl.store(k + 10 * LANES, t75, mask)
        tl.store(k + 11 * LANES, t85, mask)
        tl.store(k + 12 * LANES, t86, mask)
        tl.store(k + 13 * LANES, t91, mask)
        tl.store(k + 14 * LANES, t92, mask)
        tl.store(k + 15 * LANES, t102, mask)
        tl.store(k + 16 * LANES, t103, mask)
        tl.store(k + 17 * LANES, t108, mask)
        tl.store(k + 18 * LANES, t114, mask)
        tl.store(k + 19 * LANES, t116, mask)
        tl.store(k + 20 * LANES, t118, mask)
        tl.store(k + 21 * LANES, t120, mask)
        tl.store(k + 22 * LANES, t126, mask)
        tl.store(k + 23 * LANES, t127, mask)
        tl.store(k + 24 * LANES, t128, mask)
        tl.store(k + 25 * LANES, t129, mask)
        tl.store(k + 26 * LANES, t130, mask)
        tl.store(k + 27 * LANES, t131, mask)
        tl.store(k + 28 * LANES, t132, mask)
        tl.store(k + 29 * LANES, t144, mask)
        tl.store(k + 30 * LANES, t150, mask)
        tl.store(k + 31 * LANES, t156, mask)
        tl.store(k + 32 * LANES, t162, mask)
        tl.store(k + 33 * LANES, t163, mask)
        tl.store(k + 34 * LANES, t164, mask)
        tl.store(k + 35 * LANES, t176, mask)
        tl.store(k + 36 * LANES, t177, mask)
        tl.store(k + 37 * LANES, t178, mask)
        tl.store(k + 38 * LANES, t190, mask)
        tl.store(k + 39 * LANES, t196, mask)
        tl.store(k + 40 * LANES, t202, mask)
        tl.store(k + 41 * LANES, t208, mask)
        tl.store(k + 42 * LANES, t214, mask)
        tl.store(k + 43 * LANES, t226, mask)
        tl.store(k + 44 * LANES, t238, mask)
        tl.store(k + 45 * LANES, t239, mask)
        tl.store(k + 46 * LANES, t245, mask)
        tl.store(k + 47 * LANES, t256, mask)
    if PART == 1:
        a7 = tl.load(a + 7 * sa, mask)
        t257 = 2 * a7
        a2 = tl.load(a + 2 * sa, mask)
        h16 = tl.load(h + 16 * sh, mask)
        t258 = a2 * h16
        a5 = tl.load(a + 5 * sa, mask)
        h112 = tl.load(h + 112 * sh, mask)
        t259 = t258 + a5 * h112
        a8 = tl.load(a + 8 * sa, mask)
        h115 = tl.load(h + 115 * sh, mask)
        t260 = t259 + a8 * h115
        t118 = tl.load(k + 20 * LANES, mask)
        h22 = tl.load(h + 22 * sh, mask)
        t261 = t260 + t118 * h22
        h114 = tl.load(h + 114 * sh, mask)
        t262 = t261 + h114 * t257
        h60 = tl.load(h + 60 * sh, mask)
        t263 = t262 + h60
        a1 = tl.load(a + 1 * sa, mask)
        h17 = tl.load(h + 17 * sh, mask)
        t264 = a1 * h17
        a3 = tl.load(a + 3 * sa, mask)
        h15 = tl.load(h + 15 * sh, mask)
        t265 = t264 + a3 * h15
        a4 = tl.load(a + 4 * sa, mask)
        h113 = tl.load(h + 113 * sh, mask)
        t266 = t265 + a4 * h113
        t267 = t266 + a5 * h115
        t268 = t267 + a8 * h112
        a9 = tl.load(a + 9 * sa, mask)
        t269 = t268 + a9 * h113
        t116 = tl.load(k + 19 * LANES, mask)
        h23 = tl.load(h + 23 * sh, mask)
        t270 = t269 + t116 * h23
        t120 = tl.load(k + 21 * LANES, mask)
        h21 = tl.load(h + 21 * sh, mask)
        t271 = t270 + t120 * h21
        h111 = tl.load(h + 111 * sh, mask)
        t131 = tl.load(k + 27 * LANES, mask)
        t272 = t271 + h111 * t131
        h116 = tl.load(h + 116 * sh, mask)
        t273 = t272 + h116 * t131
        h59 = tl.load(h + 59 * sh, mask)
        t274 = t273 + h59
        t275 = a1 * h16
        t276 = t275 + a2 * h15
        t277 = t276 + a4 * h112
        a6 = tl.load(a + 6 * sa, mask)
        t278 = t277 + a6 * h115
        t279 = t278 + a7 * h112
        t280 = t279 + a8 * h113
        t281 = t280 + t116 * h22
        t282 = t281 + t118 * h21
        t132 = tl.load(k + 28 * LANES, mask)
        t283 = t282 + h111 * t132
        t284 = t283 + h114 * t132
        h58 = tl.load(h + 58 * sh, mask)
        t285 = t284 + h58
        t286 = 2 * a4
        t287 = a1 * h15
        t288 = t287 + a5 * h112
        t289 = t288 + a6 * h113
        t290 = t289 + t116 * h21
        t291 = t290 + h111 * t286
        h57 = tl.load(h + 57 * sh, mask)
        t292 = t291 + h57
        h98 = tl.load(h + 98 * sh, mask)
        t293 = a3 * h98
        h110 = tl.load(h + 110 * sh, mask)
        t294 = t293 + t120 * h110
        h95 = tl.load(h + 95 * sh, mask)
        t295 = a1 * h95
        h97 = tl.load(h + 97 * sh, mask)
        t296 = t295 + a2 * h97
        g7 = tl.load(g + 7 * sg, mask)
        t297 = t296 + a3 * g7
        h18 = tl.load(h + 18 * sh, mask)
        t298 = t297 + a6 * h18
        h19 = tl.load(h + 19 * sh, mask)
        t299 = t298 + a8 * h19
        h20 = tl.load(h + 20 * sh, mask)
        t300 = t299 + a9 * h20
        a12 = tl.load(a + 12 * sa, mask)
        h99 = tl.load(h + 99 * sh, mask)
        t301 = t300 + a12 * h99
        a14 = tl.load(a + 14 * sa, mask)
        h100 = tl.load(h + 100 * sh, mask)
        t302 = t301 + a14 * h100
        a15 = tl.load(a + 15 * sa, mask)
        h101 = tl.load(h + 101 * sh, mask)
        t303 = t302 + a15 * h101
        a17 = tl.load(a + 17 * sa, mask)
        h102 = tl.load(h + 102 * sh, mask)
        t304 = t303 + a17 * h102
        a18 = tl.load(a + 18 * sa, mask)
        h103 = tl.load(h + 103 * sh, mask)
        t305 = t304 + a18 * h103
        a19 = tl.load(a + 19 * sa, mask)
        h104 = tl.load(h + 104 * sh, mask)
        t306 = t305 + a19 * h104
        h107 = tl.load(h + 107 * sh, mask)
        t307 = t306 + t116 * h107
        h109 = tl.load(h + 109 * sh, mask)
        t308 = t307 + t118 * h109
        h8 = tl.load(h + 8 * sh, mask)
        t309 = t308 + h8
        t310 = t309 + 2 * t294
        h96 = tl.load(h + 96 * sh, mask)
        t311 = a2 * h96
        h108 = tl.load(h + 108 * sh, mask)
        t312 = t311 + t118 * h108
        h94 = tl.load(h + 94 * sh, mask)
        t313 = a1 * h94
        t314 = t313 + a2 * g7
        t315 = t314 + a3 * h97
        t316 = t315 + a5 * h18
        t317 = t316 + a7 * h19
        t318 = t317 + a8 * h20
        a11 = tl.load(a + 11 * sa, mask)
        t319 = t318 + a11 * h99
        a13 = tl.load(a + 13 * sa, mask)
        t320 = t319 + a13 * h100
        t321 = t320 + a14 * h101
        a16 = tl.load(a + 16 * sa, mask)
        t322 = t321 + a16 * h102
        t323 = t322 + a17 * h103
        t324 = t323 + a18 * h104
        h106 = tl.load(h + 106 * sh, mask)
        t325 = t324 + t116 * h106
        t326 = t325 + t120 * h109
        h7 = tl.load(h + 7 * sh, mask)
        t327 = t326 + h7
        t328 = t327 + 2 * t312
        h93 = tl.load(h + 93 * sh, mask)
        t329 = a1 * h93
        h105 = tl.load(h + 105 * sh, mask)
        t330 = t329 + t116 * h105
        t331 = a1 * g7
        t332 = t331 + a2 * h94
        t333 = t332 + a3 * h95
        t334 = t333 + a4 * h18
        t335 = t334 + a5 * h19
        t336 = t335 + a6 * h20
        a10 = tl.load(a + 10 * sa, mask)
        t337 = t336 + a10 * h99
        t338 = t337 + a11 * h100
        t339 = t338 + a12 * h101
        t340 = t339 + a13 * h102
        t341 = t340 + a14 * h103
        t342 = t341 + a15 * h104
        t343 = t342 + t118 * h106
        t344 = t343 + t120 * h107
        h6 = tl.load(h + 6 * sh, mask)
        t345 = t344 + h6
        t346 = t345 + 2 * t330
        v10 = tl.load(v + 10 * sv, mask)
        t347 = a10 * v10
        v13 = tl.load(v + 13 * sv, mask)
        t348 = t347 + a13 * v13
        v15 = tl.load(v + 15 * sv, mask)
        t349 = t348 + a15 * v15
        t127 = tl.load(k + 23 * LANES, mask)
        v11 = tl.load(v + 11 * sv, mask)
        t350 = t349 + t127 * v11
        t128 = tl.load(k + 24 * LANES, mask)
        v12 = tl.load(v + 12 * sv, mask)
        t351 = t350 + t128 * v12
        t129 = tl.load(k + 25 * LANES, mask)
        v14 = tl.load(v + 14 * sv, mask)
        t352 = t351 + t129 * v14
        g2 = tl.load(g + 2 * sg, mask)
        v1 = tl.load(v + 1 * sv, mask)
        t353 = g2 * v1
        h24 = tl.load(h + 24 * sh, mask)
        t354 = t353 + h24 * t352
        h51 = tl.load(h + 51 * sh, mask)
        t355 = t354 + h51 * v1
        h63 = tl.load(h + 63 * sh, mask)
        t6 = tl.load(k + 2 * LANES, mask)
        t356 = t355 + h63 * t6
        t114 = tl.load(k + 18 * LANES, mask)
        t357 = t356 + h93 * t114
        h117 = tl.load(h + 117 * sh, mask)
        t126 = tl.load(k + 22 * LANES, mask)
        t358 = t357 + h117 * t126
        h123 = tl.load(h + 123 * sh, mask)
        t144 = tl.load(k + 29 * LANES, mask)
        t359 = t358 + h123 * t144
        t23 = tl.load(k + 3 * LANES, mask)
        t360 = a4 * t23
        t40 = tl.load(k + 4 * LANES, mask)
        t361 = t360 + a5 * t40
        t57 = tl.load(k + 5 * LANES, mask)
        t362 = t361 + a6 * t57
        t63 = tl.load(k + 7 * LANES, mask)
        t363 = t362 + a10 * t63
        t74 = tl.load(k + 9 * LANES, mask)
        t364 = t363 + a11 * t74
        t85 = tl.load(k + 11 * LANES, mask)
        t365 = t364 + a12 * t85
        t91 = tl.load(k + 13 * LANES, mask)
        t366 = t365 + a13 * t91
        t102 = tl.load(k + 15 * LANES, mask)
        t367 = t366 + a14 * t102
        t108 = tl.load(k + 17 * LANES, mask)
        t368 = t367 + a15 * t108
        g3 = tl.load(g + 3 * sg, mask)
        t369 = t368 + g3 * t6
        t370 = t369 + g7 * t114
        g8 = tl.load(g + 8 * sg, mask)
        t371 = t370 + g8 * t126
        g9 = tl.load(g + 9 * sg, mask)
        t372 = t371 + g9 * t144
        t150 = tl.load(k + 30 * LANES, mask)
        t373 = t372 + h15 * t150
        t156 = tl.load(k + 31 * LANES, mask)
        t374 = t373 + h16 * t156
        t162 = tl.load(k + 32 * LANES, mask)
        t375 = t374 + h17 * t162
        h25 = tl.load(h + 25 * sh, mask)
        t176 = tl.load(k + 35 * LANES, mask)
        t376 = t375 + h25 * t176
        h26 = tl.load(h + 26 * sh, mask)
        t190 = tl.load(k + 38 * LANES, mask)
        t377 = t376 + h26 * t190
        h52 = tl.load(h + 52 * sh, mask)
        v2 = tl.load(v + 2 * sv, mask)
        t378 = t377 + h52 * v2
        h53 = tl.load(h + 53 * sh, mask)
        v3 = tl.load(v + 3 * sv, mask)
        t379 = t378 + h53 * v3
        h64 = tl.load(h + 64 * sh, mask)
        t2 = tl.load(k + 0 * LANES, mask)
        t380 = t379 + h64 * t2
        h65 = tl.load(h + 65 * sh, mask)
        t4 = tl.load(k + 1 * LANES, mask)
        t381 = t380 + h65 * t4
        t196 = tl.load(k + 39 * LANES, mask)
        t382 = t381 + h94 * t196
        t202 = tl.load(k + 40 * LANES, mask)
        t383 = t382 + h95 * t202
        h118 = tl.load(h + 118 * sh, mask)
        t208 = tl.load(k + 41 * LANES, mask)
        t384 = t383 + h118 * t208
        h119 = tl.load(h + 119 * sh, mask)
        t214 = tl.load(k + 42 * LANES, mask)
        t385 = t384 + h119 * t214
        h124 = tl.load(h + 124 * sh, mask)
        t226 = tl.load(k + 43 * LANES, mask)
        t386 = t385 + h124 * t226
        h125 = tl.load(h + 125 * sh, mask)
        t238 = tl.load(k + 44 * LANES, mask)
        t387 = t386 + h125 * t238
        t245 = tl.load(k + 46 * LANES, mask)
        t388 = t387 + t245 * v15
        t256 = tl.load(k + 47 * LANES, mask)
        t389 = t388 + t256 * v14
        t390 = t389 + t263 * v13
        t391 = t390 + t274 * v12
        t392 = t391 + t285 * v11
        t393 = t392 + t292 * v10
        v6 = tl.load(v + 6 * sv, mask)
        t394 = t393 + t310 * v6
        v5 = tl.load(v + 5 * sv, mask)
        t395 = t394 + t328 * v5
        v4 = tl.load(v + 4 * sv, mask)
        t396 = t395 + t346 * v4
        t397 = t396 + 2 * t359
        tl.store(to_a + 1 * sto_a, t397, mask)
        t398 = a1 * v13
        v16 = tl.load(v + 16 * sv, mask)
        t399 = t398 + a2 * v16
        v17 = tl.load(v + 17 * sv, mask)
        t400 = t399 + a3 * v17
        t401 = t400 + a13 * v1
        t402 = t401 + a16 * v2
        t403 = t402 + a17 * v3
        tl.store(to_h + 60 * sto_h, t403, mask)
        t404 = a1 * v14
        t405 = t404 + a2 * v17
        v18 = tl.load(v + 18 * sv, mask)
        t406 = t405 + a3 * v18
        t407 = t406 + a14 * v1
        t408 = t407 + a17 * v2
        t409 = t408 + a18 * v3
        tl.store(to_h + 61 * sto_h, t409, mask)
        t410 = a11 * v12
        t411 = t410 + a12 * v11
        t412 = t411 + a16 * v17
        t413 = t412 + a17 * v16
        v19 = tl.load(v + 19 * sv, mask)
        t414 = t413 + a18 * v19
        t415 = t414 + a19 * v18
        t416 = t415 + t129 * v13
        t417 = t416 + t129 * v15
        t163 = tl.load(k + 33 * LANES, mask)
        t418 = t417 + t163 * v14
        t164 = tl.load(k + 34 * LANES, mask)
        t419 = t418 + t164 * v18
        t177 = tl.load(k + 36 * LANES, mask)
        t420 = t419 + t177 * v14
        t178 = tl.load(k + 37 * LANES, mask)
        t421 = t420 + t178 * v17
        tl.store(to_h + 91 * sto_h, t421, mask)
        t422 = a11 * v11
        t423 = t422 + a16 * v16
        t424 = t423 + a18 * v18
        t425 = t424 + t129 * v14
        t426 = t425 + t163 * v13
        t427 = t426 + t164 * v17
        t428 = g2 * v2
        t429 = t428 + h25 * t427
        h54 = tl.load(h + 54 * sh, mask)
        t430 = t429 + h54 * v2
        h66 = tl.load(h + 66 * sh, mask)
        t431 = t430 + h66 * t2
        t432 = t431 + h96 * t196
        h120 = tl.load(h + 120 * sh, mask)
        t433 = t432 + h120 * t208
        h126 = tl.load(h + 126 * sh, mask)
        t434 = t433 + h126 * t226
        t435 = a5 * t23
        t436 = t435 + a7 * t40
        t437 = t436 + a8 * t57
        t438 = t437 + a11 * t63
        t439 = t438 + a13 * t74
        t440 = t439 + a14 * t85
        t441 = t440 + a16 * t91
        t442 = t441 + a17 * t102
        t443 = t442 + a18 * t108
        t444 = t443 + g3 * t2
        t445 = t444 + g7 * t196
        t446 = t445 + g8 * t208
        t447 = t446 + g9 * t226
        t448 = t447 + h15 * t156
        t449 = t448 + h16 * t403
        t450 = t449 + h17 * t409
        t451 = t450 + h24 * t176
        t452 = t451 + h26 * t421
        t453 = t452 + h52 * v1
        h55 = tl.load(h + 55 * sh, mask)
        t454 = t453 + h55 * v3
        t455 = t454 + h64 * t6
        h67 = tl.load(h + 67 * sh, mask)
        t456 = t455 + h67 * t4
        t457 = t456 + h94 * t114
        t458 = t457 + h97 * t202
        t459 = t458 + h118 * t126
        h121 = tl.load(h + 121 * sh, mask)
        t460 = t459 + h121 * t214
        t461 = t460 + h124 * t144
        h127 = tl.load(h + 127 * sh, mask)
        t462 = t461 + h127 * t238
        t463 = t462 + t245 * v18
        t464 = t463 + t256 * v17
        t465 = t464 + t263 * v16
        t466 = t465 + t274 * v14
        t467 = t466 + t285 * v13
        t468 = t467 + t292 * v11
        tl.store(k + 48 * LANES, t257, mask)
        v8 = tl.load(v + 8 * sv, mask)
        t469 = t468 + t310 * v8
        tl.store(k + 49 * LANES, t286, mask)
        v7 = tl.load(v + 7 * sv, mask)
        t470 = t469 + t328 * v7
        t471 = t470 + t346 * v5
        t472 = t471 + 2 * t434
        tl.store(to_a + 2 * sto_a, t472, mask)
        t473 = a1 * v15
        t474 = t473 + a2 * v18
        t475 = t474 + a3 * v19
        t476 = t475 + a15 * v1
        t477 = t476 + a18 * v2
        t478 = t477 + a19 * v3
        tl.store(to_h + 62 * sto_h, t478, mask)
        t479 = a12 * v12
        t480 = t479 + a17 * v17
        t481 = t480 + a19 * v19
        t482 = t481 + t129 * v14
        t483 = t482 + t177 * v15
        t484 = t483 + t178 * v18
        t485 = g2 * v3
        t486 = t485 + h26 * t484
        h56 = tl.load(h + 56 * sh, mask)
        t487 = t486 + h56 * v3
        h68 = tl.load(h + 68 * sh, mask)
        t488 = t487 + h68 * t4
        t489 = t488 + h98 * t202
        h122 = tl.load(h + 122 * sh, mask)
        t490 = t489 + h122 * t214
        h128 = tl.load(h + 128 * sh, mask)
        t491 = t490 + h128 * t238
        t492 = a6 * t23
        t493 = t492 + a8 * t40
        t494 = t493 + a9 * t57
        t495 = t494 + a12 * t63
        t496 = t495 + a14 * t74
        t497 = t496 + a15 * t85
        t498 = t497 + a17 * t91
        t499 = t498 + a18 * t102
        t500 = t499 + a19 * t108
        t501 = t500 + g3 * t4
        t502 = t501 + g7 * t202
        t503 = t502 + g8 * t214
        t504 = t503 + g9 * t238
        t505 = t504 + h15 * t162
        t506 = t505 + h16 * t409
        t507 = t506 + h17 * t478
        t508 = t507 + h24 * t190
        t509 = t508 + h25 * t421
        t510 = t509 + h53 * v1
        t511 = t510 + h55 * v2
        t512 = t511 + h65 * t6
        t513 = t512 + h67 * t2
        t514 = t513 + h95 * t114
        t515 = t514 + h97 * t196
        t516 = t515 + h119 * t126
        t517 = t516 + h121 * t208
        t518 = t517 + h125 * t144
        t519 = t518 + h127 * t226
        t520 = t519 + t245 * v19
        t521 = t520 + t256 * v18
        t522 = t521 + t263 * v17
        t523 = t522 + t274 * v15
        t524 = t523 + t285 * v14
        t525 = t524 + t292 * v12
        v9 = tl.load(v + 9 * sv, mask)
        t526 = t525 + t310 * v9
        t527 = t526 + t328 * v8
        t528 = t527 + t346 * v6
        t529 = t528 + 2 * t491
        tl.store(to_a + 3 * sto_a, t529, mask)
        tl.store(k + 50 * LANES, t263, mask)
        tl.store(k + 51 * LANES, t274, mask)
        tl.store(k + 52 * LANES, t285, mask)
        tl.store(k + 53 * LANES, t292, mask)
        tl.store(k + 54 * LANES, t310, mask)
        tl.store(k + 55 * LANES, t328, mask)
        tl.store(k + 56 * LANES, t346, mask)
        tl.store(k + 57 * LANES, t352, mask)
        tl.store(k + 58 * LANES, t403, mask)
        tl.store(k + 59 * LANES, t409, mask)
        tl.store(k + 60 * LANES, t421, mask)
        tl.store(k + 61 * LANES, t427, mask)
        tl.store(k + 62 * LANES, t478, mask)
        tl.store(k + 63 * LANES, t484, mask)
    if PART == 2:
        h123 = tl.load(h + 123 * sh, mask)
        v1 = tl.load(v + 1 * sv, mask)
        t530 = h123 * v1
        h159 = tl.load(h + 159 * sh, mask)
        t6 = tl.load(k + 2 * LANES, mask)
        t531 = t530 + h159 * t6
        g9 = tl.load(g + 9 * sg, mask)
        t532 = g9 * v1
        g13 = tl.load(g + 13 * sg, mask)
        t533 = t532 + g13 * t6
        h33 = tl.load(h + 33 * sh, mask)
        v4 = tl.load(v + 4 * sv, mask)
        t534 = t533 + h33 * v4
        h34 = tl.load(h + 34 * sh, mask)
        v5 = tl.load(v + 5 * sv, mask)
        t535 = t534 + h34 * v5
        h35 = tl.load(h + 35 * sh, mask)
        v6 = tl.load(v + 6 * sv, mask)
        t536 = t535 + h35 * v6
        h124 = tl.load(h + 124 * sh, mask)
        v2 = tl.load(v + 2 * sv, mask)
        t537 = t536 + h124 * v2
        h125 = tl.load(h + 125 * sh, mask)
        v3 = tl.load(v + 3 * sv, mask)
        t538 = t537 + h125 * v3
        h135 = tl.load(h + 135 * sh, mask)
        v10 = tl.load(v + 10 * sv, mask)
        t539 = t538 + h135 * v10
        h136 = tl.load(h + 136 * sh, mask)
        v11 = tl.load(v + 11 * sv, mask)
        t540 = t539 + h136 * v11
        h137 = tl.load(h + 137 * sh, mask)
        v12 = tl.load(v + 12 * sv, mask)
        t541 = t540 + h137 * v12
        h138 = tl.load(h + 138 * sh, mask)
        v13 = tl.load(v + 13 * sv, mask)
        t542 = t541 + h138 * v13
        h139 = tl.load(h + 139 * sh, mask)
        v14 = tl.load(v + 14 * sv, mask)
        t543 = t542 + h139 * v14
        h140 = tl.load(h + 140 * sh, mask)
        v15 = tl.load(v + 15 * sv, mask)
        t544 = t543 + h140 * v15
        h160 = tl.load(h + 160 * sh, mask)
        t2 = tl.load(k + 0 * LANES, mask)
        t545 = t544 + h160 * t2
        h161 = tl.load(h + 161 * sh, mask)
        t4 = tl.load(k + 1 * LANES, mask)
        t546 = t545 + h161 * t4
        t547 = t546 + 2 * t531
        h126 = tl.load(h + 126 * sh, mask)
        t548 = h126 * v2
        h162 = tl.load(h + 162 * sh, mask)
        t549 = t548 + h162 * t2
        t550 = g9 * v2
        t551 = t550 + g13 * t2
        t552 = t551 + h33 * v5
        v7 = tl.load(v + 7 * sv, mask)
        t553 = t552 + h34 * v7
        v8 = tl.load(v + 8 * sv, mask)
        t554 = t553 + h35 * v8
        t555 = t554 + h124 * v1
        h127 = tl.load(h + 127 * sh, mask)
        t556 = t555 + h127 * v3
        t557 = t556 + h135 * v11
        t558 = t557 + h136 * v13
        t559 = t558 + h137 * v14
        v16 = tl.load(v + 16 * sv, mask)
        t560 = t559 + h138 * v16
        v17 = tl.load(v + 17 * sv, mask)
        t561 = t560 + h139 * v17
        v18 = tl.load(v + 18 * sv, mask)
        t562 = t561 + h140 * v18
        t563 = t562 + h160 * t6
        h163 = tl.load(h + 163 * sh, mask)
        t564 = t563 + h163 * t4
        t565 = t564 + 2 * t549
        h128 = tl.load(h + 128 * sh, mask)
        t566 = h128 * v3
        h164 = tl.load(h + 164 * sh, mask)
        t567 = t566 + h164 * t4
        t568 = g9 * v3
        t569 = t568 + g13 * t4
        t570 = t569 + h33 * v6
        t571 = t570 + h34 * v8
        v9 = tl.load(v + 9 * sv, mask)
        t572 = t571 + h35 * v9
        t573 = t572 + h125 * v1
        t574 = t573 + h127 * v2
        t575 = t574 + h135 * v12
        t576 = t575 + h136 * v14
        t577 = t576 + h137 * v15
        t578 = t577 + h138 * v17
        t579 = t578 + h139 * v18
        v19 = tl.load(v + 19 * sv, mask)
        t580 = t579 + h140 * v19
        t581 = t580 + h161 * t6
        t582 = t581 + h163 * t2
        t583 = t582 + 2 * t567
        h117 = tl.load(h + 117 * sh, mask)
        t584 = h117 * v1
        h141 = tl.load(h + 141 * sh, mask)
        t585 = t584 + h141 * t6
        g8 = tl.load(g + 8 * sg, mask)
        t586 = g8 * v1
        g11 = tl.load(g + 11 * sg, mask)
        t587 = t586 + g11 * t6
        h30 = tl.load(h + 30 * sh, mask)
        t588 = t587 + h30 * v4
        h31 = tl.load(h + 31 * sh, mask)
        t589 = t588 + h31 * v5
        h32 = tl.load(h + 32 * sh, mask)
        t590 = t589 + h32 * v6
        h118 = tl.load(h + 118 * sh, mask)
        t591 = t590 + h118 * v2
        h119 = tl.load(h + 119 * sh, mask)
        t592 = t591 + h119 * v3
        h129 = tl.load(h + 129 * sh, mask)
        t593 = t592 + h129 * v10
        h130 = tl.load(h + 130 * sh, mask)
        t594 = t593 + h130 * v11
        h131 = tl.load(h + 131 * sh, mask)
        t595 = t594 + h131 * v12
        h132 = tl.load(h + 132 * sh, mask)
        t596 = t595 + h132 * v13
        h133 = tl.load(h + 133 * sh, mask)
        t597 = t596 + h133 * v14
        h134 = tl.load(h + 134 * sh, mask)
        t598 = t597 + h134 * v15
        h142 = tl.load(h + 142 * sh, mask)
        t599 = t598 + h142 * t2
        h143 = tl.load(h + 143 * sh, mask)
        t600 = t599 + h143 * t4
        t601 = t600 + 2 * t585
        a11 = tl.load(a + 11 * sa, mask)
        t602 = a11 * t6
        a13 = tl.load(a + 13 * sa, mask)
        t603 = t602 + a13 * t2
        a14 = tl.load(a + 14 * sa, mask)
        t604 = t603 + a14 * t4
        t116 = tl.load(k + 19 * LANES, mask)
        t605 = t604 + t116 * v11
        t118 = tl.load(k + 20 * LANES, mask)
        t606 = t605 + t118 * v13
        t120 = tl.load(k + 21 * LANES, mask)
        t607 = t606 + t120 * v14
        tl.store(to_h + 76 * sto_h, t607, mask)
        a12 = tl.load(a + 12 * sa, mask)
        t608 = a12 * t6
        t609 = t608 + a14 * t2
        a15 = tl.load(a + 15 * sa, mask)
        t610 = t609 + a15 * t4
        t611 = t610 + t116 * v12
        t612 = t611 + t118 * v14
        t613 = t612 + t120 * v15
        tl.store(to_h + 77 * sto_h, t613, mask)
        t128 = tl.load(k + 24 * LANES, mask)
        h27 = tl.load(h + 27 * sh, mask)
        t614 = t128 * h27
        t129 = tl.load(k + 25 * LANES, mask)
        h28 = tl.load(h + 28 * sh, mask)
        t615 = t614 + t129 * h28
        t177 = tl.load(k + 36 * LANES, mask)
        h29 = tl.load(h + 29 * sh, mask)
        t616 = t615 + t177 * h29
        g10 = tl.load(g + 10 * sg, mask)
        t131 = tl.load(k + 27 * LANES, mask)
        t617 = t616 + g10 * t131
        h71 = tl.load(h + 71 * sh, mask)
        t618 = t617 + h71
        t127 = tl.load(k + 23 * LANES, mask)
        t619 = t127 * h27
        t620 = t619 + t129 * h29
        t163 = tl.load(k + 33 * LANES, mask)
        t621 = t620 + t163 * h28
        t132 = tl.load(k + 28 * LANES, mask)
        t622 = t621 + g10 * t132
        h70 = tl.load(h + 70 * sh, mask)
        t623 = t622 + h70
        a3 = tl.load(a + 3 * sa, mask)
        t624 = a3 * h128
        t625 = t624 + t120 * h164
        a1 = tl.load(a + 1 * sa, mask)
        t626 = a1 * h125
        a2 = tl.load(a + 2 * sa, mask)
        t627 = t626 + a2 * h127
        t628 = t627 + a3 * g9
        a6 = tl.load(a + 6 * sa, mask)
        t629 = t628 + a6 * h33
        a8 = tl.load(a + 8 * sa, mask)
        t630 = t629 + a8 * h34
        a9 = tl.load(a + 9 * sa, mask)
        t631 = t630 + a9 * h35
        t632 = t631 + a12 * h135
        t633 = t632 + a14 * h136
        t634 = t633 + a15 * h137
        a17 = tl.load(a + 17 * sa, mask)
        t635 = t634 + a17 * h138
        a18 = tl.load(a + 18 * sa, mask)
        t636 = t635 + a18 * h139
        a19 = tl.load(a + 19 * sa, mask)
        t637 = t636 + a19 * h140
        t638 = t637 + t116 * h161
        t639 = t638 + t118 * h163
        t640 = t639 + t120 * g13
        h14 = tl.load(h + 14 * sh, mask)
        t641 = t640 + h14
        t642 = t641 + 2 * t625
        t643 = a2 * h126
        t644 = t643 + t118 * h162
        t645 = a1 * h124
        t646 = t645 + a2 * g9
        t647 = t646 + a3 * h127
        a5 = tl.load(a + 5 * sa, mask)
        t648 = t647 + a5 * h33
        a7 = tl.load(a + 7 * sa, mask)
        t649 = t648 + a7 * h34
        t650 = t649 + a8 * h35
        t651 = t650 + a11 * h135
        t652 = t651 + a13 * h136
        t653 = t652 + a14 * h137
        a16 = tl.load(a + 16 * sa, mask)
        t654 = t653 + a16 * h138
        t655 = t654 + a17 * h139
        t656 = t655 + a18 * h140
        t657 = t656 + t116 * h160
        t658 = t657 + t118 * g13
        t659 = t658 + t120 * h163
        h13 = tl.load(h + 13 * sh, mask)
        t660 = t659 + h13
        t661 = t660 + 2 * t644
        t662 = a1 * h123
        t663 = t662 + t116 * h159
        t664 = a1 * g9
        t665 = t664 + a2 * h124
        t666 = t665 + a3 * h125
        a4 = tl.load(a + 4 * sa, mask)
        t667 = t666 + a4 * h33
        t668 = t667 + a5 * h34
        t669 = t668 + a6 * h35
        a10 = tl.load(a + 10 * sa, mask)
        t670 = t669 + a10 * h135
        t671 = t670 + a11 * h136
        t672 = t671 + a12 * h137
        t673 = t672 + a13 * h138
        t674 = t673 + a14 * h139
        t675 = t674 + a15 * h140
        t676 = t675 + t116 * g13
        t677 = t676 + t118 * h160
        t678 = t677 + t120 * h161
        h12 = tl.load(h + 12 * sh, mask)
        t679 = t678 + h12
        t680 = t679 + 2 * t663
        t681 = a1 * h117
        t682 = t681 + t116 * h141
        t683 = a1 * g8
        t684 = t683 + a2 * h118
        t685 = t684 + a3 * h119
        t686 = t685 + a4 * h30
        t687 = t686 + a5 * h31
        t688 = t687 + a6 * h32
        t689 = t688 + a10 * h129
        t690 = t689 + a11 * h130
        t691 = t690 + a12 * h131
        t692 = t691 + a13 * h132
        t693 = t692 + a14 * h133
        t694 = t693 + a15 * h134
        t695 = t694 + t116 * g11
        t696 = t695 + t118 * h142
        t697 = t696 + t120 * h143
        h9 = tl.load(h + 9 * sh, mask)
        t698 = t697 + h9
        t699 = t698 + 2 * t682
        t700 = g10 * v4
        t701 = t700 + h27 * v10
        t702 = t701 + h28 * v11
        t703 = t702 + h29 * v12
        t704 = g10 * v5
        t705 = t704 + h27 * v11
        t706 = t705 + h28 * v13
        t707 = t706 + h29 * v14
        t708 = g10 * v6
        t709 = t708 + h27 * v12
        t710 = t709 + h28 * v14
        t711 = t710 + h29 * v15
        t712 = a4 * v4
        t713 = t712 + a5 * v5
        t714 = t713 + a6 * v6
        t715 = a10 * t6
        t716 = t715 + a11 * t2
        t717 = t716 + a12 * t4
        t718 = t717 + t116 * v10
        t719 = t718 + t118 * v11
        t720 = t719 + t120 * v12
        tl.store(to_h + 75 * sto_h, t720, mask)
        t721 = a4 * g10
        t722 = t721 + a10 * h27
        t723 = t722 + a11 * h28
        t724 = t723 + a12 * h29
        h69 = tl.load(h + 69 * sh, mask)
        t725 = t724 + h69
        t726 = a4 * t703
        t727 = t726 + a5 * t707
        t728 = t727 + a6 * t711
        g4 = tl.load(g + 4 * sg, mask)
        t729 = t728 + g4 * v4
        t730 = t729 + g10 * t714
        g12 = tl.load(g + 12 * sg, mask)
        t352 = tl.load(k + 57 * LANES, mask)
        t731 = t730 + g12 * t352
        h111 = tl.load(h + 111 * sh, mask)
        t150 = tl.load(k + 30 * LANES, mask)
        t732 = t731 + h111 * t150
        h147 = tl.load(h + 147 * sh, mask)
        t733 = t732 + h147 * t720
        t734 = t733 + t725 * v4
        h153 = tl.load(h + 153 * sh, mask)
        t735 = h153 * t352
        t23 = tl.load(k + 3 * LANES, mask)
        t736 = a1 * t23
        t737 = t736 + a10 * t547
        t738 = t737 + a11 * t565
        t739 = t738 + a12 * t583
        t740 = t739 + t116 * t601
        h18 = tl.load(h + 18 * sh, mask)
        t114 = tl.load(k + 18 * LANES, mask)
        t741 = t740 + h18 * t114
        t126 = tl.load(k + 22 * LANES, mask)
        t742 = t741 + h30 * t126
        t144 = tl.load(k + 29 * LANES, mask)
        t743 = t742 + h33 * t144
        h112 = tl.load(h + 112 * sh, mask)
        t156 = tl.load(k + 31 * LANES, mask)
        t744 = t743 + h112 * t156
        h113 = tl.load(h + 113 * sh, mask)
        t162 = tl.load(k + 32 * LANES, mask)
        t745 = t744 + h113 * t162
        h148 = tl.load(h + 148 * sh, mask)
        t746 = t745 + h148 * t607
        h149 = tl.load(h + 149 * sh, mask)
        t747 = t746 + h149 * t613
        h154 = tl.load(h + 154 * sh, mask)
        t176 = tl.load(k + 35 * LANES, mask)
        t748 = t747 + h154 * t176
        h155 = tl.load(h + 155 * sh, mask)
        t190 = tl.load(k + 38 * LANES, mask)
        t749 = t748 + h155 * t190
        t750 = t749 + t618 * v6
        t751 = t750 + t623 * v5
        t752 = t751 + t642 * v12
        t753 = t752 + t661 * v11
        t754 = t753 + t680 * v10
        t755 = t754 + t699 * t6
        t346 = tl.load(k + 56 * LANES, mask)
        t756 = t755 + t346 * v1
        t757 = t756 + 2 * t734
        t758 = t757 + 4 * t735
        tl.store(to_a + 4 * sto_a, t758, mask)
        h120 = tl.load(h + 120 * sh, mask)
        t759 = h120 * v2
        h144 = tl.load(h + 144 * sh, mask)
        t760 = t759 + h144 * t2
        t761 = g8 * v2
        t762 = t761 + g11 * t2
        t763 = t762 + h30 * v5
        t764 = t763 + h31 * v7
        t765 = t764 + h32 * v8
        t766 = t765 + h118 * v1
        h121 = tl.load(h + 121 * sh, mask)
        t767 = t766 + h121 * v3
        t768 = t767 + h129 * v11
        t769 = t768 + h130 * v13
        t770 = t769 + h131 * v14
        t771 = t770 + h132 * v16
        t772 = t771 + h133 * v17
        t773 = t772 + h134 * v18
        t774 = t773 + h142 * t6
        h145 = tl.load(h + 145 * sh, mask)
        t775 = t774 + h145 * t4
        t776 = t775 + 2 * t760
        t777 = a13 * t6
        t778 = t777 + a16 * t2
        t779 = t778 + a17 * t4
        t780 = t779 + t116 * v13
        t781 = t780 + t118 * v16
        t782 = t781 + t120 * v17
        tl.store(to_h + 78 * sto_h, t782, mask)
        t783 = a14 * t6
        t784 = t783 + a17 * t2
        t785 = t784 + a18 * t4
        t786 = t785 + t116 * v14
        t787 = t786 + t118 * v17
        t788 = t787 + t120 * v18
        tl.store(to_h + 79 * sto_h, t788, mask)
        tl.store(k + 64 * LANES, t547, mask)
        tl.store(k + 65 * LANES, t565, mask)
        tl.store(k + 66 * LANES, t583, mask)
        tl.store(k + 67 * LANES, t601, mask)
        tl.store(k + 68 * LANES, t607, mask)
        tl.store(k + 69 * LANES, t613, mask)
        tl.store(k + 70 * LANES, t618, mask)
        tl.store(k + 71 * LANES, t623, mask)
        tl.store(k + 72 * LANES, t642, mask)
        tl.store(k + 73 * LANES, t661, mask)
        tl.store(k + 74 * LANES, t680, mask)
        tl.store(k + 75 * LANES, t699, mask)
        tl.store(k + 76 * LANES, t703, mask)
        tl.store(k + 77 * LANES, t707, mask)
        tl.store(k + 78 * LANES, t711, mask)
        tl.store(k + 79 * LANES, t714, mask)
        tl.store(k + 80 * LANES, t720, mask)
        tl.store(k + 81 * LANES, t725, mask)
        tl.store(k + 82 * LANES, t776, mask)
        tl.store(k + 83 * LANES, t782, mask)
        tl.store(k + 84 * LANES, t788, mask)
    if PART == 3:
        t129 = tl.load(k + 25 * LANES, mask)
        h27 = tl.load(h + 27 * sh, mask)
        t789 = t129 * h27
        t164 = tl.load(k + 34 * LANES, mask)
        h28 = tl.load(h + 28 * sh, mask)
        t790 = t789 + t164 * h28
        t178 = tl.load(k + 37 * LANES, mask)
        h29 = tl.load(h + 29 * sh, mask)
        t791 = t790 + t178 * h29
        g10 = tl.load(g + 10 * sg, mask)
        t130 = tl.load(k + 26 * LANES, mask)
        t792 = t791 + g10 * t130
        h73 = tl.load(h + 73 * sh, mask)
        t793 = t792 + h73
        a2 = tl.load(a + 2 * sa, mask)
        h120 = tl.load(h + 120 * sh, mask)
        t794 = a2 * h120
        t118 = tl.load(k + 20 * LANES, mask)
        h144 = tl.load(h + 144 * sh, mask)
        t795 = t794 + t118 * h144
        a1 = tl.load(a + 1 * sa, mask)
        h118 = tl.load(h + 118 * sh, mask)
        t796 = a1 * h118
        g8 = tl.load(g + 8 * sg, mask)
        t797 = t796 + a2 * g8
        a3 = tl.load(a + 3 * sa, mask)
        h121 = tl.load(h + 121 * sh, mask)
        t798 = t797 + a3 * h121
        a5 = tl.load(a + 5 * sa, mask)
        h30 = tl.load(h + 30 * sh, mask)
        t799 = t798 + a5 * h30
        a7 = tl.load(a + 7 * sa, mask)
        h31 = tl.load(h + 31 * sh, mask)
        t800 = t799 + a7 * h31
        a8 = tl.load(a + 8 * sa, mask)
        h32 = tl.load(h + 32 * sh, mask)
        t801 = t800 + a8 * h32
        a11 = tl.load(a + 11 * sa, mask)
        h129 = tl.load(h + 129 * sh, mask)
        t802 = t801 + a11 * h129
        a13 = tl.load(a + 13 * sa, mask)
        h130 = tl.load(h + 130 * sh, mask)
        t803 = t802 + a13 * h130
        a14 = tl.load(a + 14 * sa, mask)
        h131 = tl.load(h + 131 * sh, mask)
        t804 = t803 + a14 * h131
        a16 = tl.load(a + 16 * sa, mask)
        h132 = tl.load(h + 132 * sh, mask)
        t805 = t804 + a16 * h132
        a17 = tl.load(a + 17 * sa, mask)
        h133 = tl.load(h + 133 * sh, mask)
        t806 = t805 + a17 * h133
        a18 = tl.load(a + 18 * sa, mask)
        h134 = tl.load(h + 134 * sh, mask)
        t807 = t806 + a18 * h134
        t116 = tl.load(k + 19 * LANES, mask)
        h142 = tl.load(h + 142 * sh, mask)
        t808 = t807 + t116 * h142
        g11 = tl.load(g + 11 * sg, mask)
        t809 = t808 + t118 * g11
        t120 = tl.load(k + 21 * LANES, mask)
        h145 = tl.load(h + 145 * sh, mask)
        t810 = t809 + t120 * h145
        h10 = tl.load(h + 10 * sh, mask)
        t811 = t810 + h10
        t812 = t811 + 2 * t795
        g4 = tl.load(g + 4 * sg, mask)
        t813 = 4 * g4
        v7 = tl.load(v + 7 * sv, mask)
        t814 = g10 * v7
        v13 = tl.load(v + 13 * sv, mask)
        t815 = t814 + h27 * v13
        v16 = tl.load(v + 16 * sv, mask)
        t816 = t815 + h28 * v16
        v17 = tl.load(v + 17 * sv, mask)
        t817 = t816 + h29 * v17
        v8 = tl.load(v + 8 * sv, mask)
        t818 = g10 * v8
        v14 = tl.load(v + 14 * sv, mask)
        t819 = t818 + h27 * v14
        t820 = t819 + h28 * v17
        v18 = tl.load(v + 18 * sv, mask)
        t821 = t820 + h29 * v18
        a4 = tl.load(a + 4 * sa, mask)
        v5 = tl.load(v + 5 * sv, mask)
        t822 = a4 * v5
        v4 = tl.load(v + 4 * sv, mask)
        t823 = t822 + a5 * v4
        t824 = t823 + a5 * v7
        a6 = tl.load(a + 6 * sa, mask)
        t825 = t824 + a6 * v8
        t826 = t825 + a7 * v5
        v6 = tl.load(v + 6 * sv, mask)
        t827 = t826 + a8 * v6
        tl.store(to_h + 70 * sto_h, t827, mask)
        t828 = a7 * g10
        t829 = t828 + a13 * h27
        t830 = t829 + a16 * h28
        t831 = t830 + a17 * h29
        h72 = tl.load(h + 72 * sh, mask)
        t832 = t831 + h72
        t707 = tl.load(k + 77 * LANES, mask)
        t833 = a4 * t707
        t834 = t833 + a5 * t817
        t703 = tl.load(k + 76 * LANES, mask)
        t835 = t834 + a5 * t703
        t836 = t835 + a6 * t821
        t837 = t836 + a7 * t707
        t711 = tl.load(k + 78 * LANES, mask)
        t838 = t837 + a8 * t711
        t547 = tl.load(k + 64 * LANES, mask)
        t839 = t838 + a11 * t547
        t565 = tl.load(k + 65 * LANES, mask)
        t840 = t839 + a13 * t565
        t583 = tl.load(k + 66 * LANES, mask)
        t841 = t840 + a14 * t583
        t842 = t841 + g10 * t827
        g12 = tl.load(g + 12 * sg, mask)
        t176 = tl.load(k + 35 * LANES, mask)
        t843 = t842 + g12 * t176
        h111 = tl.load(h + 111 * sh, mask)
        t156 = tl.load(k + 31 * LANES, mask)
        t844 = t843 + h111 * t156
        h114 = tl.load(h + 114 * sh, mask)
        t845 = t844 + h114 * t156
        h147 = tl.load(h + 147 * sh, mask)
        t607 = tl.load(k + 68 * LANES, mask)
        t846 = t845 + h147 * t607
        h150 = tl.load(h + 150 * sh, mask)
        t847 = t846 + h150 * t607
        h153 = tl.load(h + 153 * sh, mask)
        t848 = t847 + h153 * t176
        h154 = tl.load(h + 154 * sh, mask)
        t352 = tl.load(k + 57 * LANES, mask)
        t849 = t848 + h154 * t352
        t427 = tl.load(k + 61 * LANES, mask)
        t850 = t849 + h154 * t427
        h156 = tl.load(h + 156 * sh, mask)
        t851 = t850 + h156 * t176
        t852 = t851 + t832 * v5
        t725 = tl.load(k + 81 * LANES, mask)
        t853 = t852 + t725 * v5
        t642 = tl.load(k + 72 * LANES, mask)
        t854 = t853 + t642 * v14
        t661 = tl.load(k + 73 * LANES, mask)
        t855 = t854 + t661 * v13
        t680 = tl.load(k + 74 * LANES, mask)
        v11 = tl.load(v + 11 * sv, mask)
        t856 = t855 + t680 * v11
        t40 = tl.load(k + 4 * LANES, mask)
        t857 = a1 * t40
        t23 = tl.load(k + 3 * LANES, mask)
        t858 = t857 + a2 * t23
        t776 = tl.load(k + 82 * LANES, mask)
        t859 = t858 + t116 * t776
        t601 = tl.load(k + 67 * LANES, mask)
        t860 = t859 + t118 * t601
        h18 = tl.load(h + 18 * sh, mask)
        t196 = tl.load(k + 39 * LANES, mask)
        t861 = t860 + h18 * t196
        h19 = tl.load(h + 19 * sh, mask)
        t114 = tl.load(k + 18 * LANES, mask)
        t862 = t861 + h19 * t114
        t208 = tl.load(k + 41 * LANES, mask)
        t863 = t862 + h30 * t208
        t126 = tl.load(k + 22 * LANES, mask)
        t864 = t863 + h31 * t126
        h33 = tl.load(h + 33 * sh, mask)
        t226 = tl.load(k + 43 * LANES, mask)
        t865 = t864 + h33 * t226
        h34 = tl.load(h + 34 * sh, mask)
        t144 = tl.load(k + 29 * LANES, mask)
        t866 = t865 + h34 * t144
        h112 = tl.load(h + 112 * sh, mask)
        t150 = tl.load(k + 30 * LANES, mask)
        t867 = t866 + h112 * t150
        t403 = tl.load(k + 58 * LANES, mask)
        t868 = t867 + h112 * t403
        h113 = tl.load(h + 113 * sh, mask)
        t409 = tl.load(k + 59 * LANES, mask)
        t869 = t868 + h113 * t409
        h115 = tl.load(h + 115 * sh, mask)
        t162 = tl.load(k + 32 * LANES, mask)
        t870 = t869 + h115 * t162
        h148 = tl.load(h + 148 * sh, mask)
        t720 = tl.load(k + 80 * LANES, mask)
        t871 = t870 + h148 * t720
        t782 = tl.load(k + 83 * LANES, mask)
        t872 = t871 + h148 * t782
        h149 = tl.load(h + 149 * sh, mask)
        t788 = tl.load(k + 84 * LANES, mask)
        t873 = t872 + h149 * t788
        h151 = tl.load(h + 151 * sh, mask)
        t613 = tl.load(k + 69 * LANES, mask)
        t874 = t873 + h151 * t613
        h155 = tl.load(h + 155 * sh, mask)
        t421 = tl.load(k + 60 * LANES, mask)
        t875 = t874 + h155 * t421
        h157 = tl.load(h + 157 * sh, mask)
        t190 = tl.load(k + 38 * LANES, mask)
        t876 = t875 + h157 * t190
        t877 = t876 + t793 * v6
        t618 = tl.load(k + 70 * LANES, mask)
        t878 = t877 + t618 * v8
        t623 = tl.load(k + 71 * LANES, mask)
        t879 = t878 + t623 * v4
        t880 = t879 + t623 * v7
        t6 = tl.load(k + 2 * LANES, mask)
        t881 = t880 + t812 * t6
        t699 = tl.load(k + 75 * LANES, mask)
        t2 = tl.load(k + 0 * LANES, mask)
        t882 = t881 + t699 * t2
        t328 = tl.load(k + 55 * LANES, mask)
        v1 = tl.load(v + 1 * sv, mask)
        t883 = t882 + t328 * v1
        t346 = tl.load(k + 56 * LANES, mask)
        v2 = tl.load(v + 2 * sv, mask)
        t884 = t883 + t346 * v2
        t885 = t884 + t813 * v5
        t886 = t885 + 2 * t856
        tl.store(to_a + 5 * sto_a, t886, mask)
        h122 = tl.load(h + 122 * sh, mask)
        v3 = tl.load(v + 3 * sv, mask)
        t887 = h122 * v3
        h146 = tl.load(h + 146 * sh, mask)
        t4 = tl.load(k + 1 * LANES, mask)
        t888 = t887 + h146 * t4
        tl.store(k + 85 * LANES, t827, mask)
        t889 = g8 * v3
        t890 = t889 + g11 * t4
        t891 = t890 + h30 * v6
        t892 = t891 + h31 * v8
        v9 = tl.load(v + 9 * sv, mask)
        t893 = t892 + h32 * v9
        h119 = tl.load(h + 119 * sh, mask)
        t894 = t893 + h119 * v1
        t895 = t894 + h121 * v2
        v12 = tl.load(v + 12 * sv, mask)
        t896 = t895 + h129 * v12
        t897 = t896 + h130 * v14
        v15 = tl.load(v + 15 * sv, mask)
        t898 = t897 + h131 * v15
        t899 = t898 + h132 * v17
        t900 = t899 + h133 * v18
        v19 = tl.load(v + 19 * sv, mask)
        t901 = t900 + h134 * v19
        h143 = tl.load(h + 143 * sh, mask)
        t902 = t901 + h143 * t6
        t903 = t902 + h145 * t2
        t904 = t903 + 2 * t888
        a15 = tl.load(a + 15 * sa, mask)
        t905 = a15 * t6
        t906 = t905 + a18 * t2
        a19 = tl.load(a + 19 * sa, mask)
        t907 = t906 + a19 * t4
        t908 = t907 + t116 * v15
        t909 = t908 + t118 * v18
        t910 = t909 + t120 * v19
        tl.store(to_h + 80 * sto_h, t910, mask)
        t911 = a3 * h122
        t912 = t911 + t120 * h146
        t913 = a1 * h119
        t914 = t913 + a2 * h121
        t915 = t914 + a3 * g8
        t916 = t915 + a6 * h30
        t917 = t916 + a8 * h31
        a9 = tl.load(a + 9 * sa, mask)
        t918 = t917 + a9 * h32
        a12 = tl.load(a + 12 * sa, mask)
        t919 = t918 + a12 * h129
        t920 = t919 + a14 * h130
        t921 = t920 + a15 * h131
        t922 = t921 + a17 * h132
        t923 = t922 + a18 * h133
        t924 = t923 + a19 * h134
        t925 = t924 + t116 * h143
        t926 = t925 + t118 * h145
        t927 = t926 + t120 * g11
        h11 = tl.load(h + 11 * sh, mask)
        t928 = t927 + h11
        t929 = t928 + 2 * t912
        t930 = g10 * v9
        t931 = t930 + h27 * v15
        t932 = t931 + h28 * v18
        t933 = t932 + h29 * v19
        t934 = a4 * v6
        t935 = t934 + a5 * v8
        t936 = t935 + a6 * v4
        t937 = t936 + a6 * v9
        t938 = t937 + a8 * v5
        t939 = t938 + a9 * v6
        tl.store(to_h + 71 * sto_h, t939, mask)
        t940 = a9 * g10
        t941 = t940 + a15 * h27
        t942 = t941 + a18 * h28
        t943 = t942 + a19 * h29
        h74 = tl.load(h + 74 * sh, mask)
        t944 = t943 + h74
        t945 = a4 * t711
        t946 = t945 + a5 * t821
        t947 = t946 + a6 * t933
        t948 = t947 + a6 * t703
        t949 = t948 + a8 * t707
        t950 = t949 + a9 * t711
        t951 = t950 + a12 * t547
        t952 = t951 + a14 * t565
        t953 = t952 + a15 * t583
        t954 = t953 + g10 * t939
        t955 = t954 + g12 * t190
        t956 = t955 + h111 * t162
        h116 = tl.load(h + 116 * sh, mask)
        t957 = t956 + h116 * t162
        t958 = t957 + h147 * t613
        h152 = tl.load(h + 152 * sh, mask)
        t959 = t958 + h152 * t613
        t960 = t959 + h153 * t190
        t961 = t960 + h155 * t352
        t484 = tl.load(k + 63 * LANES, mask)
        t962 = t961 + h155 * t484
        h158 = tl.load(h + 158 * sh, mask)
        t963 = t962 + h158 * t190
        t964 = t963 + t944 * v6
        t965 = t964 + t725 * v6
        t966 = t965 + t642 * v15
        t967 = t966 + t661 * v14
        t968 = t967 + t680 * v12
        t57 = tl.load(k + 5 * LANES, mask)
        tl.store(k + 81 * LANES, t939, mask)
        t969 = a1 * t57
        t970 = t969 + a3 * t23
        t971 = t970 + t116 * t904
        t972 = t971 + t120 * t601
        t202 = tl.load(k + 40 * LANES, mask)
        t973 = t972 + h18 * t202
        h20 = tl.load(h + 20 * sh, mask)
        t974 = t973 + h20 * t114
        t214 = tl.load(k + 42 * LANES, mask)
        t975 = t974 + h30 * t214
        t976 = t975 + h32 * t126
        t238 = tl.load(k + 44 * LANES, mask)
        t977 = t976 + h33 * t238
        h35 = tl.load(h + 35 * sh, mask)
        t978 = t977 + h35 * t144
        t979 = t978 + h112 * t409
        t980 = t979 + h113 * t150
        t478 = tl.load(k + 62 * LANES, mask)
        t981 = t980 + h113 * t478
        t982 = t981 + h115 * t156
        t983 = t982 + h148 * t788
        t984 = t983 + h149 * t720
        t985 = t984 + h149 * t910
        t986 = t985 + h151 * t607
        t987 = t986 + h154 * t421
        t988 = t987 + h157 * t176
        t989 = t988 + t793 * v5
        t990 = t989 + t618 * v4
        t991 = t990 + t618 * v9
        t992 = t991 + t623 * v8
        t993 = t992 + t929 * t6
        t994 = t993 + t699 * t4
        t310 = tl.load(k + 54 * LANES, mask)
        t995 = t994 + t310 * v1
        t996 = t995 + t346 * v3
        t997 = t996 + t813 * v6
        t998 = t997 + 2 * t968
        tl.store(to_a + 6 * sto_a, t998, mask)
        t999 = a5 * v5
        t1000 = t999 + a7 * v7
        t1001 = t1000 + a8 * v8
        t1002 = a5 * t707
        t1003 = t1002 + a7 * t817
        t1004 = t1003 + a8 * t821
        t1005 = t1004 + g4 * v7
        t1006 = t1005 + g10 * t1001
        t1007 = t1006 + g12 * t427
        t1008 = t1007 + h114 * t403
        t1009 = t1008 + h150 * t782
        t1010 = t1009 + t832 * v7
        t1011 = h156 * t427
        tl.store(k + 56 * LANES, t1001, mask)
        t1012 = a2 * t40
        t1013 = t1012 + a13 * t547
        t1014 = t1013 + a16 * t565
        t1015 = t1014 + a17 * t583
        t1016 = t1015 + t118 * t776
        t1017 = t1016 + h19 * t196
        t1018 = t1017 + h31 * t208
        t1019 = t1018 + h34 * t226
        t1020 = t1019 + h112 * t156
        t1021 = t1020 + h115 * t409
        t1022 = t1021 + h148 * t607
        t1023 = t1022 + h151 * t788
        t1024 = t1023 + h154 * t176
        t1025 = t1024 + h157 * t421
        t1026 = t1025 + t793 * v8
        t1027 = t1026 + t623 * v5
        t1028 = t1027 + t642 * v17
        t1029 = t1028 + t661 * v16
        t1030 = t1029 + t680 * v13
        t1031 = t1030 + t812 * t2
        t1032 = t1031 + t328 * v2
        t1033 = t1032 + 2 * t1010
        t1034 = t1033 + 4 * t1011
        tl.store(to_a + 7 * sto_a, t1034, mask)
        t1035 = a5 * v6
        t1036 = t1035 + a6 * v5
        t1037 = t1036 + a7 * v8
        t1038 = t1037 + a8 * v7
        t1039 = t1038 + a8 * v9
        t1040 = t1039 + a9 * v8
        tl.store(to_h + 73 * sto_h, t1040, mask)
        t1041 = a5 * t711
        t1042 = t1041 + a6 * t707
        t1043 = t1042 + a7 * t821
        t1044 = t1043 + a8 * t933
        t1045 = t1044 + a8 * t817
        t1046 = t1045 + a9 * t821
        t1047 = t1046 + a14 * t547
        t1048 = t1047 + a17 * t565
        t1049 = t1048 + a18 * t583
        t1050 = t1049 + g10 * t1040
        t1051 = t1050 + g12 * t421
        t1052 = t1051 + h114 * t409
        t1053 = t1052 + h116 * t409
        t1054 = t1053 + h150 * t788
        t1055 = t1054 + h152 * t788
        t1056 = t1055 + h156 * t421
        t1057 = t1056 + h157 * t427
        t1058 = t1057 + h157 * t484
        t1059 = t1058 + h158 * t421
        t1060 = t1059 + t944 * v8
        t1061 = t1060 + t832 * v8
        t1062 = t1061 + t642 * v18
        t1063 = t1062 + t661 * v17
        t1064 = t1063 + t680 * v14
        t1065 = a2 * t57
        t1066 = t1065 + a3 * t40
        t1067 = t1066 + t118 * t904
        t1068 = t1067 + t120 * t776
        t1069 = t1068 + h19 * t202
        t1070 = t1069 + h20 * t196
        t1071 = t1070 + h31 * t214
        t1072 = t1071 + h32 * t208
        t1073 = t1072 + h34 * t238
        t1074 = t1073 + h35 * t226
        t1075 = t1074 + h112 * t162
        t1076 = t1075 + h113 * t156
        t1077 = t1076 + h115 * t403
        t1078 = t1077 + h115 * t478
        t1079 = t1078 + h148 * t613
        t1080 = t1079 + h149 * t607
        t1081 = t1080 + h151 * t782
        t1082 = t1081 + h151 * t910
        t1083 = t1082 + h154 * t190
        t1084 = t1083 + h155 * t176
        t1085 = t1084 + t793 * v7
        t1086 = t1085 + t793 * v9
        t1087 = t1086 + t618 * v5
        t1088 = t1087 + t623 * v6
        t1089 = t1088 + t929 * t2
        t1090 = t1089 + t812 * t4
        t1091 = t1090 + t310 * v2
        t1092 = t1091 + t328 * v3
        t1093 = t1092 + t813 * v8
        t1094 = t1093 + 2 * t1064
        tl.store(to_a + 8 * sto_a, t1094, mask)
        t1095 = a6 * v6
        t1096 = t1095 + a8 * v8
        t1097 = t1096 + a9 * v9
        t1098 = a6 * t711
        t1099 = t1098 + a8 * t821
        t1100 = t1099 + a9 * t933
        t1101 = t1100 + g4 * v9
        t1102 = t1101 + g10 * t1097
        t1103 = t1102 + g12 * t484
        t1104 = t1103 + h116 * t478
        t1105 = t1104 + h152 * t910
        t1106 = t1105 + t944 * v9
        t1107 = h158 * t484
        t1108 = a3 * t57
        t1109 = t1108 + a15 * t547
        t1110 = t1109 + a18 * t565
        t1111 = t1110 + a19 * t583
        t1112 = t1111 + t120 * t904
        t1113 = t1112 + h20 * t202
        t1114 = t1113 + h32 * t214
        t1115 = t1114 + h35 * t238
        t1116 = t1115 + h113 * t162
        t1117 = t1116 + h115 * t409
        t1118 = t1117 + h149 * t613
        t1119 = t1118 + h151 * t788
        t1120 = t1119 + h155 * t190
        t1121 = t1120 + h157 * t421
        t1122 = t1121 + t793 * v8
        t1123 = t1122 + t618 * v6
        t1124 = t1123 + t642 * v19
        t1125 = t1124 + t661 * v18
        t1126 = t1125 + t680 * v15
        t1127 = t1126 + t929 * t4
        t1128 = t1127 + t310 * v3
        t1129 = t1128 + 2 * t1106
        t1130 = t1129 + 4 * t1107
        tl.store(to_a + 9 * sto_a, t1130, mask)
        tl.store(k + 54 * LANES, t812, mask)
        tl.store(k + 70 * LANES, t904, mask)
        tl.store(k + 5 * LANES, t910, mask)
        tl.store(k + 78 * LANES, t929, mask)
        tl.store(k + 55 * LANES, t1040, mask)
        tl.store(k + 71 * LANES, t1097, mask)
    if PART == 4:
        g12 = tl.load(g + 12 * sg, mask)
        v5 = tl.load(v + 5 * sv, mask)
        t1131 = g12 * v5
        h42 = tl.load(h + 42 * sh, mask)
        v11 = tl.load(v + 11 * sv, mask)
        t1132 = t1131 + h42 * v11
        h43 = tl.load(h + 43 * sh, mask)
        v13 = tl.load(v + 13 * sv, mask)
        t1133 = t1132 + h43 * v13
        h44 = tl.load(h + 44 * sh, mask)
        v14 = tl.load(v + 14 * sv, mask)
        t1134 = t1133 + h44 * v14
        h153 = tl.load(h + 153 * sh, mask)
        t1135 = t1134 + h153 * v5
        h156 = tl.load(h + 156 * sh, mask)
        t1136 = t1135 + h156 * v5
        h24 = tl.load(h + 24 * sh, mask)
        v2 = tl.load(v + 2 * sv, mask)
        t1137 = h24 * v2
        h25 = tl.load(h + 25 * sh, mask)
        v1 = tl.load(v + 1 * sv, mask)
        t1138 = t1137 + h25 * v1
        h39 = tl.load(h + 39 * sh, mask)
        t2 = tl.load(k + 0 * LANES, mask)
        t1139 = t1138 + h39 * t2
        h40 = tl.load(h + 40 * sh, mask)
        t6 = tl.load(k + 2 * LANES, mask)
        t1140 = t1139 + h40 * t6
        h154 = tl.load(h + 154 * sh, mask)
        v4 = tl.load(v + 4 * sv, mask)
        t1141 = t1140 + h154 * v4
        v7 = tl.load(v + 7 * sv, mask)
        t1142 = t1141 + h154 * v7
        h155 = tl.load(h + 155 * sh, mask)
        v8 = tl.load(v + 8 * sv, mask)
        t1143 = t1142 + h155 * v8
        h157 = tl.load(h + 157 * sh, mask)
        v6 = tl.load(v + 6 * sv, mask)
        t1144 = t1143 + h157 * v6
        t1145 = t1144 + 2 * t1136
        t1146 = g12 * v6
        v12 = tl.load(v + 12 * sv, mask)
        t1147 = t1146 + h42 * v12
        t1148 = t1147 + h43 * v14
        v15 = tl.load(v + 15 * sv, mask)
        t1149 = t1148 + h44 * v15
        t1150 = t1149 + h153 * v6
        h158 = tl.load(h + 158 * sh, mask)
        t1151 = t1150 + h158 * v6
        v3 = tl.load(v + 3 * sv, mask)
        t1152 = h24 * v3
        h26 = tl.load(h + 26 * sh, mask)
        t1153 = t1152 + h26 * v1
        t4 = tl.load(k + 1 * LANES, mask)
        t1154 = t1153 + h39 * t4
        h41 = tl.load(h + 41 * sh, mask)
        t1155 = t1154 + h41 * t6
        t1156 = t1155 + h154 * v8
        t1157 = t1156 + h155 * v4
        v9 = tl.load(v + 9 * sv, mask)
        t1158 = t1157 + h155 * v9
        t1159 = t1158 + h157 * v5
        t1160 = t1159 + 2 * t1151
        h36 = tl.load(h + 36 * sh, mask)
        t1161 = h36 * t6
        h147 = tl.load(h + 147 * sh, mask)
        t58 = tl.load(k + 6 * LANES, mask)
        t1162 = t1161 + h147 * t58
        h148 = tl.load(h + 148 * sh, mask)
        t1163 = t1162 + h148 * v5
        h149 = tl.load(h + 149 * sh, mask)
        t1164 = t1163 + h149 * v6
        a5 = tl.load(a + 5 * sa, mask)
        t1165 = a5 * h148
        a6 = tl.load(a + 6 * sa, mask)
        t1166 = t1165 + a6 * h149
        t116 = tl.load(k + 19 * LANES, mask)
        t1167 = t1166 + t116 * h36
        t286 = tl.load(k + 49 * LANES, mask)
        t1168 = t1167 + h147 * t286
        h75 = tl.load(h + 75 * sh, mask)
        t1169 = t1168 + h75
        a1 = tl.load(a + 1 * sa, mask)
        t1170 = a1 * h26
        a3 = tl.load(a + 3 * sa, mask)
        t1171 = t1170 + a3 * h24
        a4 = tl.load(a + 4 * sa, mask)
        t1172 = t1171 + a4 * h155
        t1173 = t1172 + a5 * h157
        a8 = tl.load(a + 8 * sa, mask)
        t1174 = t1173 + a8 * h154
        a9 = tl.load(a + 9 * sa, mask)
        t1175 = t1174 + a9 * h155
        t1176 = t1175 + t116 * h41
        t120 = tl.load(k + 21 * LANES, mask)
        t1177 = t1176 + t120 * h39
        t128 = tl.load(k + 24 * LANES, mask)
        t1178 = t1177 + t128 * h42
        t129 = tl.load(k + 25 * LANES, mask)
        t1179 = t1178 + t129 * h43
        t177 = tl.load(k + 36 * LANES, mask)
        t1180 = t1179 + t177 * h44
        t131 = tl.load(k + 27 * LANES, mask)
        t1181 = t1180 + g12 * t131
        t1182 = t1181 + h153 * t131
        t1183 = t1182 + h158 * t131
        h89 = tl.load(h + 89 * sh, mask)
        t1184 = t1183 + h89
        t1185 = a1 * h25
        a2 = tl.load(a + 2 * sa, mask)
        t1186 = t1185 + a2 * h24
        t1187 = t1186 + a4 * h154
        t1188 = t1187 + a6 * h157
        a7 = tl.load(a + 7 * sa, mask)
        t1189 = t1188 + a7 * h154
        t1190 = t1189 + a8 * h155
        t1191 = t1190 + t116 * h40
        t118 = tl.load(k + 20 * LANES, mask)
        t1192 = t1191 + t118 * h39
        t127 = tl.load(k + 23 * LANES, mask)
        t1193 = t1192 + t127 * h42
        t1194 = t1193 + t129 * h44
        t163 = tl.load(k + 33 * LANES, mask)
        t1195 = t1194 + t163 * h43
        t132 = tl.load(k + 28 * LANES, mask)
        t1196 = t1195 + g12 * t132
        t1197 = t1196 + h153 * t132
        t1198 = t1197 + h156 * t132
        h88 = tl.load(h + 88 * sh, mask)
        t1199 = t1198 + h88
        t1200 = h36 * t2
        h37 = tl.load(h + 37 * sh, mask)
        t1201 = t1200 + h37 * t6
        t64 = tl.load(k + 8 * LANES, mask)
        t1202 = t1201 + h147 * t64
        t1203 = t1202 + h148 * v4
        t1204 = t1203 + h148 * v7
        t1205 = t1204 + h149 * v8
        h150 = tl.load(h + 150 * sh, mask)
        t1206 = t1205 + h150 * t64
        h151 = tl.load(h + 151 * sh, mask)
        t1207 = t1206 + h151 * v6
        t1208 = h36 * t4
        h38 = tl.load(h + 38 * sh, mask)
        t1209 = t1208 + h38 * t6
        t75 = tl.load(k + 10 * LANES, mask)
        t1210 = t1209 + h147 * t75
        t1211 = t1210 + h148 * v8
        t1212 = t1211 + h149 * v4
        t1213 = t1212 + h149 * v9
        t1214 = t1213 + h151 * v5
        h152 = tl.load(h + 152 * sh, mask)
        t1215 = t1214 + h152 * t75
        t1216 = h37 * t2
        t1217 = t1216 + h148 * v5
        t86 = tl.load(k + 12 * LANES, mask)
        t1218 = t1217 + h150 * t86
        t1219 = t1218 + h151 * v8
        t1220 = h37 * t4
        t1221 = t1220 + h38 * t2
        t1222 = t1221 + h148 * v6
        t1223 = t1222 + h149 * v5
        t92 = tl.load(k + 14 * LANES, mask)
        t1224 = t1223 + h150 * t92
        t1225 = t1224 + h151 * v7
        t1226 = t1225 + h151 * v9
        t1227 = t1226 + h152 * t92
        t1228 = h38 * t4
        t1229 = t1228 + h149 * v6
        t1230 = t1229 + h151 * v8
        t103 = tl.load(k + 16 * LANES, mask)
        t1231 = t1230 + h152 * t103
        t1232 = a6 * h149
        t1233 = t1232 + a8 * h151
        t1234 = t1233 + t120 * h38
        t239 = tl.load(k + 45 * LANES, mask)
        t1235 = t1234 + h152 * t239
        h80 = tl.load(h + 80 * sh, mask)
        t1236 = t1235 + h80
        t1237 = a5 * h149
        t1238 = t1237 + a6 * h148
        t1239 = t1238 + a7 * h151
        t1240 = t1239 + a9 * h151
        t1241 = t1240 + t118 * h38
        t1242 = t1241 + t120 * h37
        t130 = tl.load(k + 26 * LANES, mask)
        t1243 = t1242 + h150 * t130
        t1244 = t1243 + h152 * t130
        h79 = tl.load(h + 79 * sh, mask)
        t1245 = t1244 + h79
        t1246 = a5 * h148
        t1247 = t1246 + a8 * h151
        t1248 = t1247 + t118 * h37
        t257 = tl.load(k + 48 * LANES, mask)
        t1249 = t1248 + h150 * t257
        h78 = tl.load(h + 78 * sh, mask)
        t1250 = t1249 + h78
        t1251 = a4 * h149
        t1252 = t1251 + a5 * h151
        t1253 = t1252 + a8 * h148
        t1254 = t1253 + a9 * h149
        t1255 = t1254 + t116 * h38
        t1256 = t1255 + t120 * h36
        t1257 = t1256 + h147 * t131
        t1258 = t1257 + h152 * t131
        h77 = tl.load(h + 77 * sh, mask)
        t1259 = t1258 + h77
        t1260 = a4 * h148
        t1261 = t1260 + a6 * h151
        t1262 = t1261 + a7 * h148
        t1263 = t1262 + a8 * h149
        t1264 = t1263 + t116 * h37
        t1265 = t1264 + t118 * h36
        t1266 = t1265 + h147 * t132
        t1267 = t1266 + h150 * t132
        h76 = tl.load(h + 76 * sh, mask)
        t1268 = t1267 + h76
        g5 = tl.load(g + 5 * sg, mask)
        t1269 = g5 * t6
        t352 = tl.load(k + 57 * LANES, mask)
        t1270 = t1269 + h39 * t352
        h63 = tl.load(h + 63 * sh, mask)
        t1271 = t1270 + h63 * v1
        h81 = tl.load(h + 81 * sh, mask)
        t1272 = t1271 + h81 * t6
        h105 = tl.load(h + 105 * sh, mask)
        t114 = tl.load(k + 18 * LANES, mask)
        t1273 = t1272 + h105 * t114
        h141 = tl.load(h + 141 * sh, mask)
        t126 = tl.load(k + 22 * LANES, mask)
        t1274 = t1273 + h141 * t126
        h159 = tl.load(h + 159 * sh, mask)
        t144 = tl.load(k + 29 * LANES, mask)
        t1275 = t1274 + h159 * t144
        t601 = tl.load(k + 67 * LANES, mask)
        t1276 = a4 * t601
        t776 = tl.load(k + 82 * LANES, mask)
        t1277 = t1276 + a5 * t776
        t904 = tl.load(k + 70 * LANES, mask)
        t1278 = t1277 + a6 * t904
        a10 = tl.load(a + 10 * sa, mask)
        t1279 = t1278 + a10 * t1164
        a11 = tl.load(a + 11 * sa, mask)
        t1280 = t1279 + a11 * t1207
        a12 = tl.load(a + 12 * sa, mask)
        t1281 = t1280 + a12 * t1215
        a13 = tl.load(a + 13 * sa, mask)
        t1282 = t1281 + a13 * t1219
        a14 = tl.load(a + 14 * sa, mask)
        t1283 = t1282 + a14 * t1227
        a15 = tl.load(a + 15 * sa, mask)
        t1284 = t1283 + a15 * t1231
        g3 = tl.load(g + 3 * sg, mask)
        t1285 = t1284 + g3 * v1
        g11 = tl.load(g + 11 * sg, mask)
        t1286 = t1285 + g11 * t126
        g13 = tl.load(g + 13 * sg, mask)
        t1287 = t1286 + g13 * t144
        h21 = tl.load(h + 21 * sh, mask)
        t150 = tl.load(k + 30 * LANES, mask)
        t1288 = t1287 + h21 * t150
        h22 = tl.load(h + 22 * sh, mask)
        t156 = tl.load(k + 31 * LANES, mask)
        t1289 = t1288 + h22 * t156
        h23 = tl.load(h + 23 * sh, mask)
        t162 = tl.load(k + 32 * LANES, mask)
        t1290 = t1289 + h23 * t162
        t720 = tl.load(k + 80 * LANES, mask)
        t1291 = t1290 + h36 * t720
        t607 = tl.load(k + 68 * LANES, mask)
        t1292 = t1291 + h37 * t607
        t613 = tl.load(k + 69 * LANES, mask)
        t1293 = t1292 + h38 * t613
        t176 = tl.load(k + 35 * LANES, mask)
        t1294 = t1293 + h40 * t176
        t190 = tl.load(k + 38 * LANES, mask)
        t1295 = t1294 + h41 * t190
        h64 = tl.load(h + 64 * sh, mask)
        t1296 = t1295 + h64 * v2
        h65 = tl.load(h + 65 * sh, mask)
        t1297 = t1296 + h65 * v3
        h82 = tl.load(h + 82 * sh, mask)
        t1298 = t1297 + h82 * t2
        h83 = tl.load(h + 83 * sh, mask)
        t1299 = t1298 + h83 * t4
        h106 = tl.load(h + 106 * sh, mask)
        t196 = tl.load(k + 39 * LANES, mask)
        t1300 = t1299 + h106 * t196
        h107 = tl.load(h + 107 * sh, mask)
        t202 = tl.load(k + 40 * LANES, mask)
        t1301 = t1300 + h107 * t202
        h142 = tl.load(h + 142 * sh, mask)
        t208 = tl.load(k + 41 * LANES, mask)
        t1302 = t1301 + h142 * t208
        h143 = tl.load(h + 143 * sh, mask)
        t214 = tl.load(k + 42 * LANES, mask)
        t1303 = t1302 + h143 * t214
        h160 = tl.load(h + 160 * sh, mask)
        t226 = tl.load(k + 43 * LANES, mask)
        t1304 = t1303 + h160 * t226
        h161 = tl.load(h + 161 * sh, mask)
        t238 = tl.load(k + 44 * LANES, mask)
        t1305 = t1304 + h161 * t238
        t1306 = t1305 + t1236 * v15
        t1307 = t1306 + t1245 * v14
        t1308 = t1307 + t1250 * v13
        t1309 = t1308 + t1259 * v12
        t1310 = t1309 + t1268 * v11
        v10 = tl.load(v + 10 * sv, mask)
        t1311 = t1310 + t1169 * v10
        t929 = tl.load(k + 78 * LANES, mask)
        t1312 = t1311 + t929 * v6
        t812 = tl.load(k + 54 * LANES, mask)
        t1313 = t1312 + t812 * v5
        t699 = tl.load(k + 75 * LANES, mask)
        t1314 = t1313 + t699 * v4
        t1315 = t1314 + 2 * t1275
        t1316 = g12 * v4
        t1317 = t1316 + h24 * v1
        t1318 = t1317 + h39 * t6
        t1319 = t1318 + h42 * v10
        t1320 = t1319 + h43 * v11
        t1321 = t1320 + h44 * v12
        t1322 = t1321 + h153 * t58
        t1323 = t1322 + h154 * v5
        t1324 = t1323 + h155 * v6
        t1325 = a1 * h24
        t1326 = t1325 + a4 * g12
        t1327 = t1326 + a5 * h154
        t1328 = t1327 + a6 * h155
        t1329 = t1328 + a10 * h42
        t1330 = t1329 + a11 * h43
        t1331 = t1330 + a12 * h44
        t1332 = t1331 + t116 * h39
        t1333 = t1332 + h153 * t286
        h87 = tl.load(h + 87 * sh, mask)
        t1334 = t1333 + h87
        t1335 = a10 * t1324
        g6 = tl.load(g + 6 * sg, mask)
        t1336 = t1335 + g6 * v10
        h27 = tl.load(h + 27 * sh, mask)
        t714 = tl.load(k + 79 * LANES, mask)
        t1337 = t1336 + h27 * t714
        t1338 = t1337 + h42 * t352
        t1339 = t1338 + t1334 * v10
        t63 = tl.load(k + 7 * LANES, mask)
        t1340 = a1 * t63
        t547 = tl.load(k + 64 * LANES, mask)
        t1341 = t1340 + a4 * t547
        t1342 = t1341 + a11 * t1145
        t1343 = t1342 + a12 * t1160
        t1344 = t1343 + t116 * t1164
        h99 = tl.load(h + 99 * sh, mask)
        t1345 = t1344 + h99 * t114
        h129 = tl.load(h + 129 * sh, mask)
        t1346 = t1345 + h129 * t126
        h135 = tl.load(h + 135 * sh, mask)
        t1347 = t1346 + h135 * t144
        t1348 = t1347 + t1169 * t6
        t292 = tl.load(k + 53 * LANES, mask)
        t1349 = t1348 + t292 * v1
        t1350 = t1349 + t1184 * v12
        t1351 = t1350 + t1199 * v11
        t680 = tl.load(k + 74 * LANES, mask)
        t1352 = t1351 + t680 * v4
        t1353 = t1352 + t1315
        t1354 = t1353 + 2 * t1339
        tl.store(to_a + 10 * sto_a, t1354, mask)
        t1355 = g12 * v8
        t1356 = t1355 + h42 * v14
        v17 = tl.load(v + 17 * sv, mask)
        t1357 = t1356 + h43 * v17
        tl.store(k + 6 * LANES, t1315, mask)
        v18 = tl.load(v + 18 * sv, mask)
        t1358 = t1357 + h44 * v18
        t1359 = t1358 + h156 * v8
        t1360 = t1359 + h158 * v8
        t1361 = h25 * v3
        t1362 = t1361 + h26 * v2
        t1363 = t1362 + h40 * t4
        t1364 = t1363 + h41 * t2
        t1365 = t1364 + h154 * v6
        t1366 = t1365 + h155 * v5
        t1367 = t1366 + h157 * v7
        t1368 = t1367 + h157 * v9
        t1369 = t1368 + 2 * t1360
        t1370 = a2 * h26
        t1371 = t1370 + a3 * h25
        t1372 = t1371 + a5 * h155
        t1373 = t1372 + a6 * h154
        t1374 = t1373 + a7 * h157
        t1375 = t1374 + a9 * h157
        t1376 = t1375 + t118 * h41
        t1377 = t1376 + t120 * h40
        t1378 = t1377 + t129 * h42
        t164 = tl.load(k + 34 * LANES, mask)
        t1379 = t1378 + t164 * h43
        t178 = tl.load(k + 37 * LANES, mask)
        t1380 = t1379 + t178 * h44
        t1381 = t1380 + g12 * t130
        t1382 = t1381 + h156 * t130
        t1383 = t1382 + h158 * t130
        h91 = tl.load(h + 91 * sh, mask)
        t1384 = t1383 + h91
        t1385 = 6 * g6
        t1386 = g5 * t2
        t427 = tl.load(k + 61 * LANES, mask)
        t1387 = t1386 + h40 * t427
        h66 = tl.load(h + 66 * sh, mask)
        t1388 = t1387 + h66 * v2
        h84 = tl.load(h + 84 * sh, mask)
        t1389 = t1388 + h84 * t2
        h108 = tl.load(h + 108 * sh, mask)
        t1390 = t1389 + h108 * t196
        h144 = tl.load(h + 144 * sh, mask)
        t1391 = t1390 + h144 * t208
        h162 = tl.load(h + 162 * sh, mask)
        t1392 = t1391 + h162 * t226
        t1393 = a5 * t601
        t1394 = t1393 + a7 * t776
        t1395 = t1394 + a8 * t904
        t1396 = t1395 + a11 * t1164
        t1397 = t1396 + a13 * t1207
        t1398 = t1397 + a14 * t1215
        a16 = tl.load(a + 16 * sa, mask)
        t1399 = t1398 + a16 * t1219
        a17 = tl.load(a + 17 * sa, mask)
        t1400 = t1399 + a17 * t1227
        a18 = tl.load(a + 18 * sa, mask)
        t1401 = t1400 + a18 * t1231
        t1402 = t1401 + g3 * v2
        t1403 = t1402 + g11 * t208
        t1404 = t1403 + g13 * t226
        t1405 = t1404 + h21 * t156
        t403 = tl.load(k + 58 * LANES, mask)
        t1406 = t1405 + h22 * t403
        t409 = tl.load(k + 59 * LANES, mask)
        t1407 = t1406 + h23 * t409
        t1408 = t1407 + h36 * t607
        t782 = tl.load(k + 83 * LANES, mask)
        t1409 = t1408 + h37 * t782
        t788 = tl.load(k + 84 * LANES, mask)
        t1410 = t1409 + h38 * t788
        t1411 = t1410 + h39 * t176
        t421 = tl.load(k + 60 * LANES, mask)
        t1412 = t1411 + h41 * t421
        t1413 = t1412 + h64 * v1
        h67 = tl.load(h + 67 * sh, mask)
        t1414 = t1413 + h67 * v3
        t1415 = t1414 + h82 * t6
        h85 = tl.load(h + 85 * sh, mask)
        t1416 = t1415 + h85 * t4
        t1417 = t1416 + h106 * t114
        h109 = tl.load(h + 109 * sh, mask)
        t1418 = t1417 + h109 * t202
        t1419 = t1418 + h142 * t126
        h145 = tl.load(h + 145 * sh, mask)
        t1420 = t1419 + h145 * t214
        t1421 = t1420 + h160 * t144
        h163 = tl.load(h + 163 * sh, mask)
        t1422 = t1421 + h163 * t238
        t1423 = t1422 + t1236 * v18
        t1424 = t1423 + t1245 * v17
        v16 = tl.load(v + 16 * sv, mask)
        t1425 = t1424 + t1250 * v16
        t1426 = t1425 + t1259 * v14
        t1427 = t1426 + t1268 * v13
        t1428 = t1427 + t1169 * v11
        t1429 = t1428 + t929 * v8
        t1430 = t1429 + t812 * v7
        t1431 = t1430 + t699 * v5
        t1432 = t1431 + 2 * t1392
        t1433 = g12 * v7
        t1434 = t1433 + h25 * v2
        t1435 = t1434 + h40 * t2
        t1436 = t1435 + h42 * v13
        t1437 = t1436 + h43 * v16
        t1438 = t1437 + h44 * v17
        t1439 = t1438 + h154 * v5
        t1440 = t1439 + h156 * t86
        t1441 = t1440 + h157 * v8
        t1442 = a2 * h25
        t1443 = t1442 + a5 * h154
        t1444 = t1443 + a7 * g12
        t1445 = t1444 + a8 * h157
        t1446 = t1445 + a13 * h42
        t1447 = t1446 + a16 * h43
        t1448 = t1447 + a17 * h44
        t1449 = t1448 + t118 * h40
        t1450 = t1449 + h156 * t257
        h90 = tl.load(h + 90 * sh, mask)
        t1451 = t1450 + h90
        t1452 = a5 * t547
        t1453 = t1452 + a11 * t1441
        t1454 = t1453 + a13 * t1145
        t1455 = t1454 + a14 * t1160
        t827 = tl.load(k + 85 * LANES, mask)
        t1456 = t1455 + h27 * t827
        h28 = tl.load(h + 28 * sh, mask)
        t1457 = t1456 + h28 * t714
        t1458 = t1457 + h42 * t176
        t1459 = t1458 + h43 * t352
        t1460 = t1459 + t1451 * v11
        t1461 = t1460 + t1184 * v14
        t1462 = t1461 + t1199 * v13
        t1463 = t1462 + t680 * v5
        t1464 = a11 * t1324
        t1465 = t1464 + t1334 * v11
        t74 = tl.load(k + 9 * LANES, mask)
        t1466 = a1 * t74
        t1467 = t1466 + a2 * t63
        t565 = tl.load(k + 65 * LANES, mask)
        t1468 = t1467 + a4 * t565
        t1469 = t1468 + a10 * t1145
        t1470 = t1469 + a12 * t1369
        t1471 = t1470 + t116 * t1207
        t1472 = t1471 + t118 * t1164
        t1473 = t1472 + h99 * t196
        h100 = tl.load(h + 100 * sh, mask)
        t1474 = t1473 + h100 * t114
        t1475 = t1474 + h129 * t208
        h130 = tl.load(h + 130 * sh, mask)
        t1476 = t1475 + h130 * t126
        t1477 = t1476 + h135 * t226
        h136 = tl.load(h + 136 * sh, mask)
        t1478 = t1477 + h136 * t144
        t1479 = t1478 + t1268 * t6
        t1480 = t1479 + t1169 * t2
        t285 = tl.load(k + 52 * LANES, mask)
        t1481 = t1480 + t285 * v1
        t1482 = t1481 + t292 * v2
        t1483 = t1482 + t1384 * v12
        t1484 = t1483 + t1199 * v10
        t661 = tl.load(k + 73 * LANES, mask)
        t1485 = t1484 + t661 * v4
        t1486 = t1485 + t1385 * v11
        t1487 = t1486 + t1432
        t1488 = t1487 + 2 * t1463
        t1489 = t1488 + 4 * t1465
        tl.store(to_a + 11 * sto_a, t1489, mask)
        t1490 = g5 * t4
        t484 = tl.load(k + 63 * LANES, mask)
        t1491 = t1490 + h41 * t484
        h68 = tl.load(h + 68 * sh, mask)
        t1492 = t1491 + h68 * v3
        h86 = tl.load(h + 86 * sh, mask)
        t1493 = t1492 + h86 * t4
        h110 = tl.load(h + 110 * sh, mask)
        t1494 = t1493 + h110 * t202
        h146 = tl.load(h + 146 * sh, mask)
        t1495 = t1494 + h146 * t214
        h164 = tl.load(h + 164 * sh, mask)
        t1496 = t1495 + h164 * t238
        t1497 = a6 * t601
        t1498 = t1497 + a8 * t776
        t1499 = t1498 + a9 * t904
        t1500 = t1499 + a12 * t1164
        t1501 = t1500 + a14 * t1207
        t1502 = t1501 + a15 * t1215
        t1503 = t1502 + a17 * t1219
        t1504 = t1503 + a18 * t1227
        a19 = tl.load(a + 19 * sa, mask)
        t1505 = t1504 + a19 * t1231
        t1506 = t1505 + g3 * v3
        t1507 = t1506 + g11 * t214
        t1508 = t1507 + g13 * t238
        t1509 = t1508 + h21 * t162
        t1510 = t1509 + h22 * t409
        t478 = tl.load(k + 62 * LANES, mask)
        t1511 = t1510 + h23 * t478
        t1512 = t1511 + h36 * t613
        t1513 = t1512 + h37 * t788
        t910 = tl.load(k + 5 * LANES, mask)
        t1514 = t1513 + h38 * t910
        t1515 = t1514 + h39 * t190
        t1516 = t1515 + h40 * t421
        t1517 = t1516 + h65 * v1
        t1518 = t1517 + h67 * v2
        t1519 = t1518 + h83 * t6
        t1520 = t1519 + h85 * t2
        t1521 = t1520 + h107 * t114
        t1522 = t1521 + h109 * t196
        t1523 = t1522 + h143 * t126
        t1524 = t1523 + h145 * t208
        t1525 = t1524 + h161 * t144
        t1526 = t1525 + h163 * t226
        v19 = tl.load(v + 19 * sv, mask)
        t1527 = t1526 + t1236 * v19
        t1528 = t1527 + t1245 * v18
        t1529 = t1528 + t1250 * v17
        t1530 = t1529 + t1259 * v15
        t1531 = t1530 + t1268 * v14
        t1532 = t1531 + t1169 * v12
        t1533 = t1532 + t929 * v9
        t1534 = t1533 + t812 * v8
        t1535 = t1534 + t699 * v6
        t1536 = t1535 + 2 * t1496
        t1537 = g12 * v9
        h26 = tl.load(h + 26 * sh, mask)
        t1538 = t1537 + h26 * v3
        t1539 = t1538 + h41 * t4
        t1540 = t1539 + h42 * v15
        t1541 = t1540 + h43 * v18
        t1542 = t1541 + h44 * v19
        h155 = tl.load(h + 155 * sh, mask)
        t1543 = t1542 + h155 * v6
        t1544 = t1543 + h157 * v8
        h158 = tl.load(h + 158 * sh, mask)
        t103 = tl.load(k + 16 * LANES, mask)
        t1545 = t1544 + h158 * t103
        a3 = tl.load(a + 3 * sa, mask)
        t1546 = a3 * h26
        t1547 = t1546 + a6 * h155
        t1548 = t1547 + a8 * h157
        t1549 = t1548 + a9 * g12
        t1550 = t1549 + a15 * h42
        t1551 = t1550 + a18 * h43
        t1552 = t1551 + a19 * h44
        t120 = tl.load(k + 21 * LANES, mask)
        t1553 = t1552 + t120 * h41
        t239 = tl.load(k + 45 * LANES, mask)
        t1554 = t1553 + h158 * t239
        h92 = tl.load(h + 92 * sh, mask)
        t1555 = t1554 + h92
        t1556 = a6 * t547
        t1557 = t1556 + a12 * t1545
        t1558 = t1557 + a14 * t1145
        t1559 = t1558 + a15 * t1160
        t939 = tl.load(k + 81 * LANES, mask)
        t1560 = t1559 + h27 * t939
        h29 = tl.load(h + 29 * sh, mask)
        t1561 = t1560 + h29 * t714
        t1562 = t1561 + h42 * t190
        t1563 = t1562 + h44 * t352
        t1564 = t1563 + t1555 * v12
        t1565 = t1564 + t1184 * v15
        t1566 = t1565 + t1199 * v14
        t1567 = t1566 + t680 * v6
        t1568 = a12 * t1324
        t1569 = t1568 + t1334 * v12
        t85 = tl.load(k + 11 * LANES, mask)
        t1570 = a1 * t85
        t1571 = t1570 + a3 * t63
        t583 = tl.load(k + 66 * LANES, mask)
        t1572 = t1571 + a4 * t583
        t1573 = t1572 + a10 * t1160
        t1574 = t1573 + a11 * t1369
        t1575 = t1574 + t116 * t1215
        t1576 = t1575 + t120 * t1164
        t1577 = t1576 + h99 * t202
        h101 = tl.load(h + 101 * sh, mask)
        t1578 = t1577 + h101 * t114
        t1579 = t1578 + h129 * t214
        h131 = tl.load(h + 131 * sh, mask)
        t1580 = t1579 + h131 * t126
        t1581 = t1580 + h135 * t238
        h137 = tl.load(h + 137 * sh, mask)
        t1582 = t1581 + h137 * t144
        t1583 = t1582 + t1259 * t6
        t1584 = t1583 + t1169 * t4
        t274 = tl.load(k + 51 * LANES, mask)
        t1585 = t1584 + t274 * v1
        t1586 = t1585 + t292 * v3
        t1587 = t1586 + t1384 * v11
        t1588 = t1587 + t1184 * v10
        t642 = tl.load(k + 72 * LANES, mask)
        t1589 = t1588 + t642 * v4
        t1590 = t1589 + t1385 * v12
        t1591 = t1590 + t1536
        t1592 = t1591 + 2 * t1567
        t1593 = t1592 + 4 * t1569
        tl.store(to_a + 12 * sto_a, t1593, mask)
        t1594 = a5 * t565
        t1595 = t1594 + a11 * t1145
        t1596 = t1595 + a13 * t1324
        t1597 = t1596 + a14 * t1369
        t1001 = tl.load(k + 56 * LANES, mask)
        t1598 = t1597 + h27 * t1001
        t1599 = t1598 + h28 * t827
        t427 = tl.load(k + 61 * LANES, mask)
        t1600 = t1599 + h42 * t427
        t1601 = t1600 + h43 * t176
        t1602 = t1601 + t1384 * v14
        t1603 = t1602 + t1199 * v11
        t1604 = t1603 + t1334 * v13
        t1605 = t1604 + t661 * v5
        t1606 = a13 * t1441
        t1607 = t1606 + t1451 * v13
        t91 = tl.load(k + 13 * LANES, mask)
        t1608 = a1 * t91
        t1609 = t1608 + a2 * t74
        t1610 = t1609 + a7 * t547
        a16 = tl.load(a + 16 * sa, mask)
        t1611 = t1610 + a16 * t1145
        t1612 = t1611 + a17 * t1160
        t1613 = t1612 + t116 * t1219
        t118 = tl.load(k + 20 * LANES, mask)
        t1614 = t1613 + t118 * t1207
        h100 = tl.load(h + 100 * sh, mask)
        t1615 = t1614 + h100 * t196
        h102 = tl.load(h + 102 * sh, mask)
        t1616 = t1615 + h102 * t114
        h130 = tl.load(h + 130 * sh, mask)
        t1617 = t1616 + h130 * t208
        h132 = tl.load(h + 132 * sh, mask)
        t1618 = t1617 + h132 * t126
        h136 = tl.load(h + 136 * sh, mask)
        t1619 = t1618 + h136 * t226
        h138 = tl.load(h + 138 * sh, mask)
        t1620 = t1619 + h138 * t144
        t1621 = t1620 + t1250 * t6
        t1622 = t1621 + t1268 * t2
        t263 = tl.load(k + 50 * LANES, mask)
        t1623 = t1622 + t263 * v1
        t285 = tl.load(k + 52 * LANES, mask)
        t1624 = t1623 + t285 * v2
        t1625 = t1624 + t1184 * v17
        v16 = tl.load(v + 16 * sv, mask)
        t1626 = t1625 + t1199 * v16
        v7 = tl.load(v + 7 * sv, mask)
        t1627 = t1626 + t680 * v7
        t1628 = t1627 + t1385 * v13
        t1315 = tl.load(k + 6 * LANES, mask)
        t1629 = t1628 + t1315
        t1630 = t1629 + 2 * t1605
        t1631 = t1630 + 4 * t1607
        tl.store(to_a + 13 * sto_a, t1631, mask)
        tl.store(k + 53 * LANES, t1145, mask)
        tl.store(k + 7 * LANES, t1160, mask)
        tl.store(k + 16 * LANES, t1184, mask)
        tl.store(k + 75 * LANES, t1199, mask)
        tl.store(k + 54 * LANES, t1207, mask)
        tl.store(k + 78 * LANES, t1215, mask)
        tl.store(k + 70 * LANES, t1219, mask)
        tl.store(k + 82 * LANES, t1227, mask)
        tl.store(k + 67 * LANES, t1231, mask)
        tl.store(k + 12 * LANES, t1236, mask)
        tl.store(k + 4 * LANES, t1245, mask)
        tl.store(k + 77 * LANES, t1250, mask)
        tl.store(k + 3 * LANES, t1259, mask)
        tl.store(k + 76 * LANES, t1268, mask)
        tl.store(k + 86 * LANES, t1324, mask)
        tl.store(k + 87 * LANES, t1334, mask)
        tl.store(k + 88 * LANES, t1369, mask)
        tl.store(k + 89 * LANES, t1384, mask)
        tl.store(k + 90 * LANES, t1385, mask)
        tl.store(k + 91 * LANES, t1432, mask)
        tl.store(k + 92 * LANES, t1441, mask)
        tl.store(k + 93 * LANES, t1451, mask)
        tl.store(k + 94 * LANES, t1536, mask)
        tl.store(k + 95 * LANES, t1545, mask)
        tl.store(k + 96 * LANES, t1555, mask)
    if PART == 5:
        a5 = tl.load(a + 5 * sa, mask)
        t583 = tl.load(k + 66 * LANES, mask)
        t1632 = a5 * t583
        a6 = tl.load(a + 6 * sa, mask)
        t565 = tl.load(k + 65 * LANES, mask)
        t1633 = t1632 + a6 * t565
        a8 = tl.load(a + 8 * sa, mask)
        t547 = tl.load(k + 64 * LANES, mask)
        t1634 = t1633 + a8 * t547
        a11 = tl.load(a + 11 * sa, mask)
        t1160 = tl.load(k + 7 * LANES, mask)
        t1635 = t1634 + a11 * t1160
        a12 = tl.load(a + 12 * sa, mask)
        t1145 = tl.load(k + 53 * LANES, mask)
        t1636 = t1635 + a12 * t1145
        a13 = tl.load(a + 13 * sa, mask)
        t1369 = tl.load(k + 88 * LANES, mask)
        t1637 = t1636 + a13 * t1369
        a15 = tl.load(a + 15 * sa, mask)
        t1638 = t1637 + a15 * t1369
        a17 = tl.load(a + 17 * sa, mask)
        t1639 = t1638 + a17 * t1145
        a18 = tl.load(a + 18 * sa, mask)
        t1640 = t1639 + a18 * t1160
        h27 = tl.load(h + 27 * sh, mask)
        t1040 = tl.load(k + 55 * LANES, mask)
        t1641 = t1640 + h27 * t1040
        h28 = tl.load(h + 28 * sh, mask)
        t939 = tl.load(k + 81 * LANES, mask)
        t1642 = t1641 + h28 * t939
        h29 = tl.load(h + 29 * sh, mask)
        t827 = tl.load(k + 85 * LANES, mask)
        t1643 = t1642 + h29 * t827
        h42 = tl.load(h + 42 * sh, mask)
        t421 = tl.load(k + 60 * LANES, mask)
        t1644 = t1643 + h42 * t421
        h43 = tl.load(h + 43 * sh, mask)
        t190 = tl.load(k + 38 * LANES, mask)
        t1645 = t1644 + h43 * t190
        h44 = tl.load(h + 44 * sh, mask)
        t176 = tl.load(k + 35 * LANES, mask)
        t1646 = t1645 + h44 * t176
        t1384 = tl.load(k + 89 * LANES, mask)
        v13 = tl.load(v + 13 * sv, mask)
        t1647 = t1646 + t1384 * v13
        v15 = tl.load(v + 15 * sv, mask)
        t1648 = t1647 + t1384 * v15
        t1184 = tl.load(k + 16 * LANES, mask)
        v11 = tl.load(v + 11 * sv, mask)
        t1649 = t1648 + t1184 * v11
        v18 = tl.load(v + 18 * sv, mask)
        t1650 = t1649 + t1184 * v18
        t1199 = tl.load(k + 75 * LANES, mask)
        v12 = tl.load(v + 12 * sv, mask)
        t1651 = t1650 + t1199 * v12
        v17 = tl.load(v + 17 * sv, mask)
        t1652 = t1651 + t1199 * v17
        t642 = tl.load(k + 72 * LANES, mask)
        v5 = tl.load(v + 5 * sv, mask)
        t1653 = t1652 + t642 * v5
        t661 = tl.load(k + 73 * LANES, mask)
        v6 = tl.load(v + 6 * sv, mask)
        t1654 = t1653 + t661 * v6
        t680 = tl.load(k + 74 * LANES, mask)
        v8 = tl.load(v + 8 * sv, mask)
        t1655 = t1654 + t680 * v8
        a14 = tl.load(a + 14 * sa, mask)
        t1545 = tl.load(k + 95 * LANES, mask)
        t1656 = a14 * t1545
        t1441 = tl.load(k + 92 * LANES, mask)
        t1657 = t1656 + a14 * t1441
        t1324 = tl.load(k + 86 * LANES, mask)
        t1658 = t1657 + a14 * t1324
        t1555 = tl.load(k + 96 * LANES, mask)
        v14 = tl.load(v + 14 * sv, mask)
        t1659 = t1658 + t1555 * v14
        t1451 = tl.load(k + 93 * LANES, mask)
        t1660 = t1659 + t1451 * v14
        t1334 = tl.load(k + 87 * LANES, mask)
        t1661 = t1660 + t1334 * v14
        g6 = tl.load(g + 6 * sg, mask)
        t1662 = g6 * v14
        a1 = tl.load(a + 1 * sa, mask)
        t102 = tl.load(k + 15 * LANES, mask)
        t1663 = a1 * t102
        a2 = tl.load(a + 2 * sa, mask)
        t85 = tl.load(k + 11 * LANES, mask)
        t1664 = t1663 + a2 * t85
        a3 = tl.load(a + 3 * sa, mask)
        t74 = tl.load(k + 9 * LANES, mask)
        t1665 = t1664 + a3 * t74
        t116 = tl.load(k + 19 * LANES, mask)
        t1227 = tl.load(k + 82 * LANES, mask)
        t1666 = t1665 + t116 * t1227
        t118 = tl.load(k + 20 * LANES, mask)
        t1215 = tl.load(k + 78 * LANES, mask)
        t1667 = t1666 + t118 * t1215
        t120 = tl.load(k + 21 * LANES, mask)
        t1207 = tl.load(k + 54 * LANES, mask)
        t1668 = t1667 + t120 * t1207
        h100 = tl.load(h + 100 * sh, mask)
        t202 = tl.load(k + 40 * LANES, mask)
        t1669 = t1668 + h100 * t202
        h101 = tl.load(h + 101 * sh, mask)
        t196 = tl.load(k + 39 * LANES, mask)
        t1670 = t1669 + h101 * t196
        h103 = tl.load(h + 103 * sh, mask)
        t114 = tl.load(k + 18 * LANES, mask)
        t1671 = t1670 + h103 * t114
        h130 = tl.load(h + 130 * sh, mask)
        t214 = tl.load(k + 42 * LANES, mask)
        t1672 = t1671 + h130 * t214
        h131 = tl.load(h + 131 * sh, mask)
        t208 = tl.load(k + 41 * LANES, mask)
        t1673 = t1672 + h131 * t208
        h133 = tl.load(h + 133 * sh, mask)
        t126 = tl.load(k + 22 * LANES, mask)
        t1674 = t1673 + h133 * t126
        h136 = tl.load(h + 136 * sh, mask)
        t238 = tl.load(k + 44 * LANES, mask)
        t1675 = t1674 + h136 * t238
        h137 = tl.load(h + 137 * sh, mask)
        t226 = tl.load(k + 43 * LANES, mask)
        t1676 = t1675 + h137 * t226
        h139 = tl.load(h + 139 * sh, mask)
        t144 = tl.load(k + 29 * LANES, mask)
        t1677 = t1676 + h139 * t144
        t1245 = tl.load(k + 4 * LANES, mask)
        t6 = tl.load(k + 2 * LANES, mask)
        t1678 = t1677 + t1245 * t6
        t1259 = tl.load(k + 3 * LANES, mask)
        t2 = tl.load(k + 0 * LANES, mask)
        t1679 = t1678 + t1259 * t2
        t1268 = tl.load(k + 76 * LANES, mask)
        t4 = tl.load(k + 1 * LANES, mask)
        t1680 = t1679 + t1268 * t4
        t256 = tl.load(k + 47 * LANES, mask)
        v1 = tl.load(v + 1 * sv, mask)
        t1681 = t1680 + t256 * v1
        t274 = tl.load(k + 51 * LANES, mask)
        v2 = tl.load(v + 2 * sv, mask)
        t1682 = t1681 + t274 * v2
        t285 = tl.load(k + 52 * LANES, mask)
        v3 = tl.load(v + 3 * sv, mask)
        t1683 = t1682 + t285 * v3
        t1684 = t1683 + 2 * t1655
        t1685 = t1684 + 4 * t1661
        t1686 = t1685 + 12 * t1662
        tl.store(to_a + 14 * sto_a, t1686, mask)
        t1687 = a6 * t583
        t1688 = t1687 + a12 * t1160
        t1689 = t1688 + a14 * t1369
        t1690 = t1689 + a15 * t1324
        t1097 = tl.load(k + 71 * LANES, mask)
        t1691 = t1690 + h27 * t1097
        t1692 = t1691 + h29 * t939
        t484 = tl.load(k + 63 * LANES, mask)
        t1693 = t1692 + h42 * t484
        t1694 = t1693 + h44 * t190
        t1695 = t1694 + t1384 * v14
        t1696 = t1695 + t1184 * v12
        t1697 = t1696 + t1334 * v15
        t1698 = t1697 + t642 * v6
        t1699 = a15 * t1545
        t1700 = t1699 + t1555 * v15
        t108 = tl.load(k + 17 * LANES, mask)
        t1701 = a1 * t108
        t1702 = t1701 + a3 * t85
        a9 = tl.load(a + 9 * sa, mask)
        t1703 = t1702 + a9 * t547
        t1704 = t1703 + a18 * t1145
        a19 = tl.load(a + 19 * sa, mask)
        t1705 = t1704 + a19 * t1160
        t1231 = tl.load(k + 67 * LANES, mask)
        t1706 = t1705 + t116 * t1231
        t1707 = t1706 + t120 * t1215
        t1708 = t1707 + h101 * t202
        h104 = tl.load(h + 104 * sh, mask)
        t1709 = t1708 + h104 * t114
        t1710 = t1709 + h131 * t214
        h134 = tl.load(h + 134 * sh, mask)
        t1711 = t1710 + h134 * t126
        t1712 = t1711 + h137 * t238
        h140 = tl.load(h + 140 * sh, mask)
        t1713 = t1712 + h140 * t144
        t1236 = tl.load(k + 12 * LANES, mask)
        t1714 = t1713 + t1236 * t6
        t1715 = t1714 + t1259 * t4
        t245 = tl.load(k + 46 * LANES, mask)
        t1716 = t1715 + t245 * v1
        t1717 = t1716 + t274 * v3
        v19 = tl.load(v + 19 * sv, mask)
        t1718 = t1717 + t1184 * v19
        t1719 = t1718 + t1199 * v18
        v9 = tl.load(v + 9 * sv, mask)
        t1720 = t1719 + t680 * v9
        t1385 = tl.load(k + 90 * LANES, mask)
        t1721 = t1720 + t1385 * v15
        t1315 = tl.load(k + 6 * LANES, mask)
        t1722 = t1721 + t1315
        t1723 = t1722 + 2 * t1698
        t1724 = t1723 + 4 * t1700
        tl.store(to_a + 15 * sto_a, t1724, mask)
        a16 = tl.load(a + 16 * sa, mask)
        t1725 = a16 * t1441
        v16 = tl.load(v + 16 * sv, mask)
        t1726 = t1725 + g6 * v16
        t1001 = tl.load(k + 56 * LANES, mask)
        t1727 = t1726 + h28 * t1001
        t427 = tl.load(k + 61 * LANES, mask)
        t1728 = t1727 + h43 * t427
        t1729 = t1728 + t1451 * v16
        t91 = tl.load(k + 13 * LANES, mask)
        t1730 = a2 * t91
        a7 = tl.load(a + 7 * sa, mask)
        t1731 = t1730 + a7 * t565
        t1732 = t1731 + a13 * t1145
        t1733 = t1732 + a17 * t1369
        t1219 = tl.load(k + 70 * LANES, mask)
        t1734 = t1733 + t118 * t1219
        h102 = tl.load(h + 102 * sh, mask)
        t1735 = t1734 + h102 * t196
        h132 = tl.load(h + 132 * sh, mask)
        t1736 = t1735 + h132 * t208
        h138 = tl.load(h + 138 * sh, mask)
        t1737 = t1736 + h138 * t226
        t1250 = tl.load(k + 77 * LANES, mask)
        t1738 = t1737 + t1250 * t2
        t263 = tl.load(k + 50 * LANES, mask)
        t1739 = t1738 + t263 * v2
        t1740 = t1739 + t1384 * v17
        t1741 = t1740 + t1199 * v13
        v7 = tl.load(v + 7 * sv, mask)
        t1742 = t1741 + t661 * v7
        t1432 = tl.load(k + 91 * LANES, mask)
        t1743 = t1742 + t1432
        t1744 = t1743 + 2 * t1729
        tl.store(to_a + 16 * sto_a, t1744, mask)
        t1745 = a8 * t565
        t1746 = t1745 + a14 * t1145
        t1747 = t1746 + a17 * t1545
        t1748 = t1747 + a18 * t1369
        t1749 = t1748 + h28 * t1040
        t1750 = t1749 + h29 * t1001
        t1751 = t1750 + h43 * t421
        t1752 = t1751 + h44 * t427
        t1753 = t1752 + t1555 * v17
        t1754 = t1753 + t1384 * v18
        t1755 = t1754 + t1199 * v14
        t1756 = t1755 + t661 * v8
        t1757 = a17 * t1441
        t1758 = t1757 + t1451 * v17
        t1759 = a2 * t102
        t1760 = t1759 + a3 * t91
        t1761 = t1760 + a7 * t583
        t1762 = t1761 + a13 * t1160
        t1763 = t1762 + a16 * t1369
        t1764 = t1763 + t118 * t1227
        t1765 = t1764 + t120 * t1219
        t1766 = t1765 + h102 * t202
        t1767 = t1766 + h103 * t196
        t1768 = t1767 + h132 * t214
        t1769 = t1768 + h133 * t208
        t1770 = t1769 + h138 * t238
        t1771 = t1770 + h139 * t226
        t1772 = t1771 + t1245 * t2
        t1773 = t1772 + t1250 * t4
        t1774 = t1773 + t256 * v2
        t1775 = t1774 + t263 * v3
        t1776 = t1775 + t1384 * v16
        t1777 = t1776 + t1184 * v13
        t1778 = t1777 + t642 * v7
        t1779 = t1778 + t1385 * v17
        t1536 = tl.load(k + 94 * LANES, mask)
        t1780 = t1779 + t1536
        t1781 = t1780 + 2 * t1756
        t1782 = t1781 + 4 * t1758
        tl.store(to_a + 17 * sto_a, t1782, mask)
        t1783 = a8 * t583
        t1784 = t1783 + a14 * t1160
        t1785 = t1784 + a17 * t1369
        t1786 = t1785 + a18 * t1441
        t1787 = t1786 + h28 * t1097
        t1788 = t1787 + h29 * t1040
        t1789 = t1788 + h43 * t484
        t1790 = t1789 + h44 * t421
        t1791 = t1790 + t1384 * v17
        t1792 = t1791 + t1451 * v18
        t1793 = t1792 + t1184 * v14
        t1794 = t1793 + t642 * v8
        t1795 = a18 * t1545
        t1796 = t1795 + t1555 * v18
        t1797 = a2 * t108
        t1798 = t1797 + a3 * t102
        t1799 = t1798 + a9 * t565
        t1800 = t1799 + a15 * t1145
        t1801 = t1800 + a19 * t1369
        t1802 = t1801 + t118 * t1231
        t1803 = t1802 + t120 * t1227
        t1804 = t1803 + h103 * t202
        t1805 = t1804 + h104 * t196
        t1806 = t1805 + h133 * t214
        t1807 = t1806 + h134 * t208
        t1808 = t1807 + h139 * t238
        t1809 = t1808 + h140 * t226
        t1810 = t1809 + t1236 * t2
        t1811 = t1810 + t1245 * t4
        t1812 = t1811 + t245 * v2
        t1813 = t1812 + t256 * v3
        t1814 = t1813 + t1384 * v19
        t1815 = t1814 + t1199 * v15
        t1816 = t1815 + t661 * v9
        t1817 = t1816 + t1385 * v18
        t1818 = t1817 + t1432
        t1819 = t1818 + 2 * t1794
        t1820 = t1819 + 4 * t1796
        tl.store(to_a + 18 * sto_a, t1820, mask)
        t1821 = a19 * t1545
        t1822 = t1821 + g6 * v19
        t1823 = t1822 + h29 * t1097
        t1824 = t1823 + h44 * t484
        t1825 = t1824 + t1555 * v19
        t1826 = a3 * t108
        t1827 = t1826 + a9 * t583
        t1828 = t1827 + a15 * t1160
        t1829 = t1828 + a18 * t1369
        t1830 = t1829 + t120 * t1231
        t1831 = t1830 + h104 * t202
        t1832 = t1831 + h134 * t214
        t1833 = t1832 + h140 * t238
        t1834 = t1833 + t1236 * t4
        t1835 = t1834 + t245 * v3
        t1836 = t1835 + t1384 * v18
        t1837 = t1836 + t1184 * v15
        t1838 = t1837 + t642 * v9
        t1839 = t1838 + t1536
        t1840 = t1839 + 2 * t1825
        tl.store(to_a + 19 * sto_a, t1840, mask)
        v4 = tl.load(v + 4 * sv, mask)
        t1841 = v4 + v7
        t1842 = t1841 + v9
        tl.store(to_g + 1 * sto_g, t1842, mask)
        t1843 = a1 * v1
        t1844 = t1843 + a2 * v2
        t1845 = t1844 + a3 * v3
        t1846 = 2 * t1845
        tl.store(to_g + 2 * sto_g, t1846, mask)
        t1847 = a1 * t6
        t1848 = t1847 + a2 * t2
        t1849 = t1848 + a3 * t4
        t1850 = t1849 + t116 * v1
        t1851 = t1850 + t118 * v2
        t1852 = t1851 + t120 * v3
        tl.store(to_g + 3 * sto_g, t1852, mask)
        a4 = tl.load(a + 4 * sa, mask)
        t1853 = a4 * v4
        t1854 = t1853 + a7 * v7
        t1855 = t1854 + a9 * v9
        t130 = tl.load(k + 26 * LANES, mask)
        t1856 = t1855 + t130 * v8
        t131 = tl.load(k + 27 * LANES, mask)
        t1857 = t1856 + t131 * v6
        t132 = tl.load(k + 28 * LANES, mask)
        t1858 = t1857 + t132 * v5
        t1859 = 2 * t1858
        tl.store(to_g + 4 * sto_g, t1859, mask)
        t1860 = t116 * t6
        t1861 = t1860 + t118 * t2
        t1862 = t1861 + t120 * t4
        t1863 = 2 * t1862
        tl.store(to_g + 5 * sto_g, t1863, mask)
        t1864 = a11 * v11
        t1865 = t1864 + a12 * v12
        t1866 = t1865 + a13 * v13
        t1867 = t1866 + a15 * v15
        t1868 = t1867 + a17 * v17
        t1869 = t1868 + a18 * v18
        t1870 = a14 * v14
        a10 = tl.load(a + 10 * sa, mask)
        v10 = tl.load(v + 10 * sv, mask)
        t1871 = a10 * v10
        t1872 = t1871 + a16 * v16
        t1873 = t1872 + a19 * v19
        t1874 = t1873 + 3 * t1869
        t1875 = t1874 + 6 * t1870
        t1876 = 2 * t1875
        tl.store(to_g + 6 * sto_g, t1876, mask)
        t1877 = a1 * a4
        t1878 = t1877 + a2 * a5
        t1879 = t1878 + a3 * a6
        t1880 = a1 * a5
        t1881 = t1880 + a2 * a7
        t1882 = t1881 + a3 * a8
        t1883 = a1 * a6
        t1884 = t1883 + a2 * a8
        t1885 = t1884 + a3 * a9
        t1886 = a1 * t114
        t1887 = t1886 + a2 * t196
        t1888 = t1887 + a3 * t202
        t1889 = t1888 + t1879 * v1
        t1890 = t1889 + t1882 * v2
        t1891 = t1890 + t1885 * v3
        tl.store(to_g + 7 * sto_g, t1891, mask)
        tl.store(k + 94 * LANES, t1879, mask)
        tl.store(k + 72 * LANES, t1882, mask)
        tl.store(k + 16 * LANES, t1885, mask)
    if PART == 6:
        a4 = tl.load(a + 4 * sa, mask)
        t116 = tl.load(k + 19 * LANES, mask)
        t1892 = a4 * t116
        a5 = tl.load(a + 5 * sa, mask)
        t118 = tl.load(k + 20 * LANES, mask)
        t1893 = t1892 + a5 * t118
        a6 = tl.load(a + 6 * sa, mask)
        t120 = tl.load(k + 21 * LANES, mask)
        t1894 = t1893 + a6 * t120
        t1895 = a5 * t116
        a7 = tl.load(a + 7 * sa, mask)
        t1896 = t1895 + a7 * t118
        a8 = tl.load(a + 8 * sa, mask)
        t1897 = t1896 + a8 * t120
        t1898 = a6 * t116
        t1899 = t1898 + a8 * t118
        a9 = tl.load(a + 9 * sa, mask)
        t1900 = t1899 + a9 * t120
        a1 = tl.load(a + 1 * sa, mask)
        t126 = tl.load(k + 22 * LANES, mask)
        t1901 = a1 * t126
        a2 = tl.load(a + 2 * sa, mask)
        t208 = tl.load(k + 41 * LANES, mask)
        t1902 = t1901 + a2 * t208
        a3 = tl.load(a + 3 * sa, mask)
        t214 = tl.load(k + 42 * LANES, mask)
        t1903 = t1902 + a3 * t214
        v1 = tl.load(v + 1 * sv, mask)
        t1904 = t1903 + t1894 * v1
        v2 = tl.load(v + 2 * sv, mask)
        t1905 = t1904 + t1897 * v2
        v3 = tl.load(v + 3 * sv, mask)
        t1906 = t1905 + t1900 * v3
        tl.store(to_g + 8 * sto_g, t1906, mask)
        a10 = tl.load(a + 10 * sa, mask)
        t1907 = a4 * a10
        t127 = tl.load(k + 23 * LANES, mask)
        t1908 = t1907 + a5 * t127
        t128 = tl.load(k + 24 * LANES, mask)
        t1909 = t1908 + a6 * t128
        a13 = tl.load(a + 13 * sa, mask)
        t1910 = t1909 + a7 * a13
        t129 = tl.load(k + 25 * LANES, mask)
        t1911 = t1910 + a8 * t129
        a15 = tl.load(a + 15 * sa, mask)
        t1912 = t1911 + a9 * a15
        a11 = tl.load(a + 11 * sa, mask)
        t1913 = a4 * a11
        t163 = tl.load(k + 33 * LANES, mask)
        t1914 = t1913 + a5 * t163
        t1915 = t1914 + a6 * t129
        a16 = tl.load(a + 16 * sa, mask)
        t1916 = t1915 + a7 * a16
        t164 = tl.load(k + 34 * LANES, mask)
        t1917 = t1916 + a8 * t164
        a18 = tl.load(a + 18 * sa, mask)
        t1918 = t1917 + a9 * a18
        a12 = tl.load(a + 12 * sa, mask)
        t1919 = a4 * a12
        t1920 = t1919 + a5 * t129
        t177 = tl.load(k + 36 * LANES, mask)
        t1921 = t1920 + a6 * t177
        a17 = tl.load(a + 17 * sa, mask)
        t1922 = t1921 + a7 * a17
        t178 = tl.load(k + 37 * LANES, mask)
        t1923 = t1922 + a8 * t178
        a19 = tl.load(a + 19 * sa, mask)
        t1924 = t1923 + a9 * a19
        t144 = tl.load(k + 29 * LANES, mask)
        t1925 = a1 * t144
        t226 = tl.load(k + 43 * LANES, mask)
        t1926 = t1925 + a2 * t226
        t238 = tl.load(k + 44 * LANES, mask)
        t1927 = t1926 + a3 * t238
        t1928 = t1927 + t1912 * v1
        t1929 = t1928 + t1918 * v2
        t1930 = t1929 + t1924 * v3
        tl.store(to_g + 9 * sto_g, t1930, mask)
        t1931 = a4 * a4
        t1932 = t1931 + a5 * a5
        t1933 = t1932 + a6 * a6
        t1934 = a4 * a5
        t1935 = t1934 + a5 * a7
        t1936 = t1935 + a6 * a8
        t1937 = a4 * a6
        t1938 = t1937 + a5 * a8
        t1939 = t1938 + a6 * a9
        t1940 = a5 * a5
        t1941 = t1940 + a7 * a7
        t1942 = t1941 + a8 * a8
        t1943 = a5 * a6
        t1944 = t1943 + a7 * a8
        t1945 = t1944 + a8 * a9
        t1946 = a6 * a6
        t1947 = t1946 + a8 * a8
        t1948 = t1947 + a9 * a9
        v4 = tl.load(v + 4 * sv, mask)
        t1949 = t1933 * v4
        t64 = tl.load(k + 8 * LANES, mask)
        t1950 = t1949 + t1936 * t64
        t75 = tl.load(k + 10 * LANES, mask)
        t1951 = t1950 + t1939 * t75
        v7 = tl.load(v + 7 * sv, mask)
        t1952 = t1951 + t1942 * v7
        t92 = tl.load(k + 14 * LANES, mask)
        t1953 = t1952 + t1945 * t92
        v9 = tl.load(v + 9 * sv, mask)
        t1954 = t1953 + t1948 * v9
        t239 = tl.load(k + 45 * LANES, mask)
        t1097 = tl.load(k + 71 * LANES, mask)
        t1955 = t1954 + t239 * t1097
        t130 = tl.load(k + 26 * LANES, mask)
        t1040 = tl.load(k + 55 * LANES, mask)
        t1956 = t1955 + t130 * t1040
        t257 = tl.load(k + 48 * LANES, mask)
        t1001 = tl.load(k + 56 * LANES, mask)
        t1957 = t1956 + t257 * t1001
        t131 = tl.load(k + 27 * LANES, mask)
        t939 = tl.load(k + 81 * LANES, mask)
        t1958 = t1957 + t131 * t939
        t132 = tl.load(k + 28 * LANES, mask)
        t827 = tl.load(k + 85 * LANES, mask)
        t1959 = t1958 + t132 * t827
        t286 = tl.load(k + 49 * LANES, mask)
        t714 = tl.load(k + 79 * LANES, mask)
        t1960 = t1959 + t286 * t714
        tl.store(to_g + 10 * sto_g, t1960, mask)
        t1961 = t116 * t126
        t1962 = t1961 + t118 * t208
        t1963 = t1962 + t120 * t214
        t6 = tl.load(k + 2 * LANES, mask)
        t1964 = t1963 + t1894 * t6
        t2 = tl.load(k + 0 * LANES, mask)
        t1965 = t1964 + t1897 * t2
        t4 = tl.load(k + 1 * LANES, mask)
        t1966 = t1965 + t1900 * t4
        tl.store(to_g + 11 * sto_g, t1966, mask)
        t1967 = a10 * a10
        t1968 = t1967 + a11 * t127
        t1969 = t1968 + a12 * t128
        t1970 = t1969 + a13 * a13
        a14 = tl.load(a + 14 * sa, mask)
        t1971 = t1970 + a14 * t129
        t1972 = t1971 + a15 * a15
        t1973 = a10 * a11
        t1974 = t1973 + a13 * a16
        t1975 = t1974 + a13 * t127
        t1976 = t1975 + a14 * t128
        t1977 = t1976 + a15 * a18
        t1978 = t1977 + a17 * t129
        t1979 = a10 * a12
        t1980 = t1979 + a13 * a17
        t1981 = t1980 + a14 * t127
        t1982 = t1981 + a15 * a19
        t1983 = t1982 + a15 * t128
        t1984 = t1983 + a18 * t129
        t1985 = a11 * a11
        t1986 = t1985 + a13 * t163
        t1987 = t1986 + a14 * t129
        t1988 = t1987 + a16 * a16
        t1989 = t1988 + a17 * t164
        t1990 = t1989 + a18 * a18
        t1991 = a11 * a12
        t1992 = t1991 + a14 * t163
        t1993 = t1992 + a15 * t129
        t1994 = t1993 + a16 * a17
        t1995 = t1994 + a18 * a19
        t1996 = t1995 + a18 * t164
        t1997 = a12 * a12
        t1998 = t1997 + a14 * t129
        t1999 = t1998 + a15 * t177
        t2000 = t1999 + a17 * a17
        t2001 = t2000 + a18 * t178
        t2002 = t2001 + a19 * a19
        t2003 = t1972 * v4
        t2004 = t2003 + t1978 * t64
        t2005 = t2004 + t1984 * t75
        t2006 = t2005 + t1990 * v7
        t2007 = t2006 + t1996 * t92
        t2008 = t2007 + t2002 * v9
        t484 = tl.load(k + 63 * LANES, mask)
        t2009 = t2008 + t239 * t484
        t421 = tl.load(k + 60 * LANES, mask)
        t2010 = t2009 + t130 * t421
        t427 = tl.load(k + 61 * LANES, mask)
        t2011 = t2010 + t257 * t427
        t190 = tl.load(k + 38 * LANES, mask)
        t2012 = t2011 + t131 * t190
        t176 = tl.load(k + 35 * LANES, mask)
        t2013 = t2012 + t132 * t176
        t352 = tl.load(k + 57 * LANES, mask)
        t2014 = t2013 + t286 * t352
        tl.store(to_g + 12 * sto_g, t2014, mask)
        t2015 = t116 * t144
        t2016 = t2015 + t118 * t226
        t2017 = t2016 + t120 * t238
        t2018 = t2017 + t1912 * t6
        t2019 = t2018 + t1918 * t2
        t2020 = t2019 + t1924 * t4
        tl.store(to_g + 13 * sto_g, t2020, mask)
        t2021 = a1 * a10
        t2022 = t2021 + a2 * a11
        t2023 = t2022 + a3 * a12
        t2024 = a1 * a11
        t2025 = t2024 + a2 * a13
        t2026 = t2025 + a3 * a14
        t2027 = a1 * a12
        t2028 = t2027 + a2 * a14
        t2029 = t2028 + a3 * a15
        t150 = tl.load(k + 30 * LANES, mask)
        t2030 = a1 * t150
        t156 = tl.load(k + 31 * LANES, mask)
        t2031 = t2030 + a2 * t156
        t162 = tl.load(k + 32 * LANES, mask)
        t2032 = t2031 + a3 * t162
        t2033 = t2032 + t2023 * v1
        t2034 = t2033 + t2026 * v2
        t2035 = t2034 + t2029 * v3
        tl.store(to_h + 15 * sto_h, t2035, mask)
        t2036 = a1 * a13
        t2037 = t2036 + a2 * a16
        t2038 = t2037 + a3 * a17
        t2039 = a1 * a14
        t2040 = t2039 + a2 * a17
        t2041 = t2040 + a3 * a18
        t2042 = a1 * t156
        t403 = tl.load(k + 58 * LANES, mask)
        t2043 = t2042 + a2 * t403
        t409 = tl.load(k + 59 * LANES, mask)
        t2044 = t2043 + a3 * t409
        t2045 = t2044 + t2026 * v1
        t2046 = t2045 + t2038 * v2
        t2047 = t2046 + t2041 * v3
        tl.store(to_h + 16 * sto_h, t2047, mask)
        t2048 = a1 * a15
        t2049 = t2048 + a2 * a18
        t2050 = t2049 + a3 * a19
        t2051 = a1 * t162
        t2052 = t2051 + a2 * t409
        t478 = tl.load(k + 62 * LANES, mask)
        t2053 = t2052 + a3 * t478
        t2054 = t2053 + t2029 * v1
        t2055 = t2054 + t2041 * v2
        t2056 = t2055 + t2050 * v3
        tl.store(to_h + 17 * sto_h, t2056, mask)
        t114 = tl.load(k + 18 * LANES, mask)
        t2057 = a4 * t114
        t196 = tl.load(k + 39 * LANES, mask)
        t2058 = t2057 + a5 * t196
        t202 = tl.load(k + 40 * LANES, mask)
        t2059 = t2058 + a6 * t202
        t1879 = tl.load(k + 94 * LANES, mask)
        t2060 = t2059 + t1879 * v4
        t1882 = tl.load(k + 72 * LANES, mask)
        v5 = tl.load(v + 5 * sv, mask)
        t2061 = t2060 + t1882 * v5
        t1885 = tl.load(k + 16 * LANES, mask)
        v6 = tl.load(v + 6 * sv, mask)
        t2062 = t2061 + t1885 * v6
        tl.store(to_h + 18 * sto_h, t2062, mask)
        t2063 = a5 * t114
        t2064 = t2063 + a7 * t196
        t2065 = t2064 + a8 * t202
        t2066 = t2065 + t1879 * v5
        t2067 = t2066 + t1882 * v7
        v8 = tl.load(v + 8 * sv, mask)
        t2068 = t2067 + t1885 * v8
        tl.store(to_h + 19 * sto_h, t2068, mask)
        t2069 = a6 * t114
        t2070 = t2069 + a8 * t196
        t2071 = t2070 + a9 * t202
        t2072 = t2071 + t1879 * v6
        t2073 = t2072 + t1882 * v8
        t2074 = t2073 + t1885 * v9
        tl.store(to_h + 20 * sto_h, t2074, mask)
        t2075 = t116 * t150
        t2076 = t2075 + t118 * t156
        t2077 = t2076 + t120 * t162
        t2078 = t2077 + t2023 * t6
        t2079 = t2078 + t2026 * t2
        t2080 = t2079 + t2029 * t4
        tl.store(to_h + 21 * sto_h, t2080, mask)
        t2081 = t116 * t156
        t2082 = t2081 + t118 * t403
        t2083 = t2082 + t120 * t409
        t2084 = t2083 + t2026 * t6
        t2085 = t2084 + t2038 * t2
        t2086 = t2085 + t2041 * t4
        tl.store(to_h + 22 * sto_h, t2086, mask)
        t2087 = t116 * t162
        t2088 = t2087 + t118 * t409
        t2089 = t2088 + t120 * t478
        t2090 = t2089 + t2029 * t6
        t2091 = t2090 + t2041 * t2
        t2092 = t2091 + t2050 * t4
        tl.store(to_h + 23 * sto_h, t2092, mask)
        t2093 = 2 * t352
        t2094 = a1 * t2093
        t2095 = t2094 + a2 * t176
        t2096 = t2095 + a3 * t190
        t2097 = t2096 + t1972 * v1
        t2098 = t2097 + t1978 * v2
        t2099 = t2098 + t1984 * v3
        tl.store(to_h + 24 * sto_h, t2099, mask)
        t2100 = 2 * t427
        t2101 = a1 * t176
        t2102 = t2101 + a2 * t2100
        t2103 = t2102 + a3 * t421
        t2104 = t2103 + t1978 * v1
        t2105 = t2104 + t1990 * v2
        t2106 = t2105 + t1996 * v3
        tl.store(to_h + 25 * sto_h, t2106, mask)
        t2107 = 2 * t484
        t2108 = a1 * t190
        t2109 = t2108 + a2 * t421
        t2110 = t2109 + a3 * t2107
        t2111 = t2110 + t1984 * v1
        t2112 = t2111 + t1996 * v2
        t2113 = t2112 + t2002 * v3
        tl.store(to_h + 26 * sto_h, t2113, mask)
        t2114 = a10 * t714
        t2115 = t2114 + a11 * t827
        t2116 = t2115 + a12 * t939
        t2117 = t2116 + a13 * t1001
        t2118 = t2117 + a14 * t1040
        t2119 = t2118 + a15 * t1097
        v11 = tl.load(v + 11 * sv, mask)
        t2120 = t2119 + t1936 * v11
        v12 = tl.load(v + 12 * sv, mask)
        t2121 = t2120 + t1939 * v12
        v14 = tl.load(v + 14 * sv, mask)
        t2122 = t2121 + t1945 * v14
        v10 = tl.load(v + 10 * sv, mask)
        t2123 = t1933 * v10
        v13 = tl.load(v + 13 * sv, mask)
        t2124 = t2123 + t1942 * v13
        v15 = tl.load(v + 15 * sv, mask)
        t2125 = t2124 + t1948 * v15
        t2126 = t2125 + 2 * t2122
        tl.store(to_h + 27 * sto_h, t2126, mask)
        t2127 = a11 * t714
        t2128 = t2127 + a13 * t827
        t2129 = t2128 + a14 * t939
        t2130 = t2129 + a16 * t1001
        t2131 = t2130 + a17 * t1040
        t2132 = t2131 + a18 * t1097
        t2133 = t2132 + t1936 * v13
        t2134 = t2133 + t1939 * v14
        v17 = tl.load(v + 17 * sv, mask)
        t2135 = t2134 + t1945 * v17
        t2136 = t1933 * v11
        v16 = tl.load(v + 16 * sv, mask)
        t2137 = t2136 + t1942 * v16
        v18 = tl.load(v + 18 * sv, mask)
        t2138 = t2137 + t1948 * v18
        t2139 = t2138 + 2 * t2135
        tl.store(to_h + 28 * sto_h, t2139, mask)
        t2140 = a12 * t714
        t2141 = t2140 + a14 * t827
        t2142 = t2141 + a15 * t939
        t2143 = t2142 + a17 * t1001
        t2144 = t2143 + a18 * t1040
        t2145 = t2144 + a19 * t1097
        t2146 = t2145 + t1936 * v14
        t2147 = t2146 + t1939 * v15
        t2148 = t2147 + t1945 * v18
        t2149 = t1933 * v12
        t2150 = t2149 + t1942 * v17
        v19 = tl.load(v + 19 * sv, mask)
        t2151 = t2150 + t1948 * v19
        t2152 = t2151 + 2 * t2148
        tl.store(to_h + 29 * sto_h, t2152, mask)
        t2153 = a4 * t126
        t2154 = t2153 + a5 * t208
        t2155 = t2154 + a6 * t214
        t2156 = t2155 + t1894 * v4
        t2157 = t2156 + t1897 * v5
        t2158 = t2157 + t1900 * v6
        tl.store(to_h + 30 * sto_h, t2158, mask)
        t2159 = a5 * t126
        t2160 = t2159 + a7 * t208
        t2161 = t2160 + a8 * t214
        t2162 = t2161 + t1894 * v5
        t2163 = t2162 + t1897 * v7
        t2164 = t2163 + t1900 * v8
        tl.store(to_h + 31 * sto_h, t2164, mask)
        t2165 = a6 * t126
        t2166 = t2165 + a8 * t208
        t2167 = t2166 + a9 * t214
        t2168 = t2167 + t1894 * v6
        t2169 = t2168 + t1897 * v8
        t2170 = t2169 + t1900 * v9
        tl.store(to_h + 32 * sto_h, t2170, mask)
        t2171 = a4 * t144
        t2172 = t2171 + a5 * t226
        t2173 = t2172 + a6 * t238
        t2174 = t2173 + t1912 * v4
        t2175 = t2174 + t1918 * v5
        t2176 = t2175 + t1924 * v6
        tl.store(to_h + 33 * sto_h, t2176, mask)
        t2177 = a5 * t144
        t2178 = t2177 + a7 * t226
        t2179 = t2178 + a8 * t238
        t2180 = t2179 + t1912 * v5
        t2181 = t2180 + t1918 * v7
        t2182 = t2181 + t1924 * v8
        tl.store(to_h + 34 * sto_h, t2182, mask)
        t2183 = a6 * t144
        t2184 = t2183 + a8 * t226
        t2185 = t2184 + a9 * t238
        t2186 = t2185 + t1912 * v6
        t2187 = t2186 + t1918 * v8
        t2188 = t2187 + t1924 * v9
        tl.store(to_h + 35 * sto_h, t2188, mask)
        t2189 = a10 * t116
        t2190 = t2189 + a11 * t118
        t2191 = t2190 + a12 * t120
        t2192 = a11 * t116
        t2193 = t2192 + a13 * t118
        t2194 = t2193 + a14 * t120
        t2195 = a12 * t116
        t2196 = t2195 + a14 * t118
        t2197 = t2196 + a15 * t120
        t720 = tl.load(k + 80 * LANES, mask)
        t2198 = t116 * t720
        t607 = tl.load(k + 68 * LANES, mask)
        t2199 = t2198 + t118 * t607
        t613 = tl.load(k + 69 * LANES, mask)
        t2200 = t2199 + t120 * t613
        t2201 = t2200 + t2191 * t6
        t2202 = t2201 + t2194 * t2
        t2203 = t2202 + t2197 * t4
        tl.store(to_h + 36 * sto_h, t2203, mask)
        t2204 = a13 * t116
        t2205 = t2204 + a16 * t118
        t2206 = t2205 + a17 * t120
        t2207 = a14 * t116
        t2208 = t2207 + a17 * t118
        t2209 = t2208 + a18 * t120
        t2210 = t116 * t607
        t782 = tl.load(k + 83 * LANES, mask)
        t2211 = t2210 + t118 * t782
        t788 = tl.load(k + 84 * LANES, mask)
        t2212 = t2211 + t120 * t788
        t2213 = t2212 + t2194 * t6
        t2214 = t2213 + t2206 * t2
        t2215 = t2214 + t2209 * t4
        tl.store(to_h + 37 * sto_h, t2215, mask)
        t2216 = a15 * t116
        t2217 = t2216 + a18 * t118
        t2218 = t2217 + a19 * t120
        t2219 = t116 * t613
        t2220 = t2219 + t118 * t788
        t910 = tl.load(k + 5 * LANES, mask)
        t2221 = t2220 + t120 * t910
        t2222 = t2221 + t2197 * t6
        t2223 = t2222 + t2209 * t2
        t2224 = t2223 + t2218 * t4
        tl.store(to_h + 38 * sto_h, t2224, mask)
        t2225 = t116 * t2093
        t2226 = t2225 + t118 * t176
        t2227 = t2226 + t120 * t190
        t2228 = t2227 + t1972 * t6
        t2229 = t2228 + t1978 * t2
        t2230 = t2229 + t1984 * t4
        tl.store(to_h + 39 * sto_h, t2230, mask)
        t2231 = t116 * t176
        t2232 = t2231 + t118 * t2100
        t2233 = t2232 + t120 * t421
        t2234 = t2233 + t1978 * t6
        t2235 = t2234 + t1990 * t2
        t2236 = t2235 + t1996 * t4
        tl.store(to_h + 40 * sto_h, t2236, mask)
        t2237 = t116 * t190
        t2238 = t2237 + t118 * t421
        t2239 = t2238 + t120 * t2107
        t2240 = t2239 + t1984 * t6
        t2241 = t2240 + t1996 * t2
        t2242 = t2241 + t2002 * t4
        tl.store(to_h + 41 * sto_h, t2242, mask)
        t2243 = a10 * t352
        t2244 = t2243 + a11 * t176
        t2245 = t2244 + a12 * t190
        t2246 = t2245 + a13 * t427
        t2247 = t2246 + a14 * t421
        t2248 = t2247 + a15 * t484
        t2249 = t2248 + t1978 * v11
        t2250 = t2249 + t1984 * v12
        t2251 = t2250 + t1996 * v14
        t2252 = t1972 * v10
        t2253 = t2252 + t1990 * v13
        t2254 = t2253 + t2002 * v15
        t2255 = t2254 + 2 * t2251
        tl.store(to_h + 42 * sto_h, t2255, mask)
        t2256 = a11 * t352
        t2257 = t2256 + a13 * t176
        t2258 = t2257 + a14 * t190
        t2259 = t2258 + a16 * t427
        t2260 = t2259 + a17 * t421
        t2261 = t2260 + a18 * t484
        t2262 = t2261 + t1978 * v13
        t2263 = t2262 + t1984 * v14
        t2264 = t2263 + t1996 * v17
        t2265 = t1972 * v11
        t2266 = t2265 + t1990 * v16
        t2267 = t2266 + t2002 * v18
        t2268 = t2267 + 2 * t2264
        tl.store(to_h + 43 * sto_h, t2268, mask)
        t2269 = a12 * t352
        t2270 = t2269 + a14 * t176
        t2271 = t2270 + a15 * t190
        t2272 = t2271 + a17 * t427
        t2273 = t2272 + a18 * t421
        t2274 = t2273 + a19 * t484
        t2275 = t2274 + t1978 * v14
        t2276 = t2275 + t1984 * v15
        t2277 = t2276 + t1996 * v18
        t2278 = t1972 * v12
        t2279 = t2278 + t1990 * v17
        t2280 = t2279 + t2002 * v19
        t2281 = t2280 + 2 * t2277
        tl.store(to_h + 44 * sto_h, t2281, mask)
        t2282 = a1 * v1
        t2283 = 2 * t2282
        tl.store(to_h + 51 * sto_h, t2283, mask)
        t2284 = a1 * v2
        t2285 = t2284 + a2 * v1
        tl.store(to_h + 52 * sto_h, t2285, mask)
        t2286 = a1 * v3
        t2287 = t2286 + a3 * v1
        tl.store(to_h + 53 * sto_h, t2287, mask)
        t2288 = a2 * v2
        t2289 = 2 * t2288
        tl.store(to_h + 54 * sto_h, t2289, mask)
        t2290 = a2 * v3
        t2291 = t2290 + a3 * v2
        tl.store(to_h + 55 * sto_h, t2291, mask)
        t2292 = a3 * v3
        t2293 = 2 * t2292
        tl.store(to_h + 56 * sto_h, t2293, mask)
        t2294 = a1 * t6
        t2295 = t2294 + t116 * v1
        t2296 = 2 * t2295
        tl.store(to_h + 63 * sto_h, t2296, mask)
        t2297 = a1 * t2
        t2298 = t2297 + a2 * t6
        t2299 = t2298 + t116 * v2
        t2300 = t2299 + t118 * v1
        tl.store(to_h + 64 * sto_h, t2300, mask)
        t2301 = a1 * t4
        t2302 = t2301 + a3 * t6
        t2303 = t2302 + t116 * v3
        t2304 = t2303 + t120 * v1
        tl.store(to_h + 65 * sto_h, t2304, mask)
        t2305 = a2 * t2
        t2306 = t2305 + t118 * v2
        t2307 = 2 * t2306
        tl.store(to_h + 66 * sto_h, t2307, mask)
        t2308 = a2 * t4
        t2309 = t2308 + a3 * t2
        t2310 = t2309 + t118 * v3
        t2311 = t2310 + t120 * v2
        tl.store(to_h + 67 * sto_h, t2311, mask)
        t2312 = a3 * t4
        t2313 = t2312 + t120 * v3
        t2314 = 2 * t2313
        tl.store(to_h + 68 * sto_h, t2314, mask)
        t2315 = 2 * t714
        tl.store(to_h + 69 * sto_h, t2315, mask)
        t2316 = 2 * t1001
        tl.store(to_h + 72 * sto_h, t2316, mask)
        t2317 = 2 * t1097
        tl.store(to_h + 74 * sto_h, t2317, mask)
        t2318 = t116 * t6
        t2319 = 2 * t2318
        tl.store(to_h + 81 * sto_h, t2319, mask)
        t2320 = t116 * t2
        t2321 = t2320 + t118 * t6
        tl.store(to_h + 82 * sto_h, t2321, mask)
        t2322 = t116 * t4
        t2323 = t2322 + t120 * t6
        tl.store(to_h + 83 * sto_h, t2323, mask)
        t2324 = t118 * t2
        t2325 = 2 * t2324
        tl.store(to_h + 84 * sto_h, t2325, mask)
        t2326 = t118 * t4
        t2327 = t2326 + t120 * t2
        tl.store(to_h + 85 * sto_h, t2327, mask)
        t2328 = t120 * t4
        t2329 = 2 * t2328
        tl.store(to_h + 86 * sto_h, t2329, mask)
        t2330 = 2 * t352
        tl.store(to_h + 87 * sto_h, t2330, mask)
        t2331 = 2 * t427
        tl.store(to_h + 90 * sto_h, t2331, mask)
        t2332 = 2 * t484
        tl.store(to_h + 92 * sto_h, t2332, mask)
        t2333 = a1 * t114
        t2334 = t2333 + t1879 * v1
        t2335 = 2 * t2334
        tl.store(to_h + 93 * sto_h, t2335, mask)
        t2336 = a1 * t196
        t2337 = t2336 + a2 * t114
        t2338 = t2337 + t1879 * v2
        t2339 = t2338 + t1882 * v1
        tl.store(to_h + 94 * sto_h, t2339, mask)
        t2340 = a1 * t202
        t2341 = t2340 + a3 * t114
        t2342 = t2341 + t1879 * v3
        t2343 = t2342 + t1885 * v1
        tl.store(to_h + 95 * sto_h, t2343, mask)
        t2344 = a2 * t196
        t2345 = t2344 + t1882 * v2
        t2346 = 2 * t2345
        tl.store(to_h + 96 * sto_h, t2346, mask)
        t2347 = a2 * t202
        t2348 = t2347 + a3 * t196
        t2349 = t2348 + t1882 * v3
        t2350 = t2349 + t1885 * v2
        tl.store(to_h + 97 * sto_h, t2350, mask)
        t2351 = a3 * t202
        t2352 = t2351 + t1885 * v3
        t2353 = 2 * t2352
        tl.store(to_h + 98 * sto_h, t2353, mask)
        t2354 = a10 * t114
        t2355 = t2354 + a11 * t196
        t2356 = t2355 + a12 * t202
        t2357 = t2356 + t1879 * v10
        t2358 = t2357 + t1882 * v11
        t2359 = t2358 + t1885 * v12
        tl.store(to_h + 99 * sto_h, t2359, mask)
        t2360 = a11 * t114
        t2361 = t2360 + a13 * t196
        t2362 = t2361 + a14 * t202
        t2363 = t2362 + t1879 * v11
        t2364 = t2363 + t1882 * v13
        t2365 = t2364 + t1885 * v14
        tl.store(to_h + 100 * sto_h, t2365, mask)
        t2366 = a12 * t114
        t2367 = t2366 + a14 * t196
        t2368 = t2367 + a15 * t202
        t2369 = t2368 + t1879 * v12
        t2370 = t2369 + t1882 * v14
        t2371 = t2370 + t1885 * v15
        tl.store(to_h + 101 * sto_h, t2371, mask)
        t2372 = a13 * t114
        t2373 = t2372 + a16 * t196
        t2374 = t2373 + a17 * t202
        t2375 = t2374 + t1879 * v13
        t2376 = t2375 + t1882 * v16
        t2377 = t2376 + t1885 * v17
        tl.store(to_h + 102 * sto_h, t2377, mask)
        t2378 = a14 * t114
        t2379 = t2378 + a17 * t196
        t2380 = t2379 + a18 * t202
        t2381 = t2380 + t1879 * v14
        t2382 = t2381 + t1882 * v17
        t2383 = t2382 + t1885 * v18
        tl.store(to_h + 103 * sto_h, t2383, mask)
        t2384 = a15 * t114
        t2385 = t2384 + a18 * t196
        t2386 = t2385 + a19 * t202
        t2387 = t2386 + t1879 * v15
        t2388 = t2387 + t1882 * v18
        t2389 = t2388 + t1885 * v19
        tl.store(to_h + 104 * sto_h, t2389, mask)
        t2390 = t116 * t114
        t2391 = t2390 + t1879 * t6
        t2392 = 2 * t2391
        tl.store(to_h + 105 * sto_h, t2392, mask)
        t2393 = t116 * t196
        t2394 = t2393 + t118 * t114
        t2395 = t2394 + t1879 * t2
        t2396 = t2395 + t1882 * t6
        tl.store(to_h + 106 * sto_h, t2396, mask)
        t2397 = t116 * t202
        t2398 = t2397 + t120 * t114
        t2399 = t2398 + t1879 * t4
        t2400 = t2399 + t1885 * t6
        tl.store(to_h + 107 * sto_h, t2400, mask)
        t2401 = t118 * t196
        t2402 = t2401 + t1882 * t2
        t2403 = 2 * t2402
        tl.store(to_h + 108 * sto_h, t2403, mask)
        tl.store(k + 94 * LANES, t1894, mask)
        tl.store(k + 18 * LANES, t1897, mask)
        tl.store(k + 71 * LANES, t1900, mask)
        tl.store(k + 56 * LANES, t1912, mask)
        tl.store(k + 79 * LANES, t1918, mask)
        tl.store(k + 55 * LANES, t1924, mask)
        tl.store(k + 81 * LANES, t1972, mask)
        tl.store(k + 85 * LANES, t1978, mask)
        tl.store(k + 14 * LANES, t1984, mask)
        tl.store(k + 10 * LANES, t1990, mask)
        tl.store(k + 8 * LANES, t1996, mask)
        tl.store(k + 37 * LANES, t2002, mask)
        tl.store(k + 36 * LANES, t2023, mask)
        tl.store(k + 25 * LANES, t2026, mask)
        tl.store(k + 34 * LANES, t2029, mask)
        tl.store(k + 33 * LANES, t2038, mask)
        tl.store(k + 24 * LANES, t2041, mask)
        tl.store(k + 23 * LANES, t2050, mask)
        tl.store(k + 89 * LANES, t2191, mask)
        tl.store(k + 46 * LANES, t2194, mask)
        tl.store(k + 12 * LANES, t2197, mask)
        tl.store(k + 67 * LANES, t2206, mask)
        tl.store(k + 88 * LANES, t2209, mask)
        tl.store(k + 7 * LANES, t2218, mask)
    if PART == 7:
        t118 = tl.load(k + 20 * LANES, mask)
        t202 = tl.load(k + 40 * LANES, mask)
        t2404 = t118 * t202
        t120 = tl.load(k + 21 * LANES, mask)
        t196 = tl.load(k + 39 * LANES, mask)
        t2405 = t2404 + t120 * t196
        t1882 = tl.load(k + 72 * LANES, mask)
        t4 = tl.load(k + 1 * LANES, mask)
        t2406 = t2405 + t1882 * t4
        t1885 = tl.load(k + 16 * LANES, mask)
        t2 = tl.load(k + 0 * LANES, mask)
        t2407 = t2406 + t1885 * t2
        tl.store(to_h + 109 * sto_h, t2407, mask)
        t2408 = t120 * t202
        t2409 = t2408 + t1885 * t4
        t2410 = 2 * t2409
        tl.store(to_h + 110 * sto_h, t2410, mask)
        a4 = tl.load(a + 4 * sa, mask)
        t150 = tl.load(k + 30 * LANES, mask)
        t2411 = a4 * t150
        a5 = tl.load(a + 5 * sa, mask)
        t156 = tl.load(k + 31 * LANES, mask)
        t2412 = t2411 + a5 * t156
        a6 = tl.load(a + 6 * sa, mask)
        t162 = tl.load(k + 32 * LANES, mask)
        t2413 = t2412 + a6 * t162
        t2023 = tl.load(k + 36 * LANES, mask)
        v4 = tl.load(v + 4 * sv, mask)
        t2414 = t2413 + t2023 * v4
        t2026 = tl.load(k + 25 * LANES, mask)
        v5 = tl.load(v + 5 * sv, mask)
        t2415 = t2414 + t2026 * v5
        t2029 = tl.load(k + 34 * LANES, mask)
        v6 = tl.load(v + 6 * sv, mask)
        t2416 = t2415 + t2029 * v6
        t2417 = 2 * t2416
        tl.store(to_h + 111 * sto_h, t2417, mask)
        t2418 = a4 * t156
        t2419 = t2418 + a5 * t150
        t403 = tl.load(k + 58 * LANES, mask)
        t2420 = t2419 + a5 * t403
        t409 = tl.load(k + 59 * LANES, mask)
        t2421 = t2420 + a6 * t409
        a7 = tl.load(a + 7 * sa, mask)
        t2422 = t2421 + a7 * t156
        a8 = tl.load(a + 8 * sa, mask)
        t2423 = t2422 + a8 * t162
        t2424 = t2423 + t2023 * v5
        t2425 = t2424 + t2026 * v4
        v7 = tl.load(v + 7 * sv, mask)
        t2426 = t2425 + t2026 * v7
        v8 = tl.load(v + 8 * sv, mask)
        t2427 = t2426 + t2029 * v8
        t2038 = tl.load(k + 33 * LANES, mask)
        t2428 = t2427 + t2038 * v5
        t2041 = tl.load(k + 24 * LANES, mask)
        t2429 = t2428 + t2041 * v6
        tl.store(to_h + 112 * sto_h, t2429, mask)
        t2430 = a4 * t162
        t2431 = t2430 + a5 * t409
        t2432 = t2431 + a6 * t150
        t478 = tl.load(k + 62 * LANES, mask)
        t2433 = t2432 + a6 * t478
        t2434 = t2433 + a8 * t156
        a9 = tl.load(a + 9 * sa, mask)
        t2435 = t2434 + a9 * t162
        t2436 = t2435 + t2023 * v6
        t2437 = t2436 + t2026 * v8
        t2438 = t2437 + t2029 * v4
        v9 = tl.load(v + 9 * sv, mask)
        t2439 = t2438 + t2029 * v9
        t2440 = t2439 + t2041 * v5
        t2050 = tl.load(k + 23 * LANES, mask)
        t2441 = t2440 + t2050 * v6
        tl.store(to_h + 113 * sto_h, t2441, mask)
        t2442 = a5 * t156
        t2443 = t2442 + a7 * t403
        t2444 = t2443 + a8 * t409
        t2445 = t2444 + t2026 * v5
        t2446 = t2445 + t2038 * v7
        t2447 = t2446 + t2041 * v8
        t2448 = 2 * t2447
        tl.store(to_h + 114 * sto_h, t2448, mask)
        t2449 = a5 * t162
        t2450 = t2449 + a6 * t156
        t2451 = t2450 + a7 * t409
        t2452 = t2451 + a8 * t403
        t2453 = t2452 + a8 * t478
        t2454 = t2453 + a9 * t409
        t2455 = t2454 + t2026 * v6
        t2456 = t2455 + t2029 * v5
        t2457 = t2456 + t2038 * v8
        t2458 = t2457 + t2041 * v7
        t2459 = t2458 + t2041 * v9
        t2460 = t2459 + t2050 * v8
        tl.store(to_h + 115 * sto_h, t2460, mask)
        t2461 = a6 * t162
        t2462 = t2461 + a8 * t409
        t2463 = t2462 + a9 * t478
        t2464 = t2463 + t2029 * v6
        t2465 = t2464 + t2041 * v8
        t2466 = t2465 + t2050 * v9
        t2467 = 2 * t2466
        tl.store(to_h + 116 * sto_h, t2467, mask)
        a1 = tl.load(a + 1 * sa, mask)
        t126 = tl.load(k + 22 * LANES, mask)
        t2468 = a1 * t126
        t1894 = tl.load(k + 94 * LANES, mask)
        v1 = tl.load(v + 1 * sv, mask)
        t2469 = t2468 + t1894 * v1
        t2470 = 2 * t2469
        tl.store(to_h + 117 * sto_h, t2470, mask)
        t208 = tl.load(k + 41 * LANES, mask)
        t2471 = a1 * t208
        a2 = tl.load(a + 2 * sa, mask)
        t2472 = t2471 + a2 * t126
        v2 = tl.load(v + 2 * sv, mask)
        t2473 = t2472 + t1894 * v2
        t1897 = tl.load(k + 18 * LANES, mask)
        t2474 = t2473 + t1897 * v1
        tl.store(to_h + 118 * sto_h, t2474, mask)
        t214 = tl.load(k + 42 * LANES, mask)
        t2475 = a1 * t214
        a3 = tl.load(a + 3 * sa, mask)
        t2476 = t2475 + a3 * t126
        v3 = tl.load(v + 3 * sv, mask)
        t2477 = t2476 + t1894 * v3
        t1900 = tl.load(k + 71 * LANES, mask)
        t2478 = t2477 + t1900 * v1
        tl.store(to_h + 119 * sto_h, t2478, mask)
        t2479 = a2 * t208
        t2480 = t2479 + t1897 * v2
        t2481 = 2 * t2480
        tl.store(to_h + 120 * sto_h, t2481, mask)
        t2482 = a2 * t214
        t2483 = t2482 + a3 * t208
        t2484 = t2483 + t1897 * v3
        t2485 = t2484 + t1900 * v2
        tl.store(to_h + 121 * sto_h, t2485, mask)
        t2486 = a3 * t214
        t2487 = t2486 + t1900 * v3
        t2488 = 2 * t2487
        tl.store(to_h + 122 * sto_h, t2488, mask)
        t144 = tl.load(k + 29 * LANES, mask)
        t2489 = a1 * t144
        t1912 = tl.load(k + 56 * LANES, mask)
        t2490 = t2489 + t1912 * v1
        t2491 = 2 * t2490
        tl.store(to_h + 123 * sto_h, t2491, mask)
        t226 = tl.load(k + 43 * LANES, mask)
        t2492 = a1 * t226
        t2493 = t2492 + a2 * t144
        t2494 = t2493 + t1912 * v2
        t1918 = tl.load(k + 79 * LANES, mask)
        t2495 = t2494 + t1918 * v1
        tl.store(to_h + 124 * sto_h, t2495, mask)
        t238 = tl.load(k + 44 * LANES, mask)
        t2496 = a1 * t238
        t2497 = t2496 + a3 * t144
        t2498 = t2497 + t1912 * v3
        t1924 = tl.load(k + 55 * LANES, mask)
        t2499 = t2498 + t1924 * v1
        tl.store(to_h + 125 * sto_h, t2499, mask)
        t2500 = a2 * t226
        t2501 = t2500 + t1918 * v2
        t2502 = 2 * t2501
        tl.store(to_h + 126 * sto_h, t2502, mask)
        t2503 = a2 * t238
        t2504 = t2503 + a3 * t226
        t2505 = t2504 + t1918 * v3
        t2506 = t2505 + t1924 * v2
        tl.store(to_h + 127 * sto_h, t2506, mask)
        t2507 = a3 * t238
        t2508 = t2507 + t1924 * v3
        t2509 = 2 * t2508
        tl.store(to_h + 128 * sto_h, t2509, mask)
        a10 = tl.load(a + 10 * sa, mask)
        t2510 = a10 * t126
        a11 = tl.load(a + 11 * sa, mask)
        t2511 = t2510 + a11 * t208
        a12 = tl.load(a + 12 * sa, mask)
        t2512 = t2511 + a12 * t214
        v10 = tl.load(v + 10 * sv, mask)
        t2513 = t2512 + t1894 * v10
        v11 = tl.load(v + 11 * sv, mask)
        t2514 = t2513 + t1897 * v11
        v12 = tl.load(v + 12 * sv, mask)
        t2515 = t2514 + t1900 * v12
        tl.store(to_h + 129 * sto_h, t2515, mask)
        t2516 = a11 * t126
        a13 = tl.load(a + 13 * sa, mask)
        t2517 = t2516 + a13 * t208
        a14 = tl.load(a + 14 * sa, mask)
        t2518 = t2517 + a14 * t214
        t2519 = t2518 + t1894 * v11
        v13 = tl.load(v + 13 * sv, mask)
        t2520 = t2519 + t1897 * v13
        v14 = tl.load(v + 14 * sv, mask)
        t2521 = t2520 + t1900 * v14
        tl.store(to_h + 130 * sto_h, t2521, mask)
        t2522 = a12 * t126
        t2523 = t2522 + a14 * t208
        a15 = tl.load(a + 15 * sa, mask)
        t2524 = t2523 + a15 * t214
        t2525 = t2524 + t1894 * v12
        t2526 = t2525 + t1897 * v14
        v15 = tl.load(v + 15 * sv, mask)
        t2527 = t2526 + t1900 * v15
        tl.store(to_h + 131 * sto_h, t2527, mask)
        t2528 = a13 * t126
        a16 = tl.load(a + 16 * sa, mask)
        t2529 = t2528 + a16 * t208
        a17 = tl.load(a + 17 * sa, mask)
        t2530 = t2529 + a17 * t214
        t2531 = t2530 + t1894 * v13
        v16 = tl.load(v + 16 * sv, mask)
        t2532 = t2531 + t1897 * v16
        v17 = tl.load(v + 17 * sv, mask)
        t2533 = t2532 + t1900 * v17
        tl.store(to_h + 132 * sto_h, t2533, mask)
        t2534 = a14 * t126
        t2535 = t2534 + a17 * t208
        a18 = tl.load(a + 18 * sa, mask)
        t2536 = t2535 + a18 * t214
        t2537 = t2536 + t1894 * v14
        t2538 = t2537 + t1897 * v17
        v18 = tl.load(v + 18 * sv, mask)
        t2539 = t2538 + t1900 * v18
        tl.store(to_h + 133 * sto_h, t2539, mask)
        t2540 = a15 * t126
        t2541 = t2540 + a18 * t208
        a19 = tl.load(a + 19 * sa, mask)
        t2542 = t2541 + a19 * t214
        t2543 = t2542 + t1894 * v15
        t2544 = t2543 + t1897 * v18
        v19 = tl.load(v + 19 * sv, mask)
        t2545 = t2544 + t1900 * v19
        tl.store(to_h + 134 * sto_h, t2545, mask)
        t2546 = a10 * t144
        t2547 = t2546 + a11 * t226
        t2548 = t2547 + a12 * t238
        t2549 = t2548 + t1912 * v10
        t2550 = t2549 + t1918 * v11
        t2551 = t2550 + t1924 * v12
        tl.store(to_h + 135 * sto_h, t2551, mask)
        t2552 = a11 * t144
        t2553 = t2552 + a13 * t226
        t2554 = t2553 + a14 * t238
        t2555 = t2554 + t1912 * v11
        t2556 = t2555 + t1918 * v13
        t2557 = t2556 + t1924 * v14
        tl.store(to_h + 136 * sto_h, t2557, mask)
        t2558 = a12 * t144
        t2559 = t2558 + a14 * t226
        t2560 = t2559 + a15 * t238
        t2561 = t2560 + t1912 * v12
        t2562 = t2561 + t1918 * v14
        t2563 = t2562 + t1924 * v15
        tl.store(to_h + 137 * sto_h, t2563, mask)
        t2564 = a13 * t144
        t2565 = t2564 + a16 * t226
        t2566 = t2565 + a17 * t238
        t2567 = t2566 + t1912 * v13
        t2568 = t2567 + t1918 * v16
        t2569 = t2568 + t1924 * v17
        tl.store(to_h + 138 * sto_h, t2569, mask)
        t2570 = a14 * t144
        t2571 = t2570 + a17 * t226
        t2572 = t2571 + a18 * t238
        t2573 = t2572 + t1912 * v14
        t2574 = t2573 + t1918 * v17
        t2575 = t2574 + t1924 * v18
        tl.store(to_h + 139 * sto_h, t2575, mask)
        t2576 = a15 * t144
        t2577 = t2576 + a18 * t226
        t2578 = t2577 + a19 * t238
        t2579 = t2578 + t1912 * v15
        t2580 = t2579 + t1918 * v18
        t2581 = t2580 + t1924 * v19
        tl.store(to_h + 140 * sto_h, t2581, mask)
        t116 = tl.load(k + 19 * LANES, mask)
        t2582 = t116 * t126
        t6 = tl.load(k + 2 * LANES, mask)
        t2583 = t2582 + t1894 * t6
        t2584 = 2 * t2583
        tl.store(to_h + 141 * sto_h, t2584, mask)
        t2585 = t116 * t208
        t2586 = t2585 + t118 * t126
        t2587 = t2586 + t1894 * t2
        t2588 = t2587 + t1897 * t6
        tl.store(to_h + 142 * sto_h, t2588, mask)
        t2589 = t116 * t214
        t2590 = t2589 + t120 * t126
        t2591 = t2590 + t1894 * t4
        t2592 = t2591 + t1900 * t6
        tl.store(to_h + 143 * sto_h, t2592, mask)
        t2593 = t118 * t208
        t2594 = t2593 + t1897 * t2
        t2595 = 2 * t2594
        tl.store(to_h + 144 * sto_h, t2595, mask)
        t2596 = t118 * t214
        t2597 = t2596 + t120 * t208
        t2598 = t2597 + t1897 * t4
        t2599 = t2598 + t1900 * t2
        tl.store(to_h + 145 * sto_h, t2599, mask)
        t2600 = t120 * t214
        t2601 = t2600 + t1900 * t4
        t2602 = 2 * t2601
        tl.store(to_h + 146 * sto_h, t2602, mask)
        t720 = tl.load(k + 80 * LANES, mask)
        t2603 = a4 * t720
        t607 = tl.load(k + 68 * LANES, mask)
        t2604 = t2603 + a5 * t607
        t613 = tl.load(k + 69 * LANES, mask)
        t2605 = t2604 + a6 * t613
        t2191 = tl.load(k + 89 * LANES, mask)
        t2606 = t2605 + t2191 * v4
        t2194 = tl.load(k + 46 * LANES, mask)
        t2607 = t2606 + t2194 * v5
        t2197 = tl.load(k + 12 * LANES, mask)
        t2608 = t2607 + t2197 * v6
        t2609 = 2 * t2608
        tl.store(to_h + 147 * sto_h, t2609, mask)
        t2610 = a4 * t607
        t2611 = t2610 + a5 * t720
        t782 = tl.load(k + 83 * LANES, mask)
        t2612 = t2611 + a5 * t782
        t788 = tl.load(k + 84 * LANES, mask)
        t2613 = t2612 + a6 * t788
        t2614 = t2613 + a7 * t607
        t2615 = t2614 + a8 * t613
        t2616 = t2615 + t2191 * v5
        t2617 = t2616 + t2194 * v4
        t2618 = t2617 + t2194 * v7
        t2619 = t2618 + t2197 * v8
        t2206 = tl.load(k + 67 * LANES, mask)
        t2620 = t2619 + t2206 * v5
        t2209 = tl.load(k + 88 * LANES, mask)
        t2621 = t2620 + t2209 * v6
        tl.store(to_h + 148 * sto_h, t2621, mask)
        t2622 = a4 * t613
        t2623 = t2622 + a5 * t788
        t2624 = t2623 + a6 * t720
        t910 = tl.load(k + 5 * LANES, mask)
        t2625 = t2624 + a6 * t910
        t2626 = t2625 + a8 * t607
        t2627 = t2626 + a9 * t613
        t2628 = t2627 + t2191 * v6
        t2629 = t2628 + t2194 * v8
        t2630 = t2629 + t2197 * v4
        t2631 = t2630 + t2197 * v9
        t2632 = t2631 + t2209 * v5
        t2218 = tl.load(k + 7 * LANES, mask)
        t2633 = t2632 + t2218 * v6
        tl.store(to_h + 149 * sto_h, t2633, mask)
        t2634 = a5 * t607
        t2635 = t2634 + a7 * t782
        t2636 = t2635 + a8 * t788
        t2637 = t2636 + t2194 * v5
        t2638 = t2637 + t2206 * v7
        t2639 = t2638 + t2209 * v8
        t2640 = 2 * t2639
        tl.store(to_h + 150 * sto_h, t2640, mask)
        t2641 = a5 * t613
        t2642 = t2641 + a6 * t607
        t2643 = t2642 + a7 * t788
        t2644 = t2643 + a8 * t782
        t2645 = t2644 + a8 * t910
        t2646 = t2645 + a9 * t788
        t2647 = t2646 + t2194 * v6
        t2648 = t2647 + t2197 * v5
        t2649 = t2648 + t2206 * v8
        t2650 = t2649 + t2209 * v7
        t2651 = t2650 + t2209 * v9
        t2652 = t2651 + t2218 * v8
        tl.store(to_h + 151 * sto_h, t2652, mask)
        t2653 = a6 * t613
        t2654 = t2653 + a8 * t788
        t2655 = t2654 + a9 * t910
        t2656 = t2655 + t2197 * v6
        t2657 = t2656 + t2209 * v8
        t2658 = t2657 + t2218 * v9
        t2659 = 2 * t2658
        tl.store(to_h + 152 * sto_h, t2659, mask)
        t176 = tl.load(k + 35 * LANES, mask)
        t2660 = a5 * t176
        t190 = tl.load(k + 38 * LANES, mask)
        t2661 = t2660 + a6 * t190
        t1972 = tl.load(k + 81 * LANES, mask)
        t2662 = t2661 + t1972 * v4
        t1978 = tl.load(k + 85 * LANES, mask)
        t2663 = t2662 + t1978 * v5
        t1984 = tl.load(k + 14 * LANES, mask)
        t2664 = t2663 + t1984 * v6
        t286 = tl.load(k + 49 * LANES, mask)
        t352 = tl.load(k + 57 * LANES, mask)
        t2665 = t2664 + t286 * t352
        t2666 = 2 * t2665
        tl.store(to_h + 153 * sto_h, t2666, mask)
        t2667 = a4 * t176
        t421 = tl.load(k + 60 * LANES, mask)
        t2668 = t2667 + a6 * t421
        t2669 = t2668 + a7 * t176
        t2670 = t2669 + a8 * t190
        t2671 = t2670 + t1972 * v5
        t2672 = t2671 + t1978 * v4
        t2673 = t2672 + t1978 * v7
        t2674 = t2673 + t1984 * v8
        t1990 = tl.load(k + 10 * LANES, mask)
        t2675 = t2674 + t1990 * v5
        t1996 = tl.load(k + 8 * LANES, mask)
        t2676 = t2675 + t1996 * v6
        t132 = tl.load(k + 28 * LANES, mask)
        t2677 = t2676 + t132 * t352
        t427 = tl.load(k + 61 * LANES, mask)
        t2678 = t2677 + t132 * t427
        tl.store(to_h + 154 * sto_h, t2678, mask)
        t2679 = a4 * t190
        t2680 = t2679 + a5 * t421
        t2681 = t2680 + a8 * t176
        t2682 = t2681 + a9 * t190
        t2683 = t2682 + t1972 * v6
        t2684 = t2683 + t1978 * v8
        t2685 = t2684 + t1984 * v4
        t2686 = t2685 + t1984 * v9
        t2687 = t2686 + t1996 * v5
        t2002 = tl.load(k + 37 * LANES, mask)
        t2688 = t2687 + t2002 * v6
        t131 = tl.load(k + 27 * LANES, mask)
        t2689 = t2688 + t131 * t352
        t484 = tl.load(k + 63 * LANES, mask)
        t2690 = t2689 + t131 * t484
        tl.store(to_h + 155 * sto_h, t2690, mask)
        t2691 = a5 * t176
        t2692 = t2691 + a8 * t421
        t2693 = t2692 + t1978 * v5
        t2694 = t2693 + t1990 * v7
        t2695 = t2694 + t1996 * v8
        t257 = tl.load(k + 48 * LANES, mask)
        t2696 = t2695 + t257 * t427
        t2697 = 2 * t2696
        tl.store(to_h + 156 * sto_h, t2697, mask)
        t2698 = a5 * t190
        t2699 = t2698 + a6 * t176
        t2700 = t2699 + a7 * t421
        t2701 = t2700 + a9 * t421
        t2702 = t2701 + t1978 * v6
        t2703 = t2702 + t1984 * v5
        t2704 = t2703 + t1990 * v8
        t2705 = t2704 + t1996 * v7
        t2706 = t2705 + t1996 * v9
        t2707 = t2706 + t2002 * v8
        t130 = tl.load(k + 26 * LANES, mask)
        t2708 = t2707 + t130 * t427
        t2709 = t2708 + t130 * t484
        tl.store(to_h + 157 * sto_h, t2709, mask)
        t2710 = a6 * t190
        t2711 = t2710 + a8 * t421
        t2712 = t2711 + t1984 * v6
        t2713 = t2712 + t1996 * v8
        t2714 = t2713 + t2002 * v9
        t239 = tl.load(k + 45 * LANES, mask)
        t2715 = t2714 + t239 * t484
        t2716 = 2 * t2715
        tl.store(to_h + 158 * sto_h, t2716, mask)
        t2717 = t116 * t144
        t2718 = t2717 + t1912 * t6
        t2719 = 2 * t2718
        tl.store(to_h + 159 * sto_h, t2719, mask)
        t2720 = t116 * t226
        t2721 = t2720 + t118 * t144
        t2722 = t2721 + t1912 * t2
        t2723 = t2722 + t1918 * t6
        tl.store(to_h + 160 * sto_h, t2723, mask)
        t2724 = t116 * t238
        t2725 = t2724 + t120 * t144
        t2726 = t2725 + t1912 * t4
        t2727 = t2726 + t1924 * t6
        tl.store(to_h + 161 * sto_h, t2727, mask)
        t2728 = t118 * t226
        t2729 = t2728 + t1918 * t2
        t2730 = 2 * t2729
        tl.store(to_h + 162 * sto_h, t2730, mask)
        t2731 = t118 * t238
        t2732 = t2731 + t120 * t226
        t2733 = t2732 + t1918 * t4
        t2734 = t2733 + t1924 * t2
        tl.store(to_h + 163 * sto_h, t2734, mask)
        t2735 = t120 * t238
        t2736 = t2735 + t1924 * t4
        t2737 = 2 * t2736
        tl.store(to_h + 164 * sto_h, t2737, mask)
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
