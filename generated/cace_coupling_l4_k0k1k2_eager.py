"""CACE coupling: 26 paths from tensors of degrees 0, 1, 2 and an edge to messages of degrees 0 to 4.

Generated, do not edit. Regenerate with:
    basisgen couple --lmax 4 --degrees 0,1,2 --backend eager

Operations per edge and channel: forward 165, backward 351, double backward 849.
Operations per edge: forward 21, backward 0, double backward 21.
"""

import torch

COUPLING_DIGEST = "340e5694f93d1a593f9ed97f9ebaa906bb2b28caa9490ea3d6eb4a3231efbd83"
SOURCE_DIGEST = "5c1f6cd5b11216d16fc176d8204729ed698d83c27e7ca719fcf9d7c4be761540"
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
    l0, l1, l2, l3, l4, l5, l6, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17, l18, l19, l20, l21, l22, l23, l24, l25, l26, l27, l28, l29, l30, l31, l32, l33, l34 = l.unbind(0)
    r0, r1, r2, r3, r4, r5, r6, r7, r8, r9, r10, r11, r12, r13, r14, r15, r16, r17, r18, r19, r20, r21, r22, r23, r24, r25 = r.unbind(0)
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
    t19 = l1 * t9
    t19.addcmul_(c1, r15)
    t19.addcmul_(t1, r18)
    t20 = c4 * r17
    t20.addcmul_(t11, t19)
    t21 = l1 * 3
    t21 = t20 * t21
    t22 = l2 * t9
    t22.addcmul_(c2, r15)
    t22.addcmul_(t2, r18)
    t23 = l1 * t22
    t23.addcmul_(l2, t19)
    t23.addcmul_(c5, r17)
    t24 = l2 * t20
    t24.addcmul_(t11, t23)
    t9 = l3 * t9
    t9.addcmul_(c3, r15)
    t9.addcmul_(t3, r18)
    t25 = l1 * t9
    t25.addcmul_(l3, t19)
    t25.addcmul_(c6, r17)
    t20 = l3 * t20
    t20.addcmul_(t11, t25)
    t19 = c7 * r17
    t19.addcmul_(t10, t22)
    t26 = l1 * t19
    t26.addcmul_(t10, t23)
    t27 = l2 * t9
    t27.addcmul_(l3, t22)
    t27.addcmul_(c8, r17)
    t22 = l1 * t27
    t22.addcmul_(l2, t25)
    t22.addcmul_(l3, t23)
    t23 = c9 * r17
    t23.addcmul_(t13, t9)
    t9 = l1 * t23
    t9.addcmul_(t13, t25)
    t25 = l2 * 3
    t25 = t19 * t25
    t19 = l3 * t19
    t19.addcmul_(t10, t27)
    t28 = l2 * t23
    t28.addcmul_(t13, t27)
    t27 = l3 * 3
    t27 = t23 * t27
    t23 = c0 * r20
    t23.addcmul_(t0, r22)
    t23.addcmul_(t4, r25)
    t4 = l1 * t23
    t4.addcmul_(c1, r21)
    t4.addcmul_(t1, r24)
    t1 = c4 * r23
    t1.addcmul_(t11, t4)
    t11 = l4 * 6
    t11 = t1 * t11
    t0 = l5 * 3
    t29 = l2 * t23
    t29.addcmul_(c2, r21)
    t29.addcmul_(t2, r24)
    t2 = l1 * t29
    t2.addcmul_(l2, t4)
    t2.addcmul_(c5, r23)
    t30 = l4 * 3
    t31 = t1 * t0
    t31.addcmul_(t2, t30)
    t32 = l6 * 3
    t23 = l3 * t23
    t23.addcmul_(c3, r21)
    t23.addcmul_(t3, r24)
    t3 = l1 * t23
    t3.addcmul_(l3, t4)
    t3.addcmul_(c6, r23)
    t4 = t1 * t32
    t4.addcmul_(t3, t30)
    t30 = c7 * r23
    t30.addcmul_(t10, t29)
    t10 = l5 * 4
    t33 = l4 * t30
    t33.addcmul_(l7, t1)
    t33.addcmul_(t2, t10)
    t10 = l2 * t23
    t10.addcmul_(l3, t29)
    t10.addcmul_(c8, r23)
    t29 = l6 * 2
    t34 = l5 * 2
    t35 = l4 * t10
    t35.addcmul_(l8, t1)
    t35.addcmul_(t2, t29)
    t35.addcmul_(t3, t34)
    t36 = c9 * r23
    t36.addcmul_(t13, t23)
    t23 = l6 * 4
    t13 = l4 * t36
    t13.addcmul_(l9, t1)
    t13.addcmul_(t3, t23)
    t23 = l7 * 3
    t1 = t2 * t23
    t1.addcmul_(t30, t0)
    t0 = l8 * 2
    t37 = l6 * t30
    t37.addcmul_(l7, t3)
    t37.addcmul_(t2, t0)
    t37.addcmul_(t10, t34)
    t34 = l5 * t36
    t34.addcmul_(l9, t2)
    t34.addcmul_(t3, t0)
    t34.addcmul_(t10, t29)
    t29 = l9 * 3
    t3 = t3 * t29
    t3.addcmul_(t36, t32)
    t32 = l7 * 6
    t32 = t30 * t32
    t0 = l8 * 3
    t2 = t30 * t0
    t2.addcmul_(t10, t23)
    t23 = l8 * 4
    t38 = l7 * t36
    t38.addcmul_(l9, t30)
    t38.addcmul_(t10, t23)
    t29 = t10 * t29
    t29.addcmul_(t36, t0)
    t0 = l9 * 6
    t0 = t36 * t0
    return torch.stack((t5, t7, t8, t6, t12, t14, t15, t16, t17, t18, t21, t24, t20, t26, t22, t9, t25, t19, t28, t27, t11, t31, t4, t33, t35, t13, t1, t37, t34, t3, t32, t2, t38, t29, t0,))


