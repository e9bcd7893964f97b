"""CACE B basis: 6 invariant features of the moments up to degree 3, orders 1 to 3.

Generated, do not edit. Regenerate with:
    basisgen --lmax 3 --numax 3 --selection cheng2024 --backend eager

Operations per atom and channel: forward 57, backward 93, double backward 243.
"""

import torch

BASIS_DIGEST = "1138ef4eabc3117e6f75409e3f18e4bd8246d096ea2a4ffc0190bfcf223889a3"
SOURCE_DIGEST = "9a24eef97b2ab4b63eb134283f1ec584407095618b207abe2063427a4dfa6d89"
SPEC = {'l_max': (3, 3, 3), 'nu_max': 3, 'selection': 'cheng2024', 'radial': 'shared', 'max_degree': None}
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
    t6 = a1 * t6
    t6.addcmul_(a2, t5)
    t6.addcmul_(a3, t8)
    t8 = a4 * a10
    t8.addcmul_(a7, a13)
    t8.addcmul_(a9, a15)
    t8.addcmul_(a11, t1)
    t8.addcmul_(a12, t2)
    t8.addcmul_(a14, t3)
    t5 = a4 * a11
    t5.addcmul_(a7, a16)
    t5.addcmul_(a9, a18)
    t5.addcmul_(a13, t1)
    t5.addcmul_(a14, t2)
    t5.addcmul_(a17, t3)
    t9 = a4 * a12
    t9.addcmul_(a7, a17)
    t9.addcmul_(a9, a19)
    t9.addcmul_(a14, t1)
    t9.addcmul_(a15, t2)
    t9.addcmul_(a18, t3)
    t8 = a1 * t8
    t8.addcmul_(a2, t5)
    t8.addcmul_(a3, t9)
    return torch.stack((a0, t0, t4, t7, t6, t8,))


def _backward(a, g):
    """Rows of gradient with respect to a."""
    a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14, a15, a16, a17, a18, a19 = a.unbind(0)
    g0, g1, g2, g3, g4, g5 = g.unbind(0)
    t0 = g1 * 2
    t1 = a1 * g4
    t2 = a2 * g4
    t3 = a3 * g4
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
    t9 = a1 * t0
    t9.addcmul_(a4, t1)
    t9.addcmul_(a5, t2)
    t9.addcmul_(a6, t3)
    t9.addcmul_(t4, g4)
    t9.addcmul_(t8, g5)
    t8 = a1 * a5
    t8.addcmul_(a2, a7)
    t8.addcmul_(a3, a8)
    t4 = a4 * a11
    t4.addcmul_(a7, a16)
    t4.addcmul_(a9, a18)
    t4.addcmul_(a13, t5)
    t4.addcmul_(a14, t6)
    t4.addcmul_(a17, t7)
    t10 = a2 * t0
    t10.addcmul_(a5, t1)
    t10.addcmul_(a7, t2)
    t10.addcmul_(a8, t3)
    t10.addcmul_(t8, g4)
    t10.addcmul_(t4, g5)
    t4 = a1 * a6
    t4.addcmul_(a2, a8)
    t4.addcmul_(a3, a9)
    t8 = a4 * a12
    t8.addcmul_(a7, a17)
    t8.addcmul_(a9, a19)
    t8.addcmul_(a14, t5)
    t8.addcmul_(a15, t6)
    t8.addcmul_(a18, t7)
    t0 = a3 * t0
    t0.addcmul_(a6, t1)
    t0.addcmul_(a8, t2)
    t0.addcmul_(a9, t3)
    t0.addcmul_(t4, g4)
    t0.addcmul_(t8, g5)
    t8 = g2 * 2
    t4 = a1 * g5
    t11 = a2 * g5
    t12 = a3 * g5
    t13 = a1 * t1
    t13.addcmul_(a4, t8)
    t13.addcmul_(a10, t4)
    t13.addcmul_(a11, t11)
    t13.addcmul_(a12, t12)
    t14 = a11 * t4
    t14.addcmul_(a13, t11)
    t14.addcmul_(a14, t12)
    t15 = a1 * t2
    t15.addcmul_(a2, t1)
    t15.addcmul_(t5, t8)
    t15.add_(t14, alpha=2)
    t14 = a12 * t4
    t14.addcmul_(a14, t11)
    t14.addcmul_(a15, t12)
    t16 = a1 * t3
    t16.addcmul_(a3, t1)
    t16.addcmul_(t6, t8)
    t16.add_(t14, alpha=2)
    t14 = a2 * t2
    t14.addcmul_(a7, t8)
    t14.addcmul_(a13, t4)
    t14.addcmul_(a16, t11)
    t14.addcmul_(a17, t12)
    t1 = a14 * t4
    t1.addcmul_(a17, t11)
    t1.addcmul_(a18, t12)
    t17 = a2 * t3
    t17.addcmul_(a3, t2)
    t17.addcmul_(t7, t8)
    t17.add_(t1, alpha=2)
    t3 = a3 * t3
    t3.addcmul_(a9, t8)
    t3.addcmul_(a15, t4)
    t3.addcmul_(a18, t11)
    t3.addcmul_(a19, t12)
    t8 = g3 * 2
    t1 = a4 * t4
    t1.addcmul_(a10, t8)
    t2 = g3 * 6
    t18 = a4 * t11
    t18.addcmul_(a11, t2)
    t18.addcmul_(t5, t4)
    t19 = a4 * t12
    t19.addcmul_(a12, t2)
    t19.addcmul_(t6, t4)
    t20 = a7 * t4
    t20.addcmul_(a13, t2)
    t20.addcmul_(t5, t11)
    t5 = a5 * t12
    t5.addcmul_(a6, t11)
    t5.addcmul_(a8, t4)
    t5.addcmul_(a14, t2)
    t5 = t5 * 2
    t4 = a9 * t4
    t4.addcmul_(a15, t2)
    t4.addcmul_(t6, t12)
    t6 = a7 * t11
    t6.addcmul_(a16, t8)
    t21 = a7 * t12
    t21.addcmul_(a17, t2)
    t21.addcmul_(t7, t11)
    t11 = a9 * t11
    t11.addcmul_(a18, t2)
    t11.addcmul_(t7, t12)
    t12 = a9 * t12
    t12.addcmul_(a19, t8)
    return torch.stack((g0, t9, t10, t0, t13, t15, t16, t14, t17, t3, t1, t18, t19, t20, t5, t4, t6, t21, t11, t12,))


