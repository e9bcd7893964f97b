"""CACE B basis: 8 invariant features of the moments up to degree 3, orders 1 to 3.

Generated, do not edit. Regenerate with:
    basisgen --lmax 3 --numax 3 --selection complete --radial shared --backend eager

Operations per atom and channel: forward 132, backward 221, double backward 554.
"""

import torch

BASIS_DIGEST = "cbaf9e7a647adf0782e6b9c242e73fa5757df4b292e26c4d5cdadd1d8e9109d3"
SOURCE_DIGEST = "6a45878fb6df09d844ec4a25741d67cc031a41a07774e82247da52a9989ce284"
SPEC = {'l_max': (3, 3, 3), 'nu_max': 3, 'selection': 'complete', 'radial': 'shared', 'max_degree': None}
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
    # B1_1: nu=1, degrees 0: node [single node]
    {'name': 'B1_1', 'nu': 1, 'degrees': (0,), 'graphs': ((1, ()),), 'formula': 'A'},
    # B2_1: nu=2, degrees 1, 1: bond [0-1]
    {'name': 'B2_1', 'nu': 2, 'degrees': (1, 1), 'graphs': ((1, ((0, 1, 1),)),), 'formula': 'A_i A_i'},
    # B2_2: nu=2, degrees 2, 2: bond [0=1]
    {'name': 'B2_2', 'nu': 2, 'degrees': (2, 2), 'graphs': ((1, ((0, 1, 2),)),), 'formula': 'A_ij A_ij'},
    # B2_3: nu=2, degrees 3, 3: bond [0≡1]
    {'name': 'B2_3', 'nu': 2, 'degrees': (3, 3), 'graphs': ((1, ((0, 1, 3),)),), 'formula': 'A_ijk A_ijk'},
    # B3_1: nu=3, degrees 1, 1, 2: path [0-2 1-2]
    {'name': 'B3_1', 'nu': 3, 'degrees': (1, 1, 2), 'graphs': ((1, ((0, 2, 1), (1, 2, 1))),), 'formula': 'A_i A_j A_ij'},
    # B3_2: nu=3, degrees 1, 2, 3: path [0-2 1=2]
    {'name': 'B3_2', 'nu': 3, 'degrees': (1, 2, 3), 'graphs': ((1, ((0, 2, 1), (1, 2, 2))),), 'formula': 'A_i A_jk A_ijk'},
    # B3_3: nu=3, degrees 2, 2, 2: triangle [0-1 0-2 1-2]
    {'name': 'B3_3', 'nu': 3, 'degrees': (2, 2, 2), 'graphs': ((1, ((0, 1, 1), (0, 2, 1), (1, 2, 1))),), 'formula': 'A_ij A_ik A_jk'},
    # B3_4: nu=3, degrees 2, 3, 3: triangle [0-1 0-2 1=2]
    {'name': 'B3_4', 'nu': 3, 'degrees': (2, 3, 3), 'graphs': ((1, ((0, 1, 1), (0, 2, 1), (1, 2, 2))),), 'formula': 'A_ij A_ikl A_jkl'},
)


def b_basis(A):
    """Invariant features of moments.

    Args:
        A: [atoms, n, 20, channels], components in the order of LVECTORS; any number of leading dimensions.

    Returns:
        B: [atoms, n, 8, channels], features in the order of FEATURES; twice differentiable.
    """
    return b_basis_rows(A.movedim(-2, 0).contiguous()).movedim(0, -2).contiguous()


def b_basis_rows(rows):
    """The same without moving data: rows [20, ...] of A to rows [8, ...] of B."""
    if rows.shape[0] != 20:
        raise ValueError(f"A has {rows.shape[0]} components; this basis takes 20 (degrees 0 to 3)")
    return _Symmetrise.apply(rows)


