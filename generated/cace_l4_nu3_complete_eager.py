"""CACE B basis: 14 invariant features of the moments up to degree 4, orders 1 to 3.

Generated, do not edit. Regenerate with:
    basisgen --lmax 4 --numax 3 --selection complete --radial shared --backend eager

Operations per atom and channel: forward 597, backward 855, double backward 2057.
"""

import torch

BASIS_DIGEST = "8fe0d57bf95a199f494435aa21a985d3debdf31ad2b3083e8b20ddd48dc67486"
SOURCE_DIGEST = "af915edecc5fea7af8af991d64d4d96c82dd03346208f3ba6b93eaf2f829d241"
SPEC = {'l_max': (4, 4, 4), 'nu_max': 3, 'selection': 'complete', 'radial': 'shared', 'max_degree': None}
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
    # B1_1: nu=1, degrees 0: node [single node]
    {'name': 'B1_1', 'nu': 1, 'degrees': (0,), 'graphs': ((1, ()),), 'formula': 'A'},
    # B2_1: nu=2, degrees 1, 1: bond [0-1]
    {'name': 'B2_1', 'nu': 2, 'degrees': (1, 1), 'graphs': ((1, ((0, 1, 1),)),), 'formula': 'A_i A_i'},
    # B2_2: nu=2, degrees 2, 2: bond [0=1]
    {'name': 'B2_2', 'nu': 2, 'degrees': (2, 2), 'graphs': ((1, ((0, 1, 2),)),), 'formula': 'A_ij A_ij'},
    # B2_3: nu=2, degrees 3, 3: bond [0≡1]
    {'name': 'B2_3', 'nu': 2, 'degrees': (3, 3), 'graphs': ((1, ((0, 1, 3),)),), 'formula': 'A_ijk A_ijk'},
    # B2_4: nu=2, degrees 4, 4: bond [0(4)1]
    {'name': 'B2_4', 'nu': 2, 'degrees': (4, 4), 'graphs': ((1, ((0, 1, 4),)),), 'formula': 'A_ijkl A_ijkl'},
    # B3_1: nu=3, degrees 1, 1, 2: path [0-2 1-2]
    {'name': 'B3_1', 'nu': 3, 'degrees': (1, 1, 2), 'graphs': ((1, ((0, 2, 1), (1, 2, 1))),), 'formula': 'A_i A_j A_ij'},
    # B3_2: nu=3, degrees 1, 2, 3: path [0-2 1=2]
    {'name': 'B3_2', 'nu': 3, 'degrees': (1, 2, 3), 'graphs': ((1, ((0, 2, 1), (1, 2, 2))),), 'formula': 'A_i A_jk A_ijk'},
    # B3_3: nu=3, degrees 1, 3, 4: path [0-2 1≡2]
    {'name': 'B3_3', 'nu': 3, 'degrees': (1, 3, 4), 'graphs': ((1, ((0, 2, 1), (1, 2, 3))),), 'formula': 'A_i A_jkl A_ijkl'},
    # B3_4: nu=3, degrees 2, 2, 2: triangle [0-1 0-2 1-2]
    {'name': 'B3_4', 'nu': 3, 'degrees': (2, 2, 2), 'graphs': ((1, ((0, 1, 1), (0, 2, 1), (1, 2, 1))),), 'formula': 'A_ij A_ik A_jk'},
    # B3_5: nu=3, degrees 2, 2, 4: path [0=2 1=2]
    {'name': 'B3_5', 'nu': 3, 'degrees': (2, 2, 4), 'graphs': ((1, ((0, 2, 2), (1, 2, 2))),), 'formula': 'A_ij A_kl A_ijkl'},
    # B3_6: nu=3, degrees 2, 3, 3: triangle [0-1 0-2 1=2]
    {'name': 'B3_6', 'nu': 3, 'degrees': (2, 3, 3), 'graphs': ((1, ((0, 1, 1), (0, 2, 1), (1, 2, 2))),), 'formula': 'A_ij A_ikl A_jkl'},
    # B3_7: nu=3, degrees 2, 4, 4: triangle [0-1 0-2 1≡2]
    {'name': 'B3_7', 'nu': 3, 'degrees': (2, 4, 4), 'graphs': ((1, ((0, 1, 1), (0, 2, 1), (1, 2, 3))),), 'formula': 'A_ij A_iklm A_jklm'},
    # B3_8: nu=3, degrees 3, 3, 4: triangle [0-1 0=2 1=2]
    {'name': 'B3_8', 'nu': 3, 'degrees': (3, 3, 4), 'graphs': ((1, ((0, 1, 1), (0, 2, 2), (1, 2, 2))),), 'formula': 'A_ijk A_ilm A_jklm'},
    # B3_9: nu=3, degrees 4, 4, 4: triangle [0=1 0=2 1=2]
    {'name': 'B3_9', 'nu': 3, 'degrees': (4, 4, 4), 'graphs': ((1, ((0, 1, 2), (0, 2, 2), (1, 2, 2))),), 'formula': 'A_ijkl A_ijmn A_klmn'},
)


def b_basis(A):
    """Invariant features of moments.

    Args:
        A: [atoms, n, 35, channels], components in the order of LVECTORS; any number of leading dimensions.

    Returns:
        B: [atoms, n, 14, channels], features in the order of FEATURES; twice differentiable.
    """
    return b_basis_rows(A.movedim(-2, 0).contiguous()).movedim(0, -2).contiguous()


def b_basis_rows(rows):
    """The same without moving data: rows [35, ...] of A to rows [14, ...] of B."""
    if rows.shape[0] != 35:
        raise ValueError(f"A has {rows.shape[0]} components; this basis takes 35 (degrees 0 to 4)")
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
    t9 = a1 * a1
    t8 = a2 * a2
    t6 = a3 * a3
    t11 = a1 * a2
    t12 = a1 * a3
    t13 = a2 * a3
    t9 = a4 * t9
    t9.addcmul_(a7, t8)
    t9.addcmul_(a9, t6)
    t9.addcmul_(t1, t11)
    t9.addcmul_(t2, t12)
    t9.addcmul_(t3, t13)
    t13 = a1 * a10
    t13.addcmul_(a2, a11)
    t13.addcmul_(a3, a12)
    t12 = a1 * a13
    t12.addcmul_(a2, a16)
    t12.addcmul_(a3, a17)
    t11 = a1 * a15
    t11.addcmul_(a2, a18)
    t11.addcmul_(a3, a19)
    t6 = a1 * a11
    t6.addcmul_(a2, a13)
    t6.addcmul_(a3, a14)
    t8 = a1 * a12
    t8.addcmul_(a2, a14)
    t8.addcmul_(a3, a15)
    t14 = a1 * a14
    t14.addcmul_(a2, a17)
    t14.addcmul_(a3, a18)
    t13 = a4 * t13
    t13.addcmul_(a7, t12)
    t13.addcmul_(a9, t11)
    t13.addcmul_(t1, t6)
    t13.addcmul_(t2, t8)
    t13.addcmul_(t3, t14)
    t14 = a1 * a20
    t14.addcmul_(a2, a21)
    t14.addcmul_(a3, a22)
    t8 = a1 * a26
    t8.addcmul_(a2, a30)
    t8.addcmul_(a3, a31)
    t6 = a1 * a29
    t6.addcmul_(a2, a33)
    t6.addcmul_(a3, a34)
    t11 = a1 * a24
    t11.addcmul_(a2, a27)
    t11.addcmul_(a3, a28)
    t12 = a1 * a21
    t12.addcmul_(a2, a23)
    t12.addcmul_(a3, a24)
    t15 = a1 * a22
    t15.addcmul_(a2, a24)
    t15.addcmul_(a3, a25)
    t16 = a1 * a23
    t16.addcmul_(a2, a26)
    t16.addcmul_(a3, a27)
    t17 = a1 * a25
    t17.addcmul_(a2, a28)
    t17.addcmul_(a3, a29)
    t18 = a1 * a27
    t18.addcmul_(a2, a31)
    t18.addcmul_(a3, a32)
    t19 = a1 * a28
    t19.addcmul_(a2, a32)
    t19.addcmul_(a3, a33)
    t12 = a11 * t12
    t12.addcmul_(a12, t15)
    t12.addcmul_(a13, t16)
    t12.addcmul_(a15, t17)
    t12.addcmul_(a17, t18)
    t12.addcmul_(a18, t19)
    t14 = a10 * t14
    t14.addcmul_(a16, t8)
    t14.addcmul_(a19, t6)
    t14.addcmul_(t5, t11)
    t14.add_(t12, alpha=3)
    t12 = a4 * a4
    t11 = a5 * a5
    t5 = a6 * a6
    t6 = torch.add(t12, t11)
    t6.add_(t5)
    t8 = a7 * a7
    t19 = a8 * a8
    t18 = torch.add(t11, t8)
    t18.add_(t19)
    t17 = a9 * a9
    t16 = torch.add(t5, t19)
    t16.add_(t17)
    t15 = a4 * a5
    t20 = a5 * a7
    t21 = a6 * a8
    t22 = torch.add(t15, t20)
    t22.add_(t21)
    t23 = a4 * a6
    t24 = a5 * a8
    t25 = a6 * a9
    t26 = torch.add(t23, t24)
    t26.add_(t25)
    t27 = a5 * a6
    t28 = a7 * a8
    t29 = a8 * a9
    t30 = torch.add(t27, t28)
    t30.add_(t29)
    t6 = a4 * t6
    t6.addcmul_(a7, t18)
    t6.addcmul_(a9, t16)
    t6.addcmul_(t1, t22)
    t6.addcmul_(t2, t26)
    t6.addcmul_(t3, t30)
    t30 = a4 * a7
    t30.add_(t11, alpha=2)
    t11 = a4 * a9
    t11.add_(t5, alpha=2)
    t5 = a7 * a9
    t5.add_(t19, alpha=2)
    t30 = a23 * t30
    t30.addcmul_(a25, t11)
    t30.addcmul_(a32, t5)
    t5 = a4 * a8
    t5.add_(t27, alpha=2)
    t27 = a6 * a7
    t27.add_(t24, alpha=2)
    t24 = a5 * a9
    t24.add_(t21, alpha=2)
    t15 = a21 * t15
    t15.addcmul_(a22, t23)
    t15.addcmul_(a24, t5)
    t15.addcmul_(a26, t20)
    t15.addcmul_(a27, t27)
    t15.addcmul_(a28, t24)
    t15.addcmul_(a29, t25)
    t15.addcmul_(a31, t28)
    t15.addcmul_(a33, t29)
    t12 = a20 * t12
    t12.addcmul_(a30, t8)
    t12.addcmul_(a34, t17)
    t12.add_(t30, alpha=2)
    t12.add_(t15, alpha=4)
    t15 = a10 * a10
    t30 = a11 * a11
    t17 = a12 * a12
    t8 = a13 * a13
    t29 = a14 * a14
    t28 = a15 * a15
    t25 = torch.add(t15, t8)
    t25.add_(t28)
    t25.add_(t30, alpha=2)
    t25.add_(t17, alpha=2)
    t25.add_(t29, alpha=2)
    t24 = a16 * a16
    t27 = a17 * a17
    t20 = a18 * a18
    t5 = torch.add(t30, t24)
    t5.add_(t20)
    t5.add_(t8, alpha=2)
    t5.add_(t29, alpha=2)
    t5.add_(t27, alpha=2)
    t23 = a19 * a19
    t21 = torch.add(t17, t27)
    t21.add_(t23)
    t21.add_(t29, alpha=2)
    t21.add_(t28, alpha=2)
    t21.add_(t20, alpha=2)
    t11 = a10 * a11
    t19 = a11 * a13
    t26 = a12 * a14
    t22 = a13 * a16
    t16 = a14 * a17
    t18 = a15 * a18
    t31 = torch.add(t11, t22)
    t31.add_(t18)
    t31.add_(t19, alpha=2)
    t31.add_(t26, alpha=2)
    t31.add_(t16, alpha=2)
    t32 = a10 * a12
    t33 = a11 * a14
    t34 = a12 * a15
    t35 = a13 * a17
    t36 = a14 * a18
    t37 = a15 * a19
    t38 = torch.add(t32, t35)
    t38.add_(t37)
    t38.add_(t33, alpha=2)
    t38.add_(t34, alpha=2)
    t38.add_(t36, alpha=2)
    t39 = a11 * a12
    t40 = a13 * a14
    t41 = a14 * a15
    t42 = a16 * a17
    t43 = a17 * a18
    t44 = a18 * a19
    t45 = torch.add(t39, t42)
    t45.add_(t44)
    t45.add_(t40, alpha=2)
    t45.add_(t41, alpha=2)
    t45.add_(t43, alpha=2)
    t25 = a4 * t25
    t25.addcmul_(a7, t5)
    t25.addcmul_(a9, t21)
    t25.addcmul_(t1, t31)
    t25.addcmul_(t2, t38)
    t25.addcmul_(t3, t45)
    t45 = a20 * a20
    t38 = a21 * a21
    t31 = a22 * a22
    t21 = a23 * a23
    t5 = a24 * a24
    t46 = a25 * a25
    t47 = a26 * a26
    t48 = a27 * a27
    t49 = a28 * a28
    t50 = a29 * a29
    t51 = torch.add(t45, t47)
    t51.add_(t50)
    t51.add_(t38, alpha=3)
    t51.add_(t31, alpha=3)
    t51.add_(t21, alpha=3)
    t51.add_(t5, alpha=6)
    t51.add_(t46, alpha=3)
    t51.add_(t48, alpha=3)
    t51.add_(t49, alpha=3)
    t52 = a30 * a30
    t53 = a31 * a31
    t54 = a32 * a32
    t55 = a33 * a33
    t56 = torch.add(t38, t52)
    t56.add_(t55)
    t56.add_(t21, alpha=3)
    t56.add_(t5, alpha=3)
    t56.add_(t47, alpha=3)
    t56.add_(t48, alpha=6)
    t56.add_(t49, alpha=3)
    t56.add_(t53, alpha=3)
    t56.add_(t54, alpha=3)
    t57 = a34 * a34
    t58 = torch.add(t31, t53)
    t58.add_(t57)
    t58.add_(t5, alpha=3)
    t58.add_(t46, alpha=3)
    t58.add_(t48, alpha=3)
    t58.add_(t49, alpha=6)
    t58.add_(t50, alpha=3)
    t58.add_(t54, alpha=3)
    t58.add_(t55, alpha=3)
    t59 = a20 * a21
    t60 = a21 * a23
    t61 = a22 * a24
    t62 = a23 * a26
    t63 = a24 * a27
    t64 = a25 * a28
    t65 = a26 * a30
    t66 = a27 * a31
    t67 = a28 * a32
    t68 = a29 * a33
    t69 = torch.add(t59, t65)
    t69.add_(t68)
    t69.add_(t60, alpha=3)
    t69.add_(t61, alpha=3)
    t69.add_(t62, alpha=3)
    t69.add_(t63, alpha=6)
    t69.add_(t64, alpha=3)
    t69.add_(t66, alpha=3)
    t69.add_(t67, alpha=3)
    t70 = a20 * a22
    t71 = a21 * a24
    t72 = a22 * a25
    t73 = a23 * a27
    t74 = a24 * a28
    t75 = a25 * a29
    t76 = a26 * a31
    t77 = a27 * a32
    t78 = a28 * a33
    t79 = a29 * a34
    t80 = torch.add(t70, t76)
    t80.add_(t79)
    t80.add_(t71, alpha=3)
    t80.add_(t72, alpha=3)
    t80.add_(t73, alpha=3)
    t80.add_(t74, alpha=6)
    t80.add_(t75, alpha=3)
    t80.add_(t77, alpha=3)
    t80.add_(t78, alpha=3)
    t81 = a21 * a22
    t82 = a23 * a24
    t83 = a24 * a25
    t84 = a26 * a27
    t85 = a27 * a28
    t86 = a28 * a29
    t87 = a30 * a31
    t88 = a31 * a32
    t89 = a32 * a33
    t90 = a33 * a34
    t91 = torch.add(t81, t87)
    t91.add_(t90)
    t91.add_(t82, alpha=3)
    t91.add_(t83, alpha=3)
    t91.add_(t84, alpha=3)
    t91.add_(t85, alpha=6)
    t91.add_(t86, alpha=3)
    t91.add_(t88, alpha=3)
    t91.add_(t89, alpha=3)
    t51 = a4 * t51
    t51.addcmul_(a7, t56)
    t51.addcmul_(a9, t58)
    t51.addcmul_(t1, t69)
    t51.addcmul_(t2, t80)
    t51.addcmul_(t3, t91)
    t15 = torch.add(t15, t30)
    t15.add_(t17)
    t24 = torch.add(t8, t24)
    t24.add_(t27)
    t91 = torch.add(t28, t20)
    t91.add_(t23)
    t23 = a10 * a13
    t3 = a11 * a16
    t80 = a12 * a17
    t23.add_(t3)
    t23.add_(t80)
    t23.add_(t30, alpha=2)
    t23.add_(t8, alpha=2)
    t23.add_(t29, alpha=2)
    t8 = a10 * a15
    t30 = a11 * a18
    t80 = a12 * a19
    t8.add_(t30)
    t8.add_(t80)
    t8.add_(t17, alpha=2)
    t8.add_(t29, alpha=2)
    t8.add_(t28, alpha=2)
    t28 = a13 * a15
    t17 = a16 * a18
    t80 = a17 * a19
    t28.add_(t17)
    t28.add_(t80)
    t28.add_(t29, alpha=2)
    t28.add_(t27, alpha=2)
    t28.add_(t20, alpha=2)
    t23 = a23 * t23
    t23.addcmul_(a25, t8)
    t23.addcmul_(a32, t28)
    t11 = torch.add(t11, t19)
    t11.add_(t26)
    t32 = torch.add(t32, t33)
    t32.add_(t34)
    t28 = a10 * a14
    t8 = a11 * a17
    t20 = a12 * a18
    t28.add_(t8)
    t28.add_(t20)
    t28.add_(t39, alpha=2)
    t28.add_(t40, alpha=2)
    t28.add_(t41, alpha=2)
    t22 = torch.add(t19, t22)
    t22.add_(t16)
    t19 = a12 * a13
    t39 = a14 * a16
    t20 = a15 * a17
    t19.add_(t39)
    t19.add_(t20)
    t19.add_(t33, alpha=2)
    t19.add_(t35, alpha=2)
    t19.add_(t36, alpha=2)
    t35 = a11 * a15
    t33 = a13 * a18
    t20 = a14 * a19
    t35.add_(t33)
    t35.add_(t20)
    t35.add_(t26, alpha=2)
    t35.add_(t16, alpha=2)
    t35.add_(t18, alpha=2)
    t36 = torch.add(t34, t36)
    t36.add_(t37)
    t42 = torch.add(t40, t42)
    t42.add_(t43)
    t43 = torch.add(t41, t43)
    t43.add_(t44)
    t11 = a21 * t11
    t11.addcmul_(a22, t32)
    t11.addcmul_(a24, t28)
    t11.addcmul_(a26, t22)
    t11.addcmul_(a27, t19)
    t11.addcmul_(a28, t35)
    t11.addcmul_(a29, t36)
    t11.addcmul_(a31, t42)
    t11.addcmul_(a33, t43)
    t15 = a20 * t15
    t15.addcmul_(a30, t24)
    t15.addcmul_(a34, t91)
    t15.add_(t23, alpha=2)
    t15.add_(t11, alpha=4)
    t45 = torch.add(t45, t21)
    t45.add_(t46)
    t45.add_(t38, alpha=2)
    t45.add_(t31, alpha=2)
    t45.add_(t5, alpha=2)
    t52 = torch.add(t21, t52)
    t52.add_(t54)
    t52.add_(t47, alpha=2)
    t52.add_(t48, alpha=2)
    t52.add_(t53, alpha=2)
    t11 = torch.add(t46, t54)
    t11.add_(t57)
    t11.add_(t49, alpha=2)
    t11.add_(t50, alpha=2)
    t11.add_(t55, alpha=2)
    t57 = a20 * a23
    t23 = a21 * a26
    t91 = a22 * a27
    t24 = a23 * a30
    t43 = a24 * a31
    t42 = a25 * a32
    t57.add_(t24)
    t57.add_(t42)
    t57.add_(t38, alpha=2)
    t57.add_(t21, alpha=4)
    t57.add_(t5, alpha=4)
    t57.add_(t47, alpha=2)
    t57.add_(t48, alpha=4)
    t57.add_(t49, alpha=2)
    t57.add_(t23, alpha=2)
    t57.add_(t91, alpha=2)
    t57.add_(t43, alpha=2)
    t43 = a20 * a25
    t91 = a21 * a28
    t23 = a22 * a29
    t47 = a23 * a32
    t21 = a24 * a33
    t38 = a25 * a34
    t43.add_(t47)
    t43.add_(t38)
    t43.add_(t31, alpha=2)
    t43.add_(t5, alpha=4)
    t43.add_(t46, alpha=4)
    t43.add_(t48, alpha=2)
    t43.add_(t49, alpha=4)
    t43.add_(t50, alpha=2)
    t43.add_(t91, alpha=2)
    t43.add_(t23, alpha=2)
    t43.add_(t21, alpha=2)
    t21 = a23 * a25
    t23 = a26 * a28
    t91 = a27 * a29
    t50 = a30 * a32
    t46 = a31 * a33
    t31 = a32 * a34
    t21.add_(t50)
    t21.add_(t31)
    t21.add_(t5, alpha=2)
    t21.add_(t48, alpha=4)
    t21.add_(t49, alpha=4)
    t21.add_(t53, alpha=2)
    t21.add_(t54, alpha=4)
    t21.add_(t55, alpha=2)
    t21.add_(t23, alpha=2)
    t21.add_(t91, alpha=2)
    t21.add_(t46, alpha=2)
    t57 = a23 * t57
    t57.addcmul_(a25, t43)
    t57.addcmul_(a32, t21)
    t59 = torch.add(t59, t62)
    t59.add_(t64)
    t59.add_(t60, alpha=2)
    t59.add_(t61, alpha=2)
    t59.add_(t63, alpha=2)
    t70 = torch.add(t70, t73)
    t70.add_(t75)
    t70.add_(t71, alpha=2)
    t70.add_(t72, alpha=2)
    t70.add_(t74, alpha=2)
    t21 = a20 * a24
    t43 = a21 * a27
    t46 = a22 * a28
    t91 = a23 * a31
    t23 = a24 * a32
    t55 = a25 * a33
    t21.add_(t91)
    t21.add_(t55)
    t21.add_(t81, alpha=2)
    t21.add_(t82, alpha=4)
    t21.add_(t83, alpha=4)
    t21.add_(t84, alpha=2)
    t21.add_(t85, alpha=4)
    t21.add_(t86, alpha=2)
    t21.add_(t43, alpha=2)
    t21.add_(t46, alpha=2)
    t21.add_(t23, alpha=2)
    t65 = torch.add(t60, t65)
    t65.add_(t67)
    t65.add_(t62, alpha=2)
    t65.add_(t63, alpha=2)
    t65.add_(t66, alpha=2)
    t62 = a22 * a23
    t60 = a24 * a26
    t23 = a25 * a27
    t46 = a27 * a30
    t43 = a28 * a31
    t81 = a29 * a32
    t62.add_(t46)
    t62.add_(t81)
    t62.add_(t71, alpha=2)
    t62.add_(t73, alpha=4)
    t62.add_(t74, alpha=4)
    t62.add_(t76, alpha=2)
    t62.add_(t77, alpha=4)
    t62.add_(t78, alpha=2)
    t62.add_(t60, alpha=2)
    t62.add_(t23, alpha=2)
    t62.add_(t43, alpha=2)
    t43 = a21 * a25
    t23 = a23 * a28
    t60 = a24 * a29
    t76 = a26 * a32
    t73 = a27 * a33
    t71 = a28 * a34
    t43.add_(t76)
    t43.add_(t71)
    t43.add_(t61, alpha=2)
    t43.add_(t63, alpha=4)
    t43.add_(t64, alpha=4)
    t43.add_(t66, alpha=2)
    t43.add_(t67, alpha=4)
    t43.add_(t68, alpha=2)
    t43.add_(t23, alpha=2)
    t43.add_(t60, alpha=2)
    t43.add_(t73, alpha=2)
    t77 = torch.add(t72, t77)
    t77.add_(t79)
    t77.add_(t74, alpha=2)
    t77.add_(t75, alpha=2)
    t77.add_(t78, alpha=2)
    t87 = torch.add(t82, t87)
    t87.add_(t89)
    t87.add_(t84, alpha=2)
    t87.add_(t85, alpha=2)
    t87.add_(t88, alpha=2)
    t88 = torch.add(t83, t88)
    t88.add_(t90)
    t88.add_(t85, alpha=2)
    t88.add_(t86, alpha=2)
    t88.add_(t89, alpha=2)
    t59 = a21 * t59
    t59.addcmul_(a22, t70)
    t59.addcmul_(a24, t21)
    t59.addcmul_(a26, t65)
    t59.addcmul_(a27, t62)
    t59.addcmul_(a28, t43)
    t59.addcmul_(a29, t77)
    t59.addcmul_(a31, t87)
    t59.addcmul_(a33, t88)
    t45 = a20 * t45
    t45.addcmul_(a30, t52)
    t45.addcmul_(a34, t11)
    t45.add_(t57, alpha=2)
    t45.add_(t59, alpha=4)
    return torch.stack((a0, t0, t4, t7, t10, t9, t13, t14, t6, t12, t25, t51, t15, t45,))


