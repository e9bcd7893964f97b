"""CACE B basis: 7 invariant features of the moments up to degree 3, orders 1 to 4.

Generated, do not edit. Regenerate with:
    basisgen --lmax 3 --numax 4 --selection cheng2024 --backend eager

Operations per atom and channel: forward 60, backward 99, double backward 255.
"""

import torch

BASIS_DIGEST = "1ecc3c746c4ef235cde94324f3f2db4ab3b6b3fa7f326059b6760dc75f71597b"
SOURCE_DIGEST = "47284c3ed09ec6026158583872462a7b5c20f37266b07e2560c6d8bcecc51228"
SPEC = {'l_max': (3, 3, 3, 3), 'nu_max': 4, 'selection': 'cheng2024', 'radial': 'shared', 'max_degree': None}
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
    {'name': 'B4_1', 'nu': 4, 'degrees': (1, 2, 2, 3), 'graphs': ((1, ((0, 1, 1), (1, 3, 1), (2, 3, 2))),), 'formula': 'A_i A_ij A_kl A_jkl'},
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
    t3 = a1 * t10
    t3.addcmul_(a2, t11)
    t3.addcmul_(a3, t12)
    t10 = t6 * t10
    t10.addcmul_(t5, t11)
    t10.addcmul_(t8, t12)
    return torch.stack((a0, t0, t4, t7, t9, t3, t10,))


def _backward(a, g):
    """Rows of gradient with respect to a."""
    a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14, a15, a16, a17, a18, a19 = a.unbind(0)
    g0, g1, g2, g3, g4, g5, g6 = g.unbind(0)
    t0 = g1 * 2
    t1 = a5 * 2
    t2 = a6 * 2
    t3 = a8 * 2
    t4 = a4 * a10
    t4.addcmul_(a7, a13)
    t4.addcmul_(a9, a15)
    t4.addcmul_(a11, t1)
    t4.addcmul_(a12, t2)
    t4.addcmul_(a14, t3)
    t5 = a1 * g4
    t5.addcmul_(t4, g6)
    t6 = a4 * a11
    t6.addcmul_(a7, a16)
    t6.addcmul_(a9, a18)
    t6.addcmul_(a13, t1)
    t6.addcmul_(a14, t2)
    t6.addcmul_(a17, t3)
    t7 = a2 * g4
    t7.addcmul_(t6, g6)
    t8 = a4 * a12
    t8.addcmul_(a7, a17)
    t8.addcmul_(a9, a19)
    t8.addcmul_(a14, t1)
    t8.addcmul_(a15, t2)
    t8.addcmul_(a18, t3)
    t9 = a3 * g4
    t9.addcmul_(t8, g6)
    t10 = a1 * a4
    t10.addcmul_(a2, a5)
    t10.addcmul_(a3, a6)
    t11 = a1 * t0
    t11.addcmul_(a4, t5)
    t11.addcmul_(a5, t7)
    t11.addcmul_(a6, t9)
    t11.addcmul_(t10, g4)
    t11.addcmul_(t4, g5)
    t4 = a1 * a5
    t4.addcmul_(a2, a7)
    t4.addcmul_(a3, a8)
    t12 = a2 * t0
    t12.addcmul_(a5, t5)
    t12.addcmul_(a7, t7)
    t12.addcmul_(a8, t9)
    t12.addcmul_(t4, g4)
    t12.addcmul_(t6, g5)
    t6 = a1 * a6
    t6.addcmul_(a2, a8)
    t6.addcmul_(a3, a9)
    t0 = a3 * t0
    t0.addcmul_(a6, t5)
    t0.addcmul_(a8, t7)
    t0.addcmul_(a9, t9)
    t0.addcmul_(t6, g4)
    t0.addcmul_(t8, g5)
    t8 = g2 * 2
    t13 = a1 * g5
    t13.addcmul_(t10, g6)
    t10 = a2 * g5
    t10.addcmul_(t4, g6)
    t4 = a3 * g5
    t4.addcmul_(t6, g6)
    t6 = a1 * t5
    t6.addcmul_(a4, t8)
    t6.addcmul_(a10, t13)
    t6.addcmul_(a11, t10)
    t6.addcmul_(a12, t4)
    t14 = a11 * t13
    t14.addcmul_(a13, t10)
    t14.addcmul_(a14, t4)
    t15 = a1 * t7
    t15.addcmul_(a2, t5)
    t15.addcmul_(t1, t8)
    t15.add_(t14, alpha=2)
    t14 = a12 * t13
    t14.addcmul_(a14, t10)
    t14.addcmul_(a15, t4)
    t16 = a1 * t9
    t16.addcmul_(a3, t5)
    t16.addcmul_(t2, t8)
    t16.add_(t14, alpha=2)
    t14 = a2 * t7
    t14.addcmul_(a7, t8)
    t14.addcmul_(a13, t13)
    t14.addcmul_(a16, t10)
    t14.addcmul_(a17, t4)
    t5 = a14 * t13
    t5.addcmul_(a17, t10)
    t5.addcmul_(a18, t4)
    t17 = a2 * t9
    t17.addcmul_(a3, t7)
    t17.addcmul_(t3, t8)
    t17.add_(t5, alpha=2)
    t9 = a3 * t9
    t9.addcmul_(a9, t8)
    t9.addcmul_(a15, t13)
    t9.addcmul_(a18, t10)
    t9.addcmul_(a19, t4)
    t8 = g3 * 2
    t5 = a4 * t13
    t5.addcmul_(a10, t8)
    t7 = g3 * 6
    t18 = a4 * t10
    t18.addcmul_(a11, t7)
    t18.addcmul_(t1, t13)
    t19 = a4 * t4
    t19.addcmul_(a12, t7)
    t19.addcmul_(t2, t13)
    t20 = a7 * t13
    t20.addcmul_(a13, t7)
    t20.addcmul_(t1, t10)
    t1 = a5 * t4
    t1.addcmul_(a6, t10)
    t1.addcmul_(a8, t13)
    t1.addcmul_(a14, t7)
    t1 = t1 * 2
    t13 = a9 * t13
    t13.addcmul_(a15, t7)
    t13.addcmul_(t2, t4)
    t2 = a7 * t10
    t2.addcmul_(a16, t8)
    t21 = a7 * t4
    t21.addcmul_(a17, t7)
    t21.addcmul_(t3, t10)
    t10 = a9 * t10
    t10.addcmul_(a18, t7)
    t10.addcmul_(t3, t4)
    t4 = a9 * t4
    t4.addcmul_(a19, t8)
    return torch.stack((g0, t11, t12, t0, t6, t15, t16, t14, t17, t9, t5, t18, t19, t20, t1, t13, t2, t21, t10, t4,))


