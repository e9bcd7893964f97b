"""CACE coupling: 26 paths from tensors of degrees 0, 1, 2 and an edge to messages of degrees 0 to 4.

Generated, do not edit. Regenerate with:
    basisgen couple --lmax 4 --degrees 0,1,2 --backend eager

Operations per edge and channel: forward 177, backward 351, double backward 861.
Operations per edge: forward 9, backward 12, double backward 21.
"""

import torch

COUPLING_DIGEST = "340e5694f93d1a593f9ed97f9ebaa906bb2b28caa9490ea3d6eb4a3231efbd83"
SOURCE_DIGEST = "386114a47bc985e915794b7ba173d31f5c341fa020fbcc07053e9301a1e44922"
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
    t21 = l1 * t20
    t21 = t21 * 3
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
    t25 = l2 * t19
    t25 = t25 * 3
    t19 = l3 * t19
    t19.addcmul_(t10, t27)
    t28 = l2 * t23
    t28.addcmul_(t13, t27)
    t23 = l3 * t23
    t23 = t23 * 3
    t27 = c0 * r20
    t27.addcmul_(t0, r22)
    t27.addcmul_(t4, r25)
    t4 = l1 * t27
    t4.addcmul_(c1, r21)
    t4.addcmul_(t1, r24)
    t1 = c4 * r23
    t1.addcmul_(t11, t4)
    t11 = l4 * t1
    t11 = t11 * 6
    t0 = l2 * t27
    t0.addcmul_(c2, r21)
    t0.addcmul_(t2, r24)
    t2 = l1 * t0
    t2.addcmul_(l2, t4)
    t2.addcmul_(c5, r23)
    t29 = l4 * t2
    t29.addcmul_(l5, t1)
    t29 = t29 * 3
    t27 = l3 * t27
    t27.addcmul_(c3, r21)
    t27.addcmul_(t3, r24)
    t3 = l1 * t27
    t3.addcmul_(l3, t4)
    t3.addcmul_(c6, r23)
    t4 = l4 * t3
    t4.addcmul_(l6, t1)
    t4 = t4 * 3
    t30 = c7 * r23
    t30.addcmul_(t10, t0)
    t10 = l5 * 4
    t31 = l4 * t30
    t31.addcmul_(l7, t1)
    t31.addcmul_(t2, t10)
    t10 = l2 * t27
    t10.addcmul_(l3, t0)
    t10.addcmul_(c8, r23)
    t0 = l6 * 2
    t32 = l5 * 2
    t33 = l4 * t10
    t33.addcmul_(l8, t1)
    t33.addcmul_(t2, t0)
    t33.addcmul_(t3, t32)
    t34 = c9 * r23
    t34.addcmul_(t13, t27)
    t27 = l6 * 4
    t13 = l4 * t34
    t13.addcmul_(l9, t1)
    t13.addcmul_(t3, t27)
    t27 = l5 * t30
    t27.addcmul_(l7, t2)
    t27 = t27 * 3
    t1 = l8 * 2
    t35 = l6 * t30
    t35.addcmul_(l7, t3)
    t35.addcmul_(t2, t1)
    t35.addcmul_(t10, t32)
    t32 = l5 * t34
    t32.addcmul_(l9, t2)
    t32.addcmul_(t3, t1)
    t32.addcmul_(t10, t0)
    t0 = l6 * t34
    t0.addcmul_(l9, t3)
    t0 = t0 * 3
    t3 = l7 * t30
    t3 = t3 * 6
    t1 = l7 * t10
    t1.addcmul_(l8, t30)
    t1 = t1 * 3
    t2 = l8 * 4
    t36 = l7 * t34
    t36.addcmul_(l9, t30)
    t36.addcmul_(t10, t2)
    t2 = l8 * t34
    t2.addcmul_(l9, t10)
    t2 = t2 * 3
    t34 = l9 * t34
    t34 = t34 * 6
    return torch.stack((t5, t7, t8, t6, t12, t14, t15, t16, t17, t18, t21, t24, t20, t26, t22, t9, t25, t19, t28, t23, t11, t29, t4, t31, t33, t13, t27, t35, t32, t0, t3, t1, t36, t2, t34,))


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
    t11.addcmul_(g10, t10)
    t10 = l2 * t8
    t10.addcmul_(l3, t9)
    t10.addcmul_(t1, t11)
    t12 = l1 * g14
    t12.addcmul_(t3, g17)
    t12.addcmul_(t5, g18)
    t13 = l2 * 3
    t14 = l1 * g13
    t14.addcmul_(l3, g17)
    t14.addcmul_(g16, t13)
    t13 = l1 * t8
    t13.addcmul_(l3, t12)
    t13.addcmul_(t3, t14)
    t15 = l3 * 3
    t16 = l1 * g15
    t16.addcmul_(l2, g18)
    t16.addcmul_(g19, t15)
    t15 = l1 * t9
    t15.addcmul_(l2, t12)
    t15.addcmul_(t5, t16)
    t17 = l1 * t10
    t17.addcmul_(l2, t13)
    t17.addcmul_(l3, t15)
    t18 = l5 * 4
    t19 = l6 * 2
    t20 = l8 * 2
    t21 = l4 * 3
    t22 = l7 * 3
    t23 = l9 * g28
    t23.addcmul_(t18, g23)
    t23.addcmul_(t19, g24)
    t23.addcmul_(t20, g27)
    t23.addcmul_(g21, t21)
    t23.addcmul_(g26, t22)
    t18 = l5 * 2
    t24 = l6 * 4
    t25 = l9 * 3
    t26 = l7 * g27
    t26.addcmul_(t18, g24)
    t26.addcmul_(t24, g25)
    t26.addcmul_(t20, g28)
    t26.addcmul_(g22, t21)
    t26.addcmul_(g29, t25)
    t21 = l4 * 6
    t20 = l5 * 3
    t24 = l6 * 3
    t27 = l7 * g23
    t27.addcmul_(l8, g24)
    t27.addcmul_(l9, g25)
    t27.addcmul_(g20, t21)
    t27.addcmul_(g21, t20)
    t27.addcmul_(g22, t24)
    t21 = l2 * t23
    t21.addcmul_(l3, t26)
    t21.addcmul_(t1, t27)
    t28 = l8 * 4
    t29 = l4 * g24
    t29.addcmul_(t18, g27)
    t29.addcmul_(t19, g28)
    t29.addcmul_(t28, g32)
    t29.addcmul_(g31, t22)
    t29.addcmul_(g33, t25)
    t25 = l7 * 6
    t22 = l8 * 3
    t28 = l4 * g23
    t28.addcmul_(l6, g27)
    t28.addcmul_(l9, g32)
    t28.addcmul_(g26, t20)
    t28.addcmul_(g30, t25)
    t28.addcmul_(g31, t22)
    t25 = l1 * t23
    t25.addcmul_(l3, t29)
    t25.addcmul_(t3, t28)
    t20 = l9 * 6
    t19 = l4 * g25
    t19.addcmul_(l5, g28)
    t19.addcmul_(l7, g32)
    t19.addcmul_(g29, t24)
    t19.addcmul_(g33, t22)
    t19.addcmul_(g34, t20)
    t20 = l1 * t26
    t20.addcmul_(l2, t29)
    t20.addcmul_(t5, t19)
    t22 = l1 * t21
    t22.addcmul_(l2, t25)
    t22.addcmul_(l3, t20)
    t24 = r0 * g0
    t24.addcmul_(r3, t0)
    t24.addcmul_(r8, t7)
    t24.addcmul_(r14, t17)
    t24.addcmul_(r20, t22)
    t18 = r1 * g0
    t18.addcmul_(r5, t0)
    t18.addcmul_(r10, t7)
    t18.addcmul_(r16, t17)
    t18.addcmul_(r22, t22)
    t30 = l1 * t18
    t30.addcmul_(r4, g1)
    t30.addcmul_(r9, t2)
    t30.addcmul_(r15, t10)
    t30.addcmul_(r21, t21)
    t31 = l2 * t18
    t31.addcmul_(r4, g2)
    t31.addcmul_(r9, t4)
    t31.addcmul_(r15, t13)
    t31.addcmul_(r21, t25)
    t32 = l3 * t18
    t32.addcmul_(r4, g3)
    t32.addcmul_(r9, t6)
    t32.addcmul_(r15, t15)
    t32.addcmul_(r21, t20)
    t33 = r2 * g0
    t33.addcmul_(r7, t0)
    t33.addcmul_(r13, t7)
    t33.addcmul_(r19, t17)
    t33.addcmul_(r25, t22)
    t34 = l1 * t33
    t34.addcmul_(r6, g1)
    t34.addcmul_(r12, t2)
    t34.addcmul_(r18, t10)
    t34.addcmul_(r24, t21)
    t35 = l1 * t34
    t35.addcmul_(r11, g4)
    t35.addcmul_(r17, t11)
    t35.addcmul_(r23, t27)
    t36 = l2 * t33
    t36.addcmul_(r6, g2)
    t36.addcmul_(r12, t4)
    t36.addcmul_(r18, t13)
    t36.addcmul_(r24, t25)
    t37 = l1 * t36
    t37.addcmul_(l2, t34)
    t37.addcmul_(r11, g5)
    t37.addcmul_(r17, t8)
    t37.addcmul_(r23, t23)
    t38 = l3 * t33
    t38.addcmul_(r6, g3)
    t38.addcmul_(r12, t6)
    t38.addcmul_(r18, t15)
    t38.addcmul_(r24, t20)
    t39 = l1 * t38
    t39.addcmul_(l3, t34)
    t39.addcmul_(r11, g6)
    t39.addcmul_(r17, t9)
    t39.addcmul_(r23, t26)
    t40 = l2 * t36
    t40.addcmul_(r11, g7)
    t40.addcmul_(r17, t14)
    t40.addcmul_(r23, t28)
    t41 = l2 * t38
    t41.addcmul_(l3, t36)
    t41.addcmul_(r11, g8)
    t41.addcmul_(r17, t12)
    t41.addcmul_(r23, t29)
    t42 = l3 * t38
    t42.addcmul_(r11, g9)
    t42.addcmul_(r17, t16)
    t42.addcmul_(r23, t19)
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
    t70 = c1 * t18
    t70.addcmul_(c4, t34)
    t70.addcmul_(c5, t36)
    t70.addcmul_(c6, t38)
    t70.addcmul_(t44, t33)
    t70.addcmul_(t49, g1)
    t70.addcmul_(t50, t2)
    t70.addcmul_(t51, g5)
    t70.addcmul_(t52, g6)
    t70.addcmul_(t53, t10)
    t70.addcmul_(t54, t8)
    t70.addcmul_(t55, t9)
    t70.addcmul_(t56, g13)
    t70.addcmul_(t57, g14)
    t70.addcmul_(t58, g15)
    t70.addcmul_(t59, t21)
    t70.addcmul_(t60, t23)
    t70.addcmul_(t61, t26)
    t70.add_(t67, alpha=2)
    t70.add_(t69, alpha=3)
    t69 = t51 * g7
    t69.addcmul_(t54, t14)
    t69.addcmul_(t64, g13)
    t69.addcmul_(t57, g17)
    t69.addcmul_(t60, t28)
    t67 = t56 * g16
    t71 = c2 * t18
    t71.addcmul_(c5, t34)
    t71.addcmul_(c7, t36)
    t71.addcmul_(c8, t38)
    t71.addcmul_(t46, t33)
    t71.addcmul_(t49, g2)
    t71.addcmul_(t50, t4)
    t71.addcmul_(t62, g5)
    t71.addcmul_(t52, g8)
    t71.addcmul_(t53, t13)
    t71.addcmul_(t63, t8)
    t71.addcmul_(t55, t12)
    t71.addcmul_(t68, g11)
    t71.addcmul_(t65, g14)
    t71.addcmul_(t58, g18)
    t71.addcmul_(t59, t25)
    t71.addcmul_(t66, t23)
    t71.addcmul_(t61, t29)
    t71.add_(t69, alpha=2)
    t71.add_(t67, alpha=3)
    t52 = t52 * g9
    t52.addcmul_(t55, t16)
    t52.addcmul_(t65, g15)
    t52.addcmul_(t57, g18)
    t52.addcmul_(t61, t19)
    t58 = t58 * g19
    t18 = c3 * t18
    t18.addcmul_(c6, t34)
    t18.addcmul_(c8, t36)
    t18.addcmul_(c9, t38)
    t18.addcmul_(t47, t33)
    t18.addcmul_(t49, g3)
    t18.addcmul_(t50, t6)
    t18.addcmul_(t62, g6)
    t18.addcmul_(t51, g8)
    t18.addcmul_(t53, t15)
    t18.addcmul_(t63, t9)
    t18.addcmul_(t54, t12)
    t18.addcmul_(t68, g12)
    t18.addcmul_(t64, g14)
    t18.addcmul_(t56, g17)
    t18.addcmul_(t59, t20)
    t18.addcmul_(t66, t26)
    t18.addcmul_(t60, t29)
    t18.add_(t52, alpha=2)
    t18.add_(t58, alpha=3)
    t58 = c7 * r23
    t58.addcmul_(t3, t60)
    t3 = l2 * t61
    t3.addcmul_(l3, t60)
    t3.addcmul_(c8, r23)
    t52 = c9 * r23
    t52.addcmul_(t5, t61)
    t60 = l1 * t60
    t60.addcmul_(l2, t66)
    t60.addcmul_(c5, r23)
    t61 = l1 * t61
    t61.addcmul_(l3, t66)
    t61.addcmul_(c6, r23)
    t5 = t60 * g21
    t5.addcmul_(t61, g22)
    t59 = c4 * r23
    t59.addcmul_(t1, t66)
    t66 = t59 * g20
    t1 = t58 * g23
    t1.addcmul_(t3, g24)
    t1.addcmul_(t52, g25)
    t1.add_(t5, alpha=3)
    t1.add_(t66, alpha=6)
    t66 = t61 * g24
    t66.addcmul_(t3, g27)
    t5 = t59 * g21
    t5.addcmul_(t58, g26)
    t56 = t60 * g23
    t64 = t52 * g28
    t64.add_(t66, alpha=2)
    t64.add_(t5, alpha=3)
    t64.add_(t56, alpha=4)
    t56 = t60 * g24
    t56.addcmul_(t3, g28)
    t5 = t59 * g22
    t5.addcmul_(t52, g29)
    t66 = t61 * g25
    t68 = t58 * g27
    t68.add_(t56, alpha=2)
    t68.add_(t5, alpha=3)
    t68.add_(t66, alpha=4)
    t66 = t60 * g26
    t66.addcmul_(t3, g31)
    t5 = t58 * g30
    t56 = t59 * g23
    t56.addcmul_(t61, g27)
    t56.addcmul_(t52, g32)
    t56.add_(t66, alpha=3)
    t56.add_(t5, alpha=6)
    t5 = t60 * g27
    t5.addcmul_(t61, g28)
    t66 = t58 * g31
    t66.addcmul_(t52, g33)
    t54 = t3 * g32
    t63 = t59 * g24
    t63.add_(t5, alpha=2)
    t63.add_(t66, alpha=3)
    t63.add_(t54, alpha=4)
    t61 = t61 * g29
    t61.addcmul_(t3, g33)
    t52 = t52 * g34
    t59 = t59 * g25
    t59.addcmul_(t60, g28)
    t59.addcmul_(t58, g32)
    t59.add_(t61, alpha=3)
    t59.add_(t52, alpha=6)
    t52 = c0 * g0
    t61 = t45 * g0
    t58 = t48 * g0
    t60 = c0 * t0
    t3 = c1 * g1
    t3.addcmul_(c2, g2)
    t3.addcmul_(c3, g3)
    t54 = t45 * t0
    t66 = t44 * g1
    t66.addcmul_(t46, g2)
    t66.addcmul_(t47, g3)
    t0 = t48 * t0
    t5 = c0 * t7
    t53 = c1 * t2
    t53.addcmul_(c2, t4)
    t53.addcmul_(c3, t6)
    t51 = t45 * t7
    t62 = c4 * g4
    t62.addcmul_(c5, g5)
    t62.addcmul_(c6, g6)
    t62.addcmul_(c7, g7)
    t62.addcmul_(c8, g8)
    t62.addcmul_(c9, g9)
    t2 = t44 * t2
    t2.addcmul_(t46, t4)
    t2.addcmul_(t47, t6)
    t7 = t48 * t7
    t6 = c0 * t17
    t4 = c1 * t10
    t4.addcmul_(c2, t13)
    t4.addcmul_(c3, t15)
    t50 = t45 * t17
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
    t15 = c0 * t22
    t13 = c1 * t21
    t13.addcmul_(c2, t25)
    t13.addcmul_(c3, t20)
    t45 = t45 * t22
    t27 = c4 * t27
    t27.addcmul_(c5, t23)
    t27.addcmul_(c6, t26)
    t27.addcmul_(c7, t28)
    t27.addcmul_(c8, t29)
    t27.addcmul_(c9, t19)
    t44 = t44 * t21
    t44.addcmul_(t46, t25)
    t44.addcmul_(t47, t20)
    t48 = t48 * t22
    return torch.stack((t24, t30, t31, t32, t35, t37, t39, t40, t41, t42,)), torch.stack((t43, t70, t71, t18, t1, t64, t68, t56, t63, t59, t43, t43, t43, t43, t43, t43, t43, t43, t43, t43, t43, t43, t43, t43, t43, t43, t43, t43, t43, t43, t43, t43, t43, t43, t43,)), torch.stack((t52, t61, t58, t60, t3, t54, t66, t0, t5, t53, t51, t62, t2, t7, t6, t4, t50, t11, t10, t17, t15, t13, t45, t27, t44, t48,))


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
    t16 = g10 * t16
    t16.addcmul_(g11, vl2)
    t16.addcmul_(g12, vl3)
    t17 = l2 * g14
    t17.addcmul_(t11, g12)
    t17.addcmul_(t7, g15)
    t18 = l3 * g14
    t18.addcmul_(t11, g11)
    t18.addcmul_(t9, g13)
    t19 = l1 * 3
    t20 = l2 * g11
    t20.addcmul_(l3, g12)
    t20.addcmul_(g10, t19)
    t19 = l2 * t14
    t19.addcmul_(l3, t15)
    t19.addcmul_(t11, t16)
    t19.addcmul_(t17, vl3)
    t19.addcmul_(t18, vl2)
    t19.addcmul_(t20, t1)
    t21 = g14 * vl1
    t21.addcmul_(g17, t3)
    t21.addcmul_(g18, t5)
    t22 = vl2 * 3
    t23 = g13 * vl1
    t23.addcmul_(g16, t22)
    t23.addcmul_(g17, vl3)
    t22 = l1 * g14
    t22.addcmul_(t9, g17)
    t22.addcmul_(t7, g18)
    t24 = l2 * 3
    t25 = l1 * g13
    t25.addcmul_(l3, g17)
    t25.addcmul_(g16, t24)
    t24 = l1 * t14
    t24.addcmul_(l3, t21)
    t24.addcmul_(t9, t23)
    t24.addcmul_(t22, vl3)
    t24.addcmul_(t25, t3)
    t24.addcmul_(t18, vl1)
    t26 = vl3 * 3
    t27 = g15 * vl1
    t27.addcmul_(g18, vl2)
    t27.addcmul_(g19, t26)
    t26 = l3 * 3
    t28 = l1 * g15
    t28.addcmul_(l2, g18)
    t28.addcmul_(g19, t26)
    t26 = l1 * t15
    t26.addcmul_(l2, t21)
    t26.addcmul_(t7, t27)
    t26.addcmul_(t28, t5)
    t26.addcmul_(t22, vl2)
    t26.addcmul_(t17, vl1)
    t29 = l1 * t17
    t29.addcmul_(l2, t22)
    t29.addcmul_(t7, t28)
    t30 = l1 * t18
    t30.addcmul_(l3, t22)
    t30.addcmul_(t9, t25)
    t31 = l2 * t18
    t31.addcmul_(l3, t17)
    t31.addcmul_(t11, t20)
    t32 = l1 * t19
    t32.addcmul_(l2, t24)
    t32.addcmul_(l3, t26)
    t32.addcmul_(t29, vl3)
    t32.addcmul_(t30, vl2)
    t32.addcmul_(t31, vl1)
    t33 = vl4 * 3
    t34 = vl5 * 4
    t35 = vl6 * 2
    t36 = vl7 * 3
    t37 = vl8 * 2
    t38 = g21 * t33
    t38.addcmul_(g23, t34)
    t38.addcmul_(g24, t35)
    t38.addcmul_(g26, t36)
    t38.addcmul_(g27, t37)
    t38.addcmul_(g28, vl9)
    t39 = vl5 * 2
    t40 = vl6 * 4
    t41 = vl9 * 3
    t33 = g22 * t33
    t33.addcmul_(g24, t39)
    t33.addcmul_(g25, t40)
    t33.addcmul_(g27, vl7)
    t33.addcmul_(g28, t37)
    t33.addcmul_(g29, t41)
    t42 = vl4 * 6
    t43 = vl5 * 3
    t44 = vl6 * 3
    t42 = g20 * t42
    t42.addcmul_(g21, t43)
    t42.addcmul_(g22, t44)
    t42.addcmul_(g23, vl7)
    t42.addcmul_(g24, vl8)
    t42.addcmul_(g25, vl9)
    t45 = l5 * 2
    t46 = l6 * 4
    t47 = l8 * 2
    t48 = l4 * 3
    t49 = l9 * 3
    t50 = l7 * g27
    t50.addcmul_(t45, g24)
    t50.addcmul_(t46, g25)
    t50.addcmul_(t47, g28)
    t50.addcmul_(g22, t48)
    t50.addcmul_(g29, t49)
    t51 = l5 * 4
    t52 = l6 * 2
    t53 = l7 * 3
    t54 = l9 * g28
    t54.addcmul_(t51, g23)
    t54.addcmul_(t52, g24)
    t54.addcmul_(t47, g27)
    t54.addcmul_(g21, t48)
    t54.addcmul_(g26, t53)
    t48 = l4 * 6
    t55 = l5 * 3
    t56 = l6 * 3
    t57 = l7 * g23
    t57.addcmul_(l8, g24)
    t57.addcmul_(l9, g25)
    t57.addcmul_(g20, t48)
    t57.addcmul_(g21, t55)
    t57.addcmul_(g22, t56)
    t48 = l2 * t38
    t48.addcmul_(l3, t33)
    t48.addcmul_(t11, t42)
    t48.addcmul_(t50, vl3)
    t48.addcmul_(t54, vl2)
    t48.addcmul_(t57, t1)
    t58 = vl8 * 4
    t59 = g24 * vl4
    t59.addcmul_(g27, t39)
    t59.addcmul_(g28, t35)
    t59.addcmul_(g31, t36)
    t59.addcmul_(g32, t58)
    t59.addcmul_(g33, t41)
    t41 = vl7 * 6
    t36 = vl8 * 3
    t60 = g23 * vl4
    t60.addcmul_(g26, t43)
    t60.addcmul_(g27, vl6)
    t60.addcmul_(g30, t41)
    t60.addcmul_(g31, t36)
    t60.addcmul_(g32, vl9)
    t41 = l8 * 4
    t43 = l4 * g24
    t43.addcmul_(t45, g27)
    t43.addcmul_(t52, g28)
    t43.addcmul_(t41, g32)
    t43.addcmul_(g31, t53)
    t43.addcmul_(g33, t49)
    t49 = l7 * 6
    t53 = l8 * 3
    t61 = l4 * g23
    t61.addcmul_(l6, g27)
    t61.addcmul_(l9, g32)
    t61.addcmul_(g26, t55)
    t61.addcmul_(g30, t49)
    t61.addcmul_(g31, t53)
    t49 = l1 * t38
    t49.addcmul_(l3, t59)
    t49.addcmul_(t9, t60)
    t49.addcmul_(t43, vl3)
    t49.addcmul_(t61, t3)
    t49.addcmul_(t54, vl1)
    t55 = vl9 * 6
    t62 = g25 * vl4
    t62.addcmul_(g28, vl5)
    t62.addcmul_(g29, t44)
    t62.addcmul_(g32, vl7)
    t62.addcmul_(g33, t36)
    t62.addcmul_(g34, t55)
    t55 = l9 * 6
    t36 = l4 * g25
    t36.addcmul_(l5, g28)
    t36.addcmul_(l7, g32)
    t36.addcmul_(g29, t56)
    t36.addcmul_(g33, t53)
    t36.addcmul_(g34, t55)
    t55 = l1 * t33
    t55.addcmul_(l2, t59)
    t55.addcmul_(t7, t62)
    t55.addcmul_(t36, t5)
    t55.addcmul_(t43, vl2)
    t55.addcmul_(t50, vl1)
    t53 = l1 * t50
    t53.addcmul_(l2, t43)
    t53.addcmul_(t7, t36)
    t56 = l1 * t54
    t56.addcmul_(l3, t43)
    t56.addcmul_(t9, t61)
    t44 = l2 * t54
    t44.addcmul_(l3, t50)
    t44.addcmul_(t11, t57)
    t63 = l1 * t48
    t63.addcmul_(l2, t49)
    t63.addcmul_(l3, t55)
    t63.addcmul_(t53, vl3)
    t63.addcmul_(t56, vl2)
    t63.addcmul_(t44, vl1)
    t64 = l1 * t44
    t64.addcmul_(l2, t56)
    t64.addcmul_(l3, t53)
    t65 = l1 * t31
    t65.addcmul_(l2, t30)
    t65.addcmul_(l3, t29)
    t66 = l1 * t12
    t66.addcmul_(l2, t10)
    t66.addcmul_(l3, t8)
    t67 = l1 * g1
    t67.addcmul_(l2, g2)
    t67.addcmul_(l3, g3)
    t68 = r3 * t0
    t68.addcmul_(r8, t13)
    t68.addcmul_(r14, t32)
    t68.addcmul_(r20, t63)
    t68.addcmul_(g0, vr0)
    t68.addcmul_(t64, vr20)
    t68.addcmul_(t65, vr14)
    t68.addcmul_(t66, vr8)
    t68.addcmul_(t67, vr3)
    t69 = r5 * t0
    t69.addcmul_(r10, t13)
    t69.addcmul_(r16, t32)
    t69.addcmul_(r22, t63)
    t69.addcmul_(g0, vr1)
    t69.addcmul_(t64, vr22)
    t69.addcmul_(t65, vr16)
    t69.addcmul_(t66, vr10)
    t69.addcmul_(t67, vr5)
    t70 = r1 * g0
    t70.addcmul_(r5, t67)
    t70.addcmul_(r10, t66)
    t70.addcmul_(r16, t65)
    t70.addcmul_(r22, t64)
    t71 = l1 * t69
    t71.addcmul_(r9, t2)
    t71.addcmul_(r15, t19)
    t71.addcmul_(r21, t48)
    t71.addcmul_(g1, vr4)
    t71.addcmul_(t44, vr21)
    t71.addcmul_(t31, vr15)
    t71.addcmul_(t12, vr9)
    t71.addcmul_(t70, vl1)
    t72 = l2 * t69
    t72.addcmul_(r9, t4)
    t72.addcmul_(r15, t24)
    t72.addcmul_(r21, t49)
    t72.addcmul_(g2, vr4)
    t72.addcmul_(t56, vr21)
    t72.addcmul_(t30, vr15)
    t72.addcmul_(t10, vr9)
    t72.addcmul_(t70, vl2)
    t73 = l3 * t69
    t73.addcmul_(r9, t6)
    t73.addcmul_(r15, t26)
    t73.addcmul_(r21, t55)
    t73.addcmul_(g3, vr4)
    t73.addcmul_(t53, vr21)
    t73.addcmul_(t29, vr15)
    t73.addcmul_(t8, vr9)
    t73.addcmul_(t70, vl3)
    t74 = r7 * t0
    t74.addcmul_(r13, t13)
    t74.addcmul_(r19, t32)
    t74.addcmul_(r25, t63)
    t74.addcmul_(g0, vr2)
    t74.addcmul_(t64, vr25)
    t74.addcmul_(t65, vr19)
    t74.addcmul_(t66, vr13)
    t74.addcmul_(t67, vr7)
    t75 = r2 * g0
    t75.addcmul_(r7, t67)
    t75.addcmul_(r13, t66)
    t75.addcmul_(r19, t65)
    t75.addcmul_(r25, t64)
    t76 = l1 * t74
    t76.addcmul_(r12, t2)
    t76.addcmul_(r18, t19)
    t76.addcmul_(r24, t48)
    t76.addcmul_(g1, vr6)
    t76.addcmul_(t44, vr24)
    t76.addcmul_(t31, vr18)
    t76.addcmul_(t12, vr12)
    t76.addcmul_(t75, vl1)
    t77 = l1 * t75
    t77.addcmul_(r6, g1)
    t77.addcmul_(r12, t12)
    t77.addcmul_(r18, t31)
    t77.addcmul_(r24, t44)
    t78 = l1 * t76
    t78.addcmul_(r17, t16)
    t78.addcmul_(r23, t42)
    t78.addcmul_(g4, vr11)
    t78.addcmul_(t57, vr23)
    t78.addcmul_(t20, vr17)
    t78.addcmul_(t77, vl1)
    t79 = l2 * t74
    t79.addcmul_(r12, t4)
    t79.addcmul_(r18, t24)
    t79.addcmul_(r24, t49)
    t79.addcmul_(g2, vr6)
    t79.addcmul_(t56, vr24)
    t79.addcmul_(t30, vr18)
    t79.addcmul_(t10, vr12)
    t79.addcmul_(t75, vl2)
    t80 = l2 * t75
    t80.addcmul_(r6, g2)
    t80.addcmul_(r12, t10)
    t80.addcmul_(r18, t30)
    t80.addcmul_(r24, t56)
    t81 = l1 * t79
    t81.addcmul_(l2, t76)
    t81.addcmul_(r17, t14)
    t81.addcmul_(r23, t38)
    t81.addcmul_(g5, vr11)
    t81.addcmul_(t54, vr23)
    t81.addcmul_(t18, vr17)
    t81.addcmul_(t80, vl1)
    t81.addcmul_(t77, vl2)
    t82 = l3 * t74
    t82.addcmul_(r12, t6)
    t82.addcmul_(r18, t26)
    t82.addcmul_(r24, t55)
    t82.addcmul_(g3, vr6)
    t82.addcmul_(t53, vr24)
    t82.addcmul_(t29, vr18)
    t82.addcmul_(t8, vr12)
    t82.addcmul_(t75, vl3)
    t83 = l3 * t75
    t83.addcmul_(r6, g3)
    t83.addcmul_(r12, t8)
    t83.addcmul_(r18, t29)
    t83.addcmul_(r24, t53)
    t84 = l1 * t82
    t84.addcmul_(l3, t76)
    t84.addcmul_(r17, t15)
    t84.addcmul_(r23, t33)
    t84.addcmul_(g6, vr11)
    t84.addcmul_(t50, vr23)
    t84.addcmul_(t17, vr17)
    t84.addcmul_(t83, vl1)
    t84.addcmul_(t77, vl3)
    t85 = l2 * t79
    t85.addcmul_(r17, t23)
    t85.addcmul_(r23, t60)
    t85.addcmul_(g7, vr11)
    t85.addcmul_(t61, vr23)
    t85.addcmul_(t25, vr17)
    t85.addcmul_(t80, vl2)
    t86 = l2 * t82
    t86.addcmul_(l3, t79)
    t86.addcmul_(r17, t21)
    t86.addcmul_(r23, t59)
    t86.addcmul_(g8, vr11)
    t86.addcmul_(t43, vr23)
    t86.addcmul_(t22, vr17)
    t86.addcmul_(t83, vl2)
    t86.addcmul_(t80, vl3)
    t87 = l3 * t82
    t87.addcmul_(r17, t27)
    t87.addcmul_(r23, t62)
    t87.addcmul_(g9, vr11)
    t87.addcmul_(t36, vr23)
    t87.addcmul_(t28, vr17)
    t87.addcmul_(t83, vl3)
    t88 = torch.zeros_like(c0)
    t89 = l1 * c4
    t89.addcmul_(l2, c5)
    t89.addcmul_(l3, c6)
    t90 = l1 * c1
    t90.addcmul_(l2, c2)
    t90.addcmul_(l3, c3)
    t91 = l1 * c5
    t91.addcmul_(l2, c7)
    t91.addcmul_(l3, c8)
    t92 = l1 * c6
    t92.addcmul_(l2, c8)
    t92.addcmul_(l3, c9)
    t93 = l1 * t89
    t93.addcmul_(l2, t91)
    t93.addcmul_(l3, t92)
    t94 = c0 * r8
    t94.addcmul_(t90, r10)
    t94.addcmul_(t93, r13)
    t95 = c0 * r14
    t95.addcmul_(t90, r16)
    t95.addcmul_(t93, r19)
    t96 = l2 * t95
    t96.addcmul_(c2, r15)
    t96.addcmul_(t91, r18)
    t97 = l3 * t95
    t97.addcmul_(c3, r15)
    t97.addcmul_(t92, r18)
    t98 = c0 * r20
    t98.addcmul_(t90, r22)
    t98.addcmul_(t93, r25)
    t99 = l2 * t98
    t99.addcmul_(c2, r21)
    t99.addcmul_(t91, r24)
    t100 = l3 * t98
    t100.addcmul_(c3, r21)
    t100.addcmul_(t92, r24)
    t101 = l1 * vc1
    t101.addcmul_(l2, vc2)
    t101.addcmul_(l3, vc3)
    t101.addcmul_(c1, vl1)
    t101.addcmul_(c2, vl2)
    t101.addcmul_(c3, vl3)
    t102 = l1 * vc4
    t102.addcmul_(l2, vc5)
    t102.addcmul_(l3, vc6)
    t102.addcmul_(c4, vl1)
    t102.addcmul_(c5, vl2)
    t102.addcmul_(c6, vl3)
    t103 = l1 * vc5
    t103.addcmul_(l2, vc7)
    t103.addcmul_(l3, vc8)
    t103.addcmul_(c5, vl1)
    t103.addcmul_(c7, vl2)
    t103.addcmul_(c8, vl3)
    t104 = l1 * vc6
    t104.addcmul_(l2, vc8)
    t104.addcmul_(l3, vc9)
    t104.addcmul_(c6, vl1)
    t104.addcmul_(c8, vl2)
    t104.addcmul_(c9, vl3)
    t105 = l1 * t102
    t105.addcmul_(l2, t103)
    t105.addcmul_(l3, t104)
    t105.addcmul_(t89, vl1)
    t105.addcmul_(t91, vl2)
    t105.addcmul_(t92, vl3)
    t106 = c0 * vr3
    t106.addcmul_(t90, vr5)
    t106.addcmul_(t93, vr7)
    t106.addcmul_(r3, vc0)
    t106.addcmul_(r5, t101)
    t106.addcmul_(r7, t105)
    t107 = c0 * vr8
    t107.addcmul_(t90, vr10)
    t107.addcmul_(t93, vr13)
    t107.addcmul_(r8, vc0)
    t107.addcmul_(r10, t101)
    t107.addcmul_(r13, t105)
    t108 = l2 * t107
    t108.addcmul_(c2, vr9)
    t108.addcmul_(t91, vr12)
    t108.addcmul_(t94, vl2)
    t108.addcmul_(r9, vc2)
    t108.addcmul_(r12, t103)
    t109 = l3 * t107
    t109.addcmul_(c3, vr9)
    t109.addcmul_(t92, vr12)
    t109.addcmul_(t94, vl3)
    t109.addcmul_(r9, vc3)
    t109.addcmul_(r12, t104)
    t110 = c0 * vr14
    t110.addcmul_(t90, vr16)
    t110.addcmul_(t93, vr19)
    t110.addcmul_(r14, vc0)
    t110.addcmul_(r16, t101)
    t110.addcmul_(r19, t105)
    t111 = l2 * t110
    t111.addcmul_(c2, vr15)
    t111.addcmul_(t91, vr18)
    t111.addcmul_(t95, vl2)
    t111.addcmul_(r15, vc2)
    t111.addcmul_(r18, t103)
    t112 = c7 * vr17
    t112.addcmul_(t9, t111)
    t112.addcmul_(t96, t3)
    t112.addcmul_(r17, vc7)
    t113 = l3 * t110
    t113.addcmul_(c3, vr15)
    t113.addcmul_(t92, vr18)
    t113.addcmul_(t95, vl3)
    t113.addcmul_(r15, vc3)
    t113.addcmul_(r18, t104)
    t114 = l2 * t113
    t114.addcmul_(l3, t111)
    t114.addcmul_(c8, vr17)
    t114.addcmul_(t96, vl3)
    t114.addcmul_(t97, vl2)
    t114.addcmul_(r17, vc8)
    t115 = c9 * vr17
    t115.addcmul_(t7, t113)
    t115.addcmul_(t97, t5)
    t115.addcmul_(r17, vc9)
    t116 = c0 * vr20
    t116.addcmul_(t90, vr22)
    t116.addcmul_(t93, vr25)
    t116.addcmul_(r20, vc0)
    t116.addcmul_(r22, t101)
    t116.addcmul_(r25, t105)
    t117 = l3 * t116
    t117.addcmul_(c3, vr21)
    t117.addcmul_(t92, vr24)
    t117.addcmul_(t98, vl3)
    t117.addcmul_(r21, vc3)
    t117.addcmul_(r24, t104)
    t118 = l2 * t116
    t118.addcmul_(c2, vr21)
    t118.addcmul_(t91, vr24)
    t118.addcmul_(t98, vl2)
    t118.addcmul_(r21, vc2)
    t118.addcmul_(r24, t103)
    t119 = l1 * t95
    t119.addcmul_(c1, r15)
    t119.addcmul_(t89, r18)
    t120 = l1 * t98
    t120.addcmul_(c1, r21)
    t120.addcmul_(t89, r24)
    t121 = l1 * t107
    t121.addcmul_(c1, vr9)
    t121.addcmul_(t89, vr12)
    t121.addcmul_(t94, vl1)
    t121.addcmul_(r9, vc1)
    t121.addcmul_(r12, t102)
    t122 = l1 * t110
    t122.addcmul_(c1, vr15)
    t122.addcmul_(t89, vr18)
    t122.addcmul_(t95, vl1)
    t122.addcmul_(r15, vc1)
    t122.addcmul_(r18, t102)
    t123 = l1 * t111
    t123.addcmul_(l2, t122)
    t123.addcmul_(c5, vr17)
    t123.addcmul_(t119, vl2)
    t123.addcmul_(t96, vl1)
    t123.addcmul_(r17, vc5)
    t124 = l1 * t113
    t124.addcmul_(l3, t122)
    t124.addcmul_(c6, vr17)
    t124.addcmul_(t119, vl3)
    t124.addcmul_(t97, vl1)
    t124.addcmul_(r17, vc6)
    t125 = l1 * t116
    t125.addcmul_(c1, vr21)
    t125.addcmul_(t89, vr24)
    t125.addcmul_(t98, vl1)
    t125.addcmul_(r21, vc1)
    t125.addcmul_(r24, t102)
    t126 = t119 * t16
    t126.addcmul_(t120, t42)
    t126.addcmul_(g4, t121)
    t126.addcmul_(g11, t123)
    t126.addcmul_(g12, t124)
    t126.addcmul_(t57, t125)
    t126.addcmul_(t20, t122)
    t127 = c4 * vr17
    t127.addcmul_(t11, t122)
    t127.addcmul_(t119, t1)
    t127.addcmul_(r17, vc4)
    t128 = g10 * t127
    t129 = c1 * t69
    t129.addcmul_(c4, t76)
    t129.addcmul_(c5, t79)
    t129.addcmul_(c6, t82)
    t129.addcmul_(t89, t74)
    t129.addcmul_(t94, t2)
    t129.addcmul_(t95, t19)
    t129.addcmul_(t96, t14)
    t129.addcmul_(t97, t15)
    t129.addcmul_(t98, t48)
    t129.addcmul_(t99, t38)
    t129.addcmul_(t100, t33)
    t129.addcmul_(g1, t106)
    t129.addcmul_(g5, t108)
    t129.addcmul_(g6, t109)
    t129.addcmul_(g13, t112)
    t129.addcmul_(g14, t114)
    t129.addcmul_(g15, t115)
    t129.addcmul_(t50, t117)
    t129.addcmul_(t54, t118)
    t129.addcmul_(t44, t116)
    t129.addcmul_(t17, t113)
    t129.addcmul_(t18, t111)
    t129.addcmul_(t31, t110)
    t129.addcmul_(t12, t107)
    t129.addcmul_(t75, t102)
    t129.addcmul_(t83, vc6)
    t129.addcmul_(t80, vc5)
    t129.addcmul_(t77, vc4)
    t129.addcmul_(t70, vc1)
    t129.add_(t126, alpha=2)
    t129.add_(t128, alpha=3)
    t128 = t96 * t23
    t128.addcmul_(t99, t60)
    t128.addcmul_(g7, t108)
    t128.addcmul_(g13, t123)
    t128.addcmul_(g17, t114)
    t128.addcmul_(t61, t118)
    t128.addcmul_(t25, t111)
    t126 = g16 * t112
    t130 = c2 * t69
    t130.addcmul_(c5, t76)
    t130.addcmul_(c7, t79)
    t130.addcmul_(c8, t82)
    t130.addcmul_(t91, t74)
    t130.addcmul_(t94, t4)
    t130.addcmul_(t95, t24)
    t130.addcmul_(t119, t14)
    t130.addcmul_(t97, t21)
    t130.addcmul_(t98, t49)
    t130.addcmul_(t120, t38)
    t130.addcmul_(t100, t59)
    t130.addcmul_(g2, t106)
    t130.addcmul_(g5, t121)
    t130.addcmul_(g8, t109)
    t130.addcmul_(g11, t127)
    t130.addcmul_(g14, t124)
    t130.addcmul_(g18, t115)
    t130.addcmul_(t43, t117)
    t130.addcmul_(t54, t125)
    t130.addcmul_(t56, t116)
    t130.addcmul_(t22, t113)
    t130.addcmul_(t18, t122)
    t130.addcmul_(t30, t110)
    t130.addcmul_(t10, t107)
    t130.addcmul_(t75, t103)
    t130.addcmul_(t83, vc8)
    t130.addcmul_(t80, vc7)
    t130.addcmul_(t77, vc5)
    t130.addcmul_(t70, vc2)
    t130.add_(t128, alpha=2)
    t130.add_(t126, alpha=3)
    t126 = t97 * t27
    t126.addcmul_(t100, t62)
    t126.addcmul_(g9, t109)
    t126.addcmul_(g15, t124)
    t126.addcmul_(g18, t114)
    t126.addcmul_(t36, t117)
    t126.addcmul_(t28, t113)
    t113 = g19 * t115
    t69 = c3 * t69
    t69.addcmul_(c6, t76)
    t69.addcmul_(c8, t79)
    t69.addcmul_(c9, t82)
    t69.addcmul_(t92, t74)
    t69.addcmul_(t94, t6)
    t69.addcmul_(t95, t26)
    t69.addcmul_(t119, t15)
    t69.addcmul_(t96, t21)
    t69.addcmul_(t98, t55)
    t69.addcmul_(t120, t33)
    t69.addcmul_(t99, t59)
    t69.addcmul_(g3, t106)
    t69.addcmul_(g6, t121)
    t69.addcmul_(g8, t108)
    t69.addcmul_(g12, t127)
    t69.addcmul_(g14, t123)
    t69.addcmul_(g17, t112)
    t69.addcmul_(t43, t118)
    t69.addcmul_(t50, t125)
    t69.addcmul_(t53, t116)
    t69.addcmul_(t22, t111)
    t69.addcmul_(t17, t122)
    t69.addcmul_(t29, t110)
    t69.addcmul_(t8, t107)
    t69.addcmul_(t75, t104)
    t69.addcmul_(t83, vc9)
    t69.addcmul_(t80, vc8)
    t69.addcmul_(t77, vc6)
    t69.addcmul_(t70, vc3)
    t69.add_(t126, alpha=2)
    t69.add_(t113, alpha=3)
    t113 = c7 * vr23
    t113.addcmul_(t9, t118)
    t113.addcmul_(t99, t3)
    t113.addcmul_(r23, vc7)
    t126 = l2 * t117
    t126.addcmul_(l3, t118)
    t126.addcmul_(c8, vr23)
    t126.addcmul_(t99, vl3)
    t126.addcmul_(t100, vl2)
    t126.addcmul_(r23, vc8)
    t70 = c9 * vr23
    t70.addcmul_(t7, t117)
    t70.addcmul_(t100, t5)
    t70.addcmul_(r23, vc9)
    t118 = l1 * t118
    t118.addcmul_(l2, t125)
    t118.addcmul_(c5, vr23)
    t118.addcmul_(t120, vl2)
    t118.addcmul_(t99, vl1)
    t118.addcmul_(r23, vc5)
    t117 = l1 * t117
    t117.addcmul_(l3, t125)
    t117.addcmul_(c6, vr23)
    t117.addcmul_(t120, vl3)
    t117.addcmul_(t100, vl1)
    t117.addcmul_(r23, vc6)
    t77 = g21 * t118
    t77.addcmul_(g22, t117)
    t80 = c4 * vr23
    t80.addcmul_(t11, t125)
    t80.addcmul_(t120, t1)
    t80.addcmul_(r23, vc4)
    t125 = g20 * t80
    t83 = g23 * t113
    t83.addcmul_(g24, t126)
    t83.addcmul_(g25, t70)
    t83.add_(t77, alpha=3)
    t83.add_(t125, alpha=6)
    t125 = g24 * t117
    t125.addcmul_(g27, t126)
    t77 = g21 * t80
    t77.addcmul_(g26, t113)
    t75 = g23 * t118
    t107 = g28 * t70
    t107.add_(t125, alpha=2)
    t107.add_(t77, alpha=3)
    t107.add_(t75, alpha=4)
    t75 = g24 * t118
    t75.addcmul_(g28, t126)
    t77 = g22 * t80
    t77.addcmul_(g29, t70)
    t125 = g25 * t117
    t110 = g27 * t113
    t110.add_(t75, alpha=2)
    t110.add_(t77, alpha=3)
    t110.add_(t125, alpha=4)
    t125 = g26 * t118
    t125.addcmul_(g31, t126)
    t77 = g30 * t113
    t75 = g23 * t80
    t75.addcmul_(g27, t117)
    t75.addcmul_(g32, t70)
    t75.add_(t125, alpha=3)
    t75.add_(t77, alpha=6)
    t77 = g27 * t118
    t77.addcmul_(g28, t117)
    t125 = g31 * t113
    t125.addcmul_(g33, t70)
    t122 = g32 * t126
    t111 = g24 * t80
    t111.add_(t77, alpha=2)
    t111.add_(t125, alpha=3)
    t111.add_(t122, alpha=4)
    t122 = g29 * t117
    t122.addcmul_(g33, t126)
    t125 = g34 * t70
    t77 = g25 * t80
    t77.addcmul_(g28, t118)
    t77.addcmul_(g32, t113)
    t77.add_(t122, alpha=3)
    t77.add_(t125, alpha=6)
    t125 = g0 * vc0
    t122 = g0 * t101
    t116 = g0 * t105
    t98 = c0 * t0
    t98.addcmul_(t67, vc0)
    t95 = g1 * vc1
    t95.addcmul_(g2, vc2)
    t95.addcmul_(g3, vc3)
    t74 = t90 * t0
    t74.addcmul_(t67, t101)
    t82 = g1 * t102
    t82.addcmul_(g2, t103)
    t82.addcmul_(g3, t104)
    t0 = t93 * t0
    t0.addcmul_(t67, t105)
    t67 = c0 * t13
    t67.addcmul_(t66, vc0)
    t79 = c1 * t2
    t79.addcmul_(c2, t4)
    t79.addcmul_(c3, t6)
    t79.addcmul_(t8, vc3)
    t79.addcmul_(t10, vc2)
    t79.addcmul_(t12, vc1)
    t76 = t90 * t13
    t76.addcmul_(t66, t101)
    t128 = g4 * vc4
    t128.addcmul_(g5, vc5)
    t128.addcmul_(g6, vc6)
    t128.addcmul_(g7, vc7)
    t128.addcmul_(g8, vc8)
    t128.addcmul_(g9, vc9)
    t2 = t89 * t2
    t2.addcmul_(t91, t4)
    t2.addcmul_(t92, t6)
    t2.addcmul_(t8, t104)
    t2.addcmul_(t10, t103)
    t2.addcmul_(t12, t102)
    t13 = t93 * t13
    t13.addcmul_(t66, t105)
    t66 = c0 * t32
    t66.addcmul_(t65, vc0)
    t12 = c1 * t19
    t12.addcmul_(c2, t24)
    t12.addcmul_(c3, t26)
    t12.addcmul_(t29, vc3)
    t12.addcmul_(t30, vc2)
    t12.addcmul_(t31, vc1)
    t10 = t90 * t32
    t10.addcmul_(t65, t101)
    t16 = c4 * t16
    t16.addcmul_(c5, t14)
    t16.addcmul_(c6, t15)
    t16.addcmul_(c7, t23)
    t16.addcmul_(c8, t21)
    t16.addcmul_(c9, t27)
    t16.addcmul_(t28, vc9)
    t16.addcmul_(t22, vc8)
    t16.addcmul_(t25, vc7)
    t16.addcmul_(t17, vc6)
    t16.addcmul_(t18, vc5)
    t16.addcmul_(t20, vc4)
    t19 = t89 * t19
    t19.addcmul_(t91, t24)
    t19.addcmul_(t92, t26)
    t19.addcmul_(t29, t104)
    t19.addcmul_(t30, t103)
    t19.addcmul_(t31, t102)
    t32 = t93 * t32
    t32.addcmul_(t65, t105)
    t65 = c0 * t63
    t65.addcmul_(t64, vc0)
    t31 = c1 * t48
    t31.addcmul_(c2, t49)
    t31.addcmul_(c3, t55)
    t31.addcmul_(t53, vc3)
    t31.addcmul_(t56, vc2)
    t31.addcmul_(t44, vc1)
    t30 = t90 * t63
    t30.addcmul_(t64, t101)
    t42 = c4 * t42
    t42.addcmul_(c5, t38)
    t42.addcmul_(c6, t33)
    t42.addcmul_(c7, t60)
    t42.addcmul_(c8, t59)
    t42.addcmul_(c9, t62)
    t42.addcmul_(t36, vc9)
    t42.addcmul_(t43, vc8)
    t42.addcmul_(t61, vc7)
    t42.addcmul_(t50, vc6)
    t42.addcmul_(t54, vc5)
    t42.addcmul_(t57, vc4)
    t48 = t89 * t48
    t48.addcmul_(t91, t49)
    t48.addcmul_(t92, t55)
    t48.addcmul_(t53, t104)
    t48.addcmul_(t56, t103)
    t48.addcmul_(t44, t102)
    t63 = t93 * t63
    t63.addcmul_(t64, t105)
    t64 = c0 * vr0
    t64.addcmul_(t90, vr1)
    t64.addcmul_(t93, vr2)
    t64.addcmul_(r0, vc0)
    t64.addcmul_(r1, t101)
    t64.addcmul_(r2, t105)
    t105 = c0 * r3
    t105.addcmul_(t90, r5)
    t105.addcmul_(t93, r7)
    t93 = l1 * t106
    t93.addcmul_(c1, vr4)
    t93.addcmul_(t89, vr6)
    t93.addcmul_(t105, vl1)
    t93.addcmul_(r4, vc1)
    t93.addcmul_(r6, t102)
    t102 = l2 * t106
    t102.addcmul_(c2, vr4)
    t102.addcmul_(t91, vr6)
    t102.addcmul_(t105, vl2)
    t102.addcmul_(r4, vc2)
    t102.addcmul_(r6, t103)
    t106 = l3 * t106
    t106.addcmul_(c3, vr4)
    t106.addcmul_(t92, vr6)
    t106.addcmul_(t105, vl3)
    t106.addcmul_(r4, vc3)
    t106.addcmul_(r6, t104)
    t104 = l1 * t94
    t104.addcmul_(c1, r9)
    t104.addcmul_(t89, r12)
    t89 = c4 * vr11
    t89.addcmul_(t104, t1)
    t89.addcmul_(r11, vc4)
    t89.addcmul_(t11, t121)
    t105 = l2 * t94
    t105.addcmul_(c2, r9)
    t105.addcmul_(t91, r12)
    t91 = l1 * t108
    t91.addcmul_(l2, t121)
    t91.addcmul_(c5, vr11)
    t91.addcmul_(t104, vl2)
    t91.addcmul_(t105, vl1)
    t91.addcmul_(r11, vc5)
    t94 = l3 * t94
    t94.addcmul_(c3, r9)
    t94.addcmul_(t92, r12)
    t92 = l1 * t109
    t92.addcmul_(l3, t121)
    t92.addcmul_(c6, vr11)
    t92.addcmul_(t104, vl3)
    t92.addcmul_(t94, vl1)
    t92.addcmul_(r11, vc6)
    t104 = c7 * vr11
    t104.addcmul_(t105, t3)
    t104.addcmul_(r11, vc7)
    t104.addcmul_(t9, t108)
    t121 = l2 * t109
    t121.addcmul_(l3, t108)
    t121.addcmul_(c8, vr11)
    t121.addcmul_(t105, vl3)
    t121.addcmul_(t94, vl2)
    t121.addcmul_(r11, vc8)
    t105 = c9 * vr11
    t105.addcmul_(t94, t5)
    t105.addcmul_(r11, vc9)
    t105.addcmul_(t7, t109)
    t109 = c4 * r17
    t109.addcmul_(t11, t119)
    t94 = l1 * t127
    t94.addcmul_(t109, vl1)
    t94 = t94 * 3
    t108 = l1 * t96
    t108.addcmul_(l2, t119)
    t108.addcmul_(c5, r17)
    t103 = l2 * t127
    t103.addcmul_(t11, t123)
    t103.addcmul_(t109, vl2)
    t103.addcmul_(t108, t1)
    t90 = l1 * t97
    t90.addcmul_(l3, t119)
    t90.addcmul_(c6, r17)
    t127 = l3 * t127
    t127.addcmul_(t11, t124)
    t127.addcmul_(t109, vl3)
    t127.addcmul_(t90, t1)
    t1 = c7 * r17
    t1.addcmul_(t9, t96)
    t109 = l1 * t112
    t109.addcmul_(t9, t123)
    t109.addcmul_(t108, t3)
    t109.addcmul_(t1, vl1)
    t119 = l2 * t97
    t119.addcmul_(l3, t96)
    t119.addcmul_(c8, r17)
    t96 = l1 * t114
    t96.addcmul_(l2, t124)
    t96.addcmul_(l3, t123)
    t96.addcmul_(t108, vl3)
    t96.addcmul_(t90, vl2)
    t96.addcmul_(t119, vl1)
    t108 = c9 * r17
    t108.addcmul_(t7, t97)
    t97 = l1 * t115
    t97.addcmul_(t7, t124)
    t97.addcmul_(t90, t5)
    t97.addcmul_(t108, vl1)
    t90 = l2 * t112
    t90.addcmul_(t1, vl2)
    t90 = t90 * 3
    t112 = l3 * t112
    t112.addcmul_(t9, t114)
    t112.addcmul_(t1, vl3)
    t112.addcmul_(t119, t3)
    t3 = l2 * t115
    t3.addcmul_(t7, t114)
    t3.addcmul_(t119, t5)
    t3.addcmul_(t108, vl2)
    t115 = l3 * t115
    t115.addcmul_(t108, vl3)
    t115 = t115 * 3
    t108 = c4 * r23
    t108.addcmul_(t11, t120)
    t11 = l4 * t80
    t11.addcmul_(t108, vl4)
    t11 = t11 * 6
    t119 = l1 * t99
    t119.addcmul_(l2, t120)
    t119.addcmul_(c5, r23)
    t5 = l4 * t118
    t5.addcmul_(l5, t80)
    t5.addcmul_(t108, vl5)
    t5.addcmul_(t119, vl4)
    t5 = t5 * 3
    t114 = l1 * t100
    t114.addcmul_(l3, t120)
    t114.addcmul_(c6, r23)
    t120 = l4 * t117
    t120.addcmul_(l6, t80)
    t120.addcmul_(t108, vl6)
    t120.addcmul_(t114, vl4)
    t120 = t120 * 3
    t1 = c7 * r23
    t1.addcmul_(t9, t99)
    t9 = l4 * t113
    t9.addcmul_(l7, t80)
    t9.addcmul_(t108, vl7)
    t9.addcmul_(t119, t34)
    t9.addcmul_(t1, vl4)
    t9.addcmul_(t51, t118)
    t51 = l2 * t100
    t51.addcmul_(l3, t99)
    t51.addcmul_(c8, r23)
    t99 = l4 * t126
    t99.addcmul_(l8, t80)
    t99.addcmul_(t108, vl8)
    t99.addcmul_(t119, t35)
    t99.addcmul_(t114, t39)
    t99.addcmul_(t51, vl4)
    t99.addcmul_(t45, t117)
    t99.addcmul_(t52, t118)
    t34 = c9 * r23
    t34.addcmul_(t7, t100)
    t100 = l4 * t70
    t100.addcmul_(l9, t80)
    t100.addcmul_(t108, vl9)
    t100.addcmul_(t114, t40)
    t100.addcmul_(t34, vl4)
    t100.addcmul_(t46, t117)
    t46 = l5 * t113
    t46.addcmul_(l7, t118)
    t46.addcmul_(t119, vl7)
    t46.addcmul_(t1, vl5)
    t46 = t46 * 3
    t40 = l6 * t113
    t40.addcmul_(l7, t117)
    t40.addcmul_(t119, t37)
    t40.addcmul_(t114, vl7)
    t40.addcmul_(t1, vl6)
    t40.addcmul_(t51, t39)
    t40.addcmul_(t45, t126)
    t40.addcmul_(t47, t118)
    t45 = l5 * t70
    t45.addcmul_(l9, t118)
    t45.addcmul_(t119, vl9)
    t45.addcmul_(t114, t37)
    t45.addcmul_(t51, t35)
    t45.addcmul_(t34, vl5)
    t45.addcmul_(t52, t126)
    t45.addcmul_(t47, t117)
    t47 = l6 * t70
    t47.addcmul_(l9, t117)
    t47.addcmul_(t114, vl9)
    t47.addcmul_(t34, vl6)
    t47 = t47 * 3
    t114 = l7 * t113
    t114.addcmul_(t1, vl7)
    t114 = t114 * 6
    t117 = l7 * t126
    t117.addcmul_(l8, t113)
    t117.addcmul_(t1, vl8)
    t117.addcmul_(t51, vl7)
    t117 = t117 * 3
    t52 = l7 * t70
    t52.addcmul_(l9, t113)
    t52.addcmul_(t1, vl9)
    t52.addcmul_(t51, t58)
    t52.addcmul_(t34, vl7)
    t52.addcmul_(t41, t126)
    t41 = l8 * t70
    t41.addcmul_(l9, t126)
    t41.addcmul_(t51, vl9)
    t41.addcmul_(t34, vl8)
    t41 = t41 * 3
    t70 = l9 * t70
    t70.addcmul_(t34, vl9)
    t70 = t70 * 6
    return torch.stack((t68, t71, t72, t73, t78, t81, t84, t85, t86, t87,)), torch.stack((t88, t129, t130, t69, t83, t107, t110, t75, t111, t77, t88, t88, t88, t88, t88, t88, t88, t88, t88, t88, t88, t88, t88, t88, t88, t88, t88, t88, t88, t88, t88, t88, t88, t88, t88,)), torch.stack((t125, t122, t116, t98, t95, t74, t82, t0, t67, t79, t76, t128, t2, t13, t66, t12, t10, t16, t19, t32, t65, t31, t30, t42, t48, t63,)), torch.stack((t64, t93, t102, t106, t89, t91, t92, t104, t121, t105, t94, t103, t127, t109, t96, t97, t90, t112, t3, t115, t11, t5, t120, t9, t99, t100, t46, t40, t45, t47, t114, t117, t52, t41, t70,))
