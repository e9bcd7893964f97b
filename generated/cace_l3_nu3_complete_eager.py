"""CACE B basis: 8 invariant features of the moments up to degree 3, orders 1 to 3.

Generated, do not edit. Regenerate with:
    basisgen --lmax 3 --numax 3 --selection complete --radial shared --backend eager

Operations per atom and channel: forward 129, backward 216, double backward 554.
"""

import torch

BASIS_DIGEST = "cbaf9e7a647adf0782e6b9c242e73fa5757df4b292e26c4d5cdadd1d8e9109d3"
SOURCE_DIGEST = "5bc8b580a06c55cacc153ec382d428f0f28631e1dcbdd825f19296b1b343b9b9"
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
    {'name': 'B1_1', 'nu': 1, 'degrees': (0,), 'graphs': ((1, ()),), 'formula': 'A'},
    {'name': 'B2_1', 'nu': 2, 'degrees': (1, 1), 'graphs': ((1, ((0, 1, 1),)),), 'formula': 'A_i A_i'},
    {'name': 'B2_2', 'nu': 2, 'degrees': (2, 2), 'graphs': ((1, ((0, 1, 2),)),), 'formula': 'A_ij A_ij'},
    {'name': 'B2_3', 'nu': 2, 'degrees': (3, 3), 'graphs': ((1, ((0, 1, 3),)),), 'formula': 'A_ijk A_ijk'},
    {'name': 'B3_1', 'nu': 3, 'degrees': (1, 1, 2), 'graphs': ((1, ((0, 2, 1), (1, 2, 1))),), 'formula': 'A_i A_j A_ij'},
    {'name': 'B3_2', 'nu': 3, 'degrees': (1, 2, 3), 'graphs': ((1, ((0, 2, 1), (1, 2, 2))),), 'formula': 'A_i A_jk A_ijk'},
    {'name': 'B3_3', 'nu': 3, 'degrees': (2, 2, 2), 'graphs': ((1, ((0, 1, 1), (0, 2, 1), (1, 2, 1))),), 'formula': 'A_ij A_ik A_jk'},
    {'name': 'B3_4', 'nu': 3, 'degrees': (2, 3, 3), 'graphs': ((1, ((0, 1, 1), (0, 2, 1), (1, 2, 2))),), 'formula': 'A_ij A_ikl A_jkl'},
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
    t9 = a4 * a4
    t9.addcmul_(a5, a5)
    t9.addcmul_(a6, a6)
    t5 = a5 * a5
    t5.addcmul_(a7, a7)
    t5.addcmul_(a8, a8)
    t10 = a6 * a6
    t10.addcmul_(a8, a8)
    t10.addcmul_(a9, a9)
    t11 = a4 * a5
    t11.addcmul_(a5, a7)
    t11.addcmul_(a6, a8)
    t12 = a4 * a6
    t12.addcmul_(a5, a8)
    t12.addcmul_(a6, a9)
    t13 = a5 * a6
    t13.addcmul_(a7, a8)
    t13.addcmul_(a8, a9)
    t9 = a4 * t9
    t9.addcmul_(a7, t5)
    t9.addcmul_(a9, t10)
    t9.addcmul_(t1, t11)
    t9.addcmul_(t2, t12)
    t9.addcmul_(t3, t13)
    t13 = a11 * a11
    t13.addcmul_(a12, a12)
    t13.addcmul_(a14, a14)
    t12 = a10 * a10
    t12.addcmul_(a13, a13)
    t12.addcmul_(a15, a15)
    t12.add_(t13, alpha=2)
    t13 = a13 * a13
    t13.addcmul_(a14, a14)
    t13.addcmul_(a17, a17)
    t11 = a11 * a11
    t11.addcmul_(a16, a16)
    t11.addcmul_(a18, a18)
    t11.add_(t13, alpha=2)
    t13 = a14 * a14
    t13.addcmul_(a15, a15)
    t13.addcmul_(a18, a18)
    t10 = a12 * a12
    t10.addcmul_(a17, a17)
    t10.addcmul_(a19, a19)
    t10.add_(t13, alpha=2)
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
    t12 = a4 * t12
    t12.addcmul_(a7, t11)
    t12.addcmul_(a9, t10)
    t12.addcmul_(t1, t5)
    t12.addcmul_(t2, t14)
    t12.addcmul_(t3, t15)
    return torch.stack((a0, t0, t4, t7, t6, t8, t9, t12,))


