"""CACE B basis: 7 invariant features of the moments up to degree 3, orders 1 to 4.

Generated, do not edit. Regenerate with:
    basisgen --lmax 3 --numax 4 --selection cheng2024 --backend triton

Operations per atom and channel: forward 60, backward 99, double backward 255.
"""

import torch
import triton
import triton.language as tl

BASIS_DIGEST = "1ecc3c746c4ef235cde94324f3f2db4ab3b6b3fa7f326059b6760dc75f71597b"
SOURCE_DIGEST = "9447259378bb71c03aaac5edb25b0483071502724781f18c76fe908b971d8874"
SPEC = {'l_max': (3, 3, 3, 3), 'nu_max': 4, 'selection': 'cheng2024', 'radial': 'shared', 'max_degree': None}
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
    {'name': 'B2_1', 'nu': 2, 'degrees': (1, 1), 'graphs': ((1, ((0, 1, 1),)),), 'formula': 'A_i A_i'},
    {'name': 'B2_2', 'nu': 2, 'degrees': (2, 2), 'graphs': ((1, ((0, 1, 2),)),), 'formula': 'A_ij A_ij'},
    {'name': 'B2_3', 'nu': 2, 'degrees': (3, 3), 'graphs': ((1, ((0, 1, 3),)),), 'formula': 'A_ijk A_ijk'},
    {'name': 'B3_1', 'nu': 3, 'degrees': (1, 1, 2), 'graphs': ((1, ((0, 2, 1), (1, 2, 1))),), 'formula': 'A_i A_j A_ij'},
    {'name': 'B3_2', 'nu': 3, 'degrees': (1, 2, 3), 'graphs': ((1, ((0, 2, 1), (1, 2, 2))),), 'formula': 'A_i A_jk A_ijk'},
    {'name': 'B4_1', 'nu': 4, 'degrees': (1, 2, 2, 3), 'graphs': ((1, ((0, 1, 1), (1, 3, 1), (2, 3, 2))),), 'formula': 'A_i A_ij A_kl A_jkl'},
)
# Of each program: parts that are kernels of their own, and rows of memory in which values are kept meanwhile.
PARTS = (1, 1, 1)
ROWS_KEPT = (0, 0, 0)

# One lane per thread: then every load and store of a lane is made by the same thread, in order, also to memory that is
# read again.
WARPS = 4
LANES = 32 * WARPS
# Blocks of lanes that go through all parts together: bounds the memory in which values are kept.
MOST_BLOCKS = 2048


def b_basis(A):
    """Invariant features of moments.

    Args:
        A: [atoms, n, l-vectors, channels], components in the order of LVECTORS; any number of leading dimensions.

    Returns:
        B: [atoms, n, features, channels], features in the order of FEATURES; twice differentiable.
    """
    _check(A.shape[-2])
    a = A.reshape(A.shape[:-2].numel(), *A.shape[-2:])
    return _Symmetrise.apply(a).reshape(*A.shape[:-2], len(FEATURES), A.shape[-1])


def b_basis_rows(rows):
    """The same for rows: [l-vectors, ...] of A to [features, ...] of B."""
    _check(rows.shape[0])
    b = _Symmetrise.apply(rows.reshape(1, rows.shape[0], rows.shape[1:].numel()))
    return b.reshape(len(FEATURES), *rows.shape[1:])


def forward(a, out=None):
    """B without autograd: a [atoms, l-vectors, lanes] to [atoms, features, lanes], into ``out`` if given."""
    b = _like(a, len(FEATURES), out)
    _launch(_run_forward, 0, (a,), (b,))
    return b


def backward(a, g, out=None):
    """Gradient of ``sum(g B(a))`` with respect to a, without autograd; arguments as for ``forward``."""
    to_a = _like(a, len(LVECTORS), out)
    _launch(_run_backward, 1, (a, g), (to_a,))
    return to_a


def double_backward(a, g, v):
    """Gradients of ``sum(v backward(a, g))`` with respect to a and g, without autograd."""
    to_a, to_g = _like(a, len(LVECTORS)), _like(a, len(FEATURES))
    _launch(_run_double_backward, 2, (a, g, v), (to_a, to_g))
    return to_a, to_g


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
        return _unbatched(_Symmetrise.apply(*_batched(tensors, dims, info.batch_size)), info.batch_size), 0

    @staticmethod
    def forward(a):
        return forward(a)

    @staticmethod
    def setup_context(ctx, inputs, output):
        ctx.save_for_backward(*inputs)

    @staticmethod
    def backward(ctx, g):
        return _Gradient.apply(*ctx.saved_tensors, g)


