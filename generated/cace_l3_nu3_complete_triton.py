"""CACE B basis: 8 invariant features of the moments up to degree 3, orders 1 to 3.

Generated, do not edit. Regenerate with:
    basisgen --lmax 3 --numax 3 --selection complete --radial shared --backend triton

Operations per atom and channel: forward 129, backward 216, double backward 554.
"""

import torch
import triton
import triton.language as tl

BASIS_DIGEST = "cbaf9e7a647adf0782e6b9c242e73fa5757df4b292e26c4d5cdadd1d8e9109d3"
SOURCE_DIGEST = "09c2234acedd5f9b65ab385f8ee10a304f5fcdf56b4da32836f10833d18d806e"
SPEC = {'l_max': (3, 3, 3), 'nu_max': 3, 'selection': 'complete', 'radial': 'shared', 'max_degree': None}
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
    {'name': 'B3_3', 'nu': 3, 'degrees': (2, 2, 2), 'graphs': ((1, ((0, 1, 1), (0, 2, 1), (1, 2, 1))),), 'formula': 'A_ij A_ik A_jk'},
    {'name': 'B3_4', 'nu': 3, 'degrees': (2, 3, 3), 'graphs': ((1, ((0, 1, 1), (0, 2, 1), (1, 2, 2))),), 'formula': 'A_ij A_ikl A_jkl'},
)
# Of each program: parts that are kernels of their own, and rows of memory in which values are kept meanwhile.
PARTS = (1, 1, 2)
ROWS_KEPT = (0, 0, 21)

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
    t57 = a4 * a4
    t58 = t57 + a5 * a5
    t59 = t58 + a6 * a6
    t60 = a5 * a5
    t61 = t60 + a7 * a7
    t62 = t61 + a8 * a8
    t63 = a6 * a6
    t64 = t63 + a8 * a8
    t65 = t64 + a9 * a9
    t66 = a4 * a5
    t67 = t66 + a5 * a7
    t68 = t67 + a6 * a8
    t69 = a4 * a6
    t70 = t69 + a5 * a8
    t71 = t70 + a6 * a9
    t72 = a5 * a6
    t73 = t72 + a7 * a8
    t74 = t73 + a8 * a9
    t75 = a4 * t59
    t76 = t75 + a7 * t62
    t77 = t76 + a9 * t65
    t78 = t77 + t3 * t68
    t79 = t78 + t4 * t71
    t80 = t79 + t5 * t74
    tl.store(b + 6 * sb, t80, mask)
    t81 = a11 * a11
    t82 = t81 + a12 * a12
    t83 = t82 + a14 * a14
    t84 = a10 * a10
    t85 = t84 + a13 * a13
    t86 = t85 + a15 * a15
    t87 = t86 + 2 * t83
    t88 = a13 * a13
    t89 = t88 + a14 * a14
    t90 = t89 + a17 * a17
    t91 = a11 * a11
    t92 = t91 + a16 * a16
    t93 = t92 + a18 * a18
    t94 = t93 + 2 * t90
    t95 = a14 * a14
    t96 = t95 + a15 * a15
    t97 = t96 + a18 * a18
    t98 = a12 * a12
    t99 = t98 + a17 * a17
    t100 = t99 + a19 * a19
    t101 = t100 + 2 * t97
    t102 = a11 * a13
    t103 = t102 + a12 * a14
    t104 = t103 + a14 * a17
    t105 = a10 * a11
    t106 = t105 + a13 * a16
    t107 = t106 + a15 * a18
    t108 = t107 + 2 * t104
    t109 = a11 * a14
    t110 = t109 + a12 * a15
    t111 = t110 + a14 * a18
    t112 = a10 * a12
    t113 = t112 + a13 * a17
    t114 = t113 + a15 * a19
    t115 = t114 + 2 * t111
    t116 = a13 * a14
    t117 = t116 + a14 * a15
    t118 = t117 + a17 * a18
    t119 = a11 * a12
    t120 = t119 + a16 * a17
    t121 = t120 + a18 * a19
    t122 = t121 + 2 * t118
    t123 = a4 * t87
    t124 = t123 + a7 * t94
    t125 = t124 + a9 * t101
    t126 = t125 + t3 * t108
    t127 = t126 + t4 * t115
    t128 = t127 + t5 * t122
    tl.store(b + 7 * sb, t128, mask)
    a0 = tl.load(a + 0 * sa, mask)
    tl.store(b + 0 * sb, a0, mask)


