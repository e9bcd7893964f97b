"""CACE B basis: 17 invariant features of the moments up to degree 3, orders 1 to 4.

Generated, do not edit. Regenerate with:
    basisgen --lmax 3 --numax 4 --selection complete --radial shared --backend eager

Operations per atom and channel: forward 203, backward 339, double backward 847.
"""

import torch

BASIS_DIGEST = "b654890579194df03ebabfd45c1d9a66a448664c4decf8c04b5bb641e7c2f789"
SOURCE_DIGEST = "98d4c697a7a73dcef4e751d02c1bd3bc344fa32c778f02188aed9dc022dfe9a7"
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


def b_basis(A):
    """Invariant features of moments.

    Args:
        A: [atoms, n, l-vectors, channels], components in the order of LVECTORS; any number of leading dimensions.

    Returns:
        B: [atoms, n, features, channels], features in the order of FEATURES; twice differentiable.
    """
    return b_basis_rows(A.movedim(-2, 0).contiguous()).movedim(0, -2).contiguous()


def b_basis_rows(rows):
    """The same without moving data: rows [l-vectors, ...] of A to rows [features, ...] of B."""
    if rows.shape[0] != len(LVECTORS):
        top = sum(LVECTORS[-1])
        raise ValueError(
            f"A has {rows.shape[0]} components; this basis takes {len(LVECTORS)} (degrees 0 to {top})"
        )
    return _Symmetrise.apply(rows)


def _batched(tensors, dims, size):
    """Batch dimensions moved behind the rows: the programs work on rows of any shape."""
    return [
        t.movedim(d, 1) if d is not None else t.unsqueeze(1).expand(t.shape[0], size, *t.shape[1:])
        for t, d in zip(tensors, dims)
    ]


class _Symmetrise(torch.autograd.Function):
    @staticmethod
    def vmap(info, dims, *tensors):
        return _Symmetrise.apply(*_batched(tensors, dims, info.batch_size)), 1

    @staticmethod
    def forward(a):
        return _forward(a)

    @staticmethod
    def setup_context(ctx, inputs, output):
        ctx.save_for_backward(*inputs)

    @staticmethod
    def backward(ctx, g):
        return _SymmetriseGradient.apply(*ctx.saved_tensors, g.contiguous())


class _SymmetriseGradient(torch.autograd.Function):
    @staticmethod
    def vmap(info, dims, *tensors):
        return _SymmetriseGradient.apply(*_batched(tensors, dims, info.batch_size)), 1

    @staticmethod
    def forward(a, g):
        return _backward(a, g)

    @staticmethod
    def setup_context(ctx, inputs, output):
        ctx.save_for_backward(*inputs)

    @staticmethod
    def backward(ctx, v):
        return _double_backward(*ctx.saved_tensors, v.contiguous())


def _forward(a):
    """Rows of B."""
    a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14, a15, a16, a17, a18, a19 = a.unbind(0)
    t0 = a1 * a1
    t0.addcmul_(a2, a2)
    t0.addcmul_(a3, a3)
    t1 = a5 * 2
    t2 = a6 * 2
    t3 = a8 * 2
    t4 = a4 * a4
    t4.addcmul_(a5, t1)
    t4.addcmul_(a6, t2)
    t4.addcmul_(a7, a7)
    t4.addcmul_(a8, t3)
    t4.addcmul_(a9, a9)
    t5 = a11 * a11
    t5.addcmul_(a12, a12)
    t5.addcmul_(a13, a13)
    t5.addcmul_(a15, a15)
    t5.addcmul_(a17, a17)
    t5.addcmul_(a18, a18)
    t6 = a14 * a14
    t7 = a10 * a10
    t7.addcmul_(a16, a16)
    t7.addcmul_(a19, a19)
    t7.add_(t5, alpha=3)
    t7.add_(t6, alpha=6)
    t6 = a1 * a4
    t6.addcmul_(a2, a5)
    t6.addcmul_(a3, a6)
    t5 = a1 * a5
    t5.addcmul_(a2, a7)
    t5.addcmul_(a3, a8)
    t8 = a1 * a6
    t8.addcmul_(a2, a8)
    t8.addcmul_(a3, a9)
    t9 = a1 * t6
    t9.addcmul_(a2, t5)
    t9.addcmul_(a3, t8)
    t10 = a4 * a10
    t10.addcmul_(a7, a13)
    t10.addcmul_(a9, a15)
    t10.addcmul_(a11, t1)
    t10.addcmul_(a12, t2)
    t10.addcmul_(a14, t3)
    t11 = a4 * a11
    t11.addcmul_(a7, a16)
    t11.addcmul_(a9, a18)
    t11.addcmul_(a13, t1)
    t11.addcmul_(a14, t2)
    t11.addcmul_(a17, t3)
    t12 = a4 * a12
    t12.addcmul_(a7, a17)
    t12.addcmul_(a9, a19)
    t12.addcmul_(a14, t1)
    t12.addcmul_(a15, t2)
    t12.addcmul_(a18, t3)
    t13 = a1 * t10
    t13.addcmul_(a2, t11)
    t13.addcmul_(a3, t12)
    t14 = a4 * a4
    t14.addcmul_(a5, a5)
    t14.addcmul_(a6, a6)
    t15 = a5 * a5
    t15.addcmul_(a7, a7)
    t15.addcmul_(a8, a8)
    t16 = a6 * a6
    t16.addcmul_(a8, a8)
    t16.addcmul_(a9, a9)
    t17 = a4 * a5
    t17.addcmul_(a5, a7)
    t17.addcmul_(a6, a8)
    t18 = a4 * a6
    t18.addcmul_(a5, a8)
    t18.addcmul_(a6, a9)
    t19 = a5 * a6
    t19.addcmul_(a7, a8)
    t19.addcmul_(a8, a9)
    t20 = a4 * t14
    t20.addcmul_(a7, t15)
    t20.addcmul_(a9, t16)
    t20.addcmul_(t1, t17)
    t20.addcmul_(t2, t18)
    t20.addcmul_(t3, t19)
    t21 = a11 * a11
    t21.addcmul_(a12, a12)
    t21.addcmul_(a14, a14)
    t22 = a10 * a10
    t22.addcmul_(a13, a13)
    t22.addcmul_(a15, a15)
    t22.add_(t21, alpha=2)
    t21 = a13 * a13
    t21.addcmul_(a14, a14)
    t21.addcmul_(a17, a17)
    t23 = a11 * a11
    t23.addcmul_(a16, a16)
    t23.addcmul_(a18, a18)
    t23.add_(t21, alpha=2)
    t21 = a14 * a14
    t21.addcmul_(a15, a15)
    t21.addcmul_(a18, a18)
    t24 = a12 * a12
    t24.addcmul_(a17, a17)
    t24.addcmul_(a19, a19)
    t24.add_(t21, alpha=2)
    t21 = a11 * a13
    t21.addcmul_(a12, a14)
    t21.addcmul_(a14, a17)
    t25 = a10 * a11
    t25.addcmul_(a13, a16)
    t25.addcmul_(a15, a18)
    t25.add_(t21, alpha=2)
    t21 = a11 * a14
    t21.addcmul_(a12, a15)
    t21.addcmul_(a14, a18)
    t26 = a10 * a12
    t26.addcmul_(a13, a17)
    t26.addcmul_(a15, a19)
    t26.add_(t21, alpha=2)
    t21 = a13 * a14
    t21.addcmul_(a14, a15)
    t21.addcmul_(a17, a18)
    t27 = a11 * a12
    t27.addcmul_(a16, a17)
    t27.addcmul_(a18, a19)
    t27.add_(t21, alpha=2)
    t21 = a4 * t22
    t21.addcmul_(a7, t23)
    t21.addcmul_(a9, t24)
    t21.addcmul_(t1, t25)
    t21.addcmul_(t2, t26)
    t21.addcmul_(t3, t27)
    t3 = a1 * a1
    t2 = a1 * a10
    t2.addcmul_(a2, a11)
    t2.addcmul_(a3, a12)
    t1 = a1 * a2
    t28 = a1 * a11
    t28.addcmul_(a2, a13)
    t28.addcmul_(a3, a14)
    t29 = t28 * 2
    t30 = a1 * a3
    t31 = a1 * a12
    t31.addcmul_(a2, a14)
    t31.addcmul_(a3, a15)
    t32 = t31 * 2
    t33 = a2 * a2
    t34 = a1 * a13
    t34.addcmul_(a2, a16)
    t34.addcmul_(a3, a17)
    t35 = a2 * a3
    t36 = a1 * a14
    t36.addcmul_(a2, a17)
    t36.addcmul_(a3, a18)
    t37 = t36 * 2
    t38 = a3 * a3
    t39 = a1 * a15
    t39.addcmul_(a2, a18)
    t39.addcmul_(a3, a19)
    t3 = t3 * t2
    t3.addcmul_(t1, t29)
    t3.addcmul_(t30, t32)
    t3.addcmul_(t33, t34)
    t3.addcmul_(t35, t37)
    t3.addcmul_(t38, t39)
    t38 = t6 * t6
    t38.addcmul_(t5, t5)
    t38.addcmul_(t8, t8)
    t35 = t2 * t2
    t35.addcmul_(t28, t29)
    t35.addcmul_(t31, t32)
    t35.addcmul_(t34, t34)
    t35.addcmul_(t36, t37)
    t35.addcmul_(t39, t39)
    t6 = t6 * t10
    t6.addcmul_(t5, t11)
    t6.addcmul_(t8, t12)
    t8 = t14 * t2
    t8.addcmul_(t17, t29)
    t8.addcmul_(t18, t32)
    t8.addcmul_(t15, t34)
    t8.addcmul_(t19, t37)
    t8.addcmul_(t16, t39)
    t2 = t22 * t2
    t2.addcmul_(t25, t29)
    t2.addcmul_(t26, t32)
    t2.addcmul_(t23, t34)
    t2.addcmul_(t27, t37)
    t2.addcmul_(t24, t39)
    t17 = t17 * t25
    t17.addcmul_(t18, t26)
    t17.addcmul_(t19, t27)
    t14 = t14 * t22
    t14.addcmul_(t15, t23)
    t14.addcmul_(t16, t24)
    t14.add_(t17, alpha=2)
    t10 = t10 * t10
    t10.addcmul_(t11, t11)
    t10.addcmul_(t12, t12)
    t25 = t25 * t25
    t25.addcmul_(t26, t26)
    t25.addcmul_(t27, t27)
    t22 = t22 * t22
    t22.addcmul_(t23, t23)
    t22.addcmul_(t24, t24)
    t22.add_(t25, alpha=2)
    return torch.stack((a0, t0, t4, t7, t9, t13, t20, t21, t3, t38, t35, t6, t8, t2, t14, t10, t22,))


