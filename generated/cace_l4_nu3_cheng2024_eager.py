"""CACE B basis: 9 invariant features of the moments up to degree 4, orders 1 to 3.

Generated, do not edit. Regenerate with:
    basisgen --lmax 4 --numax 3 --selection cheng2024 --backend eager

Operations per atom and channel: forward 153, backward 276, double backward 763.
"""

import torch

BASIS_DIGEST = "750a41c9d9f01ef8aa48773d73381b13e12fe3c369f24a277c6823aa36286b05"
SOURCE_DIGEST = "b2ed6f5a3f4eeacaa28d5e9ef5a6b12beca3a11416d4d2a712a1567039b1e873"
SPEC = {'l_max': (4, 4, 4), 'nu_max': 3, 'selection': 'cheng2024', 'radial': 'shared', 'max_degree': None}
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
    t9 = a1 * t9
    t9.addcmul_(a2, t8)
    t9.addcmul_(a3, t6)
    t6 = a4 * a10
    t6.addcmul_(a7, a13)
    t6.addcmul_(a9, a15)
    t6.addcmul_(a11, t1)
    t6.addcmul_(a12, t2)
    t6.addcmul_(a14, t3)
    t8 = a4 * a11
    t8.addcmul_(a7, a16)
    t8.addcmul_(a9, a18)
    t8.addcmul_(a13, t1)
    t8.addcmul_(a14, t2)
    t8.addcmul_(a17, t3)
    t11 = a4 * a12
    t11.addcmul_(a7, a17)
    t11.addcmul_(a9, a19)
    t11.addcmul_(a14, t1)
    t11.addcmul_(a15, t2)
    t11.addcmul_(a18, t3)
    t6 = a1 * t6
    t6.addcmul_(a2, t8)
    t6.addcmul_(a3, t11)
    t11 = a11 * a21
    t11.addcmul_(a12, a22)
    t11.addcmul_(a13, a23)
    t11.addcmul_(a15, a25)
    t11.addcmul_(a17, a27)
    t11.addcmul_(a18, a28)
    t8 = a10 * a20
    t8.addcmul_(a16, a26)
    t8.addcmul_(a19, a29)
    t8.addcmul_(a24, t5)
    t8.add_(t11, alpha=3)
    t11 = a11 * a23
    t11.addcmul_(a12, a24)
    t11.addcmul_(a13, a26)
    t11.addcmul_(a15, a28)
    t11.addcmul_(a17, a31)
    t11.addcmul_(a18, a32)
    t12 = a10 * a21
    t12.addcmul_(a16, a30)
    t12.addcmul_(a19, a33)
    t12.addcmul_(a27, t5)
    t12.add_(t11, alpha=3)
    t11 = a11 * a24
    t11.addcmul_(a12, a25)
    t11.addcmul_(a13, a27)
    t11.addcmul_(a15, a29)
    t11.addcmul_(a17, a32)
    t11.addcmul_(a18, a33)
    t13 = a10 * a22
    t13.addcmul_(a16, a31)
    t13.addcmul_(a19, a34)
    t13.addcmul_(a28, t5)
    t13.add_(t11, alpha=3)
    t8 = a1 * t8
    t8.addcmul_(a2, t12)
    t8.addcmul_(a3, t13)
    t13 = a4 * a20
    t13.addcmul_(a7, a23)
    t13.addcmul_(a9, a25)
    t13.addcmul_(a21, t1)
    t13.addcmul_(a22, t2)
    t13.addcmul_(a24, t3)
    t12 = a4 * a23
    t12.addcmul_(a7, a30)
    t12.addcmul_(a9, a32)
    t12.addcmul_(a26, t1)
    t12.addcmul_(a27, t2)
    t12.addcmul_(a31, t3)
    t11 = a4 * a25
    t11.addcmul_(a7, a32)
    t11.addcmul_(a9, a34)
    t11.addcmul_(a28, t1)
    t11.addcmul_(a29, t2)
    t11.addcmul_(a33, t3)
    t5 = a4 * a21
    t5.addcmul_(a7, a26)
    t5.addcmul_(a9, a28)
    t5.addcmul_(a23, t1)
    t5.addcmul_(a24, t2)
    t5.addcmul_(a27, t3)
    t14 = a4 * a22
    t14.addcmul_(a7, a27)
    t14.addcmul_(a9, a29)
    t14.addcmul_(a24, t1)
    t14.addcmul_(a25, t2)
    t14.addcmul_(a28, t3)
    t15 = a4 * a24
    t15.addcmul_(a7, a31)
    t15.addcmul_(a9, a33)
    t15.addcmul_(a27, t1)
    t15.addcmul_(a28, t2)
    t15.addcmul_(a32, t3)
    t13 = a4 * t13
    t13.addcmul_(a7, t12)
    t13.addcmul_(a9, t11)
    t13.addcmul_(t1, t5)
    t13.addcmul_(t2, t14)
    t13.addcmul_(t3, t15)
    return torch.stack((a0, t0, t4, t7, t10, t9, t6, t8, t13,))