class _Gradient(torch.autograd.Function):
    @staticmethod
    def vmap(info, dims, *tensors):
        return _unbatched(_Gradient.apply(*_batched(tensors, dims, info.batch_size)), info.batch_size), 0

    @staticmethod
    def forward(a, g):
        return backward(a, g)

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
        return tuple(_unbatched(t, info.batch_size) for t in found), (0, 0)

    @staticmethod
    def forward(a, g, v):
        return double_backward(a, g, v)

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
def _forward(a, sa, b, sb, k, mask, PART: tl.constexpr, LANES: tl.constexpr):
    a1 = tl.load(a + 1 * sa, mask)
    t0 = a1 * a1
    a2 = tl.load(a + 2 * sa, mask)
    t1 = t0 + a2 * a2
    a3 = tl.load(a + 3 * sa, mask)
    t2 = t1 + a3 * a3
    tl.store(b + 1 * sb, t2, mask)
    a5 = tl.load(a + 5 * sa, mask)
    t3 = 2 * a5
    a6 = tl.load(a + 6 * sa, mask)
    t4 = 2 * a6
    a8 = tl.load(a + 8 * sa, mask)
    t5 = 2 * a8
    a4 = tl.load(a + 4 * sa, mask)
    t6 = a4 * a4
    t7 = t6 + a5 * t3
    t8 = t7 + a6 * t4
    a7 = tl.load(a + 7 * sa, mask)
    t9 = t8 + a7 * a7
    t10 = t9 + a8 * t5
    a9 = tl.load(a + 9 * sa, mask)
    t11 = t10 + a9 * a9
    tl.store(b + 2 * sb, t11, mask)
    a11 = tl.load(a + 11 * sa, mask)
    t12 = a11 * a11
    a12 = tl.load(a + 12 * sa, mask)
    t13 = t12 + a12 * a12
    a13 = tl.load(a + 13 * sa, mask)
    t14 = t13 + a13 * a13
    a15 = tl.load(a + 15 * sa, mask)
    t15 = t14 + a15 * a15
    a17 = tl.load(a + 17 * sa, mask)
    t16 = t15 + a17 * a17
    a18 = tl.load(a + 18 * sa, mask)
    t17 = t16 + a18 * a18
    a14 = tl.load(a + 14 * sa, mask)
    t18 = a14 * a14
    a10 = tl.load(a + 10 * sa, mask)
    t19 = a10 * a10
    a16 = tl.load(a + 16 * sa, mask)
    t20 = t19 + a16 * a16
    a19 = tl.load(a + 19 * sa, mask)
    t21 = t20 + a19 * a19
    t22 = t21 + 3 * t17
    t23 = t22 + 6 * t18
    tl.store(b + 3 * sb, t23, mask)
    t24 = a1 * a4
    t25 = t24 + a2 * a5
    t26 = t25 + a3 * a6
    t27 = a1 * a5
    t28 = t27 + a2 * a7
    t29 = t28 + a3 * a8
    t30 = a1 * a6
    t31 = t30 + a2 * a8
    t32 = t31 + a3 * a9
    t33 = a1 * t26
    t34 = t33 + a2 * t29
    t35 = t34 + a3 * t32
    tl.store(b + 4 * sb, t35, mask)
    t36 = a4 * a10
    t37 = t36 + a7 * a13
    t38 = t37 + a9 * a15
    t39 = t38 + a11 * t3
    t40 = t39 + a12 * t4
    t41 = t40 + a14 * t5
    t42 = a4 * a11
    t43 = t42 + a7 * a16
    t44 = t43 + a9 * a18
    t45 = t44 + a13 * t3
    t46 = t45 + a14 * t4
    t47 = t46 + a17 * t5
    t48 = a4 * a12
    t49 = t48 + a7 * a17
    t50 = t49 + a9 * a19
    t51 = t50 + a14 * t3
    t52 = t51 + a15 * t4
    t53 = t52 + a18 * t5
    t54 = a1 * t41
    t55 = t54 + a2 * t47
    t56 = t55 + a3 * t53
    tl.store(b + 5 * sb, t56, mask)
    t57 = t26 * t41
    t58 = t57 + t29 * t47
    t59 = t58 + t32 * t53
    tl.store(b + 6 * sb, t59, mask)
    a0 = tl.load(a + 0 * sa, mask)
    tl.store(b + 0 * sb, a0, mask)


