"""CACE B basis: 9 invariant features of the moments up to degree 4, orders 1 to 3.

Generated, do not edit. Regenerate with:
    basisgen --lmax 4 --numax 3 --selection cheng2024 --backend triton

Operations per atom and channel: forward 153, backward 276, double backward 763.
"""

import torch
import triton
import triton.language as tl

BASIS_DIGEST = "750a41c9d9f01ef8aa48773d73381b13e12fe3c369f24a277c6823aa36286b05"
SOURCE_DIGEST = "3e8ce811c142ede81f00f1c15722c041c8893f8336367d203f209cff0855a9ee"
SPEC = {'l_max': (4, 4, 4), 'nu_max': 3, 'selection': 'cheng2024', 'radial': 'shared', 'max_degree': None}
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
    (4, 0, 0),
    (3, 1, 0),
    (3, 0, 1),
    (2, 2, 0),
    (2, 1, 1),
    (2, 0, 2),
    (1, 3, 0),
    (1, 2, 1),
    (1, 1, 2),
    (1, 0, 3),
    (0, 4, 0),
    (0, 3, 1),
    (0, 2, 2),
    (0, 1, 3),
    (0, 0, 4),
)
FEATURES = (
    {'name': 'B1_1', 'nu': 1, 'degrees': (0,), 'graphs': ((1, ()),), 'formula': 'A'},
    {'name': 'B2_1', 'nu': 2, 'degrees': (1, 1), 'graphs': ((1, ((0, 1, 1),)),), 'formula': 'A_i A_i'},
    {'name': 'B2_2', 'nu': 2, 'degrees': (2, 2), 'graphs': ((1, ((0, 1, 2),)),), 'formula': 'A_ij A_ij'},
    {'name': 'B2_3', 'nu': 2, 'degrees': (3, 3), 'graphs': ((1, ((0, 1, 3),)),), 'formula': 'A_ijk A_ijk'},
    {'name': 'B2_4', 'nu': 2, 'degrees': (4, 4), 'graphs': ((1, ((0, 1, 4),)),), 'formula': 'A_ijkl A_ijkl'},
    {'name': 'B3_1', 'nu': 3, 'degrees': (1, 1, 2), 'graphs': ((1, ((0, 2, 1), (1, 2, 1))),), 'formula': 'A_i A_j A_ij'},
    {'name': 'B3_2', 'nu': 3, 'degrees': (1, 2, 3), 'graphs': ((1, ((0, 2, 1), (1, 2, 2))),), 'formula': 'A_i A_jk A_ijk'},
    {'name': 'B3_3', 'nu': 3, 'degrees': (1, 3, 4), 'graphs': ((1, ((0, 2, 1), (1, 2, 3))),), 'formula': 'A_i A_jkl A_ijkl'},
    {'name': 'B3_4', 'nu': 3, 'degrees': (2, 2, 4), 'graphs': ((1, ((0, 2, 2), (1, 2, 2))),), 'formula': 'A_ij A_kl A_ijkl'},
)
# Of each program: parts that are kernels of their own, and rows of memory in which values are kept meanwhile.
PARTS = (1, 1, 2)
ROWS_KEPT = (0, 0, 33)

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
    a14 = tl.load(a + 14 * sa, mask)
    t12 = 6 * a14
    a11 = tl.load(a + 11 * sa, mask)
    t13 = a11 * a11
    a12 = tl.load(a + 12 * sa, mask)
    t14 = t13 + a12 * a12
    a13 = tl.load(a + 13 * sa, mask)
    t15 = t14 + a13 * a13
    a15 = tl.load(a + 15 * sa, mask)
    t16 = t15 + a15 * a15
    a17 = tl.load(a + 17 * sa, mask)
    t17 = t16 + a17 * a17
    a18 = tl.load(a + 18 * sa, mask)
    t18 = t17 + a18 * a18
    a10 = tl.load(a + 10 * sa, mask)
    t19 = a10 * a10
    t20 = t19 + a14 * t12
    a16 = tl.load(a + 16 * sa, mask)
    t21 = t20 + a16 * a16
    a19 = tl.load(a + 19 * sa, mask)
    t22 = t21 + a19 * a19
    t23 = t22 + 3 * t18
    tl.store(b + 3 * sb, t23, mask)
    a21 = tl.load(a + 21 * sa, mask)
    t24 = a21 * a21
    a22 = tl.load(a + 22 * sa, mask)
    t25 = t24 + a22 * a22
    a26 = tl.load(a + 26 * sa, mask)
    t26 = t25 + a26 * a26
    a29 = tl.load(a + 29 * sa, mask)
    t27 = t26 + a29 * a29
    a31 = tl.load(a + 31 * sa, mask)
    t28 = t27 + a31 * a31
    a33 = tl.load(a + 33 * sa, mask)
    t29 = t28 + a33 * a33
    a23 = tl.load(a + 23 * sa, mask)
    t30 = a23 * a23
    a25 = tl.load(a + 25 * sa, mask)
    t31 = t30 + a25 * a25
    a32 = tl.load(a + 32 * sa, mask)
    t32 = t31 + a32 * a32
    a24 = tl.load(a + 24 * sa, mask)
    t33 = a24 * a24
    a27 = tl.load(a + 27 * sa, mask)
    t34 = t33 + a27 * a27
    a28 = tl.load(a + 28 * sa, mask)
    t35 = t34 + a28 * a28
    a20 = tl.load(a + 20 * sa, mask)
    t36 = a20 * a20
    a30 = tl.load(a + 30 * sa, mask)
    t37 = t36 + a30 * a30
    a34 = tl.load(a + 34 * sa, mask)
    t38 = t37 + a34 * a34
    t39 = t38 + 4 * t29
    t40 = t39 + 6 * t32
    t41 = t40 + 12 * t35
    tl.store(b + 4 * sb, t41, mask)
    t42 = a1 * a4
    t43 = t42 + a2 * a5
    t44 = t43 + a3 * a6
    t45 = a1 * a5
    t46 = t45 + a2 * a7
    t47 = t46 + a3 * a8
    t48 = a1 * a6
    t49 = t48 + a2 * a8
    t50 = t49 + a3 * a9
    t51 = a1 * t44
    t52 = t51 + a2 * t47
    t53 = t52 + a3 * t50
    tl.store(b + 5 * sb, t53, mask)
    t54 = a4 * a10
    t55 = t54 + a7 * a13
    t56 = t55 + a9 * a15
    t57 = t56 + a11 * t3
    t58 = t57 + a12 * t4
    t59 = t58 + a14 * t5
    t60 = a4 * a11
    t61 = t60 + a7 * a16
    t62 = t61 + a9 * a18
    t63 = t62 + a13 * t3
    t64 = t63 + a14 * t4
    t65 = t64 + a17 * t5
    t66 = a4 * a12
    t67 = t66 + a7 * a17
    t68 = t67 + a9 * a19
    t69 = t68 + a14 * t3
    t70 = t69 + a15 * t4
    t71 = t70 + a18 * t5
    t72 = a1 * t59
    t73 = t72 + a2 * t65
    t74 = t73 + a3 * t71
    tl.store(b + 6 * sb, t74, mask)
    t75 = a11 * a21
    t76 = t75 + a12 * a22
    t77 = t76 + a13 * a23
    t78 = t77 + a15 * a25
    t79 = t78 + a17 * a27
    t80 = t79 + a18 * a28
    t81 = a10 * a20
    t82 = t81 + a16 * a26
    t83 = t82 + a19 * a29
    t84 = t83 + a24 * t12
    t85 = t84 + 3 * t80
    t86 = a11 * a23
    t87 = t86 + a12 * a24
    t88 = t87 + a13 * a26
    t89 = t88 + a15 * a28
    t90 = t89 + a17 * a31
    t91 = t90 + a18 * a32
    t92 = a10 * a21
    t93 = t92 + a16 * a30
    t94 = t93 + a19 * a33
    t95 = t94 + a27 * t12
    t96 = t95 + 3 * t91
    t97 = a11 * a24
    t98 = t97 + a12 * a25
    t99 = t98 + a13 * a27
    t100 = t99 + a15 * a29
    t101 = t100 + a17 * a32
    t102 = t101 + a18 * a33
    t103 = a10 * a22
    t104 = t103 + a16 * a31
    t105 = t104 + a19 * a34
    t106 = t105 + a28 * t12
    t107 = t106 + 3 * t102
    t108 = a1 * t85
    t109 = t108 + a2 * t96
    t110 = t109 + a3 * t107
    tl.store(b + 7 * sb, t110, mask)
    t111 = a4 * a20
    t112 = t111 + a7 * a23
    t113 = t112 + a9 * a25
    t114 = t113 + a21 * t3
    t115 = t114 + a22 * t4
    t116 = t115 + a24 * t5
    t117 = a4 * a23
    t118 = t117 + a7 * a30
    t119 = t118 + a9 * a32
    t120 = t119 + a26 * t3
    t121 = t120 + a27 * t4
    t122 = t121 + a31 * t5
    t123 = a4 * a25
    t124 = t123 + a7 * a32
    t125 = t124 + a9 * a34
    t126 = t125 + a28 * t3
    t127 = t126 + a29 * t4
    t128 = t127 + a33 * t5
    t129 = a4 * a21
    t130 = t129 + a7 * a26
    t131 = t130 + a9 * a28
    t132 = t131 + a23 * t3
    t133 = t132 + a24 * t4
    t134 = t133 + a27 * t5
    t135 = a4 * a22
    t136 = t135 + a7 * a27
    t137 = t136 + a9 * a29
    t138 = t137 + a24 * t3
    t139 = t138 + a25 * t4
    t140 = t139 + a28 * t5
    t141 = a4 * a24
    t142 = t141 + a7 * a31
    t143 = t142 + a9 * a33
    t144 = t143 + a27 * t3
    t145 = t144 + a28 * t4
    t146 = t145 + a32 * t5
    t147 = a4 * t116
    t148 = t147 + a7 * t122
    t149 = t148 + a9 * t128
    t150 = t149 + t3 * t134
    t151 = t150 + t4 * t140
    t152 = t151 + t5 * t146
    tl.store(b + 8 * sb, t152, mask)
    a0 = tl.load(a + 0 * sa, mask)
    tl.store(b + 0 * sb, a0, mask)


