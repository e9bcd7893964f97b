"""CACE B basis: 17 invariant features of the moments up to degree 3, orders 1 to 4.

Generated, do not edit. Regenerate with:
    basisgen --lmax 3 --numax 4 --selection complete --radial shared --backend triton

Operations per atom and channel: forward 203, backward 339, double backward 847.
"""

import torch
import triton
import triton.language as tl

BASIS_DIGEST = "b654890579194df03ebabfd45c1d9a66a448664c4decf8c04b5bb641e7c2f789"
SOURCE_DIGEST = "ea8910f6480523d5446439249caf489e726b63353be8f5dbab69c96c85b6f4b6"
SPEC = {'l_max': (3, 3, 3, 3), 'nu_max': 4, 'selection': 'complete', 'radial': 'shared', 'max_degree': None}
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
    {'name': 'B4_1', 'nu': 4, 'degrees': (1, 1, 1, 3), 'graphs': ((1, ((0, 3, 1), (1, 3, 1), (2, 3, 1))),), 'formula': 'A_i A_j A_k A_ijk'},
    {'name': 'B4_2', 'nu': 4, 'degrees': (1, 1, 2, 2), 'graphs': ((1, ((0, 2, 1), (1, 3, 1), (2, 3, 1))),), 'formula': 'A_i A_j A_ik A_jk'},
    {'name': 'B4_3', 'nu': 4, 'degrees': (1, 1, 3, 3), 'graphs': ((1, ((0, 2, 1), (1, 3, 1), (2, 3, 2))),), 'formula': 'A_i A_j A_ikl A_jkl'},
    {'name': 'B4_4', 'nu': 4, 'degrees': (1, 2, 2, 3), 'graphs': ((1, ((0, 1, 1), (1, 3, 1), (2, 3, 2))),), 'formula': 'A_i A_ij A_kl A_jkl'},
    {'name': 'B4_5', 'nu': 4, 'degrees': (1, 2, 2, 3), 'graphs': ((1, ((0, 3, 1), (1, 2, 1), (1, 3, 1), (2, 3, 1))),), 'formula': 'A_i A_jk A_jl A_ikl'},
    {'name': 'B4_6', 'nu': 4, 'degrees': (1, 3, 3, 3), 'graphs': ((1, ((0, 1, 1), (1, 2, 1), (1, 3, 1), (2, 3, 2))),), 'formula': 'A_i A_ijk A_jlm A_klm'},
    {'name': 'B4_7', 'nu': 4, 'degrees': (2, 2, 3, 3), 'graphs': ((1, ((0, 1, 1), (0, 2, 1), (1, 3, 1), (2, 3, 2))),), 'formula': 'A_ij A_ik A_jlm A_klm'},
    {'name': 'B4_8', 'nu': 4, 'degrees': (2, 2, 3, 3), 'graphs': ((1, ((0, 2, 2), (1, 3, 2), (2, 3, 1))),), 'formula': 'A_ij A_kl A_ijm A_klm'},
    {'name': 'B4_9', 'nu': 4, 'degrees': (3, 3, 3, 3), 'graphs': ((1, ((0, 1, 1), (0, 2, 2), (1, 3, 2), (2, 3, 1))),), 'formula': 'A_ijk A_ilm A_jkn A_lmn'},
)
# Of each program: parts that are kernels of their own, and rows of memory in which values are kept meanwhile.
PARTS = (1, 1, 3)
ROWS_KEPT = (0, 0, 82)

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
    t129 = a1 * a1
    t130 = a1 * a10
    t131 = t130 + a2 * a11
    t132 = t131 + a3 * a12
    t133 = a1 * a2
    t134 = a1 * a11
    t135 = t134 + a2 * a13
    t136 = t135 + a3 * a14
    t137 = 2 * t136
    t138 = a1 * a3
    t139 = a1 * a12
    t140 = t139 + a2 * a14
    t141 = t140 + a3 * a15
    t142 = 2 * t141
    t143 = a2 * a2
    t144 = a1 * a13
    t145 = t144 + a2 * a16
    t146 = t145 + a3 * a17
    t147 = a2 * a3
    t148 = a1 * a14
    t149 = t148 + a2 * a17
    t150 = t149 + a3 * a18
    t151 = 2 * t150
    t152 = a3 * a3
    t153 = a1 * a15
    t154 = t153 + a2 * a18
    t155 = t154 + a3 * a19
    t156 = t129 * t132
    t157 = t156 + t133 * t137
    t158 = t157 + t138 * t142
    t159 = t158 + t143 * t146
    t160 = t159 + t147 * t151
    t161 = t160 + t152 * t155
    tl.store(b + 8 * sb, t161, mask)
    t162 = t26 * t26
    t163 = t162 + t29 * t29
    t164 = t163 + t32 * t32
    tl.store(b + 9 * sb, t164, mask)
    t165 = t132 * t132
    t166 = t165 + t136 * t137
    t167 = t166 + t141 * t142
    t168 = t167 + t146 * t146
    t169 = t168 + t150 * t151
    t170 = t169 + t155 * t155
    tl.store(b + 10 * sb, t170, mask)
    t171 = t26 * t41
    t172 = t171 + t29 * t47
    t173 = t172 + t32 * t53
    tl.store(b + 11 * sb, t173, mask)
    t174 = t59 * t132
    t175 = t174 + t68 * t137
    t176 = t175 + t71 * t142
    t177 = t176 + t62 * t146
    t178 = t177 + t74 * t151
    t179 = t178 + t65 * t155
    tl.store(b + 12 * sb, t179, mask)
    t180 = t87 * t132
    t181 = t180 + t108 * t137
    t182 = t181 + t115 * t142
    t183 = t182 + t94 * t146
    t184 = t183 + t122 * t151
    t185 = t184 + t101 * t155
    tl.store(b + 13 * sb, t185, mask)
    t186 = t68 * t108
    t187 = t186 + t71 * t115
    t188 = t187 + t74 * t122
    t189 = t59 * t87
    t190 = t189 + t62 * t94
    t191 = t190 + t65 * t101
    t192 = t191 + 2 * t188
    tl.store(b + 14 * sb, t192, mask)
    t193 = t41 * t41
    t194 = t193 + t47 * t47
    t195 = t194 + t53 * t53
    tl.store(b + 15 * sb, t195, mask)
    t196 = t108 * t108
    t197 = t196 + t115 * t115
    t198 = t197 + t122 * t122
    t199 = t87 * t87
    t200 = t199 + t94 * t94
    t201 = t200 + t101 * t101
    t202 = t201 + 2 * t198
    tl.store(b + 16 * sb, t202, mask)
    a0 = tl.load(a + 0 * sa, mask)
    tl.store(b + 0 * sb, a0, mask)


