"""CACE B basis: 14 invariant features of the moments up to degree 3, orders 1 to 3.

Generated, do not edit. Regenerate with:
    basisgen --lmax 3 --numax 3 --selection complete --radial per_degree --backend triton

Operations per atom and channel: forward 161, backward 274, double backward 680.
"""

import torch
import triton
import triton.language as tl

BASIS_DIGEST = "bd0330447b24086dba5b222d029de822d1692c67b2db60a9e469b6c11d4689ae"
SOURCE_DIGEST = "a8b26ec4ea1dc50f4fe66766b3fb1429232bf4b3c86ab67bc35f9940fedbffca"
SPEC = {'l_max': (3, 3, 3), 'nu_max': 3, 'selection': 'complete', 'radial': 'per_degree', 'max_degree': None}
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
# Of each program: parts that are kernels of their own, and rows of memory in which values are kept meanwhile.
PARTS = (1, 1, 2)
ROWS_KEPT = (0, 0, 39)

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
    a7 = tl.load(a + 7 * sa, mask)
    a4 = tl.load(a + 4 * sa, mask)
    t0 = a4 + a7
    a9 = tl.load(a + 9 * sa, mask)
    t1 = t0 + a9
    tl.store(b + 1 * sb, t1, mask)
    a1 = tl.load(a + 1 * sa, mask)
    t2 = a1 * a1
    a2 = tl.load(a + 2 * sa, mask)
    t3 = t2 + a2 * a2
    a3 = tl.load(a + 3 * sa, mask)
    t4 = t3 + a3 * a3
    tl.store(b + 2 * sb, t4, mask)
    a13 = tl.load(a + 13 * sa, mask)
    a10 = tl.load(a + 10 * sa, mask)
    t5 = a10 + a13
    a15 = tl.load(a + 15 * sa, mask)
    t6 = t5 + a15
    a16 = tl.load(a + 16 * sa, mask)
    a11 = tl.load(a + 11 * sa, mask)
    t7 = a11 + a16
    a18 = tl.load(a + 18 * sa, mask)
    t8 = t7 + a18
    a17 = tl.load(a + 17 * sa, mask)
    a12 = tl.load(a + 12 * sa, mask)
    t9 = a12 + a17
    a19 = tl.load(a + 19 * sa, mask)
    t10 = t9 + a19
    t11 = a1 * t6
    t12 = t11 + a2 * t8
    t13 = t12 + a3 * t10
    tl.store(b + 3 * sb, t13, mask)
    a5 = tl.load(a + 5 * sa, mask)
    t14 = 2 * a5
    a6 = tl.load(a + 6 * sa, mask)
    t15 = 2 * a6
    a8 = tl.load(a + 8 * sa, mask)
    t16 = 2 * a8
    t17 = a4 * a4
    t18 = t17 + a5 * t14
    t19 = t18 + a6 * t15
    t20 = t19 + a7 * a7
    t21 = t20 + a8 * t16
    t22 = t21 + a9 * a9
    tl.store(b + 4 * sb, t22, mask)
    t23 = t6 * t6
    t24 = t23 + t8 * t8
    t25 = t24 + t10 * t10
    tl.store(b + 5 * sb, t25, mask)
    t26 = a11 * a11
    t27 = t26 + a12 * a12
    t28 = t27 + a13 * a13
    t29 = t28 + a15 * a15
    t30 = t29 + a17 * a17
    t31 = t30 + a18 * a18
    a14 = tl.load(a + 14 * sa, mask)
    t32 = a14 * a14
    t33 = a10 * a10
    t34 = t33 + a16 * a16
    t35 = t34 + a19 * a19
    t36 = t35 + 3 * t31
    t37 = t36 + 6 * t32
    tl.store(b + 6 * sb, t37, mask)
    t38 = a1 * a4
    t39 = t38 + a2 * a5
    t40 = t39 + a3 * a6
    t41 = a1 * a5
    t42 = t41 + a2 * a7
    t43 = t42 + a3 * a8
    t44 = a1 * a6
    t45 = t44 + a2 * a8
    t46 = t45 + a3 * a9
    t47 = a1 * t40
    t48 = t47 + a2 * t43
    t49 = t48 + a3 * t46
    tl.store(b + 7 * sb, t49, mask)
    t50 = a4 * t6
    t51 = t50 + a5 * t8
    t52 = t51 + a6 * t10
    t53 = a5 * t6
    t54 = t53 + a7 * t8
    t55 = t54 + a8 * t10
    t56 = a6 * t6
    t57 = t56 + a8 * t8
    t58 = t57 + a9 * t10
    t59 = a1 * t52
    t60 = t59 + a2 * t55
    t61 = t60 + a3 * t58
    tl.store(b + 8 * sb, t61, mask)
    t62 = a4 * a10
    t63 = t62 + a7 * a13
    t64 = t63 + a9 * a15
    t65 = t64 + a11 * t14
    t66 = t65 + a12 * t15
    t67 = t66 + a14 * t16
    t68 = a4 * a11
    t69 = t68 + a7 * a16
    t70 = t69 + a9 * a18
    t71 = t70 + a13 * t14
    t72 = t71 + a14 * t15
    t73 = t72 + a17 * t16
    t74 = a4 * a12
    t75 = t74 + a7 * a17
    t76 = t75 + a9 * a19
    t77 = t76 + a14 * t14
    t78 = t77 + a15 * t15
    t79 = t78 + a18 * t16
    t80 = a1 * t67
    t81 = t80 + a2 * t73
    t82 = t81 + a3 * t79
    tl.store(b + 9 * sb, t82, mask)
    t83 = a4 * a4
    t84 = t83 + a5 * a5
    t85 = t84 + a6 * a6
    t86 = a5 * a5
    t87 = t86 + a7 * a7
    t88 = t87 + a8 * a8
    t89 = a6 * a6
    t90 = t89 + a8 * a8
    t91 = t90 + a9 * a9
    t92 = a4 * a5
    t93 = t92 + a5 * a7
    t94 = t93 + a6 * a8
    t95 = a4 * a6
    t96 = t95 + a5 * a8
    t97 = t96 + a6 * a9
    t98 = a5 * a6
    t99 = t98 + a7 * a8
    t100 = t99 + a8 * a9
    t101 = a4 * t85
    t102 = t101 + a7 * t88
    t103 = t102 + a9 * t91
    t104 = t103 + t14 * t94
    t105 = t104 + t15 * t97
    t106 = t105 + t16 * t100
    tl.store(b + 10 * sb, t106, mask)
    t107 = t6 * t52
    t108 = t107 + t8 * t55
    t109 = t108 + t10 * t58
    tl.store(b + 11 * sb, t109, mask)
    t110 = a11 * a11
    t111 = t110 + a12 * a12
    t112 = t111 + a14 * a14
    t113 = a10 * a10
    t114 = t113 + a13 * a13
    t115 = t114 + a15 * a15
    t116 = t115 + 2 * t112
    t117 = a13 * a13
    t118 = t117 + a14 * a14
    t119 = t118 + a17 * a17
    t120 = a11 * a11
    t121 = t120 + a16 * a16
    t122 = t121 + a18 * a18
    t123 = t122 + 2 * t119
    t124 = a14 * a14
    t125 = t124 + a15 * a15
    t126 = t125 + a18 * a18
    t127 = a12 * a12
    t128 = t127 + a17 * a17
    t129 = t128 + a19 * a19
    t130 = t129 + 2 * t126
    t131 = a11 * a13
    t132 = t131 + a12 * a14
    t133 = t132 + a14 * a17
    t134 = a10 * a11
    t135 = t134 + a13 * a16
    t136 = t135 + a15 * a18
    t137 = t136 + 2 * t133
    t138 = a11 * a14
    t139 = t138 + a12 * a15
    t140 = t139 + a14 * a18
    t141 = a10 * a12
    t142 = t141 + a13 * a17
    t143 = t142 + a15 * a19
    t144 = t143 + 2 * t140
    t145 = a13 * a14
    t146 = t145 + a14 * a15
    t147 = t146 + a17 * a18
    t148 = a11 * a12
    t149 = t148 + a16 * a17
    t150 = t149 + a18 * a19
    t151 = t150 + 2 * t147
    t152 = a4 * t116
    t153 = t152 + a7 * t123
    t154 = t153 + a9 * t130
    t155 = t154 + t14 * t137
    t156 = t155 + t15 * t144
    t157 = t156 + t16 * t151
    tl.store(b + 12 * sb, t157, mask)
    t158 = t6 * t67
    t159 = t158 + t8 * t73
    t160 = t159 + t10 * t79
    tl.store(b + 13 * sb, t160, mask)
    a0 = tl.load(a + 0 * sa, mask)
    tl.store(b + 0 * sb, a0, mask)