def _double_backward(a, g, v):
    """Rows of gradients with respect to a and g."""
    a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14, a15, a16, a17, a18, a19 = a.unbind(0)
    g0, g1, g2, g3, g4, g5, g6 = g.unbind(0)
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
    t1 = g4 * v1
    t1.addcmul_(g6, t2)
    t3 = a5 * v13
    t3.addcmul_(a6, v14)
    t3.addcmul_(a8, v17)
    t3.addcmul_(a13, v5)
    t3.addcmul_(a14, v6)
    t3.addcmul_(a17, v8)
    t4 = a4 * v11
    t4.addcmul_(a7, v16)
    t4.addcmul_(a9, v18)
    t4.addcmul_(a11, v4)
    t4.addcmul_(a16, v7)
    t4.addcmul_(a18, v9)
    t4.add_(t3, alpha=2)
    t3 = g4 * v2
    t3.addcmul_(g6, t4)
    t5 = a5 * v14
    t5.addcmul_(a6, v15)
    t5.addcmul_(a8, v18)
    t5.addcmul_(a14, v5)
    t5.addcmul_(a15, v6)
    t5.addcmul_(a18, v8)
    t6 = a4 * v12
    t6.addcmul_(a7, v17)
    t6.addcmul_(a9, v19)
    t6.addcmul_(a12, v4)
    t6.addcmul_(a17, v7)
    t6.addcmul_(a19, v9)
    t6.add_(t5, alpha=2)
    t5 = g4 * v3
    t5.addcmul_(g6, t6)
    t7 = a1 * v4
    t7.addcmul_(a2, v5)
    t7.addcmul_(a3, v6)
    t7.addcmul_(a4, v1)
    t7.addcmul_(a5, v2)
    t7.addcmul_(a6, v3)
    t8 = a5 * 2
    t9 = a6 * 2
    t10 = a8 * 2
    t11 = a4 * a12
    t11.addcmul_(a7, a17)
    t11.addcmul_(a9, a19)
    t11.addcmul_(a14, t8)
    t11.addcmul_(a15, t9)
    t11.addcmul_(a18, t10)
    t12 = a3 * g4
    t12.addcmul_(t11, g6)
    t13 = a4 * a11
    t13.addcmul_(a7, a16)
    t13.addcmul_(a9, a18)
    t13.addcmul_(a13, t8)
    t13.addcmul_(a14, t9)
    t13.addcmul_(a17, t10)
    t14 = a2 * g4
    t14.addcmul_(t13, g6)
    t15 = a4 * a10
    t15.addcmul_(a7, a13)
    t15.addcmul_(a9, a15)
    t15.addcmul_(a11, t8)
    t15.addcmul_(a12, t9)
    t15.addcmul_(a14, t10)
    t16 = a1 * g4
    t16.addcmul_(t15, g6)
    t17 = g1 * 2
    t18 = a4 * t1
    t18.addcmul_(a5, t3)
    t18.addcmul_(a6, t5)
    t18.addcmul_(g4, t7)
    t18.addcmul_(g5, t2)
    t18.addcmul_(t12, v6)
    t18.addcmul_(t14, v5)
    t18.addcmul_(t16, v4)
    t18.addcmul_(t17, v1)
    t19 = a1 * v5
    t19.addcmul_(a2, v7)
    t19.addcmul_(a3, v8)
    t19.addcmul_(a5, v1)
    t19.addcmul_(a7, v2)
    t19.addcmul_(a8, v3)
    t20 = a5 * t1
    t20.addcmul_(a7, t3)
    t20.addcmul_(a8, t5)
    t20.addcmul_(g4, t19)
    t20.addcmul_(g5, t4)
    t20.addcmul_(t12, v8)
    t20.addcmul_(t14, v7)
    t20.addcmul_(t16, v5)
    t20.addcmul_(t17, v2)
    t21 = a1 * v6
    t21.addcmul_(a2, v8)
    t21.addcmul_(a3, v9)
    t21.addcmul_(a6, v1)
    t21.addcmul_(a8, v2)
    t21.addcmul_(a9, v3)
    t22 = a6 * t1
    t22.addcmul_(a8, t3)
    t22.addcmul_(a9, t5)
    t22.addcmul_(g4, t21)
    t22.addcmul_(g5, t6)
    t22.addcmul_(t12, v9)
    t22.addcmul_(t14, v8)
    t22.addcmul_(t16, v6)
    t22.addcmul_(t17, v3)
    t17 = g5 * v1
    t17.addcmul_(g6, t7)
    t23 = g5 * v2
    t23.addcmul_(g6, t19)
    t24 = g5 * v3
    t24.addcmul_(g6, t21)
    t25 = a1 * a6
    t25.addcmul_(a2, a8)
    t25.addcmul_(a3, a9)
    t26 = a3 * g5
    t26.addcmul_(t25, g6)
    t27 = a1 * a5
    t27.addcmul_(a2, a7)
    t27.addcmul_(a3, a8)
    t28 = a2 * g5
    t28.addcmul_(t27, g6)
    t29 = a1 * a4
    t29.addcmul_(a2, a5)
    t29.addcmul_(a3, a6)
    t30 = a1 * g5
    t30.addcmul_(t29, g6)
    t31 = g2 * 2
    t32 = a1 * t1
    t32.addcmul_(a10, t17)
    t32.addcmul_(a11, t23)
    t32.addcmul_(a12, t24)
    t32.addcmul_(t26, v12)
    t32.addcmul_(t28, v11)
    t32.addcmul_(t30, v10)
    t32.addcmul_(t16, v1)
    t32.addcmul_(t31, v4)
    t33 = g2 * 4
    t34 = a11 * t17
    t34.addcmul_(a13, t23)
    t34.addcmul_(a14, t24)
    t34.addcmul_(t26, v14)
    t34.addcmul_(t28, v13)
    t34.addcmul_(t30, v11)
    t35 = a1 * t3
    t35.addcmul_(a2, t1)
    t35.addcmul_(t14, v1)
    t35.addcmul_(t16, v2)
    t35.addcmul_(v5, t33)
    t35.add_(t34, alpha=2)
    t34 = a12 * t17
    t34.addcmul_(a14, t23)
    t34.addcmul_(a15, t24)
    t34.addcmul_(t26, v15)
    t34.addcmul_(t28, v14)
    t34.addcmul_(t30, v12)
    t36 = a1 * t5
    t36.addcmul_(a3, t1)
    t36.addcmul_(t12, v1)
    t36.addcmul_(t16, v3)
    t36.addcmul_(v6, t33)
    t36.add_(t34, alpha=2)
    t34 = a2 * t3
    t34.addcmul_(a13, t17)
    t34.addcmul_(a16, t23)
    t34.addcmul_(a17, t24)
    t34.addcmul_(t26, v17)
    t34.addcmul_(t28, v16)
    t34.addcmul_(t30, v13)
    t34.addcmul_(t14, v2)
    t34.addcmul_(t31, v7)
    t16 = a14 * t17
    t16.addcmul_(a17, t23)
    t16.addcmul_(a18, t24)
    t16.addcmul_(t26, v18)
    t16.addcmul_(t28, v17)
    t16.addcmul_(t30, v14)
    t1 = a2 * t5
    t1.addcmul_(a3, t3)
    t1.addcmul_(t12, v2)
    t1.addcmul_(t14, v3)
    t1.addcmul_(v8, t33)
    t1.add_(t16, alpha=2)
    t5 = a3 * t5
    t5.addcmul_(a15, t17)
    t5.addcmul_(a18, t23)
    t5.addcmul_(a19, t24)
    t5.addcmul_(t26, v19)
    t5.addcmul_(t28, v18)
    t5.addcmul_(t30, v15)
    t5.addcmul_(t12, v3)
    t5.addcmul_(t31, v9)
    t31 = g3 * 2
    t12 = a4 * t17
    t12.addcmul_(t30, v4)
    t12.addcmul_(t31, v10)
    t16 = g3 * 6
    t33 = a5 * t17
    t33.addcmul_(t30, v5)
    t14 = a4 * t23
    t14.addcmul_(t28, v4)
    t14.addcmul_(t16, v11)
    t14.add_(t33, alpha=2)
    t33 = a6 * t17
    t33.addcmul_(t30, v6)
    t3 = a4 * t24
    t3.addcmul_(t26, v4)
    t3.addcmul_(t16, v12)
    t3.add_(t33, alpha=2)
    t33 = a5 * t23
    t33.addcmul_(t28, v5)
    t37 = a7 * t17
    t37.addcmul_(t30, v7)
    t37.addcmul_(t16, v13)
    t37.add_(t33, alpha=2)
    t33 = a5 * t24
    t33.addcmul_(a6, t23)
    t33.addcmul_(a8, t17)
    t33.addcmul_(t26, v5)
    t33.addcmul_(t28, v6)
    t33.addcmul_(t30, v8)
    t33.addcmul_(t16, v14)
    t33 = t33 * 2
    t38 = a6 * t24
    t38.addcmul_(t26, v6)
    t17 = a9 * t17
    t17.addcmul_(t30, v9)
    t17.addcmul_(t16, v15)
    t17.add_(t38, alpha=2)
    t38 = a7 * t23
    t38.addcmul_(t28, v7)
    t38.addcmul_(t31, v16)
    t30 = a8 * t23
    t30.addcmul_(t28, v8)
    t39 = a7 * t24
    t39.addcmul_(t26, v7)
    t39.addcmul_(t16, v17)
    t39.add_(t30, alpha=2)
    t30 = a8 * t24
    t30.addcmul_(t26, v8)
    t23 = a9 * t23
    t23.addcmul_(t28, v9)
    t23.addcmul_(t16, v18)
    t23.add_(t30, alpha=2)
    t24 = a9 * t24
    t24.addcmul_(t26, v9)
    t24.addcmul_(t31, v19)
    t31 = a1 * v1
    t31.addcmul_(a2, v2)
    t31.addcmul_(a3, v3)
    t31 = t31 * 2
    t26 = a4 * v4
    t26.addcmul_(a7, v7)
    t26.addcmul_(a9, v9)
    t26.addcmul_(t8, v5)
    t26.addcmul_(t9, v6)
    t26.addcmul_(t10, v8)
    t26 = t26 * 2
    t10 = a11 * v11
    t10.addcmul_(a12, v12)
    t10.addcmul_(a13, v13)
    t10.addcmul_(a15, v15)
    t10.addcmul_(a17, v17)
    t10.addcmul_(a18, v18)
    t9 = a14 * v14
    t8 = a10 * v10
    t8.addcmul_(a16, v16)
    t8.addcmul_(a19, v19)
    t8.add_(t10, alpha=3)
    t8.add_(t9, alpha=6)
    t8 = t8 * 2
    t9 = a1 * t7
    t9.addcmul_(a2, t19)
    t9.addcmul_(a3, t21)
    t9.addcmul_(t29, v1)
    t9.addcmul_(t27, v2)
    t9.addcmul_(t25, v3)
    t10 = a1 * t2
    t10.addcmul_(a2, t4)
    t10.addcmul_(a3, t6)
    t10.addcmul_(t15, v1)
    t10.addcmul_(t13, v2)
    t10.addcmul_(t11, v3)
    t29 = t29 * t2
    t29.addcmul_(t27, t4)
    t29.addcmul_(t25, t6)
    t29.addcmul_(t15, t7)
    t29.addcmul_(t13, t19)
    t29.addcmul_(t11, t21)
    return torch.stack((t0, t18, t20, t22, t32, t35, t36, t34, t1, t5, t12, t14, t3, t37, t33, t17, t38, t39, t23, t24,)), torch.stack((v0, t31, t26, t8, t9, t10, t29,))
