"""CACE B basis: 41 invariant features of the moments up to degree 4, orders 1 to 4.

Generated, do not edit. Regenerate with:
    basisgen --lmax 4 --numax 4 --selection complete --radial shared --backend eager

Operations per atom and channel: forward 941, backward 1469, double backward 3678.
"""

import torch

BASIS_DIGEST = "cecb5e6c16c07696752b9161d23d69dae54411b0f613084228a09e3a0f981536"
SOURCE_DIGEST = "7945e2c9fc17a70a0a87dc6b8de848bc1a2ca733fc40b35477c8f60022a09728"
SPEC = {'l_max': (4, 4, 4, 4), 'nu_max': 4, 'selection': 'complete', 'radial': 'shared', 'max_degree': None}
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
    {'name': 'B4_1', 'nu': 4, 'degrees': (1, 1, 1, 3), 'graphs': ((1, ((0, 3, 1), (1, 3, 1), (2, 3, 1))),), 'formula': 'A_i A_j A_k A_ijk'},
    {'name': 'B4_2', 'nu': 4, 'degrees': (1, 1, 2, 2), 'graphs': ((1, ((0, 2, 1), (1, 3, 1), (2, 3, 1))),), 'formula': 'A_i A_j A_ik A_jk'},
    {'name': 'B4_3', 'nu': 4, 'degrees': (1, 1, 2, 4), 'graphs': ((1, ((0, 3, 1), (1, 3, 1), (2, 3, 2))),), 'formula': 'A_i A_j A_kl A_ijkl'},
    {'name': 'B4_4', 'nu': 4, 'degrees': (1, 1, 3, 3), 'graphs': ((1, ((0, 2, 1), (1, 3, 1), (2, 3, 2))),), 'formula': 'A_i A_j A_ikl A_jkl'},
    {'name': 'B4_5', 'nu': 4, 'degrees': (1, 1, 4, 4), 'graphs': ((1, ((0, 2, 1), (1, 3, 1), (2, 3, 3))),), 'formula': 'A_i A_j A_iklm A_jklm'},
    {'name': 'B4_6', 'nu': 4, 'degrees': (1, 2, 2, 3), 'graphs': ((1, ((0, 1, 1), (1, 3, 1), (2, 3, 2))),), 'formula': 'A_i A_ij A_kl A_jkl'},
    {'name': 'B4_7', 'nu': 4, 'degrees': (1, 2, 2, 3), 'graphs': ((1, ((0, 3, 1), (1, 2, 1), (1, 3, 1), (2, 3, 1))),), 'formula': 'A_i A_jk A_jl A_ikl'},
    {'name': 'B4_8', 'nu': 4, 'degrees': (1, 2, 3, 4), 'graphs': ((1, ((0, 1, 1), (1, 3, 1), (2, 3, 3))),), 'formula': 'A_i A_ij A_klm A_jklm'},
    {'name': 'B4_9', 'nu': 4, 'degrees': (1, 2, 3, 4), 'graphs': ((1, ((0, 1, 1), (1, 3, 1), (2, 3, 3))), (3, ((0, 3, 1), (1, 2, 1), (1, 3, 1), (2, 3, 2)))), 'formula': 'A_i A_ij A_klm A_jklm + 3 A_i A_jk A_jlm A_iklm'},
    {'name': 'B4_10', 'nu': 4, 'degrees': (1, 2, 3, 4), 'graphs': ((1, ((0, 2, 1), (1, 3, 2), (2, 3, 2))),), 'formula': 'A_i A_jk A_ilm A_jklm'},
    {'name': 'B4_11', 'nu': 4, 'degrees': (1, 3, 3, 3), 'graphs': ((1, ((0, 1, 1), (1, 2, 1), (1, 3, 1), (2, 3, 2))),), 'formula': 'A_i A_ijk A_jlm A_klm'},
    {'name': 'B4_12', 'nu': 4, 'degrees': (1, 3, 4, 4), 'graphs': ((1, ((0, 1, 1), (1, 2, 1), (1, 3, 1), (2, 3, 3))),), 'formula': 'A_i A_ijk A_jlmn A_klmn'},
    {'name': 'B4_13', 'nu': 4, 'degrees': (1, 3, 4, 4), 'graphs': ((1, ((0, 2, 1), (1, 2, 1), (1, 3, 2), (2, 3, 2))),), 'formula': 'A_i A_jkl A_ijmn A_klmn'},
    {'name': 'B4_14', 'nu': 4, 'degrees': (2, 2, 2, 4), 'graphs': ((1, ((0, 1, 1), (0, 3, 1), (1, 3, 1), (2, 3, 2))),), 'formula': 'A_ij A_ik A_lm A_jklm'},
    {'name': 'B4_15', 'nu': 4, 'degrees': (2, 2, 3, 3), 'graphs': ((1, ((0, 1, 1), (0, 2, 1), (1, 3, 1), (2, 3, 2))),), 'formula': 'A_ij A_ik A_jlm A_klm'},
    {'name': 'B4_16', 'nu': 4, 'degrees': (2, 2, 3, 3), 'graphs': ((1, ((0, 2, 2), (1, 3, 2), (2, 3, 1))),), 'formula': 'A_ij A_kl A_ijm A_klm'},
    {'name': 'B4_17', 'nu': 4, 'degrees': (2, 2, 4, 4), 'graphs': ((1, ((0, 1, 1), (0, 2, 1), (1, 3, 1), (2, 3, 3))),), 'formula': 'A_ij A_ik A_jlmn A_klmn'},
    {'name': 'B4_18', 'nu': 4, 'degrees': (2, 2, 4, 4), 'graphs': ((1, ((0, 2, 2), (1, 3, 2), (2, 3, 2))),), 'formula': 'A_ij A_kl A_ijmn A_klmn'},
    {'name': 'B4_19', 'nu': 4, 'degrees': (2, 3, 3, 4), 'graphs': ((1, ((0, 1, 1), (0, 3, 1), (1, 2, 1), (1, 3, 1), (2, 3, 2))),), 'formula': 'A_ij A_ikl A_kmn A_jlmn'},
    {'name': 'B4_20', 'nu': 4, 'degrees': (2, 3, 3, 4), 'graphs': ((1, ((0, 1, 2), (1, 3, 1), (2, 3, 3))),), 'formula': 'A_ij A_ijk A_lmn A_klmn'},
    {'name': 'B4_21', 'nu': 4, 'degrees': (2, 3, 3, 4), 'graphs': ((1, ((0, 3, 2), (1, 2, 2), (1, 3, 1), (2, 3, 1))),), 'formula': 'A_ij A_klm A_kln A_ijmn'},
    {'name': 'B4_22', 'nu': 4, 'degrees': (2, 4, 4, 4), 'graphs': ((1, ((0, 1, 2), (1, 2, 1), (1, 3, 1), (2, 3, 3))),), 'formula': 'A_ij A_ijkl A_kmnp A_lmnp'},
    {'name': 'B4_23', 'nu': 4, 'degrees': (3, 3, 3, 3), 'graphs': ((1, ((0, 1, 1), (0, 2, 2), (1, 3, 2), (2, 3, 1))),), 'formula': 'A_ijk A_ilm A_jkn A_lmn'},
    {'name': 'B4_24', 'nu': 4, 'degrees': (3, 3, 4, 4), 'graphs': ((1, ((0, 1, 2), (0, 2, 1), (1, 3, 1), (2, 3, 3))),), 'formula': 'A_ijk A_ijl A_kmnp A_lmnp'},
    {'name': 'B4_25', 'nu': 4, 'degrees': (3, 3, 4, 4), 'graphs': ((1, ((0, 2, 3), (1, 3, 3), (2, 3, 1))),), 'formula': 'A_ijk A_lmn A_ijkp A_lmnp'},
    {'name': 'B4_26', 'nu': 4, 'degrees': (3, 3, 4, 4), 'graphs': ((2, ((0, 1, 1), (0, 2, 1), (0, 3, 1), (1, 2, 1), (1, 3, 1), (2, 3, 2))), (1, ((0, 1, 1), (0, 2, 2), (1, 3, 2), (2, 3, 2)))), 'formula': '2 A_ijk A_ilm A_jlnp A_kmnp + A_ijk A_ilm A_jknp A_lmnp'},
    {'name': 'B4_27', 'nu': 4, 'degrees': (4, 4, 4, 4), 'graphs': ((1, ((0, 1, 1), (0, 2, 3), (1, 3, 3), (2, 3, 1))),), 'formula': 'A_ijkl A_imnp A_jklq A_mnpq'},
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
    t5 = a4 * a4
    t5.addcmul_(a5, a5)
    t5.addcmul_(a6, a6)
    t20 = a5 * a5
    t20.addcmul_(a7, a7)
    t20.addcmul_(a8, a8)
    t21 = a6 * a6
    t21.addcmul_(a8, a8)
    t21.addcmul_(a9, a9)
    t22 = a4 * a5
    t22.addcmul_(a5, a7)
    t22.addcmul_(a6, a8)
    t23 = a4 * a6
    t23.addcmul_(a5, a8)
    t23.addcmul_(a6, a9)
    t24 = a5 * a6
    t24.addcmul_(a7, a8)
    t24.addcmul_(a8, a9)
    t25 = a4 * t5
    t25.addcmul_(a7, t20)
    t25.addcmul_(a9, t21)
    t25.addcmul_(t1, t22)
    t25.addcmul_(t2, t23)
    t25.addcmul_(t3, t24)
    t26 = a4 * a20
    t26.addcmul_(a7, a23)
    t26.addcmul_(a9, a25)
    t26.addcmul_(a21, t1)
    t26.addcmul_(a22, t2)
    t26.addcmul_(a24, t3)
    t27 = a4 * a23
    t27.addcmul_(a7, a30)
    t27.addcmul_(a9, a32)
    t27.addcmul_(a26, t1)
    t27.addcmul_(a27, t2)
    t27.addcmul_(a31, t3)
    t28 = a4 * a25
    t28.addcmul_(a7, a32)
    t28.addcmul_(a9, a34)
    t28.addcmul_(a28, t1)
    t28.addcmul_(a29, t2)
    t28.addcmul_(a33, t3)
    t29 = a4 * a21
    t29.addcmul_(a7, a26)
    t29.addcmul_(a9, a28)
    t29.addcmul_(a23, t1)
    t29.addcmul_(a24, t2)
    t29.addcmul_(a27, t3)
    t30 = a4 * a22
    t30.addcmul_(a7, a27)
    t30.addcmul_(a9, a29)
    t30.addcmul_(a24, t1)
    t30.addcmul_(a25, t2)
    t30.addcmul_(a28, t3)
    t31 = a4 * a24
    t31.addcmul_(a7, a31)
    t31.addcmul_(a9, a33)
    t31.addcmul_(a27, t1)
    t31.addcmul_(a28, t2)
    t31.addcmul_(a32, t3)
    t32 = a4 * t26
    t32.addcmul_(a7, t27)
    t32.addcmul_(a9, t28)
    t32.addcmul_(t1, t29)
    t32.addcmul_(t2, t30)
    t32.addcmul_(t3, t31)
    t33 = a10 * a10
    t34 = a13 * a13
    t35 = a14 * a14
    t36 = a15 * a15
    t37 = a11 * a11
    t38 = a12 * a12
    t39 = torch.add(t37, t38)
    t40 = torch.add(t33, t34)
    t40.add_(t36)
    t40.add_(t35, alpha=2)
    t40.add_(t39, alpha=2)
    t41 = a16 * a16
    t42 = a17 * a17
    t43 = a18 * a18
    t44 = torch.add(t34, t35)
    t45 = torch.add(t37, t41)
    t45.add_(t43)
    t45.add_(t42, alpha=2)
    t45.add_(t44, alpha=2)
    t46 = a19 * a19
    t47 = torch.add(t35, t36)
    t48 = torch.add(t38, t42)
    t48.add_(t46)
    t48.add_(t43, alpha=2)
    t48.add_(t47, alpha=2)
    t49 = a10 * a11
    t50 = a13 * a16
    t51 = a14 * a17
    t52 = a15 * a18
    t53 = a11 * a13
    t54 = a12 * a14
    t55 = torch.add(t53, t54)
    t56 = torch.add(t49, t50)
    t56.add_(t52)
    t56.add_(t51, alpha=2)
    t56.add_(t55, alpha=2)
    t57 = a10 * a12
    t58 = a13 * a17
    t59 = a14 * a18
    t60 = a15 * a19
    t61 = a11 * a14
    t62 = a12 * a15
    t63 = torch.add(t61, t62)
    t64 = torch.add(t57, t58)
    t64.add_(t60)
    t64.add_(t59, alpha=2)
    t64.add_(t63, alpha=2)
    t65 = a11 * a12
    t66 = a16 * a17
    t67 = a17 * a18
    t68 = a18 * a19
    t69 = a13 * a14
    t70 = a14 * a15
    t71 = torch.add(t69, t70)
    t72 = torch.add(t65, t66)
    t72.add_(t68)
    t72.add_(t67, alpha=2)
    t72.add_(t71, alpha=2)
    t73 = a4 * t40
    t73.addcmul_(a7, t45)
    t73.addcmul_(a9, t48)
    t73.addcmul_(t1, t56)
    t73.addcmul_(t2, t64)
    t73.addcmul_(t3, t72)
    t74 = a20 * a20
    t75 = a26 * a26
    t76 = a29 * a29
    t77 = a21 * a21
    t78 = a22 * a22
    t79 = torch.add(t77, t78)
    t80 = a25 * a25
    t81 = a23 * a23
    t82 = a24 * a24
    t83 = torch.add(t81, t82, alpha=2)
    t83 = torch.add(t80, t83)
    t84 = a27 * a27
    t85 = a28 * a28
    t86 = torch.add(t84, t85)
    t87 = torch.add(t74, t75)
    t87.add_(t76)
    t87.add_(t79, alpha=3)
    t87.add_(t83, alpha=3)
    t87.add_(t86, alpha=3)
    t88 = a30 * a30
    t89 = a31 * a31
    t90 = a32 * a32
    t91 = a33 * a33
    t92 = torch.add(t81, t82)
    t93 = torch.add(t75, t84, alpha=2)
    t93 = torch.add(t85, t93)
    t94 = torch.add(t77, t88)
    t94.add_(t91)
    t94.add_(t89, alpha=3)
    t94.add_(t90, alpha=3)
    t94.add_(t92, alpha=3)
    t94.add_(t93, alpha=3)
    t95 = a34 * a34
    t96 = torch.add(t82, t80)
    t97 = torch.add(t84, t85, alpha=2)
    t98 = torch.add(t76, t91)
    t99 = torch.add(t78, t89)
    t99.add_(t95)
    t99.add_(t90, alpha=3)
    t99.add_(t96, alpha=3)
    t99.add_(t97, alpha=3)
    t99.add_(t98, alpha=3)
    t100 = a20 * a21
    t101 = a26 * a30
    t102 = a27 * a31
    t103 = a29 * a33
    t104 = a21 * a23
    t105 = a22 * a24
    t106 = torch.add(t104, t105)
    t107 = a23 * a26
    t108 = a24 * a27
    t109 = torch.add(t107, t108, alpha=2)
    t110 = a25 * a28
    t111 = a28 * a32
    t112 = torch.add(t110, t111)
    t113 = torch.add(t100, t101)
    t113.add_(t103)
    t113.add_(t102, alpha=3)
    t113.add_(t106, alpha=3)
    t113.add_(t109, alpha=3)
    t113.add_(t112, alpha=3)
    t114 = a20 * a22
    t115 = a26 * a31
    t116 = a27 * a32
    t117 = a29 * a34
    t118 = a21 * a24
    t119 = a22 * a25
    t120 = torch.add(t118, t119)
    t121 = a23 * a27
    t122 = a24 * a28
    t123 = torch.add(t121, t122, alpha=2)
    t124 = a25 * a29
    t125 = a28 * a33
    t126 = torch.add(t124, t125)
    t127 = torch.add(t114, t115)
    t127.add_(t117)
    t127.add_(t116, alpha=3)
    t127.add_(t120, alpha=3)
    t127.add_(t123, alpha=3)
    t127.add_(t126, alpha=3)
    t128 = a21 * a22
    t129 = a30 * a31
    t130 = a31 * a32
    t131 = a33 * a34
    t132 = a23 * a24
    t133 = a24 * a25
    t134 = torch.add(t132, t133)
    t135 = a26 * a27
    t136 = a27 * a28
    t137 = torch.add(t135, t136, alpha=2)
    t138 = a28 * a29
    t139 = a32 * a33
    t140 = torch.add(t138, t139)
    t141 = torch.add(t128, t129)
    t141.add_(t131)
    t141.add_(t130, alpha=3)
    t141.add_(t134, alpha=3)
    t141.add_(t137, alpha=3)
    t141.add_(t140, alpha=3)
    t142 = a4 * t87
    t142.addcmul_(a7, t94)
    t142.addcmul_(a9, t99)
    t142.addcmul_(t1, t113)
    t142.addcmul_(t2, t127)
    t142.addcmul_(t3, t141)
    t39 = torch.add(t33, t39)
    t41 = torch.add(t34, t41)
    t41.add_(t42)
    t36 = torch.add(t36, t43)
    t36.add_(t46)
    t46 = a10 * a13
    t34 = a11 * a16
    t33 = a12 * a17
    t46.add_(t34)
    t46.add_(t33)
    t46.add_(t37, alpha=2)
    t46.add_(t44, alpha=2)
    t44 = a10 * a15
    t37 = a11 * a18
    t33 = a12 * a19
    t44.add_(t37)
    t44.add_(t33)
    t44.add_(t38, alpha=2)
    t44.add_(t47, alpha=2)
    t47 = a13 * a15
    t38 = a16 * a18
    t33 = a17 * a19
    t47.add_(t38)
    t47.add_(t33)
    t47.add_(t35, alpha=2)
    t47.add_(t42, alpha=2)
    t47.add_(t43, alpha=2)
    t43 = a23 * t46
    t43.addcmul_(a25, t44)
    t43.addcmul_(a32, t47)
    t55 = torch.add(t49, t55)
    t63 = torch.add(t57, t63)
    t57 = a10 * a14
    t49 = a11 * a17
    t42 = a12 * a18
    t57.add_(t49)
    t57.add_(t42)
    t57.add_(t65, alpha=2)
    t57.add_(t71, alpha=2)
    t53 = torch.add(t53, t50)
    t53.add_(t51)
    t50 = a12 * a13
    t71 = a14 * a16
    t65 = a15 * a17
    t50.add_(t71)
    t50.add_(t65)
    t50.add_(t61, alpha=2)
    t50.add_(t58, alpha=2)
    t50.add_(t59, alpha=2)
    t58 = a11 * a15
    t61 = a13 * a18
    t65 = a14 * a19
    t58.add_(t61)
    t58.add_(t65)
    t58.add_(t54, alpha=2)
    t58.add_(t51, alpha=2)
    t58.add_(t52, alpha=2)
    t62 = torch.add(t62, t59)
    t62.add_(t60)
    t69 = torch.add(t69, t66)
    t69.add_(t67)
    t70 = torch.add(t70, t67)
    t70.add_(t68)
    t68 = a21 * t55
    t68.addcmul_(a22, t63)
    t68.addcmul_(a24, t57)
    t68.addcmul_(a26, t53)
    t68.addcmul_(a27, t50)
    t68.addcmul_(a28, t58)
    t68.addcmul_(a29, t62)
    t68.addcmul_(a31, t69)
    t68.addcmul_(a33, t70)
    t67 = a20 * t39
    t67.addcmul_(a30, t41)
    t67.addcmul_(a34, t36)
    t67.add_(t43, alpha=2)
    t67.add_(t68, alpha=4)
    t83 = torch.add(t74, t83)
    t83.add_(t79, alpha=2)
    t88 = torch.add(t81, t88)
    t88.add_(t90)
    t88.add_(t75, alpha=2)
    t88.add_(t84, alpha=2)
    t88.add_(t89, alpha=2)
    t80 = torch.add(t80, t90)
    t80.add_(t95)
    t80.add_(t85, alpha=2)
    t80.add_(t98, alpha=2)
    t98 = a20 * a23
    t85 = a21 * a26
    t95 = a22 * a27
    t84 = a23 * a30
    t75 = a24 * a31
    t81 = a25 * a32
    t98.add_(t84)
    t98.add_(t81)
    t98.add_(t77, alpha=2)
    t98.add_(t92, alpha=4)
    t98.add_(t93, alpha=2)
    t98.add_(t85, alpha=2)
    t98.add_(t95, alpha=2)
    t98.add_(t75, alpha=2)
    t75 = a20 * a25
    t95 = a21 * a28
    t85 = a22 * a29
    t93 = a23 * a32
    t92 = a24 * a33
    t77 = a25 * a34
    t75.add_(t93)
    t75.add_(t77)
    t75.add_(t78, alpha=2)
    t75.add_(t76, alpha=2)
    t75.add_(t96, alpha=4)
    t75.add_(t97, alpha=2)
    t75.add_(t95, alpha=2)
    t75.add_(t85, alpha=2)
    t75.add_(t92, alpha=2)
    t92 = a23 * a25
    t85 = a26 * a28
    t95 = a27 * a29
    t97 = a30 * a32
    t96 = a31 * a33
    t76 = a32 * a34
    t92.add_(t97)
    t92.add_(t76)
    t92.add_(t82, alpha=2)
    t92.add_(t89, alpha=2)
    t92.add_(t90, alpha=4)
    t92.add_(t91, alpha=2)
    t92.add_(t86, alpha=4)
    t92.add_(t85, alpha=2)
    t92.add_(t95, alpha=2)
    t92.add_(t96, alpha=2)
    t96 = a23 * t98
    t96.addcmul_(a25, t75)
    t96.addcmul_(a32, t92)
    t110 = torch.add(t100, t110)
    t110.add_(t109)
    t110.add_(t106, alpha=2)
    t124 = torch.add(t114, t124)
    t124.add_(t123)
    t124.add_(t120, alpha=2)
    t120 = a20 * a24
    t123 = a21 * a27
    t114 = a22 * a28
    t106 = a23 * a31
    t109 = a24 * a32
    t100 = a25 * a33
    t120.add_(t106)
    t120.add_(t100)
    t120.add_(t128, alpha=2)
    t120.add_(t138, alpha=2)
    t120.add_(t134, alpha=4)
    t120.add_(t137, alpha=2)
    t120.add_(t123, alpha=2)
    t120.add_(t114, alpha=2)
    t120.add_(t109, alpha=2)
    t104 = torch.add(t104, t101)
    t104.add_(t111)
    t104.add_(t107, alpha=2)
    t104.add_(t108, alpha=2)
    t104.add_(t102, alpha=2)
    t107 = a22 * a23
    t111 = a24 * a26
    t101 = a25 * a27
    t109 = a27 * a30
    t114 = a28 * a31
    t123 = a29 * a32
    t107.add_(t109)
    t107.add_(t123)
    t107.add_(t118, alpha=2)
    t107.add_(t121, alpha=4)
    t107.add_(t122, alpha=4)
    t107.add_(t115, alpha=2)
    t107.add_(t116, alpha=4)
    t107.add_(t125, alpha=2)
    t107.add_(t111, alpha=2)
    t107.add_(t101, alpha=2)
    t107.add_(t114, alpha=2)
    t114 = a21 * a25
    t101 = a23 * a28
    t111 = a24 * a29
    t125 = a26 * a32
    t115 = a27 * a33
    t121 = a28 * a34
    t114.add_(t125)
    t114.add_(t121)
    t114.add_(t105, alpha=2)
    t114.add_(t108, alpha=4)
    t114.add_(t102, alpha=2)
    t114.add_(t103, alpha=2)
    t114.add_(t112, alpha=4)
    t114.add_(t101, alpha=2)
    t114.add_(t111, alpha=2)
    t114.add_(t115, alpha=2)
    t119 = torch.add(t119, t116)
    t119.add_(t117)
    t119.add_(t122, alpha=2)
    t119.add_(t126, alpha=2)
    t132 = torch.add(t132, t129)
    t132.add_(t139)
    t132.add_(t135, alpha=2)
    t132.add_(t136, alpha=2)
    t132.add_(t130, alpha=2)
    t133 = torch.add(t133, t130)
    t133.add_(t131)
    t133.add_(t136, alpha=2)
    t133.add_(t140, alpha=2)
    t140 = a21 * t110
    t140.addcmul_(a22, t124)
    t140.addcmul_(a24, t120)
    t140.addcmul_(a26, t104)
    t140.addcmul_(a27, t107)
    t140.addcmul_(a28, t114)
    t140.addcmul_(a29, t119)
    t140.addcmul_(a31, t132)
    t140.addcmul_(a33, t133)
    t136 = a20 * t83
    t136.addcmul_(a30, t88)
    t136.addcmul_(a34, t80)
    t136.add_(t96, alpha=2)
    t136.add_(t140, alpha=4)
    t140 = a1 * a1
    t96 = a1 * a10
    t96.addcmul_(a2, a11)
    t96.addcmul_(a3, a12)
    t131 = a1 * a2
    t130 = a1 * a11
    t130.addcmul_(a2, a13)
    t130.addcmul_(a3, a14)
    t135 = t130 * 2
    t139 = a1 * a3
    t129 = a1 * a12
    t129.addcmul_(a2, a14)
    t129.addcmul_(a3, a15)
    t126 = t129 * 2
    t122 = a2 * a2
    t117 = a1 * a13
    t117.addcmul_(a2, a16)
    t117.addcmul_(a3, a17)
    t116 = a2 * a3
    t115 = a1 * a14
    t115.addcmul_(a2, a17)
    t115.addcmul_(a3, a18)
    t111 = t115 * 2
    t101 = a3 * a3
    t112 = a1 * a15
    t112.addcmul_(a2, a18)
    t112.addcmul_(a3, a19)
    t103 = t140 * t96
    t103.addcmul_(t131, t135)
    t103.addcmul_(t139, t126)
    t103.addcmul_(t122, t117)
    t103.addcmul_(t116, t111)
    t103.addcmul_(t101, t112)
    t102 = t9 * t9
    t102.addcmul_(t8, t8)
    t102.addcmul_(t6, t6)
    t108 = t29 * 2
    t105 = t30 * 2
    t121 = t31 * 2
    t125 = t26 * t140
    t125.addcmul_(t27, t122)
    t125.addcmul_(t28, t101)
    t125.addcmul_(t131, t108)
    t125.addcmul_(t139, t105)
    t125.addcmul_(t116, t121)
    t118 = t96 * t96
    t118.addcmul_(t130, t135)
    t118.addcmul_(t129, t126)
    t118.addcmul_(t117, t117)
    t118.addcmul_(t115, t111)
    t118.addcmul_(t112, t112)
    t131 = t113 * t131
    t131.addcmul_(t127, t139)
    t131.addcmul_(t141, t116)
    t140 = t87 * t140
    t140.addcmul_(t94, t122)
    t140.addcmul_(t99, t101)
    t140.add_(t131, alpha=2)
    t131 = t9 * t12
    t131.addcmul_(t8, t13)
    t131.addcmul_(t6, t14)
    t101 = t5 * t96
    t101.addcmul_(t22, t135)
    t101.addcmul_(t23, t126)
    t101.addcmul_(t20, t117)
    t101.addcmul_(t24, t111)
    t101.addcmul_(t21, t112)
    t9 = t9 * t17
    t9.addcmul_(t8, t18)
    t9.addcmul_(t6, t19)
    t6 = a1 * a11
    t8 = a2 * a10
    t8.add_(t6, alpha=3)
    t6 = a4 * a21
    t6.addcmul_(a5, a23)
    t6.addcmul_(a6, a24)
    t122 = a5 * a20
    t122.addcmul_(a7, a21)
    t122.addcmul_(a8, a22)
    t122.add_(t6, alpha=3)
    t6 = a1 * a12
    t116 = a3 * a10
    t116.add_(t6, alpha=3)
    t6 = a4 * a22
    t6.addcmul_(a5, a24)
    t6.addcmul_(a6, a25)
    t139 = a6 * a20
    t139.addcmul_(a8, a21)
    t139.addcmul_(a9, a22)
    t139.add_(t6, alpha=3)
    t6 = a1 * a16
    t123 = a2 * a13
    t6.add_(t123, alpha=3)
    t123 = a4 * a26
    t123.addcmul_(a5, a30)
    t123.addcmul_(a6, a31)
    t109 = a5 * a23
    t109.addcmul_(a7, a26)
    t109.addcmul_(a8, a27)
    t123.add_(t109, alpha=3)
    t109 = a1 * a19
    t137 = a3 * a15
    t109.add_(t137, alpha=3)
    t137 = a4 * a29
    t137.addcmul_(a5, a33)
    t137.addcmul_(a6, a34)
    t134 = a6 * a25
    t134.addcmul_(a8, a28)
    t134.addcmul_(a9, a29)
    t137.add_(t134, alpha=3)
    t134 = a2 * a17
    t138 = a3 * a16
    t138.add_(t134, alpha=3)
    t134 = a5 * a27
    t134.addcmul_(a7, a31)
    t134.addcmul_(a8, a32)
    t128 = a6 * a26
    t128.addcmul_(a8, a30)
    t128.addcmul_(a9, a31)
    t128.add_(t134, alpha=3)
    t134 = a2 * a19
    t100 = a3 * a18
    t134.add_(t100, alpha=3)
    t100 = a5 * a29
    t100.addcmul_(a7, a33)
    t100.addcmul_(a8, a34)
    t106 = a6 * a28
    t106.addcmul_(a8, a32)
    t106.addcmul_(a9, a33)
    t100.add_(t106, alpha=3)
    t106 = a1 * a14
    t95 = a2 * a12
    t85 = a3 * a11
    t95.add_(t85)
    t95.add_(t106, alpha=2)
    t106 = a4 * a24
    t106.addcmul_(a5, a27)
    t106.addcmul_(a6, a28)
    t85 = a5 * a22
    t85.addcmul_(a7, a24)
    t85.addcmul_(a8, a25)
    t86 = a6 * a21
    t86.addcmul_(a8, a23)
    t86.addcmul_(a9, a24)
    t85.add_(t86)
    t85.add_(t106, alpha=2)
    t106 = a1 * a17
    t86 = a2 * a14
    t91 = a3 * a13
    t106.add_(t91)
    t106.add_(t86, alpha=2)
    t86 = a4 * a27
    t86.addcmul_(a5, a31)
    t86.addcmul_(a6, a32)
    t91 = a5 * a24
    t91.addcmul_(a7, a27)
    t91.addcmul_(a8, a28)
    t90 = a6 * a23
    t90.addcmul_(a8, a26)
    t90.addcmul_(a9, a27)
    t86.add_(t90)
    t86.add_(t91, alpha=2)
    t91 = a1 * a18
    t90 = a2 * a15
    t89 = a3 * a14
    t91.add_(t90)
    t91.add_(t89, alpha=2)
    t89 = a4 * a28
    t89.addcmul_(a5, a32)
    t89.addcmul_(a6, a33)
    t90 = a5 * a25
    t90.addcmul_(a7, a28)
    t90.addcmul_(a8, a29)
    t82 = a6 * a24
    t82.addcmul_(a8, a27)
    t82.addcmul_(a9, a28)
    t89.add_(t90)
    t89.add_(t82, alpha=2)
    t82 = t95 * t85
    t82.addcmul_(t106, t86)
    t82.addcmul_(t91, t89)
    t90 = a1 * a10
    t76 = a4 * a20
    t76.addcmul_(a5, a21)
    t76.addcmul_(a6, a22)
    t97 = a2 * a16
    t78 = a5 * a26
    t78.addcmul_(a7, a30)
    t78.addcmul_(a8, a31)
    t77 = a3 * a19
    t93 = a6 * a29
    t93.addcmul_(a8, a33)
    t93.addcmul_(a9, a34)
    t81 = t90 * t76
    t81.addcmul_(t97, t78)
    t81.addcmul_(t77, t93)
    t84 = a1 * a13
    t79 = a2 * a11
    t84.add_(t79)
    t79 = a4 * a23
    t79.addcmul_(a5, a26)
    t79.addcmul_(a6, a27)
    t74 = a5 * a21
    t74.addcmul_(a7, a23)
    t74.addcmul_(a8, a24)
    t79.add_(t74)
    t74 = a1 * a15
    t68 = a3 * a12
    t74.add_(t68)
    t68 = a4 * a25
    t68.addcmul_(a5, a28)
    t68.addcmul_(a6, a29)
    t43 = a6 * a22
    t43.addcmul_(a8, a24)
    t43.addcmul_(a9, a25)
    t68.add_(t43)
    t43 = a2 * a18
    t66 = a3 * a17
    t43.add_(t66)
    t66 = a5 * a28
    t66.addcmul_(a7, a32)
    t66.addcmul_(a8, a33)
    t60 = a6 * a27
    t60.addcmul_(a8, a31)
    t60.addcmul_(a9, a32)
    t66.add_(t60)
    t60 = t84 * t79
    t60.addcmul_(t74, t68)
    t60.addcmul_(t43, t66)
    t59 = t8 * t122
    t59.addcmul_(t116, t139)
    t59.addcmul_(t6, t123)
    t59.addcmul_(t109, t137)
    t59.addcmul_(t138, t128)
    t59.addcmul_(t134, t100)
    t59.add_(t82, alpha=3)
    t59.add_(t81, alpha=4)
    t59.add_(t60, alpha=6)
    t60 = t26 * t96
    t60.addcmul_(t27, t117)
    t60.addcmul_(t28, t112)
    t60.addcmul_(t130, t108)
    t60.addcmul_(t129, t105)
    t60.addcmul_(t115, t121)
    t115 = t40 * t96
    t115.addcmul_(t56, t135)
    t115.addcmul_(t64, t126)
    t115.addcmul_(t45, t117)
    t115.addcmul_(t72, t111)
    t115.addcmul_(t48, t112)
    t96 = t87 * t96
    t96.addcmul_(t113, t135)
    t96.addcmul_(t127, t126)
    t96.addcmul_(t94, t117)
    t96.addcmul_(t141, t111)
    t96.addcmul_(t99, t112)
    t90 = t83 * t90
    t90.addcmul_(t110, t8)
    t90.addcmul_(t124, t116)
    t90.addcmul_(t98, t84)
    t90.addcmul_(t120, t95)
    t90.addcmul_(t75, t74)
    t90.addcmul_(t104, t6)
    t90.addcmul_(t107, t106)
    t90.addcmul_(t114, t91)
    t90.addcmul_(t119, t109)
    t90.addcmul_(t88, t97)
    t90.addcmul_(t132, t138)
    t90.addcmul_(t92, t43)
    t90.addcmul_(t133, t134)
    t90.addcmul_(t80, t77)
    t77 = t5 * t26
    t77.addcmul_(t22, t108)
    t77.addcmul_(t23, t105)
    t77.addcmul_(t20, t27)
    t77.addcmul_(t24, t121)
    t77.addcmul_(t21, t28)
    t134 = t22 * t56
    t134.addcmul_(t23, t64)
    t134.addcmul_(t24, t72)
    t43 = t5 * t40
    t43.addcmul_(t20, t45)
    t43.addcmul_(t21, t48)
    t43.add_(t134, alpha=2)
    t134 = t12 * t12
    t134.addcmul_(t13, t13)
    t134.addcmul_(t14, t14)
    t22 = t22 * t113
    t22.addcmul_(t23, t127)
    t22.addcmul_(t24, t141)
    t5 = t5 * t87
    t5.addcmul_(t20, t94)
    t5.addcmul_(t21, t99)
    t5.add_(t22, alpha=2)
    t22 = t26 * t26
    t22.addcmul_(t29, t108)
    t22.addcmul_(t30, t105)
    t22.addcmul_(t27, t27)
    t22.addcmul_(t31, t121)
    t22.addcmul_(t28, t28)
    t76 = t39 * t76
    t76.addcmul_(t55, t122)
    t76.addcmul_(t63, t139)
    t76.addcmul_(t46, t79)
    t76.addcmul_(t57, t85)
    t76.addcmul_(t44, t68)
    t76.addcmul_(t53, t123)
    t76.addcmul_(t50, t86)
    t76.addcmul_(t58, t89)
    t76.addcmul_(t62, t137)
    t76.addcmul_(t41, t78)
    t76.addcmul_(t69, t128)
    t76.addcmul_(t47, t66)
    t76.addcmul_(t70, t100)
    t76.addcmul_(t36, t93)
    t12 = t12 * t17
    t12.addcmul_(t13, t18)
    t12.addcmul_(t14, t19)
    t14 = t26 * t40
    t14.addcmul_(t27, t45)
    t14.addcmul_(t28, t48)
    t14.addcmul_(t56, t108)
    t14.addcmul_(t64, t105)
    t14.addcmul_(t72, t121)
    t26 = t26 * t87
    t26.addcmul_(t27, t94)
    t26.addcmul_(t28, t99)
    t26.addcmul_(t113, t108)
    t26.addcmul_(t127, t105)
    t26.addcmul_(t141, t121)
    t121 = t56 * t56
    t121.addcmul_(t64, t64)
    t121.addcmul_(t72, t72)
    t105 = t40 * t40
    t105.addcmul_(t45, t45)
    t105.addcmul_(t48, t48)
    t105.add_(t121, alpha=2)
    t56 = t56 * t113
    t56.addcmul_(t64, t127)
    t56.addcmul_(t72, t141)
    t40 = t40 * t87
    t40.addcmul_(t45, t94)
    t40.addcmul_(t48, t99)
    t40.add_(t56, alpha=2)
    t17 = t17 * t17
    t17.addcmul_(t18, t18)
    t17.addcmul_(t19, t19)
    t98 = t46 * t98
    t98.addcmul_(t44, t75)
    t98.addcmul_(t47, t92)
    t83 = t39 * t83
    t83.addcmul_(t41, t88)
    t83.addcmul_(t36, t80)
    t120 = t57 * t120
    t120.addcmul_(t50, t107)
    t120.addcmul_(t58, t114)
    t110 = t55 * t110
    t110.addcmul_(t63, t124)
    t110.addcmul_(t53, t104)
    t110.addcmul_(t62, t119)
    t110.addcmul_(t69, t132)
    t110.addcmul_(t70, t133)
    t98 = t98 * 2
    t98.add_(t83, alpha=3)
    t98.add_(t120, alpha=4)
    t98.add_(t110, alpha=12)
    t113 = t113 * t113
    t113.addcmul_(t127, t127)
    t113.addcmul_(t141, t141)
    t87 = t87 * t87
    t87.addcmul_(t94, t94)
    t87.addcmul_(t99, t99)
    t87.add_(t113, alpha=2)
    return torch.stack((a0, t0, t4, t7, t10, t11, t15, t16, t25, t32, t73, t142, t67, t136, t103, t102, t125, t118, t140, t131, t101, t9, t59, t60, t115, t96, t90, t77, t43, t134, t5, t22, t76, t12, t14, t26, t105, t40, t17, t98, t87,))


