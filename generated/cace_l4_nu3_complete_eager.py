"""CACE B basis: 14 invariant features of the moments up to degree 4, orders 1 to 3.

Generated, do not edit. Regenerate with:
    basisgen --lmax 4 --numax 3 --selection complete --radial shared --backend eager

Operations per atom and channel: forward 568, backward 826, double backward 2087.
"""

import torch

BASIS_DIGEST = "8fe0d57bf95a199f494435aa21a985d3debdf31ad2b3083e8b20ddd48dc67486"
SOURCE_DIGEST = "4234bf6ac10daf10fa614a70c023054a0dd169e871c1a6b6dcabbc174bc87cbb"
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
    {'name': 'B1_1', 'nu': 1, 'degrees': (0,), 'graphs': ((1, ()),), 'formula': 'A'},
    {'name': 'B2_1', 'nu': 2, 'degrees': (1, 1), 'graphs': ((1, ((0, 1, 1),)),), 'formula': 'A_i A_i'},
    {'name': 'B2_2', 'nu': 2, 'degrees': (2, 2), 'graphs': ((1, ((0, 1, 2),)),), 'formula': 'A_ij A_ij'},
    {'name': 'B2_3', 'nu': 2, 'degrees': (3, 3), 'graphs': ((1, ((0, 1, 3),)),), 'formula': 'A_ijk A_ijk'},
    {'name': 'B2_4', 'nu': 2, 'degrees': (4, 4), 'graphs': ((1, ((0, 1, 4),)),), 'formula': 'A_ijkl A_ijkl'},
    {'name': 'B3_1', 'nu': 3, 'degrees': (1, 1, 2), 'graphs': ((1, ((0, 2, 1), (1, 2, 1))),), 'formula': 'A_i A_j A_ij'},
    {'name': 'B3_2', 'nu': 3, 'degrees': (1, 2, 3), 'graphs': ((1, ((0, 2, 1), (1, 2, 2))),), 'formula': 'A_i A_jk A_ijk'},
    {'name': 'B3_3', 'nu': 3, 'degrees': (1, 3, 4), 'graphs': ((1, ((0, 2, 1), (1, 2, 3))),), 'formula': 'A_i A_jkl A_ijkl'},
    {'name': 'B3_4', 'nu': 3, 'degrees': (2, 2, 2), 'graphs': ((1, ((0, 1, 1), (0, 2, 1), (1, 2, 1))),), 'formula': 'A_ij A_ik A_jk'},
    {'name': 'B3_5', 'nu': 3, 'degrees': (2, 2, 4), 'graphs': ((1, ((0, 2, 2), (1, 2, 2))),), 'formula': 'A_ij A_kl A_ijkl'},
    {'name': 'B3_6', 'nu': 3, 'degrees': (2, 3, 3), 'graphs': ((1, ((0, 1, 1), (0, 2, 1), (1, 2, 2))),), 'formula': 'A_ij A_ikl A_jkl'},
    {'name': 'B3_7', 'nu': 3, 'degrees': (2, 4, 4), 'graphs': ((1, ((0, 1, 1), (0, 2, 1), (1, 2, 3))),), 'formula': 'A_ij A_iklm A_jklm'},
    {'name': 'B3_8', 'nu': 3, 'degrees': (3, 3, 4), 'graphs': ((1, ((0, 1, 1), (0, 2, 2), (1, 2, 2))),), 'formula': 'A_ijk A_ilm A_jklm'},
    {'name': 'B3_9', 'nu': 3, 'degrees': (4, 4, 4), 'graphs': ((1, ((0, 1, 2), (0, 2, 2), (1, 2, 2))),), 'formula': 'A_ijkl A_ijmn A_klmn'},
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
    t13 = a4 * a10
    t13.addcmul_(a7, a13)
    t13.addcmul_(a9, a15)
    t13.addcmul_(a11, t1)
    t13.addcmul_(a12, t2)
    t13.addcmul_(a14, t3)
    t12 = a4 * a11
    t12.addcmul_(a7, a16)
    t12.addcmul_(a9, a18)
    t12.addcmul_(a13, t1)
    t12.addcmul_(a14, t2)
    t12.addcmul_(a17, t3)
    t11 = a4 * a12
    t11.addcmul_(a7, a17)
    t11.addcmul_(a9, a19)
    t11.addcmul_(a14, t1)
    t11.addcmul_(a15, t2)
    t11.addcmul_(a18, t3)
    t13 = a1 * t13
    t13.addcmul_(a2, t12)
    t13.addcmul_(a3, t11)
    t11 = a11 * a21
    t11.addcmul_(a12, a22)
    t11.addcmul_(a13, a23)
    t11.addcmul_(a15, a25)
    t11.addcmul_(a17, a27)
    t11.addcmul_(a18, a28)
    t12 = a10 * a20
    t12.addcmul_(a16, a26)
    t12.addcmul_(a19, a29)
    t12.addcmul_(a24, t5)
    t12.add_(t11, alpha=3)
    t11 = a11 * a23
    t11.addcmul_(a12, a24)
    t11.addcmul_(a13, a26)
    t11.addcmul_(a15, a28)
    t11.addcmul_(a17, a31)
    t11.addcmul_(a18, a32)
    t6 = a10 * a21
    t6.addcmul_(a16, a30)
    t6.addcmul_(a19, a33)
    t6.addcmul_(a27, t5)
    t6.add_(t11, alpha=3)
    t11 = a11 * a24
    t11.addcmul_(a12, a25)
    t11.addcmul_(a13, a27)
    t11.addcmul_(a15, a29)
    t11.addcmul_(a17, a32)
    t11.addcmul_(a18, a33)
    t8 = a10 * a22
    t8.addcmul_(a16, a31)
    t8.addcmul_(a19, a34)
    t8.addcmul_(a28, t5)
    t8.add_(t11, alpha=3)
    t12 = a1 * t12
    t12.addcmul_(a2, t6)
    t12.addcmul_(a3, t8)
    t8 = a4 * a4
    t8.addcmul_(a5, a5)
    t8.addcmul_(a6, a6)
    t6 = a5 * a5
    t6.addcmul_(a7, a7)
    t6.addcmul_(a8, a8)
    t11 = a6 * a6
    t11.addcmul_(a8, a8)
    t11.addcmul_(a9, a9)
    t5 = a4 * a5
    t5.addcmul_(a5, a7)
    t5.addcmul_(a6, a8)
    t14 = a4 * a6
    t14.addcmul_(a5, a8)
    t14.addcmul_(a6, a9)
    t15 = a5 * a6
    t15.addcmul_(a7, a8)
    t15.addcmul_(a8, a9)
    t8 = a4 * t8
    t8.addcmul_(a7, t6)
    t8.addcmul_(a9, t11)
    t8.addcmul_(t1, t5)
    t8.addcmul_(t2, t14)
    t8.addcmul_(t3, t15)
    t15 = a4 * a20
    t15.addcmul_(a7, a23)
    t15.addcmul_(a9, a25)
    t15.addcmul_(a21, t1)
    t15.addcmul_(a22, t2)
    t15.addcmul_(a24, t3)
    t14 = a4 * a23
    t14.addcmul_(a7, a30)
    t14.addcmul_(a9, a32)
    t14.addcmul_(a26, t1)
    t14.addcmul_(a27, t2)
    t14.addcmul_(a31, t3)
    t5 = a4 * a25
    t5.addcmul_(a7, a32)
    t5.addcmul_(a9, a34)
    t5.addcmul_(a28, t1)
    t5.addcmul_(a29, t2)
    t5.addcmul_(a33, t3)
    t11 = a4 * a21
    t11.addcmul_(a7, a26)
    t11.addcmul_(a9, a28)
    t11.addcmul_(a23, t1)
    t11.addcmul_(a24, t2)
    t11.addcmul_(a27, t3)
    t6 = a4 * a22
    t6.addcmul_(a7, a27)
    t6.addcmul_(a9, a29)
    t6.addcmul_(a24, t1)
    t6.addcmul_(a25, t2)
    t6.addcmul_(a28, t3)
    t16 = a4 * a24
    t16.addcmul_(a7, a31)
    t16.addcmul_(a9, a33)
    t16.addcmul_(a27, t1)
    t16.addcmul_(a28, t2)
    t16.addcmul_(a32, t3)
    t15 = a4 * t15
    t15.addcmul_(a7, t14)
    t15.addcmul_(a9, t5)
    t15.addcmul_(t1, t11)
    t15.addcmul_(t2, t6)
    t15.addcmul_(t3, t16)
    t16 = a10 * a10
    t6 = a13 * a13
    t11 = a14 * a14
    t5 = a15 * a15
    t14 = a11 * a11
    t17 = a12 * a12
    t18 = torch.add(t14, t17)
    t19 = torch.add(t16, t6)
    t19.add_(t5)
    t19.add_(t11, alpha=2)
    t19.add_(t18, alpha=2)
    t20 = a16 * a16
    t21 = a17 * a17
    t22 = a18 * a18
    t23 = torch.add(t6, t11)
    t24 = torch.add(t14, t20)
    t24.add_(t22)
    t24.add_(t21, alpha=2)
    t24.add_(t23, alpha=2)
    t25 = a19 * a19
    t26 = torch.add(t11, t5)
    t27 = torch.add(t17, t21)
    t27.add_(t25)
    t27.add_(t22, alpha=2)
    t27.add_(t26, alpha=2)
    t28 = a10 * a11
    t29 = a13 * a16
    t30 = a14 * a17
    t31 = a15 * a18
    t32 = a11 * a13
    t33 = a12 * a14
    t34 = torch.add(t32, t33)
    t35 = torch.add(t28, t29)
    t35.add_(t31)
    t35.add_(t30, alpha=2)
    t35.add_(t34, alpha=2)
    t36 = a10 * a12
    t37 = a13 * a17
    t38 = a14 * a18
    t39 = a15 * a19
    t40 = a11 * a14
    t41 = a12 * a15
    t42 = torch.add(t40, t41)
    t43 = torch.add(t36, t37)
    t43.add_(t39)
    t43.add_(t38, alpha=2)
    t43.add_(t42, alpha=2)
    t44 = a11 * a12
    t45 = a16 * a17
    t46 = a17 * a18
    t47 = a18 * a19
    t48 = a13 * a14
    t49 = a14 * a15
    t50 = torch.add(t48, t49)
    t51 = torch.add(t44, t45)
    t51.add_(t47)
    t51.add_(t46, alpha=2)
    t51.add_(t50, alpha=2)
    t19 = a4 * t19
    t19.addcmul_(a7, t24)
    t19.addcmul_(a9, t27)
    t19.addcmul_(t1, t35)
    t19.addcmul_(t2, t43)
    t19.addcmul_(t3, t51)
    t51 = a20 * a20
    t43 = a26 * a26
    t35 = a29 * a29
    t27 = a21 * a21
    t24 = a22 * a22
    t52 = torch.add(t27, t24)
    t53 = a25 * a25
    t54 = a23 * a23
    t55 = a24 * a24
    t56 = torch.add(t54, t55, alpha=2)
    t56 = torch.add(t53, t56)
    t57 = a27 * a27
    t58 = a28 * a28
    t59 = torch.add(t57, t58)
    t60 = torch.add(t51, t43)
    t60.add_(t35)
    t60.add_(t52, alpha=3)
    t60.add_(t56, alpha=3)
    t60.add_(t59, alpha=3)
    t61 = a30 * a30
    t62 = a31 * a31
    t63 = a32 * a32
    t64 = a33 * a33
    t65 = torch.add(t54, t55)
    t66 = torch.add(t43, t57, alpha=2)
    t66 = torch.add(t58, t66)
    t67 = torch.add(t27, t61)
    t67.add_(t64)
    t67.add_(t62, alpha=3)
    t67.add_(t63, alpha=3)
    t67.add_(t65, alpha=3)
    t67.add_(t66, alpha=3)
    t68 = a34 * a34
    t69 = torch.add(t55, t53)
    t70 = torch.add(t57, t58, alpha=2)
    t71 = torch.add(t35, t64)
    t72 = torch.add(t24, t62)
    t72.add_(t68)
    t72.add_(t63, alpha=3)
    t72.add_(t69, alpha=3)
    t72.add_(t70, alpha=3)
    t72.add_(t71, alpha=3)
    t73 = a20 * a21
    t74 = a26 * a30
    t75 = a27 * a31
    t76 = a29 * a33
    t77 = a21 * a23
    t78 = a22 * a24
    t79 = torch.add(t77, t78)
    t80 = a23 * a26
    t81 = a24 * a27
    t82 = torch.add(t80, t81, alpha=2)
    t83 = a25 * a28
    t84 = a28 * a32
    t85 = torch.add(t83, t84)
    t86 = torch.add(t73, t74)
    t86.add_(t76)
    t86.add_(t75, alpha=3)
    t86.add_(t79, alpha=3)
    t86.add_(t82, alpha=3)
    t86.add_(t85, alpha=3)
    t87 = a20 * a22
    t88 = a26 * a31
    t89 = a27 * a32
    t90 = a29 * a34
    t91 = a21 * a24
    t92 = a22 * a25
    t93 = torch.add(t91, t92)
    t94 = a23 * a27
    t95 = a24 * a28
    t96 = torch.add(t94, t95, alpha=2)
    t97 = a25 * a29
    t98 = a28 * a33
    t99 = torch.add(t97, t98)
    t100 = torch.add(t87, t88)
    t100.add_(t90)
    t100.add_(t89, alpha=3)
    t100.add_(t93, alpha=3)
    t100.add_(t96, alpha=3)
    t100.add_(t99, alpha=3)
    t101 = a21 * a22
    t102 = a30 * a31
    t103 = a31 * a32
    t104 = a33 * a34
    t105 = a23 * a24
    t106 = a24 * a25
    t107 = torch.add(t105, t106)
    t108 = a26 * a27
    t109 = a27 * a28
    t110 = torch.add(t108, t109, alpha=2)
    t111 = a28 * a29
    t112 = a32 * a33
    t113 = torch.add(t111, t112)
    t114 = torch.add(t101, t102)
    t114.add_(t104)
    t114.add_(t103, alpha=3)
    t114.add_(t107, alpha=3)
    t114.add_(t110, alpha=3)
    t114.add_(t113, alpha=3)
    t60 = a4 * t60
    t60.addcmul_(a7, t67)
    t60.addcmul_(a9, t72)
    t60.addcmul_(t1, t86)
    t60.addcmul_(t2, t100)
    t60.addcmul_(t3, t114)
    t18 = torch.add(t16, t18)
    t20 = torch.add(t6, t20)
    t20.add_(t21)
    t5 = torch.add(t5, t22)
    t5.add_(t25)
    t25 = a10 * a13
    t6 = a11 * a16
    t16 = a12 * a17
    t25.add_(t6)
    t25.add_(t16)
    t25.add_(t14, alpha=2)
    t25.add_(t23, alpha=2)
    t23 = a10 * a15
    t14 = a11 * a18
    t16 = a12 * a19
    t23.add_(t14)
    t23.add_(t16)
    t23.add_(t17, alpha=2)
    t23.add_(t26, alpha=2)
    t26 = a13 * a15
    t17 = a16 * a18
    t16 = a17 * a19
    t26.add_(t17)
    t26.add_(t16)
    t26.add_(t11, alpha=2)
    t26.add_(t21, alpha=2)
    t26.add_(t22, alpha=2)
    t25 = a23 * t25
    t25.addcmul_(a25, t23)
    t25.addcmul_(a32, t26)
    t34 = torch.add(t28, t34)
    t42 = torch.add(t36, t42)
    t36 = a10 * a14
    t28 = a11 * a17
    t26 = a12 * a18
    t36.add_(t28)
    t36.add_(t26)
    t36.add_(t44, alpha=2)
    t36.add_(t50, alpha=2)
    t32 = torch.add(t32, t29)
    t32.add_(t30)
    t29 = a12 * a13
    t50 = a14 * a16
    t44 = a15 * a17
    t29.add_(t50)
    t29.add_(t44)
    t29.add_(t40, alpha=2)
    t29.add_(t37, alpha=2)
    t29.add_(t38, alpha=2)
    t37 = a11 * a15
    t40 = a13 * a18
    t44 = a14 * a19
    t37.add_(t40)
    t37.add_(t44)
    t37.add_(t33, alpha=2)
    t37.add_(t30, alpha=2)
    t37.add_(t31, alpha=2)
    t41 = torch.add(t41, t38)
    t41.add_(t39)
    t48 = torch.add(t48, t45)
    t48.add_(t46)
    t49 = torch.add(t49, t46)
    t49.add_(t47)
    t34 = a21 * t34
    t34.addcmul_(a22, t42)
    t34.addcmul_(a24, t36)
    t34.addcmul_(a26, t32)
    t34.addcmul_(a27, t29)
    t34.addcmul_(a28, t37)
    t34.addcmul_(a29, t41)
    t34.addcmul_(a31, t48)
    t34.addcmul_(a33, t49)
    t18 = a20 * t18
    t18.addcmul_(a30, t20)
    t18.addcmul_(a34, t5)
    t18.add_(t25, alpha=2)
    t18.add_(t34, alpha=4)
    t56 = torch.add(t51, t56)
    t56.add_(t52, alpha=2)
    t61 = torch.add(t54, t61)
    t61.add_(t63)
    t61.add_(t43, alpha=2)
    t61.add_(t57, alpha=2)
    t61.add_(t62, alpha=2)
    t53 = torch.add(t53, t63)
    t53.add_(t68)
    t53.add_(t58, alpha=2)
    t53.add_(t71, alpha=2)
    t71 = a20 * a23
    t58 = a21 * a26
    t68 = a22 * a27
    t57 = a23 * a30
    t43 = a24 * a31
    t54 = a25 * a32
    t71.add_(t57)
    t71.add_(t54)
    t71.add_(t27, alpha=2)
    t71.add_(t65, alpha=4)
    t71.add_(t66, alpha=2)
    t71.add_(t58, alpha=2)
    t71.add_(t68, alpha=2)
    t71.add_(t43, alpha=2)
    t43 = a20 * a25
    t68 = a21 * a28
    t58 = a22 * a29
    t66 = a23 * a32
    t65 = a24 * a33
    t27 = a25 * a34
    t43.add_(t66)
    t43.add_(t27)
    t43.add_(t24, alpha=2)
    t43.add_(t35, alpha=2)
    t43.add_(t69, alpha=4)
    t43.add_(t70, alpha=2)
    t43.add_(t68, alpha=2)
    t43.add_(t58, alpha=2)
    t43.add_(t65, alpha=2)
    t65 = a23 * a25
    t58 = a26 * a28
    t68 = a27 * a29
    t70 = a30 * a32
    t69 = a31 * a33
    t35 = a32 * a34
    t65.add_(t70)
    t65.add_(t35)
    t65.add_(t55, alpha=2)
    t65.add_(t62, alpha=2)
    t65.add_(t63, alpha=4)
    t65.add_(t64, alpha=2)
    t65.add_(t59, alpha=4)
    t65.add_(t58, alpha=2)
    t65.add_(t68, alpha=2)
    t65.add_(t69, alpha=2)
    t71 = a23 * t71
    t71.addcmul_(a25, t43)
    t71.addcmul_(a32, t65)
    t83 = torch.add(t73, t83)
    t83.add_(t82)
    t83.add_(t79, alpha=2)
    t97 = torch.add(t87, t97)
    t97.add_(t96)
    t97.add_(t93, alpha=2)
    t93 = a20 * a24
    t96 = a21 * a27
    t87 = a22 * a28
    t79 = a23 * a31
    t82 = a24 * a32
    t73 = a25 * a33
    t93.add_(t79)
    t93.add_(t73)
    t93.add_(t101, alpha=2)
    t93.add_(t111, alpha=2)
    t93.add_(t107, alpha=4)
    t93.add_(t110, alpha=2)
    t93.add_(t96, alpha=2)
    t93.add_(t87, alpha=2)
    t93.add_(t82, alpha=2)
    t77 = torch.add(t77, t74)
    t77.add_(t84)
    t77.add_(t80, alpha=2)
    t77.add_(t81, alpha=2)
    t77.add_(t75, alpha=2)
    t80 = a22 * a23
    t84 = a24 * a26
    t74 = a25 * a27
    t82 = a27 * a30
    t87 = a28 * a31
    t96 = a29 * a32
    t80.add_(t82)
    t80.add_(t96)
    t80.add_(t91, alpha=2)
    t80.add_(t94, alpha=4)
    t80.add_(t95, alpha=4)
    t80.add_(t88, alpha=2)
    t80.add_(t89, alpha=4)
    t80.add_(t98, alpha=2)
    t80.add_(t84, alpha=2)
    t80.add_(t74, alpha=2)
    t80.add_(t87, alpha=2)
    t87 = a21 * a25
    t74 = a23 * a28
    t84 = a24 * a29
    t98 = a26 * a32
    t88 = a27 * a33
    t94 = a28 * a34
    t87.add_(t98)
    t87.add_(t94)
    t87.add_(t78, alpha=2)
    t87.add_(t81, alpha=4)
    t87.add_(t75, alpha=2)
    t87.add_(t76, alpha=2)
    t87.add_(t85, alpha=4)
    t87.add_(t74, alpha=2)
    t87.add_(t84, alpha=2)
    t87.add_(t88, alpha=2)
    t92 = torch.add(t92, t89)
    t92.add_(t90)
    t92.add_(t95, alpha=2)
    t92.add_(t99, alpha=2)
    t105 = torch.add(t105, t102)
    t105.add_(t112)
    t105.add_(t108, alpha=2)
    t105.add_(t109, alpha=2)
    t105.add_(t103, alpha=2)
    t106 = torch.add(t106, t103)
    t106.add_(t104)
    t106.add_(t109, alpha=2)
    t106.add_(t113, alpha=2)
    t83 = a21 * t83
    t83.addcmul_(a22, t97)
    t83.addcmul_(a24, t93)
    t83.addcmul_(a26, t77)
    t83.addcmul_(a27, t80)
    t83.addcmul_(a28, t87)
    t83.addcmul_(a29, t92)
    t83.addcmul_(a31, t105)
    t83.addcmul_(a33, t106)
    t56 = a20 * t56
    t56.addcmul_(a30, t61)
    t56.addcmul_(a34, t53)
    t56.add_(t71, alpha=2)
    t56.add_(t83, alpha=4)
    return torch.stack((a0, t0, t4, t7, t10, t9, t13, t12, t8, t15, t19, t60, t18, t56,))