@triton.jit
def _backward(a, sa, g, sg, to_a, sto_a, k, mask, PART: tl.constexpr, LANES: tl.constexpr):
    g1 = tl.load(g + 1 * sg, mask)
    t0 = 2 * g1
    a1 = tl.load(a + 1 * sa, mask)
    g4 = tl.load(g + 4 * sg, mask)
    t1 = a1 * g4
    a2 = tl.load(a + 2 * sa, mask)
    t2 = a2 * g4
    a3 = tl.load(a + 3 * sa, mask)
    t3 = a3 * g4
    a4 = tl.load(a + 4 * sa, mask)
    t4 = a1 * a4
    a5 = tl.load(a + 5 * sa, mask)
    t5 = t4 + a2 * a5
    a6 = tl.load(a + 6 * sa, mask)
    t6 = t5 + a3 * a6
    t7 = 2 * a5
    t8 = 2 * a6
    a8 = tl.load(a + 8 * sa, mask)
    t9 = 2 * a8
    a10 = tl.load(a + 10 * sa, mask)
    t10 = a4 * a10
    a7 = tl.load(a + 7 * sa, mask)
    a13 = tl.load(a + 13 * sa, mask)
    t11 = t10 + a7 * a13
    a9 = tl.load(a + 9 * sa, mask)
    a15 = tl.load(a + 15 * sa, mask)
    t12 = t11 + a9 * a15
    a11 = tl.load(a + 11 * sa, mask)
    t13 = t12 + a11 * t7
    a12 = tl.load(a + 12 * sa, mask)
    t14 = t13 + a12 * t8
    a14 = tl.load(a + 14 * sa, mask)
    t15 = t14 + a14 * t9
    t16 = a1 * t0
    t17 = t16 + a4 * t1
    t18 = t17 + a5 * t2
    t19 = t18 + a6 * t3
    t20 = t19 + t6 * g4
    g5 = tl.load(g + 5 * sg, mask)
    t21 = t20 + t15 * g5
    tl.store(to_a + 1 * sto_a, t21, mask)
    t22 = a1 * a5
    t23 = t22 + a2 * a7
    t24 = t23 + a3 * a8
    t25 = a4 * a11
    a16 = tl.load(a + 16 * sa, mask)
    t26 = t25 + a7 * a16
    a18 = tl.load(a + 18 * sa, mask)
    t27 = t26 + a9 * a18
    t28 = t27 + a13 * t7
    t29 = t28 + a14 * t8
    a17 = tl.load(a + 17 * sa, mask)
    t30 = t29 + a17 * t9
    t31 = a2 * t0
    t32 = t31 + a5 * t1
    t33 = t32 + a7 * t2
    t34 = t33 + a8 * t3
    t35 = t34 + t24 * g4
    t36 = t35 + t30 * g5
    tl.store(to_a + 2 * sto_a, t36, mask)
    t37 = a1 * a6
    t38 = t37 + a2 * a8
    t39 = t38 + a3 * a9
    t40 = a4 * a12
    t41 = t40 + a7 * a17
    a19 = tl.load(a + 19 * sa, mask)
    t42 = t41 + a9 * a19
    t43 = t42 + a14 * t7
    t44 = t43 + a15 * t8
    t45 = t44 + a18 * t9
    t46 = a3 * t0
    t47 = t46 + a6 * t1
    t48 = t47 + a8 * t2
    t49 = t48 + a9 * t3
    t50 = t49 + t39 * g4
    t51 = t50 + t45 * g5
    tl.store(to_a + 3 * sto_a, t51, mask)
    t52 = a1 * g5
    t53 = a2 * g5
    t54 = a3 * g5
    t55 = a4 * a4
    t56 = t55 + a5 * a5
    t57 = t56 + a6 * a6
    t58 = a11 * a11
    t59 = t58 + a12 * a12
    t60 = t59 + a14 * a14
    t61 = a10 * a10
    t62 = t61 + a13 * a13
    t63 = t62 + a15 * a15
    t64 = t63 + 2 * t60
    g6 = tl.load(g + 6 * sg, mask)
    t65 = a4 * g6
    t66 = a5 * g6
    t67 = a6 * g6
    g2 = tl.load(g + 2 * sg, mask)
    t68 = a4 * g2
    t69 = t68 + a4 * t65
    t70 = t69 + a5 * t66
    t71 = t70 + a6 * t67
    t72 = a1 * t1
    t73 = t72 + a10 * t52
    t74 = t73 + a11 * t53
    t75 = t74 + a12 * t54
    t76 = t75 + t57 * g6
    g7 = tl.load(g + 7 * sg, mask)
    t77 = t76 + t64 * g7
    t78 = t77 + 2 * t71
    tl.store(to_a + 4 * sto_a, t78, mask)
    t79 = 4 * g2
    t80 = a7 * g6
    t81 = a8 * g6
    t82 = a4 * a5
    t83 = t82 + a5 * a7
    t84 = t83 + a6 * a8
    t85 = a11 * a13
    t86 = t85 + a12 * a14
    t87 = t86 + a14 * a17
    t88 = a10 * a11
    t89 = t88 + a13 * a16
    t90 = t89 + a15 * a18
    t91 = t90 + 2 * t87
    t92 = a4 * t66
    t93 = t92 + a5 * t80
    t94 = t93 + a5 * t65
    t95 = t94 + a6 * t81
    t96 = t95 + a7 * t66
    t97 = t96 + a8 * t67
    t98 = t97 + a11 * t52
    t99 = t98 + a13 * t53
    t100 = t99 + a14 * t54
    t101 = t100 + t84 * g6
    t102 = t101 + t91 * g7
    t103 = a1 * t2
    t104 = t103 + a2 * t1
    t105 = t104 + a5 * t79
    t106 = t105 + 2 * t102
    tl.store(to_a + 5 * sto_a, t106, mask)
    t107 = a9 * g6
    t108 = a4 * a6
    t109 = t108 + a5 * a8
    t110 = t109 + a6 * a9
    t111 = a11 * a14
    t112 = t111 + a12 * a15
    t113 = t112 + a14 * a18
    t114 = a10 * a12
    t115 = t114 + a13 * a17
    t116 = t115 + a15 * a19
    t117 = t116 + 2 * t113
    t118 = a4 * t67
    t119 = t118 + a5 * t81
    t120 = t119 + a6 * t107
    t121 = t120 + a6 * t65
    t122 = t121 + a8 * t66
    t123 = t122 + a9 * t67
    t124 = t123 + a12 * t52
    t125 = t124 + a14 * t53
    t126 = t125 + a15 * t54
    t127 = t126 + t110 * g6
    t128 = t127 + t117 * g7
    t129 = a1 * t3
    t130 = t129 + a3 * t1
    t131 = t130 + a6 * t79
    t132 = t131 + 2 * t128
    tl.store(to_a + 6 * sto_a, t132, mask)
    t133 = a5 * a5
    t134 = t133 + a7 * a7
    t135 = t134 + a8 * a8
    t136 = a13 * a13
    t137 = t136 + a14 * a14
    t138 = t137 + a17 * a17
    t139 = a11 * a11
    t140 = t139 + a16 * a16
    t141 = t140 + a18 * a18
    t142 = t141 + 2 * t138
    t143 = a5 * t66
    t144 = t143 + a7 * g2
    t145 = t144 + a7 * t80
    t146 = t145 + a8 * t81
    t147 = a2 * t2
    t148 = t147 + a13 * t52
    t149 = t148 + a16 * t53
    t150 = t149 + a17 * t54
    t151 = t150 + t135 * g6
    t152 = t151 + t142 * g7
    t153 = t152 + 2 * t146
    tl.store(to_a + 7 * sto_a, t153, mask)
    t154 = a5 * a6
    t155 = t154 + a7 * a8
    t156 = t155 + a8 * a9
    t157 = a13 * a14
    t158 = t157 + a14 * a15
    t159 = t158 + a17 * a18
    t160 = a11 * a12
    t161 = t160 + a16 * a17
    t162 = t161 + a18 * a19
    t163 = t162 + 2 * t159
    t164 = a5 * t67
    t165 = t164 + a6 * t66
    t166 = t165 + a7 * t81
    t167 = t166 + a8 * t107
    t168 = t167 + a8 * t80
    t169 = t168 + a9 * t81
    t170 = t169 + a14 * t52
    t171 = t170 + a17 * t53
    t172 = t171 + a18 * t54
    t173 = t172 + t156 * g6
    t174 = t173 + t163 * g7
    t175 = a2 * t3
    t176 = t175 + a3 * t2
    t177 = t176 + a8 * t79
    t178 = t177 + 2 * t174
    tl.store(to_a + 8 * sto_a, t178, mask)
    t179 = a6 * a6
    t180 = t179 + a8 * a8
    t181 = t180 + a9 * a9
    t182 = a14 * a14
    t183 = t182 + a15 * a15
    t184 = t183 + a18 * a18
    t185 = a12 * a12
    t186 = t185 + a17 * a17
    t187 = t186 + a19 * a19
    t188 = t187 + 2 * t184
    t189 = a6 * t67
    t190 = t189 + a8 * t81
    t191 = t190 + a9 * g2
    t192 = t191 + a9 * t107
    t193 = a3 * t3
    t194 = t193 + a15 * t52
    t195 = t194 + a18 * t53
    t196 = t195 + a19 * t54
    t197 = t196 + t181 * g6
    t198 = t197 + t188 * g7
    t199 = t198 + 2 * t192
    tl.store(to_a + 9 * sto_a, t199, mask)
    t200 = a4 * g7
    t201 = a5 * g7
    t202 = a6 * g7
    g3 = tl.load(g + 3 * sg, mask)
    t203 = a10 * g3
    t204 = t203 + a10 * t200
    t205 = t204 + a11 * t201
    t206 = t205 + a12 * t202
    t207 = a4 * t52
    t208 = t207 + 2 * t206
    tl.store(to_a + 10 * sto_a, t208, mask)
    t209 = 6 * g3
    t210 = a7 * g7
    t211 = a8 * g7
    t212 = a5 * t52
    t213 = t212 + a10 * t201
    t214 = t213 + a11 * t210
    t215 = t214 + a12 * t211
    t216 = a11 * t200
    t217 = t216 + a13 * t201
    t218 = t217 + a14 * t202
    t219 = a4 * t53
    t220 = t219 + a11 * t209
    t221 = t220 + 2 * t215
    t222 = t221 + 4 * t218
    tl.store(to_a + 11 * sto_a, t222, mask)
    t223 = a9 * g7
    t224 = a6 * t52
    t225 = t224 + a10 * t202
    t226 = t225 + a11 * t211
    t227 = t226 + a12 * t223
    t228 = a12 * t200
    t229 = t228 + a14 * t201
    t230 = t229 + a15 * t202
    t231 = a4 * t54
    t232 = t231 + a12 * t209
    t233 = t232 + 2 * t227
    t234 = t233 + 4 * t230
    tl.store(to_a + 12 * sto_a, t234, mask)
    t235 = a5 * t53
    t236 = t235 + a13 * t200
    t237 = t236 + a16 * t201
    t238 = t237 + a17 * t202
    t239 = a11 * t201
    t240 = t239 + a13 * t210
    t241 = t240 + a14 * t211
    t242 = a7 * t52
    t243 = t242 + a13 * t209
    t244 = t243 + 2 * t238
    t245 = t244 + 4 * t241
    tl.store(to_a + 13 * sto_a, t245, mask)
    t246 = a11 * t202
    t247 = t246 + a12 * t201
    t248 = t247 + a13 * t211
    t249 = t248 + a14 * t223
    t250 = t249 + a14 * t210
    t251 = t250 + a14 * t200
    t252 = t251 + a15 * t211
    t253 = t252 + a17 * t201
    t254 = t253 + a18 * t202
    t255 = a5 * t54
    t256 = t255 + a6 * t53
    t257 = t256 + a8 * t52
    t258 = t257 + a14 * t209
    t259 = t258 + 2 * t254
    t260 = 2 * t259
    tl.store(to_a + 14 * sto_a, t260, mask)
    t261 = a6 * t54
    t262 = t261 + a15 * t200
    t263 = t262 + a18 * t201
    t264 = t263 + a19 * t202
    t265 = a12 * t202
    t266 = t265 + a14 * t211
    t267 = t266 + a15 * t223
    t268 = a9 * t52
    t269 = t268 + a15 * t209
    t270 = t269 + 2 * t264
    t271 = t270 + 4 * t267
    tl.store(to_a + 15 * sto_a, t271, mask)
    t272 = a13 * t201
    t273 = t272 + a16 * g3
    t274 = t273 + a16 * t210
    t275 = t274 + a17 * t211
    t276 = a7 * t53
    t277 = t276 + 2 * t275
    tl.store(to_a + 16 * sto_a, t277, mask)
    t278 = a8 * t53
    t279 = t278 + a13 * t202
    t280 = t279 + a16 * t211
    t281 = t280 + a17 * t223
    t282 = a14 * t201
    t283 = t282 + a17 * t210
    t284 = t283 + a18 * t211
    t285 = a7 * t54
    t286 = t285 + a17 * t209
    t287 = t286 + 2 * t281
    t288 = t287 + 4 * t284
    tl.store(to_a + 17 * sto_a, t288, mask)
    t289 = a8 * t54
    t290 = t289 + a15 * t201
    t291 = t290 + a18 * t210
    t292 = t291 + a19 * t211
    t293 = a14 * t202
    t294 = t293 + a17 * t211
    t295 = t294 + a18 * t223
    t296 = a9 * t53
    t297 = t296 + a18 * t209
    t298 = t297 + 2 * t292
    t299 = t298 + 4 * t295
    tl.store(to_a + 18 * sto_a, t299, mask)
    t300 = a15 * t202
    t301 = t300 + a18 * t211
    t302 = t301 + a19 * g3
    t303 = t302 + a19 * t223
    t304 = a9 * t54
    t305 = t304 + 2 * t303
    tl.store(to_a + 19 * sto_a, t305, mask)
    g0 = tl.load(g + 0 * sg, mask)
    tl.store(to_a + 0 * sto_a, g0, mask)