def _backward(a, g):
    """Rows of gradient with respect to a."""
    a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14, a15, a16, a17, a18, a19, a20, a21, a22, a23, a24, a25, a26, a27, a28, a29, a30, a31, a32, a33, a34 = a.unbind(0)
    g0, g1, g2, g3, g4, g5, g6, g7, g8, g9, g10, g11, g12, g13 = g.unbind(0)
    t0 = a4 * g6
    t1 = a7 * g6
    t2 = a9 * g6
    t3 = a10 * g7
    t4 = a14 * g7
    t4 = t4 * 6
    t5 = a16 * g7
    t6 = a19 * g7
    t7 = a4 * g5
    t8 = a5 * g5
    t9 = a6 * g5
    t10 = a5 * g6
    t11 = a6 * g6
    t12 = a8 * g6
    t13 = a1 * g1
    t13.addcmul_(a1, t7)
    t13.addcmul_(a2, t8)
    t13.addcmul_(a3, t9)
    t13.addcmul_(a11, t10)
    t13.addcmul_(a12, t11)
    t13.addcmul_(a14, t12)
    t7 = a11 * g7
    t14 = a12 * g7
    t15 = a13 * g7
    t16 = a15 * g7
    t17 = a17 * g7
    t18 = a18 * g7
    t19 = a21 * t7
    t19.addcmul_(a22, t14)
    t19.addcmul_(a23, t15)
    t19.addcmul_(a25, t16)
    t19.addcmul_(a27, t17)
    t19.addcmul_(a28, t18)
    t20 = a10 * t0
    t20.addcmul_(a13, t1)
    t20.addcmul_(a15, t2)
    t20.addcmul_(a20, t3)
    t20.addcmul_(a24, t4)
    t20.addcmul_(a26, t5)
    t20.addcmul_(a29, t6)
    t20.add_(t13, alpha=2)
    t20.add_(t19, alpha=3)
    t19 = a7 * g5
    t13 = a8 * g5
    t8 = a1 * t8
    t8.addcmul_(a2, g1)
    t8.addcmul_(a2, t19)
    t8.addcmul_(a3, t13)
    t8.addcmul_(a13, t10)
    t8.addcmul_(a14, t11)
    t8.addcmul_(a17, t12)
    t19 = a23 * t7
    t19.addcmul_(a24, t14)
    t19.addcmul_(a26, t15)
    t19.addcmul_(a28, t16)
    t19.addcmul_(a31, t17)
    t19.addcmul_(a32, t18)
    t21 = a11 * t0
    t21.addcmul_(a16, t1)
    t21.addcmul_(a18, t2)
    t21.addcmul_(a21, t3)
    t21.addcmul_(a27, t4)
    t21.addcmul_(a30, t5)
    t21.addcmul_(a33, t6)
    t21.add_(t8, alpha=2)
    t21.add_(t19, alpha=3)
    t19 = a9 * g5
    t9 = a1 * t9
    t9.addcmul_(a2, t13)
    t9.addcmul_(a3, g1)
    t9.addcmul_(a3, t19)
    t9.addcmul_(a14, t10)
    t9.addcmul_(a15, t11)
    t9.addcmul_(a18, t12)
    t19 = a24 * t7
    t19.addcmul_(a25, t14)
    t19.addcmul_(a27, t15)
    t19.addcmul_(a29, t16)
    t19.addcmul_(a32, t17)
    t19.addcmul_(a33, t18)
    t13 = a12 * t0
    t13.addcmul_(a17, t1)
    t13.addcmul_(a19, t2)
    t13.addcmul_(a22, t3)
    t13.addcmul_(a28, t4)
    t13.addcmul_(a31, t5)
    t13.addcmul_(a34, t6)
    t13.add_(t9, alpha=2)
    t13.add_(t19, alpha=3)
    t19 = a1 * a1
    t9 = a1 * a10
    t9.addcmul_(a2, a11)
    t9.addcmul_(a3, a12)
    t8 = a4 * a4
    t22 = a5 * a5
    t23 = a6 * a6
    t24 = torch.add(t8, t22)
    t24.add_(t23)
    t25 = a10 * a10
    t26 = a11 * a11
    t27 = a12 * a12
    t28 = a13 * a13
    t29 = a14 * a14
    t30 = a15 * a15
    t31 = torch.add(t25, t28)
    t31.add_(t30)
    t31.add_(t26, alpha=2)
    t31.add_(t27, alpha=2)
    t31.add_(t29, alpha=2)
    t32 = a20 * a20
    t33 = a21 * a21
    t34 = a22 * a22
    t35 = a23 * a23
    t36 = a24 * a24
    t37 = a25 * a25
    t38 = a26 * a26
    t39 = a27 * a27
    t40 = a28 * a28
    t41 = a29 * a29
    t42 = torch.add(t32, t38)
    t42.add_(t41)
    t42.add_(t33, alpha=3)
    t42.add_(t34, alpha=3)
    t42.add_(t35, alpha=3)
    t42.add_(t36, alpha=6)
    t42.add_(t37, alpha=3)
    t42.add_(t39, alpha=3)
    t42.add_(t40, alpha=3)
    t43 = a4 * g8
    t44 = a20 * g9
    t44.add_(t43)
    t45 = g9 * 2
    t46 = a5 * g8
    t47 = a21 * t45
    t47.add_(t46)
    t48 = a6 * g8
    t49 = a22 * t45
    t49.add_(t48)
    t50 = a23 * g9
    t51 = a25 * g9
    t52 = a4 * g2
    t52.addcmul_(a4, t44)
    t52.addcmul_(a5, t47)
    t52.addcmul_(a6, t49)
    t52.addcmul_(a7, t50)
    t52.addcmul_(a9, t51)
    t44 = a24 * g9
    t53 = a8 * t44
    t19 = t19 * g5
    t19.addcmul_(t9, g6)
    t19.addcmul_(t24, g8)
    t19.addcmul_(t31, g10)
    t19.addcmul_(t42, g11)
    t19.add_(t52, alpha=2)
    t19.add_(t53, alpha=4)
    t53 = a7 * g8
    t52 = torch.add(t53, t43)
    t52.add_(t50, alpha=4)
    t42 = a8 * g8
    t31 = torch.add(t42, t44, alpha=4)
    t24 = a26 * t45
    t24.add_(t46)
    t9 = a27 * g9
    t54 = torch.add(t48, t9, alpha=4)
    t55 = a1 * a2
    t56 = a1 * a11
    t56.addcmul_(a2, a13)
    t56.addcmul_(a3, a14)
    t57 = a4 * a5
    t58 = a5 * a7
    t59 = a6 * a8
    t60 = torch.add(t57, t58)
    t60.add_(t59)
    t61 = a10 * a11
    t62 = a11 * a13
    t63 = a12 * a14
    t64 = a13 * a16
    t65 = a14 * a17
    t66 = a15 * a18
    t67 = torch.add(t61, t64)
    t67.add_(t66)
    t67.add_(t62, alpha=2)
    t67.add_(t63, alpha=2)
    t67.add_(t65, alpha=2)
    t68 = a20 * a21
    t69 = a21 * a23
    t70 = a22 * a24
    t71 = a23 * a26
    t72 = a24 * a27
    t73 = a25 * a28
    t74 = a26 * a30
    t75 = a27 * a31
    t76 = a28 * a32
    t77 = a29 * a33
    t78 = torch.add(t68, t74)
    t78.add_(t77)
    t78.add_(t69, alpha=3)
    t78.add_(t70, alpha=3)
    t78.add_(t71, alpha=3)
    t78.add_(t72, alpha=6)
    t78.add_(t73, alpha=3)
    t78.add_(t75, alpha=3)
    t78.add_(t76, alpha=3)
    t79 = a28 * g9
    t80 = a5 * g2
    t80.addcmul_(a9, t79)
    t47 = a4 * t47
    t47.addcmul_(a5, t52)
    t47.addcmul_(a6, t31)
    t47.addcmul_(a7, t24)
    t47.addcmul_(a8, t54)
    t47.addcmul_(t55, g5)
    t47.addcmul_(t56, g6)
    t47.addcmul_(t60, g8)
    t47.addcmul_(t67, g10)
    t47.addcmul_(t78, g11)
    t47.add_(t80, alpha=2)
    t47 = t47 * 2
    t80 = a9 * g8
    t43 = torch.add(t80, t43)
    t43.add_(t51, alpha=4)
    t46 = torch.add(t46, t79, alpha=4)
    t78 = a29 * t45
    t78.add_(t48)
    t48 = a1 * a3
    t67 = a1 * a12
    t67.addcmul_(a2, a14)
    t67.addcmul_(a3, a15)
    t60 = a4 * a6
    t56 = a5 * a8
    t55 = a6 * a9
    t52 = torch.add(t60, t56)
    t52.add_(t55)
    t81 = a10 * a12
    t82 = a11 * a14
    t83 = a12 * a15
    t84 = a13 * a17
    t85 = a14 * a18
    t86 = a15 * a19
    t87 = torch.add(t81, t84)
    t87.add_(t86)
    t87.add_(t82, alpha=2)
    t87.add_(t83, alpha=2)
    t87.add_(t85, alpha=2)
    t88 = a20 * a22
    t89 = a21 * a24
    t90 = a22 * a25
    t91 = a23 * a27
    t92 = a24 * a28
    t93 = a25 * a29
    t94 = a26 * a31
    t95 = a27 * a32
    t96 = a28 * a33
    t97 = a29 * a34
    t98 = torch.add(t88, t94)
    t98.add_(t97)
    t98.add_(t89, alpha=3)
    t98.add_(t90, alpha=3)
    t98.add_(t91, alpha=3)
    t98.add_(t92, alpha=6)
    t98.add_(t93, alpha=3)
    t98.add_(t95, alpha=3)
    t98.add_(t96, alpha=3)
    t99 = a6 * g2
    t99.addcmul_(a7, t9)
    t49 = a4 * t49
    t49.addcmul_(a5, t31)
    t49.addcmul_(a6, t43)
    t49.addcmul_(a8, t46)
    t49.addcmul_(a9, t78)
    t49.addcmul_(t48, g5)
    t49.addcmul_(t67, g6)
    t49.addcmul_(t52, g8)
    t49.addcmul_(t87, g10)
    t49.addcmul_(t98, g11)
    t49.add_(t99, alpha=2)
    t49 = t49 * 2
    t99 = a2 * a2
    t98 = a1 * a13
    t98.addcmul_(a2, a16)
    t98.addcmul_(a3, a17)
    t87 = a7 * a7
    t52 = a8 * a8
    t67 = torch.add(t22, t87)
    t67.add_(t52)
    t48 = a16 * a16
    t43 = a17 * a17
    t31 = a18 * a18
    t100 = torch.add(t26, t48)
    t100.add_(t31)
    t100.add_(t28, alpha=2)
    t100.add_(t29, alpha=2)
    t100.add_(t43, alpha=2)
    t101 = a30 * a30
    t102 = a31 * a31
    t103 = a32 * a32
    t104 = a33 * a33
    t105 = torch.add(t33, t101)
    t105.add_(t104)
    t105.add_(t35, alpha=3)
    t105.add_(t36, alpha=3)
    t105.add_(t38, alpha=3)
    t105.add_(t39, alpha=6)
    t105.add_(t40, alpha=3)
    t105.add_(t102, alpha=3)
    t105.add_(t103, alpha=3)
    t106 = a30 * g9
    t106.add_(t53)
    t107 = a31 * t45
    t107.add_(t42)
    t108 = a32 * g9
    t50 = a4 * t50
    t50.addcmul_(a5, t24)
    t50.addcmul_(a7, g2)
    t50.addcmul_(a7, t106)
    t50.addcmul_(a8, t107)
    t50.addcmul_(a9, t108)
    t9 = a6 * t9
    t99 = t99 * g5
    t99.addcmul_(t98, g6)
    t99.addcmul_(t67, g8)
    t99.addcmul_(t100, g10)
    t99.addcmul_(t105, g11)
    t99.add_(t50, alpha=2)
    t99.add_(t9, alpha=4)
    t53 = torch.add(t80, t53)
    t53.add_(t108, alpha=4)
    t45 = a33 * t45
    t45.add_(t42)
    t42 = a2 * a3
    t9 = a1 * a14
    t9.addcmul_(a2, a17)
    t9.addcmul_(a3, a18)
    t50 = a5 * a6
    t105 = a7 * a8
    t100 = a8 * a9
    t67 = torch.add(t50, t105)
    t67.add_(t100)
    t98 = a11 * a12
    t106 = a13 * a14
    t24 = a14 * a15
    t109 = a16 * a17
    t110 = a17 * a18
    t111 = a18 * a19
    t112 = torch.add(t98, t109)
    t112.add_(t111)
    t112.add_(t106, alpha=2)
    t112.add_(t24, alpha=2)
    t112.add_(t110, alpha=2)
    t113 = a21 * a22
    t114 = a23 * a24
    t115 = a24 * a25
    t116 = a26 * a27
    t117 = a27 * a28
    t118 = a28 * a29
    t119 = a30 * a31
    t120 = a31 * a32
    t121 = a32 * a33
    t122 = a33 * a34
    t123 = torch.add(t113, t119)
    t123.add_(t122)
    t123.add_(t114, alpha=3)
    t123.add_(t115, alpha=3)
    t123.add_(t116, alpha=3)
    t123.add_(t117, alpha=6)
    t123.add_(t118, alpha=3)
    t123.add_(t120, alpha=3)
    t123.add_(t121, alpha=3)
    t44 = a4 * t44
    t44.addcmul_(a8, g2)
    t54 = a5 * t54
    t54.addcmul_(a6, t46)
    t54.addcmul_(a7, t107)
    t54.addcmul_(a8, t53)
    t54.addcmul_(a9, t45)
    t54.addcmul_(t42, g5)
    t54.addcmul_(t9, g6)
    t54.addcmul_(t67, g8)
    t54.addcmul_(t112, g10)
    t54.addcmul_(t123, g11)
    t54.add_(t44, alpha=2)
    t54 = t54 * 2
    t44 = a3 * a3
    t123 = a1 * a15
    t123.addcmul_(a2, a18)
    t123.addcmul_(a3, a19)
    t112 = a9 * a9
    t67 = torch.add(t23, t52)
    t67.add_(t112)
    t9 = a19 * a19
    t42 = torch.add(t27, t43)
    t42.add_(t9)
    t42.add_(t29, alpha=2)
    t42.add_(t30, alpha=2)
    t42.add_(t31, alpha=2)
    t53 = a34 * a34
    t107 = torch.add(t34, t102)
    t107.add_(t53)
    t107.add_(t36, alpha=3)
    t107.add_(t37, alpha=3)
    t107.add_(t39, alpha=3)
    t107.add_(t40, alpha=6)
    t107.add_(t41, alpha=3)
    t107.add_(t103, alpha=3)
    t107.add_(t104, alpha=3)
    t46 = a34 * g9
    t46.add_(t80)
    t51 = a4 * t51
    t51.addcmul_(a6, t78)
    t51.addcmul_(a7, t108)
    t51.addcmul_(a8, t45)
    t51.addcmul_(a9, g2)
    t51.addcmul_(a9, t46)
    t79 = a5 * t79
    t44 = t44 * g5
    t44.addcmul_(t123, g6)
    t44.addcmul_(t67, g8)
    t44.addcmul_(t42, g10)
    t44.addcmul_(t107, g11)
    t44.add_(t51, alpha=2)
    t44.add_(t79, alpha=4)
    t79 = a1 * a20
    t79.addcmul_(a2, a21)
    t79.addcmul_(a3, a22)
    t51 = a24 * g12
    t107 = a14 * 4
    t42 = a20 * g12
    t67 = a4 * g10
    t123 = torch.add(t42, t67)
    t46 = a21 * g12
    t45 = a5 * g10
    t108 = torch.add(t45, t46, alpha=2)
    t78 = a22 * g12
    t80 = a6 * g10
    t124 = torch.add(t80, t78, alpha=2)
    t125 = a23 * g12
    t126 = a25 * g12
    t127 = a10 * g3
    t127.addcmul_(a10, t123)
    t127.addcmul_(a11, t108)
    t127.addcmul_(a12, t124)
    t127.addcmul_(a13, t125)
    t127.addcmul_(a15, t126)
    t123 = a1 * t0
    t123.addcmul_(t79, g7)
    t123.addcmul_(t51, t107)
    t123.add_(t127, alpha=2)
    t127 = g3 * 6
    t79 = a1 * a21
    t79.addcmul_(a2, a23)
    t79.addcmul_(a3, a24)
    t128 = g7 * 3
    t129 = a28 * g12
    t130 = a15 * 4
    t131 = a17 * 4
    t132 = a27 * g12
    t133 = torch.add(t78, t80)
    t133.add_(t132, alpha=2)
    t134 = a26 * g12
    t135 = torch.add(t134, t46)
    t135.add_(t45)
    t136 = a13 * 4
    t137 = a7 * g10
    t138 = torch.add(t42, t137)
    t138.add_(t125, alpha=4)
    t138.add_(t67, alpha=2)
    t139 = a8 * g10
    t140 = torch.add(t139, t51, alpha=4)
    t141 = a1 * t10
    t141.addcmul_(a10, t108)
    t141.addcmul_(a11, t138)
    t141.addcmul_(a12, t140)
    t141.addcmul_(a16, t125)
    t141.addcmul_(a18, t126)
    t138 = a2 * t0
    t138.addcmul_(a11, t127)
    t138.addcmul_(t79, t128)
    t138.addcmul_(t129, t130)
    t138.addcmul_(t51, t131)
    t138.addcmul_(t133, t107)
    t138.addcmul_(t135, t136)
    t138.add_(t141, alpha=2)
    t141 = a1 * a22
    t141.addcmul_(a2, a24)
    t141.addcmul_(a3, a25)
    t79 = a18 * 4
    t108 = a29 * g12
    t78 = torch.add(t108, t78)
    t78.add_(t80)
    t46 = torch.add(t46, t45)
    t46.add_(t129, alpha=2)
    t142 = a9 * g10
    t42 = torch.add(t42, t142)
    t42.add_(t126, alpha=4)
    t42.add_(t67, alpha=2)
    t143 = a1 * t11
    t143.addcmul_(a10, t124)
    t143.addcmul_(a11, t140)
    t143.addcmul_(a12, t42)
    t143.addcmul_(a17, t125)
    t143.addcmul_(a19, t126)
    t0 = a3 * t0
    t0.addcmul_(a12, t127)
    t0.addcmul_(t141, t128)
    t0.addcmul_(t132, t136)
    t0.addcmul_(t51, t79)
    t0.addcmul_(t78, t130)
    t0.addcmul_(t46, t107)
    t0.add_(t143, alpha=2)
    t143 = a1 * a23
    t143.addcmul_(a2, a26)
    t143.addcmul_(a3, a27)
    t141 = a12 * 4
    t42 = a31 * g12
    t140 = torch.add(t42, t139)
    t140.add_(t51, alpha=2)
    t124 = a11 * 4
    t144 = a30 * g12
    t145 = torch.add(t144, t67)
    t145.add_(t125, alpha=4)
    t145.add_(t137, alpha=2)
    t146 = a32 * g12
    t147 = torch.add(t45, t134, alpha=2)
    t148 = torch.add(t80, t132, alpha=4)
    t149 = a2 * t10
    t149.addcmul_(a10, t125)
    t149.addcmul_(a13, t145)
    t149.addcmul_(a15, t146)
    t149.addcmul_(a16, t147)
    t149.addcmul_(a17, t148)
    t145 = a1 * t1
    t145.addcmul_(a13, t127)
    t145.addcmul_(t143, t128)
    t145.addcmul_(t129, t79)
    t145.addcmul_(t132, t141)
    t145.addcmul_(t140, t107)
    t145.addcmul_(t135, t124)
    t145.add_(t149, alpha=2)
    t149 = a1 * a24
    t149.addcmul_(a2, a27)
    t149.addcmul_(a3, a28)
    t135 = torch.add(t142, t137)
    t135.add_(t67)
    t135.add_(t146, alpha=2)
    t135.add_(t126, alpha=2)
    t135.add_(t125, alpha=2)
    t143 = a33 * g12
    t150 = torch.add(t143, t139)
    t150.add_(t51, alpha=2)
    t134 = torch.add(t134, t45)
    t134.add_(t129, alpha=2)
    t151 = torch.add(t108, t80)
    t151.add_(t132, alpha=2)
    t152 = a10 * t51
    t152.addcmul_(a11, t133)
    t152.addcmul_(a12, t46)
    t152.addcmul_(a13, t140)
    t152.addcmul_(a14, t135)
    t152.addcmul_(a15, t150)
    t152.addcmul_(a16, t132)
    t152.addcmul_(a17, t134)
    t152.addcmul_(a18, t151)
    t152.addcmul_(a19, t129)
    t135 = a1 * t12
    t135.addcmul_(a2, t11)
    t135.addcmul_(a3, t10)
    t135.addcmul_(a14, t127)
    t135.addcmul_(t149, t128)
    t135.add_(t152, alpha=2)
    t135 = t135 * 2
    t152 = a1 * a25
    t152.addcmul_(a2, a28)
    t152.addcmul_(a3, a29)
    t149 = a34 * g12
    t67 = torch.add(t149, t67)
    t67.add_(t126, alpha=4)
    t67.add_(t142, alpha=2)
    t45 = torch.add(t45, t129, alpha=4)
    t108 = torch.add(t80, t108, alpha=2)
    t11 = a3 * t11
    t11.addcmul_(a10, t126)
    t11.addcmul_(a13, t146)
    t11.addcmul_(a15, t67)
    t11.addcmul_(a18, t45)
    t11.addcmul_(a19, t108)
    t67 = a1 * t2
    t67.addcmul_(a15, t127)
    t67.addcmul_(t152, t128)
    t67.addcmul_(t129, t124)
    t67.addcmul_(t132, t131)
    t67.addcmul_(t150, t107)
    t67.addcmul_(t78, t141)
    t67.add_(t11, alpha=2)
    t11 = a1 * a26
    t11.addcmul_(a2, a30)
    t11.addcmul_(a3, a31)
    t78 = torch.add(t144, t137)
    t150 = torch.add(t139, t42, alpha=2)
    t152 = a11 * t125
    t152.addcmul_(a13, t147)
    t152.addcmul_(a16, g3)
    t152.addcmul_(a16, t78)
    t152.addcmul_(a17, t150)
    t152.addcmul_(a18, t146)
    t78 = a2 * t1
    t78.addcmul_(t11, g7)
    t78.addcmul_(t132, t107)
    t78.add_(t152, alpha=2)
    t152 = a1 * a27
    t152.addcmul_(a2, a31)
    t152.addcmul_(a3, a32)
    t42 = torch.add(t143, t42)
    t42.add_(t139)
    t144 = torch.add(t144, t142)
    t144.add_(t146, alpha=4)
    t144.add_(t137, alpha=2)
    t11 = a2 * t12
    t11.addcmul_(a12, t125)
    t11.addcmul_(a13, t148)
    t11.addcmul_(a16, t150)
    t11.addcmul_(a17, t144)
    t11.addcmul_(a19, t146)
    t1 = a3 * t1
    t1.addcmul_(a17, t127)
    t1.addcmul_(t152, t128)
    t1.addcmul_(t132, t130)
    t1.addcmul_(t51, t124)
    t1.addcmul_(t42, t79)
    t1.addcmul_(t134, t107)
    t1.add_(t11, alpha=2)
    t11 = a1 * a28
    t11.addcmul_(a2, a32)
    t11.addcmul_(a3, a33)
    t137 = torch.add(t149, t137)
    t137.add_(t146, alpha=4)
    t137.add_(t142, alpha=2)
    t143 = torch.add(t139, t143, alpha=2)
    t12 = a3 * t12
    t12.addcmul_(a11, t126)
    t12.addcmul_(a15, t45)
    t12.addcmul_(a16, t146)
    t12.addcmul_(a18, t137)
    t12.addcmul_(a19, t143)
    t137 = a2 * t2
    t137.addcmul_(a18, t127)
    t137.addcmul_(t11, t128)
    t137.addcmul_(t129, t136)
    t137.addcmul_(t51, t141)
    t137.addcmul_(t42, t131)
    t137.addcmul_(t151, t107)
    t137.add_(t12, alpha=2)
    t12 = a1 * a29
    t12.addcmul_(a2, a33)
    t12.addcmul_(a3, a34)
    t149 = torch.add(t149, t142)
    t126 = a12 * t126
    t126.addcmul_(a15, t108)
    t126.addcmul_(a17, t146)
    t126.addcmul_(a18, t143)
    t126.addcmul_(a19, g3)
    t126.addcmul_(a19, t149)
    t2 = a3 * t2
    t2.addcmul_(t12, g7)
    t2.addcmul_(t129, t107)
    t2.add_(t126, alpha=2)
    t126 = a24 * g13
    t129 = t126 * 4
    t25 = torch.add(t25, t26)
    t25.add_(t27)
    t32 = torch.add(t32, t35)
    t32.add_(t37)
    t32.add_(t33, alpha=2)
    t32.add_(t34, alpha=2)
    t32.add_(t36, alpha=2)
    t107 = a20 * g13
    t12 = a4 * g11
    t149 = torch.add(t107, t12)
    t143 = a21 * g13
    t146 = a5 * g11
    t108 = torch.add(t146, t143, alpha=2)
    t142 = a22 * g13
    t151 = a6 * g11
    t42 = torch.add(t151, t142, alpha=2)
    t131 = a23 * g13
    t141 = a25 * g13
    t51 = a20 * g4
    t51.addcmul_(a20, t149)
    t51.addcmul_(a21, t108)
    t51.addcmul_(a22, t42)
    t51.addcmul_(a23, t131)
    t51.addcmul_(a25, t141)
    t149 = a1 * t3
    t149.addcmul_(a24, t129)
    t149.addcmul_(t8, g9)
    t149.addcmul_(t25, g12)
    t149.addcmul_(t32, g13)
    t149.add_(t51, alpha=2)
    t51 = a1 * 3
    t32 = a7 * g11
    t25 = torch.add(t32, t131, alpha=4)
    t25.add_(t107, alpha=2)
    t25.add_(t12, alpha=3)
    t8 = a8 * g11
    t136 = torch.add(t8, t126, alpha=4)
    t11 = a26 * g13
    t128 = t11 * 2
    t128.add_(t143, alpha=4)
    t128.add_(t146, alpha=3)
    t127 = a27 * g13
    t45 = t127 * 4
    t45.add_(t142, alpha=4)
    t45.add_(t151, alpha=3)
    t108 = a20 * t108
    t108.addcmul_(a21, t25)
    t108.addcmul_(a22, t136)
    t108.addcmul_(a23, t128)
    t108.addcmul_(a24, t45)
    t25 = a28 * g13
    t61 = torch.add(t61, t62)
    t61.add_(t63)
    t68 = torch.add(t68, t71)
    t68.add_(t73)
    t68.add_(t69, alpha=2)
    t68.add_(t70, alpha=2)
    t68.add_(t72, alpha=2)
    t139 = a25 * t25
    t139.addcmul_(a26, t131)
    t139.addcmul_(a28, t141)
    t139.addcmul_(t57, g9)
    t139.addcmul_(t61, g12)
    t139.addcmul_(t68, g13)
    t68 = a21 * g4
    t68.addcmul_(a27, t126)
    t61 = a2 * t3
    t61.addcmul_(t7, t51)
    t61.add_(t108, alpha=2)
    t61.add_(t139, alpha=4)
    t61.add_(t68, alpha=8)
    t68 = a9 * g11
    t139 = torch.add(t68, t141, alpha=4)
    t139.add_(t107, alpha=2)
    t139.add_(t12, alpha=3)
    t108 = t25 * 4
    t108.add_(t143, alpha=4)
    t108.add_(t146, alpha=3)
    t57 = a29 * g13
    t134 = t57 * 2
    t134.add_(t142, alpha=4)
    t134.add_(t151, alpha=3)
    t42 = a20 * t42
    t42.addcmul_(a21, t136)
    t42.addcmul_(a22, t139)
    t42.addcmul_(a24, t108)
    t42.addcmul_(a25, t134)
    t81 = torch.add(t81, t82)
    t81.add_(t83)
    t88 = torch.add(t88, t91)
    t88.add_(t93)
    t88.add_(t89, alpha=2)
    t88.add_(t90, alpha=2)
    t88.add_(t92, alpha=2)
    t139 = a23 * t127
    t139.addcmul_(a27, t131)
    t139.addcmul_(a29, t141)
    t139.addcmul_(t60, g9)
    t139.addcmul_(t81, g12)
    t139.addcmul_(t88, g13)
    t88 = a22 * g4
    t88.addcmul_(a28, t126)
    t3 = a3 * t3
    t3.addcmul_(t14, t51)
    t3.add_(t42, alpha=2)
    t3.add_(t139, alpha=4)
    t3.add_(t88, alpha=8)
    t88 = t127 * 4
    t139 = g4 * 12
    t42 = t25 * 8
    t81 = a2 * 3
    t60 = a30 * g13
    t136 = torch.add(t60, t107)
    t136.add_(t131, alpha=8)
    t136.add_(t32, alpha=3)
    t136.add_(t12, alpha=3)
    t79 = a31 * g13
    t124 = t79 * 2
    t124.add_(t126, alpha=8)
    t124.add_(t8, alpha=3)
    t132 = a32 * g13
    t130 = t11 * 4
    t130.add_(t143, alpha=2)
    t130.add_(t146, alpha=3)
    t152 = t127 * 8
    t152.add_(t142, alpha=2)
    t152.add_(t151, alpha=3)
    t144 = a4 * a7
    t144.add_(t22, alpha=2)
    t22 = a10 * a13
    t150 = a11 * a16
    t148 = a12 * a17
    t22.add_(t150)
    t22.add_(t148)
    t22.add_(t26, alpha=2)
    t22.add_(t28, alpha=2)
    t22.add_(t29, alpha=2)
    t26 = a20 * a23
    t148 = a21 * a26
    t150 = a22 * a27
    t125 = a23 * a30
    t147 = a24 * a31
    t80 = a25 * a32
    t26.add_(t125)
    t26.add_(t80)
    t26.add_(t33, alpha=2)
    t26.add_(t35, alpha=4)
    t26.add_(t36, alpha=4)
    t26.add_(t38, alpha=2)
    t26.add_(t39, alpha=4)
    t26.add_(t40, alpha=2)
    t26.add_(t148, alpha=2)
    t26.add_(t150, alpha=2)
    t26.add_(t147, alpha=2)
    t147 = a20 * t131
    t147.addcmul_(a21, t128)
    t147.addcmul_(a23, t136)
    t147.addcmul_(a24, t124)
    t147.addcmul_(a25, t132)
    t147.addcmul_(a26, t130)
    t147.addcmul_(a27, t152)
    t147.addcmul_(a30, t131)
    t147.addcmul_(a32, t141)
    t147.addcmul_(t144, g9)
    t147.addcmul_(t22, g12)
    t147.addcmul_(t26, g13)
    t26 = a22 * t88
    t26.addcmul_(a23, t139)
    t26.addcmul_(a28, t42)
    t26.addcmul_(a31, t129)
    t26.addcmul_(t15, t51)
    t26.addcmul_(t7, t81)
    t26.add_(t147, alpha=2)
    t147 = g4 * 24
    t22 = t127 * 8
    t144 = t126 * 8
    t136 = a3 * 3
    t128 = t132 * 4
    t128.add_(t141, alpha=8)
    t128.add_(t131, alpha=8)
    t128.add_(t107, alpha=2)
    t128.add_(t68, alpha=3)
    t128.add_(t32, alpha=3)
    t128.add_(t12, alpha=6)
    t150 = a33 * g13
    t148 = t150 * 2
    t148.add_(t126, alpha=8)
    t148.add_(t8, alpha=3)
    t45 = a21 * t45
    t45.addcmul_(a22, t108)
    t45.addcmul_(a23, t124)
    t45.addcmul_(a24, t128)
    t45.addcmul_(a25, t148)
    t128 = t25 * 4
    t128.add_(t11, alpha=2)
    t128.add_(t143, alpha=2)
    t128.add_(t146, alpha=3)
    t124 = t57 * 2
    t124.add_(t127, alpha=4)
    t124.add_(t142, alpha=2)
    t124.add_(t151, alpha=3)
    t108 = a4 * a8
    t108.add_(t50, alpha=2)
    t50 = a10 * a14
    t33 = a11 * a17
    t80 = a12 * a18
    t50.add_(t33)
    t50.add_(t80)
    t50.add_(t98, alpha=2)
    t50.add_(t106, alpha=2)
    t50.add_(t24, alpha=2)
    t98 = a20 * a24
    t80 = a21 * a27
    t33 = a22 * a28
    t125 = a23 * a31
    t10 = a24 * a32
    t140 = a25 * a33
    t98.add_(t125)
    t98.add_(t140)
    t98.add_(t113, alpha=2)
    t98.add_(t114, alpha=4)
    t98.add_(t115, alpha=4)
    t98.add_(t116, alpha=2)
    t98.add_(t117, alpha=4)
    t98.add_(t118, alpha=2)
    t98.add_(t80, alpha=2)
    t98.add_(t33, alpha=2)
    t98.add_(t10, alpha=2)
    t10 = a20 * t126
    t10.addcmul_(a27, t128)
    t10.addcmul_(a28, t124)
    t10.addcmul_(a31, t131)
    t10.addcmul_(a33, t141)
    t10.addcmul_(t108, g9)
    t10.addcmul_(t50, g12)
    t10.addcmul_(t98, g13)
    t98 = a1 * t4
    t98.addcmul_(a24, t147)
    t98.addcmul_(a26, t22)
    t98.addcmul_(a29, t42)
    t98.addcmul_(a32, t144)
    t98.addcmul_(t14, t81)
    t98.addcmul_(t7, t136)
    t98.add_(t45, alpha=2)
    t98.add_(t10, alpha=4)
    t10 = t25 * 4
    t45 = a34 * g13
    t107 = torch.add(t45, t107)
    t107.add_(t141, alpha=8)
    t107.add_(t68, alpha=3)
    t107.add_(t12, alpha=3)
    t7 = t25 * 8
    t7.add_(t143, alpha=2)
    t7.add_(t146, alpha=3)
    t143 = t57 * 4
    t143.add_(t142, alpha=2)
    t143.add_(t151, alpha=3)
    t142 = a4 * a9
    t142.add_(t23, alpha=2)
    t23 = a10 * a15
    t50 = a11 * a18
    t108 = a12 * a19
    t23.add_(t50)
    t23.add_(t108)
    t23.add_(t27, alpha=2)
    t23.add_(t29, alpha=2)
    t23.add_(t30, alpha=2)
    t27 = a20 * a25
    t108 = a21 * a28
    t50 = a22 * a29
    t33 = a23 * a32
    t80 = a24 * a33
    t113 = a25 * a34
    t27.add_(t33)
    t27.add_(t113)
    t27.add_(t34, alpha=2)
    t27.add_(t36, alpha=4)
    t27.add_(t37, alpha=4)
    t27.add_(t39, alpha=2)
    t27.add_(t40, alpha=4)
    t27.add_(t41, alpha=2)
    t27.add_(t108, alpha=2)
    t27.add_(t50, alpha=2)
    t27.add_(t80, alpha=2)
    t80 = a20 * t141
    t80.addcmul_(a22, t134)
    t80.addcmul_(a23, t132)
    t80.addcmul_(a24, t148)
    t80.addcmul_(a25, t107)
    t80.addcmul_(a28, t7)
    t80.addcmul_(a29, t143)
    t80.addcmul_(a32, t131)
    t80.addcmul_(a34, t141)
    t80.addcmul_(t142, g9)
    t80.addcmul_(t23, g12)
    t80.addcmul_(t27, g13)
    t27 = a21 * t10
    t27.addcmul_(a25, t139)
    t27.addcmul_(a27, t22)
    t27.addcmul_(a33, t129)
    t27.addcmul_(t16, t51)
    t27.addcmul_(t14, t136)
    t27.add_(t80, alpha=2)
    t80 = torch.add(t12, t60, alpha=2)
    t80.add_(t131, alpha=4)
    t80.add_(t32, alpha=3)
    t14 = t79 * 4
    t14.add_(t126, alpha=4)
    t14.add_(t8, alpha=3)
    t129 = torch.add(t146, t11, alpha=2)
    t23 = torch.add(t151, t127, alpha=4)
    t130 = a23 * t130
    t130.addcmul_(a26, t80)
    t130.addcmul_(a27, t14)
    t130.addcmul_(a30, t129)
    t130.addcmul_(a31, t23)
    t64 = torch.add(t62, t64)
    t64.add_(t65)
    t74 = torch.add(t69, t74)
    t74.add_(t76)
    t74.add_(t71, alpha=2)
    t74.add_(t72, alpha=2)
    t74.add_(t75, alpha=2)
    t71 = a21 * t131
    t71.addcmul_(a28, t132)
    t71.addcmul_(a32, t25)
    t71.addcmul_(t58, g9)
    t71.addcmul_(t64, g12)
    t71.addcmul_(t74, g13)
    t74 = a24 * t127
    t74.addcmul_(a26, g4)
    t64 = a1 * t5
    t64.addcmul_(t15, t81)
    t64.add_(t130, alpha=2)
    t64.add_(t71, alpha=4)
    t64.add_(t74, alpha=8)
    t74 = t132 * 8
    t74.add_(t60, alpha=2)
    t74.add_(t141, alpha=4)
    t74.add_(t131, alpha=8)
    t74.add_(t68, alpha=3)
    t74.add_(t32, alpha=6)
    t74.add_(t12, alpha=3)
    t71 = t25 * 4
    t71.add_(t11, alpha=4)
    t71.add_(t146, alpha=3)
    t130 = t57 * 2
    t130.add_(t127, alpha=8)
    t130.add_(t151, alpha=3)
    t152 = a23 * t152
    t152.addcmul_(a26, t14)
    t152.addcmul_(a27, t74)
    t152.addcmul_(a31, t71)
    t152.addcmul_(a32, t130)
    t74 = t150 * 2
    t74.add_(t79, alpha=2)
    t74.add_(t126, alpha=4)
    t74.add_(t8, alpha=3)
    t14 = a6 * a7
    t14.add_(t56, alpha=2)
    t56 = a12 * a13
    t58 = a14 * a16
    t69 = a15 * a17
    t56.add_(t58)
    t56.add_(t69)
    t56.add_(t82, alpha=2)
    t56.add_(t84, alpha=2)
    t56.add_(t85, alpha=2)
    t84 = a22 * a23
    t82 = a24 * a26
    t69 = a25 * a27
    t58 = a27 * a30
    t62 = a28 * a31
    t80 = a29 * a32
    t84.add_(t58)
    t84.add_(t80)
    t84.add_(t89, alpha=2)
    t84.add_(t91, alpha=4)
    t84.add_(t92, alpha=4)
    t84.add_(t94, alpha=2)
    t84.add_(t95, alpha=4)
    t84.add_(t96, alpha=2)
    t84.add_(t82, alpha=2)
    t84.add_(t69, alpha=2)
    t84.add_(t62, alpha=2)
    t62 = a22 * t131
    t62.addcmul_(a24, t128)
    t62.addcmul_(a28, t74)
    t62.addcmul_(a29, t132)
    t62.addcmul_(a30, t127)
    t62.addcmul_(t14, g9)
    t62.addcmul_(t56, g12)
    t62.addcmul_(t84, g13)
    t84 = a2 * t4
    t84.addcmul_(a21, t144)
    t84.addcmul_(a25, t22)
    t84.addcmul_(a27, t147)
    t84.addcmul_(a33, t42)
    t84.addcmul_(t17, t51)
    t84.addcmul_(t15, t136)
    t84.add_(t152, alpha=2)
    t84.add_(t62, alpha=4)
    t62 = t45 * 2
    t62.add_(t132, alpha=8)
    t62.add_(t141, alpha=8)
    t62.add_(t131, alpha=4)
    t62.add_(t68, alpha=6)
    t62.add_(t32, alpha=3)
    t62.add_(t12, alpha=3)
    t152 = t150 * 4
    t152.add_(t126, alpha=4)
    t152.add_(t8, alpha=3)
    t15 = t25 * 8
    t15.add_(t11, alpha=2)
    t15.add_(t146, alpha=3)
    t11 = t57 * 4
    t11.add_(t127, alpha=4)
    t11.add_(t151, alpha=3)
    t7 = a25 * t7
    t7.addcmul_(a28, t62)
    t7.addcmul_(a29, t152)
    t7.addcmul_(a32, t15)
    t7.addcmul_(a33, t11)
    t62 = a5 * a9
    t62.add_(t59, alpha=2)
    t59 = a11 * a15
    t56 = a13 * a18
    t14 = a14 * a19
    t59.add_(t56)
    t59.add_(t14)
    t59.add_(t63, alpha=2)
    t59.add_(t65, alpha=2)
    t59.add_(t66, alpha=2)
    t66 = a21 * a25
    t65 = a23 * a28
    t63 = a24 * a29
    t14 = a26 * a32
    t56 = a27 * a33
    t128 = a28 * a34
    t66.add_(t14)
    t66.add_(t128)
    t66.add_(t70, alpha=2)
    t66.add_(t72, alpha=4)
    t66.add_(t73, alpha=4)
    t66.add_(t75, alpha=2)
    t66.add_(t76, alpha=4)
    t66.add_(t77, alpha=2)
    t66.add_(t65, alpha=2)
    t66.add_(t63, alpha=2)
    t66.add_(t56, alpha=2)
    t56 = a21 * t141
    t56.addcmul_(a24, t124)
    t56.addcmul_(a26, t132)
    t56.addcmul_(a27, t74)
    t56.addcmul_(a34, t25)
    t56.addcmul_(t62, g9)
    t56.addcmul_(t59, g12)
    t56.addcmul_(t66, g13)
    t4 = a3 * t4
    t4.addcmul_(a22, t144)
    t4.addcmul_(a23, t42)
    t4.addcmul_(a28, t147)
    t4.addcmul_(a31, t22)
    t4.addcmul_(t18, t51)
    t4.addcmul_(t16, t81)
    t4.add_(t7, alpha=2)
    t4.add_(t56, alpha=4)
    t12 = torch.add(t12, t45, alpha=2)
    t12.add_(t141, alpha=4)
    t12.add_(t68, alpha=3)
    t146 = torch.add(t146, t25, alpha=4)
    t57 = torch.add(t151, t57, alpha=2)
    t143 = a25 * t143
    t143.addcmul_(a28, t152)
    t143.addcmul_(a29, t12)
    t143.addcmul_(a33, t146)
    t143.addcmul_(a34, t57)
    t85 = torch.add(t83, t85)
    t85.add_(t86)
    t95 = torch.add(t90, t95)
    t95.add_(t97)
    t95.add_(t92, alpha=2)
    t95.add_(t93, alpha=2)
    t95.add_(t96, alpha=2)
    t96 = a22 * t141
    t96.addcmul_(a27, t132)
    t96.addcmul_(a32, t127)
    t96.addcmul_(t55, g9)
    t96.addcmul_(t85, g12)
    t96.addcmul_(t95, g13)
    t95 = a24 * t25
    t95.addcmul_(a29, g4)
    t85 = a1 * t6
    t85.addcmul_(t16, t136)
    t85.add_(t143, alpha=2)
    t85.add_(t96, alpha=4)
    t85.add_(t95, alpha=8)
    t48 = torch.add(t28, t48)
    t48.add_(t43)
    t101 = torch.add(t35, t101)
    t101.add_(t103)
    t101.add_(t38, alpha=2)
    t101.add_(t39, alpha=2)
    t101.add_(t102, alpha=2)
    t38 = torch.add(t60, t32)
    t35 = torch.add(t8, t79, alpha=2)
    t28 = a23 * t131
    t28.addcmul_(a26, t129)
    t28.addcmul_(a30, g4)
    t28.addcmul_(a30, t38)
    t28.addcmul_(a31, t35)
    t28.addcmul_(a32, t132)
    t38 = a2 * t5
    t38.addcmul_(a27, t88)
    t38.addcmul_(t87, g9)
    t38.addcmul_(t48, g12)
    t38.addcmul_(t101, g13)
    t38.add_(t28, alpha=2)
    t28 = torch.add(t68, t132, alpha=4)
    t28.add_(t60, alpha=2)
    t28.add_(t32, alpha=3)
    t101 = t150 * 2
    t101.add_(t79, alpha=4)
    t101.add_(t8, alpha=3)
    t23 = a26 * t23
    t23.addcmul_(a27, t71)
    t23.addcmul_(a30, t35)
    t23.addcmul_(a31, t28)
    t23.addcmul_(a32, t101)
    t109 = torch.add(t106, t109)
    t109.add_(t110)
    t119 = torch.add(t114, t119)
    t119.add_(t121)
    t119.add_(t116, alpha=2)
    t119.add_(t117, alpha=2)
    t119.add_(t120, alpha=2)
    t116 = a23 * t126
    t116.addcmul_(a24, t131)
    t116.addcmul_(a33, t132)
    t116.addcmul_(t105, g9)
    t116.addcmul_(t109, g12)
    t116.addcmul_(t119, g13)
    t127 = a28 * t127
    t127.addcmul_(a31, g4)
    t5 = a3 * t5
    t5.addcmul_(t17, t81)
    t5.add_(t23, alpha=2)
    t5.add_(t116, alpha=4)
    t5.add_(t127, alpha=8)
    t60 = torch.add(t45, t60)
    t60.add_(t132, alpha=8)
    t60.add_(t68, alpha=3)
    t60.add_(t32, alpha=3)
    t127 = t150 * 4
    t127.add_(t79, alpha=2)
    t127.add_(t8, alpha=3)
    t79 = a7 * a9
    t79.add_(t52, alpha=2)
    t52 = a13 * a15
    t116 = a16 * a18
    t23 = a17 * a19
    t52.add_(t116)
    t52.add_(t23)
    t52.add_(t29, alpha=2)
    t52.add_(t43, alpha=2)
    t52.add_(t31, alpha=2)
    t43 = a23 * a25
    t29 = a26 * a28
    t23 = a27 * a29
    t116 = a30 * a32
    t119 = a31 * a33
    t109 = a32 * a34
    t43.add_(t116)
    t43.add_(t109)
    t43.add_(t36, alpha=2)
    t43.add_(t39, alpha=4)
    t43.add_(t40, alpha=4)
    t43.add_(t102, alpha=2)
    t43.add_(t103, alpha=4)
    t43.add_(t104, alpha=2)
    t43.add_(t29, alpha=2)
    t43.add_(t23, alpha=2)
    t43.add_(t119, alpha=2)
    t119 = a23 * t141
    t119.addcmul_(a25, t131)
    t119.addcmul_(a27, t130)
    t119.addcmul_(a28, t15)
    t119.addcmul_(a30, t132)
    t119.addcmul_(a31, t101)
    t119.addcmul_(a32, t60)
    t119.addcmul_(a33, t127)
    t119.addcmul_(a34, t132)
    t119.addcmul_(t79, g9)
    t119.addcmul_(t52, g12)
    t119.addcmul_(t43, g13)
    t144 = a24 * t144
    t144.addcmul_(a26, t10)
    t144.addcmul_(a29, t88)
    t144.addcmul_(a32, t139)
    t144.addcmul_(t18, t81)
    t144.addcmul_(t17, t136)
    t144.add_(t119, alpha=2)
    t32 = torch.add(t32, t45, alpha=2)
    t32.add_(t132, alpha=4)
    t32.add_(t68, alpha=3)
    t150 = torch.add(t8, t150, alpha=2)
    t11 = a28 * t11
    t11.addcmul_(a29, t146)
    t11.addcmul_(a32, t127)
    t11.addcmul_(a33, t32)
    t11.addcmul_(a34, t150)
    t110 = torch.add(t24, t110)
    t110.add_(t111)
    t120 = torch.add(t115, t120)
    t120.add_(t122)
    t120.add_(t117, alpha=2)
    t120.add_(t118, alpha=2)
    t120.add_(t121, alpha=2)
    t121 = a24 * t141
    t121.addcmul_(a25, t126)
    t121.addcmul_(a31, t132)
    t121.addcmul_(t100, g9)
    t121.addcmul_(t110, g12)
    t121.addcmul_(t120, g13)
    t25 = a27 * t25
    t25.addcmul_(a33, g4)
    t120 = a2 * t6
    t120.addcmul_(t18, t136)
    t120.add_(t11, alpha=2)
    t120.add_(t121, alpha=4)
    t120.add_(t25, alpha=8)
    t31 = torch.add(t30, t31)
    t31.add_(t9)
    t103 = torch.add(t37, t103)
    t103.add_(t53)
    t103.add_(t40, alpha=2)
    t103.add_(t41, alpha=2)
    t103.add_(t104, alpha=2)
    t45 = torch.add(t45, t68)
    t141 = a25 * t141
    t141.addcmul_(a29, t57)
    t141.addcmul_(a32, t132)
    t141.addcmul_(a33, t150)
    t141.addcmul_(a34, g4)
    t141.addcmul_(a34, t45)
    t6 = a3 * t6
    t6.addcmul_(a28, t10)
    t6.addcmul_(t112, g9)
    t6.addcmul_(t31, g12)
    t6.addcmul_(t103, g13)
    t6.add_(t141, alpha=2)
    return torch.stack((g0, t20, t21, t13, t19, t47, t49, t99, t54, t44, t123, t138, t0, t145, t135, t67, t78, t1, t137, t2, t149, t61, t3, t26, t98, t27, t64, t84, t4, t85, t38, t5, t144, t120, t6,))


