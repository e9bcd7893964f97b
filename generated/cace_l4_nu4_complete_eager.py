"""CACE B basis: 41 invariant features of the moments up to degree 4, orders 1 to 4.

Generated, do not edit. Regenerate with:
    basisgen --lmax 4 --numax 4 --selection complete --radial shared --backend eager

Operations per atom and channel: forward 966, backward 1488, double backward 3722.
"""

import torch

BASIS_DIGEST = "cecb5e6c16c07696752b9161d23d69dae54411b0f613084228a09e3a0f981536"
SOURCE_DIGEST = "e654e54444be16bab1a6d8717c8d303c46b8c8f53196928d476464d5bc0e0357"
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
    # B4_1: nu=4, degrees 1, 1, 1, 3: star [0-3 1-3 2-3]
    {'name': 'B4_1', 'nu': 4, 'degrees': (1, 1, 1, 3), 'graphs': ((1, ((0, 3, 1), (1, 3, 1), (2, 3, 1))),), 'formula': 'A_i A_j A_k A_ijk'},
    # B4_2: nu=4, degrees 1, 1, 2, 2: path [0-2 1-3 2-3]
    {'name': 'B4_2', 'nu': 4, 'degrees': (1, 1, 2, 2), 'graphs': ((1, ((0, 2, 1), (1, 3, 1), (2, 3, 1))),), 'formula': 'A_i A_j A_ik A_jk'},
    # B4_3: nu=4, degrees 1, 1, 2, 4: star [0-3 1-3 2=3]
    {'name': 'B4_3', 'nu': 4, 'degrees': (1, 1, 2, 4), 'graphs': ((1, ((0, 3, 1), (1, 3, 1), (2, 3, 2))),), 'formula': 'A_i A_j A_kl A_ijkl'},
    # B4_4: nu=4, degrees 1, 1, 3, 3: path [0-2 1-3 2=3]
    {'name': 'B4_4', 'nu': 4, 'degrees': (1, 1, 3, 3), 'graphs': ((1, ((0, 2, 1), (1, 3, 1), (2, 3, 2))),), 'formula': 'A_i A_j A_ikl A_jkl'},
    # B4_5: nu=4, degrees 1, 1, 4, 4: path [0-2 1-3 2≡3]
    {'name': 'B4_5', 'nu': 4, 'degrees': (1, 1, 4, 4), 'graphs': ((1, ((0, 2, 1), (1, 3, 1), (2, 3, 3))),), 'formula': 'A_i A_j A_iklm A_jklm'},
    # B4_6: nu=4, degrees 1, 2, 2, 3: path [0-1 1-3 2=3]
    {'name': 'B4_6', 'nu': 4, 'degrees': (1, 2, 2, 3), 'graphs': ((1, ((0, 1, 1), (1, 3, 1), (2, 3, 2))),), 'formula': 'A_i A_ij A_kl A_jkl'},
    # B4_7: nu=4, degrees 1, 2, 2, 3: graph with cycles [0-3 1-2 1-3 2-3]
    {'name': 'B4_7', 'nu': 4, 'degrees': (1, 2, 2, 3), 'graphs': ((1, ((0, 3, 1), (1, 2, 1), (1, 3, 1), (2, 3, 1))),), 'formula': 'A_i A_jk A_jl A_ikl'},
    # B4_8: nu=4, degrees 1, 2, 3, 4: path [0-1 1-3 2≡3]
    {'name': 'B4_8', 'nu': 4, 'degrees': (1, 2, 3, 4), 'graphs': ((1, ((0, 1, 1), (1, 3, 1), (2, 3, 3))),), 'formula': 'A_i A_ij A_klm A_jklm'},
    # B4_9: nu=4, degrees 1, 2, 3, 4: path [0-1 1-3 2≡3] + 3 × graph with cycles [0-3 1-2 1-3 2=3]
    {'name': 'B4_9', 'nu': 4, 'degrees': (1, 2, 3, 4), 'graphs': ((1, ((0, 1, 1), (1, 3, 1), (2, 3, 3))), (3, ((0, 3, 1), (1, 2, 1), (1, 3, 1), (2, 3, 2)))), 'formula': 'A_i A_ij A_klm A_jklm + 3 A_i A_jk A_jlm A_iklm'},
    # B4_10: nu=4, degrees 1, 2, 3, 4: path [0-2 1=3 2=3]
    {'name': 'B4_10', 'nu': 4, 'degrees': (1, 2, 3, 4), 'graphs': ((1, ((0, 2, 1), (1, 3, 2), (2, 3, 2))),), 'formula': 'A_i A_jk A_ilm A_jklm'},
    # B4_11: nu=4, degrees 1, 3, 3, 3: graph with cycles [0-1 1-2 1-3 2=3]
    {'name': 'B4_11', 'nu': 4, 'degrees': (1, 3, 3, 3), 'graphs': ((1, ((0, 1, 1), (1, 2, 1), (1, 3, 1), (2, 3, 2))),), 'formula': 'A_i A_ijk A_jlm A_klm'},
    # B4_12: nu=4, degrees 1, 3, 4, 4: graph with cycles [0-1 1-2 1-3 2≡3]
    {'name': 'B4_12', 'nu': 4, 'degrees': (1, 3, 4, 4), 'graphs': ((1, ((0, 1, 1), (1, 2, 1), (1, 3, 1), (2, 3, 3))),), 'formula': 'A_i A_ijk A_jlmn A_klmn'},
    # B4_13: nu=4, degrees 1, 3, 4, 4: graph with cycles [0-2 1-2 1=3 2=3]
    {'name': 'B4_13', 'nu': 4, 'degrees': (1, 3, 4, 4), 'graphs': ((1, ((0, 2, 1), (1, 2, 1), (1, 3, 2), (2, 3, 2))),), 'formula': 'A_i A_jkl A_ijmn A_klmn'},
    # B4_14: nu=4, degrees 2, 2, 2, 4: graph with cycles [0-1 0-3 1-3 2=3]
    {'name': 'B4_14', 'nu': 4, 'degrees': (2, 2, 2, 4), 'graphs': ((1, ((0, 1, 1), (0, 3, 1), (1, 3, 1), (2, 3, 2))),), 'formula': 'A_ij A_ik A_lm A_jklm'},
    # B4_15: nu=4, degrees 2, 2, 3, 3: square [0-1 0-2 1-3 2=3]
    {'name': 'B4_15', 'nu': 4, 'degrees': (2, 2, 3, 3), 'graphs': ((1, ((0, 1, 1), (0, 2, 1), (1, 3, 1), (2, 3, 2))),), 'formula': 'A_ij A_ik A_jlm A_klm'},
    # B4_16: nu=4, degrees 2, 2, 3, 3: path [0=2 1=3 2-3]
    {'name': 'B4_16', 'nu': 4, 'degrees': (2, 2, 3, 3), 'graphs': ((1, ((0, 2, 2), (1, 3, 2), (2, 3, 1))),), 'formula': 'A_ij A_kl A_ijm A_klm'},
    # B4_17: nu=4, degrees 2, 2, 4, 4: square [0-1 0-2 1-3 2≡3]
    {'name': 'B4_17', 'nu': 4, 'degrees': (2, 2, 4, 4), 'graphs': ((1, ((0, 1, 1), (0, 2, 1), (1, 3, 1), (2, 3, 3))),), 'formula': 'A_ij A_ik A_jlmn A_klmn'},
    # B4_18: nu=4, degrees 2, 2, 4, 4: path [0=2 1=3 2=3]
    {'name': 'B4_18', 'nu': 4, 'degrees': (2, 2, 4, 4), 'graphs': ((1, ((0, 2, 2), (1, 3, 2), (2, 3, 2))),), 'formula': 'A_ij A_kl A_ijmn A_klmn'},
    # B4_19: nu=4, degrees 2, 3, 3, 4: graph with cycles [0-1 0-3 1-2 1-3 2=3]
    {'name': 'B4_19', 'nu': 4, 'degrees': (2, 3, 3, 4), 'graphs': ((1, ((0, 1, 1), (0, 3, 1), (1, 2, 1), (1, 3, 1), (2, 3, 2))),), 'formula': 'A_ij A_ikl A_kmn A_jlmn'},
    # B4_20: nu=4, degrees 2, 3, 3, 4: path [0=1 1-3 2≡3]
    {'name': 'B4_20', 'nu': 4, 'degrees': (2, 3, 3, 4), 'graphs': ((1, ((0, 1, 2), (1, 3, 1), (2, 3, 3))),), 'formula': 'A_ij A_ijk A_lmn A_klmn'},
    # B4_21: nu=4, degrees 2, 3, 3, 4: graph with cycles [0=3 1=2 1-3 2-3]
    {'name': 'B4_21', 'nu': 4, 'degrees': (2, 3, 3, 4), 'graphs': ((1, ((0, 3, 2), (1, 2, 2), (1, 3, 1), (2, 3, 1))),), 'formula': 'A_ij A_klm A_kln A_ijmn'},
    # B4_22: nu=4, degrees 2, 4, 4, 4: graph with cycles [0=1 1-2 1-3 2≡3]
    {'name': 'B4_22', 'nu': 4, 'degrees': (2, 4, 4, 4), 'graphs': ((1, ((0, 1, 2), (1, 2, 1), (1, 3, 1), (2, 3, 3))),), 'formula': 'A_ij A_ijkl A_kmnp A_lmnp'},
    # B4_23: nu=4, degrees 3, 3, 3, 3: square [0-1 0=2 1=3 2-3]
    {'name': 'B4_23', 'nu': 4, 'degrees': (3, 3, 3, 3), 'graphs': ((1, ((0, 1, 1), (0, 2, 2), (1, 3, 2), (2, 3, 1))),), 'formula': 'A_ijk A_ilm A_jkn A_lmn'},
    # B4_24: nu=4, degrees 3, 3, 4, 4: square [0=1 0-2 1-3 2≡3]
    {'name': 'B4_24', 'nu': 4, 'degrees': (3, 3, 4, 4), 'graphs': ((1, ((0, 1, 2), (0, 2, 1), (1, 3, 1), (2, 3, 3))),), 'formula': 'A_ijk A_ijl A_kmnp A_lmnp'},
    # B4_25: nu=4, degrees 3, 3, 4, 4: path [0≡2 1≡3 2-3]
    {'name': 'B4_25', 'nu': 4, 'degrees': (3, 3, 4, 4), 'graphs': ((1, ((0, 2, 3), (1, 3, 3), (2, 3, 1))),), 'formula': 'A_ijk A_lmn A_ijkp A_lmnp'},
    # B4_26: nu=4, degrees 3, 3, 4, 4: 2 × complete graph [0-1 0-2 0-3 1-2 1-3 2=3] + square [0-1 0=2 1=3 2=3]
    {'name': 'B4_26', 'nu': 4, 'degrees': (3, 3, 4, 4), 'graphs': ((2, ((0, 1, 1), (0, 2, 1), (0, 3, 1), (1, 2, 1), (1, 3, 1), (2, 3, 2))), (1, ((0, 1, 1), (0, 2, 2), (1, 3, 2), (2, 3, 2)))), 'formula': '2 A_ijk A_ilm A_jlnp A_kmnp + A_ijk A_ilm A_jknp A_lmnp'},
    # B4_27: nu=4, degrees 4, 4, 4, 4: square [0-1 0≡2 1≡3 2-3]
    {'name': 'B4_27', 'nu': 4, 'degrees': (4, 4, 4, 4), 'graphs': ((1, ((0, 1, 1), (0, 2, 3), (1, 3, 3), (2, 3, 1))),), 'formula': 'A_ijkl A_imnp A_jklq A_mnpq'},
)


def b_basis(A):
    """Invariant features of moments.

    Args:
        A: [atoms, n, 35, channels], components in the order of LVECTORS; any number of leading dimensions.

    Returns:
        B: [atoms, n, 41, channels], features in the order of FEATURES; twice differentiable.
    """
    return b_basis_rows(A.movedim(-2, 0).contiguous()).movedim(0, -2).contiguous()