def _double_backward(a, g, v):
    """Rows of gradients with respect to a and g."""
    a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14, a15, a16, a17, a18, a19 = a.unbind(0)
    g0, g1, g2, g3, g4, g5 = g.unbind(0)
    v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11, v12, v13, v14, v15, v16, v17, v18, v19 = v.unbind(0)
    t0 = torch.zeros_like(a0)
    t1 = g4 * v1
    t2 = g4 * v2
    t3 = g4 * v3
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
    t5 = a3 * g4
    t7 = a2 * g4
    t8 = a1 * g4
    t9 = g1 * 2
    t10 = a4 * t1
    t10.addcmul_(a5, t2)
    t10.addcmul_(a6, t3)
    t10.addcmul_(g4, t4)
    t10.addcmul_(g5, t6)
    t10.addcmul_(t5, v6)
    t10.addcmul_(t7, v5)
    t10.addcmul_(t8, v4)
    t10.addcmul_(t9, v1)
    t11 = a1 * v5
    t11.addcmul_(a2, v7)
    t11.addcmul_(a3, v8)
    t11.addcmul_(a5, v1)
    t11.addcmul_(a7, v2)
    t11.addcmul_(a8, v3)
    t12 = a5 * v13
    t12.addcmul_(a6, v14)
    t12.addcmul_(a8, v17)
    t12.addcmul_(a13, v5)
    t12.addcmul_(a14, v6)
    t12.addcmul_(a17, v8)
    t13 = a4 * v11
    t13.addcmul_(a7, v16)
    t13.addcmul_(a9, v18)
    t13.addcmul_(a11, v4)
    t13.addcmul_(a16, v7)
    t13.addcmul_(a18, v9)
    t13.add_(t12, alpha=2)
    t12 = a5 * t1
    t12.addcmul_(a7, t2)
    t12.addcmul_(a8, t3)
    t12.addcmul_(g4, t11)
    t12.addcmul_(g5, t13)
    t12.addcmul_(t5, v8)
    t12.addcmul_(t7, v7)
    t12.addcmul_(t8, v5)
    t12.addcmul_(t9, v2)
    t14 = a1 * v6
    t14.addcmul_(a2, v8)
    t14.addcmul_(a3, v9)
    t14.addcmul_(a6, v1)
    t14.addcmul_(a8, v2)
    t14.addcmul_(a9, v3)
    t15 = a5 * v14
    t15.addcmul_(a6, v15)
    t15.addcmul_(a8, v18)
    t15.addcmul_(a14, v5)
    t15.addcmul_(a15, v6)
    t15.addcmul_(a18, v8)
    t16 = a4 * v12
    t16.addcmul_(a7, v17)
    t16.addcmul_(a9, v19)
    t16.addcmul_(a12, v4)
    t16.addcmul_(a17, v7)
    t16.addcmul_(a19, v9)
    t16.add_(t15, alpha=2)
    t15 = a6 * t1
    t15.addcmul_(a8, t2)
    t15.addcmul_(a9, t3)
    t15.addcmul_(g4, t14)
    t15.addcmul_(g5, t16)
    t15.addcmul_(t5, v9)
    t15.addcmul_(t7, v8)
    t15.addcmul_(t8, v6)
    t15.addcmul_(t9, v3)
    t9 = g5 * v1
    t17 = g5 * v2
    t18 = g5 * v3
    t19 = a3 * g5
    t20 = a2 * g5
    t21 = a1 * g5
    t22 = g2 * 2
    t23 = a1 * t1
    t23.addcmul_(a10, t9)
    t23.addcmul_(a11, t17)
    t23.addcmul_(a12, t18)
    t23.addcmul_(t19, v12)
    t23.addcmul_(t20, v11)
    t23.addcmul_(t21, v10)
    t23.addcmul_(t8, v1)
    t23.addcmul_(t22, v4)
    t24 = g2 * 4
    t25 = a11 * t9
    t25.addcmul_(a13, t17)
    t25.addcmul_(a14, t18)
    t25.addcmul_(t19, v14)
    t25.addcmul_(t20, v13)
    t25.addcmul_(t21, v11)
    t26 = a1 * t2
    t26.addcmul_(a2, t1)
    t26.addcmul_(t7, v1)
    t26.addcmul_(t8, v2)
    t26.addcmul_(v5, t24)
    t26.add_(t25, alpha=2)
    t25 = a12 * t9
    t25.addcmul_(a14, t17)
    t25.addcmul_(a15, t18)
    t25.addcmul_(t19, v15)
    t25.addcmul_(t20, v14)
    t25.addcmul_(t21, v12)
    t27 = a1 * t3
    t27.addcmul_(a3, t1)
    t27.addcmul_(t5, v1)
    t27.addcmul_(t8, v3)
    t27.addcmul_(v6, t24)
    t27.add_(t25, alpha=2)
    t25 = a2 * t2
    t25.addcmul_(a13, t9)
    t25.addcmul_(a16, t17)
    t25.addcmul_(a17, t18)
    t25.addcmul_(t19, v17)
    t25.addcmul_(t20, v16)
    t25.addcmul_(t21, v13)
    t25.addcmul_(t7, v2)
    t25.addcmul_(t22, v7)
    t8 = a14 * t9
    t8.addcmul_(a17, t17)
    t8.addcmul_(a18, t18)
    t8.addcmul_(t19, v18)
    t8.addcmul_(t20, v17)
    t8.addcmul_(t21, v14)
    t1 = a2 * t3
    t1.addcmul_(a3, t2)
    t1.addcmul_(t5, v2)
    t1.addcmul_(t7, v3)
    t1.addcmul_(v8, t24)
    t1.add_(t8, alpha=2)
    t3 = a3 * t3
    t3.addcmul_(a15, t9)
    t3.addcmul_(a18, t17)
    t3.addcmul_(a19, t18)
    t3.addcmul_(t19, v19)
    t3.addcmul_(t20, v18)
    t3.addcmul_(t21, v15)
    t3.addcmul_(t5, v3)
    t3.addcmul_(t22, v9)
    t22 = g3 * 2
    t5 = a4 * t9
    t5.addcmul_(t21, v4)
    t5.addcmul_(t22, v10)
    t8 = g3 * 6
    t24 = a5 * t9
    t24.addcmul_(t21, v5)
    t7 = a4 * t17
    t7.addcmul_(t20, v4)
    t7.addcmul_(t8, v11)
    t7.add_(t24, alpha=2)
    t24 = a6 * t9
    t24.addcmul_(t21, v6)
    t2 = a4 * t18
    t2.addcmul_(t19, v4)
    t2.addcmul_(t8, v12)
    t2.add_(t24, alpha=2)
    t24 = a5 * t17
    t24.addcmul_(t20, v5)
    t28 = a7 * t9
    t28.addcmul_(t21, v7)
    t28.addcmul_(t8, v13)
    t28.add_(t24, alpha=2)
    t24 = a5 * t18
    t24.addcmul_(a6, t17)
    t24.addcmul_(a8, t9)
    t24.addcmul_(t19, v5)
    t24.addcmul_(t20, v6)
    t24.addcmul_(t21, v8)
    t24.addcmul_(t8, v14)
    t24 = t24 * 2
    t29 = a6 * t18
    t29.addcmul_(t19, v6)
    t9 = a9 * t9
    t9.addcmul_(t21, v9)
    t9.addcmul_(t8, v15)
    t9.add_(t29, alpha=2)
    t29 = a7 * t17
    t29.addcmul_(t20, v7)
    t29.addcmul_(t22, v16)
    t21 = a8 * t17
    t21.addcmul_(t20, v8)
    t30 = a7 * t18
    t30.addcmul_(t19, v7)
    t30.addcmul_(t8, v17)
    t30.add_(t21, alpha=2)
    t21 = a8 * t18
    t21.addcmul_(t19, v8)
    t17 = a9 * t17
    t17.addcmul_(t20, v9)
    t17.addcmul_(t8, v18)
    t17.add_(t21, alpha=2)
    t18 = a9 * t18
    t18.addcmul_(t19, v9)
    t18.addcmul_(t22, v19)
    t22 = a1 * v1
    t22.addcmul_(a2, v2)
    t22.addcmul_(a3, v3)
    t22 = t22 * 2
    t19 = a5 * 2
    t21 = a6 * 2
    t8 = a8 * 2
    t20 = a4 * v4
    t20.addcmul_(a7, v7)
    t20.addcmul_(a9, v9)
    t20.addcmul_(t19, v5)
    t20.addcmul_(t21, v6)
    t20.addcmul_(t8, v8)
    t20 = t20 * 2
    t31 = a11 * v11
    t31.addcmul_(a12, v12)
    t31.addcmul_(a13, v13)
    t31.addcmul_(a15, v15)
    t31.addcmul_(a17, v17)
    t31.addcmul_(a18, v18)
    t32 = a14 * v14
    t33 = a10 * v10
    t33.addcmul_(a16, v16)
    t33.addcmul_(a19, v19)
    t33.add_(t31, alpha=3)
    t33.add_(t32, alpha=6)
    t33 = t33 * 2
    t32 = a1 * a4
    t32.addcmul_(a2, a5)
    t32.addcmul_(a3, a6)
    t31 = a1 * a5
    t31.addcmul_(a2, a7)
    t31.addcmul_(a3, a8)
    t34 = a1 * a6
    t34.addcmul_(a2, a8)
    t34.addcmul_(a3, a9)
    t4 = a1 * t4
    t4.addcmul_(a2, t11)
    t4.addcmul_(a3, t14)
    t4.addcmul_(t32, v1)
    t4.addcmul_(t31, v2)
    t4.addcmul_(t34, v3)
    t34 = a4 * a10
    t34.addcmul_(a7, a13)
    t34.addcmul_(a9, a15)
    t34.addcmul_(a11, t19)
    t34.addcmul_(a12, t21)
    t34.addcmul_(a14, t8)
    t31 = a4 * a11
    t31.addcmul_(a7, a16)
    t31.addcmul_(a9, a18)
    t31.addcmul_(a13, t19)
    t31.addcmul_(a14, t21)
    t31.addcmul_(a17, t8)
    t32 = a4 * a12
    t32.addcmul_(a7, a17)
    t32.addcmul_(a9, a19)
    t32.addcmul_(a14, t19)
    t32.addcmul_(a15, t21)
    t32.addcmul_(a18, t8)
    t6 = a1 * t6
    t6.addcmul_(a2, t13)
    t6.addcmul_(a3, t16)
    t6.addcmul_(t34, v1)
    t6.addcmul_(t31, v2)
    t6.addcmul_(t32, v3)
    return torch.stack((t0, t10, t12, t15, t23, t26, t27, t25, t1, t3, t5, t7, t2, t28, t24, t9, t29, t30, t17, t18,)), torch.stack((v0, t22, t20, t33, t4, t6,))