@triton.jit
def _backward(a, sa, g, sg, to_a, sto_a, k, mask, PART: tl.constexpr, LANES: tl.constexpr):
    g2 = tl.load(g + 2 * sg, mask)
    t0 = 2 * g2
    a1 = tl.load(a + 1 * sa, mask)
    g7 = tl.load(g + 7 * sg, mask)
    t1 = a1 * g7
    a2 = tl.load(a + 2 * sa, mask)
    t2 = a2 * g7
    a3 = tl.load(a + 3 * sa, mask)
    t3 = a3 * g7
    a13 = tl.load(a + 13 * sa, mask)
    a10 = tl.load(a + 10 * sa, mask)
    t4 = a10 + a13
    a15 = tl.load(a + 15 * sa, mask)
    t5 = t4 + a15
    a4 = tl.load(a + 4 * sa, mask)
    t6 = a1 * a4
    a5 = tl.load(a + 5 * sa, mask)
    t7 = t6 + a2 * a5
    a6 = tl.load(a + 6 * sa, mask)
    t8 = t7 + a3 * a6
    a16 = tl.load(a + 16 * sa, mask)
    a11 = tl.load(a + 11 * sa, mask)
    t9 = a11 + a16
    a18 = tl.load(a + 18 * sa, mask)
    t10 = t9 + a18
    a17 = tl.load(a + 17 * sa, mask)
    a12 = tl.load(a + 12 * sa, mask)
    t11 = a12 + a17
    a19 = tl.load(a + 19 * sa, mask)
    t12 = t11 + a19
    t13 = a4 * t5
    t14 = t13 + a5 * t10
    t15 = t14 + a6 * t12
    t16 = 2 * a5
    t17 = 2 * a6
    a8 = tl.load(a + 8 * sa, mask)
    t18 = 2 * a8
    t19 = a4 * a10
    a7 = tl.load(a + 7 * sa, mask)
    t20 = t19 + a7 * a13
    a9 = tl.load(a + 9 * sa, mask)
    t21 = t20 + a9 * a15
    t22 = t21 + a11 * t16
    t23 = t22 + a12 * t17
    a14 = tl.load(a + 14 * sa, mask)
    t24 = t23 + a14 * t18
    t25 = a1 * t0
    t26 = t25 + a4 * t1
    t27 = t26 + a5 * t2
    t28 = t27 + a6 * t3
    g3 = tl.load(g + 3 * sg, mask)
    t29 = t28 + t5 * g3
    t30 = t29 + t8 * g7
    g8 = tl.load(g + 8 * sg, mask)
    t31 = t30 + t15 * g8
    g9 = tl.load(g + 9 * sg, mask)
    t32 = t31 + t24 * g9
    tl.store(to_a + 1 * sto_a, t32, mask)
    t33 = a1 * a5
    t34 = t33 + a2 * a7
    t35 = t34 + a3 * a8
    t36 = a5 * t5
    t37 = t36 + a7 * t10
    t38 = t37 + a8 * t12
    t39 = a4 * a11
    t40 = t39 + a7 * a16
    t41 = t40 + a9 * a18
    t42 = t41 + a13 * t16
    t43 = t42 + a14 * t17
    t44 = t43 + a17 * t18
    t45 = a2 * t0
    t46 = t45 + a5 * t1
    t47 = t46 + a7 * t2
    t48 = t47 + a8 * t3
    t49 = t48 + t10 * g3
    t50 = t49 + t35 * g7
    t51 = t50 + t38 * g8
    t52 = t51 + t44 * g9
    tl.store(to_a + 2 * sto_a, t52, mask)
    t53 = a1 * a6
    t54 = t53 + a2 * a8
    t55 = t54 + a3 * a9
    t56 = a6 * t5
    t57 = t56 + a8 * t10
    t58 = t57 + a9 * t12
    t59 = a4 * a12
    t60 = t59 + a7 * a17
    t61 = t60 + a9 * a19
    t62 = t61 + a14 * t16
    t63 = t62 + a15 * t17
    t64 = t63 + a18 * t18
    t65 = a3 * t0
    t66 = t65 + a6 * t1
    t67 = t66 + a8 * t2
    t68 = t67 + a9 * t3
    t69 = t68 + t12 * g3
    t70 = t69 + t55 * g7
    t71 = t70 + t58 * g8
    t72 = t71 + t64 * g9
    tl.store(to_a + 3 * sto_a, t72, mask)
    t73 = a1 * g9
    g13 = tl.load(g + 13 * sg, mask)
    t74 = t73 + t5 * g13
    t75 = a2 * g9
    t76 = t75 + t10 * g13
    t77 = a3 * g9
    t78 = t77 + t12 * g13
    t79 = a1 * g8
    g11 = tl.load(g + 11 * sg, mask)
    t80 = t79 + t5 * g11
    t81 = a4 * a4
    t82 = t81 + a5 * a5
    t83 = t82 + a6 * a6
    t84 = a11 * a11
    t85 = t84 + a12 * a12
    t86 = t85 + a14 * a14
    t87 = a10 * a10
    t88 = t87 + a13 * a13
    t89 = t88 + a15 * a15
    t90 = t89 + 2 * t86
    g10 = tl.load(g + 10 * sg, mask)
    t91 = a4 * g10
    t92 = a5 * g10
    t93 = a6 * g10
    g4 = tl.load(g + 4 * sg, mask)
    t94 = a4 * g4
    t95 = t94 + a4 * t91
    t96 = t95 + a5 * t92
    t97 = t96 + a6 * t93
    t98 = a1 * t1
    t99 = t98 + a10 * t74
    t100 = t99 + a11 * t76
    t101 = t100 + a12 * t78
    t102 = t101 + t5 * t80
    t103 = t102 + t83 * g10
    g12 = tl.load(g + 12 * sg, mask)
    t104 = t103 + t90 * g12
    g1 = tl.load(g + 1 * sg, mask)
    t105 = t104 + g1
    t106 = t105 + 2 * t97
    tl.store(to_a + 4 * sto_a, t106, mask)
    t107 = 4 * g4
    t108 = a2 * g8
    t109 = t108 + t10 * g11
    t110 = a7 * g10
    t111 = a8 * g10
    t112 = a4 * a5
    t113 = t112 + a5 * a7
    t114 = t113 + a6 * a8
    t115 = a11 * a13
    t116 = t115 + a12 * a14
    t117 = t116 + a14 * a17
    t118 = a10 * a11
    t119 = t118 + a13 * a16
    t120 = t119 + a15 * a18
    t121 = t120 + 2 * t117
    t122 = a4 * t92
    t123 = t122 + a5 * t110
    t124 = t123 + a5 * t91
    t125 = t124 + a6 * t111
    t126 = t125 + a7 * t92
    t127 = t126 + a8 * t93
    t128 = t127 + a11 * t74
    t129 = t128 + a13 * t76
    t130 = t129 + a14 * t78
    t131 = t130 + t114 * g10
    t132 = t131 + t121 * g12
    t133 = a1 * t2
    t134 = t133 + a2 * t1
    t135 = t134 + a5 * t107
    t136 = t135 + t5 * t109
    t137 = t136 + t10 * t80
    t138 = t137 + 2 * t132
    tl.store(to_a + 5 * sto_a, t138, mask)
    t139 = a3 * g8
    t140 = t139 + t12 * g11
    t141 = a9 * g10
    t142 = a4 * a6
    t143 = t142 + a5 * a8
    t144 = t143 + a6 * a9
    t145 = a11 * a14
    t146 = t145 + a12 * a15
    t147 = t146 + a14 * a18
    t148 = a10 * a12
    t149 = t148 + a13 * a17
    t150 = t149 + a15 * a19
    t151 = t150 + 2 * t147
    t152 = a4 * t93
    t153 = t152 + a5 * t111
    t154 = t153 + a6 * t141
    t155 = t154 + a6 * t91
    t156 = t155 + a8 * t92
    t157 = t156 + a9 * t93
    t158 = t157 + a12 * t74
    t159 = t158 + a14 * t76
    t160 = t159 + a15 * t78
    t161 = t160 + t144 * g10
    t162 = t161 + t151 * g12
    t163 = a1 * t3
    t164 = t163 + a3 * t1
    t165 = t164 + a6 * t107
    t166 = t165 + t5 * t140
    t167 = t166 + t12 * t80
    t168 = t167 + 2 * t162
    tl.store(to_a + 6 * sto_a, t168, mask)
    t169 = a5 * a5
    t170 = t169 + a7 * a7
    t171 = t170 + a8 * a8
    t172 = a13 * a13
    t173 = t172 + a14 * a14
    t174 = t173 + a17 * a17
    t175 = a11 * a11
    t176 = t175 + a16 * a16
    t177 = t176 + a18 * a18
    t178 = t177 + 2 * t174
    t179 = a5 * t92
    t180 = t179 + a7 * g4
    t181 = t180 + a7 * t110
    t182 = t181 + a8 * t111
    t183 = a2 * t2
    t184 = t183 + a13 * t74
    t185 = t184 + a16 * t76
    t186 = t185 + a17 * t78
    t187 = t186 + t10 * t109
    t188 = t187 + t171 * g10
    t189 = t188 + t178 * g12
    t190 = t189 + g1
    t191 = t190 + 2 * t182
    tl.store(to_a + 7 * sto_a, t191, mask)
    t192 = a5 * a6
    t193 = t192 + a7 * a8
    t194 = t193 + a8 * a9
    t195 = a13 * a14
    t196 = t195 + a14 * a15
    t197 = t196 + a17 * a18
    t198 = a11 * a12
    t199 = t198 + a16 * a17
    t200 = t199 + a18 * a19
    t201 = t200 + 2 * t197
    t202 = a5 * t93
    t203 = t202 + a6 * t92
    t204 = t203 + a7 * t111
    t205 = t204 + a8 * t141
    t206 = t205 + a8 * t110
    t207 = t206 + a9 * t111
    t208 = t207 + a14 * t74
    t209 = t208 + a17 * t76
    t210 = t209 + a18 * t78
    t211 = t210 + t194 * g10
    t212 = t211 + t201 * g12
    t213 = a2 * t3
    t214 = t213 + a3 * t2
    t215 = t214 + a8 * t107
    t216 = t215 + t10 * t140
    t217 = t216 + t12 * t109
    t218 = t217 + 2 * t212
    tl.store(to_a + 8 * sto_a, t218, mask)
    t219 = a6 * a6
    t220 = t219 + a8 * a8
    t221 = t220 + a9 * a9
    t222 = a14 * a14
    t223 = t222 + a15 * a15
    t224 = t223 + a18 * a18
    t225 = a12 * a12
    t226 = t225 + a17 * a17
    t227 = t226 + a19 * a19
    t228 = t227 + 2 * t224
    t229 = a6 * t93
    t230 = t229 + a8 * t111
    t231 = t230 + a9 * g4
    t232 = t231 + a9 * t141
    t233 = a3 * t3
    t234 = t233 + a15 * t74
    t235 = t234 + a18 * t76
    t236 = t235 + a19 * t78
    t237 = t236 + t12 * t140
    t238 = t237 + t221 * g10
    t239 = t238 + t228 * g12
    t240 = t239 + g1
    t241 = t240 + 2 * t232
    tl.store(to_a + 9 * sto_a, t241, mask)
    g5 = tl.load(g + 5 * sg, mask)
    t242 = 2 * g5
    t243 = a1 * g3
    t244 = t243 + a4 * t80
    t245 = t244 + a5 * t109
    t246 = t245 + a6 * t140
    t247 = t246 + t5 * t242
    t248 = t247 + t15 * g11
    t249 = t248 + t24 * g13
    t250 = a4 * g12
    t251 = a5 * g12
    t252 = a6 * g12
    g6 = tl.load(g + 6 * sg, mask)
    t253 = a10 * g6
    t254 = t253 + a10 * t250
    t255 = t254 + a11 * t251
    t256 = t255 + a12 * t252
    t257 = a4 * t74
    t258 = t257 + t249
    t259 = t258 + 2 * t256
    tl.store(to_a + 10 * sto_a, t259, mask)
    t260 = 6 * g6
    t261 = a2 * g3
    t262 = t261 + a5 * t80
    t263 = t262 + a7 * t109
    t264 = t263 + a8 * t140
    t265 = t264 + t10 * t242
    t266 = t265 + t38 * g11
    t267 = t266 + t44 * g13
    t268 = a7 * g12
    t269 = a8 * g12
    t270 = a5 * t74
    t271 = t270 + a10 * t251
    t272 = t271 + a11 * t268
    t273 = t272 + a12 * t269
    t274 = a11 * t250
    t275 = t274 + a13 * t251
    t276 = t275 + a14 * t252
    t277 = a4 * t76
    t278 = t277 + a11 * t260
    t279 = t278 + t267
    t280 = t279 + 2 * t273
    t281 = t280 + 4 * t276
    tl.store(to_a + 11 * sto_a, t281, mask)
    t282 = a3 * g3
    t283 = t282 + a6 * t80
    t284 = t283 + a8 * t109
    t285 = t284 + a9 * t140
    t286 = t285 + t12 * t242
    t287 = t286 + t58 * g11
    t288 = t287 + t64 * g13
    t289 = a9 * g12
    t290 = a6 * t74
    t291 = t290 + a10 * t252
    t292 = t291 + a11 * t269
    t293 = t292 + a12 * t289
    t294 = a12 * t250
    t295 = t294 + a14 * t251
    t296 = t295 + a15 * t252
    t297 = a4 * t78
    t298 = t297 + a12 * t260
    t299 = t298 + t288
    t300 = t299 + 2 * t293
    t301 = t300 + 4 * t296
    tl.store(to_a + 12 * sto_a, t301, mask)
    t302 = a5 * t76
    t303 = t302 + a13 * t250
    t304 = t303 + a16 * t251
    t305 = t304 + a17 * t252
    t306 = a11 * t251
    t307 = t306 + a13 * t268
    t308 = t307 + a14 * t269
    t309 = a7 * t74
    t310 = t309 + a13 * t260
    t311 = t310 + t249
    t312 = t311 + 2 * t305
    t313 = t312 + 4 * t308
    tl.store(to_a + 13 * sto_a, t313, mask)
    t314 = a11 * t252
    t315 = t314 + a12 * t251
    t316 = t315 + a13 * t269
    t317 = t316 + a14 * t289
    t318 = t317 + a14 * t268
    t319 = t318 + a14 * t250
    t320 = t319 + a15 * t269
    t321 = t320 + a17 * t251
    t322 = t321 + a18 * t252
    t323 = a5 * t78
    t324 = t323 + a6 * t76
    t325 = t324 + a8 * t74
    t326 = t325 + a14 * t260
    t327 = t326 + 2 * t322
    t328 = 2 * t327
    tl.store(to_a + 14 * sto_a, t328, mask)
    t329 = a6 * t78
    t330 = t329 + a15 * t250
    t331 = t330 + a18 * t251
    t332 = t331 + a19 * t252
    t333 = a12 * t252
    t334 = t333 + a14 * t269
    t335 = t334 + a15 * t289
    t336 = a9 * t74
    t337 = t336 + a15 * t260
    t338 = t337 + t249
    t339 = t338 + 2 * t332
    t340 = t339 + 4 * t335
    tl.store(to_a + 15 * sto_a, t340, mask)
    t341 = a13 * t251
    t342 = t341 + a16 * g6
    t343 = t342 + a16 * t268
    t344 = t343 + a17 * t269
    t345 = a7 * t76
    t346 = t345 + t267
    t347 = t346 + 2 * t344
    tl.store(to_a + 16 * sto_a, t347, mask)
    t348 = a8 * t76
    t349 = t348 + a13 * t252
    t350 = t349 + a16 * t269
    t351 = t350 + a17 * t289
    t352 = a14 * t251
    t353 = t352 + a17 * t268
    t354 = t353 + a18 * t269
    t355 = a7 * t78
    t356 = t355 + a17 * t260
    t357 = t356 + t288
    t358 = t357 + 2 * t351
    t359 = t358 + 4 * t354
    tl.store(to_a + 17 * sto_a, t359, mask)
    t360 = a8 * t78
    t361 = t360 + a15 * t251
    t362 = t361 + a18 * t268
    t363 = t362 + a19 * t269
    t364 = a14 * t252
    t365 = t364 + a17 * t269
    t366 = t365 + a18 * t289
    t367 = a9 * t76
    t368 = t367 + a18 * t260
    t369 = t368 + t267
    t370 = t369 + 2 * t363
    t371 = t370 + 4 * t366
    tl.store(to_a + 18 * sto_a, t371, mask)
    t372 = a15 * t252
    t373 = t372 + a18 * t269
    t374 = t373 + a19 * g6
    t375 = t374 + a19 * t289
    t376 = a9 * t78
    t377 = t376 + t288
    t378 = t377 + 2 * t375
    tl.store(to_a + 19 * sto_a, t378, mask)
    g0 = tl.load(g + 0 * sg, mask)
    tl.store(to_a + 0 * sto_a, g0, mask)


