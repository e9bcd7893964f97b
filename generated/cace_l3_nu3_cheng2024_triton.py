"""CACE B basis: 6 invariant features of the moments up to degree 3, orders 1 to 3.

Generated, do not edit. Regenerate with:
    basisgen --lmax 3 --numax 3 --selection cheng2024 --backend triton

Operations per atom and channel: forward 57, backward 93, double backward 243.
"""

import torch
import triton
import triton.language as tl

BASIS_DIGEST = "1138ef4eabc3117e6f75409e3f18e4bd8246d096ea2a4ffc0190bfcf223889a3"
SOURCE_DIGEST = "ff702d53e5753133fdfc10ce16b2f40371360c3bf9aee3b786947bc92e54c731"
SPEC = {'l_max': (3, 3, 3), 'nu_max': 3, 'selection': 'cheng2024', 'radial': 'shared', 'max_degree': None}
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
    g2 = tl.load(g + 2 * sg, mask)
    t52 = 2 * g2
    t53 = a1 * g5
    t54 = a2 * g5
    t55 = a3 * g5
    t56 = a1 * t1
    t57 = t56 + a4 * t52
    t58 = t57 + a10 * t53
    t59 = t58 + a11 * t54
    t60 = t59 + a12 * t55
    tl.store(to_a + 4 * sto_a, t60, mask)
    t61 = a11 * t53
    t62 = t61 + a13 * t54
    t63 = t62 + a14 * t55
    t64 = a1 * t2
    t65 = t64 + a2 * t1
    t66 = t65 + t7 * t52
    t67 = t66 + 2 * t63
    tl.store(to_a + 5 * sto_a, t67, mask)
    t68 = a12 * t53
    t69 = t68 + a14 * t54
    t70 = t69 + a15 * t55
    t71 = a1 * t3
    t72 = t71 + a3 * t1
    t73 = t72 + t8 * t52
    t74 = t73 + 2 * t70
    tl.store(to_a + 6 * sto_a, t74, mask)
    t75 = a2 * t2
    t76 = t75 + a7 * t52
    t77 = t76 + a13 * t53
    t78 = t77 + a16 * t54
    t79 = t78 + a17 * t55
    tl.store(to_a + 7 * sto_a, t79, mask)
    t80 = a14 * t53
    t81 = t80 + a17 * t54
    t82 = t81 + a18 * t55
    t83 = a2 * t3
    t84 = t83 + a3 * t2
    t85 = t84 + t9 * t52
    t86 = t85 + 2 * t82
    tl.store(to_a + 8 * sto_a, t86, mask)
    t87 = a3 * t3
    t88 = t87 + a9 * t52
    t89 = t88 + a15 * t53
    t90 = t89 + a18 * t54
    t91 = t90 + a19 * t55
    tl.store(to_a + 9 * sto_a, t91, mask)
    g3 = tl.load(g + 3 * sg, mask)
    t92 = 2 * g3
    t93 = a4 * t53
    t94 = t93 + a10 * t92
    tl.store(to_a + 10 * sto_a, t94, mask)
    t95 = 6 * g3
    t96 = a4 * t54
    t97 = t96 + a11 * t95
    t98 = t97 + t7 * t53
    tl.store(to_a + 11 * sto_a, t98, mask)
    t99 = a4 * t55
    t100 = t99 + a12 * t95
    t101 = t100 + t8 * t53
    tl.store(to_a + 12 * sto_a, t101, mask)
    t102 = a7 * t53
    t103 = t102 + a13 * t95
    t104 = t103 + t7 * t54
    tl.store(to_a + 13 * sto_a, t104, mask)
    t105 = a5 * t55
    t106 = t105 + a6 * t54
    t107 = t106 + a8 * t53
    t108 = t107 + a14 * t95
    t109 = 2 * t108
    tl.store(to_a + 14 * sto_a, t109, mask)
    t110 = a9 * t53
    t111 = t110 + a15 * t95
    t112 = t111 + t8 * t55
    tl.store(to_a + 15 * sto_a, t112, mask)
    t113 = a7 * t54
    t114 = t113 + a16 * t92
    tl.store(to_a + 16 * sto_a, t114, mask)
    t115 = a7 * t55
    t116 = t115 + a17 * t95
    t117 = t116 + t9 * t54
    tl.store(to_a + 17 * sto_a, t117, mask)
    t118 = a9 * t54
    t119 = t118 + a18 * t95
    t120 = t119 + t9 * t55
    tl.store(to_a + 18 * sto_a, t120, mask)
    t121 = a9 * t55
    t122 = t121 + a19 * t92
    tl.store(to_a + 19 * sto_a, t122, mask)
    g0 = tl.load(g + 0 * sg, mask)
    tl.store(to_a + 0 * sto_a, g0, mask)