def _backward(a, g):
    """Rows of gradient with respect to a."""
    a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14, a15, a16, a17, a18, a19, a20, a21, a22, a23, a24, a25, a26, a27, a28, a29, a30, a31, a32, a33, a34 = a.unbind(0)
    g0, g1, g2, g3, g4, g5, g6, g7, g8 = g.unbind(0)
    t0 = g1 * 2
    t1 = a1 * g5
    t2 = a2 * g5
    t3 = a3 * g5
    t4 = a1 * a4
    t4.addcmul_(a2, a5)
    t4.addcmul_(a3, a6)
    t5 = a5 * 2
    t6 = a6 * 2
    t7 = a8 * 2
    t8 = a4 * a10
    t8.addcmul_(a7, a13)
    t8.addcmul_(a9, a15)
    t8.addcmul_(a11, t5)
    t8.addcmul_(a12, t6)
    t8.addcmul_(a14, t7)
    t9 = a14 * 6
    t10 = a11 * a21
    t10.addcmul_(a12, a22)
    t10.addcmul_(a13, a23)
    t10.addcmul_(a15, a25)
    t10.addcmul_(a17, a27)
    t10.addcmul_(a18, a28)
    t11 = a10 * a20
    t11.addcmul_(a16, a26)
    t11.addcmul_(a19, a29)
    t11.addcmul_(a24, t9)
    t11.add_(t10, alpha=3)
    t10 = a1 * t0
    t10.addcmul_(a4, t1)
    t10.addcmul_(a5, t2)
    t10.addcmul_(a6, t3)
    t10.addcmul_(t4, g5)
    t10.addcmul_(t8, g6)
    t10.addcmul_(t11, g7)
    t11 = a1 * a5
    t11.addcmul_(a2, a7)
    t11.addcmul_(a3, a8)
    t8 = a4 * a11
    t8.addcmul_(a7, a16)
    t8.addcmul_(a9, a18)
    t8.addcmul_(a13, t5)
    t8.addcmul_(a14, t6)
    t8.addcmul_(a17, t7)
    t4 = a11 * a23
    t4.addcmul_(a12, a24)
    t4.addcmul_(a13, a26)
    t4.addcmul_(a15, a28)
    t4.addcmul_(a17, a31)
    t4.addcmul_(a18, a32)
    t12 = a10 * a21
    t12.addcmul_(a16, a30)
    t12.addcmul_(a19, a33)
    t12.addcmul_(a27, t9)
    t12.add_(t4, alpha=3)
    t4 = a2 * t0
    t4.addcmul_(a5, t1)
    t4.addcmul_(a7, t2)
    t4.addcmul_(a8, t3)
    t4.addcmul_(t11, g5)
    t4.addcmul_(t8, g6)
    t4.addcmul_(t12, g7)
    t12 = a1 * a6
    t12.addcmul_(a2, a8)
    t12.addcmul_(a3, a9)
    t8 = a4 * a12
    t8.addcmul_(a7, a17)
    t8.addcmul_(a9, a19)
    t8.addcmul_(a14, t5)
    t8.addcmul_(a15, t6)
    t8.addcmul_(a18, t7)
    t11 = a11 * a24
    t11.addcmul_(a12, a25)
    t11.addcmul_(a13, a27)
    t11.addcmul_(a15, a29)
    t11.addcmul_(a17, a32)
    t11.addcmul_(a18, a33)
    t13 = a10 * a22
    t13.addcmul_(a16, a31)
    t13.addcmul_(a19, a34)
    t13.addcmul_(a28, t9)
    t13.add_(t11, alpha=3)
    t0 = a3 * t0
    t0.addcmul_(a6, t1)
    t0.addcmul_(a8, t2)
    t0.addcmul_(a9, t3)
    t0.addcmul_(t12, g5)
    t0.addcmul_(t8, g6)
    t0.addcmul_(t13, g7)
    t13 = a1 * g6
    t8 = a2 * g6
    t12 = a3 * g6
    t11 = a4 * g8
    t14 = a7 * g8
    t15 = a9 * g8
    t16 = a4 * a20
    t16.addcmul_(a7, a23)
    t16.addcmul_(a9, a25)
    t16.addcmul_(a21, t5)
    t16.addcmul_(a22, t6)
    t16.addcmul_(a24, t7)
    t17 = a5 * g8
    t18 = a6 * g8
    t19 = a8 * g8
    t20 = a4 * g2
    t20.addcmul_(a21, t17)
    t20.addcmul_(a22, t18)
    t20.addcmul_(a24, t19)
    t21 = a1 * t1
    t21.addcmul_(a10, t13)
    t21.addcmul_(a11, t8)
    t21.addcmul_(a12, t12)
    t21.addcmul_(a20, t11)
    t21.addcmul_(a23, t14)
    t21.addcmul_(a25, t15)
    t21.addcmul_(t16, g8)
    t21.add_(t20, alpha=2)
    t20 = a4 * a21
    t20.addcmul_(a7, a26)
    t20.addcmul_(a9, a28)
    t20.addcmul_(a23, t5)
    t20.addcmul_(a24, t6)
    t20.addcmul_(a27, t7)
    t16 = a11 * t13
    t16.addcmul_(a13, t8)
    t16.addcmul_(a14, t12)
    t16.addcmul_(a21, t11)
    t16.addcmul_(a26, t14)
    t16.addcmul_(a28, t15)
    t16.addcmul_(t20, g8)
    t20 = a5 * g2
    t20.addcmul_(a23, t17)
    t20.addcmul_(a24, t18)
    t20.addcmul_(a27, t19)
    t22 = a1 * t2
    t22.addcmul_(a2, t1)
    t22.add_(t16, alpha=2)
    t22.add_(t20, alpha=4)
    t20 = a4 * a22
    t20.addcmul_(a7, a27)
    t20.addcmul_(a9, a29)
    t20.addcmul_(a24, t5)
    t20.addcmul_(a25, t6)
    t20.addcmul_(a28, t7)
    t16 = a12 * t13
    t16.addcmul_(a14, t8)
    t16.addcmul_(a15, t12)
    t16.addcmul_(a22, t11)
    t16.addcmul_(a27, t14)
    t16.addcmul_(a29, t15)
    t16.addcmul_(t20, g8)
    t20 = a6 * g2
    t20.addcmul_(a24, t17)
    t20.addcmul_(a25, t18)
    t20.addcmul_(a28, t19)
    t23 = a1 * t3
    t23.addcmul_(a3, t1)
    t23.add_(t16, alpha=2)
    t23.add_(t20, alpha=4)
    t20 = a4 * a23
    t20.addcmul_(a7, a30)
    t20.addcmul_(a9, a32)
    t20.addcmul_(a26, t5)
    t20.addcmul_(a27, t6)
    t20.addcmul_(a31, t7)
    t16 = a7 * g2
    t16.addcmul_(a26, t17)
    t16.addcmul_(a27, t18)
    t16.addcmul_(a31, t19)
    t1 = a2 * t2
    t1.addcmul_(a13, t13)
    t1.addcmul_(a16, t8)
    t1.addcmul_(a17, t12)
    t1.addcmul_(a23, t11)
    t1.addcmul_(a30, t14)
    t1.addcmul_(a32, t15)
    t1.addcmul_(t20, g8)
    t1.add_(t16, alpha=2)
    t16 = a4 * a24
    t16.addcmul_(a7, a31)
    t16.addcmul_(a9, a33)
    t16.addcmul_(a27, t5)
    t16.addcmul_(a28, t6)
    t16.addcmul_(a32, t7)
    t20 = a14 * t13
    t20.addcmul_(a17, t8)
    t20.addcmul_(a18, t12)
    t20.addcmul_(a24, t11)
    t20.addcmul_(a31, t14)
    t20.addcmul_(a33, t15)
    t20.addcmul_(t16, g8)
    t16 = a8 * g2
    t16.addcmul_(a27, t17)
    t16.addcmul_(a28, t18)
    t16.addcmul_(a32, t19)
    t24 = a2 * t3
    t24.addcmul_(a3, t2)
    t24.add_(t20, alpha=2)
    t24.add_(t16, alpha=4)
    t16 = a4 * a25
    t16.addcmul_(a7, a32)
    t16.addcmul_(a9, a34)
    t16.addcmul_(a28, t5)
    t16.addcmul_(a29, t6)
    t16.addcmul_(a33, t7)
    t20 = a9 * g2
    t20.addcmul_(a28, t17)
    t20.addcmul_(a29, t18)
    t20.addcmul_(a33, t19)
    t3 = a3 * t3
    t3.addcmul_(a15, t13)
    t3.addcmul_(a18, t8)
    t3.addcmul_(a19, t12)
    t3.addcmul_(a25, t11)
    t3.addcmul_(a32, t14)
    t3.addcmul_(a34, t15)
    t3.addcmul_(t16, g8)
    t3.add_(t20, alpha=2)
    t20 = g3 * 2
    t16 = a1 * g7
    t2 = a2 * g7
    t25 = a3 * g7
    t26 = a4 * t13
    t26.addcmul_(a10, t20)
    t26.addcmul_(a20, t16)
    t26.addcmul_(a21, t2)
    t26.addcmul_(a22, t25)
    t27 = g3 * 6
    t28 = t16 * 3
    t29 = t2 * 3
    t30 = t25 * 3
    t31 = a4 * t8
    t31.addcmul_(a11, t27)
    t31.addcmul_(a21, t28)
    t31.addcmul_(a23, t29)
    t31.addcmul_(a24, t30)
    t31.addcmul_(t5, t13)
    t32 = a4 * t12
    t32.addcmul_(a12, t27)
    t32.addcmul_(a22, t28)
    t32.addcmul_(a24, t29)
    t32.addcmul_(a25, t30)
    t32.addcmul_(t6, t13)
    t33 = a7 * t13
    t33.addcmul_(a13, t27)
    t33.addcmul_(a23, t28)
    t33.addcmul_(a26, t29)
    t33.addcmul_(a27, t30)
    t33.addcmul_(t5, t8)
    t34 = a5 * t12
    t34.addcmul_(a6, t8)
    t34.addcmul_(a8, t13)
    t34.addcmul_(a24, t28)
    t34.addcmul_(a27, t29)
    t34.addcmul_(a28, t30)
    t34.addcmul_(t9, g3)
    t34 = t34 * 2
    t13 = a9 * t13
    t13.addcmul_(a15, t27)
    t13.addcmul_(a25, t28)
    t13.addcmul_(a28, t29)
    t13.addcmul_(a29, t30)
    t13.addcmul_(t6, t12)
    t35 = a7 * t8
    t35.addcmul_(a16, t20)
    t35.addcmul_(a26, t16)
    t35.addcmul_(a30, t2)
    t35.addcmul_(a31, t25)
    t36 = a7 * t12
    t36.addcmul_(a17, t27)
    t36.addcmul_(a27, t28)
    t36.addcmul_(a31, t29)
    t36.addcmul_(a32, t30)
    t36.addcmul_(t7, t8)
    t8 = a9 * t8
    t8.addcmul_(a18, t27)
    t8.addcmul_(a28, t28)
    t8.addcmul_(a32, t29)
    t8.addcmul_(a33, t30)
    t8.addcmul_(t7, t12)
    t12 = a9 * t12
    t12.addcmul_(a19, t20)
    t12.addcmul_(a29, t16)
    t12.addcmul_(a33, t2)
    t12.addcmul_(a34, t25)
    t20 = g4 * 2
    t27 = a4 * t11
    t27.addcmul_(a10, t16)
    t27.addcmul_(a20, t20)
    t37 = g4 * 8
    t38 = a4 * 2
    t39 = a10 * t2
    t39.addcmul_(a11, t28)
    t39.addcmul_(a21, t37)
    t39.addcmul_(t5, t11)
    t39.addcmul_(t17, t38)
    t40 = a10 * t25
    t40.addcmul_(a12, t28)
    t40.addcmul_(a22, t37)
    t40.addcmul_(t6, t11)
    t40.addcmul_(t18, t38)
    t41 = g4 * 12
    t42 = a5 * 4
    t43 = a4 * t14
    t43.addcmul_(a7, t11)
    t43.addcmul_(a11, t29)
    t43.addcmul_(a13, t28)
    t43.addcmul_(a23, t41)
    t43.addcmul_(t17, t42)
    t44 = g4 * 24
    t45 = a6 * 4
    t46 = a11 * t30
    t46.addcmul_(a12, t29)
    t46.addcmul_(a24, t44)
    t46.addcmul_(t7, t11)
    t46.addcmul_(t9, t16)
    t46.addcmul_(t19, t38)
    t46.addcmul_(t18, t42)
    t46.addcmul_(t17, t45)
    t38 = a4 * t15
    t38.addcmul_(a9, t11)
    t38.addcmul_(a12, t30)
    t38.addcmul_(a15, t28)
    t38.addcmul_(a25, t41)
    t38.addcmul_(t18, t45)
    t11 = a7 * 2
    t47 = a13 * t29
    t47.addcmul_(a16, t16)
    t47.addcmul_(a26, t37)
    t47.addcmul_(t5, t14)
    t47.addcmul_(t17, t11)
    t48 = a8 * 4
    t49 = a13 * t30
    t49.addcmul_(a17, t28)
    t49.addcmul_(a27, t44)
    t49.addcmul_(t6, t14)
    t49.addcmul_(t9, t2)
    t49.addcmul_(t19, t42)
    t49.addcmul_(t18, t11)
    t49.addcmul_(t17, t48)
    t42 = a9 * 2
    t50 = a15 * t29
    t50.addcmul_(a18, t28)
    t50.addcmul_(a28, t44)
    t50.addcmul_(t5, t15)
    t50.addcmul_(t9, t25)
    t50.addcmul_(t19, t45)
    t50.addcmul_(t18, t48)
    t50.addcmul_(t17, t42)
    t17 = a15 * t30
    t17.addcmul_(a19, t16)
    t17.addcmul_(a29, t37)
    t17.addcmul_(t6, t15)
    t17.addcmul_(t18, t42)
    t18 = a7 * t14
    t18.addcmul_(a16, t2)
    t18.addcmul_(a30, t20)
    t6 = a16 * t25
    t6.addcmul_(a17, t29)
    t6.addcmul_(a31, t37)
    t6.addcmul_(t7, t14)
    t6.addcmul_(t19, t11)
    t11 = a7 * t15
    t11.addcmul_(a9, t14)
    t11.addcmul_(a17, t30)
    t11.addcmul_(a18, t29)
    t11.addcmul_(a32, t41)
    t11.addcmul_(t19, t48)
    t30 = a18 * t30
    t30.addcmul_(a19, t2)
    t30.addcmul_(a33, t37)
    t30.addcmul_(t7, t15)
    t30.addcmul_(t19, t42)
    t15 = a9 * t15
    t15.addcmul_(a19, t25)
    t15.addcmul_(a34, t20)
    return torch.stack((g0, t10, t4, t0, t21, t22, t23, t1, t24, t3, t26, t31, t32, t33, t34, t13, t35, t36, t8, t12, t27, t39, t40, t43, t46, t38, t47, t49, t50, t17, t18, t6, t11, t30, t15,))