@triton.jit
def _backward(a, sa, g, sg, to_a, sto_a, k, mask, PART: tl.constexpr, LANES: tl.constexpr):
    a1 = tl.load(a + 1 * sa, mask)
    a4 = tl.load(a + 4 * sa, mask)
    t0 = a1 * a4
    a2 = tl.load(a + 2 * sa, mask)
    a5 = tl.load(a + 5 * sa, mask)
    t1 = t0 + a2 * a5
    a3 = tl.load(a + 3 * sa, mask)
    a6 = tl.load(a + 6 * sa, mask)
    t2 = t1 + a3 * a6
    g9 = tl.load(g + 9 * sg, mask)
    t3 = 2 * g9
    t4 = 2 * a5
    t5 = 2 * a6
    a8 = tl.load(a + 8 * sa, mask)
    t6 = 2 * a8
    a10 = tl.load(a + 10 * sa, mask)
    t7 = a4 * a10
    a7 = tl.load(a + 7 * sa, mask)
    a13 = tl.load(a + 13 * sa, mask)
    t8 = t7 + a7 * a13
    a9 = tl.load(a + 9 * sa, mask)
    a15 = tl.load(a + 15 * sa, mask)
    t9 = t8 + a9 * a15
    a11 = tl.load(a + 11 * sa, mask)
    t10 = t9 + a11 * t4
    a12 = tl.load(a + 12 * sa, mask)
    t11 = t10 + a12 * t5
    a14 = tl.load(a + 14 * sa, mask)
    t12 = t11 + a14 * t6
    g4 = tl.load(g + 4 * sg, mask)
    t13 = a1 * g4
    t14 = t13 + t2 * t3
    g11 = tl.load(g + 11 * sg, mask)
    t15 = t14 + t12 * g11
    t16 = a1 * a5
    t17 = t16 + a2 * a7
    t18 = t17 + a3 * a8
    t19 = a4 * a11
    a16 = tl.load(a + 16 * sa, mask)
    t20 = t19 + a7 * a16
    a18 = tl.load(a + 18 * sa, mask)
    t21 = t20 + a9 * a18
    t22 = t21 + a13 * t4
    t23 = t22 + a14 * t5
    a17 = tl.load(a + 17 * sa, mask)
    t24 = t23 + a17 * t6
    t25 = a2 * g4
    t26 = t25 + t18 * t3
    t27 = t26 + t24 * g11
    t28 = a1 * a6
    t29 = t28 + a2 * a8
    t30 = t29 + a3 * a9
    t31 = a4 * a12
    t32 = t31 + a7 * a17
    a19 = tl.load(a + 19 * sa, mask)
    t33 = t32 + a9 * a19
    t34 = t33 + a14 * t4
    t35 = t34 + a15 * t5
    t36 = t35 + a18 * t6
    t37 = a3 * g4
    t38 = t37 + t30 * t3
    t39 = t38 + t36 * g11
    t40 = a4 * a4
    t41 = t40 + a5 * a5
    t42 = t41 + a6 * a6
    t43 = a11 * a11
    t44 = t43 + a12 * a12
    t45 = t44 + a14 * a14
    t46 = a10 * a10
    t47 = t46 + a13 * a13
    t48 = t47 + a15 * a15
    t49 = t48 + 2 * t45
    t50 = a1 * a1
    t51 = a1 * a10
    t52 = t51 + a2 * a11
    t53 = t52 + a3 * a12
    g10 = tl.load(g + 10 * sg, mask)
    t54 = 2 * g10
    g12 = tl.load(g + 12 * sg, mask)
    t55 = t42 * g12
    g13 = tl.load(g + 13 * sg, mask)
    t56 = t55 + t49 * g13
    g8 = tl.load(g + 8 * sg, mask)
    t57 = t56 + t50 * g8
    t58 = t57 + t53 * t54
    t59 = a5 * a5
    t60 = t59 + a7 * a7
    t61 = t60 + a8 * a8
    t62 = a13 * a13
    t63 = t62 + a14 * a14
    t64 = t63 + a17 * a17
    t65 = a11 * a11
    t66 = t65 + a16 * a16
    t67 = t66 + a18 * a18
    t68 = t67 + 2 * t64
    t69 = a2 * a2
    t70 = a1 * a13
    t71 = t70 + a2 * a16
    t72 = t71 + a3 * a17
    t73 = t61 * g12
    t74 = t73 + t68 * g13
    t75 = t74 + t69 * g8
    t76 = t75 + t72 * t54
    t77 = a6 * a6
    t78 = t77 + a8 * a8
    t79 = t78 + a9 * a9
    t80 = a14 * a14
    t81 = t80 + a15 * a15
    t82 = t81 + a18 * a18
    t83 = a12 * a12
    t84 = t83 + a17 * a17
    t85 = t84 + a19 * a19
    t86 = t85 + 2 * t82
    t87 = a3 * a3
    t88 = a1 * a15
    t89 = t88 + a2 * a18
    t90 = t89 + a3 * a19
    t91 = t79 * g12
    t92 = t91 + t86 * g13
    t93 = t92 + t87 * g8
    t94 = t93 + t90 * t54
    t95 = t53 * g8
    t96 = a1 * a11
    t97 = t96 + a2 * a13
    t98 = t97 + a3 * a14
    t99 = t98 * g8
    t100 = a1 * a12
    t101 = t100 + a2 * a14
    t102 = t101 + a3 * a15
    t103 = t102 * g8
    t104 = a4 * a5
    t105 = t104 + a5 * a7
    t106 = t105 + a6 * a8
    t107 = a11 * a13
    t108 = t107 + a12 * a14
    t109 = t108 + a14 * a17
    t110 = a10 * a11
    t111 = t110 + a13 * a16
    t112 = t111 + a15 * a18
    t113 = t112 + 2 * t109
    t114 = a1 * a2
    t115 = t106 * g12
    t116 = t115 + t113 * g13
    t117 = t116 + t114 * g8
    t118 = t117 + t98 * t54
    t119 = a4 * a6
    t120 = t119 + a5 * a8
    t121 = t120 + a6 * a9
    t122 = a11 * a14
    t123 = t122 + a12 * a15
    t124 = t123 + a14 * a18
    t125 = a10 * a12
    t126 = t125 + a13 * a17
    t127 = t126 + a15 * a19
    t128 = t127 + 2 * t124
    t129 = a1 * a3
    t130 = t121 * g12
    t131 = t130 + t128 * g13
    t132 = t131 + t129 * g8
    t133 = t132 + t102 * t54
    t134 = a5 * a6
    t135 = t134 + a7 * a8
    t136 = t135 + a8 * a9
    t137 = a13 * a14
    t138 = t137 + a14 * a15
    t139 = t138 + a17 * a18
    t140 = a11 * a12
    t141 = t140 + a16 * a17
    t142 = t141 + a18 * a19
    t143 = t142 + 2 * t139
    t144 = a2 * a3
    t145 = a1 * a14
    t146 = t145 + a2 * a17
    t147 = t146 + a3 * a18
    t148 = t136 * g12
    t149 = t148 + t143 * g13
    t150 = t149 + t144 * g8
    t151 = t150 + t147 * t54
    g1 = tl.load(g + 1 * sg, mask)
    t152 = a1 * g1
    t153 = t152 + a1 * t95
    t154 = t153 + a2 * t99
    t155 = t154 + a3 * t103
    t156 = t155 + a11 * t118
    t157 = t156 + a12 * t133
    t158 = t157 + a14 * t151
    t159 = a4 * t15
    t160 = t159 + a5 * t27
    t161 = t160 + a6 * t39
    t162 = t161 + a10 * t58
    t163 = t162 + a13 * t76
    t164 = t163 + a15 * t94
    t165 = t164 + t2 * g4
    g5 = tl.load(g + 5 * sg, mask)
    t166 = t165 + t12 * g5
    t167 = t166 + 2 * t158
    tl.store(to_a + 1 * sto_a, t167, mask)
    t168 = t72 * g8
    t169 = t147 * g8
    t170 = a1 * t99
    t171 = t170 + a2 * g1
    t172 = t171 + a2 * t168
    t173 = t172 + a3 * t169
    t174 = t173 + a13 * t118
    t175 = t174 + a14 * t133
    t176 = t175 + a17 * t151
    t177 = a5 * t15
    t178 = t177 + a7 * t27
    t179 = t178 + a8 * t39
    t180 = t179 + a11 * t58
    t181 = t180 + a16 * t76
    t182 = t181 + a18 * t94
    t183 = t182 + t18 * g4
    t184 = t183 + t24 * g5
    t185 = t184 + 2 * t176
    tl.store(to_a + 2 * sto_a, t185, mask)
    t186 = t90 * g8
    t187 = a1 * t103
    t188 = t187 + a2 * t169
    t189 = t188 + a3 * g1
    t190 = t189 + a3 * t186
    t191 = t190 + a14 * t118
    t192 = t191 + a15 * t133
    t193 = t192 + a18 * t151
    t194 = a6 * t15
    t195 = t194 + a8 * t27
    t196 = t195 + a9 * t39
    t197 = t196 + a12 * t58
    t198 = t197 + a17 * t76
    t199 = t198 + a19 * t94
    t200 = t199 + t30 * g4
    t201 = t200 + t36 * g5
    t202 = t201 + 2 * t193
    tl.store(to_a + 3 * sto_a, t202, mask)
    g15 = tl.load(g + 15 * sg, mask)
    t203 = 2 * g15
    t204 = a1 * g5
    t205 = t204 + t2 * g11
    t206 = t205 + t12 * t203
    t207 = a2 * g5
    t208 = t207 + t18 * g11
    t209 = t208 + t24 * t203
    t210 = a3 * g5
    t211 = t210 + t30 * g11
    t212 = t211 + t36 * t203
    g6 = tl.load(g + 6 * sg, mask)
    t213 = a4 * g6
    g14 = tl.load(g + 14 * sg, mask)
    t214 = t213 + t49 * g14
    t215 = t214 + t53 * g12
    t216 = a5 * g6
    t217 = t216 + t113 * g14
    t218 = t217 + t98 * g12
    t219 = a6 * g6
    t220 = t219 + t128 * g14
    t221 = t220 + t102 * g12
    g2 = tl.load(g + 2 * sg, mask)
    t222 = a4 * g2
    t223 = t222 + a4 * t215
    t224 = t223 + a5 * t218
    t225 = t224 + a6 * t221
    t226 = a1 * t15
    t227 = t226 + a10 * t206
    t228 = t227 + a11 * t209
    t229 = t228 + a12 * t212
    t230 = t229 + t42 * g6
    g7 = tl.load(g + 7 * sg, mask)
    t231 = t230 + t49 * g7
    t232 = t231 + 2 * t225
    tl.store(to_a + 4 * sto_a, t232, mask)
    t233 = 4 * g2
    t234 = a7 * g6
    t235 = t234 + t68 * g14
    t236 = t235 + t72 * g12
    t237 = a8 * g6
    t238 = t237 + t143 * g14
    t239 = t238 + t147 * g12
    t240 = a4 * t218
    t241 = t240 + a5 * t236
    t242 = t241 + a5 * t215
    t243 = t242 + a6 * t239
    t244 = t243 + a7 * t218
    t245 = t244 + a8 * t221
    t246 = t245 + a11 * t206
    t247 = t246 + a13 * t209
    t248 = t247 + a14 * t212
    t249 = t248 + t106 * g6
    t250 = t249 + t113 * g7
    t251 = a1 * t27
    t252 = t251 + a2 * t15
    t253 = t252 + a5 * t233
    t254 = t253 + 2 * t250
    tl.store(to_a + 5 * sto_a, t254, mask)
    t255 = a9 * g6
    t256 = t255 + t86 * g14
    t257 = t256 + t90 * g12
    t258 = a4 * t221
    t259 = t258 + a5 * t239
    t260 = t259 + a6 * t257
    t261 = t260 + a6 * t215
    t262 = t261 + a8 * t218
    t263 = t262 + a9 * t221
    t264 = t263 + a12 * t206
    t265 = t264 + a14 * t209
    t266 = t265 + a15 * t212
    t267 = t266 + t121 * g6
    t268 = t267 + t128 * g7
    t269 = a1 * t39
    t270 = t269 + a3 * t15
    t271 = t270 + a6 * t233
    t272 = t271 + 2 * t268
    tl.store(to_a + 6 * sto_a, t272, mask)
    t273 = a5 * t218
    t274 = t273 + a7 * g2
    t275 = t274 + a7 * t236
    t276 = t275 + a8 * t239
    t277 = a2 * t27
    t278 = t277 + a13 * t206
    t279 = t278 + a16 * t209
    t280 = t279 + a17 * t212
    t281 = t280 + t61 * g6
    t282 = t281 + t68 * g7
    t283 = t282 + 2 * t276
    tl.store(to_a + 7 * sto_a, t283, mask)
    t284 = a5 * t221
    t285 = t284 + a6 * t218
    t286 = t285 + a7 * t239
    t287 = t286 + a8 * t257
    t288 = t287 + a8 * t236
    t289 = t288 + a9 * t239
    t290 = t289 + a14 * t206
    t291 = t290 + a17 * t209
    t292 = t291 + a18 * t212
    t293 = t292 + t136 * g6
    t294 = t293 + t143 * g7
    t295 = a2 * t39
    t296 = t295 + a3 * t27
    t297 = t296 + a8 * t233
    t298 = t297 + 2 * t294
    tl.store(to_a + 8 * sto_a, t298, mask)
    t299 = a6 * t221
    t300 = t299 + a8 * t239
    t301 = t300 + a9 * g2
    t302 = t301 + a9 * t257
    t303 = a3 * t39
    t304 = t303 + a15 * t206
    t305 = t304 + a18 * t209
    t306 = t305 + a19 * t212
    t307 = t306 + t79 * g6
    t308 = t307 + t86 * g7
    t309 = t308 + 2 * t302
    tl.store(to_a + 9 * sto_a, t309, mask)
    g16 = tl.load(g + 16 * sg, mask)
    t310 = 2 * g16
    t311 = a4 * g7
    t312 = t311 + t42 * g14
    t313 = t312 + t49 * t310
    t314 = t313 + t53 * g13
    t315 = a5 * g7
    t316 = t315 + t106 * g14
    t317 = t316 + t113 * t310
    t318 = t317 + t98 * g13
    t319 = a6 * g7
    t320 = t319 + t121 * g14
    t321 = t320 + t128 * t310
    t322 = t321 + t102 * g13
    g3 = tl.load(g + 3 * sg, mask)
    t323 = a10 * g3
    t324 = t323 + a10 * t314
    t325 = t324 + a11 * t318
    t326 = t325 + a12 * t322
    t327 = a1 * t58
    t328 = t327 + a4 * t206
    t329 = t328 + 2 * t326
    tl.store(to_a + 10 * sto_a, t329, mask)
    t330 = 6 * g3
    t331 = a7 * g7
    t332 = t331 + t61 * g14
    t333 = t332 + t68 * t310
    t334 = t333 + t72 * g13
    t335 = a8 * g7
    t336 = t335 + t136 * g14
    t337 = t336 + t143 * t310
    t338 = t337 + t147 * g13
    t339 = a1 * t118
    t340 = t339 + a5 * t206
    t341 = t340 + a10 * t318
    t342 = t341 + a11 * t334
    t343 = t342 + a12 * t338
    t344 = a11 * t314
    t345 = t344 + a13 * t318
    t346 = t345 + a14 * t322
    t347 = a2 * t58
    t348 = t347 + a4 * t209
    t349 = t348 + a11 * t330
    t350 = t349 + 2 * t343
    t351 = t350 + 4 * t346
    tl.store(to_a + 11 * sto_a, t351, mask)
    t352 = a9 * g7
    t353 = t352 + t79 * g14
    t354 = t353 + t86 * t310
    t355 = t354 + t90 * g13
    t356 = a1 * t133
    t357 = t356 + a6 * t206
    t358 = t357 + a10 * t322
    t359 = t358 + a11 * t338
    t360 = t359 + a12 * t355
    t361 = a12 * t314
    t362 = t361 + a14 * t318
    t363 = t362 + a15 * t322
    t364 = a3 * t58
    t365 = t364 + a4 * t212
    t366 = t365 + a12 * t330
    t367 = t366 + 2 * t360
    t368 = t367 + 4 * t363
    tl.store(to_a + 12 * sto_a, t368, mask)
    t369 = a2 * t118
    t370 = t369 + a5 * t209
    t371 = t370 + a13 * t314
    t372 = t371 + a16 * t318
    t373 = t372 + a17 * t322
    t374 = a11 * t318
    t375 = t374 + a13 * t334
    t376 = t375 + a14 * t338
    t377 = a1 * t76
    t378 = t377 + a7 * t206
    t379 = t378 + a13 * t330
    t380 = t379 + 2 * t373
    t381 = t380 + 4 * t376
    tl.store(to_a + 13 * sto_a, t381, mask)
    t382 = a11 * t322
    t383 = t382 + a12 * t318
    t384 = t383 + a13 * t338
    t385 = t384 + a14 * t355
    t386 = t385 + a14 * t334
    t387 = t386 + a14 * t314
    t388 = t387 + a15 * t338
    t389 = t388 + a17 * t318
    t390 = t389 + a18 * t322
    t391 = a1 * t151
    t392 = t391 + a2 * t133
    t393 = t392 + a3 * t118
    t394 = t393 + a5 * t212
    t395 = t394 + a6 * t209
    t396 = t395 + a8 * t206
    t397 = t396 + a14 * t330
    t398 = t397 + 2 * t390
    t399 = 2 * t398
    tl.store(to_a + 14 * sto_a, t399, mask)
    t400 = a3 * t133
    t401 = t400 + a6 * t212
    t402 = t401 + a15 * t314
    t403 = t402 + a18 * t318
    t404 = t403 + a19 * t322
    t405 = a12 * t322
    t406 = t405 + a14 * t338
    t407 = t406 + a15 * t355
    t408 = a1 * t94
    t409 = t408 + a9 * t206
    t410 = t409 + a15 * t330
    t411 = t410 + 2 * t404
    t412 = t411 + 4 * t407
    tl.store(to_a + 15 * sto_a, t412, mask)
    t413 = a13 * t318
    t414 = t413 + a16 * g3
    t415 = t414 + a16 * t334
    t416 = t415 + a17 * t338
    t417 = a2 * t76
    t418 = t417 + a7 * t209
    t419 = t418 + 2 * t416
    tl.store(to_a + 16 * sto_a, t419, mask)
    t420 = a2 * t151
    t421 = t420 + a8 * t209
    t422 = t421 + a13 * t322
    t423 = t422 + a16 * t338
    t424 = t423 + a17 * t355
    t425 = a14 * t318
    t426 = t425 + a17 * t334
    t427 = t426 + a18 * t338
    t428 = a3 * t76
    t429 = t428 + a7 * t212
    t430 = t429 + a17 * t330
    t431 = t430 + 2 * t424
    t432 = t431 + 4 * t427
    tl.store(to_a + 17 * sto_a, t432, mask)
    t433 = a3 * t151
    t434 = t433 + a8 * t212
    t435 = t434 + a15 * t318
    t436 = t435 + a18 * t334
    t437 = t436 + a19 * t338
    t438 = a14 * t322
    t439 = t438 + a17 * t338
    t440 = t439 + a18 * t355
    t441 = a2 * t94
    t442 = t441 + a9 * t209
    t443 = t442 + a18 * t330
    t444 = t443 + 2 * t437
    t445 = t444 + 4 * t440
    tl.store(to_a + 18 * sto_a, t445, mask)
    t446 = a15 * t322
    t447 = t446 + a18 * t338
    t448 = t447 + a19 * g3
    t449 = t448 + a19 * t355
    t450 = a3 * t94
    t451 = t450 + a9 * t212
    t452 = t451 + 2 * t449
    tl.store(to_a + 19 * sto_a, t452, mask)
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
        g9 = tl.load(g + 9 * sg, mask)
        t14 = 2 * g9
        a1 = tl.load(a + 1 * sa, mask)
        t15 = a1 * v4
        a2 = tl.load(a + 2 * sa, mask)
        t16 = t15 + a2 * v5
        a3 = tl.load(a + 3 * sa, mask)
        t17 = t16 + a3 * v6
        v1 = tl.load(v + 1 * sv, mask)
        t18 = t17 + a4 * v1
        v2 = tl.load(v + 2 * sv, mask)
        t19 = t18 + a5 * v2
        v3 = tl.load(v + 3 * sv, mask)
        t20 = t19 + a6 * v3
        g4 = tl.load(g + 4 * sg, mask)
        t21 = g4 * v1
        g11 = tl.load(g + 11 * sg, mask)
        t22 = t21 + g11 * t13
        t23 = t22 + t14 * t20
        t24 = a5 * v13
        t25 = t24 + a6 * v14
        v17 = tl.load(v + 17 * sv, mask)
        t26 = t25 + a8 * v17
        t27 = t26 + a13 * v5
        t28 = t27 + a14 * v6
        a17 = tl.load(a + 17 * sa, mask)
        t29 = t28 + a17 * v8
        t30 = a4 * v11
        v16 = tl.load(v + 16 * sv, mask)
        t31 = t30 + a7 * v16
        v18 = tl.load(v + 18 * sv, mask)
        t32 = t31 + a9 * v18
        t33 = t32 + a11 * v4
        a16 = tl.load(a + 16 * sa, mask)
        t34 = t33 + a16 * v7
        a18 = tl.load(a + 18 * sa, mask)
        t35 = t34 + a18 * v9
        t36 = t35 + 2 * t29
        t37 = a1 * v5
        t38 = t37 + a2 * v7
        t39 = t38 + a3 * v8
        t40 = t39 + a5 * v1
        t41 = t40 + a7 * v2
        t42 = t41 + a8 * v3
        t43 = g4 * v2
        t44 = t43 + g11 * t36
        t45 = t44 + t14 * t42
        t46 = a5 * v14
        t47 = t46 + a6 * v15
        t48 = t47 + a8 * v18
        t49 = t48 + a14 * v5
        t50 = t49 + a15 * v6
        t51 = t50 + a18 * v8
        t52 = a4 * v12
        t53 = t52 + a7 * v17
        v19 = tl.load(v + 19 * sv, mask)
        t54 = t53 + a9 * v19
        t55 = t54 + a12 * v4
        t56 = t55 + a17 * v7
        a19 = tl.load(a + 19 * sa, mask)
        t57 = t56 + a19 * v9
        t58 = t57 + 2 * t51
        t59 = a1 * v6
        t60 = t59 + a2 * v8
        t61 = t60 + a3 * v9
        t62 = t61 + a6 * v1
        t63 = t62 + a8 * v2
        t64 = t63 + a9 * v3
        t65 = g4 * v3
        t66 = t65 + g11 * t58
        t67 = t66 + t14 * t64
        t68 = a6 * a6
        t69 = t68 + a8 * a8
        t70 = t69 + a9 * a9
        t71 = a14 * a14
        t72 = t71 + a15 * a15
        t73 = t72 + a18 * a18
        t74 = a12 * a12
        t75 = t74 + a17 * a17
        t76 = t75 + a19 * a19
        t77 = t76 + 2 * t73
        t78 = a3 * a3
        t79 = a1 * a15
        t80 = t79 + a2 * a18
        t81 = t80 + a3 * a19
        g10 = tl.load(g + 10 * sg, mask)
        t82 = 2 * g10
        g12 = tl.load(g + 12 * sg, mask)
        t83 = t70 * g12
        g13 = tl.load(g + 13 * sg, mask)
        t84 = t83 + t77 * g13
        g8 = tl.load(g + 8 * sg, mask)
        t85 = t84 + t78 * g8
        t86 = t85 + t81 * t82
        t87 = a5 * a5
        t88 = t87 + a7 * a7
        t89 = t88 + a8 * a8
        t90 = a13 * a13
        t91 = t90 + a14 * a14
        t92 = t91 + a17 * a17
        t93 = a11 * a11
        t94 = t93 + a16 * a16
        t95 = t94 + a18 * a18
        t96 = t95 + 2 * t92
        t97 = a2 * a2
        t98 = a1 * a13
        t99 = t98 + a2 * a16
        t100 = t99 + a3 * a17
        t101 = t89 * g12
        t102 = t101 + t96 * g13
        t103 = t102 + t97 * g8
        t104 = t103 + t100 * t82
        t105 = a4 * a4
        t106 = t105 + a5 * a5
        t107 = t106 + a6 * a6
        t108 = a11 * a11
        t109 = t108 + a12 * a12
        t110 = t109 + a14 * a14
        t111 = a10 * a10
        t112 = t111 + a13 * a13
        t113 = t112 + a15 * a15
        t114 = t113 + 2 * t110
        t115 = a1 * a1
        t116 = a1 * a10
        t117 = t116 + a2 * a11
        t118 = t117 + a3 * a12
        t119 = t107 * g12
        t120 = t119 + t114 * g13
        t121 = t120 + t115 * g8
        t122 = t121 + t118 * t82
        t123 = a1 * a6
        t124 = t123 + a2 * a8
        t125 = t124 + a3 * a9
        t126 = 2 * a5
        t127 = 2 * a6
        t128 = 2 * a8
        t129 = a4 * a12
        t130 = t129 + a7 * a17
        t131 = t130 + a9 * a19
        t132 = t131 + a14 * t126
        t133 = t132 + a15 * t127
        t134 = t133 + a18 * t128
        t135 = a3 * g4
        t136 = t135 + t125 * t14
        t137 = t136 + t134 * g11
        t138 = a1 * a5
        t139 = t138 + a2 * a7
        t140 = t139 + a3 * a8
        t141 = a4 * a11
        t142 = t141 + a7 * a16
        t143 = t142 + a9 * a18
        t144 = t143 + a13 * t126
        t145 = t144 + a14 * t127
        t146 = t145 + a17 * t128
        t147 = a2 * g4
        t148 = t147 + t140 * t14
        t149 = t148 + t146 * g11
        t150 = a1 * a4
        t151 = t150 + a2 * a5
        t152 = t151 + a3 * a6
        t153 = a4 * a10
        t154 = t153 + a7 * a13
        t155 = t154 + a9 * a15
        t156 = t155 + a11 * t126
        t157 = t156 + a12 * t127
        t158 = t157 + a14 * t128
        t159 = a1 * g4
        t160 = t159 + t152 * t14
        t161 = t160 + t158 * g11
        t162 = a1 * v10
        t163 = t162 + a2 * v11
        t164 = t163 + a3 * v12
        t165 = t164 + a10 * v1
        t166 = t165 + a11 * v2
        t167 = t166 + a12 * v3
        t168 = g8 * t167
        t169 = a1 * v11
        t170 = t169 + a2 * v13
        t171 = t170 + a3 * v14
        t172 = t171 + a11 * v1
        t173 = t172 + a13 * v2
        t174 = t173 + a14 * v3
        t175 = g8 * t174
        t176 = a1 * v12
        t177 = t176 + a2 * v14
        t178 = t177 + a3 * v15
        t179 = t178 + a12 * v1
        t180 = t179 + a14 * v2
        t181 = t180 + a15 * v3
        t182 = g8 * t181
        t183 = a1 * v1
        t184 = a4 * v4
        t185 = t184 + a5 * v5
        t186 = t185 + a6 * v6
        t187 = a11 * v11
        t188 = t187 + a12 * v12
        t189 = t188 + a14 * v14
        t190 = a10 * v10
        t191 = t190 + a13 * v13
        t192 = t191 + a15 * v15
        t193 = t192 + 2 * t189
        t194 = g8 * t183
        t195 = t194 + g10 * t167
        t196 = t195 + g12 * t186
        t197 = t196 + g13 * t193
        t198 = a1 * v2
        t199 = t198 + a2 * v1
        t200 = a4 * v5
        t201 = t200 + a5 * v4
        t202 = t201 + a5 * v7
        t203 = t202 + a6 * v8
        t204 = t203 + a7 * v5
        t205 = t204 + a8 * v6
        t206 = a11 * v13
        t207 = t206 + a12 * v14
        t208 = t207 + a13 * v11
        t209 = t208 + a14 * v12
        t210 = t209 + a14 * v17
        t211 = t210 + a17 * v14
        t212 = a10 * v11
        t213 = t212 + a11 * v10
        t214 = t213 + a13 * v16
        t215 = t214 + a15 * v18
        t216 = t215 + a16 * v13
        t217 = t216 + a18 * v15
        t218 = t217 + 2 * t211
        t219 = g8 * t199
        t220 = t219 + g12 * t205
        t221 = t220 + g13 * t218
        t222 = t221 + t82 * t174
        t223 = a1 * v3
        t224 = t223 + a3 * v1
        t225 = a4 * v6
        t226 = t225 + a5 * v8
        t227 = t226 + a6 * v4
        t228 = t227 + a6 * v9
        t229 = t228 + a8 * v5
        t230 = t229 + a9 * v6
        t231 = a11 * v14
        t232 = t231 + a12 * v15
        t233 = t232 + a14 * v11
        t234 = t233 + a14 * v18
        t235 = t234 + a15 * v12
        t236 = t235 + a18 * v14
        t237 = a10 * v12
        t238 = t237 + a12 * v10
        t239 = t238 + a13 * v17
        t240 = t239 + a15 * v19
        t241 = t240 + a17 * v13
        t242 = t241 + a19 * v15
        t243 = t242 + 2 * t236
        t244 = g8 * t224
        t245 = t244 + g12 * t230
        t246 = t245 + g13 * t243
        t247 = t246 + t82 * t181
        t248 = a2 * v2
        t249 = a1 * v13
        t250 = t249 + a2 * v16
        t251 = t250 + a3 * v17
        t252 = t251 + a13 * v1
        t253 = t252 + a16 * v2
        t254 = t253 + a17 * v3
        t255 = a5 * v5
        t256 = t255 + a7 * v7
        t257 = t256 + a8 * v8
        tl.store(k + 0 * LANES, t13, mask)
        tl.store(k + 1 * LANES, t20, mask)
        tl.store(k + 2 * LANES, t23, mask)
        tl.store(k + 3 * LANES, t36, mask)
        tl.store(k + 4 * LANES, t42, mask)
        tl.store(k + 5 * LANES, t45, mask)
        tl.store(k + 6 * LANES, t58, mask)
        tl.store(k + 7 * LANES, t64, mask)
        tl.store(k + 8 * LANES, t67, mask)
        tl.store(k + 9 * LANES, t70, mask)
        tl.store(k + 10 * LANES, t77, mask)
        tl.store(k + 11 * LANES, t78, mask)
        tl.store(k + 12 * LANES, t81, mask)
        tl.store(k + 13 * LANES, t82, mask)
        tl.store(k + 14 * LANES, t86, mask)
        tl.store(k + 15 * LANES, t89, mask)
        tl.store(k + 16 * LANES, t96, mask)
        tl.store(k + 17 * LANES, t97, mask)
        tl.store(k + 18 * LANES, t100, mask)
        tl.store(k + 19 * LANES, t104, mask)
        tl.store(k + 20 * LANES, t107, mask)
        tl.store(k + 21 * LANES, t114, mask)
        tl.store(k + 22 * LANES, t115, mask)
        tl.store(k + 23 * LANES, t118, mask)
        tl.store(k + 24 * LANES, t122, mask)
        tl.store(k + 25 * LANES, t125, mask)
        tl.store(k + 26 * LANES, t126, mask)
        tl.store(k + 27 * LANES, t127, mask)
        tl.store(k + 28 * LANES, t128, mask)
        tl.store(k + 29 * LANES, t134, mask)
        tl.store(k + 30 * LANES, t137, mask)
        tl.store(k + 31 * LANES, t140, mask)
        tl.store(k + 32 * LANES, t146, mask)
        tl.store(k + 33 * LANES, t149, mask)
        tl.store(k + 34 * LANES, t152, mask)
        tl.store(k + 35 * LANES, t158, mask)
        tl.store(k + 36 * LANES, t161, mask)
        tl.store(k + 37 * LANES, t167, mask)
        tl.store(k + 38 * LANES, t168, mask)
        tl.store(k + 39 * LANES, t174, mask)
        tl.store(k + 40 * LANES, t175, mask)
        tl.store(k + 41 * LANES, t181, mask)
        tl.store(k + 42 * LANES, t182, mask)
        tl.store(k + 43 * LANES, t183, mask)
        tl.store(k + 44 * LANES, t186, mask)
        tl.store(k + 45 * LANES, t193, mask)
        tl.store(k + 46 * LANES, t197, mask)
        tl.store(k + 47 * LANES, t199, mask)
        tl.store(k + 48 * LANES, t205, mask)
        tl.store(k + 49 * LANES, t218, mask)
        tl.store(k + 50 * LANES, t222, mask)
        tl.store(k + 51 * LANES, t224, mask)
        tl.store(k + 52 * LANES, t230, mask)
        tl.store(k + 53 * LANES, t243, mask)
        tl.store(k + 54 * LANES, t247, mask)
        tl.store(k + 55 * LANES, t248, mask)
        tl.store(k + 56 * LANES, t254, mask)
        tl.store(k + 57 * LANES, t257, mask)
    if PART == 1:
        a13 = tl.load(a + 13 * sa, mask)
        v13 = tl.load(v + 13 * sv, mask)
        t258 = a13 * v13
        a14 = tl.load(a + 14 * sa, mask)
        v14 = tl.load(v + 14 * sv, mask)
        t259 = t258 + a14 * v14
        a17 = tl.load(a + 17 * sa, mask)
        v17 = tl.load(v + 17 * sv, mask)
        t260 = t259 + a17 * v17
        a11 = tl.load(a + 11 * sa, mask)
        v11 = tl.load(v + 11 * sv, mask)
        t261 = a11 * v11
        a16 = tl.load(a + 16 * sa, mask)
        v16 = tl.load(v + 16 * sv, mask)
        t262 = t261 + a16 * v16
        a18 = tl.load(a + 18 * sa, mask)
        v18 = tl.load(v + 18 * sv, mask)
        t263 = t262 + a18 * v18
        t264 = t263 + 2 * t260
        g8 = tl.load(g + 8 * sg, mask)
        t248 = tl.load(k + 55 * LANES, mask)
        t265 = g8 * t248
        g10 = tl.load(g + 10 * sg, mask)
        t254 = tl.load(k + 56 * LANES, mask)
        t266 = t265 + g10 * t254
        g12 = tl.load(g + 12 * sg, mask)
        t257 = tl.load(k + 57 * LANES, mask)
        t267 = t266 + g12 * t257
        g13 = tl.load(g + 13 * sg, mask)
        t268 = t267 + g13 * t264
        a2 = tl.load(a + 2 * sa, mask)
        v3 = tl.load(v + 3 * sv, mask)
        t269 = a2 * v3
        a3 = tl.load(a + 3 * sa, mask)
        v2 = tl.load(v + 2 * sv, mask)
        t270 = t269 + a3 * v2
        a5 = tl.load(a + 5 * sa, mask)
        v6 = tl.load(v + 6 * sv, mask)
        t271 = a5 * v6
        a6 = tl.load(a + 6 * sa, mask)
        v5 = tl.load(v + 5 * sv, mask)
        t272 = t271 + a6 * v5
        a7 = tl.load(a + 7 * sa, mask)
        v8 = tl.load(v + 8 * sv, mask)
        t273 = t272 + a7 * v8
        a8 = tl.load(a + 8 * sa, mask)
        v7 = tl.load(v + 7 * sv, mask)
        t274 = t273 + a8 * v7
        v9 = tl.load(v + 9 * sv, mask)
        t275 = t274 + a8 * v9
        a9 = tl.load(a + 9 * sa, mask)
        t276 = t275 + a9 * v8
        t277 = a13 * v14
        t278 = t277 + a14 * v13
        v15 = tl.load(v + 15 * sv, mask)
        t279 = t278 + a14 * v15
        a15 = tl.load(a + 15 * sa, mask)
        t280 = t279 + a15 * v14
        t281 = t280 + a17 * v18
        t282 = t281 + a18 * v17
        v12 = tl.load(v + 12 * sv, mask)
        t283 = a11 * v12
        a12 = tl.load(a + 12 * sa, mask)
        t284 = t283 + a12 * v11
        t285 = t284 + a16 * v17
        t286 = t285 + a17 * v16
        v19 = tl.load(v + 19 * sv, mask)
        t287 = t286 + a18 * v19
        a19 = tl.load(a + 19 * sa, mask)
        t288 = t287 + a19 * v18
        t289 = t288 + 2 * t282
        a1 = tl.load(a + 1 * sa, mask)
        t290 = a1 * v14
        t291 = t290 + a2 * v17
        t292 = t291 + a3 * v18
        v1 = tl.load(v + 1 * sv, mask)
        t293 = t292 + a14 * v1
        t294 = t293 + a17 * v2
        t295 = t294 + a18 * v3
        t296 = g8 * t270
        t297 = t296 + g12 * t276
        t298 = t297 + g13 * t289
        t82 = tl.load(k + 13 * LANES, mask)
        t299 = t298 + t82 * t295
        t300 = a3 * v3
        t301 = a1 * v15
        t302 = t301 + a2 * v18
        t303 = t302 + a3 * v19
        t304 = t303 + a15 * v1
        t305 = t304 + a18 * v2
        t306 = t305 + a19 * v3
        t307 = a6 * v6
        t308 = t307 + a8 * v8
        t309 = t308 + a9 * v9
        t310 = a14 * v14
        t311 = t310 + a15 * v15
        t312 = t311 + a18 * v18
        t313 = a12 * v12
        t314 = t313 + a17 * v17
        t315 = t314 + a19 * v19
        t316 = t315 + 2 * t312
        t317 = g8 * t300
        t318 = t317 + g10 * t306
        t319 = t318 + g12 * t309
        t320 = t319 + g13 * t316
        t321 = a5 * a6
        t322 = t321 + a7 * a8
        t323 = t322 + a8 * a9
        t324 = a13 * a14
        t325 = t324 + a14 * a15
        t326 = t325 + a17 * a18
        t327 = a11 * a12
        t328 = t327 + a16 * a17
        t329 = t328 + a18 * a19
        t330 = t329 + 2 * t326
        t331 = a2 * a3
        t332 = a1 * a14
        t333 = t332 + a2 * a17
        t334 = t333 + a3 * a18
        t335 = t323 * g12
        t336 = t335 + t330 * g13
        t337 = t336 + t331 * g8
        t338 = t337 + t334 * t82
        a4 = tl.load(a + 4 * sa, mask)
        t339 = a4 * a6
        t340 = t339 + a5 * a8
        t341 = t340 + a6 * a9
        t342 = a11 * a14
        t343 = t342 + a12 * a15
        t344 = t343 + a14 * a18
        a10 = tl.load(a + 10 * sa, mask)
        t345 = a10 * a12
        t346 = t345 + a13 * a17
        t347 = t346 + a15 * a19
        t348 = t347 + 2 * t344
        t349 = a1 * a3
        t350 = a1 * a12
        t351 = t350 + a2 * a14
        t352 = t351 + a3 * a15
        t353 = t341 * g12
        t354 = t353 + t348 * g13
        t355 = t354 + t349 * g8
        t356 = t355 + t352 * t82
        t357 = a4 * a5
        t358 = t357 + a5 * a7
        t359 = t358 + a6 * a8
        t360 = a11 * a13
        t361 = t360 + a12 * a14
        t362 = t361 + a14 * a17
        t363 = a10 * a11
        t364 = t363 + a13 * a16
        t365 = t364 + a15 * a18
        t366 = t365 + 2 * t362
        t367 = a1 * a2
        t368 = a1 * a11
        t369 = t368 + a2 * a13
        t370 = t369 + a3 * a14
        t371 = t359 * g12
        t372 = t371 + t366 * g13
        t373 = t372 + t367 * g8
        t374 = t373 + t370 * t82
        t375 = t352 * g8
        t376 = t370 * g8
        t118 = tl.load(k + 23 * LANES, mask)
        t377 = t118 * g8
        t168 = tl.load(k + 38 * LANES, mask)
        t378 = a1 * t168
        t175 = tl.load(k + 40 * LANES, mask)
        t379 = t378 + a2 * t175
        t182 = tl.load(k + 42 * LANES, mask)
        t380 = t379 + a3 * t182
        t197 = tl.load(k + 46 * LANES, mask)
        t381 = t380 + a10 * t197
        t222 = tl.load(k + 50 * LANES, mask)
        t382 = t381 + a11 * t222
        t247 = tl.load(k + 54 * LANES, mask)
        t383 = t382 + a12 * t247
        t384 = t383 + a13 * t268
        t385 = t384 + a14 * t299
        t386 = t385 + a15 * t320
        g1 = tl.load(g + 1 * sg, mask)
        t387 = t386 + g1 * v1
        t388 = t387 + t338 * v14
        t389 = t388 + t356 * v12
        t390 = t389 + t374 * v11
        t391 = t390 + t375 * v3
        t392 = t391 + t376 * v2
        t393 = t392 + t377 * v1
        t23 = tl.load(k + 2 * LANES, mask)
        t394 = a4 * t23
        t45 = tl.load(k + 5 * LANES, mask)
        t395 = t394 + a5 * t45
        t67 = tl.load(k + 8 * LANES, mask)
        t396 = t395 + a6 * t67
        g4 = tl.load(g + 4 * sg, mask)
        t20 = tl.load(k + 1 * LANES, mask)
        t397 = t396 + g4 * t20
        g5 = tl.load(g + 5 * sg, mask)
        t13 = tl.load(k + 0 * LANES, mask)
        t398 = t397 + g5 * t13
        t86 = tl.load(k + 14 * LANES, mask)
        t399 = t398 + t86 * v15
        t104 = tl.load(k + 19 * LANES, mask)
        t400 = t399 + t104 * v13
        t122 = tl.load(k + 24 * LANES, mask)
        v10 = tl.load(v + 10 * sv, mask)
        t401 = t400 + t122 * v10
        t137 = tl.load(k + 30 * LANES, mask)
        t402 = t401 + t137 * v6
        t149 = tl.load(k + 33 * LANES, mask)
        t403 = t402 + t149 * v5
        t161 = tl.load(k + 36 * LANES, mask)
        v4 = tl.load(v + 4 * sv, mask)
        t404 = t403 + t161 * v4
        t405 = t404 + 2 * t393
        tl.store(to_a + 1 * sto_a, t405, mask)
        t406 = g8 * t254
        t407 = g8 * t295
        t408 = t334 * g8
        t100 = tl.load(k + 18 * LANES, mask)
        t409 = t100 * g8
        t410 = a1 * t175
        t411 = t410 + a2 * t406
        t412 = t411 + a3 * t407
        t413 = t412 + a11 * t197
        t414 = t413 + a13 * t222
        t415 = t414 + a14 * t247
        t416 = t415 + a16 * t268
        t417 = t416 + a17 * t299
        t418 = t417 + a18 * t320
        t419 = t418 + g1 * v2
        t420 = t419 + t338 * v17
        t421 = t420 + t356 * v14
        t422 = t421 + t374 * v13
        t423 = t422 + t408 * v3
        t424 = t423 + t409 * v2
        t425 = t424 + t376 * v1
        t426 = a5 * t23
        t427 = t426 + a7 * t45
        t428 = t427 + a8 * t67
        t42 = tl.load(k + 4 * LANES, mask)
        t429 = t428 + g4 * t42
        t36 = tl.load(k + 3 * LANES, mask)
        t430 = t429 + g5 * t36
        t431 = t430 + t86 * v18
        t432 = t431 + t104 * v16
        t433 = t432 + t122 * v11
        t434 = t433 + t137 * v8
        t435 = t434 + t149 * v7
        t436 = t435 + t161 * v5
        t437 = t436 + 2 * t425
        tl.store(to_a + 2 * sto_a, t437, mask)
        t438 = g8 * t306
        t81 = tl.load(k + 12 * LANES, mask)
        t439 = t81 * g8
        t440 = a1 * t182
        t441 = t440 + a2 * t407
        t442 = t441 + a3 * t438
        t443 = t442 + a12 * t197
        t444 = t443 + a14 * t222
        t445 = t444 + a15 * t247
        t446 = t445 + a17 * t268
        t447 = t446 + a18 * t299
        t448 = t447 + a19 * t320
        t449 = t448 + g1 * v3
        t450 = t449 + t338 * v18
        t451 = t450 + t356 * v15
        t452 = t451 + t374 * v14
        t453 = t452 + t439 * v3
        t454 = t453 + t408 * v2
        t455 = t454 + t375 * v1
        t456 = a6 * t23
        t457 = t456 + a8 * t45
        t458 = t457 + a9 * t67
        t64 = tl.load(k + 7 * LANES, mask)
        t459 = t458 + g4 * t64
        t58 = tl.load(k + 6 * LANES, mask)
        t460 = t459 + g5 * t58
        t461 = t460 + t86 * v19
        t462 = t461 + t104 * v17
        t463 = t462 + t122 * v12
        t464 = t463 + t137 * v9
        t465 = t464 + t149 * v8
        t466 = t465 + t161 * v6
        t467 = t466 + 2 * t455
        tl.store(to_a + 3 * sto_a, t467, mask)
        g15 = tl.load(g + 15 * sg, mask)
        t468 = 2 * g15
        t469 = g5 * v1
        g11 = tl.load(g + 11 * sg, mask)
        t470 = t469 + g11 * t20
        t471 = t470 + t468 * t13
        t472 = g5 * v2
        t473 = t472 + g11 * t42
        t474 = t473 + t468 * t36
        t475 = g5 * v3
        t476 = t475 + g11 * t64
        t477 = t476 + t468 * t58
        t478 = a3 * g5
        t125 = tl.load(k + 25 * LANES, mask)
        t479 = t478 + t125 * g11
        t134 = tl.load(k + 29 * LANES, mask)
        t480 = t479 + t134 * t468
        t481 = a2 * g5
        t140 = tl.load(k + 31 * LANES, mask)
        t482 = t481 + t140 * g11
        t146 = tl.load(k + 32 * LANES, mask)
        t483 = t482 + t146 * t468
        t484 = a1 * g5
        t152 = tl.load(k + 34 * LANES, mask)
        t485 = t484 + t152 * g11
        t158 = tl.load(k + 35 * LANES, mask)
        t486 = t485 + t158 * t468
        g14 = tl.load(g + 14 * sg, mask)
        t487 = 2 * g14
        g6 = tl.load(g + 6 * sg, mask)
        t488 = g6 * v4
        t167 = tl.load(k + 37 * LANES, mask)
        t489 = t488 + g12 * t167
        t193 = tl.load(k + 45 * LANES, mask)
        t490 = t489 + t193 * t487
        t491 = g6 * v5
        t174 = tl.load(k + 39 * LANES, mask)
        t492 = t491 + g12 * t174
        t218 = tl.load(k + 49 * LANES, mask)
        t493 = t492 + g14 * t218
        t494 = g6 * v6
        t181 = tl.load(k + 41 * LANES, mask)
        t495 = t494 + g12 * t181
        t243 = tl.load(k + 53 * LANES, mask)
        t496 = t495 + g14 * t243
        t497 = a6 * g6
        t498 = t497 + t348 * g14
        t499 = t498 + t352 * g12
        t500 = a5 * g6
        t501 = t500 + t366 * g14
        t502 = t501 + t370 * g12
        t503 = a4 * g6
        t114 = tl.load(k + 21 * LANES, mask)
        t504 = t503 + t114 * g14
        t505 = t504 + t118 * g12
        t506 = a4 * t490
        t507 = t506 + a5 * t493
        t508 = t507 + a6 * t496
        g2 = tl.load(g + 2 * sg, mask)
        t509 = t508 + g2 * v4
        t186 = tl.load(k + 44 * LANES, mask)
        t510 = t509 + g6 * t186
        g7 = tl.load(g + 7 * sg, mask)
        t511 = t510 + g7 * t193
        t512 = t511 + t499 * v6
        t513 = t512 + t502 * v5
        t514 = t513 + t505 * v4
        t515 = a1 * t23
        t516 = t515 + a10 * t471
        t517 = t516 + a11 * t474
        t518 = t517 + a12 * t477
        t519 = t518 + t480 * v12
        t520 = t519 + t483 * v11
        t521 = t520 + t486 * v10
        t522 = t521 + t161 * v1
        t523 = t522 + 2 * t514
        tl.store(to_a + 4 * sto_a, t523, mask)
        t524 = 4 * g2
        t525 = g6 * v7
        t526 = t525 + g12 * t254
        t527 = t526 + t264 * t487
        t528 = g6 * v8
        t529 = t528 + g12 * t295
        t530 = t529 + g14 * t289
        t531 = a8 * g6
        t532 = t531 + t330 * g14
        t533 = t532 + t334 * g12
        t534 = a7 * g6
        t96 = tl.load(k + 16 * LANES, mask)
        t535 = t534 + t96 * g14
        t536 = t535 + t100 * g12
        tl.store(k + 42 * LANES, t300, mask)
        t537 = a4 * t493
        t538 = t537 + a5 * t527
        t539 = t538 + a5 * t490
        t540 = t539 + a6 * t530
        t541 = t540 + a7 * t493
        t542 = t541 + a8 * t496
        t543 = t542 + a11 * t471
        t544 = t543 + a13 * t474
        t545 = t544 + a14 * t477
        tl.store(k + 40 * LANES, t270, mask)
        t205 = tl.load(k + 48 * LANES, mask)
        t546 = t545 + g6 * t205
        t547 = t546 + g7 * t218
        t548 = t547 + t533 * v6
        t549 = t548 + t536 * v5
        t550 = t549 + t499 * v8
        t551 = t550 + t502 * v4
        t552 = t551 + t502 * v7
        t553 = t552 + t505 * v5
        t554 = t553 + t480 * v14
        t555 = t554 + t483 * v13
        t556 = t555 + t486 * v11
        t557 = a1 * t45
        t558 = t557 + a2 * t23
        t559 = t558 + t149 * v1
        t560 = t559 + t161 * v2
        t561 = t560 + t524 * v5
        t562 = t561 + 2 * t556
        tl.store(to_a + 5 * sto_a, t562, mask)
        t563 = g6 * v9
        t564 = t563 + g12 * t306
        t565 = t564 + t316 * t487
        t566 = a9 * g6
        tl.store(k + 38 * LANES, t331, mask)
        t77 = tl.load(k + 10 * LANES, mask)
        t567 = t566 + t77 * g14
        t568 = t567 + t81 * g12
        t569 = a4 * t496
        t570 = t569 + a5 * t530
        t571 = t570 + a6 * t565
        t572 = t571 + a6 * t490
        t573 = t572 + a8 * t493
        t574 = t573 + a9 * t496
        t575 = t574 + a12 * t471
        t576 = t575 + a14 * t474
        t577 = t576 + a15 * t477
        t230 = tl.load(k + 52 * LANES, mask)
        t578 = t577 + g6 * t230
        t579 = t578 + g7 * t243
        t580 = t579 + t568 * v6
        t581 = t580 + t533 * v5
        t582 = t581 + t499 * v4
        t583 = t582 + t499 * v9
        t584 = t583 + t502 * v8
        t585 = t584 + t505 * v6
        t586 = t585 + t480 * v15
        t587 = t586 + t483 * v14
        t588 = t587 + t486 * v12
        t589 = a1 * t67
        t590 = t589 + a3 * t23
        t591 = t590 + t137 * v1
        t592 = t591 + t161 * v3
        t593 = t592 + t524 * v6
        t594 = t593 + 2 * t588
        tl.store(to_a + 6 * sto_a, t594, mask)
        t595 = a5 * t493
        t596 = t595 + a7 * t527
        t597 = t596 + a8 * t530
        t598 = t597 + g2 * v7
        t599 = t598 + g6 * t257
        t600 = t599 + g7 * t264
        t601 = t600 + t533 * v8
        t602 = t601 + t536 * v7
        t603 = t602 + t502 * v5
        t604 = a2 * t45
        t605 = t604 + a13 * t471
        t606 = t605 + a16 * t474
        t607 = t606 + a17 * t477
        t608 = t607 + t480 * v17
        t609 = t608 + t483 * v16
        t610 = t609 + t486 * v13
        t611 = t610 + t149 * v2
        t612 = t611 + 2 * t603
        tl.store(to_a + 7 * sto_a, t612, mask)
        t613 = a5 * t496
        t614 = t613 + a6 * t493
        t615 = t614 + a7 * t530
        t616 = t615 + a8 * t565
        t617 = t616 + a8 * t527
        t618 = t617 + a9 * t530
        t619 = t618 + a14 * t471
        t620 = t619 + a17 * t474
        t621 = t620 + a18 * t477
        t622 = t621 + g6 * t276
        t623 = t622 + g7 * t289
        t624 = t623 + t568 * v8
        t625 = t624 + t533 * v7
        t626 = t625 + t533 * v9
        t627 = t626 + t536 * v8
        t628 = t627 + t499 * v5
        t629 = t628 + t502 * v6
        t630 = t629 + t480 * v18
        t631 = t630 + t483 * v17
        t632 = t631 + t486 * v14
        t633 = a2 * t67
        t634 = t633 + a3 * t45
        t635 = t634 + t137 * v2
        t636 = t635 + t149 * v3
        t637 = t636 + t524 * v8
        t638 = t637 + 2 * t632
        tl.store(to_a + 8 * sto_a, t638, mask)
        t639 = a6 * t496
        t640 = t639 + a8 * t530
        t641 = t640 + a9 * t565
        t642 = t641 + g2 * v9
        t643 = t642 + g6 * t309
        t644 = t643 + g7 * t316
        t645 = t644 + t568 * v9
        t646 = t645 + t533 * v8
        t647 = t646 + t499 * v6
        t648 = a3 * t67
        t649 = t648 + a15 * t471
        t650 = t649 + a18 * t474
        t651 = t650 + a19 * t477
        t652 = t651 + t480 * v19
        t653 = t652 + t483 * v18
        t654 = t653 + t486 * v15
        t655 = t654 + t137 * v3
        t656 = t655 + 2 * t647
        tl.store(to_a + 9 * sto_a, t656, mask)
        tl.store(k + 30 * LANES, t264, mask)
        tl.store(k + 8 * LANES, t268, mask)
        tl.store(k + 33 * LANES, t276, mask)
        tl.store(k + 5 * LANES, t289, mask)
        tl.store(k + 36 * LANES, t295, mask)
        tl.store(k + 2 * LANES, t299, mask)
        tl.store(k + 13 * LANES, t306, mask)
        tl.store(k + 58 * LANES, t309, mask)
        tl.store(k + 59 * LANES, t316, mask)
        tl.store(k + 60 * LANES, t320, mask)
        tl.store(k + 61 * LANES, t323, mask)
        tl.store(k + 62 * LANES, t330, mask)
        tl.store(k + 63 * LANES, t334, mask)
        tl.store(k + 64 * LANES, t338, mask)
        tl.store(k + 65 * LANES, t341, mask)
        tl.store(k + 66 * LANES, t348, mask)
        tl.store(k + 67 * LANES, t349, mask)
        tl.store(k + 68 * LANES, t352, mask)
        tl.store(k + 69 * LANES, t356, mask)
        tl.store(k + 70 * LANES, t359, mask)
        tl.store(k + 71 * LANES, t366, mask)
        tl.store(k + 72 * LANES, t367, mask)
        tl.store(k + 73 * LANES, t370, mask)
        tl.store(k + 74 * LANES, t374, mask)
        tl.store(k + 75 * LANES, t471, mask)
        tl.store(k + 76 * LANES, t474, mask)
        tl.store(k + 77 * LANES, t477, mask)
        tl.store(k + 78 * LANES, t480, mask)
        tl.store(k + 79 * LANES, t483, mask)
        tl.store(k + 80 * LANES, t486, mask)
        tl.store(k + 81 * LANES, t487, mask)
    if PART == 2:
        g16 = tl.load(g + 16 * sg, mask)
        t657 = 4 * g16
        g7 = tl.load(g + 7 * sg, mask)
        v4 = tl.load(v + 4 * sv, mask)
        t658 = g7 * v4
        g13 = tl.load(g + 13 * sg, mask)
        t167 = tl.load(k + 37 * LANES, mask)
        t659 = t658 + g13 * t167
        t186 = tl.load(k + 44 * LANES, mask)
        t487 = tl.load(k + 81 * LANES, mask)
        t660 = t659 + t186 * t487
        t193 = tl.load(k + 45 * LANES, mask)
        t661 = t660 + t193 * t657
        t662 = 2 * g16
        v5 = tl.load(v + 5 * sv, mask)
        t663 = g7 * v5
        t174 = tl.load(k + 39 * LANES, mask)
        t664 = t663 + g13 * t174
        g14 = tl.load(g + 14 * sg, mask)
        t205 = tl.load(k + 48 * LANES, mask)
        t665 = t664 + g14 * t205
        t218 = tl.load(k + 49 * LANES, mask)
        t666 = t665 + t662 * t218
        v6 = tl.load(v + 6 * sv, mask)
        t667 = g7 * v6
        t181 = tl.load(k + 41 * LANES, mask)
        t668 = t667 + g13 * t181
        t230 = tl.load(k + 52 * LANES, mask)
        t669 = t668 + g14 * t230
        t243 = tl.load(k + 53 * LANES, mask)
        t670 = t669 + t662 * t243
        a6 = tl.load(a + 6 * sa, mask)
        t671 = a6 * g7
        t341 = tl.load(k + 65 * LANES, mask)
        t672 = t671 + t341 * g14
        t348 = tl.load(k + 66 * LANES, mask)
        t673 = t672 + t348 * t662
        t352 = tl.load(k + 68 * LANES, mask)
        t674 = t673 + t352 * g13
        a5 = tl.load(a + 5 * sa, mask)
        t675 = a5 * g7
        t359 = tl.load(k + 70 * LANES, mask)
        t676 = t675 + t359 * g14
        t366 = tl.load(k + 71 * LANES, mask)
        t677 = t676 + t366 * t662
        t370 = tl.load(k + 73 * LANES, mask)
        t678 = t677 + t370 * g13
        a4 = tl.load(a + 4 * sa, mask)
        t679 = a4 * g7
        t107 = tl.load(k + 20 * LANES, mask)
        t680 = t679 + t107 * g14
        t114 = tl.load(k + 21 * LANES, mask)
        t681 = t680 + t114 * t662
        t118 = tl.load(k + 23 * LANES, mask)
        t682 = t681 + t118 * g13
        a1 = tl.load(a + 1 * sa, mask)
        t197 = tl.load(k + 46 * LANES, mask)
        t683 = a1 * t197
        a10 = tl.load(a + 10 * sa, mask)
        t684 = t683 + a10 * t661
        a11 = tl.load(a + 11 * sa, mask)
        t685 = t684 + a11 * t666
        a12 = tl.load(a + 12 * sa, mask)
        t686 = t685 + a12 * t670
        g3 = tl.load(g + 3 * sg, mask)
        v10 = tl.load(v + 10 * sv, mask)
        t687 = t686 + g3 * v10
        v12 = tl.load(v + 12 * sv, mask)
        t688 = t687 + t674 * v12
        v11 = tl.load(v + 11 * sv, mask)
        t689 = t688 + t678 * v11
        t690 = t689 + t682 * v10
        t471 = tl.load(k + 75 * LANES, mask)
        t691 = a4 * t471
        t122 = tl.load(k + 24 * LANES, mask)
        v1 = tl.load(v + 1 * sv, mask)
        t692 = t691 + t122 * v1
        t486 = tl.load(k + 80 * LANES, mask)
        t693 = t692 + t486 * v4
        t694 = t693 + 2 * t690
        tl.store(to_a + 10 * sto_a, t694, mask)
        t695 = 6 * g3
        v7 = tl.load(v + 7 * sv, mask)
        t696 = g7 * v7
        t254 = tl.load(k + 56 * LANES, mask)
        t697 = t696 + g13 * t254
        t257 = tl.load(k + 57 * LANES, mask)
        t698 = t697 + t257 * t487
        t264 = tl.load(k + 30 * LANES, mask)
        t699 = t698 + t264 * t657
        v8 = tl.load(v + 8 * sv, mask)
        t700 = g7 * v8
        t295 = tl.load(k + 36 * LANES, mask)
        t701 = t700 + g13 * t295
        t276 = tl.load(k + 33 * LANES, mask)
        t702 = t701 + g14 * t276
        t289 = tl.load(k + 5 * LANES, mask)
        t703 = t702 + t662 * t289
        a8 = tl.load(a + 8 * sa, mask)
        t704 = a8 * g7
        t323 = tl.load(k + 61 * LANES, mask)
        t705 = t704 + t323 * g14
        t330 = tl.load(k + 62 * LANES, mask)
        t706 = t705 + t330 * t662
        t334 = tl.load(k + 63 * LANES, mask)
        t707 = t706 + t334 * g13
        a7 = tl.load(a + 7 * sa, mask)
        t708 = a7 * g7
        t89 = tl.load(k + 15 * LANES, mask)
        t709 = t708 + t89 * g14
        t96 = tl.load(k + 16 * LANES, mask)
        t710 = t709 + t96 * t662
        t100 = tl.load(k + 18 * LANES, mask)
        t711 = t710 + t100 * g13
        t222 = tl.load(k + 50 * LANES, mask)
        t712 = a1 * t222
        a2 = tl.load(a + 2 * sa, mask)
        t713 = t712 + a2 * t197
        t714 = t713 + a5 * t471
        t715 = t714 + a10 * t666
        t716 = t715 + a11 * t699
        t717 = t716 + a12 * t703
        t374 = tl.load(k + 74 * LANES, mask)
        t718 = t717 + t374 * v1
        t719 = t718 + t707 * v12
        t720 = t719 + t711 * v11
        t721 = t720 + t678 * v10
        t722 = t721 + t486 * v5
        t723 = a11 * t661
        a13 = tl.load(a + 13 * sa, mask)
        t724 = t723 + a13 * t666
        a14 = tl.load(a + 14 * sa, mask)
        t725 = t724 + a14 * t670
        v14 = tl.load(v + 14 * sv, mask)
        t726 = t725 + t674 * v14
        v13 = tl.load(v + 13 * sv, mask)
        t727 = t726 + t678 * v13
        t728 = t727 + t682 * v11
        t474 = tl.load(k + 76 * LANES, mask)
        t729 = a4 * t474
        v2 = tl.load(v + 2 * sv, mask)
        t730 = t729 + t122 * v2
        t483 = tl.load(k + 79 * LANES, mask)
        t731 = t730 + t483 * v4
        t732 = t731 + t695 * v11
        t733 = t732 + 2 * t722
        t734 = t733 + 4 * t728
        tl.store(to_a + 11 * sto_a, t734, mask)
        v9 = tl.load(v + 9 * sv, mask)
        t735 = g7 * v9
        t306 = tl.load(k + 13 * LANES, mask)
        t736 = t735 + g13 * t306
        t309 = tl.load(k + 58 * LANES, mask)
        t737 = t736 + t309 * t487
        t316 = tl.load(k + 59 * LANES, mask)
        t738 = t737 + t316 * t657
        a9 = tl.load(a + 9 * sa, mask)
        t739 = a9 * g7
        t70 = tl.load(k + 9 * LANES, mask)
        t740 = t739 + t70 * g14
        t77 = tl.load(k + 10 * LANES, mask)
        t741 = t740 + t77 * t662
        t81 = tl.load(k + 12 * LANES, mask)
        t742 = t741 + t81 * g13
        t247 = tl.load(k + 54 * LANES, mask)
        t743 = a1 * t247
        a3 = tl.load(a + 3 * sa, mask)
        t744 = t743 + a3 * t197
        t745 = t744 + a6 * t471
        t746 = t745 + a10 * t670
        t747 = t746 + a11 * t703
        t748 = t747 + a12 * t738
        t356 = tl.load(k + 69 * LANES, mask)
        t749 = t748 + t356 * v1
        t750 = t749 + t742 * v12
        t751 = t750 + t707 * v11
        t752 = t751 + t674 * v10
        t753 = t752 + t486 * v6
        t754 = a12 * t661
        t755 = t754 + a14 * t666
        a15 = tl.load(a + 15 * sa, mask)
        t756 = t755 + a15 * t670
        v15 = tl.load(v + 15 * sv, mask)
        t757 = t756 + t674 * v15
        t758 = t757 + t678 * v14
        t759 = t758 + t682 * v12
        t477 = tl.load(k + 77 * LANES, mask)
        t760 = a4 * t477
        v3 = tl.load(v + 3 * sv, mask)
        t761 = t760 + t122 * v3
        t480 = tl.load(k + 78 * LANES, mask)
        t762 = t761 + t480 * v4
        t763 = t762 + t695 * v12
        t764 = t763 + 2 * t753
        t765 = t764 + 4 * t759
        tl.store(to_a + 12 * sto_a, t765, mask)
        t268 = tl.load(k + 8 * LANES, mask)
        t766 = a1 * t268
        t767 = t766 + a2 * t222
        t768 = t767 + a5 * t474
        t769 = t768 + a13 * t661
        a16 = tl.load(a + 16 * sa, mask)
        t770 = t769 + a16 * t666
        a17 = tl.load(a + 17 * sa, mask)
        t771 = t770 + a17 * t670
        t772 = t771 + t374 * v2
        v17 = tl.load(v + 17 * sv, mask)
        t773 = t772 + t674 * v17
        v16 = tl.load(v + 16 * sv, mask)
        t774 = t773 + t678 * v16
        t775 = t774 + t682 * v13
        t776 = t775 + t483 * v5
        t777 = a11 * t666
        t778 = t777 + a13 * t699
        t779 = t778 + a14 * t703
        t780 = t779 + t707 * v14
        t781 = t780 + t711 * v13
        t782 = t781 + t678 * v11
        t783 = a7 * t471
        t104 = tl.load(k + 19 * LANES, mask)
        t784 = t783 + t104 * v1
        t785 = t784 + t486 * v7
        t786 = t785 + t695 * v13
        t787 = t786 + 2 * t776
        t788 = t787 + 4 * t782
        tl.store(to_a + 13 * sto_a, t788, mask)
        t789 = a11 * t670
        t790 = t789 + a12 * t666
        t791 = t790 + a13 * t703
        t792 = t791 + a14 * t738
        t793 = t792 + a14 * t699
        t794 = t793 + a14 * t661
        t795 = t794 + a15 * t703
        t796 = t795 + a17 * t666
        a18 = tl.load(a + 18 * sa, mask)
        t797 = t796 + a18 * t670
        t798 = t797 + t742 * v14
        t799 = t798 + t707 * v13
        t800 = t799 + t707 * v15
        t801 = t800 + t711 * v14
        t802 = t801 + t674 * v11
        v18 = tl.load(v + 18 * sv, mask)
        t803 = t802 + t674 * v18
        t804 = t803 + t678 * v12
        t805 = t804 + t678 * v17
        t806 = t805 + t682 * v14
        t299 = tl.load(k + 2 * LANES, mask)
        t807 = a1 * t299
        t808 = t807 + a2 * t247
        t809 = t808 + a3 * t222
        t810 = t809 + a5 * t477
        t811 = t810 + a6 * t474
        t812 = t811 + a8 * t471
        t338 = tl.load(k + 64 * LANES, mask)
        t813 = t812 + t338 * v1
        t814 = t813 + t356 * v2
        t815 = t814 + t374 * v3
        t816 = t815 + t480 * v5
        t817 = t816 + t483 * v6
        t818 = t817 + t486 * v8
        t819 = t818 + t695 * v14
        t820 = t819 + 2 * t806
        t821 = 2 * t820
        tl.store(to_a + 14 * sto_a, t821, mask)
        t320 = tl.load(k + 60 * LANES, mask)
        t822 = a1 * t320
        t823 = t822 + a3 * t247
        t824 = t823 + a6 * t477
        t825 = t824 + a15 * t661
        t826 = t825 + a18 * t666
        a19 = tl.load(a + 19 * sa, mask)
        t827 = t826 + a19 * t670
        t828 = t827 + t356 * v3
        v19 = tl.load(v + 19 * sv, mask)
        t829 = t828 + t674 * v19
        t830 = t829 + t678 * v18
        t831 = t830 + t682 * v15
        t832 = t831 + t480 * v6
        t833 = a12 * t670
        t834 = t833 + a14 * t703
        t835 = t834 + a15 * t738
        t836 = t835 + t742 * v15
        t837 = t836 + t707 * v14
        t838 = t837 + t674 * v12
        t839 = a9 * t471
        t86 = tl.load(k + 14 * LANES, mask)
        t840 = t839 + t86 * v1
        t841 = t840 + t486 * v9
        t842 = t841 + t695 * v15
        t843 = t842 + 2 * t832
        t844 = t843 + 4 * t838
        tl.store(to_a + 15 * sto_a, t844, mask)
        t845 = a2 * t268
        t846 = t845 + a13 * t666
        t847 = t846 + a16 * t699
        t848 = t847 + a17 * t703
        t849 = t848 + g3 * v16
        t850 = t849 + t707 * v17
        t851 = t850 + t711 * v16
        t852 = t851 + t678 * v13
        t853 = a7 * t474
        t854 = t853 + t104 * v2
        t855 = t854 + t483 * v7
        t856 = t855 + 2 * t852
        tl.store(to_a + 16 * sto_a, t856, mask)
        t857 = a2 * t299
        t858 = t857 + a3 * t268
        t859 = t858 + a8 * t474
        t860 = t859 + a13 * t670
        t861 = t860 + a16 * t703
        t862 = t861 + a17 * t738
        t863 = t862 + t338 * v2
        t864 = t863 + t742 * v17
        t865 = t864 + t707 * v16
        t866 = t865 + t674 * v13
        t867 = t866 + t483 * v8
        t868 = a14 * t666
        t869 = t868 + a17 * t699
        t870 = t869 + a18 * t703
        t871 = t870 + t707 * v18
        t872 = t871 + t711 * v17
        t873 = t872 + t678 * v14
        t874 = a7 * t477
        t875 = t874 + t104 * v3
        t876 = t875 + t480 * v7
        t877 = t876 + t695 * v17
        t878 = t877 + 2 * t867
        t879 = t878 + 4 * t873
        tl.store(to_a + 17 * sto_a, t879, mask)
        t880 = a2 * t320
        t881 = t880 + a3 * t299
        t882 = t881 + a8 * t477
        t883 = t882 + a15 * t666
        t884 = t883 + a18 * t699
        t885 = t884 + a19 * t703
        t886 = t885 + t338 * v3
        t887 = t886 + t707 * v19
        t888 = t887 + t711 * v18
        t889 = t888 + t678 * v15
        t890 = t889 + t480 * v8
        t891 = a14 * t670
        t892 = t891 + a17 * t703
        t893 = t892 + a18 * t738
        t894 = t893 + t742 * v18
        t895 = t894 + t707 * v17
        t896 = t895 + t674 * v14
        t897 = a9 * t474
        t898 = t897 + t86 * v2
        t899 = t898 + t483 * v9
        t900 = t899 + t695 * v18
        t901 = t900 + 2 * t890
        t902 = t901 + 4 * t896
        tl.store(to_a + 18 * sto_a, t902, mask)
        t903 = a3 * t320
        t904 = t903 + a15 * t670
        t905 = t904 + a18 * t703
        t906 = t905 + a19 * t738
        t907 = t906 + g3 * v19
        t908 = t907 + t742 * v19
        t909 = t908 + t707 * v18
        t910 = t909 + t674 * v15
        t911 = a9 * t477
        t912 = t911 + t86 * v3
        t913 = t912 + t480 * v9
        t914 = t913 + 2 * t910
        tl.store(to_a + 19 * sto_a, t914, mask)
        t915 = a1 * v1
        t916 = t915 + a2 * v2
        t917 = t916 + a3 * v3
        t918 = 2 * t917
        tl.store(to_g + 1 * sto_g, t918, mask)
        t919 = a4 * v4
        t920 = t919 + a7 * v7
        t921 = t920 + a9 * v9
        t126 = tl.load(k + 26 * LANES, mask)
        t922 = t921 + t126 * v5
        t127 = tl.load(k + 27 * LANES, mask)
        t923 = t922 + t127 * v6
        t128 = tl.load(k + 28 * LANES, mask)
        t924 = t923 + t128 * v8
        t925 = 2 * t924
        tl.store(to_g + 2 * sto_g, t925, mask)
        t926 = a11 * v11
        t927 = t926 + a12 * v12
        t928 = t927 + a13 * v13
        t929 = t928 + a15 * v15
        t930 = t929 + a17 * v17
        t931 = t930 + a18 * v18
        t932 = a14 * v14
        t933 = a10 * v10
        t934 = t933 + a16 * v16
        t935 = t934 + a19 * v19
        t936 = t935 + 3 * t931
        t937 = t936 + 6 * t932
        t938 = 2 * t937
        tl.store(to_g + 3 * sto_g, t938, mask)
        t20 = tl.load(k + 1 * LANES, mask)
        t939 = a1 * t20
        t42 = tl.load(k + 4 * LANES, mask)
        t940 = t939 + a2 * t42
        t64 = tl.load(k + 7 * LANES, mask)
        t941 = t940 + a3 * t64
        t152 = tl.load(k + 34 * LANES, mask)
        t942 = t941 + t152 * v1
        t140 = tl.load(k + 31 * LANES, mask)
        t943 = t942 + t140 * v2
        t125 = tl.load(k + 25 * LANES, mask)
        t944 = t943 + t125 * v3
        tl.store(to_g + 4 * sto_g, t944, mask)
        t13 = tl.load(k + 0 * LANES, mask)
        t945 = a1 * t13
        t36 = tl.load(k + 3 * LANES, mask)
        t946 = t945 + a2 * t36
        t58 = tl.load(k + 6 * LANES, mask)
        t947 = t946 + a3 * t58
        t158 = tl.load(k + 35 * LANES, mask)
        t948 = t947 + t158 * v1
        t146 = tl.load(k + 32 * LANES, mask)
        t949 = t948 + t146 * v2
        t134 = tl.load(k + 29 * LANES, mask)
        t950 = t949 + t134 * v3
        tl.store(to_g + 5 * sto_g, t950, mask)
        t951 = a4 * t186
        t952 = t951 + a5 * t205
        t953 = t952 + a6 * t230
        t954 = t953 + a7 * t257
        t955 = t954 + a8 * t276
        t956 = t955 + a9 * t309
        t957 = t956 + t359 * v5
        t958 = t957 + t341 * v6
        t959 = t958 + t323 * v8
        t960 = t107 * v4
        t961 = t960 + t89 * v7
        t962 = t961 + t70 * v9
        t963 = t962 + 2 * t959
        tl.store(to_g + 6 * sto_g, t963, mask)
        t964 = a4 * t193
        t965 = t964 + a5 * t218
        t966 = t965 + a6 * t243
        t967 = t966 + a7 * t264
        t968 = t967 + a8 * t289
        t969 = t968 + a9 * t316
        t970 = t969 + t366 * v5
        t971 = t970 + t348 * v6
        t972 = t971 + t330 * v8
        t973 = t114 * v4
        t974 = t973 + t96 * v7
        t975 = t974 + t77 * v9
        t976 = t975 + 2 * t972
        tl.store(to_g + 7 * sto_g, t976, mask)
        t367 = tl.load(k + 72 * LANES, mask)
        t977 = t367 * t174
        t349 = tl.load(k + 67 * LANES, mask)
        t978 = t977 + t349 * t181
        t331 = tl.load(k + 38 * LANES, mask)
        t979 = t978 + t331 * t295
        t183 = tl.load(k + 43 * LANES, mask)
        t980 = t979 + t118 * t183
        t199 = tl.load(k + 47 * LANES, mask)
        t981 = t980 + t370 * t199
        t224 = tl.load(k + 51 * LANES, mask)
        t982 = t981 + t352 * t224
        t248 = tl.load(k + 55 * LANES, mask)
        t983 = t982 + t100 * t248
        t270 = tl.load(k + 40 * LANES, mask)
        t984 = t983 + t334 * t270
        t300 = tl.load(k + 42 * LANES, mask)
        t985 = t984 + t81 * t300
        t115 = tl.load(k + 22 * LANES, mask)
        t986 = t115 * t167
        t97 = tl.load(k + 17 * LANES, mask)
        t987 = t986 + t97 * t254
        t78 = tl.load(k + 11 * LANES, mask)
        t988 = t987 + t78 * t306
        t989 = t988 + 2 * t985
        tl.store(to_g + 8 * sto_g, t989, mask)
        t990 = t152 * t20
        t991 = t990 + t140 * t42
        t992 = t991 + t125 * t64
        t993 = 2 * t992
        tl.store(to_g + 9 * sto_g, t993, mask)
        t994 = t370 * t174
        t995 = t994 + t352 * t181
        t996 = t995 + t334 * t295
        t997 = t118 * t167
        t998 = t997 + t100 * t254
        t999 = t998 + t81 * t306
        t1000 = t999 + 2 * t996
        t1001 = 2 * t1000
        tl.store(to_g + 10 * sto_g, t1001, mask)
        t1002 = t152 * t13
        t1003 = t1002 + t140 * t36
        t1004 = t1003 + t125 * t58
        t1005 = t1004 + t158 * t20
        t1006 = t1005 + t146 * t42
        t1007 = t1006 + t134 * t64
        tl.store(to_g + 11 * sto_g, t1007, mask)
        t1008 = t359 * t174
        t1009 = t1008 + t341 * t181
        t1010 = t1009 + t323 * t295
        t1011 = t1010 + t118 * t186
        t1012 = t1011 + t370 * t205
        t1013 = t1012 + t352 * t230
        t1014 = t1013 + t100 * t257
        t1015 = t1014 + t334 * t276
        t1016 = t1015 + t81 * t309
        t1017 = t107 * t167
        t1018 = t1017 + t89 * t254
        t1019 = t1018 + t70 * t306
        t1020 = t1019 + 2 * t1016
        tl.store(to_g + 12 * sto_g, t1020, mask)
        t1021 = t366 * t174
        t1022 = t1021 + t348 * t181
        t1023 = t1022 + t330 * t295
        t1024 = t1023 + t118 * t193
        t1025 = t1024 + t370 * t218
        t1026 = t1025 + t352 * t243
        t1027 = t1026 + t100 * t264
        t1028 = t1027 + t334 * t289
        t1029 = t1028 + t81 * t316
        t1030 = t114 * t167
        t1031 = t1030 + t96 * t254
        t1032 = t1031 + t77 * t306
        t1033 = t1032 + 2 * t1029
        tl.store(to_g + 13 * sto_g, t1033, mask)
        t1034 = t107 * t193
        t1035 = t1034 + t359 * t218
        t1036 = t1035 + t341 * t243
        t1037 = t1036 + t89 * t264
        t1038 = t1037 + t323 * t289
        t1039 = t1038 + t70 * t316
        t1040 = t1039 + t114 * t186
        t1041 = t1040 + t366 * t205
        t1042 = t1041 + t348 * t230
        t1043 = t1042 + t96 * t257
        t1044 = t1043 + t330 * t276
        t1045 = t1044 + t77 * t309
        t1046 = 2 * t1045
        tl.store(to_g + 14 * sto_g, t1046, mask)
        t1047 = t158 * t13
        t1048 = t1047 + t146 * t36
        t1049 = t1048 + t134 * t58
        t1050 = 2 * t1049
        tl.store(to_g + 15 * sto_g, t1050, mask)
        t1051 = t114 * t193
        t1052 = t1051 + t366 * t218
        t1053 = t1052 + t348 * t243
        t1054 = t1053 + t96 * t264
        t1055 = t1054 + t330 * t289
        t1056 = t1055 + t77 * t316
        t1057 = 4 * t1056
        tl.store(to_g + 16 * sto_g, t1057, mask)
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