def _backward(a, g):
    """Rows of gradient with respect to a."""
    a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14, a15, a16, a17, a18, a19, a20, a21, a22, a23, a24, a25, a26, a27, a28, a29, a30, a31, a32, a33, a34 = a.unbind(0)
    g0, g1, g2, g3, g4, g5, g6, g7, g8, g9, g10, g11, g12, g13, g14, g15, g16, g17, g18, g19, g20, g21, g22, g23, g24, g25, g26, g27, g28, g29, g30, g31, g32, g33, g34, g35, g36, g37, g38, g39, g40 = g.unbind(0)
    t0 = a1 * a4
    t0.addcmul_(a2, a5)
    t0.addcmul_(a3, a6)
    t1 = g15 * 2
    t2 = a5 * 2
    t3 = a6 * 2
    t4 = a8 * 2
    t5 = a4 * a10
    t5.addcmul_(a7, a13)
    t5.addcmul_(a9, a15)
    t5.addcmul_(a11, t2)
    t5.addcmul_(a12, t3)
    t5.addcmul_(a14, t4)
    t6 = a14 * 6
    t7 = a11 * a21
    t7.addcmul_(a12, a22)
    t7.addcmul_(a13, a23)
    t7.addcmul_(a15, a25)
    t7.addcmul_(a17, a27)
    t7.addcmul_(a18, a28)
    t8 = a10 * a20
    t8.addcmul_(a16, a26)
    t8.addcmul_(a19, a29)
    t8.addcmul_(a24, t6)
    t8.add_(t7, alpha=3)
    t7 = a1 * g5
    t7.addcmul_(t0, t1)
    t7.addcmul_(t5, g19)
    t7.addcmul_(t8, g21)
    t9 = a1 * a5
    t9.addcmul_(a2, a7)
    t9.addcmul_(a3, a8)
    t10 = a4 * a11
    t10.addcmul_(a7, a16)
    t10.addcmul_(a9, a18)
    t10.addcmul_(a13, t2)
    t10.addcmul_(a14, t3)
    t10.addcmul_(a17, t4)
    t11 = a11 * a23
    t11.addcmul_(a12, a24)
    t11.addcmul_(a13, a26)
    t11.addcmul_(a15, a28)
    t11.addcmul_(a17, a31)
    t11.addcmul_(a18, a32)
    t12 = a10 * a21
    t12.addcmul_(a16, a30)
    t12.addcmul_(a19, a33)
    t12.addcmul_(a27, t6)
    t12.add_(t11, alpha=3)
    t11 = a2 * g5
    t11.addcmul_(t9, t1)
    t11.addcmul_(t10, g19)
    t11.addcmul_(t12, g21)
    t13 = a1 * a6
    t13.addcmul_(a2, a8)
    t13.addcmul_(a3, a9)
    t14 = a4 * a12
    t14.addcmul_(a7, a17)
    t14.addcmul_(a9, a19)
    t14.addcmul_(a14, t2)
    t14.addcmul_(a15, t3)
    t14.addcmul_(a18, t4)
    t15 = a11 * a24
    t15.addcmul_(a12, a25)
    t15.addcmul_(a13, a27)
    t15.addcmul_(a15, a29)
    t15.addcmul_(a17, a32)
    t15.addcmul_(a18, a33)
    t16 = a10 * a22
    t16.addcmul_(a16, a31)
    t16.addcmul_(a19, a34)
    t16.addcmul_(a28, t6)
    t16.add_(t15, alpha=3)
    t15 = a3 * g5
    t15.addcmul_(t13, t1)
    t15.addcmul_(t14, g19)
    t15.addcmul_(t16, g21)
    t1 = a20 * a20
    t17 = a21 * a21
    t18 = a22 * a22
    t19 = torch.add(t17, t18)
    t20 = a25 * a25
    t21 = a23 * a23
    t22 = a24 * a24
    t23 = torch.add(t21, t22, alpha=2)
    t23 = torch.add(t20, t23)
    t24 = torch.add(t1, t23)
    t24.add_(t19, alpha=2)
    t25 = a4 * a20
    t25.addcmul_(a5, a21)
    t25.addcmul_(a6, a22)
    t26 = g22 * 4
    t27 = t24 * g26
    t27.addcmul_(t25, t26)
    t28 = a4 * a4
    t28.addcmul_(a5, a5)
    t28.addcmul_(a6, a6)
    t29 = a4 * a20
    t29.addcmul_(a7, a23)
    t29.addcmul_(a9, a25)
    t29.addcmul_(a21, t2)
    t29.addcmul_(a22, t3)
    t29.addcmul_(a24, t4)
    t30 = a10 * a10
    t31 = a13 * a13
    t32 = a14 * a14
    t33 = a15 * a15
    t34 = a11 * a11
    t35 = a12 * a12
    t36 = torch.add(t34, t35)
    t37 = torch.add(t30, t31)
    t37.add_(t33)
    t37.add_(t32, alpha=2)
    t37.add_(t36, alpha=2)
    t38 = a26 * a26
    t39 = a29 * a29
    t40 = a27 * a27
    t41 = a28 * a28
    t42 = torch.add(t40, t41)
    t1 = torch.add(t1, t38)
    t1.add_(t39)
    t1.add_(t19, alpha=3)
    t1.add_(t23, alpha=3)
    t1.add_(t42, alpha=3)
    t23 = a1 * a1
    t19 = a1 * a10
    t19.addcmul_(a2, a11)
    t19.addcmul_(a3, a12)
    t43 = g17 * 2
    t44 = t28 * g20
    t44.addcmul_(t29, g23)
    t44.addcmul_(t37, g24)
    t44.addcmul_(t1, g25)
    t44.addcmul_(t23, g14)
    t44.addcmul_(t19, t43)
    t45 = torch.add(t21, t22)
    t46 = torch.add(t38, t40, alpha=2)
    t46 = torch.add(t41, t46)
    t47 = a20 * a23
    t48 = a21 * a26
    t49 = a22 * a27
    t50 = a23 * a30
    t51 = a24 * a31
    t52 = a25 * a32
    t47.add_(t50)
    t47.add_(t52)
    t47.add_(t17, alpha=2)
    t47.add_(t45, alpha=4)
    t47.add_(t46, alpha=2)
    t47.add_(t48, alpha=2)
    t47.add_(t49, alpha=2)
    t47.add_(t51, alpha=2)
    t51 = a4 * a23
    t51.addcmul_(a5, a26)
    t51.addcmul_(a6, a27)
    t49 = a5 * a21
    t49.addcmul_(a7, a23)
    t49.addcmul_(a8, a24)
    t51.add_(t49)
    t49 = g22 * 6
    t48 = t47 * g26
    t48.addcmul_(t51, t49)
    t52 = a5 * a5
    t52.addcmul_(a7, a7)
    t52.addcmul_(a8, a8)
    t50 = a4 * a23
    t50.addcmul_(a7, a30)
    t50.addcmul_(a9, a32)
    t50.addcmul_(a26, t2)
    t50.addcmul_(a27, t3)
    t50.addcmul_(a31, t4)
    t53 = a16 * a16
    t54 = a17 * a17
    t55 = a18 * a18
    t56 = torch.add(t31, t32)
    t57 = torch.add(t34, t53)
    t57.add_(t55)
    t57.add_(t54, alpha=2)
    t57.add_(t56, alpha=2)
    t58 = a30 * a30
    t59 = a31 * a31
    t60 = a32 * a32
    t61 = a33 * a33
    t17 = torch.add(t17, t58)
    t17.add_(t61)
    t17.add_(t59, alpha=3)
    t17.add_(t60, alpha=3)
    t17.add_(t45, alpha=3)
    t17.add_(t46, alpha=3)
    t46 = a2 * a2
    t45 = a1 * a13
    t45.addcmul_(a2, a16)
    t45.addcmul_(a3, a17)
    t62 = t52 * g20
    t62.addcmul_(t50, g23)
    t62.addcmul_(t57, g24)
    t62.addcmul_(t17, g25)
    t62.addcmul_(t46, g14)
    t62.addcmul_(t45, t43)
    t63 = torch.add(t22, t20)
    t64 = torch.add(t40, t41, alpha=2)
    t65 = a20 * a25
    t66 = a21 * a28
    t67 = a22 * a29
    t68 = a23 * a32
    t69 = a24 * a33
    t70 = a25 * a34
    t65.add_(t68)
    t65.add_(t70)
    t65.add_(t18, alpha=2)
    t65.add_(t39, alpha=2)
    t65.add_(t63, alpha=4)
    t65.add_(t64, alpha=2)
    t65.add_(t66, alpha=2)
    t65.add_(t67, alpha=2)
    t65.add_(t69, alpha=2)
    t69 = a4 * a25
    t69.addcmul_(a5, a28)
    t69.addcmul_(a6, a29)
    t67 = a6 * a22
    t67.addcmul_(a8, a24)
    t67.addcmul_(a9, a25)
    t69.add_(t67)
    t67 = t65 * g26
    t67.addcmul_(t69, t49)
    t66 = a6 * a6
    t66.addcmul_(a8, a8)
    t66.addcmul_(a9, a9)
    t70 = a4 * a25
    t70.addcmul_(a7, a32)
    t70.addcmul_(a9, a34)
    t70.addcmul_(a28, t2)
    t70.addcmul_(a29, t3)
    t70.addcmul_(a33, t4)
    t68 = a19 * a19
    t71 = torch.add(t32, t33)
    t72 = torch.add(t35, t54)
    t72.add_(t68)
    t72.add_(t55, alpha=2)
    t72.add_(t71, alpha=2)
    t73 = a34 * a34
    t39 = torch.add(t39, t61)
    t18 = torch.add(t18, t59)
    t18.add_(t73)
    t18.add_(t60, alpha=3)
    t18.add_(t63, alpha=3)
    t18.add_(t64, alpha=3)
    t18.add_(t39, alpha=3)
    t64 = a3 * a3
    t63 = a1 * a15
    t63.addcmul_(a2, a18)
    t63.addcmul_(a3, a19)
    t74 = t66 * g20
    t74.addcmul_(t70, g23)
    t74.addcmul_(t72, g24)
    t74.addcmul_(t18, g25)
    t74.addcmul_(t64, g14)
    t74.addcmul_(t63, t43)
    t75 = a21 * a23
    t76 = a23 * a26
    t77 = a24 * a27
    t78 = a26 * a30
    t79 = a27 * a31
    t80 = a28 * a32
    t81 = torch.add(t75, t78)
    t81.add_(t80)
    t81.add_(t76, alpha=2)
    t81.add_(t77, alpha=2)
    t81.add_(t79, alpha=2)
    t82 = a4 * a26
    t82.addcmul_(a5, a30)
    t82.addcmul_(a6, a31)
    t83 = a5 * a23
    t83.addcmul_(a7, a26)
    t83.addcmul_(a8, a27)
    t82.add_(t83, alpha=3)
    t83 = t81 * g26
    t83.addcmul_(t82, g22)
    t84 = a21 * a24
    t85 = a23 * a27
    t86 = a24 * a28
    t87 = a26 * a31
    t88 = a27 * a32
    t89 = a28 * a33
    t90 = a22 * a23
    t91 = a24 * a26
    t92 = a25 * a27
    t93 = a27 * a30
    t94 = a28 * a31
    t95 = a29 * a32
    t90.add_(t93)
    t90.add_(t95)
    t90.add_(t84, alpha=2)
    t90.add_(t85, alpha=4)
    t90.add_(t86, alpha=4)
    t90.add_(t87, alpha=2)
    t90.add_(t88, alpha=4)
    t90.add_(t89, alpha=2)
    t90.add_(t91, alpha=2)
    t90.add_(t92, alpha=2)
    t90.add_(t94, alpha=2)
    t94 = a4 * a27
    t94.addcmul_(a5, a31)
    t94.addcmul_(a6, a32)
    t92 = a5 * a24
    t92.addcmul_(a7, a27)
    t92.addcmul_(a8, a28)
    t91 = a6 * a23
    t91.addcmul_(a8, a26)
    t91.addcmul_(a9, a27)
    t94.add_(t91)
    t94.add_(t92, alpha=2)
    t92 = g22 * 3
    t91 = t90 * g26
    t91.addcmul_(t94, t92)
    t95 = a22 * a24
    t93 = a29 * a33
    t96 = a25 * a28
    t80 = torch.add(t96, t80)
    t97 = a21 * a25
    t98 = a23 * a28
    t99 = a24 * a29
    t100 = a26 * a32
    t101 = a27 * a33
    t102 = a28 * a34
    t97.add_(t100)
    t97.add_(t102)
    t97.add_(t95, alpha=2)
    t97.add_(t77, alpha=4)
    t97.add_(t79, alpha=2)
    t97.add_(t93, alpha=2)
    t97.add_(t80, alpha=4)
    t97.add_(t98, alpha=2)
    t97.add_(t99, alpha=2)
    t97.add_(t101, alpha=2)
    t101 = a4 * a28
    t101.addcmul_(a5, a32)
    t101.addcmul_(a6, a33)
    t99 = a5 * a25
    t99.addcmul_(a7, a28)
    t99.addcmul_(a8, a29)
    t98 = a6 * a24
    t98.addcmul_(a8, a27)
    t98.addcmul_(a9, a28)
    t101.add_(t99)
    t101.add_(t98, alpha=2)
    t98 = t97 * g26
    t98.addcmul_(t101, t92)
    t99 = a22 * a25
    t102 = a29 * a34
    t100 = a25 * a29
    t89 = torch.add(t100, t89)
    t103 = torch.add(t99, t88)
    t103.add_(t102)
    t103.add_(t86, alpha=2)
    t103.add_(t89, alpha=2)
    t104 = a4 * a29
    t104.addcmul_(a5, a33)
    t104.addcmul_(a6, a34)
    t105 = a6 * a25
    t105.addcmul_(a8, a28)
    t105.addcmul_(a9, a29)
    t104.add_(t105, alpha=3)
    t105 = t103 * g26
    t105.addcmul_(t104, g22)
    t106 = t29 * g16
    t106.addcmul_(t1, g18)
    t106.addcmul_(t19, g14)
    t107 = a4 * a21
    t107.addcmul_(a7, a26)
    t107.addcmul_(a9, a28)
    t107.addcmul_(a23, t2)
    t107.addcmul_(a24, t3)
    t107.addcmul_(a27, t4)
    t108 = a20 * a21
    t95 = torch.add(t75, t95)
    t77 = torch.add(t76, t77, alpha=2)
    t78 = torch.add(t108, t78)
    t78.add_(t93)
    t78.add_(t79, alpha=3)
    t78.add_(t95, alpha=3)
    t78.add_(t77, alpha=3)
    t78.add_(t80, alpha=3)
    t80 = a1 * a11
    t80.addcmul_(a2, a13)
    t80.addcmul_(a3, a14)
    t79 = t107 * g16
    t79.addcmul_(t78, g18)
    t79.addcmul_(t80, g14)
    t93 = a4 * a22
    t93.addcmul_(a7, a27)
    t93.addcmul_(a9, a29)
    t93.addcmul_(a24, t2)
    t93.addcmul_(a25, t3)
    t93.addcmul_(a28, t4)
    t76 = a20 * a22
    t99 = torch.add(t84, t99)
    t86 = torch.add(t85, t86, alpha=2)
    t87 = torch.add(t76, t87)
    t87.add_(t102)
    t87.add_(t88, alpha=3)
    t87.add_(t99, alpha=3)
    t87.add_(t86, alpha=3)
    t87.add_(t89, alpha=3)
    t89 = a1 * a12
    t89.addcmul_(a2, a14)
    t89.addcmul_(a3, a15)
    t88 = t93 * g16
    t88.addcmul_(t87, g18)
    t88.addcmul_(t89, g14)
    t102 = a4 * a5
    t102.addcmul_(a5, a7)
    t102.addcmul_(a6, a8)
    t85 = a10 * a11
    t84 = a13 * a16
    t75 = a14 * a17
    t109 = a15 * a18
    t110 = a11 * a13
    t111 = a12 * a14
    t112 = torch.add(t110, t111)
    t113 = torch.add(t85, t84)
    t113.add_(t109)
    t113.add_(t75, alpha=2)
    t113.add_(t112, alpha=2)
    t114 = a1 * a2
    t115 = t102 * g20
    t115.addcmul_(t107, g23)
    t115.addcmul_(t113, g24)
    t115.addcmul_(t78, g25)
    t115.addcmul_(t114, g14)
    t115.addcmul_(t80, t43)
    t116 = a4 * a6
    t116.addcmul_(a5, a8)
    t116.addcmul_(a6, a9)
    t117 = a10 * a12
    t118 = a13 * a17
    t119 = a14 * a18
    t120 = a15 * a19
    t121 = a11 * a14
    t122 = a12 * a15
    t123 = torch.add(t121, t122)
    t124 = torch.add(t117, t118)
    t124.add_(t120)
    t124.add_(t119, alpha=2)
    t124.add_(t123, alpha=2)
    t125 = a1 * a3
    t126 = t116 * g20
    t126.addcmul_(t93, g23)
    t126.addcmul_(t124, g24)
    t126.addcmul_(t87, g25)
    t126.addcmul_(t125, g14)
    t126.addcmul_(t89, t43)
    t127 = a21 * a22
    t128 = a28 * a29
    t129 = a23 * a24
    t130 = a24 * a25
    t131 = torch.add(t129, t130)
    t132 = a26 * a27
    t133 = a27 * a28
    t134 = torch.add(t132, t133, alpha=2)
    t135 = a20 * a24
    t136 = a21 * a27
    t137 = a22 * a28
    t138 = a23 * a31
    t139 = a24 * a32
    t140 = a25 * a33
    t135.add_(t138)
    t135.add_(t140)
    t135.add_(t127, alpha=2)
    t135.add_(t128, alpha=2)
    t135.add_(t131, alpha=4)
    t135.add_(t134, alpha=2)
    t135.add_(t136, alpha=2)
    t135.add_(t137, alpha=2)
    t135.add_(t139, alpha=2)
    t139 = a4 * a24
    t139.addcmul_(a5, a27)
    t139.addcmul_(a6, a28)
    t137 = a5 * a22
    t137.addcmul_(a7, a24)
    t137.addcmul_(a8, a25)
    t136 = a6 * a21
    t136.addcmul_(a8, a23)
    t136.addcmul_(a9, a24)
    t137.add_(t136)
    t137.add_(t139, alpha=2)
    t139 = t135 * g26
    t139.addcmul_(t137, t92)
    t136 = a5 * a6
    t136.addcmul_(a7, a8)
    t136.addcmul_(a8, a9)
    t140 = a4 * a24
    t140.addcmul_(a7, a31)
    t140.addcmul_(a9, a33)
    t140.addcmul_(a27, t2)
    t140.addcmul_(a28, t3)
    t140.addcmul_(a32, t4)
    t4 = a11 * a12
    t3 = a16 * a17
    t2 = a17 * a18
    t138 = a18 * a19
    t141 = a13 * a14
    t142 = a14 * a15
    t143 = torch.add(t141, t142)
    t144 = torch.add(t4, t3)
    t144.add_(t138)
    t144.add_(t2, alpha=2)
    t144.add_(t143, alpha=2)
    t145 = a30 * a31
    t146 = a31 * a32
    t147 = a33 * a34
    t148 = a32 * a33
    t128 = torch.add(t128, t148)
    t127 = torch.add(t127, t145)
    t127.add_(t147)
    t127.add_(t146, alpha=3)
    t127.add_(t131, alpha=3)
    t127.add_(t134, alpha=3)
    t127.add_(t128, alpha=3)
    t134 = a2 * a3
    t131 = a1 * a14
    t131.addcmul_(a2, a17)
    t131.addcmul_(a3, a18)
    t149 = t136 * g20
    t149.addcmul_(t140, g23)
    t149.addcmul_(t144, g24)
    t149.addcmul_(t127, g25)
    t149.addcmul_(t134, g14)
    t149.addcmul_(t131, t43)
    t43 = a1 * g1
    t43.addcmul_(a1, t106)
    t43.addcmul_(a2, t79)
    t43.addcmul_(a3, t88)
    t43.addcmul_(a11, t115)
    t43.addcmul_(a12, t126)
    t43.addcmul_(a14, t139)
    t43.addcmul_(a14, t149)
    t108 = torch.add(t108, t96)
    t108.add_(t77)
    t108.add_(t95, alpha=2)
    t95 = a4 * a21
    t95.addcmul_(a5, a23)
    t95.addcmul_(a6, a24)
    t77 = a5 * a20
    t77.addcmul_(a7, a21)
    t77.addcmul_(a8, a22)
    t77.add_(t95, alpha=3)
    t95 = t108 * g26
    t95.addcmul_(t77, g22)
    t76 = torch.add(t76, t100)
    t76.add_(t86)
    t76.add_(t99, alpha=2)
    t99 = a4 * a22
    t99.addcmul_(a5, a24)
    t99.addcmul_(a6, a25)
    t86 = a6 * a20
    t86.addcmul_(a8, a21)
    t86.addcmul_(a9, a22)
    t86.add_(t99, alpha=3)
    t99 = t76 * g26
    t99.addcmul_(t86, g22)
    t100 = a11 * t95
    t100.addcmul_(a12, t99)
    t96 = a4 * t7
    t96.addcmul_(a5, t11)
    t96.addcmul_(a6, t15)
    t96.addcmul_(a10, t27)
    t96.addcmul_(a10, t44)
    t96.addcmul_(a13, t48)
    t96.addcmul_(a13, t62)
    t96.addcmul_(a15, t67)
    t96.addcmul_(a15, t74)
    t96.addcmul_(a16, t83)
    t96.addcmul_(a17, t91)
    t96.addcmul_(a18, t98)
    t96.addcmul_(a19, t105)
    t96.addcmul_(t0, g5)
    t96.addcmul_(t5, g6)
    t96.addcmul_(t8, g7)
    t96.add_(t43, alpha=2)
    t96.add_(t100, alpha=3)
    t58 = torch.add(t21, t58)
    t58.add_(t60)
    t58.add_(t38, alpha=2)
    t58.add_(t40, alpha=2)
    t58.add_(t59, alpha=2)
    t40 = a5 * a26
    t40.addcmul_(a7, a30)
    t40.addcmul_(a8, a31)
    t38 = t58 * g26
    t38.addcmul_(t40, t26)
    t21 = a23 * a25
    t100 = a26 * a28
    t43 = a27 * a29
    t106 = a30 * a32
    t150 = a31 * a33
    t151 = a32 * a34
    t21.add_(t106)
    t21.add_(t151)
    t21.add_(t22, alpha=2)
    t21.add_(t59, alpha=2)
    t21.add_(t60, alpha=4)
    t21.add_(t61, alpha=2)
    t21.add_(t42, alpha=4)
    t21.add_(t100, alpha=2)
    t21.add_(t43, alpha=2)
    t21.add_(t150, alpha=2)
    t150 = a5 * a28
    t150.addcmul_(a7, a32)
    t150.addcmul_(a8, a33)
    t43 = a6 * a27
    t43.addcmul_(a8, a31)
    t43.addcmul_(a9, a32)
    t150.add_(t43)
    t43 = t21 * g26
    t43.addcmul_(t150, t49)
    t130 = torch.add(t130, t146)
    t130.add_(t147)
    t130.add_(t133, alpha=2)
    t130.add_(t128, alpha=2)
    t128 = a5 * a29
    t128.addcmul_(a7, a33)
    t128.addcmul_(a8, a34)
    t147 = a6 * a28
    t147.addcmul_(a8, a32)
    t147.addcmul_(a9, a33)
    t128.add_(t147, alpha=3)
    t147 = t130 * g26
    t147.addcmul_(t128, g22)
    t100 = t50 * g16
    t100.addcmul_(t17, g18)
    t100.addcmul_(t45, g14)
    t42 = t140 * g16
    t42.addcmul_(t127, g18)
    t42.addcmul_(t131, g14)
    t79 = a1 * t79
    t79.addcmul_(a2, g1)
    t79.addcmul_(a2, t100)
    t79.addcmul_(a3, t42)
    t79.addcmul_(a13, t115)
    t79.addcmul_(a14, t91)
    t79.addcmul_(a14, t126)
    t79.addcmul_(a17, t149)
    t145 = torch.add(t129, t145)
    t145.add_(t148)
    t145.add_(t132, alpha=2)
    t145.add_(t133, alpha=2)
    t145.add_(t146, alpha=2)
    t146 = a5 * a27
    t146.addcmul_(a7, a31)
    t146.addcmul_(a8, a32)
    t133 = a6 * a26
    t133.addcmul_(a8, a30)
    t133.addcmul_(a9, a31)
    t133.add_(t146, alpha=3)
    t146 = t145 * g26
    t146.addcmul_(t133, g22)
    t132 = a13 * t83
    t132.addcmul_(a17, t146)
    t148 = a5 * t7
    t148.addcmul_(a7, t11)
    t148.addcmul_(a8, t15)
    t148.addcmul_(a10, t95)
    t148.addcmul_(a11, t48)
    t148.addcmul_(a11, t44)
    t148.addcmul_(a12, t139)
    t148.addcmul_(a15, t98)
    t148.addcmul_(a16, t38)
    t148.addcmul_(a16, t62)
    t148.addcmul_(a18, t43)
    t148.addcmul_(a18, t74)
    t148.addcmul_(a19, t147)
    t148.addcmul_(t9, g5)
    t148.addcmul_(t10, g6)
    t148.addcmul_(t12, g7)
    t148.add_(t79, alpha=2)
    t148.add_(t132, alpha=3)
    t60 = torch.add(t20, t60)
    t60.add_(t73)
    t60.add_(t41, alpha=2)
    t60.add_(t39, alpha=2)
    t39 = a6 * a29
    t39.addcmul_(a8, a33)
    t39.addcmul_(a9, a34)
    t41 = t60 * g26
    t41.addcmul_(t39, t26)
    t73 = t70 * g16
    t73.addcmul_(t18, g18)
    t73.addcmul_(t63, g14)
    t88 = a1 * t88
    t88.addcmul_(a2, t42)
    t88.addcmul_(a3, g1)
    t88.addcmul_(a3, t73)
    t88.addcmul_(a14, t98)
    t88.addcmul_(a14, t115)
    t88.addcmul_(a15, t126)
    t88.addcmul_(a18, t149)
    t73 = a15 * t105
    t73.addcmul_(a18, t147)
    t42 = a6 * t7
    t42.addcmul_(a8, t11)
    t42.addcmul_(a9, t15)
    t42.addcmul_(a10, t99)
    t42.addcmul_(a11, t139)
    t42.addcmul_(a12, t67)
    t42.addcmul_(a12, t44)
    t42.addcmul_(a13, t91)
    t42.addcmul_(a16, t146)
    t42.addcmul_(a17, t43)
    t42.addcmul_(a17, t62)
    t42.addcmul_(a19, t41)
    t42.addcmul_(a19, t74)
    t42.addcmul_(t13, g5)
    t42.addcmul_(t14, g6)
    t42.addcmul_(t16, g7)
    t42.add_(t88, alpha=2)
    t42.add_(t73, alpha=3)
    t73 = g29 * 2
    t88 = a1 * g6
    t88.addcmul_(t0, g19)
    t88.addcmul_(t5, t73)
    t88.addcmul_(t8, g33)
    t20 = a2 * g6
    t20.addcmul_(t9, g19)
    t20.addcmul_(t10, t73)
    t20.addcmul_(t12, g33)
    t132 = a3 * g6
    t132.addcmul_(t13, g19)
    t132.addcmul_(t14, t73)
    t132.addcmul_(t16, g33)
    t36 = torch.add(t30, t36)
    t30 = a1 * a10
    t73 = t36 * g32
    t73.addcmul_(t30, t26)
    t79 = g31 * 2
    t129 = a4 * g9
    t129.addcmul_(t28, g27)
    t129.addcmul_(t29, t79)
    t129.addcmul_(t37, g34)
    t129.addcmul_(t1, g35)
    t129.addcmul_(t23, g16)
    t129.addcmul_(t19, g23)
    t100 = a10 * a13
    t61 = a11 * a16
    t59 = a12 * a17
    t100.add_(t61)
    t100.add_(t59)
    t100.add_(t34, alpha=2)
    t100.add_(t56, alpha=2)
    t56 = a1 * a13
    t34 = a2 * a11
    t56.add_(t34)
    t34 = t100 * g32
    t34.addcmul_(t56, t49)
    t59 = a7 * g9
    t59.addcmul_(t52, g27)
    t59.addcmul_(t50, t79)
    t59.addcmul_(t57, g34)
    t59.addcmul_(t17, g35)
    t59.addcmul_(t46, g16)
    t59.addcmul_(t45, g23)
    t61 = a10 * a15
    t22 = a11 * a18
    t151 = a12 * a19
    t61.add_(t22)
    t61.add_(t151)
    t61.add_(t35, alpha=2)
    t61.add_(t71, alpha=2)
    t71 = a1 * a15
    t35 = a3 * a12
    t71.add_(t35)
    t35 = t61 * g32
    t35.addcmul_(t71, t49)
    t151 = a9 * g9
    t151.addcmul_(t66, g27)
    t151.addcmul_(t70, t79)
    t151.addcmul_(t72, g34)
    t151.addcmul_(t18, g35)
    t151.addcmul_(t64, g16)
    t151.addcmul_(t63, g23)
    t110 = torch.add(t110, t84)
    t110.add_(t75)
    t84 = a1 * a16
    t22 = a2 * a13
    t84.add_(t22, alpha=3)
    t22 = t110 * g32
    t22.addcmul_(t84, g22)
    t106 = a12 * a13
    t152 = a14 * a16
    t153 = a15 * a17
    t106.add_(t152)
    t106.add_(t153)
    t106.add_(t121, alpha=2)
    t106.add_(t118, alpha=2)
    t106.add_(t119, alpha=2)
    t118 = a1 * a17
    t121 = a2 * a14
    t153 = a3 * a13
    t118.add_(t153)
    t118.add_(t121, alpha=2)
    t121 = t106 * g32
    t121.addcmul_(t118, t92)
    t153 = a11 * a15
    t152 = a13 * a18
    t154 = a14 * a19
    t153.add_(t152)
    t153.add_(t154)
    t153.add_(t111, alpha=2)
    t153.add_(t75, alpha=2)
    t153.add_(t109, alpha=2)
    t109 = a1 * a18
    t75 = a2 * a15
    t111 = a3 * a14
    t109.add_(t75)
    t109.add_(t111, alpha=2)
    t111 = t153 * g32
    t111.addcmul_(t109, t92)
    t122 = torch.add(t122, t119)
    t122.add_(t120)
    t120 = a1 * a19
    t119 = a3 * a15
    t120.add_(t119, alpha=3)
    t119 = t122 * g32
    t119.addcmul_(t120, g22)
    t75 = a4 * g8
    t75.addcmul_(t29, g27)
    t75.addcmul_(t37, g28)
    t75.addcmul_(t1, g30)
    t75.addcmul_(t19, g20)
    t154 = a5 * g8
    t154.addcmul_(t107, g27)
    t154.addcmul_(t113, g28)
    t154.addcmul_(t78, g30)
    t154.addcmul_(t80, g20)
    t152 = a6 * g8
    t152.addcmul_(t93, g27)
    t152.addcmul_(t124, g28)
    t152.addcmul_(t87, g30)
    t152.addcmul_(t89, g20)
    t155 = a5 * g9
    t155.addcmul_(t102, g27)
    t155.addcmul_(t107, t79)
    t155.addcmul_(t113, g34)
    t155.addcmul_(t78, g35)
    t155.addcmul_(t114, g16)
    t155.addcmul_(t80, g23)
    t156 = a6 * g9
    t156.addcmul_(t116, g27)
    t156.addcmul_(t93, t79)
    t156.addcmul_(t124, g34)
    t156.addcmul_(t87, g35)
    t156.addcmul_(t125, g16)
    t156.addcmul_(t89, g23)
    t157 = a10 * a14
    t158 = a11 * a17
    t159 = a12 * a18
    t157.add_(t158)
    t157.add_(t159)
    t157.add_(t4, alpha=2)
    t157.add_(t143, alpha=2)
    t143 = a1 * a14
    t4 = a2 * a12
    t159 = a3 * a11
    t4.add_(t159)
    t4.add_(t143, alpha=2)
    t143 = t157 * g32
    t143.addcmul_(t4, t92)
    t92 = a8 * g9
    t92.addcmul_(t136, g27)
    t92.addcmul_(t140, t79)
    t92.addcmul_(t144, g34)
    t92.addcmul_(t127, g35)
    t92.addcmul_(t134, g16)
    t92.addcmul_(t131, g23)
    t79 = a4 * g2
    t79.addcmul_(a4, t75)
    t79.addcmul_(a5, t154)
    t79.addcmul_(a6, t152)
    t79.addcmul_(a21, t155)
    t79.addcmul_(a22, t156)
    t79.addcmul_(a24, t143)
    t79.addcmul_(a24, t92)
    t112 = torch.add(t85, t112)
    t85 = a1 * a11
    t159 = a2 * a10
    t159.add_(t85, alpha=3)
    t85 = t112 * g32
    t85.addcmul_(t159, g22)
    t123 = torch.add(t117, t123)
    t117 = a1 * a12
    t158 = a3 * a10
    t158.add_(t117, alpha=3)
    t117 = t123 * g32
    t117.addcmul_(t158, g22)
    t160 = a21 * t85
    t160.addcmul_(a22, t117)
    t161 = a1 * t7
    t161.addcmul_(a10, t88)
    t161.addcmul_(a11, t20)
    t161.addcmul_(a12, t132)
    t161.addcmul_(a20, t73)
    t161.addcmul_(a20, t129)
    t161.addcmul_(a23, t34)
    t161.addcmul_(a23, t59)
    t161.addcmul_(a25, t35)
    t161.addcmul_(a25, t151)
    t161.addcmul_(a26, t22)
    t161.addcmul_(a27, t121)
    t161.addcmul_(a28, t111)
    t161.addcmul_(a29, t119)
    t161.addcmul_(t28, g8)
    t161.addcmul_(t29, g9)
    t161.addcmul_(t37, g10)
    t161.addcmul_(t1, g11)
    t161.add_(t79, alpha=2)
    t161.add_(t160, alpha=3)
    t53 = torch.add(t31, t53)
    t53.add_(t54)
    t31 = a2 * a16
    t160 = t53 * g32
    t160.addcmul_(t31, t26)
    t79 = a13 * a15
    t162 = a16 * a18
    t163 = a17 * a19
    t79.add_(t162)
    t79.add_(t163)
    t79.add_(t32, alpha=2)
    t79.add_(t54, alpha=2)
    t79.add_(t55, alpha=2)
    t54 = a2 * a18
    t32 = a3 * a17
    t54.add_(t32)
    t32 = t79 * g32
    t32.addcmul_(t54, t49)
    t142 = torch.add(t142, t2)
    t142.add_(t138)
    t138 = a2 * a19
    t49 = a3 * a18
    t138.add_(t49, alpha=3)
    t49 = t142 * g32
    t49.addcmul_(t138, g22)
    t163 = a7 * g8
    t163.addcmul_(t50, g27)
    t163.addcmul_(t57, g28)
    t163.addcmul_(t17, g30)
    t163.addcmul_(t45, g20)
    t162 = a8 * g8
    t162.addcmul_(t140, g27)
    t162.addcmul_(t144, g28)
    t162.addcmul_(t127, g30)
    t162.addcmul_(t131, g20)
    t164 = a4 * t154
    t164.addcmul_(a5, t163)
    t164.addcmul_(a5, t75)
    t164.addcmul_(a6, t162)
    t164.addcmul_(a7, t154)
    t164.addcmul_(a8, t152)
    t164.addcmul_(a11, t88)
    t164.addcmul_(a13, t20)
    t164.addcmul_(a14, t132)
    t164.addcmul_(a21, t129)
    t164.addcmul_(a24, t121)
    t164.addcmul_(a26, t59)
    t164.addcmul_(a27, t143)
    t164.addcmul_(a28, t151)
    t164.addcmul_(t102, g8)
    t164.addcmul_(t107, g9)
    t164.addcmul_(t113, g10)
    t164.addcmul_(t78, g11)
    t141 = torch.add(t141, t3)
    t141.add_(t2)
    t2 = a2 * a17
    t3 = a3 * a16
    t3.add_(t2, alpha=3)
    t2 = t141 * g32
    t2.addcmul_(t3, g22)
    t165 = a23 * t22
    t165.addcmul_(a23, t85)
    t165.addcmul_(a24, t117)
    t165.addcmul_(a27, t2)
    t166 = a5 * g2
    t166.addcmul_(a23, t155)
    t166.addcmul_(a24, t156)
    t166.addcmul_(a27, t92)
    t167 = a1 * t11
    t167.addcmul_(a2, t7)
    t167.addcmul_(a20, t85)
    t167.addcmul_(a21, t34)
    t167.addcmul_(a21, t73)
    t167.addcmul_(a22, t143)
    t167.addcmul_(a25, t111)
    t167.addcmul_(a26, t34)
    t167.addcmul_(a26, t160)
    t167.addcmul_(a28, t32)
    t167.addcmul_(a28, t35)
    t167.addcmul_(a29, t49)
    t167.addcmul_(a30, t22)
    t167.addcmul_(a31, t121)
    t167.addcmul_(a32, t111)
    t167.addcmul_(a33, t119)
    t167.add_(t164, alpha=2)
    t167.add_(t165, alpha=3)
    t167.add_(t166, alpha=4)
    t55 = torch.add(t33, t55)
    t55.add_(t68)
    t68 = a3 * a19
    t33 = t55 * g32
    t33.addcmul_(t68, t26)
    t26 = a9 * g8
    t26.addcmul_(t70, g27)
    t26.addcmul_(t72, g28)
    t26.addcmul_(t18, g30)
    t26.addcmul_(t63, g20)
    t166 = a4 * t152
    t166.addcmul_(a5, t162)
    t166.addcmul_(a6, t26)
    t166.addcmul_(a6, t75)
    t166.addcmul_(a8, t154)
    t166.addcmul_(a9, t152)
    t166.addcmul_(a12, t88)
    t166.addcmul_(a14, t20)
    t166.addcmul_(a15, t132)
    t166.addcmul_(a22, t129)
    t166.addcmul_(a24, t111)
    t166.addcmul_(a27, t59)
    t166.addcmul_(a28, t143)
    t166.addcmul_(a29, t151)
    t166.addcmul_(t116, g8)
    t166.addcmul_(t93, g9)
    t166.addcmul_(t124, g10)
    t166.addcmul_(t87, g11)
    t75 = a24 * t85
    t75.addcmul_(a25, t119)
    t75.addcmul_(a25, t117)
    t75.addcmul_(a28, t49)
    t165 = a6 * g2
    t165.addcmul_(a24, t155)
    t165.addcmul_(a25, t156)
    t165.addcmul_(a28, t92)
    t164 = a1 * t15
    t164.addcmul_(a3, t7)
    t164.addcmul_(a20, t117)
    t164.addcmul_(a21, t143)
    t164.addcmul_(a22, t35)
    t164.addcmul_(a22, t73)
    t164.addcmul_(a23, t121)
    t164.addcmul_(a26, t2)
    t164.addcmul_(a27, t32)
    t164.addcmul_(a27, t34)
    t164.addcmul_(a29, t35)
    t164.addcmul_(a29, t33)
    t164.addcmul_(a31, t22)
    t164.addcmul_(a32, t121)
    t164.addcmul_(a33, t111)
    t164.addcmul_(a34, t119)
    t164.add_(t166, alpha=2)
    t164.add_(t75, alpha=3)
    t164.add_(t165, alpha=4)
    t165 = a5 * t154
    t165.addcmul_(a7, g2)
    t165.addcmul_(a7, t163)
    t165.addcmul_(a8, t162)
    t165.addcmul_(a26, t155)
    t165.addcmul_(a27, t121)
    t165.addcmul_(a27, t156)
    t165.addcmul_(a31, t92)
    t75 = a26 * t22
    t75.addcmul_(a31, t2)
    t166 = a2 * t11
    t166.addcmul_(a13, t88)
    t166.addcmul_(a16, t20)
    t166.addcmul_(a17, t132)
    t166.addcmul_(a21, t85)
    t166.addcmul_(a23, t34)
    t166.addcmul_(a23, t129)
    t166.addcmul_(a24, t143)
    t166.addcmul_(a28, t111)
    t166.addcmul_(a30, t160)
    t166.addcmul_(a30, t59)
    t166.addcmul_(a32, t32)
    t166.addcmul_(a32, t151)
    t166.addcmul_(a33, t49)
    t166.addcmul_(t52, g8)
    t166.addcmul_(t50, g9)
    t166.addcmul_(t57, g10)
    t166.addcmul_(t17, g11)
    t166.add_(t165, alpha=2)
    t166.add_(t75, alpha=3)
    t75 = a5 * t152
    t75.addcmul_(a6, t154)
    t75.addcmul_(a7, t162)
    t75.addcmul_(a8, t26)
    t75.addcmul_(a8, t163)
    t75.addcmul_(a9, t162)
    t75.addcmul_(a14, t88)
    t75.addcmul_(a17, t20)
    t75.addcmul_(a18, t132)
    t75.addcmul_(a24, t129)
    t75.addcmul_(a27, t111)
    t75.addcmul_(a28, t121)
    t75.addcmul_(a31, t59)
    t75.addcmul_(a33, t151)
    t75.addcmul_(t136, g8)
    t75.addcmul_(t140, g9)
    t75.addcmul_(t144, g10)
    t75.addcmul_(t127, g11)
    t163 = a27 * t22
    t163.addcmul_(a28, t119)
    t163.addcmul_(a32, t49)
    t163.addcmul_(a32, t2)
    t154 = a8 * g2
    t154.addcmul_(a27, t155)
    t154.addcmul_(a28, t156)
    t154.addcmul_(a32, t92)
    t165 = a2 * t15
    t165.addcmul_(a3, t11)
    t165.addcmul_(a21, t117)
    t165.addcmul_(a22, t85)
    t165.addcmul_(a23, t143)
    t165.addcmul_(a24, t35)
    t165.addcmul_(a24, t34)
    t165.addcmul_(a25, t143)
    t165.addcmul_(a26, t121)
    t165.addcmul_(a29, t111)
    t165.addcmul_(a30, t2)
    t165.addcmul_(a31, t32)
    t165.addcmul_(a31, t160)
    t165.addcmul_(a33, t32)
    t165.addcmul_(a33, t33)
    t165.addcmul_(a34, t49)
    t165.add_(t75, alpha=2)
    t165.add_(t163, alpha=3)
    t165.add_(t154, alpha=4)
    t152 = a6 * t152
    t152.addcmul_(a8, t162)
    t152.addcmul_(a9, g2)
    t152.addcmul_(a9, t26)
    t152.addcmul_(a28, t111)
    t152.addcmul_(a28, t155)
    t152.addcmul_(a29, t156)
    t152.addcmul_(a33, t92)
    t26 = a29 * t119
    t26.addcmul_(a33, t49)
    t15 = a3 * t15
    t15.addcmul_(a15, t88)
    t15.addcmul_(a18, t20)
    t15.addcmul_(a19, t132)
    t15.addcmul_(a22, t117)
    t15.addcmul_(a24, t143)
    t15.addcmul_(a25, t35)
    t15.addcmul_(a25, t129)
    t15.addcmul_(a27, t121)
    t15.addcmul_(a31, t2)
    t15.addcmul_(a32, t32)
    t15.addcmul_(a32, t59)
    t15.addcmul_(a34, t33)
    t15.addcmul_(a34, t151)
    t15.addcmul_(t66, g8)
    t15.addcmul_(t70, g9)
    t15.addcmul_(t72, g10)
    t15.addcmul_(t18, g11)
    t15.add_(t152, alpha=2)
    t15.add_(t26, alpha=3)
    t26 = g39 * 12
    t152 = a21 * 4
    t162 = t108 * t26
    t162.addcmul_(t77, g32)
    t162.addcmul_(g12, t152)
    t77 = g36 * 2
    t154 = a5 * g10
    t154.addcmul_(t102, g28)
    t154.addcmul_(t107, g34)
    t154.addcmul_(t113, t77)
    t154.addcmul_(t78, g37)
    t154.addcmul_(t80, g24)
    t163 = torch.add(t162, t154, alpha=2)
    t75 = a22 * 4
    t11 = t76 * t26
    t11.addcmul_(t86, g32)
    t11.addcmul_(g12, t75)
    t86 = a6 * g10
    t86.addcmul_(t116, g28)
    t86.addcmul_(t93, g34)
    t86.addcmul_(t124, t77)
    t86.addcmul_(t87, g37)
    t86.addcmul_(t89, g24)
    t7 = torch.add(t11, t86, alpha=2)
    t168 = a23 * g12
    t168.addcmul_(t47, g39)
    t51 = t51 * g32
    t51.add_(t168, alpha=2)
    t168 = a24 * g12
    t168.addcmul_(t135, g39)
    t137 = t137 * g32
    t137.add_(t168, alpha=4)
    t168 = a25 * g12
    t168.addcmul_(t65, g39)
    t69 = t69 * g32
    t69.add_(t168, alpha=2)
    t168 = g38 * 2
    t169 = a1 * g7
    t169.addcmul_(t0, g21)
    t169.addcmul_(t5, g33)
    t169.addcmul_(t8, t168)
    t8 = a2 * g7
    t8.addcmul_(t9, g21)
    t8.addcmul_(t10, g33)
    t8.addcmul_(t12, t168)
    t12 = a3 * g7
    t12.addcmul_(t13, g21)
    t12.addcmul_(t14, g33)
    t12.addcmul_(t16, t168)
    t168 = g39 * 3
    t16 = a20 * g12
    t16.addcmul_(t24, t168)
    t16.addcmul_(t25, g32)
    t25 = a4 * g10
    t25.addcmul_(t28, g28)
    t25.addcmul_(t29, g34)
    t25.addcmul_(t37, t77)
    t25.addcmul_(t1, g37)
    t25.addcmul_(t19, g24)
    t14 = torch.add(t16, t25)
    t13 = a10 * g3
    t13.addcmul_(a10, t14)
    t27 = a1 * t27
    t27.addcmul_(a1, t44)
    t27.addcmul_(a2, t95)
    t27.addcmul_(a3, t99)
    t27.addcmul_(a4, t88)
    t27.addcmul_(a11, t163)
    t27.addcmul_(a12, t7)
    t27.addcmul_(a13, t51)
    t27.addcmul_(a14, t137)
    t27.addcmul_(a15, t69)
    t27.addcmul_(a20, t169)
    t27.addcmul_(a21, t8)
    t27.addcmul_(a22, t12)
    t27.add_(t13, alpha=2)
    t13 = g3 * 6
    t14 = a26 * 4
    t10 = t81 * t26
    t10.addcmul_(t82, g32)
    t10.addcmul_(g12, t14)
    t162 = torch.add(t162, t154, alpha=4)
    t82 = torch.add(t10, t162)
    t9 = a27 * g12
    t9.addcmul_(t90, g39)
    t94 = t94 * g32
    t94.add_(t9, alpha=4)
    t11 = torch.add(t11, t86, alpha=4)
    t9 = torch.add(t11, t94, alpha=2)
    t5 = a28 * g12
    t5.addcmul_(t97, g39)
    t101 = t101 * g32
    t101.add_(t5, alpha=4)
    t5 = a7 * g10
    t5.addcmul_(t52, g28)
    t5.addcmul_(t50, g34)
    t5.addcmul_(t57, t77)
    t5.addcmul_(t17, g37)
    t5.addcmul_(t45, g24)
    t16 = torch.add(t16, t25, alpha=2)
    t0 = torch.add(t5, t16)
    t0.add_(t51, alpha=2)
    t170 = a8 * g10
    t170.addcmul_(t136, g28)
    t170.addcmul_(t140, g34)
    t170.addcmul_(t144, t77)
    t170.addcmul_(t127, g37)
    t170.addcmul_(t131, g24)
    t171 = torch.add(t137, t170)
    t172 = a1 * t115
    t172.addcmul_(a5, t88)
    t172.addcmul_(a11, t0)
    t172.addcmul_(a12, t171)
    t95 = a1 * t95
    t95.addcmul_(a21, t169)
    t95.addcmul_(a23, t8)
    t95.addcmul_(a24, t12)
    t0 = a2 * t48
    t0.addcmul_(a2, t44)
    t0.addcmul_(a3, t139)
    t0.addcmul_(a4, t20)
    t0.addcmul_(a10, t163)
    t0.addcmul_(a11, t13)
    t0.addcmul_(a13, t82)
    t0.addcmul_(a14, t9)
    t0.addcmul_(a15, t101)
    t0.addcmul_(a16, t51)
    t0.addcmul_(a17, t137)
    t0.addcmul_(a18, t69)
    t0.add_(t172, alpha=2)
    t0.add_(t95, alpha=3)
    t162 = torch.add(t162, t101, alpha=2)
    t95 = a29 * 4
    t172 = t103 * t26
    t172.addcmul_(t104, g32)
    t172.addcmul_(g12, t95)
    t11 = torch.add(t172, t11)
    t104 = a9 * g10
    t104.addcmul_(t66, g28)
    t104.addcmul_(t70, g34)
    t104.addcmul_(t72, t77)
    t104.addcmul_(t18, g37)
    t104.addcmul_(t63, g24)
    t16 = torch.add(t104, t16)
    t16.add_(t69, alpha=2)
    t77 = a1 * t126
    t77.addcmul_(a6, t88)
    t77.addcmul_(a11, t171)
    t77.addcmul_(a12, t16)
    t99 = a1 * t99
    t99.addcmul_(a22, t169)
    t99.addcmul_(a24, t8)
    t99.addcmul_(a25, t12)
    t16 = a2 * t139
    t16.addcmul_(a3, t67)
    t16.addcmul_(a3, t44)
    t16.addcmul_(a4, t132)
    t16.addcmul_(a10, t7)
    t16.addcmul_(a12, t13)
    t16.addcmul_(a13, t94)
    t16.addcmul_(a14, t162)
    t16.addcmul_(a15, t11)
    t16.addcmul_(a17, t51)
    t16.addcmul_(a18, t137)
    t16.addcmul_(a19, t69)
    t16.add_(t77, alpha=2)
    t16.add_(t99, alpha=3)
    t99 = a31 * 4
    t77 = t145 * t26
    t77.addcmul_(t133, g32)
    t77.addcmul_(g12, t99)
    t133 = torch.add(t137, t170, alpha=2)
    t7 = torch.add(t77, t133, alpha=2)
    t44 = a32 * g12
    t44.addcmul_(t21, g39)
    t150 = t150 * g32
    t150.add_(t44, alpha=2)
    t44 = torch.add(t10, t154, alpha=2)
    t171 = a30 * g12
    t171.addcmul_(t58, t168)
    t171.addcmul_(t40, g32)
    t40 = torch.add(t51, t5)
    t163 = torch.add(t171, t25)
    t163.add_(t40, alpha=2)
    t173 = torch.add(t94, t86)
    t174 = a2 * t115
    t174.addcmul_(a5, t20)
    t174.addcmul_(a13, t163)
    t174.addcmul_(a17, t173)
    t163 = a2 * t83
    t163.addcmul_(a23, t169)
    t163.addcmul_(a26, t8)
    t163.addcmul_(a27, t12)
    t48 = a1 * t48
    t48.addcmul_(a1, t62)
    t48.addcmul_(a3, t91)
    t48.addcmul_(a7, t88)
    t48.addcmul_(a10, t51)
    t48.addcmul_(a11, t82)
    t48.addcmul_(a12, t94)
    t48.addcmul_(a13, t13)
    t48.addcmul_(a14, t7)
    t48.addcmul_(a15, t150)
    t48.addcmul_(a16, t44)
    t48.addcmul_(a18, t101)
    t48.add_(t174, alpha=2)
    t48.add_(t163, alpha=3)
    t163 = a33 * 4
    t174 = t130 * t26
    t174.addcmul_(t128, g32)
    t174.addcmul_(g12, t163)
    t133 = torch.add(t174, t133, alpha=2)
    t10 = torch.add(t10, t101, alpha=2)
    t10.add_(t154, alpha=4)
    t128 = torch.add(t172, t94, alpha=2)
    t128.add_(t86, alpha=4)
    t139 = a1 * t139
    t139.addcmul_(a1, t149)
    t139.addcmul_(a2, t91)
    t139.addcmul_(a2, t126)
    t139.addcmul_(a3, t98)
    t139.addcmul_(a3, t115)
    t139.addcmul_(a5, t132)
    t139.addcmul_(a6, t20)
    t139.addcmul_(a8, t88)
    t115 = torch.add(t69, t104)
    t82 = torch.add(t150, t115)
    t82.add_(t40)
    t82.add_(t25)
    t82 = a14 * t82
    t40 = a24 * t169
    t40.addcmul_(a27, t8)
    t40.addcmul_(a28, t12)
    t175 = a14 * g3
    t176 = a10 * t137
    t176.addcmul_(a11, t9)
    t176.addcmul_(a12, t162)
    t176.addcmul_(a13, t7)
    t176.addcmul_(a15, t133)
    t176.addcmul_(a16, t94)
    t176.addcmul_(a17, t10)
    t176.addcmul_(a18, t128)
    t176.addcmul_(a19, t101)
    t176.add_(t139, alpha=2)
    t176.add_(t82, alpha=4)
    t176.add_(t40, alpha=6)
    t176.add_(t175, alpha=12)
    t172 = torch.add(t172, t86, alpha=2)
    t86 = a34 * g12
    t86.addcmul_(t60, t168)
    t86.addcmul_(t39, g32)
    t25 = torch.add(t86, t25)
    t25.add_(t115, alpha=2)
    t154 = torch.add(t101, t154)
    t126 = a3 * t126
    t126.addcmul_(a6, t132)
    t126.addcmul_(a15, t25)
    t126.addcmul_(a18, t154)
    t25 = a3 * t105
    t25.addcmul_(a25, t169)
    t25.addcmul_(a28, t8)
    t25.addcmul_(a29, t12)
    t67 = a1 * t67
    t67.addcmul_(a1, t74)
    t67.addcmul_(a2, t98)
    t67.addcmul_(a9, t88)
    t67.addcmul_(a10, t69)
    t67.addcmul_(a11, t101)
    t67.addcmul_(a12, t11)
    t67.addcmul_(a13, t150)
    t67.addcmul_(a14, t133)
    t67.addcmul_(a15, t13)
    t67.addcmul_(a17, t94)
    t67.addcmul_(a19, t172)
    t67.add_(t126, alpha=2)
    t67.add_(t25, alpha=3)
    t25 = torch.add(t77, t170, alpha=2)
    t126 = torch.add(t171, t5)
    t133 = a16 * g3
    t133.addcmul_(a16, t126)
    t83 = a1 * t83
    t83.addcmul_(a2, t38)
    t83.addcmul_(a2, t62)
    t83.addcmul_(a3, t146)
    t83.addcmul_(a7, t20)
    t83.addcmul_(a11, t51)
    t83.addcmul_(a13, t44)
    t83.addcmul_(a14, t94)
    t83.addcmul_(a17, t25)
    t83.addcmul_(a18, t150)
    t83.addcmul_(a26, t169)
    t83.addcmul_(a30, t8)
    t83.addcmul_(a31, t12)
    t83.add_(t133, alpha=2)
    t77 = torch.add(t174, t77)
    t77.add_(t170, alpha=4)
    t171 = torch.add(t171, t104)
    t171.add_(t150, alpha=2)
    t171.add_(t5, alpha=2)
    t133 = a2 * t149
    t133.addcmul_(a8, t20)
    t133.addcmul_(a13, t173)
    t133.addcmul_(a17, t171)
    t146 = a2 * t146
    t146.addcmul_(a27, t169)
    t146.addcmul_(a31, t8)
    t146.addcmul_(a32, t12)
    t91 = a1 * t91
    t91.addcmul_(a3, t43)
    t91.addcmul_(a3, t62)
    t91.addcmul_(a7, t132)
    t91.addcmul_(a11, t137)
    t91.addcmul_(a12, t51)
    t91.addcmul_(a14, t10)
    t91.addcmul_(a15, t94)
    t91.addcmul_(a16, t25)
    t91.addcmul_(a17, t13)
    t91.addcmul_(a18, t77)
    t91.addcmul_(a19, t150)
    t91.add_(t133, alpha=2)
    t91.add_(t146, alpha=3)
    t174 = torch.add(t174, t170, alpha=2)
    t5 = torch.add(t86, t5)
    t5.add_(t150, alpha=2)
    t5.add_(t104, alpha=2)
    t149 = a3 * t149
    t149.addcmul_(a8, t132)
    t149.addcmul_(a15, t154)
    t149.addcmul_(a18, t5)
    t5 = a3 * t147
    t5.addcmul_(a28, t169)
    t5.addcmul_(a32, t8)
    t5.addcmul_(a33, t12)
    t98 = a1 * t98
    t98.addcmul_(a2, t43)
    t98.addcmul_(a2, t74)
    t98.addcmul_(a9, t20)
    t98.addcmul_(a11, t69)
    t98.addcmul_(a12, t137)
    t98.addcmul_(a13, t101)
    t98.addcmul_(a14, t128)
    t98.addcmul_(a16, t150)
    t98.addcmul_(a17, t77)
    t98.addcmul_(a18, t13)
    t98.addcmul_(a19, t174)
    t98.add_(t149, alpha=2)
    t98.add_(t5, alpha=3)
    t86 = torch.add(t86, t104)
    t104 = a19 * g3
    t104.addcmul_(a19, t86)
    t105 = a1 * t105
    t105.addcmul_(a2, t147)
    t105.addcmul_(a3, t41)
    t105.addcmul_(a3, t74)
    t105.addcmul_(a9, t132)
    t105.addcmul_(a12, t69)
    t105.addcmul_(a14, t101)
    t105.addcmul_(a15, t172)
    t105.addcmul_(a17, t150)
    t105.addcmul_(a18, t174)
    t105.addcmul_(a29, t169)
    t105.addcmul_(a33, t8)
    t105.addcmul_(a34, t12)
    t105.add_(t104, alpha=2)
    t104 = t112 * t26
    t104.addcmul_(t159, g26)
    t104.addcmul_(g13, t152)
    t152 = g40 * 2
    t159 = a5 * g11
    t159.addcmul_(t102, g30)
    t159.addcmul_(t107, g35)
    t159.addcmul_(t113, g37)
    t159.addcmul_(t78, t152)
    t159.addcmul_(t114, g18)
    t159.addcmul_(t80, g25)
    t80 = torch.add(t104, t159, alpha=2)
    t114 = t123 * t26
    t114.addcmul_(t158, g26)
    t114.addcmul_(g13, t75)
    t75 = a6 * g11
    t75.addcmul_(t116, g30)
    t75.addcmul_(t93, g35)
    t75.addcmul_(t124, g37)
    t75.addcmul_(t87, t152)
    t75.addcmul_(t125, g18)
    t75.addcmul_(t89, g25)
    t89 = torch.add(t114, t75, alpha=2)
    t125 = a23 * g13
    t125.addcmul_(t100, g39)
    t56 = t56 * g26
    t56.add_(t125, alpha=2)
    t125 = a24 * g13
    t125.addcmul_(t157, g39)
    t4 = t4 * g26
    t4.add_(t125, alpha=4)
    t125 = a25 * g13
    t125.addcmul_(t61, g39)
    t71 = t71 * g26
    t71.add_(t125, alpha=2)
    t125 = a20 * g13
    t125.addcmul_(t36, t168)
    t125.addcmul_(t30, g26)
    t30 = a4 * g11
    t30.addcmul_(t28, g30)
    t30.addcmul_(t29, g35)
    t30.addcmul_(t37, g37)
    t30.addcmul_(t1, t152)
    t30.addcmul_(t23, g18)
    t30.addcmul_(t19, g25)
    t19 = torch.add(t125, t30)
    t23 = a20 * g4
    t23.addcmul_(a20, t19)
    t19 = a4 * t73
    t19.addcmul_(a4, t129)
    t19.addcmul_(a5, t85)
    t19.addcmul_(a6, t117)
    t19.addcmul_(a10, t169)
    t19.addcmul_(a21, t80)
    t19.addcmul_(a22, t89)
    t19.addcmul_(a23, t56)
    t19.addcmul_(a24, t4)
    t19.addcmul_(a25, t71)
    t19.addcmul_(t36, g12)
    t19.addcmul_(t24, g13)
    t19.add_(t23, alpha=2)
    t23 = g4 * 8
    t24 = t110 * t26
    t24.addcmul_(t84, g26)
    t24.addcmul_(g13, t14)
    t14 = torch.add(t104, t159, alpha=3)
    t84 = torch.add(t24, t14, alpha=2)
    t36 = a28 * g13
    t36.addcmul_(t153, g39)
    t109 = t109 * g26
    t109.add_(t36, alpha=4)
    t36 = a7 * g11
    t36.addcmul_(t52, g30)
    t36.addcmul_(t50, g35)
    t36.addcmul_(t57, g37)
    t36.addcmul_(t17, t152)
    t36.addcmul_(t46, g18)
    t36.addcmul_(t45, g25)
    t45 = t125 * 2
    t45.add_(t30, alpha=3)
    t46 = torch.add(t36, t45)
    t46.add_(t56, alpha=2)
    t17 = a8 * g11
    t17.addcmul_(t136, g30)
    t17.addcmul_(t140, g35)
    t17.addcmul_(t144, g37)
    t17.addcmul_(t127, t152)
    t17.addcmul_(t134, g18)
    t17.addcmul_(t131, g25)
    t131 = torch.add(t4, t17)
    t134 = a27 * g13
    t134.addcmul_(t106, g39)
    t118 = t118 * g26
    t118.add_(t134, alpha=4)
    t134 = torch.add(t114, t75, alpha=3)
    t127 = torch.add(t118, t134)
    t144 = a4 * t155
    t144.addcmul_(a5, t129)
    t144.addcmul_(a21, t46)
    t144.addcmul_(a22, t131)
    t144.addcmul_(a24, t127)
    t144.addcmul_(a26, t56)
    t144.addcmul_(a27, t4)
    t144.addcmul_(a28, t71)
    t46 = a4 * t85
    t46.addcmul_(a11, t169)
    t112 = t112 * g12
    t112.addcmul_(t108, g13)
    t108 = a5 * t34
    t108.addcmul_(a5, t73)
    t108.addcmul_(a6, t143)
    t108.addcmul_(a7, t85)
    t108.addcmul_(a8, t117)
    t108.addcmul_(a10, t8)
    t108.addcmul_(a20, t80)
    t108.addcmul_(a21, t23)
    t108.addcmul_(a23, t84)
    t108.addcmul_(a25, t109)
    t108.add_(t144, alpha=2)
    t108.add_(t46, alpha=3)
    t108.add_(t112, alpha=4)
    t112 = t122 * t26
    t112.addcmul_(t120, g26)
    t112.addcmul_(g13, t95)
    t134 = torch.add(t112, t134, alpha=2)
    t95 = a9 * g11
    t95.addcmul_(t66, g30)
    t95.addcmul_(t70, g35)
    t95.addcmul_(t72, g37)
    t95.addcmul_(t18, t152)
    t95.addcmul_(t64, g18)
    t95.addcmul_(t63, g25)
    t45 = torch.add(t95, t45)
    t45.add_(t71, alpha=2)
    t14 = torch.add(t109, t14)
    t63 = a4 * t156
    t63.addcmul_(a6, t129)
    t63.addcmul_(a21, t131)
    t63.addcmul_(a22, t45)
    t63.addcmul_(a24, t14)
    t63.addcmul_(a27, t56)
    t63.addcmul_(a28, t4)
    t63.addcmul_(a29, t71)
    t45 = a4 * t117
    t45.addcmul_(a12, t169)
    t123 = t123 * g12
    t123.addcmul_(t76, g13)
    t76 = a5 * t143
    t76.addcmul_(a6, t35)
    t76.addcmul_(a6, t73)
    t76.addcmul_(a8, t85)
    t76.addcmul_(a9, t117)
    t76.addcmul_(a10, t12)
    t76.addcmul_(a20, t89)
    t76.addcmul_(a22, t23)
    t76.addcmul_(a23, t118)
    t76.addcmul_(a25, t134)
    t76.add_(t63, alpha=2)
    t76.add_(t45, alpha=3)
    t76.add_(t123, alpha=4)
    t123 = g4 * 12
    t45 = t141 * t26
    t45.addcmul_(t3, g26)
    t45.addcmul_(g13, t99)
    t99 = t4 * 2
    t99.add_(t17, alpha=3)
    t3 = torch.add(t45, t99, alpha=2)
    t63 = a32 * g13
    t63.addcmul_(t79, g39)
    t54 = t54 * g26
    t54.add_(t63, alpha=2)
    t63 = torch.add(t104, t159, alpha=6)
    t89 = torch.add(t63, t24, alpha=2)
    t73 = torch.add(t114, t75, alpha=6)
    t131 = torch.add(t73, t118, alpha=4)
    t64 = a30 * g13
    t64.addcmul_(t53, t168)
    t64.addcmul_(t31, g26)
    t31 = t56 * 4
    t31.add_(t36, alpha=3)
    t125 = torch.add(t125, t30, alpha=3)
    t152 = torch.add(t64, t31)
    t152.add_(t125)
    t152 = a23 * t152
    t152.addcmul_(a28, t109)
    t152.addcmul_(t100, g12)
    t152.addcmul_(t47, g13)
    t47 = a5 * t22
    t47.addcmul_(a5, t85)
    t47.addcmul_(a11, t8)
    t47.addcmul_(a13, t169)
    t100 = a5 * t155
    t18 = a4 * t34
    t18.addcmul_(a4, t59)
    t18.addcmul_(a6, t121)
    t18.addcmul_(a7, t34)
    t18.addcmul_(a7, t129)
    t18.addcmul_(a8, t143)
    t18.addcmul_(a20, t56)
    t18.addcmul_(a21, t84)
    t18.addcmul_(a22, t118)
    t18.addcmul_(a23, t123)
    t18.addcmul_(a24, t3)
    t18.addcmul_(a25, t54)
    t18.addcmul_(a26, t89)
    t18.addcmul_(a27, t131)
    t18.addcmul_(a30, t56)
    t18.addcmul_(a31, t4)
    t18.addcmul_(a32, t71)
    t18.add_(t152, alpha=2)
    t18.add_(t47, alpha=3)
    t18.add_(t100, alpha=4)
    t100 = g4 * 24
    t26 = t142 * t26
    t26.addcmul_(t138, g26)
    t26.addcmul_(g13, t163)
    t99 = torch.add(t26, t99, alpha=2)
    t163 = t71 * 4
    t163.add_(t95, alpha=3)
    t31 = torch.add(t163, t31)
    t31.add_(t54, alpha=2)
    t31.add_(t125, alpha=2)
    t63 = torch.add(t24, t63)
    t63.add_(t109, alpha=2)
    t73 = torch.add(t112, t73)
    t73.add_(t118, alpha=2)
    t138 = a4 * t143
    t138.addcmul_(a4, t92)
    t138.addcmul_(a5, t121)
    t138.addcmul_(a6, t111)
    t138.addcmul_(a8, t129)
    t138.addcmul_(a21, t127)
    t138.addcmul_(a22, t14)
    t138.addcmul_(a24, t31)
    t138.addcmul_(a26, t118)
    t138.addcmul_(a27, t63)
    t138.addcmul_(a28, t73)
    t138.addcmul_(a29, t109)
    t138.addcmul_(a31, t56)
    t138.addcmul_(a32, t4)
    t138.addcmul_(a33, t71)
    t31 = a5 * t117
    t31.addcmul_(a6, t85)
    t31.addcmul_(a11, t12)
    t31.addcmul_(a12, t8)
    t85 = a5 * t156
    t85.addcmul_(a6, t155)
    t85.addcmul_(t157, g12)
    t85.addcmul_(t135, g13)
    t135 = a7 * t143
    t135.addcmul_(a8, t35)
    t135.addcmul_(a8, t34)
    t135.addcmul_(a9, t143)
    t135.addcmul_(a20, t4)
    t135.addcmul_(a23, t3)
    t135.addcmul_(a24, t100)
    t135.addcmul_(a25, t99)
    t135.addcmul_(t6, t169)
    t135.add_(t138, alpha=2)
    t135.add_(t31, alpha=3)
    t135.add_(t85, alpha=4)
    t85 = t109 * 2
    t85.add_(t159, alpha=3)
    t104 = torch.add(t104, t85, alpha=2)
    t31 = torch.add(t112, t75, alpha=3)
    t114 = torch.add(t114, t31, alpha=2)
    t138 = a34 * g13
    t138.addcmul_(t55, t168)
    t138.addcmul_(t68, g26)
    t163 = torch.add(t138, t163)
    t163.add_(t125)
    t163 = a25 * t163
    t163.addcmul_(a27, t118)
    t163.addcmul_(t61, g12)
    t163.addcmul_(t65, g13)
    t65 = a6 * t119
    t65.addcmul_(a6, t117)
    t65.addcmul_(a12, t12)
    t65.addcmul_(a15, t169)
    t117 = a6 * t156
    t61 = a4 * t35
    t61.addcmul_(a4, t151)
    t61.addcmul_(a5, t111)
    t61.addcmul_(a8, t143)
    t61.addcmul_(a9, t35)
    t61.addcmul_(a9, t129)
    t61.addcmul_(a20, t71)
    t61.addcmul_(a21, t109)
    t61.addcmul_(a22, t134)
    t61.addcmul_(a23, t54)
    t61.addcmul_(a24, t99)
    t61.addcmul_(a25, t123)
    t61.addcmul_(a28, t104)
    t61.addcmul_(a29, t114)
    t61.addcmul_(a32, t56)
    t61.addcmul_(a33, t4)
    t61.addcmul_(a34, t71)
    t61.add_(t163, alpha=2)
    t61.add_(t65, alpha=3)
    t61.add_(t117, alpha=4)
    t117 = torch.add(t24, t159, alpha=2)
    t65 = t56 * 2
    t65.add_(t36, alpha=3)
    t163 = torch.add(t65, t30)
    t163.add_(t64, alpha=2)
    t99 = torch.add(t4, t17, alpha=3)
    t134 = torch.add(t45, t99)
    t129 = torch.add(t118, t75)
    t125 = a5 * t59
    t125.addcmul_(a7, t155)
    t125.addcmul_(a21, t56)
    t125.addcmul_(a24, t118)
    t125.addcmul_(a26, t163)
    t125.addcmul_(a27, t134)
    t125.addcmul_(a28, t54)
    t125.addcmul_(a31, t129)
    t163 = a7 * t22
    t163.addcmul_(a13, t8)
    t110 = t110 * g12
    t110.addcmul_(t81, g13)
    t81 = a4 * t22
    t81.addcmul_(a5, t34)
    t81.addcmul_(a5, t160)
    t81.addcmul_(a6, t2)
    t81.addcmul_(a8, t121)
    t81.addcmul_(a16, t169)
    t81.addcmul_(a23, t89)
    t81.addcmul_(a26, t23)
    t81.addcmul_(a30, t117)
    t81.addcmul_(a32, t109)
    t81.add_(t125, alpha=2)
    t81.add_(t163, alpha=3)
    t81.add_(t110, alpha=4)
    t110 = torch.add(t112, t118, alpha=4)
    t110.add_(t75, alpha=6)
    t163 = t71 * 2
    t163.add_(t95, alpha=3)
    t125 = t54 * 4
    t125.add_(t30, alpha=3)
    t89 = torch.add(t163, t125)
    t89.add_(t64, alpha=2)
    t89.add_(t65, alpha=2)
    t68 = torch.add(t26, t45)
    t68.add_(t99, alpha=2)
    t99 = torch.add(t109, t24)
    t99.add_(t159, alpha=3)
    t168 = a5 * t143
    t168.addcmul_(a6, t59)
    t168.addcmul_(a7, t121)
    t168.addcmul_(a7, t156)
    t168.addcmul_(a8, t111)
    t168.addcmul_(a21, t4)
    t168.addcmul_(a22, t56)
    t168.addcmul_(a24, t63)
    t168.addcmul_(a25, t118)
    t168.addcmul_(a26, t134)
    t168.addcmul_(a27, t89)
    t168.addcmul_(a28, t68)
    t168.addcmul_(a29, t54)
    t168.addcmul_(a31, t99)
    t168.addcmul_(a33, t109)
    t89 = a5 * t2
    t89.addcmul_(a8, t22)
    t89.addcmul_(a13, t12)
    t89.addcmul_(a17, t169)
    t134 = a5 * t92
    t134.addcmul_(a8, t155)
    t134.addcmul_(t106, g12)
    t134.addcmul_(t90, g13)
    t90 = a4 * t121
    t90.addcmul_(a6, t32)
    t90.addcmul_(a6, t34)
    t90.addcmul_(a9, t121)
    t90.addcmul_(a23, t131)
    t90.addcmul_(a27, t100)
    t90.addcmul_(a30, t118)
    t90.addcmul_(a32, t110)
    t90.addcmul_(t6, t8)
    t90.add_(t168, alpha=2)
    t90.add_(t89, alpha=3)
    t90.add_(t134, alpha=4)
    t85 = torch.add(t24, t85, alpha=2)
    t125 = torch.add(t65, t125)
    t125.add_(t138, alpha=2)
    t125.add_(t163, alpha=2)
    t163 = torch.add(t26, t17, alpha=3)
    t65 = torch.add(t4, t163)
    t31 = torch.add(t118, t31)
    t24 = a5 * t151
    t24.addcmul_(a6, t143)
    t24.addcmul_(a8, t121)
    t24.addcmul_(a9, t111)
    t24.addcmul_(a9, t155)
    t24.addcmul_(a21, t71)
    t24.addcmul_(a22, t4)
    t24.addcmul_(a23, t109)
    t24.addcmul_(a24, t73)
    t24.addcmul_(a26, t54)
    t24.addcmul_(a27, t68)
    t24.addcmul_(a28, t125)
    t24.addcmul_(a29, t65)
    t24.addcmul_(a31, t118)
    t24.addcmul_(a33, t31)
    t125 = a6 * t49
    t125.addcmul_(a8, t119)
    t125.addcmul_(a15, t8)
    t125.addcmul_(a18, t169)
    t68 = a6 * t92
    t68.addcmul_(a8, t156)
    t68.addcmul_(t153, g12)
    t68.addcmul_(t97, g13)
    t97 = a4 * t111
    t97.addcmul_(a5, t32)
    t97.addcmul_(a5, t35)
    t97.addcmul_(a7, t111)
    t97.addcmul_(a25, t104)
    t97.addcmul_(a28, t100)
    t97.addcmul_(a32, t85)
    t97.addcmul_(a34, t109)
    t97.addcmul_(t6, t12)
    t97.add_(t24, alpha=2)
    t97.add_(t125, alpha=3)
    t97.add_(t68, alpha=4)
    t112 = torch.add(t112, t75, alpha=2)
    t75 = t138 * 2
    t75.add_(t95, alpha=3)
    t30 = torch.add(t75, t30)
    t30.add_(t71, alpha=2)
    t159 = torch.add(t109, t159)
    t68 = a6 * t151
    t68.addcmul_(a9, t156)
    t68.addcmul_(a22, t71)
    t68.addcmul_(a24, t109)
    t68.addcmul_(a27, t54)
    t68.addcmul_(a28, t65)
    t68.addcmul_(a29, t30)
    t68.addcmul_(a33, t159)
    t30 = a9 * t119
    t30.addcmul_(a15, t12)
    t122 = t122 * g12
    t122.addcmul_(t103, g13)
    t103 = a4 * t119
    t103.addcmul_(a5, t49)
    t103.addcmul_(a6, t35)
    t103.addcmul_(a6, t33)
    t103.addcmul_(a8, t111)
    t103.addcmul_(a19, t169)
    t103.addcmul_(a25, t114)
    t103.addcmul_(a29, t23)
    t103.addcmul_(a32, t118)
    t103.addcmul_(a34, t112)
    t103.add_(t68, alpha=2)
    t103.add_(t30, alpha=3)
    t103.add_(t122, alpha=4)
    t122 = torch.add(t45, t17, alpha=2)
    t30 = torch.add(t64, t36)
    t68 = a30 * g4
    t68.addcmul_(a30, t30)
    t30 = a5 * t22
    t30.addcmul_(a7, t160)
    t30.addcmul_(a7, t59)
    t30.addcmul_(a8, t2)
    t30.addcmul_(a16, t8)
    t30.addcmul_(a23, t56)
    t30.addcmul_(a26, t117)
    t30.addcmul_(a27, t118)
    t30.addcmul_(a31, t122)
    t30.addcmul_(a32, t54)
    t30.addcmul_(t53, g12)
    t30.addcmul_(t58, g13)
    t30.add_(t68, alpha=2)
    t68 = torch.add(t26, t45, alpha=2)
    t68.add_(t17, alpha=6)
    t58 = torch.add(t95, t54, alpha=2)
    t58.add_(t64, alpha=2)
    t58.add_(t36, alpha=3)
    t53 = a7 * t92
    t53.addcmul_(a8, t59)
    t53.addcmul_(a24, t56)
    t53.addcmul_(a26, t129)
    t53.addcmul_(a27, t99)
    t53.addcmul_(a28, t118)
    t53.addcmul_(a31, t58)
    t53.addcmul_(a33, t54)
    t58 = a7 * t2
    t58.addcmul_(a17, t8)
    t141 = t141 * g12
    t141.addcmul_(t145, g13)
    t145 = a5 * t121
    t145.addcmul_(a6, t22)
    t145.addcmul_(a8, t32)
    t145.addcmul_(a8, t160)
    t145.addcmul_(a9, t2)
    t145.addcmul_(a16, t12)
    t145.addcmul_(a23, t4)
    t145.addcmul_(a30, t122)
    t145.addcmul_(a31, t23)
    t145.addcmul_(a32, t68)
    t145.add_(t53, alpha=2)
    t145.add_(t58, alpha=3)
    t145.add_(t141, alpha=4)
    t163 = torch.add(t45, t163, alpha=2)
    t64 = torch.add(t138, t64)
    t64.add_(t54, alpha=4)
    t64.add_(t95, alpha=3)
    t64.add_(t36, alpha=3)
    t45 = a24 * t4
    t45.addcmul_(a32, t64)
    t45.addcmul_(t79, g12)
    t45.addcmul_(t21, g13)
    t21 = a8 * t49
    t21.addcmul_(a8, t2)
    t21.addcmul_(a17, t12)
    t21.addcmul_(a18, t8)
    t2 = a8 * t92
    t79 = a5 * t111
    t79.addcmul_(a6, t121)
    t79.addcmul_(a7, t32)
    t79.addcmul_(a7, t151)
    t79.addcmul_(a9, t32)
    t79.addcmul_(a9, t59)
    t79.addcmul_(a23, t71)
    t79.addcmul_(a25, t56)
    t79.addcmul_(a26, t109)
    t79.addcmul_(a27, t110)
    t79.addcmul_(a28, t85)
    t79.addcmul_(a29, t118)
    t79.addcmul_(a30, t54)
    t79.addcmul_(a31, t68)
    t79.addcmul_(a32, t123)
    t79.addcmul_(a33, t163)
    t79.addcmul_(a34, t54)
    t79.add_(t45, alpha=2)
    t79.add_(t21, alpha=3)
    t79.add_(t2, alpha=4)
    t26 = torch.add(t26, t17, alpha=2)
    t75 = torch.add(t75, t36)
    t75.add_(t54, alpha=2)
    t36 = a8 * t151
    t36.addcmul_(a9, t92)
    t36.addcmul_(a24, t71)
    t36.addcmul_(a27, t109)
    t36.addcmul_(a28, t31)
    t36.addcmul_(a29, t159)
    t36.addcmul_(a31, t54)
    t36.addcmul_(a33, t75)
    t75 = a9 * t49
    t75.addcmul_(a18, t12)
    t142 = t142 * g12
    t142.addcmul_(t130, g13)
    t130 = a5 * t119
    t130.addcmul_(a6, t111)
    t130.addcmul_(a7, t49)
    t130.addcmul_(a8, t32)
    t130.addcmul_(a8, t33)
    t130.addcmul_(a19, t8)
    t130.addcmul_(a25, t4)
    t130.addcmul_(a32, t163)
    t130.addcmul_(a33, t23)
    t130.addcmul_(a34, t26)
    t130.add_(t36, alpha=2)
    t130.add_(t75, alpha=3)
    t130.add_(t142, alpha=4)
    t138 = torch.add(t138, t95)
    t95 = a34 * g4
    t95.addcmul_(a34, t138)
    t119 = a6 * t119
    t119.addcmul_(a8, t49)
    t119.addcmul_(a9, t33)
    t119.addcmul_(a9, t151)
    t119.addcmul_(a19, t12)
    t119.addcmul_(a25, t71)
    t119.addcmul_(a28, t109)
    t119.addcmul_(a29, t112)
    t119.addcmul_(a32, t54)
    t119.addcmul_(a33, t26)
    t119.addcmul_(t55, g12)
    t119.addcmul_(t60, g13)
    t119.add_(t95, alpha=2)
    return torch.stack((g0, t96, t148, t42, t161, t167, t164, t166, t165, t15, t27, t0, t16, t48, t176, t67, t83, t91, t98, t105, t19, t108, t76, t18, t135, t61, t81, t90, t97, t103, t30, t145, t79, t130, t119,))