@triton.jit
def _backward(a, sa, g, sg, to_a, sto_a, k, mask, PART: tl.constexpr, LANES: tl.constexpr):
    g1 = tl.load(g + 1 * sg, mask)
    t0 = 2 * g1
    a1 = tl.load(a + 1 * sa, mask)
    g5 = tl.load(g + 5 * sg, mask)
    t1 = a1 * g5
    a2 = tl.load(a + 2 * sa, mask)
    t2 = a2 * g5
    a3 = tl.load(a + 3 * sa, mask)
    t3 = a3 * g5
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
    t16 = 6 * a14
    a21 = tl.load(a + 21 * sa, mask)
    t17 = a11 * a21
    a22 = tl.load(a + 22 * sa, mask)
    t18 = t17 + a12 * a22
    a23 = tl.load(a + 23 * sa, mask)
    t19 = t18 + a13 * a23
    a25 = tl.load(a + 25 * sa, mask)
    t20 = t19 + a15 * a25
    a17 = tl.load(a + 17 * sa, mask)
    a27 = tl.load(a + 27 * sa, mask)
    t21 = t20 + a17 * a27
    a18 = tl.load(a + 18 * sa, mask)
    a28 = tl.load(a + 28 * sa, mask)
    t22 = t21 + a18 * a28
    a20 = tl.load(a + 20 * sa, mask)
    t23 = a10 * a20
    a16 = tl.load(a + 16 * sa, mask)
    a26 = tl.load(a + 26 * sa, mask)
    t24 = t23 + a16 * a26
    a19 = tl.load(a + 19 * sa, mask)
    a29 = tl.load(a + 29 * sa, mask)
    t25 = t24 + a19 * a29
    a24 = tl.load(a + 24 * sa, mask)
    t26 = t25 + a24 * t16
    t27 = t26 + 3 * t22
    t28 = a1 * t0
    t29 = t28 + a4 * t1
    t30 = t29 + a5 * t2
    t31 = t30 + a6 * t3
    t32 = t31 + t6 * g5
    g6 = tl.load(g + 6 * sg, mask)
    t33 = t32 + t15 * g6
    g7 = tl.load(g + 7 * sg, mask)
    t34 = t33 + t27 * g7
    tl.store(to_a + 1 * sto_a, t34, mask)
    t35 = a1 * a5
    t36 = t35 + a2 * a7
    t37 = t36 + a3 * a8
    t38 = a4 * a11
    t39 = t38 + a7 * a16
    t40 = t39 + a9 * a18
    t41 = t40 + a13 * t7
    t42 = t41 + a14 * t8
    t43 = t42 + a17 * t9
    t44 = a11 * a23
    t45 = t44 + a12 * a24
    t46 = t45 + a13 * a26
    t47 = t46 + a15 * a28
    a31 = tl.load(a + 31 * sa, mask)
    t48 = t47 + a17 * a31
    a32 = tl.load(a + 32 * sa, mask)
    t49 = t48 + a18 * a32
    t50 = a10 * a21
    a30 = tl.load(a + 30 * sa, mask)
    t51 = t50 + a16 * a30
    a33 = tl.load(a + 33 * sa, mask)
    t52 = t51 + a19 * a33
    t53 = t52 + a27 * t16
    t54 = t53 + 3 * t49
    t55 = a2 * t0
    t56 = t55 + a5 * t1
    t57 = t56 + a7 * t2
    t58 = t57 + a8 * t3
    t59 = t58 + t37 * g5
    t60 = t59 + t43 * g6
    t61 = t60 + t54 * g7
    tl.store(to_a + 2 * sto_a, t61, mask)
    t62 = a1 * a6
    t63 = t62 + a2 * a8
    t64 = t63 + a3 * a9
    t65 = a4 * a12
    t66 = t65 + a7 * a17
    t67 = t66 + a9 * a19
    t68 = t67 + a14 * t7
    t69 = t68 + a15 * t8
    t70 = t69 + a18 * t9
    t71 = a11 * a24
    t72 = t71 + a12 * a25
    t73 = t72 + a13 * a27
    t74 = t73 + a15 * a29
    t75 = t74 + a17 * a32
    t76 = t75 + a18 * a33
    t77 = a10 * a22
    t78 = t77 + a16 * a31
    a34 = tl.load(a + 34 * sa, mask)
    t79 = t78 + a19 * a34
    t80 = t79 + a28 * t16
    t81 = t80 + 3 * t76
    t82 = a3 * t0
    t83 = t82 + a6 * t1
    t84 = t83 + a8 * t2
    t85 = t84 + a9 * t3
    t86 = t85 + t64 * g5
    t87 = t86 + t70 * g6
    t88 = t87 + t81 * g7
    tl.store(to_a + 3 * sto_a, t88, mask)
    t89 = a1 * g6
    t90 = a2 * g6
    t91 = a3 * g6
    g8 = tl.load(g + 8 * sg, mask)
    t92 = a4 * g8
    t93 = a7 * g8
    t94 = a9 * g8
    t95 = a4 * a20
    t96 = t95 + a7 * a23
    t97 = t96 + a9 * a25
    t98 = t97 + a21 * t7
    t99 = t98 + a22 * t8
    t100 = t99 + a24 * t9
    t101 = a5 * g8
    t102 = a6 * g8
    t103 = a8 * g8
    g2 = tl.load(g + 2 * sg, mask)
    t104 = a4 * g2
    t105 = t104 + a21 * t101
    t106 = t105 + a22 * t102
    t107 = t106 + a24 * t103
    t108 = a1 * t1
    t109 = t108 + a10 * t89
    t110 = t109 + a11 * t90
    t111 = t110 + a12 * t91
    t112 = t111 + a20 * t92
    t113 = t112 + a23 * t93
    t114 = t113 + a25 * t94
    t115 = t114 + t100 * g8
    t116 = t115 + 2 * t107
    tl.store(to_a + 4 * sto_a, t116, mask)
    t117 = a4 * a21
    t118 = t117 + a7 * a26
    t119 = t118 + a9 * a28
    t120 = t119 + a23 * t7
    t121 = t120 + a24 * t8
    t122 = t121 + a27 * t9
    t123 = a11 * t89
    t124 = t123 + a13 * t90
    t125 = t124 + a14 * t91
    t126 = t125 + a21 * t92
    t127 = t126 + a26 * t93
    t128 = t127 + a28 * t94
    t129 = t128 + t122 * g8
    t130 = a5 * g2
    t131 = t130 + a23 * t101
    t132 = t131 + a24 * t102
    t133 = t132 + a27 * t103
    t134 = a1 * t2
    t135 = t134 + a2 * t1
    t136 = t135 + 2 * t129
    t137 = t136 + 4 * t133
    tl.store(to_a + 5 * sto_a, t137, mask)
    t138 = a4 * a22
    t139 = t138 + a7 * a27
    t140 = t139 + a9 * a29
    t141 = t140 + a24 * t7
    t142 = t141 + a25 * t8
    t143 = t142 + a28 * t9
    t144 = a12 * t89
    t145 = t144 + a14 * t90
    t146 = t145 + a15 * t91
    t147 = t146 + a22 * t92
    t148 = t147 + a27 * t93
    t149 = t148 + a29 * t94
    t150 = t149 + t143 * g8
    t151 = a6 * g2
    t152 = t151 + a24 * t101
    t153 = t152 + a25 * t102
    t154 = t153 + a28 * t103
    t155 = a1 * t3
    t156 = t155 + a3 * t1
    t157 = t156 + 2 * t150
    t158 = t157 + 4 * t154
    tl.store(to_a + 6 * sto_a, t158, mask)
    t159 = a4 * a23
    t160 = t159 + a7 * a30
    t161 = t160 + a9 * a32
    t162 = t161 + a26 * t7
    t163 = t162 + a27 * t8
    t164 = t163 + a31 * t9
    t165 = a7 * g2
    t166 = t165 + a26 * t101
    t167 = t166 + a27 * t102
    t168 = t167 + a31 * t103
    t169 = a2 * t2
    t170 = t169 + a13 * t89
    t171 = t170 + a16 * t90
    t172 = t171 + a17 * t91
    t173 = t172 + a23 * t92
    t174 = t173 + a30 * t93
    t175 = t174 + a32 * t94
    t176 = t175 + t164 * g8
    t177 = t176 + 2 * t168
    tl.store(to_a + 7 * sto_a, t177, mask)
    t178 = a4 * a24
    t179 = t178 + a7 * a31
    t180 = t179 + a9 * a33
    t181 = t180 + a27 * t7
    t182 = t181 + a28 * t8
    t183 = t182 + a32 * t9
    t184 = a14 * t89
    t185 = t184 + a17 * t90
    t186 = t185 + a18 * t91
    t187 = t186 + a24 * t92
    t188 = t187 + a31 * t93
    t189 = t188 + a33 * t94
    t190 = t189 + t183 * g8
    t191 = a8 * g2
    t192 = t191 + a27 * t101
    t193 = t192 + a28 * t102
    t194 = t193 + a32 * t103
    t195 = a2 * t3
    t196 = t195 + a3 * t2
    t197 = t196 + 2 * t190
    t198 = t197 + 4 * t194
    tl.store(to_a + 8 * sto_a, t198, mask)
    t199 = a4 * a25
    t200 = t199 + a7 * a32
    t201 = t200 + a9 * a34
    t202 = t201 + a28 * t7
    t203 = t202 + a29 * t8
    t204 = t203 + a33 * t9
    t205 = a9 * g2
    t206 = t205 + a28 * t101
    t207 = t206 + a29 * t102
    t208 = t207 + a33 * t103
    t209 = a3 * t3
    t210 = t209 + a15 * t89
    t211 = t210 + a18 * t90
    t212 = t211 + a19 * t91
    t213 = t212 + a25 * t92
    t214 = t213 + a32 * t93
    t215 = t214 + a34 * t94
    t216 = t215 + t204 * g8
    t217 = t216 + 2 * t208
    tl.store(to_a + 9 * sto_a, t217, mask)
    g3 = tl.load(g + 3 * sg, mask)
    t218 = 2 * g3
    t219 = a1 * g7
    t220 = a2 * g7
    t221 = a3 * g7
    t222 = a4 * t89
    t223 = t222 + a10 * t218
    t224 = t223 + a20 * t219
    t225 = t224 + a21 * t220
    t226 = t225 + a22 * t221
    tl.store(to_a + 10 * sto_a, t226, mask)
    t227 = 6 * g3
    t228 = 3 * t219
    t229 = 3 * t220
    t230 = 3 * t221
    t231 = a4 * t90
    t232 = t231 + a11 * t227
    t233 = t232 + a21 * t228
    t234 = t233 + a23 * t229
    t235 = t234 + a24 * t230
    t236 = t235 + t7 * t89
    tl.store(to_a + 11 * sto_a, t236, mask)
    t237 = a4 * t91
    t238 = t237 + a12 * t227
    t239 = t238 + a22 * t228
    t240 = t239 + a24 * t229
    t241 = t240 + a25 * t230
    t242 = t241 + t8 * t89
    tl.store(to_a + 12 * sto_a, t242, mask)
    t243 = a7 * t89
    t244 = t243 + a13 * t227
    t245 = t244 + a23 * t228
    t246 = t245 + a26 * t229
    t247 = t246 + a27 * t230
    t248 = t247 + t7 * t90
    tl.store(to_a + 13 * sto_a, t248, mask)
    t249 = a5 * t91
    t250 = t249 + a6 * t90
    t251 = t250 + a8 * t89
    t252 = t251 + a24 * t228
    t253 = t252 + a27 * t229
    t254 = t253 + a28 * t230
    t255 = t254 + t16 * g3
    t256 = 2 * t255
    tl.store(to_a + 14 * sto_a, t256, mask)
    t257 = a9 * t89
    t258 = t257 + a15 * t227
    t259 = t258 + a25 * t228
    t260 = t259 + a28 * t229
    t261 = t260 + a29 * t230
    t262 = t261 + t8 * t91
    tl.store(to_a + 15 * sto_a, t262, mask)
    t263 = a7 * t90
    t264 = t263 + a16 * t218
    t265 = t264 + a26 * t219
    t266 = t265 + a30 * t220
    t267 = t266 + a31 * t221
    tl.store(to_a + 16 * sto_a, t267, mask)
    t268 = a7 * t91
    t269 = t268 + a17 * t227
    t270 = t269 + a27 * t228
    t271 = t270 + a31 * t229
    t272 = t271 + a32 * t230
    t273 = t272 + t9 * t90
    tl.store(to_a + 17 * sto_a, t273, mask)
    t274 = a9 * t90
    t275 = t274 + a18 * t227
    t276 = t275 + a28 * t228
    t277 = t276 + a32 * t229
    t278 = t277 + a33 * t230
    t279 = t278 + t9 * t91
    tl.store(to_a + 18 * sto_a, t279, mask)
    t280 = a9 * t91
    t281 = t280 + a19 * t218
    t282 = t281 + a29 * t219
    t283 = t282 + a33 * t220
    t284 = t283 + a34 * t221
    tl.store(to_a + 19 * sto_a, t284, mask)
    g4 = tl.load(g + 4 * sg, mask)
    t285 = 2 * g4
    t286 = a4 * t92
    t287 = t286 + a10 * t219
    t288 = t287 + a20 * t285
    tl.store(to_a + 20 * sto_a, t288, mask)
    t289 = 8 * g4
    t290 = 2 * a4
    t291 = a10 * t220
    t292 = t291 + a11 * t228
    t293 = t292 + a21 * t289
    t294 = t293 + t7 * t92
    t295 = t294 + t101 * t290
    tl.store(to_a + 21 * sto_a, t295, mask)
    t296 = a10 * t221
    t297 = t296 + a12 * t228
    t298 = t297 + a22 * t289
    t299 = t298 + t8 * t92
    t300 = t299 + t102 * t290
    tl.store(to_a + 22 * sto_a, t300, mask)
    t301 = 12 * g4
    t302 = 4 * a5
    t303 = a4 * t93
    t304 = t303 + a7 * t92
    t305 = t304 + a11 * t229
    t306 = t305 + a13 * t228
    t307 = t306 + a23 * t301
    t308 = t307 + t101 * t302
    tl.store(to_a + 23 * sto_a, t308, mask)
    t309 = 24 * g4
    t310 = 4 * a6
    t311 = a11 * t230
    t312 = t311 + a12 * t229
    t313 = t312 + a24 * t309
    t314 = t313 + t9 * t92
    t315 = t314 + t16 * t219
    t316 = t315 + t103 * t290
    t317 = t316 + t102 * t302
    t318 = t317 + t101 * t310
    tl.store(to_a + 24 * sto_a, t318, mask)
    t319 = a4 * t94
    t320 = t319 + a9 * t92
    t321 = t320 + a12 * t230
    t322 = t321 + a15 * t228
    t323 = t322 + a25 * t301
    t324 = t323 + t102 * t310
    tl.store(to_a + 25 * sto_a, t324, mask)
    t325 = 2 * a7
    t326 = a13 * t229
    t327 = t326 + a16 * t219
    t328 = t327 + a26 * t289
    t329 = t328 + t7 * t93
    t330 = t329 + t101 * t325
    tl.store(to_a + 26 * sto_a, t330, mask)
    t331 = 4 * a8
    t332 = a13 * t230
    t333 = t332 + a17 * t228
    t334 = t333 + a27 * t309
    t335 = t334 + t8 * t93
    t336 = t335 + t16 * t220
    t337 = t336 + t103 * t302
    t338 = t337 + t102 * t325
    t339 = t338 + t101 * t331
    tl.store(to_a + 27 * sto_a, t339, mask)
    t340 = 2 * a9
    t341 = a15 * t229
    t342 = t341 + a18 * t228
    t343 = t342 + a28 * t309
    t344 = t343 + t7 * t94
    t345 = t344 + t16 * t221
    t346 = t345 + t103 * t310
    t347 = t346 + t102 * t331
    t348 = t347 + t101 * t340
    tl.store(to_a + 28 * sto_a, t348, mask)
    t349 = a15 * t230
    t350 = t349 + a19 * t219
    t351 = t350 + a29 * t289
    t352 = t351 + t8 * t94
    t353 = t352 + t102 * t340
    tl.store(to_a + 29 * sto_a, t353, mask)
    t354 = a7 * t93
    t355 = t354 + a16 * t220
    t356 = t355 + a30 * t285
    tl.store(to_a + 30 * sto_a, t356, mask)
    t357 = a16 * t221
    t358 = t357 + a17 * t229
    t359 = t358 + a31 * t289
    t360 = t359 + t9 * t93
    t361 = t360 + t103 * t325
    tl.store(to_a + 31 * sto_a, t361, mask)
    t362 = a7 * t94
    t363 = t362 + a9 * t93
    t364 = t363 + a17 * t230
    t365 = t364 + a18 * t229
    t366 = t365 + a32 * t301
    t367 = t366 + t103 * t331
    tl.store(to_a + 32 * sto_a, t367, mask)
    t368 = a18 * t230
    t369 = t368 + a19 * t220
    t370 = t369 + a33 * t289
    t371 = t370 + t9 * t94
    t372 = t371 + t103 * t340
    tl.store(to_a + 33 * sto_a, t372, mask)
    t373 = a9 * t94
    t374 = t373 + a19 * t221
    t375 = t374 + a34 * t285
    tl.store(to_a + 34 * sto_a, t375, mask)
    g0 = tl.load(g + 0 * sg, mask)
    tl.store(to_a + 0 * sto_a, g0, mask)


