"""CACE B basis: 13 invariant features of the moments up to degree 4, orders 1 to 4.

Generated, do not edit. Regenerate with:
    basisgen --lmax 4 --numax 4 --selection cheng2024 --backend eager

Operations per atom and channel: forward 187, backward 350, double backward 935.
"""

import torch

BASIS_DIGEST = "1f7766b288259ccdf4d73a8621a8e9933ddbca1751b6567efb1f658a448cc49f"
SOURCE_DIGEST = "11077a791d28b84606de1abe18c3ea7ba54ba8718257bec7643fcce7cec2bc24"
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
    a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14, a15, a16, a17, a18, a19, a20, a21, a22, a23, a24, a25, a26, a27, a28, a29, a30, a31, a32, a33, a34 = a.unbind(0)
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
    t5 = a14 * 6
    t6 = a11 * a11
    t6.addcmul_(a12, a12)
    t6.addcmul_(a13, a13)
    t6.addcmul_(a15, a15)
    t6.addcmul_(a17, a17)
    t6.addcmul_(a18, a18)
    t7 = a10 * a10
    t7.addcmul_(a14, t5)
    t7.addcmul_(a16, a16)
    t7.addcmul_(a19, a19)
    t7.add_(t6, alpha=3)
    t6 = a21 * a21
    t6.addcmul_(a22, a22)
    t6.addcmul_(a26, a26)
    t6.addcmul_(a29, a29)
    t6.addcmul_(a31, a31)
    t6.addcmul_(a33, a33)
    t8 = a23 * a23
    t8.addcmul_(a25, a25)
    t8.addcmul_(a32, a32)
    t9 = a24 * a24
    t9.addcmul_(a27, a27)
    t9.addcmul_(a28, a28)
    t10 = a20 * a20
    t10.addcmul_(a30, a30)
    t10.addcmul_(a34, a34)
    t10.add_(t6, alpha=4)
    t10.add_(t8, alpha=6)
    t10.add_(t9, alpha=12)
    t9 = a1 * a4
    t9.addcmul_(a2, a5)
    t9.addcmul_(a3, a6)
    t8 = a1 * a5
    t8.addcmul_(a2, a7)
    t8.addcmul_(a3, a8)
    t6 = a1 * a6
    t6.addcmul_(a2, a8)
    t6.addcmul_(a3, a9)
    t11 = a1 * t9
    t11.addcmul_(a2, t8)
    t11.addcmul_(a3, t6)
    t12 = a4 * a10
    t12.addcmul_(a7, a13)
    t12.addcmul_(a9, a15)
    t12.addcmul_(a11, t1)
    t12.addcmul_(a12, t2)
    t12.addcmul_(a14, t3)
    t13 = a4 * a11
    t13.addcmul_(a7, a16)
    t13.addcmul_(a9, a18)
    t13.addcmul_(a13, t1)
    t13.addcmul_(a14, t2)
    t13.addcmul_(a17, t3)
    t14 = a4 * a12
    t14.addcmul_(a7, a17)
    t14.addcmul_(a9, a19)
    t14.addcmul_(a14, t1)
    t14.addcmul_(a15, t2)
    t14.addcmul_(a18, t3)
    t15 = a1 * t12
    t15.addcmul_(a2, t13)
    t15.addcmul_(a3, t14)
    t16 = a11 * a21
    t16.addcmul_(a12, a22)
    t16.addcmul_(a13, a23)
    t16.addcmul_(a15, a25)
    t16.addcmul_(a17, a27)
    t16.addcmul_(a18, a28)
    t17 = a10 * a20
    t17.addcmul_(a16, a26)
    t17.addcmul_(a19, a29)
    t17.addcmul_(a24, t5)
    t17.add_(t16, alpha=3)
    t16 = a11 * a23
    t16.addcmul_(a12, a24)
    t16.addcmul_(a13, a26)
    t16.addcmul_(a15, a28)
    t16.addcmul_(a17, a31)
    t16.addcmul_(a18, a32)
    t18 = a10 * a21
    t18.addcmul_(a16, a30)
    t18.addcmul_(a19, a33)
    t18.addcmul_(a27, t5)
    t18.add_(t16, alpha=3)
    t16 = a11 * a24
    t16.addcmul_(a12, a25)
    t16.addcmul_(a13, a27)
    t16.addcmul_(a15, a29)
    t16.addcmul_(a17, a32)
    t16.addcmul_(a18, a33)
    t19 = a10 * a22
    t19.addcmul_(a16, a31)
    t19.addcmul_(a19, a34)
    t19.addcmul_(a28, t5)
    t19.add_(t16, alpha=3)
    t16 = a1 * t17
    t16.addcmul_(a2, t18)
    t16.addcmul_(a3, t19)
    t5 = a4 * a20
    t5.addcmul_(a7, a23)
    t5.addcmul_(a9, a25)
    t5.addcmul_(a21, t1)
    t5.addcmul_(a22, t2)
    t5.addcmul_(a24, t3)
    t20 = a4 * a23
    t20.addcmul_(a7, a30)
    t20.addcmul_(a9, a32)
    t20.addcmul_(a26, t1)
    t20.addcmul_(a27, t2)
    t20.addcmul_(a31, t3)
    t21 = a4 * a25
    t21.addcmul_(a7, a32)
    t21.addcmul_(a9, a34)
    t21.addcmul_(a28, t1)
    t21.addcmul_(a29, t2)
    t21.addcmul_(a33, t3)
    t22 = a4 * a21
    t22.addcmul_(a7, a26)
    t22.addcmul_(a9, a28)
    t22.addcmul_(a23, t1)
    t22.addcmul_(a24, t2)
    t22.addcmul_(a27, t3)
    t23 = a4 * a22
    t23.addcmul_(a7, a27)
    t23.addcmul_(a9, a29)
    t23.addcmul_(a24, t1)
    t23.addcmul_(a25, t2)
    t23.addcmul_(a28, t3)
    t24 = a4 * a24
    t24.addcmul_(a7, a31)
    t24.addcmul_(a9, a33)
    t24.addcmul_(a27, t1)
    t24.addcmul_(a28, t2)
    t24.addcmul_(a32, t3)
    t25 = a4 * t5
    t25.addcmul_(a7, t20)
    t25.addcmul_(a9, t21)
    t25.addcmul_(t1, t22)
    t25.addcmul_(t2, t23)
    t25.addcmul_(t3, t24)
    t3 = t9 * t12
    t3.addcmul_(t8, t13)
    t3.addcmul_(t6, t14)
    t2 = a1 * a10
    t2.addcmul_(a2, a11)
    t2.addcmul_(a3, a12)
    t1 = a1 * a13
    t1.addcmul_(a2, a16)
    t1.addcmul_(a3, a17)
    t26 = a1 * a15
    t26.addcmul_(a2, a18)
    t26.addcmul_(a3, a19)
    t27 = a1 * a11
    t27.addcmul_(a2, a13)
    t27.addcmul_(a3, a14)
    t28 = a1 * a12
    t28.addcmul_(a2, a14)
    t28.addcmul_(a3, a15)
    t29 = a1 * a14
    t29.addcmul_(a2, a17)
    t29.addcmul_(a3, a18)
    t27 = t22 * t27
    t27.addcmul_(t23, t28)
    t27.addcmul_(t24, t29)
    t2 = t5 * t2
    t2.addcmul_(t20, t1)
    t2.addcmul_(t21, t26)
    t2.add_(t27, alpha=2)
    t9 = t9 * t17
    t9.addcmul_(t8, t18)
    t9.addcmul_(t6, t19)
    t17 = t12 * t17
    t17.addcmul_(t13, t18)
    t17.addcmul_(t14, t19)
    return torch.stack((a0, t0, t4, t7, t10, t11, t15, t16, t25, t3, t2, t9, t17,))


