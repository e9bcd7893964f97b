"""CACE B basis: 14 invariant features of the moments up to degree 3, orders 1 to 3.

Generated, do not edit. Regenerate with:
    basisgen --lmax 3 --numax 3 --selection complete --radial per_degree --backend eager

Operations per atom and channel: forward 161, backward 274, double backward 680.
"""

import torch

BASIS_DIGEST = "bd0330447b24086dba5b222d029de822d1692c67b2db60a9e469b6c11d4689ae"
SOURCE_DIGEST = "3603b135ce18942aae8a979ff47ea1d0f04924f9a3c8e9891dabacf2ef2f8d9a"
SPEC = {'l_max': (3, 3, 3), 'nu_max': 3, 'selection': 'complete', 'radial': 'per_degree', 'max_degree': None}
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
    {'name': 'B1_2', 'nu': 1, 'degrees': (2,), 'graphs': ((1, ((0, 0, 1),)),), 'formula': 'A_ii'},
    {'name': 'B2_1', 'nu': 2, 'degrees': (1, 1), 'graphs': ((1, ((0, 1, 1),)),), 'formula': 'A_i A_i'},
    {'name': 'B2_2', 'nu': 2, 'degrees': (1, 3), 'graphs': ((1, ((0, 1, 1), (1, 1, 1))),), 'formula': 'A_i A_ijj'},
    {'name': 'B2_3', 'nu': 2, 'degrees': (2, 2), 'graphs': ((1, ((0, 1, 2),)),), 'formula': 'A_ij A_ij'},
    {'name': 'B2_4', 'nu': 2, 'degrees': (3, 3), 'graphs': ((1, ((0, 0, 1), (0, 1, 1), (1, 1, 1))),), 'formula': 'A_iij A_jkk'},
    {'name': 'B2_5', 'nu': 2, 'degrees': (3, 3), 'graphs': ((1, ((0, 1, 3),)),), 'formula': 'A_ijk A_ijk'},
    {'name': 'B3_1', 'nu': 3, 'degrees': (1, 1, 2), 'graphs': ((1, ((0, 2, 1), (1, 2, 1))),), 'formula': 'A_i A_j A_ij'},
    {'name': 'B3_2', 'nu': 3, 'degrees': (1, 2, 3), 'graphs': ((1, ((0, 1, 1), (1, 2, 1), (2, 2, 1))),), 'formula': 'A_i A_ij A_jkk'},
    {'name': 'B3_3', 'nu': 3, 'degrees': (1, 2, 3), 'graphs': ((1, ((0, 2, 1), (1, 2, 2))),), 'formula': 'A_i A_jk A_ijk'},
    {'name': 'B3_4', 'nu': 3, 'degrees': (2, 2, 2), 'graphs': ((1, ((0, 1, 1), (0, 2, 1), (1, 2, 1))),), 'formula': 'A_ij A_ik A_jk'},
    {'name': 'B3_5', 'nu': 3, 'degrees': (2, 3, 3), 'graphs': ((1, ((0, 1, 1), (0, 2, 1), (1, 1, 1), (2, 2, 1))),), 'formula': 'A_ij A_ikk A_jll'},
    {'name': 'B3_6', 'nu': 3, 'degrees': (2, 3, 3), 'graphs': ((1, ((0, 1, 1), (0, 2, 1), (1, 2, 2))),), 'formula': 'A_ij A_ikl A_jkl'},
    {'name': 'B3_7', 'nu': 3, 'degrees': (2, 3, 3), 'graphs': ((1, ((0, 1, 2), (1, 2, 1), (2, 2, 1))),), 'formula': 'A_ij A_ijk A_kll'},
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
    t0 = torch.add(a4, a7)
    t0.add_(a9)
    t1 = a1 * a1
    t1.addcmul_(a2, a2)
    t1.addcmul_(a3, a3)
    t2 = torch.add(a10, a13)
    t2.add_(a15)
    t3 = torch.add(a11, a16)
    t3.add_(a18)
    t4 = torch.add(a12, a17)
    t4.add_(a19)
    t5 = a1 * t2
    t5.addcmul_(a2, t3)
    t5.addcmul_(a3, t4)
    t6 = a5 * 2
    t7 = a6 * 2
    t8 = a8 * 2
    t9 = a4 * a4
    t9.addcmul_(a5, t6)
    t9.addcmul_(a6, t7)
    t9.addcmul_(a7, a7)
    t9.addcmul_(a8, t8)
    t9.addcmul_(a9, a9)
    t10 = t2 * t2
    t10.addcmul_(t3, t3)
    t10.addcmul_(t4, t4)
    t11 = a11 * a11
    t11.addcmul_(a12, a12)
    t11.addcmul_(a13, a13)
    t11.addcmul_(a15, a15)
    t11.addcmul_(a17, a17)
    t11.addcmul_(a18, a18)
    t12 = a14 * a14
    t13 = a10 * a10
    t13.addcmul_(a16, a16)
    t13.addcmul_(a19, a19)
    t13.add_(t11, alpha=3)
    t13.add_(t12, alpha=6)
    t12 = a1 * a4
    t12.addcmul_(a2, a5)
    t12.addcmul_(a3, a6)
    t11 = a1 * a5
    t11.addcmul_(a2, a7)
    t11.addcmul_(a3, a8)
    t14 = a1 * a6
    t14.addcmul_(a2, a8)
    t14.addcmul_(a3, a9)
    t12 = a1 * t12
    t12.addcmul_(a2, t11)
    t12.addcmul_(a3, t14)
    t14 = a4 * t2
    t14.addcmul_(a5, t3)
    t14.addcmul_(a6, t4)
    t11 = a5 * t2
    t11.addcmul_(a7, t3)
    t11.addcmul_(a8, t4)
    t15 = a6 * t2
    t15.addcmul_(a8, t3)
    t15.addcmul_(a9, t4)
    t16 = a1 * t14
    t16.addcmul_(a2, t11)
    t16.addcmul_(a3, t15)
    t17 = a4 * a10
    t17.addcmul_(a7, a13)
    t17.addcmul_(a9, a15)
    t17.addcmul_(a11, t6)
    t17.addcmul_(a12, t7)
    t17.addcmul_(a14, t8)
    t18 = a4 * a11
    t18.addcmul_(a7, a16)
    t18.addcmul_(a9, a18)
    t18.addcmul_(a13, t6)
    t18.addcmul_(a14, t7)
    t18.addcmul_(a17, t8)
    t19 = a4 * a12
    t19.addcmul_(a7, a17)
    t19.addcmul_(a9, a19)
    t19.addcmul_(a14, t6)
    t19.addcmul_(a15, t7)
    t19.addcmul_(a18, t8)
    t20 = a1 * t17
    t20.addcmul_(a2, t18)
    t20.addcmul_(a3, t19)
    t21 = a4 * a4
    t21.addcmul_(a5, a5)
    t21.addcmul_(a6, a6)
    t22 = a5 * a5
    t22.addcmul_(a7, a7)
    t22.addcmul_(a8, a8)
    t23 = a6 * a6
    t23.addcmul_(a8, a8)
    t23.addcmul_(a9, a9)
    t24 = a4 * a5
    t24.addcmul_(a5, a7)
    t24.addcmul_(a6, a8)
    t25 = a4 * a6
    t25.addcmul_(a5, a8)
    t25.addcmul_(a6, a9)
    t26 = a5 * a6
    t26.addcmul_(a7, a8)
    t26.addcmul_(a8, a9)
    t21 = a4 * t21
    t21.addcmul_(a7, t22)
    t21.addcmul_(a9, t23)
    t21.addcmul_(t6, t24)
    t21.addcmul_(t7, t25)
    t21.addcmul_(t8, t26)
    t14 = t2 * t14
    t14.addcmul_(t3, t11)
    t14.addcmul_(t4, t15)
    t15 = a11 * a11
    t15.addcmul_(a12, a12)
    t15.addcmul_(a14, a14)
    t11 = a10 * a10
    t11.addcmul_(a13, a13)
    t11.addcmul_(a15, a15)
    t11.add_(t15, alpha=2)
    t15 = a13 * a13
    t15.addcmul_(a14, a14)
    t15.addcmul_(a17, a17)
    t26 = a11 * a11
    t26.addcmul_(a16, a16)
    t26.addcmul_(a18, a18)
    t26.add_(t15, alpha=2)
    t15 = a14 * a14
    t15.addcmul_(a15, a15)
    t15.addcmul_(a18, a18)
    t25 = a12 * a12
    t25.addcmul_(a17, a17)
    t25.addcmul_(a19, a19)
    t25.add_(t15, alpha=2)
    t15 = a11 * a13
    t15.addcmul_(a12, a14)
    t15.addcmul_(a14, a17)
    t24 = a10 * a11
    t24.addcmul_(a13, a16)
    t24.addcmul_(a15, a18)
    t24.add_(t15, alpha=2)
    t15 = a11 * a14
    t15.addcmul_(a12, a15)
    t15.addcmul_(a14, a18)
    t23 = a10 * a12
    t23.addcmul_(a13, a17)
    t23.addcmul_(a15, a19)
    t23.add_(t15, alpha=2)
    t15 = a13 * a14
    t15.addcmul_(a14, a15)
    t15.addcmul_(a17, a18)
    t22 = a11 * a12
    t22.addcmul_(a16, a17)
    t22.addcmul_(a18, a19)
    t22.add_(t15, alpha=2)
    t11 = a4 * t11
    t11.addcmul_(a7, t26)
    t11.addcmul_(a9, t25)
    t11.addcmul_(t6, t24)
    t11.addcmul_(t7, t23)
    t11.addcmul_(t8, t22)
    t17 = t2 * t17
    t17.addcmul_(t3, t18)
    t17.addcmul_(t4, t19)
    return torch.stack((a0, t0, t1, t5, t9, t10, t13, t12, t16, t20, t21, t14, t11, t17,))