def _backward(a, g):
    """Rows of gradient with respect to a."""
    a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14, a15, a16, a17, a18, a19 = a.unbind(0)
    g0, g1, g2, g3, g4, g5, g6, g7, g8, g9, g10, g11, g12, g13, g14, g15, g16 = g.unbind(0)
    t0 = a1 * a4
    t0.addcmul_(a2, a5)
    t0.addcmul_(a3, a6)
    t1 = g9 * 2
    t2 = a5 * 2
    t3 = a6 * 2
    t4 = a8 * 2
    t5 = a4 * a10
    t5.addcmul_(a7, a13)
    t5.addcmul_(a9, a15)
    t5.addcmul_(a11, t2)
    t5.addcmul_(a12, t3)
    t5.addcmul_(a14, t4)
    t6 = a1 * g4
    t6.addcmul_(t0, t1)
    t6.addcmul_(t5, g11)
    t7 = a1 * a5
    t7.addcmul_(a2, a7)
    t7.addcmul_(a3, a8)
    t8 = a4 * a11
    t8.addcmul_(a7, a16)
    t8.addcmul_(a9, a18)
    t8.addcmul_(a13, t2)
    t8.addcmul_(a14, t3)
    t8.addcmul_(a17, t4)
    t9 = a2 * g4
    t9.addcmul_(t7, t1)
    t9.addcmul_(t8, g11)
    t10 = a1 * a6
    t10.addcmul_(a2, a8)
    t10.addcmul_(a3, a9)
    t11 = a4 * a12
    t11.addcmul_(a7, a17)
    t11.addcmul_(a9, a19)
    t11.addcmul_(a14, t2)
    t11.addcmul_(a15, t3)
    t11.addcmul_(a18, t4)
    t4 = a3 * g4
    t4.addcmul_(t10, t1)
    t4.addcmul_(t11, g11)
    t1 = a4 * a4
    t1.addcmul_(a5, a5)
    t1.addcmul_(a6, a6)
    t3 = a11 * a11
    t3.addcmul_(a12, a12)
    t3.addcmul_(a14, a14)
    t2 = a10 * a10
    t2.addcmul_(a13, a13)
    t2.addcmul_(a15, a15)
    t2.add_(t3, alpha=2)
    t3 = a1 * a1
    t12 = a1 * a10
    t12.addcmul_(a2, a11)
    t12.addcmul_(a3, a12)
    t13 = g10 * 2
    t14 = t1 * g12
    t14.addcmul_(t2, g13)
    t14.addcmul_(t3, g8)
    t14.addcmul_(t12, t13)
    t3 = a5 * a5
    t3.addcmul_(a7, a7)
    t3.addcmul_(a8, a8)
    t15 = a13 * a13
    t15.addcmul_(a14, a14)
    t15.addcmul_(a17, a17)
    t16 = a11 * a11
    t16.addcmul_(a16, a16)
    t16.addcmul_(a18, a18)
    t16.add_(t15, alpha=2)
    t15 = a2 * a2
    t17 = a1 * a13
    t17.addcmul_(a2, a16)
    t17.addcmul_(a3, a17)
    t18 = t3 * g12
    t18.addcmul_(t16, g13)
    t18.addcmul_(t15, g8)
    t18.addcmul_(t17, t13)
    t15 = a6 * a6
    t15.addcmul_(a8, a8)
    t15.addcmul_(a9, a9)
    t19 = a14 * a14
    t19.addcmul_(a15, a15)
    t19.addcmul_(a18, a18)
    t20 = a12 * a12
    t20.addcmul_(a17, a17)
    t20.addcmul_(a19, a19)
    t20.add_(t19, alpha=2)
    t19 = a3 * a3
    t21 = a1 * a15
    t21.addcmul_(a2, a18)
    t21.addcmul_(a3, a19)
    t22 = t15 * g12
    t22.addcmul_(t20, g13)
    t22.addcmul_(t19, g8)
    t22.addcmul_(t21, t13)
    t19 = t12 * g8
    t23 = a1 * a11
    t23.addcmul_(a2, a13)
    t23.addcmul_(a3, a14)
    t24 = t23 * g8
    t25 = a1 * a12
    t25.addcmul_(a2, a14)
    t25.addcmul_(a3, a15)
    t26 = t25 * g8
    t27 = a4 * a5
    t27.addcmul_(a5, a7)
    t27.addcmul_(a6, a8)
    t28 = a11 * a13
    t28.addcmul_(a12, a14)
    t28.addcmul_(a14, a17)
    t29 = a10 * a11
    t29.addcmul_(a13, a16)
    t29.addcmul_(a15, a18)
    t29.add_(t28, alpha=2)
    t28 = a1 * a2
    t30 = t27 * g12
    t30.addcmul_(t29, g13)
    t30.addcmul_(t28, g8)
    t30.addcmul_(t23, t13)
    t28 = a4 * a6
    t28.addcmul_(a5, a8)
    t28.addcmul_(a6, a9)
    t31 = a11 * a14
    t31.addcmul_(a12, a15)
    t31.addcmul_(a14, a18)
    t32 = a10 * a12
    t32.addcmul_(a13, a17)
    t32.addcmul_(a15, a19)
    t32.add_(t31, alpha=2)
    t31 = a1 * a3
    t33 = t28 * g12
    t33.addcmul_(t32, g13)
    t33.addcmul_(t31, g8)
    t33.addcmul_(t25, t13)
    t31 = a5 * a6
    t31.addcmul_(a7, a8)
    t31.addcmul_(a8, a9)
    t34 = a13 * a14
    t34.addcmul_(a14, a15)
    t34.addcmul_(a17, a18)
    t35 = a11 * a12
    t35.addcmul_(a16, a17)
    t35.addcmul_(a18, a19)
    t35.add_(t34, alpha=2)
    t34 = a2 * a3
    t36 = a1 * a14
    t36.addcmul_(a2, a17)
    t36.addcmul_(a3, a18)
    t37 = t31 * g12
    t37.addcmul_(t35, g13)
    t37.addcmul_(t34, g8)
    t37.addcmul_(t36, t13)
    t13 = a1 * g1
    t13.addcmul_(a1, t19)
    t13.addcmul_(a2, t24)
    t13.addcmul_(a3, t26)
    t13.addcmul_(a11, t30)
    t13.addcmul_(a12, t33)
    t13.addcmul_(a14, t37)
    t19 = a4 * t6
    t19.addcmul_(a5, t9)
    t19.addcmul_(a6, t4)
    t19.addcmul_(a10, t14)
    t19.addcmul_(a13, t18)
    t19.addcmul_(a15, t22)
    t19.addcmul_(t0, g4)
    t19.addcmul_(t5, g5)
    t19.add_(t13, alpha=2)
    t13 = t17 * g8
    t34 = t36 * g8
    t24 = a1 * t24
    t24.addcmul_(a2, g1)
    t24.addcmul_(a2, t13)
    t24.addcmul_(a3, t34)
    t24.addcmul_(a13, t30)
    t24.addcmul_(a14, t33)
    t24.addcmul_(a17, t37)
    t13 = a5 * t6
    t13.addcmul_(a7, t9)
    t13.addcmul_(a8, t4)
    t13.addcmul_(a11, t14)
    t13.addcmul_(a16, t18)
    t13.addcmul_(a18, t22)
    t13.addcmul_(t7, g4)
    t13.addcmul_(t8, g5)
    t13.add_(t24, alpha=2)
    t24 = t21 * g8
    t26 = a1 * t26
    t26.addcmul_(a2, t34)
    t26.addcmul_(a3, g1)
    t26.addcmul_(a3, t24)
    t26.addcmul_(a14, t30)
    t26.addcmul_(a15, t33)
    t26.addcmul_(a18, t37)
    t24 = a6 * t6
    t24.addcmul_(a8, t9)
    t24.addcmul_(a9, t4)
    t24.addcmul_(a12, t14)
    t24.addcmul_(a17, t18)
    t24.addcmul_(a19, t22)
    t24.addcmul_(t10, g4)
    t24.addcmul_(t11, g5)
    t24.add_(t26, alpha=2)
    t26 = g15 * 2
    t34 = a1 * g5
    t34.addcmul_(t0, g11)
    t34.addcmul_(t5, t26)
    t5 = a2 * g5
    t5.addcmul_(t7, g11)
    t5.addcmul_(t8, t26)
    t8 = a3 * g5
    t8.addcmul_(t10, g11)
    t8.addcmul_(t11, t26)
    t26 = a4 * g6
    t26.addcmul_(t2, g14)
    t26.addcmul_(t12, g12)
    t11 = a5 * g6
    t11.addcmul_(t29, g14)
    t11.addcmul_(t23, g12)
    t10 = a6 * g6
    t10.addcmul_(t32, g14)
    t10.addcmul_(t25, g12)
    t7 = a4 * g2
    t7.addcmul_(a4, t26)
    t7.addcmul_(a5, t11)
    t7.addcmul_(a6, t10)
    t0 = a1 * t6
    t0.addcmul_(a10, t34)
    t0.addcmul_(a11, t5)
    t0.addcmul_(a12, t8)
    t0.addcmul_(t1, g6)
    t0.addcmul_(t2, g7)
    t0.add_(t7, alpha=2)
    t7 = g2 * 4
    t38 = a7 * g6
    t38.addcmul_(t16, g14)
    t38.addcmul_(t17, g12)
    t39 = a8 * g6
    t39.addcmul_(t35, g14)
    t39.addcmul_(t36, g12)
    t40 = a4 * t11
    t40.addcmul_(a5, t38)
    t40.addcmul_(a5, t26)
    t40.addcmul_(a6, t39)
    t40.addcmul_(a7, t11)
    t40.addcmul_(a8, t10)
    t40.addcmul_(a11, t34)
    t40.addcmul_(a13, t5)
    t40.addcmul_(a14, t8)
    t40.addcmul_(t27, g6)
    t40.addcmul_(t29, g7)
    t41 = a1 * t9
    t41.addcmul_(a2, t6)
    t41.addcmul_(a5, t7)
    t41.add_(t40, alpha=2)
    t40 = a9 * g6
    t40.addcmul_(t20, g14)
    t40.addcmul_(t21, g12)
    t42 = a4 * t10
    t42.addcmul_(a5, t39)
    t42.addcmul_(a6, t40)
    t42.addcmul_(a6, t26)
    t42.addcmul_(a8, t11)
    t42.addcmul_(a9, t10)
    t42.addcmul_(a12, t34)
    t42.addcmul_(a14, t5)
    t42.addcmul_(a15, t8)
    t42.addcmul_(t28, g6)
    t42.addcmul_(t32, g7)
    t26 = a1 * t4
    t26.addcmul_(a3, t6)
    t26.addcmul_(a6, t7)
    t26.add_(t42, alpha=2)
    t42 = a5 * t11
    t42.addcmul_(a7, g2)
    t42.addcmul_(a7, t38)
    t42.addcmul_(a8, t39)
    t6 = a2 * t9
    t6.addcmul_(a13, t34)
    t6.addcmul_(a16, t5)
    t6.addcmul_(a17, t8)
    t6.addcmul_(t3, g6)
    t6.addcmul_(t16, g7)
    t6.add_(t42, alpha=2)
    t42 = a5 * t10
    t42.addcmul_(a6, t11)
    t42.addcmul_(a7, t39)
    t42.addcmul_(a8, t40)
    t42.addcmul_(a8, t38)
    t42.addcmul_(a9, t39)
    t42.addcmul_(a14, t34)
    t42.addcmul_(a17, t5)
    t42.addcmul_(a18, t8)
    t42.addcmul_(t31, g6)
    t42.addcmul_(t35, g7)
    t38 = a2 * t4
    t38.addcmul_(a3, t9)
    t38.addcmul_(a8, t7)
    t38.add_(t42, alpha=2)
    t10 = a6 * t10
    t10.addcmul_(a8, t39)
    t10.addcmul_(a9, g2)
    t10.addcmul_(a9, t40)
    t4 = a3 * t4
    t4.addcmul_(a15, t34)
    t4.addcmul_(a18, t5)
    t4.addcmul_(a19, t8)
    t4.addcmul_(t15, g6)
    t4.addcmul_(t20, g7)
    t4.add_(t10, alpha=2)
    t10 = g16 * 2
    t40 = a4 * g7
    t40.addcmul_(t1, g14)
    t40.addcmul_(t2, t10)
    t40.addcmul_(t12, g13)
    t12 = a5 * g7
    t12.addcmul_(t27, g14)
    t12.addcmul_(t29, t10)
    t12.addcmul_(t23, g13)
    t23 = a6 * g7
    t23.addcmul_(t28, g14)
    t23.addcmul_(t32, t10)
    t23.addcmul_(t25, g13)
    t25 = a10 * g3
    t25.addcmul_(a10, t40)
    t25.addcmul_(a11, t12)
    t25.addcmul_(a12, t23)
    t32 = a1 * t14
    t32.addcmul_(a4, t34)
    t32.add_(t25, alpha=2)
    t25 = g3 * 6
    t28 = a7 * g7
    t28.addcmul_(t3, g14)
    t28.addcmul_(t16, t10)
    t28.addcmul_(t17, g13)
    t17 = a8 * g7
    t17.addcmul_(t31, g14)
    t17.addcmul_(t35, t10)
    t17.addcmul_(t36, g13)
    t36 = a1 * t30
    t36.addcmul_(a5, t34)
    t36.addcmul_(a10, t12)
    t36.addcmul_(a11, t28)
    t36.addcmul_(a12, t17)
    t35 = a11 * t40
    t35.addcmul_(a13, t12)
    t35.addcmul_(a14, t23)
    t31 = a2 * t14
    t31.addcmul_(a4, t5)
    t31.addcmul_(a11, t25)
    t31.add_(t36, alpha=2)
    t31.add_(t35, alpha=4)
    t35 = a9 * g7
    t35.addcmul_(t15, g14)
    t35.addcmul_(t20, t10)
    t35.addcmul_(t21, g13)
    t21 = a1 * t33
    t21.addcmul_(a6, t34)
    t21.addcmul_(a10, t23)
    t21.addcmul_(a11, t17)
    t21.addcmul_(a12, t35)
    t10 = a12 * t40
    t10.addcmul_(a14, t12)
    t10.addcmul_(a15, t23)
    t14 = a3 * t14
    t14.addcmul_(a4, t8)
    t14.addcmul_(a12, t25)
    t14.add_(t21, alpha=2)
    t14.add_(t10, alpha=4)
    t10 = a2 * t30
    t10.addcmul_(a5, t5)
    t10.addcmul_(a13, t40)
    t10.addcmul_(a16, t12)
    t10.addcmul_(a17, t23)
    t21 = a11 * t12
    t21.addcmul_(a13, t28)
    t21.addcmul_(a14, t17)
    t20 = a1 * t18
    t20.addcmul_(a7, t34)
    t20.addcmul_(a13, t25)
    t20.add_(t10, alpha=2)
    t20.add_(t21, alpha=4)
    t21 = a11 * t23
    t21.addcmul_(a12, t12)
    t21.addcmul_(a13, t17)
    t21.addcmul_(a14, t35)
    t21.addcmul_(a14, t28)
    t21.addcmul_(a14, t40)
    t21.addcmul_(a15, t17)
    t21.addcmul_(a17, t12)
    t21.addcmul_(a18, t23)
    t10 = a1 * t37
    t10.addcmul_(a2, t33)
    t10.addcmul_(a3, t30)
    t10.addcmul_(a5, t8)
    t10.addcmul_(a6, t5)
    t10.addcmul_(a8, t34)
    t10.addcmul_(a14, t25)
    t10.add_(t21, alpha=2)
    t10 = t10 * 2
    t33 = a3 * t33
    t33.addcmul_(a6, t8)
    t33.addcmul_(a15, t40)
    t33.addcmul_(a18, t12)
    t33.addcmul_(a19, t23)
    t40 = a12 * t23
    t40.addcmul_(a14, t17)
    t40.addcmul_(a15, t35)
    t21 = a1 * t22
    t21.addcmul_(a9, t34)
    t21.addcmul_(a15, t25)
    t21.add_(t33, alpha=2)
    t21.add_(t40, alpha=4)
    t40 = a13 * t12
    t40.addcmul_(a16, g3)
    t40.addcmul_(a16, t28)
    t40.addcmul_(a17, t17)
    t33 = a2 * t18
    t33.addcmul_(a7, t5)
    t33.add_(t40, alpha=2)
    t40 = a2 * t37
    t40.addcmul_(a8, t5)
    t40.addcmul_(a13, t23)
    t40.addcmul_(a16, t17)
    t40.addcmul_(a17, t35)
    t34 = a14 * t12
    t34.addcmul_(a17, t28)
    t34.addcmul_(a18, t17)
    t18 = a3 * t18
    t18.addcmul_(a7, t8)
    t18.addcmul_(a17, t25)
    t18.add_(t40, alpha=2)
    t18.add_(t34, alpha=4)
    t37 = a3 * t37
    t37.addcmul_(a8, t8)
    t37.addcmul_(a15, t12)
    t37.addcmul_(a18, t28)
    t37.addcmul_(a19, t17)
    t28 = a14 * t23
    t28.addcmul_(a17, t17)
    t28.addcmul_(a18, t35)
    t12 = a2 * t22
    t12.addcmul_(a9, t5)
    t12.addcmul_(a18, t25)
    t12.add_(t37, alpha=2)
    t12.add_(t28, alpha=4)
    t23 = a15 * t23
    t23.addcmul_(a18, t17)
    t23.addcmul_(a19, g3)
    t23.addcmul_(a19, t35)
    t22 = a3 * t22
    t22.addcmul_(a9, t8)
    t22.add_(t23, alpha=2)
    return torch.stack((g0, t19, t13, t24, t0, t41, t26, t6, t38, t4, t32, t31, t14, t20, t10, t21, t33, t18, t12, t22,))


