"""CACE coupling: 20 paths from tensors of degrees 0, 1, 2 and an edge to messages of degrees 0 to 3.

Generated, do not edit. Regenerate with:
    basisgen couple --lmax 3 --degrees 0,1,2 --backend triton

Operations per edge and channel: forward 102, backward 210, double backward 528.
Operations per edge: forward 6, backward 0, double backward 6.
"""

import torch
import triton
import triton.language as tl

COUPLING_DIGEST = "3bcca311fa36895bab42de554bb45730149d5068fa144cb9e0ba15127138552c"
SOURCE_DIGEST = "dcf273cbe14cb9ac6d4d44bcaa51d34ae7515821d2e0f457f3179ab5c46cb63c"
SPEC = {'l_max': 3, 'degrees': (0, 1, 2)}
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
)
# Of each program: parts that are kernels of their own, and rows of memory in which values are kept meanwhile.
PARTS = (1, 1, 2)
ROWS_KEPT = (0, 0, 59)
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
    r0 = tl.load(r + 0 * sr, mask)
    g0 = tl.load(g + 0 * sg, mask)
    t51 = r0 * g0
    r3 = tl.load(r + 3 * sr, mask)
    t52 = t51 + r3 * t2
    r8 = tl.load(r + 8 * sr, mask)
    t53 = t52 + r8 * t17
    r14 = tl.load(r + 14 * sr, mask)
    t54 = t53 + r14 * t50
    tl.store(to_c + 0 * sto_c, t54, mask)
    r1 = tl.load(r + 1 * sr, mask)
    t55 = r1 * g0
    r5 = tl.load(r + 5 * sr, mask)
    t56 = t55 + r5 * t2
    r10 = tl.load(r + 10 * sr, mask)
    t57 = t56 + r10 * t17
    r16 = tl.load(r + 16 * sr, mask)
    t58 = t57 + r16 * t50
    t59 = l1 * t58
    r4 = tl.load(r + 4 * sr, mask)
    t60 = t59 + r4 * g1
    r9 = tl.load(r + 9 * sr, mask)
    t61 = t60 + r9 * t6
    r15 = tl.load(r + 15 * sr, mask)
    t62 = t61 + r15 * t30
    tl.store(to_c + 1 * sto_c, t62, mask)
    t63 = l2 * t58
    t64 = t63 + r4 * g2
    t65 = t64 + r9 * t10
    t66 = t65 + r15 * t40
    tl.store(to_c + 2 * sto_c, t66, mask)
    t67 = l3 * t58
    t68 = t67 + r4 * g3
    t69 = t68 + r9 * t14
    t70 = t69 + r15 * t47
    tl.store(to_c + 3 * sto_c, t70, mask)
    r2 = tl.load(r + 2 * sr, mask)
    t71 = r2 * g0
    r7 = tl.load(r + 7 * sr, mask)
    t72 = t71 + r7 * t2
    r13 = tl.load(r + 13 * sr, mask)
    t73 = t72 + r13 * t17
    r19 = tl.load(r + 19 * sr, mask)
    t74 = t73 + r19 * t50
    t75 = l1 * t74
    r6 = tl.load(r + 6 * sr, mask)
    t76 = t75 + r6 * g1
    r12 = tl.load(r + 12 * sr, mask)
    t77 = t76 + r12 * t6
    r18 = tl.load(r + 18 * sr, mask)
    t78 = t77 + r18 * t30
    t79 = l1 * t78
    r11 = tl.load(r + 11 * sr, mask)
    t80 = t79 + r11 * g4
    r17 = tl.load(r + 17 * sr, mask)
    t81 = t80 + r17 * t27
    tl.store(to_c + 4 * sto_c, t81, mask)
    t82 = l2 * t74
    t83 = t82 + r6 * g2
    t84 = t83 + r12 * t10
    t85 = t84 + r18 * t40
    t86 = l1 * t85
    t87 = t86 + l2 * t78
    t88 = t87 + r11 * g5
    t89 = t88 + r17 * t20
    tl.store(to_c + 5 * sto_c, t89, mask)
    t90 = l3 * t74
    t91 = t90 + r6 * g3
    t92 = t91 + r12 * t14
    t93 = t92 + r18 * t47
    t94 = l1 * t93
    t95 = t94 + l3 * t78
    t96 = t95 + r11 * g6
    t97 = t96 + r17 * t23
    tl.store(to_c + 6 * sto_c, t97, mask)
    t98 = l2 * t85
    t99 = t98 + r11 * g7
    t100 = t99 + r17 * t37
    tl.store(to_c + 7 * sto_c, t100, mask)
    t101 = l2 * t93
    t102 = t101 + l3 * t85
    t103 = t102 + r11 * g8
    t104 = t103 + r17 * t33
    tl.store(to_c + 8 * sto_c, t104, mask)
    t105 = l3 * t93
    t106 = t105 + r11 * g9
    t107 = t106 + r17 * t44
    tl.store(to_c + 9 * sto_c, t107, mask)
    t108 = 0.0
    tl.store(to_l + 0 * sto_l, t108, mask)
    tl.store(to_l + 4 * sto_l, t108, mask)
    tl.store(to_l + 5 * sto_l, t108, mask)
    tl.store(to_l + 6 * sto_l, t108, mask)
    tl.store(to_l + 7 * sto_l, t108, mask)
    tl.store(to_l + 8 * sto_l, t108, mask)
    tl.store(to_l + 9 * sto_l, t108, mask)
    tl.store(to_l + 10 * sto_l, t108, mask)
    tl.store(to_l + 11 * sto_l, t108, mask)
    tl.store(to_l + 12 * sto_l, t108, mask)
    tl.store(to_l + 13 * sto_l, t108, mask)
    tl.store(to_l + 14 * sto_l, t108, mask)
    tl.store(to_l + 15 * sto_l, t108, mask)
    tl.store(to_l + 16 * sto_l, t108, mask)
    tl.store(to_l + 17 * sto_l, t108, mask)
    tl.store(to_l + 18 * sto_l, t108, mask)
    tl.store(to_l + 19 * sto_l, t108, mask)
    c4 = tl.load(c + 4 * sc, mask)
    t109 = l1 * c4
    c5 = tl.load(c + 5 * sc, mask)
    t110 = t109 + l2 * c5
    c6 = tl.load(c + 6 * sc, mask)
    t111 = t110 + l3 * c6
    c1 = tl.load(c + 1 * sc, mask)
    t112 = l1 * c1
    c2 = tl.load(c + 2 * sc, mask)
    t113 = t112 + l2 * c2
    c3 = tl.load(c + 3 * sc, mask)
    t114 = t113 + l3 * c3
    t115 = l1 * c5
    c7 = tl.load(c + 7 * sc, mask)
    t116 = t115 + l2 * c7
    c8 = tl.load(c + 8 * sc, mask)
    t117 = t116 + l3 * c8
    t118 = l1 * c6
    t119 = t118 + l2 * c8
    c9 = tl.load(c + 9 * sc, mask)
    t120 = t119 + l3 * c9
    t121 = l1 * t111
    t122 = t121 + l2 * t117
    t123 = t122 + l3 * t120
    c0 = tl.load(c + 0 * sc, mask)
    t124 = c0 * r3
    t125 = t124 + t114 * r5
    t126 = t125 + t123 * r7
    t127 = c0 * r8
    t128 = t127 + t114 * r10
    t129 = t128 + t123 * r13
    t130 = l2 * t129
    t131 = t130 + c2 * r9
    t132 = t131 + t117 * r12
    t133 = l3 * t129
    t134 = t133 + c3 * r9
    t135 = t134 + t120 * r12
    t136 = c0 * r14
    t137 = t136 + t114 * r16
    t138 = t137 + t123 * r19
    t139 = l2 * t138
    t140 = t139 + c2 * r15
    t141 = t140 + t117 * r18
    t142 = l3 * t138
    t143 = t142 + c3 * r15
    t144 = t143 + t120 * r18
    t145 = c7 * r17
    t146 = t145 + t7 * t141
    t147 = l2 * t144
    t148 = t147 + l3 * t141
    t149 = t148 + c8 * r17
    t150 = c9 * r17
    t151 = t150 + t11 * t144
    t152 = l1 * t129
    t153 = t152 + c1 * r9
    t154 = t153 + t111 * r12
    t155 = l1 * t138
    t156 = t155 + c1 * r15
    t157 = t156 + t111 * r18
    t158 = l1 * t141
    t159 = t158 + l2 * t157
    t160 = t159 + c5 * r17
    t161 = l1 * t144
    t162 = t161 + l3 * t157
    t163 = t162 + c6 * r17
    t164 = t154 * g4
    t165 = t164 + t157 * t27
    t166 = t165 + t160 * g11
    t167 = t166 + t163 * g12
    t168 = c4 * r17
    t169 = t168 + t3 * t157
    t170 = t169 * g10
    t171 = 2 * t167
    t172 = t171 + 3 * t170
    t173 = t172 + c1 * t58
    t174 = t173 + c4 * t78
    t175 = t174 + c5 * t85
    t176 = t175 + c6 * t93
    t177 = t176 + t111 * t74
    t178 = t177 + t126 * g1
    t179 = t178 + t129 * t6
    t180 = t179 + t132 * g5
    t181 = t180 + t135 * g6
    t182 = t181 + t138 * t30
    t183 = t182 + t141 * t20
    t184 = t183 + t144 * t23
    t185 = t184 + t146 * g13
    t186 = t185 + t149 * g14
    t187 = t186 + t151 * g15
    tl.store(to_l + 1 * sto_l, t187, mask)
    t188 = t132 * g7
    t189 = t188 + t141 * t37
    t190 = t189 + t160 * g13
    t191 = t190 + t149 * g17
    t192 = t146 * g16
    t193 = 2 * t191
    t194 = t193 + 3 * t192
    t195 = t194 + c2 * t58
    t196 = t195 + c5 * t78
    t197 = t196 + c7 * t85
    t198 = t197 + c8 * t93
    t199 = t198 + t117 * t74
    t200 = t199 + t126 * g2
    t201 = t200 + t129 * t10
    t202 = t201 + t154 * g5
    t203 = t202 + t135 * g8
    t204 = t203 + t138 * t40
    t205 = t204 + t157 * t20
    t206 = t205 + t144 * t33
    t207 = t206 + t169 * g11
    t208 = t207 + t163 * g14
    t209 = t208 + t151 * g18
    tl.store(to_l + 2 * sto_l, t209, mask)
    t210 = t135 * g9
    t211 = t210 + t144 * t44
    t212 = t211 + t163 * g15
    t213 = t212 + t149 * g18
    t214 = t151 * g19
    t215 = 2 * t213
    t216 = t215 + 3 * t214
    t217 = t216 + c3 * t58
    t218 = t217 + c6 * t78
    t219 = t218 + c8 * t85
    t220 = t219 + c9 * t93
    t221 = t220 + t120 * t74
    t222 = t221 + t126 * g3
    t223 = t222 + t129 * t14
    t224 = t223 + t154 * g6
    t225 = t224 + t132 * g8
    t226 = t225 + t138 * t47
    t227 = t226 + t157 * t23
    t228 = t227 + t141 * t33
    t229 = t228 + t169 * g12
    t230 = t229 + t160 * g14
    t231 = t230 + t146 * g17
    tl.store(to_l + 3 * sto_l, t231, mask)
    t232 = c0 * g0
    tl.store(to_r + 0 * sto_r, t232, mask)
    t233 = t114 * g0
    tl.store(to_r + 1 * sto_r, t233, mask)
    t234 = t123 * g0
    tl.store(to_r + 2 * sto_r, t234, mask)
    t235 = c0 * t2
    tl.store(to_r + 3 * sto_r, t235, mask)
    t236 = c1 * g1
    t237 = t236 + c2 * g2
    t238 = t237 + c3 * g3
    tl.store(to_r + 4 * sto_r, t238, mask)
    t239 = t114 * t2
    tl.store(to_r + 5 * sto_r, t239, mask)
    t240 = t111 * g1
    t241 = t240 + t117 * g2
    t242 = t241 + t120 * g3
    tl.store(to_r + 6 * sto_r, t242, mask)
    t243 = t123 * t2
    tl.store(to_r + 7 * sto_r, t243, mask)
    t244 = c0 * t17
    tl.store(to_r + 8 * sto_r, t244, mask)
    t245 = c1 * t6
    t246 = t245 + c2 * t10
    t247 = t246 + c3 * t14
    tl.store(to_r + 9 * sto_r, t247, mask)
    t248 = t114 * t17
    tl.store(to_r + 10 * sto_r, t248, mask)
    t249 = c4 * g4
    t250 = t249 + c5 * g5
    t251 = t250 + c6 * g6
    t252 = t251 + c7 * g7
    t253 = t252 + c8 * g8
    t254 = t253 + c9 * g9
    tl.store(to_r + 11 * sto_r, t254, mask)
    t255 = t111 * t6
    t256 = t255 + t117 * t10
    t257 = t256 + t120 * t14
    tl.store(to_r + 12 * sto_r, t257, mask)
    t258 = t123 * t17
    tl.store(to_r + 13 * sto_r, t258, mask)
    t259 = c0 * t50
    tl.store(to_r + 14 * sto_r, t259, mask)
    t260 = c1 * t30
    t261 = t260 + c2 * t40
    t262 = t261 + c3 * t47
    tl.store(to_r + 15 * sto_r, t262, mask)
    t263 = t114 * t50
    tl.store(to_r + 16 * sto_r, t263, mask)
    t264 = c4 * t27
    t265 = t264 + c5 * t20
    t266 = t265 + c6 * t23
    t267 = t266 + c7 * t37
    t268 = t267 + c8 * t33
    t269 = t268 + c9 * t44
    tl.store(to_r + 17 * sto_r, t269, mask)
    t270 = t111 * t30
    t271 = t270 + t117 * t40
    t272 = t271 + t120 * t47
    tl.store(to_r + 18 * sto_r, t272, mask)
    t273 = t123 * t50
    tl.store(to_r + 19 * sto_r, t273, mask)


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
        t108 = l1 * t101
        t109 = t108 + l2 * t98
        t110 = t109 + l3 * t95
        t111 = l1 * t26
        t112 = t111 + l2 * t22
        t113 = t112 + l3 * t18
        t114 = l1 * g1
        t115 = t114 + l2 * g2
        t116 = t115 + l3 * g3
        r3 = tl.load(r + 3 * sr, mask)
        t117 = r3 * t2
        r8 = tl.load(r + 8 * sr, mask)
        t118 = t117 + r8 * t32
        r14 = tl.load(r + 14 * sr, mask)
        t119 = t118 + r14 * t107
        g0 = tl.load(g + 0 * sg, mask)
        vr0 = tl.load(vr + 0 * svr, mask)
        t120 = t119 + g0 * vr0
        vr14 = tl.load(vr + 14 * svr, mask)
        t121 = t120 + t110 * vr14
        vr8 = tl.load(vr + 8 * svr, mask)
        t122 = t121 + t113 * vr8
        vr3 = tl.load(vr + 3 * svr, mask)
        t123 = t122 + t116 * vr3
        tl.store(to_c + 0 * sto_c, t123, mask)
        r5 = tl.load(r + 5 * sr, mask)
        t124 = r5 * t2
        r10 = tl.load(r + 10 * sr, mask)
        t125 = t124 + r10 * t32
        r16 = tl.load(r + 16 * sr, mask)
        t126 = t125 + r16 * t107
        vr1 = tl.load(vr + 1 * svr, mask)
        t127 = t126 + g0 * vr1
        vr16 = tl.load(vr + 16 * svr, mask)
        t128 = t127 + t110 * vr16
        vr10 = tl.load(vr + 10 * svr, mask)
        t129 = t128 + t113 * vr10
        vr5 = tl.load(vr + 5 * svr, mask)
        t130 = t129 + t116 * vr5
        r1 = tl.load(r + 1 * sr, mask)
        t131 = r1 * g0
        t132 = t131 + r5 * t116
        t133 = t132 + r10 * t113
        t134 = t133 + r16 * t110
        t135 = l1 * t130
        r9 = tl.load(r + 9 * sr, mask)
        t136 = t135 + r9 * t6
        r15 = tl.load(r + 15 * sr, mask)
        t137 = t136 + r15 * t58
        vr4 = tl.load(vr + 4 * svr, mask)
        t138 = t137 + g1 * vr4
        vr15 = tl.load(vr + 15 * svr, mask)
        t139 = t138 + t101 * vr15
        vr9 = tl.load(vr + 9 * svr, mask)
        t140 = t139 + t26 * vr9
        t141 = t140 + t134 * vl1
        tl.store(to_c + 1 * sto_c, t141, mask)
        t142 = l2 * t130
        t143 = t142 + r9 * t10
        t144 = t143 + r15 * t78
        t145 = t144 + g2 * vr4
        t146 = t145 + t98 * vr15
        t147 = t146 + t22 * vr9
        t148 = t147 + t134 * vl2
        tl.store(to_c + 2 * sto_c, t148, mask)
        t149 = l3 * t130
        t150 = t149 + r9 * t14
        t151 = t150 + r15 * t92
        t152 = t151 + g3 * vr4
        t153 = t152 + t95 * vr15
        t154 = t153 + t18 * vr9
        t155 = t154 + t134 * vl3
        tl.store(to_c + 3 * sto_c, t155, mask)
        r7 = tl.load(r + 7 * sr, mask)
        t156 = r7 * t2
        r13 = tl.load(r + 13 * sr, mask)
        t157 = t156 + r13 * t32
        r19 = tl.load(r + 19 * sr, mask)
        t158 = t157 + r19 * t107
        vr2 = tl.load(vr + 2 * svr, mask)
        t159 = t158 + g0 * vr2
        vr19 = tl.load(vr + 19 * svr, mask)
        t160 = t159 + t110 * vr19
        vr13 = tl.load(vr + 13 * svr, mask)
        t161 = t160 + t113 * vr13
        vr7 = tl.load(vr + 7 * svr, mask)
        t162 = t161 + t116 * vr7
        r2 = tl.load(r + 2 * sr, mask)
        t163 = r2 * g0
        t164 = t163 + r7 * t116
        t165 = t164 + r13 * t113
        t166 = t165 + r19 * t110
        t167 = l1 * t162
        r12 = tl.load(r + 12 * sr, mask)
        t168 = t167 + r12 * t6
        r18 = tl.load(r + 18 * sr, mask)
        t169 = t168 + r18 * t58
        vr6 = tl.load(vr + 6 * svr, mask)
        t170 = t169 + g1 * vr6
        vr18 = tl.load(vr + 18 * svr, mask)
        t171 = t170 + t101 * vr18
        vr12 = tl.load(vr + 12 * svr, mask)
        t172 = t171 + t26 * vr12
        t173 = t172 + t166 * vl1
        t174 = l1 * t166
        r6 = tl.load(r + 6 * sr, mask)
        t175 = t174 + r6 * g1
        t176 = t175 + r12 * t26
        t177 = t176 + r18 * t101
        t178 = l1 * t173
        r17 = tl.load(r + 17 * sr, mask)
        t179 = t178 + r17 * t42
        vr11 = tl.load(vr + 11 * svr, mask)
        t180 = t179 + g4 * vr11
        vr17 = tl.load(vr + 17 * svr, mask)
        t181 = t180 + t52 * vr17
        t182 = t181 + t177 * vl1
        tl.store(to_c + 4 * sto_c, t182, mask)
        t183 = l2 * t162
        t184 = t183 + r12 * t10
        t185 = t184 + r18 * t78
        t186 = t185 + g2 * vr6
        t187 = t186 + t98 * vr18
        t188 = t187 + t22 * vr12
        t189 = t188 + t166 * vl2
        t190 = l2 * t166
        t191 = t190 + r6 * g2
        t192 = t191 + r12 * t22
        t193 = t192 + r18 * t98
        t194 = l1 * t189
        t195 = t194 + l2 * t173
        t196 = t195 + r17 * t35
        t197 = t196 + g5 * vr11
        t198 = t197 + t48 * vr17
        t199 = t198 + t193 * vl1
        t200 = t199 + t177 * vl2
        tl.store(to_c + 5 * sto_c, t200, mask)
        t201 = l3 * t162
        t202 = t201 + r12 * t14
        t203 = t202 + r18 * t92
        t204 = t203 + g3 * vr6
        t205 = t204 + t95 * vr18
        t206 = t205 + t18 * vr12
        t207 = t206 + t166 * vl3
        t208 = l3 * t166
        t209 = t208 + r6 * g3
        t210 = t209 + r12 * t18
        t211 = t210 + r18 * t95
        t212 = l1 * t207
        t213 = t212 + l3 * t173
        t214 = t213 + r17 * t38
        t215 = t214 + g6 * vr11
        t216 = t215 + t45 * vr17
        t217 = t216 + t211 * vl1
        t218 = t217 + t177 * vl3
        tl.store(to_c + 6 * sto_c, t218, mask)
        t219 = l2 * t189
        t220 = t219 + r17 * t65
        t221 = t220 + g7 * vr11
        t222 = t221 + t72 * vr17
        t223 = t222 + t193 * vl2
        tl.store(to_c + 7 * sto_c, t223, mask)
        t224 = l2 * t207
        t225 = t224 + l3 * t189
        t226 = t225 + r17 * t61
        t227 = t226 + g8 * vr11
        t228 = t227 + t68 * vr17
        t229 = t228 + t211 * vl2
        t230 = t229 + t193 * vl3
        tl.store(to_c + 8 * sto_c, t230, mask)
        t231 = l3 * t207
        t232 = t231 + r17 * t82
        t233 = t232 + g9 * vr11
        t234 = t233 + t86 * vr17
        t235 = t234 + t211 * vl3
        tl.store(to_c + 9 * sto_c, t235, mask)
        t236 = 0.0
        tl.store(to_l + 0 * sto_l, t236, mask)
        tl.store(to_l + 4 * sto_l, t236, mask)
        tl.store(to_l + 5 * sto_l, t236, mask)
        tl.store(to_l + 6 * sto_l, t236, mask)
        tl.store(to_l + 7 * sto_l, t236, mask)
        tl.store(to_l + 8 * sto_l, t236, mask)
        tl.store(to_l + 9 * sto_l, t236, mask)
        tl.store(to_l + 10 * sto_l, t236, mask)
        tl.store(to_l + 11 * sto_l, t236, mask)
        tl.store(to_l + 12 * sto_l, t236, mask)
        tl.store(to_l + 13 * sto_l, t236, mask)
        tl.store(to_l + 14 * sto_l, t236, mask)
        tl.store(to_l + 15 * sto_l, t236, mask)
        tl.store(to_l + 16 * sto_l, t236, mask)
        tl.store(to_l + 17 * sto_l, t236, mask)
        tl.store(to_l + 18 * sto_l, t236, mask)
        tl.store(to_l + 19 * sto_l, t236, mask)
        c4 = tl.load(c + 4 * sc, mask)
        t237 = l1 * c4
        c5 = tl.load(c + 5 * sc, mask)
        t238 = t237 + l2 * c5
        c6 = tl.load(c + 6 * sc, mask)
        t239 = t238 + l3 * c6
        c1 = tl.load(c + 1 * sc, mask)
        t240 = l1 * c1
        c2 = tl.load(c + 2 * sc, mask)
        t241 = t240 + l2 * c2
        c3 = tl.load(c + 3 * sc, mask)
        t242 = t241 + l3 * c3
        t243 = l1 * c5
        c7 = tl.load(c + 7 * sc, mask)
        t244 = t243 + l2 * c7
        c8 = tl.load(c + 8 * sc, mask)
        t245 = t244 + l3 * c8
        t246 = l1 * c6
        t247 = t246 + l2 * c8
        c9 = tl.load(c + 9 * sc, mask)
        t248 = t247 + l3 * c9
        tl.store(k + 0 * LANES, t83, mask)
        t249 = l1 * t239
        t250 = t249 + l2 * t245
        t251 = t250 + l3 * t248
        tl.store(k + 1 * LANES, t79, mask)
        c0 = tl.load(c + 0 * sc, mask)
        tl.store(k + 2 * LANES, t69, mask)
        t252 = c0 * r8
        t253 = t252 + t242 * r10
        t254 = t253 + t251 * r13
        tl.store(k + 3 * LANES, t62, mask)
        t255 = c0 * r14
        t256 = t255 + t242 * r16
        t257 = t256 + t251 * r19
        tl.store(k + 4 * LANES, t2, mask)
        tl.store(k + 5 * LANES, t3, mask)
        tl.store(k + 6 * LANES, t6, mask)
        tl.store(k + 7 * LANES, t7, mask)
        tl.store(k + 8 * LANES, t10, mask)
        tl.store(k + 9 * LANES, t11, mask)
        tl.store(k + 10 * LANES, t14, mask)
        tl.store(k + 11 * LANES, t15, mask)
        tl.store(k + 12 * LANES, t18, mask)
        tl.store(k + 13 * LANES, t19, mask)
        tl.store(k + 14 * LANES, t22, mask)
        tl.store(k + 15 * LANES, t23, mask)
        tl.store(k + 16 * LANES, t26, mask)
        tl.store(k + 17 * LANES, t32, mask)
        tl.store(k + 18 * LANES, t35, mask)
        tl.store(k + 19 * LANES, t38, mask)
        tl.store(k + 20 * LANES, t39, mask)
        tl.store(k + 21 * LANES, t42, mask)
        tl.store(k + 22 * LANES, t45, mask)
        tl.store(k + 23 * LANES, t48, mask)
        tl.store(k + 24 * LANES, t49, mask)
        tl.store(k + 25 * LANES, t52, mask)
        tl.store(k + 26 * LANES, t58, mask)
        tl.store(k + 27 * LANES, t61, mask)
        tl.store(k + 28 * LANES, t65, mask)
        tl.store(k + 29 * LANES, t68, mask)
        tl.store(k + 30 * LANES, t72, mask)
        tl.store(k + 31 * LANES, t78, mask)
        tl.store(k + 32 * LANES, t82, mask)
        tl.store(k + 33 * LANES, t86, mask)
        tl.store(k + 34 * LANES, t92, mask)
        tl.store(k + 35 * LANES, t95, mask)
        tl.store(k + 36 * LANES, t98, mask)
        tl.store(k + 37 * LANES, t101, mask)
        tl.store(k + 38 * LANES, t107, mask)
        tl.store(k + 39 * LANES, t110, mask)
        tl.store(k + 40 * LANES, t113, mask)
        tl.store(k + 41 * LANES, t116, mask)
        tl.store(k + 42 * LANES, t130, mask)
        tl.store(k + 43 * LANES, t134, mask)
        tl.store(k + 44 * LANES, t162, mask)
        tl.store(k + 45 * LANES, t166, mask)
        tl.store(k + 46 * LANES, t173, mask)
        tl.store(k + 47 * LANES, t177, mask)
        tl.store(k + 48 * LANES, t189, mask)
        tl.store(k + 49 * LANES, t193, mask)
        tl.store(k + 50 * LANES, t207, mask)
        tl.store(k + 51 * LANES, t211, mask)
        tl.store(k + 52 * LANES, t239, mask)
        tl.store(k + 53 * LANES, t242, mask)
        tl.store(k + 54 * LANES, t245, mask)
        tl.store(k + 55 * LANES, t248, mask)
        tl.store(k + 56 * LANES, t251, mask)
        tl.store(k + 57 * LANES, t254, mask)
        tl.store(k + 58 * LANES, t257, mask)
    if PART == 1:
        l2 = tl.load(l + 2 * sl, mask)
        t257 = tl.load(k + 58 * LANES, mask)
        t258 = l2 * t257
        c2 = tl.load(c + 2 * sc, mask)
        r15 = tl.load(r + 15 * sr, mask)
        t259 = t258 + c2 * r15
        t245 = tl.load(k + 54 * LANES, mask)
        r18 = tl.load(r + 18 * sr, mask)
        t260 = t259 + t245 * r18
        l3 = tl.load(l + 3 * sl, mask)
        t261 = l3 * t257
        c3 = tl.load(c + 3 * sc, mask)
        t262 = t261 + c3 * r15
        t248 = tl.load(k + 55 * LANES, mask)
        t263 = t262 + t248 * r18
        l1 = tl.load(l + 1 * sl, mask)
        vc1 = tl.load(vc + 1 * svc, mask)
        t264 = l1 * vc1
        vc2 = tl.load(vc + 2 * svc, mask)
        t265 = t264 + l2 * vc2
        vc3 = tl.load(vc + 3 * svc, mask)
        t266 = t265 + l3 * vc3
        c1 = tl.load(c + 1 * sc, mask)
        vl1 = tl.load(vl + 1 * svl, mask)
        t267 = t266 + c1 * vl1
        vl2 = tl.load(vl + 2 * svl, mask)
        t268 = t267 + c2 * vl2
        vl3 = tl.load(vl + 3 * svl, mask)
        t269 = t268 + c3 * vl3
        vc4 = tl.load(vc + 4 * svc, mask)
        t270 = l1 * vc4
        vc5 = tl.load(vc + 5 * svc, mask)
        t271 = t270 + l2 * vc5
        vc6 = tl.load(vc + 6 * svc, mask)
        t272 = t271 + l3 * vc6
        c4 = tl.load(c + 4 * sc, mask)
        t273 = t272 + c4 * vl1
        c5 = tl.load(c + 5 * sc, mask)
        t274 = t273 + c5 * vl2
        c6 = tl.load(c + 6 * sc, mask)
        t275 = t274 + c6 * vl3
        t276 = l1 * vc5
        vc7 = tl.load(vc + 7 * svc, mask)
        t277 = t276 + l2 * vc7
        vc8 = tl.load(vc + 8 * svc, mask)
        t278 = t277 + l3 * vc8
        t279 = t278 + c5 * vl1
        c7 = tl.load(c + 7 * sc, mask)
        t280 = t279 + c7 * vl2
        c8 = tl.load(c + 8 * sc, mask)
        t281 = t280 + c8 * vl3
        t282 = l1 * vc6
        t283 = t282 + l2 * vc8
        vc9 = tl.load(vc + 9 * svc, mask)
        t284 = t283 + l3 * vc9
        t285 = t284 + c6 * vl1
        t286 = t285 + c8 * vl2
        c9 = tl.load(c + 9 * sc, mask)
        t287 = t286 + c9 * vl3
        t288 = l1 * t275
        t289 = t288 + l2 * t281
        t290 = t289 + l3 * t287
        t239 = tl.load(k + 52 * LANES, mask)
        t291 = t290 + t239 * vl1
        t292 = t291 + t245 * vl2
        t293 = t292 + t248 * vl3
        c0 = tl.load(c + 0 * sc, mask)
        vr3 = tl.load(vr + 3 * svr, mask)
        t294 = c0 * vr3
        t242 = tl.load(k + 53 * LANES, mask)
        vr5 = tl.load(vr + 5 * svr, mask)
        t295 = t294 + t242 * vr5
        t251 = tl.load(k + 56 * LANES, mask)
        vr7 = tl.load(vr + 7 * svr, mask)
        t296 = t295 + t251 * vr7
        r3 = tl.load(r + 3 * sr, mask)
        vc0 = tl.load(vc + 0 * svc, mask)
        t297 = t296 + r3 * vc0
        r5 = tl.load(r + 5 * sr, mask)
        t298 = t297 + r5 * t269
        r7 = tl.load(r + 7 * sr, mask)
        t299 = t298 + r7 * t293
        vr8 = tl.load(vr + 8 * svr, mask)
        t300 = c0 * vr8
        vr10 = tl.load(vr + 10 * svr, mask)
        t301 = t300 + t242 * vr10
        vr13 = tl.load(vr + 13 * svr, mask)
        t302 = t301 + t251 * vr13
        r8 = tl.load(r + 8 * sr, mask)
        t303 = t302 + r8 * vc0
        r10 = tl.load(r + 10 * sr, mask)
        t304 = t303 + r10 * t269
        r13 = tl.load(r + 13 * sr, mask)
        t305 = t304 + r13 * t293
        t306 = l2 * t305
        vr9 = tl.load(vr + 9 * svr, mask)
        t307 = t306 + c2 * vr9
        vr12 = tl.load(vr + 12 * svr, mask)
        t308 = t307 + t245 * vr12
        t254 = tl.load(k + 57 * LANES, mask)
        t309 = t308 + t254 * vl2
        r9 = tl.load(r + 9 * sr, mask)
        t310 = t309 + r9 * vc2
        r12 = tl.load(r + 12 * sr, mask)
        t311 = t310 + r12 * t281
        t312 = l3 * t305
        t313 = t312 + c3 * vr9
        t314 = t313 + t248 * vr12
        t315 = t314 + t254 * vl3
        t316 = t315 + r9 * vc3
        t317 = t316 + r12 * t287
        vr14 = tl.load(vr + 14 * svr, mask)
        t318 = c0 * vr14
        vr16 = tl.load(vr + 16 * svr, mask)
        t319 = t318 + t242 * vr16
        vr19 = tl.load(vr + 19 * svr, mask)
        t320 = t319 + t251 * vr19
        r14 = tl.load(r + 14 * sr, mask)
        t321 = t320 + r14 * vc0
        r16 = tl.load(r + 16 * sr, mask)
        t322 = t321 + r16 * t269
        r19 = tl.load(r + 19 * sr, mask)
        t323 = t322 + r19 * t293
        t324 = l2 * t323
        vr15 = tl.load(vr + 15 * svr, mask)
        t325 = t324 + c2 * vr15
        vr18 = tl.load(vr + 18 * svr, mask)
        t326 = t325 + t245 * vr18
        t327 = t326 + t257 * vl2
        t328 = t327 + r15 * vc2
        t329 = t328 + r18 * t281
        vr17 = tl.load(vr + 17 * svr, mask)
        t330 = c7 * vr17
        t19 = tl.load(k + 13 * LANES, mask)
        t331 = t330 + t19 * t329
        t7 = tl.load(k + 7 * LANES, mask)
        t332 = t331 + t260 * t7
        r17 = tl.load(r + 17 * sr, mask)
        t333 = t332 + r17 * vc7
        t334 = l3 * t323
        t335 = t334 + c3 * vr15
        t336 = t335 + t248 * vr18
        t337 = t336 + t257 * vl3
        t338 = t337 + r15 * vc3
        t339 = t338 + r18 * t287
        t340 = l2 * t339
        t341 = t340 + l3 * t329
        t342 = t341 + c8 * vr17
        t343 = t342 + t260 * vl3
        t344 = t343 + t263 * vl2
        t345 = t344 + r17 * vc8
        t346 = c9 * vr17
        t15 = tl.load(k + 11 * LANES, mask)
        t347 = t346 + t15 * t339
        t11 = tl.load(k + 9 * LANES, mask)
        t348 = t347 + t263 * t11
        t349 = t348 + r17 * vc9
        t350 = l1 * t257
        t351 = t350 + c1 * r15
        t352 = t351 + t239 * r18
        t353 = l1 * t305
        t354 = t353 + c1 * vr9
        t355 = t354 + t239 * vr12
        t356 = t355 + t254 * vl1
        t357 = t356 + r9 * vc1
        t358 = t357 + r12 * t275
        t359 = l1 * t323
        t360 = t359 + c1 * vr15
        t361 = t360 + t239 * vr18
        t362 = t361 + t257 * vl1
        t363 = t362 + r15 * vc1
        t364 = t363 + r18 * t275
        t365 = l1 * t329
        t366 = t365 + l2 * t364
        t367 = t366 + c5 * vr17
        t368 = t367 + t352 * vl2
        t369 = t368 + t260 * vl1
        t370 = t369 + r17 * vc5
        t371 = l1 * t339
        t372 = t371 + l3 * t364
        t373 = t372 + c6 * vr17
        t374 = t373 + t352 * vl3
        t375 = t374 + t263 * vl1
        t376 = t375 + r17 * vc6
        t42 = tl.load(k + 21 * LANES, mask)
        t377 = t352 * t42
        g4 = tl.load(g + 4 * sg, mask)
        t378 = t377 + g4 * t358
        g11 = tl.load(g + 11 * sg, mask)
        t379 = t378 + g11 * t370
        g12 = tl.load(g + 12 * sg, mask)
        t380 = t379 + g12 * t376
        t52 = tl.load(k + 25 * LANES, mask)
        t381 = t380 + t52 * t364
        t382 = c4 * vr17
        t23 = tl.load(k + 15 * LANES, mask)
        t383 = t382 + t23 * t364
        t3 = tl.load(k + 5 * LANES, mask)
        t384 = t383 + t352 * t3
        t385 = t384 + r17 * vc4
        g10 = tl.load(g + 10 * sg, mask)
        t386 = g10 * t385
        t387 = 2 * t381
        t388 = t387 + 3 * t386
        t130 = tl.load(k + 42 * LANES, mask)
        t389 = t388 + c1 * t130
        t173 = tl.load(k + 46 * LANES, mask)
        t390 = t389 + c4 * t173
        t189 = tl.load(k + 48 * LANES, mask)
        t391 = t390 + c5 * t189
        t207 = tl.load(k + 50 * LANES, mask)
        t392 = t391 + c6 * t207
        t162 = tl.load(k + 44 * LANES, mask)
        t393 = t392 + t239 * t162
        t6 = tl.load(k + 6 * LANES, mask)
        t394 = t393 + t254 * t6
        t58 = tl.load(k + 26 * LANES, mask)
        t395 = t394 + t257 * t58
        t35 = tl.load(k + 18 * LANES, mask)
        t396 = t395 + t260 * t35
        t38 = tl.load(k + 19 * LANES, mask)
        t397 = t396 + t263 * t38
        g1 = tl.load(g + 1 * sg, mask)
        t398 = t397 + g1 * t299
        g5 = tl.load(g + 5 * sg, mask)
        t399 = t398 + g5 * t311
        g6 = tl.load(g + 6 * sg, mask)
        t400 = t399 + g6 * t317
        g13 = tl.load(g + 13 * sg, mask)
        t401 = t400 + g13 * t333
        g14 = tl.load(g + 14 * sg, mask)
        t402 = t401 + g14 * t345
        g15 = tl.load(g + 15 * sg, mask)
        t403 = t402 + g15 * t349
        t45 = tl.load(k + 22 * LANES, mask)
        t404 = t403 + t45 * t339
        t48 = tl.load(k + 23 * LANES, mask)
        t405 = t404 + t48 * t329
        t101 = tl.load(k + 37 * LANES, mask)
        t406 = t405 + t101 * t323
        t26 = tl.load(k + 16 * LANES, mask)
        t407 = t406 + t26 * t305
        t166 = tl.load(k + 45 * LANES, mask)
        t408 = t407 + t166 * t275
        t211 = tl.load(k + 51 * LANES, mask)
        t409 = t408 + t211 * vc6
        t193 = tl.load(k + 49 * LANES, mask)
        t410 = t409 + t193 * vc5
        t177 = tl.load(k + 47 * LANES, mask)
        t411 = t410 + t177 * vc4
        t134 = tl.load(k + 43 * LANES, mask)
        t412 = t411 + t134 * vc1
        tl.store(to_l + 1 * sto_l, t412, mask)
        t65 = tl.load(k + 28 * LANES, mask)
        t413 = t260 * t65
        g7 = tl.load(g + 7 * sg, mask)
        t414 = t413 + g7 * t311
        t415 = t414 + g13 * t370
        g17 = tl.load(g + 17 * sg, mask)
        t416 = t415 + g17 * t345
        t72 = tl.load(k + 30 * LANES, mask)
        t417 = t416 + t72 * t329
        g16 = tl.load(g + 16 * sg, mask)
        t418 = g16 * t333
        t419 = 2 * t417
        t420 = t419 + 3 * t418
        t421 = t420 + c2 * t130
        t422 = t421 + c5 * t173
        t423 = t422 + c7 * t189
        t424 = t423 + c8 * t207
        t425 = t424 + t245 * t162
        t10 = tl.load(k + 8 * LANES, mask)
        t426 = t425 + t254 * t10
        t78 = tl.load(k + 31 * LANES, mask)
        t427 = t426 + t257 * t78
        t428 = t427 + t352 * t35
        t61 = tl.load(k + 27 * LANES, mask)
        t429 = t428 + t263 * t61
        g2 = tl.load(g + 2 * sg, mask)
        t430 = t429 + g2 * t299
        t431 = t430 + g5 * t358
        g8 = tl.load(g + 8 * sg, mask)
        t432 = t431 + g8 * t317
        t433 = t432 + g11 * t385
        t434 = t433 + g14 * t376
        g18 = tl.load(g + 18 * sg, mask)
        t435 = t434 + g18 * t349
        t68 = tl.load(k + 29 * LANES, mask)
        t436 = t435 + t68 * t339
        t437 = t436 + t48 * t364
        t98 = tl.load(k + 36 * LANES, mask)
        t438 = t437 + t98 * t323
        t22 = tl.load(k + 14 * LANES, mask)
        t439 = t438 + t22 * t305
        t440 = t439 + t166 * t281
        t441 = t440 + t211 * vc8
        t442 = t441 + t193 * vc7
        t443 = t442 + t177 * vc5
        t444 = t443 + t134 * vc2
        tl.store(to_l + 2 * sto_l, t444, mask)
        t82 = tl.load(k + 32 * LANES, mask)
        t445 = t263 * t82
        g9 = tl.load(g + 9 * sg, mask)
        t446 = t445 + g9 * t317
        t447 = t446 + g15 * t376
        t448 = t447 + g18 * t345
        t86 = tl.load(k + 33 * LANES, mask)
        t449 = t448 + t86 * t339
        g19 = tl.load(g + 19 * sg, mask)
        t450 = g19 * t349
        t451 = 2 * t449
        t452 = t451 + 3 * t450
        t453 = t452 + c3 * t130
        t454 = t453 + c6 * t173
        t455 = t454 + c8 * t189
        t456 = t455 + c9 * t207
        t457 = t456 + t248 * t162
        t14 = tl.load(k + 10 * LANES, mask)
        t458 = t457 + t254 * t14
        t92 = tl.load(k + 34 * LANES, mask)
        t459 = t458 + t257 * t92
        t460 = t459 + t352 * t38
        t461 = t460 + t260 * t61
        g3 = tl.load(g + 3 * sg, mask)
        t462 = t461 + g3 * t299
        t463 = t462 + g6 * t358
        t464 = t463 + g8 * t311
        t465 = t464 + g12 * t385
        t466 = t465 + g14 * t370
        t467 = t466 + g17 * t333
        t468 = t467 + t68 * t329
        t469 = t468 + t45 * t364
        t95 = tl.load(k + 35 * LANES, mask)
        t470 = t469 + t95 * t323
        t18 = tl.load(k + 12 * LANES, mask)
        t471 = t470 + t18 * t305
        t472 = t471 + t166 * t287
        t473 = t472 + t211 * vc9
        t474 = t473 + t193 * vc8
        t475 = t474 + t177 * vc6
        t476 = t475 + t134 * vc3
        tl.store(to_l + 3 * sto_l, t476, mask)
        g0 = tl.load(g + 0 * sg, mask)
        t477 = g0 * vc0
        tl.store(to_r + 0 * sto_r, t477, mask)
        t478 = g0 * t269
        tl.store(to_r + 1 * sto_r, t478, mask)
        t479 = g0 * t293
        tl.store(to_r + 2 * sto_r, t479, mask)
        t2 = tl.load(k + 4 * LANES, mask)
        t480 = c0 * t2
        t116 = tl.load(k + 41 * LANES, mask)
        t481 = t480 + t116 * vc0
        tl.store(to_r + 3 * sto_r, t481, mask)
        t482 = g1 * vc1
        t483 = t482 + g2 * vc2
        t484 = t483 + g3 * vc3
        tl.store(to_r + 4 * sto_r, t484, mask)
        t485 = t242 * t2
        t486 = t485 + t116 * t269
        tl.store(to_r + 5 * sto_r, t486, mask)
        t487 = g1 * t275
        t488 = t487 + g2 * t281
        t489 = t488 + g3 * t287
        tl.store(to_r + 6 * sto_r, t489, mask)
        t490 = t251 * t2
        t491 = t490 + t116 * t293
        tl.store(to_r + 7 * sto_r, t491, mask)
        t32 = tl.load(k + 17 * LANES, mask)
        t492 = c0 * t32
        t113 = tl.load(k + 40 * LANES, mask)
        t493 = t492 + t113 * vc0
        tl.store(to_r + 8 * sto_r, t493, mask)
        t494 = c1 * t6
        t495 = t494 + c2 * t10
        t496 = t495 + c3 * t14
        t497 = t496 + t18 * vc3
        t498 = t497 + t22 * vc2
        t499 = t498 + t26 * vc1
        tl.store(to_r + 9 * sto_r, t499, mask)
        t500 = t242 * t32
        t501 = t500 + t113 * t269
        tl.store(to_r + 10 * sto_r, t501, mask)
        t502 = g4 * vc4
        t503 = t502 + g5 * vc5
        t504 = t503 + g6 * vc6
        t505 = t504 + g7 * vc7
        t506 = t505 + g8 * vc8
        t507 = t506 + g9 * vc9
        tl.store(to_r + 11 * sto_r, t507, mask)
        t508 = t239 * t6
        t509 = t508 + t245 * t10
        t510 = t509 + t248 * t14
        t511 = t510 + t18 * t287
        t512 = t511 + t22 * t281
        t513 = t512 + t26 * t275
        tl.store(to_r + 12 * sto_r, t513, mask)
        t514 = t251 * t32
        t515 = t514 + t113 * t293
        tl.store(to_r + 13 * sto_r, t515, mask)
        t107 = tl.load(k + 38 * LANES, mask)
        t516 = c0 * t107
        t110 = tl.load(k + 39 * LANES, mask)
        t517 = t516 + t110 * vc0
        tl.store(to_r + 14 * sto_r, t517, mask)
        t518 = c1 * t58
        t519 = t518 + c2 * t78
        t520 = t519 + c3 * t92
        t521 = t520 + t95 * vc3
        t522 = t521 + t98 * vc2
        t523 = t522 + t101 * vc1
        tl.store(to_r + 15 * sto_r, t523, mask)
        t524 = t242 * t107
        t525 = t524 + t110 * t269
        tl.store(to_r + 16 * sto_r, t525, mask)
        t526 = c4 * t42
        t527 = t526 + c5 * t35
        t528 = t527 + c6 * t38
        t529 = t528 + c7 * t65
        t530 = t529 + c8 * t61
        t531 = t530 + c9 * t82
        t532 = t531 + t86 * vc9
        t533 = t532 + t68 * vc8
        t534 = t533 + t72 * vc7
        t535 = t534 + t45 * vc6
        t536 = t535 + t48 * vc5
        t537 = t536 + t52 * vc4
        tl.store(to_r + 17 * sto_r, t537, mask)
        t538 = t239 * t58
        t539 = t538 + t245 * t78
        t540 = t539 + t248 * t92
        t541 = t540 + t95 * t287
        t542 = t541 + t98 * t281
        t543 = t542 + t101 * t275
        tl.store(to_r + 18 * sto_r, t543, mask)
        t544 = t251 * t107
        t545 = t544 + t110 * t293
        tl.store(to_r + 19 * sto_r, t545, mask)
        vr0 = tl.load(vr + 0 * svr, mask)
        t546 = c0 * vr0
        vr1 = tl.load(vr + 1 * svr, mask)
        t547 = t546 + t242 * vr1
        vr2 = tl.load(vr + 2 * svr, mask)
        t548 = t547 + t251 * vr2
        r0 = tl.load(r + 0 * sr, mask)
        t549 = t548 + r0 * vc0
        r1 = tl.load(r + 1 * sr, mask)
        t550 = t549 + r1 * t269
        r2 = tl.load(r + 2 * sr, mask)
        t551 = t550 + r2 * t293
        tl.store(to_g + 0 * sto_g, t551, mask)
        t552 = c0 * r3
        t553 = t552 + t242 * r5
        t554 = t553 + t251 * r7
        t555 = l1 * t299
        vr4 = tl.load(vr + 4 * svr, mask)
        t556 = t555 + c1 * vr4
        vr6 = tl.load(vr + 6 * svr, mask)
        t557 = t556 + t239 * vr6
        t558 = t557 + t554 * vl1
        r4 = tl.load(r + 4 * sr, mask)
        t559 = t558 + r4 * vc1
        r6 = tl.load(r + 6 * sr, mask)
        t560 = t559 + r6 * t275
        tl.store(to_g + 1 * sto_g, t560, mask)
        t561 = l2 * t299
        t562 = t561 + c2 * vr4
        t563 = t562 + t245 * vr6
        t564 = t563 + t554 * vl2
        t565 = t564 + r4 * vc2
        t566 = t565 + r6 * t281
        tl.store(to_g + 2 * sto_g, t566, mask)
        t567 = l3 * t299
        t568 = t567 + c3 * vr4
        t569 = t568 + t248 * vr6
        t570 = t569 + t554 * vl3
        t571 = t570 + r4 * vc3
        t572 = t571 + r6 * t287
        tl.store(to_g + 3 * sto_g, t572, mask)
        t573 = l1 * t254
        t574 = t573 + c1 * r9
        t575 = t574 + t239 * r12
        vr11 = tl.load(vr + 11 * svr, mask)
        t576 = c4 * vr11
        t577 = t576 + t575 * t3
        r11 = tl.load(r + 11 * sr, mask)
        t578 = t577 + r11 * vc4
        t579 = t578 + t23 * t358
        tl.store(to_g + 4 * sto_g, t579, mask)
        t580 = l2 * t254
        t581 = t580 + c2 * r9
        t582 = t581 + t245 * r12
        t583 = l1 * t311
        t584 = t583 + l2 * t358
        t585 = t584 + c5 * vr11
        t586 = t585 + t575 * vl2
        t587 = t586 + t582 * vl1
        t588 = t587 + r11 * vc5
        tl.store(to_g + 5 * sto_g, t588, mask)
        t589 = l3 * t254
        t590 = t589 + c3 * r9
        t591 = t590 + t248 * r12
        t592 = l1 * t317
        t593 = t592 + l3 * t358
        t594 = t593 + c6 * vr11
        t595 = t594 + t575 * vl3
        t596 = t595 + t591 * vl1
        t597 = t596 + r11 * vc6
        tl.store(to_g + 6 * sto_g, t597, mask)
        t598 = c7 * vr11
        t599 = t598 + t582 * t7
        t600 = t599 + r11 * vc7
        t601 = t600 + t19 * t311
        tl.store(to_g + 7 * sto_g, t601, mask)
        t602 = l2 * t317
        t603 = t602 + l3 * t311
        t604 = t603 + c8 * vr11
        t605 = t604 + t582 * vl3
        t606 = t605 + t591 * vl2
        t607 = t606 + r11 * vc8
        tl.store(to_g + 8 * sto_g, t607, mask)
        t608 = c9 * vr11
        t609 = t608 + t591 * t11
        t610 = t609 + r11 * vc9
        t611 = t610 + t15 * t317
        tl.store(to_g + 9 * sto_g, t611, mask)
        t612 = c4 * r17
        t613 = t612 + t23 * t352
        t39 = tl.load(k + 20 * LANES, mask)
        t614 = t613 * t39
        t49 = tl.load(k + 24 * LANES, mask)
        t615 = t614 + t49 * t385
        tl.store(to_g + 10 * sto_g, t615, mask)
        t616 = l1 * t260
        t617 = t616 + l2 * t352
        t618 = t617 + c5 * r17
        t619 = l2 * t385
        t620 = t619 + t23 * t370
        t621 = t620 + t613 * vl2
        t622 = t621 + t618 * t3
        tl.store(to_g + 11 * sto_g, t622, mask)
        t623 = l1 * t263
        t624 = t623 + l3 * t352
        t625 = t624 + c6 * r17
        t626 = l3 * t385
        t627 = t626 + t23 * t376
        t628 = t627 + t613 * vl3
        t629 = t628 + t625 * t3
        tl.store(to_g + 12 * sto_g, t629, mask)
        t630 = c7 * r17
        t631 = t630 + t19 * t260
        t632 = l1 * t333
        t633 = t632 + t19 * t370
        t634 = t633 + t618 * t7
        t635 = t634 + t631 * vl1
        tl.store(to_g + 13 * sto_g, t635, mask)
        t636 = l2 * t263
        t637 = t636 + l3 * t260
        t638 = t637 + c8 * r17
        t639 = l1 * t345
        t640 = t639 + l2 * t376
        t641 = t640 + l3 * t370
        t642 = t641 + t618 * vl3
        t643 = t642 + t625 * vl2
        t644 = t643 + t638 * vl1
        tl.store(to_g + 14 * sto_g, t644, mask)
        t645 = c9 * r17
        t646 = t645 + t15 * t263
        t647 = l1 * t349
        t648 = t647 + t15 * t376
        t649 = t648 + t625 * t11
        t650 = t649 + t646 * vl1
        tl.store(to_g + 15 * sto_g, t650, mask)
        t62 = tl.load(k + 3 * LANES, mask)
        t651 = t631 * t62
        t69 = tl.load(k + 2 * LANES, mask)
        t652 = t651 + t69 * t333
        tl.store(to_g + 16 * sto_g, t652, mask)
        t653 = l3 * t333
        t654 = t653 + t19 * t345
        t655 = t654 + t631 * vl3
        t656 = t655 + t638 * t7
        tl.store(to_g + 17 * sto_g, t656, mask)
        t657 = l2 * t349
        t658 = t657 + t15 * t345
        t659 = t658 + t638 * t11
        t660 = t659 + t646 * vl2
        tl.store(to_g + 18 * sto_g, t660, mask)
        t79 = tl.load(k + 1 * LANES, mask)
        t661 = t646 * t79
        t83 = tl.load(k + 0 * LANES, mask)
        t662 = t661 + t83 * t349
        tl.store(to_g + 19 * sto_g, t662, mask)


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
    return (t17, t23, t26, t29, t38, t44, t50, t53, t56, t59, t69, t77, t85, t89, t95, t99, t101, t103, t105, t107,)


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
    r0 = r[0]
    g0 = g[0]
    t51 = r0 * g0
    r3 = r[3]
    t52 = t51 + r3 * t2
    r8 = r[8]
    t53 = t52 + r8 * t17
    r14 = r[14]
    t54 = t53 + r14 * t50
    r1 = r[1]
    t55 = r1 * g0
    r5 = r[5]
    t56 = t55 + r5 * t2
    r10 = r[10]
    t57 = t56 + r10 * t17
    r16 = r[16]
    t58 = t57 + r16 * t50
    t59 = l1 * t58
    r4 = r[4]
    t60 = t59 + r4 * g1
    r9 = r[9]
    t61 = t60 + r9 * t6
    r15 = r[15]
    t62 = t61 + r15 * t30
    t63 = l2 * t58
    t64 = t63 + r4 * g2
    t65 = t64 + r9 * t10
    t66 = t65 + r15 * t40
    t67 = l3 * t58
    t68 = t67 + r4 * g3
    t69 = t68 + r9 * t14
    t70 = t69 + r15 * t47
    r2 = r[2]
    t71 = r2 * g0
    r7 = r[7]
    t72 = t71 + r7 * t2
    r13 = r[13]
    t73 = t72 + r13 * t17
    r19 = r[19]
    t74 = t73 + r19 * t50
    t75 = l1 * t74
    r6 = r[6]
    t76 = t75 + r6 * g1
    r12 = r[12]
    t77 = t76 + r12 * t6
    r18 = r[18]
    t78 = t77 + r18 * t30
    t79 = l1 * t78
    r11 = r[11]
    t80 = t79 + r11 * g4
    r17 = r[17]
    t81 = t80 + r17 * t27
    t82 = l2 * t74
    t83 = t82 + r6 * g2
    t84 = t83 + r12 * t10
    t85 = t84 + r18 * t40
    t86 = l1 * t85
    t87 = t86 + l2 * t78
    t88 = t87 + r11 * g5
    t89 = t88 + r17 * t20
    t90 = l3 * t74
    t91 = t90 + r6 * g3
    t92 = t91 + r12 * t14
    t93 = t92 + r18 * t47
    t94 = l1 * t93
    t95 = t94 + l3 * t78
    t96 = t95 + r11 * g6
    t97 = t96 + r17 * t23
    t98 = l2 * t85
    t99 = t98 + r11 * g7
    t100 = t99 + r17 * t37
    t101 = l2 * t93
    t102 = t101 + l3 * t85
    t103 = t102 + r11 * g8
    t104 = t103 + r17 * t33
    t105 = l3 * t93
    t106 = t105 + r11 * g9
    t107 = t106 + r17 * t44
    t108 = 0.0
    c4 = c[4]
    t109 = l1 * c4
    c5 = c[5]
    t110 = t109 + l2 * c5
    c6 = c[6]
    t111 = t110 + l3 * c6
    c1 = c[1]
    t112 = l1 * c1
    c2 = c[2]
    t113 = t112 + l2 * c2
    c3 = c[3]
    t114 = t113 + l3 * c3
    t115 = l1 * c5
    c7 = c[7]
    t116 = t115 + l2 * c7
    c8 = c[8]
    t117 = t116 + l3 * c8
    t118 = l1 * c6
    t119 = t118 + l2 * c8
    c9 = c[9]
    t120 = t119 + l3 * c9
    t121 = l1 * t111
    t122 = t121 + l2 * t117
    t123 = t122 + l3 * t120
    c0 = c[0]
    t124 = c0 * r3
    t125 = t124 + t114 * r5
    t126 = t125 + t123 * r7
    t127 = c0 * r8
    t128 = t127 + t114 * r10
    t129 = t128 + t123 * r13
    t130 = l2 * t129
    t131 = t130 + c2 * r9
    t132 = t131 + t117 * r12
    t133 = l3 * t129
    t134 = t133 + c3 * r9
    t135 = t134 + t120 * r12
    t136 = c0 * r14
    t137 = t136 + t114 * r16
    t138 = t137 + t123 * r19
    t139 = l2 * t138
    t140 = t139 + c2 * r15
    t141 = t140 + t117 * r18
    t142 = l3 * t138
    t143 = t142 + c3 * r15
    t144 = t143 + t120 * r18
    t145 = c7 * r17
    t146 = t145 + t7 * t141
    t147 = l2 * t144
    t148 = t147 + l3 * t141
    t149 = t148 + c8 * r17
    t150 = c9 * r17
    t151 = t150 + t11 * t144
    t152 = l1 * t129
    t153 = t152 + c1 * r9
    t154 = t153 + t111 * r12
    t155 = l1 * t138
    t156 = t155 + c1 * r15
    t157 = t156 + t111 * r18
    t158 = l1 * t141
    t159 = t158 + l2 * t157
    t160 = t159 + c5 * r17
    t161 = l1 * t144
    t162 = t161 + l3 * t157
    t163 = t162 + c6 * r17
    t164 = t154 * g4
    t165 = t164 + t157 * t27
    t166 = t165 + t160 * g11
    t167 = t166 + t163 * g12
    t168 = c4 * r17
    t169 = t168 + t3 * t157
    t170 = t169 * g10
    t171 = 2 * t167
    t172 = t171 + 3 * t170
    t173 = t172 + c1 * t58
    t174 = t173 + c4 * t78
    t175 = t174 + c5 * t85
    t176 = t175 + c6 * t93
    t177 = t176 + t111 * t74
    t178 = t177 + t126 * g1
    t179 = t178 + t129 * t6
    t180 = t179 + t132 * g5
    t181 = t180 + t135 * g6
    t182 = t181 + t138 * t30
    t183 = t182 + t141 * t20
    t184 = t183 + t144 * t23
    t185 = t184 + t146 * g13
    t186 = t185 + t149 * g14
    t187 = t186 + t151 * g15
    t188 = t132 * g7
    t189 = t188 + t141 * t37
    t190 = t189 + t160 * g13
    t191 = t190 + t149 * g17
    t192 = t146 * g16
    t193 = 2 * t191
    t194 = t193 + 3 * t192
    t195 = t194 + c2 * t58
    t196 = t195 + c5 * t78
    t197 = t196 + c7 * t85
    t198 = t197 + c8 * t93
    t199 = t198 + t117 * t74
    t200 = t199 + t126 * g2
    t201 = t200 + t129 * t10
    t202 = t201 + t154 * g5
    t203 = t202 + t135 * g8
    t204 = t203 + t138 * t40
    t205 = t204 + t157 * t20
    t206 = t205 + t144 * t33
    t207 = t206 + t169 * g11
    t208 = t207 + t163 * g14
    t209 = t208 + t151 * g18
    t210 = t135 * g9
    t211 = t210 + t144 * t44
    t212 = t211 + t163 * g15
    t213 = t212 + t149 * g18
    t214 = t151 * g19
    t215 = 2 * t213
    t216 = t215 + 3 * t214
    t217 = t216 + c3 * t58
    t218 = t217 + c6 * t78
    t219 = t218 + c8 * t85
    t220 = t219 + c9 * t93
    t221 = t220 + t120 * t74
    t222 = t221 + t126 * g3
    t223 = t222 + t129 * t14
    t224 = t223 + t154 * g6
    t225 = t224 + t132 * g8
    t226 = t225 + t138 * t47
    t227 = t226 + t157 * t23
    t228 = t227 + t141 * t33
    t229 = t228 + t169 * g12
    t230 = t229 + t160 * g14
    t231 = t230 + t146 * g17
    t232 = c0 * g0
    t233 = t114 * g0
    t234 = t123 * g0
    t235 = c0 * t2
    t236 = c1 * g1
    t237 = t236 + c2 * g2
    t238 = t237 + c3 * g3
    t239 = t114 * t2
    t240 = t111 * g1
    t241 = t240 + t117 * g2
    t242 = t241 + t120 * g3
    t243 = t123 * t2
    t244 = c0 * t17
    t245 = c1 * t6
    t246 = t245 + c2 * t10
    t247 = t246 + c3 * t14
    t248 = t114 * t17
    t249 = c4 * g4
    t250 = t249 + c5 * g5
    t251 = t250 + c6 * g6
    t252 = t251 + c7 * g7
    t253 = t252 + c8 * g8
    t254 = t253 + c9 * g9
    t255 = t111 * t6
    t256 = t255 + t117 * t10
    t257 = t256 + t120 * t14
    t258 = t123 * t17
    t259 = c0 * t50
    t260 = c1 * t30
    t261 = t260 + c2 * t40
    t262 = t261 + c3 * t47
    t263 = t114 * t50
    t264 = c4 * t27
    t265 = t264 + c5 * t20
    t266 = t265 + c6 * t23
    t267 = t266 + c7 * t37
    t268 = t267 + c8 * t33
    t269 = t268 + c9 * t44
    t270 = t111 * t30
    t271 = t270 + t117 * t40
    t272 = t271 + t120 * t47
    t273 = t123 * t50
    return ((t54, t62, t66, t70, t81, t89, t97, t100, t104, t107,), (t108, t187, t209, t231, t108, t108, t108, t108, t108, t108, t108, t108, t108, t108, t108, t108, t108, t108, t108, t108,), (t232, t233, t234, t235, t238, t239, t242, t243, t244, t247, t248, t254, t257, t258, t259, t262, t263, t269, t272, t273,))


# Rows of moments that the programs read; gradients with respect to the others are zero.
MOMENTS = (1, 2, 3)


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
