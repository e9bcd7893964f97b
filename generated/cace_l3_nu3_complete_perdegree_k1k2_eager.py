"""CACE B basis: 14 invariant features and 35 covariants of the moments up to degree 3, orders 1 to 3.

Generated, do not edit. Regenerate with:
    basisgen --lmax 3 --numax 3 --selection complete --radial per_degree --covariants 1,2 --backend eager

Operations per atom and channel: forward 576, backward 1036, double backward 2224.
"""

import torch

BASIS_DIGEST = "9ce59bc6112bd66f1b1c89525ca62bb0edefcbe81a2158b923428a9e7beac317"
SOURCE_DIGEST = "0369c81c75c1120e0efcb31bcbd06b38d2ebd11301e4cba95d8416287ced3cab"
SPEC = {'l_max': (3, 3, 3), 'nu_max': 3, 'selection': 'complete', 'radial': 'per_degree', 'max_degree': None, 'covariants': (1, 2)}
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
COVARIANTS = (
    {'name': 'C1_1', 'degree': 1, 'nu': 1, 'degrees': (1,), 'graphs': ((1, ((0, 1, 1),)),), 'formula': 'A_i'},
    {'name': 'C1_2', 'degree': 1, 'nu': 1, 'degrees': (3,), 'graphs': ((1, ((0, 0, 1), (0, 1, 1))),), 'formula': 'A_ijj'},
    {'name': 'C1_3', 'degree': 1, 'nu': 2, 'degrees': (1, 2), 'graphs': ((1, ((0, 1, 1), (1, 2, 1))),), 'formula': 'A_j A_ij'},
    {'name': 'C1_4', 'degree': 1, 'nu': 2, 'degrees': (2, 3), 'graphs': ((1, ((0, 1, 1), (0, 2, 1), (1, 1, 1))),), 'formula': 'A_ij A_jkk'},
    {'name': 'C1_5', 'degree': 1, 'nu': 2, 'degrees': (2, 3), 'graphs': ((1, ((0, 1, 2), (1, 2, 1))),), 'formula': 'A_jk A_ijk'},
    {'name': 'C1_6', 'degree': 1, 'nu': 3, 'degrees': (1, 1, 3), 'graphs': ((1, ((0, 2, 1), (1, 2, 1), (2, 3, 1))),), 'formula': 'A_j A_k A_ijk'},
    {'name': 'C1_7', 'degree': 1, 'nu': 3, 'degrees': (1, 2, 2), 'graphs': ((1, ((0, 1, 1), (1, 2, 1), (2, 3, 1))),), 'formula': 'A_j A_jk A_ik'},
    {'name': 'C1_8', 'degree': 1, 'nu': 3, 'degrees': (1, 3, 3), 'graphs': ((1, ((0, 1, 1), (1, 2, 1), (1, 3, 1), (2, 2, 1))),), 'formula': 'A_j A_ijk A_kll'},
    {'name': 'C1_9', 'degree': 1, 'nu': 3, 'degrees': (1, 3, 3), 'graphs': ((1, ((0, 1, 1), (1, 2, 2), (2, 3, 1))),), 'formula': 'A_j A_jkl A_ikl'},
    {'name': 'C1_10', 'degree': 1, 'nu': 3, 'degrees': (2, 2, 3), 'graphs': ((1, ((0, 1, 1), (0, 2, 1), (1, 2, 1), (2, 3, 1))),), 'formula': 'A_jk A_jl A_ikl'},
    {'name': 'C1_11', 'degree': 1, 'nu': 3, 'degrees': (2, 2, 3), 'graphs': ((1, ((0, 1, 1), (0, 2, 1), (1, 3, 1), (2, 2, 1))),), 'formula': 'A_jk A_ij A_kll'},
    {'name': 'C1_12', 'degree': 1, 'nu': 3, 'degrees': (2, 2, 3), 'graphs': ((1, ((0, 2, 1), (0, 3, 1), (1, 2, 2))),), 'formula': 'A_ij A_kl A_jkl'},
    {'name': 'C1_13', 'degree': 1, 'nu': 3, 'degrees': (3, 3, 3), 'graphs': ((1, ((0, 0, 1), (0, 1, 1), (1, 2, 1), (1, 3, 1), (2, 2, 1))),), 'formula': 'A_jjk A_ikl A_lmm'},
    {'name': 'C1_14', 'degree': 1, 'nu': 3, 'degrees': (3, 3, 3), 'graphs': ((1, ((0, 0, 1), (0, 1, 1), (1, 2, 2), (2, 3, 1))),), 'formula': 'A_jjk A_klm A_ilm'},
    {'name': 'C1_15', 'degree': 1, 'nu': 3, 'degrees': (3, 3, 3), 'graphs': ((1, ((0, 1, 1), (0, 2, 1), (0, 3, 1), (1, 2, 2))),), 'formula': 'A_ijk A_jlm A_klm'},
    {'name': 'C2_1', 'degree': 2, 'nu': 1, 'degrees': (2,), 'graphs': ((1, ((0, 1, 2),)),), 'formula': 'A_ij'},
    {'name': 'C2_2', 'degree': 2, 'nu': 2, 'degrees': (1, 1), 'graphs': ((1, ((0, 2, 1), (1, 2, 1))),), 'formula': 'sym(ij) A_i A_j'},
    {'name': 'C2_3', 'degree': 2, 'nu': 2, 'degrees': (1, 3), 'graphs': ((1, ((0, 1, 1), (1, 2, 2))),), 'formula': 'A_k A_ijk'},
    {'name': 'C2_4', 'degree': 2, 'nu': 2, 'degrees': (1, 3), 'graphs': ((2, ((0, 2, 1), (1, 1, 1), (1, 2, 1))),), 'formula': 'sym(ij) 2 A_i A_jkk'},
    {'name': 'C2_5', 'degree': 2, 'nu': 2, 'degrees': (2, 2), 'graphs': ((1, ((0, 1, 1), (0, 2, 1), (1, 2, 1))),), 'formula': 'sym(ij) A_ik A_jk'},
    {'name': 'C2_6', 'degree': 2, 'nu': 2, 'degrees': (3, 3), 'graphs': ((1, ((0, 0, 1), (0, 1, 1), (1, 2, 2))),), 'formula': 'A_kkl A_ijl'},
    {'name': 'C2_7', 'degree': 2, 'nu': 2, 'degrees': (3, 3), 'graphs': ((1, ((0, 0, 1), (0, 2, 1), (1, 1, 1), (1, 2, 1))),), 'formula': 'sym(ij) A_ikk A_jll'},
    {'name': 'C2_8', 'degree': 2, 'nu': 2, 'degrees': (3, 3), 'graphs': ((1, ((0, 1, 2), (0, 2, 1), (1, 2, 1))),), 'formula': 'sym(ij) A_ikl A_jkl'},
    {'name': 'C2_9', 'degree': 2, 'nu': 3, 'degrees': (1, 1, 2), 'graphs': ((2, ((0, 2, 1), (1, 3, 1), (2, 3, 1))),), 'formula': 'sym(ij) 2 A_k A_i A_jk'},
    {'name': 'C2_10', 'degree': 2, 'nu': 3, 'degrees': (1, 2, 3), 'graphs': ((1, ((0, 1, 1), (1, 2, 1), (2, 3, 2))),), 'formula': 'A_k A_kl A_ijl'},
    {'name': 'C2_11', 'degree': 2, 'nu': 3, 'degrees': (1, 2, 3), 'graphs': ((2, ((0, 1, 1), (1, 3, 1), (2, 2, 1), (2, 3, 1))),), 'formula': 'sym(ij) 2 A_k A_ik A_jll'},
    {'name': 'C2_12', 'degree': 2, 'nu': 3, 'degrees': (1, 2, 3), 'graphs': ((2, ((0, 2, 1), (1, 2, 1), (1, 3, 1), (2, 3, 1))),), 'formula': 'sym(ij) 2 A_k A_il A_jkl'},
    {'name': 'C2_13', 'degree': 2, 'nu': 3, 'degrees': (1, 2, 3), 'graphs': ((2, ((0, 3, 1), (1, 2, 1), (1, 3, 1), (2, 2, 1))),), 'formula': 'sym(ij) 2 A_i A_jk A_kll'},
    {'name': 'C2_14', 'degree': 2, 'nu': 3, 'degrees': (1, 2, 3), 'graphs': ((2, ((0, 3, 1), (1, 2, 2), (2, 3, 1))),), 'formula': 'sym(ij) 2 A_i A_kl A_jkl'},
    {'name': 'C2_15', 'degree': 2, 'nu': 3, 'degrees': (2, 3, 3), 'graphs': ((1, ((0, 1, 1), (0, 2, 1), (1, 1, 1), (2, 3, 2))),), 'formula': 'A_kl A_kmm A_ijl'},
    {'name': 'C2_16', 'degree': 2, 'nu': 3, 'degrees': (2, 3, 3), 'graphs': ((1, ((0, 1, 2), (1, 2, 1), (2, 3, 2))),), 'formula': 'A_kl A_klm A_ijm'},
    {'name': 'C2_17', 'degree': 2, 'nu': 3, 'degrees': (2, 3, 3), 'graphs': ((2, ((0, 1, 1), (0, 3, 1), (1, 1, 1), (2, 2, 1), (2, 3, 1))),), 'formula': 'sym(ij) 2 A_ik A_kll A_jmm'},
    {'name': 'C2_18', 'degree': 2, 'nu': 3, 'degrees': (2, 3, 3), 'graphs': ((2, ((0, 1, 1), (0, 3, 1), (1, 2, 1), (1, 3, 1), (2, 2, 1))),), 'formula': 'sym(ij) 2 A_ik A_jkl A_lmm'},
    {'name': 'C2_19', 'degree': 2, 'nu': 3, 'degrees': (2, 3, 3), 'graphs': ((2, ((0, 1, 1), (0, 3, 1), (1, 2, 2), (2, 3, 1))),), 'formula': 'sym(ij) 2 A_ik A_klm A_jlm'},
    {'name': 'C2_20', 'degree': 2, 'nu': 3, 'degrees': (2, 3, 3), 'graphs': ((2, ((0, 1, 2), (1, 3, 1), (2, 2, 1), (2, 3, 1))),), 'formula': 'sym(ij) 2 A_kl A_ikl A_jmm'},
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
    return bc_basis_rows(rows)[0]


def bc_basis(A):
    """Invariant features of moments, and tensors that turn with them.

    Args:
        A: as for b_basis.

    Returns:
        B: as from b_basis. C: of each degree K in SPEC["covariants"] [atoms, n, covariants of degree K, components of
        degree K, channels], in the order of COVARIANTS and of degree K in LVECTORS; twice differentiable.
    """
    B, C = bc_basis_rows(A.movedim(-2, 0).contiguous())
    return B.movedim(0, -2).contiguous(), {K: c.movedim((0, 1), (-3, -2)).contiguous() for K, c in C.items()}


def bc_basis_rows(rows):
    """The same without moving data: rows [l-vectors, ...] of A to [features, ...] and {K: [covariants, components, ...]}."""
    if rows.shape[0] != len(LVECTORS):
        top = sum(LVECTORS[-1])
        raise ValueError(
            f"A has {rows.shape[0]} components; this basis takes {len(LVECTORS)} (degrees 0 to {top})"
        )
    out = _Symmetrise.apply(rows)
    C, start = {}, len(FEATURES)
    for K in SPEC["covariants"]:
        count, size = sum(c["degree"] == K for c in COVARIANTS), (K + 1) * (K + 2) // 2
        C[K] = out[start : start + count * size].reshape(count, size, *out.shape[1:])
        start += count * size
    return out[: len(FEATURES)], C


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
    t6 = a5 * a5
    t6.addcmul_(a6, a6)
    t6.addcmul_(a8, a8)
    t7 = a4 * a4
    t7.addcmul_(a7, a7)
    t7.addcmul_(a9, a9)
    t7.add_(t6, alpha=2)
    t6 = t2 * t2
    t6.addcmul_(t3, t3)
    t6.addcmul_(t4, t4)
    t8 = a11 * a11
    t8.addcmul_(a12, a12)
    t8.addcmul_(a13, a13)
    t8.addcmul_(a15, a15)
    t8.addcmul_(a17, a17)
    t8.addcmul_(a18, a18)
    t9 = a14 * a14
    t10 = a10 * a10
    t10.addcmul_(a16, a16)
    t10.addcmul_(a19, a19)
    t10.add_(t8, alpha=3)
    t10.add_(t9, alpha=6)
    t9 = a1 * a4
    t9.addcmul_(a2, a5)
    t9.addcmul_(a3, a6)
    t8 = a1 * a5
    t8.addcmul_(a2, a7)
    t8.addcmul_(a3, a8)
    t11 = a1 * a6
    t11.addcmul_(a2, a8)
    t11.addcmul_(a3, a9)
    t12 = a1 * t9
    t12.addcmul_(a2, t8)
    t12.addcmul_(a3, t11)
    t13 = a4 * t2
    t13.addcmul_(a5, t3)
    t13.addcmul_(a6, t4)
    t14 = a5 * t2
    t14.addcmul_(a7, t3)
    t14.addcmul_(a8, t4)
    t15 = a6 * t2
    t15.addcmul_(a8, t3)
    t15.addcmul_(a9, t4)
    t16 = a1 * t13
    t16.addcmul_(a2, t14)
    t16.addcmul_(a3, t15)
    t17 = a11 * 2
    t18 = a12 * 2
    t19 = a14 * 2
    t20 = a4 * a10
    t20.addcmul_(a5, t17)
    t20.addcmul_(a6, t18)
    t20.addcmul_(a7, a13)
    t20.addcmul_(a8, t19)
    t20.addcmul_(a9, a15)
    t21 = a13 * 2
    t22 = a17 * 2
    t23 = a4 * a11
    t23.addcmul_(a5, t21)
    t23.addcmul_(a6, t19)
    t23.addcmul_(a7, a16)
    t23.addcmul_(a8, t22)
    t23.addcmul_(a9, a18)
    t24 = a15 * 2
    t25 = a18 * 2
    t26 = a4 * a12
    t26.addcmul_(a5, t19)
    t26.addcmul_(a6, t24)
    t26.addcmul_(a7, a17)
    t26.addcmul_(a8, t25)
    t26.addcmul_(a9, a19)
    t27 = a1 * t20
    t27.addcmul_(a2, t23)
    t27.addcmul_(a3, t26)
    t28 = a4 * a4
    t28.addcmul_(a5, a5)
    t28.addcmul_(a6, a6)
    t29 = a5 * a5
    t29.addcmul_(a7, a7)
    t29.addcmul_(a8, a8)
    t30 = a6 * a6
    t30.addcmul_(a8, a8)
    t30.addcmul_(a9, a9)
    t31 = a4 * a5
    t31.addcmul_(a5, a7)
    t31.addcmul_(a6, a8)
    t32 = a4 * a6
    t32.addcmul_(a5, a8)
    t32.addcmul_(a6, a9)
    t33 = a5 * a6
    t33.addcmul_(a7, a8)
    t33.addcmul_(a8, a9)
    t34 = a5 * t31
    t34.addcmul_(a6, t32)
    t34.addcmul_(a8, t33)
    t35 = a4 * t28
    t35.addcmul_(a7, t29)
    t35.addcmul_(a9, t30)
    t35.add_(t34, alpha=2)
    t34 = t2 * t13
    t34.addcmul_(t3, t14)
    t34.addcmul_(t4, t15)
    t36 = a10 * a10
    t36.addcmul_(a11, t17)
    t36.addcmul_(a12, t18)
    t36.addcmul_(a13, a13)
    t36.addcmul_(a14, t19)
    t36.addcmul_(a15, a15)
    t37 = a11 * a11
    t37.addcmul_(a13, t21)
    t37.addcmul_(a14, t19)
    t37.addcmul_(a16, a16)
    t37.addcmul_(a17, t22)
    t37.addcmul_(a18, a18)
    t38 = a12 * a12
    t38.addcmul_(a14, t19)
    t38.addcmul_(a15, t24)
    t38.addcmul_(a17, a17)
    t38.addcmul_(a18, t25)
    t38.addcmul_(a19, a19)
    t39 = a10 * a11
    t39.addcmul_(a13, a16)
    t39.addcmul_(a13, t17)
    t39.addcmul_(a14, t18)
    t39.addcmul_(a15, a18)
    t39.addcmul_(a17, t19)
    t40 = a10 * a12
    t40.addcmul_(a13, a17)
    t40.addcmul_(a14, t17)
    t40.addcmul_(a15, a19)
    t40.addcmul_(a15, t18)
    t40.addcmul_(a18, t19)
    t41 = a11 * a12
    t41.addcmul_(a14, t21)
    t41.addcmul_(a15, t19)
    t41.addcmul_(a16, a17)
    t41.addcmul_(a18, a19)
    t41.addcmul_(a18, t22)
    t42 = a5 * t39
    t42.addcmul_(a6, t40)
    t42.addcmul_(a8, t41)
    t43 = a4 * t36
    t43.addcmul_(a7, t37)
    t43.addcmul_(a9, t38)
    t43.add_(t42, alpha=2)
    t42 = t2 * t20
    t42.addcmul_(t3, t23)
    t42.addcmul_(t4, t26)
    t44 = a1 * a10
    t44.addcmul_(a2, a11)
    t44.addcmul_(a3, a12)
    t45 = a1 * a11
    t45.addcmul_(a2, a13)
    t45.addcmul_(a3, a14)
    t46 = a1 * a12
    t46.addcmul_(a2, a14)
    t46.addcmul_(a3, a15)
    t47 = a1 * t44
    t47.addcmul_(a2, t45)
    t47.addcmul_(a3, t46)
    t48 = a1 * a13
    t48.addcmul_(a2, a16)
    t48.addcmul_(a3, a17)
    t49 = a1 * a14
    t49.addcmul_(a2, a17)
    t49.addcmul_(a3, a18)
    t50 = a1 * t45
    t50.addcmul_(a2, t48)
    t50.addcmul_(a3, t49)
    t51 = a1 * a15
    t51.addcmul_(a2, a18)
    t51.addcmul_(a3, a19)
    t52 = a1 * t46
    t52.addcmul_(a2, t49)
    t52.addcmul_(a3, t51)
    t53 = a4 * t9
    t53.addcmul_(a5, t8)
    t53.addcmul_(a6, t11)
    t54 = a5 * t9
    t54.addcmul_(a7, t8)
    t54.addcmul_(a8, t11)
    t55 = a6 * t9
    t55.addcmul_(a8, t8)
    t55.addcmul_(a9, t11)
    t56 = t2 * t44
    t56.addcmul_(t3, t45)
    t56.addcmul_(t4, t46)
    t57 = t2 * t45
    t57.addcmul_(t3, t48)
    t57.addcmul_(t4, t49)
    t58 = t2 * t46
    t58.addcmul_(t3, t49)
    t58.addcmul_(t4, t51)
    t59 = a1 * t36
    t59.addcmul_(a2, t39)
    t59.addcmul_(a3, t40)
    t60 = a1 * t39
    t60.addcmul_(a2, t37)
    t60.addcmul_(a3, t41)
    t61 = a1 * t40
    t61.addcmul_(a2, t41)
    t61.addcmul_(a3, t38)
    t62 = a10 * t28
    t62.addcmul_(a13, t29)
    t62.addcmul_(a15, t30)
    t62.addcmul_(t17, t31)
    t62.addcmul_(t18, t32)
    t62.addcmul_(t19, t33)
    t63 = a11 * t28
    t63.addcmul_(a16, t29)
    t63.addcmul_(a18, t30)
    t63.addcmul_(t19, t32)
    t63.addcmul_(t21, t31)
    t63.addcmul_(t22, t33)
    t64 = a12 * t28
    t64.addcmul_(a17, t29)
    t64.addcmul_(a19, t30)
    t64.addcmul_(t19, t31)
    t64.addcmul_(t24, t32)
    t64.addcmul_(t25, t33)
    t65 = a4 * t13
    t65.addcmul_(a5, t14)
    t65.addcmul_(a6, t15)
    t66 = a5 * t13
    t66.addcmul_(a7, t14)
    t66.addcmul_(a8, t15)
    t67 = a6 * t13
    t67.addcmul_(a8, t14)
    t67.addcmul_(a9, t15)
    t68 = a4 * t20
    t68.addcmul_(a5, t23)
    t68.addcmul_(a6, t26)
    t69 = a5 * t20
    t69.addcmul_(a7, t23)
    t69.addcmul_(a8, t26)
    t70 = a6 * t20
    t70.addcmul_(a8, t23)
    t70.addcmul_(a9, t26)
    t71 = a10 * t2
    t71.addcmul_(a11, t3)
    t71.addcmul_(a12, t4)
    t72 = a11 * t2
    t72.addcmul_(a13, t3)
    t72.addcmul_(a14, t4)
    t73 = a12 * t2
    t73.addcmul_(a14, t3)
    t73.addcmul_(a15, t4)
    t74 = t2 * t71
    t74.addcmul_(t3, t72)
    t74.addcmul_(t4, t73)
    t75 = a13 * t2
    t75.addcmul_(a16, t3)
    t75.addcmul_(a17, t4)
    t76 = a14 * t2
    t76.addcmul_(a17, t3)
    t76.addcmul_(a18, t4)
    t77 = t2 * t72
    t77.addcmul_(t3, t75)
    t77.addcmul_(t4, t76)
    t78 = a15 * t2
    t78.addcmul_(a18, t3)
    t78.addcmul_(a19, t4)
    t79 = t2 * t73
    t79.addcmul_(t3, t76)
    t79.addcmul_(t4, t78)
    t80 = t2 * t36
    t80.addcmul_(t3, t39)
    t80.addcmul_(t4, t40)
    t81 = t2 * t39
    t81.addcmul_(t3, t37)
    t81.addcmul_(t4, t41)
    t82 = t2 * t40
    t82.addcmul_(t3, t41)
    t82.addcmul_(t4, t38)
    t83 = a10 * t36
    t83.addcmul_(a13, t37)
    t83.addcmul_(a15, t38)
    t83.addcmul_(t17, t39)
    t83.addcmul_(t18, t40)
    t83.addcmul_(t19, t41)
    t18 = a11 * t36
    t18.addcmul_(a16, t37)
    t18.addcmul_(a18, t38)
    t18.addcmul_(t19, t40)
    t18.addcmul_(t21, t39)
    t18.addcmul_(t22, t41)
    t22 = a12 * t36
    t22.addcmul_(a17, t37)
    t22.addcmul_(a19, t38)
    t22.addcmul_(t19, t39)
    t22.addcmul_(t24, t40)
    t22.addcmul_(t25, t41)
    t25 = a1 * a1
    t24 = a1 * a2
    t19 = a1 * a3
    t21 = a2 * a2
    t17 = a2 * a3
    t84 = a3 * a3
    t85 = a1 * t2
    t85 = t85 * 2
    t86 = a1 * t3
    t87 = a2 * t2
    t86.add_(t87)
    t87 = a1 * t4
    t88 = a3 * t2
    t87.add_(t88)
    t88 = a2 * t3
    t88 = t88 * 2
    t89 = a2 * t4
    t90 = a3 * t3
    t89.add_(t90)
    t90 = a3 * t4
    t90 = t90 * 2
    t91 = t2 * t2
    t92 = t2 * t3
    t93 = t2 * t4
    t94 = t3 * t3
    t95 = t3 * t4
    t96 = t4 * t4
    t97 = a1 * t9
    t97 = t97 * 2
    t98 = a1 * t8
    t99 = a2 * t9
    t98.add_(t99)
    t99 = a1 * t11
    t100 = a3 * t9
    t99.add_(t100)
    t100 = a2 * t8
    t100 = t100 * 2
    t101 = a2 * t11
    t102 = a3 * t8
    t101.add_(t102)
    t102 = a3 * t11
    t102 = t102 * 2
    t103 = a10 * t9
    t103.addcmul_(a11, t8)
    t103.addcmul_(a12, t11)
    t104 = a11 * t9
    t104.addcmul_(a13, t8)
    t104.addcmul_(a14, t11)
    t105 = a12 * t9
    t105.addcmul_(a14, t8)
    t105.addcmul_(a15, t11)
    t106 = a13 * t9
    t106.addcmul_(a16, t8)
    t106.addcmul_(a17, t11)
    t107 = a14 * t9
    t107.addcmul_(a17, t8)
    t107.addcmul_(a18, t11)
    t108 = a15 * t9
    t108.addcmul_(a18, t8)
    t108.addcmul_(a19, t11)
    t109 = t2 * t9
    t109 = t109 * 2
    t110 = t2 * t8
    t111 = t3 * t9
    t110.add_(t111)
    t111 = t2 * t11
    t112 = t4 * t9
    t111.add_(t112)
    t112 = t3 * t8
    t112 = t112 * 2
    t113 = t3 * t11
    t114 = t4 * t8
    t113.add_(t114)
    t114 = t4 * t11
    t114 = t114 * 2
    t115 = a4 * t44
    t115.addcmul_(a5, t45)
    t115.addcmul_(a6, t46)
    t115 = t115 * 2
    t116 = a4 * t45
    t116.addcmul_(a5, t48)
    t116.addcmul_(a6, t49)
    t117 = a5 * t44
    t117.addcmul_(a7, t45)
    t117.addcmul_(a8, t46)
    t116.add_(t117)
    t117 = a4 * t46
    t117.addcmul_(a5, t49)
    t117.addcmul_(a6, t51)
    t118 = a6 * t44
    t118.addcmul_(a8, t45)
    t118.addcmul_(a9, t46)
    t117.add_(t118)
    t118 = a5 * t45
    t118.addcmul_(a7, t48)
    t118.addcmul_(a8, t49)
    t118 = t118 * 2
    t119 = a5 * t46
    t119.addcmul_(a7, t49)
    t119.addcmul_(a8, t51)
    t120 = a6 * t45
    t120.addcmul_(a8, t48)
    t120.addcmul_(a9, t49)
    t119.add_(t120)
    t120 = a6 * t46
    t120.addcmul_(a8, t49)
    t120.addcmul_(a9, t51)
    t120 = t120 * 2
    t121 = a1 * t13
    t121 = t121 * 2
    t122 = a1 * t14
    t123 = a2 * t13
    t122.add_(t123)
    t123 = a1 * t15
    t124 = a3 * t13
    t123.add_(t124)
    t124 = a2 * t14
    t124 = t124 * 2
    t125 = a2 * t15
    t126 = a3 * t14
    t125.add_(t126)
    t126 = a3 * t15
    t126 = t126 * 2
    t127 = a1 * t20
    t127 = t127 * 2
    t128 = a1 * t23
    t129 = a2 * t20
    t128.add_(t129)
    t129 = a1 * t26
    t130 = a3 * t20
    t129.add_(t130)
    t130 = a2 * t23
    t130 = t130 * 2
    t131 = a2 * t26
    t132 = a3 * t23
    t131.add_(t132)
    t132 = a3 * t26
    t132 = t132 * 2
    t133 = a10 * t13
    t133.addcmul_(a11, t14)
    t133.addcmul_(a12, t15)
    t134 = a11 * t13
    t134.addcmul_(a13, t14)
    t134.addcmul_(a14, t15)
    t135 = a12 * t13
    t135.addcmul_(a14, t14)
    t135.addcmul_(a15, t15)
    t136 = a13 * t13
    t136.addcmul_(a16, t14)
    t136.addcmul_(a17, t15)
    t137 = a14 * t13
    t137.addcmul_(a17, t14)
    t137.addcmul_(a18, t15)
    t138 = a15 * t13
    t138.addcmul_(a18, t14)
    t138.addcmul_(a19, t15)
    t139 = a10 * t20
    t139.addcmul_(a11, t23)
    t139.addcmul_(a12, t26)
    t140 = a11 * t20
    t140.addcmul_(a13, t23)
    t140.addcmul_(a14, t26)
    t141 = a12 * t20
    t141.addcmul_(a14, t23)
    t141.addcmul_(a15, t26)
    t142 = a13 * t20
    t142.addcmul_(a16, t23)
    t142.addcmul_(a17, t26)
    t143 = a14 * t20
    t143.addcmul_(a17, t23)
    t143.addcmul_(a18, t26)
    t144 = a15 * t20
    t144.addcmul_(a18, t23)
    t144.addcmul_(a19, t26)
    t145 = t2 * t13
    t145 = t145 * 2
    t146 = t2 * t14
    t147 = t3 * t13
    t146.add_(t147)
    t147 = t2 * t15
    t148 = t4 * t13
    t147.add_(t148)
    t148 = t3 * t14
    t148 = t148 * 2
    t149 = t3 * t15
    t150 = t4 * t14
    t149.add_(t150)
    t150 = t4 * t15
    t150 = t150 * 2
    t151 = a4 * t71
    t151.addcmul_(a5, t72)
    t151.addcmul_(a6, t73)
    t151 = t151 * 2
    t152 = a4 * t72
    t152.addcmul_(a5, t75)
    t152.addcmul_(a6, t76)
    t153 = a5 * t71
    t153.addcmul_(a7, t72)
    t153.addcmul_(a8, t73)
    t152.add_(t153)
    t153 = a4 * t73
    t153.addcmul_(a5, t76)
    t153.addcmul_(a6, t78)
    t154 = a6 * t71
    t154.addcmul_(a8, t72)
    t154.addcmul_(a9, t73)
    t153.add_(t154)
    t154 = a5 * t72
    t154.addcmul_(a7, t75)
    t154.addcmul_(a8, t76)
    t154 = t154 * 2
    t155 = a5 * t73
    t155.addcmul_(a7, t76)
    t155.addcmul_(a8, t78)
    t156 = a6 * t72
    t156.addcmul_(a8, t75)
    t156.addcmul_(a9, t76)
    t155.add_(t156)
    t156 = a6 * t73
    t156.addcmul_(a8, t76)
    t156.addcmul_(a9, t78)
    t156 = t156 * 2
    t157 = a4 * t36
    t157.addcmul_(a5, t39)
    t157.addcmul_(a6, t40)
    t157 = t157 * 2
    t158 = a4 * t39
    t158.addcmul_(a5, t37)
    t158.addcmul_(a6, t41)
    t159 = a5 * t36
    t159.addcmul_(a7, t39)
    t159.addcmul_(a8, t40)
    t158.add_(t159)
    t159 = a4 * t40
    t159.addcmul_(a5, t41)
    t159.addcmul_(a6, t38)
    t160 = a6 * t36
    t160.addcmul_(a8, t39)
    t160.addcmul_(a9, t40)
    t159.add_(t160)
    t160 = a5 * t39
    t160.addcmul_(a7, t37)
    t160.addcmul_(a8, t41)
    t160 = t160 * 2
    t161 = a5 * t40
    t161.addcmul_(a7, t41)
    t161.addcmul_(a8, t38)
    t162 = a6 * t39
    t162.addcmul_(a8, t37)
    t162.addcmul_(a9, t41)
    t161.add_(t162)
    t162 = a6 * t40
    t162.addcmul_(a8, t41)
    t162.addcmul_(a9, t38)
    t162 = t162 * 2
    t163 = t2 * t20
    t163 = t163 * 2
    t164 = t2 * t23
    t165 = t3 * t20
    t164.add_(t165)
    t165 = t2 * t26
    t166 = t4 * t20
    t165.add_(t166)
    t166 = t3 * t23
    t166 = t166 * 2
    t167 = t3 * t26
    t168 = t4 * t23
    t167.add_(t168)
    t168 = t4 * t26
    t168 = t168 * 2
    return torch.stack((a0, t0, t1, t5, t7, t6, t10, t12, t16, t27, t35, t34, t43, t42, a1, a2, a3, t2, t3, t4, t9, t8, t11, t13, t14, t15, t20, t23, t26, t47, t50, t52, t53, t54, t55, t56, t57, t58, t59, t60, t61, t62, t63, t64, t65, t66, t67, t68, t69, t70, t74, t77, t79, t80, t81, t82, t83, t18, t22, a4, a5, a6, a7, a8, a9, t25, t24, t19, t21, t17, t84, t44, t45, t46, t48, t49, t51, t85, t86, t87, t88, t89, t90, t28, t31, t32, t29, t33, t30, t71, t72, t73, t75, t76, t78, t91, t92, t93, t94, t95, t96, t36, t39, t40, t37, t41, t38, t97, t98, t99, t100, t101, t102, t103, t104, t105, t106, t107, t108, t109, t110, t111, t112, t113, t114, t115, t116, t117, t118, t119, t120, t121, t122, t123, t124, t125, t126, t127, t128, t129, t130, t131, t132, t133, t134, t135, t136, t137, t138, t139, t140, t141, t142, t143, t144, t145, t146, t147, t148, t149, t150, t151, t152, t153, t154, t155, t156, t157, t158, t159, t160, t161, t162, t163, t164, t165, t166, t167, t168,))


def _backward(a, g):
    """Rows of gradient with respect to a."""
    a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14, a15, a16, a17, a18, a19 = a.unbind(0)
    g0, g1, g2, g3, g4, g5, g6, g7, g8, g9, g10, g11, g12, g13, g14, g15, g16, g17, g18, g19, g20, g21, g22, g23, g24, g25, g26, g27, g28, g29, g30, g31, g32, g33, g34, g35, g36, g37, g38, g39, g40, g41, g42, g43, g44, g45, g46, g47, g48, g49, g50, g51, g52, g53, g54, g55, g56, g57, g58, g59, g60, g61, g62, g63, g64, g65, g66, g67, g68, g69, g70, g71, g72, g73, g74, g75, g76, g77, g78, g79, g80, g81, g82, g83, g84, g85, g86, g87, g88, g89, g90, g91, g92, g93, g94, g95, g96, g97, g98, g99, g100, g101, g102, g103, g104, g105, g106, g107, g108, g109, g110, g111, g112, g113, g114, g115, g116, g117, g118, g119, g120, g121, g122, g123, g124, g125, g126, g127, g128, g129, g130, g131, g132, g133, g134, g135, g136, g137, g138, g139, g140, g141, g142, g143, g144, g145, g146, g147, g148, g149, g150, g151, g152, g153, g154, g155, g156, g157, g158, g159, g160, g161, g162, g163, g164, g165, g166, g167, g168, g169, g170, g171, g172, g173, g174, g175, g176, g177, g178 = g.unbind(0)
    t0 = torch.add(a11, a16)
    t0.add_(a18)
    t1 = torch.add(a12, a17)
    t1.add_(a19)
    t2 = torch.add(a10, a13)
    t2.add_(a15)
    t3 = a1 * g107
    t3.addcmul_(t2, g119)
    t4 = a1 * g7
    t4.addcmul_(a2, g108)
    t4.addcmul_(a3, g109)
    t4.addcmul_(a4, g32)
    t4.addcmul_(a5, g33)
    t4.addcmul_(a6, g34)
    t4.addcmul_(a10, g113)
    t4.addcmul_(a11, g114)
    t4.addcmul_(a12, g115)
    t4.addcmul_(a13, g116)
    t4.addcmul_(a14, g117)
    t4.addcmul_(a15, g118)
    t4.addcmul_(t0, g120)
    t4.addcmul_(t1, g121)
    t4.add_(g20)
    t4.add_(t3, alpha=2)
    t3 = a2 * g110
    t3.addcmul_(t0, g122)
    t5 = a1 * g108
    t5.addcmul_(a2, g7)
    t5.addcmul_(a3, g111)
    t5.addcmul_(a5, g32)
    t5.addcmul_(a7, g33)
    t5.addcmul_(a8, g34)
    t5.addcmul_(a11, g113)
    t5.addcmul_(a13, g114)
    t5.addcmul_(a14, g115)
    t5.addcmul_(a16, g116)
    t5.addcmul_(a17, g117)
    t5.addcmul_(a18, g118)
    t5.addcmul_(t2, g120)
    t5.addcmul_(t1, g123)
    t5.add_(g21)
    t5.add_(t3, alpha=2)
    t3 = a3 * g112
    t3.addcmul_(t1, g124)
    t6 = a1 * g109
    t6.addcmul_(a2, g111)
    t6.addcmul_(a3, g7)
    t6.addcmul_(a6, g32)
    t6.addcmul_(a8, g33)
    t6.addcmul_(a9, g34)
    t6.addcmul_(a12, g113)
    t6.addcmul_(a14, g114)
    t6.addcmul_(a15, g115)
    t6.addcmul_(a17, g116)
    t6.addcmul_(a18, g117)
    t6.addcmul_(a19, g118)
    t6.addcmul_(t2, g121)
    t6.addcmul_(t0, g123)
    t6.add_(g22)
    t6.add_(t3, alpha=2)
    t3 = a4 * 2
    t7 = a1 * g29
    t7.addcmul_(a5, g126)
    t7.addcmul_(a6, g127)
    t7.addcmul_(t2, g35)
    t7.addcmul_(g125, t3)
    t7.add_(g71)
    t8 = a5 * 2
    t9 = a1 * g30
    t9.addcmul_(a2, g29)
    t9.addcmul_(a4, g126)
    t9.addcmul_(a6, g129)
    t9.addcmul_(a7, g126)
    t9.addcmul_(a8, g127)
    t9.addcmul_(t2, g36)
    t9.addcmul_(t0, g35)
    t9.addcmul_(g125, t8)
    t9.addcmul_(g128, t8)
    t9.add_(g72)
    t10 = a6 * 2
    t11 = a1 * g31
    t11.addcmul_(a3, g29)
    t11.addcmul_(a4, g127)
    t11.addcmul_(a5, g129)
    t11.addcmul_(a8, g126)
    t11.addcmul_(a9, g127)
    t11.addcmul_(t2, g37)
    t11.addcmul_(t1, g35)
    t11.addcmul_(g125, t10)
    t11.addcmul_(g130, t10)
    t11.add_(g73)
    t12 = a7 * 2
    t13 = a2 * g30
    t13.addcmul_(a5, g126)
    t13.addcmul_(a8, g129)
    t13.addcmul_(t0, g36)
    t13.addcmul_(g128, t12)
    t13.add_(g74)
    t14 = a8 * 2
    t15 = a2 * g31
    t15.addcmul_(a3, g30)
    t15.addcmul_(a5, g127)
    t15.addcmul_(a6, g126)
    t15.addcmul_(a7, g129)
    t15.addcmul_(a9, g129)
    t15.addcmul_(t0, g37)
    t15.addcmul_(t1, g36)
    t15.addcmul_(g128, t14)
    t15.addcmul_(g130, t14)
    t15.add_(g75)
    t16 = a9 * 2
    t17 = a3 * g31
    t17.addcmul_(a6, g127)
    t17.addcmul_(a8, g129)
    t17.addcmul_(t1, g37)
    t17.addcmul_(g130, t16)
    t17.add_(g76)
    t18 = a1 * a4
    t18.addcmul_(a2, a5)
    t18.addcmul_(a3, a6)
    t19 = a1 * a5
    t19.addcmul_(a2, a7)
    t19.addcmul_(a3, a8)
    t20 = a1 * a6
    t20.addcmul_(a2, a8)
    t20.addcmul_(a3, a9)
    t21 = a4 * t2
    t21.addcmul_(a5, t0)
    t21.addcmul_(a6, t1)
    t22 = a5 * t2
    t22.addcmul_(a7, t0)
    t22.addcmul_(a8, t1)
    t23 = a6 * t2
    t23.addcmul_(a8, t0)
    t23.addcmul_(a9, t1)
    t24 = a11 * 2
    t25 = a12 * 2
    t26 = a14 * 2
    t27 = a4 * a10
    t27.addcmul_(a5, t24)
    t27.addcmul_(a6, t25)
    t27.addcmul_(a7, a13)
    t27.addcmul_(a8, t26)
    t27.addcmul_(a9, a15)
    t28 = a13 * 2
    t29 = a17 * 2
    t30 = a4 * a11
    t30.addcmul_(a5, t28)
    t30.addcmul_(a6, t26)
    t30.addcmul_(a7, a16)
    t30.addcmul_(a8, t29)
    t30.addcmul_(a9, a18)
    t31 = a15 * 2
    t32 = a18 * 2
    t33 = a4 * a12
    t33.addcmul_(a5, t26)
    t33.addcmul_(a6, t31)
    t33.addcmul_(a7, a17)
    t33.addcmul_(a8, t32)
    t33.addcmul_(a9, a19)
    t34 = a10 * a10
    t34.addcmul_(a11, t24)
    t34.addcmul_(a12, t25)
    t34.addcmul_(a13, a13)
    t34.addcmul_(a14, t26)
    t34.addcmul_(a15, a15)
    t35 = a10 * a11
    t35.addcmul_(a13, a16)
    t35.addcmul_(a13, t24)
    t35.addcmul_(a14, t25)
    t35.addcmul_(a15, a18)
    t35.addcmul_(a17, t26)
    t36 = a10 * a12
    t36.addcmul_(a13, a17)
    t36.addcmul_(a14, t24)
    t36.addcmul_(a15, a19)
    t36.addcmul_(a15, t25)
    t36.addcmul_(a18, t26)
    t37 = a1 * a10
    t37.addcmul_(a2, a11)
    t37.addcmul_(a3, a12)
    t38 = a1 * a11
    t38.addcmul_(a2, a13)
    t38.addcmul_(a3, a14)
    t39 = a1 * a12
    t39.addcmul_(a2, a14)
    t39.addcmul_(a3, a15)
    t40 = a1 * g2
    t40.addcmul_(a1, g65)
    t40.addcmul_(t2, g77)
    t40.addcmul_(t18, g107)
    t40.addcmul_(t21, g131)
    t40.addcmul_(t27, g137)
    t41 = a2 * g66
    t41.addcmul_(a3, g67)
    t41.addcmul_(a4, t4)
    t41.addcmul_(a5, t5)
    t41.addcmul_(a6, t6)
    t41.addcmul_(a10, t7)
    t41.addcmul_(a11, t9)
    t41.addcmul_(a12, t11)
    t41.addcmul_(a13, t13)
    t41.addcmul_(a14, t15)
    t41.addcmul_(a15, t17)
    t41.addcmul_(t2, g3)
    t41.addcmul_(t0, g78)
    t41.addcmul_(t1, g79)
    t41.addcmul_(t18, g7)
    t41.addcmul_(t19, g108)
    t41.addcmul_(t20, g109)
    t41.addcmul_(t21, g8)
    t41.addcmul_(t22, g132)
    t41.addcmul_(t23, g133)
    t41.addcmul_(t27, g9)
    t41.addcmul_(t30, g138)
    t41.addcmul_(t33, g139)
    t41.addcmul_(t34, g38)
    t41.addcmul_(t35, g39)
    t41.addcmul_(t36, g40)
    t41.addcmul_(t37, g29)
    t41.addcmul_(t38, g30)
    t41.addcmul_(t39, g31)
    t41.add_(g14)
    t41.add_(t40, alpha=2)
    t40 = a11 * a11
    t40.addcmul_(a13, t28)
    t40.addcmul_(a14, t26)
    t40.addcmul_(a16, a16)
    t40.addcmul_(a17, t29)
    t40.addcmul_(a18, a18)
    t42 = a11 * a12
    t42.addcmul_(a14, t28)
    t42.addcmul_(a15, t26)
    t42.addcmul_(a16, a17)
    t42.addcmul_(a18, a19)
    t42.addcmul_(a18, t29)
    t43 = a1 * a13
    t43.addcmul_(a2, a16)
    t43.addcmul_(a3, a17)
    t44 = a1 * a14
    t44.addcmul_(a2, a17)
    t44.addcmul_(a3, a18)
    t45 = a2 * g2
    t45.addcmul_(a2, g68)
    t45.addcmul_(t0, g80)
    t45.addcmul_(t19, g110)
    t45.addcmul_(t22, g134)
    t45.addcmul_(t30, g140)
    t46 = a1 * g66
    t46.addcmul_(a3, g69)
    t46.addcmul_(a5, t4)
    t46.addcmul_(a7, t5)
    t46.addcmul_(a8, t6)
    t46.addcmul_(a11, t7)
    t46.addcmul_(a13, t9)
    t46.addcmul_(a14, t11)
    t46.addcmul_(a16, t13)
    t46.addcmul_(a17, t15)
    t46.addcmul_(a18, t17)
    t46.addcmul_(t2, g78)
    t46.addcmul_(t0, g3)
    t46.addcmul_(t1, g81)
    t46.addcmul_(t18, g108)
    t46.addcmul_(t19, g7)
    t46.addcmul_(t20, g111)
    t46.addcmul_(t21, g132)
    t46.addcmul_(t22, g8)
    t46.addcmul_(t23, g135)
    t46.addcmul_(t27, g138)
    t46.addcmul_(t30, g9)
    t46.addcmul_(t33, g141)
    t46.addcmul_(t35, g38)
    t46.addcmul_(t40, g39)
    t46.addcmul_(t42, g40)
    t46.addcmul_(t38, g29)
    t46.addcmul_(t43, g30)
    t46.addcmul_(t44, g31)
    t46.add_(g15)
    t46.add_(t45, alpha=2)
    t45 = a12 * a12
    t45.addcmul_(a14, t26)
    t45.addcmul_(a15, t31)
    t45.addcmul_(a17, a17)
    t45.addcmul_(a18, t32)
    t45.addcmul_(a19, a19)
    t47 = a1 * a15
    t47.addcmul_(a2, a18)
    t47.addcmul_(a3, a19)
    t48 = a3 * g2
    t48.addcmul_(a3, g70)
    t48.addcmul_(t1, g82)
    t48.addcmul_(t20, g112)
    t48.addcmul_(t23, g136)
    t48.addcmul_(t33, g142)
    t49 = a1 * g67
    t49.addcmul_(a2, g69)
    t49.addcmul_(a6, t4)
    t49.addcmul_(a8, t5)
    t49.addcmul_(a9, t6)
    t49.addcmul_(a12, t7)
    t49.addcmul_(a14, t9)
    t49.addcmul_(a15, t11)
    t49.addcmul_(a17, t13)
    t49.addcmul_(a18, t15)
    t49.addcmul_(a19, t17)
    t49.addcmul_(t2, g79)
    t49.addcmul_(t0, g81)
    t49.addcmul_(t1, g3)
    t49.addcmul_(t18, g109)
    t49.addcmul_(t19, g111)
    t49.addcmul_(t20, g7)
    t49.addcmul_(t21, g133)
    t49.addcmul_(t22, g135)
    t49.addcmul_(t23, g8)
    t49.addcmul_(t27, g139)
    t49.addcmul_(t30, g141)
    t49.addcmul_(t33, g9)
    t49.addcmul_(t36, g38)
    t49.addcmul_(t42, g39)
    t49.addcmul_(t45, g40)
    t49.addcmul_(t39, g29)
    t49.addcmul_(t44, g30)
    t49.addcmul_(t47, g31)
    t49.add_(g16)
    t49.add_(t48, alpha=2)
    t48 = t24 * g41
    t48.addcmul_(t26, g43)
    t48.addcmul_(t28, g42)
    t48.addcmul_(g10, t8)
    t48.add_(g84)
    t50 = t25 * g41
    t50.addcmul_(t26, g42)
    t50.addcmul_(t31, g43)
    t50.addcmul_(g10, t10)
    t50.add_(g85)
    t51 = a1 * g137
    t51.addcmul_(t2, g173)
    t52 = a1 * g9
    t52.addcmul_(a2, g138)
    t52.addcmul_(a3, g139)
    t52.addcmul_(a4, g47)
    t52.addcmul_(a5, g48)
    t52.addcmul_(a6, g49)
    t52.addcmul_(a10, g149)
    t52.addcmul_(a11, g150)
    t52.addcmul_(a12, g151)
    t52.addcmul_(a13, g152)
    t52.addcmul_(a14, g153)
    t52.addcmul_(a15, g154)
    t52.addcmul_(t2, g13)
    t52.addcmul_(t0, g174)
    t52.addcmul_(t1, g175)
    t52.add_(g26)
    t52.add_(t51, alpha=2)
    t51 = a2 * g140
    t51.addcmul_(t0, g176)
    t53 = a1 * g138
    t53.addcmul_(a2, g9)
    t53.addcmul_(a3, g141)
    t53.addcmul_(a5, g47)
    t53.addcmul_(a7, g48)
    t53.addcmul_(a8, g49)
    t53.addcmul_(a11, g149)
    t53.addcmul_(a13, g150)
    t53.addcmul_(a14, g151)
    t53.addcmul_(a16, g152)
    t53.addcmul_(a17, g153)
    t53.addcmul_(a18, g154)
    t53.addcmul_(t2, g174)
    t53.addcmul_(t0, g13)
    t53.addcmul_(t1, g177)
    t53.add_(g27)
    t53.add_(t51, alpha=2)
    t51 = a3 * g142
    t51.addcmul_(t1, g178)
    t54 = a1 * g139
    t54.addcmul_(a2, g141)
    t54.addcmul_(a3, g9)
    t54.addcmul_(a6, g47)
    t54.addcmul_(a8, g48)
    t54.addcmul_(a9, g49)
    t54.addcmul_(a12, g149)
    t54.addcmul_(a14, g150)
    t54.addcmul_(a15, g151)
    t54.addcmul_(a17, g152)
    t54.addcmul_(a18, g153)
    t54.addcmul_(a19, g154)
    t54.addcmul_(t2, g175)
    t54.addcmul_(t0, g177)
    t54.addcmul_(t1, g13)
    t54.add_(g28)
    t54.add_(t51, alpha=2)
    t51 = a1 * g131
    t51.addcmul_(t2, g155)
    t55 = a1 * g8
    t55.addcmul_(a2, g132)
    t55.addcmul_(a3, g133)
    t55.addcmul_(a4, g44)
    t55.addcmul_(a5, g45)
    t55.addcmul_(a6, g46)
    t55.addcmul_(a10, g143)
    t55.addcmul_(a11, g144)
    t55.addcmul_(a12, g145)
    t55.addcmul_(a13, g146)
    t55.addcmul_(a14, g147)
    t55.addcmul_(a15, g148)
    t55.addcmul_(t2, g11)
    t55.addcmul_(t0, g156)
    t55.addcmul_(t1, g157)
    t55.add_(g23)
    t55.add_(t51, alpha=2)
    t51 = a4 * a4
    t51.addcmul_(a5, a5)
    t51.addcmul_(a6, a6)
    t56 = a11 * t2
    t56.addcmul_(a13, t0)
    t56.addcmul_(a14, t1)
    t57 = a12 * t2
    t57.addcmul_(a14, t0)
    t57.addcmul_(a15, t1)
    t58 = a4 * g10
    t58.addcmul_(a10, g41)
    t58.addcmul_(a11, g42)
    t58.addcmul_(a12, g43)
    t58.add_(g83)
    t59 = a10 * t2
    t59.addcmul_(a11, t0)
    t59.addcmul_(a12, t1)
    t60 = a4 * g4
    t60.addcmul_(a4, t58)
    t60.addcmul_(t34, g167)
    t60.addcmul_(t37, g125)
    t60.addcmul_(t59, g161)
    t61 = a1 * t4
    t61.addcmul_(a5, t48)
    t61.addcmul_(a6, t50)
    t61.addcmul_(a10, t52)
    t61.addcmul_(a11, t53)
    t61.addcmul_(a12, t54)
    t61.addcmul_(t2, t55)
    t61.addcmul_(t18, g32)
    t61.addcmul_(t21, g44)
    t61.addcmul_(t27, g47)
    t61.addcmul_(t51, g10)
    t61.addcmul_(t34, g12)
    t61.addcmul_(t35, g168)
    t61.addcmul_(t36, g169)
    t61.addcmul_(t38, g126)
    t61.addcmul_(t39, g127)
    t61.addcmul_(t56, g162)
    t61.addcmul_(t57, g163)
    t61.add_(g1)
    t61.add_(g59)
    t61.add_(t60, alpha=2)
    t60 = g4 * 4
    t62 = t26 * g41
    t62.addcmul_(t29, g42)
    t62.addcmul_(t32, g43)
    t62.addcmul_(g10, t14)
    t62.add_(g87)
    t63 = a2 * g134
    t63.addcmul_(t0, g158)
    t64 = a1 * g132
    t64.addcmul_(a2, g8)
    t64.addcmul_(a3, g135)
    t64.addcmul_(a5, g44)
    t64.addcmul_(a7, g45)
    t64.addcmul_(a8, g46)
    t64.addcmul_(a11, g143)
    t64.addcmul_(a13, g144)
    t64.addcmul_(a14, g145)
    t64.addcmul_(a16, g146)
    t64.addcmul_(a17, g147)
    t64.addcmul_(a18, g148)
    t64.addcmul_(t2, g156)
    t64.addcmul_(t0, g11)
    t64.addcmul_(t1, g159)
    t64.add_(g24)
    t64.add_(t63, alpha=2)
    t63 = a13 * t2
    t63.addcmul_(a16, t0)
    t63.addcmul_(a17, t1)
    t65 = a14 * t2
    t65.addcmul_(a17, t0)
    t65.addcmul_(a18, t1)
    t66 = a7 * g10
    t66.addcmul_(a13, g41)
    t66.addcmul_(a16, g42)
    t66.addcmul_(a17, g43)
    t66.add_(g86)
    t67 = a4 * a5
    t67.addcmul_(a5, a7)
    t67.addcmul_(a6, a8)
    t68 = a5 * t66
    t68.addcmul_(a5, t58)
    t68.addcmul_(a11, t52)
    t68.addcmul_(a13, t53)
    t68.addcmul_(a14, t54)
    t68.addcmul_(t67, g10)
    t68.addcmul_(t35, g12)
    t68.addcmul_(t35, g167)
    t68.addcmul_(t35, g170)
    t68.addcmul_(t38, g125)
    t68.addcmul_(t38, g128)
    t68.addcmul_(t56, g161)
    t68.addcmul_(t56, g164)
    t69 = a1 * t5
    t69.addcmul_(a2, t4)
    t69.addcmul_(a4, t48)
    t69.addcmul_(a5, t60)
    t69.addcmul_(a6, t62)
    t69.addcmul_(a7, t48)
    t69.addcmul_(a8, t50)
    t69.addcmul_(t2, t64)
    t69.addcmul_(t0, t55)
    t69.addcmul_(t18, g33)
    t69.addcmul_(t19, g32)
    t69.addcmul_(t21, g45)
    t69.addcmul_(t22, g44)
    t69.addcmul_(t27, g48)
    t69.addcmul_(t30, g47)
    t69.addcmul_(t34, g168)
    t69.addcmul_(t36, g171)
    t69.addcmul_(t40, g168)
    t69.addcmul_(t42, g169)
    t69.addcmul_(t37, g126)
    t69.addcmul_(t39, g129)
    t69.addcmul_(t43, g126)
    t69.addcmul_(t44, g127)
    t69.addcmul_(t59, g162)
    t69.addcmul_(t57, g165)
    t69.addcmul_(t63, g162)
    t69.addcmul_(t65, g163)
    t69.add_(g60)
    t69.add_(t68, alpha=2)
    t68 = a3 * g136
    t68.addcmul_(t1, g160)
    t70 = a1 * g133
    t70.addcmul_(a2, g135)
    t70.addcmul_(a3, g8)
    t70.addcmul_(a6, g44)
    t70.addcmul_(a8, g45)
    t70.addcmul_(a9, g46)
    t70.addcmul_(a12, g143)
    t70.addcmul_(a14, g144)
    t70.addcmul_(a15, g145)
    t70.addcmul_(a17, g146)
    t70.addcmul_(a18, g147)
    t70.addcmul_(a19, g148)
    t70.addcmul_(t2, g157)
    t70.addcmul_(t0, g159)
    t70.addcmul_(t1, g11)
    t70.add_(g25)
    t70.add_(t68, alpha=2)
    t68 = a15 * t2
    t68.addcmul_(a18, t0)
    t68.addcmul_(a19, t1)
    t71 = a9 * g10
    t71.addcmul_(a15, g41)
    t71.addcmul_(a18, g42)
    t71.addcmul_(a19, g43)
    t71.add_(g88)
    t72 = a4 * a6
    t72.addcmul_(a5, a8)
    t72.addcmul_(a6, a9)
    t73 = a6 * t71
    t73.addcmul_(a6, t58)
    t73.addcmul_(a12, t52)
    t73.addcmul_(a14, t53)
    t73.addcmul_(a15, t54)
    t73.addcmul_(t72, g10)
    t73.addcmul_(t36, g12)
    t73.addcmul_(t36, g167)
    t73.addcmul_(t36, g172)
    t73.addcmul_(t39, g125)
    t73.addcmul_(t39, g130)
    t73.addcmul_(t57, g161)
    t73.addcmul_(t57, g166)
    t58 = a1 * t6
    t58.addcmul_(a3, t4)
    t58.addcmul_(a4, t50)
    t58.addcmul_(a5, t62)
    t58.addcmul_(a6, t60)
    t58.addcmul_(a8, t48)
    t58.addcmul_(a9, t50)
    t58.addcmul_(t2, t70)
    t58.addcmul_(t1, t55)
    t58.addcmul_(t18, g34)
    t58.addcmul_(t20, g32)
    t58.addcmul_(t21, g46)
    t58.addcmul_(t23, g44)
    t58.addcmul_(t27, g49)
    t58.addcmul_(t33, g47)
    t58.addcmul_(t34, g169)
    t58.addcmul_(t35, g171)
    t58.addcmul_(t42, g168)
    t58.addcmul_(t45, g169)
    t58.addcmul_(t37, g127)
    t58.addcmul_(t38, g129)
    t58.addcmul_(t44, g126)
    t58.addcmul_(t47, g127)
    t58.addcmul_(t59, g163)
    t58.addcmul_(t56, g165)
    t58.addcmul_(t65, g162)
    t58.addcmul_(t68, g163)
    t58.add_(g61)
    t58.add_(t73, alpha=2)
    t73 = a5 * a5
    t73.addcmul_(a7, a7)
    t73.addcmul_(a8, a8)
    t4 = a7 * g4
    t4.addcmul_(a7, t66)
    t4.addcmul_(t40, g170)
    t4.addcmul_(t43, g128)
    t4.addcmul_(t63, g164)
    t74 = a2 * t5
    t74.addcmul_(a5, t48)
    t74.addcmul_(a8, t62)
    t74.addcmul_(a13, t52)
    t74.addcmul_(a16, t53)
    t74.addcmul_(a17, t54)
    t74.addcmul_(t0, t64)
    t74.addcmul_(t19, g33)
    t74.addcmul_(t22, g45)
    t74.addcmul_(t30, g48)
    t74.addcmul_(t73, g10)
    t74.addcmul_(t35, g168)
    t74.addcmul_(t40, g12)
    t74.addcmul_(t42, g171)
    t74.addcmul_(t38, g126)
    t74.addcmul_(t44, g129)
    t74.addcmul_(t56, g162)
    t74.addcmul_(t65, g165)
    t74.add_(g1)
    t74.add_(g62)
    t74.add_(t4, alpha=2)
    t4 = a5 * a6
    t4.addcmul_(a7, a8)
    t4.addcmul_(a8, a9)
    t75 = a8 * t71
    t75.addcmul_(a8, t66)
    t75.addcmul_(a14, t52)
    t75.addcmul_(a17, t53)
    t75.addcmul_(a18, t54)
    t75.addcmul_(t4, g10)
    t75.addcmul_(t42, g12)
    t75.addcmul_(t42, g170)
    t75.addcmul_(t42, g172)
    t75.addcmul_(t44, g128)
    t75.addcmul_(t44, g130)
    t75.addcmul_(t65, g164)
    t75.addcmul_(t65, g166)
    t66 = a2 * t6
    t66.addcmul_(a3, t5)
    t66.addcmul_(a5, t50)
    t66.addcmul_(a6, t48)
    t66.addcmul_(a7, t62)
    t66.addcmul_(a8, t60)
    t66.addcmul_(a9, t62)
    t66.addcmul_(t0, t70)
    t66.addcmul_(t1, t64)
    t66.addcmul_(t19, g34)
    t66.addcmul_(t20, g33)
    t66.addcmul_(t22, g46)
    t66.addcmul_(t23, g45)
    t66.addcmul_(t30, g49)
    t66.addcmul_(t33, g48)
    t66.addcmul_(t35, g169)
    t66.addcmul_(t36, g168)
    t66.addcmul_(t40, g171)
    t66.addcmul_(t45, g171)
    t66.addcmul_(t38, g127)
    t66.addcmul_(t39, g126)
    t66.addcmul_(t43, g129)
    t66.addcmul_(t47, g129)
    t66.addcmul_(t56, g163)
    t66.addcmul_(t57, g162)
    t66.addcmul_(t63, g165)
    t66.addcmul_(t68, g165)
    t66.add_(g63)
    t66.add_(t75, alpha=2)
    t75 = a6 * a6
    t75.addcmul_(a8, a8)
    t75.addcmul_(a9, a9)
    t60 = a9 * g4
    t60.addcmul_(a9, t71)
    t60.addcmul_(t45, g172)
    t60.addcmul_(t47, g130)
    t60.addcmul_(t68, g166)
    t6 = a3 * t6
    t6.addcmul_(a6, t50)
    t6.addcmul_(a8, t62)
    t6.addcmul_(a15, t52)
    t6.addcmul_(a18, t53)
    t6.addcmul_(a19, t54)
    t6.addcmul_(t1, t70)
    t6.addcmul_(t20, g34)
    t6.addcmul_(t23, g46)
    t6.addcmul_(t33, g49)
    t6.addcmul_(t75, g10)
    t6.addcmul_(t36, g169)
    t6.addcmul_(t42, g171)
    t6.addcmul_(t45, g12)
    t6.addcmul_(t39, g127)
    t6.addcmul_(t44, g129)
    t6.addcmul_(t57, g163)
    t6.addcmul_(t65, g165)
    t6.add_(g1)
    t6.add_(g64)
    t6.add_(t60, alpha=2)
    t60 = a1 * g39
    t60.addcmul_(a2, g38)
    t60.addcmul_(a4, g168)
    t60.addcmul_(a6, g171)
    t60.addcmul_(a7, g168)
    t60.addcmul_(a8, g169)
    t60.addcmul_(t2, g54)
    t60.addcmul_(t0, g53)
    t60.addcmul_(t24, g56)
    t60.addcmul_(t26, g58)
    t60.addcmul_(t28, g57)
    t60.addcmul_(g12, t8)
    t60.addcmul_(g167, t8)
    t60.addcmul_(g170, t8)
    t60.add_(g102)
    t28 = a1 * g40
    t28.addcmul_(a3, g38)
    t28.addcmul_(a4, g169)
    t28.addcmul_(a5, g171)
    t28.addcmul_(a8, g168)
    t28.addcmul_(a9, g169)
    t28.addcmul_(t2, g55)
    t28.addcmul_(t1, g53)
    t28.addcmul_(t25, g56)
    t28.addcmul_(t26, g57)
    t28.addcmul_(t31, g58)
    t28.addcmul_(g12, t10)
    t28.addcmul_(g167, t10)
    t28.addcmul_(g172, t10)
    t28.add_(g103)
    t31 = a5 * g162
    t31.addcmul_(a6, g163)
    t31.addcmul_(t2, g50)
    t31.addcmul_(g161, t3)
    t31.add_(g89)
    t25 = a4 * g162
    t25.addcmul_(a6, g165)
    t25.addcmul_(a7, g162)
    t25.addcmul_(a8, g163)
    t25.addcmul_(t2, g51)
    t25.addcmul_(t0, g50)
    t25.addcmul_(g161, t8)
    t25.addcmul_(g164, t8)
    t25.add_(g90)
    t8 = a4 * g163
    t8.addcmul_(a5, g165)
    t8.addcmul_(a8, g162)
    t8.addcmul_(a9, g163)
    t8.addcmul_(t2, g52)
    t8.addcmul_(t1, g50)
    t8.addcmul_(g161, t10)
    t8.addcmul_(g166, t10)
    t8.add_(g91)
    t10 = a5 * g162
    t10.addcmul_(a8, g165)
    t10.addcmul_(t0, g51)
    t10.addcmul_(g164, t12)
    t10.add_(g92)
    t24 = a5 * g163
    t24.addcmul_(a6, g162)
    t24.addcmul_(a7, g165)
    t24.addcmul_(a9, g165)
    t24.addcmul_(t0, g52)
    t24.addcmul_(t1, g51)
    t24.addcmul_(g164, t14)
    t24.addcmul_(g166, t14)
    t24.add_(g93)
    t62 = a6 * g163
    t62.addcmul_(a8, g165)
    t62.addcmul_(t1, g52)
    t62.addcmul_(g166, t16)
    t62.add_(g94)
    t50 = a1 * g77
    t50.addcmul_(t2, g5)
    t50.addcmul_(t2, g95)
    t50.addcmul_(t18, g119)
    t50.addcmul_(t21, g155)
    t50.addcmul_(t27, g173)
    t71 = a1 * g3
    t71.addcmul_(a2, g78)
    t71.addcmul_(a3, g79)
    t71.addcmul_(a4, t55)
    t71.addcmul_(a5, t64)
    t71.addcmul_(a6, t70)
    t71.addcmul_(a10, t31)
    t71.addcmul_(a11, t25)
    t71.addcmul_(a12, t8)
    t71.addcmul_(a13, t10)
    t71.addcmul_(a14, t24)
    t71.addcmul_(a15, t62)
    t71.addcmul_(t0, g96)
    t71.addcmul_(t1, g97)
    t71.addcmul_(t19, g120)
    t71.addcmul_(t20, g121)
    t71.addcmul_(t21, g11)
    t71.addcmul_(t22, g156)
    t71.addcmul_(t23, g157)
    t71.addcmul_(t27, g13)
    t71.addcmul_(t30, g174)
    t71.addcmul_(t33, g175)
    t71.addcmul_(t34, g53)
    t71.addcmul_(t35, g54)
    t71.addcmul_(t36, g55)
    t71.addcmul_(t37, g35)
    t71.addcmul_(t38, g36)
    t71.addcmul_(t39, g37)
    t71.addcmul_(t59, g50)
    t71.addcmul_(t56, g51)
    t71.addcmul_(t57, g52)
    t71.add_(g17)
    t71.add_(t50, alpha=2)
    t50 = a1 * g38
    t50.addcmul_(a4, g12)
    t50.addcmul_(a5, g168)
    t50.addcmul_(a6, g169)
    t50.addcmul_(a10, g56)
    t50.addcmul_(a11, g57)
    t50.addcmul_(a12, g58)
    t50.addcmul_(t2, g53)
    t50.addcmul_(g167, t3)
    t50.add_(g101)
    t3 = a10 * g6
    t3.addcmul_(a10, t50)
    t59 = a1 * t7
    t59.addcmul_(a4, t52)
    t59.addcmul_(a11, t60)
    t59.addcmul_(a12, t28)
    t59.addcmul_(t2, t31)
    t59.addcmul_(t18, g113)
    t59.addcmul_(t21, g143)
    t59.addcmul_(t27, g149)
    t59.addcmul_(t51, g41)
    t59.addcmul_(t34, g56)
    t59.add_(t71)
    t59.add_(t3, alpha=2)
    t3 = g6 * 6
    t37 = t50 * 4
    t48 = a2 * g40
    t48.addcmul_(a3, g39)
    t48.addcmul_(a5, g169)
    t48.addcmul_(a6, g168)
    t48.addcmul_(a7, g171)
    t48.addcmul_(a9, g171)
    t48.addcmul_(t0, g55)
    t48.addcmul_(t1, g54)
    t48.addcmul_(t26, g56)
    t48.addcmul_(t29, g57)
    t48.addcmul_(t32, g58)
    t48.addcmul_(g12, t14)
    t48.addcmul_(g170, t14)
    t48.addcmul_(g172, t14)
    t48.add_(g105)
    t14 = a2 * g80
    t14.addcmul_(t0, g5)
    t14.addcmul_(t0, g98)
    t14.addcmul_(t19, g122)
    t14.addcmul_(t22, g158)
    t14.addcmul_(t30, g176)
    t32 = a1 * g78
    t32.addcmul_(a2, g3)
    t32.addcmul_(a3, g81)
    t32.addcmul_(a5, t55)
    t32.addcmul_(a7, t64)
    t32.addcmul_(a8, t70)
    t32.addcmul_(a11, t31)
    t32.addcmul_(a13, t25)
    t32.addcmul_(a14, t8)
    t32.addcmul_(a16, t10)
    t32.addcmul_(a17, t24)
    t32.addcmul_(a18, t62)
    t32.addcmul_(t2, g96)
    t32.addcmul_(t1, g99)
    t32.addcmul_(t18, g120)
    t32.addcmul_(t20, g123)
    t32.addcmul_(t21, g156)
    t32.addcmul_(t22, g11)
    t32.addcmul_(t23, g159)
    t32.addcmul_(t27, g174)
    t32.addcmul_(t30, g13)
    t32.addcmul_(t33, g177)
    t32.addcmul_(t35, g53)
    t32.addcmul_(t40, g54)
    t32.addcmul_(t42, g55)
    t32.addcmul_(t38, g35)
    t32.addcmul_(t43, g36)
    t32.addcmul_(t44, g37)
    t32.addcmul_(t56, g50)
    t32.addcmul_(t63, g51)
    t32.addcmul_(t65, g52)
    t32.add_(g18)
    t32.add_(t14, alpha=2)
    t14 = a2 * g39
    t14.addcmul_(a5, g168)
    t14.addcmul_(a7, g12)
    t14.addcmul_(a8, g171)
    t14.addcmul_(a13, g56)
    t14.addcmul_(a16, g57)
    t14.addcmul_(a17, g58)
    t14.addcmul_(t0, g54)
    t14.addcmul_(g170, t12)
    t14.add_(g104)
    t12 = a5 * t52
    t12.addcmul_(a11, t14)
    t12.addcmul_(a13, t60)
    t12.addcmul_(a14, t28)
    t12.addcmul_(t67, g41)
    t12.addcmul_(t35, g56)
    t63 = a1 * t9
    t63.addcmul_(a2, t7)
    t63.addcmul_(a4, t53)
    t63.addcmul_(a10, t60)
    t63.addcmul_(a11, t3)
    t63.addcmul_(a11, t37)
    t63.addcmul_(a12, t48)
    t63.addcmul_(t2, t25)
    t63.addcmul_(t0, t31)
    t63.addcmul_(t18, g114)
    t63.addcmul_(t19, g113)
    t63.addcmul_(t21, g144)
    t63.addcmul_(t22, g143)
    t63.addcmul_(t27, g150)
    t63.addcmul_(t30, g149)
    t63.addcmul_(t51, g42)
    t63.addcmul_(t34, g57)
    t63.add_(t32)
    t63.add_(t12, alpha=2)
    t12 = a3 * g82
    t12.addcmul_(t1, g5)
    t12.addcmul_(t1, g100)
    t12.addcmul_(t20, g124)
    t12.addcmul_(t23, g160)
    t12.addcmul_(t33, g178)
    t56 = a1 * g79
    t56.addcmul_(a2, g81)
    t56.addcmul_(a3, g3)
    t56.addcmul_(a6, t55)
    t56.addcmul_(a8, t64)
    t56.addcmul_(a9, t70)
    t56.addcmul_(a12, t31)
    t56.addcmul_(a14, t25)
    t56.addcmul_(a15, t8)
    t56.addcmul_(a17, t10)
    t56.addcmul_(a18, t24)
    t56.addcmul_(a19, t62)
    t56.addcmul_(t2, g97)
    t56.addcmul_(t0, g99)
    t56.addcmul_(t18, g121)
    t56.addcmul_(t19, g123)
    t56.addcmul_(t21, g157)
    t56.addcmul_(t22, g159)
    t56.addcmul_(t23, g11)
    t56.addcmul_(t27, g175)
    t56.addcmul_(t30, g177)
    t56.addcmul_(t33, g13)
    t56.addcmul_(t36, g53)
    t56.addcmul_(t42, g54)
    t56.addcmul_(t45, g55)
    t56.addcmul_(t39, g35)
    t56.addcmul_(t44, g36)
    t56.addcmul_(t47, g37)
    t56.addcmul_(t57, g50)
    t56.addcmul_(t65, g51)
    t56.addcmul_(t68, g52)
    t56.add_(g19)
    t56.add_(t12, alpha=2)
    t12 = a3 * g40
    t12.addcmul_(a6, g169)
    t12.addcmul_(a8, g171)
    t12.addcmul_(a9, g12)
    t12.addcmul_(a15, g56)
    t12.addcmul_(a18, g57)
    t12.addcmul_(a19, g58)
    t12.addcmul_(t1, g55)
    t12.addcmul_(g172, t16)
    t12.add_(g106)
    t16 = a6 * t52
    t16.addcmul_(a12, t12)
    t16.addcmul_(a14, t60)
    t16.addcmul_(a15, t28)
    t16.addcmul_(t72, g41)
    t16.addcmul_(t36, g56)
    t68 = a1 * t11
    t68.addcmul_(a3, t7)
    t68.addcmul_(a4, t54)
    t68.addcmul_(a10, t28)
    t68.addcmul_(a11, t48)
    t68.addcmul_(a12, t3)
    t68.addcmul_(a12, t37)
    t68.addcmul_(t2, t8)
    t68.addcmul_(t1, t31)
    t68.addcmul_(t18, g115)
    t68.addcmul_(t20, g113)
    t68.addcmul_(t21, g145)
    t68.addcmul_(t23, g143)
    t68.addcmul_(t27, g151)
    t68.addcmul_(t33, g149)
    t68.addcmul_(t51, g43)
    t68.addcmul_(t34, g58)
    t68.add_(t56)
    t68.add_(t16, alpha=2)
    t16 = t14 * 4
    t34 = a5 * t53
    t34.addcmul_(a11, t60)
    t34.addcmul_(a13, t50)
    t34.addcmul_(a14, t48)
    t34.addcmul_(t67, g42)
    t34.addcmul_(t35, g57)
    t51 = a1 * t13
    t51.addcmul_(a2, t9)
    t51.addcmul_(a7, t52)
    t51.addcmul_(a13, t3)
    t51.addcmul_(a13, t16)
    t51.addcmul_(a16, t60)
    t51.addcmul_(a17, t28)
    t51.addcmul_(t2, t10)
    t51.addcmul_(t0, t25)
    t51.addcmul_(t18, g116)
    t51.addcmul_(t19, g114)
    t51.addcmul_(t21, g146)
    t51.addcmul_(t22, g144)
    t51.addcmul_(t27, g152)
    t51.addcmul_(t30, g150)
    t51.addcmul_(t73, g41)
    t51.addcmul_(t40, g56)
    t51.add_(t71)
    t51.add_(t34, alpha=2)
    t34 = t12 * 4
    t31 = a5 * t54
    t31.addcmul_(a6, t53)
    t31.addcmul_(a8, t52)
    t31.addcmul_(a11, t28)
    t31.addcmul_(a12, t60)
    t31.addcmul_(a13, t48)
    t31.addcmul_(a15, t48)
    t31.addcmul_(a17, t60)
    t31.addcmul_(a18, t28)
    t31.addcmul_(t67, g43)
    t31.addcmul_(t72, g42)
    t31.addcmul_(t4, g41)
    t31.addcmul_(t35, g58)
    t31.addcmul_(t36, g57)
    t31.addcmul_(t42, g56)
    t35 = a1 * t15
    t35.addcmul_(a2, t11)
    t35.addcmul_(a3, t9)
    t35.addcmul_(a14, t34)
    t35.addcmul_(a14, t16)
    t35.addcmul_(a14, t37)
    t35.addcmul_(t2, t24)
    t35.addcmul_(t0, t8)
    t35.addcmul_(t1, t25)
    t35.addcmul_(t18, g117)
    t35.addcmul_(t19, g115)
    t35.addcmul_(t20, g114)
    t35.addcmul_(t21, g147)
    t35.addcmul_(t22, g145)
    t35.addcmul_(t23, g144)
    t35.addcmul_(t26, t3)
    t35.addcmul_(t27, g153)
    t35.addcmul_(t30, g151)
    t35.addcmul_(t33, g150)
    t35.add_(t31, alpha=2)
    t31 = a6 * t54
    t31.addcmul_(a12, t28)
    t31.addcmul_(a14, t48)
    t31.addcmul_(a15, t50)
    t31.addcmul_(t72, g43)
    t31.addcmul_(t36, g58)
    t36 = a1 * t17
    t36.addcmul_(a3, t11)
    t36.addcmul_(a9, t52)
    t36.addcmul_(a15, t3)
    t36.addcmul_(a15, t34)
    t36.addcmul_(a18, t60)
    t36.addcmul_(a19, t28)
    t36.addcmul_(t2, t62)
    t36.addcmul_(t1, t8)
    t36.addcmul_(t18, g118)
    t36.addcmul_(t20, g115)
    t36.addcmul_(t21, g148)
    t36.addcmul_(t23, g145)
    t36.addcmul_(t27, g154)
    t36.addcmul_(t33, g151)
    t36.addcmul_(t75, g41)
    t36.addcmul_(t45, g56)
    t36.add_(t71)
    t36.add_(t31, alpha=2)
    t31 = a16 * g6
    t31.addcmul_(a16, t14)
    t71 = a2 * t13
    t71.addcmul_(a7, t53)
    t71.addcmul_(a13, t60)
    t71.addcmul_(a17, t48)
    t71.addcmul_(t0, t10)
    t71.addcmul_(t19, g116)
    t71.addcmul_(t22, g146)
    t71.addcmul_(t30, g152)
    t71.addcmul_(t73, g42)
    t71.addcmul_(t40, g57)
    t71.add_(t32)
    t71.add_(t31, alpha=2)
    t31 = a8 * t53
    t31.addcmul_(a14, t60)
    t31.addcmul_(a17, t12)
    t31.addcmul_(a18, t48)
    t31.addcmul_(t4, g42)
    t31.addcmul_(t42, g57)
    t27 = a2 * t15
    t27.addcmul_(a3, t13)
    t27.addcmul_(a7, t54)
    t27.addcmul_(a13, t28)
    t27.addcmul_(a16, t48)
    t27.addcmul_(a17, t3)
    t27.addcmul_(a17, t16)
    t27.addcmul_(t0, t24)
    t27.addcmul_(t1, t10)
    t27.addcmul_(t19, g117)
    t27.addcmul_(t20, g116)
    t27.addcmul_(t22, g147)
    t27.addcmul_(t23, g146)
    t27.addcmul_(t30, g153)
    t27.addcmul_(t33, g152)
    t27.addcmul_(t73, g43)
    t27.addcmul_(t40, g58)
    t27.add_(t56)
    t27.add_(t31, alpha=2)
    t31 = a8 * t54
    t31.addcmul_(a14, t28)
    t31.addcmul_(a17, t48)
    t31.addcmul_(a18, t14)
    t31.addcmul_(t4, g43)
    t31.addcmul_(t42, g58)
    t42 = a2 * t17
    t42.addcmul_(a3, t15)
    t42.addcmul_(a9, t53)
    t42.addcmul_(a15, t60)
    t42.addcmul_(a18, t3)
    t42.addcmul_(a18, t34)
    t42.addcmul_(a19, t48)
    t42.addcmul_(t0, t62)
    t42.addcmul_(t1, t24)
    t42.addcmul_(t19, g118)
    t42.addcmul_(t20, g117)
    t42.addcmul_(t22, g148)
    t42.addcmul_(t23, g147)
    t42.addcmul_(t30, g154)
    t42.addcmul_(t33, g153)
    t42.addcmul_(t75, g42)
    t42.addcmul_(t45, g57)
    t42.add_(t32)
    t42.add_(t31, alpha=2)
    t31 = a19 * g6
    t31.addcmul_(a19, t12)
    t17 = a3 * t17
    t17.addcmul_(a9, t54)
    t17.addcmul_(a15, t28)
    t17.addcmul_(a18, t48)
    t17.addcmul_(t1, t62)
    t17.addcmul_(t20, g118)
    t17.addcmul_(t23, g148)
    t17.addcmul_(t33, g154)
    t17.addcmul_(t75, g43)
    t17.addcmul_(t45, g58)
    t17.add_(t56)
    t17.add_(t31, alpha=2)
    return torch.stack((g0, t41, t46, t49, t61, t69, t58, t74, t66, t6, t59, t63, t68, t51, t35, t36, t71, t27, t42, t17,))


def _double_backward(a, g, v):
    """Rows of gradients with respect to a and g."""
    a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14, a15, a16, a17, a18, a19 = a.unbind(0)
    g0, g1, g2, g3, g4, g5, g6, g7, g8, g9, g10, g11, g12, g13, g14, g15, g16, g17, g18, g19, g20, g21, g22, g23, g24, g25, g26, g27, g28, g29, g30, g31, g32, g33, g34, g35, g36, g37, g38, g39, g40, g41, g42, g43, g44, g45, g46, g47, g48, g49, g50, g51, g52, g53, g54, g55, g56, g57, g58, g59, g60, g61, g62, g63, g64, g65, g66, g67, g68, g69, g70, g71, g72, g73, g74, g75, g76, g77, g78, g79, g80, g81, g82, g83, g84, g85, g86, g87, g88, g89, g90, g91, g92, g93, g94, g95, g96, g97, g98, g99, g100, g101, g102, g103, g104, g105, g106, g107, g108, g109, g110, g111, g112, g113, g114, g115, g116, g117, g118, g119, g120, g121, g122, g123, g124, g125, g126, g127, g128, g129, g130, g131, g132, g133, g134, g135, g136, g137, g138, g139, g140, g141, g142, g143, g144, g145, g146, g147, g148, g149, g150, g151, g152, g153, g154, g155, g156, g157, g158, g159, g160, g161, g162, g163, g164, g165, g166, g167, g168, g169, g170, g171, g172, g173, g174, g175, g176, g177, g178 = g.unbind(0)
    v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11, v12, v13, v14, v15, v16, v17, v18, v19 = v.unbind(0)
    t0 = torch.zeros_like(a0)
    t1 = torch.add(v11, v16)
    t1.add_(v18)
    t2 = torch.add(v12, v17)
    t2.add_(v19)
    t3 = torch.add(v10, v13)
    t3.add_(v15)
    t4 = g107 * v1
    t4.addcmul_(g119, t3)
    t5 = g7 * v1
    t5.addcmul_(g32, v4)
    t5.addcmul_(g33, v5)
    t5.addcmul_(g34, v6)
    t5.addcmul_(g108, v2)
    t5.addcmul_(g109, v3)
    t5.addcmul_(g113, v10)
    t5.addcmul_(g114, v11)
    t5.addcmul_(g115, v12)
    t5.addcmul_(g116, v13)
    t5.addcmul_(g117, v14)
    t5.addcmul_(g118, v15)
    t5.addcmul_(g120, t1)
    t5.addcmul_(g121, t2)
    t5.add_(t4, alpha=2)
    t4 = g110 * v2
    t4.addcmul_(g122, t1)
    t6 = g7 * v2
    t6.addcmul_(g32, v5)
    t6.addcmul_(g33, v7)
    t6.addcmul_(g34, v8)
    t6.addcmul_(g108, v1)
    t6.addcmul_(g111, v3)
    t6.addcmul_(g113, v11)
    t6.addcmul_(g114, v13)
    t6.addcmul_(g115, v14)
    t6.addcmul_(g116, v16)
    t6.addcmul_(g117, v17)
    t6.addcmul_(g118, v18)
    t6.addcmul_(g120, t3)
    t6.addcmul_(g123, t2)
    t6.add_(t4, alpha=2)
    t4 = g112 * v3
    t4.addcmul_(g124, t2)
    t7 = g7 * v3
    t7.addcmul_(g32, v6)
    t7.addcmul_(g33, v8)
    t7.addcmul_(g34, v9)
    t7.addcmul_(g109, v1)
    t7.addcmul_(g111, v2)
    t7.addcmul_(g113, v12)
    t7.addcmul_(g114, v14)
    t7.addcmul_(g115, v15)
    t7.addcmul_(g116, v17)
    t7.addcmul_(g117, v18)
    t7.addcmul_(g118, v19)
    t7.addcmul_(g121, t3)
    t7.addcmul_(g123, t1)
    t7.add_(t4, alpha=2)
    t4 = v4 * 2
    t8 = g29 * v1
    t8.addcmul_(g35, t3)
    t8.addcmul_(g125, t4)
    t8.addcmul_(g126, v5)
    t8.addcmul_(g127, v6)
    t9 = v5 * 2
    t10 = g29 * v2
    t10.addcmul_(g30, v1)
    t10.addcmul_(g35, t1)
    t10.addcmul_(g36, t3)
    t10.addcmul_(g125, t9)
    t10.addcmul_(g126, v4)
    t10.addcmul_(g126, v7)
    t10.addcmul_(g127, v8)
    t10.addcmul_(g128, t9)
    t10.addcmul_(g129, v6)
    t11 = v6 * 2
    t12 = g29 * v3
    t12.addcmul_(g31, v1)
    t12.addcmul_(g35, t2)
    t12.addcmul_(g37, t3)
    t12.addcmul_(g125, t11)
    t12.addcmul_(g126, v8)
    t12.addcmul_(g127, v4)
    t12.addcmul_(g127, v9)
    t12.addcmul_(g129, v5)
    t12.addcmul_(g130, t11)
    t13 = v7 * 2
    t14 = g30 * v2
    t14.addcmul_(g36, t1)
    t14.addcmul_(g126, v5)
    t14.addcmul_(g128, t13)
    t14.addcmul_(g129, v8)
    t15 = v8 * 2
    t16 = g30 * v3
    t16.addcmul_(g31, v2)
    t16.addcmul_(g36, t2)
    t16.addcmul_(g37, t1)
    t16.addcmul_(g126, v6)
    t16.addcmul_(g127, v5)
    t16.addcmul_(g128, t15)
    t16.addcmul_(g129, v7)
    t16.addcmul_(g129, v9)
    t16.addcmul_(g130, t15)
    t17 = v9 * 2
    t18 = g31 * v3
    t18.addcmul_(g37, t2)
    t18.addcmul_(g127, v6)
    t18.addcmul_(g129, v8)
    t18.addcmul_(g130, t17)
    t19 = a1 * v4
    t19.addcmul_(a2, v5)
    t19.addcmul_(a3, v6)
    t19.addcmul_(a4, v1)
    t19.addcmul_(a5, v2)
    t19.addcmul_(a6, v3)
    t20 = torch.add(a10, a13)
    t20.add_(a15)
    t21 = torch.add(a11, a16)
    t21.add_(a18)
    t22 = torch.add(a12, a17)
    t22.add_(a19)
    t23 = a4 * t3
    t23.addcmul_(a5, t1)
    t23.addcmul_(a6, t2)
    t23.addcmul_(t20, v4)
    t23.addcmul_(t21, v5)
    t23.addcmul_(t22, v6)
    t24 = a11 * 2
    t25 = a12 * 2
    t26 = a14 * 2
    t27 = a8 * 2
    t28 = a6 * 2
    t29 = a5 * 2
    t30 = a4 * v10
    t30.addcmul_(a7, v13)
    t30.addcmul_(a9, v15)
    t30.addcmul_(a10, v4)
    t30.addcmul_(a13, v7)
    t30.addcmul_(a15, v9)
    t30.addcmul_(t24, v5)
    t30.addcmul_(t25, v6)
    t30.addcmul_(t26, v8)
    t30.addcmul_(t27, v14)
    t30.addcmul_(t28, v12)
    t30.addcmul_(t29, v11)
    t31 = a1 * v10
    t31.addcmul_(a2, v11)
    t31.addcmul_(a3, v12)
    t31.addcmul_(a10, v1)
    t31.addcmul_(a11, v2)
    t31.addcmul_(a12, v3)
    t32 = a1 * v11
    t32.addcmul_(a2, v13)
    t32.addcmul_(a3, v14)
    t32.addcmul_(a11, v1)
    t32.addcmul_(a13, v2)
    t32.addcmul_(a14, v3)
    t33 = a1 * v12
    t33.addcmul_(a2, v14)
    t33.addcmul_(a3, v15)
    t33.addcmul_(a12, v1)
    t33.addcmul_(a14, v2)
    t33.addcmul_(a15, v3)
    t34 = a13 * 2
    t35 = a17 * 2
    t36 = a10 * v11
    t36.addcmul_(a11, v10)
    t36.addcmul_(a13, v16)
    t36.addcmul_(a15, v18)
    t36.addcmul_(a16, v13)
    t36.addcmul_(a18, v15)
    t36.addcmul_(t24, v13)
    t36.addcmul_(t25, v14)
    t36.addcmul_(t26, v12)
    t36.addcmul_(t26, v17)
    t36.addcmul_(t34, v11)
    t36.addcmul_(t35, v14)
    t37 = a15 * 2
    t38 = a18 * 2
    t39 = a10 * v12
    t39.addcmul_(a12, v10)
    t39.addcmul_(a13, v17)
    t39.addcmul_(a15, v19)
    t39.addcmul_(a17, v13)
    t39.addcmul_(a19, v15)
    t39.addcmul_(t24, v14)
    t39.addcmul_(t25, v15)
    t39.addcmul_(t26, v11)
    t39.addcmul_(t26, v18)
    t39.addcmul_(t37, v12)
    t39.addcmul_(t38, v14)
    t40 = a1 * v5
    t40.addcmul_(a2, v7)
    t40.addcmul_(a3, v8)
    t40.addcmul_(a5, v1)
    t40.addcmul_(a7, v2)
    t40.addcmul_(a8, v3)
    t41 = a1 * v6
    t41.addcmul_(a2, v8)
    t41.addcmul_(a3, v9)
    t41.addcmul_(a6, v1)
    t41.addcmul_(a8, v2)
    t41.addcmul_(a9, v3)
    t42 = a5 * t3
    t42.addcmul_(a7, t1)
    t42.addcmul_(a8, t2)
    t42.addcmul_(t20, v5)
    t42.addcmul_(t21, v7)
    t42.addcmul_(t22, v8)
    t43 = a6 * t3
    t43.addcmul_(a8, t1)
    t43.addcmul_(a9, t2)
    t43.addcmul_(t20, v6)
    t43.addcmul_(t21, v8)
    t43.addcmul_(t22, v9)
    t44 = a4 * v11
    t44.addcmul_(a7, v16)
    t44.addcmul_(a9, v18)
    t44.addcmul_(a11, v4)
    t44.addcmul_(a16, v7)
    t44.addcmul_(a18, v9)
    t44.addcmul_(t26, v6)
    t44.addcmul_(t34, v5)
    t44.addcmul_(t35, v8)
    t44.addcmul_(t27, v17)
    t44.addcmul_(t28, v14)
    t44.addcmul_(t29, v13)
    t45 = a4 * v12
    t45.addcmul_(a7, v17)
    t45.addcmul_(a9, v19)
    t45.addcmul_(a12, v4)
    t45.addcmul_(a17, v7)
    t45.addcmul_(a19, v9)
    t45.addcmul_(t26, v5)
    t45.addcmul_(t37, v6)
    t45.addcmul_(t38, v8)
    t45.addcmul_(t27, v18)
    t45.addcmul_(t28, v15)
    t45.addcmul_(t29, v14)
    t46 = a9 * 2
    t47 = a3 * g31
    t47.addcmul_(a6, g127)
    t47.addcmul_(a8, g129)
    t47.addcmul_(t22, g37)
    t47.addcmul_(g130, t46)
    t47.add_(g76)
    t48 = a2 * g31
    t48.addcmul_(a3, g30)
    t48.addcmul_(a5, g127)
    t48.addcmul_(a6, g126)
    t48.addcmul_(a7, g129)
    t48.addcmul_(a9, g129)
    t48.addcmul_(t21, g37)
    t48.addcmul_(t22, g36)
    t48.addcmul_(g128, t27)
    t48.addcmul_(g130, t27)
    t48.add_(g75)
    t49 = a7 * 2
    t50 = a2 * g30
    t50.addcmul_(a5, g126)
    t50.addcmul_(a8, g129)
    t50.addcmul_(t21, g36)
    t50.addcmul_(g128, t49)
    t50.add_(g74)
    t51 = a1 * g31
    t51.addcmul_(a3, g29)
    t51.addcmul_(a4, g127)
    t51.addcmul_(a5, g129)
    t51.addcmul_(a8, g126)
    t51.addcmul_(a9, g127)
    t51.addcmul_(t20, g37)
    t51.addcmul_(t22, g35)
    t51.addcmul_(g125, t28)
    t51.addcmul_(g130, t28)
    t51.add_(g73)
    t52 = a1 * g30
    t52.addcmul_(a2, g29)
    t52.addcmul_(a4, g126)
    t52.addcmul_(a6, g129)
    t52.addcmul_(a7, g126)
    t52.addcmul_(a8, g127)
    t52.addcmul_(t20, g36)
    t52.addcmul_(t21, g35)
    t52.addcmul_(g125, t29)
    t52.addcmul_(g128, t29)
    t52.add_(g72)
    t53 = a4 * 2
    t54 = a1 * g29
    t54.addcmul_(a5, g126)
    t54.addcmul_(a6, g127)
    t54.addcmul_(t20, g35)
    t54.addcmul_(g125, t53)
    t54.add_(g71)
    t55 = a3 * g112
    t55.addcmul_(t22, g124)
    t56 = a1 * g109
    t56.addcmul_(a2, g111)
    t56.addcmul_(a3, g7)
    t56.addcmul_(a6, g32)
    t56.addcmul_(a8, g33)
    t56.addcmul_(a9, g34)
    t56.addcmul_(a12, g113)
    t56.addcmul_(a14, g114)
    t56.addcmul_(a15, g115)
    t56.addcmul_(a17, g116)
    t56.addcmul_(a18, g117)
    t56.addcmul_(a19, g118)
    t56.addcmul_(t20, g121)
    t56.addcmul_(t21, g123)
    t56.add_(g22)
    t56.add_(t55, alpha=2)
    t55 = a2 * g110
    t55.addcmul_(t21, g122)
    t57 = a1 * g108
    t57.addcmul_(a2, g7)
    t57.addcmul_(a3, g111)
    t57.addcmul_(a5, g32)
    t57.addcmul_(a7, g33)
    t57.addcmul_(a8, g34)
    t57.addcmul_(a11, g113)
    t57.addcmul_(a13, g114)
    t57.addcmul_(a14, g115)
    t57.addcmul_(a16, g116)
    t57.addcmul_(a17, g117)
    t57.addcmul_(a18, g118)
    t57.addcmul_(t20, g120)
    t57.addcmul_(t22, g123)
    t57.add_(g21)
    t57.add_(t55, alpha=2)
    t55 = a1 * g107
    t55.addcmul_(t20, g119)
    t58 = a1 * g7
    t58.addcmul_(a2, g108)
    t58.addcmul_(a3, g109)
    t58.addcmul_(a4, g32)
    t58.addcmul_(a5, g33)
    t58.addcmul_(a6, g34)
    t58.addcmul_(a10, g113)
    t58.addcmul_(a11, g114)
    t58.addcmul_(a12, g115)
    t58.addcmul_(a13, g116)
    t58.addcmul_(a14, g117)
    t58.addcmul_(a15, g118)
    t58.addcmul_(t21, g120)
    t58.addcmul_(t22, g121)
    t58.add_(g20)
    t58.add_(t55, alpha=2)
    t55 = a10 * v10
    t55.addcmul_(a13, v13)
    t55.addcmul_(a15, v15)
    t55.addcmul_(t24, v11)
    t55.addcmul_(t25, v12)
    t55.addcmul_(t26, v14)
    t59 = g2 * v1
    t59.addcmul_(g38, t55)
    t59.addcmul_(g65, v1)
    t59.addcmul_(g77, t3)
    t59.addcmul_(g107, t19)
    t59.addcmul_(g131, t23)
    t59.addcmul_(g137, t30)
    t60 = a4 * t5
    t60.addcmul_(a5, t6)
    t60.addcmul_(a6, t7)
    t60.addcmul_(a10, t8)
    t60.addcmul_(a11, t10)
    t60.addcmul_(a12, t12)
    t60.addcmul_(a13, t14)
    t60.addcmul_(a14, t16)
    t60.addcmul_(a15, t18)
    t60.addcmul_(g3, t3)
    t60.addcmul_(g7, t19)
    t60.addcmul_(g8, t23)
    t60.addcmul_(g9, t30)
    t60.addcmul_(g29, t31)
    t60.addcmul_(g30, t32)
    t60.addcmul_(g31, t33)
    t60.addcmul_(g39, t36)
    t60.addcmul_(g40, t39)
    t60.addcmul_(g66, v2)
    t60.addcmul_(g67, v3)
    t60.addcmul_(g78, t1)
    t60.addcmul_(g79, t2)
    t60.addcmul_(g108, t40)
    t60.addcmul_(g109, t41)
    t60.addcmul_(g132, t42)
    t60.addcmul_(g133, t43)
    t60.addcmul_(g138, t44)
    t60.addcmul_(g139, t45)
    t60.addcmul_(t47, v15)
    t60.addcmul_(t48, v14)
    t60.addcmul_(t50, v13)
    t60.addcmul_(t51, v12)
    t60.addcmul_(t52, v11)
    t60.addcmul_(t54, v10)
    t60.addcmul_(t56, v6)
    t60.addcmul_(t57, v5)
    t60.addcmul_(t58, v4)
    t60.add_(t59, alpha=2)
    t59 = a1 * v13
    t59.addcmul_(a2, v16)
    t59.addcmul_(a3, v17)
    t59.addcmul_(a13, v1)
    t59.addcmul_(a16, v2)
    t59.addcmul_(a17, v3)
    t61 = a1 * v14
    t61.addcmul_(a2, v17)
    t61.addcmul_(a3, v18)
    t61.addcmul_(a14, v1)
    t61.addcmul_(a17, v2)
    t61.addcmul_(a18, v3)
    t62 = a11 * v12
    t62.addcmul_(a12, v11)
    t62.addcmul_(a16, v17)
    t62.addcmul_(a17, v16)
    t62.addcmul_(a18, v19)
    t62.addcmul_(a19, v18)
    t62.addcmul_(t26, v13)
    t62.addcmul_(t26, v15)
    t62.addcmul_(t34, v14)
    t62.addcmul_(t35, v18)
    t62.addcmul_(t37, v14)
    t62.addcmul_(t38, v17)
    t63 = a11 * v11
    t63.addcmul_(a16, v16)
    t63.addcmul_(a18, v18)
    t63.addcmul_(t26, v14)
    t63.addcmul_(t34, v13)
    t63.addcmul_(t35, v17)
    t64 = g2 * v2
    t64.addcmul_(g39, t63)
    t64.addcmul_(g68, v2)
    t64.addcmul_(g80, t1)
    t64.addcmul_(g110, t40)
    t64.addcmul_(g134, t42)
    t64.addcmul_(g140, t44)
    t65 = a5 * t5
    t65.addcmul_(a7, t6)
    t65.addcmul_(a8, t7)
    t65.addcmul_(a11, t8)
    t65.addcmul_(a13, t10)
    t65.addcmul_(a14, t12)
    t65.addcmul_(a16, t14)
    t65.addcmul_(a17, t16)
    t65.addcmul_(a18, t18)
    t65.addcmul_(g3, t1)
    t65.addcmul_(g7, t40)
    t65.addcmul_(g8, t42)
    t65.addcmul_(g9, t44)
    t65.addcmul_(g29, t32)
    t65.addcmul_(g30, t59)
    t65.addcmul_(g31, t61)
    t65.addcmul_(g38, t36)
    t65.addcmul_(g40, t62)
    t65.addcmul_(g66, v1)
    t65.addcmul_(g69, v3)
    t65.addcmul_(g78, t3)
    t65.addcmul_(g81, t2)
    t65.addcmul_(g108, t19)
    t65.addcmul_(g111, t41)
    t65.addcmul_(g132, t23)
    t65.addcmul_(g135, t43)
    t65.addcmul_(g138, t30)
    t65.addcmul_(g141, t45)
    t65.addcmul_(t47, v18)
    t65.addcmul_(t48, v17)
    t65.addcmul_(t50, v16)
    t65.addcmul_(t51, v14)
    t65.addcmul_(t52, v13)
    t65.addcmul_(t54, v11)
    t65.addcmul_(t56, v8)
    t65.addcmul_(t57, v7)
    t65.addcmul_(t58, v5)
    t65.add_(t64, alpha=2)
    t64 = a1 * v15
    t64.addcmul_(a2, v18)
    t64.addcmul_(a3, v19)
    t64.addcmul_(a15, v1)
    t64.addcmul_(a18, v2)
    t64.addcmul_(a19, v3)
    t66 = a12 * v12
    t66.addcmul_(a17, v17)
    t66.addcmul_(a19, v19)
    t66.addcmul_(t26, v14)
    t66.addcmul_(t37, v15)
    t66.addcmul_(t38, v18)
    t67 = g2 * v3
    t67.addcmul_(g40, t66)
    t67.addcmul_(g70, v3)
    t67.addcmul_(g82, t2)
    t67.addcmul_(g112, t41)
    t67.addcmul_(g136, t43)
    t67.addcmul_(g142, t45)
    t68 = a6 * t5
    t68.addcmul_(a8, t6)
    t68.addcmul_(a9, t7)
    t68.addcmul_(a12, t8)
    t68.addcmul_(a14, t10)
    t68.addcmul_(a15, t12)
    t68.addcmul_(a17, t14)
    t68.addcmul_(a18, t16)
    t68.addcmul_(a19, t18)
    t68.addcmul_(g3, t2)
    t68.addcmul_(g7, t41)
    t68.addcmul_(g8, t43)
    t68.addcmul_(g9, t45)
    t68.addcmul_(g29, t33)
    t68.addcmul_(g30, t61)
    t68.addcmul_(g31, t64)
    t68.addcmul_(g38, t39)
    t68.addcmul_(g39, t62)
    t68.addcmul_(g67, v1)
    t68.addcmul_(g69, v2)
    t68.addcmul_(g79, t3)
    t68.addcmul_(g81, t1)
    t68.addcmul_(g109, t19)
    t68.addcmul_(g111, t40)
    t68.addcmul_(g133, t23)
    t68.addcmul_(g135, t42)
    t68.addcmul_(g139, t30)
    t68.addcmul_(g141, t44)
    t68.addcmul_(t47, v19)
    t68.addcmul_(t48, v18)
    t68.addcmul_(t50, v17)
    t68.addcmul_(t51, v15)
    t68.addcmul_(t52, v14)
    t68.addcmul_(t54, v12)
    t68.addcmul_(t56, v9)
    t68.addcmul_(t57, v8)
    t68.addcmul_(t58, v6)
    t68.add_(t67, alpha=2)
    t67 = g137 * v1
    t67.addcmul_(g173, t3)
    t69 = g9 * v1
    t69.addcmul_(g13, t3)
    t69.addcmul_(g47, v4)
    t69.addcmul_(g48, v5)
    t69.addcmul_(g49, v6)
    t69.addcmul_(g138, v2)
    t69.addcmul_(g139, v3)
    t69.addcmul_(g149, v10)
    t69.addcmul_(g150, v11)
    t69.addcmul_(g151, v12)
    t69.addcmul_(g152, v13)
    t69.addcmul_(g153, v14)
    t69.addcmul_(g154, v15)
    t69.addcmul_(g174, t1)
    t69.addcmul_(g175, t2)
    t69.add_(t67, alpha=2)
    t67 = g140 * v2
    t67.addcmul_(g176, t1)
    t70 = g9 * v2
    t70.addcmul_(g13, t1)
    t70.addcmul_(g47, v5)
    t70.addcmul_(g48, v7)
    t70.addcmul_(g49, v8)
    t70.addcmul_(g138, v1)
    t70.addcmul_(g141, v3)
    t70.addcmul_(g149, v11)
    t70.addcmul_(g150, v13)
    t70.addcmul_(g151, v14)
    t70.addcmul_(g152, v16)
    t70.addcmul_(g153, v17)
    t70.addcmul_(g154, v18)
    t70.addcmul_(g174, t3)
    t70.addcmul_(g177, t2)
    t70.add_(t67, alpha=2)
    t67 = g142 * v3
    t67.addcmul_(g178, t2)
    t71 = g9 * v3
    t71.addcmul_(g13, t2)
    t71.addcmul_(g47, v6)
    t71.addcmul_(g48, v8)
    t71.addcmul_(g49, v9)
    t71.addcmul_(g139, v1)
    t71.addcmul_(g141, v2)
    t71.addcmul_(g149, v12)
    t71.addcmul_(g150, v14)
    t71.addcmul_(g151, v15)
    t71.addcmul_(g152, v17)
    t71.addcmul_(g153, v18)
    t71.addcmul_(g154, v19)
    t71.addcmul_(g175, t3)
    t71.addcmul_(g177, t1)
    t71.add_(t67, alpha=2)
    t67 = g131 * v1
    t67.addcmul_(g155, t3)
    t72 = g8 * v1
    t72.addcmul_(g11, t3)
    t72.addcmul_(g44, v4)
    t72.addcmul_(g45, v5)
    t72.addcmul_(g46, v6)
    t72.addcmul_(g132, v2)
    t72.addcmul_(g133, v3)
    t72.addcmul_(g143, v10)
    t72.addcmul_(g144, v11)
    t72.addcmul_(g145, v12)
    t72.addcmul_(g146, v13)
    t72.addcmul_(g147, v14)
    t72.addcmul_(g148, v15)
    t72.addcmul_(g156, t1)
    t72.addcmul_(g157, t2)
    t72.add_(t67, alpha=2)
    t67 = a11 * t3
    t67.addcmul_(a13, t1)
    t67.addcmul_(a14, t2)
    t67.addcmul_(t20, v11)
    t67.addcmul_(t21, v13)
    t67.addcmul_(t22, v14)
    t73 = a12 * t3
    t73.addcmul_(a14, t1)
    t73.addcmul_(a15, t2)
    t73.addcmul_(t20, v12)
    t73.addcmul_(t21, v14)
    t73.addcmul_(t22, v15)
    t74 = t25 * g41
    t74.addcmul_(t26, g42)
    t74.addcmul_(t37, g43)
    t74.addcmul_(g10, t28)
    t74.add_(g85)
    t75 = t24 * g41
    t75.addcmul_(t26, g43)
    t75.addcmul_(t34, g42)
    t75.addcmul_(g10, t29)
    t75.add_(g84)
    t76 = a3 * g142
    t76.addcmul_(t22, g178)
    t77 = a1 * g139
    t77.addcmul_(a2, g141)
    t77.addcmul_(a3, g9)
    t77.addcmul_(a6, g47)
    t77.addcmul_(a8, g48)
    t77.addcmul_(a9, g49)
    t77.addcmul_(a12, g149)
    t77.addcmul_(a14, g150)
    t77.addcmul_(a15, g151)
    t77.addcmul_(a17, g152)
    t77.addcmul_(a18, g153)
    t77.addcmul_(a19, g154)
    t77.addcmul_(t20, g175)
    t77.addcmul_(t21, g177)
    t77.addcmul_(t22, g13)
    t77.add_(g28)
    t77.add_(t76, alpha=2)
    t76 = a2 * g140
    t76.addcmul_(t21, g176)
    t78 = a1 * g138
    t78.addcmul_(a2, g9)
    t78.addcmul_(a3, g141)
    t78.addcmul_(a5, g47)
    t78.addcmul_(a7, g48)
    t78.addcmul_(a8, g49)
    t78.addcmul_(a11, g149)
    t78.addcmul_(a13, g150)
    t78.addcmul_(a14, g151)
    t78.addcmul_(a16, g152)
    t78.addcmul_(a17, g153)
    t78.addcmul_(a18, g154)
    t78.addcmul_(t20, g174)
    t78.addcmul_(t21, g13)
    t78.addcmul_(t22, g177)
    t78.add_(g27)
    t78.add_(t76, alpha=2)
    t76 = a1 * g137
    t76.addcmul_(t20, g173)
    t79 = a1 * g9
    t79.addcmul_(a2, g138)
    t79.addcmul_(a3, g139)
    t79.addcmul_(a4, g47)
    t79.addcmul_(a5, g48)
    t79.addcmul_(a6, g49)
    t79.addcmul_(a10, g149)
    t79.addcmul_(a11, g150)
    t79.addcmul_(a12, g151)
    t79.addcmul_(a13, g152)
    t79.addcmul_(a14, g153)
    t79.addcmul_(a15, g154)
    t79.addcmul_(t20, g13)
    t79.addcmul_(t21, g174)
    t79.addcmul_(t22, g175)
    t79.add_(g26)
    t79.add_(t76, alpha=2)
    t76 = a1 * g131
    t76.addcmul_(t20, g155)
    t80 = a1 * g8
    t80.addcmul_(a2, g132)
    t80.addcmul_(a3, g133)
    t80.addcmul_(a4, g44)
    t80.addcmul_(a5, g45)
    t80.addcmul_(a6, g46)
    t80.addcmul_(a10, g143)
    t80.addcmul_(a11, g144)
    t80.addcmul_(a12, g145)
    t80.addcmul_(a13, g146)
    t80.addcmul_(a14, g147)
    t80.addcmul_(a15, g148)
    t80.addcmul_(t20, g11)
    t80.addcmul_(t21, g156)
    t80.addcmul_(t22, g157)
    t80.add_(g23)
    t80.add_(t76, alpha=2)
    t76 = g10 * v4
    t76.addcmul_(g41, v10)
    t76.addcmul_(g42, v11)
    t76.addcmul_(g43, v12)
    t81 = g10 * v5
    t81.addcmul_(g41, v11)
    t81.addcmul_(g42, v13)
    t81.addcmul_(g43, v14)
    t82 = g10 * v6
    t82.addcmul_(g41, v12)
    t82.addcmul_(g42, v14)
    t82.addcmul_(g43, v15)
    t83 = a4 * v4
    t83.addcmul_(a5, v5)
    t83.addcmul_(a6, v6)
    t84 = a10 * t3
    t84.addcmul_(a11, t1)
    t84.addcmul_(a12, t2)
    t84.addcmul_(t20, v10)
    t84.addcmul_(t21, v11)
    t84.addcmul_(t22, v12)
    t85 = a4 * g10
    t85.addcmul_(a10, g41)
    t85.addcmul_(a11, g42)
    t85.addcmul_(a12, g43)
    t85.add_(g83)
    t86 = a4 * t76
    t86.addcmul_(a5, t81)
    t86.addcmul_(a6, t82)
    t86.addcmul_(g4, v4)
    t86.addcmul_(g10, t83)
    t86.addcmul_(g12, t55)
    t86.addcmul_(g125, t31)
    t86.addcmul_(g161, t84)
    t86.addcmul_(t85, v4)
    t87 = g167 * t55
    t88 = a1 * t5
    t88.addcmul_(a10, t69)
    t88.addcmul_(a11, t70)
    t88.addcmul_(a12, t71)
    t88.addcmul_(t20, t72)
    t88.addcmul_(g32, t19)
    t88.addcmul_(g44, t23)
    t88.addcmul_(g47, t30)
    t88.addcmul_(g126, t32)
    t88.addcmul_(g127, t33)
    t88.addcmul_(g162, t67)
    t88.addcmul_(g163, t73)
    t88.addcmul_(g168, t36)
    t88.addcmul_(g169, t39)
    t88.addcmul_(t74, v6)
    t88.addcmul_(t75, v5)
    t88.addcmul_(t77, v12)
    t88.addcmul_(t78, v11)
    t88.addcmul_(t79, v10)
    t88.addcmul_(t80, t3)
    t88.addcmul_(t58, v1)
    t88.add_(t86, alpha=2)
    t88.add_(t87, alpha=4)
    t87 = g134 * v2
    t87.addcmul_(g158, t1)
    t86 = g8 * v2
    t86.addcmul_(g11, t1)
    t86.addcmul_(g44, v5)
    t86.addcmul_(g45, v7)
    t86.addcmul_(g46, v8)
    t86.addcmul_(g132, v1)
    t86.addcmul_(g135, v3)
    t86.addcmul_(g143, v11)
    t86.addcmul_(g144, v13)
    t86.addcmul_(g145, v14)
    t86.addcmul_(g146, v16)
    t86.addcmul_(g147, v17)
    t86.addcmul_(g148, v18)
    t86.addcmul_(g156, t3)
    t86.addcmul_(g159, t2)
    t86.add_(t87, alpha=2)
    t87 = a13 * t3
    t87.addcmul_(a16, t1)
    t87.addcmul_(a17, t2)
    t87.addcmul_(t20, v13)
    t87.addcmul_(t21, v16)
    t87.addcmul_(t22, v17)
    t89 = a14 * t3
    t89.addcmul_(a17, t1)
    t89.addcmul_(a18, t2)
    t89.addcmul_(t20, v14)
    t89.addcmul_(t21, v17)
    t89.addcmul_(t22, v18)
    t90 = t26 * g41
    t90.addcmul_(t35, g42)
    t90.addcmul_(t38, g43)
    t90.addcmul_(g10, t27)
    t90.add_(g87)
    t91 = a2 * g134
    t91.addcmul_(t21, g158)
    t92 = a1 * g132
    t92.addcmul_(a2, g8)
    t92.addcmul_(a3, g135)
    t92.addcmul_(a5, g44)
    t92.addcmul_(a7, g45)
    t92.addcmul_(a8, g46)
    t92.addcmul_(a11, g143)
    t92.addcmul_(a13, g144)
    t92.addcmul_(a14, g145)
    t92.addcmul_(a16, g146)
    t92.addcmul_(a17, g147)
    t92.addcmul_(a18, g148)
    t92.addcmul_(t20, g156)
    t92.addcmul_(t21, g11)
    t92.addcmul_(t22, g159)
    t92.add_(g24)
    t92.add_(t91, alpha=2)
    t91 = g4 * 4
    t93 = g10 * v7
    t93.addcmul_(g41, v13)
    t93.addcmul_(g42, v16)
    t93.addcmul_(g43, v17)
    t94 = g10 * v8
    t94.addcmul_(g41, v14)
    t94.addcmul_(g42, v17)
    t94.addcmul_(g43, v18)
    t95 = a4 * v5
    t95.addcmul_(a5, v4)
    t95.addcmul_(a5, v7)
    t95.addcmul_(a6, v8)
    t95.addcmul_(a7, v5)
    t95.addcmul_(a8, v6)
    t96 = a7 * g10
    t96.addcmul_(a13, g41)
    t96.addcmul_(a16, g42)
    t96.addcmul_(a17, g43)
    t96.add_(g86)
    t97 = a4 * t81
    t97.addcmul_(a5, t93)
    t97.addcmul_(a5, t76)
    t97.addcmul_(a6, t94)
    t97.addcmul_(a7, t81)
    t97.addcmul_(a8, t82)
    t97.addcmul_(a11, t69)
    t97.addcmul_(a13, t70)
    t97.addcmul_(a14, t71)
    t97.addcmul_(g10, t95)
    t97.addcmul_(g12, t36)
    t97.addcmul_(g125, t32)
    t97.addcmul_(g128, t32)
    t97.addcmul_(g161, t67)
    t97.addcmul_(g164, t67)
    t97.addcmul_(g167, t36)
    t97.addcmul_(g168, t55)
    t97.addcmul_(g168, t63)
    t97.addcmul_(g170, t36)
    t97.addcmul_(t96, v5)
    t97.addcmul_(t85, v5)
    t97.addcmul_(t77, v14)
    t97.addcmul_(t78, v13)
    t97.addcmul_(t79, v11)
    t98 = a1 * t6
    t98.addcmul_(a2, t5)
    t98.addcmul_(t20, t86)
    t98.addcmul_(t21, t72)
    t98.addcmul_(g32, t40)
    t98.addcmul_(g33, t19)
    t98.addcmul_(g44, t42)
    t98.addcmul_(g45, t23)
    t98.addcmul_(g47, t44)
    t98.addcmul_(g48, t30)
    t98.addcmul_(g126, t31)
    t98.addcmul_(g126, t59)
    t98.addcmul_(g127, t61)
    t98.addcmul_(g129, t33)
    t98.addcmul_(g162, t84)
    t98.addcmul_(g162, t87)
    t98.addcmul_(g163, t89)
    t98.addcmul_(g165, t73)
    t98.addcmul_(g169, t62)
    t98.addcmul_(g171, t39)
    t98.addcmul_(t90, v6)
    t98.addcmul_(t74, v8)
    t98.addcmul_(t75, v4)
    t98.addcmul_(t75, v7)
    t98.addcmul_(t92, t3)
    t98.addcmul_(t80, t1)
    t98.addcmul_(t57, v1)
    t98.addcmul_(t58, v2)
    t98.addcmul_(t91, v5)
    t98.add_(t97, alpha=2)
    t97 = g136 * v3
    t97.addcmul_(g160, t2)
    t99 = g8 * v3
    t99.addcmul_(g11, t2)
    t99.addcmul_(g44, v6)
    t99.addcmul_(g45, v8)
    t99.addcmul_(g46, v9)
    t99.addcmul_(g133, v1)
    t99.addcmul_(g135, v2)
    t99.addcmul_(g143, v12)
    t99.addcmul_(g144, v14)
    t99.addcmul_(g145, v15)
    t99.addcmul_(g146, v17)
    t99.addcmul_(g147, v18)
    t99.addcmul_(g148, v19)
    t99.addcmul_(g157, t3)
    t99.addcmul_(g159, t1)
    t99.add_(t97, alpha=2)
    t97 = a15 * t3
    t97.addcmul_(a18, t1)
    t97.addcmul_(a19, t2)
    t97.addcmul_(t20, v15)
    t97.addcmul_(t21, v18)
    t97.addcmul_(t22, v19)
    t100 = a3 * g136
    t100.addcmul_(t22, g160)
    t101 = a1 * g133
    t101.addcmul_(a2, g135)
    t101.addcmul_(a3, g8)
    t101.addcmul_(a6, g44)
    t101.addcmul_(a8, g45)
    t101.addcmul_(a9, g46)
    t101.addcmul_(a12, g143)
    t101.addcmul_(a14, g144)
    t101.addcmul_(a15, g145)
    t101.addcmul_(a17, g146)
    t101.addcmul_(a18, g147)
    t101.addcmul_(a19, g148)
    t101.addcmul_(t20, g157)
    t101.addcmul_(t21, g159)
    t101.addcmul_(t22, g11)
    t101.add_(g25)
    t101.add_(t100, alpha=2)
    t100 = g10 * v9
    t100.addcmul_(g41, v15)
    t100.addcmul_(g42, v18)
    t100.addcmul_(g43, v19)
    t102 = a4 * v6
    t102.addcmul_(a5, v8)
    t102.addcmul_(a6, v4)
    t102.addcmul_(a6, v9)
    t102.addcmul_(a8, v5)
    t102.addcmul_(a9, v6)
    t103 = a9 * g10
    t103.addcmul_(a15, g41)
    t103.addcmul_(a18, g42)
    t103.addcmul_(a19, g43)
    t103.add_(g88)
    t104 = a4 * t82
    t104.addcmul_(a5, t94)
    t104.addcmul_(a6, t100)
    t104.addcmul_(a6, t76)
    t104.addcmul_(a8, t81)
    t104.addcmul_(a9, t82)
    t104.addcmul_(a12, t69)
    t104.addcmul_(a14, t70)
    t104.addcmul_(a15, t71)
    t104.addcmul_(g10, t102)
    t104.addcmul_(g12, t39)
    t104.addcmul_(g125, t33)
    t104.addcmul_(g130, t33)
    t104.addcmul_(g161, t73)
    t104.addcmul_(g166, t73)
    t104.addcmul_(g167, t39)
    t104.addcmul_(g169, t55)
    t104.addcmul_(g169, t66)
    t104.addcmul_(g172, t39)
    t104.addcmul_(t103, v6)
    t104.addcmul_(t85, v6)
    t104.addcmul_(t77, v15)
    t104.addcmul_(t78, v14)
    t104.addcmul_(t79, v12)
    t85 = a1 * t7
    t85.addcmul_(a3, t5)
    t85.addcmul_(t20, t99)
    t85.addcmul_(t22, t72)
    t85.addcmul_(g32, t41)
    t85.addcmul_(g34, t19)
    t85.addcmul_(g44, t43)
    t85.addcmul_(g46, t23)
    t85.addcmul_(g47, t45)
    t85.addcmul_(g49, t30)
    t85.addcmul_(g126, t61)
    t85.addcmul_(g127, t31)
    t85.addcmul_(g127, t64)
    t85.addcmul_(g129, t32)
    t85.addcmul_(g162, t89)
    t85.addcmul_(g163, t84)
    t85.addcmul_(g163, t97)
    t85.addcmul_(g165, t67)
    t85.addcmul_(g168, t62)
    t85.addcmul_(g171, t36)
    t85.addcmul_(t90, v5)
    t85.addcmul_(t74, v4)
    t85.addcmul_(t74, v9)
    t85.addcmul_(t75, v8)
    t85.addcmul_(t101, t3)
    t85.addcmul_(t80, t2)
    t85.addcmul_(t56, v1)
    t85.addcmul_(t58, v3)
    t85.addcmul_(t91, v6)
    t85.add_(t104, alpha=2)
    t104 = a5 * v5
    t104.addcmul_(a7, v7)
    t104.addcmul_(a8, v8)
    t58 = a5 * t81
    t58.addcmul_(a7, t93)
    t58.addcmul_(a8, t94)
    t58.addcmul_(g4, v7)
    t58.addcmul_(g10, t104)
    t58.addcmul_(g12, t63)
    t58.addcmul_(g128, t59)
    t58.addcmul_(g164, t87)
    t58.addcmul_(t96, v7)
    t5 = g170 * t63
    t76 = a2 * t6
    t76.addcmul_(a13, t69)
    t76.addcmul_(a16, t70)
    t76.addcmul_(a17, t71)
    t76.addcmul_(t21, t86)
    t76.addcmul_(g33, t40)
    t76.addcmul_(g45, t42)
    t76.addcmul_(g48, t44)
    t76.addcmul_(g126, t32)
    t76.addcmul_(g129, t61)
    t76.addcmul_(g162, t67)
    t76.addcmul_(g165, t89)
    t76.addcmul_(g168, t36)
    t76.addcmul_(g171, t62)
    t76.addcmul_(t90, v8)
    t76.addcmul_(t75, v5)
    t76.addcmul_(t77, v17)
    t76.addcmul_(t78, v16)
    t76.addcmul_(t79, v13)
    t76.addcmul_(t92, t1)
    t76.addcmul_(t57, v2)
    t76.add_(t58, alpha=2)
    t76.add_(t5, alpha=4)
    t5 = a5 * v6
    t5.addcmul_(a6, v5)
    t5.addcmul_(a7, v8)
    t5.addcmul_(a8, v7)
    t5.addcmul_(a8, v9)
    t5.addcmul_(a9, v8)
    t58 = a5 * t82
    t58.addcmul_(a6, t81)
    t58.addcmul_(a7, t94)
    t58.addcmul_(a8, t100)
    t58.addcmul_(a8, t93)
    t58.addcmul_(a9, t94)
    t58.addcmul_(a14, t69)
    t58.addcmul_(a17, t70)
    t58.addcmul_(a18, t71)
    t58.addcmul_(g10, t5)
    t58.addcmul_(g12, t62)
    t58.addcmul_(g128, t61)
    t58.addcmul_(g130, t61)
    t58.addcmul_(g164, t89)
    t58.addcmul_(g166, t89)
    t58.addcmul_(g170, t62)
    t58.addcmul_(g171, t63)
    t58.addcmul_(g171, t66)
    t58.addcmul_(g172, t62)
    t58.addcmul_(t103, v8)
    t58.addcmul_(t96, v8)
    t58.addcmul_(t77, v18)
    t58.addcmul_(t78, v17)
    t58.addcmul_(t79, v14)
    t96 = a2 * t7
    t96.addcmul_(a3, t6)
    t96.addcmul_(t21, t99)
    t96.addcmul_(t22, t86)
    t96.addcmul_(g33, t41)
    t96.addcmul_(g34, t40)
    t96.addcmul_(g45, t43)
    t96.addcmul_(g46, t42)
    t96.addcmul_(g48, t45)
    t96.addcmul_(g49, t44)
    t96.addcmul_(g126, t33)
    t96.addcmul_(g127, t32)
    t96.addcmul_(g129, t59)
    t96.addcmul_(g129, t64)
    t96.addcmul_(g162, t73)
    t96.addcmul_(g163, t67)
    t96.addcmul_(g165, t87)
    t96.addcmul_(g165, t97)
    t96.addcmul_(g168, t39)
    t96.addcmul_(g169, t36)
    t96.addcmul_(t90, v7)
    t96.addcmul_(t90, v9)
    t96.addcmul_(t74, v5)
    t96.addcmul_(t75, v6)
    t96.addcmul_(t101, t1)
    t96.addcmul_(t92, t2)
    t96.addcmul_(t56, v2)
    t96.addcmul_(t57, v3)
    t96.addcmul_(t91, v8)
    t96.add_(t58, alpha=2)
    t58 = a6 * v6
    t58.addcmul_(a8, v8)
    t58.addcmul_(a9, v9)
    t82 = a6 * t82
    t82.addcmul_(a8, t94)
    t82.addcmul_(a9, t100)
    t82.addcmul_(g4, v9)
    t82.addcmul_(g10, t58)
    t82.addcmul_(g12, t66)
    t82.addcmul_(g130, t64)
    t82.addcmul_(g166, t97)
    t82.addcmul_(t103, v9)
    t103 = g172 * t66
    t7 = a3 * t7
    t7.addcmul_(a15, t69)
    t7.addcmul_(a18, t70)
    t7.addcmul_(a19, t71)
    t7.addcmul_(t22, t99)
    t7.addcmul_(g34, t41)
    t7.addcmul_(g46, t43)
    t7.addcmul_(g49, t45)
    t7.addcmul_(g127, t33)
    t7.addcmul_(g129, t61)
    t7.addcmul_(g163, t73)
    t7.addcmul_(g165, t89)
    t7.addcmul_(g169, t39)
    t7.addcmul_(g171, t62)
    t7.addcmul_(t90, v8)
    t7.addcmul_(t74, v6)
    t7.addcmul_(t77, v19)
    t7.addcmul_(t78, v18)
    t7.addcmul_(t79, v15)
    t7.addcmul_(t101, t2)
    t7.addcmul_(t56, v3)
    t7.add_(t82, alpha=2)
    t7.add_(t103, alpha=4)
    t103 = g12 * v5
    t103.addcmul_(g56, v11)
    t103.addcmul_(g57, v13)
    t103.addcmul_(g58, v14)
    t103.addcmul_(g167, v5)
    t103.addcmul_(g170, v5)
    t82 = g38 * v2
    t82.addcmul_(g39, v1)
    t82.addcmul_(g53, t1)
    t82.addcmul_(g54, t3)
    t82.addcmul_(g168, v4)
    t82.addcmul_(g168, v7)
    t82.addcmul_(g169, v8)
    t82.addcmul_(g171, v6)
    t82.add_(t103, alpha=2)
    t103 = g12 * v6
    t103.addcmul_(g56, v12)
    t103.addcmul_(g57, v14)
    t103.addcmul_(g58, v15)
    t103.addcmul_(g167, v6)
    t103.addcmul_(g172, v6)
    t56 = g38 * v3
    t56.addcmul_(g40, v1)
    t56.addcmul_(g53, t2)
    t56.addcmul_(g55, t3)
    t56.addcmul_(g168, v8)
    t56.addcmul_(g169, v4)
    t56.addcmul_(g169, v9)
    t56.addcmul_(g171, v5)
    t56.add_(t103, alpha=2)
    t103 = g50 * t3
    t103.addcmul_(g161, t4)
    t103.addcmul_(g162, v5)
    t103.addcmul_(g163, v6)
    t74 = a5 * g162
    t74.addcmul_(a6, g163)
    t74.addcmul_(t20, g50)
    t74.addcmul_(g161, t53)
    t74.add_(g89)
    t90 = a1 * g40
    t90.addcmul_(a3, g38)
    t90.addcmul_(a4, g169)
    t90.addcmul_(a5, g171)
    t90.addcmul_(a8, g168)
    t90.addcmul_(a9, g169)
    t90.addcmul_(t20, g55)
    t90.addcmul_(t22, g53)
    t90.addcmul_(t25, g56)
    t90.addcmul_(t26, g57)
    t90.addcmul_(t37, g58)
    t90.addcmul_(g12, t28)
    t90.addcmul_(g167, t28)
    t90.addcmul_(g172, t28)
    t90.add_(g103)
    t100 = a1 * g39
    t100.addcmul_(a2, g38)
    t100.addcmul_(a4, g168)
    t100.addcmul_(a6, g171)
    t100.addcmul_(a7, g168)
    t100.addcmul_(a8, g169)
    t100.addcmul_(t20, g54)
    t100.addcmul_(t21, g53)
    t100.addcmul_(t24, g56)
    t100.addcmul_(t26, g58)
    t100.addcmul_(t34, g57)
    t100.addcmul_(g12, t29)
    t100.addcmul_(g167, t29)
    t100.addcmul_(g170, t29)
    t100.add_(g102)
    t94 = g50 * t1
    t94.addcmul_(g51, t3)
    t94.addcmul_(g161, t9)
    t94.addcmul_(g162, v4)
    t94.addcmul_(g162, v7)
    t94.addcmul_(g163, v8)
    t94.addcmul_(g164, t9)
    t94.addcmul_(g165, v6)
    t91 = g50 * t2
    t91.addcmul_(g52, t3)
    t91.addcmul_(g161, t11)
    t91.addcmul_(g162, v8)
    t91.addcmul_(g163, v4)
    t91.addcmul_(g163, v9)
    t91.addcmul_(g165, v5)
    t91.addcmul_(g166, t11)
    t57 = g51 * t1
    t57.addcmul_(g162, v5)
    t57.addcmul_(g164, t13)
    t57.addcmul_(g165, v8)
    t75 = g51 * t2
    t75.addcmul_(g52, t1)
    t75.addcmul_(g162, v6)
    t75.addcmul_(g163, v5)
    t75.addcmul_(g164, t15)
    t75.addcmul_(g165, v7)
    t75.addcmul_(g165, v9)
    t75.addcmul_(g166, t15)
    t6 = g52 * t2
    t6.addcmul_(g163, v6)
    t6.addcmul_(g165, v8)
    t6.addcmul_(g166, t17)
    t93 = a6 * g163
    t93.addcmul_(a8, g165)
    t93.addcmul_(t22, g52)
    t93.addcmul_(g166, t46)
    t93.add_(g94)
    t81 = a5 * g163
    t81.addcmul_(a6, g162)
    t81.addcmul_(a7, g165)
    t81.addcmul_(a9, g165)
    t81.addcmul_(t21, g52)
    t81.addcmul_(t22, g51)
    t81.addcmul_(g164, t27)
    t81.addcmul_(g166, t27)
    t81.add_(g93)
    t105 = a5 * g162
    t105.addcmul_(a8, g165)
    t105.addcmul_(t21, g51)
    t105.addcmul_(g164, t49)
    t105.add_(g92)
    t106 = a4 * g163
    t106.addcmul_(a5, g165)
    t106.addcmul_(a8, g162)
    t106.addcmul_(a9, g163)
    t106.addcmul_(t20, g52)
    t106.addcmul_(t22, g50)
    t106.addcmul_(g161, t28)
    t106.addcmul_(g166, t28)
    t106.add_(g91)
    t107 = a4 * g162
    t107.addcmul_(a6, g165)
    t107.addcmul_(a7, g162)
    t107.addcmul_(a8, g163)
    t107.addcmul_(t20, g51)
    t107.addcmul_(t21, g50)
    t107.addcmul_(g161, t29)
    t107.addcmul_(g164, t29)
    t107.add_(g90)
    t108 = g5 * t3
    t108.addcmul_(g53, t55)
    t108.addcmul_(g77, v1)
    t108.addcmul_(g95, t3)
    t108.addcmul_(g119, t19)
    t108.addcmul_(g155, t23)
    t108.addcmul_(g173, t30)
    t109 = a4 * t72
    t109.addcmul_(a5, t86)
    t109.addcmul_(a6, t99)
    t109.addcmul_(a10, t103)
    t109.addcmul_(a11, t94)
    t109.addcmul_(a12, t91)
    t109.addcmul_(a13, t57)
    t109.addcmul_(a14, t75)
    t109.addcmul_(a15, t6)
    t109.addcmul_(g3, v1)
    t109.addcmul_(g11, t23)
    t109.addcmul_(g13, t30)
    t109.addcmul_(g35, t31)
    t109.addcmul_(g36, t32)
    t109.addcmul_(g37, t33)
    t109.addcmul_(g50, t84)
    t109.addcmul_(g51, t67)
    t109.addcmul_(g52, t73)
    t109.addcmul_(g54, t36)
    t109.addcmul_(g55, t39)
    t109.addcmul_(g78, v2)
    t109.addcmul_(g79, v3)
    t109.addcmul_(g96, t1)
    t109.addcmul_(g97, t2)
    t109.addcmul_(g120, t40)
    t109.addcmul_(g121, t41)
    t109.addcmul_(g156, t42)
    t109.addcmul_(g157, t43)
    t109.addcmul_(g174, t44)
    t109.addcmul_(g175, t45)
    t109.addcmul_(t93, v15)
    t109.addcmul_(t81, v14)
    t109.addcmul_(t105, v13)
    t109.addcmul_(t106, v12)
    t109.addcmul_(t107, v11)
    t109.addcmul_(t74, v10)
    t109.addcmul_(t101, v6)
    t109.addcmul_(t92, v5)
    t109.addcmul_(t80, v4)
    t109.add_(t108, alpha=2)
    t108 = g12 * v4
    t108.addcmul_(g38, v1)
    t108.addcmul_(g53, t3)
    t108.addcmul_(g56, v10)
    t108.addcmul_(g57, v11)
    t108.addcmul_(g58, v12)
    t108.addcmul_(g167, t4)
    t108.addcmul_(g168, v5)
    t108.addcmul_(g169, v6)
    t4 = a1 * g38
    t4.addcmul_(a4, g12)
    t4.addcmul_(a5, g168)
    t4.addcmul_(a6, g169)
    t4.addcmul_(a10, g56)
    t4.addcmul_(a11, g57)
    t4.addcmul_(a12, g58)
    t4.addcmul_(t20, g53)
    t4.addcmul_(g167, t53)
    t4.add_(g101)
    t110 = a10 * t108
    t110.addcmul_(g6, v10)
    t110.addcmul_(g41, t83)
    t110.addcmul_(g56, t55)
    t110.addcmul_(t4, v10)
    t111 = a1 * t8
    t111.addcmul_(a4, t69)
    t111.addcmul_(a11, t82)
    t111.addcmul_(a12, t56)
    t111.addcmul_(t20, t103)
    t111.addcmul_(g113, t19)
    t111.addcmul_(g143, t23)
    t111.addcmul_(g149, t30)
    t111.addcmul_(t74, t3)
    t111.addcmul_(t54, v1)
    t111.addcmul_(t90, v12)
    t111.addcmul_(t100, v11)
    t111.addcmul_(t79, v4)
    t111.add_(t109)
    t111.add_(t110, alpha=2)
    t110 = g12 * v8
    t110.addcmul_(g56, v14)
    t110.addcmul_(g57, v17)
    t110.addcmul_(g58, v18)
    t110.addcmul_(g170, v8)
    t110.addcmul_(g172, v8)
    t112 = g39 * v3
    t112.addcmul_(g40, v2)
    t112.addcmul_(g54, t2)
    t112.addcmul_(g55, t1)
    t112.addcmul_(g168, v6)
    t112.addcmul_(g169, v5)
    t112.addcmul_(g171, v7)
    t112.addcmul_(g171, v9)
    t112.add_(t110, alpha=2)
    t110 = a2 * g40
    t110.addcmul_(a3, g39)
    t110.addcmul_(a5, g169)
    t110.addcmul_(a6, g168)
    t110.addcmul_(a7, g171)
    t110.addcmul_(a9, g171)
    t110.addcmul_(t21, g55)
    t110.addcmul_(t22, g54)
    t110.addcmul_(t26, g56)
    t110.addcmul_(t35, g57)
    t110.addcmul_(t38, g58)
    t110.addcmul_(g12, t27)
    t110.addcmul_(g170, t27)
    t110.addcmul_(g172, t27)
    t110.add_(g105)
    t113 = g6 * 6
    t114 = g5 * t1
    t114.addcmul_(g54, t63)
    t114.addcmul_(g80, v2)
    t114.addcmul_(g98, t1)
    t114.addcmul_(g122, t40)
    t114.addcmul_(g158, t42)
    t114.addcmul_(g176, t44)
    t115 = a5 * t72
    t115.addcmul_(a7, t86)
    t115.addcmul_(a8, t99)
    t115.addcmul_(a11, t103)
    t115.addcmul_(a13, t94)
    t115.addcmul_(a14, t91)
    t115.addcmul_(a16, t57)
    t115.addcmul_(a17, t75)
    t115.addcmul_(a18, t6)
    t115.addcmul_(g3, v2)
    t115.addcmul_(g11, t42)
    t115.addcmul_(g13, t44)
    t115.addcmul_(g35, t32)
    t115.addcmul_(g36, t59)
    t115.addcmul_(g37, t61)
    t115.addcmul_(g50, t67)
    t115.addcmul_(g51, t87)
    t115.addcmul_(g52, t89)
    t115.addcmul_(g53, t36)
    t115.addcmul_(g55, t62)
    t115.addcmul_(g78, v1)
    t115.addcmul_(g81, v3)
    t115.addcmul_(g96, t3)
    t115.addcmul_(g99, t2)
    t115.addcmul_(g120, t19)
    t115.addcmul_(g123, t41)
    t115.addcmul_(g156, t23)
    t115.addcmul_(g159, t43)
    t115.addcmul_(g174, t30)
    t115.addcmul_(g177, t45)
    t115.addcmul_(t93, v18)
    t115.addcmul_(t81, v17)
    t115.addcmul_(t105, v16)
    t115.addcmul_(t106, v14)
    t115.addcmul_(t107, v13)
    t115.addcmul_(t74, v11)
    t115.addcmul_(t101, v8)
    t115.addcmul_(t92, v7)
    t115.addcmul_(t80, v5)
    t115.add_(t114, alpha=2)
    t114 = g12 * v7
    t114.addcmul_(g39, v2)
    t114.addcmul_(g54, t1)
    t114.addcmul_(g56, v13)
    t114.addcmul_(g57, v16)
    t114.addcmul_(g58, v17)
    t114.addcmul_(g168, v5)
    t114.addcmul_(g170, t13)
    t114.addcmul_(g171, v8)
    t13 = a2 * g39
    t13.addcmul_(a5, g168)
    t13.addcmul_(a7, g12)
    t13.addcmul_(a8, g171)
    t13.addcmul_(a13, g56)
    t13.addcmul_(a16, g57)
    t13.addcmul_(a17, g58)
    t13.addcmul_(t21, g54)
    t13.addcmul_(g170, t49)
    t13.add_(g104)
    t116 = a5 * t69
    t116.addcmul_(a11, t114)
    t116.addcmul_(a13, t82)
    t116.addcmul_(a14, t56)
    t116.addcmul_(g41, t95)
    t116.addcmul_(g42, t83)
    t116.addcmul_(g56, t36)
    t116.addcmul_(g57, t55)
    t116.addcmul_(t13, v11)
    t116.addcmul_(t90, v14)
    t116.addcmul_(t100, v13)
    t116.addcmul_(t79, v5)
    t117 = a11 * t108
    t117.addcmul_(t4, v11)
    t118 = a1 * t10
    t118.addcmul_(a2, t8)
    t118.addcmul_(a4, t70)
    t118.addcmul_(a10, t82)
    t118.addcmul_(a12, t112)
    t118.addcmul_(t20, t94)
    t118.addcmul_(t21, t103)
    t118.addcmul_(g113, t40)
    t118.addcmul_(g114, t19)
    t118.addcmul_(g143, t42)
    t118.addcmul_(g144, t23)
    t118.addcmul_(g149, t44)
    t118.addcmul_(g150, t30)
    t118.addcmul_(t107, t3)
    t118.addcmul_(t74, t1)
    t118.addcmul_(t52, v1)
    t118.addcmul_(t54, v2)
    t118.addcmul_(t110, v12)
    t118.addcmul_(t100, v10)
    t118.addcmul_(t78, v4)
    t118.addcmul_(t113, v11)
    t118.add_(t115)
    t118.add_(t116, alpha=2)
    t118.add_(t117, alpha=4)
    t117 = g5 * t2
    t117.addcmul_(g55, t66)
    t117.addcmul_(g82, v3)
    t117.addcmul_(g100, t2)
    t117.addcmul_(g124, t41)
    t117.addcmul_(g160, t43)
    t117.addcmul_(g178, t45)
    t72 = a6 * t72
    t72.addcmul_(a8, t86)
    t72.addcmul_(a9, t99)
    t72.addcmul_(a12, t103)
    t72.addcmul_(a14, t94)
    t72.addcmul_(a15, t91)
    t72.addcmul_(a17, t57)
    t72.addcmul_(a18, t75)
    t72.addcmul_(a19, t6)
    t72.addcmul_(g3, v3)
    t72.addcmul_(g11, t43)
    t72.addcmul_(g13, t45)
    t72.addcmul_(g35, t33)
    t72.addcmul_(g36, t61)
    t72.addcmul_(g37, t64)
    t72.addcmul_(g50, t73)
    t72.addcmul_(g51, t89)
    t72.addcmul_(g52, t97)
    t72.addcmul_(g53, t39)
    t72.addcmul_(g54, t62)
    t72.addcmul_(g79, v1)
    t72.addcmul_(g81, v2)
    t72.addcmul_(g97, t3)
    t72.addcmul_(g99, t1)
    t72.addcmul_(g121, t19)
    t72.addcmul_(g123, t40)
    t72.addcmul_(g157, t23)
    t72.addcmul_(g159, t42)
    t72.addcmul_(g175, t30)
    t72.addcmul_(g177, t44)
    t72.addcmul_(t93, v19)
    t72.addcmul_(t81, v18)
    t72.addcmul_(t105, v17)
    t72.addcmul_(t106, v15)
    t72.addcmul_(t107, v14)
    t72.addcmul_(t74, v12)
    t72.addcmul_(t101, v9)
    t72.addcmul_(t92, v8)
    t72.addcmul_(t80, v6)
    t72.add_(t117, alpha=2)
    t117 = g12 * v9
    t117.addcmul_(g40, v3)
    t117.addcmul_(g55, t2)
    t117.addcmul_(g56, v15)
    t117.addcmul_(g57, v18)
    t117.addcmul_(g58, v19)
    t117.addcmul_(g169, v6)
    t117.addcmul_(g171, v8)
    t117.addcmul_(g172, t17)
    t17 = a3 * g40
    t17.addcmul_(a6, g169)
    t17.addcmul_(a8, g171)
    t17.addcmul_(a9, g12)
    t17.addcmul_(a15, g56)
    t17.addcmul_(a18, g57)
    t17.addcmul_(a19, g58)
    t17.addcmul_(t22, g55)
    t17.addcmul_(g172, t46)
    t17.add_(g106)
    t80 = a6 * t69
    t80.addcmul_(a12, t117)
    t80.addcmul_(a14, t82)
    t80.addcmul_(a15, t56)
    t80.addcmul_(g41, t102)
    t80.addcmul_(g43, t83)
    t80.addcmul_(g56, t39)
    t80.addcmul_(g58, t55)
    t80.addcmul_(t17, v12)
    t80.addcmul_(t90, v15)
    t80.addcmul_(t100, v14)
    t80.addcmul_(t79, v6)
    t92 = a12 * t108
    t92.addcmul_(t4, v12)
    t101 = a1 * t12
    t101.addcmul_(a3, t8)
    t101.addcmul_(a4, t71)
    t101.addcmul_(a10, t56)
    t101.addcmul_(a11, t112)
    t101.addcmul_(t20, t91)
    t101.addcmul_(t22, t103)
    t101.addcmul_(g113, t41)
    t101.addcmul_(g115, t19)
    t101.addcmul_(g143, t43)
    t101.addcmul_(g145, t23)
    t101.addcmul_(g149, t45)
    t101.addcmul_(g151, t30)
    t101.addcmul_(t106, t3)
    t101.addcmul_(t74, t2)
    t101.addcmul_(t51, v1)
    t101.addcmul_(t54, v3)
    t101.addcmul_(t110, v11)
    t101.addcmul_(t90, v10)
    t101.addcmul_(t77, v4)
    t101.addcmul_(t113, v12)
    t101.add_(t72)
    t101.add_(t80, alpha=2)
    t101.add_(t92, alpha=4)
    t92 = a5 * t70
    t92.addcmul_(a11, t82)
    t92.addcmul_(a13, t108)
    t92.addcmul_(a14, t112)
    t92.addcmul_(g41, t104)
    t92.addcmul_(g42, t95)
    t92.addcmul_(g56, t63)
    t92.addcmul_(g57, t36)
    t92.addcmul_(t110, v14)
    t92.addcmul_(t100, v11)
    t92.addcmul_(t4, v13)
    t92.addcmul_(t78, v5)
    t80 = a13 * t114
    t80.addcmul_(t13, v13)
    t54 = a1 * t14
    t54.addcmul_(a2, t10)
    t54.addcmul_(a7, t69)
    t54.addcmul_(a16, t82)
    t54.addcmul_(a17, t56)
    t54.addcmul_(t20, t57)
    t54.addcmul_(t21, t94)
    t54.addcmul_(g114, t40)
    t54.addcmul_(g116, t19)
    t54.addcmul_(g144, t42)
    t54.addcmul_(g146, t23)
    t54.addcmul_(g150, t44)
    t54.addcmul_(g152, t30)
    t54.addcmul_(t105, t3)
    t54.addcmul_(t107, t1)
    t54.addcmul_(t50, v1)
    t54.addcmul_(t52, v2)
    t54.addcmul_(t90, v17)
    t54.addcmul_(t100, v16)
    t54.addcmul_(t79, v7)
    t54.addcmul_(t113, v13)
    t54.add_(t109)
    t54.add_(t92, alpha=2)
    t54.add_(t80, alpha=4)
    t80 = a5 * t71
    t80.addcmul_(a6, t70)
    t80.addcmul_(a8, t69)
    t80.addcmul_(a11, t56)
    t80.addcmul_(a12, t82)
    t80.addcmul_(a13, t112)
    t80.addcmul_(a15, t112)
    t80.addcmul_(a17, t82)
    t80.addcmul_(a18, t56)
    t80.addcmul_(g41, t5)
    t80.addcmul_(g42, t102)
    t80.addcmul_(g43, t95)
    t80.addcmul_(g56, t62)
    t80.addcmul_(g57, t39)
    t80.addcmul_(g58, t36)
    t80.addcmul_(t110, v13)
    t80.addcmul_(t110, v15)
    t80.addcmul_(t90, v11)
    t80.addcmul_(t90, v18)
    t80.addcmul_(t100, v12)
    t80.addcmul_(t100, v17)
    t80.addcmul_(t77, v5)
    t80.addcmul_(t78, v6)
    t80.addcmul_(t79, v8)
    t92 = a14 * t117
    t92.addcmul_(a14, t114)
    t92.addcmul_(a14, t108)
    t92.addcmul_(t17, v14)
    t92.addcmul_(t13, v14)
    t92.addcmul_(t4, v14)
    t74 = g6 * v14
    t103 = a1 * t16
    t103.addcmul_(a2, t12)
    t103.addcmul_(a3, t10)
    t103.addcmul_(t20, t75)
    t103.addcmul_(t21, t91)
    t103.addcmul_(t22, t94)
    t103.addcmul_(g114, t41)
    t103.addcmul_(g115, t40)
    t103.addcmul_(g117, t19)
    t103.addcmul_(g144, t43)
    t103.addcmul_(g145, t42)
    t103.addcmul_(g147, t23)
    t103.addcmul_(g150, t45)
    t103.addcmul_(g151, t44)
    t103.addcmul_(g153, t30)
    t103.addcmul_(t81, t3)
    t103.addcmul_(t106, t1)
    t103.addcmul_(t107, t2)
    t103.addcmul_(t48, v1)
    t103.addcmul_(t51, v2)
    t103.addcmul_(t52, v3)
    t103.add_(t80, alpha=2)
    t103.add_(t92, alpha=4)
    t103.add_(t74, alpha=12)
    t74 = a6 * t71
    t74.addcmul_(a12, t56)
    t74.addcmul_(a14, t112)
    t74.addcmul_(a15, t108)
    t74.addcmul_(g41, t58)
    t74.addcmul_(g43, t102)
    t74.addcmul_(g56, t66)
    t74.addcmul_(g58, t39)
    t74.addcmul_(t110, v14)
    t74.addcmul_(t90, v12)
    t74.addcmul_(t4, v15)
    t74.addcmul_(t77, v6)
    t4 = a15 * t117
    t4.addcmul_(t17, v15)
    t108 = a1 * t18
    t108.addcmul_(a3, t12)
    t108.addcmul_(a9, t69)
    t108.addcmul_(a18, t82)
    t108.addcmul_(a19, t56)
    t108.addcmul_(t20, t6)
    t108.addcmul_(t22, t91)
    t108.addcmul_(g115, t41)
    t108.addcmul_(g118, t19)
    t108.addcmul_(g145, t43)
    t108.addcmul_(g148, t23)
    t108.addcmul_(g151, t45)
    t108.addcmul_(g154, t30)
    t108.addcmul_(t93, t3)
    t108.addcmul_(t106, t2)
    t108.addcmul_(t47, v1)
    t108.addcmul_(t51, v3)
    t108.addcmul_(t90, v19)
    t108.addcmul_(t100, v18)
    t108.addcmul_(t79, v9)
    t108.addcmul_(t113, v15)
    t108.add_(t109)
    t108.add_(t74, alpha=2)
    t108.add_(t4, alpha=4)
    t4 = a16 * t114
    t4.addcmul_(g6, v16)
    t4.addcmul_(g42, t104)
    t4.addcmul_(g57, t63)
    t4.addcmul_(t13, v16)
    t74 = a2 * t14
    t74.addcmul_(a7, t70)
    t74.addcmul_(a13, t82)
    t74.addcmul_(a17, t112)
    t74.addcmul_(t21, t57)
    t74.addcmul_(g116, t40)
    t74.addcmul_(g146, t42)
    t74.addcmul_(g152, t44)
    t74.addcmul_(t105, t1)
    t74.addcmul_(t50, v2)
    t74.addcmul_(t110, v17)
    t74.addcmul_(t100, v13)
    t74.addcmul_(t78, v7)
    t74.add_(t115)
    t74.add_(t4, alpha=2)
    t4 = a8 * t70
    t4.addcmul_(a14, t82)
    t4.addcmul_(a17, t117)
    t4.addcmul_(a18, t112)
    t4.addcmul_(g42, t5)
    t4.addcmul_(g43, t104)
    t4.addcmul_(g57, t62)
    t4.addcmul_(g58, t63)
    t4.addcmul_(t17, v17)
    t4.addcmul_(t110, v18)
    t4.addcmul_(t100, v14)
    t4.addcmul_(t78, v8)
    t109 = a17 * t114
    t109.addcmul_(t13, v17)
    t79 = a2 * t16
    t79.addcmul_(a3, t14)
    t79.addcmul_(a7, t71)
    t79.addcmul_(a13, t56)
    t79.addcmul_(a16, t112)
    t79.addcmul_(t21, t75)
    t79.addcmul_(t22, t57)
    t79.addcmul_(g116, t41)
    t79.addcmul_(g117, t40)
    t79.addcmul_(g146, t43)
    t79.addcmul_(g147, t42)
    t79.addcmul_(g152, t45)
    t79.addcmul_(g153, t44)
    t79.addcmul_(t81, t1)
    t79.addcmul_(t105, t2)
    t79.addcmul_(t48, v2)
    t79.addcmul_(t50, v3)
    t79.addcmul_(t110, v16)
    t79.addcmul_(t90, v13)
    t79.addcmul_(t77, v7)
    t79.addcmul_(t113, v17)
    t79.add_(t72)
    t79.add_(t4, alpha=2)
    t79.add_(t109, alpha=4)
    t109 = a8 * t71
    t109.addcmul_(a14, t56)
    t109.addcmul_(a17, t112)
    t109.addcmul_(a18, t114)
    t109.addcmul_(g42, t58)
    t109.addcmul_(g43, t5)
    t109.addcmul_(g57, t66)
    t109.addcmul_(g58, t62)
    t109.addcmul_(t110, v17)
    t109.addcmul_(t13, v18)
    t109.addcmul_(t90, v14)
    t109.addcmul_(t77, v8)
    t13 = a18 * t117
    t13.addcmul_(t17, v18)
    t114 = a2 * t18
    t114.addcmul_(a3, t16)
    t114.addcmul_(a9, t70)
    t114.addcmul_(a15, t82)
    t114.addcmul_(a19, t112)
    t114.addcmul_(t21, t6)
    t114.addcmul_(t22, t75)
    t114.addcmul_(g117, t41)
    t114.addcmul_(g118, t40)
    t114.addcmul_(g147, t43)
    t114.addcmul_(g148, t42)
    t114.addcmul_(g153, t45)
    t114.addcmul_(g154, t44)
    t114.addcmul_(t93, t1)
    t114.addcmul_(t81, t2)
    t114.addcmul_(t47, v2)
    t114.addcmul_(t48, v3)
    t114.addcmul_(t110, v19)
    t114.addcmul_(t100, v15)
    t114.addcmul_(t78, v9)
    t114.addcmul_(t113, v18)
    t114.add_(t115)
    t114.add_(t109, alpha=2)
    t114.add_(t13, alpha=4)
    t117 = a19 * t117
    t117.addcmul_(g6, v19)
    t117.addcmul_(g43, t58)
    t117.addcmul_(g58, t66)
    t117.addcmul_(t17, v19)
    t18 = a3 * t18
    t18.addcmul_(a9, t71)
    t18.addcmul_(a15, t56)
    t18.addcmul_(a18, t112)
    t18.addcmul_(t22, t6)
    t18.addcmul_(g118, t41)
    t18.addcmul_(g148, t43)
    t18.addcmul_(g154, t45)
    t18.addcmul_(t93, t2)
    t18.addcmul_(t47, v3)
    t18.addcmul_(t110, v18)
    t18.addcmul_(t90, v15)
    t18.addcmul_(t77, v9)
    t18.add_(t72)
    t18.add_(t117, alpha=2)
    t117 = torch.add(v4, v7)
    t117.add_(v9)
    t72 = a1 * v1
    t72.addcmul_(a2, v2)
    t72.addcmul_(a3, v3)
    t72 = t72 * 2
    t77 = a1 * t3
    t77.addcmul_(a2, t1)
    t77.addcmul_(a3, t2)
    t77.addcmul_(t20, v1)
    t77.addcmul_(t21, v2)
    t77.addcmul_(t22, v3)
    t90 = a4 * v4
    t90.addcmul_(a7, v7)
    t90.addcmul_(a9, v9)
    t90.addcmul_(t27, v8)
    t90.addcmul_(t28, v6)
    t90.addcmul_(t29, v5)
    t90 = t90 * 2
    t110 = t20 * t3
    t110.addcmul_(t21, t1)
    t110.addcmul_(t22, t2)
    t110 = t110 * 2
    t47 = a11 * v11
    t47.addcmul_(a12, v12)
    t47.addcmul_(a13, v13)
    t47.addcmul_(a15, v15)
    t47.addcmul_(a17, v17)
    t47.addcmul_(a18, v18)
    t93 = a14 * v14
    t6 = a10 * v10
    t6.addcmul_(a16, v16)
    t6.addcmul_(a19, v19)
    t6.add_(t47, alpha=3)
    t6.add_(t93, alpha=6)
    t6 = t6 * 2
    t93 = a1 * a4
    t93.addcmul_(a2, a5)
    t93.addcmul_(a3, a6)
    t47 = a1 * a5
    t47.addcmul_(a2, a7)
    t47.addcmul_(a3, a8)
    t112 = a1 * a6
    t112.addcmul_(a2, a8)
    t112.addcmul_(a3, a9)
    t56 = a1 * t19
    t56.addcmul_(a2, t40)
    t56.addcmul_(a3, t41)
    t56.addcmul_(t93, v1)
    t56.addcmul_(t47, v2)
    t56.addcmul_(t112, v3)
    t71 = a4 * t20
    t71.addcmul_(a5, t21)
    t71.addcmul_(a6, t22)
    t17 = a5 * t20
    t17.addcmul_(a7, t21)
    t17.addcmul_(a8, t22)
    t13 = a6 * t20
    t13.addcmul_(a8, t21)
    t13.addcmul_(a9, t22)
    t109 = a1 * t23
    t109.addcmul_(a2, t42)
    t109.addcmul_(a3, t43)
    t109.addcmul_(t71, v1)
    t109.addcmul_(t17, v2)
    t109.addcmul_(t13, v3)
    t115 = a4 * a10
    t115.addcmul_(a5, t24)
    t115.addcmul_(a6, t25)
    t115.addcmul_(a7, a13)
    t115.addcmul_(a8, t26)
    t115.addcmul_(a9, a15)
    t113 = a4 * a11
    t113.addcmul_(a5, t34)
    t113.addcmul_(a6, t26)
    t113.addcmul_(a7, a16)
    t113.addcmul_(a8, t35)
    t113.addcmul_(a9, a18)
    t78 = a4 * a12
    t78.addcmul_(a5, t26)
    t78.addcmul_(a6, t37)
    t78.addcmul_(a7, a17)
    t78.addcmul_(a8, t38)
    t78.addcmul_(a9, a19)
    t100 = a1 * t30
    t100.addcmul_(a2, t44)
    t100.addcmul_(a3, t45)
    t100.addcmul_(t115, v1)
    t100.addcmul_(t113, v2)
    t100.addcmul_(t78, v3)
    t48 = a4 * a4
    t48.addcmul_(a5, a5)
    t48.addcmul_(a6, a6)
    t81 = a4 * a5
    t81.addcmul_(a5, a7)
    t81.addcmul_(a6, a8)
    t75 = a4 * a6
    t75.addcmul_(a5, a8)
    t75.addcmul_(a6, a9)
    t82 = a5 * a5
    t82.addcmul_(a7, a7)
    t82.addcmul_(a8, a8)
    t70 = a5 * a6
    t70.addcmul_(a7, a8)
    t70.addcmul_(a8, a9)
    t16 = a6 * a6
    t16.addcmul_(a8, a8)
    t16.addcmul_(a9, a9)
    t4 = t48 * v4
    t4.addcmul_(t81, t9)
    t4.addcmul_(t75, t11)
    t4.addcmul_(t82, v7)
    t4.addcmul_(t70, t15)
    t4.addcmul_(t16, v9)
    t4.addcmul_(t46, t58)
    t4.addcmul_(t27, t5)
    t4.addcmul_(t49, t104)
    t4.addcmul_(t28, t102)
    t4.addcmul_(t29, t95)
    t4.addcmul_(t53, t83)
    t50 = t20 * t23
    t50.addcmul_(t21, t42)
    t50.addcmul_(t22, t43)
    t50.addcmul_(t71, t3)
    t50.addcmul_(t17, t1)
    t50.addcmul_(t13, t2)
    t105 = a10 * a10
    t105.addcmul_(a11, t24)
    t105.addcmul_(a12, t25)
    t105.addcmul_(a13, a13)
    t105.addcmul_(a14, t26)
    t105.addcmul_(a15, a15)
    t57 = a10 * a11
    t57.addcmul_(a13, a16)
    t57.addcmul_(a13, t24)
    t57.addcmul_(a14, t25)
    t57.addcmul_(a15, a18)
    t57.addcmul_(a17, t26)
    t14 = a10 * a12
    t14.addcmul_(a13, a17)
    t14.addcmul_(a14, t24)
    t14.addcmul_(a15, a19)
    t14.addcmul_(a15, t25)
    t14.addcmul_(a18, t26)
    t25 = a11 * a11
    t25.addcmul_(a13, t34)
    t25.addcmul_(a14, t26)
    t25.addcmul_(a16, a16)
    t25.addcmul_(a17, t35)
    t25.addcmul_(a18, a18)
    t24 = a11 * a12
    t24.addcmul_(a14, t34)
    t24.addcmul_(a15, t26)
    t24.addcmul_(a16, a17)
    t24.addcmul_(a18, a19)
    t24.addcmul_(a18, t35)
    t35 = a12 * a12
    t35.addcmul_(a14, t26)
    t35.addcmul_(a15, t37)
    t35.addcmul_(a17, a17)
    t35.addcmul_(a18, t38)
    t35.addcmul_(a19, a19)
    t38 = t105 * v4
    t38.addcmul_(t57, t9)
    t38.addcmul_(t14, t11)
    t38.addcmul_(t25, v7)
    t38.addcmul_(t24, t15)
    t38.addcmul_(t35, v9)
    t38.addcmul_(t46, t66)
    t38.addcmul_(t27, t62)
    t38.addcmul_(t49, t63)
    t38.addcmul_(t28, t39)
    t38.addcmul_(t29, t36)
    t38.addcmul_(t53, t55)
    t15 = t20 * t30
    t15.addcmul_(t21, t44)
    t15.addcmul_(t22, t45)
    t15.addcmul_(t115, t3)
    t15.addcmul_(t113, t1)
    t15.addcmul_(t78, t2)
    t11 = a1 * a10
    t11.addcmul_(a2, a11)
    t11.addcmul_(a3, a12)
    t9 = a1 * a11
    t9.addcmul_(a2, a13)
    t9.addcmul_(a3, a14)
    t37 = a1 * a12
    t37.addcmul_(a2, a14)
    t37.addcmul_(a3, a15)
    t26 = a1 * t31
    t26.addcmul_(a2, t32)
    t26.addcmul_(a3, t33)
    t26.addcmul_(t11, v1)
    t26.addcmul_(t9, v2)
    t26.addcmul_(t37, v3)
    t34 = a1 * a13
    t34.addcmul_(a2, a16)
    t34.addcmul_(a3, a17)
    t51 = a1 * a14
    t51.addcmul_(a2, a17)
    t51.addcmul_(a3, a18)
    t106 = a1 * t32
    t106.addcmul_(a2, t59)
    t106.addcmul_(a3, t61)
    t106.addcmul_(t9, v1)
    t106.addcmul_(t34, v2)
    t106.addcmul_(t51, v3)
    t91 = a1 * a15
    t91.addcmul_(a2, a18)
    t91.addcmul_(a3, a19)
    t69 = a1 * t33
    t69.addcmul_(a2, t61)
    t69.addcmul_(a3, t64)
    t69.addcmul_(t37, v1)
    t69.addcmul_(t51, v2)
    t69.addcmul_(t91, v3)
    t12 = a4 * t19
    t12.addcmul_(a5, t40)
    t12.addcmul_(a6, t41)
    t12.addcmul_(t93, v4)
    t12.addcmul_(t47, v5)
    t12.addcmul_(t112, v6)
    t92 = a5 * t19
    t92.addcmul_(a7, t40)
    t92.addcmul_(a8, t41)
    t92.addcmul_(t93, v5)
    t92.addcmul_(t47, v7)
    t92.addcmul_(t112, v8)
    t80 = a6 * t19
    t80.addcmul_(a8, t40)
    t80.addcmul_(a9, t41)
    t80.addcmul_(t93, v6)
    t80.addcmul_(t47, v8)
    t80.addcmul_(t112, v9)
    t52 = t20 * t31
    t52.addcmul_(t21, t32)
    t52.addcmul_(t22, t33)
    t52.addcmul_(t11, t3)
    t52.addcmul_(t9, t1)
    t52.addcmul_(t37, t2)
    t107 = t20 * t32
    t107.addcmul_(t21, t59)
    t107.addcmul_(t22, t61)
    t107.addcmul_(t9, t3)
    t107.addcmul_(t34, t1)
    t107.addcmul_(t51, t2)
    t94 = t20 * t33
    t94.addcmul_(t21, t61)
    t94.addcmul_(t22, t64)
    t94.addcmul_(t37, t3)
    t94.addcmul_(t51, t1)
    t94.addcmul_(t91, t2)
    t10 = t55 * 2
    t8 = a1 * t10
    t8.addcmul_(a2, t36)
    t8.addcmul_(a3, t39)
    t8.addcmul_(t105, v1)
    t8.addcmul_(t57, v2)
    t8.addcmul_(t14, v3)
    t99 = t63 * 2
    t86 = a1 * t36
    t86.addcmul_(a2, t99)
    t86.addcmul_(a3, t62)
    t86.addcmul_(t57, v1)
    t86.addcmul_(t25, v2)
    t86.addcmul_(t24, v3)
    t116 = t66 * 2
    t119 = a1 * t39
    t119.addcmul_(a2, t62)
    t119.addcmul_(a3, t116)
    t119.addcmul_(t14, v1)
    t119.addcmul_(t24, v2)
    t119.addcmul_(t35, v3)
    t120 = a10 * t83
    t120.addcmul_(a11, t95)
    t120.addcmul_(a12, t102)
    t120.addcmul_(a13, t104)
    t120.addcmul_(a14, t5)
    t120.addcmul_(a15, t58)
    t120.addcmul_(t81, v11)
    t120.addcmul_(t75, v12)
    t120.addcmul_(t70, v14)
    t121 = t48 * v10
    t121.addcmul_(t82, v13)
    t121.addcmul_(t16, v15)
    t121.add_(t120, alpha=2)
    t120 = a11 * t83
    t120.addcmul_(a13, t95)
    t120.addcmul_(a14, t102)
    t120.addcmul_(a16, t104)
    t120.addcmul_(a17, t5)
    t120.addcmul_(a18, t58)
    t120.addcmul_(t81, v13)
    t120.addcmul_(t75, v14)
    t120.addcmul_(t70, v17)
    t122 = t48 * v11
    t122.addcmul_(t82, v16)
    t122.addcmul_(t16, v18)
    t122.add_(t120, alpha=2)
    t120 = a12 * t83
    t120.addcmul_(a14, t95)
    t120.addcmul_(a15, t102)
    t120.addcmul_(a17, t104)
    t120.addcmul_(a18, t5)
    t120.addcmul_(a19, t58)
    t120.addcmul_(t81, v14)
    t120.addcmul_(t75, v15)
    t120.addcmul_(t70, v18)
    t48 = t48 * v12
    t48.addcmul_(t82, v17)
    t48.addcmul_(t16, v19)
    t48.add_(t120, alpha=2)
    t120 = a4 * t23
    t120.addcmul_(a5, t42)
    t120.addcmul_(a6, t43)
    t120.addcmul_(t71, v4)
    t120.addcmul_(t17, v5)
    t120.addcmul_(t13, v6)
    t16 = a5 * t23
    t16.addcmul_(a7, t42)
    t16.addcmul_(a8, t43)
    t16.addcmul_(t71, v5)
    t16.addcmul_(t17, v7)
    t16.addcmul_(t13, v8)
    t82 = a6 * t23
    t82.addcmul_(a8, t42)
    t82.addcmul_(a9, t43)
    t82.addcmul_(t71, v6)
    t82.addcmul_(t17, v8)
    t82.addcmul_(t13, v9)
    t70 = a4 * t30
    t70.addcmul_(a5, t44)
    t70.addcmul_(a6, t45)
    t70.addcmul_(t115, v4)
    t70.addcmul_(t113, v5)
    t70.addcmul_(t78, v6)
    t75 = a5 * t30
    t75.addcmul_(a7, t44)
    t75.addcmul_(a8, t45)
    t75.addcmul_(t115, v5)
    t75.addcmul_(t113, v7)
    t75.addcmul_(t78, v8)
    t81 = a6 * t30
    t81.addcmul_(a8, t44)
    t81.addcmul_(a9, t45)
    t81.addcmul_(t115, v6)
    t81.addcmul_(t113, v8)
    t81.addcmul_(t78, v9)
    t123 = a10 * t20
    t123.addcmul_(a11, t21)
    t123.addcmul_(a12, t22)
    t124 = a11 * t20
    t124.addcmul_(a13, t21)
    t124.addcmul_(a14, t22)
    t125 = a12 * t20
    t125.addcmul_(a14, t21)
    t125.addcmul_(a15, t22)
    t126 = t20 * t84
    t126.addcmul_(t21, t67)
    t126.addcmul_(t22, t73)
    t126.addcmul_(t123, t3)
    t126.addcmul_(t124, t1)
    t126.addcmul_(t125, t2)
    t127 = a13 * t20
    t127.addcmul_(a16, t21)
    t127.addcmul_(a17, t22)
    t128 = a14 * t20
    t128.addcmul_(a17, t21)
    t128.addcmul_(a18, t22)
    t129 = t20 * t67
    t129.addcmul_(t21, t87)
    t129.addcmul_(t22, t89)
    t129.addcmul_(t124, t3)
    t129.addcmul_(t127, t1)
    t129.addcmul_(t128, t2)
    t130 = a15 * t20
    t130.addcmul_(a18, t21)
    t130.addcmul_(a19, t22)
    t131 = t20 * t73
    t131.addcmul_(t21, t89)
    t131.addcmul_(t22, t97)
    t131.addcmul_(t125, t3)
    t131.addcmul_(t128, t1)
    t131.addcmul_(t130, t2)
    t10 = t20 * t10
    t10.addcmul_(t21, t36)
    t10.addcmul_(t22, t39)
    t10.addcmul_(t105, t3)
    t10.addcmul_(t57, t1)
    t10.addcmul_(t14, t2)
    t132 = t20 * t36
    t132.addcmul_(t21, t99)
    t132.addcmul_(t22, t62)
    t132.addcmul_(t57, t3)
    t132.addcmul_(t25, t1)
    t132.addcmul_(t24, t2)
    t99 = t20 * t39
    t99.addcmul_(t21, t62)
    t99.addcmul_(t22, t116)
    t99.addcmul_(t14, t3)
    t99.addcmul_(t24, t1)
    t99.addcmul_(t35, t2)
    t116 = a10 * t55
    t116.addcmul_(a11, t36)
    t116.addcmul_(a12, t39)
    t116.addcmul_(a13, t63)
    t116.addcmul_(a14, t62)
    t116.addcmul_(a15, t66)
    t116.addcmul_(t57, v11)
    t116.addcmul_(t14, v12)
    t116.addcmul_(t24, v14)
    t133 = t105 * v10
    t133.addcmul_(t25, v13)
    t133.addcmul_(t35, v15)
    t133.add_(t116, alpha=2)
    t116 = a11 * t55
    t116.addcmul_(a13, t36)
    t116.addcmul_(a14, t39)
    t116.addcmul_(a16, t63)
    t116.addcmul_(a17, t62)
    t116.addcmul_(a18, t66)
    t116.addcmul_(t57, v13)
    t116.addcmul_(t14, v14)
    t116.addcmul_(t24, v17)
    t134 = t105 * v11
    t134.addcmul_(t25, v16)
    t134.addcmul_(t35, v18)
    t134.add_(t116, alpha=2)
    t116 = a12 * t55
    t116.addcmul_(a14, t36)
    t116.addcmul_(a15, t39)
    t116.addcmul_(a17, t63)
    t116.addcmul_(a18, t62)
    t116.addcmul_(a19, t66)
    t116.addcmul_(t57, v14)
    t116.addcmul_(t14, v15)
    t116.addcmul_(t24, v18)
    t135 = t105 * v12
    t135.addcmul_(t25, v17)
    t135.addcmul_(t35, v19)
    t135.add_(t116, alpha=2)
    t116 = a1 * v1
    t116 = t116 * 2
    t136 = a1 * v2
    t136.addcmul_(a2, v1)
    t137 = a1 * v3
    t137.addcmul_(a3, v1)
    t138 = a2 * v2
    t138 = t138 * 2
    t139 = a2 * v3
    t139.addcmul_(a3, v2)
    t140 = a3 * v3
    t140 = t140 * 2
    t141 = a1 * t3
    t141.addcmul_(t20, v1)
    t141 = t141 * 2
    t142 = a1 * t1
    t142.addcmul_(a2, t3)
    t142.addcmul_(t20, v2)
    t142.addcmul_(t21, v1)
    t143 = a1 * t2
    t143.addcmul_(a3, t3)
    t143.addcmul_(t20, v3)
    t143.addcmul_(t22, v1)
    t144 = a2 * t1
    t144.addcmul_(t21, v2)
    t144 = t144 * 2
    t145 = a2 * t2
    t145.addcmul_(a3, t1)
    t145.addcmul_(t21, v3)
    t145.addcmul_(t22, v2)
    t146 = a3 * t2
    t146.addcmul_(t22, v3)
    t146 = t146 * 2
    t83 = t83 * 2
    t104 = t104 * 2
    t58 = t58 * 2
    t147 = t20 * t3
    t147 = t147 * 2
    t148 = t20 * t1
    t148.addcmul_(t21, t3)
    t149 = t20 * t2
    t149.addcmul_(t22, t3)
    t150 = t21 * t1
    t150 = t150 * 2
    t151 = t21 * t2
    t151.addcmul_(t22, t1)
    t152 = t22 * t2
    t152 = t152 * 2
    t153 = t55 * 2
    t154 = t63 * 2
    t155 = t66 * 2
    t156 = a1 * t19
    t156.addcmul_(t93, v1)
    t156 = t156 * 2
    t157 = a1 * t40
    t157.addcmul_(a2, t19)
    t157.addcmul_(t93, v2)
    t157.addcmul_(t47, v1)
    t158 = a1 * t41
    t158.addcmul_(a3, t19)
    t158.addcmul_(t93, v3)
    t158.addcmul_(t112, v1)
    t159 = a2 * t40
    t159.addcmul_(t47, v2)
    t159 = t159 * 2
    t160 = a2 * t41
    t160.addcmul_(a3, t40)
    t160.addcmul_(t47, v3)
    t160.addcmul_(t112, v2)
    t161 = a3 * t41
    t161.addcmul_(t112, v3)
    t161 = t161 * 2
    t162 = a10 * t19
    t162.addcmul_(a11, t40)
    t162.addcmul_(a12, t41)
    t162.addcmul_(t93, v10)
    t162.addcmul_(t47, v11)
    t162.addcmul_(t112, v12)
    t163 = a11 * t19
    t163.addcmul_(a13, t40)
    t163.addcmul_(a14, t41)
    t163.addcmul_(t93, v11)
    t163.addcmul_(t47, v13)
    t163.addcmul_(t112, v14)
    t164 = a12 * t19
    t164.addcmul_(a14, t40)
    t164.addcmul_(a15, t41)
    t164.addcmul_(t93, v12)
    t164.addcmul_(t47, v14)
    t164.addcmul_(t112, v15)
    t165 = a13 * t19
    t165.addcmul_(a16, t40)
    t165.addcmul_(a17, t41)
    t165.addcmul_(t93, v13)
    t165.addcmul_(t47, v16)
    t165.addcmul_(t112, v17)
    t166 = a14 * t19
    t166.addcmul_(a17, t40)
    t166.addcmul_(a18, t41)
    t166.addcmul_(t93, v14)
    t166.addcmul_(t47, v17)
    t166.addcmul_(t112, v18)
    t167 = a15 * t19
    t167.addcmul_(a18, t40)
    t167.addcmul_(a19, t41)
    t167.addcmul_(t93, v15)
    t167.addcmul_(t47, v18)
    t167.addcmul_(t112, v19)
    t168 = t20 * t19
    t168.addcmul_(t93, t3)
    t168 = t168 * 2
    t169 = t20 * t40
    t169.addcmul_(t21, t19)
    t169.addcmul_(t93, t1)
    t169.addcmul_(t47, t3)
    t170 = t20 * t41
    t170.addcmul_(t22, t19)
    t170.addcmul_(t93, t2)
    t170.addcmul_(t112, t3)
    t93 = t21 * t40
    t93.addcmul_(t47, t1)
    t93 = t93 * 2
    t171 = t21 * t41
    t171.addcmul_(t22, t40)
    t171.addcmul_(t47, t2)
    t171.addcmul_(t112, t1)
    t47 = t22 * t41
    t47.addcmul_(t112, t2)
    t47 = t47 * 2
    t112 = a4 * t31
    t112.addcmul_(a5, t32)
    t112.addcmul_(a6, t33)
    t112.addcmul_(t11, v4)
    t112.addcmul_(t9, v5)
    t112.addcmul_(t37, v6)
    t112 = t112 * 2
    t172 = a4 * t32
    t172.addcmul_(a5, t31)
    t172.addcmul_(a5, t59)
    t172.addcmul_(a6, t61)
    t172.addcmul_(a7, t32)
    t172.addcmul_(a8, t33)
    t172.addcmul_(t11, v5)
    t172.addcmul_(t9, v4)
    t172.addcmul_(t9, v7)
    t172.addcmul_(t37, v8)
    t172.addcmul_(t34, v5)
    t172.addcmul_(t51, v6)
    t173 = a4 * t33
    t173.addcmul_(a5, t61)
    t173.addcmul_(a6, t31)
    t173.addcmul_(a6, t64)
    t173.addcmul_(a8, t32)
    t173.addcmul_(a9, t33)
    t173.addcmul_(t11, v6)
    t173.addcmul_(t9, v8)
    t173.addcmul_(t37, v4)
    t173.addcmul_(t37, v9)
    t173.addcmul_(t51, v5)
    t173.addcmul_(t91, v6)
    t11 = a5 * t32
    t11.addcmul_(a7, t59)
    t11.addcmul_(a8, t61)
    t11.addcmul_(t9, v5)
    t11.addcmul_(t34, v7)
    t11.addcmul_(t51, v8)
    t11 = t11 * 2
    t174 = a5 * t33
    t174.addcmul_(a6, t32)
    t174.addcmul_(a7, t61)
    t174.addcmul_(a8, t59)
    t174.addcmul_(a8, t64)
    t174.addcmul_(a9, t61)
    t174.addcmul_(t9, v6)
    t174.addcmul_(t37, v5)
    t174.addcmul_(t34, v8)
    t174.addcmul_(t51, v7)
    t174.addcmul_(t51, v9)
    t174.addcmul_(t91, v8)
    t34 = a6 * t33
    t34.addcmul_(a8, t61)
    t34.addcmul_(a9, t64)
    t34.addcmul_(t37, v6)
    t34.addcmul_(t51, v8)
    t34.addcmul_(t91, v9)
    t34 = t34 * 2
    t91 = a1 * t23
    t91.addcmul_(t71, v1)
    t91 = t91 * 2
    t51 = a1 * t42
    t51.addcmul_(a2, t23)
    t51.addcmul_(t71, v2)
    t51.addcmul_(t17, v1)
    t37 = a1 * t43
    t37.addcmul_(a3, t23)
    t37.addcmul_(t71, v3)
    t37.addcmul_(t13, v1)
    t9 = a2 * t42
    t9.addcmul_(t17, v2)
    t9 = t9 * 2
    t175 = a2 * t43
    t175.addcmul_(a3, t42)
    t175.addcmul_(t17, v3)
    t175.addcmul_(t13, v2)
    t176 = a3 * t43
    t176.addcmul_(t13, v3)
    t176 = t176 * 2
    t177 = a1 * t30
    t177.addcmul_(t115, v1)
    t177 = t177 * 2
    t178 = a1 * t44
    t178.addcmul_(a2, t30)
    t178.addcmul_(t115, v2)
    t178.addcmul_(t113, v1)
    t179 = a1 * t45
    t179.addcmul_(a3, t30)
    t179.addcmul_(t115, v3)
    t179.addcmul_(t78, v1)
    t180 = a2 * t44
    t180.addcmul_(t113, v2)
    t180 = t180 * 2
    t181 = a2 * t45
    t181.addcmul_(a3, t44)
    t181.addcmul_(t113, v3)
    t181.addcmul_(t78, v2)
    t182 = a3 * t45
    t182.addcmul_(t78, v3)
    t182 = t182 * 2
    t183 = a10 * t23
    t183.addcmul_(a11, t42)
    t183.addcmul_(a12, t43)
    t183.addcmul_(t71, v10)
    t183.addcmul_(t17, v11)
    t183.addcmul_(t13, v12)
    t184 = a11 * t23
    t184.addcmul_(a13, t42)
    t184.addcmul_(a14, t43)
    t184.addcmul_(t71, v11)
    t184.addcmul_(t17, v13)
    t184.addcmul_(t13, v14)
    t185 = a12 * t23
    t185.addcmul_(a14, t42)
    t185.addcmul_(a15, t43)
    t185.addcmul_(t71, v12)
    t185.addcmul_(t17, v14)
    t185.addcmul_(t13, v15)
    t186 = a13 * t23
    t186.addcmul_(a16, t42)
    t186.addcmul_(a17, t43)
    t186.addcmul_(t71, v13)
    t186.addcmul_(t17, v16)
    t186.addcmul_(t13, v17)
    t187 = a14 * t23
    t187.addcmul_(a17, t42)
    t187.addcmul_(a18, t43)
    t187.addcmul_(t71, v14)
    t187.addcmul_(t17, v17)
    t187.addcmul_(t13, v18)
    t188 = a15 * t23
    t188.addcmul_(a18, t42)
    t188.addcmul_(a19, t43)
    t188.addcmul_(t71, v15)
    t188.addcmul_(t17, v18)
    t188.addcmul_(t13, v19)
    t189 = a10 * t30
    t189.addcmul_(a11, t44)
    t189.addcmul_(a12, t45)
    t189.addcmul_(t115, v10)
    t189.addcmul_(t113, v11)
    t189.addcmul_(t78, v12)
    t190 = a11 * t30
    t190.addcmul_(a13, t44)
    t190.addcmul_(a14, t45)
    t190.addcmul_(t115, v11)
    t190.addcmul_(t113, v13)
    t190.addcmul_(t78, v14)
    t191 = a12 * t30
    t191.addcmul_(a14, t44)
    t191.addcmul_(a15, t45)
    t191.addcmul_(t115, v12)
    t191.addcmul_(t113, v14)
    t191.addcmul_(t78, v15)
    t192 = a13 * t30
    t192.addcmul_(a16, t44)
    t192.addcmul_(a17, t45)
    t192.addcmul_(t115, v13)
    t192.addcmul_(t113, v16)
    t192.addcmul_(t78, v17)
    t193 = a14 * t30
    t193.addcmul_(a17, t44)
    t193.addcmul_(a18, t45)
    t193.addcmul_(t115, v14)
    t193.addcmul_(t113, v17)
    t193.addcmul_(t78, v18)
    t194 = a15 * t30
    t194.addcmul_(a18, t44)
    t194.addcmul_(a19, t45)
    t194.addcmul_(t115, v15)
    t194.addcmul_(t113, v18)
    t194.addcmul_(t78, v19)
    t195 = t20 * t23
    t195.addcmul_(t71, t3)
    t195 = t195 * 2
    t196 = t20 * t42
    t196.addcmul_(t21, t23)
    t196.addcmul_(t71, t1)
    t196.addcmul_(t17, t3)
    t197 = t20 * t43
    t197.addcmul_(t22, t23)
    t197.addcmul_(t71, t2)
    t197.addcmul_(t13, t3)
    t71 = t21 * t42
    t71.addcmul_(t17, t1)
    t71 = t71 * 2
    t198 = t21 * t43
    t198.addcmul_(t22, t42)
    t198.addcmul_(t17, t2)
    t198.addcmul_(t13, t1)
    t17 = t22 * t43
    t17.addcmul_(t13, t2)
    t17 = t17 * 2
    t13 = a4 * t84
    t13.addcmul_(a5, t67)
    t13.addcmul_(a6, t73)
    t13.addcmul_(t123, v4)
    t13.addcmul_(t124, v5)
    t13.addcmul_(t125, v6)
    t13 = t13 * 2
    t199 = a4 * t67
    t199.addcmul_(a5, t84)
    t199.addcmul_(a5, t87)
    t199.addcmul_(a6, t89)
    t199.addcmul_(a7, t67)
    t199.addcmul_(a8, t73)
    t199.addcmul_(t123, v5)
    t199.addcmul_(t124, v4)
    t199.addcmul_(t124, v7)
    t199.addcmul_(t125, v8)
    t199.addcmul_(t127, v5)
    t199.addcmul_(t128, v6)
    t200 = a4 * t73
    t200.addcmul_(a5, t89)
    t200.addcmul_(a6, t84)
    t200.addcmul_(a6, t97)
    t200.addcmul_(a8, t67)
    t200.addcmul_(a9, t73)
    t200.addcmul_(t123, v6)
    t200.addcmul_(t124, v8)
    t200.addcmul_(t125, v4)
    t200.addcmul_(t125, v9)
    t200.addcmul_(t128, v5)
    t200.addcmul_(t130, v6)
    t123 = a5 * t67
    t123.addcmul_(a7, t87)
    t123.addcmul_(a8, t89)
    t123.addcmul_(t124, v5)
    t123.addcmul_(t127, v7)
    t123.addcmul_(t128, v8)
    t123 = t123 * 2
    t201 = a5 * t73
    t201.addcmul_(a6, t67)
    t201.addcmul_(a7, t89)
    t201.addcmul_(a8, t87)
    t201.addcmul_(a8, t97)
    t201.addcmul_(a9, t89)
    t201.addcmul_(t124, v6)
    t201.addcmul_(t125, v5)
    t201.addcmul_(t127, v8)
    t201.addcmul_(t128, v7)
    t201.addcmul_(t128, v9)
    t201.addcmul_(t130, v8)
    t127 = a6 * t73
    t127.addcmul_(a8, t89)
    t127.addcmul_(a9, t97)
    t127.addcmul_(t125, v6)
    t127.addcmul_(t128, v8)
    t127.addcmul_(t130, v9)
    t127 = t127 * 2
    t130 = a5 * t36
    t130.addcmul_(a6, t39)
    t130.addcmul_(t105, v4)
    t130.addcmul_(t57, v5)
    t130.addcmul_(t14, v6)
    t130.addcmul_(t53, t55)
    t130 = t130 * 2
    t53 = a4 * t36
    t53.addcmul_(a6, t62)
    t53.addcmul_(a7, t36)
    t53.addcmul_(a8, t39)
    t53.addcmul_(t105, v5)
    t53.addcmul_(t57, v4)
    t53.addcmul_(t57, v7)
    t53.addcmul_(t14, v8)
    t53.addcmul_(t25, v5)
    t53.addcmul_(t24, v6)
    t53.addcmul_(t29, t55)
    t53.addcmul_(t29, t63)
    t29 = a4 * t39
    t29.addcmul_(a5, t62)
    t29.addcmul_(a8, t36)
    t29.addcmul_(a9, t39)
    t29.addcmul_(t105, v6)
    t29.addcmul_(t57, v8)
    t29.addcmul_(t14, v4)
    t29.addcmul_(t14, v9)
    t29.addcmul_(t24, v5)
    t29.addcmul_(t35, v6)
    t29.addcmul_(t28, t55)
    t29.addcmul_(t28, t66)
    t28 = a5 * t36
    t28.addcmul_(a8, t62)
    t28.addcmul_(t57, v5)
    t28.addcmul_(t25, v7)
    t28.addcmul_(t24, v8)
    t28.addcmul_(t49, t63)
    t28 = t28 * 2
    t49 = a5 * t39
    t49.addcmul_(a6, t36)
    t49.addcmul_(a7, t62)
    t49.addcmul_(a9, t62)
    t49.addcmul_(t57, v6)
    t49.addcmul_(t14, v5)
    t49.addcmul_(t25, v8)
    t49.addcmul_(t24, v7)
    t49.addcmul_(t24, v9)
    t49.addcmul_(t35, v8)
    t49.addcmul_(t27, t63)
    t49.addcmul_(t27, t66)
    t27 = a6 * t39
    t27.addcmul_(a8, t62)
    t27.addcmul_(t14, v6)
    t27.addcmul_(t24, v8)
    t27.addcmul_(t35, v9)
    t27.addcmul_(t46, t66)
    t27 = t27 * 2
    t66 = t20 * t30
    t66.addcmul_(t115, t3)
    t66 = t66 * 2
    t46 = t20 * t44
    t46.addcmul_(t21, t30)
    t46.addcmul_(t115, t1)
    t46.addcmul_(t113, t3)
    t20 = t20 * t45
    t20.addcmul_(t22, t30)
    t20.addcmul_(t115, t2)
    t20.addcmul_(t78, t3)
    t115 = t21 * t44
    t115.addcmul_(t113, t1)
    t115 = t115 * 2
    t21 = t21 * t45
    t21.addcmul_(t22, t44)
    t21.addcmul_(t113, t2)
    t21.addcmul_(t78, t1)
    t22 = t22 * t45
    t22.addcmul_(t78, t2)
    t22 = t22 * 2
    return torch.stack((t0, t60, t65, t68, t88, t98, t85, t76, t96, t7, t111, t118, t101, t54, t103, t108, t74, t79, t114, t18,)), torch.stack((v0, t117, t72, t77, t90, t110, t6, t56, t109, t100, t4, t50, t38, t15, v1, v2, v3, t3, t1, t2, t19, t40, t41, t23, t42, t43, t30, t44, t45, t26, t106, t69, t12, t92, t80, t52, t107, t94, t8, t86, t119, t121, t122, t48, t120, t16, t82, t70, t75, t81, t126, t129, t131, t10, t132, t99, t133, t134, t135, v4, v5, v6, v7, v8, v9, t116, t136, t137, t138, t139, t140, t31, t32, t33, t59, t61, t64, t141, t142, t143, t144, t145, t146, t83, t95, t102, t104, t5, t58, t84, t67, t73, t87, t89, t97, t147, t148, t149, t150, t151, t152, t153, t36, t39, t154, t62, t155, t156, t157, t158, t159, t160, t161, t162, t163, t164, t165, t166, t167, t168, t169, t170, t93, t171, t47, t112, t172, t173, t11, t174, t34, t91, t51, t37, t9, t175, t176, t177, t178, t179, t180, t181, t182, t183, t184, t185, t186, t187, t188, t189, t190, t191, t192, t193, t194, t195, t196, t197, t71, t198, t17, t13, t199, t200, t123, t201, t127, t130, t53, t29, t28, t49, t27, t66, t46, t20, t115, t21, t22,))
