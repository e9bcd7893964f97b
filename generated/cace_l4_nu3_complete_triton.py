"""CACE B basis: 14 invariant features of the moments up to degree 4, orders 1 to 3.

Generated, do not edit. Regenerate with:
    basisgen --lmax 4 --numax 3 --selection complete --radial shared --backend triton

Operations per atom and channel: forward 568, backward 826, double backward 2087.
"""

import torch
import triton
import triton.language as tl

BASIS_DIGEST = "8fe0d57bf95a199f494435aa21a985d3debdf31ad2b3083e8b20ddd48dc67486"
SOURCE_DIGEST = "e58cb121124d2cfb61024af8c58527d39d2f99d82bb96b3c60580478c3e2519f"
SPEC = {'l_max': (4, 4, 4), 'nu_max': 3, 'selection': 'complete', 'radial': 'shared', 'max_degree': None}
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
    {'name': 'B3_4', 'nu': 3, 'degrees': (2, 2, 2), 'graphs': ((1, ((0, 1, 1), (0, 2, 1), (1, 2, 1))),), 'formula': 'A_ij A_ik A_jk'},
    {'name': 'B3_5', 'nu': 3, 'degrees': (2, 2, 4), 'graphs': ((1, ((0, 2, 2), (1, 2, 2))),), 'formula': 'A_ij A_kl A_ijkl'},
    {'name': 'B3_6', 'nu': 3, 'degrees': (2, 3, 3), 'graphs': ((1, ((0, 1, 1), (0, 2, 1), (1, 2, 2))),), 'formula': 'A_ij A_ikl A_jkl'},
    {'name': 'B3_7', 'nu': 3, 'degrees': (2, 4, 4), 'graphs': ((1, ((0, 1, 1), (0, 2, 1), (1, 2, 3))),), 'formula': 'A_ij A_iklm A_jklm'},
    {'name': 'B3_8', 'nu': 3, 'degrees': (3, 3, 4), 'graphs': ((1, ((0, 1, 1), (0, 2, 2), (1, 2, 2))),), 'formula': 'A_ijk A_ilm A_jklm'},
    {'name': 'B3_9', 'nu': 3, 'degrees': (4, 4, 4), 'graphs': ((1, ((0, 1, 2), (0, 2, 2), (1, 2, 2))),), 'formula': 'A_ijkl A_ijmn A_klmn'},
)
# Of each program: parts that are kernels of their own, and rows of memory in which values are kept meanwhile.
PARTS = (2, 4, 8)
ROWS_KEPT = (31, 106, 187)

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
    if PART == 0:
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
        t42 = a1 * a1
        t43 = a2 * a2
        t44 = a3 * a3
        t45 = a1 * a2
        t46 = a1 * a3
        t47 = a2 * a3
        t48 = a4 * t42
        t49 = t48 + a7 * t43
        t50 = t49 + a9 * t44
        t51 = t50 + t3 * t45
        t52 = t51 + t4 * t46
        t53 = t52 + t5 * t47
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
        t111 = a4 * a4
        t112 = t111 + a5 * a5
        t113 = t112 + a6 * a6
        t114 = a5 * a5
        t115 = t114 + a7 * a7
        t116 = t115 + a8 * a8
        t117 = a6 * a6
        t118 = t117 + a8 * a8
        t119 = t118 + a9 * a9
        t120 = a4 * a5
        t121 = t120 + a5 * a7
        t122 = t121 + a6 * a8
        t123 = a4 * a6
        t124 = t123 + a5 * a8
        t125 = t124 + a6 * a9
        t126 = a5 * a6
        t127 = t126 + a7 * a8
        t128 = t127 + a8 * a9
        t129 = a4 * t113
        t130 = t129 + a7 * t116
        t131 = t130 + a9 * t119
        t132 = t131 + t3 * t122
        t133 = t132 + t4 * t125
        t134 = t133 + t5 * t128
        tl.store(b + 8 * sb, t134, mask)
        t135 = a4 * a20
        t136 = t135 + a7 * a23
        t137 = t136 + a9 * a25
        t138 = t137 + a21 * t3
        t139 = t138 + a22 * t4
        t140 = t139 + a24 * t5
        t141 = a4 * a23
        t142 = t141 + a7 * a30
        t143 = t142 + a9 * a32
        t144 = t143 + a26 * t3
        t145 = t144 + a27 * t4
        t146 = t145 + a31 * t5
        t147 = a4 * a25
        t148 = t147 + a7 * a32
        t149 = t148 + a9 * a34
        t150 = t149 + a28 * t3
        t151 = t150 + a29 * t4
        t152 = t151 + a33 * t5
        t153 = a4 * a21
        t154 = t153 + a7 * a26
        t155 = t154 + a9 * a28
        t156 = t155 + a23 * t3
        t157 = t156 + a24 * t4
        t158 = t157 + a27 * t5
        t159 = a4 * a22
        t160 = t159 + a7 * a27
        t161 = t160 + a9 * a29
        t162 = t161 + a24 * t3
        t163 = t162 + a25 * t4
        t164 = t163 + a28 * t5
        t165 = a4 * a24
        t166 = t165 + a7 * a31
        t167 = t166 + a9 * a33
        t168 = t167 + a27 * t3
        t169 = t168 + a28 * t4
        t170 = t169 + a32 * t5
        t171 = a4 * t140
        t172 = t171 + a7 * t146
        t173 = t172 + a9 * t152
        t174 = t173 + t3 * t158
        t175 = t174 + t4 * t164
        t176 = t175 + t5 * t170
        tl.store(b + 9 * sb, t176, mask)
        t177 = a10 * a10
        t178 = a13 * a13
        t179 = a14 * a14
        t180 = a15 * a15
        t181 = a11 * a11
        t182 = a12 * a12
        t183 = t181 + t182
        t184 = t177 + t178
        t185 = t184 + t180
        t186 = t185 + 2 * t179
        t187 = t186 + 2 * t183
        t188 = a16 * a16
        t189 = a17 * a17
        t190 = a18 * a18
        t191 = t178 + t179
        t192 = t181 + t188
        t193 = t192 + t190
        t194 = t193 + 2 * t189
        t195 = t194 + 2 * t191
        t196 = a19 * a19
        t197 = t179 + t180
        t198 = t182 + t189
        t199 = t198 + t196
        t200 = t199 + 2 * t190
        t201 = t200 + 2 * t197
        t202 = a10 * a11
        t203 = a13 * a16
        t204 = a14 * a17
        t205 = a15 * a18
        t206 = a11 * a13
        t207 = a12 * a14
        t208 = t206 + t207
        t209 = t202 + t203
        t210 = t209 + t205
        t211 = t210 + 2 * t204
        t212 = t211 + 2 * t208
        t213 = a10 * a12
        t214 = a13 * a17
        t215 = a14 * a18
        t216 = a15 * a19
        t217 = a11 * a14
        t218 = a12 * a15
        t219 = t217 + t218
        t220 = t213 + t214
        t221 = t220 + t216
        t222 = t221 + 2 * t215
        t223 = t222 + 2 * t219
        t224 = a11 * a12
        t225 = a16 * a17
        t226 = a17 * a18
        t227 = a18 * a19
        t228 = a13 * a14
        t229 = a14 * a15
        t230 = t228 + t229
        t231 = t224 + t225
        t232 = t231 + t227
        t233 = t232 + 2 * t226
        t234 = t233 + 2 * t230
        t235 = a4 * t187
        t236 = t235 + a7 * t195
        t237 = t236 + a9 * t201
        t238 = t237 + t3 * t212
        t239 = t238 + t4 * t223
        t240 = t239 + t5 * t234
        tl.store(b + 10 * sb, t240, mask)
        t241 = a20 * a20
        t242 = a26 * a26
        t243 = a29 * a29
        t244 = a21 * a21
        t245 = a22 * a22
        t246 = t244 + t245
        t247 = a25 * a25
        t248 = a23 * a23
        t249 = a24 * a24
        t250 = t248 + 2 * t249
        t251 = t247 + t250
        t252 = a27 * a27
        t253 = a28 * a28
        t254 = t252 + t253
        t255 = t241 + t242
        t256 = t255 + t243
        t257 = t256 + 3 * t246
        t258 = t257 + 3 * t251
        t259 = t258 + 3 * t254
        t260 = a30 * a30
        t261 = a31 * a31
        t262 = a32 * a32
        t263 = a33 * a33
        t264 = t248 + t249
        t265 = t242 + 2 * t252
        t266 = t253 + t265
        t267 = t244 + t260
        t268 = t267 + t263
        t269 = t268 + 3 * t261
        t270 = t269 + 3 * t262
        t271 = t270 + 3 * t264
        t272 = t271 + 3 * t266
        t273 = a34 * a34
        t274 = t249 + t247
        t275 = t252 + 2 * t253
        t276 = t243 + t263
        t277 = t245 + t261
        t278 = t277 + t273
        t279 = t278 + 3 * t262
        t280 = t279 + 3 * t274
        t281 = t280 + 3 * t275
        t282 = t281 + 3 * t276
        t283 = a20 * a21
        t284 = a26 * a30
        t285 = a27 * a31
        t286 = a29 * a33
        t287 = a21 * a23
        t288 = a22 * a24
        t289 = t287 + t288
        t290 = a23 * a26
        t291 = a24 * a27
        t292 = t290 + 2 * t291
        t293 = a25 * a28
        t294 = a28 * a32
        t295 = t293 + t294
        t296 = t283 + t284
        t297 = t296 + t286
        t298 = t297 + 3 * t285
        t299 = t298 + 3 * t289
        t300 = t299 + 3 * t292
        t301 = t300 + 3 * t295
        t302 = a20 * a22
        t303 = a26 * a31
        t304 = a27 * a32
        t305 = a29 * a34
        t306 = a21 * a24
        t307 = a22 * a25
        t308 = t306 + t307
        t309 = a23 * a27
        t310 = a24 * a28
        t311 = t309 + 2 * t310
        t312 = a25 * a29
        t313 = a28 * a33
        t314 = t312 + t313
        t315 = t302 + t303
        t316 = t315 + t305
        t317 = t316 + 3 * t304
        t318 = t317 + 3 * t308
        t319 = t318 + 3 * t311
        t320 = t319 + 3 * t314
        t321 = a21 * a22
        t322 = a30 * a31
        t323 = a31 * a32
        t324 = a33 * a34
        t325 = a23 * a24
        t326 = a24 * a25
        t327 = t325 + t326
        t328 = a26 * a27
        t329 = a27 * a28
        tl.store(k + 0 * LANES, t326, mask)
        t330 = t328 + 2 * t329
        tl.store(k + 1 * LANES, t329, mask)
        t331 = a28 * a29
        tl.store(k + 2 * LANES, t328, mask)
        t332 = a32 * a33
        tl.store(k + 3 * LANES, t325, mask)
        t333 = t331 + t332
        tl.store(k + 4 * LANES, t332, mask)
        t334 = t321 + t322
        t335 = t334 + t324
        t336 = t335 + 3 * t323
        t337 = t336 + 3 * t327
        t338 = t337 + 3 * t330
        t339 = t338 + 3 * t333
        t340 = a4 * t259
        t341 = t340 + a7 * t272
        t342 = t341 + a9 * t282
        t343 = t342 + t3 * t301
        t344 = t343 + t4 * t320
        t345 = t344 + t5 * t339
        tl.store(b + 11 * sb, t345, mask)
        t346 = t177 + t183
        t347 = t178 + t188
        t348 = t347 + t189
        t349 = t180 + t190
        t350 = t349 + t196
        t351 = a10 * a13
        t352 = a11 * a16
        t353 = a12 * a17
        t354 = t351 + t352
        t355 = t354 + t353
        t356 = t355 + 2 * t181
        t357 = t356 + 2 * t191
        t358 = a10 * a15
        t359 = a11 * a18
        t360 = a12 * a19
        t361 = t358 + t359
        t362 = t361 + t360
        t363 = t362 + 2 * t182
        t364 = t363 + 2 * t197
        t365 = a13 * a15
        t366 = a16 * a18
        t367 = a17 * a19
        t368 = t365 + t366
        t369 = t368 + t367
        t370 = t369 + 2 * t179
        t371 = t370 + 2 * t189
        t372 = t371 + 2 * t190
        t373 = a23 * t357
        t374 = t373 + a25 * t364
        t375 = t374 + a32 * t372
        t376 = t202 + t208
        t377 = t213 + t219
        t378 = a10 * a14
        t379 = a11 * a17
        t380 = a12 * a18
        t381 = t378 + t379
        t382 = t381 + t380
        t383 = t382 + 2 * t224
        t384 = t383 + 2 * t230
        t385 = t206 + t203
        t386 = t385 + t204
        t387 = a12 * a13
        t388 = a14 * a16
        t389 = a15 * a17
        t390 = t387 + t388
        t391 = t390 + t389
        t392 = t391 + 2 * t217
        t393 = t392 + 2 * t214
        t394 = t393 + 2 * t215
        t395 = a11 * a15
        t396 = a13 * a18
        t397 = a14 * a19
        t398 = t395 + t396
        t399 = t398 + t397
        t400 = t399 + 2 * t207
        t401 = t400 + 2 * t204
        t402 = t401 + 2 * t205
        t403 = t218 + t215
        t404 = t403 + t216
        t405 = t228 + t225
        t406 = t405 + t226
        t407 = t229 + t226
        t408 = t407 + t227
        t409 = a21 * t376
        t410 = t409 + a22 * t377
        t411 = t410 + a24 * t384
        t412 = t411 + a26 * t386
        t413 = t412 + a27 * t394
        t414 = t413 + a28 * t402
        t415 = t414 + a29 * t404
        t416 = t415 + a31 * t406
        t417 = t416 + a33 * t408
        t418 = a20 * t346
        t419 = t418 + a30 * t348
        t420 = t419 + a34 * t350
        t421 = t420 + 2 * t375
        t422 = t421 + 4 * t417
        tl.store(b + 12 * sb, t422, mask)
        t423 = t241 + t251
        t424 = t423 + 2 * t246
        t425 = t248 + t260
        t426 = t425 + t262
        t427 = t426 + 2 * t242
        t428 = t427 + 2 * t252
        t429 = t428 + 2 * t261
        t430 = t247 + t262
        t431 = t430 + t273
        t432 = t431 + 2 * t253
        t433 = t432 + 2 * t276
        t434 = a20 * a23
        t435 = a21 * a26
        t436 = a22 * a27
        t437 = a23 * a30
        t438 = a24 * a31
        t439 = a25 * a32
        t440 = t434 + t437
        t441 = t440 + t439
        t442 = t441 + 2 * t244
        t443 = t442 + 4 * t264
        t444 = t443 + 2 * t266
        t445 = t444 + 2 * t435
        t446 = t445 + 2 * t436
        t447 = t446 + 2 * t438
        t448 = a20 * a25
        t449 = a21 * a28
        t450 = a22 * a29
        t451 = a23 * a32
        t452 = a24 * a33
        t453 = a25 * a34
        t454 = t448 + t451
        t455 = t454 + t453
        t456 = t455 + 2 * t245
        t457 = t456 + 2 * t243
        t458 = t457 + 4 * t274
        t459 = t458 + 2 * t275
        t460 = t459 + 2 * t449
        t461 = t460 + 2 * t450
        t462 = t461 + 2 * t452
        t463 = a23 * a25
        t464 = a26 * a28
        t465 = a27 * a29
        t466 = a30 * a32
        t467 = a31 * a33
        t468 = a32 * a34
        t469 = t463 + t466
        t470 = t469 + t468
        t471 = t470 + 2 * t249
        t472 = t471 + 2 * t261
        t473 = t472 + 4 * t262
        t474 = t473 + 2 * t263
        t475 = t474 + 4 * t254
        t476 = t475 + 2 * t464
        t477 = t476 + 2 * t465
        t478 = t477 + 2 * t467
        t479 = a23 * t447
        t480 = t479 + a25 * t462
        t481 = t480 + a32 * t478
        t482 = t283 + t293
        t483 = t482 + t292
        t484 = t483 + 2 * t289
        t485 = t302 + t312
        t486 = t485 + t311
        t487 = t486 + 2 * t308
        t488 = a20 * a24
        t489 = a21 * a27
        t490 = a22 * a28
        t491 = a23 * a31
        t492 = a24 * a32
        t493 = a25 * a33
        t494 = t488 + t491
        t495 = t494 + t493
        t496 = t495 + 2 * t321
        t497 = t496 + 2 * t331
        t498 = t497 + 4 * t327
        t499 = t498 + 2 * t330
        t500 = t499 + 2 * t489
        t501 = t500 + 2 * t490
        t502 = t501 + 2 * t492
        t503 = t287 + t284
        t504 = t503 + t294
        t505 = t504 + 2 * t290
        t506 = t505 + 2 * t291
        t507 = t506 + 2 * t285
        tl.store(k + 5 * LANES, t285, mask)
        tl.store(k + 6 * LANES, t286, mask)
        tl.store(k + 7 * LANES, t288, mask)
        tl.store(k + 8 * LANES, t291, mask)
        tl.store(k + 9 * LANES, t295, mask)
        tl.store(k + 10 * LANES, t303, mask)
        tl.store(k + 11 * LANES, t304, mask)
        tl.store(k + 12 * LANES, t305, mask)
        tl.store(k + 13 * LANES, t306, mask)
        tl.store(k + 14 * LANES, t307, mask)
        tl.store(k + 15 * LANES, t309, mask)
        tl.store(k + 16 * LANES, t310, mask)
        tl.store(k + 17 * LANES, t313, mask)
        tl.store(k + 18 * LANES, t314, mask)
        tl.store(k + 19 * LANES, t322, mask)
        tl.store(k + 20 * LANES, t323, mask)
        tl.store(k + 21 * LANES, t324, mask)
        tl.store(k + 22 * LANES, t333, mask)
        tl.store(k + 23 * LANES, t424, mask)
        tl.store(k + 24 * LANES, t429, mask)
        tl.store(k + 25 * LANES, t433, mask)
        tl.store(k + 26 * LANES, t481, mask)
        tl.store(k + 27 * LANES, t484, mask)
        tl.store(k + 28 * LANES, t487, mask)
        tl.store(k + 29 * LANES, t502, mask)
        tl.store(k + 30 * LANES, t507, mask)
    if PART == 1:
        a22 = tl.load(a + 22 * sa, mask)
        a23 = tl.load(a + 23 * sa, mask)
        t508 = a22 * a23
        a24 = tl.load(a + 24 * sa, mask)
        a26 = tl.load(a + 26 * sa, mask)
        t509 = a24 * a26
        a25 = tl.load(a + 25 * sa, mask)
        a27 = tl.load(a + 27 * sa, mask)
        t510 = a25 * a27
        a30 = tl.load(a + 30 * sa, mask)
        t511 = a27 * a30
        a28 = tl.load(a + 28 * sa, mask)
        a31 = tl.load(a + 31 * sa, mask)
        t512 = a28 * a31
        a29 = tl.load(a + 29 * sa, mask)
        a32 = tl.load(a + 32 * sa, mask)
        t513 = a29 * a32
        t514 = t508 + t511
        t515 = t514 + t513
        t306 = tl.load(k + 13 * LANES, mask)
        t516 = t515 + 2 * t306
        t309 = tl.load(k + 15 * LANES, mask)
        t517 = t516 + 4 * t309
        t310 = tl.load(k + 16 * LANES, mask)
        t518 = t517 + 4 * t310
        t303 = tl.load(k + 10 * LANES, mask)
        t519 = t518 + 2 * t303
        t304 = tl.load(k + 11 * LANES, mask)
        t520 = t519 + 4 * t304
        t313 = tl.load(k + 17 * LANES, mask)
        t521 = t520 + 2 * t313
        t522 = t521 + 2 * t509
        t523 = t522 + 2 * t510
        t524 = t523 + 2 * t512
        a21 = tl.load(a + 21 * sa, mask)
        t525 = a21 * a25
        t526 = a23 * a28
        t527 = a24 * a29
        t528 = a26 * a32
        a33 = tl.load(a + 33 * sa, mask)
        t529 = a27 * a33
        a34 = tl.load(a + 34 * sa, mask)
        t530 = a28 * a34
        t531 = t525 + t528
        t532 = t531 + t530
        t288 = tl.load(k + 7 * LANES, mask)
        t533 = t532 + 2 * t288
        t291 = tl.load(k + 8 * LANES, mask)
        t534 = t533 + 4 * t291
        t285 = tl.load(k + 5 * LANES, mask)
        t535 = t534 + 2 * t285
        t286 = tl.load(k + 6 * LANES, mask)
        t536 = t535 + 2 * t286
        t295 = tl.load(k + 9 * LANES, mask)
        t537 = t536 + 4 * t295
        t538 = t537 + 2 * t526
        t539 = t538 + 2 * t527
        t540 = t539 + 2 * t529
        t307 = tl.load(k + 14 * LANES, mask)
        t541 = t307 + t304
        t305 = tl.load(k + 12 * LANES, mask)
        t542 = t541 + t305
        t543 = t542 + 2 * t310
        t314 = tl.load(k + 18 * LANES, mask)
        t544 = t543 + 2 * t314
        t322 = tl.load(k + 19 * LANES, mask)
        t325 = tl.load(k + 3 * LANES, mask)
        t545 = t325 + t322
        t332 = tl.load(k + 4 * LANES, mask)
        t546 = t545 + t332
        t328 = tl.load(k + 2 * LANES, mask)
        t547 = t546 + 2 * t328
        t329 = tl.load(k + 1 * LANES, mask)
        t548 = t547 + 2 * t329
        t323 = tl.load(k + 20 * LANES, mask)
        t549 = t548 + 2 * t323
        t326 = tl.load(k + 0 * LANES, mask)
        t550 = t326 + t323
        t324 = tl.load(k + 21 * LANES, mask)
        t551 = t550 + t324
        t552 = t551 + 2 * t329
        t333 = tl.load(k + 22 * LANES, mask)
        t553 = t552 + 2 * t333
        t484 = tl.load(k + 27 * LANES, mask)
        t554 = a21 * t484
        t487 = tl.load(k + 28 * LANES, mask)
        t555 = t554 + a22 * t487
        t502 = tl.load(k + 29 * LANES, mask)
        t556 = t555 + a24 * t502
        t507 = tl.load(k + 30 * LANES, mask)
        t557 = t556 + a26 * t507
        t558 = t557 + a27 * t524
        t559 = t558 + a28 * t540
        t560 = t559 + a29 * t544
        t561 = t560 + a31 * t549
        t562 = t561 + a33 * t553
        a20 = tl.load(a + 20 * sa, mask)
        t424 = tl.load(k + 23 * LANES, mask)
        t563 = a20 * t424
        t429 = tl.load(k + 24 * LANES, mask)
        t564 = t563 + a30 * t429
        t433 = tl.load(k + 25 * LANES, mask)
        t565 = t564 + a34 * t433
        t481 = tl.load(k + 26 * LANES, mask)
        t566 = t565 + 2 * t481
        t567 = t566 + 4 * t562
        tl.store(b + 13 * sb, t567, mask)
        a0 = tl.load(a + 0 * sa, mask)
        tl.store(b + 0 * sb, a0, mask)


