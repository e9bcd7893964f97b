"""CACE B basis: 14 invariant features of the moments up to degree 3, orders 1 to 3.

Generated, do not edit. Regenerate with:
    basisgen --lmax 3 --numax 3 --selection complete --radial per_degree --backend eager

Operations per atom and channel: forward 185, backward 323, double backward 804.
"""

import torch

BASIS_DIGEST = "bd0330447b24086dba5b222d029de822d1692c67b2db60a9e469b6c11d4689ae"
SOURCE_DIGEST = "9aec869840af1bf94ec5e4204bbf11da9eff154482aa2f151e4da1000a434af5"
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
    # B1_1: nu=1, degrees 0: node [single node]
    {'name': 'B1_1', 'nu': 1, 'degrees': (0,), 'graphs': ((1, ()),), 'formula': 'A'},
    # B1_2: nu=1, degrees 2: trace [0-0]
    {'name': 'B1_2', 'nu': 1, 'degrees': (2,), 'graphs': ((1, ((0, 0, 1),)),), 'formula': 'A_ii'},
    # B2_1: nu=2, degrees 1, 1: bond [0-1]
    {'name': 'B2_1', 'nu': 2, 'degrees': (1, 1), 'graphs': ((1, ((0, 1, 1),)),), 'formula': 'A_i A_i'},
    # B2_2: nu=2, degrees 1, 3: graph with traces [0-1 1-1]
    {'name': 'B2_2', 'nu': 2, 'degrees': (1, 3), 'graphs': ((1, ((0, 1, 1), (1, 1, 1))),), 'formula': 'A_i A_ijj'},
    # B2_3: nu=2, degrees 2, 2: bond [0=1]
    {'name': 'B2_3', 'nu': 2, 'degrees': (2, 2), 'graphs': ((1, ((0, 1, 2),)),), 'formula': 'A_ij A_ij'},
    # B2_4: nu=2, degrees 3, 3: graph with traces [0-0 0-1 1-1]
    {'name': 'B2_4', 'nu': 2, 'degrees': (3, 3), 'graphs': ((1, ((0, 0, 1), (0, 1, 1), (1, 1, 1))),), 'formula': 'A_iij A_jkk'},
    # B2_5: nu=2, degrees 3, 3: bond [0≡1]
    {'name': 'B2_5', 'nu': 2, 'degrees': (3, 3), 'graphs': ((1, ((0, 1, 3),)),), 'formula': 'A_ijk A_ijk'},
    # B3_1: nu=3, degrees 1, 1, 2: path [0-2 1-2]
    {'name': 'B3_1', 'nu': 3, 'degrees': (1, 1, 2), 'graphs': ((1, ((0, 2, 1), (1, 2, 1))),), 'formula': 'A_i A_j A_ij'},
    # B3_2: nu=3, degrees 1, 2, 3: graph with traces [0-1 1-2 2-2]
    {'name': 'B3_2', 'nu': 3, 'degrees': (1, 2, 3), 'graphs': ((1, ((0, 1, 1), (1, 2, 1), (2, 2, 1))),), 'formula': 'A_i A_ij A_jkk'},
    # B3_3: nu=3, degrees 1, 2, 3: path [0-2 1=2]
    {'name': 'B3_3', 'nu': 3, 'degrees': (1, 2, 3), 'graphs': ((1, ((0, 2, 1), (1, 2, 2))),), 'formula': 'A_i A_jk A_ijk'},
    # B3_4: nu=3, degrees 2, 2, 2: triangle [0-1 0-2 1-2]
    {'name': 'B3_4', 'nu': 3, 'degrees': (2, 2, 2), 'graphs': ((1, ((0, 1, 1), (0, 2, 1), (1, 2, 1))),), 'formula': 'A_ij A_ik A_jk'},
    # B3_5: nu=3, degrees 2, 3, 3: graph with traces [0-1 0-2 1-1 2-2]
    {'name': 'B3_5', 'nu': 3, 'degrees': (2, 3, 3), 'graphs': ((1, ((0, 1, 1), (0, 2, 1), (1, 1, 1), (2, 2, 1))),), 'formula': 'A_ij A_ikk A_jll'},
    # B3_6: nu=3, degrees 2, 3, 3: triangle [0-1 0-2 1=2]
    {'name': 'B3_6', 'nu': 3, 'degrees': (2, 3, 3), 'graphs': ((1, ((0, 1, 1), (0, 2, 1), (1, 2, 2))),), 'formula': 'A_ij A_ikl A_jkl'},
    # B3_7: nu=3, degrees 2, 3, 3: graph with traces [0=1 1-2 2-2]
    {'name': 'B3_7', 'nu': 3, 'degrees': (2, 3, 3), 'graphs': ((1, ((0, 1, 2), (1, 2, 1), (2, 2, 1))),), 'formula': 'A_ij A_ijk A_kll'},
)


def b_basis(A):
    """Invariant features of moments.

    Args:
        A: [atoms, n, 20, channels], components in the order of LVECTORS; any number of leading dimensions.

    Returns:
        B: [atoms, n, 14, channels], features in the order of FEATURES; twice differentiable.
    """
    return b_basis_rows(A.movedim(-2, 0).contiguous()).movedim(0, -2).contiguous()


def b_basis_rows(rows):
    """The same without moving data: rows [20, ...] of A to rows [14, ...] of B."""
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
    t12 = a1 * a1
    t11 = a2 * a2
    t14 = a3 * a3
    t15 = a1 * a2
    t16 = a1 * a3
    t17 = a2 * a3
    t12 = a4 * t12
    t12.addcmul_(a7, t11)
    t12.addcmul_(a9, t14)
    t12.addcmul_(t6, t15)
    t12.addcmul_(t7, t16)
    t12.addcmul_(t8, t17)
    t17 = a4 * t2
    t17.addcmul_(a5, t3)
    t17.addcmul_(a6, t4)
    t16 = a5 * t2
    t16.addcmul_(a7, t3)
    t16.addcmul_(a8, t4)
    t15 = a6 * t2
    t15.addcmul_(a8, t3)
    t15.addcmul_(a9, t4)
    t14 = a1 * t17
    t14.addcmul_(a2, t16)
    t14.addcmul_(a3, t15)
    t11 = a1 * a10
    t11.addcmul_(a2, a11)
    t11.addcmul_(a3, a12)
    t18 = a1 * a13
    t18.addcmul_(a2, a16)
    t18.addcmul_(a3, a17)
    t19 = a1 * a15
    t19.addcmul_(a2, a18)
    t19.addcmul_(a3, a19)
    t20 = a1 * a11
    t20.addcmul_(a2, a13)
    t20.addcmul_(a3, a14)
    t21 = a1 * a12
    t21.addcmul_(a2, a14)
    t21.addcmul_(a3, a15)
    t22 = a1 * a14
    t22.addcmul_(a2, a17)
    t22.addcmul_(a3, a18)
    t11 = a4 * t11
    t11.addcmul_(a7, t18)
    t11.addcmul_(a9, t19)
    t11.addcmul_(t6, t20)
    t11.addcmul_(t7, t21)
    t11.addcmul_(t8, t22)
    t22 = a4 * a4
    t22.addcmul_(a5, a5)
    t22.addcmul_(a6, a6)
    t21 = a5 * a5
    t21.addcmul_(a7, a7)
    t21.addcmul_(a8, a8)
    t20 = a6 * a6
    t20.addcmul_(a8, a8)
    t20.addcmul_(a9, a9)
    t19 = a4 * a5
    t19.addcmul_(a5, a7)
    t19.addcmul_(a6, a8)
    t18 = a4 * a6
    t18.addcmul_(a5, a8)
    t18.addcmul_(a6, a9)
    t23 = a5 * a6
    t23.addcmul_(a7, a8)
    t23.addcmul_(a8, a9)
    t22 = a4 * t22
    t22.addcmul_(a7, t21)
    t22.addcmul_(a9, t20)
    t22.addcmul_(t6, t19)
    t22.addcmul_(t7, t18)
    t22.addcmul_(t8, t23)
    t17 = t2 * t17
    t17.addcmul_(t3, t16)
    t17.addcmul_(t4, t15)
    t15 = a11 * a11
    t15.addcmul_(a12, a12)
    t15.addcmul_(a14, a14)
    t16 = a10 * a10
    t16.addcmul_(a13, a13)
    t16.addcmul_(a15, a15)
    t16.add_(t15, alpha=2)
    t15 = a13 * a13
    t15.addcmul_(a14, a14)
    t15.addcmul_(a17, a17)
    t23 = a11 * a11
    t23.addcmul_(a16, a16)
    t23.addcmul_(a18, a18)
    t23.add_(t15, alpha=2)
    t15 = a14 * a14
    t15.addcmul_(a15, a15)
    t15.addcmul_(a18, a18)
    t18 = a12 * a12
    t18.addcmul_(a17, a17)
    t18.addcmul_(a19, a19)
    t18.add_(t15, alpha=2)
    t15 = a11 * a13
    t15.addcmul_(a12, a14)
    t15.addcmul_(a14, a17)
    t19 = a10 * a11
    t19.addcmul_(a13, a16)
    t19.addcmul_(a15, a18)
    t19.add_(t15, alpha=2)
    t15 = a11 * a14
    t15.addcmul_(a12, a15)
    t15.addcmul_(a14, a18)
    t20 = a10 * a12
    t20.addcmul_(a13, a17)
    t20.addcmul_(a15, a19)
    t20.add_(t15, alpha=2)
    t15 = a13 * a14
    t15.addcmul_(a14, a15)
    t15.addcmul_(a17, a18)
    t21 = a11 * a12
    t21.addcmul_(a16, a17)
    t21.addcmul_(a18, a19)
    t21.add_(t15, alpha=2)
    t16 = a4 * t16
    t16.addcmul_(a7, t23)
    t16.addcmul_(a9, t18)
    t16.addcmul_(t6, t19)
    t16.addcmul_(t7, t20)
    t16.addcmul_(t8, t21)
    t21 = a10 * t2
    t21.addcmul_(a11, t3)
    t21.addcmul_(a12, t4)
    t20 = a13 * t2
    t20.addcmul_(a16, t3)
    t20.addcmul_(a17, t4)
    t19 = a15 * t2
    t19.addcmul_(a18, t3)
    t19.addcmul_(a19, t4)
    t18 = a11 * t2
    t18.addcmul_(a13, t3)
    t18.addcmul_(a14, t4)
    t23 = a12 * t2
    t23.addcmul_(a14, t3)
    t23.addcmul_(a15, t4)
    t2 = a14 * t2
    t2.addcmul_(a17, t3)
    t2.addcmul_(a18, t4)
    t21 = a4 * t21
    t21.addcmul_(a7, t20)
    t21.addcmul_(a9, t19)
    t21.addcmul_(t6, t18)
    t21.addcmul_(t7, t23)
    t21.addcmul_(t8, t2)
    return torch.stack((a0, t0, t1, t5, t9, t10, t13, t12, t14, t11, t22, t17, t16, t21,))