@triton.jit
def _double_backward(a, sa, g, sg, v, sv, to_a, sto_a, to_g, sto_g, k, mask, PART: tl.constexpr, LANES: tl.constexpr):
    if PART == 0:
        t0 = 0.0
        tl.store(to_a + 0 * sto_a, t0, mask)
        g4 = tl.load(g + 4 * sg, mask)
        v1 = tl.load(v + 1 * sv, mask)
        t1 = g4 * v1
        v2 = tl.load(v + 2 * sv, mask)
        t2 = g4 * v2
        v3 = tl.load(v + 3 * sv, mask)
        t3 = g4 * v3
        a1 = tl.load(a + 1 * sa, mask)
        v4 = tl.load(v + 4 * sv, mask)
        t4 = a1 * v4
        a2 = tl.load(a + 2 * sa, mask)
        v5 = tl.load(v + 5 * sv, mask)
        t5 = t4 + a2 * v5
        a3 = tl.load(a + 3 * sa, mask)
        v6 = tl.load(v + 6 * sv, mask)
        t6 = t5 + a3 * v6
        a4 = tl.load(a + 4 * sa, mask)
        t7 = t6 + a4 * v1
        a5 = tl.load(a + 5 * sa, mask)
        t8 = t7 + a5 * v2
        a6 = tl.load(a + 6 * sa, mask)
        t9 = t8 + a6 * v3
        v11 = tl.load(v + 11 * sv, mask)
        t10 = a5 * v11
        v12 = tl.load(v + 12 * sv, mask)
        t11 = t10 + a6 * v12
        a8 = tl.load(a + 8 * sa, mask)
        v14 = tl.load(v + 14 * sv, mask)
        t12 = t11 + a8 * v14
        a11 = tl.load(a + 11 * sa, mask)
        t13 = t12 + a11 * v5
        a12 = tl.load(a + 12 * sa, mask)
        t14 = t13 + a12 * v6
        a14 = tl.load(a + 14 * sa, mask)
        v8 = tl.load(v + 8 * sv, mask)
        t15 = t14 + a14 * v8
        v10 = tl.load(v + 10 * sv, mask)
        t16 = a4 * v10
        a7 = tl.load(a + 7 * sa, mask)
        v13 = tl.load(v + 13 * sv, mask)
        t17 = t16 + a7 * v13
        a9 = tl.load(a + 9 * sa, mask)
        v15 = tl.load(v + 15 * sv, mask)
        t18 = t17 + a9 * v15
        a10 = tl.load(a + 10 * sa, mask)
        t19 = t18 + a10 * v4
        a13 = tl.load(a + 13 * sa, mask)
        v7 = tl.load(v + 7 * sv, mask)
        t20 = t19 + a13 * v7
        a15 = tl.load(a + 15 * sa, mask)
        v9 = tl.load(v + 9 * sv, mask)
        t21 = t20 + a15 * v9
        t22 = t21 + 2 * t15
        t23 = a3 * g4
        t24 = a2 * g4
        t25 = a1 * g4
        g1 = tl.load(g + 1 * sg, mask)
        t26 = 2 * g1
        t27 = a4 * t1
        t28 = t27 + a5 * t2
        t29 = t28 + a6 * t3
        t30 = t29 + g4 * t9
        g5 = tl.load(g + 5 * sg, mask)
        t31 = t30 + g5 * t22
        t32 = t31 + t23 * v6
        t33 = t32 + t24 * v5
        t34 = t33 + t25 * v4
        t35 = t34 + t26 * v1
        tl.store(to_a + 1 * sto_a, t35, mask)
        t36 = a1 * v5
        t37 = t36 + a2 * v7
        t38 = t37 + a3 * v8
        t39 = t38 + a5 * v1
        t40 = t39 + a7 * v2
        t41 = t40 + a8 * v3
        t42 = a5 * v13
        t43 = t42 + a6 * v14
        v17 = tl.load(v + 17 * sv, mask)
        t44 = t43 + a8 * v17
        t45 = t44 + a13 * v5
        t46 = t45 + a14 * v6
        a17 = tl.load(a + 17 * sa, mask)
        t47 = t46 + a17 * v8
        t48 = a4 * v11
        v16 = tl.load(v + 16 * sv, mask)
        t49 = t48 + a7 * v16
        v18 = tl.load(v + 18 * sv, mask)
        t50 = t49 + a9 * v18
        t51 = t50 + a11 * v4
        a16 = tl.load(a + 16 * sa, mask)
        t52 = t51 + a16 * v7
        a18 = tl.load(a + 18 * sa, mask)
        t53 = t52 + a18 * v9
        t54 = t53 + 2 * t47
        t55 = a5 * t1
        t56 = t55 + a7 * t2
        t57 = t56 + a8 * t3
        t58 = t57 + g4 * t41
        t59 = t58 + g5 * t54
        t60 = t59 + t23 * v8
        t61 = t60 + t24 * v7
        t62 = t61 + t25 * v5
        t63 = t62 + t26 * v2
        tl.store(to_a + 2 * sto_a, t63, mask)
        t64 = a1 * v6
        t65 = t64 + a2 * v8
        t66 = t65 + a3 * v9
        t67 = t66 + a6 * v1
        t68 = t67 + a8 * v2
        t69 = t68 + a9 * v3
        t70 = a5 * v14
        t71 = t70 + a6 * v15
        t72 = t71 + a8 * v18
        t73 = t72 + a14 * v5
        t74 = t73 + a15 * v6
        t75 = t74 + a18 * v8
        t76 = a4 * v12
        t77 = t76 + a7 * v17
        v19 = tl.load(v + 19 * sv, mask)
        t78 = t77 + a9 * v19
        t79 = t78 + a12 * v4
        t80 = t79 + a17 * v7
        a19 = tl.load(a + 19 * sa, mask)
        t81 = t80 + a19 * v9
        t82 = t81 + 2 * t75
        t83 = a6 * t1
        t84 = t83 + a8 * t2
        t85 = t84 + a9 * t3
        t86 = t85 + g4 * t69
        t87 = t86 + g5 * t82
        t88 = t87 + t23 * v9
        t89 = t88 + t24 * v8
        t90 = t89 + t25 * v6
        t91 = t90 + t26 * v3
        tl.store(to_a + 3 * sto_a, t91, mask)
        t92 = g5 * v1
        t93 = g5 * v2
        t94 = g5 * v3
        t95 = a3 * g5
        t96 = a2 * g5
        t97 = a1 * g5
        g6 = tl.load(g + 6 * sg, mask)
        t98 = g6 * v4
        t99 = g6 * v5
        t100 = g6 * v6
        t101 = a4 * v4
        t102 = t101 + a5 * v5
        t103 = t102 + a6 * v6
        t104 = a11 * v11
        t105 = t104 + a12 * v12
        t106 = t105 + a14 * v14
        t107 = a10 * v10
        t108 = t107 + a13 * v13
        t109 = t108 + a15 * v15
        t110 = t109 + 2 * t106
        t111 = a6 * g6
        t112 = a5 * g6
        t113 = a4 * g6
        t114 = a4 * t98
        t115 = t114 + a5 * t99
        t116 = t115 + a6 * t100
        g2 = tl.load(g + 2 * sg, mask)
        t117 = t116 + g2 * v4
        t118 = t117 + g6 * t103
        g7 = tl.load(g + 7 * sg, mask)
        t119 = t118 + g7 * t110
        t120 = t119 + t111 * v6
        t121 = t120 + t112 * v5
        t122 = t121 + t113 * v4
        t123 = a1 * t1
        t124 = t123 + a10 * t92
        t125 = t124 + a11 * t93
        t126 = t125 + a12 * t94
        t127 = t126 + t95 * v12
        t128 = t127 + t96 * v11
        t129 = t128 + t97 * v10
        t130 = t129 + t25 * v1
        t131 = t130 + 2 * t122
        tl.store(to_a + 4 * sto_a, t131, mask)
        t132 = 4 * g2
        t133 = g6 * v7
        t134 = g6 * v8
        t135 = a4 * v5
        t136 = t135 + a5 * v4
        t137 = t136 + a5 * v7
        t138 = t137 + a6 * v8
        t139 = t138 + a7 * v5
        t140 = t139 + a8 * v6
        t141 = a11 * v13
        t142 = t141 + a12 * v14
        t143 = t142 + a13 * v11
        t144 = t143 + a14 * v12
        t145 = t144 + a14 * v17
        t146 = t145 + a17 * v14
        t147 = a10 * v11
        t148 = t147 + a11 * v10
        t149 = t148 + a13 * v16
        t150 = t149 + a15 * v18
        t151 = t150 + a16 * v13
        t152 = t151 + a18 * v15
        t153 = t152 + 2 * t146
        t154 = a8 * g6
        t155 = a7 * g6
        t156 = a4 * t99
        t157 = t156 + a5 * t133
        t158 = t157 + a5 * t98
        t159 = t158 + a6 * t134
        t160 = t159 + a7 * t99
        t161 = t160 + a8 * t100
        t162 = t161 + a11 * t92
        t163 = t162 + a13 * t93
        t164 = t163 + a14 * t94
        t165 = t164 + g6 * t140
        t166 = t165 + g7 * t153
        t167 = t166 + t154 * v6
        t168 = t167 + t155 * v5
        t169 = t168 + t111 * v8
        t170 = t169 + t112 * v4
        t171 = t170 + t112 * v7
        t172 = t171 + t113 * v5
        t173 = t172 + t95 * v14
        t174 = t173 + t96 * v13
        t175 = t174 + t97 * v11
        t176 = a1 * t2
        t177 = t176 + a2 * t1
        t178 = t177 + t24 * v1
        t179 = t178 + t25 * v2
        t180 = t179 + t132 * v5
        t181 = t180 + 2 * t175
        tl.store(to_a + 5 * sto_a, t181, mask)
        t182 = g6 * v9
        t183 = a4 * v6
        t184 = t183 + a5 * v8
        t185 = t184 + a6 * v4
        t186 = t185 + a6 * v9
        t187 = t186 + a8 * v5
        t188 = t187 + a9 * v6
        t189 = a11 * v14
        t190 = t189 + a12 * v15
        t191 = t190 + a14 * v11
        t192 = t191 + a14 * v18
        t193 = t192 + a15 * v12
        t194 = t193 + a18 * v14
        t195 = a10 * v12
        t196 = t195 + a12 * v10
        t197 = t196 + a13 * v17
        t198 = t197 + a15 * v19
        t199 = t198 + a17 * v13
        t200 = t199 + a19 * v15
        t201 = t200 + 2 * t194
        t202 = a9 * g6
        t203 = a4 * t100
        t204 = t203 + a5 * t134
        t205 = t204 + a6 * t182
        t206 = t205 + a6 * t98
        t207 = t206 + a8 * t99
        t208 = t207 + a9 * t100
        t209 = t208 + a12 * t92
        t210 = t209 + a14 * t93
        t211 = t210 + a15 * t94
        t212 = t211 + g6 * t188
        t213 = t212 + g7 * t201
        t214 = t213 + t202 * v6
        t215 = t214 + t154 * v5
        t216 = t215 + t111 * v4
        t217 = t216 + t111 * v9
        t218 = t217 + t112 * v8
        t219 = t218 + t113 * v6
        t220 = t219 + t95 * v15
        t221 = t220 + t96 * v14
        t222 = t221 + t97 * v12
        t223 = a1 * t3
        t224 = t223 + a3 * t1
        t225 = t224 + t23 * v1
        t226 = t225 + t25 * v3
        t227 = t226 + t132 * v6
        t228 = t227 + 2 * t222
        tl.store(to_a + 6 * sto_a, t228, mask)
        t229 = a5 * v5
        t230 = t229 + a7 * v7
        t231 = t230 + a8 * v8
        t232 = a13 * v13
        t233 = t232 + a14 * v14
        t234 = t233 + a17 * v17
        t235 = a11 * v11
        t236 = t235 + a16 * v16
        t237 = t236 + a18 * v18
        t238 = t237 + 2 * t234
        t239 = a5 * t99
        t240 = t239 + a7 * t133
        t241 = t240 + a8 * t134
        t242 = t241 + g2 * v7
        t243 = t242 + g6 * t231
        t244 = t243 + g7 * t238
        t245 = t244 + t154 * v8
        t246 = t245 + t155 * v7
        t247 = t246 + t112 * v5
        t248 = a2 * t2
        t249 = t248 + a13 * t92
        t250 = t249 + a16 * t93
        t251 = t250 + a17 * t94
        t252 = t251 + t95 * v17
        t253 = t252 + t96 * v16
        t254 = t253 + t97 * v13
        t255 = t254 + t24 * v2
        t256 = t255 + 2 * t247
        tl.store(to_a + 7 * sto_a, t256, mask)
        t257 = a5 * v6
        t258 = t257 + a6 * v5
        t259 = t258 + a7 * v8
        t260 = t259 + a8 * v7
        t261 = t260 + a8 * v9
        t262 = t261 + a9 * v8
        t263 = a13 * v14
        t264 = t263 + a14 * v13
        t265 = t264 + a14 * v15
        t266 = t265 + a15 * v14
        t267 = t266 + a17 * v18
        t268 = t267 + a18 * v17
        t269 = a11 * v12
        t270 = t269 + a12 * v11
        t271 = t270 + a16 * v17
        t272 = t271 + a17 * v16
        t273 = t272 + a18 * v19
        t274 = t273 + a19 * v18
        t275 = t274 + 2 * t268
        t276 = a5 * t100
        t277 = t276 + a6 * t99
        t278 = t277 + a7 * t134
        t279 = t278 + a8 * t182
        t280 = t279 + a8 * t133
        t281 = t280 + a9 * t134
        t282 = t281 + a14 * t92
        t283 = t282 + a17 * t93
        t284 = t283 + a18 * t94
        t285 = t284 + g6 * t262
        t286 = t285 + g7 * t275
        t287 = t286 + t202 * v8
        t288 = t287 + t154 * v7
        t289 = t288 + t154 * v9
        t290 = t289 + t155 * v8
        t291 = t290 + t111 * v5
        t292 = t291 + t112 * v6
        t293 = t292 + t95 * v18
        t294 = t293 + t96 * v17
        t295 = t294 + t97 * v14
        t296 = a2 * t3
        t297 = t296 + a3 * t2
        t298 = t297 + t23 * v2
        t299 = t298 + t24 * v3
        t300 = t299 + t132 * v8
        t301 = t300 + 2 * t295
        tl.store(to_a + 8 * sto_a, t301, mask)
        t302 = a6 * v6
        t303 = t302 + a8 * v8
        t304 = t303 + a9 * v9
        t305 = a14 * v14
        t306 = t305 + a15 * v15
        t307 = t306 + a18 * v18
        t308 = a12 * v12
        t309 = t308 + a17 * v17
        t310 = t309 + a19 * v19
        t311 = t310 + 2 * t307
        t312 = a6 * t100
        t313 = t312 + a8 * t134
        t314 = t313 + a9 * t182
        t315 = t314 + g2 * v9
        t316 = t315 + g6 * t304
        t317 = t316 + g7 * t311
        t318 = t317 + t202 * v9
        t319 = t318 + t154 * v8
        t320 = t319 + t111 * v6
        t321 = a3 * t3
        t322 = t321 + a15 * t92
        t323 = t322 + a18 * t93
        t324 = t323 + a19 * t94
        t325 = t324 + t95 * v19
        t326 = t325 + t96 * v18
        t327 = t326 + t97 * v15
        t328 = t327 + t23 * v3
        t329 = t328 + 2 * t320
        tl.store(to_a + 9 * sto_a, t329, mask)
        t330 = g7 * v4
        t331 = g7 * v5
        t332 = g7 * v6
        t333 = a6 * g7
        t334 = a5 * g7
        t335 = a4 * g7
        t336 = a10 * t330
        t337 = t336 + a11 * t331
        t338 = t337 + a12 * t332
        g3 = tl.load(g + 3 * sg, mask)
        t339 = t338 + g3 * v10
        t340 = t339 + t333 * v12
        t341 = t340 + t334 * v11
        t342 = t341 + t335 * v10
        t343 = a4 * t92
        t344 = t343 + t97 * v4
        t345 = t344 + 2 * t342
        tl.store(to_a + 10 * sto_a, t345, mask)
        t346 = 6 * g3
        t347 = g7 * v7
        t348 = g7 * v8
        t349 = a8 * g7
        t350 = a7 * g7
        t351 = a5 * t92
        t352 = t351 + a10 * t331
        t353 = t352 + a11 * t347
        t354 = t353 + a12 * t348
        t355 = t354 + t349 * v12
        t356 = t355 + t350 * v11
        t357 = t356 + t334 * v10
        t358 = t357 + t97 * v5
        t359 = a11 * t330
        t360 = t359 + a13 * t331
        t361 = t360 + a14 * t332
        t362 = t361 + t333 * v14
        t363 = t362 + t334 * v13
        t364 = t363 + t335 * v11
        t365 = a4 * t93
        t366 = t365 + t96 * v4
        t367 = t366 + t346 * v11
        t368 = t367 + 2 * t358
        t369 = t368 + 4 * t364
        tl.store(to_a + 11 * sto_a, t369, mask)
        t370 = g7 * v9
        t371 = a9 * g7
        t372 = a6 * t92
        t373 = t372 + a10 * t332
        t374 = t373 + a11 * t348
        t375 = t374 + a12 * t370
        t376 = t375 + t371 * v12
        t377 = t376 + t349 * v11
        t378 = t377 + t333 * v10
        t379 = t378 + t97 * v6
        t380 = a12 * t330
        t381 = t380 + a14 * t331
        t382 = t381 + a15 * t332
        t383 = t382 + t333 * v15
        t384 = t383 + t334 * v14
        t385 = t384 + t335 * v12
        t386 = a4 * t94
        t387 = t386 + t95 * v4
        t388 = t387 + t346 * v12
        t389 = t388 + 2 * t379
        t390 = t389 + 4 * t385
        tl.store(to_a + 12 * sto_a, t390, mask)
        t391 = a5 * t93
        t392 = t391 + a13 * t330
        t393 = t392 + a16 * t331
        t394 = t393 + a17 * t332
        t395 = t394 + t333 * v17
        t396 = t395 + t334 * v16
        t397 = t396 + t335 * v13
        t398 = t397 + t96 * v5
        t399 = a11 * t331
        t400 = t399 + a13 * t347
        t401 = t400 + a14 * t348
        t402 = t401 + t349 * v14
        t403 = t402 + t350 * v13
        t404 = t403 + t334 * v11
        t405 = a7 * t92
        t406 = t405 + t97 * v7
        t407 = t406 + t346 * v13
        t408 = t407 + 2 * t398
        t409 = t408 + 4 * t404
        tl.store(to_a + 13 * sto_a, t409, mask)
        t410 = a11 * t332
        t411 = t410 + a12 * t331
        t412 = t411 + a13 * t348
        t413 = t412 + a14 * t370
        t414 = t413 + a14 * t347
        t415 = t414 + a14 * t330
        t416 = t415 + a15 * t348
        t417 = t416 + a17 * t331
        t418 = t417 + a18 * t332
        t419 = t418 + t371 * v14
        t420 = t419 + t349 * v13
        t421 = t420 + t349 * v15
        t422 = t421 + t350 * v14
        t423 = t422 + t333 * v11
        t424 = t423 + t333 * v18
        t425 = t424 + t334 * v12
        t426 = t425 + t334 * v17
        t427 = t426 + t335 * v14
        t428 = a5 * t94
        t429 = t428 + a6 * t93
        t430 = t429 + a8 * t92
        t431 = t430 + t95 * v5
        t432 = t431 + t96 * v6
        t433 = t432 + t97 * v8
        t434 = t433 + t346 * v14
        t435 = t434 + 2 * t427
        t436 = 2 * t435
        tl.store(to_a + 14 * sto_a, t436, mask)
        t437 = a6 * t94
        t438 = t437 + a15 * t330
        t439 = t438 + a18 * t331
        t440 = t439 + a19 * t332
        t441 = t440 + t333 * v19
        t442 = t441 + t334 * v18
        t443 = t442 + t335 * v15
        t444 = t443 + t95 * v6
        t445 = a12 * t332
        t446 = t445 + a14 * t348
        t447 = t446 + a15 * t370
        t448 = t447 + t371 * v15
        t449 = t448 + t349 * v14
        t450 = t449 + t333 * v12
        t451 = a9 * t92
        t452 = t451 + t97 * v9
        t453 = t452 + t346 * v15
        t454 = t453 + 2 * t444
        t455 = t454 + 4 * t450
        tl.store(to_a + 15 * sto_a, t455, mask)
        t456 = a13 * t331
        t457 = t456 + a16 * t347
        t458 = t457 + a17 * t348
        t459 = t458 + g3 * v16
        t460 = t459 + t349 * v17
        t461 = t460 + t350 * v16
        t462 = t461 + t334 * v13
        t463 = a7 * t93
        t464 = t463 + t96 * v7
        t465 = t464 + 2 * t462
        tl.store(to_a + 16 * sto_a, t465, mask)
        t466 = a8 * t93
        t467 = t466 + a13 * t332
        t468 = t467 + a16 * t348
        t469 = t468 + a17 * t370
        t470 = t469 + t371 * v17
        t471 = t470 + t349 * v16
        t472 = t471 + t333 * v13
        t473 = t472 + t96 * v8
        t474 = a14 * t331
        t475 = t474 + a17 * t347
        t476 = t475 + a18 * t348
        t477 = t476 + t349 * v18
        t478 = t477 + t350 * v17
        t479 = t478 + t334 * v14
        t480 = a7 * t94
        t481 = t480 + t95 * v7
        t482 = t481 + t346 * v17
        t483 = t482 + 2 * t473
        t484 = t483 + 4 * t479
        tl.store(to_a + 17 * sto_a, t484, mask)
        t485 = a8 * t94
        t486 = t485 + a15 * t331
        t487 = t486 + a18 * t347
        t488 = t487 + a19 * t348
        t489 = t488 + t349 * v19
        t490 = t489 + t350 * v18
        t491 = t490 + t334 * v15
        t492 = t491 + t95 * v8
        t493 = a14 * t332
        t494 = t493 + a17 * t348
        t495 = t494 + a18 * t370
        t496 = t495 + t371 * v18
        t497 = t496 + t349 * v17
        t498 = t497 + t333 * v14
        t499 = a9 * t93
        t500 = t499 + t96 * v9
        t501 = t500 + t346 * v18
        t502 = t501 + 2 * t492
        t503 = t502 + 4 * t498
        tl.store(to_a + 18 * sto_a, t503, mask)
        t504 = a15 * t332
        t505 = t504 + a18 * t348
        t506 = t505 + a19 * t370
        t507 = t506 + g3 * v19
        t508 = t507 + t371 * v19
        t509 = t508 + t349 * v18
        t510 = t509 + t333 * v15
        t511 = a9 * t94
        tl.store(k + 0 * LANES, t9, mask)
        tl.store(k + 1 * LANES, t22, mask)
        tl.store(k + 2 * LANES, t41, mask)
        tl.store(k + 3 * LANES, t54, mask)
        tl.store(k + 4 * LANES, t69, mask)
        tl.store(k + 5 * LANES, t82, mask)
        tl.store(k + 6 * LANES, t95, mask)
        tl.store(k + 7 * LANES, t103, mask)
        tl.store(k + 8 * LANES, t110, mask)
        tl.store(k + 9 * LANES, t140, mask)
        tl.store(k + 10 * LANES, t153, mask)
        tl.store(k + 11 * LANES, t188, mask)
        tl.store(k + 12 * LANES, t201, mask)
        tl.store(k + 13 * LANES, t231, mask)
        tl.store(k + 14 * LANES, t238, mask)
        tl.store(k + 15 * LANES, t262, mask)
        tl.store(k + 16 * LANES, t275, mask)
        tl.store(k + 17 * LANES, t304, mask)
        tl.store(k + 18 * LANES, t311, mask)
        tl.store(k + 19 * LANES, t510, mask)
        tl.store(k + 20 * LANES, t511, mask)
    if PART == 1:
        t95 = tl.load(k + 6 * LANES, mask)
        v9 = tl.load(v + 9 * sv, mask)
        t511 = tl.load(k + 20 * LANES, mask)
        t512 = t511 + t95 * v9
        t510 = tl.load(k + 19 * LANES, mask)
        t513 = t512 + 2 * t510
        tl.store(to_a + 19 * sto_a, t513, mask)
        a1 = tl.load(a + 1 * sa, mask)
        v1 = tl.load(v + 1 * sv, mask)
        t514 = a1 * v1
        a2 = tl.load(a + 2 * sa, mask)
        v2 = tl.load(v + 2 * sv, mask)
        t515 = t514 + a2 * v2
        a3 = tl.load(a + 3 * sa, mask)
        v3 = tl.load(v + 3 * sv, mask)
        t516 = t515 + a3 * v3
        t517 = 2 * t516
        tl.store(to_g + 1 * sto_g, t517, mask)
        a5 = tl.load(a + 5 * sa, mask)
        t518 = 2 * a5
        a6 = tl.load(a + 6 * sa, mask)
        t519 = 2 * a6
        a8 = tl.load(a + 8 * sa, mask)
        t520 = 2 * a8
        a4 = tl.load(a + 4 * sa, mask)
        v4 = tl.load(v + 4 * sv, mask)
        t521 = a4 * v4
        a7 = tl.load(a + 7 * sa, mask)
        v7 = tl.load(v + 7 * sv, mask)
        t522 = t521 + a7 * v7
        a9 = tl.load(a + 9 * sa, mask)
        t523 = t522 + a9 * v9
        v5 = tl.load(v + 5 * sv, mask)
        t524 = t523 + t518 * v5
        v6 = tl.load(v + 6 * sv, mask)
        t525 = t524 + t519 * v6
        v8 = tl.load(v + 8 * sv, mask)
        t526 = t525 + t520 * v8
        t527 = 2 * t526
        tl.store(to_g + 2 * sto_g, t527, mask)
        a11 = tl.load(a + 11 * sa, mask)
        v11 = tl.load(v + 11 * sv, mask)
        t528 = a11 * v11
        a12 = tl.load(a + 12 * sa, mask)
        v12 = tl.load(v + 12 * sv, mask)
        t529 = t528 + a12 * v12
        a13 = tl.load(a + 13 * sa, mask)
        v13 = tl.load(v + 13 * sv, mask)
        t530 = t529 + a13 * v13
        a15 = tl.load(a + 15 * sa, mask)
        v15 = tl.load(v + 15 * sv, mask)
        t531 = t530 + a15 * v15
        a17 = tl.load(a + 17 * sa, mask)
        v17 = tl.load(v + 17 * sv, mask)
        t532 = t531 + a17 * v17
        a18 = tl.load(a + 18 * sa, mask)
        v18 = tl.load(v + 18 * sv, mask)
        t533 = t532 + a18 * v18
        a14 = tl.load(a + 14 * sa, mask)
        v14 = tl.load(v + 14 * sv, mask)
        t534 = a14 * v14
        a10 = tl.load(a + 10 * sa, mask)
        v10 = tl.load(v + 10 * sv, mask)
        t535 = a10 * v10
        a16 = tl.load(a + 16 * sa, mask)
        v16 = tl.load(v + 16 * sv, mask)
        t536 = t535 + a16 * v16
        a19 = tl.load(a + 19 * sa, mask)
        v19 = tl.load(v + 19 * sv, mask)
        t537 = t536 + a19 * v19
        t538 = t537 + 3 * t533
        t539 = t538 + 6 * t534
        t540 = 2 * t539
        tl.store(to_g + 3 * sto_g, t540, mask)
        t541 = a1 * a4
        t542 = t541 + a2 * a5
        t543 = t542 + a3 * a6
        t544 = a1 * a5
        t545 = t544 + a2 * a7
        t546 = t545 + a3 * a8
        t547 = a1 * a6
        t548 = t547 + a2 * a8
        t549 = t548 + a3 * a9
        t9 = tl.load(k + 0 * LANES, mask)
        t550 = a1 * t9
        t41 = tl.load(k + 2 * LANES, mask)
        t551 = t550 + a2 * t41
        t69 = tl.load(k + 4 * LANES, mask)
        t552 = t551 + a3 * t69
        t553 = t552 + t543 * v1
        t554 = t553 + t546 * v2
        t555 = t554 + t549 * v3
        tl.store(to_g + 4 * sto_g, t555, mask)
        t556 = a4 * a10
        t557 = t556 + a7 * a13
        t558 = t557 + a9 * a15
        t559 = t558 + a11 * t518
        t560 = t559 + a12 * t519
        t561 = t560 + a14 * t520
        t562 = a4 * a11
        t563 = t562 + a7 * a16
        t564 = t563 + a9 * a18
        t565 = t564 + a13 * t518
        t566 = t565 + a14 * t519
        t567 = t566 + a17 * t520
        t568 = a4 * a12
        t569 = t568 + a7 * a17
        t570 = t569 + a9 * a19
        t571 = t570 + a14 * t518
        t572 = t571 + a15 * t519
        t573 = t572 + a18 * t520
        t22 = tl.load(k + 1 * LANES, mask)
        t574 = a1 * t22
        t54 = tl.load(k + 3 * LANES, mask)
        t575 = t574 + a2 * t54
        t82 = tl.load(k + 5 * LANES, mask)
        t576 = t575 + a3 * t82
        t577 = t576 + t561 * v1
        t578 = t577 + t567 * v2
        t579 = t578 + t573 * v3
        tl.store(to_g + 5 * sto_g, t579, mask)
        t580 = a4 * a4
        t581 = t580 + a5 * a5
        t582 = t581 + a6 * a6
        t583 = a5 * a5
        t584 = t583 + a7 * a7
        t585 = t584 + a8 * a8
        t586 = a6 * a6
        t587 = t586 + a8 * a8
        t588 = t587 + a9 * a9
        t589 = a4 * a5
        t590 = t589 + a5 * a7
        t591 = t590 + a6 * a8
        t592 = a4 * a6
        t593 = t592 + a5 * a8
        t594 = t593 + a6 * a9
        t595 = a5 * a6
        t596 = t595 + a7 * a8
        t597 = t596 + a8 * a9
        t103 = tl.load(k + 7 * LANES, mask)
        t598 = a4 * t103
        t140 = tl.load(k + 9 * LANES, mask)
        t599 = t598 + a5 * t140
        t188 = tl.load(k + 11 * LANES, mask)
        t600 = t599 + a6 * t188
        t231 = tl.load(k + 13 * LANES, mask)
        t601 = t600 + a7 * t231
        t262 = tl.load(k + 15 * LANES, mask)
        t602 = t601 + a8 * t262
        t304 = tl.load(k + 17 * LANES, mask)
        t603 = t602 + a9 * t304
        t604 = t603 + t591 * v5
        t605 = t604 + t594 * v6
        t606 = t605 + t597 * v8
        t607 = t582 * v4
        t608 = t607 + t585 * v7
        t609 = t608 + t588 * v9
        t610 = t609 + 2 * t606
        tl.store(to_g + 6 * sto_g, t610, mask)
        t611 = a11 * a11
        t612 = t611 + a12 * a12
        t613 = t612 + a14 * a14
        t614 = a10 * a10
        t615 = t614 + a13 * a13
        t616 = t615 + a15 * a15
        t617 = t616 + 2 * t613
        t618 = a13 * a13
        t619 = t618 + a14 * a14
        t620 = t619 + a17 * a17
        t621 = a11 * a11
        t622 = t621 + a16 * a16
        t623 = t622 + a18 * a18
        t624 = t623 + 2 * t620
        t625 = a14 * a14
        t626 = t625 + a15 * a15
        t627 = t626 + a18 * a18
        t628 = a12 * a12
        t629 = t628 + a17 * a17
        t630 = t629 + a19 * a19
        t631 = t630 + 2 * t627
        t632 = a11 * a13
        t633 = t632 + a12 * a14
        t634 = t633 + a14 * a17
        t635 = a10 * a11
        t636 = t635 + a13 * a16
        t637 = t636 + a15 * a18
        t638 = t637 + 2 * t634
        t639 = a11 * a14
        t640 = t639 + a12 * a15
        t641 = t640 + a14 * a18
        t642 = a10 * a12
        t643 = t642 + a13 * a17
        t644 = t643 + a15 * a19
        t645 = t644 + 2 * t641
        t646 = a13 * a14
        t647 = t646 + a14 * a15
        t648 = t647 + a17 * a18
        t649 = a11 * a12
        t650 = t649 + a16 * a17
        t651 = t650 + a18 * a19
        t652 = t651 + 2 * t648
        t110 = tl.load(k + 8 * LANES, mask)
        t653 = a4 * t110
        t153 = tl.load(k + 10 * LANES, mask)
        t654 = t653 + a5 * t153
        t201 = tl.load(k + 12 * LANES, mask)
        t655 = t654 + a6 * t201
        t238 = tl.load(k + 14 * LANES, mask)
        t656 = t655 + a7 * t238
        t275 = tl.load(k + 16 * LANES, mask)
        t657 = t656 + a8 * t275
        t311 = tl.load(k + 18 * LANES, mask)
        t658 = t657 + a9 * t311
        t659 = t658 + t638 * v5
        t660 = t659 + t645 * v6
        t661 = t660 + t652 * v8
        t662 = t617 * v4
        t663 = t662 + t624 * v7
        t664 = t663 + t631 * v9
        t665 = t664 + 2 * t661
        tl.store(to_g + 7 * sto_g, t665, mask)
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
