"""CACE coupling: 26 paths from tensors of degrees 0, 1, 2 and an edge to messages of degrees 0 to 4.

Generated, do not edit. Regenerate with:
    basisgen couple --lmax 4 --degrees 0,1,2 --backend triton

Operations per edge and channel: forward 165, backward 351, double backward 849.
Operations per edge: forward 21, backward 0, double backward 21.
"""

import torch
import triton
import triton.language as tl

COUPLING_DIGEST = "340e5694f93d1a593f9ed97f9ebaa906bb2b28caa9490ea3d6eb4a3231efbd83"
SOURCE_DIGEST = "733e1a03252332a2d60d44d487d26c4b54f8241ebed76d1b19973bbe8b7e7459"
SPEC = {'l_max': 4, 'degrees': (0, 1, 2)}
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
PATHS = (
    {'degree': 0, 'k': 0, 'l': 0, 'l2': 0, 'scale': 1, 'formula': 'C L'},
    {'degree': 1, 'k': 1, 'l': 0, 'l2': 1, 'scale': 1, 'formula': 'C_a L_a'},
    {'degree': 2, 'k': 2, 'l': 0, 'l2': 2, 'scale': 1, 'formula': 'C_ab L_ab'},
    {'degree': 0, 'k': 0, 'l': 1, 'l2': 1, 'scale': 1, 'formula': 'C L_i'},
    {'degree': 1, 'k': 0, 'l': 1, 'l2': 0, 'scale': 1, 'formula': 'C_i L'},
    {'degree': 1, 'k': 1, 'l': 1, 'l2': 2, 'scale': 1, 'formula': 'C_a L_ai'},
    {'degree': 2, 'k': 1, 'l': 1, 'l2': 1, 'scale': 1, 'formula': 'C_ia L_a'},
    {'degree': 2, 'k': 2, 'l': 1, 'l2': 3, 'scale': 1, 'formula': 'C_ab L_abi'},
    {'degree': 0, 'k': 0, 'l': 2, 'l2': 2, 'scale': 2, 'formula': '2 C L_ij'},
    {'degree': 1, 'k': 0, 'l': 2, 'l2': 1, 'scale': 2, 'formula': '2 sym(ij) C_i L_j'},
    {'degree': 1, 'k': 1, 'l': 2, 'l2': 3, 'scale': 2, 'formula': '2 C_a L_aij'},
    {'degree': 2, 'k': 0, 'l': 2, 'l2': 0, 'scale': 1, 'formula': 'C_ij L'},
    {'degree': 2, 'k': 1, 'l': 2, 'l2': 2, 'scale': 2, 'formula': '2 sym(ij) C_ia L_aj'},
    {'degree': 2, 'k': 2, 'l': 2, 'l2': 4, 'scale': 2, 'formula': '2 C_ab L_abij'},
    {'degree': 0, 'k': 0, 'l': 3, 'l2': 3, 'scale': 6, 'formula': '6 C L_ijk'},
    {'degree': 1, 'k': 0, 'l': 3, 'l2': 2, 'scale': 6, 'formula': '6 sym(ijk) C_i L_jk'},
    {'degree': 1, 'k': 1, 'l': 3, 'l2': 4, 'scale': 6, 'formula': '6 C_a L_aijk'},
    {'degree': 2, 'k': 0, 'l': 3, 'l2': 1, 'scale': 3, 'formula': '3 sym(ijk) C_ij L_k'},
    {'degree': 2, 'k': 1, 'l': 3, 'l2': 3, 'scale': 6, 'formula': '6 sym(ijk) C_ia L_ajk'},
    {'degree': 2, 'k': 2, 'l': 3, 'l2': 5, 'scale': 6, 'formula': '6 C_ab L_abijk'},
    {'degree': 0, 'k': 0, 'l': 4, 'l2': 4, 'scale': 12, 'formula': '12 C L_ijkl'},
    {'degree': 1, 'k': 0, 'l': 4, 'l2': 3, 'scale': 12, 'formula': '12 sym(ijkl) C_i L_jkl'},
    {'degree': 1, 'k': 1, 'l': 4, 'l2': 5, 'scale': 12, 'formula': '12 C_a L_aijkl'},
    {'degree': 2, 'k': 0, 'l': 4, 'l2': 2, 'scale': 6, 'formula': '6 sym(ijkl) C_ij L_kl'},
    {'degree': 2, 'k': 1, 'l': 4, 'l2': 4, 'scale': 12, 'formula': '12 sym(ijkl) C_ia L_ajkl'},
    {'degree': 2, 'k': 2, 'l': 4, 'l2': 6, 'scale': 12, 'formula': '12 C_ab L_abijkl'},
)
# Of each program: parts that are kernels of their own, and rows of memory in which values are kept meanwhile.
PARTS = (1, 1, 3)
ROWS_KEPT = (0, 0, 122)
N_COMPONENTS = sum((K + 1) * (K + 2) // 2 for K in SPEC["degrees"])

# One lane per thread: then every load and store of a lane is made by the same thread, in order, also to memory that is
# read again.
WARPS = 4
LANES = 32 * WARPS
# Blocks of lanes that go through all parts together: bounds the memory in which values are kept.
MOST_BLOCKS = 2048


def couple(C, L, R):
    """Messages of edges.

    Args:
        C: tensors of the senders, {K: [..., components of degree K, channels]} for K in SPEC["degrees"], components in
            the order that LVECTORS has for degree K.
        L: moments of the edges [..., l-vectors], monomials of one vector each in the order of LVECTORS, the first 1.
        R: weights [..., paths, channels], paths in the order of PATHS.

    Returns:
        M: [..., l-vectors, channels], R times scale times contraction, summed over paths; twice differentiable. L is
        shared by the channels, and so is its gradient.
    """
    c = torch.cat([C[K] for K in SPEC["degrees"]], -2)
    _check(c, L, R, R.dim() - 2)
    n_edges = L.shape[:-1].numel()
    rows = (x.reshape(n_edges, *x.shape[-2:]) for x in (c, R))
    m = _couple(next(rows), L.reshape(n_edges, L.shape[-1]), next(rows))
    return m.reshape(*R.shape[:-2], len(LVECTORS), R.shape[-1])


def couple_rows(c, L, R):
    """The same with rows in front.

    Args:
        c: [components, ..., channels], tensors of rising degree one after another.
        L: [l-vectors, ...].
        R: [paths, ..., channels].

    Returns:
        M: [l-vectors, ..., channels].
    """
    _check(c, L, R, 0)
    n_edges = L.shape[1:].numel()
    rows = (x.reshape(x.shape[0], n_edges, x.shape[-1]).transpose(0, 1) for x in (c, R))
    m = _couple(next(rows), L.reshape(L.shape[0], n_edges).transpose(0, 1), next(rows))
    return m.transpose(0, 1).reshape(len(LVECTORS), *R.shape[1:])


def _check(c, l, r, axis):
    wanted = sum((K + 1) * (K + 2) // 2 for K in SPEC["degrees"]), len(LVECTORS), len(PATHS)
    if (found := (c.shape[axis], l.shape[axis], r.shape[axis])) != wanted:
        raise ValueError(
            f"C, L and R have {found[0]}, {found[1]} and {found[2]} rows; this coupling takes {wanted[0]} "
            f"(tensors of degrees {SPEC['degrees']}), {wanted[1]} (moments of degrees 0 to {SPEC['l_max']}) and "
            f"{wanted[2]} (paths)"
        )
    ours, theirs, edges = ((*x.shape[:axis], *x.shape[axis + 1 :]) for x in (c, r, l))
    if ours != theirs or ours[:-1] != edges:
        raise ValueError(
            f"C, L and R are rows of {ours}, {edges} and {theirs}; they need the same edges, and C and R the same "
            "channels"
        )
    if not c.dtype == l.dtype == r.dtype:
        raise ValueError(f"C, L and R are {c.dtype}, {l.dtype} and {r.dtype}; they need the same type")


def _check_device(device):
    if not _INTERPRETED and device.type != "cuda":
        raise ValueError(
            f"the backend triton runs on a GPU, not on {device.type!r}. Use the backend cpp or eager there, or set "
            "TRITON_INTERPRET=1 before Python starts, to test the kernels slowly on the CPU"
        )


def _couple(c, l, r):
    return _Couple.apply(c, l, r)


def forward(c, l, r, out=None):
    """M without autograd: [edges, rows, channels] and moments [edges, rows], into ``out`` if given."""
    m = _like(r, len(LVECTORS)) if out is None else out
    _launch(_run_forward, 0, (c, l, r), (m,))
    return m


def backward(c, l, r, g):
    """Gradients of ``sum(g M)`` with respect to c, l and r, without autograd; arguments as for ``forward``."""
    to_c, to_l, to_r = _like(r, N_COMPONENTS), _like(r, len(LVECTORS)), _like(r, len(PATHS))
    _launch(_run_backward, 1, (c, l, r, g), (to_c, to_l, to_r))
    return to_c, to_l.sum(-1), to_r


def double_backward(c, l, r, g, vc, vl, vr):
    """Gradients of the products of v and what ``backward`` returns, with respect to its arguments; without autograd."""
    to_c, to_l, to_r = _like(r, N_COMPONENTS), _like(r, len(LVECTORS)), _like(r, len(PATHS))
    to_g = _like(r, len(LVECTORS))
    _launch(_run_double_backward, 2, (c, l, r, g, vc, vl, vr), (to_c, to_l, to_r, to_g))
    return to_c, to_l.sum(-1), to_r, to_g


class _Couple(torch.autograd.Function):
    @staticmethod
    def vmap(info, dims, *tensors):
        return _unbatched(_Couple.apply(*_batched(tensors, dims, info.batch_size)), info.batch_size), 0

    @staticmethod
    def forward(c, l, r):
        return forward(c, l, r)

    @staticmethod
    def setup_context(ctx, inputs, output):
        ctx.save_for_backward(*inputs)

    @staticmethod
    def backward(ctx, g):
        return _CoupleGradient.apply(*ctx.saved_tensors, g)


class _CoupleGradient(torch.autograd.Function):
    @staticmethod
    def vmap(info, dims, *tensors):
        found = _CoupleGradient.apply(*_batched(tensors, dims, info.batch_size))
        return tuple(_unbatched(t, info.batch_size) for t in found), (0, 0, 0)

    @staticmethod
    def forward(c, l, r, g):
        return backward(c, l, r, g)

    @staticmethod
    def setup_context(ctx, inputs, output):
        ctx.save_for_backward(*inputs)

    @staticmethod
    def backward(ctx, vc, vl, vr):
        return _SecondGradient.apply(*ctx.saved_tensors, vc, vl, vr)


class _SecondGradient(torch.autograd.Function):
    @staticmethod
    def vmap(info, dims, *tensors):
        found = _SecondGradient.apply(*_batched(tensors, dims, info.batch_size))
        return tuple(_unbatched(t, info.batch_size) for t in found), (0, 0, 0, 0)

    @staticmethod
    def forward(c, l, r, g, vc, vl, vr):
        return double_backward(c, l, r, g, vc, vl, vr)

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


def _like(r, n_rows):
    return r.new_empty(r.shape[0], n_rows, r.shape[2])


def _launch(kernel, which, inputs, outputs):
    """Runs a kernel on arrays [edges, rows, channels] and [edges, rows]; channels are made contiguous."""
    inputs = [t if t.dim() == 2 or t.stride(2) == 1 else t.contiguous() for t in inputs]
    n_edges, _, inner = outputs[0].shape
    n_lanes = n_edges * inner
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
def _forward(c, sc, l, sl, r, sr, m, sm, k, mask, PART: tl.constexpr, LANES: tl.constexpr):
    l1 = tl.load(l + 1 * sl, mask)
    c1 = tl.load(c + 1 * sc, mask)
    t0 = l1 * c1
    l2 = tl.load(l + 2 * sl, mask)
    c2 = tl.load(c + 2 * sc, mask)
    t1 = t0 + l2 * c2
    l3 = tl.load(l + 3 * sl, mask)
    c3 = tl.load(c + 3 * sc, mask)
    t2 = t1 + l3 * c3
    c4 = tl.load(c + 4 * sc, mask)
    t3 = l1 * c4
    c5 = tl.load(c + 5 * sc, mask)
    t4 = t3 + l2 * c5
    c6 = tl.load(c + 6 * sc, mask)
    t5 = t4 + l3 * c6
    t6 = l1 * c5
    c7 = tl.load(c + 7 * sc, mask)
    t7 = t6 + l2 * c7
    c8 = tl.load(c + 8 * sc, mask)
    t8 = t7 + l3 * c8
    t9 = l1 * c6
    t10 = t9 + l2 * c8
    c9 = tl.load(c + 9 * sc, mask)
    t11 = t10 + l3 * c9
    t12 = l1 * t5
    t13 = t12 + l2 * t8
    t14 = t13 + l3 * t11
    c0 = tl.load(c + 0 * sc, mask)
    r0 = tl.load(r + 0 * sr, mask)
    t15 = c0 * r0
    r1 = tl.load(r + 1 * sr, mask)
    t16 = t15 + t2 * r1
    r2 = tl.load(r + 2 * sr, mask)
    t17 = t16 + t14 * r2
    tl.store(m + 0 * sm, t17, mask)
    r3 = tl.load(r + 3 * sr, mask)
    t18 = c0 * r3
    r5 = tl.load(r + 5 * sr, mask)
    t19 = t18 + t2 * r5
    r7 = tl.load(r + 7 * sr, mask)
    t20 = t19 + t14 * r7
    t21 = l1 * t20
    r4 = tl.load(r + 4 * sr, mask)
    t22 = t21 + c1 * r4
    r6 = tl.load(r + 6 * sr, mask)
    t23 = t22 + t5 * r6
    tl.store(m + 1 * sm, t23, mask)
    t24 = l2 * t20
    t25 = t24 + c2 * r4
    t26 = t25 + t8 * r6
    tl.store(m + 2 * sm, t26, mask)
    t27 = l3 * t20
    t28 = t27 + c3 * r4
    t29 = t28 + t11 * r6
    tl.store(m + 3 * sm, t29, mask)
    r8 = tl.load(r + 8 * sr, mask)
    t30 = c0 * r8
    r10 = tl.load(r + 10 * sr, mask)
    t31 = t30 + t2 * r10
    r13 = tl.load(r + 13 * sr, mask)
    t32 = t31 + t14 * r13
    t33 = l1 * t32
    r9 = tl.load(r + 9 * sr, mask)
    t34 = t33 + c1 * r9
    r12 = tl.load(r + 12 * sr, mask)
    t35 = t34 + t5 * r12
    t36 = 2 * l1
    r11 = tl.load(r + 11 * sr, mask)
    t37 = c4 * r11
    t38 = t37 + t35 * t36
    tl.store(m + 4 * sm, t38, mask)
    t39 = l2 * t32
    t40 = t39 + c2 * r9
    t41 = t40 + t8 * r12
    t42 = l1 * t41
    t43 = t42 + l2 * t35
    t44 = t43 + c5 * r11
    tl.store(m + 5 * sm, t44, mask)
    t45 = l3 * t32
    t46 = t45 + c3 * r9
    t47 = t46 + t11 * r12
    t48 = l1 * t47
    t49 = t48 + l3 * t35
    t50 = t49 + c6 * r11
    tl.store(m + 6 * sm, t50, mask)
    t51 = 2 * l2
    t52 = c7 * r11
    t53 = t52 + t41 * t51
    tl.store(m + 7 * sm, t53, mask)
    t54 = l2 * t47
    t55 = t54 + l3 * t41
    t56 = t55 + c8 * r11
    tl.store(m + 8 * sm, t56, mask)
    t57 = 2 * l3
    t58 = c9 * r11
    t59 = t58 + t47 * t57
    tl.store(m + 9 * sm, t59, mask)
    r14 = tl.load(r + 14 * sr, mask)
    t60 = c0 * r14
    r16 = tl.load(r + 16 * sr, mask)
    t61 = t60 + t2 * r16
    r19 = tl.load(r + 19 * sr, mask)
    t62 = t61 + t14 * r19
    t63 = l1 * t62
    r15 = tl.load(r + 15 * sr, mask)
    t64 = t63 + c1 * r15
    r18 = tl.load(r + 18 * sr, mask)
    t65 = t64 + t5 * r18
    r17 = tl.load(r + 17 * sr, mask)
    t66 = c4 * r17
    t67 = t66 + t36 * t65
    t68 = 3 * l1
    t69 = t67 * t68
    tl.store(m + 10 * sm, t69, mask)
    t70 = l2 * t62
    t71 = t70 + c2 * r15
    t72 = t71 + t8 * r18
    t73 = l1 * t72
    t74 = t73 + l2 * t65
    t75 = t74 + c5 * r17
    t76 = l2 * t67
    t77 = t76 + t36 * t75
    tl.store(m + 11 * sm, t77, mask)
    t78 = l3 * t62
    t79 = t78 + c3 * r15
    t80 = t79 + t11 * r18
    t81 = l1 * t80
    t82 = t81 + l3 * t65
    t83 = t82 + c6 * r17
    t84 = l3 * t67
    t85 = t84 + t36 * t83
    tl.store(m + 12 * sm, t85, mask)
    t86 = c7 * r17
    t87 = t86 + t51 * t72
    t88 = l1 * t87
    t89 = t88 + t51 * t75
    tl.store(m + 13 * sm, t89, mask)
    t90 = l2 * t80
    t91 = t90 + l3 * t72
    t92 = t91 + c8 * r17
    t93 = l1 * t92
    t94 = t93 + l2 * t83
    t95 = t94 + l3 * t75
    tl.store(m + 14 * sm, t95, mask)
    t96 = c9 * r17
    t97 = t96 + t57 * t80
    t98 = l1 * t97
    t99 = t98 + t57 * t83
    tl.store(m + 15 * sm, t99, mask)
    t100 = 3 * l2
    t101 = t87 * t100
    tl.store(m + 16 * sm, t101, mask)
    t102 = l3 * t87
    t103 = t102 + t51 * t92
    tl.store(m + 17 * sm, t103, mask)
    t104 = l2 * t97
    t105 = t104 + t57 * t92
    tl.store(m + 18 * sm, t105, mask)
    t106 = 3 * l3
    t107 = t97 * t106
    tl.store(m + 19 * sm, t107, mask)
    r20 = tl.load(r + 20 * sr, mask)
    t108 = c0 * r20
    r22 = tl.load(r + 22 * sr, mask)
    t109 = t108 + t2 * r22
    r25 = tl.load(r + 25 * sr, mask)
    t110 = t109 + t14 * r25
    t111 = l1 * t110
    r21 = tl.load(r + 21 * sr, mask)
    t112 = t111 + c1 * r21
    r24 = tl.load(r + 24 * sr, mask)
    t113 = t112 + t5 * r24
    r23 = tl.load(r + 23 * sr, mask)
    t114 = c4 * r23
    t115 = t114 + t36 * t113
    l4 = tl.load(l + 4 * sl, mask)
    t116 = 6 * l4
    t117 = t115 * t116
    tl.store(m + 20 * sm, t117, mask)
    l5 = tl.load(l + 5 * sl, mask)
    t118 = 3 * l5
    t119 = l2 * t110
    t120 = t119 + c2 * r21
    t121 = t120 + t8 * r24
    t122 = l1 * t121
    t123 = t122 + l2 * t113
    t124 = t123 + c5 * r23
    t125 = 3 * l4
    t126 = t115 * t118
    t127 = t126 + t124 * t125
    tl.store(m + 21 * sm, t127, mask)
    l6 = tl.load(l + 6 * sl, mask)
    t128 = 3 * l6
    t129 = l3 * t110
    t130 = t129 + c3 * r21
    t131 = t130 + t11 * r24
    t132 = l1 * t131
    t133 = t132 + l3 * t113
    t134 = t133 + c6 * r23
    t135 = t115 * t128
    t136 = t135 + t134 * t125
    tl.store(m + 22 * sm, t136, mask)
    t137 = c7 * r23
    t138 = t137 + t51 * t121
    t139 = 4 * l5
    t140 = l4 * t138
    l7 = tl.load(l + 7 * sl, mask)
    t141 = t140 + l7 * t115
    t142 = t141 + t124 * t139
    tl.store(m + 23 * sm, t142, mask)
    t143 = l2 * t131
    t144 = t143 + l3 * t121
    t145 = t144 + c8 * r23
    t146 = 2 * l6
    t147 = 2 * l5
    t148 = l4 * t145
    l8 = tl.load(l + 8 * sl, mask)
    t149 = t148 + l8 * t115
    t150 = t149 + t124 * t146
    t151 = t150 + t134 * t147
    tl.store(m + 24 * sm, t151, mask)
    t152 = c9 * r23
    t153 = t152 + t57 * t131
    t154 = 4 * l6
    t155 = l4 * t153
    l9 = tl.load(l + 9 * sl, mask)
    t156 = t155 + l9 * t115
    t157 = t156 + t134 * t154
    tl.store(m + 25 * sm, t157, mask)
    t158 = 3 * l7
    t159 = t124 * t158
    t160 = t159 + t138 * t118
    tl.store(m + 26 * sm, t160, mask)
    t161 = 2 * l8
    t162 = l6 * t138
    t163 = t162 + l7 * t134
    t164 = t163 + t124 * t161
    t165 = t164 + t145 * t147
    tl.store(m + 27 * sm, t165, mask)
    t166 = l5 * t153
    t167 = t166 + l9 * t124
    t168 = t167 + t134 * t161
    t169 = t168 + t145 * t146
    tl.store(m + 28 * sm, t169, mask)
    t170 = 3 * l9
    t171 = t134 * t170
    t172 = t171 + t153 * t128
    tl.store(m + 29 * sm, t172, mask)
    t173 = 6 * l7
    t174 = t138 * t173
    tl.store(m + 30 * sm, t174, mask)
    t175 = 3 * l8
    t176 = t138 * t175
    t177 = t176 + t145 * t158
    tl.store(m + 31 * sm, t177, mask)
    t178 = 4 * l8
    t179 = l7 * t153
    t180 = t179 + l9 * t138
    t181 = t180 + t145 * t178
    tl.store(m + 32 * sm, t181, mask)
    t182 = t145 * t170
    t183 = t182 + t153 * t175
    tl.store(m + 33 * sm, t183, mask)
    t184 = 6 * l9
    t185 = t153 * t184
    tl.store(m + 34 * sm, t185, mask)


@triton.jit
def _backward(c, sc, l, sl, r, sr, g, sg, to_c, sto_c, to_l, sto_l, to_r, sto_r, k, mask, PART: tl.constexpr, LANES: tl.constexpr):
    l1 = tl.load(l + 1 * sl, mask)
    g1 = tl.load(g + 1 * sg, mask)
    t0 = l1 * g1
    l2 = tl.load(l + 2 * sl, mask)
    g2 = tl.load(g + 2 * sg, mask)
    t1 = t0 + l2 * g2
    l3 = tl.load(l + 3 * sl, mask)
    g3 = tl.load(g + 3 * sg, mask)
    t2 = t1 + l3 * g3
    t3 = 2 * l1
    g5 = tl.load(g + 5 * sg, mask)
    t4 = l2 * g5
    g6 = tl.load(g + 6 * sg, mask)
    t5 = t4 + l3 * g6
    g4 = tl.load(g + 4 * sg, mask)
    t6 = t5 + t3 * g4
    t7 = 2 * l2
    t8 = l1 * g5
    g8 = tl.load(g + 8 * sg, mask)
    t9 = t8 + l3 * g8
    g7 = tl.load(g + 7 * sg, mask)
    t10 = t9 + t7 * g7
    t11 = 2 * l3
    t12 = l1 * g6
    t13 = t12 + l2 * g8
    g9 = tl.load(g + 9 * sg, mask)
    t14 = t13 + t11 * g9
    t15 = l1 * t6
    t16 = t15 + l2 * t10
    t17 = t16 + l3 * t14
    g14 = tl.load(g + 14 * sg, mask)
    t18 = l3 * g14
    g11 = tl.load(g + 11 * sg, mask)
    t19 = t18 + t3 * g11
    g13 = tl.load(g + 13 * sg, mask)
    t20 = t19 + t7 * g13
    t21 = l2 * g14
    g12 = tl.load(g + 12 * sg, mask)
    t22 = t21 + t3 * g12
    g15 = tl.load(g + 15 * sg, mask)
    t23 = t22 + t11 * g15
    t24 = 3 * l1
    t25 = l2 * g11
    t26 = t25 + l3 * g12
    g10 = tl.load(g + 10 * sg, mask)
    t27 = t26 + t24 * g10
    t28 = l2 * t20
    t29 = t28 + l3 * t23
    t30 = t29 + t3 * t27
    t31 = l1 * g14
    g17 = tl.load(g + 17 * sg, mask)
    t32 = t31 + t7 * g17
    g18 = tl.load(g + 18 * sg, mask)
    t33 = t32 + t11 * g18
    t34 = 3 * l2
    t35 = l1 * g13
    t36 = t35 + l3 * g17
    g16 = tl.load(g + 16 * sg, mask)
    t37 = t36 + t34 * g16
    t38 = l1 * t20
    t39 = t38 + l3 * t33
    t40 = t39 + t7 * t37
    t41 = 3 * l3
    t42 = l1 * g15
    t43 = t42 + l2 * g18
    g19 = tl.load(g + 19 * sg, mask)
    t44 = t43 + t41 * g19
    t45 = l1 * t23
    t46 = t45 + l2 * t33
    t47 = t46 + t11 * t44
    t48 = l1 * t30
    t49 = t48 + l2 * t40
    t50 = t49 + l3 * t47
    l4 = tl.load(l + 4 * sl, mask)
    t51 = 3 * l4
    l5 = tl.load(l + 5 * sl, mask)
    t52 = 4 * l5
    l6 = tl.load(l + 6 * sl, mask)
    t53 = 2 * l6
    l7 = tl.load(l + 7 * sl, mask)
    t54 = 3 * l7
    l8 = tl.load(l + 8 * sl, mask)
    t55 = 2 * l8
    l9 = tl.load(l + 9 * sl, mask)
    g28 = tl.load(g + 28 * sg, mask)
    t56 = l9 * g28
    g21 = tl.load(g + 21 * sg, mask)
    t57 = t56 + t51 * g21
    g23 = tl.load(g + 23 * sg, mask)
    t58 = t57 + t52 * g23
    g24 = tl.load(g + 24 * sg, mask)
    t59 = t58 + t53 * g24
    g26 = tl.load(g + 26 * sg, mask)
    t60 = t59 + t54 * g26
    g27 = tl.load(g + 27 * sg, mask)
    t61 = t60 + t55 * g27
    t62 = 2 * l5
    t63 = 4 * l6
    t64 = 3 * l9
    t65 = l7 * g27
    g22 = tl.load(g + 22 * sg, mask)
    t66 = t65 + t51 * g22
    t67 = t66 + t62 * g24
    g25 = tl.load(g + 25 * sg, mask)
    t68 = t67 + t63 * g25
    t69 = t68 + t55 * g28
    g29 = tl.load(g + 29 * sg, mask)
    t70 = t69 + t64 * g29
    t71 = 6 * l4
    t72 = 3 * l5
    t73 = 3 * l6
    t74 = l7 * g23
    t75 = t74 + l8 * g24
    t76 = t75 + l9 * g25
    g20 = tl.load(g + 20 * sg, mask)
    t77 = t76 + t71 * g20
    t78 = t77 + t72 * g21
    t79 = t78 + t73 * g22
    t80 = l2 * t61
    t81 = t80 + l3 * t70
    t82 = t81 + t3 * t79
    t83 = 4 * l8
    t84 = l4 * g24
    t85 = t84 + t62 * g27
    t86 = t85 + t53 * g28
    g31 = tl.load(g + 31 * sg, mask)
    t87 = t86 + t54 * g31
    g33 = tl.load(g + 33 * sg, mask)
    t88 = t87 + t64 * g33
    g32 = tl.load(g + 32 * sg, mask)
    t89 = t88 + t83 * g32
    t90 = 6 * l7
    t91 = 3 * l8
    t92 = l4 * g23
    t93 = t92 + l6 * g27
    t94 = t93 + l9 * g32
    t95 = t94 + t72 * g26
    g30 = tl.load(g + 30 * sg, mask)
    t96 = t95 + t90 * g30
    t97 = t96 + t91 * g31
    t98 = l1 * t61
    t99 = t98 + l3 * t89
    t100 = t99 + t7 * t97
    t101 = 6 * l9
    t102 = l4 * g25
    t103 = t102 + l5 * g28
    t104 = t103 + l7 * g32
    t105 = t104 + t73 * g29
    t106 = t105 + t91 * g33
    g34 = tl.load(g + 34 * sg, mask)
    t107 = t106 + t101 * g34
    t108 = l1 * t70
    t109 = t108 + l2 * t89
    t110 = t109 + t11 * t107
    t111 = l1 * t82
    t112 = t111 + l2 * t100
    t113 = t112 + l3 * t110
    r0 = tl.load(r + 0 * sr, mask)
    g0 = tl.load(g + 0 * sg, mask)
    t114 = r0 * g0
    r3 = tl.load(r + 3 * sr, mask)
    t115 = t114 + r3 * t2
    r8 = tl.load(r + 8 * sr, mask)
    t116 = t115 + r8 * t17
    r14 = tl.load(r + 14 * sr, mask)
    t117 = t116 + r14 * t50
    r20 = tl.load(r + 20 * sr, mask)
    t118 = t117 + r20 * t113
    tl.store(to_c + 0 * sto_c, t118, mask)
    r1 = tl.load(r + 1 * sr, mask)
    t119 = r1 * g0
    r5 = tl.load(r + 5 * sr, mask)
    t120 = t119 + r5 * t2
    r10 = tl.load(r + 10 * sr, mask)
    t121 = t120 + r10 * t17
    r16 = tl.load(r + 16 * sr, mask)
    t122 = t121 + r16 * t50
    r22 = tl.load(r + 22 * sr, mask)
    t123 = t122 + r22 * t113
    t124 = l1 * t123
    r4 = tl.load(r + 4 * sr, mask)
    t125 = t124 + r4 * g1
    r9 = tl.load(r + 9 * sr, mask)
    t126 = t125 + r9 * t6
    r15 = tl.load(r + 15 * sr, mask)
    t127 = t126 + r15 * t30
    r21 = tl.load(r + 21 * sr, mask)
    t128 = t127 + r21 * t82
    tl.store(to_c + 1 * sto_c, t128, mask)
    t129 = l2 * t123
    t130 = t129 + r4 * g2
    t131 = t130 + r9 * t10
    t132 = t131 + r15 * t40
    t133 = t132 + r21 * t100
    tl.store(to_c + 2 * sto_c, t133, mask)
    t134 = l3 * t123
    t135 = t134 + r4 * g3
    t136 = t135 + r9 * t14
    t137 = t136 + r15 * t47
    t138 = t137 + r21 * t110
    tl.store(to_c + 3 * sto_c, t138, mask)
    r2 = tl.load(r + 2 * sr, mask)
    t139 = r2 * g0
    r7 = tl.load(r + 7 * sr, mask)
    t140 = t139 + r7 * t2
    r13 = tl.load(r + 13 * sr, mask)
    t141 = t140 + r13 * t17
    r19 = tl.load(r + 19 * sr, mask)
    t142 = t141 + r19 * t50
    r25 = tl.load(r + 25 * sr, mask)
    t143 = t142 + r25 * t113
    t144 = l1 * t143
    r6 = tl.load(r + 6 * sr, mask)
    t145 = t144 + r6 * g1
    r12 = tl.load(r + 12 * sr, mask)
    t146 = t145 + r12 * t6
    r18 = tl.load(r + 18 * sr, mask)
    t147 = t146 + r18 * t30
    r24 = tl.load(r + 24 * sr, mask)
    t148 = t147 + r24 * t82
    t149 = l1 * t148
    r11 = tl.load(r + 11 * sr, mask)
    t150 = t149 + r11 * g4
    r17 = tl.load(r + 17 * sr, mask)
    t151 = t150 + r17 * t27
    r23 = tl.load(r + 23 * sr, mask)
    t152 = t151 + r23 * t79
    tl.store(to_c + 4 * sto_c, t152, mask)
    t153 = l2 * t143
    t154 = t153 + r6 * g2
    t155 = t154 + r12 * t10
    t156 = t155 + r18 * t40
    t157 = t156 + r24 * t100
    t158 = l1 * t157
    t159 = t158 + l2 * t148
    t160 = t159 + r11 * g5
    t161 = t160 + r17 * t20
    t162 = t161 + r23 * t61
    tl.store(to_c + 5 * sto_c, t162, mask)
    t163 = l3 * t143
    t164 = t163 + r6 * g3
    t165 = t164 + r12 * t14
    t166 = t165 + r18 * t47
    t167 = t166 + r24 * t110
    t168 = l1 * t167
    t169 = t168 + l3 * t148
    t170 = t169 + r11 * g6
    t171 = t170 + r17 * t23
    t172 = t171 + r23 * t70
    tl.store(to_c + 6 * sto_c, t172, mask)
    t173 = l2 * t157
    t174 = t173 + r11 * g7
    t175 = t174 + r17 * t37
    t176 = t175 + r23 * t97
    tl.store(to_c + 7 * sto_c, t176, mask)
    t177 = l2 * t167
    t178 = t177 + l3 * t157
    t179 = t178 + r11 * g8
    t180 = t179 + r17 * t33
    t181 = t180 + r23 * t89
    tl.store(to_c + 8 * sto_c, t181, mask)
    t182 = l3 * t167
    t183 = t182 + r11 * g9
    t184 = t183 + r17 * t44
    t185 = t184 + r23 * t107
    tl.store(to_c + 9 * sto_c, t185, mask)
    t186 = 0.0
    tl.store(to_l + 0 * sto_l, t186, mask)
    tl.store(to_l + 10 * sto_l, t186, mask)
    tl.store(to_l + 11 * sto_l, t186, mask)
    tl.store(to_l + 12 * sto_l, t186, mask)
    tl.store(to_l + 13 * sto_l, t186, mask)
    tl.store(to_l + 14 * sto_l, t186, mask)
    tl.store(to_l + 15 * sto_l, t186, mask)
    tl.store(to_l + 16 * sto_l, t186, mask)
    tl.store(to_l + 17 * sto_l, t186, mask)
    tl.store(to_l + 18 * sto_l, t186, mask)
    tl.store(to_l + 19 * sto_l, t186, mask)
    tl.store(to_l + 20 * sto_l, t186, mask)
    tl.store(to_l + 21 * sto_l, t186, mask)
    tl.store(to_l + 22 * sto_l, t186, mask)
    tl.store(to_l + 23 * sto_l, t186, mask)
    tl.store(to_l + 24 * sto_l, t186, mask)
    tl.store(to_l + 25 * sto_l, t186, mask)
    tl.store(to_l + 26 * sto_l, t186, mask)
    tl.store(to_l + 27 * sto_l, t186, mask)
    tl.store(to_l + 28 * sto_l, t186, mask)
    tl.store(to_l + 29 * sto_l, t186, mask)
    tl.store(to_l + 30 * sto_l, t186, mask)
    tl.store(to_l + 31 * sto_l, t186, mask)
    tl.store(to_l + 32 * sto_l, t186, mask)
    tl.store(to_l + 33 * sto_l, t186, mask)
    tl.store(to_l + 34 * sto_l, t186, mask)
    c4 = tl.load(c + 4 * sc, mask)
    t187 = l1 * c4
    c5 = tl.load(c + 5 * sc, mask)
    t188 = t187 + l2 * c5
    c6 = tl.load(c + 6 * sc, mask)
    t189 = t188 + l3 * c6
    c1 = tl.load(c + 1 * sc, mask)
    t190 = l1 * c1
    c2 = tl.load(c + 2 * sc, mask)
    t191 = t190 + l2 * c2
    c3 = tl.load(c + 3 * sc, mask)
    t192 = t191 + l3 * c3
    t193 = l1 * c5
    c7 = tl.load(c + 7 * sc, mask)
    t194 = t193 + l2 * c7
    c8 = tl.load(c + 8 * sc, mask)
    t195 = t194 + l3 * c8
    t196 = l1 * c6
    t197 = t196 + l2 * c8
    c9 = tl.load(c + 9 * sc, mask)
    t198 = t197 + l3 * c9
    t199 = l1 * t189
    t200 = t199 + l2 * t195
    t201 = t200 + l3 * t198
    c0 = tl.load(c + 0 * sc, mask)
    t202 = c0 * r3
    t203 = t202 + t192 * r5
    t204 = t203 + t201 * r7
    t205 = c0 * r8
    t206 = t205 + t192 * r10
    t207 = t206 + t201 * r13
    t208 = l2 * t207
    t209 = t208 + c2 * r9
    t210 = t209 + t195 * r12
    t211 = l3 * t207
    t212 = t211 + c3 * r9
    t213 = t212 + t198 * r12
    t214 = c0 * r14
    t215 = t214 + t192 * r16
    t216 = t215 + t201 * r19
    t217 = l2 * t216
    t218 = t217 + c2 * r15
    t219 = t218 + t195 * r18
    t220 = l3 * t216
    t221 = t220 + c3 * r15
    t222 = t221 + t198 * r18
    t223 = c7 * r17
    t224 = t223 + t7 * t219
    t225 = l2 * t222
    t226 = t225 + l3 * t219
    t227 = t226 + c8 * r17
    t228 = c9 * r17
    t229 = t228 + t11 * t222
    t230 = c0 * r20
    t231 = t230 + t192 * r22
    t232 = t231 + t201 * r25
    t233 = l2 * t232
    t234 = t233 + c2 * r21
    t235 = t234 + t195 * r24
    t236 = l3 * t232
    t237 = t236 + c3 * r21
    t238 = t237 + t198 * r24
    t239 = l1 * t207
    t240 = t239 + c1 * r9
    t241 = t240 + t189 * r12
    t242 = l1 * t216
    t243 = t242 + c1 * r15
    t244 = t243 + t189 * r18
    t245 = l1 * t219
    t246 = t245 + l2 * t244
    t247 = t246 + c5 * r17
    t248 = l1 * t222
    t249 = t248 + l3 * t244
    t250 = t249 + c6 * r17
    t251 = l1 * t232
    t252 = t251 + c1 * r21
    t253 = t252 + t189 * r24
    t254 = t241 * g4
    t255 = t254 + t244 * t27
    t256 = t255 + t247 * g11
    t257 = t256 + t250 * g12
    t258 = t257 + t253 * t79
    t259 = c4 * r17
    t260 = t259 + t3 * t244
    t261 = t260 * g10
    t262 = 2 * t258
    t263 = t262 + 3 * t261
    t264 = t263 + c1 * t123
    t265 = t264 + c4 * t148
    t266 = t265 + c5 * t157
    t267 = t266 + c6 * t167
    t268 = t267 + t189 * t143
    t269 = t268 + t204 * g1
    t270 = t269 + t207 * t6
    t271 = t270 + t210 * g5
    t272 = t271 + t213 * g6
    t273 = t272 + t216 * t30
    t274 = t273 + t219 * t20
    t275 = t274 + t222 * t23
    t276 = t275 + t224 * g13
    t277 = t276 + t227 * g14
    t278 = t277 + t229 * g15
    t279 = t278 + t232 * t82
    t280 = t279 + t235 * t61
    t281 = t280 + t238 * t70
    tl.store(to_l + 1 * sto_l, t281, mask)
    t282 = t210 * g7
    t283 = t282 + t219 * t37
    t284 = t283 + t247 * g13
    t285 = t284 + t227 * g17
    t286 = t285 + t235 * t97
    t287 = t224 * g16
    t288 = 2 * t286
    t289 = t288 + 3 * t287
    t290 = t289 + c2 * t123
    t291 = t290 + c5 * t148
    t292 = t291 + c7 * t157
    t293 = t292 + c8 * t167
    t294 = t293 + t195 * t143
    t295 = t294 + t204 * g2
    t296 = t295 + t207 * t10
    t297 = t296 + t241 * g5
    t298 = t297 + t213 * g8
    t299 = t298 + t216 * t40
    t300 = t299 + t244 * t20
    t301 = t300 + t222 * t33
    t302 = t301 + t260 * g11
    t303 = t302 + t250 * g14
    t304 = t303 + t229 * g18
    t305 = t304 + t232 * t100
    t306 = t305 + t253 * t61
    t307 = t306 + t238 * t89
    tl.store(to_l + 2 * sto_l, t307, mask)
    t308 = t213 * g9
    t309 = t308 + t222 * t44
    t310 = t309 + t250 * g15
    t311 = t310 + t227 * g18
    t312 = t311 + t238 * t107
    t313 = t229 * g19
    t314 = 2 * t312
    t315 = t314 + 3 * t313
    t316 = t315 + c3 * t123
    t317 = t316 + c6 * t148
    t318 = t317 + c8 * t157
    t319 = t318 + c9 * t167
    t320 = t319 + t198 * t143
    t321 = t320 + t204 * g3
    t322 = t321 + t207 * t14
    t323 = t322 + t241 * g6
    t324 = t323 + t210 * g8
    t325 = t324 + t216 * t47
    t326 = t325 + t244 * t23
    t327 = t326 + t219 * t33
    t328 = t327 + t260 * g12
    t329 = t328 + t247 * g14
    t330 = t329 + t224 * g17
    t331 = t330 + t232 * t110
    t332 = t331 + t253 * t70
    t333 = t332 + t235 * t89
    tl.store(to_l + 3 * sto_l, t333, mask)
    t334 = c7 * r23
    t335 = t334 + t7 * t235
    t336 = l2 * t238
    t337 = t336 + l3 * t235
    t338 = t337 + c8 * r23
    t339 = c9 * r23
    t340 = t339 + t11 * t238
    t341 = l1 * t235
    t342 = t341 + l2 * t253
    t343 = t342 + c5 * r23
    t344 = l1 * t238
    t345 = t344 + l3 * t253
    t346 = t345 + c6 * r23
    t347 = t343 * g21
    t348 = t347 + t346 * g22
    t349 = c4 * r23
    t350 = t349 + t3 * t253
    t351 = t350 * g20
    t352 = 3 * t348
    t353 = t352 + 6 * t351
    t354 = t353 + t335 * g23
    t355 = t354 + t338 * g24
    t356 = t355 + t340 * g25
    tl.store(to_l + 4 * sto_l, t356, mask)
    t357 = t346 * g24
    t358 = t357 + t338 * g27
    t359 = t350 * g21
    t360 = t359 + t335 * g26
    t361 = t343 * g23
    t362 = 2 * t358
    t363 = t362 + 3 * t360
    t364 = t363 + 4 * t361
    t365 = t364 + t340 * g28
    tl.store(to_l + 5 * sto_l, t365, mask)
    t366 = t343 * g24
    t367 = t366 + t338 * g28
    t368 = t350 * g22
    t369 = t368 + t340 * g29
    t370 = t346 * g25
    t371 = 2 * t367
    t372 = t371 + 3 * t369
    t373 = t372 + 4 * t370
    t374 = t373 + t335 * g27
    tl.store(to_l + 6 * sto_l, t374, mask)
    t375 = t343 * g26
    t376 = t375 + t338 * g31
    t377 = t335 * g30
    t378 = 3 * t376
    t379 = t378 + 6 * t377
    t380 = t379 + t350 * g23
    t381 = t380 + t346 * g27
    t382 = t381 + t340 * g32
    tl.store(to_l + 7 * sto_l, t382, mask)
    t383 = t343 * g27
    t384 = t383 + t346 * g28
    t385 = t335 * g31
    t386 = t385 + t340 * g33
    t387 = t338 * g32
    t388 = 2 * t384
    t389 = t388 + 3 * t386
    t390 = t389 + 4 * t387
    t391 = t390 + t350 * g24
    tl.store(to_l + 8 * sto_l, t391, mask)
    t392 = t346 * g29
    t393 = t392 + t338 * g33
    t394 = t340 * g34
    t395 = 3 * t393
    t396 = t395 + 6 * t394
    t397 = t396 + t350 * g25
    t398 = t397 + t343 * g28
    t399 = t398 + t335 * g32
    tl.store(to_l + 9 * sto_l, t399, mask)
    t400 = c0 * g0
    tl.store(to_r + 0 * sto_r, t400, mask)
    t401 = t192 * g0
    tl.store(to_r + 1 * sto_r, t401, mask)
    t402 = t201 * g0
    tl.store(to_r + 2 * sto_r, t402, mask)
    t403 = c0 * t2
    tl.store(to_r + 3 * sto_r, t403, mask)
    t404 = c1 * g1
    t405 = t404 + c2 * g2
    t406 = t405 + c3 * g3
    tl.store(to_r + 4 * sto_r, t406, mask)
    t407 = t192 * t2
    tl.store(to_r + 5 * sto_r, t407, mask)
    t408 = t189 * g1
    t409 = t408 + t195 * g2
    t410 = t409 + t198 * g3
    tl.store(to_r + 6 * sto_r, t410, mask)
    t411 = t201 * t2
    tl.store(to_r + 7 * sto_r, t411, mask)
    t412 = c0 * t17
    tl.store(to_r + 8 * sto_r, t412, mask)
    t413 = c1 * t6
    t414 = t413 + c2 * t10
    t415 = t414 + c3 * t14
    tl.store(to_r + 9 * sto_r, t415, mask)
    t416 = t192 * t17
    tl.store(to_r + 10 * sto_r, t416, mask)
    t417 = c4 * g4
    t418 = t417 + c5 * g5
    t419 = t418 + c6 * g6
    t420 = t419 + c7 * g7
    t421 = t420 + c8 * g8
    t422 = t421 + c9 * g9
    tl.store(to_r + 11 * sto_r, t422, mask)
    t423 = t189 * t6
    t424 = t423 + t195 * t10
    t425 = t424 + t198 * t14
    tl.store(to_r + 12 * sto_r, t425, mask)
    t426 = t201 * t17
    tl.store(to_r + 13 * sto_r, t426, mask)
    t427 = c0 * t50
    tl.store(to_r + 14 * sto_r, t427, mask)
    t428 = c1 * t30
    t429 = t428 + c2 * t40
    t430 = t429 + c3 * t47
    tl.store(to_r + 15 * sto_r, t430, mask)
    t431 = t192 * t50
    tl.store(to_r + 16 * sto_r, t431, mask)
    t432 = c4 * t27
    t433 = t432 + c5 * t20
    t434 = t433 + c6 * t23
    t435 = t434 + c7 * t37
    t436 = t435 + c8 * t33
    t437 = t436 + c9 * t44
    tl.store(to_r + 17 * sto_r, t437, mask)
    t438 = t189 * t30
    t439 = t438 + t195 * t40
    t440 = t439 + t198 * t47
    tl.store(to_r + 18 * sto_r, t440, mask)
    t441 = t201 * t50
    tl.store(to_r + 19 * sto_r, t441, mask)
    t442 = c0 * t113
    tl.store(to_r + 20 * sto_r, t442, mask)
    t443 = c1 * t82
    t444 = t443 + c2 * t100
    t445 = t444 + c3 * t110
    tl.store(to_r + 21 * sto_r, t445, mask)
    t446 = t192 * t113
    tl.store(to_r + 22 * sto_r, t446, mask)
    t447 = c4 * t79
    t448 = t447 + c5 * t61
    t449 = t448 + c6 * t70
    t450 = t449 + c7 * t97
    t451 = t450 + c8 * t89
    t452 = t451 + c9 * t107
    tl.store(to_r + 23 * sto_r, t452, mask)
    t453 = t189 * t82
    t454 = t453 + t195 * t100
    t455 = t454 + t198 * t110
    tl.store(to_r + 24 * sto_r, t455, mask)
    t456 = t201 * t113
    tl.store(to_r + 25 * sto_r, t456, mask)


@triton.jit
def _double_backward(c, sc, l, sl, r, sr, g, sg, vc, svc, vl, svl, vr, svr, to_c, sto_c, to_l, sto_l, to_r, sto_r, to_g, sto_g, k, mask, PART: tl.constexpr, LANES: tl.constexpr):
    if PART == 0:
        g1 = tl.load(g + 1 * sg, mask)
        vl1 = tl.load(vl + 1 * svl, mask)
        t0 = g1 * vl1
        g2 = tl.load(g + 2 * sg, mask)
        vl2 = tl.load(vl + 2 * svl, mask)
        t1 = t0 + g2 * vl2
        g3 = tl.load(g + 3 * sg, mask)
        vl3 = tl.load(vl + 3 * svl, mask)
        t2 = t1 + g3 * vl3
        t3 = 2 * vl1
        g4 = tl.load(g + 4 * sg, mask)
        t4 = g4 * t3
        g5 = tl.load(g + 5 * sg, mask)
        t5 = t4 + g5 * vl2
        g6 = tl.load(g + 6 * sg, mask)
        t6 = t5 + g6 * vl3
        t7 = 2 * vl2
        t8 = g5 * vl1
        g7 = tl.load(g + 7 * sg, mask)
        t9 = t8 + g7 * t7
        g8 = tl.load(g + 8 * sg, mask)
        t10 = t9 + g8 * vl3
        t11 = 2 * vl3
        t12 = g6 * vl1
        t13 = t12 + g8 * vl2
        g9 = tl.load(g + 9 * sg, mask)
        t14 = t13 + g9 * t11
        l3 = tl.load(l + 3 * sl, mask)
        t15 = 2 * l3
        l1 = tl.load(l + 1 * sl, mask)
        t16 = l1 * g6
        l2 = tl.load(l + 2 * sl, mask)
        t17 = t16 + l2 * g8
        t18 = t17 + t15 * g9
        t19 = 2 * l2
        t20 = l1 * g5
        t21 = t20 + l3 * g8
        t22 = t21 + t19 * g7
        t23 = 2 * l1
        t24 = l2 * g5
        t25 = t24 + l3 * g6
        t26 = t25 + t23 * g4
        t27 = l1 * t6
        t28 = t27 + l2 * t10
        t29 = t28 + l3 * t14
        t30 = t29 + t18 * vl3
        t31 = t30 + t22 * vl2
        t32 = t31 + t26 * vl1
        g11 = tl.load(g + 11 * sg, mask)
        t33 = g11 * t3
        g13 = tl.load(g + 13 * sg, mask)
        t34 = t33 + g13 * t7
        g14 = tl.load(g + 14 * sg, mask)
        t35 = t34 + g14 * vl3
        g12 = tl.load(g + 12 * sg, mask)
        t36 = g12 * t3
        t37 = t36 + g14 * vl2
        g15 = tl.load(g + 15 * sg, mask)
        t38 = t37 + g15 * t11
        t39 = 3 * vl1
        g10 = tl.load(g + 10 * sg, mask)
        t40 = g10 * t39
        t41 = t40 + g11 * vl2
        t42 = t41 + g12 * vl3
        t43 = l2 * g14
        t44 = t43 + t23 * g12
        t45 = t44 + t15 * g15
        t46 = l3 * g14
        t47 = t46 + t23 * g11
        t48 = t47 + t19 * g13
        t49 = 3 * l1
        t50 = l2 * g11
        t51 = t50 + l3 * g12
        t52 = t51 + t49 * g10
        t53 = l2 * t35
        t54 = t53 + l3 * t38
        t55 = t54 + t23 * t42
        t56 = t55 + t45 * vl3
        t57 = t56 + t48 * vl2
        t58 = t57 + t52 * t3
        t59 = g14 * vl1
        g17 = tl.load(g + 17 * sg, mask)
        t60 = t59 + g17 * t7
        g18 = tl.load(g + 18 * sg, mask)
        t61 = t60 + g18 * t11
        t62 = 3 * vl2
        t63 = g13 * vl1
        g16 = tl.load(g + 16 * sg, mask)
        t64 = t63 + g16 * t62
        t65 = t64 + g17 * vl3
        t66 = l1 * g14
        t67 = t66 + t19 * g17
        t68 = t67 + t15 * g18
        t69 = 3 * l2
        t70 = l1 * g13
        t71 = t70 + l3 * g17
        t72 = t71 + t69 * g16
        t73 = l1 * t35
        t74 = t73 + l3 * t61
        t75 = t74 + t19 * t65
        t76 = t75 + t68 * vl3
        t77 = t76 + t72 * t7
        t78 = t77 + t48 * vl1
        t79 = 3 * vl3
        t80 = g15 * vl1
        t81 = t80 + g18 * vl2
        g19 = tl.load(g + 19 * sg, mask)
        t82 = t81 + g19 * t79
        t83 = 3 * l3
        t84 = l1 * g15
        t85 = t84 + l2 * g18
        t86 = t85 + t83 * g19
        t87 = l1 * t38
        t88 = t87 + l2 * t61
        t89 = t88 + t15 * t82
        t90 = t89 + t86 * t11
        t91 = t90 + t68 * vl2
        t92 = t91 + t45 * vl1
        t93 = l1 * t45
        t94 = t93 + l2 * t68
        t95 = t94 + t15 * t86
        t96 = l1 * t48
        t97 = t96 + l3 * t68
        t98 = t97 + t19 * t72
        t99 = l2 * t48
        t100 = t99 + l3 * t45
        t101 = t100 + t23 * t52
        t102 = l1 * t58
        t103 = t102 + l2 * t78
        t104 = t103 + l3 * t92
        t105 = t104 + t95 * vl3
        t106 = t105 + t98 * vl2
        t107 = t106 + t101 * vl1
        vl4 = tl.load(vl + 4 * svl, mask)
        t108 = 3 * vl4
        vl5 = tl.load(vl + 5 * svl, mask)
        t109 = 4 * vl5
        vl6 = tl.load(vl + 6 * svl, mask)
        t110 = 2 * vl6
        vl7 = tl.load(vl + 7 * svl, mask)
        t111 = 3 * vl7
        vl8 = tl.load(vl + 8 * svl, mask)
        t112 = 2 * vl8
        g21 = tl.load(g + 21 * sg, mask)
        t113 = g21 * t108
        g23 = tl.load(g + 23 * sg, mask)
        t114 = t113 + g23 * t109
        g24 = tl.load(g + 24 * sg, mask)
        t115 = t114 + g24 * t110
        g26 = tl.load(g + 26 * sg, mask)
        t116 = t115 + g26 * t111
        g27 = tl.load(g + 27 * sg, mask)
        t117 = t116 + g27 * t112
        g28 = tl.load(g + 28 * sg, mask)
        vl9 = tl.load(vl + 9 * svl, mask)
        t118 = t117 + g28 * vl9
        t119 = 2 * vl5
        t120 = 4 * vl6
        t121 = 3 * vl9
        g22 = tl.load(g + 22 * sg, mask)
        t122 = g22 * t108
        t123 = t122 + g24 * t119
        g25 = tl.load(g + 25 * sg, mask)
        t124 = t123 + g25 * t120
        t125 = t124 + g27 * vl7
        t126 = t125 + g28 * t112
        g29 = tl.load(g + 29 * sg, mask)
        t127 = t126 + g29 * t121
        t128 = 6 * vl4
        t129 = 3 * vl5
        t130 = 3 * vl6
        g20 = tl.load(g + 20 * sg, mask)
        t131 = g20 * t128
        t132 = t131 + g21 * t129
        t133 = t132 + g22 * t130
        t134 = t133 + g23 * vl7
        t135 = t134 + g24 * vl8
        t136 = t135 + g25 * vl9
        l4 = tl.load(l + 4 * sl, mask)
        t137 = 3 * l4
        l5 = tl.load(l + 5 * sl, mask)
        t138 = 2 * l5
        l6 = tl.load(l + 6 * sl, mask)
        t139 = 4 * l6
        l8 = tl.load(l + 8 * sl, mask)
        t140 = 2 * l8
        l9 = tl.load(l + 9 * sl, mask)
        t141 = 3 * l9
        l7 = tl.load(l + 7 * sl, mask)
        t142 = l7 * g27
        t143 = t142 + t137 * g22
        t144 = t143 + t138 * g24
        t145 = t144 + t139 * g25
        t146 = t145 + t140 * g28
        t147 = t146 + t141 * g29
        t148 = 4 * l5
        t149 = 2 * l6
        t150 = 3 * l7
        t151 = l9 * g28
        t152 = t151 + t137 * g21
        t153 = t152 + t148 * g23
        t154 = t153 + t149 * g24
        t155 = t154 + t150 * g26
        t156 = t155 + t140 * g27
        t157 = 6 * l4
        t158 = 3 * l5
        t159 = 3 * l6
        t160 = l7 * g23
        t161 = t160 + l8 * g24
        t162 = t161 + l9 * g25
        t163 = t162 + t157 * g20
        t164 = t163 + t158 * g21
        t165 = t164 + t159 * g22
        t166 = l2 * t118
        t167 = t166 + l3 * t127
        t168 = t167 + t23 * t136
        t169 = t168 + t147 * vl3
        t170 = t169 + t156 * vl2
        t171 = t170 + t165 * t3
        t172 = 4 * vl8
        t173 = g24 * vl4
        t174 = t173 + g27 * t119
        t175 = t174 + g28 * t110
        g31 = tl.load(g + 31 * sg, mask)
        t176 = t175 + g31 * t111
        g32 = tl.load(g + 32 * sg, mask)
        t177 = t176 + g32 * t172
        g33 = tl.load(g + 33 * sg, mask)
        t178 = t177 + g33 * t121
        t179 = 6 * vl7
        t180 = 3 * vl8
        t181 = g23 * vl4
        t182 = t181 + g26 * t129
        t183 = t182 + g27 * vl6
        g30 = tl.load(g + 30 * sg, mask)
        t184 = t183 + g30 * t179
        t185 = t184 + g31 * t180
        t186 = t185 + g32 * vl9
        t187 = 4 * l8
        t188 = l4 * g24
        t189 = t188 + t138 * g27
        t190 = t189 + t149 * g28
        t191 = t190 + t150 * g31
        t192 = t191 + t141 * g33
        t193 = t192 + t187 * g32
        t194 = 6 * l7
        t195 = 3 * l8
        tl.store(k + 0 * LANES, t187, mask)
        t196 = l4 * g23
        t197 = t196 + l6 * g27
        t198 = t197 + l9 * g32
        t199 = t198 + t158 * g26
        t200 = t199 + t194 * g30
        t201 = t200 + t195 * g31
        tl.store(k + 1 * LANES, t172, mask)
        t202 = l1 * t118
        t203 = t202 + l3 * t178
        t204 = t203 + t19 * t186
        t205 = t204 + t193 * vl3
        t206 = t205 + t201 * t7
        t207 = t206 + t156 * vl1
        tl.store(k + 2 * LANES, t194, mask)
        t208 = 6 * vl9
        tl.store(k + 3 * LANES, t179, mask)
        t209 = g25 * vl4
        t210 = t209 + g28 * vl5
        t211 = t210 + g29 * t130
        t212 = t211 + g32 * vl7
        t213 = t212 + g33 * t180
        tl.store(k + 4 * LANES, t180, mask)
        g34 = tl.load(g + 34 * sg, mask)
        t214 = t213 + g34 * t208
        tl.store(k + 5 * LANES, t208, mask)
        t215 = 6 * l9
        tl.store(k + 6 * LANES, t141, mask)
        t216 = l4 * g25
        t217 = t216 + l5 * g28
        t218 = t217 + l7 * g32
        t219 = t218 + t159 * g29
        t220 = t219 + t195 * g33
        t221 = t220 + t215 * g34
        tl.store(k + 7 * LANES, t215, mask)
        t222 = l1 * t127
        t223 = t222 + l2 * t178
        t224 = t223 + t15 * t214
        t225 = t224 + t221 * t11
        t226 = t225 + t193 * vl2
        t227 = t226 + t147 * vl1
        tl.store(k + 8 * LANES, t195, mask)
        t228 = l1 * t147
        t229 = t228 + l2 * t193
        t230 = t229 + t15 * t221
        tl.store(k + 9 * LANES, t121, mask)
        t231 = l1 * t156
        t232 = t231 + l3 * t193
        t233 = t232 + t19 * t201
        t234 = l2 * t156
        t235 = t234 + l3 * t147
        t236 = t235 + t23 * t165
        t237 = l1 * t171
        t238 = t237 + l2 * t207
        t239 = t238 + l3 * t227
        t240 = t239 + t230 * vl3
        t241 = t240 + t233 * vl2
        t242 = t241 + t236 * vl1
        tl.store(k + 10 * LANES, t140, mask)
        t243 = l1 * t236
        t244 = t243 + l2 * t233
        t245 = t244 + l3 * t230
        t246 = l1 * t101
        t247 = t246 + l2 * t98
        t248 = t247 + l3 * t95
        tl.store(k + 11 * LANES, t112, mask)
        t249 = l1 * t26
        t250 = t249 + l2 * t22
        t251 = t250 + l3 * t18
        t252 = l1 * g1
        t253 = t252 + l2 * g2
        t254 = t253 + l3 * g3
        tl.store(k + 12 * LANES, t150, mask)
        r3 = tl.load(r + 3 * sr, mask)
        tl.store(k + 13 * LANES, t111, mask)
        t255 = r3 * t2
        tl.store(k + 14 * LANES, t139, mask)
        r8 = tl.load(r + 8 * sr, mask)
        t256 = t255 + r8 * t32
        tl.store(k + 15 * LANES, t120, mask)
        r14 = tl.load(r + 14 * sr, mask)
        t257 = t256 + r14 * t107
        r20 = tl.load(r + 20 * sr, mask)
        t258 = t257 + r20 * t242
        g0 = tl.load(g + 0 * sg, mask)
        tl.store(k + 16 * LANES, t149, mask)
        vr0 = tl.load(vr + 0 * svr, mask)
        t259 = t258 + g0 * vr0
        tl.store(k + 17 * LANES, t138, mask)
        vr20 = tl.load(vr + 20 * svr, mask)
        t260 = t259 + t245 * vr20
        tl.store(k + 18 * LANES, t119, mask)
        vr14 = tl.load(vr + 14 * svr, mask)
        t261 = t260 + t248 * vr14
        tl.store(k + 19 * LANES, t110, mask)
        vr8 = tl.load(vr + 8 * svr, mask)
        t262 = t261 + t251 * vr8
        vr3 = tl.load(vr + 3 * svr, mask)
        t263 = t262 + t254 * vr3
        tl.store(to_c + 0 * sto_c, t263, mask)
        tl.store(k + 20 * LANES, t2, mask)
        tl.store(k + 21 * LANES, t3, mask)
        tl.store(k + 22 * LANES, t6, mask)
        tl.store(k + 23 * LANES, t7, mask)
        tl.store(k + 24 * LANES, t10, mask)
        tl.store(k + 25 * LANES, t11, mask)
        tl.store(k + 26 * LANES, t14, mask)
        tl.store(k + 27 * LANES, t15, mask)
        tl.store(k + 28 * LANES, t18, mask)
        tl.store(k + 29 * LANES, t19, mask)
        tl.store(k + 30 * LANES, t22, mask)
        tl.store(k + 31 * LANES, t23, mask)
        tl.store(k + 32 * LANES, t26, mask)
        tl.store(k + 33 * LANES, t32, mask)
        tl.store(k + 34 * LANES, t35, mask)
        tl.store(k + 35 * LANES, t38, mask)
        tl.store(k + 36 * LANES, t39, mask)
        tl.store(k + 37 * LANES, t42, mask)
        tl.store(k + 38 * LANES, t45, mask)
        tl.store(k + 39 * LANES, t48, mask)
        tl.store(k + 40 * LANES, t49, mask)
        tl.store(k + 41 * LANES, t52, mask)
        tl.store(k + 42 * LANES, t58, mask)
        tl.store(k + 43 * LANES, t61, mask)
        tl.store(k + 44 * LANES, t62, mask)
        tl.store(k + 45 * LANES, t65, mask)
        tl.store(k + 46 * LANES, t68, mask)
        tl.store(k + 47 * LANES, t69, mask)
        tl.store(k + 48 * LANES, t72, mask)
        tl.store(k + 49 * LANES, t78, mask)
        tl.store(k + 50 * LANES, t79, mask)
        tl.store(k + 51 * LANES, t82, mask)
        tl.store(k + 52 * LANES, t83, mask)
        tl.store(k + 53 * LANES, t86, mask)
        tl.store(k + 54 * LANES, t92, mask)
        tl.store(k + 55 * LANES, t95, mask)
        tl.store(k + 56 * LANES, t98, mask)
        tl.store(k + 57 * LANES, t101, mask)
        tl.store(k + 58 * LANES, t107, mask)
        tl.store(k + 59 * LANES, t108, mask)
        tl.store(k + 60 * LANES, t109, mask)
        tl.store(k + 61 * LANES, t118, mask)
        tl.store(k + 62 * LANES, t127, mask)
        tl.store(k + 63 * LANES, t128, mask)
        tl.store(k + 64 * LANES, t129, mask)
        tl.store(k + 65 * LANES, t130, mask)
        tl.store(k + 66 * LANES, t136, mask)
        tl.store(k + 67 * LANES, t137, mask)
        tl.store(k + 68 * LANES, t147, mask)
        tl.store(k + 69 * LANES, t148, mask)
        tl.store(k + 70 * LANES, t156, mask)
        tl.store(k + 71 * LANES, t157, mask)
        tl.store(k + 72 * LANES, t158, mask)
        tl.store(k + 73 * LANES, t159, mask)
        tl.store(k + 74 * LANES, t165, mask)
        tl.store(k + 75 * LANES, t171, mask)
        tl.store(k + 76 * LANES, t178, mask)
        tl.store(k + 77 * LANES, t186, mask)
        tl.store(k + 78 * LANES, t193, mask)
        tl.store(k + 79 * LANES, t201, mask)
        tl.store(k + 80 * LANES, t207, mask)
        tl.store(k + 81 * LANES, t214, mask)
        tl.store(k + 82 * LANES, t221, mask)
        tl.store(k + 83 * LANES, t227, mask)
        tl.store(k + 84 * LANES, t230, mask)
        tl.store(k + 85 * LANES, t233, mask)
        tl.store(k + 86 * LANES, t236, mask)
        tl.store(k + 87 * LANES, t242, mask)
        tl.store(k + 88 * LANES, t245, mask)
        tl.store(k + 89 * LANES, t248, mask)
        tl.store(k + 90 * LANES, t251, mask)
        tl.store(k + 91 * LANES, t254, mask)
    if PART == 1:
        r5 = tl.load(r + 5 * sr, mask)
        t2 = tl.load(k + 20 * LANES, mask)
        t264 = r5 * t2
        r10 = tl.load(r + 10 * sr, mask)
        t32 = tl.load(k + 33 * LANES, mask)
        t265 = t264 + r10 * t32
        r16 = tl.load(r + 16 * sr, mask)
        t107 = tl.load(k + 58 * LANES, mask)
        t266 = t265 + r16 * t107
        r22 = tl.load(r + 22 * sr, mask)
        t242 = tl.load(k + 87 * LANES, mask)
        t267 = t266 + r22 * t242
        g0 = tl.load(g + 0 * sg, mask)
        vr1 = tl.load(vr + 1 * svr, mask)
        t268 = t267 + g0 * vr1
        t245 = tl.load(k + 88 * LANES, mask)
        vr22 = tl.load(vr + 22 * svr, mask)
        t269 = t268 + t245 * vr22
        t248 = tl.load(k + 89 * LANES, mask)
        vr16 = tl.load(vr + 16 * svr, mask)
        t270 = t269 + t248 * vr16
        t251 = tl.load(k + 90 * LANES, mask)
        vr10 = tl.load(vr + 10 * svr, mask)
        t271 = t270 + t251 * vr10
        t254 = tl.load(k + 91 * LANES, mask)
        vr5 = tl.load(vr + 5 * svr, mask)
        t272 = t271 + t254 * vr5
        r1 = tl.load(r + 1 * sr, mask)
        t273 = r1 * g0
        t274 = t273 + r5 * t254
        t275 = t274 + r10 * t251
        t276 = t275 + r16 * t248
        t277 = t276 + r22 * t245
        l1 = tl.load(l + 1 * sl, mask)
        t278 = l1 * t272
        r9 = tl.load(r + 9 * sr, mask)
        t6 = tl.load(k + 22 * LANES, mask)
        t279 = t278 + r9 * t6
        r15 = tl.load(r + 15 * sr, mask)
        t58 = tl.load(k + 42 * LANES, mask)
        t280 = t279 + r15 * t58
        r21 = tl.load(r + 21 * sr, mask)
        t171 = tl.load(k + 75 * LANES, mask)
        t281 = t280 + r21 * t171
        g1 = tl.load(g + 1 * sg, mask)
        vr4 = tl.load(vr + 4 * svr, mask)
        t282 = t281 + g1 * vr4
        t236 = tl.load(k + 86 * LANES, mask)
        vr21 = tl.load(vr + 21 * svr, mask)
        t283 = t282 + t236 * vr21
        t101 = tl.load(k + 57 * LANES, mask)
        vr15 = tl.load(vr + 15 * svr, mask)
        t284 = t283 + t101 * vr15
        t26 = tl.load(k + 32 * LANES, mask)
        vr9 = tl.load(vr + 9 * svr, mask)
        t285 = t284 + t26 * vr9
        vl1 = tl.load(vl + 1 * svl, mask)
        t286 = t285 + t277 * vl1
        tl.store(to_c + 1 * sto_c, t286, mask)
        l2 = tl.load(l + 2 * sl, mask)
        t287 = l2 * t272
        t10 = tl.load(k + 24 * LANES, mask)
        t288 = t287 + r9 * t10
        t78 = tl.load(k + 49 * LANES, mask)
        t289 = t288 + r15 * t78
        t207 = tl.load(k + 80 * LANES, mask)
        t290 = t289 + r21 * t207
        g2 = tl.load(g + 2 * sg, mask)
        t291 = t290 + g2 * vr4
        t233 = tl.load(k + 85 * LANES, mask)
        t292 = t291 + t233 * vr21
        t98 = tl.load(k + 56 * LANES, mask)
        t293 = t292 + t98 * vr15
        t22 = tl.load(k + 30 * LANES, mask)
        t294 = t293 + t22 * vr9
        vl2 = tl.load(vl + 2 * svl, mask)
        t295 = t294 + t277 * vl2
        tl.store(to_c + 2 * sto_c, t295, mask)
        l3 = tl.load(l + 3 * sl, mask)
        t296 = l3 * t272
        t14 = tl.load(k + 26 * LANES, mask)
        t297 = t296 + r9 * t14
        t92 = tl.load(k + 54 * LANES, mask)
        t298 = t297 + r15 * t92
        t227 = tl.load(k + 83 * LANES, mask)
        t299 = t298 + r21 * t227
        g3 = tl.load(g + 3 * sg, mask)
        t300 = t299 + g3 * vr4
        t230 = tl.load(k + 84 * LANES, mask)
        t301 = t300 + t230 * vr21
        t95 = tl.load(k + 55 * LANES, mask)
        t302 = t301 + t95 * vr15
        t18 = tl.load(k + 28 * LANES, mask)
        t303 = t302 + t18 * vr9
        vl3 = tl.load(vl + 3 * svl, mask)
        t304 = t303 + t277 * vl3
        tl.store(to_c + 3 * sto_c, t304, mask)
        r7 = tl.load(r + 7 * sr, mask)
        t305 = r7 * t2
        r13 = tl.load(r + 13 * sr, mask)
        t306 = t305 + r13 * t32
        r19 = tl.load(r + 19 * sr, mask)
        t307 = t306 + r19 * t107
        r25 = tl.load(r + 25 * sr, mask)
        t308 = t307 + r25 * t242
        vr2 = tl.load(vr + 2 * svr, mask)
        t309 = t308 + g0 * vr2
        vr25 = tl.load(vr + 25 * svr, mask)
        t310 = t309 + t245 * vr25
        vr19 = tl.load(vr + 19 * svr, mask)
        t311 = t310 + t248 * vr19
        vr13 = tl.load(vr + 13 * svr, mask)
        t312 = t311 + t251 * vr13
        vr7 = tl.load(vr + 7 * svr, mask)
        t313 = t312 + t254 * vr7
        r2 = tl.load(r + 2 * sr, mask)
        t314 = r2 * g0
        t315 = t314 + r7 * t254
        t316 = t315 + r13 * t251
        t317 = t316 + r19 * t248
        t318 = t317 + r25 * t245
        t319 = l1 * t313
        r12 = tl.load(r + 12 * sr, mask)
        t320 = t319 + r12 * t6
        r18 = tl.load(r + 18 * sr, mask)
        t321 = t320 + r18 * t58
        r24 = tl.load(r + 24 * sr, mask)
        t322 = t321 + r24 * t171
        vr6 = tl.load(vr + 6 * svr, mask)
        t323 = t322 + g1 * vr6
        vr24 = tl.load(vr + 24 * svr, mask)
        t324 = t323 + t236 * vr24
        vr18 = tl.load(vr + 18 * svr, mask)
        t325 = t324 + t101 * vr18
        vr12 = tl.load(vr + 12 * svr, mask)
        t326 = t325 + t26 * vr12
        t327 = t326 + t318 * vl1
        t328 = l1 * t318
        r6 = tl.load(r + 6 * sr, mask)
        t329 = t328 + r6 * g1
        t330 = t329 + r12 * t26
        t331 = t330 + r18 * t101
        t332 = t331 + r24 * t236
        t333 = l1 * t327
        r17 = tl.load(r + 17 * sr, mask)
        t42 = tl.load(k + 37 * LANES, mask)
        t334 = t333 + r17 * t42
        r23 = tl.load(r + 23 * sr, mask)
        t136 = tl.load(k + 66 * LANES, mask)
        t335 = t334 + r23 * t136
        g4 = tl.load(g + 4 * sg, mask)
        vr11 = tl.load(vr + 11 * svr, mask)
        t336 = t335 + g4 * vr11
        t165 = tl.load(k + 74 * LANES, mask)
        vr23 = tl.load(vr + 23 * svr, mask)
        t337 = t336 + t165 * vr23
        t52 = tl.load(k + 41 * LANES, mask)
        vr17 = tl.load(vr + 17 * svr, mask)
        t338 = t337 + t52 * vr17
        t339 = t338 + t332 * vl1
        tl.store(to_c + 4 * sto_c, t339, mask)
        t340 = l2 * t313
        t341 = t340 + r12 * t10
        t342 = t341 + r18 * t78
        t343 = t342 + r24 * t207
        t344 = t343 + g2 * vr6
        t345 = t344 + t233 * vr24
        t346 = t345 + t98 * vr18
        t347 = t346 + t22 * vr12
        t348 = t347 + t318 * vl2
        t349 = l2 * t318
        t350 = t349 + r6 * g2
        t351 = t350 + r12 * t22
        t352 = t351 + r18 * t98
        t353 = t352 + r24 * t233
        t354 = l1 * t348
        t355 = t354 + l2 * t327
        t35 = tl.load(k + 34 * LANES, mask)
        t356 = t355 + r17 * t35
        t118 = tl.load(k + 61 * LANES, mask)
        t357 = t356 + r23 * t118
        g5 = tl.load(g + 5 * sg, mask)
        t358 = t357 + g5 * vr11
        t156 = tl.load(k + 70 * LANES, mask)
        t359 = t358 + t156 * vr23
        t48 = tl.load(k + 39 * LANES, mask)
        t360 = t359 + t48 * vr17
        t361 = t360 + t353 * vl1
        t362 = t361 + t332 * vl2
        tl.store(to_c + 5 * sto_c, t362, mask)
        t363 = l3 * t313
        t364 = t363 + r12 * t14
        t365 = t364 + r18 * t92
        t366 = t365 + r24 * t227
        t367 = t366 + g3 * vr6
        t368 = t367 + t230 * vr24
        t369 = t368 + t95 * vr18
        t370 = t369 + t18 * vr12
        t371 = t370 + t318 * vl3
        t372 = l3 * t318
        t373 = t372 + r6 * g3
        t374 = t373 + r12 * t18
        t375 = t374 + r18 * t95
        t376 = t375 + r24 * t230
        t377 = l1 * t371
        t378 = t377 + l3 * t327
        t38 = tl.load(k + 35 * LANES, mask)
        t379 = t378 + r17 * t38
        t127 = tl.load(k + 62 * LANES, mask)
        t380 = t379 + r23 * t127
        g6 = tl.load(g + 6 * sg, mask)
        t381 = t380 + g6 * vr11
        t147 = tl.load(k + 68 * LANES, mask)
        t382 = t381 + t147 * vr23
        t45 = tl.load(k + 38 * LANES, mask)
        t383 = t382 + t45 * vr17
        t384 = t383 + t376 * vl1
        t385 = t384 + t332 * vl3
        tl.store(to_c + 6 * sto_c, t385, mask)
        t386 = l2 * t348
        t65 = tl.load(k + 45 * LANES, mask)
        t387 = t386 + r17 * t65
        t186 = tl.load(k + 77 * LANES, mask)
        t388 = t387 + r23 * t186
        g7 = tl.load(g + 7 * sg, mask)
        t389 = t388 + g7 * vr11
        t201 = tl.load(k + 79 * LANES, mask)
        t390 = t389 + t201 * vr23
        t72 = tl.load(k + 48 * LANES, mask)
        t391 = t390 + t72 * vr17
        t392 = t391 + t353 * vl2
        tl.store(to_c + 7 * sto_c, t392, mask)
        t393 = l2 * t371
        t394 = t393 + l3 * t348
        t61 = tl.load(k + 43 * LANES, mask)
        t395 = t394 + r17 * t61
        t178 = tl.load(k + 76 * LANES, mask)
        t396 = t395 + r23 * t178
        g8 = tl.load(g + 8 * sg, mask)
        t397 = t396 + g8 * vr11
        t193 = tl.load(k + 78 * LANES, mask)
        t398 = t397 + t193 * vr23
        t68 = tl.load(k + 46 * LANES, mask)
        t399 = t398 + t68 * vr17
        t400 = t399 + t376 * vl2
        t401 = t400 + t353 * vl3
        tl.store(to_c + 8 * sto_c, t401, mask)
        t402 = l3 * t371
        t82 = tl.load(k + 51 * LANES, mask)
        t403 = t402 + r17 * t82
        t214 = tl.load(k + 81 * LANES, mask)
        t404 = t403 + r23 * t214
        g9 = tl.load(g + 9 * sg, mask)
        t405 = t404 + g9 * vr11
        t221 = tl.load(k + 82 * LANES, mask)
        t406 = t405 + t221 * vr23
        t86 = tl.load(k + 53 * LANES, mask)
        t407 = t406 + t86 * vr17
        t408 = t407 + t376 * vl3
        tl.store(to_c + 9 * sto_c, t408, mask)
        t409 = 0.0
        tl.store(to_l + 0 * sto_l, t409, mask)
        tl.store(to_l + 10 * sto_l, t409, mask)
        tl.store(to_l + 11 * sto_l, t409, mask)
        tl.store(to_l + 12 * sto_l, t409, mask)
        tl.store(to_l + 13 * sto_l, t409, mask)
        tl.store(to_l + 14 * sto_l, t409, mask)
        tl.store(to_l + 15 * sto_l, t409, mask)
        tl.store(to_l + 16 * sto_l, t409, mask)
        tl.store(to_l + 17 * sto_l, t409, mask)
        tl.store(to_l + 18 * sto_l, t409, mask)
        tl.store(to_l + 19 * sto_l, t409, mask)
        tl.store(to_l + 20 * sto_l, t409, mask)
        tl.store(to_l + 21 * sto_l, t409, mask)
        tl.store(to_l + 22 * sto_l, t409, mask)
        tl.store(to_l + 23 * sto_l, t409, mask)
        tl.store(to_l + 24 * sto_l, t409, mask)
        tl.store(to_l + 25 * sto_l, t409, mask)
        tl.store(to_l + 26 * sto_l, t409, mask)
        tl.store(to_l + 27 * sto_l, t409, mask)
        tl.store(to_l + 28 * sto_l, t409, mask)
        tl.store(to_l + 29 * sto_l, t409, mask)
        tl.store(to_l + 30 * sto_l, t409, mask)
        tl.store(to_l + 31 * sto_l, t409, mask)
        tl.store(to_l + 32 * sto_l, t409, mask)
        tl.store(to_l + 33 * sto_l, t409, mask)
        tl.store(to_l + 34 * sto_l, t409, mask)
        c4 = tl.load(c + 4 * sc, mask)
        t410 = l1 * c4
        c5 = tl.load(c + 5 * sc, mask)
        t411 = t410 + l2 * c5
        c6 = tl.load(c + 6 * sc, mask)
        t412 = t411 + l3 * c6
        c1 = tl.load(c + 1 * sc, mask)
        t413 = l1 * c1
        c2 = tl.load(c + 2 * sc, mask)
        t414 = t413 + l2 * c2
        c3 = tl.load(c + 3 * sc, mask)
        t415 = t414 + l3 * c3
        t416 = l1 * c5
        c7 = tl.load(c + 7 * sc, mask)
        t417 = t416 + l2 * c7
        c8 = tl.load(c + 8 * sc, mask)
        t418 = t417 + l3 * c8
        t419 = l1 * c6
        t420 = t419 + l2 * c8
        c9 = tl.load(c + 9 * sc, mask)
        t421 = t420 + l3 * c9
        t422 = l1 * t412
        t423 = t422 + l2 * t418
        t424 = t423 + l3 * t421
        c0 = tl.load(c + 0 * sc, mask)
        r8 = tl.load(r + 8 * sr, mask)
        t425 = c0 * r8
        t426 = t425 + t415 * r10
        t427 = t426 + t424 * r13
        r14 = tl.load(r + 14 * sr, mask)
        t428 = c0 * r14
        t429 = t428 + t415 * r16
        t430 = t429 + t424 * r19
        t431 = l2 * t430
        t432 = t431 + c2 * r15
        t433 = t432 + t418 * r18
        t434 = l3 * t430
        t435 = t434 + c3 * r15
        t436 = t435 + t421 * r18
        r20 = tl.load(r + 20 * sr, mask)
        t437 = c0 * r20
        t438 = t437 + t415 * r22
        t439 = t438 + t424 * r25
        t440 = l2 * t439
        t441 = t440 + c2 * r21
        t442 = t441 + t418 * r24
        t443 = l3 * t439
        t444 = t443 + c3 * r21
        t445 = t444 + t421 * r24
        vc1 = tl.load(vc + 1 * svc, mask)
        t446 = l1 * vc1
        vc2 = tl.load(vc + 2 * svc, mask)
        t447 = t446 + l2 * vc2
        vc3 = tl.load(vc + 3 * svc, mask)
        t448 = t447 + l3 * vc3
        t449 = t448 + c1 * vl1
        t450 = t449 + c2 * vl2
        t451 = t450 + c3 * vl3
        vc4 = tl.load(vc + 4 * svc, mask)
        t452 = l1 * vc4
        vc5 = tl.load(vc + 5 * svc, mask)
        t453 = t452 + l2 * vc5
        vc6 = tl.load(vc + 6 * svc, mask)
        t454 = t453 + l3 * vc6
        t455 = t454 + c4 * vl1
        t456 = t455 + c5 * vl2
        t457 = t456 + c6 * vl3
        t458 = l1 * vc5
        vc7 = tl.load(vc + 7 * svc, mask)
        t459 = t458 + l2 * vc7
        vc8 = tl.load(vc + 8 * svc, mask)
        t460 = t459 + l3 * vc8
        t461 = t460 + c5 * vl1
        t462 = t461 + c7 * vl2
        t463 = t462 + c8 * vl3
        t464 = l1 * vc6
        t465 = t464 + l2 * vc8
        vc9 = tl.load(vc + 9 * svc, mask)
        t466 = t465 + l3 * vc9
        t467 = t466 + c6 * vl1
        t468 = t467 + c8 * vl2
        t469 = t468 + c9 * vl3
        t470 = l1 * t457
        t471 = t470 + l2 * t463
        t472 = t471 + l3 * t469
        t473 = t472 + t412 * vl1
        t474 = t473 + t418 * vl2
        t475 = t474 + t421 * vl3
        vr3 = tl.load(vr + 3 * svr, mask)
        t476 = c0 * vr3
        t477 = t476 + t415 * vr5
        t478 = t477 + t424 * vr7
        r3 = tl.load(r + 3 * sr, mask)
        vc0 = tl.load(vc + 0 * svc, mask)
        t479 = t478 + r3 * vc0
        t480 = t479 + r5 * t451
        t481 = t480 + r7 * t475
        vr8 = tl.load(vr + 8 * svr, mask)
        t482 = c0 * vr8
        t483 = t482 + t415 * vr10
        t484 = t483 + t424 * vr13
        t485 = t484 + r8 * vc0
        t486 = t485 + r10 * t451
        t487 = t486 + r13 * t475
        t488 = l2 * t487
        t489 = t488 + c2 * vr9
        t490 = t489 + t418 * vr12
        t491 = t490 + t427 * vl2
        t492 = t491 + r9 * vc2
        t493 = t492 + r12 * t463
        t494 = l3 * t487
        t495 = t494 + c3 * vr9
        t496 = t495 + t421 * vr12
        t497 = t496 + t427 * vl3
        t498 = t497 + r9 * vc3
        t499 = t498 + r12 * t469
        vr14 = tl.load(vr + 14 * svr, mask)
        t500 = c0 * vr14
        t501 = t500 + t415 * vr16
        t502 = t501 + t424 * vr19
        t503 = t502 + r14 * vc0
        t504 = t503 + r16 * t451
        t505 = t504 + r19 * t475
        t506 = l2 * t505
        t507 = t506 + c2 * vr15
        t508 = t507 + t418 * vr18
        t509 = t508 + t430 * vl2
        t510 = t509 + r15 * vc2
        t511 = t510 + r18 * t463
        t512 = c7 * vr17
        t19 = tl.load(k + 29 * LANES, mask)
        t513 = t512 + t19 * t511
        t7 = tl.load(k + 23 * LANES, mask)
        t514 = t513 + t433 * t7
        t515 = t514 + r17 * vc7
        t516 = l3 * t505
        t517 = t516 + c3 * vr15
        t518 = t517 + t421 * vr18
        t519 = t518 + t430 * vl3
        t520 = t519 + r15 * vc3
        t521 = t520 + r18 * t469
        t522 = l2 * t521
        t523 = t522 + l3 * t511
        t524 = t523 + c8 * vr17
        t525 = t524 + t433 * vl3
        t526 = t525 + t436 * vl2
        t527 = t526 + r17 * vc8
        t528 = c9 * vr17
        t15 = tl.load(k + 27 * LANES, mask)
        t529 = t528 + t15 * t521
        t11 = tl.load(k + 25 * LANES, mask)
        t530 = t529 + t436 * t11
        t531 = t530 + r17 * vc9
        vr20 = tl.load(vr + 20 * svr, mask)
        t532 = c0 * vr20
        t533 = t532 + t415 * vr22
        t534 = t533 + t424 * vr25
        t535 = t534 + r20 * vc0
        t536 = t535 + r22 * t451
        t537 = t536 + r25 * t475
        t538 = l3 * t537
        t539 = t538 + c3 * vr21
        t540 = t539 + t421 * vr24
        t541 = t540 + t439 * vl3
        t542 = t541 + r21 * vc3
        t543 = t542 + r24 * t469
        t544 = l2 * t537
        t545 = t544 + c2 * vr21
        t546 = t545 + t418 * vr24
        t547 = t546 + t439 * vl2
        t548 = t547 + r21 * vc2
        t549 = t548 + r24 * t463
        t550 = l1 * t430
        t551 = t550 + c1 * r15
        t552 = t551 + t412 * r18
        t553 = l1 * t439
        t554 = t553 + c1 * r21
        t555 = t554 + t412 * r24
        t556 = l1 * t487
        t557 = t556 + c1 * vr9
        t558 = t557 + t412 * vr12
        t559 = t558 + t427 * vl1
        t560 = t559 + r9 * vc1
        t561 = t560 + r12 * t457
        t562 = l1 * t505
        t563 = t562 + c1 * vr15
        t564 = t563 + t412 * vr18
        t565 = t564 + t430 * vl1
        t566 = t565 + r15 * vc1
        t567 = t566 + r18 * t457
        t568 = l1 * t511
        t569 = t568 + l2 * t567
        t570 = t569 + c5 * vr17
        t571 = t570 + t552 * vl2
        t572 = t571 + t433 * vl1
        t573 = t572 + r17 * vc5
        t574 = l1 * t521
        t575 = t574 + l3 * t567
        t576 = t575 + c6 * vr17
        t577 = t576 + t552 * vl3
        t578 = t577 + t436 * vl1
        t579 = t578 + r17 * vc6
        t580 = l1 * t537
        t581 = t580 + c1 * vr21
        t582 = t581 + t412 * vr24
        t583 = t582 + t439 * vl1
        t584 = t583 + r21 * vc1
        t585 = t584 + r24 * t457
        t586 = t552 * t42
        t587 = t586 + t555 * t136
        t588 = t587 + g4 * t561
        g11 = tl.load(g + 11 * sg, mask)
        t589 = t588 + g11 * t573
        g12 = tl.load(g + 12 * sg, mask)
        t590 = t589 + g12 * t579
        t591 = t590 + t165 * t585
        t592 = t591 + t52 * t567
        t593 = c4 * vr17
        t23 = tl.load(k + 31 * LANES, mask)
        t594 = t593 + t23 * t567
        t3 = tl.load(k + 21 * LANES, mask)
        t595 = t594 + t552 * t3
        t596 = t595 + r17 * vc4
        g10 = tl.load(g + 10 * sg, mask)
        t597 = g10 * t596
        t598 = 2 * t592
        t599 = t598 + 3 * t597
        t600 = t599 + c1 * t272
        t601 = t600 + c4 * t327
        t602 = t601 + c5 * t348
        t603 = t602 + c6 * t371
        t604 = t603 + t412 * t313
        t605 = t604 + t427 * t6
        t606 = t605 + t430 * t58
        t607 = t606 + t433 * t35
        t608 = t607 + t436 * t38
        t609 = t608 + t439 * t171
        t610 = t609 + t442 * t118
        t611 = t610 + t445 * t127
        t612 = t611 + g1 * t481
        t613 = t612 + g5 * t493
        t614 = t613 + g6 * t499
        g13 = tl.load(g + 13 * sg, mask)
        t615 = t614 + g13 * t515
        g14 = tl.load(g + 14 * sg, mask)
        t616 = t615 + g14 * t527
        g15 = tl.load(g + 15 * sg, mask)
        t617 = t616 + g15 * t531
        t618 = t617 + t147 * t543
        t619 = t618 + t156 * t549
        t620 = t619 + t236 * t537
        t621 = t620 + t45 * t521
        t622 = t621 + t48 * t511
        t623 = t622 + t101 * t505
        t624 = t623 + t26 * t487
        t625 = t624 + t318 * t457
        t626 = t625 + t376 * vc6
        t627 = t626 + t353 * vc5
        t628 = t627 + t332 * vc4
        t629 = t628 + t277 * vc1
        tl.store(to_l + 1 * sto_l, t629, mask)
        t630 = t433 * t65
        t631 = t630 + t442 * t186
        t632 = t631 + g7 * t493
        t633 = t632 + g13 * t573
        g17 = tl.load(g + 17 * sg, mask)
        t634 = t633 + g17 * t527
        t635 = t634 + t201 * t549
        t636 = t635 + t72 * t511
        g16 = tl.load(g + 16 * sg, mask)
        t637 = g16 * t515
        t638 = 2 * t636
        t639 = t638 + 3 * t637
        t640 = t639 + c2 * t272
        t641 = t640 + c5 * t327
        t642 = t641 + c7 * t348
        t643 = t642 + c8 * t371
        t644 = t643 + t418 * t313
        t645 = t644 + t427 * t10
        t646 = t645 + t430 * t78
        t647 = t646 + t552 * t35
        t648 = t647 + t436 * t61
        t649 = t648 + t439 * t207
        t650 = t649 + t555 * t118
        t651 = t650 + t445 * t178
        t652 = t651 + g2 * t481
        t653 = t652 + g5 * t561
        t654 = t653 + g8 * t499
        t655 = t654 + g11 * t596
        t656 = t655 + g14 * t579
        g18 = tl.load(g + 18 * sg, mask)
        t657 = t656 + g18 * t531
        t658 = t657 + t193 * t543
        t659 = t658 + t156 * t585
        t660 = t659 + t233 * t537
        t661 = t660 + t68 * t521
        t662 = t661 + t48 * t567
        t663 = t662 + t98 * t505
        t664 = t663 + t22 * t487
        t665 = t664 + t318 * t463
        t666 = t665 + t376 * vc8
        t667 = t666 + t353 * vc7
        t668 = t667 + t332 * vc5
        t669 = t668 + t277 * vc2
        tl.store(to_l + 2 * sto_l, t669, mask)
        t670 = t436 * t82
        t671 = t670 + t445 * t214
        t672 = t671 + g9 * t499
        t673 = t672 + g15 * t579
        t674 = t673 + g18 * t527
        t221 = tl.load(k + 82 * LANES, mask)
        t675 = t674 + t221 * t543
        t86 = tl.load(k + 53 * LANES, mask)
        t676 = t675 + t86 * t521
        g19 = tl.load(g + 19 * sg, mask)
        t677 = g19 * t531
        t678 = 2 * t676
        t679 = t678 + 3 * t677
        t680 = t679 + c3 * t272
        t681 = t680 + c6 * t327
        t682 = t681 + c8 * t348
        t683 = t682 + c9 * t371
        t684 = t683 + t421 * t313
        t14 = tl.load(k + 26 * LANES, mask)
        t685 = t684 + t427 * t14
        t92 = tl.load(k + 54 * LANES, mask)
        t686 = t685 + t430 * t92
        t687 = t686 + t552 * t38
        t688 = t687 + t433 * t61
        t227 = tl.load(k + 83 * LANES, mask)
        t689 = t688 + t439 * t227
        t690 = t689 + t555 * t127
        t691 = t690 + t442 * t178
        g3 = tl.load(g + 3 * sg, mask)
        t692 = t691 + g3 * t481
        t693 = t692 + g6 * t561
        t694 = t693 + g8 * t493
        t695 = t694 + g12 * t596
        t696 = t695 + g14 * t573
        t697 = t696 + g17 * t515
        t698 = t697 + t193 * t549
        t699 = t698 + t147 * t585
        t230 = tl.load(k + 84 * LANES, mask)
        t700 = t699 + t230 * t537
        t701 = t700 + t68 * t511
        t702 = t701 + t45 * t567
        t95 = tl.load(k + 55 * LANES, mask)
        t703 = t702 + t95 * t505
        t18 = tl.load(k + 28 * LANES, mask)
        t704 = t703 + t18 * t487
        t705 = t704 + t318 * t469
        t706 = t705 + t376 * vc9
        t707 = t706 + t353 * vc8
        t708 = t707 + t332 * vc6
        t709 = t708 + t277 * vc3
        tl.store(to_l + 3 * sto_l, t709, mask)
        tl.store(k + 92 * LANES, t412, mask)
        tl.store(k + 93 * LANES, t415, mask)
        tl.store(k + 94 * LANES, t418, mask)
        tl.store(k + 95 * LANES, t421, mask)
        tl.store(k + 96 * LANES, t424, mask)
        tl.store(k + 97 * LANES, t427, mask)
        tl.store(k + 98 * LANES, t433, mask)
        tl.store(k + 99 * LANES, t436, mask)
        tl.store(k + 100 * LANES, t442, mask)
        tl.store(k + 101 * LANES, t445, mask)
        tl.store(k + 102 * LANES, t451, mask)
        tl.store(k + 103 * LANES, t457, mask)
        tl.store(k + 104 * LANES, t463, mask)
        tl.store(k + 105 * LANES, t469, mask)
        tl.store(k + 106 * LANES, t475, mask)
        tl.store(k + 107 * LANES, t481, mask)
        tl.store(k + 108 * LANES, t493, mask)
        tl.store(k + 109 * LANES, t499, mask)
        tl.store(k + 110 * LANES, t515, mask)
        tl.store(k + 111 * LANES, t527, mask)
        tl.store(k + 112 * LANES, t531, mask)
        tl.store(k + 113 * LANES, t543, mask)
        tl.store(k + 114 * LANES, t549, mask)
        tl.store(k + 115 * LANES, t552, mask)
        tl.store(k + 116 * LANES, t555, mask)
        tl.store(k + 117 * LANES, t561, mask)
        tl.store(k + 118 * LANES, t573, mask)
        tl.store(k + 119 * LANES, t579, mask)
        tl.store(k + 120 * LANES, t585, mask)
        tl.store(k + 121 * LANES, t596, mask)
    if PART == 2:
        c7 = tl.load(c + 7 * sc, mask)
        vr23 = tl.load(vr + 23 * svr, mask)
        t710 = c7 * vr23
        t19 = tl.load(k + 29 * LANES, mask)
        t549 = tl.load(k + 114 * LANES, mask)
        t711 = t710 + t19 * t549
        t442 = tl.load(k + 100 * LANES, mask)
        t7 = tl.load(k + 23 * LANES, mask)
        t712 = t711 + t442 * t7
        r23 = tl.load(r + 23 * sr, mask)
        vc7 = tl.load(vc + 7 * svc, mask)
        t713 = t712 + r23 * vc7
        l2 = tl.load(l + 2 * sl, mask)
        t543 = tl.load(k + 113 * LANES, mask)
        t714 = l2 * t543
        l3 = tl.load(l + 3 * sl, mask)
        t715 = t714 + l3 * t549
        c8 = tl.load(c + 8 * sc, mask)
        t716 = t715 + c8 * vr23
        vl3 = tl.load(vl + 3 * svl, mask)
        t717 = t716 + t442 * vl3
        t445 = tl.load(k + 101 * LANES, mask)
        vl2 = tl.load(vl + 2 * svl, mask)
        t718 = t717 + t445 * vl2
        vc8 = tl.load(vc + 8 * svc, mask)
        t719 = t718 + r23 * vc8
        c9 = tl.load(c + 9 * sc, mask)
        t720 = c9 * vr23
        t15 = tl.load(k + 27 * LANES, mask)
        t721 = t720 + t15 * t543
        t11 = tl.load(k + 25 * LANES, mask)
        t722 = t721 + t445 * t11
        vc9 = tl.load(vc + 9 * svc, mask)
        t723 = t722 + r23 * vc9
        l1 = tl.load(l + 1 * sl, mask)
        t724 = l1 * t549
        t585 = tl.load(k + 120 * LANES, mask)
        t725 = t724 + l2 * t585
        c5 = tl.load(c + 5 * sc, mask)
        t726 = t725 + c5 * vr23
        t555 = tl.load(k + 116 * LANES, mask)
        t727 = t726 + t555 * vl2
        vl1 = tl.load(vl + 1 * svl, mask)
        t728 = t727 + t442 * vl1
        vc5 = tl.load(vc + 5 * svc, mask)
        t729 = t728 + r23 * vc5
        t730 = l1 * t543
        t731 = t730 + l3 * t585
        c6 = tl.load(c + 6 * sc, mask)
        t732 = t731 + c6 * vr23
        t733 = t732 + t555 * vl3
        t734 = t733 + t445 * vl1
        vc6 = tl.load(vc + 6 * svc, mask)
        t735 = t734 + r23 * vc6
        g21 = tl.load(g + 21 * sg, mask)
        t736 = g21 * t729
        g22 = tl.load(g + 22 * sg, mask)
        t737 = t736 + g22 * t735
        c4 = tl.load(c + 4 * sc, mask)
        t738 = c4 * vr23
        t23 = tl.load(k + 31 * LANES, mask)
        t739 = t738 + t23 * t585
        t3 = tl.load(k + 21 * LANES, mask)
        t740 = t739 + t555 * t3
        vc4 = tl.load(vc + 4 * svc, mask)
        t741 = t740 + r23 * vc4
        g20 = tl.load(g + 20 * sg, mask)
        t742 = g20 * t741
        t743 = 3 * t737
        t744 = t743 + 6 * t742
        g23 = tl.load(g + 23 * sg, mask)
        t745 = t744 + g23 * t713
        g24 = tl.load(g + 24 * sg, mask)
        t746 = t745 + g24 * t719
        g25 = tl.load(g + 25 * sg, mask)
        t747 = t746 + g25 * t723
        tl.store(to_l + 4 * sto_l, t747, mask)
        t748 = g24 * t735
        g27 = tl.load(g + 27 * sg, mask)
        t749 = t748 + g27 * t719
        t750 = g21 * t741
        g26 = tl.load(g + 26 * sg, mask)
        t751 = t750 + g26 * t713
        t752 = g23 * t729
        t753 = 2 * t749
        t754 = t753 + 3 * t751
        t755 = t754 + 4 * t752
        g28 = tl.load(g + 28 * sg, mask)
        t756 = t755 + g28 * t723
        tl.store(to_l + 5 * sto_l, t756, mask)
        t757 = g24 * t729
        t758 = t757 + g28 * t719
        t759 = g22 * t741
        g29 = tl.load(g + 29 * sg, mask)
        t760 = t759 + g29 * t723
        t761 = g25 * t735
        t762 = 2 * t758
        t763 = t762 + 3 * t760
        t764 = t763 + 4 * t761
        t765 = t764 + g27 * t713
        tl.store(to_l + 6 * sto_l, t765, mask)
        t766 = g26 * t729
        g31 = tl.load(g + 31 * sg, mask)
        t767 = t766 + g31 * t719
        g30 = tl.load(g + 30 * sg, mask)
        t768 = g30 * t713
        t769 = 3 * t767
        t770 = t769 + 6 * t768
        t771 = t770 + g23 * t741
        t772 = t771 + g27 * t735
        g32 = tl.load(g + 32 * sg, mask)
        t773 = t772 + g32 * t723
        tl.store(to_l + 7 * sto_l, t773, mask)
        t774 = g27 * t729
        t775 = t774 + g28 * t735
        t776 = g31 * t713
        g33 = tl.load(g + 33 * sg, mask)
        t777 = t776 + g33 * t723
        t778 = g32 * t719
        t779 = 2 * t775
        t780 = t779 + 3 * t777
        t781 = t780 + 4 * t778
        t782 = t781 + g24 * t741
        tl.store(to_l + 8 * sto_l, t782, mask)
        t783 = g29 * t735
        t784 = t783 + g33 * t719
        g34 = tl.load(g + 34 * sg, mask)
        t785 = g34 * t723
        t786 = 3 * t784
        t787 = t786 + 6 * t785
        t788 = t787 + g25 * t741
        t789 = t788 + g28 * t729
        t790 = t789 + g32 * t713
        tl.store(to_l + 9 * sto_l, t790, mask)
        g0 = tl.load(g + 0 * sg, mask)
        vc0 = tl.load(vc + 0 * svc, mask)
        t791 = g0 * vc0
        tl.store(to_r + 0 * sto_r, t791, mask)
        t451 = tl.load(k + 102 * LANES, mask)
        t792 = g0 * t451
        tl.store(to_r + 1 * sto_r, t792, mask)
        t475 = tl.load(k + 106 * LANES, mask)
        t793 = g0 * t475
        tl.store(to_r + 2 * sto_r, t793, mask)
        c0 = tl.load(c + 0 * sc, mask)
        t2 = tl.load(k + 20 * LANES, mask)
        t794 = c0 * t2
        t254 = tl.load(k + 91 * LANES, mask)
        t795 = t794 + t254 * vc0
        tl.store(to_r + 3 * sto_r, t795, mask)
        g1 = tl.load(g + 1 * sg, mask)
        vc1 = tl.load(vc + 1 * svc, mask)
        t796 = g1 * vc1
        g2 = tl.load(g + 2 * sg, mask)
        vc2 = tl.load(vc + 2 * svc, mask)
        t797 = t796 + g2 * vc2
        g3 = tl.load(g + 3 * sg, mask)
        vc3 = tl.load(vc + 3 * svc, mask)
        t798 = t797 + g3 * vc3
        tl.store(to_r + 4 * sto_r, t798, mask)
        t415 = tl.load(k + 93 * LANES, mask)
        t799 = t415 * t2
        t800 = t799 + t254 * t451
        tl.store(to_r + 5 * sto_r, t800, mask)
        t457 = tl.load(k + 103 * LANES, mask)
        t801 = g1 * t457
        t463 = tl.load(k + 104 * LANES, mask)
        t802 = t801 + g2 * t463
        t469 = tl.load(k + 105 * LANES, mask)
        t803 = t802 + g3 * t469
        tl.store(to_r + 6 * sto_r, t803, mask)
        t424 = tl.load(k + 96 * LANES, mask)
        t804 = t424 * t2
        t805 = t804 + t254 * t475
        tl.store(to_r + 7 * sto_r, t805, mask)
        t32 = tl.load(k + 33 * LANES, mask)
        t806 = c0 * t32
        t251 = tl.load(k + 90 * LANES, mask)
        t807 = t806 + t251 * vc0
        tl.store(to_r + 8 * sto_r, t807, mask)
        c1 = tl.load(c + 1 * sc, mask)
        t6 = tl.load(k + 22 * LANES, mask)
        t808 = c1 * t6
        c2 = tl.load(c + 2 * sc, mask)
        t10 = tl.load(k + 24 * LANES, mask)
        t809 = t808 + c2 * t10
        c3 = tl.load(c + 3 * sc, mask)
        t14 = tl.load(k + 26 * LANES, mask)
        t810 = t809 + c3 * t14
        t18 = tl.load(k + 28 * LANES, mask)
        t811 = t810 + t18 * vc3
        t22 = tl.load(k + 30 * LANES, mask)
        t812 = t811 + t22 * vc2
        t26 = tl.load(k + 32 * LANES, mask)
        t813 = t812 + t26 * vc1
        tl.store(to_r + 9 * sto_r, t813, mask)
        t814 = t415 * t32
        t815 = t814 + t251 * t451
        tl.store(to_r + 10 * sto_r, t815, mask)
        g4 = tl.load(g + 4 * sg, mask)
        t816 = g4 * vc4
        g5 = tl.load(g + 5 * sg, mask)
        t817 = t816 + g5 * vc5
        g6 = tl.load(g + 6 * sg, mask)
        t818 = t817 + g6 * vc6
        g7 = tl.load(g + 7 * sg, mask)
        t819 = t818 + g7 * vc7
        g8 = tl.load(g + 8 * sg, mask)
        t820 = t819 + g8 * vc8
        g9 = tl.load(g + 9 * sg, mask)
        t821 = t820 + g9 * vc9
        tl.store(to_r + 11 * sto_r, t821, mask)
        t412 = tl.load(k + 92 * LANES, mask)
        t822 = t412 * t6
        t418 = tl.load(k + 94 * LANES, mask)
        t823 = t822 + t418 * t10
        t421 = tl.load(k + 95 * LANES, mask)
        t824 = t823 + t421 * t14
        t825 = t824 + t18 * t469
        t826 = t825 + t22 * t463
        t827 = t826 + t26 * t457
        tl.store(to_r + 12 * sto_r, t827, mask)
        t828 = t424 * t32
        t829 = t828 + t251 * t475
        tl.store(to_r + 13 * sto_r, t829, mask)
        t107 = tl.load(k + 58 * LANES, mask)
        t830 = c0 * t107
        t248 = tl.load(k + 89 * LANES, mask)
        t831 = t830 + t248 * vc0
        tl.store(to_r + 14 * sto_r, t831, mask)
        t58 = tl.load(k + 42 * LANES, mask)
        t832 = c1 * t58
        t78 = tl.load(k + 49 * LANES, mask)
        t833 = t832 + c2 * t78
        t92 = tl.load(k + 54 * LANES, mask)
        t834 = t833 + c3 * t92
        t95 = tl.load(k + 55 * LANES, mask)
        t835 = t834 + t95 * vc3
        t98 = tl.load(k + 56 * LANES, mask)
        t836 = t835 + t98 * vc2
        t101 = tl.load(k + 57 * LANES, mask)
        t837 = t836 + t101 * vc1
        tl.store(to_r + 15 * sto_r, t837, mask)
        t838 = t415 * t107
        t839 = t838 + t248 * t451
        tl.store(to_r + 16 * sto_r, t839, mask)
        t42 = tl.load(k + 37 * LANES, mask)
        t840 = c4 * t42
        t35 = tl.load(k + 34 * LANES, mask)
        t841 = t840 + c5 * t35
        t38 = tl.load(k + 35 * LANES, mask)
        t842 = t841 + c6 * t38
        t65 = tl.load(k + 45 * LANES, mask)
        t843 = t842 + c7 * t65
        t61 = tl.load(k + 43 * LANES, mask)
        t844 = t843 + c8 * t61
        t82 = tl.load(k + 51 * LANES, mask)
        t845 = t844 + c9 * t82
        t86 = tl.load(k + 53 * LANES, mask)
        t846 = t845 + t86 * vc9
        t68 = tl.load(k + 46 * LANES, mask)
        t847 = t846 + t68 * vc8
        t72 = tl.load(k + 48 * LANES, mask)
        t848 = t847 + t72 * vc7
        t45 = tl.load(k + 38 * LANES, mask)
        t849 = t848 + t45 * vc6
        t48 = tl.load(k + 39 * LANES, mask)
        t850 = t849 + t48 * vc5
        t52 = tl.load(k + 41 * LANES, mask)
        t851 = t850 + t52 * vc4
        tl.store(to_r + 17 * sto_r, t851, mask)
        t852 = t412 * t58
        t853 = t852 + t418 * t78
        t854 = t853 + t421 * t92
        t855 = t854 + t95 * t469
        t856 = t855 + t98 * t463
        t857 = t856 + t101 * t457
        tl.store(to_r + 18 * sto_r, t857, mask)
        t858 = t424 * t107
        t859 = t858 + t248 * t475
        tl.store(to_r + 19 * sto_r, t859, mask)
        t242 = tl.load(k + 87 * LANES, mask)
        t860 = c0 * t242
        t245 = tl.load(k + 88 * LANES, mask)
        t861 = t860 + t245 * vc0
        tl.store(to_r + 20 * sto_r, t861, mask)
        t171 = tl.load(k + 75 * LANES, mask)
        t862 = c1 * t171
        t207 = tl.load(k + 80 * LANES, mask)
        t863 = t862 + c2 * t207
        t227 = tl.load(k + 83 * LANES, mask)
        t864 = t863 + c3 * t227
        t230 = tl.load(k + 84 * LANES, mask)
        t865 = t864 + t230 * vc3
        t233 = tl.load(k + 85 * LANES, mask)
        t866 = t865 + t233 * vc2
        t236 = tl.load(k + 86 * LANES, mask)
        t867 = t866 + t236 * vc1
        tl.store(to_r + 21 * sto_r, t867, mask)
        t868 = t415 * t242
        t869 = t868 + t245 * t451
        tl.store(to_r + 22 * sto_r, t869, mask)
        t136 = tl.load(k + 66 * LANES, mask)
        t870 = c4 * t136
        t118 = tl.load(k + 61 * LANES, mask)
        t871 = t870 + c5 * t118
        t127 = tl.load(k + 62 * LANES, mask)
        t872 = t871 + c6 * t127
        t186 = tl.load(k + 77 * LANES, mask)
        t873 = t872 + c7 * t186
        t178 = tl.load(k + 76 * LANES, mask)
        t874 = t873 + c8 * t178
        t214 = tl.load(k + 81 * LANES, mask)
        t875 = t874 + c9 * t214
        t221 = tl.load(k + 82 * LANES, mask)
        t876 = t875 + t221 * vc9
        t193 = tl.load(k + 78 * LANES, mask)
        t877 = t876 + t193 * vc8
        t201 = tl.load(k + 79 * LANES, mask)
        t878 = t877 + t201 * vc7
        t147 = tl.load(k + 68 * LANES, mask)
        t879 = t878 + t147 * vc6
        t156 = tl.load(k + 70 * LANES, mask)
        t880 = t879 + t156 * vc5
        t165 = tl.load(k + 74 * LANES, mask)
        t881 = t880 + t165 * vc4
        tl.store(to_r + 23 * sto_r, t881, mask)
        t882 = t412 * t171
        t883 = t882 + t418 * t207
        t884 = t883 + t421 * t227
        t885 = t884 + t230 * t469
        t886 = t885 + t233 * t463
        t887 = t886 + t236 * t457
        tl.store(to_r + 24 * sto_r, t887, mask)
        t888 = t424 * t242
        t889 = t888 + t245 * t475
        tl.store(to_r + 25 * sto_r, t889, mask)
        vr0 = tl.load(vr + 0 * svr, mask)
        t890 = c0 * vr0
        vr1 = tl.load(vr + 1 * svr, mask)
        t891 = t890 + t415 * vr1
        vr2 = tl.load(vr + 2 * svr, mask)
        t892 = t891 + t424 * vr2
        r0 = tl.load(r + 0 * sr, mask)
        t893 = t892 + r0 * vc0
        r1 = tl.load(r + 1 * sr, mask)
        t894 = t893 + r1 * t451
        r2 = tl.load(r + 2 * sr, mask)
        t895 = t894 + r2 * t475
        tl.store(to_g + 0 * sto_g, t895, mask)
        r3 = tl.load(r + 3 * sr, mask)
        t896 = c0 * r3
        r5 = tl.load(r + 5 * sr, mask)
        t897 = t896 + t415 * r5
        r7 = tl.load(r + 7 * sr, mask)
        t898 = t897 + t424 * r7
        t481 = tl.load(k + 107 * LANES, mask)
        t899 = l1 * t481
        vr4 = tl.load(vr + 4 * svr, mask)
        t900 = t899 + c1 * vr4
        vr6 = tl.load(vr + 6 * svr, mask)
        t901 = t900 + t412 * vr6
        t902 = t901 + t898 * vl1
        r4 = tl.load(r + 4 * sr, mask)
        t903 = t902 + r4 * vc1
        r6 = tl.load(r + 6 * sr, mask)
        t904 = t903 + r6 * t457
        tl.store(to_g + 1 * sto_g, t904, mask)
        t905 = l2 * t481
        t906 = t905 + c2 * vr4
        t907 = t906 + t418 * vr6
        t908 = t907 + t898 * vl2
        t909 = t908 + r4 * vc2
        t910 = t909 + r6 * t463
        tl.store(to_g + 2 * sto_g, t910, mask)
        t911 = l3 * t481
        t912 = t911 + c3 * vr4
        t913 = t912 + t421 * vr6
        t914 = t913 + t898 * vl3
        t915 = t914 + r4 * vc3
        t916 = t915 + r6 * t469
        tl.store(to_g + 3 * sto_g, t916, mask)
        t427 = tl.load(k + 97 * LANES, mask)
        t917 = l1 * t427
        r9 = tl.load(r + 9 * sr, mask)
        t918 = t917 + c1 * r9
        r12 = tl.load(r + 12 * sr, mask)
        t919 = t918 + t412 * r12
        vr11 = tl.load(vr + 11 * svr, mask)
        t920 = c4 * vr11
        t921 = t920 + t919 * t3
        r11 = tl.load(r + 11 * sr, mask)
        t922 = t921 + r11 * vc4
        t561 = tl.load(k + 117 * LANES, mask)
        t923 = t922 + t23 * t561
        tl.store(to_g + 4 * sto_g, t923, mask)
        t924 = l2 * t427
        t925 = t924 + c2 * r9
        t926 = t925 + t418 * r12
        t493 = tl.load(k + 108 * LANES, mask)
        t927 = l1 * t493
        t928 = t927 + l2 * t561
        t929 = t928 + c5 * vr11
        t930 = t929 + t919 * vl2
        t931 = t930 + t926 * vl1
        t932 = t931 + r11 * vc5
        tl.store(to_g + 5 * sto_g, t932, mask)
        t933 = l3 * t427
        t934 = t933 + c3 * r9
        t935 = t934 + t421 * r12
        t499 = tl.load(k + 109 * LANES, mask)
        t936 = l1 * t499
        t937 = t936 + l3 * t561
        t938 = t937 + c6 * vr11
        t939 = t938 + t919 * vl3
        t940 = t939 + t935 * vl1
        t941 = t940 + r11 * vc6
        tl.store(to_g + 6 * sto_g, t941, mask)
        t942 = c7 * vr11
        t943 = t942 + t926 * t7
        t944 = t943 + r11 * vc7
        t945 = t944 + t19 * t493
        tl.store(to_g + 7 * sto_g, t945, mask)
        t946 = l2 * t499
        t947 = t946 + l3 * t493
        t948 = t947 + c8 * vr11
        t949 = t948 + t926 * vl3
        t950 = t949 + t935 * vl2
        t951 = t950 + r11 * vc8
        tl.store(to_g + 8 * sto_g, t951, mask)
        t952 = c9 * vr11
        t953 = t952 + t935 * t11
        t954 = t953 + r11 * vc9
        t955 = t954 + t15 * t499
        tl.store(to_g + 9 * sto_g, t955, mask)
        r17 = tl.load(r + 17 * sr, mask)
        t956 = c4 * r17
        t552 = tl.load(k + 115 * LANES, mask)
        t957 = t956 + t23 * t552
        t39 = tl.load(k + 36 * LANES, mask)
        t958 = t957 * t39
        t49 = tl.load(k + 40 * LANES, mask)
        t596 = tl.load(k + 121 * LANES, mask)
        t959 = t958 + t49 * t596
        tl.store(to_g + 10 * sto_g, t959, mask)
        t433 = tl.load(k + 98 * LANES, mask)
        t960 = l1 * t433
        t961 = t960 + l2 * t552
        t962 = t961 + c5 * r17
        t963 = l2 * t596
        t573 = tl.load(k + 118 * LANES, mask)
        t964 = t963 + t23 * t573
        t965 = t964 + t957 * vl2
        t966 = t965 + t962 * t3
        tl.store(to_g + 11 * sto_g, t966, mask)
        t436 = tl.load(k + 99 * LANES, mask)
        t967 = l1 * t436
        t968 = t967 + l3 * t552
        t969 = t968 + c6 * r17
        t970 = l3 * t596
        t579 = tl.load(k + 119 * LANES, mask)
        t971 = t970 + t23 * t579
        t972 = t971 + t957 * vl3
        t973 = t972 + t969 * t3
        tl.store(to_g + 12 * sto_g, t973, mask)
        t974 = c7 * r17
        t975 = t974 + t19 * t433
        t515 = tl.load(k + 110 * LANES, mask)
        t976 = l1 * t515
        t977 = t976 + t19 * t573
        t978 = t977 + t962 * t7
        t979 = t978 + t975 * vl1
        tl.store(to_g + 13 * sto_g, t979, mask)
        t980 = l2 * t436
        t981 = t980 + l3 * t433
        t982 = t981 + c8 * r17
        t527 = tl.load(k + 111 * LANES, mask)
        t983 = l1 * t527
        t984 = t983 + l2 * t579
        t985 = t984 + l3 * t573
        t986 = t985 + t962 * vl3
        t987 = t986 + t969 * vl2
        t988 = t987 + t982 * vl1
        tl.store(to_g + 14 * sto_g, t988, mask)
        t989 = c9 * r17
        t990 = t989 + t15 * t436
        t531 = tl.load(k + 112 * LANES, mask)
        t991 = l1 * t531
        t992 = t991 + t15 * t579
        t993 = t992 + t969 * t11
        t994 = t993 + t990 * vl1
        tl.store(to_g + 15 * sto_g, t994, mask)
        t62 = tl.load(k + 44 * LANES, mask)
        t995 = t975 * t62
        t69 = tl.load(k + 47 * LANES, mask)
        t996 = t995 + t69 * t515
        tl.store(to_g + 16 * sto_g, t996, mask)
        t997 = l3 * t515
        t998 = t997 + t19 * t527
        t999 = t998 + t975 * vl3
        t1000 = t999 + t982 * t7
        tl.store(to_g + 17 * sto_g, t1000, mask)
        t1001 = l2 * t531
        t1002 = t1001 + t15 * t527
        t1003 = t1002 + t982 * t11
        t1004 = t1003 + t990 * vl2
        tl.store(to_g + 18 * sto_g, t1004, mask)
        t79 = tl.load(k + 50 * LANES, mask)
        t1005 = t990 * t79
        t83 = tl.load(k + 52 * LANES, mask)
        t1006 = t1005 + t83 * t531
        tl.store(to_g + 19 * sto_g, t1006, mask)
        t1007 = c4 * r23
        t1008 = t1007 + t23 * t555
        t128 = tl.load(k + 63 * LANES, mask)
        t1009 = t1008 * t128
        t157 = tl.load(k + 71 * LANES, mask)
        t1010 = t1009 + t157 * t741
        tl.store(to_g + 20 * sto_g, t1010, mask)
        t1011 = l1 * t442
        t1012 = t1011 + l2 * t555
        t1013 = t1012 + c5 * r23
        t129 = tl.load(k + 64 * LANES, mask)
        t1014 = t1008 * t129
        t108 = tl.load(k + 59 * LANES, mask)
        t1015 = t1014 + t1013 * t108
        t137 = tl.load(k + 67 * LANES, mask)
        t1016 = t1015 + t137 * t729
        t158 = tl.load(k + 72 * LANES, mask)
        t1017 = t1016 + t158 * t741
        tl.store(to_g + 21 * sto_g, t1017, mask)
        t1018 = l1 * t445
        t1019 = t1018 + l3 * t555
        t1020 = t1019 + c6 * r23
        t130 = tl.load(k + 65 * LANES, mask)
        t1021 = t1008 * t130
        t1022 = t1021 + t1020 * t108
        t1023 = t1022 + t137 * t735
        t159 = tl.load(k + 73 * LANES, mask)
        t1024 = t1023 + t159 * t741
        tl.store(to_g + 22 * sto_g, t1024, mask)
        t1025 = c7 * r23
        t1026 = t1025 + t19 * t442
        l4 = tl.load(l + 4 * sl, mask)
        t1027 = l4 * t713
        l7 = tl.load(l + 7 * sl, mask)
        t1028 = t1027 + l7 * t741
        vl7 = tl.load(vl + 7 * svl, mask)
        t1029 = t1028 + t1008 * vl7
        t109 = tl.load(k + 60 * LANES, mask)
        t1030 = t1029 + t1013 * t109
        vl4 = tl.load(vl + 4 * svl, mask)
        t1031 = t1030 + t1026 * vl4
        t148 = tl.load(k + 69 * LANES, mask)
        t1032 = t1031 + t148 * t729
        tl.store(to_g + 23 * sto_g, t1032, mask)
        t1033 = l2 * t445
        t1034 = t1033 + l3 * t442
        t1035 = t1034 + c8 * r23
        t1036 = l4 * t719
        l8 = tl.load(l + 8 * sl, mask)
        t1037 = t1036 + l8 * t741
        vl8 = tl.load(vl + 8 * svl, mask)
        t1038 = t1037 + t1008 * vl8
        t110 = tl.load(k + 19 * LANES, mask)
        t1039 = t1038 + t1013 * t110
        t119 = tl.load(k + 18 * LANES, mask)
        t1040 = t1039 + t1020 * t119
        t1041 = t1040 + t1035 * vl4
        t138 = tl.load(k + 17 * LANES, mask)
        t1042 = t1041 + t138 * t735
        t149 = tl.load(k + 16 * LANES, mask)
        t1043 = t1042 + t149 * t729
        tl.store(to_g + 24 * sto_g, t1043, mask)
        t1044 = c9 * r23
        t1045 = t1044 + t15 * t445
        t1046 = l4 * t723
        l9 = tl.load(l + 9 * sl, mask)
        t1047 = t1046 + l9 * t741
        vl9 = tl.load(vl + 9 * svl, mask)
        t1048 = t1047 + t1008 * vl9
        t120 = tl.load(k + 15 * LANES, mask)
        t1049 = t1048 + t1020 * t120
        t1050 = t1049 + t1045 * vl4
        t139 = tl.load(k + 14 * LANES, mask)
        t1051 = t1050 + t139 * t735
        tl.store(to_g + 25 * sto_g, t1051, mask)
        t111 = tl.load(k + 13 * LANES, mask)
        t1052 = t1013 * t111
        t1053 = t1052 + t1026 * t129
        t1054 = t1053 + t158 * t713
        t150 = tl.load(k + 12 * LANES, mask)
        t1055 = t1054 + t150 * t729
        tl.store(to_g + 26 * sto_g, t1055, mask)
        l6 = tl.load(l + 6 * sl, mask)
        t1056 = l6 * t713
        t1057 = t1056 + l7 * t735
        t112 = tl.load(k + 11 * LANES, mask)
        t1058 = t1057 + t1013 * t112
        t1059 = t1058 + t1020 * vl7
        vl6 = tl.load(vl + 6 * svl, mask)
        t1060 = t1059 + t1026 * vl6
        t1061 = t1060 + t1035 * t119
        t1062 = t1061 + t138 * t719
        t140 = tl.load(k + 10 * LANES, mask)
        t1063 = t1062 + t140 * t729
        tl.store(to_g + 27 * sto_g, t1063, mask)
        l5 = tl.load(l + 5 * sl, mask)
        t1064 = l5 * t723
        t1065 = t1064 + l9 * t729
        t1066 = t1065 + t1013 * vl9
        t1067 = t1066 + t1020 * t112
        t1068 = t1067 + t1035 * t110
        vl5 = tl.load(vl + 5 * svl, mask)
        t1069 = t1068 + t1045 * vl5
        t1070 = t1069 + t149 * t719
        t1071 = t1070 + t140 * t735
        tl.store(to_g + 28 * sto_g, t1071, mask)
        t121 = tl.load(k + 9 * LANES, mask)
        t1072 = t1020 * t121
        t1073 = t1072 + t1045 * t130
        t1074 = t1073 + t159 * t723
        t141 = tl.load(k + 6 * LANES, mask)
        t1075 = t1074 + t141 * t735
        tl.store(to_g + 29 * sto_g, t1075, mask)
        t179 = tl.load(k + 3 * LANES, mask)
        t1076 = t1026 * t179
        t194 = tl.load(k + 2 * LANES, mask)
        t1077 = t1076 + t194 * t713
        tl.store(to_g + 30 * sto_g, t1077, mask)
        t180 = tl.load(k + 4 * LANES, mask)
        t1078 = t1026 * t180
        t1079 = t1078 + t1035 * t111
        t1080 = t1079 + t150 * t719
        t195 = tl.load(k + 8 * LANES, mask)
        t1081 = t1080 + t195 * t713
        tl.store(to_g + 31 * sto_g, t1081, mask)
        t1082 = l7 * t723
        t1083 = t1082 + l9 * t713
        t1084 = t1083 + t1026 * vl9
        t172 = tl.load(k + 1 * LANES, mask)
        t1085 = t1084 + t1035 * t172
        t1086 = t1085 + t1045 * vl7
        t187 = tl.load(k + 0 * LANES, mask)
        t1087 = t1086 + t187 * t719
        tl.store(to_g + 32 * sto_g, t1087, mask)
        t1088 = t1035 * t121
        t1089 = t1088 + t1045 * t180
        t1090 = t1089 + t141 * t719
        t1091 = t1090 + t195 * t723
        tl.store(to_g + 33 * sto_g, t1091, mask)
        t208 = tl.load(k + 5 * LANES, mask)
        t1092 = t1045 * t208
        t215 = tl.load(k + 7 * LANES, mask)
        t1093 = t1092 + t215 * t723
        tl.store(to_g + 34 * sto_g, t1093, mask)


# Forward and backward once more, on values and not on rows of memory, for kernels that sum over edges in registers:
# tuples of what the programs above load, to tuples of what they store.
@triton.jit
def forward_values(c, l, r):
    l1 = l[1]
    c1 = c[1]
    t0 = l1 * c1
    l2 = l[2]
    c2 = c[2]
    t1 = t0 + l2 * c2
    l3 = l[3]
    c3 = c[3]
    t2 = t1 + l3 * c3
    c4 = c[4]
    t3 = l1 * c4
    c5 = c[5]
    t4 = t3 + l2 * c5
    c6 = c[6]
    t5 = t4 + l3 * c6
    t6 = l1 * c5
    c7 = c[7]
    t7 = t6 + l2 * c7
    c8 = c[8]
    t8 = t7 + l3 * c8
    t9 = l1 * c6
    t10 = t9 + l2 * c8
    c9 = c[9]
    t11 = t10 + l3 * c9
    t12 = l1 * t5
    t13 = t12 + l2 * t8
    t14 = t13 + l3 * t11
    c0 = c[0]
    r0 = r[0]
    t15 = c0 * r0
    r1 = r[1]
    t16 = t15 + t2 * r1
    r2 = r[2]
    t17 = t16 + t14 * r2
    r3 = r[3]
    t18 = c0 * r3
    r5 = r[5]
    t19 = t18 + t2 * r5
    r7 = r[7]
    t20 = t19 + t14 * r7
    t21 = l1 * t20
    r4 = r[4]
    t22 = t21 + c1 * r4
    r6 = r[6]
    t23 = t22 + t5 * r6
    t24 = l2 * t20
    t25 = t24 + c2 * r4
    t26 = t25 + t8 * r6
    t27 = l3 * t20
    t28 = t27 + c3 * r4
    t29 = t28 + t11 * r6
    r8 = r[8]
    t30 = c0 * r8
    r10 = r[10]
    t31 = t30 + t2 * r10
    r13 = r[13]
    t32 = t31 + t14 * r13
    t33 = l1 * t32
    r9 = r[9]
    t34 = t33 + c1 * r9
    r12 = r[12]
    t35 = t34 + t5 * r12
    t36 = 2 * l1
    r11 = r[11]
    t37 = c4 * r11
    t38 = t37 + t35 * t36
    t39 = l2 * t32
    t40 = t39 + c2 * r9
    t41 = t40 + t8 * r12
    t42 = l1 * t41
    t43 = t42 + l2 * t35
    t44 = t43 + c5 * r11
    t45 = l3 * t32
    t46 = t45 + c3 * r9
    t47 = t46 + t11 * r12
    t48 = l1 * t47
    t49 = t48 + l3 * t35
    t50 = t49 + c6 * r11
    t51 = 2 * l2
    t52 = c7 * r11
    t53 = t52 + t41 * t51
    t54 = l2 * t47
    t55 = t54 + l3 * t41
    t56 = t55 + c8 * r11
    t57 = 2 * l3
    t58 = c9 * r11
    t59 = t58 + t47 * t57
    r14 = r[14]
    t60 = c0 * r14
    r16 = r[16]
    t61 = t60 + t2 * r16
    r19 = r[19]
    t62 = t61 + t14 * r19
    t63 = l1 * t62
    r15 = r[15]
    t64 = t63 + c1 * r15
    r18 = r[18]
    t65 = t64 + t5 * r18
    r17 = r[17]
    t66 = c4 * r17
    t67 = t66 + t36 * t65
    t68 = 3 * l1
    t69 = t67 * t68
    t70 = l2 * t62
    t71 = t70 + c2 * r15
    t72 = t71 + t8 * r18
    t73 = l1 * t72
    t74 = t73 + l2 * t65
    t75 = t74 + c5 * r17
    t76 = l2 * t67
    t77 = t76 + t36 * t75
    t78 = l3 * t62
    t79 = t78 + c3 * r15
    t80 = t79 + t11 * r18
    t81 = l1 * t80
    t82 = t81 + l3 * t65
    t83 = t82 + c6 * r17
    t84 = l3 * t67
    t85 = t84 + t36 * t83
    t86 = c7 * r17
    t87 = t86 + t51 * t72
    t88 = l1 * t87
    t89 = t88 + t51 * t75
    t90 = l2 * t80
    t91 = t90 + l3 * t72
    t92 = t91 + c8 * r17
    t93 = l1 * t92
    t94 = t93 + l2 * t83
    t95 = t94 + l3 * t75
    t96 = c9 * r17
    t97 = t96 + t57 * t80
    t98 = l1 * t97
    t99 = t98 + t57 * t83
    t100 = 3 * l2
    t101 = t87 * t100
    t102 = l3 * t87
    t103 = t102 + t51 * t92
    t104 = l2 * t97
    t105 = t104 + t57 * t92
    t106 = 3 * l3
    t107 = t97 * t106
    r20 = r[20]
    t108 = c0 * r20
    r22 = r[22]
    t109 = t108 + t2 * r22
    r25 = r[25]
    t110 = t109 + t14 * r25
    t111 = l1 * t110
    r21 = r[21]
    t112 = t111 + c1 * r21
    r24 = r[24]
    t113 = t112 + t5 * r24
    r23 = r[23]
    t114 = c4 * r23
    t115 = t114 + t36 * t113
    l4 = l[4]
    t116 = 6 * l4
    t117 = t115 * t116
    l5 = l[5]
    t118 = 3 * l5
    t119 = l2 * t110
    t120 = t119 + c2 * r21
    t121 = t120 + t8 * r24
    t122 = l1 * t121
    t123 = t122 + l2 * t113
    t124 = t123 + c5 * r23
    t125 = 3 * l4
    t126 = t115 * t118
    t127 = t126 + t124 * t125
    l6 = l[6]
    t128 = 3 * l6
    t129 = l3 * t110
    t130 = t129 + c3 * r21
    t131 = t130 + t11 * r24
    t132 = l1 * t131
    t133 = t132 + l3 * t113
    t134 = t133 + c6 * r23
    t135 = t115 * t128
    t136 = t135 + t134 * t125
    t137 = c7 * r23
    t138 = t137 + t51 * t121
    t139 = 4 * l5
    t140 = l4 * t138
    l7 = l[7]
    t141 = t140 + l7 * t115
    t142 = t141 + t124 * t139
    t143 = l2 * t131
    t144 = t143 + l3 * t121
    t145 = t144 + c8 * r23
    t146 = 2 * l6
    t147 = 2 * l5
    t148 = l4 * t145
    l8 = l[8]
    t149 = t148 + l8 * t115
    t150 = t149 + t124 * t146
    t151 = t150 + t134 * t147
    t152 = c9 * r23
    t153 = t152 + t57 * t131
    t154 = 4 * l6
    t155 = l4 * t153
    l9 = l[9]
    t156 = t155 + l9 * t115
    t157 = t156 + t134 * t154
    t158 = 3 * l7
    t159 = t124 * t158
    t160 = t159 + t138 * t118
    t161 = 2 * l8
    t162 = l6 * t138
    t163 = t162 + l7 * t134
    t164 = t163 + t124 * t161
    t165 = t164 + t145 * t147
    t166 = l5 * t153
    t167 = t166 + l9 * t124
    t168 = t167 + t134 * t161
    t169 = t168 + t145 * t146
    t170 = 3 * l9
    t171 = t134 * t170
    t172 = t171 + t153 * t128
    t173 = 6 * l7
    t174 = t138 * t173
    t175 = 3 * l8
    t176 = t138 * t175
    t177 = t176 + t145 * t158
    t178 = 4 * l8
    t179 = l7 * t153
    t180 = t179 + l9 * t138
    t181 = t180 + t145 * t178
    t182 = t145 * t170
    t183 = t182 + t153 * t175
    t184 = 6 * l9
    t185 = t153 * t184
    return (t17, t23, t26, t29, t38, t44, t50, t53, t56, t59, t69, t77, t85, t89, t95, t99, t101, t103, t105, t107, t117, t127, t136, t142, t151, t157, t160, t165, t169, t172, t174, t177, t181, t183, t185,)


@triton.jit
def backward_values(c, l, r, g):
    l1 = l[1]
    g1 = g[1]
    t0 = l1 * g1
    l2 = l[2]
    g2 = g[2]
    t1 = t0 + l2 * g2
    l3 = l[3]
    g3 = g[3]
    t2 = t1 + l3 * g3
    t3 = 2 * l1
    g5 = g[5]
    t4 = l2 * g5
    g6 = g[6]
    t5 = t4 + l3 * g6
    g4 = g[4]
    t6 = t5 + t3 * g4
    t7 = 2 * l2
    t8 = l1 * g5
    g8 = g[8]
    t9 = t8 + l3 * g8
    g7 = g[7]
    t10 = t9 + t7 * g7
    t11 = 2 * l3
    t12 = l1 * g6
    t13 = t12 + l2 * g8
    g9 = g[9]
    t14 = t13 + t11 * g9
    t15 = l1 * t6
    t16 = t15 + l2 * t10
    t17 = t16 + l3 * t14
    g14 = g[14]
    t18 = l3 * g14
    g11 = g[11]
    t19 = t18 + t3 * g11
    g13 = g[13]
    t20 = t19 + t7 * g13
    t21 = l2 * g14
    g12 = g[12]
    t22 = t21 + t3 * g12
    g15 = g[15]
    t23 = t22 + t11 * g15
    t24 = 3 * l1
    t25 = l2 * g11
    t26 = t25 + l3 * g12
    g10 = g[10]
    t27 = t26 + t24 * g10
    t28 = l2 * t20
    t29 = t28 + l3 * t23
    t30 = t29 + t3 * t27
    t31 = l1 * g14
    g17 = g[17]
    t32 = t31 + t7 * g17
    g18 = g[18]
    t33 = t32 + t11 * g18
    t34 = 3 * l2
    t35 = l1 * g13
    t36 = t35 + l3 * g17
    g16 = g[16]
    t37 = t36 + t34 * g16
    t38 = l1 * t20
    t39 = t38 + l3 * t33
    t40 = t39 + t7 * t37
    t41 = 3 * l3
    t42 = l1 * g15
    t43 = t42 + l2 * g18
    g19 = g[19]
    t44 = t43 + t41 * g19
    t45 = l1 * t23
    t46 = t45 + l2 * t33
    t47 = t46 + t11 * t44
    t48 = l1 * t30
    t49 = t48 + l2 * t40
    t50 = t49 + l3 * t47
    l4 = l[4]
    t51 = 3 * l4
    l5 = l[5]
    t52 = 4 * l5
    l6 = l[6]
    t53 = 2 * l6
    l7 = l[7]
    t54 = 3 * l7
    l8 = l[8]
    t55 = 2 * l8
    l9 = l[9]
    g28 = g[28]
    t56 = l9 * g28
    g21 = g[21]
    t57 = t56 + t51 * g21
    g23 = g[23]
    t58 = t57 + t52 * g23
    g24 = g[24]
    t59 = t58 + t53 * g24
    g26 = g[26]
    t60 = t59 + t54 * g26
    g27 = g[27]
    t61 = t60 + t55 * g27
    t62 = 2 * l5
    t63 = 4 * l6
    t64 = 3 * l9
    t65 = l7 * g27
    g22 = g[22]
    t66 = t65 + t51 * g22
    t67 = t66 + t62 * g24
    g25 = g[25]
    t68 = t67 + t63 * g25
    t69 = t68 + t55 * g28
    g29 = g[29]
    t70 = t69 + t64 * g29
    t71 = 6 * l4
    t72 = 3 * l5
    t73 = 3 * l6
    t74 = l7 * g23
    t75 = t74 + l8 * g24
    t76 = t75 + l9 * g25
    g20 = g[20]
    t77 = t76 + t71 * g20
    t78 = t77 + t72 * g21
    t79 = t78 + t73 * g22
    t80 = l2 * t61
    t81 = t80 + l3 * t70
    t82 = t81 + t3 * t79
    t83 = 4 * l8
    t84 = l4 * g24
    t85 = t84 + t62 * g27
    t86 = t85 + t53 * g28
    g31 = g[31]
    t87 = t86 + t54 * g31
    g33 = g[33]
    t88 = t87 + t64 * g33
    g32 = g[32]
    t89 = t88 + t83 * g32
    t90 = 6 * l7
    t91 = 3 * l8
    t92 = l4 * g23
    t93 = t92 + l6 * g27
    t94 = t93 + l9 * g32
    t95 = t94 + t72 * g26
    g30 = g[30]
    t96 = t95 + t90 * g30
    t97 = t96 + t91 * g31
    t98 = l1 * t61
    t99 = t98 + l3 * t89
    t100 = t99 + t7 * t97
    t101 = 6 * l9
    t102 = l4 * g25
    t103 = t102 + l5 * g28
    t104 = t103 + l7 * g32
    t105 = t104 + t73 * g29
    t106 = t105 + t91 * g33
    g34 = g[34]
    t107 = t106 + t101 * g34
    t108 = l1 * t70
    t109 = t108 + l2 * t89
    t110 = t109 + t11 * t107
    t111 = l1 * t82
    t112 = t111 + l2 * t100
    t113 = t112 + l3 * t110
    r0 = r[0]
    g0 = g[0]
    t114 = r0 * g0
    r3 = r[3]
    t115 = t114 + r3 * t2
    r8 = r[8]
    t116 = t115 + r8 * t17
    r14 = r[14]
    t117 = t116 + r14 * t50
    r20 = r[20]
    t118 = t117 + r20 * t113
    r1 = r[1]
    t119 = r1 * g0
    r5 = r[5]
    t120 = t119 + r5 * t2
    r10 = r[10]
    t121 = t120 + r10 * t17
    r16 = r[16]
    t122 = t121 + r16 * t50
    r22 = r[22]
    t123 = t122 + r22 * t113
    t124 = l1 * t123
    r4 = r[4]
    t125 = t124 + r4 * g1
    r9 = r[9]
    t126 = t125 + r9 * t6
    r15 = r[15]
    t127 = t126 + r15 * t30
    r21 = r[21]
    t128 = t127 + r21 * t82
    t129 = l2 * t123
    t130 = t129 + r4 * g2
    t131 = t130 + r9 * t10
    t132 = t131 + r15 * t40
    t133 = t132 + r21 * t100
    t134 = l3 * t123
    t135 = t134 + r4 * g3
    t136 = t135 + r9 * t14
    t137 = t136 + r15 * t47
    t138 = t137 + r21 * t110
    r2 = r[2]
    t139 = r2 * g0
    r7 = r[7]
    t140 = t139 + r7 * t2
    r13 = r[13]
    t141 = t140 + r13 * t17
    r19 = r[19]
    t142 = t141 + r19 * t50
    r25 = r[25]
    t143 = t142 + r25 * t113
    t144 = l1 * t143
    r6 = r[6]
    t145 = t144 + r6 * g1
    r12 = r[12]
    t146 = t145 + r12 * t6
    r18 = r[18]
    t147 = t146 + r18 * t30
    r24 = r[24]
    t148 = t147 + r24 * t82
    t149 = l1 * t148
    r11 = r[11]
    t150 = t149 + r11 * g4
    r17 = r[17]
    t151 = t150 + r17 * t27
    r23 = r[23]
    t152 = t151 + r23 * t79
    t153 = l2 * t143
    t154 = t153 + r6 * g2
    t155 = t154 + r12 * t10
    t156 = t155 + r18 * t40
    t157 = t156 + r24 * t100
    t158 = l1 * t157
    t159 = t158 + l2 * t148
    t160 = t159 + r11 * g5
    t161 = t160 + r17 * t20
    t162 = t161 + r23 * t61
    t163 = l3 * t143
    t164 = t163 + r6 * g3
    t165 = t164 + r12 * t14
    t166 = t165 + r18 * t47
    t167 = t166 + r24 * t110
    t168 = l1 * t167
    t169 = t168 + l3 * t148
    t170 = t169 + r11 * g6
    t171 = t170 + r17 * t23
    t172 = t171 + r23 * t70
    t173 = l2 * t157
    t174 = t173 + r11 * g7
    t175 = t174 + r17 * t37
    t176 = t175 + r23 * t97
    t177 = l2 * t167
    t178 = t177 + l3 * t157
    t179 = t178 + r11 * g8
    t180 = t179 + r17 * t33
    t181 = t180 + r23 * t89
    t182 = l3 * t167
    t183 = t182 + r11 * g9
    t184 = t183 + r17 * t44
    t185 = t184 + r23 * t107
    t186 = 0.0
    c4 = c[4]
    t187 = l1 * c4
    c5 = c[5]
    t188 = t187 + l2 * c5
    c6 = c[6]
    t189 = t188 + l3 * c6
    c1 = c[1]
    t190 = l1 * c1
    c2 = c[2]
    t191 = t190 + l2 * c2
    c3 = c[3]
    t192 = t191 + l3 * c3
    t193 = l1 * c5
    c7 = c[7]
    t194 = t193 + l2 * c7
    c8 = c[8]
    t195 = t194 + l3 * c8
    t196 = l1 * c6
    t197 = t196 + l2 * c8
    c9 = c[9]
    t198 = t197 + l3 * c9
    t199 = l1 * t189
    t200 = t199 + l2 * t195
    t201 = t200 + l3 * t198
    c0 = c[0]
    t202 = c0 * r3
    t203 = t202 + t192 * r5
    t204 = t203 + t201 * r7
    t205 = c0 * r8
    t206 = t205 + t192 * r10
    t207 = t206 + t201 * r13
    t208 = l2 * t207
    t209 = t208 + c2 * r9
    t210 = t209 + t195 * r12
    t211 = l3 * t207
    t212 = t211 + c3 * r9
    t213 = t212 + t198 * r12
    t214 = c0 * r14
    t215 = t214 + t192 * r16
    t216 = t215 + t201 * r19
    t217 = l2 * t216
    t218 = t217 + c2 * r15
    t219 = t218 + t195 * r18
    t220 = l3 * t216
    t221 = t220 + c3 * r15
    t222 = t221 + t198 * r18
    t223 = c7 * r17
    t224 = t223 + t7 * t219
    t225 = l2 * t222
    t226 = t225 + l3 * t219
    t227 = t226 + c8 * r17
    t228 = c9 * r17
    t229 = t228 + t11 * t222
    t230 = c0 * r20
    t231 = t230 + t192 * r22
    t232 = t231 + t201 * r25
    t233 = l2 * t232
    t234 = t233 + c2 * r21
    t235 = t234 + t195 * r24
    t236 = l3 * t232
    t237 = t236 + c3 * r21
    t238 = t237 + t198 * r24
    t239 = l1 * t207
    t240 = t239 + c1 * r9
    t241 = t240 + t189 * r12
    t242 = l1 * t216
    t243 = t242 + c1 * r15
    t244 = t243 + t189 * r18
    t245 = l1 * t219
    t246 = t245 + l2 * t244
    t247 = t246 + c5 * r17
    t248 = l1 * t222
    t249 = t248 + l3 * t244
    t250 = t249 + c6 * r17
    t251 = l1 * t232
    t252 = t251 + c1 * r21
    t253 = t252 + t189 * r24
    t254 = t241 * g4
    t255 = t254 + t244 * t27
    t256 = t255 + t247 * g11
    t257 = t256 + t250 * g12
    t258 = t257 + t253 * t79
    t259 = c4 * r17
    t260 = t259 + t3 * t244
    t261 = t260 * g10
    t262 = 2 * t258
    t263 = t262 + 3 * t261
    t264 = t263 + c1 * t123
    t265 = t264 + c4 * t148
    t266 = t265 + c5 * t157
    t267 = t266 + c6 * t167
    t268 = t267 + t189 * t143
    t269 = t268 + t204 * g1
    t270 = t269 + t207 * t6
    t271 = t270 + t210 * g5
    t272 = t271 + t213 * g6
    t273 = t272 + t216 * t30
    t274 = t273 + t219 * t20
    t275 = t274 + t222 * t23
    t276 = t275 + t224 * g13
    t277 = t276 + t227 * g14
    t278 = t277 + t229 * g15
    t279 = t278 + t232 * t82
    t280 = t279 + t235 * t61
    t281 = t280 + t238 * t70
    t282 = t210 * g7
    t283 = t282 + t219 * t37
    t284 = t283 + t247 * g13
    t285 = t284 + t227 * g17
    t286 = t285 + t235 * t97
    t287 = t224 * g16
    t288 = 2 * t286
    t289 = t288 + 3 * t287
    t290 = t289 + c2 * t123
    t291 = t290 + c5 * t148
    t292 = t291 + c7 * t157
    t293 = t292 + c8 * t167
    t294 = t293 + t195 * t143
    t295 = t294 + t204 * g2
    t296 = t295 + t207 * t10
    t297 = t296 + t241 * g5
    t298 = t297 + t213 * g8
    t299 = t298 + t216 * t40
    t300 = t299 + t244 * t20
    t301 = t300 + t222 * t33
    t302 = t301 + t260 * g11
    t303 = t302 + t250 * g14
    t304 = t303 + t229 * g18
    t305 = t304 + t232 * t100
    t306 = t305 + t253 * t61
    t307 = t306 + t238 * t89
    t308 = t213 * g9
    t309 = t308 + t222 * t44
    t310 = t309 + t250 * g15
    t311 = t310 + t227 * g18
    t312 = t311 + t238 * t107
    t313 = t229 * g19
    t314 = 2 * t312
    t315 = t314 + 3 * t313
    t316 = t315 + c3 * t123
    t317 = t316 + c6 * t148
    t318 = t317 + c8 * t157
    t319 = t318 + c9 * t167
    t320 = t319 + t198 * t143
    t321 = t320 + t204 * g3
    t322 = t321 + t207 * t14
    t323 = t322 + t241 * g6
    t324 = t323 + t210 * g8
    t325 = t324 + t216 * t47
    t326 = t325 + t244 * t23
    t327 = t326 + t219 * t33
    t328 = t327 + t260 * g12
    t329 = t328 + t247 * g14
    t330 = t329 + t224 * g17
    t331 = t330 + t232 * t110
    t332 = t331 + t253 * t70
    t333 = t332 + t235 * t89
    t334 = c7 * r23
    t335 = t334 + t7 * t235
    t336 = l2 * t238
    t337 = t336 + l3 * t235
    t338 = t337 + c8 * r23
    t339 = c9 * r23
    t340 = t339 + t11 * t238
    t341 = l1 * t235
    t342 = t341 + l2 * t253
    t343 = t342 + c5 * r23
    t344 = l1 * t238
    t345 = t344 + l3 * t253
    t346 = t345 + c6 * r23
    t347 = t343 * g21
    t348 = t347 + t346 * g22
    t349 = c4 * r23
    t350 = t349 + t3 * t253
    t351 = t350 * g20
    t352 = 3 * t348
    t353 = t352 + 6 * t351
    t354 = t353 + t335 * g23
    t355 = t354 + t338 * g24
    t356 = t355 + t340 * g25
    t357 = t346 * g24
    t358 = t357 + t338 * g27
    t359 = t350 * g21
    t360 = t359 + t335 * g26
    t361 = t343 * g23
    t362 = 2 * t358
    t363 = t362 + 3 * t360
    t364 = t363 + 4 * t361
    t365 = t364 + t340 * g28
    t366 = t343 * g24
    t367 = t366 + t338 * g28
    t368 = t350 * g22
    t369 = t368 + t340 * g29
    t370 = t346 * g25
    t371 = 2 * t367
    t372 = t371 + 3 * t369
    t373 = t372 + 4 * t370
    t374 = t373 + t335 * g27
    t375 = t343 * g26
    t376 = t375 + t338 * g31
    t377 = t335 * g30
    t378 = 3 * t376
    t379 = t378 + 6 * t377
    t380 = t379 + t350 * g23
    t381 = t380 + t346 * g27
    t382 = t381 + t340 * g32
    t383 = t343 * g27
    t384 = t383 + t346 * g28
    t385 = t335 * g31
    t386 = t385 + t340 * g33
    t387 = t338 * g32
    t388 = 2 * t384
    t389 = t388 + 3 * t386
    t390 = t389 + 4 * t387
    t391 = t390 + t350 * g24
    t392 = t346 * g29
    t393 = t392 + t338 * g33
    t394 = t340 * g34
    t395 = 3 * t393
    t396 = t395 + 6 * t394
    t397 = t396 + t350 * g25
    t398 = t397 + t343 * g28
    t399 = t398 + t335 * g32
    t400 = c0 * g0
    t401 = t192 * g0
    t402 = t201 * g0
    t403 = c0 * t2
    t404 = c1 * g1
    t405 = t404 + c2 * g2
    t406 = t405 + c3 * g3
    t407 = t192 * t2
    t408 = t189 * g1
    t409 = t408 + t195 * g2
    t410 = t409 + t198 * g3
    t411 = t201 * t2
    t412 = c0 * t17
    t413 = c1 * t6
    t414 = t413 + c2 * t10
    t415 = t414 + c3 * t14
    t416 = t192 * t17
    t417 = c4 * g4
    t418 = t417 + c5 * g5
    t419 = t418 + c6 * g6
    t420 = t419 + c7 * g7
    t421 = t420 + c8 * g8
    t422 = t421 + c9 * g9
    t423 = t189 * t6
    t424 = t423 + t195 * t10
    t425 = t424 + t198 * t14
    t426 = t201 * t17
    t427 = c0 * t50
    t428 = c1 * t30
    t429 = t428 + c2 * t40
    t430 = t429 + c3 * t47
    t431 = t192 * t50
    t432 = c4 * t27
    t433 = t432 + c5 * t20
    t434 = t433 + c6 * t23
    t435 = t434 + c7 * t37
    t436 = t435 + c8 * t33
    t437 = t436 + c9 * t44
    t438 = t189 * t30
    t439 = t438 + t195 * t40
    t440 = t439 + t198 * t47
    t441 = t201 * t50
    t442 = c0 * t113
    t443 = c1 * t82
    t444 = t443 + c2 * t100
    t445 = t444 + c3 * t110
    t446 = t192 * t113
    t447 = c4 * t79
    t448 = t447 + c5 * t61
    t449 = t448 + c6 * t70
    t450 = t449 + c7 * t97
    t451 = t450 + c8 * t89
    t452 = t451 + c9 * t107
    t453 = t189 * t82
    t454 = t453 + t195 * t100
    t455 = t454 + t198 * t110
    t456 = t201 * t113
    return ((t118, t128, t133, t138, t152, t162, t172, t176, t181, t185,), (t186, t281, t307, t333, t356, t365, t374, t382, t391, t399, t186, t186, t186, t186, t186, t186, t186, t186, t186, t186, t186, t186, t186, t186, t186, t186, t186, t186, t186, t186, t186, t186, t186, t186, t186,), (t400, t401, t402, t403, t406, t407, t410, t411, t412, t415, t416, t422, t425, t426, t427, t430, t431, t437, t440, t441, t442, t445, t446, t452, t455, t456,))


# Rows of moments that the programs read; gradients with respect to the others are zero.
MOMENTS = (1, 2, 3, 4, 5, 6, 7, 8, 9)


# A stride is any number: kernels that knew which ones are 1 or multiples of 16 would be compiled again and again.
@triton.jit(do_not_specialize=("sc", "ec", "sl", "el", "sr", "er", "sm", "em", "rows", "start", "n_lanes", "inner"))
def _run_forward(
    c, sc, ec, l, sl, el, r, sr, er, m, sm, em,
    kept, rows, start, n_lanes, inner, PART: tl.constexpr, LANES: tl.constexpr,
):
    program = tl.program_id(0)
    k = kept + tl.cast(program, tl.int64) * rows * LANES + tl.arange(0, LANES)
    lane = tl.cast(start + program, tl.int64) * LANES + tl.arange(0, LANES)
    mask = lane < n_lanes
    edge, channel = lane // inner, lane % inner
    _forward(
        c + edge * ec + channel, tl.cast(sc, tl.int64),
        l + edge * el, tl.cast(sl, tl.int64),
        r + edge * er + channel, tl.cast(sr, tl.int64),
        m + edge * em + channel, tl.cast(sm, tl.int64),
        k, mask, PART, LANES,
    )


@triton.jit(do_not_specialize=("sc", "ec", "sl", "el", "sr", "er", "sg", "eg", "sto_c", "eto_c", "sto_l", "eto_l", "sto_r", "eto_r", "rows", "start", "n_lanes", "inner"))
def _run_backward(
    c, sc, ec, l, sl, el, r, sr, er, g, sg, eg, to_c, sto_c, eto_c, to_l, sto_l, eto_l, to_r, sto_r, eto_r,
    kept, rows, start, n_lanes, inner, PART: tl.constexpr, LANES: tl.constexpr,
):
    program = tl.program_id(0)
    k = kept + tl.cast(program, tl.int64) * rows * LANES + tl.arange(0, LANES)
    lane = tl.cast(start + program, tl.int64) * LANES + tl.arange(0, LANES)
    mask = lane < n_lanes
    edge, channel = lane // inner, lane % inner
    _backward(
        c + edge * ec + channel, tl.cast(sc, tl.int64),
        l + edge * el, tl.cast(sl, tl.int64),
        r + edge * er + channel, tl.cast(sr, tl.int64),
        g + edge * eg + channel, tl.cast(sg, tl.int64),
        to_c + edge * eto_c + channel, tl.cast(sto_c, tl.int64),
        to_l + edge * eto_l + channel, tl.cast(sto_l, tl.int64),
        to_r + edge * eto_r + channel, tl.cast(sto_r, tl.int64),
        k, mask, PART, LANES,
    )


@triton.jit(do_not_specialize=("sc", "ec", "sl", "el", "sr", "er", "sg", "eg", "svc", "evc", "svl", "evl", "svr", "evr", "sto_c", "eto_c", "sto_l", "eto_l", "sto_r", "eto_r", "sto_g", "eto_g", "rows", "start", "n_lanes", "inner"))
def _run_double_backward(
    c, sc, ec, l, sl, el, r, sr, er, g, sg, eg, vc, svc, evc, vl, svl, evl, vr, svr, evr, to_c, sto_c, eto_c, to_l, sto_l, eto_l, to_r, sto_r, eto_r, to_g, sto_g, eto_g,
    kept, rows, start, n_lanes, inner, PART: tl.constexpr, LANES: tl.constexpr,
):
    program = tl.program_id(0)
    k = kept + tl.cast(program, tl.int64) * rows * LANES + tl.arange(0, LANES)
    lane = tl.cast(start + program, tl.int64) * LANES + tl.arange(0, LANES)
    mask = lane < n_lanes
    edge, channel = lane // inner, lane % inner
    _double_backward(
        c + edge * ec + channel, tl.cast(sc, tl.int64),
        l + edge * el, tl.cast(sl, tl.int64),
        r + edge * er + channel, tl.cast(sr, tl.int64),
        g + edge * eg + channel, tl.cast(sg, tl.int64),
        vc + edge * evc + channel, tl.cast(svc, tl.int64),
        vl + edge * evl, tl.cast(svl, tl.int64),
        vr + edge * evr + channel, tl.cast(svr, tl.int64),
        to_c + edge * eto_c + channel, tl.cast(sto_c, tl.int64),
        to_l + edge * eto_l + channel, tl.cast(sto_l, tl.int64),
        to_r + edge * eto_r + channel, tl.cast(sto_r, tl.int64),
        to_g + edge * eto_g + channel, tl.cast(sto_g, tl.int64),
        k, mask, PART, LANES,
    )


_INTERPRETED = not isinstance(_run_forward, triton.runtime.JITFunction)