class _Symmetrise(torch.autograd.Function):
    generate_vmap_rule = True

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
    generate_vmap_rule = True

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
    t6 = a1 * a1
    t5 = a2 * a2
    t8 = a3 * a3
    t9 = a1 * a2
    t10 = a1 * a3
    t11 = a2 * a3
    t6 = a4 * t6
    t6.addcmul_(a7, t5)
    t6.addcmul_(a9, t8)
    t6.addcmul_(t1, t9)
    t6.addcmul_(t2, t10)
    t6.addcmul_(t3, t11)
    t11 = a1 * a10
    t11.addcmul_(a2, a11)
    t11.addcmul_(a3, a12)
    t10 = a1 * a13
    t10.addcmul_(a2, a16)
    t10.addcmul_(a3, a17)
    t9 = a1 * a15
    t9.addcmul_(a2, a18)
    t9.addcmul_(a3, a19)
    t8 = a1 * a11
    t8.addcmul_(a2, a13)
    t8.addcmul_(a3, a14)
    t5 = a1 * a12
    t5.addcmul_(a2, a14)
    t5.addcmul_(a3, a15)
    t12 = a1 * a14
    t12.addcmul_(a2, a17)
    t12.addcmul_(a3, a18)
    t11 = a4 * t11
    t11.addcmul_(a7, t10)
    t11.addcmul_(a9, t9)
    t11.addcmul_(t1, t8)
    t11.addcmul_(t2, t5)
    t11.addcmul_(t3, t12)
    t12 = a4 * a4
    t12.addcmul_(a5, a5)
    t12.addcmul_(a6, a6)
    t5 = a5 * a5
    t5.addcmul_(a7, a7)
    t5.addcmul_(a8, a8)
    t8 = a6 * a6
    t8.addcmul_(a8, a8)
    t8.addcmul_(a9, a9)
    t9 = a4 * a5
    t9.addcmul_(a5, a7)
    t9.addcmul_(a6, a8)
    t10 = a4 * a6
    t10.addcmul_(a5, a8)
    t10.addcmul_(a6, a9)
    t13 = a5 * a6
    t13.addcmul_(a7, a8)
    t13.addcmul_(a8, a9)
    t12 = a4 * t12
    t12.addcmul_(a7, t5)
    t12.addcmul_(a9, t8)
    t12.addcmul_(t1, t9)
    t12.addcmul_(t2, t10)
    t12.addcmul_(t3, t13)
    t13 = a11 * a11
    t13.addcmul_(a12, a12)
    t13.addcmul_(a14, a14)
    t10 = a10 * a10
    t10.addcmul_(a13, a13)
    t10.addcmul_(a15, a15)
    t10.add_(t13, alpha=2)
    t13 = a13 * a13
    t13.addcmul_(a14, a14)
    t13.addcmul_(a17, a17)
    t9 = a11 * a11
    t9.addcmul_(a16, a16)
    t9.addcmul_(a18, a18)
    t9.add_(t13, alpha=2)
    t13 = a14 * a14
    t13.addcmul_(a15, a15)
    t13.addcmul_(a18, a18)
    t8 = a12 * a12
    t8.addcmul_(a17, a17)
    t8.addcmul_(a19, a19)
    t8.add_(t13, alpha=2)
    t13 = a11 * a13
    t13.addcmul_(a12, a14)
    t13.addcmul_(a14, a17)
    t5 = a10 * a11
    t5.addcmul_(a13, a16)
    t5.addcmul_(a15, a18)
    t5.add_(t13, alpha=2)
    t13 = a11 * a14
    t13.addcmul_(a12, a15)
    t13.addcmul_(a14, a18)
    t14 = a10 * a12
    t14.addcmul_(a13, a17)
    t14.addcmul_(a15, a19)
    t14.add_(t13, alpha=2)
    t13 = a13 * a14
    t13.addcmul_(a14, a15)
    t13.addcmul_(a17, a18)
    t15 = a11 * a12
    t15.addcmul_(a16, a17)
    t15.addcmul_(a18, a19)
    t15.add_(t13, alpha=2)
    t10 = a4 * t10
    t10.addcmul_(a7, t9)
    t10.addcmul_(a9, t8)
    t10.addcmul_(t1, t5)
    t10.addcmul_(t2, t14)
    t10.addcmul_(t3, t15)
    return torch.stack((a0, t0, t4, t7, t6, t11, t12, t10,))