def _double_backward(a, g, v):
    """Rows of gradients with respect to a and g."""
    a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14, a15, a16, a17, a18, a19, a20, a21, a22, a23, a24, a25, a26, a27, a28, a29, a30, a31, a32, a33, a34 = a.unbind(0)
    g0, g1, g2, g3, g4, g5, g6, g7, g8, g9, g10, g11, g12, g13, g14, g15, g16, g17, g18, g19, g20, g21, g22, g23, g24, g25, g26, g27, g28, g29, g30, g31, g32, g33, g34, g35, g36, g37, g38, g39, g40 = g.unbind(0)
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
    t3 = g15 * 2
    t1 = a1 * v4
    t1.addcmul_(a2, v5)
    t1.addcmul_(a3, v6)
    t1.addcmul_(a4, v1)
    t1.addcmul_(a5, v2)
    t1.addcmul_(a6, v3)
    t5 = g5 * v1
    t5.addcmul_(g19, t2)
    t5.addcmul_(g21, t4)
    t5.addcmul_(t3, t1)
    t6 = a5 * v13
    t6.addcmul_(a6, v14)
    t6.addcmul_(a8, v17)
    t6.addcmul_(a13, v5)
    t6.addcmul_(a14, v6)
    t6.addcmul_(a17, v8)
    t7 = a4 * v11
    t7.addcmul_(a7, v16)
    t7.addcmul_(a9, v18)
    t7.addcmul_(a11, v4)
    t7.addcmul_(a16, v7)
    t7.addcmul_(a18, v9)
    t7.add_(t6, alpha=2)
    t6 = a11 * v23
    t6.addcmul_(a12, v24)
    t6.addcmul_(a13, v26)
    t6.addcmul_(a15, v28)
    t6.addcmul_(a17, v31)
    t6.addcmul_(a18, v32)
    t6.addcmul_(a23, v11)
    t6.addcmul_(a24, v12)
    t6.addcmul_(a26, v13)
    t6.addcmul_(a28, v15)
    t6.addcmul_(a31, v17)
    t6.addcmul_(a32, v18)
    t8 = a14 * v27
    t8.addcmul_(a27, v14)
    t9 = a10 * v21
    t9.addcmul_(a16, v30)
    t9.addcmul_(a19, v33)
    t9.addcmul_(a21, v10)
    t9.addcmul_(a30, v16)
    t9.addcmul_(a33, v19)
    t9.add_(t6, alpha=3)
    t9.add_(t8, alpha=6)
    t8 = a1 * v5
    t8.addcmul_(a2, v7)
    t8.addcmul_(a3, v8)
    t8.addcmul_(a5, v1)
    t8.addcmul_(a7, v2)
    t8.addcmul_(a8, v3)
    t6 = g5 * v2
    t6.addcmul_(g19, t7)
    t6.addcmul_(g21, t9)
    t6.addcmul_(t3, t8)
    t10 = a5 * v14
    t10.addcmul_(a6, v15)
    t10.addcmul_(a8, v18)
    t10.addcmul_(a14, v5)
    t10.addcmul_(a15, v6)
    t10.addcmul_(a18, v8)
    t11 = a4 * v12
    t11.addcmul_(a7, v17)
    t11.addcmul_(a9, v19)
    t11.addcmul_(a12, v4)
    t11.addcmul_(a17, v7)
    t11.addcmul_(a19, v9)
    t11.add_(t10, alpha=2)
    t10 = a11 * v24
    t10.addcmul_(a12, v25)
    t10.addcmul_(a13, v27)
    t10.addcmul_(a15, v29)
    t10.addcmul_(a17, v32)
    t10.addcmul_(a18, v33)
    t10.addcmul_(a24, v11)
    t10.addcmul_(a25, v12)
    t10.addcmul_(a27, v13)
    t10.addcmul_(a29, v15)
    t10.addcmul_(a32, v17)
    t10.addcmul_(a33, v18)
    t12 = a14 * v28
    t12.addcmul_(a28, v14)
    t13 = a10 * v22
    t13.addcmul_(a16, v31)
    t13.addcmul_(a19, v34)
    t13.addcmul_(a22, v10)
    t13.addcmul_(a31, v16)
    t13.addcmul_(a34, v19)
    t13.add_(t10, alpha=3)
    t13.add_(t12, alpha=6)
    t12 = a1 * v6
    t12.addcmul_(a2, v8)
    t12.addcmul_(a3, v9)
    t12.addcmul_(a6, v1)
    t12.addcmul_(a8, v2)
    t12.addcmul_(a9, v3)
    t10 = g5 * v3
    t10.addcmul_(g19, t11)
    t10.addcmul_(g21, t13)
    t10.addcmul_(t3, t12)
    t14 = a5 * v21
    t14.addcmul_(a6, v22)
    t14.addcmul_(a8, v24)
    t14.addcmul_(a21, v5)
    t14.addcmul_(a22, v6)
    t14.addcmul_(a24, v8)
    t15 = a4 * v20
    t15.addcmul_(a7, v23)
    t15.addcmul_(a9, v25)
    t15.addcmul_(a20, v4)
    t15.addcmul_(a23, v7)
    t15.addcmul_(a25, v9)
    t15.add_(t14, alpha=2)
    t14 = a1 * v1
    t16 = a1 * v10
    t16.addcmul_(a2, v11)
    t16.addcmul_(a3, v12)
    t16.addcmul_(a10, v1)
    t16.addcmul_(a11, v2)
    t16.addcmul_(a12, v3)
    t17 = a4 * v4
    t17.addcmul_(a5, v5)
    t17.addcmul_(a6, v6)
    t18 = a10 * v10
    t19 = a13 * v13
    t20 = a14 * v14
    t21 = a15 * v15
    t22 = a11 * v11
    t23 = a12 * v12
    t24 = torch.add(t22, t23)
    t25 = torch.add(t18, t19)
    t25.add_(t21)
    t25.add_(t20, alpha=2)
    t25.add_(t24, alpha=2)
    t26 = a20 * v20
    t27 = a26 * v26
    t28 = a29 * v29
    t29 = a21 * v21
    t30 = a22 * v22
    t31 = torch.add(t29, t30)
    t32 = a23 * v23
    t33 = a24 * v24
    t34 = a25 * v25
    t35 = torch.add(t32, t34)
    t35.add_(t33, alpha=2)
    t36 = a27 * v27
    t37 = a28 * v28
    t38 = torch.add(t36, t37)
    t39 = torch.add(t26, t27)
    t39.add_(t28)
    t39.add_(t31, alpha=3)
    t39.add_(t35, alpha=3)
    t39.add_(t38, alpha=3)
    t40 = g14 * t14
    t40.addcmul_(g17, t16)
    t40.addcmul_(g20, t17)
    t40.addcmul_(g24, t25)
    t40.addcmul_(g25, t39)
    t41 = g23 * t15
    t41.add_(t40, alpha=2)
    t40 = torch.add(t32, t33)
    t42 = torch.add(t27, t37)
    t42.add_(t36, alpha=2)
    t43 = a21 * v26
    t43.addcmul_(a22, v27)
    t43.addcmul_(a24, v31)
    t43.addcmul_(a26, v21)
    t43.addcmul_(a27, v22)
    t43.addcmul_(a31, v24)
    t44 = a20 * v23
    t44.addcmul_(a23, v20)
    t44.addcmul_(a23, v30)
    t44.addcmul_(a25, v32)
    t44.addcmul_(a30, v23)
    t44.addcmul_(a32, v25)
    t44.add_(t29, alpha=4)
    t44.add_(t40, alpha=8)
    t44.add_(t42, alpha=4)
    t44.add_(t43, alpha=2)
    t43 = g22 * 6
    t45 = a4 * v23
    t45.addcmul_(a5, v21)
    t45.addcmul_(a5, v26)
    t45.addcmul_(a6, v27)
    t45.addcmul_(a7, v23)
    t45.addcmul_(a8, v24)
    t45.addcmul_(a21, v5)
    t45.addcmul_(a23, v4)
    t45.addcmul_(a23, v7)
    t45.addcmul_(a24, v8)
    t45.addcmul_(a26, v5)
    t45.addcmul_(a27, v6)
    t46 = g26 * t44
    t46.addcmul_(t43, t45)
    t47 = a5 * v26
    t47.addcmul_(a6, v27)
    t47.addcmul_(a8, v31)
    t47.addcmul_(a26, v5)
    t47.addcmul_(a27, v6)
    t47.addcmul_(a31, v8)
    t48 = a4 * v23
    t48.addcmul_(a7, v30)
    t48.addcmul_(a9, v32)
    t48.addcmul_(a23, v4)
    t48.addcmul_(a30, v7)
    t48.addcmul_(a32, v9)
    t48.add_(t47, alpha=2)
    t47 = a2 * v2
    t49 = a1 * v13
    t49.addcmul_(a2, v16)
    t49.addcmul_(a3, v17)
    t49.addcmul_(a13, v1)
    t49.addcmul_(a16, v2)
    t49.addcmul_(a17, v3)
    t50 = a5 * v5
    t50.addcmul_(a7, v7)
    t50.addcmul_(a8, v8)
    t51 = a16 * v16
    t52 = a17 * v17
    t53 = a18 * v18
    t54 = torch.add(t19, t20)
    t55 = torch.add(t22, t51)
    t55.add_(t53)
    t55.add_(t52, alpha=2)
    t55.add_(t54, alpha=2)
    t56 = a30 * v30
    t57 = a31 * v31
    t58 = a32 * v32
    t59 = a33 * v33
    t29 = torch.add(t29, t56)
    t29.add_(t59)
    t29.add_(t57, alpha=3)
    t29.add_(t58, alpha=3)
    t29.add_(t40, alpha=3)
    t29.add_(t42, alpha=3)
    t42 = g14 * t47
    t42.addcmul_(g17, t49)
    t42.addcmul_(g20, t50)
    t42.addcmul_(g24, t55)
    t42.addcmul_(g25, t29)
    t40 = g23 * t48
    t40.add_(t42, alpha=2)
    t42 = torch.add(t33, t34)
    t60 = torch.add(t36, t37, alpha=2)
    t61 = a21 * v28
    t61.addcmul_(a22, v29)
    t61.addcmul_(a24, v33)
    t61.addcmul_(a28, v21)
    t61.addcmul_(a29, v22)
    t61.addcmul_(a33, v24)
    t62 = a20 * v25
    t62.addcmul_(a23, v32)
    t62.addcmul_(a25, v20)
    t62.addcmul_(a25, v34)
    t62.addcmul_(a32, v23)
    t62.addcmul_(a34, v25)
    t62.add_(t30, alpha=4)
    t62.add_(t28, alpha=4)
    t62.add_(t42, alpha=8)
    t62.add_(t60, alpha=4)
    t62.add_(t61, alpha=2)
    t61 = a4 * v25
    t61.addcmul_(a5, v28)
    t61.addcmul_(a6, v22)
    t61.addcmul_(a6, v29)
    t61.addcmul_(a8, v24)
    t61.addcmul_(a9, v25)
    t61.addcmul_(a22, v6)
    t61.addcmul_(a24, v8)
    t61.addcmul_(a25, v4)
    t61.addcmul_(a25, v9)
    t61.addcmul_(a28, v5)
    t61.addcmul_(a29, v6)
    t63 = g26 * t62
    t63.addcmul_(t43, t61)
    t64 = a5 * v28
    t64.addcmul_(a6, v29)
    t64.addcmul_(a8, v33)
    t64.addcmul_(a28, v5)
    t64.addcmul_(a29, v6)
    t64.addcmul_(a33, v8)
    t65 = a4 * v25
    t65.addcmul_(a7, v32)
    t65.addcmul_(a9, v34)
    t65.addcmul_(a25, v4)
    t65.addcmul_(a32, v7)
    t65.addcmul_(a34, v9)
    t65.add_(t64, alpha=2)
    t64 = a3 * v3
    t66 = a1 * v15
    t66.addcmul_(a2, v18)
    t66.addcmul_(a3, v19)
    t66.addcmul_(a15, v1)
    t66.addcmul_(a18, v2)
    t66.addcmul_(a19, v3)
    t67 = a6 * v6
    t67.addcmul_(a8, v8)
    t67.addcmul_(a9, v9)
    t68 = a19 * v19
    t69 = torch.add(t20, t21)
    t70 = torch.add(t23, t52)
    t70.add_(t68)
    t70.add_(t53, alpha=2)
    t70.add_(t69, alpha=2)
    t71 = a34 * v34
    t28 = torch.add(t28, t59)
    t30 = torch.add(t30, t57)
    t30.add_(t71)
    t30.add_(t58, alpha=3)
    t30.add_(t42, alpha=3)
    t30.add_(t60, alpha=3)
    t30.add_(t28, alpha=3)
    t60 = g14 * t64
    t60.addcmul_(g17, t66)
    t60.addcmul_(g20, t67)
    t60.addcmul_(g24, t70)
    t60.addcmul_(g25, t30)
    t42 = g23 * t65
    t42.add_(t60, alpha=2)
    t60 = a5 * v23
    t60.addcmul_(a7, v26)
    t60.addcmul_(a8, v27)
    t60.addcmul_(a23, v5)
    t60.addcmul_(a26, v7)
    t60.addcmul_(a27, v8)
    t72 = a4 * v26
    t72.addcmul_(a5, v30)
    t72.addcmul_(a6, v31)
    t72.addcmul_(a26, v4)
    t72.addcmul_(a30, v5)
    t72.addcmul_(a31, v6)
    t72.add_(t60, alpha=3)
    t60 = a21 * v23
    t60.addcmul_(a23, v21)
    t73 = a23 * v26
    t73.addcmul_(a26, v23)
    t74 = a24 * v27
    t74.addcmul_(a27, v24)
    t75 = a26 * v30
    t75.addcmul_(a30, v26)
    t76 = a27 * v31
    t76.addcmul_(a31, v27)
    t77 = a28 * v32
    t77.addcmul_(a32, v28)
    t78 = torch.add(t60, t75)
    t78.add_(t77)
    t78.add_(t73, alpha=2)
    t78.add_(t74, alpha=2)
    t78.add_(t76, alpha=2)
    t79 = g22 * t72
    t79.addcmul_(g26, t78)
    t80 = a21 * v24
    t80.addcmul_(a24, v21)
    t81 = a23 * v27
    t81.addcmul_(a27, v23)
    t82 = a24 * v28
    t82.addcmul_(a28, v24)
    t83 = a26 * v31
    t83.addcmul_(a31, v26)
    t84 = a27 * v32
    t84.addcmul_(a32, v27)
    t85 = a28 * v33
    t85.addcmul_(a33, v28)
    t86 = a24 * v26
    t86.addcmul_(a25, v27)
    t86.addcmul_(a26, v24)
    t86.addcmul_(a27, v25)
    t86.addcmul_(a28, v31)
    t86.addcmul_(a31, v28)
    t87 = a22 * v23
    t87.addcmul_(a23, v22)
    t87.addcmul_(a27, v30)
    t87.addcmul_(a29, v32)
    t87.addcmul_(a30, v27)
    t87.addcmul_(a32, v29)
    t87.add_(t80, alpha=2)
    t87.add_(t81, alpha=4)
    t87.add_(t82, alpha=4)
    t87.add_(t83, alpha=2)
    t87.add_(t84, alpha=4)
    t87.add_(t85, alpha=2)
    t87.add_(t86, alpha=2)
    t86 = g22 * 3
    t88 = a5 * v24
    t88.addcmul_(a7, v27)
    t88.addcmul_(a8, v28)
    t88.addcmul_(a24, v5)
    t88.addcmul_(a27, v7)
    t88.addcmul_(a28, v8)
    t89 = a4 * v27
    t89.addcmul_(a5, v31)
    t89.addcmul_(a6, v23)
    t89.addcmul_(a6, v32)
    t89.addcmul_(a8, v26)
    t89.addcmul_(a9, v27)
    t89.addcmul_(a23, v6)
    t89.addcmul_(a26, v8)
    t89.addcmul_(a27, v4)
    t89.addcmul_(a27, v9)
    t89.addcmul_(a31, v5)
    t89.addcmul_(a32, v6)
    t89.add_(t88, alpha=2)
    t88 = g26 * t87
    t88.addcmul_(t86, t89)
    t90 = a22 * v24
    t90.addcmul_(a24, v22)
    t91 = a29 * v33
    t91.addcmul_(a33, v29)
    t92 = a25 * v28
    t92.addcmul_(a28, v25)
    t77 = torch.add(t92, t77)
    t93 = a23 * v28
    t93.addcmul_(a24, v29)
    t93.addcmul_(a27, v33)
    t93.addcmul_(a28, v23)
    t93.addcmul_(a29, v24)
    t93.addcmul_(a33, v27)
    t94 = a21 * v25
    t94.addcmul_(a25, v21)
    t94.addcmul_(a26, v32)
    t94.addcmul_(a28, v34)
    t94.addcmul_(a32, v26)
    t94.addcmul_(a34, v28)
    t94.add_(t90, alpha=2)
    t94.add_(t74, alpha=4)
    t94.add_(t76, alpha=2)
    t94.add_(t91, alpha=2)
    t94.add_(t77, alpha=4)
    t94.add_(t93, alpha=2)
    t93 = a6 * v24
    t93.addcmul_(a8, v27)
    t93.addcmul_(a9, v28)
    t93.addcmul_(a24, v6)
    t93.addcmul_(a27, v8)
    t93.addcmul_(a28, v9)
    t95 = a4 * v28
    t95.addcmul_(a5, v25)
    t95.addcmul_(a5, v32)
    t95.addcmul_(a6, v33)
    t95.addcmul_(a7, v28)
    t95.addcmul_(a8, v29)
    t95.addcmul_(a25, v5)
    t95.addcmul_(a28, v4)
    t95.addcmul_(a28, v7)
    t95.addcmul_(a29, v8)
    t95.addcmul_(a32, v5)
    t95.addcmul_(a33, v6)
    t95.add_(t93, alpha=2)
    t93 = g26 * t94
    t93.addcmul_(t86, t95)
    t96 = a6 * v25
    t96.addcmul_(a8, v28)
    t96.addcmul_(a9, v29)
    t96.addcmul_(a25, v6)
    t96.addcmul_(a28, v8)
    t96.addcmul_(a29, v9)
    t97 = a4 * v29
    t97.addcmul_(a5, v33)
    t97.addcmul_(a6, v34)
    t97.addcmul_(a29, v4)
    t97.addcmul_(a33, v5)
    t97.addcmul_(a34, v6)
    t97.add_(t96, alpha=3)
    t96 = a22 * v25
    t96.addcmul_(a25, v22)
    t98 = a29 * v34
    t98.addcmul_(a34, v29)
    t99 = a25 * v29
    t99.addcmul_(a29, v25)
    t85 = torch.add(t99, t85)
    t100 = torch.add(t96, t84)
    t100.add_(t98)
    t100.add_(t82, alpha=2)
    t100.add_(t85, alpha=2)
    t101 = g22 * t97
    t101.addcmul_(g26, t100)
    t102 = a22 * a25
    t103 = a24 * a28
    t104 = a27 * a32
    t105 = a29 * a34
    t106 = a25 * a29
    t107 = a28 * a33
    t108 = torch.add(t106, t107)
    t109 = torch.add(t102, t104)
    t109.add_(t105)
    t109.add_(t103, alpha=2)
    t109.add_(t108, alpha=2)
    t110 = a4 * a29
    t110.addcmul_(a5, a33)
    t110.addcmul_(a6, a34)
    t111 = a6 * a25
    t111.addcmul_(a8, a28)
    t111.addcmul_(a9, a29)
    t110.add_(t111, alpha=3)
    t111 = t109 * g26
    t111.addcmul_(t110, g22)
    t112 = a22 * a24
    t113 = a24 * a27
    t114 = a27 * a31
    t115 = a29 * a33
    t116 = a25 * a28
    t117 = a28 * a32
    t118 = torch.add(t116, t117)
    t119 = a21 * a25
    t120 = a23 * a28
    t121 = a24 * a29
    t122 = a26 * a32
    t123 = a27 * a33
    t124 = a28 * a34
    t119.add_(t122)
    t119.add_(t124)
    t119.add_(t112, alpha=2)
    t119.add_(t113, alpha=4)
    t119.add_(t114, alpha=2)
    t119.add_(t115, alpha=2)
    t119.add_(t118, alpha=4)
    t119.add_(t120, alpha=2)
    t119.add_(t121, alpha=2)
    t119.add_(t123, alpha=2)
    t123 = a4 * a28
    t123.addcmul_(a5, a32)
    t123.addcmul_(a6, a33)
    t121 = a5 * a25
    t121.addcmul_(a7, a28)
    t121.addcmul_(a8, a29)
    t120 = a6 * a24
    t120.addcmul_(a8, a27)
    t120.addcmul_(a9, a28)
    t123.add_(t121)
    t123.add_(t120, alpha=2)
    t120 = t119 * g26
    t120.addcmul_(t123, t86)
    t121 = a21 * a24
    t124 = a23 * a27
    t122 = a26 * a31
    t125 = a22 * a23
    t126 = a24 * a26
    t127 = a25 * a27
    t128 = a27 * a30
    t129 = a28 * a31
    t130 = a29 * a32
    t125.add_(t128)
    t125.add_(t130)
    t125.add_(t121, alpha=2)
    t125.add_(t124, alpha=4)
    t125.add_(t103, alpha=4)
    t125.add_(t122, alpha=2)
    t125.add_(t104, alpha=4)
    t125.add_(t107, alpha=2)
    t125.add_(t126, alpha=2)
    t125.add_(t127, alpha=2)
    t125.add_(t129, alpha=2)
    t129 = a4 * a27
    t129.addcmul_(a5, a31)
    t129.addcmul_(a6, a32)
    t127 = a5 * a24
    t127.addcmul_(a7, a27)
    t127.addcmul_(a8, a28)
    t126 = a6 * a23
    t126.addcmul_(a8, a26)
    t126.addcmul_(a9, a27)
    t129.add_(t126)
    t129.add_(t127, alpha=2)
    t127 = t125 * g26
    t127.addcmul_(t129, t86)
    t126 = a21 * a23
    t107 = a23 * a26
    t130 = a26 * a30
    t128 = torch.add(t126, t130)
    t128.add_(t117)
    t128.add_(t107, alpha=2)
    t128.add_(t113, alpha=2)
    t128.add_(t114, alpha=2)
    t117 = a4 * a26
    t117.addcmul_(a5, a30)
    t117.addcmul_(a6, a31)
    t131 = a5 * a23
    t131.addcmul_(a7, a26)
    t131.addcmul_(a8, a27)
    t117.add_(t131, alpha=3)
    t131 = t128 * g26
    t131.addcmul_(t117, g22)
    t132 = a22 * a22
    t133 = a29 * a29
    t134 = a24 * a24
    t135 = a25 * a25
    t136 = torch.add(t134, t135)
    t137 = a27 * a27
    t138 = a28 * a28
    t139 = torch.add(t137, t138, alpha=2)
    t140 = a20 * a25
    t141 = a21 * a28
    t142 = a22 * a29
    t143 = a23 * a32
    t144 = a24 * a33
    t145 = a25 * a34
    t140.add_(t143)
    t140.add_(t145)
    t140.add_(t132, alpha=2)
    t140.add_(t133, alpha=2)
    t140.add_(t136, alpha=4)
    t140.add_(t139, alpha=2)
    t140.add_(t141, alpha=2)
    t140.add_(t142, alpha=2)
    t140.add_(t144, alpha=2)
    t144 = a4 * a25
    t144.addcmul_(a5, a28)
    t144.addcmul_(a6, a29)
    t142 = a6 * a22
    t142.addcmul_(a8, a24)
    t142.addcmul_(a9, a25)
    t144.add_(t142)
    t142 = t140 * g26
    t142.addcmul_(t144, t43)
    t141 = a21 * a21
    t145 = a23 * a23
    t143 = torch.add(t145, t134)
    t146 = a26 * a26
    t147 = torch.add(t146, t137, alpha=2)
    t147 = torch.add(t138, t147)
    t148 = a20 * a23
    t149 = a21 * a26
    t150 = a22 * a27
    t151 = a23 * a30
    t152 = a24 * a31
    t153 = a25 * a32
    t148.add_(t151)
    t148.add_(t153)
    t148.add_(t141, alpha=2)
    t148.add_(t143, alpha=4)
    t148.add_(t147, alpha=2)
    t148.add_(t149, alpha=2)
    t148.add_(t150, alpha=2)
    t148.add_(t152, alpha=2)
    t152 = a4 * a23
    t152.addcmul_(a5, a26)
    t152.addcmul_(a6, a27)
    t150 = a5 * a21
    t150.addcmul_(a7, a23)
    t150.addcmul_(a8, a24)
    t152.add_(t150)
    t150 = t148 * g26
    t150.addcmul_(t152, t43)
    t149 = a20 * a20
    t153 = torch.add(t141, t132)
    t151 = torch.add(t145, t134, alpha=2)
    t151 = torch.add(t135, t151)
    t154 = torch.add(t149, t151)
    t154.add_(t153, alpha=2)
    t155 = a4 * a20
    t155.addcmul_(a5, a21)
    t155.addcmul_(a6, a22)
    t156 = g22 * 4
    t157 = t154 * g26
    t157.addcmul_(t155, t156)
    t158 = a6 * a6
    t158.addcmul_(a8, a8)
    t158.addcmul_(a9, a9)
    t159 = a5 * 2
    t160 = a6 * 2
    t161 = a8 * 2
    t162 = a4 * a25
    t162.addcmul_(a7, a32)
    t162.addcmul_(a9, a34)
    t162.addcmul_(a28, t159)
    t162.addcmul_(a29, t160)
    t162.addcmul_(a33, t161)
    t163 = a12 * a12
    t164 = a17 * a17
    t165 = a18 * a18
    t166 = a19 * a19
    t167 = a14 * a14
    t168 = a15 * a15
    t169 = torch.add(t167, t168)
    t170 = torch.add(t163, t164)
    t170.add_(t166)
    t170.add_(t165, alpha=2)
    t170.add_(t169, alpha=2)
    t171 = a31 * a31
    t172 = a32 * a32
    t173 = a34 * a34
    t174 = a33 * a33
    t175 = torch.add(t133, t174)
    t132 = torch.add(t132, t171)
    t132.add_(t173)
    t132.add_(t172, alpha=3)
    t132.add_(t136, alpha=3)
    t132.add_(t139, alpha=3)
    t132.add_(t175, alpha=3)
    t139 = a3 * a3
    t136 = a1 * a15
    t136.addcmul_(a2, a18)
    t136.addcmul_(a3, a19)
    t176 = g17 * 2
    t177 = t158 * g20
    t177.addcmul_(t162, g23)
    t177.addcmul_(t170, g24)
    t177.addcmul_(t132, g25)
    t177.addcmul_(t139, g14)
    t177.addcmul_(t136, t176)
    t178 = a5 * a5
    t178.addcmul_(a7, a7)
    t178.addcmul_(a8, a8)
    t179 = a4 * a23
    t179.addcmul_(a7, a30)
    t179.addcmul_(a9, a32)
    t179.addcmul_(a26, t159)
    t179.addcmul_(a27, t160)
    t179.addcmul_(a31, t161)
    t180 = a11 * a11
    t181 = a16 * a16
    t182 = a13 * a13
    t183 = torch.add(t182, t167)
    t184 = torch.add(t180, t181)
    t184.add_(t165)
    t184.add_(t164, alpha=2)
    t184.add_(t183, alpha=2)
    t185 = a30 * a30
    t141 = torch.add(t141, t185)
    t141.add_(t174)
    t141.add_(t171, alpha=3)
    t141.add_(t172, alpha=3)
    t141.add_(t143, alpha=3)
    t141.add_(t147, alpha=3)
    t147 = a2 * a2
    t143 = a1 * a13
    t143.addcmul_(a2, a16)
    t143.addcmul_(a3, a17)
    t186 = t178 * g20
    t186.addcmul_(t179, g23)
    t186.addcmul_(t184, g24)
    t186.addcmul_(t141, g25)
    t186.addcmul_(t147, g14)
    t186.addcmul_(t143, t176)
    t187 = a4 * a4
    t187.addcmul_(a5, a5)
    t187.addcmul_(a6, a6)
    t188 = a4 * a20
    t188.addcmul_(a7, a23)
    t188.addcmul_(a9, a25)
    t188.addcmul_(a21, t159)
    t188.addcmul_(a22, t160)
    t188.addcmul_(a24, t161)
    t189 = a10 * a10
    t190 = torch.add(t180, t163)
    t191 = torch.add(t189, t182)
    t191.add_(t168)
    t191.add_(t167, alpha=2)
    t191.add_(t190, alpha=2)
    t192 = torch.add(t137, t138)
    t149 = torch.add(t149, t146)
    t149.add_(t133)
    t149.add_(t153, alpha=3)
    t149.add_(t151, alpha=3)
    t149.add_(t192, alpha=3)
    t151 = a1 * a1
    t153 = a1 * a10
    t153.addcmul_(a2, a11)
    t153.addcmul_(a3, a12)
    t133 = t187 * g20
    t133.addcmul_(t188, g23)
    t133.addcmul_(t191, g24)
    t133.addcmul_(t149, g25)
    t133.addcmul_(t151, g14)
    t133.addcmul_(t153, t176)
    t193 = a1 * a6
    t193.addcmul_(a2, a8)
    t193.addcmul_(a3, a9)
    t194 = a4 * a12
    t194.addcmul_(a7, a17)
    t194.addcmul_(a9, a19)
    t194.addcmul_(a14, t159)
    t194.addcmul_(a15, t160)
    t194.addcmul_(a18, t161)
    t195 = a14 * 6
    t196 = a11 * a24
    t196.addcmul_(a12, a25)
    t196.addcmul_(a13, a27)
    t196.addcmul_(a15, a29)
    t196.addcmul_(a17, a32)
    t196.addcmul_(a18, a33)
    t197 = a10 * a22
    t197.addcmul_(a16, a31)
    t197.addcmul_(a19, a34)
    t197.addcmul_(a28, t195)
    t197.add_(t196, alpha=3)
    t196 = a3 * g5
    t196.addcmul_(t193, t3)
    t196.addcmul_(t194, g19)
    t196.addcmul_(t197, g21)
    t198 = a1 * a5
    t198.addcmul_(a2, a7)
    t198.addcmul_(a3, a8)
    t199 = a4 * a11
    t199.addcmul_(a7, a16)
    t199.addcmul_(a9, a18)
    t199.addcmul_(a13, t159)
    t199.addcmul_(a14, t160)
    t199.addcmul_(a17, t161)
    t200 = a11 * a23
    t200.addcmul_(a12, a24)
    t200.addcmul_(a13, a26)
    t200.addcmul_(a15, a28)
    t200.addcmul_(a17, a31)
    t200.addcmul_(a18, a32)
    t201 = a10 * a21
    t201.addcmul_(a16, a30)
    t201.addcmul_(a19, a33)
    t201.addcmul_(a27, t195)
    t201.add_(t200, alpha=3)
    t200 = a2 * g5
    t200.addcmul_(t198, t3)
    t200.addcmul_(t199, g19)
    t200.addcmul_(t201, g21)
    t202 = a1 * a4
    t202.addcmul_(a2, a5)
    t202.addcmul_(a3, a6)
    t203 = a4 * a10
    t203.addcmul_(a7, a13)
    t203.addcmul_(a9, a15)
    t203.addcmul_(a11, t159)
    t203.addcmul_(a12, t160)
    t203.addcmul_(a14, t161)
    t204 = a11 * a21
    t204.addcmul_(a12, a22)
    t204.addcmul_(a13, a23)
    t204.addcmul_(a15, a25)
    t204.addcmul_(a17, a27)
    t204.addcmul_(a18, a28)
    t205 = a10 * a20
    t205.addcmul_(a16, a26)
    t205.addcmul_(a19, a29)
    t205.addcmul_(a24, t195)
    t205.add_(t204, alpha=3)
    t204 = a1 * g5
    t204.addcmul_(t202, t3)
    t204.addcmul_(t203, g19)
    t204.addcmul_(t205, g21)
    t3 = g18 * 2
    t206 = g14 * t16
    t206.addcmul_(g16, t15)
    t206.addcmul_(t39, t3)
    t207 = a1 * v11
    t207.addcmul_(a2, v13)
    t207.addcmul_(a3, v14)
    t207.addcmul_(a11, v1)
    t207.addcmul_(a13, v2)
    t207.addcmul_(a14, v3)
    t208 = a5 * v23
    t208.addcmul_(a6, v24)
    t208.addcmul_(a8, v27)
    t208.addcmul_(a23, v5)
    t208.addcmul_(a24, v6)
    t208.addcmul_(a27, v8)
    t209 = a4 * v21
    t209.addcmul_(a7, v26)
    t209.addcmul_(a9, v28)
    t209.addcmul_(a21, v4)
    t209.addcmul_(a26, v7)
    t209.addcmul_(a28, v9)
    t209.add_(t208, alpha=2)
    t208 = a20 * v21
    t208.addcmul_(a21, v20)
    t90 = torch.add(t60, t90)
    t74 = torch.add(t73, t74, alpha=2)
    t75 = torch.add(t208, t75)
    t75.add_(t91)
    t75.add_(t76, alpha=3)
    t75.add_(t90, alpha=3)
    t75.add_(t74, alpha=3)
    t75.add_(t77, alpha=3)
    t77 = g14 * t207
    t77.addcmul_(g16, t209)
    t77.addcmul_(g18, t75)
    t76 = a1 * v12
    t76.addcmul_(a2, v14)
    t76.addcmul_(a3, v15)
    t76.addcmul_(a12, v1)
    t76.addcmul_(a14, v2)
    t76.addcmul_(a15, v3)
    t91 = a5 * v24
    t91.addcmul_(a6, v25)
    t91.addcmul_(a8, v28)
    t91.addcmul_(a24, v5)
    t91.addcmul_(a25, v6)
    t91.addcmul_(a28, v8)
    t73 = a4 * v22
    t73.addcmul_(a7, v27)
    t73.addcmul_(a9, v29)
    t73.addcmul_(a22, v4)
    t73.addcmul_(a27, v7)
    t73.addcmul_(a29, v9)
    t73.add_(t91, alpha=2)
    t91 = a20 * v22
    t91.addcmul_(a22, v20)
    t96 = torch.add(t80, t96)
    t82 = torch.add(t81, t82, alpha=2)
    t83 = torch.add(t91, t83)
    t83.add_(t98)
    t83.add_(t84, alpha=3)
    t83.add_(t96, alpha=3)
    t83.add_(t82, alpha=3)
    t83.add_(t85, alpha=3)
    t85 = g14 * t76
    t85.addcmul_(g16, t73)
    t85.addcmul_(g18, t83)
    t35 = torch.add(t26, t35)
    t35.add_(t31, alpha=2)
    t31 = a4 * v20
    t31.addcmul_(a5, v21)
    t31.addcmul_(a6, v22)
    t31.addcmul_(a20, v4)
    t31.addcmul_(a21, v5)
    t31.addcmul_(a22, v6)
    t26 = g22 * 2
    t84 = g26 * t35
    t84.addcmul_(t31, t26)
    t98 = a1 * v2
    t98.addcmul_(a2, v1)
    t81 = a4 * v5
    t81.addcmul_(a5, v4)
    t81.addcmul_(a5, v7)
    t81.addcmul_(a6, v8)
    t81.addcmul_(a7, v5)
    t81.addcmul_(a8, v6)
    t80 = a10 * v11
    t80.addcmul_(a11, v10)
    t60 = a13 * v16
    t60.addcmul_(a16, v13)
    t210 = a14 * v17
    t210.addcmul_(a17, v14)
    t211 = a15 * v18
    t211.addcmul_(a18, v15)
    t212 = a11 * v13
    t212.addcmul_(a13, v11)
    t213 = a12 * v14
    t213.addcmul_(a14, v12)
    t214 = torch.add(t212, t213)
    t215 = torch.add(t80, t60)
    t215.add_(t211)
    t215.add_(t210, alpha=2)
    t215.add_(t214, alpha=2)
    t216 = g14 * t98
    t216.addcmul_(g20, t81)
    t216.addcmul_(g23, t209)
    t216.addcmul_(g24, t215)
    t216.addcmul_(g25, t75)
    t216.addcmul_(t176, t207)
    t217 = a1 * v3
    t217.addcmul_(a3, v1)
    t218 = a4 * v6
    t218.addcmul_(a5, v8)
    t218.addcmul_(a6, v4)
    t218.addcmul_(a6, v9)
    t218.addcmul_(a8, v5)
    t218.addcmul_(a9, v6)
    t219 = a10 * v12
    t219.addcmul_(a12, v10)
    t220 = a13 * v17
    t220.addcmul_(a17, v13)
    t221 = a14 * v18
    t221.addcmul_(a18, v14)
    t222 = a15 * v19
    t222.addcmul_(a19, v15)
    t223 = a11 * v14
    t223.addcmul_(a14, v11)
    t224 = a12 * v15
    t224.addcmul_(a15, v12)
    t225 = torch.add(t223, t224)
    t226 = torch.add(t219, t220)
    t226.add_(t222)
    t226.add_(t221, alpha=2)
    t226.add_(t225, alpha=2)
    t227 = g14 * t217
    t227.addcmul_(g20, t218)
    t227.addcmul_(g23, t73)
    t227.addcmul_(g24, t226)
    t227.addcmul_(g25, t83)
    t227.addcmul_(t176, t76)
    t228 = a21 * v22
    t228.addcmul_(a22, v21)
    t229 = a28 * v29
    t229.addcmul_(a29, v28)
    t230 = a23 * v24
    t230.addcmul_(a24, v23)
    t231 = a24 * v25
    t231.addcmul_(a25, v24)
    t232 = torch.add(t230, t231)
    t233 = a26 * v27
    t233.addcmul_(a27, v26)
    t234 = a27 * v28
    t234.addcmul_(a28, v27)
    t235 = torch.add(t233, t234, alpha=2)
    t236 = a21 * v27
    t236.addcmul_(a22, v28)
    t236.addcmul_(a24, v32)
    t236.addcmul_(a27, v21)
    t236.addcmul_(a28, v22)
    t236.addcmul_(a32, v24)
    t237 = a20 * v24
    t237.addcmul_(a23, v31)
    t237.addcmul_(a24, v20)
    t237.addcmul_(a25, v33)
    t237.addcmul_(a31, v23)
    t237.addcmul_(a33, v25)
    t237.add_(t228, alpha=2)
    t237.add_(t229, alpha=2)
    t237.add_(t232, alpha=4)
    t237.add_(t235, alpha=2)
    t237.add_(t236, alpha=2)
    t236 = a4 * v24
    t236.addcmul_(a5, v27)
    t236.addcmul_(a6, v28)
    t236.addcmul_(a24, v4)
    t236.addcmul_(a27, v5)
    t236.addcmul_(a28, v6)
    t238 = a5 * v22
    t238.addcmul_(a6, v21)
    t238.addcmul_(a7, v24)
    t238.addcmul_(a8, v23)
    t238.addcmul_(a8, v25)
    t238.addcmul_(a9, v24)
    t238.addcmul_(a21, v6)
    t238.addcmul_(a22, v5)
    t238.addcmul_(a23, v8)
    t238.addcmul_(a24, v7)
    t238.addcmul_(a24, v9)
    t238.addcmul_(a25, v8)
    t238.add_(t236, alpha=2)
    t236 = g26 * t237
    t236.addcmul_(t86, t238)
    t239 = a2 * v3
    t239.addcmul_(a3, v2)
    t240 = a5 * v6
    t240.addcmul_(a6, v5)
    t240.addcmul_(a7, v8)
    t240.addcmul_(a8, v7)
    t240.addcmul_(a8, v9)
    t240.addcmul_(a9, v8)
    t241 = a5 * v27
    t241.addcmul_(a6, v28)
    t241.addcmul_(a8, v32)
    t241.addcmul_(a27, v5)
    t241.addcmul_(a28, v6)
    t241.addcmul_(a32, v8)
    t242 = a4 * v24
    t242.addcmul_(a7, v31)
    t242.addcmul_(a9, v33)
    t242.addcmul_(a24, v4)
    t242.addcmul_(a31, v7)
    t242.addcmul_(a33, v9)
    t242.add_(t241, alpha=2)
    t241 = a11 * v12
    t241.addcmul_(a12, v11)
    t243 = a16 * v17
    t243.addcmul_(a17, v16)
    t244 = a17 * v18
    t244.addcmul_(a18, v17)
    t245 = a18 * v19
    t245.addcmul_(a19, v18)
    t246 = a13 * v14
    t246.addcmul_(a14, v13)
    t247 = a14 * v15
    t247.addcmul_(a15, v14)
    t248 = torch.add(t246, t247)
    t249 = torch.add(t241, t243)
    t249.add_(t245)
    t249.add_(t244, alpha=2)
    t249.add_(t248, alpha=2)
    t250 = a30 * v31
    t250.addcmul_(a31, v30)
    t251 = a31 * v32
    t251.addcmul_(a32, v31)
    t252 = a33 * v34
    t252.addcmul_(a34, v33)
    t253 = a32 * v33
    t253.addcmul_(a33, v32)
    t229 = torch.add(t229, t253)
    t228 = torch.add(t228, t250)
    t228.add_(t252)
    t228.add_(t251, alpha=3)
    t228.add_(t232, alpha=3)
    t228.add_(t235, alpha=3)
    t228.add_(t229, alpha=3)
    t235 = a1 * v14
    t235.addcmul_(a2, v17)
    t235.addcmul_(a3, v18)
    t235.addcmul_(a14, v1)
    t235.addcmul_(a17, v2)
    t235.addcmul_(a18, v3)
    t232 = g14 * t239
    t232.addcmul_(g20, t240)
    t232.addcmul_(g23, t242)
    t232.addcmul_(g24, t249)
    t232.addcmul_(g25, t228)
    t232.addcmul_(t176, t235)
    t254 = a21 * a22
    t255 = a28 * a29
    t256 = a23 * a24
    t257 = a24 * a25
    t258 = torch.add(t256, t257)
    t259 = a26 * a27
    t260 = a27 * a28
    t261 = torch.add(t259, t260, alpha=2)
    t262 = a20 * a24
    t263 = a21 * a27
    t264 = a22 * a28
    t265 = a23 * a31
    t266 = a24 * a32
    t267 = a25 * a33
    t262.add_(t265)
    t262.add_(t267)
    t262.add_(t254, alpha=2)
    t262.add_(t255, alpha=2)
    t262.add_(t258, alpha=4)
    t262.add_(t261, alpha=2)
    t262.add_(t263, alpha=2)
    t262.add_(t264, alpha=2)
    t262.add_(t266, alpha=2)
    t266 = a4 * a24
    t266.addcmul_(a5, a27)
    t266.addcmul_(a6, a28)
    t264 = a5 * a22
    t264.addcmul_(a7, a24)
    t264.addcmul_(a8, a25)
    t263 = a6 * a21
    t263.addcmul_(a8, a23)
    t263.addcmul_(a9, a24)
    t264.add_(t263)
    t264.add_(t266, alpha=2)
    t266 = t262 * g26
    t266.addcmul_(t264, t86)
    t263 = a5 * a6
    t263.addcmul_(a7, a8)
    t263.addcmul_(a8, a9)
    t267 = a4 * a24
    t267.addcmul_(a7, a31)
    t267.addcmul_(a9, a33)
    t267.addcmul_(a27, t159)
    t267.addcmul_(a28, t160)
    t267.addcmul_(a32, t161)
    t265 = a11 * a12
    t268 = a16 * a17
    t269 = a17 * a18
    t270 = a18 * a19
    t271 = a13 * a14
    t272 = a14 * a15
    t273 = torch.add(t271, t272)
    t274 = torch.add(t265, t268)
    t274.add_(t270)
    t274.add_(t269, alpha=2)
    t274.add_(t273, alpha=2)
    t275 = a30 * a31
    t276 = a31 * a32
    t277 = a33 * a34
    t278 = a32 * a33
    t255 = torch.add(t255, t278)
    t254 = torch.add(t254, t275)
    t254.add_(t277)
    t254.add_(t276, alpha=3)
    t254.add_(t258, alpha=3)
    t254.add_(t261, alpha=3)
    t254.add_(t255, alpha=3)
    t261 = a2 * a3
    t258 = a1 * a14
    t258.addcmul_(a2, a17)
    t258.addcmul_(a3, a18)
    t279 = t263 * g20
    t279.addcmul_(t267, g23)
    t279.addcmul_(t274, g24)
    t279.addcmul_(t254, g25)
    t279.addcmul_(t261, g14)
    t279.addcmul_(t258, t176)
    t280 = a4 * a6
    t280.addcmul_(a5, a8)
    t280.addcmul_(a6, a9)
    t281 = a4 * a22
    t281.addcmul_(a7, a27)
    t281.addcmul_(a9, a29)
    t281.addcmul_(a24, t159)
    t281.addcmul_(a25, t160)
    t281.addcmul_(a28, t161)
    t282 = a10 * a12
    t283 = a13 * a17
    t284 = a14 * a18
    t285 = a15 * a19
    t286 = a11 * a14
    t287 = a12 * a15
    t288 = torch.add(t286, t287)
    t289 = torch.add(t282, t283)
    t289.add_(t285)
    t289.add_(t284, alpha=2)
    t289.add_(t288, alpha=2)
    t290 = a20 * a22
    t121 = torch.add(t121, t102)
    t124 = torch.add(t124, t103, alpha=2)
    t122 = torch.add(t290, t122)
    t122.add_(t105)
    t122.add_(t104, alpha=3)
    t122.add_(t121, alpha=3)
    t122.add_(t124, alpha=3)
    t122.add_(t108, alpha=3)
    t108 = a1 * a3
    t104 = a1 * a12
    t104.addcmul_(a2, a14)
    t104.addcmul_(a3, a15)
    t105 = t280 * g20
    t105.addcmul_(t281, g23)
    t105.addcmul_(t289, g24)
    t105.addcmul_(t122, g25)
    t105.addcmul_(t108, g14)
    t105.addcmul_(t104, t176)
    t103 = a4 * a5
    t103.addcmul_(a5, a7)
    t103.addcmul_(a6, a8)
    t102 = a4 * a21
    t102.addcmul_(a7, a26)
    t102.addcmul_(a9, a28)
    t102.addcmul_(a23, t159)
    t102.addcmul_(a24, t160)
    t102.addcmul_(a27, t161)
    t291 = a10 * a11
    t292 = a13 * a16
    t293 = a14 * a17
    t294 = a15 * a18
    t295 = a11 * a13
    t296 = a12 * a14
    t297 = torch.add(t295, t296)
    t298 = torch.add(t291, t292)
    t298.add_(t294)
    t298.add_(t293, alpha=2)
    t298.add_(t297, alpha=2)
    t299 = a20 * a21
    t126 = torch.add(t126, t112)
    t107 = torch.add(t107, t113, alpha=2)
    t130 = torch.add(t299, t130)
    t130.add_(t115)
    t130.add_(t114, alpha=3)
    t130.add_(t126, alpha=3)
    t130.add_(t107, alpha=3)
    t130.add_(t118, alpha=3)
    t118 = a1 * a2
    t114 = a1 * a11
    t114.addcmul_(a2, a13)
    t114.addcmul_(a3, a14)
    t115 = t103 * g20
    t115.addcmul_(t102, g23)
    t115.addcmul_(t298, g24)
    t115.addcmul_(t130, g25)
    t115.addcmul_(t118, g14)
    t115.addcmul_(t114, t176)
    t176 = t281 * g16
    t176.addcmul_(t122, g18)
    t176.addcmul_(t104, g14)
    t113 = t102 * g16
    t113.addcmul_(t130, g18)
    t113.addcmul_(t114, g14)
    t112 = t188 * g16
    t112.addcmul_(t149, g18)
    t112.addcmul_(t153, g14)
    t206 = a1 * t206
    t206.addcmul_(a2, t77)
    t206.addcmul_(a3, t85)
    t206.addcmul_(a10, t84)
    t206.addcmul_(a11, t216)
    t206.addcmul_(a12, t227)
    t206.addcmul_(a14, t236)
    t206.addcmul_(a14, t232)
    t206.addcmul_(g1, v1)
    t206.addcmul_(t266, v14)
    t206.addcmul_(t279, v14)
    t206.addcmul_(t105, v12)
    t206.addcmul_(t115, v11)
    t206.addcmul_(t176, v3)
    t206.addcmul_(t113, v2)
    t206.addcmul_(t112, v1)
    t112 = a4 * v21
    t112.addcmul_(a5, v23)
    t112.addcmul_(a6, v24)
    t112.addcmul_(a21, v4)
    t112.addcmul_(a23, v5)
    t112.addcmul_(a24, v6)
    t300 = a5 * v20
    t300.addcmul_(a7, v21)
    t300.addcmul_(a8, v22)
    t300.addcmul_(a20, v5)
    t300.addcmul_(a21, v7)
    t300.addcmul_(a22, v8)
    t300.add_(t112, alpha=3)
    t208 = torch.add(t208, t92)
    t208.add_(t74)
    t208.add_(t90, alpha=2)
    t90 = g22 * t300
    t90.addcmul_(g26, t208)
    t74 = a4 * v22
    t74.addcmul_(a5, v24)
    t74.addcmul_(a6, v25)
    t74.addcmul_(a22, v4)
    t74.addcmul_(a24, v5)
    t74.addcmul_(a25, v6)
    t92 = a6 * v20
    t92.addcmul_(a8, v21)
    t92.addcmul_(a9, v22)
    t92.addcmul_(a20, v6)
    t92.addcmul_(a21, v8)
    t92.addcmul_(a22, v9)
    t92.add_(t74, alpha=3)
    t91 = torch.add(t91, t99)
    t91.add_(t82)
    t91.add_(t96, alpha=2)
    t96 = g22 * t92
    t96.addcmul_(g26, t91)
    t290 = torch.add(t290, t106)
    t290.add_(t124)
    t290.add_(t121, alpha=2)
    t121 = a4 * a22
    t121.addcmul_(a5, a24)
    t121.addcmul_(a6, a25)
    t124 = a6 * a20
    t124.addcmul_(a8, a21)
    t124.addcmul_(a9, a22)
    t124.add_(t121, alpha=3)
    t121 = t290 * g26
    t121.addcmul_(t124, g22)
    t299 = torch.add(t299, t116)
    t299.add_(t107)
    t299.add_(t126, alpha=2)
    t126 = a4 * a21
    t126.addcmul_(a5, a23)
    t126.addcmul_(a6, a24)
    t107 = a5 * a20
    t107.addcmul_(a7, a21)
    t107.addcmul_(a8, a22)
    t107.add_(t126, alpha=3)
    t126 = t299 * g26
    t126.addcmul_(t107, g22)
    t116 = a11 * t90
    t116.addcmul_(a12, t96)
    t116.addcmul_(t121, v12)
    t116.addcmul_(t126, v11)
    t106 = a4 * t5
    t106.addcmul_(a5, t6)
    t106.addcmul_(a6, t10)
    t106.addcmul_(a10, t41)
    t106.addcmul_(a13, t46)
    t106.addcmul_(a13, t40)
    t106.addcmul_(a15, t63)
    t106.addcmul_(a15, t42)
    t106.addcmul_(a16, t79)
    t106.addcmul_(a17, t88)
    t106.addcmul_(a18, t93)
    t106.addcmul_(a19, t101)
    t106.addcmul_(g5, t1)
    t106.addcmul_(g6, t2)
    t106.addcmul_(g7, t4)
    t106.addcmul_(t111, v19)
    t106.addcmul_(t120, v18)
    t106.addcmul_(t127, v17)
    t106.addcmul_(t131, v16)
    t106.addcmul_(t142, v15)
    t106.addcmul_(t150, v13)
    t106.addcmul_(t157, v10)
    t106.addcmul_(t177, v15)
    t106.addcmul_(t186, v13)
    t106.addcmul_(t133, v10)
    t106.addcmul_(t196, v6)
    t106.addcmul_(t200, v5)
    t106.addcmul_(t204, v4)
    t106.add_(t206, alpha=2)
    t106.add_(t116, alpha=3)
    t116 = a26 * v28
    t116.addcmul_(a27, v29)
    t116.addcmul_(a28, v26)
    t116.addcmul_(a29, v27)
    t116.addcmul_(a31, v33)
    t116.addcmul_(a33, v31)
    t206 = a23 * v25
    t206.addcmul_(a25, v23)
    t206.addcmul_(a30, v32)
    t206.addcmul_(a32, v30)
    t206.addcmul_(a32, v34)
    t206.addcmul_(a34, v32)
    t206.add_(t33, alpha=4)
    t206.add_(t57, alpha=4)
    t206.add_(t58, alpha=8)
    t206.add_(t59, alpha=4)
    t206.add_(t38, alpha=8)
    t206.add_(t116, alpha=2)
    t116 = a5 * v28
    t116.addcmul_(a6, v27)
    t116.addcmul_(a7, v32)
    t116.addcmul_(a8, v31)
    t116.addcmul_(a8, v33)
    t116.addcmul_(a9, v32)
    t116.addcmul_(a27, v6)
    t116.addcmul_(a28, v5)
    t116.addcmul_(a31, v8)
    t116.addcmul_(a32, v7)
    t116.addcmul_(a32, v9)
    t116.addcmul_(a33, v8)
    t38 = g26 * t206
    t38.addcmul_(t43, t116)
    t59 = a6 * v28
    t59.addcmul_(a8, v32)
    t59.addcmul_(a9, v33)
    t59.addcmul_(a28, v6)
    t59.addcmul_(a32, v8)
    t59.addcmul_(a33, v9)
    t33 = a5 * v29
    t33.addcmul_(a7, v33)
    t33.addcmul_(a8, v34)
    t33.addcmul_(a29, v5)
    t33.addcmul_(a33, v7)
    t33.addcmul_(a34, v8)
    t33.add_(t59, alpha=3)
    t231 = torch.add(t231, t251)
    t231.add_(t252)
    t231.add_(t234, alpha=2)
    t231.add_(t229, alpha=2)
    t229 = g22 * t33
    t229.addcmul_(g26, t231)
    t257 = torch.add(t257, t276)
    t257.add_(t277)
    t257.add_(t260, alpha=2)
    t257.add_(t255, alpha=2)
    t255 = a5 * a29
    t255.addcmul_(a7, a33)
    t255.addcmul_(a8, a34)
    t277 = a6 * a28
    t277.addcmul_(a8, a32)
    t277.addcmul_(a9, a33)
    t255.add_(t277, alpha=3)
    t277 = t257 * g26
    t277.addcmul_(t255, g22)
    t252 = a23 * a25
    t59 = a26 * a28
    t82 = a27 * a29
    t99 = a30 * a32
    t74 = a31 * a33
    t112 = a32 * a34
    t252.add_(t99)
    t252.add_(t112)
    t252.add_(t134, alpha=2)
    t252.add_(t171, alpha=2)
    t252.add_(t172, alpha=4)
    t252.add_(t174, alpha=2)
    t252.add_(t192, alpha=4)
    t252.add_(t59, alpha=2)
    t252.add_(t82, alpha=2)
    t252.add_(t74, alpha=2)
    t74 = a5 * a28
    t74.addcmul_(a7, a32)
    t74.addcmul_(a8, a33)
    t82 = a6 * a27
    t82.addcmul_(a8, a31)
    t82.addcmul_(a9, a32)
    t74.add_(t82)
    t82 = t252 * g26
    t82.addcmul_(t74, t43)
    t185 = torch.add(t145, t185)
    t185.add_(t172)
    t185.add_(t146, alpha=2)
    t185.add_(t137, alpha=2)
    t185.add_(t171, alpha=2)
    t171 = a5 * a26
    t171.addcmul_(a7, a30)
    t171.addcmul_(a8, a31)
    t137 = t185 * g26
    t137.addcmul_(t171, t156)
    t146 = g14 * t49
    t146.addcmul_(g16, t48)
    t146.addcmul_(t29, t3)
    t145 = g14 * t235
    t145.addcmul_(g16, t242)
    t145.addcmul_(g18, t228)
    t56 = torch.add(t32, t56)
    t56.add_(t58)
    t56.add_(t27, alpha=2)
    t56.add_(t36, alpha=2)
    t56.add_(t57, alpha=2)
    t57 = a5 * v26
    t57.addcmul_(a7, v30)
    t57.addcmul_(a8, v31)
    t57.addcmul_(a26, v5)
    t57.addcmul_(a30, v7)
    t57.addcmul_(a31, v8)
    t36 = g26 * t56
    t36.addcmul_(t57, t26)
    t27 = t267 * g16
    t27.addcmul_(t254, g18)
    t27.addcmul_(t258, g14)
    t32 = t179 * g16
    t32.addcmul_(t141, g18)
    t32.addcmul_(t143, g14)
    t77 = a1 * t77
    t77.addcmul_(a2, t146)
    t77.addcmul_(a3, t145)
    t77.addcmul_(a13, t216)
    t77.addcmul_(a14, t88)
    t77.addcmul_(a14, t227)
    t77.addcmul_(a16, t36)
    t77.addcmul_(a17, t232)
    t77.addcmul_(g1, v2)
    t77.addcmul_(t127, v14)
    t77.addcmul_(t279, v17)
    t77.addcmul_(t105, v14)
    t77.addcmul_(t115, v13)
    t77.addcmul_(t27, v3)
    t77.addcmul_(t32, v2)
    t77.addcmul_(t113, v1)
    t113 = a5 * v27
    t113.addcmul_(a7, v31)
    t113.addcmul_(a8, v32)
    t113.addcmul_(a27, v5)
    t113.addcmul_(a31, v7)
    t113.addcmul_(a32, v8)
    t32 = a6 * v26
    t32.addcmul_(a8, v30)
    t32.addcmul_(a9, v31)
    t32.addcmul_(a26, v6)
    t32.addcmul_(a30, v8)
    t32.addcmul_(a31, v9)
    t32.add_(t113, alpha=3)
    t250 = torch.add(t230, t250)
    t250.add_(t253)
    t250.add_(t233, alpha=2)
    t250.add_(t234, alpha=2)
    t250.add_(t251, alpha=2)
    t251 = g22 * t32
    t251.addcmul_(g26, t250)
    t275 = torch.add(t256, t275)
    t275.add_(t278)
    t275.add_(t259, alpha=2)
    t275.add_(t260, alpha=2)
    t275.add_(t276, alpha=2)
    t276 = a5 * a27
    t276.addcmul_(a7, a31)
    t276.addcmul_(a8, a32)
    t260 = a6 * a26
    t260.addcmul_(a8, a30)
    t260.addcmul_(a9, a31)
    t260.add_(t276, alpha=3)
    t276 = t275 * g26
    t276.addcmul_(t260, g22)
    t259 = a13 * t79
    t259.addcmul_(a17, t251)
    t259.addcmul_(t276, v17)
    t259.addcmul_(t131, v13)
    t278 = a5 * t5
    t278.addcmul_(a7, t6)
    t278.addcmul_(a8, t10)
    t278.addcmul_(a10, t90)
    t278.addcmul_(a11, t46)
    t278.addcmul_(a11, t41)
    t278.addcmul_(a12, t236)
    t278.addcmul_(a15, t93)
    t278.addcmul_(a16, t40)
    t278.addcmul_(a18, t38)
    t278.addcmul_(a18, t42)
    t278.addcmul_(a19, t229)
    t278.addcmul_(g5, t8)
    t278.addcmul_(g6, t7)
    t278.addcmul_(g7, t9)
    t278.addcmul_(t277, v19)
    t278.addcmul_(t82, v18)
    t278.addcmul_(t120, v15)
    t278.addcmul_(t266, v12)
    t278.addcmul_(t150, v11)
    t278.addcmul_(t126, v10)
    t278.addcmul_(t137, v16)
    t278.addcmul_(t177, v18)
    t278.addcmul_(t186, v16)
    t278.addcmul_(t133, v11)
    t278.addcmul_(t196, v8)
    t278.addcmul_(t200, v7)
    t278.addcmul_(t204, v5)
    t278.add_(t77, alpha=2)
    t278.add_(t259, alpha=3)
    t172 = torch.add(t135, t172)
    t172.add_(t173)
    t172.add_(t138, alpha=2)
    t172.add_(t175, alpha=2)
    t175 = a6 * a29
    t175.addcmul_(a8, a33)
    t175.addcmul_(a9, a34)
    t138 = t172 * g26
    t138.addcmul_(t175, t156)
    t173 = g14 * t66
    t173.addcmul_(g16, t65)
    t173.addcmul_(t30, t3)
    t58 = torch.add(t34, t58)
    t58.add_(t71)
    t58.add_(t37, alpha=2)
    t58.add_(t28, alpha=2)
    t28 = a6 * v29
    t28.addcmul_(a8, v33)
    t28.addcmul_(a9, v34)
    t28.addcmul_(a29, v6)
    t28.addcmul_(a33, v8)
    t28.addcmul_(a34, v9)
    t37 = g26 * t58
    t37.addcmul_(t28, t26)
    t71 = t162 * g16
    t71.addcmul_(t132, g18)
    t71.addcmul_(t136, g14)
    t85 = a1 * t85
    t85.addcmul_(a2, t145)
    t85.addcmul_(a3, t173)
    t85.addcmul_(a14, t93)
    t85.addcmul_(a14, t216)
    t85.addcmul_(a15, t227)
    t85.addcmul_(a18, t232)
    t85.addcmul_(a19, t37)
    t85.addcmul_(g1, v3)
    t85.addcmul_(t120, v14)
    t85.addcmul_(t279, v18)
    t85.addcmul_(t105, v15)
    t85.addcmul_(t115, v14)
    t85.addcmul_(t71, v3)
    t85.addcmul_(t27, v2)
    t85.addcmul_(t176, v1)
    t176 = a15 * t101
    t176.addcmul_(a18, t229)
    t176.addcmul_(t277, v18)
    t176.addcmul_(t111, v15)
    t27 = a6 * t5
    t27.addcmul_(a8, t6)
    t27.addcmul_(a9, t10)
    t27.addcmul_(a10, t96)
    t27.addcmul_(a11, t236)
    t27.addcmul_(a12, t63)
    t27.addcmul_(a12, t41)
    t27.addcmul_(a13, t88)
    t27.addcmul_(a16, t251)
    t27.addcmul_(a17, t38)
    t27.addcmul_(a17, t40)
    t27.addcmul_(a19, t42)
    t27.addcmul_(g5, t12)
    t27.addcmul_(g6, t11)
    t27.addcmul_(g7, t13)
    t27.addcmul_(t82, v17)
    t27.addcmul_(t276, v16)
    t27.addcmul_(t127, v13)
    t27.addcmul_(t142, v12)
    t27.addcmul_(t266, v11)
    t27.addcmul_(t121, v10)
    t27.addcmul_(t138, v19)
    t27.addcmul_(t177, v19)
    t27.addcmul_(t186, v17)
    t27.addcmul_(t133, v12)
    t27.addcmul_(t196, v9)
    t27.addcmul_(t200, v8)
    t27.addcmul_(t204, v6)
    t27.add_(t85, alpha=2)
    t27.add_(t176, alpha=3)
    t176 = g29 * 2
    t85 = g6 * v1
    t85.addcmul_(g19, t1)
    t85.addcmul_(g33, t4)
    t85.addcmul_(t176, t2)
    t71 = g6 * v2
    t71.addcmul_(g19, t8)
    t71.addcmul_(g33, t9)
    t71.addcmul_(t176, t7)
    t173 = g6 * v3
    t173.addcmul_(g19, t12)
    t173.addcmul_(g33, t13)
    t173.addcmul_(t176, t11)
    t145 = g16 * t14
    t145.addcmul_(g27, t17)
    t145.addcmul_(g31, t15)
    t145.addcmul_(g34, t25)
    t145.addcmul_(g35, t39)
    t34 = g9 * v4
    t34.addcmul_(g23, t16)
    t34.add_(t145, alpha=2)
    t145 = a10 * v13
    t145.addcmul_(a11, v16)
    t145.addcmul_(a12, v17)
    t145.addcmul_(a13, v10)
    t145.addcmul_(a16, v11)
    t145.addcmul_(a17, v12)
    t145.add_(t22, alpha=4)
    t145.add_(t54, alpha=4)
    t54 = a1 * v13
    t54.addcmul_(a2, v11)
    t54.addcmul_(a11, v2)
    t54.addcmul_(a13, v1)
    t22 = g32 * t145
    t22.addcmul_(t43, t54)
    t3 = g16 * t47
    t3.addcmul_(g27, t50)
    t3.addcmul_(g31, t48)
    t3.addcmul_(g34, t55)
    t3.addcmul_(g35, t29)
    t135 = g9 * v7
    t135.addcmul_(g23, t49)
    t135.add_(t3, alpha=2)
    t3 = a10 * v15
    t3.addcmul_(a11, v18)
    t3.addcmul_(a12, v19)
    t3.addcmul_(a15, v10)
    t3.addcmul_(a18, v11)
    t3.addcmul_(a19, v12)
    t3.add_(t23, alpha=4)
    t3.add_(t69, alpha=4)
    t69 = a1 * v15
    t69.addcmul_(a3, v12)
    t69.addcmul_(a12, v3)
    t69.addcmul_(a15, v1)
    t23 = g32 * t3
    t23.addcmul_(t43, t69)
    t259 = g16 * t64
    t259.addcmul_(g27, t67)
    t259.addcmul_(g31, t65)
    t259.addcmul_(g34, t70)
    t259.addcmul_(g35, t30)
    t77 = g9 * v9
    t77.addcmul_(g23, t66)
    t77.add_(t259, alpha=2)
    t259 = a2 * v13
    t259.addcmul_(a13, v2)
    t256 = a1 * v16
    t256.addcmul_(a16, v1)
    t256.add_(t259, alpha=3)
    t212 = torch.add(t212, t60)
    t212.add_(t210)
    t60 = g22 * t256
    t60.addcmul_(g32, t212)
    t259 = a12 * v13
    t259.addcmul_(a13, v12)
    t259.addcmul_(a14, v16)
    t259.addcmul_(a15, v17)
    t259.addcmul_(a16, v14)
    t259.addcmul_(a17, v15)
    t259.add_(t223, alpha=2)
    t259.add_(t220, alpha=2)
    t259.add_(t221, alpha=2)
    t220 = a2 * v14
    t220.addcmul_(a14, v2)
    t223 = a1 * v17
    t223.addcmul_(a3, v13)
    t223.addcmul_(a13, v3)
    t223.addcmul_(a17, v1)
    t223.add_(t220, alpha=2)
    t220 = g32 * t259
    t220.addcmul_(t86, t223)
    t234 = a11 * v15
    t234.addcmul_(a13, v18)
    t234.addcmul_(a14, v19)
    t234.addcmul_(a15, v11)
    t234.addcmul_(a18, v13)
    t234.addcmul_(a19, v14)
    t234.add_(t213, alpha=2)
    t234.add_(t210, alpha=2)
    t234.add_(t211, alpha=2)
    t211 = a3 * v14
    t211.addcmul_(a14, v3)
    t210 = a1 * v18
    t210.addcmul_(a2, v15)
    t210.addcmul_(a15, v2)
    t210.addcmul_(a18, v1)
    t210.add_(t211, alpha=2)
    t211 = g32 * t234
    t211.addcmul_(t86, t210)
    t213 = a3 * v15
    t213.addcmul_(a15, v3)
    t233 = a1 * v19
    t233.addcmul_(a19, v1)
    t233.add_(t213, alpha=3)
    t224 = torch.add(t224, t221)
    t224.add_(t222)
    t222 = g22 * t233
    t222.addcmul_(g32, t224)
    t287 = torch.add(t287, t284)
    t287.add_(t285)
    t285 = a1 * a19
    t221 = a3 * a15
    t285.add_(t221, alpha=3)
    t221 = t287 * g32
    t221.addcmul_(t285, g22)
    t213 = a11 * a15
    t253 = a13 * a18
    t230 = a14 * a19
    t213.add_(t253)
    t213.add_(t230)
    t213.add_(t296, alpha=2)
    t213.add_(t293, alpha=2)
    t213.add_(t294, alpha=2)
    t294 = a1 * a18
    t296 = a2 * a15
    t230 = a3 * a14
    t294.add_(t296)
    t294.add_(t230, alpha=2)
    t230 = t213 * g32
    t230.addcmul_(t294, t86)
    t296 = a12 * a13
    t253 = a14 * a16
    t113 = a15 * a17
    t296.add_(t253)
    t296.add_(t113)
    t296.add_(t286, alpha=2)
    t296.add_(t283, alpha=2)
    t296.add_(t284, alpha=2)
    t284 = a1 * a17
    t283 = a2 * a14
    t286 = a3 * a13
    t284.add_(t286)
    t284.add_(t283, alpha=2)
    t283 = t296 * g32
    t283.addcmul_(t284, t86)
    t295 = torch.add(t295, t292)
    t295.add_(t293)
    t293 = a1 * a16
    t292 = a2 * a13
    t293.add_(t292, alpha=3)
    t292 = t295 * g32
    t292.addcmul_(t293, g22)
    t286 = a10 * a15
    t113 = a11 * a18
    t253 = a12 * a19
    t286.add_(t113)
    t286.add_(t253)
    t286.add_(t163, alpha=2)
    t286.add_(t169, alpha=2)
    t169 = a1 * a15
    t163 = a3 * a12
    t169.add_(t163)
    t163 = t286 * g32
    t163.addcmul_(t169, t43)
    t253 = a10 * a13
    t113 = a11 * a16
    t146 = a12 * a17
    t253.add_(t113)
    t253.add_(t146)
    t253.add_(t180, alpha=2)
    t253.add_(t183, alpha=2)
    t183 = a1 * a13
    t180 = a2 * a11
    t183.add_(t180)
    t180 = t253 * g32
    t180.addcmul_(t183, t43)
    t190 = torch.add(t189, t190)
    t189 = a1 * a10
    t146 = t190 * g32
    t146.addcmul_(t189, t156)
    t113 = g31 * 2
    t59 = a9 * g9
    t59.addcmul_(t158, g27)
    t59.addcmul_(t162, t113)
    t59.addcmul_(t170, g34)
    t59.addcmul_(t132, g35)
    t59.addcmul_(t139, g16)
    t59.addcmul_(t136, g23)
    t192 = a7 * g9
    t192.addcmul_(t178, g27)
    t192.addcmul_(t179, t113)
    t192.addcmul_(t184, g34)
    t192.addcmul_(t141, g35)
    t192.addcmul_(t147, g16)
    t192.addcmul_(t143, g23)
    t174 = a4 * g9
    t174.addcmul_(t187, g27)
    t174.addcmul_(t188, t113)
    t174.addcmul_(t191, g34)
    t174.addcmul_(t149, g35)
    t174.addcmul_(t151, g16)
    t174.addcmul_(t153, g23)
    t134 = a3 * g6
    t134.addcmul_(t193, g19)
    t134.addcmul_(t194, t176)
    t134.addcmul_(t197, g33)
    t112 = a2 * g6
    t112.addcmul_(t198, g19)
    t112.addcmul_(t199, t176)
    t112.addcmul_(t201, g33)
    t99 = a1 * g6
    t99.addcmul_(t202, g19)
    t99.addcmul_(t203, t176)
    t99.addcmul_(t205, g33)
    t176 = g28 * t25
    t176.addcmul_(g30, t39)
    t301 = g8 * v4
    t301.addcmul_(g20, t16)
    t301.addcmul_(g27, t15)
    t301.add_(t176, alpha=2)
    t176 = g8 * v5
    t176.addcmul_(g20, t207)
    t176.addcmul_(g27, t209)
    t176.addcmul_(g28, t215)
    t176.addcmul_(g30, t75)
    t302 = g8 * v6
    t302.addcmul_(g20, t76)
    t302.addcmul_(g27, t73)
    t302.addcmul_(g28, t226)
    t302.addcmul_(g30, t83)
    t24 = torch.add(t18, t24)
    t18 = a1 * v10
    t18.addcmul_(a10, v1)
    t303 = g32 * t24
    t303.addcmul_(t18, t26)
    t304 = g9 * v5
    t304.addcmul_(g16, t98)
    t304.addcmul_(g23, t207)
    t304.addcmul_(g27, t81)
    t304.addcmul_(g34, t215)
    t304.addcmul_(g35, t75)
    t304.addcmul_(t113, t209)
    t305 = g9 * v6
    t305.addcmul_(g16, t217)
    t305.addcmul_(g23, t76)
    t305.addcmul_(g27, t218)
    t305.addcmul_(g34, t226)
    t305.addcmul_(g35, t83)
    t305.addcmul_(t113, t73)
    t306 = a10 * v14
    t306.addcmul_(a11, v17)
    t306.addcmul_(a12, v18)
    t306.addcmul_(a14, v10)
    t306.addcmul_(a17, v11)
    t306.addcmul_(a18, v12)
    t306.add_(t241, alpha=2)
    t306.add_(t248, alpha=2)
    t248 = a1 * v14
    t248.addcmul_(a14, v1)
    t241 = a2 * v12
    t241.addcmul_(a3, v11)
    t241.addcmul_(a11, v3)
    t241.addcmul_(a12, v2)
    t241.add_(t248, alpha=2)
    t248 = g32 * t306
    t248.addcmul_(t86, t241)
    t307 = g9 * v8
    t307.addcmul_(g16, t239)
    t307.addcmul_(g23, t235)
    t307.addcmul_(g27, t240)
    t307.addcmul_(g34, t249)
    t307.addcmul_(g35, t228)
    t307.addcmul_(t113, t242)
    t308 = a10 * a14
    t309 = a11 * a17
    t310 = a12 * a18
    t308.add_(t309)
    t308.add_(t310)
    t308.add_(t265, alpha=2)
    t308.add_(t273, alpha=2)
    t273 = a1 * a14
    t265 = a2 * a12
    t310 = a3 * a11
    t265.add_(t310)
    t265.add_(t273, alpha=2)
    t273 = t308 * g32
    t273.addcmul_(t265, t86)
    t86 = a8 * g9
    t86.addcmul_(t263, g27)
    t86.addcmul_(t267, t113)
    t86.addcmul_(t274, g34)
    t86.addcmul_(t254, g35)
    t86.addcmul_(t261, g16)
    t86.addcmul_(t258, g23)
    t310 = a6 * g9
    t310.addcmul_(t280, g27)
    t310.addcmul_(t281, t113)
    t310.addcmul_(t289, g34)
    t310.addcmul_(t122, g35)
    t310.addcmul_(t108, g16)
    t310.addcmul_(t104, g23)
    t309 = a5 * g9
    t309.addcmul_(t103, g27)
    t309.addcmul_(t102, t113)
    t309.addcmul_(t298, g34)
    t309.addcmul_(t130, g35)
    t309.addcmul_(t118, g16)
    t309.addcmul_(t114, g23)
    t113 = a6 * g8
    t113.addcmul_(t281, g27)
    t113.addcmul_(t289, g28)
    t113.addcmul_(t122, g30)
    t113.addcmul_(t104, g20)
    t311 = a5 * g8
    t311.addcmul_(t102, g27)
    t311.addcmul_(t298, g28)
    t311.addcmul_(t130, g30)
    t311.addcmul_(t114, g20)
    t312 = a4 * g8
    t312.addcmul_(t188, g27)
    t312.addcmul_(t191, g28)
    t312.addcmul_(t149, g30)
    t312.addcmul_(t153, g20)
    t313 = a4 * t301
    t313.addcmul_(a5, t176)
    t313.addcmul_(a6, t302)
    t313.addcmul_(a20, t303)
    t313.addcmul_(a21, t304)
    t313.addcmul_(a22, t305)
    t313.addcmul_(a24, t248)
    t313.addcmul_(a24, t307)
    t313.addcmul_(g2, v4)
    t313.addcmul_(g8, t17)
    t313.addcmul_(g10, t25)
    t313.addcmul_(g11, t39)
    t313.addcmul_(t273, v24)
    t313.addcmul_(t86, v24)
    t313.addcmul_(t310, v22)
    t313.addcmul_(t309, v21)
    t313.addcmul_(t113, v6)
    t313.addcmul_(t311, v5)
    t313.addcmul_(t312, v4)
    t314 = a1 * v11
    t314.addcmul_(a11, v1)
    t315 = a2 * v10
    t315.addcmul_(a10, v2)
    t315.add_(t314, alpha=3)
    t214 = torch.add(t80, t214)
    t80 = g22 * t315
    t80.addcmul_(g32, t214)
    t314 = a1 * v12
    t314.addcmul_(a12, v1)
    t316 = a3 * v10
    t316.addcmul_(a10, v3)
    t316.add_(t314, alpha=3)
    t225 = torch.add(t219, t225)
    t219 = g22 * t316
    t219.addcmul_(g32, t225)
    t288 = torch.add(t282, t288)
    t282 = a1 * a12
    t314 = a3 * a10
    t314.add_(t282, alpha=3)
    t282 = t288 * g32
    t282.addcmul_(t314, g22)
    t297 = torch.add(t291, t297)
    t291 = a1 * a11
    t317 = a2 * a10
    t317.add_(t291, alpha=3)
    t291 = t297 * g32
    t291.addcmul_(t317, g22)
    t318 = a21 * t80
    t318.addcmul_(a22, t219)
    t318.addcmul_(t282, v22)
    t318.addcmul_(t291, v21)
    t319 = a1 * t5
    t319.addcmul_(a10, t85)
    t319.addcmul_(a11, t71)
    t319.addcmul_(a12, t173)
    t319.addcmul_(a20, t34)
    t319.addcmul_(a23, t22)
    t319.addcmul_(a23, t135)
    t319.addcmul_(a25, t23)
    t319.addcmul_(a25, t77)
    t319.addcmul_(a26, t60)
    t319.addcmul_(a27, t220)
    t319.addcmul_(a28, t211)
    t319.addcmul_(a29, t222)
    t319.addcmul_(g9, t15)
    t319.addcmul_(t221, v29)
    t319.addcmul_(t230, v28)
    t319.addcmul_(t283, v27)
    t319.addcmul_(t292, v26)
    t319.addcmul_(t163, v25)
    t319.addcmul_(t180, v23)
    t319.addcmul_(t146, v20)
    t319.addcmul_(t59, v25)
    t319.addcmul_(t192, v23)
    t319.addcmul_(t174, v20)
    t319.addcmul_(t134, v12)
    t319.addcmul_(t112, v11)
    t319.addcmul_(t99, v10)
    t319.addcmul_(t204, v1)
    t319.add_(t313, alpha=2)
    t319.add_(t318, alpha=3)
    t318 = a13 * v15
    t318.addcmul_(a15, v13)
    t318.addcmul_(a16, v18)
    t318.addcmul_(a17, v19)
    t318.addcmul_(a18, v16)
    t318.addcmul_(a19, v17)
    t318.add_(t20, alpha=4)
    t318.add_(t52, alpha=4)
    t318.add_(t53, alpha=4)
    t20 = a2 * v18
    t20.addcmul_(a3, v17)
    t20.addcmul_(a17, v3)
    t20.addcmul_(a18, v2)
    t313 = g32 * t318
    t313.addcmul_(t43, t20)
    t320 = a3 * v18
    t320.addcmul_(a18, v3)
    t321 = a2 * v19
    t321.addcmul_(a19, v2)
    t321.add_(t320, alpha=3)
    t247 = torch.add(t247, t244)
    t247.add_(t245)
    t245 = g22 * t321
    t245.addcmul_(g32, t247)
    t272 = torch.add(t272, t269)
    t272.add_(t270)
    t270 = a2 * a19
    t320 = a3 * a18
    t270.add_(t320, alpha=3)
    t320 = t272 * g32
    t320.addcmul_(t270, g22)
    t322 = a13 * a15
    t323 = a16 * a18
    t324 = a17 * a19
    t322.add_(t323)
    t322.add_(t324)
    t322.add_(t167, alpha=2)
    t322.add_(t164, alpha=2)
    t322.add_(t165, alpha=2)
    t167 = a2 * a18
    t324 = a3 * a17
    t167.add_(t324)
    t324 = t322 * g32
    t324.addcmul_(t167, t43)
    t182 = torch.add(t182, t181)
    t182.add_(t164)
    t164 = a2 * a16
    t181 = t182 * g32
    t181.addcmul_(t164, t156)
    t43 = g28 * t55
    t43.addcmul_(g30, t29)
    t323 = g8 * v7
    t323.addcmul_(g20, t49)
    t323.addcmul_(g27, t48)
    t323.add_(t43, alpha=2)
    t43 = g8 * v8
    t43.addcmul_(g20, t235)
    t43.addcmul_(g27, t242)
    t43.addcmul_(g28, t249)
    t43.addcmul_(g30, t228)
    t51 = torch.add(t19, t51)
    t51.add_(t52)
    t52 = a2 * v16
    t52.addcmul_(a16, v2)
    t19 = g32 * t51
    t19.addcmul_(t52, t26)
    t325 = a8 * g8
    t325.addcmul_(t267, g27)
    t325.addcmul_(t274, g28)
    t325.addcmul_(t254, g30)
    t325.addcmul_(t258, g20)
    t326 = a7 * g8
    t326.addcmul_(t179, g27)
    t326.addcmul_(t184, g28)
    t326.addcmul_(t141, g30)
    t326.addcmul_(t143, g20)
    t327 = a4 * t176
    t327.addcmul_(a5, t323)
    t327.addcmul_(a5, t301)
    t327.addcmul_(a6, t43)
    t327.addcmul_(a7, t176)
    t327.addcmul_(a8, t302)
    t327.addcmul_(a11, t85)
    t327.addcmul_(a13, t71)
    t327.addcmul_(a14, t173)
    t327.addcmul_(a21, t303)
    t327.addcmul_(a21, t34)
    t327.addcmul_(a24, t220)
    t327.addcmul_(a26, t19)
    t327.addcmul_(a26, t135)
    t327.addcmul_(a27, t248)
    t327.addcmul_(a28, t77)
    t327.addcmul_(g8, t81)
    t327.addcmul_(g9, t209)
    t327.addcmul_(g10, t215)
    t327.addcmul_(g11, t75)
    t327.addcmul_(t283, v24)
    t327.addcmul_(t273, v27)
    t327.addcmul_(t59, v28)
    t327.addcmul_(t192, v26)
    t327.addcmul_(t174, v21)
    t327.addcmul_(t325, v6)
    t327.addcmul_(t326, v5)
    t327.addcmul_(t113, v8)
    t327.addcmul_(t311, v4)
    t327.addcmul_(t311, v7)
    t327.addcmul_(t312, v5)
    t327.addcmul_(t134, v14)
    t327.addcmul_(t112, v13)
    t327.addcmul_(t99, v11)
    t328 = a2 * v17
    t328.addcmul_(a17, v2)
    t329 = a3 * v16
    t329.addcmul_(a16, v3)
    t329.add_(t328, alpha=3)
    t246 = torch.add(t246, t243)
    t246.add_(t244)
    t244 = g22 * t329
    t244.addcmul_(g32, t246)
    t271 = torch.add(t271, t268)
    t271.add_(t269)
    t269 = a2 * a17
    t268 = a3 * a16
    t268.add_(t269, alpha=3)
    t269 = t271 * g32
    t269.addcmul_(t268, g22)
    t243 = a23 * t60
    t243.addcmul_(a23, t80)
    t243.addcmul_(a24, t219)
    t243.addcmul_(a27, t244)
    t243.addcmul_(t269, v27)
    t243.addcmul_(t292, v23)
    t243.addcmul_(t282, v24)
    t243.addcmul_(t291, v23)
    t328 = a23 * t304
    t328.addcmul_(a24, t305)
    t328.addcmul_(a27, t307)
    t328.addcmul_(g2, v5)
    t328.addcmul_(t86, v27)
    t328.addcmul_(t310, v24)
    t328.addcmul_(t309, v23)
    t330 = a1 * t6
    t330.addcmul_(a2, t5)
    t330.addcmul_(a20, t80)
    t330.addcmul_(a21, t22)
    t330.addcmul_(a22, t248)
    t330.addcmul_(a25, t211)
    t330.addcmul_(a26, t22)
    t330.addcmul_(a28, t313)
    t330.addcmul_(a28, t23)
    t330.addcmul_(a29, t245)
    t330.addcmul_(a30, t60)
    t330.addcmul_(a31, t220)
    t330.addcmul_(a32, t211)
    t330.addcmul_(a33, t222)
    t330.addcmul_(t320, v29)
    t330.addcmul_(t324, v28)
    t330.addcmul_(t221, v33)
    t330.addcmul_(t230, v25)
    t330.addcmul_(t230, v32)
    t330.addcmul_(t283, v31)
    t330.addcmul_(t292, v30)
    t330.addcmul_(t163, v28)
    t330.addcmul_(t273, v22)
    t330.addcmul_(t180, v21)
    t330.addcmul_(t180, v26)
    t330.addcmul_(t291, v20)
    t330.addcmul_(t181, v26)
    t330.addcmul_(t146, v21)
    t330.addcmul_(t200, v1)
    t330.addcmul_(t204, v2)
    t330.add_(t327, alpha=2)
    t330.add_(t243, alpha=3)
    t330.add_(t328, alpha=4)
    t168 = torch.add(t168, t165)
    t168.add_(t166)
    t166 = a3 * a19
    t165 = t168 * g32
    t165.addcmul_(t166, t156)
    t156 = g28 * t70
    t156.addcmul_(g30, t30)
    t328 = g8 * v9
    t328.addcmul_(g20, t66)
    t328.addcmul_(g27, t65)
    t328.add_(t156, alpha=2)
    t53 = torch.add(t21, t53)
    t53.add_(t68)
    t68 = a3 * v19
    t68.addcmul_(a19, v3)
    t21 = g32 * t53
    t21.addcmul_(t68, t26)
    t26 = a9 * g8
    t26.addcmul_(t162, g27)
    t26.addcmul_(t170, g28)
    t26.addcmul_(t132, g30)
    t26.addcmul_(t136, g20)
    t156 = a4 * t302
    t156.addcmul_(a5, t43)
    t156.addcmul_(a6, t328)
    t156.addcmul_(a6, t301)
    t156.addcmul_(a8, t176)
    t156.addcmul_(a9, t302)
    t156.addcmul_(a12, t85)
    t156.addcmul_(a14, t71)
    t156.addcmul_(a15, t173)
    t156.addcmul_(a22, t303)
    t156.addcmul_(a22, t34)
    t156.addcmul_(a24, t211)
    t156.addcmul_(a27, t135)
    t156.addcmul_(a28, t248)
    t156.addcmul_(a29, t21)
    t156.addcmul_(a29, t77)
    t156.addcmul_(g8, t218)
    t156.addcmul_(g9, t73)
    t156.addcmul_(g10, t226)
    t156.addcmul_(g11, t83)
    t156.addcmul_(t230, v24)
    t156.addcmul_(t273, v28)
    t156.addcmul_(t59, v29)
    t156.addcmul_(t192, v27)
    t156.addcmul_(t174, v22)
    t156.addcmul_(t26, v6)
    t156.addcmul_(t325, v5)
    t156.addcmul_(t113, v4)
    t156.addcmul_(t113, v9)
    t156.addcmul_(t311, v8)
    t156.addcmul_(t312, v6)
    t156.addcmul_(t134, v15)
    t156.addcmul_(t112, v14)
    t156.addcmul_(t99, v12)
    t312 = a24 * t80
    t312.addcmul_(a25, t222)
    t312.addcmul_(a25, t219)
    t312.addcmul_(a28, t245)
    t312.addcmul_(t320, v28)
    t312.addcmul_(t221, v25)
    t312.addcmul_(t282, v25)
    t312.addcmul_(t291, v24)
    t301 = a24 * t304
    t301.addcmul_(a25, t305)
    t301.addcmul_(a28, t307)
    t301.addcmul_(g2, v6)
    t301.addcmul_(t86, v28)
    t301.addcmul_(t310, v25)
    t301.addcmul_(t309, v24)
    t243 = a1 * t10
    t243.addcmul_(a3, t5)
    t243.addcmul_(a20, t219)
    t243.addcmul_(a21, t248)
    t243.addcmul_(a22, t23)
    t243.addcmul_(a23, t220)
    t243.addcmul_(a26, t244)
    t243.addcmul_(a27, t313)
    t243.addcmul_(a27, t22)
    t243.addcmul_(a29, t23)
    t243.addcmul_(a31, t60)
    t243.addcmul_(a32, t220)
    t243.addcmul_(a33, t211)
    t243.addcmul_(a34, t222)
    t243.addcmul_(t324, v27)
    t243.addcmul_(t269, v26)
    t243.addcmul_(t221, v34)
    t243.addcmul_(t230, v33)
    t243.addcmul_(t283, v23)
    t243.addcmul_(t283, v32)
    t243.addcmul_(t292, v31)
    t243.addcmul_(t163, v22)
    t243.addcmul_(t163, v29)
    t243.addcmul_(t273, v21)
    t243.addcmul_(t180, v27)
    t243.addcmul_(t282, v20)
    t243.addcmul_(t165, v29)
    t243.addcmul_(t146, v22)
    t243.addcmul_(t196, v1)
    t243.addcmul_(t204, v3)
    t243.add_(t156, alpha=2)
    t243.add_(t312, alpha=3)
    t243.add_(t301, alpha=4)
    t301 = a5 * t176
    t301.addcmul_(a7, t323)
    t301.addcmul_(a8, t43)
    t301.addcmul_(a26, t304)
    t301.addcmul_(a27, t220)
    t301.addcmul_(a27, t305)
    t301.addcmul_(a30, t19)
    t301.addcmul_(a31, t307)
    t301.addcmul_(g2, v7)
    t301.addcmul_(g8, t50)
    t301.addcmul_(g10, t55)
    t301.addcmul_(g11, t29)
    t301.addcmul_(t283, v27)
    t301.addcmul_(t86, v31)
    t301.addcmul_(t310, v27)
    t301.addcmul_(t309, v26)
    t301.addcmul_(t325, v8)
    t301.addcmul_(t326, v7)
    t301.addcmul_(t311, v5)
    t312 = a26 * t60
    t312.addcmul_(a31, t244)
    t312.addcmul_(t269, v31)
    t312.addcmul_(t292, v26)
    t156 = a2 * t6
    t156.addcmul_(a13, t85)
    t156.addcmul_(a16, t71)
    t156.addcmul_(a17, t173)
    t156.addcmul_(a21, t80)
    t156.addcmul_(a23, t22)
    t156.addcmul_(a23, t34)
    t156.addcmul_(a24, t248)
    t156.addcmul_(a28, t211)
    t156.addcmul_(a30, t135)
    t156.addcmul_(a32, t313)
    t156.addcmul_(a32, t77)
    t156.addcmul_(a33, t245)
    t156.addcmul_(g9, t48)
    t156.addcmul_(t320, v33)
    t156.addcmul_(t324, v32)
    t156.addcmul_(t230, v28)
    t156.addcmul_(t273, v24)
    t156.addcmul_(t180, v23)
    t156.addcmul_(t291, v21)
    t156.addcmul_(t181, v30)
    t156.addcmul_(t59, v32)
    t156.addcmul_(t192, v30)
    t156.addcmul_(t174, v23)
    t156.addcmul_(t134, v17)
    t156.addcmul_(t112, v16)
    t156.addcmul_(t99, v13)
    t156.addcmul_(t200, v2)
    t156.add_(t301, alpha=2)
    t156.add_(t312, alpha=3)
    t312 = a5 * t302
    t312.addcmul_(a6, t176)
    t312.addcmul_(a7, t43)
    t312.addcmul_(a8, t328)
    t312.addcmul_(a8, t323)
    t312.addcmul_(a9, t43)
    t312.addcmul_(a14, t85)
    t312.addcmul_(a17, t71)
    t312.addcmul_(a18, t173)
    t312.addcmul_(a24, t34)
    t312.addcmul_(a27, t211)
    t312.addcmul_(a28, t220)
    t312.addcmul_(a31, t19)
    t312.addcmul_(a31, t135)
    t312.addcmul_(a33, t21)
    t312.addcmul_(a33, t77)
    t312.addcmul_(g8, t240)
    t312.addcmul_(g9, t242)
    t312.addcmul_(g10, t249)
    t312.addcmul_(g11, t228)
    t312.addcmul_(t230, v27)
    t312.addcmul_(t283, v28)
    t312.addcmul_(t59, v33)
    t312.addcmul_(t192, v31)
    t312.addcmul_(t174, v24)
    t312.addcmul_(t26, v8)
    t312.addcmul_(t325, v7)
    t312.addcmul_(t325, v9)
    t312.addcmul_(t326, v8)
    t312.addcmul_(t113, v5)
    t312.addcmul_(t311, v6)
    t312.addcmul_(t134, v18)
    t312.addcmul_(t112, v17)
    t312.addcmul_(t99, v14)
    t311 = a27 * t60
    t311.addcmul_(a28, t222)
    t311.addcmul_(a32, t245)
    t311.addcmul_(a32, t244)
    t311.addcmul_(t320, v32)
    t311.addcmul_(t269, v32)
    t311.addcmul_(t221, v28)
    t311.addcmul_(t292, v27)
    t326 = a27 * t304
    t326.addcmul_(a28, t305)
    t326.addcmul_(a32, t307)
    t326.addcmul_(g2, v8)
    t326.addcmul_(t86, v32)
    t326.addcmul_(t310, v28)
    t326.addcmul_(t309, v27)
    t323 = a2 * t10
    t323.addcmul_(a3, t6)
    t323.addcmul_(a21, t219)
    t323.addcmul_(a22, t80)
    t323.addcmul_(a23, t248)
    t323.addcmul_(a24, t23)
    t323.addcmul_(a24, t22)
    t323.addcmul_(a25, t248)
    t323.addcmul_(a26, t220)
    t323.addcmul_(a29, t211)
    t323.addcmul_(a30, t244)
    t323.addcmul_(a31, t313)
    t323.addcmul_(a33, t313)
    t323.addcmul_(a34, t245)
    t323.addcmul_(t320, v34)
    t323.addcmul_(t324, v31)
    t323.addcmul_(t324, v33)
    t323.addcmul_(t269, v30)
    t323.addcmul_(t230, v29)
    t323.addcmul_(t283, v26)
    t323.addcmul_(t163, v24)
    t323.addcmul_(t273, v23)
    t323.addcmul_(t273, v25)
    t323.addcmul_(t180, v24)
    t323.addcmul_(t282, v21)
    t323.addcmul_(t291, v22)
    t323.addcmul_(t165, v33)
    t323.addcmul_(t181, v31)
    t323.addcmul_(t196, v2)
    t323.addcmul_(t200, v3)
    t323.add_(t312, alpha=2)
    t323.add_(t311, alpha=3)
    t323.add_(t326, alpha=4)
    t302 = a6 * t302
    t302.addcmul_(a8, t43)
    t302.addcmul_(a9, t328)
    t302.addcmul_(a28, t211)
    t302.addcmul_(a28, t304)
    t302.addcmul_(a29, t305)
    t302.addcmul_(a33, t307)
    t302.addcmul_(a34, t21)
    t302.addcmul_(g2, v9)
    t302.addcmul_(g8, t67)
    t302.addcmul_(g10, t70)
    t302.addcmul_(g11, t30)
    t302.addcmul_(t230, v28)
    t302.addcmul_(t86, v33)
    t302.addcmul_(t310, v29)
    t302.addcmul_(t309, v28)
    t302.addcmul_(t26, v9)
    t302.addcmul_(t325, v8)
    t302.addcmul_(t113, v6)
    t113 = a29 * t222
    t113.addcmul_(a33, t245)
    t113.addcmul_(t320, v33)
    t113.addcmul_(t221, v29)
    t10 = a3 * t10
    t10.addcmul_(a15, t85)
    t10.addcmul_(a18, t71)
    t10.addcmul_(a19, t173)
    t10.addcmul_(a22, t219)
    t10.addcmul_(a24, t248)
    t10.addcmul_(a25, t23)
    t10.addcmul_(a25, t34)
    t10.addcmul_(a27, t220)
    t10.addcmul_(a31, t244)
    t10.addcmul_(a32, t313)
    t10.addcmul_(a32, t135)
    t10.addcmul_(a34, t77)
    t10.addcmul_(g9, t65)
    t10.addcmul_(t324, v32)
    t10.addcmul_(t269, v31)
    t10.addcmul_(t283, v27)
    t10.addcmul_(t163, v25)
    t10.addcmul_(t273, v24)
    t10.addcmul_(t282, v22)
    t10.addcmul_(t165, v34)
    t10.addcmul_(t59, v34)
    t10.addcmul_(t192, v32)
    t10.addcmul_(t174, v25)
    t10.addcmul_(t134, v19)
    t10.addcmul_(t112, v18)
    t10.addcmul_(t99, v15)
    t10.addcmul_(t196, v3)
    t10.add_(t302, alpha=2)
    t10.add_(t113, alpha=3)
    t113 = v21 * 4
    t302 = g39 * 12
    t196 = g12 * t113
    t196.addcmul_(g32, t300)
    t196.addcmul_(t302, t208)
    t325 = g36 * 2
    t26 = g10 * v5
    t26.addcmul_(g24, t207)
    t26.addcmul_(g28, t81)
    t26.addcmul_(g34, t209)
    t26.addcmul_(g37, t75)
    t26.addcmul_(t325, t215)
    t328 = torch.add(t196, t26, alpha=2)
    t43 = v22 * 4
    t326 = g12 * t43
    t326.addcmul_(g32, t92)
    t326.addcmul_(t302, t91)
    t311 = g10 * v6
    t311.addcmul_(g24, t76)
    t311.addcmul_(g28, t218)
    t311.addcmul_(g34, t73)
    t311.addcmul_(g37, t83)
    t311.addcmul_(t325, t226)
    t312 = torch.add(t326, t311, alpha=2)
    t200 = g12 * v23
    t200.addcmul_(g39, t44)
    t6 = g32 * t45
    t6.add_(t200, alpha=2)
    t200 = g12 * v24
    t200.addcmul_(g39, t237)
    t176 = g32 * t238
    t176.add_(t200, alpha=4)
    t200 = g12 * v25
    t200.addcmul_(g39, t62)
    t301 = g32 * t61
    t301.add_(t200, alpha=2)
    t200 = g38 * 2
    t204 = g7 * v1
    t204.addcmul_(g21, t1)
    t204.addcmul_(g33, t2)
    t204.addcmul_(t200, t4)
    t5 = g7 * v2
    t5.addcmul_(g21, t8)
    t5.addcmul_(g33, t7)
    t5.addcmul_(t200, t9)
    t327 = g7 * v3
    t327.addcmul_(g21, t12)
    t327.addcmul_(g33, t11)
    t327.addcmul_(t200, t13)
    t331 = a25 * g12
    t331.addcmul_(t140, g39)
    t332 = t144 * g32
    t332.add_(t331, alpha=2)
    t331 = a24 * g12
    t331.addcmul_(t262, g39)
    t333 = t264 * g32
    t333.add_(t331, alpha=4)
    t331 = a23 * g12
    t331.addcmul_(t148, g39)
    t334 = t152 * g32
    t334.add_(t331, alpha=2)
    t331 = a22 * 4
    t335 = t290 * t302
    t335.addcmul_(t124, g32)
    t335.addcmul_(g12, t331)
    t336 = a6 * g10
    t336.addcmul_(t280, g28)
    t336.addcmul_(t281, g34)
    t336.addcmul_(t289, t325)
    t336.addcmul_(t122, g37)
    t336.addcmul_(t104, g24)
    t337 = torch.add(t335, t336, alpha=2)
    t338 = a21 * 4
    t339 = t299 * t302
    t339.addcmul_(t107, g32)
    t339.addcmul_(g12, t338)
    t340 = a5 * g10
    t340.addcmul_(t103, g28)
    t340.addcmul_(t102, g34)
    t340.addcmul_(t298, t325)
    t340.addcmul_(t130, g37)
    t340.addcmul_(t114, g24)
    t341 = torch.add(t339, t340, alpha=2)
    t342 = a3 * g7
    t342.addcmul_(t193, g21)
    t342.addcmul_(t194, g33)
    t342.addcmul_(t197, t200)
    t343 = a2 * g7
    t343.addcmul_(t198, g21)
    t343.addcmul_(t199, g33)
    t343.addcmul_(t201, t200)
    t344 = a1 * g7
    t344.addcmul_(t202, g21)
    t344.addcmul_(t203, g33)
    t344.addcmul_(t205, t200)
    t200 = g39 * 6
    t345 = g12 * v20
    t345.addcmul_(g32, t31)
    t345.addcmul_(t35, t200)
    t346 = g36 * 4
    t347 = g28 * t17
    t347.addcmul_(g37, t39)
    t348 = g10 * v4
    t348.addcmul_(g24, t16)
    t348.addcmul_(g34, t15)
    t348.addcmul_(t25, t346)
    t348.add_(t347, alpha=2)
    t347 = torch.add(t345, t348)
    t349 = g39 * 3
    t350 = a20 * g12
    t350.addcmul_(t154, t349)
    t350.addcmul_(t155, g32)
    t351 = a4 * g10
    t351.addcmul_(t187, g28)
    t351.addcmul_(t188, g34)
    t351.addcmul_(t191, t325)
    t351.addcmul_(t149, g37)
    t351.addcmul_(t153, g24)
    t352 = torch.add(t350, t351)
    t84 = a1 * t84
    t84.addcmul_(a10, t347)
    t84.addcmul_(g3, v10)
    t84.addcmul_(t352, v10)
    t352 = a1 * t41
    t352.addcmul_(a2, t90)
    t352.addcmul_(a3, t96)
    t352.addcmul_(a4, t85)
    t352.addcmul_(a11, t328)
    t352.addcmul_(a12, t312)
    t352.addcmul_(a13, t6)
    t352.addcmul_(a14, t176)
    t352.addcmul_(a15, t301)
    t352.addcmul_(a20, t204)
    t352.addcmul_(a21, t5)
    t352.addcmul_(a22, t327)
    t352.addcmul_(t121, v3)
    t352.addcmul_(t126, v2)
    t352.addcmul_(t157, v1)
    t352.addcmul_(t133, v1)
    t352.addcmul_(t332, v15)
    t352.addcmul_(t333, v14)
    t352.addcmul_(t334, v13)
    t352.addcmul_(t337, v12)
    t352.addcmul_(t341, v11)
    t352.addcmul_(t342, v22)
    t352.addcmul_(t343, v21)
    t352.addcmul_(t344, v20)
    t352.addcmul_(t99, v4)
    t352.add_(t84, alpha=2)
    t84 = v26 * 4
    t157 = g12 * t84
    t157.addcmul_(g32, t72)
    t157.addcmul_(t302, t78)
    t196 = torch.add(t196, t26, alpha=4)
    t347 = torch.add(t157, t196)
    t353 = g12 * v27
    t353.addcmul_(g39, t87)
    t354 = g32 * t89
    t354.add_(t353, alpha=4)
    t326 = torch.add(t326, t311, alpha=4)
    t353 = torch.add(t326, t354, alpha=2)
    t355 = g12 * v28
    t355.addcmul_(g39, t94)
    t356 = g32 * t95
    t356.add_(t355, alpha=4)
    t355 = a28 * g12
    t355.addcmul_(t119, g39)
    t357 = t123 * g32
    t357.add_(t355, alpha=4)
    t355 = a27 * g12
    t355.addcmul_(t125, g39)
    t358 = t129 * g32
    t358.add_(t355, alpha=4)
    t335 = torch.add(t335, t336, alpha=4)
    t355 = torch.add(t335, t358, alpha=2)
    t359 = a26 * 4
    t360 = t128 * t302
    t360.addcmul_(t117, g32)
    t360.addcmul_(g12, t359)
    t339 = torch.add(t339, t340, alpha=4)
    t361 = torch.add(t360, t339)
    t362 = g3 * 6
    t363 = g28 * t50
    t363.addcmul_(g37, t29)
    t364 = g10 * v7
    t364.addcmul_(g24, t49)
    t364.addcmul_(g34, t48)
    t364.addcmul_(t55, t346)
    t364.add_(t363, alpha=2)
    t345 = torch.add(t345, t348, alpha=2)
    t363 = torch.add(t364, t345)
    t363.add_(t6, alpha=2)
    t365 = g10 * v8
    t365.addcmul_(g24, t235)
    t365.addcmul_(g28, t240)
    t365.addcmul_(g34, t242)
    t365.addcmul_(g37, t228)
    t365.addcmul_(t325, t249)
    t366 = torch.add(t176, t365)
    t367 = a8 * g10
    t367.addcmul_(t263, g28)
    t367.addcmul_(t267, g34)
    t367.addcmul_(t274, t325)
    t367.addcmul_(t254, g37)
    t367.addcmul_(t258, g24)
    t368 = torch.add(t333, t367)
    t369 = a7 * g10
    t369.addcmul_(t178, g28)
    t369.addcmul_(t179, g34)
    t369.addcmul_(t184, t325)
    t369.addcmul_(t141, g37)
    t369.addcmul_(t143, g24)
    t350 = torch.add(t350, t351, alpha=2)
    t370 = torch.add(t369, t350)
    t370.add_(t334, alpha=2)
    t371 = a1 * t216
    t371.addcmul_(a5, t85)
    t371.addcmul_(a11, t363)
    t371.addcmul_(a12, t366)
    t371.addcmul_(t115, v1)
    t371.addcmul_(t368, v12)
    t371.addcmul_(t370, v11)
    t371.addcmul_(t99, v5)
    t90 = a1 * t90
    t90.addcmul_(a21, t204)
    t90.addcmul_(a23, t5)
    t90.addcmul_(a24, t327)
    t90.addcmul_(t126, v1)
    t90.addcmul_(t342, v24)
    t90.addcmul_(t343, v23)
    t90.addcmul_(t344, v21)
    t126 = a2 * t46
    t126.addcmul_(a2, t41)
    t126.addcmul_(a3, t236)
    t126.addcmul_(a4, t71)
    t126.addcmul_(a10, t328)
    t126.addcmul_(a13, t347)
    t126.addcmul_(a14, t353)
    t126.addcmul_(a15, t356)
    t126.addcmul_(a16, t6)
    t126.addcmul_(a17, t176)
    t126.addcmul_(a18, t301)
    t126.addcmul_(t266, v3)
    t126.addcmul_(t150, v2)
    t126.addcmul_(t133, v2)
    t126.addcmul_(t357, v15)
    t126.addcmul_(t332, v18)
    t126.addcmul_(t333, v17)
    t126.addcmul_(t334, v16)
    t126.addcmul_(t355, v14)
    t126.addcmul_(t361, v13)
    t126.addcmul_(t341, v10)
    t126.addcmul_(t112, v4)
    t126.addcmul_(t362, v11)
    t126.add_(t371, alpha=2)
    t126.add_(t90, alpha=3)
    t196 = torch.add(t196, t356, alpha=2)
    t90 = v29 * 4
    t371 = g12 * t90
    t371.addcmul_(g32, t97)
    t371.addcmul_(t302, t100)
    t326 = torch.add(t371, t326)
    t341 = a29 * 4
    t328 = t109 * t302
    t328.addcmul_(t110, g32)
    t328.addcmul_(g12, t341)
    t335 = torch.add(t328, t335)
    t339 = torch.add(t339, t357, alpha=2)
    t370 = g28 * t67
    t370.addcmul_(g37, t30)
    t363 = g10 * v9
    t363.addcmul_(g24, t66)
    t363.addcmul_(g34, t65)
    t363.addcmul_(t70, t346)
    t363.add_(t370, alpha=2)
    t345 = torch.add(t363, t345)
    t345.add_(t301, alpha=2)
    t370 = a9 * g10
    t370.addcmul_(t158, g28)
    t370.addcmul_(t162, g34)
    t370.addcmul_(t170, t325)
    t370.addcmul_(t132, g37)
    t370.addcmul_(t136, g24)
    t350 = torch.add(t370, t350)
    t350.add_(t332, alpha=2)
    t325 = a1 * t227
    t325.addcmul_(a6, t85)
    t325.addcmul_(a11, t366)
    t325.addcmul_(a12, t345)
    t325.addcmul_(t105, v1)
    t325.addcmul_(t368, v11)
    t325.addcmul_(t350, v12)
    t325.addcmul_(t99, v6)
    t96 = a1 * t96
    t96.addcmul_(a22, t204)
    t96.addcmul_(a24, t5)
    t96.addcmul_(a25, t327)
    t96.addcmul_(t121, v1)
    t96.addcmul_(t342, v25)
    t96.addcmul_(t343, v24)
    t96.addcmul_(t344, v22)
    t121 = a2 * t236
    t121.addcmul_(a3, t63)
    t121.addcmul_(a3, t41)
    t121.addcmul_(a4, t173)
    t121.addcmul_(a10, t312)
    t121.addcmul_(a13, t354)
    t121.addcmul_(a14, t196)
    t121.addcmul_(a15, t326)
    t121.addcmul_(a17, t6)
    t121.addcmul_(a18, t176)
    t121.addcmul_(a19, t301)
    t121.addcmul_(t142, v3)
    t121.addcmul_(t266, v2)
    t121.addcmul_(t133, v3)
    t121.addcmul_(t358, v13)
    t121.addcmul_(t332, v19)
    t121.addcmul_(t333, v18)
    t121.addcmul_(t334, v17)
    t121.addcmul_(t335, v15)
    t121.addcmul_(t337, v10)
    t121.addcmul_(t339, v14)
    t121.addcmul_(t134, v4)
    t121.addcmul_(t362, v12)
    t121.add_(t325, alpha=2)
    t121.add_(t96, alpha=3)
    t96 = v31 * 4
    t325 = g12 * t96
    t325.addcmul_(g32, t32)
    t325.addcmul_(t302, t250)
    t337 = torch.add(t176, t365, alpha=2)
    t133 = torch.add(t325, t337, alpha=2)
    t312 = g12 * v32
    t312.addcmul_(g39, t206)
    t41 = g32 * t116
    t41.add_(t312, alpha=2)
    t312 = torch.add(t157, t26, alpha=2)
    t350 = a32 * g12
    t350.addcmul_(t252, g39)
    t368 = t74 * g32
    t368.add_(t350, alpha=2)
    t350 = a31 * 4
    t345 = t275 * t302
    t345.addcmul_(t260, g32)
    t345.addcmul_(g12, t350)
    t366 = torch.add(t333, t367, alpha=2)
    t346 = torch.add(t345, t366, alpha=2)
    t372 = torch.add(t360, t340, alpha=2)
    t373 = g12 * v30
    t373.addcmul_(g32, t57)
    t373.addcmul_(t56, t200)
    t374 = torch.add(t6, t364)
    t375 = torch.add(t373, t348)
    t375.add_(t374, alpha=2)
    t376 = torch.add(t354, t311)
    t377 = torch.add(t358, t336)
    t378 = a30 * g12
    t378.addcmul_(t185, t349)
    t378.addcmul_(t171, g32)
    t379 = torch.add(t334, t369)
    t380 = torch.add(t378, t351)
    t380.add_(t379, alpha=2)
    t381 = a2 * t216
    t381.addcmul_(a5, t71)
    t381.addcmul_(a13, t375)
    t381.addcmul_(a17, t376)
    t381.addcmul_(t115, v2)
    t381.addcmul_(t377, v17)
    t381.addcmul_(t380, v13)
    t381.addcmul_(t112, v5)
    t380 = a2 * t79
    t380.addcmul_(a23, t204)
    t380.addcmul_(a26, t5)
    t380.addcmul_(a27, t327)
    t380.addcmul_(t131, v2)
    t380.addcmul_(t342, v27)
    t380.addcmul_(t343, v26)
    t380.addcmul_(t344, v23)
    t46 = a1 * t46
    t46.addcmul_(a1, t40)
    t46.addcmul_(a3, t88)
    t46.addcmul_(a7, t85)
    t46.addcmul_(a10, t6)
    t46.addcmul_(a11, t347)
    t46.addcmul_(a12, t354)
    t46.addcmul_(a14, t133)
    t46.addcmul_(a15, t41)
    t46.addcmul_(a16, t312)
    t46.addcmul_(a18, t356)
    t46.addcmul_(t127, v3)
    t46.addcmul_(t150, v1)
    t46.addcmul_(t186, v1)
    t46.addcmul_(t368, v15)
    t46.addcmul_(t357, v18)
    t46.addcmul_(t358, v12)
    t46.addcmul_(t334, v10)
    t46.addcmul_(t346, v14)
    t46.addcmul_(t372, v16)
    t46.addcmul_(t361, v11)
    t46.addcmul_(t99, v7)
    t46.addcmul_(t362, v13)
    t46.add_(t381, alpha=2)
    t46.add_(t380, alpha=3)
    t380 = v33 * 4
    t381 = g12 * t380
    t381.addcmul_(g32, t33)
    t381.addcmul_(t302, t231)
    t337 = torch.add(t381, t337, alpha=2)
    t157 = torch.add(t157, t356, alpha=2)
    t157.add_(t26, alpha=4)
    t361 = torch.add(t371, t354, alpha=2)
    t361.add_(t311, alpha=4)
    t150 = a33 * 4
    t347 = t257 * t302
    t347.addcmul_(t255, g32)
    t347.addcmul_(g12, t150)
    t366 = torch.add(t347, t366, alpha=2)
    t375 = torch.add(t328, t358, alpha=2)
    t375.add_(t336, alpha=4)
    t360 = torch.add(t360, t357, alpha=2)
    t360.add_(t340, alpha=4)
    t236 = a1 * t236
    t236.addcmul_(a1, t232)
    t236.addcmul_(a2, t88)
    t236.addcmul_(a2, t227)
    t236.addcmul_(a3, t93)
    t236.addcmul_(a3, t216)
    t236.addcmul_(a5, t173)
    t236.addcmul_(a6, t71)
    t236.addcmul_(a8, t85)
    t236.addcmul_(t120, v3)
    t236.addcmul_(t127, v2)
    t236.addcmul_(t266, v1)
    t236.addcmul_(t279, v1)
    t236.addcmul_(t105, v2)
    t236.addcmul_(t115, v3)
    t236.addcmul_(t134, v5)
    t236.addcmul_(t112, v6)
    t236.addcmul_(t99, v8)
    t115 = torch.add(t301, t363)
    t266 = torch.add(t41, t115)
    t266.add_(t374)
    t266.add_(t348)
    t374 = torch.add(t332, t370)
    t216 = torch.add(t368, t374)
    t216.add_(t379)
    t216.add_(t351)
    t266 = a14 * t266
    t266.addcmul_(t216, v14)
    t216 = a24 * t204
    t216.addcmul_(a27, t5)
    t216.addcmul_(a28, t327)
    t216.addcmul_(t342, v28)
    t216.addcmul_(t343, v27)
    t216.addcmul_(t344, v24)
    t379 = g3 * v14
    t382 = a10 * t176
    t382.addcmul_(a11, t353)
    t382.addcmul_(a12, t196)
    t382.addcmul_(a13, t133)
    t382.addcmul_(a15, t337)
    t382.addcmul_(a16, t354)
    t382.addcmul_(a17, t157)
    t382.addcmul_(a18, t361)
    t382.addcmul_(a19, t356)
    t382.addcmul_(t357, v19)
    t382.addcmul_(t358, v16)
    t382.addcmul_(t333, v10)
    t382.addcmul_(t366, v15)
    t382.addcmul_(t346, v13)
    t382.addcmul_(t375, v18)
    t382.addcmul_(t355, v11)
    t382.addcmul_(t360, v17)
    t382.addcmul_(t339, v12)
    t382.add_(t236, alpha=2)
    t382.add_(t266, alpha=4)
    t382.add_(t216, alpha=6)
    t382.add_(t379, alpha=12)
    t371 = torch.add(t371, t311, alpha=2)
    t328 = torch.add(t328, t336, alpha=2)
    t336 = g12 * v34
    t336.addcmul_(g32, t28)
    t336.addcmul_(t58, t200)
    t348 = torch.add(t336, t348)
    t348.add_(t115, alpha=2)
    t26 = torch.add(t356, t26)
    t340 = torch.add(t357, t340)
    t115 = a34 * g12
    t115.addcmul_(t172, t349)
    t115.addcmul_(t175, g32)
    t351 = torch.add(t115, t351)
    t351.add_(t374, alpha=2)
    t227 = a3 * t227
    t227.addcmul_(a6, t173)
    t227.addcmul_(a15, t348)
    t227.addcmul_(a18, t26)
    t227.addcmul_(t105, v3)
    t227.addcmul_(t340, v18)
    t227.addcmul_(t351, v15)
    t227.addcmul_(t134, v6)
    t351 = a3 * t101
    t351.addcmul_(a25, t204)
    t351.addcmul_(a28, t5)
    t351.addcmul_(a29, t327)
    t351.addcmul_(t111, v3)
    t351.addcmul_(t342, v29)
    t351.addcmul_(t343, v28)
    t351.addcmul_(t344, v25)
    t63 = a1 * t63
    t63.addcmul_(a1, t42)
    t63.addcmul_(a2, t93)
    t63.addcmul_(a9, t85)
    t63.addcmul_(a10, t301)
    t63.addcmul_(a11, t356)
    t63.addcmul_(a12, t326)
    t63.addcmul_(a13, t41)
    t63.addcmul_(a14, t337)
    t63.addcmul_(a17, t354)
    t63.addcmul_(a19, t371)
    t63.addcmul_(t120, v2)
    t63.addcmul_(t142, v1)
    t63.addcmul_(t177, v1)
    t63.addcmul_(t368, v13)
    t63.addcmul_(t357, v11)
    t63.addcmul_(t358, v17)
    t63.addcmul_(t332, v10)
    t63.addcmul_(t366, v14)
    t63.addcmul_(t328, v19)
    t63.addcmul_(t335, v12)
    t63.addcmul_(t99, v9)
    t63.addcmul_(t362, v15)
    t63.add_(t227, alpha=2)
    t63.add_(t351, alpha=3)
    t351 = torch.add(t325, t365, alpha=2)
    t227 = torch.add(t345, t367, alpha=2)
    t99 = torch.add(t373, t364)
    t335 = torch.add(t378, t369)
    t36 = a2 * t36
    t36.addcmul_(a16, t99)
    t36.addcmul_(g3, v16)
    t36.addcmul_(t335, v16)
    t79 = a1 * t79
    t79.addcmul_(a2, t40)
    t79.addcmul_(a3, t251)
    t79.addcmul_(a7, t71)
    t79.addcmul_(a11, t6)
    t79.addcmul_(a13, t312)
    t79.addcmul_(a14, t354)
    t79.addcmul_(a17, t351)
    t79.addcmul_(a18, t41)
    t79.addcmul_(a26, t204)
    t79.addcmul_(a30, t5)
    t79.addcmul_(a31, t327)
    t79.addcmul_(t276, v3)
    t79.addcmul_(t131, v1)
    t79.addcmul_(t137, v2)
    t79.addcmul_(t186, v2)
    t79.addcmul_(t368, v18)
    t79.addcmul_(t358, v14)
    t79.addcmul_(t334, v11)
    t79.addcmul_(t227, v17)
    t79.addcmul_(t372, v13)
    t79.addcmul_(t342, v31)
    t79.addcmul_(t343, v30)
    t79.addcmul_(t344, v26)
    t79.addcmul_(t112, v7)
    t79.add_(t36, alpha=2)
    t325 = torch.add(t381, t325)
    t325.add_(t365, alpha=4)
    t345 = torch.add(t347, t345)
    t345.add_(t367, alpha=4)
    t373 = torch.add(t373, t363)
    t373.add_(t41, alpha=2)
    t373.add_(t364, alpha=2)
    t378 = torch.add(t378, t370)
    t378.add_(t368, alpha=2)
    t378.add_(t369, alpha=2)
    t36 = a2 * t232
    t36.addcmul_(a8, t71)
    t36.addcmul_(a13, t376)
    t36.addcmul_(a17, t373)
    t36.addcmul_(t279, v2)
    t36.addcmul_(t378, v17)
    t36.addcmul_(t377, v13)
    t36.addcmul_(t112, v8)
    t251 = a2 * t251
    t251.addcmul_(a27, t204)
    t251.addcmul_(a31, t5)
    t251.addcmul_(a32, t327)
    t251.addcmul_(t276, v2)
    t251.addcmul_(t342, v32)
    t251.addcmul_(t343, v31)
    t251.addcmul_(t344, v27)
    t88 = a1 * t88
    t88.addcmul_(a3, t38)
    t88.addcmul_(a3, t40)
    t88.addcmul_(a7, t173)
    t88.addcmul_(a11, t176)
    t88.addcmul_(a12, t6)
    t88.addcmul_(a14, t157)
    t88.addcmul_(a15, t354)
    t88.addcmul_(a16, t351)
    t88.addcmul_(a18, t325)
    t88.addcmul_(a19, t41)
    t88.addcmul_(t82, v3)
    t88.addcmul_(t127, v1)
    t88.addcmul_(t186, v3)
    t88.addcmul_(t368, v19)
    t88.addcmul_(t358, v15)
    t88.addcmul_(t333, v11)
    t88.addcmul_(t334, v12)
    t88.addcmul_(t345, v18)
    t88.addcmul_(t227, v16)
    t88.addcmul_(t360, v14)
    t88.addcmul_(t134, v7)
    t88.addcmul_(t362, v17)
    t88.add_(t36, alpha=2)
    t88.add_(t251, alpha=3)
    t381 = torch.add(t381, t365, alpha=2)
    t347 = torch.add(t347, t367, alpha=2)
    t364 = torch.add(t336, t364)
    t364.add_(t41, alpha=2)
    t364.add_(t363, alpha=2)
    t369 = torch.add(t115, t369)
    t369.add_(t368, alpha=2)
    t369.add_(t370, alpha=2)
    t232 = a3 * t232
    t232.addcmul_(a8, t173)
    t232.addcmul_(a15, t26)
    t232.addcmul_(a18, t364)
    t232.addcmul_(t279, v3)
    t232.addcmul_(t369, v18)
    t232.addcmul_(t340, v15)
    t232.addcmul_(t134, v8)
    t340 = a3 * t229
    t340.addcmul_(a28, t204)
    t340.addcmul_(a32, t5)
    t340.addcmul_(a33, t327)
    t340.addcmul_(t277, v3)
    t340.addcmul_(t342, v33)
    t340.addcmul_(t343, v32)
    t340.addcmul_(t344, v28)
    t93 = a1 * t93
    t93.addcmul_(a2, t38)
    t93.addcmul_(a2, t42)
    t93.addcmul_(a9, t71)
    t93.addcmul_(a11, t301)
    t93.addcmul_(a12, t176)
    t93.addcmul_(a13, t356)
    t93.addcmul_(a14, t361)
    t93.addcmul_(a16, t41)
    t93.addcmul_(a17, t325)
    t93.addcmul_(a19, t381)
    t93.addcmul_(t82, v2)
    t93.addcmul_(t120, v1)
    t93.addcmul_(t177, v2)
    t93.addcmul_(t368, v16)
    t93.addcmul_(t357, v13)
    t93.addcmul_(t332, v11)
    t93.addcmul_(t333, v12)
    t93.addcmul_(t347, v19)
    t93.addcmul_(t345, v17)
    t93.addcmul_(t375, v14)
    t93.addcmul_(t112, v9)
    t93.addcmul_(t362, v18)
    t93.add_(t232, alpha=2)
    t93.add_(t340, alpha=3)
    t336 = torch.add(t336, t363)
    t115 = torch.add(t115, t370)
    t37 = a3 * t37
    t37.addcmul_(a19, t336)
    t37.addcmul_(g3, v19)
    t37.addcmul_(t115, v19)
    t101 = a1 * t101
    t101.addcmul_(a2, t229)
    t101.addcmul_(a3, t42)
    t101.addcmul_(a9, t173)
    t101.addcmul_(a12, t301)
    t101.addcmul_(a14, t356)
    t101.addcmul_(a15, t371)
    t101.addcmul_(a17, t41)
    t101.addcmul_(a18, t381)
    t101.addcmul_(a29, t204)
    t101.addcmul_(a33, t5)
    t101.addcmul_(a34, t327)
    t101.addcmul_(t277, v2)
    t101.addcmul_(t111, v1)
    t101.addcmul_(t138, v3)
    t101.addcmul_(t177, v3)
    t101.addcmul_(t368, v17)
    t101.addcmul_(t357, v14)
    t101.addcmul_(t332, v12)
    t101.addcmul_(t347, v18)
    t101.addcmul_(t328, v15)
    t101.addcmul_(t342, v34)
    t101.addcmul_(t343, v33)
    t101.addcmul_(t344, v29)
    t101.addcmul_(t134, v9)
    t101.add_(t37, alpha=2)
    t113 = g13 * t113
    t113.addcmul_(g26, t315)
    t113.addcmul_(t302, t214)
    t37 = g40 * 2
    t134 = g11 * v5
    t134.addcmul_(g18, t98)
    t134.addcmul_(g25, t207)
    t134.addcmul_(g30, t81)
    t134.addcmul_(g35, t209)
    t134.addcmul_(g37, t215)
    t134.addcmul_(t37, t75)
    t328 = torch.add(t113, t134, alpha=2)
    t43 = g13 * t43
    t43.addcmul_(g26, t316)
    t43.addcmul_(t302, t225)
    t347 = g11 * v6
    t347.addcmul_(g18, t217)
    t347.addcmul_(g25, t76)
    t347.addcmul_(g30, t218)
    t347.addcmul_(g35, t73)
    t347.addcmul_(g37, t226)
    t347.addcmul_(t37, t83)
    t332 = torch.add(t43, t347, alpha=2)
    t357 = g13 * v23
    t357.addcmul_(g39, t145)
    t368 = g26 * t54
    t368.add_(t357, alpha=2)
    t357 = g13 * v24
    t357.addcmul_(g39, t306)
    t177 = g26 * t241
    t177.add_(t357, alpha=4)
    t357 = g13 * v25
    t357.addcmul_(g39, t3)
    t138 = g26 * t69
    t138.add_(t357, alpha=2)
    t357 = a25 * g13
    t357.addcmul_(t286, g39)
    t111 = t169 * g26
    t111.add_(t357, alpha=2)
    t357 = a24 * g13
    t357.addcmul_(t308, g39)
    t277 = t265 * g26
    t277.add_(t357, alpha=4)
    t357 = a23 * g13
    t357.addcmul_(t253, g39)
    t381 = t183 * g26
    t381.add_(t357, alpha=2)
    t357 = t288 * t302
    t357.addcmul_(t314, g26)
    t357.addcmul_(g13, t331)
    t41 = a6 * g11
    t41.addcmul_(t280, g30)
    t41.addcmul_(t281, g35)
    t41.addcmul_(t289, g37)
    t41.addcmul_(t122, t37)
    t41.addcmul_(t108, g18)
    t41.addcmul_(t104, g25)
    t371 = torch.add(t357, t41, alpha=2)
    t356 = t297 * t302
    t356.addcmul_(t317, g26)
    t356.addcmul_(g13, t338)
    t301 = a5 * g11
    t301.addcmul_(t103, g30)
    t301.addcmul_(t102, g35)
    t301.addcmul_(t298, g37)
    t301.addcmul_(t130, t37)
    t301.addcmul_(t118, g18)
    t301.addcmul_(t114, g25)
    t173 = torch.add(t356, t301, alpha=2)
    t42 = g13 * v20
    t42.addcmul_(g26, t18)
    t42.addcmul_(t24, t200)
    t229 = g40 * 4
    t115 = g18 * t14
    t115.addcmul_(g30, t17)
    t115.addcmul_(g37, t25)
    t336 = g11 * v4
    t336.addcmul_(g25, t16)
    t336.addcmul_(g35, t15)
    t336.addcmul_(t39, t229)
    t336.add_(t115, alpha=2)
    t115 = torch.add(t42, t336)
    t370 = a20 * g13
    t370.addcmul_(t190, t349)
    t370.addcmul_(t189, g26)
    t363 = a4 * g11
    t363.addcmul_(t187, g30)
    t363.addcmul_(t188, g35)
    t363.addcmul_(t191, g37)
    t363.addcmul_(t149, t37)
    t363.addcmul_(t151, g18)
    t363.addcmul_(t153, g25)
    t340 = torch.add(t370, t363)
    t232 = a4 * t303
    t232.addcmul_(a20, t115)
    t232.addcmul_(g4, v20)
    t232.addcmul_(g12, t24)
    t232.addcmul_(g13, t35)
    t232.addcmul_(t340, v20)
    t340 = a4 * t34
    t340.addcmul_(a5, t80)
    t340.addcmul_(a6, t219)
    t340.addcmul_(a10, t204)
    t340.addcmul_(a21, t328)
    t340.addcmul_(a22, t332)
    t340.addcmul_(a23, t368)
    t340.addcmul_(a24, t177)
    t340.addcmul_(a25, t138)
    t340.addcmul_(t282, v6)
    t340.addcmul_(t291, v5)
    t340.addcmul_(t146, v4)
    t340.addcmul_(t111, v25)
    t340.addcmul_(t277, v24)
    t340.addcmul_(t381, v23)
    t340.addcmul_(t371, v22)
    t340.addcmul_(t173, v21)
    t340.addcmul_(t174, v4)
    t340.addcmul_(t344, v10)
    t340.add_(t232, alpha=2)
    t84 = g13 * t84
    t84.addcmul_(g26, t256)
    t84.addcmul_(t302, t212)
    t232 = torch.add(t113, t134, alpha=3)
    t115 = torch.add(t84, t232, alpha=2)
    t362 = g13 * v28
    t362.addcmul_(g39, t234)
    t112 = g26 * t210
    t112.add_(t362, alpha=4)
    t362 = a28 * g13
    t362.addcmul_(t213, g39)
    t375 = t294 * g26
    t375.add_(t362, alpha=4)
    t362 = t295 * t302
    t362.addcmul_(t293, g26)
    t362.addcmul_(g13, t359)
    t345 = torch.add(t356, t301, alpha=3)
    t333 = torch.add(t362, t345, alpha=2)
    t120 = g4 * 8
    t82 = g18 * t47
    t82.addcmul_(g30, t50)
    t82.addcmul_(g37, t55)
    t325 = g11 * v7
    t325.addcmul_(g25, t49)
    t325.addcmul_(g35, t48)
    t325.addcmul_(t29, t229)
    t325.add_(t82, alpha=2)
    t82 = t42 * 2
    t82.add_(t336, alpha=3)
    t361 = torch.add(t325, t82)
    t361.add_(t368, alpha=2)
    t176 = g11 * v8
    t176.addcmul_(g18, t239)
    t176.addcmul_(g25, t235)
    t176.addcmul_(g30, t240)
    t176.addcmul_(g35, t242)
    t176.addcmul_(g37, t249)
    t176.addcmul_(t37, t228)
    t71 = torch.add(t177, t176)
    t38 = g13 * v27
    t38.addcmul_(g39, t259)
    t369 = g26 * t223
    t369.add_(t38, alpha=4)
    t38 = torch.add(t43, t347, alpha=3)
    t279 = torch.add(t369, t38)
    t364 = a8 * g11
    t364.addcmul_(t263, g30)
    t364.addcmul_(t267, g35)
    t364.addcmul_(t274, g37)
    t364.addcmul_(t254, t37)
    t364.addcmul_(t261, g18)
    t364.addcmul_(t258, g25)
    t26 = torch.add(t277, t364)
    t367 = a27 * g13
    t367.addcmul_(t296, g39)
    t365 = t284 * g26
    t365.add_(t367, alpha=4)
    t367 = torch.add(t357, t41, alpha=3)
    t251 = torch.add(t365, t367)
    t36 = a7 * g11
    t36.addcmul_(t178, g30)
    t36.addcmul_(t179, g35)
    t36.addcmul_(t184, g37)
    t36.addcmul_(t141, t37)
    t36.addcmul_(t147, g18)
    t36.addcmul_(t143, g25)
    t360 = t370 * 2
    t360.add_(t363, alpha=3)
    t227 = torch.add(t36, t360)
    t227.add_(t381, alpha=2)
    t334 = a4 * t304
    t334.addcmul_(a5, t303)
    t334.addcmul_(a5, t34)
    t334.addcmul_(a21, t361)
    t334.addcmul_(a22, t71)
    t334.addcmul_(a24, t279)
    t334.addcmul_(a26, t368)
    t334.addcmul_(a27, t177)
    t334.addcmul_(a28, t138)
    t334.addcmul_(t111, v28)
    t334.addcmul_(t277, v27)
    t334.addcmul_(t381, v26)
    t334.addcmul_(t26, v22)
    t334.addcmul_(t251, v24)
    t334.addcmul_(t227, v21)
    t334.addcmul_(t309, v4)
    t334.addcmul_(t174, v5)
    t227 = a4 * t80
    t227.addcmul_(a11, t204)
    t227.addcmul_(t291, v4)
    t227.addcmul_(t344, v11)
    t361 = g12 * t214
    t361.addcmul_(g13, t208)
    t358 = a5 * t22
    t358.addcmul_(a6, t248)
    t358.addcmul_(a7, t80)
    t358.addcmul_(a8, t219)
    t358.addcmul_(a10, t5)
    t358.addcmul_(a20, t328)
    t358.addcmul_(a23, t115)
    t358.addcmul_(a25, t112)
    t358.addcmul_(t273, v6)
    t358.addcmul_(t180, v5)
    t358.addcmul_(t282, v8)
    t358.addcmul_(t291, v7)
    t358.addcmul_(t146, v5)
    t358.addcmul_(t375, v25)
    t358.addcmul_(t333, v23)
    t358.addcmul_(t173, v20)
    t358.addcmul_(t343, v10)
    t358.addcmul_(t120, v21)
    t358.add_(t334, alpha=2)
    t358.add_(t227, alpha=3)
    t358.add_(t361, alpha=4)
    t90 = g13 * t90
    t90.addcmul_(g26, t233)
    t90.addcmul_(t302, t224)
    t38 = torch.add(t90, t38, alpha=2)
    t361 = t287 * t302
    t361.addcmul_(t285, g26)
    t361.addcmul_(g13, t341)
    t367 = torch.add(t361, t367, alpha=2)
    t227 = g18 * t64
    t227.addcmul_(g30, t67)
    t227.addcmul_(g37, t70)
    t334 = g11 * v9
    t334.addcmul_(g25, t66)
    t334.addcmul_(g35, t65)
    t334.addcmul_(t30, t229)
    t334.add_(t227, alpha=2)
    t82 = torch.add(t334, t82)
    t82.add_(t138, alpha=2)
    t232 = torch.add(t112, t232)
    t345 = torch.add(t375, t345)
    t227 = a9 * g11
    t227.addcmul_(t158, g30)
    t227.addcmul_(t162, g35)
    t227.addcmul_(t170, g37)
    t227.addcmul_(t132, t37)
    t227.addcmul_(t139, g18)
    t227.addcmul_(t136, g25)
    t360 = torch.add(t227, t360)
    t360.add_(t111, alpha=2)
    t37 = a4 * t305
    t37.addcmul_(a6, t303)
    t37.addcmul_(a6, t34)
    t37.addcmul_(a21, t71)
    t37.addcmul_(a22, t82)
    t37.addcmul_(a24, t232)
    t37.addcmul_(a27, t368)
    t37.addcmul_(a28, t177)
    t37.addcmul_(a29, t138)
    t37.addcmul_(t111, v29)
    t37.addcmul_(t277, v28)
    t37.addcmul_(t381, v27)
    t37.addcmul_(t26, v21)
    t37.addcmul_(t345, v24)
    t37.addcmul_(t360, v22)
    t37.addcmul_(t310, v4)
    t37.addcmul_(t174, v6)
    t360 = a4 * t219
    t360.addcmul_(a12, t204)
    t360.addcmul_(t282, v4)
    t360.addcmul_(t344, v12)
    t26 = g12 * t225
    t26.addcmul_(g13, t91)
    t82 = a5 * t248
    t82.addcmul_(a6, t23)
    t82.addcmul_(a8, t80)
    t82.addcmul_(a9, t219)
    t82.addcmul_(a10, t327)
    t82.addcmul_(a20, t332)
    t82.addcmul_(a23, t369)
    t82.addcmul_(a25, t38)
    t82.addcmul_(t163, v6)
    t82.addcmul_(t273, v5)
    t82.addcmul_(t282, v9)
    t82.addcmul_(t291, v8)
    t82.addcmul_(t146, v6)
    t82.addcmul_(t365, v23)
    t82.addcmul_(t367, v25)
    t82.addcmul_(t371, v20)
    t82.addcmul_(t342, v10)
    t82.addcmul_(t120, v22)
    t82.add_(t37, alpha=2)
    t82.add_(t360, alpha=3)
    t82.add_(t26, alpha=4)
    t96 = g13 * t96
    t96.addcmul_(g26, t329)
    t96.addcmul_(t302, t246)
    t26 = t177 * 2
    t26.add_(t176, alpha=3)
    t360 = torch.add(t96, t26, alpha=2)
    t37 = g13 * v32
    t37.addcmul_(g39, t318)
    t371 = g26 * t20
    t371.add_(t37, alpha=2)
    t37 = torch.add(t113, t134, alpha=6)
    t146 = torch.add(t37, t84, alpha=2)
    t332 = torch.add(t43, t347, alpha=6)
    t71 = torch.add(t332, t369, alpha=4)
    t303 = a32 * g13
    t303.addcmul_(t322, g39)
    t229 = t167 * g26
    t229.add_(t303, alpha=2)
    t303 = t271 * t302
    t303.addcmul_(t268, g26)
    t303.addcmul_(g13, t350)
    t173 = t277 * 2
    t173.add_(t364, alpha=3)
    t328 = torch.add(t303, t173, alpha=2)
    t186 = torch.add(t357, t41, alpha=6)
    t127 = torch.add(t186, t365, alpha=4)
    t351 = torch.add(t356, t301, alpha=6)
    t354 = torch.add(t351, t362, alpha=2)
    t157 = g4 * 12
    t6 = g13 * v30
    t6.addcmul_(g26, t52)
    t6.addcmul_(t51, t200)
    t40 = t368 * 4
    t40.add_(t325, alpha=3)
    t42 = torch.add(t42, t336, alpha=3)
    t276 = torch.add(t6, t40)
    t276.add_(t42)
    t377 = a30 * g13
    t377.addcmul_(t182, t349)
    t377.addcmul_(t164, g26)
    t378 = t381 * 4
    t378.add_(t36, alpha=3)
    t370 = torch.add(t370, t363, alpha=3)
    t373 = torch.add(t377, t378)
    t373.add_(t370)
    t276 = a23 * t276
    t276.addcmul_(a28, t112)
    t276.addcmul_(g12, t145)
    t276.addcmul_(g13, t44)
    t276.addcmul_(t375, v28)
    t276.addcmul_(t373, v23)
    t373 = a5 * t60
    t373.addcmul_(a5, t80)
    t373.addcmul_(a11, t5)
    t373.addcmul_(a13, t204)
    t373.addcmul_(t292, v5)
    t373.addcmul_(t291, v5)
    t373.addcmul_(t343, v11)
    t373.addcmul_(t344, v13)
    t376 = a5 * t304
    t376.addcmul_(t309, v5)
    t372 = a4 * t22
    t372.addcmul_(a4, t135)
    t372.addcmul_(a6, t220)
    t372.addcmul_(a7, t22)
    t372.addcmul_(a7, t34)
    t372.addcmul_(a8, t248)
    t372.addcmul_(a20, t368)
    t372.addcmul_(a21, t115)
    t372.addcmul_(a22, t369)
    t372.addcmul_(a24, t360)
    t372.addcmul_(a25, t371)
    t372.addcmul_(a26, t146)
    t372.addcmul_(a27, t71)
    t372.addcmul_(a30, t368)
    t372.addcmul_(a31, t177)
    t372.addcmul_(a32, t138)
    t372.addcmul_(t283, v6)
    t372.addcmul_(t273, v8)
    t372.addcmul_(t180, v4)
    t372.addcmul_(t180, v7)
    t372.addcmul_(t229, v25)
    t372.addcmul_(t365, v22)
    t372.addcmul_(t111, v32)
    t372.addcmul_(t277, v31)
    t372.addcmul_(t381, v20)
    t372.addcmul_(t381, v30)
    t372.addcmul_(t328, v24)
    t372.addcmul_(t127, v27)
    t372.addcmul_(t354, v26)
    t372.addcmul_(t333, v21)
    t372.addcmul_(t192, v4)
    t372.addcmul_(t174, v7)
    t372.addcmul_(t157, v23)
    t372.add_(t276, alpha=2)
    t372.add_(t373, alpha=3)
    t372.add_(t376, alpha=4)
    t380 = g13 * t380
    t380.addcmul_(g26, t321)
    t380.addcmul_(t302, t247)
    t26 = torch.add(t380, t26, alpha=2)
    t302 = t272 * t302
    t302.addcmul_(t270, g26)
    t302.addcmul_(g13, t150)
    t173 = torch.add(t302, t173, alpha=2)
    t376 = g4 * 24
    t373 = t138 * 4
    t373.add_(t334, alpha=3)
    t40 = torch.add(t373, t40)
    t40.add_(t371, alpha=2)
    t40.add_(t42, alpha=2)
    t37 = torch.add(t84, t37)
    t37.add_(t112, alpha=2)
    t332 = torch.add(t90, t332)
    t332.add_(t369, alpha=2)
    t186 = torch.add(t361, t186)
    t186.add_(t365, alpha=2)
    t351 = torch.add(t362, t351)
    t351.add_(t375, alpha=2)
    t276 = t111 * 4
    t276.add_(t227, alpha=3)
    t378 = torch.add(t276, t378)
    t378.add_(t229, alpha=2)
    t378.add_(t370, alpha=2)
    t333 = a4 * t248
    t333.addcmul_(a4, t307)
    t333.addcmul_(a5, t220)
    t333.addcmul_(a6, t211)
    t333.addcmul_(a8, t34)
    t333.addcmul_(a21, t279)
    t333.addcmul_(a22, t232)
    t333.addcmul_(a24, t40)
    t333.addcmul_(a26, t369)
    t333.addcmul_(a27, t37)
    t333.addcmul_(a28, t332)
    t333.addcmul_(a29, t112)
    t333.addcmul_(a31, t368)
    t333.addcmul_(a32, t177)
    t333.addcmul_(a33, t138)
    t333.addcmul_(t230, v6)
    t333.addcmul_(t283, v5)
    t333.addcmul_(t273, v4)
    t333.addcmul_(t375, v29)
    t333.addcmul_(t365, v26)
    t333.addcmul_(t111, v33)
    t333.addcmul_(t277, v32)
    t333.addcmul_(t381, v31)
    t333.addcmul_(t186, v28)
    t333.addcmul_(t251, v21)
    t333.addcmul_(t351, v27)
    t333.addcmul_(t345, v22)
    t333.addcmul_(t378, v24)
    t333.addcmul_(t86, v4)
    t333.addcmul_(t174, v8)
    t378 = a5 * t219
    t378.addcmul_(a6, t80)
    t378.addcmul_(a11, t327)
    t378.addcmul_(a12, t5)
    t378.addcmul_(t282, v5)
    t378.addcmul_(t291, v6)
    t378.addcmul_(t342, v11)
    t378.addcmul_(t343, v12)
    t291 = a5 * t305
    t291.addcmul_(a6, t304)
    t291.addcmul_(g12, t306)
    t291.addcmul_(g13, t237)
    t291.addcmul_(t310, v5)
    t291.addcmul_(t309, v6)
    t80 = a14 * t204
    t80.addcmul_(t344, v14)
    t345 = a7 * t248
    t345.addcmul_(a8, t23)
    t345.addcmul_(a8, t22)
    t345.addcmul_(a9, t248)
    t345.addcmul_(a20, t177)
    t345.addcmul_(a23, t360)
    t345.addcmul_(a25, t26)
    t345.addcmul_(t163, v8)
    t345.addcmul_(t273, v7)
    t345.addcmul_(t273, v9)
    t345.addcmul_(t180, v8)
    t345.addcmul_(t277, v20)
    t345.addcmul_(t173, v25)
    t345.addcmul_(t328, v23)
    t345.addcmul_(t376, v24)
    t345.add_(t333, alpha=2)
    t345.add_(t378, alpha=3)
    t345.add_(t291, alpha=4)
    t345.add_(t80, alpha=6)
    t80 = t112 * 2
    t80.add_(t134, alpha=3)
    t113 = torch.add(t113, t80, alpha=2)
    t291 = torch.add(t90, t347, alpha=3)
    t43 = torch.add(t43, t291, alpha=2)
    t378 = torch.add(t361, t41, alpha=3)
    t357 = torch.add(t357, t378, alpha=2)
    t333 = t375 * 2
    t333.add_(t301, alpha=3)
    t356 = torch.add(t356, t333, alpha=2)
    t328 = g13 * v34
    t328.addcmul_(g26, t68)
    t328.addcmul_(t53, t200)
    t373 = torch.add(t328, t373)
    t373.add_(t42)
    t42 = a34 * g13
    t42.addcmul_(t168, t349)
    t42.addcmul_(t166, g26)
    t276 = torch.add(t42, t276)
    t276.add_(t370)
    t373 = a25 * t373
    t373.addcmul_(a27, t369)
    t373.addcmul_(g12, t3)
    t373.addcmul_(g13, t62)
    t373.addcmul_(t365, v27)
    t373.addcmul_(t276, v25)
    t276 = a6 * t222
    t276.addcmul_(a6, t219)
    t276.addcmul_(a12, t327)
    t276.addcmul_(a15, t204)
    t276.addcmul_(t221, v6)
    t276.addcmul_(t282, v6)
    t276.addcmul_(t342, v12)
    t276.addcmul_(t344, v15)
    t282 = a6 * t305
    t282.addcmul_(t310, v6)
    t219 = a4 * t23
    t219.addcmul_(a4, t77)
    t219.addcmul_(a5, t211)
    t219.addcmul_(a8, t248)
    t219.addcmul_(a9, t23)
    t219.addcmul_(a9, t34)
    t219.addcmul_(a20, t138)
    t219.addcmul_(a21, t112)
    t219.addcmul_(a22, t38)
    t219.addcmul_(a23, t371)
    t219.addcmul_(a24, t26)
    t219.addcmul_(a28, t113)
    t219.addcmul_(a29, t43)
    t219.addcmul_(a32, t368)
    t219.addcmul_(a33, t177)
    t219.addcmul_(a34, t138)
    t219.addcmul_(t230, v5)
    t219.addcmul_(t163, v4)
    t219.addcmul_(t163, v9)
    t219.addcmul_(t273, v8)
    t219.addcmul_(t229, v23)
    t219.addcmul_(t375, v21)
    t219.addcmul_(t111, v20)
    t219.addcmul_(t111, v34)
    t219.addcmul_(t277, v33)
    t219.addcmul_(t381, v32)
    t219.addcmul_(t173, v24)
    t219.addcmul_(t357, v29)
    t219.addcmul_(t367, v22)
    t219.addcmul_(t356, v28)
    t219.addcmul_(t59, v4)
    t219.addcmul_(t174, v9)
    t219.addcmul_(t157, v25)
    t219.add_(t373, alpha=2)
    t219.add_(t276, alpha=3)
    t219.add_(t282, alpha=4)
    t282 = torch.add(t84, t134, alpha=2)
    t276 = torch.add(t362, t301, alpha=2)
    t373 = t368 * 2
    t373.add_(t325, alpha=3)
    t174 = torch.add(t373, t336)
    t174.add_(t6, alpha=2)
    t367 = torch.add(t177, t176, alpha=3)
    t173 = torch.add(t96, t367)
    t26 = torch.add(t369, t347)
    t38 = torch.add(t277, t364, alpha=3)
    t34 = torch.add(t303, t38)
    t370 = torch.add(t365, t41)
    t349 = t381 * 2
    t349.add_(t36, alpha=3)
    t200 = torch.add(t349, t363)
    t200.add_(t377, alpha=2)
    t360 = a5 * t19
    t360.addcmul_(a5, t135)
    t360.addcmul_(a7, t304)
    t360.addcmul_(a21, t368)
    t360.addcmul_(a24, t369)
    t360.addcmul_(a26, t174)
    t360.addcmul_(a27, t173)
    t360.addcmul_(a28, t371)
    t360.addcmul_(a31, t26)
    t360.addcmul_(t229, v28)
    t360.addcmul_(t365, v24)
    t360.addcmul_(t381, v21)
    t360.addcmul_(t34, v27)
    t360.addcmul_(t370, v31)
    t360.addcmul_(t200, v26)
    t360.addcmul_(t192, v5)
    t360.addcmul_(t309, v7)
    t200 = a7 * t60
    t200.addcmul_(a13, t5)
    t200.addcmul_(t292, v7)
    t200.addcmul_(t343, v13)
    t174 = g12 * t212
    t174.addcmul_(g13, t78)
    t251 = a4 * t60
    t251.addcmul_(a5, t22)
    t251.addcmul_(a6, t244)
    t251.addcmul_(a8, t220)
    t251.addcmul_(a16, t204)
    t251.addcmul_(a23, t146)
    t251.addcmul_(a30, t282)
    t251.addcmul_(a32, t112)
    t251.addcmul_(t269, v6)
    t251.addcmul_(t283, v8)
    t251.addcmul_(t292, v4)
    t251.addcmul_(t180, v5)
    t251.addcmul_(t181, v5)
    t251.addcmul_(t375, v32)
    t251.addcmul_(t276, v30)
    t251.addcmul_(t354, v23)
    t251.addcmul_(t344, v16)
    t251.addcmul_(t120, v26)
    t251.add_(t360, alpha=2)
    t251.add_(t200, alpha=3)
    t251.add_(t174, alpha=4)
    t174 = torch.add(t90, t369, alpha=4)
    t174.add_(t347, alpha=6)
    t200 = torch.add(t361, t365, alpha=4)
    t200.add_(t41, alpha=6)
    t360 = t138 * 2
    t360.add_(t334, alpha=3)
    t354 = t371 * 4
    t354.add_(t336, alpha=3)
    t146 = torch.add(t360, t354)
    t146.add_(t6, alpha=2)
    t146.add_(t373, alpha=2)
    t40 = torch.add(t380, t96)
    t40.add_(t367, alpha=2)
    t367 = torch.add(t112, t84)
    t367.add_(t134, alpha=3)
    t232 = torch.add(t302, t303)
    t232.add_(t38, alpha=2)
    t38 = torch.add(t375, t362)
    t38.add_(t301, alpha=3)
    t279 = t111 * 2
    t279.add_(t227, alpha=3)
    t115 = t229 * 4
    t115.add_(t363, alpha=3)
    t137 = torch.add(t279, t115)
    t137.add_(t377, alpha=2)
    t137.add_(t349, alpha=2)
    t131 = a5 * t248
    t131.addcmul_(a6, t135)
    t131.addcmul_(a7, t220)
    t131.addcmul_(a7, t305)
    t131.addcmul_(a8, t211)
    t131.addcmul_(a21, t177)
    t131.addcmul_(a22, t368)
    t131.addcmul_(a24, t37)
    t131.addcmul_(a25, t369)
    t131.addcmul_(a26, t173)
    t131.addcmul_(a27, t146)
    t131.addcmul_(a28, t40)
    t131.addcmul_(a29, t371)
    t131.addcmul_(a31, t367)
    t131.addcmul_(a33, t112)
    t131.addcmul_(t230, v8)
    t131.addcmul_(t283, v7)
    t131.addcmul_(t273, v5)
    t131.addcmul_(t229, v29)
    t131.addcmul_(t375, v33)
    t131.addcmul_(t365, v25)
    t131.addcmul_(t277, v21)
    t131.addcmul_(t381, v22)
    t131.addcmul_(t232, v28)
    t131.addcmul_(t34, v26)
    t131.addcmul_(t38, v31)
    t131.addcmul_(t351, v24)
    t131.addcmul_(t137, v27)
    t131.addcmul_(t192, v6)
    t131.addcmul_(t310, v7)
    t137 = a5 * t244
    t137.addcmul_(a8, t60)
    t137.addcmul_(a13, t327)
    t137.addcmul_(a17, t204)
    t137.addcmul_(t269, v5)
    t137.addcmul_(t292, v8)
    t137.addcmul_(t342, v13)
    t137.addcmul_(t344, v17)
    t351 = a5 * t307
    t351.addcmul_(a8, t304)
    t351.addcmul_(g12, t259)
    t351.addcmul_(g13, t87)
    t351.addcmul_(t86, v5)
    t351.addcmul_(t309, v8)
    t34 = a14 * t5
    t34.addcmul_(t343, v14)
    t146 = a4 * t220
    t146.addcmul_(a6, t313)
    t146.addcmul_(a6, t22)
    t146.addcmul_(a9, t220)
    t146.addcmul_(a23, t71)
    t146.addcmul_(a30, t369)
    t146.addcmul_(a32, t174)
    t146.addcmul_(t324, v6)
    t146.addcmul_(t283, v4)
    t146.addcmul_(t283, v9)
    t146.addcmul_(t180, v6)
    t146.addcmul_(t365, v30)
    t146.addcmul_(t200, v32)
    t146.addcmul_(t127, v23)
    t146.addcmul_(t376, v27)
    t146.add_(t131, alpha=2)
    t146.add_(t137, alpha=3)
    t146.add_(t351, alpha=4)
    t146.add_(t34, alpha=6)
    t80 = torch.add(t84, t80, alpha=2)
    t333 = torch.add(t362, t333, alpha=2)
    t354 = torch.add(t373, t354)
    t354.add_(t328, alpha=2)
    t354.add_(t360, alpha=2)
    t360 = torch.add(t380, t176, alpha=3)
    t373 = torch.add(t177, t360)
    t291 = torch.add(t369, t291)
    t362 = torch.add(t302, t364, alpha=3)
    t84 = torch.add(t277, t362)
    t378 = torch.add(t365, t378)
    t115 = torch.add(t349, t115)
    t115.add_(t42, alpha=2)
    t115.add_(t279, alpha=2)
    t279 = a5 * t77
    t279.addcmul_(a6, t248)
    t279.addcmul_(a8, t220)
    t279.addcmul_(a9, t211)
    t279.addcmul_(a9, t304)
    t279.addcmul_(a21, t138)
    t279.addcmul_(a22, t177)
    t279.addcmul_(a23, t112)
    t279.addcmul_(a24, t332)
    t279.addcmul_(a26, t371)
    t279.addcmul_(a27, t40)
    t279.addcmul_(a28, t354)
    t279.addcmul_(a29, t373)
    t279.addcmul_(a31, t369)
    t279.addcmul_(a33, t291)
    t279.addcmul_(t230, v9)
    t279.addcmul_(t283, v8)
    t279.addcmul_(t273, v6)
    t279.addcmul_(t229, v26)
    t279.addcmul_(t375, v23)
    t279.addcmul_(t365, v31)
    t279.addcmul_(t111, v21)
    t279.addcmul_(t277, v22)
    t279.addcmul_(t84, v29)
    t279.addcmul_(t232, v27)
    t279.addcmul_(t378, v33)
    t279.addcmul_(t186, v24)
    t279.addcmul_(t115, v28)
    t279.addcmul_(t59, v5)
    t279.addcmul_(t309, v9)
    t309 = a6 * t245
    t309.addcmul_(a8, t222)
    t309.addcmul_(a15, t5)
    t309.addcmul_(a18, t204)
    t309.addcmul_(t320, v6)
    t309.addcmul_(t221, v8)
    t309.addcmul_(t343, v15)
    t309.addcmul_(t344, v18)
    t115 = a6 * t307
    t115.addcmul_(a8, t305)
    t115.addcmul_(g12, t234)
    t115.addcmul_(g13, t94)
    t115.addcmul_(t86, v6)
    t115.addcmul_(t310, v8)
    t186 = a14 * t327
    t186.addcmul_(t342, v14)
    t232 = a4 * t211
    t232.addcmul_(a5, t313)
    t232.addcmul_(a5, t23)
    t232.addcmul_(a7, t211)
    t232.addcmul_(a25, t113)
    t232.addcmul_(a32, t80)
    t232.addcmul_(a34, t112)
    t232.addcmul_(t324, v5)
    t232.addcmul_(t230, v4)
    t232.addcmul_(t230, v7)
    t232.addcmul_(t163, v5)
    t232.addcmul_(t375, v34)
    t232.addcmul_(t333, v32)
    t232.addcmul_(t356, v25)
    t232.addcmul_(t376, v28)
    t232.add_(t279, alpha=2)
    t232.add_(t309, alpha=3)
    t232.add_(t115, alpha=4)
    t232.add_(t186, alpha=6)
    t90 = torch.add(t90, t347, alpha=2)
    t361 = torch.add(t361, t41, alpha=2)
    t41 = t328 * 2
    t41.add_(t334, alpha=3)
    t336 = torch.add(t41, t336)
    t336.add_(t138, alpha=2)
    t134 = torch.add(t112, t134)
    t301 = torch.add(t375, t301)
    t347 = t42 * 2
    t347.add_(t227, alpha=3)
    t363 = torch.add(t347, t363)
    t363.add_(t111, alpha=2)
    t186 = a6 * t21
    t186.addcmul_(a6, t77)
    t186.addcmul_(a9, t305)
    t186.addcmul_(a22, t138)
    t186.addcmul_(a24, t112)
    t186.addcmul_(a27, t371)
    t186.addcmul_(a28, t373)
    t186.addcmul_(a29, t336)
    t186.addcmul_(a33, t134)
    t186.addcmul_(t229, v27)
    t186.addcmul_(t375, v24)
    t186.addcmul_(t111, v22)
    t186.addcmul_(t84, v28)
    t186.addcmul_(t301, v33)
    t186.addcmul_(t363, v29)
    t186.addcmul_(t59, v6)
    t186.addcmul_(t310, v9)
    t310 = a9 * t222
    t310.addcmul_(a15, t327)
    t310.addcmul_(t221, v9)
    t310.addcmul_(t342, v15)
    t363 = g12 * t224
    t363.addcmul_(g13, t100)
    t84 = a4 * t222
    t84.addcmul_(a5, t245)
    t84.addcmul_(a6, t23)
    t84.addcmul_(a8, t211)
    t84.addcmul_(a19, t204)
    t84.addcmul_(a25, t43)
    t84.addcmul_(a32, t369)
    t84.addcmul_(a34, t90)
    t84.addcmul_(t320, v5)
    t84.addcmul_(t221, v4)
    t84.addcmul_(t230, v8)
    t84.addcmul_(t163, v6)
    t84.addcmul_(t165, v6)
    t84.addcmul_(t365, v32)
    t84.addcmul_(t361, v34)
    t84.addcmul_(t357, v25)
    t84.addcmul_(t344, v19)
    t84.addcmul_(t120, v29)
    t84.add_(t186, alpha=2)
    t84.add_(t310, alpha=3)
    t84.add_(t363, alpha=4)
    t363 = torch.add(t96, t176, alpha=2)
    t310 = torch.add(t303, t364, alpha=2)
    t186 = torch.add(t6, t325)
    t344 = torch.add(t377, t36)
    t357 = a7 * t19
    t357.addcmul_(a30, t186)
    t357.addcmul_(g4, v30)
    t357.addcmul_(g12, t51)
    t357.addcmul_(g13, t56)
    t357.addcmul_(t344, v30)
    t344 = a5 * t60
    t344.addcmul_(a7, t135)
    t344.addcmul_(a8, t244)
    t344.addcmul_(a16, t5)
    t344.addcmul_(a23, t368)
    t344.addcmul_(a26, t282)
    t344.addcmul_(a27, t369)
    t344.addcmul_(a31, t363)
    t344.addcmul_(a32, t371)
    t344.addcmul_(t269, v8)
    t344.addcmul_(t292, v5)
    t344.addcmul_(t181, v7)
    t344.addcmul_(t229, v32)
    t344.addcmul_(t365, v27)
    t344.addcmul_(t381, v23)
    t344.addcmul_(t310, v31)
    t344.addcmul_(t276, v26)
    t344.addcmul_(t192, v7)
    t344.addcmul_(t343, v16)
    t344.add_(t357, alpha=2)
    t357 = torch.add(t380, t96, alpha=2)
    t357.add_(t176, alpha=6)
    t276 = torch.add(t302, t303, alpha=2)
    t276.add_(t364, alpha=6)
    t282 = torch.add(t334, t371, alpha=2)
    t282.add_(t6, alpha=2)
    t282.add_(t325, alpha=3)
    t186 = torch.add(t227, t229, alpha=2)
    t186.add_(t377, alpha=2)
    t186.add_(t36, alpha=3)
    t163 = a7 * t307
    t163.addcmul_(a8, t19)
    t163.addcmul_(a8, t135)
    t163.addcmul_(a24, t368)
    t163.addcmul_(a26, t26)
    t163.addcmul_(a27, t367)
    t163.addcmul_(a28, t369)
    t163.addcmul_(a31, t282)
    t163.addcmul_(a33, t371)
    t163.addcmul_(t229, v33)
    t163.addcmul_(t365, v28)
    t163.addcmul_(t381, v24)
    t163.addcmul_(t186, v31)
    t163.addcmul_(t370, v26)
    t163.addcmul_(t38, v27)
    t163.addcmul_(t86, v7)
    t163.addcmul_(t192, v8)
    t38 = a7 * t244
    t38.addcmul_(a17, t5)
    t38.addcmul_(t269, v7)
    t38.addcmul_(t343, v17)
    t370 = g12 * t246
    t370.addcmul_(g13, t250)
    t186 = a5 * t220
    t186.addcmul_(a6, t60)
    t186.addcmul_(a8, t313)
    t186.addcmul_(a9, t244)
    t186.addcmul_(a16, t327)
    t186.addcmul_(a23, t177)
    t186.addcmul_(a30, t363)
    t186.addcmul_(a32, t357)
    t186.addcmul_(t324, v8)
    t186.addcmul_(t269, v9)
    t186.addcmul_(t283, v5)
    t186.addcmul_(t292, v6)
    t186.addcmul_(t181, v8)
    t186.addcmul_(t277, v23)
    t186.addcmul_(t276, v32)
    t186.addcmul_(t310, v30)
    t186.addcmul_(t342, v16)
    t186.addcmul_(t120, v31)
    t186.add_(t163, alpha=2)
    t186.add_(t38, alpha=3)
    t186.add_(t370, alpha=4)
    t360 = torch.add(t96, t360, alpha=2)
    t362 = torch.add(t303, t362, alpha=2)
    t6 = torch.add(t328, t6)
    t6.add_(t371, alpha=4)
    t6.add_(t334, alpha=3)
    t6.add_(t325, alpha=3)
    t377 = torch.add(t42, t377)
    t377.add_(t229, alpha=4)
    t377.add_(t227, alpha=3)
    t377.add_(t36, alpha=3)
    t303 = a24 * t177
    t303.addcmul_(a32, t6)
    t303.addcmul_(g12, t318)
    t303.addcmul_(g13, t206)
    t303.addcmul_(t277, v24)
    t303.addcmul_(t377, v32)
    t377 = a8 * t245
    t377.addcmul_(a8, t244)
    t377.addcmul_(a17, t327)
    t377.addcmul_(a18, t5)
    t377.addcmul_(t320, v8)
    t377.addcmul_(t269, v8)
    t377.addcmul_(t342, v17)
    t377.addcmul_(t343, v18)
    t269 = a8 * t307
    t269.addcmul_(t86, v8)
    t244 = a5 * t211
    t244.addcmul_(a6, t220)
    t244.addcmul_(a7, t313)
    t244.addcmul_(a7, t77)
    t244.addcmul_(a9, t313)
    t244.addcmul_(a9, t135)
    t244.addcmul_(a23, t138)
    t244.addcmul_(a25, t368)
    t244.addcmul_(a26, t112)
    t244.addcmul_(a27, t174)
    t244.addcmul_(a28, t80)
    t244.addcmul_(a29, t369)
    t244.addcmul_(a30, t371)
    t244.addcmul_(a31, t357)
    t244.addcmul_(a33, t360)
    t244.addcmul_(a34, t371)
    t244.addcmul_(t324, v7)
    t244.addcmul_(t324, v9)
    t244.addcmul_(t230, v5)
    t244.addcmul_(t283, v6)
    t244.addcmul_(t229, v30)
    t244.addcmul_(t229, v34)
    t244.addcmul_(t375, v26)
    t244.addcmul_(t365, v29)
    t244.addcmul_(t111, v23)
    t244.addcmul_(t381, v25)
    t244.addcmul_(t362, v33)
    t244.addcmul_(t276, v31)
    t244.addcmul_(t200, v27)
    t244.addcmul_(t333, v28)
    t244.addcmul_(t59, v7)
    t244.addcmul_(t192, v9)
    t244.addcmul_(t157, v32)
    t244.add_(t303, alpha=2)
    t244.add_(t377, alpha=3)
    t244.add_(t269, alpha=4)
    t380 = torch.add(t380, t176, alpha=2)
    t302 = torch.add(t302, t364, alpha=2)
    t41 = torch.add(t41, t325)
    t41.add_(t371, alpha=2)
    t347 = torch.add(t347, t36)
    t347.add_(t229, alpha=2)
    t36 = a8 * t21
    t36.addcmul_(a8, t77)
    t36.addcmul_(a9, t307)
    t36.addcmul_(a24, t138)
    t36.addcmul_(a27, t112)
    t36.addcmul_(a28, t291)
    t36.addcmul_(a29, t134)
    t36.addcmul_(a31, t371)
    t36.addcmul_(a33, t41)
    t36.addcmul_(t229, v31)
    t36.addcmul_(t375, v27)
    t36.addcmul_(t111, v24)
    t36.addcmul_(t347, v33)
    t36.addcmul_(t378, v28)
    t36.addcmul_(t301, v29)
    t36.addcmul_(t59, v8)
    t36.addcmul_(t86, v9)
    t86 = a9 * t245
    t86.addcmul_(a18, t327)
    t86.addcmul_(t320, v9)
    t86.addcmul_(t342, v18)
    t301 = g12 * t247
    t301.addcmul_(g13, t231)
    t378 = a5 * t222
    t378.addcmul_(a6, t211)
    t378.addcmul_(a7, t245)
    t378.addcmul_(a8, t313)
    t378.addcmul_(a19, t5)
    t378.addcmul_(a25, t177)
    t378.addcmul_(a32, t360)
    t378.addcmul_(a34, t380)
    t378.addcmul_(t320, v7)
    t378.addcmul_(t324, v8)
    t378.addcmul_(t221, v5)
    t378.addcmul_(t230, v6)
    t378.addcmul_(t165, v8)
    t378.addcmul_(t277, v25)
    t378.addcmul_(t302, v34)
    t378.addcmul_(t362, v32)
    t378.addcmul_(t343, v19)
    t378.addcmul_(t120, v33)
    t378.add_(t36, alpha=2)
    t378.add_(t86, alpha=3)
    t378.add_(t301, alpha=4)
    t328 = torch.add(t328, t334)
    t42 = torch.add(t42, t227)
    t21 = a9 * t21
    t21.addcmul_(a34, t328)
    t21.addcmul_(g4, v34)
    t21.addcmul_(g12, t53)
    t21.addcmul_(g13, t58)
    t21.addcmul_(t42, v34)
    t222 = a6 * t222
    t222.addcmul_(a8, t245)
    t222.addcmul_(a9, t77)
    t222.addcmul_(a19, t327)
    t222.addcmul_(a25, t138)
    t222.addcmul_(a28, t112)
    t222.addcmul_(a29, t90)
    t222.addcmul_(a32, t371)
    t222.addcmul_(a33, t380)
    t222.addcmul_(t320, v8)
    t222.addcmul_(t221, v6)
    t222.addcmul_(t165, v9)
    t222.addcmul_(t229, v32)
    t222.addcmul_(t375, v28)
    t222.addcmul_(t111, v25)
    t222.addcmul_(t302, v33)
    t222.addcmul_(t361, v29)
    t222.addcmul_(t59, v9)
    t222.addcmul_(t342, v19)
    t222.add_(t21, alpha=2)
    t21 = a1 * v1
    t21.addcmul_(a2, v2)
    t21.addcmul_(a3, v3)
    t21 = t21 * 2
    t342 = a4 * v4
    t342.addcmul_(a7, v7)
    t342.addcmul_(a9, v9)
    t342.addcmul_(t159, v5)
    t342.addcmul_(t160, v6)
    t342.addcmul_(t161, v8)
    t342 = t342 * 2
    t161 = a11 * v11
    t161.addcmul_(a12, v12)
    t161.addcmul_(a13, v13)
    t161.addcmul_(a15, v15)
    t161.addcmul_(a17, v17)
    t161.addcmul_(a18, v18)
    t160 = a10 * v10
    t160.addcmul_(a16, v16)
    t160.addcmul_(a19, v19)
    t160.addcmul_(t195, v14)
    t160.add_(t161, alpha=3)
    t160 = t160 * 2
    t161 = a23 * v23
    t161.addcmul_(a25, v25)
    t161.addcmul_(a32, v32)
    t195 = a24 * v24
    t195.addcmul_(a27, v27)
    t195.addcmul_(a28, v28)
    t159 = a20 * v20
    t159.addcmul_(a30, v30)
    t159.addcmul_(a34, v34)
    t159.addcmul_(t150, v33)
    t159.addcmul_(t350, v31)
    t159.addcmul_(t341, v29)
    t159.addcmul_(t359, v26)
    t159.addcmul_(t331, v22)
    t159.addcmul_(t338, v21)
    t159.add_(t161, alpha=6)
    t159.add_(t195, alpha=12)
    t159 = t159 * 2
    t195 = a1 * t1
    t195.addcmul_(a2, t8)
    t195.addcmul_(a3, t12)
    t195.addcmul_(t202, v1)
    t195.addcmul_(t198, v2)
    t195.addcmul_(t193, v3)
    t161 = a1 * t2
    t161.addcmul_(a2, t7)
    t161.addcmul_(a3, t11)
    t161.addcmul_(t203, v1)
    t161.addcmul_(t199, v2)
    t161.addcmul_(t194, v3)
    t338 = a1 * t4
    t338.addcmul_(a2, t9)
    t338.addcmul_(a3, t13)
    t338.addcmul_(t205, v1)
    t338.addcmul_(t201, v2)
    t338.addcmul_(t197, v3)
    t331 = a4 * t17
    t331.addcmul_(a5, t81)
    t331.addcmul_(a6, t218)
    t331.addcmul_(a7, t50)
    t331.addcmul_(a8, t240)
    t331.addcmul_(a9, t67)
    t331.addcmul_(t103, v5)
    t331.addcmul_(t280, v6)
    t331.addcmul_(t263, v8)
    t359 = t187 * v4
    t359.addcmul_(t178, v7)
    t359.addcmul_(t158, v9)
    t359.add_(t331, alpha=2)
    t331 = a5 * t209
    t331.addcmul_(a6, t73)
    t331.addcmul_(a8, t242)
    t331.addcmul_(t102, v5)
    t331.addcmul_(t281, v6)
    t331.addcmul_(t267, v8)
    t341 = a4 * t15
    t341.addcmul_(a7, t48)
    t341.addcmul_(a9, t65)
    t341.addcmul_(t188, v4)
    t341.addcmul_(t179, v7)
    t341.addcmul_(t162, v9)
    t341.add_(t331, alpha=2)
    t331 = a4 * t25
    t331.addcmul_(a5, t215)
    t331.addcmul_(a6, t226)
    t331.addcmul_(a7, t55)
    t331.addcmul_(a8, t249)
    t331.addcmul_(a9, t70)
    t331.addcmul_(t298, v5)
    t331.addcmul_(t289, v6)
    t331.addcmul_(t274, v8)
    t350 = t191 * v4
    t350.addcmul_(t184, v7)
    t350.addcmul_(t170, v9)
    t350.add_(t331, alpha=2)
    t331 = a4 * t39
    t331.addcmul_(a5, t75)
    t331.addcmul_(a6, t83)
    t331.addcmul_(a7, t29)
    t331.addcmul_(a8, t228)
    t331.addcmul_(a9, t30)
    t331.addcmul_(t130, v5)
    t331.addcmul_(t122, v6)
    t331.addcmul_(t254, v8)
    t150 = t149 * v4
    t150.addcmul_(t141, v7)
    t150.addcmul_(t132, v9)
    t150.add_(t331, alpha=2)
    t331 = a20 * t24
    t331.addcmul_(a23, t145)
    t331.addcmul_(a25, t3)
    t331.addcmul_(a30, t51)
    t331.addcmul_(a32, t318)
    t331.addcmul_(a34, t53)
    t331.addcmul_(t253, v23)
    t331.addcmul_(t286, v25)
    t331.addcmul_(t322, v32)
    t59 = a21 * t214
    t59.addcmul_(a22, t225)
    t59.addcmul_(a24, t306)
    t59.addcmul_(a26, t212)
    t59.addcmul_(a27, t259)
    t59.addcmul_(a28, t234)
    t59.addcmul_(a29, t224)
    t59.addcmul_(a31, t246)
    t59.addcmul_(a33, t247)
    t59.addcmul_(t297, v21)
    t59.addcmul_(t288, v22)
    t59.addcmul_(t308, v24)
    t59.addcmul_(t295, v26)
    t59.addcmul_(t296, v27)
    t59.addcmul_(t213, v28)
    t59.addcmul_(t287, v29)
    t59.addcmul_(t271, v31)
    t59.addcmul_(t272, v33)
    t361 = t190 * v20
    t361.addcmul_(t182, v30)
    t361.addcmul_(t168, v34)
    t361.add_(t331, alpha=2)
    t361.add_(t59, alpha=4)
    t59 = a20 * t35
    t59.addcmul_(a23, t44)
    t59.addcmul_(a25, t62)
    t59.addcmul_(a30, t56)
    t59.addcmul_(a32, t206)
    t59.addcmul_(a34, t58)
    t59.addcmul_(t148, v23)
    t59.addcmul_(t140, v25)
    t59.addcmul_(t252, v32)
    t331 = a21 * t208
    t331.addcmul_(a22, t91)
    t331.addcmul_(a24, t237)
    t331.addcmul_(a26, t78)
    t331.addcmul_(a27, t87)
    t331.addcmul_(a28, t94)
    t331.addcmul_(a29, t100)
    t331.addcmul_(a31, t250)
    t331.addcmul_(a33, t231)
    t331.addcmul_(t299, v21)
    t331.addcmul_(t290, v22)
    t331.addcmul_(t262, v24)
    t331.addcmul_(t128, v26)
    t331.addcmul_(t125, v27)
    t331.addcmul_(t119, v28)
    t331.addcmul_(t109, v29)
    t331.addcmul_(t275, v31)
    t331.addcmul_(t257, v33)
    t302 = t154 * v20
    t302.addcmul_(t185, v30)
    t302.addcmul_(t172, v34)
    t302.add_(t59, alpha=2)
    t302.add_(t331, alpha=4)
    t331 = t118 * t207
    t331.addcmul_(t108, t76)
    t331.addcmul_(t261, t235)
    t331.addcmul_(t153, t14)
    t331.addcmul_(t114, t98)
    t331.addcmul_(t104, t217)
    t331.addcmul_(t143, t47)
    t331.addcmul_(t258, t239)
    t331.addcmul_(t136, t64)
    t59 = t151 * t16
    t59.addcmul_(t147, t49)
    t59.addcmul_(t139, t66)
    t59.add_(t331, alpha=2)
    t331 = t202 * t1
    t331.addcmul_(t198, t8)
    t331.addcmul_(t193, t12)
    t331 = t331 * 2
    t111 = t188 * t14
    t111.addcmul_(t102, t98)
    t111.addcmul_(t281, t217)
    t111.addcmul_(t179, t47)
    t111.addcmul_(t267, t239)
    t111.addcmul_(t162, t64)
    t111.addcmul_(t118, t209)
    t111.addcmul_(t108, t73)
    t111.addcmul_(t261, t242)
    t375 = t151 * t15
    t375.addcmul_(t147, t48)
    t375.addcmul_(t139, t65)
    t375.add_(t111, alpha=2)
    t111 = t114 * t207
    t111.addcmul_(t104, t76)
    t111.addcmul_(t258, t235)
    t229 = t153 * t16
    t229.addcmul_(t143, t49)
    t229.addcmul_(t136, t66)
    t229.add_(t111, alpha=2)
    t229 = t229 * 2
    t14 = t149 * t14
    t14.addcmul_(t130, t98)
    t14.addcmul_(t122, t217)
    t14.addcmul_(t141, t47)
    t14.addcmul_(t254, t239)
    t14.addcmul_(t132, t64)
    t14.addcmul_(t151, t39)
    t14.addcmul_(t118, t75)
    t14.addcmul_(t108, t83)
    t14.addcmul_(t147, t29)
    t14.addcmul_(t261, t228)
    t14.addcmul_(t139, t30)
    t14 = t14 * 2
    t139 = t202 * t2
    t139.addcmul_(t198, t7)
    t139.addcmul_(t193, t11)
    t139.addcmul_(t203, t1)
    t139.addcmul_(t199, t8)
    t139.addcmul_(t194, t12)
    t261 = t103 * t207
    t261.addcmul_(t280, t76)
    t261.addcmul_(t263, t235)
    t261.addcmul_(t153, t17)
    t261.addcmul_(t114, t81)
    t261.addcmul_(t104, t218)
    t261.addcmul_(t143, t50)
    t261.addcmul_(t258, t240)
    t261.addcmul_(t136, t67)
    t147 = t187 * t16
    t147.addcmul_(t178, t49)
    t147.addcmul_(t158, t66)
    t147.add_(t261, alpha=2)
    t202 = t202 * t4
    t202.addcmul_(t198, t9)
    t202.addcmul_(t193, t13)
    t202.addcmul_(t205, t1)
    t202.addcmul_(t201, t8)
    t202.addcmul_(t197, t12)
    t12 = t265 * t238
    t12.addcmul_(t284, t89)
    t12.addcmul_(t294, t95)
    t12.addcmul_(t264, t241)
    t12.addcmul_(t129, t223)
    t12.addcmul_(t123, t210)
    t8 = t189 * t31
    t8.addcmul_(t164, t57)
    t8.addcmul_(t166, t28)
    t8.addcmul_(t155, t18)
    t8.addcmul_(t171, t52)
    t8.addcmul_(t175, t68)
    t1 = t183 * t45
    t1.addcmul_(t169, t61)
    t1.addcmul_(t167, t116)
    t1.addcmul_(t152, t54)
    t1.addcmul_(t144, t69)
    t1.addcmul_(t74, t20)
    t193 = t317 * t300
    t193.addcmul_(t314, t92)
    t193.addcmul_(t293, t72)
    t193.addcmul_(t285, t97)
    t193.addcmul_(t268, t32)
    t193.addcmul_(t270, t33)
    t193.addcmul_(t107, t315)
    t193.addcmul_(t124, t316)
    t193.addcmul_(t117, t256)
    t193.addcmul_(t110, t233)
    t193.addcmul_(t260, t329)
    t193.addcmul_(t255, t321)
    t193.add_(t12, alpha=3)
    t193.add_(t8, alpha=4)
    t193.add_(t1, alpha=6)
    t1 = t102 * t207
    t1.addcmul_(t281, t76)
    t1.addcmul_(t267, t235)
    t1.addcmul_(t114, t209)
    t1.addcmul_(t104, t73)
    t1.addcmul_(t258, t242)
    t8 = t188 * t16
    t8.addcmul_(t179, t49)
    t8.addcmul_(t162, t66)
    t8.addcmul_(t153, t15)
    t8.addcmul_(t143, t48)
    t8.addcmul_(t136, t65)
    t8.add_(t1, alpha=2)
    t1 = t298 * t207
    t1.addcmul_(t289, t76)
    t1.addcmul_(t274, t235)
    t1.addcmul_(t153, t25)
    t1.addcmul_(t114, t215)
    t1.addcmul_(t104, t226)
    t1.addcmul_(t143, t55)
    t1.addcmul_(t258, t249)
    t1.addcmul_(t136, t70)
    t12 = t191 * t16
    t12.addcmul_(t184, t49)
    t12.addcmul_(t170, t66)
    t12.add_(t1, alpha=2)
    t207 = t130 * t207
    t207.addcmul_(t122, t76)
    t207.addcmul_(t254, t235)
    t207.addcmul_(t153, t39)
    t207.addcmul_(t114, t75)
    t207.addcmul_(t104, t83)
    t207.addcmul_(t143, t29)
    t207.addcmul_(t258, t228)
    t207.addcmul_(t136, t30)
    t16 = t149 * t16
    t16.addcmul_(t141, t49)
    t16.addcmul_(t132, t66)
    t16.add_(t207, alpha=2)
    t189 = t189 * t35
    t189.addcmul_(t164, t56)
    t189.addcmul_(t166, t58)
    t18 = t154 * t18
    t18.addcmul_(t299, t315)
    t18.addcmul_(t290, t316)
    t18.addcmul_(t148, t54)
    t18.addcmul_(t262, t241)
    t18.addcmul_(t140, t69)
    t18.addcmul_(t128, t256)
    t18.addcmul_(t125, t223)
    t18.addcmul_(t119, t210)
    t18.addcmul_(t109, t233)
    t18.addcmul_(t185, t52)
    t18.addcmul_(t275, t329)
    t18.addcmul_(t252, t20)
    t18.addcmul_(t257, t321)
    t18.addcmul_(t172, t68)
    t18.addcmul_(t317, t208)
    t18.addcmul_(t314, t91)
    t18.addcmul_(t183, t44)
    t18.addcmul_(t265, t237)
    t18.addcmul_(t169, t62)
    t18.addcmul_(t293, t78)
    t18.addcmul_(t284, t87)
    t18.addcmul_(t294, t94)
    t18.addcmul_(t285, t100)
    t18.addcmul_(t268, t250)
    t18.addcmul_(t167, t206)
    t18.addcmul_(t270, t231)
    t18.add_(t189, alpha=2)
    t189 = t103 * t209
    t189.addcmul_(t280, t73)
    t189.addcmul_(t263, t242)
    t189.addcmul_(t188, t17)
    t189.addcmul_(t102, t81)
    t189.addcmul_(t281, t218)
    t189.addcmul_(t179, t50)
    t189.addcmul_(t267, t240)
    t189.addcmul_(t162, t67)
    t270 = t187 * t15
    t270.addcmul_(t178, t48)
    t270.addcmul_(t158, t65)
    t270.add_(t189, alpha=2)
    t189 = t187 * t25
    t189.addcmul_(t103, t215)
    t189.addcmul_(t280, t226)
    t189.addcmul_(t178, t55)
    t189.addcmul_(t263, t249)
    t189.addcmul_(t158, t70)
    t189.addcmul_(t191, t17)
    t189.addcmul_(t298, t81)
    t189.addcmul_(t289, t218)
    t189.addcmul_(t184, t50)
    t189.addcmul_(t274, t240)
    t189.addcmul_(t170, t67)
    t189 = t189 * 2
    t167 = t203 * t2
    t167.addcmul_(t199, t7)
    t167.addcmul_(t194, t11)
    t167 = t167 * 2
    t187 = t187 * t39
    t187.addcmul_(t103, t75)
    t187.addcmul_(t280, t83)
    t187.addcmul_(t178, t29)
    t187.addcmul_(t263, t228)
    t187.addcmul_(t158, t30)
    t187.addcmul_(t149, t17)
    t187.addcmul_(t130, t81)
    t187.addcmul_(t122, t218)
    t187.addcmul_(t141, t50)
    t187.addcmul_(t254, t240)
    t187.addcmul_(t132, t67)
    t187 = t187 * 2
    t67 = t102 * t209
    t67.addcmul_(t281, t73)
    t67.addcmul_(t267, t242)
    t240 = t188 * t15
    t240.addcmul_(t179, t48)
    t240.addcmul_(t162, t65)
    t240.add_(t67, alpha=2)
    t240 = t240 * 2
    t155 = t155 * t24
    t155.addcmul_(t171, t51)
    t155.addcmul_(t175, t53)
    t31 = t190 * t31
    t31.addcmul_(t297, t300)
    t31.addcmul_(t288, t92)
    t31.addcmul_(t253, t45)
    t31.addcmul_(t308, t238)
    t31.addcmul_(t286, t61)
    t31.addcmul_(t295, t72)
    t31.addcmul_(t296, t89)
    t31.addcmul_(t213, t95)
    t31.addcmul_(t287, t97)
    t31.addcmul_(t182, t57)
    t31.addcmul_(t271, t32)
    t31.addcmul_(t322, t116)
    t31.addcmul_(t272, t33)
    t31.addcmul_(t168, t28)
    t31.addcmul_(t107, t214)
    t31.addcmul_(t124, t225)
    t31.addcmul_(t152, t145)
    t31.addcmul_(t264, t306)
    t31.addcmul_(t144, t3)
    t31.addcmul_(t117, t212)
    t31.addcmul_(t129, t259)
    t31.addcmul_(t123, t234)
    t31.addcmul_(t110, t224)
    t31.addcmul_(t260, t246)
    t31.addcmul_(t74, t318)
    t31.addcmul_(t255, t247)
    t31.add_(t155, alpha=2)
    t203 = t203 * t4
    t203.addcmul_(t199, t9)
    t203.addcmul_(t194, t13)
    t203.addcmul_(t205, t2)
    t203.addcmul_(t201, t7)
    t203.addcmul_(t197, t11)
    t11 = t188 * t25
    t11.addcmul_(t102, t215)
    t11.addcmul_(t281, t226)
    t11.addcmul_(t179, t55)
    t11.addcmul_(t267, t249)
    t11.addcmul_(t162, t70)
    t11.addcmul_(t298, t209)
    t11.addcmul_(t289, t73)
    t11.addcmul_(t274, t242)
    t7 = t191 * t15
    t7.addcmul_(t184, t48)
    t7.addcmul_(t170, t65)
    t7.add_(t11, alpha=2)
    t188 = t188 * t39
    t188.addcmul_(t102, t75)
    t188.addcmul_(t281, t83)
    t188.addcmul_(t179, t29)
    t188.addcmul_(t267, t228)
    t188.addcmul_(t162, t30)
    t188.addcmul_(t130, t209)
    t188.addcmul_(t122, t73)
    t188.addcmul_(t254, t242)
    t15 = t149 * t15
    t15.addcmul_(t141, t48)
    t15.addcmul_(t132, t65)
    t15.add_(t188, alpha=2)
    t188 = t191 * t25
    t188.addcmul_(t298, t215)
    t188.addcmul_(t289, t226)
    t188.addcmul_(t184, t55)
    t188.addcmul_(t274, t249)
    t188.addcmul_(t170, t70)
    t188 = t188 * 4
    t191 = t191 * t39
    t191.addcmul_(t298, t75)
    t191.addcmul_(t289, t83)
    t191.addcmul_(t184, t29)
    t191.addcmul_(t274, t228)
    t191.addcmul_(t170, t30)
    t191.addcmul_(t149, t25)
    t191.addcmul_(t130, t215)
    t191.addcmul_(t122, t226)
    t191.addcmul_(t141, t55)
    t191.addcmul_(t254, t249)
    t191.addcmul_(t132, t70)
    t191 = t191 * 2
    t205 = t205 * t4
    t205.addcmul_(t201, t9)
    t205.addcmul_(t197, t13)
    t205 = t205 * 2
    t308 = t308 * t237
    t308.addcmul_(t296, t87)
    t308.addcmul_(t213, t94)
    t308.addcmul_(t262, t306)
    t308.addcmul_(t125, t259)
    t308.addcmul_(t119, t234)
    t190 = t190 * t35
    t190.addcmul_(t182, t56)
    t190.addcmul_(t168, t58)
    t190.addcmul_(t154, t24)
    t190.addcmul_(t185, t51)
    t190.addcmul_(t172, t53)
    t297 = t297 * t208
    t297.addcmul_(t288, t91)
    t297.addcmul_(t295, t78)
    t297.addcmul_(t287, t100)
    t297.addcmul_(t271, t250)
    t297.addcmul_(t272, t231)
    t297.addcmul_(t299, t214)
    t297.addcmul_(t290, t225)
    t297.addcmul_(t128, t212)
    t297.addcmul_(t109, t224)
    t297.addcmul_(t275, t246)
    t297.addcmul_(t257, t247)
    t253 = t253 * t44
    t253.addcmul_(t286, t62)
    t253.addcmul_(t322, t206)
    t253.addcmul_(t148, t145)
    t253.addcmul_(t140, t3)
    t253.addcmul_(t252, t318)
    t253.add_(t308, alpha=2)
    t253.add_(t190, alpha=3)
    t253.add_(t297, alpha=6)
    t253 = t253 * 2
    t149 = t149 * t39
    t149.addcmul_(t130, t75)
    t149.addcmul_(t122, t83)
    t149.addcmul_(t141, t29)
    t149.addcmul_(t254, t228)
    t149.addcmul_(t132, t30)
    t149 = t149 * 4
    return torch.stack((t0, t106, t278, t27, t319, t330, t243, t156, t323, t10, t352, t126, t121, t46, t382, t63, t79, t88, t93, t101, t340, t358, t82, t372, t345, t219, t251, t146, t232, t84, t344, t186, t244, t378, t222,)), torch.stack((v0, t21, t342, t160, t159, t195, t161, t338, t359, t341, t350, t150, t361, t302, t59, t331, t375, t229, t14, t139, t147, t202, t193, t8, t12, t16, t18, t270, t189, t167, t187, t240, t31, t203, t7, t15, t188, t191, t205, t253, t149,))