def _backward(a, g):
    """Rows of gradient with respect to a."""
    a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14, a15, a16, a17, a18, a19, a20, a21, a22, a23, a24, a25, a26, a27, a28, a29, a30, a31, a32, a33, a34 = a.unbind(0)
    g0, g1, g2, g3, g4, g5, g6, g7, g8, g9, g10, g11, g12, g13 = g.unbind(0)
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
    t5 = a4 * g5
    t7 = a5 * g5
    t8 = a6 * g5
    t9 = a1 * g1
    t9.addcmul_(a1, t5)
    t9.addcmul_(a2, t7)
    t9.addcmul_(a3, t8)
    t3 = t3 * g6
    t3.addcmul_(t6, g7)
    t3.add_(t9, alpha=2)
    t9 = a4 * a11
    t9.addcmul_(a7, a16)
    t9.addcmul_(a9, a18)
    t9.addcmul_(a13, t0)
    t9.addcmul_(a14, t1)
    t9.addcmul_(a17, t2)
    t6 = a11 * a23
    t6.addcmul_(a12, a24)
    t6.addcmul_(a13, a26)
    t6.addcmul_(a15, a28)
    t6.addcmul_(a17, a31)
    t6.addcmul_(a18, a32)
    t5 = a10 * a21
    t5.addcmul_(a16, a30)
    t5.addcmul_(a19, a33)
    t5.addcmul_(a27, t4)
    t5.add_(t6, alpha=3)
    t6 = a7 * g5
    t10 = a8 * g5
    t7 = a1 * t7
    t7.addcmul_(a2, g1)
    t7.addcmul_(a2, t6)
    t7.addcmul_(a3, t10)
    t9 = t9 * g6
    t9.addcmul_(t5, g7)
    t9.add_(t7, alpha=2)
    t7 = a4 * a12
    t7.addcmul_(a7, a17)
    t7.addcmul_(a9, a19)
    t7.addcmul_(a14, t0)
    t7.addcmul_(a15, t1)
    t7.addcmul_(a18, t2)
    t5 = a11 * a24
    t5.addcmul_(a12, a25)
    t5.addcmul_(a13, a27)
    t5.addcmul_(a15, a29)
    t5.addcmul_(a17, a32)
    t5.addcmul_(a18, a33)
    t6 = a10 * a22
    t6.addcmul_(a16, a31)
    t6.addcmul_(a19, a34)
    t6.addcmul_(a28, t4)
    t6.add_(t5, alpha=3)
    t5 = a9 * g5
    t8 = a1 * t8
    t8.addcmul_(a2, t10)
    t8.addcmul_(a3, g1)
    t8.addcmul_(a3, t5)
    t7 = t7 * g6
    t7.addcmul_(t6, g7)
    t7.add_(t8, alpha=2)
    t8 = a1 * g6
    t6 = a2 * g6
    t5 = a3 * g6
    t10 = a4 * g9
    t11 = a7 * g9
    t12 = a9 * g9
    t13 = a1 * a1
    t14 = a4 * a4
    t14.addcmul_(a5, a5)
    t14.addcmul_(a6, a6)
    t15 = a4 * a20
    t15.addcmul_(a7, a23)
    t15.addcmul_(a9, a25)
    t15.addcmul_(a21, t0)
    t15.addcmul_(a22, t1)
    t15.addcmul_(a24, t2)
    t16 = a10 * a10
    t17 = a13 * a13
    t18 = a14 * a14
    t19 = a15 * a15
    t20 = a11 * a11
    t21 = a12 * a12
    t22 = torch.add(t20, t21)
    t23 = torch.add(t16, t17)
    t23.add_(t19)
    t23.add_(t18, alpha=2)
    t23.add_(t22, alpha=2)
    t24 = a20 * a20
    t25 = a26 * a26
    t26 = a29 * a29
    t27 = a21 * a21
    t28 = a22 * a22
    t29 = torch.add(t27, t28)
    t30 = a25 * a25
    t31 = a23 * a23
    t32 = a24 * a24
    t33 = torch.add(t31, t32, alpha=2)
    t33 = torch.add(t30, t33)
    t34 = a27 * a27
    t35 = a28 * a28
    t36 = torch.add(t34, t35)
    t37 = torch.add(t24, t25)
    t37.add_(t26)
    t37.add_(t29, alpha=3)
    t37.add_(t33, alpha=3)
    t37.add_(t36, alpha=3)
    t38 = a4 * g8
    t39 = a5 * g8
    t40 = a6 * g8
    t41 = a5 * g9
    t42 = a6 * g9
    t43 = a8 * g9
    t44 = a4 * g2
    t44.addcmul_(a4, t38)
    t44.addcmul_(a5, t39)
    t44.addcmul_(a6, t40)
    t44.addcmul_(a21, t41)
    t44.addcmul_(a22, t42)
    t44.addcmul_(a24, t43)
    t45 = a10 * t8
    t45.addcmul_(a11, t6)
    t45.addcmul_(a12, t5)
    t45.addcmul_(a20, t10)
    t45.addcmul_(a23, t11)
    t45.addcmul_(a25, t12)
    t45.addcmul_(t13, g5)
    t45.addcmul_(t14, g8)
    t45.addcmul_(t15, g9)
    t45.addcmul_(t23, g10)
    t45.addcmul_(t37, g11)
    t45.add_(t44, alpha=2)
    t44 = a7 * g8
    t37 = a8 * g8
    t23 = a1 * a2
    t15 = a4 * a5
    t15.addcmul_(a5, a7)
    t15.addcmul_(a6, a8)
    t14 = a4 * a21
    t14.addcmul_(a7, a26)
    t14.addcmul_(a9, a28)
    t14.addcmul_(a23, t0)
    t14.addcmul_(a24, t1)
    t14.addcmul_(a27, t2)
    t13 = a10 * a11
    t46 = a13 * a16
    t47 = a14 * a17
    t48 = a15 * a18
    t49 = a11 * a13
    t50 = a12 * a14
    t51 = torch.add(t49, t50)
    t52 = torch.add(t13, t46)
    t52.add_(t48)
    t52.add_(t47, alpha=2)
    t52.add_(t51, alpha=2)
    t53 = a20 * a21
    t54 = a26 * a30
    t55 = a27 * a31
    t56 = a29 * a33
    t57 = a21 * a23
    t58 = a22 * a24
    t59 = torch.add(t57, t58)
    t60 = a23 * a26
    t61 = a24 * a27
    t62 = torch.add(t60, t61, alpha=2)
    t63 = a25 * a28
    t64 = a28 * a32
    t65 = torch.add(t63, t64)
    t66 = torch.add(t53, t54)
    t66.add_(t56)
    t66.add_(t55, alpha=3)
    t66.add_(t59, alpha=3)
    t66.add_(t62, alpha=3)
    t66.add_(t65, alpha=3)
    t67 = a5 * g2
    t67.addcmul_(a23, t41)
    t67.addcmul_(a24, t42)
    t67.addcmul_(a27, t43)
    t68 = a4 * t39
    t68.addcmul_(a5, t44)
    t68.addcmul_(a5, t38)
    t68.addcmul_(a6, t37)
    t68.addcmul_(a7, t39)
    t68.addcmul_(a8, t40)
    t68.addcmul_(a11, t8)
    t68.addcmul_(a13, t6)
    t68.addcmul_(a14, t5)
    t68.addcmul_(a21, t10)
    t68.addcmul_(a26, t11)
    t68.addcmul_(a28, t12)
    t68.addcmul_(t23, g5)
    t68.addcmul_(t15, g8)
    t68.addcmul_(t14, g9)
    t68.addcmul_(t52, g10)
    t68.addcmul_(t66, g11)
    t68.add_(t67, alpha=2)
    t68 = t68 * 2
    t67 = a9 * g8
    t66 = a1 * a3
    t52 = a4 * a6
    t52.addcmul_(a5, a8)
    t52.addcmul_(a6, a9)
    t14 = a4 * a22
    t14.addcmul_(a7, a27)
    t14.addcmul_(a9, a29)
    t14.addcmul_(a24, t0)
    t14.addcmul_(a25, t1)
    t14.addcmul_(a28, t2)
    t15 = a10 * a12
    t23 = a13 * a17
    t69 = a14 * a18
    t70 = a15 * a19
    t71 = a11 * a14
    t72 = a12 * a15
    t73 = torch.add(t71, t72)
    t74 = torch.add(t15, t23)
    t74.add_(t70)
    t74.add_(t69, alpha=2)
    t74.add_(t73, alpha=2)
    t75 = a20 * a22
    t76 = a26 * a31
    t77 = a27 * a32
    t78 = a29 * a34
    t79 = a21 * a24
    t80 = a22 * a25
    t81 = torch.add(t79, t80)
    t82 = a23 * a27
    t83 = a24 * a28
    t84 = torch.add(t82, t83, alpha=2)
    t85 = a25 * a29
    t86 = a28 * a33
    t87 = torch.add(t85, t86)
    t88 = torch.add(t75, t76)
    t88.add_(t78)
    t88.add_(t77, alpha=3)
    t88.add_(t81, alpha=3)
    t88.add_(t84, alpha=3)
    t88.add_(t87, alpha=3)
    t89 = a6 * g2
    t89.addcmul_(a24, t41)
    t89.addcmul_(a25, t42)
    t89.addcmul_(a28, t43)
    t90 = a4 * t40
    t90.addcmul_(a5, t37)
    t90.addcmul_(a6, t67)
    t90.addcmul_(a6, t38)
    t90.addcmul_(a8, t39)
    t90.addcmul_(a9, t40)
    t90.addcmul_(a12, t8)
    t90.addcmul_(a14, t6)
    t90.addcmul_(a15, t5)
    t90.addcmul_(a22, t10)
    t90.addcmul_(a27, t11)
    t90.addcmul_(a29, t12)
    t90.addcmul_(t66, g5)
    t90.addcmul_(t52, g8)
    t90.addcmul_(t14, g9)
    t90.addcmul_(t74, g10)
    t90.addcmul_(t88, g11)
    t90.add_(t89, alpha=2)
    t90 = t90 * 2
    t89 = a2 * a2
    t88 = a5 * a5
    t88.addcmul_(a7, a7)
    t88.addcmul_(a8, a8)
    t74 = a4 * a23
    t74.addcmul_(a7, a30)
    t74.addcmul_(a9, a32)
    t74.addcmul_(a26, t0)
    t74.addcmul_(a27, t1)
    t74.addcmul_(a31, t2)
    t14 = a16 * a16
    t52 = a17 * a17
    t66 = a18 * a18
    t38 = torch.add(t17, t18)
    t91 = torch.add(t20, t14)
    t91.add_(t66)
    t91.add_(t52, alpha=2)
    t91.add_(t38, alpha=2)
    t92 = a30 * a30
    t93 = a31 * a31
    t94 = a32 * a32
    t95 = a33 * a33
    t96 = torch.add(t31, t32)
    t97 = torch.add(t25, t34, alpha=2)
    t97 = torch.add(t35, t97)
    t98 = torch.add(t27, t92)
    t98.add_(t95)
    t98.add_(t93, alpha=3)
    t98.add_(t94, alpha=3)
    t98.add_(t96, alpha=3)
    t98.add_(t97, alpha=3)
    t99 = a5 * t39
    t99.addcmul_(a7, g2)
    t99.addcmul_(a7, t44)
    t99.addcmul_(a8, t37)
    t99.addcmul_(a26, t41)
    t99.addcmul_(a27, t42)
    t99.addcmul_(a31, t43)
    t100 = a13 * t8
    t100.addcmul_(a16, t6)
    t100.addcmul_(a17, t5)
    t100.addcmul_(a23, t10)
    t100.addcmul_(a30, t11)
    t100.addcmul_(a32, t12)
    t100.addcmul_(t89, g5)
    t100.addcmul_(t88, g8)
    t100.addcmul_(t74, g9)
    t100.addcmul_(t91, g10)
    t100.addcmul_(t98, g11)
    t100.add_(t99, alpha=2)
    t99 = a2 * a3
    t98 = a5 * a6
    t98.addcmul_(a7, a8)
    t98.addcmul_(a8, a9)
    t91 = a4 * a24
    t91.addcmul_(a7, a31)
    t91.addcmul_(a9, a33)
    t91.addcmul_(a27, t0)
    t91.addcmul_(a28, t1)
    t91.addcmul_(a32, t2)
    t74 = a11 * a12
    t88 = a16 * a17
    t89 = a17 * a18
    t101 = a18 * a19
    t102 = a13 * a14
    t103 = a14 * a15
    t104 = torch.add(t102, t103)
    t105 = torch.add(t74, t88)
    t105.add_(t101)
    t105.add_(t89, alpha=2)
    t105.add_(t104, alpha=2)
    t106 = a21 * a22
    t107 = a30 * a31
    t108 = a31 * a32
    t109 = a33 * a34
    t110 = a23 * a24
    t111 = a24 * a25
    t112 = torch.add(t110, t111)
    t113 = a26 * a27
    t114 = a27 * a28
    t115 = torch.add(t113, t114, alpha=2)
    t116 = a28 * a29
    t117 = a32 * a33
    t118 = torch.add(t116, t117)
    t119 = torch.add(t106, t107)
    t119.add_(t109)
    t119.add_(t108, alpha=3)
    t119.add_(t112, alpha=3)
    t119.add_(t115, alpha=3)
    t119.add_(t118, alpha=3)
    t120 = a8 * g2
    t120.addcmul_(a27, t41)
    t120.addcmul_(a28, t42)
    t120.addcmul_(a32, t43)
    t121 = a5 * t40
    t121.addcmul_(a6, t39)
    t121.addcmul_(a7, t37)
    t121.addcmul_(a8, t67)
    t121.addcmul_(a8, t44)
    t121.addcmul_(a9, t37)
    t121.addcmul_(a14, t8)
    t121.addcmul_(a17, t6)
    t121.addcmul_(a18, t5)
    t121.addcmul_(a24, t10)
    t121.addcmul_(a31, t11)
    t121.addcmul_(a33, t12)
    t121.addcmul_(t99, g5)
    t121.addcmul_(t98, g8)
    t121.addcmul_(t91, g9)
    t121.addcmul_(t105, g10)
    t121.addcmul_(t119, g11)
    t121.add_(t120, alpha=2)
    t121 = t121 * 2
    t120 = a3 * a3
    t119 = a6 * a6
    t119.addcmul_(a8, a8)
    t119.addcmul_(a9, a9)
    t105 = a4 * a25
    t105.addcmul_(a7, a32)
    t105.addcmul_(a9, a34)
    t105.addcmul_(a28, t0)
    t105.addcmul_(a29, t1)
    t105.addcmul_(a33, t2)
    t2 = a19 * a19
    t1 = torch.add(t18, t19)
    t0 = torch.add(t21, t52)
    t0.add_(t2)
    t0.add_(t66, alpha=2)
    t0.add_(t1, alpha=2)
    t91 = a34 * a34
    t98 = torch.add(t32, t30)
    t99 = torch.add(t34, t35, alpha=2)
    t44 = torch.add(t26, t95)
    t39 = torch.add(t28, t93)
    t39.add_(t91)
    t39.add_(t94, alpha=3)
    t39.add_(t98, alpha=3)
    t39.add_(t99, alpha=3)
    t39.add_(t44, alpha=3)
    t40 = a6 * t40
    t40.addcmul_(a8, t37)
    t40.addcmul_(a9, g2)
    t40.addcmul_(a9, t67)
    t40.addcmul_(a28, t41)
    t40.addcmul_(a29, t42)
    t40.addcmul_(a33, t43)
    t67 = a15 * t8
    t67.addcmul_(a18, t6)
    t67.addcmul_(a19, t5)
    t67.addcmul_(a25, t10)
    t67.addcmul_(a32, t11)
    t67.addcmul_(a34, t12)
    t67.addcmul_(t120, g5)
    t67.addcmul_(t119, g8)
    t67.addcmul_(t105, g9)
    t67.addcmul_(t0, g10)
    t67.addcmul_(t39, g11)
    t67.add_(t40, alpha=2)
    t40 = a1 * g7
    t39 = a2 * g7
    t0 = a3 * g7
    t105 = a24 * g12
    t119 = a14 * 4
    t120 = a20 * g12
    t37 = a4 * g10
    t122 = torch.add(t120, t37)
    t123 = a21 * g12
    t124 = a5 * g10
    t125 = torch.add(t124, t123, alpha=2)
    t126 = a22 * g12
    t127 = a6 * g10
    t128 = torch.add(t127, t126, alpha=2)
    t129 = a23 * g12
    t130 = a25 * g12
    t131 = a10 * g3
    t131.addcmul_(a10, t122)
    t131.addcmul_(a11, t125)
    t131.addcmul_(a12, t128)
    t131.addcmul_(a13, t129)
    t131.addcmul_(a15, t130)
    t122 = a4 * t8
    t122.addcmul_(a20, t40)
    t122.addcmul_(a21, t39)
    t122.addcmul_(a22, t0)
    t122.addcmul_(t105, t119)
    t122.add_(t131, alpha=2)
    t131 = g3 * 6
    t132 = t40 * 3
    t133 = t39 * 3
    t134 = t0 * 3
    t135 = a28 * g12
    t136 = a15 * 4
    t137 = a17 * 4
    t138 = a27 * g12
    t126 = torch.add(t126, t127)
    t139 = torch.add(t126, t138, alpha=2)
    t140 = a26 * g12
    t123 = torch.add(t123, t124)
    t141 = torch.add(t140, t123)
    t142 = a13 * 4
    t143 = a7 * g10
    t120 = torch.add(t120, t37, alpha=2)
    t144 = torch.add(t143, t120)
    t144.add_(t129, alpha=4)
    t145 = a8 * g10
    t146 = torch.add(t145, t105, alpha=4)
    t147 = a5 * t8
    t147.addcmul_(a10, t125)
    t147.addcmul_(a11, t144)
    t147.addcmul_(a12, t146)
    t147.addcmul_(a16, t129)
    t147.addcmul_(a18, t130)
    t144 = a4 * t6
    t144.addcmul_(a11, t131)
    t144.addcmul_(a21, t132)
    t144.addcmul_(a23, t133)
    t144.addcmul_(a24, t134)
    t144.addcmul_(t135, t136)
    t144.addcmul_(t105, t137)
    t144.addcmul_(t139, t119)
    t144.addcmul_(t141, t142)
    t144.add_(t147, alpha=2)
    t147 = a18 * 4
    t125 = a29 * g12
    t126 = torch.add(t125, t126)
    t123 = torch.add(t123, t135, alpha=2)
    t148 = a9 * g10
    t120 = torch.add(t148, t120)
    t120.add_(t130, alpha=4)
    t149 = a6 * t8
    t149.addcmul_(a10, t128)
    t149.addcmul_(a11, t146)
    t149.addcmul_(a12, t120)
    t149.addcmul_(a17, t129)
    t149.addcmul_(a19, t130)
    t120 = a4 * t5
    t120.addcmul_(a12, t131)
    t120.addcmul_(a22, t132)
    t120.addcmul_(a24, t133)
    t120.addcmul_(a25, t134)
    t120.addcmul_(t138, t142)
    t120.addcmul_(t105, t147)
    t120.addcmul_(t126, t136)
    t120.addcmul_(t123, t119)
    t120.add_(t149, alpha=2)
    t149 = a12 * 4
    t146 = a31 * g12
    t128 = torch.add(t145, t105, alpha=2)
    t150 = torch.add(t146, t128)
    t151 = a11 * 4
    t152 = a30 * g12
    t153 = torch.add(t143, t129, alpha=2)
    t154 = torch.add(t152, t37)
    t154.add_(t153, alpha=2)
    t155 = a32 * g12
    t156 = torch.add(t124, t140, alpha=2)
    t157 = torch.add(t127, t138, alpha=4)
    t158 = a5 * t6
    t158.addcmul_(a10, t129)
    t158.addcmul_(a13, t154)
    t158.addcmul_(a15, t155)
    t158.addcmul_(a16, t156)
    t158.addcmul_(a17, t157)
    t154 = a7 * t8
    t154.addcmul_(a13, t131)
    t154.addcmul_(a23, t132)
    t154.addcmul_(a26, t133)
    t154.addcmul_(a27, t134)
    t154.addcmul_(t135, t147)
    t154.addcmul_(t138, t149)
    t154.addcmul_(t150, t119)
    t154.addcmul_(t141, t151)
    t154.add_(t158, alpha=2)
    t158 = torch.add(t148, t130, alpha=2)
    t153 = torch.add(t158, t153)
    t153.add_(t37)
    t153.add_(t155, alpha=2)
    t141 = a33 * g12
    t128 = torch.add(t141, t128)
    t140 = torch.add(t140, t124)
    t140.add_(t135, alpha=2)
    t159 = torch.add(t125, t127)
    t159.add_(t138, alpha=2)
    t160 = a10 * t105
    t160.addcmul_(a11, t139)
    t160.addcmul_(a12, t123)
    t160.addcmul_(a13, t150)
    t160.addcmul_(a14, t153)
    t160.addcmul_(a15, t128)
    t160.addcmul_(a16, t138)
    t160.addcmul_(a17, t140)
    t160.addcmul_(a18, t159)
    t160.addcmul_(a19, t135)
    t153 = a5 * t5
    t153.addcmul_(a6, t6)
    t153.addcmul_(a8, t8)
    t153.addcmul_(a24, t132)
    t153.addcmul_(a27, t133)
    t153.addcmul_(a28, t134)
    t153.addcmul_(t4, g3)
    t153.add_(t160, alpha=2)
    t153 = t153 * 2
    t160 = a34 * g12
    t37 = torch.add(t160, t37)
    t37.add_(t158, alpha=2)
    t124 = torch.add(t124, t135, alpha=4)
    t125 = torch.add(t127, t125, alpha=2)
    t127 = a6 * t5
    t127.addcmul_(a10, t130)
    t127.addcmul_(a13, t155)
    t127.addcmul_(a15, t37)
    t127.addcmul_(a18, t124)
    t127.addcmul_(a19, t125)
    t8 = a9 * t8
    t8.addcmul_(a15, t131)
    t8.addcmul_(a25, t132)
    t8.addcmul_(a28, t133)
    t8.addcmul_(a29, t134)
    t8.addcmul_(t135, t151)
    t8.addcmul_(t138, t137)
    t8.addcmul_(t128, t119)
    t8.addcmul_(t126, t149)
    t8.add_(t127, alpha=2)
    t127 = torch.add(t152, t143)
    t126 = torch.add(t145, t146, alpha=2)
    t128 = a11 * t129
    t128.addcmul_(a13, t156)
    t128.addcmul_(a16, g3)
    t128.addcmul_(a16, t127)
    t128.addcmul_(a17, t126)
    t128.addcmul_(a18, t155)
    t127 = a7 * t6
    t127.addcmul_(a26, t40)
    t127.addcmul_(a30, t39)
    t127.addcmul_(a31, t0)
    t127.addcmul_(t138, t119)
    t127.add_(t128, alpha=2)
    t146 = torch.add(t141, t146)
    t146.add_(t145)
    t152 = torch.add(t152, t148)
    t152.add_(t155, alpha=4)
    t152.add_(t143, alpha=2)
    t128 = a8 * t6
    t128.addcmul_(a12, t129)
    t128.addcmul_(a13, t157)
    t128.addcmul_(a16, t126)
    t128.addcmul_(a17, t152)
    t128.addcmul_(a19, t155)
    t152 = a7 * t5
    t152.addcmul_(a17, t131)
    t152.addcmul_(a27, t132)
    t152.addcmul_(a31, t133)
    t152.addcmul_(a32, t134)
    t152.addcmul_(t138, t136)
    t152.addcmul_(t105, t151)
    t152.addcmul_(t146, t147)
    t152.addcmul_(t140, t119)
    t152.add_(t128, alpha=2)
    t143 = torch.add(t160, t143)
    t143.add_(t155, alpha=4)
    t143.add_(t148, alpha=2)
    t141 = torch.add(t145, t141, alpha=2)
    t145 = a8 * t5
    t145.addcmul_(a11, t130)
    t145.addcmul_(a15, t124)
    t145.addcmul_(a16, t155)
    t145.addcmul_(a18, t143)
    t145.addcmul_(a19, t141)
    t6 = a9 * t6
    t6.addcmul_(a18, t131)
    t6.addcmul_(a28, t132)
    t6.addcmul_(a32, t133)
    t6.addcmul_(a33, t134)
    t6.addcmul_(t135, t142)
    t6.addcmul_(t105, t149)
    t6.addcmul_(t146, t137)
    t6.addcmul_(t159, t119)
    t6.add_(t145, alpha=2)
    t160 = torch.add(t160, t148)
    t130 = a12 * t130
    t130.addcmul_(a15, t125)
    t130.addcmul_(a17, t155)
    t130.addcmul_(a18, t141)
    t130.addcmul_(a19, g3)
    t130.addcmul_(a19, t160)
    t5 = a9 * t5
    t5.addcmul_(a29, t40)
    t5.addcmul_(a33, t39)
    t5.addcmul_(a34, t0)
    t5.addcmul_(t135, t119)
    t5.add_(t130, alpha=2)
    t22 = torch.add(t16, t22)
    t33 = torch.add(t24, t33)
    t33.add_(t29, alpha=2)
    t29 = a20 * g13
    t24 = a4 * g11
    t16 = torch.add(t29, t24)
    t130 = a21 * g13
    t135 = a5 * g11
    t119 = torch.add(t135, t130, alpha=2)
    t160 = a22 * g13
    t141 = a6 * g11
    t155 = torch.add(t141, t160, alpha=2)
    t125 = a23 * g13
    t148 = a25 * g13
    t145 = a20 * g4
    t145.addcmul_(a20, t16)
    t145.addcmul_(a21, t119)
    t145.addcmul_(a22, t155)
    t145.addcmul_(a23, t125)
    t145.addcmul_(a25, t148)
    t16 = a24 * g13
    t159 = a24 * t16
    t146 = a4 * t10
    t146.addcmul_(a10, t40)
    t146.addcmul_(t22, g12)
    t146.addcmul_(t33, g13)
    t146.add_(t145, alpha=2)
    t146.add_(t159, alpha=4)
    t159 = a7 * g11
    t145 = t29 * 2
    t145.add_(t24, alpha=3)
    t33 = torch.add(t159, t145)
    t33.add_(t125, alpha=4)
    t22 = a8 * g11
    t137 = torch.add(t22, t16, alpha=4)
    t149 = a26 * g13
    t105 = t130 * 4
    t105.add_(t135, alpha=3)
    t142 = torch.add(t105, t149, alpha=2)
    t131 = a27 * g13
    t143 = t160 * 4
    t143.add_(t141, alpha=3)
    t124 = torch.add(t143, t131, alpha=4)
    t128 = a4 * t41
    t128.addcmul_(a5, t10)
    t128.addcmul_(a20, t119)
    t128.addcmul_(a21, t33)
    t128.addcmul_(a22, t137)
    t128.addcmul_(a23, t142)
    t128.addcmul_(a24, t124)
    t33 = a28 * g13
    t51 = torch.add(t13, t51)
    t63 = torch.add(t53, t63)
    t63.add_(t62)
    t63.add_(t59, alpha=2)
    t59 = a25 * t33
    t59.addcmul_(a26, t125)
    t59.addcmul_(a28, t148)
    t59.addcmul_(t51, g12)
    t59.addcmul_(t63, g13)
    t63 = a21 * g4
    t63.addcmul_(a27, t16)
    t51 = a10 * t39
    t51.addcmul_(a11, t132)
    t51.add_(t128, alpha=2)
    t51.add_(t59, alpha=4)
    t51.add_(t63, alpha=8)
    t63 = a9 * g11
    t145 = torch.add(t63, t145)
    t145.add_(t148, alpha=4)
    t105 = torch.add(t105, t33, alpha=4)
    t59 = a29 * g13
    t143 = torch.add(t143, t59, alpha=2)
    t128 = a4 * t42
    t128.addcmul_(a6, t10)
    t128.addcmul_(a20, t155)
    t128.addcmul_(a21, t137)
    t128.addcmul_(a22, t145)
    t128.addcmul_(a24, t105)
    t128.addcmul_(a25, t143)
    t73 = torch.add(t15, t73)
    t85 = torch.add(t75, t85)
    t85.add_(t84)
    t85.add_(t81, alpha=2)
    t81 = a23 * t131
    t81.addcmul_(a27, t125)
    t81.addcmul_(a29, t148)
    t81.addcmul_(t73, g12)
    t81.addcmul_(t85, g13)
    t85 = a22 * g4
    t85.addcmul_(a28, t16)
    t73 = a10 * t0
    t73.addcmul_(a12, t132)
    t73.add_(t128, alpha=2)
    t73.add_(t81, alpha=4)
    t73.add_(t85, alpha=8)
    t85 = g4 * 12
    t81 = t33 * 8
    t128 = a30 * g13
    t84 = t125 * 8
    t84.add_(t159, alpha=3)
    t29 = torch.add(t29, t24, alpha=3)
    t75 = torch.add(t128, t84)
    t75.add_(t29)
    t15 = a31 * g13
    t145 = t16 * 8
    t145.add_(t22, alpha=3)
    t137 = torch.add(t145, t15, alpha=2)
    t155 = a32 * g13
    t62 = t130 * 2
    t62.add_(t135, alpha=3)
    t53 = torch.add(t62, t149, alpha=4)
    t13 = t160 * 2
    t13.add_(t141, alpha=3)
    t119 = torch.add(t13, t131, alpha=8)
    t140 = a10 * a13
    t147 = a11 * a16
    t151 = a12 * a17
    t140.add_(t147)
    t140.add_(t151)
    t140.add_(t20, alpha=2)
    t140.add_(t38, alpha=2)
    t38 = a20 * a23
    t20 = a21 * a26
    t151 = a22 * a27
    t147 = a23 * a30
    t138 = a24 * a31
    t136 = a25 * a32
    t38.add_(t147)
    t38.add_(t136)
    t38.add_(t27, alpha=2)
    t38.add_(t96, alpha=4)
    t38.add_(t97, alpha=2)
    t38.add_(t20, alpha=2)
    t38.add_(t151, alpha=2)
    t38.add_(t138, alpha=2)
    t138 = a20 * t125
    t138.addcmul_(a21, t142)
    t138.addcmul_(a23, t75)
    t138.addcmul_(a24, t137)
    t138.addcmul_(a25, t155)
    t138.addcmul_(a26, t53)
    t138.addcmul_(a27, t119)
    t138.addcmul_(a30, t125)
    t138.addcmul_(a32, t148)
    t138.addcmul_(t140, g12)
    t138.addcmul_(t38, g13)
    t38 = a5 * t41
    t38.addcmul_(a22, t131)
    t38.addcmul_(a31, t16)
    t140 = a4 * t11
    t140.addcmul_(a7, t10)
    t140.addcmul_(a11, t133)
    t140.addcmul_(a13, t132)
    t140.addcmul_(a23, t85)
    t140.addcmul_(a28, t81)
    t140.add_(t138, alpha=2)
    t140.add_(t38, alpha=4)
    t38 = g4 * 24
    t138 = t131 * 8
    t75 = t16 * 8
    t142 = t148 * 8
    t142.add_(t63, alpha=3)
    t84 = torch.add(t142, t84)
    t84.add_(t155, alpha=4)
    t84.add_(t29, alpha=2)
    t151 = a33 * g13
    t145 = torch.add(t145, t151, alpha=2)
    t20 = a4 * t43
    t20.addcmul_(a8, t10)
    t20.addcmul_(a21, t124)
    t20.addcmul_(a22, t105)
    t20.addcmul_(a23, t137)
    t20.addcmul_(a24, t84)
    t20.addcmul_(a25, t145)
    t62 = torch.add(t62, t33, alpha=4)
    t62.add_(t149, alpha=2)
    t13 = torch.add(t13, t59, alpha=2)
    t13.add_(t131, alpha=4)
    t84 = a10 * a14
    t137 = a11 * a17
    t105 = a12 * a18
    t84.add_(t137)
    t84.add_(t105)
    t84.add_(t74, alpha=2)
    t84.add_(t104, alpha=2)
    t104 = a20 * a24
    t74 = a21 * a27
    t105 = a22 * a28
    t137 = a23 * a31
    t124 = a24 * a32
    t97 = a25 * a33
    t104.add_(t137)
    t104.add_(t97)
    t104.add_(t106, alpha=2)
    t104.add_(t116, alpha=2)
    t104.add_(t112, alpha=4)
    t104.add_(t115, alpha=2)
    t104.add_(t74, alpha=2)
    t104.add_(t105, alpha=2)
    t104.add_(t124, alpha=2)
    t124 = a5 * t42
    t124.addcmul_(a6, t41)
    t124.addcmul_(a20, t16)
    t124.addcmul_(a27, t62)
    t124.addcmul_(a28, t13)
    t124.addcmul_(a31, t125)
    t124.addcmul_(a33, t148)
    t124.addcmul_(t84, g12)
    t124.addcmul_(t104, g13)
    t104 = a11 * t134
    t104.addcmul_(a12, t133)
    t104.addcmul_(a24, t38)
    t104.addcmul_(a26, t138)
    t104.addcmul_(a29, t81)
    t104.addcmul_(a32, t75)
    t104.addcmul_(t4, t40)
    t104.add_(t20, alpha=2)
    t104.add_(t124, alpha=4)
    t124 = a34 * g13
    t142 = torch.add(t124, t142)
    t142.add_(t29)
    t29 = t33 * 8
    t29.add_(t135, alpha=3)
    t130 = torch.add(t29, t130, alpha=2)
    t20 = t59 * 4
    t20.add_(t141, alpha=3)
    t160 = torch.add(t20, t160, alpha=2)
    t84 = a10 * a15
    t105 = a11 * a18
    t74 = a12 * a19
    t84.add_(t105)
    t84.add_(t74)
    t84.add_(t21, alpha=2)
    t84.add_(t1, alpha=2)
    t1 = a20 * a25
    t21 = a21 * a28
    t74 = a22 * a29
    t105 = a23 * a32
    t115 = a24 * a33
    t112 = a25 * a34
    t1.add_(t105)
    t1.add_(t112)
    t1.add_(t28, alpha=2)
    t1.add_(t26, alpha=2)
    t1.add_(t98, alpha=4)
    t1.add_(t99, alpha=2)
    t1.add_(t21, alpha=2)
    t1.add_(t74, alpha=2)
    t1.add_(t115, alpha=2)
    t115 = a20 * t148
    t115.addcmul_(a22, t143)
    t115.addcmul_(a23, t155)
    t115.addcmul_(a24, t145)
    t115.addcmul_(a25, t142)
    t115.addcmul_(a28, t130)
    t115.addcmul_(a29, t160)
    t115.addcmul_(a32, t125)
    t115.addcmul_(a34, t148)
    t115.addcmul_(t84, g12)
    t115.addcmul_(t1, g13)
    t1 = a6 * t42
    t1.addcmul_(a21, t33)
    t1.addcmul_(a33, t16)
    t84 = a4 * t12
    t84.addcmul_(a9, t10)
    t84.addcmul_(a12, t134)
    t84.addcmul_(a15, t132)
    t84.addcmul_(a25, t85)
    t84.addcmul_(a27, t138)
    t84.add_(t115, alpha=2)
    t84.add_(t1, alpha=4)
    t1 = t125 * 4
    t1.add_(t159, alpha=3)
    t115 = torch.add(t1, t24)
    t115.add_(t128, alpha=2)
    t10 = t16 * 4
    t10.add_(t22, alpha=3)
    t142 = torch.add(t10, t15, alpha=4)
    t145 = torch.add(t135, t149, alpha=2)
    t143 = torch.add(t141, t131, alpha=4)
    t74 = a5 * t11
    t74.addcmul_(a7, t41)
    t74.addcmul_(a23, t53)
    t74.addcmul_(a26, t115)
    t74.addcmul_(a27, t142)
    t74.addcmul_(a30, t145)
    t74.addcmul_(a31, t143)
    t49 = torch.add(t49, t46)
    t49.add_(t47)
    t57 = torch.add(t57, t54)
    t57.add_(t64)
    t57.add_(t60, alpha=2)
    t57.add_(t61, alpha=2)
    t57.add_(t55, alpha=2)
    t60 = a21 * t125
    t60.addcmul_(a28, t155)
    t60.addcmul_(a32, t33)
    t60.addcmul_(t49, g12)
    t60.addcmul_(t57, g13)
    t57 = a24 * t131
    t57.addcmul_(a26, g4)
    t49 = a13 * t133
    t49.addcmul_(a16, t40)
    t49.add_(t74, alpha=2)
    t49.add_(t60, alpha=4)
    t49.add_(t57, alpha=8)
    t57 = t148 * 4
    t57.add_(t63, alpha=3)
    t60 = t155 * 8
    t60.add_(t24, alpha=3)
    t74 = torch.add(t57, t60)
    t74.add_(t128, alpha=2)
    t74.add_(t1, alpha=2)
    t64 = t33 * 4
    t64.add_(t149, alpha=4)
    t64.add_(t135, alpha=3)
    t54 = t59 * 2
    t54.add_(t131, alpha=8)
    t54.add_(t141, alpha=3)
    t46 = a6 * t11
    t46.addcmul_(a7, t42)
    t46.addcmul_(a23, t119)
    t46.addcmul_(a26, t142)
    t46.addcmul_(a27, t74)
    t46.addcmul_(a31, t64)
    t46.addcmul_(a32, t54)
    t10 = torch.add(t10, t151, alpha=2)
    t10.add_(t15, alpha=2)
    t74 = a12 * a13
    t142 = a14 * a16
    t119 = a15 * a17
    t74.add_(t142)
    t74.add_(t119)
    t74.add_(t71, alpha=2)
    t74.add_(t23, alpha=2)
    t74.add_(t69, alpha=2)
    t23 = a22 * a23
    t71 = a24 * a26
    t119 = a25 * a27
    t142 = a27 * a30
    t115 = a28 * a31
    t53 = a29 * a32
    t23.add_(t142)
    t23.add_(t53)
    t23.add_(t79, alpha=2)
    t23.add_(t82, alpha=4)
    t23.add_(t83, alpha=4)
    t23.add_(t76, alpha=2)
    t23.add_(t77, alpha=4)
    t23.add_(t86, alpha=2)
    t23.add_(t71, alpha=2)
    t23.add_(t119, alpha=2)
    t23.add_(t115, alpha=2)
    t115 = a5 * t43
    t115.addcmul_(a8, t41)
    t115.addcmul_(a22, t125)
    t115.addcmul_(a24, t62)
    t115.addcmul_(a28, t10)
    t115.addcmul_(a29, t155)
    t115.addcmul_(a30, t131)
    t115.addcmul_(t74, g12)
    t115.addcmul_(t23, g13)
    t23 = a13 * t134
    t23.addcmul_(a17, t132)
    t23.addcmul_(a21, t75)
    t23.addcmul_(a25, t138)
    t23.addcmul_(a27, t38)
    t23.addcmul_(a33, t81)
    t23.addcmul_(t4, t39)
    t23.add_(t46, alpha=2)
    t23.add_(t115, alpha=4)
    t60 = torch.add(t1, t60)
    t60.add_(t124, alpha=2)
    t60.add_(t57, alpha=2)
    t57 = t151 * 4
    t57.add_(t22, alpha=3)
    t1 = torch.add(t57, t16, alpha=4)
    t29 = torch.add(t29, t149, alpha=2)
    t20 = torch.add(t20, t131, alpha=4)
    t149 = a5 * t12
    t149.addcmul_(a9, t41)
    t149.addcmul_(a25, t130)
    t149.addcmul_(a28, t60)
    t149.addcmul_(a29, t1)
    t149.addcmul_(a32, t29)
    t149.addcmul_(a33, t20)
    t60 = a11 * a15
    t130 = a13 * a18
    t41 = a14 * a19
    t60.add_(t130)
    t60.add_(t41)
    t60.add_(t50, alpha=2)
    t60.add_(t47, alpha=2)
    t60.add_(t48, alpha=2)
    t48 = a21 * a25
    t47 = a23 * a28
    t50 = a24 * a29
    t41 = a26 * a32
    t130 = a27 * a33
    t115 = a28 * a34
    t48.add_(t41)
    t48.add_(t115)
    t48.add_(t58, alpha=2)
    t48.add_(t61, alpha=4)
    t48.add_(t55, alpha=2)
    t48.add_(t56, alpha=2)
    t48.add_(t65, alpha=4)
    t48.add_(t47, alpha=2)
    t48.add_(t50, alpha=2)
    t48.add_(t130, alpha=2)
    t130 = a6 * t43
    t130.addcmul_(a8, t42)
    t130.addcmul_(a21, t148)
    t130.addcmul_(a24, t13)
    t130.addcmul_(a26, t155)
    t130.addcmul_(a27, t10)
    t130.addcmul_(a34, t33)
    t130.addcmul_(t60, g12)
    t130.addcmul_(t48, g13)
    t48 = a15 * t133
    t48.addcmul_(a18, t132)
    t48.addcmul_(a22, t75)
    t48.addcmul_(a23, t81)
    t48.addcmul_(a28, t38)
    t48.addcmul_(a31, t138)
    t48.addcmul_(t4, t0)
    t48.add_(t149, alpha=2)
    t48.add_(t130, alpha=4)
    t130 = t124 * 2
    t130.add_(t63, alpha=3)
    t24 = torch.add(t130, t24)
    t24.add_(t148, alpha=4)
    t135 = torch.add(t135, t33, alpha=4)
    t59 = torch.add(t141, t59, alpha=2)
    t141 = a6 * t12
    t141.addcmul_(a9, t42)
    t141.addcmul_(a25, t160)
    t141.addcmul_(a28, t1)
    t141.addcmul_(a29, t24)
    t141.addcmul_(a33, t135)
    t141.addcmul_(a34, t59)
    t72 = torch.add(t72, t69)
    t72.add_(t70)
    t80 = torch.add(t80, t77)
    t80.add_(t78)
    t80.add_(t83, alpha=2)
    t80.add_(t87, alpha=2)
    t87 = a22 * t148
    t87.addcmul_(a27, t155)
    t87.addcmul_(a32, t131)
    t87.addcmul_(t72, g12)
    t87.addcmul_(t80, g13)
    t80 = a24 * t33
    t80.addcmul_(a29, g4)
    t72 = a15 * t134
    t72.addcmul_(a19, t40)
    t72.add_(t141, alpha=2)
    t72.add_(t87, alpha=4)
    t72.add_(t80, alpha=8)
    t14 = torch.add(t17, t14)
    t14.add_(t52)
    t92 = torch.add(t31, t92)
    t92.add_(t94)
    t92.add_(t25, alpha=2)
    t92.add_(t34, alpha=2)
    t92.add_(t93, alpha=2)
    t34 = torch.add(t128, t159)
    t25 = torch.add(t22, t15, alpha=2)
    t31 = a23 * t125
    t31.addcmul_(a26, t145)
    t31.addcmul_(a30, g4)
    t31.addcmul_(a30, t34)
    t31.addcmul_(a31, t25)
    t31.addcmul_(a32, t155)
    t34 = a27 * t131
    t145 = a7 * t11
    t145.addcmul_(a16, t39)
    t145.addcmul_(t14, g12)
    t145.addcmul_(t92, g13)
    t145.add_(t31, alpha=2)
    t145.add_(t34, alpha=4)
    t34 = torch.add(t63, t155, alpha=4)
    t34.add_(t128, alpha=2)
    t34.add_(t159, alpha=3)
    t31 = t151 * 2
    t31.add_(t15, alpha=4)
    t31.add_(t22, alpha=3)
    t92 = a7 * t43
    t92.addcmul_(a8, t11)
    t92.addcmul_(a26, t143)
    t92.addcmul_(a27, t64)
    t92.addcmul_(a30, t25)
    t92.addcmul_(a31, t34)
    t92.addcmul_(a32, t31)
    t102 = torch.add(t102, t88)
    t102.add_(t89)
    t110 = torch.add(t110, t107)
    t110.add_(t117)
    t110.add_(t113, alpha=2)
    t110.add_(t114, alpha=2)
    t110.add_(t108, alpha=2)
    t113 = a23 * t16
    t113.addcmul_(a24, t125)
    t113.addcmul_(a33, t155)
    t113.addcmul_(t102, g12)
    t113.addcmul_(t110, g13)
    t110 = a28 * t131
    t110.addcmul_(a31, g4)
    t102 = a16 * t0
    t102.addcmul_(a17, t133)
    t102.add_(t92, alpha=2)
    t102.add_(t113, alpha=4)
    t102.add_(t110, alpha=8)
    t128 = torch.add(t124, t128)
    t128.add_(t155, alpha=8)
    t128.add_(t63, alpha=3)
    t128.add_(t159, alpha=3)
    t57 = torch.add(t57, t15, alpha=2)
    t15 = a13 * a15
    t110 = a16 * a18
    t113 = a17 * a19
    t15.add_(t110)
    t15.add_(t113)
    t15.add_(t18, alpha=2)
    t15.add_(t52, alpha=2)
    t15.add_(t66, alpha=2)
    t52 = a23 * a25
    t18 = a26 * a28
    t113 = a27 * a29
    t110 = a30 * a32
    t92 = a31 * a33
    t117 = a32 * a34
    t52.add_(t110)
    t52.add_(t117)
    t52.add_(t32, alpha=2)
    t52.add_(t93, alpha=2)
    t52.add_(t94, alpha=4)
    t52.add_(t95, alpha=2)
    t52.add_(t36, alpha=4)
    t52.add_(t18, alpha=2)
    t52.add_(t113, alpha=2)
    t52.add_(t92, alpha=2)
    t92 = a23 * t148
    t92.addcmul_(a25, t125)
    t92.addcmul_(a27, t54)
    t92.addcmul_(a28, t29)
    t92.addcmul_(a30, t155)
    t92.addcmul_(a31, t31)
    t92.addcmul_(a32, t128)
    t92.addcmul_(a33, t57)
    t92.addcmul_(a34, t155)
    t92.addcmul_(t15, g12)
    t92.addcmul_(t52, g13)
    t52 = a8 * t43
    t52.addcmul_(a26, t33)
    t52.addcmul_(a29, t131)
    t131 = a7 * t12
    t131.addcmul_(a9, t11)
    t131.addcmul_(a17, t134)
    t131.addcmul_(a18, t133)
    t131.addcmul_(a24, t75)
    t131.addcmul_(a32, t85)
    t131.add_(t92, alpha=2)
    t131.add_(t52, alpha=4)
    t130 = torch.add(t130, t159)
    t130.add_(t155, alpha=4)
    t151 = torch.add(t22, t151, alpha=2)
    t22 = a8 * t12
    t22.addcmul_(a9, t43)
    t22.addcmul_(a28, t20)
    t22.addcmul_(a29, t135)
    t22.addcmul_(a32, t57)
    t22.addcmul_(a33, t130)
    t22.addcmul_(a34, t151)
    t103 = torch.add(t103, t89)
    t103.add_(t101)
    t111 = torch.add(t111, t108)
    t111.add_(t109)
    t111.add_(t114, alpha=2)
    t111.add_(t118, alpha=2)
    t118 = a24 * t148
    t118.addcmul_(a25, t16)
    t118.addcmul_(a31, t155)
    t118.addcmul_(t103, g12)
    t118.addcmul_(t111, g13)
    t111 = a27 * t33
    t111.addcmul_(a33, g4)
    t134 = a18 * t134
    t134.addcmul_(a19, t39)
    t134.add_(t22, alpha=2)
    t134.add_(t118, alpha=4)
    t134.add_(t111, alpha=8)
    t66 = torch.add(t19, t66)
    t66.add_(t2)
    t94 = torch.add(t30, t94)
    t94.add_(t91)
    t94.add_(t35, alpha=2)
    t94.add_(t44, alpha=2)
    t124 = torch.add(t124, t63)
    t148 = a25 * t148
    t148.addcmul_(a29, t59)
    t148.addcmul_(a32, t155)
    t148.addcmul_(a33, t151)
    t148.addcmul_(a34, g4)
    t148.addcmul_(a34, t124)
    t33 = a28 * t33
    t12 = a9 * t12
    t12.addcmul_(a19, t0)
    t12.addcmul_(t66, g12)
    t12.addcmul_(t94, g13)
    t12.add_(t148, alpha=2)
    t12.add_(t33, alpha=4)
    return torch.stack((g0, t3, t9, t7, t45, t68, t90, t100, t121, t67, t122, t144, t120, t154, t153, t8, t127, t152, t6, t5, t146, t51, t73, t140, t104, t84, t49, t23, t48, t72, t145, t102, t131, t134, t12,))