def b_basis_rows(rows):
    """The same without moving data: rows [35, ...] of A to rows [41, ...] of B."""
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
    t34 = a11 * a11
    t35 = a12 * a12
    t36 = a13 * a13
    t37 = a14 * a14
    t38 = a15 * a15
    t39 = torch.add(t33, t36)
    t39.add_(t38)
    t39.add_(t34, alpha=2)
    t39.add_(t35, alpha=2)
    t39.add_(t37, alpha=2)
    t40 = a16 * a16
    t41 = a17 * a17
    t42 = a18 * a18
    t43 = torch.add(t34, t40)
    t43.add_(t42)
    t43.add_(t36, alpha=2)
    t43.add_(t37, alpha=2)
    t43.add_(t41, alpha=2)
    t44 = a19 * a19
    t45 = torch.add(t35, t41)
    t45.add_(t44)
    t45.add_(t37, alpha=2)
    t45.add_(t38, alpha=2)
    t45.add_(t42, alpha=2)
    t46 = a10 * a11
    t47 = a11 * a13
    t48 = a12 * a14
    t49 = a13 * a16
    t50 = a14 * a17
    t51 = a15 * a18
    t52 = torch.add(t46, t49)
    t52.add_(t51)
    t52.add_(t47, alpha=2)
    t52.add_(t48, alpha=2)
    t52.add_(t50, alpha=2)
    t53 = a10 * a12
    t54 = a11 * a14
    t55 = a12 * a15
    t56 = a13 * a17
    t57 = a14 * a18
    t58 = a15 * a19
    t59 = torch.add(t53, t56)
    t59.add_(t58)
    t59.add_(t54, alpha=2)
    t59.add_(t55, alpha=2)
    t59.add_(t57, alpha=2)
    t60 = a11 * a12
    t61 = a13 * a14
    t62 = a14 * a15
    t63 = a16 * a17
    t64 = a17 * a18
    t65 = a18 * a19
    t66 = torch.add(t60, t63)
    t66.add_(t65)
    t66.add_(t61, alpha=2)
    t66.add_(t62, alpha=2)
    t66.add_(t64, alpha=2)
    t67 = a4 * t39
    t67.addcmul_(a7, t43)
    t67.addcmul_(a9, t45)
    t67.addcmul_(t1, t52)
    t67.addcmul_(t2, t59)
    t67.addcmul_(t3, t66)
    t68 = a20 * a20
    t69 = a21 * a21
    t70 = a22 * a22
    t71 = a23 * a23
    t72 = a24 * a24
    t73 = a25 * a25
    t74 = a26 * a26
    t75 = a27 * a27
    t76 = a28 * a28
    t77 = a29 * a29
    t78 = torch.add(t68, t74)
    t78.add_(t77)
    t78.add_(t69, alpha=3)
    t78.add_(t70, alpha=3)
    t78.add_(t71, alpha=3)
    t78.add_(t72, alpha=6)
    t78.add_(t73, alpha=3)
    t78.add_(t75, alpha=3)
    t78.add_(t76, alpha=3)
    t79 = a30 * a30
    t80 = a31 * a31
    t81 = a32 * a32
    t82 = a33 * a33
    t83 = torch.add(t69, t79)
    t83.add_(t82)
    t83.add_(t71, alpha=3)
    t83.add_(t72, alpha=3)
    t83.add_(t74, alpha=3)
    t83.add_(t75, alpha=6)
    t83.add_(t76, alpha=3)
    t83.add_(t80, alpha=3)
    t83.add_(t81, alpha=3)
    t84 = a34 * a34
    t85 = torch.add(t70, t80)
    t85.add_(t84)
    t85.add_(t72, alpha=3)
    t85.add_(t73, alpha=3)
    t85.add_(t75, alpha=3)
    t85.add_(t76, alpha=6)
    t85.add_(t77, alpha=3)
    t85.add_(t81, alpha=3)
    t85.add_(t82, alpha=3)
    t86 = a20 * a21
    t87 = a21 * a23
    t88 = a22 * a24
    t89 = a23 * a26
    t90 = a24 * a27
    t91 = a25 * a28
    t92 = a26 * a30
    t93 = a27 * a31
    t94 = a28 * a32
    t95 = a29 * a33
    t96 = torch.add(t86, t92)
    t96.add_(t95)
    t96.add_(t87, alpha=3)
    t96.add_(t88, alpha=3)
    t96.add_(t89, alpha=3)
    t96.add_(t90, alpha=6)
    t96.add_(t91, alpha=3)
    t96.add_(t93, alpha=3)
    t96.add_(t94, alpha=3)
    t97 = a20 * a22
    t98 = a21 * a24
    t99 = a22 * a25
    t100 = a23 * a27
    t101 = a24 * a28
    t102 = a25 * a29
    t103 = a26 * a31
    t104 = a27 * a32
    t105 = a28 * a33
    t106 = a29 * a34
    t107 = torch.add(t97, t103)
    t107.add_(t106)
    t107.add_(t98, alpha=3)
    t107.add_(t99, alpha=3)
    t107.add_(t100, alpha=3)
    t107.add_(t101, alpha=6)
    t107.add_(t102, alpha=3)
    t107.add_(t104, alpha=3)
    t107.add_(t105, alpha=3)
    t108 = a21 * a22
    t109 = a23 * a24
    t110 = a24 * a25
    t111 = a26 * a27
    t112 = a27 * a28
    t113 = a28 * a29
    t114 = a30 * a31
    t115 = a31 * a32
    t116 = a32 * a33
    t117 = a33 * a34
    t118 = torch.add(t108, t114)
    t118.add_(t117)
    t118.add_(t109, alpha=3)
    t118.add_(t110, alpha=3)
    t118.add_(t111, alpha=3)
    t118.add_(t112, alpha=6)
    t118.add_(t113, alpha=3)
    t118.add_(t115, alpha=3)
    t118.add_(t116, alpha=3)
    t119 = a4 * t78
    t119.addcmul_(a7, t83)
    t119.addcmul_(a9, t85)
    t119.addcmul_(t1, t96)
    t119.addcmul_(t2, t107)
    t119.addcmul_(t3, t118)
    t33 = torch.add(t33, t34)
    t33.add_(t35)
    t40 = torch.add(t36, t40)
    t40.add_(t41)
    t3 = torch.add(t38, t42)
    t3.add_(t44)
    t44 = a10 * a13
    t2 = a11 * a16
    t1 = a12 * a17
    t44.add_(t2)
    t44.add_(t1)
    t44.add_(t34, alpha=2)
    t44.add_(t36, alpha=2)
    t44.add_(t37, alpha=2)
    t36 = a10 * a15
    t34 = a11 * a18
    t1 = a12 * a19
    t36.add_(t34)
    t36.add_(t1)
    t36.add_(t35, alpha=2)
    t36.add_(t37, alpha=2)
    t36.add_(t38, alpha=2)
    t38 = a13 * a15
    t35 = a16 * a18
    t1 = a17 * a19
    t38.add_(t35)
    t38.add_(t1)
    t38.add_(t37, alpha=2)
    t38.add_(t41, alpha=2)
    t38.add_(t42, alpha=2)
    t42 = a23 * t44
    t42.addcmul_(a25, t36)
    t42.addcmul_(a32, t38)
    t46 = torch.add(t46, t47)
    t46.add_(t48)
    t53 = torch.add(t53, t54)
    t53.add_(t55)
    t41 = a10 * a14
    t37 = a11 * a17
    t1 = a12 * a18
    t41.add_(t37)
    t41.add_(t1)
    t41.add_(t60, alpha=2)
    t41.add_(t61, alpha=2)
    t41.add_(t62, alpha=2)
    t49 = torch.add(t47, t49)
    t49.add_(t50)
    t47 = a12 * a13
    t60 = a14 * a16
    t1 = a15 * a17
    t47.add_(t60)
    t47.add_(t1)
    t47.add_(t54, alpha=2)
    t47.add_(t56, alpha=2)
    t47.add_(t57, alpha=2)
    t56 = a11 * a15
    t54 = a13 * a18
    t1 = a14 * a19
    t56.add_(t54)
    t56.add_(t1)
    t56.add_(t48, alpha=2)
    t56.add_(t50, alpha=2)
    t56.add_(t51, alpha=2)
    t57 = torch.add(t55, t57)
    t57.add_(t58)
    t63 = torch.add(t61, t63)
    t63.add_(t64)
    t64 = torch.add(t62, t64)
    t64.add_(t65)
    t65 = a21 * t46
    t65.addcmul_(a22, t53)
    t65.addcmul_(a24, t41)
    t65.addcmul_(a26, t49)
    t65.addcmul_(a27, t47)
    t65.addcmul_(a28, t56)
    t65.addcmul_(a29, t57)
    t65.addcmul_(a31, t63)
    t65.addcmul_(a33, t64)
    t62 = a20 * t33
    t62.addcmul_(a30, t40)
    t62.addcmul_(a34, t3)
    t62.add_(t42, alpha=2)
    t62.add_(t65, alpha=4)
    t68 = torch.add(t68, t71)
    t68.add_(t73)
    t68.add_(t69, alpha=2)
    t68.add_(t70, alpha=2)
    t68.add_(t72, alpha=2)
    t79 = torch.add(t71, t79)
    t79.add_(t81)
    t79.add_(t74, alpha=2)
    t79.add_(t75, alpha=2)
    t79.add_(t80, alpha=2)
    t65 = torch.add(t73, t81)
    t65.add_(t84)
    t65.add_(t76, alpha=2)
    t65.add_(t77, alpha=2)
    t65.add_(t82, alpha=2)
    t84 = a20 * a23
    t42 = a21 * a26
    t61 = a22 * a27
    t58 = a23 * a30
    t55 = a24 * a31
    t51 = a25 * a32
    t84.add_(t58)
    t84.add_(t51)
    t84.add_(t69, alpha=2)
    t84.add_(t71, alpha=4)
    t84.add_(t72, alpha=4)
    t84.add_(t74, alpha=2)
    t84.add_(t75, alpha=4)
    t84.add_(t76, alpha=2)
    t84.add_(t42, alpha=2)
    t84.add_(t61, alpha=2)
    t84.add_(t55, alpha=2)
    t55 = a20 * a25
    t61 = a21 * a28
    t42 = a22 * a29
    t74 = a23 * a32
    t71 = a24 * a33
    t69 = a25 * a34
    t55.add_(t74)
    t55.add_(t69)
    t55.add_(t70, alpha=2)
    t55.add_(t72, alpha=4)
    t55.add_(t73, alpha=4)
    t55.add_(t75, alpha=2)
    t55.add_(t76, alpha=4)
    t55.add_(t77, alpha=2)
    t55.add_(t61, alpha=2)
    t55.add_(t42, alpha=2)
    t55.add_(t71, alpha=2)
    t71 = a23 * a25
    t42 = a26 * a28
    t61 = a27 * a29
    t77 = a30 * a32
    t73 = a31 * a33
    t70 = a32 * a34
    t71.add_(t77)
    t71.add_(t70)
    t71.add_(t72, alpha=2)
    t71.add_(t75, alpha=4)
    t71.add_(t76, alpha=4)
    t71.add_(t80, alpha=2)
    t71.add_(t81, alpha=4)
    t71.add_(t82, alpha=2)
    t71.add_(t42, alpha=2)
    t71.add_(t61, alpha=2)
    t71.add_(t73, alpha=2)
    t73 = a23 * t84
    t73.addcmul_(a25, t55)
    t73.addcmul_(a32, t71)
    t86 = torch.add(t86, t89)
    t86.add_(t91)
    t86.add_(t87, alpha=2)
    t86.add_(t88, alpha=2)
    t86.add_(t90, alpha=2)
    t97 = torch.add(t97, t100)
    t97.add_(t102)
    t97.add_(t98, alpha=2)
    t97.add_(t99, alpha=2)
    t97.add_(t101, alpha=2)
    t61 = a20 * a24
    t42 = a21 * a27
    t82 = a22 * a28
    t81 = a23 * a31
    t80 = a24 * a32
    t76 = a25 * a33
    t61.add_(t81)
    t61.add_(t76)
    t61.add_(t108, alpha=2)
    t61.add_(t109, alpha=4)
    t61.add_(t110, alpha=4)
    t61.add_(t111, alpha=2)
    t61.add_(t112, alpha=4)
    t61.add_(t113, alpha=2)
    t61.add_(t42, alpha=2)
    t61.add_(t82, alpha=2)
    t61.add_(t80, alpha=2)
    t92 = torch.add(t87, t92)
    t92.add_(t94)
    t92.add_(t89, alpha=2)
    t92.add_(t90, alpha=2)
    t92.add_(t93, alpha=2)
    t89 = a22 * a23
    t87 = a24 * a26
    t80 = a25 * a27
    t82 = a27 * a30
    t42 = a28 * a31
    t108 = a29 * a32
    t89.add_(t82)
    t89.add_(t108)
    t89.add_(t98, alpha=2)
    t89.add_(t100, alpha=4)
    t89.add_(t101, alpha=4)
    t89.add_(t103, alpha=2)
    t89.add_(t104, alpha=4)
    t89.add_(t105, alpha=2)
    t89.add_(t87, alpha=2)
    t89.add_(t80, alpha=2)
    t89.add_(t42, alpha=2)
    t42 = a21 * a25
    t80 = a23 * a28
    t87 = a24 * a29
    t103 = a26 * a32
    t100 = a27 * a33
    t98 = a28 * a34
    t42.add_(t103)
    t42.add_(t98)
    t42.add_(t88, alpha=2)
    t42.add_(t90, alpha=4)
    t42.add_(t91, alpha=4)
    t42.add_(t93, alpha=2)
    t42.add_(t94, alpha=4)
    t42.add_(t95, alpha=2)
    t42.add_(t80, alpha=2)
    t42.add_(t87, alpha=2)
    t42.add_(t100, alpha=2)
    t104 = torch.add(t99, t104)
    t104.add_(t106)
    t104.add_(t101, alpha=2)
    t104.add_(t102, alpha=2)
    t104.add_(t105, alpha=2)
    t114 = torch.add(t109, t114)
    t114.add_(t116)
    t114.add_(t111, alpha=2)
    t114.add_(t112, alpha=2)
    t114.add_(t115, alpha=2)
    t115 = torch.add(t110, t115)
    t115.add_(t117)
    t115.add_(t112, alpha=2)
    t115.add_(t113, alpha=2)
    t115.add_(t116, alpha=2)
    t116 = a21 * t86
    t116.addcmul_(a22, t97)
    t116.addcmul_(a24, t61)
    t116.addcmul_(a26, t92)
    t116.addcmul_(a27, t89)
    t116.addcmul_(a28, t42)
    t116.addcmul_(a29, t104)
    t116.addcmul_(a31, t114)
    t116.addcmul_(a33, t115)
    t113 = a20 * t68
    t113.addcmul_(a30, t79)
    t113.addcmul_(a34, t65)
    t113.add_(t73, alpha=2)
    t113.add_(t116, alpha=4)
    t116 = a1 * a1
    t73 = a1 * a10
    t73.addcmul_(a2, a11)
    t73.addcmul_(a3, a12)
    t112 = a1 * a2
    t117 = a1 * a11
    t117.addcmul_(a2, a13)
    t117.addcmul_(a3, a14)
    t110 = t117 * 2
    t111 = a1 * a3
    t109 = a1 * a12
    t109.addcmul_(a2, a14)
    t109.addcmul_(a3, a15)
    t105 = t109 * 2
    t102 = a2 * a2
    t101 = a1 * a13
    t101.addcmul_(a2, a16)
    t101.addcmul_(a3, a17)
    t106 = a2 * a3
    t99 = a1 * a14
    t99.addcmul_(a2, a17)
    t99.addcmul_(a3, a18)
    t100 = t99 * 2
    t87 = a3 * a3
    t80 = a1 * a15
    t80.addcmul_(a2, a18)
    t80.addcmul_(a3, a19)
    t95 = t116 * t73
    t95.addcmul_(t112, t110)
    t95.addcmul_(t111, t105)
    t95.addcmul_(t102, t101)
    t95.addcmul_(t106, t100)
    t95.addcmul_(t87, t80)
    t94 = t9 * t9
    t94.addcmul_(t8, t8)
    t94.addcmul_(t6, t6)
    t93 = t29 * 2
    t91 = t30 * 2
    t90 = t31 * 2
    t88 = t26 * t116
    t88.addcmul_(t27, t102)
    t88.addcmul_(t28, t87)
    t88.addcmul_(t112, t93)
    t88.addcmul_(t111, t91)
    t88.addcmul_(t106, t90)
    t98 = t73 * t73
    t98.addcmul_(t117, t110)
    t98.addcmul_(t109, t105)
    t98.addcmul_(t101, t101)
    t98.addcmul_(t99, t100)
    t98.addcmul_(t80, t80)
    t112 = t96 * t112
    t112.addcmul_(t107, t111)
    t112.addcmul_(t118, t106)
    t116 = t78 * t116
    t116.addcmul_(t83, t102)
    t116.addcmul_(t85, t87)
    t116.add_(t112, alpha=2)
    t112 = t9 * t12
    t112.addcmul_(t8, t13)
    t112.addcmul_(t6, t14)
    t87 = t5 * t73
    t87.addcmul_(t22, t110)
    t87.addcmul_(t23, t105)
    t87.addcmul_(t20, t101)
    t87.addcmul_(t24, t100)
    t87.addcmul_(t21, t80)
    t9 = t9 * t17
    t9.addcmul_(t8, t18)
    t9.addcmul_(t6, t19)
    t6 = a1 * a11
    t8 = a2 * a10
    t8.add_(t6, alpha=3)
    t6 = a4 * a21
    t6.addcmul_(a5, a23)
    t6.addcmul_(a6, a24)
    t102 = a5 * a20
    t102.addcmul_(a7, a21)
    t102.addcmul_(a8, a22)
    t102.add_(t6, alpha=3)
    t6 = a1 * a12
    t106 = a3 * a10
    t106.add_(t6, alpha=3)
    t6 = a4 * a22
    t6.addcmul_(a5, a24)
    t6.addcmul_(a6, a25)
    t111 = a6 * a20
    t111.addcmul_(a8, a21)
    t111.addcmul_(a9, a22)
    t111.add_(t6, alpha=3)
    t6 = a1 * a16
    t103 = a2 * a13
    t6.add_(t103, alpha=3)
    t103 = a4 * a26
    t103.addcmul_(a5, a30)
    t103.addcmul_(a6, a31)
    t108 = a5 * a23
    t108.addcmul_(a7, a26)
    t108.addcmul_(a8, a27)
    t103.add_(t108, alpha=3)
    t108 = a1 * a19
    t82 = a3 * a15
    t108.add_(t82, alpha=3)
    t82 = a4 * a29
    t82.addcmul_(a5, a33)
    t82.addcmul_(a6, a34)
    t76 = a6 * a25
    t76.addcmul_(a8, a28)
    t76.addcmul_(a9, a29)
    t82.add_(t76, alpha=3)
    t76 = a2 * a17
    t81 = a3 * a16
    t81.add_(t76, alpha=3)
    t76 = a5 * a27
    t76.addcmul_(a7, a31)
    t76.addcmul_(a8, a32)
    t75 = a6 * a26
    t75.addcmul_(a8, a30)
    t75.addcmul_(a9, a31)
    t75.add_(t76, alpha=3)
    t76 = a2 * a19
    t72 = a3 * a18
    t76.add_(t72, alpha=3)
    t72 = a5 * a29
    t72.addcmul_(a7, a33)
    t72.addcmul_(a8, a34)
    t70 = a6 * a28
    t70.addcmul_(a8, a32)
    t70.addcmul_(a9, a33)
    t72.add_(t70, alpha=3)
    t70 = a1 * a14
    t77 = a2 * a12
    t69 = a3 * a11
    t77.add_(t69)
    t77.add_(t70, alpha=2)
    t70 = a4 * a24
    t70.addcmul_(a5, a27)
    t70.addcmul_(a6, a28)
    t69 = a5 * a22
    t69.addcmul_(a7, a24)
    t69.addcmul_(a8, a25)
    t74 = a6 * a21
    t74.addcmul_(a8, a23)
    t74.addcmul_(a9, a24)
    t69.add_(t74)
    t69.add_(t70, alpha=2)
    t70 = a1 * a17
    t74 = a2 * a14
    t51 = a3 * a13
    t70.add_(t51)
    t70.add_(t74, alpha=2)
    t74 = a4 * a27
    t74.addcmul_(a5, a31)
    t74.addcmul_(a6, a32)
    t51 = a5 * a24
    t51.addcmul_(a7, a27)
    t51.addcmul_(a8, a28)
    t58 = a6 * a23
    t58.addcmul_(a8, a26)
    t58.addcmul_(a9, a27)
    t74.add_(t58)
    t74.add_(t51, alpha=2)
    t51 = a1 * a18
    t58 = a2 * a15
    t50 = a3 * a14
    t51.add_(t58)
    t51.add_(t50, alpha=2)
    t50 = a4 * a28
    t50.addcmul_(a5, a32)
    t50.addcmul_(a6, a33)
    t58 = a5 * a25
    t58.addcmul_(a7, a28)
    t58.addcmul_(a8, a29)
    t48 = a6 * a24
    t48.addcmul_(a8, a27)
    t48.addcmul_(a9, a28)
    t50.add_(t58)
    t50.add_(t48, alpha=2)
    t48 = t77 * t69
    t48.addcmul_(t70, t74)
    t48.addcmul_(t51, t50)
    t58 = a1 * a10
    t1 = a4 * a20
    t1.addcmul_(a5, a21)
    t1.addcmul_(a6, a22)
    t54 = a2 * a16
    t60 = a5 * a26
    t60.addcmul_(a7, a30)
    t60.addcmul_(a8, a31)
    t37 = a3 * a19
    t35 = a6 * a29
    t35.addcmul_(a8, a33)
    t35.addcmul_(a9, a34)
    t34 = t58 * t1
    t34.addcmul_(t54, t60)
    t34.addcmul_(t37, t35)
    t2 = a1 * a13
    t120 = a2 * a11
    t2.add_(t120)
    t120 = a4 * a23
    t120.addcmul_(a5, a26)
    t120.addcmul_(a6, a27)
    t121 = a5 * a21
    t121.addcmul_(a7, a23)
    t121.addcmul_(a8, a24)
    t120.add_(t121)
    t121 = a1 * a15
    t122 = a3 * a12
    t121.add_(t122)
    t122 = a4 * a25
    t122.addcmul_(a5, a28)
    t122.addcmul_(a6, a29)
    t123 = a6 * a22
    t123.addcmul_(a8, a24)
    t123.addcmul_(a9, a25)
    t122.add_(t123)
    t123 = a2 * a18
    t124 = a3 * a17
    t123.add_(t124)
    t124 = a5 * a28
    t124.addcmul_(a7, a32)
    t124.addcmul_(a8, a33)
    t125 = a6 * a27
    t125.addcmul_(a8, a31)
    t125.addcmul_(a9, a32)
    t124.add_(t125)
    t125 = t2 * t120
    t125.addcmul_(t121, t122)
    t125.addcmul_(t123, t124)
    t126 = t8 * t102
    t126.addcmul_(t106, t111)
    t126.addcmul_(t6, t103)
    t126.addcmul_(t108, t82)
    t126.addcmul_(t81, t75)
    t126.addcmul_(t76, t72)
    t126.add_(t48, alpha=3)
    t126.add_(t34, alpha=4)
    t126.add_(t125, alpha=6)
    t125 = t26 * t73
    t125.addcmul_(t27, t101)
    t125.addcmul_(t28, t80)
    t125.addcmul_(t117, t93)
    t125.addcmul_(t109, t91)
    t125.addcmul_(t99, t90)
    t99 = t39 * t73
    t99.addcmul_(t52, t110)
    t99.addcmul_(t59, t105)
    t99.addcmul_(t43, t101)
    t99.addcmul_(t66, t100)
    t99.addcmul_(t45, t80)
    t73 = t78 * t73
    t73.addcmul_(t96, t110)
    t73.addcmul_(t107, t105)
    t73.addcmul_(t83, t101)
    t73.addcmul_(t118, t100)
    t73.addcmul_(t85, t80)
    t58 = t68 * t58
    t58.addcmul_(t86, t8)
    t58.addcmul_(t97, t106)
    t58.addcmul_(t84, t2)
    t58.addcmul_(t61, t77)
    t58.addcmul_(t55, t121)
    t58.addcmul_(t92, t6)
    t58.addcmul_(t89, t70)
    t58.addcmul_(t42, t51)
    t58.addcmul_(t104, t108)
    t58.addcmul_(t79, t54)
    t58.addcmul_(t114, t81)
    t58.addcmul_(t71, t123)
    t58.addcmul_(t115, t76)
    t58.addcmul_(t65, t37)
    t37 = t5 * t26
    t37.addcmul_(t22, t93)
    t37.addcmul_(t23, t91)
    t37.addcmul_(t20, t27)
    t37.addcmul_(t24, t90)
    t37.addcmul_(t21, t28)
    t76 = t22 * t52
    t76.addcmul_(t23, t59)
    t76.addcmul_(t24, t66)
    t123 = t5 * t39
    t123.addcmul_(t20, t43)
    t123.addcmul_(t21, t45)
    t123.add_(t76, alpha=2)
    t76 = t12 * t12
    t76.addcmul_(t13, t13)
    t76.addcmul_(t14, t14)
    t22 = t22 * t96
    t22.addcmul_(t23, t107)
    t22.addcmul_(t24, t118)
    t5 = t5 * t78
    t5.addcmul_(t20, t83)
    t5.addcmul_(t21, t85)
    t5.add_(t22, alpha=2)
    t22 = t26 * t26
    t22.addcmul_(t29, t93)
    t22.addcmul_(t30, t91)
    t22.addcmul_(t27, t27)
    t22.addcmul_(t31, t90)
    t22.addcmul_(t28, t28)
    t1 = t33 * t1
    t1.addcmul_(t46, t102)
    t1.addcmul_(t53, t111)
    t1.addcmul_(t44, t120)
    t1.addcmul_(t41, t69)
    t1.addcmul_(t36, t122)
    t1.addcmul_(t49, t103)
    t1.addcmul_(t47, t74)
    t1.addcmul_(t56, t50)
    t1.addcmul_(t57, t82)
    t1.addcmul_(t40, t60)
    t1.addcmul_(t63, t75)
    t1.addcmul_(t38, t124)
    t1.addcmul_(t64, t72)
    t1.addcmul_(t3, t35)
    t12 = t12 * t17
    t12.addcmul_(t13, t18)
    t12.addcmul_(t14, t19)
    t14 = t26 * t39
    t14.addcmul_(t27, t43)
    t14.addcmul_(t28, t45)
    t14.addcmul_(t52, t93)
    t14.addcmul_(t59, t91)
    t14.addcmul_(t66, t90)
    t26 = t26 * t78
    t26.addcmul_(t27, t83)
    t26.addcmul_(t28, t85)
    t26.addcmul_(t96, t93)
    t26.addcmul_(t107, t91)
    t26.addcmul_(t118, t90)
    t90 = t52 * t52
    t90.addcmul_(t59, t59)
    t90.addcmul_(t66, t66)
    t91 = t39 * t39
    t91.addcmul_(t43, t43)
    t91.addcmul_(t45, t45)
    t91.add_(t90, alpha=2)
    t52 = t52 * t96
    t52.addcmul_(t59, t107)
    t52.addcmul_(t66, t118)
    t39 = t39 * t78
    t39.addcmul_(t43, t83)
    t39.addcmul_(t45, t85)
    t39.add_(t52, alpha=2)
    t17 = t17 * t17
    t17.addcmul_(t18, t18)
    t17.addcmul_(t19, t19)
    t84 = t44 * t84
    t84.addcmul_(t36, t55)
    t84.addcmul_(t38, t71)
    t68 = t33 * t68
    t68.addcmul_(t40, t79)
    t68.addcmul_(t3, t65)
    t61 = t41 * t61
    t61.addcmul_(t47, t89)
    t61.addcmul_(t56, t42)
    t86 = t46 * t86
    t86.addcmul_(t53, t97)
    t86.addcmul_(t49, t92)
    t86.addcmul_(t57, t104)
    t86.addcmul_(t63, t114)
    t86.addcmul_(t64, t115)
    t84 = t84 * 2
    t84.add_(t68, alpha=3)
    t84.add_(t61, alpha=4)
    t84.add_(t86, alpha=12)
    t96 = t96 * t96
    t96.addcmul_(t107, t107)
    t96.addcmul_(t118, t118)
    t78 = t78 * t78
    t78.addcmul_(t83, t83)
    t78.addcmul_(t85, t85)
    t78.add_(t96, alpha=2)
    return torch.stack((a0, t0, t4, t7, t10, t11, t15, t16, t25, t32, t67, t119, t62, t113, t95, t94, t88, t98, t116, t112, t87, t9, t126, t125, t99, t73, t58, t37, t123, t76, t5, t22, t1, t12, t14, t26, t91, t39, t17, t84, t78,))


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
    t19 = a23 * a23
    t20 = a24 * a24
    t21 = a25 * a25
    t22 = torch.add(t1, t19)
    t22.add_(t21)
    t22.add_(t17, alpha=2)
    t22.add_(t18, alpha=2)
    t22.add_(t20, alpha=2)
    t23 = a4 * a20
    t23.addcmul_(a5, a21)
    t23.addcmul_(a6, a22)
    t24 = g22 * 4
    t25 = t22 * g26
    t25.addcmul_(t23, t24)
    t26 = a4 * a4
    t26.addcmul_(a5, a5)
    t26.addcmul_(a6, a6)
    t27 = a4 * a20
    t27.addcmul_(a7, a23)
    t27.addcmul_(a9, a25)
    t27.addcmul_(a21, t2)
    t27.addcmul_(a22, t3)
    t27.addcmul_(a24, t4)
    t28 = a10 * a10
    t29 = a11 * a11
    t30 = a12 * a12
    t31 = a13 * a13
    t32 = a14 * a14
    t33 = a15 * a15
    t34 = torch.add(t28, t31)
    t34.add_(t33)
    t34.add_(t29, alpha=2)
    t34.add_(t30, alpha=2)
    t34.add_(t32, alpha=2)
    t35 = a26 * a26
    t36 = a27 * a27
    t37 = a28 * a28
    t38 = a29 * a29
    t1 = torch.add(t1, t35)
    t1.add_(t38)
    t1.add_(t17, alpha=3)
    t1.add_(t18, alpha=3)
    t1.add_(t19, alpha=3)
    t1.add_(t20, alpha=6)
    t1.add_(t21, alpha=3)
    t1.add_(t36, alpha=3)
    t1.add_(t37, alpha=3)
    t39 = a1 * a1
    t40 = a1 * a10
    t40.addcmul_(a2, a11)
    t40.addcmul_(a3, a12)
    t41 = g17 * 2
    t42 = t26 * g20
    t42.addcmul_(t27, g23)
    t42.addcmul_(t34, g24)
    t42.addcmul_(t1, g25)
    t42.addcmul_(t39, g14)
    t42.addcmul_(t40, t41)
    t43 = a20 * a23
    t44 = a21 * a26
    t45 = a22 * a27
    t46 = a23 * a30
    t47 = a24 * a31
    t48 = a25 * a32
    t43.add_(t46)
    t43.add_(t48)
    t43.add_(t17, alpha=2)
    t43.add_(t19, alpha=4)
    t43.add_(t20, alpha=4)
    t43.add_(t35, alpha=2)
    t43.add_(t36, alpha=4)
    t43.add_(t37, alpha=2)
    t43.add_(t44, alpha=2)
    t43.add_(t45, alpha=2)
    t43.add_(t47, alpha=2)
    t47 = a4 * a23
    t47.addcmul_(a5, a26)
    t47.addcmul_(a6, a27)
    t45 = a5 * a21
    t45.addcmul_(a7, a23)
    t45.addcmul_(a8, a24)
    t47.add_(t45)
    t45 = g22 * 6
    t44 = t43 * g26
    t44.addcmul_(t47, t45)
    t48 = a5 * a5
    t48.addcmul_(a7, a7)
    t48.addcmul_(a8, a8)
    t46 = a4 * a23
    t46.addcmul_(a7, a30)
    t46.addcmul_(a9, a32)
    t46.addcmul_(a26, t2)
    t46.addcmul_(a27, t3)
    t46.addcmul_(a31, t4)
    t49 = a16 * a16
    t50 = a17 * a17
    t51 = a18 * a18
    t52 = torch.add(t29, t49)
    t52.add_(t51)
    t52.add_(t31, alpha=2)
    t52.add_(t32, alpha=2)
    t52.add_(t50, alpha=2)
    t53 = a30 * a30
    t54 = a31 * a31
    t55 = a32 * a32
    t56 = a33 * a33
    t17 = torch.add(t17, t53)
    t17.add_(t56)
    t17.add_(t19, alpha=3)
    t17.add_(t20, alpha=3)
    t17.add_(t35, alpha=3)
    t17.add_(t36, alpha=6)
    t17.add_(t37, alpha=3)
    t17.add_(t54, alpha=3)
    t17.add_(t55, alpha=3)
    t57 = a2 * a2
    t58 = a1 * a13
    t58.addcmul_(a2, a16)
    t58.addcmul_(a3, a17)
    t59 = t48 * g20
    t59.addcmul_(t46, g23)
    t59.addcmul_(t52, g24)
    t59.addcmul_(t17, g25)
    t59.addcmul_(t57, g14)
    t59.addcmul_(t58, t41)
    t60 = a20 * a25
    t61 = a21 * a28
    t62 = a22 * a29
    t63 = a23 * a32
    t64 = a24 * a33
    t65 = a25 * a34
    t60.add_(t63)
    t60.add_(t65)
    t60.add_(t18, alpha=2)
    t60.add_(t20, alpha=4)
    t60.add_(t21, alpha=4)
    t60.add_(t36, alpha=2)
    t60.add_(t37, alpha=4)
    t60.add_(t38, alpha=2)
    t60.add_(t61, alpha=2)
    t60.add_(t62, alpha=2)
    t60.add_(t64, alpha=2)
    t64 = a4 * a25
    t64.addcmul_(a5, a28)
    t64.addcmul_(a6, a29)
    t62 = a6 * a22
    t62.addcmul_(a8, a24)
    t62.addcmul_(a9, a25)
    t64.add_(t62)
    t62 = t60 * g26
    t62.addcmul_(t64, t45)
    t61 = a6 * a6
    t61.addcmul_(a8, a8)
    t61.addcmul_(a9, a9)
    t65 = a4 * a25
    t65.addcmul_(a7, a32)
    t65.addcmul_(a9, a34)
    t65.addcmul_(a28, t2)
    t65.addcmul_(a29, t3)
    t65.addcmul_(a33, t4)
    t63 = a19 * a19
    t66 = torch.add(t30, t50)
    t66.add_(t63)
    t66.add_(t32, alpha=2)
    t66.add_(t33, alpha=2)
    t66.add_(t51, alpha=2)
    t67 = a34 * a34
    t18 = torch.add(t18, t54)
    t18.add_(t67)
    t18.add_(t20, alpha=3)
    t18.add_(t21, alpha=3)
    t18.add_(t36, alpha=3)
    t18.add_(t37, alpha=6)
    t18.add_(t38, alpha=3)
    t18.add_(t55, alpha=3)
    t18.add_(t56, alpha=3)
    t68 = a3 * a3
    t69 = a1 * a15
    t69.addcmul_(a2, a18)
    t69.addcmul_(a3, a19)
    t70 = t61 * g20
    t70.addcmul_(t65, g23)
    t70.addcmul_(t66, g24)
    t70.addcmul_(t18, g25)
    t70.addcmul_(t68, g14)
    t70.addcmul_(t69, t41)
    t71 = a21 * a23
    t72 = a23 * a26
    t73 = a24 * a27
    t74 = a26 * a30
    t75 = a27 * a31
    t76 = a28 * a32
    t77 = torch.add(t71, t74)
    t77.add_(t76)
    t77.add_(t72, alpha=2)
    t77.add_(t73, alpha=2)
    t77.add_(t75, alpha=2)
    t78 = a4 * a26
    t78.addcmul_(a5, a30)
    t78.addcmul_(a6, a31)
    t79 = a5 * a23
    t79.addcmul_(a7, a26)
    t79.addcmul_(a8, a27)
    t78.add_(t79, alpha=3)
    t79 = t77 * g26
    t79.addcmul_(t78, g22)
    t80 = a21 * a24
    t81 = a23 * a27
    t82 = a24 * a28
    t83 = a26 * a31
    t84 = a27 * a32
    t85 = a28 * a33
    t86 = a22 * a23
    t87 = a24 * a26
    t88 = a25 * a27
    t89 = a27 * a30
    t90 = a28 * a31
    t91 = a29 * a32
    t86.add_(t89)
    t86.add_(t91)
    t86.add_(t80, alpha=2)
    t86.add_(t81, alpha=4)
    t86.add_(t82, alpha=4)
    t86.add_(t83, alpha=2)
    t86.add_(t84, alpha=4)
    t86.add_(t85, alpha=2)
    t86.add_(t87, alpha=2)
    t86.add_(t88, alpha=2)
    t86.add_(t90, alpha=2)
    t90 = a4 * a27
    t90.addcmul_(a5, a31)
    t90.addcmul_(a6, a32)
    t88 = a5 * a24
    t88.addcmul_(a7, a27)
    t88.addcmul_(a8, a28)
    t87 = a6 * a23
    t87.addcmul_(a8, a26)
    t87.addcmul_(a9, a27)
    t90.add_(t87)
    t90.add_(t88, alpha=2)
    t88 = g22 * 3
    t87 = t86 * g26
    t87.addcmul_(t90, t88)
    t91 = a22 * a24
    t89 = a25 * a28
    t92 = a29 * a33
    t93 = a21 * a25
    t94 = a23 * a28
    t95 = a24 * a29
    t96 = a26 * a32
    t97 = a27 * a33
    t98 = a28 * a34
    t93.add_(t96)
    t93.add_(t98)
    t93.add_(t91, alpha=2)
    t93.add_(t73, alpha=4)
    t93.add_(t89, alpha=4)
    t93.add_(t75, alpha=2)
    t93.add_(t76, alpha=4)
    t93.add_(t92, alpha=2)
    t93.add_(t94, alpha=2)
    t93.add_(t95, alpha=2)
    t93.add_(t97, alpha=2)
    t97 = a4 * a28
    t97.addcmul_(a5, a32)
    t97.addcmul_(a6, a33)
    t95 = a5 * a25
    t95.addcmul_(a7, a28)
    t95.addcmul_(a8, a29)
    t94 = a6 * a24
    t94.addcmul_(a8, a27)
    t94.addcmul_(a9, a28)
    t97.add_(t95)
    t97.add_(t94, alpha=2)
    t94 = t93 * g26
    t94.addcmul_(t97, t88)
    t95 = a22 * a25
    t98 = a25 * a29
    t96 = a29 * a34
    t99 = torch.add(t95, t84)
    t99.add_(t96)
    t99.add_(t82, alpha=2)
    t99.add_(t98, alpha=2)
    t99.add_(t85, alpha=2)
    t100 = a4 * a29
    t100.addcmul_(a5, a33)
    t100.addcmul_(a6, a34)
    t101 = a6 * a25
    t101.addcmul_(a8, a28)
    t101.addcmul_(a9, a29)
    t100.add_(t101, alpha=3)
    t101 = t99 * g26
    t101.addcmul_(t100, g22)
    t102 = t27 * g16
    t102.addcmul_(t1, g18)
    t102.addcmul_(t40, g14)
    t103 = a4 * a21
    t103.addcmul_(a7, a26)
    t103.addcmul_(a9, a28)
    t103.addcmul_(a23, t2)
    t103.addcmul_(a24, t3)
    t103.addcmul_(a27, t4)
    t104 = a20 * a21
    t74 = torch.add(t104, t74)
    t74.add_(t92)
    t74.add_(t71, alpha=3)
    t74.add_(t91, alpha=3)
    t74.add_(t72, alpha=3)
    t74.add_(t73, alpha=6)
    t74.add_(t89, alpha=3)
    t74.add_(t75, alpha=3)
    t74.add_(t76, alpha=3)
    t76 = a1 * a11
    t76.addcmul_(a2, a13)
    t76.addcmul_(a3, a14)
    t75 = t103 * g16
    t75.addcmul_(t74, g18)
    t75.addcmul_(t76, g14)
    t92 = a4 * a22
    t92.addcmul_(a7, a27)
    t92.addcmul_(a9, a29)
    t92.addcmul_(a24, t2)
    t92.addcmul_(a25, t3)
    t92.addcmul_(a28, t4)
    t105 = a20 * a22
    t83 = torch.add(t105, t83)
    t83.add_(t96)
    t83.add_(t80, alpha=3)
    t83.add_(t95, alpha=3)
    t83.add_(t81, alpha=3)
    t83.add_(t82, alpha=6)
    t83.add_(t98, alpha=3)
    t83.add_(t84, alpha=3)
    t83.add_(t85, alpha=3)
    t85 = a1 * a12
    t85.addcmul_(a2, a14)
    t85.addcmul_(a3, a15)
    t84 = t92 * g16
    t84.addcmul_(t83, g18)
    t84.addcmul_(t85, g14)
    t96 = a4 * a5
    t96.addcmul_(a5, a7)
    t96.addcmul_(a6, a8)
    t106 = a10 * a11
    t107 = a11 * a13
    t108 = a12 * a14
    t109 = a13 * a16
    t110 = a14 * a17
    t111 = a15 * a18
    t112 = torch.add(t106, t109)
    t112.add_(t111)
    t112.add_(t107, alpha=2)
    t112.add_(t108, alpha=2)
    t112.add_(t110, alpha=2)
    t113 = a1 * a2
    t114 = t96 * g20
    t114.addcmul_(t103, g23)
    t114.addcmul_(t112, g24)
    t114.addcmul_(t74, g25)
    t114.addcmul_(t113, g14)
    t114.addcmul_(t76, t41)
    t115 = a4 * a6
    t115.addcmul_(a5, a8)
    t115.addcmul_(a6, a9)
    t116 = a10 * a12
    t117 = a11 * a14
    t118 = a12 * a15
    t119 = a13 * a17
    t120 = a14 * a18
    t121 = a15 * a19
    t122 = torch.add(t116, t119)
    t122.add_(t121)
    t122.add_(t117, alpha=2)
    t122.add_(t118, alpha=2)
    t122.add_(t120, alpha=2)
    t123 = a1 * a3
    t124 = t115 * g20
    t124.addcmul_(t92, g23)
    t124.addcmul_(t122, g24)
    t124.addcmul_(t83, g25)
    t124.addcmul_(t123, g14)
    t124.addcmul_(t85, t41)
    t125 = a21 * a22
    t126 = a23 * a24
    t127 = a24 * a25
    t128 = a26 * a27
    t129 = a27 * a28
    t130 = a28 * a29
    t131 = a20 * a24
    t132 = a21 * a27
    t133 = a22 * a28
    t134 = a23 * a31
    t135 = a24 * a32
    t136 = a25 * a33
    t131.add_(t134)
    t131.add_(t136)
    t131.add_(t125, alpha=2)
    t131.add_(t126, alpha=4)
    t131.add_(t127, alpha=4)
    t131.add_(t128, alpha=2)
    t131.add_(t129, alpha=4)
    t131.add_(t130, alpha=2)
    t131.add_(t132, alpha=2)
    t131.add_(t133, alpha=2)
    t131.add_(t135, alpha=2)
    t135 = a4 * a24
    t135.addcmul_(a5, a27)
    t135.addcmul_(a6, a28)
    t133 = a5 * a22
    t133.addcmul_(a7, a24)
    t133.addcmul_(a8, a25)
    t132 = a6 * a21
    t132.addcmul_(a8, a23)
    t132.addcmul_(a9, a24)
    t133.add_(t132)
    t133.add_(t135, alpha=2)
    t135 = t131 * g26
    t135.addcmul_(t133, t88)
    t132 = a5 * a6
    t132.addcmul_(a7, a8)
    t132.addcmul_(a8, a9)
    t136 = a4 * a24
    t136.addcmul_(a7, a31)
    t136.addcmul_(a9, a33)
    t136.addcmul_(a27, t2)
    t136.addcmul_(a28, t3)
    t136.addcmul_(a32, t4)
    t4 = a11 * a12
    t3 = a13 * a14
    t2 = a14 * a15
    t134 = a16 * a17
    t137 = a17 * a18
    t138 = a18 * a19
    t139 = torch.add(t4, t134)
    t139.add_(t138)
    t139.add_(t3, alpha=2)
    t139.add_(t2, alpha=2)
    t139.add_(t137, alpha=2)
    t140 = a30 * a31
    t141 = a31 * a32
    t142 = a32 * a33
    t143 = a33 * a34
    t125 = torch.add(t125, t140)
    t125.add_(t143)
    t125.add_(t126, alpha=3)
    t125.add_(t127, alpha=3)
    t125.add_(t128, alpha=3)
    t125.add_(t129, alpha=6)
    t125.add_(t130, alpha=3)
    t125.add_(t141, alpha=3)
    t125.add_(t142, alpha=3)
    t144 = a2 * a3
    t145 = a1 * a14
    t145.addcmul_(a2, a17)
    t145.addcmul_(a3, a18)
    t146 = t132 * g20
    t146.addcmul_(t136, g23)
    t146.addcmul_(t139, g24)
    t146.addcmul_(t125, g25)
    t146.addcmul_(t144, g14)
    t146.addcmul_(t145, t41)
    t41 = a1 * g1
    t41.addcmul_(a1, t102)
    t41.addcmul_(a2, t75)
    t41.addcmul_(a3, t84)
    t41.addcmul_(a11, t114)
    t41.addcmul_(a12, t124)
    t41.addcmul_(a14, t135)
    t41.addcmul_(a14, t146)
    t104 = torch.add(t104, t72)
    t104.add_(t89)
    t104.add_(t71, alpha=2)
    t104.add_(t91, alpha=2)
    t104.add_(t73, alpha=2)
    t73 = a4 * a21
    t73.addcmul_(a5, a23)
    t73.addcmul_(a6, a24)
    t91 = a5 * a20
    t91.addcmul_(a7, a21)
    t91.addcmul_(a8, a22)
    t91.add_(t73, alpha=3)
    t73 = t104 * g26
    t73.addcmul_(t91, g22)
    t105 = torch.add(t105, t81)
    t105.add_(t98)
    t105.add_(t80, alpha=2)
    t105.add_(t95, alpha=2)
    t105.add_(t82, alpha=2)
    t82 = a4 * a22
    t82.addcmul_(a5, a24)
    t82.addcmul_(a6, a25)
    t95 = a6 * a20
    t95.addcmul_(a8, a21)
    t95.addcmul_(a9, a22)
    t95.add_(t82, alpha=3)
    t82 = t105 * g26
    t82.addcmul_(t95, g22)
    t80 = a11 * t73
    t80.addcmul_(a12, t82)
    t98 = a4 * t7
    t98.addcmul_(a5, t11)
    t98.addcmul_(a6, t15)
    t98.addcmul_(a10, t25)
    t98.addcmul_(a10, t42)
    t98.addcmul_(a13, t44)
    t98.addcmul_(a13, t59)
    t98.addcmul_(a15, t62)
    t98.addcmul_(a15, t70)
    t98.addcmul_(a16, t79)
    t98.addcmul_(a17, t87)
    t98.addcmul_(a18, t94)
    t98.addcmul_(a19, t101)
    t98.addcmul_(t0, g5)
    t98.addcmul_(t5, g6)
    t98.addcmul_(t8, g7)
    t98.add_(t41, alpha=2)
    t98.add_(t80, alpha=3)
    t53 = torch.add(t19, t53)
    t53.add_(t55)
    t53.add_(t35, alpha=2)
    t53.add_(t36, alpha=2)
    t53.add_(t54, alpha=2)
    t35 = a5 * a26
    t35.addcmul_(a7, a30)
    t35.addcmul_(a8, a31)
    t19 = t53 * g26
    t19.addcmul_(t35, t24)
    t80 = a23 * a25
    t41 = a26 * a28
    t81 = a27 * a29
    t71 = a30 * a32
    t89 = a31 * a33
    t72 = a32 * a34
    t80.add_(t71)
    t80.add_(t72)
    t80.add_(t20, alpha=2)
    t80.add_(t36, alpha=4)
    t80.add_(t37, alpha=4)
    t80.add_(t54, alpha=2)
    t80.add_(t55, alpha=4)
    t80.add_(t56, alpha=2)
    t80.add_(t41, alpha=2)
    t80.add_(t81, alpha=2)
    t80.add_(t89, alpha=2)
    t89 = a5 * a28
    t89.addcmul_(a7, a32)
    t89.addcmul_(a8, a33)
    t81 = a6 * a27
    t81.addcmul_(a8, a31)
    t81.addcmul_(a9, a32)
    t89.add_(t81)
    t81 = t80 * g26
    t81.addcmul_(t89, t45)
    t127 = torch.add(t127, t141)
    t127.add_(t143)
    t127.add_(t129, alpha=2)
    t127.add_(t130, alpha=2)
    t127.add_(t142, alpha=2)
    t130 = a5 * a29
    t130.addcmul_(a7, a33)
    t130.addcmul_(a8, a34)
    t143 = a6 * a28
    t143.addcmul_(a8, a32)
    t143.addcmul_(a9, a33)
    t130.add_(t143, alpha=3)
    t143 = t127 * g26
    t143.addcmul_(t130, g22)
    t41 = t46 * g16
    t41.addcmul_(t17, g18)
    t41.addcmul_(t58, g14)
    t54 = t136 * g16
    t54.addcmul_(t125, g18)
    t54.addcmul_(t145, g14)
    t75 = a1 * t75
    t75.addcmul_(a2, g1)
    t75.addcmul_(a2, t41)
    t75.addcmul_(a3, t54)
    t75.addcmul_(a13, t114)
    t75.addcmul_(a14, t87)
    t75.addcmul_(a14, t124)
    t75.addcmul_(a17, t146)
    t140 = torch.add(t126, t140)
    t140.add_(t142)
    t140.add_(t128, alpha=2)
    t140.add_(t129, alpha=2)
    t140.add_(t141, alpha=2)
    t141 = a5 * a27
    t141.addcmul_(a7, a31)
    t141.addcmul_(a8, a32)
    t129 = a6 * a26
    t129.addcmul_(a8, a30)
    t129.addcmul_(a9, a31)
    t129.add_(t141, alpha=3)
    t141 = t140 * g26
    t141.addcmul_(t129, g22)
    t128 = a13 * t79
    t128.addcmul_(a17, t141)
    t142 = a5 * t7
    t142.addcmul_(a7, t11)
    t142.addcmul_(a8, t15)
    t142.addcmul_(a10, t73)
    t142.addcmul_(a11, t44)
    t142.addcmul_(a11, t42)
    t142.addcmul_(a12, t135)
    t142.addcmul_(a15, t94)
    t142.addcmul_(a16, t19)
    t142.addcmul_(a16, t59)
    t142.addcmul_(a18, t81)
    t142.addcmul_(a18, t70)
    t142.addcmul_(a19, t143)
    t142.addcmul_(t9, g5)
    t142.addcmul_(t10, g6)
    t142.addcmul_(t12, g7)
    t142.add_(t75, alpha=2)
    t142.add_(t128, alpha=3)
    t55 = torch.add(t21, t55)
    t55.add_(t67)
    t55.add_(t37, alpha=2)
    t55.add_(t38, alpha=2)
    t55.add_(t56, alpha=2)
    t56 = a6 * a29
    t56.addcmul_(a8, a33)
    t56.addcmul_(a9, a34)
    t38 = t55 * g26
    t38.addcmul_(t56, t24)
    t37 = t65 * g16
    t37.addcmul_(t18, g18)
    t37.addcmul_(t69, g14)
    t84 = a1 * t84
    t84.addcmul_(a2, t54)
    t84.addcmul_(a3, g1)
    t84.addcmul_(a3, t37)
    t84.addcmul_(a14, t94)
    t84.addcmul_(a14, t114)
    t84.addcmul_(a15, t124)
    t84.addcmul_(a18, t146)
    t37 = a15 * t101
    t37.addcmul_(a18, t143)
    t54 = a6 * t7
    t54.addcmul_(a8, t11)
    t54.addcmul_(a9, t15)
    t54.addcmul_(a10, t82)
    t54.addcmul_(a11, t135)
    t54.addcmul_(a12, t62)
    t54.addcmul_(a12, t42)
    t54.addcmul_(a13, t87)
    t54.addcmul_(a16, t141)
    t54.addcmul_(a17, t81)
    t54.addcmul_(a17, t59)
    t54.addcmul_(a19, t38)
    t54.addcmul_(a19, t70)
    t54.addcmul_(t13, g5)
    t54.addcmul_(t14, g6)
    t54.addcmul_(t16, g7)
    t54.add_(t84, alpha=2)
    t54.add_(t37, alpha=3)
    t37 = g29 * 2
    t84 = a1 * g6
    t84.addcmul_(t0, g19)
    t84.addcmul_(t5, t37)
    t84.addcmul_(t8, g33)
    t67 = a2 * g6
    t67.addcmul_(t9, g19)
    t67.addcmul_(t10, t37)
    t67.addcmul_(t12, g33)
    t21 = a3 * g6
    t21.addcmul_(t13, g19)
    t21.addcmul_(t14, t37)
    t21.addcmul_(t16, g33)
    t28 = torch.add(t28, t29)
    t28.add_(t30)
    t37 = a1 * a10
    t128 = t28 * g32
    t128.addcmul_(t37, t24)
    t75 = g31 * 2
    t126 = a4 * g9
    t126.addcmul_(t26, g27)
    t126.addcmul_(t27, t75)
    t126.addcmul_(t34, g34)
    t126.addcmul_(t1, g35)
    t126.addcmul_(t39, g16)
    t126.addcmul_(t40, g23)
    t41 = a10 * a13
    t36 = a11 * a16
    t20 = a12 * a17
    t41.add_(t36)
    t41.add_(t20)
    t41.add_(t29, alpha=2)
    t41.add_(t31, alpha=2)
    t41.add_(t32, alpha=2)
    t29 = a1 * a13
    t20 = a2 * a11
    t29.add_(t20)
    t20 = t41 * g32
    t20.addcmul_(t29, t45)
    t36 = a7 * g9
    t36.addcmul_(t48, g27)
    t36.addcmul_(t46, t75)
    t36.addcmul_(t52, g34)
    t36.addcmul_(t17, g35)
    t36.addcmul_(t57, g16)
    t36.addcmul_(t58, g23)
    t72 = a10 * a15
    t71 = a11 * a18
    t102 = a12 * a19
    t72.add_(t71)
    t72.add_(t102)
    t72.add_(t30, alpha=2)
    t72.add_(t32, alpha=2)
    t72.add_(t33, alpha=2)
    t30 = a1 * a15
    t102 = a3 * a12
    t30.add_(t102)
    t102 = t72 * g32
    t102.addcmul_(t30, t45)
    t71 = a9 * g9
    t71.addcmul_(t61, g27)
    t71.addcmul_(t65, t75)
    t71.addcmul_(t66, g34)
    t71.addcmul_(t18, g35)
    t71.addcmul_(t68, g16)
    t71.addcmul_(t69, g23)
    t109 = torch.add(t107, t109)
    t109.add_(t110)
    t147 = a1 * a16
    t148 = a2 * a13
    t147.add_(t148, alpha=3)
    t148 = t109 * g32
    t148.addcmul_(t147, g22)
    t149 = a12 * a13
    t150 = a14 * a16
    t151 = a15 * a17
    t149.add_(t150)
    t149.add_(t151)
    t149.add_(t117, alpha=2)
    t149.add_(t119, alpha=2)
    t149.add_(t120, alpha=2)
    t119 = a1 * a17
    t151 = a2 * a14
    t150 = a3 * a13
    t119.add_(t150)
    t119.add_(t151, alpha=2)
    t151 = t149 * g32
    t151.addcmul_(t119, t88)
    t150 = a11 * a15
    t152 = a13 * a18
    t153 = a14 * a19
    t150.add_(t152)
    t150.add_(t153)
    t150.add_(t108, alpha=2)
    t150.add_(t110, alpha=2)
    t150.add_(t111, alpha=2)
    t111 = a1 * a18
    t110 = a2 * a15
    t153 = a3 * a14
    t111.add_(t110)
    t111.add_(t153, alpha=2)
    t153 = t150 * g32
    t153.addcmul_(t111, t88)
    t120 = torch.add(t118, t120)
    t120.add_(t121)
    t121 = a1 * a19
    t110 = a3 * a15
    t121.add_(t110, alpha=3)
    t110 = t120 * g32
    t110.addcmul_(t121, g22)
    t152 = a4 * g8
    t152.addcmul_(t27, g27)
    t152.addcmul_(t34, g28)
    t152.addcmul_(t1, g30)
    t152.addcmul_(t40, g20)
    t154 = a5 * g8
    t154.addcmul_(t103, g27)
    t154.addcmul_(t112, g28)
    t154.addcmul_(t74, g30)
    t154.addcmul_(t76, g20)
    t155 = a6 * g8
    t155.addcmul_(t92, g27)
    t155.addcmul_(t122, g28)
    t155.addcmul_(t83, g30)
    t155.addcmul_(t85, g20)
    t156 = a5 * g9
    t156.addcmul_(t96, g27)
    t156.addcmul_(t103, t75)
    t156.addcmul_(t112, g34)
    t156.addcmul_(t74, g35)
    t156.addcmul_(t113, g16)
    t156.addcmul_(t76, g23)
    t157 = a6 * g9
    t157.addcmul_(t115, g27)
    t157.addcmul_(t92, t75)
    t157.addcmul_(t122, g34)
    t157.addcmul_(t83, g35)
    t157.addcmul_(t123, g16)
    t157.addcmul_(t85, g23)
    t158 = a10 * a14
    t159 = a11 * a17
    t160 = a12 * a18
    t158.add_(t159)
    t158.add_(t160)
    t158.add_(t4, alpha=2)
    t158.add_(t3, alpha=2)
    t158.add_(t2, alpha=2)
    t4 = a1 * a14
    t160 = a2 * a12
    t159 = a3 * a11
    t160.add_(t159)
    t160.add_(t4, alpha=2)
    t4 = t158 * g32
    t4.addcmul_(t160, t88)
    t88 = a8 * g9
    t88.addcmul_(t132, g27)
    t88.addcmul_(t136, t75)
    t88.addcmul_(t139, g34)
    t88.addcmul_(t125, g35)
    t88.addcmul_(t144, g16)
    t88.addcmul_(t145, g23)
    t75 = a4 * g2
    t75.addcmul_(a4, t152)
    t75.addcmul_(a5, t154)
    t75.addcmul_(a6, t155)
    t75.addcmul_(a21, t156)
    t75.addcmul_(a22, t157)
    t75.addcmul_(a24, t4)
    t75.addcmul_(a24, t88)
    t107 = torch.add(t106, t107)
    t107.add_(t108)
    t108 = a1 * a11
    t106 = a2 * a10
    t106.add_(t108, alpha=3)
    t108 = t107 * g32
    t108.addcmul_(t106, g22)
    t117 = torch.add(t116, t117)
    t117.add_(t118)
    t118 = a1 * a12
    t116 = a3 * a10
    t116.add_(t118, alpha=3)
    t118 = t117 * g32
    t118.addcmul_(t116, g22)
    t159 = a21 * t108
    t159.addcmul_(a22, t118)
    t161 = a1 * t7
    t161.addcmul_(a10, t84)
    t161.addcmul_(a11, t67)
    t161.addcmul_(a12, t21)
    t161.addcmul_(a20, t128)
    t161.addcmul_(a20, t126)
    t161.addcmul_(a23, t20)
    t161.addcmul_(a23, t36)
    t161.addcmul_(a25, t102)
    t161.addcmul_(a25, t71)
    t161.addcmul_(a26, t148)
    t161.addcmul_(a27, t151)
    t161.addcmul_(a28, t153)
    t161.addcmul_(a29, t110)
    t161.addcmul_(t26, g8)
    t161.addcmul_(t27, g9)
    t161.addcmul_(t34, g10)
    t161.addcmul_(t1, g11)
    t161.add_(t75, alpha=2)
    t161.add_(t159, alpha=3)
    t49 = torch.add(t31, t49)
    t49.add_(t50)
    t31 = a2 * a16
    t159 = t49 * g32
    t159.addcmul_(t31, t24)
    t75 = a13 * a15
    t162 = a16 * a18
    t163 = a17 * a19
    t75.add_(t162)
    t75.add_(t163)
    t75.add_(t32, alpha=2)
    t75.add_(t50, alpha=2)
    t75.add_(t51, alpha=2)
    t50 = a2 * a18
    t32 = a3 * a17
    t50.add_(t32)
    t32 = t75 * g32
    t32.addcmul_(t50, t45)
    t2 = torch.add(t2, t137)
    t2.add_(t138)
    t138 = a2 * a19
    t45 = a3 * a18
    t138.add_(t45, alpha=3)
    t45 = t2 * g32
    t45.addcmul_(t138, g22)
    t163 = a7 * g8
    t163.addcmul_(t46, g27)
    t163.addcmul_(t52, g28)
    t163.addcmul_(t17, g30)
    t163.addcmul_(t58, g20)
    t162 = a8 * g8
    t162.addcmul_(t136, g27)
    t162.addcmul_(t139, g28)
    t162.addcmul_(t125, g30)
    t162.addcmul_(t145, g20)
    t164 = a4 * t154
    t164.addcmul_(a5, t163)
    t164.addcmul_(a5, t152)
    t164.addcmul_(a6, t162)
    t164.addcmul_(a7, t154)
    t164.addcmul_(a8, t155)
    t164.addcmul_(a11, t84)
    t164.addcmul_(a13, t67)
    t164.addcmul_(a14, t21)
    t164.addcmul_(a21, t126)
    t164.addcmul_(a24, t151)
    t164.addcmul_(a26, t36)
    t164.addcmul_(a27, t4)
    t164.addcmul_(a28, t71)
    t164.addcmul_(t96, g8)
    t164.addcmul_(t103, g9)
    t164.addcmul_(t112, g10)
    t164.addcmul_(t74, g11)
    t134 = torch.add(t3, t134)
    t134.add_(t137)
    t137 = a2 * a17
    t3 = a3 * a16
    t3.add_(t137, alpha=3)
    t137 = t134 * g32
    t137.addcmul_(t3, g22)
    t165 = a23 * t148
    t165.addcmul_(a23, t108)
    t165.addcmul_(a24, t118)
    t165.addcmul_(a27, t137)
    t166 = a5 * g2
    t166.addcmul_(a23, t156)
    t166.addcmul_(a24, t157)
    t166.addcmul_(a27, t88)
    t167 = a1 * t11
    t167.addcmul_(a2, t7)
    t167.addcmul_(a20, t108)
    t167.addcmul_(a21, t20)
    t167.addcmul_(a21, t128)
    t167.addcmul_(a22, t4)
    t167.addcmul_(a25, t153)
    t167.addcmul_(a26, t20)
    t167.addcmul_(a26, t159)
    t167.addcmul_(a28, t32)
    t167.addcmul_(a28, t102)
    t167.addcmul_(a29, t45)
    t167.addcmul_(a30, t148)
    t167.addcmul_(a31, t151)
    t167.addcmul_(a32, t153)
    t167.addcmul_(a33, t110)
    t167.add_(t164, alpha=2)
    t167.add_(t165, alpha=3)
    t167.add_(t166, alpha=4)
    t51 = torch.add(t33, t51)
    t51.add_(t63)
    t63 = a3 * a19
    t33 = t51 * g32
    t33.addcmul_(t63, t24)
    t24 = a9 * g8
    t24.addcmul_(t65, g27)
    t24.addcmul_(t66, g28)
    t24.addcmul_(t18, g30)
    t24.addcmul_(t69, g20)
    t166 = a4 * t155
    t166.addcmul_(a5, t162)
    t166.addcmul_(a6, t24)
    t166.addcmul_(a6, t152)
    t166.addcmul_(a8, t154)
    t166.addcmul_(a9, t155)
    t166.addcmul_(a12, t84)
    t166.addcmul_(a14, t67)
    t166.addcmul_(a15, t21)
    t166.addcmul_(a22, t126)
    t166.addcmul_(a24, t153)
    t166.addcmul_(a27, t36)
    t166.addcmul_(a28, t4)
    t166.addcmul_(a29, t71)
    t166.addcmul_(t115, g8)
    t166.addcmul_(t92, g9)
    t166.addcmul_(t122, g10)
    t166.addcmul_(t83, g11)
    t152 = a24 * t108
    t152.addcmul_(a25, t110)
    t152.addcmul_(a25, t118)
    t152.addcmul_(a28, t45)
    t165 = a6 * g2
    t165.addcmul_(a24, t156)
    t165.addcmul_(a25, t157)
    t165.addcmul_(a28, t88)
    t164 = a1 * t15
    t164.addcmul_(a3, t7)
    t164.addcmul_(a20, t118)
    t164.addcmul_(a21, t4)
    t164.addcmul_(a22, t102)
    t164.addcmul_(a22, t128)
    t164.addcmul_(a23, t151)
    t164.addcmul_(a26, t137)
    t164.addcmul_(a27, t32)
    t164.addcmul_(a27, t20)
    t164.addcmul_(a29, t102)
    t164.addcmul_(a29, t33)
    t164.addcmul_(a31, t148)
    t164.addcmul_(a32, t151)
    t164.addcmul_(a33, t153)
    t164.addcmul_(a34, t110)
    t164.add_(t166, alpha=2)
    t164.add_(t152, alpha=3)
    t164.add_(t165, alpha=4)
    t165 = a5 * t154
    t165.addcmul_(a7, g2)
    t165.addcmul_(a7, t163)
    t165.addcmul_(a8, t162)
    t165.addcmul_(a26, t156)
    t165.addcmul_(a27, t151)
    t165.addcmul_(a27, t157)
    t165.addcmul_(a31, t88)
    t152 = a26 * t148
    t152.addcmul_(a31, t137)
    t166 = a2 * t11
    t166.addcmul_(a13, t84)
    t166.addcmul_(a16, t67)
    t166.addcmul_(a17, t21)
    t166.addcmul_(a21, t108)
    t166.addcmul_(a23, t20)
    t166.addcmul_(a23, t126)
    t166.addcmul_(a24, t4)
    t166.addcmul_(a28, t153)
    t166.addcmul_(a30, t159)
    t166.addcmul_(a30, t36)
    t166.addcmul_(a32, t32)
    t166.addcmul_(a32, t71)
    t166.addcmul_(a33, t45)
    t166.addcmul_(t48, g8)
    t166.addcmul_(t46, g9)
    t166.addcmul_(t52, g10)
    t166.addcmul_(t17, g11)
    t166.add_(t165, alpha=2)
    t166.add_(t152, alpha=3)
    t152 = a5 * t155
    t152.addcmul_(a6, t154)
    t152.addcmul_(a7, t162)
    t152.addcmul_(a8, t24)
    t152.addcmul_(a8, t163)
    t152.addcmul_(a9, t162)
    t152.addcmul_(a14, t84)
    t152.addcmul_(a17, t67)
    t152.addcmul_(a18, t21)
    t152.addcmul_(a24, t126)
    t152.addcmul_(a27, t153)
    t152.addcmul_(a28, t151)
    t152.addcmul_(a31, t36)
    t152.addcmul_(a33, t71)
    t152.addcmul_(t132, g8)
    t152.addcmul_(t136, g9)
    t152.addcmul_(t139, g10)
    t152.addcmul_(t125, g11)
    t163 = a27 * t148
    t163.addcmul_(a28, t110)
    t163.addcmul_(a32, t45)
    t163.addcmul_(a32, t137)
    t154 = a8 * g2
    t154.addcmul_(a27, t156)
    t154.addcmul_(a28, t157)
    t154.addcmul_(a32, t88)
    t165 = a2 * t15
    t165.addcmul_(a3, t11)
    t165.addcmul_(a21, t118)
    t165.addcmul_(a22, t108)
    t165.addcmul_(a23, t4)
    t165.addcmul_(a24, t102)
    t165.addcmul_(a24, t20)
    t165.addcmul_(a25, t4)
    t165.addcmul_(a26, t151)
    t165.addcmul_(a29, t153)
    t165.addcmul_(a30, t137)
    t165.addcmul_(a31, t32)
    t165.addcmul_(a31, t159)
    t165.addcmul_(a33, t32)
    t165.addcmul_(a33, t33)
    t165.addcmul_(a34, t45)
    t165.add_(t152, alpha=2)
    t165.add_(t163, alpha=3)
    t165.add_(t154, alpha=4)
    t155 = a6 * t155
    t155.addcmul_(a8, t162)
    t155.addcmul_(a9, g2)
    t155.addcmul_(a9, t24)
    t155.addcmul_(a28, t153)
    t155.addcmul_(a28, t156)
    t155.addcmul_(a29, t157)
    t155.addcmul_(a33, t88)
    t24 = a29 * t110
    t24.addcmul_(a33, t45)
    t15 = a3 * t15
    t15.addcmul_(a15, t84)
    t15.addcmul_(a18, t67)
    t15.addcmul_(a19, t21)
    t15.addcmul_(a22, t118)
    t15.addcmul_(a24, t4)
    t15.addcmul_(a25, t102)
    t15.addcmul_(a25, t126)
    t15.addcmul_(a27, t151)
    t15.addcmul_(a31, t137)
    t15.addcmul_(a32, t32)
    t15.addcmul_(a32, t36)
    t15.addcmul_(a34, t33)
    t15.addcmul_(a34, t71)
    t15.addcmul_(t61, g8)
    t15.addcmul_(t65, g9)
    t15.addcmul_(t66, g10)
    t15.addcmul_(t18, g11)
    t15.add_(t155, alpha=2)
    t15.add_(t24, alpha=3)
    t24 = g39 * 12
    t155 = a21 * 4
    t162 = t104 * t24
    t162.addcmul_(t91, g32)
    t162.addcmul_(g12, t155)
    t91 = g36 * 2
    t154 = a5 * g10
    t154.addcmul_(t96, g28)
    t154.addcmul_(t103, g34)
    t154.addcmul_(t112, t91)
    t154.addcmul_(t74, g37)
    t154.addcmul_(t76, g24)
    t163 = torch.add(t162, t154, alpha=2)
    t152 = a22 * 4
    t11 = t105 * t24
    t11.addcmul_(t95, g32)
    t11.addcmul_(g12, t152)
    t95 = a6 * g10
    t95.addcmul_(t115, g28)
    t95.addcmul_(t92, g34)
    t95.addcmul_(t122, t91)
    t95.addcmul_(t83, g37)
    t95.addcmul_(t85, g24)
    t7 = torch.add(t11, t95, alpha=2)
    t168 = a23 * g12
    t168.addcmul_(t43, g39)
    t47 = t47 * g32
    t47.add_(t168, alpha=2)
    t168 = a24 * g12
    t168.addcmul_(t131, g39)
    t133 = t133 * g32
    t133.add_(t168, alpha=4)
    t168 = a25 * g12
    t168.addcmul_(t60, g39)
    t64 = t64 * g32
    t64.add_(t168, alpha=2)
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
    t16.addcmul_(t22, t168)
    t16.addcmul_(t23, g32)
    t23 = a4 * g10
    t23.addcmul_(t26, g28)
    t23.addcmul_(t27, g34)
    t23.addcmul_(t34, t91)
    t23.addcmul_(t1, g37)
    t23.addcmul_(t40, g24)
    t14 = torch.add(t16, t23)
    t13 = a10 * g3
    t13.addcmul_(a10, t14)
    t25 = a1 * t25
    t25.addcmul_(a1, t42)
    t25.addcmul_(a2, t73)
    t25.addcmul_(a3, t82)
    t25.addcmul_(a4, t84)
    t25.addcmul_(a11, t163)
    t25.addcmul_(a12, t7)
    t25.addcmul_(a13, t47)
    t25.addcmul_(a14, t133)
    t25.addcmul_(a15, t64)
    t25.addcmul_(a20, t169)
    t25.addcmul_(a21, t8)
    t25.addcmul_(a22, t12)
    t25.add_(t13, alpha=2)
    t13 = g3 * 6
    t14 = a26 * 4
    t10 = t77 * t24
    t10.addcmul_(t78, g32)
    t10.addcmul_(g12, t14)
    t78 = torch.add(t10, t162)
    t78.add_(t154, alpha=4)
    t9 = a27 * g12
    t9.addcmul_(t86, g39)
    t90 = t90 * g32
    t90.add_(t9, alpha=4)
    t9 = torch.add(t11, t90, alpha=2)
    t9.add_(t95, alpha=4)
    t5 = a28 * g12
    t5.addcmul_(t93, g39)
    t97 = t97 * g32
    t97.add_(t5, alpha=4)
    t5 = a7 * g10
    t5.addcmul_(t48, g28)
    t5.addcmul_(t46, g34)
    t5.addcmul_(t52, t91)
    t5.addcmul_(t17, g37)
    t5.addcmul_(t58, g24)
    t0 = torch.add(t16, t5)
    t0.add_(t47, alpha=2)
    t0.add_(t23, alpha=2)
    t170 = a8 * g10
    t170.addcmul_(t132, g28)
    t170.addcmul_(t136, g34)
    t170.addcmul_(t139, t91)
    t170.addcmul_(t125, g37)
    t170.addcmul_(t145, g24)
    t171 = torch.add(t133, t170)
    t172 = a1 * t114
    t172.addcmul_(a5, t84)
    t172.addcmul_(a11, t0)
    t172.addcmul_(a12, t171)
    t73 = a1 * t73
    t73.addcmul_(a21, t169)
    t73.addcmul_(a23, t8)
    t73.addcmul_(a24, t12)
    t0 = a2 * t44
    t0.addcmul_(a2, t42)
    t0.addcmul_(a3, t135)
    t0.addcmul_(a4, t67)
    t0.addcmul_(a10, t163)
    t0.addcmul_(a11, t13)
    t0.addcmul_(a13, t78)
    t0.addcmul_(a14, t9)
    t0.addcmul_(a15, t97)
    t0.addcmul_(a16, t47)
    t0.addcmul_(a17, t133)
    t0.addcmul_(a18, t64)
    t0.add_(t172, alpha=2)
    t0.add_(t73, alpha=3)
    t162 = torch.add(t162, t97, alpha=2)
    t162.add_(t154, alpha=4)
    t73 = a29 * 4
    t172 = t99 * t24
    t172.addcmul_(t100, g32)
    t172.addcmul_(g12, t73)
    t11 = torch.add(t172, t11)
    t11.add_(t95, alpha=4)
    t100 = a9 * g10
    t100.addcmul_(t61, g28)
    t100.addcmul_(t65, g34)
    t100.addcmul_(t66, t91)
    t100.addcmul_(t18, g37)
    t100.addcmul_(t69, g24)
    t16 = torch.add(t16, t100)
    t16.add_(t64, alpha=2)
    t16.add_(t23, alpha=2)
    t91 = a1 * t124
    t91.addcmul_(a6, t84)
    t91.addcmul_(a11, t171)
    t91.addcmul_(a12, t16)
    t82 = a1 * t82
    t82.addcmul_(a22, t169)
    t82.addcmul_(a24, t8)
    t82.addcmul_(a25, t12)
    t16 = a2 * t135
    t16.addcmul_(a3, t62)
    t16.addcmul_(a3, t42)
    t16.addcmul_(a4, t21)
    t16.addcmul_(a10, t7)
    t16.addcmul_(a12, t13)
    t16.addcmul_(a13, t90)
    t16.addcmul_(a14, t162)
    t16.addcmul_(a15, t11)
    t16.addcmul_(a17, t47)
    t16.addcmul_(a18, t133)
    t16.addcmul_(a19, t64)
    t16.add_(t91, alpha=2)
    t16.add_(t82, alpha=3)
    t82 = a31 * 4
    t91 = t140 * t24
    t91.addcmul_(t129, g32)
    t91.addcmul_(g12, t82)
    t129 = torch.add(t91, t133, alpha=2)
    t129.add_(t170, alpha=4)
    t7 = a32 * g12
    t7.addcmul_(t80, g39)
    t89 = t89 * g32
    t89.add_(t7, alpha=2)
    t7 = torch.add(t10, t154, alpha=2)
    t42 = a30 * g12
    t42.addcmul_(t53, t168)
    t42.addcmul_(t35, g32)
    t35 = torch.add(t42, t23)
    t35.add_(t47, alpha=2)
    t35.add_(t5, alpha=2)
    t171 = torch.add(t90, t95)
    t163 = a2 * t114
    t163.addcmul_(a5, t67)
    t163.addcmul_(a13, t35)
    t163.addcmul_(a17, t171)
    t35 = a2 * t79
    t35.addcmul_(a23, t169)
    t35.addcmul_(a26, t8)
    t35.addcmul_(a27, t12)
    t44 = a1 * t44
    t44.addcmul_(a1, t59)
    t44.addcmul_(a3, t87)
    t44.addcmul_(a7, t84)
    t44.addcmul_(a10, t47)
    t44.addcmul_(a11, t78)
    t44.addcmul_(a12, t90)
    t44.addcmul_(a13, t13)
    t44.addcmul_(a14, t129)
    t44.addcmul_(a15, t89)
    t44.addcmul_(a16, t7)
    t44.addcmul_(a18, t97)
    t44.add_(t163, alpha=2)
    t44.add_(t35, alpha=3)
    t35 = a33 * 4
    t163 = t127 * t24
    t163.addcmul_(t130, g32)
    t163.addcmul_(g12, t35)
    t130 = torch.add(t163, t133, alpha=2)
    t130.add_(t170, alpha=4)
    t10 = torch.add(t10, t97, alpha=2)
    t10.add_(t154, alpha=4)
    t78 = torch.add(t172, t90, alpha=2)
    t78.add_(t95, alpha=4)
    t135 = a1 * t135
    t135.addcmul_(a1, t146)
    t135.addcmul_(a2, t87)
    t135.addcmul_(a2, t124)
    t135.addcmul_(a3, t94)
    t135.addcmul_(a3, t114)
    t135.addcmul_(a5, t21)
    t135.addcmul_(a6, t67)
    t135.addcmul_(a8, t84)
    t114 = torch.add(t89, t64)
    t114.add_(t47)
    t114.add_(t100)
    t114.add_(t5)
    t114.add_(t23)
    t114 = a14 * t114
    t173 = a24 * t169
    t173.addcmul_(a27, t8)
    t173.addcmul_(a28, t12)
    t174 = a14 * g3
    t175 = a10 * t133
    t175.addcmul_(a11, t9)
    t175.addcmul_(a12, t162)
    t175.addcmul_(a13, t129)
    t175.addcmul_(a15, t130)
    t175.addcmul_(a16, t90)
    t175.addcmul_(a17, t10)
    t175.addcmul_(a18, t78)
    t175.addcmul_(a19, t97)
    t175.add_(t135, alpha=2)
    t175.add_(t114, alpha=4)
    t175.add_(t173, alpha=6)
    t175.add_(t174, alpha=12)
    t172 = torch.add(t172, t95, alpha=2)
    t95 = a34 * g12
    t95.addcmul_(t55, t168)
    t95.addcmul_(t56, g32)
    t23 = torch.add(t95, t23)
    t23.add_(t64, alpha=2)
    t23.add_(t100, alpha=2)
    t154 = torch.add(t97, t154)
    t124 = a3 * t124
    t124.addcmul_(a6, t21)
    t124.addcmul_(a15, t23)
    t124.addcmul_(a18, t154)
    t23 = a3 * t101
    t23.addcmul_(a25, t169)
    t23.addcmul_(a28, t8)
    t23.addcmul_(a29, t12)
    t62 = a1 * t62
    t62.addcmul_(a1, t70)
    t62.addcmul_(a2, t94)
    t62.addcmul_(a9, t84)
    t62.addcmul_(a10, t64)
    t62.addcmul_(a11, t97)
    t62.addcmul_(a12, t11)
    t62.addcmul_(a13, t89)
    t62.addcmul_(a14, t130)
    t62.addcmul_(a15, t13)
    t62.addcmul_(a17, t90)
    t62.addcmul_(a19, t172)
    t62.add_(t124, alpha=2)
    t62.add_(t23, alpha=3)
    t23 = torch.add(t91, t170, alpha=2)
    t124 = torch.add(t42, t5)
    t130 = a16 * g3
    t130.addcmul_(a16, t124)
    t79 = a1 * t79
    t79.addcmul_(a2, t19)
    t79.addcmul_(a2, t59)
    t79.addcmul_(a3, t141)
    t79.addcmul_(a7, t67)
    t79.addcmul_(a11, t47)
    t79.addcmul_(a13, t7)
    t79.addcmul_(a14, t90)
    t79.addcmul_(a17, t23)
    t79.addcmul_(a18, t89)
    t79.addcmul_(a26, t169)
    t79.addcmul_(a30, t8)
    t79.addcmul_(a31, t12)
    t79.add_(t130, alpha=2)
    t91 = torch.add(t163, t91)
    t91.add_(t170, alpha=4)
    t42 = torch.add(t42, t100)
    t42.add_(t89, alpha=2)
    t42.add_(t5, alpha=2)
    t130 = a2 * t146
    t130.addcmul_(a8, t67)
    t130.addcmul_(a13, t171)
    t130.addcmul_(a17, t42)
    t141 = a2 * t141
    t141.addcmul_(a27, t169)
    t141.addcmul_(a31, t8)
    t141.addcmul_(a32, t12)
    t87 = a1 * t87
    t87.addcmul_(a3, t81)
    t87.addcmul_(a3, t59)
    t87.addcmul_(a7, t21)
    t87.addcmul_(a11, t133)
    t87.addcmul_(a12, t47)
    t87.addcmul_(a14, t10)
    t87.addcmul_(a15, t90)
    t87.addcmul_(a16, t23)
    t87.addcmul_(a17, t13)
    t87.addcmul_(a18, t91)
    t87.addcmul_(a19, t89)
    t87.add_(t130, alpha=2)
    t87.add_(t141, alpha=3)
    t163 = torch.add(t163, t170, alpha=2)
    t5 = torch.add(t95, t5)
    t5.add_(t89, alpha=2)
    t5.add_(t100, alpha=2)
    t146 = a3 * t146
    t146.addcmul_(a8, t21)
    t146.addcmul_(a15, t154)
    t146.addcmul_(a18, t5)
    t5 = a3 * t143
    t5.addcmul_(a28, t169)
    t5.addcmul_(a32, t8)
    t5.addcmul_(a33, t12)
    t94 = a1 * t94
    t94.addcmul_(a2, t81)
    t94.addcmul_(a2, t70)
    t94.addcmul_(a9, t67)
    t94.addcmul_(a11, t64)
    t94.addcmul_(a12, t133)
    t94.addcmul_(a13, t97)
    t94.addcmul_(a14, t78)
    t94.addcmul_(a16, t89)
    t94.addcmul_(a17, t91)
    t94.addcmul_(a18, t13)
    t94.addcmul_(a19, t163)
    t94.add_(t146, alpha=2)
    t94.add_(t5, alpha=3)
    t95 = torch.add(t95, t100)
    t100 = a19 * g3
    t100.addcmul_(a19, t95)
    t101 = a1 * t101
    t101.addcmul_(a2, t143)
    t101.addcmul_(a3, t38)
    t101.addcmul_(a3, t70)
    t101.addcmul_(a9, t21)
    t101.addcmul_(a12, t64)
    t101.addcmul_(a14, t97)
    t101.addcmul_(a15, t172)
    t101.addcmul_(a17, t89)
    t101.addcmul_(a18, t163)
    t101.addcmul_(a29, t169)
    t101.addcmul_(a33, t8)
    t101.addcmul_(a34, t12)
    t101.add_(t100, alpha=2)
    t100 = t107 * t24
    t100.addcmul_(t106, g26)
    t100.addcmul_(g13, t155)
    t155 = g40 * 2
    t106 = a5 * g11
    t106.addcmul_(t96, g30)
    t106.addcmul_(t103, g35)
    t106.addcmul_(t112, g37)
    t106.addcmul_(t74, t155)
    t106.addcmul_(t113, g18)
    t106.addcmul_(t76, g25)
    t76 = torch.add(t100, t106, alpha=2)
    t113 = t117 * t24
    t113.addcmul_(t116, g26)
    t113.addcmul_(g13, t152)
    t152 = a6 * g11
    t152.addcmul_(t115, g30)
    t152.addcmul_(t92, g35)
    t152.addcmul_(t122, g37)
    t152.addcmul_(t83, t155)
    t152.addcmul_(t123, g18)
    t152.addcmul_(t85, g25)
    t85 = torch.add(t113, t152, alpha=2)
    t123 = a23 * g13
    t123.addcmul_(t41, g39)
    t29 = t29 * g26
    t29.add_(t123, alpha=2)
    t123 = a24 * g13
    t123.addcmul_(t158, g39)
    t160 = t160 * g26
    t160.add_(t123, alpha=4)
    t123 = a25 * g13
    t123.addcmul_(t72, g39)
    t30 = t30 * g26
    t30.add_(t123, alpha=2)
    t123 = a20 * g13
    t123.addcmul_(t28, t168)
    t123.addcmul_(t37, g26)
    t37 = a4 * g11
    t37.addcmul_(t26, g30)
    t37.addcmul_(t27, g35)
    t37.addcmul_(t34, g37)
    t37.addcmul_(t1, t155)
    t37.addcmul_(t39, g18)
    t37.addcmul_(t40, g25)
    t40 = torch.add(t123, t37)
    t39 = a20 * g4
    t39.addcmul_(a20, t40)
    t40 = a4 * t128
    t40.addcmul_(a4, t126)
    t40.addcmul_(a5, t108)
    t40.addcmul_(a6, t118)
    t40.addcmul_(a10, t169)
    t40.addcmul_(a21, t76)
    t40.addcmul_(a22, t85)
    t40.addcmul_(a23, t29)
    t40.addcmul_(a24, t160)
    t40.addcmul_(a25, t30)
    t40.addcmul_(t28, g12)
    t40.addcmul_(t22, g13)
    t40.add_(t39, alpha=2)
    t39 = g4 * 8
    t22 = t109 * t24
    t22.addcmul_(t147, g26)
    t22.addcmul_(g13, t14)
    t14 = torch.add(t22, t100, alpha=2)
    t14.add_(t106, alpha=6)
    t147 = a28 * g13
    t147.addcmul_(t150, g39)
    t111 = t111 * g26
    t111.add_(t147, alpha=4)
    t147 = a7 * g11
    t147.addcmul_(t48, g30)
    t147.addcmul_(t46, g35)
    t147.addcmul_(t52, g37)
    t147.addcmul_(t17, t155)
    t147.addcmul_(t57, g18)
    t147.addcmul_(t58, g25)
    t58 = torch.add(t147, t29, alpha=2)
    t58.add_(t123, alpha=2)
    t58.add_(t37, alpha=3)
    t57 = a8 * g11
    t57.addcmul_(t132, g30)
    t57.addcmul_(t136, g35)
    t57.addcmul_(t139, g37)
    t57.addcmul_(t125, t155)
    t57.addcmul_(t144, g18)
    t57.addcmul_(t145, g25)
    t145 = torch.add(t160, t57)
    t144 = a27 * g13
    t144.addcmul_(t149, g39)
    t119 = t119 * g26
    t119.add_(t144, alpha=4)
    t144 = torch.add(t119, t113)
    t144.add_(t152, alpha=3)
    t125 = a4 * t156
    t125.addcmul_(a5, t126)
    t125.addcmul_(a21, t58)
    t125.addcmul_(a22, t145)
    t125.addcmul_(a24, t144)
    t125.addcmul_(a26, t29)
    t125.addcmul_(a27, t160)
    t125.addcmul_(a28, t30)
    t58 = a4 * t108
    t58.addcmul_(a11, t169)
    t107 = t107 * g12
    t107.addcmul_(t104, g13)
    t104 = a5 * t20
    t104.addcmul_(a5, t128)
    t104.addcmul_(a6, t4)
    t104.addcmul_(a7, t108)
    t104.addcmul_(a8, t118)
    t104.addcmul_(a10, t8)
    t104.addcmul_(a20, t76)
    t104.addcmul_(a21, t39)
    t104.addcmul_(a23, t14)
    t104.addcmul_(a25, t111)
    t104.add_(t125, alpha=2)
    t104.add_(t58, alpha=3)
    t104.add_(t107, alpha=4)
    t107 = t120 * t24
    t107.addcmul_(t121, g26)
    t107.addcmul_(g13, t73)
    t73 = torch.add(t107, t113, alpha=2)
    t73.add_(t152, alpha=6)
    t121 = a9 * g11
    t121.addcmul_(t61, g30)
    t121.addcmul_(t65, g35)
    t121.addcmul_(t66, g37)
    t121.addcmul_(t18, t155)
    t121.addcmul_(t68, g18)
    t121.addcmul_(t69, g25)
    t69 = torch.add(t121, t30, alpha=2)
    t69.add_(t123, alpha=2)
    t69.add_(t37, alpha=3)
    t68 = torch.add(t111, t100)
    t68.add_(t106, alpha=3)
    t155 = a4 * t157
    t155.addcmul_(a6, t126)
    t155.addcmul_(a21, t145)
    t155.addcmul_(a22, t69)
    t155.addcmul_(a24, t68)
    t155.addcmul_(a27, t29)
    t155.addcmul_(a28, t160)
    t155.addcmul_(a29, t30)
    t69 = a4 * t118
    t69.addcmul_(a12, t169)
    t117 = t117 * g12
    t117.addcmul_(t105, g13)
    t105 = a5 * t4
    t105.addcmul_(a6, t102)
    t105.addcmul_(a6, t128)
    t105.addcmul_(a8, t108)
    t105.addcmul_(a9, t118)
    t105.addcmul_(a10, t12)
    t105.addcmul_(a20, t85)
    t105.addcmul_(a22, t39)
    t105.addcmul_(a23, t119)
    t105.addcmul_(a25, t73)
    t105.add_(t155, alpha=2)
    t105.add_(t69, alpha=3)
    t105.add_(t117, alpha=4)
    t117 = g4 * 12
    t69 = t134 * t24
    t69.addcmul_(t3, g26)
    t69.addcmul_(g13, t82)
    t82 = torch.add(t69, t160, alpha=4)
    t82.add_(t57, alpha=6)
    t3 = a32 * g13
    t3.addcmul_(t75, g39)
    t50 = t50 * g26
    t50.add_(t3, alpha=2)
    t3 = torch.add(t100, t22, alpha=2)
    t3.add_(t106, alpha=6)
    t155 = torch.add(t113, t119, alpha=4)
    t155.add_(t152, alpha=6)
    t85 = a30 * g13
    t85.addcmul_(t49, t168)
    t85.addcmul_(t31, g26)
    t31 = torch.add(t85, t123)
    t31.add_(t29, alpha=4)
    t31.add_(t147, alpha=3)
    t31.add_(t37, alpha=3)
    t31 = a23 * t31
    t31.addcmul_(a28, t111)
    t31.addcmul_(t41, g12)
    t31.addcmul_(t43, g13)
    t43 = a5 * t148
    t43.addcmul_(a5, t108)
    t43.addcmul_(a11, t8)
    t43.addcmul_(a13, t169)
    t41 = a5 * t156
    t128 = a4 * t20
    t128.addcmul_(a4, t36)
    t128.addcmul_(a6, t151)
    t128.addcmul_(a7, t20)
    t128.addcmul_(a7, t126)
    t128.addcmul_(a8, t4)
    t128.addcmul_(a20, t29)
    t128.addcmul_(a21, t14)
    t128.addcmul_(a22, t119)
    t128.addcmul_(a23, t117)
    t128.addcmul_(a24, t82)
    t128.addcmul_(a25, t50)
    t128.addcmul_(a26, t3)
    t128.addcmul_(a27, t155)
    t128.addcmul_(a30, t29)
    t128.addcmul_(a31, t160)
    t128.addcmul_(a32, t30)
    t128.add_(t31, alpha=2)
    t128.add_(t43, alpha=3)
    t128.add_(t41, alpha=4)
    t41 = g4 * 24
    t24 = t2 * t24
    t24.addcmul_(t138, g26)
    t24.addcmul_(g13, t35)
    t35 = torch.add(t24, t160, alpha=4)
    t35.add_(t57, alpha=6)
    t138 = t50 * 2
    t138.add_(t30, alpha=4)
    t138.add_(t29, alpha=4)
    t138.add_(t123, alpha=2)
    t138.add_(t121, alpha=3)
    t138.add_(t147, alpha=3)
    t138.add_(t37, alpha=6)
    t43 = torch.add(t22, t100)
    t43.add_(t111, alpha=2)
    t43.add_(t106, alpha=6)
    t31 = torch.add(t107, t113)
    t31.add_(t119, alpha=2)
    t31.add_(t152, alpha=6)
    t14 = a4 * t4
    t14.addcmul_(a4, t88)
    t14.addcmul_(a5, t151)
    t14.addcmul_(a6, t153)
    t14.addcmul_(a8, t126)
    t14.addcmul_(a21, t144)
    t14.addcmul_(a22, t68)
    t14.addcmul_(a24, t138)
    t14.addcmul_(a26, t119)
    t14.addcmul_(a27, t43)
    t14.addcmul_(a28, t31)
    t14.addcmul_(a29, t111)
    t14.addcmul_(a31, t29)
    t14.addcmul_(a32, t160)
    t14.addcmul_(a33, t30)
    t138 = a5 * t118
    t138.addcmul_(a6, t108)
    t138.addcmul_(a11, t12)
    t138.addcmul_(a12, t8)
    t108 = a5 * t157
    t108.addcmul_(a6, t156)
    t108.addcmul_(t158, g12)
    t108.addcmul_(t131, g13)
    t131 = a7 * t4
    t131.addcmul_(a8, t102)
    t131.addcmul_(a8, t20)
    t131.addcmul_(a9, t4)
    t131.addcmul_(a20, t160)
    t131.addcmul_(a23, t82)
    t131.addcmul_(a24, t41)
    t131.addcmul_(a25, t35)
    t131.addcmul_(t6, t169)
    t131.add_(t14, alpha=2)
    t131.add_(t138, alpha=3)
    t131.add_(t108, alpha=4)
    t100 = torch.add(t100, t111, alpha=4)
    t100.add_(t106, alpha=6)
    t113 = torch.add(t113, t107, alpha=2)
    t113.add_(t152, alpha=6)
    t108 = a34 * g13
    t108.addcmul_(t51, t168)
    t108.addcmul_(t63, g26)
    t123 = torch.add(t108, t123)
    t123.add_(t30, alpha=4)
    t123.add_(t121, alpha=3)
    t123.add_(t37, alpha=3)
    t123 = a25 * t123
    t123.addcmul_(a27, t119)
    t123.addcmul_(t72, g12)
    t123.addcmul_(t60, g13)
    t60 = a6 * t110
    t60.addcmul_(a6, t118)
    t60.addcmul_(a12, t12)
    t60.addcmul_(a15, t169)
    t118 = a6 * t157
    t72 = a4 * t102
    t72.addcmul_(a4, t71)
    t72.addcmul_(a5, t153)
    t72.addcmul_(a8, t4)
    t72.addcmul_(a9, t102)
    t72.addcmul_(a9, t126)
    t72.addcmul_(a20, t30)
    t72.addcmul_(a21, t111)
    t72.addcmul_(a22, t73)
    t72.addcmul_(a23, t50)
    t72.addcmul_(a24, t35)
    t72.addcmul_(a25, t117)
    t72.addcmul_(a28, t100)
    t72.addcmul_(a29, t113)
    t72.addcmul_(a32, t29)
    t72.addcmul_(a33, t160)
    t72.addcmul_(a34, t30)
    t72.add_(t123, alpha=2)
    t72.add_(t60, alpha=3)
    t72.add_(t118, alpha=4)
    t118 = torch.add(t22, t106, alpha=2)
    t60 = torch.add(t37, t85, alpha=2)
    t60.add_(t29, alpha=2)
    t60.add_(t147, alpha=3)
    t123 = torch.add(t69, t160)
    t123.add_(t57, alpha=3)
    t35 = torch.add(t119, t152)
    t73 = a5 * t36
    t73.addcmul_(a7, t156)
    t73.addcmul_(a21, t29)
    t73.addcmul_(a24, t119)
    t73.addcmul_(a26, t60)
    t73.addcmul_(a27, t123)
    t73.addcmul_(a28, t50)
    t73.addcmul_(a31, t35)
    t60 = a7 * t148
    t60.addcmul_(a13, t8)
    t109 = t109 * g12
    t109.addcmul_(t77, g13)
    t77 = a4 * t148
    t77.addcmul_(a5, t20)
    t77.addcmul_(a5, t159)
    t77.addcmul_(a6, t137)
    t77.addcmul_(a8, t151)
    t77.addcmul_(a16, t169)
    t77.addcmul_(a23, t3)
    t77.addcmul_(a26, t39)
    t77.addcmul_(a30, t118)
    t77.addcmul_(a32, t111)
    t77.add_(t73, alpha=2)
    t77.add_(t60, alpha=3)
    t77.add_(t109, alpha=4)
    t109 = torch.add(t107, t119, alpha=4)
    t109.add_(t152, alpha=6)
    t60 = t50 * 4
    t60.add_(t85, alpha=2)
    t60.add_(t30, alpha=2)
    t60.add_(t29, alpha=4)
    t60.add_(t121, alpha=3)
    t60.add_(t147, alpha=6)
    t60.add_(t37, alpha=3)
    t73 = torch.add(t24, t69)
    t73.add_(t160, alpha=2)
    t73.add_(t57, alpha=6)
    t3 = torch.add(t111, t22)
    t3.add_(t106, alpha=3)
    t126 = a5 * t4
    t126.addcmul_(a6, t36)
    t126.addcmul_(a7, t151)
    t126.addcmul_(a7, t157)
    t126.addcmul_(a8, t153)
    t126.addcmul_(a21, t160)
    t126.addcmul_(a22, t29)
    t126.addcmul_(a24, t43)
    t126.addcmul_(a25, t119)
    t126.addcmul_(a26, t123)
    t126.addcmul_(a27, t60)
    t126.addcmul_(a28, t73)
    t126.addcmul_(a29, t50)
    t126.addcmul_(a31, t3)
    t126.addcmul_(a33, t111)
    t60 = a5 * t137
    t60.addcmul_(a8, t148)
    t60.addcmul_(a13, t12)
    t60.addcmul_(a17, t169)
    t123 = a5 * t88
    t123.addcmul_(a8, t156)
    t123.addcmul_(t149, g12)
    t123.addcmul_(t86, g13)
    t86 = a4 * t151
    t86.addcmul_(a6, t32)
    t86.addcmul_(a6, t20)
    t86.addcmul_(a9, t151)
    t86.addcmul_(a23, t155)
    t86.addcmul_(a27, t41)
    t86.addcmul_(a30, t119)
    t86.addcmul_(a32, t109)
    t86.addcmul_(t6, t8)
    t86.add_(t126, alpha=2)
    t86.add_(t60, alpha=3)
    t86.add_(t123, alpha=4)
    t22 = torch.add(t22, t111, alpha=4)
    t22.add_(t106, alpha=6)
    t123 = t108 * 2
    t123.add_(t50, alpha=4)
    t123.add_(t30, alpha=4)
    t123.add_(t29, alpha=2)
    t123.add_(t121, alpha=6)
    t123.add_(t147, alpha=3)
    t123.add_(t37, alpha=3)
    t60 = torch.add(t24, t160)
    t60.add_(t57, alpha=3)
    t126 = torch.add(t107, t119)
    t126.add_(t152, alpha=3)
    t155 = a5 * t71
    t155.addcmul_(a6, t4)
    t155.addcmul_(a8, t151)
    t155.addcmul_(a9, t153)
    t155.addcmul_(a9, t156)
    t155.addcmul_(a21, t30)
    t155.addcmul_(a22, t160)
    t155.addcmul_(a23, t111)
    t155.addcmul_(a24, t31)
    t155.addcmul_(a26, t50)
    t155.addcmul_(a27, t73)
    t155.addcmul_(a28, t123)
    t155.addcmul_(a29, t60)
    t155.addcmul_(a31, t119)
    t155.addcmul_(a33, t126)
    t123 = a6 * t45
    t123.addcmul_(a8, t110)
    t123.addcmul_(a15, t8)
    t123.addcmul_(a18, t169)
    t73 = a6 * t88
    t73.addcmul_(a8, t157)
    t73.addcmul_(t150, g12)
    t73.addcmul_(t93, g13)
    t93 = a4 * t153
    t93.addcmul_(a5, t32)
    t93.addcmul_(a5, t102)
    t93.addcmul_(a7, t153)
    t93.addcmul_(a25, t100)
    t93.addcmul_(a28, t41)
    t93.addcmul_(a32, t22)
    t93.addcmul_(a34, t111)
    t93.addcmul_(t6, t12)
    t93.add_(t155, alpha=2)
    t93.add_(t123, alpha=3)
    t93.add_(t73, alpha=4)
    t107 = torch.add(t107, t152, alpha=2)
    t37 = torch.add(t37, t108, alpha=2)
    t37.add_(t30, alpha=2)
    t37.add_(t121, alpha=3)
    t106 = torch.add(t111, t106)
    t152 = a6 * t71
    t152.addcmul_(a9, t157)
    t152.addcmul_(a22, t30)
    t152.addcmul_(a24, t111)
    t152.addcmul_(a27, t50)
    t152.addcmul_(a28, t60)
    t152.addcmul_(a29, t37)
    t152.addcmul_(a33, t106)
    t37 = a9 * t110
    t37.addcmul_(a15, t12)
    t120 = t120 * g12
    t120.addcmul_(t99, g13)
    t99 = a4 * t110
    t99.addcmul_(a5, t45)
    t99.addcmul_(a6, t102)
    t99.addcmul_(a6, t33)
    t99.addcmul_(a8, t153)
    t99.addcmul_(a19, t169)
    t99.addcmul_(a25, t113)
    t99.addcmul_(a29, t39)
    t99.addcmul_(a32, t119)
    t99.addcmul_(a34, t107)
    t99.add_(t152, alpha=2)
    t99.add_(t37, alpha=3)
    t99.add_(t120, alpha=4)
    t120 = torch.add(t69, t57, alpha=2)
    t37 = torch.add(t85, t147)
    t152 = a30 * g4
    t152.addcmul_(a30, t37)
    t37 = a5 * t148
    t37.addcmul_(a7, t159)
    t37.addcmul_(a7, t36)
    t37.addcmul_(a8, t137)
    t37.addcmul_(a16, t8)
    t37.addcmul_(a23, t29)
    t37.addcmul_(a26, t118)
    t37.addcmul_(a27, t119)
    t37.addcmul_(a31, t120)
    t37.addcmul_(a32, t50)
    t37.addcmul_(t49, g12)
    t37.addcmul_(t53, g13)
    t37.add_(t152, alpha=2)
    t152 = torch.add(t24, t69, alpha=2)
    t152.add_(t57, alpha=6)
    t53 = torch.add(t121, t50, alpha=2)
    t53.add_(t85, alpha=2)
    t53.add_(t147, alpha=3)
    t49 = a7 * t88
    t49.addcmul_(a8, t36)
    t49.addcmul_(a24, t29)
    t49.addcmul_(a26, t35)
    t49.addcmul_(a27, t3)
    t49.addcmul_(a28, t119)
    t49.addcmul_(a31, t53)
    t49.addcmul_(a33, t50)
    t53 = a7 * t137
    t53.addcmul_(a17, t8)
    t134 = t134 * g12
    t134.addcmul_(t140, g13)
    t140 = a5 * t151
    t140.addcmul_(a6, t148)
    t140.addcmul_(a8, t32)
    t140.addcmul_(a8, t159)
    t140.addcmul_(a9, t137)
    t140.addcmul_(a16, t12)
    t140.addcmul_(a23, t160)
    t140.addcmul_(a30, t120)
    t140.addcmul_(a31, t39)
    t140.addcmul_(a32, t152)
    t140.add_(t49, alpha=2)
    t140.add_(t53, alpha=3)
    t140.add_(t134, alpha=4)
    t69 = torch.add(t69, t24, alpha=2)
    t69.add_(t57, alpha=6)
    t85 = torch.add(t108, t85)
    t85.add_(t50, alpha=4)
    t85.add_(t121, alpha=3)
    t85.add_(t147, alpha=3)
    t134 = a24 * t160
    t134.addcmul_(a32, t85)
    t134.addcmul_(t75, g12)
    t134.addcmul_(t80, g13)
    t80 = a8 * t45
    t80.addcmul_(a8, t137)
    t80.addcmul_(a17, t12)
    t80.addcmul_(a18, t8)
    t137 = a8 * t88
    t75 = a5 * t153
    t75.addcmul_(a6, t151)
    t75.addcmul_(a7, t32)
    t75.addcmul_(a7, t71)
    t75.addcmul_(a9, t32)
    t75.addcmul_(a9, t36)
    t75.addcmul_(a23, t30)
    t75.addcmul_(a25, t29)
    t75.addcmul_(a26, t111)
    t75.addcmul_(a27, t109)
    t75.addcmul_(a28, t22)
    t75.addcmul_(a29, t119)
    t75.addcmul_(a30, t50)
    t75.addcmul_(a31, t152)
    t75.addcmul_(a32, t117)
    t75.addcmul_(a33, t69)
    t75.addcmul_(a34, t50)
    t75.add_(t134, alpha=2)
    t75.add_(t80, alpha=3)
    t75.add_(t137, alpha=4)
    t24 = torch.add(t24, t57, alpha=2)
    t147 = torch.add(t147, t108, alpha=2)
    t147.add_(t50, alpha=2)
    t147.add_(t121, alpha=3)
    t57 = a8 * t71
    t57.addcmul_(a9, t88)
    t57.addcmul_(a24, t30)
    t57.addcmul_(a27, t111)
    t57.addcmul_(a28, t126)
    t57.addcmul_(a29, t106)
    t57.addcmul_(a31, t50)
    t57.addcmul_(a33, t147)
    t147 = a9 * t45
    t147.addcmul_(a18, t12)
    t2 = t2 * g12
    t2.addcmul_(t127, g13)
    t127 = a5 * t110
    t127.addcmul_(a6, t153)
    t127.addcmul_(a7, t45)
    t127.addcmul_(a8, t32)
    t127.addcmul_(a8, t33)
    t127.addcmul_(a19, t8)
    t127.addcmul_(a25, t160)
    t127.addcmul_(a32, t69)
    t127.addcmul_(a33, t39)
    t127.addcmul_(a34, t24)
    t127.add_(t57, alpha=2)
    t127.add_(t147, alpha=3)
    t127.add_(t2, alpha=4)
    t108 = torch.add(t108, t121)
    t121 = a34 * g4
    t121.addcmul_(a34, t108)
    t110 = a6 * t110
    t110.addcmul_(a8, t45)
    t110.addcmul_(a9, t33)
    t110.addcmul_(a9, t71)
    t110.addcmul_(a19, t12)
    t110.addcmul_(a25, t30)
    t110.addcmul_(a28, t111)
    t110.addcmul_(a29, t107)
    t110.addcmul_(a32, t50)
    t110.addcmul_(a33, t24)
    t110.addcmul_(t51, g12)
    t110.addcmul_(t55, g13)
    t110.add_(t121, alpha=2)
    return torch.stack((g0, t98, t142, t54, t161, t167, t164, t166, t165, t15, t25, t0, t16, t44, t175, t62, t79, t87, t94, t101, t40, t104, t105, t128, t131, t72, t77, t86, t93, t99, t37, t140, t75, t127, t110,))


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
    t19 = a11 * v11
    t20 = a12 * v12
    t21 = a13 * v13
    t22 = a14 * v14
    t23 = a15 * v15
    t24 = torch.add(t18, t21)
    t24.add_(t23)
    t24.add_(t19, alpha=2)
    t24.add_(t20, alpha=2)
    t24.add_(t22, alpha=2)
    t25 = a20 * v20
    t26 = a21 * v21
    t27 = a22 * v22
    t28 = a23 * v23
    t29 = a24 * v24
    t30 = a25 * v25
    t31 = a26 * v26
    t32 = a27 * v27
    t33 = a28 * v28
    t34 = a29 * v29
    t35 = torch.add(t25, t31)
    t35.add_(t34)
    t35.add_(t26, alpha=3)
    t35.add_(t27, alpha=3)
    t35.add_(t28, alpha=3)
    t35.add_(t29, alpha=6)
    t35.add_(t30, alpha=3)
    t35.add_(t32, alpha=3)
    t35.add_(t33, alpha=3)
    t36 = g14 * t14
    t36.addcmul_(g17, t16)
    t36.addcmul_(g20, t17)
    t36.addcmul_(g24, t24)
    t36.addcmul_(g25, t35)
    t37 = g23 * t15
    t37.add_(t36, alpha=2)
    t36 = a21 * v26
    t36.addcmul_(a22, v27)
    t36.addcmul_(a24, v31)
    t36.addcmul_(a26, v21)
    t36.addcmul_(a27, v22)
    t36.addcmul_(a31, v24)
    t38 = a20 * v23
    t38.addcmul_(a23, v20)
    t38.addcmul_(a23, v30)
    t38.addcmul_(a25, v32)
    t38.addcmul_(a30, v23)
    t38.addcmul_(a32, v25)
    t38.add_(t26, alpha=4)
    t38.add_(t28, alpha=8)
    t38.add_(t29, alpha=8)
    t38.add_(t31, alpha=4)
    t38.add_(t32, alpha=8)
    t38.add_(t33, alpha=4)
    t38.add_(t36, alpha=2)
    t36 = g22 * 6
    t39 = a4 * v23
    t39.addcmul_(a5, v21)
    t39.addcmul_(a5, v26)
    t39.addcmul_(a6, v27)
    t39.addcmul_(a7, v23)
    t39.addcmul_(a8, v24)
    t39.addcmul_(a21, v5)
    t39.addcmul_(a23, v4)
    t39.addcmul_(a23, v7)
    t39.addcmul_(a24, v8)
    t39.addcmul_(a26, v5)
    t39.addcmul_(a27, v6)
    t40 = g26 * t38
    t40.addcmul_(t36, t39)
    t41 = a5 * v26
    t41.addcmul_(a6, v27)
    t41.addcmul_(a8, v31)
    t41.addcmul_(a26, v5)
    t41.addcmul_(a27, v6)
    t41.addcmul_(a31, v8)
    t42 = a4 * v23
    t42.addcmul_(a7, v30)
    t42.addcmul_(a9, v32)
    t42.addcmul_(a23, v4)
    t42.addcmul_(a30, v7)
    t42.addcmul_(a32, v9)
    t42.add_(t41, alpha=2)
    t41 = a2 * v2
    t43 = a1 * v13
    t43.addcmul_(a2, v16)
    t43.addcmul_(a3, v17)
    t43.addcmul_(a13, v1)
    t43.addcmul_(a16, v2)
    t43.addcmul_(a17, v3)
    t44 = a5 * v5
    t44.addcmul_(a7, v7)
    t44.addcmul_(a8, v8)
    t45 = a16 * v16
    t46 = a17 * v17
    t47 = a18 * v18
    t48 = torch.add(t19, t45)
    t48.add_(t47)
    t48.add_(t21, alpha=2)
    t48.add_(t22, alpha=2)
    t48.add_(t46, alpha=2)
    t49 = a30 * v30
    t50 = a31 * v31
    t51 = a32 * v32
    t52 = a33 * v33
    t53 = torch.add(t26, t49)
    t53.add_(t52)
    t53.add_(t28, alpha=3)
    t53.add_(t29, alpha=3)
    t53.add_(t31, alpha=3)
    t53.add_(t32, alpha=6)
    t53.add_(t33, alpha=3)
    t53.add_(t50, alpha=3)
    t53.add_(t51, alpha=3)
    t54 = g14 * t41
    t54.addcmul_(g17, t43)
    t54.addcmul_(g20, t44)
    t54.addcmul_(g24, t48)
    t54.addcmul_(g25, t53)
    t55 = g23 * t42
    t55.add_(t54, alpha=2)
    t54 = a21 * v28
    t54.addcmul_(a22, v29)
    t54.addcmul_(a24, v33)
    t54.addcmul_(a28, v21)
    t54.addcmul_(a29, v22)
    t54.addcmul_(a33, v24)
    t56 = a20 * v25
    t56.addcmul_(a23, v32)
    t56.addcmul_(a25, v20)
    t56.addcmul_(a25, v34)
    t56.addcmul_(a32, v23)
    t56.addcmul_(a34, v25)
    t56.add_(t27, alpha=4)
    t56.add_(t29, alpha=8)
    t56.add_(t30, alpha=8)
    t56.add_(t32, alpha=4)
    t56.add_(t33, alpha=8)
    t56.add_(t34, alpha=4)
    t56.add_(t54, alpha=2)
    t54 = a4 * v25
    t54.addcmul_(a5, v28)
    t54.addcmul_(a6, v22)
    t54.addcmul_(a6, v29)
    t54.addcmul_(a8, v24)
    t54.addcmul_(a9, v25)
    t54.addcmul_(a22, v6)
    t54.addcmul_(a24, v8)
    t54.addcmul_(a25, v4)
    t54.addcmul_(a25, v9)
    t54.addcmul_(a28, v5)
    t54.addcmul_(a29, v6)
    t57 = g26 * t56
    t57.addcmul_(t36, t54)
    t58 = a5 * v28
    t58.addcmul_(a6, v29)
    t58.addcmul_(a8, v33)
    t58.addcmul_(a28, v5)
    t58.addcmul_(a29, v6)
    t58.addcmul_(a33, v8)
    t59 = a4 * v25
    t59.addcmul_(a7, v32)
    t59.addcmul_(a9, v34)
    t59.addcmul_(a25, v4)
    t59.addcmul_(a32, v7)
    t59.addcmul_(a34, v9)
    t59.add_(t58, alpha=2)
    t58 = a3 * v3
    t60 = a1 * v15
    t60.addcmul_(a2, v18)
    t60.addcmul_(a3, v19)
    t60.addcmul_(a15, v1)
    t60.addcmul_(a18, v2)
    t60.addcmul_(a19, v3)
    t61 = a6 * v6
    t61.addcmul_(a8, v8)
    t61.addcmul_(a9, v9)
    t62 = a19 * v19
    t63 = torch.add(t20, t46)
    t63.add_(t62)
    t63.add_(t22, alpha=2)
    t63.add_(t23, alpha=2)
    t63.add_(t47, alpha=2)
    t64 = a34 * v34
    t65 = torch.add(t27, t50)
    t65.add_(t64)
    t65.add_(t29, alpha=3)
    t65.add_(t30, alpha=3)
    t65.add_(t32, alpha=3)
    t65.add_(t33, alpha=6)
    t65.add_(t34, alpha=3)
    t65.add_(t51, alpha=3)
    t65.add_(t52, alpha=3)
    t66 = g14 * t58
    t66.addcmul_(g17, t60)
    t66.addcmul_(g20, t61)
    t66.addcmul_(g24, t63)
    t66.addcmul_(g25, t65)
    t67 = g23 * t59
    t67.add_(t66, alpha=2)
    t66 = a5 * v23
    t66.addcmul_(a7, v26)
    t66.addcmul_(a8, v27)
    t66.addcmul_(a23, v5)
    t66.addcmul_(a26, v7)
    t66.addcmul_(a27, v8)
    t68 = a4 * v26
    t68.addcmul_(a5, v30)
    t68.addcmul_(a6, v31)
    t68.addcmul_(a26, v4)
    t68.addcmul_(a30, v5)
    t68.addcmul_(a31, v6)
    t68.add_(t66, alpha=3)
    t66 = a21 * v23
    t66.addcmul_(a23, v21)
    t69 = a23 * v26
    t69.addcmul_(a26, v23)
    t70 = a24 * v27
    t70.addcmul_(a27, v24)
    t71 = a26 * v30
    t71.addcmul_(a30, v26)
    t72 = a27 * v31
    t72.addcmul_(a31, v27)
    t73 = a28 * v32
    t73.addcmul_(a32, v28)
    t74 = torch.add(t66, t71)
    t74.add_(t73)
    t74.add_(t69, alpha=2)
    t74.add_(t70, alpha=2)
    t74.add_(t72, alpha=2)
    t75 = g22 * t68
    t75.addcmul_(g26, t74)
    t76 = a21 * v24
    t76.addcmul_(a24, v21)
    t77 = a23 * v27
    t77.addcmul_(a27, v23)
    t78 = a24 * v28
    t78.addcmul_(a28, v24)
    t79 = a26 * v31
    t79.addcmul_(a31, v26)
    t80 = a27 * v32
    t80.addcmul_(a32, v27)
    t81 = a28 * v33
    t81.addcmul_(a33, v28)
    t82 = a24 * v26
    t82.addcmul_(a25, v27)
    t82.addcmul_(a26, v24)
    t82.addcmul_(a27, v25)
    t82.addcmul_(a28, v31)
    t82.addcmul_(a31, v28)
    t83 = a22 * v23
    t83.addcmul_(a23, v22)
    t83.addcmul_(a27, v30)
    t83.addcmul_(a29, v32)
    t83.addcmul_(a30, v27)
    t83.addcmul_(a32, v29)
    t83.add_(t76, alpha=2)
    t83.add_(t77, alpha=4)
    t83.add_(t78, alpha=4)
    t83.add_(t79, alpha=2)
    t83.add_(t80, alpha=4)
    t83.add_(t81, alpha=2)
    t83.add_(t82, alpha=2)
    t82 = g22 * 3
    t84 = a5 * v24
    t84.addcmul_(a7, v27)
    t84.addcmul_(a8, v28)
    t84.addcmul_(a24, v5)
    t84.addcmul_(a27, v7)
    t84.addcmul_(a28, v8)
    t85 = a4 * v27
    t85.addcmul_(a5, v31)
    t85.addcmul_(a6, v23)
    t85.addcmul_(a6, v32)
    t85.addcmul_(a8, v26)
    t85.addcmul_(a9, v27)
    t85.addcmul_(a23, v6)
    t85.addcmul_(a26, v8)
    t85.addcmul_(a27, v4)
    t85.addcmul_(a27, v9)
    t85.addcmul_(a31, v5)
    t85.addcmul_(a32, v6)
    t85.add_(t84, alpha=2)
    t84 = g26 * t83
    t84.addcmul_(t82, t85)
    t86 = a22 * v24
    t86.addcmul_(a24, v22)
    t87 = a25 * v28
    t87.addcmul_(a28, v25)
    t88 = a29 * v33
    t88.addcmul_(a33, v29)
    t89 = a23 * v28
    t89.addcmul_(a24, v29)
    t89.addcmul_(a27, v33)
    t89.addcmul_(a28, v23)
    t89.addcmul_(a29, v24)
    t89.addcmul_(a33, v27)
    t90 = a21 * v25
    t90.addcmul_(a25, v21)
    t90.addcmul_(a26, v32)
    t90.addcmul_(a28, v34)
    t90.addcmul_(a32, v26)
    t90.addcmul_(a34, v28)
    t90.add_(t86, alpha=2)
    t90.add_(t70, alpha=4)
    t90.add_(t87, alpha=4)
    t90.add_(t72, alpha=2)
    t90.add_(t73, alpha=4)
    t90.add_(t88, alpha=2)
    t90.add_(t89, alpha=2)
    t89 = a6 * v24
    t89.addcmul_(a8, v27)
    t89.addcmul_(a9, v28)
    t89.addcmul_(a24, v6)
    t89.addcmul_(a27, v8)
    t89.addcmul_(a28, v9)
    t91 = a4 * v28
    t91.addcmul_(a5, v25)
    t91.addcmul_(a5, v32)
    t91.addcmul_(a6, v33)
    t91.addcmul_(a7, v28)
    t91.addcmul_(a8, v29)
    t91.addcmul_(a25, v5)
    t91.addcmul_(a28, v4)
    t91.addcmul_(a28, v7)
    t91.addcmul_(a29, v8)
    t91.addcmul_(a32, v5)
    t91.addcmul_(a33, v6)
    t91.add_(t89, alpha=2)
    t89 = g26 * t90
    t89.addcmul_(t82, t91)
    t92 = a6 * v25
    t92.addcmul_(a8, v28)
    t92.addcmul_(a9, v29)
    t92.addcmul_(a25, v6)
    t92.addcmul_(a28, v8)
    t92.addcmul_(a29, v9)
    t93 = a4 * v29
    t93.addcmul_(a5, v33)
    t93.addcmul_(a6, v34)
    t93.addcmul_(a29, v4)
    t93.addcmul_(a33, v5)
    t93.addcmul_(a34, v6)
    t93.add_(t92, alpha=3)
    t92 = a22 * v25
    t92.addcmul_(a25, v22)
    t94 = a25 * v29
    t94.addcmul_(a29, v25)
    t95 = a29 * v34
    t95.addcmul_(a34, v29)
    t96 = torch.add(t92, t80)
    t96.add_(t95)
    t96.add_(t78, alpha=2)
    t96.add_(t94, alpha=2)
    t96.add_(t81, alpha=2)
    t97 = g22 * t93
    t97.addcmul_(g26, t96)
    t98 = a22 * a25
    t99 = a24 * a28
    t100 = a25 * a29
    t101 = a27 * a32
    t102 = a28 * a33
    t103 = a29 * a34
    t104 = torch.add(t98, t101)
    t104.add_(t103)
    t104.add_(t99, alpha=2)
    t104.add_(t100, alpha=2)
    t104.add_(t102, alpha=2)
    t105 = a4 * a29
    t105.addcmul_(a5, a33)
    t105.addcmul_(a6, a34)
    t106 = a6 * a25
    t106.addcmul_(a8, a28)
    t106.addcmul_(a9, a29)
    t105.add_(t106, alpha=3)
    t106 = t104 * g26
    t106.addcmul_(t105, g22)
    t107 = a22 * a24
    t108 = a24 * a27
    t109 = a25 * a28
    t110 = a27 * a31
    t111 = a28 * a32
    t112 = a29 * a33
    t113 = a21 * a25
    t114 = a23 * a28
    t115 = a24 * a29
    t116 = a26 * a32
    t117 = a27 * a33
    t118 = a28 * a34
    t113.add_(t116)
    t113.add_(t118)
    t113.add_(t107, alpha=2)
    t113.add_(t108, alpha=4)
    t113.add_(t109, alpha=4)
    t113.add_(t110, alpha=2)
    t113.add_(t111, alpha=4)
    t113.add_(t112, alpha=2)
    t113.add_(t114, alpha=2)
    t113.add_(t115, alpha=2)
    t113.add_(t117, alpha=2)
    t117 = a4 * a28
    t117.addcmul_(a5, a32)
    t117.addcmul_(a6, a33)
    t115 = a5 * a25
    t115.addcmul_(a7, a28)
    t115.addcmul_(a8, a29)
    t114 = a6 * a24
    t114.addcmul_(a8, a27)
    t114.addcmul_(a9, a28)
    t117.add_(t115)
    t117.add_(t114, alpha=2)
    t114 = t113 * g26
    t114.addcmul_(t117, t82)
    t115 = a21 * a24
    t118 = a23 * a27
    t116 = a26 * a31
    t119 = a22 * a23
    t120 = a24 * a26
    t121 = a25 * a27
    t122 = a27 * a30
    t123 = a28 * a31
    t124 = a29 * a32
    t119.add_(t122)
    t119.add_(t124)
    t119.add_(t115, alpha=2)
    t119.add_(t118, alpha=4)
    t119.add_(t99, alpha=4)
    t119.add_(t116, alpha=2)
    t119.add_(t101, alpha=4)
    t119.add_(t102, alpha=2)
    t119.add_(t120, alpha=2)
    t119.add_(t121, alpha=2)
    t119.add_(t123, alpha=2)
    t123 = a4 * a27
    t123.addcmul_(a5, a31)
    t123.addcmul_(a6, a32)
    t121 = a5 * a24
    t121.addcmul_(a7, a27)
    t121.addcmul_(a8, a28)
    t120 = a6 * a23
    t120.addcmul_(a8, a26)
    t120.addcmul_(a9, a27)
    t123.add_(t120)
    t123.add_(t121, alpha=2)
    t121 = t119 * g26
    t121.addcmul_(t123, t82)
    t120 = a21 * a23
    t124 = a23 * a26
    t122 = a26 * a30
    t125 = torch.add(t120, t122)
    t125.add_(t111)
    t125.add_(t124, alpha=2)
    t125.add_(t108, alpha=2)
    t125.add_(t110, alpha=2)
    t126 = a4 * a26
    t126.addcmul_(a5, a30)
    t126.addcmul_(a6, a31)
    t127 = a5 * a23
    t127.addcmul_(a7, a26)
    t127.addcmul_(a8, a27)
    t126.add_(t127, alpha=3)
    t127 = t125 * g26
    t127.addcmul_(t126, g22)
    t128 = a22 * a22
    t129 = a24 * a24
    t130 = a25 * a25
    t131 = a27 * a27
    t132 = a28 * a28
    t133 = a29 * a29
    t134 = a20 * a25
    t135 = a21 * a28
    t136 = a22 * a29
    t137 = a23 * a32
    t138 = a24 * a33
    t139 = a25 * a34
    t134.add_(t137)
    t134.add_(t139)
    t134.add_(t128, alpha=2)
    t134.add_(t129, alpha=4)
    t134.add_(t130, alpha=4)
    t134.add_(t131, alpha=2)
    t134.add_(t132, alpha=4)
    t134.add_(t133, alpha=2)
    t134.add_(t135, alpha=2)
    t134.add_(t136, alpha=2)
    t134.add_(t138, alpha=2)
    t138 = a4 * a25
    t138.addcmul_(a5, a28)
    t138.addcmul_(a6, a29)
    t136 = a6 * a22
    t136.addcmul_(a8, a24)
    t136.addcmul_(a9, a25)
    t138.add_(t136)
    t136 = t134 * g26
    t136.addcmul_(t138, t36)
    t135 = a21 * a21
    t139 = a23 * a23
    t137 = a26 * a26
    t140 = a20 * a23
    t141 = a21 * a26
    t142 = a22 * a27
    t143 = a23 * a30
    t144 = a24 * a31
    t145 = a25 * a32
    t140.add_(t143)
    t140.add_(t145)
    t140.add_(t135, alpha=2)
    t140.add_(t139, alpha=4)
    t140.add_(t129, alpha=4)
    t140.add_(t137, alpha=2)
    t140.add_(t131, alpha=4)
    t140.add_(t132, alpha=2)
    t140.add_(t141, alpha=2)
    t140.add_(t142, alpha=2)
    t140.add_(t144, alpha=2)
    t144 = a4 * a23
    t144.addcmul_(a5, a26)
    t144.addcmul_(a6, a27)
    t142 = a5 * a21
    t142.addcmul_(a7, a23)
    t142.addcmul_(a8, a24)
    t144.add_(t142)
    t142 = t140 * g26
    t142.addcmul_(t144, t36)
    t141 = a20 * a20
    t145 = torch.add(t141, t139)
    t145.add_(t130)
    t145.add_(t135, alpha=2)
    t145.add_(t128, alpha=2)
    t145.add_(t129, alpha=2)
    t143 = a4 * a20
    t143.addcmul_(a5, a21)
    t143.addcmul_(a6, a22)
    t146 = g22 * 4
    t147 = t145 * g26
    t147.addcmul_(t143, t146)
    t148 = a6 * a6
    t148.addcmul_(a8, a8)
    t148.addcmul_(a9, a9)
    t149 = a5 * 2
    t150 = a6 * 2
    t151 = a8 * 2
    t152 = a4 * a25
    t152.addcmul_(a7, a32)
    t152.addcmul_(a9, a34)
    t152.addcmul_(a28, t149)
    t152.addcmul_(a29, t150)
    t152.addcmul_(a33, t151)
    t153 = a12 * a12
    t154 = a14 * a14
    t155 = a15 * a15
    t156 = a17 * a17
    t157 = a18 * a18
    t158 = a19 * a19
    t159 = torch.add(t153, t156)
    t159.add_(t158)
    t159.add_(t154, alpha=2)
    t159.add_(t155, alpha=2)
    t159.add_(t157, alpha=2)
    t160 = a31 * a31
    t161 = a32 * a32
    t162 = a33 * a33
    t163 = a34 * a34
    t164 = torch.add(t128, t160)
    t164.add_(t163)
    t164.add_(t129, alpha=3)
    t164.add_(t130, alpha=3)
    t164.add_(t131, alpha=3)
    t164.add_(t132, alpha=6)
    t164.add_(t133, alpha=3)
    t164.add_(t161, alpha=3)
    t164.add_(t162, alpha=3)
    t165 = a3 * a3
    t166 = a1 * a15
    t166.addcmul_(a2, a18)
    t166.addcmul_(a3, a19)
    t167 = g17 * 2
    t168 = t148 * g20
    t168.addcmul_(t152, g23)
    t168.addcmul_(t159, g24)
    t168.addcmul_(t164, g25)
    t168.addcmul_(t165, g14)
    t168.addcmul_(t166, t167)
    t169 = a5 * a5
    t169.addcmul_(a7, a7)
    t169.addcmul_(a8, a8)
    t170 = a4 * a23
    t170.addcmul_(a7, a30)
    t170.addcmul_(a9, a32)
    t170.addcmul_(a26, t149)
    t170.addcmul_(a27, t150)
    t170.addcmul_(a31, t151)
    t171 = a11 * a11
    t172 = a13 * a13
    t173 = a16 * a16
    t174 = torch.add(t171, t173)
    t174.add_(t157)
    t174.add_(t172, alpha=2)
    t174.add_(t154, alpha=2)
    t174.add_(t156, alpha=2)
    t175 = a30 * a30
    t176 = torch.add(t135, t175)
    t176.add_(t162)
    t176.add_(t139, alpha=3)
    t176.add_(t129, alpha=3)
    t176.add_(t137, alpha=3)
    t176.add_(t131, alpha=6)
    t176.add_(t132, alpha=3)
    t176.add_(t160, alpha=3)
    t176.add_(t161, alpha=3)
    t177 = a2 * a2
    t178 = a1 * a13
    t178.addcmul_(a2, a16)
    t178.addcmul_(a3, a17)
    t179 = t169 * g20
    t179.addcmul_(t170, g23)
    t179.addcmul_(t174, g24)
    t179.addcmul_(t176, g25)
    t179.addcmul_(t177, g14)
    t179.addcmul_(t178, t167)
    t180 = a4 * a4
    t180.addcmul_(a5, a5)
    t180.addcmul_(a6, a6)
    t181 = a4 * a20
    t181.addcmul_(a7, a23)
    t181.addcmul_(a9, a25)
    t181.addcmul_(a21, t149)
    t181.addcmul_(a22, t150)
    t181.addcmul_(a24, t151)
    t182 = a10 * a10
    t183 = torch.add(t182, t172)
    t183.add_(t155)
    t183.add_(t171, alpha=2)
    t183.add_(t153, alpha=2)
    t183.add_(t154, alpha=2)
    t141 = torch.add(t141, t137)
    t141.add_(t133)
    t141.add_(t135, alpha=3)
    t141.add_(t128, alpha=3)
    t141.add_(t139, alpha=3)
    t141.add_(t129, alpha=6)
    t141.add_(t130, alpha=3)
    t141.add_(t131, alpha=3)
    t141.add_(t132, alpha=3)
    t128 = a1 * a1
    t135 = a1 * a10
    t135.addcmul_(a2, a11)
    t135.addcmul_(a3, a12)
    t184 = t180 * g20
    t184.addcmul_(t181, g23)
    t184.addcmul_(t183, g24)
    t184.addcmul_(t141, g25)
    t184.addcmul_(t128, g14)
    t184.addcmul_(t135, t167)
    t185 = a1 * a6
    t185.addcmul_(a2, a8)
    t185.addcmul_(a3, a9)
    t186 = a4 * a12
    t186.addcmul_(a7, a17)
    t186.addcmul_(a9, a19)
    t186.addcmul_(a14, t149)
    t186.addcmul_(a15, t150)
    t186.addcmul_(a18, t151)
    t187 = a14 * 6
    t188 = a11 * a24
    t188.addcmul_(a12, a25)
    t188.addcmul_(a13, a27)
    t188.addcmul_(a15, a29)
    t188.addcmul_(a17, a32)
    t188.addcmul_(a18, a33)
    t189 = a10 * a22
    t189.addcmul_(a16, a31)
    t189.addcmul_(a19, a34)
    t189.addcmul_(a28, t187)
    t189.add_(t188, alpha=3)
    t188 = a3 * g5
    t188.addcmul_(t185, t3)
    t188.addcmul_(t186, g19)
    t188.addcmul_(t189, g21)
    t190 = a1 * a5
    t190.addcmul_(a2, a7)
    t190.addcmul_(a3, a8)
    t191 = a4 * a11
    t191.addcmul_(a7, a16)
    t191.addcmul_(a9, a18)
    t191.addcmul_(a13, t149)
    t191.addcmul_(a14, t150)
    t191.addcmul_(a17, t151)
    t192 = a11 * a23
    t192.addcmul_(a12, a24)
    t192.addcmul_(a13, a26)
    t192.addcmul_(a15, a28)
    t192.addcmul_(a17, a31)
    t192.addcmul_(a18, a32)
    t193 = a10 * a21
    t193.addcmul_(a16, a30)
    t193.addcmul_(a19, a33)
    t193.addcmul_(a27, t187)
    t193.add_(t192, alpha=3)
    t192 = a2 * g5
    t192.addcmul_(t190, t3)
    t192.addcmul_(t191, g19)
    t192.addcmul_(t193, g21)
    t194 = a1 * a4
    t194.addcmul_(a2, a5)
    t194.addcmul_(a3, a6)
    t195 = a4 * a10
    t195.addcmul_(a7, a13)
    t195.addcmul_(a9, a15)
    t195.addcmul_(a11, t149)
    t195.addcmul_(a12, t150)
    t195.addcmul_(a14, t151)
    t196 = a11 * a21
    t196.addcmul_(a12, a22)
    t196.addcmul_(a13, a23)
    t196.addcmul_(a15, a25)
    t196.addcmul_(a17, a27)
    t196.addcmul_(a18, a28)
    t197 = a10 * a20
    t197.addcmul_(a16, a26)
    t197.addcmul_(a19, a29)
    t197.addcmul_(a24, t187)
    t197.add_(t196, alpha=3)
    t196 = a1 * g5
    t196.addcmul_(t194, t3)
    t196.addcmul_(t195, g19)
    t196.addcmul_(t197, g21)
    t3 = g18 * 2
    t198 = g14 * t16
    t198.addcmul_(g16, t15)
    t198.addcmul_(t35, t3)
    t199 = a1 * v11
    t199.addcmul_(a2, v13)
    t199.addcmul_(a3, v14)
    t199.addcmul_(a11, v1)
    t199.addcmul_(a13, v2)
    t199.addcmul_(a14, v3)
    t200 = a5 * v23
    t200.addcmul_(a6, v24)
    t200.addcmul_(a8, v27)
    t200.addcmul_(a23, v5)
    t200.addcmul_(a24, v6)
    t200.addcmul_(a27, v8)
    t201 = a4 * v21
    t201.addcmul_(a7, v26)
    t201.addcmul_(a9, v28)
    t201.addcmul_(a21, v4)
    t201.addcmul_(a26, v7)
    t201.addcmul_(a28, v9)
    t201.add_(t200, alpha=2)
    t200 = a20 * v21
    t200.addcmul_(a21, v20)
    t71 = torch.add(t200, t71)
    t71.add_(t88)
    t71.add_(t66, alpha=3)
    t71.add_(t86, alpha=3)
    t71.add_(t69, alpha=3)
    t71.add_(t70, alpha=6)
    t71.add_(t87, alpha=3)
    t71.add_(t72, alpha=3)
    t71.add_(t73, alpha=3)
    t73 = g14 * t199
    t73.addcmul_(g16, t201)
    t73.addcmul_(g18, t71)
    t72 = a1 * v12
    t72.addcmul_(a2, v14)
    t72.addcmul_(a3, v15)
    t72.addcmul_(a12, v1)
    t72.addcmul_(a14, v2)
    t72.addcmul_(a15, v3)
    t88 = a5 * v24
    t88.addcmul_(a6, v25)
    t88.addcmul_(a8, v28)
    t88.addcmul_(a24, v5)
    t88.addcmul_(a25, v6)
    t88.addcmul_(a28, v8)
    t202 = a4 * v22
    t202.addcmul_(a7, v27)
    t202.addcmul_(a9, v29)
    t202.addcmul_(a22, v4)
    t202.addcmul_(a27, v7)
    t202.addcmul_(a29, v9)
    t202.add_(t88, alpha=2)
    t88 = a20 * v22
    t88.addcmul_(a22, v20)
    t79 = torch.add(t88, t79)
    t79.add_(t95)
    t79.add_(t76, alpha=3)
    t79.add_(t92, alpha=3)
    t79.add_(t77, alpha=3)
    t79.add_(t78, alpha=6)
    t79.add_(t94, alpha=3)
    t79.add_(t80, alpha=3)
    t79.add_(t81, alpha=3)
    t81 = g14 * t72
    t81.addcmul_(g16, t202)
    t81.addcmul_(g18, t79)
    t25 = torch.add(t25, t28)
    t25.add_(t30)
    t25.add_(t26, alpha=2)
    t25.add_(t27, alpha=2)
    t25.add_(t29, alpha=2)
    t27 = a4 * v20
    t27.addcmul_(a5, v21)
    t27.addcmul_(a6, v22)
    t27.addcmul_(a20, v4)
    t27.addcmul_(a21, v5)
    t27.addcmul_(a22, v6)
    t26 = g22 * 2
    t80 = g26 * t25
    t80.addcmul_(t27, t26)
    t95 = a1 * v2
    t95.addcmul_(a2, v1)
    t203 = a4 * v5
    t203.addcmul_(a5, v4)
    t203.addcmul_(a5, v7)
    t203.addcmul_(a6, v8)
    t203.addcmul_(a7, v5)
    t203.addcmul_(a8, v6)
    t204 = a10 * v11
    t204.addcmul_(a11, v10)
    t205 = a11 * v13
    t205.addcmul_(a13, v11)
    t206 = a12 * v14
    t206.addcmul_(a14, v12)
    t207 = a13 * v16
    t207.addcmul_(a16, v13)
    t208 = a14 * v17
    t208.addcmul_(a17, v14)
    t209 = a15 * v18
    t209.addcmul_(a18, v15)
    t210 = torch.add(t204, t207)
    t210.add_(t209)
    t210.add_(t205, alpha=2)
    t210.add_(t206, alpha=2)
    t210.add_(t208, alpha=2)
    t211 = g14 * t95
    t211.addcmul_(g20, t203)
    t211.addcmul_(g23, t201)
    t211.addcmul_(g24, t210)
    t211.addcmul_(g25, t71)
    t211.addcmul_(t167, t199)
    t212 = a1 * v3
    t212.addcmul_(a3, v1)
    t213 = a4 * v6
    t213.addcmul_(a5, v8)
    t213.addcmul_(a6, v4)
    t213.addcmul_(a6, v9)
    t213.addcmul_(a8, v5)
    t213.addcmul_(a9, v6)
    t214 = a10 * v12
    t214.addcmul_(a12, v10)
    t215 = a11 * v14
    t215.addcmul_(a14, v11)
    t216 = a12 * v15
    t216.addcmul_(a15, v12)
    t217 = a13 * v17
    t217.addcmul_(a17, v13)
    t218 = a14 * v18
    t218.addcmul_(a18, v14)
    t219 = a15 * v19
    t219.addcmul_(a19, v15)
    t220 = torch.add(t214, t217)
    t220.add_(t219)
    t220.add_(t215, alpha=2)
    t220.add_(t216, alpha=2)
    t220.add_(t218, alpha=2)
    t221 = g14 * t212
    t221.addcmul_(g20, t213)
    t221.addcmul_(g23, t202)
    t221.addcmul_(g24, t220)
    t221.addcmul_(g25, t79)
    t221.addcmul_(t167, t72)
    t222 = a21 * v22
    t222.addcmul_(a22, v21)
    t223 = a23 * v24
    t223.addcmul_(a24, v23)
    t224 = a24 * v25
    t224.addcmul_(a25, v24)
    t225 = a26 * v27
    t225.addcmul_(a27, v26)
    t226 = a27 * v28
    t226.addcmul_(a28, v27)
    t227 = a28 * v29
    t227.addcmul_(a29, v28)
    t228 = a21 * v27
    t228.addcmul_(a22, v28)
    t228.addcmul_(a24, v32)
    t228.addcmul_(a27, v21)
    t228.addcmul_(a28, v22)
    t228.addcmul_(a32, v24)
    t229 = a20 * v24
    t229.addcmul_(a23, v31)
    t229.addcmul_(a24, v20)
    t229.addcmul_(a25, v33)
    t229.addcmul_(a31, v23)
    t229.addcmul_(a33, v25)
    t229.add_(t222, alpha=2)
    t229.add_(t223, alpha=4)
    t229.add_(t224, alpha=4)
    t229.add_(t225, alpha=2)
    t229.add_(t226, alpha=4)
    t229.add_(t227, alpha=2)
    t229.add_(t228, alpha=2)
    t228 = a4 * v24
    t228.addcmul_(a5, v27)
    t228.addcmul_(a6, v28)
    t228.addcmul_(a24, v4)
    t228.addcmul_(a27, v5)
    t228.addcmul_(a28, v6)
    t230 = a5 * v22
    t230.addcmul_(a6, v21)
    t230.addcmul_(a7, v24)
    t230.addcmul_(a8, v23)
    t230.addcmul_(a8, v25)
    t230.addcmul_(a9, v24)
    t230.addcmul_(a21, v6)
    t230.addcmul_(a22, v5)
    t230.addcmul_(a23, v8)
    t230.addcmul_(a24, v7)
    t230.addcmul_(a24, v9)
    t230.addcmul_(a25, v8)
    t230.add_(t228, alpha=2)
    t228 = g26 * t229
    t228.addcmul_(t82, t230)
    t231 = a2 * v3
    t231.addcmul_(a3, v2)
    t232 = a5 * v6
    t232.addcmul_(a6, v5)
    t232.addcmul_(a7, v8)
    t232.addcmul_(a8, v7)
    t232.addcmul_(a8, v9)
    t232.addcmul_(a9, v8)
    t233 = a5 * v27
    t233.addcmul_(a6, v28)
    t233.addcmul_(a8, v32)
    t233.addcmul_(a27, v5)
    t233.addcmul_(a28, v6)
    t233.addcmul_(a32, v8)
    t234 = a4 * v24
    t234.addcmul_(a7, v31)
    t234.addcmul_(a9, v33)
    t234.addcmul_(a24, v4)
    t234.addcmul_(a31, v7)
    t234.addcmul_(a33, v9)
    t234.add_(t233, alpha=2)
    t233 = a11 * v12
    t233.addcmul_(a12, v11)
    t235 = a13 * v14
    t235.addcmul_(a14, v13)
    t236 = a14 * v15
    t236.addcmul_(a15, v14)
    t237 = a16 * v17
    t237.addcmul_(a17, v16)
    t238 = a17 * v18
    t238.addcmul_(a18, v17)
    t239 = a18 * v19
    t239.addcmul_(a19, v18)
    t240 = torch.add(t233, t237)
    t240.add_(t239)
    t240.add_(t235, alpha=2)
    t240.add_(t236, alpha=2)
    t240.add_(t238, alpha=2)
    t241 = a30 * v31
    t241.addcmul_(a31, v30)
    t242 = a31 * v32
    t242.addcmul_(a32, v31)
    t243 = a32 * v33
    t243.addcmul_(a33, v32)
    t244 = a33 * v34
    t244.addcmul_(a34, v33)
    t222 = torch.add(t222, t241)
    t222.add_(t244)
    t222.add_(t223, alpha=3)
    t222.add_(t224, alpha=3)
    t222.add_(t225, alpha=3)
    t222.add_(t226, alpha=6)
    t222.add_(t227, alpha=3)
    t222.add_(t242, alpha=3)
    t222.add_(t243, alpha=3)
    t245 = a1 * v14
    t245.addcmul_(a2, v17)
    t245.addcmul_(a3, v18)
    t245.addcmul_(a14, v1)
    t245.addcmul_(a17, v2)
    t245.addcmul_(a18, v3)
    t246 = g14 * t231
    t246.addcmul_(g20, t232)
    t246.addcmul_(g23, t234)
    t246.addcmul_(g24, t240)
    t246.addcmul_(g25, t222)
    t246.addcmul_(t167, t245)
    t247 = a21 * a22
    t248 = a23 * a24
    t249 = a24 * a25
    t250 = a26 * a27
    t251 = a27 * a28
    t252 = a28 * a29
    t253 = a20 * a24
    t254 = a21 * a27
    t255 = a22 * a28
    t256 = a23 * a31
    t257 = a24 * a32
    t258 = a25 * a33
    t253.add_(t256)
    t253.add_(t258)
    t253.add_(t247, alpha=2)
    t253.add_(t248, alpha=4)
    t253.add_(t249, alpha=4)
    t253.add_(t250, alpha=2)
    t253.add_(t251, alpha=4)
    t253.add_(t252, alpha=2)
    t253.add_(t254, alpha=2)
    t253.add_(t255, alpha=2)
    t253.add_(t257, alpha=2)
    t257 = a4 * a24
    t257.addcmul_(a5, a27)
    t257.addcmul_(a6, a28)
    t255 = a5 * a22
    t255.addcmul_(a7, a24)
    t255.addcmul_(a8, a25)
    t254 = a6 * a21
    t254.addcmul_(a8, a23)
    t254.addcmul_(a9, a24)
    t255.add_(t254)
    t255.add_(t257, alpha=2)
    t257 = t253 * g26
    t257.addcmul_(t255, t82)
    t254 = a5 * a6
    t254.addcmul_(a7, a8)
    t254.addcmul_(a8, a9)
    t258 = a4 * a24
    t258.addcmul_(a7, a31)
    t258.addcmul_(a9, a33)
    t258.addcmul_(a27, t149)
    t258.addcmul_(a28, t150)
    t258.addcmul_(a32, t151)
    t256 = a11 * a12
    t259 = a13 * a14
    t260 = a14 * a15
    t261 = a16 * a17
    t262 = a17 * a18
    t263 = a18 * a19
    t264 = torch.add(t256, t261)
    t264.add_(t263)
    t264.add_(t259, alpha=2)
    t264.add_(t260, alpha=2)
    t264.add_(t262, alpha=2)
    t265 = a30 * a31
    t266 = a31 * a32
    t267 = a32 * a33
    t268 = a33 * a34
    t247 = torch.add(t247, t265)
    t247.add_(t268)
    t247.add_(t248, alpha=3)
    t247.add_(t249, alpha=3)
    t247.add_(t250, alpha=3)
    t247.add_(t251, alpha=6)
    t247.add_(t252, alpha=3)
    t247.add_(t266, alpha=3)
    t247.add_(t267, alpha=3)
    t269 = a2 * a3
    t270 = a1 * a14
    t270.addcmul_(a2, a17)
    t270.addcmul_(a3, a18)
    t271 = t254 * g20
    t271.addcmul_(t258, g23)
    t271.addcmul_(t264, g24)
    t271.addcmul_(t247, g25)
    t271.addcmul_(t269, g14)
    t271.addcmul_(t270, t167)
    t272 = a4 * a6
    t272.addcmul_(a5, a8)
    t272.addcmul_(a6, a9)
    t273 = a4 * a22
    t273.addcmul_(a7, a27)
    t273.addcmul_(a9, a29)
    t273.addcmul_(a24, t149)
    t273.addcmul_(a25, t150)
    t273.addcmul_(a28, t151)
    t274 = a10 * a12
    t275 = a11 * a14
    t276 = a12 * a15
    t277 = a13 * a17
    t278 = a14 * a18
    t279 = a15 * a19
    t280 = torch.add(t274, t277)
    t280.add_(t279)
    t280.add_(t275, alpha=2)
    t280.add_(t276, alpha=2)
    t280.add_(t278, alpha=2)
    t281 = a20 * a22
    t116 = torch.add(t281, t116)
    t116.add_(t103)
    t116.add_(t115, alpha=3)
    t116.add_(t98, alpha=3)
    t116.add_(t118, alpha=3)
    t116.add_(t99, alpha=6)
    t116.add_(t100, alpha=3)
    t116.add_(t101, alpha=3)
    t116.add_(t102, alpha=3)
    t102 = a1 * a3
    t101 = a1 * a12
    t101.addcmul_(a2, a14)
    t101.addcmul_(a3, a15)
    t103 = t272 * g20
    t103.addcmul_(t273, g23)
    t103.addcmul_(t280, g24)
    t103.addcmul_(t116, g25)
    t103.addcmul_(t102, g14)
    t103.addcmul_(t101, t167)
    t282 = a4 * a5
    t282.addcmul_(a5, a7)
    t282.addcmul_(a6, a8)
    t283 = a4 * a21
    t283.addcmul_(a7, a26)
    t283.addcmul_(a9, a28)
    t283.addcmul_(a23, t149)
    t283.addcmul_(a24, t150)
    t283.addcmul_(a27, t151)
    t284 = a10 * a11
    t285 = a11 * a13
    t286 = a12 * a14
    t287 = a13 * a16
    t288 = a14 * a17
    t289 = a15 * a18
    t290 = torch.add(t284, t287)
    t290.add_(t289)
    t290.add_(t285, alpha=2)
    t290.add_(t286, alpha=2)
    t290.add_(t288, alpha=2)
    t291 = a20 * a21
    t122 = torch.add(t291, t122)
    t122.add_(t112)
    t122.add_(t120, alpha=3)
    t122.add_(t107, alpha=3)
    t122.add_(t124, alpha=3)
    t122.add_(t108, alpha=6)
    t122.add_(t109, alpha=3)
    t122.add_(t110, alpha=3)
    t122.add_(t111, alpha=3)
    t111 = a1 * a2
    t110 = a1 * a11
    t110.addcmul_(a2, a13)
    t110.addcmul_(a3, a14)
    t112 = t282 * g20
    t112.addcmul_(t283, g23)
    t112.addcmul_(t290, g24)
    t112.addcmul_(t122, g25)
    t112.addcmul_(t111, g14)
    t112.addcmul_(t110, t167)
    t167 = t273 * g16
    t167.addcmul_(t116, g18)
    t167.addcmul_(t101, g14)
    t292 = t283 * g16
    t292.addcmul_(t122, g18)
    t292.addcmul_(t110, g14)
    t293 = t181 * g16
    t293.addcmul_(t141, g18)
    t293.addcmul_(t135, g14)
    t198 = a1 * t198
    t198.addcmul_(a2, t73)
    t198.addcmul_(a3, t81)
    t198.addcmul_(a10, t80)
    t198.addcmul_(a11, t211)
    t198.addcmul_(a12, t221)
    t198.addcmul_(a14, t228)
    t198.addcmul_(a14, t246)
    t198.addcmul_(g1, v1)
    t198.addcmul_(t257, v14)
    t198.addcmul_(t271, v14)
    t198.addcmul_(t103, v12)
    t198.addcmul_(t112, v11)
    t198.addcmul_(t167, v3)
    t198.addcmul_(t292, v2)
    t198.addcmul_(t293, v1)
    t293 = a4 * v21
    t293.addcmul_(a5, v23)
    t293.addcmul_(a6, v24)
    t293.addcmul_(a21, v4)
    t293.addcmul_(a23, v5)
    t293.addcmul_(a24, v6)
    t294 = a5 * v20
    t294.addcmul_(a7, v21)
    t294.addcmul_(a8, v22)
    t294.addcmul_(a20, v5)
    t294.addcmul_(a21, v7)
    t294.addcmul_(a22, v8)
    t294.add_(t293, alpha=3)
    t200 = torch.add(t200, t69)
    t200.add_(t87)
    t200.add_(t66, alpha=2)
    t200.add_(t86, alpha=2)
    t200.add_(t70, alpha=2)
    t70 = g22 * t294
    t70.addcmul_(g26, t200)
    t86 = a4 * v22
    t86.addcmul_(a5, v24)
    t86.addcmul_(a6, v25)
    t86.addcmul_(a22, v4)
    t86.addcmul_(a24, v5)
    t86.addcmul_(a25, v6)
    t66 = a6 * v20
    t66.addcmul_(a8, v21)
    t66.addcmul_(a9, v22)
    t66.addcmul_(a20, v6)
    t66.addcmul_(a21, v8)
    t66.addcmul_(a22, v9)
    t66.add_(t86, alpha=3)
    t88 = torch.add(t88, t77)
    t88.add_(t94)
    t88.add_(t76, alpha=2)
    t88.add_(t92, alpha=2)
    t88.add_(t78, alpha=2)
    t78 = g22 * t66
    t78.addcmul_(g26, t88)
    t281 = torch.add(t281, t118)
    t281.add_(t100)
    t281.add_(t115, alpha=2)
    t281.add_(t98, alpha=2)
    t281.add_(t99, alpha=2)
    t99 = a4 * a22
    t99.addcmul_(a5, a24)
    t99.addcmul_(a6, a25)
    t98 = a6 * a20
    t98.addcmul_(a8, a21)
    t98.addcmul_(a9, a22)
    t98.add_(t99, alpha=3)
    t99 = t281 * g26
    t99.addcmul_(t98, g22)
    t291 = torch.add(t291, t124)
    t291.add_(t109)
    t291.add_(t120, alpha=2)
    t291.add_(t107, alpha=2)
    t291.add_(t108, alpha=2)
    t108 = a4 * a21
    t108.addcmul_(a5, a23)
    t108.addcmul_(a6, a24)
    t107 = a5 * a20
    t107.addcmul_(a7, a21)
    t107.addcmul_(a8, a22)
    t107.add_(t108, alpha=3)
    t108 = t291 * g26
    t108.addcmul_(t107, g22)
    t120 = a11 * t70
    t120.addcmul_(a12, t78)
    t120.addcmul_(t99, v12)
    t120.addcmul_(t108, v11)
    t109 = a4 * t5
    t109.addcmul_(a5, t6)
    t109.addcmul_(a6, t10)
    t109.addcmul_(a10, t37)
    t109.addcmul_(a13, t40)
    t109.addcmul_(a13, t55)
    t109.addcmul_(a15, t57)
    t109.addcmul_(a15, t67)
    t109.addcmul_(a16, t75)
    t109.addcmul_(a17, t84)
    t109.addcmul_(a18, t89)
    t109.addcmul_(a19, t97)
    t109.addcmul_(g5, t1)
    t109.addcmul_(g6, t2)
    t109.addcmul_(g7, t4)
    t109.addcmul_(t106, v19)
    t109.addcmul_(t114, v18)
    t109.addcmul_(t121, v17)
    t109.addcmul_(t127, v16)
    t109.addcmul_(t136, v15)
    t109.addcmul_(t142, v13)
    t109.addcmul_(t147, v10)
    t109.addcmul_(t168, v15)
    t109.addcmul_(t179, v13)
    t109.addcmul_(t184, v10)
    t109.addcmul_(t188, v6)
    t109.addcmul_(t192, v5)
    t109.addcmul_(t196, v4)
    t109.add_(t198, alpha=2)
    t109.add_(t120, alpha=3)
    t120 = a26 * v28
    t120.addcmul_(a27, v29)
    t120.addcmul_(a28, v26)
    t120.addcmul_(a29, v27)
    t120.addcmul_(a31, v33)
    t120.addcmul_(a33, v31)
    t198 = a23 * v25
    t198.addcmul_(a25, v23)
    t198.addcmul_(a30, v32)
    t198.addcmul_(a32, v30)
    t198.addcmul_(a32, v34)
    t198.addcmul_(a34, v32)
    t198.add_(t29, alpha=4)
    t198.add_(t32, alpha=8)
    t198.add_(t33, alpha=8)
    t198.add_(t50, alpha=4)
    t198.add_(t51, alpha=8)
    t198.add_(t52, alpha=4)
    t198.add_(t120, alpha=2)
    t120 = a5 * v28
    t120.addcmul_(a6, v27)
    t120.addcmul_(a7, v32)
    t120.addcmul_(a8, v31)
    t120.addcmul_(a8, v33)
    t120.addcmul_(a9, v32)
    t120.addcmul_(a27, v6)
    t120.addcmul_(a28, v5)
    t120.addcmul_(a31, v8)
    t120.addcmul_(a32, v7)
    t120.addcmul_(a32, v9)
    t120.addcmul_(a33, v8)
    t29 = g26 * t198
    t29.addcmul_(t36, t120)
    t124 = a6 * v28
    t124.addcmul_(a8, v32)
    t124.addcmul_(a9, v33)
    t124.addcmul_(a28, v6)
    t124.addcmul_(a32, v8)
    t124.addcmul_(a33, v9)
    t115 = a5 * v29
    t115.addcmul_(a7, v33)
    t115.addcmul_(a8, v34)
    t115.addcmul_(a29, v5)
    t115.addcmul_(a33, v7)
    t115.addcmul_(a34, v8)
    t115.add_(t124, alpha=3)
    t224 = torch.add(t224, t242)
    t224.add_(t244)
    t224.add_(t226, alpha=2)
    t224.add_(t227, alpha=2)
    t224.add_(t243, alpha=2)
    t227 = g22 * t115
    t227.addcmul_(g26, t224)
    t249 = torch.add(t249, t266)
    t249.add_(t268)
    t249.add_(t251, alpha=2)
    t249.add_(t252, alpha=2)
    t249.add_(t267, alpha=2)
    t252 = a5 * a29
    t252.addcmul_(a7, a33)
    t252.addcmul_(a8, a34)
    t268 = a6 * a28
    t268.addcmul_(a8, a32)
    t268.addcmul_(a9, a33)
    t252.add_(t268, alpha=3)
    t268 = t249 * g26
    t268.addcmul_(t252, g22)
    t244 = a23 * a25
    t124 = a26 * a28
    t100 = a27 * a29
    t118 = a30 * a32
    t92 = a31 * a33
    t76 = a32 * a34
    t244.add_(t118)
    t244.add_(t76)
    t244.add_(t129, alpha=2)
    t244.add_(t131, alpha=4)
    t244.add_(t132, alpha=4)
    t244.add_(t160, alpha=2)
    t244.add_(t161, alpha=4)
    t244.add_(t162, alpha=2)
    t244.add_(t124, alpha=2)
    t244.add_(t100, alpha=2)
    t244.add_(t92, alpha=2)
    t92 = a5 * a28
    t92.addcmul_(a7, a32)
    t92.addcmul_(a8, a33)
    t100 = a6 * a27
    t100.addcmul_(a8, a31)
    t100.addcmul_(a9, a32)
    t92.add_(t100)
    t100 = t244 * g26
    t100.addcmul_(t92, t36)
    t175 = torch.add(t139, t175)
    t175.add_(t161)
    t175.add_(t137, alpha=2)
    t175.add_(t131, alpha=2)
    t175.add_(t160, alpha=2)
    t160 = a5 * a26
    t160.addcmul_(a7, a30)
    t160.addcmul_(a8, a31)
    t131 = t175 * g26
    t131.addcmul_(t160, t146)
    t137 = g14 * t43
    t137.addcmul_(g16, t42)
    t137.addcmul_(t53, t3)
    t139 = g14 * t245
    t139.addcmul_(g16, t234)
    t139.addcmul_(g18, t222)
    t49 = torch.add(t28, t49)
    t49.add_(t51)
    t49.add_(t31, alpha=2)
    t49.add_(t32, alpha=2)
    t49.add_(t50, alpha=2)
    t50 = a5 * v26
    t50.addcmul_(a7, v30)
    t50.addcmul_(a8, v31)
    t50.addcmul_(a26, v5)
    t50.addcmul_(a30, v7)
    t50.addcmul_(a31, v8)
    t32 = g26 * t49
    t32.addcmul_(t50, t26)
    t31 = t258 * g16
    t31.addcmul_(t247, g18)
    t31.addcmul_(t270, g14)
    t28 = t170 * g16
    t28.addcmul_(t176, g18)
    t28.addcmul_(t178, g14)
    t73 = a1 * t73
    t73.addcmul_(a2, t137)
    t73.addcmul_(a3, t139)
    t73.addcmul_(a13, t211)
    t73.addcmul_(a14, t84)
    t73.addcmul_(a14, t221)
    t73.addcmul_(a16, t32)
    t73.addcmul_(a17, t246)
    t73.addcmul_(g1, v2)
    t73.addcmul_(t121, v14)
    t73.addcmul_(t271, v17)
    t73.addcmul_(t103, v14)
    t73.addcmul_(t112, v13)
    t73.addcmul_(t31, v3)
    t73.addcmul_(t28, v2)
    t73.addcmul_(t292, v1)
    t292 = a5 * v27
    t292.addcmul_(a7, v31)
    t292.addcmul_(a8, v32)
    t292.addcmul_(a27, v5)
    t292.addcmul_(a31, v7)
    t292.addcmul_(a32, v8)
    t28 = a6 * v26
    t28.addcmul_(a8, v30)
    t28.addcmul_(a9, v31)
    t28.addcmul_(a26, v6)
    t28.addcmul_(a30, v8)
    t28.addcmul_(a31, v9)
    t28.add_(t292, alpha=3)
    t241 = torch.add(t223, t241)
    t241.add_(t243)
    t241.add_(t225, alpha=2)
    t241.add_(t226, alpha=2)
    t241.add_(t242, alpha=2)
    t242 = g22 * t28
    t242.addcmul_(g26, t241)
    t265 = torch.add(t248, t265)
    t265.add_(t267)
    t265.add_(t250, alpha=2)
    t265.add_(t251, alpha=2)
    t265.add_(t266, alpha=2)
    t266 = a5 * a27
    t266.addcmul_(a7, a31)
    t266.addcmul_(a8, a32)
    t251 = a6 * a26
    t251.addcmul_(a8, a30)
    t251.addcmul_(a9, a31)
    t251.add_(t266, alpha=3)
    t266 = t265 * g26
    t266.addcmul_(t251, g22)
    t250 = a13 * t75
    t250.addcmul_(a17, t242)
    t250.addcmul_(t266, v17)
    t250.addcmul_(t127, v13)
    t267 = a5 * t5
    t267.addcmul_(a7, t6)
    t267.addcmul_(a8, t10)
    t267.addcmul_(a10, t70)
    t267.addcmul_(a11, t40)
    t267.addcmul_(a11, t37)
    t267.addcmul_(a12, t228)
    t267.addcmul_(a15, t89)
    t267.addcmul_(a16, t55)
    t267.addcmul_(a18, t29)
    t267.addcmul_(a18, t67)
    t267.addcmul_(a19, t227)
    t267.addcmul_(g5, t8)
    t267.addcmul_(g6, t7)
    t267.addcmul_(g7, t9)
    t267.addcmul_(t268, v19)
    t267.addcmul_(t100, v18)
    t267.addcmul_(t114, v15)
    t267.addcmul_(t257, v12)
    t267.addcmul_(t142, v11)
    t267.addcmul_(t108, v10)
    t267.addcmul_(t131, v16)
    t267.addcmul_(t168, v18)
    t267.addcmul_(t179, v16)
    t267.addcmul_(t184, v11)
    t267.addcmul_(t188, v8)
    t267.addcmul_(t192, v7)
    t267.addcmul_(t196, v5)
    t267.add_(t73, alpha=2)
    t267.add_(t250, alpha=3)
    t161 = torch.add(t130, t161)
    t161.add_(t163)
    t161.add_(t132, alpha=2)
    t161.add_(t133, alpha=2)
    t161.add_(t162, alpha=2)
    t162 = a6 * a29
    t162.addcmul_(a8, a33)
    t162.addcmul_(a9, a34)
    t133 = t161 * g26
    t133.addcmul_(t162, t146)
    t132 = g14 * t60
    t132.addcmul_(g16, t59)
    t132.addcmul_(t65, t3)
    t51 = torch.add(t30, t51)
    t51.add_(t64)
    t51.add_(t33, alpha=2)
    t51.add_(t34, alpha=2)
    t51.add_(t52, alpha=2)
    t52 = a6 * v29
    t52.addcmul_(a8, v33)
    t52.addcmul_(a9, v34)
    t52.addcmul_(a29, v6)
    t52.addcmul_(a33, v8)
    t52.addcmul_(a34, v9)
    t34 = g26 * t51
    t34.addcmul_(t52, t26)
    t33 = t152 * g16
    t33.addcmul_(t164, g18)
    t33.addcmul_(t166, g14)
    t81 = a1 * t81
    t81.addcmul_(a2, t139)
    t81.addcmul_(a3, t132)
    t81.addcmul_(a14, t89)
    t81.addcmul_(a14, t211)
    t81.addcmul_(a15, t221)
    t81.addcmul_(a18, t246)
    t81.addcmul_(a19, t34)
    t81.addcmul_(g1, v3)
    t81.addcmul_(t114, v14)
    t81.addcmul_(t271, v18)
    t81.addcmul_(t103, v15)
    t81.addcmul_(t112, v14)
    t81.addcmul_(t33, v3)
    t81.addcmul_(t31, v2)
    t81.addcmul_(t167, v1)
    t167 = a15 * t97
    t167.addcmul_(a18, t227)
    t167.addcmul_(t268, v18)
    t167.addcmul_(t106, v15)
    t31 = a6 * t5
    t31.addcmul_(a8, t6)
    t31.addcmul_(a9, t10)
    t31.addcmul_(a10, t78)
    t31.addcmul_(a11, t228)
    t31.addcmul_(a12, t57)
    t31.addcmul_(a12, t37)
    t31.addcmul_(a13, t84)
    t31.addcmul_(a16, t242)
    t31.addcmul_(a17, t29)
    t31.addcmul_(a17, t55)
    t31.addcmul_(a19, t67)
    t31.addcmul_(g5, t12)
    t31.addcmul_(g6, t11)
    t31.addcmul_(g7, t13)
    t31.addcmul_(t100, v17)
    t31.addcmul_(t266, v16)
    t31.addcmul_(t121, v13)
    t31.addcmul_(t136, v12)
    t31.addcmul_(t257, v11)
    t31.addcmul_(t99, v10)
    t31.addcmul_(t133, v19)
    t31.addcmul_(t168, v19)
    t31.addcmul_(t179, v17)
    t31.addcmul_(t184, v12)
    t31.addcmul_(t188, v9)
    t31.addcmul_(t192, v8)
    t31.addcmul_(t196, v6)
    t31.add_(t81, alpha=2)
    t31.add_(t167, alpha=3)
    t167 = g29 * 2
    t81 = g6 * v1
    t81.addcmul_(g19, t1)
    t81.addcmul_(g33, t4)
    t81.addcmul_(t167, t2)
    t33 = g6 * v2
    t33.addcmul_(g19, t8)
    t33.addcmul_(g33, t9)
    t33.addcmul_(t167, t7)
    t132 = g6 * v3
    t132.addcmul_(g19, t12)
    t132.addcmul_(g33, t13)
    t132.addcmul_(t167, t11)
    t139 = g16 * t14
    t139.addcmul_(g27, t17)
    t139.addcmul_(g31, t15)
    t139.addcmul_(g34, t24)
    t139.addcmul_(g35, t35)
    t64 = g9 * v4
    t64.addcmul_(g23, t16)
    t64.add_(t139, alpha=2)
    t139 = a10 * v13
    t139.addcmul_(a11, v16)
    t139.addcmul_(a12, v17)
    t139.addcmul_(a13, v10)
    t139.addcmul_(a16, v11)
    t139.addcmul_(a17, v12)
    t139.add_(t19, alpha=4)
    t139.add_(t21, alpha=4)
    t139.add_(t22, alpha=4)
    t30 = a1 * v13
    t30.addcmul_(a2, v11)
    t30.addcmul_(a11, v2)
    t30.addcmul_(a13, v1)
    t3 = g32 * t139
    t3.addcmul_(t36, t30)
    t163 = g16 * t41
    t163.addcmul_(g27, t44)
    t163.addcmul_(g31, t42)
    t163.addcmul_(g34, t48)
    t163.addcmul_(g35, t53)
    t130 = g9 * v7
    t130.addcmul_(g23, t43)
    t130.add_(t163, alpha=2)
    t163 = a10 * v15
    t163.addcmul_(a11, v18)
    t163.addcmul_(a12, v19)
    t163.addcmul_(a15, v10)
    t163.addcmul_(a18, v11)
    t163.addcmul_(a19, v12)
    t163.add_(t20, alpha=4)
    t163.add_(t22, alpha=4)
    t163.add_(t23, alpha=4)
    t250 = a1 * v15
    t250.addcmul_(a3, v12)
    t250.addcmul_(a12, v3)
    t250.addcmul_(a15, v1)
    t73 = g32 * t163
    t73.addcmul_(t36, t250)
    t248 = g16 * t58
    t248.addcmul_(g27, t61)
    t248.addcmul_(g31, t59)
    t248.addcmul_(g34, t63)
    t248.addcmul_(g35, t65)
    t226 = g9 * v9
    t226.addcmul_(g23, t60)
    t226.add_(t248, alpha=2)
    t248 = a2 * v13
    t248.addcmul_(a13, v2)
    t225 = a1 * v16
    t225.addcmul_(a16, v1)
    t225.add_(t248, alpha=3)
    t207 = torch.add(t205, t207)
    t207.add_(t208)
    t248 = g22 * t225
    t248.addcmul_(g32, t207)
    t243 = a12 * v13
    t243.addcmul_(a13, v12)
    t243.addcmul_(a14, v16)
    t243.addcmul_(a15, v17)
    t243.addcmul_(a16, v14)
    t243.addcmul_(a17, v15)
    t243.add_(t215, alpha=2)
    t243.add_(t217, alpha=2)
    t243.add_(t218, alpha=2)
    t217 = a2 * v14
    t217.addcmul_(a14, v2)
    t223 = a1 * v17
    t223.addcmul_(a3, v13)
    t223.addcmul_(a13, v3)
    t223.addcmul_(a17, v1)
    t223.add_(t217, alpha=2)
    t217 = g32 * t243
    t217.addcmul_(t82, t223)
    t292 = a11 * v15
    t292.addcmul_(a13, v18)
    t292.addcmul_(a14, v19)
    t292.addcmul_(a15, v11)
    t292.addcmul_(a18, v13)
    t292.addcmul_(a19, v14)
    t292.add_(t206, alpha=2)
    t292.add_(t208, alpha=2)
    t292.add_(t209, alpha=2)
    t209 = a3 * v14
    t209.addcmul_(a14, v3)
    t208 = a1 * v18
    t208.addcmul_(a2, v15)
    t208.addcmul_(a15, v2)
    t208.addcmul_(a18, v1)
    t208.add_(t209, alpha=2)
    t209 = g32 * t292
    t209.addcmul_(t82, t208)
    t137 = a3 * v15
    t137.addcmul_(a15, v3)
    t124 = a1 * v19
    t124.addcmul_(a19, v1)
    t124.add_(t137, alpha=3)
    t218 = torch.add(t216, t218)
    t218.add_(t219)
    t219 = g22 * t124
    t219.addcmul_(g32, t218)
    t137 = torch.add(t276, t278)
    t137.add_(t279)
    t279 = a1 * a19
    t129 = a3 * a15
    t279.add_(t129, alpha=3)
    t129 = t137 * g32
    t129.addcmul_(t279, g22)
    t76 = a11 * a15
    t118 = a13 * a18
    t94 = a14 * a19
    t76.add_(t118)
    t76.add_(t94)
    t76.add_(t286, alpha=2)
    t76.add_(t288, alpha=2)
    t76.add_(t289, alpha=2)
    t289 = a1 * a18
    t94 = a2 * a15
    t118 = a3 * a14
    t289.add_(t94)
    t289.add_(t118, alpha=2)
    t118 = t76 * g32
    t118.addcmul_(t289, t82)
    t94 = a12 * a13
    t77 = a14 * a16
    t86 = a15 * a17
    t94.add_(t77)
    t94.add_(t86)
    t94.add_(t275, alpha=2)
    t94.add_(t277, alpha=2)
    t94.add_(t278, alpha=2)
    t278 = a1 * a17
    t277 = a2 * a14
    t86 = a3 * a13
    t278.add_(t86)
    t278.add_(t277, alpha=2)
    t277 = t94 * g32
    t277.addcmul_(t278, t82)
    t287 = torch.add(t285, t287)
    t287.add_(t288)
    t288 = a1 * a16
    t86 = a2 * a13
    t288.add_(t86, alpha=3)
    t86 = t287 * g32
    t86.addcmul_(t288, g22)
    t77 = a10 * a15
    t87 = a11 * a18
    t69 = a12 * a19
    t77.add_(t87)
    t77.add_(t69)
    t77.add_(t153, alpha=2)
    t77.add_(t154, alpha=2)
    t77.add_(t155, alpha=2)
    t69 = a1 * a15
    t87 = a3 * a12
    t69.add_(t87)
    t87 = t77 * g32
    t87.addcmul_(t69, t36)
    t293 = a10 * a13
    t295 = a11 * a16
    t296 = a12 * a17
    t293.add_(t295)
    t293.add_(t296)
    t293.add_(t171, alpha=2)
    t293.add_(t172, alpha=2)
    t293.add_(t154, alpha=2)
    t296 = a1 * a13
    t295 = a2 * a11
    t296.add_(t295)
    t295 = t293 * g32
    t295.addcmul_(t296, t36)
    t182 = torch.add(t182, t171)
    t182.add_(t153)
    t153 = a1 * a10
    t171 = t182 * g32
    t171.addcmul_(t153, t146)
    t297 = g31 * 2
    t298 = a9 * g9
    t298.addcmul_(t148, g27)
    t298.addcmul_(t152, t297)
    t298.addcmul_(t159, g34)
    t298.addcmul_(t164, g35)
    t298.addcmul_(t165, g16)
    t298.addcmul_(t166, g23)
    t299 = a7 * g9
    t299.addcmul_(t169, g27)
    t299.addcmul_(t170, t297)
    t299.addcmul_(t174, g34)
    t299.addcmul_(t176, g35)
    t299.addcmul_(t177, g16)
    t299.addcmul_(t178, g23)
    t300 = a4 * g9
    t300.addcmul_(t180, g27)
    t300.addcmul_(t181, t297)
    t300.addcmul_(t183, g34)
    t300.addcmul_(t141, g35)
    t300.addcmul_(t128, g16)
    t300.addcmul_(t135, g23)
    t301 = a3 * g6
    t301.addcmul_(t185, g19)
    t301.addcmul_(t186, t167)
    t301.addcmul_(t189, g33)
    t302 = a2 * g6
    t302.addcmul_(t190, g19)
    t302.addcmul_(t191, t167)
    t302.addcmul_(t193, g33)
    t303 = a1 * g6
    t303.addcmul_(t194, g19)
    t303.addcmul_(t195, t167)
    t303.addcmul_(t197, g33)
    t167 = g28 * t24
    t167.addcmul_(g30, t35)
    t304 = g8 * v4
    t304.addcmul_(g20, t16)
    t304.addcmul_(g27, t15)
    t304.add_(t167, alpha=2)
    t167 = g8 * v5
    t167.addcmul_(g20, t199)
    t167.addcmul_(g27, t201)
    t167.addcmul_(g28, t210)
    t167.addcmul_(g30, t71)
    t305 = g8 * v6
    t305.addcmul_(g20, t72)
    t305.addcmul_(g27, t202)
    t305.addcmul_(g28, t220)
    t305.addcmul_(g30, t79)
    t19 = torch.add(t18, t19)
    t19.add_(t20)
    t20 = a1 * v10
    t20.addcmul_(a10, v1)
    t18 = g32 * t19
    t18.addcmul_(t20, t26)
    t306 = g9 * v5
    t306.addcmul_(g16, t95)
    t306.addcmul_(g23, t199)
    t306.addcmul_(g27, t203)
    t306.addcmul_(g34, t210)
    t306.addcmul_(g35, t71)
    t306.addcmul_(t297, t201)
    t307 = g9 * v6
    t307.addcmul_(g16, t212)
    t307.addcmul_(g23, t72)
    t307.addcmul_(g27, t213)
    t307.addcmul_(g34, t220)
    t307.addcmul_(g35, t79)
    t307.addcmul_(t297, t202)
    t308 = a10 * v14
    t308.addcmul_(a11, v17)
    t308.addcmul_(a12, v18)
    t308.addcmul_(a14, v10)
    t308.addcmul_(a17, v11)
    t308.addcmul_(a18, v12)
    t308.add_(t233, alpha=2)
    t308.add_(t235, alpha=2)
    t308.add_(t236, alpha=2)
    t233 = a1 * v14
    t233.addcmul_(a14, v1)
    t309 = a2 * v12
    t309.addcmul_(a3, v11)
    t309.addcmul_(a11, v3)
    t309.addcmul_(a12, v2)
    t309.add_(t233, alpha=2)
    t233 = g32 * t308
    t233.addcmul_(t82, t309)
    t310 = g9 * v8
    t310.addcmul_(g16, t231)
    t310.addcmul_(g23, t245)
    t310.addcmul_(g27, t232)
    t310.addcmul_(g34, t240)
    t310.addcmul_(g35, t222)
    t310.addcmul_(t297, t234)
    t311 = a10 * a14
    t312 = a11 * a17
    t313 = a12 * a18
    t311.add_(t312)
    t311.add_(t313)
    t311.add_(t256, alpha=2)
    t311.add_(t259, alpha=2)
    t311.add_(t260, alpha=2)
    t256 = a1 * a14
    t313 = a2 * a12
    t312 = a3 * a11
    t313.add_(t312)
    t313.add_(t256, alpha=2)
    t256 = t311 * g32
    t256.addcmul_(t313, t82)
    t82 = a8 * g9
    t82.addcmul_(t254, g27)
    t82.addcmul_(t258, t297)
    t82.addcmul_(t264, g34)
    t82.addcmul_(t247, g35)
    t82.addcmul_(t269, g16)
    t82.addcmul_(t270, g23)
    t312 = a6 * g9
    t312.addcmul_(t272, g27)
    t312.addcmul_(t273, t297)
    t312.addcmul_(t280, g34)
    t312.addcmul_(t116, g35)
    t312.addcmul_(t102, g16)
    t312.addcmul_(t101, g23)
    t314 = a5 * g9
    t314.addcmul_(t282, g27)
    t314.addcmul_(t283, t297)
    t314.addcmul_(t290, g34)
    t314.addcmul_(t122, g35)
    t314.addcmul_(t111, g16)
    t314.addcmul_(t110, g23)
    t297 = a6 * g8
    t297.addcmul_(t273, g27)
    t297.addcmul_(t280, g28)
    t297.addcmul_(t116, g30)
    t297.addcmul_(t101, g20)
    t315 = a5 * g8
    t315.addcmul_(t283, g27)
    t315.addcmul_(t290, g28)
    t315.addcmul_(t122, g30)
    t315.addcmul_(t110, g20)
    t316 = a4 * g8
    t316.addcmul_(t181, g27)
    t316.addcmul_(t183, g28)
    t316.addcmul_(t141, g30)
    t316.addcmul_(t135, g20)
    t317 = a4 * t304
    t317.addcmul_(a5, t167)
    t317.addcmul_(a6, t305)
    t317.addcmul_(a20, t18)
    t317.addcmul_(a21, t306)
    t317.addcmul_(a22, t307)
    t317.addcmul_(a24, t233)
    t317.addcmul_(a24, t310)
    t317.addcmul_(g2, v4)
    t317.addcmul_(g8, t17)
    t317.addcmul_(g10, t24)
    t317.addcmul_(g11, t35)
    t317.addcmul_(t256, v24)
    t317.addcmul_(t82, v24)
    t317.addcmul_(t312, v22)
    t317.addcmul_(t314, v21)
    t317.addcmul_(t297, v6)
    t317.addcmul_(t315, v5)
    t317.addcmul_(t316, v4)
    t318 = a1 * v11
    t318.addcmul_(a11, v1)
    t319 = a2 * v10
    t319.addcmul_(a10, v2)
    t319.add_(t318, alpha=3)
    t205 = torch.add(t204, t205)
    t205.add_(t206)
    t206 = g22 * t319
    t206.addcmul_(g32, t205)
    t204 = a1 * v12
    t204.addcmul_(a12, v1)
    t318 = a3 * v10
    t318.addcmul_(a10, v3)
    t318.add_(t204, alpha=3)
    t215 = torch.add(t214, t215)
    t215.add_(t216)
    t216 = g22 * t318
    t216.addcmul_(g32, t215)
    t275 = torch.add(t274, t275)
    t275.add_(t276)
    t276 = a1 * a12
    t274 = a3 * a10
    t274.add_(t276, alpha=3)
    t276 = t275 * g32
    t276.addcmul_(t274, g22)
    t285 = torch.add(t284, t285)
    t285.add_(t286)
    t286 = a1 * a11
    t284 = a2 * a10
    t284.add_(t286, alpha=3)
    t286 = t285 * g32
    t286.addcmul_(t284, g22)
    t214 = a21 * t206
    t214.addcmul_(a22, t216)
    t214.addcmul_(t276, v22)
    t214.addcmul_(t286, v21)
    t204 = a1 * t5
    t204.addcmul_(a10, t81)
    t204.addcmul_(a11, t33)
    t204.addcmul_(a12, t132)
    t204.addcmul_(a20, t64)
    t204.addcmul_(a23, t3)
    t204.addcmul_(a23, t130)
    t204.addcmul_(a25, t73)
    t204.addcmul_(a25, t226)
    t204.addcmul_(a26, t248)
    t204.addcmul_(a27, t217)
    t204.addcmul_(a28, t209)
    t204.addcmul_(a29, t219)
    t204.addcmul_(g9, t15)
    t204.addcmul_(t129, v29)
    t204.addcmul_(t118, v28)
    t204.addcmul_(t277, v27)
    t204.addcmul_(t86, v26)
    t204.addcmul_(t87, v25)
    t204.addcmul_(t295, v23)
    t204.addcmul_(t171, v20)
    t204.addcmul_(t298, v25)
    t204.addcmul_(t299, v23)
    t204.addcmul_(t300, v20)
    t204.addcmul_(t301, v12)
    t204.addcmul_(t302, v11)
    t204.addcmul_(t303, v10)
    t204.addcmul_(t196, v1)
    t204.add_(t317, alpha=2)
    t204.add_(t214, alpha=3)
    t214 = a13 * v15
    t214.addcmul_(a15, v13)
    t214.addcmul_(a16, v18)
    t214.addcmul_(a17, v19)
    t214.addcmul_(a18, v16)
    t214.addcmul_(a19, v17)
    t214.add_(t22, alpha=4)
    t214.add_(t46, alpha=4)
    t214.add_(t47, alpha=4)
    t22 = a2 * v18
    t22.addcmul_(a3, v17)
    t22.addcmul_(a17, v3)
    t22.addcmul_(a18, v2)
    t317 = g32 * t214
    t317.addcmul_(t36, t22)
    t320 = a3 * v18
    t320.addcmul_(a18, v3)
    t321 = a2 * v19
    t321.addcmul_(a19, v2)
    t321.add_(t320, alpha=3)
    t236 = torch.add(t236, t238)
    t236.add_(t239)
    t239 = g22 * t321
    t239.addcmul_(g32, t236)
    t260 = torch.add(t260, t262)
    t260.add_(t263)
    t263 = a2 * a19
    t320 = a3 * a18
    t263.add_(t320, alpha=3)
    t320 = t260 * g32
    t320.addcmul_(t263, g22)
    t322 = a13 * a15
    t323 = a16 * a18
    t324 = a17 * a19
    t322.add_(t323)
    t322.add_(t324)
    t322.add_(t154, alpha=2)
    t322.add_(t156, alpha=2)
    t322.add_(t157, alpha=2)
    t154 = a2 * a18
    t324 = a3 * a17
    t154.add_(t324)
    t324 = t322 * g32
    t324.addcmul_(t154, t36)
    t173 = torch.add(t172, t173)
    t173.add_(t156)
    t156 = a2 * a16
    t172 = t173 * g32
    t172.addcmul_(t156, t146)
    t36 = g28 * t48
    t36.addcmul_(g30, t53)
    t323 = g8 * v7
    t323.addcmul_(g20, t43)
    t323.addcmul_(g27, t42)
    t323.add_(t36, alpha=2)
    t36 = g8 * v8
    t36.addcmul_(g20, t245)
    t36.addcmul_(g27, t234)
    t36.addcmul_(g28, t240)
    t36.addcmul_(g30, t222)
    t45 = torch.add(t21, t45)
    t45.add_(t46)
    t46 = a2 * v16
    t46.addcmul_(a16, v2)
    t21 = g32 * t45
    t21.addcmul_(t46, t26)
    t325 = a8 * g8
    t325.addcmul_(t258, g27)
    t325.addcmul_(t264, g28)
    t325.addcmul_(t247, g30)
    t325.addcmul_(t270, g20)
    t326 = a7 * g8
    t326.addcmul_(t170, g27)
    t326.addcmul_(t174, g28)
    t326.addcmul_(t176, g30)
    t326.addcmul_(t178, g20)
    t327 = a4 * t167
    t327.addcmul_(a5, t323)
    t327.addcmul_(a5, t304)
    t327.addcmul_(a6, t36)
    t327.addcmul_(a7, t167)
    t327.addcmul_(a8, t305)
    t327.addcmul_(a11, t81)
    t327.addcmul_(a13, t33)
    t327.addcmul_(a14, t132)
    t327.addcmul_(a21, t18)
    t327.addcmul_(a21, t64)
    t327.addcmul_(a24, t217)
    t327.addcmul_(a26, t21)
    t327.addcmul_(a26, t130)
    t327.addcmul_(a27, t233)
    t327.addcmul_(a28, t226)
    t327.addcmul_(g8, t203)
    t327.addcmul_(g9, t201)
    t327.addcmul_(g10, t210)
    t327.addcmul_(g11, t71)
    t327.addcmul_(t277, v24)
    t327.addcmul_(t256, v27)
    t327.addcmul_(t298, v28)
    t327.addcmul_(t299, v26)
    t327.addcmul_(t300, v21)
    t327.addcmul_(t325, v6)
    t327.addcmul_(t326, v5)
    t327.addcmul_(t297, v8)
    t327.addcmul_(t315, v4)
    t327.addcmul_(t315, v7)
    t327.addcmul_(t316, v5)
    t327.addcmul_(t301, v14)
    t327.addcmul_(t302, v13)
    t327.addcmul_(t303, v11)
    t328 = a2 * v17
    t328.addcmul_(a17, v2)
    t329 = a3 * v16
    t329.addcmul_(a16, v3)
    t329.add_(t328, alpha=3)
    t237 = torch.add(t235, t237)
    t237.add_(t238)
    t238 = g22 * t329
    t238.addcmul_(g32, t237)
    t261 = torch.add(t259, t261)
    t261.add_(t262)
    t262 = a2 * a17
    t259 = a3 * a16
    t259.add_(t262, alpha=3)
    t262 = t261 * g32
    t262.addcmul_(t259, g22)
    t235 = a23 * t248
    t235.addcmul_(a23, t206)
    t235.addcmul_(a24, t216)
    t235.addcmul_(a27, t238)
    t235.addcmul_(t262, v27)
    t235.addcmul_(t86, v23)
    t235.addcmul_(t276, v24)
    t235.addcmul_(t286, v23)
    t328 = a23 * t306
    t328.addcmul_(a24, t307)
    t328.addcmul_(a27, t310)
    t328.addcmul_(g2, v5)
    t328.addcmul_(t82, v27)
    t328.addcmul_(t312, v24)
    t328.addcmul_(t314, v23)
    t330 = a1 * t6
    t330.addcmul_(a2, t5)
    t330.addcmul_(a20, t206)
    t330.addcmul_(a21, t3)
    t330.addcmul_(a22, t233)
    t330.addcmul_(a25, t209)
    t330.addcmul_(a26, t3)
    t330.addcmul_(a28, t317)
    t330.addcmul_(a28, t73)
    t330.addcmul_(a29, t239)
    t330.addcmul_(a30, t248)
    t330.addcmul_(a31, t217)
    t330.addcmul_(a32, t209)
    t330.addcmul_(a33, t219)
    t330.addcmul_(t320, v29)
    t330.addcmul_(t324, v28)
    t330.addcmul_(t129, v33)
    t330.addcmul_(t118, v25)
    t330.addcmul_(t118, v32)
    t330.addcmul_(t277, v31)
    t330.addcmul_(t86, v30)
    t330.addcmul_(t87, v28)
    t330.addcmul_(t256, v22)
    t330.addcmul_(t295, v21)
    t330.addcmul_(t295, v26)
    t330.addcmul_(t286, v20)
    t330.addcmul_(t172, v26)
    t330.addcmul_(t171, v21)
    t330.addcmul_(t192, v1)
    t330.addcmul_(t196, v2)
    t330.add_(t327, alpha=2)
    t330.add_(t235, alpha=3)
    t330.add_(t328, alpha=4)
    t157 = torch.add(t155, t157)
    t157.add_(t158)
    t158 = a3 * a19
    t155 = t157 * g32
    t155.addcmul_(t158, t146)
    t146 = g28 * t63
    t146.addcmul_(g30, t65)
    t328 = g8 * v9
    t328.addcmul_(g20, t60)
    t328.addcmul_(g27, t59)
    t328.add_(t146, alpha=2)
    t47 = torch.add(t23, t47)
    t47.add_(t62)
    t62 = a3 * v19
    t62.addcmul_(a19, v3)
    t23 = g32 * t47
    t23.addcmul_(t62, t26)
    t26 = a9 * g8
    t26.addcmul_(t152, g27)
    t26.addcmul_(t159, g28)
    t26.addcmul_(t164, g30)
    t26.addcmul_(t166, g20)
    t146 = a4 * t305
    t146.addcmul_(a5, t36)
    t146.addcmul_(a6, t328)
    t146.addcmul_(a6, t304)
    t146.addcmul_(a8, t167)
    t146.addcmul_(a9, t305)
    t146.addcmul_(a12, t81)
    t146.addcmul_(a14, t33)
    t146.addcmul_(a15, t132)
    t146.addcmul_(a22, t18)
    t146.addcmul_(a22, t64)
    t146.addcmul_(a24, t209)
    t146.addcmul_(a27, t130)
    t146.addcmul_(a28, t233)
    t146.addcmul_(a29, t23)
    t146.addcmul_(a29, t226)
    t146.addcmul_(g8, t213)
    t146.addcmul_(g9, t202)
    t146.addcmul_(g10, t220)
    t146.addcmul_(g11, t79)
    t146.addcmul_(t118, v24)
    t146.addcmul_(t256, v28)
    t146.addcmul_(t298, v29)
    t146.addcmul_(t299, v27)
    t146.addcmul_(t300, v22)
    t146.addcmul_(t26, v6)
    t146.addcmul_(t325, v5)
    t146.addcmul_(t297, v4)
    t146.addcmul_(t297, v9)
    t146.addcmul_(t315, v8)
    t146.addcmul_(t316, v6)
    t146.addcmul_(t301, v15)
    t146.addcmul_(t302, v14)
    t146.addcmul_(t303, v12)
    t316 = a24 * t206
    t316.addcmul_(a25, t219)
    t316.addcmul_(a25, t216)
    t316.addcmul_(a28, t239)
    t316.addcmul_(t320, v28)
    t316.addcmul_(t129, v25)
    t316.addcmul_(t276, v25)
    t316.addcmul_(t286, v24)
    t304 = a24 * t306
    t304.addcmul_(a25, t307)
    t304.addcmul_(a28, t310)
    t304.addcmul_(g2, v6)
    t304.addcmul_(t82, v28)
    t304.addcmul_(t312, v25)
    t304.addcmul_(t314, v24)
    t235 = a1 * t10
    t235.addcmul_(a3, t5)
    t235.addcmul_(a20, t216)
    t235.addcmul_(a21, t233)
    t235.addcmul_(a22, t73)
    t235.addcmul_(a23, t217)
    t235.addcmul_(a26, t238)
    t235.addcmul_(a27, t317)
    t235.addcmul_(a27, t3)
    t235.addcmul_(a29, t73)
    t235.addcmul_(a31, t248)
    t235.addcmul_(a32, t217)
    t235.addcmul_(a33, t209)
    t235.addcmul_(a34, t219)
    t235.addcmul_(t324, v27)
    t235.addcmul_(t262, v26)
    t235.addcmul_(t129, v34)
    t235.addcmul_(t118, v33)
    t235.addcmul_(t277, v23)
    t235.addcmul_(t277, v32)
    t235.addcmul_(t86, v31)
    t235.addcmul_(t87, v22)
    t235.addcmul_(t87, v29)
    t235.addcmul_(t256, v21)
    t235.addcmul_(t295, v27)
    t235.addcmul_(t276, v20)
    t235.addcmul_(t155, v29)
    t235.addcmul_(t171, v22)
    t235.addcmul_(t188, v1)
    t235.addcmul_(t196, v3)
    t235.add_(t146, alpha=2)
    t235.add_(t316, alpha=3)
    t235.add_(t304, alpha=4)
    t304 = a5 * t167
    t304.addcmul_(a7, t323)
    t304.addcmul_(a8, t36)
    t304.addcmul_(a26, t306)
    t304.addcmul_(a27, t217)
    t304.addcmul_(a27, t307)
    t304.addcmul_(a30, t21)
    t304.addcmul_(a31, t310)
    t304.addcmul_(g2, v7)
    t304.addcmul_(g8, t44)
    t304.addcmul_(g10, t48)
    t304.addcmul_(g11, t53)
    t304.addcmul_(t277, v27)
    t304.addcmul_(t82, v31)
    t304.addcmul_(t312, v27)
    t304.addcmul_(t314, v26)
    t304.addcmul_(t325, v8)
    t304.addcmul_(t326, v7)
    t304.addcmul_(t315, v5)
    t316 = a26 * t248
    t316.addcmul_(a31, t238)
    t316.addcmul_(t262, v31)
    t316.addcmul_(t86, v26)
    t146 = a2 * t6
    t146.addcmul_(a13, t81)
    t146.addcmul_(a16, t33)
    t146.addcmul_(a17, t132)
    t146.addcmul_(a21, t206)
    t146.addcmul_(a23, t3)
    t146.addcmul_(a23, t64)
    t146.addcmul_(a24, t233)
    t146.addcmul_(a28, t209)
    t146.addcmul_(a30, t130)
    t146.addcmul_(a32, t317)
    t146.addcmul_(a32, t226)
    t146.addcmul_(a33, t239)
    t146.addcmul_(g9, t42)
    t146.addcmul_(t320, v33)
    t146.addcmul_(t324, v32)
    t146.addcmul_(t118, v28)
    t146.addcmul_(t256, v24)
    t146.addcmul_(t295, v23)
    t146.addcmul_(t286, v21)
    t146.addcmul_(t172, v30)
    t146.addcmul_(t298, v32)
    t146.addcmul_(t299, v30)
    t146.addcmul_(t300, v23)
    t146.addcmul_(t301, v17)
    t146.addcmul_(t302, v16)
    t146.addcmul_(t303, v13)
    t146.addcmul_(t192, v2)
    t146.add_(t304, alpha=2)
    t146.add_(t316, alpha=3)
    t316 = a5 * t305
    t316.addcmul_(a6, t167)
    t316.addcmul_(a7, t36)
    t316.addcmul_(a8, t328)
    t316.addcmul_(a8, t323)
    t316.addcmul_(a9, t36)
    t316.addcmul_(a14, t81)
    t316.addcmul_(a17, t33)
    t316.addcmul_(a18, t132)
    t316.addcmul_(a24, t64)
    t316.addcmul_(a27, t209)
    t316.addcmul_(a28, t217)
    t316.addcmul_(a31, t21)
    t316.addcmul_(a31, t130)
    t316.addcmul_(a33, t23)
    t316.addcmul_(a33, t226)
    t316.addcmul_(g8, t232)
    t316.addcmul_(g9, t234)
    t316.addcmul_(g10, t240)
    t316.addcmul_(g11, t222)
    t316.addcmul_(t118, v27)
    t316.addcmul_(t277, v28)
    t316.addcmul_(t298, v33)
    t316.addcmul_(t299, v31)
    t316.addcmul_(t300, v24)
    t316.addcmul_(t26, v8)
    t316.addcmul_(t325, v7)
    t316.addcmul_(t325, v9)
    t316.addcmul_(t326, v8)
    t316.addcmul_(t297, v5)
    t316.addcmul_(t315, v6)
    t316.addcmul_(t301, v18)
    t316.addcmul_(t302, v17)
    t316.addcmul_(t303, v14)
    t315 = a27 * t248
    t315.addcmul_(a28, t219)
    t315.addcmul_(a32, t239)
    t315.addcmul_(a32, t238)
    t315.addcmul_(t320, v32)
    t315.addcmul_(t262, v32)
    t315.addcmul_(t129, v28)
    t315.addcmul_(t86, v27)
    t326 = a27 * t306
    t326.addcmul_(a28, t307)
    t326.addcmul_(a32, t310)
    t326.addcmul_(g2, v8)
    t326.addcmul_(t82, v32)
    t326.addcmul_(t312, v28)
    t326.addcmul_(t314, v27)
    t323 = a2 * t10
    t323.addcmul_(a3, t6)
    t323.addcmul_(a21, t216)
    t323.addcmul_(a22, t206)
    t323.addcmul_(a23, t233)
    t323.addcmul_(a24, t73)
    t323.addcmul_(a24, t3)
    t323.addcmul_(a25, t233)
    t323.addcmul_(a26, t217)
    t323.addcmul_(a29, t209)
    t323.addcmul_(a30, t238)
    t323.addcmul_(a31, t317)
    t323.addcmul_(a33, t317)
    t323.addcmul_(a34, t239)
    t323.addcmul_(t320, v34)
    t323.addcmul_(t324, v31)
    t323.addcmul_(t324, v33)
    t323.addcmul_(t262, v30)
    t323.addcmul_(t118, v29)
    t323.addcmul_(t277, v26)
    t323.addcmul_(t87, v24)
    t323.addcmul_(t256, v23)
    t323.addcmul_(t256, v25)
    t323.addcmul_(t295, v24)
    t323.addcmul_(t276, v21)
    t323.addcmul_(t286, v22)
    t323.addcmul_(t155, v33)
    t323.addcmul_(t172, v31)
    t323.addcmul_(t188, v2)
    t323.addcmul_(t192, v3)
    t323.add_(t316, alpha=2)
    t323.add_(t315, alpha=3)
    t323.add_(t326, alpha=4)
    t305 = a6 * t305
    t305.addcmul_(a8, t36)
    t305.addcmul_(a9, t328)
    t305.addcmul_(a28, t209)
    t305.addcmul_(a28, t306)
    t305.addcmul_(a29, t307)
    t305.addcmul_(a33, t310)
    t305.addcmul_(a34, t23)
    t305.addcmul_(g2, v9)
    t305.addcmul_(g8, t61)
    t305.addcmul_(g10, t63)
    t305.addcmul_(g11, t65)
    t305.addcmul_(t118, v28)
    t305.addcmul_(t82, v33)
    t305.addcmul_(t312, v29)
    t305.addcmul_(t314, v28)
    t305.addcmul_(t26, v9)
    t305.addcmul_(t325, v8)
    t305.addcmul_(t297, v6)
    t297 = a29 * t219
    t297.addcmul_(a33, t239)
    t297.addcmul_(t320, v33)
    t297.addcmul_(t129, v29)
    t10 = a3 * t10
    t10.addcmul_(a15, t81)
    t10.addcmul_(a18, t33)
    t10.addcmul_(a19, t132)
    t10.addcmul_(a22, t216)
    t10.addcmul_(a24, t233)
    t10.addcmul_(a25, t73)
    t10.addcmul_(a25, t64)
    t10.addcmul_(a27, t217)
    t10.addcmul_(a31, t238)
    t10.addcmul_(a32, t317)
    t10.addcmul_(a32, t130)
    t10.addcmul_(a34, t226)
    t10.addcmul_(g9, t59)
    t10.addcmul_(t324, v32)
    t10.addcmul_(t262, v31)
    t10.addcmul_(t277, v27)
    t10.addcmul_(t87, v25)
    t10.addcmul_(t256, v24)
    t10.addcmul_(t276, v22)
    t10.addcmul_(t155, v34)
    t10.addcmul_(t298, v34)
    t10.addcmul_(t299, v32)
    t10.addcmul_(t300, v25)
    t10.addcmul_(t301, v19)
    t10.addcmul_(t302, v18)
    t10.addcmul_(t303, v15)
    t10.addcmul_(t188, v3)
    t10.add_(t305, alpha=2)
    t10.add_(t297, alpha=3)
    t297 = v21 * 4
    t305 = g39 * 12
    t188 = g12 * t297
    t188.addcmul_(g32, t294)
    t188.addcmul_(t305, t200)
    t325 = g36 * 2
    t26 = g10 * v5
    t26.addcmul_(g24, t199)
    t26.addcmul_(g28, t203)
    t26.addcmul_(g34, t201)
    t26.addcmul_(g37, t71)
    t26.addcmul_(t325, t210)
    t328 = torch.add(t188, t26, alpha=2)
    t36 = v22 * 4
    t326 = g12 * t36
    t326.addcmul_(g32, t66)
    t326.addcmul_(t305, t88)
    t315 = g10 * v6
    t315.addcmul_(g24, t72)
    t315.addcmul_(g28, t213)
    t315.addcmul_(g34, t202)
    t315.addcmul_(g37, t79)
    t315.addcmul_(t325, t220)
    t316 = torch.add(t326, t315, alpha=2)
    t192 = g12 * v23
    t192.addcmul_(g39, t38)
    t6 = g32 * t39
    t6.add_(t192, alpha=2)
    t192 = g12 * v24
    t192.addcmul_(g39, t229)
    t167 = g32 * t230
    t167.add_(t192, alpha=4)
    t192 = g12 * v25
    t192.addcmul_(g39, t56)
    t304 = g32 * t54
    t304.add_(t192, alpha=2)
    t192 = g38 * 2
    t196 = g7 * v1
    t196.addcmul_(g21, t1)
    t196.addcmul_(g33, t2)
    t196.addcmul_(t192, t4)
    t5 = g7 * v2
    t5.addcmul_(g21, t8)
    t5.addcmul_(g33, t7)
    t5.addcmul_(t192, t9)
    t327 = g7 * v3
    t327.addcmul_(g21, t12)
    t327.addcmul_(g33, t11)
    t327.addcmul_(t192, t13)
    t331 = a25 * g12
    t331.addcmul_(t134, g39)
    t332 = t138 * g32
    t332.add_(t331, alpha=2)
    t331 = a24 * g12
    t331.addcmul_(t253, g39)
    t333 = t255 * g32
    t333.add_(t331, alpha=4)
    t331 = a23 * g12
    t331.addcmul_(t140, g39)
    t334 = t144 * g32
    t334.add_(t331, alpha=2)
    t331 = a22 * 4
    t335 = t281 * t305
    t335.addcmul_(t98, g32)
    t335.addcmul_(g12, t331)
    t336 = a6 * g10
    t336.addcmul_(t272, g28)
    t336.addcmul_(t273, g34)
    t336.addcmul_(t280, t325)
    t336.addcmul_(t116, g37)
    t336.addcmul_(t101, g24)
    t337 = torch.add(t335, t336, alpha=2)
    t338 = a21 * 4
    t339 = t291 * t305
    t339.addcmul_(t107, g32)
    t339.addcmul_(g12, t338)
    t340 = a5 * g10
    t340.addcmul_(t282, g28)
    t340.addcmul_(t283, g34)
    t340.addcmul_(t290, t325)
    t340.addcmul_(t122, g37)
    t340.addcmul_(t110, g24)
    t341 = torch.add(t339, t340, alpha=2)
    t342 = a3 * g7
    t342.addcmul_(t185, g21)
    t342.addcmul_(t186, g33)
    t342.addcmul_(t189, t192)
    t343 = a2 * g7
    t343.addcmul_(t190, g21)
    t343.addcmul_(t191, g33)
    t343.addcmul_(t193, t192)
    t344 = a1 * g7
    t344.addcmul_(t194, g21)
    t344.addcmul_(t195, g33)
    t344.addcmul_(t197, t192)
    t192 = g39 * 6
    t345 = g12 * v20
    t345.addcmul_(g32, t27)
    t345.addcmul_(t25, t192)
    t346 = g36 * 4
    t347 = g28 * t17
    t347.addcmul_(g37, t35)
    t348 = g10 * v4
    t348.addcmul_(g24, t16)
    t348.addcmul_(g34, t15)
    t348.addcmul_(t24, t346)
    t348.add_(t347, alpha=2)
    t347 = torch.add(t345, t348)
    t349 = g39 * 3
    t350 = a20 * g12
    t350.addcmul_(t145, t349)
    t350.addcmul_(t143, g32)
    t351 = a4 * g10
    t351.addcmul_(t180, g28)
    t351.addcmul_(t181, g34)
    t351.addcmul_(t183, t325)
    t351.addcmul_(t141, g37)
    t351.addcmul_(t135, g24)
    t352 = torch.add(t350, t351)
    t80 = a1 * t80
    t80.addcmul_(a10, t347)
    t80.addcmul_(g3, v10)
    t80.addcmul_(t352, v10)
    t352 = a1 * t37
    t352.addcmul_(a2, t70)
    t352.addcmul_(a3, t78)
    t352.addcmul_(a4, t81)
    t352.addcmul_(a11, t328)
    t352.addcmul_(a12, t316)
    t352.addcmul_(a13, t6)
    t352.addcmul_(a14, t167)
    t352.addcmul_(a15, t304)
    t352.addcmul_(a20, t196)
    t352.addcmul_(a21, t5)
    t352.addcmul_(a22, t327)
    t352.addcmul_(t99, v3)
    t352.addcmul_(t108, v2)
    t352.addcmul_(t147, v1)
    t352.addcmul_(t184, v1)
    t352.addcmul_(t332, v15)
    t352.addcmul_(t333, v14)
    t352.addcmul_(t334, v13)
    t352.addcmul_(t337, v12)
    t352.addcmul_(t341, v11)
    t352.addcmul_(t342, v22)
    t352.addcmul_(t343, v21)
    t352.addcmul_(t344, v20)
    t352.addcmul_(t303, v4)
    t352.add_(t80, alpha=2)
    t80 = v26 * 4
    t147 = g12 * t80
    t147.addcmul_(g32, t68)
    t147.addcmul_(t305, t74)
    t347 = torch.add(t147, t188)
    t347.add_(t26, alpha=4)
    t353 = g12 * v27
    t353.addcmul_(g39, t83)
    t354 = g32 * t85
    t354.add_(t353, alpha=4)
    t353 = torch.add(t326, t354, alpha=2)
    t353.add_(t315, alpha=4)
    t355 = g12 * v28
    t355.addcmul_(g39, t90)
    t356 = g32 * t91
    t356.add_(t355, alpha=4)
    t355 = a28 * g12
    t355.addcmul_(t113, g39)
    t357 = t117 * g32
    t357.add_(t355, alpha=4)
    t355 = a27 * g12
    t355.addcmul_(t119, g39)
    t358 = t123 * g32
    t358.add_(t355, alpha=4)
    t355 = torch.add(t335, t358, alpha=2)
    t355.add_(t336, alpha=4)
    t359 = a26 * 4
    t360 = t125 * t305
    t360.addcmul_(t126, g32)
    t360.addcmul_(g12, t359)
    t361 = torch.add(t360, t339)
    t361.add_(t340, alpha=4)
    t362 = g3 * 6
    t363 = g28 * t44
    t363.addcmul_(g37, t53)
    t364 = g10 * v7
    t364.addcmul_(g24, t43)
    t364.addcmul_(g34, t42)
    t364.addcmul_(t48, t346)
    t364.add_(t363, alpha=2)
    t363 = torch.add(t345, t364)
    t363.add_(t6, alpha=2)
    t363.add_(t348, alpha=2)
    t365 = g10 * v8
    t365.addcmul_(g24, t245)
    t365.addcmul_(g28, t232)
    t365.addcmul_(g34, t234)
    t365.addcmul_(g37, t222)
    t365.addcmul_(t325, t240)
    t366 = torch.add(t167, t365)
    t367 = a8 * g10
    t367.addcmul_(t254, g28)
    t367.addcmul_(t258, g34)
    t367.addcmul_(t264, t325)
    t367.addcmul_(t247, g37)
    t367.addcmul_(t270, g24)
    t368 = torch.add(t333, t367)
    t369 = a7 * g10
    t369.addcmul_(t169, g28)
    t369.addcmul_(t170, g34)
    t369.addcmul_(t174, t325)
    t369.addcmul_(t176, g37)
    t369.addcmul_(t178, g24)
    t370 = torch.add(t350, t369)
    t370.add_(t334, alpha=2)
    t370.add_(t351, alpha=2)
    t371 = a1 * t211
    t371.addcmul_(a5, t81)
    t371.addcmul_(a11, t363)
    t371.addcmul_(a12, t366)
    t371.addcmul_(t112, v1)
    t371.addcmul_(t368, v12)
    t371.addcmul_(t370, v11)
    t371.addcmul_(t303, v5)
    t70 = a1 * t70
    t70.addcmul_(a21, t196)
    t70.addcmul_(a23, t5)
    t70.addcmul_(a24, t327)
    t70.addcmul_(t108, v1)
    t70.addcmul_(t342, v24)
    t70.addcmul_(t343, v23)
    t70.addcmul_(t344, v21)
    t108 = a2 * t40
    t108.addcmul_(a2, t37)
    t108.addcmul_(a3, t228)
    t108.addcmul_(a4, t33)
    t108.addcmul_(a10, t328)
    t108.addcmul_(a13, t347)
    t108.addcmul_(a14, t353)
    t108.addcmul_(a15, t356)
    t108.addcmul_(a16, t6)
    t108.addcmul_(a17, t167)
    t108.addcmul_(a18, t304)
    t108.addcmul_(t257, v3)
    t108.addcmul_(t142, v2)
    t108.addcmul_(t184, v2)
    t108.addcmul_(t357, v15)
    t108.addcmul_(t332, v18)
    t108.addcmul_(t333, v17)
    t108.addcmul_(t334, v16)
    t108.addcmul_(t355, v14)
    t108.addcmul_(t361, v13)
    t108.addcmul_(t341, v10)
    t108.addcmul_(t302, v4)
    t108.addcmul_(t362, v11)
    t108.add_(t371, alpha=2)
    t108.add_(t70, alpha=3)
    t188 = torch.add(t188, t356, alpha=2)
    t188.add_(t26, alpha=4)
    t70 = v29 * 4
    t371 = g12 * t70
    t371.addcmul_(g32, t93)
    t371.addcmul_(t305, t96)
    t326 = torch.add(t371, t326)
    t326.add_(t315, alpha=4)
    t341 = a29 * 4
    t328 = t104 * t305
    t328.addcmul_(t105, g32)
    t328.addcmul_(g12, t341)
    t335 = torch.add(t328, t335)
    t335.add_(t336, alpha=4)
    t339 = torch.add(t339, t357, alpha=2)
    t339.add_(t340, alpha=4)
    t370 = g28 * t61
    t370.addcmul_(g37, t65)
    t363 = g10 * v9
    t363.addcmul_(g24, t60)
    t363.addcmul_(g34, t59)
    t363.addcmul_(t63, t346)
    t363.add_(t370, alpha=2)
    t345 = torch.add(t345, t363)
    t345.add_(t304, alpha=2)
    t345.add_(t348, alpha=2)
    t370 = a9 * g10
    t370.addcmul_(t148, g28)
    t370.addcmul_(t152, g34)
    t370.addcmul_(t159, t325)
    t370.addcmul_(t164, g37)
    t370.addcmul_(t166, g24)
    t350 = torch.add(t350, t370)
    t350.add_(t332, alpha=2)
    t350.add_(t351, alpha=2)
    t325 = a1 * t221
    t325.addcmul_(a6, t81)
    t325.addcmul_(a11, t366)
    t325.addcmul_(a12, t345)
    t325.addcmul_(t103, v1)
    t325.addcmul_(t368, v11)
    t325.addcmul_(t350, v12)
    t325.addcmul_(t303, v6)
    t78 = a1 * t78
    t78.addcmul_(a22, t196)
    t78.addcmul_(a24, t5)
    t78.addcmul_(a25, t327)
    t78.addcmul_(t99, v1)
    t78.addcmul_(t342, v25)
    t78.addcmul_(t343, v24)
    t78.addcmul_(t344, v22)
    t99 = a2 * t228
    t99.addcmul_(a3, t57)
    t99.addcmul_(a3, t37)
    t99.addcmul_(a4, t132)
    t99.addcmul_(a10, t316)
    t99.addcmul_(a13, t354)
    t99.addcmul_(a14, t188)
    t99.addcmul_(a15, t326)
    t99.addcmul_(a17, t6)
    t99.addcmul_(a18, t167)
    t99.addcmul_(a19, t304)
    t99.addcmul_(t136, v3)
    t99.addcmul_(t257, v2)
    t99.addcmul_(t184, v3)
    t99.addcmul_(t358, v13)
    t99.addcmul_(t332, v19)
    t99.addcmul_(t333, v18)
    t99.addcmul_(t334, v17)
    t99.addcmul_(t335, v15)
    t99.addcmul_(t337, v10)
    t99.addcmul_(t339, v14)
    t99.addcmul_(t301, v4)
    t99.addcmul_(t362, v12)
    t99.add_(t325, alpha=2)
    t99.add_(t78, alpha=3)
    t78 = v31 * 4
    t325 = g12 * t78
    t325.addcmul_(g32, t28)
    t325.addcmul_(t305, t241)
    t337 = torch.add(t325, t167, alpha=2)
    t337.add_(t365, alpha=4)
    t184 = g12 * v32
    t184.addcmul_(g39, t198)
    t316 = g32 * t120
    t316.add_(t184, alpha=2)
    t184 = torch.add(t147, t26, alpha=2)
    t37 = a32 * g12
    t37.addcmul_(t244, g39)
    t350 = t92 * g32
    t350.add_(t37, alpha=2)
    t37 = a31 * 4
    t368 = t265 * t305
    t368.addcmul_(t251, g32)
    t368.addcmul_(g12, t37)
    t345 = torch.add(t368, t333, alpha=2)
    t345.add_(t367, alpha=4)
    t366 = torch.add(t360, t340, alpha=2)
    t346 = g12 * v30
    t346.addcmul_(g32, t50)
    t346.addcmul_(t49, t192)
    t372 = torch.add(t346, t348)
    t372.add_(t6, alpha=2)
    t372.add_(t364, alpha=2)
    t373 = torch.add(t354, t315)
    t374 = torch.add(t358, t336)
    t375 = a30 * g12
    t375.addcmul_(t175, t349)
    t375.addcmul_(t160, g32)
    t376 = torch.add(t375, t351)
    t376.add_(t334, alpha=2)
    t376.add_(t369, alpha=2)
    t377 = a2 * t211
    t377.addcmul_(a5, t33)
    t377.addcmul_(a13, t372)
    t377.addcmul_(a17, t373)
    t377.addcmul_(t112, v2)
    t377.addcmul_(t374, v17)
    t377.addcmul_(t376, v13)
    t377.addcmul_(t302, v5)
    t376 = a2 * t75
    t376.addcmul_(a23, t196)
    t376.addcmul_(a26, t5)
    t376.addcmul_(a27, t327)
    t376.addcmul_(t127, v2)
    t376.addcmul_(t342, v27)
    t376.addcmul_(t343, v26)
    t376.addcmul_(t344, v23)
    t40 = a1 * t40
    t40.addcmul_(a1, t55)
    t40.addcmul_(a3, t84)
    t40.addcmul_(a7, t81)
    t40.addcmul_(a10, t6)
    t40.addcmul_(a11, t347)
    t40.addcmul_(a12, t354)
    t40.addcmul_(a14, t337)
    t40.addcmul_(a15, t316)
    t40.addcmul_(a16, t184)
    t40.addcmul_(a18, t356)
    t40.addcmul_(t121, v3)
    t40.addcmul_(t142, v1)
    t40.addcmul_(t179, v1)
    t40.addcmul_(t350, v15)
    t40.addcmul_(t357, v18)
    t40.addcmul_(t358, v12)
    t40.addcmul_(t334, v10)
    t40.addcmul_(t345, v14)
    t40.addcmul_(t366, v16)
    t40.addcmul_(t361, v11)
    t40.addcmul_(t303, v7)
    t40.addcmul_(t362, v13)
    t40.add_(t377, alpha=2)
    t40.add_(t376, alpha=3)
    t376 = v33 * 4
    t377 = g12 * t376
    t377.addcmul_(g32, t115)
    t377.addcmul_(t305, t224)
    t361 = torch.add(t377, t167, alpha=2)
    t361.add_(t365, alpha=4)
    t147 = torch.add(t147, t356, alpha=2)
    t147.add_(t26, alpha=4)
    t142 = torch.add(t371, t354, alpha=2)
    t142.add_(t315, alpha=4)
    t347 = a33 * 4
    t372 = t249 * t305
    t372.addcmul_(t252, g32)
    t372.addcmul_(g12, t347)
    t378 = torch.add(t372, t333, alpha=2)
    t378.add_(t367, alpha=4)
    t379 = torch.add(t328, t358, alpha=2)
    t379.add_(t336, alpha=4)
    t360 = torch.add(t360, t357, alpha=2)
    t360.add_(t340, alpha=4)
    t228 = a1 * t228
    t228.addcmul_(a1, t246)
    t228.addcmul_(a2, t84)
    t228.addcmul_(a2, t221)
    t228.addcmul_(a3, t89)
    t228.addcmul_(a3, t211)
    t228.addcmul_(a5, t132)
    t228.addcmul_(a6, t33)
    t228.addcmul_(a8, t81)
    t228.addcmul_(t114, v3)
    t228.addcmul_(t121, v2)
    t228.addcmul_(t257, v1)
    t228.addcmul_(t271, v1)
    t228.addcmul_(t103, v2)
    t228.addcmul_(t112, v3)
    t228.addcmul_(t301, v5)
    t228.addcmul_(t302, v6)
    t228.addcmul_(t303, v8)
    t112 = torch.add(t316, t304)
    t112.add_(t6)
    t112.add_(t363)
    t112.add_(t364)
    t112.add_(t348)
    t257 = torch.add(t350, t332)
    t257.add_(t334)
    t257.add_(t370)
    t257.add_(t369)
    t257.add_(t351)
    t112 = a14 * t112
    t112.addcmul_(t257, v14)
    t257 = a24 * t196
    t257.addcmul_(a27, t5)
    t257.addcmul_(a28, t327)
    t257.addcmul_(t342, v28)
    t257.addcmul_(t343, v27)
    t257.addcmul_(t344, v24)
    t211 = g3 * v14
    t380 = a10 * t167
    t380.addcmul_(a11, t353)
    t380.addcmul_(a12, t188)
    t380.addcmul_(a13, t337)
    t380.addcmul_(a15, t361)
    t380.addcmul_(a16, t354)
    t380.addcmul_(a17, t147)
    t380.addcmul_(a18, t142)
    t380.addcmul_(a19, t356)
    t380.addcmul_(t357, v19)
    t380.addcmul_(t358, v16)
    t380.addcmul_(t333, v10)
    t380.addcmul_(t378, v15)
    t380.addcmul_(t345, v13)
    t380.addcmul_(t379, v18)
    t380.addcmul_(t355, v11)
    t380.addcmul_(t360, v17)
    t380.addcmul_(t339, v12)
    t380.add_(t228, alpha=2)
    t380.add_(t112, alpha=4)
    t380.add_(t257, alpha=6)
    t380.add_(t211, alpha=12)
    t371 = torch.add(t371, t315, alpha=2)
    t328 = torch.add(t328, t336, alpha=2)
    t336 = g12 * v34
    t336.addcmul_(g32, t52)
    t336.addcmul_(t51, t192)
    t348 = torch.add(t336, t348)
    t348.add_(t304, alpha=2)
    t348.add_(t363, alpha=2)
    t26 = torch.add(t356, t26)
    t340 = torch.add(t357, t340)
    t315 = a34 * g12
    t315.addcmul_(t161, t349)
    t315.addcmul_(t162, g32)
    t351 = torch.add(t315, t351)
    t351.add_(t332, alpha=2)
    t351.add_(t370, alpha=2)
    t221 = a3 * t221
    t221.addcmul_(a6, t132)
    t221.addcmul_(a15, t348)
    t221.addcmul_(a18, t26)
    t221.addcmul_(t103, v3)
    t221.addcmul_(t340, v18)
    t221.addcmul_(t351, v15)
    t221.addcmul_(t301, v6)
    t351 = a3 * t97
    t351.addcmul_(a25, t196)
    t351.addcmul_(a28, t5)
    t351.addcmul_(a29, t327)
    t351.addcmul_(t106, v3)
    t351.addcmul_(t342, v29)
    t351.addcmul_(t343, v28)
    t351.addcmul_(t344, v25)
    t57 = a1 * t57
    t57.addcmul_(a1, t67)
    t57.addcmul_(a2, t89)
    t57.addcmul_(a9, t81)
    t57.addcmul_(a10, t304)
    t57.addcmul_(a11, t356)
    t57.addcmul_(a12, t326)
    t57.addcmul_(a13, t316)
    t57.addcmul_(a14, t361)
    t57.addcmul_(a17, t354)
    t57.addcmul_(a19, t371)
    t57.addcmul_(t114, v2)
    t57.addcmul_(t136, v1)
    t57.addcmul_(t168, v1)
    t57.addcmul_(t350, v13)
    t57.addcmul_(t357, v11)
    t57.addcmul_(t358, v17)
    t57.addcmul_(t332, v10)
    t57.addcmul_(t378, v14)
    t57.addcmul_(t328, v19)
    t57.addcmul_(t335, v12)
    t57.addcmul_(t303, v9)
    t57.addcmul_(t362, v15)
    t57.add_(t221, alpha=2)
    t57.add_(t351, alpha=3)
    t351 = torch.add(t325, t365, alpha=2)
    t221 = torch.add(t368, t367, alpha=2)
    t303 = torch.add(t346, t364)
    t335 = torch.add(t375, t369)
    t32 = a2 * t32
    t32.addcmul_(a16, t303)
    t32.addcmul_(g3, v16)
    t32.addcmul_(t335, v16)
    t75 = a1 * t75
    t75.addcmul_(a2, t55)
    t75.addcmul_(a3, t242)
    t75.addcmul_(a7, t33)
    t75.addcmul_(a11, t6)
    t75.addcmul_(a13, t184)
    t75.addcmul_(a14, t354)
    t75.addcmul_(a17, t351)
    t75.addcmul_(a18, t316)
    t75.addcmul_(a26, t196)
    t75.addcmul_(a30, t5)
    t75.addcmul_(a31, t327)
    t75.addcmul_(t266, v3)
    t75.addcmul_(t127, v1)
    t75.addcmul_(t131, v2)
    t75.addcmul_(t179, v2)
    t75.addcmul_(t350, v18)
    t75.addcmul_(t358, v14)
    t75.addcmul_(t334, v11)
    t75.addcmul_(t221, v17)
    t75.addcmul_(t366, v13)
    t75.addcmul_(t342, v31)
    t75.addcmul_(t343, v30)
    t75.addcmul_(t344, v26)
    t75.addcmul_(t302, v7)
    t75.add_(t32, alpha=2)
    t325 = torch.add(t377, t325)
    t325.add_(t365, alpha=4)
    t368 = torch.add(t372, t368)
    t368.add_(t367, alpha=4)
    t346 = torch.add(t346, t363)
    t346.add_(t316, alpha=2)
    t346.add_(t364, alpha=2)
    t375 = torch.add(t375, t370)
    t375.add_(t350, alpha=2)
    t375.add_(t369, alpha=2)
    t32 = a2 * t246
    t32.addcmul_(a8, t33)
    t32.addcmul_(a13, t373)
    t32.addcmul_(a17, t346)
    t32.addcmul_(t271, v2)
    t32.addcmul_(t375, v17)
    t32.addcmul_(t374, v13)
    t32.addcmul_(t302, v8)
    t242 = a2 * t242
    t242.addcmul_(a27, t196)
    t242.addcmul_(a31, t5)
    t242.addcmul_(a32, t327)
    t242.addcmul_(t266, v2)
    t242.addcmul_(t342, v32)
    t242.addcmul_(t343, v31)
    t242.addcmul_(t344, v27)
    t84 = a1 * t84
    t84.addcmul_(a3, t29)
    t84.addcmul_(a3, t55)
    t84.addcmul_(a7, t132)
    t84.addcmul_(a11, t167)
    t84.addcmul_(a12, t6)
    t84.addcmul_(a14, t147)
    t84.addcmul_(a15, t354)
    t84.addcmul_(a16, t351)
    t84.addcmul_(a18, t325)
    t84.addcmul_(a19, t316)
    t84.addcmul_(t100, v3)
    t84.addcmul_(t121, v1)
    t84.addcmul_(t179, v3)
    t84.addcmul_(t350, v19)
    t84.addcmul_(t358, v15)
    t84.addcmul_(t333, v11)
    t84.addcmul_(t334, v12)
    t84.addcmul_(t368, v18)
    t84.addcmul_(t221, v16)
    t84.addcmul_(t360, v14)
    t84.addcmul_(t301, v7)
    t84.addcmul_(t362, v17)
    t84.add_(t32, alpha=2)
    t84.add_(t242, alpha=3)
    t377 = torch.add(t377, t365, alpha=2)
    t372 = torch.add(t372, t367, alpha=2)
    t364 = torch.add(t336, t364)
    t364.add_(t316, alpha=2)
    t364.add_(t363, alpha=2)
    t369 = torch.add(t315, t369)
    t369.add_(t350, alpha=2)
    t369.add_(t370, alpha=2)
    t246 = a3 * t246
    t246.addcmul_(a8, t132)
    t246.addcmul_(a15, t26)
    t246.addcmul_(a18, t364)
    t246.addcmul_(t271, v3)
    t246.addcmul_(t369, v18)
    t246.addcmul_(t340, v15)
    t246.addcmul_(t301, v8)
    t340 = a3 * t227
    t340.addcmul_(a28, t196)
    t340.addcmul_(a32, t5)
    t340.addcmul_(a33, t327)
    t340.addcmul_(t268, v3)
    t340.addcmul_(t342, v33)
    t340.addcmul_(t343, v32)
    t340.addcmul_(t344, v28)
    t89 = a1 * t89
    t89.addcmul_(a2, t29)
    t89.addcmul_(a2, t67)
    t89.addcmul_(a9, t33)
    t89.addcmul_(a11, t304)
    t89.addcmul_(a12, t167)
    t89.addcmul_(a13, t356)
    t89.addcmul_(a14, t142)
    t89.addcmul_(a16, t316)
    t89.addcmul_(a17, t325)
    t89.addcmul_(a19, t377)
    t89.addcmul_(t100, v2)
    t89.addcmul_(t114, v1)
    t89.addcmul_(t168, v2)
    t89.addcmul_(t350, v16)
    t89.addcmul_(t357, v13)
    t89.addcmul_(t332, v11)
    t89.addcmul_(t333, v12)
    t89.addcmul_(t372, v19)
    t89.addcmul_(t368, v17)
    t89.addcmul_(t379, v14)
    t89.addcmul_(t302, v9)
    t89.addcmul_(t362, v18)
    t89.add_(t246, alpha=2)
    t89.add_(t340, alpha=3)
    t336 = torch.add(t336, t363)
    t315 = torch.add(t315, t370)
    t34 = a3 * t34
    t34.addcmul_(a19, t336)
    t34.addcmul_(g3, v19)
    t34.addcmul_(t315, v19)
    t97 = a1 * t97
    t97.addcmul_(a2, t227)
    t97.addcmul_(a3, t67)
    t97.addcmul_(a9, t132)
    t97.addcmul_(a12, t304)
    t97.addcmul_(a14, t356)
    t97.addcmul_(a15, t371)
    t97.addcmul_(a17, t316)
    t97.addcmul_(a18, t377)
    t97.addcmul_(a29, t196)
    t97.addcmul_(a33, t5)
    t97.addcmul_(a34, t327)
    t97.addcmul_(t268, v2)
    t97.addcmul_(t106, v1)
    t97.addcmul_(t133, v3)
    t97.addcmul_(t168, v3)
    t97.addcmul_(t350, v17)
    t97.addcmul_(t357, v14)
    t97.addcmul_(t332, v12)
    t97.addcmul_(t372, v18)
    t97.addcmul_(t328, v15)
    t97.addcmul_(t342, v34)
    t97.addcmul_(t343, v33)
    t97.addcmul_(t344, v29)
    t97.addcmul_(t301, v9)
    t97.add_(t34, alpha=2)
    t297 = g13 * t297
    t297.addcmul_(g26, t319)
    t297.addcmul_(t305, t205)
    t34 = g40 * 2
    t301 = g11 * v5
    t301.addcmul_(g18, t95)
    t301.addcmul_(g25, t199)
    t301.addcmul_(g30, t203)
    t301.addcmul_(g35, t201)
    t301.addcmul_(g37, t210)
    t301.addcmul_(t34, t71)
    t328 = torch.add(t297, t301, alpha=2)
    t36 = g13 * t36
    t36.addcmul_(g26, t318)
    t36.addcmul_(t305, t215)
    t372 = g11 * v6
    t372.addcmul_(g18, t212)
    t372.addcmul_(g25, t72)
    t372.addcmul_(g30, t213)
    t372.addcmul_(g35, t202)
    t372.addcmul_(g37, t220)
    t372.addcmul_(t34, t79)
    t332 = torch.add(t36, t372, alpha=2)
    t357 = g13 * v23
    t357.addcmul_(g39, t139)
    t350 = g26 * t30
    t350.add_(t357, alpha=2)
    t357 = g13 * v24
    t357.addcmul_(g39, t308)
    t168 = g26 * t309
    t168.add_(t357, alpha=4)
    t357 = g13 * v25
    t357.addcmul_(g39, t163)
    t133 = g26 * t250
    t133.add_(t357, alpha=2)
    t357 = a25 * g13
    t357.addcmul_(t77, g39)
    t106 = t69 * g26
    t106.add_(t357, alpha=2)
    t357 = a24 * g13
    t357.addcmul_(t311, g39)
    t268 = t313 * g26
    t268.add_(t357, alpha=4)
    t357 = a23 * g13
    t357.addcmul_(t293, g39)
    t377 = t296 * g26
    t377.add_(t357, alpha=2)
    t357 = t275 * t305
    t357.addcmul_(t274, g26)
    t357.addcmul_(g13, t331)
    t316 = a6 * g11
    t316.addcmul_(t272, g30)
    t316.addcmul_(t273, g35)
    t316.addcmul_(t280, g37)
    t316.addcmul_(t116, t34)
    t316.addcmul_(t102, g18)
    t316.addcmul_(t101, g25)
    t371 = torch.add(t357, t316, alpha=2)
    t356 = t285 * t305
    t356.addcmul_(t284, g26)
    t356.addcmul_(g13, t338)
    t304 = a5 * g11
    t304.addcmul_(t282, g30)
    t304.addcmul_(t283, g35)
    t304.addcmul_(t290, g37)
    t304.addcmul_(t122, t34)
    t304.addcmul_(t111, g18)
    t304.addcmul_(t110, g25)
    t132 = torch.add(t356, t304, alpha=2)
    t67 = g13 * v20
    t67.addcmul_(g26, t20)
    t67.addcmul_(t19, t192)
    t227 = g40 * 4
    t315 = g18 * t14
    t315.addcmul_(g30, t17)
    t315.addcmul_(g37, t24)
    t336 = g11 * v4
    t336.addcmul_(g25, t16)
    t336.addcmul_(g35, t15)
    t336.addcmul_(t35, t227)
    t336.add_(t315, alpha=2)
    t315 = torch.add(t67, t336)
    t370 = a20 * g13
    t370.addcmul_(t182, t349)
    t370.addcmul_(t153, g26)
    t363 = a4 * g11
    t363.addcmul_(t180, g30)
    t363.addcmul_(t181, g35)
    t363.addcmul_(t183, g37)
    t363.addcmul_(t141, t34)
    t363.addcmul_(t128, g18)
    t363.addcmul_(t135, g25)
    t340 = torch.add(t370, t363)
    t246 = a4 * t18
    t246.addcmul_(a20, t315)
    t246.addcmul_(g4, v20)
    t246.addcmul_(g12, t19)
    t246.addcmul_(g13, t25)
    t246.addcmul_(t340, v20)
    t340 = a4 * t64
    t340.addcmul_(a5, t206)
    t340.addcmul_(a6, t216)
    t340.addcmul_(a10, t196)
    t340.addcmul_(a21, t328)
    t340.addcmul_(a22, t332)
    t340.addcmul_(a23, t350)
    t340.addcmul_(a24, t168)
    t340.addcmul_(a25, t133)
    t340.addcmul_(t276, v6)
    t340.addcmul_(t286, v5)
    t340.addcmul_(t171, v4)
    t340.addcmul_(t106, v25)
    t340.addcmul_(t268, v24)
    t340.addcmul_(t377, v23)
    t340.addcmul_(t371, v22)
    t340.addcmul_(t132, v21)
    t340.addcmul_(t300, v4)
    t340.addcmul_(t344, v10)
    t340.add_(t246, alpha=2)
    t80 = g13 * t80
    t80.addcmul_(g26, t225)
    t80.addcmul_(t305, t207)
    t246 = torch.add(t80, t297, alpha=2)
    t246.add_(t301, alpha=6)
    t315 = g13 * v28
    t315.addcmul_(g39, t292)
    t362 = g26 * t208
    t362.add_(t315, alpha=4)
    t315 = a28 * g13
    t315.addcmul_(t76, g39)
    t302 = t289 * g26
    t302.add_(t315, alpha=4)
    t315 = t287 * t305
    t315.addcmul_(t288, g26)
    t315.addcmul_(g13, t359)
    t379 = torch.add(t315, t356, alpha=2)
    t379.add_(t304, alpha=6)
    t368 = g4 * 8
    t333 = g18 * t41
    t333.addcmul_(g30, t44)
    t333.addcmul_(g37, t48)
    t114 = g11 * v7
    t114.addcmul_(g25, t43)
    t114.addcmul_(g35, t42)
    t114.addcmul_(t53, t227)
    t114.add_(t333, alpha=2)
    t333 = torch.add(t114, t350, alpha=2)
    t333.add_(t67, alpha=2)
    t333.add_(t336, alpha=3)
    t100 = g11 * v8
    t100.addcmul_(g18, t231)
    t100.addcmul_(g25, t245)
    t100.addcmul_(g30, t232)
    t100.addcmul_(g35, t234)
    t100.addcmul_(g37, t240)
    t100.addcmul_(t34, t222)
    t325 = torch.add(t168, t100)
    t142 = g13 * v27
    t142.addcmul_(g39, t243)
    t167 = g26 * t223
    t167.add_(t142, alpha=4)
    t142 = torch.add(t167, t36)
    t142.add_(t372, alpha=3)
    t33 = a8 * g11
    t33.addcmul_(t254, g30)
    t33.addcmul_(t258, g35)
    t33.addcmul_(t264, g37)
    t33.addcmul_(t247, t34)
    t33.addcmul_(t269, g18)
    t33.addcmul_(t270, g25)
    t29 = torch.add(t268, t33)
    t369 = a27 * g13
    t369.addcmul_(t94, g39)
    t271 = t278 * g26
    t271.add_(t369, alpha=4)
    t369 = torch.add(t271, t357)
    t369.add_(t316, alpha=3)
    t364 = a7 * g11
    t364.addcmul_(t169, g30)
    t364.addcmul_(t170, g35)
    t364.addcmul_(t174, g37)
    t364.addcmul_(t176, t34)
    t364.addcmul_(t177, g18)
    t364.addcmul_(t178, g25)
    t26 = torch.add(t364, t377, alpha=2)
    t26.add_(t370, alpha=2)
    t26.add_(t363, alpha=3)
    t367 = a4 * t306
    t367.addcmul_(a5, t18)
    t367.addcmul_(a5, t64)
    t367.addcmul_(a21, t333)
    t367.addcmul_(a22, t325)
    t367.addcmul_(a24, t142)
    t367.addcmul_(a26, t350)
    t367.addcmul_(a27, t168)
    t367.addcmul_(a28, t133)
    t367.addcmul_(t106, v28)
    t367.addcmul_(t268, v27)
    t367.addcmul_(t377, v26)
    t367.addcmul_(t29, v22)
    t367.addcmul_(t369, v24)
    t367.addcmul_(t26, v21)
    t367.addcmul_(t314, v4)
    t367.addcmul_(t300, v5)
    t26 = a4 * t206
    t26.addcmul_(a11, t196)
    t26.addcmul_(t286, v4)
    t26.addcmul_(t344, v11)
    t333 = g12 * t205
    t333.addcmul_(g13, t200)
    t365 = a5 * t3
    t365.addcmul_(a6, t233)
    t365.addcmul_(a7, t206)
    t365.addcmul_(a8, t216)
    t365.addcmul_(a10, t5)
    t365.addcmul_(a20, t328)
    t365.addcmul_(a23, t246)
    t365.addcmul_(a25, t362)
    t365.addcmul_(t256, v6)
    t365.addcmul_(t295, v5)
    t365.addcmul_(t276, v8)
    t365.addcmul_(t286, v7)
    t365.addcmul_(t171, v5)
    t365.addcmul_(t302, v25)
    t365.addcmul_(t379, v23)
    t365.addcmul_(t132, v20)
    t365.addcmul_(t343, v10)
    t365.addcmul_(t368, v21)
    t365.add_(t367, alpha=2)
    t365.add_(t26, alpha=3)
    t365.add_(t333, alpha=4)
    t70 = g13 * t70
    t70.addcmul_(g26, t124)
    t70.addcmul_(t305, t218)
    t333 = torch.add(t70, t36, alpha=2)
    t333.add_(t372, alpha=6)
    t26 = t137 * t305
    t26.addcmul_(t279, g26)
    t26.addcmul_(g13, t341)
    t367 = torch.add(t26, t357, alpha=2)
    t367.add_(t316, alpha=6)
    t132 = g18 * t58
    t132.addcmul_(g30, t61)
    t132.addcmul_(g37, t63)
    t328 = g11 * v9
    t328.addcmul_(g25, t60)
    t328.addcmul_(g35, t59)
    t328.addcmul_(t65, t227)
    t328.add_(t132, alpha=2)
    t132 = torch.add(t328, t133, alpha=2)
    t132.add_(t67, alpha=2)
    t132.add_(t336, alpha=3)
    t227 = torch.add(t362, t297)
    t227.add_(t301, alpha=3)
    t242 = torch.add(t302, t356)
    t242.add_(t304, alpha=3)
    t32 = a9 * g11
    t32.addcmul_(t148, g30)
    t32.addcmul_(t152, g35)
    t32.addcmul_(t159, g37)
    t32.addcmul_(t164, t34)
    t32.addcmul_(t165, g18)
    t32.addcmul_(t166, g25)
    t34 = torch.add(t32, t106, alpha=2)
    t34.add_(t370, alpha=2)
    t34.add_(t363, alpha=3)
    t360 = a4 * t307
    t360.addcmul_(a6, t18)
    t360.addcmul_(a6, t64)
    t360.addcmul_(a21, t325)
    t360.addcmul_(a22, t132)
    t360.addcmul_(a24, t227)
    t360.addcmul_(a27, t350)
    t360.addcmul_(a28, t168)
    t360.addcmul_(a29, t133)
    t360.addcmul_(t106, v29)
    t360.addcmul_(t268, v28)
    t360.addcmul_(t377, v27)
    t360.addcmul_(t29, v21)
    t360.addcmul_(t242, v24)
    t360.addcmul_(t34, v22)
    t360.addcmul_(t312, v4)
    t360.addcmul_(t300, v6)
    t34 = a4 * t216
    t34.addcmul_(a12, t196)
    t34.addcmul_(t276, v4)
    t34.addcmul_(t344, v12)
    t29 = g12 * t215
    t29.addcmul_(g13, t88)
    t132 = a5 * t233
    t132.addcmul_(a6, t73)
    t132.addcmul_(a8, t206)
    t132.addcmul_(a9, t216)
    t132.addcmul_(a10, t327)
    t132.addcmul_(a20, t332)
    t132.addcmul_(a23, t167)
    t132.addcmul_(a25, t333)
    t132.addcmul_(t87, v6)
    t132.addcmul_(t256, v5)
    t132.addcmul_(t276, v9)
    t132.addcmul_(t286, v8)
    t132.addcmul_(t171, v6)
    t132.addcmul_(t271, v23)
    t132.addcmul_(t367, v25)
    t132.addcmul_(t371, v20)
    t132.addcmul_(t342, v10)
    t132.addcmul_(t368, v22)
    t132.add_(t360, alpha=2)
    t132.add_(t34, alpha=3)
    t132.add_(t29, alpha=4)
    t78 = g13 * t78
    t78.addcmul_(g26, t329)
    t78.addcmul_(t305, t237)
    t29 = torch.add(t78, t168, alpha=4)
    t29.add_(t100, alpha=6)
    t34 = g13 * v32
    t34.addcmul_(g39, t214)
    t360 = g26 * t22
    t360.add_(t34, alpha=2)
    t34 = torch.add(t297, t80, alpha=2)
    t34.add_(t301, alpha=6)
    t371 = torch.add(t36, t167, alpha=4)
    t371.add_(t372, alpha=6)
    t171 = a32 * g13
    t171.addcmul_(t322, g39)
    t332 = t154 * g26
    t332.add_(t171, alpha=2)
    t171 = t261 * t305
    t171.addcmul_(t259, g26)
    t171.addcmul_(g13, t37)
    t325 = torch.add(t171, t268, alpha=4)
    t325.add_(t33, alpha=6)
    t18 = torch.add(t357, t271, alpha=4)
    t18.add_(t316, alpha=6)
    t221 = torch.add(t356, t315, alpha=2)
    t221.add_(t304, alpha=6)
    t334 = g4 * 12
    t358 = g13 * v30
    t358.addcmul_(g26, t46)
    t358.addcmul_(t45, t192)
    t179 = torch.add(t358, t67)
    t179.add_(t350, alpha=4)
    t179.add_(t114, alpha=3)
    t179.add_(t336, alpha=3)
    t121 = a30 * g13
    t121.addcmul_(t173, t349)
    t121.addcmul_(t156, g26)
    t351 = torch.add(t121, t370)
    t351.add_(t377, alpha=4)
    t351.add_(t364, alpha=3)
    t351.add_(t363, alpha=3)
    t179 = a23 * t179
    t179.addcmul_(a28, t362)
    t179.addcmul_(g12, t139)
    t179.addcmul_(g13, t38)
    t179.addcmul_(t302, v28)
    t179.addcmul_(t351, v23)
    t351 = a5 * t248
    t351.addcmul_(a5, t206)
    t351.addcmul_(a11, t5)
    t351.addcmul_(a13, t196)
    t351.addcmul_(t86, v5)
    t351.addcmul_(t286, v5)
    t351.addcmul_(t343, v11)
    t351.addcmul_(t344, v13)
    t354 = a5 * t306
    t354.addcmul_(t314, v5)
    t147 = a4 * t3
    t147.addcmul_(a4, t130)
    t147.addcmul_(a6, t217)
    t147.addcmul_(a7, t3)
    t147.addcmul_(a7, t64)
    t147.addcmul_(a8, t233)
    t147.addcmul_(a20, t350)
    t147.addcmul_(a21, t246)
    t147.addcmul_(a22, t167)
    t147.addcmul_(a24, t29)
    t147.addcmul_(a25, t360)
    t147.addcmul_(a26, t34)
    t147.addcmul_(a27, t371)
    t147.addcmul_(a30, t350)
    t147.addcmul_(a31, t168)
    t147.addcmul_(a32, t133)
    t147.addcmul_(t277, v6)
    t147.addcmul_(t256, v8)
    t147.addcmul_(t295, v4)
    t147.addcmul_(t295, v7)
    t147.addcmul_(t332, v25)
    t147.addcmul_(t271, v22)
    t147.addcmul_(t106, v32)
    t147.addcmul_(t268, v31)
    t147.addcmul_(t377, v20)
    t147.addcmul_(t377, v30)
    t147.addcmul_(t325, v24)
    t147.addcmul_(t18, v27)
    t147.addcmul_(t221, v26)
    t147.addcmul_(t379, v21)
    t147.addcmul_(t299, v4)
    t147.addcmul_(t300, v7)
    t147.addcmul_(t334, v23)
    t147.add_(t179, alpha=2)
    t147.add_(t351, alpha=3)
    t147.add_(t354, alpha=4)
    t376 = g13 * t376
    t376.addcmul_(g26, t321)
    t376.addcmul_(t305, t236)
    t354 = torch.add(t376, t168, alpha=4)
    t354.add_(t100, alpha=6)
    t305 = t260 * t305
    t305.addcmul_(t263, g26)
    t305.addcmul_(g13, t347)
    t351 = torch.add(t305, t268, alpha=4)
    t351.add_(t33, alpha=6)
    t179 = g4 * 24
    t379 = t360 * 2
    t379.add_(t133, alpha=4)
    t379.add_(t350, alpha=4)
    t379.add_(t67, alpha=2)
    t379.add_(t328, alpha=3)
    t379.add_(t114, alpha=3)
    t379.add_(t336, alpha=6)
    t246 = torch.add(t80, t297)
    t246.add_(t362, alpha=2)
    t246.add_(t301, alpha=6)
    t6 = torch.add(t70, t36)
    t6.add_(t167, alpha=2)
    t6.add_(t372, alpha=6)
    t55 = torch.add(t26, t357)
    t55.add_(t271, alpha=2)
    t55.add_(t316, alpha=6)
    t266 = torch.add(t315, t356)
    t266.add_(t302, alpha=2)
    t266.add_(t304, alpha=6)
    t374 = t332 * 2
    t374.add_(t106, alpha=4)
    t374.add_(t377, alpha=4)
    t374.add_(t370, alpha=2)
    t374.add_(t32, alpha=3)
    t374.add_(t364, alpha=3)
    t374.add_(t363, alpha=6)
    t375 = a4 * t233
    t375.addcmul_(a4, t310)
    t375.addcmul_(a5, t217)
    t375.addcmul_(a6, t209)
    t375.addcmul_(a8, t64)
    t375.addcmul_(a21, t142)
    t375.addcmul_(a22, t227)
    t375.addcmul_(a24, t379)
    t375.addcmul_(a26, t167)
    t375.addcmul_(a27, t246)
    t375.addcmul_(a28, t6)
    t375.addcmul_(a29, t362)
    t375.addcmul_(a31, t350)
    t375.addcmul_(a32, t168)
    t375.addcmul_(a33, t133)
    t375.addcmul_(t118, v6)
    t375.addcmul_(t277, v5)
    t375.addcmul_(t256, v4)
    t375.addcmul_(t302, v29)
    t375.addcmul_(t271, v26)
    t375.addcmul_(t106, v33)
    t375.addcmul_(t268, v32)
    t375.addcmul_(t377, v31)
    t375.addcmul_(t55, v28)
    t375.addcmul_(t369, v21)
    t375.addcmul_(t266, v27)
    t375.addcmul_(t242, v22)
    t375.addcmul_(t374, v24)
    t375.addcmul_(t82, v4)
    t375.addcmul_(t300, v8)
    t374 = a5 * t216
    t374.addcmul_(a6, t206)
    t374.addcmul_(a11, t327)
    t374.addcmul_(a12, t5)
    t374.addcmul_(t276, v5)
    t374.addcmul_(t286, v6)
    t374.addcmul_(t342, v11)
    t374.addcmul_(t343, v12)
    t286 = a5 * t307
    t286.addcmul_(a6, t306)
    t286.addcmul_(g12, t308)
    t286.addcmul_(g13, t229)
    t286.addcmul_(t312, v5)
    t286.addcmul_(t314, v6)
    t206 = a14 * t196
    t206.addcmul_(t344, v14)
    t242 = a7 * t233
    t242.addcmul_(a8, t73)
    t242.addcmul_(a8, t3)
    t242.addcmul_(a9, t233)
    t242.addcmul_(a20, t168)
    t242.addcmul_(a23, t29)
    t242.addcmul_(a25, t354)
    t242.addcmul_(t87, v8)
    t242.addcmul_(t256, v7)
    t242.addcmul_(t256, v9)
    t242.addcmul_(t295, v8)
    t242.addcmul_(t268, v20)
    t242.addcmul_(t351, v25)
    t242.addcmul_(t325, v23)
    t242.addcmul_(t179, v24)
    t242.add_(t375, alpha=2)
    t242.add_(t374, alpha=3)
    t242.add_(t286, alpha=4)
    t242.add_(t206, alpha=6)
    t297 = torch.add(t297, t362, alpha=4)
    t297.add_(t301, alpha=6)
    t36 = torch.add(t36, t70, alpha=2)
    t36.add_(t372, alpha=6)
    t357 = torch.add(t357, t26, alpha=2)
    t357.add_(t316, alpha=6)
    t356 = torch.add(t356, t302, alpha=4)
    t356.add_(t304, alpha=6)
    t206 = g13 * v34
    t206.addcmul_(g26, t62)
    t206.addcmul_(t47, t192)
    t67 = torch.add(t206, t67)
    t67.add_(t133, alpha=4)
    t67.add_(t328, alpha=3)
    t67.add_(t336, alpha=3)
    t192 = a34 * g13
    t192.addcmul_(t157, t349)
    t192.addcmul_(t158, g26)
    t370 = torch.add(t192, t370)
    t370.add_(t106, alpha=4)
    t370.add_(t32, alpha=3)
    t370.add_(t363, alpha=3)
    t67 = a25 * t67
    t67.addcmul_(a27, t167)
    t67.addcmul_(g12, t163)
    t67.addcmul_(g13, t56)
    t67.addcmul_(t271, v27)
    t67.addcmul_(t370, v25)
    t370 = a6 * t219
    t370.addcmul_(a6, t216)
    t370.addcmul_(a12, t327)
    t370.addcmul_(a15, t196)
    t370.addcmul_(t129, v6)
    t370.addcmul_(t276, v6)
    t370.addcmul_(t342, v12)
    t370.addcmul_(t344, v15)
    t276 = a6 * t307
    t276.addcmul_(t312, v6)
    t216 = a4 * t73
    t216.addcmul_(a4, t226)
    t216.addcmul_(a5, t209)
    t216.addcmul_(a8, t233)
    t216.addcmul_(a9, t73)
    t216.addcmul_(a9, t64)
    t216.addcmul_(a20, t133)
    t216.addcmul_(a21, t362)
    t216.addcmul_(a22, t333)
    t216.addcmul_(a23, t360)
    t216.addcmul_(a24, t354)
    t216.addcmul_(a28, t297)
    t216.addcmul_(a29, t36)
    t216.addcmul_(a32, t350)
    t216.addcmul_(a33, t168)
    t216.addcmul_(a34, t133)
    t216.addcmul_(t118, v5)
    t216.addcmul_(t87, v4)
    t216.addcmul_(t87, v9)
    t216.addcmul_(t256, v8)
    t216.addcmul_(t332, v23)
    t216.addcmul_(t302, v21)
    t216.addcmul_(t106, v20)
    t216.addcmul_(t106, v34)
    t216.addcmul_(t268, v33)
    t216.addcmul_(t377, v32)
    t216.addcmul_(t351, v24)
    t216.addcmul_(t357, v29)
    t216.addcmul_(t367, v22)
    t216.addcmul_(t356, v28)
    t216.addcmul_(t298, v4)
    t216.addcmul_(t300, v9)
    t216.addcmul_(t334, v25)
    t216.add_(t67, alpha=2)
    t216.add_(t370, alpha=3)
    t216.add_(t276, alpha=4)
    t276 = torch.add(t80, t301, alpha=2)
    t370 = torch.add(t315, t304, alpha=2)
    t67 = torch.add(t336, t358, alpha=2)
    t67.add_(t350, alpha=2)
    t67.add_(t114, alpha=3)
    t300 = torch.add(t78, t168)
    t300.add_(t100, alpha=3)
    t367 = torch.add(t167, t372)
    t351 = torch.add(t171, t268)
    t351.add_(t33, alpha=3)
    t354 = torch.add(t271, t316)
    t333 = torch.add(t363, t121, alpha=2)
    t333.add_(t377, alpha=2)
    t333.add_(t364, alpha=3)
    t64 = a5 * t21
    t64.addcmul_(a5, t130)
    t64.addcmul_(a7, t306)
    t64.addcmul_(a21, t350)
    t64.addcmul_(a24, t167)
    t64.addcmul_(a26, t67)
    t64.addcmul_(a27, t300)
    t64.addcmul_(a28, t360)
    t64.addcmul_(a31, t367)
    t64.addcmul_(t332, v28)
    t64.addcmul_(t271, v24)
    t64.addcmul_(t377, v21)
    t64.addcmul_(t351, v27)
    t64.addcmul_(t354, v31)
    t64.addcmul_(t333, v26)
    t64.addcmul_(t299, v5)
    t64.addcmul_(t314, v7)
    t333 = a7 * t248
    t333.addcmul_(a13, t5)
    t333.addcmul_(t86, v7)
    t333.addcmul_(t343, v13)
    t67 = g12 * t207
    t67.addcmul_(g13, t74)
    t349 = a4 * t248
    t349.addcmul_(a5, t3)
    t349.addcmul_(a6, t238)
    t349.addcmul_(a8, t217)
    t349.addcmul_(a16, t196)
    t349.addcmul_(a23, t34)
    t349.addcmul_(a30, t276)
    t349.addcmul_(a32, t362)
    t349.addcmul_(t262, v6)
    t349.addcmul_(t277, v8)
    t349.addcmul_(t86, v4)
    t349.addcmul_(t295, v5)
    t349.addcmul_(t172, v5)
    t349.addcmul_(t302, v32)
    t349.addcmul_(t370, v30)
    t349.addcmul_(t221, v23)
    t349.addcmul_(t344, v16)
    t349.addcmul_(t368, v26)
    t349.add_(t64, alpha=2)
    t349.add_(t333, alpha=3)
    t349.add_(t67, alpha=4)
    t67 = torch.add(t70, t167, alpha=4)
    t67.add_(t372, alpha=6)
    t333 = torch.add(t26, t271, alpha=4)
    t333.add_(t316, alpha=6)
    t64 = t360 * 4
    t64.add_(t358, alpha=2)
    t64.add_(t133, alpha=2)
    t64.add_(t350, alpha=4)
    t64.add_(t328, alpha=3)
    t64.add_(t114, alpha=6)
    t64.add_(t336, alpha=3)
    t221 = torch.add(t376, t78)
    t221.add_(t168, alpha=2)
    t221.add_(t100, alpha=6)
    t34 = torch.add(t362, t80)
    t34.add_(t301, alpha=3)
    t286 = torch.add(t305, t171)
    t286.add_(t268, alpha=2)
    t286.add_(t33, alpha=6)
    t374 = torch.add(t302, t315)
    t374.add_(t304, alpha=3)
    t375 = t332 * 4
    t375.add_(t121, alpha=2)
    t375.add_(t106, alpha=2)
    t375.add_(t377, alpha=4)
    t375.add_(t32, alpha=3)
    t375.add_(t364, alpha=6)
    t375.add_(t363, alpha=3)
    t325 = a5 * t233
    t325.addcmul_(a6, t130)
    t325.addcmul_(a7, t217)
    t325.addcmul_(a7, t307)
    t325.addcmul_(a8, t209)
    t325.addcmul_(a21, t168)
    t325.addcmul_(a22, t350)
    t325.addcmul_(a24, t246)
    t325.addcmul_(a25, t167)
    t325.addcmul_(a26, t300)
    t325.addcmul_(a27, t64)
    t325.addcmul_(a28, t221)
    t325.addcmul_(a29, t360)
    t325.addcmul_(a31, t34)
    t325.addcmul_(a33, t362)
    t325.addcmul_(t118, v8)
    t325.addcmul_(t277, v7)
    t325.addcmul_(t256, v5)
    t325.addcmul_(t332, v29)
    t325.addcmul_(t302, v33)
    t325.addcmul_(t271, v25)
    t325.addcmul_(t268, v21)
    t325.addcmul_(t377, v22)
    t325.addcmul_(t286, v28)
    t325.addcmul_(t351, v26)
    t325.addcmul_(t374, v31)
    t325.addcmul_(t266, v24)
    t325.addcmul_(t375, v27)
    t325.addcmul_(t299, v6)
    t325.addcmul_(t312, v7)
    t375 = a5 * t238
    t375.addcmul_(a8, t248)
    t375.addcmul_(a13, t327)
    t375.addcmul_(a17, t196)
    t375.addcmul_(t262, v5)
    t375.addcmul_(t86, v8)
    t375.addcmul_(t342, v13)
    t375.addcmul_(t344, v17)
    t266 = a5 * t310
    t266.addcmul_(a8, t306)
    t266.addcmul_(g12, t243)
    t266.addcmul_(g13, t83)
    t266.addcmul_(t82, v5)
    t266.addcmul_(t314, v8)
    t351 = a14 * t5
    t351.addcmul_(t343, v14)
    t64 = a4 * t217
    t64.addcmul_(a6, t317)
    t64.addcmul_(a6, t3)
    t64.addcmul_(a9, t217)
    t64.addcmul_(a23, t371)
    t64.addcmul_(a30, t167)
    t64.addcmul_(a32, t67)
    t64.addcmul_(t324, v6)
    t64.addcmul_(t277, v4)
    t64.addcmul_(t277, v9)
    t64.addcmul_(t295, v6)
    t64.addcmul_(t271, v30)
    t64.addcmul_(t333, v32)
    t64.addcmul_(t18, v23)
    t64.addcmul_(t179, v27)
    t64.add_(t325, alpha=2)
    t64.add_(t375, alpha=3)
    t64.add_(t266, alpha=4)
    t64.add_(t351, alpha=6)
    t80 = torch.add(t80, t362, alpha=4)
    t80.add_(t301, alpha=6)
    t315 = torch.add(t315, t302, alpha=4)
    t315.add_(t304, alpha=6)
    t351 = t206 * 2
    t351.add_(t360, alpha=4)
    t351.add_(t133, alpha=4)
    t351.add_(t350, alpha=2)
    t351.add_(t328, alpha=6)
    t351.add_(t114, alpha=3)
    t351.add_(t336, alpha=3)
    t266 = torch.add(t376, t168)
    t266.add_(t100, alpha=3)
    t375 = torch.add(t70, t167)
    t375.add_(t372, alpha=3)
    t325 = torch.add(t305, t268)
    t325.add_(t33, alpha=3)
    t18 = torch.add(t26, t271)
    t18.add_(t316, alpha=3)
    t295 = t192 * 2
    t295.add_(t332, alpha=4)
    t295.add_(t106, alpha=4)
    t295.add_(t377, alpha=2)
    t295.add_(t32, alpha=6)
    t295.add_(t364, alpha=3)
    t295.add_(t363, alpha=3)
    t371 = a5 * t226
    t371.addcmul_(a6, t233)
    t371.addcmul_(a8, t217)
    t371.addcmul_(a9, t209)
    t371.addcmul_(a9, t306)
    t371.addcmul_(a21, t133)
    t371.addcmul_(a22, t168)
    t371.addcmul_(a23, t362)
    t371.addcmul_(a24, t6)
    t371.addcmul_(a26, t360)
    t371.addcmul_(a27, t221)
    t371.addcmul_(a28, t351)
    t371.addcmul_(a29, t266)
    t371.addcmul_(a31, t167)
    t371.addcmul_(a33, t375)
    t371.addcmul_(t118, v9)
    t371.addcmul_(t277, v8)
    t371.addcmul_(t256, v6)
    t371.addcmul_(t332, v26)
    t371.addcmul_(t302, v23)
    t371.addcmul_(t271, v31)
    t371.addcmul_(t106, v21)
    t371.addcmul_(t268, v22)
    t371.addcmul_(t325, v29)
    t371.addcmul_(t286, v27)
    t371.addcmul_(t18, v33)
    t371.addcmul_(t55, v24)
    t371.addcmul_(t295, v28)
    t371.addcmul_(t298, v5)
    t371.addcmul_(t314, v9)
    t314 = a6 * t239
    t314.addcmul_(a8, t219)
    t314.addcmul_(a15, t5)
    t314.addcmul_(a18, t196)
    t314.addcmul_(t320, v6)
    t314.addcmul_(t129, v8)
    t314.addcmul_(t343, v15)
    t314.addcmul_(t344, v18)
    t295 = a6 * t310
    t295.addcmul_(a8, t307)
    t295.addcmul_(g12, t292)
    t295.addcmul_(g13, t90)
    t295.addcmul_(t82, v6)
    t295.addcmul_(t312, v8)
    t55 = a14 * t327
    t55.addcmul_(t342, v14)
    t286 = a4 * t209
    t286.addcmul_(a5, t317)
    t286.addcmul_(a5, t73)
    t286.addcmul_(a7, t209)
    t286.addcmul_(a25, t297)
    t286.addcmul_(a32, t80)
    t286.addcmul_(a34, t362)
    t286.addcmul_(t324, v5)
    t286.addcmul_(t118, v4)
    t286.addcmul_(t118, v7)
    t286.addcmul_(t87, v5)
    t286.addcmul_(t302, v34)
    t286.addcmul_(t315, v32)
    t286.addcmul_(t356, v25)
    t286.addcmul_(t179, v28)
    t286.add_(t371, alpha=2)
    t286.add_(t314, alpha=3)
    t286.add_(t295, alpha=4)
    t286.add_(t55, alpha=6)
    t70 = torch.add(t70, t372, alpha=2)
    t26 = torch.add(t26, t316, alpha=2)
    t336 = torch.add(t336, t206, alpha=2)
    t336.add_(t133, alpha=2)
    t336.add_(t328, alpha=3)
    t301 = torch.add(t362, t301)
    t304 = torch.add(t302, t304)
    t363 = torch.add(t363, t192, alpha=2)
    t363.add_(t106, alpha=2)
    t363.add_(t32, alpha=3)
    t316 = a6 * t23
    t316.addcmul_(a6, t226)
    t316.addcmul_(a9, t307)
    t316.addcmul_(a22, t133)
    t316.addcmul_(a24, t362)
    t316.addcmul_(a27, t360)
    t316.addcmul_(a28, t266)
    t316.addcmul_(a29, t336)
    t316.addcmul_(a33, t301)
    t316.addcmul_(t332, v27)
    t316.addcmul_(t302, v24)
    t316.addcmul_(t106, v22)
    t316.addcmul_(t325, v28)
    t316.addcmul_(t304, v33)
    t316.addcmul_(t363, v29)
    t316.addcmul_(t298, v6)
    t316.addcmul_(t312, v9)
    t312 = a9 * t219
    t312.addcmul_(a15, t327)
    t312.addcmul_(t129, v9)
    t312.addcmul_(t342, v15)
    t363 = g12 * t218
    t363.addcmul_(g13, t96)
    t325 = a4 * t219
    t325.addcmul_(a5, t239)
    t325.addcmul_(a6, t73)
    t325.addcmul_(a8, t209)
    t325.addcmul_(a19, t196)
    t325.addcmul_(a25, t36)
    t325.addcmul_(a32, t167)
    t325.addcmul_(a34, t70)
    t325.addcmul_(t320, v5)
    t325.addcmul_(t129, v4)
    t325.addcmul_(t118, v8)
    t325.addcmul_(t87, v6)
    t325.addcmul_(t155, v6)
    t325.addcmul_(t271, v32)
    t325.addcmul_(t26, v34)
    t325.addcmul_(t357, v25)
    t325.addcmul_(t344, v19)
    t325.addcmul_(t368, v29)
    t325.add_(t316, alpha=2)
    t325.add_(t312, alpha=3)
    t325.add_(t363, alpha=4)
    t363 = torch.add(t78, t100, alpha=2)
    t312 = torch.add(t171, t33, alpha=2)
    t316 = torch.add(t358, t114)
    t344 = torch.add(t121, t364)
    t357 = a7 * t21
    t357.addcmul_(a30, t316)
    t357.addcmul_(g4, v30)
    t357.addcmul_(g12, t45)
    t357.addcmul_(g13, t49)
    t357.addcmul_(t344, v30)
    t344 = a5 * t248
    t344.addcmul_(a7, t130)
    t344.addcmul_(a8, t238)
    t344.addcmul_(a16, t5)
    t344.addcmul_(a23, t350)
    t344.addcmul_(a26, t276)
    t344.addcmul_(a27, t167)
    t344.addcmul_(a31, t363)
    t344.addcmul_(a32, t360)
    t344.addcmul_(t262, v8)
    t344.addcmul_(t86, v5)
    t344.addcmul_(t172, v7)
    t344.addcmul_(t332, v32)
    t344.addcmul_(t271, v27)
    t344.addcmul_(t377, v23)
    t344.addcmul_(t312, v31)
    t344.addcmul_(t370, v26)
    t344.addcmul_(t299, v7)
    t344.addcmul_(t343, v16)
    t344.add_(t357, alpha=2)
    t357 = torch.add(t376, t78, alpha=2)
    t357.add_(t100, alpha=6)
    t370 = torch.add(t305, t171, alpha=2)
    t370.add_(t33, alpha=6)
    t276 = torch.add(t328, t360, alpha=2)
    t276.add_(t358, alpha=2)
    t276.add_(t114, alpha=3)
    t316 = torch.add(t32, t332, alpha=2)
    t316.add_(t121, alpha=2)
    t316.add_(t364, alpha=3)
    t87 = a7 * t310
    t87.addcmul_(a8, t21)
    t87.addcmul_(a8, t130)
    t87.addcmul_(a24, t350)
    t87.addcmul_(a26, t367)
    t87.addcmul_(a27, t34)
    t87.addcmul_(a28, t167)
    t87.addcmul_(a31, t276)
    t87.addcmul_(a33, t360)
    t87.addcmul_(t332, v33)
    t87.addcmul_(t271, v28)
    t87.addcmul_(t377, v24)
    t87.addcmul_(t316, v31)
    t87.addcmul_(t354, v26)
    t87.addcmul_(t374, v27)
    t87.addcmul_(t82, v7)
    t87.addcmul_(t299, v8)
    t374 = a7 * t238
    t374.addcmul_(a17, t5)
    t374.addcmul_(t262, v7)
    t374.addcmul_(t343, v17)
    t354 = g12 * t237
    t354.addcmul_(g13, t241)
    t316 = a5 * t217
    t316.addcmul_(a6, t248)
    t316.addcmul_(a8, t317)
    t316.addcmul_(a9, t238)
    t316.addcmul_(a16, t327)
    t316.addcmul_(a23, t168)
    t316.addcmul_(a30, t363)
    t316.addcmul_(a32, t357)
    t316.addcmul_(t324, v8)
    t316.addcmul_(t262, v9)
    t316.addcmul_(t277, v5)
    t316.addcmul_(t86, v6)
    t316.addcmul_(t172, v8)
    t316.addcmul_(t268, v23)
    t316.addcmul_(t370, v32)
    t316.addcmul_(t312, v30)
    t316.addcmul_(t342, v16)
    t316.addcmul_(t368, v31)
    t316.add_(t87, alpha=2)
    t316.add_(t374, alpha=3)
    t316.add_(t354, alpha=4)
    t78 = torch.add(t78, t376, alpha=2)
    t78.add_(t100, alpha=6)
    t171 = torch.add(t171, t305, alpha=2)
    t171.add_(t33, alpha=6)
    t358 = torch.add(t206, t358)
    t358.add_(t360, alpha=4)
    t358.add_(t328, alpha=3)
    t358.add_(t114, alpha=3)
    t121 = torch.add(t192, t121)
    t121.add_(t332, alpha=4)
    t121.add_(t32, alpha=3)
    t121.add_(t364, alpha=3)
    t354 = a24 * t168
    t354.addcmul_(a32, t358)
    t354.addcmul_(g12, t214)
    t354.addcmul_(g13, t198)
    t354.addcmul_(t268, v24)
    t354.addcmul_(t121, v32)
    t121 = a8 * t239
    t121.addcmul_(a8, t238)
    t121.addcmul_(a17, t327)
    t121.addcmul_(a18, t5)
    t121.addcmul_(t320, v8)
    t121.addcmul_(t262, v8)
    t121.addcmul_(t342, v17)
    t121.addcmul_(t343, v18)
    t262 = a8 * t310
    t262.addcmul_(t82, v8)
    t238 = a5 * t209
    t238.addcmul_(a6, t217)
    t238.addcmul_(a7, t317)
    t238.addcmul_(a7, t226)
    t238.addcmul_(a9, t317)
    t238.addcmul_(a9, t130)
    t238.addcmul_(a23, t133)
    t238.addcmul_(a25, t350)
    t238.addcmul_(a26, t362)
    t238.addcmul_(a27, t67)
    t238.addcmul_(a28, t80)
    t238.addcmul_(a29, t167)
    t238.addcmul_(a30, t360)
    t238.addcmul_(a31, t357)
    t238.addcmul_(a33, t78)
    t238.addcmul_(a34, t360)
    t238.addcmul_(t324, v7)
    t238.addcmul_(t324, v9)
    t238.addcmul_(t118, v5)
    t238.addcmul_(t277, v6)
    t238.addcmul_(t332, v30)
    t238.addcmul_(t332, v34)
    t238.addcmul_(t302, v26)
    t238.addcmul_(t271, v29)
    t238.addcmul_(t106, v23)
    t238.addcmul_(t377, v25)
    t238.addcmul_(t171, v33)
    t238.addcmul_(t370, v31)
    t238.addcmul_(t333, v27)
    t238.addcmul_(t315, v28)
    t238.addcmul_(t298, v7)
    t238.addcmul_(t299, v9)
    t238.addcmul_(t334, v32)
    t238.add_(t354, alpha=2)
    t238.add_(t121, alpha=3)
    t238.add_(t262, alpha=4)
    t376 = torch.add(t376, t100, alpha=2)
    t305 = torch.add(t305, t33, alpha=2)
    t114 = torch.add(t114, t206, alpha=2)
    t114.add_(t360, alpha=2)
    t114.add_(t328, alpha=3)
    t364 = torch.add(t364, t192, alpha=2)
    t364.add_(t332, alpha=2)
    t364.add_(t32, alpha=3)
    t33 = a8 * t23
    t33.addcmul_(a8, t226)
    t33.addcmul_(a9, t310)
    t33.addcmul_(a24, t133)
    t33.addcmul_(a27, t362)
    t33.addcmul_(a28, t375)
    t33.addcmul_(a29, t301)
    t33.addcmul_(a31, t360)
    t33.addcmul_(a33, t114)
    t33.addcmul_(t332, v31)
    t33.addcmul_(t302, v27)
    t33.addcmul_(t106, v24)
    t33.addcmul_(t364, v33)
    t33.addcmul_(t18, v28)
    t33.addcmul_(t304, v29)
    t33.addcmul_(t298, v8)
    t33.addcmul_(t82, v9)
    t82 = a9 * t239
    t82.addcmul_(a18, t327)
    t82.addcmul_(t320, v9)
    t82.addcmul_(t342, v18)
    t304 = g12 * t236
    t304.addcmul_(g13, t224)
    t18 = a5 * t219
    t18.addcmul_(a6, t209)
    t18.addcmul_(a7, t239)
    t18.addcmul_(a8, t317)
    t18.addcmul_(a19, t5)
    t18.addcmul_(a25, t168)
    t18.addcmul_(a32, t78)
    t18.addcmul_(a34, t376)
    t18.addcmul_(t320, v7)
    t18.addcmul_(t324, v8)
    t18.addcmul_(t129, v5)
    t18.addcmul_(t118, v6)
    t18.addcmul_(t155, v8)
    t18.addcmul_(t268, v25)
    t18.addcmul_(t305, v34)
    t18.addcmul_(t171, v32)
    t18.addcmul_(t343, v19)
    t18.addcmul_(t368, v33)
    t18.add_(t33, alpha=2)
    t18.add_(t82, alpha=3)
    t18.add_(t304, alpha=4)
    t206 = torch.add(t206, t328)
    t192 = torch.add(t192, t32)
    t23 = a9 * t23
    t23.addcmul_(a34, t206)
    t23.addcmul_(g4, v34)
    t23.addcmul_(g12, t47)
    t23.addcmul_(g13, t51)
    t23.addcmul_(t192, v34)
    t219 = a6 * t219
    t219.addcmul_(a8, t239)
    t219.addcmul_(a9, t226)
    t219.addcmul_(a19, t327)
    t219.addcmul_(a25, t133)
    t219.addcmul_(a28, t362)
    t219.addcmul_(a29, t70)
    t219.addcmul_(a32, t360)
    t219.addcmul_(a33, t376)
    t219.addcmul_(t320, v8)
    t219.addcmul_(t129, v6)
    t219.addcmul_(t155, v9)
    t219.addcmul_(t332, v32)
    t219.addcmul_(t302, v28)
    t219.addcmul_(t106, v25)
    t219.addcmul_(t305, v33)
    t219.addcmul_(t26, v29)
    t219.addcmul_(t298, v9)
    t219.addcmul_(t342, v19)
    t219.add_(t23, alpha=2)
    t23 = a1 * v1
    t23.addcmul_(a2, v2)
    t23.addcmul_(a3, v3)
    t23 = t23 * 2
    t342 = a4 * v4
    t342.addcmul_(a7, v7)
    t342.addcmul_(a9, v9)
    t342.addcmul_(t149, v5)
    t342.addcmul_(t150, v6)
    t342.addcmul_(t151, v8)
    t342 = t342 * 2
    t151 = a11 * v11
    t151.addcmul_(a12, v12)
    t151.addcmul_(a13, v13)
    t151.addcmul_(a15, v15)
    t151.addcmul_(a17, v17)
    t151.addcmul_(a18, v18)
    t150 = a10 * v10
    t150.addcmul_(a16, v16)
    t150.addcmul_(a19, v19)
    t150.addcmul_(t187, v14)
    t150.add_(t151, alpha=3)
    t150 = t150 * 2
    t151 = a23 * v23
    t151.addcmul_(a25, v25)
    t151.addcmul_(a32, v32)
    t187 = a24 * v24
    t187.addcmul_(a27, v27)
    t187.addcmul_(a28, v28)
    t149 = a20 * v20
    t149.addcmul_(a30, v30)
    t149.addcmul_(a34, v34)
    t149.addcmul_(t347, v33)
    t149.addcmul_(t37, v31)
    t149.addcmul_(t341, v29)
    t149.addcmul_(t359, v26)
    t149.addcmul_(t331, v22)
    t149.addcmul_(t338, v21)
    t149.add_(t151, alpha=6)
    t149.add_(t187, alpha=12)
    t149 = t149 * 2
    t187 = a1 * t1
    t187.addcmul_(a2, t8)
    t187.addcmul_(a3, t12)
    t187.addcmul_(t194, v1)
    t187.addcmul_(t190, v2)
    t187.addcmul_(t185, v3)
    t151 = a1 * t2
    t151.addcmul_(a2, t7)
    t151.addcmul_(a3, t11)
    t151.addcmul_(t195, v1)
    t151.addcmul_(t191, v2)
    t151.addcmul_(t186, v3)
    t338 = a1 * t4
    t338.addcmul_(a2, t9)
    t338.addcmul_(a3, t13)
    t338.addcmul_(t197, v1)
    t338.addcmul_(t193, v2)
    t338.addcmul_(t189, v3)
    t331 = a4 * t17
    t331.addcmul_(a5, t203)
    t331.addcmul_(a6, t213)
    t331.addcmul_(a7, t44)
    t331.addcmul_(a8, t232)
    t331.addcmul_(a9, t61)
    t331.addcmul_(t282, v5)
    t331.addcmul_(t272, v6)
    t331.addcmul_(t254, v8)
    t359 = t180 * v4
    t359.addcmul_(t169, v7)
    t359.addcmul_(t148, v9)
    t359.add_(t331, alpha=2)
    t331 = a5 * t201
    t331.addcmul_(a6, t202)
    t331.addcmul_(a8, t234)
    t331.addcmul_(t283, v5)
    t331.addcmul_(t273, v6)
    t331.addcmul_(t258, v8)
    t341 = a4 * t15
    t341.addcmul_(a7, t42)
    t341.addcmul_(a9, t59)
    t341.addcmul_(t181, v4)
    t341.addcmul_(t170, v7)
    t341.addcmul_(t152, v9)
    t341.add_(t331, alpha=2)
    t331 = a4 * t24
    t331.addcmul_(a5, t210)
    t331.addcmul_(a6, t220)
    t331.addcmul_(a7, t48)
    t331.addcmul_(a8, t240)
    t331.addcmul_(a9, t63)
    t331.addcmul_(t290, v5)
    t331.addcmul_(t280, v6)
    t331.addcmul_(t264, v8)
    t37 = t183 * v4
    t37.addcmul_(t174, v7)
    t37.addcmul_(t159, v9)
    t37.add_(t331, alpha=2)
    t331 = a4 * t35
    t331.addcmul_(a5, t71)
    t331.addcmul_(a6, t79)
    t331.addcmul_(a7, t53)
    t331.addcmul_(a8, t222)
    t331.addcmul_(a9, t65)
    t331.addcmul_(t122, v5)
    t331.addcmul_(t116, v6)
    t331.addcmul_(t247, v8)
    t347 = t141 * v4
    t347.addcmul_(t176, v7)
    t347.addcmul_(t164, v9)
    t347.add_(t331, alpha=2)
    t331 = a20 * t19
    t331.addcmul_(a23, t139)
    t331.addcmul_(a25, t163)
    t331.addcmul_(a30, t45)
    t331.addcmul_(a32, t214)
    t331.addcmul_(a34, t47)
    t331.addcmul_(t293, v23)
    t331.addcmul_(t77, v25)
    t331.addcmul_(t322, v32)
    t298 = a21 * t205
    t298.addcmul_(a22, t215)
    t298.addcmul_(a24, t308)
    t298.addcmul_(a26, t207)
    t298.addcmul_(a27, t243)
    t298.addcmul_(a28, t292)
    t298.addcmul_(a29, t218)
    t298.addcmul_(a31, t237)
    t298.addcmul_(a33, t236)
    t298.addcmul_(t285, v21)
    t298.addcmul_(t275, v22)
    t298.addcmul_(t311, v24)
    t298.addcmul_(t287, v26)
    t298.addcmul_(t94, v27)
    t298.addcmul_(t76, v28)
    t298.addcmul_(t137, v29)
    t298.addcmul_(t261, v31)
    t298.addcmul_(t260, v33)
    t26 = t182 * v20
    t26.addcmul_(t173, v30)
    t26.addcmul_(t157, v34)
    t26.add_(t331, alpha=2)
    t26.add_(t298, alpha=4)
    t298 = a20 * t25
    t298.addcmul_(a23, t38)
    t298.addcmul_(a25, t56)
    t298.addcmul_(a30, t49)
    t298.addcmul_(a32, t198)
    t298.addcmul_(a34, t51)
    t298.addcmul_(t140, v23)
    t298.addcmul_(t134, v25)
    t298.addcmul_(t244, v32)
    t331 = a21 * t200
    t331.addcmul_(a22, t88)
    t331.addcmul_(a24, t229)
    t331.addcmul_(a26, t74)
    t331.addcmul_(a27, t83)
    t331.addcmul_(a28, t90)
    t331.addcmul_(a29, t96)
    t331.addcmul_(a31, t241)
    t331.addcmul_(a33, t224)
    t331.addcmul_(t291, v21)
    t331.addcmul_(t281, v22)
    t331.addcmul_(t253, v24)
    t331.addcmul_(t125, v26)
    t331.addcmul_(t119, v27)
    t331.addcmul_(t113, v28)
    t331.addcmul_(t104, v29)
    t331.addcmul_(t265, v31)
    t331.addcmul_(t249, v33)
    t305 = t145 * v20
    t305.addcmul_(t175, v30)
    t305.addcmul_(t161, v34)
    t305.add_(t298, alpha=2)
    t305.add_(t331, alpha=4)
    t331 = t111 * t199
    t331.addcmul_(t102, t72)
    t331.addcmul_(t269, t245)
    t331.addcmul_(t135, t14)
    t331.addcmul_(t110, t95)
    t331.addcmul_(t101, t212)
    t331.addcmul_(t178, t41)
    t331.addcmul_(t270, t231)
    t331.addcmul_(t166, t58)
    t298 = t128 * t16
    t298.addcmul_(t177, t43)
    t298.addcmul_(t165, t60)
    t298.add_(t331, alpha=2)
    t331 = t194 * t1
    t331.addcmul_(t190, t8)
    t331.addcmul_(t185, t12)
    t331 = t331 * 2
    t106 = t181 * t14
    t106.addcmul_(t283, t95)
    t106.addcmul_(t273, t212)
    t106.addcmul_(t170, t41)
    t106.addcmul_(t258, t231)
    t106.addcmul_(t152, t58)
    t106.addcmul_(t111, t201)
    t106.addcmul_(t102, t202)
    t106.addcmul_(t269, t234)
    t302 = t128 * t15
    t302.addcmul_(t177, t42)
    t302.addcmul_(t165, t59)
    t302.add_(t106, alpha=2)
    t106 = t110 * t199
    t106.addcmul_(t101, t72)
    t106.addcmul_(t270, t245)
    t332 = t135 * t16
    t332.addcmul_(t178, t43)
    t332.addcmul_(t166, t60)
    t332.add_(t106, alpha=2)
    t332 = t332 * 2
    t14 = t141 * t14
    t14.addcmul_(t122, t95)
    t14.addcmul_(t116, t212)
    t14.addcmul_(t176, t41)
    t14.addcmul_(t247, t231)
    t14.addcmul_(t164, t58)
    t14.addcmul_(t128, t35)
    t14.addcmul_(t111, t71)
    t14.addcmul_(t102, t79)
    t14.addcmul_(t177, t53)
    t14.addcmul_(t269, t222)
    t14.addcmul_(t165, t65)
    t14 = t14 * 2
    t165 = t194 * t2
    t165.addcmul_(t190, t7)
    t165.addcmul_(t185, t11)
    t165.addcmul_(t195, t1)
    t165.addcmul_(t191, t8)
    t165.addcmul_(t186, t12)
    t269 = t282 * t199
    t269.addcmul_(t272, t72)
    t269.addcmul_(t254, t245)
    t269.addcmul_(t135, t17)
    t269.addcmul_(t110, t203)
    t269.addcmul_(t101, t213)
    t269.addcmul_(t178, t44)
    t269.addcmul_(t270, t232)
    t269.addcmul_(t166, t61)
    t177 = t180 * t16
    t177.addcmul_(t169, t43)
    t177.addcmul_(t148, t60)
    t177.add_(t269, alpha=2)
    t194 = t194 * t4
    t194.addcmul_(t190, t9)
    t194.addcmul_(t185, t13)
    t194.addcmul_(t197, t1)
    t194.addcmul_(t193, t8)
    t194.addcmul_(t189, t12)
    t12 = t313 * t230
    t12.addcmul_(t278, t85)
    t12.addcmul_(t289, t91)
    t12.addcmul_(t255, t309)
    t12.addcmul_(t123, t223)
    t12.addcmul_(t117, t208)
    t8 = t153 * t27
    t8.addcmul_(t156, t50)
    t8.addcmul_(t158, t52)
    t8.addcmul_(t143, t20)
    t8.addcmul_(t160, t46)
    t8.addcmul_(t162, t62)
    t1 = t296 * t39
    t1.addcmul_(t69, t54)
    t1.addcmul_(t154, t120)
    t1.addcmul_(t144, t30)
    t1.addcmul_(t138, t250)
    t1.addcmul_(t92, t22)
    t185 = t284 * t294
    t185.addcmul_(t274, t66)
    t185.addcmul_(t288, t68)
    t185.addcmul_(t279, t93)
    t185.addcmul_(t259, t28)
    t185.addcmul_(t263, t115)
    t185.addcmul_(t107, t319)
    t185.addcmul_(t98, t318)
    t185.addcmul_(t126, t225)
    t185.addcmul_(t105, t124)
    t185.addcmul_(t251, t329)
    t185.addcmul_(t252, t321)
    t185.add_(t12, alpha=3)
    t185.add_(t8, alpha=4)
    t185.add_(t1, alpha=6)
    t1 = t283 * t199
    t1.addcmul_(t273, t72)
    t1.addcmul_(t258, t245)
    t1.addcmul_(t110, t201)
    t1.addcmul_(t101, t202)
    t1.addcmul_(t270, t234)
    t8 = t181 * t16
    t8.addcmul_(t170, t43)
    t8.addcmul_(t152, t60)
    t8.addcmul_(t135, t15)
    t8.addcmul_(t178, t42)
    t8.addcmul_(t166, t59)
    t8.add_(t1, alpha=2)
    t1 = t290 * t199
    t1.addcmul_(t280, t72)
    t1.addcmul_(t264, t245)
    t1.addcmul_(t135, t24)
    t1.addcmul_(t110, t210)
    t1.addcmul_(t101, t220)
    t1.addcmul_(t178, t48)
    t1.addcmul_(t270, t240)
    t1.addcmul_(t166, t63)
    t12 = t183 * t16
    t12.addcmul_(t174, t43)
    t12.addcmul_(t159, t60)
    t12.add_(t1, alpha=2)
    t199 = t122 * t199
    t199.addcmul_(t116, t72)
    t199.addcmul_(t247, t245)
    t199.addcmul_(t135, t35)
    t199.addcmul_(t110, t71)
    t199.addcmul_(t101, t79)
    t199.addcmul_(t178, t53)
    t199.addcmul_(t270, t222)
    t199.addcmul_(t166, t65)
    t16 = t141 * t16
    t16.addcmul_(t176, t43)
    t16.addcmul_(t164, t60)
    t16.add_(t199, alpha=2)
    t153 = t153 * t25
    t153.addcmul_(t156, t49)
    t153.addcmul_(t158, t51)
    t20 = t145 * t20
    t20.addcmul_(t291, t319)
    t20.addcmul_(t281, t318)
    t20.addcmul_(t140, t30)
    t20.addcmul_(t253, t309)
    t20.addcmul_(t134, t250)
    t20.addcmul_(t125, t225)
    t20.addcmul_(t119, t223)
    t20.addcmul_(t113, t208)
    t20.addcmul_(t104, t124)
    t20.addcmul_(t175, t46)
    t20.addcmul_(t265, t329)
    t20.addcmul_(t244, t22)
    t20.addcmul_(t249, t321)
    t20.addcmul_(t161, t62)
    t20.addcmul_(t284, t200)
    t20.addcmul_(t274, t88)
    t20.addcmul_(t296, t38)
    t20.addcmul_(t313, t229)
    t20.addcmul_(t69, t56)
    t20.addcmul_(t288, t74)
    t20.addcmul_(t278, t83)
    t20.addcmul_(t289, t90)
    t20.addcmul_(t279, t96)
    t20.addcmul_(t259, t241)
    t20.addcmul_(t154, t198)
    t20.addcmul_(t263, t224)
    t20.add_(t153, alpha=2)
    t153 = t282 * t201
    t153.addcmul_(t272, t202)
    t153.addcmul_(t254, t234)
    t153.addcmul_(t181, t17)
    t153.addcmul_(t283, t203)
    t153.addcmul_(t273, t213)
    t153.addcmul_(t170, t44)
    t153.addcmul_(t258, t232)
    t153.addcmul_(t152, t61)
    t263 = t180 * t15
    t263.addcmul_(t169, t42)
    t263.addcmul_(t148, t59)
    t263.add_(t153, alpha=2)
    t153 = t180 * t24
    t153.addcmul_(t282, t210)
    t153.addcmul_(t272, t220)
    t153.addcmul_(t169, t48)
    t153.addcmul_(t254, t240)
    t153.addcmul_(t148, t63)
    t153.addcmul_(t183, t17)
    t153.addcmul_(t290, t203)
    t153.addcmul_(t280, t213)
    t153.addcmul_(t174, t44)
    t153.addcmul_(t264, t232)
    t153.addcmul_(t159, t61)
    t153 = t153 * 2
    t154 = t195 * t2
    t154.addcmul_(t191, t7)
    t154.addcmul_(t186, t11)
    t154 = t154 * 2
    t180 = t180 * t35
    t180.addcmul_(t282, t71)
    t180.addcmul_(t272, t79)
    t180.addcmul_(t169, t53)
    t180.addcmul_(t254, t222)
    t180.addcmul_(t148, t65)
    t180.addcmul_(t141, t17)
    t180.addcmul_(t122, t203)
    t180.addcmul_(t116, t213)
    t180.addcmul_(t176, t44)
    t180.addcmul_(t247, t232)
    t180.addcmul_(t164, t61)
    t180 = t180 * 2
    t61 = t283 * t201
    t61.addcmul_(t273, t202)
    t61.addcmul_(t258, t234)
    t232 = t181 * t15
    t232.addcmul_(t170, t42)
    t232.addcmul_(t152, t59)
    t232.add_(t61, alpha=2)
    t232 = t232 * 2
    t143 = t143 * t19
    t143.addcmul_(t160, t45)
    t143.addcmul_(t162, t47)
    t27 = t182 * t27
    t27.addcmul_(t285, t294)
    t27.addcmul_(t275, t66)
    t27.addcmul_(t293, t39)
    t27.addcmul_(t311, t230)
    t27.addcmul_(t77, t54)
    t27.addcmul_(t287, t68)
    t27.addcmul_(t94, t85)
    t27.addcmul_(t76, t91)
    t27.addcmul_(t137, t93)
    t27.addcmul_(t173, t50)
    t27.addcmul_(t261, t28)
    t27.addcmul_(t322, t120)
    t27.addcmul_(t260, t115)
    t27.addcmul_(t157, t52)
    t27.addcmul_(t107, t205)
    t27.addcmul_(t98, t215)
    t27.addcmul_(t144, t139)
    t27.addcmul_(t255, t308)
    t27.addcmul_(t138, t163)
    t27.addcmul_(t126, t207)
    t27.addcmul_(t123, t243)
    t27.addcmul_(t117, t292)
    t27.addcmul_(t105, t218)
    t27.addcmul_(t251, t237)
    t27.addcmul_(t92, t214)
    t27.addcmul_(t252, t236)
    t27.add_(t143, alpha=2)
    t195 = t195 * t4
    t195.addcmul_(t191, t9)
    t195.addcmul_(t186, t13)
    t195.addcmul_(t197, t2)
    t195.addcmul_(t193, t7)
    t195.addcmul_(t189, t11)
    t11 = t181 * t24
    t11.addcmul_(t283, t210)
    t11.addcmul_(t273, t220)
    t11.addcmul_(t170, t48)
    t11.addcmul_(t258, t240)
    t11.addcmul_(t152, t63)
    t11.addcmul_(t290, t201)
    t11.addcmul_(t280, t202)
    t11.addcmul_(t264, t234)
    t7 = t183 * t15
    t7.addcmul_(t174, t42)
    t7.addcmul_(t159, t59)
    t7.add_(t11, alpha=2)
    t181 = t181 * t35
    t181.addcmul_(t283, t71)
    t181.addcmul_(t273, t79)
    t181.addcmul_(t170, t53)
    t181.addcmul_(t258, t222)
    t181.addcmul_(t152, t65)
    t181.addcmul_(t122, t201)
    t181.addcmul_(t116, t202)
    t181.addcmul_(t247, t234)
    t15 = t141 * t15
    t15.addcmul_(t176, t42)
    t15.addcmul_(t164, t59)
    t15.add_(t181, alpha=2)
    t181 = t183 * t24
    t181.addcmul_(t290, t210)
    t181.addcmul_(t280, t220)
    t181.addcmul_(t174, t48)
    t181.addcmul_(t264, t240)
    t181.addcmul_(t159, t63)
    t181 = t181 * 4
    t183 = t183 * t35
    t183.addcmul_(t290, t71)
    t183.addcmul_(t280, t79)
    t183.addcmul_(t174, t53)
    t183.addcmul_(t264, t222)
    t183.addcmul_(t159, t65)
    t183.addcmul_(t141, t24)
    t183.addcmul_(t122, t210)
    t183.addcmul_(t116, t220)
    t183.addcmul_(t176, t48)
    t183.addcmul_(t247, t240)
    t183.addcmul_(t164, t63)
    t183 = t183 * 2
    t197 = t197 * t4
    t197.addcmul_(t193, t9)
    t197.addcmul_(t189, t13)
    t197 = t197 * 2
    t311 = t311 * t229
    t311.addcmul_(t94, t83)
    t311.addcmul_(t76, t90)
    t311.addcmul_(t253, t308)
    t311.addcmul_(t119, t243)
    t311.addcmul_(t113, t292)
    t182 = t182 * t25
    t182.addcmul_(t173, t49)
    t182.addcmul_(t157, t51)
    t182.addcmul_(t145, t19)
    t182.addcmul_(t175, t45)
    t182.addcmul_(t161, t47)
    t285 = t285 * t200
    t285.addcmul_(t275, t88)
    t285.addcmul_(t287, t74)
    t285.addcmul_(t137, t96)
    t285.addcmul_(t261, t241)
    t285.addcmul_(t260, t224)
    t285.addcmul_(t291, t205)
    t285.addcmul_(t281, t215)
    t285.addcmul_(t125, t207)
    t285.addcmul_(t104, t218)
    t285.addcmul_(t265, t237)
    t285.addcmul_(t249, t236)
    t293 = t293 * t38
    t293.addcmul_(t77, t56)
    t293.addcmul_(t322, t198)
    t293.addcmul_(t140, t139)
    t293.addcmul_(t134, t163)
    t293.addcmul_(t244, t214)
    t293.add_(t311, alpha=2)
    t293.add_(t182, alpha=3)
    t293.add_(t285, alpha=6)
    t293 = t293 * 2
    t141 = t141 * t35
    t141.addcmul_(t122, t71)
    t141.addcmul_(t116, t79)
    t141.addcmul_(t176, t53)
    t141.addcmul_(t247, t222)
    t141.addcmul_(t164, t65)
    t141 = t141 * 4
    return torch.stack((t0, t109, t267, t31, t204, t330, t235, t146, t323, t10, t352, t108, t99, t40, t380, t57, t75, t84, t89, t97, t340, t365, t132, t147, t242, t216, t349, t64, t286, t325, t344, t316, t238, t18, t219,)), torch.stack((v0, t23, t342, t150, t149, t187, t151, t338, t359, t341, t37, t347, t26, t305, t298, t331, t302, t332, t14, t165, t177, t194, t185, t8, t12, t16, t20, t263, t153, t154, t180, t232, t27, t195, t7, t15, t181, t183, t197, t293, t141,))