@triton.jit
def _double_backward(a, sa, g, sg, v, sv, to_a, sto_a, to_g, sto_g, k, mask, PART: tl.constexpr, LANES: tl.constexpr):
    if PART == 0:
        t0 = 0.0
        tl.store(to_a + 0 * sto_a, t0, mask)
        g7 = tl.load(g + 7 * sg, mask)
        v1 = tl.load(v + 1 * sv, mask)
        t1 = g7 * v1
        v2 = tl.load(v + 2 * sv, mask)
        t2 = g7 * v2
        v3 = tl.load(v + 3 * sv, mask)
        t3 = g7 * v3
        v13 = tl.load(v + 13 * sv, mask)
        v10 = tl.load(v + 10 * sv, mask)
        t4 = v10 + v13
        v15 = tl.load(v + 15 * sv, mask)
        t5 = t4 + v15
        a1 = tl.load(a + 1 * sa, mask)
        v4 = tl.load(v + 4 * sv, mask)
        t6 = a1 * v4
        a2 = tl.load(a + 2 * sa, mask)
        v5 = tl.load(v + 5 * sv, mask)
        t7 = t6 + a2 * v5
        a3 = tl.load(a + 3 * sa, mask)
        v6 = tl.load(v + 6 * sv, mask)
        t8 = t7 + a3 * v6
        a4 = tl.load(a + 4 * sa, mask)
        t9 = t8 + a4 * v1
        a5 = tl.load(a + 5 * sa, mask)
        t10 = t9 + a5 * v2
        a6 = tl.load(a + 6 * sa, mask)
        t11 = t10 + a6 * v3
        v16 = tl.load(v + 16 * sv, mask)
        v11 = tl.load(v + 11 * sv, mask)
        t12 = v11 + v16
        v18 = tl.load(v + 18 * sv, mask)
        t13 = t12 + v18
        v17 = tl.load(v + 17 * sv, mask)
        v12 = tl.load(v + 12 * sv, mask)
        t14 = v12 + v17
        v19 = tl.load(v + 19 * sv, mask)
        t15 = t14 + v19
        a13 = tl.load(a + 13 * sa, mask)
        a10 = tl.load(a + 10 * sa, mask)
        t16 = a10 + a13
        a15 = tl.load(a + 15 * sa, mask)
        t17 = t16 + a15
        a16 = tl.load(a + 16 * sa, mask)
        a11 = tl.load(a + 11 * sa, mask)
        t18 = a11 + a16
        a18 = tl.load(a + 18 * sa, mask)
        t19 = t18 + a18
        a17 = tl.load(a + 17 * sa, mask)
        a12 = tl.load(a + 12 * sa, mask)
        t20 = a12 + a17
        a19 = tl.load(a + 19 * sa, mask)
        t21 = t20 + a19
        t22 = a4 * t5
        t23 = t22 + a5 * t13
        t24 = t23 + a6 * t15
        t25 = t24 + t17 * v4
        t26 = t25 + t19 * v5
        t27 = t26 + t21 * v6
        t28 = a5 * v11
        t29 = t28 + a6 * v12
        a8 = tl.load(a + 8 * sa, mask)
        v14 = tl.load(v + 14 * sv, mask)
        t30 = t29 + a8 * v14
        t31 = t30 + a11 * v5
        t32 = t31 + a12 * v6
        a14 = tl.load(a + 14 * sa, mask)
        v8 = tl.load(v + 8 * sv, mask)
        t33 = t32 + a14 * v8
        t34 = a4 * v10
        a7 = tl.load(a + 7 * sa, mask)
        t35 = t34 + a7 * v13
        a9 = tl.load(a + 9 * sa, mask)
        t36 = t35 + a9 * v15
        t37 = t36 + a10 * v4
        v7 = tl.load(v + 7 * sv, mask)
        t38 = t37 + a13 * v7
        v9 = tl.load(v + 9 * sv, mask)
        t39 = t38 + a15 * v9
        t40 = t39 + 2 * t33
        t41 = a3 * g7
        t42 = a2 * g7
        t43 = a1 * g7
        g2 = tl.load(g + 2 * sg, mask)
        t44 = 2 * g2
        t45 = a4 * t1
        t46 = t45 + a5 * t2
        t47 = t46 + a6 * t3
        g3 = tl.load(g + 3 * sg, mask)
        t48 = t47 + g3 * t5
        t49 = t48 + g7 * t11
        g8 = tl.load(g + 8 * sg, mask)
        t50 = t49 + g8 * t27
        g9 = tl.load(g + 9 * sg, mask)
        t51 = t50 + g9 * t40
        t52 = t51 + t41 * v6
        t53 = t52 + t42 * v5
        t54 = t53 + t43 * v4
        t55 = t54 + t44 * v1
        tl.store(to_a + 1 * sto_a, t55, mask)
        t56 = a1 * v5
        t57 = t56 + a2 * v7
        t58 = t57 + a3 * v8
        t59 = t58 + a5 * v1
        t60 = t59 + a7 * v2
        t61 = t60 + a8 * v3
        t62 = a5 * t5
        t63 = t62 + a7 * t13
        t64 = t63 + a8 * t15
        t65 = t64 + t17 * v5
        t66 = t65 + t19 * v7
        t67 = t66 + t21 * v8
        t68 = a5 * v13
        t69 = t68 + a6 * v14
        t70 = t69 + a8 * v17
        t71 = t70 + a13 * v5
        t72 = t71 + a14 * v6
        t73 = t72 + a17 * v8
        t74 = a4 * v11
        t75 = t74 + a7 * v16
        t76 = t75 + a9 * v18
        t77 = t76 + a11 * v4
        t78 = t77 + a16 * v7
        t79 = t78 + a18 * v9
        t80 = t79 + 2 * t73
        t81 = a5 * t1
        t82 = t81 + a7 * t2
        t83 = t82 + a8 * t3
        t84 = t83 + g3 * t13
        t85 = t84 + g7 * t61
        t86 = t85 + g8 * t67
        t87 = t86 + g9 * t80
        t88 = t87 + t41 * v8
        t89 = t88 + t42 * v7
        t90 = t89 + t43 * v5
        t91 = t90 + t44 * v2
        tl.store(to_a + 2 * sto_a, t91, mask)
        t92 = a1 * v6
        t93 = t92 + a2 * v8
        t94 = t93 + a3 * v9
        t95 = t94 + a6 * v1
        t96 = t95 + a8 * v2
        t97 = t96 + a9 * v3
        t98 = a6 * t5
        t99 = t98 + a8 * t13
        t100 = t99 + a9 * t15
        t101 = t100 + t17 * v6
        t102 = t101 + t19 * v8
        t103 = t102 + t21 * v9
        t104 = a5 * v14
        t105 = t104 + a6 * v15
        t106 = t105 + a8 * v18
        t107 = t106 + a14 * v5
        t108 = t107 + a15 * v6
        t109 = t108 + a18 * v8
        t110 = a4 * v12
        t111 = t110 + a7 * v17
        t112 = t111 + a9 * v19
        t113 = t112 + a12 * v4
        t114 = t113 + a17 * v7
        t115 = t114 + a19 * v9
        t116 = t115 + 2 * t109
        t117 = a6 * t1
        t118 = t117 + a8 * t2
        t119 = t118 + a9 * t3
        t120 = t119 + g3 * t15
        t121 = t120 + g7 * t97
        t122 = t121 + g8 * t103
        t123 = t122 + g9 * t116
        t124 = t123 + t41 * v9
        t125 = t124 + t42 * v8
        t126 = t125 + t43 * v6
        t127 = t126 + t44 * v3
        tl.store(to_a + 3 * sto_a, t127, mask)
        t128 = g9 * v1
        g13 = tl.load(g + 13 * sg, mask)
        t129 = t128 + g13 * t5
        t130 = g9 * v2
        t131 = t130 + g13 * t13
        t132 = g9 * v3
        t133 = t132 + g13 * t15
        t134 = g8 * v1
        g11 = tl.load(g + 11 * sg, mask)
        t135 = t134 + g11 * t5
        t136 = a3 * g9
        t137 = t136 + t21 * g13
        t138 = a2 * g9
        t139 = t138 + t19 * g13
        t140 = a1 * g9
        t141 = t140 + t17 * g13
        t142 = a1 * g8
        t143 = t142 + t17 * g11
        g10 = tl.load(g + 10 * sg, mask)
        t144 = g10 * v4
        t145 = g10 * v5
        t146 = g10 * v6
        t147 = a4 * v4
        t148 = t147 + a5 * v5
        t149 = t148 + a6 * v6
        t150 = a11 * v11
        t151 = t150 + a12 * v12
        t152 = t151 + a14 * v14
        t153 = a10 * v10
        t154 = t153 + a13 * v13
        t155 = t154 + a15 * v15
        t156 = t155 + 2 * t152
        t157 = a6 * g10
        t158 = a5 * g10
        t159 = a4 * g10
        t160 = a4 * t144
        t161 = t160 + a5 * t145
        t162 = t161 + a6 * t146
        g4 = tl.load(g + 4 * sg, mask)
        t163 = t162 + g4 * v4
        t164 = t163 + g10 * t149
        g12 = tl.load(g + 12 * sg, mask)
        t165 = t164 + g12 * t156
        t166 = t165 + t157 * v6
        t167 = t166 + t158 * v5
        t168 = t167 + t159 * v4
        t169 = a1 * t1
        t170 = t169 + a10 * t129
        t171 = t170 + a11 * t131
        t172 = t171 + a12 * t133
        t173 = t172 + t17 * t135
        t174 = t173 + t137 * v12
        t175 = t174 + t139 * v11
        t176 = t175 + t141 * v10
        t177 = t176 + t143 * t5
        t178 = t177 + t43 * v1
        t179 = t178 + 2 * t168
        tl.store(to_a + 4 * sto_a, t179, mask)
        t180 = g8 * v2
        t181 = t180 + g11 * t13
        t182 = a2 * g8
        t183 = t182 + t19 * g11
        t184 = 4 * g4
        t185 = g10 * v7
        t186 = g10 * v8
        t187 = a4 * v5
        t188 = t187 + a5 * v4
        t189 = t188 + a5 * v7
        t190 = t189 + a6 * v8
        t191 = t190 + a7 * v5
        t192 = t191 + a8 * v6
        t193 = a11 * v13
        t194 = t193 + a12 * v14
        t195 = t194 + a13 * v11
        t196 = t195 + a14 * v12
        t197 = t196 + a14 * v17
        t198 = t197 + a17 * v14
        t199 = a10 * v11
        t200 = t199 + a11 * v10
        t201 = t200 + a13 * v16
        t202 = t201 + a15 * v18
        t203 = t202 + a16 * v13
        t204 = t203 + a18 * v15
        t205 = t204 + 2 * t198
        t206 = a8 * g10
        t207 = a7 * g10
        t208 = a4 * t145
        t209 = t208 + a5 * t185
        t210 = t209 + a5 * t144
        t211 = t210 + a6 * t186
        t212 = t211 + a7 * t145
        t213 = t212 + a8 * t146
        t214 = t213 + a11 * t129
        t215 = t214 + a13 * t131
        t216 = t215 + a14 * t133
        t217 = t216 + g10 * t192
        t218 = t217 + g12 * t205
        t219 = t218 + t206 * v6
        t220 = t219 + t207 * v5
        t221 = t220 + t157 * v8
        t222 = t221 + t158 * v4
        t223 = t222 + t158 * v7
        t224 = t223 + t159 * v5
        t225 = t224 + t137 * v14
        t226 = t225 + t139 * v13
        t227 = t226 + t141 * v11
        t228 = a1 * t2
        t229 = t228 + a2 * t1
        t230 = t229 + t17 * t181
        t231 = t230 + t19 * t135
        t232 = t231 + t183 * t5
        t233 = t232 + t143 * t13
        t234 = t233 + t42 * v1
        t235 = t234 + t43 * v2
        t236 = t235 + t184 * v5
        t237 = t236 + 2 * t227
        tl.store(to_a + 5 * sto_a, t237, mask)
        t238 = g8 * v3
        t239 = t238 + g11 * t15
        t240 = a3 * g8
        t241 = t240 + t21 * g11
        t242 = g10 * v9
        t243 = a4 * v6
        t244 = t243 + a5 * v8
        t245 = t244 + a6 * v4
        t246 = t245 + a6 * v9
        t247 = t246 + a8 * v5
        t248 = t247 + a9 * v6
        t249 = a11 * v14
        t250 = t249 + a12 * v15
        t251 = t250 + a14 * v11
        t252 = t251 + a14 * v18
        t253 = t252 + a15 * v12
        t254 = t253 + a18 * v14
        t255 = a10 * v12
        t256 = t255 + a12 * v10
        t257 = t256 + a13 * v17
        t258 = t257 + a15 * v19
        t259 = t258 + a17 * v13
        t260 = t259 + a19 * v15
        t261 = t260 + 2 * t254
        t262 = a9 * g10
        t263 = a4 * t146
        t264 = t263 + a5 * t186
        t265 = t264 + a6 * t242
        t266 = t265 + a6 * t144
        t267 = t266 + a8 * t145
        t268 = t267 + a9 * t146
        t269 = t268 + a12 * t129
        t270 = t269 + a14 * t131
        t271 = t270 + a15 * t133
        t272 = t271 + g10 * t248
        t273 = t272 + g12 * t261
        t274 = t273 + t262 * v6
        t275 = t274 + t206 * v5
        t276 = t275 + t157 * v4
        t277 = t276 + t157 * v9
        t278 = t277 + t158 * v8
        t279 = t278 + t159 * v6
        t280 = t279 + t137 * v15
        t281 = t280 + t139 * v14
        t282 = t281 + t141 * v12
        t283 = a1 * t3
        t284 = t283 + a3 * t1
        t285 = t284 + t17 * t239
        t286 = t285 + t21 * t135
        t287 = t286 + t241 * t5
        t288 = t287 + t143 * t15
        t289 = t288 + t41 * v1
        t290 = t289 + t43 * v3
        t291 = t290 + t184 * v6
        t292 = t291 + 2 * t282
        tl.store(to_a + 6 * sto_a, t292, mask)
        t293 = a5 * v5
        t294 = t293 + a7 * v7
        t295 = t294 + a8 * v8
        t296 = a13 * v13
        t297 = t296 + a14 * v14
        t298 = t297 + a17 * v17
        t299 = a11 * v11
        t300 = t299 + a16 * v16
        t301 = t300 + a18 * v18
        t302 = t301 + 2 * t298
        t303 = a5 * t145
        t304 = t303 + a7 * t185
        t305 = t304 + a8 * t186
        t306 = t305 + g4 * v7
        t307 = t306 + g10 * t295
        t308 = t307 + g12 * t302
        t309 = t308 + t206 * v8
        t310 = t309 + t207 * v7
        t311 = t310 + t158 * v5
        t312 = a2 * t2
        t313 = t312 + a13 * t129
        t314 = t313 + a16 * t131
        t315 = t314 + a17 * t133
        t316 = t315 + t19 * t181
        t317 = t316 + t137 * v17
        t318 = t317 + t139 * v16
        t319 = t318 + t141 * v13
        t320 = t319 + t183 * t13
        t321 = t320 + t42 * v2
        t322 = t321 + 2 * t311
        tl.store(to_a + 7 * sto_a, t322, mask)
        t323 = a5 * v6
        t324 = t323 + a6 * v5
        t325 = t324 + a7 * v8
        t326 = t325 + a8 * v7
        t327 = t326 + a8 * v9
        t328 = t327 + a9 * v8
        t329 = a13 * v14
        t330 = t329 + a14 * v13
        t331 = t330 + a14 * v15
        t332 = t331 + a15 * v14
        t333 = t332 + a17 * v18
        t334 = t333 + a18 * v17
        t335 = a11 * v12
        t336 = t335 + a12 * v11
        t337 = t336 + a16 * v17
        t338 = t337 + a17 * v16
        t339 = t338 + a18 * v19
        t340 = t339 + a19 * v18
        t341 = t340 + 2 * t334
        t342 = a5 * t146
        t343 = t342 + a6 * t145
        t344 = t343 + a7 * t186
        t345 = t344 + a8 * t242
        t346 = t345 + a8 * t185
        t347 = t346 + a9 * t186
        t348 = t347 + a14 * t129
        t349 = t348 + a17 * t131
        t350 = t349 + a18 * t133
        t351 = t350 + g10 * t328
        t352 = t351 + g12 * t341
        t353 = t352 + t262 * v8
        t354 = t353 + t206 * v7
        t355 = t354 + t206 * v9
        t356 = t355 + t207 * v8
        t357 = t356 + t157 * v5
        t358 = t357 + t158 * v6
        t359 = t358 + t137 * v18
        t360 = t359 + t139 * v17
        t361 = t360 + t141 * v14
        t362 = a2 * t3
        t363 = t362 + a3 * t2
        t364 = t363 + t19 * t239
        t365 = t364 + t21 * t181
        t366 = t365 + t241 * t13
        t367 = t366 + t183 * t15
        t368 = t367 + t41 * v2
        t369 = t368 + t42 * v3
        t370 = t369 + t184 * v8
        t371 = t370 + 2 * t361
        tl.store(to_a + 8 * sto_a, t371, mask)
        t372 = a6 * v6
        t373 = t372 + a8 * v8
        t374 = t373 + a9 * v9
        t375 = a14 * v14
        t376 = t375 + a15 * v15
        t377 = t376 + a18 * v18
        t378 = a12 * v12
        t379 = t378 + a17 * v17
        t380 = t379 + a19 * v19
        t381 = t380 + 2 * t377
        t382 = a6 * t146
        t383 = t382 + a8 * t186
        t384 = t383 + a9 * t242
        t385 = t384 + g4 * v9
        t386 = t385 + g10 * t374
        t387 = t386 + g12 * t381
        t388 = t387 + t262 * v9
        t389 = t388 + t206 * v8
        t390 = t389 + t157 * v6
        t391 = a3 * t3
        t392 = t391 + a15 * t129
        t393 = t392 + a18 * t131
        t394 = t393 + a19 * t133
        t395 = t394 + t21 * t239
        t396 = t395 + t137 * v19
        t397 = t396 + t139 * v18
        t398 = t397 + t141 * v15
        t399 = t398 + t241 * t15
        t400 = t399 + t41 * v3
        t401 = t400 + 2 * t390
        tl.store(to_a + 9 * sto_a, t401, mask)
        tl.store(k + 0 * LANES, t5, mask)
        tl.store(k + 1 * LANES, t11, mask)
        tl.store(k + 2 * LANES, t13, mask)
        tl.store(k + 3 * LANES, t15, mask)
        tl.store(k + 4 * LANES, t17, mask)
        tl.store(k + 5 * LANES, t19, mask)
        tl.store(k + 6 * LANES, t21, mask)
        tl.store(k + 7 * LANES, t27, mask)
        tl.store(k + 8 * LANES, t40, mask)
        tl.store(k + 9 * LANES, t61, mask)
        tl.store(k + 10 * LANES, t67, mask)
        tl.store(k + 11 * LANES, t80, mask)
        tl.store(k + 12 * LANES, t97, mask)
        tl.store(k + 13 * LANES, t103, mask)
        tl.store(k + 14 * LANES, t116, mask)
        tl.store(k + 15 * LANES, t129, mask)
        tl.store(k + 16 * LANES, t131, mask)
        tl.store(k + 17 * LANES, t133, mask)
        tl.store(k + 18 * LANES, t135, mask)
        tl.store(k + 19 * LANES, t137, mask)
        tl.store(k + 20 * LANES, t139, mask)
        tl.store(k + 21 * LANES, t141, mask)
        tl.store(k + 22 * LANES, t143, mask)
        tl.store(k + 23 * LANES, t149, mask)
        tl.store(k + 24 * LANES, t156, mask)
        tl.store(k + 25 * LANES, t181, mask)
        tl.store(k + 26 * LANES, t183, mask)
        tl.store(k + 27 * LANES, t192, mask)
        tl.store(k + 28 * LANES, t205, mask)
        tl.store(k + 29 * LANES, t239, mask)
        tl.store(k + 30 * LANES, t241, mask)
        tl.store(k + 31 * LANES, t248, mask)
        tl.store(k + 32 * LANES, t261, mask)
        tl.store(k + 33 * LANES, t295, mask)
        tl.store(k + 34 * LANES, t302, mask)
        tl.store(k + 35 * LANES, t328, mask)
        tl.store(k + 36 * LANES, t341, mask)
        tl.store(k + 37 * LANES, t374, mask)
        tl.store(k + 38 * LANES, t381, mask)
    if PART == 1:
        g5 = tl.load(g + 5 * sg, mask)
        t402 = 2 * g5
        a4 = tl.load(a + 4 * sa, mask)
        t135 = tl.load(k + 18 * LANES, mask)
        t403 = a4 * t135
        a5 = tl.load(a + 5 * sa, mask)
        t181 = tl.load(k + 25 * LANES, mask)
        t404 = t403 + a5 * t181
        a6 = tl.load(a + 6 * sa, mask)
        t239 = tl.load(k + 29 * LANES, mask)
        t405 = t404 + a6 * t239
        g3 = tl.load(g + 3 * sg, mask)
        v1 = tl.load(v + 1 * sv, mask)
        t406 = t405 + g3 * v1
        g11 = tl.load(g + 11 * sg, mask)
        t27 = tl.load(k + 7 * LANES, mask)
        t407 = t406 + g11 * t27
        g13 = tl.load(g + 13 * sg, mask)
        t40 = tl.load(k + 8 * LANES, mask)
        t408 = t407 + g13 * t40
        t241 = tl.load(k + 30 * LANES, mask)
        v6 = tl.load(v + 6 * sv, mask)
        t409 = t408 + t241 * v6
        t183 = tl.load(k + 26 * LANES, mask)
        v5 = tl.load(v + 5 * sv, mask)
        t410 = t409 + t183 * v5
        t143 = tl.load(k + 22 * LANES, mask)
        v4 = tl.load(v + 4 * sv, mask)
        t411 = t410 + t143 * v4
        t5 = tl.load(k + 0 * LANES, mask)
        t412 = t411 + t402 * t5
        g12 = tl.load(g + 12 * sg, mask)
        t413 = g12 * v4
        t414 = g12 * v5
        t415 = g12 * v6
        t416 = a6 * g12
        t417 = a5 * g12
        t418 = a4 * g12
        a10 = tl.load(a + 10 * sa, mask)
        t419 = a10 * t413
        a11 = tl.load(a + 11 * sa, mask)
        t420 = t419 + a11 * t414
        a12 = tl.load(a + 12 * sa, mask)
        t421 = t420 + a12 * t415
        g6 = tl.load(g + 6 * sg, mask)
        v10 = tl.load(v + 10 * sv, mask)
        t422 = t421 + g6 * v10
        v12 = tl.load(v + 12 * sv, mask)
        t423 = t422 + t416 * v12
        v11 = tl.load(v + 11 * sv, mask)
        t424 = t423 + t417 * v11
        t425 = t424 + t418 * v10
        t129 = tl.load(k + 15 * LANES, mask)
        t426 = a4 * t129
        t141 = tl.load(k + 21 * LANES, mask)
        t427 = t426 + t141 * v4
        t428 = t427 + t412
        t429 = t428 + 2 * t425
        tl.store(to_a + 10 * sto_a, t429, mask)
        t430 = 6 * g6
        t431 = a5 * t135
        a7 = tl.load(a + 7 * sa, mask)
        t432 = t431 + a7 * t181
        a8 = tl.load(a + 8 * sa, mask)
        t433 = t432 + a8 * t239
        v2 = tl.load(v + 2 * sv, mask)
        t434 = t433 + g3 * v2
        t67 = tl.load(k + 10 * LANES, mask)
        t435 = t434 + g11 * t67
        t80 = tl.load(k + 11 * LANES, mask)
        t436 = t435 + g13 * t80
        v8 = tl.load(v + 8 * sv, mask)
        t437 = t436 + t241 * v8
        v7 = tl.load(v + 7 * sv, mask)
        t438 = t437 + t183 * v7
        t439 = t438 + t143 * v5
        t13 = tl.load(k + 2 * LANES, mask)
        t440 = t439 + t402 * t13
        t441 = g12 * v7
        t442 = g12 * v8
        t443 = a8 * g12
        t444 = a7 * g12
        t445 = a5 * t129
        t446 = t445 + a10 * t414
        t447 = t446 + a11 * t441
        t448 = t447 + a12 * t442
        t449 = t448 + t443 * v12
        t450 = t449 + t444 * v11
        t451 = t450 + t417 * v10
        t452 = t451 + t141 * v5
        t453 = a11 * t413
        a13 = tl.load(a + 13 * sa, mask)
        t454 = t453 + a13 * t414
        a14 = tl.load(a + 14 * sa, mask)
        t455 = t454 + a14 * t415
        v14 = tl.load(v + 14 * sv, mask)
        t456 = t455 + t416 * v14
        v13 = tl.load(v + 13 * sv, mask)
        t457 = t456 + t417 * v13
        t458 = t457 + t418 * v11
        t131 = tl.load(k + 16 * LANES, mask)
        t459 = a4 * t131
        t139 = tl.load(k + 20 * LANES, mask)
        t460 = t459 + t139 * v4
        t461 = t460 + t430 * v11
        t462 = t461 + t440
        t463 = t462 + 2 * t452
        t464 = t463 + 4 * t458
        tl.store(to_a + 11 * sto_a, t464, mask)
        t465 = a6 * t135
        t466 = t465 + a8 * t181
        a9 = tl.load(a + 9 * sa, mask)
        t467 = t466 + a9 * t239
        v3 = tl.load(v + 3 * sv, mask)
        t468 = t467 + g3 * v3
        t103 = tl.load(k + 13 * LANES, mask)
        t469 = t468 + g11 * t103
        t116 = tl.load(k + 14 * LANES, mask)
        t470 = t469 + g13 * t116
        v9 = tl.load(v + 9 * sv, mask)
        t471 = t470 + t241 * v9
        t472 = t471 + t183 * v8
        t473 = t472 + t143 * v6
        t15 = tl.load(k + 3 * LANES, mask)
        t474 = t473 + t402 * t15
        t475 = g12 * v9
        t476 = a9 * g12
        t477 = a6 * t129
        t478 = t477 + a10 * t415
        t479 = t478 + a11 * t442
        t480 = t479 + a12 * t475
        t481 = t480 + t476 * v12
        t482 = t481 + t443 * v11
        t483 = t482 + t416 * v10
        t484 = t483 + t141 * v6
        t485 = a12 * t413
        t486 = t485 + a14 * t414
        a15 = tl.load(a + 15 * sa, mask)
        t487 = t486 + a15 * t415
        v15 = tl.load(v + 15 * sv, mask)
        t488 = t487 + t416 * v15
        t489 = t488 + t417 * v14
        t490 = t489 + t418 * v12
        t133 = tl.load(k + 17 * LANES, mask)
        t491 = a4 * t133
        t137 = tl.load(k + 19 * LANES, mask)
        t492 = t491 + t137 * v4
        t493 = t492 + t430 * v12
        t494 = t493 + t474
        t495 = t494 + 2 * t484
        t496 = t495 + 4 * t490
        tl.store(to_a + 12 * sto_a, t496, mask)
        t497 = a5 * t131
        t498 = t497 + a13 * t413
        a16 = tl.load(a + 16 * sa, mask)
        t499 = t498 + a16 * t414
        a17 = tl.load(a + 17 * sa, mask)
        t500 = t499 + a17 * t415
        v17 = tl.load(v + 17 * sv, mask)
        t501 = t500 + t416 * v17
        v16 = tl.load(v + 16 * sv, mask)
        t502 = t501 + t417 * v16
        t503 = t502 + t418 * v13
        t504 = t503 + t139 * v5
        t505 = a11 * t414
        t506 = t505 + a13 * t441
        t507 = t506 + a14 * t442
        t508 = t507 + t443 * v14
        t509 = t508 + t444 * v13
        t510 = t509 + t417 * v11
        t511 = a7 * t129
        t512 = t511 + t141 * v7
        t513 = t512 + t430 * v13
        t514 = t513 + t412
        t515 = t514 + 2 * t504
        t516 = t515 + 4 * t510
        tl.store(to_a + 13 * sto_a, t516, mask)
        t517 = a11 * t415
        t518 = t517 + a12 * t414
        t519 = t518 + a13 * t442
        t520 = t519 + a14 * t475
        t521 = t520 + a14 * t441
        t522 = t521 + a14 * t413
        t523 = t522 + a15 * t442
        t524 = t523 + a17 * t414
        a18 = tl.load(a + 18 * sa, mask)
        t525 = t524 + a18 * t415
        t526 = t525 + t476 * v14
        t527 = t526 + t443 * v13
        t528 = t527 + t443 * v15
        t529 = t528 + t444 * v14
        t530 = t529 + t416 * v11
        v18 = tl.load(v + 18 * sv, mask)
        t531 = t530 + t416 * v18
        t532 = t531 + t417 * v12
        t533 = t532 + t417 * v17
        t534 = t533 + t418 * v14
        t535 = a5 * t133
        t536 = t535 + a6 * t131
        t537 = t536 + a8 * t129
        t538 = t537 + t137 * v5
        t539 = t538 + t139 * v6
        t540 = t539 + t141 * v8
        t541 = t540 + t430 * v14
        t542 = t541 + 2 * t534
        t543 = 2 * t542
        tl.store(to_a + 14 * sto_a, t543, mask)
        t544 = a6 * t133
        t545 = t544 + a15 * t413
        t546 = t545 + a18 * t414
        a19 = tl.load(a + 19 * sa, mask)
        t547 = t546 + a19 * t415
        v19 = tl.load(v + 19 * sv, mask)
        t548 = t547 + t416 * v19
        t549 = t548 + t417 * v18
        t550 = t549 + t418 * v15
        t551 = t550 + t137 * v6
        t552 = a12 * t415
        t553 = t552 + a14 * t442
        t554 = t553 + a15 * t475
        t555 = t554 + t476 * v15
        t556 = t555 + t443 * v14
        t557 = t556 + t416 * v12
        t558 = a9 * t129
        t559 = t558 + t141 * v9
        t560 = t559 + t430 * v15
        t561 = t560 + t412
        t562 = t561 + 2 * t551
        t563 = t562 + 4 * t557
        tl.store(to_a + 15 * sto_a, t563, mask)
        t564 = a13 * t414
        t565 = t564 + a16 * t441
        t566 = t565 + a17 * t442
        t567 = t566 + g6 * v16
        t568 = t567 + t443 * v17
        t569 = t568 + t444 * v16
        t570 = t569 + t417 * v13
        t571 = a7 * t131
        t572 = t571 + t139 * v7
        t573 = t572 + t440
        t574 = t573 + 2 * t570
        tl.store(to_a + 16 * sto_a, t574, mask)
        t575 = a8 * t131
        t576 = t575 + a13 * t415
        t577 = t576 + a16 * t442
        t578 = t577 + a17 * t475
        t579 = t578 + t476 * v17
        t580 = t579 + t443 * v16
        t581 = t580 + t416 * v13
        t582 = t581 + t139 * v8
        t583 = a14 * t414
        t584 = t583 + a17 * t441
        t585 = t584 + a18 * t442
        t586 = t585 + t443 * v18
        t587 = t586 + t444 * v17
        t588 = t587 + t417 * v14
        t589 = a7 * t133
        t590 = t589 + t137 * v7
        t591 = t590 + t430 * v17
        t592 = t591 + t474
        t593 = t592 + 2 * t582
        t594 = t593 + 4 * t588
        tl.store(to_a + 17 * sto_a, t594, mask)
        t595 = a8 * t133
        t596 = t595 + a15 * t414
        t597 = t596 + a18 * t441
        t598 = t597 + a19 * t442
        t599 = t598 + t443 * v19
        t600 = t599 + t444 * v18
        t601 = t600 + t417 * v15
        t602 = t601 + t137 * v8
        t603 = a14 * t415
        t604 = t603 + a17 * t442
        t605 = t604 + a18 * t475
        t606 = t605 + t476 * v18
        t607 = t606 + t443 * v17
        t608 = t607 + t416 * v14
        t609 = a9 * t131
        t610 = t609 + t139 * v9
        t611 = t610 + t430 * v18
        t612 = t611 + t440
        t613 = t612 + 2 * t602
        t614 = t613 + 4 * t608
        tl.store(to_a + 18 * sto_a, t614, mask)
        t615 = a15 * t415
        t616 = t615 + a18 * t442
        t617 = t616 + a19 * t475
        t618 = t617 + g6 * v19
        t619 = t618 + t476 * v19
        t620 = t619 + t443 * v18
        t621 = t620 + t416 * v15
        t622 = a9 * t133
        t623 = t622 + t137 * v9
        t624 = t623 + t474
        t625 = t624 + 2 * t621
        tl.store(to_a + 19 * sto_a, t625, mask)
        t626 = v4 + v7
        t627 = t626 + v9
        tl.store(to_g + 1 * sto_g, t627, mask)
        a1 = tl.load(a + 1 * sa, mask)
        t628 = a1 * v1
        a2 = tl.load(a + 2 * sa, mask)
        t629 = t628 + a2 * v2
        a3 = tl.load(a + 3 * sa, mask)
        t630 = t629 + a3 * v3
        t631 = 2 * t630
        tl.store(to_g + 2 * sto_g, t631, mask)
        t632 = a1 * t5
        t633 = t632 + a2 * t13
        t634 = t633 + a3 * t15
        t17 = tl.load(k + 4 * LANES, mask)
        t635 = t634 + t17 * v1
        t19 = tl.load(k + 5 * LANES, mask)
        t636 = t635 + t19 * v2
        t21 = tl.load(k + 6 * LANES, mask)
        t637 = t636 + t21 * v3
        tl.store(to_g + 3 * sto_g, t637, mask)
        t638 = 2 * a5
        t639 = 2 * a6
        t640 = 2 * a8
        t641 = a4 * v4
        t642 = t641 + a7 * v7
        t643 = t642 + a9 * v9
        t644 = t643 + t638 * v5
        t645 = t644 + t639 * v6
        t646 = t645 + t640 * v8
        t647 = 2 * t646
        tl.store(to_g + 4 * sto_g, t647, mask)
        t648 = t17 * t5
        t649 = t648 + t19 * t13
        t650 = t649 + t21 * t15
        t651 = 2 * t650
        tl.store(to_g + 5 * sto_g, t651, mask)
        t652 = a11 * v11
        t653 = t652 + a12 * v12
        t654 = t653 + a13 * v13
        t655 = t654 + a15 * v15
        t656 = t655 + a17 * v17
        t657 = t656 + a18 * v18
        t658 = a14 * v14
        t659 = a10 * v10
        t660 = t659 + a16 * v16
        t661 = t660 + a19 * v19
        t662 = t661 + 3 * t657
        t663 = t662 + 6 * t658
        t664 = 2 * t663
        tl.store(to_g + 6 * sto_g, t664, mask)
        t665 = a1 * a4
        t666 = t665 + a2 * a5
        t667 = t666 + a3 * a6
        t668 = a1 * a5
        t669 = t668 + a2 * a7
        t670 = t669 + a3 * a8
        t671 = a1 * a6
        t672 = t671 + a2 * a8
        t673 = t672 + a3 * a9
        t11 = tl.load(k + 1 * LANES, mask)
        t674 = a1 * t11
        t61 = tl.load(k + 9 * LANES, mask)
        t675 = t674 + a2 * t61
        t97 = tl.load(k + 12 * LANES, mask)
        t676 = t675 + a3 * t97
        t677 = t676 + t667 * v1
        t678 = t677 + t670 * v2
        t679 = t678 + t673 * v3
        tl.store(to_g + 7 * sto_g, t679, mask)
        t680 = a4 * t17
        t681 = t680 + a5 * t19
        t682 = t681 + a6 * t21
        t683 = a5 * t17
        t684 = t683 + a7 * t19
        t685 = t684 + a8 * t21
        t686 = a6 * t17
        t687 = t686 + a8 * t19
        t688 = t687 + a9 * t21
        t689 = a1 * t27
        t690 = t689 + a2 * t67
        t691 = t690 + a3 * t103
        t692 = t691 + t682 * v1
        t693 = t692 + t685 * v2
        t694 = t693 + t688 * v3
        tl.store(to_g + 8 * sto_g, t694, mask)
        t695 = a4 * a10
        t696 = t695 + a7 * a13
        t697 = t696 + a9 * a15
        t698 = t697 + a11 * t638
        t699 = t698 + a12 * t639
        t700 = t699 + a14 * t640
        t701 = a4 * a11
        t702 = t701 + a7 * a16
        t703 = t702 + a9 * a18
        t704 = t703 + a13 * t638
        t705 = t704 + a14 * t639
        t706 = t705 + a17 * t640
        t707 = a4 * a12
        t708 = t707 + a7 * a17
        t709 = t708 + a9 * a19
        t710 = t709 + a14 * t638
        t711 = t710 + a15 * t639
        t712 = t711 + a18 * t640
        t713 = a1 * t40
        t714 = t713 + a2 * t80
        t715 = t714 + a3 * t116
        t716 = t715 + t700 * v1
        t717 = t716 + t706 * v2
        t718 = t717 + t712 * v3
        tl.store(to_g + 9 * sto_g, t718, mask)
        t719 = a4 * a4
        t720 = t719 + a5 * a5
        t721 = t720 + a6 * a6
        t722 = a5 * a5
        t723 = t722 + a7 * a7
        t724 = t723 + a8 * a8
        t725 = a6 * a6
        t726 = t725 + a8 * a8
        t727 = t726 + a9 * a9
        t728 = a4 * a5
        t729 = t728 + a5 * a7
        t730 = t729 + a6 * a8
        t731 = a4 * a6
        t732 = t731 + a5 * a8
        t733 = t732 + a6 * a9
        t734 = a5 * a6
        t735 = t734 + a7 * a8
        t736 = t735 + a8 * a9
        t149 = tl.load(k + 23 * LANES, mask)
        t737 = a4 * t149
        t192 = tl.load(k + 27 * LANES, mask)
        t738 = t737 + a5 * t192
        t248 = tl.load(k + 31 * LANES, mask)
        t739 = t738 + a6 * t248
        t295 = tl.load(k + 33 * LANES, mask)
        t740 = t739 + a7 * t295
        t328 = tl.load(k + 35 * LANES, mask)
        t741 = t740 + a8 * t328
        t374 = tl.load(k + 37 * LANES, mask)
        t742 = t741 + a9 * t374
        t743 = t742 + t730 * v5
        t744 = t743 + t733 * v6
        t745 = t744 + t736 * v8
        t746 = t721 * v4
        t747 = t746 + t724 * v7
        t748 = t747 + t727 * v9
        t749 = t748 + 2 * t745
        tl.store(to_g + 10 * sto_g, t749, mask)
        t750 = t17 * t27
        t751 = t750 + t19 * t67
        t752 = t751 + t21 * t103
        t753 = t752 + t682 * t5
        t754 = t753 + t685 * t13
        t755 = t754 + t688 * t15
        tl.store(to_g + 11 * sto_g, t755, mask)
        t756 = a11 * a11
        t757 = t756 + a12 * a12
        t758 = t757 + a14 * a14
        t759 = a10 * a10
        t760 = t759 + a13 * a13
        t761 = t760 + a15 * a15
        t762 = t761 + 2 * t758
        t763 = a13 * a13
        t764 = t763 + a14 * a14
        t765 = t764 + a17 * a17
        t766 = a11 * a11
        t767 = t766 + a16 * a16
        t768 = t767 + a18 * a18
        t769 = t768 + 2 * t765
        t770 = a14 * a14
        t771 = t770 + a15 * a15
        t772 = t771 + a18 * a18
        t773 = a12 * a12
        t774 = t773 + a17 * a17
        t775 = t774 + a19 * a19
        t776 = t775 + 2 * t772
        t777 = a11 * a13
        t778 = t777 + a12 * a14
        t779 = t778 + a14 * a17
        t780 = a10 * a11
        t781 = t780 + a13 * a16
        t782 = t781 + a15 * a18
        t783 = t782 + 2 * t779
        t784 = a11 * a14
        t785 = t784 + a12 * a15
        t786 = t785 + a14 * a18
        t787 = a10 * a12
        t788 = t787 + a13 * a17
        t789 = t788 + a15 * a19
        t790 = t789 + 2 * t786
        t791 = a13 * a14
        t792 = t791 + a14 * a15
        t793 = t792 + a17 * a18
        t794 = a11 * a12
        t795 = t794 + a16 * a17
        t796 = t795 + a18 * a19
        t797 = t796 + 2 * t793
        t156 = tl.load(k + 24 * LANES, mask)
        t798 = a4 * t156
        t205 = tl.load(k + 28 * LANES, mask)
        t799 = t798 + a5 * t205
        t261 = tl.load(k + 32 * LANES, mask)
        t800 = t799 + a6 * t261
        t302 = tl.load(k + 34 * LANES, mask)
        t801 = t800 + a7 * t302
        t341 = tl.load(k + 36 * LANES, mask)
        t802 = t801 + a8 * t341
        t381 = tl.load(k + 38 * LANES, mask)
        t803 = t802 + a9 * t381
        t804 = t803 + t783 * v5
        t805 = t804 + t790 * v6
        t806 = t805 + t797 * v8
        t807 = t762 * v4
        t808 = t807 + t769 * v7
        t809 = t808 + t776 * v9
        t810 = t809 + 2 * t806
        tl.store(to_g + 12 * sto_g, t810, mask)
        t811 = t17 * t40
        t812 = t811 + t19 * t80
        t813 = t812 + t21 * t116
        t814 = t813 + t700 * t5
        t815 = t814 + t706 * t13
        t816 = t815 + t712 * t15
        tl.store(to_g + 13 * sto_g, t816, mask)
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
