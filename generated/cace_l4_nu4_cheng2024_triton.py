"""CACE B basis: 13 invariant features of the moments up to degree 4, orders 1 to 4.

Generated, do not edit. Regenerate with:
    basisgen --lmax 4 --numax 4 --selection cheng2024 --backend triton

Operations per atom and channel: forward 187, backward 350, double backward 935.
"""

import torch
import triton
import triton.language as tl

BASIS_DIGEST = "1f7766b288259ccdf4d73a8621a8e9933ddbca1751b6567efb1f658a448cc49f"
SOURCE_DIGEST = "ae1444e17efb140dff0089a23a034460c57d1bd1440139e3e1948ecc18e74c1a"
SPEC = {'l_max': (4, 4, 4, 4), 'nu_max': 4, 'selection': 'cheng2024', 'radial': 'shared', 'max_degree': None}
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
    {'name': 'B4_1', 'nu': 4, 'degrees': (1, 2, 2, 3), 'graphs': ((1, ((0, 1, 1), (1, 3, 1), (2, 3, 2))),), 'formula': 'A_i A_ij A_kl A_jkl'},
    {'name': 'B4_2', 'nu': 4, 'degrees': (1, 2, 3, 4), 'graphs': ((1, ((0, 2, 1), (1, 3, 2), (2, 3, 2))),), 'formula': 'A_i A_jk A_ilm A_jklm'},
    {'name': 'B4_3', 'nu': 4, 'degrees': (1, 2, 3, 4), 'graphs': ((1, ((0, 1, 1), (1, 3, 1), (2, 3, 3))),), 'formula': 'A_i A_ij A_klm A_jklm'},
    {'name': 'B4_4', 'nu': 4, 'degrees': (2, 3, 3, 4), 'graphs': ((1, ((0, 1, 2), (1, 3, 1), (2, 3, 3))),), 'formula': 'A_ij A_ijk A_lmn A_klmn'},
)
# Of each program: parts that are kernels of their own, and rows of memory in which values are kept meanwhile.
PARTS = (1, 1, 3)
ROWS_KEPT = (0, 0, 76)

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
    t153 = t44 * t59
    t154 = t153 + t47 * t65
    t155 = t154 + t50 * t71
    tl.store(b + 9 * sb, t155, mask)
    t156 = a1 * a10
    t157 = t156 + a2 * a11
    t158 = t157 + a3 * a12
    t159 = a1 * a13
    t160 = t159 + a2 * a16
    t161 = t160 + a3 * a17
    t162 = a1 * a15
    t163 = t162 + a2 * a18
    t164 = t163 + a3 * a19
    t165 = a1 * a11
    t166 = t165 + a2 * a13
    t167 = t166 + a3 * a14
    t168 = a1 * a12
    t169 = t168 + a2 * a14
    t170 = t169 + a3 * a15
    t171 = a1 * a14
    t172 = t171 + a2 * a17
    t173 = t172 + a3 * a18
    t174 = t134 * t167
    t175 = t174 + t140 * t170
    t176 = t175 + t146 * t173
    t177 = t116 * t158
    t178 = t177 + t122 * t161
    t179 = t178 + t128 * t164
    t180 = t179 + 2 * t176
    tl.store(b + 10 * sb, t180, mask)
    t181 = t44 * t85
    t182 = t181 + t47 * t96
    t183 = t182 + t50 * t107
    tl.store(b + 11 * sb, t183, mask)
    t184 = t59 * t85
    t185 = t184 + t65 * t96
    t186 = t185 + t71 * t107
    tl.store(b + 12 * sb, t186, mask)
    a0 = tl.load(a + 0 * sa, mask)
    tl.store(b + 0 * sb, a0, mask)