def _backward(a, g):
    """Rows of gradient with respect to a."""
    a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14, a15, a16, a17, a18, a19, a20, a21, a22, a23, a24, a25, a26, a27, a28, a29, a30, a31, a32, a33, a34 = a.unbind(0)
    g0, g1, g2, g3, g4, g5, g6, g7, g8, g9, g10, g11, g12 = g.unbind(0)
    t0 = a5 * 2
    t1 = a6 * 2
    t2 = a8 * 2
    t3 = a4 * a10
    t3.addcmul_(a7, a13)
    t3.addcmul_(a9, a15)
    t3.addcmul_(a11, t0)
    t3.addcmul_(a12, t1)
    t3.addcmul_(a14, t2)
    t4 = a14 * 6
    t5 = a11 * a21
    t5.addcmul_(a12, a22)
    t5.addcmul_(a13, a23)
    t5.addcmul_(a15, a25)
    t5.addcmul_(a17, a27)
    t5.addcmul_(a18, a28)
    t6 = a10 * a20
    t6.addcmul_(a16, a26)
    t6.addcmul_(a19, a29)
    t6.addcmul_(a24, t4)
    t6.add_(t5, alpha=3)
    t5 = a1 * g5
    t5.addcmul_(t3, g9)
    t5.addcmul_(t6, g11)
    t7 = a4 * a11
    t7.addcmul_(a7, a16)
    t7.addcmul_(a9, a18)
    t7.addcmul_(a13, t0)
    t7.addcmul_(a14, t1)
    t7.addcmul_(a17, t2)
    t8 = a11 * a23
    t8.addcmul_(a12, a24)
    t8.addcmul_(a13, a26)
    t8.addcmul_(a15, a28)
    t8.addcmul_(a17, a31)
    t8.addcmul_(a18, a32)
    t9 = a10 * a21
    t9.addcmul_(a16, a30)
    t9.addcmul_(a19, a33)
    t9.addcmul_(a27, t4)
    t9.add_(t8, alpha=3)
    t8 = a2 * g5
    t8.addcmul_(t7, g9)
    t8.addcmul_(t9, g11)
    t10 = a4 * a12
    t10.addcmul_(a7, a17)
    t10.addcmul_(a9, a19)
    t10.addcmul_(a14, t0)
    t10.addcmul_(a15, t1)
    t10.addcmul_(a18, t2)
    t11 = a11 * a24
    t11.addcmul_(a12, a25)
    t11.addcmul_(a13, a27)
    t11.addcmul_(a15, a29)
    t11.addcmul_(a17, a32)
    t11.addcmul_(a18, a33)
    t12 = a10 * a22
    t12.addcmul_(a16, a31)
    t12.addcmul_(a19, a34)
    t12.addcmul_(a28, t4)
    t12.add_(t11, alpha=3)
    t11 = a3 * g5
    t11.addcmul_(t10, g9)
    t11.addcmul_(t12, g11)
    t13 = a4 * a20
    t13.addcmul_(a7, a23)
    t13.addcmul_(a9, a25)
    t13.addcmul_(a21, t0)
    t13.addcmul_(a22, t1)
    t13.addcmul_(a24, t2)
    t14 = t13 * g10
    t15 = a4 * a23
    t15.addcmul_(a7, a30)
    t15.addcmul_(a9, a32)
    t15.addcmul_(a26, t0)
    t15.addcmul_(a27, t1)
    t15.addcmul_(a31, t2)
    t16 = t15 * g10
    t17 = a4 * a25
    t17.addcmul_(a7, a32)
    t17.addcmul_(a9, a34)
    t17.addcmul_(a28, t0)
    t17.addcmul_(a29, t1)
    t17.addcmul_(a33, t2)
    t18 = t17 * g10
    t19 = a1 * a4
    t19.addcmul_(a2, a5)
    t19.addcmul_(a3, a6)
    t20 = a4 * a21
    t20.addcmul_(a7, a26)
    t20.addcmul_(a9, a28)
    t20.addcmul_(a23, t0)
    t20.addcmul_(a24, t1)
    t20.addcmul_(a27, t2)
    t21 = t20 * g10
    t22 = a4 * a22
    t22.addcmul_(a7, a27)
    t22.addcmul_(a9, a29)
    t22.addcmul_(a24, t0)
    t22.addcmul_(a25, t1)
    t22.addcmul_(a28, t2)
    t23 = t22 * g10
    t24 = a4 * a24
    t24.addcmul_(a7, a31)
    t24.addcmul_(a9, a33)
    t24.addcmul_(a27, t0)
    t24.addcmul_(a28, t1)
    t24.addcmul_(a32, t2)
    t25 = t24 * g10
    t26 = a1 * g1
    t26.addcmul_(a11, t21)
    t26.addcmul_(a12, t23)
    t26.addcmul_(a14, t25)
    t27 = a4 * t5
    t27.addcmul_(a5, t8)
    t27.addcmul_(a6, t11)
    t27.addcmul_(a10, t14)
    t27.addcmul_(a13, t16)
    t27.addcmul_(a15, t18)
    t27.addcmul_(t19, g5)
    t27.addcmul_(t3, g6)
    t27.addcmul_(t6, g7)
    t27.add_(t26, alpha=2)
    t26 = a1 * a5
    t26.addcmul_(a2, a7)
    t26.addcmul_(a3, a8)
    t28 = a2 * g1
    t28.addcmul_(a13, t21)
    t28.addcmul_(a14, t23)
    t28.addcmul_(a17, t25)
    t29 = a5 * t5
    t29.addcmul_(a7, t8)
    t29.addcmul_(a8, t11)
    t29.addcmul_(a11, t14)
    t29.addcmul_(a16, t16)
    t29.addcmul_(a18, t18)
    t29.addcmul_(t26, g5)
    t29.addcmul_(t7, g6)
    t29.addcmul_(t9, g7)
    t29.add_(t28, alpha=2)
    t28 = a1 * a6
    t28.addcmul_(a2, a8)
    t28.addcmul_(a3, a9)
    t30 = a3 * g1
    t30.addcmul_(a14, t21)
    t30.addcmul_(a15, t23)
    t30.addcmul_(a18, t25)
    t31 = a6 * t5
    t31.addcmul_(a8, t8)
    t31.addcmul_(a9, t11)
    t31.addcmul_(a12, t14)
    t31.addcmul_(a17, t16)
    t31.addcmul_(a19, t18)
    t31.addcmul_(t28, g5)
    t31.addcmul_(t10, g6)
    t31.addcmul_(t12, g7)
    t31.add_(t30, alpha=2)
    t30 = a1 * g6
    t30.addcmul_(t19, g9)
    t30.addcmul_(t6, g12)
    t6 = a2 * g6
    t6.addcmul_(t26, g9)
    t6.addcmul_(t9, g12)
    t9 = a3 * g6
    t9.addcmul_(t28, g9)
    t9.addcmul_(t12, g12)
    t12 = a1 * a10
    t12.addcmul_(a2, a11)
    t12.addcmul_(a3, a12)
    t32 = a4 * g8
    t32.addcmul_(t12, g10)
    t12 = a1 * a13
    t12.addcmul_(a2, a16)
    t12.addcmul_(a3, a17)
    t33 = a7 * g8
    t33.addcmul_(t12, g10)
    t12 = a1 * a15
    t12.addcmul_(a2, a18)
    t12.addcmul_(a3, a19)
    t34 = a9 * g8
    t34.addcmul_(t12, g10)
    t12 = a1 * a11
    t12.addcmul_(a2, a13)
    t12.addcmul_(a3, a14)
    t35 = a5 * g8
    t35.addcmul_(t12, g10)
    t12 = a1 * a12
    t12.addcmul_(a2, a14)
    t12.addcmul_(a3, a15)
    t36 = a6 * g8
    t36.addcmul_(t12, g10)
    t12 = a1 * a14
    t12.addcmul_(a2, a17)
    t12.addcmul_(a3, a18)
    t37 = a8 * g8
    t37.addcmul_(t12, g10)
    t12 = a4 * g2
    t12.addcmul_(a21, t35)
    t12.addcmul_(a22, t36)
    t12.addcmul_(a24, t37)
    t38 = a1 * t5
    t38.addcmul_(a10, t30)
    t38.addcmul_(a11, t6)
    t38.addcmul_(a12, t9)
    t38.addcmul_(a20, t32)
    t38.addcmul_(a23, t33)
    t38.addcmul_(a25, t34)
    t38.addcmul_(t13, g8)
    t38.add_(t12, alpha=2)
    t12 = a11 * t30
    t12.addcmul_(a13, t6)
    t12.addcmul_(a14, t9)
    t12.addcmul_(a21, t32)
    t12.addcmul_(a26, t33)
    t12.addcmul_(a28, t34)
    t12.addcmul_(t20, g8)
    t20 = a5 * g2
    t20.addcmul_(a23, t35)
    t20.addcmul_(a24, t36)
    t20.addcmul_(a27, t37)
    t13 = a1 * t8
    t13.addcmul_(a2, t5)
    t13.add_(t12, alpha=2)
    t13.add_(t20, alpha=4)
    t20 = a12 * t30
    t20.addcmul_(a14, t6)
    t20.addcmul_(a15, t9)
    t20.addcmul_(a22, t32)
    t20.addcmul_(a27, t33)
    t20.addcmul_(a29, t34)
    t20.addcmul_(t22, g8)
    t22 = a6 * g2
    t22.addcmul_(a24, t35)
    t22.addcmul_(a25, t36)
    t22.addcmul_(a28, t37)
    t12 = a1 * t11
    t12.addcmul_(a3, t5)
    t12.add_(t20, alpha=2)
    t12.add_(t22, alpha=4)
    t22 = a7 * g2
    t22.addcmul_(a26, t35)
    t22.addcmul_(a27, t36)
    t22.addcmul_(a31, t37)
    t20 = a2 * t8
    t20.addcmul_(a13, t30)
    t20.addcmul_(a16, t6)
    t20.addcmul_(a17, t9)
    t20.addcmul_(a23, t32)
    t20.addcmul_(a30, t33)
    t20.addcmul_(a32, t34)
    t20.addcmul_(t15, g8)
    t20.add_(t22, alpha=2)
    t22 = a14 * t30
    t22.addcmul_(a17, t6)
    t22.addcmul_(a18, t9)
    t22.addcmul_(a24, t32)
    t22.addcmul_(a31, t33)
    t22.addcmul_(a33, t34)
    t22.addcmul_(t24, g8)
    t24 = a8 * g2
    t24.addcmul_(a27, t35)
    t24.addcmul_(a28, t36)
    t24.addcmul_(a32, t37)
    t15 = a2 * t11
    t15.addcmul_(a3, t8)
    t15.add_(t22, alpha=2)
    t15.add_(t24, alpha=4)
    t24 = a9 * g2
    t24.addcmul_(a28, t35)
    t24.addcmul_(a29, t36)
    t24.addcmul_(a33, t37)
    t11 = a3 * t11
    t11.addcmul_(a15, t30)
    t11.addcmul_(a18, t6)
    t11.addcmul_(a19, t9)
    t11.addcmul_(a25, t32)
    t11.addcmul_(a32, t33)
    t11.addcmul_(a34, t34)
    t11.addcmul_(t17, g8)
    t11.add_(t24, alpha=2)
    t24 = g3 * 2
    t17 = a1 * g7
    t17.addcmul_(t19, g11)
    t17.addcmul_(t3, g12)
    t3 = a2 * g7
    t3.addcmul_(t26, g11)
    t3.addcmul_(t7, g12)
    t7 = a3 * g7
    t7.addcmul_(t28, g11)
    t7.addcmul_(t10, g12)
    t10 = a1 * t14
    t10.addcmul_(a4, t30)
    t10.addcmul_(a10, t24)
    t10.addcmul_(a20, t17)
    t10.addcmul_(a21, t3)
    t10.addcmul_(a22, t7)
    t28 = g3 * 6
    t26 = t17 * 3
    t19 = t3 * 3
    t22 = t7 * 3
    t8 = a1 * t21
    t8.addcmul_(a5, t30)
    t5 = a2 * t14
    t5.addcmul_(a4, t6)
    t5.addcmul_(a11, t28)
    t5.addcmul_(a21, t26)
    t5.addcmul_(a23, t19)
    t5.addcmul_(a24, t22)
    t5.add_(t8, alpha=2)
    t8 = a1 * t23
    t8.addcmul_(a6, t30)
    t14 = a3 * t14
    t14.addcmul_(a4, t9)
    t14.addcmul_(a12, t28)
    t14.addcmul_(a22, t26)
    t14.addcmul_(a24, t19)
    t14.addcmul_(a25, t22)
    t14.add_(t8, alpha=2)
    t8 = a2 * t21
    t8.addcmul_(a5, t6)
    t39 = a1 * t16
    t39.addcmul_(a7, t30)
    t39.addcmul_(a13, t28)
    t39.addcmul_(a23, t26)
    t39.addcmul_(a26, t19)
    t39.addcmul_(a27, t22)
    t39.add_(t8, alpha=2)
    t8 = a1 * t25
    t8.addcmul_(a2, t23)
    t8.addcmul_(a3, t21)
    t8.addcmul_(a5, t9)
    t8.addcmul_(a6, t6)
    t8.addcmul_(a8, t30)
    t8.addcmul_(a24, t26)
    t8.addcmul_(a27, t19)
    t8.addcmul_(a28, t22)
    t8.addcmul_(t4, g3)
    t8 = t8 * 2
    t23 = a3 * t23
    t23.addcmul_(a6, t9)
    t21 = a1 * t18
    t21.addcmul_(a9, t30)
    t21.addcmul_(a15, t28)
    t21.addcmul_(a25, t26)
    t21.addcmul_(a28, t19)
    t21.addcmul_(a29, t22)
    t21.add_(t23, alpha=2)
    t23 = a2 * t16
    t23.addcmul_(a7, t6)
    t23.addcmul_(a16, t24)
    t23.addcmul_(a26, t17)
    t23.addcmul_(a30, t3)
    t23.addcmul_(a31, t7)
    t30 = a2 * t25
    t30.addcmul_(a8, t6)
    t16 = a3 * t16
    t16.addcmul_(a7, t9)
    t16.addcmul_(a17, t28)
    t16.addcmul_(a27, t26)
    t16.addcmul_(a31, t19)
    t16.addcmul_(a32, t22)
    t16.add_(t30, alpha=2)
    t25 = a3 * t25
    t25.addcmul_(a8, t9)
    t30 = a2 * t18
    t30.addcmul_(a9, t6)
    t30.addcmul_(a18, t28)
    t30.addcmul_(a28, t26)
    t30.addcmul_(a32, t19)
    t30.addcmul_(a33, t22)
    t30.add_(t25, alpha=2)
    t18 = a3 * t18
    t18.addcmul_(a9, t9)
    t18.addcmul_(a19, t24)
    t18.addcmul_(a29, t17)
    t18.addcmul_(a33, t3)
    t18.addcmul_(a34, t7)
    t24 = g4 * 2
    t9 = a4 * t32
    t9.addcmul_(a10, t17)
    t9.addcmul_(a20, t24)
    t25 = g4 * 8
    t28 = a4 * 2
    t6 = a10 * t3
    t6.addcmul_(a11, t26)
    t6.addcmul_(a21, t25)
    t6.addcmul_(t0, t32)
    t6.addcmul_(t35, t28)
    t40 = a10 * t7
    t40.addcmul_(a12, t26)
    t40.addcmul_(a22, t25)
    t40.addcmul_(t1, t32)
    t40.addcmul_(t36, t28)
    t41 = g4 * 12
    t42 = a5 * 4
    t43 = a4 * t33
    t43.addcmul_(a7, t32)
    t43.addcmul_(a11, t19)
    t43.addcmul_(a13, t26)
    t43.addcmul_(a23, t41)
    t43.addcmul_(t35, t42)
    t44 = g4 * 24
    t45 = a6 * 4
    t46 = a11 * t22
    t46.addcmul_(a12, t19)
    t46.addcmul_(a24, t44)
    t46.addcmul_(t2, t32)
    t46.addcmul_(t4, t17)
    t46.addcmul_(t37, t28)
    t46.addcmul_(t36, t42)
    t46.addcmul_(t35, t45)
    t28 = a4 * t34
    t28.addcmul_(a9, t32)
    t28.addcmul_(a12, t22)
    t28.addcmul_(a15, t26)
    t28.addcmul_(a25, t41)
    t28.addcmul_(t36, t45)
    t32 = a7 * 2
    t47 = a13 * t19
    t47.addcmul_(a16, t17)
    t47.addcmul_(a26, t25)
    t47.addcmul_(t0, t33)
    t47.addcmul_(t35, t32)
    t48 = a8 * 4
    t49 = a13 * t22
    t49.addcmul_(a17, t26)
    t49.addcmul_(a27, t44)
    t49.addcmul_(t1, t33)
    t49.addcmul_(t4, t3)
    t49.addcmul_(t37, t42)
    t49.addcmul_(t36, t32)
    t49.addcmul_(t35, t48)
    t42 = a9 * 2
    t50 = a15 * t19
    t50.addcmul_(a18, t26)
    t50.addcmul_(a28, t44)
    t50.addcmul_(t0, t34)
    t50.addcmul_(t4, t7)
    t50.addcmul_(t37, t45)
    t50.addcmul_(t36, t48)
    t50.addcmul_(t35, t42)
    t35 = a15 * t22
    t35.addcmul_(a19, t17)
    t35.addcmul_(a29, t25)
    t35.addcmul_(t1, t34)
    t35.addcmul_(t36, t42)
    t36 = a7 * t33
    t36.addcmul_(a16, t3)
    t36.addcmul_(a30, t24)
    t1 = a16 * t7
    t1.addcmul_(a17, t19)
    t1.addcmul_(a31, t25)
    t1.addcmul_(t2, t33)
    t1.addcmul_(t37, t32)
    t32 = a7 * t34
    t32.addcmul_(a9, t33)
    t32.addcmul_(a17, t22)
    t32.addcmul_(a18, t19)
    t32.addcmul_(a32, t41)
    t32.addcmul_(t37, t48)
    t22 = a18 * t22
    t22.addcmul_(a19, t3)
    t22.addcmul_(a33, t25)
    t22.addcmul_(t2, t34)
    t22.addcmul_(t37, t42)
    t34 = a9 * t34
    t34.addcmul_(a19, t7)
    t34.addcmul_(a34, t24)
    return torch.stack((g0, t27, t29, t31, t38, t13, t12, t20, t15, t11, t10, t5, t14, t39, t8, t21, t23, t16, t30, t18, t9, t6, t40, t43, t46, t28, t47, t49, t50, t35, t36, t1, t32, t22, t34,))


