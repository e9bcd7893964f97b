"""CACE coupling: 20 paths from tensors of degrees 0, 1, 2 and an edge to messages of degrees 0 to 3.

Generated, do not edit. Regenerate with:
    basisgen couple --lmax 3 --degrees 0,1,2 --backend eager

Operations per edge and channel: forward 102, backward 210, double backward 528.
Operations per edge: forward 6, backward 0, double backward 6.
"""

import torch

COUPLING_DIGEST = "3bcca311fa36895bab42de554bb45730149d5068fa144cb9e0ba15127138552c"
SOURCE_DIGEST = "88506d46a743cc6dba57704dba151dbc6ee0d5e9d5a623a41bb3836dadb762c0"
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
    c = torch.cat([C[K].movedim(-2, 0) for K in SPEC["degrees"]])
    return couple_rows(c, L.movedim(-1, 0), R.movedim(-2, 0)).movedim(0, -2).contiguous()


def couple_rows(c, L, R):
    """The same without moving data, with rows in front.

    Args:
        c: [components, ..., channels], tensors of rising degree one after another.
        L: [l-vectors, ...].
        R: [paths, ..., channels].

    Returns:
        M: [l-vectors, ..., channels].
    """
    return _couple(c, L, R)


def _couple(c, l, r, axis=0):
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
    return _Couple.apply(c, l.unsqueeze(-1), r)


def _batched(tensors, dims, size):
    """Batch dimensions moved behind the rows: the programs work on rows of any shape."""
    return [
        t.movedim(d, 1) if d is not None else t.unsqueeze(1).expand(t.shape[0], size, *t.shape[1:])
        for t, d in zip(tensors, dims)
    ]


def _of_edges(rows):
    """Moments are shared by the channels: gradients with respect to them are summed."""
    return rows.sum(-1, keepdim=True)


class _Couple(torch.autograd.Function):
    @staticmethod
    def vmap(info, dims, *tensors):
        return _Couple.apply(*_batched(tensors, dims, info.batch_size)), 1

    @staticmethod
    def forward(c, l, r):
        return _forward(c, l, r)

    @staticmethod
    def setup_context(ctx, inputs, output):
        ctx.save_for_backward(*inputs)

    @staticmethod
    def backward(ctx, g):
        return _CoupleGradient.apply(*ctx.saved_tensors, g.contiguous())


class _CoupleGradient(torch.autograd.Function):
    @staticmethod
    def vmap(info, dims, *tensors):
        return _CoupleGradient.apply(*_batched(tensors, dims, info.batch_size)), (1, 1, 1)

    @staticmethod
    def forward(c, l, r, g):
        to_c, to_l, to_r = _backward(c, l, r, g)
        return to_c, _of_edges(to_l), to_r

    @staticmethod
    def setup_context(ctx, inputs, output):
        ctx.save_for_backward(*inputs)

    @staticmethod
    def backward(ctx, vc, vl, vr):
        cotangents = vc.contiguous(), vl.contiguous(), vr.contiguous()
        to_c, to_l, to_r, to_g = _double_backward(*ctx.saved_tensors, *cotangents)
        return to_c, _of_edges(to_l), to_r, to_g


def _forward(c, l, r):
    """Rows of M."""
    c0, c1, c2, c3, c4, c5, c6, c7, c8, c9 = c.unbind(0)
    l0, l1, l2, l3, l4, l5, l6, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17, l18, l19 = l.unbind(0)
    r0, r1, r2, r3, r4, r5, r6, r7, r8, r9, r10, r11, r12, r13, r14, r15, r16, r17, r18, r19 = r.unbind(0)
    t0 = l1 * c1
    t0.addcmul_(l2, c2)
    t0.addcmul_(l3, c3)
    t1 = l1 * c4
    t1.addcmul_(l2, c5)
    t1.addcmul_(l3, c6)
    t2 = l1 * c5
    t2.addcmul_(l2, c7)
    t2.addcmul_(l3, c8)
    t3 = l1 * c6
    t3.addcmul_(l2, c8)
    t3.addcmul_(l3, c9)
    t4 = l1 * t1
    t4.addcmul_(l2, t2)
    t4.addcmul_(l3, t3)
    t5 = c0 * r0
    t5.addcmul_(t0, r1)
    t5.addcmul_(t4, r2)
    t6 = c0 * r3
    t6.addcmul_(t0, r5)
    t6.addcmul_(t4, r7)
    t7 = l1 * t6
    t7.addcmul_(c1, r4)
    t7.addcmul_(t1, r6)
    t8 = l2 * t6
    t8.addcmul_(c2, r4)
    t8.addcmul_(t2, r6)
    t6 = l3 * t6
    t6.addcmul_(c3, r4)
    t6.addcmul_(t3, r6)
    t9 = c0 * r8
    t9.addcmul_(t0, r10)
    t9.addcmul_(t4, r13)
    t10 = l1 * t9
    t10.addcmul_(c1, r9)
    t10.addcmul_(t1, r12)
    t11 = l1 * 2
    t12 = c4 * r11
    t12.addcmul_(t10, t11)
    t13 = l2 * t9
    t13.addcmul_(c2, r9)
    t13.addcmul_(t2, r12)
    t14 = l1 * t13
    t14.addcmul_(l2, t10)
    t14.addcmul_(c5, r11)
    t9 = l3 * t9
    t9.addcmul_(c3, r9)
    t9.addcmul_(t3, r12)
    t15 = l1 * t9
    t15.addcmul_(l3, t10)
    t15.addcmul_(c6, r11)
    t10 = l2 * 2
    t16 = c7 * r11
    t16.addcmul_(t13, t10)
    t17 = l2 * t9
    t17.addcmul_(l3, t13)
    t17.addcmul_(c8, r11)
    t13 = l3 * 2
    t18 = c9 * r11
    t18.addcmul_(t9, t13)
    t9 = c0 * r14
    t9.addcmul_(t0, r16)
    t9.addcmul_(t4, r19)
    t4 = l1 * t9
    t4.addcmul_(c1, r15)
    t4.addcmul_(t1, r18)
    t1 = c4 * r17
    t1.addcmul_(t11, t4)
    t0 = l1 * 3
    t0 = t1 * t0
    t19 = l2 * t9
    t19.addcmul_(c2, r15)
    t19.addcmul_(t2, r18)
    t2 = l1 * t19
    t2.addcmul_(l2, t4)
    t2.addcmul_(c5, r17)
    t20 = l2 * t1
    t20.addcmul_(t11, t2)
    t9 = l3 * t9
    t9.addcmul_(c3, r15)
    t9.addcmul_(t3, r18)
    t3 = l1 * t9
    t3.addcmul_(l3, t4)
    t3.addcmul_(c6, r17)
    t1 = l3 * t1
    t1.addcmul_(t11, t3)
    t11 = c7 * r17
    t11.addcmul_(t10, t19)
    t4 = l1 * t11
    t4.addcmul_(t10, t2)
    t21 = l2 * t9
    t21.addcmul_(l3, t19)
    t21.addcmul_(c8, r17)
    t19 = l1 * t21
    t19.addcmul_(l2, t3)
    t19.addcmul_(l3, t2)
    t2 = c9 * r17
    t2.addcmul_(t13, t9)
    t9 = l1 * t2
    t9.addcmul_(t13, t3)
    t3 = l2 * 3
    t3 = t11 * t3
    t11 = l3 * t11
    t11.addcmul_(t10, t21)
    t10 = l2 * t2
    t10.addcmul_(t13, t21)
    t21 = l3 * 3
    t21 = t2 * t21
    return torch.stack((t5, t7, t8, t6, t12, t14, t15, t16, t17, t18, t0, t20, t1, t4, t19, t9, t3, t11, t10, t21,))