def _double_backward(a, g, v):
    """Rows of gradients with respect to a and g."""
    a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14, a15, a16, a17, a18, a19 = a.unbind(0)
    g0, g1, g2, g3, g4, g5, g6, g7, g8, g9, g10, g11, g12, g13, g14, g15, g16 = g.unbind(0)
    v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11, v12, v13, v14, v15, v16, v17, v18, v19 = v.unbind(0)
    t0 = torch.zeros_like(a0)
    t1 = a5 * v11
    t1.addcmul_(a6, v12)
    t1.addcmul_(a8, v14)
    t1.addcmul_(a11, v5)
    t1.addcmul_(a12, v6)
    t1.addcmul_(a14, v8)
    t2 = a4 * v10
    t2.addcmul_(a7, v13)
    t2.addcmul_(a9, v15)
    t2.addcmul_(a10, v4)
    t2.addcmul_(a13, v7)
    t2.addcmul_(a15, v9)
    t2.add_(t1, alpha=2)
    t1 = g9 * 2
    t3 = a1 * v4
    t3.addcmul_(a2, v5)
    t3.addcmul_(a3, v6)
    t3.addcmul_(a4, v1)
    t3.addcmul_(a5, v2)
    t3.addcmul_(a6, v3)
    t4 = g4 * v1
    t4.addcmul_(g11, t2)
    t4.addcmul_(t1, t3)
    t5 = a5 * v13
    t5.addcmul_(a6, v14)
    t5.addcmul_(a8, v17)
    t5.addcmul_(a13, v5)
    t5.addcmul_(a14, v6)
    t5.addcmul_(a17, v8)
    t6 = a4 * v11
    t6.addcmul_(a7, v16)
    t6.addcmul_(a9, v18)
    t6.addcmul_(a11, v4)
    t6.addcmul_(a16, v7)
    t6.addcmul_(a18, v9)
    t6.add_(t5, alpha=2)
    t5 = a1 * v5
    t5.addcmul_(a2, v7)
    t5.addcmul_(a3, v8)
    t5.addcmul_(a5, v1)
    t5.addcmul_(a7, v2)
    t5.addcmul_(a8, v3)
    t7 = g4 * v2
    t7.addcmul_(g11, t6)
    t7.addcmul_(t1, t5)
    t8 = a5 * v14
    t8.addcmul_(a6, v15)
    t8.addcmul_(a8, v18)
    t8.addcmul_(a14, v5)
    t8.addcmul_(a15, v6)
    t8.addcmul_(a18, v8)
    t9 = a4 * v12
    t9.addcmul_(a7, v17)
    t9.addcmul_(a9, v19)
    t9.addcmul_(a12, v4)
    t9.addcmul_(a17, v7)
    t9.addcmul_(a19, v9)
    t9.add_(t8, alpha=2)
    t8 = a1 * v6
    t8.addcmul_(a2, v8)
    t8.addcmul_(a3, v9)
    t8.addcmul_(a6, v1)
    t8.addcmul_(a8, v2)
    t8.addcmul_(a9, v3)
    t10 = g4 * v3
    t10.addcmul_(g11, t9)
    t10.addcmul_(t1, t8)
    t11 = a6 * a6
    t11.addcmul_(a8, a8)
    t11.addcmul_(a9, a9)
    t12 = a14 * a14
    t12.addcmul_(a15, a15)
    t12.addcmul_(a18, a18)
    t13 = a12 * a12
    t13.addcmul_(a17, a17)
    t13.addcmul_(a19, a19)
    t13.add_(t12, alpha=2)
    t12 = a3 * a3
    t14 = a1 * a15
    t14.addcmul_(a2, a18)
    t14.addcmul_(a3, a19)
    t15 = g10 * 2
    t16 = t11 * g12
    t16.addcmul_(t13, g13)
    t16.addcmul_(t12, g8)
    t16.addcmul_(t14, t15)
    t17 = a5 * a5
    t17.addcmul_(a7, a7)
    t17.addcmul_(a8, a8)
    t18 = a13 * a13
    t18.addcmul_(a14, a14)
    t18.addcmul_(a17, a17)
    t19 = a11 * a11
    t19.addcmul_(a16, a16)
    t19.addcmul_(a18, a18)
    t19.add_(t18, alpha=2)
    t18 = a2 * a2
    t20 = a1 * a13
    t20.addcmul_(a2, a16)
    t20.addcmul_(a3, a17)
    t21 = t17 * g12
    t21.addcmul_(t19, g13)
    t21.addcmul_(t18, g8)
    t21.addcmul_(t20, t15)
    t22 = a4 * a4
    t22.addcmul_(a5, a5)
    t22.addcmul_(a6, a6)
    t23 = a11 * a11
    t23.addcmul_(a12, a12)
    t23.addcmul_(a14, a14)
    t24 = a10 * a10
    t24.addcmul_(a13, a13)
    t24.addcmul_(a15, a15)
    t24.add_(t23, alpha=2)
    t23 = a1 * a1
    t25 = a1 * a10
    t25.addcmul_(a2, a11)
    t25.addcmul_(a3, a12)
    t26 = t22 * g12
    t26.addcmul_(t24, g13)
    t26.addcmul_(t23, g8)
    t26.addcmul_(t25, t15)
    t27 = a1 * a6
    t27.addcmul_(a2, a8)
    t27.addcmul_(a3, a9)
    t28 = a5 * 2
    t29 = a6 * 2
    t30 = a8 * 2
    t31 = a4 * a12
    t31.addcmul_(a7, a17)
    t31.addcmul_(a9, a19)
    t31.addcmul_(a14, t28)
    t31.addcmul_(a15, t29)
    t31.addcmul_(a18, t30)
    t32 = a3 * g4
    t32.addcmul_(t27, t1)
    t32.addcmul_(t31, g11)
    t33 = a1 * a5
    t33.addcmul_(a2, a7)
    t33.addcmul_(a3, a8)
    t34 = a4 * a11
    t34.addcmul_(a7, a16)
    t34.addcmul_(a9, a18)
    t34.addcmul_(a13, t28)
    t34.addcmul_(a14, t29)
    t34.addcmul_(a17, t30)
    t35 = a2 * g4
    t35.addcmul_(t33, t1)
    t35.addcmul_(t34, g11)
    t36 = a1 * a4
    t36.addcmul_(a2, a5)
    t36.addcmul_(a3, a6)
    t37 = a4 * a10
    t37.addcmul_(a7, a13)
    t37.addcmul_(a9, a15)
    t37.addcmul_(a11, t28)
    t37.addcmul_(a12, t29)
    t37.addcmul_(a14, t30)
    t38 = a1 * g4
    t38.addcmul_(t36, t1)
    t38.addcmul_(t37, g11)
    t1 = a1 * v10
    t1.addcmul_(a2, v11)
    t1.addcmul_(a3, v12)
    t1.addcmul_(a10, v1)
    t1.addcmul_(a11, v2)
    t1.addcmul_(a12, v3)
    t39 = g8 * t1
    t40 = a1 * v11
    t40.addcmul_(a2, v13)
    t40.addcmul_(a3, v14)
    t40.addcmul_(a11, v1)
    t40.addcmul_(a13, v2)
    t40.addcmul_(a14, v3)
    t41 = g8 * t40
    t42 = a1 * v12
    t42.addcmul_(a2, v14)
    t42.addcmul_(a3, v15)
    t42.addcmul_(a12, v1)
    t42.addcmul_(a14, v2)
    t42.addcmul_(a15, v3)
    t43 = g8 * t42
    t44 = a1 * v1
    t45 = a4 * v4
    t45.addcmul_(a5, v5)
    t45.addcmul_(a6, v6)
    t46 = a11 * v11
    t46.addcmul_(a12, v12)
    t46.addcmul_(a14, v14)
    t47 = a10 * v10
    t47.addcmul_(a13, v13)
    t47.addcmul_(a15, v15)
    t47.add_(t46, alpha=2)
    t46 = g8 * t44
    t46.addcmul_(g10, t1)
    t46.addcmul_(g12, t45)
    t46.addcmul_(g13, t47)
    t48 = a1 * v2
    t48.addcmul_(a2, v1)
    t49 = a4 * v5
    t49.addcmul_(a5, v4)
    t49.addcmul_(a5, v7)
    t49.addcmul_(a6, v8)
    t49.addcmul_(a7, v5)
    t49.addcmul_(a8, v6)
    t50 = a11 * v13
    t50.addcmul_(a12, v14)
    t50.addcmul_(a13, v11)
    t50.addcmul_(a14, v12)
    t50.addcmul_(a14, v17)
    t50.addcmul_(a17, v14)
    t51 = a10 * v11
    t51.addcmul_(a11, v10)
    t51.addcmul_(a13, v16)
    t51.addcmul_(a15, v18)
    t51.addcmul_(a16, v13)
    t51.addcmul_(a18, v15)
    t51.add_(t50, alpha=2)
    t50 = g8 * t48
    t50.addcmul_(g12, t49)
    t50.addcmul_(g13, t51)
    t50.addcmul_(t15, t40)
    t52 = a1 * v3
    t52.addcmul_(a3, v1)
    t53 = a4 * v6
    t53.addcmul_(a5, v8)
    t53.addcmul_(a6, v4)
    t53.addcmul_(a6, v9)
    t53.addcmul_(a8, v5)
    t53.addcmul_(a9, v6)
    t54 = a11 * v14
    t54.addcmul_(a12, v15)
    t54.addcmul_(a14, v11)
    t54.addcmul_(a14, v18)
    t54.addcmul_(a15, v12)
    t54.addcmul_(a18, v14)
    t55 = a10 * v12
    t55.addcmul_(a12, v10)
    t55.addcmul_(a13, v17)
    t55.addcmul_(a15, v19)
    t55.addcmul_(a17, v13)
    t55.addcmul_(a19, v15)
    t55.add_(t54, alpha=2)
    t54 = g8 * t52
    t54.addcmul_(g12, t53)
    t54.addcmul_(g13, t55)
    t54.addcmul_(t15, t42)
    t56 = a2 * v2
    t57 = a1 * v13
    t57.addcmul_(a2, v16)
    t57.addcmul_(a3, v17)
    t57.addcmul_(a13, v1)
    t57.addcmul_(a16, v2)
    t57.addcmul_(a17, v3)
    t58 = a5 * v5
    t58.addcmul_(a7, v7)
    t58.addcmul_(a8, v8)
    t59 = a13 * v13
    t59.addcmul_(a14, v14)
    t59.addcmul_(a17, v17)
    t60 = a11 * v11
    t60.addcmul_(a16, v16)
    t60.addcmul_(a18, v18)
    t60.add_(t59, alpha=2)
    t59 = g8 * t56
    t59.addcmul_(g10, t57)
    t59.addcmul_(g12, t58)
    t59.addcmul_(g13, t60)
    t61 = a2 * v3
    t61.addcmul_(a3, v2)
    t62 = a5 * v6
    t62.addcmul_(a6, v5)
    t62.addcmul_(a7, v8)
    t62.addcmul_(a8, v7)
    t62.addcmul_(a8, v9)
    t62.addcmul_(a9, v8)
    t63 = a13 * v14
    t63.addcmul_(a14, v13)
    t63.addcmul_(a14, v15)
    t63.addcmul_(a15, v14)
    t63.addcmul_(a17, v18)
    t63.addcmul_(a18, v17)
    t64 = a11 * v12
    t64.addcmul_(a12, v11)
    t64.addcmul_(a16, v17)
    t64.addcmul_(a17, v16)
    t64.addcmul_(a18, v19)
    t64.addcmul_(a19, v18)
    t64.add_(t63, alpha=2)
    t63 = a1 * v14
    t63.addcmul_(a2, v17)
    t63.addcmul_(a3, v18)
    t63.addcmul_(a14, v1)
    t63.addcmul_(a17, v2)
    t63.addcmul_(a18, v3)
    t65 = g8 * t61
    t65.addcmul_(g12, t62)
    t65.addcmul_(g13, t64)
    t65.addcmul_(t15, t63)
    t66 = a3 * v3
    t67 = a1 * v15
    t67.addcmul_(a2, v18)
    t67.addcmul_(a3, v19)
    t67.addcmul_(a15, v1)
    t67.addcmul_(a18, v2)
    t67.addcmul_(a19, v3)
    t68 = a6 * v6
    t68.addcmul_(a8, v8)
    t68.addcmul_(a9, v9)
    t69 = a14 * v14
    t69.addcmul_(a15, v15)
    t69.addcmul_(a18, v18)
    t70 = a12 * v12
    t70.addcmul_(a17, v17)
    t70.addcmul_(a19, v19)
    t70.add_(t69, alpha=2)
    t69 = g8 * t66
    t69.addcmul_(g10, t67)
    t69.addcmul_(g12, t68)
    t69.addcmul_(g13, t70)
    t71 = a5 * a6
    t71.addcmul_(a7, a8)
    t71.addcmul_(a8, a9)
    t72 = a13 * a14
    t72.addcmul_(a14, a15)
    t72.addcmul_(a17, a18)
    t73 = a11 * a12
    t73.addcmul_(a16, a17)
    t73.addcmul_(a18, a19)
    t73.add_(t72, alpha=2)
    t72 = a2 * a3
    t74 = a1 * a14
    t74.addcmul_(a2, a17)
    t74.addcmul_(a3, a18)
    t75 = t71 * g12
    t75.addcmul_(t73, g13)
    t75.addcmul_(t72, g8)
    t75.addcmul_(t74, t15)
    t76 = a4 * a6
    t76.addcmul_(a5, a8)
    t76.addcmul_(a6, a9)
    t77 = a11 * a14
    t77.addcmul_(a12, a15)
    t77.addcmul_(a14, a18)
    t78 = a10 * a12
    t78.addcmul_(a13, a17)
    t78.addcmul_(a15, a19)
    t78.add_(t77, alpha=2)
    t77 = a1 * a3
    t79 = a1 * a12
    t79.addcmul_(a2, a14)
    t79.addcmul_(a3, a15)
    t80 = t76 * g12
    t80.addcmul_(t78, g13)
    t80.addcmul_(t77, g8)
    t80.addcmul_(t79, t15)
    t81 = a4 * a5
    t81.addcmul_(a5, a7)
    t81.addcmul_(a6, a8)
    t82 = a11 * a13
    t82.addcmul_(a12, a14)
    t82.addcmul_(a14, a17)
    t83 = a10 * a11
    t83.addcmul_(a13, a16)
    t83.addcmul_(a15, a18)
    t83.add_(t82, alpha=2)
    t82 = a1 * a2
    t84 = a1 * a11
    t84.addcmul_(a2, a13)
    t84.addcmul_(a3, a14)
    t85 = t81 * g12
    t85.addcmul_(t83, g13)
    t85.addcmul_(t82, g8)
    t85.addcmul_(t84, t15)
    t15 = t79 * g8
    t86 = t84 * g8
    t87 = t25 * g8
    t39 = a1 * t39
    t39.addcmul_(a2, t41)
    t39.addcmul_(a3, t43)
    t39.addcmul_(a10, t46)
    t39.addcmul_(a11, t50)
    t39.addcmul_(a12, t54)
    t39.addcmul_(a13, t59)
    t39.addcmul_(a14, t65)
    t39.addcmul_(a15, t69)
    t39.addcmul_(g1, v1)
    t39.addcmul_(t75, v14)
    t39.addcmul_(t80, v12)
    t39.addcmul_(t85, v11)
    t39.addcmul_(t15, v3)
    t39.addcmul_(t86, v2)
    t39.addcmul_(t87, v1)
    t87 = a4 * t4
    t87.addcmul_(a5, t7)
    t87.addcmul_(a6, t10)
    t87.addcmul_(g4, t3)
    t87.addcmul_(g5, t2)
    t87.addcmul_(t16, v15)
    t87.addcmul_(t21, v13)
    t87.addcmul_(t26, v10)
    t87.addcmul_(t32, v6)
    t87.addcmul_(t35, v5)
    t87.addcmul_(t38, v4)
    t87.add_(t39, alpha=2)
    t39 = g8 * t57
    t88 = g8 * t63
    t89 = t74 * g8
    t90 = t20 * g8
    t41 = a1 * t41
    t41.addcmul_(a2, t39)
    t41.addcmul_(a3, t88)
    t41.addcmul_(a11, t46)
    t41.addcmul_(a13, t50)
    t41.addcmul_(a14, t54)
    t41.addcmul_(a16, t59)
    t41.addcmul_(a17, t65)
    t41.addcmul_(a18, t69)
    t41.addcmul_(g1, v2)
    t41.addcmul_(t75, v17)
    t41.addcmul_(t80, v14)
    t41.addcmul_(t85, v13)
    t41.addcmul_(t89, v3)
    t41.addcmul_(t90, v2)
    t41.addcmul_(t86, v1)
    t86 = a5 * t4
    t86.addcmul_(a7, t7)
    t86.addcmul_(a8, t10)
    t86.addcmul_(g4, t5)
    t86.addcmul_(g5, t6)
    t86.addcmul_(t16, v18)
    t86.addcmul_(t21, v16)
    t86.addcmul_(t26, v11)
    t86.addcmul_(t32, v8)
    t86.addcmul_(t35, v7)
    t86.addcmul_(t38, v5)
    t86.add_(t41, alpha=2)
    t41 = g8 * t67
    t90 = t14 * g8
    t43 = a1 * t43
    t43.addcmul_(a2, t88)
    t43.addcmul_(a3, t41)
    t43.addcmul_(a12, t46)
    t43.addcmul_(a14, t50)
    t43.addcmul_(a15, t54)
    t43.addcmul_(a17, t59)
    t43.addcmul_(a18, t65)
    t43.addcmul_(a19, t69)
    t43.addcmul_(g1, v3)
    t43.addcmul_(t75, v18)
    t43.addcmul_(t80, v15)
    t43.addcmul_(t85, v14)
    t43.addcmul_(t90, v3)
    t43.addcmul_(t89, v2)
    t43.addcmul_(t15, v1)
    t15 = a6 * t4
    t15.addcmul_(a8, t7)
    t15.addcmul_(a9, t10)
    t15.addcmul_(g4, t8)
    t15.addcmul_(g5, t9)
    t15.addcmul_(t16, v19)
    t15.addcmul_(t21, v17)
    t15.addcmul_(t26, v12)
    t15.addcmul_(t32, v9)
    t15.addcmul_(t35, v8)
    t15.addcmul_(t38, v6)
    t15.add_(t43, alpha=2)
    t43 = g15 * 2
    t89 = g5 * v1
    t89.addcmul_(g11, t3)
    t89.addcmul_(t43, t2)
    t90 = g5 * v2
    t90.addcmul_(g11, t5)
    t90.addcmul_(t43, t6)
    t41 = g5 * v3
    t41.addcmul_(g11, t8)
    t41.addcmul_(t43, t9)
    t88 = a3 * g5
    t88.addcmul_(t27, g11)
    t88.addcmul_(t31, t43)
    t39 = a2 * g5
    t39.addcmul_(t33, g11)
    t39.addcmul_(t34, t43)
    t91 = a1 * g5
    t91.addcmul_(t36, g11)
    t91.addcmul_(t37, t43)
    t43 = g14 * 2
    t92 = g6 * v4
    t92.addcmul_(g12, t1)
    t92.addcmul_(t47, t43)
    t93 = g6 * v5
    t93.addcmul_(g12, t40)
    t93.addcmul_(g14, t51)
    t94 = g6 * v6
    t94.addcmul_(g12, t42)
    t94.addcmul_(g14, t55)
    t95 = a6 * g6
    t95.addcmul_(t78, g14)
    t95.addcmul_(t79, g12)
    t96 = a5 * g6
    t96.addcmul_(t83, g14)
    t96.addcmul_(t84, g12)
    t97 = a4 * g6
    t97.addcmul_(t24, g14)
    t97.addcmul_(t25, g12)
    t98 = a4 * t92
    t98.addcmul_(a5, t93)
    t98.addcmul_(a6, t94)
    t98.addcmul_(g2, v4)
    t98.addcmul_(g6, t45)
    t98.addcmul_(g7, t47)
    t98.addcmul_(t95, v6)
    t98.addcmul_(t96, v5)
    t98.addcmul_(t97, v4)
    t99 = a1 * t4
    t99.addcmul_(a10, t89)
    t99.addcmul_(a11, t90)
    t99.addcmul_(a12, t41)
    t99.addcmul_(t88, v12)
    t99.addcmul_(t39, v11)
    t99.addcmul_(t91, v10)
    t99.addcmul_(t38, v1)
    t99.add_(t98, alpha=2)
    t98 = g2 * 4
    t100 = g6 * v7
    t100.addcmul_(g12, t57)
    t100.addcmul_(t60, t43)
    t101 = g6 * v8
    t101.addcmul_(g12, t63)
    t101.addcmul_(g14, t64)
    t102 = a8 * g6
    t102.addcmul_(t73, g14)
    t102.addcmul_(t74, g12)
    t103 = a7 * g6
    t103.addcmul_(t19, g14)
    t103.addcmul_(t20, g12)
    t104 = a4 * t93
    t104.addcmul_(a5, t100)
    t104.addcmul_(a5, t92)
    t104.addcmul_(a6, t101)
    t104.addcmul_(a7, t93)
    t104.addcmul_(a8, t94)
    t104.addcmul_(a11, t89)
    t104.addcmul_(a13, t90)
    t104.addcmul_(a14, t41)
    t104.addcmul_(g6, t49)
    t104.addcmul_(g7, t51)
    t104.addcmul_(t102, v6)
    t104.addcmul_(t103, v5)
    t104.addcmul_(t95, v8)
    t104.addcmul_(t96, v4)
    t104.addcmul_(t96, v7)
    t104.addcmul_(t97, v5)
    t104.addcmul_(t88, v14)
    t104.addcmul_(t39, v13)
    t104.addcmul_(t91, v11)
    t105 = a1 * t7
    t105.addcmul_(a2, t4)
    t105.addcmul_(t35, v1)
    t105.addcmul_(t38, v2)
    t105.addcmul_(t98, v5)
    t105.add_(t104, alpha=2)
    t104 = g6 * v9
    t104.addcmul_(g12, t67)
    t104.addcmul_(t70, t43)
    t106 = a9 * g6
    t106.addcmul_(t13, g14)
    t106.addcmul_(t14, g12)
    t107 = a4 * t94
    t107.addcmul_(a5, t101)
    t107.addcmul_(a6, t104)
    t107.addcmul_(a6, t92)
    t107.addcmul_(a8, t93)
    t107.addcmul_(a9, t94)
    t107.addcmul_(a12, t89)
    t107.addcmul_(a14, t90)
    t107.addcmul_(a15, t41)
    t107.addcmul_(g6, t53)
    t107.addcmul_(g7, t55)
    t107.addcmul_(t106, v6)
    t107.addcmul_(t102, v5)
    t107.addcmul_(t95, v4)
    t107.addcmul_(t95, v9)
    t107.addcmul_(t96, v8)
    t107.addcmul_(t97, v6)
    t107.addcmul_(t88, v15)
    t107.addcmul_(t39, v14)
    t107.addcmul_(t91, v12)
    t97 = a1 * t10
    t97.addcmul_(a3, t4)
    t97.addcmul_(t32, v1)
    t97.addcmul_(t38, v3)
    t97.addcmul_(t98, v6)
    t97.add_(t107, alpha=2)
    t107 = a5 * t93
    t107.addcmul_(a7, t100)
    t107.addcmul_(a8, t101)
    t107.addcmul_(g2, v7)
    t107.addcmul_(g6, t58)
    t107.addcmul_(g7, t60)
    t107.addcmul_(t102, v8)
    t107.addcmul_(t103, v7)
    t107.addcmul_(t96, v5)
    t38 = a2 * t7
    t38.addcmul_(a13, t89)
    t38.addcmul_(a16, t90)
    t38.addcmul_(a17, t41)
    t38.addcmul_(t88, v17)
    t38.addcmul_(t39, v16)
    t38.addcmul_(t91, v13)
    t38.addcmul_(t35, v2)
    t38.add_(t107, alpha=2)
    t107 = a5 * t94
    t107.addcmul_(a6, t93)
    t107.addcmul_(a7, t101)
    t107.addcmul_(a8, t104)
    t107.addcmul_(a8, t100)
    t107.addcmul_(a9, t101)
    t107.addcmul_(a14, t89)
    t107.addcmul_(a17, t90)
    t107.addcmul_(a18, t41)
    t107.addcmul_(g6, t62)
    t107.addcmul_(g7, t64)
    t107.addcmul_(t106, v8)
    t107.addcmul_(t102, v7)
    t107.addcmul_(t102, v9)
    t107.addcmul_(t103, v8)
    t107.addcmul_(t95, v5)
    t107.addcmul_(t96, v6)
    t107.addcmul_(t88, v18)
    t107.addcmul_(t39, v17)
    t107.addcmul_(t91, v14)
    t96 = a2 * t10
    t96.addcmul_(a3, t7)
    t96.addcmul_(t32, v2)
    t96.addcmul_(t35, v3)
    t96.addcmul_(t98, v8)
    t96.add_(t107, alpha=2)
    t94 = a6 * t94
    t94.addcmul_(a8, t101)
    t94.addcmul_(a9, t104)
    t94.addcmul_(g2, v9)
    t94.addcmul_(g6, t68)
    t94.addcmul_(g7, t70)
    t94.addcmul_(t106, v9)
    t94.addcmul_(t102, v8)
    t94.addcmul_(t95, v6)
    t10 = a3 * t10
    t10.addcmul_(a15, t89)
    t10.addcmul_(a18, t90)
    t10.addcmul_(a19, t41)
    t10.addcmul_(t88, v19)
    t10.addcmul_(t39, v18)
    t10.addcmul_(t91, v15)
    t10.addcmul_(t32, v3)
    t10.add_(t94, alpha=2)
    t94 = g16 * 4
    t32 = g7 * v4
    t32.addcmul_(g13, t1)
    t32.addcmul_(t45, t43)
    t32.addcmul_(t47, t94)
    t95 = g16 * 2
    t102 = g7 * v5
    t102.addcmul_(g13, t40)
    t102.addcmul_(g14, t49)
    t102.addcmul_(t95, t51)
    t106 = g7 * v6
    t106.addcmul_(g13, t42)
    t106.addcmul_(g14, t53)
    t106.addcmul_(t95, t55)
    t104 = a6 * g7
    t104.addcmul_(t76, g14)
    t104.addcmul_(t78, t95)
    t104.addcmul_(t79, g13)
    t101 = a5 * g7
    t101.addcmul_(t81, g14)
    t101.addcmul_(t83, t95)
    t101.addcmul_(t84, g13)
    t107 = a4 * g7
    t107.addcmul_(t22, g14)
    t107.addcmul_(t24, t95)
    t107.addcmul_(t25, g13)
    t98 = a1 * t46
    t98.addcmul_(a10, t32)
    t98.addcmul_(a11, t102)
    t98.addcmul_(a12, t106)
    t98.addcmul_(g3, v10)
    t98.addcmul_(t104, v12)
    t98.addcmul_(t101, v11)
    t98.addcmul_(t107, v10)
    t35 = a4 * t89
    t35.addcmul_(t26, v1)
    t35.addcmul_(t91, v4)
    t35.add_(t98, alpha=2)
    t98 = g3 * 6
    t7 = g7 * v7
    t7.addcmul_(g13, t57)
    t7.addcmul_(t58, t43)
    t7.addcmul_(t60, t94)
    t103 = g7 * v8
    t103.addcmul_(g13, t63)
    t103.addcmul_(g14, t62)
    t103.addcmul_(t95, t64)
    t100 = a8 * g7
    t100.addcmul_(t71, g14)
    t100.addcmul_(t73, t95)
    t100.addcmul_(t74, g13)
    t93 = a7 * g7
    t93.addcmul_(t17, g14)
    t93.addcmul_(t19, t95)
    t93.addcmul_(t20, g13)
    t4 = a1 * t50
    t4.addcmul_(a2, t46)
    t4.addcmul_(a5, t89)
    t4.addcmul_(a10, t102)
    t4.addcmul_(a11, t7)
    t4.addcmul_(a12, t103)
    t4.addcmul_(t85, v1)
    t4.addcmul_(t100, v12)
    t4.addcmul_(t93, v11)
    t4.addcmul_(t101, v10)
    t4.addcmul_(t91, v5)
    t92 = a11 * t32
    t92.addcmul_(a13, t102)
    t92.addcmul_(a14, t106)
    t92.addcmul_(t104, v14)
    t92.addcmul_(t101, v13)
    t92.addcmul_(t107, v11)
    t108 = a4 * t90
    t108.addcmul_(t26, v2)
    t108.addcmul_(t39, v4)
    t108.addcmul_(t98, v11)
    t108.add_(t4, alpha=2)
    t108.add_(t92, alpha=4)
    t92 = g7 * v9
    t92.addcmul_(g13, t67)
    t92.addcmul_(t68, t43)
    t92.addcmul_(t70, t94)
    t94 = a9 * g7
    t94.addcmul_(t11, g14)
    t94.addcmul_(t13, t95)
    t94.addcmul_(t14, g13)
    t95 = a1 * t54
    t95.addcmul_(a3, t46)
    t95.addcmul_(a6, t89)
    t95.addcmul_(a10, t106)
    t95.addcmul_(a11, t103)
    t95.addcmul_(a12, t92)
    t95.addcmul_(t80, v1)
    t95.addcmul_(t94, v12)
    t95.addcmul_(t100, v11)
    t95.addcmul_(t104, v10)
    t95.addcmul_(t91, v6)
    t46 = a12 * t32
    t46.addcmul_(a14, t102)
    t46.addcmul_(a15, t106)
    t46.addcmul_(t104, v15)
    t46.addcmul_(t101, v14)
    t46.addcmul_(t107, v12)
    t43 = a4 * t41
    t43.addcmul_(t26, v3)
    t43.addcmul_(t88, v4)
    t43.addcmul_(t98, v12)
    t43.add_(t95, alpha=2)
    t43.add_(t46, alpha=4)
    t46 = a1 * t59
    t46.addcmul_(a2, t50)
    t46.addcmul_(a5, t90)
    t46.addcmul_(a13, t32)
    t46.addcmul_(a16, t102)
    t46.addcmul_(a17, t106)
    t46.addcmul_(t85, v2)
    t46.addcmul_(t104, v17)
    t46.addcmul_(t101, v16)
    t46.addcmul_(t107, v13)
    t46.addcmul_(t39, v5)
    t95 = a11 * t102
    t95.addcmul_(a13, t7)
    t95.addcmul_(a14, t103)
    t95.addcmul_(t100, v14)
    t95.addcmul_(t93, v13)
    t95.addcmul_(t101, v11)
    t26 = a7 * t89
    t26.addcmul_(t21, v1)
    t26.addcmul_(t91, v7)
    t26.addcmul_(t98, v13)
    t26.add_(t46, alpha=2)
    t26.add_(t95, alpha=4)
    t95 = a11 * t106
    t95.addcmul_(a12, t102)
    t95.addcmul_(a13, t103)
    t95.addcmul_(a14, t92)
    t95.addcmul_(a14, t7)
    t95.addcmul_(a14, t32)
    t95.addcmul_(a15, t103)
    t95.addcmul_(a17, t102)
    t95.addcmul_(a18, t106)
    t95.addcmul_(t94, v14)
    t95.addcmul_(t100, v13)
    t95.addcmul_(t100, v15)
    t95.addcmul_(t93, v14)
    t95.addcmul_(t104, v11)
    t95.addcmul_(t104, v18)
    t95.addcmul_(t101, v12)
    t95.addcmul_(t101, v17)
    t95.addcmul_(t107, v14)
    t46 = a1 * t65
    t46.addcmul_(a2, t54)
    t46.addcmul_(a3, t50)
    t46.addcmul_(a5, t41)
    t46.addcmul_(a6, t90)
    t46.addcmul_(a8, t89)
    t46.addcmul_(t75, v1)
    t46.addcmul_(t80, v2)
    t46.addcmul_(t85, v3)
    t46.addcmul_(t88, v5)
    t46.addcmul_(t39, v6)
    t46.addcmul_(t91, v8)
    t46.addcmul_(t98, v14)
    t46.add_(t95, alpha=2)
    t46 = t46 * 2
    t95 = a1 * t69
    t95.addcmul_(a3, t54)
    t95.addcmul_(a6, t41)
    t95.addcmul_(a15, t32)
    t95.addcmul_(a18, t102)
    t95.addcmul_(a19, t106)
    t95.addcmul_(t80, v3)
    t95.addcmul_(t104, v19)
    t95.addcmul_(t101, v18)
    t95.addcmul_(t107, v15)
    t95.addcmul_(t88, v6)
    t107 = a12 * t106
    t107.addcmul_(a14, t103)
    t107.addcmul_(a15, t92)
    t107.addcmul_(t94, v15)
    t107.addcmul_(t100, v14)
    t107.addcmul_(t104, v12)
    t89 = a9 * t89
    t89.addcmul_(t16, v1)
    t89.addcmul_(t91, v9)
    t89.addcmul_(t98, v15)
    t89.add_(t95, alpha=2)
    t89.add_(t107, alpha=4)
    t107 = a2 * t59
    t107.addcmul_(a13, t102)
    t107.addcmul_(a16, t7)
    t107.addcmul_(a17, t103)
    t107.addcmul_(g3, v16)
    t107.addcmul_(t100, v17)
    t107.addcmul_(t93, v16)
    t107.addcmul_(t101, v13)
    t95 = a7 * t90
    t95.addcmul_(t21, v2)
    t95.addcmul_(t39, v7)
    t95.add_(t107, alpha=2)
    t107 = a2 * t65
    t107.addcmul_(a3, t59)
    t107.addcmul_(a8, t90)
    t107.addcmul_(a13, t106)
    t107.addcmul_(a16, t103)
    t107.addcmul_(a17, t92)
    t107.addcmul_(t75, v2)
    t107.addcmul_(t94, v17)
    t107.addcmul_(t100, v16)
    t107.addcmul_(t104, v13)
    t107.addcmul_(t39, v8)
    t59 = a14 * t102
    t59.addcmul_(a17, t7)
    t59.addcmul_(a18, t103)
    t59.addcmul_(t100, v18)
    t59.addcmul_(t93, v17)
    t59.addcmul_(t101, v14)
    t91 = a7 * t41
    t91.addcmul_(t21, v3)
    t91.addcmul_(t88, v7)
    t91.addcmul_(t98, v17)
    t91.add_(t107, alpha=2)
    t91.add_(t59, alpha=4)
    t59 = a2 * t69
    t59.addcmul_(a3, t65)
    t59.addcmul_(a8, t41)
    t59.addcmul_(a15, t102)
    t59.addcmul_(a18, t7)
    t59.addcmul_(a19, t103)
    t59.addcmul_(t75, v3)
    t59.addcmul_(t100, v19)
    t59.addcmul_(t93, v18)
    t59.addcmul_(t101, v15)
    t59.addcmul_(t88, v8)
    t101 = a14 * t106
    t101.addcmul_(a17, t103)
    t101.addcmul_(a18, t92)
    t101.addcmul_(t94, v18)
    t101.addcmul_(t100, v17)
    t101.addcmul_(t104, v14)
    t90 = a9 * t90
    t90.addcmul_(t16, v2)
    t90.addcmul_(t39, v9)
    t90.addcmul_(t98, v18)
    t90.add_(t59, alpha=2)
    t90.add_(t101, alpha=4)
    t69 = a3 * t69
    t69.addcmul_(a15, t106)
    t69.addcmul_(a18, t103)
    t69.addcmul_(a19, t92)
    t69.addcmul_(g3, v19)
    t69.addcmul_(t94, v19)
    t69.addcmul_(t100, v18)
    t69.addcmul_(t104, v15)
    t41 = a9 * t41
    t41.addcmul_(t16, v3)
    t41.addcmul_(t88, v9)
    t41.add_(t69, alpha=2)
    t69 = a1 * v1
    t69.addcmul_(a2, v2)
    t69.addcmul_(a3, v3)
    t69 = t69 * 2
    t88 = a4 * v4
    t88.addcmul_(a7, v7)
    t88.addcmul_(a9, v9)
    t88.addcmul_(t28, v5)
    t88.addcmul_(t29, v6)
    t88.addcmul_(t30, v8)
    t88 = t88 * 2
    t30 = a11 * v11
    t30.addcmul_(a12, v12)
    t30.addcmul_(a13, v13)
    t30.addcmul_(a15, v15)
    t30.addcmul_(a17, v17)
    t30.addcmul_(a18, v18)
    t29 = a14 * v14
    t28 = a10 * v10
    t28.addcmul_(a16, v16)
    t28.addcmul_(a19, v19)
    t28.add_(t30, alpha=3)
    t28.add_(t29, alpha=6)
    t28 = t28 * 2
    t29 = a1 * t3
    t29.addcmul_(a2, t5)
    t29.addcmul_(a3, t8)
    t29.addcmul_(t36, v1)
    t29.addcmul_(t33, v2)
    t29.addcmul_(t27, v3)
    t30 = a1 * t2
    t30.addcmul_(a2, t6)
    t30.addcmul_(a3, t9)
    t30.addcmul_(t37, v1)
    t30.addcmul_(t34, v2)
    t30.addcmul_(t31, v3)
    t16 = a4 * t45
    t16.addcmul_(a5, t49)
    t16.addcmul_(a6, t53)
    t16.addcmul_(a7, t58)
    t16.addcmul_(a8, t62)
    t16.addcmul_(a9, t68)
    t16.addcmul_(t81, v5)
    t16.addcmul_(t76, v6)
    t16.addcmul_(t71, v8)
    t104 = t22 * v4
    t104.addcmul_(t17, v7)
    t104.addcmul_(t11, v9)
    t104.add_(t16, alpha=2)
    t16 = a4 * t47
    t16.addcmul_(a5, t51)
    t16.addcmul_(a6, t55)
    t16.addcmul_(a7, t60)
    t16.addcmul_(a8, t64)
    t16.addcmul_(a9, t70)
    t16.addcmul_(t83, v5)
    t16.addcmul_(t78, v6)
    t16.addcmul_(t73, v8)
    t100 = t24 * v4
    t100.addcmul_(t19, v7)
    t100.addcmul_(t13, v9)
    t100.add_(t16, alpha=2)
    t82 = t82 * t40
    t82.addcmul_(t77, t42)
    t82.addcmul_(t72, t63)
    t82.addcmul_(t25, t44)
    t82.addcmul_(t84, t48)
    t82.addcmul_(t79, t52)
    t82.addcmul_(t20, t56)
    t82.addcmul_(t74, t61)
    t82.addcmul_(t14, t66)
    t23 = t23 * t1
    t23.addcmul_(t18, t57)
    t23.addcmul_(t12, t67)
    t23.add_(t82, alpha=2)
    t82 = t36 * t3
    t82.addcmul_(t33, t5)
    t82.addcmul_(t27, t8)
    t82 = t82 * 2
    t12 = t84 * t40
    t12.addcmul_(t79, t42)
    t12.addcmul_(t74, t63)
    t18 = t25 * t1
    t18.addcmul_(t20, t57)
    t18.addcmul_(t14, t67)
    t18.add_(t12, alpha=2)
    t18 = t18 * 2
    t36 = t36 * t2
    t36.addcmul_(t33, t6)
    t36.addcmul_(t27, t9)
    t36.addcmul_(t37, t3)
    t36.addcmul_(t34, t5)
    t36.addcmul_(t31, t8)
    t8 = t81 * t40
    t8.addcmul_(t76, t42)
    t8.addcmul_(t71, t63)
    t8.addcmul_(t25, t45)
    t8.addcmul_(t84, t49)
    t8.addcmul_(t79, t53)
    t8.addcmul_(t20, t58)
    t8.addcmul_(t74, t62)
    t8.addcmul_(t14, t68)
    t5 = t22 * t1
    t5.addcmul_(t17, t57)
    t5.addcmul_(t11, t67)
    t5.add_(t8, alpha=2)
    t40 = t83 * t40
    t40.addcmul_(t78, t42)
    t40.addcmul_(t73, t63)
    t40.addcmul_(t25, t47)
    t40.addcmul_(t84, t51)
    t40.addcmul_(t79, t55)
    t40.addcmul_(t20, t60)
    t40.addcmul_(t74, t64)
    t40.addcmul_(t14, t70)
    t1 = t24 * t1
    t1.addcmul_(t19, t57)
    t1.addcmul_(t13, t67)
    t1.add_(t40, alpha=2)
    t22 = t22 * t47
    t22.addcmul_(t81, t51)
    t22.addcmul_(t76, t55)
    t22.addcmul_(t17, t60)
    t22.addcmul_(t71, t64)
    t22.addcmul_(t11, t70)
    t22.addcmul_(t24, t45)
    t22.addcmul_(t83, t49)
    t22.addcmul_(t78, t53)
    t22.addcmul_(t19, t58)
    t22.addcmul_(t73, t62)
    t22.addcmul_(t13, t68)
    t22 = t22 * 2
    t37 = t37 * t2
    t37.addcmul_(t34, t6)
    t37.addcmul_(t31, t9)
    t37 = t37 * 2
    t47 = t24 * t47
    t47.addcmul_(t83, t51)
    t47.addcmul_(t78, t55)
    t47.addcmul_(t19, t60)
    t47.addcmul_(t73, t64)
    t47.addcmul_(t13, t70)
    t47 = t47 * 4
    return torch.stack((t0, t87, t86, t15, t99, t105, t97, t38, t96, t10, t35, t108, t43, t26, t46, t89, t95, t91, t90, t41,)), torch.stack((v0, t69, t88, t28, t29, t30, t104, t100, t23, t82, t18, t36, t5, t1, t22, t37, t47,))