@triton.jit
def _backward(a, sa, g, sg, to_a, sto_a, k, mask, PART: tl.constexpr, LANES: tl.constexpr):
    g1 = tl.load(g + 1 * sg, mask)
    t0 = 2 * g1
    a5 = tl.load(a + 5 * sa, mask)
    t1 = 2 * a5
    a6 = tl.load(a + 6 * sa, mask)
    t2 = 2 * a6
    a8 = tl.load(a + 8 * sa, mask)
    t3 = 2 * a8
    a4 = tl.load(a + 4 * sa, mask)
    a10 = tl.load(a + 10 * sa, mask)
    t4 = a4 * a10
    a7 = tl.load(a + 7 * sa, mask)
    a13 = tl.load(a + 13 * sa, mask)
    t5 = t4 + a7 * a13
    a9 = tl.load(a + 9 * sa, mask)
    a15 = tl.load(a + 15 * sa, mask)
    t6 = t5 + a9 * a15
    a11 = tl.load(a + 11 * sa, mask)
    t7 = t6 + a11 * t1
    a12 = tl.load(a + 12 * sa, mask)
    t8 = t7 + a12 * t2
    a14 = tl.load(a + 14 * sa, mask)
    t9 = t8 + a14 * t3
    a1 = tl.load(a + 1 * sa, mask)
    g4 = tl.load(g + 4 * sg, mask)
    t10 = a1 * g4
    g6 = tl.load(g + 6 * sg, mask)
    t11 = t10 + t9 * g6
    t12 = a4 * a11
    a16 = tl.load(a + 16 * sa, mask)
    t13 = t12 + a7 * a16
    a18 = tl.load(a + 18 * sa, mask)
    t14 = t13 + a9 * a18
    t15 = t14 + a13 * t1
    t16 = t15 + a14 * t2
    a17 = tl.load(a + 17 * sa, mask)
    t17 = t16 + a17 * t3
    a2 = tl.load(a + 2 * sa, mask)
    t18 = a2 * g4
    t19 = t18 + t17 * g6
    t20 = a4 * a12
    t21 = t20 + a7 * a17
    a19 = tl.load(a + 19 * sa, mask)
    t22 = t21 + a9 * a19
    t23 = t22 + a14 * t1
    t24 = t23 + a15 * t2
    t25 = t24 + a18 * t3
    a3 = tl.load(a + 3 * sa, mask)
    t26 = a3 * g4
    t27 = t26 + t25 * g6
    t28 = a1 * a4
    t29 = t28 + a2 * a5
    t30 = t29 + a3 * a6
    t31 = a1 * t0
    t32 = t31 + a4 * t11
    t33 = t32 + a5 * t19
    t34 = t33 + a6 * t27
    t35 = t34 + t30 * g4
    g5 = tl.load(g + 5 * sg, mask)
    t36 = t35 + t9 * g5
    tl.store(to_a + 1 * sto_a, t36, mask)
    t37 = a1 * a5
    t38 = t37 + a2 * a7
    t39 = t38 + a3 * a8
    t40 = a2 * t0
    t41 = t40 + a5 * t11
    t42 = t41 + a7 * t19
    t43 = t42 + a8 * t27
    t44 = t43 + t39 * g4
    t45 = t44 + t17 * g5
    tl.store(to_a + 2 * sto_a, t45, mask)
    t46 = a1 * a6
    t47 = t46 + a2 * a8
    t48 = t47 + a3 * a9
    t49 = a3 * t0
    t50 = t49 + a6 * t11
    t51 = t50 + a8 * t19
    t52 = t51 + a9 * t27
    t53 = t52 + t48 * g4
    t54 = t53 + t25 * g5
    tl.store(to_a + 3 * sto_a, t54, mask)
    g2 = tl.load(g + 2 * sg, mask)
    t55 = 2 * g2
    t56 = a1 * g5
    t57 = t56 + t30 * g6
    t58 = a2 * g5
    t59 = t58 + t39 * g6
    t60 = a3 * g5
    t61 = t60 + t48 * g6
    t62 = a1 * t11
    t63 = t62 + a4 * t55
    t64 = t63 + a10 * t57
    t65 = t64 + a11 * t59
    t66 = t65 + a12 * t61
    tl.store(to_a + 4 * sto_a, t66, mask)
    t67 = a11 * t57
    t68 = t67 + a13 * t59
    t69 = t68 + a14 * t61
    t70 = a1 * t19
    t71 = t70 + a2 * t11
    t72 = t71 + t1 * t55
    t73 = t72 + 2 * t69
    tl.store(to_a + 5 * sto_a, t73, mask)
    t74 = a12 * t57
    t75 = t74 + a14 * t59
    t76 = t75 + a15 * t61
    t77 = a1 * t27
    t78 = t77 + a3 * t11
    t79 = t78 + t2 * t55
    t80 = t79 + 2 * t76
    tl.store(to_a + 6 * sto_a, t80, mask)
    t81 = a2 * t19
    t82 = t81 + a7 * t55
    t83 = t82 + a13 * t57
    t84 = t83 + a16 * t59
    t85 = t84 + a17 * t61
    tl.store(to_a + 7 * sto_a, t85, mask)
    t86 = a14 * t57
    t87 = t86 + a17 * t59
    t88 = t87 + a18 * t61
    t89 = a2 * t27
    t90 = t89 + a3 * t19
    t91 = t90 + t3 * t55
    t92 = t91 + 2 * t88
    tl.store(to_a + 8 * sto_a, t92, mask)
    t93 = a3 * t27
    t94 = t93 + a9 * t55
    t95 = t94 + a15 * t57
    t96 = t95 + a18 * t59
    t97 = t96 + a19 * t61
    tl.store(to_a + 9 * sto_a, t97, mask)
    g3 = tl.load(g + 3 * sg, mask)
    t98 = 2 * g3
    t99 = a4 * t57
    t100 = t99 + a10 * t98
    tl.store(to_a + 10 * sto_a, t100, mask)
    t101 = 6 * g3
    t102 = a4 * t59
    t103 = t102 + a11 * t101
    t104 = t103 + t1 * t57
    tl.store(to_a + 11 * sto_a, t104, mask)
    t105 = a4 * t61
    t106 = t105 + a12 * t101
    t107 = t106 + t2 * t57
    tl.store(to_a + 12 * sto_a, t107, mask)
    t108 = a7 * t57
    t109 = t108 + a13 * t101
    t110 = t109 + t1 * t59
    tl.store(to_a + 13 * sto_a, t110, mask)
    t111 = a5 * t61
    t112 = t111 + a6 * t59
    t113 = t112 + a8 * t57
    t114 = t113 + a14 * t101
    t115 = 2 * t114
    tl.store(to_a + 14 * sto_a, t115, mask)
    t116 = a9 * t57
    t117 = t116 + a15 * t101
    t118 = t117 + t2 * t61
    tl.store(to_a + 15 * sto_a, t118, mask)
    t119 = a7 * t59
    t120 = t119 + a16 * t98
    tl.store(to_a + 16 * sto_a, t120, mask)
    t121 = a7 * t61
    t122 = t121 + a17 * t101
    t123 = t122 + t3 * t59
    tl.store(to_a + 17 * sto_a, t123, mask)
    t124 = a9 * t59
    t125 = t124 + a18 * t101
    t126 = t125 + t3 * t61
    tl.store(to_a + 18 * sto_a, t126, mask)
    t127 = a9 * t61
    t128 = t127 + a19 * t98
    tl.store(to_a + 19 * sto_a, t128, mask)
    g0 = tl.load(g + 0 * sg, mask)
    tl.store(to_a + 0 * sto_a, g0, mask)