@triton.jit
def _backward(a, sa, g, sg, to_a, sto_a, k, mask, PART: tl.constexpr, LANES: tl.constexpr):
    a5 = tl.load(a + 5 * sa, mask)
    t0 = 2 * a5
    a6 = tl.load(a + 6 * sa, mask)
    t1 = 2 * a6
    a8 = tl.load(a + 8 * sa, mask)
    t2 = 2 * a8
    a4 = tl.load(a + 4 * sa, mask)
    a10 = tl.load(a + 10 * sa, mask)
    t3 = a4 * a10
    a7 = tl.load(a + 7 * sa, mask)
    a13 = tl.load(a + 13 * sa, mask)
    t4 = t3 + a7 * a13
    a9 = tl.load(a + 9 * sa, mask)
    a15 = tl.load(a + 15 * sa, mask)
    t5 = t4 + a9 * a15
    a11 = tl.load(a + 11 * sa, mask)
    t6 = t5 + a11 * t0
    a12 = tl.load(a + 12 * sa, mask)
    t7 = t6 + a12 * t1
    a14 = tl.load(a + 14 * sa, mask)
    t8 = t7 + a14 * t2
    t9 = 6 * a14
    a21 = tl.load(a + 21 * sa, mask)
    t10 = a11 * a21
    a22 = tl.load(a + 22 * sa, mask)
    t11 = t10 + a12 * a22
    a23 = tl.load(a + 23 * sa, mask)
    t12 = t11 + a13 * a23
    a25 = tl.load(a + 25 * sa, mask)
    t13 = t12 + a15 * a25
    a17 = tl.load(a + 17 * sa, mask)
    a27 = tl.load(a + 27 * sa, mask)
    t14 = t13 + a17 * a27
    a18 = tl.load(a + 18 * sa, mask)
    a28 = tl.load(a + 28 * sa, mask)
    t15 = t14 + a18 * a28
    a20 = tl.load(a + 20 * sa, mask)
    t16 = a10 * a20
    a16 = tl.load(a + 16 * sa, mask)
    a26 = tl.load(a + 26 * sa, mask)
    t17 = t16 + a16 * a26
    a19 = tl.load(a + 19 * sa, mask)
    a29 = tl.load(a + 29 * sa, mask)
    t18 = t17 + a19 * a29
    a24 = tl.load(a + 24 * sa, mask)
    t19 = t18 + a24 * t9
    t20 = t19 + 3 * t15
    a1 = tl.load(a + 1 * sa, mask)
    g5 = tl.load(g + 5 * sg, mask)
    t21 = a1 * g5
    g9 = tl.load(g + 9 * sg, mask)
    t22 = t21 + t8 * g9
    g11 = tl.load(g + 11 * sg, mask)
    t23 = t22 + t20 * g11
    t24 = a4 * a11
    t25 = t24 + a7 * a16
    t26 = t25 + a9 * a18
    t27 = t26 + a13 * t0
    t28 = t27 + a14 * t1
    t29 = t28 + a17 * t2
    t30 = a11 * a23
    t31 = t30 + a12 * a24
    t32 = t31 + a13 * a26
    t33 = t32 + a15 * a28
    a31 = tl.load(a + 31 * sa, mask)
    t34 = t33 + a17 * a31
    a32 = tl.load(a + 32 * sa, mask)
    t35 = t34 + a18 * a32
    t36 = a10 * a21
    a30 = tl.load(a + 30 * sa, mask)
    t37 = t36 + a16 * a30
    a33 = tl.load(a + 33 * sa, mask)
    t38 = t37 + a19 * a33
    t39 = t38 + a27 * t9
    t40 = t39 + 3 * t35
    a2 = tl.load(a + 2 * sa, mask)
    t41 = a2 * g5
    t42 = t41 + t29 * g9
    t43 = t42 + t40 * g11
    t44 = a4 * a12
    t45 = t44 + a7 * a17
    t46 = t45 + a9 * a19
    t47 = t46 + a14 * t0
    t48 = t47 + a15 * t1
    t49 = t48 + a18 * t2
    t50 = a11 * a24
    t51 = t50 + a12 * a25
    t52 = t51 + a13 * a27
    t53 = t52 + a15 * a29
    t54 = t53 + a17 * a32
    t55 = t54 + a18 * a33
    t56 = a10 * a22
    t57 = t56 + a16 * a31
    a34 = tl.load(a + 34 * sa, mask)
    t58 = t57 + a19 * a34
    t59 = t58 + a28 * t9
    t60 = t59 + 3 * t55
    a3 = tl.load(a + 3 * sa, mask)
    t61 = a3 * g5
    t62 = t61 + t49 * g9
    t63 = t62 + t60 * g11
    t64 = a4 * a20
    t65 = t64 + a7 * a23
    t66 = t65 + a9 * a25
    t67 = t66 + a21 * t0
    t68 = t67 + a22 * t1
    t69 = t68 + a24 * t2
    g10 = tl.load(g + 10 * sg, mask)
    t70 = t69 * g10
    t71 = a4 * a23
    t72 = t71 + a7 * a30
    t73 = t72 + a9 * a32
    t74 = t73 + a26 * t0
    t75 = t74 + a27 * t1
    t76 = t75 + a31 * t2
    t77 = t76 * g10
    t78 = a4 * a25
    t79 = t78 + a7 * a32
    t80 = t79 + a9 * a34
    t81 = t80 + a28 * t0
    t82 = t81 + a29 * t1
    t83 = t82 + a33 * t2
    t84 = t83 * g10
    t85 = a1 * a4
    t86 = t85 + a2 * a5
    t87 = t86 + a3 * a6
    t88 = a4 * a21
    t89 = t88 + a7 * a26
    t90 = t89 + a9 * a28
    t91 = t90 + a23 * t0
    t92 = t91 + a24 * t1
    t93 = t92 + a27 * t2
    t94 = t93 * g10
    t95 = a4 * a22
    t96 = t95 + a7 * a27
    t97 = t96 + a9 * a29
    t98 = t97 + a24 * t0
    t99 = t98 + a25 * t1
    t100 = t99 + a28 * t2
    t101 = t100 * g10
    t102 = a4 * a24
    t103 = t102 + a7 * a31
    t104 = t103 + a9 * a33
    t105 = t104 + a27 * t0
    t106 = t105 + a28 * t1
    t107 = t106 + a32 * t2
    t108 = t107 * g10
    g1 = tl.load(g + 1 * sg, mask)
    t109 = a1 * g1
    t110 = t109 + a11 * t94
    t111 = t110 + a12 * t101
    t112 = t111 + a14 * t108
    t113 = a4 * t23
    t114 = t113 + a5 * t43
    t115 = t114 + a6 * t63
    t116 = t115 + a10 * t70
    t117 = t116 + a13 * t77
    t118 = t117 + a15 * t84
    t119 = t118 + t87 * g5
    g6 = tl.load(g + 6 * sg, mask)
    t120 = t119 + t8 * g6
    g7 = tl.load(g + 7 * sg, mask)
    t121 = t120 + t20 * g7
    t122 = t121 + 2 * t112
    tl.store(to_a + 1 * sto_a, t122, mask)
    t123 = a1 * a5
    t124 = t123 + a2 * a7
    t125 = t124 + a3 * a8
    t126 = a2 * g1
    t127 = t126 + a13 * t94
    t128 = t127 + a14 * t101
    t129 = t128 + a17 * t108
    t130 = a5 * t23
    t131 = t130 + a7 * t43
    t132 = t131 + a8 * t63
    t133 = t132 + a11 * t70
    t134 = t133 + a16 * t77
    t135 = t134 + a18 * t84
    t136 = t135 + t125 * g5
    t137 = t136 + t29 * g6
    t138 = t137 + t40 * g7
    t139 = t138 + 2 * t129
    tl.store(to_a + 2 * sto_a, t139, mask)
    t140 = a1 * a6
    t141 = t140 + a2 * a8
    t142 = t141 + a3 * a9
    t143 = a3 * g1
    t144 = t143 + a14 * t94
    t145 = t144 + a15 * t101
    t146 = t145 + a18 * t108
    t147 = a6 * t23
    t148 = t147 + a8 * t43
    t149 = t148 + a9 * t63
    t150 = t149 + a12 * t70
    t151 = t150 + a17 * t77
    t152 = t151 + a19 * t84
    t153 = t152 + t142 * g5
    t154 = t153 + t49 * g6
    t155 = t154 + t60 * g7
    t156 = t155 + 2 * t146
    tl.store(to_a + 3 * sto_a, t156, mask)
    t157 = a1 * g6
    t158 = t157 + t87 * g9
    g12 = tl.load(g + 12 * sg, mask)
    t159 = t158 + t20 * g12
    t160 = a2 * g6
    t161 = t160 + t125 * g9
    t162 = t161 + t40 * g12
    t163 = a3 * g6
    t164 = t163 + t142 * g9
    t165 = t164 + t60 * g12
    t166 = a1 * a10
    t167 = t166 + a2 * a11
    t168 = t167 + a3 * a12
    g8 = tl.load(g + 8 * sg, mask)
    t169 = a4 * g8
    t170 = t169 + t168 * g10
    t171 = a1 * a13
    t172 = t171 + a2 * a16
    t173 = t172 + a3 * a17
    t174 = a7 * g8
    t175 = t174 + t173 * g10
    t176 = a1 * a15
    t177 = t176 + a2 * a18
    t178 = t177 + a3 * a19
    t179 = a9 * g8
    t180 = t179 + t178 * g10
    t181 = a1 * a11
    t182 = t181 + a2 * a13
    t183 = t182 + a3 * a14
    t184 = a5 * g8
    t185 = t184 + t183 * g10
    t186 = a1 * a12
    t187 = t186 + a2 * a14
    t188 = t187 + a3 * a15
    t189 = a6 * g8
    t190 = t189 + t188 * g10
    t191 = a1 * a14
    t192 = t191 + a2 * a17
    t193 = t192 + a3 * a18
    t194 = a8 * g8
    t195 = t194 + t193 * g10
    g2 = tl.load(g + 2 * sg, mask)
    t196 = a4 * g2
    t197 = t196 + a21 * t185
    t198 = t197 + a22 * t190
    t199 = t198 + a24 * t195
    t200 = a1 * t23
    t201 = t200 + a10 * t159
    t202 = t201 + a11 * t162
    t203 = t202 + a12 * t165
    t204 = t203 + a20 * t170
    t205 = t204 + a23 * t175
    t206 = t205 + a25 * t180
    t207 = t206 + t69 * g8
    t208 = t207 + 2 * t199
    tl.store(to_a + 4 * sto_a, t208, mask)
    t209 = a11 * t159
    t210 = t209 + a13 * t162
    t211 = t210 + a14 * t165
    t212 = t211 + a21 * t170
    t213 = t212 + a26 * t175
    t214 = t213 + a28 * t180
    t215 = t214 + t93 * g8
    t216 = a5 * g2
    t217 = t216 + a23 * t185
    t218 = t217 + a24 * t190
    t219 = t218 + a27 * t195
    t220 = a1 * t43
    t221 = t220 + a2 * t23
    t222 = t221 + 2 * t215
    t223 = t222 + 4 * t219
    tl.store(to_a + 5 * sto_a, t223, mask)
    t224 = a12 * t159
    t225 = t224 + a14 * t162
    t226 = t225 + a15 * t165
    t227 = t226 + a22 * t170
    t228 = t227 + a27 * t175
    t229 = t228 + a29 * t180
    t230 = t229 + t100 * g8
    t231 = a6 * g2
    t232 = t231 + a24 * t185
    t233 = t232 + a25 * t190
    t234 = t233 + a28 * t195
    t235 = a1 * t63
    t236 = t235 + a3 * t23
    t237 = t236 + 2 * t230
    t238 = t237 + 4 * t234
    tl.store(to_a + 6 * sto_a, t238, mask)
    t239 = a7 * g2
    t240 = t239 + a26 * t185
    t241 = t240 + a27 * t190
    t242 = t241 + a31 * t195
    t243 = a2 * t43
    t244 = t243 + a13 * t159
    t245 = t244 + a16 * t162
    t246 = t245 + a17 * t165
    t247 = t246 + a23 * t170
    t248 = t247 + a30 * t175
    t249 = t248 + a32 * t180
    t250 = t249 + t76 * g8
    t251 = t250 + 2 * t242
    tl.store(to_a + 7 * sto_a, t251, mask)
    t252 = a14 * t159
    t253 = t252 + a17 * t162
    t254 = t253 + a18 * t165
    t255 = t254 + a24 * t170
    t256 = t255 + a31 * t175
    t257 = t256 + a33 * t180
    t258 = t257 + t107 * g8
    t259 = a8 * g2
    t260 = t259 + a27 * t185
    t261 = t260 + a28 * t190
    t262 = t261 + a32 * t195
    t263 = a2 * t63
    t264 = t263 + a3 * t43
    t265 = t264 + 2 * t258
    t266 = t265 + 4 * t262
    tl.store(to_a + 8 * sto_a, t266, mask)
    t267 = a9 * g2
    t268 = t267 + a28 * t185
    t269 = t268 + a29 * t190
    t270 = t269 + a33 * t195
    t271 = a3 * t63
    t272 = t271 + a15 * t159
    t273 = t272 + a18 * t162
    t274 = t273 + a19 * t165
    t275 = t274 + a25 * t170
    t276 = t275 + a32 * t175
    t277 = t276 + a34 * t180
    t278 = t277 + t83 * g8
    t279 = t278 + 2 * t270
    tl.store(to_a + 9 * sto_a, t279, mask)
    g3 = tl.load(g + 3 * sg, mask)
    t280 = 2 * g3
    t281 = a1 * g7
    t282 = t281 + t87 * g11
    t283 = t282 + t8 * g12
    t284 = a2 * g7
    t285 = t284 + t125 * g11
    t286 = t285 + t29 * g12
    t287 = a3 * g7
    t288 = t287 + t142 * g11
    t289 = t288 + t49 * g12
    t290 = a1 * t70
    t291 = t290 + a4 * t159
    t292 = t291 + a10 * t280
    t293 = t292 + a20 * t283
    t294 = t293 + a21 * t286
    t295 = t294 + a22 * t289
    tl.store(to_a + 10 * sto_a, t295, mask)
    t296 = 6 * g3
    t297 = 3 * t283
    t298 = 3 * t286
    t299 = 3 * t289
    t300 = a1 * t94
    t301 = t300 + a5 * t159
    t302 = a2 * t70
    t303 = t302 + a4 * t162
    t304 = t303 + a11 * t296
    t305 = t304 + a21 * t297
    t306 = t305 + a23 * t298
    t307 = t306 + a24 * t299
    t308 = t307 + 2 * t301
    tl.store(to_a + 11 * sto_a, t308, mask)
    t309 = a1 * t101
    t310 = t309 + a6 * t159
    t311 = a3 * t70
    t312 = t311 + a4 * t165
    t313 = t312 + a12 * t296
    t314 = t313 + a22 * t297
    t315 = t314 + a24 * t298
    t316 = t315 + a25 * t299
    t317 = t316 + 2 * t310
    tl.store(to_a + 12 * sto_a, t317, mask)
    t318 = a2 * t94
    t319 = t318 + a5 * t162
    t320 = a1 * t77
    t321 = t320 + a7 * t159
    t322 = t321 + a13 * t296
    t323 = t322 + a23 * t297
    t324 = t323 + a26 * t298
    t325 = t324 + a27 * t299
    t326 = t325 + 2 * t319
    tl.store(to_a + 13 * sto_a, t326, mask)
    t327 = a1 * t108
    t328 = t327 + a2 * t101
    t329 = t328 + a3 * t94
    t330 = t329 + a5 * t165
    t331 = t330 + a6 * t162
    t332 = t331 + a8 * t159
    t333 = t332 + a24 * t297
    t334 = t333 + a27 * t298
    t335 = t334 + a28 * t299
    t336 = t335 + t9 * g3
    t337 = 2 * t336
    tl.store(to_a + 14 * sto_a, t337, mask)
    t338 = a3 * t101
    t339 = t338 + a6 * t165
    t340 = a1 * t84
    t341 = t340 + a9 * t159
    t342 = t341 + a15 * t296
    t343 = t342 + a25 * t297
    t344 = t343 + a28 * t298
    t345 = t344 + a29 * t299
    t346 = t345 + 2 * t339
    tl.store(to_a + 15 * sto_a, t346, mask)
    t347 = a2 * t77
    t348 = t347 + a7 * t162
    t349 = t348 + a16 * t280
    t350 = t349 + a26 * t283
    t351 = t350 + a30 * t286
    t352 = t351 + a31 * t289
    tl.store(to_a + 16 * sto_a, t352, mask)
    t353 = a2 * t108
    t354 = t353 + a8 * t162
    t355 = a3 * t77
    t356 = t355 + a7 * t165
    t357 = t356 + a17 * t296
    t358 = t357 + a27 * t297
    t359 = t358 + a31 * t298
    t360 = t359 + a32 * t299
    t361 = t360 + 2 * t354
    tl.store(to_a + 17 * sto_a, t361, mask)
    t362 = a3 * t108
    t363 = t362 + a8 * t165
    t364 = a2 * t84
    t365 = t364 + a9 * t162
    t366 = t365 + a18 * t296
    t367 = t366 + a28 * t297
    t368 = t367 + a32 * t298
    t369 = t368 + a33 * t299
    t370 = t369 + 2 * t363
    tl.store(to_a + 18 * sto_a, t370, mask)
    t371 = a3 * t84
    t372 = t371 + a9 * t165
    t373 = t372 + a19 * t280
    t374 = t373 + a29 * t283
    t375 = t374 + a33 * t286
    t376 = t375 + a34 * t289
    tl.store(to_a + 19 * sto_a, t376, mask)
    g4 = tl.load(g + 4 * sg, mask)
    t377 = 2 * g4
    t378 = a4 * t170
    t379 = t378 + a10 * t283
    t380 = t379 + a20 * t377
    tl.store(to_a + 20 * sto_a, t380, mask)
    t381 = 8 * g4
    t382 = 2 * a4
    t383 = a10 * t286
    t384 = t383 + a11 * t297
    t385 = t384 + a21 * t381
    t386 = t385 + t0 * t170
    t387 = t386 + t185 * t382
    tl.store(to_a + 21 * sto_a, t387, mask)
    t388 = a10 * t289
    t389 = t388 + a12 * t297
    t390 = t389 + a22 * t381
    t391 = t390 + t1 * t170
    t392 = t391 + t190 * t382
    tl.store(to_a + 22 * sto_a, t392, mask)
    t393 = 12 * g4
    t394 = 4 * a5
    t395 = a4 * t175
    t396 = t395 + a7 * t170
    t397 = t396 + a11 * t298
    t398 = t397 + a13 * t297
    t399 = t398 + a23 * t393
    t400 = t399 + t185 * t394
    tl.store(to_a + 23 * sto_a, t400, mask)
    t401 = 24 * g4
    t402 = 4 * a6
    t403 = a11 * t299
    t404 = t403 + a12 * t298
    t405 = t404 + a24 * t401
    t406 = t405 + t2 * t170
    t407 = t406 + t9 * t283
    t408 = t407 + t195 * t382
    t409 = t408 + t190 * t394
    t410 = t409 + t185 * t402
    tl.store(to_a + 24 * sto_a, t410, mask)
    t411 = a4 * t180
    t412 = t411 + a9 * t170
    t413 = t412 + a12 * t299
    t414 = t413 + a15 * t297
    t415 = t414 + a25 * t393
    t416 = t415 + t190 * t402
    tl.store(to_a + 25 * sto_a, t416, mask)
    t417 = 2 * a7
    t418 = a13 * t298
    t419 = t418 + a16 * t283
    t420 = t419 + a26 * t381
    t421 = t420 + t0 * t175
    t422 = t421 + t185 * t417
    tl.store(to_a + 26 * sto_a, t422, mask)
    t423 = 4 * a8
    t424 = a13 * t299
    t425 = t424 + a17 * t297
    t426 = t425 + a27 * t401
    t427 = t426 + t1 * t175
    t428 = t427 + t9 * t286
    t429 = t428 + t195 * t394
    t430 = t429 + t190 * t417
    t431 = t430 + t185 * t423
    tl.store(to_a + 27 * sto_a, t431, mask)
    t432 = 2 * a9
    t433 = a15 * t298
    t434 = t433 + a18 * t297
    t435 = t434 + a28 * t401
    t436 = t435 + t0 * t180
    t437 = t436 + t9 * t289
    t438 = t437 + t195 * t402
    t439 = t438 + t190 * t423
    t440 = t439 + t185 * t432
    tl.store(to_a + 28 * sto_a, t440, mask)
    t441 = a15 * t299
    t442 = t441 + a19 * t283
    t443 = t442 + a29 * t381
    t444 = t443 + t1 * t180
    t445 = t444 + t190 * t432
    tl.store(to_a + 29 * sto_a, t445, mask)
    t446 = a7 * t175
    t447 = t446 + a16 * t286
    t448 = t447 + a30 * t377
    tl.store(to_a + 30 * sto_a, t448, mask)
    t449 = a16 * t289
    t450 = t449 + a17 * t298
    t451 = t450 + a31 * t381
    t452 = t451 + t2 * t175
    t453 = t452 + t195 * t417
    tl.store(to_a + 31 * sto_a, t453, mask)
    t454 = a7 * t180
    t455 = t454 + a9 * t175
    t456 = t455 + a17 * t299
    t457 = t456 + a18 * t298
    t458 = t457 + a32 * t393
    t459 = t458 + t195 * t423
    tl.store(to_a + 32 * sto_a, t459, mask)
    t460 = a18 * t299
    t461 = t460 + a19 * t286
    t462 = t461 + a33 * t381
    t463 = t462 + t2 * t180
    t464 = t463 + t195 * t432
    tl.store(to_a + 33 * sto_a, t464, mask)
    t465 = a9 * t180
    t466 = t465 + a19 * t289
    t467 = t466 + a34 * t377
    tl.store(to_a + 34 * sto_a, t467, mask)
    g0 = tl.load(g + 0 * sg, mask)
    tl.store(to_a + 0 * sto_a, g0, mask)