def _backward(a, g):
    """Rows of gradient with respect to a."""
    a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14, a15, a16, a17, a18, a19 = a.unbind(0)
    g0, g1, g2, g3, g4, g5, g6, g7, g8, g9, g10, g11, g12, g13 = g.unbind(0)
    t0 = a4 * g9
    t1 = a7 * g9
    t2 = a9 * g9
    t3 = torch.add(a10, a13)
    t3.add_(a15)
    t4 = torch.add(a11, a16)
    t4.add_(a18)
    t5 = torch.add(a12, a17)
    t5.add_(a19)
    t6 = a4 * t3
    t6.addcmul_(a5, t4)
    t6.addcmul_(a6, t5)
    t7 = a4 * g7
    t8 = a5 * g7
    t9 = a6 * g7
    t10 = a5 * g9
    t11 = a6 * g9
    t12 = a8 * g9
    t13 = a1 * g2
    t13.addcmul_(a1, t7)
    t13.addcmul_(a2, t8)
    t13.addcmul_(a3, t9)
    t13.addcmul_(a11, t10)
    t13.addcmul_(a12, t11)
    t13.addcmul_(a14, t12)
    t7 = a10 * t0
    t7.addcmul_(a13, t1)
    t7.addcmul_(a15, t2)
    t7.addcmul_(t3, g3)
    t7.addcmul_(t6, g8)
    t7.add_(t13, alpha=2)
    t13 = a5 * t3
    t13.addcmul_(a7, t4)
    t13.addcmul_(a8, t5)
    t14 = a7 * g7
    t15 = a8 * g7
    t8 = a1 * t8
    t8.addcmul_(a2, g2)
    t8.addcmul_(a2, t14)
    t8.addcmul_(a3, t15)
    t8.addcmul_(a13, t10)
    t8.addcmul_(a14, t11)
    t8.addcmul_(a17, t12)
    t14 = a11 * t0
    t14.addcmul_(a16, t1)
    t14.addcmul_(a18, t2)
    t14.addcmul_(t4, g3)
    t14.addcmul_(t13, g8)
    t14.add_(t8, alpha=2)
    t8 = a6 * t3
    t8.addcmul_(a8, t4)
    t8.addcmul_(a9, t5)
    t16 = a9 * g7
    t9 = a1 * t9
    t9.addcmul_(a2, t15)
    t9.addcmul_(a3, g2)
    t9.addcmul_(a3, t16)
    t9.addcmul_(a14, t10)
    t9.addcmul_(a15, t11)
    t9.addcmul_(a18, t12)
    t16 = a12 * t0
    t16.addcmul_(a17, t1)
    t16.addcmul_(a19, t2)
    t16.addcmul_(t5, g3)
    t16.addcmul_(t8, g8)
    t16.add_(t9, alpha=2)
    t9 = a1 * g8
    t9.addcmul_(t3, g11)
    t15 = a1 * a1
    t17 = a1 * a10
    t17.addcmul_(a2, a11)
    t17.addcmul_(a3, a12)
    t18 = a4 * a4
    t18.addcmul_(a5, a5)
    t18.addcmul_(a6, a6)
    t19 = a11 * a11
    t19.addcmul_(a12, a12)
    t19.addcmul_(a14, a14)
    t20 = a10 * a10
    t20.addcmul_(a13, a13)
    t20.addcmul_(a15, a15)
    t20.add_(t19, alpha=2)
    t19 = a10 * t3
    t19.addcmul_(a11, t4)
    t19.addcmul_(a12, t5)
    t21 = a4 * g10
    t22 = a5 * g10
    t23 = a6 * g10
    t24 = a4 * g4
    t24.addcmul_(a4, t21)
    t24.addcmul_(a5, t22)
    t24.addcmul_(a6, t23)
    t25 = t3 * t9
    t25.addcmul_(t15, g7)
    t25.addcmul_(t17, g9)
    t25.addcmul_(t18, g10)
    t25.addcmul_(t20, g12)
    t25.addcmul_(t19, g13)
    t25.add_(g1)
    t25.add_(t24, alpha=2)
    t24 = g4 * 4
    t19 = a2 * g8
    t19.addcmul_(t4, g11)
    t20 = a7 * g10
    t18 = a8 * g10
    t17 = a1 * a2
    t15 = a1 * a11
    t15.addcmul_(a2, a13)
    t15.addcmul_(a3, a14)
    t26 = a4 * a5
    t26.addcmul_(a5, a7)
    t26.addcmul_(a6, a8)
    t27 = a11 * a13
    t27.addcmul_(a12, a14)
    t27.addcmul_(a14, a17)
    t28 = a10 * a11
    t28.addcmul_(a13, a16)
    t28.addcmul_(a15, a18)
    t28.add_(t27, alpha=2)
    t27 = a11 * t3
    t27.addcmul_(a13, t4)
    t27.addcmul_(a14, t5)
    t29 = a4 * t22
    t29.addcmul_(a5, t20)
    t29.addcmul_(a5, t21)
    t29.addcmul_(a6, t18)
    t29.addcmul_(a7, t22)
    t29.addcmul_(a8, t23)
    t29.addcmul_(t17, g7)
    t29.addcmul_(t15, g9)
    t29.addcmul_(t26, g10)
    t29.addcmul_(t28, g12)
    t29.addcmul_(t27, g13)
    t27 = a5 * t24
    t27.addcmul_(t3, t19)
    t27.addcmul_(t4, t9)
    t27.add_(t29, alpha=2)
    t29 = a3 * g8
    t29.addcmul_(t5, g11)
    t28 = a9 * g10
    t26 = a1 * a3
    t15 = a1 * a12
    t15.addcmul_(a2, a14)
    t15.addcmul_(a3, a15)
    t17 = a4 * a6
    t17.addcmul_(a5, a8)
    t17.addcmul_(a6, a9)
    t30 = a11 * a14
    t30.addcmul_(a12, a15)
    t30.addcmul_(a14, a18)
    t31 = a10 * a12
    t31.addcmul_(a13, a17)
    t31.addcmul_(a15, a19)
    t31.add_(t30, alpha=2)
    t30 = a12 * t3
    t30.addcmul_(a14, t4)
    t30.addcmul_(a15, t5)
    t32 = a4 * t23
    t32.addcmul_(a5, t18)
    t32.addcmul_(a6, t28)
    t32.addcmul_(a6, t21)
    t32.addcmul_(a8, t22)
    t32.addcmul_(a9, t23)
    t32.addcmul_(t26, g7)
    t32.addcmul_(t15, g9)
    t32.addcmul_(t17, g10)
    t32.addcmul_(t31, g12)
    t32.addcmul_(t30, g13)
    t30 = a6 * t24
    t30.addcmul_(t3, t29)
    t30.addcmul_(t5, t9)
    t30.add_(t32, alpha=2)
    t32 = a2 * a2
    t31 = a1 * a13
    t31.addcmul_(a2, a16)
    t31.addcmul_(a3, a17)
    t17 = a5 * a5
    t17.addcmul_(a7, a7)
    t17.addcmul_(a8, a8)
    t15 = a13 * a13
    t15.addcmul_(a14, a14)
    t15.addcmul_(a17, a17)
    t26 = a11 * a11
    t26.addcmul_(a16, a16)
    t26.addcmul_(a18, a18)
    t26.add_(t15, alpha=2)
    t15 = a13 * t3
    t15.addcmul_(a16, t4)
    t15.addcmul_(a17, t5)
    t21 = a5 * t22
    t21.addcmul_(a7, g4)
    t21.addcmul_(a7, t20)
    t21.addcmul_(a8, t18)
    t33 = t4 * t19
    t33.addcmul_(t32, g7)
    t33.addcmul_(t31, g9)
    t33.addcmul_(t17, g10)
    t33.addcmul_(t26, g12)
    t33.addcmul_(t15, g13)
    t33.add_(g1)
    t33.add_(t21, alpha=2)
    t21 = a2 * a3
    t15 = a1 * a14
    t15.addcmul_(a2, a17)
    t15.addcmul_(a3, a18)
    t26 = a5 * a6
    t26.addcmul_(a7, a8)
    t26.addcmul_(a8, a9)
    t17 = a13 * a14
    t17.addcmul_(a14, a15)
    t17.addcmul_(a17, a18)
    t31 = a11 * a12
    t31.addcmul_(a16, a17)
    t31.addcmul_(a18, a19)
    t31.add_(t17, alpha=2)
    t17 = a14 * t3
    t17.addcmul_(a17, t4)
    t17.addcmul_(a18, t5)
    t32 = a5 * t23
    t32.addcmul_(a6, t22)
    t32.addcmul_(a7, t18)
    t32.addcmul_(a8, t28)
    t32.addcmul_(a8, t20)
    t32.addcmul_(a9, t18)
    t32.addcmul_(t21, g7)
    t32.addcmul_(t15, g9)
    t32.addcmul_(t26, g10)
    t32.addcmul_(t31, g12)
    t32.addcmul_(t17, g13)
    t24 = a8 * t24
    t24.addcmul_(t4, t29)
    t24.addcmul_(t5, t19)
    t24.add_(t32, alpha=2)
    t32 = a3 * a3
    t17 = a1 * a15
    t17.addcmul_(a2, a18)
    t17.addcmul_(a3, a19)
    t31 = a6 * a6
    t31.addcmul_(a8, a8)
    t31.addcmul_(a9, a9)
    t26 = a14 * a14
    t26.addcmul_(a15, a15)
    t26.addcmul_(a18, a18)
    t15 = a12 * a12
    t15.addcmul_(a17, a17)
    t15.addcmul_(a19, a19)
    t15.add_(t26, alpha=2)
    t26 = a15 * t3
    t26.addcmul_(a18, t4)
    t26.addcmul_(a19, t5)
    t23 = a6 * t23
    t23.addcmul_(a8, t18)
    t23.addcmul_(a9, g4)
    t23.addcmul_(a9, t28)
    t28 = t5 * t29
    t28.addcmul_(t32, g7)
    t28.addcmul_(t17, g9)
    t28.addcmul_(t31, g10)
    t28.addcmul_(t15, g12)
    t28.addcmul_(t26, g13)
    t28.add_(g1)
    t28.add_(t23, alpha=2)
    t23 = a4 * g13
    t26 = a7 * g13
    t15 = a9 * g13
    t31 = a5 * g13
    t17 = a6 * g13
    t32 = a8 * g13
    t18 = a11 * t31
    t18.addcmul_(a12, t17)
    t18.addcmul_(a14, t32)
    t18.addcmul_(t3, g5)
    t21 = a1 * g3
    t21.addcmul_(a4, t9)
    t21.addcmul_(a5, t19)
    t21.addcmul_(a6, t29)
    t21.addcmul_(a10, t23)
    t21.addcmul_(a13, t26)
    t21.addcmul_(a15, t15)
    t21.addcmul_(t6, g11)
    t21.add_(t18, alpha=2)
    t18 = a4 * g12
    t6 = a5 * g12
    t20 = a6 * g12
    t22 = a10 * g6
    t22.addcmul_(a10, t18)
    t22.addcmul_(a11, t6)
    t22.addcmul_(a12, t20)
    t34 = a1 * t0
    t34.addcmul_(t3, t23)
    t34.add_(t21)
    t34.add_(t22, alpha=2)
    t22 = g6 * 6
    t35 = a13 * t31
    t35.addcmul_(a14, t17)
    t35.addcmul_(a17, t32)
    t35.addcmul_(t4, g5)
    t36 = a2 * g3
    t36.addcmul_(a5, t9)
    t36.addcmul_(a7, t19)
    t36.addcmul_(a8, t29)
    t36.addcmul_(a11, t23)
    t36.addcmul_(a16, t26)
    t36.addcmul_(a18, t15)
    t36.addcmul_(t13, g11)
    t36.add_(t35, alpha=2)
    t35 = a7 * g12
    t13 = a8 * g12
    t37 = a1 * t10
    t37.addcmul_(a10, t6)
    t37.addcmul_(a11, t35)
    t37.addcmul_(a12, t13)
    t37.addcmul_(t3, t31)
    t38 = a11 * t18
    t38.addcmul_(a13, t6)
    t38.addcmul_(a14, t20)
    t39 = a2 * t0
    t39.addcmul_(a11, t22)
    t39.addcmul_(t4, t23)
    t39.add_(t36)
    t39.add_(t37, alpha=2)
    t39.add_(t38, alpha=4)
    t38 = a14 * t31
    t38.addcmul_(a15, t17)
    t38.addcmul_(a18, t32)
    t38.addcmul_(t5, g5)
    t37 = a3 * g3
    t37.addcmul_(a6, t9)
    t37.addcmul_(a8, t19)
    t37.addcmul_(a9, t29)
    t37.addcmul_(a12, t23)
    t37.addcmul_(a17, t26)
    t37.addcmul_(a19, t15)
    t37.addcmul_(t8, g11)
    t37.add_(t38, alpha=2)
    t38 = a9 * g12
    t8 = a1 * t11
    t8.addcmul_(a10, t20)
    t8.addcmul_(a11, t13)
    t8.addcmul_(a12, t38)
    t8.addcmul_(t3, t17)
    t29 = a12 * t18
    t29.addcmul_(a14, t6)
    t29.addcmul_(a15, t20)
    t0 = a3 * t0
    t0.addcmul_(a12, t22)
    t0.addcmul_(t5, t23)
    t0.add_(t37)
    t0.add_(t8, alpha=2)
    t0.add_(t29, alpha=4)
    t29 = a2 * t10
    t29.addcmul_(a13, t18)
    t29.addcmul_(a16, t6)
    t29.addcmul_(a17, t20)
    t29.addcmul_(t4, t31)
    t8 = a11 * t6
    t8.addcmul_(a13, t35)
    t8.addcmul_(a14, t13)
    t23 = a1 * t1
    t23.addcmul_(a13, t22)
    t23.addcmul_(t3, t26)
    t23.add_(t21)
    t23.add_(t29, alpha=2)
    t23.add_(t8, alpha=4)
    t8 = a11 * t20
    t8.addcmul_(a12, t6)
    t8.addcmul_(a13, t13)
    t8.addcmul_(a14, t38)
    t8.addcmul_(a14, t35)
    t8.addcmul_(a14, t18)
    t8.addcmul_(a15, t13)
    t8.addcmul_(a17, t6)
    t8.addcmul_(a18, t20)
    t29 = a1 * t12
    t29.addcmul_(a2, t11)
    t29.addcmul_(a3, t10)
    t29.addcmul_(a14, t22)
    t29.addcmul_(t3, t32)
    t29.addcmul_(t4, t17)
    t29.addcmul_(t5, t31)
    t29.add_(t8, alpha=2)
    t29 = t29 * 2
    t11 = a3 * t11
    t11.addcmul_(a15, t18)
    t11.addcmul_(a18, t6)
    t11.addcmul_(a19, t20)
    t11.addcmul_(t5, t17)
    t17 = a12 * t20
    t17.addcmul_(a14, t13)
    t17.addcmul_(a15, t38)
    t18 = a1 * t2
    t18.addcmul_(a15, t22)
    t18.addcmul_(t3, t15)
    t18.add_(t21)
    t18.add_(t11, alpha=2)
    t18.add_(t17, alpha=4)
    t17 = a13 * t6
    t17.addcmul_(a16, g6)
    t17.addcmul_(a16, t35)
    t17.addcmul_(a17, t13)
    t11 = a2 * t1
    t11.addcmul_(t4, t26)
    t11.add_(t36)
    t11.add_(t17, alpha=2)
    t17 = a2 * t12
    t17.addcmul_(a13, t20)
    t17.addcmul_(a16, t13)
    t17.addcmul_(a17, t38)
    t17.addcmul_(t4, t32)
    t21 = a14 * t6
    t21.addcmul_(a17, t35)
    t21.addcmul_(a18, t13)
    t1 = a3 * t1
    t1.addcmul_(a17, t22)
    t1.addcmul_(t5, t26)
    t1.add_(t37)
    t1.add_(t17, alpha=2)
    t1.add_(t21, alpha=4)
    t12 = a3 * t12
    t12.addcmul_(a15, t6)
    t12.addcmul_(a18, t35)
    t12.addcmul_(a19, t13)
    t12.addcmul_(t5, t32)
    t32 = a14 * t20
    t32.addcmul_(a17, t13)
    t32.addcmul_(a18, t38)
    t35 = a2 * t2
    t35.addcmul_(a18, t22)
    t35.addcmul_(t4, t15)
    t35.add_(t36)
    t35.add_(t12, alpha=2)
    t35.add_(t32, alpha=4)
    t20 = a15 * t20
    t20.addcmul_(a18, t13)
    t20.addcmul_(a19, g6)
    t20.addcmul_(a19, t38)
    t2 = a3 * t2
    t2.addcmul_(t5, t15)
    t2.add_(t37)
    t2.add_(t20, alpha=2)
    return torch.stack((g0, t7, t14, t16, t25, t27, t30, t33, t24, t28, t34, t39, t0, t23, t29, t18, t11, t1, t35, t2,))