@triton.jit
def _double_backward(a, sa, g, sg, v, sv, to_a, sto_a, to_g, sto_g, k, mask, PART: tl.constexpr, LANES: tl.constexpr):
    t0 = 0.0
    tl.store(to_a + 0 * sto_a, t0, mask)
    a5 = tl.load(a + 5 * sa, mask)
    v11 = tl.load(v + 11 * sv, mask)
    t1 = a5 * v11
    a6 = tl.load(a + 6 * sa, mask)
    v12 = tl.load(v + 12 * sv, mask)
    t2 = t1 + a6 * v12
    a8 = tl.load(a + 8 * sa, mask)
    v14 = tl.load(v + 14 * sv, mask)
    t3 = t2 + a8 * v14
    a11 = tl.load(a + 11 * sa, mask)
    v5 = tl.load(v + 5 * sv, mask)
    t4 = t3 + a11 * v5
    a12 = tl.load(a + 12 * sa, mask)
    v6 = tl.load(v + 6 * sv, mask)
    t5 = t4 + a12 * v6
    a14 = tl.load(a + 14 * sa, mask)
    v8 = tl.load(v + 8 * sv, mask)
    t6 = t5 + a14 * v8
    a4 = tl.load(a + 4 * sa, mask)
    v10 = tl.load(v + 10 * sv, mask)
    t7 = a4 * v10
    a7 = tl.load(a + 7 * sa, mask)
    v13 = tl.load(v + 13 * sv, mask)
    t8 = t7 + a7 * v13
    a9 = tl.load(a + 9 * sa, mask)
    v15 = tl.load(v + 15 * sv, mask)
    t9 = t8 + a9 * v15
    a10 = tl.load(a + 10 * sa, mask)
    v4 = tl.load(v + 4 * sv, mask)
    t10 = t9 + a10 * v4
    a13 = tl.load(a + 13 * sa, mask)
    v7 = tl.load(v + 7 * sv, mask)
    t11 = t10 + a13 * v7
    a15 = tl.load(a + 15 * sa, mask)
    v9 = tl.load(v + 9 * sv, mask)
    t12 = t11 + a15 * v9
    t13 = t12 + 2 * t6
    g4 = tl.load(g + 4 * sg, mask)
    v1 = tl.load(v + 1 * sv, mask)
    t14 = g4 * v1
    g6 = tl.load(g + 6 * sg, mask)
    t15 = t14 + g6 * t13
    t16 = a5 * v13
    t17 = t16 + a6 * v14
    v17 = tl.load(v + 17 * sv, mask)
    t18 = t17 + a8 * v17
    t19 = t18 + a13 * v5
    t20 = t19 + a14 * v6
    a17 = tl.load(a + 17 * sa, mask)
    t21 = t20 + a17 * v8
    t22 = a4 * v11
    v16 = tl.load(v + 16 * sv, mask)
    t23 = t22 + a7 * v16
    v18 = tl.load(v + 18 * sv, mask)
    t24 = t23 + a9 * v18
    t25 = t24 + a11 * v4
    a16 = tl.load(a + 16 * sa, mask)
    t26 = t25 + a16 * v7
    a18 = tl.load(a + 18 * sa, mask)
    t27 = t26 + a18 * v9
    t28 = t27 + 2 * t21
    v2 = tl.load(v + 2 * sv, mask)
    t29 = g4 * v2
    t30 = t29 + g6 * t28
    t31 = a5 * v14
    t32 = t31 + a6 * v15
    t33 = t32 + a8 * v18
    t34 = t33 + a14 * v5
    t35 = t34 + a15 * v6
    t36 = t35 + a18 * v8
    t37 = a4 * v12
    t38 = t37 + a7 * v17
    v19 = tl.load(v + 19 * sv, mask)
    t39 = t38 + a9 * v19
    t40 = t39 + a12 * v4
    t41 = t40 + a17 * v7
    a19 = tl.load(a + 19 * sa, mask)
    t42 = t41 + a19 * v9
    t43 = t42 + 2 * t36
    v3 = tl.load(v + 3 * sv, mask)
    t44 = g4 * v3
    t45 = t44 + g6 * t43
    a1 = tl.load(a + 1 * sa, mask)
    t46 = a1 * v4
    a2 = tl.load(a + 2 * sa, mask)
    t47 = t46 + a2 * v5
    a3 = tl.load(a + 3 * sa, mask)
    t48 = t47 + a3 * v6
    t49 = t48 + a4 * v1
    t50 = t49 + a5 * v2
    t51 = t50 + a6 * v3
    t52 = 2 * a5
    t53 = 2 * a6
    t54 = 2 * a8
    t55 = a4 * a12
    t56 = t55 + a7 * a17
    t57 = t56 + a9 * a19
    t58 = t57 + a14 * t52
    t59 = t58 + a15 * t53
    t60 = t59 + a18 * t54
    t61 = a3 * g4
    t62 = t61 + t60 * g6
    t63 = a4 * a11
    t64 = t63 + a7 * a16
    t65 = t64 + a9 * a18
    t66 = t65 + a13 * t52
    t67 = t66 + a14 * t53
    t68 = t67 + a17 * t54
    t69 = a2 * g4
    t70 = t69 + t68 * g6
    t71 = a4 * a10
    t72 = t71 + a7 * a13
    t73 = t72 + a9 * a15
    t74 = t73 + a11 * t52
    t75 = t74 + a12 * t53
    t76 = t75 + a14 * t54
    t77 = a1 * g4
    t78 = t77 + t76 * g6
    g1 = tl.load(g + 1 * sg, mask)
    t79 = 2 * g1
    t80 = a4 * t15
    t81 = t80 + a5 * t30
    t82 = t81 + a6 * t45
    t83 = t82 + g4 * t51
    g5 = tl.load(g + 5 * sg, mask)
    t84 = t83 + g5 * t13
    t85 = t84 + t62 * v6
    t86 = t85 + t70 * v5
    t87 = t86 + t78 * v4
    t88 = t87 + t79 * v1
    tl.store(to_a + 1 * sto_a, t88, mask)
    t89 = a1 * v5
    t90 = t89 + a2 * v7
    t91 = t90 + a3 * v8
    t92 = t91 + a5 * v1
    t93 = t92 + a7 * v2
    t94 = t93 + a8 * v3
    t95 = a5 * t15
    t96 = t95 + a7 * t30
    t97 = t96 + a8 * t45
    t98 = t97 + g4 * t94
    t99 = t98 + g5 * t28
    t100 = t99 + t62 * v8
    t101 = t100 + t70 * v7
    t102 = t101 + t78 * v5
    t103 = t102 + t79 * v2
    tl.store(to_a + 2 * sto_a, t103, mask)
    t104 = a1 * v6
    t105 = t104 + a2 * v8
    t106 = t105 + a3 * v9
    t107 = t106 + a6 * v1
    t108 = t107 + a8 * v2
    t109 = t108 + a9 * v3
    t110 = a6 * t15
    t111 = t110 + a8 * t30
    t112 = t111 + a9 * t45
    t113 = t112 + g4 * t109
    t114 = t113 + g5 * t43
    t115 = t114 + t62 * v9
    t116 = t115 + t70 * v8
    t117 = t116 + t78 * v6
    t118 = t117 + t79 * v3
    tl.store(to_a + 3 * sto_a, t118, mask)
    t119 = g5 * v1
    t120 = t119 + g6 * t51
    t121 = g5 * v2
    t122 = t121 + g6 * t94
    t123 = g5 * v3
    t124 = t123 + g6 * t109
    t125 = a1 * a6
    t126 = t125 + a2 * a8
    t127 = t126 + a3 * a9
    t128 = a3 * g5
    t129 = t128 + t127 * g6
    t130 = a1 * a5
    t131 = t130 + a2 * a7
    t132 = t131 + a3 * a8
    t133 = a2 * g5
    t134 = t133 + t132 * g6
    t135 = a1 * a4
    t136 = t135 + a2 * a5
    t137 = t136 + a3 * a6
    t138 = a1 * g5
    t139 = t138 + t137 * g6
    g2 = tl.load(g + 2 * sg, mask)
    t140 = 2 * g2
    t141 = a1 * t15
    t142 = t141 + a10 * t120
    t143 = t142 + a11 * t122
    t144 = t143 + a12 * t124
    t145 = t144 + t129 * v12
    t146 = t145 + t134 * v11
    t147 = t146 + t139 * v10
    t148 = t147 + t78 * v1
    t149 = t148 + t140 * v4
    tl.store(to_a + 4 * sto_a, t149, mask)
    t150 = 4 * g2
    t151 = a11 * t120
    t152 = t151 + a13 * t122
    t153 = t152 + a14 * t124
    t154 = t153 + t129 * v14
    t155 = t154 + t134 * v13
    t156 = t155 + t139 * v11
    t157 = a1 * t30
    t158 = t157 + a2 * t15
    t159 = t158 + t70 * v1
    t160 = t159 + t78 * v2
    t161 = t160 + v5 * t150
    t162 = t161 + 2 * t156
    tl.store(to_a + 5 * sto_a, t162, mask)
    t163 = a12 * t120
    t164 = t163 + a14 * t122
    t165 = t164 + a15 * t124
    t166 = t165 + t129 * v15
    t167 = t166 + t134 * v14
    t168 = t167 + t139 * v12
    t169 = a1 * t45
    t170 = t169 + a3 * t15
    t171 = t170 + t62 * v1
    t172 = t171 + t78 * v3
    t173 = t172 + v6 * t150
    t174 = t173 + 2 * t168
    tl.store(to_a + 6 * sto_a, t174, mask)
    t175 = a2 * t30
    t176 = t175 + a13 * t120
    t177 = t176 + a16 * t122
    t178 = t177 + a17 * t124
    t179 = t178 + t129 * v17
    t180 = t179 + t134 * v16
    t181 = t180 + t139 * v13
    t182 = t181 + t70 * v2
    t183 = t182 + t140 * v7
    tl.store(to_a + 7 * sto_a, t183, mask)
    t184 = a14 * t120
    t185 = t184 + a17 * t122
    t186 = t185 + a18 * t124
    t187 = t186 + t129 * v18
    t188 = t187 + t134 * v17
    t189 = t188 + t139 * v14
    t190 = a2 * t45
    t191 = t190 + a3 * t30
    t192 = t191 + t62 * v2
    t193 = t192 + t70 * v3
    t194 = t193 + v8 * t150
    t195 = t194 + 2 * t189
    tl.store(to_a + 8 * sto_a, t195, mask)
    t196 = a3 * t45
    t197 = t196 + a15 * t120
    t198 = t197 + a18 * t122
    t199 = t198 + a19 * t124
    t200 = t199 + t129 * v19
    t201 = t200 + t134 * v18
    t202 = t201 + t139 * v15
    t203 = t202 + t62 * v3
    t204 = t203 + t140 * v9
    tl.store(to_a + 9 * sto_a, t204, mask)
    g3 = tl.load(g + 3 * sg, mask)
    t205 = 2 * g3
    t206 = a4 * t120
    t207 = t206 + t139 * v4
    t208 = t207 + t205 * v10
    tl.store(to_a + 10 * sto_a, t208, mask)
    t209 = 6 * g3
    t210 = a5 * t120
    t211 = t210 + t139 * v5
    t212 = a4 * t122
    t213 = t212 + t134 * v4
    t214 = t213 + t209 * v11
    t215 = t214 + 2 * t211
    tl.store(to_a + 11 * sto_a, t215, mask)
    t216 = a6 * t120
    t217 = t216 + t139 * v6
    t218 = a4 * t124
    t219 = t218 + t129 * v4
    t220 = t219 + t209 * v12
    t221 = t220 + 2 * t217
    tl.store(to_a + 12 * sto_a, t221, mask)
    t222 = a5 * t122
    t223 = t222 + t134 * v5
    t224 = a7 * t120
    t225 = t224 + t139 * v7
    t226 = t225 + t209 * v13
    t227 = t226 + 2 * t223
    tl.store(to_a + 13 * sto_a, t227, mask)
    t228 = a5 * t124
    t229 = t228 + a6 * t122
    t230 = t229 + a8 * t120
    t231 = t230 + t129 * v5
    t232 = t231 + t134 * v6
    t233 = t232 + t139 * v8
    t234 = t233 + t209 * v14
    t235 = 2 * t234
    tl.store(to_a + 14 * sto_a, t235, mask)
    t236 = a6 * t124
    t237 = t236 + t129 * v6
    t238 = a9 * t120
    t239 = t238 + t139 * v9
    t240 = t239 + t209 * v15
    t241 = t240 + 2 * t237
    tl.store(to_a + 15 * sto_a, t241, mask)
    t242 = a7 * t122
    t243 = t242 + t134 * v7
    t244 = t243 + t205 * v16
    tl.store(to_a + 16 * sto_a, t244, mask)
    t245 = a8 * t122
    t246 = t245 + t134 * v8
    t247 = a7 * t124
    t248 = t247 + t129 * v7
    t249 = t248 + t209 * v17
    t250 = t249 + 2 * t246
    tl.store(to_a + 17 * sto_a, t250, mask)
    t251 = a8 * t124
    t252 = t251 + t129 * v8
    t253 = a9 * t122
    t254 = t253 + t134 * v9
    t255 = t254 + t209 * v18
    t256 = t255 + 2 * t252
    tl.store(to_a + 18 * sto_a, t256, mask)
    t257 = a9 * t124
    t258 = t257 + t129 * v9
    t259 = t258 + t205 * v19
    tl.store(to_a + 19 * sto_a, t259, mask)
    t260 = a1 * v1
    t261 = t260 + a2 * v2
    t262 = t261 + a3 * v3
    t263 = 2 * t262
    tl.store(to_g + 1 * sto_g, t263, mask)
    t264 = a4 * v4
    t265 = t264 + a7 * v7
    t266 = t265 + a9 * v9
    t267 = t266 + t52 * v5
    t268 = t267 + t53 * v6
    t269 = t268 + t54 * v8
    t270 = 2 * t269
    tl.store(to_g + 2 * sto_g, t270, mask)
    t271 = a11 * v11
    t272 = t271 + a12 * v12
    t273 = t272 + a13 * v13
    t274 = t273 + a15 * v15
    t275 = t274 + a17 * v17
    t276 = t275 + a18 * v18
    t277 = a14 * v14
    t278 = a10 * v10
    t279 = t278 + a16 * v16
    t280 = t279 + a19 * v19
    t281 = t280 + 3 * t276
    t282 = t281 + 6 * t277
    t283 = 2 * t282
    tl.store(to_g + 3 * sto_g, t283, mask)
    t284 = a1 * t51
    t285 = t284 + a2 * t94
    t286 = t285 + a3 * t109
    t287 = t286 + t137 * v1
    t288 = t287 + t132 * v2
    t289 = t288 + t127 * v3
    tl.store(to_g + 4 * sto_g, t289, mask)
    t290 = a1 * t13
    t291 = t290 + a2 * t28
    t292 = t291 + a3 * t43
    t293 = t292 + t76 * v1
    t294 = t293 + t68 * v2
    t295 = t294 + t60 * v3
    tl.store(to_g + 5 * sto_g, t295, mask)
    t296 = t137 * t13
    t297 = t296 + t132 * t28
    t298 = t297 + t127 * t43
    t299 = t298 + t76 * t51
    t300 = t299 + t68 * t94
    t301 = t300 + t60 * t109
    tl.store(to_g + 6 * sto_g, t301, mask)
    v0 = tl.load(v + 0 * sv, mask)
    tl.store(to_g + 0 * sto_g, v0, mask)