def _double_backward(a, g, v):
    """Rows of gradients with respect to a and g."""
    a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14, a15, a16, a17, a18, a19, a20, a21, a22, a23, a24, a25, a26, a27, a28, a29, a30, a31, a32, a33, a34 = a.unbind(0)
    g0, g1, g2, g3, g4, g5, g6, g7, g8, g9, g10, g11, g12, g13 = g.unbind(0)
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
    t3 = g5 * v4
    t1 = g5 * v5
    t5 = g5 * v6
    t6 = a6 * g5
    t7 = a5 * g5
    t8 = a4 * g5
    t3 = a1 * t3
    t3.addcmul_(a2, t1)
    t3.addcmul_(a3, t5)
    t3.addcmul_(g1, v1)
    t3.addcmul_(t6, v3)
    t3.addcmul_(t7, v2)
    t3.addcmul_(t8, v1)
    t8 = g6 * t2
    t8.addcmul_(g7, t4)
    t8.add_(t3, alpha=2)
    t3 = a5 * v13
    t3.addcmul_(a6, v14)
    t3.addcmul_(a8, v17)
    t3.addcmul_(a13, v5)
    t3.addcmul_(a14, v6)
    t3.addcmul_(a17, v8)
    t9 = a4 * v11
    t9.addcmul_(a7, v16)
    t9.addcmul_(a9, v18)
    t9.addcmul_(a11, v4)
    t9.addcmul_(a16, v7)
    t9.addcmul_(a18, v9)
    t9.add_(t3, alpha=2)
    t3 = a11 * v23
    t3.addcmul_(a12, v24)
    t3.addcmul_(a13, v26)
    t3.addcmul_(a15, v28)
    t3.addcmul_(a17, v31)
    t3.addcmul_(a18, v32)
    t3.addcmul_(a23, v11)
    t3.addcmul_(a24, v12)
    t3.addcmul_(a26, v13)
    t3.addcmul_(a28, v15)
    t3.addcmul_(a31, v17)
    t3.addcmul_(a32, v18)
    t10 = a14 * v27
    t10.addcmul_(a27, v14)
    t11 = a10 * v21
    t11.addcmul_(a16, v30)
    t11.addcmul_(a19, v33)
    t11.addcmul_(a21, v10)
    t11.addcmul_(a30, v16)
    t11.addcmul_(a33, v19)
    t11.add_(t3, alpha=3)
    t11.add_(t10, alpha=6)
    t10 = g5 * v7
    t3 = g5 * v8
    t12 = a8 * g5
    t13 = a7 * g5
    t1 = a1 * t1
    t1.addcmul_(a2, t10)
    t1.addcmul_(a3, t3)
    t1.addcmul_(g1, v2)
    t1.addcmul_(t12, v3)
    t1.addcmul_(t13, v2)
    t1.addcmul_(t7, v1)
    t7 = g6 * t9
    t7.addcmul_(g7, t11)
    t7.add_(t1, alpha=2)
    t1 = a5 * v14
    t1.addcmul_(a6, v15)
    t1.addcmul_(a8, v18)
    t1.addcmul_(a14, v5)
    t1.addcmul_(a15, v6)
    t1.addcmul_(a18, v8)
    t13 = a4 * v12
    t13.addcmul_(a7, v17)
    t13.addcmul_(a9, v19)
    t13.addcmul_(a12, v4)
    t13.addcmul_(a17, v7)
    t13.addcmul_(a19, v9)
    t13.add_(t1, alpha=2)
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
    t10 = a14 * v28
    t10.addcmul_(a28, v14)
    t14 = a10 * v22
    t14.addcmul_(a16, v31)
    t14.addcmul_(a19, v34)
    t14.addcmul_(a22, v10)
    t14.addcmul_(a31, v16)
    t14.addcmul_(a34, v19)
    t14.add_(t1, alpha=3)
    t14.add_(t10, alpha=6)
    t10 = g5 * v9
    t1 = a9 * g5
    t5 = a1 * t5
    t5.addcmul_(a2, t3)
    t5.addcmul_(a3, t10)
    t5.addcmul_(g1, v3)
    t5.addcmul_(t1, v3)
    t5.addcmul_(t12, v2)
    t5.addcmul_(t6, v1)
    t6 = g6 * t13
    t6.addcmul_(g7, t14)
    t6.add_(t5, alpha=2)
    t5 = g6 * v1
    t12 = g6 * v2
    t1 = g6 * v3
    t10 = g9 * v4
    t3 = g9 * v7
    t15 = g9 * v9
    t16 = a5 * v21
    t16.addcmul_(a6, v22)
    t16.addcmul_(a8, v24)
    t16.addcmul_(a21, v5)
    t16.addcmul_(a22, v6)
    t16.addcmul_(a24, v8)
    t17 = a4 * v20
    t17.addcmul_(a7, v23)
    t17.addcmul_(a9, v25)
    t17.addcmul_(a20, v4)
    t17.addcmul_(a23, v7)
    t17.addcmul_(a25, v9)
    t17.add_(t16, alpha=2)
    t16 = a9 * g9
    t18 = a7 * g9
    t19 = a4 * g9
    t20 = a3 * g6
    t21 = a2 * g6
    t22 = a1 * g6
    t23 = g8 * v4
    t24 = g8 * v5
    t25 = g8 * v6
    t26 = g9 * v5
    t27 = g9 * v6
    t28 = g9 * v8
    t29 = a1 * v1
    t30 = a4 * v4
    t30.addcmul_(a5, v5)
    t30.addcmul_(a6, v6)
    t31 = a10 * v10
    t32 = a13 * v13
    t33 = a14 * v14
    t34 = a15 * v15
    t35 = a11 * v11
    t36 = a12 * v12
    t37 = torch.add(t35, t36)
    t38 = torch.add(t31, t32)
    t38.add_(t34)
    t38.add_(t33, alpha=2)
    t38.add_(t37, alpha=2)
    t39 = a20 * v20
    t40 = a26 * v26
    t41 = a29 * v29
    t42 = a21 * v21
    t43 = a22 * v22
    t44 = torch.add(t42, t43)
    t45 = a23 * v23
    t46 = a24 * v24
    t47 = a25 * v25
    t48 = torch.add(t45, t47)
    t48.add_(t46, alpha=2)
    t49 = a27 * v27
    t50 = a28 * v28
    t51 = torch.add(t49, t50)
    t52 = torch.add(t39, t40)
    t52.add_(t41)
    t52.add_(t44, alpha=3)
    t52.add_(t48, alpha=3)
    t52.add_(t51, alpha=3)
    t53 = a8 * g9
    t54 = a6 * g9
    t55 = a5 * g9
    t56 = a6 * g8
    t57 = a5 * g8
    t58 = a4 * g8
    t59 = a4 * t23
    t59.addcmul_(a5, t24)
    t59.addcmul_(a6, t25)
    t59.addcmul_(a21, t26)
    t59.addcmul_(a22, t27)
    t59.addcmul_(a24, t28)
    t59.addcmul_(g2, v4)
    t59.addcmul_(g5, t29)
    t59.addcmul_(g8, t30)
    t59.addcmul_(g10, t38)
    t59.addcmul_(g11, t52)
    t59.addcmul_(t53, v24)
    t59.addcmul_(t54, v22)
    t59.addcmul_(t55, v21)
    t59.addcmul_(t56, v6)
    t59.addcmul_(t57, v5)
    t59.addcmul_(t58, v4)
    t60 = a10 * t5
    t60.addcmul_(a11, t12)
    t60.addcmul_(a12, t1)
    t60.addcmul_(a20, t10)
    t60.addcmul_(a23, t3)
    t60.addcmul_(a25, t15)
    t60.addcmul_(g9, t17)
    t60.addcmul_(t16, v25)
    t60.addcmul_(t18, v23)
    t60.addcmul_(t19, v20)
    t60.addcmul_(t20, v12)
    t60.addcmul_(t21, v11)
    t60.addcmul_(t22, v10)
    t60.add_(t59, alpha=2)
    t59 = g8 * v7
    t61 = g8 * v8
    t62 = a1 * v2
    t62.addcmul_(a2, v1)
    t63 = a4 * v5
    t63.addcmul_(a5, v4)
    t63.addcmul_(a5, v7)
    t63.addcmul_(a6, v8)
    t63.addcmul_(a7, v5)
    t63.addcmul_(a8, v6)
    t64 = a5 * v23
    t64.addcmul_(a6, v24)
    t64.addcmul_(a8, v27)
    t64.addcmul_(a23, v5)
    t64.addcmul_(a24, v6)
    t64.addcmul_(a27, v8)
    t65 = a4 * v21
    t65.addcmul_(a7, v26)
    t65.addcmul_(a9, v28)
    t65.addcmul_(a21, v4)
    t65.addcmul_(a26, v7)
    t65.addcmul_(a28, v9)
    t65.add_(t64, alpha=2)
    t64 = a10 * v11
    t64.addcmul_(a11, v10)
    t66 = a13 * v16
    t66.addcmul_(a16, v13)
    t67 = a14 * v17
    t67.addcmul_(a17, v14)
    t68 = a15 * v18
    t68.addcmul_(a18, v15)
    t69 = a11 * v13
    t69.addcmul_(a13, v11)
    t70 = a12 * v14
    t70.addcmul_(a14, v12)
    t71 = torch.add(t69, t70)
    t72 = torch.add(t64, t66)
    t72.add_(t68)
    t72.add_(t67, alpha=2)
    t72.add_(t71, alpha=2)
    t73 = a20 * v21
    t73.addcmul_(a21, v20)
    t74 = a26 * v30
    t74.addcmul_(a30, v26)
    t75 = a27 * v31
    t75.addcmul_(a31, v27)
    t76 = a29 * v33
    t76.addcmul_(a33, v29)
    t77 = a21 * v23
    t77.addcmul_(a23, v21)
    t78 = a22 * v24
    t78.addcmul_(a24, v22)
    t79 = torch.add(t77, t78)
    t80 = a23 * v26
    t80.addcmul_(a26, v23)
    t81 = a24 * v27
    t81.addcmul_(a27, v24)
    t82 = torch.add(t80, t81, alpha=2)
    t83 = a25 * v28
    t83.addcmul_(a28, v25)
    t84 = a28 * v32
    t84.addcmul_(a32, v28)
    t85 = torch.add(t83, t84)
    t86 = torch.add(t73, t74)
    t86.add_(t76)
    t86.add_(t75, alpha=3)
    t86.add_(t79, alpha=3)
    t86.add_(t82, alpha=3)
    t86.add_(t85, alpha=3)
    t87 = a8 * g8
    t88 = a7 * g8
    t89 = a23 * t26
    t89.addcmul_(a24, t27)
    t89.addcmul_(a27, t28)
    t89.addcmul_(g2, v5)
    t89.addcmul_(t53, v27)
    t89.addcmul_(t54, v24)
    t89.addcmul_(t55, v23)
    t90 = a4 * t24
    t90.addcmul_(a5, t59)
    t90.addcmul_(a5, t23)
    t90.addcmul_(a6, t61)
    t90.addcmul_(a7, t24)
    t90.addcmul_(a8, t25)
    t90.addcmul_(a11, t5)
    t90.addcmul_(a13, t12)
    t90.addcmul_(a14, t1)
    t90.addcmul_(a21, t10)
    t90.addcmul_(a26, t3)
    t90.addcmul_(a28, t15)
    t90.addcmul_(g5, t62)
    t90.addcmul_(g8, t63)
    t90.addcmul_(g9, t65)
    t90.addcmul_(g10, t72)
    t90.addcmul_(g11, t86)
    t90.addcmul_(t16, v28)
    t90.addcmul_(t18, v26)
    t90.addcmul_(t19, v21)
    t90.addcmul_(t87, v6)
    t90.addcmul_(t88, v5)
    t90.addcmul_(t56, v8)
    t90.addcmul_(t57, v4)
    t90.addcmul_(t57, v7)
    t90.addcmul_(t58, v5)
    t90.addcmul_(t20, v14)
    t90.addcmul_(t21, v13)
    t90.addcmul_(t22, v11)
    t90.add_(t89, alpha=2)
    t90 = t90 * 2
    t89 = g8 * v9
    t91 = a1 * v3
    t91.addcmul_(a3, v1)
    t92 = a4 * v6
    t92.addcmul_(a5, v8)
    t92.addcmul_(a6, v4)
    t92.addcmul_(a6, v9)
    t92.addcmul_(a8, v5)
    t92.addcmul_(a9, v6)
    t93 = a5 * v24
    t93.addcmul_(a6, v25)
    t93.addcmul_(a8, v28)
    t93.addcmul_(a24, v5)
    t93.addcmul_(a25, v6)
    t93.addcmul_(a28, v8)
    t94 = a4 * v22
    t94.addcmul_(a7, v27)
    t94.addcmul_(a9, v29)
    t94.addcmul_(a22, v4)
    t94.addcmul_(a27, v7)
    t94.addcmul_(a29, v9)
    t94.add_(t93, alpha=2)
    t93 = a10 * v12
    t93.addcmul_(a12, v10)
    t95 = a13 * v17
    t95.addcmul_(a17, v13)
    t96 = a14 * v18
    t96.addcmul_(a18, v14)
    t97 = a15 * v19
    t97.addcmul_(a19, v15)
    t98 = a11 * v14
    t98.addcmul_(a14, v11)
    t99 = a12 * v15
    t99.addcmul_(a15, v12)
    t100 = torch.add(t98, t99)
    t101 = torch.add(t93, t95)
    t101.add_(t97)
    t101.add_(t96, alpha=2)
    t101.add_(t100, alpha=2)
    t102 = a20 * v22
    t102.addcmul_(a22, v20)
    t103 = a26 * v31
    t103.addcmul_(a31, v26)
    t104 = a27 * v32
    t104.addcmul_(a32, v27)
    t105 = a29 * v34
    t105.addcmul_(a34, v29)
    t106 = a21 * v24
    t106.addcmul_(a24, v21)
    t107 = a22 * v25
    t107.addcmul_(a25, v22)
    t108 = torch.add(t106, t107)
    t109 = a23 * v27
    t109.addcmul_(a27, v23)
    t110 = a24 * v28
    t110.addcmul_(a28, v24)
    t111 = torch.add(t109, t110, alpha=2)
    t112 = a25 * v29
    t112.addcmul_(a29, v25)
    t113 = a28 * v33
    t113.addcmul_(a33, v28)
    t114 = torch.add(t112, t113)
    t115 = torch.add(t102, t103)
    t115.add_(t105)
    t115.add_(t104, alpha=3)
    t115.add_(t108, alpha=3)
    t115.add_(t111, alpha=3)
    t115.add_(t114, alpha=3)
    t116 = a9 * g8
    t117 = a24 * t26
    t117.addcmul_(a25, t27)
    t117.addcmul_(a28, t28)
    t117.addcmul_(g2, v6)
    t117.addcmul_(t53, v28)
    t117.addcmul_(t54, v25)
    t117.addcmul_(t55, v24)
    t118 = a4 * t25
    t118.addcmul_(a5, t61)
    t118.addcmul_(a6, t89)
    t118.addcmul_(a6, t23)
    t118.addcmul_(a8, t24)
    t118.addcmul_(a9, t25)
    t118.addcmul_(a12, t5)
    t118.addcmul_(a14, t12)
    t118.addcmul_(a15, t1)
    t118.addcmul_(a22, t10)
    t118.addcmul_(a27, t3)
    t118.addcmul_(a29, t15)
    t118.addcmul_(g5, t91)
    t118.addcmul_(g8, t92)
    t118.addcmul_(g9, t94)
    t118.addcmul_(g10, t101)
    t118.addcmul_(g11, t115)
    t118.addcmul_(t16, v29)
    t118.addcmul_(t18, v27)
    t118.addcmul_(t19, v22)
    t118.addcmul_(t116, v6)
    t118.addcmul_(t87, v5)
    t118.addcmul_(t56, v4)
    t118.addcmul_(t56, v9)
    t118.addcmul_(t57, v8)
    t118.addcmul_(t58, v6)
    t118.addcmul_(t20, v15)
    t118.addcmul_(t21, v14)
    t118.addcmul_(t22, v12)
    t118.add_(t117, alpha=2)
    t118 = t118 * 2
    t117 = a5 * v26
    t117.addcmul_(a6, v27)
    t117.addcmul_(a8, v31)
    t117.addcmul_(a26, v5)
    t117.addcmul_(a27, v6)
    t117.addcmul_(a31, v8)
    t58 = a4 * v23
    t58.addcmul_(a7, v30)
    t58.addcmul_(a9, v32)
    t58.addcmul_(a23, v4)
    t58.addcmul_(a30, v7)
    t58.addcmul_(a32, v9)
    t58.add_(t117, alpha=2)
    t117 = a2 * v2
    t23 = a5 * v5
    t23.addcmul_(a7, v7)
    t23.addcmul_(a8, v8)
    t119 = a16 * v16
    t120 = a17 * v17
    t121 = a18 * v18
    t122 = torch.add(t32, t33)
    t123 = torch.add(t35, t119)
    t123.add_(t121)
    t123.add_(t120, alpha=2)
    t123.add_(t122, alpha=2)
    t124 = a30 * v30
    t125 = a31 * v31
    t126 = a32 * v32
    t127 = a33 * v33
    t128 = torch.add(t45, t46)
    t129 = torch.add(t40, t50)
    t129.add_(t49, alpha=2)
    t130 = torch.add(t42, t124)
    t130.add_(t127)
    t130.add_(t125, alpha=3)
    t130.add_(t126, alpha=3)
    t130.add_(t128, alpha=3)
    t130.add_(t129, alpha=3)
    t131 = a5 * t24
    t131.addcmul_(a7, t59)
    t131.addcmul_(a8, t61)
    t131.addcmul_(a26, t26)
    t131.addcmul_(a27, t27)
    t131.addcmul_(a31, t28)
    t131.addcmul_(g2, v7)
    t131.addcmul_(g5, t117)
    t131.addcmul_(g8, t23)
    t131.addcmul_(g10, t123)
    t131.addcmul_(g11, t130)
    t131.addcmul_(t53, v31)
    t131.addcmul_(t54, v27)
    t131.addcmul_(t55, v26)
    t131.addcmul_(t87, v8)
    t131.addcmul_(t88, v7)
    t131.addcmul_(t57, v5)
    t132 = a13 * t5
    t132.addcmul_(a16, t12)
    t132.addcmul_(a17, t1)
    t132.addcmul_(a23, t10)
    t132.addcmul_(a30, t3)
    t132.addcmul_(a32, t15)
    t132.addcmul_(g9, t58)
    t132.addcmul_(t16, v32)
    t132.addcmul_(t18, v30)
    t132.addcmul_(t19, v23)
    t132.addcmul_(t20, v17)
    t132.addcmul_(t21, v16)
    t132.addcmul_(t22, v13)
    t132.add_(t131, alpha=2)
    t131 = a2 * v3
    t131.addcmul_(a3, v2)
    t133 = a5 * v6
    t133.addcmul_(a6, v5)
    t133.addcmul_(a7, v8)
    t133.addcmul_(a8, v7)
    t133.addcmul_(a8, v9)
    t133.addcmul_(a9, v8)
    t134 = a5 * v27
    t134.addcmul_(a6, v28)
    t134.addcmul_(a8, v32)
    t134.addcmul_(a27, v5)
    t134.addcmul_(a28, v6)
    t134.addcmul_(a32, v8)
    t135 = a4 * v24
    t135.addcmul_(a7, v31)
    t135.addcmul_(a9, v33)
    t135.addcmul_(a24, v4)
    t135.addcmul_(a31, v7)
    t135.addcmul_(a33, v9)
    t135.add_(t134, alpha=2)
    t134 = a11 * v12
    t134.addcmul_(a12, v11)
    t136 = a16 * v17
    t136.addcmul_(a17, v16)
    t137 = a17 * v18
    t137.addcmul_(a18, v17)
    t138 = a18 * v19
    t138.addcmul_(a19, v18)
    t139 = a13 * v14
    t139.addcmul_(a14, v13)
    t140 = a14 * v15
    t140.addcmul_(a15, v14)
    t141 = torch.add(t139, t140)
    t142 = torch.add(t134, t136)
    t142.add_(t138)
    t142.add_(t137, alpha=2)
    t142.add_(t141, alpha=2)
    t143 = a21 * v22
    t143.addcmul_(a22, v21)
    t144 = a30 * v31
    t144.addcmul_(a31, v30)
    t145 = a31 * v32
    t145.addcmul_(a32, v31)
    t146 = a33 * v34
    t146.addcmul_(a34, v33)
    t147 = a23 * v24
    t147.addcmul_(a24, v23)
    t148 = a24 * v25
    t148.addcmul_(a25, v24)
    t149 = torch.add(t147, t148)
    t150 = a26 * v27
    t150.addcmul_(a27, v26)
    t151 = a27 * v28
    t151.addcmul_(a28, v27)
    t152 = torch.add(t150, t151, alpha=2)
    t153 = a28 * v29
    t153.addcmul_(a29, v28)
    t154 = a32 * v33
    t154.addcmul_(a33, v32)
    t155 = torch.add(t153, t154)
    t156 = torch.add(t143, t144)
    t156.add_(t146)
    t156.add_(t145, alpha=3)
    t156.add_(t149, alpha=3)
    t156.add_(t152, alpha=3)
    t156.add_(t155, alpha=3)
    t157 = a27 * t26
    t157.addcmul_(a28, t27)
    t157.addcmul_(a32, t28)
    t157.addcmul_(g2, v8)
    t157.addcmul_(t53, v32)
    t157.addcmul_(t54, v28)
    t157.addcmul_(t55, v27)
    t158 = a5 * t25
    t158.addcmul_(a6, t24)
    t158.addcmul_(a7, t61)
    t158.addcmul_(a8, t89)
    t158.addcmul_(a8, t59)
    t158.addcmul_(a9, t61)
    t158.addcmul_(a14, t5)
    t158.addcmul_(a17, t12)
    t158.addcmul_(a18, t1)
    t158.addcmul_(a24, t10)
    t158.addcmul_(a31, t3)
    t158.addcmul_(a33, t15)
    t158.addcmul_(g5, t131)
    t158.addcmul_(g8, t133)
    t158.addcmul_(g9, t135)
    t158.addcmul_(g10, t142)
    t158.addcmul_(g11, t156)
    t158.addcmul_(t16, v33)
    t158.addcmul_(t18, v31)
    t158.addcmul_(t19, v24)
    t158.addcmul_(t116, v8)
    t158.addcmul_(t87, v7)
    t158.addcmul_(t87, v9)
    t158.addcmul_(t88, v8)
    t158.addcmul_(t56, v5)
    t158.addcmul_(t57, v6)
    t158.addcmul_(t20, v18)
    t158.addcmul_(t21, v17)
    t158.addcmul_(t22, v14)
    t158.add_(t157, alpha=2)
    t158 = t158 * 2
    t157 = a5 * v28
    t157.addcmul_(a6, v29)
    t157.addcmul_(a8, v33)
    t157.addcmul_(a28, v5)
    t157.addcmul_(a29, v6)
    t157.addcmul_(a33, v8)
    t57 = a4 * v25
    t57.addcmul_(a7, v32)
    t57.addcmul_(a9, v34)
    t57.addcmul_(a25, v4)
    t57.addcmul_(a32, v7)
    t57.addcmul_(a34, v9)
    t57.add_(t157, alpha=2)
    t157 = a3 * v3
    t88 = a6 * v6
    t88.addcmul_(a8, v8)
    t88.addcmul_(a9, v9)
    t59 = a19 * v19
    t24 = torch.add(t33, t34)
    t159 = torch.add(t36, t120)
    t159.add_(t59)
    t159.add_(t121, alpha=2)
    t159.add_(t24, alpha=2)
    t160 = a34 * v34
    t161 = torch.add(t46, t47)
    t162 = torch.add(t49, t50, alpha=2)
    t163 = torch.add(t41, t127)
    t164 = torch.add(t43, t125)
    t164.add_(t160)
    t164.add_(t126, alpha=3)
    t164.add_(t161, alpha=3)
    t164.add_(t162, alpha=3)
    t164.add_(t163, alpha=3)
    t25 = a6 * t25
    t25.addcmul_(a8, t61)
    t25.addcmul_(a9, t89)
    t25.addcmul_(a28, t26)
    t25.addcmul_(a29, t27)
    t25.addcmul_(a33, t28)
    t25.addcmul_(g2, v9)
    t25.addcmul_(g5, t157)
    t25.addcmul_(g8, t88)
    t25.addcmul_(g10, t159)
    t25.addcmul_(g11, t164)
    t25.addcmul_(t53, v33)
    t25.addcmul_(t54, v29)
    t25.addcmul_(t55, v28)
    t25.addcmul_(t116, v9)
    t25.addcmul_(t87, v8)
    t25.addcmul_(t56, v6)
    t56 = a15 * t5
    t56.addcmul_(a18, t12)
    t56.addcmul_(a19, t1)
    t56.addcmul_(a25, t10)
    t56.addcmul_(a32, t3)
    t56.addcmul_(a34, t15)
    t56.addcmul_(g9, t57)
    t56.addcmul_(t16, v34)
    t56.addcmul_(t18, v32)
    t56.addcmul_(t19, v25)
    t56.addcmul_(t20, v19)
    t56.addcmul_(t21, v18)
    t56.addcmul_(t22, v15)
    t56.add_(t25, alpha=2)
    t25 = g7 * v1
    t87 = g7 * v2
    t116 = g7 * v3
    t89 = a3 * g7
    t61 = a2 * g7
    t165 = a1 * g7
    t166 = g12 * v20
    t167 = g10 * v4
    t168 = torch.add(t166, t167)
    t169 = g12 * v21
    t170 = g10 * v5
    t171 = torch.add(t170, t169, alpha=2)
    t172 = g12 * v22
    t173 = g10 * v6
    t174 = torch.add(t173, t172, alpha=2)
    t175 = g12 * v23
    t176 = g12 * v25
    t177 = a25 * g12
    t178 = a23 * g12
    t179 = a22 * g12
    t180 = a6 * g10
    t181 = torch.add(t180, t179, alpha=2)
    t182 = a21 * g12
    t183 = a5 * g10
    t184 = torch.add(t183, t182, alpha=2)
    t185 = a20 * g12
    t186 = a4 * g10
    t187 = torch.add(t185, t186)
    t168 = a10 * t168
    t168.addcmul_(a11, t171)
    t168.addcmul_(a12, t174)
    t168.addcmul_(a13, t175)
    t168.addcmul_(a15, t176)
    t168.addcmul_(g3, v10)
    t168.addcmul_(t177, v15)
    t168.addcmul_(t178, v13)
    t168.addcmul_(t181, v12)
    t168.addcmul_(t184, v11)
    t168.addcmul_(t187, v10)
    t187 = g12 * v24
    t188 = a24 * g12
    t189 = a14 * t187
    t189.addcmul_(t188, v14)
    t190 = a4 * t5
    t190.addcmul_(a20, t25)
    t190.addcmul_(a21, t87)
    t190.addcmul_(a22, t116)
    t190.addcmul_(t89, v22)
    t190.addcmul_(t61, v21)
    t190.addcmul_(t165, v20)
    t190.addcmul_(t22, v4)
    t190.add_(t168, alpha=2)
    t190.add_(t189, alpha=4)
    t189 = g3 * 6
    t168 = g10 * v7
    t166 = torch.add(t166, t167, alpha=2)
    t191 = torch.add(t168, t166)
    t191.add_(t175, alpha=4)
    t192 = g10 * v8
    t193 = torch.add(t192, t187, alpha=4)
    t194 = a8 * g10
    t195 = torch.add(t194, t188, alpha=4)
    t196 = a7 * g10
    t185 = torch.add(t185, t186, alpha=2)
    t197 = torch.add(t196, t185)
    t197.add_(t178, alpha=4)
    t198 = a5 * t5
    t198.addcmul_(a10, t171)
    t198.addcmul_(a11, t191)
    t198.addcmul_(a12, t193)
    t198.addcmul_(a16, t175)
    t198.addcmul_(a18, t176)
    t198.addcmul_(t177, v18)
    t198.addcmul_(t178, v16)
    t198.addcmul_(t195, v12)
    t198.addcmul_(t184, v10)
    t198.addcmul_(t197, v11)
    t198.addcmul_(t22, v5)
    t197 = a21 * t25
    t197.addcmul_(a23, t87)
    t197.addcmul_(a24, t116)
    t197.addcmul_(t89, v24)
    t197.addcmul_(t61, v23)
    t197.addcmul_(t165, v21)
    t184 = g12 * v26
    t169 = torch.add(t169, t170)
    t191 = torch.add(t184, t169)
    t171 = g12 * v27
    t172 = torch.add(t172, t173)
    t199 = torch.add(t172, t171, alpha=2)
    t200 = g12 * v28
    t201 = a28 * g12
    t202 = a27 * g12
    t179 = torch.add(t179, t180)
    t203 = torch.add(t179, t202, alpha=2)
    t204 = a26 * g12
    t182 = torch.add(t182, t183)
    t205 = torch.add(t204, t182)
    t206 = a13 * t191
    t206.addcmul_(a14, t199)
    t206.addcmul_(a15, t200)
    t206.addcmul_(a17, t187)
    t206.addcmul_(t201, v15)
    t206.addcmul_(t188, v17)
    t206.addcmul_(t203, v14)
    t206.addcmul_(t205, v13)
    t207 = a4 * t12
    t207.addcmul_(t21, v4)
    t207.addcmul_(t189, v11)
    t207.add_(t198, alpha=2)
    t207.add_(t197, alpha=3)
    t207.add_(t206, alpha=4)
    t206 = g10 * v9
    t166 = torch.add(t206, t166)
    t166.add_(t176, alpha=4)
    t197 = a9 * g10
    t185 = torch.add(t197, t185)
    t185.add_(t177, alpha=4)
    t198 = a6 * t5
    t198.addcmul_(a10, t174)
    t198.addcmul_(a11, t193)
    t198.addcmul_(a12, t166)
    t198.addcmul_(a17, t175)
    t198.addcmul_(a19, t176)
    t198.addcmul_(t177, v19)
    t198.addcmul_(t178, v17)
    t198.addcmul_(t195, v11)
    t198.addcmul_(t181, v10)
    t198.addcmul_(t185, v12)
    t198.addcmul_(t22, v6)
    t185 = a22 * t25
    t185.addcmul_(a24, t87)
    t185.addcmul_(a25, t116)
    t185.addcmul_(t89, v25)
    t185.addcmul_(t61, v24)
    t185.addcmul_(t165, v22)
    t169 = torch.add(t169, t200, alpha=2)
    t181 = g12 * v29
    t172 = torch.add(t181, t172)
    t195 = a29 * g12
    t179 = torch.add(t195, t179)
    t182 = torch.add(t182, t201, alpha=2)
    t166 = a13 * t171
    t166.addcmul_(a14, t169)
    t166.addcmul_(a15, t172)
    t166.addcmul_(a18, t187)
    t166.addcmul_(t202, v13)
    t166.addcmul_(t188, v18)
    t166.addcmul_(t179, v15)
    t166.addcmul_(t182, v14)
    t193 = a4 * t1
    t193.addcmul_(t20, v4)
    t193.addcmul_(t189, v12)
    t193.add_(t198, alpha=2)
    t193.add_(t185, alpha=3)
    t193.add_(t166, alpha=4)
    t166 = g12 * v30
    t185 = torch.add(t168, t175, alpha=2)
    t198 = torch.add(t166, t167)
    t198.add_(t185, alpha=2)
    t174 = g12 * v32
    t208 = torch.add(t170, t184, alpha=2)
    t209 = torch.add(t173, t171, alpha=4)
    t210 = a32 * g12
    t211 = torch.add(t180, t202, alpha=4)
    t212 = torch.add(t183, t204, alpha=2)
    t213 = a30 * g12
    t214 = torch.add(t196, t178, alpha=2)
    t215 = torch.add(t213, t186)
    t215.add_(t214, alpha=2)
    t216 = a5 * t12
    t216.addcmul_(a10, t175)
    t216.addcmul_(a13, t198)
    t216.addcmul_(a15, t174)
    t216.addcmul_(a16, t208)
    t216.addcmul_(a17, t209)
    t216.addcmul_(t210, v15)
    t216.addcmul_(t178, v10)
    t216.addcmul_(t211, v17)
    t216.addcmul_(t212, v16)
    t216.addcmul_(t215, v13)
    t216.addcmul_(t21, v5)
    t215 = a23 * t25
    t215.addcmul_(a26, t87)
    t215.addcmul_(a27, t116)
    t215.addcmul_(t89, v27)
    t215.addcmul_(t61, v26)
    t215.addcmul_(t165, v23)
    t198 = g12 * v31
    t217 = torch.add(t192, t187, alpha=2)
    t218 = torch.add(t198, t217)
    t219 = a31 * g12
    t220 = torch.add(t194, t188, alpha=2)
    t221 = torch.add(t219, t220)
    t191 = a11 * t191
    t191.addcmul_(a12, t171)
    t191.addcmul_(a14, t218)
    t191.addcmul_(a18, t200)
    t191.addcmul_(t201, v18)
    t191.addcmul_(t202, v12)
    t191.addcmul_(t221, v14)
    t191.addcmul_(t205, v11)
    t205 = a7 * t5
    t205.addcmul_(t22, v7)
    t205.addcmul_(t189, v13)
    t205.add_(t216, alpha=2)
    t205.add_(t215, alpha=3)
    t205.add_(t191, alpha=4)
    t191 = torch.add(t206, t176, alpha=2)
    t185 = torch.add(t191, t185)
    t185.add_(t167)
    t185.add_(t174, alpha=2)
    t215 = g12 * v33
    t217 = torch.add(t215, t217)
    t184 = torch.add(t184, t170)
    t184.add_(t200, alpha=2)
    t216 = torch.add(t181, t173)
    t216.add_(t171, alpha=2)
    t222 = a33 * g12
    t220 = torch.add(t222, t220)
    t223 = torch.add(t195, t180)
    t223.add_(t202, alpha=2)
    t204 = torch.add(t204, t183)
    t204.add_(t201, alpha=2)
    t224 = torch.add(t197, t177, alpha=2)
    t214 = torch.add(t224, t214)
    t214.add_(t186)
    t214.add_(t210, alpha=2)
    t225 = a10 * t187
    t225.addcmul_(a11, t199)
    t225.addcmul_(a12, t169)
    t225.addcmul_(a13, t218)
    t225.addcmul_(a14, t185)
    t225.addcmul_(a15, t217)
    t225.addcmul_(a16, t171)
    t225.addcmul_(a17, t184)
    t225.addcmul_(a18, t216)
    t225.addcmul_(a19, t200)
    t225.addcmul_(t201, v19)
    t225.addcmul_(t202, v16)
    t225.addcmul_(t188, v10)
    t225.addcmul_(t220, v15)
    t225.addcmul_(t221, v13)
    t225.addcmul_(t223, v18)
    t225.addcmul_(t203, v11)
    t225.addcmul_(t204, v17)
    t225.addcmul_(t182, v12)
    t225.addcmul_(t214, v14)
    t214 = a24 * t25
    t214.addcmul_(a27, t87)
    t214.addcmul_(a28, t116)
    t214.addcmul_(t89, v28)
    t214.addcmul_(t61, v27)
    t214.addcmul_(t165, v24)
    t182 = a5 * t1
    t182.addcmul_(a6, t12)
    t182.addcmul_(a8, t5)
    t182.addcmul_(t20, v5)
    t182.addcmul_(t21, v6)
    t182.addcmul_(t22, v8)
    t182.addcmul_(t189, v14)
    t182.add_(t225, alpha=2)
    t182.add_(t214, alpha=3)
    t182 = t182 * 2
    t214 = g12 * v34
    t167 = torch.add(t214, t167)
    t167.add_(t191, alpha=2)
    t170 = torch.add(t170, t200, alpha=4)
    t181 = torch.add(t173, t181, alpha=2)
    t195 = torch.add(t180, t195, alpha=2)
    t183 = torch.add(t183, t201, alpha=4)
    t180 = a34 * g12
    t186 = torch.add(t180, t186)
    t186.add_(t224, alpha=2)
    t224 = a6 * t1
    t224.addcmul_(a10, t176)
    t224.addcmul_(a13, t174)
    t224.addcmul_(a15, t167)
    t224.addcmul_(a18, t170)
    t224.addcmul_(a19, t181)
    t224.addcmul_(t210, v13)
    t224.addcmul_(t177, v10)
    t224.addcmul_(t195, v19)
    t224.addcmul_(t183, v18)
    t224.addcmul_(t186, v15)
    t224.addcmul_(t20, v6)
    t186 = a25 * t25
    t186.addcmul_(a28, t87)
    t186.addcmul_(a29, t116)
    t186.addcmul_(t89, v29)
    t186.addcmul_(t61, v28)
    t186.addcmul_(t165, v25)
    t167 = a11 * t200
    t167.addcmul_(a12, t172)
    t167.addcmul_(a14, t217)
    t167.addcmul_(a17, t171)
    t167.addcmul_(t201, v11)
    t167.addcmul_(t202, v17)
    t167.addcmul_(t220, v14)
    t167.addcmul_(t179, v12)
    t5 = a9 * t5
    t5.addcmul_(t22, v9)
    t5.addcmul_(t189, v15)
    t5.add_(t224, alpha=2)
    t5.add_(t186, alpha=3)
    t5.add_(t167, alpha=4)
    t167 = torch.add(t166, t168)
    t186 = torch.add(t192, t198, alpha=2)
    t224 = torch.add(t194, t219, alpha=2)
    t22 = torch.add(t213, t196)
    t179 = a11 * t175
    t179.addcmul_(a13, t208)
    t179.addcmul_(a16, t167)
    t179.addcmul_(a17, t186)
    t179.addcmul_(a18, t174)
    t179.addcmul_(g3, v16)
    t179.addcmul_(t210, v18)
    t179.addcmul_(t178, v11)
    t179.addcmul_(t224, v17)
    t179.addcmul_(t22, v16)
    t179.addcmul_(t212, v13)
    t212 = a14 * t171
    t212.addcmul_(t202, v14)
    t22 = a7 * t12
    t22.addcmul_(a26, t25)
    t22.addcmul_(a30, t87)
    t22.addcmul_(a31, t116)
    t22.addcmul_(t89, v31)
    t22.addcmul_(t61, v30)
    t22.addcmul_(t165, v26)
    t22.addcmul_(t21, v7)
    t22.add_(t179, alpha=2)
    t22.add_(t212, alpha=4)
    t166 = torch.add(t166, t206)
    t166.add_(t174, alpha=4)
    t166.add_(t168, alpha=2)
    t213 = torch.add(t213, t197)
    t213.add_(t210, alpha=4)
    t213.add_(t196, alpha=2)
    t212 = a8 * t12
    t212.addcmul_(a12, t175)
    t212.addcmul_(a13, t209)
    t212.addcmul_(a16, t186)
    t212.addcmul_(a17, t166)
    t212.addcmul_(a19, t174)
    t212.addcmul_(t210, v19)
    t212.addcmul_(t178, v12)
    t212.addcmul_(t224, v16)
    t212.addcmul_(t213, v17)
    t212.addcmul_(t211, v13)
    t212.addcmul_(t21, v8)
    t211 = a27 * t25
    t211.addcmul_(a31, t87)
    t211.addcmul_(a32, t116)
    t211.addcmul_(t89, v32)
    t211.addcmul_(t61, v31)
    t211.addcmul_(t165, v27)
    t198 = torch.add(t215, t198)
    t198.add_(t192)
    t219 = torch.add(t222, t219)
    t219.add_(t194)
    t213 = a11 * t187
    t213.addcmul_(a14, t184)
    t213.addcmul_(a15, t171)
    t213.addcmul_(a18, t198)
    t213.addcmul_(t202, v15)
    t213.addcmul_(t188, v11)
    t213.addcmul_(t219, v18)
    t213.addcmul_(t204, v14)
    t204 = a7 * t1
    t204.addcmul_(t20, v7)
    t204.addcmul_(t189, v17)
    t204.add_(t212, alpha=2)
    t204.add_(t211, alpha=3)
    t204.add_(t213, alpha=4)
    t168 = torch.add(t214, t168)
    t168.add_(t174, alpha=4)
    t168.add_(t206, alpha=2)
    t215 = torch.add(t192, t215, alpha=2)
    t222 = torch.add(t194, t222, alpha=2)
    t196 = torch.add(t180, t196)
    t196.add_(t210, alpha=4)
    t196.add_(t197, alpha=2)
    t194 = a8 * t1
    t194.addcmul_(a11, t176)
    t194.addcmul_(a15, t170)
    t194.addcmul_(a16, t174)
    t194.addcmul_(a18, t168)
    t194.addcmul_(a19, t215)
    t194.addcmul_(t210, v16)
    t194.addcmul_(t177, v11)
    t194.addcmul_(t222, v19)
    t194.addcmul_(t196, v18)
    t194.addcmul_(t183, v15)
    t194.addcmul_(t20, v8)
    t183 = a28 * t25
    t183.addcmul_(a32, t87)
    t183.addcmul_(a33, t116)
    t183.addcmul_(t89, v33)
    t183.addcmul_(t61, v32)
    t183.addcmul_(t165, v28)
    t187 = a12 * t187
    t187.addcmul_(a13, t200)
    t187.addcmul_(a14, t216)
    t187.addcmul_(a17, t198)
    t187.addcmul_(t201, v13)
    t187.addcmul_(t188, v12)
    t187.addcmul_(t219, v17)
    t187.addcmul_(t223, v14)
    t12 = a9 * t12
    t12.addcmul_(t21, v9)
    t12.addcmul_(t189, v18)
    t12.add_(t194, alpha=2)
    t12.add_(t183, alpha=3)
    t12.add_(t187, alpha=4)
    t214 = torch.add(t214, t206)
    t180 = torch.add(t180, t197)
    t176 = a12 * t176
    t176.addcmul_(a15, t181)
    t176.addcmul_(a17, t174)
    t176.addcmul_(a18, t215)
    t176.addcmul_(a19, t214)
    t176.addcmul_(g3, v19)
    t176.addcmul_(t210, v17)
    t176.addcmul_(t177, v12)
    t176.addcmul_(t180, v19)
    t176.addcmul_(t222, v18)
    t176.addcmul_(t195, v15)
    t200 = a14 * t200
    t200.addcmul_(t201, v14)
    t1 = a9 * t1
    t1.addcmul_(a29, t25)
    t1.addcmul_(a33, t87)
    t1.addcmul_(a34, t116)
    t1.addcmul_(t89, v34)
    t1.addcmul_(t61, v33)
    t1.addcmul_(t165, v29)
    t1.addcmul_(t20, v9)
    t1.add_(t176, alpha=2)
    t1.add_(t200, alpha=4)
    t200 = g13 * v24
    t176 = a24 * g13
    t20 = a24 * t200
    t20.addcmul_(t176, v24)
    t201 = g13 * v20
    t195 = g11 * v4
    t222 = torch.add(t201, t195)
    t180 = g13 * v21
    t177 = g11 * v5
    t210 = torch.add(t177, t180, alpha=2)
    t214 = g13 * v22
    t215 = g11 * v6
    t174 = torch.add(t215, t214, alpha=2)
    t181 = g13 * v23
    t197 = g13 * v25
    t37 = torch.add(t31, t37)
    t48 = torch.add(t39, t48)
    t48.add_(t44, alpha=2)
    t44 = a25 * g13
    t39 = a23 * g13
    t31 = a22 * g13
    t206 = a6 * g11
    t187 = torch.add(t206, t31, alpha=2)
    t183 = a21 * g13
    t194 = a5 * g11
    t189 = torch.add(t194, t183, alpha=2)
    t21 = a20 * g13
    t223 = a4 * g11
    t219 = torch.add(t21, t223)
    t222 = a20 * t222
    t222.addcmul_(a21, t210)
    t222.addcmul_(a22, t174)
    t222.addcmul_(a23, t181)
    t222.addcmul_(a25, t197)
    t222.addcmul_(g4, v20)
    t222.addcmul_(g12, t37)
    t222.addcmul_(g13, t48)
    t222.addcmul_(t44, v25)
    t222.addcmul_(t39, v23)
    t222.addcmul_(t187, v22)
    t222.addcmul_(t189, v21)
    t222.addcmul_(t219, v20)
    t219 = a4 * t10
    t219.addcmul_(a10, t25)
    t219.addcmul_(t19, v4)
    t219.addcmul_(t165, v10)
    t219.add_(t20, alpha=4)
    t219.add_(t222, alpha=2)
    t222 = g11 * v7
    t188 = t201 * 2
    t188.add_(t195, alpha=3)
    t198 = torch.add(t222, t188)
    t198.add_(t181, alpha=4)
    t216 = g11 * v8
    t196 = torch.add(t216, t200, alpha=4)
    t168 = g13 * v26
    t170 = t180 * 4
    t170.add_(t177, alpha=3)
    t192 = torch.add(t170, t168, alpha=2)
    t213 = g13 * v27
    t211 = t214 * 4
    t211.add_(t215, alpha=3)
    t212 = torch.add(t211, t213, alpha=4)
    t202 = a8 * g11
    t171 = torch.add(t202, t176, alpha=4)
    t184 = a27 * g13
    t224 = t31 * 4
    t224.add_(t206, alpha=3)
    t178 = torch.add(t224, t184, alpha=4)
    t166 = a26 * g13
    t186 = t183 * 4
    t186.add_(t194, alpha=3)
    t209 = torch.add(t186, t166, alpha=2)
    t175 = a7 * g11
    t179 = t21 * 2
    t179.add_(t223, alpha=3)
    t167 = torch.add(t175, t179)
    t167.add_(t39, alpha=4)
    t208 = a4 * t26
    t208.addcmul_(a5, t10)
    t208.addcmul_(a20, t210)
    t208.addcmul_(a21, t198)
    t208.addcmul_(a22, t196)
    t208.addcmul_(a23, t192)
    t208.addcmul_(a24, t212)
    t208.addcmul_(t171, v22)
    t208.addcmul_(t178, v24)
    t208.addcmul_(t209, v23)
    t208.addcmul_(t189, v20)
    t208.addcmul_(t167, v21)
    t208.addcmul_(t55, v4)
    t208.addcmul_(t19, v5)
    t167 = a11 * t25
    t167.addcmul_(t165, v11)
    t189 = g13 * v28
    t71 = torch.add(t64, t71)
    t83 = torch.add(t73, t83)
    t83.add_(t82)
    t83.add_(t79, alpha=2)
    t79 = a28 * g13
    t82 = a25 * t189
    t82.addcmul_(a26, t181)
    t82.addcmul_(a28, t197)
    t82.addcmul_(g12, t71)
    t82.addcmul_(g13, t83)
    t82.addcmul_(t79, v25)
    t82.addcmul_(t44, v28)
    t82.addcmul_(t39, v26)
    t73 = a27 * t200
    t73.addcmul_(g4, v21)
    t73.addcmul_(t176, v27)
    t64 = a10 * t87
    t64.addcmul_(t61, v10)
    t64.add_(t208, alpha=2)
    t64.add_(t167, alpha=3)
    t64.add_(t82, alpha=4)
    t64.add_(t73, alpha=8)
    t73 = g11 * v9
    t188 = torch.add(t73, t188)
    t188.add_(t197, alpha=4)
    t170 = torch.add(t170, t189, alpha=4)
    t82 = g13 * v29
    t211 = torch.add(t211, t82, alpha=2)
    t167 = a29 * g13
    t224 = torch.add(t224, t167, alpha=2)
    t186 = torch.add(t186, t79, alpha=4)
    t208 = a9 * g11
    t179 = torch.add(t208, t179)
    t179.add_(t44, alpha=4)
    t198 = a4 * t27
    t198.addcmul_(a6, t10)
    t198.addcmul_(a20, t174)
    t198.addcmul_(a21, t196)
    t198.addcmul_(a22, t188)
    t198.addcmul_(a24, t170)
    t198.addcmul_(a25, t211)
    t198.addcmul_(t171, v21)
    t198.addcmul_(t224, v25)
    t198.addcmul_(t187, v20)
    t198.addcmul_(t186, v24)
    t198.addcmul_(t179, v22)
    t198.addcmul_(t54, v4)
    t198.addcmul_(t19, v6)
    t179 = a12 * t25
    t179.addcmul_(t165, v12)
    t100 = torch.add(t93, t100)
    t112 = torch.add(t102, t112)
    t112.add_(t111)
    t112.add_(t108, alpha=2)
    t108 = a23 * t213
    t108.addcmul_(a27, t181)
    t108.addcmul_(a29, t197)
    t108.addcmul_(g12, t100)
    t108.addcmul_(g13, t112)
    t108.addcmul_(t184, v23)
    t108.addcmul_(t44, v29)
    t108.addcmul_(t39, v27)
    t111 = a28 * t200
    t111.addcmul_(g4, v22)
    t111.addcmul_(t176, v28)
    t102 = a10 * t116
    t102.addcmul_(t89, v10)
    t102.add_(t198, alpha=2)
    t102.add_(t179, alpha=3)
    t102.add_(t108, alpha=4)
    t102.add_(t111, alpha=8)
    t111 = g4 * 12
    t108 = a28 * t189
    t108.addcmul_(t79, v28)
    t179 = g13 * v30
    t198 = t181 * 8
    t198.add_(t222, alpha=3)
    t201 = torch.add(t201, t195, alpha=3)
    t93 = torch.add(t179, t198)
    t93.add_(t201)
    t187 = g13 * v31
    t171 = t200 * 8
    t171.add_(t216, alpha=3)
    t188 = torch.add(t171, t187, alpha=2)
    t196 = g13 * v32
    t174 = t180 * 2
    t174.add_(t177, alpha=3)
    t210 = torch.add(t174, t168, alpha=4)
    t220 = t214 * 2
    t220.add_(t215, alpha=3)
    t217 = torch.add(t220, t213, alpha=8)
    t172 = a10 * v13
    t172.addcmul_(a11, v16)
    t172.addcmul_(a12, v17)
    t172.addcmul_(a13, v10)
    t172.addcmul_(a16, v11)
    t172.addcmul_(a17, v12)
    t172.add_(t35, alpha=4)
    t172.add_(t122, alpha=4)
    t122 = a21 * v26
    t122.addcmul_(a22, v27)
    t122.addcmul_(a24, v31)
    t122.addcmul_(a26, v21)
    t122.addcmul_(a27, v22)
    t122.addcmul_(a31, v24)
    t35 = a20 * v23
    t35.addcmul_(a23, v20)
    t35.addcmul_(a23, v30)
    t35.addcmul_(a25, v32)
    t35.addcmul_(a30, v23)
    t35.addcmul_(a32, v25)
    t35.add_(t42, alpha=4)
    t35.add_(t128, alpha=8)
    t35.add_(t129, alpha=4)
    t35.add_(t122, alpha=2)
    t122 = a32 * g13
    t129 = a31 * g13
    t128 = t176 * 8
    t128.add_(t202, alpha=3)
    t42 = torch.add(t128, t129, alpha=2)
    t173 = t31 * 2
    t173.add_(t206, alpha=3)
    t191 = torch.add(t173, t184, alpha=8)
    t225 = t183 * 2
    t225.add_(t194, alpha=3)
    t203 = torch.add(t225, t166, alpha=4)
    t221 = a30 * g13
    t185 = t39 * 8
    t185.add_(t175, alpha=3)
    t21 = torch.add(t21, t223, alpha=3)
    t218 = torch.add(t221, t185)
    t218.add_(t21)
    t169 = a20 * t181
    t169.addcmul_(a21, t192)
    t169.addcmul_(a23, t93)
    t169.addcmul_(a24, t188)
    t169.addcmul_(a25, t196)
    t169.addcmul_(a26, t210)
    t169.addcmul_(a27, t217)
    t169.addcmul_(a30, t181)
    t169.addcmul_(a32, t197)
    t169.addcmul_(g12, t172)
    t169.addcmul_(g13, t35)
    t169.addcmul_(t122, v25)
    t169.addcmul_(t44, v32)
    t169.addcmul_(t39, v20)
    t169.addcmul_(t39, v30)
    t169.addcmul_(t42, v24)
    t169.addcmul_(t191, v27)
    t169.addcmul_(t203, v26)
    t169.addcmul_(t209, v21)
    t169.addcmul_(t218, v23)
    t218 = a11 * t87
    t218.addcmul_(a13, t25)
    t218.addcmul_(t61, v11)
    t218.addcmul_(t165, v13)
    t209 = a5 * t26
    t209.addcmul_(a22, t213)
    t209.addcmul_(a31, t200)
    t209.addcmul_(t184, v22)
    t209.addcmul_(t176, v31)
    t209.addcmul_(t55, v5)
    t93 = a4 * t3
    t93.addcmul_(a7, t10)
    t93.addcmul_(t18, v4)
    t93.addcmul_(t19, v7)
    t93.addcmul_(t111, v23)
    t93.add_(t108, alpha=8)
    t93.add_(t169, alpha=2)
    t93.add_(t218, alpha=3)
    t93.add_(t209, alpha=4)
    t209 = g4 * 24
    t218 = t197 * 8
    t218.add_(t73, alpha=3)
    t198 = torch.add(t218, t198)
    t198.add_(t196, alpha=4)
    t198.add_(t201, alpha=2)
    t169 = g13 * v33
    t171 = torch.add(t171, t169, alpha=2)
    t192 = a33 * g13
    t128 = torch.add(t128, t192, alpha=2)
    t199 = t44 * 8
    t199.add_(t208, alpha=3)
    t185 = torch.add(t199, t185)
    t185.add_(t122, alpha=4)
    t185.add_(t21, alpha=2)
    t226 = a4 * t28
    t226.addcmul_(a8, t10)
    t226.addcmul_(a21, t212)
    t226.addcmul_(a22, t170)
    t226.addcmul_(a23, t188)
    t226.addcmul_(a24, t198)
    t226.addcmul_(a25, t171)
    t226.addcmul_(t128, v25)
    t226.addcmul_(t42, v23)
    t226.addcmul_(t178, v21)
    t226.addcmul_(t186, v22)
    t226.addcmul_(t185, v24)
    t226.addcmul_(t53, v4)
    t226.addcmul_(t19, v8)
    t185 = a11 * t116
    t185.addcmul_(a12, t87)
    t185.addcmul_(t89, v11)
    t185.addcmul_(t61, v12)
    t174 = torch.add(t174, t189, alpha=4)
    t174.add_(t168, alpha=2)
    t220 = torch.add(t220, t82, alpha=2)
    t220.add_(t213, alpha=4)
    t186 = a10 * v14
    t186.addcmul_(a11, v17)
    t186.addcmul_(a12, v18)
    t186.addcmul_(a14, v10)
    t186.addcmul_(a17, v11)
    t186.addcmul_(a18, v12)
    t186.add_(t134, alpha=2)
    t186.add_(t141, alpha=2)
    t141 = a21 * v27
    t141.addcmul_(a22, v28)
    t141.addcmul_(a24, v32)
    t141.addcmul_(a27, v21)
    t141.addcmul_(a28, v22)
    t141.addcmul_(a32, v24)
    t134 = a20 * v24
    t134.addcmul_(a23, v31)
    t134.addcmul_(a24, v20)
    t134.addcmul_(a25, v33)
    t134.addcmul_(a31, v23)
    t134.addcmul_(a33, v25)
    t134.add_(t143, alpha=2)
    t134.add_(t153, alpha=2)
    t134.add_(t149, alpha=4)
    t134.add_(t152, alpha=2)
    t134.add_(t141, alpha=2)
    t173 = torch.add(t173, t167, alpha=2)
    t173.add_(t184, alpha=4)
    t225 = torch.add(t225, t79, alpha=4)
    t225.add_(t166, alpha=2)
    t141 = a5 * t27
    t141.addcmul_(a6, t26)
    t141.addcmul_(a20, t200)
    t141.addcmul_(a27, t174)
    t141.addcmul_(a28, t220)
    t141.addcmul_(a31, t181)
    t141.addcmul_(a33, t197)
    t141.addcmul_(g12, t186)
    t141.addcmul_(g13, t134)
    t141.addcmul_(t44, v33)
    t141.addcmul_(t176, v20)
    t141.addcmul_(t39, v31)
    t141.addcmul_(t173, v28)
    t141.addcmul_(t225, v27)
    t141.addcmul_(t54, v5)
    t141.addcmul_(t55, v6)
    t152 = a14 * t25
    t152.addcmul_(t165, v14)
    t149 = a26 * t213
    t149.addcmul_(a29, t189)
    t149.addcmul_(a32, t200)
    t149.addcmul_(t79, v29)
    t149.addcmul_(t184, v26)
    t149.addcmul_(t176, v32)
    t153 = t209 * v24
    t153.add_(t226, alpha=2)
    t153.add_(t185, alpha=3)
    t153.add_(t141, alpha=4)
    t153.add_(t152, alpha=6)
    t153.add_(t149, alpha=8)
    t149 = a27 * t213
    t149.addcmul_(t184, v27)
    t152 = g13 * v34
    t218 = torch.add(t152, t218)
    t218.add_(t201)
    t201 = t189 * 8
    t201.add_(t177, alpha=3)
    t180 = torch.add(t201, t180, alpha=2)
    t141 = t82 * 4
    t141.add_(t215, alpha=3)
    t214 = torch.add(t141, t214, alpha=2)
    t185 = a10 * v15
    t185.addcmul_(a11, v18)
    t185.addcmul_(a12, v19)
    t185.addcmul_(a15, v10)
    t185.addcmul_(a18, v11)
    t185.addcmul_(a19, v12)
    t185.add_(t36, alpha=4)
    t185.add_(t24, alpha=4)
    t24 = a21 * v28
    t24.addcmul_(a22, v29)
    t24.addcmul_(a24, v33)
    t24.addcmul_(a28, v21)
    t24.addcmul_(a29, v22)
    t24.addcmul_(a33, v24)
    t36 = a20 * v25
    t36.addcmul_(a23, v32)
    t36.addcmul_(a25, v20)
    t36.addcmul_(a25, v34)
    t36.addcmul_(a32, v23)
    t36.addcmul_(a34, v25)
    t36.add_(t43, alpha=4)
    t36.add_(t41, alpha=4)
    t36.add_(t161, alpha=8)
    t36.add_(t162, alpha=4)
    t36.add_(t24, alpha=2)
    t24 = t167 * 4
    t24.add_(t206, alpha=3)
    t31 = torch.add(t24, t31, alpha=2)
    t162 = t79 * 8
    t162.add_(t194, alpha=3)
    t183 = torch.add(t162, t183, alpha=2)
    t161 = a34 * g13
    t199 = torch.add(t161, t199)
    t199.add_(t21)
    t21 = a20 * t197
    t21.addcmul_(a22, t211)
    t21.addcmul_(a23, t196)
    t21.addcmul_(a24, t171)
    t21.addcmul_(a25, t218)
    t21.addcmul_(a28, t180)
    t21.addcmul_(a29, t214)
    t21.addcmul_(a32, t181)
    t21.addcmul_(a34, t197)
    t21.addcmul_(g12, t185)
    t21.addcmul_(g13, t36)
    t21.addcmul_(t122, v23)
    t21.addcmul_(t44, v20)
    t21.addcmul_(t44, v34)
    t21.addcmul_(t39, v32)
    t21.addcmul_(t128, v24)
    t21.addcmul_(t31, v29)
    t21.addcmul_(t224, v22)
    t21.addcmul_(t183, v28)
    t21.addcmul_(t199, v25)
    t199 = a12 * t116
    t199.addcmul_(a15, t25)
    t199.addcmul_(t89, v12)
    t199.addcmul_(t165, v15)
    t224 = a6 * t27
    t224.addcmul_(a21, t189)
    t224.addcmul_(a33, t200)
    t224.addcmul_(t79, v21)
    t224.addcmul_(t176, v33)
    t224.addcmul_(t54, v6)
    t128 = a4 * t15
    t128.addcmul_(a9, t10)
    t128.addcmul_(t16, v4)
    t128.addcmul_(t19, v9)
    t128.addcmul_(t111, v25)
    t128.add_(t149, alpha=8)
    t128.add_(t21, alpha=2)
    t128.add_(t199, alpha=3)
    t128.add_(t224, alpha=4)
    t224 = t181 * 4
    t224.add_(t222, alpha=3)
    t199 = torch.add(t224, t195)
    t199.add_(t179, alpha=2)
    t21 = t200 * 4
    t21.add_(t216, alpha=3)
    t19 = torch.add(t21, t187, alpha=4)
    t10 = torch.add(t177, t168, alpha=2)
    t218 = torch.add(t215, t213, alpha=4)
    t171 = t176 * 4
    t171.add_(t202, alpha=3)
    t211 = torch.add(t171, t129, alpha=4)
    t41 = torch.add(t206, t184, alpha=4)
    t43 = torch.add(t194, t166, alpha=2)
    t226 = t39 * 4
    t226.add_(t175, alpha=3)
    t143 = torch.add(t226, t223)
    t143.add_(t221, alpha=2)
    t178 = a5 * t3
    t178.addcmul_(a7, t26)
    t178.addcmul_(a23, t210)
    t178.addcmul_(a26, t199)
    t178.addcmul_(a27, t19)
    t178.addcmul_(a30, t10)
    t178.addcmul_(a31, t218)
    t178.addcmul_(t211, v27)
    t178.addcmul_(t41, v31)
    t178.addcmul_(t43, v30)
    t178.addcmul_(t203, v23)
    t178.addcmul_(t143, v26)
    t178.addcmul_(t18, v5)
    t178.addcmul_(t55, v7)
    t143 = a13 * t87
    t143.addcmul_(t61, v13)
    t69 = torch.add(t69, t66)
    t69.add_(t67)
    t77 = torch.add(t77, t74)
    t77.add_(t84)
    t77.add_(t80, alpha=2)
    t77.add_(t81, alpha=2)
    t77.add_(t75, alpha=2)
    t80 = a21 * t181
    t80.addcmul_(a28, t196)
    t80.addcmul_(a32, t189)
    t80.addcmul_(g12, t69)
    t80.addcmul_(g13, t77)
    t80.addcmul_(t122, v28)
    t80.addcmul_(t79, v32)
    t80.addcmul_(t39, v21)
    t84 = a24 * t213
    t84.addcmul_(g4, v26)
    t84.addcmul_(t184, v24)
    t74 = a16 * t25
    t74.addcmul_(t165, v16)
    t74.add_(t178, alpha=2)
    t74.add_(t143, alpha=3)
    t74.add_(t80, alpha=4)
    t74.add_(t84, alpha=8)
    t84 = t197 * 4
    t84.add_(t73, alpha=3)
    t80 = t196 * 8
    t80.add_(t195, alpha=3)
    t143 = torch.add(t84, t80)
    t143.add_(t179, alpha=2)
    t143.add_(t224, alpha=2)
    t178 = t189 * 4
    t178.add_(t168, alpha=4)
    t178.add_(t177, alpha=3)
    t66 = t82 * 2
    t66.add_(t213, alpha=8)
    t66.add_(t215, alpha=3)
    t203 = t167 * 2
    t203.add_(t184, alpha=8)
    t203.add_(t206, alpha=3)
    t199 = t79 * 4
    t199.add_(t166, alpha=4)
    t199.add_(t194, alpha=3)
    t210 = t44 * 4
    t210.add_(t208, alpha=3)
    t42 = t122 * 8
    t42.add_(t223, alpha=3)
    t198 = torch.add(t210, t42)
    t198.add_(t221, alpha=2)
    t198.add_(t226, alpha=2)
    t188 = a6 * t3
    t188.addcmul_(a7, t27)
    t188.addcmul_(a23, t217)
    t188.addcmul_(a26, t19)
    t188.addcmul_(a27, t143)
    t188.addcmul_(a31, t178)
    t188.addcmul_(a32, t66)
    t188.addcmul_(t211, v26)
    t188.addcmul_(t203, v32)
    t188.addcmul_(t191, v23)
    t188.addcmul_(t199, v31)
    t188.addcmul_(t198, v27)
    t188.addcmul_(t18, v6)
    t188.addcmul_(t54, v7)
    t198 = a13 * t116
    t198.addcmul_(a17, t25)
    t198.addcmul_(t89, v13)
    t198.addcmul_(t165, v17)
    t21 = torch.add(t21, t169, alpha=2)
    t21.add_(t187, alpha=2)
    t191 = a12 * v13
    t191.addcmul_(a13, v12)
    t191.addcmul_(a14, v16)
    t191.addcmul_(a15, v17)
    t191.addcmul_(a16, v14)
    t191.addcmul_(a17, v15)
    t191.add_(t98, alpha=2)
    t191.add_(t95, alpha=2)
    t191.add_(t96, alpha=2)
    t95 = a24 * v26
    t95.addcmul_(a25, v27)
    t95.addcmul_(a26, v24)
    t95.addcmul_(a27, v25)
    t95.addcmul_(a28, v31)
    t95.addcmul_(a31, v28)
    t98 = a22 * v23
    t98.addcmul_(a23, v22)
    t98.addcmul_(a27, v30)
    t98.addcmul_(a29, v32)
    t98.addcmul_(a30, v27)
    t98.addcmul_(a32, v29)
    t98.add_(t106, alpha=2)
    t98.add_(t109, alpha=4)
    t98.add_(t110, alpha=4)
    t98.add_(t103, alpha=2)
    t98.add_(t104, alpha=4)
    t98.add_(t113, alpha=2)
    t98.add_(t95, alpha=2)
    t171 = torch.add(t171, t192, alpha=2)
    t171.add_(t129, alpha=2)
    t95 = a5 * t28
    t95.addcmul_(a8, t26)
    t95.addcmul_(a22, t181)
    t95.addcmul_(a24, t174)
    t95.addcmul_(a28, t21)
    t95.addcmul_(a29, t196)
    t95.addcmul_(a30, t213)
    t95.addcmul_(g12, t191)
    t95.addcmul_(g13, t98)
    t95.addcmul_(t122, v29)
    t95.addcmul_(t184, v30)
    t95.addcmul_(t39, v22)
    t95.addcmul_(t171, v28)
    t95.addcmul_(t225, v24)
    t95.addcmul_(t53, v5)
    t95.addcmul_(t55, v8)
    t225 = a14 * t87
    t225.addcmul_(t61, v14)
    t174 = a21 * t200
    t174.addcmul_(a25, t213)
    t174.addcmul_(a33, t189)
    t174.addcmul_(t79, v33)
    t174.addcmul_(t184, v25)
    t174.addcmul_(t176, v21)
    t113 = t209 * v27
    t113.add_(t188, alpha=2)
    t113.add_(t198, alpha=3)
    t113.add_(t95, alpha=4)
    t113.add_(t225, alpha=6)
    t113.add_(t174, alpha=8)
    t80 = torch.add(t224, t80)
    t80.add_(t152, alpha=2)
    t80.add_(t84, alpha=2)
    t84 = t169 * 4
    t84.add_(t216, alpha=3)
    t224 = torch.add(t84, t200, alpha=4)
    t201 = torch.add(t201, t168, alpha=2)
    t141 = torch.add(t141, t213, alpha=4)
    t168 = t192 * 4
    t168.add_(t202, alpha=3)
    t174 = torch.add(t168, t176, alpha=4)
    t24 = torch.add(t24, t184, alpha=4)
    t162 = torch.add(t162, t166, alpha=2)
    t42 = torch.add(t226, t42)
    t42.add_(t161, alpha=2)
    t42.add_(t210, alpha=2)
    t210 = a5 * t15
    t210.addcmul_(a9, t26)
    t210.addcmul_(a25, t180)
    t210.addcmul_(a28, t80)
    t210.addcmul_(a29, t224)
    t210.addcmul_(a32, t201)
    t210.addcmul_(a33, t141)
    t210.addcmul_(t174, v29)
    t210.addcmul_(t24, v33)
    t210.addcmul_(t162, v32)
    t210.addcmul_(t183, v25)
    t210.addcmul_(t42, v28)
    t210.addcmul_(t16, v5)
    t210.addcmul_(t55, v9)
    t55 = a15 * t87
    t55.addcmul_(a18, t25)
    t55.addcmul_(t61, v15)
    t55.addcmul_(t165, v18)
    t42 = a11 * v15
    t42.addcmul_(a13, v18)
    t42.addcmul_(a14, v19)
    t42.addcmul_(a15, v11)
    t42.addcmul_(a18, v13)
    t42.addcmul_(a19, v14)
    t42.add_(t70, alpha=2)
    t42.add_(t67, alpha=2)
    t42.add_(t68, alpha=2)
    t68 = a23 * v28
    t68.addcmul_(a24, v29)
    t68.addcmul_(a27, v33)
    t68.addcmul_(a28, v23)
    t68.addcmul_(a29, v24)
    t68.addcmul_(a33, v27)
    t67 = a21 * v25
    t67.addcmul_(a25, v21)
    t67.addcmul_(a26, v32)
    t67.addcmul_(a28, v34)
    t67.addcmul_(a32, v26)
    t67.addcmul_(a34, v28)
    t67.add_(t78, alpha=2)
    t67.add_(t81, alpha=4)
    t67.add_(t75, alpha=2)
    t67.add_(t76, alpha=2)
    t67.add_(t85, alpha=4)
    t67.add_(t68, alpha=2)
    t68 = a6 * t28
    t68.addcmul_(a8, t27)
    t68.addcmul_(a21, t197)
    t68.addcmul_(a24, t220)
    t68.addcmul_(a26, t196)
    t68.addcmul_(a27, t21)
    t68.addcmul_(a34, t189)
    t68.addcmul_(g12, t42)
    t68.addcmul_(g13, t67)
    t68.addcmul_(t122, v26)
    t68.addcmul_(t79, v34)
    t68.addcmul_(t44, v21)
    t68.addcmul_(t171, v27)
    t68.addcmul_(t173, v24)
    t68.addcmul_(t53, v6)
    t68.addcmul_(t54, v8)
    t173 = a14 * t116
    t173.addcmul_(t89, v14)
    t171 = a22 * t200
    t171.addcmul_(a23, t189)
    t171.addcmul_(a31, t213)
    t171.addcmul_(t79, v23)
    t171.addcmul_(t184, v31)
    t171.addcmul_(t176, v22)
    t209 = t209 * v28
    t209.add_(t210, alpha=2)
    t209.add_(t55, alpha=3)
    t209.add_(t68, alpha=4)
    t209.add_(t173, alpha=6)
    t209.add_(t171, alpha=8)
    t171 = t152 * 2
    t171.add_(t73, alpha=3)
    t195 = torch.add(t171, t195)
    t195.add_(t197, alpha=4)
    t177 = torch.add(t177, t189, alpha=4)
    t82 = torch.add(t215, t82, alpha=2)
    t167 = torch.add(t206, t167, alpha=2)
    t194 = torch.add(t194, t79, alpha=4)
    t206 = t161 * 2
    t206.add_(t208, alpha=3)
    t223 = torch.add(t206, t223)
    t223.add_(t44, alpha=4)
    t215 = a6 * t15
    t215.addcmul_(a9, t27)
    t215.addcmul_(a25, t214)
    t215.addcmul_(a28, t224)
    t215.addcmul_(a29, t195)
    t215.addcmul_(a33, t177)
    t215.addcmul_(a34, t82)
    t215.addcmul_(t174, v28)
    t215.addcmul_(t167, v34)
    t215.addcmul_(t31, v25)
    t215.addcmul_(t194, v33)
    t215.addcmul_(t223, v29)
    t215.addcmul_(t16, v6)
    t215.addcmul_(t54, v9)
    t54 = a15 * t116
    t54.addcmul_(t89, v15)
    t99 = torch.add(t99, t96)
    t99.add_(t97)
    t107 = torch.add(t107, t104)
    t107.add_(t105)
    t107.add_(t110, alpha=2)
    t107.add_(t114, alpha=2)
    t114 = a22 * t197
    t114.addcmul_(a27, t196)
    t114.addcmul_(a32, t213)
    t114.addcmul_(g12, t99)
    t114.addcmul_(g13, t107)
    t114.addcmul_(t122, v27)
    t114.addcmul_(t184, v32)
    t114.addcmul_(t44, v22)
    t110 = a24 * t189
    t110.addcmul_(g4, v29)
    t110.addcmul_(t79, v24)
    t25 = a19 * t25
    t25.addcmul_(t165, v19)
    t25.add_(t215, alpha=2)
    t25.add_(t54, alpha=3)
    t25.add_(t114, alpha=4)
    t25.add_(t110, alpha=8)
    t110 = torch.add(t179, t222)
    t114 = torch.add(t216, t187, alpha=2)
    t119 = torch.add(t32, t119)
    t119.add_(t120)
    t124 = torch.add(t45, t124)
    t124.add_(t126)
    t124.add_(t40, alpha=2)
    t124.add_(t49, alpha=2)
    t124.add_(t125, alpha=2)
    t49 = torch.add(t202, t129, alpha=2)
    t40 = torch.add(t221, t175)
    t45 = a23 * t181
    t45.addcmul_(a26, t10)
    t45.addcmul_(a30, t110)
    t45.addcmul_(a31, t114)
    t45.addcmul_(a32, t196)
    t45.addcmul_(g4, v30)
    t45.addcmul_(g12, t119)
    t45.addcmul_(g13, t124)
    t45.addcmul_(t122, v32)
    t45.addcmul_(t39, v23)
    t45.addcmul_(t49, v31)
    t45.addcmul_(t40, v30)
    t45.addcmul_(t43, v26)
    t43 = a7 * t3
    t43.addcmul_(a16, t87)
    t43.addcmul_(t18, v7)
    t43.addcmul_(t61, v16)
    t43.add_(t45, alpha=2)
    t43.add_(t149, alpha=4)
    t149 = torch.add(t73, t196, alpha=4)
    t149.add_(t179, alpha=2)
    t149.add_(t222, alpha=3)
    t45 = t169 * 2
    t45.add_(t187, alpha=4)
    t45.add_(t216, alpha=3)
    t40 = t192 * 2
    t40.add_(t129, alpha=4)
    t40.add_(t202, alpha=3)
    t110 = torch.add(t208, t122, alpha=4)
    t110.add_(t221, alpha=2)
    t110.add_(t175, alpha=3)
    t10 = a7 * t28
    t10.addcmul_(a8, t3)
    t10.addcmul_(a26, t218)
    t10.addcmul_(a27, t178)
    t10.addcmul_(a30, t114)
    t10.addcmul_(a31, t149)
    t10.addcmul_(a32, t45)
    t10.addcmul_(t40, v32)
    t10.addcmul_(t49, v30)
    t10.addcmul_(t110, v31)
    t10.addcmul_(t41, v26)
    t10.addcmul_(t199, v27)
    t10.addcmul_(t53, v7)
    t10.addcmul_(t18, v8)
    t199 = a17 * t87
    t199.addcmul_(t61, v17)
    t139 = torch.add(t139, t136)
    t139.add_(t137)
    t147 = torch.add(t147, t144)
    t147.add_(t154)
    t147.add_(t150, alpha=2)
    t147.add_(t151, alpha=2)
    t147.add_(t145, alpha=2)
    t150 = a23 * t200
    t150.addcmul_(a24, t181)
    t150.addcmul_(a33, t196)
    t150.addcmul_(g12, t139)
    t150.addcmul_(g13, t147)
    t150.addcmul_(t122, v33)
    t150.addcmul_(t176, v23)
    t150.addcmul_(t39, v24)
    t154 = a28 * t213
    t154.addcmul_(g4, v31)
    t154.addcmul_(t184, v28)
    t144 = a16 * t116
    t144.addcmul_(t89, v16)
    t144.add_(t10, alpha=2)
    t144.add_(t199, alpha=3)
    t144.add_(t150, alpha=4)
    t144.add_(t154, alpha=8)
    t179 = torch.add(t152, t179)
    t179.add_(t196, alpha=8)
    t179.add_(t73, alpha=3)
    t179.add_(t222, alpha=3)
    t84 = torch.add(t84, t187, alpha=2)
    t187 = a13 * v15
    t187.addcmul_(a15, v13)
    t187.addcmul_(a16, v18)
    t187.addcmul_(a17, v19)
    t187.addcmul_(a18, v16)
    t187.addcmul_(a19, v17)
    t187.add_(t33, alpha=4)
    t187.add_(t120, alpha=4)
    t187.add_(t121, alpha=4)
    t120 = a26 * v28
    t120.addcmul_(a27, v29)
    t120.addcmul_(a28, v26)
    t120.addcmul_(a29, v27)
    t120.addcmul_(a31, v33)
    t120.addcmul_(a33, v31)
    t33 = a23 * v25
    t33.addcmul_(a25, v23)
    t33.addcmul_(a30, v32)
    t33.addcmul_(a32, v30)
    t33.addcmul_(a32, v34)
    t33.addcmul_(a34, v32)
    t33.add_(t46, alpha=4)
    t33.add_(t125, alpha=4)
    t33.add_(t126, alpha=8)
    t33.add_(t127, alpha=4)
    t33.add_(t51, alpha=8)
    t33.add_(t120, alpha=2)
    t168 = torch.add(t168, t129, alpha=2)
    t221 = torch.add(t161, t221)
    t221.add_(t122, alpha=8)
    t221.add_(t208, alpha=3)
    t221.add_(t175, alpha=3)
    t129 = a23 * t197
    t129.addcmul_(a25, t181)
    t129.addcmul_(a27, t66)
    t129.addcmul_(a28, t201)
    t129.addcmul_(a30, t196)
    t129.addcmul_(a31, t45)
    t129.addcmul_(a32, t179)
    t129.addcmul_(a33, t84)
    t129.addcmul_(a34, t196)
    t129.addcmul_(g12, t187)
    t129.addcmul_(g13, t33)
    t129.addcmul_(t122, v30)
    t129.addcmul_(t122, v34)
    t129.addcmul_(t44, v23)
    t129.addcmul_(t39, v25)
    t129.addcmul_(t168, v33)
    t129.addcmul_(t40, v31)
    t129.addcmul_(t221, v32)
    t129.addcmul_(t203, v27)
    t129.addcmul_(t162, v28)
    t162 = a17 * t116
    t162.addcmul_(a18, t87)
    t162.addcmul_(t89, v17)
    t162.addcmul_(t61, v18)
    t203 = a8 * t28
    t203.addcmul_(a26, t189)
    t203.addcmul_(a29, t213)
    t203.addcmul_(t79, v26)
    t203.addcmul_(t184, v29)
    t203.addcmul_(t53, v8)
    t184 = a7 * t15
    t184.addcmul_(a9, t3)
    t184.addcmul_(t16, v7)
    t184.addcmul_(t18, v9)
    t184.addcmul_(t111, v32)
    t184.add_(t129, alpha=2)
    t184.add_(t162, alpha=3)
    t184.add_(t203, alpha=4)
    t184.add_(t20, alpha=8)
    t171 = torch.add(t171, t222)
    t171.add_(t196, alpha=4)
    t169 = torch.add(t216, t169, alpha=2)
    t192 = torch.add(t202, t192, alpha=2)
    t206 = torch.add(t206, t175)
    t206.add_(t122, alpha=4)
    t175 = a8 * t15
    t175.addcmul_(a9, t28)
    t175.addcmul_(a28, t141)
    t175.addcmul_(a29, t177)
    t175.addcmul_(a32, t84)
    t175.addcmul_(a33, t171)
    t175.addcmul_(a34, t169)
    t175.addcmul_(t192, v34)
    t175.addcmul_(t168, v32)
    t175.addcmul_(t206, v33)
    t175.addcmul_(t24, v28)
    t175.addcmul_(t194, v29)
    t175.addcmul_(t16, v8)
    t175.addcmul_(t53, v9)
    t53 = a18 * t116
    t53.addcmul_(t89, v18)
    t140 = torch.add(t140, t137)
    t140.add_(t138)
    t148 = torch.add(t148, t145)
    t148.add_(t146)
    t148.add_(t151, alpha=2)
    t148.add_(t155, alpha=2)
    t155 = a24 * t197
    t155.addcmul_(a25, t200)
    t155.addcmul_(a31, t196)
    t155.addcmul_(g12, t140)
    t155.addcmul_(g13, t148)
    t155.addcmul_(t122, v31)
    t155.addcmul_(t44, v24)
    t155.addcmul_(t176, v25)
    t189 = a27 * t189
    t189.addcmul_(g4, v33)
    t189.addcmul_(t79, v27)
    t87 = a19 * t87
    t87.addcmul_(t61, v19)
    t87.add_(t175, alpha=2)
    t87.add_(t53, alpha=3)
    t87.add_(t155, alpha=4)
    t87.add_(t189, alpha=8)
    t152 = torch.add(t152, t73)
    t121 = torch.add(t34, t121)
    t121.add_(t59)
    t126 = torch.add(t47, t126)
    t126.add_(t160)
    t126.add_(t50, alpha=2)
    t126.add_(t163, alpha=2)
    t161 = torch.add(t161, t208)
    t197 = a25 * t197
    t197.addcmul_(a29, t82)
    t197.addcmul_(a32, t196)
    t197.addcmul_(a33, t169)
    t197.addcmul_(a34, t152)
    t197.addcmul_(g4, v34)
    t197.addcmul_(g12, t121)
    t197.addcmul_(g13, t126)
    t197.addcmul_(t122, v32)
    t197.addcmul_(t44, v25)
    t197.addcmul_(t161, v34)
    t197.addcmul_(t192, v33)
    t197.addcmul_(t167, v29)
    t15 = a9 * t15
    t15.addcmul_(a19, t116)
    t15.addcmul_(t16, v9)
    t15.addcmul_(t89, v19)
    t15.add_(t197, alpha=2)
    t15.add_(t108, alpha=4)
    t108 = a1 * v1
    t108.addcmul_(a2, v2)
    t108.addcmul_(a3, v3)
    t108 = t108 * 2
    t197 = a5 * 2
    t89 = a6 * 2
    t16 = a8 * 2
    t116 = a4 * v4
    t116.addcmul_(a7, v7)
    t116.addcmul_(a9, v9)
    t116.addcmul_(t197, v5)
    t116.addcmul_(t89, v6)
    t116.addcmul_(t16, v8)
    t116 = t116 * 2
    t167 = a14 * 6
    t192 = a11 * v11
    t192.addcmul_(a12, v12)
    t192.addcmul_(a13, v13)
    t192.addcmul_(a15, v15)
    t192.addcmul_(a17, v17)
    t192.addcmul_(a18, v18)
    t161 = a10 * v10
    t161.addcmul_(a16, v16)
    t161.addcmul_(a19, v19)
    t161.addcmul_(t167, v14)
    t161.add_(t192, alpha=3)
    t161 = t161 * 2
    t192 = a21 * v21
    t192.addcmul_(a22, v22)
    t192.addcmul_(a26, v26)
    t192.addcmul_(a29, v29)
    t192.addcmul_(a31, v31)
    t192.addcmul_(a33, v33)
    t44 = a23 * v23
    t44.addcmul_(a25, v25)
    t44.addcmul_(a32, v32)
    t122 = a24 * v24
    t122.addcmul_(a27, v27)
    t122.addcmul_(a28, v28)
    t152 = a20 * v20
    t152.addcmul_(a30, v30)
    t152.addcmul_(a34, v34)
    t152.add_(t192, alpha=4)
    t152.add_(t44, alpha=6)
    t152.add_(t122, alpha=12)
    t152 = t152 * 2
    t122 = a1 * a1
    t44 = a2 * a2
    t192 = a3 * a3
    t169 = a1 * a2
    t196 = a1 * a3
    t82 = a2 * a3
    t29 = a4 * t29
    t29.addcmul_(a5, t62)
    t29.addcmul_(a6, t91)
    t29.addcmul_(a7, t117)
    t29.addcmul_(a8, t131)
    t29.addcmul_(a9, t157)
    t29.addcmul_(t169, v5)
    t29.addcmul_(t196, v6)
    t29.addcmul_(t82, v8)
    t122 = t122 * v4
    t122.addcmul_(t44, v7)
    t122.addcmul_(t192, v9)
    t122.add_(t29, alpha=2)
    t29 = a4 * a10
    t29.addcmul_(a7, a13)
    t29.addcmul_(a9, a15)
    t29.addcmul_(a11, t197)
    t29.addcmul_(a12, t89)
    t29.addcmul_(a14, t16)
    t192 = a4 * a11
    t192.addcmul_(a7, a16)
    t192.addcmul_(a9, a18)
    t192.addcmul_(a13, t197)
    t192.addcmul_(a14, t89)
    t192.addcmul_(a17, t16)
    t44 = a4 * a12
    t44.addcmul_(a7, a17)
    t44.addcmul_(a9, a19)
    t44.addcmul_(a14, t197)
    t44.addcmul_(a15, t89)
    t44.addcmul_(a18, t16)
    t2 = a1 * t2
    t2.addcmul_(a2, t9)
    t2.addcmul_(a3, t13)
    t2.addcmul_(t29, v1)
    t2.addcmul_(t192, v2)
    t2.addcmul_(t44, v3)
    t44 = a11 * a21
    t44.addcmul_(a12, a22)
    t44.addcmul_(a13, a23)
    t44.addcmul_(a15, a25)
    t44.addcmul_(a17, a27)
    t44.addcmul_(a18, a28)
    t192 = a10 * a20
    t192.addcmul_(a16, a26)
    t192.addcmul_(a19, a29)
    t192.addcmul_(a24, t167)
    t192.add_(t44, alpha=3)
    t44 = a11 * a23
    t44.addcmul_(a12, a24)
    t44.addcmul_(a13, a26)
    t44.addcmul_(a15, a28)
    t44.addcmul_(a17, a31)
    t44.addcmul_(a18, a32)
    t29 = a10 * a21
    t29.addcmul_(a16, a30)
    t29.addcmul_(a19, a33)
    t29.addcmul_(a27, t167)
    t29.add_(t44, alpha=3)
    t44 = a11 * a24
    t44.addcmul_(a12, a25)
    t44.addcmul_(a13, a27)
    t44.addcmul_(a15, a29)
    t44.addcmul_(a17, a32)
    t44.addcmul_(a18, a33)
    t13 = a10 * a22
    t13.addcmul_(a16, a31)
    t13.addcmul_(a19, a34)
    t13.addcmul_(a28, t167)
    t13.add_(t44, alpha=3)
    t4 = a1 * t4
    t4.addcmul_(a2, t11)
    t4.addcmul_(a3, t14)
    t4.addcmul_(t192, v1)
    t4.addcmul_(t29, v2)
    t4.addcmul_(t13, v3)
    t13 = a4 * a4
    t13.addcmul_(a5, a5)
    t13.addcmul_(a6, a6)
    t29 = a5 * a5
    t29.addcmul_(a7, a7)
    t29.addcmul_(a8, a8)
    t192 = a6 * a6
    t192.addcmul_(a8, a8)
    t192.addcmul_(a9, a9)
    t14 = a4 * a5
    t14.addcmul_(a5, a7)
    t14.addcmul_(a6, a8)
    t11 = a4 * a6
    t11.addcmul_(a5, a8)
    t11.addcmul_(a6, a9)
    t44 = a5 * a6
    t44.addcmul_(a7, a8)
    t44.addcmul_(a8, a9)
    t30 = a4 * t30
    t30.addcmul_(a5, t63)
    t30.addcmul_(a6, t92)
    t30.addcmul_(a7, t23)
    t30.addcmul_(a8, t133)
    t30.addcmul_(a9, t88)
    t30.addcmul_(t14, v5)
    t30.addcmul_(t11, v6)
    t30.addcmul_(t44, v8)
    t13 = t13 * v4
    t13.addcmul_(t29, v7)
    t13.addcmul_(t192, v9)
    t13.add_(t30, alpha=2)
    t30 = a4 * a20
    t30.addcmul_(a7, a23)
    t30.addcmul_(a9, a25)
    t30.addcmul_(a21, t197)
    t30.addcmul_(a22, t89)
    t30.addcmul_(a24, t16)
    t192 = a4 * a23
    t192.addcmul_(a7, a30)
    t192.addcmul_(a9, a32)
    t192.addcmul_(a26, t197)
    t192.addcmul_(a27, t89)
    t192.addcmul_(a31, t16)
    t29 = a4 * a25
    t29.addcmul_(a7, a32)
    t29.addcmul_(a9, a34)
    t29.addcmul_(a28, t197)
    t29.addcmul_(a29, t89)
    t29.addcmul_(a33, t16)
    t44 = a4 * a21
    t44.addcmul_(a7, a26)
    t44.addcmul_(a9, a28)
    t44.addcmul_(a23, t197)
    t44.addcmul_(a24, t89)
    t44.addcmul_(a27, t16)
    t11 = a4 * a22
    t11.addcmul_(a7, a27)
    t11.addcmul_(a9, a29)
    t11.addcmul_(a24, t197)
    t11.addcmul_(a25, t89)
    t11.addcmul_(a28, t16)
    t14 = a4 * a24
    t14.addcmul_(a7, a31)
    t14.addcmul_(a9, a33)
    t14.addcmul_(a27, t197)
    t14.addcmul_(a28, t89)
    t14.addcmul_(a32, t16)
    t65 = a5 * t65
    t65.addcmul_(a6, t94)
    t65.addcmul_(a8, t135)
    t65.addcmul_(t44, v5)
    t65.addcmul_(t11, v6)
    t65.addcmul_(t14, v8)
    t17 = a4 * t17
    t17.addcmul_(a7, t58)
    t17.addcmul_(a9, t57)
    t17.addcmul_(t30, v4)
    t17.addcmul_(t192, v7)
    t17.addcmul_(t29, v9)
    t17.add_(t65, alpha=2)
    t65 = a10 * a10
    t29 = a13 * a13
    t192 = a14 * a14
    t30 = a15 * a15
    t57 = a11 * a11
    t58 = a12 * a12
    t14 = torch.add(t57, t58)
    t11 = torch.add(t65, t29)
    t11.add_(t30)
    t11.add_(t192, alpha=2)
    t11.add_(t14, alpha=2)
    t44 = a16 * a16
    t135 = a17 * a17
    t94 = a18 * a18
    t16 = torch.add(t29, t192)
    t89 = torch.add(t57, t44)
    t89.add_(t94)
    t89.add_(t135, alpha=2)
    t89.add_(t16, alpha=2)
    t197 = a19 * a19
    t88 = torch.add(t192, t30)
    t133 = torch.add(t58, t135)
    t133.add_(t197)
    t133.add_(t94, alpha=2)
    t133.add_(t88, alpha=2)
    t23 = a10 * a11
    t92 = a13 * a16
    t63 = a14 * a17
    t167 = a15 * a18
    t9 = a11 * a13
    t82 = a12 * a14
    t196 = torch.add(t9, t82)
    t169 = torch.add(t23, t92)
    t169.add_(t167)
    t169.add_(t63, alpha=2)
    t169.add_(t196, alpha=2)
    t157 = a10 * a12
    t131 = a13 * a17
    t117 = a14 * a18
    t91 = a15 * a19
    t62 = a11 * a14
    t208 = a12 * a15
    t163 = torch.add(t62, t208)
    t50 = torch.add(t157, t131)
    t50.add_(t91)
    t50.add_(t117, alpha=2)
    t50.add_(t163, alpha=2)
    t160 = a11 * a12
    t47 = a16 * a17
    t59 = a17 * a18
    t34 = a18 * a19
    t73 = a13 * a14
    t189 = a14 * a15
    t155 = torch.add(t73, t189)
    t53 = torch.add(t160, t47)
    t53.add_(t34)
    t53.add_(t59, alpha=2)
    t53.add_(t155, alpha=2)
    t38 = a4 * t38
    t38.addcmul_(a5, t72)
    t38.addcmul_(a6, t101)
    t38.addcmul_(a7, t123)
    t38.addcmul_(a8, t142)
    t38.addcmul_(a9, t159)
    t38.addcmul_(t169, v5)
    t38.addcmul_(t50, v6)
    t38.addcmul_(t53, v8)
    t11 = t11 * v4
    t11.addcmul_(t89, v7)
    t11.addcmul_(t133, v9)
    t11.add_(t38, alpha=2)
    t38 = a20 * a20
    t133 = a26 * a26
    t89 = a29 * a29
    t53 = a21 * a21
    t50 = a22 * a22
    t169 = torch.add(t53, t50)
    t159 = a25 * a25
    t142 = a23 * a23
    t123 = a24 * a24
    t101 = torch.add(t142, t123, alpha=2)
    t101 = torch.add(t159, t101)
    t72 = a27 * a27
    t175 = a28 * a28
    t61 = torch.add(t72, t175)
    t79 = torch.add(t38, t133)
    t79.add_(t89)
    t79.add_(t169, alpha=3)
    t79.add_(t101, alpha=3)
    t79.add_(t61, alpha=3)
    t176 = a30 * a30
    t200 = a31 * a31
    t151 = a32 * a32
    t146 = a33 * a33
    t145 = torch.add(t142, t123)
    t138 = torch.add(t133, t72, alpha=2)
    t138 = torch.add(t175, t138)
    t137 = torch.add(t53, t176)
    t137.add_(t146)
    t137.add_(t200, alpha=3)
    t137.add_(t151, alpha=3)
    t137.add_(t145, alpha=3)
    t137.add_(t138, alpha=3)
    t194 = a34 * a34
    t24 = torch.add(t123, t159)
    t206 = torch.add(t72, t175, alpha=2)
    t168 = torch.add(t89, t146)
    t171 = torch.add(t50, t200)
    t171.add_(t194)
    t171.add_(t151, alpha=3)
    t171.add_(t24, alpha=3)
    t171.add_(t206, alpha=3)
    t171.add_(t168, alpha=3)
    t84 = a20 * a21
    t177 = a26 * a30
    t141 = a27 * a31
    t28 = a29 * a33
    t202 = a21 * a23
    t216 = a22 * a24
    t222 = torch.add(t202, t216)
    t20 = a23 * a26
    t203 = a24 * a27
    t162 = torch.add(t20, t203, alpha=2)
    t129 = a25 * a28
    t111 = a28 * a32
    t18 = torch.add(t129, t111)
    t3 = torch.add(t84, t177)
    t3.add_(t28)
    t3.add_(t141, alpha=3)
    t3.add_(t222, alpha=3)
    t3.add_(t162, alpha=3)
    t3.add_(t18, alpha=3)
    t213 = a20 * a22
    t221 = a26 * a31
    t40 = a27 * a32
    t39 = a29 * a34
    t179 = a21 * a24
    t45 = a22 * a25
    t201 = torch.add(t179, t45)
    t66 = a23 * a27
    t181 = a24 * a28
    t120 = torch.add(t66, t181, alpha=2)
    t51 = a25 * a29
    t127 = a28 * a33
    t125 = torch.add(t51, t127)
    t46 = torch.add(t213, t221)
    t46.add_(t39)
    t46.add_(t40, alpha=3)
    t46.add_(t201, alpha=3)
    t46.add_(t120, alpha=3)
    t46.add_(t125, alpha=3)
    t154 = a21 * a22
    t150 = a30 * a31
    t199 = a31 * a32
    t10 = a33 * a34
    t136 = a23 * a24
    t41 = a24 * a25
    t110 = torch.add(t136, t41)
    t49 = a26 * a27
    t149 = a27 * a28
    t114 = torch.add(t49, t149, alpha=2)
    t178 = a28 * a29
    t218 = a32 * a33
    t32 = torch.add(t178, t218)
    t54 = torch.add(t154, t150)
    t54.add_(t10)
    t54.add_(t199, alpha=3)
    t54.add_(t110, alpha=3)
    t54.add_(t114, alpha=3)
    t54.add_(t32, alpha=3)
    t52 = a4 * t52
    t52.addcmul_(a5, t86)
    t52.addcmul_(a6, t115)
    t52.addcmul_(a7, t130)
    t52.addcmul_(a8, t156)
    t52.addcmul_(a9, t164)
    t52.addcmul_(t3, v5)
    t52.addcmul_(t46, v6)
    t52.addcmul_(t54, v8)
    t79 = t79 * v4
    t79.addcmul_(t137, v7)
    t79.addcmul_(t171, v9)
    t79.add_(t52, alpha=2)
    t14 = torch.add(t65, t14)
    t44 = torch.add(t29, t44)
    t44.add_(t135)
    t30 = torch.add(t30, t94)
    t30.add_(t197)
    t197 = a10 * a13
    t29 = a11 * a16
    t65 = a12 * a17
    t197.add_(t29)
    t197.add_(t65)
    t197.add_(t57, alpha=2)
    t197.add_(t16, alpha=2)
    t16 = a10 * a15
    t57 = a11 * a18
    t65 = a12 * a19
    t16.add_(t57)
    t16.add_(t65)
    t16.add_(t58, alpha=2)
    t16.add_(t88, alpha=2)
    t88 = a13 * a15
    t58 = a16 * a18
    t65 = a17 * a19
    t88.add_(t58)
    t88.add_(t65)
    t88.add_(t192, alpha=2)
    t88.add_(t135, alpha=2)
    t88.add_(t94, alpha=2)
    t37 = a20 * t37
    t37.addcmul_(a23, t172)
    t37.addcmul_(a25, t185)
    t37.addcmul_(a30, t119)
    t37.addcmul_(a32, t187)
    t37.addcmul_(a34, t121)
    t37.addcmul_(t197, v23)
    t37.addcmul_(t16, v25)
    t37.addcmul_(t88, v32)
    t196 = torch.add(t23, t196)
    t163 = torch.add(t157, t163)
    t157 = a10 * a14
    t23 = a11 * a17
    t88 = a12 * a18
    t157.add_(t23)
    t157.add_(t88)
    t157.add_(t160, alpha=2)
    t157.add_(t155, alpha=2)
    t9 = torch.add(t9, t92)
    t9.add_(t63)
    t92 = a12 * a13
    t155 = a14 * a16
    t160 = a15 * a17
    t92.add_(t155)
    t92.add_(t160)
    t92.add_(t62, alpha=2)
    t92.add_(t131, alpha=2)
    t92.add_(t117, alpha=2)
    t131 = a11 * a15
    t62 = a13 * a18
    t160 = a14 * a19
    t131.add_(t62)
    t131.add_(t160)
    t131.add_(t82, alpha=2)
    t131.add_(t63, alpha=2)
    t131.add_(t167, alpha=2)
    t208 = torch.add(t208, t117)
    t208.add_(t91)
    t73 = torch.add(t73, t47)
    t73.add_(t59)
    t189 = torch.add(t189, t59)
    t189.add_(t34)
    t71 = a21 * t71
    t71.addcmul_(a22, t100)
    t71.addcmul_(a24, t186)
    t71.addcmul_(a26, t69)
    t71.addcmul_(a27, t191)
    t71.addcmul_(a28, t42)
    t71.addcmul_(a29, t99)
    t71.addcmul_(a31, t139)
    t71.addcmul_(a33, t140)
    t71.addcmul_(t196, v21)
    t71.addcmul_(t163, v22)
    t71.addcmul_(t157, v24)
    t71.addcmul_(t9, v26)
    t71.addcmul_(t92, v27)
    t71.addcmul_(t131, v28)
    t71.addcmul_(t208, v29)
    t71.addcmul_(t73, v31)
    t71.addcmul_(t189, v33)
    t14 = t14 * v20
    t14.addcmul_(t44, v30)
    t14.addcmul_(t30, v34)
    t14.add_(t37, alpha=2)
    t14.add_(t71, alpha=4)
    t101 = torch.add(t38, t101)
    t101.add_(t169, alpha=2)
    t176 = torch.add(t142, t176)
    t176.add_(t151)
    t176.add_(t133, alpha=2)
    t176.add_(t72, alpha=2)
    t176.add_(t200, alpha=2)
    t159 = torch.add(t159, t151)
    t159.add_(t194)
    t159.add_(t175, alpha=2)
    t159.add_(t168, alpha=2)
    t168 = a20 * a23
    t175 = a21 * a26
    t194 = a22 * a27
    t72 = a23 * a30
    t133 = a24 * a31
    t142 = a25 * a32
    t168.add_(t72)
    t168.add_(t142)
    t168.add_(t53, alpha=2)
    t168.add_(t145, alpha=4)
    t168.add_(t138, alpha=2)
    t168.add_(t175, alpha=2)
    t168.add_(t194, alpha=2)
    t168.add_(t133, alpha=2)
    t133 = a20 * a25
    t194 = a21 * a28
    t175 = a22 * a29
    t138 = a23 * a32
    t145 = a24 * a33
    t53 = a25 * a34
    t133.add_(t138)
    t133.add_(t53)
    t133.add_(t50, alpha=2)
    t133.add_(t89, alpha=2)
    t133.add_(t24, alpha=4)
    t133.add_(t206, alpha=2)
    t133.add_(t194, alpha=2)
    t133.add_(t175, alpha=2)
    t133.add_(t145, alpha=2)
    t145 = a23 * a25
    t175 = a26 * a28
    t194 = a27 * a29
    t206 = a30 * a32
    t24 = a31 * a33
    t89 = a32 * a34
    t145.add_(t206)
    t145.add_(t89)
    t145.add_(t123, alpha=2)
    t145.add_(t200, alpha=2)
    t145.add_(t151, alpha=4)
    t145.add_(t146, alpha=2)
    t145.add_(t61, alpha=4)
    t145.add_(t175, alpha=2)
    t145.add_(t194, alpha=2)
    t145.add_(t24, alpha=2)
    t48 = a20 * t48
    t48.addcmul_(a23, t35)
    t48.addcmul_(a25, t36)
    t48.addcmul_(a30, t124)
    t48.addcmul_(a32, t33)
    t48.addcmul_(a34, t126)
    t48.addcmul_(t168, v23)
    t48.addcmul_(t133, v25)
    t48.addcmul_(t145, v32)
    t129 = torch.add(t84, t129)
    t129.add_(t162)
    t129.add_(t222, alpha=2)
    t51 = torch.add(t213, t51)
    t51.add_(t120)
    t51.add_(t201, alpha=2)
    t201 = a20 * a24
    t120 = a21 * a27
    t213 = a22 * a28
    t222 = a23 * a31
    t162 = a24 * a32
    t84 = a25 * a33
    t201.add_(t222)
    t201.add_(t84)
    t201.add_(t154, alpha=2)
    t201.add_(t178, alpha=2)
    t201.add_(t110, alpha=4)
    t201.add_(t114, alpha=2)
    t201.add_(t120, alpha=2)
    t201.add_(t213, alpha=2)
    t201.add_(t162, alpha=2)
    t202 = torch.add(t202, t177)
    t202.add_(t111)
    t202.add_(t20, alpha=2)
    t202.add_(t203, alpha=2)
    t202.add_(t141, alpha=2)
    t20 = a22 * a23
    t111 = a24 * a26
    t177 = a25 * a27
    t162 = a27 * a30
    t213 = a28 * a31
    t120 = a29 * a32
    t20.add_(t162)
    t20.add_(t120)
    t20.add_(t179, alpha=2)
    t20.add_(t66, alpha=4)
    t20.add_(t181, alpha=4)
    t20.add_(t221, alpha=2)
    t20.add_(t40, alpha=4)
    t20.add_(t127, alpha=2)
    t20.add_(t111, alpha=2)
    t20.add_(t177, alpha=2)
    t20.add_(t213, alpha=2)
    t213 = a21 * a25
    t177 = a23 * a28
    t111 = a24 * a29
    t127 = a26 * a32
    t221 = a27 * a33
    t66 = a28 * a34
    t213.add_(t127)
    t213.add_(t66)
    t213.add_(t216, alpha=2)
    t213.add_(t203, alpha=4)
    t213.add_(t141, alpha=2)
    t213.add_(t28, alpha=2)
    t213.add_(t18, alpha=4)
    t213.add_(t177, alpha=2)
    t213.add_(t111, alpha=2)
    t213.add_(t221, alpha=2)
    t45 = torch.add(t45, t40)
    t45.add_(t39)
    t45.add_(t181, alpha=2)
    t45.add_(t125, alpha=2)
    t136 = torch.add(t136, t150)
    t136.add_(t218)
    t136.add_(t49, alpha=2)
    t136.add_(t149, alpha=2)
    t136.add_(t199, alpha=2)
    t41 = torch.add(t41, t199)
    t41.add_(t10)
    t41.add_(t149, alpha=2)
    t41.add_(t32, alpha=2)
    t83 = a21 * t83
    t83.addcmul_(a22, t112)
    t83.addcmul_(a24, t134)
    t83.addcmul_(a26, t77)
    t83.addcmul_(a27, t98)
    t83.addcmul_(a28, t67)
    t83.addcmul_(a29, t107)
    t83.addcmul_(a31, t147)
    t83.addcmul_(a33, t148)
    t83.addcmul_(t129, v21)
    t83.addcmul_(t51, v22)
    t83.addcmul_(t201, v24)
    t83.addcmul_(t202, v26)
    t83.addcmul_(t20, v27)
    t83.addcmul_(t213, v28)
    t83.addcmul_(t45, v29)
    t83.addcmul_(t136, v31)
    t83.addcmul_(t41, v33)
    t101 = t101 * v20
    t101.addcmul_(t176, v30)
    t101.addcmul_(t159, v34)
    t101.add_(t48, alpha=2)
    t101.add_(t83, alpha=4)
    return torch.stack((t0, t8, t7, t6, t60, t90, t118, t132, t158, t56, t190, t207, t193, t205, t182, t5, t22, t204, t12, t1, t219, t64, t102, t93, t153, t128, t74, t113, t209, t25, t43, t144, t184, t87, t15,)), torch.stack((v0, t108, t116, t161, t152, t122, t2, t4, t13, t17, t11, t79, t14, t101,))