def _backward(c, l, r, g):
    """Rows of gradients with respect to c, l and r."""
    c0, c1, c2, c3, c4, c5, c6, c7, c8, c9 = c.unbind(0)
    l0, l1, l2, l3, l4, l5, l6, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17, l18, l19, l20, l21, l22, l23, l24, l25, l26, l27, l28, l29, l30, l31, l32, l33, l34 = l.unbind(0)
    r0, r1, r2, r3, r4, r5, r6, r7, r8, r9, r10, r11, r12, r13, r14, r15, r16, r17, r18, r19, r20, r21, r22, r23, r24, r25 = r.unbind(0)
    g0, g1, g2, g3, g4, g5, g6, g7, g8, g9, g10, g11, g12, g13, g14, g15, g16, g17, g18, g19, g20, g21, g22, g23, g24, g25, g26, g27, g28, g29, g30, g31, g32, g33, g34 = g.unbind(0)
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
    t18 = l4 * 3
    t19 = l5 * 4
    t20 = l6 * 2
    t21 = l7 * 3
    t22 = l8 * 2
    t23 = l9 * g28
    t23.addcmul_(t18, g21)
    t23.addcmul_(t19, g23)
    t23.addcmul_(t20, g24)
    t23.addcmul_(t21, g26)
    t23.addcmul_(t22, g27)
    t19 = l5 * 2
    t24 = l6 * 4
    t25 = l9 * 3
    t26 = l7 * g27
    t26.addcmul_(t18, g22)
    t26.addcmul_(t19, g24)
    t26.addcmul_(t24, g25)
    t26.addcmul_(t22, g28)
    t26.addcmul_(t25, g29)
    t22 = l4 * 6
    t24 = l5 * 3
    t18 = l6 * 3
    t27 = l7 * g23
    t27.addcmul_(l8, g24)
    t27.addcmul_(l9, g25)
    t27.addcmul_(t22, g20)
    t27.addcmul_(t24, g21)
    t27.addcmul_(t18, g22)
    t22 = l2 * t23
    t22.addcmul_(l3, t26)
    t22.addcmul_(t1, t27)
    t28 = l8 * 4
    t29 = l4 * g24
    t29.addcmul_(t19, g27)
    t29.addcmul_(t20, g28)
    t29.addcmul_(t21, g31)
    t29.addcmul_(t25, g33)
    t29.addcmul_(t28, g32)
    t28 = l7 * 6
    t25 = l8 * 3
    t21 = l4 * g23
    t21.addcmul_(l6, g27)
    t21.addcmul_(l9, g32)
    t21.addcmul_(t24, g26)
    t21.addcmul_(t28, g30)
    t21.addcmul_(t25, g31)
    t28 = l1 * t23
    t28.addcmul_(l3, t29)
    t28.addcmul_(t3, t21)
    t24 = l9 * 6
    t20 = l4 * g25
    t20.addcmul_(l5, g28)
    t20.addcmul_(l7, g32)
    t20.addcmul_(t18, g29)
    t20.addcmul_(t25, g33)
    t20.addcmul_(t24, g34)
    t24 = l1 * t26
    t24.addcmul_(l2, t29)
    t24.addcmul_(t5, t20)
    t25 = l1 * t22
    t25.addcmul_(l2, t28)
    t25.addcmul_(l3, t24)
    t18 = r0 * g0
    t18.addcmul_(r3, t0)
    t18.addcmul_(r8, t7)
    t18.addcmul_(r14, t17)
    t18.addcmul_(r20, t25)
    t19 = r1 * g0
    t19.addcmul_(r5, t0)
    t19.addcmul_(r10, t7)
    t19.addcmul_(r16, t17)
    t19.addcmul_(r22, t25)
    t30 = l1 * t19
    t30.addcmul_(r4, g1)
    t30.addcmul_(r9, t2)
    t30.addcmul_(r15, t10)
    t30.addcmul_(r21, t22)
    t31 = l2 * t19
    t31.addcmul_(r4, g2)
    t31.addcmul_(r9, t4)
    t31.addcmul_(r15, t13)
    t31.addcmul_(r21, t28)
    t32 = l3 * t19
    t32.addcmul_(r4, g3)
    t32.addcmul_(r9, t6)
    t32.addcmul_(r15, t15)
    t32.addcmul_(r21, t24)
    t33 = r2 * g0
    t33.addcmul_(r7, t0)
    t33.addcmul_(r13, t7)
    t33.addcmul_(r19, t17)
    t33.addcmul_(r25, t25)
    t34 = l1 * t33
    t34.addcmul_(r6, g1)
    t34.addcmul_(r12, t2)
    t34.addcmul_(r18, t10)
    t34.addcmul_(r24, t22)
    t35 = l1 * t34
    t35.addcmul_(r11, g4)
    t35.addcmul_(r17, t11)
    t35.addcmul_(r23, t27)
    t36 = l2 * t33
    t36.addcmul_(r6, g2)
    t36.addcmul_(r12, t4)
    t36.addcmul_(r18, t13)
    t36.addcmul_(r24, t28)
    t37 = l1 * t36
    t37.addcmul_(l2, t34)
    t37.addcmul_(r11, g5)
    t37.addcmul_(r17, t8)
    t37.addcmul_(r23, t23)
    t38 = l3 * t33
    t38.addcmul_(r6, g3)
    t38.addcmul_(r12, t6)
    t38.addcmul_(r18, t15)
    t38.addcmul_(r24, t24)
    t39 = l1 * t38
    t39.addcmul_(l3, t34)
    t39.addcmul_(r11, g6)
    t39.addcmul_(r17, t9)
    t39.addcmul_(r23, t26)
    t40 = l2 * t36
    t40.addcmul_(r11, g7)
    t40.addcmul_(r17, t14)
    t40.addcmul_(r23, t21)
    t41 = l2 * t38
    t41.addcmul_(l3, t36)
    t41.addcmul_(r11, g8)
    t41.addcmul_(r17, t12)
    t41.addcmul_(r23, t29)
    t42 = l3 * t38
    t42.addcmul_(r11, g9)
    t42.addcmul_(r17, t16)
    t42.addcmul_(r23, t20)
    t43 = torch.zeros_like(c0)
    t44 = l1 * c4
    t44.addcmul_(l2, c5)
    t44.addcmul_(l3, c6)
    t45 = l1 * c1
    t45.addcmul_(l2, c2)
    t45.addcmul_(l3, c3)
    t46 = l1 * c5
    t46.addcmul_(l2, c7)
    t46.addcmul_(l3, c8)
    t47 = l1 * c6
    t47.addcmul_(l2, c8)
    t47.addcmul_(l3, c9)
    t48 = l1 * t44
    t48.addcmul_(l2, t46)
    t48.addcmul_(l3, t47)
    t49 = c0 * r3
    t49.addcmul_(t45, r5)
    t49.addcmul_(t48, r7)
    t50 = c0 * r8
    t50.addcmul_(t45, r10)
    t50.addcmul_(t48, r13)
    t51 = l2 * t50
    t51.addcmul_(c2, r9)
    t51.addcmul_(t46, r12)
    t52 = l3 * t50
    t52.addcmul_(c3, r9)
    t52.addcmul_(t47, r12)
    t53 = c0 * r14
    t53.addcmul_(t45, r16)
    t53.addcmul_(t48, r19)
    t54 = l2 * t53
    t54.addcmul_(c2, r15)
    t54.addcmul_(t46, r18)
    t55 = l3 * t53
    t55.addcmul_(c3, r15)
    t55.addcmul_(t47, r18)
    t56 = c7 * r17
    t56.addcmul_(t3, t54)
    t57 = l2 * t55
    t57.addcmul_(l3, t54)
    t57.addcmul_(c8, r17)
    t58 = c9 * r17
    t58.addcmul_(t5, t55)
    t59 = c0 * r20
    t59.addcmul_(t45, r22)
    t59.addcmul_(t48, r25)
    t60 = l2 * t59
    t60.addcmul_(c2, r21)
    t60.addcmul_(t46, r24)
    t61 = l3 * t59
    t61.addcmul_(c3, r21)
    t61.addcmul_(t47, r24)
    t62 = l1 * t50
    t62.addcmul_(c1, r9)
    t62.addcmul_(t44, r12)
    t63 = l1 * t53
    t63.addcmul_(c1, r15)
    t63.addcmul_(t44, r18)
    t64 = l1 * t54
    t64.addcmul_(l2, t63)
    t64.addcmul_(c5, r17)
    t65 = l1 * t55
    t65.addcmul_(l3, t63)
    t65.addcmul_(c6, r17)
    t66 = l1 * t59
    t66.addcmul_(c1, r21)
    t66.addcmul_(t44, r24)
    t67 = t62 * g4
    t67.addcmul_(t63, t11)
    t67.addcmul_(t64, g11)
    t67.addcmul_(t65, g12)
    t67.addcmul_(t66, t27)
    t68 = c4 * r17
    t68.addcmul_(t1, t63)
    t69 = t68 * g10
    t67 = t67 * 2
    t67.add_(t69, alpha=3)
    t67.addcmul_(c1, t19)
    t67.addcmul_(c4, t34)
    t67.addcmul_(c5, t36)
    t67.addcmul_(c6, t38)
    t67.addcmul_(t44, t33)
    t67.addcmul_(t49, g1)
    t67.addcmul_(t50, t2)
    t67.addcmul_(t51, g5)
    t67.addcmul_(t52, g6)
    t67.addcmul_(t53, t10)
    t67.addcmul_(t54, t8)
    t67.addcmul_(t55, t9)
    t67.addcmul_(t56, g13)
    t67.addcmul_(t57, g14)
    t67.addcmul_(t58, g15)
    t67.addcmul_(t59, t22)
    t67.addcmul_(t60, t23)
    t67.addcmul_(t61, t26)
    t69 = t51 * g7
    t69.addcmul_(t54, t14)
    t69.addcmul_(t64, g13)
    t69.addcmul_(t57, g17)
    t69.addcmul_(t60, t21)
    t70 = t56 * g16
    t69 = t69 * 2
    t69.add_(t70, alpha=3)
    t69.addcmul_(c2, t19)
    t69.addcmul_(c5, t34)
    t69.addcmul_(c7, t36)
    t69.addcmul_(c8, t38)
    t69.addcmul_(t46, t33)
    t69.addcmul_(t49, g2)
    t69.addcmul_(t50, t4)
    t69.addcmul_(t62, g5)
    t69.addcmul_(t52, g8)
    t69.addcmul_(t53, t13)
    t69.addcmul_(t63, t8)
    t69.addcmul_(t55, t12)
    t69.addcmul_(t68, g11)
    t69.addcmul_(t65, g14)
    t69.addcmul_(t58, g18)
    t69.addcmul_(t59, t28)
    t69.addcmul_(t66, t23)
    t69.addcmul_(t61, t29)
    t52 = t52 * g9
    t52.addcmul_(t55, t16)
    t52.addcmul_(t65, g15)
    t52.addcmul_(t57, g18)
    t52.addcmul_(t61, t20)
    t58 = t58 * g19
    t52 = t52 * 2
    t52.add_(t58, alpha=3)
    t52.addcmul_(c3, t19)
    t52.addcmul_(c6, t34)
    t52.addcmul_(c8, t36)
    t52.addcmul_(c9, t38)
    t52.addcmul_(t47, t33)
    t52.addcmul_(t49, g3)
    t52.addcmul_(t50, t6)
    t52.addcmul_(t62, g6)
    t52.addcmul_(t51, g8)
    t52.addcmul_(t53, t15)
    t52.addcmul_(t63, t9)
    t52.addcmul_(t54, t12)
    t52.addcmul_(t68, g12)
    t52.addcmul_(t64, g14)
    t52.addcmul_(t56, g17)
    t52.addcmul_(t59, t24)
    t52.addcmul_(t66, t26)
    t52.addcmul_(t60, t29)
    t59 = c7 * r23
    t59.addcmul_(t3, t60)
    t3 = l2 * t61
    t3.addcmul_(l3, t60)
    t3.addcmul_(c8, r23)
    t56 = c9 * r23
    t56.addcmul_(t5, t61)
    t60 = l1 * t60
    t60.addcmul_(l2, t66)
    t60.addcmul_(c5, r23)
    t61 = l1 * t61
    t61.addcmul_(l3, t66)
    t61.addcmul_(c6, r23)
    t5 = t60 * g21
    t5.addcmul_(t61, g22)
    t64 = c4 * r23
    t64.addcmul_(t1, t66)
    t66 = t64 * g20
    t5 = t5 * 3
    t5.add_(t66, alpha=6)
    t5.addcmul_(t59, g23)
    t5.addcmul_(t3, g24)
    t5.addcmul_(t56, g25)
    t66 = t61 * g24
    t66.addcmul_(t3, g27)
    t1 = t64 * g21
    t1.addcmul_(t59, g26)
    t68 = t60 * g23
    t66 = t66 * 2
    t66.add_(t1, alpha=3)
    t66.add_(t68, alpha=4)
    t66.addcmul_(t56, g28)
    t68 = t60 * g24
    t68.addcmul_(t3, g28)
    t1 = t64 * g22
    t1.addcmul_(t56, g29)
    t54 = t61 * g25
    t68 = t68 * 2
    t68.add_(t1, alpha=3)
    t68.add_(t54, alpha=4)
    t68.addcmul_(t59, g27)
    t54 = t60 * g26
    t54.addcmul_(t3, g31)
    t1 = t59 * g30
    t54 = t54 * 3
    t54.add_(t1, alpha=6)
    t54.addcmul_(t64, g23)
    t54.addcmul_(t61, g27)
    t54.addcmul_(t56, g32)
    t1 = t60 * g27
    t1.addcmul_(t61, g28)
    t63 = t59 * g31
    t63.addcmul_(t56, g33)
    t53 = t3 * g32
    t1 = t1 * 2
    t1.add_(t63, alpha=3)
    t1.add_(t53, alpha=4)
    t1.addcmul_(t64, g24)
    t61 = t61 * g29
    t61.addcmul_(t3, g33)
    t56 = t56 * g34
    t61 = t61 * 3
    t61.add_(t56, alpha=6)
    t61.addcmul_(t64, g25)
    t61.addcmul_(t60, g28)
    t61.addcmul_(t59, g32)
    t59 = c0 * g0
    t60 = t45 * g0
    t64 = t48 * g0
    t56 = c0 * t0
    t3 = c1 * g1
    t3.addcmul_(c2, g2)
    t3.addcmul_(c3, g3)
    t53 = t45 * t0
    t63 = t44 * g1
    t63.addcmul_(t46, g2)
    t63.addcmul_(t47, g3)
    t0 = t48 * t0
    t51 = c0 * t7
    t62 = c1 * t2
    t62.addcmul_(c2, t4)
    t62.addcmul_(c3, t6)
    t50 = t45 * t7
    t49 = c4 * g4
    t49.addcmul_(c5, g5)
    t49.addcmul_(c6, g6)
    t49.addcmul_(c7, g7)
    t49.addcmul_(c8, g8)
    t49.addcmul_(c9, g9)
    t2 = t44 * t2
    t2.addcmul_(t46, t4)
    t2.addcmul_(t47, t6)
    t7 = t48 * t7
    t6 = c0 * t17
    t4 = c1 * t10
    t4.addcmul_(c2, t13)
    t4.addcmul_(c3, t15)
    t33 = t45 * t17
    t11 = c4 * t11
    t11.addcmul_(c5, t8)
    t11.addcmul_(c6, t9)
    t11.addcmul_(c7, t14)
    t11.addcmul_(c8, t12)
    t11.addcmul_(c9, t16)
    t10 = t44 * t10
    t10.addcmul_(t46, t13)
    t10.addcmul_(t47, t15)
    t17 = t48 * t17
    t15 = c0 * t25
    t13 = c1 * t22
    t13.addcmul_(c2, t28)
    t13.addcmul_(c3, t24)
    t45 = t45 * t25
    t27 = c4 * t27
    t27.addcmul_(c5, t23)
    t27.addcmul_(c6, t26)
    t27.addcmul_(c7, t21)
    t27.addcmul_(c8, t29)
    t27.addcmul_(c9, t20)
    t44 = t44 * t22
    t44.addcmul_(t46, t28)
    t44.addcmul_(t47, t24)
    t48 = t48 * t25
    return torch.stack((t18, t30, t31, t32, t35, t37, t39, t40, t41, t42,)), torch.stack((t43, t67, t69, t52, t5, t66, t68, t54, t1, t61, t43, t43, t43, t43, t43, t43, t43, t43, t43, t43, t43, t43, t43, t43, t43, t43, t43, t43, t43, t43, t43, t43, t43, t43, t43,)), torch.stack((t59, t60, t64, t56, t3, t53, t63, t0, t51, t62, t50, t49, t2, t7, t6, t4, t33, t11, t10, t17, t15, t13, t45, t27, t44, t48,))