def _backward(a, g):
    """Rows of gradient with respect to a."""
    a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14, a15, a16, a17, a18, a19 = a.unbind(0)
    g0, g1, g2, g3, g4, g5, g6, g7, g8, g9, g10, g11, g12, g13 = g.unbind(0)
    t0 = g2 * 2
    t1 = a1 * g7
    t2 = a2 * g7
    t3 = a3 * g7
    t4 = torch.add(a10, a13)
    t4.add_(a15)
    t5 = a1 * a4
    t5.addcmul_(a2, a5)
    t5.addcmul_(a3, a6)
    t6 = torch.add(a11, a16)
    t6.add_(a18)
    t7 = torch.add(a12, a17)
    t7.add_(a19)
    t8 = a4 * t4
    t8.addcmul_(a5, t6)
    t8.addcmul_(a6, t7)
    t9 = a5 * 2
    t10 = a6 * 2
    t11 = a8 * 2
    t12 = a4 * a10
    t12.addcmul_(a7, a13)
    t12.addcmul_(a9, a15)
    t12.addcmul_(a11, t9)
    t12.addcmul_(a12, t10)
    t12.addcmul_(a14, t11)
    t13 = a1 * t0
    t13.addcmul_(a4, t1)
    t13.addcmul_(a5, t2)
    t13.addcmul_(a6, t3)
    t13.addcmul_(t4, g3)
    t13.addcmul_(t5, g7)
    t13.addcmul_(t8, g8)
    t13.addcmul_(t12, g9)
    t5 = a1 * a5
    t5.addcmul_(a2, a7)
    t5.addcmul_(a3, a8)
    t14 = a5 * t4
    t14.addcmul_(a7, t6)
    t14.addcmul_(a8, t7)
    t15 = a4 * a11
    t15.addcmul_(a7, a16)
    t15.addcmul_(a9, a18)
    t15.addcmul_(a13, t9)
    t15.addcmul_(a14, t10)
    t15.addcmul_(a17, t11)
    t16 = a2 * t0
    t16.addcmul_(a5, t1)
    t16.addcmul_(a7, t2)
    t16.addcmul_(a8, t3)
    t16.addcmul_(t6, g3)
    t16.addcmul_(t5, g7)
    t16.addcmul_(t14, g8)
    t16.addcmul_(t15, g9)
    t5 = a1 * a6
    t5.addcmul_(a2, a8)
    t5.addcmul_(a3, a9)
    t17 = a6 * t4
    t17.addcmul_(a8, t6)
    t17.addcmul_(a9, t7)
    t18 = a4 * a12
    t18.addcmul_(a7, a17)
    t18.addcmul_(a9, a19)
    t18.addcmul_(a14, t9)
    t18.addcmul_(a15, t10)
    t18.addcmul_(a18, t11)
    t0 = a3 * t0
    t0.addcmul_(a6, t1)
    t0.addcmul_(a8, t2)
    t0.addcmul_(a9, t3)
    t0.addcmul_(t7, g3)
    t0.addcmul_(t5, g7)
    t0.addcmul_(t17, g8)
    t0.addcmul_(t18, g9)
    t5 = a1 * g9
    t5.addcmul_(t4, g13)
    t11 = a2 * g9
    t11.addcmul_(t6, g13)
    t10 = a3 * g9
    t10.addcmul_(t7, g13)
    t9 = a1 * g8
    t9.addcmul_(t4, g11)
    t19 = a4 * a4
    t19.addcmul_(a5, a5)
    t19.addcmul_(a6, a6)
    t20 = a11 * a11
    t20.addcmul_(a12, a12)
    t20.addcmul_(a14, a14)
    t21 = a10 * a10
    t21.addcmul_(a13, a13)
    t21.addcmul_(a15, a15)
    t21.add_(t20, alpha=2)
    t20 = a4 * g10
    t22 = a5 * g10
    t23 = a6 * g10
    t24 = a4 * g4
    t24.addcmul_(a4, t20)
    t24.addcmul_(a5, t22)
    t24.addcmul_(a6, t23)
    t25 = a1 * t1
    t25.addcmul_(a10, t5)
    t25.addcmul_(a11, t11)
    t25.addcmul_(a12, t10)
    t25.addcmul_(t4, t9)
    t25.addcmul_(t19, g10)
    t25.addcmul_(t21, g12)
    t25.add_(g1)
    t25.add_(t24, alpha=2)
    t24 = g4 * 4
    t21 = a2 * g8
    t21.addcmul_(t6, g11)
    t19 = a7 * g10
    t26 = a8 * g10
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
    t28 = a4 * t22
    t28.addcmul_(a5, t19)
    t28.addcmul_(a5, t20)
    t28.addcmul_(a6, t26)
    t28.addcmul_(a7, t22)
    t28.addcmul_(a8, t23)
    t28.addcmul_(a11, t5)
    t28.addcmul_(a13, t11)
    t28.addcmul_(a14, t10)
    t28.addcmul_(t27, g10)
    t28.addcmul_(t29, g12)
    t29 = a1 * t2
    t29.addcmul_(a2, t1)
    t29.addcmul_(a5, t24)
    t29.addcmul_(t4, t21)
    t29.addcmul_(t6, t9)
    t29.add_(t28, alpha=2)
    t28 = a3 * g8
    t28.addcmul_(t7, g11)
    t27 = a9 * g10
    t30 = a4 * a6
    t30.addcmul_(a5, a8)
    t30.addcmul_(a6, a9)
    t31 = a11 * a14
    t31.addcmul_(a12, a15)
    t31.addcmul_(a14, a18)
    t32 = a10 * a12
    t32.addcmul_(a13, a17)
    t32.addcmul_(a15, a19)
    t32.add_(t31, alpha=2)
    t31 = a4 * t23
    t31.addcmul_(a5, t26)
    t31.addcmul_(a6, t27)
    t31.addcmul_(a6, t20)
    t31.addcmul_(a8, t22)
    t31.addcmul_(a9, t23)
    t31.addcmul_(a12, t5)
    t31.addcmul_(a14, t11)
    t31.addcmul_(a15, t10)
    t31.addcmul_(t30, g10)
    t31.addcmul_(t32, g12)
    t32 = a1 * t3
    t32.addcmul_(a3, t1)
    t32.addcmul_(a6, t24)
    t32.addcmul_(t4, t28)
    t32.addcmul_(t7, t9)
    t32.add_(t31, alpha=2)
    t31 = a5 * a5
    t31.addcmul_(a7, a7)
    t31.addcmul_(a8, a8)
    t1 = a13 * a13
    t1.addcmul_(a14, a14)
    t1.addcmul_(a17, a17)
    t30 = a11 * a11
    t30.addcmul_(a16, a16)
    t30.addcmul_(a18, a18)
    t30.add_(t1, alpha=2)
    t1 = a5 * t22
    t1.addcmul_(a7, g4)
    t1.addcmul_(a7, t19)
    t1.addcmul_(a8, t26)
    t20 = a2 * t2
    t20.addcmul_(a13, t5)
    t20.addcmul_(a16, t11)
    t20.addcmul_(a17, t10)
    t20.addcmul_(t6, t21)
    t20.addcmul_(t31, g10)
    t20.addcmul_(t30, g12)
    t20.add_(g1)
    t20.add_(t1, alpha=2)
    t1 = a5 * a6
    t1.addcmul_(a7, a8)
    t1.addcmul_(a8, a9)
    t30 = a13 * a14
    t30.addcmul_(a14, a15)
    t30.addcmul_(a17, a18)
    t31 = a11 * a12
    t31.addcmul_(a16, a17)
    t31.addcmul_(a18, a19)
    t31.add_(t30, alpha=2)
    t30 = a5 * t23
    t30.addcmul_(a6, t22)
    t30.addcmul_(a7, t26)
    t30.addcmul_(a8, t27)
    t30.addcmul_(a8, t19)
    t30.addcmul_(a9, t26)
    t30.addcmul_(a14, t5)
    t30.addcmul_(a17, t11)
    t30.addcmul_(a18, t10)
    t30.addcmul_(t1, g10)
    t30.addcmul_(t31, g12)
    t31 = a2 * t3
    t31.addcmul_(a3, t2)
    t31.addcmul_(a8, t24)
    t31.addcmul_(t6, t28)
    t31.addcmul_(t7, t21)
    t31.add_(t30, alpha=2)
    t30 = a6 * a6
    t30.addcmul_(a8, a8)
    t30.addcmul_(a9, a9)
    t24 = a14 * a14
    t24.addcmul_(a15, a15)
    t24.addcmul_(a18, a18)
    t2 = a12 * a12
    t2.addcmul_(a17, a17)
    t2.addcmul_(a19, a19)
    t2.add_(t24, alpha=2)
    t23 = a6 * t23
    t23.addcmul_(a8, t26)
    t23.addcmul_(a9, g4)
    t23.addcmul_(a9, t27)
    t3 = a3 * t3
    t3.addcmul_(a15, t5)
    t3.addcmul_(a18, t11)
    t3.addcmul_(a19, t10)
    t3.addcmul_(t7, t28)
    t3.addcmul_(t30, g10)
    t3.addcmul_(t2, g12)
    t3.add_(g1)
    t3.add_(t23, alpha=2)
    t23 = g5 * 2
    t2 = a1 * g3
    t2.addcmul_(a4, t9)
    t2.addcmul_(a5, t21)
    t2.addcmul_(a6, t28)
    t2.addcmul_(t4, t23)
    t2.addcmul_(t8, g11)
    t2.addcmul_(t12, g13)
    t12 = a4 * g12
    t8 = a5 * g12
    t4 = a6 * g12
    t30 = a10 * g6
    t30.addcmul_(a10, t12)
    t30.addcmul_(a11, t8)
    t30.addcmul_(a12, t4)
    t27 = a4 * t5
    t27.add_(t2)
    t27.add_(t30, alpha=2)
    t30 = g6 * 6
    t26 = a2 * g3
    t26.addcmul_(a5, t9)
    t26.addcmul_(a7, t21)
    t26.addcmul_(a8, t28)
    t26.addcmul_(t6, t23)
    t26.addcmul_(t14, g11)
    t26.addcmul_(t15, g13)
    t15 = a7 * g12
    t14 = a8 * g12
    t6 = a5 * t5
    t6.addcmul_(a10, t8)
    t6.addcmul_(a11, t15)
    t6.addcmul_(a12, t14)
    t24 = a11 * t12
    t24.addcmul_(a13, t8)
    t24.addcmul_(a14, t4)
    t1 = a4 * t11
    t1.addcmul_(a11, t30)
    t1.add_(t26)
    t1.add_(t6, alpha=2)
    t1.add_(t24, alpha=4)
    t24 = a3 * g3
    t24.addcmul_(a6, t9)
    t24.addcmul_(a8, t21)
    t24.addcmul_(a9, t28)
    t24.addcmul_(t7, t23)
    t24.addcmul_(t17, g11)
    t24.addcmul_(t18, g13)
    t18 = a9 * g12
    t17 = a6 * t5
    t17.addcmul_(a10, t4)
    t17.addcmul_(a11, t14)
    t17.addcmul_(a12, t18)
    t23 = a12 * t12
    t23.addcmul_(a14, t8)
    t23.addcmul_(a15, t4)
    t7 = a4 * t10
    t7.addcmul_(a12, t30)
    t7.add_(t24)
    t7.add_(t17, alpha=2)
    t7.add_(t23, alpha=4)
    t23 = a5 * t11
    t23.addcmul_(a13, t12)
    t23.addcmul_(a16, t8)
    t23.addcmul_(a17, t4)
    t17 = a11 * t8
    t17.addcmul_(a13, t15)
    t17.addcmul_(a14, t14)
    t28 = a7 * t5
    t28.addcmul_(a13, t30)
    t28.add_(t2)
    t28.add_(t23, alpha=2)
    t28.add_(t17, alpha=4)
    t17 = a11 * t4
    t17.addcmul_(a12, t8)
    t17.addcmul_(a13, t14)
    t17.addcmul_(a14, t18)
    t17.addcmul_(a14, t15)
    t17.addcmul_(a14, t12)
    t17.addcmul_(a15, t14)
    t17.addcmul_(a17, t8)
    t17.addcmul_(a18, t4)
    t23 = a5 * t10
    t23.addcmul_(a6, t11)
    t23.addcmul_(a8, t5)
    t23.addcmul_(a14, t30)
    t23.add_(t17, alpha=2)
    t23 = t23 * 2
    t17 = a6 * t10
    t17.addcmul_(a15, t12)
    t17.addcmul_(a18, t8)
    t17.addcmul_(a19, t4)
    t12 = a12 * t4
    t12.addcmul_(a14, t14)
    t12.addcmul_(a15, t18)
    t5 = a9 * t5
    t5.addcmul_(a15, t30)
    t5.add_(t2)
    t5.add_(t17, alpha=2)
    t5.add_(t12, alpha=4)
    t12 = a13 * t8
    t12.addcmul_(a16, g6)
    t12.addcmul_(a16, t15)
    t12.addcmul_(a17, t14)
    t17 = a7 * t11
    t17.add_(t26)
    t17.add_(t12, alpha=2)
    t12 = a8 * t11
    t12.addcmul_(a13, t4)
    t12.addcmul_(a16, t14)
    t12.addcmul_(a17, t18)
    t2 = a14 * t8
    t2.addcmul_(a17, t15)
    t2.addcmul_(a18, t14)
    t21 = a7 * t10
    t21.addcmul_(a17, t30)
    t21.add_(t24)
    t21.add_(t12, alpha=2)
    t21.add_(t2, alpha=4)
    t2 = a8 * t10
    t2.addcmul_(a15, t8)
    t2.addcmul_(a18, t15)
    t2.addcmul_(a19, t14)
    t15 = a14 * t4
    t15.addcmul_(a17, t14)
    t15.addcmul_(a18, t18)
    t11 = a9 * t11
    t11.addcmul_(a18, t30)
    t11.add_(t26)
    t11.add_(t2, alpha=2)
    t11.add_(t15, alpha=4)
    t4 = a15 * t4
    t4.addcmul_(a18, t14)
    t4.addcmul_(a19, g6)
    t4.addcmul_(a19, t18)
    t10 = a9 * t10
    t10.add_(t24)
    t10.add_(t4, alpha=2)
    return torch.stack((g0, t13, t16, t0, t25, t29, t32, t20, t31, t3, t27, t1, t7, t28, t23, t5, t17, t21, t11, t10,))