def _backward(c, l, r, g):
    """Rows of gradients with respect to c, l and r."""
    c0, c1, c2, c3, c4, c5, c6, c7, c8, c9 = c.unbind(0)
    l0, l1, l2, l3, l4, l5, l6, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17, l18, l19 = l.unbind(0)
    r0, r1, r2, r3, r4, r5, r6, r7, r8, r9, r10, r11, r12, r13, r14, r15, r16, r17, r18, r19 = r.unbind(0)
    g0, g1, g2, g3, g4, g5, g6, g7, g8, g9, g10, g11, g12, g13, g14, g15, g16, g17, g18, g19 = g.unbind(0)
    t0 = l1 * g1
    t0.addcmul_(l2, g2)
    t0.addcmul_(l3, g3)
    t1 = l1 * 2
    t2 = l2 * g5
    t2.addcmul_(l3, g6)
    t2.addcmul_(t1, g4)
    t3 = l2 * 2
    t4 = l1 * g5
    t4.addcmul_(l3, g8)
    t4.addcmul_(t3, g7)
    t5 = l3 * 2
    t6 = l1 * g6
    t6.addcmul_(l2, g8)
    t6.addcmul_(t5, g9)
    t7 = l1 * t2
    t7.addcmul_(l2, t4)
    t7.addcmul_(l3, t6)
    t8 = l3 * g14
    t8.addcmul_(t1, g11)
    t8.addcmul_(t3, g13)
    t9 = l2 * g14
    t9.addcmul_(t1, g12)
    t9.addcmul_(t5, g15)
    t10 = l1 * 3
    t11 = l2 * g11
    t11.addcmul_(l3, g12)
    t11.addcmul_(t10, g10)
    t10 = l2 * t8
    t10.addcmul_(l3, t9)
    t10.addcmul_(t1, t11)
    t12 = l1 * g14
    t12.addcmul_(t3, g17)
    t12.addcmul_(t5, g18)
    t13 = l2 * 3
    t14 = l1 * g13
    t14.addcmul_(l3, g17)
    t14.addcmul_(t13, g16)
    t13 = l1 * t8
    t13.addcmul_(l3, t12)
    t13.addcmul_(t3, t14)
    t15 = l3 * 3
    t16 = l1 * g15
    t16.addcmul_(l2, g18)
    t16.addcmul_(t15, g19)
    t15 = l1 * t9
    t15.addcmul_(l2, t12)
    t15.addcmul_(t5, t16)
    t17 = l1 * t10
    t17.addcmul_(l2, t13)
    t17.addcmul_(l3, t15)
    t18 = r0 * g0
    t18.addcmul_(r3, t0)
    t18.addcmul_(r8, t7)
    t18.addcmul_(r14, t17)
    t19 = r1 * g0
    t19.addcmul_(r5, t0)
    t19.addcmul_(r10, t7)
    t19.addcmul_(r16, t17)
    t20 = l1 * t19
    t20.addcmul_(r4, g1)
    t20.addcmul_(r9, t2)
    t20.addcmul_(r15, t10)
    t21 = l2 * t19
    t21.addcmul_(r4, g2)
    t21.addcmul_(r9, t4)
    t21.addcmul_(r15, t13)
    t22 = l3 * t19
    t22.addcmul_(r4, g3)
    t22.addcmul_(r9, t6)
    t22.addcmul_(r15, t15)
    t23 = r2 * g0
    t23.addcmul_(r7, t0)
    t23.addcmul_(r13, t7)
    t23.addcmul_(r19, t17)
    t24 = l1 * t23
    t24.addcmul_(r6, g1)
    t24.addcmul_(r12, t2)
    t24.addcmul_(r18, t10)
    t25 = l1 * t24
    t25.addcmul_(r11, g4)
    t25.addcmul_(r17, t11)
    t26 = l2 * t23
    t26.addcmul_(r6, g2)
    t26.addcmul_(r12, t4)
    t26.addcmul_(r18, t13)
    t27 = l1 * t26
    t27.addcmul_(l2, t24)
    t27.addcmul_(r11, g5)
    t27.addcmul_(r17, t8)
    t28 = l3 * t23
    t28.addcmul_(r6, g3)
    t28.addcmul_(r12, t6)
    t28.addcmul_(r18, t15)
    t29 = l1 * t28
    t29.addcmul_(l3, t24)
    t29.addcmul_(r11, g6)
    t29.addcmul_(r17, t9)
    t30 = l2 * t26
    t30.addcmul_(r11, g7)
    t30.addcmul_(r17, t14)
    t31 = l2 * t28
    t31.addcmul_(l3, t26)
    t31.addcmul_(r11, g8)
    t31.addcmul_(r17, t12)
    t32 = l3 * t28
    t32.addcmul_(r11, g9)
    t32.addcmul_(r17, t16)
    t33 = torch.zeros_like(c0)
    t34 = l1 * c4
    t34.addcmul_(l2, c5)
    t34.addcmul_(l3, c6)
    t35 = l1 * c1
    t35.addcmul_(l2, c2)
    t35.addcmul_(l3, c3)
    t36 = l1 * c5
    t36.addcmul_(l2, c7)
    t36.addcmul_(l3, c8)
    t37 = l1 * c6
    t37.addcmul_(l2, c8)
    t37.addcmul_(l3, c9)
    t38 = l1 * t34
    t38.addcmul_(l2, t36)
    t38.addcmul_(l3, t37)
    t39 = c0 * r3
    t39.addcmul_(t35, r5)
    t39.addcmul_(t38, r7)
    t40 = c0 * r8
    t40.addcmul_(t35, r10)
    t40.addcmul_(t38, r13)
    t41 = l2 * t40
    t41.addcmul_(c2, r9)
    t41.addcmul_(t36, r12)
    t42 = l3 * t40
    t42.addcmul_(c3, r9)
    t42.addcmul_(t37, r12)
    t43 = c0 * r14
    t43.addcmul_(t35, r16)
    t43.addcmul_(t38, r19)
    t44 = l2 * t43
    t44.addcmul_(c2, r15)
    t44.addcmul_(t36, r18)
    t45 = l3 * t43
    t45.addcmul_(c3, r15)
    t45.addcmul_(t37, r18)
    t46 = c7 * r17
    t46.addcmul_(t3, t44)
    t3 = l2 * t45
    t3.addcmul_(l3, t44)
    t3.addcmul_(c8, r17)
    t47 = c9 * r17
    t47.addcmul_(t5, t45)
    t5 = l1 * t40
    t5.addcmul_(c1, r9)
    t5.addcmul_(t34, r12)
    t48 = l1 * t43
    t48.addcmul_(c1, r15)
    t48.addcmul_(t34, r18)
    t49 = l1 * t44
    t49.addcmul_(l2, t48)
    t49.addcmul_(c5, r17)
    t50 = l1 * t45
    t50.addcmul_(l3, t48)
    t50.addcmul_(c6, r17)
    t51 = t5 * g4
    t51.addcmul_(t48, t11)
    t51.addcmul_(t49, g11)
    t51.addcmul_(t50, g12)
    t52 = c4 * r17
    t52.addcmul_(t1, t48)
    t1 = t52 * g10
    t51 = t51 * 2
    t51.add_(t1, alpha=3)
    t51.addcmul_(c1, t19)
    t51.addcmul_(c4, t24)
    t51.addcmul_(c5, t26)
    t51.addcmul_(c6, t28)
    t51.addcmul_(t34, t23)
    t51.addcmul_(t39, g1)
    t51.addcmul_(t40, t2)
    t51.addcmul_(t41, g5)
    t51.addcmul_(t42, g6)
    t51.addcmul_(t43, t10)
    t51.addcmul_(t44, t8)
    t51.addcmul_(t45, t9)
    t51.addcmul_(t46, g13)
    t51.addcmul_(t3, g14)
    t51.addcmul_(t47, g15)
    t1 = t41 * g7
    t1.addcmul_(t44, t14)
    t1.addcmul_(t49, g13)
    t1.addcmul_(t3, g17)
    t53 = t46 * g16
    t1 = t1 * 2
    t1.add_(t53, alpha=3)
    t1.addcmul_(c2, t19)
    t1.addcmul_(c5, t24)
    t1.addcmul_(c7, t26)
    t1.addcmul_(c8, t28)
    t1.addcmul_(t36, t23)
    t1.addcmul_(t39, g2)
    t1.addcmul_(t40, t4)
    t1.addcmul_(t5, g5)
    t1.addcmul_(t42, g8)
    t1.addcmul_(t43, t13)
    t1.addcmul_(t48, t8)
    t1.addcmul_(t45, t12)
    t1.addcmul_(t52, g11)
    t1.addcmul_(t50, g14)
    t1.addcmul_(t47, g18)
    t42 = t42 * g9
    t42.addcmul_(t45, t16)
    t42.addcmul_(t50, g15)
    t42.addcmul_(t3, g18)
    t47 = t47 * g19
    t42 = t42 * 2
    t42.add_(t47, alpha=3)
    t42.addcmul_(c3, t19)
    t42.addcmul_(c6, t24)
    t42.addcmul_(c8, t26)
    t42.addcmul_(c9, t28)
    t42.addcmul_(t37, t23)
    t42.addcmul_(t39, g3)
    t42.addcmul_(t40, t6)
    t42.addcmul_(t5, g6)
    t42.addcmul_(t41, g8)
    t42.addcmul_(t43, t15)
    t42.addcmul_(t48, t9)
    t42.addcmul_(t44, t12)
    t42.addcmul_(t52, g12)
    t42.addcmul_(t49, g14)
    t42.addcmul_(t46, g17)
    t46 = c0 * g0
    t49 = t35 * g0
    t52 = t38 * g0
    t44 = c0 * t0
    t48 = c1 * g1
    t48.addcmul_(c2, g2)
    t48.addcmul_(c3, g3)
    t43 = t35 * t0
    t41 = t34 * g1
    t41.addcmul_(t36, g2)
    t41.addcmul_(t37, g3)
    t0 = t38 * t0
    t5 = c0 * t7
    t40 = c1 * t2
    t40.addcmul_(c2, t4)
    t40.addcmul_(c3, t6)
    t39 = t35 * t7
    t23 = c4 * g4
    t23.addcmul_(c5, g5)
    t23.addcmul_(c6, g6)
    t23.addcmul_(c7, g7)
    t23.addcmul_(c8, g8)
    t23.addcmul_(c9, g9)
    t2 = t34 * t2
    t2.addcmul_(t36, t4)
    t2.addcmul_(t37, t6)
    t7 = t38 * t7
    t6 = c0 * t17
    t4 = c1 * t10
    t4.addcmul_(c2, t13)
    t4.addcmul_(c3, t15)
    t35 = t35 * t17
    t11 = c4 * t11
    t11.addcmul_(c5, t8)
    t11.addcmul_(c6, t9)
    t11.addcmul_(c7, t14)
    t11.addcmul_(c8, t12)
    t11.addcmul_(c9, t16)
    t34 = t34 * t10
    t34.addcmul_(t36, t13)
    t34.addcmul_(t37, t15)
    t38 = t38 * t17
    return torch.stack((t18, t20, t21, t22, t25, t27, t29, t30, t31, t32,)), torch.stack((t33, t51, t1, t42, t33, t33, t33, t33, t33, t33, t33, t33, t33, t33, t33, t33, t33, t33, t33, t33,)), torch.stack((t46, t49, t52, t44, t48, t43, t41, t0, t5, t40, t39, t23, t2, t7, t6, t4, t35, t11, t34, t38,))