# A stride is any number: kernels that knew which ones are 1 or multiples of 16 would be compiled again and again.
@triton.jit(do_not_specialize=("sa", "oa", "sb", "ob", "rows", "start", "n_lanes", "inner"))
def _run_forward(a, sa, oa, b, sb, ob, kept, rows, start, n_lanes, inner, PART: tl.constexpr, LANES: tl.constexpr):
    program = tl.program_id(0)
    k = kept + tl.cast(program, tl.int64) * rows * LANES + tl.arange(0, LANES)
    lane = tl.cast(start + program, tl.int64) * LANES + tl.arange(0, LANES)
    mask = lane < n_lanes
    outer, within = lane // inner, lane % inner
    _forward(a + outer * oa + within, tl.cast(sa, tl.int64), b + outer * ob + within, tl.cast(sb, tl.int64), k, mask, PART, LANES)


@triton.jit(do_not_specialize=("sa", "oa", "sg", "og", "st", "ot", "rows", "start", "n_lanes", "inner"))
def _run_backward(a, sa, oa, g, sg, og, to_a, st, ot, kept, rows, start, n_lanes, inner, PART: tl.constexpr, LANES: tl.constexpr):
    program = tl.program_id(0)
    k = kept + tl.cast(program, tl.int64) * rows * LANES + tl.arange(0, LANES)
    lane = tl.cast(start + program, tl.int64) * LANES + tl.arange(0, LANES)
    mask = lane < n_lanes
    outer, within = lane // inner, lane % inner
    _backward(
        a + outer * oa + within, tl.cast(sa, tl.int64),
        g + outer * og + within, tl.cast(sg, tl.int64),
        to_a + outer * ot + within, tl.cast(st, tl.int64),
        k, mask, PART, LANES,
    )


@triton.jit(do_not_specialize=("sa", "oa", "sg", "og", "sv", "ov", "st", "ot", "su", "ou", "rows", "start", "n_lanes", "inner"))
def _run_double_backward(
    a, sa, oa, g, sg, og, v, sv, ov, to_a, st, ot, to_g, su, ou, kept, rows, start, n_lanes, inner,
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
        v + outer * ov + within, tl.cast(sv, tl.int64),
        to_a + outer * ot + within, tl.cast(st, tl.int64),
        to_g + outer * ou + within, tl.cast(su, tl.int64),
        k, mask, PART, LANES,
    )


_INTERPRETED = not isinstance(_run_forward, triton.runtime.JITFunction)