@triton.jit
def _double_backward(a, sa, g, sg, v, sv, to_a, sto_a, to_g, sto_g, k, mask, PART: tl.constexpr, LANES: tl.constexpr):
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
    g2 = tl.load(g + 2 * sg, mask)
    t98 = 2 * g2
    t99 = a1 * t1
    t100 = t99 + a10 * t92
    t101 = t100 + a11 * t93
    t102 = t101 + a12 * t94
    t103 = t102 + t95 * v12
    t104 = t103 + t96 * v11
    t105 = t104 + t97 * v10
    t106 = t105 + t25 * v1
    t107 = t106 + t98 * v4
    tl.store(to_a + 4 * sto_a, t107, mask)
    t108 = 4 * g2
    t109 = a11 * t92
    t110 = t109 + a13 * t93
    t111 = t110 + a14 * t94
    t112 = t111 + t95 * v14
    t113 = t112 + t96 * v13
    t114 = t113 + t97 * v11
    t115 = a1 * t2
    t116 = t115 + a2 * t1
    t117 = t116 + t24 * v1
    t118 = t117 + t25 * v2
    t119 = t118 + v5 * t108
    t120 = t119 + 2 * t114
    tl.store(to_a + 5 * sto_a, t120, mask)
    t121 = a12 * t92
    t122 = t121 + a14 * t93
    t123 = t122 + a15 * t94
    t124 = t123 + t95 * v15
    t125 = t124 + t96 * v14
    t126 = t125 + t97 * v12
    t127 = a1 * t3
    t128 = t127 + a3 * t1
    t129 = t128 + t23 * v1
    t130 = t129 + t25 * v3
    t131 = t130 + v6 * t108
    t132 = t131 + 2 * t126
    tl.store(to_a + 6 * sto_a, t132, mask)
    t133 = a2 * t2
    t134 = t133 + a13 * t92
    t135 = t134 + a16 * t93
    t136 = t135 + a17 * t94
    t137 = t136 + t95 * v17
    t138 = t137 + t96 * v16
    t139 = t138 + t97 * v13
    t140 = t139 + t24 * v2
    t141 = t140 + t98 * v7
    tl.store(to_a + 7 * sto_a, t141, mask)
    t142 = a14 * t92
    t143 = t142 + a17 * t93
    t144 = t143 + a18 * t94
    t145 = t144 + t95 * v18
    t146 = t145 + t96 * v17
    t147 = t146 + t97 * v14
    t148 = a2 * t3
    t149 = t148 + a3 * t2
    t150 = t149 + t23 * v2
    t151 = t150 + t24 * v3
    t152 = t151 + v8 * t108
    t153 = t152 + 2 * t147
    tl.store(to_a + 8 * sto_a, t153, mask)
    t154 = a3 * t3
    t155 = t154 + a15 * t92
    t156 = t155 + a18 * t93
    t157 = t156 + a19 * t94
    t158 = t157 + t95 * v19
    t159 = t158 + t96 * v18
    t160 = t159 + t97 * v15
    t161 = t160 + t23 * v3
    t162 = t161 + t98 * v9
    tl.store(to_a + 9 * sto_a, t162, mask)
    g3 = tl.load(g + 3 * sg, mask)
    t163 = 2 * g3
    t164 = a4 * t92
    t165 = t164 + t97 * v4
    t166 = t165 + t163 * v10
    tl.store(to_a + 10 * sto_a, t166, mask)
    t167 = 6 * g3
    t168 = a5 * t92
    t169 = t168 + t97 * v5
    t170 = a4 * t93
    t171 = t170 + t96 * v4
    t172 = t171 + t167 * v11
    t173 = t172 + 2 * t169
    tl.store(to_a + 11 * sto_a, t173, mask)
    t174 = a6 * t92
    t175 = t174 + t97 * v6
    t176 = a4 * t94
    t177 = t176 + t95 * v4
    t178 = t177 + t167 * v12
    t179 = t178 + 2 * t175
    tl.store(to_a + 12 * sto_a, t179, mask)
    t180 = a5 * t93
    t181 = t180 + t96 * v5
    t182 = a7 * t92
    t183 = t182 + t97 * v7
    t184 = t183 + t167 * v13
    t185 = t184 + 2 * t181
    tl.store(to_a + 13 * sto_a, t185, mask)
    t186 = a5 * t94
    t187 = t186 + a6 * t93
    t188 = t187 + a8 * t92
    t189 = t188 + t95 * v5
    t190 = t189 + t96 * v6
    t191 = t190 + t97 * v8
    t192 = t191 + t167 * v14
    t193 = 2 * t192
    tl.store(to_a + 14 * sto_a, t193, mask)
    t194 = a6 * t94
    t195 = t194 + t95 * v6
    t196 = a9 * t92
    t197 = t196 + t97 * v9
    t198 = t197 + t167 * v15
    t199 = t198 + 2 * t195
    tl.store(to_a + 15 * sto_a, t199, mask)
    t200 = a7 * t93
    t201 = t200 + t96 * v7
    t202 = t201 + t163 * v16
    tl.store(to_a + 16 * sto_a, t202, mask)
    t203 = a8 * t93
    t204 = t203 + t96 * v8
    t205 = a7 * t94
    t206 = t205 + t95 * v7
    t207 = t206 + t167 * v17
    t208 = t207 + 2 * t204
    tl.store(to_a + 17 * sto_a, t208, mask)
    t209 = a8 * t94
    t210 = t209 + t95 * v8
    t211 = a9 * t93
    t212 = t211 + t96 * v9
    t213 = t212 + t167 * v18
    t214 = t213 + 2 * t210
    tl.store(to_a + 18 * sto_a, t214, mask)
    t215 = a9 * t94
    t216 = t215 + t95 * v9
    t217 = t216 + t163 * v19
    tl.store(to_a + 19 * sto_a, t217, mask)
    t218 = a1 * v1
    t219 = t218 + a2 * v2
    t220 = t219 + a3 * v3
    t221 = 2 * t220
    tl.store(to_g + 1 * sto_g, t221, mask)
    t222 = 2 * a5
    t223 = 2 * a6
    t224 = 2 * a8
    t225 = a4 * v4
    t226 = t225 + a7 * v7
    t227 = t226 + a9 * v9
    t228 = t227 + t222 * v5
    t229 = t228 + t223 * v6
    t230 = t229 + t224 * v8
    t231 = 2 * t230
    tl.store(to_g + 2 * sto_g, t231, mask)
    t232 = a11 * v11
    t233 = t232 + a12 * v12
    t234 = t233 + a13 * v13
    t235 = t234 + a15 * v15
    t236 = t235 + a17 * v17
    t237 = t236 + a18 * v18
    t238 = a14 * v14
    t239 = a10 * v10
    t240 = t239 + a16 * v16
    t241 = t240 + a19 * v19
    t242 = t241 + 3 * t237
    t243 = t242 + 6 * t238
    t244 = 2 * t243
    tl.store(to_g + 3 * sto_g, t244, mask)
    t245 = a1 * a4
    t246 = t245 + a2 * a5
    t247 = t246 + a3 * a6
    t248 = a1 * a5
    t249 = t248 + a2 * a7
    t250 = t249 + a3 * a8
    t251 = a1 * a6
    t252 = t251 + a2 * a8
    t253 = t252 + a3 * a9
    t254 = a1 * t9
    t255 = t254 + a2 * t41
    t256 = t255 + a3 * t69
    t257 = t256 + t247 * v1
    t258 = t257 + t250 * v2
    t259 = t258 + t253 * v3
    tl.store(to_g + 4 * sto_g, t259, mask)
    t260 = a4 * a10
    t261 = t260 + a7 * a13
    t262 = t261 + a9 * a15
    t263 = t262 + a11 * t222
    t264 = t263 + a12 * t223
    t265 = t264 + a14 * t224
    t266 = a4 * a11
    t267 = t266 + a7 * a16
    t268 = t267 + a9 * a18
    t269 = t268 + a13 * t222
    t270 = t269 + a14 * t223
    t271 = t270 + a17 * t224
    t272 = a4 * a12
    t273 = t272 + a7 * a17
    t274 = t273 + a9 * a19
    t275 = t274 + a14 * t222
    t276 = t275 + a15 * t223
    t277 = t276 + a18 * t224
    t278 = a1 * t22
    t279 = t278 + a2 * t54
    t280 = t279 + a3 * t82
    t281 = t280 + t265 * v1
    t282 = t281 + t271 * v2
    t283 = t282 + t277 * v3
    tl.store(to_g + 5 * sto_g, t283, mask)
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