def _double_backward(a, g, v):
    """Rows of gradients with respect to a and g."""
    a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14, a15, a16, a17, a18, a19, a20, a21, a22, a23, a24, a25, a26, a27, a28, a29, a30, a31, a32, a33, a34 = a.unbind(0)
    g0, g1, g2, g3, g4, g5, g6, g7, g8 = g.unbind(0)
    v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11, v12, v13, v14, v15, v16, v17, v18, v19, v20, v21, v22, v23, v24, v25, v26, v27, v28, v29, v30, v31, v32, v33, v34 = v.unbind(0)
    t0 = torch.zeros_like(a0)
    t1 = g5 * v1
    t2 = g5 * v2
    t3 = g5 * v3
    t4 = a1 * v4
    t4.addcmul_(a2, v5)
    t4.addcmul_(a3, v6)
    t4.addcmul_(a4, v1)
    t4.addcmul_(a5, v2)
    t4.addcmul_(a6, v3)
    t5 = a5 * v11
    t5.addcmul_(a6, v12)
    t5.addcmul_(a8, v14)
    t5.addcmul_(a11, v5)
    t5.addcmul_(a12, v6)
    t5.addcmul_(a14, v8)
    t6 = a4 * v10
    t6.addcmul_(a7, v13)
    t6.addcmul_(a9, v15)
    t6.addcmul_(a10, v4)
    t6.addcmul_(a13, v7)
    t6.addcmul_(a15, v9)
    t6.add_(t5, alpha=2)
    t5 = a11 * v21
    t5.addcmul_(a12, v22)
    t5.addcmul_(a13, v23)
    t5.addcmul_(a15, v25)
    t5.addcmul_(a17, v27)
    t5.addcmul_(a18, v28)
    t5.addcmul_(a21, v11)
    t5.addcmul_(a22, v12)
    t5.addcmul_(a23, v13)
    t5.addcmul_(a25, v15)
    t5.addcmul_(a27, v17)
    t5.addcmul_(a28, v18)
    t7 = a14 * v24
    t7.addcmul_(a24, v14)
    t8 = a10 * v20
    t8.addcmul_(a16, v26)
    t8.addcmul_(a19, v29)
    t8.addcmul_(a20, v10)
    t8.addcmul_(a26, v16)
    t8.addcmul_(a29, v19)
    t8.add_(t5, alpha=3)
    t8.add_(t7, alpha=6)
    t7 = a3 * g5
    t5 = a2 * g5
    t9 = a1 * g5
    t10 = g1 * 2
    t11 = a4 * t1
    t11.addcmul_(a5, t2)
    t11.addcmul_(a6, t3)
    t11.addcmul_(g5, t4)
    t11.addcmul_(g6, t6)
    t11.addcmul_(g7, t8)
    t11.addcmul_(t7, v6)
    t11.addcmul_(t5, v5)
    t11.addcmul_(t9, v4)
    t11.addcmul_(t10, v1)
    t12 = a1 * v5
    t12.addcmul_(a2, v7)
    t12.addcmul_(a3, v8)
    t12.addcmul_(a5, v1)
    t12.addcmul_(a7, v2)
    t12.addcmul_(a8, v3)
    t13 = a5 * v13
    t13.addcmul_(a6, v14)
    t13.addcmul_(a8, v17)
    t13.addcmul_(a13, v5)
    t13.addcmul_(a14, v6)
    t13.addcmul_(a17, v8)
    t14 = a4 * v11
    t14.addcmul_(a7, v16)
    t14.addcmul_(a9, v18)
    t14.addcmul_(a11, v4)
    t14.addcmul_(a16, v7)
    t14.addcmul_(a18, v9)
    t14.add_(t13, alpha=2)
    t13 = a11 * v23
    t13.addcmul_(a12, v24)
    t13.addcmul_(a13, v26)
    t13.addcmul_(a15, v28)
    t13.addcmul_(a17, v31)
    t13.addcmul_(a18, v32)
    t13.addcmul_(a23, v11)
    t13.addcmul_(a24, v12)
    t13.addcmul_(a26, v13)
    t13.addcmul_(a28, v15)
    t13.addcmul_(a31, v17)
    t13.addcmul_(a32, v18)
    t15 = a14 * v27
    t15.addcmul_(a27, v14)
    t16 = a10 * v21
    t16.addcmul_(a16, v30)
    t16.addcmul_(a19, v33)
    t16.addcmul_(a21, v10)
    t16.addcmul_(a30, v16)
    t16.addcmul_(a33, v19)
    t16.add_(t13, alpha=3)
    t16.add_(t15, alpha=6)
    t15 = a5 * t1
    t15.addcmul_(a7, t2)
    t15.addcmul_(a8, t3)
    t15.addcmul_(g5, t12)
    t15.addcmul_(g6, t14)
    t15.addcmul_(g7, t16)
    t15.addcmul_(t7, v8)
    t15.addcmul_(t5, v7)
    t15.addcmul_(t9, v5)
    t15.addcmul_(t10, v2)
    t13 = a1 * v6
    t13.addcmul_(a2, v8)
    t13.addcmul_(a3, v9)
    t13.addcmul_(a6, v1)
    t13.addcmul_(a8, v2)
    t13.addcmul_(a9, v3)
    t17 = a5 * v14
    t17.addcmul_(a6, v15)
    t17.addcmul_(a8, v18)
    t17.addcmul_(a14, v5)
    t17.addcmul_(a15, v6)
    t17.addcmul_(a18, v8)
    t18 = a4 * v12
    t18.addcmul_(a7, v17)
    t18.addcmul_(a9, v19)
    t18.addcmul_(a12, v4)
    t18.addcmul_(a17, v7)
    t18.addcmul_(a19, v9)
    t18.add_(t17, alpha=2)
    t17 = a11 * v24
    t17.addcmul_(a12, v25)
    t17.addcmul_(a13, v27)
    t17.addcmul_(a15, v29)
    t17.addcmul_(a17, v32)
    t17.addcmul_(a18, v33)
    t17.addcmul_(a24, v11)
    t17.addcmul_(a25, v12)
    t17.addcmul_(a27, v13)
    t17.addcmul_(a29, v15)
    t17.addcmul_(a32, v17)
    t17.addcmul_(a33, v18)
    t19 = a14 * v28
    t19.addcmul_(a28, v14)
    t20 = a10 * v22
    t20.addcmul_(a16, v31)
    t20.addcmul_(a19, v34)
    t20.addcmul_(a22, v10)
    t20.addcmul_(a31, v16)
    t20.addcmul_(a34, v19)
    t20.add_(t17, alpha=3)
    t20.add_(t19, alpha=6)
    t19 = a6 * t1
    t19.addcmul_(a8, t2)
    t19.addcmul_(a9, t3)
    t19.addcmul_(g5, t13)
    t19.addcmul_(g6, t18)
    t19.addcmul_(g7, t20)
    t19.addcmul_(t7, v9)
    t19.addcmul_(t5, v8)
    t19.addcmul_(t9, v6)
    t19.addcmul_(t10, v3)
    t10 = g6 * v1
    t17 = g6 * v2
    t21 = g6 * v3
    t22 = g8 * v4
    t23 = g8 * v7
    t24 = g8 * v9
    t25 = a5 * v21
    t25.addcmul_(a6, v22)
    t25.addcmul_(a8, v24)
    t25.addcmul_(a21, v5)
    t25.addcmul_(a22, v6)
    t25.addcmul_(a24, v8)
    t26 = a4 * v20
    t26.addcmul_(a7, v23)
    t26.addcmul_(a9, v25)
    t26.addcmul_(a20, v4)
    t26.addcmul_(a23, v7)
    t26.addcmul_(a25, v9)
    t26.add_(t25, alpha=2)
    t25 = a9 * g8
    t27 = a7 * g8
    t28 = a4 * g8
    t29 = a3 * g6
    t30 = a2 * g6
    t31 = a1 * g6
    t32 = g8 * v5
    t33 = g8 * v6
    t34 = g8 * v8
    t35 = a8 * g8
    t36 = a6 * g8
    t37 = a5 * g8
    t38 = a21 * t32
    t38.addcmul_(a22, t33)
    t38.addcmul_(a24, t34)
    t38.addcmul_(g2, v4)
    t38.addcmul_(t35, v24)
    t38.addcmul_(t36, v22)
    t38.addcmul_(t37, v21)
    t39 = a1 * t1
    t39.addcmul_(a10, t10)
    t39.addcmul_(a11, t17)
    t39.addcmul_(a12, t21)
    t39.addcmul_(a20, t22)
    t39.addcmul_(a23, t23)
    t39.addcmul_(a25, t24)
    t39.addcmul_(g8, t26)
    t39.addcmul_(t25, v25)
    t39.addcmul_(t27, v23)
    t39.addcmul_(t28, v20)
    t39.addcmul_(t29, v12)
    t39.addcmul_(t30, v11)
    t39.addcmul_(t31, v10)
    t39.addcmul_(t9, v1)
    t39.add_(t38, alpha=2)
    t38 = a5 * v23
    t38.addcmul_(a6, v24)
    t38.addcmul_(a8, v27)
    t38.addcmul_(a23, v5)
    t38.addcmul_(a24, v6)
    t38.addcmul_(a27, v8)
    t40 = a4 * v21
    t40.addcmul_(a7, v26)
    t40.addcmul_(a9, v28)
    t40.addcmul_(a21, v4)
    t40.addcmul_(a26, v7)
    t40.addcmul_(a28, v9)
    t40.add_(t38, alpha=2)
    t38 = a11 * t10
    t38.addcmul_(a13, t17)
    t38.addcmul_(a14, t21)
    t38.addcmul_(a21, t22)
    t38.addcmul_(a26, t23)
    t38.addcmul_(a28, t24)
    t38.addcmul_(g8, t40)
    t38.addcmul_(t25, v28)
    t38.addcmul_(t27, v26)
    t38.addcmul_(t28, v21)
    t38.addcmul_(t29, v14)
    t38.addcmul_(t30, v13)
    t38.addcmul_(t31, v11)
    t41 = a23 * t32
    t41.addcmul_(a24, t33)
    t41.addcmul_(a27, t34)
    t41.addcmul_(g2, v5)
    t41.addcmul_(t35, v27)
    t41.addcmul_(t36, v24)
    t41.addcmul_(t37, v23)
    t42 = a1 * t2
    t42.addcmul_(a2, t1)
    t42.addcmul_(t5, v1)
    t42.addcmul_(t9, v2)
    t42.add_(t38, alpha=2)
    t42.add_(t41, alpha=4)
    t41 = a5 * v24
    t41.addcmul_(a6, v25)
    t41.addcmul_(a8, v28)
    t41.addcmul_(a24, v5)
    t41.addcmul_(a25, v6)
    t41.addcmul_(a28, v8)
    t38 = a4 * v22
    t38.addcmul_(a7, v27)
    t38.addcmul_(a9, v29)
    t38.addcmul_(a22, v4)
    t38.addcmul_(a27, v7)
    t38.addcmul_(a29, v9)
    t38.add_(t41, alpha=2)
    t41 = a12 * t10
    t41.addcmul_(a14, t17)
    t41.addcmul_(a15, t21)
    t41.addcmul_(a22, t22)
    t41.addcmul_(a27, t23)
    t41.addcmul_(a29, t24)
    t41.addcmul_(g8, t38)
    t41.addcmul_(t25, v29)
    t41.addcmul_(t27, v27)
    t41.addcmul_(t28, v22)
    t41.addcmul_(t29, v15)
    t41.addcmul_(t30, v14)
    t41.addcmul_(t31, v12)
    t43 = a24 * t32
    t43.addcmul_(a25, t33)
    t43.addcmul_(a28, t34)
    t43.addcmul_(g2, v6)
    t43.addcmul_(t35, v28)
    t43.addcmul_(t36, v25)
    t43.addcmul_(t37, v24)
    t44 = a1 * t3
    t44.addcmul_(a3, t1)
    t44.addcmul_(t7, v1)
    t44.addcmul_(t9, v3)
    t44.add_(t41, alpha=2)
    t44.add_(t43, alpha=4)
    t43 = a5 * v26
    t43.addcmul_(a6, v27)
    t43.addcmul_(a8, v31)
    t43.addcmul_(a26, v5)
    t43.addcmul_(a27, v6)
    t43.addcmul_(a31, v8)
    t41 = a4 * v23
    t41.addcmul_(a7, v30)
    t41.addcmul_(a9, v32)
    t41.addcmul_(a23, v4)
    t41.addcmul_(a30, v7)
    t41.addcmul_(a32, v9)
    t41.add_(t43, alpha=2)
    t43 = a26 * t32
    t43.addcmul_(a27, t33)
    t43.addcmul_(a31, t34)
    t43.addcmul_(g2, v7)
    t43.addcmul_(t35, v31)
    t43.addcmul_(t36, v27)
    t43.addcmul_(t37, v26)
    t9 = a2 * t2
    t9.addcmul_(a13, t10)
    t9.addcmul_(a16, t17)
    t9.addcmul_(a17, t21)
    t9.addcmul_(a23, t22)
    t9.addcmul_(a30, t23)
    t9.addcmul_(a32, t24)
    t9.addcmul_(g8, t41)
    t9.addcmul_(t25, v32)
    t9.addcmul_(t27, v30)
    t9.addcmul_(t28, v23)
    t9.addcmul_(t29, v17)
    t9.addcmul_(t30, v16)
    t9.addcmul_(t31, v13)
    t9.addcmul_(t5, v2)
    t9.add_(t43, alpha=2)
    t43 = a5 * v27
    t43.addcmul_(a6, v28)
    t43.addcmul_(a8, v32)
    t43.addcmul_(a27, v5)
    t43.addcmul_(a28, v6)
    t43.addcmul_(a32, v8)
    t1 = a4 * v24
    t1.addcmul_(a7, v31)
    t1.addcmul_(a9, v33)
    t1.addcmul_(a24, v4)
    t1.addcmul_(a31, v7)
    t1.addcmul_(a33, v9)
    t1.add_(t43, alpha=2)
    t43 = a14 * t10
    t43.addcmul_(a17, t17)
    t43.addcmul_(a18, t21)
    t43.addcmul_(a24, t22)
    t43.addcmul_(a31, t23)
    t43.addcmul_(a33, t24)
    t43.addcmul_(g8, t1)
    t43.addcmul_(t25, v33)
    t43.addcmul_(t27, v31)
    t43.addcmul_(t28, v24)
    t43.addcmul_(t29, v18)
    t43.addcmul_(t30, v17)
    t43.addcmul_(t31, v14)
    t45 = a27 * t32
    t45.addcmul_(a28, t33)
    t45.addcmul_(a32, t34)
    t45.addcmul_(g2, v8)
    t45.addcmul_(t35, v32)
    t45.addcmul_(t36, v28)
    t45.addcmul_(t37, v27)
    t46 = a2 * t3
    t46.addcmul_(a3, t2)
    t46.addcmul_(t7, v2)
    t46.addcmul_(t5, v3)
    t46.add_(t43, alpha=2)
    t46.add_(t45, alpha=4)
    t45 = a5 * v28
    t45.addcmul_(a6, v29)
    t45.addcmul_(a8, v33)
    t45.addcmul_(a28, v5)
    t45.addcmul_(a29, v6)
    t45.addcmul_(a33, v8)
    t43 = a4 * v25
    t43.addcmul_(a7, v32)
    t43.addcmul_(a9, v34)
    t43.addcmul_(a25, v4)
    t43.addcmul_(a32, v7)
    t43.addcmul_(a34, v9)
    t43.add_(t45, alpha=2)
    t45 = a28 * t32
    t45.addcmul_(a29, t33)
    t45.addcmul_(a33, t34)
    t45.addcmul_(g2, v9)
    t45.addcmul_(t35, v33)
    t45.addcmul_(t36, v29)
    t45.addcmul_(t37, v28)
    t3 = a3 * t3
    t3.addcmul_(a15, t10)
    t3.addcmul_(a18, t17)
    t3.addcmul_(a19, t21)
    t3.addcmul_(a25, t22)
    t3.addcmul_(a32, t23)
    t3.addcmul_(a34, t24)
    t3.addcmul_(g8, t43)
    t3.addcmul_(t25, v34)
    t3.addcmul_(t27, v32)
    t3.addcmul_(t28, v25)
    t3.addcmul_(t29, v19)
    t3.addcmul_(t30, v18)
    t3.addcmul_(t31, v15)
    t3.addcmul_(t7, v3)
    t3.add_(t45, alpha=2)
    t45 = g7 * v1
    t7 = g7 * v2
    t5 = g7 * v3
    t2 = a3 * g7
    t47 = a2 * g7
    t48 = a1 * g7
    t49 = g3 * 2
    t50 = a4 * t10
    t50.addcmul_(a20, t45)
    t50.addcmul_(a21, t7)
    t50.addcmul_(a22, t5)
    t50.addcmul_(t2, v22)
    t50.addcmul_(t47, v21)
    t50.addcmul_(t48, v20)
    t50.addcmul_(t31, v4)
    t50.addcmul_(t49, v10)
    t51 = g3 * 6
    t52 = a5 * t10
    t52.addcmul_(t31, v5)
    t53 = a21 * t45
    t53.addcmul_(a23, t7)
    t53.addcmul_(a24, t5)
    t53.addcmul_(t2, v24)
    t53.addcmul_(t47, v23)
    t53.addcmul_(t48, v21)
    t54 = a4 * t17
    t54.addcmul_(t30, v4)
    t54.addcmul_(t51, v11)
    t54.add_(t52, alpha=2)
    t54.add_(t53, alpha=3)
    t53 = a6 * t10
    t53.addcmul_(t31, v6)
    t52 = a22 * t45
    t52.addcmul_(a24, t7)
    t52.addcmul_(a25, t5)
    t52.addcmul_(t2, v25)
    t52.addcmul_(t47, v24)
    t52.addcmul_(t48, v22)
    t55 = a4 * t21
    t55.addcmul_(t29, v4)
    t55.addcmul_(t51, v12)
    t55.add_(t53, alpha=2)
    t55.add_(t52, alpha=3)
    t52 = a5 * t17
    t52.addcmul_(t30, v5)
    t53 = a23 * t45
    t53.addcmul_(a26, t7)
    t53.addcmul_(a27, t5)
    t53.addcmul_(t2, v27)
    t53.addcmul_(t47, v26)
    t53.addcmul_(t48, v23)
    t56 = a7 * t10
    t56.addcmul_(t31, v7)
    t56.addcmul_(t51, v13)
    t56.add_(t52, alpha=2)
    t56.add_(t53, alpha=3)
    t53 = a24 * t45
    t53.addcmul_(a27, t7)
    t53.addcmul_(a28, t5)
    t53.addcmul_(t2, v28)
    t53.addcmul_(t47, v27)
    t53.addcmul_(t48, v24)
    t52 = a5 * t21
    t52.addcmul_(a6, t17)
    t52.addcmul_(a8, t10)
    t52.addcmul_(t29, v5)
    t52.addcmul_(t30, v6)
    t52.addcmul_(t31, v8)
    t52.addcmul_(t51, v14)
    t52.add_(t53, alpha=3)
    t52 = t52 * 2
    t53 = a6 * t21
    t53.addcmul_(t29, v6)
    t57 = a25 * t45
    t57.addcmul_(a28, t7)
    t57.addcmul_(a29, t5)
    t57.addcmul_(t2, v29)
    t57.addcmul_(t47, v28)
    t57.addcmul_(t48, v25)
    t10 = a9 * t10
    t10.addcmul_(t31, v9)
    t10.addcmul_(t51, v15)
    t10.add_(t53, alpha=2)
    t10.add_(t57, alpha=3)
    t57 = a7 * t17
    t57.addcmul_(a26, t45)
    t57.addcmul_(a30, t7)
    t57.addcmul_(a31, t5)
    t57.addcmul_(t2, v31)
    t57.addcmul_(t47, v30)
    t57.addcmul_(t48, v26)
    t57.addcmul_(t30, v7)
    t57.addcmul_(t49, v16)
    t53 = a8 * t17
    t53.addcmul_(t30, v8)
    t31 = a27 * t45
    t31.addcmul_(a31, t7)
    t31.addcmul_(a32, t5)
    t31.addcmul_(t2, v32)
    t31.addcmul_(t47, v31)
    t31.addcmul_(t48, v27)
    t58 = a7 * t21
    t58.addcmul_(t29, v7)
    t58.addcmul_(t51, v17)
    t58.add_(t53, alpha=2)
    t58.add_(t31, alpha=3)
    t31 = a8 * t21
    t31.addcmul_(t29, v8)
    t53 = a28 * t45
    t53.addcmul_(a32, t7)
    t53.addcmul_(a33, t5)
    t53.addcmul_(t2, v33)
    t53.addcmul_(t47, v32)
    t53.addcmul_(t48, v28)
    t17 = a9 * t17
    t17.addcmul_(t30, v9)
    t17.addcmul_(t51, v18)
    t17.add_(t31, alpha=2)
    t17.add_(t53, alpha=3)
    t21 = a9 * t21
    t21.addcmul_(a29, t45)
    t21.addcmul_(a33, t7)
    t21.addcmul_(a34, t5)
    t21.addcmul_(t2, v34)
    t21.addcmul_(t47, v33)
    t21.addcmul_(t48, v29)
    t21.addcmul_(t29, v9)
    t21.addcmul_(t49, v19)
    t49 = g4 * 2
    t29 = a4 * t22
    t29.addcmul_(a10, t45)
    t29.addcmul_(t28, v4)
    t29.addcmul_(t48, v10)
    t29.addcmul_(t49, v20)
    t53 = g4 * 8
    t31 = a4 * t32
    t31.addcmul_(a5, t22)
    t31.addcmul_(t37, v4)
    t31.addcmul_(t28, v5)
    t51 = a11 * t45
    t51.addcmul_(t48, v11)
    t30 = a10 * t7
    t30.addcmul_(t47, v10)
    t30.addcmul_(t53, v21)
    t30.add_(t31, alpha=2)
    t30.add_(t51, alpha=3)
    t51 = a4 * t33
    t51.addcmul_(a6, t22)
    t51.addcmul_(t36, v4)
    t51.addcmul_(t28, v6)
    t31 = a12 * t45
    t31.addcmul_(t48, v12)
    t59 = a10 * t5
    t59.addcmul_(t2, v10)
    t59.addcmul_(t53, v22)
    t59.add_(t51, alpha=2)
    t59.add_(t31, alpha=3)
    t31 = g4 * 12
    t51 = a11 * t7
    t51.addcmul_(a13, t45)
    t51.addcmul_(t47, v11)
    t51.addcmul_(t48, v13)
    t60 = a5 * t32
    t60.addcmul_(t37, v5)
    t61 = a4 * t23
    t61.addcmul_(a7, t22)
    t61.addcmul_(t27, v4)
    t61.addcmul_(t28, v7)
    t61.addcmul_(t31, v23)
    t61.add_(t51, alpha=3)
    t61.add_(t60, alpha=4)
    t60 = g4 * 24
    t51 = a4 * t34
    t51.addcmul_(a8, t22)
    t51.addcmul_(t35, v4)
    t51.addcmul_(t28, v8)
    t62 = a11 * t5
    t62.addcmul_(a12, t7)
    t62.addcmul_(t2, v11)
    t62.addcmul_(t47, v12)
    t63 = a5 * t33
    t63.addcmul_(a6, t32)
    t63.addcmul_(t36, v5)
    t63.addcmul_(t37, v6)
    t64 = a14 * t45
    t64.addcmul_(t48, v14)
    t65 = t60 * v24
    t65.add_(t51, alpha=2)
    t65.add_(t62, alpha=3)
    t65.add_(t63, alpha=4)
    t65.add_(t64, alpha=6)
    t64 = a12 * t5
    t64.addcmul_(a15, t45)
    t64.addcmul_(t2, v12)
    t64.addcmul_(t48, v15)
    t63 = a6 * t33
    t63.addcmul_(t36, v6)
    t62 = a4 * t24
    t62.addcmul_(a9, t22)
    t62.addcmul_(t25, v4)
    t62.addcmul_(t28, v9)
    t62.addcmul_(t31, v25)
    t62.add_(t64, alpha=3)
    t62.add_(t63, alpha=4)
    t63 = a5 * t23
    t63.addcmul_(a7, t32)
    t63.addcmul_(t27, v5)
    t63.addcmul_(t37, v7)
    t64 = a13 * t7
    t64.addcmul_(t47, v13)
    t28 = a16 * t45
    t28.addcmul_(t48, v16)
    t28.addcmul_(t53, v26)
    t28.add_(t63, alpha=2)
    t28.add_(t64, alpha=3)
    t64 = a6 * t23
    t64.addcmul_(a7, t33)
    t64.addcmul_(t27, v6)
    t64.addcmul_(t36, v7)
    t63 = a13 * t5
    t63.addcmul_(a17, t45)
    t63.addcmul_(t2, v13)
    t63.addcmul_(t48, v17)
    t22 = a5 * t34
    t22.addcmul_(a8, t32)
    t22.addcmul_(t35, v5)
    t22.addcmul_(t37, v8)
    t51 = a14 * t7
    t51.addcmul_(t47, v14)
    t66 = t60 * v27
    t66.add_(t64, alpha=2)
    t66.add_(t63, alpha=3)
    t66.add_(t22, alpha=4)
    t66.add_(t51, alpha=6)
    t51 = a5 * t24
    t51.addcmul_(a9, t32)
    t51.addcmul_(t25, v5)
    t51.addcmul_(t37, v9)
    t37 = a15 * t7
    t37.addcmul_(a18, t45)
    t37.addcmul_(t47, v15)
    t37.addcmul_(t48, v18)
    t32 = a6 * t34
    t32.addcmul_(a8, t33)
    t32.addcmul_(t35, v6)
    t32.addcmul_(t36, v8)
    t22 = a14 * t5
    t22.addcmul_(t2, v14)
    t60 = t60 * v28
    t60.add_(t51, alpha=2)
    t60.add_(t37, alpha=3)
    t60.add_(t32, alpha=4)
    t60.add_(t22, alpha=6)
    t22 = a6 * t24
    t22.addcmul_(a9, t33)
    t22.addcmul_(t25, v6)
    t22.addcmul_(t36, v9)
    t36 = a15 * t5
    t36.addcmul_(t2, v15)
    t45 = a19 * t45
    t45.addcmul_(t48, v19)
    t45.addcmul_(t53, v29)
    t45.add_(t22, alpha=2)
    t45.add_(t36, alpha=3)
    t36 = a7 * t23
    t36.addcmul_(a16, t7)
    t36.addcmul_(t27, v7)
    t36.addcmul_(t47, v16)
    t36.addcmul_(t49, v30)
    t22 = a7 * t34
    t22.addcmul_(a8, t23)
    t22.addcmul_(t35, v7)
    t22.addcmul_(t27, v8)
    t48 = a17 * t7
    t48.addcmul_(t47, v17)
    t33 = a16 * t5
    t33.addcmul_(t2, v16)
    t33.addcmul_(t53, v31)
    t33.add_(t22, alpha=2)
    t33.add_(t48, alpha=3)
    t48 = a17 * t5
    t48.addcmul_(a18, t7)
    t48.addcmul_(t2, v17)
    t48.addcmul_(t47, v18)
    t22 = a8 * t34
    t22.addcmul_(t35, v8)
    t32 = a7 * t24
    t32.addcmul_(a9, t23)
    t32.addcmul_(t25, v7)
    t32.addcmul_(t27, v9)
    t32.addcmul_(t31, v32)
    t32.add_(t48, alpha=3)
    t32.add_(t22, alpha=4)
    t22 = a8 * t24
    t22.addcmul_(a9, t34)
    t22.addcmul_(t25, v8)
    t22.addcmul_(t35, v9)
    t35 = a18 * t5
    t35.addcmul_(t2, v18)
    t7 = a19 * t7
    t7.addcmul_(t47, v19)
    t7.addcmul_(t53, v33)
    t7.add_(t22, alpha=2)
    t7.add_(t35, alpha=3)
    t24 = a9 * t24
    t24.addcmul_(a19, t5)
    t24.addcmul_(t25, v9)
    t24.addcmul_(t2, v19)
    t24.addcmul_(t49, v34)
    t49 = a1 * v1
    t49.addcmul_(a2, v2)
    t49.addcmul_(a3, v3)
    t49 = t49 * 2
    t2 = a5 * 2
    t25 = a6 * 2
    t5 = a8 * 2
    t35 = a4 * v4
    t35.addcmul_(a7, v7)
    t35.addcmul_(a9, v9)
    t35.addcmul_(t2, v5)
    t35.addcmul_(t25, v6)
    t35.addcmul_(t5, v8)
    t35 = t35 * 2
    t22 = a14 * 6
    t53 = a11 * v11
    t53.addcmul_(a12, v12)
    t53.addcmul_(a13, v13)
    t53.addcmul_(a15, v15)
    t53.addcmul_(a17, v17)
    t53.addcmul_(a18, v18)
    t47 = a10 * v10
    t47.addcmul_(a16, v16)
    t47.addcmul_(a19, v19)
    t47.addcmul_(t22, v14)
    t47.add_(t53, alpha=3)
    t47 = t47 * 2
    t53 = a21 * v21
    t53.addcmul_(a22, v22)
    t53.addcmul_(a26, v26)
    t53.addcmul_(a29, v29)
    t53.addcmul_(a31, v31)
    t53.addcmul_(a33, v33)
    t34 = a23 * v23
    t34.addcmul_(a25, v25)
    t34.addcmul_(a32, v32)
    t48 = a24 * v24
    t48.addcmul_(a27, v27)
    t48.addcmul_(a28, v28)
    t31 = a20 * v20
    t31.addcmul_(a30, v30)
    t31.addcmul_(a34, v34)
    t31.add_(t53, alpha=4)
    t31.add_(t34, alpha=6)
    t31.add_(t48, alpha=12)
    t31 = t31 * 2
    t48 = a1 * a4
    t48.addcmul_(a2, a5)
    t48.addcmul_(a3, a6)
    t34 = a1 * a5
    t34.addcmul_(a2, a7)
    t34.addcmul_(a3, a8)
    t53 = a1 * a6
    t53.addcmul_(a2, a8)
    t53.addcmul_(a3, a9)
    t4 = a1 * t4
    t4.addcmul_(a2, t12)
    t4.addcmul_(a3, t13)
    t4.addcmul_(t48, v1)
    t4.addcmul_(t34, v2)
    t4.addcmul_(t53, v3)
    t53 = a4 * a10
    t53.addcmul_(a7, a13)
    t53.addcmul_(a9, a15)
    t53.addcmul_(a11, t2)
    t53.addcmul_(a12, t25)
    t53.addcmul_(a14, t5)
    t34 = a4 * a11
    t34.addcmul_(a7, a16)
    t34.addcmul_(a9, a18)
    t34.addcmul_(a13, t2)
    t34.addcmul_(a14, t25)
    t34.addcmul_(a17, t5)
    t48 = a4 * a12
    t48.addcmul_(a7, a17)
    t48.addcmul_(a9, a19)
    t48.addcmul_(a14, t2)
    t48.addcmul_(a15, t25)
    t48.addcmul_(a18, t5)
    t6 = a1 * t6
    t6.addcmul_(a2, t14)
    t6.addcmul_(a3, t18)
    t6.addcmul_(t53, v1)
    t6.addcmul_(t34, v2)
    t6.addcmul_(t48, v3)
    t48 = a11 * a21
    t48.addcmul_(a12, a22)
    t48.addcmul_(a13, a23)
    t48.addcmul_(a15, a25)
    t48.addcmul_(a17, a27)
    t48.addcmul_(a18, a28)
    t34 = a10 * a20
    t34.addcmul_(a16, a26)
    t34.addcmul_(a19, a29)
    t34.addcmul_(a24, t22)
    t34.add_(t48, alpha=3)
    t48 = a11 * a23
    t48.addcmul_(a12, a24)
    t48.addcmul_(a13, a26)
    t48.addcmul_(a15, a28)
    t48.addcmul_(a17, a31)
    t48.addcmul_(a18, a32)
    t53 = a10 * a21
    t53.addcmul_(a16, a30)
    t53.addcmul_(a19, a33)
    t53.addcmul_(a27, t22)
    t53.add_(t48, alpha=3)
    t48 = a11 * a24
    t48.addcmul_(a12, a25)
    t48.addcmul_(a13, a27)
    t48.addcmul_(a15, a29)
    t48.addcmul_(a17, a32)
    t48.addcmul_(a18, a33)
    t18 = a10 * a22
    t18.addcmul_(a16, a31)
    t18.addcmul_(a19, a34)
    t18.addcmul_(a28, t22)
    t18.add_(t48, alpha=3)
    t8 = a1 * t8
    t8.addcmul_(a2, t16)
    t8.addcmul_(a3, t20)
    t8.addcmul_(t34, v1)
    t8.addcmul_(t53, v2)
    t8.addcmul_(t18, v3)
    t18 = a4 * a20
    t18.addcmul_(a7, a23)
    t18.addcmul_(a9, a25)
    t18.addcmul_(a21, t2)
    t18.addcmul_(a22, t25)
    t18.addcmul_(a24, t5)
    t53 = a4 * a23
    t53.addcmul_(a7, a30)
    t53.addcmul_(a9, a32)
    t53.addcmul_(a26, t2)
    t53.addcmul_(a27, t25)
    t53.addcmul_(a31, t5)
    t34 = a4 * a25
    t34.addcmul_(a7, a32)
    t34.addcmul_(a9, a34)
    t34.addcmul_(a28, t2)
    t34.addcmul_(a29, t25)
    t34.addcmul_(a33, t5)
    t20 = a4 * a21
    t20.addcmul_(a7, a26)
    t20.addcmul_(a9, a28)
    t20.addcmul_(a23, t2)
    t20.addcmul_(a24, t25)
    t20.addcmul_(a27, t5)
    t16 = a4 * a22
    t16.addcmul_(a7, a27)
    t16.addcmul_(a9, a29)
    t16.addcmul_(a24, t2)
    t16.addcmul_(a25, t25)
    t16.addcmul_(a28, t5)
    t48 = a4 * a24
    t48.addcmul_(a7, a31)
    t48.addcmul_(a9, a33)
    t48.addcmul_(a27, t2)
    t48.addcmul_(a28, t25)
    t48.addcmul_(a32, t5)
    t40 = a5 * t40
    t40.addcmul_(a6, t38)
    t40.addcmul_(a8, t1)
    t40.addcmul_(t20, v5)
    t40.addcmul_(t16, v6)
    t40.addcmul_(t48, v8)
    t26 = a4 * t26
    t26.addcmul_(a7, t41)
    t26.addcmul_(a9, t43)
    t26.addcmul_(t18, v4)
    t26.addcmul_(t53, v7)
    t26.addcmul_(t34, v9)
    t26.add_(t40, alpha=2)
    return torch.stack((t0, t11, t15, t19, t39, t42, t44, t9, t46, t3, t50, t54, t55, t56, t52, t10, t57, t58, t17, t21, t29, t30, t59, t61, t65, t62, t28, t66, t60, t45, t36, t33, t32, t7, t24,)), torch.stack((v0, t49, t35, t47, t31, t4, t6, t8, t26,))