def _double_backward(a, g, v):
    """Rows of gradients with respect to a and g."""
    a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14, a15, a16, a17, a18, a19 = a.unbind(0)
    g0, g1, g2, g3, g4, g5, g6, g7, g8, g9, g10, g11, g12, g13 = g.unbind(0)
    v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11, v12, v13, v14, v15, v16, v17, v18, v19 = v.unbind(0)
    t0 = torch.zeros_like(a0)
    t1 = g9 * v4
    t2 = g9 * v7
    t3 = g9 * v9
    t4 = torch.add(v10, v13)
    t4.add_(v15)
    t5 = torch.add(v11, v16)
    t5.add_(v18)
    t6 = torch.add(v12, v17)
    t6.add_(v19)
    t7 = torch.add(a10, a13)
    t7.add_(a15)
    t8 = torch.add(a11, a16)
    t8.add_(a18)
    t9 = torch.add(a12, a17)
    t9.add_(a19)
    t10 = a4 * t4
    t10.addcmul_(a5, t5)
    t10.addcmul_(a6, t6)
    t10.addcmul_(t7, v4)
    t10.addcmul_(t8, v5)
    t10.addcmul_(t9, v6)
    t11 = a9 * g9
    t12 = a7 * g9
    t13 = a4 * g9
    t14 = g7 * v4
    t15 = g7 * v5
    t16 = g7 * v6
    t17 = g9 * v5
    t18 = g9 * v6
    t19 = g9 * v8
    t20 = a8 * g9
    t21 = a6 * g9
    t22 = a5 * g9
    t23 = a6 * g7
    t24 = a5 * g7
    t25 = a4 * g7
    t14 = a1 * t14
    t14.addcmul_(a2, t15)
    t14.addcmul_(a3, t16)
    t14.addcmul_(a11, t17)
    t14.addcmul_(a12, t18)
    t14.addcmul_(a14, t19)
    t14.addcmul_(g2, v1)
    t14.addcmul_(t20, v14)
    t14.addcmul_(t21, v12)
    t14.addcmul_(t22, v11)
    t14.addcmul_(t23, v3)
    t14.addcmul_(t24, v2)
    t14.addcmul_(t25, v1)
    t25 = a10 * t1
    t25.addcmul_(a13, t2)
    t25.addcmul_(a15, t3)
    t25.addcmul_(g3, t4)
    t25.addcmul_(g8, t10)
    t25.addcmul_(t11, v15)
    t25.addcmul_(t12, v13)
    t25.addcmul_(t13, v10)
    t25.add_(t14, alpha=2)
    t14 = a5 * t4
    t14.addcmul_(a7, t5)
    t14.addcmul_(a8, t6)
    t14.addcmul_(t7, v5)
    t14.addcmul_(t8, v7)
    t14.addcmul_(t9, v8)
    t26 = g7 * v7
    t27 = g7 * v8
    t28 = a8 * g7
    t29 = a7 * g7
    t15 = a1 * t15
    t15.addcmul_(a2, t26)
    t15.addcmul_(a3, t27)
    t15.addcmul_(a13, t17)
    t15.addcmul_(a14, t18)
    t15.addcmul_(a17, t19)
    t15.addcmul_(g2, v2)
    t15.addcmul_(t20, v17)
    t15.addcmul_(t21, v14)
    t15.addcmul_(t22, v13)
    t15.addcmul_(t28, v3)
    t15.addcmul_(t29, v2)
    t15.addcmul_(t24, v1)
    t24 = a11 * t1
    t24.addcmul_(a16, t2)
    t24.addcmul_(a18, t3)
    t24.addcmul_(g3, t5)
    t24.addcmul_(g8, t14)
    t24.addcmul_(t11, v18)
    t24.addcmul_(t12, v16)
    t24.addcmul_(t13, v11)
    t24.add_(t15, alpha=2)
    t15 = a6 * t4
    t15.addcmul_(a8, t5)
    t15.addcmul_(a9, t6)
    t15.addcmul_(t7, v6)
    t15.addcmul_(t8, v8)
    t15.addcmul_(t9, v9)
    t29 = g7 * v9
    t26 = a9 * g7
    t16 = a1 * t16
    t16.addcmul_(a2, t27)
    t16.addcmul_(a3, t29)
    t16.addcmul_(a14, t17)
    t16.addcmul_(a15, t18)
    t16.addcmul_(a18, t19)
    t16.addcmul_(g2, v3)
    t16.addcmul_(t20, v18)
    t16.addcmul_(t21, v15)
    t16.addcmul_(t22, v14)
    t16.addcmul_(t26, v3)
    t16.addcmul_(t28, v2)
    t16.addcmul_(t23, v1)
    t23 = a12 * t1
    t23.addcmul_(a17, t2)
    t23.addcmul_(a19, t3)
    t23.addcmul_(g3, t6)
    t23.addcmul_(g8, t15)
    t23.addcmul_(t11, v19)
    t23.addcmul_(t12, v17)
    t23.addcmul_(t13, v12)
    t23.add_(t16, alpha=2)
    t16 = g8 * v1
    t16.addcmul_(g11, t4)
    t28 = a1 * v10
    t28.addcmul_(a2, v11)
    t28.addcmul_(a3, v12)
    t28.addcmul_(a10, v1)
    t28.addcmul_(a11, v2)
    t28.addcmul_(a12, v3)
    t26 = a10 * t4
    t26.addcmul_(a11, t5)
    t26.addcmul_(a12, t6)
    t26.addcmul_(t7, v10)
    t26.addcmul_(t8, v11)
    t26.addcmul_(t9, v12)
    t29 = a1 * g8
    t29.addcmul_(t7, g11)
    t27 = g10 * v4
    t30 = g10 * v5
    t31 = g10 * v6
    t32 = a1 * v1
    t33 = a4 * v4
    t33.addcmul_(a5, v5)
    t33.addcmul_(a6, v6)
    t34 = a11 * v11
    t34.addcmul_(a12, v12)
    t34.addcmul_(a14, v14)
    t35 = a10 * v10
    t35.addcmul_(a13, v13)
    t35.addcmul_(a15, v15)
    t35.add_(t34, alpha=2)
    t34 = a6 * g10
    t36 = a5 * g10
    t37 = a4 * g10
    t38 = a4 * t27
    t38.addcmul_(a5, t30)
    t38.addcmul_(a6, t31)
    t38.addcmul_(g4, v4)
    t38.addcmul_(g7, t32)
    t38.addcmul_(g10, t33)
    t38.addcmul_(g12, t35)
    t38.addcmul_(t34, v6)
    t38.addcmul_(t36, v5)
    t38.addcmul_(t37, v4)
    t39 = t7 * t16
    t39.addcmul_(g9, t28)
    t39.addcmul_(g13, t26)
    t39.addcmul_(t29, t4)
    t39.add_(t38, alpha=2)
    t38 = g8 * v2
    t38.addcmul_(g11, t5)
    t40 = a2 * g8
    t40.addcmul_(t8, g11)
    t41 = g4 * 4
    t42 = g10 * v7
    t43 = g10 * v8
    t44 = a1 * v2
    t44.addcmul_(a2, v1)
    t45 = a1 * v11
    t45.addcmul_(a2, v13)
    t45.addcmul_(a3, v14)
    t45.addcmul_(a11, v1)
    t45.addcmul_(a13, v2)
    t45.addcmul_(a14, v3)
    t46 = a4 * v5
    t46.addcmul_(a5, v4)
    t46.addcmul_(a5, v7)
    t46.addcmul_(a6, v8)
    t46.addcmul_(a7, v5)
    t46.addcmul_(a8, v6)
    t47 = a11 * v13
    t47.addcmul_(a12, v14)
    t47.addcmul_(a13, v11)
    t47.addcmul_(a14, v12)
    t47.addcmul_(a14, v17)
    t47.addcmul_(a17, v14)
    t48 = a10 * v11
    t48.addcmul_(a11, v10)
    t48.addcmul_(a13, v16)
    t48.addcmul_(a15, v18)
    t48.addcmul_(a16, v13)
    t48.addcmul_(a18, v15)
    t48.add_(t47, alpha=2)
    t47 = a11 * t4
    t47.addcmul_(a13, t5)
    t47.addcmul_(a14, t6)
    t47.addcmul_(t7, v11)
    t47.addcmul_(t8, v13)
    t47.addcmul_(t9, v14)
    t49 = a8 * g10
    t50 = a7 * g10
    t51 = a4 * t30
    t51.addcmul_(a5, t42)
    t51.addcmul_(a5, t27)
    t51.addcmul_(a6, t43)
    t51.addcmul_(a7, t30)
    t51.addcmul_(a8, t31)
    t51.addcmul_(g7, t44)
    t51.addcmul_(g9, t45)
    t51.addcmul_(g10, t46)
    t51.addcmul_(g12, t48)
    t51.addcmul_(g13, t47)
    t51.addcmul_(t49, v6)
    t51.addcmul_(t50, v5)
    t51.addcmul_(t34, v8)
    t51.addcmul_(t36, v4)
    t51.addcmul_(t36, v7)
    t51.addcmul_(t37, v5)
    t52 = t7 * t38
    t52.addcmul_(t8, t16)
    t52.addcmul_(t40, t4)
    t52.addcmul_(t29, t5)
    t52.addcmul_(t41, v5)
    t52.add_(t51, alpha=2)
    t51 = g8 * v3
    t51.addcmul_(g11, t6)
    t53 = a3 * g8
    t53.addcmul_(t9, g11)
    t54 = g10 * v9
    t55 = a1 * v3
    t55.addcmul_(a3, v1)
    t56 = a1 * v12
    t56.addcmul_(a2, v14)
    t56.addcmul_(a3, v15)
    t56.addcmul_(a12, v1)
    t56.addcmul_(a14, v2)
    t56.addcmul_(a15, v3)
    t57 = a4 * v6
    t57.addcmul_(a5, v8)
    t57.addcmul_(a6, v4)
    t57.addcmul_(a6, v9)
    t57.addcmul_(a8, v5)
    t57.addcmul_(a9, v6)
    t58 = a11 * v14
    t58.addcmul_(a12, v15)
    t58.addcmul_(a14, v11)
    t58.addcmul_(a14, v18)
    t58.addcmul_(a15, v12)
    t58.addcmul_(a18, v14)
    t59 = a10 * v12
    t59.addcmul_(a12, v10)
    t59.addcmul_(a13, v17)
    t59.addcmul_(a15, v19)
    t59.addcmul_(a17, v13)
    t59.addcmul_(a19, v15)
    t59.add_(t58, alpha=2)
    t58 = a12 * t4
    t58.addcmul_(a14, t5)
    t58.addcmul_(a15, t6)
    t58.addcmul_(t7, v12)
    t58.addcmul_(t8, v14)
    t58.addcmul_(t9, v15)
    t60 = a9 * g10
    t61 = a4 * t31
    t61.addcmul_(a5, t43)
    t61.addcmul_(a6, t54)
    t61.addcmul_(a6, t27)
    t61.addcmul_(a8, t30)
    t61.addcmul_(a9, t31)
    t61.addcmul_(g7, t55)
    t61.addcmul_(g9, t56)
    t61.addcmul_(g10, t57)
    t61.addcmul_(g12, t59)
    t61.addcmul_(g13, t58)
    t61.addcmul_(t60, v6)
    t61.addcmul_(t49, v5)
    t61.addcmul_(t34, v4)
    t61.addcmul_(t34, v9)
    t61.addcmul_(t36, v8)
    t61.addcmul_(t37, v6)
    t37 = t7 * t51
    t37.addcmul_(t9, t16)
    t37.addcmul_(t53, t4)
    t37.addcmul_(t29, t6)
    t37.addcmul_(t41, v6)
    t37.add_(t61, alpha=2)
    t61 = a1 * v13
    t61.addcmul_(a2, v16)
    t61.addcmul_(a3, v17)
    t61.addcmul_(a13, v1)
    t61.addcmul_(a16, v2)
    t61.addcmul_(a17, v3)
    t27 = a13 * t4
    t27.addcmul_(a16, t5)
    t27.addcmul_(a17, t6)
    t27.addcmul_(t7, v13)
    t27.addcmul_(t8, v16)
    t27.addcmul_(t9, v17)
    t62 = a2 * v2
    t63 = a5 * v5
    t63.addcmul_(a7, v7)
    t63.addcmul_(a8, v8)
    t64 = a13 * v13
    t64.addcmul_(a14, v14)
    t64.addcmul_(a17, v17)
    t65 = a11 * v11
    t65.addcmul_(a16, v16)
    t65.addcmul_(a18, v18)
    t65.add_(t64, alpha=2)
    t64 = a5 * t30
    t64.addcmul_(a7, t42)
    t64.addcmul_(a8, t43)
    t64.addcmul_(g4, v7)
    t64.addcmul_(g7, t62)
    t64.addcmul_(g10, t63)
    t64.addcmul_(g12, t65)
    t64.addcmul_(t49, v8)
    t64.addcmul_(t50, v7)
    t64.addcmul_(t36, v5)
    t66 = t8 * t38
    t66.addcmul_(g9, t61)
    t66.addcmul_(g13, t27)
    t66.addcmul_(t40, t5)
    t66.add_(t64, alpha=2)
    t64 = a2 * v3
    t64.addcmul_(a3, v2)
    t67 = a1 * v14
    t67.addcmul_(a2, v17)
    t67.addcmul_(a3, v18)
    t67.addcmul_(a14, v1)
    t67.addcmul_(a17, v2)
    t67.addcmul_(a18, v3)
    t68 = a5 * v6
    t68.addcmul_(a6, v5)
    t68.addcmul_(a7, v8)
    t68.addcmul_(a8, v7)
    t68.addcmul_(a8, v9)
    t68.addcmul_(a9, v8)
    t69 = a13 * v14
    t69.addcmul_(a14, v13)
    t69.addcmul_(a14, v15)
    t69.addcmul_(a15, v14)
    t69.addcmul_(a17, v18)
    t69.addcmul_(a18, v17)
    t70 = a11 * v12
    t70.addcmul_(a12, v11)
    t70.addcmul_(a16, v17)
    t70.addcmul_(a17, v16)
    t70.addcmul_(a18, v19)
    t70.addcmul_(a19, v18)
    t70.add_(t69, alpha=2)
    t69 = a14 * t4
    t69.addcmul_(a17, t5)
    t69.addcmul_(a18, t6)
    t69.addcmul_(t7, v14)
    t69.addcmul_(t8, v17)
    t69.addcmul_(t9, v18)
    t71 = a5 * t31
    t71.addcmul_(a6, t30)
    t71.addcmul_(a7, t43)
    t71.addcmul_(a8, t54)
    t71.addcmul_(a8, t42)
    t71.addcmul_(a9, t43)
    t71.addcmul_(g7, t64)
    t71.addcmul_(g9, t67)
    t71.addcmul_(g10, t68)
    t71.addcmul_(g12, t70)
    t71.addcmul_(g13, t69)
    t71.addcmul_(t60, v8)
    t71.addcmul_(t49, v7)
    t71.addcmul_(t49, v9)
    t71.addcmul_(t50, v8)
    t71.addcmul_(t34, v5)
    t71.addcmul_(t36, v6)
    t36 = t8 * t51
    t36.addcmul_(t9, t38)
    t36.addcmul_(t53, t5)
    t36.addcmul_(t40, t6)
    t36.addcmul_(t41, v8)
    t36.add_(t71, alpha=2)
    t71 = a1 * v15
    t71.addcmul_(a2, v18)
    t71.addcmul_(a3, v19)
    t71.addcmul_(a15, v1)
    t71.addcmul_(a18, v2)
    t71.addcmul_(a19, v3)
    t41 = a15 * t4
    t41.addcmul_(a18, t5)
    t41.addcmul_(a19, t6)
    t41.addcmul_(t7, v15)
    t41.addcmul_(t8, v18)
    t41.addcmul_(t9, v19)
    t50 = a3 * v3
    t42 = a6 * v6
    t42.addcmul_(a8, v8)
    t42.addcmul_(a9, v9)
    t30 = a14 * v14
    t30.addcmul_(a15, v15)
    t30.addcmul_(a18, v18)
    t72 = a12 * v12
    t72.addcmul_(a17, v17)
    t72.addcmul_(a19, v19)
    t72.add_(t30, alpha=2)
    t31 = a6 * t31
    t31.addcmul_(a8, t43)
    t31.addcmul_(a9, t54)
    t31.addcmul_(g4, v9)
    t31.addcmul_(g7, t50)
    t31.addcmul_(g10, t42)
    t31.addcmul_(g12, t72)
    t31.addcmul_(t60, v9)
    t31.addcmul_(t49, v8)
    t31.addcmul_(t34, v6)
    t34 = t9 * t51
    t34.addcmul_(g9, t71)
    t34.addcmul_(g13, t41)
    t34.addcmul_(t53, t6)
    t34.add_(t31, alpha=2)
    t31 = g13 * v4
    t49 = a4 * g13
    t60 = g13 * v7
    t54 = g13 * v9
    t43 = a9 * g13
    t30 = a7 * g13
    t73 = g13 * v5
    t74 = g13 * v6
    t75 = g13 * v8
    t76 = a8 * g13
    t77 = a6 * g13
    t78 = a5 * g13
    t79 = a11 * t73
    t79.addcmul_(a12, t74)
    t79.addcmul_(a14, t75)
    t79.addcmul_(g5, t4)
    t79.addcmul_(t76, v14)
    t79.addcmul_(t77, v12)
    t79.addcmul_(t78, v11)
    t80 = a4 * t16
    t80.addcmul_(a5, t38)
    t80.addcmul_(a6, t51)
    t80.addcmul_(a10, t31)
    t80.addcmul_(a13, t60)
    t80.addcmul_(a15, t54)
    t80.addcmul_(g3, v1)
    t80.addcmul_(g11, t10)
    t80.addcmul_(t43, v15)
    t80.addcmul_(t30, v13)
    t80.addcmul_(t49, v10)
    t80.addcmul_(t53, v6)
    t80.addcmul_(t40, v5)
    t80.addcmul_(t29, v4)
    t80.add_(t79, alpha=2)
    t79 = g12 * v4
    t81 = g12 * v5
    t82 = g12 * v6
    t83 = a6 * g12
    t84 = a5 * g12
    t85 = a4 * g12
    t86 = a10 * t79
    t86.addcmul_(a11, t81)
    t86.addcmul_(a12, t82)
    t86.addcmul_(g6, v10)
    t86.addcmul_(t83, v12)
    t86.addcmul_(t84, v11)
    t86.addcmul_(t85, v10)
    t87 = a1 * t1
    t87.addcmul_(t7, t31)
    t87.addcmul_(t49, t4)
    t87.addcmul_(t13, v1)
    t87.add_(t80)
    t87.add_(t86, alpha=2)
    t86 = g6 * 6
    t88 = a13 * t73
    t88.addcmul_(a14, t74)
    t88.addcmul_(a17, t75)
    t88.addcmul_(g5, t5)
    t88.addcmul_(t76, v17)
    t88.addcmul_(t77, v14)
    t88.addcmul_(t78, v13)
    t89 = a5 * t16
    t89.addcmul_(a7, t38)
    t89.addcmul_(a8, t51)
    t89.addcmul_(a11, t31)
    t89.addcmul_(a16, t60)
    t89.addcmul_(a18, t54)
    t89.addcmul_(g3, v2)
    t89.addcmul_(g11, t14)
    t89.addcmul_(t43, v18)
    t89.addcmul_(t30, v16)
    t89.addcmul_(t49, v11)
    t89.addcmul_(t53, v8)
    t89.addcmul_(t40, v7)
    t89.addcmul_(t29, v5)
    t89.add_(t88, alpha=2)
    t88 = g12 * v7
    t90 = g12 * v8
    t91 = a8 * g12
    t92 = a7 * g12
    t93 = a1 * t17
    t93.addcmul_(a10, t81)
    t93.addcmul_(a11, t88)
    t93.addcmul_(a12, t90)
    t93.addcmul_(t7, t73)
    t93.addcmul_(t78, t4)
    t93.addcmul_(t91, v12)
    t93.addcmul_(t92, v11)
    t93.addcmul_(t84, v10)
    t93.addcmul_(t22, v1)
    t94 = a11 * t79
    t94.addcmul_(a13, t81)
    t94.addcmul_(a14, t82)
    t94.addcmul_(t83, v14)
    t94.addcmul_(t84, v13)
    t94.addcmul_(t85, v11)
    t95 = a2 * t1
    t95.addcmul_(t8, t31)
    t95.addcmul_(t49, t5)
    t95.addcmul_(t13, v2)
    t95.addcmul_(t86, v11)
    t95.add_(t89)
    t95.add_(t93, alpha=2)
    t95.add_(t94, alpha=4)
    t94 = a14 * t73
    t94.addcmul_(a15, t74)
    t94.addcmul_(a18, t75)
    t94.addcmul_(g5, t6)
    t94.addcmul_(t76, v18)
    t94.addcmul_(t77, v15)
    t94.addcmul_(t78, v14)
    t16 = a6 * t16
    t16.addcmul_(a8, t38)
    t16.addcmul_(a9, t51)
    t16.addcmul_(a12, t31)
    t16.addcmul_(a17, t60)
    t16.addcmul_(a19, t54)
    t16.addcmul_(g3, v3)
    t16.addcmul_(g11, t15)
    t16.addcmul_(t43, v19)
    t16.addcmul_(t30, v17)
    t16.addcmul_(t49, v12)
    t16.addcmul_(t53, v9)
    t16.addcmul_(t40, v8)
    t16.addcmul_(t29, v6)
    t16.add_(t94, alpha=2)
    t94 = g12 * v9
    t29 = a9 * g12
    t40 = a1 * t18
    t40.addcmul_(a10, t82)
    t40.addcmul_(a11, t90)
    t40.addcmul_(a12, t94)
    t40.addcmul_(t7, t74)
    t40.addcmul_(t77, t4)
    t40.addcmul_(t29, v12)
    t40.addcmul_(t91, v11)
    t40.addcmul_(t83, v10)
    t40.addcmul_(t21, v1)
    t53 = a12 * t79
    t53.addcmul_(a14, t81)
    t53.addcmul_(a15, t82)
    t53.addcmul_(t83, v15)
    t53.addcmul_(t84, v14)
    t53.addcmul_(t85, v12)
    t1 = a3 * t1
    t1.addcmul_(t9, t31)
    t1.addcmul_(t49, t6)
    t1.addcmul_(t13, v3)
    t1.addcmul_(t86, v12)
    t1.add_(t16)
    t1.add_(t40, alpha=2)
    t1.add_(t53, alpha=4)
    t53 = a2 * t17
    t53.addcmul_(a13, t79)
    t53.addcmul_(a16, t81)
    t53.addcmul_(a17, t82)
    t53.addcmul_(t8, t73)
    t53.addcmul_(t78, t5)
    t53.addcmul_(t83, v17)
    t53.addcmul_(t84, v16)
    t53.addcmul_(t85, v13)
    t53.addcmul_(t22, v2)
    t40 = a11 * t81
    t40.addcmul_(a13, t88)
    t40.addcmul_(a14, t90)
    t40.addcmul_(t91, v14)
    t40.addcmul_(t92, v13)
    t40.addcmul_(t84, v11)
    t13 = a1 * t2
    t13.addcmul_(t7, t60)
    t13.addcmul_(t30, t4)
    t13.addcmul_(t12, v1)
    t13.addcmul_(t86, v13)
    t13.add_(t80)
    t13.add_(t53, alpha=2)
    t13.add_(t40, alpha=4)
    t40 = a11 * t82
    t40.addcmul_(a12, t81)
    t40.addcmul_(a13, t90)
    t40.addcmul_(a14, t94)
    t40.addcmul_(a14, t88)
    t40.addcmul_(a14, t79)
    t40.addcmul_(a15, t90)
    t40.addcmul_(a17, t81)
    t40.addcmul_(a18, t82)
    t40.addcmul_(t29, v14)
    t40.addcmul_(t91, v13)
    t40.addcmul_(t91, v15)
    t40.addcmul_(t92, v14)
    t40.addcmul_(t83, v11)
    t40.addcmul_(t83, v18)
    t40.addcmul_(t84, v12)
    t40.addcmul_(t84, v17)
    t40.addcmul_(t85, v14)
    t53 = a1 * t19
    t53.addcmul_(a2, t18)
    t53.addcmul_(a3, t17)
    t53.addcmul_(t7, t75)
    t53.addcmul_(t8, t74)
    t53.addcmul_(t9, t73)
    t53.addcmul_(t76, t4)
    t53.addcmul_(t77, t5)
    t53.addcmul_(t78, t6)
    t53.addcmul_(t20, v1)
    t53.addcmul_(t21, v2)
    t53.addcmul_(t22, v3)
    t53.addcmul_(t86, v14)
    t53.add_(t40, alpha=2)
    t53 = t53 * 2
    t18 = a3 * t18
    t18.addcmul_(a15, t79)
    t18.addcmul_(a18, t81)
    t18.addcmul_(a19, t82)
    t18.addcmul_(t9, t74)
    t18.addcmul_(t77, t6)
    t18.addcmul_(t83, v19)
    t18.addcmul_(t84, v18)
    t18.addcmul_(t85, v15)
    t18.addcmul_(t21, v3)
    t21 = a12 * t82
    t21.addcmul_(a14, t90)
    t21.addcmul_(a15, t94)
    t21.addcmul_(t29, v15)
    t21.addcmul_(t91, v14)
    t21.addcmul_(t83, v12)
    t85 = a1 * t3
    t85.addcmul_(t7, t54)
    t85.addcmul_(t43, t4)
    t85.addcmul_(t11, v1)
    t85.addcmul_(t86, v15)
    t85.add_(t80)
    t85.add_(t18, alpha=2)
    t85.add_(t21, alpha=4)
    t21 = a13 * t81
    t21.addcmul_(a16, t88)
    t21.addcmul_(a17, t90)
    t21.addcmul_(g6, v16)
    t21.addcmul_(t91, v17)
    t21.addcmul_(t92, v16)
    t21.addcmul_(t84, v13)
    t18 = a2 * t2
    t18.addcmul_(t8, t60)
    t18.addcmul_(t30, t5)
    t18.addcmul_(t12, v2)
    t18.add_(t89)
    t18.add_(t21, alpha=2)
    t21 = a2 * t19
    t21.addcmul_(a13, t82)
    t21.addcmul_(a16, t90)
    t21.addcmul_(a17, t94)
    t21.addcmul_(t8, t75)
    t21.addcmul_(t76, t5)
    t21.addcmul_(t29, v17)
    t21.addcmul_(t91, v16)
    t21.addcmul_(t83, v13)
    t21.addcmul_(t20, v2)
    t80 = a14 * t81
    t80.addcmul_(a17, t88)
    t80.addcmul_(a18, t90)
    t80.addcmul_(t91, v18)
    t80.addcmul_(t92, v17)
    t80.addcmul_(t84, v14)
    t2 = a3 * t2
    t2.addcmul_(t9, t60)
    t2.addcmul_(t30, t6)
    t2.addcmul_(t12, v3)
    t2.addcmul_(t86, v17)
    t2.add_(t16)
    t2.add_(t21, alpha=2)
    t2.add_(t80, alpha=4)
    t19 = a3 * t19
    t19.addcmul_(a15, t81)
    t19.addcmul_(a18, t88)
    t19.addcmul_(a19, t90)
    t19.addcmul_(t9, t75)
    t19.addcmul_(t76, t6)
    t19.addcmul_(t91, v19)
    t19.addcmul_(t92, v18)
    t19.addcmul_(t84, v15)
    t19.addcmul_(t20, v3)
    t20 = a14 * t82
    t20.addcmul_(a17, t90)
    t20.addcmul_(a18, t94)
    t20.addcmul_(t29, v18)
    t20.addcmul_(t91, v17)
    t20.addcmul_(t83, v14)
    t84 = a2 * t3
    t84.addcmul_(t8, t54)
    t84.addcmul_(t43, t5)
    t84.addcmul_(t11, v2)
    t84.addcmul_(t86, v18)
    t84.add_(t89)
    t84.add_(t19, alpha=2)
    t84.add_(t20, alpha=4)
    t82 = a15 * t82
    t82.addcmul_(a18, t90)
    t82.addcmul_(a19, t94)
    t82.addcmul_(g6, v19)
    t82.addcmul_(t29, v19)
    t82.addcmul_(t91, v18)
    t82.addcmul_(t83, v15)
    t3 = a3 * t3
    t3.addcmul_(t9, t54)
    t3.addcmul_(t43, t6)
    t3.addcmul_(t11, v3)
    t3.add_(t16)
    t3.add_(t82, alpha=2)
    t82 = torch.add(v4, v7)
    t82.add_(v9)
    t16 = a1 * v1
    t16.addcmul_(a2, v2)
    t16.addcmul_(a3, v3)
    t16 = t16 * 2
    t11 = a1 * t4
    t11.addcmul_(a2, t5)
    t11.addcmul_(a3, t6)
    t11.addcmul_(t7, v1)
    t11.addcmul_(t8, v2)
    t11.addcmul_(t9, v3)
    t43 = a5 * v5
    t43.addcmul_(a6, v6)
    t43.addcmul_(a8, v8)
    t54 = a4 * v4
    t54.addcmul_(a7, v7)
    t54.addcmul_(a9, v9)
    t54.add_(t43, alpha=2)
    t54 = t54 * 2
    t43 = t7 * t4
    t43.addcmul_(t8, t5)
    t43.addcmul_(t9, t6)
    t43 = t43 * 2
    t83 = a11 * v11
    t83.addcmul_(a12, v12)
    t83.addcmul_(a13, v13)
    t83.addcmul_(a15, v15)
    t83.addcmul_(a17, v17)
    t83.addcmul_(a18, v18)
    t91 = a14 * v14
    t29 = a10 * v10
    t29.addcmul_(a16, v16)
    t29.addcmul_(a19, v19)
    t29.add_(t83, alpha=3)
    t29.add_(t91, alpha=6)
    t29 = t29 * 2
    t91 = a1 * a1
    t83 = a2 * a2
    t94 = a3 * a3
    t90 = a1 * a2
    t20 = a1 * a3
    t19 = a2 * a3
    t32 = a4 * t32
    t32.addcmul_(a5, t44)
    t32.addcmul_(a6, t55)
    t32.addcmul_(a7, t62)
    t32.addcmul_(a8, t64)
    t32.addcmul_(a9, t50)
    t32.addcmul_(t90, v5)
    t32.addcmul_(t20, v6)
    t32.addcmul_(t19, v8)
    t91 = t91 * v4
    t91.addcmul_(t83, v7)
    t91.addcmul_(t94, v9)
    t91.add_(t32, alpha=2)
    t32 = a4 * t7
    t32.addcmul_(a5, t8)
    t32.addcmul_(a6, t9)
    t94 = a5 * t7
    t94.addcmul_(a7, t8)
    t94.addcmul_(a8, t9)
    t83 = a6 * t7
    t83.addcmul_(a8, t8)
    t83.addcmul_(a9, t9)
    t19 = a1 * t10
    t19.addcmul_(a2, t14)
    t19.addcmul_(a3, t15)
    t19.addcmul_(t32, v1)
    t19.addcmul_(t94, v2)
    t19.addcmul_(t83, v3)
    t20 = a1 * a10
    t20.addcmul_(a2, a11)
    t20.addcmul_(a3, a12)
    t90 = a1 * a13
    t90.addcmul_(a2, a16)
    t90.addcmul_(a3, a17)
    t50 = a1 * a15
    t50.addcmul_(a2, a18)
    t50.addcmul_(a3, a19)
    t64 = a1 * a11
    t64.addcmul_(a2, a13)
    t64.addcmul_(a3, a14)
    t62 = a1 * a12
    t62.addcmul_(a2, a14)
    t62.addcmul_(a3, a15)
    t55 = a1 * a14
    t55.addcmul_(a2, a17)
    t55.addcmul_(a3, a18)
    t45 = a5 * t45
    t45.addcmul_(a6, t56)
    t45.addcmul_(a8, t67)
    t45.addcmul_(t64, v5)
    t45.addcmul_(t62, v6)
    t45.addcmul_(t55, v8)
    t28 = a4 * t28
    t28.addcmul_(a7, t61)
    t28.addcmul_(a9, t71)
    t28.addcmul_(t20, v4)
    t28.addcmul_(t90, v7)
    t28.addcmul_(t50, v9)
    t28.add_(t45, alpha=2)
    t45 = a4 * a4
    t45.addcmul_(a5, a5)
    t45.addcmul_(a6, a6)
    t50 = a5 * a5
    t50.addcmul_(a7, a7)
    t50.addcmul_(a8, a8)
    t90 = a6 * a6
    t90.addcmul_(a8, a8)
    t90.addcmul_(a9, a9)
    t20 = a4 * a5
    t20.addcmul_(a5, a7)
    t20.addcmul_(a6, a8)
    t71 = a4 * a6
    t71.addcmul_(a5, a8)
    t71.addcmul_(a6, a9)
    t61 = a5 * a6
    t61.addcmul_(a7, a8)
    t61.addcmul_(a8, a9)
    t33 = a4 * t33
    t33.addcmul_(a5, t46)
    t33.addcmul_(a6, t57)
    t33.addcmul_(a7, t63)
    t33.addcmul_(a8, t68)
    t33.addcmul_(a9, t42)
    t33.addcmul_(t20, v5)
    t33.addcmul_(t71, v6)
    t33.addcmul_(t61, v8)
    t45 = t45 * v4
    t45.addcmul_(t50, v7)
    t45.addcmul_(t90, v9)
    t45.add_(t33, alpha=2)
    t10 = t7 * t10
    t10.addcmul_(t8, t14)
    t10.addcmul_(t9, t15)
    t10.addcmul_(t32, t4)
    t10.addcmul_(t94, t5)
    t10.addcmul_(t83, t6)
    t83 = a11 * a11
    t83.addcmul_(a12, a12)
    t83.addcmul_(a14, a14)
    t6 = a10 * a10
    t6.addcmul_(a13, a13)
    t6.addcmul_(a15, a15)
    t6.add_(t83, alpha=2)
    t83 = a13 * a13
    t83.addcmul_(a14, a14)
    t83.addcmul_(a17, a17)
    t94 = a11 * a11
    t94.addcmul_(a16, a16)
    t94.addcmul_(a18, a18)
    t94.add_(t83, alpha=2)
    t83 = a14 * a14
    t83.addcmul_(a15, a15)
    t83.addcmul_(a18, a18)
    t5 = a12 * a12
    t5.addcmul_(a17, a17)
    t5.addcmul_(a19, a19)
    t5.add_(t83, alpha=2)
    t83 = a11 * a13
    t83.addcmul_(a12, a14)
    t83.addcmul_(a14, a17)
    t32 = a10 * a11
    t32.addcmul_(a13, a16)
    t32.addcmul_(a15, a18)
    t32.add_(t83, alpha=2)
    t83 = a11 * a14
    t83.addcmul_(a12, a15)
    t83.addcmul_(a14, a18)
    t4 = a10 * a12
    t4.addcmul_(a13, a17)
    t4.addcmul_(a15, a19)
    t4.add_(t83, alpha=2)
    t83 = a13 * a14
    t83.addcmul_(a14, a15)
    t83.addcmul_(a17, a18)
    t15 = a11 * a12
    t15.addcmul_(a16, a17)
    t15.addcmul_(a18, a19)
    t15.add_(t83, alpha=2)
    t35 = a4 * t35
    t35.addcmul_(a5, t48)
    t35.addcmul_(a6, t59)
    t35.addcmul_(a7, t65)
    t35.addcmul_(a8, t70)
    t35.addcmul_(a9, t72)
    t35.addcmul_(t32, v5)
    t35.addcmul_(t4, v6)
    t35.addcmul_(t15, v8)
    t6 = t6 * v4
    t6.addcmul_(t94, v7)
    t6.addcmul_(t5, v9)
    t6.add_(t35, alpha=2)
    t35 = a10 * t7
    t35.addcmul_(a11, t8)
    t35.addcmul_(a12, t9)
    t5 = a13 * t7
    t5.addcmul_(a16, t8)
    t5.addcmul_(a17, t9)
    t94 = a15 * t7
    t94.addcmul_(a18, t8)
    t94.addcmul_(a19, t9)
    t15 = a11 * t7
    t15.addcmul_(a13, t8)
    t15.addcmul_(a14, t9)
    t4 = a12 * t7
    t4.addcmul_(a14, t8)
    t4.addcmul_(a15, t9)
    t7 = a14 * t7
    t7.addcmul_(a17, t8)
    t7.addcmul_(a18, t9)
    t47 = a5 * t47
    t47.addcmul_(a6, t58)
    t47.addcmul_(a8, t69)
    t47.addcmul_(t15, v5)
    t47.addcmul_(t4, v6)
    t47.addcmul_(t7, v8)
    t26 = a4 * t26
    t26.addcmul_(a7, t27)
    t26.addcmul_(a9, t41)
    t26.addcmul_(t35, v4)
    t26.addcmul_(t5, v7)
    t26.addcmul_(t94, v9)
    t26.add_(t47, alpha=2)
    return torch.stack((t0, t25, t24, t23, t39, t52, t37, t66, t36, t34, t87, t95, t1, t13, t53, t85, t18, t2, t84, t3,)), torch.stack((v0, t82, t16, t11, t54, t43, t29, t91, t19, t28, t45, t10, t6, t26,))