@triton.jit
def _double_backward(a, sa, g, sg, v, sv, to_a, sto_a, to_g, sto_g, k, mask, PART: tl.constexpr, LANES: tl.constexpr):
    if PART == 0:
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
        v21 = tl.load(v + 21 * sv, mask)
        t14 = a11 * v21
        v22 = tl.load(v + 22 * sv, mask)
        t15 = t14 + a12 * v22
        v23 = tl.load(v + 23 * sv, mask)
        t16 = t15 + a13 * v23
        v25 = tl.load(v + 25 * sv, mask)
        t17 = t16 + a15 * v25
        a17 = tl.load(a + 17 * sa, mask)
        v27 = tl.load(v + 27 * sv, mask)
        t18 = t17 + a17 * v27
        a18 = tl.load(a + 18 * sa, mask)
        v28 = tl.load(v + 28 * sv, mask)
        t19 = t18 + a18 * v28
        a21 = tl.load(a + 21 * sa, mask)
        t20 = t19 + a21 * v11
        a22 = tl.load(a + 22 * sa, mask)
        t21 = t20 + a22 * v12
        a23 = tl.load(a + 23 * sa, mask)
        t22 = t21 + a23 * v13
        a25 = tl.load(a + 25 * sa, mask)
        t23 = t22 + a25 * v15
        a27 = tl.load(a + 27 * sa, mask)
        v17 = tl.load(v + 17 * sv, mask)
        t24 = t23 + a27 * v17
        a28 = tl.load(a + 28 * sa, mask)
        v18 = tl.load(v + 18 * sv, mask)
        t25 = t24 + a28 * v18
        v24 = tl.load(v + 24 * sv, mask)
        t26 = a14 * v24
        a24 = tl.load(a + 24 * sa, mask)
        t27 = t26 + a24 * v14
        v20 = tl.load(v + 20 * sv, mask)
        t28 = a10 * v20
        a16 = tl.load(a + 16 * sa, mask)
        v26 = tl.load(v + 26 * sv, mask)
        t29 = t28 + a16 * v26
        a19 = tl.load(a + 19 * sa, mask)
        v29 = tl.load(v + 29 * sv, mask)
        t30 = t29 + a19 * v29
        a20 = tl.load(a + 20 * sa, mask)
        t31 = t30 + a20 * v10
        a26 = tl.load(a + 26 * sa, mask)
        v16 = tl.load(v + 16 * sv, mask)
        t32 = t31 + a26 * v16
        a29 = tl.load(a + 29 * sa, mask)
        v19 = tl.load(v + 19 * sv, mask)
        t33 = t32 + a29 * v19
        t34 = t33 + 3 * t25
        t35 = t34 + 6 * t27
        g5 = tl.load(g + 5 * sg, mask)
        v1 = tl.load(v + 1 * sv, mask)
        t36 = g5 * v1
        g9 = tl.load(g + 9 * sg, mask)
        t37 = t36 + g9 * t13
        g11 = tl.load(g + 11 * sg, mask)
        t38 = t37 + g11 * t35
        t39 = a5 * v13
        t40 = t39 + a6 * v14
        t41 = t40 + a8 * v17
        t42 = t41 + a13 * v5
        t43 = t42 + a14 * v6
        t44 = t43 + a17 * v8
        t45 = a4 * v11
        t46 = t45 + a7 * v16
        t47 = t46 + a9 * v18
        t48 = t47 + a11 * v4
        t49 = t48 + a16 * v7
        t50 = t49 + a18 * v9
        t51 = t50 + 2 * t44
        t52 = a11 * v23
        t53 = t52 + a12 * v24
        t54 = t53 + a13 * v26
        t55 = t54 + a15 * v28
        v31 = tl.load(v + 31 * sv, mask)
        t56 = t55 + a17 * v31
        v32 = tl.load(v + 32 * sv, mask)
        t57 = t56 + a18 * v32
        t58 = t57 + a23 * v11
        t59 = t58 + a24 * v12
        t60 = t59 + a26 * v13
        t61 = t60 + a28 * v15
        a31 = tl.load(a + 31 * sa, mask)
        t62 = t61 + a31 * v17
        a32 = tl.load(a + 32 * sa, mask)
        t63 = t62 + a32 * v18
        t64 = a14 * v27
        t65 = t64 + a27 * v14
        t66 = a10 * v21
        v30 = tl.load(v + 30 * sv, mask)
        t67 = t66 + a16 * v30
        v33 = tl.load(v + 33 * sv, mask)
        t68 = t67 + a19 * v33
        t69 = t68 + a21 * v10
        a30 = tl.load(a + 30 * sa, mask)
        t70 = t69 + a30 * v16
        a33 = tl.load(a + 33 * sa, mask)
        t71 = t70 + a33 * v19
        t72 = t71 + 3 * t63
        t73 = t72 + 6 * t65
        v2 = tl.load(v + 2 * sv, mask)
        t74 = g5 * v2
        t75 = t74 + g9 * t51
        t76 = t75 + g11 * t73
        t77 = a5 * v14
        t78 = t77 + a6 * v15
        t79 = t78 + a8 * v18
        t80 = t79 + a14 * v5
        t81 = t80 + a15 * v6
        t82 = t81 + a18 * v8
        t83 = a4 * v12
        t84 = t83 + a7 * v17
        t85 = t84 + a9 * v19
        t86 = t85 + a12 * v4
        t87 = t86 + a17 * v7
        t88 = t87 + a19 * v9
        t89 = t88 + 2 * t82
        t90 = a11 * v24
        t91 = t90 + a12 * v25
        t92 = t91 + a13 * v27
        t93 = t92 + a15 * v29
        t94 = t93 + a17 * v32
        t95 = t94 + a18 * v33
        t96 = t95 + a24 * v11
        t97 = t96 + a25 * v12
        t98 = t97 + a27 * v13
        t99 = t98 + a29 * v15
        t100 = t99 + a32 * v17
        t101 = t100 + a33 * v18
        t102 = a14 * v28
        t103 = t102 + a28 * v14
        t104 = a10 * v22
        t105 = t104 + a16 * v31
        v34 = tl.load(v + 34 * sv, mask)
        t106 = t105 + a19 * v34
        t107 = t106 + a22 * v10
        t108 = t107 + a31 * v16
        a34 = tl.load(a + 34 * sa, mask)
        t109 = t108 + a34 * v19
        t110 = t109 + 3 * t101
        t111 = t110 + 6 * t103
        v3 = tl.load(v + 3 * sv, mask)
        t112 = g5 * v3
        t113 = t112 + g9 * t89
        t114 = t113 + g11 * t111
        t115 = a5 * v21
        t116 = t115 + a6 * v22
        t117 = t116 + a8 * v24
        t118 = t117 + a21 * v5
        t119 = t118 + a22 * v6
        t120 = t119 + a24 * v8
        t121 = a4 * v20
        t122 = t121 + a7 * v23
        t123 = t122 + a9 * v25
        t124 = t123 + a20 * v4
        t125 = t124 + a23 * v7
        t126 = t125 + a25 * v9
        t127 = t126 + 2 * t120
        g10 = tl.load(g + 10 * sg, mask)
        t128 = g10 * t127
        t129 = a5 * v26
        t130 = t129 + a6 * v27
        t131 = t130 + a8 * v31
        t132 = t131 + a26 * v5
        t133 = t132 + a27 * v6
        t134 = t133 + a31 * v8
        t135 = a4 * v23
        t136 = t135 + a7 * v30
        t137 = t136 + a9 * v32
        t138 = t137 + a23 * v4
        t139 = t138 + a30 * v7
        t140 = t139 + a32 * v9
        t141 = t140 + 2 * t134
        t142 = g10 * t141
        t143 = a5 * v28
        t144 = t143 + a6 * v29
        t145 = t144 + a8 * v33
        t146 = t145 + a28 * v5
        t147 = t146 + a29 * v6
        t148 = t147 + a33 * v8
        t149 = a4 * v25
        t150 = t149 + a7 * v32
        t151 = t150 + a9 * v34
        t152 = t151 + a25 * v4
        t153 = t152 + a32 * v7
        t154 = t153 + a34 * v9
        t155 = t154 + 2 * t148
        t156 = g10 * t155
        a1 = tl.load(a + 1 * sa, mask)
        t157 = a1 * v4
        a2 = tl.load(a + 2 * sa, mask)
        t158 = t157 + a2 * v5
        a3 = tl.load(a + 3 * sa, mask)
        t159 = t158 + a3 * v6
        t160 = t159 + a4 * v1
        t161 = t160 + a5 * v2
        t162 = t161 + a6 * v3
        t163 = 2 * a5
        t164 = 2 * a6
        t165 = 2 * a8
        t166 = a4 * a25
        t167 = t166 + a7 * a32
        t168 = t167 + a9 * a34
        t169 = t168 + a28 * t163
        t170 = t169 + a29 * t164
        t171 = t170 + a33 * t165
        t172 = t171 * g10
        t173 = a4 * a23
        t174 = t173 + a7 * a30
        t175 = t174 + a9 * a32
        t176 = t175 + a26 * t163
        t177 = t176 + a27 * t164
        t178 = t177 + a31 * t165
        t179 = t178 * g10
        t180 = a4 * a20
        t181 = t180 + a7 * a23
        t182 = t181 + a9 * a25
        t183 = t182 + a21 * t163
        t184 = t183 + a22 * t164
        t185 = t184 + a24 * t165
        t186 = t185 * g10
        t187 = a4 * a12
        t188 = t187 + a7 * a17
        t189 = t188 + a9 * a19
        t190 = t189 + a14 * t163
        t191 = t190 + a15 * t164
        t192 = t191 + a18 * t165
        t193 = 6 * a14
        t194 = a11 * a24
        t195 = t194 + a12 * a25
        t196 = t195 + a13 * a27
        t197 = t196 + a15 * a29
        t198 = t197 + a17 * a32
        t199 = t198 + a18 * a33
        t200 = a10 * a22
        t201 = t200 + a16 * a31
        t202 = t201 + a19 * a34
        t203 = t202 + a28 * t193
        t204 = t203 + 3 * t199
        t205 = a3 * g5
        t206 = t205 + t192 * g9
        t207 = t206 + t204 * g11
        t208 = a4 * a11
        t209 = t208 + a7 * a16
        t210 = t209 + a9 * a18
        t211 = t210 + a13 * t163
        t212 = t211 + a14 * t164
        t213 = t212 + a17 * t165
        t214 = a11 * a23
        t215 = t214 + a12 * a24
        t216 = t215 + a13 * a26
        t217 = t216 + a15 * a28
        t218 = t217 + a17 * a31
        t219 = t218 + a18 * a32
        t220 = a10 * a21
        t221 = t220 + a16 * a30
        t222 = t221 + a19 * a33
        t223 = t222 + a27 * t193
        t224 = t223 + 3 * t219
        t225 = a2 * g5
        t226 = t225 + t213 * g9
        t227 = t226 + t224 * g11
        t228 = a4 * a10
        t229 = t228 + a7 * a13
        t230 = t229 + a9 * a15
        t231 = t230 + a11 * t163
        t232 = t231 + a12 * t164
        t233 = t232 + a14 * t165
        t234 = a11 * a21
        t235 = t234 + a12 * a22
        t236 = t235 + a13 * a23
        t237 = t236 + a15 * a25
        t238 = t237 + a17 * a27
        t239 = t238 + a18 * a28
        t240 = a10 * a20
        t241 = t240 + a16 * a26
        t242 = t241 + a19 * a29
        t243 = t242 + a24 * t193
        t244 = t243 + 3 * t239
        t245 = a1 * g5
        t246 = t245 + t233 * g9
        t247 = t246 + t244 * g11
        t248 = a5 * v23
        t249 = t248 + a6 * v24
        t250 = t249 + a8 * v27
        t251 = t250 + a23 * v5
        t252 = t251 + a24 * v6
        t253 = t252 + a27 * v8
        t254 = a4 * v21
        t255 = t254 + a7 * v26
        t256 = t255 + a9 * v28
        t257 = t256 + a21 * v4
        t258 = t257 + a26 * v7
        t259 = t258 + a28 * v9
        t260 = t259 + 2 * t253
        tl.store(k + 0 * LANES, t13, mask)
        tl.store(k + 1 * LANES, t35, mask)
        tl.store(k + 2 * LANES, t38, mask)
        tl.store(k + 3 * LANES, t51, mask)
        tl.store(k + 4 * LANES, t73, mask)
        tl.store(k + 5 * LANES, t76, mask)
        tl.store(k + 6 * LANES, t89, mask)
        tl.store(k + 7 * LANES, t111, mask)
        tl.store(k + 8 * LANES, t114, mask)
        tl.store(k + 9 * LANES, t127, mask)
        tl.store(k + 10 * LANES, t128, mask)
        tl.store(k + 11 * LANES, t141, mask)
        tl.store(k + 12 * LANES, t142, mask)
        tl.store(k + 13 * LANES, t155, mask)
        tl.store(k + 14 * LANES, t156, mask)
        tl.store(k + 15 * LANES, t162, mask)
        tl.store(k + 16 * LANES, t163, mask)
        tl.store(k + 17 * LANES, t164, mask)
        tl.store(k + 18 * LANES, t165, mask)
        tl.store(k + 19 * LANES, t171, mask)
        tl.store(k + 20 * LANES, t172, mask)
        tl.store(k + 21 * LANES, t178, mask)
        tl.store(k + 22 * LANES, t179, mask)
        tl.store(k + 23 * LANES, t185, mask)
        tl.store(k + 24 * LANES, t186, mask)
        tl.store(k + 25 * LANES, t192, mask)
        tl.store(k + 26 * LANES, t193, mask)
        tl.store(k + 27 * LANES, t204, mask)
        tl.store(k + 28 * LANES, t207, mask)
        tl.store(k + 29 * LANES, t213, mask)
        tl.store(k + 30 * LANES, t224, mask)
        tl.store(k + 31 * LANES, t227, mask)
        tl.store(k + 32 * LANES, t233, mask)
        tl.store(k + 33 * LANES, t244, mask)
        tl.store(k + 34 * LANES, t247, mask)
        tl.store(k + 35 * LANES, t260, mask)
    if PART == 1:
        g10 = tl.load(g + 10 * sg, mask)
        t260 = tl.load(k + 35 * LANES, mask)
        t261 = g10 * t260
        a5 = tl.load(a + 5 * sa, mask)
        v24 = tl.load(v + 24 * sv, mask)
        t262 = a5 * v24
        a6 = tl.load(a + 6 * sa, mask)
        v25 = tl.load(v + 25 * sv, mask)
        t263 = t262 + a6 * v25
        a8 = tl.load(a + 8 * sa, mask)
        v28 = tl.load(v + 28 * sv, mask)
        t264 = t263 + a8 * v28
        a24 = tl.load(a + 24 * sa, mask)
        v5 = tl.load(v + 5 * sv, mask)
        t265 = t264 + a24 * v5
        a25 = tl.load(a + 25 * sa, mask)
        v6 = tl.load(v + 6 * sv, mask)
        t266 = t265 + a25 * v6
        a28 = tl.load(a + 28 * sa, mask)
        v8 = tl.load(v + 8 * sv, mask)
        t267 = t266 + a28 * v8
        a4 = tl.load(a + 4 * sa, mask)
        v22 = tl.load(v + 22 * sv, mask)
        t268 = a4 * v22
        a7 = tl.load(a + 7 * sa, mask)
        v27 = tl.load(v + 27 * sv, mask)
        t269 = t268 + a7 * v27
        a9 = tl.load(a + 9 * sa, mask)
        v29 = tl.load(v + 29 * sv, mask)
        t270 = t269 + a9 * v29
        a22 = tl.load(a + 22 * sa, mask)
        v4 = tl.load(v + 4 * sv, mask)
        t271 = t270 + a22 * v4
        a27 = tl.load(a + 27 * sa, mask)
        v7 = tl.load(v + 7 * sv, mask)
        t272 = t271 + a27 * v7
        a29 = tl.load(a + 29 * sa, mask)
        v9 = tl.load(v + 9 * sv, mask)
        t273 = t272 + a29 * v9
        t274 = t273 + 2 * t267
        t275 = g10 * t274
        t276 = a5 * v27
        t277 = t276 + a6 * v28
        v32 = tl.load(v + 32 * sv, mask)
        t278 = t277 + a8 * v32
        t279 = t278 + a27 * v5
        t280 = t279 + a28 * v6
        a32 = tl.load(a + 32 * sa, mask)
        t281 = t280 + a32 * v8
        t282 = a4 * v24
        v31 = tl.load(v + 31 * sv, mask)
        t283 = t282 + a7 * v31
        v33 = tl.load(v + 33 * sv, mask)
        t284 = t283 + a9 * v33
        t285 = t284 + a24 * v4
        a31 = tl.load(a + 31 * sa, mask)
        t286 = t285 + a31 * v7
        a33 = tl.load(a + 33 * sa, mask)
        t287 = t286 + a33 * v9
        t288 = t287 + 2 * t281
        t289 = g10 * t288
        t290 = a4 * a24
        t291 = t290 + a7 * a31
        t292 = t291 + a9 * a33
        t163 = tl.load(k + 16 * LANES, mask)
        t293 = t292 + a27 * t163
        t164 = tl.load(k + 17 * LANES, mask)
        t294 = t293 + a28 * t164
        t165 = tl.load(k + 18 * LANES, mask)
        t295 = t294 + a32 * t165
        t296 = t295 * g10
        t297 = a4 * a22
        t298 = t297 + a7 * a27
        t299 = t298 + a9 * a29
        t300 = t299 + a24 * t163
        t301 = t300 + a25 * t164
        t302 = t301 + a28 * t165
        t303 = t302 * g10
        a21 = tl.load(a + 21 * sa, mask)
        t304 = a4 * a21
        a26 = tl.load(a + 26 * sa, mask)
        t305 = t304 + a7 * a26
        t306 = t305 + a9 * a28
        a23 = tl.load(a + 23 * sa, mask)
        t307 = t306 + a23 * t163
        t308 = t307 + a24 * t164
        t309 = t308 + a27 * t165
        t310 = t309 * g10
        a11 = tl.load(a + 11 * sa, mask)
        t311 = a11 * t261
        a12 = tl.load(a + 12 * sa, mask)
        t312 = t311 + a12 * t275
        a14 = tl.load(a + 14 * sa, mask)
        t313 = t312 + a14 * t289
        g1 = tl.load(g + 1 * sg, mask)
        v1 = tl.load(v + 1 * sv, mask)
        t314 = t313 + g1 * v1
        v14 = tl.load(v + 14 * sv, mask)
        t315 = t314 + t296 * v14
        v12 = tl.load(v + 12 * sv, mask)
        t316 = t315 + t303 * v12
        v11 = tl.load(v + 11 * sv, mask)
        t317 = t316 + t310 * v11
        t38 = tl.load(k + 2 * LANES, mask)
        t318 = a4 * t38
        t76 = tl.load(k + 5 * LANES, mask)
        t319 = t318 + a5 * t76
        t114 = tl.load(k + 8 * LANES, mask)
        t320 = t319 + a6 * t114
        a10 = tl.load(a + 10 * sa, mask)
        t128 = tl.load(k + 10 * LANES, mask)
        t321 = t320 + a10 * t128
        a13 = tl.load(a + 13 * sa, mask)
        t142 = tl.load(k + 12 * LANES, mask)
        t322 = t321 + a13 * t142
        a15 = tl.load(a + 15 * sa, mask)
        t156 = tl.load(k + 14 * LANES, mask)
        t323 = t322 + a15 * t156
        g5 = tl.load(g + 5 * sg, mask)
        t162 = tl.load(k + 15 * LANES, mask)
        t324 = t323 + g5 * t162
        g6 = tl.load(g + 6 * sg, mask)
        t13 = tl.load(k + 0 * LANES, mask)
        t325 = t324 + g6 * t13
        g7 = tl.load(g + 7 * sg, mask)
        t35 = tl.load(k + 1 * LANES, mask)
        t326 = t325 + g7 * t35
        t172 = tl.load(k + 20 * LANES, mask)
        v15 = tl.load(v + 15 * sv, mask)
        t327 = t326 + t172 * v15
        t179 = tl.load(k + 22 * LANES, mask)
        v13 = tl.load(v + 13 * sv, mask)
        t328 = t327 + t179 * v13
        t186 = tl.load(k + 24 * LANES, mask)
        v10 = tl.load(v + 10 * sv, mask)
        t329 = t328 + t186 * v10
        t207 = tl.load(k + 28 * LANES, mask)
        t330 = t329 + t207 * v6
        t227 = tl.load(k + 31 * LANES, mask)
        t331 = t330 + t227 * v5
        t247 = tl.load(k + 34 * LANES, mask)
        t332 = t331 + t247 * v4
        t333 = t332 + 2 * t317
        tl.store(to_a + 1 * sto_a, t333, mask)
        a1 = tl.load(a + 1 * sa, mask)
        t334 = a1 * v5
        a2 = tl.load(a + 2 * sa, mask)
        t335 = t334 + a2 * v7
        a3 = tl.load(a + 3 * sa, mask)
        t336 = t335 + a3 * v8
        t337 = t336 + a5 * v1
        v2 = tl.load(v + 2 * sv, mask)
        t338 = t337 + a7 * v2
        v3 = tl.load(v + 3 * sv, mask)
        t339 = t338 + a8 * v3
        t340 = a13 * t261
        t341 = t340 + a14 * t275
        a17 = tl.load(a + 17 * sa, mask)
        t342 = t341 + a17 * t289
        t343 = t342 + g1 * v2
        v17 = tl.load(v + 17 * sv, mask)
        t344 = t343 + t296 * v17
        t345 = t344 + t303 * v14
        t346 = t345 + t310 * v13
        t347 = a5 * t38
        t348 = t347 + a7 * t76
        t349 = t348 + a8 * t114
        t350 = t349 + a11 * t128
        a16 = tl.load(a + 16 * sa, mask)
        t351 = t350 + a16 * t142
        a18 = tl.load(a + 18 * sa, mask)
        t352 = t351 + a18 * t156
        t353 = t352 + g5 * t339
        t51 = tl.load(k + 3 * LANES, mask)
        t354 = t353 + g6 * t51
        t73 = tl.load(k + 4 * LANES, mask)
        t355 = t354 + g7 * t73
        v18 = tl.load(v + 18 * sv, mask)
        t356 = t355 + t172 * v18
        v16 = tl.load(v + 16 * sv, mask)
        t357 = t356 + t179 * v16
        t358 = t357 + t186 * v11
        t359 = t358 + t207 * v8
        t360 = t359 + t227 * v7
        t361 = t360 + t247 * v5
        t362 = t361 + 2 * t346
        tl.store(to_a + 2 * sto_a, t362, mask)
        t363 = a1 * v6
        t364 = t363 + a2 * v8
        t365 = t364 + a3 * v9
        t366 = t365 + a6 * v1
        t367 = t366 + a8 * v2
        t368 = t367 + a9 * v3
        t369 = a14 * t261
        t370 = t369 + a15 * t275
        t371 = t370 + a18 * t289
        t372 = t371 + g1 * v3
        t373 = t372 + t296 * v18
        t374 = t373 + t303 * v15
        t375 = t374 + t310 * v14
        t376 = a6 * t38
        t377 = t376 + a8 * t76
        t378 = t377 + a9 * t114
        t379 = t378 + a12 * t128
        t380 = t379 + a17 * t142
        a19 = tl.load(a + 19 * sa, mask)
        t381 = t380 + a19 * t156
        t382 = t381 + g5 * t368
        t89 = tl.load(k + 6 * LANES, mask)
        t383 = t382 + g6 * t89
        t111 = tl.load(k + 7 * LANES, mask)
        t384 = t383 + g7 * t111
        v19 = tl.load(v + 19 * sv, mask)
        t385 = t384 + t172 * v19
        t386 = t385 + t179 * v17
        t387 = t386 + t186 * v12
        t388 = t387 + t207 * v9
        t389 = t388 + t227 * v8
        t390 = t389 + t247 * v6
        t391 = t390 + 2 * t375
        tl.store(to_a + 3 * sto_a, t391, mask)
        t392 = g6 * v1
        g9 = tl.load(g + 9 * sg, mask)
        t393 = t392 + g9 * t162
        g12 = tl.load(g + 12 * sg, mask)
        t394 = t393 + g12 * t35
        t395 = g6 * v2
        t396 = t395 + g9 * t339
        t397 = t396 + g12 * t73
        t398 = g6 * v3
        t399 = t398 + g9 * t368
        t400 = t399 + g12 * t111
        t401 = a1 * v10
        t402 = t401 + a2 * v11
        t403 = t402 + a3 * v12
        t404 = t403 + a10 * v1
        t405 = t404 + a11 * v2
        t406 = t405 + a12 * v3
        g8 = tl.load(g + 8 * sg, mask)
        t407 = g8 * v4
        t408 = t407 + g10 * t406
        t409 = a1 * v13
        t410 = t409 + a2 * v16
        t411 = t410 + a3 * v17
        t412 = t411 + a13 * v1
        t413 = t412 + a16 * v2
        t414 = t413 + a17 * v3
        t415 = g8 * v7
        t416 = t415 + g10 * t414
        t417 = a1 * v15
        t418 = t417 + a2 * v18
        t419 = t418 + a3 * v19
        t420 = t419 + a15 * v1
        t421 = t420 + a18 * v2
        t422 = t421 + a19 * v3
        t423 = g8 * v9
        t424 = t423 + g10 * t422
        t425 = a1 * a15
        t426 = t425 + a2 * a18
        t427 = t426 + a3 * a19
        t428 = a9 * g8
        t429 = t428 + t427 * g10
        t430 = a1 * a13
        t431 = t430 + a2 * a16
        t432 = t431 + a3 * a17
        t433 = a7 * g8
        t434 = t433 + t432 * g10
        t435 = a1 * a10
        t436 = t435 + a2 * a11
        t437 = t436 + a3 * a12
        t438 = a4 * g8
        t439 = t438 + t437 * g10
        t440 = a1 * a6
        t441 = t440 + a2 * a8
        t442 = t441 + a3 * a9
        t443 = a3 * g6
        t444 = t443 + t442 * g9
        t204 = tl.load(k + 27 * LANES, mask)
        t445 = t444 + t204 * g12
        t446 = a1 * a5
        t447 = t446 + a2 * a7
        t448 = t447 + a3 * a8
        t449 = a2 * g6
        t450 = t449 + t448 * g9
        t224 = tl.load(k + 30 * LANES, mask)
        t451 = t450 + t224 * g12
        t452 = a1 * a4
        t453 = t452 + a2 * a5
        t454 = t453 + a3 * a6
        t455 = a1 * g6
        t456 = t455 + t454 * g9
        t244 = tl.load(k + 33 * LANES, mask)
        t457 = t456 + t244 * g12
        t458 = a1 * v11
        t459 = t458 + a2 * v13
        t460 = t459 + a3 * v14
        t461 = t460 + a11 * v1
        t462 = t461 + a13 * v2
        t463 = t462 + a14 * v3
        t464 = g8 * v5
        t465 = t464 + g10 * t463
        t466 = a1 * v12
        t467 = t466 + a2 * v14
        t468 = t467 + a3 * v15
        t469 = t468 + a12 * v1
        t470 = t469 + a14 * v2
        t471 = t470 + a15 * v3
        t472 = g8 * v6
        t473 = t472 + g10 * t471
        t474 = a1 * v14
        t475 = t474 + a2 * v17
        t476 = t475 + a3 * v18
        t477 = t476 + a14 * v1
        t478 = t477 + a17 * v2
        t479 = t478 + a18 * v3
        tl.store(k + 36 * LANES, t427, mask)
        t480 = g8 * v8
        t481 = t480 + g10 * t479
        tl.store(k + 37 * LANES, t432, mask)
        t482 = a1 * a14
        t483 = t482 + a2 * a17
        t484 = t483 + a3 * a18
        tl.store(k + 38 * LANES, t437, mask)
        t485 = a8 * g8
        t486 = t485 + t484 * g10
        tl.store(k + 39 * LANES, t422, mask)
        t487 = a1 * a12
        t488 = t487 + a2 * a14
        t489 = t488 + a3 * a15
        tl.store(k + 40 * LANES, t414, mask)
        t490 = a6 * g8
        t491 = t490 + t489 * g10
        tl.store(k + 41 * LANES, t406, mask)
        t492 = a1 * a11
        t493 = t492 + a2 * a13
        t494 = t493 + a3 * a14
        tl.store(k + 42 * LANES, t484, mask)
        t495 = a5 * g8
        t496 = t495 + t494 * g10
        t497 = a21 * t465
        t498 = t497 + a22 * t473
        t499 = t498 + a24 * t481
        tl.store(k + 43 * LANES, t489, mask)
        g2 = tl.load(g + 2 * sg, mask)
        t500 = t499 + g2 * v4
        t501 = t500 + t486 * v24
        t502 = t501 + t491 * v22
        tl.store(k + 44 * LANES, t494, mask)
        v21 = tl.load(v + 21 * sv, mask)
        t503 = t502 + t496 * v21
        tl.store(k + 45 * LANES, t479, mask)
        t504 = a1 * t38
        t505 = t504 + a10 * t394
        t506 = t505 + a11 * t397
        t507 = t506 + a12 * t400
        tl.store(k + 46 * LANES, t471, mask)
        a20 = tl.load(a + 20 * sa, mask)
        t508 = t507 + a20 * t408
        t509 = t508 + a23 * t416
        t510 = t509 + a25 * t424
        tl.store(k + 47 * LANES, t463, mask)
        t127 = tl.load(k + 9 * LANES, mask)
        t511 = t510 + g8 * t127
        t512 = t511 + t429 * v25
        v23 = tl.load(v + 23 * sv, mask)
        t513 = t512 + t434 * v23
        tl.store(k + 48 * LANES, t295, mask)
        v20 = tl.load(v + 20 * sv, mask)
        t514 = t513 + t439 * v20
        t515 = t514 + t445 * v12
        t516 = t515 + t451 * v11
        t517 = t516 + t457 * v10
        t518 = t517 + t247 * v1
        t519 = t518 + 2 * t503
        tl.store(to_a + 4 * sto_a, t519, mask)
        t520 = a11 * t394
        t521 = t520 + a13 * t397
        t522 = t521 + a14 * t400
        t523 = t522 + a21 * t408
        t524 = t523 + a26 * t416
        t525 = t524 + a28 * t424
        t526 = t525 + g8 * t260
        t527 = t526 + t429 * v28
        v26 = tl.load(v + 26 * sv, mask)
        t528 = t527 + t434 * v26
        t529 = t528 + t439 * v21
        t530 = t529 + t445 * v14
        t531 = t530 + t451 * v13
        t532 = t531 + t457 * v11
        tl.store(k + 49 * LANES, t302, mask)
        t533 = a23 * t465
        t534 = t533 + a24 * t473
        t535 = t534 + a27 * t481
        t536 = t535 + g2 * v5
        t537 = t536 + t486 * v27
        t538 = t537 + t491 * v24
        t539 = t538 + t496 * v23
        tl.store(k + 50 * LANES, t309, mask)
        t540 = a1 * t76
        t541 = t540 + a2 * t38
        t542 = t541 + t227 * v1
        t543 = t542 + t247 * v2
        t544 = t543 + 2 * t532
        t545 = t544 + 4 * t539
        tl.store(to_a + 5 * sto_a, t545, mask)
        t546 = a12 * t394
        t547 = t546 + a14 * t397
        t548 = t547 + a15 * t400
        t549 = t548 + a22 * t408
        t550 = t549 + a27 * t416
        t551 = t550 + a29 * t424
        t552 = t551 + g8 * t274
        t553 = t552 + t429 * v29
        t554 = t553 + t434 * v27
        t555 = t554 + t439 * v22
        t556 = t555 + t445 * v15
        t557 = t556 + t451 * v14
        t558 = t557 + t457 * v12
        t559 = a24 * t465
        t560 = t559 + a25 * t473
        t561 = t560 + a28 * t481
        t562 = t561 + g2 * v6
        t563 = t562 + t486 * v28
        t564 = t563 + t491 * v25
        t565 = t564 + t496 * v24
        t566 = a1 * t114
        t567 = t566 + a3 * t38
        t568 = t567 + t207 * v1
        t569 = t568 + t247 * v3
        t570 = t569 + 2 * t558
        t571 = t570 + 4 * t565
        tl.store(to_a + 6 * sto_a, t571, mask)
        t572 = a26 * t465
        t573 = t572 + a27 * t473
        t574 = t573 + a31 * t481
        t575 = t574 + g2 * v7
        t576 = t575 + t486 * v31
        t577 = t576 + t491 * v27
        t578 = t577 + t496 * v26
        t579 = a2 * t76
        t580 = t579 + a13 * t394
        t581 = t580 + a16 * t397
        t582 = t581 + a17 * t400
        t583 = t582 + a23 * t408
        a30 = tl.load(a + 30 * sa, mask)
        t584 = t583 + a30 * t416
        t585 = t584 + a32 * t424
        t141 = tl.load(k + 11 * LANES, mask)
        t586 = t585 + g8 * t141
        t587 = t586 + t429 * v32
        v30 = tl.load(v + 30 * sv, mask)
        t588 = t587 + t434 * v30
        t589 = t588 + t439 * v23
        t590 = t589 + t445 * v17
        t591 = t590 + t451 * v16
        t592 = t591 + t457 * v13
        t593 = t592 + t227 * v2
        t594 = t593 + 2 * t578
        tl.store(to_a + 7 * sto_a, t594, mask)
        t595 = a14 * t394
        t596 = t595 + a17 * t397
        t597 = t596 + a18 * t400
        t598 = t597 + a24 * t408
        t599 = t598 + a31 * t416
        t600 = t599 + a33 * t424
        t601 = t600 + g8 * t288
        t602 = t601 + t429 * v33
        t603 = t602 + t434 * v31
        t604 = t603 + t439 * v24
        t605 = t604 + t445 * v18
        t606 = t605 + t451 * v17
        t607 = t606 + t457 * v14
        t608 = a27 * t465
        t609 = t608 + a28 * t473
        t610 = t609 + a32 * t481
        t611 = t610 + g2 * v8
        t612 = t611 + t486 * v32
        t613 = t612 + t491 * v28
        t614 = t613 + t496 * v27
        t615 = a2 * t114
        t616 = t615 + a3 * t76
        t617 = t616 + t207 * v2
        t618 = t617 + t227 * v3
        t619 = t618 + 2 * t607
        t620 = t619 + 4 * t614
        tl.store(to_a + 8 * sto_a, t620, mask)
        t621 = a28 * t465
        t622 = t621 + a29 * t473
        t623 = t622 + a33 * t481
        t624 = t623 + g2 * v9
        t625 = t624 + t486 * v33
        t626 = t625 + t491 * v29
        t627 = t626 + t496 * v28
        t628 = a3 * t114
        t629 = t628 + a15 * t394
        t630 = t629 + a18 * t397
        t631 = t630 + a19 * t400
        t632 = t631 + a25 * t408
        t633 = t632 + a32 * t416
        a34 = tl.load(a + 34 * sa, mask)
        t634 = t633 + a34 * t424
        t155 = tl.load(k + 13 * LANES, mask)
        t635 = t634 + g8 * t155
        v34 = tl.load(v + 34 * sv, mask)
        t636 = t635 + t429 * v34
        t637 = t636 + t434 * v32
        t638 = t637 + t439 * v25
        t639 = t638 + t445 * v19
        t640 = t639 + t451 * v18
        t641 = t640 + t457 * v15
        t642 = t641 + t207 * v3
        t643 = t642 + 2 * t627
        tl.store(to_a + 9 * sto_a, t643, mask)
        t644 = g7 * v1
        g11 = tl.load(g + 11 * sg, mask)
        t645 = t644 + g11 * t162
        t646 = t645 + g12 * t13
        t647 = g7 * v2
        t648 = t647 + g11 * t339
        t649 = t648 + g12 * t51
        t650 = g7 * v3
        t651 = t650 + g11 * t368
        t652 = t651 + g12 * t89
        t653 = a3 * g7
        t654 = t653 + t442 * g11
        t192 = tl.load(k + 25 * LANES, mask)
        t655 = t654 + t192 * g12
        t656 = a2 * g7
        t657 = t656 + t448 * g11
        tl.store(k + 28 * LANES, t288, mask)
        t213 = tl.load(k + 29 * LANES, mask)
        t658 = t657 + t213 * g12
        t659 = a1 * g7
        t660 = t659 + t454 * g11
        t233 = tl.load(k + 32 * LANES, mask)
        t661 = t660 + t233 * g12
        g3 = tl.load(g + 3 * sg, mask)
        tl.store(k + 8 * LANES, t274, mask)
        t662 = 2 * g3
        t663 = a1 * t128
        t664 = t663 + a4 * t394
        t665 = t664 + a20 * t646
        t666 = t665 + a21 * t649
        t667 = t666 + a22 * t652
        t668 = t667 + t186 * v1
        t669 = t668 + t655 * v22
        t670 = t669 + t658 * v21
        t671 = t670 + t661 * v20
        t672 = t671 + t457 * v4
        t673 = t672 + t662 * v10
        tl.store(to_a + 10 * sto_a, t673, mask)
        t674 = 6 * g3
        t675 = a1 * t261
        t676 = t675 + a5 * t394
        t677 = t676 + t310 * v1
        t678 = t677 + t457 * v5
        t679 = a21 * t646
        t680 = t679 + a23 * t649
        t681 = t680 + a24 * t652
        t682 = t681 + t655 * v24
        t683 = t682 + t658 * v23
        t684 = t683 + t661 * v21
        t685 = a2 * t128
        t686 = t685 + a4 * t397
        t687 = t686 + t186 * v2
        t688 = t687 + t451 * v4
        t689 = t688 + t674 * v11
        t690 = t689 + 2 * t678
        t691 = t690 + 3 * t684
        tl.store(to_a + 11 * sto_a, t691, mask)
        t692 = a1 * t275
        t693 = t692 + a6 * t394
        t694 = t693 + t303 * v1
        t695 = t694 + t457 * v6
        t696 = a22 * t646
        t697 = t696 + a24 * t649
        t698 = t697 + a25 * t652
        t699 = t698 + t655 * v25
        t700 = t699 + t658 * v24
        t701 = t700 + t661 * v22
        t702 = a3 * t128
        t703 = t702 + a4 * t400
        t704 = t703 + t186 * v3
        t705 = t704 + t445 * v4
        t706 = t705 + t674 * v12
        t707 = t706 + 2 * t695
        t708 = t707 + 3 * t701
        tl.store(to_a + 12 * sto_a, t708, mask)
        t709 = a2 * t261
        t710 = t709 + a5 * t397
        t711 = t710 + t310 * v2
        t712 = t711 + t451 * v5
        t713 = a23 * t646
        t714 = t713 + a26 * t649
        t715 = t714 + a27 * t652
        t716 = t715 + t655 * v27
        t717 = t716 + t658 * v26
        t718 = t717 + t661 * v23
        t719 = a1 * t142
        t720 = t719 + a7 * t394
        t721 = t720 + t179 * v1
        t722 = t721 + t457 * v7
        t723 = t722 + t674 * v13
        t724 = t723 + 2 * t712
        t725 = t724 + 3 * t718
        tl.store(to_a + 13 * sto_a, t725, mask)
        t726 = a24 * t646
        t727 = t726 + a27 * t649
        t728 = t727 + a28 * t652
        t729 = t728 + t655 * v28
        t730 = t729 + t658 * v27
        t731 = t730 + t661 * v24
        t732 = a1 * t289
        t733 = t732 + a2 * t275
        t734 = t733 + a3 * t261
        t735 = t734 + a5 * t400
        t736 = t735 + a6 * t397
        t737 = t736 + a8 * t394
        t738 = t737 + t296 * v1
        t739 = t738 + t303 * v2
        t740 = t739 + t310 * v3
        t741 = t740 + t445 * v5
        t742 = t741 + t451 * v6
        t743 = t742 + t457 * v8
        t744 = t743 + t674 * v14
        t745 = t744 + 3 * t731
        t746 = 2 * t745
        tl.store(to_a + 14 * sto_a, t746, mask)
        t747 = a3 * t275
        t748 = t747 + a6 * t400
        t749 = t748 + t303 * v3
        t750 = t749 + t445 * v6
        t751 = a25 * t646
        t752 = t751 + a28 * t649
        t753 = t752 + a29 * t652
        t754 = t753 + t655 * v29
        t755 = t754 + t658 * v28
        t756 = t755 + t661 * v25
        t757 = a1 * t156
        t758 = t757 + a9 * t394
        t759 = t758 + t172 * v1
        t760 = t759 + t457 * v9
        t761 = t760 + t674 * v15
        t762 = t761 + 2 * t750
        t763 = t762 + 3 * t756
        tl.store(to_a + 15 * sto_a, t763, mask)
        tl.store(k + 24 * LANES, t289, mask)
        tl.store(k + 10 * LANES, t296, mask)
        tl.store(k + 31 * LANES, t339, mask)
        tl.store(k + 5 * LANES, t368, mask)
        tl.store(k + 34 * LANES, t397, mask)
        tl.store(k + 2 * LANES, t400, mask)
        tl.store(k + 51 * LANES, t408, mask)
        tl.store(k + 52 * LANES, t416, mask)
        tl.store(k + 53 * LANES, t424, mask)
        tl.store(k + 54 * LANES, t429, mask)
        tl.store(k + 55 * LANES, t434, mask)
        tl.store(k + 56 * LANES, t439, mask)
        tl.store(k + 57 * LANES, t442, mask)
        tl.store(k + 58 * LANES, t445, mask)
        tl.store(k + 59 * LANES, t448, mask)
        tl.store(k + 60 * LANES, t451, mask)
        tl.store(k + 61 * LANES, t454, mask)
        tl.store(k + 62 * LANES, t465, mask)
        tl.store(k + 63 * LANES, t473, mask)
        tl.store(k + 64 * LANES, t481, mask)
        tl.store(k + 65 * LANES, t486, mask)
        tl.store(k + 66 * LANES, t491, mask)
        tl.store(k + 67 * LANES, t496, mask)
        tl.store(k + 68 * LANES, t646, mask)
        tl.store(k + 69 * LANES, t649, mask)
        tl.store(k + 70 * LANES, t652, mask)
        tl.store(k + 71 * LANES, t655, mask)
        tl.store(k + 72 * LANES, t658, mask)
        tl.store(k + 73 * LANES, t661, mask)
        tl.store(k + 74 * LANES, t662, mask)
        tl.store(k + 75 * LANES, t674, mask)
    if PART == 2:
        a2 = tl.load(a + 2 * sa, mask)
        t142 = tl.load(k + 12 * LANES, mask)
        t764 = a2 * t142
        a7 = tl.load(a + 7 * sa, mask)
        t397 = tl.load(k + 34 * LANES, mask)
        t765 = t764 + a7 * t397
        a26 = tl.load(a + 26 * sa, mask)
        t646 = tl.load(k + 68 * LANES, mask)
        t766 = t765 + a26 * t646
        a30 = tl.load(a + 30 * sa, mask)
        t649 = tl.load(k + 69 * LANES, mask)
        t767 = t766 + a30 * t649
        a31 = tl.load(a + 31 * sa, mask)
        t652 = tl.load(k + 70 * LANES, mask)
        t768 = t767 + a31 * t652
        t179 = tl.load(k + 22 * LANES, mask)
        v2 = tl.load(v + 2 * sv, mask)
        t769 = t768 + t179 * v2
        t655 = tl.load(k + 71 * LANES, mask)
        v31 = tl.load(v + 31 * sv, mask)
        t770 = t769 + t655 * v31
        t658 = tl.load(k + 72 * LANES, mask)
        v30 = tl.load(v + 30 * sv, mask)
        t771 = t770 + t658 * v30
        t661 = tl.load(k + 73 * LANES, mask)
        v26 = tl.load(v + 26 * sv, mask)
        t772 = t771 + t661 * v26
        t451 = tl.load(k + 60 * LANES, mask)
        v7 = tl.load(v + 7 * sv, mask)
        t773 = t772 + t451 * v7
        t662 = tl.load(k + 74 * LANES, mask)
        v16 = tl.load(v + 16 * sv, mask)
        t774 = t773 + t662 * v16
        tl.store(to_a + 16 * sto_a, t774, mask)
        t289 = tl.load(k + 24 * LANES, mask)
        t775 = a2 * t289
        a8 = tl.load(a + 8 * sa, mask)
        t776 = t775 + a8 * t397
        t296 = tl.load(k + 10 * LANES, mask)
        t777 = t776 + t296 * v2
        v8 = tl.load(v + 8 * sv, mask)
        t778 = t777 + t451 * v8
        a27 = tl.load(a + 27 * sa, mask)
        t779 = a27 * t646
        t780 = t779 + a31 * t649
        a32 = tl.load(a + 32 * sa, mask)
        t781 = t780 + a32 * t652
        v32 = tl.load(v + 32 * sv, mask)
        t782 = t781 + t655 * v32
        t783 = t782 + t658 * v31
        v27 = tl.load(v + 27 * sv, mask)
        t784 = t783 + t661 * v27
        a3 = tl.load(a + 3 * sa, mask)
        t785 = a3 * t142
        t400 = tl.load(k + 2 * LANES, mask)
        t786 = t785 + a7 * t400
        v3 = tl.load(v + 3 * sv, mask)
        t787 = t786 + t179 * v3
        t445 = tl.load(k + 58 * LANES, mask)
        t788 = t787 + t445 * v7
        t674 = tl.load(k + 75 * LANES, mask)
        v17 = tl.load(v + 17 * sv, mask)
        t789 = t788 + t674 * v17
        t790 = t789 + 2 * t778
        t791 = t790 + 3 * t784
        tl.store(to_a + 17 * sto_a, t791, mask)
        t792 = a3 * t289
        t793 = t792 + a8 * t400
        t794 = t793 + t296 * v3
        t795 = t794 + t445 * v8
        a28 = tl.load(a + 28 * sa, mask)
        t796 = a28 * t646
        t797 = t796 + a32 * t649
        a33 = tl.load(a + 33 * sa, mask)
        t798 = t797 + a33 * t652
        v33 = tl.load(v + 33 * sv, mask)
        t799 = t798 + t655 * v33
        t800 = t799 + t658 * v32
        v28 = tl.load(v + 28 * sv, mask)
        t801 = t800 + t661 * v28
        t156 = tl.load(k + 14 * LANES, mask)
        t802 = a2 * t156
        a9 = tl.load(a + 9 * sa, mask)
        t803 = t802 + a9 * t397
        t172 = tl.load(k + 20 * LANES, mask)
        t804 = t803 + t172 * v2
        v9 = tl.load(v + 9 * sv, mask)
        t805 = t804 + t451 * v9
        v18 = tl.load(v + 18 * sv, mask)
        t806 = t805 + t674 * v18
        t807 = t806 + 2 * t795
        t808 = t807 + 3 * t801
        tl.store(to_a + 18 * sto_a, t808, mask)
        t809 = a3 * t156
        t810 = t809 + a9 * t400
        a29 = tl.load(a + 29 * sa, mask)
        t811 = t810 + a29 * t646
        t812 = t811 + a33 * t649
        a34 = tl.load(a + 34 * sa, mask)
        t813 = t812 + a34 * t652
        t814 = t813 + t172 * v3
        v34 = tl.load(v + 34 * sv, mask)
        t815 = t814 + t655 * v34
        t816 = t815 + t658 * v33
        v29 = tl.load(v + 29 * sv, mask)
        t817 = t816 + t661 * v29
        t818 = t817 + t445 * v9
        v19 = tl.load(v + 19 * sv, mask)
        t819 = t818 + t662 * v19
        tl.store(to_a + 19 * sto_a, t819, mask)
        g4 = tl.load(g + 4 * sg, mask)
        t820 = 2 * g4
        a4 = tl.load(a + 4 * sa, mask)
        t408 = tl.load(k + 51 * LANES, mask)
        t821 = a4 * t408
        a10 = tl.load(a + 10 * sa, mask)
        t822 = t821 + a10 * t646
        t439 = tl.load(k + 56 * LANES, mask)
        v4 = tl.load(v + 4 * sv, mask)
        t823 = t822 + t439 * v4
        v10 = tl.load(v + 10 * sv, mask)
        t824 = t823 + t661 * v10
        v20 = tl.load(v + 20 * sv, mask)
        t825 = t824 + t820 * v20
        tl.store(to_a + 20 * sto_a, t825, mask)
        t826 = 8 * g4
        t465 = tl.load(k + 62 * LANES, mask)
        t827 = a4 * t465
        a5 = tl.load(a + 5 * sa, mask)
        t828 = t827 + a5 * t408
        t496 = tl.load(k + 67 * LANES, mask)
        t829 = t828 + t496 * v4
        v5 = tl.load(v + 5 * sv, mask)
        t830 = t829 + t439 * v5
        a11 = tl.load(a + 11 * sa, mask)
        t831 = a11 * t646
        v11 = tl.load(v + 11 * sv, mask)
        t832 = t831 + t661 * v11
        t833 = a10 * t649
        t834 = t833 + t658 * v10
        v21 = tl.load(v + 21 * sv, mask)
        t835 = t834 + t826 * v21
        t836 = t835 + 2 * t830
        t837 = t836 + 3 * t832
        tl.store(to_a + 21 * sto_a, t837, mask)
        t473 = tl.load(k + 63 * LANES, mask)
        t838 = a4 * t473
        a6 = tl.load(a + 6 * sa, mask)
        t839 = t838 + a6 * t408
        t491 = tl.load(k + 66 * LANES, mask)
        t840 = t839 + t491 * v4
        v6 = tl.load(v + 6 * sv, mask)
        t841 = t840 + t439 * v6
        a12 = tl.load(a + 12 * sa, mask)
        t842 = a12 * t646
        v12 = tl.load(v + 12 * sv, mask)
        t843 = t842 + t661 * v12
        t844 = a10 * t652
        t845 = t844 + t655 * v10
        v22 = tl.load(v + 22 * sv, mask)
        t846 = t845 + t826 * v22
        t847 = t846 + 2 * t841
        t848 = t847 + 3 * t843
        tl.store(to_a + 22 * sto_a, t848, mask)
        t849 = 12 * g4
        t850 = a11 * t649
        a13 = tl.load(a + 13 * sa, mask)
        t851 = t850 + a13 * t646
        t852 = t851 + t658 * v11
        v13 = tl.load(v + 13 * sv, mask)
        t853 = t852 + t661 * v13
        t854 = a5 * t465
        t855 = t854 + t496 * v5
        t416 = tl.load(k + 52 * LANES, mask)
        t856 = a4 * t416
        t857 = t856 + a7 * t408
        t434 = tl.load(k + 55 * LANES, mask)
        t858 = t857 + t434 * v4
        t859 = t858 + t439 * v7
        v23 = tl.load(v + 23 * sv, mask)
        t860 = t859 + t849 * v23
        t861 = t860 + 3 * t853
        t862 = t861 + 4 * t855
        tl.store(to_a + 23 * sto_a, t862, mask)
        t863 = 24 * g4
        t481 = tl.load(k + 64 * LANES, mask)
        t864 = a4 * t481
        t865 = t864 + a8 * t408
        t486 = tl.load(k + 65 * LANES, mask)
        t866 = t865 + t486 * v4
        t867 = t866 + t439 * v8
        t868 = a11 * t652
        t869 = t868 + a12 * t649
        t870 = t869 + t655 * v11
        t871 = t870 + t658 * v12
        t872 = a5 * t473
        t873 = t872 + a6 * t465
        t874 = t873 + t491 * v5
        t875 = t874 + t496 * v6
        a14 = tl.load(a + 14 * sa, mask)
        t876 = a14 * t646
        v14 = tl.load(v + 14 * sv, mask)
        t877 = t876 + t661 * v14
        v24 = tl.load(v + 24 * sv, mask)
        t878 = t863 * v24
        t879 = t878 + 2 * t867
        t880 = t879 + 3 * t871
        t881 = t880 + 4 * t875
        t882 = t881 + 6 * t877
        tl.store(to_a + 24 * sto_a, t882, mask)
        t883 = a12 * t652
        a15 = tl.load(a + 15 * sa, mask)
        t884 = t883 + a15 * t646
        t885 = t884 + t655 * v12
        v15 = tl.load(v + 15 * sv, mask)
        t886 = t885 + t661 * v15
        t887 = a6 * t473
        t888 = t887 + t491 * v6
        t424 = tl.load(k + 53 * LANES, mask)
        t889 = a4 * t424
        t890 = t889 + a9 * t408
        t429 = tl.load(k + 54 * LANES, mask)
        t891 = t890 + t429 * v4
        t892 = t891 + t439 * v9
        v25 = tl.load(v + 25 * sv, mask)
        t893 = t892 + t849 * v25
        t894 = t893 + 3 * t886
        t895 = t894 + 4 * t888
        tl.store(to_a + 25 * sto_a, t895, mask)
        t896 = a5 * t416
        t897 = t896 + a7 * t465
        t898 = t897 + t434 * v5
        t899 = t898 + t496 * v7
        t900 = a13 * t649
        t901 = t900 + t658 * v13
        a16 = tl.load(a + 16 * sa, mask)
        t902 = a16 * t646
        t903 = t902 + t661 * v16
        t904 = t903 + t826 * v26
        t905 = t904 + 2 * t899
        t906 = t905 + 3 * t901
        tl.store(to_a + 26 * sto_a, t906, mask)
        t907 = a6 * t416
        t908 = t907 + a7 * t473
        t909 = t908 + t434 * v6
        t910 = t909 + t491 * v7
        t911 = a13 * t652
        a17 = tl.load(a + 17 * sa, mask)
        t912 = t911 + a17 * t646
        t913 = t912 + t655 * v13
        t914 = t913 + t661 * v17
        t915 = a5 * t481
        t916 = t915 + a8 * t465
        t917 = t916 + t486 * v5
        t918 = t917 + t496 * v8
        t919 = a14 * t649
        t920 = t919 + t658 * v14
        t921 = t863 * v27
        t922 = t921 + 2 * t910
        t923 = t922 + 3 * t914
        t924 = t923 + 4 * t918
        t925 = t924 + 6 * t920
        tl.store(to_a + 27 * sto_a, t925, mask)
        t926 = a5 * t424
        t927 = t926 + a9 * t465
        t928 = t927 + t429 * v5
        t929 = t928 + t496 * v9
        t930 = a15 * t649
        a18 = tl.load(a + 18 * sa, mask)
        t931 = t930 + a18 * t646
        t932 = t931 + t658 * v15
        t933 = t932 + t661 * v18
        t934 = a6 * t481
        t935 = t934 + a8 * t473
        t936 = t935 + t486 * v6
        t937 = t936 + t491 * v8
        t938 = a14 * t652
        t939 = t938 + t655 * v14
        t940 = t863 * v28
        t941 = t940 + 2 * t929
        t942 = t941 + 3 * t933
        t943 = t942 + 4 * t937
        t944 = t943 + 6 * t939
        tl.store(to_a + 28 * sto_a, t944, mask)
        t945 = a6 * t424
        t946 = t945 + a9 * t473
        t947 = t946 + t429 * v6
        t948 = t947 + t491 * v9
        t949 = a15 * t652
        t950 = t949 + t655 * v15
        a19 = tl.load(a + 19 * sa, mask)
        t951 = a19 * t646
        t952 = t951 + t661 * v19
        t953 = t952 + t826 * v29
        t954 = t953 + 2 * t948
        t955 = t954 + 3 * t950
        tl.store(to_a + 29 * sto_a, t955, mask)
        t956 = a7 * t416
        t957 = t956 + a16 * t649
        t958 = t957 + t434 * v7
        t959 = t958 + t658 * v16
        t960 = t959 + t820 * v30
        tl.store(to_a + 30 * sto_a, t960, mask)
        t961 = a7 * t481
        t962 = t961 + a8 * t416
        t963 = t962 + t486 * v7
        t964 = t963 + t434 * v8
        t965 = a17 * t649
        t966 = t965 + t658 * v17
        t967 = a16 * t652
        t968 = t967 + t655 * v16
        t969 = t968 + t826 * v31
        t970 = t969 + 2 * t964
        t971 = t970 + 3 * t966
        tl.store(to_a + 31 * sto_a, t971, mask)
        t972 = a17 * t652
        t973 = t972 + a18 * t649
        t974 = t973 + t655 * v17
        t975 = t974 + t658 * v18
        t976 = a8 * t481
        t977 = t976 + t486 * v8
        t978 = a7 * t424
        t979 = t978 + a9 * t416
        t980 = t979 + t429 * v7
        t981 = t980 + t434 * v9
        t982 = t981 + t849 * v32
        t983 = t982 + 3 * t975
        t984 = t983 + 4 * t977
        tl.store(to_a + 32 * sto_a, t984, mask)
        t985 = a8 * t424
        t986 = t985 + a9 * t481
        t987 = t986 + t429 * v8
        t988 = t987 + t486 * v9
        t989 = a18 * t652
        t990 = t989 + t655 * v18
        t991 = a19 * t649
        t992 = t991 + t658 * v19
        t993 = t992 + t826 * v33
        t994 = t993 + 2 * t988
        t995 = t994 + 3 * t990
        tl.store(to_a + 33 * sto_a, t995, mask)
        t996 = a9 * t424
        t997 = t996 + a19 * t652
        t998 = t997 + t429 * v9
        t999 = t998 + t655 * v19
        t1000 = t999 + t820 * v34
        tl.store(to_a + 34 * sto_a, t1000, mask)
        a1 = tl.load(a + 1 * sa, mask)
        v1 = tl.load(v + 1 * sv, mask)
        t1001 = a1 * v1
        t1002 = t1001 + a2 * v2
        t1003 = t1002 + a3 * v3
        t1004 = 2 * t1003
        tl.store(to_g + 1 * sto_g, t1004, mask)
        t1005 = a4 * v4
        t1006 = t1005 + a7 * v7
        t1007 = t1006 + a9 * v9
        t163 = tl.load(k + 16 * LANES, mask)
        t1008 = t1007 + t163 * v5
        t164 = tl.load(k + 17 * LANES, mask)
        t1009 = t1008 + t164 * v6
        t165 = tl.load(k + 18 * LANES, mask)
        t1010 = t1009 + t165 * v8
        t1011 = 2 * t1010
        tl.store(to_g + 2 * sto_g, t1011, mask)
        t1012 = a11 * v11
        t1013 = t1012 + a12 * v12
        t1014 = t1013 + a13 * v13
        t1015 = t1014 + a15 * v15
        t1016 = t1015 + a17 * v17
        t1017 = t1016 + a18 * v18
        t1018 = a10 * v10
        t1019 = t1018 + a16 * v16
        t1020 = t1019 + a19 * v19
        t193 = tl.load(k + 26 * LANES, mask)
        t1021 = t1020 + t193 * v14
        t1022 = t1021 + 3 * t1017
        t1023 = 2 * t1022
        tl.store(to_g + 3 * sto_g, t1023, mask)
        a21 = tl.load(a + 21 * sa, mask)
        t1024 = a21 * v21
        a22 = tl.load(a + 22 * sa, mask)
        t1025 = t1024 + a22 * v22
        t1026 = t1025 + a26 * v26
        t1027 = t1026 + a29 * v29
        t1028 = t1027 + a31 * v31
        t1029 = t1028 + a33 * v33
        a23 = tl.load(a + 23 * sa, mask)
        t1030 = a23 * v23
        a25 = tl.load(a + 25 * sa, mask)
        t1031 = t1030 + a25 * v25
        t1032 = t1031 + a32 * v32
        a24 = tl.load(a + 24 * sa, mask)
        t1033 = a24 * v24
        t1034 = t1033 + a27 * v27
        t1035 = t1034 + a28 * v28
        a20 = tl.load(a + 20 * sa, mask)
        t1036 = a20 * v20
        t1037 = t1036 + a30 * v30
        t1038 = t1037 + a34 * v34
        t1039 = t1038 + 4 * t1029
        t1040 = t1039 + 6 * t1032
        t1041 = t1040 + 12 * t1035
        t1042 = 2 * t1041
        tl.store(to_g + 4 * sto_g, t1042, mask)
        t162 = tl.load(k + 15 * LANES, mask)
        t1043 = a1 * t162
        t339 = tl.load(k + 31 * LANES, mask)
        t1044 = t1043 + a2 * t339
        t368 = tl.load(k + 5 * LANES, mask)
        t1045 = t1044 + a3 * t368
        t454 = tl.load(k + 61 * LANES, mask)
        t1046 = t1045 + t454 * v1
        t448 = tl.load(k + 59 * LANES, mask)
        t1047 = t1046 + t448 * v2
        t442 = tl.load(k + 57 * LANES, mask)
        t1048 = t1047 + t442 * v3
        tl.store(to_g + 5 * sto_g, t1048, mask)
        t13 = tl.load(k + 0 * LANES, mask)
        t1049 = a1 * t13
        t51 = tl.load(k + 3 * LANES, mask)
        t1050 = t1049 + a2 * t51
        t89 = tl.load(k + 6 * LANES, mask)
        t1051 = t1050 + a3 * t89
        t233 = tl.load(k + 32 * LANES, mask)
        t1052 = t1051 + t233 * v1
        t213 = tl.load(k + 29 * LANES, mask)
        t1053 = t1052 + t213 * v2
        t192 = tl.load(k + 25 * LANES, mask)
        t1054 = t1053 + t192 * v3
        tl.store(to_g + 6 * sto_g, t1054, mask)
        t35 = tl.load(k + 1 * LANES, mask)
        t1055 = a1 * t35
        t73 = tl.load(k + 4 * LANES, mask)
        t1056 = t1055 + a2 * t73
        t111 = tl.load(k + 7 * LANES, mask)
        t1057 = t1056 + a3 * t111
        t244 = tl.load(k + 33 * LANES, mask)
        t1058 = t1057 + t244 * v1
        t224 = tl.load(k + 30 * LANES, mask)
        t1059 = t1058 + t224 * v2
        t204 = tl.load(k + 27 * LANES, mask)
        t1060 = t1059 + t204 * v3
        tl.store(to_g + 7 * sto_g, t1060, mask)
        t260 = tl.load(k + 35 * LANES, mask)
        t1061 = a5 * t260
        t274 = tl.load(k + 8 * LANES, mask)
        t1062 = t1061 + a6 * t274
        t288 = tl.load(k + 28 * LANES, mask)
        t1063 = t1062 + a8 * t288
        t309 = tl.load(k + 50 * LANES, mask)
        t1064 = t1063 + t309 * v5
        t302 = tl.load(k + 49 * LANES, mask)
        t1065 = t1064 + t302 * v6
        t295 = tl.load(k + 48 * LANES, mask)
        t1066 = t1065 + t295 * v8
        t127 = tl.load(k + 9 * LANES, mask)
        t1067 = a4 * t127
        t141 = tl.load(k + 11 * LANES, mask)
        t1068 = t1067 + a7 * t141
        t155 = tl.load(k + 13 * LANES, mask)
        t1069 = t1068 + a9 * t155
        t185 = tl.load(k + 23 * LANES, mask)
        t1070 = t1069 + t185 * v4
        t178 = tl.load(k + 21 * LANES, mask)
        t1071 = t1070 + t178 * v7
        t171 = tl.load(k + 19 * LANES, mask)
        t1072 = t1071 + t171 * v9
        t1073 = t1072 + 2 * t1066
        tl.store(to_g + 8 * sto_g, t1073, mask)
        t1074 = t454 * t13
        t1075 = t1074 + t448 * t51
        t1076 = t1075 + t442 * t89
        t1077 = t1076 + t233 * t162
        t1078 = t1077 + t213 * t339
        t1079 = t1078 + t192 * t368
        tl.store(to_g + 9 * sto_g, t1079, mask)
        t463 = tl.load(k + 47 * LANES, mask)
        t1080 = t309 * t463
        t471 = tl.load(k + 46 * LANES, mask)
        t1081 = t1080 + t302 * t471
        t479 = tl.load(k + 45 * LANES, mask)
        t1082 = t1081 + t295 * t479
        t494 = tl.load(k + 44 * LANES, mask)
        t1083 = t1082 + t494 * t260
        t489 = tl.load(k + 43 * LANES, mask)
        t1084 = t1083 + t489 * t274
        t484 = tl.load(k + 42 * LANES, mask)
        t1085 = t1084 + t484 * t288
        t406 = tl.load(k + 41 * LANES, mask)
        t1086 = t185 * t406
        t414 = tl.load(k + 40 * LANES, mask)
        t1087 = t1086 + t178 * t414
        t422 = tl.load(k + 39 * LANES, mask)
        t1088 = t1087 + t171 * t422
        t437 = tl.load(k + 38 * LANES, mask)
        t1089 = t1088 + t437 * t127
        t432 = tl.load(k + 37 * LANES, mask)
        t1090 = t1089 + t432 * t141
        t427 = tl.load(k + 36 * LANES, mask)
        t1091 = t1090 + t427 * t155
        t1092 = t1091 + 2 * t1085
        tl.store(to_g + 10 * sto_g, t1092, mask)
        t1093 = t454 * t35
        t1094 = t1093 + t448 * t73
        t1095 = t1094 + t442 * t111
        t1096 = t1095 + t244 * t162
        t1097 = t1096 + t224 * t339
        t1098 = t1097 + t204 * t368
        tl.store(to_g + 11 * sto_g, t1098, mask)
        t1099 = t233 * t35
        t1100 = t1099 + t213 * t73
        t1101 = t1100 + t192 * t111
        t1102 = t1101 + t244 * t13
        t1103 = t1102 + t224 * t51
        t1104 = t1103 + t204 * t89
        tl.store(to_g + 12 * sto_g, t1104, mask)
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