@triton.jit
def _backward(a, sa, g, sg, to_a, sto_a, k, mask, PART: tl.constexpr, LANES: tl.constexpr):
    if PART == 0:
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
        g5 = tl.load(g + 5 * sg, mask)
        t21 = a4 * g5
        t22 = a5 * g5
        t23 = a6 * g5
        a1 = tl.load(a + 1 * sa, mask)
        g1 = tl.load(g + 1 * sg, mask)
        t24 = a1 * g1
        t25 = t24 + a1 * t21
        a2 = tl.load(a + 2 * sa, mask)
        t26 = t25 + a2 * t22
        a3 = tl.load(a + 3 * sa, mask)
        t27 = t26 + a3 * t23
        g6 = tl.load(g + 6 * sg, mask)
        t28 = t8 * g6
        g7 = tl.load(g + 7 * sg, mask)
        t29 = t28 + t20 * g7
        t30 = t29 + 2 * t27
        tl.store(to_a + 1 * sto_a, t30, mask)
        t31 = a4 * a11
        t32 = t31 + a7 * a16
        t33 = t32 + a9 * a18
        t34 = t33 + a13 * t0
        t35 = t34 + a14 * t1
        t36 = t35 + a17 * t2
        t37 = a11 * a23
        t38 = t37 + a12 * a24
        t39 = t38 + a13 * a26
        t40 = t39 + a15 * a28
        a31 = tl.load(a + 31 * sa, mask)
        t41 = t40 + a17 * a31
        a32 = tl.load(a + 32 * sa, mask)
        t42 = t41 + a18 * a32
        t43 = a10 * a21
        a30 = tl.load(a + 30 * sa, mask)
        t44 = t43 + a16 * a30
        a33 = tl.load(a + 33 * sa, mask)
        t45 = t44 + a19 * a33
        t46 = t45 + a27 * t9
        t47 = t46 + 3 * t42
        t48 = a7 * g5
        t49 = a8 * g5
        t50 = a1 * t22
        t51 = t50 + a2 * g1
        t52 = t51 + a2 * t48
        t53 = t52 + a3 * t49
        t54 = t36 * g6
        t55 = t54 + t47 * g7
        t56 = t55 + 2 * t53
        tl.store(to_a + 2 * sto_a, t56, mask)
        t57 = a4 * a12
        t58 = t57 + a7 * a17
        t59 = t58 + a9 * a19
        t60 = t59 + a14 * t0
        t61 = t60 + a15 * t1
        t62 = t61 + a18 * t2
        t63 = a11 * a24
        t64 = t63 + a12 * a25
        t65 = t64 + a13 * a27
        t66 = t65 + a15 * a29
        t67 = t66 + a17 * a32
        t68 = t67 + a18 * a33
        t69 = a10 * a22
        t70 = t69 + a16 * a31
        a34 = tl.load(a + 34 * sa, mask)
        t71 = t70 + a19 * a34
        t72 = t71 + a28 * t9
        t73 = t72 + 3 * t68
        t74 = a9 * g5
        t75 = a1 * t23
        t76 = t75 + a2 * t49
        t77 = t76 + a3 * g1
        t78 = t77 + a3 * t74
        t79 = t62 * g6
        t80 = t79 + t73 * g7
        t81 = t80 + 2 * t78
        tl.store(to_a + 3 * sto_a, t81, mask)
        t82 = a1 * g6
        t83 = a2 * g6
        t84 = a3 * g6
        g9 = tl.load(g + 9 * sg, mask)
        t85 = a4 * g9
        t86 = a7 * g9
        t87 = a9 * g9
        t88 = a1 * a1
        t89 = a4 * a4
        t90 = t89 + a5 * a5
        t91 = t90 + a6 * a6
        t92 = a4 * a20
        t93 = t92 + a7 * a23
        t94 = t93 + a9 * a25
        t95 = t94 + a21 * t0
        t96 = t95 + a22 * t1
        t97 = t96 + a24 * t2
        t98 = a10 * a10
        t99 = a13 * a13
        t100 = a14 * a14
        t101 = a15 * a15
        t102 = a11 * a11
        t103 = a12 * a12
        t104 = t102 + t103
        t105 = t98 + t99
        t106 = t105 + t101
        t107 = t106 + 2 * t100
        t108 = t107 + 2 * t104
        t109 = a20 * a20
        t110 = a26 * a26
        t111 = a29 * a29
        t112 = a21 * a21
        t113 = a22 * a22
        t114 = t112 + t113
        t115 = a25 * a25
        t116 = a23 * a23
        t117 = a24 * a24
        t118 = t116 + 2 * t117
        t119 = t115 + t118
        t120 = a27 * a27
        t121 = a28 * a28
        t122 = t120 + t121
        t123 = t109 + t110
        t124 = t123 + t111
        t125 = t124 + 3 * t114
        t126 = t125 + 3 * t119
        t127 = t126 + 3 * t122
        g8 = tl.load(g + 8 * sg, mask)
        t128 = a4 * g8
        t129 = a5 * g8
        t130 = a6 * g8
        t131 = a5 * g9
        t132 = a6 * g9
        t133 = a8 * g9
        g2 = tl.load(g + 2 * sg, mask)
        t134 = a4 * g2
        t135 = t134 + a4 * t128
        t136 = t135 + a5 * t129
        t137 = t136 + a6 * t130
        t138 = t137 + a21 * t131
        t139 = t138 + a22 * t132
        t140 = t139 + a24 * t133
        t141 = a10 * t82
        t142 = t141 + a11 * t83
        t143 = t142 + a12 * t84
        t144 = t143 + a20 * t85
        t145 = t144 + a23 * t86
        t146 = t145 + a25 * t87
        t147 = t146 + t88 * g5
        t148 = t147 + t91 * g8
        t149 = t148 + t97 * g9
        g10 = tl.load(g + 10 * sg, mask)
        t150 = t149 + t108 * g10
        g11 = tl.load(g + 11 * sg, mask)
        t151 = t150 + t127 * g11
        t152 = t151 + 2 * t140
        tl.store(to_a + 4 * sto_a, t152, mask)
        t153 = a7 * g8
        t154 = a8 * g8
        t155 = a1 * a2
        t156 = a4 * a5
        t157 = t156 + a5 * a7
        t158 = t157 + a6 * a8
        t159 = a4 * a21
        t160 = t159 + a7 * a26
        t161 = t160 + a9 * a28
        t162 = t161 + a23 * t0
        t163 = t162 + a24 * t1
        t164 = t163 + a27 * t2
        t165 = a10 * a11
        t166 = a13 * a16
        t167 = a14 * a17
        t168 = a15 * a18
        t169 = a11 * a13
        t170 = a12 * a14
        t171 = t169 + t170
        t172 = t165 + t166
        t173 = t172 + t168
        t174 = t173 + 2 * t167
        t175 = t174 + 2 * t171
        t176 = a20 * a21
        t177 = a26 * a30
        t178 = a27 * a31
        t179 = a29 * a33
        t180 = a21 * a23
        t181 = a22 * a24
        t182 = t180 + t181
        t183 = a23 * a26
        t184 = a24 * a27
        t185 = t183 + 2 * t184
        t186 = a25 * a28
        t187 = a28 * a32
        t188 = t186 + t187
        t189 = t176 + t177
        t190 = t189 + t179
        t191 = t190 + 3 * t178
        t192 = t191 + 3 * t182
        t193 = t192 + 3 * t185
        t194 = t193 + 3 * t188
        t195 = a5 * g2
        t196 = t195 + a23 * t131
        t197 = t196 + a24 * t132
        t198 = t197 + a27 * t133
        t199 = a4 * t129
        t200 = t199 + a5 * t153
        t201 = t200 + a5 * t128
        t202 = t201 + a6 * t154
        t203 = t202 + a7 * t129
        t204 = t203 + a8 * t130
        t205 = t204 + a11 * t82
        t206 = t205 + a13 * t83
        t207 = t206 + a14 * t84
        t208 = t207 + a21 * t85
        t209 = t208 + a26 * t86
        t210 = t209 + a28 * t87
        t211 = t210 + t155 * g5
        t212 = t211 + t158 * g8
        t213 = t212 + t164 * g9
        t214 = t213 + t175 * g10
        t215 = t214 + t194 * g11
        t216 = t215 + 2 * t198
        t217 = 2 * t216
        tl.store(to_a + 5 * sto_a, t217, mask)
        t218 = a9 * g8
        t219 = a1 * a3
        t220 = a4 * a6
        t221 = t220 + a5 * a8
        t222 = t221 + a6 * a9
        t223 = a4 * a22
        t224 = t223 + a7 * a27
        t225 = t224 + a9 * a29
        t226 = t225 + a24 * t0
        t227 = t226 + a25 * t1
        t228 = t227 + a28 * t2
        t229 = a10 * a12
        t230 = a13 * a17
        t231 = a14 * a18
        t232 = a15 * a19
        t233 = a11 * a14
        t234 = a12 * a15
        t235 = t233 + t234
        t236 = t229 + t230
        t237 = t236 + t232
        t238 = t237 + 2 * t231
        t239 = t238 + 2 * t235
        t240 = a20 * a22
        t241 = a26 * a31
        t242 = a27 * a32
        t243 = a29 * a34
        t244 = a21 * a24
        t245 = a22 * a25
        t246 = t244 + t245
        t247 = a23 * a27
        t248 = a24 * a28
        t249 = t247 + 2 * t248
        t250 = a25 * a29
        t251 = a28 * a33
        t252 = t250 + t251
        t253 = t240 + t241
        t254 = t253 + t243
        t255 = t254 + 3 * t242
        t256 = t255 + 3 * t246
        t257 = t256 + 3 * t249
        t258 = t257 + 3 * t252
        t259 = a6 * g2
        t260 = t259 + a24 * t131
        t261 = t260 + a25 * t132
        t262 = t261 + a28 * t133
        t263 = a4 * t130
        t264 = t263 + a5 * t154
        t265 = t264 + a6 * t218
        t266 = t265 + a6 * t128
        t267 = t266 + a8 * t129
        t268 = t267 + a9 * t130
        t269 = t268 + a12 * t82
        t270 = t269 + a14 * t83
        t271 = t270 + a15 * t84
        t272 = t271 + a22 * t85
        t273 = t272 + a27 * t86
        t274 = t273 + a29 * t87
        t275 = t274 + t219 * g5
        t276 = t275 + t222 * g8
        t277 = t276 + t228 * g9
        t278 = t277 + t239 * g10
        t279 = t278 + t258 * g11
        t280 = t279 + 2 * t262
        t281 = 2 * t280
        tl.store(to_a + 6 * sto_a, t281, mask)
        tl.store(k + 0 * LANES, t0, mask)
        tl.store(k + 1 * LANES, t1, mask)
        tl.store(k + 2 * LANES, t2, mask)
        tl.store(k + 3 * LANES, t9, mask)
        tl.store(k + 4 * LANES, t82, mask)
        tl.store(k + 5 * LANES, t83, mask)
        tl.store(k + 6 * LANES, t84, mask)
        tl.store(k + 7 * LANES, t85, mask)
        tl.store(k + 8 * LANES, t86, mask)
        tl.store(k + 9 * LANES, t87, mask)
        tl.store(k + 10 * LANES, t98, mask)
        tl.store(k + 11 * LANES, t99, mask)
        tl.store(k + 12 * LANES, t100, mask)
        tl.store(k + 13 * LANES, t101, mask)
        tl.store(k + 14 * LANES, t102, mask)
        tl.store(k + 15 * LANES, t103, mask)
        tl.store(k + 16 * LANES, t104, mask)
        tl.store(k + 17 * LANES, t109, mask)
        tl.store(k + 18 * LANES, t110, mask)
        tl.store(k + 19 * LANES, t111, mask)
        tl.store(k + 20 * LANES, t112, mask)
        tl.store(k + 21 * LANES, t113, mask)
        tl.store(k + 22 * LANES, t114, mask)
        tl.store(k + 23 * LANES, t115, mask)
        tl.store(k + 24 * LANES, t116, mask)
        tl.store(k + 25 * LANES, t117, mask)
        tl.store(k + 26 * LANES, t119, mask)
        tl.store(k + 27 * LANES, t120, mask)
        tl.store(k + 28 * LANES, t121, mask)
        tl.store(k + 29 * LANES, t122, mask)
        tl.store(k + 30 * LANES, t129, mask)
        tl.store(k + 31 * LANES, t130, mask)
        tl.store(k + 32 * LANES, t131, mask)
        tl.store(k + 33 * LANES, t132, mask)
        tl.store(k + 34 * LANES, t133, mask)
        tl.store(k + 35 * LANES, t153, mask)
        tl.store(k + 36 * LANES, t154, mask)
        tl.store(k + 37 * LANES, t165, mask)
        tl.store(k + 38 * LANES, t166, mask)
        tl.store(k + 39 * LANES, t167, mask)
        tl.store(k + 40 * LANES, t168, mask)
        tl.store(k + 41 * LANES, t169, mask)
        tl.store(k + 42 * LANES, t170, mask)
        tl.store(k + 43 * LANES, t171, mask)
        tl.store(k + 44 * LANES, t176, mask)
        tl.store(k + 45 * LANES, t177, mask)
        tl.store(k + 46 * LANES, t178, mask)
        tl.store(k + 47 * LANES, t179, mask)
        tl.store(k + 48 * LANES, t180, mask)
        tl.store(k + 49 * LANES, t181, mask)
        tl.store(k + 50 * LANES, t182, mask)
        tl.store(k + 51 * LANES, t183, mask)
        tl.store(k + 52 * LANES, t184, mask)
        tl.store(k + 53 * LANES, t185, mask)
        tl.store(k + 54 * LANES, t186, mask)
        tl.store(k + 55 * LANES, t187, mask)
        tl.store(k + 56 * LANES, t188, mask)
        tl.store(k + 57 * LANES, t218, mask)
        tl.store(k + 58 * LANES, t229, mask)
        tl.store(k + 59 * LANES, t230, mask)
        tl.store(k + 60 * LANES, t231, mask)
        tl.store(k + 61 * LANES, t232, mask)
        tl.store(k + 62 * LANES, t233, mask)
        tl.store(k + 63 * LANES, t234, mask)
        tl.store(k + 64 * LANES, t235, mask)
        tl.store(k + 65 * LANES, t240, mask)
        tl.store(k + 66 * LANES, t241, mask)
        tl.store(k + 67 * LANES, t242, mask)
        tl.store(k + 68 * LANES, t243, mask)
        tl.store(k + 69 * LANES, t244, mask)
        tl.store(k + 70 * LANES, t245, mask)
        tl.store(k + 71 * LANES, t246, mask)
        tl.store(k + 72 * LANES, t247, mask)
        tl.store(k + 73 * LANES, t248, mask)
        tl.store(k + 74 * LANES, t249, mask)
        tl.store(k + 75 * LANES, t250, mask)
        tl.store(k + 76 * LANES, t251, mask)
        tl.store(k + 77 * LANES, t252, mask)
    if PART == 1:
        a2 = tl.load(a + 2 * sa, mask)
        t282 = a2 * a2
        a5 = tl.load(a + 5 * sa, mask)
        t283 = a5 * a5
        a7 = tl.load(a + 7 * sa, mask)
        t284 = t283 + a7 * a7
        a8 = tl.load(a + 8 * sa, mask)
        t285 = t284 + a8 * a8
        a4 = tl.load(a + 4 * sa, mask)
        a23 = tl.load(a + 23 * sa, mask)
        t286 = a4 * a23
        a30 = tl.load(a + 30 * sa, mask)
        t287 = t286 + a7 * a30
        a9 = tl.load(a + 9 * sa, mask)
        a32 = tl.load(a + 32 * sa, mask)
        t288 = t287 + a9 * a32
        a26 = tl.load(a + 26 * sa, mask)
        t0 = tl.load(k + 0 * LANES, mask)
        t289 = t288 + a26 * t0
        a27 = tl.load(a + 27 * sa, mask)
        t1 = tl.load(k + 1 * LANES, mask)
        t290 = t289 + a27 * t1
        a31 = tl.load(a + 31 * sa, mask)
        t2 = tl.load(k + 2 * LANES, mask)
        t291 = t290 + a31 * t2
        a16 = tl.load(a + 16 * sa, mask)
        t292 = a16 * a16
        a17 = tl.load(a + 17 * sa, mask)
        t293 = a17 * a17
        a18 = tl.load(a + 18 * sa, mask)
        t294 = a18 * a18
        t100 = tl.load(k + 12 * LANES, mask)
        t99 = tl.load(k + 11 * LANES, mask)
        t295 = t99 + t100
        t102 = tl.load(k + 14 * LANES, mask)
        t296 = t102 + t292
        t297 = t296 + t294
        t298 = t297 + 2 * t293
        t299 = t298 + 2 * t295
        t300 = a30 * a30
        t301 = a31 * a31
        t302 = a32 * a32
        a33 = tl.load(a + 33 * sa, mask)
        t303 = a33 * a33
        t117 = tl.load(k + 25 * LANES, mask)
        t116 = tl.load(k + 24 * LANES, mask)
        t304 = t116 + t117
        t120 = tl.load(k + 27 * LANES, mask)
        t110 = tl.load(k + 18 * LANES, mask)
        t305 = t110 + 2 * t120
        t121 = tl.load(k + 28 * LANES, mask)
        t306 = t121 + t305
        t112 = tl.load(k + 20 * LANES, mask)
        t307 = t112 + t300
        t308 = t307 + t303
        t309 = t308 + 3 * t301
        t310 = t309 + 3 * t302
        t311 = t310 + 3 * t304
        t312 = t311 + 3 * t306
        t129 = tl.load(k + 30 * LANES, mask)
        t313 = a5 * t129
        g2 = tl.load(g + 2 * sg, mask)
        t314 = t313 + a7 * g2
        t153 = tl.load(k + 35 * LANES, mask)
        t315 = t314 + a7 * t153
        t154 = tl.load(k + 36 * LANES, mask)
        t316 = t315 + a8 * t154
        t131 = tl.load(k + 32 * LANES, mask)
        t317 = t316 + a26 * t131
        t132 = tl.load(k + 33 * LANES, mask)
        t318 = t317 + a27 * t132
        t133 = tl.load(k + 34 * LANES, mask)
        t319 = t318 + a31 * t133
        a13 = tl.load(a + 13 * sa, mask)
        t82 = tl.load(k + 4 * LANES, mask)
        t320 = a13 * t82
        t83 = tl.load(k + 5 * LANES, mask)
        t321 = t320 + a16 * t83
        t84 = tl.load(k + 6 * LANES, mask)
        t322 = t321 + a17 * t84
        t85 = tl.load(k + 7 * LANES, mask)
        t323 = t322 + a23 * t85
        t86 = tl.load(k + 8 * LANES, mask)
        t324 = t323 + a30 * t86
        t87 = tl.load(k + 9 * LANES, mask)
        t325 = t324 + a32 * t87
        g5 = tl.load(g + 5 * sg, mask)
        t326 = t325 + t282 * g5
        g8 = tl.load(g + 8 * sg, mask)
        t327 = t326 + t285 * g8
        g9 = tl.load(g + 9 * sg, mask)
        t328 = t327 + t291 * g9
        g10 = tl.load(g + 10 * sg, mask)
        t329 = t328 + t299 * g10
        g11 = tl.load(g + 11 * sg, mask)
        t330 = t329 + t312 * g11
        t331 = t330 + 2 * t319
        tl.store(to_a + 7 * sto_a, t331, mask)
        a3 = tl.load(a + 3 * sa, mask)
        t332 = a2 * a3
        a6 = tl.load(a + 6 * sa, mask)
        t333 = a5 * a6
        t334 = t333 + a7 * a8
        t335 = t334 + a8 * a9
        a24 = tl.load(a + 24 * sa, mask)
        t336 = a4 * a24
        t337 = t336 + a7 * a31
        t338 = t337 + a9 * a33
        t339 = t338 + a27 * t0
        a28 = tl.load(a + 28 * sa, mask)
        t340 = t339 + a28 * t1
        t341 = t340 + a32 * t2
        a11 = tl.load(a + 11 * sa, mask)
        a12 = tl.load(a + 12 * sa, mask)
        t342 = a11 * a12
        t343 = a16 * a17
        t344 = a17 * a18
        a19 = tl.load(a + 19 * sa, mask)
        t345 = a18 * a19
        a14 = tl.load(a + 14 * sa, mask)
        t346 = a13 * a14
        a15 = tl.load(a + 15 * sa, mask)
        t347 = a14 * a15
        t348 = t346 + t347
        t349 = t342 + t343
        t350 = t349 + t345
        t351 = t350 + 2 * t344
        t352 = t351 + 2 * t348
        a21 = tl.load(a + 21 * sa, mask)
        a22 = tl.load(a + 22 * sa, mask)
        t353 = a21 * a22
        t354 = a30 * a31
        t355 = a31 * a32
        a34 = tl.load(a + 34 * sa, mask)
        t356 = a33 * a34
        t357 = a23 * a24
        a25 = tl.load(a + 25 * sa, mask)
        t358 = a24 * a25
        t359 = t357 + t358
        t360 = a26 * a27
        t361 = a27 * a28
        t362 = t360 + 2 * t361
        a29 = tl.load(a + 29 * sa, mask)
        t363 = a28 * a29
        t364 = a32 * a33
        t365 = t363 + t364
        t366 = t353 + t354
        t367 = t366 + t356
        t368 = t367 + 3 * t355
        t369 = t368 + 3 * t359
        t370 = t369 + 3 * t362
        t371 = t370 + 3 * t365
        t372 = a8 * g2
        t373 = t372 + a27 * t131
        t374 = t373 + a28 * t132
        t375 = t374 + a32 * t133
        t130 = tl.load(k + 31 * LANES, mask)
        t376 = a5 * t130
        t377 = t376 + a6 * t129
        t378 = t377 + a7 * t154
        t218 = tl.load(k + 57 * LANES, mask)
        t379 = t378 + a8 * t218
        t380 = t379 + a8 * t153
        t381 = t380 + a9 * t154
        t382 = t381 + a14 * t82
        t383 = t382 + a17 * t83
        t384 = t383 + a18 * t84
        t385 = t384 + a24 * t85
        t386 = t385 + a31 * t86
        t387 = t386 + a33 * t87
        t388 = t387 + t332 * g5
        t389 = t388 + t335 * g8
        t390 = t389 + t341 * g9
        t391 = t390 + t352 * g10
        t392 = t391 + t371 * g11
        t393 = t392 + 2 * t375
        t394 = 2 * t393
        tl.store(to_a + 8 * sto_a, t394, mask)
        t395 = a3 * a3
        t396 = a6 * a6
        t397 = t396 + a8 * a8
        t398 = t397 + a9 * a9
        t399 = a4 * a25
        t400 = t399 + a7 * a32
        t401 = t400 + a9 * a34
        t402 = t401 + a28 * t0
        t403 = t402 + a29 * t1
        t404 = t403 + a33 * t2
        t405 = a19 * a19
        t101 = tl.load(k + 13 * LANES, mask)
        t406 = t100 + t101
        t103 = tl.load(k + 15 * LANES, mask)
        t407 = t103 + t293
        t408 = t407 + t405
        t409 = t408 + 2 * t294
        t410 = t409 + 2 * t406
        t411 = a34 * a34
        t115 = tl.load(k + 23 * LANES, mask)
        t412 = t117 + t115
        t413 = t120 + 2 * t121
        t111 = tl.load(k + 19 * LANES, mask)
        t414 = t111 + t303
        t113 = tl.load(k + 21 * LANES, mask)
        t415 = t113 + t301
        t416 = t415 + t411
        t417 = t416 + 3 * t302
        t418 = t417 + 3 * t412
        t419 = t418 + 3 * t413
        t420 = t419 + 3 * t414
        t421 = a6 * t130
        t422 = t421 + a8 * t154
        t423 = t422 + a9 * g2
        t424 = t423 + a9 * t218
        t425 = t424 + a28 * t131
        t426 = t425 + a29 * t132
        t427 = t426 + a33 * t133
        t428 = a15 * t82
        t429 = t428 + a18 * t83
        t430 = t429 + a19 * t84
        t431 = t430 + a25 * t85
        t432 = t431 + a32 * t86
        t433 = t432 + a34 * t87
        t434 = t433 + t395 * g5
        t435 = t434 + t398 * g8
        t436 = t435 + t404 * g9
        t437 = t436 + t410 * g10
        t438 = t437 + t420 * g11
        t439 = t438 + 2 * t427
        tl.store(to_a + 9 * sto_a, t439, mask)
        a1 = tl.load(a + 1 * sa, mask)
        g7 = tl.load(g + 7 * sg, mask)
        t440 = a1 * g7
        t441 = a2 * g7
        t442 = a3 * g7
        g12 = tl.load(g + 12 * sg, mask)
        t443 = a24 * g12
        t444 = 4 * a14
        a20 = tl.load(a + 20 * sa, mask)
        t445 = a20 * g12
        t446 = a4 * g10
        t447 = t445 + t446
        t448 = a21 * g12
        t449 = a5 * g10
        t450 = t449 + 2 * t448
        t451 = a22 * g12
        t452 = a6 * g10
        t453 = t452 + 2 * t451
        t454 = a23 * g12
        t455 = a25 * g12
        a10 = tl.load(a + 10 * sa, mask)
        g3 = tl.load(g + 3 * sg, mask)
        t456 = a10 * g3
        t457 = t456 + a10 * t447
        t458 = t457 + a11 * t450
        t459 = t458 + a12 * t453
        t460 = t459 + a13 * t454
        t461 = t460 + a15 * t455
        t462 = a4 * t82
        t463 = t462 + a20 * t440
        t464 = t463 + a21 * t441
        t465 = t464 + a22 * t442
        t466 = t465 + t443 * t444
        t467 = t466 + 2 * t461
        tl.store(to_a + 10 * sto_a, t467, mask)
        t468 = 6 * g3
        t469 = 3 * t440
        t470 = 3 * t441
        t471 = 3 * t442
        t472 = a28 * g12
        t473 = 4 * a15
        t474 = 4 * a17
        t475 = a27 * g12
        t476 = t451 + t452
        t477 = t476 + 2 * t475
        t478 = a26 * g12
        t479 = t448 + t449
        t480 = t478 + t479
        t481 = 4 * a13
        t482 = a7 * g10
        t483 = t445 + 2 * t446
        t484 = t482 + t483
        t485 = t484 + 4 * t454
        t486 = a8 * g10
        t487 = t486 + 4 * t443
        t488 = a5 * t82
        t489 = t488 + a10 * t450
        t490 = t489 + a11 * t485
        t491 = t490 + a12 * t487
        t492 = t491 + a16 * t454
        t493 = t492 + a18 * t455
        t494 = a4 * t83
        t495 = t494 + a11 * t468
        t496 = t495 + a21 * t469
        t497 = t496 + a23 * t470
        t498 = t497 + a24 * t471
        t499 = t498 + t472 * t473
        t500 = t499 + t443 * t474
        t501 = t500 + t477 * t444
        t502 = t501 + t480 * t481
        t503 = t502 + 2 * t493
        tl.store(to_a + 11 * sto_a, t503, mask)
        t504 = 4 * a18
        t505 = a29 * g12
        t506 = t505 + t476
        t507 = t479 + 2 * t472
        t508 = a9 * g10
        t509 = t508 + t483
        t510 = t509 + 4 * t455
        t511 = a6 * t82
        t512 = t511 + a10 * t453
        t513 = t512 + a11 * t487
        t514 = t513 + a12 * t510
        t515 = t514 + a17 * t454
        t516 = t515 + a19 * t455
        t517 = a4 * t84
        t518 = t517 + a12 * t468
        t519 = t518 + a22 * t469
        t520 = t519 + a24 * t470
        t521 = t520 + a25 * t471
        t522 = t521 + t475 * t481
        t523 = t522 + t443 * t504
        t524 = t523 + t506 * t473
        t525 = t524 + t507 * t444
        t526 = t525 + 2 * t516
        tl.store(to_a + 12 * sto_a, t526, mask)
        t527 = 4 * a12
        t528 = a31 * g12
        t529 = t486 + 2 * t443
        t530 = t528 + t529
        t531 = 4 * a11
        t532 = a30 * g12
        tl.store(k + 57 * LANES, t414, mask)
        t533 = t482 + 2 * t454
        t534 = t532 + t446
        t535 = t534 + 2 * t533
        tl.store(k + 36 * LANES, t411, mask)
        t536 = a32 * g12
        t537 = t449 + 2 * t478
        tl.store(k + 31 * LANES, t405, mask)
        t538 = t452 + 4 * t475
        t539 = a5 * t83
        t540 = t539 + a10 * t454
        t541 = t540 + a13 * t535
        t542 = t541 + a15 * t536
        t543 = t542 + a16 * t537
        t544 = t543 + a17 * t538
        t545 = a7 * t82
        t546 = t545 + a13 * t468
        t547 = t546 + a23 * t469
        t548 = t547 + a26 * t470
        t549 = t548 + a27 * t471
        t550 = t549 + t472 * t504
        t551 = t550 + t475 * t527
        t552 = t551 + t530 * t444
        t553 = t552 + t480 * t531
        t554 = t553 + 2 * t544
        tl.store(to_a + 13 * sto_a, t554, mask)
        t555 = t508 + 2 * t455
        t556 = t555 + t533
        t557 = t556 + t446
        t558 = t557 + 2 * t536
        t559 = a33 * g12
        t560 = t559 + t529
        t561 = t478 + t449
        t562 = t561 + 2 * t472
        t563 = t505 + t452
        t564 = t563 + 2 * t475
        tl.store(k + 2 * LANES, t365, mask)
        t565 = a10 * t443
        t566 = t565 + a11 * t477
        t567 = t566 + a12 * t507
        t568 = t567 + a13 * t530
        t569 = t568 + a14 * t558
        t570 = t569 + a15 * t560
        t571 = t570 + a16 * t475
        t572 = t571 + a17 * t562
        t573 = t572 + a18 * t564
        t574 = t573 + a19 * t472
        t575 = a5 * t84
        t576 = t575 + a6 * t83
        t577 = t576 + a8 * t82
        t578 = t577 + a24 * t469
        t579 = t578 + a27 * t470
        t580 = t579 + a28 * t471
        t9 = tl.load(k + 3 * LANES, mask)
        t581 = t580 + t9 * g3
        t582 = t581 + 2 * t574
        t583 = 2 * t582
        tl.store(to_a + 14 * sto_a, t583, mask)
        t584 = a34 * g12
        t585 = t584 + t446
        t586 = t585 + 2 * t555
        t587 = t449 + 4 * t472
        t588 = t452 + 2 * t505
        t589 = a6 * t84
        t590 = t589 + a10 * t455
        t591 = t590 + a13 * t536
        t592 = t591 + a15 * t586
        t593 = t592 + a18 * t587
        t594 = t593 + a19 * t588
        t595 = a9 * t82
        t596 = t595 + a15 * t468
        t597 = t596 + a25 * t469
        t598 = t597 + a28 * t470
        t599 = t598 + a29 * t471
        t600 = t599 + t472 * t531
        t601 = t600 + t475 * t474
        t602 = t601 + t560 * t444
        t603 = t602 + t506 * t527
        t604 = t603 + 2 * t594
        tl.store(to_a + 15 * sto_a, t604, mask)
        t605 = t532 + t482
        t606 = t486 + 2 * t528
        t607 = a11 * t454
        t608 = t607 + a13 * t537
        t609 = t608 + a16 * g3
        t610 = t609 + a16 * t605
        t611 = t610 + a17 * t606
        t612 = t611 + a18 * t536
        t613 = a7 * t83
        t614 = t613 + a26 * t440
        t615 = t614 + a30 * t441
        t616 = t615 + a31 * t442
        t617 = t616 + t475 * t444
        t618 = t617 + 2 * t612
        tl.store(to_a + 16 * sto_a, t618, mask)
        t619 = t559 + t528
        t620 = t619 + t486
        t621 = t532 + t508
        t622 = t621 + 4 * t536
        t623 = t622 + 2 * t482
        t624 = a8 * t83
        t625 = t624 + a12 * t454
        t626 = t625 + a13 * t538
        t627 = t626 + a16 * t606
        t628 = t627 + a17 * t623
        t629 = t628 + a19 * t536
        t630 = a7 * t84
        t631 = t630 + a17 * t468
        t632 = t631 + a27 * t469
        t633 = t632 + a31 * t470
        t634 = t633 + a32 * t471
        t635 = t634 + t475 * t473
        t636 = t635 + t443 * t531
        t637 = t636 + t620 * t504
        t638 = t637 + t562 * t444
        t639 = t638 + 2 * t629
        tl.store(to_a + 17 * sto_a, t639, mask)
        t640 = t584 + t482
        t641 = t640 + 4 * t536
        t642 = t641 + 2 * t508
        t643 = t486 + 2 * t559
        t644 = a8 * t84
        t645 = t644 + a11 * t455
        t646 = t645 + a15 * t587
        t647 = t646 + a16 * t536
        t648 = t647 + a18 * t642
        t649 = t648 + a19 * t643
        t650 = a9 * t83
        t651 = t650 + a18 * t468
        t652 = t651 + a28 * t469
        t653 = t652 + a32 * t470
        t654 = t653 + a33 * t471
        t655 = t654 + t472 * t481
        t656 = t655 + t443 * t527
        t657 = t656 + t620 * t474
        t658 = t657 + t564 * t444
        t659 = t658 + 2 * t649
        tl.store(to_a + 18 * sto_a, t659, mask)
        t660 = t584 + t508
        t661 = a12 * t455
        t662 = t661 + a15 * t588
        t663 = t662 + a17 * t536
        t664 = t663 + a18 * t643
        t665 = t664 + a19 * g3
        t666 = t665 + a19 * t660
        t667 = a9 * t84
        t668 = t667 + a29 * t440
        t669 = t668 + a33 * t441
        t670 = t669 + a34 * t442
        t671 = t670 + t472 * t444
        t672 = t671 + 2 * t666
        tl.store(to_a + 19 * sto_a, t672, mask)
        t104 = tl.load(k + 16 * LANES, mask)
        t98 = tl.load(k + 10 * LANES, mask)
        t673 = t98 + t104
        t119 = tl.load(k + 26 * LANES, mask)
        t109 = tl.load(k + 17 * LANES, mask)
        t674 = t109 + t119
        t114 = tl.load(k + 22 * LANES, mask)
        t675 = t674 + 2 * t114
        tl.store(k + 22 * LANES, t292, mask)
        tl.store(k + 17 * LANES, t293, mask)
        tl.store(k + 26 * LANES, t294, mask)
        tl.store(k + 10 * LANES, t295, mask)
        tl.store(k + 16 * LANES, t300, mask)
        tl.store(k + 6 * LANES, t301, mask)
        tl.store(k + 5 * LANES, t302, mask)
        tl.store(k + 4 * LANES, t303, mask)
        tl.store(k + 1 * LANES, t304, mask)
        tl.store(k + 0 * LANES, t306, mask)
        tl.store(k + 35 * LANES, t342, mask)
        tl.store(k + 30 * LANES, t343, mask)
        tl.store(k + 78 * LANES, t344, mask)
        tl.store(k + 79 * LANES, t345, mask)
        tl.store(k + 80 * LANES, t346, mask)
        tl.store(k + 81 * LANES, t347, mask)
        tl.store(k + 82 * LANES, t348, mask)
        tl.store(k + 83 * LANES, t353, mask)
        tl.store(k + 84 * LANES, t354, mask)
        tl.store(k + 85 * LANES, t355, mask)
        tl.store(k + 86 * LANES, t356, mask)
        tl.store(k + 87 * LANES, t357, mask)
        tl.store(k + 88 * LANES, t358, mask)
        tl.store(k + 89 * LANES, t359, mask)
        tl.store(k + 90 * LANES, t360, mask)
        tl.store(k + 91 * LANES, t361, mask)
        tl.store(k + 92 * LANES, t362, mask)
        tl.store(k + 93 * LANES, t363, mask)
        tl.store(k + 94 * LANES, t364, mask)
        tl.store(k + 95 * LANES, t406, mask)
        tl.store(k + 96 * LANES, t412, mask)
        tl.store(k + 97 * LANES, t413, mask)
        tl.store(k + 98 * LANES, t440, mask)
        tl.store(k + 99 * LANES, t441, mask)
        tl.store(k + 100 * LANES, t442, mask)
        tl.store(k + 101 * LANES, t469, mask)
        tl.store(k + 102 * LANES, t470, mask)
        tl.store(k + 103 * LANES, t471, mask)
        tl.store(k + 104 * LANES, t673, mask)
        tl.store(k + 105 * LANES, t675, mask)
    if PART == 2:
        a20 = tl.load(a + 20 * sa, mask)
        g13 = tl.load(g + 13 * sg, mask)
        t676 = a20 * g13
        a4 = tl.load(a + 4 * sa, mask)
        g11 = tl.load(g + 11 * sg, mask)
        t677 = a4 * g11
        t678 = t676 + t677
        a21 = tl.load(a + 21 * sa, mask)
        t679 = a21 * g13
        a5 = tl.load(a + 5 * sa, mask)
        t680 = a5 * g11
        t681 = t680 + 2 * t679
        a22 = tl.load(a + 22 * sa, mask)
        t682 = a22 * g13
        a6 = tl.load(a + 6 * sa, mask)
        t683 = a6 * g11
        t684 = t683 + 2 * t682
        a23 = tl.load(a + 23 * sa, mask)
        t685 = a23 * g13
        a25 = tl.load(a + 25 * sa, mask)
        t686 = a25 * g13
        g4 = tl.load(g + 4 * sg, mask)
        t687 = a20 * g4
        t688 = t687 + a20 * t678
        t689 = t688 + a21 * t681
        t690 = t689 + a22 * t684
        t691 = t690 + a23 * t685
        t692 = t691 + a25 * t686
        a24 = tl.load(a + 24 * sa, mask)
        t693 = a24 * g13
        t694 = a24 * t693
        t85 = tl.load(k + 7 * LANES, mask)
        t695 = a4 * t85
        a10 = tl.load(a + 10 * sa, mask)
        t440 = tl.load(k + 98 * LANES, mask)
        t696 = t695 + a10 * t440
        t673 = tl.load(k + 104 * LANES, mask)
        g12 = tl.load(g + 12 * sg, mask)
        t697 = t696 + t673 * g12
        t675 = tl.load(k + 105 * LANES, mask)
        t698 = t697 + t675 * g13
        t699 = t698 + 2 * t692
        t700 = t699 + 4 * t694
        tl.store(to_a + 20 * sto_a, t700, mask)
        a7 = tl.load(a + 7 * sa, mask)
        t701 = a7 * g11
        t702 = 2 * t676
        t703 = t702 + 3 * t677
        t704 = t701 + t703
        t705 = t704 + 4 * t685
        a8 = tl.load(a + 8 * sa, mask)
        t706 = a8 * g11
        t707 = t706 + 4 * t693
        a26 = tl.load(a + 26 * sa, mask)
        t708 = a26 * g13
        t709 = 4 * t679
        t710 = t709 + 3 * t680
        t711 = t710 + 2 * t708
        a27 = tl.load(a + 27 * sa, mask)
        t712 = a27 * g13
        t713 = 4 * t682
        t714 = t713 + 3 * t683
        t715 = t714 + 4 * t712
        t131 = tl.load(k + 32 * LANES, mask)
        t716 = a4 * t131
        t717 = t716 + a5 * t85
        t718 = t717 + a20 * t681
        t719 = t718 + a21 * t705
        t720 = t719 + a22 * t707
        t721 = t720 + a23 * t711
        t722 = t721 + a24 * t715
        a28 = tl.load(a + 28 * sa, mask)
        t723 = a28 * g13
        t171 = tl.load(k + 43 * LANES, mask)
        t165 = tl.load(k + 37 * LANES, mask)
        t724 = t165 + t171
        t186 = tl.load(k + 54 * LANES, mask)
        t176 = tl.load(k + 44 * LANES, mask)
        t725 = t176 + t186
        t185 = tl.load(k + 53 * LANES, mask)
        t726 = t725 + t185
        t182 = tl.load(k + 50 * LANES, mask)
        t727 = t726 + 2 * t182
        t728 = a25 * t723
        t729 = t728 + a26 * t685
        t730 = t729 + a28 * t686
        t731 = t730 + t724 * g12
        t732 = t731 + t727 * g13
        t733 = a21 * g4
        t734 = t733 + a27 * t693
        t441 = tl.load(k + 99 * LANES, mask)
        t735 = a10 * t441
        a11 = tl.load(a + 11 * sa, mask)
        t469 = tl.load(k + 101 * LANES, mask)
        t736 = t735 + a11 * t469
        t737 = t736 + 2 * t722
        t738 = t737 + 4 * t732
        t739 = t738 + 8 * t734
        tl.store(to_a + 21 * sto_a, t739, mask)
        a9 = tl.load(a + 9 * sa, mask)
        t740 = a9 * g11
        t741 = t740 + t703
        t742 = t741 + 4 * t686
        t743 = t710 + 4 * t723
        a29 = tl.load(a + 29 * sa, mask)
        t744 = a29 * g13
        t745 = t714 + 2 * t744
        t132 = tl.load(k + 33 * LANES, mask)
        t746 = a4 * t132
        t747 = t746 + a6 * t85
        t748 = t747 + a20 * t684
        t749 = t748 + a21 * t707
        t750 = t749 + a22 * t742
        t751 = t750 + a24 * t743
        t752 = t751 + a25 * t745
        t235 = tl.load(k + 64 * LANES, mask)
        t229 = tl.load(k + 58 * LANES, mask)
        t753 = t229 + t235
        t250 = tl.load(k + 75 * LANES, mask)
        t240 = tl.load(k + 65 * LANES, mask)
        t754 = t240 + t250
        t249 = tl.load(k + 74 * LANES, mask)
        t755 = t754 + t249
        t246 = tl.load(k + 71 * LANES, mask)
        t756 = t755 + 2 * t246
        t757 = a23 * t712
        t758 = t757 + a27 * t685
        t759 = t758 + a29 * t686
        t760 = t759 + t753 * g12
        t761 = t760 + t756 * g13
        t762 = a22 * g4
        t763 = t762 + a28 * t693
        t442 = tl.load(k + 100 * LANES, mask)
        t764 = a10 * t442
        a12 = tl.load(a + 12 * sa, mask)
        t765 = t764 + a12 * t469
        t766 = t765 + 2 * t752
        t767 = t766 + 4 * t761
        t768 = t767 + 8 * t763
        tl.store(to_a + 22 * sto_a, t768, mask)
        t769 = 12 * g4
        t770 = 8 * t723
        a30 = tl.load(a + 30 * sa, mask)
        t771 = a30 * g13
        t772 = 8 * t685
        t773 = t772 + 3 * t701
        t774 = t676 + 3 * t677
        t775 = t771 + t773
        t776 = t775 + t774
        a31 = tl.load(a + 31 * sa, mask)
        t777 = a31 * g13
        t778 = 8 * t693
        t779 = t778 + 3 * t706
        t780 = t779 + 2 * t777
        a32 = tl.load(a + 32 * sa, mask)
        t781 = a32 * g13
        t782 = 2 * t679
        t783 = t782 + 3 * t680
        t784 = t783 + 4 * t708
        t785 = 2 * t682
        t786 = t785 + 3 * t683
        t787 = t786 + 8 * t712
        a13 = tl.load(a + 13 * sa, mask)
        t788 = a10 * a13
        a16 = tl.load(a + 16 * sa, mask)
        t789 = a11 * a16
        a17 = tl.load(a + 17 * sa, mask)
        t790 = a12 * a17
        t791 = t788 + t789
        t792 = t791 + t790
        t102 = tl.load(k + 14 * LANES, mask)
        t793 = t792 + 2 * t102
        t295 = tl.load(k + 10 * LANES, mask)
        t794 = t793 + 2 * t295
        t795 = a20 * a23
        t796 = a21 * a26
        t797 = a22 * a27
        t798 = a23 * a30
        t799 = a24 * a31
        t800 = a25 * a32
        t801 = t795 + t798
        t802 = t801 + t800
        t112 = tl.load(k + 20 * LANES, mask)
        t803 = t802 + 2 * t112
        t304 = tl.load(k + 1 * LANES, mask)
        t804 = t803 + 4 * t304
        t306 = tl.load(k + 0 * LANES, mask)
        t805 = t804 + 2 * t306
        t806 = t805 + 2 * t796
        t807 = t806 + 2 * t797
        t808 = t807 + 2 * t799
        t809 = a20 * t685
        t810 = t809 + a21 * t711
        t811 = t810 + a23 * t776
        t812 = t811 + a24 * t780
        t813 = t812 + a25 * t781
        t814 = t813 + a26 * t784
        t815 = t814 + a27 * t787
        t816 = t815 + a30 * t685
        t817 = t816 + a32 * t686
        t818 = t817 + t794 * g12
        t819 = t818 + t808 * g13
        t820 = a5 * t131
        t821 = t820 + a22 * t712
        t822 = t821 + a31 * t693
        t86 = tl.load(k + 8 * LANES, mask)
        t823 = a4 * t86
        t824 = t823 + a7 * t85
        t470 = tl.load(k + 102 * LANES, mask)
        t825 = t824 + a11 * t470
        t826 = t825 + a13 * t469
        t827 = t826 + a23 * t769
        t828 = t827 + a28 * t770
        t829 = t828 + 2 * t819
        t830 = t829 + 4 * t822
        tl.store(to_a + 23 * sto_a, t830, mask)
        t831 = 24 * g4
        t832 = 8 * t712
        t833 = 8 * t693
        t834 = 8 * t686
        t835 = t834 + 3 * t740
        t836 = t835 + t773
        t837 = t836 + 4 * t781
        t838 = t837 + 2 * t774
        a33 = tl.load(a + 33 * sa, mask)
        t839 = a33 * g13
        t840 = t779 + 2 * t839
        t133 = tl.load(k + 34 * LANES, mask)
        t841 = a4 * t133
        t842 = t841 + a8 * t85
        t843 = t842 + a21 * t715
        t844 = t843 + a22 * t743
        t845 = t844 + a23 * t780
        t846 = t845 + a24 * t838
        t847 = t846 + a25 * t840
        t848 = t783 + 4 * t723
        t849 = t848 + 2 * t708
        t850 = t786 + 2 * t744
        t851 = t850 + 4 * t712
        a14 = tl.load(a + 14 * sa, mask)
        t852 = a10 * a14
        t853 = a11 * a17
        a18 = tl.load(a + 18 * sa, mask)
        t854 = a12 * a18
        t855 = t852 + t853
        t856 = t855 + t854
        t342 = tl.load(k + 35 * LANES, mask)
        t857 = t856 + 2 * t342
        t348 = tl.load(k + 82 * LANES, mask)
        t858 = t857 + 2 * t348
        t859 = a20 * a24
        t860 = a21 * a27
        t861 = a22 * a28
        t862 = a23 * a31
        t863 = a24 * a32
        t864 = a25 * a33
        t865 = t859 + t862
        t866 = t865 + t864
        t353 = tl.load(k + 83 * LANES, mask)
        t867 = t866 + 2 * t353
        t363 = tl.load(k + 93 * LANES, mask)
        t868 = t867 + 2 * t363
        t359 = tl.load(k + 89 * LANES, mask)
        t869 = t868 + 4 * t359
        t362 = tl.load(k + 92 * LANES, mask)
        t870 = t869 + 2 * t362
        t871 = t870 + 2 * t860
        t872 = t871 + 2 * t861
        t873 = t872 + 2 * t863
        t874 = a5 * t132
        t875 = t874 + a6 * t131
        t876 = t875 + a20 * t693
        t877 = t876 + a27 * t849
        t878 = t877 + a28 * t851
        t879 = t878 + a31 * t685
        t880 = t879 + a33 * t686
        t881 = t880 + t858 * g12
        t882 = t881 + t873 * g13
        t471 = tl.load(k + 103 * LANES, mask)
        t883 = a11 * t471
        t884 = t883 + a12 * t470
        t885 = t884 + a24 * t831
        t886 = t885 + a26 * t832
        t887 = t886 + a29 * t770
        t888 = t887 + a32 * t833
        t9 = tl.load(k + 3 * LANES, mask)
        t889 = t888 + t9 * t440
        t890 = t889 + 2 * t847
        t891 = t890 + 4 * t882
        tl.store(to_a + 24 * sto_a, t891, mask)
        a34 = tl.load(a + 34 * sa, mask)
        t892 = a34 * g13
        t893 = t892 + t835
        t894 = t893 + t774
        t895 = 8 * t723
        t896 = t895 + 3 * t680
        t897 = t896 + 2 * t679
        t898 = 4 * t744
        t899 = t898 + 3 * t683
        t900 = t899 + 2 * t682
        a15 = tl.load(a + 15 * sa, mask)
        t901 = a10 * a15
        t902 = a11 * a18
        a19 = tl.load(a + 19 * sa, mask)
        t903 = a12 * a19
        t904 = t901 + t902
        t905 = t904 + t903
        t103 = tl.load(k + 15 * LANES, mask)
        t906 = t905 + 2 * t103
        t406 = tl.load(k + 95 * LANES, mask)
        t907 = t906 + 2 * t406
        t908 = a20 * a25
        t909 = a21 * a28
        t910 = a22 * a29
        t911 = a23 * a32
        t912 = a24 * a33
        t913 = a25 * a34
        t914 = t908 + t911
        t915 = t914 + t913
        t113 = tl.load(k + 21 * LANES, mask)
        t916 = t915 + 2 * t113
        t111 = tl.load(k + 19 * LANES, mask)
        t917 = t916 + 2 * t111
        t412 = tl.load(k + 96 * LANES, mask)
        t918 = t917 + 4 * t412
        t413 = tl.load(k + 97 * LANES, mask)
        t919 = t918 + 2 * t413
        t920 = t919 + 2 * t909
        t921 = t920 + 2 * t910
        t922 = t921 + 2 * t912
        t923 = a20 * t686
        t924 = t923 + a22 * t745
        t925 = t924 + a23 * t781
        t926 = t925 + a24 * t840
        t927 = t926 + a25 * t894
        t928 = t927 + a28 * t897
        t929 = t928 + a29 * t900
        t930 = t929 + a32 * t685
        t931 = t930 + a34 * t686
        t932 = t931 + t907 * g12
        t933 = t932 + t922 * g13
        t934 = a6 * t132
        t935 = t934 + a21 * t723
        t936 = t935 + a33 * t693
        t87 = tl.load(k + 9 * LANES, mask)
        t937 = a4 * t87
        t938 = t937 + a9 * t85
        t939 = t938 + a12 * t471
        t940 = t939 + a15 * t469
        t941 = t940 + a25 * t769
        t942 = t941 + a27 * t832
        t943 = t942 + 2 * t933
        t944 = t943 + 4 * t936
        tl.store(to_a + 25 * sto_a, t944, mask)
        t945 = 4 * t685
        t946 = t945 + 3 * t701
        t947 = t946 + t677
        t948 = t947 + 2 * t771
        t949 = 4 * t693
        t950 = t949 + 3 * t706
        t951 = t950 + 4 * t777
        t952 = t680 + 2 * t708
        t953 = t683 + 4 * t712
        t954 = a5 * t86
        t955 = t954 + a7 * t131
        t956 = t955 + a23 * t784
        t957 = t956 + a26 * t948
        t958 = t957 + a27 * t951
        t959 = t958 + a30 * t952
        t960 = t959 + a31 * t953
        t166 = tl.load(k + 38 * LANES, mask)
        t169 = tl.load(k + 41 * LANES, mask)
        t961 = t169 + t166
        t167 = tl.load(k + 39 * LANES, mask)
        t962 = t961 + t167
        t177 = tl.load(k + 45 * LANES, mask)
        t180 = tl.load(k + 48 * LANES, mask)
        t963 = t180 + t177
        t187 = tl.load(k + 55 * LANES, mask)
        t964 = t963 + t187
        t183 = tl.load(k + 51 * LANES, mask)
        t965 = t964 + 2 * t183
        t184 = tl.load(k + 52 * LANES, mask)
        t966 = t965 + 2 * t184
        t178 = tl.load(k + 46 * LANES, mask)
        t967 = t966 + 2 * t178
        t968 = a21 * t685
        t969 = t968 + a28 * t781
        t970 = t969 + a32 * t723
        t971 = t970 + t962 * g12
        t972 = t971 + t967 * g13
        t973 = a24 * t712
        t974 = t973 + a26 * g4
        t975 = a13 * t470
        t976 = t975 + a16 * t440
        t977 = t976 + 2 * t960
        t978 = t977 + 4 * t972
        t979 = t978 + 8 * t974
        tl.store(to_a + 26 * sto_a, t979, mask)
        t980 = 4 * t686
        t981 = t980 + 3 * t740
        t982 = 8 * t781
        t983 = t982 + 3 * t677
        t984 = t981 + t983
        t985 = t984 + 2 * t771
        t986 = t985 + 2 * t946
        t987 = 4 * t723
        t988 = t987 + 4 * t708
        t989 = t988 + 3 * t680
        t990 = 2 * t744
        t991 = t990 + 8 * t712
        t992 = t991 + 3 * t683
        t993 = a6 * t86
        t994 = t993 + a7 * t132
        t995 = t994 + a23 * t787
        t996 = t995 + a26 * t951
        t997 = t996 + a27 * t986
        t998 = t997 + a31 * t989
        t999 = t998 + a32 * t992
        t1000 = t950 + 2 * t839
        t1001 = t1000 + 2 * t777
        t1002 = a12 * a13
        t1003 = a14 * a16
        t1004 = a15 * a17
        t1005 = t1002 + t1003
        t1006 = t1005 + t1004
        t233 = tl.load(k + 62 * LANES, mask)
        t1007 = t1006 + 2 * t233
        t230 = tl.load(k + 59 * LANES, mask)
        t1008 = t1007 + 2 * t230
        t231 = tl.load(k + 60 * LANES, mask)
        t1009 = t1008 + 2 * t231
        t1010 = a22 * a23
        t1011 = a24 * a26
        t1012 = a25 * a27
        t1013 = a27 * a30
        t1014 = a28 * a31
        t1015 = a29 * a32
        t1016 = t1010 + t1013
        t1017 = t1016 + t1015
        t244 = tl.load(k + 69 * LANES, mask)
        t1018 = t1017 + 2 * t244
        t247 = tl.load(k + 72 * LANES, mask)
        t1019 = t1018 + 4 * t247
        t248 = tl.load(k + 73 * LANES, mask)
        t1020 = t1019 + 4 * t248
        t241 = tl.load(k + 66 * LANES, mask)
        t1021 = t1020 + 2 * t241
        t242 = tl.load(k + 67 * LANES, mask)
        t1022 = t1021 + 4 * t242
        t251 = tl.load(k + 76 * LANES, mask)
        t1023 = t1022 + 2 * t251
        t1024 = t1023 + 2 * t1011
        t1025 = t1024 + 2 * t1012
        t1026 = t1025 + 2 * t1014
        t1027 = a5 * t133
        t1028 = t1027 + a8 * t131
        t1029 = t1028 + a22 * t685
        t1030 = t1029 + a24 * t849
        t1031 = t1030 + a28 * t1001
        t1032 = t1031 + a29 * t781
        t1033 = t1032 + a30 * t712
        t1034 = t1033 + t1009 * g12
        t1035 = t1034 + t1026 * g13
        t1036 = a13 * t471
        t1037 = t1036 + a17 * t469
        t1038 = t1037 + a21 * t833
        t1039 = t1038 + a25 * t832
        t1040 = t1039 + a27 * t831
        t1041 = t1040 + a33 * t770
        t1042 = t1041 + t9 * t441
        t1043 = t1042 + 2 * t999
        t1044 = t1043 + 4 * t1035
        tl.store(to_a + 27 * sto_a, t1044, mask)
        t1045 = t946 + t983
        t1046 = t1045 + 2 * t892
        t1047 = t1046 + 2 * t981
        t1048 = 4 * t839
        t1049 = t1048 + 3 * t706
        t1050 = t1049 + 4 * t693
        t1051 = t896 + 2 * t708
        t1052 = t899 + 4 * t712
        t1053 = a5 * t87
        t1054 = t1053 + a9 * t131
        t1055 = t1054 + a25 * t897
        t1056 = t1055 + a28 * t1047
        t1057 = t1056 + a29 * t1050
        t1058 = t1057 + a32 * t1051
        t1059 = t1058 + a33 * t1052
        t1060 = a11 * a15
        t1061 = a13 * a18
        t1062 = a14 * a19
        t1063 = t1060 + t1061
        t1064 = t1063 + t1062
        t170 = tl.load(k + 42 * LANES, mask)
        t1065 = t1064 + 2 * t170
        t1066 = t1065 + 2 * t167
        t168 = tl.load(k + 40 * LANES, mask)
        t1067 = t1066 + 2 * t168
        t1068 = a21 * a25
        t1069 = a23 * a28
        t1070 = a24 * a29
        t1071 = a26 * a32
        t1072 = a27 * a33
        t1073 = a28 * a34
        t1074 = t1068 + t1071
        t1075 = t1074 + t1073
        t181 = tl.load(k + 49 * LANES, mask)
        t1076 = t1075 + 2 * t181
        t1077 = t1076 + 4 * t184
        t1078 = t1077 + 2 * t178
        t179 = tl.load(k + 47 * LANES, mask)
        t1079 = t1078 + 2 * t179
        t188 = tl.load(k + 56 * LANES, mask)
        t1080 = t1079 + 4 * t188
        t1081 = t1080 + 2 * t1069
        t1082 = t1081 + 2 * t1070
        t1083 = t1082 + 2 * t1072
        t1084 = a6 * t133
        t1085 = t1084 + a8 * t132
        t1086 = t1085 + a21 * t686
        t1087 = t1086 + a24 * t851
        t1088 = t1087 + a26 * t781
        t1089 = t1088 + a27 * t1001
        t1090 = t1089 + a34 * t723
        t1091 = t1090 + t1067 * g12
        t1092 = t1091 + t1083 * g13
        t1093 = a15 * t470
        t1094 = t1093 + a18 * t469
        t1095 = t1094 + a22 * t833
        t1096 = t1095 + a23 * t770
        t1097 = t1096 + a28 * t831
        t1098 = t1097 + a31 * t832
        t1099 = t1098 + t9 * t442
        t1100 = t1099 + 2 * t1059
        t1101 = t1100 + 4 * t1092
        tl.store(to_a + 28 * sto_a, t1101, mask)
        t1102 = 2 * t892
        t1103 = t1102 + 3 * t740
        t1104 = t1103 + t677
        t1105 = t1104 + 4 * t686
        t1106 = t680 + 4 * t723
        t1107 = t683 + 2 * t744
        t1108 = a6 * t87
        t1109 = t1108 + a9 * t132
        t1110 = t1109 + a25 * t900
        t1111 = t1110 + a28 * t1050
        t1112 = t1111 + a29 * t1105
        t1113 = t1112 + a33 * t1106
        t1114 = t1113 + a34 * t1107
        t234 = tl.load(k + 63 * LANES, mask)
        t1115 = t234 + t231
        t232 = tl.load(k + 61 * LANES, mask)
        t1116 = t1115 + t232
        t245 = tl.load(k + 70 * LANES, mask)
        t1117 = t245 + t242
        t243 = tl.load(k + 68 * LANES, mask)
        t1118 = t1117 + t243
        t1119 = t1118 + 2 * t248
        t252 = tl.load(k + 77 * LANES, mask)
        t1120 = t1119 + 2 * t252
        t1121 = a22 * t686
        t1122 = t1121 + a27 * t781
        t1123 = t1122 + a32 * t712
        t1124 = t1123 + t1116 * g12
        t1125 = t1124 + t1120 * g13
        t1126 = a24 * t723
        t1127 = t1126 + a29 * g4
        t1128 = a15 * t471
        t1129 = t1128 + a19 * t440
        t1130 = t1129 + 2 * t1114
        t1131 = t1130 + 4 * t1125
        t1132 = t1131 + 8 * t1127
        tl.store(to_a + 29 * sto_a, t1132, mask)
        t292 = tl.load(k + 22 * LANES, mask)
        t99 = tl.load(k + 11 * LANES, mask)
        t1133 = t99 + t292
        t293 = tl.load(k + 17 * LANES, mask)
        t1134 = t1133 + t293
        t300 = tl.load(k + 16 * LANES, mask)
        t116 = tl.load(k + 24 * LANES, mask)
        t1135 = t116 + t300
        t302 = tl.load(k + 5 * LANES, mask)
        t1136 = t1135 + t302
        t110 = tl.load(k + 18 * LANES, mask)
        t1137 = t1136 + 2 * t110
        t120 = tl.load(k + 27 * LANES, mask)
        t1138 = t1137 + 2 * t120
        t301 = tl.load(k + 6 * LANES, mask)
        t1139 = t1138 + 2 * t301
        t1140 = t771 + t701
        t1141 = t706 + 2 * t777
        t1142 = a23 * t685
        t1143 = t1142 + a26 * t952
        t1144 = t1143 + a30 * g4
        t1145 = t1144 + a30 * t1140
        t1146 = t1145 + a31 * t1141
        t1147 = t1146 + a32 * t781
        t1148 = a27 * t712
        t1149 = a7 * t86
        t1150 = t1149 + a16 * t441
        t1151 = t1150 + t1134 * g12
        t1152 = t1151 + t1139 * g13
        t1153 = t1152 + 2 * t1147
        t1154 = t1153 + 4 * t1148
        tl.store(to_a + 30 * sto_a, t1154, mask)
        t1155 = t740 + 4 * t781
        t1156 = t1155 + 2 * t771
        t1157 = t1156 + 3 * t701
        t1158 = 2 * t839
        t1159 = t1158 + 4 * t777
        t1160 = t1159 + 3 * t706
        t1161 = a7 * t133
        t1162 = t1161 + a8 * t86
        t1163 = t1162 + a26 * t953
        t1164 = t1163 + a27 * t989
        t1165 = t1164 + a30 * t1141
        t1166 = t1165 + a31 * t1157
        t1167 = t1166 + a32 * t1160
        t343 = tl.load(k + 30 * LANES, mask)
        t346 = tl.load(k + 80 * LANES, mask)
        t1168 = t346 + t343
        t344 = tl.load(k + 78 * LANES, mask)
        t1169 = t1168 + t344
        t354 = tl.load(k + 84 * LANES, mask)
        t357 = tl.load(k + 87 * LANES, mask)
        t1170 = t357 + t354
        t364 = tl.load(k + 94 * LANES, mask)
        t1171 = t1170 + t364
        t360 = tl.load(k + 90 * LANES, mask)
        t1172 = t1171 + 2 * t360
        t361 = tl.load(k + 91 * LANES, mask)
        t1173 = t1172 + 2 * t361
        t355 = tl.load(k + 85 * LANES, mask)
        t1174 = t1173 + 2 * t355
        t1175 = a23 * t693
        t1176 = t1175 + a24 * t685
        t1177 = t1176 + a33 * t781
        t1178 = t1177 + t1169 * g12
        t1179 = t1178 + t1174 * g13
        t1180 = a28 * t712
        t1181 = t1180 + a31 * g4
        t1182 = a16 * t442
        t1183 = t1182 + a17 * t470
        t1184 = t1183 + 2 * t1167
        t1185 = t1184 + 4 * t1179
        t1186 = t1185 + 8 * t1181
        tl.store(to_a + 31 * sto_a, t1186, mask)
        t1187 = t892 + t771
        tl.store(k + 90 * LANES, t685, mask)
        tl.store(k + 94 * LANES, t686, mask)
        tl.store(k + 87 * LANES, t693, mask)
        tl.store(k + 84 * LANES, t701, mask)
        tl.store(k + 80 * LANES, t706, mask)
        tl.store(k + 30 * LANES, t712, mask)
        tl.store(k + 27 * LANES, t723, mask)
        tl.store(k + 18 * LANES, t740, mask)
        tl.store(k + 24 * LANES, t769, mask)
        tl.store(k + 16 * LANES, t777, mask)
        tl.store(k + 22 * LANES, t781, mask)
        tl.store(k + 11 * LANES, t833, mask)
        tl.store(k + 98 * LANES, t839, mask)
        tl.store(k + 77 * LANES, t892, mask)
        tl.store(k + 73 * LANES, t992, mask)
        tl.store(k + 68 * LANES, t1049, mask)
        tl.store(k + 70 * LANES, t1051, mask)
        tl.store(k + 67 * LANES, t1052, mask)
        tl.store(k + 61 * LANES, t1103, mask)
        tl.store(k + 63 * LANES, t1106, mask)
        tl.store(k + 60 * LANES, t1107, mask)
        tl.store(k + 33 * LANES, t1160, mask)
        tl.store(k + 3 * LANES, t1187, mask)
    if PART == 3:
        t781 = tl.load(k + 22 * LANES, mask)
        t1187 = tl.load(k + 3 * LANES, mask)
        t1188 = t1187 + 8 * t781
        t740 = tl.load(k + 18 * LANES, mask)
        t1189 = t1188 + 3 * t740
        t701 = tl.load(k + 84 * LANES, mask)
        t1190 = t1189 + 3 * t701
        t777 = tl.load(k + 16 * LANES, mask)
        t1049 = tl.load(k + 68 * LANES, mask)
        t1191 = t1049 + 2 * t777
        a13 = tl.load(a + 13 * sa, mask)
        a15 = tl.load(a + 15 * sa, mask)
        t1192 = a13 * a15
        a16 = tl.load(a + 16 * sa, mask)
        a18 = tl.load(a + 18 * sa, mask)
        t1193 = a16 * a18
        a17 = tl.load(a + 17 * sa, mask)
        a19 = tl.load(a + 19 * sa, mask)
        t1194 = a17 * a19
        t1195 = t1192 + t1193
        t1196 = t1195 + t1194
        t100 = tl.load(k + 12 * LANES, mask)
        t1197 = t1196 + 2 * t100
        t293 = tl.load(k + 17 * LANES, mask)
        t1198 = t1197 + 2 * t293
        t294 = tl.load(k + 26 * LANES, mask)
        t1199 = t1198 + 2 * t294
        a23 = tl.load(a + 23 * sa, mask)
        a25 = tl.load(a + 25 * sa, mask)
        t1200 = a23 * a25
        a26 = tl.load(a + 26 * sa, mask)
        a28 = tl.load(a + 28 * sa, mask)
        t1201 = a26 * a28
        a27 = tl.load(a + 27 * sa, mask)
        a29 = tl.load(a + 29 * sa, mask)
        t1202 = a27 * a29
        a30 = tl.load(a + 30 * sa, mask)
        a32 = tl.load(a + 32 * sa, mask)
        t1203 = a30 * a32
        a31 = tl.load(a + 31 * sa, mask)
        a33 = tl.load(a + 33 * sa, mask)
        t1204 = a31 * a33
        a34 = tl.load(a + 34 * sa, mask)
        t1205 = a32 * a34
        t1206 = t1200 + t1203
        t1207 = t1206 + t1205
        t117 = tl.load(k + 25 * LANES, mask)
        t1208 = t1207 + 2 * t117
        t301 = tl.load(k + 6 * LANES, mask)
        t1209 = t1208 + 2 * t301
        t302 = tl.load(k + 5 * LANES, mask)
        t1210 = t1209 + 4 * t302
        t303 = tl.load(k + 4 * LANES, mask)
        t1211 = t1210 + 2 * t303
        t122 = tl.load(k + 29 * LANES, mask)
        t1212 = t1211 + 4 * t122
        t1213 = t1212 + 2 * t1201
        t1214 = t1213 + 2 * t1202
        t1215 = t1214 + 2 * t1204
        t686 = tl.load(k + 94 * LANES, mask)
        t1216 = a23 * t686
        t685 = tl.load(k + 90 * LANES, mask)
        t1217 = t1216 + a25 * t685
        t992 = tl.load(k + 73 * LANES, mask)
        t1218 = t1217 + a27 * t992
        t1051 = tl.load(k + 70 * LANES, mask)
        t1219 = t1218 + a28 * t1051
        t1220 = t1219 + a30 * t781
        t1160 = tl.load(k + 33 * LANES, mask)
        t1221 = t1220 + a31 * t1160
        t1222 = t1221 + a32 * t1190
        t1223 = t1222 + a33 * t1191
        t1224 = t1223 + a34 * t781
        g12 = tl.load(g + 12 * sg, mask)
        t1225 = t1224 + t1199 * g12
        g13 = tl.load(g + 13 * sg, mask)
        t1226 = t1225 + t1215 * g13
        a8 = tl.load(a + 8 * sa, mask)
        t133 = tl.load(k + 34 * LANES, mask)
        t1227 = a8 * t133
        t723 = tl.load(k + 27 * LANES, mask)
        t1228 = t1227 + a26 * t723
        t712 = tl.load(k + 30 * LANES, mask)
        t1229 = t1228 + a29 * t712
        a7 = tl.load(a + 7 * sa, mask)
        t87 = tl.load(k + 9 * LANES, mask)
        t1230 = a7 * t87
        a9 = tl.load(a + 9 * sa, mask)
        t86 = tl.load(k + 8 * LANES, mask)
        t1231 = t1230 + a9 * t86
        t471 = tl.load(k + 103 * LANES, mask)
        t1232 = t1231 + a17 * t471
        t470 = tl.load(k + 102 * LANES, mask)
        t1233 = t1232 + a18 * t470
        a24 = tl.load(a + 24 * sa, mask)
        t833 = tl.load(k + 11 * LANES, mask)
        t1234 = t1233 + a24 * t833
        t769 = tl.load(k + 24 * LANES, mask)
        t1235 = t1234 + a32 * t769
        t1236 = t1235 + 2 * t1226
        t1237 = t1236 + 4 * t1229
        tl.store(to_a + 32 * sto_a, t1237, mask)
        t1103 = tl.load(k + 61 * LANES, mask)
        t1238 = t1103 + t701
        t1239 = t1238 + 4 * t781
        t839 = tl.load(k + 98 * LANES, mask)
        t706 = tl.load(k + 80 * LANES, mask)
        t1240 = t706 + 2 * t839
        t1241 = a8 * t87
        t1242 = t1241 + a9 * t133
        t1052 = tl.load(k + 67 * LANES, mask)
        t1243 = t1242 + a28 * t1052
        t1106 = tl.load(k + 63 * LANES, mask)
        t1244 = t1243 + a29 * t1106
        t1245 = t1244 + a32 * t1191
        t1246 = t1245 + a33 * t1239
        t1247 = t1246 + a34 * t1240
        t344 = tl.load(k + 78 * LANES, mask)
        t347 = tl.load(k + 81 * LANES, mask)
        t1248 = t347 + t344
        t345 = tl.load(k + 79 * LANES, mask)
        t1249 = t1248 + t345
        t355 = tl.load(k + 85 * LANES, mask)
        t358 = tl.load(k + 88 * LANES, mask)
        t1250 = t358 + t355
        t356 = tl.load(k + 86 * LANES, mask)
        t1251 = t1250 + t356
        t361 = tl.load(k + 91 * LANES, mask)
        t1252 = t1251 + 2 * t361
        t365 = tl.load(k + 2 * LANES, mask)
        t1253 = t1252 + 2 * t365
        t1254 = a24 * t686
        t693 = tl.load(k + 87 * LANES, mask)
        t1255 = t1254 + a25 * t693
        t1256 = t1255 + a31 * t781
        t1257 = t1256 + t1249 * g12
        t1258 = t1257 + t1253 * g13
        t1259 = a27 * t723
        g4 = tl.load(g + 4 * sg, mask)
        t1260 = t1259 + a33 * g4
        t1261 = a18 * t471
        t441 = tl.load(k + 99 * LANES, mask)
        t1262 = t1261 + a19 * t441
        t1263 = t1262 + 2 * t1247
        t1264 = t1263 + 4 * t1258
        t1265 = t1264 + 8 * t1260
        tl.store(to_a + 33 * sto_a, t1265, mask)
        t101 = tl.load(k + 13 * LANES, mask)
        t1266 = t101 + t294
        t405 = tl.load(k + 31 * LANES, mask)
        t1267 = t1266 + t405
        t115 = tl.load(k + 23 * LANES, mask)
        t1268 = t115 + t302
        t411 = tl.load(k + 36 * LANES, mask)
        t1269 = t1268 + t411
        t121 = tl.load(k + 28 * LANES, mask)
        t1270 = t1269 + 2 * t121
        t414 = tl.load(k + 57 * LANES, mask)
        t1271 = t1270 + 2 * t414
        t892 = tl.load(k + 77 * LANES, mask)
        t1272 = t892 + t740
        t1273 = a25 * t686
        t1107 = tl.load(k + 60 * LANES, mask)
        t1274 = t1273 + a29 * t1107
        t1275 = t1274 + a32 * t781
        t1276 = t1275 + a33 * t1240
        t1277 = t1276 + a34 * g4
        t1278 = t1277 + a34 * t1272
        t1279 = a28 * t723
        t1280 = a9 * t87
        t442 = tl.load(k + 100 * LANES, mask)
        t1281 = t1280 + a19 * t442
        t1282 = t1281 + t1267 * g12
        t1283 = t1282 + t1271 * g13
        t1284 = t1283 + 2 * t1278
        t1285 = t1284 + 4 * t1279
        tl.store(to_a + 34 * sto_a, t1285, mask)
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
        t36 = g5 * v4
        t37 = g5 * v5
        t38 = g5 * v6
        t39 = a6 * g5
        t40 = a5 * g5
        t41 = a4 * g5
        a1 = tl.load(a + 1 * sa, mask)
        t42 = a1 * t36
        a2 = tl.load(a + 2 * sa, mask)
        t43 = t42 + a2 * t37
        a3 = tl.load(a + 3 * sa, mask)
        t44 = t43 + a3 * t38
        g1 = tl.load(g + 1 * sg, mask)
        v1 = tl.load(v + 1 * sv, mask)
        t45 = t44 + g1 * v1
        v3 = tl.load(v + 3 * sv, mask)
        t46 = t45 + t39 * v3
        v2 = tl.load(v + 2 * sv, mask)
        t47 = t46 + t40 * v2
        t48 = t47 + t41 * v1
        g6 = tl.load(g + 6 * sg, mask)
        t49 = g6 * t13
        g7 = tl.load(g + 7 * sg, mask)
        t50 = t49 + g7 * t35
        t51 = t50 + 2 * t48
        tl.store(to_a + 1 * sto_a, t51, mask)
        t52 = a5 * v13
        t53 = t52 + a6 * v14
        t54 = t53 + a8 * v17
        t55 = t54 + a13 * v5
        t56 = t55 + a14 * v6
        t57 = t56 + a17 * v8
        t58 = a4 * v11
        t59 = t58 + a7 * v16
        t60 = t59 + a9 * v18
        t61 = t60 + a11 * v4
        t62 = t61 + a16 * v7
        t63 = t62 + a18 * v9
        t64 = t63 + 2 * t57
        t65 = a11 * v23
        t66 = t65 + a12 * v24
        t67 = t66 + a13 * v26
        t68 = t67 + a15 * v28
        v31 = tl.load(v + 31 * sv, mask)
        t69 = t68 + a17 * v31
        v32 = tl.load(v + 32 * sv, mask)
        t70 = t69 + a18 * v32
        t71 = t70 + a23 * v11
        t72 = t71 + a24 * v12
        t73 = t72 + a26 * v13
        t74 = t73 + a28 * v15
        a31 = tl.load(a + 31 * sa, mask)
        t75 = t74 + a31 * v17
        a32 = tl.load(a + 32 * sa, mask)
        t76 = t75 + a32 * v18
        t77 = a14 * v27
        t78 = t77 + a27 * v14
        t79 = a10 * v21
        v30 = tl.load(v + 30 * sv, mask)
        t80 = t79 + a16 * v30
        v33 = tl.load(v + 33 * sv, mask)
        t81 = t80 + a19 * v33
        t82 = t81 + a21 * v10
        a30 = tl.load(a + 30 * sa, mask)
        t83 = t82 + a30 * v16
        a33 = tl.load(a + 33 * sa, mask)
        t84 = t83 + a33 * v19
        t85 = t84 + 3 * t76
        t86 = t85 + 6 * t78
        t87 = g5 * v7
        t88 = g5 * v8
        t89 = a8 * g5
        t90 = a7 * g5
        t91 = a1 * t37
        t92 = t91 + a2 * t87
        t93 = t92 + a3 * t88
        t94 = t93 + g1 * v2
        t95 = t94 + t89 * v3
        t96 = t95 + t90 * v2
        t97 = t96 + t40 * v1
        t98 = g6 * t64
        t99 = t98 + g7 * t86
        t100 = t99 + 2 * t97
        tl.store(to_a + 2 * sto_a, t100, mask)
        t101 = a5 * v14
        t102 = t101 + a6 * v15
        t103 = t102 + a8 * v18
        t104 = t103 + a14 * v5
        t105 = t104 + a15 * v6
        t106 = t105 + a18 * v8
        t107 = a4 * v12
        t108 = t107 + a7 * v17
        t109 = t108 + a9 * v19
        t110 = t109 + a12 * v4
        t111 = t110 + a17 * v7
        t112 = t111 + a19 * v9
        t113 = t112 + 2 * t106
        t114 = a11 * v24
        t115 = t114 + a12 * v25
        t116 = t115 + a13 * v27
        t117 = t116 + a15 * v29
        t118 = t117 + a17 * v32
        t119 = t118 + a18 * v33
        t120 = t119 + a24 * v11
        t121 = t120 + a25 * v12
        t122 = t121 + a27 * v13
        t123 = t122 + a29 * v15
        t124 = t123 + a32 * v17
        t125 = t124 + a33 * v18
        t126 = a14 * v28
        t127 = t126 + a28 * v14
        t128 = a10 * v22
        t129 = t128 + a16 * v31
        v34 = tl.load(v + 34 * sv, mask)
        t130 = t129 + a19 * v34
        t131 = t130 + a22 * v10
        t132 = t131 + a31 * v16
        a34 = tl.load(a + 34 * sa, mask)
        t133 = t132 + a34 * v19
        t134 = t133 + 3 * t125
        t135 = t134 + 6 * t127
        t136 = g5 * v9
        t137 = a9 * g5
        t138 = a1 * t38
        t139 = t138 + a2 * t88
        t140 = t139 + a3 * t136
        t141 = t140 + g1 * v3
        t142 = t141 + t137 * v3
        t143 = t142 + t89 * v2
        t144 = t143 + t39 * v1
        t145 = g6 * t113
        t146 = t145 + g7 * t135
        t147 = t146 + 2 * t144
        tl.store(to_a + 3 * sto_a, t147, mask)
        t148 = g6 * v1
        t149 = g6 * v2
        t150 = g6 * v3
        g9 = tl.load(g + 9 * sg, mask)
        t151 = g9 * v4
        t152 = g9 * v7
        t153 = g9 * v9
        t154 = a5 * v21
        t155 = t154 + a6 * v22
        t156 = t155 + a8 * v24
        t157 = t156 + a21 * v5
        t158 = t157 + a22 * v6
        t159 = t158 + a24 * v8
        t160 = a4 * v20
        t161 = t160 + a7 * v23
        t162 = t161 + a9 * v25
        t163 = t162 + a20 * v4
        t164 = t163 + a23 * v7
        t165 = t164 + a25 * v9
        t166 = t165 + 2 * t159
        t167 = a9 * g9
        t168 = a7 * g9
        t169 = a4 * g9
        t170 = a3 * g6
        t171 = a2 * g6
        t172 = a1 * g6
        g8 = tl.load(g + 8 * sg, mask)
        t173 = g8 * v4
        t174 = g8 * v5
        t175 = g8 * v6
        t176 = g9 * v5
        t177 = g9 * v6
        t178 = g9 * v8
        t179 = a1 * v1
        t180 = a4 * v4
        t181 = t180 + a5 * v5
        t182 = t181 + a6 * v6
        t183 = a10 * v10
        t184 = a13 * v13
        t185 = a14 * v14
        t186 = a15 * v15
        t187 = a11 * v11
        t188 = a12 * v12
        t189 = t187 + t188
        t190 = t183 + t184
        t191 = t190 + t186
        t192 = t191 + 2 * t185
        t193 = t192 + 2 * t189
        t194 = a20 * v20
        t195 = a26 * v26
        t196 = a29 * v29
        t197 = a21 * v21
        t198 = a22 * v22
        t199 = t197 + t198
        t200 = a23 * v23
        t201 = a24 * v24
        t202 = a25 * v25
        t203 = t200 + t202
        t204 = t203 + 2 * t201
        t205 = a27 * v27
        t206 = a28 * v28
        t207 = t205 + t206
        t208 = t194 + t195
        t209 = t208 + t196
        t210 = t209 + 3 * t199
        t211 = t210 + 3 * t204
        t212 = t211 + 3 * t207
        t213 = a8 * g9
        t214 = a6 * g9
        t215 = a5 * g9
        t216 = a6 * g8
        t217 = a5 * g8
        t218 = a4 * g8
        t219 = a4 * t173
        t220 = t219 + a5 * t174
        t221 = t220 + a6 * t175
        t222 = t221 + a21 * t176
        t223 = t222 + a22 * t177
        t224 = t223 + a24 * t178
        tl.store(k + 0 * LANES, t135, mask)
        g2 = tl.load(g + 2 * sg, mask)
        t225 = t224 + g2 * v4
        t226 = t225 + g5 * t179
        t227 = t226 + g8 * t182
        tl.store(k + 1 * LANES, t182, mask)
        g10 = tl.load(g + 10 * sg, mask)
        t228 = t227 + g10 * t193
        tl.store(k + 2 * LANES, t193, mask)
        g11 = tl.load(g + 11 * sg, mask)
        t229 = t228 + g11 * t212
        t230 = t229 + t213 * v24
        t231 = t230 + t214 * v22
        t232 = t231 + t215 * v21
        t233 = t232 + t216 * v6
        t234 = t233 + t217 * v5
        t235 = t234 + t218 * v4
        tl.store(k + 3 * LANES, t212, mask)
        t236 = a10 * t148
        t237 = t236 + a11 * t149
        t238 = t237 + a12 * t150
        t239 = t238 + a20 * t151
        t240 = t239 + a23 * t152
        t241 = t240 + a25 * t153
        t242 = t241 + g9 * t166
        t243 = t242 + t167 * v25
        t244 = t243 + t168 * v23
        t245 = t244 + t169 * v20
        t246 = t245 + t170 * v12
        t247 = t246 + t171 * v11
        t248 = t247 + t172 * v10
        t249 = t248 + 2 * t235
        tl.store(to_a + 4 * sto_a, t249, mask)
        t250 = g8 * v7
        t251 = g8 * v8
        tl.store(k + 4 * LANES, t166, mask)
        t252 = a1 * v2
        t253 = t252 + a2 * v1
        tl.store(k + 5 * LANES, t86, mask)
        t254 = a4 * v5
        t255 = t254 + a5 * v4
        t256 = t255 + a5 * v7
        t257 = t256 + a6 * v8
        t258 = t257 + a7 * v5
        t259 = t258 + a8 * v6
        tl.store(k + 6 * LANES, t13, mask)
        tl.store(k + 7 * LANES, t35, mask)
        tl.store(k + 8 * LANES, t64, mask)
        tl.store(k + 9 * LANES, t113, mask)
        tl.store(k + 10 * LANES, t148, mask)
        tl.store(k + 11 * LANES, t149, mask)
        tl.store(k + 12 * LANES, t150, mask)
        tl.store(k + 13 * LANES, t151, mask)
        tl.store(k + 14 * LANES, t152, mask)
        tl.store(k + 15 * LANES, t153, mask)
        tl.store(k + 16 * LANES, t167, mask)
        tl.store(k + 17 * LANES, t168, mask)
        tl.store(k + 18 * LANES, t169, mask)
        tl.store(k + 19 * LANES, t170, mask)
        tl.store(k + 20 * LANES, t171, mask)
        tl.store(k + 21 * LANES, t172, mask)
        tl.store(k + 22 * LANES, t173, mask)
        tl.store(k + 23 * LANES, t174, mask)
        tl.store(k + 24 * LANES, t175, mask)
        tl.store(k + 25 * LANES, t176, mask)
        tl.store(k + 26 * LANES, t177, mask)
        tl.store(k + 27 * LANES, t178, mask)
        tl.store(k + 28 * LANES, t179, mask)
        tl.store(k + 29 * LANES, t183, mask)
        tl.store(k + 30 * LANES, t184, mask)
        tl.store(k + 31 * LANES, t185, mask)
        tl.store(k + 32 * LANES, t186, mask)
        tl.store(k + 33 * LANES, t187, mask)
        tl.store(k + 34 * LANES, t188, mask)
        tl.store(k + 35 * LANES, t189, mask)
        tl.store(k + 36 * LANES, t194, mask)
        tl.store(k + 37 * LANES, t195, mask)
        tl.store(k + 38 * LANES, t196, mask)
        tl.store(k + 39 * LANES, t197, mask)
        tl.store(k + 40 * LANES, t198, mask)
        tl.store(k + 41 * LANES, t199, mask)
        tl.store(k + 42 * LANES, t200, mask)
        tl.store(k + 43 * LANES, t201, mask)
        tl.store(k + 44 * LANES, t202, mask)
        tl.store(k + 45 * LANES, t204, mask)
        tl.store(k + 46 * LANES, t205, mask)
        tl.store(k + 47 * LANES, t206, mask)
        tl.store(k + 48 * LANES, t207, mask)
        tl.store(k + 49 * LANES, t213, mask)
        tl.store(k + 50 * LANES, t214, mask)
        tl.store(k + 51 * LANES, t215, mask)
        tl.store(k + 52 * LANES, t216, mask)
        tl.store(k + 53 * LANES, t217, mask)
        tl.store(k + 54 * LANES, t218, mask)
        tl.store(k + 55 * LANES, t250, mask)
        tl.store(k + 56 * LANES, t251, mask)
        tl.store(k + 57 * LANES, t253, mask)
        tl.store(k + 58 * LANES, t259, mask)
    if PART == 1:
        a5 = tl.load(a + 5 * sa, mask)
        v23 = tl.load(v + 23 * sv, mask)
        t260 = a5 * v23
        a6 = tl.load(a + 6 * sa, mask)
        v24 = tl.load(v + 24 * sv, mask)
        t261 = t260 + a6 * v24
        a8 = tl.load(a + 8 * sa, mask)
        v27 = tl.load(v + 27 * sv, mask)
        t262 = t261 + a8 * v27
        a23 = tl.load(a + 23 * sa, mask)
        v5 = tl.load(v + 5 * sv, mask)
        t263 = t262 + a23 * v5
        a24 = tl.load(a + 24 * sa, mask)
        v6 = tl.load(v + 6 * sv, mask)
        t264 = t263 + a24 * v6
        a27 = tl.load(a + 27 * sa, mask)
        v8 = tl.load(v + 8 * sv, mask)
        t265 = t264 + a27 * v8
        a4 = tl.load(a + 4 * sa, mask)
        v21 = tl.load(v + 21 * sv, mask)
        t266 = a4 * v21
        a7 = tl.load(a + 7 * sa, mask)
        v26 = tl.load(v + 26 * sv, mask)
        t267 = t266 + a7 * v26
        a9 = tl.load(a + 9 * sa, mask)
        v28 = tl.load(v + 28 * sv, mask)
        t268 = t267 + a9 * v28
        a21 = tl.load(a + 21 * sa, mask)
        v4 = tl.load(v + 4 * sv, mask)
        t269 = t268 + a21 * v4
        a26 = tl.load(a + 26 * sa, mask)
        v7 = tl.load(v + 7 * sv, mask)
        t270 = t269 + a26 * v7
        a28 = tl.load(a + 28 * sa, mask)
        v9 = tl.load(v + 9 * sv, mask)
        t271 = t270 + a28 * v9
        t272 = t271 + 2 * t265
        a10 = tl.load(a + 10 * sa, mask)
        v11 = tl.load(v + 11 * sv, mask)
        t273 = a10 * v11
        a11 = tl.load(a + 11 * sa, mask)
        v10 = tl.load(v + 10 * sv, mask)
        t274 = t273 + a11 * v10
        a13 = tl.load(a + 13 * sa, mask)
        v16 = tl.load(v + 16 * sv, mask)
        t275 = a13 * v16
        a16 = tl.load(a + 16 * sa, mask)
        v13 = tl.load(v + 13 * sv, mask)
        t276 = t275 + a16 * v13
        a14 = tl.load(a + 14 * sa, mask)
        v17 = tl.load(v + 17 * sv, mask)
        t277 = a14 * v17
        a17 = tl.load(a + 17 * sa, mask)
        v14 = tl.load(v + 14 * sv, mask)
        t278 = t277 + a17 * v14
        a15 = tl.load(a + 15 * sa, mask)
        v18 = tl.load(v + 18 * sv, mask)
        t279 = a15 * v18
        a18 = tl.load(a + 18 * sa, mask)
        v15 = tl.load(v + 15 * sv, mask)
        t280 = t279 + a18 * v15
        t281 = a11 * v13
        t282 = t281 + a13 * v11
        a12 = tl.load(a + 12 * sa, mask)
        t283 = a12 * v14
        v12 = tl.load(v + 12 * sv, mask)
        t284 = t283 + a14 * v12
        t285 = t282 + t284
        t286 = t274 + t276
        t287 = t286 + t280
        t288 = t287 + 2 * t278
        t289 = t288 + 2 * t285
        a20 = tl.load(a + 20 * sa, mask)
        t290 = a20 * v21
        v20 = tl.load(v + 20 * sv, mask)
        t291 = t290 + a21 * v20
        v30 = tl.load(v + 30 * sv, mask)
        t292 = a26 * v30
        a30 = tl.load(a + 30 * sa, mask)
        t293 = t292 + a30 * v26
        v31 = tl.load(v + 31 * sv, mask)
        t294 = a27 * v31
        a31 = tl.load(a + 31 * sa, mask)
        t295 = t294 + a31 * v27
        a29 = tl.load(a + 29 * sa, mask)
        v33 = tl.load(v + 33 * sv, mask)
        t296 = a29 * v33
        a33 = tl.load(a + 33 * sa, mask)
        v29 = tl.load(v + 29 * sv, mask)
        t297 = t296 + a33 * v29
        t298 = a21 * v23
        t299 = t298 + a23 * v21
        a22 = tl.load(a + 22 * sa, mask)
        t300 = a22 * v24
        v22 = tl.load(v + 22 * sv, mask)
        t301 = t300 + a24 * v22
        t302 = t299 + t301
        t303 = a23 * v26
        t304 = t303 + a26 * v23
        t305 = a24 * v27
        t306 = t305 + a27 * v24
        t307 = t304 + 2 * t306
        a25 = tl.load(a + 25 * sa, mask)
        t308 = a25 * v28
        v25 = tl.load(v + 25 * sv, mask)
        t309 = t308 + a28 * v25
        v32 = tl.load(v + 32 * sv, mask)
        t310 = a28 * v32
        a32 = tl.load(a + 32 * sa, mask)
        t311 = t310 + a32 * v28
        t312 = t309 + t311
        t313 = t291 + t293
        t314 = t313 + t297
        t315 = t314 + 3 * t295
        t316 = t315 + 3 * t302
        t317 = t316 + 3 * t307
        t318 = t317 + 3 * t312
        g8 = tl.load(g + 8 * sg, mask)
        t319 = a8 * g8
        t320 = a7 * g8
        t176 = tl.load(k + 25 * LANES, mask)
        t321 = a23 * t176
        t177 = tl.load(k + 26 * LANES, mask)
        t322 = t321 + a24 * t177
        t178 = tl.load(k + 27 * LANES, mask)
        t323 = t322 + a27 * t178
        g2 = tl.load(g + 2 * sg, mask)
        t324 = t323 + g2 * v5
        t213 = tl.load(k + 49 * LANES, mask)
        t325 = t324 + t213 * v27
        t214 = tl.load(k + 50 * LANES, mask)
        t326 = t325 + t214 * v24
        t215 = tl.load(k + 51 * LANES, mask)
        t327 = t326 + t215 * v23
        t174 = tl.load(k + 23 * LANES, mask)
        t328 = a4 * t174
        t250 = tl.load(k + 55 * LANES, mask)
        t329 = t328 + a5 * t250
        t173 = tl.load(k + 22 * LANES, mask)
        t330 = t329 + a5 * t173
        t251 = tl.load(k + 56 * LANES, mask)
        t331 = t330 + a6 * t251
        t332 = t331 + a7 * t174
        t175 = tl.load(k + 24 * LANES, mask)
        t333 = t332 + a8 * t175
        t148 = tl.load(k + 10 * LANES, mask)
        t334 = t333 + a11 * t148
        t149 = tl.load(k + 11 * LANES, mask)
        t335 = t334 + a13 * t149
        t150 = tl.load(k + 12 * LANES, mask)
        t336 = t335 + a14 * t150
        t151 = tl.load(k + 13 * LANES, mask)
        t337 = t336 + a21 * t151
        t152 = tl.load(k + 14 * LANES, mask)
        t338 = t337 + a26 * t152
        t153 = tl.load(k + 15 * LANES, mask)
        t339 = t338 + a28 * t153
        g5 = tl.load(g + 5 * sg, mask)
        t253 = tl.load(k + 57 * LANES, mask)
        t340 = t339 + g5 * t253
        t259 = tl.load(k + 58 * LANES, mask)
        t341 = t340 + g8 * t259
        g9 = tl.load(g + 9 * sg, mask)
        t342 = t341 + g9 * t272
        g10 = tl.load(g + 10 * sg, mask)
        t343 = t342 + g10 * t289
        g11 = tl.load(g + 11 * sg, mask)
        t344 = t343 + g11 * t318
        t167 = tl.load(k + 16 * LANES, mask)
        t345 = t344 + t167 * v28
        t168 = tl.load(k + 17 * LANES, mask)
        t346 = t345 + t168 * v26
        t169 = tl.load(k + 18 * LANES, mask)
        t347 = t346 + t169 * v21
        t348 = t347 + t319 * v6
        t349 = t348 + t320 * v5
        t216 = tl.load(k + 52 * LANES, mask)
        t350 = t349 + t216 * v8
        t217 = tl.load(k + 53 * LANES, mask)
        t351 = t350 + t217 * v4
        t352 = t351 + t217 * v7
        t218 = tl.load(k + 54 * LANES, mask)
        t353 = t352 + t218 * v5
        t170 = tl.load(k + 19 * LANES, mask)
        t354 = t353 + t170 * v14
        t171 = tl.load(k + 20 * LANES, mask)
        t355 = t354 + t171 * v13
        t172 = tl.load(k + 21 * LANES, mask)
        t356 = t355 + t172 * v11
        t357 = t356 + 2 * t327
        t358 = 2 * t357
        tl.store(to_a + 5 * sto_a, t358, mask)
        t359 = g8 * v9
        a1 = tl.load(a + 1 * sa, mask)
        v3 = tl.load(v + 3 * sv, mask)
        t360 = a1 * v3
        a3 = tl.load(a + 3 * sa, mask)
        v1 = tl.load(v + 1 * sv, mask)
        t361 = t360 + a3 * v1
        t362 = a4 * v6
        t363 = t362 + a5 * v8
        t364 = t363 + a6 * v4
        t365 = t364 + a6 * v9
        t366 = t365 + a8 * v5
        t367 = t366 + a9 * v6
        t368 = a5 * v24
        t369 = t368 + a6 * v25
        t370 = t369 + a8 * v28
        t371 = t370 + a24 * v5
        t372 = t371 + a25 * v6
        t373 = t372 + a28 * v8
        t374 = a4 * v22
        t375 = t374 + a7 * v27
        t376 = t375 + a9 * v29
        t377 = t376 + a22 * v4
        t378 = t377 + a27 * v7
        t379 = t378 + a29 * v9
        t380 = t379 + 2 * t373
        t381 = a10 * v12
        t382 = t381 + a12 * v10
        t383 = a13 * v17
        t384 = t383 + a17 * v13
        t385 = a14 * v18
        t386 = t385 + a18 * v14
        tl.store(k + 59 * LANES, t318, mask)
        v19 = tl.load(v + 19 * sv, mask)
        tl.store(k + 60 * LANES, t289, mask)
        t387 = a15 * v19
        tl.store(k + 61 * LANES, t272, mask)
        a19 = tl.load(a + 19 * sa, mask)
        t388 = t387 + a19 * v15
        t389 = a11 * v14
        t390 = t389 + a14 * v11
        t391 = a12 * v15
        t392 = t391 + a15 * v12
        tl.store(k + 62 * LANES, t312, mask)
        t393 = t390 + t392
        tl.store(k + 63 * LANES, t392, mask)
        t394 = t382 + t384
        t395 = t394 + t388
        t396 = t395 + 2 * t386
        t397 = t396 + 2 * t393
        tl.store(k + 64 * LANES, t388, mask)
        t398 = a20 * v22
        t399 = t398 + a22 * v20
        tl.store(k + 65 * LANES, t297, mask)
        t400 = a26 * v31
        t401 = t400 + a31 * v26
        tl.store(k + 66 * LANES, t301, mask)
        t402 = a27 * v32
        t403 = t402 + a32 * v27
        tl.store(k + 67 * LANES, t280, mask)
        v34 = tl.load(v + 34 * sv, mask)
        tl.store(k + 68 * LANES, t284, mask)
        t404 = a29 * v34
        tl.store(k + 69 * LANES, t386, mask)
        a34 = tl.load(a + 34 * sa, mask)
        t405 = t404 + a34 * v29
        tl.store(k + 70 * LANES, t384, mask)
        t406 = a21 * v24
        t407 = t406 + a24 * v21
        tl.store(k + 71 * LANES, t390, mask)
        t408 = a22 * v25
        t409 = t408 + a25 * v22
        tl.store(k + 72 * LANES, t295, mask)
        t410 = t407 + t409
        tl.store(k + 73 * LANES, t409, mask)
        t411 = a23 * v27
        t412 = t411 + a27 * v23
        tl.store(k + 74 * LANES, t407, mask)
        t413 = a24 * v28
        t414 = t413 + a28 * v24
        tl.store(k + 75 * LANES, t306, mask)
        t415 = t412 + 2 * t414
        tl.store(k + 76 * LANES, t414, mask)
        t416 = a25 * v29
        t417 = t416 + a29 * v25
        tl.store(k + 77 * LANES, t412, mask)
        t418 = a28 * v33
        t419 = t418 + a33 * v28
        tl.store(k + 78 * LANES, t304, mask)
        t420 = t417 + t419
        tl.store(k + 79 * LANES, t419, mask)
        t421 = t399 + t401
        t422 = t421 + t405
        t423 = t422 + 3 * t403
        t424 = t423 + 3 * t410
        t425 = t424 + 3 * t415
        t426 = t425 + 3 * t420
        tl.store(k + 80 * LANES, t420, mask)
        t427 = a9 * g8
        tl.store(k + 81 * LANES, t405, mask)
        t428 = a24 * t176
        t429 = t428 + a25 * t177
        t430 = t429 + a28 * t178
        t431 = t430 + g2 * v6
        t432 = t431 + t213 * v28
        t433 = t432 + t214 * v25
        t434 = t433 + t215 * v24
        tl.store(k + 82 * LANES, t403, mask)
        t435 = a4 * t175
        t436 = t435 + a5 * t251
        t437 = t436 + a6 * t359
        t438 = t437 + a6 * t173
        t439 = t438 + a8 * t174
        t440 = t439 + a9 * t175
        t441 = t440 + a12 * t148
        t442 = t441 + a14 * t149
        t443 = t442 + a15 * t150
        t444 = t443 + a22 * t151
        t445 = t444 + a27 * t152
        t446 = t445 + a29 * t153
        t447 = t446 + g5 * t361
        t448 = t447 + g8 * t367
        t449 = t448 + g9 * t380
        t450 = t449 + g10 * t397
        t451 = t450 + g11 * t426
        t452 = t451 + t167 * v29
        t453 = t452 + t168 * v27
        t454 = t453 + t169 * v22
        t455 = t454 + t427 * v6
        t456 = t455 + t319 * v5
        t457 = t456 + t216 * v4
        t458 = t457 + t216 * v9
        t459 = t458 + t217 * v8
        t460 = t459 + t218 * v6
        t461 = t460 + t170 * v15
        t462 = t461 + t171 * v14
        t463 = t462 + t172 * v12
        t464 = t463 + 2 * t434
        t465 = 2 * t464
        tl.store(to_a + 6 * sto_a, t465, mask)
        t466 = a5 * v26
        t467 = t466 + a6 * v27
        t468 = t467 + a8 * v31
        t469 = t468 + a26 * v5
        t470 = t469 + a27 * v6
        t471 = t470 + a31 * v8
        t472 = a4 * v23
        t473 = t472 + a7 * v30
        t474 = t473 + a9 * v32
        t475 = t474 + a23 * v4
        t476 = t475 + a30 * v7
        t477 = t476 + a32 * v9
        t478 = t477 + 2 * t471
        a2 = tl.load(a + 2 * sa, mask)
        v2 = tl.load(v + 2 * sv, mask)
        t479 = a2 * v2
        tl.store(k + 54 * LANES, t426, mask)
        t480 = a5 * v5
        t481 = t480 + a7 * v7
        t482 = t481 + a8 * v8
        tl.store(k + 22 * LANES, t397, mask)
        t483 = a16 * v16
        tl.store(k + 83 * LANES, t380, mask)
        t484 = a17 * v17
        tl.store(k + 84 * LANES, t367, mask)
        t485 = a18 * v18
        tl.store(k + 85 * LANES, t361, mask)
        t185 = tl.load(k + 31 * LANES, mask)
        tl.store(k + 86 * LANES, t401, mask)
        t184 = tl.load(k + 30 * LANES, mask)
        tl.store(k + 87 * LANES, t311, mask)
        t486 = t184 + t185
        t187 = tl.load(k + 33 * LANES, mask)
        tl.store(k + 88 * LANES, t299, mask)
        t487 = t187 + t483
        t488 = t487 + t485
        t489 = t488 + 2 * t484
        t490 = t489 + 2 * t486
        tl.store(k + 89 * LANES, t483, mask)
        t491 = a30 * v30
        tl.store(k + 90 * LANES, t293, mask)
        t492 = a31 * v31
        tl.store(k + 91 * LANES, t278, mask)
        t493 = a32 * v32
        tl.store(k + 92 * LANES, t282, mask)
        t494 = a33 * v33
        tl.store(k + 93 * LANES, t276, mask)
        t201 = tl.load(k + 43 * LANES, mask)
        tl.store(k + 94 * LANES, t486, mask)
        t200 = tl.load(k + 42 * LANES, mask)
        t495 = t200 + t201
        t206 = tl.load(k + 47 * LANES, mask)
        tl.store(k + 95 * LANES, t410, mask)
        t195 = tl.load(k + 37 * LANES, mask)
        tl.store(k + 96 * LANES, t415, mask)
        t496 = t195 + t206
        t205 = tl.load(k + 46 * LANES, mask)
        t497 = t496 + 2 * t205
        tl.store(k + 97 * LANES, t417, mask)
        t197 = tl.load(k + 39 * LANES, mask)
        tl.store(k + 98 * LANES, t399, mask)
        t498 = t197 + t491
        t499 = t498 + t494
        t500 = t499 + 3 * t492
        t501 = t500 + 3 * t493
        t502 = t501 + 3 * t495
        t503 = t502 + 3 * t497
        tl.store(k + 99 * LANES, t491, mask)
        t504 = a5 * t174
        t505 = t504 + a7 * t250
        t506 = t505 + a8 * t251
        t507 = t506 + a26 * t176
        t508 = t507 + a27 * t177
        t509 = t508 + a31 * t178
        t510 = t509 + g2 * v7
        t511 = t510 + g5 * t479
        t512 = t511 + g8 * t482
        t513 = t512 + g10 * t490
        t514 = t513 + g11 * t503
        t515 = t514 + t213 * v31
        t516 = t515 + t214 * v27
        t517 = t516 + t215 * v26
        t518 = t517 + t319 * v8
        t519 = t518 + t320 * v7
        t520 = t519 + t217 * v5
        tl.store(k + 100 * LANES, t503, mask)
        t521 = a13 * t148
        t522 = t521 + a16 * t149
        t523 = t522 + a17 * t150
        t524 = t523 + a23 * t151
        t525 = t524 + a30 * t152
        t526 = t525 + a32 * t153
        t527 = t526 + g9 * t478
        t528 = t527 + t167 * v32
        t529 = t528 + t168 * v30
        t530 = t529 + t169 * v23
        t531 = t530 + t170 * v17
        t532 = t531 + t171 * v16
        t533 = t532 + t172 * v13
        t534 = t533 + 2 * t520
        tl.store(to_a + 7 * sto_a, t534, mask)
        tl.store(k + 101 * LANES, t274, mask)
        tl.store(k + 102 * LANES, t285, mask)
        tl.store(k + 103 * LANES, t291, mask)
        tl.store(k + 104 * LANES, t302, mask)
        tl.store(k + 105 * LANES, t307, mask)
        tl.store(k + 106 * LANES, t309, mask)
        tl.store(k + 107 * LANES, t319, mask)
        tl.store(k + 108 * LANES, t320, mask)
        tl.store(k + 109 * LANES, t359, mask)
        tl.store(k + 110 * LANES, t382, mask)
        tl.store(k + 111 * LANES, t393, mask)
        tl.store(k + 112 * LANES, t427, mask)
        tl.store(k + 113 * LANES, t478, mask)
        tl.store(k + 114 * LANES, t479, mask)
        tl.store(k + 115 * LANES, t482, mask)
        tl.store(k + 116 * LANES, t484, mask)
        tl.store(k + 117 * LANES, t485, mask)
        tl.store(k + 118 * LANES, t490, mask)
        tl.store(k + 119 * LANES, t492, mask)
        tl.store(k + 120 * LANES, t493, mask)
        tl.store(k + 121 * LANES, t494, mask)
        tl.store(k + 122 * LANES, t495, mask)
        tl.store(k + 123 * LANES, t497, mask)
    if PART == 2:
        a2 = tl.load(a + 2 * sa, mask)
        v3 = tl.load(v + 3 * sv, mask)
        t535 = a2 * v3
        a3 = tl.load(a + 3 * sa, mask)
        v2 = tl.load(v + 2 * sv, mask)
        t536 = t535 + a3 * v2
        a5 = tl.load(a + 5 * sa, mask)
        v6 = tl.load(v + 6 * sv, mask)
        t537 = a5 * v6
        a6 = tl.load(a + 6 * sa, mask)
        v5 = tl.load(v + 5 * sv, mask)
        t538 = t537 + a6 * v5
        a7 = tl.load(a + 7 * sa, mask)
        v8 = tl.load(v + 8 * sv, mask)
        t539 = t538 + a7 * v8
        a8 = tl.load(a + 8 * sa, mask)
        v7 = tl.load(v + 7 * sv, mask)
        t540 = t539 + a8 * v7
        v9 = tl.load(v + 9 * sv, mask)
        t541 = t540 + a8 * v9
        a9 = tl.load(a + 9 * sa, mask)
        t542 = t541 + a9 * v8
        v27 = tl.load(v + 27 * sv, mask)
        t543 = a5 * v27
        v28 = tl.load(v + 28 * sv, mask)
        t544 = t543 + a6 * v28
        v32 = tl.load(v + 32 * sv, mask)
        t545 = t544 + a8 * v32
        a27 = tl.load(a + 27 * sa, mask)
        t546 = t545 + a27 * v5
        a28 = tl.load(a + 28 * sa, mask)
        t547 = t546 + a28 * v6
        a32 = tl.load(a + 32 * sa, mask)
        t548 = t547 + a32 * v8
        a4 = tl.load(a + 4 * sa, mask)
        v24 = tl.load(v + 24 * sv, mask)
        t549 = a4 * v24
        v31 = tl.load(v + 31 * sv, mask)
        t550 = t549 + a7 * v31
        v33 = tl.load(v + 33 * sv, mask)
        t551 = t550 + a9 * v33
        a24 = tl.load(a + 24 * sa, mask)
        v4 = tl.load(v + 4 * sv, mask)
        t552 = t551 + a24 * v4
        a31 = tl.load(a + 31 * sa, mask)
        t553 = t552 + a31 * v7
        a33 = tl.load(a + 33 * sa, mask)
        t554 = t553 + a33 * v9
        t555 = t554 + 2 * t548
        a11 = tl.load(a + 11 * sa, mask)
        v12 = tl.load(v + 12 * sv, mask)
        t556 = a11 * v12
        a12 = tl.load(a + 12 * sa, mask)
        v11 = tl.load(v + 11 * sv, mask)
        t557 = t556 + a12 * v11
        a16 = tl.load(a + 16 * sa, mask)
        v17 = tl.load(v + 17 * sv, mask)
        t558 = a16 * v17
        a17 = tl.load(a + 17 * sa, mask)
        v16 = tl.load(v + 16 * sv, mask)
        t559 = t558 + a17 * v16
        v18 = tl.load(v + 18 * sv, mask)
        t560 = a17 * v18
        a18 = tl.load(a + 18 * sa, mask)
        t561 = t560 + a18 * v17
        v19 = tl.load(v + 19 * sv, mask)
        t562 = a18 * v19
        a19 = tl.load(a + 19 * sa, mask)
        t563 = t562 + a19 * v18
        a13 = tl.load(a + 13 * sa, mask)
        v14 = tl.load(v + 14 * sv, mask)
        t564 = a13 * v14
        a14 = tl.load(a + 14 * sa, mask)
        v13 = tl.load(v + 13 * sv, mask)
        t565 = t564 + a14 * v13
        v15 = tl.load(v + 15 * sv, mask)
        t566 = a14 * v15
        a15 = tl.load(a + 15 * sa, mask)
        t567 = t566 + a15 * v14
        t568 = t565 + t567
        t569 = t557 + t559
        t570 = t569 + t563
        t571 = t570 + 2 * t561
        t572 = t571 + 2 * t568
        a21 = tl.load(a + 21 * sa, mask)
        v22 = tl.load(v + 22 * sv, mask)
        t573 = a21 * v22
        a22 = tl.load(a + 22 * sa, mask)
        v21 = tl.load(v + 21 * sv, mask)
        t574 = t573 + a22 * v21
        a30 = tl.load(a + 30 * sa, mask)
        t575 = a30 * v31
        v30 = tl.load(v + 30 * sv, mask)
        t576 = t575 + a31 * v30
        t577 = a31 * v32
        t578 = t577 + a32 * v31
        v34 = tl.load(v + 34 * sv, mask)
        t579 = a33 * v34
        a34 = tl.load(a + 34 * sa, mask)
        t580 = t579 + a34 * v33
        a23 = tl.load(a + 23 * sa, mask)
        t581 = a23 * v24
        v23 = tl.load(v + 23 * sv, mask)
        t582 = t581 + a24 * v23
        v25 = tl.load(v + 25 * sv, mask)
        t583 = a24 * v25
        a25 = tl.load(a + 25 * sa, mask)
        t584 = t583 + a25 * v24
        t585 = t582 + t584
        a26 = tl.load(a + 26 * sa, mask)
        t586 = a26 * v27
        v26 = tl.load(v + 26 * sv, mask)
        t587 = t586 + a27 * v26
        t588 = a27 * v28
        t589 = t588 + a28 * v27
        t590 = t587 + 2 * t589
        v29 = tl.load(v + 29 * sv, mask)
        t591 = a28 * v29
        a29 = tl.load(a + 29 * sa, mask)
        t592 = t591 + a29 * v28
        t593 = a32 * v33
        t594 = t593 + a33 * v32
        t595 = t592 + t594
        t596 = t574 + t576
        t597 = t596 + t580
        t598 = t597 + 3 * t578
        t599 = t598 + 3 * t585
        t600 = t599 + 3 * t590
        t601 = t600 + 3 * t595
        t176 = tl.load(k + 25 * LANES, mask)
        t602 = a27 * t176
        t177 = tl.load(k + 26 * LANES, mask)
        t603 = t602 + a28 * t177
        t178 = tl.load(k + 27 * LANES, mask)
        t604 = t603 + a32 * t178
        g2 = tl.load(g + 2 * sg, mask)
        t605 = t604 + g2 * v8
        t213 = tl.load(k + 49 * LANES, mask)
        t606 = t605 + t213 * v32
        t214 = tl.load(k + 50 * LANES, mask)
        t607 = t606 + t214 * v28
        t215 = tl.load(k + 51 * LANES, mask)
        t608 = t607 + t215 * v27
        t175 = tl.load(k + 24 * LANES, mask)
        t609 = a5 * t175
        t174 = tl.load(k + 23 * LANES, mask)
        t610 = t609 + a6 * t174
        t251 = tl.load(k + 56 * LANES, mask)
        t611 = t610 + a7 * t251
        t359 = tl.load(k + 109 * LANES, mask)
        t612 = t611 + a8 * t359
        t250 = tl.load(k + 55 * LANES, mask)
        t613 = t612 + a8 * t250
        t614 = t613 + a9 * t251
        t148 = tl.load(k + 10 * LANES, mask)
        t615 = t614 + a14 * t148
        t149 = tl.load(k + 11 * LANES, mask)
        t616 = t615 + a17 * t149
        t150 = tl.load(k + 12 * LANES, mask)
        t617 = t616 + a18 * t150
        t151 = tl.load(k + 13 * LANES, mask)
        t618 = t617 + a24 * t151
        t152 = tl.load(k + 14 * LANES, mask)
        t619 = t618 + a31 * t152
        t153 = tl.load(k + 15 * LANES, mask)
        t620 = t619 + a33 * t153
        g5 = tl.load(g + 5 * sg, mask)
        t621 = t620 + g5 * t536
        g8 = tl.load(g + 8 * sg, mask)
        t622 = t621 + g8 * t542
        g9 = tl.load(g + 9 * sg, mask)
        t623 = t622 + g9 * t555
        g10 = tl.load(g + 10 * sg, mask)
        t624 = t623 + g10 * t572
        g11 = tl.load(g + 11 * sg, mask)
        t625 = t624 + g11 * t601
        t167 = tl.load(k + 16 * LANES, mask)
        t626 = t625 + t167 * v33
        t168 = tl.load(k + 17 * LANES, mask)
        t627 = t626 + t168 * v31
        t169 = tl.load(k + 18 * LANES, mask)
        t628 = t627 + t169 * v24
        t427 = tl.load(k + 112 * LANES, mask)
        t629 = t628 + t427 * v8
        t319 = tl.load(k + 107 * LANES, mask)
        t630 = t629 + t319 * v7
        t631 = t630 + t319 * v9
        t320 = tl.load(k + 108 * LANES, mask)
        t632 = t631 + t320 * v8
        t216 = tl.load(k + 52 * LANES, mask)
        t633 = t632 + t216 * v5
        t217 = tl.load(k + 53 * LANES, mask)
        t634 = t633 + t217 * v6
        t170 = tl.load(k + 19 * LANES, mask)
        t635 = t634 + t170 * v18
        t171 = tl.load(k + 20 * LANES, mask)
        t636 = t635 + t171 * v17
        t172 = tl.load(k + 21 * LANES, mask)
        t637 = t636 + t172 * v14
        t638 = t637 + 2 * t608
        t639 = 2 * t638
        tl.store(to_a + 8 * sto_a, t639, mask)
        t640 = a5 * v28
        t641 = t640 + a6 * v29
        t642 = t641 + a8 * v33
        t643 = t642 + a28 * v5
        t644 = t643 + a29 * v6
        t645 = t644 + a33 * v8
        t646 = a4 * v25
        t647 = t646 + a7 * v32
        t648 = t647 + a9 * v34
        t649 = t648 + a25 * v4
        t650 = t649 + a32 * v7
        t651 = t650 + a34 * v9
        t652 = t651 + 2 * t645
        t653 = a3 * v3
        t654 = a6 * v6
        t655 = t654 + a8 * v8
        t656 = t655 + a9 * v9
        t657 = a19 * v19
        t186 = tl.load(k + 32 * LANES, mask)
        t185 = tl.load(k + 31 * LANES, mask)
        t658 = t185 + t186
        t484 = tl.load(k + 116 * LANES, mask)
        t188 = tl.load(k + 34 * LANES, mask)
        t659 = t188 + t484
        t660 = t659 + t657
        t485 = tl.load(k + 117 * LANES, mask)
        t661 = t660 + 2 * t485
        t662 = t661 + 2 * t658
        tl.store(k + 53 * LANES, t601, mask)
        t663 = a34 * v34
        tl.store(k + 108 * LANES, t572, mask)
        t202 = tl.load(k + 44 * LANES, mask)
        tl.store(k + 55 * LANES, t555, mask)
        t201 = tl.load(k + 43 * LANES, mask)
        tl.store(k + 23 * LANES, t542, mask)
        t664 = t201 + t202
        tl.store(k + 124 * LANES, t536, mask)
        t206 = tl.load(k + 47 * LANES, mask)
        t205 = tl.load(k + 46 * LANES, mask)
        tl.store(k + 125 * LANES, t657, mask)
        t665 = t205 + 2 * t206
        t494 = tl.load(k + 121 * LANES, mask)
        t196 = tl.load(k + 38 * LANES, mask)
        tl.store(k + 126 * LANES, t595, mask)
        t666 = t196 + t494
        tl.store(k + 127 * LANES, t580, mask)
        t492 = tl.load(k + 119 * LANES, mask)
        tl.store(k + 128 * LANES, t584, mask)
        t198 = tl.load(k + 40 * LANES, mask)
        tl.store(k + 129 * LANES, t563, mask)
        t667 = t198 + t492
        t668 = t667 + t663
        tl.store(k + 130 * LANES, t663, mask)
        t493 = tl.load(k + 120 * LANES, mask)
        t669 = t668 + 3 * t493
        t670 = t669 + 3 * t664
        t671 = t670 + 3 * t665
        t672 = t671 + 3 * t666
        t673 = a6 * t175
        t674 = t673 + a8 * t251
        t675 = t674 + a9 * t359
        t676 = t675 + a28 * t176
        t677 = t676 + a29 * t177
        t678 = t677 + a33 * t178
        t679 = t678 + g2 * v9
        t680 = t679 + g5 * t653
        t681 = t680 + g8 * t656
        t682 = t681 + g10 * t662
        t683 = t682 + g11 * t672
        t684 = t683 + t213 * v33
        t685 = t684 + t214 * v29
        t686 = t685 + t215 * v28
        t687 = t686 + t427 * v9
        t688 = t687 + t319 * v8
        t689 = t688 + t216 * v6
        t690 = a15 * t148
        t691 = t690 + a18 * t149
        t692 = t691 + a19 * t150
        t693 = t692 + a25 * t151
        t694 = t693 + a32 * t152
        t695 = t694 + a34 * t153
        t696 = t695 + g9 * t652
        t697 = t696 + t167 * v34
        t698 = t697 + t168 * v32
        t699 = t698 + t169 * v25
        t700 = t699 + t170 * v19
        t701 = t700 + t171 * v18
        t702 = t701 + t172 * v15
        t703 = t702 + 2 * t689
        tl.store(to_a + 9 * sto_a, t703, mask)
        g7 = tl.load(g + 7 * sg, mask)
        v1 = tl.load(v + 1 * sv, mask)
        t704 = g7 * v1
        t705 = g7 * v2
        t706 = g7 * v3
        t707 = a3 * g7
        t708 = a2 * g7
        a1 = tl.load(a + 1 * sa, mask)
        t709 = a1 * g7
        g12 = tl.load(g + 12 * sg, mask)
        v20 = tl.load(v + 20 * sv, mask)
        tl.store(k + 52 * LANES, t672, mask)
        t710 = g12 * v20
        tl.store(k + 107 * LANES, t662, mask)
        t711 = g10 * v4
        tl.store(k + 112 * LANES, t652, mask)
        t712 = t710 + t711
        tl.store(k + 109 * LANES, t656, mask)
        t713 = g12 * v21
        tl.store(k + 56 * LANES, t653, mask)
        t714 = g10 * v5
        t715 = t714 + 2 * t713
        t716 = g12 * v22
        t717 = g10 * v6
        t718 = t717 + 2 * t716
        t719 = g12 * v23
        t720 = g12 * v25
        tl.store(k + 24 * LANES, t666, mask)
        t721 = a25 * g12
        tl.store(k + 131 * LANES, t567, mask)
        t722 = a23 * g12
        t723 = a22 * g12
        t724 = a6 * g10
        t725 = t724 + 2 * t723
        t726 = a21 * g12
        tl.store(k + 132 * LANES, t578, mask)
        t727 = a5 * g10
        tl.store(k + 133 * LANES, t589, mask)
        t728 = t727 + 2 * t726
        tl.store(k + 134 * LANES, t587, mask)
        a20 = tl.load(a + 20 * sa, mask)
        tl.store(k + 135 * LANES, t594, mask)
        t729 = a20 * g12
        tl.store(k + 136 * LANES, t582, mask)
        t730 = a4 * g10
        tl.store(k + 137 * LANES, t576, mask)
        t731 = t729 + t730
        tl.store(k + 138 * LANES, t561, mask)
        a10 = tl.load(a + 10 * sa, mask)
        t732 = a10 * t712
        t733 = t732 + a11 * t715
        t734 = t733 + a12 * t718
        t735 = t734 + a13 * t719
        t736 = t735 + a15 * t720
        tl.store(k + 139 * LANES, t565, mask)
        g3 = tl.load(g + 3 * sg, mask)
        tl.store(k + 140 * LANES, t559, mask)
        v10 = tl.load(v + 10 * sv, mask)
        t737 = t736 + g3 * v10
        t738 = t737 + t721 * v15
        t739 = t738 + t722 * v13
        t740 = t739 + t725 * v12
        t741 = t740 + t728 * v11
        t742 = t741 + t731 * v10
        t743 = g12 * v24
        t744 = a24 * g12
        t745 = a14 * t743
        t746 = t745 + t744 * v14
        t747 = a4 * t148
        t748 = t747 + a20 * t704
        t749 = t748 + a21 * t705
        t750 = t749 + a22 * t706
        t751 = t750 + t707 * v22
        t752 = t751 + t708 * v21
        t753 = t752 + t709 * v20
        t754 = t753 + t172 * v4
        t755 = t754 + 2 * t742
        t756 = t755 + 4 * t746
        tl.store(to_a + 10 * sto_a, t756, mask)
        t757 = 6 * g3
        t758 = g10 * v7
        t759 = t710 + 2 * t711
        t760 = t758 + t759
        t761 = t760 + 4 * t719
        t762 = g10 * v8
        t763 = t762 + 4 * t743
        t764 = a8 * g10
        tl.store(k + 141 * LANES, t665, mask)
        t765 = t764 + 4 * t744
        tl.store(k + 142 * LANES, t664, mask)
        t766 = a7 * g10
        t767 = t729 + 2 * t730
        t768 = t766 + t767
        t769 = t768 + 4 * t722
        t770 = a5 * t148
        t771 = t770 + a10 * t715
        t772 = t771 + a11 * t761
        t773 = t772 + a12 * t763
        t774 = t773 + a16 * t719
        t775 = t774 + a18 * t720
        t776 = t775 + t721 * v18
        t777 = t776 + t722 * v16
        t778 = t777 + t765 * v12
        t779 = t778 + t728 * v10
        t780 = t779 + t769 * v11
        t781 = t780 + t172 * v5
        t782 = a21 * t704
        t783 = t782 + a23 * t705
        t784 = t783 + a24 * t706
        t785 = t784 + t707 * v24
        t786 = t785 + t708 * v23
        t787 = t786 + t709 * v21
        t788 = g12 * v26
        t789 = t713 + t714
        t790 = t788 + t789
        tl.store(k + 143 * LANES, t557, mask)
        tl.store(k + 144 * LANES, t568, mask)
        tl.store(k + 145 * LANES, t574, mask)
        tl.store(k + 146 * LANES, t585, mask)
        tl.store(k + 147 * LANES, t590, mask)
        tl.store(k + 148 * LANES, t592, mask)
        tl.store(k + 149 * LANES, t658, mask)
        tl.store(k + 150 * LANES, t704, mask)
        tl.store(k + 151 * LANES, t705, mask)
        tl.store(k + 152 * LANES, t706, mask)
        tl.store(k + 153 * LANES, t707, mask)
        tl.store(k + 154 * LANES, t708, mask)
        tl.store(k + 155 * LANES, t709, mask)
        tl.store(k + 156 * LANES, t711, mask)
        tl.store(k + 157 * LANES, t714, mask)
        tl.store(k + 158 * LANES, t716, mask)
        tl.store(k + 159 * LANES, t717, mask)
        tl.store(k + 160 * LANES, t718, mask)
        tl.store(k + 161 * LANES, t719, mask)
        tl.store(k + 162 * LANES, t720, mask)
        tl.store(k + 163 * LANES, t721, mask)
        tl.store(k + 164 * LANES, t722, mask)
        tl.store(k + 165 * LANES, t723, mask)
        tl.store(k + 166 * LANES, t724, mask)
        tl.store(k + 167 * LANES, t725, mask)
        tl.store(k + 168 * LANES, t726, mask)
        tl.store(k + 169 * LANES, t727, mask)
        tl.store(k + 170 * LANES, t730, mask)
        tl.store(k + 171 * LANES, t743, mask)
        tl.store(k + 172 * LANES, t744, mask)
        tl.store(k + 173 * LANES, t757, mask)
        tl.store(k + 174 * LANES, t758, mask)
        tl.store(k + 175 * LANES, t759, mask)
        tl.store(k + 176 * LANES, t762, mask)
        tl.store(k + 177 * LANES, t763, mask)
        tl.store(k + 178 * LANES, t764, mask)
        tl.store(k + 179 * LANES, t765, mask)
        tl.store(k + 180 * LANES, t766, mask)
        tl.store(k + 181 * LANES, t767, mask)
        tl.store(k + 182 * LANES, t781, mask)
        tl.store(k + 183 * LANES, t787, mask)
        tl.store(k + 184 * LANES, t788, mask)
        tl.store(k + 185 * LANES, t789, mask)
        tl.store(k + 186 * LANES, t790, mask)
    if PART == 3:
        g12 = tl.load(g + 12 * sg, mask)
        v27 = tl.load(v + 27 * sv, mask)
        t791 = g12 * v27
        t717 = tl.load(k + 159 * LANES, mask)
        t716 = tl.load(k + 158 * LANES, mask)
        t792 = t716 + t717
        t793 = t792 + 2 * t791
        v28 = tl.load(v + 28 * sv, mask)
        t794 = g12 * v28
        a28 = tl.load(a + 28 * sa, mask)
        t795 = a28 * g12
        a27 = tl.load(a + 27 * sa, mask)
        t796 = a27 * g12
        t724 = tl.load(k + 166 * LANES, mask)
        t723 = tl.load(k + 165 * LANES, mask)
        t797 = t723 + t724
        t798 = t797 + 2 * t796
        a26 = tl.load(a + 26 * sa, mask)
        t799 = a26 * g12
        t727 = tl.load(k + 169 * LANES, mask)
        t726 = tl.load(k + 168 * LANES, mask)
        t800 = t726 + t727
        t801 = t799 + t800
        a13 = tl.load(a + 13 * sa, mask)
        t790 = tl.load(k + 186 * LANES, mask)
        t802 = a13 * t790
        a14 = tl.load(a + 14 * sa, mask)
        t803 = t802 + a14 * t793
        a15 = tl.load(a + 15 * sa, mask)
        t804 = t803 + a15 * t794
        a17 = tl.load(a + 17 * sa, mask)
        t743 = tl.load(k + 171 * LANES, mask)
        t805 = t804 + a17 * t743
        v15 = tl.load(v + 15 * sv, mask)
        t806 = t805 + t795 * v15
        t744 = tl.load(k + 172 * LANES, mask)
        v17 = tl.load(v + 17 * sv, mask)
        t807 = t806 + t744 * v17
        v14 = tl.load(v + 14 * sv, mask)
        t808 = t807 + t798 * v14
        v13 = tl.load(v + 13 * sv, mask)
        t809 = t808 + t801 * v13
        a4 = tl.load(a + 4 * sa, mask)
        t149 = tl.load(k + 11 * LANES, mask)
        t810 = a4 * t149
        t171 = tl.load(k + 20 * LANES, mask)
        v4 = tl.load(v + 4 * sv, mask)
        t811 = t810 + t171 * v4
        t757 = tl.load(k + 173 * LANES, mask)
        v11 = tl.load(v + 11 * sv, mask)
        t812 = t811 + t757 * v11
        t781 = tl.load(k + 182 * LANES, mask)
        t813 = t812 + 2 * t781
        t787 = tl.load(k + 183 * LANES, mask)
        t814 = t813 + 3 * t787
        t815 = t814 + 4 * t809
        tl.store(to_a + 11 * sto_a, t815, mask)
        g10 = tl.load(g + 10 * sg, mask)
        v9 = tl.load(v + 9 * sv, mask)
        t816 = g10 * v9
        t759 = tl.load(k + 175 * LANES, mask)
        t817 = t816 + t759
        t720 = tl.load(k + 162 * LANES, mask)
        t818 = t817 + 4 * t720
        a9 = tl.load(a + 9 * sa, mask)
        t819 = a9 * g10
        t767 = tl.load(k + 181 * LANES, mask)
        t820 = t819 + t767
        t721 = tl.load(k + 163 * LANES, mask)
        t821 = t820 + 4 * t721
        a6 = tl.load(a + 6 * sa, mask)
        t148 = tl.load(k + 10 * LANES, mask)
        t822 = a6 * t148
        a10 = tl.load(a + 10 * sa, mask)
        t718 = tl.load(k + 160 * LANES, mask)
        t823 = t822 + a10 * t718
        a11 = tl.load(a + 11 * sa, mask)
        t763 = tl.load(k + 177 * LANES, mask)
        t824 = t823 + a11 * t763
        a12 = tl.load(a + 12 * sa, mask)
        t825 = t824 + a12 * t818
        t719 = tl.load(k + 161 * LANES, mask)
        t826 = t825 + a17 * t719
        a19 = tl.load(a + 19 * sa, mask)
        t827 = t826 + a19 * t720
        v19 = tl.load(v + 19 * sv, mask)
        t828 = t827 + t721 * v19
        t722 = tl.load(k + 164 * LANES, mask)
        t829 = t828 + t722 * v17
        t765 = tl.load(k + 179 * LANES, mask)
        t830 = t829 + t765 * v11
        t725 = tl.load(k + 167 * LANES, mask)
        v10 = tl.load(v + 10 * sv, mask)
        t831 = t830 + t725 * v10
        v12 = tl.load(v + 12 * sv, mask)
        t832 = t831 + t821 * v12
        t172 = tl.load(k + 21 * LANES, mask)
        v6 = tl.load(v + 6 * sv, mask)
        t833 = t832 + t172 * v6
        a22 = tl.load(a + 22 * sa, mask)
        t704 = tl.load(k + 150 * LANES, mask)
        t834 = a22 * t704
        a24 = tl.load(a + 24 * sa, mask)
        t705 = tl.load(k + 151 * LANES, mask)
        t835 = t834 + a24 * t705
        a25 = tl.load(a + 25 * sa, mask)
        t706 = tl.load(k + 152 * LANES, mask)
        t836 = t835 + a25 * t706
        t707 = tl.load(k + 153 * LANES, mask)
        v25 = tl.load(v + 25 * sv, mask)
        t837 = t836 + t707 * v25
        t708 = tl.load(k + 154 * LANES, mask)
        v24 = tl.load(v + 24 * sv, mask)
        t838 = t837 + t708 * v24
        t709 = tl.load(k + 155 * LANES, mask)
        v22 = tl.load(v + 22 * sv, mask)
        t839 = t838 + t709 * v22
        t789 = tl.load(k + 185 * LANES, mask)
        t840 = t789 + 2 * t794
        v29 = tl.load(v + 29 * sv, mask)
        t841 = g12 * v29
        t842 = t841 + t792
        a29 = tl.load(a + 29 * sa, mask)
        t843 = a29 * g12
        t844 = t843 + t797
        t845 = t800 + 2 * t795
        t846 = a13 * t791
        t847 = t846 + a14 * t840
        t848 = t847 + a15 * t842
        a18 = tl.load(a + 18 * sa, mask)
        t849 = t848 + a18 * t743
        t850 = t849 + t796 * v13
        v18 = tl.load(v + 18 * sv, mask)
        t851 = t850 + t744 * v18
        t852 = t851 + t844 * v15
        t853 = t852 + t845 * v14
        t150 = tl.load(k + 12 * LANES, mask)
        t854 = a4 * t150
        t170 = tl.load(k + 19 * LANES, mask)
        t855 = t854 + t170 * v4
        t856 = t855 + t757 * v12
        t857 = t856 + 2 * t833
        t858 = t857 + 3 * t839
        t859 = t858 + 4 * t853
        tl.store(to_a + 12 * sto_a, t859, mask)
        v30 = tl.load(v + 30 * sv, mask)
        t860 = g12 * v30
        t758 = tl.load(k + 174 * LANES, mask)
        t861 = t758 + 2 * t719
        t711 = tl.load(k + 156 * LANES, mask)
        t862 = t860 + t711
        t863 = t862 + 2 * t861
        v32 = tl.load(v + 32 * sv, mask)
        t864 = g12 * v32
        t788 = tl.load(k + 184 * LANES, mask)
        t714 = tl.load(k + 157 * LANES, mask)
        t865 = t714 + 2 * t788
        t866 = t717 + 4 * t791
        a32 = tl.load(a + 32 * sa, mask)
        t867 = a32 * g12
        t868 = t724 + 4 * t796
        t869 = t727 + 2 * t799
        a30 = tl.load(a + 30 * sa, mask)
        t870 = a30 * g12
        t766 = tl.load(k + 180 * LANES, mask)
        t871 = t766 + 2 * t722
        t730 = tl.load(k + 170 * LANES, mask)
        t872 = t870 + t730
        t873 = t872 + 2 * t871
        a5 = tl.load(a + 5 * sa, mask)
        t874 = a5 * t149
        t875 = t874 + a10 * t719
        t876 = t875 + a13 * t863
        t877 = t876 + a15 * t864
        a16 = tl.load(a + 16 * sa, mask)
        t878 = t877 + a16 * t865
        t879 = t878 + a17 * t866
        t880 = t879 + t867 * v15
        t881 = t880 + t722 * v10
        t882 = t881 + t868 * v17
        v16 = tl.load(v + 16 * sv, mask)
        t883 = t882 + t869 * v16
        t884 = t883 + t873 * v13
        v5 = tl.load(v + 5 * sv, mask)
        t885 = t884 + t171 * v5
        a23 = tl.load(a + 23 * sa, mask)
        t886 = a23 * t704
        t887 = t886 + a26 * t705
        t888 = t887 + a27 * t706
        t889 = t888 + t707 * v27
        v26 = tl.load(v + 26 * sv, mask)
        t890 = t889 + t708 * v26
        v23 = tl.load(v + 23 * sv, mask)
        t891 = t890 + t709 * v23
        v31 = tl.load(v + 31 * sv, mask)
        t892 = g12 * v31
        t762 = tl.load(k + 176 * LANES, mask)
        t893 = t762 + 2 * t743
        t894 = t892 + t893
        a31 = tl.load(a + 31 * sa, mask)
        t895 = a31 * g12
        t764 = tl.load(k + 178 * LANES, mask)
        t896 = t764 + 2 * t744
        t897 = t895 + t896
        t898 = a11 * t790
        t899 = t898 + a12 * t791
        t900 = t899 + a14 * t894
        t901 = t900 + a18 * t794
        t902 = t901 + t795 * v18
        t903 = t902 + t796 * v12
        t904 = t903 + t897 * v14
        t905 = t904 + t801 * v11
        a7 = tl.load(a + 7 * sa, mask)
        t906 = a7 * t148
        v7 = tl.load(v + 7 * sv, mask)
        t907 = t906 + t172 * v7
        t908 = t907 + t757 * v13
        t909 = t908 + 2 * t885
        t910 = t909 + 3 * t891
        t911 = t910 + 4 * t905
        tl.store(to_a + 13 * sto_a, t911, mask)
        t912 = t816 + 2 * t720
        t913 = t912 + t861
        t914 = t913 + t711
        t915 = t914 + 2 * t864
        v33 = tl.load(v + 33 * sv, mask)
        t916 = g12 * v33
        t917 = t916 + t893
        t918 = t788 + t714
        t919 = t918 + 2 * t794
        t920 = t841 + t717
        t921 = t920 + 2 * t791
        a33 = tl.load(a + 33 * sa, mask)
        t922 = a33 * g12
        t923 = t922 + t896
        t924 = t843 + t724
        t925 = t924 + 2 * t796
        t926 = t799 + t727
        t927 = t926 + 2 * t795
        t928 = t819 + 2 * t721
        t929 = t928 + t871
        t930 = t929 + t730
        t931 = t930 + 2 * t867
        t932 = a10 * t743
        t933 = t932 + a11 * t793
        t934 = t933 + a12 * t840
        t935 = t934 + a13 * t894
        t936 = t935 + a14 * t915
        t937 = t936 + a15 * t917
        t938 = t937 + a16 * t791
        t939 = t938 + a17 * t919
        t940 = t939 + a18 * t921
        t941 = t940 + a19 * t794
        t942 = t941 + t795 * v19
        t943 = t942 + t796 * v16
        t944 = t943 + t744 * v10
        t945 = t944 + t923 * v15
        t946 = t945 + t897 * v13
        t947 = t946 + t925 * v18
        t948 = t947 + t798 * v11
        t949 = t948 + t927 * v17
        t950 = t949 + t845 * v12
        t951 = t950 + t931 * v14
        t952 = a24 * t704
        t953 = t952 + a27 * t705
        t954 = t953 + a28 * t706
        t955 = t954 + t707 * v28
        t956 = t955 + t708 * v27
        t957 = t956 + t709 * v24
        t958 = a5 * t150
        t959 = t958 + a6 * t149
        a8 = tl.load(a + 8 * sa, mask)
        t960 = t959 + a8 * t148
        t961 = t960 + t170 * v5
        t962 = t961 + t171 * v6
        v8 = tl.load(v + 8 * sv, mask)
        t963 = t962 + t172 * v8
        t964 = t963 + t757 * v14
        t965 = t964 + 2 * t951
        t966 = t965 + 3 * t957
        t967 = 2 * t966
        tl.store(to_a + 14 * sto_a, t967, mask)
        v34 = tl.load(v + 34 * sv, mask)
        t968 = g12 * v34
        t969 = t968 + t711
        t970 = t969 + 2 * t912
        t971 = t714 + 4 * t794
        t972 = t717 + 2 * t841
        t973 = t724 + 2 * t843
        t974 = t727 + 4 * t795
        a34 = tl.load(a + 34 * sa, mask)
        t975 = a34 * g12
        t976 = t975 + t730
        t977 = t976 + 2 * t928
        t978 = a6 * t150
        t979 = t978 + a10 * t720
        t980 = t979 + a13 * t864
        t981 = t980 + a15 * t970
        t982 = t981 + a18 * t971
        t983 = t982 + a19 * t972
        t984 = t983 + t867 * v13
        t985 = t984 + t721 * v10
        t986 = t985 + t973 * v19
        t987 = t986 + t974 * v18
        t988 = t987 + t977 * v15
        t989 = t988 + t170 * v6
        t990 = a25 * t704
        t991 = t990 + a28 * t705
        t992 = t991 + a29 * t706
        t993 = t992 + t707 * v29
        t994 = t993 + t708 * v28
        t995 = t994 + t709 * v25
        t996 = a11 * t794
        t997 = t996 + a12 * t842
        t998 = t997 + a14 * t917
        t999 = t998 + a17 * t791
        t1000 = t999 + t795 * v11
        t1001 = t1000 + t796 * v17
        t1002 = t1001 + t923 * v14
        t1003 = t1002 + t844 * v12
        t1004 = a9 * t148
        t1005 = t1004 + t172 * v9
        t1006 = t1005 + t757 * v15
        t1007 = t1006 + 2 * t989
        t1008 = t1007 + 3 * t995
        t1009 = t1008 + 4 * t1003
        tl.store(to_a + 15 * sto_a, t1009, mask)
        t1010 = t860 + t758
        t1011 = t762 + 2 * t892
        t1012 = t764 + 2 * t895
        t1013 = t870 + t766
        t1014 = a11 * t719
        t1015 = t1014 + a13 * t865
        t1016 = t1015 + a16 * t1010
        t1017 = t1016 + a17 * t1011
        t1018 = t1017 + a18 * t864
        g3 = tl.load(g + 3 * sg, mask)
        t1019 = t1018 + g3 * v16
        t1020 = t1019 + t867 * v18
        t1021 = t1020 + t722 * v11
        t1022 = t1021 + t1012 * v17
        t1023 = t1022 + t1013 * v16
        t1024 = t1023 + t869 * v13
        t1025 = a14 * t791
        t1026 = t1025 + t796 * v14
        t1027 = a7 * t149
        t1028 = t1027 + a26 * t704
        t1029 = t1028 + a30 * t705
        t1030 = t1029 + a31 * t706
        t1031 = t1030 + t707 * v31
        t1032 = t1031 + t708 * v30
        t1033 = t1032 + t709 * v26
        t1034 = t1033 + t171 * v7
        t1035 = t1034 + 2 * t1024
        t1036 = t1035 + 4 * t1026
        tl.store(to_a + 16 * sto_a, t1036, mask)
        t1037 = t860 + t816
        t1038 = t1037 + 4 * t864
        t1039 = t1038 + 2 * t758
        t1040 = t870 + t819
        t1041 = t1040 + 4 * t867
        t1042 = t1041 + 2 * t766
        t1043 = a8 * t149
        t1044 = t1043 + a12 * t719
        t1045 = t1044 + a13 * t866
        t1046 = t1045 + a16 * t1011
        t1047 = t1046 + a17 * t1039
        t1048 = t1047 + a19 * t864
        t1049 = t1048 + t867 * v19
        t1050 = t1049 + t722 * v12
        t1051 = t1050 + t1012 * v16
        t1052 = t1051 + t1042 * v17
        t1053 = t1052 + t868 * v13
        t1054 = t1053 + t171 * v8
        t1055 = a27 * t704
        t1056 = t1055 + a31 * t705
        t1057 = t1056 + a32 * t706
        t1058 = t1057 + t707 * v32
        t1059 = t1058 + t708 * v31
        t1060 = t1059 + t709 * v27
        t1061 = t916 + t892
        t1062 = t1061 + t762
        t1063 = t922 + t895
        t1064 = t1063 + t764
        t1065 = a11 * t743
        t1066 = t1065 + a14 * t919
        t1067 = t1066 + a15 * t791
        t1068 = t1067 + a18 * t1062
        t1069 = t1068 + t796 * v15
        t1070 = t1069 + t744 * v11
        t1071 = t1070 + t1064 * v18
        t1072 = t1071 + t927 * v14
        t1073 = a7 * t150
        t1074 = t1073 + t170 * v7
        t1075 = t1074 + t757 * v17
        t1076 = t1075 + 2 * t1054
        t1077 = t1076 + 3 * t1060
        t1078 = t1077 + 4 * t1072
        tl.store(to_a + 17 * sto_a, t1078, mask)
        t1079 = t968 + t758
        t1080 = t1079 + 4 * t864
        t1081 = t1080 + 2 * t816
        t1082 = t762 + 2 * t916
        t1083 = t764 + 2 * t922
        t1084 = t975 + t766
        t1085 = t1084 + 4 * t867
        t1086 = t1085 + 2 * t819
        t1087 = a8 * t150
        t1088 = t1087 + a11 * t720
        t1089 = t1088 + a15 * t971
        t1090 = t1089 + a16 * t864
        t1091 = t1090 + a18 * t1081
        t1092 = t1091 + a19 * t1082
        t1093 = t1092 + t867 * v16
        t1094 = t1093 + t721 * v11
        t1095 = t1094 + t1083 * v19
        t1096 = t1095 + t1086 * v18
        t1097 = t1096 + t974 * v15
        t1098 = t1097 + t170 * v8
        t1099 = a28 * t704
        t1100 = t1099 + a32 * t705
        t1101 = t1100 + a33 * t706
        t1102 = t1101 + t707 * v33
        t1103 = t1102 + t708 * v32
        t1104 = t1103 + t709 * v28
        t1105 = a12 * t743
        t1106 = t1105 + a13 * t794
        t1107 = t1106 + a14 * t921
        t1108 = t1107 + a17 * t1062
        t1109 = t1108 + t795 * v13
        t1110 = t1109 + t744 * v12
        t1111 = t1110 + t1064 * v17
        t1112 = t1111 + t925 * v14
        t1113 = a9 * t149
        t1114 = t1113 + t171 * v9
        t1115 = t1114 + t757 * v18
        t1116 = t1115 + 2 * t1098
        t1117 = t1116 + 3 * t1104
        t1118 = t1117 + 4 * t1112
        tl.store(to_a + 18 * sto_a, t1118, mask)
        t1119 = t968 + t816
        t1120 = t975 + t819
        t1121 = a12 * t720
        t1122 = t1121 + a15 * t972
        t1123 = t1122 + a17 * t864
        t1124 = t1123 + a18 * t1082
        t1125 = t1124 + a19 * t1119
        t1126 = t1125 + g3 * v19
        t1127 = t1126 + t867 * v17
        t1128 = t1127 + t721 * v12
        t1129 = t1128 + t1120 * v19
        t1130 = t1129 + t1083 * v18
        t1131 = t1130 + t973 * v15
        t1132 = a14 * t794
        t1133 = t1132 + t795 * v14
        t1134 = a9 * t150
        t1135 = t1134 + a29 * t704
        t1136 = t1135 + a33 * t705
        t1137 = t1136 + a34 * t706
        t1138 = t1137 + t707 * v34
        t1139 = t1138 + t708 * v33
        t1140 = t1139 + t709 * v29
        t1141 = t1140 + t170 * v9
        t1142 = t1141 + 2 * t1131
        t1143 = t1142 + 4 * t1133
        tl.store(to_a + 19 * sto_a, t1143, mask)
    if PART == 4:
        g13 = tl.load(g + 13 * sg, mask)
        v24 = tl.load(v + 24 * sv, mask)
        t1144 = g13 * v24
        a24 = tl.load(a + 24 * sa, mask)
        t1145 = a24 * g13
        t1146 = a24 * t1144
        t1147 = t1146 + t1145 * v24
        v20 = tl.load(v + 20 * sv, mask)
        t1148 = g13 * v20
        g11 = tl.load(g + 11 * sg, mask)
        v4 = tl.load(v + 4 * sv, mask)
        t1149 = g11 * v4
        t1150 = t1148 + t1149
        v21 = tl.load(v + 21 * sv, mask)
        t1151 = g13 * v21
        v5 = tl.load(v + 5 * sv, mask)
        t1152 = g11 * v5
        t1153 = t1152 + 2 * t1151
        v22 = tl.load(v + 22 * sv, mask)
        t1154 = g13 * v22
        v6 = tl.load(v + 6 * sv, mask)
        t1155 = g11 * v6
        t1156 = t1155 + 2 * t1154
        v23 = tl.load(v + 23 * sv, mask)
        t1157 = g13 * v23
        v25 = tl.load(v + 25 * sv, mask)
        t1158 = g13 * v25
        t189 = tl.load(k + 35 * LANES, mask)
        t183 = tl.load(k + 29 * LANES, mask)
        t1159 = t183 + t189
        t204 = tl.load(k + 45 * LANES, mask)
        t194 = tl.load(k + 36 * LANES, mask)
        t1160 = t194 + t204
        t199 = tl.load(k + 41 * LANES, mask)
        t1161 = t1160 + 2 * t199
        a25 = tl.load(a + 25 * sa, mask)
        t1162 = a25 * g13
        a23 = tl.load(a + 23 * sa, mask)
        t1163 = a23 * g13
        a22 = tl.load(a + 22 * sa, mask)
        t1164 = a22 * g13
        a6 = tl.load(a + 6 * sa, mask)
        t1165 = a6 * g11
        t1166 = t1165 + 2 * t1164
        a21 = tl.load(a + 21 * sa, mask)
        t1167 = a21 * g13
        a5 = tl.load(a + 5 * sa, mask)
        t1168 = a5 * g11
        t1169 = t1168 + 2 * t1167
        a20 = tl.load(a + 20 * sa, mask)
        t1170 = a20 * g13
        a4 = tl.load(a + 4 * sa, mask)
        t1171 = a4 * g11
        t1172 = t1170 + t1171
        t1173 = a20 * t1150
        t1174 = t1173 + a21 * t1153
        t1175 = t1174 + a22 * t1156
        t1176 = t1175 + a23 * t1157
        t1177 = t1176 + a25 * t1158
        g4 = tl.load(g + 4 * sg, mask)
        t1178 = t1177 + g4 * v20
        g12 = tl.load(g + 12 * sg, mask)
        t1179 = t1178 + g12 * t1159
        t1180 = t1179 + g13 * t1161
        t1181 = t1180 + t1162 * v25
        t1182 = t1181 + t1163 * v23
        t1183 = t1182 + t1166 * v22
        t1184 = t1183 + t1169 * v21
        t1185 = t1184 + t1172 * v20
        t151 = tl.load(k + 13 * LANES, mask)
        t1186 = a4 * t151
        a10 = tl.load(a + 10 * sa, mask)
        t704 = tl.load(k + 150 * LANES, mask)
        t1187 = t1186 + a10 * t704
        t169 = tl.load(k + 18 * LANES, mask)
        t1188 = t1187 + t169 * v4
        t709 = tl.load(k + 155 * LANES, mask)
        v10 = tl.load(v + 10 * sv, mask)
        t1189 = t1188 + t709 * v10
        t1190 = t1189 + 4 * t1147
        t1191 = t1190 + 2 * t1185
        tl.store(to_a + 20 * sto_a, t1191, mask)
        v7 = tl.load(v + 7 * sv, mask)
        t1192 = g11 * v7
        t1193 = 2 * t1148
        t1194 = t1193 + 3 * t1149
        t1195 = t1192 + t1194
        t1196 = t1195 + 4 * t1157
        v8 = tl.load(v + 8 * sv, mask)
        t1197 = g11 * v8
        t1198 = t1197 + 4 * t1144
        v26 = tl.load(v + 26 * sv, mask)
        t1199 = g13 * v26
        t1200 = 4 * t1151
        t1201 = t1200 + 3 * t1152
        t1202 = t1201 + 2 * t1199
        v27 = tl.load(v + 27 * sv, mask)
        t1203 = g13 * v27
        t1204 = 4 * t1154
        t1205 = t1204 + 3 * t1155
        t1206 = t1205 + 4 * t1203
        a8 = tl.load(a + 8 * sa, mask)
        t1207 = a8 * g11
        t1208 = t1207 + 4 * t1145
        a27 = tl.load(a + 27 * sa, mask)
        t1209 = a27 * g13
        t1210 = 4 * t1164
        t1211 = t1210 + 3 * t1165
        t1212 = t1211 + 4 * t1209
        a26 = tl.load(a + 26 * sa, mask)
        t1213 = a26 * g13
        t1214 = 4 * t1167
        t1215 = t1214 + 3 * t1168
        t1216 = t1215 + 2 * t1213
        a7 = tl.load(a + 7 * sa, mask)
        t1217 = a7 * g11
        t1218 = 2 * t1170
        t1219 = t1218 + 3 * t1171
        t1220 = t1217 + t1219
        t1221 = t1220 + 4 * t1163
        t176 = tl.load(k + 25 * LANES, mask)
        t1222 = a4 * t176
        t1223 = t1222 + a5 * t151
        t1224 = t1223 + a20 * t1153
        t1225 = t1224 + a21 * t1196
        t1226 = t1225 + a22 * t1198
        t1227 = t1226 + a23 * t1202
        t1228 = t1227 + a24 * t1206
        t1229 = t1228 + t1208 * v22
        t1230 = t1229 + t1212 * v24
        t1231 = t1230 + t1216 * v23
        t1232 = t1231 + t1169 * v20
        t1233 = t1232 + t1221 * v21
        t215 = tl.load(k + 51 * LANES, mask)
        t1234 = t1233 + t215 * v4
        t1235 = t1234 + t169 * v5
        a11 = tl.load(a + 11 * sa, mask)
        t1236 = a11 * t704
        v11 = tl.load(v + 11 * sv, mask)
        t1237 = t1236 + t709 * v11
        v28 = tl.load(v + 28 * sv, mask)
        t1238 = g13 * v28
        t285 = tl.load(k + 102 * LANES, mask)
        t274 = tl.load(k + 101 * LANES, mask)
        t1239 = t274 + t285
        t309 = tl.load(k + 106 * LANES, mask)
        t291 = tl.load(k + 103 * LANES, mask)
        t1240 = t291 + t309
        t307 = tl.load(k + 105 * LANES, mask)
        t1241 = t1240 + t307
        t302 = tl.load(k + 104 * LANES, mask)
        t1242 = t1241 + 2 * t302
        a28 = tl.load(a + 28 * sa, mask)
        t1243 = a28 * g13
        t1244 = a25 * t1238
        t1245 = t1244 + a26 * t1157
        t1246 = t1245 + a28 * t1158
        t1247 = t1246 + g12 * t1239
        t1248 = t1247 + g13 * t1242
        t1249 = t1248 + t1243 * v25
        t1250 = t1249 + t1162 * v28
        t1251 = t1250 + t1163 * v26
        t1252 = a27 * t1144
        t1253 = t1252 + g4 * v21
        t1254 = t1253 + t1145 * v27
        t705 = tl.load(k + 151 * LANES, mask)
        t1255 = a10 * t705
        t708 = tl.load(k + 154 * LANES, mask)
        t1256 = t1255 + t708 * v10
        t1257 = t1256 + 2 * t1235
        t1258 = t1257 + 3 * t1237
        t1259 = t1258 + 4 * t1251
        t1260 = t1259 + 8 * t1254
        tl.store(to_a + 21 * sto_a, t1260, mask)
        v9 = tl.load(v + 9 * sv, mask)
        t1261 = g11 * v9
        t1262 = t1261 + t1194
        t1263 = t1262 + 4 * t1158
        t1264 = t1201 + 4 * t1238
        v29 = tl.load(v + 29 * sv, mask)
        t1265 = g13 * v29
        t1266 = t1205 + 2 * t1265
        a29 = tl.load(a + 29 * sa, mask)
        t1267 = a29 * g13
        t1268 = t1211 + 2 * t1267
        t1269 = t1215 + 4 * t1243
        a9 = tl.load(a + 9 * sa, mask)
        t1270 = a9 * g11
        t1271 = t1270 + t1219
        t1272 = t1271 + 4 * t1162
        t177 = tl.load(k + 26 * LANES, mask)
        t1273 = a4 * t177
        t1274 = t1273 + a6 * t151
        t1275 = t1274 + a20 * t1156
        t1276 = t1275 + a21 * t1198
        t1277 = t1276 + a22 * t1263
        t1278 = t1277 + a24 * t1264
        t1279 = t1278 + a25 * t1266
        t1280 = t1279 + t1208 * v21
        t1281 = t1280 + t1268 * v25
        t1282 = t1281 + t1166 * v20
        t1283 = t1282 + t1269 * v24
        t1284 = t1283 + t1272 * v22
        t214 = tl.load(k + 50 * LANES, mask)
        t1285 = t1284 + t214 * v4
        t1286 = t1285 + t169 * v6
        a12 = tl.load(a + 12 * sa, mask)
        t1287 = a12 * t704
        v12 = tl.load(v + 12 * sv, mask)
        t1288 = t1287 + t709 * v12
        t393 = tl.load(k + 111 * LANES, mask)
        t382 = tl.load(k + 110 * LANES, mask)
        t1289 = t382 + t393
        t417 = tl.load(k + 97 * LANES, mask)
        t399 = tl.load(k + 98 * LANES, mask)
        t1290 = t399 + t417
        t415 = tl.load(k + 96 * LANES, mask)
        t1291 = t1290 + t415
        t410 = tl.load(k + 95 * LANES, mask)
        t1292 = t1291 + 2 * t410
        t1293 = a23 * t1203
        t1294 = t1293 + a27 * t1157
        t1295 = t1294 + a29 * t1158
        t1296 = t1295 + g12 * t1289
        t1297 = t1296 + g13 * t1292
        t1298 = t1297 + t1209 * v23
        t1299 = t1298 + t1162 * v29
        t1300 = t1299 + t1163 * v27
        t1301 = a28 * t1144
        t1302 = t1301 + g4 * v22
        t1303 = t1302 + t1145 * v28
        t706 = tl.load(k + 152 * LANES, mask)
        t1304 = a10 * t706
        t707 = tl.load(k + 153 * LANES, mask)
        t1305 = t1304 + t707 * v10
        t1306 = t1305 + 2 * t1286
        t1307 = t1306 + 3 * t1288
        t1308 = t1307 + 4 * t1300
        t1309 = t1308 + 8 * t1303
        tl.store(to_a + 22 * sto_a, t1309, mask)
        t1310 = 12 * g4
        t1311 = a28 * t1238
        t1312 = t1311 + t1243 * v28
        v30 = tl.load(v + 30 * sv, mask)
        t1313 = g13 * v30
        t1314 = 8 * t1157
        t1315 = t1314 + 3 * t1192
        t1316 = t1148 + 3 * t1149
        t1317 = t1313 + t1315
        t1318 = t1317 + t1316
        v31 = tl.load(v + 31 * sv, mask)
        t1319 = g13 * v31
        t1320 = 8 * t1144
        t1321 = t1320 + 3 * t1197
        t1322 = t1321 + 2 * t1319
        v32 = tl.load(v + 32 * sv, mask)
        t1323 = g13 * v32
        t1324 = 2 * t1151
        t1325 = t1324 + 3 * t1152
        t1326 = t1325 + 4 * t1199
        t1327 = 2 * t1154
        t1328 = t1327 + 3 * t1155
        t1329 = t1328 + 8 * t1203
        v13 = tl.load(v + 13 * sv, mask)
        t1330 = a10 * v13
        v16 = tl.load(v + 16 * sv, mask)
        t1331 = t1330 + a11 * v16
        v17 = tl.load(v + 17 * sv, mask)
        t1332 = t1331 + a12 * v17
        a13 = tl.load(a + 13 * sa, mask)
        t1333 = t1332 + a13 * v10
        a16 = tl.load(a + 16 * sa, mask)
        t1334 = t1333 + a16 * v11
        a17 = tl.load(a + 17 * sa, mask)
        t1335 = t1334 + a17 * v12
        t187 = tl.load(k + 33 * LANES, mask)
        t1336 = t1335 + 4 * t187
        t486 = tl.load(k + 94 * LANES, mask)
        t1337 = t1336 + 4 * t486
        t1338 = a21 * v26
        t1339 = t1338 + a22 * v27
        t1340 = t1339 + a24 * v31
        t1341 = t1340 + a26 * v21
        t1342 = t1341 + a27 * v22
        a31 = tl.load(a + 31 * sa, mask)
        t1343 = t1342 + a31 * v24
        t1344 = a20 * v23
        t1345 = t1344 + a23 * v20
        t1346 = t1345 + a23 * v30
        t1347 = t1346 + a25 * v32
        a30 = tl.load(a + 30 * sa, mask)
        t1348 = t1347 + a30 * v23
        a32 = tl.load(a + 32 * sa, mask)
        t1349 = t1348 + a32 * v25
        tl.store(k + 94 * LANES, t1292, mask)
        t197 = tl.load(k + 39 * LANES, mask)
        t1350 = t1349 + 4 * t197
        t495 = tl.load(k + 122 * LANES, mask)
        t1351 = t1350 + 8 * t495
        t497 = tl.load(k + 123 * LANES, mask)
        t1352 = t1351 + 4 * t497
        t1353 = t1352 + 2 * t1343
        t1354 = a32 * g13
        t1355 = a31 * g13
        tl.store(k + 123 * LANES, t1242, mask)
        t1356 = 8 * t1145
        t1357 = t1356 + 3 * t1207
        tl.store(k + 122 * LANES, t1161, mask)
        t1358 = t1357 + 2 * t1355
        tl.store(k + 39 * LANES, t1289, mask)
        t1359 = 2 * t1164
        t1360 = t1359 + 3 * t1165
        tl.store(k + 33 * LANES, t1239, mask)
        t1361 = t1360 + 8 * t1209
        tl.store(k + 95 * LANES, t1159, mask)
        t1362 = 2 * t1167
        t1363 = t1362 + 3 * t1168
        tl.store(k + 96 * LANES, t1147, mask)
        t1364 = t1363 + 4 * t1213
        t1365 = a30 * g13
        t1366 = 8 * t1163
        t1367 = t1366 + 3 * t1217
        t1368 = t1170 + 3 * t1171
        tl.store(k + 97 * LANES, t1171, mask)
        t1369 = t1365 + t1367
        t1370 = t1369 + t1368
        tl.store(k + 98 * LANES, t1365, mask)
        t1371 = a20 * t1157
        t1372 = t1371 + a21 * t1202
        t1373 = t1372 + a23 * t1318
        t1374 = t1373 + a24 * t1322
        t1375 = t1374 + a25 * t1323
        t1376 = t1375 + a26 * t1326
        t1377 = t1376 + a27 * t1329
        t1378 = t1377 + a30 * t1157
        t1379 = t1378 + a32 * t1158
        t1380 = t1379 + g12 * t1337
        t1381 = t1380 + g13 * t1353
        t1382 = t1381 + t1354 * v25
        t1383 = t1382 + t1162 * v32
        t1384 = t1383 + t1163 * v20
        t1385 = t1384 + t1163 * v30
        t1386 = t1385 + t1358 * v24
        t1387 = t1386 + t1361 * v27
        t1388 = t1387 + t1364 * v26
        t1389 = t1388 + t1216 * v21
        t1390 = t1389 + t1370 * v23
        t1391 = a11 * t705
        t1392 = t1391 + a13 * t704
        t1393 = t1392 + t708 * v11
        t1394 = t1393 + t709 * v13
        t1395 = a5 * t176
        t1396 = t1395 + a22 * t1203
        t1397 = t1396 + a31 * t1144
        t1398 = t1397 + t1209 * v22
        t1399 = t1398 + t1145 * v31
        t1400 = t1399 + t215 * v5
        t152 = tl.load(k + 14 * LANES, mask)
        t1401 = a4 * t152
        t1402 = t1401 + a7 * t151
        tl.store(k + 111 * LANES, t1353, mask)
        t168 = tl.load(k + 17 * LANES, mask)
        t1403 = t1402 + t168 * v4
        t1404 = t1403 + t169 * v7
        t1405 = t1404 + t1310 * v23
        t1406 = t1405 + 8 * t1312
        t1407 = t1406 + 2 * t1390
        t1408 = t1407 + 3 * t1394
        t1409 = t1408 + 4 * t1400
        tl.store(to_a + 23 * sto_a, t1409, mask)
        t1410 = 24 * g4
        t1411 = 8 * t1158
        t1412 = t1411 + 3 * t1261
        t1413 = t1412 + t1315
        t1414 = t1413 + 4 * t1323
        t1415 = t1414 + 2 * t1316
        v33 = tl.load(v + 33 * sv, mask)
        t1416 = g13 * v33
        t1417 = t1321 + 2 * t1416
        tl.store(k + 110 * LANES, t1337, mask)
        a33 = tl.load(a + 33 * sa, mask)
        tl.store(k + 104 * LANES, t1312, mask)
        t1418 = a33 * g13
        t1419 = t1357 + 2 * t1418
        tl.store(k + 105 * LANES, t1418, mask)
        t1420 = 8 * t1162
        t1421 = t1420 + 3 * t1270
        t1422 = t1421 + t1367
        t1423 = t1422 + 4 * t1354
        t1424 = t1423 + 2 * t1368
        tl.store(k + 103 * LANES, t1416, mask)
        t178 = tl.load(k + 27 * LANES, mask)
        tl.store(k + 106 * LANES, t1361, mask)
        t1425 = a4 * t178
        t1426 = t1425 + a8 * t151
        t1427 = t1426 + a21 * t1206
        t1428 = t1427 + a22 * t1264
        t1429 = t1428 + a23 * t1322
        t1430 = t1429 + a24 * t1415
        t1431 = t1430 + a25 * t1417
        t1432 = t1431 + t1419 * v25
        t1433 = t1432 + t1358 * v23
        t1434 = t1433 + t1212 * v21
        t1435 = t1434 + t1269 * v22
        t1436 = t1435 + t1424 * v24
        t213 = tl.load(k + 49 * LANES, mask)
        t1437 = t1436 + t213 * v4
        t1438 = t1437 + t169 * v8
        t1439 = a11 * t706
        t1440 = t1439 + a12 * t705
        t1441 = t1440 + t707 * v11
        t1442 = t1441 + t708 * v12
        t1443 = t1325 + 4 * t1238
        t1444 = t1443 + 2 * t1199
        t1445 = t1328 + 2 * t1265
        t1446 = t1445 + 4 * t1203
        v14 = tl.load(v + 14 * sv, mask)
        t1447 = a10 * v14
        t1448 = t1447 + a11 * v17
        v18 = tl.load(v + 18 * sv, mask)
        t1449 = t1448 + a12 * v18
        a14 = tl.load(a + 14 * sa, mask)
        t1450 = t1449 + a14 * v10
        t1451 = t1450 + a17 * v11
        a18 = tl.load(a + 18 * sa, mask)
        t1452 = t1451 + a18 * v12
        t557 = tl.load(k + 143 * LANES, mask)
        t1453 = t1452 + 2 * t557
        t568 = tl.load(k + 144 * LANES, mask)
        t1454 = t1453 + 2 * t568
        t1455 = a21 * v27
        t1456 = t1455 + a22 * v28
        t1457 = t1456 + a24 * v32
        t1458 = t1457 + a27 * v21
        t1459 = t1458 + a28 * v22
        t1460 = t1459 + a32 * v24
        t1461 = a20 * v24
        t1462 = t1461 + a23 * v31
        t1463 = t1462 + a24 * v20
        t1464 = t1463 + a25 * v33
        t1465 = t1464 + a31 * v23
        t1466 = t1465 + a33 * v25
        t574 = tl.load(k + 145 * LANES, mask)
        t1467 = t1466 + 2 * t574
        t592 = tl.load(k + 148 * LANES, mask)
        t1468 = t1467 + 2 * t592
        t585 = tl.load(k + 146 * LANES, mask)
        t1469 = t1468 + 4 * t585
        t590 = tl.load(k + 147 * LANES, mask)
        t1470 = t1469 + 2 * t590
        t1471 = t1470 + 2 * t1460
        t1472 = t1360 + 2 * t1267
        t1473 = t1472 + 4 * t1209
        t1474 = t1363 + 4 * t1243
        t1475 = t1474 + 2 * t1213
        t1476 = a5 * t177
        t1477 = t1476 + a6 * t176
        t1478 = t1477 + a20 * t1144
        t1479 = t1478 + a27 * t1444
        t1480 = t1479 + a28 * t1446
        t1481 = t1480 + a31 * t1157
        t1482 = t1481 + a33 * t1158
        t1483 = t1482 + g12 * t1454
        t1484 = t1483 + g13 * t1471
        t1485 = t1484 + t1162 * v33
        t1486 = t1485 + t1145 * v20
        t1487 = t1486 + t1163 * v31
        t1488 = t1487 + t1473 * v28
        t1489 = t1488 + t1475 * v27
        t1490 = t1489 + t214 * v5
        t1491 = t1490 + t215 * v6
        t1492 = a14 * t704
        t1493 = t1492 + t709 * v14
        tl.store(k + 147 * LANES, t1471, mask)
        t1494 = a26 * t1203
        t1495 = t1494 + a29 * t1238
        t1496 = t1495 + a32 * t1144
        t1497 = t1496 + t1243 * v29
        t1498 = t1497 + t1209 * v26
        t1499 = t1498 + t1145 * v32
        tl.store(k + 146 * LANES, t1454, mask)
        t1500 = t1410 * v24
        t1501 = t1500 + 2 * t1438
        t1502 = t1501 + 3 * t1442
        t1503 = t1502 + 4 * t1491
        t1504 = t1503 + 6 * t1493
        t1505 = t1504 + 8 * t1499
        tl.store(to_a + 24 * sto_a, t1505, mask)
        t1506 = a27 * t1203
        t1507 = t1506 + t1209 * v27
        v34 = tl.load(v + 34 * sv, mask)
        t1508 = g13 * v34
        t1509 = t1508 + t1412
        t1510 = t1509 + t1316
        t1511 = 8 * t1238
        t1512 = t1511 + 3 * t1152
        t1513 = t1512 + 2 * t1151
        t1514 = 4 * t1265
        t1515 = t1514 + 3 * t1155
        t1516 = t1515 + 2 * t1154
        v15 = tl.load(v + 15 * sv, mask)
        t1517 = a10 * v15
        t1518 = t1517 + a11 * v18
        v19 = tl.load(v + 19 * sv, mask)
        t1519 = t1518 + a12 * v19
        tl.store(k + 148 * LANES, t1473, mask)
        a15 = tl.load(a + 15 * sa, mask)
        t1520 = t1519 + a15 * v10
        t1521 = t1520 + a18 * v11
        a19 = tl.load(a + 19 * sa, mask)
        t1522 = t1521 + a19 * v12
        tl.store(k + 145 * LANES, t1446, mask)
        t188 = tl.load(k + 34 * LANES, mask)
        t1523 = t1522 + 4 * t188
        t658 = tl.load(k + 149 * LANES, mask)
        t1524 = t1523 + 4 * t658
        t1525 = a21 * v28
        t1526 = t1525 + a22 * v29
        t1527 = t1526 + a24 * v33
        t1528 = t1527 + a28 * v21
        t1529 = t1528 + a29 * v22
        t1530 = t1529 + a33 * v24
        t1531 = a20 * v25
        t1532 = t1531 + a23 * v32
        t1533 = t1532 + a25 * v20
        t1534 = t1533 + a25 * v34
        t1535 = t1534 + a32 * v23
        a34 = tl.load(a + 34 * sa, mask)
        t1536 = t1535 + a34 * v25
        t198 = tl.load(k + 40 * LANES, mask)
        t1537 = t1536 + 4 * t198
        t196 = tl.load(k + 38 * LANES, mask)
        t1538 = t1537 + 4 * t196
        t664 = tl.load(k + 142 * LANES, mask)
        t1539 = t1538 + 8 * t664
        t665 = tl.load(k + 141 * LANES, mask)
        t1540 = t1539 + 4 * t665
        t1541 = t1540 + 2 * t1530
        t1542 = 4 * t1267
        t1543 = t1542 + 3 * t1165
        t1544 = t1543 + 2 * t1164
        t1545 = 8 * t1243
        t1546 = t1545 + 3 * t1168
        t1547 = t1546 + 2 * t1167
        t1548 = a34 * g13
        t1549 = t1548 + t1421
        t1550 = t1549 + t1368
        t1551 = a20 * t1158
        t1552 = t1551 + a22 * t1266
        t1553 = t1552 + a23 * t1323
        t1554 = t1553 + a24 * t1417
        t1555 = t1554 + a25 * t1510
        t1556 = t1555 + a28 * t1513
        t1557 = t1556 + a29 * t1516
        t1558 = t1557 + a32 * t1157
        t1559 = t1558 + a34 * t1158
        t1560 = t1559 + g12 * t1524
        t1561 = t1560 + g13 * t1541
        t1562 = t1561 + t1354 * v23
        t1563 = t1562 + t1162 * v20
        t1564 = t1563 + t1162 * v34
        t1565 = t1564 + t1163 * v32
        t1566 = t1565 + t1419 * v24
        t1567 = t1566 + t1544 * v29
        t1568 = t1567 + t1268 * v22
        t1569 = t1568 + t1547 * v28
        t1570 = t1569 + t1550 * v25
        t1571 = a12 * t706
        t1572 = t1571 + a15 * t704
        t1573 = t1572 + t707 * v12
        t1574 = t1573 + t709 * v15
        t1575 = a6 * t177
        t1576 = t1575 + a21 * t1238
        t1577 = t1576 + a33 * t1144
        t1578 = t1577 + t1243 * v21
        t1579 = t1578 + t1145 * v33
        t1580 = t1579 + t214 * v6
        t153 = tl.load(k + 15 * LANES, mask)
        t1581 = a4 * t153
        t1582 = t1581 + a9 * t151
        t167 = tl.load(k + 16 * LANES, mask)
        t1583 = t1582 + t167 * v4
        t1584 = t1583 + t169 * v9
        t1585 = t1584 + t1310 * v25
        t1586 = t1585 + 8 * t1507
        t1587 = t1586 + 2 * t1570
        t1588 = t1587 + 3 * t1574
        t1589 = t1588 + 4 * t1580
        tl.store(to_a + 25 * sto_a, t1589, mask)
        tl.store(k + 18 * LANES, t1144, mask)
        tl.store(k + 13 * LANES, t1145, mask)
        tl.store(k + 141 * LANES, t1149, mask)
        tl.store(k + 142 * LANES, t1152, mask)
        tl.store(k + 38 * LANES, t1155, mask)
        tl.store(k + 40 * LANES, t1157, mask)
        tl.store(k + 149 * LANES, t1158, mask)
        tl.store(k + 34 * LANES, t1162, mask)
        tl.store(k + 144 * LANES, t1163, mask)
        tl.store(k + 143 * LANES, t1165, mask)
        tl.store(k + 101 * LANES, t1168, mask)
        tl.store(k + 102 * LANES, t1192, mask)
        tl.store(k + 41 * LANES, t1197, mask)
        tl.store(k + 36 * LANES, t1199, mask)
        tl.store(k + 45 * LANES, t1203, mask)
        tl.store(k + 29 * LANES, t1207, mask)
        tl.store(k + 35 * LANES, t1209, mask)
        tl.store(k + 19 * LANES, t1213, mask)
        tl.store(k + 12 * LANES, t1217, mask)
        tl.store(k + 163 * LANES, t1238, mask)
        tl.store(k + 162 * LANES, t1243, mask)
        tl.store(k + 173 * LANES, t1261, mask)
        tl.store(k + 20 * LANES, t1265, mask)
        tl.store(k + 11 * LANES, t1267, mask)
        tl.store(k + 172 * LANES, t1270, mask)
        tl.store(k + 171 * LANES, t1310, mask)
        tl.store(k + 180 * LANES, t1313, mask)
        tl.store(k + 178 * LANES, t1319, mask)
        tl.store(k + 176 * LANES, t1323, mask)
        tl.store(k + 174 * LANES, t1326, mask)
        tl.store(k + 164 * LANES, t1329, mask)
        tl.store(k + 161 * LANES, t1354, mask)
        tl.store(k + 21 * LANES, t1355, mask)
        tl.store(k + 10 * LANES, t1364, mask)
        tl.store(k + 170 * LANES, t1410, mask)
        tl.store(k + 169 * LANES, t1444, mask)
        tl.store(k + 166 * LANES, t1475, mask)
        tl.store(k + 159 * LANES, t1507, mask)
        tl.store(k + 157 * LANES, t1508, mask)
        tl.store(k + 156 * LANES, t1512, mask)
        tl.store(k + 184 * LANES, t1513, mask)
        tl.store(k + 186 * LANES, t1515, mask)
        tl.store(k + 185 * LANES, t1516, mask)
        tl.store(k + 167 * LANES, t1524, mask)
        tl.store(k + 179 * LANES, t1541, mask)
        tl.store(k + 177 * LANES, t1543, mask)
        tl.store(k + 160 * LANES, t1544, mask)
        tl.store(k + 181 * LANES, t1546, mask)
        tl.store(k + 175 * LANES, t1547, mask)
        tl.store(k + 183 * LANES, t1548, mask)
    if PART == 5:
        t1157 = tl.load(k + 40 * LANES, mask)
        t1590 = 4 * t1157
        t1192 = tl.load(k + 102 * LANES, mask)
        t1591 = t1590 + 3 * t1192
        t1149 = tl.load(k + 141 * LANES, mask)
        t1592 = t1591 + t1149
        t1313 = tl.load(k + 180 * LANES, mask)
        t1593 = t1592 + 2 * t1313
        t1144 = tl.load(k + 18 * LANES, mask)
        t1594 = 4 * t1144
        t1197 = tl.load(k + 41 * LANES, mask)
        t1595 = t1594 + 3 * t1197
        t1319 = tl.load(k + 178 * LANES, mask)
        t1596 = t1595 + 4 * t1319
        t1199 = tl.load(k + 36 * LANES, mask)
        t1152 = tl.load(k + 142 * LANES, mask)
        t1597 = t1152 + 2 * t1199
        t1203 = tl.load(k + 45 * LANES, mask)
        t1155 = tl.load(k + 38 * LANES, mask)
        t1598 = t1155 + 4 * t1203
        t1145 = tl.load(k + 13 * LANES, mask)
        t1599 = 4 * t1145
        t1207 = tl.load(k + 29 * LANES, mask)
        t1600 = t1599 + 3 * t1207
        t1355 = tl.load(k + 21 * LANES, mask)
        t1601 = t1600 + 4 * t1355
        t1209 = tl.load(k + 35 * LANES, mask)
        t1165 = tl.load(k + 143 * LANES, mask)
        t1602 = t1165 + 4 * t1209
        t1213 = tl.load(k + 19 * LANES, mask)
        t1168 = tl.load(k + 101 * LANES, mask)
        t1603 = t1168 + 2 * t1213
        t1163 = tl.load(k + 144 * LANES, mask)
        t1604 = 4 * t1163
        t1217 = tl.load(k + 12 * LANES, mask)
        t1605 = t1604 + 3 * t1217
        t1171 = tl.load(k + 97 * LANES, mask)
        t1606 = t1605 + t1171
        t1365 = tl.load(k + 98 * LANES, mask)
        t1607 = t1606 + 2 * t1365
        a5 = tl.load(a + 5 * sa, mask)
        t152 = tl.load(k + 14 * LANES, mask)
        t1608 = a5 * t152
        a7 = tl.load(a + 7 * sa, mask)
        t176 = tl.load(k + 25 * LANES, mask)
        t1609 = t1608 + a7 * t176
        a23 = tl.load(a + 23 * sa, mask)
        t1326 = tl.load(k + 174 * LANES, mask)
        t1610 = t1609 + a23 * t1326
        a26 = tl.load(a + 26 * sa, mask)
        t1611 = t1610 + a26 * t1593
        a27 = tl.load(a + 27 * sa, mask)
        t1612 = t1611 + a27 * t1596
        a30 = tl.load(a + 30 * sa, mask)
        t1613 = t1612 + a30 * t1597
        a31 = tl.load(a + 31 * sa, mask)
        t1614 = t1613 + a31 * t1598
        v27 = tl.load(v + 27 * sv, mask)
        t1615 = t1614 + t1601 * v27
        v31 = tl.load(v + 31 * sv, mask)
        t1616 = t1615 + t1602 * v31
        v30 = tl.load(v + 30 * sv, mask)
        t1617 = t1616 + t1603 * v30
        t1364 = tl.load(k + 10 * LANES, mask)
        v23 = tl.load(v + 23 * sv, mask)
        t1618 = t1617 + t1364 * v23
        v26 = tl.load(v + 26 * sv, mask)
        t1619 = t1618 + t1607 * v26
        t168 = tl.load(k + 17 * LANES, mask)
        v5 = tl.load(v + 5 * sv, mask)
        t1620 = t1619 + t168 * v5
        t215 = tl.load(k + 51 * LANES, mask)
        v7 = tl.load(v + 7 * sv, mask)
        t1621 = t1620 + t215 * v7
        a13 = tl.load(a + 13 * sa, mask)
        t705 = tl.load(k + 151 * LANES, mask)
        t1622 = a13 * t705
        t708 = tl.load(k + 154 * LANES, mask)
        v13 = tl.load(v + 13 * sv, mask)
        t1623 = t1622 + t708 * v13
        t276 = tl.load(k + 93 * LANES, mask)
        t282 = tl.load(k + 92 * LANES, mask)
        t1624 = t282 + t276
        t278 = tl.load(k + 91 * LANES, mask)
        t1625 = t1624 + t278
        t293 = tl.load(k + 90 * LANES, mask)
        t299 = tl.load(k + 88 * LANES, mask)
        t1626 = t299 + t293
        t311 = tl.load(k + 87 * LANES, mask)
        t1627 = t1626 + t311
        t304 = tl.load(k + 78 * LANES, mask)
        t1628 = t1627 + 2 * t304
        t306 = tl.load(k + 75 * LANES, mask)
        t1629 = t1628 + 2 * t306
        t295 = tl.load(k + 72 * LANES, mask)
        t1630 = t1629 + 2 * t295
        a21 = tl.load(a + 21 * sa, mask)
        t1631 = a21 * t1157
        a28 = tl.load(a + 28 * sa, mask)
        t1323 = tl.load(k + 176 * LANES, mask)
        t1632 = t1631 + a28 * t1323
        a32 = tl.load(a + 32 * sa, mask)
        t1238 = tl.load(k + 163 * LANES, mask)
        t1633 = t1632 + a32 * t1238
        g12 = tl.load(g + 12 * sg, mask)
        t1634 = t1633 + g12 * t1625
        g13 = tl.load(g + 13 * sg, mask)
        t1635 = t1634 + g13 * t1630
        t1354 = tl.load(k + 161 * LANES, mask)
        v28 = tl.load(v + 28 * sv, mask)
        t1636 = t1635 + t1354 * v28
        t1243 = tl.load(k + 162 * LANES, mask)
        v32 = tl.load(v + 32 * sv, mask)
        t1637 = t1636 + t1243 * v32
        v21 = tl.load(v + 21 * sv, mask)
        t1638 = t1637 + t1163 * v21
        a24 = tl.load(a + 24 * sa, mask)
        t1639 = a24 * t1203
        g4 = tl.load(g + 4 * sg, mask)
        t1640 = t1639 + g4 * v26
        v24 = tl.load(v + 24 * sv, mask)
        t1641 = t1640 + t1209 * v24
        a16 = tl.load(a + 16 * sa, mask)
        t704 = tl.load(k + 150 * LANES, mask)
        t1642 = a16 * t704
        t709 = tl.load(k + 155 * LANES, mask)
        v16 = tl.load(v + 16 * sv, mask)
        t1643 = t1642 + t709 * v16
        t1644 = t1643 + 2 * t1621
        t1645 = t1644 + 3 * t1623
        t1646 = t1645 + 4 * t1638
        t1647 = t1646 + 8 * t1641
        tl.store(to_a + 26 * sto_a, t1647, mask)
        t1158 = tl.load(k + 149 * LANES, mask)
        t1648 = 4 * t1158
        t1261 = tl.load(k + 173 * LANES, mask)
        t1649 = t1648 + 3 * t1261
        t1650 = 8 * t1323
        t1651 = t1650 + 3 * t1149
        t1652 = t1649 + t1651
        t1653 = t1652 + 2 * t1313
        t1654 = t1653 + 2 * t1591
        t1655 = 4 * t1238
        t1656 = t1655 + 4 * t1199
        t1657 = t1656 + 3 * t1152
        t1265 = tl.load(k + 20 * LANES, mask)
        t1658 = 2 * t1265
        t1659 = t1658 + 8 * t1203
        t1660 = t1659 + 3 * t1155
        t1267 = tl.load(k + 11 * LANES, mask)
        t1661 = 2 * t1267
        t1662 = t1661 + 8 * t1209
        t1663 = t1662 + 3 * t1165
        t1664 = 4 * t1243
        t1665 = t1664 + 4 * t1213
        t1666 = t1665 + 3 * t1168
        t1162 = tl.load(k + 34 * LANES, mask)
        t1667 = 4 * t1162
        t1270 = tl.load(k + 172 * LANES, mask)
        t1668 = t1667 + 3 * t1270
        t1669 = 8 * t1354
        t1670 = t1669 + 3 * t1171
        t1671 = t1668 + t1670
        t1672 = t1671 + 2 * t1365
        t1673 = t1672 + 2 * t1605
        a6 = tl.load(a + 6 * sa, mask)
        t1674 = a6 * t152
        t177 = tl.load(k + 26 * LANES, mask)
        t1675 = t1674 + a7 * t177
        t1329 = tl.load(k + 164 * LANES, mask)
        t1676 = t1675 + a23 * t1329
        t1677 = t1676 + a26 * t1596
        t1678 = t1677 + a27 * t1654
        t1679 = t1678 + a31 * t1657
        t1680 = t1679 + a32 * t1660
        t1681 = t1680 + t1601 * v26
        t1682 = t1681 + t1663 * v32
        t1361 = tl.load(k + 106 * LANES, mask)
        t1683 = t1682 + t1361 * v23
        t1684 = t1683 + t1666 * v31
        t1685 = t1684 + t1673 * v27
        v6 = tl.load(v + 6 * sv, mask)
        t1686 = t1685 + t168 * v6
        t214 = tl.load(k + 50 * LANES, mask)
        t1687 = t1686 + t214 * v7
        t706 = tl.load(k + 152 * LANES, mask)
        t1688 = a13 * t706
        a17 = tl.load(a + 17 * sa, mask)
        t1689 = t1688 + a17 * t704
        t707 = tl.load(k + 153 * LANES, mask)
        t1690 = t1689 + t707 * v13
        v17 = tl.load(v + 17 * sv, mask)
        t1691 = t1690 + t709 * v17
        t1416 = tl.load(k + 103 * LANES, mask)
        t1692 = t1595 + 2 * t1416
        t1693 = t1692 + 2 * t1319
        a12 = tl.load(a + 12 * sa, mask)
        t1694 = a12 * v13
        v12 = tl.load(v + 12 * sv, mask)
        t1695 = t1694 + a13 * v12
        a14 = tl.load(a + 14 * sa, mask)
        t1696 = t1695 + a14 * v16
        a15 = tl.load(a + 15 * sa, mask)
        t1697 = t1696 + a15 * v17
        v14 = tl.load(v + 14 * sv, mask)
        t1698 = t1697 + a16 * v14
        v15 = tl.load(v + 15 * sv, mask)
        t1699 = t1698 + a17 * v15
        t390 = tl.load(k + 71 * LANES, mask)
        t1700 = t1699 + 2 * t390
        t384 = tl.load(k + 70 * LANES, mask)
        t1701 = t1700 + 2 * t384
        t386 = tl.load(k + 69 * LANES, mask)
        t1702 = t1701 + 2 * t386
        t1703 = a24 * v26
        a25 = tl.load(a + 25 * sa, mask)
        t1704 = t1703 + a25 * v27
        t1705 = t1704 + a26 * v24
        v25 = tl.load(v + 25 * sv, mask)
        t1706 = t1705 + a27 * v25
        t1707 = t1706 + a28 * v31
        t1708 = t1707 + a31 * v28
        a22 = tl.load(a + 22 * sa, mask)
        t1709 = a22 * v23
        v22 = tl.load(v + 22 * sv, mask)
        t1710 = t1709 + a23 * v22
        t1711 = t1710 + a27 * v30
        a29 = tl.load(a + 29 * sa, mask)
        t1712 = t1711 + a29 * v32
        t1713 = t1712 + a30 * v27
        v29 = tl.load(v + 29 * sv, mask)
        t1714 = t1713 + a32 * v29
        t407 = tl.load(k + 74 * LANES, mask)
        t1715 = t1714 + 2 * t407
        t412 = tl.load(k + 77 * LANES, mask)
        t1716 = t1715 + 4 * t412
        t414 = tl.load(k + 76 * LANES, mask)
        t1717 = t1716 + 4 * t414
        t401 = tl.load(k + 86 * LANES, mask)
        t1718 = t1717 + 2 * t401
        t403 = tl.load(k + 82 * LANES, mask)
        t1719 = t1718 + 4 * t403
        t419 = tl.load(k + 79 * LANES, mask)
        t1720 = t1719 + 2 * t419
        t1721 = t1720 + 2 * t1708
        t1418 = tl.load(k + 105 * LANES, mask)
        t1722 = t1600 + 2 * t1418
        t1723 = t1722 + 2 * t1355
        t178 = tl.load(k + 27 * LANES, mask)
        t1724 = a5 * t178
        a8 = tl.load(a + 8 * sa, mask)
        t1725 = t1724 + a8 * t176
        t1726 = t1725 + a22 * t1157
        t1444 = tl.load(k + 169 * LANES, mask)
        t1727 = t1726 + a24 * t1444
        t1728 = t1727 + a28 * t1693
        t1729 = t1728 + a29 * t1323
        t1730 = t1729 + a30 * t1203
        t1731 = t1730 + g12 * t1702
        t1732 = t1731 + g13 * t1721
        t1733 = t1732 + t1354 * v29
        t1734 = t1733 + t1209 * v30
        t1735 = t1734 + t1163 * v22
        t1736 = t1735 + t1723 * v28
        t1475 = tl.load(k + 166 * LANES, mask)
        t1737 = t1736 + t1475 * v24
        t213 = tl.load(k + 49 * LANES, mask)
        t1738 = t1737 + t213 * v5
        v8 = tl.load(v + 8 * sv, mask)
        t1739 = t1738 + t215 * v8
        t1740 = a14 * t705
        t1741 = t1740 + t708 * v14
        t1742 = a21 * t1144
        t1743 = t1742 + a25 * t1203
        a33 = tl.load(a + 33 * sa, mask)
        t1744 = t1743 + a33 * t1238
        v33 = tl.load(v + 33 * sv, mask)
        t1745 = t1744 + t1243 * v33
        t1746 = t1745 + t1209 * v25
        t1747 = t1746 + t1145 * v21
        tl.store(k + 166 * LANES, t1721, mask)
        t1410 = tl.load(k + 170 * LANES, mask)
        tl.store(k + 169 * LANES, t1630, mask)
        t1748 = t1410 * v27
        t1749 = t1748 + 2 * t1687
        t1750 = t1749 + 3 * t1691
        t1751 = t1750 + 4 * t1739
        t1752 = t1751 + 6 * t1741
        t1753 = t1752 + 8 * t1747
        tl.store(to_a + 27 * sto_a, t1753, mask)
        t1754 = t1591 + t1651
        t1508 = tl.load(k + 157 * LANES, mask)
        t1755 = t1754 + 2 * t1508
        t1756 = t1755 + 2 * t1649
        t1757 = 4 * t1416
        t1758 = t1757 + 3 * t1197
        t1759 = t1758 + 4 * t1144
        t1512 = tl.load(k + 156 * LANES, mask)
        t1760 = t1512 + 2 * t1199
        t1515 = tl.load(k + 186 * LANES, mask)
        t1761 = t1515 + 4 * t1203
        t1762 = 4 * t1418
        t1763 = t1762 + 3 * t1207
        t1764 = t1763 + 4 * t1145
        t1543 = tl.load(k + 177 * LANES, mask)
        t1765 = t1543 + 4 * t1209
        t1546 = tl.load(k + 181 * LANES, mask)
        t1766 = t1546 + 2 * t1213
        t1767 = t1605 + t1670
        t1548 = tl.load(k + 183 * LANES, mask)
        t1768 = t1767 + 2 * t1548
        t1769 = t1768 + 2 * t1668
        t153 = tl.load(k + 15 * LANES, mask)
        t1770 = a5 * t153
        tl.store(k + 181 * LANES, t1702, mask)
        a9 = tl.load(a + 9 * sa, mask)
        t1771 = t1770 + a9 * t176
        t1513 = tl.load(k + 184 * LANES, mask)
        t1772 = t1771 + a25 * t1513
        t1773 = t1772 + a28 * t1756
        t1774 = t1773 + a29 * t1759
        t1775 = t1774 + a32 * t1760
        t1776 = t1775 + a33 * t1761
        t1777 = t1776 + t1764 * v29
        t1778 = t1777 + t1765 * v33
        t1779 = t1778 + t1766 * v32
        t1547 = tl.load(k + 175 * LANES, mask)
        t1780 = t1779 + t1547 * v25
        t1781 = t1780 + t1769 * v28
        t167 = tl.load(k + 16 * LANES, mask)
        t1782 = t1781 + t167 * v5
        v9 = tl.load(v + 9 * sv, mask)
        t1783 = t1782 + t215 * v9
        t1784 = a15 * t705
        a18 = tl.load(a + 18 * sa, mask)
        t1785 = t1784 + a18 * t704
        t1786 = t1785 + t708 * v15
        tl.store(k + 51 * LANES, t1625, mask)
        v18 = tl.load(v + 18 * sv, mask)
        t1787 = t1786 + t709 * v18
        a11 = tl.load(a + 11 * sa, mask)
        t1788 = a11 * v15
        t1789 = t1788 + a13 * v18
        v19 = tl.load(v + 19 * sv, mask)
        t1790 = t1789 + a14 * v19
        v11 = tl.load(v + 11 * sv, mask)
        t1791 = t1790 + a15 * v11
        t1792 = t1791 + a18 * v13
        a19 = tl.load(a + 19 * sa, mask)
        t1793 = t1792 + a19 * v14
        t284 = tl.load(k + 68 * LANES, mask)
        t1794 = t1793 + 2 * t284
        t1795 = t1794 + 2 * t278
        t280 = tl.load(k + 67 * LANES, mask)
        t1796 = t1795 + 2 * t280
        t1797 = a23 * v28
        t1798 = t1797 + a24 * v29
        t1799 = t1798 + a27 * v33
        t1800 = t1799 + a28 * v23
        t1801 = t1800 + a29 * v24
        t1802 = t1801 + a33 * v27
        t1803 = a21 * v25
        t1804 = t1803 + a25 * v21
        t1805 = t1804 + a26 * v32
        tl.store(k + 67 * LANES, t1765, mask)
        v34 = tl.load(v + 34 * sv, mask)
        t1806 = t1805 + a28 * v34
        t1807 = t1806 + a32 * v26
        tl.store(k + 91 * LANES, t1761, mask)
        a34 = tl.load(a + 34 * sa, mask)
        t1808 = t1807 + a34 * v28
        tl.store(k + 68 * LANES, t1766, mask)
        t301 = tl.load(k + 66 * LANES, mask)
        t1809 = t1808 + 2 * t301
        t1810 = t1809 + 4 * t306
        t1811 = t1810 + 2 * t295
        t297 = tl.load(k + 65 * LANES, mask)
        t1812 = t1811 + 2 * t297
        t312 = tl.load(k + 62 * LANES, mask)
        t1813 = t1812 + 4 * t312
        t1814 = t1813 + 2 * t1802
        t1815 = a6 * t178
        t1816 = t1815 + a8 * t177
        t1817 = t1816 + a21 * t1158
        t1446 = tl.load(k + 145 * LANES, mask)
        t1818 = t1817 + a24 * t1446
        t1819 = t1818 + a26 * t1323
        t1820 = t1819 + a27 * t1693
        t1821 = t1820 + a34 * t1238
        t1822 = t1821 + g12 * t1796
        t1823 = t1822 + g13 * t1814
        t1824 = t1823 + t1354 * v26
        t1825 = t1824 + t1243 * v34
        t1826 = t1825 + t1162 * v21
        t1827 = t1826 + t1723 * v27
        t1473 = tl.load(k + 148 * LANES, mask)
        t1828 = t1827 + t1473 * v24
        t1829 = t1828 + t213 * v6
        t1830 = t1829 + t214 * v8
        t1831 = a14 * t706
        t1832 = t1831 + t707 * v14
        t1833 = a22 * t1144
        t1834 = t1833 + a23 * t1238
        t1835 = t1834 + a31 * t1203
        t1836 = t1835 + t1243 * v23
        t1837 = t1836 + t1209 * v31
        t1838 = t1837 + t1145 * v22
        t1839 = t1410 * v28
        t1840 = t1839 + 2 * t1783
        t1841 = t1840 + 3 * t1787
        t1842 = t1841 + 4 * t1830
        t1843 = t1842 + 6 * t1832
        t1844 = t1843 + 8 * t1838
        tl.store(to_a + 28 * sto_a, t1844, mask)
        t1845 = 2 * t1508
        t1846 = t1845 + 3 * t1261
        t1847 = t1846 + t1149
        t1848 = t1847 + 4 * t1158
        t1849 = t1152 + 4 * t1238
        t1850 = t1155 + 2 * t1265
        t1851 = t1165 + 2 * t1267
        t1852 = t1168 + 4 * t1243
        t1853 = 2 * t1548
        t1854 = t1853 + 3 * t1270
        t1855 = t1854 + t1171
        t1856 = t1855 + 4 * t1162
        t1857 = a6 * t153
        t1858 = t1857 + a9 * t177
        t1516 = tl.load(k + 185 * LANES, mask)
        t1859 = t1858 + a25 * t1516
        t1860 = t1859 + a28 * t1759
        t1861 = t1860 + a29 * t1848
        t1862 = t1861 + a33 * t1849
        t1863 = t1862 + a34 * t1850
        t1864 = t1863 + t1764 * v28
        t1865 = t1864 + t1851 * v34
        t1544 = tl.load(k + 160 * LANES, mask)
        t1866 = t1865 + t1544 * v25
        t1867 = t1866 + t1852 * v33
        t1868 = t1867 + t1856 * v29
        t1869 = t1868 + t167 * v6
        t1870 = t1869 + t214 * v9
        t1871 = a15 * t706
        t1872 = t1871 + t707 * v15
        t392 = tl.load(k + 63 * LANES, mask)
        t1873 = t392 + t386
        t388 = tl.load(k + 64 * LANES, mask)
        t1874 = t1873 + t388
        t409 = tl.load(k + 73 * LANES, mask)
        t1875 = t409 + t403
        t405 = tl.load(k + 81 * LANES, mask)
        t1876 = t1875 + t405
        t1877 = t1876 + 2 * t414
        t420 = tl.load(k + 80 * LANES, mask)
        t1878 = t1877 + 2 * t420
        t1879 = a22 * t1158
        t1880 = t1879 + a27 * t1323
        t1881 = t1880 + a32 * t1203
        t1882 = t1881 + g12 * t1874
        t1883 = t1882 + g13 * t1878
        t1884 = t1883 + t1354 * v27
        t1885 = t1884 + t1209 * v32
        t1886 = t1885 + t1162 * v22
        t1887 = a24 * t1238
        t1888 = t1887 + g4 * v29
        t1889 = t1888 + t1243 * v24
        t1890 = a19 * t704
        t1891 = t1890 + t709 * v19
        t1892 = t1891 + 2 * t1870
        t1893 = t1892 + 3 * t1872
        t1894 = t1893 + 4 * t1886
        t1895 = t1894 + 8 * t1889
        tl.store(to_a + 29 * sto_a, t1895, mask)
        t1896 = t1313 + t1192
        t1897 = t1197 + 2 * t1319
        t483 = tl.load(k + 89 * LANES, mask)
        t184 = tl.load(k + 30 * LANES, mask)
        t1898 = t184 + t483
        t484 = tl.load(k + 116 * LANES, mask)
        t1899 = t1898 + t484
        t491 = tl.load(k + 99 * LANES, mask)
        t200 = tl.load(k + 42 * LANES, mask)
        t1900 = t200 + t491
        t493 = tl.load(k + 120 * LANES, mask)
        t1901 = t1900 + t493
        t195 = tl.load(k + 37 * LANES, mask)
        t1902 = t1901 + 2 * t195
        t205 = tl.load(k + 46 * LANES, mask)
        t1903 = t1902 + 2 * t205
        t492 = tl.load(k + 119 * LANES, mask)
        t1904 = t1903 + 2 * t492
        t1905 = t1207 + 2 * t1355
        t1906 = t1365 + t1217
        t1907 = a23 * t1157
        t1908 = t1907 + a26 * t1597
        t1909 = t1908 + a30 * t1896
        t1910 = t1909 + a31 * t1897
        t1911 = t1910 + a32 * t1323
        t1912 = t1911 + g4 * v30
        t1913 = t1912 + g12 * t1899
        t1914 = t1913 + g13 * t1904
        t1915 = t1914 + t1354 * v32
        t1916 = t1915 + t1163 * v23
        t1917 = t1916 + t1905 * v31
        t1918 = t1917 + t1906 * v30
        t1919 = t1918 + t1603 * v26
        t1920 = a7 * t152
        t1921 = t1920 + a16 * t705
        t1922 = t1921 + t168 * v7
        t1923 = t1922 + t708 * v16
        t1924 = t1923 + 2 * t1919
        t1507 = tl.load(k + 159 * LANES, mask)
        t1925 = t1924 + 4 * t1507
        tl.store(to_a + 30 * sto_a, t1925, mask)
        t1926 = t1261 + 4 * t1323
        t1927 = t1926 + 2 * t1313
        t1928 = t1927 + 3 * t1192
        t1929 = 2 * t1416
        t1930 = t1929 + 4 * t1319
        t1931 = t1930 + 3 * t1197
        t1932 = 2 * t1418
        t1933 = t1932 + 4 * t1355
        t1934 = t1933 + 3 * t1207
        t1935 = t1270 + 4 * t1354
        t1936 = t1935 + 2 * t1365
        t1937 = t1936 + 3 * t1217
        t1938 = a7 * t178
        t1939 = t1938 + a8 * t152
        t1940 = t1939 + a26 * t1598
        t1941 = t1940 + a27 * t1657
        t1942 = t1941 + a30 * t1897
        t1943 = t1942 + a31 * t1928
        t1944 = t1943 + a32 * t1931
        t1945 = t1944 + t1934 * v32
        t1946 = t1945 + t1905 * v30
        t1947 = t1946 + t1937 * v31
        t1948 = t1947 + t1602 * v26
        t1949 = t1948 + t1666 * v27
        t1950 = t1949 + t213 * v7
        t1951 = t1950 + t168 * v8
        t1952 = a17 * t705
        t1953 = t1952 + t708 * v17
        t559 = tl.load(k + 140 * LANES, mask)
        t565 = tl.load(k + 139 * LANES, mask)
        t1954 = t565 + t559
        t561 = tl.load(k + 138 * LANES, mask)
        t1955 = t1954 + t561
        t576 = tl.load(k + 137 * LANES, mask)
        t582 = tl.load(k + 136 * LANES, mask)
        t1956 = t582 + t576
        t594 = tl.load(k + 135 * LANES, mask)
        t1957 = t1956 + t594
        t587 = tl.load(k + 134 * LANES, mask)
        t1958 = t1957 + 2 * t587
        t589 = tl.load(k + 133 * LANES, mask)
        t1959 = t1958 + 2 * t589
        t578 = tl.load(k + 132 * LANES, mask)
        t1960 = t1959 + 2 * t578
        t1961 = a23 * t1144
        t1962 = t1961 + a24 * t1157
        t1963 = t1962 + a33 * t1323
        t1964 = t1963 + g12 * t1955
        t1965 = t1964 + g13 * t1960
        t1966 = t1965 + t1354 * v33
        t1967 = t1966 + t1145 * v23
        t1968 = t1967 + t1163 * v24
        t1969 = a28 * t1203
        t1970 = t1969 + g4 * v31
        t1971 = t1970 + t1209 * v28
        t1972 = a16 * t706
        t1973 = t1972 + t707 * v16
        t1974 = t1973 + 2 * t1951
        t1975 = t1974 + 3 * t1953
        t1976 = t1975 + 4 * t1968
        t1977 = t1976 + 8 * t1971
        tl.store(to_a + 31 * sto_a, t1977, mask)
        t1978 = t1508 + t1313
        t1979 = t1978 + 8 * t1323
        t1980 = t1979 + 3 * t1261
        t1981 = t1980 + 3 * t1192
        t1982 = t1758 + 2 * t1319
        t1983 = a13 * v15
        t1984 = t1983 + a15 * v13
        t1985 = t1984 + a16 * v18
        t1986 = t1985 + a17 * v19
        t1987 = t1986 + a18 * v16
        t1988 = t1987 + a19 * v17
        t185 = tl.load(k + 31 * LANES, mask)
        t1989 = t1988 + 4 * t185
        t1990 = t1989 + 4 * t484
        t485 = tl.load(k + 117 * LANES, mask)
        t1991 = t1990 + 4 * t485
        t1992 = a26 * v28
        t1993 = t1992 + a27 * v29
        t1994 = t1993 + a28 * v26
        t1995 = t1994 + a29 * v27
        t1996 = t1995 + a31 * v33
        t1997 = t1996 + a33 * v31
        t1998 = a23 * v25
        t1999 = t1998 + a25 * v23
        t2000 = t1999 + a30 * v32
        t2001 = t2000 + a32 * v30
        t2002 = t2001 + a32 * v34
        t2003 = t2002 + a34 * v32
        t201 = tl.load(k + 43 * LANES, mask)
        t2004 = t2003 + 4 * t201
        t2005 = t2004 + 4 * t492
        t2006 = t2005 + 8 * t493
        t494 = tl.load(k + 121 * LANES, mask)
        t2007 = t2006 + 4 * t494
        t207 = tl.load(k + 48 * LANES, mask)
        t2008 = t2007 + 8 * t207
        t2009 = t2008 + 2 * t1997
        t2010 = t1763 + 2 * t1355
        t2011 = t1548 + t1365
        t2012 = t2011 + 8 * t1354
        t2013 = t2012 + 3 * t1270
        t2014 = t2013 + 3 * t1217
        t2015 = a23 * t1158
        t2016 = t2015 + a25 * t1157
        t2017 = t2016 + a27 * t1660
        t2018 = t2017 + a28 * t1760
        t2019 = t2018 + a30 * t1323
        t2020 = t2019 + a31 * t1931
        t2021 = t2020 + a32 * t1981
        t2022 = t2021 + a33 * t1982
        t2023 = t2022 + a34 * t1323
        t2024 = t2023 + g12 * t1991
        t2025 = t2024 + g13 * t2009
        t2026 = t2025 + t1354 * v30
        t2027 = t2026 + t1354 * v34
        t2028 = t2027 + t1162 * v23
        t2029 = t2028 + t1163 * v25
        t2030 = t2029 + t2010 * v33
        t2031 = t2030 + t1934 * v31
        t2032 = t2031 + t2014 * v32
        t2033 = t2032 + t1663 * v27
        t1766 = tl.load(k + 68 * LANES, mask)
        t2034 = t2033 + t1766 * v28
        t2035 = a17 * t706
        t2036 = t2035 + a18 * t705
        t2037 = t2036 + t707 * v17
        t2038 = t2037 + t708 * v18
        t2039 = a8 * t178
        t2040 = t2039 + a26 * t1238
        t2041 = t2040 + a29 * t1203
        t2042 = t2041 + t1243 * v26
        t2043 = t2042 + t1209 * v29
        t2044 = t2043 + t213 * v8
        t2045 = a7 * t153
        t2046 = t2045 + a9 * t152
        t2047 = t2046 + t167 * v7
        t2048 = t2047 + t168 * v9
        t1310 = tl.load(k + 171 * LANES, mask)
        t2049 = t2048 + t1310 * v32
        t2050 = t2049 + 2 * t2034
        t2051 = t2050 + 3 * t2038
        t2052 = t2051 + 4 * t2044
        t1147 = tl.load(k + 96 * LANES, mask)
        t2053 = t2052 + 8 * t1147
        tl.store(to_a + 32 * sto_a, t2053, mask)
        t2054 = t1846 + t1192
        t2055 = t2054 + 4 * t1323
        t2056 = t1197 + 2 * t1416
        t2057 = t1207 + 2 * t1418
        t2058 = t1854 + t1217
        t2059 = t2058 + 4 * t1354
        t2060 = a8 * t153
        t2061 = t2060 + a9 * t178
        t1761 = tl.load(k + 91 * LANES, mask)
        t2062 = t2061 + a28 * t1761
        t2063 = t2062 + a29 * t1849
        t2064 = t2063 + a32 * t1982
        t2065 = t2064 + a33 * t2055
        t2066 = t2065 + a34 * t2056
        t2067 = t2066 + t2057 * v34
        t2068 = t2067 + t2010 * v32
        t2069 = t2068 + t2059 * v33
        t1765 = tl.load(k + 67 * LANES, mask)
        t2070 = t2069 + t1765 * v28
        t2071 = t2070 + t1852 * v29
        t2072 = t2071 + t167 * v8
        t2073 = t2072 + t213 * v9
        t2074 = a18 * t706
        t2075 = t2074 + t707 * v18
        t567 = tl.load(k + 131 * LANES, mask)
        t2076 = t567 + t561
        t563 = tl.load(k + 129 * LANES, mask)
        t2077 = t2076 + t563
        t584 = tl.load(k + 128 * LANES, mask)
        t2078 = t584 + t578
        t580 = tl.load(k + 127 * LANES, mask)
        t2079 = t2078 + t580
        t2080 = t2079 + 2 * t589
        t595 = tl.load(k + 126 * LANES, mask)
        t2081 = t2080 + 2 * t595
        t2082 = a24 * t1158
        t2083 = t2082 + a25 * t1144
        t2084 = t2083 + a31 * t1323
        t2085 = t2084 + g12 * t2077
        t2086 = t2085 + g13 * t2081
        t2087 = t2086 + t1354 * v31
        t2088 = t2087 + t1162 * v24
        t2089 = t2088 + t1145 * v25
        t2090 = a27 * t1238
        t2091 = t2090 + g4 * v33
        t2092 = t2091 + t1243 * v27
        t2093 = a19 * t705
        t2094 = t2093 + t708 * v19
        t2095 = t2094 + 2 * t2073
        t2096 = t2095 + 3 * t2075
        t2097 = t2096 + 4 * t2089
        t2098 = t2097 + 8 * t2092
        tl.store(to_a + 33 * sto_a, t2098, mask)
        t2099 = t1508 + t1261
        t186 = tl.load(k + 32 * LANES, mask)
        t2100 = t186 + t485
        t657 = tl.load(k + 125 * LANES, mask)
        t2101 = t2100 + t657
        tl.store(k + 125 * LANES, t1796, mask)
        tl.store(k + 32 * LANES, t1814, mask)
        tl.store(k + 117 * LANES, t1850, mask)
        tl.store(k + 173 * LANES, t1851, mask)
        tl.store(k + 157 * LANES, t1874, mask)
        tl.store(k + 154 * LANES, t1878, mask)
        tl.store(k + 151 * LANES, t1899, mask)
        tl.store(k + 162 * LANES, t1904, mask)
        tl.store(k + 163 * LANES, t1955, mask)
        tl.store(k + 13 * LANES, t1960, mask)
        tl.store(k + 18 * LANES, t1991, mask)
        tl.store(k + 126 * LANES, t2009, mask)
        tl.store(k + 133 * LANES, t2056, mask)
        tl.store(k + 127 * LANES, t2057, mask)
        tl.store(k + 132 * LANES, t2077, mask)
        tl.store(k + 128 * LANES, t2081, mask)
        tl.store(k + 129 * LANES, t2099, mask)
        tl.store(k + 138 * LANES, t2101, mask)
    if PART == 6:
        t493 = tl.load(k + 120 * LANES, mask)
        t202 = tl.load(k + 44 * LANES, mask)
        t2102 = t202 + t493
        t663 = tl.load(k + 130 * LANES, mask)
        t2103 = t2102 + t663
        t206 = tl.load(k + 47 * LANES, mask)
        t2104 = t2103 + 2 * t206
        t666 = tl.load(k + 24 * LANES, mask)
        t2105 = t2104 + 2 * t666
        t1270 = tl.load(k + 172 * LANES, mask)
        t1548 = tl.load(k + 183 * LANES, mask)
        t2106 = t1548 + t1270
        a25 = tl.load(a + 25 * sa, mask)
        t1158 = tl.load(k + 149 * LANES, mask)
        t2107 = a25 * t1158
        a29 = tl.load(a + 29 * sa, mask)
        t1850 = tl.load(k + 117 * LANES, mask)
        t2108 = t2107 + a29 * t1850
        a32 = tl.load(a + 32 * sa, mask)
        t1323 = tl.load(k + 176 * LANES, mask)
        t2109 = t2108 + a32 * t1323
        a33 = tl.load(a + 33 * sa, mask)
        t2056 = tl.load(k + 133 * LANES, mask)
        t2110 = t2109 + a33 * t2056
        a34 = tl.load(a + 34 * sa, mask)
        t2099 = tl.load(k + 129 * LANES, mask)
        t2111 = t2110 + a34 * t2099
        g4 = tl.load(g + 4 * sg, mask)
        v34 = tl.load(v + 34 * sv, mask)
        t2112 = t2111 + g4 * v34
        g12 = tl.load(g + 12 * sg, mask)
        t2101 = tl.load(k + 138 * LANES, mask)
        t2113 = t2112 + g12 * t2101
        g13 = tl.load(g + 13 * sg, mask)
        t2114 = t2113 + g13 * t2105
        t1354 = tl.load(k + 161 * LANES, mask)
        v32 = tl.load(v + 32 * sv, mask)
        t2115 = t2114 + t1354 * v32
        t1162 = tl.load(k + 34 * LANES, mask)
        v25 = tl.load(v + 25 * sv, mask)
        t2116 = t2115 + t1162 * v25
        t2117 = t2116 + t2106 * v34
        t2057 = tl.load(k + 127 * LANES, mask)
        v33 = tl.load(v + 33 * sv, mask)
        t2118 = t2117 + t2057 * v33
        t1851 = tl.load(k + 173 * LANES, mask)
        v29 = tl.load(v + 29 * sv, mask)
        t2119 = t2118 + t1851 * v29
        a9 = tl.load(a + 9 * sa, mask)
        t153 = tl.load(k + 15 * LANES, mask)
        t2120 = a9 * t153
        a19 = tl.load(a + 19 * sa, mask)
        t706 = tl.load(k + 152 * LANES, mask)
        t2121 = t2120 + a19 * t706
        t167 = tl.load(k + 16 * LANES, mask)
        v9 = tl.load(v + 9 * sv, mask)
        t2122 = t2121 + t167 * v9
        t707 = tl.load(k + 153 * LANES, mask)
        v19 = tl.load(v + 19 * sv, mask)
        t2123 = t2122 + t707 * v19
        t2124 = t2123 + 2 * t2119
        t1312 = tl.load(k + 104 * LANES, mask)
        t2125 = t2124 + 4 * t1312
        tl.store(to_a + 34 * sto_a, t2125, mask)
        a1 = tl.load(a + 1 * sa, mask)
        v1 = tl.load(v + 1 * sv, mask)
        t2126 = a1 * v1
        a2 = tl.load(a + 2 * sa, mask)
        v2 = tl.load(v + 2 * sv, mask)
        t2127 = t2126 + a2 * v2
        a3 = tl.load(a + 3 * sa, mask)
        v3 = tl.load(v + 3 * sv, mask)
        t2128 = t2127 + a3 * v3
        t2129 = 2 * t2128
        tl.store(to_g + 1 * sto_g, t2129, mask)
        a5 = tl.load(a + 5 * sa, mask)
        t2130 = 2 * a5
        a6 = tl.load(a + 6 * sa, mask)
        t2131 = 2 * a6
        a8 = tl.load(a + 8 * sa, mask)
        t2132 = 2 * a8
        a4 = tl.load(a + 4 * sa, mask)
        v4 = tl.load(v + 4 * sv, mask)
        t2133 = a4 * v4
        a7 = tl.load(a + 7 * sa, mask)
        v7 = tl.load(v + 7 * sv, mask)
        t2134 = t2133 + a7 * v7
        t2135 = t2134 + a9 * v9
        v5 = tl.load(v + 5 * sv, mask)
        t2136 = t2135 + t2130 * v5
        v6 = tl.load(v + 6 * sv, mask)
        t2137 = t2136 + t2131 * v6
        v8 = tl.load(v + 8 * sv, mask)
        t2138 = t2137 + t2132 * v8
        t2139 = 2 * t2138
        tl.store(to_g + 2 * sto_g, t2139, mask)
        a14 = tl.load(a + 14 * sa, mask)
        t2140 = 6 * a14
        a11 = tl.load(a + 11 * sa, mask)
        v11 = tl.load(v + 11 * sv, mask)
        t2141 = a11 * v11
        a12 = tl.load(a + 12 * sa, mask)
        v12 = tl.load(v + 12 * sv, mask)
        t2142 = t2141 + a12 * v12
        a13 = tl.load(a + 13 * sa, mask)
        v13 = tl.load(v + 13 * sv, mask)
        t2143 = t2142 + a13 * v13
        a15 = tl.load(a + 15 * sa, mask)
        v15 = tl.load(v + 15 * sv, mask)
        t2144 = t2143 + a15 * v15
        a17 = tl.load(a + 17 * sa, mask)
        v17 = tl.load(v + 17 * sv, mask)
        t2145 = t2144 + a17 * v17
        a18 = tl.load(a + 18 * sa, mask)
        v18 = tl.load(v + 18 * sv, mask)
        t2146 = t2145 + a18 * v18
        a10 = tl.load(a + 10 * sa, mask)
        v10 = tl.load(v + 10 * sv, mask)
        t2147 = a10 * v10
        a16 = tl.load(a + 16 * sa, mask)
        v16 = tl.load(v + 16 * sv, mask)
        t2148 = t2147 + a16 * v16
        t2149 = t2148 + a19 * v19
        v14 = tl.load(v + 14 * sv, mask)
        t2150 = t2149 + t2140 * v14
        t2151 = t2150 + 3 * t2146
        t2152 = 2 * t2151
        tl.store(to_g + 3 * sto_g, t2152, mask)
        a21 = tl.load(a + 21 * sa, mask)
        v21 = tl.load(v + 21 * sv, mask)
        t2153 = a21 * v21
        a22 = tl.load(a + 22 * sa, mask)
        v22 = tl.load(v + 22 * sv, mask)
        t2154 = t2153 + a22 * v22
        a26 = tl.load(a + 26 * sa, mask)
        v26 = tl.load(v + 26 * sv, mask)
        t2155 = t2154 + a26 * v26
        t2156 = t2155 + a29 * v29
        a31 = tl.load(a + 31 * sa, mask)
        v31 = tl.load(v + 31 * sv, mask)
        t2157 = t2156 + a31 * v31
        t2158 = t2157 + a33 * v33
        a23 = tl.load(a + 23 * sa, mask)
        v23 = tl.load(v + 23 * sv, mask)
        t2159 = a23 * v23
        t2160 = t2159 + a25 * v25
        t2161 = t2160 + a32 * v32
        a24 = tl.load(a + 24 * sa, mask)
        v24 = tl.load(v + 24 * sv, mask)
        t2162 = a24 * v24
        a27 = tl.load(a + 27 * sa, mask)
        v27 = tl.load(v + 27 * sv, mask)
        t2163 = t2162 + a27 * v27
        a28 = tl.load(a + 28 * sa, mask)
        v28 = tl.load(v + 28 * sv, mask)
        t2164 = t2163 + a28 * v28
        a20 = tl.load(a + 20 * sa, mask)
        v20 = tl.load(v + 20 * sv, mask)
        t2165 = a20 * v20
        a30 = tl.load(a + 30 * sa, mask)
        v30 = tl.load(v + 30 * sv, mask)
        t2166 = t2165 + a30 * v30
        t2167 = t2166 + a34 * v34
        t2168 = t2167 + 4 * t2158
        t2169 = t2168 + 6 * t2161
        t2170 = t2169 + 12 * t2164
        t2171 = 2 * t2170
        tl.store(to_g + 4 * sto_g, t2171, mask)
        t2172 = a1 * a1
        t2173 = a2 * a2
        t2174 = a3 * a3
        t2175 = a1 * a2
        t2176 = a1 * a3
        t2177 = a2 * a3
        t179 = tl.load(k + 28 * LANES, mask)
        t2178 = a4 * t179
        t253 = tl.load(k + 57 * LANES, mask)
        t2179 = t2178 + a5 * t253
        t361 = tl.load(k + 85 * LANES, mask)
        t2180 = t2179 + a6 * t361
        t479 = tl.load(k + 114 * LANES, mask)
        t2181 = t2180 + a7 * t479
        t536 = tl.load(k + 124 * LANES, mask)
        t2182 = t2181 + a8 * t536
        t653 = tl.load(k + 56 * LANES, mask)
        t2183 = t2182 + a9 * t653
        t2184 = t2183 + t2175 * v5
        t2185 = t2184 + t2176 * v6
        t2186 = t2185 + t2177 * v8
        t2187 = t2172 * v4
        t2188 = t2187 + t2173 * v7
        t2189 = t2188 + t2174 * v9
        t2190 = t2189 + 2 * t2186
        tl.store(to_g + 5 * sto_g, t2190, mask)
        t2191 = a4 * a10
        t2192 = t2191 + a7 * a13
        t2193 = t2192 + a9 * a15
        t2194 = t2193 + a11 * t2130
        t2195 = t2194 + a12 * t2131
        t2196 = t2195 + a14 * t2132
        t2197 = a4 * a11
        t2198 = t2197 + a7 * a16
        t2199 = t2198 + a9 * a18
        t2200 = t2199 + a13 * t2130
        t2201 = t2200 + a14 * t2131
        t2202 = t2201 + a17 * t2132
        t2203 = a4 * a12
        t2204 = t2203 + a7 * a17
        t2205 = t2204 + a9 * a19
        t2206 = t2205 + a14 * t2130
        t2207 = t2206 + a15 * t2131
        t2208 = t2207 + a18 * t2132
        t13 = tl.load(k + 6 * LANES, mask)
        t2209 = a1 * t13
        t64 = tl.load(k + 8 * LANES, mask)
        t2210 = t2209 + a2 * t64
        t113 = tl.load(k + 9 * LANES, mask)
        t2211 = t2210 + a3 * t113
        t2212 = t2211 + t2196 * v1
        t2213 = t2212 + t2202 * v2
        t2214 = t2213 + t2208 * v3
        tl.store(to_g + 6 * sto_g, t2214, mask)
        t2215 = a11 * a21
        t2216 = t2215 + a12 * a22
        t2217 = t2216 + a13 * a23
        t2218 = t2217 + a15 * a25
        t2219 = t2218 + a17 * a27
        t2220 = t2219 + a18 * a28
        t2221 = a10 * a20
        t2222 = t2221 + a16 * a26
        t2223 = t2222 + a19 * a29
        t2224 = t2223 + a24 * t2140
        t2225 = t2224 + 3 * t2220
        t2226 = a11 * a23
        t2227 = t2226 + a12 * a24
        t2228 = t2227 + a13 * a26
        t2229 = t2228 + a15 * a28
        t2230 = t2229 + a17 * a31
        t2231 = t2230 + a18 * a32
        t2232 = a10 * a21
        t2233 = t2232 + a16 * a30
        t2234 = t2233 + a19 * a33
        t2235 = t2234 + a27 * t2140
        t2236 = t2235 + 3 * t2231
        t2237 = a11 * a24
        t2238 = t2237 + a12 * a25
        t2239 = t2238 + a13 * a27
        t2240 = t2239 + a15 * a29
        t2241 = t2240 + a17 * a32
        t2242 = t2241 + a18 * a33
        t2243 = a10 * a22
        t2244 = t2243 + a16 * a31
        t2245 = t2244 + a19 * a34
        t2246 = t2245 + a28 * t2140
        t2247 = t2246 + 3 * t2242
        t35 = tl.load(k + 7 * LANES, mask)
        t2248 = a1 * t35
        t86 = tl.load(k + 5 * LANES, mask)
        t2249 = t2248 + a2 * t86
        t135 = tl.load(k + 0 * LANES, mask)
        t2250 = t2249 + a3 * t135
        t2251 = t2250 + t2225 * v1
        t2252 = t2251 + t2236 * v2
        t2253 = t2252 + t2247 * v3
        tl.store(to_g + 7 * sto_g, t2253, mask)
        t2254 = a4 * a4
        t2255 = t2254 + a5 * a5
        t2256 = t2255 + a6 * a6
        t2257 = a5 * a5
        t2258 = t2257 + a7 * a7
        t2259 = t2258 + a8 * a8
        t2260 = a6 * a6
        t2261 = t2260 + a8 * a8
        t2262 = t2261 + a9 * a9
        t2263 = a4 * a5
        t2264 = t2263 + a5 * a7
        t2265 = t2264 + a6 * a8
        t2266 = a4 * a6
        t2267 = t2266 + a5 * a8
        t2268 = t2267 + a6 * a9
        t2269 = a5 * a6
        t2270 = t2269 + a7 * a8
        t2271 = t2270 + a8 * a9
        t182 = tl.load(k + 1 * LANES, mask)
        t2272 = a4 * t182
        t259 = tl.load(k + 58 * LANES, mask)
        t2273 = t2272 + a5 * t259
        t367 = tl.load(k + 84 * LANES, mask)
        t2274 = t2273 + a6 * t367
        t482 = tl.load(k + 115 * LANES, mask)
        t2275 = t2274 + a7 * t482
        t542 = tl.load(k + 23 * LANES, mask)
        t2276 = t2275 + a8 * t542
        t656 = tl.load(k + 109 * LANES, mask)
        t2277 = t2276 + a9 * t656
        t2278 = t2277 + t2265 * v5
        t2279 = t2278 + t2268 * v6
        t2280 = t2279 + t2271 * v8
        t2281 = t2256 * v4
        t2282 = t2281 + t2259 * v7
        t2283 = t2282 + t2262 * v9
        t2284 = t2283 + 2 * t2280
        tl.store(to_g + 8 * sto_g, t2284, mask)
        t2285 = a4 * a20
        t2286 = t2285 + a7 * a23
        t2287 = t2286 + a9 * a25
        t2288 = t2287 + a21 * t2130
        t2289 = t2288 + a22 * t2131
        t2290 = t2289 + a24 * t2132
        t2291 = a4 * a23
        t2292 = t2291 + a7 * a30
        t2293 = t2292 + a9 * a32
        t2294 = t2293 + a26 * t2130
        t2295 = t2294 + a27 * t2131
        t2296 = t2295 + a31 * t2132
        t2297 = a4 * a25
        t2298 = t2297 + a7 * a32
        t2299 = t2298 + a9 * a34
        t2300 = t2299 + a28 * t2130
        t2301 = t2300 + a29 * t2131
        t2302 = t2301 + a33 * t2132
        t2303 = a4 * a21
        t2304 = t2303 + a7 * a26
        t2305 = t2304 + a9 * a28
        t2306 = t2305 + a23 * t2130
        t2307 = t2306 + a24 * t2131
        t2308 = t2307 + a27 * t2132
        t2309 = a4 * a22
        t2310 = t2309 + a7 * a27
        t2311 = t2310 + a9 * a29
        t2312 = t2311 + a24 * t2130
        t2313 = t2312 + a25 * t2131
        t2314 = t2313 + a28 * t2132
        t2315 = a4 * a24
        t2316 = t2315 + a7 * a31
        t2317 = t2316 + a9 * a33
        t2318 = t2317 + a27 * t2130
        t2319 = t2318 + a28 * t2131
        t2320 = t2319 + a32 * t2132
        t272 = tl.load(k + 61 * LANES, mask)
        t2321 = a5 * t272
        t380 = tl.load(k + 83 * LANES, mask)
        t2322 = t2321 + a6 * t380
        t555 = tl.load(k + 55 * LANES, mask)
        t2323 = t2322 + a8 * t555
        t2324 = t2323 + t2308 * v5
        t2325 = t2324 + t2314 * v6
        t2326 = t2325 + t2320 * v8
        t166 = tl.load(k + 4 * LANES, mask)
        t2327 = a4 * t166
        t478 = tl.load(k + 113 * LANES, mask)
        t2328 = t2327 + a7 * t478
        t652 = tl.load(k + 112 * LANES, mask)
        t2329 = t2328 + a9 * t652
        t2330 = t2329 + t2290 * v4
        t2331 = t2330 + t2296 * v7
        t2332 = t2331 + t2302 * v9
        t2333 = t2332 + 2 * t2326
        tl.store(to_g + 9 * sto_g, t2333, mask)
        t2334 = a10 * a10
        t2335 = a13 * a13
        t2336 = a14 * a14
        t2337 = a15 * a15
        t2338 = a11 * a11
        t2339 = a12 * a12
        t2340 = t2338 + t2339
        t2341 = t2334 + t2335
        t2342 = t2341 + t2337
        t2343 = t2342 + 2 * t2336
        t2344 = t2343 + 2 * t2340
        t2345 = a16 * a16
        t2346 = a17 * a17
        t2347 = a18 * a18
        t2348 = t2335 + t2336
        t2349 = t2338 + t2345
        t2350 = t2349 + t2347
        t2351 = t2350 + 2 * t2346
        t2352 = t2351 + 2 * t2348
        t2353 = a19 * a19
        t2354 = t2336 + t2337
        t2355 = t2339 + t2346
        t2356 = t2355 + t2353
        t2357 = t2356 + 2 * t2347
        t2358 = t2357 + 2 * t2354
        tl.store(k + 112 * LANES, t2105, mask)
        tl.store(k + 113 * LANES, t2334, mask)
        tl.store(k + 4 * LANES, t2335, mask)
        tl.store(k + 55 * LANES, t2336, mask)
        tl.store(k + 83 * LANES, t2337, mask)
        tl.store(k + 61 * LANES, t2338, mask)
        tl.store(k + 109 * LANES, t2339, mask)
        tl.store(k + 23 * LANES, t2340, mask)
        tl.store(k + 115 * LANES, t2344, mask)
        tl.store(k + 84 * LANES, t2345, mask)
        tl.store(k + 58 * LANES, t2346, mask)
        tl.store(k + 1 * LANES, t2347, mask)
        tl.store(k + 0 * LANES, t2348, mask)
        tl.store(k + 5 * LANES, t2352, mask)
        tl.store(k + 7 * LANES, t2353, mask)
        tl.store(k + 9 * LANES, t2354, mask)
        tl.store(k + 8 * LANES, t2358, mask)
    if PART == 7:
        a10 = tl.load(a + 10 * sa, mask)
        a11 = tl.load(a + 11 * sa, mask)
        t2359 = a10 * a11
        a13 = tl.load(a + 13 * sa, mask)
        a16 = tl.load(a + 16 * sa, mask)
        t2360 = a13 * a16
        a14 = tl.load(a + 14 * sa, mask)
        a17 = tl.load(a + 17 * sa, mask)
        t2361 = a14 * a17
        a15 = tl.load(a + 15 * sa, mask)
        a18 = tl.load(a + 18 * sa, mask)
        t2362 = a15 * a18
        t2363 = a11 * a13
        a12 = tl.load(a + 12 * sa, mask)
        t2364 = a12 * a14
        t2365 = t2363 + t2364
        t2366 = t2359 + t2360
        t2367 = t2366 + t2362
        t2368 = t2367 + 2 * t2361
        t2369 = t2368 + 2 * t2365
        t2370 = a10 * a12
        t2371 = a13 * a17
        t2372 = a14 * a18
        a19 = tl.load(a + 19 * sa, mask)
        t2373 = a15 * a19
        t2374 = a11 * a14
        t2375 = a12 * a15
        t2376 = t2374 + t2375
        t2377 = t2370 + t2371
        t2378 = t2377 + t2373
        t2379 = t2378 + 2 * t2372
        t2380 = t2379 + 2 * t2376
        t2381 = a11 * a12
        t2382 = a16 * a17
        t2383 = a17 * a18
        t2384 = a18 * a19
        t2385 = a13 * a14
        t2386 = a14 * a15
        t2387 = t2385 + t2386
        t2388 = t2381 + t2382
        t2389 = t2388 + t2384
        t2390 = t2389 + 2 * t2383
        t2391 = t2390 + 2 * t2387
        a4 = tl.load(a + 4 * sa, mask)
        t193 = tl.load(k + 2 * LANES, mask)
        t2392 = a4 * t193
        a5 = tl.load(a + 5 * sa, mask)
        t289 = tl.load(k + 60 * LANES, mask)
        t2393 = t2392 + a5 * t289
        a6 = tl.load(a + 6 * sa, mask)
        t397 = tl.load(k + 22 * LANES, mask)
        t2394 = t2393 + a6 * t397
        a7 = tl.load(a + 7 * sa, mask)
        t490 = tl.load(k + 118 * LANES, mask)
        t2395 = t2394 + a7 * t490
        a8 = tl.load(a + 8 * sa, mask)
        t572 = tl.load(k + 108 * LANES, mask)
        t2396 = t2395 + a8 * t572
        a9 = tl.load(a + 9 * sa, mask)
        t662 = tl.load(k + 107 * LANES, mask)
        t2397 = t2396 + a9 * t662
        v5 = tl.load(v + 5 * sv, mask)
        t2398 = t2397 + t2369 * v5
        v6 = tl.load(v + 6 * sv, mask)
        t2399 = t2398 + t2380 * v6
        v8 = tl.load(v + 8 * sv, mask)
        t2400 = t2399 + t2391 * v8
        t2344 = tl.load(k + 115 * LANES, mask)
        v4 = tl.load(v + 4 * sv, mask)
        t2401 = t2344 * v4
        t2352 = tl.load(k + 5 * LANES, mask)
        v7 = tl.load(v + 7 * sv, mask)
        t2402 = t2401 + t2352 * v7
        t2358 = tl.load(k + 8 * LANES, mask)
        v9 = tl.load(v + 9 * sv, mask)
        t2403 = t2402 + t2358 * v9
        t2404 = t2403 + 2 * t2400
        tl.store(to_g + 10 * sto_g, t2404, mask)
        a20 = tl.load(a + 20 * sa, mask)
        t2405 = a20 * a20
        a26 = tl.load(a + 26 * sa, mask)
        t2406 = a26 * a26
        a29 = tl.load(a + 29 * sa, mask)
        t2407 = a29 * a29
        a21 = tl.load(a + 21 * sa, mask)
        t2408 = a21 * a21
        a22 = tl.load(a + 22 * sa, mask)
        t2409 = a22 * a22
        t2410 = t2408 + t2409
        a25 = tl.load(a + 25 * sa, mask)
        t2411 = a25 * a25
        a23 = tl.load(a + 23 * sa, mask)
        t2412 = a23 * a23
        a24 = tl.load(a + 24 * sa, mask)
        t2413 = a24 * a24
        t2414 = t2412 + 2 * t2413
        t2415 = t2411 + t2414
        a27 = tl.load(a + 27 * sa, mask)
        t2416 = a27 * a27
        a28 = tl.load(a + 28 * sa, mask)
        t2417 = a28 * a28
        t2418 = t2416 + t2417
        t2419 = t2405 + t2406
        t2420 = t2419 + t2407
        t2421 = t2420 + 3 * t2410
        t2422 = t2421 + 3 * t2415
        t2423 = t2422 + 3 * t2418
        a30 = tl.load(a + 30 * sa, mask)
        t2424 = a30 * a30
        a31 = tl.load(a + 31 * sa, mask)
        t2425 = a31 * a31
        a32 = tl.load(a + 32 * sa, mask)
        t2426 = a32 * a32
        a33 = tl.load(a + 33 * sa, mask)
        t2427 = a33 * a33
        t2428 = t2412 + t2413
        t2429 = t2406 + 2 * t2416
        t2430 = t2417 + t2429
        t2431 = t2408 + t2424
        t2432 = t2431 + t2427
        t2433 = t2432 + 3 * t2425
        t2434 = t2433 + 3 * t2426
        t2435 = t2434 + 3 * t2428
        t2436 = t2435 + 3 * t2430
        a34 = tl.load(a + 34 * sa, mask)
        t2437 = a34 * a34
        t2438 = t2413 + t2411
        t2439 = t2416 + 2 * t2417
        t2440 = t2407 + t2427
        t2441 = t2409 + t2425
        t2442 = t2441 + t2437
        t2443 = t2442 + 3 * t2426
        t2444 = t2443 + 3 * t2438
        t2445 = t2444 + 3 * t2439
        t2446 = t2445 + 3 * t2440
        t2447 = a20 * a21
        t2448 = a26 * a30
        t2449 = a27 * a31
        t2450 = a29 * a33
        t2451 = a21 * a23
        t2452 = a22 * a24
        t2453 = t2451 + t2452
        t2454 = a23 * a26
        t2455 = a24 * a27
        t2456 = t2454 + 2 * t2455
        t2457 = a25 * a28
        t2458 = a28 * a32
        t2459 = t2457 + t2458
        t2460 = t2447 + t2448
        t2461 = t2460 + t2450
        t2462 = t2461 + 3 * t2449
        t2463 = t2462 + 3 * t2453
        t2464 = t2463 + 3 * t2456
        t2465 = t2464 + 3 * t2459
        t2466 = a20 * a22
        t2467 = a26 * a31
        t2468 = a27 * a32
        t2469 = a29 * a34
        t2470 = a21 * a24
        t2471 = a22 * a25
        t2472 = t2470 + t2471
        t2473 = a23 * a27
        t2474 = a24 * a28
        t2475 = t2473 + 2 * t2474
        t2476 = a25 * a29
        t2477 = a28 * a33
        t2478 = t2476 + t2477
        t2479 = t2466 + t2467
        t2480 = t2479 + t2469
        t2481 = t2480 + 3 * t2468
        t2482 = t2481 + 3 * t2472
        t2483 = t2482 + 3 * t2475
        t2484 = t2483 + 3 * t2478
        t2485 = a21 * a22
        t2486 = a30 * a31
        t2487 = a31 * a32
        t2488 = a33 * a34
        t2489 = a23 * a24
        t2490 = a24 * a25
        t2491 = t2489 + t2490
        t2492 = a26 * a27
        t2493 = a27 * a28
        t2494 = t2492 + 2 * t2493
        t2495 = a28 * a29
        t2496 = a32 * a33
        t2497 = t2495 + t2496
        t2498 = t2485 + t2486
        t2499 = t2498 + t2488
        t2500 = t2499 + 3 * t2487
        t2501 = t2500 + 3 * t2491
        t2502 = t2501 + 3 * t2494
        t2503 = t2502 + 3 * t2497
        t212 = tl.load(k + 3 * LANES, mask)
        t2504 = a4 * t212
        t318 = tl.load(k + 59 * LANES, mask)
        t2505 = t2504 + a5 * t318
        t426 = tl.load(k + 54 * LANES, mask)
        t2506 = t2505 + a6 * t426
        t503 = tl.load(k + 100 * LANES, mask)
        t2507 = t2506 + a7 * t503
        t601 = tl.load(k + 53 * LANES, mask)
        t2508 = t2507 + a8 * t601
        t672 = tl.load(k + 52 * LANES, mask)
        t2509 = t2508 + a9 * t672
        t2510 = t2509 + t2465 * v5
        t2511 = t2510 + t2484 * v6
        t2512 = t2511 + t2503 * v8
        t2513 = t2423 * v4
        t2514 = t2513 + t2436 * v7
        t2515 = t2514 + t2446 * v9
        t2516 = t2515 + 2 * t2512
        tl.store(to_g + 11 * sto_g, t2516, mask)
        t2340 = tl.load(k + 23 * LANES, mask)
        t2334 = tl.load(k + 113 * LANES, mask)
        t2517 = t2334 + t2340
        t2345 = tl.load(k + 84 * LANES, mask)
        t2335 = tl.load(k + 4 * LANES, mask)
        t2518 = t2335 + t2345
        t2346 = tl.load(k + 58 * LANES, mask)
        t2519 = t2518 + t2346
        t2347 = tl.load(k + 1 * LANES, mask)
        t2337 = tl.load(k + 83 * LANES, mask)
        t2520 = t2337 + t2347
        t2353 = tl.load(k + 7 * LANES, mask)
        t2521 = t2520 + t2353
        t2522 = a10 * a13
        t2523 = a11 * a16
        t2524 = a12 * a17
        t2525 = t2522 + t2523
        t2526 = t2525 + t2524
        t2338 = tl.load(k + 61 * LANES, mask)
        t2527 = t2526 + 2 * t2338
        t2348 = tl.load(k + 0 * LANES, mask)
        t2528 = t2527 + 2 * t2348
        t2529 = a10 * a15
        t2530 = a11 * a18
        t2531 = a12 * a19
        t2532 = t2529 + t2530
        t2533 = t2532 + t2531
        t2339 = tl.load(k + 109 * LANES, mask)
        t2534 = t2533 + 2 * t2339
        t2354 = tl.load(k + 9 * LANES, mask)
        t2535 = t2534 + 2 * t2354
        t2536 = a13 * a15
        t2537 = a16 * a18
        t2538 = a17 * a19
        t2539 = t2536 + t2537
        t2540 = t2539 + t2538
        t2336 = tl.load(k + 55 * LANES, mask)
        t2541 = t2540 + 2 * t2336
        t2542 = t2541 + 2 * t2346
        t2543 = t2542 + 2 * t2347
        t1159 = tl.load(k + 95 * LANES, mask)
        t2544 = a20 * t1159
        t1337 = tl.load(k + 110 * LANES, mask)
        t2545 = t2544 + a23 * t1337
        t1524 = tl.load(k + 167 * LANES, mask)
        t2546 = t2545 + a25 * t1524
        t1899 = tl.load(k + 151 * LANES, mask)
        t2547 = t2546 + a30 * t1899
        t1991 = tl.load(k + 18 * LANES, mask)
        t2548 = t2547 + a32 * t1991
        t2101 = tl.load(k + 138 * LANES, mask)
        t2549 = t2548 + a34 * t2101
        v23 = tl.load(v + 23 * sv, mask)
        t2550 = t2549 + t2528 * v23
        v25 = tl.load(v + 25 * sv, mask)
        t2551 = t2550 + t2535 * v25
        v32 = tl.load(v + 32 * sv, mask)
        t2552 = t2551 + t2543 * v32
        t2553 = t2359 + t2365
        t2554 = t2370 + t2376
        t2555 = a10 * a14
        t2556 = a11 * a17
        t2557 = a12 * a18
        t2558 = t2555 + t2556
        t2559 = t2558 + t2557
        t2560 = t2559 + 2 * t2381
        t2561 = t2560 + 2 * t2387
        t2562 = t2363 + t2360
        t2563 = t2562 + t2361
        t2564 = a12 * a13
        t2565 = a14 * a16
        t2566 = a15 * a17
        t2567 = t2564 + t2565
        t2568 = t2567 + t2566
        t2569 = t2568 + 2 * t2374
        t2570 = t2569 + 2 * t2371
        t2571 = t2570 + 2 * t2372
        t2572 = a11 * a15
        t2573 = a13 * a18
        t2574 = a14 * a19
        t2575 = t2572 + t2573
        t2576 = t2575 + t2574
        t2577 = t2576 + 2 * t2364
        t2578 = t2577 + 2 * t2361
        t2579 = t2578 + 2 * t2362
        t2580 = t2375 + t2372
        t2581 = t2580 + t2373
        t2582 = t2385 + t2382
        t2583 = t2582 + t2383
        t2584 = t2386 + t2383
        t2585 = t2584 + t2384
        t1239 = tl.load(k + 33 * LANES, mask)
        t2586 = a21 * t1239
        t1289 = tl.load(k + 39 * LANES, mask)
        t2587 = t2586 + a22 * t1289
        t1454 = tl.load(k + 146 * LANES, mask)
        t2588 = t2587 + a24 * t1454
        t1625 = tl.load(k + 51 * LANES, mask)
        t2589 = t2588 + a26 * t1625
        t1702 = tl.load(k + 181 * LANES, mask)
        t2590 = t2589 + a27 * t1702
        t1796 = tl.load(k + 125 * LANES, mask)
        t2591 = t2590 + a28 * t1796
        t1874 = tl.load(k + 157 * LANES, mask)
        t2592 = t2591 + a29 * t1874
        t1955 = tl.load(k + 163 * LANES, mask)
        t2593 = t2592 + a31 * t1955
        t2077 = tl.load(k + 132 * LANES, mask)
        t2594 = t2593 + a33 * t2077
        v21 = tl.load(v + 21 * sv, mask)
        t2595 = t2594 + t2553 * v21
        v22 = tl.load(v + 22 * sv, mask)
        t2596 = t2595 + t2554 * v22
        v24 = tl.load(v + 24 * sv, mask)
        t2597 = t2596 + t2561 * v24
        v26 = tl.load(v + 26 * sv, mask)
        t2598 = t2597 + t2563 * v26
        v27 = tl.load(v + 27 * sv, mask)
        t2599 = t2598 + t2571 * v27
        v28 = tl.load(v + 28 * sv, mask)
        t2600 = t2599 + t2579 * v28
        v29 = tl.load(v + 29 * sv, mask)
        t2601 = t2600 + t2581 * v29
        v31 = tl.load(v + 31 * sv, mask)
        t2602 = t2601 + t2583 * v31
        v33 = tl.load(v + 33 * sv, mask)
        t2603 = t2602 + t2585 * v33
        v20 = tl.load(v + 20 * sv, mask)
        t2604 = t2517 * v20
        v30 = tl.load(v + 30 * sv, mask)
        t2605 = t2604 + t2519 * v30
        v34 = tl.load(v + 34 * sv, mask)
        t2606 = t2605 + t2521 * v34
        t2607 = t2606 + 2 * t2552
        t2608 = t2607 + 4 * t2603
        tl.store(to_g + 12 * sto_g, t2608, mask)
        t2609 = t2405 + t2415
        t2610 = t2609 + 2 * t2410
        t2611 = t2412 + t2424
        t2612 = t2611 + t2426
        t2613 = t2612 + 2 * t2406
        t2614 = t2613 + 2 * t2416
        t2615 = t2614 + 2 * t2425
        t2616 = t2411 + t2426
        t2617 = t2616 + t2437
        t2618 = t2617 + 2 * t2417
        t2619 = t2618 + 2 * t2440
        t2620 = a20 * a23
        t2621 = a21 * a26
        t2622 = a22 * a27
        t2623 = a23 * a30
        t2624 = a24 * a31
        t2625 = a25 * a32
        t2626 = t2620 + t2623
        t2627 = t2626 + t2625
        t2628 = t2627 + 2 * t2408
        t2629 = t2628 + 4 * t2428
        t2630 = t2629 + 2 * t2430
        t2631 = t2630 + 2 * t2621
        t2632 = t2631 + 2 * t2622
        t2633 = t2632 + 2 * t2624
        t2634 = a20 * a25
        t2635 = a21 * a28
        t2636 = a22 * a29
        t2637 = a23 * a32
        t2638 = a24 * a33
        t2639 = a25 * a34
        t2640 = t2634 + t2637
        t2641 = t2640 + t2639
        t2642 = t2641 + 2 * t2409
        t2643 = t2642 + 2 * t2407
        t2644 = t2643 + 4 * t2438
        t2645 = t2644 + 2 * t2439
        t2646 = t2645 + 2 * t2635
        t2647 = t2646 + 2 * t2636
        t2648 = t2647 + 2 * t2638
        t2649 = a23 * a25
        t2650 = a26 * a28
        t2651 = a27 * a29
        t2652 = a30 * a32
        t2653 = a31 * a33
        t2654 = a32 * a34
        t2655 = t2649 + t2652
        t2656 = t2655 + t2654
        t2657 = t2656 + 2 * t2413
        t2658 = t2657 + 2 * t2425
        t2659 = t2658 + 4 * t2426
        t2660 = t2659 + 2 * t2427
        t2661 = t2660 + 4 * t2418
        t2662 = t2661 + 2 * t2650
        t2663 = t2662 + 2 * t2651
        t2664 = t2663 + 2 * t2653
        t1161 = tl.load(k + 122 * LANES, mask)
        t2665 = a20 * t1161
        t1353 = tl.load(k + 111 * LANES, mask)
        t2666 = t2665 + a23 * t1353
        t1541 = tl.load(k + 179 * LANES, mask)
        t2667 = t2666 + a25 * t1541
        t1904 = tl.load(k + 162 * LANES, mask)
        t2668 = t2667 + a30 * t1904
        t2009 = tl.load(k + 126 * LANES, mask)
        t2669 = t2668 + a32 * t2009
        t2105 = tl.load(k + 112 * LANES, mask)
        t2670 = t2669 + a34 * t2105
        t2671 = t2670 + t2633 * v23
        t2672 = t2671 + t2648 * v25
        t2673 = t2672 + t2664 * v32
        t2674 = t2447 + t2457
        t2675 = t2674 + t2456
        t2676 = t2675 + 2 * t2453
        t2677 = t2466 + t2476
        t2678 = t2677 + t2475
        t2679 = t2678 + 2 * t2472
        t2680 = a20 * a24
        t2681 = a21 * a27
        t2682 = a22 * a28
        t2683 = a23 * a31
        t2684 = a24 * a32
        t2685 = a25 * a33
        t2686 = t2680 + t2683
        t2687 = t2686 + t2685
        t2688 = t2687 + 2 * t2485
        t2689 = t2688 + 2 * t2495
        t2690 = t2689 + 4 * t2491
        t2691 = t2690 + 2 * t2494
        t2692 = t2691 + 2 * t2681
        t2693 = t2692 + 2 * t2682
        t2694 = t2693 + 2 * t2684
        t2695 = t2451 + t2448
        t2696 = t2695 + t2458
        t2697 = t2696 + 2 * t2454
        t2698 = t2697 + 2 * t2455
        t2699 = t2698 + 2 * t2449
        t2700 = a22 * a23
        t2701 = a24 * a26
        t2702 = a25 * a27
        t2703 = a27 * a30
        t2704 = a28 * a31
        t2705 = a29 * a32
        t2706 = t2700 + t2703
        t2707 = t2706 + t2705
        t2708 = t2707 + 2 * t2470
        t2709 = t2708 + 4 * t2473
        t2710 = t2709 + 4 * t2474
        t2711 = t2710 + 2 * t2467
        t2712 = t2711 + 4 * t2468
        t2713 = t2712 + 2 * t2477
        t2714 = t2713 + 2 * t2701
        t2715 = t2714 + 2 * t2702
        t2716 = t2715 + 2 * t2704
        t2717 = a21 * a25
        t2718 = a23 * a28
        t2719 = a24 * a29
        t2720 = a26 * a32
        t2721 = a27 * a33
        t2722 = a28 * a34
        t2723 = t2717 + t2720
        t2724 = t2723 + t2722
        t2725 = t2724 + 2 * t2452
        t2726 = t2725 + 4 * t2455
        t2727 = t2726 + 2 * t2449
        t2728 = t2727 + 2 * t2450
        t2729 = t2728 + 4 * t2459
        t2730 = t2729 + 2 * t2718
        t2731 = t2730 + 2 * t2719
        t2732 = t2731 + 2 * t2721
        t2733 = t2471 + t2468
        t2734 = t2733 + t2469
        t2735 = t2734 + 2 * t2474
        t2736 = t2735 + 2 * t2478
        t2737 = t2489 + t2486
        t2738 = t2737 + t2496
        t2739 = t2738 + 2 * t2492
        t2740 = t2739 + 2 * t2493
        t2741 = t2740 + 2 * t2487
        t2742 = t2490 + t2487
        t2743 = t2742 + t2488
        t2744 = t2743 + 2 * t2493
        t2745 = t2744 + 2 * t2497
        t1242 = tl.load(k + 123 * LANES, mask)
        t2746 = a21 * t1242
        t1292 = tl.load(k + 94 * LANES, mask)
        t2747 = t2746 + a22 * t1292
        t1471 = tl.load(k + 147 * LANES, mask)
        t2748 = t2747 + a24 * t1471
        t1630 = tl.load(k + 169 * LANES, mask)
        t2749 = t2748 + a26 * t1630
        t1721 = tl.load(k + 166 * LANES, mask)
        t2750 = t2749 + a27 * t1721
        t1814 = tl.load(k + 32 * LANES, mask)
        t2751 = t2750 + a28 * t1814
        t1878 = tl.load(k + 154 * LANES, mask)
        t2752 = t2751 + a29 * t1878
        t1960 = tl.load(k + 13 * LANES, mask)
        t2753 = t2752 + a31 * t1960
        t2081 = tl.load(k + 128 * LANES, mask)
        t2754 = t2753 + a33 * t2081
        t2755 = t2754 + t2676 * v21
        t2756 = t2755 + t2679 * v22
        t2757 = t2756 + t2694 * v24
        t2758 = t2757 + t2699 * v26
        t2759 = t2758 + t2716 * v27
        t2760 = t2759 + t2732 * v28
        t2761 = t2760 + t2736 * v29
        t2762 = t2761 + t2741 * v31
        t2763 = t2762 + t2745 * v33
        t2764 = t2610 * v20
        t2765 = t2764 + t2615 * v30
        t2766 = t2765 + t2619 * v34
        t2767 = t2766 + 2 * t2673
        t2768 = t2767 + 4 * t2763
        tl.store(to_g + 13 * sto_g, t2768, mask)
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