def _double_backward(a, g, v):
    """Rows of gradients with respect to a and g."""
    a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14, a15, a16, a17, a18, a19, a20, a21, a22, a23, a24, a25, a26, a27, a28, a29, a30, a31, a32, a33, a34 = a.unbind(0)
    g0, g1, g2, g3, g4, g5, g6, g7, g8, g9, g10, g11, g12 = g.unbind(0)
    v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11, v12, v13, v14, v15, v16, v17, v18, v19, v20, v21, v22, v23, v24, v25, v26, v27, v28, v29, v30, v31, v32, v33, v34 = v.unbind(0)
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
    t1 = a11 * v21
    t1.addcmul_(a12, v22)
    t1.addcmul_(a13, v23)
    t1.addcmul_(a15, v25)
    t1.addcmul_(a17, v27)
    t1.addcmul_(a18, v28)
    t1.addcmul_(a21, v11)
    t1.addcmul_(a22, v12)
    t1.addcmul_(a23, v13)
    t1.addcmul_(a25, v15)
    t1.addcmul_(a27, v17)
    t1.addcmul_(a28, v18)
    t3 = a14 * v24
    t3.addcmul_(a24, v14)
    t4 = a10 * v20
    t4.addcmul_(a16, v26)
    t4.addcmul_(a19, v29)
    t4.addcmul_(a20, v10)
    t4.addcmul_(a26, v16)
    t4.addcmul_(a29, v19)
    t4.add_(t1, alpha=3)
    t4.add_(t3, alpha=6)
    t3 = g5 * v1
    t3.addcmul_(g9, t2)
    t3.addcmul_(g11, t4)
    t1 = a5 * v13
    t1.addcmul_(a6, v14)
    t1.addcmul_(a8, v17)
    t1.addcmul_(a13, v5)
    t1.addcmul_(a14, v6)
    t1.addcmul_(a17, v8)
    t5 = a4 * v11
    t5.addcmul_(a7, v16)
    t5.addcmul_(a9, v18)
    t5.addcmul_(a11, v4)
    t5.addcmul_(a16, v7)
    t5.addcmul_(a18, v9)
    t5.add_(t1, alpha=2)
    t1 = a11 * v23
    t1.addcmul_(a12, v24)
    t1.addcmul_(a13, v26)
    t1.addcmul_(a15, v28)
    t1.addcmul_(a17, v31)
    t1.addcmul_(a18, v32)
    t1.addcmul_(a23, v11)
    t1.addcmul_(a24, v12)
    t1.addcmul_(a26, v13)
    t1.addcmul_(a28, v15)
    t1.addcmul_(a31, v17)
    t1.addcmul_(a32, v18)
    t6 = a14 * v27
    t6.addcmul_(a27, v14)
    t7 = a10 * v21
    t7.addcmul_(a16, v30)
    t7.addcmul_(a19, v33)
    t7.addcmul_(a21, v10)
    t7.addcmul_(a30, v16)
    t7.addcmul_(a33, v19)
    t7.add_(t1, alpha=3)
    t7.add_(t6, alpha=6)
    t6 = g5 * v2
    t6.addcmul_(g9, t5)
    t6.addcmul_(g11, t7)
    t1 = a5 * v14
    t1.addcmul_(a6, v15)
    t1.addcmul_(a8, v18)
    t1.addcmul_(a14, v5)
    t1.addcmul_(a15, v6)
    t1.addcmul_(a18, v8)
    t8 = a4 * v12
    t8.addcmul_(a7, v17)
    t8.addcmul_(a9, v19)
    t8.addcmul_(a12, v4)
    t8.addcmul_(a17, v7)
    t8.addcmul_(a19, v9)
    t8.add_(t1, alpha=2)
    t1 = a11 * v24
    t1.addcmul_(a12, v25)
    t1.addcmul_(a13, v27)
    t1.addcmul_(a15, v29)
    t1.addcmul_(a17, v32)
    t1.addcmul_(a18, v33)
    t1.addcmul_(a24, v11)
    t1.addcmul_(a25, v12)
    t1.addcmul_(a27, v13)
    t1.addcmul_(a29, v15)
    t1.addcmul_(a32, v17)
    t1.addcmul_(a33, v18)
    t9 = a14 * v28
    t9.addcmul_(a28, v14)
    t10 = a10 * v22
    t10.addcmul_(a16, v31)
    t10.addcmul_(a19, v34)
    t10.addcmul_(a22, v10)
    t10.addcmul_(a31, v16)
    t10.addcmul_(a34, v19)
    t10.add_(t1, alpha=3)
    t10.add_(t9, alpha=6)
    t9 = g5 * v3
    t9.addcmul_(g9, t8)
    t9.addcmul_(g11, t10)
    t1 = a5 * v21
    t1.addcmul_(a6, v22)
    t1.addcmul_(a8, v24)
    t1.addcmul_(a21, v5)
    t1.addcmul_(a22, v6)
    t1.addcmul_(a24, v8)
    t11 = a4 * v20
    t11.addcmul_(a7, v23)
    t11.addcmul_(a9, v25)
    t11.addcmul_(a20, v4)
    t11.addcmul_(a23, v7)
    t11.addcmul_(a25, v9)
    t11.add_(t1, alpha=2)
    t1 = g10 * t11
    t12 = a5 * v26
    t12.addcmul_(a6, v27)
    t12.addcmul_(a8, v31)
    t12.addcmul_(a26, v5)
    t12.addcmul_(a27, v6)
    t12.addcmul_(a31, v8)
    t13 = a4 * v23
    t13.addcmul_(a7, v30)
    t13.addcmul_(a9, v32)
    t13.addcmul_(a23, v4)
    t13.addcmul_(a30, v7)
    t13.addcmul_(a32, v9)
    t13.add_(t12, alpha=2)
    t12 = g10 * t13
    t14 = a5 * v28
    t14.addcmul_(a6, v29)
    t14.addcmul_(a8, v33)
    t14.addcmul_(a28, v5)
    t14.addcmul_(a29, v6)
    t14.addcmul_(a33, v8)
    t15 = a4 * v25
    t15.addcmul_(a7, v32)
    t15.addcmul_(a9, v34)
    t15.addcmul_(a25, v4)
    t15.addcmul_(a32, v7)
    t15.addcmul_(a34, v9)
    t15.add_(t14, alpha=2)
    t14 = g10 * t15
    t16 = a1 * v4
    t16.addcmul_(a2, v5)
    t16.addcmul_(a3, v6)
    t16.addcmul_(a4, v1)
    t16.addcmul_(a5, v2)
    t16.addcmul_(a6, v3)
    t17 = a5 * 2
    t18 = a6 * 2
    t19 = a8 * 2
    t20 = a4 * a25
    t20.addcmul_(a7, a32)
    t20.addcmul_(a9, a34)
    t20.addcmul_(a28, t17)
    t20.addcmul_(a29, t18)
    t20.addcmul_(a33, t19)
    t21 = t20 * g10
    t22 = a4 * a23
    t22.addcmul_(a7, a30)
    t22.addcmul_(a9, a32)
    t22.addcmul_(a26, t17)
    t22.addcmul_(a27, t18)
    t22.addcmul_(a31, t19)
    t23 = t22 * g10
    t24 = a4 * a20
    t24.addcmul_(a7, a23)
    t24.addcmul_(a9, a25)
    t24.addcmul_(a21, t17)
    t24.addcmul_(a22, t18)
    t24.addcmul_(a24, t19)
    t25 = t24 * g10
    t26 = a4 * a12
    t26.addcmul_(a7, a17)
    t26.addcmul_(a9, a19)
    t26.addcmul_(a14, t17)
    t26.addcmul_(a15, t18)
    t26.addcmul_(a18, t19)
    t27 = a14 * 6
    t28 = a11 * a24
    t28.addcmul_(a12, a25)
    t28.addcmul_(a13, a27)
    t28.addcmul_(a15, a29)
    t28.addcmul_(a17, a32)
    t28.addcmul_(a18, a33)
    t29 = a10 * a22
    t29.addcmul_(a16, a31)
    t29.addcmul_(a19, a34)
    t29.addcmul_(a28, t27)
    t29.add_(t28, alpha=3)
    t28 = a3 * g5
    t28.addcmul_(t26, g9)
    t28.addcmul_(t29, g11)
    t30 = a4 * a11
    t30.addcmul_(a7, a16)
    t30.addcmul_(a9, a18)
    t30.addcmul_(a13, t17)
    t30.addcmul_(a14, t18)
    t30.addcmul_(a17, t19)
    t31 = a11 * a23
    t31.addcmul_(a12, a24)
    t31.addcmul_(a13, a26)
    t31.addcmul_(a15, a28)
    t31.addcmul_(a17, a31)
    t31.addcmul_(a18, a32)
    t32 = a10 * a21
    t32.addcmul_(a16, a30)
    t32.addcmul_(a19, a33)
    t32.addcmul_(a27, t27)
    t32.add_(t31, alpha=3)
    t31 = a2 * g5
    t31.addcmul_(t30, g9)
    t31.addcmul_(t32, g11)
    t33 = a4 * a10
    t33.addcmul_(a7, a13)
    t33.addcmul_(a9, a15)
    t33.addcmul_(a11, t17)
    t33.addcmul_(a12, t18)
    t33.addcmul_(a14, t19)
    t34 = a11 * a21
    t34.addcmul_(a12, a22)
    t34.addcmul_(a13, a23)
    t34.addcmul_(a15, a25)
    t34.addcmul_(a17, a27)
    t34.addcmul_(a18, a28)
    t35 = a10 * a20
    t35.addcmul_(a16, a26)
    t35.addcmul_(a19, a29)
    t35.addcmul_(a24, t27)
    t35.add_(t34, alpha=3)
    t34 = a1 * g5
    t34.addcmul_(t33, g9)
    t34.addcmul_(t35, g11)
    t36 = a5 * v23
    t36.addcmul_(a6, v24)
    t36.addcmul_(a8, v27)
    t36.addcmul_(a23, v5)
    t36.addcmul_(a24, v6)
    t36.addcmul_(a27, v8)
    t37 = a4 * v21
    t37.addcmul_(a7, v26)
    t37.addcmul_(a9, v28)
    t37.addcmul_(a21, v4)
    t37.addcmul_(a26, v7)
    t37.addcmul_(a28, v9)
    t37.add_(t36, alpha=2)
    t36 = g10 * t37
    t38 = a5 * v24
    t38.addcmul_(a6, v25)
    t38.addcmul_(a8, v28)
    t38.addcmul_(a24, v5)
    t38.addcmul_(a25, v6)
    t38.addcmul_(a28, v8)
    t39 = a4 * v22
    t39.addcmul_(a7, v27)
    t39.addcmul_(a9, v29)
    t39.addcmul_(a22, v4)
    t39.addcmul_(a27, v7)
    t39.addcmul_(a29, v9)
    t39.add_(t38, alpha=2)
    t38 = g10 * t39
    t40 = a5 * v27
    t40.addcmul_(a6, v28)
    t40.addcmul_(a8, v32)
    t40.addcmul_(a27, v5)
    t40.addcmul_(a28, v6)
    t40.addcmul_(a32, v8)
    t41 = a4 * v24
    t41.addcmul_(a7, v31)
    t41.addcmul_(a9, v33)
    t41.addcmul_(a24, v4)
    t41.addcmul_(a31, v7)
    t41.addcmul_(a33, v9)
    t41.add_(t40, alpha=2)
    t40 = g10 * t41
    t42 = a4 * a24
    t42.addcmul_(a7, a31)
    t42.addcmul_(a9, a33)
    t42.addcmul_(a27, t17)
    t42.addcmul_(a28, t18)
    t42.addcmul_(a32, t19)
    t43 = t42 * g10
    t44 = a4 * a22
    t44.addcmul_(a7, a27)
    t44.addcmul_(a9, a29)
    t44.addcmul_(a24, t17)
    t44.addcmul_(a25, t18)
    t44.addcmul_(a28, t19)
    t45 = t44 * g10
    t46 = a4 * a21
    t46.addcmul_(a7, a26)
    t46.addcmul_(a9, a28)
    t46.addcmul_(a23, t17)
    t46.addcmul_(a24, t18)
    t46.addcmul_(a27, t19)
    t47 = t46 * g10
    t48 = a11 * t36
    t48.addcmul_(a12, t38)
    t48.addcmul_(a14, t40)
    t48.addcmul_(g1, v1)
    t48.addcmul_(t43, v14)
    t48.addcmul_(t45, v12)
    t48.addcmul_(t47, v11)
    t49 = a4 * t3
    t49.addcmul_(a5, t6)
    t49.addcmul_(a6, t9)
    t49.addcmul_(a10, t1)
    t49.addcmul_(a13, t12)
    t49.addcmul_(a15, t14)
    t49.addcmul_(g5, t16)
    t49.addcmul_(g6, t2)
    t49.addcmul_(g7, t4)
    t49.addcmul_(t21, v15)
    t49.addcmul_(t23, v13)
    t49.addcmul_(t25, v10)
    t49.addcmul_(t28, v6)
    t49.addcmul_(t31, v5)
    t49.addcmul_(t34, v4)
    t49.add_(t48, alpha=2)
    t48 = a1 * v5
    t48.addcmul_(a2, v7)
    t48.addcmul_(a3, v8)
    t48.addcmul_(a5, v1)
    t48.addcmul_(a7, v2)
    t48.addcmul_(a8, v3)
    t50 = a13 * t36
    t50.addcmul_(a14, t38)
    t50.addcmul_(a17, t40)
    t50.addcmul_(g1, v2)
    t50.addcmul_(t43, v17)
    t50.addcmul_(t45, v14)
    t50.addcmul_(t47, v13)
    t51 = a5 * t3
    t51.addcmul_(a7, t6)
    t51.addcmul_(a8, t9)
    t51.addcmul_(a11, t1)
    t51.addcmul_(a16, t12)
    t51.addcmul_(a18, t14)
    t51.addcmul_(g5, t48)
    t51.addcmul_(g6, t5)
    t51.addcmul_(g7, t7)
    t51.addcmul_(t21, v18)
    t51.addcmul_(t23, v16)
    t51.addcmul_(t25, v11)
    t51.addcmul_(t28, v8)
    t51.addcmul_(t31, v7)
    t51.addcmul_(t34, v5)
    t51.add_(t50, alpha=2)
    t50 = a1 * v6
    t50.addcmul_(a2, v8)
    t50.addcmul_(a3, v9)
    t50.addcmul_(a6, v1)
    t50.addcmul_(a8, v2)
    t50.addcmul_(a9, v3)
    t52 = a14 * t36
    t52.addcmul_(a15, t38)
    t52.addcmul_(a18, t40)
    t52.addcmul_(g1, v3)
    t52.addcmul_(t43, v18)
    t52.addcmul_(t45, v15)
    t52.addcmul_(t47, v14)
    t53 = a6 * t3
    t53.addcmul_(a8, t6)
    t53.addcmul_(a9, t9)
    t53.addcmul_(a12, t1)
    t53.addcmul_(a17, t12)
    t53.addcmul_(a19, t14)
    t53.addcmul_(g5, t50)
    t53.addcmul_(g6, t8)
    t53.addcmul_(g7, t10)
    t53.addcmul_(t21, v19)
    t53.addcmul_(t23, v17)
    t53.addcmul_(t25, v12)
    t53.addcmul_(t28, v9)
    t53.addcmul_(t31, v8)
    t53.addcmul_(t34, v6)
    t53.add_(t52, alpha=2)
    t52 = g6 * v1
    t52.addcmul_(g9, t16)
    t52.addcmul_(g12, t4)
    t54 = g6 * v2
    t54.addcmul_(g9, t48)
    t54.addcmul_(g12, t7)
    t55 = g6 * v3
    t55.addcmul_(g9, t50)
    t55.addcmul_(g12, t10)
    t56 = a1 * v10
    t56.addcmul_(a2, v11)
    t56.addcmul_(a3, v12)
    t56.addcmul_(a10, v1)
    t56.addcmul_(a11, v2)
    t56.addcmul_(a12, v3)
    t57 = g8 * v4
    t57.addcmul_(g10, t56)
    t58 = a1 * v13
    t58.addcmul_(a2, v16)
    t58.addcmul_(a3, v17)
    t58.addcmul_(a13, v1)
    t58.addcmul_(a16, v2)
    t58.addcmul_(a17, v3)
    t59 = g8 * v7
    t59.addcmul_(g10, t58)
    t60 = a1 * v15
    t60.addcmul_(a2, v18)
    t60.addcmul_(a3, v19)
    t60.addcmul_(a15, v1)
    t60.addcmul_(a18, v2)
    t60.addcmul_(a19, v3)
    t61 = g8 * v9
    t61.addcmul_(g10, t60)
    t62 = a1 * a15
    t62.addcmul_(a2, a18)
    t62.addcmul_(a3, a19)
    t63 = a9 * g8
    t63.addcmul_(t62, g10)
    t64 = a1 * a13
    t64.addcmul_(a2, a16)
    t64.addcmul_(a3, a17)
    t65 = a7 * g8
    t65.addcmul_(t64, g10)
    t66 = a1 * a10
    t66.addcmul_(a2, a11)
    t66.addcmul_(a3, a12)
    t67 = a4 * g8
    t67.addcmul_(t66, g10)
    t68 = a1 * a6
    t68.addcmul_(a2, a8)
    t68.addcmul_(a3, a9)
    t69 = a3 * g6
    t69.addcmul_(t68, g9)
    t69.addcmul_(t29, g12)
    t70 = a1 * a5
    t70.addcmul_(a2, a7)
    t70.addcmul_(a3, a8)
    t71 = a2 * g6
    t71.addcmul_(t70, g9)
    t71.addcmul_(t32, g12)
    t72 = a1 * a4
    t72.addcmul_(a2, a5)
    t72.addcmul_(a3, a6)
    t73 = a1 * g6
    t73.addcmul_(t72, g9)
    t73.addcmul_(t35, g12)
    t74 = a1 * v11
    t74.addcmul_(a2, v13)
    t74.addcmul_(a3, v14)
    t74.addcmul_(a11, v1)
    t74.addcmul_(a13, v2)
    t74.addcmul_(a14, v3)
    t75 = g8 * v5
    t75.addcmul_(g10, t74)
    t76 = a1 * v12
    t76.addcmul_(a2, v14)
    t76.addcmul_(a3, v15)
    t76.addcmul_(a12, v1)
    t76.addcmul_(a14, v2)
    t76.addcmul_(a15, v3)
    t77 = g8 * v6
    t77.addcmul_(g10, t76)
    t78 = a1 * v14
    t78.addcmul_(a2, v17)
    t78.addcmul_(a3, v18)
    t78.addcmul_(a14, v1)
    t78.addcmul_(a17, v2)
    t78.addcmul_(a18, v3)
    t79 = g8 * v8
    t79.addcmul_(g10, t78)
    t80 = a1 * a14
    t80.addcmul_(a2, a17)
    t80.addcmul_(a3, a18)
    t81 = a8 * g8
    t81.addcmul_(t80, g10)
    t82 = a1 * a12
    t82.addcmul_(a2, a14)
    t82.addcmul_(a3, a15)
    t83 = a6 * g8
    t83.addcmul_(t82, g10)
    t84 = a1 * a11
    t84.addcmul_(a2, a13)
    t84.addcmul_(a3, a14)
    t85 = a5 * g8
    t85.addcmul_(t84, g10)
    t86 = a21 * t75
    t86.addcmul_(a22, t77)
    t86.addcmul_(a24, t79)
    t86.addcmul_(g2, v4)
    t86.addcmul_(t81, v24)
    t86.addcmul_(t83, v22)
    t86.addcmul_(t85, v21)
    t87 = a1 * t3
    t87.addcmul_(a10, t52)
    t87.addcmul_(a11, t54)
    t87.addcmul_(a12, t55)
    t87.addcmul_(a20, t57)
    t87.addcmul_(a23, t59)
    t87.addcmul_(a25, t61)
    t87.addcmul_(g8, t11)
    t87.addcmul_(t63, v25)
    t87.addcmul_(t65, v23)
    t87.addcmul_(t67, v20)
    t87.addcmul_(t69, v12)
    t87.addcmul_(t71, v11)
    t87.addcmul_(t73, v10)
    t87.addcmul_(t34, v1)
    t87.add_(t86, alpha=2)
    t86 = a11 * t52
    t86.addcmul_(a13, t54)
    t86.addcmul_(a14, t55)
    t86.addcmul_(a21, t57)
    t86.addcmul_(a26, t59)
    t86.addcmul_(a28, t61)
    t86.addcmul_(g8, t37)
    t86.addcmul_(t63, v28)
    t86.addcmul_(t65, v26)
    t86.addcmul_(t67, v21)
    t86.addcmul_(t69, v14)
    t86.addcmul_(t71, v13)
    t86.addcmul_(t73, v11)
    t88 = a23 * t75
    t88.addcmul_(a24, t77)
    t88.addcmul_(a27, t79)
    t88.addcmul_(g2, v5)
    t88.addcmul_(t81, v27)
    t88.addcmul_(t83, v24)
    t88.addcmul_(t85, v23)
    t89 = a1 * t6
    t89.addcmul_(a2, t3)
    t89.addcmul_(t31, v1)
    t89.addcmul_(t34, v2)
    t89.add_(t86, alpha=2)
    t89.add_(t88, alpha=4)
    t88 = a12 * t52
    t88.addcmul_(a14, t54)
    t88.addcmul_(a15, t55)
    t88.addcmul_(a22, t57)
    t88.addcmul_(a27, t59)
    t88.addcmul_(a29, t61)
    t88.addcmul_(g8, t39)
    t88.addcmul_(t63, v29)
    t88.addcmul_(t65, v27)
    t88.addcmul_(t67, v22)
    t88.addcmul_(t69, v15)
    t88.addcmul_(t71, v14)
    t88.addcmul_(t73, v12)
    t86 = a24 * t75
    t86.addcmul_(a25, t77)
    t86.addcmul_(a28, t79)
    t86.addcmul_(g2, v6)
    t86.addcmul_(t81, v28)
    t86.addcmul_(t83, v25)
    t86.addcmul_(t85, v24)
    t90 = a1 * t9
    t90.addcmul_(a3, t3)
    t90.addcmul_(t28, v1)
    t90.addcmul_(t34, v3)
    t90.add_(t88, alpha=2)
    t90.add_(t86, alpha=4)
    t86 = a26 * t75
    t86.addcmul_(a27, t77)
    t86.addcmul_(a31, t79)
    t86.addcmul_(g2, v7)
    t86.addcmul_(t81, v31)
    t86.addcmul_(t83, v27)
    t86.addcmul_(t85, v26)
    t88 = a2 * t6
    t88.addcmul_(a13, t52)
    t88.addcmul_(a16, t54)
    t88.addcmul_(a17, t55)
    t88.addcmul_(a23, t57)
    t88.addcmul_(a30, t59)
    t88.addcmul_(a32, t61)
    t88.addcmul_(g8, t13)
    t88.addcmul_(t63, v32)
    t88.addcmul_(t65, v30)
    t88.addcmul_(t67, v23)
    t88.addcmul_(t69, v17)
    t88.addcmul_(t71, v16)
    t88.addcmul_(t73, v13)
    t88.addcmul_(t31, v2)
    t88.add_(t86, alpha=2)
    t86 = a14 * t52
    t86.addcmul_(a17, t54)
    t86.addcmul_(a18, t55)
    t86.addcmul_(a24, t57)
    t86.addcmul_(a31, t59)
    t86.addcmul_(a33, t61)
    t86.addcmul_(g8, t41)
    t86.addcmul_(t63, v33)
    t86.addcmul_(t65, v31)
    t86.addcmul_(t67, v24)
    t86.addcmul_(t69, v18)
    t86.addcmul_(t71, v17)
    t86.addcmul_(t73, v14)
    t34 = a27 * t75
    t34.addcmul_(a28, t77)
    t34.addcmul_(a32, t79)
    t34.addcmul_(g2, v8)
    t34.addcmul_(t81, v32)
    t34.addcmul_(t83, v28)
    t34.addcmul_(t85, v27)
    t3 = a2 * t9
    t3.addcmul_(a3, t6)
    t3.addcmul_(t28, v2)
    t3.addcmul_(t31, v3)
    t3.add_(t86, alpha=2)
    t3.add_(t34, alpha=4)
    t34 = a28 * t75
    t34.addcmul_(a29, t77)
    t34.addcmul_(a33, t79)
    t34.addcmul_(g2, v9)
    t34.addcmul_(t81, v33)
    t34.addcmul_(t83, v29)
    t34.addcmul_(t85, v28)
    t9 = a3 * t9
    t9.addcmul_(a15, t52)
    t9.addcmul_(a18, t54)
    t9.addcmul_(a19, t55)
    t9.addcmul_(a25, t57)
    t9.addcmul_(a32, t59)
    t9.addcmul_(a34, t61)
    t9.addcmul_(g8, t15)
    t9.addcmul_(t63, v34)
    t9.addcmul_(t65, v32)
    t9.addcmul_(t67, v25)
    t9.addcmul_(t69, v19)
    t9.addcmul_(t71, v18)
    t9.addcmul_(t73, v15)
    t9.addcmul_(t28, v3)
    t9.add_(t34, alpha=2)
    t34 = g7 * v1
    t34.addcmul_(g11, t16)
    t34.addcmul_(g12, t2)
    t28 = g7 * v2
    t28.addcmul_(g11, t48)
    t28.addcmul_(g12, t5)
    t86 = g7 * v3
    t86.addcmul_(g11, t50)
    t86.addcmul_(g12, t8)
    t31 = a3 * g7
    t31.addcmul_(t68, g11)
    t31.addcmul_(t26, g12)
    t6 = a2 * g7
    t6.addcmul_(t70, g11)
    t6.addcmul_(t30, g12)
    t91 = a1 * g7
    t91.addcmul_(t72, g11)
    t91.addcmul_(t33, g12)
    t92 = g3 * 2
    t93 = a1 * t1
    t93.addcmul_(a4, t52)
    t93.addcmul_(a20, t34)
    t93.addcmul_(a21, t28)
    t93.addcmul_(a22, t86)
    t93.addcmul_(t25, v1)
    t93.addcmul_(t31, v22)
    t93.addcmul_(t6, v21)
    t93.addcmul_(t91, v20)
    t93.addcmul_(t73, v4)
    t93.addcmul_(t92, v10)
    t94 = g3 * 6
    t95 = a1 * t36
    t95.addcmul_(a5, t52)
    t95.addcmul_(t47, v1)
    t95.addcmul_(t73, v5)
    t96 = a21 * t34
    t96.addcmul_(a23, t28)
    t96.addcmul_(a24, t86)
    t96.addcmul_(t31, v24)
    t96.addcmul_(t6, v23)
    t96.addcmul_(t91, v21)
    t97 = a2 * t1
    t97.addcmul_(a4, t54)
    t97.addcmul_(t25, v2)
    t97.addcmul_(t71, v4)
    t97.addcmul_(t94, v11)
    t97.add_(t95, alpha=2)
    t97.add_(t96, alpha=3)
    t96 = a1 * t38
    t96.addcmul_(a6, t52)
    t96.addcmul_(t45, v1)
    t96.addcmul_(t73, v6)
    t95 = a22 * t34
    t95.addcmul_(a24, t28)
    t95.addcmul_(a25, t86)
    t95.addcmul_(t31, v25)
    t95.addcmul_(t6, v24)
    t95.addcmul_(t91, v22)
    t1 = a3 * t1
    t1.addcmul_(a4, t55)
    t1.addcmul_(t25, v3)
    t1.addcmul_(t69, v4)
    t1.addcmul_(t94, v12)
    t1.add_(t96, alpha=2)
    t1.add_(t95, alpha=3)
    t95 = a2 * t36
    t95.addcmul_(a5, t54)
    t95.addcmul_(t47, v2)
    t95.addcmul_(t71, v5)
    t96 = a23 * t34
    t96.addcmul_(a26, t28)
    t96.addcmul_(a27, t86)
    t96.addcmul_(t31, v27)
    t96.addcmul_(t6, v26)
    t96.addcmul_(t91, v23)
    t25 = a1 * t12
    t25.addcmul_(a7, t52)
    t25.addcmul_(t23, v1)
    t25.addcmul_(t73, v7)
    t25.addcmul_(t94, v13)
    t25.add_(t95, alpha=2)
    t25.add_(t96, alpha=3)
    t96 = a24 * t34
    t96.addcmul_(a27, t28)
    t96.addcmul_(a28, t86)
    t96.addcmul_(t31, v28)
    t96.addcmul_(t6, v27)
    t96.addcmul_(t91, v24)
    t95 = a1 * t40
    t95.addcmul_(a2, t38)
    t95.addcmul_(a3, t36)
    t95.addcmul_(a5, t55)
    t95.addcmul_(a6, t54)
    t95.addcmul_(a8, t52)
    t95.addcmul_(t43, v1)
    t95.addcmul_(t45, v2)
    t95.addcmul_(t47, v3)
    t95.addcmul_(t69, v5)
    t95.addcmul_(t71, v6)
    t95.addcmul_(t73, v8)
    t95.addcmul_(t94, v14)
    t95.add_(t96, alpha=3)
    t95 = t95 * 2
    t38 = a3 * t38
    t38.addcmul_(a6, t55)
    t38.addcmul_(t45, v3)
    t38.addcmul_(t69, v6)
    t45 = a25 * t34
    t45.addcmul_(a28, t28)
    t45.addcmul_(a29, t86)
    t45.addcmul_(t31, v29)
    t45.addcmul_(t6, v28)
    t45.addcmul_(t91, v25)
    t96 = a1 * t14
    t96.addcmul_(a9, t52)
    t96.addcmul_(t21, v1)
    t96.addcmul_(t73, v9)
    t96.addcmul_(t94, v15)
    t96.add_(t38, alpha=2)
    t96.add_(t45, alpha=3)
    t45 = a2 * t12
    t45.addcmul_(a7, t54)
    t45.addcmul_(a26, t34)
    t45.addcmul_(a30, t28)
    t45.addcmul_(a31, t86)
    t45.addcmul_(t23, v2)
    t45.addcmul_(t31, v31)
    t45.addcmul_(t6, v30)
    t45.addcmul_(t91, v26)
    t45.addcmul_(t71, v7)
    t45.addcmul_(t92, v16)
    t38 = a2 * t40
    t38.addcmul_(a8, t54)
    t38.addcmul_(t43, v2)
    t38.addcmul_(t71, v8)
    t73 = a27 * t34
    t73.addcmul_(a31, t28)
    t73.addcmul_(a32, t86)
    t73.addcmul_(t31, v32)
    t73.addcmul_(t6, v31)
    t73.addcmul_(t91, v27)
    t12 = a3 * t12
    t12.addcmul_(a7, t55)
    t12.addcmul_(t23, v3)
    t12.addcmul_(t69, v7)
    t12.addcmul_(t94, v17)
    t12.add_(t38, alpha=2)
    t12.add_(t73, alpha=3)
    t40 = a3 * t40
    t40.addcmul_(a8, t55)
    t40.addcmul_(t43, v3)
    t40.addcmul_(t69, v8)
    t43 = a28 * t34
    t43.addcmul_(a32, t28)
    t43.addcmul_(a33, t86)
    t43.addcmul_(t31, v33)
    t43.addcmul_(t6, v32)
    t43.addcmul_(t91, v28)
    t73 = a2 * t14
    t73.addcmul_(a9, t54)
    t73.addcmul_(t21, v2)
    t73.addcmul_(t71, v9)
    t73.addcmul_(t94, v18)
    t73.add_(t40, alpha=2)
    t73.add_(t43, alpha=3)
    t14 = a3 * t14
    t14.addcmul_(a9, t55)
    t14.addcmul_(a29, t34)
    t14.addcmul_(a33, t28)
    t14.addcmul_(a34, t86)
    t14.addcmul_(t21, v3)
    t14.addcmul_(t31, v34)
    t14.addcmul_(t6, v33)
    t14.addcmul_(t91, v29)
    t14.addcmul_(t69, v9)
    t14.addcmul_(t92, v19)
    t92 = g4 * 2
    t69 = a4 * t57
    t69.addcmul_(a10, t34)
    t69.addcmul_(t67, v4)
    t69.addcmul_(t91, v10)
    t69.addcmul_(t92, v20)
    t21 = g4 * 8
    t55 = a4 * t75
    t55.addcmul_(a5, t57)
    t55.addcmul_(t85, v4)
    t55.addcmul_(t67, v5)
    t43 = a11 * t34
    t43.addcmul_(t91, v11)
    t40 = a10 * t28
    t40.addcmul_(t6, v10)
    t40.addcmul_(t21, v21)
    t40.add_(t55, alpha=2)
    t40.add_(t43, alpha=3)
    t43 = a4 * t77
    t43.addcmul_(a6, t57)
    t43.addcmul_(t83, v4)
    t43.addcmul_(t67, v6)
    t55 = a12 * t34
    t55.addcmul_(t91, v12)
    t94 = a10 * t86
    t94.addcmul_(t31, v10)
    t94.addcmul_(t21, v22)
    t94.add_(t43, alpha=2)
    t94.add_(t55, alpha=3)
    t55 = g4 * 12
    t43 = a11 * t28
    t43.addcmul_(a13, t34)
    t43.addcmul_(t6, v11)
    t43.addcmul_(t91, v13)
    t71 = a5 * t75
    t71.addcmul_(t85, v5)
    t54 = a4 * t59
    t54.addcmul_(a7, t57)
    t54.addcmul_(t65, v4)
    t54.addcmul_(t67, v7)
    t54.addcmul_(t55, v23)
    t54.add_(t43, alpha=3)
    t54.add_(t71, alpha=4)
    t71 = g4 * 24
    t43 = a4 * t79
    t43.addcmul_(a8, t57)
    t43.addcmul_(t81, v4)
    t43.addcmul_(t67, v8)
    t38 = a11 * t86
    t38.addcmul_(a12, t28)
    t38.addcmul_(t31, v11)
    t38.addcmul_(t6, v12)
    t23 = a5 * t77
    t23.addcmul_(a6, t75)
    t23.addcmul_(t83, v5)
    t23.addcmul_(t85, v6)
    t52 = a14 * t34
    t52.addcmul_(t91, v14)
    t47 = t71 * v24
    t47.add_(t43, alpha=2)
    t47.add_(t38, alpha=3)
    t47.add_(t23, alpha=4)
    t47.add_(t52, alpha=6)
    t52 = a12 * t86
    t52.addcmul_(a15, t34)
    t52.addcmul_(t31, v12)
    t52.addcmul_(t91, v15)
    t23 = a6 * t77
    t23.addcmul_(t83, v6)
    t38 = a4 * t61
    t38.addcmul_(a9, t57)
    t38.addcmul_(t63, v4)
    t38.addcmul_(t67, v9)
    t38.addcmul_(t55, v25)
    t38.add_(t52, alpha=3)
    t38.add_(t23, alpha=4)
    t23 = a5 * t59
    t23.addcmul_(a7, t75)
    t23.addcmul_(t65, v5)
    t23.addcmul_(t85, v7)
    t52 = a13 * t28
    t52.addcmul_(t6, v13)
    t67 = a16 * t34
    t67.addcmul_(t91, v16)
    t67.addcmul_(t21, v26)
    t67.add_(t23, alpha=2)
    t67.add_(t52, alpha=3)
    t52 = a6 * t59
    t52.addcmul_(a7, t77)
    t52.addcmul_(t65, v6)
    t52.addcmul_(t83, v7)
    t23 = a13 * t86
    t23.addcmul_(a17, t34)
    t23.addcmul_(t31, v13)
    t23.addcmul_(t91, v17)
    t57 = a5 * t79
    t57.addcmul_(a8, t75)
    t57.addcmul_(t81, v5)
    t57.addcmul_(t85, v8)
    t43 = a14 * t28
    t43.addcmul_(t6, v14)
    t36 = t71 * v27
    t36.add_(t52, alpha=2)
    t36.add_(t23, alpha=3)
    t36.add_(t57, alpha=4)
    t36.add_(t43, alpha=6)
    t43 = a5 * t61
    t43.addcmul_(a9, t75)
    t43.addcmul_(t63, v5)
    t43.addcmul_(t85, v9)
    t85 = a15 * t28
    t85.addcmul_(a18, t34)
    t85.addcmul_(t6, v15)
    t85.addcmul_(t91, v18)
    t75 = a6 * t79
    t75.addcmul_(a8, t77)
    t75.addcmul_(t81, v6)
    t75.addcmul_(t83, v8)
    t57 = a14 * t86
    t57.addcmul_(t31, v14)
    t71 = t71 * v28
    t71.add_(t43, alpha=2)
    t71.add_(t85, alpha=3)
    t71.add_(t75, alpha=4)
    t71.add_(t57, alpha=6)
    t57 = a6 * t61
    t57.addcmul_(a9, t77)
    t57.addcmul_(t63, v6)
    t57.addcmul_(t83, v9)
    t83 = a15 * t86
    t83.addcmul_(t31, v15)
    t34 = a19 * t34
    t34.addcmul_(t91, v19)
    t34.addcmul_(t21, v29)
    t34.add_(t57, alpha=2)
    t34.add_(t83, alpha=3)
    t83 = a7 * t59
    t83.addcmul_(a16, t28)
    t83.addcmul_(t65, v7)
    t83.addcmul_(t6, v16)
    t83.addcmul_(t92, v30)
    t57 = a7 * t79
    t57.addcmul_(a8, t59)
    t57.addcmul_(t81, v7)
    t57.addcmul_(t65, v8)
    t91 = a17 * t28
    t91.addcmul_(t6, v17)
    t77 = a16 * t86
    t77.addcmul_(t31, v16)
    t77.addcmul_(t21, v31)
    t77.add_(t57, alpha=2)
    t77.add_(t91, alpha=3)
    t91 = a17 * t86
    t91.addcmul_(a18, t28)
    t91.addcmul_(t31, v17)
    t91.addcmul_(t6, v18)
    t57 = a8 * t79
    t57.addcmul_(t81, v8)
    t75 = a7 * t61
    t75.addcmul_(a9, t59)
    t75.addcmul_(t63, v7)
    t75.addcmul_(t65, v9)
    t75.addcmul_(t55, v32)
    t75.add_(t91, alpha=3)
    t75.add_(t57, alpha=4)
    t57 = a8 * t61
    t57.addcmul_(a9, t79)
    t57.addcmul_(t63, v8)
    t57.addcmul_(t81, v9)
    t81 = a18 * t86
    t81.addcmul_(t31, v18)
    t28 = a19 * t28
    t28.addcmul_(t6, v19)
    t28.addcmul_(t21, v33)
    t28.add_(t57, alpha=2)
    t28.add_(t81, alpha=3)
    t61 = a9 * t61
    t61.addcmul_(a19, t86)
    t61.addcmul_(t63, v9)
    t61.addcmul_(t31, v19)
    t61.addcmul_(t92, v34)
    t92 = a1 * v1
    t92.addcmul_(a2, v2)
    t92.addcmul_(a3, v3)
    t92 = t92 * 2
    t31 = a4 * v4
    t31.addcmul_(a7, v7)
    t31.addcmul_(a9, v9)
    t31.addcmul_(t17, v5)
    t31.addcmul_(t18, v6)
    t31.addcmul_(t19, v8)
    t31 = t31 * 2
    t19 = a11 * v11
    t19.addcmul_(a12, v12)
    t19.addcmul_(a13, v13)
    t19.addcmul_(a15, v15)
    t19.addcmul_(a17, v17)
    t19.addcmul_(a18, v18)
    t18 = a10 * v10
    t18.addcmul_(a16, v16)
    t18.addcmul_(a19, v19)
    t18.addcmul_(t27, v14)
    t18.add_(t19, alpha=3)
    t18 = t18 * 2
    t19 = a21 * v21
    t19.addcmul_(a22, v22)
    t19.addcmul_(a26, v26)
    t19.addcmul_(a29, v29)
    t19.addcmul_(a31, v31)
    t19.addcmul_(a33, v33)
    t27 = a23 * v23
    t27.addcmul_(a25, v25)
    t27.addcmul_(a32, v32)
    t17 = a24 * v24
    t17.addcmul_(a27, v27)
    t17.addcmul_(a28, v28)
    t63 = a20 * v20
    t63.addcmul_(a30, v30)
    t63.addcmul_(a34, v34)
    t63.add_(t19, alpha=4)
    t63.add_(t27, alpha=6)
    t63.add_(t17, alpha=12)
    t63 = t63 * 2
    t17 = a1 * t16
    t17.addcmul_(a2, t48)
    t17.addcmul_(a3, t50)
    t17.addcmul_(t72, v1)
    t17.addcmul_(t70, v2)
    t17.addcmul_(t68, v3)
    t27 = a1 * t2
    t27.addcmul_(a2, t5)
    t27.addcmul_(a3, t8)
    t27.addcmul_(t33, v1)
    t27.addcmul_(t30, v2)
    t27.addcmul_(t26, v3)
    t19 = a1 * t4
    t19.addcmul_(a2, t7)
    t19.addcmul_(a3, t10)
    t19.addcmul_(t35, v1)
    t19.addcmul_(t32, v2)
    t19.addcmul_(t29, v3)
    t86 = a5 * t37
    t86.addcmul_(a6, t39)
    t86.addcmul_(a8, t41)
    t86.addcmul_(t46, v5)
    t86.addcmul_(t44, v6)
    t86.addcmul_(t42, v8)
    t81 = a4 * t11
    t81.addcmul_(a7, t13)
    t81.addcmul_(a9, t15)
    t81.addcmul_(t24, v4)
    t81.addcmul_(t22, v7)
    t81.addcmul_(t20, v9)
    t81.add_(t86, alpha=2)
    t86 = t72 * t2
    t86.addcmul_(t70, t5)
    t86.addcmul_(t68, t8)
    t86.addcmul_(t33, t16)
    t86.addcmul_(t30, t48)
    t86.addcmul_(t26, t50)
    t74 = t46 * t74
    t74.addcmul_(t44, t76)
    t74.addcmul_(t42, t78)
    t74.addcmul_(t84, t37)
    t74.addcmul_(t82, t39)
    t74.addcmul_(t80, t41)
    t56 = t24 * t56
    t56.addcmul_(t22, t58)
    t56.addcmul_(t20, t60)
    t56.addcmul_(t66, t11)
    t56.addcmul_(t64, t13)
    t56.addcmul_(t62, t15)
    t56.add_(t74, alpha=2)
    t72 = t72 * t4
    t72.addcmul_(t70, t7)
    t72.addcmul_(t68, t10)
    t72.addcmul_(t35, t16)
    t72.addcmul_(t32, t48)
    t72.addcmul_(t29, t50)
    t33 = t33 * t4
    t33.addcmul_(t30, t7)
    t33.addcmul_(t26, t10)
    t33.addcmul_(t35, t2)
    t33.addcmul_(t32, t5)
    t33.addcmul_(t29, t8)
    return torch.stack((t0, t49, t51, t53, t87, t89, t90, t88, t3, t9, t93, t97, t1, t25, t95, t96, t45, t12, t73, t14, t69, t40, t94, t54, t47, t38, t67, t36, t71, t34, t83, t77, t75, t28, t61,)), torch.stack((v0, t92, t31, t18, t63, t17, t27, t19, t81, t86, t56, t72, t33,))