def _backward(a, g):
    """Rows of gradient with respect to a."""
    a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14, a15, a16, a17, a18, a19 = a.unbind(0)
    g0, g1, g2, g3, g4, g5, g6, g7 = g.unbind(0)
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
    t8 = a1 * g5
    t4 = a2 * g5
    t7 = a3 * g5
    t6 = a4 * a4
    t6.addcmul_(a5, a5)
    t6.addcmul_(a6, a6)
    t5 = a11 * a11
    t5.addcmul_(a12, a12)
    t5.addcmul_(a14, a14)
    t11 = a10 * a10
    t11.addcmul_(a13, a13)
    t11.addcmul_(a15, a15)
    t11.add_(t5, alpha=2)
    t5 = a4 * g6
    t12 = a5 * g6
    t13 = a6 * g6
    t14 = a4 * g2
    t14.addcmul_(a4, t5)
    t14.addcmul_(a5, t12)
    t14.addcmul_(a6, t13)
    t15 = a1 * t1
    t15.addcmul_(a10, t8)
    t15.addcmul_(a11, t4)
    t15.addcmul_(a12, t7)
    t15.addcmul_(t6, g6)
    t15.addcmul_(t11, g7)
    t15.add_(t14, alpha=2)
    t14 = g2 * 4
    t11 = a7 * g6
    t6 = a8 * g6
    t16 = a4 * a5
    t16.addcmul_(a5, a7)
    t16.addcmul_(a6, a8)
    t17 = a11 * a13
    t17.addcmul_(a12, a14)
    t17.addcmul_(a14, a17)
    t18 = a10 * a11
    t18.addcmul_(a13, a16)
    t18.addcmul_(a15, a18)
    t18.add_(t17, alpha=2)
    t17 = a4 * t12
    t17.addcmul_(a5, t11)
    t17.addcmul_(a5, t5)
    t17.addcmul_(a6, t6)
    t17.addcmul_(a7, t12)
    t17.addcmul_(a8, t13)
    t17.addcmul_(a11, t8)
    t17.addcmul_(a13, t4)
    t17.addcmul_(a14, t7)
    t17.addcmul_(t16, g6)
    t17.addcmul_(t18, g7)
    t18 = a1 * t2
    t18.addcmul_(a2, t1)
    t18.addcmul_(a5, t14)
    t18.add_(t17, alpha=2)
    t17 = a9 * g6
    t16 = a4 * a6
    t16.addcmul_(a5, a8)
    t16.addcmul_(a6, a9)
    t19 = a11 * a14
    t19.addcmul_(a12, a15)
    t19.addcmul_(a14, a18)
    t20 = a10 * a12
    t20.addcmul_(a13, a17)
    t20.addcmul_(a15, a19)
    t20.add_(t19, alpha=2)
    t19 = a4 * t13
    t19.addcmul_(a5, t6)
    t19.addcmul_(a6, t17)
    t19.addcmul_(a6, t5)
    t19.addcmul_(a8, t12)
    t19.addcmul_(a9, t13)
    t19.addcmul_(a12, t8)
    t19.addcmul_(a14, t4)
    t19.addcmul_(a15, t7)
    t19.addcmul_(t16, g6)
    t19.addcmul_(t20, g7)
    t20 = a1 * t3
    t20.addcmul_(a3, t1)
    t20.addcmul_(a6, t14)
    t20.add_(t19, alpha=2)
    t19 = a5 * a5
    t19.addcmul_(a7, a7)
    t19.addcmul_(a8, a8)
    t1 = a13 * a13
    t1.addcmul_(a14, a14)
    t1.addcmul_(a17, a17)
    t16 = a11 * a11
    t16.addcmul_(a16, a16)
    t16.addcmul_(a18, a18)
    t16.add_(t1, alpha=2)
    t1 = a5 * t12
    t1.addcmul_(a7, g2)
    t1.addcmul_(a7, t11)
    t1.addcmul_(a8, t6)
    t5 = a2 * t2
    t5.addcmul_(a13, t8)
    t5.addcmul_(a16, t4)
    t5.addcmul_(a17, t7)
    t5.addcmul_(t19, g6)
    t5.addcmul_(t16, g7)
    t5.add_(t1, alpha=2)
    t1 = a5 * a6
    t1.addcmul_(a7, a8)
    t1.addcmul_(a8, a9)
    t16 = a13 * a14
    t16.addcmul_(a14, a15)
    t16.addcmul_(a17, a18)
    t19 = a11 * a12
    t19.addcmul_(a16, a17)
    t19.addcmul_(a18, a19)
    t19.add_(t16, alpha=2)
    t16 = a5 * t13
    t16.addcmul_(a6, t12)
    t16.addcmul_(a7, t6)
    t16.addcmul_(a8, t17)
    t16.addcmul_(a8, t11)
    t16.addcmul_(a9, t6)
    t16.addcmul_(a14, t8)
    t16.addcmul_(a17, t4)
    t16.addcmul_(a18, t7)
    t16.addcmul_(t1, g6)
    t16.addcmul_(t19, g7)
    t19 = a2 * t3
    t19.addcmul_(a3, t2)
    t19.addcmul_(a8, t14)
    t19.add_(t16, alpha=2)
    t16 = a6 * a6
    t16.addcmul_(a8, a8)
    t16.addcmul_(a9, a9)
    t14 = a14 * a14
    t14.addcmul_(a15, a15)
    t14.addcmul_(a18, a18)
    t2 = a12 * a12
    t2.addcmul_(a17, a17)
    t2.addcmul_(a19, a19)
    t2.add_(t14, alpha=2)
    t13 = a6 * t13
    t13.addcmul_(a8, t6)
    t13.addcmul_(a9, g2)
    t13.addcmul_(a9, t17)
    t3 = a3 * t3
    t3.addcmul_(a15, t8)
    t3.addcmul_(a18, t4)
    t3.addcmul_(a19, t7)
    t3.addcmul_(t16, g6)
    t3.addcmul_(t2, g7)
    t3.add_(t13, alpha=2)
    t13 = a4 * g7
    t2 = a5 * g7
    t16 = a6 * g7
    t17 = a10 * g3
    t17.addcmul_(a10, t13)
    t17.addcmul_(a11, t2)
    t17.addcmul_(a12, t16)
    t6 = a4 * t8
    t6.add_(t17, alpha=2)
    t17 = g3 * 6
    t14 = a7 * g7
    t1 = a8 * g7
    t11 = a5 * t8
    t11.addcmul_(a10, t2)
    t11.addcmul_(a11, t14)
    t11.addcmul_(a12, t1)
    t12 = a11 * t13
    t12.addcmul_(a13, t2)
    t12.addcmul_(a14, t16)
    t21 = a4 * t4
    t21.addcmul_(a11, t17)
    t21.add_(t11, alpha=2)
    t21.add_(t12, alpha=4)
    t12 = a9 * g7
    t11 = a6 * t8
    t11.addcmul_(a10, t16)
    t11.addcmul_(a11, t1)
    t11.addcmul_(a12, t12)
    t22 = a12 * t13
    t22.addcmul_(a14, t2)
    t22.addcmul_(a15, t16)
    t23 = a4 * t7
    t23.addcmul_(a12, t17)
    t23.add_(t11, alpha=2)
    t23.add_(t22, alpha=4)
    t22 = a5 * t4
    t22.addcmul_(a13, t13)
    t22.addcmul_(a16, t2)
    t22.addcmul_(a17, t16)
    t11 = a11 * t2
    t11.addcmul_(a13, t14)
    t11.addcmul_(a14, t1)
    t24 = a7 * t8
    t24.addcmul_(a13, t17)
    t24.add_(t22, alpha=2)
    t24.add_(t11, alpha=4)
    t11 = a11 * t16
    t11.addcmul_(a12, t2)
    t11.addcmul_(a13, t1)
    t11.addcmul_(a14, t12)
    t11.addcmul_(a14, t14)
    t11.addcmul_(a14, t13)
    t11.addcmul_(a15, t1)
    t11.addcmul_(a17, t2)
    t11.addcmul_(a18, t16)
    t22 = a5 * t7
    t22.addcmul_(a6, t4)
    t22.addcmul_(a8, t8)
    t22.addcmul_(a14, t17)
    t22.add_(t11, alpha=2)
    t22 = t22 * 2
    t11 = a6 * t7
    t11.addcmul_(a15, t13)
    t11.addcmul_(a18, t2)
    t11.addcmul_(a19, t16)
    t13 = a12 * t16
    t13.addcmul_(a14, t1)
    t13.addcmul_(a15, t12)
    t8 = a9 * t8
    t8.addcmul_(a15, t17)
    t8.add_(t11, alpha=2)
    t8.add_(t13, alpha=4)
    t13 = a13 * t2
    t13.addcmul_(a16, g3)
    t13.addcmul_(a16, t14)
    t13.addcmul_(a17, t1)
    t11 = a7 * t4
    t11.add_(t13, alpha=2)
    t13 = a8 * t4
    t13.addcmul_(a13, t16)
    t13.addcmul_(a16, t1)
    t13.addcmul_(a17, t12)
    t25 = a14 * t2
    t25.addcmul_(a17, t14)
    t25.addcmul_(a18, t1)
    t26 = a7 * t7
    t26.addcmul_(a17, t17)
    t26.add_(t13, alpha=2)
    t26.add_(t25, alpha=4)
    t25 = a8 * t7
    t25.addcmul_(a15, t2)
    t25.addcmul_(a18, t14)
    t25.addcmul_(a19, t1)
    t14 = a14 * t16
    t14.addcmul_(a17, t1)
    t14.addcmul_(a18, t12)
    t4 = a9 * t4
    t4.addcmul_(a18, t17)
    t4.add_(t25, alpha=2)
    t4.add_(t14, alpha=4)
    t16 = a15 * t16
    t16.addcmul_(a18, t1)
    t16.addcmul_(a19, g3)
    t16.addcmul_(a19, t12)
    t7 = a9 * t7
    t7.add_(t16, alpha=2)
    return torch.stack((g0, t9, t10, t0, t15, t18, t20, t5, t19, t3, t6, t21, t23, t24, t22, t8, t11, t26, t4, t7,))