def _backward(a, g):
    """Rows of gradient with respect to a."""
    a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14, a15, a16, a17, a18, a19 = a.unbind(0)
    g0, g1, g2, g3, g4, g5, g6, g7 = g.unbind(0)
    t0 = a4 * g5
    t1 = a7 * g5
    t2 = a9 * g5
    t3 = a4 * g4
    t4 = a5 * g4
    t5 = a6 * g4
    t6 = a5 * g5
    t7 = a6 * g5
    t8 = a8 * g5
    t9 = a1 * g1
    t9.addcmul_(a1, t3)
    t9.addcmul_(a2, t4)
    t9.addcmul_(a3, t5)
    t9.addcmul_(a11, t6)
    t9.addcmul_(a12, t7)
    t9.addcmul_(a14, t8)
    t3 = a10 * t0
    t3.addcmul_(a13, t1)
    t3.addcmul_(a15, t2)
    t3.add_(t9, alpha=2)
    t9 = a7 * g4
    t10 = a8 * g4
    t4 = a1 * t4
    t4.addcmul_(a2, g1)
    t4.addcmul_(a2, t9)
    t4.addcmul_(a3, t10)
    t4.addcmul_(a13, t6)
    t4.addcmul_(a14, t7)
    t4.addcmul_(a17, t8)
    t9 = a11 * t0
    t9.addcmul_(a16, t1)
    t9.addcmul_(a18, t2)
    t9.add_(t4, alpha=2)
    t4 = a9 * g4
    t5 = a1 * t5
    t5.addcmul_(a2, t10)
    t5.addcmul_(a3, g1)
    t5.addcmul_(a3, t4)
    t5.addcmul_(a14, t6)
    t5.addcmul_(a15, t7)
    t5.addcmul_(a18, t8)
    t4 = a12 * t0
    t4.addcmul_(a17, t1)
    t4.addcmul_(a19, t2)
    t4.add_(t5, alpha=2)
    t5 = a1 * a1
    t10 = a1 * a10
    t10.addcmul_(a2, a11)
    t10.addcmul_(a3, a12)
    t11 = a4 * a4
    t11.addcmul_(a5, a5)
    t11.addcmul_(a6, a6)
    t12 = a11 * a11
    t12.addcmul_(a12, a12)
    t12.addcmul_(a14, a14)
    t13 = a10 * a10
    t13.addcmul_(a13, a13)
    t13.addcmul_(a15, a15)
    t13.add_(t12, alpha=2)
    t12 = a4 * g6
    t14 = a5 * g6
    t15 = a6 * g6
    t16 = a4 * g2
    t16.addcmul_(a4, t12)
    t16.addcmul_(a5, t14)
    t16.addcmul_(a6, t15)
    t5 = t5 * g4
    t5.addcmul_(t10, g5)
    t5.addcmul_(t11, g6)
    t5.addcmul_(t13, g7)
    t5.add_(t16, alpha=2)
    t16 = a7 * g6
    t13 = g2 * 2
    t11 = a8 * g6
    t10 = a1 * a2
    t17 = a1 * a11
    t17.addcmul_(a2, a13)
    t17.addcmul_(a3, a14)
    t18 = a4 * a5
    t18.addcmul_(a5, a7)
    t18.addcmul_(a6, a8)
    t19 = a11 * a13
    t19.addcmul_(a12, a14)
    t19.addcmul_(a14, a17)
    t20 = a10 * a11
    t20.addcmul_(a13, a16)
    t20.addcmul_(a15, a18)
    t20.add_(t19, alpha=2)
    t19 = a4 * t14
    t19.addcmul_(a5, t16)
    t19.addcmul_(a5, t12)
    t19.addcmul_(a5, t13)
    t19.addcmul_(a6, t11)
    t19.addcmul_(a7, t14)
    t19.addcmul_(a8, t15)
    t19.addcmul_(t10, g4)
    t19.addcmul_(t17, g5)
    t19.addcmul_(t18, g6)
    t19.addcmul_(t20, g7)
    t19 = t19 * 2
    t20 = a9 * g6
    t18 = a1 * a3
    t17 = a1 * a12
    t17.addcmul_(a2, a14)
    t17.addcmul_(a3, a15)
    t10 = a4 * a6
    t10.addcmul_(a5, a8)
    t10.addcmul_(a6, a9)
    t21 = a11 * a14
    t21.addcmul_(a12, a15)
    t21.addcmul_(a14, a18)
    t22 = a10 * a12
    t22.addcmul_(a13, a17)
    t22.addcmul_(a15, a19)
    t22.add_(t21, alpha=2)
    t21 = a4 * t15
    t21.addcmul_(a5, t11)
    t21.addcmul_(a6, t20)
    t21.addcmul_(a6, t12)
    t21.addcmul_(a6, t13)
    t21.addcmul_(a8, t14)
    t21.addcmul_(a9, t15)
    t21.addcmul_(t18, g4)
    t21.addcmul_(t17, g5)
    t21.addcmul_(t10, g6)
    t21.addcmul_(t22, g7)
    t21 = t21 * 2
    t22 = a2 * a2
    t10 = a1 * a13
    t10.addcmul_(a2, a16)
    t10.addcmul_(a3, a17)
    t17 = a5 * a5
    t17.addcmul_(a7, a7)
    t17.addcmul_(a8, a8)
    t18 = a13 * a13
    t18.addcmul_(a14, a14)
    t18.addcmul_(a17, a17)
    t12 = a11 * a11
    t12.addcmul_(a16, a16)
    t12.addcmul_(a18, a18)
    t12.add_(t18, alpha=2)
    t18 = a5 * t14
    t18.addcmul_(a7, g2)
    t18.addcmul_(a7, t16)
    t18.addcmul_(a8, t11)
    t22 = t22 * g4
    t22.addcmul_(t10, g5)
    t22.addcmul_(t17, g6)
    t22.addcmul_(t12, g7)
    t22.add_(t18, alpha=2)
    t18 = a2 * a3
    t12 = a1 * a14
    t12.addcmul_(a2, a17)
    t12.addcmul_(a3, a18)
    t17 = a5 * a6
    t17.addcmul_(a7, a8)
    t17.addcmul_(a8, a9)
    t10 = a13 * a14
    t10.addcmul_(a14, a15)
    t10.addcmul_(a17, a18)
    t23 = a11 * a12
    t23.addcmul_(a16, a17)
    t23.addcmul_(a18, a19)
    t23.add_(t10, alpha=2)
    t10 = a5 * t15
    t10.addcmul_(a6, t14)
    t10.addcmul_(a7, t11)
    t10.addcmul_(a8, t20)
    t10.addcmul_(a8, t16)
    t10.addcmul_(a8, t13)
    t10.addcmul_(a9, t11)
    t10.addcmul_(t18, g4)
    t10.addcmul_(t12, g5)
    t10.addcmul_(t17, g6)
    t10.addcmul_(t23, g7)
    t10 = t10 * 2
    t23 = a3 * a3
    t17 = a1 * a15
    t17.addcmul_(a2, a18)
    t17.addcmul_(a3, a19)
    t12 = a6 * a6
    t12.addcmul_(a8, a8)
    t12.addcmul_(a9, a9)
    t18 = a14 * a14
    t18.addcmul_(a15, a15)
    t18.addcmul_(a18, a18)
    t13 = a12 * a12
    t13.addcmul_(a17, a17)
    t13.addcmul_(a19, a19)
    t13.add_(t18, alpha=2)
    t15 = a6 * t15
    t15.addcmul_(a8, t11)
    t15.addcmul_(a9, g2)
    t15.addcmul_(a9, t20)
    t23 = t23 * g4
    t23.addcmul_(t17, g5)
    t23.addcmul_(t12, g6)
    t23.addcmul_(t13, g7)
    t23.add_(t15, alpha=2)
    t15 = a4 * g7
    t13 = a5 * g7
    t12 = a6 * g7
    t17 = a10 * g3
    t17.addcmul_(a10, t15)
    t17.addcmul_(a11, t13)
    t17.addcmul_(a12, t12)
    t20 = a1 * t0
    t20.add_(t17, alpha=2)
    t17 = g3 * 6
    t11 = a7 * g7
    t18 = a8 * g7
    t16 = a1 * t6
    t16.addcmul_(a10, t13)
    t16.addcmul_(a11, t11)
    t16.addcmul_(a12, t18)
    t14 = a11 * t15
    t14.addcmul_(a13, t13)
    t14.addcmul_(a14, t12)
    t24 = a2 * t0
    t24.addcmul_(a11, t17)
    t24.add_(t16, alpha=2)
    t24.add_(t14, alpha=4)
    t14 = a9 * g7
    t16 = a1 * t7
    t16.addcmul_(a10, t12)
    t16.addcmul_(a11, t18)
    t16.addcmul_(a12, t14)
    t25 = a12 * t15
    t25.addcmul_(a14, t13)
    t25.addcmul_(a15, t12)
    t0 = a3 * t0
    t0.addcmul_(a12, t17)
    t0.add_(t16, alpha=2)
    t0.add_(t25, alpha=4)
    t25 = a2 * t6
    t25.addcmul_(a13, t15)
    t25.addcmul_(a16, t13)
    t25.addcmul_(a17, t12)
    t16 = a11 * t13
    t16.addcmul_(a13, t11)
    t16.addcmul_(a14, t18)
    t26 = a1 * t1
    t26.addcmul_(a13, t17)
    t26.add_(t25, alpha=2)
    t26.add_(t16, alpha=4)
    t16 = a11 * t12
    t16.addcmul_(a12, t13)
    t16.addcmul_(a13, t18)
    t16.addcmul_(a14, t14)
    t16.addcmul_(a14, t11)
    t16.addcmul_(a14, t15)
    t16.addcmul_(a15, t18)
    t16.addcmul_(a17, t13)
    t16.addcmul_(a18, t12)
    t25 = a1 * t8
    t25.addcmul_(a2, t7)
    t25.addcmul_(a3, t6)
    t25.addcmul_(a14, t17)
    t25.add_(t16, alpha=2)
    t25 = t25 * 2
    t7 = a3 * t7
    t7.addcmul_(a15, t15)
    t7.addcmul_(a18, t13)
    t7.addcmul_(a19, t12)
    t15 = a12 * t12
    t15.addcmul_(a14, t18)
    t15.addcmul_(a15, t14)
    t16 = a1 * t2
    t16.addcmul_(a15, t17)
    t16.add_(t7, alpha=2)
    t16.add_(t15, alpha=4)
    t15 = a13 * t13
    t15.addcmul_(a16, g3)
    t15.addcmul_(a16, t11)
    t15.addcmul_(a17, t18)
    t7 = a2 * t1
    t7.add_(t15, alpha=2)
    t15 = a2 * t8
    t15.addcmul_(a13, t12)
    t15.addcmul_(a16, t18)
    t15.addcmul_(a17, t14)
    t6 = a14 * t13
    t6.addcmul_(a17, t11)
    t6.addcmul_(a18, t18)
    t1 = a3 * t1
    t1.addcmul_(a17, t17)
    t1.add_(t15, alpha=2)
    t1.add_(t6, alpha=4)
    t8 = a3 * t8
    t8.addcmul_(a15, t13)
    t8.addcmul_(a18, t11)
    t8.addcmul_(a19, t18)
    t11 = a14 * t12
    t11.addcmul_(a17, t18)
    t11.addcmul_(a18, t14)
    t13 = a2 * t2
    t13.addcmul_(a18, t17)
    t13.add_(t8, alpha=2)
    t13.add_(t11, alpha=4)
    t12 = a15 * t12
    t12.addcmul_(a18, t18)
    t12.addcmul_(a19, g3)
    t12.addcmul_(a19, t14)
    t2 = a3 * t2
    t2.add_(t12, alpha=2)
    return torch.stack((g0, t3, t9, t4, t5, t19, t21, t22, t10, t23, t20, t24, t0, t26, t25, t16, t7, t1, t13, t2,))