def _double_backward(a, g, v):
    """Rows of gradients with respect to a and g."""
    a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14, a15, a16, a17, a18, a19 = a.unbind(0)
    g0, g1, g2, g3, g4, g5, g6, g7, g8, g9, g10, g11, g12, g13 = g.unbind(0)
    v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11, v12, v13, v14, v15, v16, v17, v18, v19 = v.unbind(0)
    t0 = torch.zeros_like(a0)
    t1 = g7 * v1
    t2 = g7 * v2
    t3 = g7 * v3
    t4 = torch.add(v10, v13)
    t4.add_(v15)
    t5 = a1 * v4
    t5.addcmul_(a2, v5)
    t5.addcmul_(a3, v6)
    t5.addcmul_(a4, v1)
    t5.addcmul_(a5, v2)
    t5.addcmul_(a6, v3)
    t6 = torch.add(v11, v16)
    t6.add_(v18)
    t7 = torch.add(v12, v17)
    t7.add_(v19)
    t8 = torch.add(a10, a13)
    t8.add_(a15)
    t9 = torch.add(a11, a16)
    t9.add_(a18)
    t10 = torch.add(a12, a17)
    t10.add_(a19)
    t11 = a4 * t4
    t11.addcmul_(a5, t6)
    t11.addcmul_(a6, t7)
    t11.addcmul_(t8, v4)
    t11.addcmul_(t9, v5)
    t11.addcmul_(t10, v6)
    t12 = a5 * v11
    t12.addcmul_(a6, v12)
    t12.addcmul_(a8, v14)
    t12.addcmul_(a11, v5)
    t12.addcmul_(a12, v6)
    t12.addcmul_(a14, v8)
    t13 = a4 * v10
    t13.addcmul_(a7, v13)
    t13.addcmul_(a9, v15)
    t13.addcmul_(a10, v4)
    t13.addcmul_(a13, v7)
    t13.addcmul_(a15, v9)
    t13.add_(t12, alpha=2)
    t12 = a3 * g7
    t14 = a2 * g7
    t15 = a1 * g7
    t16 = g2 * 2
    t17 = a4 * t1
    t17.addcmul_(a5, t2)
    t17.addcmul_(a6, t3)
    t17.addcmul_(g3, t4)
    t17.addcmul_(g7, t5)
    t17.addcmul_(g8, t11)
    t17.addcmul_(g9, t13)
    t17.addcmul_(t12, v6)
    t17.addcmul_(t14, v5)
    t17.addcmul_(t15, v4)
    t17.addcmul_(t16, v1)
    t18 = a1 * v5
    t18.addcmul_(a2, v7)
    t18.addcmul_(a3, v8)
    t18.addcmul_(a5, v1)
    t18.addcmul_(a7, v2)
    t18.addcmul_(a8, v3)
    t19 = a5 * t4
    t19.addcmul_(a7, t6)
    t19.addcmul_(a8, t7)
    t19.addcmul_(t8, v5)
    t19.addcmul_(t9, v7)
    t19.addcmul_(t10, v8)
    t20 = a5 * v13
    t20.addcmul_(a6, v14)
    t20.addcmul_(a8, v17)
    t20.addcmul_(a13, v5)
    t20.addcmul_(a14, v6)
    t20.addcmul_(a17, v8)
    t21 = a4 * v11
    t21.addcmul_(a7, v16)
    t21.addcmul_(a9, v18)
    t21.addcmul_(a11, v4)
    t21.addcmul_(a16, v7)
    t21.addcmul_(a18, v9)
    t21.add_(t20, alpha=2)
    t20 = a5 * t1
    t20.addcmul_(a7, t2)
    t20.addcmul_(a8, t3)
    t20.addcmul_(g3, t6)
    t20.addcmul_(g7, t18)
    t20.addcmul_(g8, t19)
    t20.addcmul_(g9, t21)
    t20.addcmul_(t12, v8)
    t20.addcmul_(t14, v7)
    t20.addcmul_(t15, v5)
    t20.addcmul_(t16, v2)
    t22 = a1 * v6
    t22.addcmul_(a2, v8)
    t22.addcmul_(a3, v9)
    t22.addcmul_(a6, v1)
    t22.addcmul_(a8, v2)
    t22.addcmul_(a9, v3)
    t23 = a6 * t4
    t23.addcmul_(a8, t6)
    t23.addcmul_(a9, t7)
    t23.addcmul_(t8, v6)
    t23.addcmul_(t9, v8)
    t23.addcmul_(t10, v9)
    t24 = a5 * v14
    t24.addcmul_(a6, v15)
    t24.addcmul_(a8, v18)
    t24.addcmul_(a14, v5)
    t24.addcmul_(a15, v6)
    t24.addcmul_(a18, v8)
    t25 = a4 * v12
    t25.addcmul_(a7, v17)
    t25.addcmul_(a9, v19)
    t25.addcmul_(a12, v4)
    t25.addcmul_(a17, v7)
    t25.addcmul_(a19, v9)
    t25.add_(t24, alpha=2)
    t24 = a6 * t1
    t24.addcmul_(a8, t2)
    t24.addcmul_(a9, t3)
    t24.addcmul_(g3, t7)
    t24.addcmul_(g7, t22)
    t24.addcmul_(g8, t23)
    t24.addcmul_(g9, t25)
    t24.addcmul_(t12, v9)
    t24.addcmul_(t14, v8)
    t24.addcmul_(t15, v6)
    t24.addcmul_(t16, v3)
    t16 = g9 * v1
    t16.addcmul_(g13, t4)
    t26 = g9 * v2
    t26.addcmul_(g13, t6)
    t27 = g9 * v3
    t27.addcmul_(g13, t7)
    t28 = g8 * v1
    t28.addcmul_(g11, t4)
    t29 = a3 * g9
    t29.addcmul_(t10, g13)
    t30 = a2 * g9
    t30.addcmul_(t9, g13)
    t31 = a1 * g9
    t31.addcmul_(t8, g13)
    t32 = a1 * g8
    t32.addcmul_(t8, g11)
    t33 = g10 * v4
    t34 = g10 * v5
    t35 = g10 * v6
    t36 = a4 * v4
    t36.addcmul_(a5, v5)
    t36.addcmul_(a6, v6)
    t37 = a11 * v11
    t37.addcmul_(a12, v12)
    t37.addcmul_(a14, v14)
    t38 = a10 * v10
    t38.addcmul_(a13, v13)
    t38.addcmul_(a15, v15)
    t38.add_(t37, alpha=2)
    t37 = a6 * g10
    t39 = a5 * g10
    t40 = a4 * g10
    t41 = a4 * t33
    t41.addcmul_(a5, t34)
    t41.addcmul_(a6, t35)
    t41.addcmul_(g4, v4)
    t41.addcmul_(g10, t36)
    t41.addcmul_(g12, t38)
    t41.addcmul_(t37, v6)
    t41.addcmul_(t39, v5)
    t41.addcmul_(t40, v4)
    t42 = a1 * t1
    t42.addcmul_(a10, t16)
    t42.addcmul_(a11, t26)
    t42.addcmul_(a12, t27)
    t42.addcmul_(t8, t28)
    t42.addcmul_(t29, v12)
    t42.addcmul_(t30, v11)
    t42.addcmul_(t31, v10)
    t42.addcmul_(t32, t4)
    t42.addcmul_(t15, v1)
    t42.add_(t41, alpha=2)
    t41 = g8 * v2
    t41.addcmul_(g11, t6)
    t43 = a2 * g8
    t43.addcmul_(t9, g11)
    t44 = g4 * 4
    t45 = g10 * v7
    t46 = g10 * v8
    t47 = a4 * v5
    t47.addcmul_(a5, v4)
    t47.addcmul_(a5, v7)
    t47.addcmul_(a6, v8)
    t47.addcmul_(a7, v5)
    t47.addcmul_(a8, v6)
    t48 = a11 * v13
    t48.addcmul_(a12, v14)
    t48.addcmul_(a13, v11)
    t48.addcmul_(a14, v12)
    t48.addcmul_(a14, v17)
    t48.addcmul_(a17, v14)
    t49 = a10 * v11
    t49.addcmul_(a11, v10)
    t49.addcmul_(a13, v16)
    t49.addcmul_(a15, v18)
    t49.addcmul_(a16, v13)
    t49.addcmul_(a18, v15)
    t49.add_(t48, alpha=2)
    t48 = a8 * g10
    t50 = a7 * g10
    t51 = a4 * t34
    t51.addcmul_(a5, t45)
    t51.addcmul_(a5, t33)
    t51.addcmul_(a6, t46)
    t51.addcmul_(a7, t34)
    t51.addcmul_(a8, t35)
    t51.addcmul_(a11, t16)
    t51.addcmul_(a13, t26)
    t51.addcmul_(a14, t27)
    t51.addcmul_(g10, t47)
    t51.addcmul_(g12, t49)
    t51.addcmul_(t48, v6)
    t51.addcmul_(t50, v5)
    t51.addcmul_(t37, v8)
    t51.addcmul_(t39, v4)
    t51.addcmul_(t39, v7)
    t51.addcmul_(t40, v5)
    t51.addcmul_(t29, v14)
    t51.addcmul_(t30, v13)
    t51.addcmul_(t31, v11)
    t52 = a1 * t2
    t52.addcmul_(a2, t1)
    t52.addcmul_(t8, t41)
    t52.addcmul_(t9, t28)
    t52.addcmul_(t43, t4)
    t52.addcmul_(t32, t6)
    t52.addcmul_(t14, v1)
    t52.addcmul_(t15, v2)
    t52.addcmul_(t44, v5)
    t52.add_(t51, alpha=2)
    t51 = g8 * v3
    t51.addcmul_(g11, t7)
    t53 = a3 * g8
    t53.addcmul_(t10, g11)
    t54 = g10 * v9
    t55 = a4 * v6
    t55.addcmul_(a5, v8)
    t55.addcmul_(a6, v4)
    t55.addcmul_(a6, v9)
    t55.addcmul_(a8, v5)
    t55.addcmul_(a9, v6)
    t56 = a11 * v14
    t56.addcmul_(a12, v15)
    t56.addcmul_(a14, v11)
    t56.addcmul_(a14, v18)
    t56.addcmul_(a15, v12)
    t56.addcmul_(a18, v14)
    t57 = a10 * v12
    t57.addcmul_(a12, v10)
    t57.addcmul_(a13, v17)
    t57.addcmul_(a15, v19)
    t57.addcmul_(a17, v13)
    t57.addcmul_(a19, v15)
    t57.add_(t56, alpha=2)
    t56 = a9 * g10
    t58 = a4 * t35
    t58.addcmul_(a5, t46)
    t58.addcmul_(a6, t54)
    t58.addcmul_(a6, t33)
    t58.addcmul_(a8, t34)
    t58.addcmul_(a9, t35)
    t58.addcmul_(a12, t16)
    t58.addcmul_(a14, t26)
    t58.addcmul_(a15, t27)
    t58.addcmul_(g10, t55)
    t58.addcmul_(g12, t57)
    t58.addcmul_(t56, v6)
    t58.addcmul_(t48, v5)
    t58.addcmul_(t37, v4)
    t58.addcmul_(t37, v9)
    t58.addcmul_(t39, v8)
    t58.addcmul_(t40, v6)
    t58.addcmul_(t29, v15)
    t58.addcmul_(t30, v14)
    t58.addcmul_(t31, v12)
    t40 = a1 * t3
    t40.addcmul_(a3, t1)
    t40.addcmul_(t8, t51)
    t40.addcmul_(t10, t28)
    t40.addcmul_(t53, t4)
    t40.addcmul_(t32, t7)
    t40.addcmul_(t12, v1)
    t40.addcmul_(t15, v3)
    t40.addcmul_(t44, v6)
    t40.add_(t58, alpha=2)
    t58 = a5 * v5
    t58.addcmul_(a7, v7)
    t58.addcmul_(a8, v8)
    t15 = a13 * v13
    t15.addcmul_(a14, v14)
    t15.addcmul_(a17, v17)
    t1 = a11 * v11
    t1.addcmul_(a16, v16)
    t1.addcmul_(a18, v18)
    t1.add_(t15, alpha=2)
    t15 = a5 * t34
    t15.addcmul_(a7, t45)
    t15.addcmul_(a8, t46)
    t15.addcmul_(g4, v7)
    t15.addcmul_(g10, t58)
    t15.addcmul_(g12, t1)
    t15.addcmul_(t48, v8)
    t15.addcmul_(t50, v7)
    t15.addcmul_(t39, v5)
    t33 = a2 * t2
    t33.addcmul_(a13, t16)
    t33.addcmul_(a16, t26)
    t33.addcmul_(a17, t27)
    t33.addcmul_(t9, t41)
    t33.addcmul_(t29, v17)
    t33.addcmul_(t30, v16)
    t33.addcmul_(t31, v13)
    t33.addcmul_(t43, t6)
    t33.addcmul_(t14, v2)
    t33.add_(t15, alpha=2)
    t15 = a5 * v6
    t15.addcmul_(a6, v5)
    t15.addcmul_(a7, v8)
    t15.addcmul_(a8, v7)
    t15.addcmul_(a8, v9)
    t15.addcmul_(a9, v8)
    t59 = a13 * v14
    t59.addcmul_(a14, v13)
    t59.addcmul_(a14, v15)
    t59.addcmul_(a15, v14)
    t59.addcmul_(a17, v18)
    t59.addcmul_(a18, v17)
    t60 = a11 * v12
    t60.addcmul_(a12, v11)
    t60.addcmul_(a16, v17)
    t60.addcmul_(a17, v16)
    t60.addcmul_(a18, v19)
    t60.addcmul_(a19, v18)
    t60.add_(t59, alpha=2)
    t59 = a5 * t35
    t59.addcmul_(a6, t34)
    t59.addcmul_(a7, t46)
    t59.addcmul_(a8, t54)
    t59.addcmul_(a8, t45)
    t59.addcmul_(a9, t46)
    t59.addcmul_(a14, t16)
    t59.addcmul_(a17, t26)
    t59.addcmul_(a18, t27)
    t59.addcmul_(g10, t15)
    t59.addcmul_(g12, t60)
    t59.addcmul_(t56, v8)
    t59.addcmul_(t48, v7)
    t59.addcmul_(t48, v9)
    t59.addcmul_(t50, v8)
    t59.addcmul_(t37, v5)
    t59.addcmul_(t39, v6)
    t59.addcmul_(t29, v18)
    t59.addcmul_(t30, v17)
    t59.addcmul_(t31, v14)
    t39 = a2 * t3
    t39.addcmul_(a3, t2)
    t39.addcmul_(t9, t51)
    t39.addcmul_(t10, t41)
    t39.addcmul_(t53, t6)
    t39.addcmul_(t43, t7)
    t39.addcmul_(t12, v2)
    t39.addcmul_(t14, v3)
    t39.addcmul_(t44, v8)
    t39.add_(t59, alpha=2)
    t59 = a6 * v6
    t59.addcmul_(a8, v8)
    t59.addcmul_(a9, v9)
    t44 = a14 * v14
    t44.addcmul_(a15, v15)
    t44.addcmul_(a18, v18)
    t14 = a12 * v12
    t14.addcmul_(a17, v17)
    t14.addcmul_(a19, v19)
    t14.add_(t44, alpha=2)
    t35 = a6 * t35
    t35.addcmul_(a8, t46)
    t35.addcmul_(a9, t54)
    t35.addcmul_(g4, v9)
    t35.addcmul_(g10, t59)
    t35.addcmul_(g12, t14)
    t35.addcmul_(t56, v9)
    t35.addcmul_(t48, v8)
    t35.addcmul_(t37, v6)
    t3 = a3 * t3
    t3.addcmul_(a15, t16)
    t3.addcmul_(a18, t26)
    t3.addcmul_(a19, t27)
    t3.addcmul_(t10, t51)
    t3.addcmul_(t29, v19)
    t3.addcmul_(t30, v18)
    t3.addcmul_(t31, v15)
    t3.addcmul_(t53, t7)
    t3.addcmul_(t12, v3)
    t3.add_(t35, alpha=2)
    t35 = g5 * 2
    t12 = a4 * t28
    t12.addcmul_(a5, t41)
    t12.addcmul_(a6, t51)
    t12.addcmul_(g3, v1)
    t12.addcmul_(g11, t11)
    t12.addcmul_(g13, t13)
    t12.addcmul_(t53, v6)
    t12.addcmul_(t43, v5)
    t12.addcmul_(t32, v4)
    t12.addcmul_(t35, t4)
    t37 = g12 * v4
    t48 = g12 * v5
    t56 = g12 * v6
    t54 = a6 * g12
    t46 = a5 * g12
    t44 = a4 * g12
    t2 = a10 * t37
    t2.addcmul_(a11, t48)
    t2.addcmul_(a12, t56)
    t2.addcmul_(g6, v10)
    t2.addcmul_(t54, v12)
    t2.addcmul_(t46, v11)
    t2.addcmul_(t44, v10)
    t50 = a4 * t16
    t50.addcmul_(t31, v4)
    t50.add_(t12)
    t50.add_(t2, alpha=2)
    t2 = g6 * 6
    t45 = a5 * t28
    t45.addcmul_(a7, t41)
    t45.addcmul_(a8, t51)
    t45.addcmul_(g3, v2)
    t45.addcmul_(g11, t19)
    t45.addcmul_(g13, t21)
    t45.addcmul_(t53, v8)
    t45.addcmul_(t43, v7)
    t45.addcmul_(t32, v5)
    t45.addcmul_(t35, t6)
    t34 = g12 * v7
    t61 = g12 * v8
    t62 = a8 * g12
    t63 = a7 * g12
    t64 = a5 * t16
    t64.addcmul_(a10, t48)
    t64.addcmul_(a11, t34)
    t64.addcmul_(a12, t61)
    t64.addcmul_(t62, v12)
    t64.addcmul_(t63, v11)
    t64.addcmul_(t46, v10)
    t64.addcmul_(t31, v5)
    t65 = a11 * t37
    t65.addcmul_(a13, t48)
    t65.addcmul_(a14, t56)
    t65.addcmul_(t54, v14)
    t65.addcmul_(t46, v13)
    t65.addcmul_(t44, v11)
    t66 = a4 * t26
    t66.addcmul_(t30, v4)
    t66.addcmul_(t2, v11)
    t66.add_(t45)
    t66.add_(t64, alpha=2)
    t66.add_(t65, alpha=4)
    t28 = a6 * t28
    t28.addcmul_(a8, t41)
    t28.addcmul_(a9, t51)
    t28.addcmul_(g3, v3)
    t28.addcmul_(g11, t23)
    t28.addcmul_(g13, t25)
    t28.addcmul_(t53, v9)
    t28.addcmul_(t43, v8)
    t28.addcmul_(t32, v6)
    t28.addcmul_(t35, t7)
    t35 = g12 * v9
    t32 = a9 * g12
    t43 = a6 * t16
    t43.addcmul_(a10, t56)
    t43.addcmul_(a11, t61)
    t43.addcmul_(a12, t35)
    t43.addcmul_(t32, v12)
    t43.addcmul_(t62, v11)
    t43.addcmul_(t54, v10)
    t43.addcmul_(t31, v6)
    t53 = a12 * t37
    t53.addcmul_(a14, t48)
    t53.addcmul_(a15, t56)
    t53.addcmul_(t54, v15)
    t53.addcmul_(t46, v14)
    t53.addcmul_(t44, v12)
    t51 = a4 * t27
    t51.addcmul_(t29, v4)
    t51.addcmul_(t2, v12)
    t51.add_(t28)
    t51.add_(t43, alpha=2)
    t51.add_(t53, alpha=4)
    t53 = a5 * t26
    t53.addcmul_(a13, t37)
    t53.addcmul_(a16, t48)
    t53.addcmul_(a17, t56)
    t53.addcmul_(t54, v17)
    t53.addcmul_(t46, v16)
    t53.addcmul_(t44, v13)
    t53.addcmul_(t30, v5)
    t43 = a11 * t48
    t43.addcmul_(a13, t34)
    t43.addcmul_(a14, t61)
    t43.addcmul_(t62, v14)
    t43.addcmul_(t63, v13)
    t43.addcmul_(t46, v11)
    t41 = a7 * t16
    t41.addcmul_(t31, v7)
    t41.addcmul_(t2, v13)
    t41.add_(t12)
    t41.add_(t53, alpha=2)
    t41.add_(t43, alpha=4)
    t43 = a11 * t56
    t43.addcmul_(a12, t48)
    t43.addcmul_(a13, t61)
    t43.addcmul_(a14, t35)
    t43.addcmul_(a14, t34)
    t43.addcmul_(a14, t37)
    t43.addcmul_(a15, t61)
    t43.addcmul_(a17, t48)
    t43.addcmul_(a18, t56)
    t43.addcmul_(t32, v14)
    t43.addcmul_(t62, v13)
    t43.addcmul_(t62, v15)
    t43.addcmul_(t63, v14)
    t43.addcmul_(t54, v11)
    t43.addcmul_(t54, v18)
    t43.addcmul_(t46, v12)
    t43.addcmul_(t46, v17)
    t43.addcmul_(t44, v14)
    t53 = a5 * t27
    t53.addcmul_(a6, t26)
    t53.addcmul_(a8, t16)
    t53.addcmul_(t29, v5)
    t53.addcmul_(t30, v6)
    t53.addcmul_(t31, v8)
    t53.addcmul_(t2, v14)
    t53.add_(t43, alpha=2)
    t53 = t53 * 2
    t43 = a6 * t27
    t43.addcmul_(a15, t37)
    t43.addcmul_(a18, t48)
    t43.addcmul_(a19, t56)
    t43.addcmul_(t54, v19)
    t43.addcmul_(t46, v18)
    t43.addcmul_(t44, v15)
    t43.addcmul_(t29, v6)
    t44 = a12 * t56
    t44.addcmul_(a14, t61)
    t44.addcmul_(a15, t35)
    t44.addcmul_(t32, v15)
    t44.addcmul_(t62, v14)
    t44.addcmul_(t54, v12)
    t16 = a9 * t16
    t16.addcmul_(t31, v9)
    t16.addcmul_(t2, v15)
    t16.add_(t12)
    t16.add_(t43, alpha=2)
    t16.add_(t44, alpha=4)
    t44 = a13 * t48
    t44.addcmul_(a16, t34)
    t44.addcmul_(a17, t61)
    t44.addcmul_(g6, v16)
    t44.addcmul_(t62, v17)
    t44.addcmul_(t63, v16)
    t44.addcmul_(t46, v13)
    t43 = a7 * t26
    t43.addcmul_(t30, v7)
    t43.add_(t45)
    t43.add_(t44, alpha=2)
    t44 = a8 * t26
    t44.addcmul_(a13, t56)
    t44.addcmul_(a16, t61)
    t44.addcmul_(a17, t35)
    t44.addcmul_(t32, v17)
    t44.addcmul_(t62, v16)
    t44.addcmul_(t54, v13)
    t44.addcmul_(t30, v8)
    t12 = a14 * t48
    t12.addcmul_(a17, t34)
    t12.addcmul_(a18, t61)
    t12.addcmul_(t62, v18)
    t12.addcmul_(t63, v17)
    t12.addcmul_(t46, v14)
    t31 = a7 * t27
    t31.addcmul_(t29, v7)
    t31.addcmul_(t2, v17)
    t31.add_(t28)
    t31.add_(t44, alpha=2)
    t31.add_(t12, alpha=4)
    t12 = a8 * t27
    t12.addcmul_(a15, t48)
    t12.addcmul_(a18, t34)
    t12.addcmul_(a19, t61)
    t12.addcmul_(t62, v19)
    t12.addcmul_(t63, v18)
    t12.addcmul_(t46, v15)
    t12.addcmul_(t29, v8)
    t46 = a14 * t56
    t46.addcmul_(a17, t61)
    t46.addcmul_(a18, t35)
    t46.addcmul_(t32, v18)
    t46.addcmul_(t62, v17)
    t46.addcmul_(t54, v14)
    t26 = a9 * t26
    t26.addcmul_(t30, v9)
    t26.addcmul_(t2, v18)
    t26.add_(t45)
    t26.add_(t12, alpha=2)
    t26.add_(t46, alpha=4)
    t56 = a15 * t56
    t56.addcmul_(a18, t61)
    t56.addcmul_(a19, t35)
    t56.addcmul_(g6, v19)
    t56.addcmul_(t32, v19)
    t56.addcmul_(t62, v18)
    t56.addcmul_(t54, v15)
    t27 = a9 * t27
    t27.addcmul_(t29, v9)
    t27.add_(t28)
    t27.add_(t56, alpha=2)
    t56 = torch.add(v4, v7)
    t56.add_(v9)
    t28 = a1 * v1
    t28.addcmul_(a2, v2)
    t28.addcmul_(a3, v3)
    t28 = t28 * 2
    t29 = a1 * t4
    t29.addcmul_(a2, t6)
    t29.addcmul_(a3, t7)
    t29.addcmul_(t8, v1)
    t29.addcmul_(t9, v2)
    t29.addcmul_(t10, v3)
    t54 = a5 * 2
    t62 = a6 * 2
    t32 = a8 * 2
    t35 = a4 * v4
    t35.addcmul_(a7, v7)
    t35.addcmul_(a9, v9)
    t35.addcmul_(t54, v5)
    t35.addcmul_(t62, v6)
    t35.addcmul_(t32, v8)
    t35 = t35 * 2
    t61 = t8 * t4
    t61.addcmul_(t9, t6)
    t61.addcmul_(t10, t7)
    t61 = t61 * 2
    t46 = a11 * v11
    t46.addcmul_(a12, v12)
    t46.addcmul_(a13, v13)
    t46.addcmul_(a15, v15)
    t46.addcmul_(a17, v17)
    t46.addcmul_(a18, v18)
    t12 = a14 * v14
    t45 = a10 * v10
    t45.addcmul_(a16, v16)
    t45.addcmul_(a19, v19)
    t45.add_(t46, alpha=3)
    t45.add_(t12, alpha=6)
    t45 = t45 * 2
    t12 = a1 * a4
    t12.addcmul_(a2, a5)
    t12.addcmul_(a3, a6)
    t46 = a1 * a5
    t46.addcmul_(a2, a7)
    t46.addcmul_(a3, a8)
    t2 = a1 * a6
    t2.addcmul_(a2, a8)
    t2.addcmul_(a3, a9)
    t5 = a1 * t5
    t5.addcmul_(a2, t18)
    t5.addcmul_(a3, t22)
    t5.addcmul_(t12, v1)
    t5.addcmul_(t46, v2)
    t5.addcmul_(t2, v3)
    t2 = a4 * t8
    t2.addcmul_(a5, t9)
    t2.addcmul_(a6, t10)
    t46 = a5 * t8
    t46.addcmul_(a7, t9)
    t46.addcmul_(a8, t10)
    t12 = a6 * t8
    t12.addcmul_(a8, t9)
    t12.addcmul_(a9, t10)
    t22 = a1 * t11
    t22.addcmul_(a2, t19)
    t22.addcmul_(a3, t23)
    t22.addcmul_(t2, v1)
    t22.addcmul_(t46, v2)
    t22.addcmul_(t12, v3)
    t18 = a4 * a10
    t18.addcmul_(a7, a13)
    t18.addcmul_(a9, a15)
    t18.addcmul_(a11, t54)
    t18.addcmul_(a12, t62)
    t18.addcmul_(a14, t32)
    t30 = a4 * a11
    t30.addcmul_(a7, a16)
    t30.addcmul_(a9, a18)
    t30.addcmul_(a13, t54)
    t30.addcmul_(a14, t62)
    t30.addcmul_(a17, t32)
    t63 = a4 * a12
    t63.addcmul_(a7, a17)
    t63.addcmul_(a9, a19)
    t63.addcmul_(a14, t54)
    t63.addcmul_(a15, t62)
    t63.addcmul_(a18, t32)
    t32 = a1 * t13
    t32.addcmul_(a2, t21)
    t32.addcmul_(a3, t25)
    t32.addcmul_(t18, v1)
    t32.addcmul_(t30, v2)
    t32.addcmul_(t63, v3)
    t62 = a4 * a4
    t62.addcmul_(a5, a5)
    t62.addcmul_(a6, a6)
    t54 = a5 * a5
    t54.addcmul_(a7, a7)
    t54.addcmul_(a8, a8)
    t34 = a6 * a6
    t34.addcmul_(a8, a8)
    t34.addcmul_(a9, a9)
    t48 = a4 * a5
    t48.addcmul_(a5, a7)
    t48.addcmul_(a6, a8)
    t44 = a4 * a6
    t44.addcmul_(a5, a8)
    t44.addcmul_(a6, a9)
    t37 = a5 * a6
    t37.addcmul_(a7, a8)
    t37.addcmul_(a8, a9)
    t36 = a4 * t36
    t36.addcmul_(a5, t47)
    t36.addcmul_(a6, t55)
    t36.addcmul_(a7, t58)
    t36.addcmul_(a8, t15)
    t36.addcmul_(a9, t59)
    t36.addcmul_(t48, v5)
    t36.addcmul_(t44, v6)
    t36.addcmul_(t37, v8)
    t62 = t62 * v4
    t62.addcmul_(t54, v7)
    t62.addcmul_(t34, v9)
    t62.add_(t36, alpha=2)
    t11 = t8 * t11
    t11.addcmul_(t9, t19)
    t11.addcmul_(t10, t23)
    t11.addcmul_(t2, t4)
    t11.addcmul_(t46, t6)
    t11.addcmul_(t12, t7)
    t12 = a11 * a11
    t12.addcmul_(a12, a12)
    t12.addcmul_(a14, a14)
    t46 = a10 * a10
    t46.addcmul_(a13, a13)
    t46.addcmul_(a15, a15)
    t46.add_(t12, alpha=2)
    t12 = a13 * a13
    t12.addcmul_(a14, a14)
    t12.addcmul_(a17, a17)
    t2 = a11 * a11
    t2.addcmul_(a16, a16)
    t2.addcmul_(a18, a18)
    t2.add_(t12, alpha=2)
    t12 = a14 * a14
    t12.addcmul_(a15, a15)
    t12.addcmul_(a18, a18)
    t23 = a12 * a12
    t23.addcmul_(a17, a17)
    t23.addcmul_(a19, a19)
    t23.add_(t12, alpha=2)
    t12 = a11 * a13
    t12.addcmul_(a12, a14)
    t12.addcmul_(a14, a17)
    t19 = a10 * a11
    t19.addcmul_(a13, a16)
    t19.addcmul_(a15, a18)
    t19.add_(t12, alpha=2)
    t12 = a11 * a14
    t12.addcmul_(a12, a15)
    t12.addcmul_(a14, a18)
    t36 = a10 * a12
    t36.addcmul_(a13, a17)
    t36.addcmul_(a15, a19)
    t36.add_(t12, alpha=2)
    t12 = a13 * a14
    t12.addcmul_(a14, a15)
    t12.addcmul_(a17, a18)
    t34 = a11 * a12
    t34.addcmul_(a16, a17)
    t34.addcmul_(a18, a19)
    t34.add_(t12, alpha=2)
    t38 = a4 * t38
    t38.addcmul_(a5, t49)
    t38.addcmul_(a6, t57)
    t38.addcmul_(a7, t1)
    t38.addcmul_(a8, t60)
    t38.addcmul_(a9, t14)
    t38.addcmul_(t19, v5)
    t38.addcmul_(t36, v6)
    t38.addcmul_(t34, v8)
    t46 = t46 * v4
    t46.addcmul_(t2, v7)
    t46.addcmul_(t23, v9)
    t46.add_(t38, alpha=2)
    t13 = t8 * t13
    t13.addcmul_(t9, t21)
    t13.addcmul_(t10, t25)
    t13.addcmul_(t18, t4)
    t13.addcmul_(t30, t6)
    t13.addcmul_(t63, t7)
    return torch.stack((t0, t17, t20, t24, t42, t52, t40, t33, t39, t3, t50, t66, t51, t41, t53, t16, t43, t31, t26, t27,)), torch.stack((v0, t56, t28, t29, t35, t61, t45, t5, t22, t32, t62, t11, t46, t13,))