def _double_backward(a, g, v):
    """Rows of gradients with respect to a and g."""
    a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14, a15, a16, a17, a18, a19 = a.unbind(0)
    g0, g1, g2, g3, g4, g5, g6, g7 = g.unbind(0)
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
    t22 = g6 * v4
    t23 = g6 * v5
    t24 = g6 * v6
    t25 = a4 * v4
    t25.addcmul_(a5, v5)
    t25.addcmul_(a6, v6)
    t26 = a11 * v11
    t26.addcmul_(a12, v12)
    t26.addcmul_(a14, v14)
    t27 = a10 * v10
    t27.addcmul_(a13, v13)
    t27.addcmul_(a15, v15)
    t27.add_(t26, alpha=2)
    t26 = a6 * g6
    t28 = a5 * g6
    t29 = a4 * g6
    t30 = a4 * t22
    t30.addcmul_(a5, t23)
    t30.addcmul_(a6, t24)
    t30.addcmul_(g2, v4)
    t30.addcmul_(g6, t25)
    t30.addcmul_(g7, t27)
    t30.addcmul_(t26, v6)
    t30.addcmul_(t28, v5)
    t30.addcmul_(t29, v4)
    t31 = a1 * t1
    t31.addcmul_(a10, t9)
    t31.addcmul_(a11, t17)
    t31.addcmul_(a12, t18)
    t31.addcmul_(t19, v12)
    t31.addcmul_(t20, v11)
    t31.addcmul_(t21, v10)
    t31.addcmul_(t8, v1)
    t31.add_(t30, alpha=2)
    t30 = g2 * 4
    t32 = g6 * v7
    t33 = g6 * v8
    t34 = a4 * v5
    t34.addcmul_(a5, v4)
    t34.addcmul_(a5, v7)
    t34.addcmul_(a6, v8)
    t34.addcmul_(a7, v5)
    t34.addcmul_(a8, v6)
    t35 = a11 * v13
    t35.addcmul_(a12, v14)
    t35.addcmul_(a13, v11)
    t35.addcmul_(a14, v12)
    t35.addcmul_(a14, v17)
    t35.addcmul_(a17, v14)
    t36 = a10 * v11
    t36.addcmul_(a11, v10)
    t36.addcmul_(a13, v16)
    t36.addcmul_(a15, v18)
    t36.addcmul_(a16, v13)
    t36.addcmul_(a18, v15)
    t36.add_(t35, alpha=2)
    t35 = a8 * g6
    t37 = a7 * g6
    t38 = a4 * t23
    t38.addcmul_(a5, t32)
    t38.addcmul_(a5, t22)
    t38.addcmul_(a6, t33)
    t38.addcmul_(a7, t23)
    t38.addcmul_(a8, t24)
    t38.addcmul_(a11, t9)
    t38.addcmul_(a13, t17)
    t38.addcmul_(a14, t18)
    t38.addcmul_(g6, t34)
    t38.addcmul_(g7, t36)
    t38.addcmul_(t35, v6)
    t38.addcmul_(t37, v5)
    t38.addcmul_(t26, v8)
    t38.addcmul_(t28, v4)
    t38.addcmul_(t28, v7)
    t38.addcmul_(t29, v5)
    t38.addcmul_(t19, v14)
    t38.addcmul_(t20, v13)
    t38.addcmul_(t21, v11)
    t39 = a1 * t2
    t39.addcmul_(a2, t1)
    t39.addcmul_(t7, v1)
    t39.addcmul_(t8, v2)
    t39.addcmul_(t30, v5)
    t39.add_(t38, alpha=2)
    t38 = g6 * v9
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
    t43 = a4 * t24
    t43.addcmul_(a5, t33)
    t43.addcmul_(a6, t38)
    t43.addcmul_(a6, t22)
    t43.addcmul_(a8, t23)
    t43.addcmul_(a9, t24)
    t43.addcmul_(a12, t9)
    t43.addcmul_(a14, t17)
    t43.addcmul_(a15, t18)
    t43.addcmul_(g6, t40)
    t43.addcmul_(g7, t42)
    t43.addcmul_(t41, v6)
    t43.addcmul_(t35, v5)
    t43.addcmul_(t26, v4)
    t43.addcmul_(t26, v9)
    t43.addcmul_(t28, v8)
    t43.addcmul_(t29, v6)
    t43.addcmul_(t19, v15)
    t43.addcmul_(t20, v14)
    t43.addcmul_(t21, v12)
    t29 = a1 * t3
    t29.addcmul_(a3, t1)
    t29.addcmul_(t5, v1)
    t29.addcmul_(t8, v3)
    t29.addcmul_(t30, v6)
    t29.add_(t43, alpha=2)
    t43 = a5 * v5
    t43.addcmul_(a7, v7)
    t43.addcmul_(a8, v8)
    t8 = a13 * v13
    t8.addcmul_(a14, v14)
    t8.addcmul_(a17, v17)
    t1 = a11 * v11
    t1.addcmul_(a16, v16)
    t1.addcmul_(a18, v18)
    t1.add_(t8, alpha=2)
    t8 = a5 * t23
    t8.addcmul_(a7, t32)
    t8.addcmul_(a8, t33)
    t8.addcmul_(g2, v7)
    t8.addcmul_(g6, t43)
    t8.addcmul_(g7, t1)
    t8.addcmul_(t35, v8)
    t8.addcmul_(t37, v7)
    t8.addcmul_(t28, v5)
    t22 = a2 * t2
    t22.addcmul_(a13, t9)
    t22.addcmul_(a16, t17)
    t22.addcmul_(a17, t18)
    t22.addcmul_(t19, v17)
    t22.addcmul_(t20, v16)
    t22.addcmul_(t21, v13)
    t22.addcmul_(t7, v2)
    t22.add_(t8, alpha=2)
    t8 = a5 * v6
    t8.addcmul_(a6, v5)
    t8.addcmul_(a7, v8)
    t8.addcmul_(a8, v7)
    t8.addcmul_(a8, v9)
    t8.addcmul_(a9, v8)
    t44 = a13 * v14
    t44.addcmul_(a14, v13)
    t44.addcmul_(a14, v15)
    t44.addcmul_(a15, v14)
    t44.addcmul_(a17, v18)
    t44.addcmul_(a18, v17)
    t45 = a11 * v12
    t45.addcmul_(a12, v11)
    t45.addcmul_(a16, v17)
    t45.addcmul_(a17, v16)
    t45.addcmul_(a18, v19)
    t45.addcmul_(a19, v18)
    t45.add_(t44, alpha=2)
    t44 = a5 * t24
    t44.addcmul_(a6, t23)
    t44.addcmul_(a7, t33)
    t44.addcmul_(a8, t38)
    t44.addcmul_(a8, t32)
    t44.addcmul_(a9, t33)
    t44.addcmul_(a14, t9)
    t44.addcmul_(a17, t17)
    t44.addcmul_(a18, t18)
    t44.addcmul_(g6, t8)
    t44.addcmul_(g7, t45)
    t44.addcmul_(t41, v8)
    t44.addcmul_(t35, v7)
    t44.addcmul_(t35, v9)
    t44.addcmul_(t37, v8)
    t44.addcmul_(t26, v5)
    t44.addcmul_(t28, v6)
    t44.addcmul_(t19, v18)
    t44.addcmul_(t20, v17)
    t44.addcmul_(t21, v14)
    t28 = a2 * t3
    t28.addcmul_(a3, t2)
    t28.addcmul_(t5, v2)
    t28.addcmul_(t7, v3)
    t28.addcmul_(t30, v8)
    t28.add_(t44, alpha=2)
    t44 = a6 * v6
    t44.addcmul_(a8, v8)
    t44.addcmul_(a9, v9)
    t30 = a14 * v14
    t30.addcmul_(a15, v15)
    t30.addcmul_(a18, v18)
    t7 = a12 * v12
    t7.addcmul_(a17, v17)
    t7.addcmul_(a19, v19)
    t7.add_(t30, alpha=2)
    t24 = a6 * t24
    t24.addcmul_(a8, t33)
    t24.addcmul_(a9, t38)
    t24.addcmul_(g2, v9)
    t24.addcmul_(g6, t44)
    t24.addcmul_(g7, t7)
    t24.addcmul_(t41, v9)
    t24.addcmul_(t35, v8)
    t24.addcmul_(t26, v6)
    t3 = a3 * t3
    t3.addcmul_(a15, t9)
    t3.addcmul_(a18, t17)
    t3.addcmul_(a19, t18)
    t3.addcmul_(t19, v19)
    t3.addcmul_(t20, v18)
    t3.addcmul_(t21, v15)
    t3.addcmul_(t5, v3)
    t3.add_(t24, alpha=2)
    t24 = g7 * v4
    t5 = g7 * v5
    t26 = g7 * v6
    t35 = a6 * g7
    t41 = a5 * g7
    t38 = a4 * g7
    t33 = a10 * t24
    t33.addcmul_(a11, t5)
    t33.addcmul_(a12, t26)
    t33.addcmul_(g3, v10)
    t33.addcmul_(t35, v12)
    t33.addcmul_(t41, v11)
    t33.addcmul_(t38, v10)
    t30 = a4 * t9
    t30.addcmul_(t21, v4)
    t30.add_(t33, alpha=2)
    t33 = g3 * 6
    t2 = g7 * v7
    t37 = g7 * v8
    t32 = a8 * g7
    t23 = a7 * g7
    t46 = a5 * t9
    t46.addcmul_(a10, t5)
    t46.addcmul_(a11, t2)
    t46.addcmul_(a12, t37)
    t46.addcmul_(t32, v12)
    t46.addcmul_(t23, v11)
    t46.addcmul_(t41, v10)
    t46.addcmul_(t21, v5)
    t47 = a11 * t24
    t47.addcmul_(a13, t5)
    t47.addcmul_(a14, t26)
    t47.addcmul_(t35, v14)
    t47.addcmul_(t41, v13)
    t47.addcmul_(t38, v11)
    t48 = a4 * t17
    t48.addcmul_(t20, v4)
    t48.addcmul_(t33, v11)
    t48.add_(t46, alpha=2)
    t48.add_(t47, alpha=4)
    t47 = g7 * v9
    t46 = a9 * g7
    t49 = a6 * t9
    t49.addcmul_(a10, t26)
    t49.addcmul_(a11, t37)
    t49.addcmul_(a12, t47)
    t49.addcmul_(t46, v12)
    t49.addcmul_(t32, v11)
    t49.addcmul_(t35, v10)
    t49.addcmul_(t21, v6)
    t50 = a12 * t24
    t50.addcmul_(a14, t5)
    t50.addcmul_(a15, t26)
    t50.addcmul_(t35, v15)
    t50.addcmul_(t41, v14)
    t50.addcmul_(t38, v12)
    t51 = a4 * t18
    t51.addcmul_(t19, v4)
    t51.addcmul_(t33, v12)
    t51.add_(t49, alpha=2)
    t51.add_(t50, alpha=4)
    t50 = a5 * t17
    t50.addcmul_(a13, t24)
    t50.addcmul_(a16, t5)
    t50.addcmul_(a17, t26)
    t50.addcmul_(t35, v17)
    t50.addcmul_(t41, v16)
    t50.addcmul_(t38, v13)
    t50.addcmul_(t20, v5)
    t49 = a11 * t5
    t49.addcmul_(a13, t2)
    t49.addcmul_(a14, t37)
    t49.addcmul_(t32, v14)
    t49.addcmul_(t23, v13)
    t49.addcmul_(t41, v11)
    t52 = a7 * t9
    t52.addcmul_(t21, v7)
    t52.addcmul_(t33, v13)
    t52.add_(t50, alpha=2)
    t52.add_(t49, alpha=4)
    t49 = a11 * t26
    t49.addcmul_(a12, t5)
    t49.addcmul_(a13, t37)
    t49.addcmul_(a14, t47)
    t49.addcmul_(a14, t2)
    t49.addcmul_(a14, t24)
    t49.addcmul_(a15, t37)
    t49.addcmul_(a17, t5)
    t49.addcmul_(a18, t26)
    t49.addcmul_(t46, v14)
    t49.addcmul_(t32, v13)
    t49.addcmul_(t32, v15)
    t49.addcmul_(t23, v14)
    t49.addcmul_(t35, v11)
    t49.addcmul_(t35, v18)
    t49.addcmul_(t41, v12)
    t49.addcmul_(t41, v17)
    t49.addcmul_(t38, v14)
    t50 = a5 * t18
    t50.addcmul_(a6, t17)
    t50.addcmul_(a8, t9)
    t50.addcmul_(t19, v5)
    t50.addcmul_(t20, v6)
    t50.addcmul_(t21, v8)
    t50.addcmul_(t33, v14)
    t50.add_(t49, alpha=2)
    t50 = t50 * 2
    t49 = a6 * t18
    t49.addcmul_(a15, t24)
    t49.addcmul_(a18, t5)
    t49.addcmul_(a19, t26)
    t49.addcmul_(t35, v19)
    t49.addcmul_(t41, v18)
    t49.addcmul_(t38, v15)
    t49.addcmul_(t19, v6)
    t38 = a12 * t26
    t38.addcmul_(a14, t37)
    t38.addcmul_(a15, t47)
    t38.addcmul_(t46, v15)
    t38.addcmul_(t32, v14)
    t38.addcmul_(t35, v12)
    t9 = a9 * t9
    t9.addcmul_(t21, v9)
    t9.addcmul_(t33, v15)
    t9.add_(t49, alpha=2)
    t9.add_(t38, alpha=4)
    t38 = a13 * t5
    t38.addcmul_(a16, t2)
    t38.addcmul_(a17, t37)
    t38.addcmul_(g3, v16)
    t38.addcmul_(t32, v17)
    t38.addcmul_(t23, v16)
    t38.addcmul_(t41, v13)
    t49 = a7 * t17
    t49.addcmul_(t20, v7)
    t49.add_(t38, alpha=2)
    t38 = a8 * t17
    t38.addcmul_(a13, t26)
    t38.addcmul_(a16, t37)
    t38.addcmul_(a17, t47)
    t38.addcmul_(t46, v17)
    t38.addcmul_(t32, v16)
    t38.addcmul_(t35, v13)
    t38.addcmul_(t20, v8)
    t21 = a14 * t5
    t21.addcmul_(a17, t2)
    t21.addcmul_(a18, t37)
    t21.addcmul_(t32, v18)
    t21.addcmul_(t23, v17)
    t21.addcmul_(t41, v14)
    t24 = a7 * t18
    t24.addcmul_(t19, v7)
    t24.addcmul_(t33, v17)
    t24.add_(t38, alpha=2)
    t24.add_(t21, alpha=4)
    t21 = a8 * t18
    t21.addcmul_(a15, t5)
    t21.addcmul_(a18, t2)
    t21.addcmul_(a19, t37)
    t21.addcmul_(t32, v19)
    t21.addcmul_(t23, v18)
    t21.addcmul_(t41, v15)
    t21.addcmul_(t19, v8)
    t41 = a14 * t26
    t41.addcmul_(a17, t37)
    t41.addcmul_(a18, t47)
    t41.addcmul_(t46, v18)
    t41.addcmul_(t32, v17)
    t41.addcmul_(t35, v14)
    t17 = a9 * t17
    t17.addcmul_(t20, v9)
    t17.addcmul_(t33, v18)
    t17.add_(t21, alpha=2)
    t17.add_(t41, alpha=4)
    t26 = a15 * t26
    t26.addcmul_(a18, t37)
    t26.addcmul_(a19, t47)
    t26.addcmul_(g3, v19)
    t26.addcmul_(t46, v19)
    t26.addcmul_(t32, v18)
    t26.addcmul_(t35, v15)
    t18 = a9 * t18
    t18.addcmul_(t19, v9)
    t18.add_(t26, alpha=2)
    t26 = a1 * v1
    t26.addcmul_(a2, v2)
    t26.addcmul_(a3, v3)
    t26 = t26 * 2
    t19 = a5 * 2
    t35 = a6 * 2
    t32 = a8 * 2
    t46 = a4 * v4
    t46.addcmul_(a7, v7)
    t46.addcmul_(a9, v9)
    t46.addcmul_(t19, v5)
    t46.addcmul_(t35, v6)
    t46.addcmul_(t32, v8)
    t46 = t46 * 2
    t47 = a11 * v11
    t47.addcmul_(a12, v12)
    t47.addcmul_(a13, v13)
    t47.addcmul_(a15, v15)
    t47.addcmul_(a17, v17)
    t47.addcmul_(a18, v18)
    t37 = a14 * v14
    t41 = a10 * v10
    t41.addcmul_(a16, v16)
    t41.addcmul_(a19, v19)
    t41.add_(t47, alpha=3)
    t41.add_(t37, alpha=6)
    t41 = t41 * 2
    t37 = a1 * a4
    t37.addcmul_(a2, a5)
    t37.addcmul_(a3, a6)
    t47 = a1 * a5
    t47.addcmul_(a2, a7)
    t47.addcmul_(a3, a8)
    t21 = a1 * a6
    t21.addcmul_(a2, a8)
    t21.addcmul_(a3, a9)
    t4 = a1 * t4
    t4.addcmul_(a2, t11)
    t4.addcmul_(a3, t14)
    t4.addcmul_(t37, v1)
    t4.addcmul_(t47, v2)
    t4.addcmul_(t21, v3)
    t21 = a4 * a10
    t21.addcmul_(a7, a13)
    t21.addcmul_(a9, a15)
    t21.addcmul_(a11, t19)
    t21.addcmul_(a12, t35)
    t21.addcmul_(a14, t32)
    t47 = a4 * a11
    t47.addcmul_(a7, a16)
    t47.addcmul_(a9, a18)
    t47.addcmul_(a13, t19)
    t47.addcmul_(a14, t35)
    t47.addcmul_(a17, t32)
    t37 = a4 * a12
    t37.addcmul_(a7, a17)
    t37.addcmul_(a9, a19)
    t37.addcmul_(a14, t19)
    t37.addcmul_(a15, t35)
    t37.addcmul_(a18, t32)
    t6 = a1 * t6
    t6.addcmul_(a2, t13)
    t6.addcmul_(a3, t16)
    t6.addcmul_(t21, v1)
    t6.addcmul_(t47, v2)
    t6.addcmul_(t37, v3)
    t37 = a4 * a4
    t37.addcmul_(a5, a5)
    t37.addcmul_(a6, a6)
    t47 = a5 * a5
    t47.addcmul_(a7, a7)
    t47.addcmul_(a8, a8)
    t21 = a6 * a6
    t21.addcmul_(a8, a8)
    t21.addcmul_(a9, a9)
    t16 = a4 * a5
    t16.addcmul_(a5, a7)
    t16.addcmul_(a6, a8)
    t13 = a4 * a6
    t13.addcmul_(a5, a8)
    t13.addcmul_(a6, a9)
    t32 = a5 * a6
    t32.addcmul_(a7, a8)
    t32.addcmul_(a8, a9)
    t25 = a4 * t25
    t25.addcmul_(a5, t34)
    t25.addcmul_(a6, t40)
    t25.addcmul_(a7, t43)
    t25.addcmul_(a8, t8)
    t25.addcmul_(a9, t44)
    t25.addcmul_(t16, v5)
    t25.addcmul_(t13, v6)
    t25.addcmul_(t32, v8)
    t37 = t37 * v4
    t37.addcmul_(t47, v7)
    t37.addcmul_(t21, v9)
    t37.add_(t25, alpha=2)
    t25 = a11 * a11
    t25.addcmul_(a12, a12)
    t25.addcmul_(a14, a14)
    t21 = a10 * a10
    t21.addcmul_(a13, a13)
    t21.addcmul_(a15, a15)
    t21.add_(t25, alpha=2)
    t25 = a13 * a13
    t25.addcmul_(a14, a14)
    t25.addcmul_(a17, a17)
    t47 = a11 * a11
    t47.addcmul_(a16, a16)
    t47.addcmul_(a18, a18)
    t47.add_(t25, alpha=2)
    t25 = a14 * a14
    t25.addcmul_(a15, a15)
    t25.addcmul_(a18, a18)
    t32 = a12 * a12
    t32.addcmul_(a17, a17)
    t32.addcmul_(a19, a19)
    t32.add_(t25, alpha=2)
    t25 = a11 * a13
    t25.addcmul_(a12, a14)
    t25.addcmul_(a14, a17)
    t13 = a10 * a11
    t13.addcmul_(a13, a16)
    t13.addcmul_(a15, a18)
    t13.add_(t25, alpha=2)
    t25 = a11 * a14
    t25.addcmul_(a12, a15)
    t25.addcmul_(a14, a18)
    t16 = a10 * a12
    t16.addcmul_(a13, a17)
    t16.addcmul_(a15, a19)
    t16.add_(t25, alpha=2)
    t25 = a13 * a14
    t25.addcmul_(a14, a15)
    t25.addcmul_(a17, a18)
    t44 = a11 * a12
    t44.addcmul_(a16, a17)
    t44.addcmul_(a18, a19)
    t44.add_(t25, alpha=2)
    t27 = a4 * t27
    t27.addcmul_(a5, t36)
    t27.addcmul_(a6, t42)
    t27.addcmul_(a7, t1)
    t27.addcmul_(a8, t45)
    t27.addcmul_(a9, t7)
    t27.addcmul_(t13, v5)
    t27.addcmul_(t16, v6)
    t27.addcmul_(t44, v8)
    t21 = t21 * v4
    t21.addcmul_(t47, v7)
    t21.addcmul_(t32, v9)
    t21.add_(t27, alpha=2)
    return torch.stack((t0, t10, t12, t15, t31, t39, t29, t22, t28, t3, t30, t48, t51, t52, t50, t9, t49, t24, t17, t18,)), torch.stack((v0, t26, t46, t41, t4, t6, t37, t21,))