def _double_backward(a, g, v):
    """Rows of gradients with respect to a and g."""
    a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14, a15, a16, a17, a18, a19 = a.unbind(0)
    g0, g1, g2, g3, g4, g5, g6, g7 = g.unbind(0)
    v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11, v12, v13, v14, v15, v16, v17, v18, v19 = v.unbind(0)
    t0 = torch.zeros_like(a0)
    t1 = g5 * v4
    t2 = g5 * v7
    t3 = g5 * v9
    t4 = a9 * g5
    t5 = a7 * g5
    t6 = a4 * g5
    t7 = g4 * v4
    t8 = g4 * v5
    t9 = g4 * v6
    t10 = g5 * v5
    t11 = g5 * v6
    t12 = g5 * v8
    t13 = a8 * g5
    t14 = a6 * g5
    t15 = a5 * g5
    t16 = a6 * g4
    t17 = a5 * g4
    t18 = a4 * g4
    t7 = a1 * t7
    t7.addcmul_(a2, t8)
    t7.addcmul_(a3, t9)
    t7.addcmul_(a11, t10)
    t7.addcmul_(a12, t11)
    t7.addcmul_(a14, t12)
    t7.addcmul_(g1, v1)
    t7.addcmul_(t13, v14)
    t7.addcmul_(t14, v12)
    t7.addcmul_(t15, v11)
    t7.addcmul_(t16, v3)
    t7.addcmul_(t17, v2)
    t7.addcmul_(t18, v1)
    t18 = a10 * t1
    t18.addcmul_(a13, t2)
    t18.addcmul_(a15, t3)
    t18.addcmul_(t4, v15)
    t18.addcmul_(t5, v13)
    t18.addcmul_(t6, v10)
    t18.add_(t7, alpha=2)
    t7 = g4 * v7
    t19 = g4 * v8
    t20 = a8 * g4
    t21 = a7 * g4
    t8 = a1 * t8
    t8.addcmul_(a2, t7)
    t8.addcmul_(a3, t19)
    t8.addcmul_(a13, t10)
    t8.addcmul_(a14, t11)
    t8.addcmul_(a17, t12)
    t8.addcmul_(g1, v2)
    t8.addcmul_(t13, v17)
    t8.addcmul_(t14, v14)
    t8.addcmul_(t15, v13)
    t8.addcmul_(t20, v3)
    t8.addcmul_(t21, v2)
    t8.addcmul_(t17, v1)
    t17 = a11 * t1
    t17.addcmul_(a16, t2)
    t17.addcmul_(a18, t3)
    t17.addcmul_(t4, v18)
    t17.addcmul_(t5, v16)
    t17.addcmul_(t6, v11)
    t17.add_(t8, alpha=2)
    t8 = g4 * v9
    t21 = a9 * g4
    t9 = a1 * t9
    t9.addcmul_(a2, t19)
    t9.addcmul_(a3, t8)
    t9.addcmul_(a14, t10)
    t9.addcmul_(a15, t11)
    t9.addcmul_(a18, t12)
    t9.addcmul_(g1, v3)
    t9.addcmul_(t13, v18)
    t9.addcmul_(t14, v15)
    t9.addcmul_(t15, v14)
    t9.addcmul_(t21, v3)
    t9.addcmul_(t20, v2)
    t9.addcmul_(t16, v1)
    t16 = a12 * t1
    t16.addcmul_(a17, t2)
    t16.addcmul_(a19, t3)
    t16.addcmul_(t4, v19)
    t16.addcmul_(t5, v17)
    t16.addcmul_(t6, v12)
    t16.add_(t9, alpha=2)
    t9 = a1 * v10
    t9.addcmul_(a2, v11)
    t9.addcmul_(a3, v12)
    t9.addcmul_(a10, v1)
    t9.addcmul_(a11, v2)
    t9.addcmul_(a12, v3)
    t20 = g6 * v4
    t21 = g6 * v5
    t8 = g6 * v6
    t19 = a1 * v1
    t7 = a4 * v4
    t7.addcmul_(a5, v5)
    t7.addcmul_(a6, v6)
    t22 = a11 * v11
    t22.addcmul_(a12, v12)
    t22.addcmul_(a14, v14)
    t23 = a10 * v10
    t23.addcmul_(a13, v13)
    t23.addcmul_(a15, v15)
    t23.add_(t22, alpha=2)
    t22 = a6 * g6
    t24 = a5 * g6
    t25 = a4 * g6
    t26 = a4 * t20
    t26.addcmul_(a5, t21)
    t26.addcmul_(a6, t8)
    t26.addcmul_(g2, v4)
    t26.addcmul_(g4, t19)
    t26.addcmul_(g6, t7)
    t26.addcmul_(g7, t23)
    t26.addcmul_(t22, v6)
    t26.addcmul_(t24, v5)
    t26.addcmul_(t25, v4)
    t27 = g5 * t9
    t27.add_(t26, alpha=2)
    t26 = g6 * v7
    t28 = g6 * v8
    t29 = a1 * v2
    t29.addcmul_(a2, v1)
    t30 = a1 * v11
    t30.addcmul_(a2, v13)
    t30.addcmul_(a3, v14)
    t30.addcmul_(a11, v1)
    t30.addcmul_(a13, v2)
    t30.addcmul_(a14, v3)
    t31 = a4 * v5
    t31.addcmul_(a5, v4)
    t31.addcmul_(a5, v7)
    t31.addcmul_(a6, v8)
    t31.addcmul_(a7, v5)
    t31.addcmul_(a8, v6)
    t32 = a11 * v13
    t32.addcmul_(a12, v14)
    t32.addcmul_(a13, v11)
    t32.addcmul_(a14, v12)
    t32.addcmul_(a14, v17)
    t32.addcmul_(a17, v14)
    t33 = a10 * v11
    t33.addcmul_(a11, v10)
    t33.addcmul_(a13, v16)
    t33.addcmul_(a15, v18)
    t33.addcmul_(a16, v13)
    t33.addcmul_(a18, v15)
    t33.add_(t32, alpha=2)
    t32 = a8 * g6
    t34 = a7 * g6
    t35 = g2 * 2
    t36 = a4 * t21
    t36.addcmul_(a5, t26)
    t36.addcmul_(a5, t20)
    t36.addcmul_(a6, t28)
    t36.addcmul_(a7, t21)
    t36.addcmul_(a8, t8)
    t36.addcmul_(g4, t29)
    t36.addcmul_(g5, t30)
    t36.addcmul_(g6, t31)
    t36.addcmul_(g7, t33)
    t36.addcmul_(t32, v6)
    t36.addcmul_(t34, v5)
    t36.addcmul_(t22, v8)
    t36.addcmul_(t24, v4)
    t36.addcmul_(t24, v7)
    t36.addcmul_(t25, v5)
    t36.addcmul_(t35, v5)
    t36 = t36 * 2
    t37 = g6 * v9
    t38 = a1 * v3
    t38.addcmul_(a3, v1)
    t39 = a1 * v12
    t39.addcmul_(a2, v14)
    t39.addcmul_(a3, v15)
    t39.addcmul_(a12, v1)
    t39.addcmul_(a14, v2)
    t39.addcmul_(a15, v3)
    t40 = a4 * v6
    t40.addcmul_(a5, v8)
    t40.addcmul_(a6, v4)
    t40.addcmul_(a6, v9)
    t40.addcmul_(a8, v5)
    t40.addcmul_(a9, v6)
    t41 = a11 * v14
    t41.addcmul_(a12, v15)
    t41.addcmul_(a14, v11)
    t41.addcmul_(a14, v18)
    t41.addcmul_(a15, v12)
    t41.addcmul_(a18, v14)
    t42 = a10 * v12
    t42.addcmul_(a12, v10)
    t42.addcmul_(a13, v17)
    t42.addcmul_(a15, v19)
    t42.addcmul_(a17, v13)
    t42.addcmul_(a19, v15)
    t42.add_(t41, alpha=2)
    t41 = a9 * g6
    t43 = a4 * t8
    t43.addcmul_(a5, t28)
    t43.addcmul_(a6, t37)
    t43.addcmul_(a6, t20)
    t43.addcmul_(a8, t21)
    t43.addcmul_(a9, t8)
    t43.addcmul_(g4, t38)
    t43.addcmul_(g5, t39)
    t43.addcmul_(g6, t40)
    t43.addcmul_(g7, t42)
    t43.addcmul_(t41, v6)
    t43.addcmul_(t32, v5)
    t43.addcmul_(t22, v4)
    t43.addcmul_(t22, v9)
    t43.addcmul_(t24, v8)
    t43.addcmul_(t25, v6)
    t43.addcmul_(t35, v6)
    t43 = t43 * 2
    t25 = a1 * v13
    t25.addcmul_(a2, v16)
    t25.addcmul_(a3, v17)
    t25.addcmul_(a13, v1)
    t25.addcmul_(a16, v2)
    t25.addcmul_(a17, v3)
    t20 = a2 * v2
    t44 = a5 * v5
    t44.addcmul_(a7, v7)
    t44.addcmul_(a8, v8)
    t45 = a13 * v13
    t45.addcmul_(a14, v14)
    t45.addcmul_(a17, v17)
    t46 = a11 * v11
    t46.addcmul_(a16, v16)
    t46.addcmul_(a18, v18)
    t46.add_(t45, alpha=2)
    t45 = a5 * t21
    t45.addcmul_(a7, t26)
    t45.addcmul_(a8, t28)
    t45.addcmul_(g2, v7)
    t45.addcmul_(g4, t20)
    t45.addcmul_(g6, t44)
    t45.addcmul_(g7, t46)
    t45.addcmul_(t32, v8)
    t45.addcmul_(t34, v7)
    t45.addcmul_(t24, v5)
    t47 = g5 * t25
    t47.add_(t45, alpha=2)
    t45 = a2 * v3
    t45.addcmul_(a3, v2)
    t48 = a1 * v14
    t48.addcmul_(a2, v17)
    t48.addcmul_(a3, v18)
    t48.addcmul_(a14, v1)
    t48.addcmul_(a17, v2)
    t48.addcmul_(a18, v3)
    t49 = a5 * v6
    t49.addcmul_(a6, v5)
    t49.addcmul_(a7, v8)
    t49.addcmul_(a8, v7)
    t49.addcmul_(a8, v9)
    t49.addcmul_(a9, v8)
    t50 = a13 * v14
    t50.addcmul_(a14, v13)
    t50.addcmul_(a14, v15)
    t50.addcmul_(a15, v14)
    t50.addcmul_(a17, v18)
    t50.addcmul_(a18, v17)
    t51 = a11 * v12
    t51.addcmul_(a12, v11)
    t51.addcmul_(a16, v17)
    t51.addcmul_(a17, v16)
    t51.addcmul_(a18, v19)
    t51.addcmul_(a19, v18)
    t51.add_(t50, alpha=2)
    t50 = a5 * t8
    t50.addcmul_(a6, t21)
    t50.addcmul_(a7, t28)
    t50.addcmul_(a8, t37)
    t50.addcmul_(a8, t26)
    t50.addcmul_(a9, t28)
    t50.addcmul_(g4, t45)
    t50.addcmul_(g5, t48)
    t50.addcmul_(g6, t49)
    t50.addcmul_(g7, t51)
    t50.addcmul_(t41, v8)
    t50.addcmul_(t32, v7)
    t50.addcmul_(t32, v9)
    t50.addcmul_(t34, v8)
    t50.addcmul_(t22, v5)
    t50.addcmul_(t24, v6)
    t50.addcmul_(t35, v8)
    t50 = t50 * 2
    t35 = a1 * v15
    t35.addcmul_(a2, v18)
    t35.addcmul_(a3, v19)
    t35.addcmul_(a15, v1)
    t35.addcmul_(a18, v2)
    t35.addcmul_(a19, v3)
    t24 = a3 * v3
    t34 = a6 * v6
    t34.addcmul_(a8, v8)
    t34.addcmul_(a9, v9)
    t26 = a14 * v14
    t26.addcmul_(a15, v15)
    t26.addcmul_(a18, v18)
    t21 = a12 * v12
    t21.addcmul_(a17, v17)
    t21.addcmul_(a19, v19)
    t21.add_(t26, alpha=2)
    t8 = a6 * t8
    t8.addcmul_(a8, t28)
    t8.addcmul_(a9, t37)
    t8.addcmul_(g2, v9)
    t8.addcmul_(g4, t24)
    t8.addcmul_(g6, t34)
    t8.addcmul_(g7, t21)
    t8.addcmul_(t41, v9)
    t8.addcmul_(t32, v8)
    t8.addcmul_(t22, v6)
    t22 = g5 * t35
    t22.add_(t8, alpha=2)
    t8 = g7 * v4
    t32 = g7 * v5
    t41 = g7 * v6
    t37 = a6 * g7
    t28 = a5 * g7
    t26 = a4 * g7
    t52 = a10 * t8
    t52.addcmul_(a11, t32)
    t52.addcmul_(a12, t41)
    t52.addcmul_(g3, v10)
    t52.addcmul_(t37, v12)
    t52.addcmul_(t28, v11)
    t52.addcmul_(t26, v10)
    t53 = a1 * t1
    t53.addcmul_(t6, v1)
    t53.add_(t52, alpha=2)
    t52 = g3 * 6
    t54 = g7 * v7
    t55 = g7 * v8
    t56 = a8 * g7
    t57 = a7 * g7
    t58 = a1 * t10
    t58.addcmul_(a10, t32)
    t58.addcmul_(a11, t54)
    t58.addcmul_(a12, t55)
    t58.addcmul_(t56, v12)
    t58.addcmul_(t57, v11)
    t58.addcmul_(t28, v10)
    t58.addcmul_(t15, v1)
    t59 = a11 * t8
    t59.addcmul_(a13, t32)
    t59.addcmul_(a14, t41)
    t59.addcmul_(t37, v14)
    t59.addcmul_(t28, v13)
    t59.addcmul_(t26, v11)
    t60 = a2 * t1
    t60.addcmul_(t6, v2)
    t60.addcmul_(t52, v11)
    t60.add_(t58, alpha=2)
    t60.add_(t59, alpha=4)
    t59 = g7 * v9
    t58 = a9 * g7
    t61 = a1 * t11
    t61.addcmul_(a10, t41)
    t61.addcmul_(a11, t55)
    t61.addcmul_(a12, t59)
    t61.addcmul_(t58, v12)
    t61.addcmul_(t56, v11)
    t61.addcmul_(t37, v10)
    t61.addcmul_(t14, v1)
    t62 = a12 * t8
    t62.addcmul_(a14, t32)
    t62.addcmul_(a15, t41)
    t62.addcmul_(t37, v15)
    t62.addcmul_(t28, v14)
    t62.addcmul_(t26, v12)
    t1 = a3 * t1
    t1.addcmul_(t6, v3)
    t1.addcmul_(t52, v12)
    t1.add_(t61, alpha=2)
    t1.add_(t62, alpha=4)
    t62 = a2 * t10
    t62.addcmul_(a13, t8)
    t62.addcmul_(a16, t32)
    t62.addcmul_(a17, t41)
    t62.addcmul_(t37, v17)
    t62.addcmul_(t28, v16)
    t62.addcmul_(t26, v13)
    t62.addcmul_(t15, v2)
    t61 = a11 * t32
    t61.addcmul_(a13, t54)
    t61.addcmul_(a14, t55)
    t61.addcmul_(t56, v14)
    t61.addcmul_(t57, v13)
    t61.addcmul_(t28, v11)
    t6 = a1 * t2
    t6.addcmul_(t5, v1)
    t6.addcmul_(t52, v13)
    t6.add_(t62, alpha=2)
    t6.add_(t61, alpha=4)
    t61 = a11 * t41
    t61.addcmul_(a12, t32)
    t61.addcmul_(a13, t55)
    t61.addcmul_(a14, t59)
    t61.addcmul_(a14, t54)
    t61.addcmul_(a14, t8)
    t61.addcmul_(a15, t55)
    t61.addcmul_(a17, t32)
    t61.addcmul_(a18, t41)
    t61.addcmul_(t58, v14)
    t61.addcmul_(t56, v13)
    t61.addcmul_(t56, v15)
    t61.addcmul_(t57, v14)
    t61.addcmul_(t37, v11)
    t61.addcmul_(t37, v18)
    t61.addcmul_(t28, v12)
    t61.addcmul_(t28, v17)
    t61.addcmul_(t26, v14)
    t62 = a1 * t12
    t62.addcmul_(a2, t11)
    t62.addcmul_(a3, t10)
    t62.addcmul_(t13, v1)
    t62.addcmul_(t14, v2)
    t62.addcmul_(t15, v3)
    t62.addcmul_(t52, v14)
    t62.add_(t61, alpha=2)
    t62 = t62 * 2
    t11 = a3 * t11
    t11.addcmul_(a15, t8)
    t11.addcmul_(a18, t32)
    t11.addcmul_(a19, t41)
    t11.addcmul_(t37, v19)
    t11.addcmul_(t28, v18)
    t11.addcmul_(t26, v15)
    t11.addcmul_(t14, v3)
    t14 = a12 * t41
    t14.addcmul_(a14, t55)
    t14.addcmul_(a15, t59)
    t14.addcmul_(t58, v15)
    t14.addcmul_(t56, v14)
    t14.addcmul_(t37, v12)
    t26 = a1 * t3
    t26.addcmul_(t4, v1)
    t26.addcmul_(t52, v15)
    t26.add_(t11, alpha=2)
    t26.add_(t14, alpha=4)
    t14 = a13 * t32
    t14.addcmul_(a16, t54)
    t14.addcmul_(a17, t55)
    t14.addcmul_(g3, v16)
    t14.addcmul_(t56, v17)
    t14.addcmul_(t57, v16)
    t14.addcmul_(t28, v13)
    t11 = a2 * t2
    t11.addcmul_(t5, v2)
    t11.add_(t14, alpha=2)
    t14 = a2 * t12
    t14.addcmul_(a13, t41)
    t14.addcmul_(a16, t55)
    t14.addcmul_(a17, t59)
    t14.addcmul_(t58, v17)
    t14.addcmul_(t56, v16)
    t14.addcmul_(t37, v13)
    t14.addcmul_(t13, v2)
    t8 = a14 * t32
    t8.addcmul_(a17, t54)
    t8.addcmul_(a18, t55)
    t8.addcmul_(t56, v18)
    t8.addcmul_(t57, v17)
    t8.addcmul_(t28, v14)
    t2 = a3 * t2
    t2.addcmul_(t5, v3)
    t2.addcmul_(t52, v17)
    t2.add_(t14, alpha=2)
    t2.add_(t8, alpha=4)
    t12 = a3 * t12
    t12.addcmul_(a15, t32)
    t12.addcmul_(a18, t54)
    t12.addcmul_(a19, t55)
    t12.addcmul_(t56, v19)
    t12.addcmul_(t57, v18)
    t12.addcmul_(t28, v15)
    t12.addcmul_(t13, v3)
    t13 = a14 * t41
    t13.addcmul_(a17, t55)
    t13.addcmul_(a18, t59)
    t13.addcmul_(t58, v18)
    t13.addcmul_(t56, v17)
    t13.addcmul_(t37, v14)
    t28 = a2 * t3
    t28.addcmul_(t4, v2)
    t28.addcmul_(t52, v18)
    t28.add_(t12, alpha=2)
    t28.add_(t13, alpha=4)
    t41 = a15 * t41
    t41.addcmul_(a18, t55)
    t41.addcmul_(a19, t59)
    t41.addcmul_(g3, v19)
    t41.addcmul_(t58, v19)
    t41.addcmul_(t56, v18)
    t41.addcmul_(t37, v15)
    t3 = a3 * t3
    t3.addcmul_(t4, v3)
    t3.add_(t41, alpha=2)
    t41 = a1 * v1
    t41.addcmul_(a2, v2)
    t41.addcmul_(a3, v3)
    t41 = t41 * 2
    t4 = a5 * v5
    t4.addcmul_(a6, v6)
    t4.addcmul_(a8, v8)
    t37 = a4 * v4
    t37.addcmul_(a7, v7)
    t37.addcmul_(a9, v9)
    t37.add_(t4, alpha=2)
    t37 = t37 * 2
    t4 = a11 * v11
    t4.addcmul_(a12, v12)
    t4.addcmul_(a13, v13)
    t4.addcmul_(a15, v15)
    t4.addcmul_(a17, v17)
    t4.addcmul_(a18, v18)
    t56 = a14 * v14
    t58 = a10 * v10
    t58.addcmul_(a16, v16)
    t58.addcmul_(a19, v19)
    t58.add_(t4, alpha=3)
    t58.add_(t56, alpha=6)
    t58 = t58 * 2
    t56 = a1 * a1
    t4 = a2 * a2
    t59 = a3 * a3
    t55 = a1 * a2
    t13 = a1 * a3
    t12 = a2 * a3
    t19 = a4 * t19
    t19.addcmul_(a5, t29)
    t19.addcmul_(a6, t38)
    t19.addcmul_(a7, t20)
    t19.addcmul_(a8, t45)
    t19.addcmul_(a9, t24)
    t19.addcmul_(t55, v5)
    t19.addcmul_(t13, v6)
    t19.addcmul_(t12, v8)
    t56 = t56 * v4
    t56.addcmul_(t4, v7)
    t56.addcmul_(t59, v9)
    t56.add_(t19, alpha=2)
    t19 = a1 * a10
    t19.addcmul_(a2, a11)
    t19.addcmul_(a3, a12)
    t59 = a1 * a13
    t59.addcmul_(a2, a16)
    t59.addcmul_(a3, a17)
    t4 = a1 * a15
    t4.addcmul_(a2, a18)
    t4.addcmul_(a3, a19)
    t12 = a1 * a11
    t12.addcmul_(a2, a13)
    t12.addcmul_(a3, a14)
    t13 = a1 * a12
    t13.addcmul_(a2, a14)
    t13.addcmul_(a3, a15)
    t55 = a1 * a14
    t55.addcmul_(a2, a17)
    t55.addcmul_(a3, a18)
    t30 = a5 * t30
    t30.addcmul_(a6, t39)
    t30.addcmul_(a8, t48)
    t30.addcmul_(t12, v5)
    t30.addcmul_(t13, v6)
    t30.addcmul_(t55, v8)
    t9 = a4 * t9
    t9.addcmul_(a7, t25)
    t9.addcmul_(a9, t35)
    t9.addcmul_(t19, v4)
    t9.addcmul_(t59, v7)
    t9.addcmul_(t4, v9)
    t9.add_(t30, alpha=2)
    t30 = a4 * a4
    t30.addcmul_(a5, a5)
    t30.addcmul_(a6, a6)
    t4 = a5 * a5
    t4.addcmul_(a7, a7)
    t4.addcmul_(a8, a8)
    t59 = a6 * a6
    t59.addcmul_(a8, a8)
    t59.addcmul_(a9, a9)
    t19 = a4 * a5
    t19.addcmul_(a5, a7)
    t19.addcmul_(a6, a8)
    t35 = a4 * a6
    t35.addcmul_(a5, a8)
    t35.addcmul_(a6, a9)
    t25 = a5 * a6
    t25.addcmul_(a7, a8)
    t25.addcmul_(a8, a9)
    t7 = a4 * t7
    t7.addcmul_(a5, t31)
    t7.addcmul_(a6, t40)
    t7.addcmul_(a7, t44)
    t7.addcmul_(a8, t49)
    t7.addcmul_(a9, t34)
    t7.addcmul_(t19, v5)
    t7.addcmul_(t35, v6)
    t7.addcmul_(t25, v8)
    t30 = t30 * v4
    t30.addcmul_(t4, v7)
    t30.addcmul_(t59, v9)
    t30.add_(t7, alpha=2)
    t7 = a11 * a11
    t7.addcmul_(a12, a12)
    t7.addcmul_(a14, a14)
    t59 = a10 * a10
    t59.addcmul_(a13, a13)
    t59.addcmul_(a15, a15)
    t59.add_(t7, alpha=2)
    t7 = a13 * a13
    t7.addcmul_(a14, a14)
    t7.addcmul_(a17, a17)
    t4 = a11 * a11
    t4.addcmul_(a16, a16)
    t4.addcmul_(a18, a18)
    t4.add_(t7, alpha=2)
    t7 = a14 * a14
    t7.addcmul_(a15, a15)
    t7.addcmul_(a18, a18)
    t25 = a12 * a12
    t25.addcmul_(a17, a17)
    t25.addcmul_(a19, a19)
    t25.add_(t7, alpha=2)
    t7 = a11 * a13
    t7.addcmul_(a12, a14)
    t7.addcmul_(a14, a17)
    t35 = a10 * a11
    t35.addcmul_(a13, a16)
    t35.addcmul_(a15, a18)
    t35.add_(t7, alpha=2)
    t7 = a11 * a14
    t7.addcmul_(a12, a15)
    t7.addcmul_(a14, a18)
    t19 = a10 * a12
    t19.addcmul_(a13, a17)
    t19.addcmul_(a15, a19)
    t19.add_(t7, alpha=2)
    t7 = a13 * a14
    t7.addcmul_(a14, a15)
    t7.addcmul_(a17, a18)
    t34 = a11 * a12
    t34.addcmul_(a16, a17)
    t34.addcmul_(a18, a19)
    t34.add_(t7, alpha=2)
    t23 = a4 * t23
    t23.addcmul_(a5, t33)
    t23.addcmul_(a6, t42)
    t23.addcmul_(a7, t46)
    t23.addcmul_(a8, t51)
    t23.addcmul_(a9, t21)
    t23.addcmul_(t35, v5)
    t23.addcmul_(t19, v6)
    t23.addcmul_(t34, v8)
    t59 = t59 * v4
    t59.addcmul_(t4, v7)
    t59.addcmul_(t25, v9)
    t59.add_(t23, alpha=2)
    return torch.stack((t0, t18, t17, t16, t27, t36, t43, t47, t50, t22, t53, t60, t1, t6, t62, t26, t11, t2, t28, t3,)), torch.stack((v0, t41, t37, t58, t56, t9, t30, t59,))