def _double_backward(a, g, v):
    """Rows of gradients with respect to a and g."""
    a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14, a15, a16, a17, a18, a19, a20, a21, a22, a23, a24, a25, a26, a27, a28, a29, a30, a31, a32, a33, a34 = a.unbind(0)
    g0, g1, g2, g3, g4, g5, g6, g7, g8, g9, g10, g11, g12, g13 = g.unbind(0)
    v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11, v12, v13, v14, v15, v16, v17, v18, v19, v20, v21, v22, v23, v24, v25, v26, v27, v28, v29, v30, v31, v32, v33, v34 = v.unbind(0)
    t0 = torch.zeros_like(a0)
    t1 = g6 * v4
    t2 = g6 * v7
    t3 = g6 * v9
    t4 = g7 * v10
    t5 = g7 * v16
    t6 = g7 * v19
    t7 = a19 * g7
    t8 = a16 * g7
    t9 = a10 * g7
    t10 = a9 * g6
    t11 = a7 * g6
    t12 = a4 * g6
    t13 = g5 * v4
    t14 = g5 * v5
    t15 = g5 * v6
    t16 = g6 * v5
    t17 = g6 * v6
    t18 = g6 * v8
    t19 = a8 * g6
    t20 = a6 * g6
    t21 = a5 * g6
    t22 = a6 * g5
    t23 = a5 * g5
    t24 = a4 * g5
    t13 = a1 * t13
    t13.addcmul_(a2, t14)
    t13.addcmul_(a3, t15)
    t13.addcmul_(a11, t16)
    t13.addcmul_(a12, t17)
    t13.addcmul_(a14, t18)
    t13.addcmul_(g1, v1)
    t13.addcmul_(t19, v14)
    t13.addcmul_(t20, v12)
    t13.addcmul_(t21, v11)
    t13.addcmul_(t22, v3)
    t13.addcmul_(t23, v2)
    t13.addcmul_(t24, v1)
    t24 = g7 * v11
    t25 = g7 * v12
    t26 = g7 * v13
    t27 = g7 * v15
    t28 = g7 * v17
    t29 = g7 * v18
    t30 = a18 * g7
    t31 = a17 * g7
    t32 = a15 * g7
    t33 = a13 * g7
    t34 = a12 * g7
    t35 = a11 * g7
    t36 = a21 * t24
    t36.addcmul_(a22, t25)
    t36.addcmul_(a23, t26)
    t36.addcmul_(a25, t27)
    t36.addcmul_(a27, t28)
    t36.addcmul_(a28, t29)
    t36.addcmul_(t30, v28)
    t36.addcmul_(t31, v27)
    t36.addcmul_(t32, v25)
    t36.addcmul_(t33, v23)
    t36.addcmul_(t34, v22)
    t36.addcmul_(t35, v21)
    t37 = g7 * v14
    t38 = a14 * g7
    t39 = a24 * t37
    t39.addcmul_(t38, v24)
    t40 = a10 * t1
    t40.addcmul_(a13, t2)
    t40.addcmul_(a15, t3)
    t40.addcmul_(a20, t4)
    t40.addcmul_(a26, t5)
    t40.addcmul_(a29, t6)
    t40.addcmul_(t7, v29)
    t40.addcmul_(t8, v26)
    t40.addcmul_(t9, v20)
    t40.addcmul_(t10, v15)
    t40.addcmul_(t11, v13)
    t40.addcmul_(t12, v10)
    t40.add_(t13, alpha=2)
    t40.add_(t36, alpha=3)
    t40.add_(t39, alpha=6)
    t39 = g5 * v7
    t36 = g5 * v8
    t13 = a8 * g5
    t41 = a7 * g5
    t14 = a1 * t14
    t14.addcmul_(a2, t39)
    t14.addcmul_(a3, t36)
    t14.addcmul_(a13, t16)
    t14.addcmul_(a14, t17)
    t14.addcmul_(a17, t18)
    t14.addcmul_(g1, v2)
    t14.addcmul_(t19, v17)
    t14.addcmul_(t20, v14)
    t14.addcmul_(t21, v13)
    t14.addcmul_(t13, v3)
    t14.addcmul_(t41, v2)
    t14.addcmul_(t23, v1)
    t23 = a23 * t24
    t23.addcmul_(a24, t25)
    t23.addcmul_(a26, t26)
    t23.addcmul_(a28, t27)
    t23.addcmul_(a31, t28)
    t23.addcmul_(a32, t29)
    t23.addcmul_(t30, v32)
    t23.addcmul_(t31, v31)
    t23.addcmul_(t32, v28)
    t23.addcmul_(t33, v26)
    t23.addcmul_(t34, v24)
    t23.addcmul_(t35, v23)
    t41 = a27 * t37
    t41.addcmul_(t38, v27)
    t39 = a11 * t1
    t39.addcmul_(a16, t2)
    t39.addcmul_(a18, t3)
    t39.addcmul_(a21, t4)
    t39.addcmul_(a30, t5)
    t39.addcmul_(a33, t6)
    t39.addcmul_(t7, v33)
    t39.addcmul_(t8, v30)
    t39.addcmul_(t9, v21)
    t39.addcmul_(t10, v18)
    t39.addcmul_(t11, v16)
    t39.addcmul_(t12, v11)
    t39.add_(t14, alpha=2)
    t39.add_(t23, alpha=3)
    t39.add_(t41, alpha=6)
    t41 = g5 * v9
    t23 = a9 * g5
    t15 = a1 * t15
    t15.addcmul_(a2, t36)
    t15.addcmul_(a3, t41)
    t15.addcmul_(a14, t16)
    t15.addcmul_(a15, t17)
    t15.addcmul_(a18, t18)
    t15.addcmul_(g1, v3)
    t15.addcmul_(t19, v18)
    t15.addcmul_(t20, v15)
    t15.addcmul_(t21, v14)
    t15.addcmul_(t23, v3)
    t15.addcmul_(t13, v2)
    t15.addcmul_(t22, v1)
    t22 = a24 * t24
    t22.addcmul_(a25, t25)
    t22.addcmul_(a27, t26)
    t22.addcmul_(a29, t27)
    t22.addcmul_(a32, t28)
    t22.addcmul_(a33, t29)
    t22.addcmul_(t30, v33)
    t22.addcmul_(t31, v32)
    t22.addcmul_(t32, v29)
    t22.addcmul_(t33, v27)
    t22.addcmul_(t34, v25)
    t22.addcmul_(t35, v24)
    t13 = a28 * t37
    t13.addcmul_(t38, v28)
    t23 = a12 * t1
    t23.addcmul_(a17, t2)
    t23.addcmul_(a19, t3)
    t23.addcmul_(a22, t4)
    t23.addcmul_(a31, t5)
    t23.addcmul_(a34, t6)
    t23.addcmul_(t7, v34)
    t23.addcmul_(t8, v31)
    t23.addcmul_(t9, v22)
    t23.addcmul_(t10, v19)
    t23.addcmul_(t11, v17)
    t23.addcmul_(t12, v12)
    t23.add_(t15, alpha=2)
    t23.add_(t22, alpha=3)
    t23.add_(t13, alpha=6)
    t13 = a1 * v10
    t13.addcmul_(a2, v11)
    t13.addcmul_(a3, v12)
    t13.addcmul_(a10, v1)
    t13.addcmul_(a11, v2)
    t13.addcmul_(a12, v3)
    t22 = g8 * v4
    t15 = g9 * v20
    t15.add_(t22)
    t41 = g9 * 2
    t36 = g8 * v5
    t14 = t41 * v21
    t14.add_(t36)
    t42 = g8 * v6
    t43 = t41 * v22
    t43.add_(t42)
    t44 = g9 * v23
    t45 = g9 * v25
    t46 = a1 * v1
    t47 = a4 * v4
    t48 = a5 * v5
    t49 = a6 * v6
    t50 = torch.add(t47, t48)
    t50.add_(t49)
    t51 = a10 * v10
    t52 = a11 * v11
    t53 = a12 * v12
    t54 = a13 * v13
    t55 = a14 * v14
    t56 = a15 * v15
    t57 = torch.add(t51, t54)
    t57.add_(t56)
    t57.add_(t52, alpha=2)
    t57.add_(t53, alpha=2)
    t57.add_(t55, alpha=2)
    t58 = a20 * v20
    t59 = a21 * v21
    t60 = a22 * v22
    t61 = a23 * v23
    t62 = a24 * v24
    t63 = a25 * v25
    t64 = a26 * v26
    t65 = a27 * v27
    t66 = a28 * v28
    t67 = a29 * v29
    t68 = torch.add(t58, t64)
    t68.add_(t67)
    t68.add_(t59, alpha=3)
    t68.add_(t60, alpha=3)
    t68.add_(t61, alpha=3)
    t68.add_(t62, alpha=6)
    t68.add_(t63, alpha=3)
    t68.add_(t65, alpha=3)
    t68.add_(t66, alpha=3)
    t69 = a25 * g9
    t70 = a23 * g9
    t71 = a6 * g8
    t72 = a22 * t41
    t72.add_(t71)
    t73 = a5 * g8
    t74 = a21 * t41
    t74.add_(t73)
    t75 = a4 * g8
    t76 = a20 * g9
    t76.add_(t75)
    t15 = a4 * t15
    t15.addcmul_(a5, t14)
    t15.addcmul_(a6, t43)
    t15.addcmul_(a7, t44)
    t15.addcmul_(a9, t45)
    t15.addcmul_(g2, v4)
    t15.addcmul_(g5, t46)
    t15.addcmul_(g8, t50)
    t15.addcmul_(g10, t57)
    t15.addcmul_(g11, t68)
    t15.addcmul_(t69, v9)
    t15.addcmul_(t70, v7)
    t15.addcmul_(t72, v6)
    t15.addcmul_(t74, v5)
    t15.addcmul_(t76, v4)
    t76 = g9 * v24
    t77 = a24 * g9
    t78 = a8 * t76
    t78.addcmul_(t77, v8)
    t79 = g6 * t13
    t79.add_(t15, alpha=2)
    t79.add_(t78, alpha=4)
    t78 = g8 * v7
    t15 = torch.add(t78, t22)
    t15.add_(t44, alpha=4)
    t80 = g8 * v8
    t81 = torch.add(t80, t76, alpha=4)
    t82 = t41 * v26
    t82.add_(t36)
    t83 = g9 * v27
    t84 = torch.add(t42, t83, alpha=4)
    t85 = a1 * v2
    t85.addcmul_(a2, v1)
    t86 = a1 * v11
    t86.addcmul_(a2, v13)
    t86.addcmul_(a3, v14)
    t86.addcmul_(a11, v1)
    t86.addcmul_(a13, v2)
    t86.addcmul_(a14, v3)
    t87 = a4 * v5
    t87.addcmul_(a5, v4)
    t88 = a5 * v7
    t88.addcmul_(a7, v5)
    t89 = a6 * v8
    t89.addcmul_(a8, v6)
    t90 = torch.add(t87, t88)
    t90.add_(t89)
    t91 = a10 * v11
    t91.addcmul_(a11, v10)
    t92 = a11 * v13
    t92.addcmul_(a13, v11)
    t93 = a12 * v14
    t93.addcmul_(a14, v12)
    t94 = a13 * v16
    t94.addcmul_(a16, v13)
    t95 = a14 * v17
    t95.addcmul_(a17, v14)
    t96 = a15 * v18
    t96.addcmul_(a18, v15)
    t97 = torch.add(t91, t94)
    t97.add_(t96)
    t97.add_(t92, alpha=2)
    t97.add_(t93, alpha=2)
    t97.add_(t95, alpha=2)
    t98 = a20 * v21
    t98.addcmul_(a21, v20)
    t99 = a21 * v23
    t99.addcmul_(a23, v21)
    t100 = a22 * v24
    t100.addcmul_(a24, v22)
    t101 = a23 * v26
    t101.addcmul_(a26, v23)
    t102 = a24 * v27
    t102.addcmul_(a27, v24)
    t103 = a25 * v28
    t103.addcmul_(a28, v25)
    t104 = a26 * v30
    t104.addcmul_(a30, v26)
    t105 = a27 * v31
    t105.addcmul_(a31, v27)
    t106 = a28 * v32
    t106.addcmul_(a32, v28)
    t107 = a29 * v33
    t107.addcmul_(a33, v29)
    t108 = torch.add(t98, t104)
    t108.add_(t107)
    t108.add_(t99, alpha=3)
    t108.add_(t100, alpha=3)
    t108.add_(t101, alpha=3)
    t108.add_(t102, alpha=6)
    t108.add_(t103, alpha=3)
    t108.add_(t105, alpha=3)
    t108.add_(t106, alpha=3)
    t109 = a8 * g8
    t110 = torch.add(t109, t77, alpha=4)
    t111 = a27 * g9
    t112 = torch.add(t71, t111, alpha=4)
    t113 = a26 * t41
    t113.add_(t73)
    t114 = a7 * g8
    t115 = torch.add(t114, t75)
    t115.add_(t70, alpha=4)
    t116 = g9 * v28
    t117 = a28 * g9
    t118 = a9 * t116
    t118.addcmul_(g2, v5)
    t118.addcmul_(t117, v9)
    t14 = a4 * t14
    t14.addcmul_(a5, t15)
    t14.addcmul_(a6, t81)
    t14.addcmul_(a7, t82)
    t14.addcmul_(a8, t84)
    t14.addcmul_(g5, t85)
    t14.addcmul_(g6, t86)
    t14.addcmul_(g8, t90)
    t14.addcmul_(g10, t97)
    t14.addcmul_(g11, t108)
    t14.addcmul_(t110, v6)
    t14.addcmul_(t112, v8)
    t14.addcmul_(t113, v7)
    t14.addcmul_(t74, v4)
    t14.addcmul_(t115, v5)
    t14.add_(t118, alpha=2)
    t14 = t14 * 2
    t118 = g8 * v9
    t22 = torch.add(t118, t22)
    t22.add_(t45, alpha=4)
    t36 = torch.add(t36, t116, alpha=4)
    t115 = t41 * v29
    t115.add_(t42)
    t42 = a1 * v3
    t42.addcmul_(a3, v1)
    t74 = a1 * v12
    t74.addcmul_(a2, v14)
    t74.addcmul_(a3, v15)
    t74.addcmul_(a12, v1)
    t74.addcmul_(a14, v2)
    t74.addcmul_(a15, v3)
    t15 = a4 * v6
    t15.addcmul_(a6, v4)
    t119 = a5 * v8
    t119.addcmul_(a8, v5)
    t120 = a6 * v9
    t120.addcmul_(a9, v6)
    t121 = torch.add(t15, t119)
    t121.add_(t120)
    t122 = a10 * v12
    t122.addcmul_(a12, v10)
    t123 = a11 * v14
    t123.addcmul_(a14, v11)
    t124 = a12 * v15
    t124.addcmul_(a15, v12)
    t125 = a13 * v17
    t125.addcmul_(a17, v13)
    t126 = a14 * v18
    t126.addcmul_(a18, v14)
    t127 = a15 * v19
    t127.addcmul_(a19, v15)
    t128 = torch.add(t122, t125)
    t128.add_(t127)
    t128.add_(t123, alpha=2)
    t128.add_(t124, alpha=2)
    t128.add_(t126, alpha=2)
    t129 = a20 * v22
    t129.addcmul_(a22, v20)
    t130 = a21 * v24
    t130.addcmul_(a24, v21)
    t131 = a22 * v25
    t131.addcmul_(a25, v22)
    t132 = a23 * v27
    t132.addcmul_(a27, v23)
    t133 = a24 * v28
    t133.addcmul_(a28, v24)
    t134 = a25 * v29
    t134.addcmul_(a29, v25)
    t135 = a26 * v31
    t135.addcmul_(a31, v26)
    t136 = a27 * v32
    t136.addcmul_(a32, v27)
    t137 = a28 * v33
    t137.addcmul_(a33, v28)
    t138 = a29 * v34
    t138.addcmul_(a34, v29)
    t139 = torch.add(t129, t135)
    t139.add_(t138)
    t139.add_(t130, alpha=3)
    t139.add_(t131, alpha=3)
    t139.add_(t132, alpha=3)
    t139.add_(t133, alpha=6)
    t139.add_(t134, alpha=3)
    t139.add_(t136, alpha=3)
    t139.add_(t137, alpha=3)
    t140 = a29 * t41
    t140.add_(t71)
    t73 = torch.add(t73, t117, alpha=4)
    t71 = a9 * g8
    t75 = torch.add(t71, t75)
    t75.add_(t69, alpha=4)
    t141 = a7 * t83
    t141.addcmul_(g2, v6)
    t141.addcmul_(t111, v7)
    t43 = a4 * t43
    t43.addcmul_(a5, t81)
    t43.addcmul_(a6, t22)
    t43.addcmul_(a8, t36)
    t43.addcmul_(a9, t115)
    t43.addcmul_(g5, t42)
    t43.addcmul_(g6, t74)
    t43.addcmul_(g8, t121)
    t43.addcmul_(g10, t128)
    t43.addcmul_(g11, t139)
    t43.addcmul_(t110, v5)
    t43.addcmul_(t140, v9)
    t43.addcmul_(t72, v4)
    t43.addcmul_(t73, v8)
    t43.addcmul_(t75, v6)
    t43.add_(t141, alpha=2)
    t43 = t43 * 2
    t141 = a1 * v13
    t141.addcmul_(a2, v16)
    t141.addcmul_(a3, v17)
    t141.addcmul_(a13, v1)
    t141.addcmul_(a16, v2)
    t141.addcmul_(a17, v3)
    t75 = g9 * v30
    t75.add_(t78)
    t72 = t41 * v31
    t72.add_(t80)
    t110 = g9 * v32
    t22 = a2 * v2
    t81 = a7 * v7
    t142 = a8 * v8
    t143 = torch.add(t48, t81)
    t143.add_(t142)
    t144 = a16 * v16
    t145 = a17 * v17
    t146 = a18 * v18
    t147 = torch.add(t52, t144)
    t147.add_(t146)
    t147.add_(t54, alpha=2)
    t147.add_(t55, alpha=2)
    t147.add_(t145, alpha=2)
    t148 = a30 * v30
    t149 = a31 * v31
    t150 = a32 * v32
    t151 = a33 * v33
    t152 = torch.add(t59, t148)
    t152.add_(t151)
    t152.add_(t61, alpha=3)
    t152.add_(t62, alpha=3)
    t152.add_(t64, alpha=3)
    t152.add_(t65, alpha=6)
    t152.add_(t66, alpha=3)
    t152.add_(t149, alpha=3)
    t152.add_(t150, alpha=3)
    t153 = a32 * g9
    t154 = a31 * t41
    t154.add_(t109)
    t155 = a30 * g9
    t155.add_(t114)
    t44 = a4 * t44
    t44.addcmul_(a5, t82)
    t44.addcmul_(a7, t75)
    t44.addcmul_(a8, t72)
    t44.addcmul_(a9, t110)
    t44.addcmul_(g2, v7)
    t44.addcmul_(g5, t22)
    t44.addcmul_(g8, t143)
    t44.addcmul_(g10, t147)
    t44.addcmul_(g11, t152)
    t44.addcmul_(t153, v9)
    t44.addcmul_(t70, v4)
    t44.addcmul_(t154, v8)
    t44.addcmul_(t155, v7)
    t44.addcmul_(t113, v5)
    t83 = a6 * t83
    t83.addcmul_(t111, v6)
    t111 = g6 * t141
    t111.add_(t44, alpha=2)
    t111.add_(t83, alpha=4)
    t78 = torch.add(t118, t78)
    t78.add_(t110, alpha=4)
    t83 = t41 * v33
    t83.add_(t80)
    t80 = a2 * v3
    t80.addcmul_(a3, v2)
    t44 = a1 * v14
    t44.addcmul_(a2, v17)
    t44.addcmul_(a3, v18)
    t44.addcmul_(a14, v1)
    t44.addcmul_(a17, v2)
    t44.addcmul_(a18, v3)
    t113 = a5 * v6
    t113.addcmul_(a6, v5)
    t155 = a7 * v8
    t155.addcmul_(a8, v7)
    t70 = a8 * v9
    t70.addcmul_(a9, v8)
    t75 = torch.add(t113, t155)
    t75.add_(t70)
    t82 = a11 * v12
    t82.addcmul_(a12, v11)
    t156 = a13 * v14
    t156.addcmul_(a14, v13)
    t157 = a14 * v15
    t157.addcmul_(a15, v14)
    t158 = a16 * v17
    t158.addcmul_(a17, v16)
    t159 = a17 * v18
    t159.addcmul_(a18, v17)
    t160 = a18 * v19
    t160.addcmul_(a19, v18)
    t161 = torch.add(t82, t158)
    t161.add_(t160)
    t161.add_(t156, alpha=2)
    t161.add_(t157, alpha=2)
    t161.add_(t159, alpha=2)
    t162 = a21 * v22
    t162.addcmul_(a22, v21)
    t163 = a23 * v24
    t163.addcmul_(a24, v23)
    t164 = a24 * v25
    t164.addcmul_(a25, v24)
    t165 = a26 * v27
    t165.addcmul_(a27, v26)
    t166 = a27 * v28
    t166.addcmul_(a28, v27)
    t167 = a28 * v29
    t167.addcmul_(a29, v28)
    t168 = a30 * v31
    t168.addcmul_(a31, v30)
    t169 = a31 * v32
    t169.addcmul_(a32, v31)
    t170 = a32 * v33
    t170.addcmul_(a33, v32)
    t171 = a33 * v34
    t171.addcmul_(a34, v33)
    t172 = torch.add(t162, t168)
    t172.add_(t171)
    t172.add_(t163, alpha=3)
    t172.add_(t164, alpha=3)
    t172.add_(t165, alpha=3)
    t172.add_(t166, alpha=6)
    t172.add_(t167, alpha=3)
    t172.add_(t169, alpha=3)
    t172.add_(t170, alpha=3)
    t41 = a33 * t41
    t41.add_(t109)
    t114 = torch.add(t71, t114)
    t114.add_(t153, alpha=4)
    t76 = a4 * t76
    t76.addcmul_(g2, v8)
    t76.addcmul_(t77, v4)
    t84 = a5 * t84
    t84.addcmul_(a6, t36)
    t84.addcmul_(a7, t72)
    t84.addcmul_(a8, t78)
    t84.addcmul_(a9, t83)
    t84.addcmul_(g5, t80)
    t84.addcmul_(g6, t44)
    t84.addcmul_(g8, t75)
    t84.addcmul_(g10, t161)
    t84.addcmul_(g11, t172)
    t84.addcmul_(t41, v9)
    t84.addcmul_(t154, v7)
    t84.addcmul_(t114, v8)
    t84.addcmul_(t112, v5)
    t84.addcmul_(t73, v6)
    t84.add_(t76, alpha=2)
    t84 = t84 * 2
    t76 = a1 * v15
    t76.addcmul_(a2, v18)
    t76.addcmul_(a3, v19)
    t76.addcmul_(a15, v1)
    t76.addcmul_(a18, v2)
    t76.addcmul_(a19, v3)
    t73 = g9 * v34
    t73.add_(t118)
    t118 = a3 * v3
    t112 = a9 * v9
    t114 = torch.add(t49, t142)
    t114.add_(t112)
    t154 = a19 * v19
    t78 = torch.add(t53, t145)
    t78.add_(t154)
    t78.add_(t55, alpha=2)
    t78.add_(t56, alpha=2)
    t78.add_(t146, alpha=2)
    t72 = a34 * v34
    t36 = torch.add(t60, t149)
    t36.add_(t72)
    t36.add_(t62, alpha=3)
    t36.add_(t63, alpha=3)
    t36.add_(t65, alpha=3)
    t36.add_(t66, alpha=6)
    t36.add_(t67, alpha=3)
    t36.add_(t150, alpha=3)
    t36.add_(t151, alpha=3)
    t77 = a34 * g9
    t77.add_(t71)
    t45 = a4 * t45
    t45.addcmul_(a6, t115)
    t45.addcmul_(a7, t110)
    t45.addcmul_(a8, t83)
    t45.addcmul_(a9, t73)
    t45.addcmul_(g2, v9)
    t45.addcmul_(g5, t118)
    t45.addcmul_(g8, t114)
    t45.addcmul_(g10, t78)
    t45.addcmul_(g11, t36)
    t45.addcmul_(t153, v7)
    t45.addcmul_(t69, v4)
    t45.addcmul_(t77, v9)
    t45.addcmul_(t41, v8)
    t45.addcmul_(t140, v6)
    t116 = a5 * t116
    t116.addcmul_(t117, v5)
    t117 = g6 * t76
    t117.add_(t45, alpha=2)
    t117.add_(t116, alpha=4)
    t116 = a1 * v20
    t116.addcmul_(a2, v21)
    t116.addcmul_(a3, v22)
    t116.addcmul_(a20, v1)
    t116.addcmul_(a21, v2)
    t116.addcmul_(a22, v3)
    t45 = g12 * v20
    t140 = g10 * v4
    t41 = torch.add(t45, t140)
    t77 = g12 * v21
    t69 = g10 * v5
    t153 = torch.add(t69, t77, alpha=2)
    t73 = g12 * v22
    t83 = g10 * v6
    t110 = torch.add(t83, t73, alpha=2)
    t115 = g12 * v23
    t71 = g12 * v25
    t109 = a25 * g12
    t173 = a23 * g12
    t174 = a22 * g12
    t175 = a6 * g10
    t176 = torch.add(t175, t174, alpha=2)
    t177 = a21 * g12
    t178 = a5 * g10
    t179 = torch.add(t178, t177, alpha=2)
    t180 = a20 * g12
    t181 = a4 * g10
    t182 = torch.add(t180, t181)
    t41 = a10 * t41
    t41.addcmul_(a11, t153)
    t41.addcmul_(a12, t110)
    t41.addcmul_(a13, t115)
    t41.addcmul_(a15, t71)
    t41.addcmul_(g3, v10)
    t41.addcmul_(t109, v15)
    t41.addcmul_(t173, v13)
    t41.addcmul_(t176, v12)
    t41.addcmul_(t179, v11)
    t41.addcmul_(t182, v10)
    t182 = g12 * v24
    t183 = a24 * g12
    t184 = a14 * t182
    t184.addcmul_(t183, v14)
    t185 = a1 * t1
    t185.addcmul_(g7, t116)
    t185.addcmul_(t12, v1)
    t185.add_(t41, alpha=2)
    t185.add_(t184, alpha=4)
    t184 = g3 * 6
    t41 = g7 * 3
    t186 = a1 * v21
    t186.addcmul_(a2, v23)
    t186.addcmul_(a3, v24)
    t186.addcmul_(a21, v1)
    t186.addcmul_(a23, v2)
    t186.addcmul_(a24, v3)
    t187 = g10 * v7
    t188 = torch.add(t45, t187)
    t188.add_(t115, alpha=4)
    t188.add_(t140, alpha=2)
    t189 = g10 * v8
    t190 = torch.add(t189, t182, alpha=4)
    t191 = a8 * g10
    t192 = torch.add(t191, t183, alpha=4)
    t193 = a7 * g10
    t194 = torch.add(t180, t193)
    t194.add_(t173, alpha=4)
    t194.add_(t181, alpha=2)
    t195 = a1 * t16
    t195.addcmul_(a10, t153)
    t195.addcmul_(a11, t188)
    t195.addcmul_(a12, t190)
    t195.addcmul_(a16, t115)
    t195.addcmul_(a18, t71)
    t195.addcmul_(t109, v18)
    t195.addcmul_(t173, v16)
    t195.addcmul_(t192, v12)
    t195.addcmul_(t179, v10)
    t195.addcmul_(t194, v11)
    t195.addcmul_(t21, v1)
    t194 = g12 * v26
    t179 = torch.add(t194, t77)
    t179.add_(t69)
    t188 = g12 * v27
    t153 = torch.add(t73, t83)
    t153.add_(t188, alpha=2)
    t196 = g12 * v28
    t197 = a28 * g12
    t198 = a27 * g12
    t199 = torch.add(t174, t175)
    t199.add_(t198, alpha=2)
    t200 = a26 * g12
    t201 = torch.add(t200, t177)
    t201.add_(t178)
    t202 = a13 * t179
    t202.addcmul_(a14, t153)
    t202.addcmul_(a15, t196)
    t202.addcmul_(a17, t182)
    t202.addcmul_(t197, v15)
    t202.addcmul_(t183, v17)
    t202.addcmul_(t199, v14)
    t202.addcmul_(t201, v13)
    t203 = a2 * t1
    t203.addcmul_(t12, v2)
    t203.addcmul_(t184, v11)
    t203.addcmul_(t41, t186)
    t203.add_(t195, alpha=2)
    t203.add_(t202, alpha=4)
    t202 = a1 * v22
    t202.addcmul_(a2, v24)
    t202.addcmul_(a3, v25)
    t202.addcmul_(a22, v1)
    t202.addcmul_(a24, v2)
    t202.addcmul_(a25, v3)
    t195 = g10 * v9
    t45 = torch.add(t45, t195)
    t45.add_(t71, alpha=4)
    t45.add_(t140, alpha=2)
    t204 = a9 * g10
    t180 = torch.add(t180, t204)
    t180.add_(t109, alpha=4)
    t180.add_(t181, alpha=2)
    t205 = a1 * t17
    t205.addcmul_(a10, t110)
    t205.addcmul_(a11, t190)
    t205.addcmul_(a12, t45)
    t205.addcmul_(a17, t115)
    t205.addcmul_(a19, t71)
    t205.addcmul_(t109, v19)
    t205.addcmul_(t173, v17)
    t205.addcmul_(t192, v11)
    t205.addcmul_(t176, v10)
    t205.addcmul_(t180, v12)
    t205.addcmul_(t20, v1)
    t77 = torch.add(t77, t69)
    t77.add_(t196, alpha=2)
    t180 = g12 * v29
    t73 = torch.add(t180, t73)
    t73.add_(t83)
    t176 = a29 * g12
    t174 = torch.add(t176, t174)
    t174.add_(t175)
    t177 = torch.add(t177, t178)
    t177.add_(t197, alpha=2)
    t192 = a13 * t188
    t192.addcmul_(a14, t77)
    t192.addcmul_(a15, t73)
    t192.addcmul_(a18, t182)
    t192.addcmul_(t198, v13)
    t192.addcmul_(t183, v18)
    t192.addcmul_(t174, v15)
    t192.addcmul_(t177, v14)
    t1 = a3 * t1
    t1.addcmul_(t12, v3)
    t1.addcmul_(t184, v12)
    t1.addcmul_(t41, t202)
    t1.add_(t205, alpha=2)
    t1.add_(t192, alpha=4)
    t192 = a1 * v23
    t192.addcmul_(a2, v26)
    t192.addcmul_(a3, v27)
    t192.addcmul_(a23, v1)
    t192.addcmul_(a26, v2)
    t192.addcmul_(a27, v3)
    t205 = g12 * v30
    t12 = torch.add(t205, t140)
    t12.add_(t115, alpha=4)
    t12.add_(t187, alpha=2)
    t45 = g12 * v32
    t190 = torch.add(t69, t194, alpha=2)
    t110 = torch.add(t83, t188, alpha=4)
    t206 = a32 * g12
    t207 = torch.add(t175, t198, alpha=4)
    t208 = torch.add(t178, t200, alpha=2)
    t209 = a30 * g12
    t210 = torch.add(t209, t181)
    t210.add_(t173, alpha=4)
    t210.add_(t193, alpha=2)
    t211 = a2 * t16
    t211.addcmul_(a10, t115)
    t211.addcmul_(a13, t12)
    t211.addcmul_(a15, t45)
    t211.addcmul_(a16, t190)
    t211.addcmul_(a17, t110)
    t211.addcmul_(t206, v15)
    t211.addcmul_(t173, v10)
    t211.addcmul_(t207, v17)
    t211.addcmul_(t208, v16)
    t211.addcmul_(t210, v13)
    t211.addcmul_(t21, v2)
    t210 = g12 * v31
    t12 = torch.add(t210, t189)
    t12.add_(t182, alpha=2)
    t212 = a31 * g12
    t213 = torch.add(t212, t191)
    t213.add_(t183, alpha=2)
    t179 = a11 * t179
    t179.addcmul_(a12, t188)
    t179.addcmul_(a14, t12)
    t179.addcmul_(a18, t196)
    t179.addcmul_(t197, v18)
    t179.addcmul_(t198, v12)
    t179.addcmul_(t213, v14)
    t179.addcmul_(t201, v11)
    t201 = a1 * t2
    t201.addcmul_(t11, v1)
    t201.addcmul_(t184, v13)
    t201.addcmul_(t41, t192)
    t201.add_(t211, alpha=2)
    t201.add_(t179, alpha=4)
    t179 = a1 * v24
    t179.addcmul_(a2, v27)
    t179.addcmul_(a3, v28)
    t179.addcmul_(a24, v1)
    t179.addcmul_(a27, v2)
    t179.addcmul_(a28, v3)
    t211 = torch.add(t195, t187)
    t211.add_(t140)
    t211.add_(t45, alpha=2)
    t211.add_(t71, alpha=2)
    t211.add_(t115, alpha=2)
    t214 = g12 * v33
    t215 = torch.add(t214, t189)
    t215.add_(t182, alpha=2)
    t194 = torch.add(t194, t69)
    t194.add_(t196, alpha=2)
    t216 = torch.add(t180, t83)
    t216.add_(t188, alpha=2)
    t217 = a33 * g12
    t218 = torch.add(t217, t191)
    t218.add_(t183, alpha=2)
    t219 = torch.add(t176, t175)
    t219.add_(t198, alpha=2)
    t200 = torch.add(t200, t178)
    t200.add_(t197, alpha=2)
    t220 = torch.add(t204, t193)
    t220.add_(t181)
    t220.add_(t206, alpha=2)
    t220.add_(t109, alpha=2)
    t220.add_(t173, alpha=2)
    t221 = a10 * t182
    t221.addcmul_(a11, t153)
    t221.addcmul_(a12, t77)
    t221.addcmul_(a13, t12)
    t221.addcmul_(a14, t211)
    t221.addcmul_(a15, t215)
    t221.addcmul_(a16, t188)
    t221.addcmul_(a17, t194)
    t221.addcmul_(a18, t216)
    t221.addcmul_(a19, t196)
    t221.addcmul_(t197, v19)
    t221.addcmul_(t198, v16)
    t221.addcmul_(t183, v10)
    t221.addcmul_(t218, v15)
    t221.addcmul_(t213, v13)
    t221.addcmul_(t219, v18)
    t221.addcmul_(t199, v11)
    t221.addcmul_(t200, v17)
    t221.addcmul_(t177, v12)
    t221.addcmul_(t220, v14)
    t220 = a1 * t18
    t220.addcmul_(a2, t17)
    t220.addcmul_(a3, t16)
    t220.addcmul_(t19, v1)
    t220.addcmul_(t20, v2)
    t220.addcmul_(t21, v3)
    t220.addcmul_(t184, v14)
    t220.addcmul_(t41, t179)
    t220.add_(t221, alpha=2)
    t220 = t220 * 2
    t221 = a1 * v25
    t221.addcmul_(a2, v28)
    t221.addcmul_(a3, v29)
    t221.addcmul_(a25, v1)
    t221.addcmul_(a28, v2)
    t221.addcmul_(a29, v3)
    t21 = g12 * v34
    t140 = torch.add(t21, t140)
    t140.add_(t71, alpha=4)
    t140.add_(t195, alpha=2)
    t69 = torch.add(t69, t196, alpha=4)
    t180 = torch.add(t83, t180, alpha=2)
    t176 = torch.add(t175, t176, alpha=2)
    t178 = torch.add(t178, t197, alpha=4)
    t175 = a34 * g12
    t181 = torch.add(t175, t181)
    t181.add_(t109, alpha=4)
    t181.add_(t204, alpha=2)
    t17 = a3 * t17
    t17.addcmul_(a10, t71)
    t17.addcmul_(a13, t45)
    t17.addcmul_(a15, t140)
    t17.addcmul_(a18, t69)
    t17.addcmul_(a19, t180)
    t17.addcmul_(t206, v13)
    t17.addcmul_(t109, v10)
    t17.addcmul_(t176, v19)
    t17.addcmul_(t178, v18)
    t17.addcmul_(t181, v15)
    t17.addcmul_(t20, v3)
    t20 = a11 * t196
    t20.addcmul_(a12, t73)
    t20.addcmul_(a14, t215)
    t20.addcmul_(a17, t188)
    t20.addcmul_(t197, v11)
    t20.addcmul_(t198, v17)
    t20.addcmul_(t218, v14)
    t20.addcmul_(t174, v12)
    t174 = a1 * t3
    t174.addcmul_(t10, v1)
    t174.addcmul_(t184, v15)
    t174.addcmul_(t41, t221)
    t174.add_(t17, alpha=2)
    t174.add_(t20, alpha=4)
    t20 = a1 * v26
    t20.addcmul_(a2, v30)
    t20.addcmul_(a3, v31)
    t20.addcmul_(a26, v1)
    t20.addcmul_(a30, v2)
    t20.addcmul_(a31, v3)
    t17 = torch.add(t205, t187)
    t218 = torch.add(t189, t210, alpha=2)
    t215 = torch.add(t191, t212, alpha=2)
    t73 = torch.add(t209, t193)
    t181 = a11 * t115
    t181.addcmul_(a13, t190)
    t181.addcmul_(a16, t17)
    t181.addcmul_(a17, t218)
    t181.addcmul_(a18, t45)
    t181.addcmul_(g3, v16)
    t181.addcmul_(t206, v18)
    t181.addcmul_(t173, v11)
    t181.addcmul_(t215, v17)
    t181.addcmul_(t73, v16)
    t181.addcmul_(t208, v13)
    t208 = a14 * t188
    t208.addcmul_(t198, v14)
    t73 = a2 * t2
    t73.addcmul_(g7, t20)
    t73.addcmul_(t11, v2)
    t73.add_(t181, alpha=2)
    t73.add_(t208, alpha=4)
    t208 = a1 * v27
    t208.addcmul_(a2, v31)
    t208.addcmul_(a3, v32)
    t208.addcmul_(a27, v1)
    t208.addcmul_(a31, v2)
    t208.addcmul_(a32, v3)
    t205 = torch.add(t205, t195)
    t205.add_(t45, alpha=4)
    t205.add_(t187, alpha=2)
    t209 = torch.add(t209, t204)
    t209.add_(t206, alpha=4)
    t209.add_(t193, alpha=2)
    t181 = a2 * t18
    t181.addcmul_(a12, t115)
    t181.addcmul_(a13, t110)
    t181.addcmul_(a16, t218)
    t181.addcmul_(a17, t205)
    t181.addcmul_(a19, t45)
    t181.addcmul_(t206, v19)
    t181.addcmul_(t173, v12)
    t181.addcmul_(t215, v16)
    t181.addcmul_(t209, v17)
    t181.addcmul_(t207, v13)
    t181.addcmul_(t19, v2)
    t210 = torch.add(t214, t210)
    t210.add_(t189)
    t212 = torch.add(t217, t212)
    t212.add_(t191)
    t207 = a11 * t182
    t207.addcmul_(a14, t194)
    t207.addcmul_(a15, t188)
    t207.addcmul_(a18, t210)
    t207.addcmul_(t198, v15)
    t207.addcmul_(t183, v11)
    t207.addcmul_(t212, v18)
    t207.addcmul_(t200, v14)
    t2 = a3 * t2
    t2.addcmul_(t11, v3)
    t2.addcmul_(t184, v17)
    t2.addcmul_(t41, t208)
    t2.add_(t181, alpha=2)
    t2.add_(t207, alpha=4)
    t207 = a1 * v28
    t207.addcmul_(a2, v32)
    t207.addcmul_(a3, v33)
    t207.addcmul_(a28, v1)
    t207.addcmul_(a32, v2)
    t207.addcmul_(a33, v3)
    t187 = torch.add(t21, t187)
    t187.add_(t45, alpha=4)
    t187.add_(t195, alpha=2)
    t214 = torch.add(t189, t214, alpha=2)
    t217 = torch.add(t191, t217, alpha=2)
    t193 = torch.add(t175, t193)
    t193.add_(t206, alpha=4)
    t193.add_(t204, alpha=2)
    t18 = a3 * t18
    t18.addcmul_(a11, t71)
    t18.addcmul_(a15, t69)
    t18.addcmul_(a16, t45)
    t18.addcmul_(a18, t187)
    t18.addcmul_(a19, t214)
    t18.addcmul_(t206, v16)
    t18.addcmul_(t109, v11)
    t18.addcmul_(t217, v19)
    t18.addcmul_(t193, v18)
    t18.addcmul_(t178, v15)
    t18.addcmul_(t19, v3)
    t182 = a12 * t182
    t182.addcmul_(a13, t196)
    t182.addcmul_(a14, t216)
    t182.addcmul_(a17, t210)
    t182.addcmul_(t197, v13)
    t182.addcmul_(t183, v12)
    t182.addcmul_(t212, v17)
    t182.addcmul_(t219, v14)
    t219 = a2 * t3
    t219.addcmul_(t10, v2)
    t219.addcmul_(t184, v18)
    t219.addcmul_(t41, t207)
    t219.add_(t18, alpha=2)
    t219.add_(t182, alpha=4)
    t182 = a1 * v29
    t182.addcmul_(a2, v33)
    t182.addcmul_(a3, v34)
    t182.addcmul_(a29, v1)
    t182.addcmul_(a33, v2)
    t182.addcmul_(a34, v3)
    t21 = torch.add(t21, t195)
    t175 = torch.add(t175, t204)
    t71 = a12 * t71
    t71.addcmul_(a15, t180)
    t71.addcmul_(a17, t45)
    t71.addcmul_(a18, t214)
    t71.addcmul_(a19, t21)
    t71.addcmul_(g3, v19)
    t71.addcmul_(t206, v17)
    t71.addcmul_(t109, v12)
    t71.addcmul_(t175, v19)
    t71.addcmul_(t217, v18)
    t71.addcmul_(t176, v15)
    t196 = a14 * t196
    t196.addcmul_(t197, v14)
    t3 = a3 * t3
    t3.addcmul_(g7, t182)
    t3.addcmul_(t10, v3)
    t3.add_(t71, alpha=2)
    t3.add_(t196, alpha=4)
    t196 = g13 * v24
    t71 = a24 * g13
    t10 = a24 * t196
    t10.addcmul_(t71, v24)
    t197 = g13 * v20
    t176 = g11 * v4
    t217 = torch.add(t197, t176)
    t175 = g13 * v21
    t109 = g11 * v5
    t206 = torch.add(t109, t175, alpha=2)
    t21 = g13 * v22
    t214 = g11 * v6
    t45 = torch.add(t214, t21, alpha=2)
    t180 = g13 * v23
    t204 = g13 * v25
    t51 = torch.add(t51, t52)
    t51.add_(t53)
    t58 = torch.add(t58, t61)
    t58.add_(t63)
    t58.add_(t59, alpha=2)
    t58.add_(t60, alpha=2)
    t58.add_(t62, alpha=2)
    t195 = a25 * g13
    t18 = a23 * g13
    t41 = a22 * g13
    t184 = a6 * g11
    t212 = torch.add(t184, t41, alpha=2)
    t183 = a21 * g13
    t210 = a5 * g11
    t216 = torch.add(t210, t183, alpha=2)
    t19 = a20 * g13
    t178 = a4 * g11
    t193 = torch.add(t19, t178)
    t217 = a20 * t217
    t217.addcmul_(a21, t206)
    t217.addcmul_(a22, t45)
    t217.addcmul_(a23, t180)
    t217.addcmul_(a25, t204)
    t217.addcmul_(g4, v20)
    t217.addcmul_(g9, t47)
    t217.addcmul_(g12, t51)
    t217.addcmul_(g13, t58)
    t217.addcmul_(t195, v25)
    t217.addcmul_(t18, v23)
    t217.addcmul_(t212, v22)
    t217.addcmul_(t216, v21)
    t217.addcmul_(t193, v20)
    t193 = a1 * t4
    t193.addcmul_(t9, v1)
    t193.add_(t10, alpha=4)
    t193.add_(t217, alpha=2)
    t217 = g11 * v7
    t187 = torch.add(t217, t180, alpha=4)
    t187.add_(t197, alpha=2)
    t187.add_(t176, alpha=3)
    t69 = g11 * v8
    t191 = torch.add(t69, t196, alpha=4)
    t189 = g13 * v26
    t181 = t189 * 2
    t181.add_(t175, alpha=4)
    t181.add_(t109, alpha=3)
    t11 = g13 * v27
    t200 = t11 * 4
    t200.add_(t21, alpha=4)
    t200.add_(t214, alpha=3)
    t198 = a8 * g11
    t188 = torch.add(t198, t71, alpha=4)
    t194 = a27 * g13
    t209 = t194 * 4
    t209.add_(t41, alpha=4)
    t209.add_(t184, alpha=3)
    t215 = a26 * g13
    t173 = t215 * 2
    t173.add_(t183, alpha=4)
    t173.add_(t210, alpha=3)
    t205 = a7 * g11
    t218 = torch.add(t205, t18, alpha=4)
    t218.add_(t19, alpha=2)
    t218.add_(t178, alpha=3)
    t206 = a20 * t206
    t206.addcmul_(a21, t187)
    t206.addcmul_(a22, t191)
    t206.addcmul_(a23, t181)
    t206.addcmul_(a24, t200)
    t206.addcmul_(t188, v22)
    t206.addcmul_(t209, v24)
    t206.addcmul_(t173, v23)
    t206.addcmul_(t216, v20)
    t206.addcmul_(t218, v21)
    t218 = a1 * t24
    t218.addcmul_(t35, v1)
    t216 = g13 * v28
    t91 = torch.add(t91, t92)
    t91.add_(t93)
    t98 = torch.add(t98, t101)
    t98.add_(t103)
    t98.add_(t99, alpha=2)
    t98.add_(t100, alpha=2)
    t98.add_(t102, alpha=2)
    t187 = a28 * g13
    t110 = a25 * t216
    t110.addcmul_(a26, t180)
    t110.addcmul_(a28, t204)
    t110.addcmul_(g9, t87)
    t110.addcmul_(g12, t91)
    t110.addcmul_(g13, t98)
    t110.addcmul_(t187, v25)
    t110.addcmul_(t195, v28)
    t110.addcmul_(t18, v26)
    t115 = a27 * t196
    t115.addcmul_(g4, v21)
    t115.addcmul_(t71, v27)
    t17 = a2 * t4
    t17.addcmul_(t9, v2)
    t17.add_(t206, alpha=2)
    t17.add_(t218, alpha=3)
    t17.add_(t110, alpha=4)
    t17.add_(t115, alpha=8)
    t115 = g11 * v9
    t110 = torch.add(t115, t204, alpha=4)
    t110.add_(t197, alpha=2)
    t110.add_(t176, alpha=3)
    t218 = t216 * 4
    t218.add_(t175, alpha=4)
    t218.add_(t109, alpha=3)
    t206 = g13 * v29
    t190 = t206 * 2
    t190.add_(t21, alpha=4)
    t190.add_(t214, alpha=3)
    t140 = a29 * g13
    t83 = t140 * 2
    t83.add_(t41, alpha=4)
    t83.add_(t184, alpha=3)
    t16 = t187 * 4
    t16.add_(t183, alpha=4)
    t16.add_(t210, alpha=3)
    t177 = a9 * g11
    t199 = torch.add(t177, t195, alpha=4)
    t199.add_(t19, alpha=2)
    t199.add_(t178, alpha=3)
    t45 = a20 * t45
    t45.addcmul_(a21, t191)
    t45.addcmul_(a22, t110)
    t45.addcmul_(a24, t218)
    t45.addcmul_(a25, t190)
    t45.addcmul_(t188, v21)
    t45.addcmul_(t83, v25)
    t45.addcmul_(t212, v20)
    t45.addcmul_(t16, v24)
    t45.addcmul_(t199, v22)
    t199 = a1 * t25
    t199.addcmul_(t34, v1)
    t122 = torch.add(t122, t123)
    t122.add_(t124)
    t129 = torch.add(t129, t132)
    t129.add_(t134)
    t129.add_(t130, alpha=2)
    t129.add_(t131, alpha=2)
    t129.add_(t133, alpha=2)
    t212 = a23 * t11
    t212.addcmul_(a27, t180)
    t212.addcmul_(a29, t204)
    t212.addcmul_(g9, t15)
    t212.addcmul_(g12, t122)
    t212.addcmul_(g13, t129)
    t212.addcmul_(t194, v23)
    t212.addcmul_(t195, v29)
    t212.addcmul_(t18, v27)
    t188 = a28 * t196
    t188.addcmul_(g4, v22)
    t188.addcmul_(t71, v28)
    t4 = a3 * t4
    t4.addcmul_(t9, v3)
    t4.add_(t45, alpha=2)
    t4.add_(t199, alpha=3)
    t4.add_(t212, alpha=4)
    t4.add_(t188, alpha=8)
    t188 = g4 * 12
    t212 = a28 * t216
    t212.addcmul_(t187, v28)
    t199 = g13 * v30
    t45 = torch.add(t199, t197)
    t45.add_(t180, alpha=8)
    t45.add_(t217, alpha=3)
    t45.add_(t176, alpha=3)
    t9 = g13 * v31
    t110 = t9 * 2
    t110.add_(t196, alpha=8)
    t110.add_(t69, alpha=3)
    t191 = g13 * v32
    t213 = t189 * 4
    t213.add_(t175, alpha=2)
    t213.add_(t109, alpha=3)
    t211 = t11 * 8
    t211.add_(t21, alpha=2)
    t211.add_(t214, alpha=3)
    t12 = a4 * v7
    t12.addcmul_(a7, v4)
    t12.add_(t48, alpha=4)
    t48 = a10 * v13
    t48.addcmul_(a11, v16)
    t48.addcmul_(a12, v17)
    t48.addcmul_(a13, v10)
    t48.addcmul_(a16, v11)
    t48.addcmul_(a17, v12)
    t48.add_(t52, alpha=4)
    t48.add_(t54, alpha=4)
    t48.add_(t55, alpha=4)
    t52 = a21 * v26
    t52.addcmul_(a22, v27)
    t52.addcmul_(a24, v31)
    t52.addcmul_(a26, v21)
    t52.addcmul_(a27, v22)
    t52.addcmul_(a31, v24)
    t77 = a20 * v23
    t77.addcmul_(a23, v20)
    t77.addcmul_(a23, v30)
    t77.addcmul_(a25, v32)
    t77.addcmul_(a30, v23)
    t77.addcmul_(a32, v25)
    t77.add_(t59, alpha=4)
    t77.add_(t61, alpha=8)
    t77.add_(t62, alpha=8)
    t77.add_(t64, alpha=4)
    t77.add_(t65, alpha=8)
    t77.add_(t66, alpha=4)
    t77.add_(t52, alpha=2)
    t52 = a32 * g13
    t59 = a31 * g13
    t153 = t59 * 2
    t153.add_(t71, alpha=8)
    t153.add_(t198, alpha=3)
    t222 = t194 * 8
    t222.add_(t41, alpha=2)
    t222.add_(t184, alpha=3)
    t223 = t215 * 4
    t223.add_(t183, alpha=2)
    t223.add_(t210, alpha=3)
    t224 = a30 * g13
    t225 = torch.add(t224, t19)
    t225.add_(t18, alpha=8)
    t225.add_(t205, alpha=3)
    t225.add_(t178, alpha=3)
    t226 = a20 * t180
    t226.addcmul_(a21, t181)
    t226.addcmul_(a23, t45)
    t226.addcmul_(a24, t110)
    t226.addcmul_(a25, t191)
    t226.addcmul_(a26, t213)
    t226.addcmul_(a27, t211)
    t226.addcmul_(a30, t180)
    t226.addcmul_(a32, t204)
    t226.addcmul_(g9, t12)
    t226.addcmul_(g12, t48)
    t226.addcmul_(g13, t77)
    t226.addcmul_(t52, v25)
    t226.addcmul_(t195, v32)
    t226.addcmul_(t18, v20)
    t226.addcmul_(t18, v30)
    t226.addcmul_(t153, v24)
    t226.addcmul_(t222, v27)
    t226.addcmul_(t223, v26)
    t226.addcmul_(t173, v21)
    t226.addcmul_(t225, v23)
    t225 = a1 * t26
    t225.addcmul_(a2, t24)
    t225.addcmul_(t33, v1)
    t225.addcmul_(t35, v2)
    t173 = a22 * t11
    t173.addcmul_(a31, t196)
    t173.addcmul_(t194, v22)
    t173.addcmul_(t71, v31)
    t45 = t188 * v23
    t45.add_(t212, alpha=8)
    t45.add_(t226, alpha=2)
    t45.add_(t225, alpha=3)
    t45.add_(t173, alpha=4)
    t173 = g4 * 24
    t225 = t191 * 4
    t225.add_(t204, alpha=8)
    t225.add_(t180, alpha=8)
    t225.add_(t197, alpha=2)
    t225.add_(t115, alpha=3)
    t225.add_(t217, alpha=3)
    t225.add_(t176, alpha=6)
    t226 = g13 * v33
    t181 = t226 * 2
    t181.add_(t196, alpha=8)
    t181.add_(t69, alpha=3)
    t227 = a33 * g13
    t228 = t227 * 2
    t228.add_(t71, alpha=8)
    t228.add_(t198, alpha=3)
    t229 = t52 * 4
    t229.add_(t195, alpha=8)
    t229.add_(t18, alpha=8)
    t229.add_(t19, alpha=2)
    t229.add_(t177, alpha=3)
    t229.add_(t205, alpha=3)
    t229.add_(t178, alpha=6)
    t200 = a21 * t200
    t200.addcmul_(a22, t218)
    t200.addcmul_(a23, t110)
    t200.addcmul_(a24, t225)
    t200.addcmul_(a25, t181)
    t200.addcmul_(t228, v25)
    t200.addcmul_(t153, v23)
    t200.addcmul_(t209, v21)
    t200.addcmul_(t16, v22)
    t200.addcmul_(t229, v24)
    t229 = a2 * t25
    t229.addcmul_(a3, t24)
    t229.addcmul_(t34, v2)
    t229.addcmul_(t35, v3)
    t35 = t216 * 4
    t35.add_(t189, alpha=2)
    t35.add_(t175, alpha=2)
    t35.add_(t109, alpha=3)
    t24 = t206 * 2
    t24.add_(t11, alpha=4)
    t24.add_(t21, alpha=2)
    t24.add_(t214, alpha=3)
    t16 = a4 * v8
    t16.addcmul_(a8, v4)
    t16.add_(t113, alpha=2)
    t113 = a10 * v14
    t113.addcmul_(a11, v17)
    t113.addcmul_(a12, v18)
    t113.addcmul_(a14, v10)
    t113.addcmul_(a17, v11)
    t113.addcmul_(a18, v12)
    t113.add_(t82, alpha=2)
    t113.add_(t156, alpha=2)
    t113.add_(t157, alpha=2)
    t82 = a21 * v27
    t82.addcmul_(a22, v28)
    t82.addcmul_(a24, v32)
    t82.addcmul_(a27, v21)
    t82.addcmul_(a28, v22)
    t82.addcmul_(a32, v24)
    t209 = a20 * v24
    t209.addcmul_(a23, v31)
    t209.addcmul_(a24, v20)
    t209.addcmul_(a25, v33)
    t209.addcmul_(a31, v23)
    t209.addcmul_(a33, v25)
    t209.add_(t162, alpha=2)
    t209.add_(t163, alpha=4)
    t209.add_(t164, alpha=4)
    t209.add_(t165, alpha=2)
    t209.add_(t166, alpha=4)
    t209.add_(t167, alpha=2)
    t209.add_(t82, alpha=2)
    t82 = t140 * 2
    t82.add_(t194, alpha=4)
    t82.add_(t41, alpha=2)
    t82.add_(t184, alpha=3)
    t162 = t187 * 4
    t162.add_(t215, alpha=2)
    t162.add_(t183, alpha=2)
    t162.add_(t210, alpha=3)
    t153 = a20 * t196
    t153.addcmul_(a27, t35)
    t153.addcmul_(a28, t24)
    t153.addcmul_(a31, t180)
    t153.addcmul_(a33, t204)
    t153.addcmul_(g9, t16)
    t153.addcmul_(g12, t113)
    t153.addcmul_(g13, t209)
    t153.addcmul_(t195, v33)
    t153.addcmul_(t71, v20)
    t153.addcmul_(t18, v31)
    t153.addcmul_(t82, v28)
    t153.addcmul_(t162, v27)
    t225 = a1 * t37
    t225.addcmul_(t38, v1)
    t110 = a26 * t11
    t110.addcmul_(a29, t216)
    t110.addcmul_(a32, t196)
    t110.addcmul_(t187, v29)
    t110.addcmul_(t194, v26)
    t110.addcmul_(t71, v32)
    t218 = t173 * v24
    t218.add_(t200, alpha=2)
    t218.add_(t229, alpha=3)
    t218.add_(t153, alpha=4)
    t218.add_(t225, alpha=6)
    t218.add_(t110, alpha=8)
    t110 = a27 * t11
    t110.addcmul_(t194, v27)
    t225 = g13 * v34
    t197 = torch.add(t225, t197)
    t197.add_(t204, alpha=8)
    t197.add_(t115, alpha=3)
    t197.add_(t176, alpha=3)
    t153 = t216 * 8
    t153.add_(t175, alpha=2)
    t153.add_(t109, alpha=3)
    t175 = t206 * 4
    t175.add_(t21, alpha=2)
    t175.add_(t214, alpha=3)
    t21 = a4 * v9
    t21.addcmul_(a9, v4)
    t21.add_(t49, alpha=4)
    t49 = a10 * v15
    t49.addcmul_(a11, v18)
    t49.addcmul_(a12, v19)
    t49.addcmul_(a15, v10)
    t49.addcmul_(a18, v11)
    t49.addcmul_(a19, v12)
    t49.add_(t53, alpha=4)
    t49.add_(t55, alpha=4)
    t49.add_(t56, alpha=4)
    t53 = a21 * v28
    t53.addcmul_(a22, v29)
    t53.addcmul_(a24, v33)
    t53.addcmul_(a28, v21)
    t53.addcmul_(a29, v22)
    t53.addcmul_(a33, v24)
    t229 = a20 * v25
    t229.addcmul_(a23, v32)
    t229.addcmul_(a25, v20)
    t229.addcmul_(a25, v34)
    t229.addcmul_(a32, v23)
    t229.addcmul_(a34, v25)
    t229.add_(t60, alpha=4)
    t229.add_(t62, alpha=8)
    t229.add_(t63, alpha=8)
    t229.add_(t65, alpha=4)
    t229.add_(t66, alpha=8)
    t229.add_(t67, alpha=4)
    t229.add_(t53, alpha=2)
    t53 = t140 * 4
    t53.add_(t41, alpha=2)
    t53.add_(t184, alpha=3)
    t41 = t187 * 8
    t41.add_(t183, alpha=2)
    t41.add_(t210, alpha=3)
    t183 = a34 * g13
    t19 = torch.add(t183, t19)
    t19.add_(t195, alpha=8)
    t19.add_(t177, alpha=3)
    t19.add_(t178, alpha=3)
    t60 = a20 * t204
    t60.addcmul_(a22, t190)
    t60.addcmul_(a23, t191)
    t60.addcmul_(a24, t181)
    t60.addcmul_(a25, t197)
    t60.addcmul_(a28, t153)
    t60.addcmul_(a29, t175)
    t60.addcmul_(a32, t180)
    t60.addcmul_(a34, t204)
    t60.addcmul_(g9, t21)
    t60.addcmul_(g12, t49)
    t60.addcmul_(g13, t229)
    t60.addcmul_(t52, v23)
    t60.addcmul_(t195, v20)
    t60.addcmul_(t195, v34)
    t60.addcmul_(t18, v32)
    t60.addcmul_(t228, v24)
    t60.addcmul_(t53, v29)
    t60.addcmul_(t83, v22)
    t60.addcmul_(t41, v28)
    t60.addcmul_(t19, v25)
    t19 = a1 * t27
    t19.addcmul_(a3, t25)
    t19.addcmul_(t32, v1)
    t19.addcmul_(t34, v3)
    t34 = a21 * t216
    t34.addcmul_(a33, t196)
    t34.addcmul_(t187, v21)
    t34.addcmul_(t71, v33)
    t25 = t188 * v25
    t25.add_(t110, alpha=8)
    t25.add_(t60, alpha=2)
    t25.add_(t19, alpha=3)
    t25.add_(t34, alpha=4)
    t34 = torch.add(t176, t199, alpha=2)
    t34.add_(t180, alpha=4)
    t34.add_(t217, alpha=3)
    t19 = t9 * 4
    t19.add_(t196, alpha=4)
    t19.add_(t69, alpha=3)
    t60 = torch.add(t109, t189, alpha=2)
    t83 = torch.add(t214, t11, alpha=4)
    t228 = t59 * 4
    t228.add_(t71, alpha=4)
    t228.add_(t198, alpha=3)
    t197 = torch.add(t184, t194, alpha=4)
    t181 = torch.add(t210, t215, alpha=2)
    t190 = torch.add(t178, t224, alpha=2)
    t190.add_(t18, alpha=4)
    t190.add_(t205, alpha=3)
    t213 = a23 * t213
    t213.addcmul_(a26, t34)
    t213.addcmul_(a27, t19)
    t213.addcmul_(a30, t60)
    t213.addcmul_(a31, t83)
    t213.addcmul_(t228, v27)
    t213.addcmul_(t197, v31)
    t213.addcmul_(t181, v30)
    t213.addcmul_(t223, v23)
    t213.addcmul_(t190, v26)
    t190 = a2 * t26
    t190.addcmul_(t33, v2)
    t94 = torch.add(t92, t94)
    t94.add_(t95)
    t104 = torch.add(t99, t104)
    t104.add_(t106)
    t104.add_(t101, alpha=2)
    t104.add_(t102, alpha=2)
    t104.add_(t105, alpha=2)
    t101 = a21 * t180
    t101.addcmul_(a28, t191)
    t101.addcmul_(a32, t216)
    t101.addcmul_(g9, t88)
    t101.addcmul_(g12, t94)
    t101.addcmul_(g13, t104)
    t101.addcmul_(t52, v28)
    t101.addcmul_(t187, v32)
    t101.addcmul_(t18, v21)
    t99 = a24 * t11
    t99.addcmul_(g4, v26)
    t99.addcmul_(t194, v24)
    t92 = a1 * t5
    t92.addcmul_(t8, v1)
    t92.add_(t213, alpha=2)
    t92.add_(t190, alpha=3)
    t92.add_(t101, alpha=4)
    t92.add_(t99, alpha=8)
    t99 = t191 * 8
    t99.add_(t199, alpha=2)
    t99.add_(t204, alpha=4)
    t99.add_(t180, alpha=8)
    t99.add_(t115, alpha=3)
    t99.add_(t217, alpha=6)
    t99.add_(t176, alpha=3)
    t101 = t216 * 4
    t101.add_(t189, alpha=4)
    t101.add_(t109, alpha=3)
    t190 = t206 * 2
    t190.add_(t11, alpha=8)
    t190.add_(t214, alpha=3)
    t213 = t140 * 2
    t213.add_(t194, alpha=8)
    t213.add_(t184, alpha=3)
    t223 = t187 * 4
    t223.add_(t215, alpha=4)
    t223.add_(t210, alpha=3)
    t34 = t52 * 8
    t34.add_(t224, alpha=2)
    t34.add_(t195, alpha=4)
    t34.add_(t18, alpha=8)
    t34.add_(t177, alpha=3)
    t34.add_(t205, alpha=6)
    t34.add_(t178, alpha=3)
    t211 = a23 * t211
    t211.addcmul_(a26, t19)
    t211.addcmul_(a27, t99)
    t211.addcmul_(a31, t101)
    t211.addcmul_(a32, t190)
    t211.addcmul_(t228, v26)
    t211.addcmul_(t213, v32)
    t211.addcmul_(t222, v23)
    t211.addcmul_(t223, v31)
    t211.addcmul_(t34, v27)
    t34 = a1 * t28
    t34.addcmul_(a3, t26)
    t34.addcmul_(t31, v1)
    t34.addcmul_(t33, v3)
    t33 = t226 * 2
    t33.add_(t9, alpha=2)
    t33.add_(t196, alpha=4)
    t33.add_(t69, alpha=3)
    t26 = a6 * v7
    t26.addcmul_(a7, v6)
    t26.add_(t119, alpha=2)
    t119 = a12 * v13
    t119.addcmul_(a13, v12)
    t119.addcmul_(a14, v16)
    t119.addcmul_(a15, v17)
    t119.addcmul_(a16, v14)
    t119.addcmul_(a17, v15)
    t119.add_(t123, alpha=2)
    t119.add_(t125, alpha=2)
    t119.add_(t126, alpha=2)
    t125 = a24 * v26
    t125.addcmul_(a25, v27)
    t125.addcmul_(a26, v24)
    t125.addcmul_(a27, v25)
    t125.addcmul_(a28, v31)
    t125.addcmul_(a31, v28)
    t123 = a22 * v23
    t123.addcmul_(a23, v22)
    t123.addcmul_(a27, v30)
    t123.addcmul_(a29, v32)
    t123.addcmul_(a30, v27)
    t123.addcmul_(a32, v29)
    t123.add_(t130, alpha=2)
    t123.add_(t132, alpha=4)
    t123.add_(t133, alpha=4)
    t123.add_(t135, alpha=2)
    t123.add_(t136, alpha=4)
    t123.add_(t137, alpha=2)
    t123.add_(t125, alpha=2)
    t125 = t227 * 2
    t125.add_(t59, alpha=2)
    t125.add_(t71, alpha=4)
    t125.add_(t198, alpha=3)
    t135 = a22 * t180
    t135.addcmul_(a24, t35)
    t135.addcmul_(a28, t33)
    t135.addcmul_(a29, t191)
    t135.addcmul_(a30, t11)
    t135.addcmul_(g9, t26)
    t135.addcmul_(g12, t119)
    t135.addcmul_(g13, t123)
    t135.addcmul_(t52, v29)
    t135.addcmul_(t194, v30)
    t135.addcmul_(t18, v22)
    t135.addcmul_(t125, v28)
    t135.addcmul_(t162, v24)
    t162 = a2 * t37
    t162.addcmul_(t38, v2)
    t35 = a21 * t196
    t35.addcmul_(a25, t11)
    t35.addcmul_(a33, t216)
    t35.addcmul_(t187, v33)
    t35.addcmul_(t194, v25)
    t35.addcmul_(t71, v21)
    t132 = t173 * v27
    t132.add_(t211, alpha=2)
    t132.add_(t34, alpha=3)
    t132.add_(t135, alpha=4)
    t132.add_(t162, alpha=6)
    t132.add_(t35, alpha=8)
    t35 = t225 * 2
    t35.add_(t191, alpha=8)
    t35.add_(t204, alpha=8)
    t35.add_(t180, alpha=4)
    t35.add_(t115, alpha=6)
    t35.add_(t217, alpha=3)
    t35.add_(t176, alpha=3)
    t162 = t226 * 4
    t162.add_(t196, alpha=4)
    t162.add_(t69, alpha=3)
    t135 = t216 * 8
    t135.add_(t189, alpha=2)
    t135.add_(t109, alpha=3)
    t189 = t206 * 4
    t189.add_(t11, alpha=4)
    t189.add_(t214, alpha=3)
    t34 = t227 * 4
    t34.add_(t71, alpha=4)
    t34.add_(t198, alpha=3)
    t211 = t140 * 4
    t211.add_(t194, alpha=4)
    t211.add_(t184, alpha=3)
    t130 = t187 * 8
    t130.add_(t215, alpha=2)
    t130.add_(t210, alpha=3)
    t215 = t183 * 2
    t215.add_(t52, alpha=8)
    t215.add_(t195, alpha=8)
    t215.add_(t18, alpha=4)
    t215.add_(t177, alpha=6)
    t215.add_(t205, alpha=3)
    t215.add_(t178, alpha=3)
    t153 = a25 * t153
    t153.addcmul_(a28, t35)
    t153.addcmul_(a29, t162)
    t153.addcmul_(a32, t135)
    t153.addcmul_(a33, t189)
    t153.addcmul_(t34, v29)
    t153.addcmul_(t211, v33)
    t153.addcmul_(t130, v32)
    t153.addcmul_(t41, v25)
    t153.addcmul_(t215, v28)
    t215 = a1 * t29
    t215.addcmul_(a2, t27)
    t215.addcmul_(t30, v1)
    t215.addcmul_(t32, v2)
    t41 = a5 * v9
    t41.addcmul_(a9, v5)
    t41.add_(t89, alpha=2)
    t89 = a11 * v15
    t89.addcmul_(a13, v18)
    t89.addcmul_(a14, v19)
    t89.addcmul_(a15, v11)
    t89.addcmul_(a18, v13)
    t89.addcmul_(a19, v14)
    t89.add_(t93, alpha=2)
    t89.add_(t95, alpha=2)
    t89.add_(t96, alpha=2)
    t96 = a23 * v28
    t96.addcmul_(a24, v29)
    t96.addcmul_(a27, v33)
    t96.addcmul_(a28, v23)
    t96.addcmul_(a29, v24)
    t96.addcmul_(a33, v27)
    t95 = a21 * v25
    t95.addcmul_(a25, v21)
    t95.addcmul_(a26, v32)
    t95.addcmul_(a28, v34)
    t95.addcmul_(a32, v26)
    t95.addcmul_(a34, v28)
    t95.add_(t100, alpha=2)
    t95.add_(t102, alpha=4)
    t95.add_(t103, alpha=4)
    t95.add_(t105, alpha=2)
    t95.add_(t106, alpha=4)
    t95.add_(t107, alpha=2)
    t95.add_(t96, alpha=2)
    t96 = a21 * t204
    t96.addcmul_(a24, t24)
    t96.addcmul_(a26, t191)
    t96.addcmul_(a27, t33)
    t96.addcmul_(a34, t216)
    t96.addcmul_(g9, t41)
    t96.addcmul_(g12, t89)
    t96.addcmul_(g13, t95)
    t96.addcmul_(t52, v26)
    t96.addcmul_(t187, v34)
    t96.addcmul_(t195, v21)
    t96.addcmul_(t125, v27)
    t96.addcmul_(t82, v24)
    t37 = a3 * t37
    t37.addcmul_(t38, v3)
    t38 = a22 * t196
    t38.addcmul_(a23, t216)
    t38.addcmul_(a31, t11)
    t38.addcmul_(t187, v23)
    t38.addcmul_(t194, v31)
    t38.addcmul_(t71, v22)
    t173 = t173 * v28
    t173.add_(t153, alpha=2)
    t173.add_(t215, alpha=3)
    t173.add_(t96, alpha=4)
    t173.add_(t37, alpha=6)
    t173.add_(t38, alpha=8)
    t176 = torch.add(t176, t225, alpha=2)
    t176.add_(t204, alpha=4)
    t176.add_(t115, alpha=3)
    t109 = torch.add(t109, t216, alpha=4)
    t206 = torch.add(t214, t206, alpha=2)
    t140 = torch.add(t184, t140, alpha=2)
    t210 = torch.add(t210, t187, alpha=4)
    t178 = torch.add(t178, t183, alpha=2)
    t178.add_(t195, alpha=4)
    t178.add_(t177, alpha=3)
    t175 = a25 * t175
    t175.addcmul_(a28, t162)
    t175.addcmul_(a29, t176)
    t175.addcmul_(a33, t109)
    t175.addcmul_(a34, t206)
    t175.addcmul_(t34, v28)
    t175.addcmul_(t140, v34)
    t175.addcmul_(t53, v25)
    t175.addcmul_(t210, v33)
    t175.addcmul_(t178, v29)
    t27 = a3 * t27
    t27.addcmul_(t32, v3)
    t126 = torch.add(t124, t126)
    t126.add_(t127)
    t136 = torch.add(t131, t136)
    t136.add_(t138)
    t136.add_(t133, alpha=2)
    t136.add_(t134, alpha=2)
    t136.add_(t137, alpha=2)
    t137 = a22 * t204
    t137.addcmul_(a27, t191)
    t137.addcmul_(a32, t11)
    t137.addcmul_(g9, t120)
    t137.addcmul_(g12, t126)
    t137.addcmul_(g13, t136)
    t137.addcmul_(t52, v27)
    t137.addcmul_(t194, v32)
    t137.addcmul_(t195, v22)
    t134 = a24 * t216
    t134.addcmul_(g4, v29)
    t134.addcmul_(t187, v24)
    t133 = a1 * t6
    t133.addcmul_(t7, v1)
    t133.add_(t175, alpha=2)
    t133.add_(t27, alpha=3)
    t133.add_(t137, alpha=4)
    t133.add_(t134, alpha=8)
    t134 = torch.add(t199, t217)
    t137 = torch.add(t69, t9, alpha=2)
    t144 = torch.add(t54, t144)
    t144.add_(t145)
    t148 = torch.add(t61, t148)
    t148.add_(t150)
    t148.add_(t64, alpha=2)
    t148.add_(t65, alpha=2)
    t148.add_(t149, alpha=2)
    t64 = torch.add(t198, t59, alpha=2)
    t61 = torch.add(t224, t205)
    t54 = a23 * t180
    t54.addcmul_(a26, t60)
    t54.addcmul_(a30, t134)
    t54.addcmul_(a31, t137)
    t54.addcmul_(a32, t191)
    t54.addcmul_(g4, v30)
    t54.addcmul_(g9, t81)
    t54.addcmul_(g12, t144)
    t54.addcmul_(g13, t148)
    t54.addcmul_(t52, v32)
    t54.addcmul_(t18, v23)
    t54.addcmul_(t64, v31)
    t54.addcmul_(t61, v30)
    t54.addcmul_(t181, v26)
    t181 = a2 * t5
    t181.addcmul_(t8, v2)
    t181.add_(t54, alpha=2)
    t181.add_(t110, alpha=4)
    t110 = torch.add(t115, t191, alpha=4)
    t110.add_(t199, alpha=2)
    t110.add_(t217, alpha=3)
    t54 = t226 * 2
    t54.add_(t9, alpha=4)
    t54.add_(t69, alpha=3)
    t61 = t227 * 2
    t61.add_(t59, alpha=4)
    t61.add_(t198, alpha=3)
    t134 = torch.add(t177, t52, alpha=4)
    t134.add_(t224, alpha=2)
    t134.add_(t205, alpha=3)
    t83 = a26 * t83
    t83.addcmul_(a27, t101)
    t83.addcmul_(a30, t137)
    t83.addcmul_(a31, t110)
    t83.addcmul_(a32, t54)
    t83.addcmul_(t61, v32)
    t83.addcmul_(t64, v30)
    t83.addcmul_(t134, v31)
    t83.addcmul_(t197, v26)
    t83.addcmul_(t223, v27)
    t223 = a2 * t28
    t223.addcmul_(t31, v2)
    t158 = torch.add(t156, t158)
    t158.add_(t159)
    t168 = torch.add(t163, t168)
    t168.add_(t170)
    t168.add_(t165, alpha=2)
    t168.add_(t166, alpha=2)
    t168.add_(t169, alpha=2)
    t165 = a23 * t196
    t165.addcmul_(a24, t180)
    t165.addcmul_(a33, t191)
    t165.addcmul_(g9, t155)
    t165.addcmul_(g12, t158)
    t165.addcmul_(g13, t168)
    t165.addcmul_(t52, v33)
    t165.addcmul_(t71, v23)
    t165.addcmul_(t18, v24)
    t163 = a28 * t11
    t163.addcmul_(g4, v31)
    t163.addcmul_(t194, v28)
    t5 = a3 * t5
    t5.addcmul_(t8, v3)
    t5.add_(t83, alpha=2)
    t5.add_(t223, alpha=3)
    t5.add_(t165, alpha=4)
    t5.add_(t163, alpha=8)
    t199 = torch.add(t225, t199)
    t199.add_(t191, alpha=8)
    t199.add_(t115, alpha=3)
    t199.add_(t217, alpha=3)
    t163 = t226 * 4
    t163.add_(t9, alpha=2)
    t163.add_(t69, alpha=3)
    t9 = a7 * v9
    t9.addcmul_(a9, v7)
    t9.add_(t142, alpha=4)
    t142 = a13 * v15
    t142.addcmul_(a15, v13)
    t142.addcmul_(a16, v18)
    t142.addcmul_(a17, v19)
    t142.addcmul_(a18, v16)
    t142.addcmul_(a19, v17)
    t142.add_(t55, alpha=4)
    t142.add_(t145, alpha=4)
    t142.add_(t146, alpha=4)
    t145 = a26 * v28
    t145.addcmul_(a27, v29)
    t145.addcmul_(a28, v26)
    t145.addcmul_(a29, v27)
    t145.addcmul_(a31, v33)
    t145.addcmul_(a33, v31)
    t165 = a23 * v25
    t165.addcmul_(a25, v23)
    t165.addcmul_(a30, v32)
    t165.addcmul_(a32, v30)
    t165.addcmul_(a32, v34)
    t165.addcmul_(a34, v32)
    t165.add_(t62, alpha=4)
    t165.add_(t65, alpha=8)
    t165.add_(t66, alpha=8)
    t165.add_(t149, alpha=4)
    t165.add_(t150, alpha=8)
    t165.add_(t151, alpha=4)
    t165.add_(t145, alpha=2)
    t145 = t227 * 4
    t145.add_(t59, alpha=2)
    t145.add_(t198, alpha=3)
    t224 = torch.add(t183, t224)
    t224.add_(t52, alpha=8)
    t224.add_(t177, alpha=3)
    t224.add_(t205, alpha=3)
    t59 = a23 * t204
    t59.addcmul_(a25, t180)
    t59.addcmul_(a27, t190)
    t59.addcmul_(a28, t135)
    t59.addcmul_(a30, t191)
    t59.addcmul_(a31, t54)
    t59.addcmul_(a32, t199)
    t59.addcmul_(a33, t163)
    t59.addcmul_(a34, t191)
    t59.addcmul_(g9, t9)
    t59.addcmul_(g12, t142)
    t59.addcmul_(g13, t165)
    t59.addcmul_(t52, v30)
    t59.addcmul_(t52, v34)
    t59.addcmul_(t195, v23)
    t59.addcmul_(t18, v25)
    t59.addcmul_(t145, v33)
    t59.addcmul_(t61, v31)
    t59.addcmul_(t224, v32)
    t59.addcmul_(t213, v27)
    t59.addcmul_(t130, v28)
    t130 = a2 * t29
    t130.addcmul_(a3, t28)
    t130.addcmul_(t30, v2)
    t130.addcmul_(t31, v3)
    t31 = a26 * t216
    t31.addcmul_(a29, t11)
    t31.addcmul_(t187, v26)
    t31.addcmul_(t194, v29)
    t188 = t188 * v32
    t188.add_(t59, alpha=2)
    t188.add_(t130, alpha=3)
    t188.add_(t31, alpha=4)
    t188.add_(t10, alpha=8)
    t217 = torch.add(t217, t225, alpha=2)
    t217.add_(t191, alpha=4)
    t217.add_(t115, alpha=3)
    t226 = torch.add(t69, t226, alpha=2)
    t227 = torch.add(t198, t227, alpha=2)
    t205 = torch.add(t205, t183, alpha=2)
    t205.add_(t52, alpha=4)
    t205.add_(t177, alpha=3)
    t189 = a28 * t189
    t189.addcmul_(a29, t109)
    t189.addcmul_(a32, t163)
    t189.addcmul_(a33, t217)
    t189.addcmul_(a34, t226)
    t189.addcmul_(t227, v34)
    t189.addcmul_(t145, v32)
    t189.addcmul_(t205, v33)
    t189.addcmul_(t211, v28)
    t189.addcmul_(t210, v29)
    t29 = a3 * t29
    t29.addcmul_(t30, v3)
    t159 = torch.add(t157, t159)
    t159.add_(t160)
    t169 = torch.add(t164, t169)
    t169.add_(t171)
    t169.add_(t166, alpha=2)
    t169.add_(t167, alpha=2)
    t169.add_(t170, alpha=2)
    t170 = a24 * t204
    t170.addcmul_(a25, t196)
    t170.addcmul_(a31, t191)
    t170.addcmul_(g9, t70)
    t170.addcmul_(g12, t159)
    t170.addcmul_(g13, t169)
    t170.addcmul_(t52, v31)
    t170.addcmul_(t195, v24)
    t170.addcmul_(t71, v25)
    t216 = a27 * t216
    t216.addcmul_(g4, v33)
    t216.addcmul_(t187, v27)
    t187 = a2 * t6
    t187.addcmul_(t7, v2)
    t187.add_(t189, alpha=2)
    t187.add_(t29, alpha=3)
    t187.add_(t170, alpha=4)
    t187.add_(t216, alpha=8)
    t225 = torch.add(t225, t115)
    t146 = torch.add(t56, t146)
    t146.add_(t154)
    t150 = torch.add(t63, t150)
    t150.add_(t72)
    t150.add_(t66, alpha=2)
    t150.add_(t67, alpha=2)
    t150.add_(t151, alpha=2)
    t183 = torch.add(t183, t177)
    t204 = a25 * t204
    t204.addcmul_(a29, t206)
    t204.addcmul_(a32, t191)
    t204.addcmul_(a33, t226)
    t204.addcmul_(a34, t225)
    t204.addcmul_(g4, v34)
    t204.addcmul_(g9, t112)
    t204.addcmul_(g12, t146)
    t204.addcmul_(g13, t150)
    t204.addcmul_(t52, v32)
    t204.addcmul_(t195, v25)
    t204.addcmul_(t183, v34)
    t204.addcmul_(t227, v33)
    t204.addcmul_(t140, v29)
    t6 = a3 * t6
    t6.addcmul_(t7, v3)
    t6.add_(t204, alpha=2)
    t6.add_(t212, alpha=4)
    t212 = a1 * v1
    t212.addcmul_(a2, v2)
    t212.addcmul_(a3, v3)
    t212 = t212 * 2
    t204 = a5 * v5
    t204.addcmul_(a6, v6)
    t204.addcmul_(a8, v8)
    t7 = a4 * v4
    t7.addcmul_(a7, v7)
    t7.addcmul_(a9, v9)
    t7.add_(t204, alpha=2)
    t7 = t7 * 2
    t204 = a11 * v11
    t204.addcmul_(a12, v12)
    t204.addcmul_(a13, v13)
    t204.addcmul_(a15, v15)
    t204.addcmul_(a17, v17)
    t204.addcmul_(a18, v18)
    t140 = a10 * v10
    t140.addcmul_(a16, v16)
    t140.addcmul_(a19, v19)
    t140.add_(t55, alpha=6)
    t140.add_(t204, alpha=3)
    t140 = t140 * 2
    t204 = a21 * v21
    t204.addcmul_(a22, v22)
    t204.addcmul_(a26, v26)
    t204.addcmul_(a29, v29)
    t204.addcmul_(a31, v31)
    t204.addcmul_(a33, v33)
    t55 = a23 * v23
    t55.addcmul_(a25, v25)
    t55.addcmul_(a32, v32)
    t227 = a24 * v24
    t227.addcmul_(a27, v27)
    t227.addcmul_(a28, v28)
    t183 = a20 * v20
    t183.addcmul_(a30, v30)
    t183.addcmul_(a34, v34)
    t183.add_(t204, alpha=4)
    t183.add_(t55, alpha=6)
    t183.add_(t227, alpha=12)
    t183 = t183 * 2
    t227 = a1 * a1
    t55 = a2 * a2
    t204 = a3 * a3
    t195 = a1 * a2
    t52 = a1 * a3
    t225 = a2 * a3
    t46 = a4 * t46
    t46.addcmul_(a5, t85)
    t46.addcmul_(a6, t42)
    t46.addcmul_(a7, t22)
    t46.addcmul_(a8, t80)
    t46.addcmul_(a9, t118)
    t46.addcmul_(t195, v5)
    t46.addcmul_(t52, v6)
    t46.addcmul_(t225, v8)
    t227 = t227 * v4
    t227.addcmul_(t55, v7)
    t227.addcmul_(t204, v9)
    t227.add_(t46, alpha=2)
    t46 = a1 * a10
    t46.addcmul_(a2, a11)
    t46.addcmul_(a3, a12)
    t204 = a1 * a13
    t204.addcmul_(a2, a16)
    t204.addcmul_(a3, a17)
    t55 = a1 * a15
    t55.addcmul_(a2, a18)
    t55.addcmul_(a3, a19)
    t225 = a1 * a11
    t225.addcmul_(a2, a13)
    t225.addcmul_(a3, a14)
    t52 = a1 * a12
    t52.addcmul_(a2, a14)
    t52.addcmul_(a3, a15)
    t195 = a1 * a14
    t195.addcmul_(a2, a17)
    t195.addcmul_(a3, a18)
    t86 = a5 * t86
    t86.addcmul_(a6, t74)
    t86.addcmul_(a8, t44)
    t86.addcmul_(t225, v5)
    t86.addcmul_(t52, v6)
    t86.addcmul_(t195, v8)
    t13 = a4 * t13
    t13.addcmul_(a7, t141)
    t13.addcmul_(a9, t76)
    t13.addcmul_(t46, v4)
    t13.addcmul_(t204, v7)
    t13.addcmul_(t55, v9)
    t13.add_(t86, alpha=2)
    t86 = a1 * a20
    t86.addcmul_(a2, a21)
    t86.addcmul_(a3, a22)
    t55 = a1 * a26
    t55.addcmul_(a2, a30)
    t55.addcmul_(a3, a31)
    t204 = a1 * a29
    t204.addcmul_(a2, a33)
    t204.addcmul_(a3, a34)
    t46 = a1 * a21
    t46.addcmul_(a2, a23)
    t46.addcmul_(a3, a24)
    t76 = a1 * a22
    t76.addcmul_(a2, a24)
    t76.addcmul_(a3, a25)
    t141 = a1 * a23
    t141.addcmul_(a2, a26)
    t141.addcmul_(a3, a27)
    t195 = a1 * a25
    t195.addcmul_(a2, a28)
    t195.addcmul_(a3, a29)
    t52 = a1 * a27
    t52.addcmul_(a2, a31)
    t52.addcmul_(a3, a32)
    t225 = a1 * a28
    t225.addcmul_(a2, a32)
    t225.addcmul_(a3, a33)
    t186 = a11 * t186
    t186.addcmul_(a12, t202)
    t186.addcmul_(a13, t192)
    t186.addcmul_(a15, t221)
    t186.addcmul_(a17, t208)
    t186.addcmul_(a18, t207)
    t186.addcmul_(t46, v11)
    t186.addcmul_(t76, v12)
    t186.addcmul_(t141, v13)
    t186.addcmul_(t195, v15)
    t186.addcmul_(t52, v17)
    t186.addcmul_(t225, v18)
    t225 = a1 * a24
    t225.addcmul_(a2, a27)
    t225.addcmul_(a3, a28)
    t179 = a14 * t179
    t179.addcmul_(t225, v14)
    t116 = a10 * t116
    t116.addcmul_(a16, t20)
    t116.addcmul_(a19, t182)
    t116.addcmul_(t86, v10)
    t116.addcmul_(t55, v16)
    t116.addcmul_(t204, v19)
    t116.add_(t186, alpha=3)
    t116.add_(t179, alpha=6)
    t179 = a4 * a4
    t186 = a5 * a5
    t204 = a6 * a6
    t55 = torch.add(t179, t186)
    t55.add_(t204)
    t86 = a7 * a7
    t182 = a8 * a8
    t20 = torch.add(t186, t86)
    t20.add_(t182)
    t225 = a9 * a9
    t52 = torch.add(t204, t182)
    t52.add_(t225)
    t195 = a4 * a5
    t141 = a5 * a7
    t76 = a6 * a8
    t46 = torch.add(t195, t141)
    t46.add_(t76)
    t207 = a4 * a6
    t208 = a5 * a8
    t221 = a6 * a9
    t192 = torch.add(t207, t208)
    t192.add_(t221)
    t202 = a5 * a6
    t44 = a7 * a8
    t74 = a8 * a9
    t118 = torch.add(t202, t44)
    t118.add_(t74)
    t50 = a4 * t50
    t50.addcmul_(a5, t90)
    t50.addcmul_(a6, t121)
    t50.addcmul_(a7, t143)
    t50.addcmul_(a8, t75)
    t50.addcmul_(a9, t114)
    t50.addcmul_(t46, v5)
    t50.addcmul_(t192, v6)
    t50.addcmul_(t118, v8)
    t55 = t55 * v4
    t55.addcmul_(t20, v7)
    t55.addcmul_(t52, v9)
    t55.add_(t50, alpha=2)
    t50 = a4 * a7
    t50.add_(t186, alpha=2)
    t186 = a4 * a9
    t186.add_(t204, alpha=2)
    t204 = a7 * a9
    t204.add_(t182, alpha=2)
    t47 = a20 * t47
    t47.addcmul_(a23, t12)
    t47.addcmul_(a25, t21)
    t47.addcmul_(a30, t81)
    t47.addcmul_(a32, t9)
    t47.addcmul_(a34, t112)
    t47.addcmul_(t50, v23)
    t47.addcmul_(t186, v25)
    t47.addcmul_(t204, v32)
    t204 = a4 * a8
    t204.add_(t202, alpha=2)
    t202 = a6 * a7
    t202.add_(t208, alpha=2)
    t208 = a5 * a9
    t208.add_(t76, alpha=2)
    t87 = a21 * t87
    t87.addcmul_(a22, t15)
    t87.addcmul_(a24, t16)
    t87.addcmul_(a26, t88)
    t87.addcmul_(a27, t26)
    t87.addcmul_(a28, t41)
    t87.addcmul_(a29, t120)
    t87.addcmul_(a31, t155)
    t87.addcmul_(a33, t70)
    t87.addcmul_(t195, v21)
    t87.addcmul_(t141, v26)
    t87.addcmul_(t207, v22)
    t87.addcmul_(t221, v29)
    t87.addcmul_(t44, v31)
    t87.addcmul_(t74, v33)
    t87.addcmul_(t204, v24)
    t87.addcmul_(t202, v27)
    t87.addcmul_(t208, v28)
    t179 = t179 * v20
    t179.addcmul_(t86, v30)
    t179.addcmul_(t225, v34)
    t179.add_(t47, alpha=2)
    t179.add_(t87, alpha=4)
    t87 = a10 * a10
    t47 = a11 * a11
    t225 = a12 * a12
    t86 = a13 * a13
    t208 = a14 * a14
    t202 = a15 * a15
    t204 = torch.add(t87, t86)
    t204.add_(t202)
    t204.add_(t47, alpha=2)
    t204.add_(t225, alpha=2)
    t204.add_(t208, alpha=2)
    t74 = a16 * a16
    t44 = a17 * a17
    t221 = a18 * a18
    t207 = torch.add(t47, t74)
    t207.add_(t221)
    t207.add_(t86, alpha=2)
    t207.add_(t208, alpha=2)
    t207.add_(t44, alpha=2)
    t141 = a19 * a19
    t195 = torch.add(t225, t44)
    t195.add_(t141)
    t195.add_(t208, alpha=2)
    t195.add_(t202, alpha=2)
    t195.add_(t221, alpha=2)
    t70 = a10 * a11
    t155 = a11 * a13
    t120 = a12 * a14
    t41 = a13 * a16
    t26 = a14 * a17
    t88 = a15 * a18
    t16 = torch.add(t70, t41)
    t16.add_(t88)
    t16.add_(t155, alpha=2)
    t16.add_(t120, alpha=2)
    t16.add_(t26, alpha=2)
    t15 = a10 * a12
    t76 = a11 * a14
    t186 = a12 * a15
    t50 = a13 * a17
    t112 = a14 * a18
    t9 = a15 * a19
    t81 = torch.add(t15, t50)
    t81.add_(t9)
    t81.add_(t76, alpha=2)
    t81.add_(t186, alpha=2)
    t81.add_(t112, alpha=2)
    t21 = a11 * a12
    t12 = a13 * a14
    t182 = a14 * a15
    t52 = a16 * a17
    t20 = a17 * a18
    t118 = a18 * a19
    t192 = torch.add(t21, t52)
    t192.add_(t118)
    t192.add_(t12, alpha=2)
    t192.add_(t182, alpha=2)
    t192.add_(t20, alpha=2)
    t57 = a4 * t57
    t57.addcmul_(a5, t97)
    t57.addcmul_(a6, t128)
    t57.addcmul_(a7, t147)
    t57.addcmul_(a8, t161)
    t57.addcmul_(a9, t78)
    t57.addcmul_(t16, v5)
    t57.addcmul_(t81, v6)
    t57.addcmul_(t192, v8)
    t204 = t204 * v4
    t204.addcmul_(t207, v7)
    t204.addcmul_(t195, v9)
    t204.add_(t57, alpha=2)
    t57 = a20 * a20
    t195 = a21 * a21
    t207 = a22 * a22
    t192 = a23 * a23
    t81 = a24 * a24
    t16 = a25 * a25
    t78 = a26 * a26
    t161 = a27 * a27
    t147 = a28 * a28
    t128 = a29 * a29
    t97 = torch.add(t57, t78)
    t97.add_(t128)
    t97.add_(t195, alpha=3)
    t97.add_(t207, alpha=3)
    t97.add_(t192, alpha=3)
    t97.add_(t81, alpha=6)
    t97.add_(t16, alpha=3)
    t97.add_(t161, alpha=3)
    t97.add_(t147, alpha=3)
    t46 = a30 * a30
    t114 = a31 * a31
    t75 = a32 * a32
    t143 = a33 * a33
    t121 = torch.add(t195, t46)
    t121.add_(t143)
    t121.add_(t192, alpha=3)
    t121.add_(t81, alpha=3)
    t121.add_(t78, alpha=3)
    t121.add_(t161, alpha=6)
    t121.add_(t147, alpha=3)
    t121.add_(t114, alpha=3)
    t121.add_(t75, alpha=3)
    t90 = a34 * a34
    t80 = torch.add(t207, t114)
    t80.add_(t90)
    t80.add_(t81, alpha=3)
    t80.add_(t16, alpha=3)
    t80.add_(t161, alpha=3)
    t80.add_(t147, alpha=6)
    t80.add_(t128, alpha=3)
    t80.add_(t75, alpha=3)
    t80.add_(t143, alpha=3)
    t22 = a20 * a21
    t42 = a21 * a23
    t85 = a22 * a24
    t226 = a23 * a26
    t191 = a24 * a27
    t206 = a25 * a28
    t177 = a26 * a30
    t151 = a27 * a31
    t67 = a28 * a32
    t66 = a29 * a33
    t72 = torch.add(t22, t177)
    t72.add_(t66)
    t72.add_(t42, alpha=3)
    t72.add_(t85, alpha=3)
    t72.add_(t226, alpha=3)
    t72.add_(t191, alpha=6)
    t72.add_(t206, alpha=3)
    t72.add_(t151, alpha=3)
    t72.add_(t67, alpha=3)
    t63 = a20 * a22
    t154 = a21 * a24
    t56 = a22 * a25
    t115 = a23 * a27
    t216 = a24 * a28
    t170 = a25 * a29
    t29 = a26 * a31
    t189 = a27 * a32
    t71 = a28 * a33
    t196 = a29 * a34
    t167 = torch.add(t63, t29)
    t167.add_(t196)
    t167.add_(t154, alpha=3)
    t167.add_(t56, alpha=3)
    t167.add_(t115, alpha=3)
    t167.add_(t216, alpha=6)
    t167.add_(t170, alpha=3)
    t167.add_(t189, alpha=3)
    t167.add_(t71, alpha=3)
    t166 = a21 * a22
    t171 = a23 * a24
    t164 = a24 * a25
    t160 = a26 * a27
    t157 = a27 * a28
    t30 = a28 * a29
    t210 = a30 * a31
    t211 = a31 * a32
    t205 = a32 * a33
    t145 = a33 * a34
    t217 = torch.add(t166, t210)
    t217.add_(t145)
    t217.add_(t171, alpha=3)
    t217.add_(t164, alpha=3)
    t217.add_(t160, alpha=3)
    t217.add_(t157, alpha=6)
    t217.add_(t30, alpha=3)
    t217.add_(t211, alpha=3)
    t217.add_(t205, alpha=3)
    t68 = a4 * t68
    t68.addcmul_(a5, t108)
    t68.addcmul_(a6, t139)
    t68.addcmul_(a7, t152)
    t68.addcmul_(a8, t172)
    t68.addcmul_(a9, t36)
    t68.addcmul_(t72, v5)
    t68.addcmul_(t167, v6)
    t68.addcmul_(t217, v8)
    t97 = t97 * v4
    t97.addcmul_(t121, v7)
    t97.addcmul_(t80, v9)
    t97.add_(t68, alpha=2)
    t87 = torch.add(t87, t47)
    t87.add_(t225)
    t74 = torch.add(t86, t74)
    t74.add_(t44)
    t68 = torch.add(t202, t221)
    t68.add_(t141)
    t141 = a10 * a13
    t80 = a11 * a16
    t121 = a12 * a17
    t141.add_(t80)
    t141.add_(t121)
    t141.add_(t47, alpha=2)
    t141.add_(t86, alpha=2)
    t141.add_(t208, alpha=2)
    t86 = a10 * a15
    t47 = a11 * a18
    t121 = a12 * a19
    t86.add_(t47)
    t86.add_(t121)
    t86.add_(t225, alpha=2)
    t86.add_(t208, alpha=2)
    t86.add_(t202, alpha=2)
    t202 = a13 * a15
    t225 = a16 * a18
    t121 = a17 * a19
    t202.add_(t225)
    t202.add_(t121)
    t202.add_(t208, alpha=2)
    t202.add_(t44, alpha=2)
    t202.add_(t221, alpha=2)
    t51 = a20 * t51
    t51.addcmul_(a23, t48)
    t51.addcmul_(a25, t49)
    t51.addcmul_(a30, t144)
    t51.addcmul_(a32, t142)
    t51.addcmul_(a34, t146)
    t51.addcmul_(t141, v23)
    t51.addcmul_(t86, v25)
    t51.addcmul_(t202, v32)
    t70 = torch.add(t70, t155)
    t70.add_(t120)
    t15 = torch.add(t15, t76)
    t15.add_(t186)
    t202 = a10 * a14
    t86 = a11 * a17
    t141 = a12 * a18
    t202.add_(t86)
    t202.add_(t141)
    t202.add_(t21, alpha=2)
    t202.add_(t12, alpha=2)
    t202.add_(t182, alpha=2)
    t41 = torch.add(t155, t41)
    t41.add_(t26)
    t155 = a12 * a13
    t21 = a14 * a16
    t141 = a15 * a17
    t155.add_(t21)
    t155.add_(t141)
    t155.add_(t76, alpha=2)
    t155.add_(t50, alpha=2)
    t155.add_(t112, alpha=2)
    t50 = a11 * a15
    t76 = a13 * a18
    t141 = a14 * a19
    t50.add_(t76)
    t50.add_(t141)
    t50.add_(t120, alpha=2)
    t50.add_(t26, alpha=2)
    t50.add_(t88, alpha=2)
    t112 = torch.add(t186, t112)
    t112.add_(t9)
    t52 = torch.add(t12, t52)
    t52.add_(t20)
    t20 = torch.add(t182, t20)
    t20.add_(t118)
    t91 = a21 * t91
    t91.addcmul_(a22, t122)
    t91.addcmul_(a24, t113)
    t91.addcmul_(a26, t94)
    t91.addcmul_(a27, t119)
    t91.addcmul_(a28, t89)
    t91.addcmul_(a29, t126)
    t91.addcmul_(a31, t158)
    t91.addcmul_(a33, t159)
    t91.addcmul_(t70, v21)
    t91.addcmul_(t15, v22)
    t91.addcmul_(t202, v24)
    t91.addcmul_(t41, v26)
    t91.addcmul_(t155, v27)
    t91.addcmul_(t50, v28)
    t91.addcmul_(t112, v29)
    t91.addcmul_(t52, v31)
    t91.addcmul_(t20, v33)
    t87 = t87 * v20
    t87.addcmul_(t74, v30)
    t87.addcmul_(t68, v34)
    t87.add_(t51, alpha=2)
    t87.add_(t91, alpha=4)
    t57 = torch.add(t57, t192)
    t57.add_(t16)
    t57.add_(t195, alpha=2)
    t57.add_(t207, alpha=2)
    t57.add_(t81, alpha=2)
    t46 = torch.add(t192, t46)
    t46.add_(t75)
    t46.add_(t78, alpha=2)
    t46.add_(t161, alpha=2)
    t46.add_(t114, alpha=2)
    t91 = torch.add(t16, t75)
    t91.add_(t90)
    t91.add_(t147, alpha=2)
    t91.add_(t128, alpha=2)
    t91.add_(t143, alpha=2)
    t90 = a20 * a23
    t51 = a21 * a26
    t68 = a22 * a27
    t74 = a23 * a30
    t20 = a24 * a31
    t52 = a25 * a32
    t90.add_(t74)
    t90.add_(t52)
    t90.add_(t195, alpha=2)
    t90.add_(t192, alpha=4)
    t90.add_(t81, alpha=4)
    t90.add_(t78, alpha=2)
    t90.add_(t161, alpha=4)
    t90.add_(t147, alpha=2)
    t90.add_(t51, alpha=2)
    t90.add_(t68, alpha=2)
    t90.add_(t20, alpha=2)
    t20 = a20 * a25
    t68 = a21 * a28
    t51 = a22 * a29
    t78 = a23 * a32
    t192 = a24 * a33
    t195 = a25 * a34
    t20.add_(t78)
    t20.add_(t195)
    t20.add_(t207, alpha=2)
    t20.add_(t81, alpha=4)
    t20.add_(t16, alpha=4)
    t20.add_(t161, alpha=2)
    t20.add_(t147, alpha=4)
    t20.add_(t128, alpha=2)
    t20.add_(t68, alpha=2)
    t20.add_(t51, alpha=2)
    t20.add_(t192, alpha=2)
    t192 = a23 * a25
    t51 = a26 * a28
    t68 = a27 * a29
    t128 = a30 * a32
    t16 = a31 * a33
    t207 = a32 * a34
    t192.add_(t128)
    t192.add_(t207)
    t192.add_(t81, alpha=2)
    t192.add_(t161, alpha=4)
    t192.add_(t147, alpha=4)
    t192.add_(t114, alpha=2)
    t192.add_(t75, alpha=4)
    t192.add_(t143, alpha=2)
    t192.add_(t51, alpha=2)
    t192.add_(t68, alpha=2)
    t192.add_(t16, alpha=2)
    t58 = a20 * t58
    t58.addcmul_(a23, t77)
    t58.addcmul_(a25, t229)
    t58.addcmul_(a30, t148)
    t58.addcmul_(a32, t165)
    t58.addcmul_(a34, t150)
    t58.addcmul_(t90, v23)
    t58.addcmul_(t20, v25)
    t58.addcmul_(t192, v32)
    t22 = torch.add(t22, t226)
    t22.add_(t206)
    t22.add_(t42, alpha=2)
    t22.add_(t85, alpha=2)
    t22.add_(t191, alpha=2)
    t63 = torch.add(t63, t115)
    t63.add_(t170)
    t63.add_(t154, alpha=2)
    t63.add_(t56, alpha=2)
    t63.add_(t216, alpha=2)
    t192 = a20 * a24
    t20 = a21 * a27
    t90 = a22 * a28
    t150 = a23 * a31
    t165 = a24 * a32
    t148 = a25 * a33
    t192.add_(t150)
    t192.add_(t148)
    t192.add_(t166, alpha=2)
    t192.add_(t171, alpha=4)
    t192.add_(t164, alpha=4)
    t192.add_(t160, alpha=2)
    t192.add_(t157, alpha=4)
    t192.add_(t30, alpha=2)
    t192.add_(t20, alpha=2)
    t192.add_(t90, alpha=2)
    t192.add_(t165, alpha=2)
    t177 = torch.add(t42, t177)
    t177.add_(t67)
    t177.add_(t226, alpha=2)
    t177.add_(t191, alpha=2)
    t177.add_(t151, alpha=2)
    t226 = a22 * a23
    t42 = a24 * a26
    t165 = a25 * a27
    t90 = a27 * a30
    t20 = a28 * a31
    t166 = a29 * a32
    t226.add_(t90)
    t226.add_(t166)
    t226.add_(t154, alpha=2)
    t226.add_(t115, alpha=4)
    t226.add_(t216, alpha=4)
    t226.add_(t29, alpha=2)
    t226.add_(t189, alpha=4)
    t226.add_(t71, alpha=2)
    t226.add_(t42, alpha=2)
    t226.add_(t165, alpha=2)
    t226.add_(t20, alpha=2)
    t20 = a21 * a25
    t165 = a23 * a28
    t42 = a24 * a29
    t29 = a26 * a32
    t115 = a27 * a33
    t154 = a28 * a34
    t20.add_(t29)
    t20.add_(t154)
    t20.add_(t85, alpha=2)
    t20.add_(t191, alpha=4)
    t20.add_(t206, alpha=4)
    t20.add_(t151, alpha=2)
    t20.add_(t67, alpha=4)
    t20.add_(t66, alpha=2)
    t20.add_(t165, alpha=2)
    t20.add_(t42, alpha=2)
    t20.add_(t115, alpha=2)
    t189 = torch.add(t56, t189)
    t189.add_(t196)
    t189.add_(t216, alpha=2)
    t189.add_(t170, alpha=2)
    t189.add_(t71, alpha=2)
    t210 = torch.add(t171, t210)
    t210.add_(t205)
    t210.add_(t160, alpha=2)
    t210.add_(t157, alpha=2)
    t210.add_(t211, alpha=2)
    t211 = torch.add(t164, t211)
    t211.add_(t145)
    t211.add_(t157, alpha=2)
    t211.add_(t30, alpha=2)
    t211.add_(t205, alpha=2)
    t98 = a21 * t98
    t98.addcmul_(a22, t129)
    t98.addcmul_(a24, t209)
    t98.addcmul_(a26, t104)
    t98.addcmul_(a27, t123)
    t98.addcmul_(a28, t95)
    t98.addcmul_(a29, t136)
    t98.addcmul_(a31, t168)
    t98.addcmul_(a33, t169)
    t98.addcmul_(t22, v21)
    t98.addcmul_(t63, v22)
    t98.addcmul_(t192, v24)
    t98.addcmul_(t177, v26)
    t98.addcmul_(t226, v27)
    t98.addcmul_(t20, v28)
    t98.addcmul_(t189, v29)
    t98.addcmul_(t210, v31)
    t98.addcmul_(t211, v33)
    t57 = t57 * v20
    t57.addcmul_(t46, v30)
    t57.addcmul_(t91, v34)
    t57.add_(t58, alpha=2)
    t57.add_(t98, alpha=4)
    return torch.stack((t0, t40, t39, t23, t79, t14, t43, t111, t84, t117, t185, t203, t1, t201, t220, t174, t73, t2, t219, t3, t193, t17, t4, t45, t218, t25, t92, t132, t173, t133, t181, t5, t188, t187, t6,)), torch.stack((v0, t212, t7, t140, t183, t227, t13, t116, t55, t179, t204, t97, t87, t57,))