def _double_backward(c, l, r, g, vc, vl, vr):
    """Rows of gradients with respect to c, l, r and g."""
    c0, c1, c2, c3, c4, c5, c6, c7, c8, c9 = c.unbind(0)
    l0, l1, l2, l3, l4, l5, l6, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17, l18, l19, l20, l21, l22, l23, l24, l25, l26, l27, l28, l29, l30, l31, l32, l33, l34 = l.unbind(0)
    r0, r1, r2, r3, r4, r5, r6, r7, r8, r9, r10, r11, r12, r13, r14, r15, r16, r17, r18, r19, r20, r21, r22, r23, r24, r25 = r.unbind(0)
    g0, g1, g2, g3, g4, g5, g6, g7, g8, g9, g10, g11, g12, g13, g14, g15, g16, g17, g18, g19, g20, g21, g22, g23, g24, g25, g26, g27, g28, g29, g30, g31, g32, g33, g34 = g.unbind(0)
    vc0, vc1, vc2, vc3, vc4, vc5, vc6, vc7, vc8, vc9 = vc.unbind(0)
    vl0, vl1, vl2, vl3, vl4, vl5, vl6, vl7, vl8, vl9, vl10, vl11, vl12, vl13, vl14, vl15, vl16, vl17, vl18, vl19, vl20, vl21, vl22, vl23, vl24, vl25, vl26, vl27, vl28, vl29, vl30, vl31, vl32, vl33, vl34 = vl.unbind(0)
    vr0, vr1, vr2, vr3, vr4, vr5, vr6, vr7, vr8, vr9, vr10, vr11, vr12, vr13, vr14, vr15, vr16, vr17, vr18, vr19, vr20, vr21, vr22, vr23, vr24, vr25 = vr.unbind(0)
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
    t39 = vl4 * 3
    t40 = vl5 * 4
    t41 = vl6 * 2
    t42 = vl7 * 3
    t43 = vl8 * 2
    t44 = g21 * t39
    t44.addcmul_(g23, t40)
    t44.addcmul_(g24, t41)
    t44.addcmul_(g26, t42)
    t44.addcmul_(g27, t43)
    t44.addcmul_(g28, vl9)
    t45 = vl5 * 2
    t46 = vl6 * 4
    t47 = vl9 * 3
    t48 = g22 * t39
    t48.addcmul_(g24, t45)
    t48.addcmul_(g25, t46)
    t48.addcmul_(g27, vl7)
    t48.addcmul_(g28, t43)
    t48.addcmul_(g29, t47)
    t49 = vl4 * 6
    t50 = vl5 * 3
    t51 = vl6 * 3
    t52 = g20 * t49
    t52.addcmul_(g21, t50)
    t52.addcmul_(g22, t51)
    t52.addcmul_(g23, vl7)
    t52.addcmul_(g24, vl8)
    t52.addcmul_(g25, vl9)
    t53 = l4 * 3
    t54 = l5 * 2
    t55 = l6 * 4
    t56 = l8 * 2
    t57 = l9 * 3
    t58 = l7 * g27
    t58.addcmul_(t53, g22)
    t58.addcmul_(t54, g24)
    t58.addcmul_(t55, g25)
    t58.addcmul_(t56, g28)
    t58.addcmul_(t57, g29)
    t59 = l5 * 4
    t60 = l6 * 2
    t61 = l7 * 3
    t62 = l9 * g28
    t62.addcmul_(t53, g21)
    t62.addcmul_(t59, g23)
    t62.addcmul_(t60, g24)
    t62.addcmul_(t61, g26)
    t62.addcmul_(t56, g27)
    t63 = l4 * 6
    t64 = l5 * 3
    t65 = l6 * 3
    t66 = l7 * g23
    t66.addcmul_(l8, g24)
    t66.addcmul_(l9, g25)
    t66.addcmul_(t63, g20)
    t66.addcmul_(t64, g21)
    t66.addcmul_(t65, g22)
    t67 = l2 * t44
    t67.addcmul_(l3, t48)
    t67.addcmul_(t11, t52)
    t67.addcmul_(t58, vl3)
    t67.addcmul_(t62, vl2)
    t67.addcmul_(t66, t1)
    t68 = vl8 * 4
    t69 = g24 * vl4
    t69.addcmul_(g27, t45)
    t69.addcmul_(g28, t41)
    t69.addcmul_(g31, t42)
    t69.addcmul_(g32, t68)
    t69.addcmul_(g33, t47)
    t70 = vl7 * 6
    t71 = vl8 * 3
    t72 = g23 * vl4
    t72.addcmul_(g26, t50)
    t72.addcmul_(g27, vl6)
    t72.addcmul_(g30, t70)
    t72.addcmul_(g31, t71)
    t72.addcmul_(g32, vl9)
    t73 = l8 * 4
    t74 = l4 * g24
    t74.addcmul_(t54, g27)
    t74.addcmul_(t60, g28)
    t74.addcmul_(t61, g31)
    t74.addcmul_(t57, g33)
    t74.addcmul_(t73, g32)
    t75 = l7 * 6
    t76 = l8 * 3
    t77 = l4 * g23
    t77.addcmul_(l6, g27)
    t77.addcmul_(l9, g32)
    t77.addcmul_(t64, g26)
    t77.addcmul_(t75, g30)
    t77.addcmul_(t76, g31)
    t78 = l1 * t44
    t78.addcmul_(l3, t69)
    t78.addcmul_(t9, t72)
    t78.addcmul_(t74, vl3)
    t78.addcmul_(t77, t3)
    t78.addcmul_(t62, vl1)
    t79 = vl9 * 6
    t80 = g25 * vl4
    t80.addcmul_(g28, vl5)
    t80.addcmul_(g29, t51)
    t80.addcmul_(g32, vl7)
    t80.addcmul_(g33, t71)
    t80.addcmul_(g34, t79)
    t81 = l9 * 6
    t82 = l4 * g25
    t82.addcmul_(l5, g28)
    t82.addcmul_(l7, g32)
    t82.addcmul_(t65, g29)
    t82.addcmul_(t76, g33)
    t82.addcmul_(t81, g34)
    t83 = l1 * t48
    t83.addcmul_(l2, t69)
    t83.addcmul_(t7, t80)
    t83.addcmul_(t82, t5)
    t83.addcmul_(t74, vl2)
    t83.addcmul_(t58, vl1)
    t84 = l1 * t58
    t84.addcmul_(l2, t74)
    t84.addcmul_(t7, t82)
    t85 = l1 * t62
    t85.addcmul_(l3, t74)
    t85.addcmul_(t9, t77)
    t86 = l2 * t62
    t86.addcmul_(l3, t58)
    t86.addcmul_(t11, t66)
    t87 = l1 * t67
    t87.addcmul_(l2, t78)
    t87.addcmul_(l3, t83)
    t87.addcmul_(t84, vl3)
    t87.addcmul_(t85, vl2)
    t87.addcmul_(t86, vl1)
    t88 = l1 * t86
    t88.addcmul_(l2, t85)
    t88.addcmul_(l3, t84)
    t89 = l1 * t37
    t89.addcmul_(l2, t36)
    t89.addcmul_(l3, t35)
    t90 = l1 * t12
    t90.addcmul_(l2, t10)
    t90.addcmul_(l3, t8)
    t91 = l1 * g1
    t91.addcmul_(l2, g2)
    t91.addcmul_(l3, g3)
    t92 = r3 * t0
    t92.addcmul_(r8, t13)
    t92.addcmul_(r14, t38)
    t92.addcmul_(r20, t87)
    t92.addcmul_(g0, vr0)
    t92.addcmul_(t88, vr20)
    t92.addcmul_(t89, vr14)
    t92.addcmul_(t90, vr8)
    t92.addcmul_(t91, vr3)
    t93 = r5 * t0
    t93.addcmul_(r10, t13)
    t93.addcmul_(r16, t38)
    t93.addcmul_(r22, t87)
    t93.addcmul_(g0, vr1)
    t93.addcmul_(t88, vr22)
    t93.addcmul_(t89, vr16)
    t93.addcmul_(t90, vr10)
    t93.addcmul_(t91, vr5)
    t94 = r1 * g0
    t94.addcmul_(r5, t91)
    t94.addcmul_(r10, t90)
    t94.addcmul_(r16, t89)
    t94.addcmul_(r22, t88)
    t95 = l1 * t93
    t95.addcmul_(r9, t2)
    t95.addcmul_(r15, t22)
    t95.addcmul_(r21, t67)
    t95.addcmul_(g1, vr4)
    t95.addcmul_(t86, vr21)
    t95.addcmul_(t37, vr15)
    t95.addcmul_(t12, vr9)
    t95.addcmul_(t94, vl1)
    t96 = l2 * t93
    t96.addcmul_(r9, t4)
    t96.addcmul_(r15, t29)
    t96.addcmul_(r21, t78)
    t96.addcmul_(g2, vr4)
    t96.addcmul_(t85, vr21)
    t96.addcmul_(t36, vr15)
    t96.addcmul_(t10, vr9)
    t96.addcmul_(t94, vl2)
    t97 = l3 * t93
    t97.addcmul_(r9, t6)
    t97.addcmul_(r15, t34)
    t97.addcmul_(r21, t83)
    t97.addcmul_(g3, vr4)
    t97.addcmul_(t84, vr21)
    t97.addcmul_(t35, vr15)
    t97.addcmul_(t8, vr9)
    t97.addcmul_(t94, vl3)
    t98 = r7 * t0
    t98.addcmul_(r13, t13)
    t98.addcmul_(r19, t38)
    t98.addcmul_(r25, t87)
    t98.addcmul_(g0, vr2)
    t98.addcmul_(t88, vr25)
    t98.addcmul_(t89, vr19)
    t98.addcmul_(t90, vr13)
    t98.addcmul_(t91, vr7)
    t99 = r2 * g0
    t99.addcmul_(r7, t91)
    t99.addcmul_(r13, t90)
    t99.addcmul_(r19, t89)
    t99.addcmul_(r25, t88)
    t100 = l1 * t98
    t100.addcmul_(r12, t2)
    t100.addcmul_(r18, t22)
    t100.addcmul_(r24, t67)
    t100.addcmul_(g1, vr6)
    t100.addcmul_(t86, vr24)
    t100.addcmul_(t37, vr18)
    t100.addcmul_(t12, vr12)
    t100.addcmul_(t99, vl1)
    t101 = l1 * t99
    t101.addcmul_(r6, g1)
    t101.addcmul_(r12, t12)
    t101.addcmul_(r18, t37)
    t101.addcmul_(r24, t86)
    t102 = l1 * t100
    t102.addcmul_(r17, t17)
    t102.addcmul_(r23, t52)
    t102.addcmul_(g4, vr11)
    t102.addcmul_(t66, vr23)
    t102.addcmul_(t21, vr17)
    t102.addcmul_(t101, vl1)
    t103 = l2 * t98
    t103.addcmul_(r12, t4)
    t103.addcmul_(r18, t29)
    t103.addcmul_(r24, t78)
    t103.addcmul_(g2, vr6)
    t103.addcmul_(t85, vr24)
    t103.addcmul_(t36, vr18)
    t103.addcmul_(t10, vr12)
    t103.addcmul_(t99, vl2)
    t104 = l2 * t99
    t104.addcmul_(r6, g2)
    t104.addcmul_(r12, t10)
    t104.addcmul_(r18, t36)
    t104.addcmul_(r24, t85)
    t105 = l1 * t103
    t105.addcmul_(l2, t100)
    t105.addcmul_(r17, t14)
    t105.addcmul_(r23, t44)
    t105.addcmul_(g5, vr11)
    t105.addcmul_(t62, vr23)
    t105.addcmul_(t19, vr17)
    t105.addcmul_(t104, vl1)
    t105.addcmul_(t101, vl2)
    t106 = l3 * t98
    t106.addcmul_(r12, t6)
    t106.addcmul_(r18, t34)
    t106.addcmul_(r24, t83)
    t106.addcmul_(g3, vr6)
    t106.addcmul_(t84, vr24)
    t106.addcmul_(t35, vr18)
    t106.addcmul_(t8, vr12)
    t106.addcmul_(t99, vl3)
    t107 = l3 * t99
    t107.addcmul_(r6, g3)
    t107.addcmul_(r12, t8)
    t107.addcmul_(r18, t35)
    t107.addcmul_(r24, t84)
    t108 = l1 * t106
    t108.addcmul_(l3, t100)
    t108.addcmul_(r17, t15)
    t108.addcmul_(r23, t48)
    t108.addcmul_(g6, vr11)
    t108.addcmul_(t58, vr23)
    t108.addcmul_(t18, vr17)
    t108.addcmul_(t107, vl1)
    t108.addcmul_(t101, vl3)
    t109 = l2 * t103
    t109.addcmul_(r17, t25)
    t109.addcmul_(r23, t72)
    t109.addcmul_(g7, vr11)
    t109.addcmul_(t77, vr23)
    t109.addcmul_(t28, vr17)
    t109.addcmul_(t104, vl2)
    t110 = l2 * t106
    t110.addcmul_(l3, t103)
    t110.addcmul_(r17, t23)
    t110.addcmul_(r23, t69)
    t110.addcmul_(g8, vr11)
    t110.addcmul_(t74, vr23)
    t110.addcmul_(t26, vr17)
    t110.addcmul_(t107, vl2)
    t110.addcmul_(t104, vl3)
    t111 = l3 * t106
    t111.addcmul_(r17, t31)
    t111.addcmul_(r23, t80)
    t111.addcmul_(g9, vr11)
    t111.addcmul_(t82, vr23)
    t111.addcmul_(t33, vr17)
    t111.addcmul_(t107, vl3)
    t112 = torch.zeros_like(c0)
    t113 = l1 * c4
    t113.addcmul_(l2, c5)
    t113.addcmul_(l3, c6)
    t114 = l1 * c1
    t114.addcmul_(l2, c2)
    t114.addcmul_(l3, c3)
    t115 = l1 * c5
    t115.addcmul_(l2, c7)
    t115.addcmul_(l3, c8)
    t116 = l1 * c6
    t116.addcmul_(l2, c8)
    t116.addcmul_(l3, c9)
    t117 = l1 * t113
    t117.addcmul_(l2, t115)
    t117.addcmul_(l3, t116)
    t118 = c0 * r8
    t118.addcmul_(t114, r10)
    t118.addcmul_(t117, r13)
    t119 = c0 * r14
    t119.addcmul_(t114, r16)
    t119.addcmul_(t117, r19)
    t120 = l2 * t119
    t120.addcmul_(c2, r15)
    t120.addcmul_(t115, r18)
    t121 = l3 * t119
    t121.addcmul_(c3, r15)
    t121.addcmul_(t116, r18)
    t122 = c0 * r20
    t122.addcmul_(t114, r22)
    t122.addcmul_(t117, r25)
    t123 = l2 * t122
    t123.addcmul_(c2, r21)
    t123.addcmul_(t115, r24)
    t124 = l3 * t122
    t124.addcmul_(c3, r21)
    t124.addcmul_(t116, r24)
    t125 = l1 * vc1
    t125.addcmul_(l2, vc2)
    t125.addcmul_(l3, vc3)
    t125.addcmul_(c1, vl1)
    t125.addcmul_(c2, vl2)
    t125.addcmul_(c3, vl3)
    t126 = l1 * vc4
    t126.addcmul_(l2, vc5)
    t126.addcmul_(l3, vc6)
    t126.addcmul_(c4, vl1)
    t126.addcmul_(c5, vl2)
    t126.addcmul_(c6, vl3)
    t127 = l1 * vc5
    t127.addcmul_(l2, vc7)
    t127.addcmul_(l3, vc8)
    t127.addcmul_(c5, vl1)
    t127.addcmul_(c7, vl2)
    t127.addcmul_(c8, vl3)
    t128 = l1 * vc6
    t128.addcmul_(l2, vc8)
    t128.addcmul_(l3, vc9)
    t128.addcmul_(c6, vl1)
    t128.addcmul_(c8, vl2)
    t128.addcmul_(c9, vl3)
    t129 = l1 * t126
    t129.addcmul_(l2, t127)
    t129.addcmul_(l3, t128)
    t129.addcmul_(t113, vl1)
    t129.addcmul_(t115, vl2)
    t129.addcmul_(t116, vl3)
    t130 = c0 * vr3
    t130.addcmul_(t114, vr5)
    t130.addcmul_(t117, vr7)
    t130.addcmul_(r3, vc0)
    t130.addcmul_(r5, t125)
    t130.addcmul_(r7, t129)
    t131 = c0 * vr8
    t131.addcmul_(t114, vr10)
    t131.addcmul_(t117, vr13)
    t131.addcmul_(r8, vc0)
    t131.addcmul_(r10, t125)
    t131.addcmul_(r13, t129)
    t132 = l2 * t131
    t132.addcmul_(c2, vr9)
    t132.addcmul_(t115, vr12)
    t132.addcmul_(t118, vl2)
    t132.addcmul_(r9, vc2)
    t132.addcmul_(r12, t127)
    t133 = l3 * t131
    t133.addcmul_(c3, vr9)
    t133.addcmul_(t116, vr12)
    t133.addcmul_(t118, vl3)
    t133.addcmul_(r9, vc3)
    t133.addcmul_(r12, t128)
    t134 = c0 * vr14
    t134.addcmul_(t114, vr16)
    t134.addcmul_(t117, vr19)
    t134.addcmul_(r14, vc0)
    t134.addcmul_(r16, t125)
    t134.addcmul_(r19, t129)
    t135 = l2 * t134
    t135.addcmul_(c2, vr15)
    t135.addcmul_(t115, vr18)
    t135.addcmul_(t119, vl2)
    t135.addcmul_(r15, vc2)
    t135.addcmul_(r18, t127)
    t136 = c7 * vr17
    t136.addcmul_(t9, t135)
    t136.addcmul_(t120, t3)
    t136.addcmul_(r17, vc7)
    t137 = l3 * t134
    t137.addcmul_(c3, vr15)
    t137.addcmul_(t116, vr18)
    t137.addcmul_(t119, vl3)
    t137.addcmul_(r15, vc3)
    t137.addcmul_(r18, t128)
    t138 = l2 * t137
    t138.addcmul_(l3, t135)
    t138.addcmul_(c8, vr17)
    t138.addcmul_(t120, vl3)
    t138.addcmul_(t121, vl2)
    t138.addcmul_(r17, vc8)
    t139 = c9 * vr17
    t139.addcmul_(t7, t137)
    t139.addcmul_(t121, t5)
    t139.addcmul_(r17, vc9)
    t140 = c0 * vr20
    t140.addcmul_(t114, vr22)
    t140.addcmul_(t117, vr25)
    t140.addcmul_(r20, vc0)
    t140.addcmul_(r22, t125)
    t140.addcmul_(r25, t129)
    t141 = l3 * t140
    t141.addcmul_(c3, vr21)
    t141.addcmul_(t116, vr24)
    t141.addcmul_(t122, vl3)
    t141.addcmul_(r21, vc3)
    t141.addcmul_(r24, t128)
    t142 = l2 * t140
    t142.addcmul_(c2, vr21)
    t142.addcmul_(t115, vr24)
    t142.addcmul_(t122, vl2)
    t142.addcmul_(r21, vc2)
    t142.addcmul_(r24, t127)
    t143 = l1 * t119
    t143.addcmul_(c1, r15)
    t143.addcmul_(t113, r18)
    t144 = l1 * t122
    t144.addcmul_(c1, r21)
    t144.addcmul_(t113, r24)
    t145 = l1 * t131
    t145.addcmul_(c1, vr9)
    t145.addcmul_(t113, vr12)
    t145.addcmul_(t118, vl1)
    t145.addcmul_(r9, vc1)
    t145.addcmul_(r12, t126)
    t146 = l1 * t134
    t146.addcmul_(c1, vr15)
    t146.addcmul_(t113, vr18)
    t146.addcmul_(t119, vl1)
    t146.addcmul_(r15, vc1)
    t146.addcmul_(r18, t126)
    t147 = l1 * t135
    t147.addcmul_(l2, t146)
    t147.addcmul_(c5, vr17)
    t147.addcmul_(t143, vl2)
    t147.addcmul_(t120, vl1)
    t147.addcmul_(r17, vc5)
    t148 = l1 * t137
    t148.addcmul_(l3, t146)
    t148.addcmul_(c6, vr17)
    t148.addcmul_(t143, vl3)
    t148.addcmul_(t121, vl1)
    t148.addcmul_(r17, vc6)
    t149 = l1 * t140
    t149.addcmul_(c1, vr21)
    t149.addcmul_(t113, vr24)
    t149.addcmul_(t122, vl1)
    t149.addcmul_(r21, vc1)
    t149.addcmul_(r24, t126)
    t150 = t143 * t17
    t150.addcmul_(t144, t52)
    t150.addcmul_(g4, t145)
    t150.addcmul_(g11, t147)
    t150.addcmul_(g12, t148)
    t150.addcmul_(t66, t149)
    t150.addcmul_(t21, t146)
    t151 = c4 * vr17
    t151.addcmul_(t11, t146)
    t151.addcmul_(t143, t1)
    t151.addcmul_(r17, vc4)
    t152 = g10 * t151
    t150 = t150 * 2
    t150.add_(t152, alpha=3)
    t150.addcmul_(c1, t93)
    t150.addcmul_(c4, t100)
    t150.addcmul_(c5, t103)
    t150.addcmul_(c6, t106)
    t150.addcmul_(t113, t98)
    t150.addcmul_(t118, t2)
    t150.addcmul_(t119, t22)
    t150.addcmul_(t120, t14)
    t150.addcmul_(t121, t15)
    t150.addcmul_(t122, t67)
    t150.addcmul_(t123, t44)
    t150.addcmul_(t124, t48)
    t150.addcmul_(g1, t130)
    t150.addcmul_(g5, t132)
    t150.addcmul_(g6, t133)
    t150.addcmul_(g13, t136)
    t150.addcmul_(g14, t138)
    t150.addcmul_(g15, t139)
    t150.addcmul_(t58, t141)
    t150.addcmul_(t62, t142)
    t150.addcmul_(t86, t140)
    t150.addcmul_(t18, t137)
    t150.addcmul_(t19, t135)
    t150.addcmul_(t37, t134)
    t150.addcmul_(t12, t131)
    t150.addcmul_(t99, t126)
    t150.addcmul_(t107, vc6)
    t150.addcmul_(t104, vc5)
    t150.addcmul_(t101, vc4)
    t150.addcmul_(t94, vc1)
    t152 = t120 * t25
    t152.addcmul_(t123, t72)
    t152.addcmul_(g7, t132)
    t152.addcmul_(g13, t147)
    t152.addcmul_(g17, t138)
    t152.addcmul_(t77, t142)
    t152.addcmul_(t28, t135)
    t153 = g16 * t136
    t152 = t152 * 2
    t152.add_(t153, alpha=3)
    t152.addcmul_(c2, t93)
    t152.addcmul_(c5, t100)
    t152.addcmul_(c7, t103)
    t152.addcmul_(c8, t106)
    t152.addcmul_(t115, t98)
    t152.addcmul_(t118, t4)
    t152.addcmul_(t119, t29)
    t152.addcmul_(t143, t14)
    t152.addcmul_(t121, t23)
    t152.addcmul_(t122, t78)
    t152.addcmul_(t144, t44)
    t152.addcmul_(t124, t69)
    t152.addcmul_(g2, t130)
    t152.addcmul_(g5, t145)
    t152.addcmul_(g8, t133)
    t152.addcmul_(g11, t151)
    t152.addcmul_(g14, t148)
    t152.addcmul_(g18, t139)
    t152.addcmul_(t74, t141)
    t152.addcmul_(t62, t149)
    t152.addcmul_(t85, t140)
    t152.addcmul_(t26, t137)
    t152.addcmul_(t19, t146)
    t152.addcmul_(t36, t134)
    t152.addcmul_(t10, t131)
    t152.addcmul_(t99, t127)
    t152.addcmul_(t107, vc8)
    t152.addcmul_(t104, vc7)
    t152.addcmul_(t101, vc5)
    t152.addcmul_(t94, vc2)
    t153 = t121 * t31
    t153.addcmul_(t124, t80)
    t153.addcmul_(g9, t133)
    t153.addcmul_(g15, t148)
    t153.addcmul_(g18, t138)
    t153.addcmul_(t82, t141)
    t153.addcmul_(t33, t137)
    t137 = g19 * t139
    t153 = t153 * 2
    t153.add_(t137, alpha=3)
    t153.addcmul_(c3, t93)
    t153.addcmul_(c6, t100)
    t153.addcmul_(c8, t103)
    t153.addcmul_(c9, t106)
    t153.addcmul_(t116, t98)
    t153.addcmul_(t118, t6)
    t153.addcmul_(t119, t34)
    t153.addcmul_(t143, t15)
    t153.addcmul_(t120, t23)
    t153.addcmul_(t122, t83)
    t153.addcmul_(t144, t48)
    t153.addcmul_(t123, t69)
    t153.addcmul_(g3, t130)
    t153.addcmul_(g6, t145)
    t153.addcmul_(g8, t132)
    t153.addcmul_(g12, t151)
    t153.addcmul_(g14, t147)
    t153.addcmul_(g17, t136)
    t153.addcmul_(t74, t142)
    t153.addcmul_(t58, t149)
    t153.addcmul_(t84, t140)
    t153.addcmul_(t26, t135)
    t153.addcmul_(t18, t146)
    t153.addcmul_(t35, t134)
    t153.addcmul_(t8, t131)
    t153.addcmul_(t99, t128)
    t153.addcmul_(t107, vc9)
    t153.addcmul_(t104, vc8)
    t153.addcmul_(t101, vc6)
    t153.addcmul_(t94, vc3)
    t94 = c7 * vr23
    t94.addcmul_(t9, t142)
    t94.addcmul_(t123, t3)
    t94.addcmul_(r23, vc7)
    t101 = l2 * t141
    t101.addcmul_(l3, t142)
    t101.addcmul_(c8, vr23)
    t101.addcmul_(t123, vl3)
    t101.addcmul_(t124, vl2)
    t101.addcmul_(r23, vc8)
    t104 = c9 * vr23
    t104.addcmul_(t7, t141)
    t104.addcmul_(t124, t5)
    t104.addcmul_(r23, vc9)
    t142 = l1 * t142
    t142.addcmul_(l2, t149)
    t142.addcmul_(c5, vr23)
    t142.addcmul_(t144, vl2)
    t142.addcmul_(t123, vl1)
    t142.addcmul_(r23, vc5)
    t141 = l1 * t141
    t141.addcmul_(l3, t149)
    t141.addcmul_(c6, vr23)
    t141.addcmul_(t144, vl3)
    t141.addcmul_(t124, vl1)
    t141.addcmul_(r23, vc6)
    t107 = g21 * t142
    t107.addcmul_(g22, t141)
    t99 = c4 * vr23
    t99.addcmul_(t11, t149)
    t99.addcmul_(t144, t1)
    t99.addcmul_(r23, vc4)
    t149 = g20 * t99
    t107 = t107 * 3
    t107.add_(t149, alpha=6)
    t107.addcmul_(g23, t94)
    t107.addcmul_(g24, t101)
    t107.addcmul_(g25, t104)
    t149 = g24 * t141
    t149.addcmul_(g27, t101)
    t131 = g21 * t99
    t131.addcmul_(g26, t94)
    t134 = g23 * t142
    t149 = t149 * 2
    t149.add_(t131, alpha=3)
    t149.add_(t134, alpha=4)
    t149.addcmul_(g28, t104)
    t134 = g24 * t142
    t134.addcmul_(g28, t101)
    t131 = g22 * t99
    t131.addcmul_(g29, t104)
    t146 = g25 * t141
    t134 = t134 * 2
    t134.add_(t131, alpha=3)
    t134.add_(t146, alpha=4)
    t134.addcmul_(g27, t94)
    t146 = g26 * t142
    t146.addcmul_(g31, t101)
    t131 = g30 * t94
    t146 = t146 * 3
    t146.add_(t131, alpha=6)
    t146.addcmul_(g23, t99)
    t146.addcmul_(g27, t141)
    t146.addcmul_(g32, t104)
    t131 = g27 * t142
    t131.addcmul_(g28, t141)
    t135 = g31 * t94
    t135.addcmul_(g33, t104)
    t140 = g32 * t101
    t131 = t131 * 2
    t131.add_(t135, alpha=3)
    t131.add_(t140, alpha=4)
    t131.addcmul_(g24, t99)
    t140 = g29 * t141
    t140.addcmul_(g33, t101)
    t135 = g34 * t104
    t140 = t140 * 3
    t140.add_(t135, alpha=6)
    t140.addcmul_(g25, t99)
    t140.addcmul_(g28, t142)
    t140.addcmul_(g32, t94)
    t135 = g0 * vc0
    t122 = g0 * t125
    t119 = g0 * t129
    t98 = c0 * t0
    t98.addcmul_(t91, vc0)
    t106 = g1 * vc1
    t106.addcmul_(g2, vc2)
    t106.addcmul_(g3, vc3)
    t103 = t114 * t0
    t103.addcmul_(t91, t125)
    t100 = g1 * t126
    t100.addcmul_(g2, t127)
    t100.addcmul_(g3, t128)
    t0 = t117 * t0
    t0.addcmul_(t91, t129)
    t91 = c0 * t13
    t91.addcmul_(t90, vc0)
    t93 = c1 * t2
    t93.addcmul_(c2, t4)
    t93.addcmul_(c3, t6)
    t93.addcmul_(t8, vc3)
    t93.addcmul_(t10, vc2)
    t93.addcmul_(t12, vc1)
    t137 = t114 * t13
    t137.addcmul_(t90, t125)
    t154 = g4 * vc4
    t154.addcmul_(g5, vc5)
    t154.addcmul_(g6, vc6)
    t154.addcmul_(g7, vc7)
    t154.addcmul_(g8, vc8)
    t154.addcmul_(g9, vc9)
    t2 = t113 * t2
    t2.addcmul_(t115, t4)
    t2.addcmul_(t116, t6)
    t2.addcmul_(t8, t128)
    t2.addcmul_(t10, t127)
    t2.addcmul_(t12, t126)
    t13 = t117 * t13
    t13.addcmul_(t90, t129)
    t90 = c0 * t38
    t90.addcmul_(t89, vc0)
    t12 = c1 * t22
    t12.addcmul_(c2, t29)
    t12.addcmul_(c3, t34)
    t12.addcmul_(t35, vc3)
    t12.addcmul_(t36, vc2)
    t12.addcmul_(t37, vc1)
    t10 = t114 * t38
    t10.addcmul_(t89, t125)
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
    t22 = t113 * t22
    t22.addcmul_(t115, t29)
    t22.addcmul_(t116, t34)
    t22.addcmul_(t35, t128)
    t22.addcmul_(t36, t127)
    t22.addcmul_(t37, t126)
    t38 = t117 * t38
    t38.addcmul_(t89, t129)
    t89 = c0 * t87
    t89.addcmul_(t88, vc0)
    t37 = c1 * t67
    t37.addcmul_(c2, t78)
    t37.addcmul_(c3, t83)
    t37.addcmul_(t84, vc3)
    t37.addcmul_(t85, vc2)
    t37.addcmul_(t86, vc1)
    t36 = t114 * t87
    t36.addcmul_(t88, t125)
    t52 = c4 * t52
    t52.addcmul_(c5, t44)
    t52.addcmul_(c6, t48)
    t52.addcmul_(c7, t72)
    t52.addcmul_(c8, t69)
    t52.addcmul_(c9, t80)
    t52.addcmul_(t82, vc9)
    t52.addcmul_(t74, vc8)
    t52.addcmul_(t77, vc7)
    t52.addcmul_(t58, vc6)
    t52.addcmul_(t62, vc5)
    t52.addcmul_(t66, vc4)
    t67 = t113 * t67
    t67.addcmul_(t115, t78)
    t67.addcmul_(t116, t83)
    t67.addcmul_(t84, t128)
    t67.addcmul_(t85, t127)
    t67.addcmul_(t86, t126)
    t87 = t117 * t87
    t87.addcmul_(t88, t129)
    t88 = c0 * vr0
    t88.addcmul_(t114, vr1)
    t88.addcmul_(t117, vr2)
    t88.addcmul_(r0, vc0)
    t88.addcmul_(r1, t125)
    t88.addcmul_(r2, t129)
    t129 = c0 * r3
    t129.addcmul_(t114, r5)
    t129.addcmul_(t117, r7)
    t117 = l1 * t130
    t117.addcmul_(c1, vr4)
    t117.addcmul_(t113, vr6)
    t117.addcmul_(t129, vl1)
    t117.addcmul_(r4, vc1)
    t117.addcmul_(r6, t126)
    t126 = l2 * t130
    t126.addcmul_(c2, vr4)
    t126.addcmul_(t115, vr6)
    t126.addcmul_(t129, vl2)
    t126.addcmul_(r4, vc2)
    t126.addcmul_(r6, t127)
    t130 = l3 * t130
    t130.addcmul_(c3, vr4)
    t130.addcmul_(t116, vr6)
    t130.addcmul_(t129, vl3)
    t130.addcmul_(r4, vc3)
    t130.addcmul_(r6, t128)
    t128 = l1 * t118
    t128.addcmul_(c1, r9)
    t128.addcmul_(t113, r12)
    t113 = c4 * vr11
    t113.addcmul_(t128, t1)
    t113.addcmul_(r11, vc4)
    t113.addcmul_(t11, t145)
    t129 = l2 * t118
    t129.addcmul_(c2, r9)
    t129.addcmul_(t115, r12)
    t115 = l1 * t132
    t115.addcmul_(l2, t145)
    t115.addcmul_(c5, vr11)
    t115.addcmul_(t128, vl2)
    t115.addcmul_(t129, vl1)
    t115.addcmul_(r11, vc5)
    t118 = l3 * t118
    t118.addcmul_(c3, r9)
    t118.addcmul_(t116, r12)
    t116 = l1 * t133
    t116.addcmul_(l3, t145)
    t116.addcmul_(c6, vr11)
    t116.addcmul_(t128, vl3)
    t116.addcmul_(t118, vl1)
    t116.addcmul_(r11, vc6)
    t128 = c7 * vr11
    t128.addcmul_(t129, t3)
    t128.addcmul_(r11, vc7)
    t128.addcmul_(t9, t132)
    t145 = l2 * t133
    t145.addcmul_(l3, t132)
    t145.addcmul_(c8, vr11)
    t145.addcmul_(t129, vl3)
    t145.addcmul_(t118, vl2)
    t145.addcmul_(r11, vc8)
    t129 = c9 * vr11
    t129.addcmul_(t118, t5)
    t129.addcmul_(r11, vc9)
    t129.addcmul_(t7, t133)
    t133 = c4 * r17
    t133.addcmul_(t11, t143)
    t16 = t133 * t16
    t16.addcmul_(t20, t151)
    t20 = l1 * t120
    t20.addcmul_(l2, t143)
    t20.addcmul_(c5, r17)
    t118 = l2 * t151
    t118.addcmul_(t11, t147)
    t118.addcmul_(t133, vl2)
    t118.addcmul_(t20, t1)
    t132 = l1 * t121
    t132.addcmul_(l3, t143)
    t132.addcmul_(c6, r17)
    t151 = l3 * t151
    t151.addcmul_(t11, t148)
    t151.addcmul_(t133, vl3)
    t151.addcmul_(t132, t1)
    t1 = c7 * r17
    t1.addcmul_(t9, t120)
    t133 = l1 * t136
    t133.addcmul_(t9, t147)
    t133.addcmul_(t20, t3)
    t133.addcmul_(t1, vl1)
    t143 = l2 * t121
    t143.addcmul_(l3, t120)
    t143.addcmul_(c8, r17)
    t120 = l1 * t138
    t120.addcmul_(l2, t148)
    t120.addcmul_(l3, t147)
    t120.addcmul_(t20, vl3)
    t120.addcmul_(t132, vl2)
    t120.addcmul_(t143, vl1)
    t20 = c9 * r17
    t20.addcmul_(t7, t121)
    t121 = l1 * t139
    t121.addcmul_(t7, t148)
    t121.addcmul_(t132, t5)
    t121.addcmul_(t20, vl1)
    t24 = t1 * t24
    t24.addcmul_(t27, t136)
    t136 = l3 * t136
    t136.addcmul_(t9, t138)
    t136.addcmul_(t1, vl3)
    t136.addcmul_(t143, t3)
    t3 = l2 * t139
    t3.addcmul_(t7, t138)
    t3.addcmul_(t143, t5)
    t3.addcmul_(t20, vl2)
    t20 = t20 * t30
    t20.addcmul_(t32, t139)
    t139 = c4 * r23
    t139.addcmul_(t11, t144)
    t49 = t139 * t49
    t49.addcmul_(t63, t99)
    t63 = l1 * t123
    t63.addcmul_(l2, t144)
    t63.addcmul_(c5, r23)
    t11 = t139 * t50
    t11.addcmul_(t63, t39)
    t11.addcmul_(t53, t142)
    t11.addcmul_(t64, t99)
    t32 = l1 * t124
    t32.addcmul_(l3, t144)
    t32.addcmul_(c6, r23)
    t144 = t139 * t51
    t144.addcmul_(t32, t39)
    t144.addcmul_(t53, t141)
    t144.addcmul_(t65, t99)
    t53 = c7 * r23
    t53.addcmul_(t9, t123)
    t9 = l4 * t94
    t9.addcmul_(l7, t99)
    t9.addcmul_(t139, vl7)
    t9.addcmul_(t63, t40)
    t9.addcmul_(t53, vl4)
    t9.addcmul_(t59, t142)
    t59 = l2 * t124
    t59.addcmul_(l3, t123)
    t59.addcmul_(c8, r23)
    t123 = l4 * t101
    t123.addcmul_(l8, t99)
    t123.addcmul_(t139, vl8)
    t123.addcmul_(t63, t41)
    t123.addcmul_(t32, t45)
    t123.addcmul_(t59, vl4)
    t123.addcmul_(t54, t141)
    t123.addcmul_(t60, t142)
    t40 = c9 * r23
    t40.addcmul_(t7, t124)
    t124 = l4 * t104
    t124.addcmul_(l9, t99)
    t124.addcmul_(t139, vl9)
    t124.addcmul_(t32, t46)
    t124.addcmul_(t40, vl4)
    t124.addcmul_(t55, t141)
    t55 = t63 * t42
    t55.addcmul_(t53, t50)
    t55.addcmul_(t64, t94)
    t55.addcmul_(t61, t142)
    t64 = l6 * t94
    t64.addcmul_(l7, t141)
    t64.addcmul_(t63, t43)
    t64.addcmul_(t32, vl7)
    t64.addcmul_(t53, vl6)
    t64.addcmul_(t59, t45)
    t64.addcmul_(t54, t101)
    t64.addcmul_(t56, t142)
    t54 = l5 * t104
    t54.addcmul_(l9, t142)
    t54.addcmul_(t63, vl9)
    t54.addcmul_(t32, t43)
    t54.addcmul_(t59, t41)
    t54.addcmul_(t40, vl5)
    t54.addcmul_(t60, t101)
    t54.addcmul_(t56, t141)
    t32 = t32 * t47
    t32.addcmul_(t40, t51)
    t32.addcmul_(t65, t104)
    t32.addcmul_(t57, t141)
    t70 = t53 * t70
    t70.addcmul_(t75, t94)
    t75 = t53 * t71
    t75.addcmul_(t59, t42)
    t75.addcmul_(t61, t101)
    t75.addcmul_(t76, t94)
    t61 = l7 * t104
    t61.addcmul_(l9, t94)
    t61.addcmul_(t53, vl9)
    t61.addcmul_(t59, t68)
    t61.addcmul_(t40, vl7)
    t61.addcmul_(t73, t101)
    t59 = t59 * t47
    t59.addcmul_(t40, t71)
    t59.addcmul_(t57, t101)
    t59.addcmul_(t76, t104)
    t40 = t40 * t79
    t40.addcmul_(t81, t104)
    return torch.stack((t92, t95, t96, t97, t102, t105, t108, t109, t110, t111,)), torch.stack((t112, t150, t152, t153, t107, t149, t134, t146, t131, t140, t112, t112, t112, t112, t112, t112, t112, t112, t112, t112, t112, t112, t112, t112, t112, t112, t112, t112, t112, t112, t112, t112, t112, t112, t112,)), torch.stack((t135, t122, t119, t98, t106, t103, t100, t0, t91, t93, t137, t154, t2, t13, t90, t12, t10, t17, t22, t38, t89, t37, t36, t52, t67, t87,)), torch.stack((t88, t117, t126, t130, t113, t115, t116, t128, t145, t129, t16, t118, t151, t133, t120, t121, t24, t136, t3, t20, t49, t11, t144, t9, t123, t124, t55, t64, t54, t32, t70, t75, t61, t59, t40,))