def _double_backward(c, l, r, g, vc, vl, vr):
    """Rows of gradients with respect to c, l, r and g."""
    c0, c1, c2, c3, c4, c5, c6, c7, c8, c9 = c.unbind(0)
    l0, l1, l2, l3, l4, l5, l6, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17, l18, l19 = l.unbind(0)
    r0, r1, r2, r3, r4, r5, r6, r7, r8, r9, r10, r11, r12, r13, r14, r15, r16, r17, r18, r19 = r.unbind(0)
    g0, g1, g2, g3, g4, g5, g6, g7, g8, g9, g10, g11, g12, g13, g14, g15, g16, g17, g18, g19 = g.unbind(0)
    vc0, vc1, vc2, vc3, vc4, vc5, vc6, vc7, vc8, vc9 = vc.unbind(0)
    vl0, vl1, vl2, vl3, vl4, vl5, vl6, vl7, vl8, vl9, vl10, vl11, vl12, vl13, vl14, vl15, vl16, vl17, vl18, vl19 = vl.unbind(0)
    vr0, vr1, vr2, vr3, vr4, vr5, vr6, vr7, vr8, vr9, vr10, vr11, vr12, vr13, vr14, vr15, vr16, vr17, vr18, vr19 = vr.unbind(0)
    t0 = g1 * vl1
    t0.addcmul_(g2, vl2)
    t0.addcmul_(g3, vl3)
    t1 = vl1 * 2
    t2 = g4 * t1
    t2.addcmul_(g5, vl2)
    t2.addcmul_(g6, vl3)
    t3 = vl2 * 2
    t4 = g5 * vl1
    t4.addcmul_(g7, t3)
    t4.addcmul_(g8, vl3)
    t5 = vl3 * 2
    t6 = g6 * vl1
    t6.addcmul_(g8, vl2)
    t6.addcmul_(g9, t5)
    t7 = l3 * 2
    t8 = l1 * g6
    t8.addcmul_(l2, g8)
    t8.addcmul_(t7, g9)
    t9 = l2 * 2
    t10 = l1 * g5
    t10.addcmul_(l3, g8)
    t10.addcmul_(t9, g7)
    t11 = l1 * 2
    t12 = l2 * g5
    t12.addcmul_(l3, g6)
    t12.addcmul_(t11, g4)
    t13 = l1 * t2
    t13.addcmul_(l2, t4)
    t13.addcmul_(l3, t6)
    t13.addcmul_(t8, vl3)
    t13.addcmul_(t10, vl2)
    t13.addcmul_(t12, vl1)
    t14 = g11 * t1
    t14.addcmul_(g13, t3)
    t14.addcmul_(g14, vl3)
    t15 = g12 * t1
    t15.addcmul_(g14, vl2)
    t15.addcmul_(g15, t5)
    t16 = vl1 * 3
    t17 = g10 * t16
    t17.addcmul_(g11, vl2)
    t17.addcmul_(g12, vl3)
    t18 = l2 * g14
    t18.addcmul_(t11, g12)
    t18.addcmul_(t7, g15)
    t19 = l3 * g14
    t19.addcmul_(t11, g11)
    t19.addcmul_(t9, g13)
    t20 = l1 * 3
    t21 = l2 * g11
    t21.addcmul_(l3, g12)
    t21.addcmul_(t20, g10)
    t22 = l2 * t14
    t22.addcmul_(l3, t15)
    t22.addcmul_(t11, t17)
    t22.addcmul_(t18, vl3)
    t22.addcmul_(t19, vl2)
    t22.addcmul_(t21, t1)
    t23 = g14 * vl1
    t23.addcmul_(g17, t3)
    t23.addcmul_(g18, t5)
    t24 = vl2 * 3
    t25 = g13 * vl1
    t25.addcmul_(g16, t24)
    t25.addcmul_(g17, vl3)
    t26 = l1 * g14
    t26.addcmul_(t9, g17)
    t26.addcmul_(t7, g18)
    t27 = l2 * 3
    t28 = l1 * g13
    t28.addcmul_(l3, g17)
    t28.addcmul_(t27, g16)
    t29 = l1 * t14
    t29.addcmul_(l3, t23)
    t29.addcmul_(t9, t25)
    t29.addcmul_(t26, vl3)
    t29.addcmul_(t28, t3)
    t29.addcmul_(t19, vl1)
    t30 = vl3 * 3
    t31 = g15 * vl1
    t31.addcmul_(g18, vl2)
    t31.addcmul_(g19, t30)
    t32 = l3 * 3
    t33 = l1 * g15
    t33.addcmul_(l2, g18)
    t33.addcmul_(t32, g19)
    t34 = l1 * t15
    t34.addcmul_(l2, t23)
    t34.addcmul_(t7, t31)
    t34.addcmul_(t33, t5)
    t34.addcmul_(t26, vl2)
    t34.addcmul_(t18, vl1)
    t35 = l1 * t18
    t35.addcmul_(l2, t26)
    t35.addcmul_(t7, t33)
    t36 = l1 * t19
    t36.addcmul_(l3, t26)
    t36.addcmul_(t9, t28)
    t37 = l2 * t19
    t37.addcmul_(l3, t18)
    t37.addcmul_(t11, t21)
    t38 = l1 * t22
    t38.addcmul_(l2, t29)
    t38.addcmul_(l3, t34)
    t38.addcmul_(t35, vl3)
    t38.addcmul_(t36, vl2)
    t38.addcmul_(t37, vl1)
    t39 = l1 * t37
    t39.addcmul_(l2, t36)
    t39.addcmul_(l3, t35)
    t40 = l1 * t12
    t40.addcmul_(l2, t10)
    t40.addcmul_(l3, t8)
    t41 = l1 * g1
    t41.addcmul_(l2, g2)
    t41.addcmul_(l3, g3)
    t42 = r3 * t0
    t42.addcmul_(r8, t13)
    t42.addcmul_(r14, t38)
    t42.addcmul_(g0, vr0)
    t42.addcmul_(t39, vr14)
    t42.addcmul_(t40, vr8)
    t42.addcmul_(t41, vr3)
    t43 = r5 * t0
    t43.addcmul_(r10, t13)
    t43.addcmul_(r16, t38)
    t43.addcmul_(g0, vr1)
    t43.addcmul_(t39, vr16)
    t43.addcmul_(t40, vr10)
    t43.addcmul_(t41, vr5)
    t44 = r1 * g0
    t44.addcmul_(r5, t41)
    t44.addcmul_(r10, t40)
    t44.addcmul_(r16, t39)
    t45 = l1 * t43
    t45.addcmul_(r9, t2)
    t45.addcmul_(r15, t22)
    t45.addcmul_(g1, vr4)
    t45.addcmul_(t37, vr15)
    t45.addcmul_(t12, vr9)
    t45.addcmul_(t44, vl1)
    t46 = l2 * t43
    t46.addcmul_(r9, t4)
    t46.addcmul_(r15, t29)
    t46.addcmul_(g2, vr4)
    t46.addcmul_(t36, vr15)
    t46.addcmul_(t10, vr9)
    t46.addcmul_(t44, vl2)
    t47 = l3 * t43
    t47.addcmul_(r9, t6)
    t47.addcmul_(r15, t34)
    t47.addcmul_(g3, vr4)
    t47.addcmul_(t35, vr15)
    t47.addcmul_(t8, vr9)
    t47.addcmul_(t44, vl3)
    t48 = r7 * t0
    t48.addcmul_(r13, t13)
    t48.addcmul_(r19, t38)
    t48.addcmul_(g0, vr2)
    t48.addcmul_(t39, vr19)
    t48.addcmul_(t40, vr13)
    t48.addcmul_(t41, vr7)
    t49 = r2 * g0
    t49.addcmul_(r7, t41)
    t49.addcmul_(r13, t40)
    t49.addcmul_(r19, t39)
    t50 = l1 * t48
    t50.addcmul_(r12, t2)
    t50.addcmul_(r18, t22)
    t50.addcmul_(g1, vr6)
    t50.addcmul_(t37, vr18)
    t50.addcmul_(t12, vr12)
    t50.addcmul_(t49, vl1)
    t51 = l1 * t49
    t51.addcmul_(r6, g1)
    t51.addcmul_(r12, t12)
    t51.addcmul_(r18, t37)
    t52 = l1 * t50
    t52.addcmul_(r17, t17)
    t52.addcmul_(g4, vr11)
    t52.addcmul_(t21, vr17)
    t52.addcmul_(t51, vl1)
    t53 = l2 * t48
    t53.addcmul_(r12, t4)
    t53.addcmul_(r18, t29)
    t53.addcmul_(g2, vr6)
    t53.addcmul_(t36, vr18)
    t53.addcmul_(t10, vr12)
    t53.addcmul_(t49, vl2)
    t54 = l2 * t49
    t54.addcmul_(r6, g2)
    t54.addcmul_(r12, t10)
    t54.addcmul_(r18, t36)
    t55 = l1 * t53
    t55.addcmul_(l2, t50)
    t55.addcmul_(r17, t14)
    t55.addcmul_(g5, vr11)
    t55.addcmul_(t19, vr17)
    t55.addcmul_(t54, vl1)
    t55.addcmul_(t51, vl2)
    t56 = l3 * t48
    t56.addcmul_(r12, t6)
    t56.addcmul_(r18, t34)
    t56.addcmul_(g3, vr6)
    t56.addcmul_(t35, vr18)
    t56.addcmul_(t8, vr12)
    t56.addcmul_(t49, vl3)
    t57 = l3 * t49
    t57.addcmul_(r6, g3)
    t57.addcmul_(r12, t8)
    t57.addcmul_(r18, t35)
    t58 = l1 * t56
    t58.addcmul_(l3, t50)
    t58.addcmul_(r17, t15)
    t58.addcmul_(g6, vr11)
    t58.addcmul_(t18, vr17)
    t58.addcmul_(t57, vl1)
    t58.addcmul_(t51, vl3)
    t59 = l2 * t53
    t59.addcmul_(r17, t25)
    t59.addcmul_(g7, vr11)
    t59.addcmul_(t28, vr17)
    t59.addcmul_(t54, vl2)
    t60 = l2 * t56
    t60.addcmul_(l3, t53)
    t60.addcmul_(r17, t23)
    t60.addcmul_(g8, vr11)
    t60.addcmul_(t26, vr17)
    t60.addcmul_(t57, vl2)
    t60.addcmul_(t54, vl3)
    t61 = l3 * t56
    t61.addcmul_(r17, t31)
    t61.addcmul_(g9, vr11)
    t61.addcmul_(t33, vr17)
    t61.addcmul_(t57, vl3)
    t62 = torch.zeros_like(c0)
    t63 = l1 * c4
    t63.addcmul_(l2, c5)
    t63.addcmul_(l3, c6)
    t64 = l1 * c1
    t64.addcmul_(l2, c2)
    t64.addcmul_(l3, c3)
    t65 = l1 * c5
    t65.addcmul_(l2, c7)
    t65.addcmul_(l3, c8)
    t66 = l1 * c6
    t66.addcmul_(l2, c8)
    t66.addcmul_(l3, c9)
    t67 = l1 * t63
    t67.addcmul_(l2, t65)
    t67.addcmul_(l3, t66)
    t68 = c0 * r8
    t68.addcmul_(t64, r10)
    t68.addcmul_(t67, r13)
    t69 = c0 * r14
    t69.addcmul_(t64, r16)
    t69.addcmul_(t67, r19)
    t70 = l2 * t69
    t70.addcmul_(c2, r15)
    t70.addcmul_(t65, r18)
    t71 = l3 * t69
    t71.addcmul_(c3, r15)
    t71.addcmul_(t66, r18)
    t72 = l1 * vc1
    t72.addcmul_(l2, vc2)
    t72.addcmul_(l3, vc3)
    t72.addcmul_(c1, vl1)
    t72.addcmul_(c2, vl2)
    t72.addcmul_(c3, vl3)
    t73 = l1 * vc4
    t73.addcmul_(l2, vc5)
    t73.addcmul_(l3, vc6)
    t73.addcmul_(c4, vl1)
    t73.addcmul_(c5, vl2)
    t73.addcmul_(c6, vl3)
    t74 = l1 * vc5
    t74.addcmul_(l2, vc7)
    t74.addcmul_(l3, vc8)
    t74.addcmul_(c5, vl1)
    t74.addcmul_(c7, vl2)
    t74.addcmul_(c8, vl3)
    t75 = l1 * vc6
    t75.addcmul_(l2, vc8)
    t75.addcmul_(l3, vc9)
    t75.addcmul_(c6, vl1)
    t75.addcmul_(c8, vl2)
    t75.addcmul_(c9, vl3)
    t76 = l1 * t73
    t76.addcmul_(l2, t74)
    t76.addcmul_(l3, t75)
    t76.addcmul_(t63, vl1)
    t76.addcmul_(t65, vl2)
    t76.addcmul_(t66, vl3)
    t77 = c0 * vr3
    t77.addcmul_(t64, vr5)
    t77.addcmul_(t67, vr7)
    t77.addcmul_(r3, vc0)
    t77.addcmul_(r5, t72)
    t77.addcmul_(r7, t76)
    t78 = c0 * vr8
    t78.addcmul_(t64, vr10)
    t78.addcmul_(t67, vr13)
    t78.addcmul_(r8, vc0)
    t78.addcmul_(r10, t72)
    t78.addcmul_(r13, t76)
    t79 = l2 * t78
    t79.addcmul_(c2, vr9)
    t79.addcmul_(t65, vr12)
    t79.addcmul_(t68, vl2)
    t79.addcmul_(r9, vc2)
    t79.addcmul_(r12, t74)
    t80 = l3 * t78
    t80.addcmul_(c3, vr9)
    t80.addcmul_(t66, vr12)
    t80.addcmul_(t68, vl3)
    t80.addcmul_(r9, vc3)
    t80.addcmul_(r12, t75)
    t81 = c0 * vr14
    t81.addcmul_(t64, vr16)
    t81.addcmul_(t67, vr19)
    t81.addcmul_(r14, vc0)
    t81.addcmul_(r16, t72)
    t81.addcmul_(r19, t76)
    t82 = l2 * t81
    t82.addcmul_(c2, vr15)
    t82.addcmul_(t65, vr18)
    t82.addcmul_(t69, vl2)
    t82.addcmul_(r15, vc2)
    t82.addcmul_(r18, t74)
    t83 = c7 * vr17
    t83.addcmul_(t9, t82)
    t83.addcmul_(t70, t3)
    t83.addcmul_(r17, vc7)
    t84 = l3 * t81
    t84.addcmul_(c3, vr15)
    t84.addcmul_(t66, vr18)
    t84.addcmul_(t69, vl3)
    t84.addcmul_(r15, vc3)
    t84.addcmul_(r18, t75)
    t85 = l2 * t84
    t85.addcmul_(l3, t82)
    t85.addcmul_(c8, vr17)
    t85.addcmul_(t70, vl3)
    t85.addcmul_(t71, vl2)
    t85.addcmul_(r17, vc8)
    t86 = c9 * vr17
    t86.addcmul_(t7, t84)
    t86.addcmul_(t71, t5)
    t86.addcmul_(r17, vc9)
    t87 = l1 * t69
    t87.addcmul_(c1, r15)
    t87.addcmul_(t63, r18)
    t88 = l1 * t78
    t88.addcmul_(c1, vr9)
    t88.addcmul_(t63, vr12)
    t88.addcmul_(t68, vl1)
    t88.addcmul_(r9, vc1)
    t88.addcmul_(r12, t73)
    t89 = l1 * t81
    t89.addcmul_(c1, vr15)
    t89.addcmul_(t63, vr18)
    t89.addcmul_(t69, vl1)
    t89.addcmul_(r15, vc1)
    t89.addcmul_(r18, t73)
    t90 = l1 * t82
    t90.addcmul_(l2, t89)
    t90.addcmul_(c5, vr17)
    t90.addcmul_(t87, vl2)
    t90.addcmul_(t70, vl1)
    t90.addcmul_(r17, vc5)
    t91 = l1 * t84
    t91.addcmul_(l3, t89)
    t91.addcmul_(c6, vr17)
    t91.addcmul_(t87, vl3)
    t91.addcmul_(t71, vl1)
    t91.addcmul_(r17, vc6)
    t92 = t87 * t17
    t92.addcmul_(g4, t88)
    t92.addcmul_(g11, t90)
    t92.addcmul_(g12, t91)
    t92.addcmul_(t21, t89)
    t93 = c4 * vr17
    t93.addcmul_(t11, t89)
    t93.addcmul_(t87, t1)
    t93.addcmul_(r17, vc4)
    t94 = g10 * t93
    t92 = t92 * 2
    t92.add_(t94, alpha=3)
    t92.addcmul_(c1, t43)
    t92.addcmul_(c4, t50)
    t92.addcmul_(c5, t53)
    t92.addcmul_(c6, t56)
    t92.addcmul_(t63, t48)
    t92.addcmul_(t68, t2)
    t92.addcmul_(t69, t22)
    t92.addcmul_(t70, t14)
    t92.addcmul_(t71, t15)
    t92.addcmul_(g1, t77)
    t92.addcmul_(g5, t79)
    t92.addcmul_(g6, t80)
    t92.addcmul_(g13, t83)
    t92.addcmul_(g14, t85)
    t92.addcmul_(g15, t86)
    t92.addcmul_(t18, t84)
    t92.addcmul_(t19, t82)
    t92.addcmul_(t37, t81)
    t92.addcmul_(t12, t78)
    t92.addcmul_(t49, t73)
    t92.addcmul_(t57, vc6)
    t92.addcmul_(t54, vc5)
    t92.addcmul_(t51, vc4)
    t92.addcmul_(t44, vc1)
    t94 = t70 * t25
    t94.addcmul_(g7, t79)
    t94.addcmul_(g13, t90)
    t94.addcmul_(g17, t85)
    t94.addcmul_(t28, t82)
    t95 = g16 * t83
    t94 = t94 * 2
    t94.add_(t95, alpha=3)
    t94.addcmul_(c2, t43)
    t94.addcmul_(c5, t50)
    t94.addcmul_(c7, t53)
    t94.addcmul_(c8, t56)
    t94.addcmul_(t65, t48)
    t94.addcmul_(t68, t4)
    t94.addcmul_(t69, t29)
    t94.addcmul_(t87, t14)
    t94.addcmul_(t71, t23)
    t94.addcmul_(g2, t77)
    t94.addcmul_(g5, t88)
    t94.addcmul_(g8, t80)
    t94.addcmul_(g11, t93)
    t94.addcmul_(g14, t91)
    t94.addcmul_(g18, t86)
    t94.addcmul_(t26, t84)
    t94.addcmul_(t19, t89)
    t94.addcmul_(t36, t81)
    t94.addcmul_(t10, t78)
    t94.addcmul_(t49, t74)
    t94.addcmul_(t57, vc8)
    t94.addcmul_(t54, vc7)
    t94.addcmul_(t51, vc5)
    t94.addcmul_(t44, vc2)
    t95 = t71 * t31
    t95.addcmul_(g9, t80)
    t95.addcmul_(g15, t91)
    t95.addcmul_(g18, t85)
    t95.addcmul_(t33, t84)
    t84 = g19 * t86
    t95 = t95 * 2
    t95.add_(t84, alpha=3)
    t95.addcmul_(c3, t43)
    t95.addcmul_(c6, t50)
    t95.addcmul_(c8, t53)
    t95.addcmul_(c9, t56)
    t95.addcmul_(t66, t48)
    t95.addcmul_(t68, t6)
    t95.addcmul_(t69, t34)
    t95.addcmul_(t87, t15)
    t95.addcmul_(t70, t23)
    t95.addcmul_(g3, t77)
    t95.addcmul_(g6, t88)
    t95.addcmul_(g8, t79)
    t95.addcmul_(g12, t93)
    t95.addcmul_(g14, t90)
    t95.addcmul_(g17, t83)
    t95.addcmul_(t26, t82)
    t95.addcmul_(t18, t89)
    t95.addcmul_(t35, t81)
    t95.addcmul_(t8, t78)
    t95.addcmul_(t49, t75)
    t95.addcmul_(t57, vc9)
    t95.addcmul_(t54, vc8)
    t95.addcmul_(t51, vc6)
    t95.addcmul_(t44, vc3)
    t44 = g0 * vc0
    t51 = g0 * t72
    t54 = g0 * t76
    t57 = c0 * t0
    t57.addcmul_(t41, vc0)
    t49 = g1 * vc1
    t49.addcmul_(g2, vc2)
    t49.addcmul_(g3, vc3)
    t78 = t64 * t0
    t78.addcmul_(t41, t72)
    t81 = g1 * t73
    t81.addcmul_(g2, t74)
    t81.addcmul_(g3, t75)
    t0 = t67 * t0
    t0.addcmul_(t41, t76)
    t41 = c0 * t13
    t41.addcmul_(t40, vc0)
    t89 = c1 * t2
    t89.addcmul_(c2, t4)
    t89.addcmul_(c3, t6)
    t89.addcmul_(t8, vc3)
    t89.addcmul_(t10, vc2)
    t89.addcmul_(t12, vc1)
    t82 = t64 * t13
    t82.addcmul_(t40, t72)
    t69 = g4 * vc4
    t69.addcmul_(g5, vc5)
    t69.addcmul_(g6, vc6)
    t69.addcmul_(g7, vc7)
    t69.addcmul_(g8, vc8)
    t69.addcmul_(g9, vc9)
    t2 = t63 * t2
    t2.addcmul_(t65, t4)
    t2.addcmul_(t66, t6)
    t2.addcmul_(t8, t75)
    t2.addcmul_(t10, t74)
    t2.addcmul_(t12, t73)
    t13 = t67 * t13
    t13.addcmul_(t40, t76)
    t40 = c0 * t38
    t40.addcmul_(t39, vc0)
    t12 = c1 * t22
    t12.addcmul_(c2, t29)
    t12.addcmul_(c3, t34)
    t12.addcmul_(t35, vc3)
    t12.addcmul_(t36, vc2)
    t12.addcmul_(t37, vc1)
    t10 = t64 * t38
    t10.addcmul_(t39, t72)
    t17 = c4 * t17
    t17.addcmul_(c5, t14)
    t17.addcmul_(c6, t15)
    t17.addcmul_(c7, t25)
    t17.addcmul_(c8, t23)
    t17.addcmul_(c9, t31)
    t17.addcmul_(t33, vc9)
    t17.addcmul_(t26, vc8)
    t17.addcmul_(t28, vc7)
    t17.addcmul_(t18, vc6)
    t17.addcmul_(t19, vc5)
    t17.addcmul_(t21, vc4)
    t22 = t63 * t22
    t22.addcmul_(t65, t29)
    t22.addcmul_(t66, t34)
    t22.addcmul_(t35, t75)
    t22.addcmul_(t36, t74)
    t22.addcmul_(t37, t73)
    t38 = t67 * t38
    t38.addcmul_(t39, t76)
    t39 = c0 * vr0
    t39.addcmul_(t64, vr1)
    t39.addcmul_(t67, vr2)
    t39.addcmul_(r0, vc0)
    t39.addcmul_(r1, t72)
    t39.addcmul_(r2, t76)
    t76 = c0 * r3
    t76.addcmul_(t64, r5)
    t76.addcmul_(t67, r7)
    t67 = l1 * t77
    t67.addcmul_(c1, vr4)
    t67.addcmul_(t63, vr6)
    t67.addcmul_(t76, vl1)
    t67.addcmul_(r4, vc1)
    t67.addcmul_(r6, t73)
    t73 = l2 * t77
    t73.addcmul_(c2, vr4)
    t73.addcmul_(t65, vr6)
    t73.addcmul_(t76, vl2)
    t73.addcmul_(r4, vc2)
    t73.addcmul_(r6, t74)
    t77 = l3 * t77
    t77.addcmul_(c3, vr4)
    t77.addcmul_(t66, vr6)
    t77.addcmul_(t76, vl3)
    t77.addcmul_(r4, vc3)
    t77.addcmul_(r6, t75)
    t75 = l1 * t68
    t75.addcmul_(c1, r9)
    t75.addcmul_(t63, r12)
    t63 = c4 * vr11
    t63.addcmul_(t75, t1)
    t63.addcmul_(r11, vc4)
    t63.addcmul_(t11, t88)
    t76 = l2 * t68
    t76.addcmul_(c2, r9)
    t76.addcmul_(t65, r12)
    t65 = l1 * t79
    t65.addcmul_(l2, t88)
    t65.addcmul_(c5, vr11)
    t65.addcmul_(t75, vl2)
    t65.addcmul_(t76, vl1)
    t65.addcmul_(r11, vc5)
    t68 = l3 * t68
    t68.addcmul_(c3, r9)
    t68.addcmul_(t66, r12)
    t66 = l1 * t80
    t66.addcmul_(l3, t88)
    t66.addcmul_(c6, vr11)
    t66.addcmul_(t75, vl3)
    t66.addcmul_(t68, vl1)
    t66.addcmul_(r11, vc6)
    t75 = c7 * vr11
    t75.addcmul_(t76, t3)
    t75.addcmul_(r11, vc7)
    t75.addcmul_(t9, t79)
    t88 = l2 * t80
    t88.addcmul_(l3, t79)
    t88.addcmul_(c8, vr11)
    t88.addcmul_(t76, vl3)
    t88.addcmul_(t68, vl2)
    t88.addcmul_(r11, vc8)
    t76 = c9 * vr11
    t76.addcmul_(t68, t5)
    t76.addcmul_(r11, vc9)
    t76.addcmul_(t7, t80)
    t80 = c4 * r17
    t80.addcmul_(t11, t87)
    t16 = t80 * t16
    t16.addcmul_(t20, t93)
    t20 = l1 * t70
    t20.addcmul_(l2, t87)
    t20.addcmul_(c5, r17)
    t68 = l2 * t93
    t68.addcmul_(t11, t90)
    t68.addcmul_(t80, vl2)
    t68.addcmul_(t20, t1)
    t79 = l1 * t71
    t79.addcmul_(l3, t87)
    t79.addcmul_(c6, r17)
    t93 = l3 * t93
    t93.addcmul_(t11, t91)
    t93.addcmul_(t80, vl3)
    t93.addcmul_(t79, t1)
    t1 = c7 * r17
    t1.addcmul_(t9, t70)
    t80 = l1 * t83
    t80.addcmul_(t9, t90)
    t80.addcmul_(t20, t3)
    t80.addcmul_(t1, vl1)
    t11 = l2 * t71
    t11.addcmul_(l3, t70)
    t11.addcmul_(c8, r17)
    t70 = l1 * t85
    t70.addcmul_(l2, t91)
    t70.addcmul_(l3, t90)
    t70.addcmul_(t20, vl3)
    t70.addcmul_(t79, vl2)
    t70.addcmul_(t11, vl1)
    t20 = c9 * r17
    t20.addcmul_(t7, t71)
    t71 = l1 * t86
    t71.addcmul_(t7, t91)
    t71.addcmul_(t79, t5)
    t71.addcmul_(t20, vl1)
    t24 = t1 * t24
    t24.addcmul_(t27, t83)
    t83 = l3 * t83
    t83.addcmul_(t9, t85)
    t83.addcmul_(t1, vl3)
    t83.addcmul_(t11, t3)
    t3 = l2 * t86
    t3.addcmul_(t7, t85)
    t3.addcmul_(t11, t5)
    t3.addcmul_(t20, vl2)
    t20 = t20 * t30
    t20.addcmul_(t32, t86)
    return torch.stack((t42, t45, t46, t47, t52, t55, t58, t59, t60, t61,)), torch.stack((t62, t92, t94, t95, t62, t62, t62, t62, t62, t62, t62, t62, t62, t62, t62, t62, t62, t62, t62, t62,)), torch.stack((t44, t51, t54, t57, t49, t78, t81, t0, t41, t89, t82, t69, t2, t13, t40, t12, t10, t17, t22, t38,)), torch.stack((t39, t67, t73, t77, t63, t65, t66, t75, t88, t76, t16, t68, t93, t80, t70, t71, t24, t83, t3, t20,))