@triton.jit
def _double_backward(a, sa, g, sg, v, sv, to_a, sto_a, to_g, sto_g, k, mask, PART: tl.constexpr, LANES: tl.constexpr):
    if PART == 0:
        t0 = 0.0
        tl.store(to_a + 0 * sto_a, t0, mask)
        g5 = tl.load(g + 5 * sg, mask)
        v1 = tl.load(v + 1 * sv, mask)
        t1 = g5 * v1
        v2 = tl.load(v + 2 * sv, mask)
        t2 = g5 * v2
        v3 = tl.load(v + 3 * sv, mask)
        t3 = g5 * v3
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
        v21 = tl.load(v + 21 * sv, mask)
        t23 = a11 * v21
        v22 = tl.load(v + 22 * sv, mask)
        t24 = t23 + a12 * v22
        v23 = tl.load(v + 23 * sv, mask)
        t25 = t24 + a13 * v23
        v25 = tl.load(v + 25 * sv, mask)
        t26 = t25 + a15 * v25
        a17 = tl.load(a + 17 * sa, mask)
        v27 = tl.load(v + 27 * sv, mask)
        t27 = t26 + a17 * v27
        a18 = tl.load(a + 18 * sa, mask)
        v28 = tl.load(v + 28 * sv, mask)
        t28 = t27 + a18 * v28
        a21 = tl.load(a + 21 * sa, mask)
        t29 = t28 + a21 * v11
        a22 = tl.load(a + 22 * sa, mask)
        t30 = t29 + a22 * v12
        a23 = tl.load(a + 23 * sa, mask)
        t31 = t30 + a23 * v13
        a25 = tl.load(a + 25 * sa, mask)
        t32 = t31 + a25 * v15
        a27 = tl.load(a + 27 * sa, mask)
        v17 = tl.load(v + 17 * sv, mask)
        t33 = t32 + a27 * v17
        a28 = tl.load(a + 28 * sa, mask)
        v18 = tl.load(v + 18 * sv, mask)
        t34 = t33 + a28 * v18
        v24 = tl.load(v + 24 * sv, mask)
        t35 = a14 * v24
        a24 = tl.load(a + 24 * sa, mask)
        t36 = t35 + a24 * v14
        v20 = tl.load(v + 20 * sv, mask)
        t37 = a10 * v20
        a16 = tl.load(a + 16 * sa, mask)
        v26 = tl.load(v + 26 * sv, mask)
        t38 = t37 + a16 * v26
        a19 = tl.load(a + 19 * sa, mask)
        v29 = tl.load(v + 29 * sv, mask)
        t39 = t38 + a19 * v29
        a20 = tl.load(a + 20 * sa, mask)
        t40 = t39 + a20 * v10
        a26 = tl.load(a + 26 * sa, mask)
        v16 = tl.load(v + 16 * sv, mask)
        t41 = t40 + a26 * v16
        a29 = tl.load(a + 29 * sa, mask)
        v19 = tl.load(v + 19 * sv, mask)
        t42 = t41 + a29 * v19
        t43 = t42 + 3 * t34
        t44 = t43 + 6 * t36
        t45 = a3 * g5
        t46 = a2 * g5
        t47 = a1 * g5
        g1 = tl.load(g + 1 * sg, mask)
        t48 = 2 * g1
        t49 = a4 * t1
        t50 = t49 + a5 * t2
        t51 = t50 + a6 * t3
        t52 = t51 + g5 * t9
        g6 = tl.load(g + 6 * sg, mask)
        t53 = t52 + g6 * t22
        g7 = tl.load(g + 7 * sg, mask)
        t54 = t53 + g7 * t44
        t55 = t54 + t45 * v6
        t56 = t55 + t46 * v5
        t57 = t56 + t47 * v4
        t58 = t57 + t48 * v1
        tl.store(to_a + 1 * sto_a, t58, mask)
        t59 = a1 * v5
        t60 = t59 + a2 * v7
        t61 = t60 + a3 * v8
        t62 = t61 + a5 * v1
        t63 = t62 + a7 * v2
        t64 = t63 + a8 * v3
        t65 = a5 * v13
        t66 = t65 + a6 * v14
        t67 = t66 + a8 * v17
        t68 = t67 + a13 * v5
        t69 = t68 + a14 * v6
        t70 = t69 + a17 * v8
        t71 = a4 * v11
        t72 = t71 + a7 * v16
        t73 = t72 + a9 * v18
        t74 = t73 + a11 * v4
        t75 = t74 + a16 * v7
        t76 = t75 + a18 * v9
        t77 = t76 + 2 * t70
        t78 = a11 * v23
        t79 = t78 + a12 * v24
        t80 = t79 + a13 * v26
        t81 = t80 + a15 * v28
        v31 = tl.load(v + 31 * sv, mask)
        t82 = t81 + a17 * v31
        v32 = tl.load(v + 32 * sv, mask)
        t83 = t82 + a18 * v32
        t84 = t83 + a23 * v11
        t85 = t84 + a24 * v12
        t86 = t85 + a26 * v13
        t87 = t86 + a28 * v15
        a31 = tl.load(a + 31 * sa, mask)
        t88 = t87 + a31 * v17
        a32 = tl.load(a + 32 * sa, mask)
        t89 = t88 + a32 * v18
        t90 = a14 * v27
        t91 = t90 + a27 * v14
        t92 = a10 * v21
        v30 = tl.load(v + 30 * sv, mask)
        t93 = t92 + a16 * v30
        v33 = tl.load(v + 33 * sv, mask)
        t94 = t93 + a19 * v33
        t95 = t94 + a21 * v10
        a30 = tl.load(a + 30 * sa, mask)
        t96 = t95 + a30 * v16
        a33 = tl.load(a + 33 * sa, mask)
        t97 = t96 + a33 * v19
        t98 = t97 + 3 * t89
        t99 = t98 + 6 * t91
        t100 = a5 * t1
        t101 = t100 + a7 * t2
        t102 = t101 + a8 * t3
        t103 = t102 + g5 * t64
        t104 = t103 + g6 * t77
        t105 = t104 + g7 * t99
        t106 = t105 + t45 * v8
        t107 = t106 + t46 * v7
        t108 = t107 + t47 * v5
        t109 = t108 + t48 * v2
        tl.store(to_a + 2 * sto_a, t109, mask)
        t110 = a1 * v6
        t111 = t110 + a2 * v8
        t112 = t111 + a3 * v9
        t113 = t112 + a6 * v1
        t114 = t113 + a8 * v2
        t115 = t114 + a9 * v3
        t116 = a5 * v14
        t117 = t116 + a6 * v15
        t118 = t117 + a8 * v18
        t119 = t118 + a14 * v5
        t120 = t119 + a15 * v6
        t121 = t120 + a18 * v8
        t122 = a4 * v12
        t123 = t122 + a7 * v17
        t124 = t123 + a9 * v19
        t125 = t124 + a12 * v4
        t126 = t125 + a17 * v7
        t127 = t126 + a19 * v9
        t128 = t127 + 2 * t121
        t129 = a11 * v24
        t130 = t129 + a12 * v25
        t131 = t130 + a13 * v27
        t132 = t131 + a15 * v29
        t133 = t132 + a17 * v32
        t134 = t133 + a18 * v33
        t135 = t134 + a24 * v11
        t136 = t135 + a25 * v12
        t137 = t136 + a27 * v13
        t138 = t137 + a29 * v15
        t139 = t138 + a32 * v17
        t140 = t139 + a33 * v18
        t141 = a14 * v28
        t142 = t141 + a28 * v14
        t143 = a10 * v22
        t144 = t143 + a16 * v31
        v34 = tl.load(v + 34 * sv, mask)
        t145 = t144 + a19 * v34
        t146 = t145 + a22 * v10
        t147 = t146 + a31 * v16
        a34 = tl.load(a + 34 * sa, mask)
        t148 = t147 + a34 * v19
        t149 = t148 + 3 * t140
        t150 = t149 + 6 * t142
        t151 = a6 * t1
        t152 = t151 + a8 * t2
        t153 = t152 + a9 * t3
        t154 = t153 + g5 * t115
        t155 = t154 + g6 * t128
        t156 = t155 + g7 * t150
        t157 = t156 + t45 * v9
        t158 = t157 + t46 * v8
        t159 = t158 + t47 * v6
        t160 = t159 + t48 * v3
        tl.store(to_a + 3 * sto_a, t160, mask)
        t161 = g6 * v1
        t162 = g6 * v2
        t163 = g6 * v3
        g8 = tl.load(g + 8 * sg, mask)
        t164 = g8 * v4
        t165 = g8 * v7
        t166 = g8 * v9
        t167 = a5 * v21
        t168 = t167 + a6 * v22
        t169 = t168 + a8 * v24
        t170 = t169 + a21 * v5
        t171 = t170 + a22 * v6
        t172 = t171 + a24 * v8
        t173 = a4 * v20
        t174 = t173 + a7 * v23
        t175 = t174 + a9 * v25
        t176 = t175 + a20 * v4
        t177 = t176 + a23 * v7
        t178 = t177 + a25 * v9
        t179 = t178 + 2 * t172
        t180 = a9 * g8
        t181 = a7 * g8
        t182 = a4 * g8
        t183 = a3 * g6
        t184 = a2 * g6
        t185 = a1 * g6
        t186 = g8 * v5
        t187 = g8 * v6
        t188 = g8 * v8
        t189 = a8 * g8
        t190 = a6 * g8
        t191 = a5 * g8
        t192 = a21 * t186
        t193 = t192 + a22 * t187
        t194 = t193 + a24 * t188
        g2 = tl.load(g + 2 * sg, mask)
        t195 = t194 + g2 * v4
        t196 = t195 + t189 * v24
        t197 = t196 + t190 * v22
        t198 = t197 + t191 * v21
        t199 = a1 * t1
        t200 = t199 + a10 * t161
        t201 = t200 + a11 * t162
        t202 = t201 + a12 * t163
        t203 = t202 + a20 * t164
        t204 = t203 + a23 * t165
        t205 = t204 + a25 * t166
        t206 = t205 + g8 * t179
        t207 = t206 + t180 * v25
        t208 = t207 + t181 * v23
        t209 = t208 + t182 * v20
        t210 = t209 + t183 * v12
        t211 = t210 + t184 * v11
        t212 = t211 + t185 * v10
        t213 = t212 + t47 * v1
        t214 = t213 + 2 * t198
        tl.store(to_a + 4 * sto_a, t214, mask)
        t215 = a5 * v23
        t216 = t215 + a6 * v24
        t217 = t216 + a8 * v27
        t218 = t217 + a23 * v5
        t219 = t218 + a24 * v6
        t220 = t219 + a27 * v8
        t221 = a4 * v21
        t222 = t221 + a7 * v26
        t223 = t222 + a9 * v28
        t224 = t223 + a21 * v4
        t225 = t224 + a26 * v7
        t226 = t225 + a28 * v9
        t227 = t226 + 2 * t220
        t228 = a11 * t161
        t229 = t228 + a13 * t162
        t230 = t229 + a14 * t163
        t231 = t230 + a21 * t164
        t232 = t231 + a26 * t165
        t233 = t232 + a28 * t166
        t234 = t233 + g8 * t227
        t235 = t234 + t180 * v28
        t236 = t235 + t181 * v26
        t237 = t236 + t182 * v21
        t238 = t237 + t183 * v14
        t239 = t238 + t184 * v13
        t240 = t239 + t185 * v11
        t241 = a23 * t186
        t242 = t241 + a24 * t187
        t243 = t242 + a27 * t188
        t244 = t243 + g2 * v5
        t245 = t244 + t189 * v27
        t246 = t245 + t190 * v24
        t247 = t246 + t191 * v23
        t248 = a1 * t2
        t249 = t248 + a2 * t1
        t250 = t249 + t46 * v1
        t251 = t250 + t47 * v2
        t252 = t251 + 2 * t240
        t253 = t252 + 4 * t247
        tl.store(to_a + 5 * sto_a, t253, mask)
        t254 = a5 * v24
        t255 = t254 + a6 * v25
        t256 = t255 + a8 * v28
        t257 = t256 + a24 * v5
        t258 = t257 + a25 * v6
        t259 = t258 + a28 * v8
        t260 = a4 * v22
        t261 = t260 + a7 * v27
        t262 = t261 + a9 * v29
        t263 = t262 + a22 * v4
        t264 = t263 + a27 * v7
        t265 = t264 + a29 * v9
        t266 = t265 + 2 * t259
        t267 = a12 * t161
        t268 = t267 + a14 * t162
        t269 = t268 + a15 * t163
        t270 = t269 + a22 * t164
        t271 = t270 + a27 * t165
        t272 = t271 + a29 * t166
        t273 = t272 + g8 * t266
        t274 = t273 + t180 * v29
        t275 = t274 + t181 * v27
        t276 = t275 + t182 * v22
        t277 = t276 + t183 * v15
        t278 = t277 + t184 * v14
        t279 = t278 + t185 * v12
        t280 = a24 * t186
        t281 = t280 + a25 * t187
        t282 = t281 + a28 * t188
        t283 = t282 + g2 * v6
        t284 = t283 + t189 * v28
        t285 = t284 + t190 * v25
        t286 = t285 + t191 * v24
        t287 = a1 * t3
        t288 = t287 + a3 * t1
        t289 = t288 + t45 * v1
        t290 = t289 + t47 * v3
        t291 = t290 + 2 * t279
        t292 = t291 + 4 * t286
        tl.store(to_a + 6 * sto_a, t292, mask)
        t293 = a5 * v26
        t294 = t293 + a6 * v27
        t295 = t294 + a8 * v31
        t296 = t295 + a26 * v5
        t297 = t296 + a27 * v6
        t298 = t297 + a31 * v8
        t299 = a4 * v23
        t300 = t299 + a7 * v30
        t301 = t300 + a9 * v32
        t302 = t301 + a23 * v4
        t303 = t302 + a30 * v7
        t304 = t303 + a32 * v9
        t305 = t304 + 2 * t298
        t306 = a26 * t186
        t307 = t306 + a27 * t187
        t308 = t307 + a31 * t188
        t309 = t308 + g2 * v7
        t310 = t309 + t189 * v31
        t311 = t310 + t190 * v27
        t312 = t311 + t191 * v26
        t313 = a2 * t2
        t314 = t313 + a13 * t161
        t315 = t314 + a16 * t162
        t316 = t315 + a17 * t163
        t317 = t316 + a23 * t164
        t318 = t317 + a30 * t165
        t319 = t318 + a32 * t166
        t320 = t319 + g8 * t305
        t321 = t320 + t180 * v32
        t322 = t321 + t181 * v30
        t323 = t322 + t182 * v23
        t324 = t323 + t183 * v17
        t325 = t324 + t184 * v16
        t326 = t325 + t185 * v13
        t327 = t326 + t46 * v2
        t328 = t327 + 2 * t312
        tl.store(to_a + 7 * sto_a, t328, mask)
        t329 = a5 * v27
        t330 = t329 + a6 * v28
        t331 = t330 + a8 * v32
        t332 = t331 + a27 * v5
        t333 = t332 + a28 * v6
        t334 = t333 + a32 * v8
        t335 = a4 * v24
        t336 = t335 + a7 * v31
        t337 = t336 + a9 * v33
        t338 = t337 + a24 * v4
        t339 = t338 + a31 * v7
        t340 = t339 + a33 * v9
        t341 = t340 + 2 * t334
        t342 = a14 * t161
        t343 = t342 + a17 * t162
        t344 = t343 + a18 * t163
        t345 = t344 + a24 * t164
        t346 = t345 + a31 * t165
        t347 = t346 + a33 * t166
        t348 = t347 + g8 * t341
        t349 = t348 + t180 * v33
        t350 = t349 + t181 * v31
        t351 = t350 + t182 * v24
        t352 = t351 + t183 * v18
        t353 = t352 + t184 * v17
        t354 = t353 + t185 * v14
        t355 = a27 * t186
        t356 = t355 + a28 * t187
        t357 = t356 + a32 * t188
        t358 = t357 + g2 * v8
        t359 = t358 + t189 * v32
        t360 = t359 + t190 * v28
        t361 = t360 + t191 * v27
        t362 = a2 * t3
        t363 = t362 + a3 * t2
        t364 = t363 + t45 * v2
        t365 = t364 + t46 * v3
        t366 = t365 + 2 * t354
        t367 = t366 + 4 * t361
        tl.store(to_a + 8 * sto_a, t367, mask)
        t368 = a5 * v28
        t369 = t368 + a6 * v29
        t370 = t369 + a8 * v33
        t371 = t370 + a28 * v5
        t372 = t371 + a29 * v6
        t373 = t372 + a33 * v8
        t374 = a4 * v25
        t375 = t374 + a7 * v32
        t376 = t375 + a9 * v34
        t377 = t376 + a25 * v4
        t378 = t377 + a32 * v7
        t379 = t378 + a34 * v9
        t380 = t379 + 2 * t373
        t381 = a28 * t186
        t382 = t381 + a29 * t187
        t383 = t382 + a33 * t188
        t384 = t383 + g2 * v9
        t385 = t384 + t189 * v33
        t386 = t385 + t190 * v29
        t387 = t386 + t191 * v28
        t388 = a3 * t3
        t389 = t388 + a15 * t161
        t390 = t389 + a18 * t162
        t391 = t390 + a19 * t163
        t392 = t391 + a25 * t164
        t393 = t392 + a32 * t165
        t394 = t393 + a34 * t166
        t395 = t394 + g8 * t380
        t396 = t395 + t180 * v34
        t397 = t396 + t181 * v32
        t398 = t397 + t182 * v25
        t399 = t398 + t183 * v19
        t400 = t399 + t184 * v18
        t401 = t400 + t185 * v15
        t402 = t401 + t45 * v3
        t403 = t402 + 2 * t387
        tl.store(to_a + 9 * sto_a, t403, mask)
        tl.store(k + 0 * LANES, t9, mask)
        tl.store(k + 1 * LANES, t22, mask)
        tl.store(k + 2 * LANES, t44, mask)
        tl.store(k + 3 * LANES, t64, mask)
        tl.store(k + 4 * LANES, t77, mask)
        tl.store(k + 5 * LANES, t99, mask)
        tl.store(k + 6 * LANES, t115, mask)
        tl.store(k + 7 * LANES, t128, mask)
        tl.store(k + 8 * LANES, t150, mask)
        tl.store(k + 9 * LANES, t161, mask)
        tl.store(k + 10 * LANES, t162, mask)
        tl.store(k + 11 * LANES, t163, mask)
        tl.store(k + 12 * LANES, t164, mask)
        tl.store(k + 13 * LANES, t165, mask)
        tl.store(k + 14 * LANES, t166, mask)
        tl.store(k + 15 * LANES, t179, mask)
        tl.store(k + 16 * LANES, t180, mask)
        tl.store(k + 17 * LANES, t181, mask)
        tl.store(k + 18 * LANES, t182, mask)
        tl.store(k + 19 * LANES, t183, mask)
        tl.store(k + 20 * LANES, t184, mask)
        tl.store(k + 21 * LANES, t185, mask)
        tl.store(k + 22 * LANES, t186, mask)
        tl.store(k + 23 * LANES, t187, mask)
        tl.store(k + 24 * LANES, t188, mask)
        tl.store(k + 25 * LANES, t189, mask)
        tl.store(k + 26 * LANES, t190, mask)
        tl.store(k + 27 * LANES, t191, mask)
        tl.store(k + 28 * LANES, t227, mask)
        tl.store(k + 29 * LANES, t266, mask)
        tl.store(k + 30 * LANES, t305, mask)
        tl.store(k + 31 * LANES, t341, mask)
        tl.store(k + 32 * LANES, t380, mask)
    if PART == 1:
        g7 = tl.load(g + 7 * sg, mask)
        v1 = tl.load(v + 1 * sv, mask)
        t404 = g7 * v1
        v2 = tl.load(v + 2 * sv, mask)
        t405 = g7 * v2
        v3 = tl.load(v + 3 * sv, mask)
        t406 = g7 * v3
        a3 = tl.load(a + 3 * sa, mask)
        t407 = a3 * g7
        a2 = tl.load(a + 2 * sa, mask)
        t408 = a2 * g7
        a1 = tl.load(a + 1 * sa, mask)
        t409 = a1 * g7
        g3 = tl.load(g + 3 * sg, mask)
        t410 = 2 * g3
        a4 = tl.load(a + 4 * sa, mask)
        t161 = tl.load(k + 9 * LANES, mask)
        t411 = a4 * t161
        a20 = tl.load(a + 20 * sa, mask)
        t412 = t411 + a20 * t404
        a21 = tl.load(a + 21 * sa, mask)
        t413 = t412 + a21 * t405
        a22 = tl.load(a + 22 * sa, mask)
        t414 = t413 + a22 * t406
        v22 = tl.load(v + 22 * sv, mask)
        t415 = t414 + t407 * v22
        v21 = tl.load(v + 21 * sv, mask)
        t416 = t415 + t408 * v21
        v20 = tl.load(v + 20 * sv, mask)
        t417 = t416 + t409 * v20
        t185 = tl.load(k + 21 * LANES, mask)
        v4 = tl.load(v + 4 * sv, mask)
        t418 = t417 + t185 * v4
        v10 = tl.load(v + 10 * sv, mask)
        t419 = t418 + t410 * v10
        tl.store(to_a + 10 * sto_a, t419, mask)
        t420 = 6 * g3
        a5 = tl.load(a + 5 * sa, mask)
        t421 = a5 * t161
        v5 = tl.load(v + 5 * sv, mask)
        t422 = t421 + t185 * v5
        t423 = a21 * t404
        a23 = tl.load(a + 23 * sa, mask)
        t424 = t423 + a23 * t405
        a24 = tl.load(a + 24 * sa, mask)
        t425 = t424 + a24 * t406
        v24 = tl.load(v + 24 * sv, mask)
        t426 = t425 + t407 * v24
        v23 = tl.load(v + 23 * sv, mask)
        t427 = t426 + t408 * v23
        t428 = t427 + t409 * v21
        t162 = tl.load(k + 10 * LANES, mask)
        t429 = a4 * t162
        t184 = tl.load(k + 20 * LANES, mask)
        t430 = t429 + t184 * v4
        v11 = tl.load(v + 11 * sv, mask)
        t431 = t430 + t420 * v11
        t432 = t431 + 2 * t422
        t433 = t432 + 3 * t428
        tl.store(to_a + 11 * sto_a, t433, mask)
        a6 = tl.load(a + 6 * sa, mask)
        t434 = a6 * t161
        v6 = tl.load(v + 6 * sv, mask)
        t435 = t434 + t185 * v6
        t436 = a22 * t404
        t437 = t436 + a24 * t405
        a25 = tl.load(a + 25 * sa, mask)
        t438 = t437 + a25 * t406
        v25 = tl.load(v + 25 * sv, mask)
        t439 = t438 + t407 * v25
        t440 = t439 + t408 * v24
        t441 = t440 + t409 * v22
        t163 = tl.load(k + 11 * LANES, mask)
        t442 = a4 * t163
        t183 = tl.load(k + 19 * LANES, mask)
        t443 = t442 + t183 * v4
        v12 = tl.load(v + 12 * sv, mask)
        t444 = t443 + t420 * v12
        t445 = t444 + 2 * t435
        t446 = t445 + 3 * t441
        tl.store(to_a + 12 * sto_a, t446, mask)
        t447 = a5 * t162
        t448 = t447 + t184 * v5
        t449 = a23 * t404
        a26 = tl.load(a + 26 * sa, mask)
        t450 = t449 + a26 * t405
        a27 = tl.load(a + 27 * sa, mask)
        t451 = t450 + a27 * t406
        v27 = tl.load(v + 27 * sv, mask)
        t452 = t451 + t407 * v27
        v26 = tl.load(v + 26 * sv, mask)
        t453 = t452 + t408 * v26
        t454 = t453 + t409 * v23
        a7 = tl.load(a + 7 * sa, mask)
        t455 = a7 * t161
        v7 = tl.load(v + 7 * sv, mask)
        t456 = t455 + t185 * v7
        v13 = tl.load(v + 13 * sv, mask)
        t457 = t456 + t420 * v13
        t458 = t457 + 2 * t448
        t459 = t458 + 3 * t454
        tl.store(to_a + 13 * sto_a, t459, mask)
        t460 = a24 * t404
        t461 = t460 + a27 * t405
        a28 = tl.load(a + 28 * sa, mask)
        t462 = t461 + a28 * t406
        v28 = tl.load(v + 28 * sv, mask)
        t463 = t462 + t407 * v28
        t464 = t463 + t408 * v27
        t465 = t464 + t409 * v24
        t466 = a5 * t163
        t467 = t466 + a6 * t162
        a8 = tl.load(a + 8 * sa, mask)
        t468 = t467 + a8 * t161
        t469 = t468 + t183 * v5
        t470 = t469 + t184 * v6
        v8 = tl.load(v + 8 * sv, mask)
        t471 = t470 + t185 * v8
        v14 = tl.load(v + 14 * sv, mask)
        t472 = t471 + t420 * v14
        t473 = t472 + 3 * t465
        t474 = 2 * t473
        tl.store(to_a + 14 * sto_a, t474, mask)
        t475 = a6 * t163
        t476 = t475 + t183 * v6
        t477 = a25 * t404
        t478 = t477 + a28 * t405
        a29 = tl.load(a + 29 * sa, mask)
        t479 = t478 + a29 * t406
        v29 = tl.load(v + 29 * sv, mask)
        t480 = t479 + t407 * v29
        t481 = t480 + t408 * v28
        t482 = t481 + t409 * v25
        a9 = tl.load(a + 9 * sa, mask)
        t483 = a9 * t161
        v9 = tl.load(v + 9 * sv, mask)
        t484 = t483 + t185 * v9
        v15 = tl.load(v + 15 * sv, mask)
        t485 = t484 + t420 * v15
        t486 = t485 + 2 * t476
        t487 = t486 + 3 * t482
        tl.store(to_a + 15 * sto_a, t487, mask)
        t488 = a7 * t162
        t489 = t488 + a26 * t404
        a30 = tl.load(a + 30 * sa, mask)
        t490 = t489 + a30 * t405
        a31 = tl.load(a + 31 * sa, mask)
        t491 = t490 + a31 * t406
        v31 = tl.load(v + 31 * sv, mask)
        t492 = t491 + t407 * v31
        v30 = tl.load(v + 30 * sv, mask)
        t493 = t492 + t408 * v30
        t494 = t493 + t409 * v26
        t495 = t494 + t184 * v7
        v16 = tl.load(v + 16 * sv, mask)
        t496 = t495 + t410 * v16
        tl.store(to_a + 16 * sto_a, t496, mask)
        t497 = a8 * t162
        t498 = t497 + t184 * v8
        t499 = a27 * t404
        t500 = t499 + a31 * t405
        a32 = tl.load(a + 32 * sa, mask)
        t501 = t500 + a32 * t406
        v32 = tl.load(v + 32 * sv, mask)
        t502 = t501 + t407 * v32
        t503 = t502 + t408 * v31
        t504 = t503 + t409 * v27
        t505 = a7 * t163
        t506 = t505 + t183 * v7
        v17 = tl.load(v + 17 * sv, mask)
        t507 = t506 + t420 * v17
        t508 = t507 + 2 * t498
        t509 = t508 + 3 * t504
        tl.store(to_a + 17 * sto_a, t509, mask)
        t510 = a8 * t163
        t511 = t510 + t183 * v8
        t512 = a28 * t404
        t513 = t512 + a32 * t405
        a33 = tl.load(a + 33 * sa, mask)
        t514 = t513 + a33 * t406
        v33 = tl.load(v + 33 * sv, mask)
        t515 = t514 + t407 * v33
        t516 = t515 + t408 * v32
        t517 = t516 + t409 * v28
        t518 = a9 * t162
        t519 = t518 + t184 * v9
        v18 = tl.load(v + 18 * sv, mask)
        t520 = t519 + t420 * v18
        t521 = t520 + 2 * t511
        t522 = t521 + 3 * t517
        tl.store(to_a + 18 * sto_a, t522, mask)
        t523 = a9 * t163
        t524 = t523 + a29 * t404
        t525 = t524 + a33 * t405
        a34 = tl.load(a + 34 * sa, mask)
        t526 = t525 + a34 * t406
        v34 = tl.load(v + 34 * sv, mask)
        t527 = t526 + t407 * v34
        t528 = t527 + t408 * v33
        t529 = t528 + t409 * v29
        t530 = t529 + t183 * v9
        v19 = tl.load(v + 19 * sv, mask)
        t531 = t530 + t410 * v19
        tl.store(to_a + 19 * sto_a, t531, mask)
        g4 = tl.load(g + 4 * sg, mask)
        t532 = 2 * g4
        t164 = tl.load(k + 12 * LANES, mask)
        t533 = a4 * t164
        a10 = tl.load(a + 10 * sa, mask)
        t534 = t533 + a10 * t404
        t182 = tl.load(k + 18 * LANES, mask)
        t535 = t534 + t182 * v4
        t536 = t535 + t409 * v10
        t537 = t536 + t532 * v20
        tl.store(to_a + 20 * sto_a, t537, mask)
        t538 = 8 * g4
        t186 = tl.load(k + 22 * LANES, mask)
        t539 = a4 * t186
        t540 = t539 + a5 * t164
        t191 = tl.load(k + 27 * LANES, mask)
        t541 = t540 + t191 * v4
        t542 = t541 + t182 * v5
        a11 = tl.load(a + 11 * sa, mask)
        t543 = a11 * t404
        t544 = t543 + t409 * v11
        t545 = a10 * t405
        t546 = t545 + t408 * v10
        t547 = t546 + t538 * v21
        t548 = t547 + 2 * t542
        t549 = t548 + 3 * t544
        tl.store(to_a + 21 * sto_a, t549, mask)
        t187 = tl.load(k + 23 * LANES, mask)
        t550 = a4 * t187
        t551 = t550 + a6 * t164
        t190 = tl.load(k + 26 * LANES, mask)
        t552 = t551 + t190 * v4
        t553 = t552 + t182 * v6
        a12 = tl.load(a + 12 * sa, mask)
        t554 = a12 * t404
        t555 = t554 + t409 * v12
        t556 = a10 * t406
        t557 = t556 + t407 * v10
        t558 = t557 + t538 * v22
        t559 = t558 + 2 * t553
        t560 = t559 + 3 * t555
        tl.store(to_a + 22 * sto_a, t560, mask)
        t561 = 12 * g4
        t562 = a11 * t405
        a13 = tl.load(a + 13 * sa, mask)
        t563 = t562 + a13 * t404
        t564 = t563 + t408 * v11
        t565 = t564 + t409 * v13
        t566 = a5 * t186
        t567 = t566 + t191 * v5
        t165 = tl.load(k + 13 * LANES, mask)
        t568 = a4 * t165
        t569 = t568 + a7 * t164
        t181 = tl.load(k + 17 * LANES, mask)
        t570 = t569 + t181 * v4
        t571 = t570 + t182 * v7
        t572 = t571 + t561 * v23
        t573 = t572 + 3 * t565
        t574 = t573 + 4 * t567
        tl.store(to_a + 23 * sto_a, t574, mask)
        t575 = 24 * g4
        t188 = tl.load(k + 24 * LANES, mask)
        t576 = a4 * t188
        t577 = t576 + a8 * t164
        t189 = tl.load(k + 25 * LANES, mask)
        t578 = t577 + t189 * v4
        t579 = t578 + t182 * v8
        t580 = a11 * t406
        t581 = t580 + a12 * t405
        t582 = t581 + t407 * v11
        t583 = t582 + t408 * v12
        t584 = a5 * t187
        t585 = t584 + a6 * t186
        t586 = t585 + t190 * v5
        t587 = t586 + t191 * v6
        a14 = tl.load(a + 14 * sa, mask)
        t588 = a14 * t404
        t589 = t588 + t409 * v14
        t590 = t575 * v24
        t591 = t590 + 2 * t579
        t592 = t591 + 3 * t583
        t593 = t592 + 4 * t587
        t594 = t593 + 6 * t589
        tl.store(to_a + 24 * sto_a, t594, mask)
        t595 = a12 * t406
        a15 = tl.load(a + 15 * sa, mask)
        t596 = t595 + a15 * t404
        t597 = t596 + t407 * v12
        t598 = t597 + t409 * v15
        t599 = a6 * t187
        t600 = t599 + t190 * v6
        t166 = tl.load(k + 14 * LANES, mask)
        t601 = a4 * t166
        t602 = t601 + a9 * t164
        t180 = tl.load(k + 16 * LANES, mask)
        t603 = t602 + t180 * v4
        t604 = t603 + t182 * v9
        t605 = t604 + t561 * v25
        t606 = t605 + 3 * t598
        t607 = t606 + 4 * t600
        tl.store(to_a + 25 * sto_a, t607, mask)
        t608 = a5 * t165
        t609 = t608 + a7 * t186
        t610 = t609 + t181 * v5
        t611 = t610 + t191 * v7
        t612 = a13 * t405
        t613 = t612 + t408 * v13
        a16 = tl.load(a + 16 * sa, mask)
        t614 = a16 * t404
        t615 = t614 + t409 * v16
        t616 = t615 + t538 * v26
        t617 = t616 + 2 * t611
        t618 = t617 + 3 * t613
        tl.store(to_a + 26 * sto_a, t618, mask)
        t619 = a6 * t165
        t620 = t619 + a7 * t187
        t621 = t620 + t181 * v6
        t622 = t621 + t190 * v7
        t623 = a13 * t406
        a17 = tl.load(a + 17 * sa, mask)
        t624 = t623 + a17 * t404
        t625 = t624 + t407 * v13
        t626 = t625 + t409 * v17
        t627 = a5 * t188
        t628 = t627 + a8 * t186
        t629 = t628 + t189 * v5
        t630 = t629 + t191 * v8
        t631 = a14 * t405
        t632 = t631 + t408 * v14
        t633 = t575 * v27
        t634 = t633 + 2 * t622
        t635 = t634 + 3 * t626
        t636 = t635 + 4 * t630
        t637 = t636 + 6 * t632
        tl.store(to_a + 27 * sto_a, t637, mask)
        t638 = a5 * t166
        t639 = t638 + a9 * t186
        t640 = t639 + t180 * v5
        t641 = t640 + t191 * v9
        t642 = a15 * t405
        a18 = tl.load(a + 18 * sa, mask)
        t643 = t642 + a18 * t404
        t644 = t643 + t408 * v15
        t645 = t644 + t409 * v18
        t646 = a6 * t188
        t647 = t646 + a8 * t187
        t648 = t647 + t189 * v6
        t649 = t648 + t190 * v8
        t650 = a14 * t406
        t651 = t650 + t407 * v14
        t652 = t575 * v28
        t653 = t652 + 2 * t641
        t654 = t653 + 3 * t645
        t655 = t654 + 4 * t649
        t656 = t655 + 6 * t651
        tl.store(to_a + 28 * sto_a, t656, mask)
        t657 = a6 * t166
        t658 = t657 + a9 * t187
        t659 = t658 + t180 * v6
        t660 = t659 + t190 * v9
        t661 = a15 * t406
        t662 = t661 + t407 * v15
        a19 = tl.load(a + 19 * sa, mask)
        t663 = a19 * t404
        t664 = t663 + t409 * v19
        t665 = t664 + t538 * v29
        t666 = t665 + 2 * t660
        t667 = t666 + 3 * t662
        tl.store(to_a + 29 * sto_a, t667, mask)
        t668 = a7 * t165
        t669 = t668 + a16 * t405
        t670 = t669 + t181 * v7
        t671 = t670 + t408 * v16
        t672 = t671 + t532 * v30
        tl.store(to_a + 30 * sto_a, t672, mask)
        t673 = a7 * t188
        t674 = t673 + a8 * t165
        t675 = t674 + t189 * v7
        t676 = t675 + t181 * v8
        t677 = a17 * t405
        t678 = t677 + t408 * v17
        t679 = a16 * t406
        t680 = t679 + t407 * v16
        t681 = t680 + t538 * v31
        t682 = t681 + 2 * t676
        t683 = t682 + 3 * t678
        tl.store(to_a + 31 * sto_a, t683, mask)
        t684 = a17 * t406
        t685 = t684 + a18 * t405
        t686 = t685 + t407 * v17
        t687 = t686 + t408 * v18
        t688 = a8 * t188
        t689 = t688 + t189 * v8
        t690 = a7 * t166
        t691 = t690 + a9 * t165
        t692 = t691 + t180 * v7
        t693 = t692 + t181 * v9
        t694 = t693 + t561 * v32
        t695 = t694 + 3 * t687
        t696 = t695 + 4 * t689
        tl.store(to_a + 32 * sto_a, t696, mask)
        t697 = a8 * t166
        t698 = t697 + a9 * t188
        t699 = t698 + t180 * v8
        t700 = t699 + t189 * v9
        t701 = a18 * t406
        t702 = t701 + t407 * v18
        t703 = a19 * t405
        t704 = t703 + t408 * v19
        t705 = t704 + t538 * v33
        t706 = t705 + 2 * t700
        t707 = t706 + 3 * t702
        tl.store(to_a + 33 * sto_a, t707, mask)
        t708 = a9 * t166
        t709 = t708 + a19 * t406
        t710 = t709 + t180 * v9
        t711 = t710 + t407 * v19
        t712 = t711 + t532 * v34
        tl.store(to_a + 34 * sto_a, t712, mask)
        t713 = a1 * v1
        t714 = t713 + a2 * v2
        t715 = t714 + a3 * v3
        t716 = 2 * t715
        tl.store(to_g + 1 * sto_g, t716, mask)
        t717 = 2 * a5
        t718 = 2 * a6
        t719 = 2 * a8
        t720 = a4 * v4
        t721 = t720 + a7 * v7
        t722 = t721 + a9 * v9
        t723 = t722 + t717 * v5
        t724 = t723 + t718 * v6
        t725 = t724 + t719 * v8
        t726 = 2 * t725
        tl.store(to_g + 2 * sto_g, t726, mask)
        t727 = 6 * a14
        t728 = a11 * v11
        t729 = t728 + a12 * v12
        t730 = t729 + a13 * v13
        t731 = t730 + a15 * v15
        t732 = t731 + a17 * v17
        t733 = t732 + a18 * v18
        t734 = a10 * v10
        t735 = t734 + a16 * v16
        t736 = t735 + a19 * v19
        t737 = t736 + t727 * v14
        t738 = t737 + 3 * t733
        t739 = 2 * t738
        tl.store(to_g + 3 * sto_g, t739, mask)
        t740 = a21 * v21
        t741 = t740 + a22 * v22
        t742 = t741 + a26 * v26
        t743 = t742 + a29 * v29
        t744 = t743 + a31 * v31
        t745 = t744 + a33 * v33
        t746 = a23 * v23
        t747 = t746 + a25 * v25
        t748 = t747 + a32 * v32
        t749 = a24 * v24
        t750 = t749 + a27 * v27
        t751 = t750 + a28 * v28
        t752 = a20 * v20
        t753 = t752 + a30 * v30
        t754 = t753 + a34 * v34
        t755 = t754 + 4 * t745
        t756 = t755 + 6 * t748
        t757 = t756 + 12 * t751
        t758 = 2 * t757
        tl.store(to_g + 4 * sto_g, t758, mask)
        t759 = a1 * a4
        t760 = t759 + a2 * a5
        t761 = t760 + a3 * a6
        t762 = a1 * a5
        t763 = t762 + a2 * a7
        t764 = t763 + a3 * a8
        t765 = a1 * a6
        t766 = t765 + a2 * a8
        t767 = t766 + a3 * a9
        t9 = tl.load(k + 0 * LANES, mask)
        t768 = a1 * t9
        t64 = tl.load(k + 3 * LANES, mask)
        t769 = t768 + a2 * t64
        t115 = tl.load(k + 6 * LANES, mask)
        t770 = t769 + a3 * t115
        t771 = t770 + t761 * v1
        t772 = t771 + t764 * v2
        t773 = t772 + t767 * v3
        tl.store(to_g + 5 * sto_g, t773, mask)
        t774 = a4 * a10
        t775 = t774 + a7 * a13
        t776 = t775 + a9 * a15
        t777 = t776 + a11 * t717
        t778 = t777 + a12 * t718
        t779 = t778 + a14 * t719
        t780 = a4 * a11
        t781 = t780 + a7 * a16
        t782 = t781 + a9 * a18
        t783 = t782 + a13 * t717
        t784 = t783 + a14 * t718
        t785 = t784 + a17 * t719
        t786 = a4 * a12
        t787 = t786 + a7 * a17
        t788 = t787 + a9 * a19
        t789 = t788 + a14 * t717
        t790 = t789 + a15 * t718
        t791 = t790 + a18 * t719
        t22 = tl.load(k + 1 * LANES, mask)
        t792 = a1 * t22
        t77 = tl.load(k + 4 * LANES, mask)
        t793 = t792 + a2 * t77
        t128 = tl.load(k + 7 * LANES, mask)
        t794 = t793 + a3 * t128
        t795 = t794 + t779 * v1
        t796 = t795 + t785 * v2
        t797 = t796 + t791 * v3
        tl.store(to_g + 6 * sto_g, t797, mask)
        t798 = a11 * a21
        t799 = t798 + a12 * a22
        t800 = t799 + a13 * a23
        t801 = t800 + a15 * a25
        t802 = t801 + a17 * a27
        t803 = t802 + a18 * a28
        t804 = a10 * a20
        t805 = t804 + a16 * a26
        t806 = t805 + a19 * a29
        t807 = t806 + a24 * t727
        t808 = t807 + 3 * t803
        t809 = a11 * a23
        t810 = t809 + a12 * a24
        t811 = t810 + a13 * a26
        t812 = t811 + a15 * a28
        t813 = t812 + a17 * a31
        t814 = t813 + a18 * a32
        t815 = a10 * a21
        t816 = t815 + a16 * a30
        t817 = t816 + a19 * a33
        t818 = t817 + a27 * t727
        t819 = t818 + 3 * t814
        t820 = a11 * a24
        t821 = t820 + a12 * a25
        t822 = t821 + a13 * a27
        t823 = t822 + a15 * a29
        t824 = t823 + a17 * a32
        t825 = t824 + a18 * a33
        t826 = a10 * a22
        t827 = t826 + a16 * a31
        t828 = t827 + a19 * a34
        t829 = t828 + a28 * t727
        t830 = t829 + 3 * t825
        t44 = tl.load(k + 2 * LANES, mask)
        t831 = a1 * t44
        t99 = tl.load(k + 5 * LANES, mask)
        t832 = t831 + a2 * t99
        t150 = tl.load(k + 8 * LANES, mask)
        t833 = t832 + a3 * t150
        t834 = t833 + t808 * v1
        t835 = t834 + t819 * v2
        t836 = t835 + t830 * v3
        tl.store(to_g + 7 * sto_g, t836, mask)
        t837 = a4 * a20
        t838 = t837 + a7 * a23
        t839 = t838 + a9 * a25
        t840 = t839 + a21 * t717
        t841 = t840 + a22 * t718
        t842 = t841 + a24 * t719
        t843 = a4 * a23
        t844 = t843 + a7 * a30
        t845 = t844 + a9 * a32
        t846 = t845 + a26 * t717
        t847 = t846 + a27 * t718
        t848 = t847 + a31 * t719
        t849 = a4 * a25
        t850 = t849 + a7 * a32
        t851 = t850 + a9 * a34
        t852 = t851 + a28 * t717
        t853 = t852 + a29 * t718
        t854 = t853 + a33 * t719
        t855 = a4 * a21
        t856 = t855 + a7 * a26
        t857 = t856 + a9 * a28
        t858 = t857 + a23 * t717
        t859 = t858 + a24 * t718
        t860 = t859 + a27 * t719
        t861 = a4 * a22
        t862 = t861 + a7 * a27
        t863 = t862 + a9 * a29
        t864 = t863 + a24 * t717
        t865 = t864 + a25 * t718
        t866 = t865 + a28 * t719
        t867 = a4 * a24
        t868 = t867 + a7 * a31
        t869 = t868 + a9 * a33
        t870 = t869 + a27 * t717
        t871 = t870 + a28 * t718
        t872 = t871 + a32 * t719
        t227 = tl.load(k + 28 * LANES, mask)
        t873 = a5 * t227
        t266 = tl.load(k + 29 * LANES, mask)
        t874 = t873 + a6 * t266
        t341 = tl.load(k + 31 * LANES, mask)
        t875 = t874 + a8 * t341
        t876 = t875 + t860 * v5
        t877 = t876 + t866 * v6
        t878 = t877 + t872 * v8
        t179 = tl.load(k + 15 * LANES, mask)
        t879 = a4 * t179
        t305 = tl.load(k + 30 * LANES, mask)
        t880 = t879 + a7 * t305
        t380 = tl.load(k + 32 * LANES, mask)
        t881 = t880 + a9 * t380
        t882 = t881 + t842 * v4
        t883 = t882 + t848 * v7
        t884 = t883 + t854 * v9
        t885 = t884 + 2 * t878
        tl.store(to_g + 8 * sto_g, t885, mask)
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
