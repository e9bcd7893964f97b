"""CACE B basis: 41 invariant features of the moments up to degree 4, orders 1 to 4.

Generated, do not edit. Regenerate with:
    basisgen --lmax 4 --numax 4 --selection complete --radial shared --backend triton

Operations per atom and channel: forward 941, backward 1469, double backward 3678.
"""

import torch
import triton
import triton.language as tl

BASIS_DIGEST = "cecb5e6c16c07696752b9161d23d69dae54411b0f613084228a09e3a0f981536"
SOURCE_DIGEST = "310bc7301007a94ae9938cbe7d8140a66e66a66d47559b2a4caa7d4d83590a55"
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
# Of each program: parts that are kernels of their own, and rows of memory in which values are kept meanwhile.
PARTS = (3, 5, 14)
ROWS_KEPT = (78, 151, 348)

# One lane per thread: then every load and store of a lane is made by the same thread, in order, also to memory that is
# read again.
WARPS = 4
LANES = 32 * WARPS
# Blocks of lanes that go through all parts together: bounds the memory in which values are kept.
MOST_BLOCKS = 2048


def b_basis(A):
    """Invariant features of moments.

    Args:
        A: [atoms, n, l-vectors, channels], components in the order of LVECTORS; any number of leading dimensions.

    Returns:
        B: [atoms, n, features, channels], features in the order of FEATURES; twice differentiable.
    """
    _check(A.shape[-2])
    a = A.reshape(A.shape[:-2].numel(), *A.shape[-2:])
    return _Symmetrise.apply(a).reshape(*A.shape[:-2], len(FEATURES), A.shape[-1])


def b_basis_rows(rows):
    """The same for rows: [l-vectors, ...] of A to [features, ...] of B."""
    _check(rows.shape[0])
    b = _Symmetrise.apply(rows.reshape(1, rows.shape[0], rows.shape[1:].numel()))
    return b.reshape(len(FEATURES), *rows.shape[1:])


def forward(a, out=None):
    """B without autograd: a [atoms, l-vectors, lanes] to [atoms, features, lanes], into ``out`` if given."""
    b = _like(a, len(FEATURES), out)
    _launch(_run_forward, 0, (a,), (b,))
    return b


def backward(a, g, out=None):
    """Gradient of ``sum(g B(a))`` with respect to a, without autograd; arguments as for ``forward``."""
    to_a = _like(a, len(LVECTORS), out)
    _launch(_run_backward, 1, (a, g), (to_a,))
    return to_a


def double_backward(a, g, v):
    """Gradients of ``sum(v backward(a, g))`` with respect to a and g, without autograd."""
    to_a, to_g = _like(a, len(LVECTORS)), _like(a, len(FEATURES))
    _launch(_run_double_backward, 2, (a, g, v), (to_a, to_g))
    return to_a, to_g


def _check(n_components):
    if n_components != len(LVECTORS):
        top = sum(LVECTORS[-1])
        raise ValueError(
            f"A has {n_components} components; this basis takes {len(LVECTORS)} (degrees 0 to {top})"
        )


def _check_device(device):
    if not _INTERPRETED and device.type != "cuda":
        raise ValueError(
            f"the backend triton runs on a GPU, not on {device.type!r}. Use the backend cpp or eager there, or set "
            "TRITON_INTERPRET=1 before Python starts, to test the kernels slowly on the CPU"
        )


class _Symmetrise(torch.autograd.Function):
    @staticmethod
    def vmap(info, dims, *tensors):
        return _unbatched(_Symmetrise.apply(*_batched(tensors, dims, info.batch_size)), info.batch_size), 0

    @staticmethod
    def forward(a):
        return forward(a)

    @staticmethod
    def setup_context(ctx, inputs, output):
        ctx.save_for_backward(*inputs)

    @staticmethod
    def backward(ctx, g):
        return _Gradient.apply(*ctx.saved_tensors, g)


class _Gradient(torch.autograd.Function):
    @staticmethod
    def vmap(info, dims, *tensors):
        return _unbatched(_Gradient.apply(*_batched(tensors, dims, info.batch_size)), info.batch_size), 0

    @staticmethod
    def forward(a, g):
        return backward(a, g)

    @staticmethod
    def setup_context(ctx, inputs, output):
        ctx.save_for_backward(*inputs)

    @staticmethod
    def backward(ctx, v):
        return _SecondGradient.apply(*ctx.saved_tensors, v)


class _SecondGradient(torch.autograd.Function):
    @staticmethod
    def vmap(info, dims, *tensors):
        found = _SecondGradient.apply(*_batched(tensors, dims, info.batch_size))
        return tuple(_unbatched(t, info.batch_size) for t in found), (0, 0)

    @staticmethod
    def forward(a, g, v):
        return double_backward(a, g, v)

    @staticmethod
    def setup_context(ctx, inputs, output):
        pass

    @staticmethod
    def backward(ctx, *gradients):
        raise NotImplementedError("the backend triton has no third derivatives: use the backend eager for them")


def _batched(tensors, dims, size):
    """Batch dimensions become part of the first: lanes are independent of each other."""
    moved = [t.movedim(d, 0) if d is not None else t.expand(size, *t.shape) for t, d in zip(tensors, dims)]
    return [t.flatten(0, 1) for t in moved]


def _unbatched(t, size):
    return t.unflatten(0, (size, t.shape[0] // size if size else 0))


def _like(a, n_rows, out=None):
    return a.new_empty(a.shape[0], n_rows, a.shape[2]) if out is None else out


def _launch(kernel, which, inputs, outputs):
    """Runs a kernel on arrays [outer, rows, inner]; the last dimension is made contiguous."""
    inputs = [t if t.stride(2) == 1 else t.contiguous() for t in inputs]
    outer, _, inner = inputs[0].shape
    n_lanes = outer * inner
    if not n_lanes:
        return
    _check_device(inputs[0].device)
    # The interpreter works with numpy, which is the faster the longer the arrays.
    lanes = min(triton.next_power_of_2(n_lanes), 1 << 13) if _INTERPRETED else LANES
    n_blocks = triton.cdiv(n_lanes, lanes)
    step = n_blocks if PARTS[which] == 1 else min(n_blocks, MOST_BLOCKS)
    kept = inputs[0].new_empty(ROWS_KEPT[which] * step * lanes)
    places = [number for t in (*inputs, *outputs) for number in (t, t.stride(1), t.stride(0))]
    with torch.cuda.device_of(inputs[0]):
        for start in range(0, n_blocks, step):
            grid = (min(step, n_blocks - start),)
            for part in range(PARTS[which]):
                kernel[grid](
                    *places, kept, ROWS_KEPT[which], start, n_lanes, inner, part, lanes,
                    num_warps=WARPS, enable_fp_fusion=True,
                )


@triton.jit
def _forward(a, sa, b, sb, k, mask, PART: tl.constexpr, LANES: tl.constexpr):
    if PART == 0:
        a1 = tl.load(a + 1 * sa, mask)
        t0 = a1 * a1
        a2 = tl.load(a + 2 * sa, mask)
        t1 = t0 + a2 * a2
        a3 = tl.load(a + 3 * sa, mask)
        t2 = t1 + a3 * a3
        tl.store(b + 1 * sb, t2, mask)
        a5 = tl.load(a + 5 * sa, mask)
        t3 = 2 * a5
        a6 = tl.load(a + 6 * sa, mask)
        t4 = 2 * a6
        a8 = tl.load(a + 8 * sa, mask)
        t5 = 2 * a8
        a4 = tl.load(a + 4 * sa, mask)
        t6 = a4 * a4
        t7 = t6 + a5 * t3
        t8 = t7 + a6 * t4
        a7 = tl.load(a + 7 * sa, mask)
        t9 = t8 + a7 * a7
        t10 = t9 + a8 * t5
        a9 = tl.load(a + 9 * sa, mask)
        t11 = t10 + a9 * a9
        tl.store(b + 2 * sb, t11, mask)
        a14 = tl.load(a + 14 * sa, mask)
        t12 = 6 * a14
        a11 = tl.load(a + 11 * sa, mask)
        t13 = a11 * a11
        a12 = tl.load(a + 12 * sa, mask)
        t14 = t13 + a12 * a12
        a13 = tl.load(a + 13 * sa, mask)
        t15 = t14 + a13 * a13
        a15 = tl.load(a + 15 * sa, mask)
        t16 = t15 + a15 * a15
        a17 = tl.load(a + 17 * sa, mask)
        t17 = t16 + a17 * a17
        a18 = tl.load(a + 18 * sa, mask)
        t18 = t17 + a18 * a18
        a10 = tl.load(a + 10 * sa, mask)
        t19 = a10 * a10
        t20 = t19 + a14 * t12
        a16 = tl.load(a + 16 * sa, mask)
        t21 = t20 + a16 * a16
        a19 = tl.load(a + 19 * sa, mask)
        t22 = t21 + a19 * a19
        t23 = t22 + 3 * t18
        tl.store(b + 3 * sb, t23, mask)
        a21 = tl.load(a + 21 * sa, mask)
        t24 = a21 * a21
        a22 = tl.load(a + 22 * sa, mask)
        t25 = t24 + a22 * a22
        a26 = tl.load(a + 26 * sa, mask)
        t26 = t25 + a26 * a26
        a29 = tl.load(a + 29 * sa, mask)
        t27 = t26 + a29 * a29
        a31 = tl.load(a + 31 * sa, mask)
        t28 = t27 + a31 * a31
        a33 = tl.load(a + 33 * sa, mask)
        t29 = t28 + a33 * a33
        a23 = tl.load(a + 23 * sa, mask)
        t30 = a23 * a23
        a25 = tl.load(a + 25 * sa, mask)
        t31 = t30 + a25 * a25
        a32 = tl.load(a + 32 * sa, mask)
        t32 = t31 + a32 * a32
        a24 = tl.load(a + 24 * sa, mask)
        t33 = a24 * a24
        a27 = tl.load(a + 27 * sa, mask)
        t34 = t33 + a27 * a27
        a28 = tl.load(a + 28 * sa, mask)
        t35 = t34 + a28 * a28
        a20 = tl.load(a + 20 * sa, mask)
        t36 = a20 * a20
        a30 = tl.load(a + 30 * sa, mask)
        t37 = t36 + a30 * a30
        a34 = tl.load(a + 34 * sa, mask)
        t38 = t37 + a34 * a34
        t39 = t38 + 4 * t29
        t40 = t39 + 6 * t32
        t41 = t40 + 12 * t35
        tl.store(b + 4 * sb, t41, mask)
        t42 = a1 * a4
        t43 = t42 + a2 * a5
        t44 = t43 + a3 * a6
        t45 = a1 * a5
        t46 = t45 + a2 * a7
        t47 = t46 + a3 * a8
        t48 = a1 * a6
        t49 = t48 + a2 * a8
        t50 = t49 + a3 * a9
        t51 = a1 * t44
        t52 = t51 + a2 * t47
        t53 = t52 + a3 * t50
        tl.store(b + 5 * sb, t53, mask)
        t54 = a4 * a10
        t55 = t54 + a7 * a13
        t56 = t55 + a9 * a15
        t57 = t56 + a11 * t3
        t58 = t57 + a12 * t4
        t59 = t58 + a14 * t5
        t60 = a4 * a11
        t61 = t60 + a7 * a16
        t62 = t61 + a9 * a18
        t63 = t62 + a13 * t3
        t64 = t63 + a14 * t4
        t65 = t64 + a17 * t5
        t66 = a4 * a12
        t67 = t66 + a7 * a17
        t68 = t67 + a9 * a19
        t69 = t68 + a14 * t3
        t70 = t69 + a15 * t4
        t71 = t70 + a18 * t5
        t72 = a1 * t59
        t73 = t72 + a2 * t65
        t74 = t73 + a3 * t71
        tl.store(b + 6 * sb, t74, mask)
        t75 = a11 * a21
        t76 = t75 + a12 * a22
        t77 = t76 + a13 * a23
        t78 = t77 + a15 * a25
        t79 = t78 + a17 * a27
        t80 = t79 + a18 * a28
        t81 = a10 * a20
        t82 = t81 + a16 * a26
        t83 = t82 + a19 * a29
        t84 = t83 + a24 * t12
        t85 = t84 + 3 * t80
        t86 = a11 * a23
        t87 = t86 + a12 * a24
        t88 = t87 + a13 * a26
        t89 = t88 + a15 * a28
        t90 = t89 + a17 * a31
        t91 = t90 + a18 * a32
        t92 = a10 * a21
        t93 = t92 + a16 * a30
        t94 = t93 + a19 * a33
        t95 = t94 + a27 * t12
        t96 = t95 + 3 * t91
        t97 = a11 * a24
        t98 = t97 + a12 * a25
        t99 = t98 + a13 * a27
        t100 = t99 + a15 * a29
        t101 = t100 + a17 * a32
        t102 = t101 + a18 * a33
        t103 = a10 * a22
        t104 = t103 + a16 * a31
        t105 = t104 + a19 * a34
        t106 = t105 + a28 * t12
        t107 = t106 + 3 * t102
        t108 = a1 * t85
        t109 = t108 + a2 * t96
        t110 = t109 + a3 * t107
        tl.store(b + 7 * sb, t110, mask)
        t111 = a4 * a4
        t112 = t111 + a5 * a5
        t113 = t112 + a6 * a6
        t114 = a5 * a5
        t115 = t114 + a7 * a7
        t116 = t115 + a8 * a8
        t117 = a6 * a6
        t118 = t117 + a8 * a8
        t119 = t118 + a9 * a9
        t120 = a4 * a5
        t121 = t120 + a5 * a7
        t122 = t121 + a6 * a8
        t123 = a4 * a6
        t124 = t123 + a5 * a8
        t125 = t124 + a6 * a9
        t126 = a5 * a6
        t127 = t126 + a7 * a8
        t128 = t127 + a8 * a9
        t129 = a4 * t113
        t130 = t129 + a7 * t116
        t131 = t130 + a9 * t119
        t132 = t131 + t3 * t122
        t133 = t132 + t4 * t125
        t134 = t133 + t5 * t128
        tl.store(b + 8 * sb, t134, mask)
        t135 = a4 * a20
        t136 = t135 + a7 * a23
        t137 = t136 + a9 * a25
        t138 = t137 + a21 * t3
        t139 = t138 + a22 * t4
        t140 = t139 + a24 * t5
        t141 = a4 * a23
        t142 = t141 + a7 * a30
        t143 = t142 + a9 * a32
        t144 = t143 + a26 * t3
        t145 = t144 + a27 * t4
        t146 = t145 + a31 * t5
        t147 = a4 * a25
        t148 = t147 + a7 * a32
        t149 = t148 + a9 * a34
        t150 = t149 + a28 * t3
        t151 = t150 + a29 * t4
        t152 = t151 + a33 * t5
        t153 = a4 * a21
        t154 = t153 + a7 * a26
        t155 = t154 + a9 * a28
        t156 = t155 + a23 * t3
        t157 = t156 + a24 * t4
        t158 = t157 + a27 * t5
        t159 = a4 * a22
        t160 = t159 + a7 * a27
        t161 = t160 + a9 * a29
        t162 = t161 + a24 * t3
        t163 = t162 + a25 * t4
        t164 = t163 + a28 * t5
        t165 = a4 * a24
        t166 = t165 + a7 * a31
        t167 = t166 + a9 * a33
        t168 = t167 + a27 * t3
        t169 = t168 + a28 * t4
        t170 = t169 + a32 * t5
        t171 = a4 * t140
        t172 = t171 + a7 * t146
        t173 = t172 + a9 * t152
        t174 = t173 + t3 * t158
        t175 = t174 + t4 * t164
        t176 = t175 + t5 * t170
        tl.store(b + 9 * sb, t176, mask)
        t177 = a10 * a10
        t178 = a13 * a13
        t179 = a14 * a14
        t180 = a15 * a15
        t181 = a11 * a11
        t182 = a12 * a12
        t183 = t181 + t182
        t184 = t177 + t178
        t185 = t184 + t180
        t186 = t185 + 2 * t179
        t187 = t186 + 2 * t183
        t188 = a16 * a16
        t189 = a17 * a17
        t190 = a18 * a18
        t191 = t178 + t179
        t192 = t181 + t188
        t193 = t192 + t190
        t194 = t193 + 2 * t189
        t195 = t194 + 2 * t191
        t196 = a19 * a19
        t197 = t179 + t180
        t198 = t182 + t189
        t199 = t198 + t196
        t200 = t199 + 2 * t190
        t201 = t200 + 2 * t197
        t202 = a10 * a11
        t203 = a13 * a16
        t204 = a14 * a17
        t205 = a15 * a18
        t206 = a11 * a13
        t207 = a12 * a14
        t208 = t206 + t207
        t209 = t202 + t203
        t210 = t209 + t205
        t211 = t210 + 2 * t204
        t212 = t211 + 2 * t208
        t213 = a10 * a12
        t214 = a13 * a17
        t215 = a14 * a18
        t216 = a15 * a19
        t217 = a11 * a14
        t218 = a12 * a15
        t219 = t217 + t218
        t220 = t213 + t214
        t221 = t220 + t216
        t222 = t221 + 2 * t215
        t223 = t222 + 2 * t219
        t224 = a11 * a12
        t225 = a16 * a17
        t226 = a17 * a18
        t227 = a18 * a19
        t228 = a13 * a14
        t229 = a14 * a15
        t230 = t228 + t229
        t231 = t224 + t225
        t232 = t231 + t227
        t233 = t232 + 2 * t226
        t234 = t233 + 2 * t230
        t235 = a4 * t187
        t236 = t235 + a7 * t195
        t237 = t236 + a9 * t201
        t238 = t237 + t3 * t212
        t239 = t238 + t4 * t223
        t240 = t239 + t5 * t234
        tl.store(b + 10 * sb, t240, mask)
        t241 = a20 * a20
        t242 = a26 * a26
        t243 = a29 * a29
        t244 = a21 * a21
        t245 = a22 * a22
        t246 = t244 + t245
        t247 = a25 * a25
        t248 = a23 * a23
        t249 = a24 * a24
        t250 = t248 + 2 * t249
        t251 = t247 + t250
        t252 = a27 * a27
        t253 = a28 * a28
        t254 = t252 + t253
        t255 = t241 + t242
        t256 = t255 + t243
        t257 = t256 + 3 * t246
        t258 = t257 + 3 * t251
        t259 = t258 + 3 * t254
        tl.store(k + 0 * LANES, t3, mask)
        tl.store(k + 1 * LANES, t4, mask)
        tl.store(k + 2 * LANES, t5, mask)
        tl.store(k + 3 * LANES, t44, mask)
        tl.store(k + 4 * LANES, t47, mask)
        tl.store(k + 5 * LANES, t50, mask)
        tl.store(k + 6 * LANES, t59, mask)
        tl.store(k + 7 * LANES, t65, mask)
        tl.store(k + 8 * LANES, t71, mask)
        tl.store(k + 9 * LANES, t85, mask)
        tl.store(k + 10 * LANES, t96, mask)
        tl.store(k + 11 * LANES, t107, mask)
        tl.store(k + 12 * LANES, t113, mask)
        tl.store(k + 13 * LANES, t116, mask)
        tl.store(k + 14 * LANES, t119, mask)
        tl.store(k + 15 * LANES, t122, mask)
        tl.store(k + 16 * LANES, t125, mask)
        tl.store(k + 17 * LANES, t128, mask)
        tl.store(k + 18 * LANES, t140, mask)
        tl.store(k + 19 * LANES, t146, mask)
        tl.store(k + 20 * LANES, t152, mask)
        tl.store(k + 21 * LANES, t158, mask)
        tl.store(k + 22 * LANES, t164, mask)
        tl.store(k + 23 * LANES, t170, mask)
        tl.store(k + 24 * LANES, t177, mask)
        tl.store(k + 25 * LANES, t178, mask)
        tl.store(k + 26 * LANES, t179, mask)
        tl.store(k + 27 * LANES, t180, mask)
        tl.store(k + 28 * LANES, t181, mask)
        tl.store(k + 29 * LANES, t182, mask)
        tl.store(k + 30 * LANES, t183, mask)
        tl.store(k + 31 * LANES, t187, mask)
        tl.store(k + 32 * LANES, t188, mask)
        tl.store(k + 33 * LANES, t189, mask)
        tl.store(k + 34 * LANES, t190, mask)
        tl.store(k + 35 * LANES, t191, mask)
        tl.store(k + 36 * LANES, t195, mask)
        tl.store(k + 37 * LANES, t196, mask)
        tl.store(k + 38 * LANES, t197, mask)
        tl.store(k + 39 * LANES, t201, mask)
        tl.store(k + 40 * LANES, t202, mask)
        tl.store(k + 41 * LANES, t203, mask)
        tl.store(k + 42 * LANES, t204, mask)
        tl.store(k + 43 * LANES, t205, mask)
        tl.store(k + 44 * LANES, t206, mask)
        tl.store(k + 45 * LANES, t207, mask)
        tl.store(k + 46 * LANES, t208, mask)
        tl.store(k + 47 * LANES, t212, mask)
        tl.store(k + 48 * LANES, t213, mask)
        tl.store(k + 49 * LANES, t214, mask)
        tl.store(k + 50 * LANES, t215, mask)
        tl.store(k + 51 * LANES, t216, mask)
        tl.store(k + 52 * LANES, t217, mask)
        tl.store(k + 53 * LANES, t218, mask)
        tl.store(k + 54 * LANES, t219, mask)
        tl.store(k + 55 * LANES, t223, mask)
        tl.store(k + 56 * LANES, t224, mask)
        tl.store(k + 57 * LANES, t225, mask)
        tl.store(k + 58 * LANES, t226, mask)
        tl.store(k + 59 * LANES, t227, mask)
        tl.store(k + 60 * LANES, t228, mask)
        tl.store(k + 61 * LANES, t229, mask)
        tl.store(k + 62 * LANES, t230, mask)
        tl.store(k + 63 * LANES, t234, mask)
        tl.store(k + 64 * LANES, t241, mask)
        tl.store(k + 65 * LANES, t242, mask)
        tl.store(k + 66 * LANES, t243, mask)
        tl.store(k + 67 * LANES, t244, mask)
        tl.store(k + 68 * LANES, t245, mask)
        tl.store(k + 69 * LANES, t246, mask)
        tl.store(k + 70 * LANES, t247, mask)
        tl.store(k + 71 * LANES, t248, mask)
        tl.store(k + 72 * LANES, t249, mask)
        tl.store(k + 73 * LANES, t251, mask)
        tl.store(k + 74 * LANES, t252, mask)
        tl.store(k + 75 * LANES, t253, mask)
        tl.store(k + 76 * LANES, t254, mask)
        tl.store(k + 77 * LANES, t259, mask)
    if PART == 1:
        a30 = tl.load(a + 30 * sa, mask)
        t260 = a30 * a30
        a31 = tl.load(a + 31 * sa, mask)
        t261 = a31 * a31
        a32 = tl.load(a + 32 * sa, mask)
        t262 = a32 * a32
        a33 = tl.load(a + 33 * sa, mask)
        t263 = a33 * a33
        t249 = tl.load(k + 72 * LANES, mask)
        t248 = tl.load(k + 71 * LANES, mask)
        t264 = t248 + t249
        t252 = tl.load(k + 74 * LANES, mask)
        t242 = tl.load(k + 65 * LANES, mask)
        t265 = t242 + 2 * t252
        t253 = tl.load(k + 75 * LANES, mask)
        t266 = t253 + t265
        t244 = tl.load(k + 67 * LANES, mask)
        t267 = t244 + t260
        t268 = t267 + t263
        t269 = t268 + 3 * t261
        t270 = t269 + 3 * t262
        t271 = t270 + 3 * t264
        t272 = t271 + 3 * t266
        a34 = tl.load(a + 34 * sa, mask)
        t273 = a34 * a34
        t247 = tl.load(k + 70 * LANES, mask)
        t274 = t249 + t247
        t275 = t252 + 2 * t253
        t243 = tl.load(k + 66 * LANES, mask)
        t276 = t243 + t263
        t245 = tl.load(k + 68 * LANES, mask)
        t277 = t245 + t261
        t278 = t277 + t273
        t279 = t278 + 3 * t262
        t280 = t279 + 3 * t274
        t281 = t280 + 3 * t275
        t282 = t281 + 3 * t276
        a20 = tl.load(a + 20 * sa, mask)
        a21 = tl.load(a + 21 * sa, mask)
        t283 = a20 * a21
        a26 = tl.load(a + 26 * sa, mask)
        t284 = a26 * a30
        a27 = tl.load(a + 27 * sa, mask)
        t285 = a27 * a31
        a29 = tl.load(a + 29 * sa, mask)
        t286 = a29 * a33
        a23 = tl.load(a + 23 * sa, mask)
        t287 = a21 * a23
        a22 = tl.load(a + 22 * sa, mask)
        a24 = tl.load(a + 24 * sa, mask)
        t288 = a22 * a24
        t289 = t287 + t288
        t290 = a23 * a26
        t291 = a24 * a27
        t292 = t290 + 2 * t291
        a25 = tl.load(a + 25 * sa, mask)
        a28 = tl.load(a + 28 * sa, mask)
        t293 = a25 * a28
        t294 = a28 * a32
        t295 = t293 + t294
        t296 = t283 + t284
        t297 = t296 + t286
        t298 = t297 + 3 * t285
        t299 = t298 + 3 * t289
        t300 = t299 + 3 * t292
        t301 = t300 + 3 * t295
        t302 = a20 * a22
        t303 = a26 * a31
        t304 = a27 * a32
        t305 = a29 * a34
        t306 = a21 * a24
        t307 = a22 * a25
        t308 = t306 + t307
        t309 = a23 * a27
        t310 = a24 * a28
        t311 = t309 + 2 * t310
        t312 = a25 * a29
        t313 = a28 * a33
        t314 = t312 + t313
        t315 = t302 + t303
        t316 = t315 + t305
        t317 = t316 + 3 * t304
        t318 = t317 + 3 * t308
        t319 = t318 + 3 * t311
        t320 = t319 + 3 * t314
        t321 = a21 * a22
        t322 = a30 * a31
        t323 = a31 * a32
        t324 = a33 * a34
        t325 = a23 * a24
        t326 = a24 * a25
        t327 = t325 + t326
        t328 = a26 * a27
        t329 = a27 * a28
        t330 = t328 + 2 * t329
        t331 = a28 * a29
        t332 = a32 * a33
        t333 = t331 + t332
        t334 = t321 + t322
        t335 = t334 + t324
        t336 = t335 + 3 * t323
        t337 = t336 + 3 * t327
        t338 = t337 + 3 * t330
        t339 = t338 + 3 * t333
        a4 = tl.load(a + 4 * sa, mask)
        t259 = tl.load(k + 77 * LANES, mask)
        t340 = a4 * t259
        a7 = tl.load(a + 7 * sa, mask)
        t341 = t340 + a7 * t272
        a9 = tl.load(a + 9 * sa, mask)
        t342 = t341 + a9 * t282
        t3 = tl.load(k + 0 * LANES, mask)
        t343 = t342 + t3 * t301
        t4 = tl.load(k + 1 * LANES, mask)
        t344 = t343 + t4 * t320
        t5 = tl.load(k + 2 * LANES, mask)
        t345 = t344 + t5 * t339
        tl.store(b + 11 * sb, t345, mask)
        t183 = tl.load(k + 30 * LANES, mask)
        t177 = tl.load(k + 24 * LANES, mask)
        t346 = t177 + t183
        t188 = tl.load(k + 32 * LANES, mask)
        t178 = tl.load(k + 25 * LANES, mask)
        t347 = t178 + t188
        t189 = tl.load(k + 33 * LANES, mask)
        t348 = t347 + t189
        t190 = tl.load(k + 34 * LANES, mask)
        t180 = tl.load(k + 27 * LANES, mask)
        t349 = t180 + t190
        t196 = tl.load(k + 37 * LANES, mask)
        t350 = t349 + t196
        a10 = tl.load(a + 10 * sa, mask)
        a13 = tl.load(a + 13 * sa, mask)
        t351 = a10 * a13
        a11 = tl.load(a + 11 * sa, mask)
        a16 = tl.load(a + 16 * sa, mask)
        t352 = a11 * a16
        a12 = tl.load(a + 12 * sa, mask)
        a17 = tl.load(a + 17 * sa, mask)
        t353 = a12 * a17
        t354 = t351 + t352
        t355 = t354 + t353
        t181 = tl.load(k + 28 * LANES, mask)
        t356 = t355 + 2 * t181
        t191 = tl.load(k + 35 * LANES, mask)
        t357 = t356 + 2 * t191
        a15 = tl.load(a + 15 * sa, mask)
        t358 = a10 * a15
        a18 = tl.load(a + 18 * sa, mask)
        t359 = a11 * a18
        a19 = tl.load(a + 19 * sa, mask)
        t360 = a12 * a19
        t361 = t358 + t359
        t362 = t361 + t360
        t182 = tl.load(k + 29 * LANES, mask)
        t363 = t362 + 2 * t182
        t197 = tl.load(k + 38 * LANES, mask)
        t364 = t363 + 2 * t197
        t365 = a13 * a15
        t366 = a16 * a18
        t367 = a17 * a19
        t368 = t365 + t366
        t369 = t368 + t367
        t179 = tl.load(k + 26 * LANES, mask)
        t370 = t369 + 2 * t179
        t371 = t370 + 2 * t189
        t372 = t371 + 2 * t190
        t373 = a23 * t357
        t374 = t373 + a25 * t364
        t375 = t374 + a32 * t372
        t208 = tl.load(k + 46 * LANES, mask)
        t202 = tl.load(k + 40 * LANES, mask)
        t376 = t202 + t208
        t219 = tl.load(k + 54 * LANES, mask)
        t213 = tl.load(k + 48 * LANES, mask)
        t377 = t213 + t219
        a14 = tl.load(a + 14 * sa, mask)
        t378 = a10 * a14
        t379 = a11 * a17
        t380 = a12 * a18
        t381 = t378 + t379
        t382 = t381 + t380
        t224 = tl.load(k + 56 * LANES, mask)
        t383 = t382 + 2 * t224
        t230 = tl.load(k + 62 * LANES, mask)
        t384 = t383 + 2 * t230
        t203 = tl.load(k + 41 * LANES, mask)
        t206 = tl.load(k + 44 * LANES, mask)
        t385 = t206 + t203
        t204 = tl.load(k + 42 * LANES, mask)
        t386 = t385 + t204
        t387 = a12 * a13
        t388 = a14 * a16
        t389 = a15 * a17
        t390 = t387 + t388
        t391 = t390 + t389
        t217 = tl.load(k + 52 * LANES, mask)
        t392 = t391 + 2 * t217
        t214 = tl.load(k + 49 * LANES, mask)
        t393 = t392 + 2 * t214
        t215 = tl.load(k + 50 * LANES, mask)
        t394 = t393 + 2 * t215
        t395 = a11 * a15
        t396 = a13 * a18
        t397 = a14 * a19
        t398 = t395 + t396
        t399 = t398 + t397
        t207 = tl.load(k + 45 * LANES, mask)
        t400 = t399 + 2 * t207
        t401 = t400 + 2 * t204
        t205 = tl.load(k + 43 * LANES, mask)
        t402 = t401 + 2 * t205
        t218 = tl.load(k + 53 * LANES, mask)
        t403 = t218 + t215
        t216 = tl.load(k + 51 * LANES, mask)
        t404 = t403 + t216
        t225 = tl.load(k + 57 * LANES, mask)
        t228 = tl.load(k + 60 * LANES, mask)
        t405 = t228 + t225
        t226 = tl.load(k + 58 * LANES, mask)
        t406 = t405 + t226
        t229 = tl.load(k + 61 * LANES, mask)
        t407 = t229 + t226
        t227 = tl.load(k + 59 * LANES, mask)
        t408 = t407 + t227
        t409 = a21 * t376
        t410 = t409 + a22 * t377
        t411 = t410 + a24 * t384
        t412 = t411 + a26 * t386
        t413 = t412 + a27 * t394
        t414 = t413 + a28 * t402
        t415 = t414 + a29 * t404
        t416 = t415 + a31 * t406
        t417 = t416 + a33 * t408
        t418 = a20 * t346
        t419 = t418 + a30 * t348
        t420 = t419 + a34 * t350
        t421 = t420 + 2 * t375
        t422 = t421 + 4 * t417
        tl.store(b + 12 * sb, t422, mask)
        t251 = tl.load(k + 73 * LANES, mask)
        t241 = tl.load(k + 64 * LANES, mask)
        t423 = t241 + t251
        t246 = tl.load(k + 69 * LANES, mask)
        t424 = t423 + 2 * t246
        t425 = t248 + t260
        t426 = t425 + t262
        t427 = t426 + 2 * t242
        t428 = t427 + 2 * t252
        t429 = t428 + 2 * t261
        t430 = t247 + t262
        t431 = t430 + t273
        t432 = t431 + 2 * t253
        t433 = t432 + 2 * t276
        t434 = a20 * a23
        t435 = a21 * a26
        t436 = a22 * a27
        t437 = a23 * a30
        t438 = a24 * a31
        t439 = a25 * a32
        t440 = t434 + t437
        t441 = t440 + t439
        t442 = t441 + 2 * t244
        t443 = t442 + 4 * t264
        t444 = t443 + 2 * t266
        t445 = t444 + 2 * t435
        t446 = t445 + 2 * t436
        t447 = t446 + 2 * t438
        t448 = a20 * a25
        t449 = a21 * a28
        t450 = a22 * a29
        t451 = a23 * a32
        t452 = a24 * a33
        t453 = a25 * a34
        t454 = t448 + t451
        t455 = t454 + t453
        t456 = t455 + 2 * t245
        t457 = t456 + 2 * t243
        t458 = t457 + 4 * t274
        t459 = t458 + 2 * t275
        t460 = t459 + 2 * t449
        t461 = t460 + 2 * t450
        t462 = t461 + 2 * t452
        t463 = a23 * a25
        t464 = a26 * a28
        t465 = a27 * a29
        t466 = a30 * a32
        t467 = a31 * a33
        t468 = a32 * a34
        t469 = t463 + t466
        t470 = t469 + t468
        t471 = t470 + 2 * t249
        t472 = t471 + 2 * t261
        t473 = t472 + 4 * t262
        t474 = t473 + 2 * t263
        t254 = tl.load(k + 76 * LANES, mask)
        t475 = t474 + 4 * t254
        t476 = t475 + 2 * t464
        t477 = t476 + 2 * t465
        t478 = t477 + 2 * t467
        t479 = a23 * t447
        t480 = t479 + a25 * t462
        t481 = t480 + a32 * t478
        t482 = t283 + t293
        t483 = t482 + t292
        t484 = t483 + 2 * t289
        t485 = t302 + t312
        t486 = t485 + t311
        t487 = t486 + 2 * t308
        t488 = a20 * a24
        t489 = a21 * a27
        t490 = a22 * a28
        t491 = a23 * a31
        t492 = a24 * a32
        t493 = a25 * a33
        t494 = t488 + t491
        t495 = t494 + t493
        t496 = t495 + 2 * t321
        t497 = t496 + 2 * t331
        t498 = t497 + 4 * t327
        t499 = t498 + 2 * t330
        t500 = t499 + 2 * t489
        t501 = t500 + 2 * t490
        t502 = t501 + 2 * t492
        t503 = t287 + t284
        t504 = t503 + t294
        t505 = t504 + 2 * t290
        t506 = t505 + 2 * t291
        t507 = t506 + 2 * t285
        t508 = a22 * a23
        t509 = a24 * a26
        t510 = a25 * a27
        t511 = a27 * a30
        t512 = a28 * a31
        t513 = a29 * a32
        t514 = t508 + t511
        t515 = t514 + t513
        t516 = t515 + 2 * t306
        t517 = t516 + 4 * t309
        t518 = t517 + 4 * t310
        t519 = t518 + 2 * t303
        t520 = t519 + 4 * t304
        t521 = t520 + 2 * t313
        t522 = t521 + 2 * t509
        t523 = t522 + 2 * t510
        t524 = t523 + 2 * t512
        t525 = a21 * a25
        t526 = a23 * a28
        t527 = a24 * a29
        t528 = a26 * a32
        t529 = a27 * a33
        t530 = a28 * a34
        t531 = t525 + t528
        t532 = t531 + t530
        t533 = t532 + 2 * t288
        t534 = t533 + 4 * t291
        t535 = t534 + 2 * t285
        t536 = t535 + 2 * t286
        t537 = t536 + 4 * t295
        t538 = t537 + 2 * t526
        t539 = t538 + 2 * t527
        t540 = t539 + 2 * t529
        t541 = t307 + t304
        t542 = t541 + t305
        t543 = t542 + 2 * t310
        t544 = t543 + 2 * t314
        t545 = t325 + t322
        t546 = t545 + t332
        t547 = t546 + 2 * t328
        t548 = t547 + 2 * t329
        t549 = t548 + 2 * t323
        t550 = t326 + t323
        t551 = t550 + t324
        t552 = t551 + 2 * t329
        t553 = t552 + 2 * t333
        t554 = a21 * t484
        t555 = t554 + a22 * t487
        t556 = t555 + a24 * t502
        t557 = t556 + a26 * t507
        t558 = t557 + a27 * t524
        t559 = t558 + a28 * t540
        t560 = t559 + a29 * t544
        t561 = t560 + a31 * t549
        t562 = t561 + a33 * t553
        t563 = a20 * t424
        t564 = t563 + a30 * t429
        t565 = t564 + a34 * t433
        t566 = t565 + 2 * t481
        t567 = t566 + 4 * t562
        tl.store(b + 13 * sb, t567, mask)
        tl.store(k + 76 * LANES, t272, mask)
        tl.store(k + 72 * LANES, t282, mask)
        tl.store(k + 66 * LANES, t301, mask)
        tl.store(k + 68 * LANES, t320, mask)
        tl.store(k + 67 * LANES, t339, mask)
        tl.store(k + 75 * LANES, t346, mask)
        tl.store(k + 70 * LANES, t348, mask)
        tl.store(k + 74 * LANES, t350, mask)
        tl.store(k + 65 * LANES, t357, mask)
        tl.store(k + 71 * LANES, t364, mask)
        tl.store(k + 69 * LANES, t372, mask)
        tl.store(k + 73 * LANES, t376, mask)
        tl.store(k + 64 * LANES, t377, mask)
        tl.store(k + 59 * LANES, t384, mask)
        tl.store(k + 58 * LANES, t386, mask)
        tl.store(k + 61 * LANES, t394, mask)
        tl.store(k + 60 * LANES, t402, mask)
        tl.store(k + 57 * LANES, t404, mask)
        tl.store(k + 51 * LANES, t406, mask)
        tl.store(k + 53 * LANES, t408, mask)
        tl.store(k + 50 * LANES, t424, mask)
        tl.store(k + 43 * LANES, t429, mask)
        tl.store(k + 42 * LANES, t433, mask)
        tl.store(k + 45 * LANES, t447, mask)
        tl.store(k + 49 * LANES, t462, mask)
        tl.store(k + 52 * LANES, t478, mask)
        tl.store(k + 41 * LANES, t484, mask)
        tl.store(k + 44 * LANES, t487, mask)
        tl.store(k + 62 * LANES, t502, mask)
        tl.store(k + 56 * LANES, t507, mask)
        tl.store(k + 54 * LANES, t524, mask)
        tl.store(k + 48 * LANES, t540, mask)
        tl.store(k + 40 * LANES, t544, mask)
        tl.store(k + 46 * LANES, t549, mask)
        tl.store(k + 34 * LANES, t553, mask)
    if PART == 2:
        a1 = tl.load(a + 1 * sa, mask)
        t568 = a1 * a1
        a10 = tl.load(a + 10 * sa, mask)
        t569 = a1 * a10
        a2 = tl.load(a + 2 * sa, mask)
        a11 = tl.load(a + 11 * sa, mask)
        t570 = t569 + a2 * a11
        a3 = tl.load(a + 3 * sa, mask)
        a12 = tl.load(a + 12 * sa, mask)
        t571 = t570 + a3 * a12
        t572 = a1 * a2
        t573 = a1 * a11
        a13 = tl.load(a + 13 * sa, mask)
        t574 = t573 + a2 * a13
        a14 = tl.load(a + 14 * sa, mask)
        t575 = t574 + a3 * a14
        t576 = 2 * t575
        t577 = a1 * a3
        t578 = a1 * a12
        t579 = t578 + a2 * a14
        a15 = tl.load(a + 15 * sa, mask)
        t580 = t579 + a3 * a15
        t581 = 2 * t580
        t582 = a2 * a2
        t583 = a1 * a13
        a16 = tl.load(a + 16 * sa, mask)
        t584 = t583 + a2 * a16
        a17 = tl.load(a + 17 * sa, mask)
        t585 = t584 + a3 * a17
        t586 = a2 * a3
        t587 = a1 * a14
        t588 = t587 + a2 * a17
        a18 = tl.load(a + 18 * sa, mask)
        t589 = t588 + a3 * a18
        t590 = 2 * t589
        t591 = a3 * a3
        t592 = a1 * a15
        t593 = t592 + a2 * a18
        a19 = tl.load(a + 19 * sa, mask)
        t594 = t593 + a3 * a19
        t595 = t568 * t571
        t596 = t595 + t572 * t576
        t597 = t596 + t577 * t581
        t598 = t597 + t582 * t585
        t599 = t598 + t586 * t590
        t600 = t599 + t591 * t594
        tl.store(b + 14 * sb, t600, mask)
        t44 = tl.load(k + 3 * LANES, mask)
        t601 = t44 * t44
        t47 = tl.load(k + 4 * LANES, mask)
        t602 = t601 + t47 * t47
        t50 = tl.load(k + 5 * LANES, mask)
        t603 = t602 + t50 * t50
        tl.store(b + 15 * sb, t603, mask)
        t158 = tl.load(k + 21 * LANES, mask)
        t604 = 2 * t158
        t164 = tl.load(k + 22 * LANES, mask)
        t605 = 2 * t164
        t170 = tl.load(k + 23 * LANES, mask)
        t606 = 2 * t170
        t140 = tl.load(k + 18 * LANES, mask)
        t607 = t140 * t568
        t146 = tl.load(k + 19 * LANES, mask)
        t608 = t607 + t146 * t582
        t152 = tl.load(k + 20 * LANES, mask)
        t609 = t608 + t152 * t591
        t610 = t609 + t572 * t604
        t611 = t610 + t577 * t605
        t612 = t611 + t586 * t606
        tl.store(b + 16 * sb, t612, mask)
        t613 = t571 * t571
        t614 = t613 + t575 * t576
        t615 = t614 + t580 * t581
        t616 = t615 + t585 * t585
        t617 = t616 + t589 * t590
        t618 = t617 + t594 * t594
        tl.store(b + 17 * sb, t618, mask)
        t301 = tl.load(k + 66 * LANES, mask)
        t619 = t301 * t572
        t320 = tl.load(k + 68 * LANES, mask)
        t620 = t619 + t320 * t577
        t339 = tl.load(k + 67 * LANES, mask)
        t621 = t620 + t339 * t586
        t259 = tl.load(k + 77 * LANES, mask)
        t622 = t259 * t568
        t272 = tl.load(k + 76 * LANES, mask)
        t623 = t622 + t272 * t582
        t282 = tl.load(k + 72 * LANES, mask)
        t624 = t623 + t282 * t591
        t625 = t624 + 2 * t621
        tl.store(b + 18 * sb, t625, mask)
        t59 = tl.load(k + 6 * LANES, mask)
        t626 = t44 * t59
        t65 = tl.load(k + 7 * LANES, mask)
        t627 = t626 + t47 * t65
        t71 = tl.load(k + 8 * LANES, mask)
        t628 = t627 + t50 * t71
        tl.store(b + 19 * sb, t628, mask)
        t113 = tl.load(k + 12 * LANES, mask)
        t629 = t113 * t571
        t122 = tl.load(k + 15 * LANES, mask)
        t630 = t629 + t122 * t576
        t125 = tl.load(k + 16 * LANES, mask)
        t631 = t630 + t125 * t581
        t116 = tl.load(k + 13 * LANES, mask)
        t632 = t631 + t116 * t585
        t128 = tl.load(k + 17 * LANES, mask)
        t633 = t632 + t128 * t590
        t119 = tl.load(k + 14 * LANES, mask)
        t634 = t633 + t119 * t594
        tl.store(b + 20 * sb, t634, mask)
        t85 = tl.load(k + 9 * LANES, mask)
        t635 = t44 * t85
        t96 = tl.load(k + 10 * LANES, mask)
        t636 = t635 + t47 * t96
        t107 = tl.load(k + 11 * LANES, mask)
        t637 = t636 + t50 * t107
        tl.store(b + 21 * sb, t637, mask)
        t638 = a1 * a11
        t639 = a2 * a10
        t640 = t639 + 3 * t638
        a4 = tl.load(a + 4 * sa, mask)
        a21 = tl.load(a + 21 * sa, mask)
        t641 = a4 * a21
        a5 = tl.load(a + 5 * sa, mask)
        a23 = tl.load(a + 23 * sa, mask)
        t642 = t641 + a5 * a23
        a6 = tl.load(a + 6 * sa, mask)
        a24 = tl.load(a + 24 * sa, mask)
        t643 = t642 + a6 * a24
        a20 = tl.load(a + 20 * sa, mask)
        t644 = a5 * a20
        a7 = tl.load(a + 7 * sa, mask)
        t645 = t644 + a7 * a21
        a8 = tl.load(a + 8 * sa, mask)
        a22 = tl.load(a + 22 * sa, mask)
        t646 = t645 + a8 * a22
        t647 = t646 + 3 * t643
        t648 = a1 * a12
        t649 = a3 * a10
        t650 = t649 + 3 * t648
        t651 = a4 * a22
        t652 = t651 + a5 * a24
        a25 = tl.load(a + 25 * sa, mask)
        t653 = t652 + a6 * a25
        t654 = a6 * a20
        t655 = t654 + a8 * a21
        a9 = tl.load(a + 9 * sa, mask)
        t656 = t655 + a9 * a22
        t657 = t656 + 3 * t653
        t658 = a1 * a16
        t659 = a2 * a13
        t660 = t658 + 3 * t659
        a26 = tl.load(a + 26 * sa, mask)
        t661 = a4 * a26
        a30 = tl.load(a + 30 * sa, mask)
        t662 = t661 + a5 * a30
        a31 = tl.load(a + 31 * sa, mask)
        t663 = t662 + a6 * a31
        t664 = a5 * a23
        t665 = t664 + a7 * a26
        a27 = tl.load(a + 27 * sa, mask)
        t666 = t665 + a8 * a27
        t667 = t663 + 3 * t666
        t668 = a1 * a19
        t669 = a3 * a15
        t670 = t668 + 3 * t669
        a29 = tl.load(a + 29 * sa, mask)
        t671 = a4 * a29
        a33 = tl.load(a + 33 * sa, mask)
        t672 = t671 + a5 * a33
        a34 = tl.load(a + 34 * sa, mask)
        t673 = t672 + a6 * a34
        t674 = a6 * a25
        a28 = tl.load(a + 28 * sa, mask)
        t675 = t674 + a8 * a28
        t676 = t675 + a9 * a29
        t677 = t673 + 3 * t676
        t678 = a2 * a17
        t679 = a3 * a16
        t680 = t679 + 3 * t678
        t681 = a5 * a27
        t682 = t681 + a7 * a31
        a32 = tl.load(a + 32 * sa, mask)
        t683 = t682 + a8 * a32
        t684 = a6 * a26
        t685 = t684 + a8 * a30
        t686 = t685 + a9 * a31
        t687 = t686 + 3 * t683
        t688 = a2 * a19
        t689 = a3 * a18
        t690 = t688 + 3 * t689
        t691 = a5 * a29
        t692 = t691 + a7 * a33
        t693 = t692 + a8 * a34
        t694 = a6 * a28
        t695 = t694 + a8 * a32
        t696 = t695 + a9 * a33
        t697 = t693 + 3 * t696
        t698 = a1 * a14
        t699 = a2 * a12
        t700 = a3 * a11
        t701 = t699 + t700
        t702 = t701 + 2 * t698
        t703 = a4 * a24
        t704 = t703 + a5 * a27
        t705 = t704 + a6 * a28
        t706 = a5 * a22
        t707 = t706 + a7 * a24
        t708 = t707 + a8 * a25
        t709 = a6 * a21
        t710 = t709 + a8 * a23
        t711 = t710 + a9 * a24
        t712 = t708 + t711
        t713 = t712 + 2 * t705
        t714 = a1 * a17
        t715 = a2 * a14
        t716 = a3 * a13
        t717 = t714 + t716
        t718 = t717 + 2 * t715
        t719 = a4 * a27
        t720 = t719 + a5 * a31
        t721 = t720 + a6 * a32
        t722 = a5 * a24
        t723 = t722 + a7 * a27
        t724 = t723 + a8 * a28
        t725 = a6 * a23
        t726 = t725 + a8 * a26
        t727 = t726 + a9 * a27
        t728 = t721 + t727
        t729 = t728 + 2 * t724
        t730 = a1 * a18
        t731 = a2 * a15
        t732 = a3 * a14
        t733 = t730 + t731
        t734 = t733 + 2 * t732
        t735 = a4 * a28
        t736 = t735 + a5 * a32
        t737 = t736 + a6 * a33
        t738 = a5 * a25
        t739 = t738 + a7 * a28
        t740 = t739 + a8 * a29
        t741 = a6 * a24
        t742 = t741 + a8 * a27
        t743 = t742 + a9 * a28
        t744 = t737 + t740
        t745 = t744 + 2 * t743
        t746 = t702 * t713
        t747 = t746 + t718 * t729
        t748 = t747 + t734 * t745
        t749 = a1 * a10
        t750 = a4 * a20
        t751 = t750 + a5 * a21
        t752 = t751 + a6 * a22
        t753 = a2 * a16
        t754 = a5 * a26
        t755 = t754 + a7 * a30
        t756 = t755 + a8 * a31
        t757 = a3 * a19
        t758 = a6 * a29
        t759 = t758 + a8 * a33
        t760 = t759 + a9 * a34
        t761 = t749 * t752
        t762 = t761 + t753 * t756
        t763 = t762 + t757 * t760
        t764 = a1 * a13
        t765 = a2 * a11
        t766 = t764 + t765
        t767 = a4 * a23
        t768 = t767 + a5 * a26
        t769 = t768 + a6 * a27
        t770 = a5 * a21
        t771 = t770 + a7 * a23
        t772 = t771 + a8 * a24
        t773 = t769 + t772
        t774 = a1 * a15
        t775 = a3 * a12
        t776 = t774 + t775
        t777 = a4 * a25
        t778 = t777 + a5 * a28
        t779 = t778 + a6 * a29
        t780 = a6 * a22
        t781 = t780 + a8 * a24
        t782 = t781 + a9 * a25
        t783 = t779 + t782
        t784 = a2 * a18
        t785 = a3 * a17
        t786 = t784 + t785
        t787 = a5 * a28
        t788 = t787 + a7 * a32
        t789 = t788 + a8 * a33
        t790 = a6 * a27
        t791 = t790 + a8 * a31
        t792 = t791 + a9 * a32
        t793 = t789 + t792
        t794 = t766 * t773
        t795 = t794 + t776 * t783
        t796 = t795 + t786 * t793
        t797 = t640 * t647
        t798 = t797 + t650 * t657
        t799 = t798 + t660 * t667
        t800 = t799 + t670 * t677
        t801 = t800 + t680 * t687
        t802 = t801 + t690 * t697
        t803 = t802 + 3 * t748
        t804 = t803 + 4 * t763
        t805 = t804 + 6 * t796
        tl.store(b + 22 * sb, t805, mask)
        t806 = t140 * t571
        t807 = t806 + t146 * t585
        t808 = t807 + t152 * t594
        t809 = t808 + t575 * t604
        t810 = t809 + t580 * t605
        t811 = t810 + t589 * t606
        tl.store(b + 23 * sb, t811, mask)
        t187 = tl.load(k + 31 * LANES, mask)
        t812 = t187 * t571
        t212 = tl.load(k + 47 * LANES, mask)
        t813 = t812 + t212 * t576
        t223 = tl.load(k + 55 * LANES, mask)
        t814 = t813 + t223 * t581
        t195 = tl.load(k + 36 * LANES, mask)
        t815 = t814 + t195 * t585
        t234 = tl.load(k + 63 * LANES, mask)
        t816 = t815 + t234 * t590
        t201 = tl.load(k + 39 * LANES, mask)
        t817 = t816 + t201 * t594
        tl.store(b + 24 * sb, t817, mask)
        t818 = t259 * t571
        t819 = t818 + t301 * t576
        t820 = t819 + t320 * t581
        t821 = t820 + t272 * t585
        t822 = t821 + t339 * t590
        t823 = t822 + t282 * t594
        tl.store(b + 25 * sb, t823, mask)
        t424 = tl.load(k + 50 * LANES, mask)
        t824 = t424 * t749
        t484 = tl.load(k + 41 * LANES, mask)
        t825 = t824 + t484 * t640
        t487 = tl.load(k + 44 * LANES, mask)
        t826 = t825 + t487 * t650
        t447 = tl.load(k + 45 * LANES, mask)
        t827 = t826 + t447 * t766
        t502 = tl.load(k + 62 * LANES, mask)
        t828 = t827 + t502 * t702
        t462 = tl.load(k + 49 * LANES, mask)
        t829 = t828 + t462 * t776
        t507 = tl.load(k + 56 * LANES, mask)
        t830 = t829 + t507 * t660
        t524 = tl.load(k + 54 * LANES, mask)
        t831 = t830 + t524 * t718
        t540 = tl.load(k + 48 * LANES, mask)
        t832 = t831 + t540 * t734
        t544 = tl.load(k + 40 * LANES, mask)
        t833 = t832 + t544 * t670
        t429 = tl.load(k + 43 * LANES, mask)
        t834 = t833 + t429 * t753
        t549 = tl.load(k + 46 * LANES, mask)
        t835 = t834 + t549 * t680
        t478 = tl.load(k + 52 * LANES, mask)
        t836 = t835 + t478 * t786
        t553 = tl.load(k + 34 * LANES, mask)
        t837 = t836 + t553 * t690
        t433 = tl.load(k + 42 * LANES, mask)
        t838 = t837 + t433 * t757
        tl.store(b + 26 * sb, t838, mask)
        t839 = t113 * t140
        t840 = t839 + t122 * t604
        t841 = t840 + t125 * t605
        t842 = t841 + t116 * t146
        t843 = t842 + t128 * t606
        t844 = t843 + t119 * t152
        tl.store(b + 27 * sb, t844, mask)
        t845 = t122 * t212
        t846 = t845 + t125 * t223
        t847 = t846 + t128 * t234
        t848 = t113 * t187
        t849 = t848 + t116 * t195
        t850 = t849 + t119 * t201
        t851 = t850 + 2 * t847
        tl.store(b + 28 * sb, t851, mask)
        t852 = t59 * t59
        t853 = t852 + t65 * t65
        t854 = t853 + t71 * t71
        tl.store(b + 29 * sb, t854, mask)
        t855 = t122 * t301
        t856 = t855 + t125 * t320
        t857 = t856 + t128 * t339
        t858 = t113 * t259
        t859 = t858 + t116 * t272
        t860 = t859 + t119 * t282
        t861 = t860 + 2 * t857
        tl.store(b + 30 * sb, t861, mask)
        t862 = t140 * t140
        t863 = t862 + t158 * t604
        t864 = t863 + t164 * t605
        t865 = t864 + t146 * t146
        t866 = t865 + t170 * t606
        t867 = t866 + t152 * t152
        tl.store(b + 31 * sb, t867, mask)
        t346 = tl.load(k + 75 * LANES, mask)
        t868 = t346 * t752
        t376 = tl.load(k + 73 * LANES, mask)
        t869 = t868 + t376 * t647
        t377 = tl.load(k + 64 * LANES, mask)
        t870 = t869 + t377 * t657
        t357 = tl.load(k + 65 * LANES, mask)
        t871 = t870 + t357 * t773
        t384 = tl.load(k + 59 * LANES, mask)
        t872 = t871 + t384 * t713
        t364 = tl.load(k + 71 * LANES, mask)
        t873 = t872 + t364 * t783
        t386 = tl.load(k + 58 * LANES, mask)
        t874 = t873 + t386 * t667
        t394 = tl.load(k + 61 * LANES, mask)
        t875 = t874 + t394 * t729
        t402 = tl.load(k + 60 * LANES, mask)
        t876 = t875 + t402 * t745
        t404 = tl.load(k + 57 * LANES, mask)
        t877 = t876 + t404 * t677
        t348 = tl.load(k + 70 * LANES, mask)
        t878 = t877 + t348 * t756
        t406 = tl.load(k + 51 * LANES, mask)
        t879 = t878 + t406 * t687
        t372 = tl.load(k + 69 * LANES, mask)
        t880 = t879 + t372 * t793
        t408 = tl.load(k + 53 * LANES, mask)
        t881 = t880 + t408 * t697
        t350 = tl.load(k + 74 * LANES, mask)
        t882 = t881 + t350 * t760
        tl.store(b + 32 * sb, t882, mask)
        t883 = t59 * t85
        t884 = t883 + t65 * t96
        t885 = t884 + t71 * t107
        tl.store(b + 33 * sb, t885, mask)
        t886 = t140 * t187
        t887 = t886 + t146 * t195
        t888 = t887 + t152 * t201
        t889 = t888 + t212 * t604
        t890 = t889 + t223 * t605
        t891 = t890 + t234 * t606
        tl.store(b + 34 * sb, t891, mask)
        t892 = t140 * t259
        t893 = t892 + t146 * t272
        t894 = t893 + t152 * t282
        t895 = t894 + t301 * t604
        t896 = t895 + t320 * t605
        t897 = t896 + t339 * t606
        tl.store(b + 35 * sb, t897, mask)
        t898 = t212 * t212
        t899 = t898 + t223 * t223
        t900 = t899 + t234 * t234
        t901 = t187 * t187
        t902 = t901 + t195 * t195
        t903 = t902 + t201 * t201
        t904 = t903 + 2 * t900
        tl.store(b + 36 * sb, t904, mask)
        t905 = t212 * t301
        t906 = t905 + t223 * t320
        t907 = t906 + t234 * t339
        t908 = t187 * t259
        t909 = t908 + t195 * t272
        t910 = t909 + t201 * t282
        t911 = t910 + 2 * t907
        tl.store(b + 37 * sb, t911, mask)
        t912 = t85 * t85
        t913 = t912 + t96 * t96
        t914 = t913 + t107 * t107
        tl.store(b + 38 * sb, t914, mask)
        t915 = t357 * t447
        t916 = t915 + t364 * t462
        t917 = t916 + t372 * t478
        t918 = t346 * t424
        t919 = t918 + t348 * t429
        t920 = t919 + t350 * t433
        t921 = t384 * t502
        t922 = t921 + t394 * t524
        t923 = t922 + t402 * t540
        t924 = t376 * t484
        t925 = t924 + t377 * t487
        t926 = t925 + t386 * t507
        t927 = t926 + t404 * t544
        t928 = t927 + t406 * t549
        t929 = t928 + t408 * t553
        t930 = 2 * t917
        t931 = t930 + 3 * t920
        t932 = t931 + 4 * t923
        t933 = t932 + 12 * t929
        tl.store(b + 39 * sb, t933, mask)
        t934 = t301 * t301
        t935 = t934 + t320 * t320
        t936 = t935 + t339 * t339
        t937 = t259 * t259
        t938 = t937 + t272 * t272
        t939 = t938 + t282 * t282
        t940 = t939 + 2 * t936
        tl.store(b + 40 * sb, t940, mask)
        a0 = tl.load(a + 0 * sa, mask)
        tl.store(b + 0 * sb, a0, mask)


@triton.jit
def _backward(a, sa, g, sg, to_a, sto_a, k, mask, PART: tl.constexpr, LANES: tl.constexpr):
    if PART == 0:
        a1 = tl.load(a + 1 * sa, mask)
        a4 = tl.load(a + 4 * sa, mask)
        t0 = a1 * a4
        a2 = tl.load(a + 2 * sa, mask)
        a5 = tl.load(a + 5 * sa, mask)
        t1 = t0 + a2 * a5
        a3 = tl.load(a + 3 * sa, mask)
        a6 = tl.load(a + 6 * sa, mask)
        t2 = t1 + a3 * a6
        g15 = tl.load(g + 15 * sg, mask)
        t3 = 2 * g15
        t4 = 2 * a5
        t5 = 2 * a6
        a8 = tl.load(a + 8 * sa, mask)
        t6 = 2 * a8
        a10 = tl.load(a + 10 * sa, mask)
        t7 = a4 * a10
        a7 = tl.load(a + 7 * sa, mask)
        a13 = tl.load(a + 13 * sa, mask)
        t8 = t7 + a7 * a13
        a9 = tl.load(a + 9 * sa, mask)
        a15 = tl.load(a + 15 * sa, mask)
        t9 = t8 + a9 * a15
        a11 = tl.load(a + 11 * sa, mask)
        t10 = t9 + a11 * t4
        a12 = tl.load(a + 12 * sa, mask)
        t11 = t10 + a12 * t5
        a14 = tl.load(a + 14 * sa, mask)
        t12 = t11 + a14 * t6
        t13 = 6 * a14
        a21 = tl.load(a + 21 * sa, mask)
        t14 = a11 * a21
        a22 = tl.load(a + 22 * sa, mask)
        t15 = t14 + a12 * a22
        a23 = tl.load(a + 23 * sa, mask)
        t16 = t15 + a13 * a23
        a25 = tl.load(a + 25 * sa, mask)
        t17 = t16 + a15 * a25
        a17 = tl.load(a + 17 * sa, mask)
        a27 = tl.load(a + 27 * sa, mask)
        t18 = t17 + a17 * a27
        a18 = tl.load(a + 18 * sa, mask)
        a28 = tl.load(a + 28 * sa, mask)
        t19 = t18 + a18 * a28
        a20 = tl.load(a + 20 * sa, mask)
        t20 = a10 * a20
        a16 = tl.load(a + 16 * sa, mask)
        a26 = tl.load(a + 26 * sa, mask)
        t21 = t20 + a16 * a26
        a19 = tl.load(a + 19 * sa, mask)
        a29 = tl.load(a + 29 * sa, mask)
        t22 = t21 + a19 * a29
        a24 = tl.load(a + 24 * sa, mask)
        t23 = t22 + a24 * t13
        t24 = t23 + 3 * t19
        g5 = tl.load(g + 5 * sg, mask)
        t25 = a1 * g5
        t26 = t25 + t2 * t3
        g19 = tl.load(g + 19 * sg, mask)
        t27 = t26 + t12 * g19
        g21 = tl.load(g + 21 * sg, mask)
        t28 = t27 + t24 * g21
        t29 = a1 * a5
        t30 = t29 + a2 * a7
        t31 = t30 + a3 * a8
        t32 = a4 * a11
        t33 = t32 + a7 * a16
        t34 = t33 + a9 * a18
        t35 = t34 + a13 * t4
        t36 = t35 + a14 * t5
        t37 = t36 + a17 * t6
        t38 = a11 * a23
        t39 = t38 + a12 * a24
        t40 = t39 + a13 * a26
        t41 = t40 + a15 * a28
        a31 = tl.load(a + 31 * sa, mask)
        t42 = t41 + a17 * a31
        a32 = tl.load(a + 32 * sa, mask)
        t43 = t42 + a18 * a32
        t44 = a10 * a21
        a30 = tl.load(a + 30 * sa, mask)
        t45 = t44 + a16 * a30
        a33 = tl.load(a + 33 * sa, mask)
        t46 = t45 + a19 * a33
        t47 = t46 + a27 * t13
        t48 = t47 + 3 * t43
        t49 = a2 * g5
        t50 = t49 + t31 * t3
        t51 = t50 + t37 * g19
        t52 = t51 + t48 * g21
        t53 = a1 * a6
        t54 = t53 + a2 * a8
        t55 = t54 + a3 * a9
        t56 = a4 * a12
        t57 = t56 + a7 * a17
        t58 = t57 + a9 * a19
        t59 = t58 + a14 * t4
        t60 = t59 + a15 * t5
        t61 = t60 + a18 * t6
        t62 = a11 * a24
        t63 = t62 + a12 * a25
        t64 = t63 + a13 * a27
        t65 = t64 + a15 * a29
        t66 = t65 + a17 * a32
        t67 = t66 + a18 * a33
        t68 = a10 * a22
        t69 = t68 + a16 * a31
        a34 = tl.load(a + 34 * sa, mask)
        t70 = t69 + a19 * a34
        t71 = t70 + a28 * t13
        t72 = t71 + 3 * t67
        t73 = a3 * g5
        t74 = t73 + t55 * t3
        t75 = t74 + t61 * g19
        t76 = t75 + t72 * g21
        t77 = a20 * a20
        t78 = a21 * a21
        t79 = a22 * a22
        t80 = t78 + t79
        t81 = a25 * a25
        t82 = a23 * a23
        t83 = a24 * a24
        t84 = t82 + 2 * t83
        t85 = t81 + t84
        t86 = t77 + t85
        t87 = t86 + 2 * t80
        t88 = a4 * a20
        t89 = t88 + a5 * a21
        t90 = t89 + a6 * a22
        g22 = tl.load(g + 22 * sg, mask)
        t91 = 4 * g22
        g26 = tl.load(g + 26 * sg, mask)
        t92 = t87 * g26
        t93 = t92 + t90 * t91
        t94 = a4 * a4
        t95 = t94 + a5 * a5
        t96 = t95 + a6 * a6
        t97 = a4 * a20
        t98 = t97 + a7 * a23
        t99 = t98 + a9 * a25
        t100 = t99 + a21 * t4
        t101 = t100 + a22 * t5
        t102 = t101 + a24 * t6
        t103 = a10 * a10
        t104 = a13 * a13
        t105 = a14 * a14
        t106 = a15 * a15
        t107 = a11 * a11
        t108 = a12 * a12
        t109 = t107 + t108
        t110 = t103 + t104
        t111 = t110 + t106
        t112 = t111 + 2 * t105
        t113 = t112 + 2 * t109
        t114 = a26 * a26
        t115 = a29 * a29
        t116 = a27 * a27
        t117 = a28 * a28
        t118 = t116 + t117
        t119 = t77 + t114
        t120 = t119 + t115
        t121 = t120 + 3 * t80
        t122 = t121 + 3 * t85
        t123 = t122 + 3 * t118
        t124 = a1 * a1
        t125 = a1 * a10
        t126 = t125 + a2 * a11
        t127 = t126 + a3 * a12
        g17 = tl.load(g + 17 * sg, mask)
        t128 = 2 * g17
        g20 = tl.load(g + 20 * sg, mask)
        t129 = t96 * g20
        g23 = tl.load(g + 23 * sg, mask)
        t130 = t129 + t102 * g23
        g24 = tl.load(g + 24 * sg, mask)
        t131 = t130 + t113 * g24
        g25 = tl.load(g + 25 * sg, mask)
        t132 = t131 + t123 * g25
        g14 = tl.load(g + 14 * sg, mask)
        t133 = t132 + t124 * g14
        t134 = t133 + t127 * t128
        t135 = t82 + t83
        t136 = t114 + 2 * t116
        t137 = t117 + t136
        t138 = a20 * a23
        t139 = a21 * a26
        t140 = a22 * a27
        t141 = a23 * a30
        t142 = a24 * a31
        t143 = a25 * a32
        t144 = t138 + t141
        t145 = t144 + t143
        t146 = t145 + 2 * t78
        t147 = t146 + 4 * t135
        t148 = t147 + 2 * t137
        t149 = t148 + 2 * t139
        t150 = t149 + 2 * t140
        t151 = t150 + 2 * t142
        t152 = a4 * a23
        t153 = t152 + a5 * a26
        t154 = t153 + a6 * a27
        t155 = a5 * a21
        t156 = t155 + a7 * a23
        t157 = t156 + a8 * a24
        t158 = t154 + t157
        t159 = 6 * g22
        t160 = t151 * g26
        t161 = t160 + t158 * t159
        t162 = a5 * a5
        t163 = t162 + a7 * a7
        t164 = t163 + a8 * a8
        t165 = a4 * a23
        t166 = t165 + a7 * a30
        t167 = t166 + a9 * a32
        t168 = t167 + a26 * t4
        t169 = t168 + a27 * t5
        t170 = t169 + a31 * t6
        t171 = a16 * a16
        t172 = a17 * a17
        t173 = a18 * a18
        t174 = t104 + t105
        t175 = t107 + t171
        t176 = t175 + t173
        t177 = t176 + 2 * t172
        t178 = t177 + 2 * t174
        t179 = a30 * a30
        t180 = a31 * a31
        t181 = a32 * a32
        t182 = a33 * a33
        t183 = t78 + t179
        t184 = t183 + t182
        t185 = t184 + 3 * t180
        t186 = t185 + 3 * t181
        t187 = t186 + 3 * t135
        t188 = t187 + 3 * t137
        t189 = a2 * a2
        t190 = a1 * a13
        t191 = t190 + a2 * a16
        t192 = t191 + a3 * a17
        t193 = t164 * g20
        t194 = t193 + t170 * g23
        t195 = t194 + t178 * g24
        t196 = t195 + t188 * g25
        t197 = t196 + t189 * g14
        t198 = t197 + t192 * t128
        t199 = t83 + t81
        t200 = t116 + 2 * t117
        t201 = a20 * a25
        t202 = a21 * a28
        t203 = a22 * a29
        t204 = a23 * a32
        t205 = a24 * a33
        t206 = a25 * a34
        t207 = t201 + t204
        t208 = t207 + t206
        t209 = t208 + 2 * t79
        t210 = t209 + 2 * t115
        t211 = t210 + 4 * t199
        t212 = t211 + 2 * t200
        t213 = t212 + 2 * t202
        t214 = t213 + 2 * t203
        t215 = t214 + 2 * t205
        t216 = a4 * a25
        t217 = t216 + a5 * a28
        t218 = t217 + a6 * a29
        t219 = a6 * a22
        t220 = t219 + a8 * a24
        t221 = t220 + a9 * a25
        t222 = t218 + t221
        t223 = t215 * g26
        t224 = t223 + t222 * t159
        t225 = a6 * a6
        t226 = t225 + a8 * a8
        t227 = t226 + a9 * a9
        t228 = a4 * a25
        t229 = t228 + a7 * a32
        t230 = t229 + a9 * a34
        t231 = t230 + a28 * t4
        t232 = t231 + a29 * t5
        t233 = t232 + a33 * t6
        t234 = a19 * a19
        t235 = t105 + t106
        t236 = t108 + t172
        t237 = t236 + t234
        t238 = t237 + 2 * t173
        t239 = t238 + 2 * t235
        t240 = a34 * a34
        t241 = t115 + t182
        t242 = t79 + t180
        t243 = t242 + t240
        t244 = t243 + 3 * t181
        t245 = t244 + 3 * t199
        t246 = t245 + 3 * t200
        t247 = t246 + 3 * t241
        t248 = a3 * a3
        t249 = a1 * a15
        t250 = t249 + a2 * a18
        t251 = t250 + a3 * a19
        t252 = t227 * g20
        t253 = t252 + t233 * g23
        t254 = t253 + t239 * g24
        t255 = t254 + t247 * g25
        t256 = t255 + t248 * g14
        t257 = t256 + t251 * t128
        tl.store(k + 0 * LANES, t2, mask)
        tl.store(k + 1 * LANES, t4, mask)
        tl.store(k + 2 * LANES, t5, mask)
        tl.store(k + 3 * LANES, t6, mask)
        tl.store(k + 4 * LANES, t12, mask)
        tl.store(k + 5 * LANES, t13, mask)
        tl.store(k + 6 * LANES, t24, mask)
        tl.store(k + 7 * LANES, t28, mask)
        tl.store(k + 8 * LANES, t31, mask)
        tl.store(k + 9 * LANES, t37, mask)
        tl.store(k + 10 * LANES, t48, mask)
        tl.store(k + 11 * LANES, t52, mask)
        tl.store(k + 12 * LANES, t55, mask)
        tl.store(k + 13 * LANES, t61, mask)
        tl.store(k + 14 * LANES, t72, mask)
        tl.store(k + 15 * LANES, t76, mask)
        tl.store(k + 16 * LANES, t81, mask)
        tl.store(k + 17 * LANES, t82, mask)
        tl.store(k + 18 * LANES, t83, mask)
        tl.store(k + 19 * LANES, t87, mask)
        tl.store(k + 20 * LANES, t90, mask)
        tl.store(k + 21 * LANES, t91, mask)
        tl.store(k + 22 * LANES, t93, mask)
        tl.store(k + 23 * LANES, t96, mask)
        tl.store(k + 24 * LANES, t102, mask)
        tl.store(k + 25 * LANES, t103, mask)
        tl.store(k + 26 * LANES, t104, mask)
        tl.store(k + 27 * LANES, t105, mask)
        tl.store(k + 28 * LANES, t106, mask)
        tl.store(k + 29 * LANES, t107, mask)
        tl.store(k + 30 * LANES, t108, mask)
        tl.store(k + 31 * LANES, t109, mask)
        tl.store(k + 32 * LANES, t113, mask)
        tl.store(k + 33 * LANES, t114, mask)
        tl.store(k + 34 * LANES, t116, mask)
        tl.store(k + 35 * LANES, t117, mask)
        tl.store(k + 36 * LANES, t118, mask)
        tl.store(k + 37 * LANES, t123, mask)
        tl.store(k + 38 * LANES, t124, mask)
        tl.store(k + 39 * LANES, t127, mask)
        tl.store(k + 40 * LANES, t128, mask)
        tl.store(k + 41 * LANES, t134, mask)
        tl.store(k + 42 * LANES, t151, mask)
        tl.store(k + 43 * LANES, t158, mask)
        tl.store(k + 44 * LANES, t159, mask)
        tl.store(k + 45 * LANES, t161, mask)
        tl.store(k + 46 * LANES, t164, mask)
        tl.store(k + 47 * LANES, t170, mask)
        tl.store(k + 48 * LANES, t171, mask)
        tl.store(k + 49 * LANES, t172, mask)
        tl.store(k + 50 * LANES, t173, mask)
        tl.store(k + 51 * LANES, t174, mask)
        tl.store(k + 52 * LANES, t178, mask)
        tl.store(k + 53 * LANES, t179, mask)
        tl.store(k + 54 * LANES, t180, mask)
        tl.store(k + 55 * LANES, t181, mask)
        tl.store(k + 56 * LANES, t182, mask)
        tl.store(k + 57 * LANES, t188, mask)
        tl.store(k + 58 * LANES, t189, mask)
        tl.store(k + 59 * LANES, t192, mask)
        tl.store(k + 60 * LANES, t198, mask)
        tl.store(k + 61 * LANES, t215, mask)
        tl.store(k + 62 * LANES, t222, mask)
        tl.store(k + 63 * LANES, t224, mask)
        tl.store(k + 64 * LANES, t227, mask)
        tl.store(k + 65 * LANES, t233, mask)
        tl.store(k + 66 * LANES, t234, mask)
        tl.store(k + 67 * LANES, t235, mask)
        tl.store(k + 68 * LANES, t239, mask)
        tl.store(k + 69 * LANES, t240, mask)
        tl.store(k + 70 * LANES, t241, mask)
        tl.store(k + 71 * LANES, t247, mask)
        tl.store(k + 72 * LANES, t248, mask)
        tl.store(k + 73 * LANES, t251, mask)
        tl.store(k + 74 * LANES, t257, mask)
    if PART == 1:
        a21 = tl.load(a + 21 * sa, mask)
        a23 = tl.load(a + 23 * sa, mask)
        t258 = a21 * a23
        a26 = tl.load(a + 26 * sa, mask)
        t259 = a23 * a26
        a24 = tl.load(a + 24 * sa, mask)
        a27 = tl.load(a + 27 * sa, mask)
        t260 = a24 * a27
        a30 = tl.load(a + 30 * sa, mask)
        t261 = a26 * a30
        a31 = tl.load(a + 31 * sa, mask)
        t262 = a27 * a31
        a28 = tl.load(a + 28 * sa, mask)
        a32 = tl.load(a + 32 * sa, mask)
        t263 = a28 * a32
        t264 = t258 + t261
        t265 = t264 + t263
        t266 = t265 + 2 * t259
        t267 = t266 + 2 * t260
        t268 = t267 + 2 * t262
        a4 = tl.load(a + 4 * sa, mask)
        t269 = a4 * a26
        a5 = tl.load(a + 5 * sa, mask)
        t270 = t269 + a5 * a30
        a6 = tl.load(a + 6 * sa, mask)
        t271 = t270 + a6 * a31
        t272 = a5 * a23
        a7 = tl.load(a + 7 * sa, mask)
        t273 = t272 + a7 * a26
        a8 = tl.load(a + 8 * sa, mask)
        t274 = t273 + a8 * a27
        t275 = t271 + 3 * t274
        g26 = tl.load(g + 26 * sg, mask)
        t276 = t268 * g26
        g22 = tl.load(g + 22 * sg, mask)
        t277 = t276 + t275 * g22
        t278 = a21 * a24
        t279 = a23 * a27
        t280 = a24 * a28
        t281 = a26 * a31
        t282 = a27 * a32
        a33 = tl.load(a + 33 * sa, mask)
        t283 = a28 * a33
        a22 = tl.load(a + 22 * sa, mask)
        t284 = a22 * a23
        t285 = a24 * a26
        a25 = tl.load(a + 25 * sa, mask)
        t286 = a25 * a27
        t287 = a27 * a30
        t288 = a28 * a31
        a29 = tl.load(a + 29 * sa, mask)
        t289 = a29 * a32
        t290 = t284 + t287
        t291 = t290 + t289
        t292 = t291 + 2 * t278
        t293 = t292 + 4 * t279
        t294 = t293 + 4 * t280
        t295 = t294 + 2 * t281
        t296 = t295 + 4 * t282
        t297 = t296 + 2 * t283
        t298 = t297 + 2 * t285
        t299 = t298 + 2 * t286
        t300 = t299 + 2 * t288
        t301 = a4 * a27
        t302 = t301 + a5 * a31
        t303 = t302 + a6 * a32
        t304 = a5 * a24
        t305 = t304 + a7 * a27
        t306 = t305 + a8 * a28
        t307 = a6 * a23
        t308 = t307 + a8 * a26
        a9 = tl.load(a + 9 * sa, mask)
        t309 = t308 + a9 * a27
        t310 = t303 + t309
        t311 = t310 + 2 * t306
        t312 = 3 * g22
        t313 = t300 * g26
        t314 = t313 + t311 * t312
        t315 = a22 * a24
        t316 = a29 * a33
        t317 = a25 * a28
        t318 = t317 + t263
        t319 = a21 * a25
        t320 = a23 * a28
        t321 = a24 * a29
        t322 = a26 * a32
        t323 = a27 * a33
        a34 = tl.load(a + 34 * sa, mask)
        t324 = a28 * a34
        t325 = t319 + t322
        t326 = t325 + t324
        t327 = t326 + 2 * t315
        t328 = t327 + 4 * t260
        t329 = t328 + 2 * t262
        t330 = t329 + 2 * t316
        t331 = t330 + 4 * t318
        t332 = t331 + 2 * t320
        t333 = t332 + 2 * t321
        t334 = t333 + 2 * t323
        t335 = a4 * a28
        t336 = t335 + a5 * a32
        t337 = t336 + a6 * a33
        t338 = a5 * a25
        t339 = t338 + a7 * a28
        t340 = t339 + a8 * a29
        t341 = a6 * a24
        t342 = t341 + a8 * a27
        t343 = t342 + a9 * a28
        t344 = t337 + t340
        t345 = t344 + 2 * t343
        t346 = t334 * g26
        t347 = t346 + t345 * t312
        t348 = a22 * a25
        t349 = a29 * a34
        t350 = a25 * a29
        t351 = t350 + t283
        t352 = t348 + t282
        t353 = t352 + t349
        t354 = t353 + 2 * t280
        t355 = t354 + 2 * t351
        t356 = a4 * a29
        t357 = t356 + a5 * a33
        t358 = t357 + a6 * a34
        t359 = a6 * a25
        t360 = t359 + a8 * a28
        t361 = t360 + a9 * a29
        t362 = t358 + 3 * t361
        t363 = t355 * g26
        t364 = t363 + t362 * g22
        t102 = tl.load(k + 24 * LANES, mask)
        g16 = tl.load(g + 16 * sg, mask)
        t365 = t102 * g16
        t123 = tl.load(k + 37 * LANES, mask)
        g18 = tl.load(g + 18 * sg, mask)
        t366 = t365 + t123 * g18
        t127 = tl.load(k + 39 * LANES, mask)
        g14 = tl.load(g + 14 * sg, mask)
        t367 = t366 + t127 * g14
        t368 = a4 * a21
        t369 = t368 + a7 * a26
        t370 = t369 + a9 * a28
        t4 = tl.load(k + 1 * LANES, mask)
        t371 = t370 + a23 * t4
        t5 = tl.load(k + 2 * LANES, mask)
        t372 = t371 + a24 * t5
        t6 = tl.load(k + 3 * LANES, mask)
        t373 = t372 + a27 * t6
        a20 = tl.load(a + 20 * sa, mask)
        t374 = a20 * a21
        t375 = t258 + t315
        t376 = t259 + 2 * t260
        t377 = t374 + t261
        t378 = t377 + t316
        t379 = t378 + 3 * t262
        t380 = t379 + 3 * t375
        t381 = t380 + 3 * t376
        t382 = t381 + 3 * t318
        a1 = tl.load(a + 1 * sa, mask)
        a11 = tl.load(a + 11 * sa, mask)
        t383 = a1 * a11
        a2 = tl.load(a + 2 * sa, mask)
        a13 = tl.load(a + 13 * sa, mask)
        t384 = t383 + a2 * a13
        a3 = tl.load(a + 3 * sa, mask)
        a14 = tl.load(a + 14 * sa, mask)
        t385 = t384 + a3 * a14
        t386 = t373 * g16
        t387 = t386 + t382 * g18
        t388 = t387 + t385 * g14
        t389 = a4 * a22
        t390 = t389 + a7 * a27
        t391 = t390 + a9 * a29
        t392 = t391 + a24 * t4
        t393 = t392 + a25 * t5
        t394 = t393 + a28 * t6
        t395 = a20 * a22
        t396 = t278 + t348
        t397 = t279 + 2 * t280
        t398 = t395 + t281
        t399 = t398 + t349
        t400 = t399 + 3 * t282
        t401 = t400 + 3 * t396
        t402 = t401 + 3 * t397
        t403 = t402 + 3 * t351
        a12 = tl.load(a + 12 * sa, mask)
        t404 = a1 * a12
        t405 = t404 + a2 * a14
        a15 = tl.load(a + 15 * sa, mask)
        t406 = t405 + a3 * a15
        t407 = t394 * g16
        t408 = t407 + t403 * g18
        t409 = t408 + t406 * g14
        t410 = a4 * a5
        t411 = t410 + a5 * a7
        t412 = t411 + a6 * a8
        a10 = tl.load(a + 10 * sa, mask)
        t413 = a10 * a11
        a16 = tl.load(a + 16 * sa, mask)
        t414 = a13 * a16
        a17 = tl.load(a + 17 * sa, mask)
        t415 = a14 * a17
        a18 = tl.load(a + 18 * sa, mask)
        t416 = a15 * a18
        t417 = a11 * a13
        t418 = a12 * a14
        t419 = t417 + t418
        t420 = t413 + t414
        t421 = t420 + t416
        t422 = t421 + 2 * t415
        t423 = t422 + 2 * t419
        t424 = a1 * a2
        g20 = tl.load(g + 20 * sg, mask)
        t425 = t412 * g20
        g23 = tl.load(g + 23 * sg, mask)
        t426 = t425 + t373 * g23
        g24 = tl.load(g + 24 * sg, mask)
        t427 = t426 + t423 * g24
        g25 = tl.load(g + 25 * sg, mask)
        t428 = t427 + t382 * g25
        t429 = t428 + t424 * g14
        t128 = tl.load(k + 40 * LANES, mask)
        t430 = t429 + t385 * t128
        t431 = a4 * a6
        t432 = t431 + a5 * a8
        t433 = t432 + a6 * a9
        t434 = a10 * a12
        t435 = a13 * a17
        t436 = a14 * a18
        a19 = tl.load(a + 19 * sa, mask)
        t437 = a15 * a19
        t438 = a11 * a14
        t439 = a12 * a15
        t440 = t438 + t439
        t441 = t434 + t435
        t442 = t441 + t437
        t443 = t442 + 2 * t436
        t444 = t443 + 2 * t440
        t445 = a1 * a3
        t446 = t433 * g20
        t447 = t446 + t394 * g23
        t448 = t447 + t444 * g24
        t449 = t448 + t403 * g25
        t450 = t449 + t445 * g14
        t451 = t450 + t406 * t128
        t452 = a21 * a22
        t453 = a28 * a29
        t454 = a23 * a24
        t455 = a24 * a25
        t456 = t454 + t455
        t457 = a26 * a27
        t458 = a27 * a28
        t459 = t457 + 2 * t458
        t460 = a20 * a24
        t461 = a21 * a27
        t462 = a22 * a28
        t463 = a23 * a31
        t464 = a24 * a32
        t465 = a25 * a33
        t466 = t460 + t463
        t467 = t466 + t465
        t468 = t467 + 2 * t452
        t469 = t468 + 2 * t453
        t470 = t469 + 4 * t456
        t471 = t470 + 2 * t459
        t472 = t471 + 2 * t461
        t473 = t472 + 2 * t462
        t474 = t473 + 2 * t464
        t475 = a4 * a24
        t476 = t475 + a5 * a27
        t477 = t476 + a6 * a28
        t478 = a5 * a22
        t479 = t478 + a7 * a24
        t480 = t479 + a8 * a25
        t481 = a6 * a21
        t482 = t481 + a8 * a23
        t483 = t482 + a9 * a24
        t484 = t480 + t483
        t485 = t484 + 2 * t477
        t486 = t474 * g26
        t487 = t486 + t485 * t312
        t488 = a5 * a6
        t489 = t488 + a7 * a8
        t490 = t489 + a8 * a9
        t491 = a4 * a24
        t492 = t491 + a7 * a31
        t493 = t492 + a9 * a33
        t494 = t493 + a27 * t4
        t495 = t494 + a28 * t5
        t496 = t495 + a32 * t6
        t497 = a11 * a12
        t498 = a16 * a17
        t499 = a17 * a18
        t500 = a18 * a19
        t501 = a13 * a14
        t502 = a14 * a15
        t503 = t501 + t502
        t504 = t497 + t498
        t505 = t504 + t500
        t506 = t505 + 2 * t499
        t507 = t506 + 2 * t503
        t508 = a30 * a31
        t509 = a31 * a32
        t510 = a33 * a34
        t511 = a32 * a33
        t512 = t453 + t511
        t513 = t452 + t508
        t514 = t513 + t510
        t515 = t514 + 3 * t509
        t516 = t515 + 3 * t456
        t517 = t516 + 3 * t459
        t518 = t517 + 3 * t512
        t519 = a2 * a3
        t520 = a1 * a14
        t521 = t520 + a2 * a17
        t522 = t521 + a3 * a18
        t523 = t490 * g20
        t524 = t523 + t496 * g23
        t525 = t524 + t507 * g24
        t526 = t525 + t518 * g25
        t527 = t526 + t519 * g14
        t528 = t527 + t522 * t128
        g1 = tl.load(g + 1 * sg, mask)
        t529 = a1 * g1
        t530 = t529 + a1 * t367
        t531 = t530 + a2 * t388
        t532 = t531 + a3 * t409
        t533 = t532 + a11 * t430
        t534 = t533 + a12 * t451
        t535 = t534 + a14 * t487
        t536 = t535 + a14 * t528
        t537 = t374 + t317
        t538 = t537 + t376
        t539 = t538 + 2 * t375
        t540 = a4 * a21
        t541 = t540 + a5 * a23
        t542 = t541 + a6 * a24
        t543 = a5 * a20
        t544 = t543 + a7 * a21
        t545 = t544 + a8 * a22
        t546 = t545 + 3 * t542
        t547 = t539 * g26
        t548 = t547 + t546 * g22
        t549 = t395 + t350
        t550 = t549 + t397
        t551 = t550 + 2 * t396
        t552 = a4 * a22
        t553 = t552 + a5 * a24
        t554 = t553 + a6 * a25
        t555 = a6 * a20
        t556 = t555 + a8 * a21
        t557 = t556 + a9 * a22
        t558 = t557 + 3 * t554
        t559 = t551 * g26
        t560 = t559 + t558 * g22
        t561 = a11 * t548
        t562 = t561 + a12 * t560
        t28 = tl.load(k + 7 * LANES, mask)
        t563 = a4 * t28
        t52 = tl.load(k + 11 * LANES, mask)
        t564 = t563 + a5 * t52
        t76 = tl.load(k + 15 * LANES, mask)
        t565 = t564 + a6 * t76
        t93 = tl.load(k + 22 * LANES, mask)
        t566 = t565 + a10 * t93
        tl.store(k + 40 * LANES, t362, mask)
        t134 = tl.load(k + 41 * LANES, mask)
        t567 = t566 + a10 * t134
        tl.store(k + 3 * LANES, t355, mask)
        t161 = tl.load(k + 45 * LANES, mask)
        t568 = t567 + a13 * t161
        tl.store(k + 2 * LANES, t345, mask)
        t198 = tl.load(k + 60 * LANES, mask)
        t569 = t568 + a13 * t198
        tl.store(k + 1 * LANES, t334, mask)
        t224 = tl.load(k + 63 * LANES, mask)
        t570 = t569 + a15 * t224
        tl.store(k + 75 * LANES, t311, mask)
        t257 = tl.load(k + 74 * LANES, mask)
        t571 = t570 + a15 * t257
        t572 = t571 + a16 * t277
        t573 = t572 + a17 * t314
        t574 = t573 + a18 * t347
        t575 = t574 + a19 * t364
        tl.store(k + 76 * LANES, t300, mask)
        t2 = tl.load(k + 0 * LANES, mask)
        tl.store(k + 77 * LANES, t275, mask)
        g5 = tl.load(g + 5 * sg, mask)
        t576 = t575 + t2 * g5
        tl.store(k + 78 * LANES, t268, mask)
        t12 = tl.load(k + 4 * LANES, mask)
        g6 = tl.load(g + 6 * sg, mask)
        t577 = t576 + t12 * g6
        tl.store(k + 79 * LANES, t485, mask)
        t24 = tl.load(k + 6 * LANES, mask)
        tl.store(k + 80 * LANES, t474, mask)
        g7 = tl.load(g + 7 * sg, mask)
        t578 = t577 + t24 * g7
        t579 = t578 + 2 * t536
        t580 = t579 + 3 * t562
        tl.store(to_a + 1 * sto_a, t580, mask)
        t179 = tl.load(k + 53 * LANES, mask)
        t82 = tl.load(k + 17 * LANES, mask)
        t581 = t82 + t179
        t181 = tl.load(k + 55 * LANES, mask)
        t582 = t581 + t181
        t114 = tl.load(k + 33 * LANES, mask)
        t583 = t582 + 2 * t114
        t116 = tl.load(k + 34 * LANES, mask)
        t584 = t583 + 2 * t116
        t180 = tl.load(k + 54 * LANES, mask)
        t585 = t584 + 2 * t180
        tl.store(k + 34 * LANES, t558, mask)
        t586 = a5 * a26
        t587 = t586 + a7 * a30
        t588 = t587 + a8 * a31
        tl.store(k + 33 * LANES, t551, mask)
        t589 = t585 * g26
        tl.store(k + 53 * LANES, t585, mask)
        t91 = tl.load(k + 21 * LANES, mask)
        t590 = t589 + t588 * t91
        tl.store(k + 17 * LANES, t588, mask)
        t591 = a23 * a25
        t592 = a26 * a28
        tl.store(k + 81 * LANES, t546, mask)
        t593 = a27 * a29
        tl.store(k + 82 * LANES, t539, mask)
        t594 = a30 * a32
        tl.store(k + 83 * LANES, t501, mask)
        t595 = a31 * a33
        tl.store(k + 84 * LANES, t498, mask)
        t596 = a32 * a34
        t597 = t591 + t594
        t598 = t597 + t596
        t83 = tl.load(k + 18 * LANES, mask)
        t599 = t598 + 2 * t83
        t600 = t599 + 2 * t180
        t601 = t600 + 4 * t181
        t182 = tl.load(k + 56 * LANES, mask)
        t602 = t601 + 2 * t182
        t118 = tl.load(k + 36 * LANES, mask)
        t603 = t602 + 4 * t118
        t604 = t603 + 2 * t592
        t605 = t604 + 2 * t593
        t606 = t605 + 2 * t595
        t607 = a5 * a28
        t608 = t607 + a7 * a32
        t609 = t608 + a8 * a33
        t610 = a6 * a27
        t611 = t610 + a8 * a31
        t612 = t611 + a9 * a32
        t613 = t609 + t612
        t614 = t606 * g26
        t159 = tl.load(k + 44 * LANES, mask)
        t615 = t614 + t613 * t159
        t616 = t455 + t509
        t617 = t616 + t510
        t618 = t617 + 2 * t458
        t619 = t618 + 2 * t512
        t620 = a5 * a29
        t621 = t620 + a7 * a33
        t622 = t621 + a8 * a34
        t623 = a6 * a28
        t624 = t623 + a8 * a32
        t625 = t624 + a9 * a33
        t626 = t622 + 3 * t625
        t627 = t619 * g26
        t628 = t627 + t626 * g22
        t170 = tl.load(k + 47 * LANES, mask)
        t629 = t170 * g16
        t188 = tl.load(k + 57 * LANES, mask)
        t630 = t629 + t188 * g18
        tl.store(k + 36 * LANES, t626, mask)
        t192 = tl.load(k + 59 * LANES, mask)
        t631 = t630 + t192 * g14
        tl.store(k + 56 * LANES, t619, mask)
        t632 = t496 * g16
        t633 = t632 + t518 * g18
        t634 = t633 + t522 * g14
        t635 = a1 * t388
        t636 = t635 + a2 * g1
        t637 = t636 + a2 * t631
        t638 = t637 + a3 * t634
        t639 = t638 + a13 * t430
        t640 = t639 + a14 * t314
        t641 = t640 + a14 * t451
        t642 = t641 + a17 * t528
        t643 = t454 + t508
        t644 = t643 + t511
        t645 = t644 + 2 * t457
        t646 = t645 + 2 * t458
        t647 = t646 + 2 * t509
        t648 = a5 * a27
        t649 = t648 + a7 * a31
        t650 = t649 + a8 * a32
        t651 = a6 * a26
        t652 = t651 + a8 * a30
        t653 = t652 + a9 * a31
        t654 = t653 + 3 * t650
        t655 = t647 * g26
        t656 = t655 + t654 * g22
        t657 = a13 * t277
        t658 = t657 + a17 * t656
        t659 = a5 * t28
        t660 = t659 + a7 * t52
        t661 = t660 + a8 * t76
        t662 = t661 + a10 * t548
        t663 = t662 + a11 * t161
        t664 = t663 + a11 * t134
        t665 = t664 + a12 * t487
        t666 = t665 + a15 * t347
        t667 = t666 + a16 * t590
        t668 = t667 + a16 * t198
        t669 = t668 + a18 * t615
        t670 = t669 + a18 * t257
        t671 = t670 + a19 * t628
        t31 = tl.load(k + 8 * LANES, mask)
        t672 = t671 + t31 * g5
        t37 = tl.load(k + 9 * LANES, mask)
        t673 = t672 + t37 * g6
        tl.store(k + 54 * LANES, t590, mask)
        t48 = tl.load(k + 10 * LANES, mask)
        t674 = t673 + t48 * g7
        t675 = t674 + 2 * t642
        t676 = t675 + 3 * t658
        tl.store(to_a + 2 * sto_a, t676, mask)
        t81 = tl.load(k + 16 * LANES, mask)
        t677 = t81 + t181
        t240 = tl.load(k + 69 * LANES, mask)
        t678 = t677 + t240
        t117 = tl.load(k + 35 * LANES, mask)
        t679 = t678 + 2 * t117
        t241 = tl.load(k + 70 * LANES, mask)
        t680 = t679 + 2 * t241
        t681 = a6 * a29
        t682 = t681 + a8 * a33
        t683 = t682 + a9 * a34
        t684 = t680 * g26
        t685 = t684 + t683 * t91
        t233 = tl.load(k + 65 * LANES, mask)
        t686 = t233 * g16
        tl.store(k + 70 * LANES, t683, mask)
        t247 = tl.load(k + 71 * LANES, mask)
        t687 = t686 + t247 * g18
        t251 = tl.load(k + 73 * LANES, mask)
        t688 = t687 + t251 * g14
        t689 = a1 * t409
        t690 = t689 + a2 * t634
        t691 = t690 + a3 * g1
        t692 = t691 + a3 * t688
        t693 = t692 + a14 * t347
        t694 = t693 + a14 * t430
        t695 = t694 + a15 * t451
        t696 = t695 + a18 * t528
        t697 = a15 * t364
        t698 = t697 + a18 * t628
        t699 = a6 * t28
        t700 = t699 + a8 * t52
        t701 = t700 + a9 * t76
        t702 = t701 + a10 * t560
        t703 = t702 + a11 * t487
        t704 = t703 + a12 * t224
        t705 = t704 + a12 * t134
        t706 = t705 + a13 * t314
        t707 = t706 + a16 * t656
        t708 = t707 + a17 * t615
        t709 = t708 + a17 * t198
        t710 = t709 + a19 * t685
        t711 = t710 + a19 * t257
        t55 = tl.load(k + 12 * LANES, mask)
        t712 = t711 + t55 * g5
        t61 = tl.load(k + 13 * LANES, mask)
        t713 = t712 + t61 * g6
        t72 = tl.load(k + 14 * LANES, mask)
        t714 = t713 + t72 * g7
        t715 = t714 + 2 * t696
        t716 = t715 + 3 * t698
        tl.store(to_a + 3 * sto_a, t716, mask)
        tl.store(k + 35 * LANES, t277, mask)
        tl.store(k + 69 * LANES, t312, mask)
        tl.store(k + 16 * LANES, t314, mask)
        tl.store(k + 55 * LANES, t347, mask)
        tl.store(k + 18 * LANES, t364, mask)
        tl.store(k + 85 * LANES, t373, mask)
        tl.store(k + 86 * LANES, t382, mask)
        tl.store(k + 87 * LANES, t385, mask)
        tl.store(k + 88 * LANES, t394, mask)
        tl.store(k + 89 * LANES, t403, mask)
        tl.store(k + 90 * LANES, t406, mask)
        tl.store(k + 91 * LANES, t412, mask)
        tl.store(k + 92 * LANES, t413, mask)
        tl.store(k + 93 * LANES, t414, mask)
        tl.store(k + 94 * LANES, t415, mask)
        tl.store(k + 95 * LANES, t416, mask)
        tl.store(k + 96 * LANES, t417, mask)
        tl.store(k + 97 * LANES, t418, mask)
        tl.store(k + 98 * LANES, t419, mask)
        tl.store(k + 99 * LANES, t423, mask)
        tl.store(k + 100 * LANES, t424, mask)
        tl.store(k + 101 * LANES, t430, mask)
        tl.store(k + 102 * LANES, t433, mask)
        tl.store(k + 103 * LANES, t434, mask)
        tl.store(k + 104 * LANES, t435, mask)
        tl.store(k + 105 * LANES, t436, mask)
        tl.store(k + 106 * LANES, t437, mask)
        tl.store(k + 107 * LANES, t438, mask)
        tl.store(k + 108 * LANES, t439, mask)
        tl.store(k + 109 * LANES, t440, mask)
        tl.store(k + 110 * LANES, t444, mask)
        tl.store(k + 111 * LANES, t445, mask)
        tl.store(k + 112 * LANES, t451, mask)
        tl.store(k + 113 * LANES, t487, mask)
        tl.store(k + 114 * LANES, t490, mask)
        tl.store(k + 115 * LANES, t496, mask)
        tl.store(k + 116 * LANES, t497, mask)
        tl.store(k + 117 * LANES, t499, mask)
        tl.store(k + 118 * LANES, t500, mask)
        tl.store(k + 119 * LANES, t502, mask)
        tl.store(k + 120 * LANES, t503, mask)
        tl.store(k + 121 * LANES, t507, mask)
        tl.store(k + 122 * LANES, t518, mask)
        tl.store(k + 123 * LANES, t519, mask)
        tl.store(k + 124 * LANES, t522, mask)
        tl.store(k + 125 * LANES, t528, mask)
        tl.store(k + 126 * LANES, t548, mask)
        tl.store(k + 127 * LANES, t560, mask)
        tl.store(k + 128 * LANES, t606, mask)
        tl.store(k + 129 * LANES, t613, mask)
        tl.store(k + 130 * LANES, t615, mask)
        tl.store(k + 131 * LANES, t628, mask)
        tl.store(k + 132 * LANES, t647, mask)
        tl.store(k + 133 * LANES, t654, mask)
        tl.store(k + 134 * LANES, t656, mask)
        tl.store(k + 135 * LANES, t680, mask)
        tl.store(k + 136 * LANES, t685, mask)
    if PART == 2:
        g29 = tl.load(g + 29 * sg, mask)
        t717 = 2 * g29
        a1 = tl.load(a + 1 * sa, mask)
        g6 = tl.load(g + 6 * sg, mask)
        t718 = a1 * g6
        t2 = tl.load(k + 0 * LANES, mask)
        g19 = tl.load(g + 19 * sg, mask)
        t719 = t718 + t2 * g19
        t12 = tl.load(k + 4 * LANES, mask)
        t720 = t719 + t12 * t717
        t24 = tl.load(k + 6 * LANES, mask)
        g33 = tl.load(g + 33 * sg, mask)
        t721 = t720 + t24 * g33
        a2 = tl.load(a + 2 * sa, mask)
        t722 = a2 * g6
        t31 = tl.load(k + 8 * LANES, mask)
        t723 = t722 + t31 * g19
        t37 = tl.load(k + 9 * LANES, mask)
        t724 = t723 + t37 * t717
        t48 = tl.load(k + 10 * LANES, mask)
        t725 = t724 + t48 * g33
        a3 = tl.load(a + 3 * sa, mask)
        t726 = a3 * g6
        t55 = tl.load(k + 12 * LANES, mask)
        t727 = t726 + t55 * g19
        t61 = tl.load(k + 13 * LANES, mask)
        t728 = t727 + t61 * t717
        t72 = tl.load(k + 14 * LANES, mask)
        t729 = t728 + t72 * g33
        t109 = tl.load(k + 31 * LANES, mask)
        t103 = tl.load(k + 25 * LANES, mask)
        t730 = t103 + t109
        a10 = tl.load(a + 10 * sa, mask)
        t731 = a1 * a10
        g32 = tl.load(g + 32 * sg, mask)
        t732 = t730 * g32
        t91 = tl.load(k + 21 * LANES, mask)
        t733 = t732 + t731 * t91
        g31 = tl.load(g + 31 * sg, mask)
        t734 = 2 * g31
        a4 = tl.load(a + 4 * sa, mask)
        g9 = tl.load(g + 9 * sg, mask)
        t735 = a4 * g9
        t96 = tl.load(k + 23 * LANES, mask)
        g27 = tl.load(g + 27 * sg, mask)
        t736 = t735 + t96 * g27
        t102 = tl.load(k + 24 * LANES, mask)
        t737 = t736 + t102 * t734
        t113 = tl.load(k + 32 * LANES, mask)
        g34 = tl.load(g + 34 * sg, mask)
        t738 = t737 + t113 * g34
        t123 = tl.load(k + 37 * LANES, mask)
        g35 = tl.load(g + 35 * sg, mask)
        t739 = t738 + t123 * g35
        t124 = tl.load(k + 38 * LANES, mask)
        g16 = tl.load(g + 16 * sg, mask)
        t740 = t739 + t124 * g16
        t127 = tl.load(k + 39 * LANES, mask)
        g23 = tl.load(g + 23 * sg, mask)
        t741 = t740 + t127 * g23
        a13 = tl.load(a + 13 * sa, mask)
        t742 = a10 * a13
        a11 = tl.load(a + 11 * sa, mask)
        a16 = tl.load(a + 16 * sa, mask)
        t743 = a11 * a16
        a12 = tl.load(a + 12 * sa, mask)
        a17 = tl.load(a + 17 * sa, mask)
        t744 = a12 * a17
        t745 = t742 + t743
        t746 = t745 + t744
        t107 = tl.load(k + 29 * LANES, mask)
        t747 = t746 + 2 * t107
        t174 = tl.load(k + 51 * LANES, mask)
        t748 = t747 + 2 * t174
        t749 = a1 * a13
        t750 = a2 * a11
        t751 = t749 + t750
        t752 = t748 * g32
        t159 = tl.load(k + 44 * LANES, mask)
        t753 = t752 + t751 * t159
        a7 = tl.load(a + 7 * sa, mask)
        t754 = a7 * g9
        t164 = tl.load(k + 46 * LANES, mask)
        t755 = t754 + t164 * g27
        t170 = tl.load(k + 47 * LANES, mask)
        t756 = t755 + t170 * t734
        t178 = tl.load(k + 52 * LANES, mask)
        t757 = t756 + t178 * g34
        t188 = tl.load(k + 57 * LANES, mask)
        t758 = t757 + t188 * g35
        t189 = tl.load(k + 58 * LANES, mask)
        t759 = t758 + t189 * g16
        t192 = tl.load(k + 59 * LANES, mask)
        t760 = t759 + t192 * g23
        a15 = tl.load(a + 15 * sa, mask)
        t761 = a10 * a15
        a18 = tl.load(a + 18 * sa, mask)
        t762 = a11 * a18
        a19 = tl.load(a + 19 * sa, mask)
        t763 = a12 * a19
        t764 = t761 + t762
        t765 = t764 + t763
        t108 = tl.load(k + 30 * LANES, mask)
        t766 = t765 + 2 * t108
        t235 = tl.load(k + 67 * LANES, mask)
        t767 = t766 + 2 * t235
        t768 = a1 * a15
        t769 = a3 * a12
        t770 = t768 + t769
        t771 = t767 * g32
        t772 = t771 + t770 * t159
        a9 = tl.load(a + 9 * sa, mask)
        t773 = a9 * g9
        t227 = tl.load(k + 64 * LANES, mask)
        t774 = t773 + t227 * g27
        t233 = tl.load(k + 65 * LANES, mask)
        t775 = t774 + t233 * t734
        t239 = tl.load(k + 68 * LANES, mask)
        t776 = t775 + t239 * g34
        t247 = tl.load(k + 71 * LANES, mask)
        t777 = t776 + t247 * g35
        t248 = tl.load(k + 72 * LANES, mask)
        t778 = t777 + t248 * g16
        t251 = tl.load(k + 73 * LANES, mask)
        t779 = t778 + t251 * g23
        t414 = tl.load(k + 93 * LANES, mask)
        t417 = tl.load(k + 96 * LANES, mask)
        t780 = t417 + t414
        t415 = tl.load(k + 94 * LANES, mask)
        t781 = t780 + t415
        t782 = a1 * a16
        t783 = a2 * a13
        t784 = t782 + 3 * t783
        t785 = t781 * g32
        g22 = tl.load(g + 22 * sg, mask)
        t786 = t785 + t784 * g22
        t787 = a12 * a13
        a14 = tl.load(a + 14 * sa, mask)
        t788 = a14 * a16
        t789 = a15 * a17
        t790 = t787 + t788
        t791 = t790 + t789
        t438 = tl.load(k + 107 * LANES, mask)
        t792 = t791 + 2 * t438
        t435 = tl.load(k + 104 * LANES, mask)
        t793 = t792 + 2 * t435
        t436 = tl.load(k + 105 * LANES, mask)
        t794 = t793 + 2 * t436
        t795 = a1 * a17
        t796 = a2 * a14
        t797 = a3 * a13
        t798 = t795 + t797
        t799 = t798 + 2 * t796
        t800 = t794 * g32
        t312 = tl.load(k + 69 * LANES, mask)
        t801 = t800 + t799 * t312
        t802 = a11 * a15
        t803 = a13 * a18
        t804 = a14 * a19
        t805 = t802 + t803
        t806 = t805 + t804
        t418 = tl.load(k + 97 * LANES, mask)
        t807 = t806 + 2 * t418
        t808 = t807 + 2 * t415
        t416 = tl.load(k + 95 * LANES, mask)
        t809 = t808 + 2 * t416
        t810 = a1 * a18
        t811 = a2 * a15
        t812 = a3 * a14
        t813 = t810 + t811
        t814 = t813 + 2 * t812
        t815 = t809 * g32
        t816 = t815 + t814 * t312
        t439 = tl.load(k + 108 * LANES, mask)
        t817 = t439 + t436
        t437 = tl.load(k + 106 * LANES, mask)
        t818 = t817 + t437
        t819 = a1 * a19
        t820 = a3 * a15
        t821 = t819 + 3 * t820
        t822 = t818 * g32
        t823 = t822 + t821 * g22
        g8 = tl.load(g + 8 * sg, mask)
        t824 = a4 * g8
        t825 = t824 + t102 * g27
        g28 = tl.load(g + 28 * sg, mask)
        t826 = t825 + t113 * g28
        g30 = tl.load(g + 30 * sg, mask)
        t827 = t826 + t123 * g30
        g20 = tl.load(g + 20 * sg, mask)
        t828 = t827 + t127 * g20
        a5 = tl.load(a + 5 * sa, mask)
        t829 = a5 * g8
        t373 = tl.load(k + 85 * LANES, mask)
        t830 = t829 + t373 * g27
        t423 = tl.load(k + 99 * LANES, mask)
        t831 = t830 + t423 * g28
        t382 = tl.load(k + 86 * LANES, mask)
        t832 = t831 + t382 * g30
        t385 = tl.load(k + 87 * LANES, mask)
        t833 = t832 + t385 * g20
        a6 = tl.load(a + 6 * sa, mask)
        t834 = a6 * g8
        t394 = tl.load(k + 88 * LANES, mask)
        t835 = t834 + t394 * g27
        t444 = tl.load(k + 110 * LANES, mask)
        t836 = t835 + t444 * g28
        t403 = tl.load(k + 89 * LANES, mask)
        t837 = t836 + t403 * g30
        t406 = tl.load(k + 90 * LANES, mask)
        t838 = t837 + t406 * g20
        t839 = a5 * g9
        t412 = tl.load(k + 91 * LANES, mask)
        t840 = t839 + t412 * g27
        t841 = t840 + t373 * t734
        t842 = t841 + t423 * g34
        t843 = t842 + t382 * g35
        t424 = tl.load(k + 100 * LANES, mask)
        t844 = t843 + t424 * g16
        t845 = t844 + t385 * g23
        t846 = a6 * g9
        t433 = tl.load(k + 102 * LANES, mask)
        t847 = t846 + t433 * g27
        t848 = t847 + t394 * t734
        t849 = t848 + t444 * g34
        t850 = t849 + t403 * g35
        t445 = tl.load(k + 111 * LANES, mask)
        t851 = t850 + t445 * g16
        t852 = t851 + t406 * g23
        t853 = a10 * a14
        t854 = a11 * a17
        t855 = a12 * a18
        t856 = t853 + t854
        t857 = t856 + t855
        t497 = tl.load(k + 116 * LANES, mask)
        t858 = t857 + 2 * t497
        t503 = tl.load(k + 120 * LANES, mask)
        t859 = t858 + 2 * t503
        t860 = a1 * a14
        t861 = a2 * a12
        t862 = a3 * a11
        t863 = t861 + t862
        t864 = t863 + 2 * t860
        t865 = t859 * g32
        t866 = t865 + t864 * t312
        a8 = tl.load(a + 8 * sa, mask)
        t867 = a8 * g9
        t490 = tl.load(k + 114 * LANES, mask)
        t868 = t867 + t490 * g27
        t496 = tl.load(k + 115 * LANES, mask)
        t869 = t868 + t496 * t734
        t507 = tl.load(k + 121 * LANES, mask)
        t870 = t869 + t507 * g34
        t518 = tl.load(k + 122 * LANES, mask)
        t871 = t870 + t518 * g35
        t519 = tl.load(k + 123 * LANES, mask)
        t872 = t871 + t519 * g16
        t522 = tl.load(k + 124 * LANES, mask)
        t873 = t872 + t522 * g23
        g2 = tl.load(g + 2 * sg, mask)
        t874 = a4 * g2
        t875 = t874 + a4 * t828
        t876 = t875 + a5 * t833
        t877 = t876 + a6 * t838
        a21 = tl.load(a + 21 * sa, mask)
        t878 = t877 + a21 * t845
        a22 = tl.load(a + 22 * sa, mask)
        t879 = t878 + a22 * t852
        a24 = tl.load(a + 24 * sa, mask)
        t880 = t879 + a24 * t866
        t881 = t880 + a24 * t873
        t419 = tl.load(k + 98 * LANES, mask)
        t413 = tl.load(k + 92 * LANES, mask)
        t882 = t413 + t419
        t883 = a1 * a11
        t884 = a2 * a10
        t885 = t884 + 3 * t883
        t886 = t882 * g32
        t887 = t886 + t885 * g22
        t440 = tl.load(k + 109 * LANES, mask)
        t434 = tl.load(k + 103 * LANES, mask)
        t888 = t434 + t440
        t889 = a1 * a12
        t890 = a3 * a10
        t891 = t890 + 3 * t889
        t892 = t888 * g32
        t893 = t892 + t891 * g22
        t894 = a21 * t887
        t895 = t894 + a22 * t893
        t28 = tl.load(k + 7 * LANES, mask)
        t896 = a1 * t28
        t897 = t896 + a10 * t721
        t898 = t897 + a11 * t725
        t899 = t898 + a12 * t729
        a20 = tl.load(a + 20 * sa, mask)
        t900 = t899 + a20 * t733
        t901 = t900 + a20 * t741
        a23 = tl.load(a + 23 * sa, mask)
        t902 = t901 + a23 * t753
        t903 = t902 + a23 * t760
        tl.store(k + 103 * LANES, t821, mask)
        a25 = tl.load(a + 25 * sa, mask)
        t904 = t903 + a25 * t772
        t905 = t904 + a25 * t779
        tl.store(k + 109 * LANES, t818, mask)
        a26 = tl.load(a + 26 * sa, mask)
        t906 = t905 + a26 * t786
        tl.store(k + 98 * LANES, t799, mask)
        a27 = tl.load(a + 27 * sa, mask)
        t907 = t906 + a27 * t801
        tl.store(k + 92 * LANES, t794, mask)
        a28 = tl.load(a + 28 * sa, mask)
        t908 = t907 + a28 * t816
        a29 = tl.load(a + 29 * sa, mask)
        t909 = t908 + a29 * t823
        t910 = t909 + t96 * g8
        t911 = t910 + t102 * g9
        g10 = tl.load(g + 10 * sg, mask)
        t912 = t911 + t113 * g10
        tl.store(k + 69 * LANES, t814, mask)
        g11 = tl.load(g + 11 * sg, mask)
        t913 = t912 + t123 * g11
        t914 = t913 + 2 * t881
        t915 = t914 + 3 * t895
        tl.store(to_a + 4 * sto_a, t915, mask)
        t171 = tl.load(k + 48 * LANES, mask)
        t104 = tl.load(k + 26 * LANES, mask)
        t916 = t104 + t171
        t172 = tl.load(k + 49 * LANES, mask)
        t917 = t916 + t172
        t918 = a2 * a16
        tl.store(k + 48 * LANES, t809, mask)
        t919 = t917 * g32
        t920 = t919 + t918 * t91
        tl.store(k + 26 * LANES, t918, mask)
        t921 = a13 * a15
        tl.store(k + 120 * LANES, t917, mask)
        t922 = a16 * a18
        tl.store(k + 116 * LANES, t784, mask)
        t923 = a17 * a19
        t924 = t921 + t922
        t925 = t924 + t923
        t105 = tl.load(k + 27 * LANES, mask)
        t926 = t925 + 2 * t105
        t927 = t926 + 2 * t172
        t173 = tl.load(k + 50 * LANES, mask)
        t928 = t927 + 2 * t173
        t929 = a2 * a18
        t930 = a3 * a17
        t931 = t929 + t930
        t932 = t928 * g32
        t933 = t932 + t931 * t159
        t499 = tl.load(k + 117 * LANES, mask)
        tl.store(k + 44 * LANES, t931, mask)
        t502 = tl.load(k + 119 * LANES, mask)
        t934 = t502 + t499
        tl.store(k + 119 * LANES, t928, mask)
        t500 = tl.load(k + 118 * LANES, mask)
        t935 = t934 + t500
        t936 = a2 * a19
        tl.store(k + 118 * LANES, t781, mask)
        t937 = a3 * a18
        t938 = t936 + 3 * t937
        t939 = t935 * g32
        t940 = t939 + t938 * g22
        tl.store(k + 49 * LANES, t938, mask)
        t941 = a7 * g8
        t942 = t941 + t170 * g27
        t943 = t942 + t178 * g28
        t944 = t943 + t188 * g30
        t945 = t944 + t192 * g20
        tl.store(k + 27 * LANES, t935, mask)
        t946 = a8 * g8
        t947 = t946 + t496 * g27
        t948 = t947 + t507 * g28
        t949 = t948 + t518 * g30
        t950 = t949 + t522 * g20
        t951 = a4 * t833
        t952 = t951 + a5 * t945
        t953 = t952 + a5 * t828
        t954 = t953 + a6 * t950
        t955 = t954 + a7 * t833
        t956 = t955 + a8 * t838
        t957 = t956 + a11 * t721
        t958 = t957 + a13 * t725
        t959 = t958 + a14 * t729
        t960 = t959 + a21 * t741
        t961 = t960 + a24 * t801
        t962 = t961 + a26 * t760
        t963 = t962 + a27 * t866
        t964 = t963 + a28 * t779
        t965 = t964 + t412 * g8
        t966 = t965 + t373 * g9
        t967 = t966 + t423 * g10
        t968 = t967 + t382 * g11
        tl.store(k + 106 * LANES, t731, mask)
        t498 = tl.load(k + 84 * LANES, mask)
        tl.store(k + 108 * LANES, t730, mask)
        t501 = tl.load(k + 83 * LANES, mask)
        t969 = t501 + t498
        t970 = t969 + t499
        t971 = a2 * a17
        t972 = a3 * a16
        t973 = t972 + 3 * t971
        t974 = t970 * g32
        t975 = t974 + t973 * g22
        t976 = a23 * t786
        t977 = t976 + a23 * t887
        t978 = t977 + a24 * t893
        t979 = t978 + a27 * t975
        tl.store(k + 117 * LANES, t973, mask)
        t980 = a5 * g2
        t981 = t980 + a23 * t845
        t982 = t981 + a24 * t852
        t983 = t982 + a27 * t873
        tl.store(k + 84 * LANES, t970, mask)
        t52 = tl.load(k + 11 * LANES, mask)
        tl.store(k + 83 * LANES, t770, mask)
        t984 = a1 * t52
        t985 = t984 + a2 * t28
        t986 = t985 + a20 * t887
        t987 = t986 + a21 * t753
        t988 = t987 + a21 * t733
        t989 = t988 + a22 * t866
        t990 = t989 + a25 * t816
        t991 = t990 + a26 * t753
        t992 = t991 + a26 * t920
        t993 = t992 + a28 * t933
        t994 = t993 + a28 * t772
        t995 = t994 + a29 * t940
        tl.store(k + 105 * LANES, t767, mask)
        a30 = tl.load(a + 30 * sa, mask)
        t996 = t995 + a30 * t786
        tl.store(k + 95 * LANES, t864, mask)
        a31 = tl.load(a + 31 * sa, mask)
        t997 = t996 + a31 * t801
        tl.store(k + 94 * LANES, t859, mask)
        a32 = tl.load(a + 32 * sa, mask)
        t998 = t997 + a32 * t816
        tl.store(k + 97 * LANES, t751, mask)
        a33 = tl.load(a + 33 * sa, mask)
        t999 = t998 + a33 * t823
        t1000 = t999 + 2 * t968
        t1001 = t1000 + 3 * t979
        t1002 = t1001 + 4 * t983
        tl.store(to_a + 5 * sto_a, t1002, mask)
        t106 = tl.load(k + 28 * LANES, mask)
        t1003 = t106 + t173
        t234 = tl.load(k + 66 * LANES, mask)
        t1004 = t1003 + t234
        t1005 = a3 * a19
        t1006 = t1004 * g32
        t1007 = t1006 + t1005 * t91
        t1008 = a9 * g8
        t1009 = t1008 + t233 * g27
        t1010 = t1009 + t239 * g28
        t1011 = t1010 + t247 * g30
        t1012 = t1011 + t251 * g20
        t1013 = a4 * t838
        t1014 = t1013 + a5 * t950
        t1015 = t1014 + a6 * t1012
        t1016 = t1015 + a6 * t828
        t1017 = t1016 + a8 * t833
        t1018 = t1017 + a9 * t838
        t1019 = t1018 + a12 * t721
        t1020 = t1019 + a14 * t725
        t1021 = t1020 + a15 * t729
        t1022 = t1021 + a22 * t741
        t1023 = t1022 + a24 * t816
        t1024 = t1023 + a27 * t760
        t1025 = t1024 + a28 * t866
        t1026 = t1025 + a29 * t779
        t1027 = t1026 + t433 * g8
        t1028 = t1027 + t394 * g9
        t1029 = t1028 + t444 * g10
        t1030 = t1029 + t403 * g11
        t1031 = a24 * t887
        t1032 = t1031 + a25 * t823
        t1033 = t1032 + a25 * t893
        t1034 = t1033 + a28 * t940
        t1035 = a6 * g2
        t1036 = t1035 + a24 * t845
        t1037 = t1036 + a25 * t852
        t1038 = t1037 + a28 * t873
        t76 = tl.load(k + 15 * LANES, mask)
        t1039 = a1 * t76
        t1040 = t1039 + a3 * t28
        t1041 = t1040 + a20 * t893
        t1042 = t1041 + a21 * t866
        t1043 = t1042 + a22 * t772
        t1044 = t1043 + a22 * t733
        t1045 = t1044 + a23 * t801
        t1046 = t1045 + a26 * t975
        t1047 = t1046 + a27 * t933
        t1048 = t1047 + a27 * t753
        t1049 = t1048 + a29 * t772
        t1050 = t1049 + a29 * t1007
        t1051 = t1050 + a31 * t786
        t1052 = t1051 + a32 * t801
        t1053 = t1052 + a33 * t816
        a34 = tl.load(a + 34 * sa, mask)
        t1054 = t1053 + a34 * t823
        t1055 = t1054 + 2 * t1030
        t1056 = t1055 + 3 * t1034
        t1057 = t1056 + 4 * t1038
        tl.store(to_a + 6 * sto_a, t1057, mask)
        t1058 = a5 * t833
        t1059 = t1058 + a7 * g2
        t1060 = t1059 + a7 * t945
        t1061 = t1060 + a8 * t950
        t1062 = t1061 + a26 * t845
        t1063 = t1062 + a27 * t801
        t1064 = t1063 + a27 * t852
        t1065 = t1064 + a31 * t873
        t1066 = a26 * t786
        t1067 = t1066 + a31 * t975
        t1068 = a2 * t52
        t1069 = t1068 + a13 * t721
        t1070 = t1069 + a16 * t725
        t1071 = t1070 + a17 * t729
        t1072 = t1071 + a21 * t887
        t1073 = t1072 + a23 * t753
        t1074 = t1073 + a23 * t741
        t1075 = t1074 + a24 * t866
        t1076 = t1075 + a28 * t816
        t1077 = t1076 + a30 * t920
        t1078 = t1077 + a30 * t760
        t1079 = t1078 + a32 * t933
        t1080 = t1079 + a32 * t779
        t1081 = t1080 + a33 * t940
        t1082 = t1081 + t164 * g8
        t1083 = t1082 + t170 * g9
        t1084 = t1083 + t178 * g10
        t1085 = t1084 + t188 * g11
        t1086 = t1085 + 2 * t1065
        t1087 = t1086 + 3 * t1067
        tl.store(to_a + 7 * sto_a, t1087, mask)
        t1088 = a5 * t838
        t1089 = t1088 + a6 * t833
        t1090 = t1089 + a7 * t950
        t1091 = t1090 + a8 * t1012
        t1092 = t1091 + a8 * t945
        t1093 = t1092 + a9 * t950
        t1094 = t1093 + a14 * t721
        t1095 = t1094 + a17 * t725
        t1096 = t1095 + a18 * t729
        t1097 = t1096 + a24 * t741
        t1098 = t1097 + a27 * t816
        t1099 = t1098 + a28 * t801
        t1100 = t1099 + a31 * t760
        t1101 = t1100 + a33 * t779
        t1102 = t1101 + t490 * g8
        t1103 = t1102 + t496 * g9
        t1104 = t1103 + t507 * g10
        t1105 = t1104 + t518 * g11
        t1106 = a27 * t786
        t1107 = t1106 + a28 * t823
        t1108 = t1107 + a32 * t940
        t1109 = t1108 + a32 * t975
        t1110 = a8 * g2
        t1111 = t1110 + a27 * t845
        t1112 = t1111 + a28 * t852
        t1113 = t1112 + a32 * t873
        t1114 = a2 * t76
        t1115 = t1114 + a3 * t52
        t1116 = t1115 + a21 * t893
        t1117 = t1116 + a22 * t887
        t1118 = t1117 + a23 * t866
        t1119 = t1118 + a24 * t772
        t1120 = t1119 + a24 * t753
        t1121 = t1120 + a25 * t866
        t1122 = t1121 + a26 * t801
        t1123 = t1122 + a29 * t816
        t1124 = t1123 + a30 * t975
        t1125 = t1124 + a31 * t933
        t1126 = t1125 + a31 * t920
        t1127 = t1126 + a33 * t933
        t1128 = t1127 + a33 * t1007
        t1129 = t1128 + a34 * t940
        t1130 = t1129 + 2 * t1105
        t1131 = t1130 + 3 * t1109
        t1132 = t1131 + 4 * t1113
        tl.store(to_a + 8 * sto_a, t1132, mask)
        t1133 = a6 * t838
        t1134 = t1133 + a8 * t950
        t1135 = t1134 + a9 * g2
        t1136 = t1135 + a9 * t1012
        t1137 = t1136 + a28 * t816
        t1138 = t1137 + a28 * t845
        t1139 = t1138 + a29 * t852
        t1140 = t1139 + a33 * t873
        t1141 = a29 * t823
        t1142 = t1141 + a33 * t940
        t1143 = a3 * t76
        t1144 = t1143 + a15 * t721
        t1145 = t1144 + a18 * t725
        t1146 = t1145 + a19 * t729
        t1147 = t1146 + a22 * t893
        t1148 = t1147 + a24 * t866
        t1149 = t1148 + a25 * t772
        t1150 = t1149 + a25 * t741
        t1151 = t1150 + a27 * t801
        t1152 = t1151 + a31 * t975
        t1153 = t1152 + a32 * t933
        t1154 = t1153 + a32 * t760
        t1155 = t1154 + a34 * t1007
        t1156 = t1155 + a34 * t779
        t1157 = t1156 + t227 * g8
        t1158 = t1157 + t233 * g9
        t1159 = t1158 + t239 * g10
        t1160 = t1159 + t247 * g11
        t1161 = t1160 + 2 * t1140
        t1162 = t1161 + 3 * t1142
        tl.store(to_a + 9 * sto_a, t1162, mask)
        tl.store(k + 15 * LANES, t721, mask)
        tl.store(k + 11 * LANES, t725, mask)
        tl.store(k + 7 * LANES, t729, mask)
        tl.store(k + 21 * LANES, t733, mask)
        tl.store(k + 66 * LANES, t741, mask)
        tl.store(k + 28 * LANES, t748, mask)
        tl.store(k + 50 * LANES, t753, mask)
        tl.store(k + 104 * LANES, t760, mask)
        tl.store(k + 107 * LANES, t772, mask)
        tl.store(k + 96 * LANES, t779, mask)
        tl.store(k + 93 * LANES, t786, mask)
        tl.store(k + 67 * LANES, t801, mask)
        tl.store(k + 30 * LANES, t816, mask)
        tl.store(k + 51 * LANES, t823, mask)
        tl.store(k + 29 * LANES, t845, mask)
        tl.store(k + 25 * LANES, t852, mask)
        tl.store(k + 31 * LANES, t866, mask)
        tl.store(k + 137 * LANES, t873, mask)
        tl.store(k + 138 * LANES, t882, mask)
        tl.store(k + 139 * LANES, t885, mask)
        tl.store(k + 140 * LANES, t887, mask)
        tl.store(k + 141 * LANES, t888, mask)
        tl.store(k + 142 * LANES, t891, mask)
        tl.store(k + 143 * LANES, t893, mask)
        tl.store(k + 144 * LANES, t920, mask)
        tl.store(k + 145 * LANES, t933, mask)
        tl.store(k + 146 * LANES, t940, mask)
        tl.store(k + 147 * LANES, t975, mask)
        tl.store(k + 148 * LANES, t1004, mask)
        tl.store(k + 149 * LANES, t1005, mask)
        tl.store(k + 150 * LANES, t1007, mask)
    if PART == 3:
        g39 = tl.load(g + 39 * sg, mask)
        t1163 = 12 * g39
        a21 = tl.load(a + 21 * sa, mask)
        t1164 = 4 * a21
        t539 = tl.load(k + 82 * LANES, mask)
        t1165 = t539 * t1163
        t546 = tl.load(k + 81 * LANES, mask)
        g32 = tl.load(g + 32 * sg, mask)
        t1166 = t1165 + t546 * g32
        g12 = tl.load(g + 12 * sg, mask)
        t1167 = t1166 + g12 * t1164
        g36 = tl.load(g + 36 * sg, mask)
        t1168 = 2 * g36
        a5 = tl.load(a + 5 * sa, mask)
        g10 = tl.load(g + 10 * sg, mask)
        t1169 = a5 * g10
        t412 = tl.load(k + 91 * LANES, mask)
        g28 = tl.load(g + 28 * sg, mask)
        t1170 = t1169 + t412 * g28
        t373 = tl.load(k + 85 * LANES, mask)
        g34 = tl.load(g + 34 * sg, mask)
        t1171 = t1170 + t373 * g34
        t423 = tl.load(k + 99 * LANES, mask)
        t1172 = t1171 + t423 * t1168
        t382 = tl.load(k + 86 * LANES, mask)
        g37 = tl.load(g + 37 * sg, mask)
        t1173 = t1172 + t382 * g37
        t385 = tl.load(k + 87 * LANES, mask)
        g24 = tl.load(g + 24 * sg, mask)
        t1174 = t1173 + t385 * g24
        t1175 = t1167 + 2 * t1174
        a22 = tl.load(a + 22 * sa, mask)
        t1176 = 4 * a22
        t551 = tl.load(k + 33 * LANES, mask)
        t1177 = t551 * t1163
        t558 = tl.load(k + 34 * LANES, mask)
        t1178 = t1177 + t558 * g32
        t1179 = t1178 + g12 * t1176
        a6 = tl.load(a + 6 * sa, mask)
        t1180 = a6 * g10
        t433 = tl.load(k + 102 * LANES, mask)
        t1181 = t1180 + t433 * g28
        t394 = tl.load(k + 88 * LANES, mask)
        t1182 = t1181 + t394 * g34
        t444 = tl.load(k + 110 * LANES, mask)
        t1183 = t1182 + t444 * t1168
        t403 = tl.load(k + 89 * LANES, mask)
        t1184 = t1183 + t403 * g37
        t406 = tl.load(k + 90 * LANES, mask)
        t1185 = t1184 + t406 * g24
        t1186 = t1179 + 2 * t1185
        a23 = tl.load(a + 23 * sa, mask)
        t1187 = a23 * g12
        t151 = tl.load(k + 42 * LANES, mask)
        t1188 = t1187 + t151 * g39
        t158 = tl.load(k + 43 * LANES, mask)
        t1189 = t158 * g32
        t1190 = t1189 + 2 * t1188
        a24 = tl.load(a + 24 * sa, mask)
        t1191 = a24 * g12
        t474 = tl.load(k + 80 * LANES, mask)
        t1192 = t1191 + t474 * g39
        t485 = tl.load(k + 79 * LANES, mask)
        t1193 = t485 * g32
        t1194 = t1193 + 4 * t1192
        a25 = tl.load(a + 25 * sa, mask)
        t1195 = a25 * g12
        t215 = tl.load(k + 61 * LANES, mask)
        t1196 = t1195 + t215 * g39
        t222 = tl.load(k + 62 * LANES, mask)
        t1197 = t222 * g32
        t1198 = t1197 + 2 * t1196
        g38 = tl.load(g + 38 * sg, mask)
        t1199 = 2 * g38
        a1 = tl.load(a + 1 * sa, mask)
        g7 = tl.load(g + 7 * sg, mask)
        t1200 = a1 * g7
        t2 = tl.load(k + 0 * LANES, mask)
        g21 = tl.load(g + 21 * sg, mask)
        t1201 = t1200 + t2 * g21
        t12 = tl.load(k + 4 * LANES, mask)
        g33 = tl.load(g + 33 * sg, mask)
        t1202 = t1201 + t12 * g33
        t24 = tl.load(k + 6 * LANES, mask)
        t1203 = t1202 + t24 * t1199
        a2 = tl.load(a + 2 * sa, mask)
        t1204 = a2 * g7
        t31 = tl.load(k + 8 * LANES, mask)
        t1205 = t1204 + t31 * g21
        t37 = tl.load(k + 9 * LANES, mask)
        t1206 = t1205 + t37 * g33
        t48 = tl.load(k + 10 * LANES, mask)
        t1207 = t1206 + t48 * t1199
        a3 = tl.load(a + 3 * sa, mask)
        t1208 = a3 * g7
        t55 = tl.load(k + 12 * LANES, mask)
        t1209 = t1208 + t55 * g21
        t61 = tl.load(k + 13 * LANES, mask)
        t1210 = t1209 + t61 * g33
        t72 = tl.load(k + 14 * LANES, mask)
        t1211 = t1210 + t72 * t1199
        t1212 = 3 * g39
        a20 = tl.load(a + 20 * sa, mask)
        t1213 = a20 * g12
        t87 = tl.load(k + 19 * LANES, mask)
        t1214 = t1213 + t87 * t1212
        t90 = tl.load(k + 20 * LANES, mask)
        t1215 = t1214 + t90 * g32
        a4 = tl.load(a + 4 * sa, mask)
        t1216 = a4 * g10
        t96 = tl.load(k + 23 * LANES, mask)
        t1217 = t1216 + t96 * g28
        t102 = tl.load(k + 24 * LANES, mask)
        t1218 = t1217 + t102 * g34
        t113 = tl.load(k + 32 * LANES, mask)
        t1219 = t1218 + t113 * t1168
        t123 = tl.load(k + 37 * LANES, mask)
        t1220 = t1219 + t123 * g37
        t127 = tl.load(k + 39 * LANES, mask)
        t1221 = t1220 + t127 * g24
        t1222 = t1215 + t1221
        a10 = tl.load(a + 10 * sa, mask)
        g3 = tl.load(g + 3 * sg, mask)
        t1223 = a10 * g3
        t1224 = t1223 + a10 * t1222
        t93 = tl.load(k + 22 * LANES, mask)
        t1225 = a1 * t93
        t134 = tl.load(k + 41 * LANES, mask)
        t1226 = t1225 + a1 * t134
        t548 = tl.load(k + 126 * LANES, mask)
        t1227 = t1226 + a2 * t548
        t560 = tl.load(k + 127 * LANES, mask)
        t1228 = t1227 + a3 * t560
        t721 = tl.load(k + 15 * LANES, mask)
        t1229 = t1228 + a4 * t721
        a11 = tl.load(a + 11 * sa, mask)
        t1230 = t1229 + a11 * t1175
        a12 = tl.load(a + 12 * sa, mask)
        t1231 = t1230 + a12 * t1186
        a13 = tl.load(a + 13 * sa, mask)
        t1232 = t1231 + a13 * t1190
        a14 = tl.load(a + 14 * sa, mask)
        t1233 = t1232 + a14 * t1194
        a15 = tl.load(a + 15 * sa, mask)
        t1234 = t1233 + a15 * t1198
        t1235 = t1234 + a20 * t1203
        t1236 = t1235 + a21 * t1207
        t1237 = t1236 + a22 * t1211
        t1238 = t1237 + 2 * t1224
        tl.store(to_a + 10 * sto_a, t1238, mask)
        t1239 = 6 * g3
        a26 = tl.load(a + 26 * sa, mask)
        t1240 = 4 * a26
        t268 = tl.load(k + 78 * LANES, mask)
        t1241 = t268 * t1163
        t275 = tl.load(k + 77 * LANES, mask)
        t1242 = t1241 + t275 * g32
        t1243 = t1242 + g12 * t1240
        t1244 = t1167 + 4 * t1174
        t1245 = t1243 + t1244
        a27 = tl.load(a + 27 * sa, mask)
        t1246 = a27 * g12
        t300 = tl.load(k + 76 * LANES, mask)
        t1247 = t1246 + t300 * g39
        t311 = tl.load(k + 75 * LANES, mask)
        t1248 = t311 * g32
        t1249 = t1248 + 4 * t1247
        t1250 = t1179 + 4 * t1185
        t1251 = t1250 + 2 * t1249
        a28 = tl.load(a + 28 * sa, mask)
        t1252 = a28 * g12
        t334 = tl.load(k + 1 * LANES, mask)
        t1253 = t1252 + t334 * g39
        t345 = tl.load(k + 2 * LANES, mask)
        t1254 = t345 * g32
        t1255 = t1254 + 4 * t1253
        a7 = tl.load(a + 7 * sa, mask)
        t1256 = a7 * g10
        t164 = tl.load(k + 46 * LANES, mask)
        t1257 = t1256 + t164 * g28
        t170 = tl.load(k + 47 * LANES, mask)
        t1258 = t1257 + t170 * g34
        t178 = tl.load(k + 52 * LANES, mask)
        t1259 = t1258 + t178 * t1168
        t188 = tl.load(k + 57 * LANES, mask)
        t1260 = t1259 + t188 * g37
        t192 = tl.load(k + 59 * LANES, mask)
        t1261 = t1260 + t192 * g24
        t1262 = t1215 + 2 * t1221
        t1263 = t1261 + t1262
        t1264 = t1263 + 2 * t1190
        a8 = tl.load(a + 8 * sa, mask)
        t1265 = a8 * g10
        t490 = tl.load(k + 114 * LANES, mask)
        t1266 = t1265 + t490 * g28
        t496 = tl.load(k + 115 * LANES, mask)
        t1267 = t1266 + t496 * g34
        t507 = tl.load(k + 121 * LANES, mask)
        t1268 = t1267 + t507 * t1168
        t518 = tl.load(k + 122 * LANES, mask)
        t1269 = t1268 + t518 * g37
        t522 = tl.load(k + 124 * LANES, mask)
        t1270 = t1269 + t522 * g24
        t1271 = t1194 + t1270
        t430 = tl.load(k + 101 * LANES, mask)
        t1272 = a1 * t430
        t1273 = t1272 + a5 * t721
        t1274 = t1273 + a11 * t1264
        t1275 = t1274 + a12 * t1271
        t1276 = a1 * t548
        t1277 = t1276 + a21 * t1203
        t1278 = t1277 + a23 * t1207
        t1279 = t1278 + a24 * t1211
        t161 = tl.load(k + 45 * LANES, mask)
        t1280 = a2 * t161
        t1281 = t1280 + a2 * t134
        t487 = tl.load(k + 113 * LANES, mask)
        t1282 = t1281 + a3 * t487
        t725 = tl.load(k + 11 * LANES, mask)
        t1283 = t1282 + a4 * t725
        t1284 = t1283 + a10 * t1175
        t1285 = t1284 + a11 * t1239
        t1286 = t1285 + a13 * t1245
        t1287 = t1286 + a14 * t1251
        t1288 = t1287 + a15 * t1255
        a16 = tl.load(a + 16 * sa, mask)
        t1289 = t1288 + a16 * t1190
        a17 = tl.load(a + 17 * sa, mask)
        t1290 = t1289 + a17 * t1194
        a18 = tl.load(a + 18 * sa, mask)
        t1291 = t1290 + a18 * t1198
        t1292 = t1291 + 2 * t1275
        t1293 = t1292 + 3 * t1279
        tl.store(to_a + 11 * sto_a, t1293, mask)
        t1294 = t1244 + 2 * t1255
        a29 = tl.load(a + 29 * sa, mask)
        t1295 = 4 * a29
        t355 = tl.load(k + 3 * LANES, mask)
        t1296 = t355 * t1163
        t362 = tl.load(k + 40 * LANES, mask)
        t1297 = t1296 + t362 * g32
        t1298 = t1297 + g12 * t1295
        t1299 = t1298 + t1250
        a9 = tl.load(a + 9 * sa, mask)
        t1300 = a9 * g10
        t227 = tl.load(k + 64 * LANES, mask)
        t1301 = t1300 + t227 * g28
        t233 = tl.load(k + 65 * LANES, mask)
        t1302 = t1301 + t233 * g34
        t239 = tl.load(k + 68 * LANES, mask)
        t1303 = t1302 + t239 * t1168
        t247 = tl.load(k + 71 * LANES, mask)
        t1304 = t1303 + t247 * g37
        t251 = tl.load(k + 73 * LANES, mask)
        t1305 = t1304 + t251 * g24
        t1306 = t1305 + t1262
        t1307 = t1306 + 2 * t1198
        t451 = tl.load(k + 112 * LANES, mask)
        t1308 = a1 * t451
        t1309 = t1308 + a6 * t721
        t1310 = t1309 + a11 * t1271
        t1311 = t1310 + a12 * t1307
        t1312 = a1 * t560
        t1313 = t1312 + a22 * t1203
        t1314 = t1313 + a24 * t1207
        t1315 = t1314 + a25 * t1211
        t1316 = a2 * t487
        t224 = tl.load(k + 63 * LANES, mask)
        t1317 = t1316 + a3 * t224
        t1318 = t1317 + a3 * t134
        t729 = tl.load(k + 7 * LANES, mask)
        t1319 = t1318 + a4 * t729
        t1320 = t1319 + a10 * t1186
        t1321 = t1320 + a12 * t1239
        t1322 = t1321 + a13 * t1249
        t1323 = t1322 + a14 * t1294
        t1324 = t1323 + a15 * t1299
        t1325 = t1324 + a17 * t1190
        t1326 = t1325 + a18 * t1194
        a19 = tl.load(a + 19 * sa, mask)
        t1327 = t1326 + a19 * t1198
        t1328 = t1327 + 2 * t1311
        t1329 = t1328 + 3 * t1315
        tl.store(to_a + 12 * sto_a, t1329, mask)
        a31 = tl.load(a + 31 * sa, mask)
        t1330 = 4 * a31
        t647 = tl.load(k + 132 * LANES, mask)
        t1331 = t647 * t1163
        t654 = tl.load(k + 133 * LANES, mask)
        t1332 = t1331 + t654 * g32
        t1333 = t1332 + g12 * t1330
        t1334 = t1194 + 2 * t1270
        t1335 = t1333 + 2 * t1334
        a32 = tl.load(a + 32 * sa, mask)
        t1336 = a32 * g12
        t606 = tl.load(k + 128 * LANES, mask)
        t1337 = t1336 + t606 * g39
        t613 = tl.load(k + 129 * LANES, mask)
        t1338 = t613 * g32
        t1339 = t1338 + 2 * t1337
        t1340 = t1243 + 2 * t1174
        a30 = tl.load(a + 30 * sa, mask)
        t1341 = a30 * g12
        t585 = tl.load(k + 53 * LANES, mask)
        t1342 = t1341 + t585 * t1212
        t588 = tl.load(k + 17 * LANES, mask)
        t1343 = t1342 + t588 * g32
        t1344 = t1190 + t1261
        t1345 = t1343 + t1221
        t1346 = t1345 + 2 * t1344
        t1347 = t1249 + t1185
        t1348 = a2 * t430
        t1349 = t1348 + a5 * t725
        t1350 = t1349 + a13 * t1346
        t1351 = t1350 + a17 * t1347
        t277 = tl.load(k + 35 * LANES, mask)
        t1352 = a2 * t277
        t1353 = t1352 + a23 * t1203
        t1354 = t1353 + a26 * t1207
        t1355 = t1354 + a27 * t1211
        t1356 = a1 * t161
        t198 = tl.load(k + 60 * LANES, mask)
        t1357 = t1356 + a1 * t198
        t314 = tl.load(k + 16 * LANES, mask)
        t1358 = t1357 + a3 * t314
        t1359 = t1358 + a7 * t721
        t1360 = t1359 + a10 * t1190
        t1361 = t1360 + a11 * t1245
        t1362 = t1361 + a12 * t1249
        t1363 = t1362 + a13 * t1239
        t1364 = t1363 + a14 * t1335
        t1365 = t1364 + a15 * t1339
        t1366 = t1365 + a16 * t1340
        t1367 = t1366 + a18 * t1255
        t1368 = t1367 + 2 * t1351
        t1369 = t1368 + 3 * t1355
        tl.store(to_a + 13 * sto_a, t1369, mask)
        a33 = tl.load(a + 33 * sa, mask)
        t1370 = 4 * a33
        t619 = tl.load(k + 56 * LANES, mask)
        t1371 = t619 * t1163
        t626 = tl.load(k + 36 * LANES, mask)
        t1372 = t1371 + t626 * g32
        t1373 = t1372 + g12 * t1370
        t1374 = t1373 + 2 * t1334
        t1375 = t1243 + 2 * t1255
        t1376 = t1375 + 4 * t1174
        t1377 = t1298 + 2 * t1249
        t1378 = t1377 + 4 * t1185
        t1379 = a1 * t487
        t528 = tl.load(k + 125 * LANES, mask)
        t1380 = t1379 + a1 * t528
        t1381 = t1380 + a2 * t314
        t1382 = t1381 + a2 * t451
        t347 = tl.load(k + 55 * LANES, mask)
        t1383 = t1382 + a3 * t347
        t1384 = t1383 + a3 * t430
        t1385 = t1384 + a5 * t729
        t1386 = t1385 + a6 * t725
        t1387 = t1386 + a8 * t721
        t1388 = t1198 + t1305
        t1389 = t1339 + t1388
        t1390 = t1389 + t1344
        t1391 = t1390 + t1221
        t1392 = a14 * t1391
        t1393 = a24 * t1203
        t1394 = t1393 + a27 * t1207
        t1395 = t1394 + a28 * t1211
        t1396 = a14 * g3
        t1397 = a10 * t1194
        t1398 = t1397 + a11 * t1251
        t1399 = t1398 + a12 * t1294
        t1400 = t1399 + a13 * t1335
        t1401 = t1400 + a15 * t1374
        t1402 = t1401 + a16 * t1249
        t1403 = t1402 + a17 * t1376
        t1404 = t1403 + a18 * t1378
        t1405 = t1404 + a19 * t1255
        t1406 = t1405 + 2 * t1387
        t1407 = t1406 + 4 * t1392
        t1408 = t1407 + 6 * t1395
        t1409 = t1408 + 12 * t1396
        tl.store(to_a + 14 * sto_a, t1409, mask)
        t1410 = t1298 + 2 * t1185
        a34 = tl.load(a + 34 * sa, mask)
        t1411 = a34 * g12
        t680 = tl.load(k + 135 * LANES, mask)
        t1412 = t1411 + t680 * t1212
        t683 = tl.load(k + 70 * LANES, mask)
        t1413 = t1412 + t683 * g32
        t1414 = t1413 + t1221
        t1415 = t1414 + 2 * t1388
        t1416 = t1255 + t1174
        t1417 = a3 * t451
        t1418 = t1417 + a6 * t729
        t1419 = t1418 + a15 * t1415
        t1420 = t1419 + a18 * t1416
        t364 = tl.load(k + 18 * LANES, mask)
        t1421 = a3 * t364
        t1422 = t1421 + a25 * t1203
        t1423 = t1422 + a28 * t1207
        t1424 = t1423 + a29 * t1211
        t1425 = a1 * t224
        t257 = tl.load(k + 74 * LANES, mask)
        t1426 = t1425 + a1 * t257
        t1427 = t1426 + a2 * t347
        t1428 = t1427 + a9 * t721
        t1429 = t1428 + a10 * t1198
        t1430 = t1429 + a11 * t1255
        t1431 = t1430 + a12 * t1299
        t1432 = t1431 + a13 * t1339
        t1433 = t1432 + a14 * t1374
        t1434 = t1433 + a15 * t1239
        t1435 = t1434 + a17 * t1249
        t1436 = t1435 + a19 * t1410
        t1437 = t1436 + 2 * t1420
        t1438 = t1437 + 3 * t1424
        tl.store(to_a + 15 * sto_a, t1438, mask)
        t1439 = t1333 + 2 * t1270
        t1440 = t1343 + t1261
        t1441 = a16 * g3
        t1442 = t1441 + a16 * t1440
        t1443 = a1 * t277
        t590 = tl.load(k + 54 * LANES, mask)
        t1444 = t1443 + a2 * t590
        t1445 = t1444 + a2 * t198
        t656 = tl.load(k + 134 * LANES, mask)
        t1446 = t1445 + a3 * t656
        t1447 = t1446 + a7 * t725
        t1448 = t1447 + a11 * t1190
        t1449 = t1448 + a13 * t1340
        t1450 = t1449 + a14 * t1249
        t1451 = t1450 + a17 * t1439
        t1452 = t1451 + a18 * t1339
        t1453 = t1452 + a26 * t1203
        t1454 = t1453 + a30 * t1207
        t1455 = t1454 + a31 * t1211
        t1456 = t1455 + 2 * t1442
        tl.store(to_a + 16 * sto_a, t1456, mask)
        t1457 = t1373 + t1333
        t1458 = t1457 + 4 * t1270
        t1459 = t1343 + t1305
        t1460 = t1459 + 2 * t1339
        t1461 = t1460 + 2 * t1261
        t1462 = a2 * t528
        t1463 = t1462 + a8 * t725
        t1464 = t1463 + a13 * t1347
        t1465 = t1464 + a17 * t1461
        t1466 = a2 * t656
        t1467 = t1466 + a27 * t1203
        t1468 = t1467 + a31 * t1207
        t1469 = t1468 + a32 * t1211
        t1470 = a1 * t314
        t615 = tl.load(k + 130 * LANES, mask)
        t1471 = t1470 + a3 * t615
        t1472 = t1471 + a3 * t198
        t1473 = t1472 + a7 * t729
        t1474 = t1473 + a11 * t1194
        t1475 = t1474 + a12 * t1190
        t1476 = t1475 + a14 * t1376
        t1477 = t1476 + a15 * t1249
        t1478 = t1477 + a16 * t1439
        t1479 = t1478 + a17 * t1239
        t1480 = t1479 + a18 * t1458
        t1481 = t1480 + a19 * t1339
        t1482 = t1481 + 2 * t1465
        t1483 = t1482 + 3 * t1469
        tl.store(to_a + 17 * sto_a, t1483, mask)
        t1484 = t1373 + 2 * t1270
        t1485 = t1413 + t1261
        t1486 = t1485 + 2 * t1339
        t1487 = t1486 + 2 * t1305
        t1488 = a3 * t528
        t1489 = t1488 + a8 * t729
        t1490 = t1489 + a15 * t1416
        t1491 = t1490 + a18 * t1487
        t628 = tl.load(k + 131 * LANES, mask)
        t1492 = a3 * t628
        t1493 = t1492 + a28 * t1203
        t1494 = t1493 + a32 * t1207
        t1495 = t1494 + a33 * t1211
        t1496 = a1 * t347
        t1497 = t1496 + a2 * t615
        t1498 = t1497 + a2 * t257
        t1499 = t1498 + a9 * t725
        t1500 = t1499 + a11 * t1198
        t1501 = t1500 + a12 * t1194
        t1502 = t1501 + a13 * t1255
        t1503 = t1502 + a14 * t1378
        t1504 = t1503 + a16 * t1339
        t1505 = t1504 + a17 * t1458
        t1506 = t1505 + a18 * t1239
        t1507 = t1506 + a19 * t1484
        t1508 = t1507 + 2 * t1491
        t1509 = t1508 + 3 * t1495
        tl.store(to_a + 18 * sto_a, t1509, mask)
        t1510 = t1413 + t1305
        t1511 = a19 * g3
        t1512 = t1511 + a19 * t1510
        t1513 = a1 * t364
        t1514 = t1513 + a2 * t628
        t685 = tl.load(k + 136 * LANES, mask)
        t1515 = t1514 + a3 * t685
        t1516 = t1515 + a3 * t257
        t1517 = t1516 + a9 * t729
        t1518 = t1517 + a12 * t1198
        t1519 = t1518 + a14 * t1255
        t1520 = t1519 + a15 * t1410
        t1521 = t1520 + a17 * t1339
        t1522 = t1521 + a18 * t1484
        t1523 = t1522 + a29 * t1203
        t1524 = t1523 + a33 * t1207
        t1525 = t1524 + a34 * t1211
        t1526 = t1525 + 2 * t1512
        tl.store(to_a + 19 * sto_a, t1526, mask)
        t882 = tl.load(k + 138 * LANES, mask)
        t1527 = t882 * t1163
        t885 = tl.load(k + 139 * LANES, mask)
        g26 = tl.load(g + 26 * sg, mask)
        t1528 = t1527 + t885 * g26
        g13 = tl.load(g + 13 * sg, mask)
        t1529 = t1528 + g13 * t1164
        g40 = tl.load(g + 40 * sg, mask)
        t1530 = 2 * g40
        g11 = tl.load(g + 11 * sg, mask)
        t1531 = a5 * g11
        g30 = tl.load(g + 30 * sg, mask)
        t1532 = t1531 + t412 * g30
        g35 = tl.load(g + 35 * sg, mask)
        t1533 = t1532 + t373 * g35
        t1534 = t1533 + t423 * g37
        t1535 = t1534 + t382 * t1530
        t424 = tl.load(k + 100 * LANES, mask)
        g18 = tl.load(g + 18 * sg, mask)
        t1536 = t1535 + t424 * g18
        g25 = tl.load(g + 25 * sg, mask)
        t1537 = t1536 + t385 * g25
        t1538 = t1529 + 2 * t1537
        t888 = tl.load(k + 141 * LANES, mask)
        t1539 = t888 * t1163
        t891 = tl.load(k + 142 * LANES, mask)
        t1540 = t1539 + t891 * g26
        t1541 = t1540 + g13 * t1176
        t1542 = a6 * g11
        t1543 = t1542 + t433 * g30
        t1544 = t1543 + t394 * g35
        t1545 = t1544 + t444 * g37
        t1546 = t1545 + t403 * t1530
        t445 = tl.load(k + 111 * LANES, mask)
        t1547 = t1546 + t445 * g18
        t1548 = t1547 + t406 * g25
        t1549 = t1541 + 2 * t1548
        t1550 = a23 * g13
        t748 = tl.load(k + 28 * LANES, mask)
        t1551 = t1550 + t748 * g39
        t751 = tl.load(k + 97 * LANES, mask)
        t1552 = t751 * g26
        t1553 = t1552 + 2 * t1551
        t1554 = a24 * g13
        t859 = tl.load(k + 94 * LANES, mask)
        t1555 = t1554 + t859 * g39
        t864 = tl.load(k + 95 * LANES, mask)
        t1556 = t864 * g26
        t1557 = t1556 + 4 * t1555
        t1558 = a25 * g13
        t767 = tl.load(k + 105 * LANES, mask)
        t1559 = t1558 + t767 * g39
        t770 = tl.load(k + 83 * LANES, mask)
        t1560 = t770 * g26
        t1561 = t1560 + 2 * t1559
        t1562 = a20 * g13
        t730 = tl.load(k + 108 * LANES, mask)
        t1563 = t1562 + t730 * t1212
        t731 = tl.load(k + 106 * LANES, mask)
        t1564 = t1563 + t731 * g26
        t1565 = a4 * g11
        t1566 = t1565 + t96 * g30
        t1567 = t1566 + t102 * g35
        t1568 = t1567 + t113 * g37
        t1569 = t1568 + t123 * t1530
        t124 = tl.load(k + 38 * LANES, mask)
        t1570 = t1569 + t124 * g18
        t1571 = t1570 + t127 * g25
        t1572 = t1564 + t1571
        g4 = tl.load(g + 4 * sg, mask)
        t1573 = a20 * g4
        t1574 = t1573 + a20 * t1572
        t733 = tl.load(k + 21 * LANES, mask)
        t1575 = a4 * t733
        t741 = tl.load(k + 66 * LANES, mask)
        t1576 = t1575 + a4 * t741
        t887 = tl.load(k + 140 * LANES, mask)
        t1577 = t1576 + a5 * t887
        t893 = tl.load(k + 143 * LANES, mask)
        t1578 = t1577 + a6 * t893
        t1579 = t1578 + a10 * t1203
        t1580 = t1579 + a21 * t1538
        t1581 = t1580 + a22 * t1549
        t1582 = t1581 + a23 * t1553
        t1583 = t1582 + a24 * t1557
        t1584 = t1583 + a25 * t1561
        t1585 = t1584 + t730 * g12
        t1586 = t1585 + t87 * g13
        t1587 = t1586 + 2 * t1574
        tl.store(to_a + 20 * sto_a, t1587, mask)
        t1588 = 8 * g4
        t781 = tl.load(k + 118 * LANES, mask)
        t1589 = t781 * t1163
        t784 = tl.load(k + 116 * LANES, mask)
        t1590 = t1589 + t784 * g26
        t1591 = t1590 + g13 * t1240
        t1592 = t1529 + 3 * t1537
        t1593 = t1591 + 2 * t1592
        t1594 = a28 * g13
        t809 = tl.load(k + 48 * LANES, mask)
        t1595 = t1594 + t809 * g39
        t814 = tl.load(k + 69 * LANES, mask)
        t1596 = t814 * g26
        t1597 = t1596 + 4 * t1595
        t1598 = a7 * g11
        t1599 = t1598 + t164 * g30
        t1600 = t1599 + t170 * g35
        t1601 = t1600 + t178 * g37
        t1602 = t1601 + t188 * t1530
        t189 = tl.load(k + 58 * LANES, mask)
        t1603 = t1602 + t189 * g18
        t1604 = t1603 + t192 * g25
        t1605 = 2 * t1564
        t1606 = t1605 + 3 * t1571
        t1607 = t1604 + t1606
        t1608 = t1607 + 2 * t1553
        t1609 = a8 * g11
        t1610 = t1609 + t490 * g30
        t1611 = t1610 + t496 * g35
        t1612 = t1611 + t507 * g37
        t1613 = t1612 + t518 * t1530
        t519 = tl.load(k + 123 * LANES, mask)
        t1614 = t1613 + t519 * g18
        t1615 = t1614 + t522 * g25
        t1616 = t1557 + t1615
        t1617 = a27 * g13
        t794 = tl.load(k + 92 * LANES, mask)
        t1618 = t1617 + t794 * g39
        t799 = tl.load(k + 98 * LANES, mask)
        t1619 = t799 * g26
        t1620 = t1619 + 4 * t1618
        t1621 = t1541 + 3 * t1548
        t1622 = t1620 + t1621
        t845 = tl.load(k + 29 * LANES, mask)
        t1623 = a4 * t845
        t1624 = t1623 + a5 * t741
        t1625 = t1624 + a21 * t1608
        t1626 = t1625 + a22 * t1616
        t1627 = t1626 + a24 * t1622
        t1628 = t1627 + a26 * t1553
        t1629 = t1628 + a27 * t1557
        t1630 = t1629 + a28 * t1561
        t1631 = a4 * t887
        t1632 = t1631 + a11 * t1203
        t1633 = t882 * g12
        t1634 = t1633 + t539 * g13
        t753 = tl.load(k + 50 * LANES, mask)
        t1635 = a5 * t753
        t1636 = t1635 + a5 * t733
        t866 = tl.load(k + 31 * LANES, mask)
        t1637 = t1636 + a6 * t866
        t1638 = t1637 + a7 * t887
        t1639 = t1638 + a8 * t893
        t1640 = t1639 + a10 * t1207
        t1641 = t1640 + a20 * t1538
        t1642 = t1641 + a21 * t1588
        t1643 = t1642 + a23 * t1593
        t1644 = t1643 + a25 * t1597
        t1645 = t1644 + 2 * t1630
        t1646 = t1645 + 3 * t1632
        t1647 = t1646 + 4 * t1634
        tl.store(to_a + 21 * sto_a, t1647, mask)
        t818 = tl.load(k + 109 * LANES, mask)
        t1648 = t818 * t1163
        t821 = tl.load(k + 103 * LANES, mask)
        t1649 = t1648 + t821 * g26
        t1650 = t1649 + g13 * t1295
        t1651 = t1650 + 2 * t1621
        t1652 = a9 * g11
        t1653 = t1652 + t227 * g30
        t1654 = t1653 + t233 * g35
        t1655 = t1654 + t239 * g37
        t1656 = t1655 + t247 * t1530
        t248 = tl.load(k + 72 * LANES, mask)
        t1657 = t1656 + t248 * g18
        t1658 = t1657 + t251 * g25
        t1659 = t1658 + t1606
        t1660 = t1659 + 2 * t1561
        t1661 = t1597 + t1592
        t852 = tl.load(k + 25 * LANES, mask)
        t1662 = a4 * t852
        t1663 = t1662 + a6 * t741
        t1664 = t1663 + a21 * t1616
        t1665 = t1664 + a22 * t1660
        t1666 = t1665 + a24 * t1661
        t1667 = t1666 + a27 * t1553
        t1668 = t1667 + a28 * t1557
        t1669 = t1668 + a29 * t1561
        t1670 = a4 * t893
        t1671 = t1670 + a12 * t1203
        t1672 = t888 * g12
        t1673 = t1672 + t551 * g13
        tl.store(k + 33 * LANES, t1163, mask)
        tl.store(k + 141 * LANES, t1203, mask)
        tl.store(k + 73 * LANES, t1207, mask)
        tl.store(k + 72 * LANES, t1211, mask)
        tl.store(k + 71 * LANES, t1212, mask)
        tl.store(k + 68 * LANES, t1330, mask)
        tl.store(k + 65 * LANES, t1370, mask)
        tl.store(k + 64 * LANES, t1529, mask)
        tl.store(k + 103 * LANES, t1537, mask)
        tl.store(k + 82 * LANES, t1541, mask)
        tl.store(k + 138 * LANES, t1548, mask)
        tl.store(k + 98 * LANES, t1549, mask)
        tl.store(k + 124 * LANES, t1553, mask)
        tl.store(k + 123 * LANES, t1557, mask)
        tl.store(k + 122 * LANES, t1561, mask)
        tl.store(k + 121 * LANES, t1564, mask)
        tl.store(k + 115 * LANES, t1571, mask)
        tl.store(k + 114 * LANES, t1588, mask)
        tl.store(k + 59 * LANES, t1591, mask)
        tl.store(k + 58 * LANES, t1593, mask)
        tl.store(k + 57 * LANES, t1597, mask)
        tl.store(k + 52 * LANES, t1604, mask)
        tl.store(k + 47 * LANES, t1615, mask)
        tl.store(k + 46 * LANES, t1620, mask)
        tl.store(k + 69 * LANES, t1622, mask)
        tl.store(k + 116 * LANES, t1650, mask)
        tl.store(k + 19 * LANES, t1651, mask)
        tl.store(k + 108 * LANES, t1658, mask)
        tl.store(k + 39 * LANES, t1661, mask)
        tl.store(k + 38 * LANES, t1669, mask)
        tl.store(k + 37 * LANES, t1671, mask)
        tl.store(k + 32 * LANES, t1673, mask)
    if PART == 4:
        a5 = tl.load(a + 5 * sa, mask)
        t866 = tl.load(k + 31 * LANES, mask)
        t1674 = a5 * t866
        a6 = tl.load(a + 6 * sa, mask)
        t772 = tl.load(k + 107 * LANES, mask)
        t1675 = t1674 + a6 * t772
        t733 = tl.load(k + 21 * LANES, mask)
        t1676 = t1675 + a6 * t733
        a8 = tl.load(a + 8 * sa, mask)
        t887 = tl.load(k + 140 * LANES, mask)
        t1677 = t1676 + a8 * t887
        a9 = tl.load(a + 9 * sa, mask)
        t893 = tl.load(k + 143 * LANES, mask)
        t1678 = t1677 + a9 * t893
        a10 = tl.load(a + 10 * sa, mask)
        t1211 = tl.load(k + 72 * LANES, mask)
        t1679 = t1678 + a10 * t1211
        a20 = tl.load(a + 20 * sa, mask)
        t1549 = tl.load(k + 98 * LANES, mask)
        t1680 = t1679 + a20 * t1549
        a22 = tl.load(a + 22 * sa, mask)
        t1588 = tl.load(k + 114 * LANES, mask)
        t1681 = t1680 + a22 * t1588
        a23 = tl.load(a + 23 * sa, mask)
        t1620 = tl.load(k + 46 * LANES, mask)
        t1682 = t1681 + a23 * t1620
        a25 = tl.load(a + 25 * sa, mask)
        t1651 = tl.load(k + 19 * LANES, mask)
        t1683 = t1682 + a25 * t1651
        t1669 = tl.load(k + 38 * LANES, mask)
        t1684 = t1683 + 2 * t1669
        t1671 = tl.load(k + 37 * LANES, mask)
        t1685 = t1684 + 3 * t1671
        t1673 = tl.load(k + 32 * LANES, mask)
        t1686 = t1685 + 4 * t1673
        tl.store(to_a + 22 * sto_a, t1686, mask)
        g4 = tl.load(g + 4 * sg, mask)
        t1687 = 12 * g4
        t970 = tl.load(k + 84 * LANES, mask)
        t1163 = tl.load(k + 33 * LANES, mask)
        t1688 = t970 * t1163
        t973 = tl.load(k + 117 * LANES, mask)
        g26 = tl.load(g + 26 * sg, mask)
        t1689 = t1688 + t973 * g26
        g13 = tl.load(g + 13 * sg, mask)
        t1330 = tl.load(k + 68 * LANES, mask)
        t1690 = t1689 + g13 * t1330
        t1557 = tl.load(k + 123 * LANES, mask)
        t1691 = 2 * t1557
        t1615 = tl.load(k + 47 * LANES, mask)
        t1692 = t1691 + 3 * t1615
        t1693 = t1690 + 2 * t1692
        a32 = tl.load(a + 32 * sa, mask)
        t1694 = a32 * g13
        t928 = tl.load(k + 119 * LANES, mask)
        g39 = tl.load(g + 39 * sg, mask)
        t1695 = t1694 + t928 * g39
        t931 = tl.load(k + 44 * LANES, mask)
        t1696 = t931 * g26
        t1697 = t1696 + 2 * t1695
        t1537 = tl.load(k + 103 * LANES, mask)
        t1529 = tl.load(k + 64 * LANES, mask)
        t1698 = t1529 + 6 * t1537
        t1591 = tl.load(k + 59 * LANES, mask)
        t1699 = t1698 + 2 * t1591
        t1548 = tl.load(k + 138 * LANES, mask)
        t1541 = tl.load(k + 82 * LANES, mask)
        t1700 = t1541 + 6 * t1548
        t1701 = t1700 + 4 * t1620
        a30 = tl.load(a + 30 * sa, mask)
        t1702 = a30 * g13
        t917 = tl.load(k + 120 * LANES, mask)
        t1212 = tl.load(k + 71 * LANES, mask)
        t1703 = t1702 + t917 * t1212
        t918 = tl.load(k + 26 * LANES, mask)
        t1704 = t1703 + t918 * g26
        t1553 = tl.load(k + 124 * LANES, mask)
        t1705 = 4 * t1553
        t1604 = tl.load(k + 52 * LANES, mask)
        t1706 = t1705 + 3 * t1604
        t1571 = tl.load(k + 115 * LANES, mask)
        t1564 = tl.load(k + 121 * LANES, mask)
        t1707 = t1564 + 3 * t1571
        t1708 = t1704 + t1706
        t1709 = t1708 + t1707
        t1710 = a23 * t1709
        a28 = tl.load(a + 28 * sa, mask)
        t1597 = tl.load(k + 57 * LANES, mask)
        t1711 = t1710 + a28 * t1597
        t748 = tl.load(k + 28 * LANES, mask)
        g12 = tl.load(g + 12 * sg, mask)
        t1712 = t1711 + t748 * g12
        t151 = tl.load(k + 42 * LANES, mask)
        t1713 = t1712 + t151 * g13
        t786 = tl.load(k + 93 * LANES, mask)
        t1714 = a5 * t786
        t1715 = t1714 + a5 * t887
        a11 = tl.load(a + 11 * sa, mask)
        t1207 = tl.load(k + 73 * LANES, mask)
        t1716 = t1715 + a11 * t1207
        a13 = tl.load(a + 13 * sa, mask)
        t1203 = tl.load(k + 141 * LANES, mask)
        t1717 = t1716 + a13 * t1203
        t845 = tl.load(k + 29 * LANES, mask)
        t1718 = a5 * t845
        a4 = tl.load(a + 4 * sa, mask)
        t753 = tl.load(k + 50 * LANES, mask)
        t1719 = a4 * t753
        t760 = tl.load(k + 104 * LANES, mask)
        t1720 = t1719 + a4 * t760
        t801 = tl.load(k + 67 * LANES, mask)
        t1721 = t1720 + a6 * t801
        a7 = tl.load(a + 7 * sa, mask)
        t1722 = t1721 + a7 * t753
        t741 = tl.load(k + 66 * LANES, mask)
        t1723 = t1722 + a7 * t741
        t1724 = t1723 + a8 * t866
        t1725 = t1724 + a20 * t1553
        a21 = tl.load(a + 21 * sa, mask)
        t1593 = tl.load(k + 58 * LANES, mask)
        t1726 = t1725 + a21 * t1593
        t1727 = t1726 + a22 * t1620
        t1728 = t1727 + a23 * t1687
        a24 = tl.load(a + 24 * sa, mask)
        t1729 = t1728 + a24 * t1693
        t1730 = t1729 + a25 * t1697
        a26 = tl.load(a + 26 * sa, mask)
        t1731 = t1730 + a26 * t1699
        a27 = tl.load(a + 27 * sa, mask)
        t1732 = t1731 + a27 * t1701
        t1733 = t1732 + a30 * t1553
        a31 = tl.load(a + 31 * sa, mask)
        t1734 = t1733 + a31 * t1557
        t1561 = tl.load(k + 122 * LANES, mask)
        t1735 = t1734 + a32 * t1561
        t1736 = t1735 + 2 * t1713
        t1737 = t1736 + 3 * t1717
        t1738 = t1737 + 4 * t1718
        tl.store(to_a + 23 * sto_a, t1738, mask)
        t1739 = 24 * g4
        t935 = tl.load(k + 27 * LANES, mask)
        t1740 = t935 * t1163
        t938 = tl.load(k + 49 * LANES, mask)
        t1741 = t1740 + t938 * g26
        t1370 = tl.load(k + 65 * LANES, mask)
        t1742 = t1741 + g13 * t1370
        t1743 = t1742 + 2 * t1692
        t1744 = 4 * t1561
        t1658 = tl.load(k + 108 * LANES, mask)
        t1745 = t1744 + 3 * t1658
        t1746 = t1745 + t1706
        t1747 = t1746 + 2 * t1697
        t1748 = t1747 + 2 * t1707
        t1749 = t1591 + t1698
        t1750 = t1749 + 2 * t1597
        t1650 = tl.load(k + 116 * LANES, mask)
        t1751 = t1650 + t1700
        t1752 = t1751 + 2 * t1620
        t1753 = a4 * t866
        t873 = tl.load(k + 137 * LANES, mask)
        t1754 = t1753 + a4 * t873
        t1755 = t1754 + a5 * t801
        t816 = tl.load(k + 30 * LANES, mask)
        t1756 = t1755 + a6 * t816
        t1757 = t1756 + a8 * t741
        t1622 = tl.load(k + 69 * LANES, mask)
        t1758 = t1757 + a21 * t1622
        t1661 = tl.load(k + 39 * LANES, mask)
        t1759 = t1758 + a22 * t1661
        t1760 = t1759 + a24 * t1748
        t1761 = t1760 + a26 * t1620
        t1762 = t1761 + a27 * t1750
        t1763 = t1762 + a28 * t1752
        a29 = tl.load(a + 29 * sa, mask)
        t1764 = t1763 + a29 * t1597
        t1765 = t1764 + a31 * t1553
        t1766 = t1765 + a32 * t1557
        a33 = tl.load(a + 33 * sa, mask)
        t1767 = t1766 + a33 * t1561
        t1768 = a5 * t893
        t1769 = t1768 + a6 * t887
        t1770 = t1769 + a11 * t1211
        a12 = tl.load(a + 12 * sa, mask)
        t1771 = t1770 + a12 * t1207
        t852 = tl.load(k + 25 * LANES, mask)
        t1772 = a5 * t852
        t1773 = t1772 + a6 * t845
        t859 = tl.load(k + 94 * LANES, mask)
        t1774 = t1773 + t859 * g12
        t474 = tl.load(k + 80 * LANES, mask)
        t1775 = t1774 + t474 * g13
        t1776 = a7 * t866
        t1777 = t1776 + a8 * t772
        t1778 = t1777 + a8 * t753
        t1779 = t1778 + a9 * t866
        t1780 = t1779 + a20 * t1557
        t1781 = t1780 + a23 * t1693
        t1782 = t1781 + a24 * t1739
        t1783 = t1782 + a25 * t1743
        t13 = tl.load(k + 5 * LANES, mask)
        t1784 = t1783 + t13 * t1203
        t1785 = t1784 + 2 * t1767
        t1786 = t1785 + 3 * t1771
        t1787 = t1786 + 4 * t1775
        tl.store(to_a + 24 * sto_a, t1787, mask)
        t1788 = 2 * t1597
        t1789 = t1788 + 3 * t1537
        t1790 = t1529 + 2 * t1789
        t1791 = t1650 + 3 * t1548
        t1792 = t1541 + 2 * t1791
        a34 = tl.load(a + 34 * sa, mask)
        t1793 = a34 * g13
        t1004 = tl.load(k + 148 * LANES, mask)
        t1794 = t1793 + t1004 * t1212
        t1005 = tl.load(k + 149 * LANES, mask)
        t1795 = t1794 + t1005 * g26
        t1796 = t1795 + t1745
        t1797 = t1796 + t1707
        t1798 = a25 * t1797
        t1799 = t1798 + a27 * t1620
        t767 = tl.load(k + 105 * LANES, mask)
        t1800 = t1799 + t767 * g12
        t215 = tl.load(k + 61 * LANES, mask)
        t1801 = t1800 + t215 * g13
        t823 = tl.load(k + 51 * LANES, mask)
        t1802 = a6 * t823
        t1803 = t1802 + a6 * t893
        t1804 = t1803 + a12 * t1211
        a15 = tl.load(a + 15 * sa, mask)
        t1805 = t1804 + a15 * t1203
        t1806 = a6 * t852
        t1807 = a4 * t772
        t779 = tl.load(k + 96 * LANES, mask)
        t1808 = t1807 + a4 * t779
        t1809 = t1808 + a5 * t816
        t1810 = t1809 + a8 * t866
        t1811 = t1810 + a9 * t772
        t1812 = t1811 + a9 * t741
        t1813 = t1812 + a20 * t1561
        t1814 = t1813 + a21 * t1597
        t1815 = t1814 + a22 * t1651
        t1816 = t1815 + a23 * t1697
        t1817 = t1816 + a24 * t1743
        t1818 = t1817 + a25 * t1687
        t1819 = t1818 + a28 * t1790
        t1820 = t1819 + a29 * t1792
        t1821 = t1820 + a32 * t1553
        t1822 = t1821 + a33 * t1557
        t1823 = t1822 + a34 * t1561
        t1824 = t1823 + 2 * t1801
        t1825 = t1824 + 3 * t1805
        t1826 = t1825 + 4 * t1806
        tl.store(to_a + 25 * sto_a, t1826, mask)
        t1827 = t1591 + 2 * t1537
        t1828 = 2 * t1553
        t1829 = t1828 + 3 * t1604
        t1830 = t1829 + t1571
        t1831 = t1830 + 2 * t1704
        t1832 = t1557 + 3 * t1615
        t1833 = t1690 + t1832
        t1834 = t1620 + t1548
        t1835 = a5 * t760
        t1836 = t1835 + a7 * t845
        t1837 = t1836 + a21 * t1553
        t1838 = t1837 + a24 * t1620
        t1839 = t1838 + a26 * t1831
        t1840 = t1839 + a27 * t1833
        t1841 = t1840 + a28 * t1697
        t1842 = t1841 + a31 * t1834
        t1843 = a7 * t786
        t1844 = t1843 + a13 * t1207
        t781 = tl.load(k + 118 * LANES, mask)
        t1845 = t781 * g12
        t268 = tl.load(k + 78 * LANES, mask)
        t1846 = t1845 + t268 * g13
        t1847 = a4 * t786
        t1848 = t1847 + a5 * t753
        t920 = tl.load(k + 144 * LANES, mask)
        t1849 = t1848 + a5 * t920
        t975 = tl.load(k + 147 * LANES, mask)
        t1850 = t1849 + a6 * t975
        t1851 = t1850 + a8 * t801
        a16 = tl.load(a + 16 * sa, mask)
        t1852 = t1851 + a16 * t1203
        t1853 = t1852 + a23 * t1699
        t1854 = t1853 + a26 * t1588
        t1855 = t1854 + a30 * t1827
        t1856 = t1855 + a32 * t1597
        t1857 = t1856 + 2 * t1842
        t1858 = t1857 + 3 * t1844
        t1859 = t1858 + 4 * t1846
        tl.store(to_a + 26 * sto_a, t1859, mask)
        t1860 = t1650 + 4 * t1620
        t1861 = t1860 + 6 * t1548
        t1862 = 2 * t1561
        t1863 = t1862 + 3 * t1658
        t1864 = 4 * t1697
        t1865 = t1864 + 3 * t1571
        t1866 = t1863 + t1865
        t1867 = t1866 + 2 * t1704
        t1868 = t1867 + 2 * t1829
        t1869 = t1742 + t1690
        t1870 = t1869 + 2 * t1832
        t1871 = t1597 + t1591
        t1872 = t1871 + 3 * t1537
        t1873 = a5 * t866
        t1874 = t1873 + a6 * t760
        t1875 = t1874 + a7 * t801
        t1876 = t1875 + a7 * t852
        t1877 = t1876 + a8 * t816
        t1878 = t1877 + a21 * t1557
        t1879 = t1878 + a22 * t1553
        t1880 = t1879 + a24 * t1750
        t1881 = t1880 + a25 * t1620
        t1882 = t1881 + a26 * t1833
        t1883 = t1882 + a27 * t1868
        t1884 = t1883 + a28 * t1870
        t1885 = t1884 + a29 * t1697
        t1886 = t1885 + a31 * t1872
        t1887 = t1886 + a33 * t1597
        t1888 = a5 * t975
        t1889 = t1888 + a8 * t786
        t1890 = t1889 + a13 * t1211
        a17 = tl.load(a + 17 * sa, mask)
        t1891 = t1890 + a17 * t1203
        t1892 = a5 * t873
        t1893 = t1892 + a8 * t845
        t794 = tl.load(k + 92 * LANES, mask)
        t1894 = t1893 + t794 * g12
        t300 = tl.load(k + 76 * LANES, mask)
        t1895 = t1894 + t300 * g13
        t1896 = a4 * t801
        t933 = tl.load(k + 145 * LANES, mask)
        t1897 = t1896 + a6 * t933
        t1898 = t1897 + a6 * t753
        t1899 = t1898 + a9 * t801
        t1900 = t1899 + a23 * t1701
        t1901 = t1900 + a27 * t1739
        t1902 = t1901 + a30 * t1620
        t1903 = t1902 + a32 * t1861
        t1904 = t1903 + t13 * t1207
        t1905 = t1904 + 2 * t1887
        t1906 = t1905 + 3 * t1891
        t1907 = t1906 + 4 * t1895
        tl.store(to_a + 27 * sto_a, t1907, mask)
        t1908 = t1591 + 2 * t1789
        t1909 = t1829 + t1865
        t1910 = t1909 + 2 * t1795
        t1911 = t1910 + 2 * t1863
        t1912 = t1742 + 3 * t1615
        t1913 = t1557 + t1912
        t1914 = t1620 + t1791
        t1915 = a5 * t779
        t1916 = t1915 + a6 * t866
        t1917 = t1916 + a8 * t801
        t1918 = t1917 + a9 * t816
        t1919 = t1918 + a9 * t845
        t1920 = t1919 + a21 * t1561
        t1921 = t1920 + a22 * t1557
        t1922 = t1921 + a23 * t1597
        t1923 = t1922 + a24 * t1752
        t1924 = t1923 + a26 * t1697
        t1925 = t1924 + a27 * t1870
        t1926 = t1925 + a28 * t1911
        t1927 = t1926 + a29 * t1913
        t1928 = t1927 + a31 * t1620
        t1929 = t1928 + a33 * t1914
        t940 = tl.load(k + 146 * LANES, mask)
        t1930 = a6 * t940
        t1931 = t1930 + a8 * t823
        t1932 = t1931 + a15 * t1207
        a18 = tl.load(a + 18 * sa, mask)
        t1933 = t1932 + a18 * t1203
        t1934 = a6 * t873
        t1935 = t1934 + a8 * t852
        t809 = tl.load(k + 48 * LANES, mask)
        t1936 = t1935 + t809 * g12
        t334 = tl.load(k + 1 * LANES, mask)
        t1937 = t1936 + t334 * g13
        t1938 = a4 * t816
        t1939 = t1938 + a5 * t933
        t1940 = t1939 + a5 * t772
        t1941 = t1940 + a7 * t816
        t1942 = t1941 + a25 * t1790
        t1943 = t1942 + a28 * t1739
        t1944 = t1943 + a32 * t1908
        t1945 = t1944 + a34 * t1597
        t1946 = t1945 + t13 * t1211
        t1947 = t1946 + 2 * t1929
        t1948 = t1947 + 3 * t1933
        t1949 = t1948 + 4 * t1937
        tl.store(to_a + 28 * sto_a, t1949, mask)
        t1950 = t1650 + 2 * t1548
        t1951 = 2 * t1795
        t1952 = t1951 + 3 * t1658
        t1953 = t1952 + t1571
        t1954 = t1953 + 2 * t1561
        t1955 = t1597 + t1537
        t1956 = a6 * t779
        t1957 = t1956 + a9 * t852
        t1958 = t1957 + a22 * t1561
        t1959 = t1958 + a24 * t1597
        t1960 = t1959 + a27 * t1697
        t1961 = t1960 + a28 * t1913
        t1962 = t1961 + a29 * t1954
        t1963 = t1962 + a33 * t1955
        t1964 = a9 * t823
        t1965 = t1964 + a15 * t1211
        t818 = tl.load(k + 109 * LANES, mask)
        t1966 = t818 * g12
        t355 = tl.load(k + 3 * LANES, mask)
        t1967 = t1966 + t355 * g13
        t1968 = a4 * t823
        t1969 = t1968 + a5 * t940
        t1970 = t1969 + a6 * t772
        t1007 = tl.load(k + 150 * LANES, mask)
        t1971 = t1970 + a6 * t1007
        t1972 = t1971 + a8 * t816
        a19 = tl.load(a + 19 * sa, mask)
        t1973 = t1972 + a19 * t1203
        t1974 = t1973 + a25 * t1792
        t1975 = t1974 + a29 * t1588
        t1976 = t1975 + a32 * t1620
        t1977 = t1976 + a34 * t1950
        t1978 = t1977 + 2 * t1963
        t1979 = t1978 + 3 * t1965
        t1980 = t1979 + 4 * t1967
        tl.store(to_a + 29 * sto_a, t1980, mask)
        t1981 = t1690 + 2 * t1615
        t1982 = t1704 + t1604
        t1983 = a30 * g4
        t1984 = t1983 + a30 * t1982
        t1985 = a5 * t786
        t1986 = t1985 + a7 * t920
        t1987 = t1986 + a7 * t760
        t1988 = t1987 + a8 * t975
        t1989 = t1988 + a16 * t1207
        t1990 = t1989 + a23 * t1553
        t1991 = t1990 + a26 * t1827
        t1992 = t1991 + a27 * t1620
        t1993 = t1992 + a31 * t1981
        t1994 = t1993 + a32 * t1697
        t1995 = t1994 + t917 * g12
        t585 = tl.load(k + 53 * LANES, mask)
        t1996 = t1995 + t585 * g13
        t1997 = t1996 + 2 * t1984
        tl.store(to_a + 30 * sto_a, t1997, mask)
        t1998 = t1742 + 2 * t1690
        t1999 = t1998 + 6 * t1615
        t2000 = t1658 + 2 * t1697
        t2001 = t2000 + 2 * t1704
        t2002 = t2001 + 3 * t1604
        t2003 = a7 * t873
        t2004 = t2003 + a8 * t760
        t2005 = t2004 + a24 * t1553
        t2006 = t2005 + a26 * t1834
        t2007 = t2006 + a27 * t1872
        t2008 = t2007 + a28 * t1620
        t2009 = t2008 + a31 * t2002
        t2010 = t2009 + a33 * t1697
        t2011 = a7 * t975
        t2012 = t2011 + a17 * t1207
        t2013 = t970 * g12
        t647 = tl.load(k + 132 * LANES, mask)
        t2014 = t2013 + t647 * g13
        t2015 = a5 * t801
        t2016 = t2015 + a6 * t786
        t2017 = t2016 + a8 * t933
        t2018 = t2017 + a8 * t920
        t2019 = t2018 + a9 * t975
        t2020 = t2019 + a16 * t1211
        t2021 = t2020 + a23 * t1557
        t2022 = t2021 + a30 * t1981
        t2023 = t2022 + a31 * t1588
        t2024 = t2023 + a32 * t1999
        t2025 = t2024 + 2 * t2010
        t2026 = t2025 + 3 * t2012
        t2027 = t2026 + 4 * t2014
        tl.store(to_a + 31 * sto_a, t2027, mask)
        t2028 = t1690 + 2 * t1912
        t2029 = t1795 + t1704
        t2030 = t2029 + 4 * t1697
        t2031 = t2030 + 3 * t1658
        t2032 = t2031 + 3 * t1604
        t2033 = a24 * t1557
        t2034 = t2033 + a32 * t2032
        t2035 = t2034 + t928 * g12
        t606 = tl.load(k + 128 * LANES, mask)
        t2036 = t2035 + t606 * g13
        t2037 = a8 * t940
        t2038 = t2037 + a8 * t975
        t2039 = t2038 + a17 * t1211
        t2040 = t2039 + a18 * t1207
        t2041 = a8 * t873
        t2042 = a5 * t816
        t2043 = t2042 + a6 * t801
        t2044 = t2043 + a7 * t933
        t2045 = t2044 + a7 * t779
        t2046 = t2045 + a9 * t933
        t2047 = t2046 + a9 * t760
        t2048 = t2047 + a23 * t1561
        t2049 = t2048 + a25 * t1553
        t2050 = t2049 + a26 * t1597
        t2051 = t2050 + a27 * t1861
        t2052 = t2051 + a28 * t1908
        t2053 = t2052 + a29 * t1620
        t2054 = t2053 + a30 * t1697
        t2055 = t2054 + a31 * t1999
        t2056 = t2055 + a32 * t1687
        t2057 = t2056 + a33 * t2028
        t2058 = t2057 + a34 * t1697
        t2059 = t2058 + 2 * t2036
        t2060 = t2059 + 3 * t2040
        t2061 = t2060 + 4 * t2041
        tl.store(to_a + 32 * sto_a, t2061, mask)
        t2062 = t1742 + 2 * t1615
        t2063 = t1952 + t1604
        t2064 = t2063 + 2 * t1697
        t2065 = a8 * t779
        t2066 = t2065 + a9 * t873
        t2067 = t2066 + a24 * t1561
        t2068 = t2067 + a27 * t1597
        t2069 = t2068 + a28 * t1914
        t2070 = t2069 + a29 * t1955
        t2071 = t2070 + a31 * t1697
        t2072 = t2071 + a33 * t2064
        t2073 = a9 * t940
        t2074 = t2073 + a18 * t1211
        t2075 = t935 * g12
        t619 = tl.load(k + 56 * LANES, mask)
        t2076 = t2075 + t619 * g13
        t2077 = a5 * t823
        t2078 = t2077 + a6 * t816
        t2079 = t2078 + a7 * t940
        t2080 = t2079 + a8 * t933
        t2081 = t2080 + a8 * t1007
        t2082 = t2081 + a19 * t1207
        t2083 = t2082 + a25 * t1557
        t2084 = t2083 + a32 * t2028
        t2085 = t2084 + a33 * t1588
        t2086 = t2085 + a34 * t2062
        t2087 = t2086 + 2 * t2072
        t2088 = t2087 + 3 * t2074
        t2089 = t2088 + 4 * t2076
        tl.store(to_a + 33 * sto_a, t2089, mask)
        t2090 = t1795 + t1658
        t2091 = a34 * g4
        t2092 = t2091 + a34 * t2090
        t2093 = a6 * t823
        t2094 = t2093 + a8 * t940
        t2095 = t2094 + a9 * t1007
        t2096 = t2095 + a9 * t779
        t2097 = t2096 + a19 * t1211
        t2098 = t2097 + a25 * t1561
        t2099 = t2098 + a28 * t1597
        t2100 = t2099 + a29 * t1950
        t2101 = t2100 + a32 * t1697
        t2102 = t2101 + a33 * t2062
        t2103 = t2102 + t1004 * g12
        t680 = tl.load(k + 135 * LANES, mask)
        t2104 = t2103 + t680 * g13
        t2105 = t2104 + 2 * t2092
        tl.store(to_a + 34 * sto_a, t2105, mask)
        g0 = tl.load(g + 0 * sg, mask)
        tl.store(to_a + 0 * sto_a, g0, mask)


@triton.jit
def _double_backward(a, sa, g, sg, v, sv, to_a, sto_a, to_g, sto_g, k, mask, PART: tl.constexpr, LANES: tl.constexpr):
    if PART == 0:
        t0 = 0.0
        tl.store(to_a + 0 * sto_a, t0, mask)
        a5 = tl.load(a + 5 * sa, mask)
        v11 = tl.load(v + 11 * sv, mask)
        t1 = a5 * v11
        a6 = tl.load(a + 6 * sa, mask)
        v12 = tl.load(v + 12 * sv, mask)
        t2 = t1 + a6 * v12
        a8 = tl.load(a + 8 * sa, mask)
        v14 = tl.load(v + 14 * sv, mask)
        t3 = t2 + a8 * v14
        a11 = tl.load(a + 11 * sa, mask)
        v5 = tl.load(v + 5 * sv, mask)
        t4 = t3 + a11 * v5
        a12 = tl.load(a + 12 * sa, mask)
        v6 = tl.load(v + 6 * sv, mask)
        t5 = t4 + a12 * v6
        a14 = tl.load(a + 14 * sa, mask)
        v8 = tl.load(v + 8 * sv, mask)
        t6 = t5 + a14 * v8
        a4 = tl.load(a + 4 * sa, mask)
        v10 = tl.load(v + 10 * sv, mask)
        t7 = a4 * v10
        a7 = tl.load(a + 7 * sa, mask)
        v13 = tl.load(v + 13 * sv, mask)
        t8 = t7 + a7 * v13
        a9 = tl.load(a + 9 * sa, mask)
        v15 = tl.load(v + 15 * sv, mask)
        t9 = t8 + a9 * v15
        a10 = tl.load(a + 10 * sa, mask)
        v4 = tl.load(v + 4 * sv, mask)
        t10 = t9 + a10 * v4
        a13 = tl.load(a + 13 * sa, mask)
        v7 = tl.load(v + 7 * sv, mask)
        t11 = t10 + a13 * v7
        a15 = tl.load(a + 15 * sa, mask)
        v9 = tl.load(v + 9 * sv, mask)
        t12 = t11 + a15 * v9
        t13 = t12 + 2 * t6
        v21 = tl.load(v + 21 * sv, mask)
        t14 = a11 * v21
        v22 = tl.load(v + 22 * sv, mask)
        t15 = t14 + a12 * v22
        v23 = tl.load(v + 23 * sv, mask)
        t16 = t15 + a13 * v23
        v25 = tl.load(v + 25 * sv, mask)
        t17 = t16 + a15 * v25
        a17 = tl.load(a + 17 * sa, mask)
        v27 = tl.load(v + 27 * sv, mask)
        t18 = t17 + a17 * v27
        a18 = tl.load(a + 18 * sa, mask)
        v28 = tl.load(v + 28 * sv, mask)
        t19 = t18 + a18 * v28
        a21 = tl.load(a + 21 * sa, mask)
        t20 = t19 + a21 * v11
        a22 = tl.load(a + 22 * sa, mask)
        t21 = t20 + a22 * v12
        a23 = tl.load(a + 23 * sa, mask)
        t22 = t21 + a23 * v13
        a25 = tl.load(a + 25 * sa, mask)
        t23 = t22 + a25 * v15
        a27 = tl.load(a + 27 * sa, mask)
        v17 = tl.load(v + 17 * sv, mask)
        t24 = t23 + a27 * v17
        a28 = tl.load(a + 28 * sa, mask)
        v18 = tl.load(v + 18 * sv, mask)
        t25 = t24 + a28 * v18
        v24 = tl.load(v + 24 * sv, mask)
        t26 = a14 * v24
        a24 = tl.load(a + 24 * sa, mask)
        t27 = t26 + a24 * v14
        v20 = tl.load(v + 20 * sv, mask)
        t28 = a10 * v20
        a16 = tl.load(a + 16 * sa, mask)
        v26 = tl.load(v + 26 * sv, mask)
        t29 = t28 + a16 * v26
        a19 = tl.load(a + 19 * sa, mask)
        v29 = tl.load(v + 29 * sv, mask)
        t30 = t29 + a19 * v29
        a20 = tl.load(a + 20 * sa, mask)
        t31 = t30 + a20 * v10
        a26 = tl.load(a + 26 * sa, mask)
        v16 = tl.load(v + 16 * sv, mask)
        t32 = t31 + a26 * v16
        a29 = tl.load(a + 29 * sa, mask)
        v19 = tl.load(v + 19 * sv, mask)
        t33 = t32 + a29 * v19
        t34 = t33 + 3 * t25
        t35 = t34 + 6 * t27
        g15 = tl.load(g + 15 * sg, mask)
        t36 = 2 * g15
        a1 = tl.load(a + 1 * sa, mask)
        t37 = a1 * v4
        a2 = tl.load(a + 2 * sa, mask)
        t38 = t37 + a2 * v5
        a3 = tl.load(a + 3 * sa, mask)
        t39 = t38 + a3 * v6
        v1 = tl.load(v + 1 * sv, mask)
        t40 = t39 + a4 * v1
        v2 = tl.load(v + 2 * sv, mask)
        t41 = t40 + a5 * v2
        v3 = tl.load(v + 3 * sv, mask)
        t42 = t41 + a6 * v3
        g5 = tl.load(g + 5 * sg, mask)
        t43 = g5 * v1
        g19 = tl.load(g + 19 * sg, mask)
        t44 = t43 + g19 * t13
        g21 = tl.load(g + 21 * sg, mask)
        t45 = t44 + g21 * t35
        t46 = t45 + t36 * t42
        t47 = a5 * v13
        t48 = t47 + a6 * v14
        t49 = t48 + a8 * v17
        t50 = t49 + a13 * v5
        t51 = t50 + a14 * v6
        t52 = t51 + a17 * v8
        t53 = a4 * v11
        t54 = t53 + a7 * v16
        t55 = t54 + a9 * v18
        t56 = t55 + a11 * v4
        t57 = t56 + a16 * v7
        t58 = t57 + a18 * v9
        t59 = t58 + 2 * t52
        t60 = a11 * v23
        t61 = t60 + a12 * v24
        t62 = t61 + a13 * v26
        t63 = t62 + a15 * v28
        v31 = tl.load(v + 31 * sv, mask)
        t64 = t63 + a17 * v31
        v32 = tl.load(v + 32 * sv, mask)
        t65 = t64 + a18 * v32
        t66 = t65 + a23 * v11
        t67 = t66 + a24 * v12
        t68 = t67 + a26 * v13
        t69 = t68 + a28 * v15
        a31 = tl.load(a + 31 * sa, mask)
        t70 = t69 + a31 * v17
        a32 = tl.load(a + 32 * sa, mask)
        t71 = t70 + a32 * v18
        t72 = a14 * v27
        t73 = t72 + a27 * v14
        t74 = a10 * v21
        v30 = tl.load(v + 30 * sv, mask)
        t75 = t74 + a16 * v30
        v33 = tl.load(v + 33 * sv, mask)
        t76 = t75 + a19 * v33
        t77 = t76 + a21 * v10
        a30 = tl.load(a + 30 * sa, mask)
        t78 = t77 + a30 * v16
        a33 = tl.load(a + 33 * sa, mask)
        t79 = t78 + a33 * v19
        t80 = t79 + 3 * t71
        t81 = t80 + 6 * t73
        t82 = a1 * v5
        t83 = t82 + a2 * v7
        t84 = t83 + a3 * v8
        t85 = t84 + a5 * v1
        t86 = t85 + a7 * v2
        t87 = t86 + a8 * v3
        t88 = g5 * v2
        t89 = t88 + g19 * t59
        t90 = t89 + g21 * t81
        t91 = t90 + t36 * t87
        t92 = a5 * v14
        t93 = t92 + a6 * v15
        t94 = t93 + a8 * v18
        t95 = t94 + a14 * v5
        t96 = t95 + a15 * v6
        t97 = t96 + a18 * v8
        t98 = a4 * v12
        t99 = t98 + a7 * v17
        t100 = t99 + a9 * v19
        t101 = t100 + a12 * v4
        t102 = t101 + a17 * v7
        t103 = t102 + a19 * v9
        t104 = t103 + 2 * t97
        t105 = a11 * v24
        t106 = t105 + a12 * v25
        t107 = t106 + a13 * v27
        t108 = t107 + a15 * v29
        t109 = t108 + a17 * v32
        t110 = t109 + a18 * v33
        t111 = t110 + a24 * v11
        t112 = t111 + a25 * v12
        t113 = t112 + a27 * v13
        t114 = t113 + a29 * v15
        t115 = t114 + a32 * v17
        t116 = t115 + a33 * v18
        t117 = a14 * v28
        t118 = t117 + a28 * v14
        t119 = a10 * v22
        t120 = t119 + a16 * v31
        v34 = tl.load(v + 34 * sv, mask)
        t121 = t120 + a19 * v34
        t122 = t121 + a22 * v10
        t123 = t122 + a31 * v16
        a34 = tl.load(a + 34 * sa, mask)
        t124 = t123 + a34 * v19
        t125 = t124 + 3 * t116
        t126 = t125 + 6 * t118
        t127 = a1 * v6
        t128 = t127 + a2 * v8
        t129 = t128 + a3 * v9
        t130 = t129 + a6 * v1
        t131 = t130 + a8 * v2
        t132 = t131 + a9 * v3
        t133 = g5 * v3
        t134 = t133 + g19 * t104
        t135 = t134 + g21 * t126
        t136 = t135 + t36 * t132
        t137 = a5 * v21
        t138 = t137 + a6 * v22
        t139 = t138 + a8 * v24
        t140 = t139 + a21 * v5
        t141 = t140 + a22 * v6
        t142 = t141 + a24 * v8
        t143 = a4 * v20
        t144 = t143 + a7 * v23
        t145 = t144 + a9 * v25
        t146 = t145 + a20 * v4
        t147 = t146 + a23 * v7
        t148 = t147 + a25 * v9
        t149 = t148 + 2 * t142
        t150 = a1 * v1
        t151 = a1 * v10
        t152 = t151 + a2 * v11
        t153 = t152 + a3 * v12
        t154 = t153 + a10 * v1
        t155 = t154 + a11 * v2
        t156 = t155 + a12 * v3
        t157 = a4 * v4
        t158 = t157 + a5 * v5
        t159 = t158 + a6 * v6
        t160 = a10 * v10
        t161 = a13 * v13
        t162 = a14 * v14
        t163 = a15 * v15
        t164 = a11 * v11
        t165 = a12 * v12
        t166 = t164 + t165
        t167 = t160 + t161
        t168 = t167 + t163
        t169 = t168 + 2 * t162
        t170 = t169 + 2 * t166
        t171 = a20 * v20
        t172 = a26 * v26
        t173 = a29 * v29
        t174 = a21 * v21
        t175 = a22 * v22
        t176 = t174 + t175
        t177 = a23 * v23
        t178 = a24 * v24
        t179 = a25 * v25
        t180 = t177 + t179
        t181 = t180 + 2 * t178
        t182 = a27 * v27
        t183 = a28 * v28
        t184 = t182 + t183
        t185 = t171 + t172
        t186 = t185 + t173
        t187 = t186 + 3 * t176
        t188 = t187 + 3 * t181
        t189 = t188 + 3 * t184
        g14 = tl.load(g + 14 * sg, mask)
        t190 = g14 * t150
        g17 = tl.load(g + 17 * sg, mask)
        t191 = t190 + g17 * t156
        g20 = tl.load(g + 20 * sg, mask)
        t192 = t191 + g20 * t159
        g24 = tl.load(g + 24 * sg, mask)
        t193 = t192 + g24 * t170
        g25 = tl.load(g + 25 * sg, mask)
        t194 = t193 + g25 * t189
        g23 = tl.load(g + 23 * sg, mask)
        t195 = g23 * t149
        t196 = t195 + 2 * t194
        t197 = t177 + t178
        t198 = t172 + t183
        t199 = t198 + 2 * t182
        t200 = a21 * v26
        t201 = t200 + a22 * v27
        t202 = t201 + a24 * v31
        t203 = t202 + a26 * v21
        t204 = t203 + a27 * v22
        t205 = t204 + a31 * v24
        t206 = a20 * v23
        t207 = t206 + a23 * v20
        t208 = t207 + a23 * v30
        t209 = t208 + a25 * v32
        t210 = t209 + a30 * v23
        t211 = t210 + a32 * v25
        t212 = t211 + 4 * t174
        t213 = t212 + 8 * t197
        t214 = t213 + 4 * t199
        t215 = t214 + 2 * t205
        g22 = tl.load(g + 22 * sg, mask)
        t216 = 6 * g22
        t217 = a4 * v23
        t218 = t217 + a5 * v21
        t219 = t218 + a5 * v26
        t220 = t219 + a6 * v27
        t221 = t220 + a7 * v23
        t222 = t221 + a8 * v24
        t223 = t222 + a21 * v5
        t224 = t223 + a23 * v4
        t225 = t224 + a23 * v7
        t226 = t225 + a24 * v8
        t227 = t226 + a26 * v5
        t228 = t227 + a27 * v6
        g26 = tl.load(g + 26 * sg, mask)
        t229 = g26 * t215
        t230 = t229 + t216 * t228
        t231 = a5 * v26
        t232 = t231 + a6 * v27
        t233 = t232 + a8 * v31
        t234 = t233 + a26 * v5
        t235 = t234 + a27 * v6
        t236 = t235 + a31 * v8
        t237 = a4 * v23
        t238 = t237 + a7 * v30
        t239 = t238 + a9 * v32
        t240 = t239 + a23 * v4
        t241 = t240 + a30 * v7
        t242 = t241 + a32 * v9
        t243 = t242 + 2 * t236
        t244 = a2 * v2
        t245 = a1 * v13
        t246 = t245 + a2 * v16
        t247 = t246 + a3 * v17
        t248 = t247 + a13 * v1
        t249 = t248 + a16 * v2
        t250 = t249 + a17 * v3
        tl.store(k + 0 * LANES, t228, mask)
        t251 = a5 * v5
        t252 = t251 + a7 * v7
        t253 = t252 + a8 * v8
        tl.store(k + 1 * LANES, t215, mask)
        t254 = a16 * v16
        tl.store(k + 2 * LANES, t166, mask)
        t255 = a17 * v17
        tl.store(k + 3 * LANES, t13, mask)
        tl.store(k + 4 * LANES, t35, mask)
        tl.store(k + 5 * LANES, t36, mask)
        tl.store(k + 6 * LANES, t42, mask)
        tl.store(k + 7 * LANES, t46, mask)
        tl.store(k + 8 * LANES, t59, mask)
        tl.store(k + 9 * LANES, t81, mask)
        tl.store(k + 10 * LANES, t87, mask)
        tl.store(k + 11 * LANES, t91, mask)
        tl.store(k + 12 * LANES, t104, mask)
        tl.store(k + 13 * LANES, t126, mask)
        tl.store(k + 14 * LANES, t132, mask)
        tl.store(k + 15 * LANES, t136, mask)
        tl.store(k + 16 * LANES, t149, mask)
        tl.store(k + 17 * LANES, t150, mask)
        tl.store(k + 18 * LANES, t156, mask)
        tl.store(k + 19 * LANES, t159, mask)
        tl.store(k + 20 * LANES, t160, mask)
        tl.store(k + 21 * LANES, t161, mask)
        tl.store(k + 22 * LANES, t162, mask)
        tl.store(k + 23 * LANES, t163, mask)
        tl.store(k + 24 * LANES, t164, mask)
        tl.store(k + 25 * LANES, t165, mask)
        tl.store(k + 26 * LANES, t170, mask)
        tl.store(k + 27 * LANES, t171, mask)
        tl.store(k + 28 * LANES, t172, mask)
        tl.store(k + 29 * LANES, t173, mask)
        tl.store(k + 30 * LANES, t174, mask)
        tl.store(k + 31 * LANES, t175, mask)
        tl.store(k + 32 * LANES, t176, mask)
        tl.store(k + 33 * LANES, t177, mask)
        tl.store(k + 34 * LANES, t178, mask)
        tl.store(k + 35 * LANES, t179, mask)
        tl.store(k + 36 * LANES, t181, mask)
        tl.store(k + 37 * LANES, t182, mask)
        tl.store(k + 38 * LANES, t183, mask)
        tl.store(k + 39 * LANES, t184, mask)
        tl.store(k + 40 * LANES, t189, mask)
        tl.store(k + 41 * LANES, t196, mask)
        tl.store(k + 42 * LANES, t197, mask)
        tl.store(k + 43 * LANES, t199, mask)
        tl.store(k + 44 * LANES, t216, mask)
        tl.store(k + 45 * LANES, t230, mask)
        tl.store(k + 46 * LANES, t243, mask)
        tl.store(k + 47 * LANES, t244, mask)
        tl.store(k + 48 * LANES, t250, mask)
        tl.store(k + 49 * LANES, t253, mask)
        tl.store(k + 50 * LANES, t254, mask)
        tl.store(k + 51 * LANES, t255, mask)
    if PART == 1:
        a18 = tl.load(a + 18 * sa, mask)
        v18 = tl.load(v + 18 * sv, mask)
        t256 = a18 * v18
        t162 = tl.load(k + 22 * LANES, mask)
        t161 = tl.load(k + 21 * LANES, mask)
        t257 = t161 + t162
        t254 = tl.load(k + 50 * LANES, mask)
        t164 = tl.load(k + 24 * LANES, mask)
        t258 = t164 + t254
        t259 = t258 + t256
        t255 = tl.load(k + 51 * LANES, mask)
        t260 = t259 + 2 * t255
        t261 = t260 + 2 * t257
        a30 = tl.load(a + 30 * sa, mask)
        v30 = tl.load(v + 30 * sv, mask)
        t262 = a30 * v30
        a31 = tl.load(a + 31 * sa, mask)
        v31 = tl.load(v + 31 * sv, mask)
        t263 = a31 * v31
        a32 = tl.load(a + 32 * sa, mask)
        v32 = tl.load(v + 32 * sv, mask)
        t264 = a32 * v32
        a33 = tl.load(a + 33 * sa, mask)
        v33 = tl.load(v + 33 * sv, mask)
        t265 = a33 * v33
        t174 = tl.load(k + 30 * LANES, mask)
        t266 = t174 + t262
        t267 = t266 + t265
        t268 = t267 + 3 * t263
        t269 = t268 + 3 * t264
        t197 = tl.load(k + 42 * LANES, mask)
        t270 = t269 + 3 * t197
        t199 = tl.load(k + 43 * LANES, mask)
        t271 = t270 + 3 * t199
        g14 = tl.load(g + 14 * sg, mask)
        t244 = tl.load(k + 47 * LANES, mask)
        t272 = g14 * t244
        g17 = tl.load(g + 17 * sg, mask)
        t250 = tl.load(k + 48 * LANES, mask)
        t273 = t272 + g17 * t250
        g20 = tl.load(g + 20 * sg, mask)
        t253 = tl.load(k + 49 * LANES, mask)
        t274 = t273 + g20 * t253
        g24 = tl.load(g + 24 * sg, mask)
        t275 = t274 + g24 * t261
        g25 = tl.load(g + 25 * sg, mask)
        t276 = t275 + g25 * t271
        g23 = tl.load(g + 23 * sg, mask)
        t243 = tl.load(k + 46 * LANES, mask)
        t277 = g23 * t243
        t278 = t277 + 2 * t276
        t179 = tl.load(k + 35 * LANES, mask)
        t178 = tl.load(k + 34 * LANES, mask)
        t279 = t178 + t179
        t183 = tl.load(k + 38 * LANES, mask)
        t182 = tl.load(k + 37 * LANES, mask)
        t280 = t182 + 2 * t183
        a21 = tl.load(a + 21 * sa, mask)
        v28 = tl.load(v + 28 * sv, mask)
        t281 = a21 * v28
        a22 = tl.load(a + 22 * sa, mask)
        v29 = tl.load(v + 29 * sv, mask)
        t282 = t281 + a22 * v29
        a24 = tl.load(a + 24 * sa, mask)
        t283 = t282 + a24 * v33
        a28 = tl.load(a + 28 * sa, mask)
        v21 = tl.load(v + 21 * sv, mask)
        t284 = t283 + a28 * v21
        a29 = tl.load(a + 29 * sa, mask)
        v22 = tl.load(v + 22 * sv, mask)
        t285 = t284 + a29 * v22
        v24 = tl.load(v + 24 * sv, mask)
        t286 = t285 + a33 * v24
        a20 = tl.load(a + 20 * sa, mask)
        v25 = tl.load(v + 25 * sv, mask)
        t287 = a20 * v25
        a23 = tl.load(a + 23 * sa, mask)
        t288 = t287 + a23 * v32
        a25 = tl.load(a + 25 * sa, mask)
        v20 = tl.load(v + 20 * sv, mask)
        t289 = t288 + a25 * v20
        v34 = tl.load(v + 34 * sv, mask)
        t290 = t289 + a25 * v34
        v23 = tl.load(v + 23 * sv, mask)
        t291 = t290 + a32 * v23
        a34 = tl.load(a + 34 * sa, mask)
        t292 = t291 + a34 * v25
        t175 = tl.load(k + 31 * LANES, mask)
        t293 = t292 + 4 * t175
        t173 = tl.load(k + 29 * LANES, mask)
        t294 = t293 + 4 * t173
        t295 = t294 + 8 * t279
        t296 = t295 + 4 * t280
        t297 = t296 + 2 * t286
        a4 = tl.load(a + 4 * sa, mask)
        t298 = a4 * v25
        a5 = tl.load(a + 5 * sa, mask)
        t299 = t298 + a5 * v28
        a6 = tl.load(a + 6 * sa, mask)
        t300 = t299 + a6 * v22
        t301 = t300 + a6 * v29
        a8 = tl.load(a + 8 * sa, mask)
        t302 = t301 + a8 * v24
        a9 = tl.load(a + 9 * sa, mask)
        t303 = t302 + a9 * v25
        v6 = tl.load(v + 6 * sv, mask)
        t304 = t303 + a22 * v6
        v8 = tl.load(v + 8 * sv, mask)
        t305 = t304 + a24 * v8
        v4 = tl.load(v + 4 * sv, mask)
        t306 = t305 + a25 * v4
        v9 = tl.load(v + 9 * sv, mask)
        t307 = t306 + a25 * v9
        v5 = tl.load(v + 5 * sv, mask)
        t308 = t307 + a28 * v5
        t309 = t308 + a29 * v6
        g26 = tl.load(g + 26 * sg, mask)
        t310 = g26 * t297
        t216 = tl.load(k + 44 * LANES, mask)
        t311 = t310 + t216 * t309
        t312 = a5 * v28
        t313 = t312 + a6 * v29
        t314 = t313 + a8 * v33
        t315 = t314 + a28 * v5
        t316 = t315 + a29 * v6
        t317 = t316 + a33 * v8
        t318 = a4 * v25
        a7 = tl.load(a + 7 * sa, mask)
        t319 = t318 + a7 * v32
        t320 = t319 + a9 * v34
        t321 = t320 + a25 * v4
        v7 = tl.load(v + 7 * sv, mask)
        t322 = t321 + a32 * v7
        t323 = t322 + a34 * v9
        t324 = t323 + 2 * t317
        a3 = tl.load(a + 3 * sa, mask)
        v3 = tl.load(v + 3 * sv, mask)
        t325 = a3 * v3
        a1 = tl.load(a + 1 * sa, mask)
        v15 = tl.load(v + 15 * sv, mask)
        t326 = a1 * v15
        a2 = tl.load(a + 2 * sa, mask)
        t327 = t326 + a2 * v18
        v19 = tl.load(v + 19 * sv, mask)
        t328 = t327 + a3 * v19
        a15 = tl.load(a + 15 * sa, mask)
        v1 = tl.load(v + 1 * sv, mask)
        t329 = t328 + a15 * v1
        v2 = tl.load(v + 2 * sv, mask)
        t330 = t329 + a18 * v2
        a19 = tl.load(a + 19 * sa, mask)
        t331 = t330 + a19 * v3
        t332 = a6 * v6
        t333 = t332 + a8 * v8
        t334 = t333 + a9 * v9
        t335 = a19 * v19
        t163 = tl.load(k + 23 * LANES, mask)
        t336 = t162 + t163
        t165 = tl.load(k + 25 * LANES, mask)
        t337 = t165 + t255
        t338 = t337 + t335
        t339 = t338 + 2 * t256
        t340 = t339 + 2 * t336
        t341 = a34 * v34
        t342 = t173 + t265
        t343 = t175 + t263
        t344 = t343 + t341
        t345 = t344 + 3 * t264
        t346 = t345 + 3 * t279
        t347 = t346 + 3 * t280
        t348 = t347 + 3 * t342
        t349 = g14 * t325
        t350 = t349 + g17 * t331
        t351 = t350 + g20 * t334
        t352 = t351 + g24 * t340
        t353 = t352 + g25 * t348
        t354 = g23 * t324
        t355 = t354 + 2 * t353
        t356 = a5 * v23
        v26 = tl.load(v + 26 * sv, mask)
        t357 = t356 + a7 * v26
        v27 = tl.load(v + 27 * sv, mask)
        t358 = t357 + a8 * v27
        t359 = t358 + a23 * v5
        a26 = tl.load(a + 26 * sa, mask)
        t360 = t359 + a26 * v7
        a27 = tl.load(a + 27 * sa, mask)
        t361 = t360 + a27 * v8
        t362 = a4 * v26
        t363 = t362 + a5 * v30
        t364 = t363 + a6 * v31
        t365 = t364 + a26 * v4
        t366 = t365 + a30 * v5
        t367 = t366 + a31 * v6
        t368 = t367 + 3 * t361
        t369 = a21 * v23
        t370 = t369 + a23 * v21
        t371 = a23 * v26
        t372 = t371 + a26 * v23
        t373 = a24 * v27
        t374 = t373 + a27 * v24
        t375 = a26 * v30
        t376 = t375 + a30 * v26
        t377 = a27 * v31
        t378 = t377 + a31 * v27
        t379 = a28 * v32
        t380 = t379 + a32 * v28
        t381 = t370 + t376
        t382 = t381 + t380
        t383 = t382 + 2 * t372
        t384 = t383 + 2 * t374
        t385 = t384 + 2 * t378
        g22 = tl.load(g + 22 * sg, mask)
        t386 = g22 * t368
        t387 = t386 + g26 * t385
        t388 = a21 * v24
        t389 = t388 + a24 * v21
        t390 = a23 * v27
        t391 = t390 + a27 * v23
        t392 = a24 * v28
        t393 = t392 + a28 * v24
        t394 = a26 * v31
        t395 = t394 + a31 * v26
        t396 = a27 * v32
        t397 = t396 + a32 * v27
        t398 = a28 * v33
        t399 = t398 + a33 * v28
        t400 = a24 * v26
        t401 = t400 + a25 * v27
        t402 = t401 + a26 * v24
        t403 = t402 + a27 * v25
        t404 = t403 + a28 * v31
        t405 = t404 + a31 * v28
        t406 = a22 * v23
        t407 = t406 + a23 * v22
        t408 = t407 + a27 * v30
        t409 = t408 + a29 * v32
        t410 = t409 + a30 * v27
        t411 = t410 + a32 * v29
        t412 = t411 + 2 * t389
        t413 = t412 + 4 * t391
        t414 = t413 + 4 * t393
        t415 = t414 + 2 * t395
        t416 = t415 + 4 * t397
        t417 = t416 + 2 * t399
        t418 = t417 + 2 * t405
        t419 = 3 * g22
        t420 = a5 * v24
        t421 = t420 + a7 * v27
        t422 = t421 + a8 * v28
        t423 = t422 + a24 * v5
        t424 = t423 + a27 * v7
        t425 = t424 + a28 * v8
        t426 = a4 * v27
        t427 = t426 + a5 * v31
        t428 = t427 + a6 * v23
        t429 = t428 + a6 * v32
        t430 = t429 + a8 * v26
        t431 = t430 + a9 * v27
        t432 = t431 + a23 * v6
        t433 = t432 + a26 * v8
        t434 = t433 + a27 * v4
        t435 = t434 + a27 * v9
        t436 = t435 + a31 * v5
        t437 = t436 + a32 * v6
        t438 = t437 + 2 * t425
        t439 = g26 * t418
        t440 = t439 + t419 * t438
        t441 = a22 * v24
        t442 = t441 + a24 * v22
        t443 = a29 * v33
        t444 = t443 + a33 * v29
        t445 = a25 * v28
        t446 = t445 + a28 * v25
        t447 = t446 + t380
        t448 = a23 * v28
        t449 = t448 + a24 * v29
        t450 = t449 + a27 * v33
        t451 = t450 + a28 * v23
        t452 = t451 + a29 * v24
        t453 = t452 + a33 * v27
        t454 = a21 * v25
        t455 = t454 + a25 * v21
        t456 = t455 + a26 * v32
        t457 = t456 + a28 * v34
        t458 = t457 + a32 * v26
        t459 = t458 + a34 * v28
        t460 = t459 + 2 * t442
        t461 = t460 + 4 * t374
        t462 = t461 + 2 * t378
        t463 = t462 + 2 * t444
        t464 = t463 + 4 * t447
        t465 = t464 + 2 * t453
        t466 = a6 * v24
        t467 = t466 + a8 * v27
        t468 = t467 + a9 * v28
        t469 = t468 + a24 * v6
        t470 = t469 + a27 * v8
        t471 = t470 + a28 * v9
        t472 = a4 * v28
        t473 = t472 + a5 * v25
        t474 = t473 + a5 * v32
        t475 = t474 + a6 * v33
        t476 = t475 + a7 * v28
        t477 = t476 + a8 * v29
        t478 = t477 + a25 * v5
        t479 = t478 + a28 * v4
        t480 = t479 + a28 * v7
        t481 = t480 + a29 * v8
        t482 = t481 + a32 * v5
        t483 = t482 + a33 * v6
        t484 = t483 + 2 * t471
        t485 = g26 * t465
        t486 = t485 + t419 * t484
        t487 = a6 * v25
        t488 = t487 + a8 * v28
        t489 = t488 + a9 * v29
        t490 = t489 + a25 * v6
        t491 = t490 + a28 * v8
        t492 = t491 + a29 * v9
        t493 = a4 * v29
        t494 = t493 + a5 * v33
        t495 = t494 + a6 * v34
        t496 = t495 + a29 * v4
        t497 = t496 + a33 * v5
        t498 = t497 + a34 * v6
        t499 = t498 + 3 * t492
        t500 = a22 * v25
        t501 = t500 + a25 * v22
        tl.store(k + 31 * LANES, t484, mask)
        t502 = a29 * v34
        t503 = t502 + a34 * v29
        tl.store(k + 29 * LANES, t465, mask)
        t504 = a25 * v29
        t505 = t504 + a29 * v25
        t506 = t505 + t399
        tl.store(k + 43 * LANES, t438, mask)
        t507 = t501 + t397
        t508 = t507 + t503
        t509 = t508 + 2 * t393
        t510 = t509 + 2 * t506
        tl.store(k + 42 * LANES, t418, mask)
        t511 = g22 * t499
        t512 = t511 + g26 * t510
        tl.store(k + 30 * LANES, t256, mask)
        tl.store(k + 52 * LANES, t257, mask)
        tl.store(k + 53 * LANES, t261, mask)
        tl.store(k + 54 * LANES, t262, mask)
        tl.store(k + 55 * LANES, t263, mask)
        tl.store(k + 56 * LANES, t264, mask)
        tl.store(k + 57 * LANES, t265, mask)
        tl.store(k + 58 * LANES, t271, mask)
        tl.store(k + 59 * LANES, t278, mask)
        tl.store(k + 60 * LANES, t297, mask)
        tl.store(k + 61 * LANES, t309, mask)
        tl.store(k + 62 * LANES, t311, mask)
        tl.store(k + 63 * LANES, t324, mask)
        tl.store(k + 64 * LANES, t325, mask)
        tl.store(k + 65 * LANES, t331, mask)
        tl.store(k + 66 * LANES, t334, mask)
        tl.store(k + 67 * LANES, t335, mask)
        tl.store(k + 68 * LANES, t336, mask)
        tl.store(k + 69 * LANES, t340, mask)
        tl.store(k + 70 * LANES, t341, mask)
        tl.store(k + 71 * LANES, t342, mask)
        tl.store(k + 72 * LANES, t348, mask)
        tl.store(k + 73 * LANES, t355, mask)
        tl.store(k + 74 * LANES, t368, mask)
        tl.store(k + 75 * LANES, t370, mask)
        tl.store(k + 76 * LANES, t372, mask)
        tl.store(k + 77 * LANES, t374, mask)
        tl.store(k + 78 * LANES, t376, mask)
        tl.store(k + 79 * LANES, t378, mask)
        tl.store(k + 80 * LANES, t385, mask)
        tl.store(k + 81 * LANES, t387, mask)
        tl.store(k + 82 * LANES, t389, mask)
        tl.store(k + 83 * LANES, t391, mask)
        tl.store(k + 84 * LANES, t393, mask)
        tl.store(k + 85 * LANES, t395, mask)
        tl.store(k + 86 * LANES, t397, mask)
        tl.store(k + 87 * LANES, t419, mask)
        tl.store(k + 88 * LANES, t440, mask)
        tl.store(k + 89 * LANES, t442, mask)
        tl.store(k + 90 * LANES, t444, mask)
        tl.store(k + 91 * LANES, t446, mask)
        tl.store(k + 92 * LANES, t447, mask)
        tl.store(k + 93 * LANES, t486, mask)
        tl.store(k + 94 * LANES, t499, mask)
        tl.store(k + 95 * LANES, t501, mask)
        tl.store(k + 96 * LANES, t503, mask)
        tl.store(k + 97 * LANES, t505, mask)
        tl.store(k + 98 * LANES, t506, mask)
        tl.store(k + 99 * LANES, t510, mask)
        tl.store(k + 100 * LANES, t512, mask)
    if PART == 2:
        a22 = tl.load(a + 22 * sa, mask)
        a25 = tl.load(a + 25 * sa, mask)
        t513 = a22 * a25
        a24 = tl.load(a + 24 * sa, mask)
        a28 = tl.load(a + 28 * sa, mask)
        t514 = a24 * a28
        a27 = tl.load(a + 27 * sa, mask)
        a32 = tl.load(a + 32 * sa, mask)
        t515 = a27 * a32
        a29 = tl.load(a + 29 * sa, mask)
        a34 = tl.load(a + 34 * sa, mask)
        t516 = a29 * a34
        t517 = a25 * a29
        a33 = tl.load(a + 33 * sa, mask)
        t518 = a28 * a33
        t519 = t517 + t518
        t520 = t513 + t515
        t521 = t520 + t516
        t522 = t521 + 2 * t514
        t523 = t522 + 2 * t519
        a4 = tl.load(a + 4 * sa, mask)
        t524 = a4 * a29
        a5 = tl.load(a + 5 * sa, mask)
        t525 = t524 + a5 * a33
        a6 = tl.load(a + 6 * sa, mask)
        t526 = t525 + a6 * a34
        t527 = a6 * a25
        a8 = tl.load(a + 8 * sa, mask)
        t528 = t527 + a8 * a28
        a9 = tl.load(a + 9 * sa, mask)
        t529 = t528 + a9 * a29
        t530 = t526 + 3 * t529
        g26 = tl.load(g + 26 * sg, mask)
        t531 = t523 * g26
        g22 = tl.load(g + 22 * sg, mask)
        t532 = t531 + t530 * g22
        t533 = a22 * a24
        t534 = a24 * a27
        a31 = tl.load(a + 31 * sa, mask)
        t535 = a27 * a31
        t536 = a29 * a33
        t537 = a25 * a28
        t538 = a28 * a32
        t539 = t537 + t538
        a21 = tl.load(a + 21 * sa, mask)
        t540 = a21 * a25
        a23 = tl.load(a + 23 * sa, mask)
        t541 = a23 * a28
        t542 = a24 * a29
        a26 = tl.load(a + 26 * sa, mask)
        t543 = a26 * a32
        t544 = a27 * a33
        t545 = a28 * a34
        t546 = t540 + t543
        t547 = t546 + t545
        t548 = t547 + 2 * t533
        t549 = t548 + 4 * t534
        t550 = t549 + 2 * t535
        t551 = t550 + 2 * t536
        t552 = t551 + 4 * t539
        t553 = t552 + 2 * t541
        t554 = t553 + 2 * t542
        t555 = t554 + 2 * t544
        t556 = a4 * a28
        t557 = t556 + a5 * a32
        t558 = t557 + a6 * a33
        t559 = a5 * a25
        a7 = tl.load(a + 7 * sa, mask)
        t560 = t559 + a7 * a28
        t561 = t560 + a8 * a29
        t562 = a6 * a24
        t563 = t562 + a8 * a27
        t564 = t563 + a9 * a28
        t565 = t558 + t561
        t566 = t565 + 2 * t564
        t567 = t555 * g26
        t419 = tl.load(k + 87 * LANES, mask)
        t568 = t567 + t566 * t419
        t569 = a21 * a24
        t570 = a23 * a27
        t571 = a26 * a31
        t572 = a22 * a23
        t573 = a24 * a26
        t574 = a25 * a27
        a30 = tl.load(a + 30 * sa, mask)
        t575 = a27 * a30
        t576 = a28 * a31
        t577 = a29 * a32
        t578 = t572 + t575
        t579 = t578 + t577
        t580 = t579 + 2 * t569
        t581 = t580 + 4 * t570
        t582 = t581 + 4 * t514
        t583 = t582 + 2 * t571
        t584 = t583 + 4 * t515
        t585 = t584 + 2 * t518
        t586 = t585 + 2 * t573
        t587 = t586 + 2 * t574
        t588 = t587 + 2 * t576
        t589 = a4 * a27
        t590 = t589 + a5 * a31
        t591 = t590 + a6 * a32
        t592 = a5 * a24
        t593 = t592 + a7 * a27
        t594 = t593 + a8 * a28
        t595 = a6 * a23
        t596 = t595 + a8 * a26
        t597 = t596 + a9 * a27
        t598 = t591 + t597
        t599 = t598 + 2 * t594
        t600 = t588 * g26
        t601 = t600 + t599 * t419
        t602 = a21 * a23
        t603 = a23 * a26
        t604 = a26 * a30
        t605 = t602 + t604
        t606 = t605 + t538
        t607 = t606 + 2 * t603
        t608 = t607 + 2 * t534
        t609 = t608 + 2 * t535
        t610 = a4 * a26
        t611 = t610 + a5 * a30
        t612 = t611 + a6 * a31
        t613 = a5 * a23
        t614 = t613 + a7 * a26
        t615 = t614 + a8 * a27
        t616 = t612 + 3 * t615
        t617 = t609 * g26
        t618 = t617 + t616 * g22
        t619 = a22 * a22
        t620 = a29 * a29
        t621 = a24 * a24
        t622 = a25 * a25
        t623 = t621 + t622
        t624 = a27 * a27
        t625 = a28 * a28
        t626 = t624 + 2 * t625
        a20 = tl.load(a + 20 * sa, mask)
        t627 = a20 * a25
        t628 = a21 * a28
        t629 = a22 * a29
        t630 = a23 * a32
        t631 = a24 * a33
        t632 = a25 * a34
        t633 = t627 + t630
        t634 = t633 + t632
        t635 = t634 + 2 * t619
        t636 = t635 + 2 * t620
        t637 = t636 + 4 * t623
        t638 = t637 + 2 * t626
        t639 = t638 + 2 * t628
        t640 = t639 + 2 * t629
        t641 = t640 + 2 * t631
        t642 = a4 * a25
        t643 = t642 + a5 * a28
        t644 = t643 + a6 * a29
        t645 = a6 * a22
        t646 = t645 + a8 * a24
        t647 = t646 + a9 * a25
        t648 = t644 + t647
        t649 = t641 * g26
        t216 = tl.load(k + 44 * LANES, mask)
        t650 = t649 + t648 * t216
        t651 = a21 * a21
        t652 = a23 * a23
        t653 = t652 + t621
        t654 = a26 * a26
        t655 = t654 + 2 * t624
        t656 = t625 + t655
        t657 = a20 * a23
        t658 = a21 * a26
        t659 = a22 * a27
        t660 = a23 * a30
        t661 = a24 * a31
        t662 = a25 * a32
        t663 = t657 + t660
        t664 = t663 + t662
        t665 = t664 + 2 * t651
        t666 = t665 + 4 * t653
        t667 = t666 + 2 * t656
        t668 = t667 + 2 * t658
        t669 = t668 + 2 * t659
        t670 = t669 + 2 * t661
        t671 = a4 * a23
        t672 = t671 + a5 * a26
        t673 = t672 + a6 * a27
        t674 = a5 * a21
        t675 = t674 + a7 * a23
        t676 = t675 + a8 * a24
        t677 = t673 + t676
        t678 = t670 * g26
        t679 = t678 + t677 * t216
        t680 = a20 * a20
        t681 = t651 + t619
        t682 = t652 + 2 * t621
        t683 = t622 + t682
        t684 = t680 + t683
        t685 = t684 + 2 * t681
        t686 = a4 * a20
        t687 = t686 + a5 * a21
        t688 = t687 + a6 * a22
        t689 = 4 * g22
        t690 = t685 * g26
        t691 = t690 + t688 * t689
        t692 = a6 * a6
        t693 = t692 + a8 * a8
        t694 = t693 + a9 * a9
        t695 = 2 * a5
        t696 = 2 * a6
        t697 = 2 * a8
        t698 = a4 * a25
        t699 = t698 + a7 * a32
        t700 = t699 + a9 * a34
        t701 = t700 + a28 * t695
        t702 = t701 + a29 * t696
        t703 = t702 + a33 * t697
        a12 = tl.load(a + 12 * sa, mask)
        t704 = a12 * a12
        a17 = tl.load(a + 17 * sa, mask)
        t705 = a17 * a17
        a18 = tl.load(a + 18 * sa, mask)
        t706 = a18 * a18
        a19 = tl.load(a + 19 * sa, mask)
        t707 = a19 * a19
        a14 = tl.load(a + 14 * sa, mask)
        t708 = a14 * a14
        a15 = tl.load(a + 15 * sa, mask)
        t709 = a15 * a15
        t710 = t708 + t709
        t711 = t704 + t705
        t712 = t711 + t707
        t713 = t712 + 2 * t706
        t714 = t713 + 2 * t710
        t715 = a31 * a31
        t716 = a32 * a32
        t717 = a34 * a34
        t718 = a33 * a33
        t719 = t620 + t718
        t720 = t619 + t715
        t721 = t720 + t717
        t722 = t721 + 3 * t716
        t723 = t722 + 3 * t623
        t724 = t723 + 3 * t626
        t725 = t724 + 3 * t719
        a3 = tl.load(a + 3 * sa, mask)
        t726 = a3 * a3
        a1 = tl.load(a + 1 * sa, mask)
        t727 = a1 * a15
        a2 = tl.load(a + 2 * sa, mask)
        t728 = t727 + a2 * a18
        t729 = t728 + a3 * a19
        g17 = tl.load(g + 17 * sg, mask)
        t730 = 2 * g17
        g20 = tl.load(g + 20 * sg, mask)
        t731 = t694 * g20
        g23 = tl.load(g + 23 * sg, mask)
        t732 = t731 + t703 * g23
        g24 = tl.load(g + 24 * sg, mask)
        t733 = t732 + t714 * g24
        g25 = tl.load(g + 25 * sg, mask)
        t734 = t733 + t725 * g25
        g14 = tl.load(g + 14 * sg, mask)
        t735 = t734 + t726 * g14
        t736 = t735 + t729 * t730
        t737 = a5 * a5
        t738 = t737 + a7 * a7
        t739 = t738 + a8 * a8
        t740 = a4 * a23
        t741 = t740 + a7 * a30
        t742 = t741 + a9 * a32
        t743 = t742 + a26 * t695
        t744 = t743 + a27 * t696
        t745 = t744 + a31 * t697
        a11 = tl.load(a + 11 * sa, mask)
        t746 = a11 * a11
        a16 = tl.load(a + 16 * sa, mask)
        t747 = a16 * a16
        a13 = tl.load(a + 13 * sa, mask)
        t748 = a13 * a13
        t749 = t748 + t708
        t750 = t746 + t747
        t751 = t750 + t706
        t752 = t751 + 2 * t705
        t753 = t752 + 2 * t749
        t754 = a30 * a30
        t755 = t651 + t754
        t756 = t755 + t718
        t757 = t756 + 3 * t715
        t758 = t757 + 3 * t716
        t759 = t758 + 3 * t653
        t760 = t759 + 3 * t656
        t761 = a2 * a2
        t762 = a1 * a13
        t763 = t762 + a2 * a16
        t764 = t763 + a3 * a17
        t765 = t739 * g20
        t766 = t765 + t745 * g23
        t767 = t766 + t753 * g24
        t768 = t767 + t760 * g25
        t769 = t768 + t761 * g14
        t770 = t769 + t764 * t730
        tl.store(k + 101 * LANES, t513, mask)
        tl.store(k + 102 * LANES, t514, mask)
        tl.store(k + 103 * LANES, t515, mask)
        tl.store(k + 104 * LANES, t516, mask)
        tl.store(k + 105 * LANES, t517, mask)
        tl.store(k + 106 * LANES, t519, mask)
        tl.store(k + 107 * LANES, t523, mask)
        tl.store(k + 108 * LANES, t530, mask)
        tl.store(k + 109 * LANES, t532, mask)
        tl.store(k + 110 * LANES, t533, mask)
        tl.store(k + 111 * LANES, t534, mask)
        tl.store(k + 112 * LANES, t535, mask)
        tl.store(k + 113 * LANES, t536, mask)
        tl.store(k + 114 * LANES, t537, mask)
        tl.store(k + 115 * LANES, t539, mask)
        tl.store(k + 116 * LANES, t555, mask)
        tl.store(k + 117 * LANES, t566, mask)
        tl.store(k + 118 * LANES, t568, mask)
        tl.store(k + 119 * LANES, t569, mask)
        tl.store(k + 120 * LANES, t570, mask)
        tl.store(k + 121 * LANES, t571, mask)
        tl.store(k + 122 * LANES, t588, mask)
        tl.store(k + 123 * LANES, t599, mask)
        tl.store(k + 124 * LANES, t601, mask)
        tl.store(k + 125 * LANES, t602, mask)
        tl.store(k + 126 * LANES, t603, mask)
        tl.store(k + 127 * LANES, t604, mask)
        tl.store(k + 128 * LANES, t609, mask)
        tl.store(k + 129 * LANES, t616, mask)
        tl.store(k + 130 * LANES, t618, mask)
        tl.store(k + 131 * LANES, t620, mask)
        tl.store(k + 132 * LANES, t621, mask)
        tl.store(k + 133 * LANES, t622, mask)
        tl.store(k + 134 * LANES, t624, mask)
        tl.store(k + 135 * LANES, t625, mask)
        tl.store(k + 136 * LANES, t641, mask)
        tl.store(k + 137 * LANES, t648, mask)
        tl.store(k + 138 * LANES, t650, mask)
        tl.store(k + 139 * LANES, t652, mask)
        tl.store(k + 140 * LANES, t654, mask)
        tl.store(k + 141 * LANES, t670, mask)
        tl.store(k + 142 * LANES, t677, mask)
        tl.store(k + 143 * LANES, t679, mask)
        tl.store(k + 144 * LANES, t680, mask)
        tl.store(k + 145 * LANES, t681, mask)
        tl.store(k + 146 * LANES, t683, mask)
        tl.store(k + 147 * LANES, t685, mask)
        tl.store(k + 148 * LANES, t688, mask)
        tl.store(k + 149 * LANES, t689, mask)
        tl.store(k + 150 * LANES, t691, mask)
        tl.store(k + 151 * LANES, t694, mask)
        tl.store(k + 152 * LANES, t695, mask)
        tl.store(k + 153 * LANES, t696, mask)
        tl.store(k + 154 * LANES, t697, mask)
        tl.store(k + 155 * LANES, t703, mask)
        tl.store(k + 156 * LANES, t704, mask)
        tl.store(k + 157 * LANES, t705, mask)
        tl.store(k + 158 * LANES, t706, mask)
        tl.store(k + 159 * LANES, t707, mask)
        tl.store(k + 160 * LANES, t708, mask)
        tl.store(k + 161 * LANES, t709, mask)
        tl.store(k + 162 * LANES, t710, mask)
        tl.store(k + 163 * LANES, t714, mask)
        tl.store(k + 164 * LANES, t715, mask)
        tl.store(k + 165 * LANES, t716, mask)
        tl.store(k + 166 * LANES, t717, mask)
        tl.store(k + 167 * LANES, t718, mask)
        tl.store(k + 168 * LANES, t719, mask)
        tl.store(k + 169 * LANES, t725, mask)
        tl.store(k + 170 * LANES, t726, mask)
        tl.store(k + 171 * LANES, t729, mask)
        tl.store(k + 172 * LANES, t730, mask)
        tl.store(k + 173 * LANES, t736, mask)
        tl.store(k + 174 * LANES, t739, mask)
        tl.store(k + 175 * LANES, t745, mask)
        tl.store(k + 176 * LANES, t746, mask)
        tl.store(k + 177 * LANES, t747, mask)
        tl.store(k + 178 * LANES, t748, mask)
        tl.store(k + 179 * LANES, t749, mask)
        tl.store(k + 180 * LANES, t753, mask)
        tl.store(k + 181 * LANES, t754, mask)
        tl.store(k + 182 * LANES, t760, mask)
        tl.store(k + 183 * LANES, t761, mask)
        tl.store(k + 184 * LANES, t764, mask)
        tl.store(k + 185 * LANES, t770, mask)
    if PART == 3:
        a4 = tl.load(a + 4 * sa, mask)
        t771 = a4 * a4
        a5 = tl.load(a + 5 * sa, mask)
        t772 = t771 + a5 * a5
        a6 = tl.load(a + 6 * sa, mask)
        t773 = t772 + a6 * a6
        a20 = tl.load(a + 20 * sa, mask)
        t774 = a4 * a20
        a7 = tl.load(a + 7 * sa, mask)
        a23 = tl.load(a + 23 * sa, mask)
        t775 = t774 + a7 * a23
        a9 = tl.load(a + 9 * sa, mask)
        a25 = tl.load(a + 25 * sa, mask)
        t776 = t775 + a9 * a25
        a21 = tl.load(a + 21 * sa, mask)
        t695 = tl.load(k + 152 * LANES, mask)
        t777 = t776 + a21 * t695
        a22 = tl.load(a + 22 * sa, mask)
        t696 = tl.load(k + 153 * LANES, mask)
        t778 = t777 + a22 * t696
        a24 = tl.load(a + 24 * sa, mask)
        t697 = tl.load(k + 154 * LANES, mask)
        t779 = t778 + a24 * t697
        a10 = tl.load(a + 10 * sa, mask)
        t780 = a10 * a10
        t704 = tl.load(k + 156 * LANES, mask)
        t746 = tl.load(k + 176 * LANES, mask)
        t781 = t746 + t704
        t748 = tl.load(k + 178 * LANES, mask)
        t782 = t780 + t748
        t709 = tl.load(k + 161 * LANES, mask)
        t783 = t782 + t709
        t708 = tl.load(k + 160 * LANES, mask)
        t784 = t783 + 2 * t708
        t785 = t784 + 2 * t781
        t625 = tl.load(k + 135 * LANES, mask)
        t624 = tl.load(k + 134 * LANES, mask)
        t786 = t624 + t625
        t654 = tl.load(k + 140 * LANES, mask)
        t680 = tl.load(k + 144 * LANES, mask)
        t787 = t680 + t654
        t620 = tl.load(k + 131 * LANES, mask)
        t788 = t787 + t620
        t681 = tl.load(k + 145 * LANES, mask)
        t789 = t788 + 3 * t681
        t683 = tl.load(k + 146 * LANES, mask)
        t790 = t789 + 3 * t683
        t791 = t790 + 3 * t786
        a1 = tl.load(a + 1 * sa, mask)
        t792 = a1 * a1
        t793 = a1 * a10
        a2 = tl.load(a + 2 * sa, mask)
        a11 = tl.load(a + 11 * sa, mask)
        t794 = t793 + a2 * a11
        a3 = tl.load(a + 3 * sa, mask)
        a12 = tl.load(a + 12 * sa, mask)
        t795 = t794 + a3 * a12
        g20 = tl.load(g + 20 * sg, mask)
        t796 = t773 * g20
        g23 = tl.load(g + 23 * sg, mask)
        t797 = t796 + t779 * g23
        g24 = tl.load(g + 24 * sg, mask)
        t798 = t797 + t785 * g24
        g25 = tl.load(g + 25 * sg, mask)
        t799 = t798 + t791 * g25
        g14 = tl.load(g + 14 * sg, mask)
        t800 = t799 + t792 * g14
        t730 = tl.load(k + 172 * LANES, mask)
        t801 = t800 + t795 * t730
        t802 = a1 * a6
        a8 = tl.load(a + 8 * sa, mask)
        t803 = t802 + a2 * a8
        t804 = t803 + a3 * a9
        t805 = a4 * a12
        a17 = tl.load(a + 17 * sa, mask)
        t806 = t805 + a7 * a17
        a19 = tl.load(a + 19 * sa, mask)
        t807 = t806 + a9 * a19
        a14 = tl.load(a + 14 * sa, mask)
        t808 = t807 + a14 * t695
        a15 = tl.load(a + 15 * sa, mask)
        t809 = t808 + a15 * t696
        a18 = tl.load(a + 18 * sa, mask)
        t810 = t809 + a18 * t697
        t811 = 6 * a14
        t812 = a11 * a24
        t813 = t812 + a12 * a25
        a13 = tl.load(a + 13 * sa, mask)
        a27 = tl.load(a + 27 * sa, mask)
        t814 = t813 + a13 * a27
        a29 = tl.load(a + 29 * sa, mask)
        t815 = t814 + a15 * a29
        a32 = tl.load(a + 32 * sa, mask)
        t816 = t815 + a17 * a32
        a33 = tl.load(a + 33 * sa, mask)
        t817 = t816 + a18 * a33
        t818 = a10 * a22
        a16 = tl.load(a + 16 * sa, mask)
        a31 = tl.load(a + 31 * sa, mask)
        t819 = t818 + a16 * a31
        a34 = tl.load(a + 34 * sa, mask)
        t820 = t819 + a19 * a34
        a28 = tl.load(a + 28 * sa, mask)
        t821 = t820 + a28 * t811
        t822 = t821 + 3 * t817
        g5 = tl.load(g + 5 * sg, mask)
        t823 = a3 * g5
        t36 = tl.load(k + 5 * LANES, mask)
        t824 = t823 + t804 * t36
        g19 = tl.load(g + 19 * sg, mask)
        t825 = t824 + t810 * g19
        g21 = tl.load(g + 21 * sg, mask)
        t826 = t825 + t822 * g21
        t827 = a1 * a5
        t828 = t827 + a2 * a7
        t829 = t828 + a3 * a8
        t830 = a4 * a11
        t831 = t830 + a7 * a16
        t832 = t831 + a9 * a18
        t833 = t832 + a13 * t695
        t834 = t833 + a14 * t696
        t835 = t834 + a17 * t697
        t836 = a11 * a23
        t837 = t836 + a12 * a24
        a26 = tl.load(a + 26 * sa, mask)
        t838 = t837 + a13 * a26
        t839 = t838 + a15 * a28
        t840 = t839 + a17 * a31
        t841 = t840 + a18 * a32
        t842 = a10 * a21
        a30 = tl.load(a + 30 * sa, mask)
        t843 = t842 + a16 * a30
        t844 = t843 + a19 * a33
        t845 = t844 + a27 * t811
        t846 = t845 + 3 * t841
        t847 = a2 * g5
        t848 = t847 + t829 * t36
        t849 = t848 + t835 * g19
        t850 = t849 + t846 * g21
        t851 = a1 * a4
        t852 = t851 + a2 * a5
        t853 = t852 + a3 * a6
        t854 = a4 * a10
        t855 = t854 + a7 * a13
        t856 = t855 + a9 * a15
        t857 = t856 + a11 * t695
        t858 = t857 + a12 * t696
        t859 = t858 + a14 * t697
        t860 = a11 * a21
        t861 = t860 + a12 * a22
        t862 = t861 + a13 * a23
        t863 = t862 + a15 * a25
        t864 = t863 + a17 * a27
        t865 = t864 + a18 * a28
        t866 = a10 * a20
        t867 = t866 + a16 * a26
        t868 = t867 + a19 * a29
        t869 = t868 + a24 * t811
        t870 = t869 + 3 * t865
        t871 = a1 * g5
        t872 = t871 + t853 * t36
        t873 = t872 + t859 * g19
        t874 = t873 + t870 * g21
        g18 = tl.load(g + 18 * sg, mask)
        t875 = 2 * g18
        t156 = tl.load(k + 18 * LANES, mask)
        t876 = g14 * t156
        g16 = tl.load(g + 16 * sg, mask)
        t149 = tl.load(k + 16 * LANES, mask)
        t877 = t876 + g16 * t149
        t189 = tl.load(k + 40 * LANES, mask)
        t878 = t877 + t189 * t875
        v11 = tl.load(v + 11 * sv, mask)
        t879 = a1 * v11
        v13 = tl.load(v + 13 * sv, mask)
        t880 = t879 + a2 * v13
        v14 = tl.load(v + 14 * sv, mask)
        t881 = t880 + a3 * v14
        v1 = tl.load(v + 1 * sv, mask)
        t882 = t881 + a11 * v1
        v2 = tl.load(v + 2 * sv, mask)
        t883 = t882 + a13 * v2
        v3 = tl.load(v + 3 * sv, mask)
        t884 = t883 + a14 * v3
        v23 = tl.load(v + 23 * sv, mask)
        t885 = a5 * v23
        v24 = tl.load(v + 24 * sv, mask)
        t886 = t885 + a6 * v24
        v27 = tl.load(v + 27 * sv, mask)
        t887 = t886 + a8 * v27
        v5 = tl.load(v + 5 * sv, mask)
        t888 = t887 + a23 * v5
        v6 = tl.load(v + 6 * sv, mask)
        t889 = t888 + a24 * v6
        v8 = tl.load(v + 8 * sv, mask)
        t890 = t889 + a27 * v8
        v21 = tl.load(v + 21 * sv, mask)
        t891 = a4 * v21
        v26 = tl.load(v + 26 * sv, mask)
        t892 = t891 + a7 * v26
        v28 = tl.load(v + 28 * sv, mask)
        t893 = t892 + a9 * v28
        v4 = tl.load(v + 4 * sv, mask)
        t894 = t893 + a21 * v4
        v7 = tl.load(v + 7 * sv, mask)
        t895 = t894 + a26 * v7
        v9 = tl.load(v + 9 * sv, mask)
        t896 = t895 + a28 * v9
        t897 = t896 + 2 * t890
        t898 = a20 * v21
        v20 = tl.load(v + 20 * sv, mask)
        t899 = t898 + a21 * v20
        t442 = tl.load(k + 89 * LANES, mask)
        t370 = tl.load(k + 75 * LANES, mask)
        t900 = t370 + t442
        t374 = tl.load(k + 77 * LANES, mask)
        t372 = tl.load(k + 76 * LANES, mask)
        t901 = t372 + 2 * t374
        t376 = tl.load(k + 78 * LANES, mask)
        t902 = t899 + t376
        t444 = tl.load(k + 90 * LANES, mask)
        t903 = t902 + t444
        t378 = tl.load(k + 79 * LANES, mask)
        t904 = t903 + 3 * t378
        t905 = t904 + 3 * t900
        t906 = t905 + 3 * t901
        t447 = tl.load(k + 92 * LANES, mask)
        t907 = t906 + 3 * t447
        t908 = g14 * t884
        t909 = t908 + g16 * t897
        t910 = t909 + g18 * t907
        v12 = tl.load(v + 12 * sv, mask)
        t911 = a1 * v12
        t912 = t911 + a2 * v14
        v15 = tl.load(v + 15 * sv, mask)
        t913 = t912 + a3 * v15
        t914 = t913 + a12 * v1
        t915 = t914 + a14 * v2
        t916 = t915 + a15 * v3
        t917 = a5 * v24
        v25 = tl.load(v + 25 * sv, mask)
        t918 = t917 + a6 * v25
        t919 = t918 + a8 * v28
        t920 = t919 + a24 * v5
        t921 = t920 + a25 * v6
        t922 = t921 + a28 * v8
        v22 = tl.load(v + 22 * sv, mask)
        t923 = a4 * v22
        t924 = t923 + a7 * v27
        v29 = tl.load(v + 29 * sv, mask)
        t925 = t924 + a9 * v29
        t926 = t925 + a22 * v4
        t927 = t926 + a27 * v7
        t928 = t927 + a29 * v9
        t929 = t928 + 2 * t922
        t930 = a20 * v22
        t931 = t930 + a22 * v20
        t501 = tl.load(k + 95 * LANES, mask)
        t389 = tl.load(k + 82 * LANES, mask)
        t932 = t389 + t501
        t393 = tl.load(k + 84 * LANES, mask)
        t391 = tl.load(k + 83 * LANES, mask)
        t933 = t391 + 2 * t393
        t395 = tl.load(k + 85 * LANES, mask)
        t934 = t931 + t395
        t503 = tl.load(k + 96 * LANES, mask)
        t935 = t934 + t503
        t397 = tl.load(k + 86 * LANES, mask)
        t936 = t935 + 3 * t397
        t937 = t936 + 3 * t932
        t938 = t937 + 3 * t933
        t506 = tl.load(k + 98 * LANES, mask)
        t939 = t938 + 3 * t506
        t940 = g14 * t916
        t941 = t940 + g16 * t929
        t942 = t941 + g18 * t939
        t181 = tl.load(k + 36 * LANES, mask)
        t171 = tl.load(k + 27 * LANES, mask)
        t943 = t171 + t181
        t176 = tl.load(k + 32 * LANES, mask)
        t944 = t943 + 2 * t176
        t945 = a4 * v20
        t946 = t945 + a5 * v21
        t947 = t946 + a6 * v22
        t948 = t947 + a20 * v4
        t949 = t948 + a21 * v5
        t950 = t949 + a22 * v6
        g22 = tl.load(g + 22 * sg, mask)
        t951 = 2 * g22
        g26 = tl.load(g + 26 * sg, mask)
        t952 = g26 * t944
        t953 = t952 + t950 * t951
        tl.store(k + 32 * LANES, t811, mask)
        t954 = a1 * v2
        t955 = t954 + a2 * v1
        tl.store(k + 36 * LANES, t944, mask)
        t956 = a4 * v5
        t957 = t956 + a5 * v4
        t958 = t957 + a5 * v7
        t959 = t958 + a6 * v8
        t960 = t959 + a7 * v5
        t961 = t960 + a8 * v6
        tl.store(k + 27 * LANES, t950, mask)
        t962 = a10 * v11
        v10 = tl.load(v + 10 * sv, mask)
        t963 = t962 + a11 * v10
        v16 = tl.load(v + 16 * sv, mask)
        t964 = a13 * v16
        t965 = t964 + a16 * v13
        v17 = tl.load(v + 17 * sv, mask)
        tl.store(k + 98 * LANES, t870, mask)
        t966 = a14 * v17
        t967 = t966 + a17 * v14
        tl.store(k + 86 * LANES, t859, mask)
        v18 = tl.load(v + 18 * sv, mask)
        tl.store(k + 96 * LANES, t853, mask)
        t968 = a15 * v18
        t969 = t968 + a18 * v15
        tl.store(k + 85 * LANES, t846, mask)
        t970 = a11 * v13
        t971 = t970 + a13 * v11
        tl.store(k + 83 * LANES, t835, mask)
        t972 = a12 * v14
        t973 = t972 + a14 * v12
        tl.store(k + 84 * LANES, t829, mask)
        t974 = t971 + t973
        tl.store(k + 82 * LANES, t822, mask)
        t975 = t963 + t965
        t976 = t975 + t969
        t977 = t976 + 2 * t967
        t978 = t977 + 2 * t974
        tl.store(k + 95 * LANES, t974, mask)
        t979 = g14 * t955
        t980 = t979 + g20 * t961
        t981 = t980 + g23 * t897
        t982 = t981 + g24 * t978
        t983 = t982 + g25 * t907
        t984 = t983 + t730 * t884
        tl.store(k + 92 * LANES, t963, mask)
        t985 = a1 * v3
        t986 = t985 + a3 * v1
        tl.store(k + 79 * LANES, t961, mask)
        t987 = a4 * v6
        t988 = t987 + a5 * v8
        t989 = t988 + a6 * v4
        t990 = t989 + a6 * v9
        t991 = t990 + a8 * v5
        t992 = t991 + a9 * v6
        tl.store(k + 90 * LANES, t955, mask)
        t993 = a10 * v12
        t994 = t993 + a12 * v10
        tl.store(k + 78 * LANES, t907, mask)
        t995 = a13 * v17
        t996 = t995 + a17 * v13
        tl.store(k + 77 * LANES, t978, mask)
        t997 = a14 * v18
        t998 = t997 + a18 * v14
        tl.store(k + 76 * LANES, t897, mask)
        v19 = tl.load(v + 19 * sv, mask)
        tl.store(k + 75 * LANES, t884, mask)
        t999 = a15 * v19
        t1000 = t999 + a19 * v15
        tl.store(k + 89 * LANES, t810, mask)
        t1001 = a11 * v14
        t1002 = t1001 + a14 * v11
        tl.store(k + 5 * LANES, t804, mask)
        t1003 = a12 * v15
        t1004 = t1003 + a15 * v12
        tl.store(k + 146 * LANES, t792, mask)
        t1005 = t1002 + t1004
        tl.store(k + 145 * LANES, t785, mask)
        t1006 = t994 + t996
        t1007 = t1006 + t1000
        t1008 = t1007 + 2 * t998
        t1009 = t1008 + 2 * t1005
        tl.store(k + 131 * LANES, t1005, mask)
        t1010 = g14 * t986
        t1011 = t1010 + g20 * t992
        t1012 = t1011 + g23 * t929
        t1013 = t1012 + g24 * t1009
        t1014 = t1013 + g25 * t939
        t1015 = t1014 + t730 * t916
        tl.store(k + 144 * LANES, t994, mask)
        t1016 = a21 * v22
        t1017 = t1016 + a22 * v21
        tl.store(k + 186 * LANES, t992, mask)
        t1018 = a28 * v29
        t1019 = t1018 + a29 * v28
        tl.store(k + 187 * LANES, t986, mask)
        t1020 = a23 * v24
        t1021 = t1020 + a24 * v23
        tl.store(k + 188 * LANES, t939, mask)
        t1022 = a24 * v25
        t1023 = t1022 + a25 * v24
        tl.store(k + 189 * LANES, t1009, mask)
        t1024 = t1021 + t1023
        tl.store(k + 190 * LANES, t929, mask)
        t1025 = a26 * v27
        t1026 = t1025 + a27 * v26
        tl.store(k + 191 * LANES, t773, mask)
        tl.store(k + 192 * LANES, t779, mask)
        tl.store(k + 193 * LANES, t780, mask)
        tl.store(k + 194 * LANES, t781, mask)
        tl.store(k + 195 * LANES, t786, mask)
        tl.store(k + 196 * LANES, t791, mask)
        tl.store(k + 197 * LANES, t795, mask)
        tl.store(k + 198 * LANES, t801, mask)
        tl.store(k + 199 * LANES, t826, mask)
        tl.store(k + 200 * LANES, t850, mask)
        tl.store(k + 201 * LANES, t874, mask)
        tl.store(k + 202 * LANES, t875, mask)
        tl.store(k + 203 * LANES, t878, mask)
        tl.store(k + 204 * LANES, t899, mask)
        tl.store(k + 205 * LANES, t900, mask)
        tl.store(k + 206 * LANES, t901, mask)
        tl.store(k + 207 * LANES, t910, mask)
        tl.store(k + 208 * LANES, t916, mask)
        tl.store(k + 209 * LANES, t931, mask)
        tl.store(k + 210 * LANES, t932, mask)
        tl.store(k + 211 * LANES, t933, mask)
        tl.store(k + 212 * LANES, t942, mask)
        tl.store(k + 213 * LANES, t951, mask)
        tl.store(k + 214 * LANES, t953, mask)
        tl.store(k + 215 * LANES, t965, mask)
        tl.store(k + 216 * LANES, t967, mask)
        tl.store(k + 217 * LANES, t969, mask)
        tl.store(k + 218 * LANES, t971, mask)
        tl.store(k + 219 * LANES, t973, mask)
        tl.store(k + 220 * LANES, t984, mask)
        tl.store(k + 221 * LANES, t996, mask)
        tl.store(k + 222 * LANES, t998, mask)
        tl.store(k + 223 * LANES, t1000, mask)
        tl.store(k + 224 * LANES, t1002, mask)
        tl.store(k + 225 * LANES, t1004, mask)
        tl.store(k + 226 * LANES, t1015, mask)
        tl.store(k + 227 * LANES, t1017, mask)
        tl.store(k + 228 * LANES, t1019, mask)
        tl.store(k + 229 * LANES, t1021, mask)
        tl.store(k + 230 * LANES, t1023, mask)
        tl.store(k + 231 * LANES, t1024, mask)
        tl.store(k + 232 * LANES, t1026, mask)
    if PART == 4:
        a27 = tl.load(a + 27 * sa, mask)
        v28 = tl.load(v + 28 * sv, mask)
        t1027 = a27 * v28
        a28 = tl.load(a + 28 * sa, mask)
        v27 = tl.load(v + 27 * sv, mask)
        t1028 = t1027 + a28 * v27
        t1026 = tl.load(k + 232 * LANES, mask)
        t1029 = t1026 + 2 * t1028
        a21 = tl.load(a + 21 * sa, mask)
        t1030 = a21 * v27
        a22 = tl.load(a + 22 * sa, mask)
        t1031 = t1030 + a22 * v28
        a24 = tl.load(a + 24 * sa, mask)
        v32 = tl.load(v + 32 * sv, mask)
        t1032 = t1031 + a24 * v32
        v21 = tl.load(v + 21 * sv, mask)
        t1033 = t1032 + a27 * v21
        v22 = tl.load(v + 22 * sv, mask)
        t1034 = t1033 + a28 * v22
        a32 = tl.load(a + 32 * sa, mask)
        v24 = tl.load(v + 24 * sv, mask)
        t1035 = t1034 + a32 * v24
        a20 = tl.load(a + 20 * sa, mask)
        t1036 = a20 * v24
        a23 = tl.load(a + 23 * sa, mask)
        v31 = tl.load(v + 31 * sv, mask)
        t1037 = t1036 + a23 * v31
        v20 = tl.load(v + 20 * sv, mask)
        t1038 = t1037 + a24 * v20
        a25 = tl.load(a + 25 * sa, mask)
        v33 = tl.load(v + 33 * sv, mask)
        t1039 = t1038 + a25 * v33
        a31 = tl.load(a + 31 * sa, mask)
        v23 = tl.load(v + 23 * sv, mask)
        t1040 = t1039 + a31 * v23
        a33 = tl.load(a + 33 * sa, mask)
        v25 = tl.load(v + 25 * sv, mask)
        t1041 = t1040 + a33 * v25
        t1017 = tl.load(k + 227 * LANES, mask)
        t1042 = t1041 + 2 * t1017
        t1019 = tl.load(k + 228 * LANES, mask)
        t1043 = t1042 + 2 * t1019
        t1024 = tl.load(k + 231 * LANES, mask)
        t1044 = t1043 + 4 * t1024
        t1045 = t1044 + 2 * t1029
        t1046 = t1045 + 2 * t1035
        a4 = tl.load(a + 4 * sa, mask)
        t1047 = a4 * v24
        a5 = tl.load(a + 5 * sa, mask)
        t1048 = t1047 + a5 * v27
        a6 = tl.load(a + 6 * sa, mask)
        t1049 = t1048 + a6 * v28
        v4 = tl.load(v + 4 * sv, mask)
        t1050 = t1049 + a24 * v4
        v5 = tl.load(v + 5 * sv, mask)
        t1051 = t1050 + a27 * v5
        v6 = tl.load(v + 6 * sv, mask)
        t1052 = t1051 + a28 * v6
        t1053 = a5 * v22
        t1054 = t1053 + a6 * v21
        a7 = tl.load(a + 7 * sa, mask)
        t1055 = t1054 + a7 * v24
        a8 = tl.load(a + 8 * sa, mask)
        t1056 = t1055 + a8 * v23
        t1057 = t1056 + a8 * v25
        a9 = tl.load(a + 9 * sa, mask)
        t1058 = t1057 + a9 * v24
        t1059 = t1058 + a21 * v6
        t1060 = t1059 + a22 * v5
        v8 = tl.load(v + 8 * sv, mask)
        t1061 = t1060 + a23 * v8
        v7 = tl.load(v + 7 * sv, mask)
        t1062 = t1061 + a24 * v7
        v9 = tl.load(v + 9 * sv, mask)
        t1063 = t1062 + a24 * v9
        t1064 = t1063 + a25 * v8
        t1065 = t1064 + 2 * t1052
        g26 = tl.load(g + 26 * sg, mask)
        t1066 = g26 * t1046
        t419 = tl.load(k + 87 * LANES, mask)
        t1067 = t1066 + t419 * t1065
        a2 = tl.load(a + 2 * sa, mask)
        v3 = tl.load(v + 3 * sv, mask)
        t1068 = a2 * v3
        a3 = tl.load(a + 3 * sa, mask)
        v2 = tl.load(v + 2 * sv, mask)
        t1069 = t1068 + a3 * v2
        t1070 = a5 * v6
        t1071 = t1070 + a6 * v5
        t1072 = t1071 + a7 * v8
        t1073 = t1072 + a8 * v7
        t1074 = t1073 + a8 * v9
        t1075 = t1074 + a9 * v8
        t1076 = a5 * v27
        t1077 = t1076 + a6 * v28
        t1078 = t1077 + a8 * v32
        t1079 = t1078 + a27 * v5
        t1080 = t1079 + a28 * v6
        t1081 = t1080 + a32 * v8
        t1082 = a4 * v24
        t1083 = t1082 + a7 * v31
        t1084 = t1083 + a9 * v33
        t1085 = t1084 + a24 * v4
        t1086 = t1085 + a31 * v7
        t1087 = t1086 + a33 * v9
        t1088 = t1087 + 2 * t1081
        a11 = tl.load(a + 11 * sa, mask)
        v12 = tl.load(v + 12 * sv, mask)
        t1089 = a11 * v12
        a12 = tl.load(a + 12 * sa, mask)
        v11 = tl.load(v + 11 * sv, mask)
        t1090 = t1089 + a12 * v11
        a16 = tl.load(a + 16 * sa, mask)
        v17 = tl.load(v + 17 * sv, mask)
        t1091 = a16 * v17
        a17 = tl.load(a + 17 * sa, mask)
        v16 = tl.load(v + 16 * sv, mask)
        t1092 = t1091 + a17 * v16
        v18 = tl.load(v + 18 * sv, mask)
        t1093 = a17 * v18
        a18 = tl.load(a + 18 * sa, mask)
        t1094 = t1093 + a18 * v17
        v19 = tl.load(v + 19 * sv, mask)
        t1095 = a18 * v19
        a19 = tl.load(a + 19 * sa, mask)
        t1096 = t1095 + a19 * v18
        a13 = tl.load(a + 13 * sa, mask)
        v14 = tl.load(v + 14 * sv, mask)
        t1097 = a13 * v14
        a14 = tl.load(a + 14 * sa, mask)
        v13 = tl.load(v + 13 * sv, mask)
        t1098 = t1097 + a14 * v13
        v15 = tl.load(v + 15 * sv, mask)
        t1099 = a14 * v15
        a15 = tl.load(a + 15 * sa, mask)
        t1100 = t1099 + a15 * v14
        t1101 = t1098 + t1100
        t1102 = t1090 + t1092
        t1103 = t1102 + t1096
        t1104 = t1103 + 2 * t1094
        t1105 = t1104 + 2 * t1101
        a30 = tl.load(a + 30 * sa, mask)
        t1106 = a30 * v31
        v30 = tl.load(v + 30 * sv, mask)
        t1107 = t1106 + a31 * v30
        t1108 = a31 * v32
        t1109 = t1108 + a32 * v31
        v34 = tl.load(v + 34 * sv, mask)
        t1110 = a33 * v34
        a34 = tl.load(a + 34 * sa, mask)
        t1111 = t1110 + a34 * v33
        t1112 = a32 * v33
        t1113 = t1112 + a33 * v32
        t1114 = t1019 + t1113
        t1115 = t1017 + t1107
        t1116 = t1115 + t1111
        t1117 = t1116 + 3 * t1109
        t1118 = t1117 + 3 * t1024
        t1119 = t1118 + 3 * t1029
        t1120 = t1119 + 3 * t1114
        a1 = tl.load(a + 1 * sa, mask)
        t1121 = a1 * v14
        t1122 = t1121 + a2 * v17
        t1123 = t1122 + a3 * v18
        v1 = tl.load(v + 1 * sv, mask)
        t1124 = t1123 + a14 * v1
        t1125 = t1124 + a17 * v2
        t1126 = t1125 + a18 * v3
        g14 = tl.load(g + 14 * sg, mask)
        t1127 = g14 * t1069
        g20 = tl.load(g + 20 * sg, mask)
        t1128 = t1127 + g20 * t1075
        g23 = tl.load(g + 23 * sg, mask)
        t1129 = t1128 + g23 * t1088
        g24 = tl.load(g + 24 * sg, mask)
        t1130 = t1129 + g24 * t1105
        g25 = tl.load(g + 25 * sg, mask)
        t1131 = t1130 + g25 * t1120
        t730 = tl.load(k + 172 * LANES, mask)
        t1132 = t1131 + t730 * t1126
        t1133 = a21 * a22
        a29 = tl.load(a + 29 * sa, mask)
        t1134 = a28 * a29
        t1135 = a23 * a24
        t1136 = a24 * a25
        t1137 = t1135 + t1136
        a26 = tl.load(a + 26 * sa, mask)
        t1138 = a26 * a27
        t1139 = a27 * a28
        t1140 = t1138 + 2 * t1139
        t1141 = a20 * a24
        t1142 = a21 * a27
        t1143 = a22 * a28
        t1144 = a23 * a31
        t1145 = a24 * a32
        t1146 = a25 * a33
        t1147 = t1141 + t1144
        t1148 = t1147 + t1146
        t1149 = t1148 + 2 * t1133
        t1150 = t1149 + 2 * t1134
        t1151 = t1150 + 4 * t1137
        t1152 = t1151 + 2 * t1140
        t1153 = t1152 + 2 * t1142
        t1154 = t1153 + 2 * t1143
        t1155 = t1154 + 2 * t1145
        t1156 = a4 * a24
        t1157 = t1156 + a5 * a27
        t1158 = t1157 + a6 * a28
        t1159 = a5 * a22
        t1160 = t1159 + a7 * a24
        t1161 = t1160 + a8 * a25
        t1162 = a6 * a21
        t1163 = t1162 + a8 * a23
        t1164 = t1163 + a9 * a24
        t1165 = t1161 + t1164
        t1166 = t1165 + 2 * t1158
        t1167 = t1155 * g26
        t1168 = t1167 + t1166 * t419
        t1169 = a5 * a6
        t1170 = t1169 + a7 * a8
        t1171 = t1170 + a8 * a9
        t1172 = a4 * a24
        t1173 = t1172 + a7 * a31
        t1174 = t1173 + a9 * a33
        t695 = tl.load(k + 152 * LANES, mask)
        t1175 = t1174 + a27 * t695
        t696 = tl.load(k + 153 * LANES, mask)
        t1176 = t1175 + a28 * t696
        t697 = tl.load(k + 154 * LANES, mask)
        t1177 = t1176 + a32 * t697
        t1178 = a11 * a12
        t1179 = a16 * a17
        t1180 = a17 * a18
        t1181 = a18 * a19
        t1182 = a13 * a14
        t1183 = a14 * a15
        t1184 = t1182 + t1183
        t1185 = t1178 + t1179
        t1186 = t1185 + t1181
        t1187 = t1186 + 2 * t1180
        t1188 = t1187 + 2 * t1184
        t1189 = a30 * a31
        t1190 = a31 * a32
        t1191 = a33 * a34
        t1192 = a32 * a33
        t1193 = t1134 + t1192
        t1194 = t1133 + t1189
        t1195 = t1194 + t1191
        t1196 = t1195 + 3 * t1190
        t1197 = t1196 + 3 * t1137
        t1198 = t1197 + 3 * t1140
        t1199 = t1198 + 3 * t1193
        t1200 = a2 * a3
        t1201 = a1 * a14
        t1202 = t1201 + a2 * a17
        t1203 = t1202 + a3 * a18
        t1204 = t1171 * g20
        t1205 = t1204 + t1177 * g23
        t1206 = t1205 + t1188 * g24
        t1207 = t1206 + t1199 * g25
        t1208 = t1207 + t1200 * g14
        t1209 = t1208 + t1203 * t730
        t1210 = a4 * a6
        t1211 = t1210 + a5 * a8
        t1212 = t1211 + a6 * a9
        t1213 = a4 * a22
        t1214 = t1213 + a7 * a27
        t1215 = t1214 + a9 * a29
        t1216 = t1215 + a24 * t695
        t1217 = t1216 + a25 * t696
        t1218 = t1217 + a28 * t697
        a10 = tl.load(a + 10 * sa, mask)
        tl.store(k + 231 * LANES, t1166, mask)
        t1219 = a10 * a12
        tl.store(k + 227 * LANES, t1155, mask)
        t1220 = a13 * a17
        tl.store(k + 228 * LANES, t1065, mask)
        t1221 = a14 * a18
        tl.store(k + 233 * LANES, t1046, mask)
        t1222 = a15 * a19
        tl.store(k + 234 * LANES, t1182, mask)
        t1223 = a11 * a14
        tl.store(k + 235 * LANES, t1179, mask)
        t1224 = a12 * a15
        tl.store(k + 236 * LANES, t1098, mask)
        t1225 = t1223 + t1224
        tl.store(k + 237 * LANES, t1092, mask)
        t1226 = t1219 + t1220
        t1227 = t1226 + t1222
        t1228 = t1227 + 2 * t1221
        t1229 = t1228 + 2 * t1225
        tl.store(k + 238 * LANES, t1181, mask)
        t1230 = a20 * a22
        tl.store(k + 239 * LANES, t1183, mask)
        t513 = tl.load(k + 101 * LANES, mask)
        tl.store(k + 240 * LANES, t1180, mask)
        t569 = tl.load(k + 119 * LANES, mask)
        t1231 = t569 + t513
        t514 = tl.load(k + 102 * LANES, mask)
        tl.store(k + 119 * LANES, t1096, mask)
        t570 = tl.load(k + 120 * LANES, mask)
        t1232 = t570 + 2 * t514
        t571 = tl.load(k + 121 * LANES, mask)
        t1233 = t1230 + t571
        tl.store(k + 121 * LANES, t1100, mask)
        t516 = tl.load(k + 104 * LANES, mask)
        t1234 = t1233 + t516
        t515 = tl.load(k + 103 * LANES, mask)
        t1235 = t1234 + 3 * t515
        t1236 = t1235 + 3 * t1231
        t1237 = t1236 + 3 * t1232
        t519 = tl.load(k + 106 * LANES, mask)
        t1238 = t1237 + 3 * t519
        t1239 = a1 * a3
        tl.store(k + 106 * LANES, t1094, mask)
        t1240 = a1 * a12
        t1241 = t1240 + a2 * a14
        t1242 = t1241 + a3 * a15
        tl.store(k + 103 * LANES, t1225, mask)
        t1243 = t1212 * g20
        t1244 = t1243 + t1218 * g23
        t1245 = t1244 + t1229 * g24
        t1246 = t1245 + t1238 * g25
        t1247 = t1246 + t1239 * g14
        t1248 = t1247 + t1242 * t730
        tl.store(k + 104 * LANES, t1219, mask)
        t1249 = a4 * a5
        t1250 = t1249 + a5 * a7
        t1251 = t1250 + a6 * a8
        tl.store(k + 120 * LANES, t1239, mask)
        t1252 = a4 * a21
        t1253 = t1252 + a7 * a26
        t1254 = t1253 + a9 * a28
        t1255 = t1254 + a23 * t695
        t1256 = t1255 + a24 * t696
        t1257 = t1256 + a27 * t697
        t1258 = a10 * a11
        t1259 = a13 * a16
        t1260 = a14 * a17
        tl.store(k + 102 * LANES, t1229, mask)
        t1261 = a15 * a18
        tl.store(k + 101 * LANES, t1212, mask)
        t1262 = a11 * a13
        tl.store(k + 241 * LANES, t1200, mask)
        t1263 = a12 * a14
        tl.store(k + 242 * LANES, t1188, mask)
        t1264 = t1262 + t1263
        tl.store(k + 243 * LANES, t1171, mask)
        t1265 = t1258 + t1259
        t1266 = t1265 + t1261
        t1267 = t1266 + 2 * t1260
        t1268 = t1267 + 2 * t1264
        tl.store(k + 244 * LANES, t1264, mask)
        t1269 = a20 * a21
        tl.store(k + 245 * LANES, t1258, mask)
        t533 = tl.load(k + 110 * LANES, mask)
        tl.store(k + 246 * LANES, t1184, mask)
        t602 = tl.load(k + 125 * LANES, mask)
        t1270 = t602 + t533
        t534 = tl.load(k + 111 * LANES, mask)
        tl.store(k + 110 * LANES, t1178, mask)
        t603 = tl.load(k + 126 * LANES, mask)
        t1271 = t603 + 2 * t534
        t604 = tl.load(k + 127 * LANES, mask)
        t1272 = t1269 + t604
        tl.store(k + 127 * LANES, t1105, mask)
        t536 = tl.load(k + 113 * LANES, mask)
        t1273 = t1272 + t536
        t535 = tl.load(k + 112 * LANES, mask)
        t1274 = t1273 + 3 * t535
        t1275 = t1274 + 3 * t1270
        t1276 = t1275 + 3 * t1271
        t539 = tl.load(k + 115 * LANES, mask)
        t1277 = t1276 + 3 * t539
        t1278 = a1 * a2
        tl.store(k + 115 * LANES, t1075, mask)
        t1279 = a1 * a11
        t1280 = t1279 + a2 * a13
        t1281 = t1280 + a3 * a14
        tl.store(k + 112 * LANES, t1069, mask)
        t1282 = t1251 * g20
        t1283 = t1282 + t1257 * g23
        t1284 = t1283 + t1268 * g24
        t1285 = t1284 + t1277 * g25
        t1286 = t1285 + t1278 * g14
        t1287 = t1286 + t1281 * t730
        g16 = tl.load(g + 16 * sg, mask)
        t1288 = t1218 * g16
        g18 = tl.load(g + 18 * sg, mask)
        t1289 = t1288 + t1238 * g18
        t1290 = t1289 + t1242 * g14
        tl.store(k + 172 * LANES, t1278, mask)
        t1291 = t1257 * g16
        t1292 = t1291 + t1277 * g18
        t1293 = t1292 + t1281 * g14
        tl.store(k + 113 * LANES, t1281, mask)
        t779 = tl.load(k + 192 * LANES, mask)
        tl.store(k + 111 * LANES, t1277, mask)
        t1294 = t779 * g16
        tl.store(k + 126 * LANES, t1268, mask)
        t791 = tl.load(k + 196 * LANES, mask)
        t1295 = t1294 + t791 * g18
        tl.store(k + 125 * LANES, t1257, mask)
        t795 = tl.load(k + 197 * LANES, mask)
        t1296 = t1295 + t795 * g14
        tl.store(k + 247 * LANES, t1251, mask)
        t878 = tl.load(k + 203 * LANES, mask)
        t1297 = a1 * t878
        tl.store(k + 203 * LANES, t1242, mask)
        t910 = tl.load(k + 207 * LANES, mask)
        t1298 = t1297 + a2 * t910
        tl.store(k + 248 * LANES, t1238, mask)
        t942 = tl.load(k + 212 * LANES, mask)
        t1299 = t1298 + a3 * t942
        tl.store(k + 249 * LANES, t1218, mask)
        t953 = tl.load(k + 214 * LANES, mask)
        t1300 = t1299 + a10 * t953
        t984 = tl.load(k + 220 * LANES, mask)
        t1301 = t1300 + a11 * t984
        tl.store(k + 250 * LANES, t1101, mask)
        t1015 = tl.load(k + 226 * LANES, mask)
        t1302 = t1301 + a12 * t1015
        t1303 = t1302 + a14 * t1067
        t1304 = t1303 + a14 * t1132
        tl.store(k + 251 * LANES, t1090, mask)
        g1 = tl.load(g + 1 * sg, mask)
        t1305 = t1304 + g1 * v1
        t1306 = t1305 + t1168 * v14
        t1307 = t1306 + t1209 * v14
        t1308 = t1307 + t1248 * v12
        t1309 = t1308 + t1287 * v11
        t1310 = t1309 + t1290 * v3
        t1311 = t1310 + t1293 * v2
        t1312 = t1311 + t1296 * v1
        t1313 = a4 * v21
        t1314 = t1313 + a5 * v23
        t1315 = t1314 + a6 * v24
        t1316 = t1315 + a21 * v4
        t1317 = t1316 + a23 * v5
        t1318 = t1317 + a24 * v6
        t1319 = a5 * v20
        t1320 = t1319 + a7 * v21
        t1321 = t1320 + a8 * v22
        t1322 = t1321 + a20 * v5
        t1323 = t1322 + a21 * v7
        t1324 = t1323 + a22 * v8
        t1325 = t1324 + 3 * t1318
        t446 = tl.load(k + 91 * LANES, mask)
        t899 = tl.load(k + 204 * LANES, mask)
        t1326 = t899 + t446
        t901 = tl.load(k + 206 * LANES, mask)
        t1327 = t1326 + t901
        t900 = tl.load(k + 205 * LANES, mask)
        t1328 = t1327 + 2 * t900
        g22 = tl.load(g + 22 * sg, mask)
        t1329 = g22 * t1325
        t1330 = t1329 + g26 * t1328
        tl.store(k + 205 * LANES, t1328, mask)
        t1331 = a4 * v22
        t1332 = t1331 + a5 * v24
        t1333 = t1332 + a6 * v25
        t1334 = t1333 + a22 * v4
        t1335 = t1334 + a24 * v5
        t1336 = t1335 + a25 * v6
        tl.store(k + 206 * LANES, t1325, mask)
        t1337 = a6 * v20
        t1338 = t1337 + a8 * v21
        t1339 = t1338 + a9 * v22
        t1340 = t1339 + a20 * v6
        t1341 = t1340 + a21 * v8
        t1342 = t1341 + a22 * v9
        t1343 = t1342 + 3 * t1336
        t505 = tl.load(k + 97 * LANES, mask)
        t931 = tl.load(k + 209 * LANES, mask)
        t1344 = t931 + t505
        t933 = tl.load(k + 211 * LANES, mask)
        t1345 = t1344 + t933
        t932 = tl.load(k + 210 * LANES, mask)
        t1346 = t1345 + 2 * t932
        t1347 = g22 * t1343
        t1348 = t1347 + g26 * t1346
        tl.store(k + 210 * LANES, t1346, mask)
        t517 = tl.load(k + 105 * LANES, mask)
        t1349 = t1230 + t517
        t1350 = t1349 + t1232
        t1351 = t1350 + 2 * t1231
        t1352 = a4 * a22
        t1353 = t1352 + a5 * a24
        t1354 = t1353 + a6 * a25
        t1355 = a6 * a20
        t1356 = t1355 + a8 * a21
        t1357 = t1356 + a9 * a22
        t1358 = t1357 + 3 * t1354
        t1359 = t1351 * g26
        t1360 = t1359 + t1358 * g22
        t537 = tl.load(k + 114 * LANES, mask)
        t1361 = t1269 + t537
        t1362 = t1361 + t1271
        t1363 = t1362 + 2 * t1270
        t1364 = a4 * a21
        t1365 = t1364 + a5 * a23
        t1366 = t1365 + a6 * a24
        t1367 = a5 * a20
        t1368 = t1367 + a7 * a21
        t1369 = t1368 + a8 * a22
        t1370 = t1369 + 3 * t1366
        t1371 = t1363 * g26
        t1372 = t1371 + t1370 * g22
        t1373 = a11 * t1330
        t1374 = t1373 + a12 * t1348
        t1375 = t1374 + t1360 * v12
        t1376 = t1375 + t1372 * v11
        tl.store(k + 114 * LANES, t1370, mask)
        t46 = tl.load(k + 7 * LANES, mask)
        tl.store(k + 105 * LANES, t1363, mask)
        t1377 = a4 * t46
        tl.store(k + 211 * LANES, t1358, mask)
        t91 = tl.load(k + 11 * LANES, mask)
        t1378 = t1377 + a5 * t91
        tl.store(k + 209 * LANES, t1351, mask)
        t136 = tl.load(k + 15 * LANES, mask)
        t1379 = t1378 + a6 * t136
        tl.store(k + 97 * LANES, t1343, mask)
        t196 = tl.load(k + 41 * LANES, mask)
        t1380 = t1379 + a10 * t196
        t230 = tl.load(k + 45 * LANES, mask)
        t1381 = t1380 + a13 * t230
        t278 = tl.load(k + 59 * LANES, mask)
        t1382 = t1381 + a13 * t278
        t311 = tl.load(k + 62 * LANES, mask)
        t1383 = t1382 + a15 * t311
        t355 = tl.load(k + 73 * LANES, mask)
        t1384 = t1383 + a15 * t355
        t387 = tl.load(k + 81 * LANES, mask)
        t1385 = t1384 + a16 * t387
        t440 = tl.load(k + 88 * LANES, mask)
        t1386 = t1385 + a17 * t440
        t486 = tl.load(k + 93 * LANES, mask)
        t1387 = t1386 + a18 * t486
        t512 = tl.load(k + 100 * LANES, mask)
        t1388 = t1387 + a19 * t512
        g5 = tl.load(g + 5 * sg, mask)
        tl.store(k + 91 * LANES, t1262, mask)
        t42 = tl.load(k + 6 * LANES, mask)
        t1389 = t1388 + g5 * t42
        tl.store(k + 204 * LANES, t1259, mask)
        g6 = tl.load(g + 6 * sg, mask)
        tl.store(k + 252 * LANES, t1220, mask)
        t13 = tl.load(k + 3 * LANES, mask)
        t1390 = t1389 + g6 * t13
        tl.store(k + 253 * LANES, t1223, mask)
        g7 = tl.load(g + 7 * sg, mask)
        tl.store(k + 254 * LANES, t1261, mask)
        t35 = tl.load(k + 4 * LANES, mask)
        t1391 = t1390 + g7 * t35
        tl.store(k + 255 * LANES, t1260, mask)
        t532 = tl.load(k + 109 * LANES, mask)
        t1392 = t1391 + t532 * v19
        tl.store(k + 256 * LANES, t1263, mask)
        t568 = tl.load(k + 118 * LANES, mask)
        t1393 = t1392 + t568 * v18
        tl.store(k + 257 * LANES, t1222, mask)
        t601 = tl.load(k + 124 * LANES, mask)
        t1394 = t1393 + t601 * v17
        tl.store(k + 258 * LANES, t1224, mask)
        t618 = tl.load(k + 130 * LANES, mask)
        t1395 = t1394 + t618 * v16
        tl.store(k + 259 * LANES, t1221, mask)
        t650 = tl.load(k + 138 * LANES, mask)
        t1396 = t1395 + t650 * v15
        t679 = tl.load(k + 143 * LANES, mask)
        t1397 = t1396 + t679 * v13
        t691 = tl.load(k + 150 * LANES, mask)
        v10 = tl.load(v + 10 * sv, mask)
        t1398 = t1397 + t691 * v10
        t736 = tl.load(k + 173 * LANES, mask)
        t1399 = t1398 + t736 * v15
        t770 = tl.load(k + 185 * LANES, mask)
        t1400 = t1399 + t770 * v13
        t801 = tl.load(k + 198 * LANES, mask)
        t1401 = t1400 + t801 * v10
        tl.store(k + 260 * LANES, t1360, mask)
        t826 = tl.load(k + 199 * LANES, mask)
        t1402 = t1401 + t826 * v6
        t850 = tl.load(k + 200 * LANES, mask)
        t1403 = t1402 + t850 * v5
        t874 = tl.load(k + 201 * LANES, mask)
        t1404 = t1403 + t874 * v4
        t1405 = t1404 + 2 * t1312
        t1406 = t1405 + 3 * t1376
        tl.store(to_a + 1 * sto_a, t1406, mask)
        t1407 = a26 * v28
        v29 = tl.load(v + 29 * sv, mask)
        t1408 = t1407 + a27 * v29
        v26 = tl.load(v + 26 * sv, mask)
        t1409 = t1408 + a28 * v26
        t1410 = t1409 + a29 * v27
        t1411 = t1410 + a31 * v33
        t1412 = t1411 + a33 * v31
        t1413 = a23 * v25
        t1414 = t1413 + a25 * v23
        t1415 = t1414 + a30 * v32
        t1416 = t1415 + a32 * v30
        t1417 = t1416 + a32 * v34
        t1418 = t1417 + a34 * v32
        t178 = tl.load(k + 34 * LANES, mask)
        t1419 = t1418 + 4 * t178
        t263 = tl.load(k + 55 * LANES, mask)
        t1420 = t1419 + 4 * t263
        t264 = tl.load(k + 56 * LANES, mask)
        t1421 = t1420 + 8 * t264
        tl.store(k + 34 * LANES, t1348, mask)
        t265 = tl.load(k + 57 * LANES, mask)
        t1422 = t1421 + 4 * t265
        t184 = tl.load(k + 39 * LANES, mask)
        t1423 = t1422 + 8 * t184
        t1424 = t1423 + 2 * t1412
        t1425 = a5 * v28
        t1426 = t1425 + a6 * v27
        t1427 = t1426 + a7 * v32
        t1428 = t1427 + a8 * v31
        t1429 = t1428 + a8 * v33
        t1430 = t1429 + a9 * v32
        t1431 = t1430 + a27 * v6
        t1432 = t1431 + a28 * v5
        t1433 = t1432 + a31 * v8
        t1434 = t1433 + a32 * v7
        t1435 = t1434 + a32 * v9
        t1436 = t1435 + a33 * v8
        t1437 = g26 * t1424
        tl.store(k + 39 * LANES, t1424, mask)
        t216 = tl.load(k + 44 * LANES, mask)
        t1438 = t1437 + t216 * t1436
        tl.store(k + 57 * LANES, t1436, mask)
        t1439 = a6 * v28
        t1440 = t1439 + a8 * v32
        t1441 = t1440 + a9 * v33
        t1442 = t1441 + a28 * v6
        t1443 = t1442 + a32 * v8
        t1444 = t1443 + a33 * v9
        t1445 = a5 * v29
        t1446 = t1445 + a7 * v33
        t1447 = t1446 + a8 * v34
        t1448 = t1447 + a29 * v5
        t1449 = t1448 + a33 * v7
        t1450 = t1449 + a34 * v8
        t1451 = t1450 + 3 * t1444
        t1023 = tl.load(k + 230 * LANES, mask)
        t1452 = t1023 + t1109
        t1453 = t1452 + t1111
        t1454 = t1453 + 2 * t1028
        t1455 = t1454 + 2 * t1114
        t1456 = g22 * t1451
        t1457 = t1456 + g26 * t1455
        t1458 = t1136 + t1190
        t1459 = t1458 + t1191
        t1460 = t1459 + 2 * t1139
        t1461 = t1460 + 2 * t1193
        t1462 = a5 * a29
        t1463 = t1462 + a7 * a33
        t1464 = t1463 + a8 * a34
        t1465 = a6 * a28
        t1466 = t1465 + a8 * a32
        t1467 = t1466 + a9 * a33
        t1468 = t1464 + 3 * t1467
        t1469 = t1461 * g26
        t1470 = t1469 + t1468 * g22
        t1471 = a23 * a25
        tl.store(k + 230 * LANES, t1468, mask)
        t1472 = a26 * a28
        tl.store(k + 261 * LANES, t1461, mask)
        t1473 = a27 * a29
        tl.store(k + 262 * LANES, t1455, mask)
        t1474 = a30 * a32
        tl.store(k + 263 * LANES, t1451, mask)
        t1475 = a31 * a33
        t1476 = a32 * a34
        t1477 = t1471 + t1474
        t1478 = t1477 + t1476
        t621 = tl.load(k + 132 * LANES, mask)
        t1479 = t1478 + 2 * t621
        t715 = tl.load(k + 164 * LANES, mask)
        t1480 = t1479 + 2 * t715
        t716 = tl.load(k + 165 * LANES, mask)
        t1481 = t1480 + 4 * t716
        t718 = tl.load(k + 167 * LANES, mask)
        t1482 = t1481 + 2 * t718
        t786 = tl.load(k + 195 * LANES, mask)
        t1483 = t1482 + 4 * t786
        t1484 = t1483 + 2 * t1472
        t1485 = t1484 + 2 * t1473
        t1486 = t1485 + 2 * t1475
        t1487 = a5 * a28
        t1488 = t1487 + a7 * a32
        t1489 = t1488 + a8 * a33
        t1490 = a6 * a27
        t1491 = t1490 + a8 * a31
        t1492 = t1491 + a9 * a32
        t1493 = t1489 + t1492
        t1494 = t1486 * g26
        t1495 = t1494 + t1493 * t216
        t754 = tl.load(k + 181 * LANES, mask)
        t652 = tl.load(k + 139 * LANES, mask)
        t1496 = t652 + t754
        t1497 = t1496 + t716
        t654 = tl.load(k + 140 * LANES, mask)
        t1498 = t1497 + 2 * t654
        t624 = tl.load(k + 134 * LANES, mask)
        t1499 = t1498 + 2 * t624
        t1500 = t1499 + 2 * t715
        t1501 = a5 * a26
        t1502 = t1501 + a7 * a30
        t1503 = t1502 + a8 * a31
        t1504 = t1500 * g26
        tl.store(k + 164 * LANES, t1500, mask)
        t689 = tl.load(k + 149 * LANES, mask)
        t1505 = t1504 + t1503 * t689
        tl.store(k + 134 * LANES, t1503, mask)
        t250 = tl.load(k + 48 * LANES, mask)
        tl.store(k + 140 * LANES, t1493, mask)
        t1506 = g14 * t250
        tl.store(k + 139 * LANES, t1486, mask)
        t243 = tl.load(k + 46 * LANES, mask)
        t1507 = t1506 + g16 * t243
        t271 = tl.load(k + 58 * LANES, mask)
        t875 = tl.load(k + 202 * LANES, mask)
        t1508 = t1507 + t271 * t875
        t1509 = g14 * t1126
        t1510 = t1509 + g16 * t1088
        t1511 = t1510 + g18 * t1120
        tl.store(k + 181 * LANES, t1088, mask)
        t262 = tl.load(k + 54 * LANES, mask)
        tl.store(k + 195 * LANES, t1120, mask)
        t177 = tl.load(k + 33 * LANES, mask)
        t1512 = t177 + t262
        t1513 = t1512 + t264
        t172 = tl.load(k + 28 * LANES, mask)
        t1514 = t1513 + 2 * t172
        t182 = tl.load(k + 37 * LANES, mask)
        t1515 = t1514 + 2 * t182
        t1516 = t1515 + 2 * t263
        tl.store(k + 55 * LANES, t1028, mask)
        tl.store(k + 37 * LANES, t1067, mask)
        tl.store(k + 28 * LANES, t1107, mask)
        tl.store(k + 54 * LANES, t1109, mask)
        tl.store(k + 33 * LANES, t1113, mask)
        tl.store(k + 167 * LANES, t1126, mask)
        tl.store(k + 132 * LANES, t1132, mask)
        tl.store(k + 264 * LANES, t1135, mask)
        tl.store(k + 265 * LANES, t1138, mask)
        tl.store(k + 266 * LANES, t1139, mask)
        tl.store(k + 267 * LANES, t1168, mask)
        tl.store(k + 268 * LANES, t1177, mask)
        tl.store(k + 269 * LANES, t1189, mask)
        tl.store(k + 270 * LANES, t1190, mask)
        tl.store(k + 271 * LANES, t1192, mask)
        tl.store(k + 272 * LANES, t1199, mask)
        tl.store(k + 273 * LANES, t1203, mask)
        tl.store(k + 274 * LANES, t1209, mask)
        tl.store(k + 275 * LANES, t1248, mask)
        tl.store(k + 276 * LANES, t1287, mask)
        tl.store(k + 277 * LANES, t1290, mask)
        tl.store(k + 278 * LANES, t1293, mask)
        tl.store(k + 279 * LANES, t1330, mask)
        tl.store(k + 280 * LANES, t1372, mask)
        tl.store(k + 281 * LANES, t1438, mask)
        tl.store(k + 282 * LANES, t1457, mask)
        tl.store(k + 283 * LANES, t1470, mask)
        tl.store(k + 284 * LANES, t1495, mask)
        tl.store(k + 285 * LANES, t1505, mask)
        tl.store(k + 286 * LANES, t1508, mask)
        tl.store(k + 287 * LANES, t1511, mask)
        tl.store(k + 288 * LANES, t1516, mask)
    if PART == 5:
        a5 = tl.load(a + 5 * sa, mask)
        v26 = tl.load(v + 26 * sv, mask)
        t1517 = a5 * v26
        a7 = tl.load(a + 7 * sa, mask)
        v30 = tl.load(v + 30 * sv, mask)
        t1518 = t1517 + a7 * v30
        a8 = tl.load(a + 8 * sa, mask)
        v31 = tl.load(v + 31 * sv, mask)
        t1519 = t1518 + a8 * v31
        a26 = tl.load(a + 26 * sa, mask)
        v5 = tl.load(v + 5 * sv, mask)
        t1520 = t1519 + a26 * v5
        a30 = tl.load(a + 30 * sa, mask)
        v7 = tl.load(v + 7 * sv, mask)
        t1521 = t1520 + a30 * v7
        a31 = tl.load(a + 31 * sa, mask)
        v8 = tl.load(v + 8 * sv, mask)
        t1522 = t1521 + a31 * v8
        g26 = tl.load(g + 26 * sg, mask)
        t1516 = tl.load(k + 288 * LANES, mask)
        t1523 = g26 * t1516
        t951 = tl.load(k + 213 * LANES, mask)
        t1524 = t1523 + t1522 * t951
        t1177 = tl.load(k + 268 * LANES, mask)
        g16 = tl.load(g + 16 * sg, mask)
        t1525 = t1177 * g16
        t1199 = tl.load(k + 272 * LANES, mask)
        g18 = tl.load(g + 18 * sg, mask)
        t1526 = t1525 + t1199 * g18
        t1203 = tl.load(k + 273 * LANES, mask)
        g14 = tl.load(g + 14 * sg, mask)
        t1527 = t1526 + t1203 * g14
        t745 = tl.load(k + 175 * LANES, mask)
        t1528 = t745 * g16
        t760 = tl.load(k + 182 * LANES, mask)
        t1529 = t1528 + t760 * g18
        t764 = tl.load(k + 184 * LANES, mask)
        t1530 = t1529 + t764 * g14
        a1 = tl.load(a + 1 * sa, mask)
        t910 = tl.load(k + 207 * LANES, mask)
        t1531 = a1 * t910
        a2 = tl.load(a + 2 * sa, mask)
        t1508 = tl.load(k + 286 * LANES, mask)
        t1532 = t1531 + a2 * t1508
        a3 = tl.load(a + 3 * sa, mask)
        t1511 = tl.load(k + 287 * LANES, mask)
        t1533 = t1532 + a3 * t1511
        a13 = tl.load(a + 13 * sa, mask)
        t984 = tl.load(k + 220 * LANES, mask)
        t1534 = t1533 + a13 * t984
        a14 = tl.load(a + 14 * sa, mask)
        t440 = tl.load(k + 88 * LANES, mask)
        t1535 = t1534 + a14 * t440
        t1015 = tl.load(k + 226 * LANES, mask)
        t1536 = t1535 + a14 * t1015
        a16 = tl.load(a + 16 * sa, mask)
        t1537 = t1536 + a16 * t1524
        a17 = tl.load(a + 17 * sa, mask)
        t1132 = tl.load(k + 132 * LANES, mask)
        t1538 = t1537 + a17 * t1132
        g1 = tl.load(g + 1 * sg, mask)
        v2 = tl.load(v + 2 * sv, mask)
        t1539 = t1538 + g1 * v2
        t601 = tl.load(k + 124 * LANES, mask)
        v14 = tl.load(v + 14 * sv, mask)
        t1540 = t1539 + t601 * v14
        t1209 = tl.load(k + 274 * LANES, mask)
        v17 = tl.load(v + 17 * sv, mask)
        t1541 = t1540 + t1209 * v17
        t1248 = tl.load(k + 275 * LANES, mask)
        t1542 = t1541 + t1248 * v14
        t1287 = tl.load(k + 276 * LANES, mask)
        v13 = tl.load(v + 13 * sv, mask)
        t1543 = t1542 + t1287 * v13
        v3 = tl.load(v + 3 * sv, mask)
        t1544 = t1543 + t1527 * v3
        t1545 = t1544 + t1530 * v2
        t1293 = tl.load(k + 278 * LANES, mask)
        v1 = tl.load(v + 1 * sv, mask)
        t1546 = t1545 + t1293 * v1
        v27 = tl.load(v + 27 * sv, mask)
        t1547 = a5 * v27
        t1548 = t1547 + a7 * v31
        v32 = tl.load(v + 32 * sv, mask)
        t1549 = t1548 + a8 * v32
        a27 = tl.load(a + 27 * sa, mask)
        t1550 = t1549 + a27 * v5
        t1551 = t1550 + a31 * v7
        a32 = tl.load(a + 32 * sa, mask)
        t1552 = t1551 + a32 * v8
        a6 = tl.load(a + 6 * sa, mask)
        t1553 = a6 * v26
        t1554 = t1553 + a8 * v30
        a9 = tl.load(a + 9 * sa, mask)
        t1555 = t1554 + a9 * v31
        v6 = tl.load(v + 6 * sv, mask)
        t1556 = t1555 + a26 * v6
        t1557 = t1556 + a30 * v8
        v9 = tl.load(v + 9 * sv, mask)
        t1558 = t1557 + a31 * v9
        t1559 = t1558 + 3 * t1552
        t1107 = tl.load(k + 28 * LANES, mask)
        t1021 = tl.load(k + 229 * LANES, mask)
        t1560 = t1021 + t1107
        t1113 = tl.load(k + 33 * LANES, mask)
        t1561 = t1560 + t1113
        t1026 = tl.load(k + 232 * LANES, mask)
        t1562 = t1561 + 2 * t1026
        t1028 = tl.load(k + 55 * LANES, mask)
        t1563 = t1562 + 2 * t1028
        t1109 = tl.load(k + 54 * LANES, mask)
        t1564 = t1563 + 2 * t1109
        g22 = tl.load(g + 22 * sg, mask)
        t1565 = g22 * t1559
        t1566 = t1565 + g26 * t1564
        t1189 = tl.load(k + 269 * LANES, mask)
        t1135 = tl.load(k + 264 * LANES, mask)
        t1567 = t1135 + t1189
        t1192 = tl.load(k + 271 * LANES, mask)
        t1568 = t1567 + t1192
        t1138 = tl.load(k + 265 * LANES, mask)
        t1569 = t1568 + 2 * t1138
        t1139 = tl.load(k + 266 * LANES, mask)
        t1570 = t1569 + 2 * t1139
        t1190 = tl.load(k + 270 * LANES, mask)
        t1571 = t1570 + 2 * t1190
        t1572 = a5 * a27
        t1573 = t1572 + a7 * a31
        t1574 = t1573 + a8 * a32
        t1575 = a6 * a26
        t1576 = t1575 + a8 * a30
        t1577 = t1576 + a9 * a31
        t1578 = t1577 + 3 * t1574
        t1579 = t1571 * g26
        t1580 = t1579 + t1578 * g22
        t387 = tl.load(k + 81 * LANES, mask)
        t1581 = a13 * t387
        t1582 = t1581 + a17 * t1566
        t1583 = t1582 + t1580 * v17
        t618 = tl.load(k + 130 * LANES, mask)
        t1584 = t1583 + t618 * v13
        t46 = tl.load(k + 7 * LANES, mask)
        t1585 = a5 * t46
        t91 = tl.load(k + 11 * LANES, mask)
        t1586 = t1585 + a7 * t91
        t136 = tl.load(k + 15 * LANES, mask)
        t1587 = t1586 + a8 * t136
        a10 = tl.load(a + 10 * sa, mask)
        t1330 = tl.load(k + 279 * LANES, mask)
        t1588 = t1587 + a10 * t1330
        a11 = tl.load(a + 11 * sa, mask)
        t230 = tl.load(k + 45 * LANES, mask)
        t1589 = t1588 + a11 * t230
        t196 = tl.load(k + 41 * LANES, mask)
        t1590 = t1589 + a11 * t196
        a12 = tl.load(a + 12 * sa, mask)
        t1067 = tl.load(k + 37 * LANES, mask)
        t1591 = t1590 + a12 * t1067
        a15 = tl.load(a + 15 * sa, mask)
        t486 = tl.load(k + 93 * LANES, mask)
        t1592 = t1591 + a15 * t486
        t278 = tl.load(k + 59 * LANES, mask)
        t1593 = t1592 + a16 * t278
        a18 = tl.load(a + 18 * sa, mask)
        t1438 = tl.load(k + 281 * LANES, mask)
        t1594 = t1593 + a18 * t1438
        t355 = tl.load(k + 73 * LANES, mask)
        t1595 = t1594 + a18 * t355
        a19 = tl.load(a + 19 * sa, mask)
        t1457 = tl.load(k + 282 * LANES, mask)
        t1596 = t1595 + a19 * t1457
        g5 = tl.load(g + 5 * sg, mask)
        t87 = tl.load(k + 10 * LANES, mask)
        t1597 = t1596 + g5 * t87
        g6 = tl.load(g + 6 * sg, mask)
        t59 = tl.load(k + 8 * LANES, mask)
        t1598 = t1597 + g6 * t59
        g7 = tl.load(g + 7 * sg, mask)
        t81 = tl.load(k + 9 * LANES, mask)
        t1599 = t1598 + g7 * t81
        t1470 = tl.load(k + 283 * LANES, mask)
        v19 = tl.load(v + 19 * sv, mask)
        t1600 = t1599 + t1470 * v19
        t1495 = tl.load(k + 284 * LANES, mask)
        v18 = tl.load(v + 18 * sv, mask)
        t1601 = t1600 + t1495 * v18
        t568 = tl.load(k + 118 * LANES, mask)
        v15 = tl.load(v + 15 * sv, mask)
        t1602 = t1601 + t568 * v15
        t1168 = tl.load(k + 267 * LANES, mask)
        v12 = tl.load(v + 12 * sv, mask)
        t1603 = t1602 + t1168 * v12
        t679 = tl.load(k + 143 * LANES, mask)
        v11 = tl.load(v + 11 * sv, mask)
        t1604 = t1603 + t679 * v11
        t1372 = tl.load(k + 280 * LANES, mask)
        v10 = tl.load(v + 10 * sv, mask)
        t1605 = t1604 + t1372 * v10
        t1505 = tl.load(k + 285 * LANES, mask)
        v16 = tl.load(v + 16 * sv, mask)
        t1606 = t1605 + t1505 * v16
        t736 = tl.load(k + 173 * LANES, mask)
        t1607 = t1606 + t736 * v18
        t770 = tl.load(k + 185 * LANES, mask)
        t1608 = t1607 + t770 * v16
        t801 = tl.load(k + 198 * LANES, mask)
        t1609 = t1608 + t801 * v11
        t826 = tl.load(k + 199 * LANES, mask)
        t1610 = t1609 + t826 * v8
        t850 = tl.load(k + 200 * LANES, mask)
        t1611 = t1610 + t850 * v7
        t874 = tl.load(k + 201 * LANES, mask)
        t1612 = t1611 + t874 * v5
        t1613 = t1612 + 2 * t1546
        t1614 = t1613 + 3 * t1584
        tl.store(to_a + 2 * sto_a, t1614, mask)
        t716 = tl.load(k + 165 * LANES, mask)
        t622 = tl.load(k + 133 * LANES, mask)
        t1615 = t622 + t716
        t717 = tl.load(k + 166 * LANES, mask)
        t1616 = t1615 + t717
        t625 = tl.load(k + 135 * LANES, mask)
        t1617 = t1616 + 2 * t625
        t719 = tl.load(k + 168 * LANES, mask)
        t1618 = t1617 + 2 * t719
        a29 = tl.load(a + 29 * sa, mask)
        t1619 = a6 * a29
        a33 = tl.load(a + 33 * sa, mask)
        t1620 = t1619 + a8 * a33
        a34 = tl.load(a + 34 * sa, mask)
        t1621 = t1620 + a9 * a34
        t1622 = t1618 * g26
        t689 = tl.load(k + 149 * LANES, mask)
        t1623 = t1622 + t1621 * t689
        t331 = tl.load(k + 65 * LANES, mask)
        t1624 = g14 * t331
        t324 = tl.load(k + 63 * LANES, mask)
        t1625 = t1624 + g16 * t324
        t348 = tl.load(k + 72 * LANES, mask)
        t875 = tl.load(k + 202 * LANES, mask)
        t1626 = t1625 + t348 * t875
        t264 = tl.load(k + 56 * LANES, mask)
        t179 = tl.load(k + 35 * LANES, mask)
        t1627 = t179 + t264
        t341 = tl.load(k + 70 * LANES, mask)
        t1628 = t1627 + t341
        t183 = tl.load(k + 38 * LANES, mask)
        t1629 = t1628 + 2 * t183
        t342 = tl.load(k + 71 * LANES, mask)
        t1630 = t1629 + 2 * t342
        v29 = tl.load(v + 29 * sv, mask)
        t1631 = a6 * v29
        v33 = tl.load(v + 33 * sv, mask)
        t1632 = t1631 + a8 * v33
        v34 = tl.load(v + 34 * sv, mask)
        t1633 = t1632 + a9 * v34
        t1634 = t1633 + a29 * v6
        t1635 = t1634 + a33 * v8
        t1636 = t1635 + a34 * v9
        t1637 = g26 * t1630
        t1638 = t1637 + t1636 * t951
        t703 = tl.load(k + 155 * LANES, mask)
        t1639 = t703 * g16
        tl.store(k + 71 * LANES, t1524, mask)
        t725 = tl.load(k + 169 * LANES, mask)
        t1640 = t1639 + t725 * g18
        t729 = tl.load(k + 171 * LANES, mask)
        t1641 = t1640 + t729 * g14
        t942 = tl.load(k + 212 * LANES, mask)
        t1642 = a1 * t942
        t1643 = t1642 + a2 * t1511
        t1644 = t1643 + a3 * t1626
        t1645 = t1644 + a14 * t486
        t1646 = t1645 + a14 * t984
        t1647 = t1646 + a15 * t1015
        t1648 = t1647 + a18 * t1132
        t1649 = t1648 + a19 * t1638
        t1650 = t1649 + g1 * v3
        t1651 = t1650 + t568 * v14
        t1652 = t1651 + t1209 * v18
        t1653 = t1652 + t1248 * v15
        t1654 = t1653 + t1287 * v14
        t1655 = t1654 + t1641 * v3
        t1656 = t1655 + t1527 * v2
        t1290 = tl.load(k + 277 * LANES, mask)
        t1657 = t1656 + t1290 * v1
        t512 = tl.load(k + 100 * LANES, mask)
        t1658 = a15 * t512
        t1659 = t1658 + a18 * t1457
        t1660 = t1659 + t1470 * v18
        t532 = tl.load(k + 109 * LANES, mask)
        t1661 = t1660 + t532 * v15
        t1662 = a6 * t46
        t1663 = t1662 + a8 * t91
        t1664 = t1663 + a9 * t136
        t1348 = tl.load(k + 34 * LANES, mask)
        t1665 = t1664 + a10 * t1348
        t1666 = t1665 + a11 * t1067
        tl.store(k + 277 * LANES, t1638, mask)
        t311 = tl.load(k + 62 * LANES, mask)
        t1667 = t1666 + a12 * t311
        t1668 = t1667 + a12 * t196
        t1669 = t1668 + a13 * t440
        t1670 = t1669 + a16 * t1566
        t1671 = t1670 + a17 * t1438
        t1672 = t1671 + a17 * t278
        t1673 = t1672 + a19 * t355
        t132 = tl.load(k + 14 * LANES, mask)
        t1674 = t1673 + g5 * t132
        t104 = tl.load(k + 12 * LANES, mask)
        t1675 = t1674 + g6 * t104
        t126 = tl.load(k + 13 * LANES, mask)
        t1676 = t1675 + g7 * t126
        t1677 = t1676 + t1495 * v17
        t1678 = t1677 + t1580 * v16
        t1679 = t1678 + t601 * v13
        t650 = tl.load(k + 138 * LANES, mask)
        t1680 = t1679 + t650 * v12
        t1681 = t1680 + t1168 * v11
        t1360 = tl.load(k + 260 * LANES, mask)
        t1682 = t1681 + t1360 * v10
        t1683 = t1682 + t1623 * v19
        t1684 = t1683 + t736 * v19
        t1685 = t1684 + t770 * v17
        t1686 = t1685 + t801 * v12
        t1687 = t1686 + t826 * v9
        t1688 = t1687 + t850 * v8
        t1689 = t1688 + t874 * v6
        t1690 = t1689 + 2 * t1657
        t1691 = t1690 + 3 * t1661
        tl.store(to_a + 3 * sto_a, t1691, mask)
        g29 = tl.load(g + 29 * sg, mask)
        t1692 = 2 * g29
        t1693 = g6 * v1
        g19 = tl.load(g + 19 * sg, mask)
        tl.store(k + 287 * LANES, t1623, mask)
        t42 = tl.load(k + 6 * LANES, mask)
        t1694 = t1693 + g19 * t42
        tl.store(k + 212 * LANES, t1580, mask)
        g33 = tl.load(g + 33 * sg, mask)
        tl.store(k + 38 * LANES, t1566, mask)
        t35 = tl.load(k + 4 * LANES, mask)
        t1695 = t1694 + g33 * t35
        t13 = tl.load(k + 3 * LANES, mask)
        t1696 = t1695 + t1692 * t13
        t1697 = g6 * v2
        t1698 = t1697 + g19 * t87
        t1699 = t1698 + g33 * t81
        t1700 = t1699 + t1692 * t59
        t1701 = g6 * v3
        t1702 = t1701 + g19 * t132
        t1703 = t1702 + g33 * t126
        t1704 = t1703 + t1692 * t104
        t150 = tl.load(k + 17 * LANES, mask)
        tl.store(k + 70 * LANES, t1621, mask)
        t1705 = g16 * t150
        g27 = tl.load(g + 27 * sg, mask)
        tl.store(k + 56 * LANES, t1618, mask)
        t159 = tl.load(k + 19 * LANES, mask)
        t1706 = t1705 + g27 * t159
        tl.store(k + 35 * LANES, t1630, mask)
        g31 = tl.load(g + 31 * sg, mask)
        tl.store(k + 202 * LANES, t1636, mask)
        t149 = tl.load(k + 16 * LANES, mask)
        t1707 = t1706 + g31 * t149
        g34 = tl.load(g + 34 * sg, mask)
        t170 = tl.load(k + 26 * LANES, mask)
        t1708 = t1707 + g34 * t170
        g35 = tl.load(g + 35 * sg, mask)
        t189 = tl.load(k + 40 * LANES, mask)
        t1709 = t1708 + g35 * t189
        g9 = tl.load(g + 9 * sg, mask)
        v4 = tl.load(v + 4 * sv, mask)
        t1710 = g9 * v4
        g23 = tl.load(g + 23 * sg, mask)
        t156 = tl.load(k + 18 * LANES, mask)
        t1711 = t1710 + g23 * t156
        t1712 = t1711 + 2 * t1709
        t1713 = a10 * v13
        t1714 = t1713 + a11 * v16
        t1715 = t1714 + a12 * v17
        t1716 = t1715 + a13 * v10
        t1717 = t1716 + a16 * v11
        t1718 = t1717 + a17 * v12
        t164 = tl.load(k + 24 * LANES, mask)
        t1719 = t1718 + 4 * t164
        t257 = tl.load(k + 52 * LANES, mask)
        t1720 = t1719 + 4 * t257
        t1721 = a1 * v13
        t1722 = t1721 + a2 * v11
        t1723 = t1722 + a11 * v2
        t1724 = t1723 + a13 * v1
        g32 = tl.load(g + 32 * sg, mask)
        tl.store(k + 52 * LANES, t1522, mask)
        t1725 = g32 * t1720
        tl.store(k + 24 * LANES, t1720, mask)
        t216 = tl.load(k + 44 * LANES, mask)
        t1726 = t1725 + t216 * t1724
        tl.store(k + 168 * LANES, t1724, mask)
        t244 = tl.load(k + 47 * LANES, mask)
        tl.store(k + 135 * LANES, t1578, mask)
        t1727 = g16 * t244
        t253 = tl.load(k + 49 * LANES, mask)
        t1728 = t1727 + g27 * t253
        tl.store(k + 166 * LANES, t1571, mask)
        t243 = tl.load(k + 46 * LANES, mask)
        t1729 = t1728 + g31 * t243
        tl.store(k + 133 * LANES, t1564, mask)
        t261 = tl.load(k + 53 * LANES, mask)
        t1730 = t1729 + g34 * t261
        tl.store(k + 165 * LANES, t1559, mask)
        t271 = tl.load(k + 58 * LANES, mask)
        t1731 = t1730 + g35 * t271
        t1732 = g9 * v7
        t250 = tl.load(k + 48 * LANES, mask)
        t1733 = t1732 + g23 * t250
        t1734 = t1733 + 2 * t1731
        t1735 = a10 * v15
        t1736 = t1735 + a11 * v18
        t1737 = t1736 + a12 * v19
        t1738 = t1737 + a15 * v10
        t1739 = t1738 + a18 * v11
        t1740 = t1739 + a19 * v12
        t165 = tl.load(k + 25 * LANES, mask)
        t1741 = t1740 + 4 * t165
        t336 = tl.load(k + 68 * LANES, mask)
        t1742 = t1741 + 4 * t336
        t1743 = a1 * v15
        t1744 = t1743 + a3 * v12
        t1745 = t1744 + a12 * v3
        t1746 = t1745 + a15 * v1
        t1747 = g32 * t1742
        t1748 = t1747 + t216 * t1746
        tl.store(k + 68 * LANES, t1746, mask)
        t325 = tl.load(k + 64 * LANES, mask)
        tl.store(k + 25 * LANES, t1742, mask)
        t1749 = g16 * t325
        t334 = tl.load(k + 66 * LANES, mask)
        t1750 = t1749 + g27 * t334
        t1751 = t1750 + g31 * t324
        t340 = tl.load(k + 69 * LANES, mask)
        t1752 = t1751 + g34 * t340
        t1753 = t1752 + g35 * t348
        t1754 = g9 * v9
        t1755 = t1754 + g23 * t331
        t1756 = t1755 + 2 * t1753
        t1757 = a2 * v13
        t1758 = t1757 + a13 * v2
        t1759 = a1 * v16
        t1760 = t1759 + a16 * v1
        t1761 = t1760 + 3 * t1758
        t965 = tl.load(k + 215 * LANES, mask)
        t971 = tl.load(k + 218 * LANES, mask)
        t1762 = t971 + t965
        t967 = tl.load(k + 216 * LANES, mask)
        t1763 = t1762 + t967
        t1764 = g22 * t1761
        t1765 = t1764 + g32 * t1763
        tl.store(k + 215 * LANES, t1763, mask)
        t1766 = a12 * v13
        t1767 = t1766 + a13 * v12
        t1768 = t1767 + a14 * v16
        t1769 = t1768 + a15 * v17
        t1770 = t1769 + a16 * v14
        t1771 = t1770 + a17 * v15
        tl.store(k + 218 * LANES, t1761, mask)
        t1002 = tl.load(k + 224 * LANES, mask)
        t1772 = t1771 + 2 * t1002
        t996 = tl.load(k + 221 * LANES, mask)
        t1773 = t1772 + 2 * t996
        t998 = tl.load(k + 222 * LANES, mask)
        t1774 = t1773 + 2 * t998
        t1775 = a2 * v14
        t1776 = t1775 + a14 * v2
        t1777 = a1 * v17
        t1778 = t1777 + a3 * v13
        t1779 = t1778 + a13 * v3
        t1780 = t1779 + a17 * v1
        t1781 = t1780 + 2 * t1776
        t1782 = g32 * t1774
        tl.store(k + 221 * LANES, t1774, mask)
        t419 = tl.load(k + 87 * LANES, mask)
        t1783 = t1782 + t419 * t1781
        tl.store(k + 224 * LANES, t1781, mask)
        t1784 = a11 * v15
        t1785 = t1784 + a13 * v18
        t1786 = t1785 + a14 * v19
        t1787 = t1786 + a15 * v11
        t1788 = t1787 + a18 * v13
        t1789 = t1788 + a19 * v14
        t973 = tl.load(k + 219 * LANES, mask)
        t1790 = t1789 + 2 * t973
        t1791 = t1790 + 2 * t967
        t969 = tl.load(k + 217 * LANES, mask)
        t1792 = t1791 + 2 * t969
        tl.store(k + 217 * LANES, t1692, mask)
        tl.store(k + 216 * LANES, t1696, mask)
        tl.store(k + 219 * LANES, t1700, mask)
        tl.store(k + 270 * LANES, t1704, mask)
        tl.store(k + 266 * LANES, t1712, mask)
        tl.store(k + 265 * LANES, t1726, mask)
        tl.store(k + 271 * LANES, t1734, mask)
        tl.store(k + 264 * LANES, t1748, mask)
        tl.store(k + 269 * LANES, t1756, mask)
        tl.store(k + 54 * LANES, t1765, mask)
        tl.store(k + 55 * LANES, t1783, mask)
        tl.store(k + 232 * LANES, t1792, mask)
    if PART == 6:
        a3 = tl.load(a + 3 * sa, mask)
        v14 = tl.load(v + 14 * sv, mask)
        t1793 = a3 * v14
        a14 = tl.load(a + 14 * sa, mask)
        v3 = tl.load(v + 3 * sv, mask)
        t1794 = t1793 + a14 * v3
        a1 = tl.load(a + 1 * sa, mask)
        v18 = tl.load(v + 18 * sv, mask)
        t1795 = a1 * v18
        a2 = tl.load(a + 2 * sa, mask)
        v15 = tl.load(v + 15 * sv, mask)
        t1796 = t1795 + a2 * v15
        a15 = tl.load(a + 15 * sa, mask)
        v2 = tl.load(v + 2 * sv, mask)
        t1797 = t1796 + a15 * v2
        a18 = tl.load(a + 18 * sa, mask)
        v1 = tl.load(v + 1 * sv, mask)
        t1798 = t1797 + a18 * v1
        t1799 = t1798 + 2 * t1794
        g32 = tl.load(g + 32 * sg, mask)
        t1792 = tl.load(k + 232 * LANES, mask)
        t1800 = g32 * t1792
        t419 = tl.load(k + 87 * LANES, mask)
        t1801 = t1800 + t419 * t1799
        t1802 = a3 * v15
        t1803 = t1802 + a15 * v3
        v19 = tl.load(v + 19 * sv, mask)
        t1804 = a1 * v19
        a19 = tl.load(a + 19 * sa, mask)
        t1805 = t1804 + a19 * v1
        t1806 = t1805 + 3 * t1803
        t998 = tl.load(k + 222 * LANES, mask)
        t1004 = tl.load(k + 225 * LANES, mask)
        t1807 = t1004 + t998
        t1000 = tl.load(k + 223 * LANES, mask)
        t1808 = t1807 + t1000
        g22 = tl.load(g + 22 * sg, mask)
        t1809 = g22 * t1806
        t1810 = t1809 + g32 * t1808
        t1221 = tl.load(k + 259 * LANES, mask)
        t1224 = tl.load(k + 258 * LANES, mask)
        t1811 = t1224 + t1221
        t1222 = tl.load(k + 257 * LANES, mask)
        t1812 = t1811 + t1222
        t1813 = a1 * a19
        t1814 = a3 * a15
        t1815 = t1813 + 3 * t1814
        t1816 = t1812 * g32
        t1817 = t1816 + t1815 * g22
        a11 = tl.load(a + 11 * sa, mask)
        t1818 = a11 * a15
        a13 = tl.load(a + 13 * sa, mask)
        t1819 = a13 * a18
        t1820 = a14 * a19
        t1821 = t1818 + t1819
        t1822 = t1821 + t1820
        t1263 = tl.load(k + 256 * LANES, mask)
        t1823 = t1822 + 2 * t1263
        t1260 = tl.load(k + 255 * LANES, mask)
        t1824 = t1823 + 2 * t1260
        t1261 = tl.load(k + 254 * LANES, mask)
        t1825 = t1824 + 2 * t1261
        t1826 = a1 * a18
        t1827 = a2 * a15
        t1828 = a3 * a14
        t1829 = t1826 + t1827
        t1830 = t1829 + 2 * t1828
        t1831 = t1825 * g32
        t1832 = t1831 + t1830 * t419
        a12 = tl.load(a + 12 * sa, mask)
        t1833 = a12 * a13
        a16 = tl.load(a + 16 * sa, mask)
        t1834 = a14 * a16
        a17 = tl.load(a + 17 * sa, mask)
        t1835 = a15 * a17
        t1836 = t1833 + t1834
        t1837 = t1836 + t1835
        t1223 = tl.load(k + 253 * LANES, mask)
        t1838 = t1837 + 2 * t1223
        t1220 = tl.load(k + 252 * LANES, mask)
        t1839 = t1838 + 2 * t1220
        t1840 = t1839 + 2 * t1221
        t1841 = a1 * a17
        t1842 = a2 * a14
        t1843 = a3 * a13
        t1844 = t1841 + t1843
        t1845 = t1844 + 2 * t1842
        t1846 = t1840 * g32
        t1847 = t1846 + t1845 * t419
        t1259 = tl.load(k + 204 * LANES, mask)
        t1262 = tl.load(k + 91 * LANES, mask)
        t1848 = t1262 + t1259
        t1849 = t1848 + t1260
        t1850 = a1 * a16
        t1851 = a2 * a13
        t1852 = t1850 + 3 * t1851
        t1853 = t1849 * g32
        t1854 = t1853 + t1852 * g22
        a10 = tl.load(a + 10 * sa, mask)
        t1855 = a10 * a15
        t1856 = a11 * a18
        t1857 = a12 * a19
        t1858 = t1855 + t1856
        t1859 = t1858 + t1857
        t704 = tl.load(k + 156 * LANES, mask)
        t1860 = t1859 + 2 * t704
        t710 = tl.load(k + 162 * LANES, mask)
        t1861 = t1860 + 2 * t710
        t1862 = a1 * a15
        t1863 = a3 * a12
        t1864 = t1862 + t1863
        t1865 = t1861 * g32
        t216 = tl.load(k + 44 * LANES, mask)
        t1866 = t1865 + t1864 * t216
        t1867 = a10 * a13
        t1868 = a11 * a16
        t1869 = a12 * a17
        t1870 = t1867 + t1868
        t1871 = t1870 + t1869
        t746 = tl.load(k + 176 * LANES, mask)
        t1872 = t1871 + 2 * t746
        t749 = tl.load(k + 179 * LANES, mask)
        t1873 = t1872 + 2 * t749
        t1874 = a1 * a13
        t1875 = a2 * a11
        t1876 = t1874 + t1875
        t1877 = t1873 * g32
        t1878 = t1877 + t1876 * t216
        t781 = tl.load(k + 194 * LANES, mask)
        t780 = tl.load(k + 193 * LANES, mask)
        t1879 = t780 + t781
        t1880 = a1 * a10
        t1881 = t1879 * g32
        t689 = tl.load(k + 149 * LANES, mask)
        t1882 = t1881 + t1880 * t689
        g31 = tl.load(g + 31 * sg, mask)
        t1883 = 2 * g31
        a9 = tl.load(a + 9 * sa, mask)
        g9 = tl.load(g + 9 * sg, mask)
        t1884 = a9 * g9
        t694 = tl.load(k + 151 * LANES, mask)
        g27 = tl.load(g + 27 * sg, mask)
        t1885 = t1884 + t694 * g27
        t703 = tl.load(k + 155 * LANES, mask)
        t1886 = t1885 + t703 * t1883
        t714 = tl.load(k + 163 * LANES, mask)
        g34 = tl.load(g + 34 * sg, mask)
        t1887 = t1886 + t714 * g34
        t725 = tl.load(k + 169 * LANES, mask)
        g35 = tl.load(g + 35 * sg, mask)
        t1888 = t1887 + t725 * g35
        t726 = tl.load(k + 170 * LANES, mask)
        g16 = tl.load(g + 16 * sg, mask)
        t1889 = t1888 + t726 * g16
        t729 = tl.load(k + 171 * LANES, mask)
        g23 = tl.load(g + 23 * sg, mask)
        t1890 = t1889 + t729 * g23
        a7 = tl.load(a + 7 * sa, mask)
        t1891 = a7 * g9
        t739 = tl.load(k + 174 * LANES, mask)
        t1892 = t1891 + t739 * g27
        t745 = tl.load(k + 175 * LANES, mask)
        t1893 = t1892 + t745 * t1883
        t753 = tl.load(k + 180 * LANES, mask)
        t1894 = t1893 + t753 * g34
        t760 = tl.load(k + 182 * LANES, mask)
        t1895 = t1894 + t760 * g35
        t761 = tl.load(k + 183 * LANES, mask)
        t1896 = t1895 + t761 * g16
        t764 = tl.load(k + 184 * LANES, mask)
        t1897 = t1896 + t764 * g23
        a4 = tl.load(a + 4 * sa, mask)
        t1898 = a4 * g9
        t773 = tl.load(k + 191 * LANES, mask)
        t1899 = t1898 + t773 * g27
        t779 = tl.load(k + 192 * LANES, mask)
        t1900 = t1899 + t779 * t1883
        t785 = tl.load(k + 145 * LANES, mask)
        t1901 = t1900 + t785 * g34
        t791 = tl.load(k + 196 * LANES, mask)
        t1902 = t1901 + t791 * g35
        t792 = tl.load(k + 146 * LANES, mask)
        t1903 = t1902 + t792 * g16
        t795 = tl.load(k + 197 * LANES, mask)
        t1904 = t1903 + t795 * g23
        g6 = tl.load(g + 6 * sg, mask)
        t1905 = a3 * g6
        t804 = tl.load(k + 5 * LANES, mask)
        g19 = tl.load(g + 19 * sg, mask)
        t1906 = t1905 + t804 * g19
        t810 = tl.load(k + 89 * LANES, mask)
        t1692 = tl.load(k + 217 * LANES, mask)
        t1907 = t1906 + t810 * t1692
        t822 = tl.load(k + 82 * LANES, mask)
        g33 = tl.load(g + 33 * sg, mask)
        t1908 = t1907 + t822 * g33
        t1909 = a2 * g6
        t829 = tl.load(k + 84 * LANES, mask)
        t1910 = t1909 + t829 * g19
        t835 = tl.load(k + 83 * LANES, mask)
        t1911 = t1910 + t835 * t1692
        t846 = tl.load(k + 85 * LANES, mask)
        t1912 = t1911 + t846 * g33
        t1913 = a1 * g6
        t853 = tl.load(k + 96 * LANES, mask)
        t1914 = t1913 + t853 * g19
        t859 = tl.load(k + 86 * LANES, mask)
        t1915 = t1914 + t859 * t1692
        t870 = tl.load(k + 98 * LANES, mask)
        t1916 = t1915 + t870 * g33
        g28 = tl.load(g + 28 * sg, mask)
        t170 = tl.load(k + 26 * LANES, mask)
        t1917 = g28 * t170
        g30 = tl.load(g + 30 * sg, mask)
        t189 = tl.load(k + 40 * LANES, mask)
        t1918 = t1917 + g30 * t189
        g8 = tl.load(g + 8 * sg, mask)
        v4 = tl.load(v + 4 * sv, mask)
        t1919 = g8 * v4
        g20 = tl.load(g + 20 * sg, mask)
        t156 = tl.load(k + 18 * LANES, mask)
        t1920 = t1919 + g20 * t156
        t149 = tl.load(k + 16 * LANES, mask)
        t1921 = t1920 + g27 * t149
        t1922 = t1921 + 2 * t1918
        v5 = tl.load(v + 5 * sv, mask)
        t1923 = g8 * v5
        t884 = tl.load(k + 75 * LANES, mask)
        t1924 = t1923 + g20 * t884
        t897 = tl.load(k + 76 * LANES, mask)
        t1925 = t1924 + g27 * t897
        t978 = tl.load(k + 77 * LANES, mask)
        t1926 = t1925 + g28 * t978
        t907 = tl.load(k + 78 * LANES, mask)
        t1927 = t1926 + g30 * t907
        v6 = tl.load(v + 6 * sv, mask)
        t1928 = g8 * v6
        t916 = tl.load(k + 208 * LANES, mask)
        t1929 = t1928 + g20 * t916
        t929 = tl.load(k + 190 * LANES, mask)
        t1930 = t1929 + g27 * t929
        t1009 = tl.load(k + 189 * LANES, mask)
        t1931 = t1930 + g28 * t1009
        t939 = tl.load(k + 188 * LANES, mask)
        t1932 = t1931 + g30 * t939
        t166 = tl.load(k + 2 * LANES, mask)
        t160 = tl.load(k + 20 * LANES, mask)
        t1933 = t160 + t166
        v10 = tl.load(v + 10 * sv, mask)
        t1934 = a1 * v10
        t1935 = t1934 + a10 * v1
        t1936 = g32 * t1933
        t951 = tl.load(k + 213 * LANES, mask)
        t1937 = t1936 + t1935 * t951
        t1938 = g9 * v5
        t955 = tl.load(k + 90 * LANES, mask)
        t1939 = t1938 + g16 * t955
        t1940 = t1939 + g23 * t884
        t961 = tl.load(k + 79 * LANES, mask)
        t1941 = t1940 + g27 * t961
        t1942 = t1941 + g34 * t978
        t1943 = t1942 + g35 * t907
        t1944 = t1943 + t1883 * t897
        t1945 = g9 * v6
        t986 = tl.load(k + 187 * LANES, mask)
        t1946 = t1945 + g16 * t986
        t1947 = t1946 + g23 * t916
        t992 = tl.load(k + 186 * LANES, mask)
        t1948 = t1947 + g27 * t992
        t1949 = t1948 + g34 * t1009
        t1950 = t1949 + g35 * t939
        t1951 = t1950 + t1883 * t929
        tl.store(k + 20 * LANES, t1815, mask)
        t1952 = a10 * v14
        tl.store(k + 2 * LANES, t1812, mask)
        v17 = tl.load(v + 17 * sv, mask)
        t1953 = t1952 + a11 * v17
        t1954 = t1953 + a12 * v18
        t1955 = t1954 + a14 * v10
        tl.store(k + 217 * LANES, t1808, mask)
        v11 = tl.load(v + 11 * sv, mask)
        t1956 = t1955 + a17 * v11
        tl.store(k + 194 * LANES, t1806, mask)
        v12 = tl.load(v + 12 * sv, mask)
        t1957 = t1956 + a18 * v12
        t1090 = tl.load(k + 251 * LANES, mask)
        t1958 = t1957 + 2 * t1090
        t1101 = tl.load(k + 250 * LANES, mask)
        t1959 = t1958 + 2 * t1101
        t1960 = a1 * v14
        t1961 = t1960 + a14 * v1
        tl.store(k + 250 * LANES, t1845, mask)
        t1962 = a2 * v12
        t1963 = t1962 + a3 * v11
        t1964 = t1963 + a11 * v3
        t1965 = t1964 + a12 * v2
        t1966 = t1965 + 2 * t1961
        t1967 = g32 * t1959
        t1968 = t1967 + t419 * t1966
        tl.store(k + 251 * LANES, t1840, mask)
        v8 = tl.load(v + 8 * sv, mask)
        tl.store(k + 193 * LANES, t1852, mask)
        t1969 = g9 * v8
        tl.store(k + 179 * LANES, t1849, mask)
        t1069 = tl.load(k + 112 * LANES, mask)
        t1970 = t1969 + g16 * t1069
        t1126 = tl.load(k + 167 * LANES, mask)
        t1971 = t1970 + g23 * t1126
        tl.store(k + 176 * LANES, t1830, mask)
        t1075 = tl.load(k + 115 * LANES, mask)
        t1972 = t1971 + g27 * t1075
        tl.store(k + 162 * LANES, t1825, mask)
        t1105 = tl.load(k + 127 * LANES, mask)
        t1973 = t1972 + g34 * t1105
        tl.store(k + 156 * LANES, t1799, mask)
        t1120 = tl.load(k + 195 * LANES, mask)
        t1974 = t1973 + g35 * t1120
        t1088 = tl.load(k + 181 * LANES, mask)
        t1975 = t1974 + t1883 * t1088
        t1976 = a10 * a14
        tl.store(k + 255 * LANES, t1880, mask)
        t1977 = a11 * a17
        tl.store(k + 91 * LANES, t1879, mask)
        t1978 = a12 * a18
        t1979 = t1976 + t1977
        t1980 = t1979 + t1978
        t1178 = tl.load(k + 110 * LANES, mask)
        t1981 = t1980 + 2 * t1178
        t1184 = tl.load(k + 246 * LANES, mask)
        t1982 = t1981 + 2 * t1184
        t1983 = a1 * a14
        t1984 = a2 * a12
        tl.store(k + 246 * LANES, t1933, mask)
        t1985 = a3 * a11
        t1986 = t1984 + t1985
        t1987 = t1986 + 2 * t1983
        t1988 = t1982 * g32
        t1989 = t1988 + t1987 * t419
        a8 = tl.load(a + 8 * sa, mask)
        t1990 = a8 * g9
        tl.store(k + 87 * LANES, t1935, mask)
        t1171 = tl.load(k + 243 * LANES, mask)
        t1991 = t1990 + t1171 * g27
        tl.store(k + 110 * LANES, t1876, mask)
        t1177 = tl.load(k + 268 * LANES, mask)
        t1992 = t1991 + t1177 * t1883
        tl.store(k + 204 * LANES, t1873, mask)
        t1188 = tl.load(k + 242 * LANES, mask)
        t1993 = t1992 + t1188 * g34
        tl.store(k + 259 * LANES, t1987, mask)
        t1199 = tl.load(k + 272 * LANES, mask)
        t1994 = t1993 + t1199 * g35
        tl.store(k + 252 * LANES, t1982, mask)
        t1200 = tl.load(k + 241 * LANES, mask)
        t1995 = t1994 + t1200 * g16
        t1203 = tl.load(k + 273 * LANES, mask)
        t1996 = t1995 + t1203 * g23
        tl.store(k + 253 * LANES, t1864, mask)
        a6 = tl.load(a + 6 * sa, mask)
        tl.store(k + 254 * LANES, t1861, mask)
        t1997 = a6 * g9
        tl.store(k + 256 * LANES, t1966, mask)
        t1212 = tl.load(k + 101 * LANES, mask)
        t1998 = t1997 + t1212 * g27
        tl.store(k + 257 * LANES, t1959, mask)
        t1218 = tl.load(k + 249 * LANES, mask)
        t1999 = t1998 + t1218 * t1883
        t1229 = tl.load(k + 102 * LANES, mask)
        t2000 = t1999 + t1229 * g34
        t1238 = tl.load(k + 248 * LANES, mask)
        t2001 = t2000 + t1238 * g35
        t1239 = tl.load(k + 120 * LANES, mask)
        t2002 = t2001 + t1239 * g16
        t1242 = tl.load(k + 203 * LANES, mask)
        t2003 = t2002 + t1242 * g23
        a5 = tl.load(a + 5 * sa, mask)
        t2004 = a5 * g9
        t1251 = tl.load(k + 247 * LANES, mask)
        t2005 = t2004 + t1251 * g27
        t1257 = tl.load(k + 125 * LANES, mask)
        t2006 = t2005 + t1257 * t1883
        t1268 = tl.load(k + 126 * LANES, mask)
        t2007 = t2006 + t1268 * g34
        t1277 = tl.load(k + 111 * LANES, mask)
        t2008 = t2007 + t1277 * g35
        t1278 = tl.load(k + 172 * LANES, mask)
        t2009 = t2008 + t1278 * g16
        t1281 = tl.load(k + 113 * LANES, mask)
        t2010 = t2009 + t1281 * g23
        t2011 = a6 * g8
        t2012 = t2011 + t1218 * g27
        t2013 = t2012 + t1229 * g28
        t2014 = t2013 + t1238 * g30
        t2015 = t2014 + t1242 * g20
        t2016 = a5 * g8
        t2017 = t2016 + t1257 * g27
        t2018 = t2017 + t1268 * g28
        t2019 = t2018 + t1277 * g30
        t2020 = t2019 + t1281 * g20
        t2021 = a4 * g8
        t2022 = t2021 + t779 * g27
        t2023 = t2022 + t785 * g28
        t2024 = t2023 + t791 * g30
        t2025 = t2024 + t795 * g20
        t2026 = a4 * t1922
        t2027 = t2026 + a5 * t1927
        t2028 = t2027 + a6 * t1932
        a20 = tl.load(a + 20 * sa, mask)
        t2029 = t2028 + a20 * t1937
        a21 = tl.load(a + 21 * sa, mask)
        t2030 = t2029 + a21 * t1944
        a22 = tl.load(a + 22 * sa, mask)
        t2031 = t2030 + a22 * t1951
        a24 = tl.load(a + 24 * sa, mask)
        t2032 = t2031 + a24 * t1968
        t2033 = t2032 + a24 * t1975
        g2 = tl.load(g + 2 * sg, mask)
        t2034 = t2033 + g2 * v4
        t159 = tl.load(k + 19 * LANES, mask)
        t2035 = t2034 + g8 * t159
        g10 = tl.load(g + 10 * sg, mask)
        t2036 = t2035 + g10 * t170
        g11 = tl.load(g + 11 * sg, mask)
        t2037 = t2036 + g11 * t189
        v24 = tl.load(v + 24 * sv, mask)
        t2038 = t2037 + t1989 * v24
        t2039 = t2038 + t1996 * v24
        v22 = tl.load(v + 22 * sv, mask)
        t2040 = t2039 + t2003 * v22
        v21 = tl.load(v + 21 * sv, mask)
        t2041 = t2040 + t2010 * v21
        t2042 = t2041 + t2015 * v6
        t2043 = t2042 + t2020 * v5
        t2044 = t2043 + t2025 * v4
        t2045 = a1 * v11
        t2046 = t2045 + a11 * v1
        t2047 = a2 * v10
        t2048 = t2047 + a10 * v2
        t2049 = t2048 + 3 * t2046
        t974 = tl.load(k + 95 * LANES, mask)
        t963 = tl.load(k + 92 * LANES, mask)
        t2050 = t963 + t974
        tl.store(k + 95 * LANES, t1801, mask)
        tl.store(k + 92 * LANES, t1810, mask)
        tl.store(k + 258 * LANES, t1817, mask)
        tl.store(k + 223 * LANES, t1832, mask)
        tl.store(k + 222 * LANES, t1847, mask)
        tl.store(k + 225 * LANES, t1854, mask)
        tl.store(k + 33 * LANES, t1866, mask)
        tl.store(k + 229 * LANES, t1878, mask)
        tl.store(k + 28 * LANES, t1882, mask)
        tl.store(k + 278 * LANES, t1890, mask)
        tl.store(k + 286 * LANES, t1897, mask)
        tl.store(k + 207 * LANES, t1904, mask)
        tl.store(k + 289 * LANES, t1908, mask)
        tl.store(k + 290 * LANES, t1912, mask)
        tl.store(k + 291 * LANES, t1916, mask)
        tl.store(k + 292 * LANES, t1922, mask)
        tl.store(k + 293 * LANES, t1927, mask)
        tl.store(k + 294 * LANES, t1932, mask)
        tl.store(k + 295 * LANES, t1937, mask)
        tl.store(k + 296 * LANES, t1944, mask)
        tl.store(k + 297 * LANES, t1951, mask)
        tl.store(k + 298 * LANES, t1968, mask)
        tl.store(k + 299 * LANES, t1975, mask)
        tl.store(k + 300 * LANES, t1989, mask)
        tl.store(k + 301 * LANES, t1996, mask)
        tl.store(k + 302 * LANES, t2003, mask)
        tl.store(k + 303 * LANES, t2010, mask)
        tl.store(k + 304 * LANES, t2015, mask)
        tl.store(k + 305 * LANES, t2020, mask)
        tl.store(k + 306 * LANES, t2025, mask)
        tl.store(k + 307 * LANES, t2044, mask)
        tl.store(k + 308 * LANES, t2049, mask)
        tl.store(k + 309 * LANES, t2050, mask)
    if PART == 7:
        g22 = tl.load(g + 22 * sg, mask)
        t2049 = tl.load(k + 308 * LANES, mask)
        t2051 = g22 * t2049
        g32 = tl.load(g + 32 * sg, mask)
        t2050 = tl.load(k + 309 * LANES, mask)
        t2052 = t2051 + g32 * t2050
        a1 = tl.load(a + 1 * sa, mask)
        v12 = tl.load(v + 12 * sv, mask)
        t2053 = a1 * v12
        a12 = tl.load(a + 12 * sa, mask)
        v1 = tl.load(v + 1 * sv, mask)
        t2054 = t2053 + a12 * v1
        a3 = tl.load(a + 3 * sa, mask)
        v10 = tl.load(v + 10 * sv, mask)
        t2055 = a3 * v10
        a10 = tl.load(a + 10 * sa, mask)
        v3 = tl.load(v + 3 * sv, mask)
        t2056 = t2055 + a10 * v3
        t2057 = t2056 + 3 * t2054
        t1005 = tl.load(k + 131 * LANES, mask)
        t994 = tl.load(k + 144 * LANES, mask)
        t2058 = t994 + t1005
        t2059 = g22 * t2057
        t2060 = t2059 + g32 * t2058
        t1225 = tl.load(k + 103 * LANES, mask)
        t1219 = tl.load(k + 104 * LANES, mask)
        t2061 = t1219 + t1225
        t2062 = a1 * a12
        t2063 = a3 * a10
        t2064 = t2063 + 3 * t2062
        t2065 = t2061 * g32
        t2066 = t2065 + t2064 * g22
        t1264 = tl.load(k + 244 * LANES, mask)
        t1258 = tl.load(k + 245 * LANES, mask)
        t2067 = t1258 + t1264
        a11 = tl.load(a + 11 * sa, mask)
        t2068 = a1 * a11
        a2 = tl.load(a + 2 * sa, mask)
        t2069 = a2 * a10
        t2070 = t2069 + 3 * t2068
        t2071 = t2067 * g32
        t2072 = t2071 + t2070 * g22
        a21 = tl.load(a + 21 * sa, mask)
        t2073 = a21 * t2052
        a22 = tl.load(a + 22 * sa, mask)
        t2074 = t2073 + a22 * t2060
        v22 = tl.load(v + 22 * sv, mask)
        t2075 = t2074 + t2066 * v22
        v21 = tl.load(v + 21 * sv, mask)
        t2076 = t2075 + t2072 * v21
        t46 = tl.load(k + 7 * LANES, mask)
        t2077 = a1 * t46
        t1696 = tl.load(k + 216 * LANES, mask)
        t2078 = t2077 + a10 * t1696
        t1700 = tl.load(k + 219 * LANES, mask)
        t2079 = t2078 + a11 * t1700
        t1704 = tl.load(k + 270 * LANES, mask)
        t2080 = t2079 + a12 * t1704
        a20 = tl.load(a + 20 * sa, mask)
        t1712 = tl.load(k + 266 * LANES, mask)
        t2081 = t2080 + a20 * t1712
        a23 = tl.load(a + 23 * sa, mask)
        t1726 = tl.load(k + 265 * LANES, mask)
        t2082 = t2081 + a23 * t1726
        t1734 = tl.load(k + 271 * LANES, mask)
        t2083 = t2082 + a23 * t1734
        a25 = tl.load(a + 25 * sa, mask)
        t1748 = tl.load(k + 264 * LANES, mask)
        t2084 = t2083 + a25 * t1748
        t1756 = tl.load(k + 269 * LANES, mask)
        t2085 = t2084 + a25 * t1756
        a26 = tl.load(a + 26 * sa, mask)
        t1765 = tl.load(k + 54 * LANES, mask)
        t2086 = t2085 + a26 * t1765
        a27 = tl.load(a + 27 * sa, mask)
        t1783 = tl.load(k + 55 * LANES, mask)
        t2087 = t2086 + a27 * t1783
        a28 = tl.load(a + 28 * sa, mask)
        t1801 = tl.load(k + 95 * LANES, mask)
        t2088 = t2087 + a28 * t1801
        a29 = tl.load(a + 29 * sa, mask)
        t1810 = tl.load(k + 92 * LANES, mask)
        t2089 = t2088 + a29 * t1810
        g9 = tl.load(g + 9 * sg, mask)
        t149 = tl.load(k + 16 * LANES, mask)
        t2090 = t2089 + g9 * t149
        t1817 = tl.load(k + 258 * LANES, mask)
        v29 = tl.load(v + 29 * sv, mask)
        t2091 = t2090 + t1817 * v29
        t1832 = tl.load(k + 223 * LANES, mask)
        v28 = tl.load(v + 28 * sv, mask)
        t2092 = t2091 + t1832 * v28
        t1847 = tl.load(k + 222 * LANES, mask)
        v27 = tl.load(v + 27 * sv, mask)
        t2093 = t2092 + t1847 * v27
        t1854 = tl.load(k + 225 * LANES, mask)
        v26 = tl.load(v + 26 * sv, mask)
        t2094 = t2093 + t1854 * v26
        t1866 = tl.load(k + 33 * LANES, mask)
        v25 = tl.load(v + 25 * sv, mask)
        t2095 = t2094 + t1866 * v25
        t1878 = tl.load(k + 229 * LANES, mask)
        v23 = tl.load(v + 23 * sv, mask)
        t2096 = t2095 + t1878 * v23
        t1882 = tl.load(k + 28 * LANES, mask)
        v20 = tl.load(v + 20 * sv, mask)
        t2097 = t2096 + t1882 * v20
        t1890 = tl.load(k + 278 * LANES, mask)
        t2098 = t2097 + t1890 * v25
        t1897 = tl.load(k + 286 * LANES, mask)
        t2099 = t2098 + t1897 * v23
        t1904 = tl.load(k + 207 * LANES, mask)
        t2100 = t2099 + t1904 * v20
        t1908 = tl.load(k + 289 * LANES, mask)
        t2101 = t2100 + t1908 * v12
        t1912 = tl.load(k + 290 * LANES, mask)
        v11 = tl.load(v + 11 * sv, mask)
        t2102 = t2101 + t1912 * v11
        t1916 = tl.load(k + 291 * LANES, mask)
        t2103 = t2102 + t1916 * v10
        t874 = tl.load(k + 201 * LANES, mask)
        t2104 = t2103 + t874 * v1
        t2044 = tl.load(k + 307 * LANES, mask)
        t2105 = t2104 + 2 * t2044
        t2106 = t2105 + 3 * t2076
        tl.store(to_a + 4 * sto_a, t2106, mask)
        a13 = tl.load(a + 13 * sa, mask)
        v15 = tl.load(v + 15 * sv, mask)
        t2107 = a13 * v15
        a15 = tl.load(a + 15 * sa, mask)
        v13 = tl.load(v + 13 * sv, mask)
        t2108 = t2107 + a15 * v13
        a16 = tl.load(a + 16 * sa, mask)
        v18 = tl.load(v + 18 * sv, mask)
        t2109 = t2108 + a16 * v18
        a17 = tl.load(a + 17 * sa, mask)
        v19 = tl.load(v + 19 * sv, mask)
        t2110 = t2109 + a17 * v19
        a18 = tl.load(a + 18 * sa, mask)
        v16 = tl.load(v + 16 * sv, mask)
        t2111 = t2110 + a18 * v16
        a19 = tl.load(a + 19 * sa, mask)
        v17 = tl.load(v + 17 * sv, mask)
        t2112 = t2111 + a19 * v17
        t162 = tl.load(k + 22 * LANES, mask)
        t2113 = t2112 + 4 * t162
        t255 = tl.load(k + 51 * LANES, mask)
        t2114 = t2113 + 4 * t255
        t256 = tl.load(k + 30 * LANES, mask)
        t2115 = t2114 + 4 * t256
        t2116 = a2 * v18
        t2117 = t2116 + a3 * v17
        t2118 = t2117 + a17 * v3
        v2 = tl.load(v + 2 * sv, mask)
        t2119 = t2118 + a18 * v2
        t2120 = g32 * t2115
        t216 = tl.load(k + 44 * LANES, mask)
        t2121 = t2120 + t216 * t2119
        t2122 = a3 * v18
        t2123 = t2122 + a18 * v3
        t2124 = a2 * v19
        t2125 = t2124 + a19 * v2
        t2126 = t2125 + 3 * t2123
        t1094 = tl.load(k + 106 * LANES, mask)
        t1100 = tl.load(k + 121 * LANES, mask)
        t2127 = t1100 + t1094
        t1096 = tl.load(k + 119 * LANES, mask)
        t2128 = t2127 + t1096
        t2129 = g22 * t2126
        t2130 = t2129 + g32 * t2128
        t1180 = tl.load(k + 240 * LANES, mask)
        t1183 = tl.load(k + 239 * LANES, mask)
        t2131 = t1183 + t1180
        t1181 = tl.load(k + 238 * LANES, mask)
        t2132 = t2131 + t1181
        t2133 = a2 * a19
        t2134 = a3 * a18
        t2135 = t2133 + 3 * t2134
        t2136 = t2132 * g32
        t2137 = t2136 + t2135 * g22
        t2138 = a13 * a15
        t2139 = a16 * a18
        t2140 = a17 * a19
        t2141 = t2138 + t2139
        t2142 = t2141 + t2140
        t708 = tl.load(k + 160 * LANES, mask)
        t2143 = t2142 + 2 * t708
        t705 = tl.load(k + 157 * LANES, mask)
        t2144 = t2143 + 2 * t705
        t706 = tl.load(k + 158 * LANES, mask)
        t2145 = t2144 + 2 * t706
        t2146 = a2 * a18
        t2147 = a3 * a17
        t2148 = t2146 + t2147
        t2149 = t2145 * g32
        t2150 = t2149 + t2148 * t216
        t747 = tl.load(k + 177 * LANES, mask)
        t748 = tl.load(k + 178 * LANES, mask)
        t2151 = t748 + t747
        t2152 = t2151 + t705
        t2153 = a2 * a16
        t2154 = t2152 * g32
        t689 = tl.load(k + 149 * LANES, mask)
        t2155 = t2154 + t2153 * t689
        g28 = tl.load(g + 28 * sg, mask)
        t261 = tl.load(k + 53 * LANES, mask)
        t2156 = g28 * t261
        g30 = tl.load(g + 30 * sg, mask)
        t271 = tl.load(k + 58 * LANES, mask)
        t2157 = t2156 + g30 * t271
        g8 = tl.load(g + 8 * sg, mask)
        v7 = tl.load(v + 7 * sv, mask)
        t2158 = g8 * v7
        g20 = tl.load(g + 20 * sg, mask)
        t250 = tl.load(k + 48 * LANES, mask)
        t2159 = t2158 + g20 * t250
        g27 = tl.load(g + 27 * sg, mask)
        t243 = tl.load(k + 46 * LANES, mask)
        t2160 = t2159 + g27 * t243
        t2161 = t2160 + 2 * t2157
        v8 = tl.load(v + 8 * sv, mask)
        t2162 = g8 * v8
        t1126 = tl.load(k + 167 * LANES, mask)
        t2163 = t2162 + g20 * t1126
        t1088 = tl.load(k + 181 * LANES, mask)
        t2164 = t2163 + g27 * t1088
        t1105 = tl.load(k + 127 * LANES, mask)
        t2165 = t2164 + g28 * t1105
        t1120 = tl.load(k + 195 * LANES, mask)
        t2166 = t2165 + g30 * t1120
        t254 = tl.load(k + 50 * LANES, mask)
        t161 = tl.load(k + 21 * LANES, mask)
        t2167 = t161 + t254
        t2168 = t2167 + t255
        t2169 = a2 * v16
        t2170 = t2169 + a16 * v2
        t2171 = g32 * t2168
        t951 = tl.load(k + 213 * LANES, mask)
        t2172 = t2171 + t2170 * t951
        a8 = tl.load(a + 8 * sa, mask)
        t2173 = a8 * g8
        tl.store(k + 51 * LANES, t2135, mask)
        t1177 = tl.load(k + 268 * LANES, mask)
        t2174 = t2173 + t1177 * g27
        tl.store(k + 50 * LANES, t2132, mask)
        t1188 = tl.load(k + 242 * LANES, mask)
        t2175 = t2174 + t1188 * g28
        tl.store(k + 21 * LANES, t2128, mask)
        t1199 = tl.load(k + 272 * LANES, mask)
        t2176 = t2175 + t1199 * g30
        tl.store(k + 157 * LANES, t2126, mask)
        t1203 = tl.load(k + 273 * LANES, mask)
        t2177 = t2176 + t1203 * g20
        tl.store(k + 178 * LANES, t2153, mask)
        a7 = tl.load(a + 7 * sa, mask)
        tl.store(k + 177 * LANES, t2152, mask)
        t2178 = a7 * g8
        tl.store(k + 44 * LANES, t2168, mask)
        t745 = tl.load(k + 175 * LANES, mask)
        t2179 = t2178 + t745 * g27
        tl.store(k + 160 * LANES, t2170, mask)
        t753 = tl.load(k + 180 * LANES, mask)
        t2180 = t2179 + t753 * g28
        tl.store(k + 238 * LANES, t2148, mask)
        t760 = tl.load(k + 182 * LANES, mask)
        t2181 = t2180 + t760 * g30
        tl.store(k + 239 * LANES, t2145, mask)
        t764 = tl.load(k + 184 * LANES, mask)
        t2182 = t2181 + t764 * g20
        tl.store(k + 119 * LANES, t2119, mask)
        a4 = tl.load(a + 4 * sa, mask)
        tl.store(k + 121 * LANES, t2115, mask)
        t1927 = tl.load(k + 293 * LANES, mask)
        tl.store(k + 22 * LANES, t2070, mask)
        t2183 = a4 * t1927
        tl.store(k + 307 * LANES, t2067, mask)
        a5 = tl.load(a + 5 * sa, mask)
        t2184 = t2183 + a5 * t2161
        tl.store(k + 244 * LANES, t2064, mask)
        t1922 = tl.load(k + 292 * LANES, mask)
        t2185 = t2184 + a5 * t1922
        tl.store(k + 245 * LANES, t2061, mask)
        a6 = tl.load(a + 6 * sa, mask)
        t2186 = t2185 + a6 * t2166
        t2187 = t2186 + a7 * t1927
        tl.store(k + 104 * LANES, t2058, mask)
        t1932 = tl.load(k + 294 * LANES, mask)
        t2188 = t2187 + a8 * t1932
        t2189 = t2188 + a11 * t1696
        t2190 = t2189 + a13 * t1700
        tl.store(k + 103 * LANES, t2057, mask)
        a14 = tl.load(a + 14 * sa, mask)
        t2191 = t2190 + a14 * t1704
        t1937 = tl.load(k + 295 * LANES, mask)
        t2192 = t2191 + a21 * t1937
        t2193 = t2192 + a21 * t1712
        a24 = tl.load(a + 24 * sa, mask)
        t2194 = t2193 + a24 * t1783
        t2195 = t2194 + a26 * t2172
        t2196 = t2195 + a26 * t1734
        t1968 = tl.load(k + 298 * LANES, mask)
        t2197 = t2196 + a27 * t1968
        t2198 = t2197 + a28 * t1756
        t961 = tl.load(k + 79 * LANES, mask)
        t2199 = t2198 + g8 * t961
        t897 = tl.load(k + 76 * LANES, mask)
        t2200 = t2199 + g9 * t897
        g10 = tl.load(g + 10 * sg, mask)
        t978 = tl.load(k + 77 * LANES, mask)
        t2201 = t2200 + g10 * t978
        g11 = tl.load(g + 11 * sg, mask)
        t907 = tl.load(k + 78 * LANES, mask)
        t2202 = t2201 + g11 * t907
        v24 = tl.load(v + 24 * sv, mask)
        t2203 = t2202 + t1847 * v24
        t1989 = tl.load(k + 300 * LANES, mask)
        t2204 = t2203 + t1989 * v27
        t2205 = t2204 + t1890 * v28
        t2206 = t2205 + t1897 * v26
        t2207 = t2206 + t1904 * v21
        v6 = tl.load(v + 6 * sv, mask)
        t2208 = t2207 + t2177 * v6
        v5 = tl.load(v + 5 * sv, mask)
        t2209 = t2208 + t2182 * v5
        t2015 = tl.load(k + 304 * LANES, mask)
        t2210 = t2209 + t2015 * v8
        t2020 = tl.load(k + 305 * LANES, mask)
        v4 = tl.load(v + 4 * sv, mask)
        t2211 = t2210 + t2020 * v4
        t2212 = t2211 + t2020 * v7
        t2025 = tl.load(k + 306 * LANES, mask)
        t2213 = t2212 + t2025 * v5
        v14 = tl.load(v + 14 * sv, mask)
        t2214 = t2213 + t1908 * v14
        t2215 = t2214 + t1912 * v13
        t2216 = t2215 + t1916 * v11
        t2217 = a2 * v17
        t2218 = t2217 + a17 * v2
        t2219 = a3 * v16
        t2220 = t2219 + a16 * v3
        t2221 = t2220 + 3 * t2218
        t1092 = tl.load(k + 237 * LANES, mask)
        t1098 = tl.load(k + 236 * LANES, mask)
        t2222 = t1098 + t1092
        t2223 = t2222 + t1094
        t2224 = g22 * t2221
        t2225 = t2224 + g32 * t2223
        t1179 = tl.load(k + 235 * LANES, mask)
        tl.store(k + 106 * LANES, t2223, mask)
        t1182 = tl.load(k + 234 * LANES, mask)
        t2226 = t1182 + t1179
        t2227 = t2226 + t1180
        t2228 = a2 * a17
        t2229 = a3 * a16
        t2230 = t2229 + 3 * t2228
        t2231 = t2227 * g32
        t2232 = t2231 + t2230 * g22
        t2233 = a23 * t1765
        t2234 = t2233 + a23 * t2052
        t2235 = t2234 + a24 * t2060
        t2236 = t2235 + a27 * t2225
        t2237 = t2236 + t2232 * v27
        t2238 = t2237 + t1854 * v23
        t2239 = t2238 + t2066 * v24
        t2240 = t2239 + t2072 * v23
        tl.store(k + 240 * LANES, t2230, mask)
        t1944 = tl.load(k + 296 * LANES, mask)
        tl.store(k + 234 * LANES, t2227, mask)
        t2241 = a23 * t1944
        tl.store(k + 235 * LANES, t2221, mask)
        t1951 = tl.load(k + 297 * LANES, mask)
        t2242 = t2241 + a24 * t1951
        t1975 = tl.load(k + 299 * LANES, mask)
        t2243 = t2242 + a27 * t1975
        g2 = tl.load(g + 2 * sg, mask)
        t2244 = t2243 + g2 * v5
        t1996 = tl.load(k + 301 * LANES, mask)
        t2245 = t2244 + t1996 * v27
        t2003 = tl.load(k + 302 * LANES, mask)
        t2246 = t2245 + t2003 * v24
        t2010 = tl.load(k + 303 * LANES, mask)
        t2247 = t2246 + t2010 * v23
        t91 = tl.load(k + 11 * LANES, mask)
        t2248 = a1 * t91
        t2249 = t2248 + a2 * t46
        t2250 = t2249 + a20 * t2052
        t2251 = t2250 + a21 * t1726
        t2252 = t2251 + a22 * t1968
        t2253 = t2252 + a25 * t1801
        t2254 = t2253 + a26 * t1726
        t2255 = t2254 + a28 * t2121
        t2256 = t2255 + a28 * t1748
        t2257 = t2256 + a29 * t2130
        a30 = tl.load(a + 30 * sa, mask)
        t2258 = t2257 + a30 * t1765
        a31 = tl.load(a + 31 * sa, mask)
        t2259 = t2258 + a31 * t1783
        a32 = tl.load(a + 32 * sa, mask)
        t2260 = t2259 + a32 * t1801
        a33 = tl.load(a + 33 * sa, mask)
        t2261 = t2260 + a33 * t1810
        t2262 = t2261 + t2137 * v29
        t2263 = t2262 + t2150 * v28
        v33 = tl.load(v + 33 * sv, mask)
        t2264 = t2263 + t1817 * v33
        t2265 = t2264 + t1832 * v25
        v32 = tl.load(v + 32 * sv, mask)
        t2266 = t2265 + t1832 * v32
        v31 = tl.load(v + 31 * sv, mask)
        t2267 = t2266 + t1847 * v31
        tl.store(k + 237 * LANES, t2182, mask)
        v30 = tl.load(v + 30 * sv, mask)
        t2268 = t2267 + t1854 * v30
        t2269 = t2268 + t1866 * v28
        t2270 = t2269 + t1989 * v22
        t2271 = t2270 + t1878 * v21
        t2272 = t2271 + t1878 * v26
        t2273 = t2272 + t2072 * v20
        t2274 = t2273 + t2155 * v26
        t2275 = t2274 + t1882 * v21
        t850 = tl.load(k + 200 * LANES, mask)
        t2276 = t2275 + t850 * v1
        t2277 = t2276 + t874 * v2
        t2278 = t2277 + 2 * t2216
        t2279 = t2278 + 3 * t2240
        t2280 = t2279 + 4 * t2247
        tl.store(to_a + 5 * sto_a, t2280, mask)
        t709 = tl.load(k + 161 * LANES, mask)
        t2281 = t709 + t706
        t707 = tl.load(k + 159 * LANES, mask)
        t2282 = t2281 + t707
        t2283 = a3 * a19
        t2284 = t2282 * g32
        t2285 = t2284 + t2283 * t689
        t340 = tl.load(k + 69 * LANES, mask)
        t2286 = g28 * t340
        t348 = tl.load(k + 72 * LANES, mask)
        t2287 = t2286 + g30 * t348
        tl.store(k + 149 * LANES, t2283, mask)
        v9 = tl.load(v + 9 * sv, mask)
        tl.store(k + 159 * LANES, t2282, mask)
        t2288 = g8 * v9
        t331 = tl.load(k + 65 * LANES, mask)
        t2289 = t2288 + g20 * t331
        t324 = tl.load(k + 63 * LANES, mask)
        t2290 = t2289 + g27 * t324
        t2291 = t2290 + 2 * t2287
        t163 = tl.load(k + 23 * LANES, mask)
        t2292 = t163 + t256
        t335 = tl.load(k + 67 * LANES, mask)
        t2293 = t2292 + t335
        t2294 = a3 * v19
        t2295 = t2294 + a19 * v3
        t2296 = g32 * t2293
        t2297 = t2296 + t2295 * t951
        a9 = tl.load(a + 9 * sa, mask)
        tl.store(k + 213 * LANES, t2293, mask)
        t2298 = a9 * g8
        tl.store(k + 67 * LANES, t2295, mask)
        t703 = tl.load(k + 155 * LANES, mask)
        t2299 = t2298 + t703 * g27
        t714 = tl.load(k + 163 * LANES, mask)
        t2300 = t2299 + t714 * g28
        t725 = tl.load(k + 169 * LANES, mask)
        t2301 = t2300 + t725 * g30
        t729 = tl.load(k + 171 * LANES, mask)
        t2302 = t2301 + t729 * g20
        t2303 = a4 * t1932
        t2304 = t2303 + a5 * t2166
        t2305 = t2304 + a6 * t2291
        t2306 = t2305 + a6 * t1922
        t2307 = t2306 + a8 * t1927
        t2308 = t2307 + a9 * t1932
        t2309 = t2308 + a12 * t1696
        t2310 = t2309 + a14 * t1700
        t2311 = t2310 + a15 * t1704
        t2312 = t2311 + a22 * t1937
        t2313 = t2312 + a22 * t1712
        t2314 = t2313 + a24 * t1801
        t2315 = t2314 + a27 * t1734
        t2316 = t2315 + a28 * t1968
        t2317 = t2316 + a29 * t2297
        t2318 = t2317 + a29 * t1756
        t992 = tl.load(k + 186 * LANES, mask)
        t2319 = t2318 + g8 * t992
        t929 = tl.load(k + 190 * LANES, mask)
        t2320 = t2319 + g9 * t929
        t1009 = tl.load(k + 189 * LANES, mask)
        t2321 = t2320 + g10 * t1009
        t939 = tl.load(k + 188 * LANES, mask)
        t2322 = t2321 + g11 * t939
        t2323 = t2322 + t1832 * v24
        t2324 = t2323 + t1989 * v28
        t2325 = t2324 + t1890 * v29
        t2326 = t2325 + t1897 * v27
        t2327 = t2326 + t1904 * v22
        t2328 = t2327 + t2302 * v6
        t2329 = t2328 + t2177 * v5
        t2330 = t2329 + t2015 * v4
        t2331 = t2330 + t2015 * v9
        t2332 = t2331 + t2020 * v8
        t2333 = t2332 + t2025 * v6
        t2334 = t2333 + t1908 * v15
        t2335 = t2334 + t1912 * v14
        t2336 = t2335 + t1916 * v12
        t2337 = a24 * t2052
        t2338 = t2337 + a25 * t1810
        t2339 = t2338 + a25 * t2060
        t2340 = t2339 + a28 * t2130
        t2341 = t2340 + t2137 * v28
        t2342 = t2341 + t1817 * v25
        t2343 = t2342 + t2066 * v25
        t2344 = t2343 + t2072 * v24
        t2345 = a24 * t1944
        t2346 = t2345 + a25 * t1951
        t2347 = t2346 + a28 * t1975
        t2348 = t2347 + g2 * v6
        t2349 = t2348 + t1996 * v28
        t2350 = t2349 + t2003 * v25
        t2351 = t2350 + t2010 * v24
        t136 = tl.load(k + 15 * LANES, mask)
        t2352 = a1 * t136
        t2353 = t2352 + a3 * t46
        t2354 = t2353 + a20 * t2060
        t2355 = t2354 + a21 * t1968
        t2356 = t2355 + a22 * t1748
        t2357 = t2356 + a23 * t1783
        t2358 = t2357 + a26 * t2225
        t2359 = t2358 + a27 * t2121
        t2360 = t2359 + a27 * t1726
        t2361 = t2360 + a29 * t1748
        t2362 = t2361 + a31 * t1765
        t2363 = t2362 + a32 * t1783
        t2364 = t2363 + a33 * t1801
        a34 = tl.load(a + 34 * sa, mask)
        t2365 = t2364 + a34 * t1810
        t2366 = t2365 + t2150 * v27
        t2367 = t2366 + t2232 * v26
        v34 = tl.load(v + 34 * sv, mask)
        t2368 = t2367 + t1817 * v34
        t2369 = t2368 + t1832 * v33
        t2370 = t2369 + t1847 * v23
        t2371 = t2370 + t1847 * v32
        t2372 = t2371 + t1854 * v31
        t2373 = t2372 + t1866 * v22
        t2374 = t2373 + t1866 * v29
        t2375 = t2374 + t1989 * v21
        t2376 = t2375 + t1878 * v27
        t2377 = t2376 + t2066 * v20
        t2378 = t2377 + t2285 * v29
        t2379 = t2378 + t1882 * v22
        t826 = tl.load(k + 199 * LANES, mask)
        t2380 = t2379 + t826 * v1
        t2381 = t2380 + t874 * v3
        t2382 = t2381 + 2 * t2336
        t2383 = t2382 + 3 * t2344
        t2384 = t2383 + 4 * t2351
        tl.store(to_a + 6 * sto_a, t2384, mask)
        t2385 = a5 * t1927
        t2386 = t2385 + a7 * t2161
        t2387 = t2386 + a8 * t2166
        t2388 = t2387 + a26 * t1944
        t2389 = t2388 + a27 * t1783
        t2390 = t2389 + a27 * t1951
        t2391 = t2390 + a30 * t2172
        t2392 = t2391 + a31 * t1975
        t2393 = t2392 + g2 * v7
        t253 = tl.load(k + 49 * LANES, mask)
        t2394 = t2393 + g8 * t253
        t2395 = t2394 + g10 * t261
        t2396 = t2395 + g11 * t271
        t2397 = t2396 + t1847 * v27
        t2398 = t2397 + t1996 * v31
        t2399 = t2398 + t2003 * v27
        t2400 = t2399 + t2010 * v26
        t2401 = t2400 + t2177 * v8
        t2182 = tl.load(k + 237 * LANES, mask)
        t2402 = t2401 + t2182 * v7
        t2403 = t2402 + t2020 * v5
        t2404 = a26 * t1765
        t2405 = t2404 + a31 * t2225
        t2406 = t2405 + t2232 * v31
        t2407 = t2406 + t1854 * v26
        a2 = tl.load(a + 2 * sa, mask)
        t91 = tl.load(k + 11 * LANES, mask)
        t2408 = a2 * t91
        a13 = tl.load(a + 13 * sa, mask)
        t2409 = t2408 + a13 * t1696
        a16 = tl.load(a + 16 * sa, mask)
        t2410 = t2409 + a16 * t1700
        a17 = tl.load(a + 17 * sa, mask)
        t2411 = t2410 + a17 * t1704
        t2412 = t2411 + a21 * t2052
        t2413 = t2412 + a23 * t1726
        t2414 = t2413 + a23 * t1712
        t2415 = t2414 + a24 * t1968
        t2416 = t2415 + a28 * t1801
        t2417 = t2416 + a30 * t1734
        t2418 = t2417 + a32 * t2121
        t2419 = t2418 + a32 * t1756
        t2420 = t2419 + a33 * t2130
        t243 = tl.load(k + 46 * LANES, mask)
        t2421 = t2420 + g9 * t243
        t2422 = t2421 + t2137 * v33
        t2423 = t2422 + t2150 * v32
        t2424 = t2423 + t1832 * v28
        t2425 = t2424 + t1989 * v24
        t2426 = t2425 + t1878 * v23
        t2427 = t2426 + t2072 * v21
        v30 = tl.load(v + 30 * sv, mask)
        t2428 = t2427 + t2155 * v30
        t2429 = t2428 + t1890 * v32
        t2430 = t2429 + t1897 * v30
        t2431 = t2430 + t1904 * v23
        v17 = tl.load(v + 17 * sv, mask)
        t2432 = t2431 + t1908 * v17
        v16 = tl.load(v + 16 * sv, mask)
        t2433 = t2432 + t1912 * v16
        v13 = tl.load(v + 13 * sv, mask)
        t2434 = t2433 + t1916 * v13
        t2435 = t2434 + t850 * v2
        t2436 = t2435 + 2 * t2403
        t2437 = t2436 + 3 * t2407
        tl.store(to_a + 7 * sto_a, t2437, mask)
        t2438 = a5 * t1932
        t2439 = t2438 + a6 * t1927
        t2440 = t2439 + a7 * t2166
        t2441 = t2440 + a8 * t2291
        t2442 = t2441 + a8 * t2161
        t2443 = t2442 + a9 * t2166
        t2444 = t2443 + a14 * t1696
        t2445 = t2444 + a17 * t1700
        a18 = tl.load(a + 18 * sa, mask)
        t2446 = t2445 + a18 * t1704
        t2447 = t2446 + a24 * t1712
        t2448 = t2447 + a27 * t1801
        t2449 = t2448 + a28 * t1783
        t2450 = t2449 + a31 * t2172
        t2451 = t2450 + a31 * t1734
        t2452 = t2451 + a33 * t2297
        t2453 = t2452 + a33 * t1756
        t1075 = tl.load(k + 115 * LANES, mask)
        t2454 = t2453 + g8 * t1075
        t1088 = tl.load(k + 181 * LANES, mask)
        t2455 = t2454 + g9 * t1088
        t1105 = tl.load(k + 127 * LANES, mask)
        t2456 = t2455 + g10 * t1105
        tl.store(k + 293 * LANES, t2172, mask)
        t1120 = tl.load(k + 195 * LANES, mask)
        t2457 = t2456 + g11 * t1120
        t2458 = t2457 + t1832 * v27
        t2459 = t2458 + t1847 * v28
        t2460 = t2459 + t1890 * v33
        t2461 = t2460 + t1897 * v31
        t2462 = t2461 + t1904 * v24
        t2463 = t2462 + t2302 * v8
        t2464 = t2463 + t2177 * v7
        t2465 = t2464 + t2177 * v9
        t2466 = t2465 + t2182 * v8
        t2467 = t2466 + t2015 * v5
        t2468 = t2467 + t2020 * v6
        v18 = tl.load(v + 18 * sv, mask)
        t2469 = t2468 + t1908 * v18
        t2470 = t2469 + t1912 * v17
        t2471 = t2470 + t1916 * v14
        t2472 = a27 * t1765
        t2473 = t2472 + a28 * t1810
        t2474 = t2473 + a32 * t2130
        t2475 = t2474 + a32 * t2225
        t2476 = t2475 + t2137 * v32
        t2477 = t2476 + t2232 * v32
        t2478 = t2477 + t1817 * v28
        t2479 = t2478 + t1854 * v27
        t2480 = a27 * t1944
        t2481 = t2480 + a28 * t1951
        t2482 = t2481 + a32 * t1975
        t2483 = t2482 + g2 * v8
        t2484 = t2483 + t1996 * v32
        t2485 = t2484 + t2003 * v28
        t2486 = t2485 + t2010 * v27
        t2487 = a2 * t136
        t2488 = t2487 + a3 * t91
        t2489 = t2488 + a21 * t2060
        t2490 = t2489 + a22 * t2052
        t2491 = t2490 + a23 * t1968
        t2492 = t2491 + a24 * t1748
        t2493 = t2492 + a24 * t1726
        t2494 = t2493 + a25 * t1968
        t2495 = t2494 + a26 * t1783
        t2496 = t2495 + a29 * t1801
        t2497 = t2496 + a30 * t2225
        t2498 = t2497 + a31 * t2121
        t2499 = t2498 + a33 * t2121
        t2500 = t2499 + a34 * t2130
        t2501 = t2500 + t2137 * v34
        t2502 = t2501 + t2150 * v31
        t2503 = t2502 + t2150 * v33
        t2504 = t2503 + t2232 * v30
        t2505 = t2504 + t1832 * v29
        t2506 = t2505 + t1847 * v26
        t2507 = t2506 + t1866 * v24
        t2508 = t2507 + t1989 * v23
        t2509 = t2508 + t1989 * v25
        t2510 = t2509 + t1878 * v24
        t2511 = t2510 + t2066 * v21
        t2512 = t2511 + t2072 * v22
        t2513 = t2512 + t2285 * v33
        t2514 = t2513 + t2155 * v31
        t2515 = t2514 + t826 * v2
        t2516 = t2515 + t850 * v3
        t2517 = t2516 + 2 * t2471
        t2518 = t2517 + 3 * t2479
        t2519 = t2518 + 4 * t2486
        tl.store(to_a + 8 * sto_a, t2519, mask)
        t2520 = a6 * t1932
        t2521 = t2520 + a8 * t2166
        t2522 = t2521 + a9 * t2291
        t2523 = t2522 + a28 * t1801
        t2524 = t2523 + a28 * t1944
        t2525 = t2524 + a29 * t1951
        t2526 = t2525 + a33 * t1975
        t2527 = t2526 + a34 * t2297
        t2528 = t2527 + g2 * v9
        t334 = tl.load(k + 66 * LANES, mask)
        t2529 = t2528 + g8 * t334
        t2530 = t2529 + g10 * t340
        t348 = tl.load(k + 72 * LANES, mask)
        t2531 = t2530 + g11 * t348
        t2532 = t2531 + t1832 * v28
        t2533 = t2532 + t1996 * v33
        t2534 = t2533 + t2003 * v29
        t2535 = t2534 + t2010 * v28
        t2536 = t2535 + t2302 * v9
        t2537 = t2536 + t2177 * v8
        t2538 = t2537 + t2015 * v6
        tl.store(k + 304 * LANES, t2052, mask)
        tl.store(k + 294 * LANES, t2060, mask)
        tl.store(k + 200 * LANES, t2066, mask)
        tl.store(k + 11 * LANES, t2072, mask)
        tl.store(k + 305 * LANES, t2121, mask)
        tl.store(k + 237 * LANES, t2130, mask)
        tl.store(k + 201 * LANES, t2137, mask)
        tl.store(k + 7 * LANES, t2150, mask)
        tl.store(k + 306 * LANES, t2155, mask)
        tl.store(k + 292 * LANES, t2225, mask)
        tl.store(k + 30 * LANES, t2232, mask)
        tl.store(k + 23 * LANES, t2285, mask)
        tl.store(k + 161 * LANES, t2297, mask)
        tl.store(k + 158 * LANES, t2538, mask)
    if PART == 8:
        a29 = tl.load(a + 29 * sa, mask)
        t1810 = tl.load(k + 92 * LANES, mask)
        t2539 = a29 * t1810
        a33 = tl.load(a + 33 * sa, mask)
        t2130 = tl.load(k + 237 * LANES, mask)
        t2540 = t2539 + a33 * t2130
        t2137 = tl.load(k + 201 * LANES, mask)
        v33 = tl.load(v + 33 * sv, mask)
        t2541 = t2540 + t2137 * v33
        t1817 = tl.load(k + 258 * LANES, mask)
        v29 = tl.load(v + 29 * sv, mask)
        t2542 = t2541 + t1817 * v29
        a3 = tl.load(a + 3 * sa, mask)
        t136 = tl.load(k + 15 * LANES, mask)
        t2543 = a3 * t136
        a15 = tl.load(a + 15 * sa, mask)
        t1696 = tl.load(k + 216 * LANES, mask)
        t2544 = t2543 + a15 * t1696
        a18 = tl.load(a + 18 * sa, mask)
        t1700 = tl.load(k + 219 * LANES, mask)
        t2545 = t2544 + a18 * t1700
        a19 = tl.load(a + 19 * sa, mask)
        t1704 = tl.load(k + 270 * LANES, mask)
        t2546 = t2545 + a19 * t1704
        a22 = tl.load(a + 22 * sa, mask)
        t2060 = tl.load(k + 294 * LANES, mask)
        t2547 = t2546 + a22 * t2060
        a24 = tl.load(a + 24 * sa, mask)
        t1968 = tl.load(k + 298 * LANES, mask)
        t2548 = t2547 + a24 * t1968
        a25 = tl.load(a + 25 * sa, mask)
        t1748 = tl.load(k + 264 * LANES, mask)
        t2549 = t2548 + a25 * t1748
        t1712 = tl.load(k + 266 * LANES, mask)
        t2550 = t2549 + a25 * t1712
        a27 = tl.load(a + 27 * sa, mask)
        t1783 = tl.load(k + 55 * LANES, mask)
        t2551 = t2550 + a27 * t1783
        a31 = tl.load(a + 31 * sa, mask)
        t2225 = tl.load(k + 292 * LANES, mask)
        t2552 = t2551 + a31 * t2225
        a32 = tl.load(a + 32 * sa, mask)
        t2121 = tl.load(k + 305 * LANES, mask)
        t2553 = t2552 + a32 * t2121
        t1734 = tl.load(k + 271 * LANES, mask)
        t2554 = t2553 + a32 * t1734
        a34 = tl.load(a + 34 * sa, mask)
        t1756 = tl.load(k + 269 * LANES, mask)
        t2555 = t2554 + a34 * t1756
        g9 = tl.load(g + 9 * sg, mask)
        t324 = tl.load(k + 63 * LANES, mask)
        t2556 = t2555 + g9 * t324
        t2150 = tl.load(k + 7 * LANES, mask)
        v32 = tl.load(v + 32 * sv, mask)
        t2557 = t2556 + t2150 * v32
        t2232 = tl.load(k + 30 * LANES, mask)
        v31 = tl.load(v + 31 * sv, mask)
        t2558 = t2557 + t2232 * v31
        t1847 = tl.load(k + 222 * LANES, mask)
        v27 = tl.load(v + 27 * sv, mask)
        t2559 = t2558 + t1847 * v27
        t1866 = tl.load(k + 33 * LANES, mask)
        v25 = tl.load(v + 25 * sv, mask)
        t2560 = t2559 + t1866 * v25
        t1989 = tl.load(k + 300 * LANES, mask)
        v24 = tl.load(v + 24 * sv, mask)
        t2561 = t2560 + t1989 * v24
        t2066 = tl.load(k + 200 * LANES, mask)
        v22 = tl.load(v + 22 * sv, mask)
        t2562 = t2561 + t2066 * v22
        t2285 = tl.load(k + 23 * LANES, mask)
        v34 = tl.load(v + 34 * sv, mask)
        t2563 = t2562 + t2285 * v34
        t1890 = tl.load(k + 278 * LANES, mask)
        t2564 = t2563 + t1890 * v34
        t1897 = tl.load(k + 286 * LANES, mask)
        t2565 = t2564 + t1897 * v32
        t1904 = tl.load(k + 207 * LANES, mask)
        t2566 = t2565 + t1904 * v25
        t1908 = tl.load(k + 289 * LANES, mask)
        v19 = tl.load(v + 19 * sv, mask)
        t2567 = t2566 + t1908 * v19
        t1912 = tl.load(k + 290 * LANES, mask)
        v18 = tl.load(v + 18 * sv, mask)
        t2568 = t2567 + t1912 * v18
        t1916 = tl.load(k + 291 * LANES, mask)
        v15 = tl.load(v + 15 * sv, mask)
        t2569 = t2568 + t1916 * v15
        t826 = tl.load(k + 199 * LANES, mask)
        v3 = tl.load(v + 3 * sv, mask)
        t2570 = t2569 + t826 * v3
        t2538 = tl.load(k + 158 * LANES, mask)
        t2571 = t2570 + 2 * t2538
        t2572 = t2571 + 3 * t2542
        tl.store(to_a + 9 * sto_a, t2572, mask)
        v21 = tl.load(v + 21 * sv, mask)
        t2573 = 4 * v21
        g39 = tl.load(g + 39 * sg, mask)
        t2574 = 12 * g39
        g12 = tl.load(g + 12 * sg, mask)
        t2575 = g12 * t2573
        g32 = tl.load(g + 32 * sg, mask)
        t1325 = tl.load(k + 206 * LANES, mask)
        t2576 = t2575 + g32 * t1325
        t1328 = tl.load(k + 205 * LANES, mask)
        t2577 = t2576 + t2574 * t1328
        g36 = tl.load(g + 36 * sg, mask)
        t2578 = 2 * g36
        g10 = tl.load(g + 10 * sg, mask)
        v5 = tl.load(v + 5 * sv, mask)
        t2579 = g10 * v5
        g24 = tl.load(g + 24 * sg, mask)
        t884 = tl.load(k + 75 * LANES, mask)
        t2580 = t2579 + g24 * t884
        g28 = tl.load(g + 28 * sg, mask)
        t961 = tl.load(k + 79 * LANES, mask)
        t2581 = t2580 + g28 * t961
        g34 = tl.load(g + 34 * sg, mask)
        t897 = tl.load(k + 76 * LANES, mask)
        t2582 = t2581 + g34 * t897
        g37 = tl.load(g + 37 * sg, mask)
        t907 = tl.load(k + 78 * LANES, mask)
        t2583 = t2582 + g37 * t907
        t978 = tl.load(k + 77 * LANES, mask)
        t2584 = t2583 + t2578 * t978
        t2585 = t2577 + 2 * t2584
        t2586 = 4 * v22
        t2587 = g12 * t2586
        t1343 = tl.load(k + 97 * LANES, mask)
        t2588 = t2587 + g32 * t1343
        t1346 = tl.load(k + 210 * LANES, mask)
        t2589 = t2588 + t2574 * t1346
        v6 = tl.load(v + 6 * sv, mask)
        t2590 = g10 * v6
        t916 = tl.load(k + 208 * LANES, mask)
        t2591 = t2590 + g24 * t916
        t992 = tl.load(k + 186 * LANES, mask)
        t2592 = t2591 + g28 * t992
        t929 = tl.load(k + 190 * LANES, mask)
        t2593 = t2592 + g34 * t929
        t939 = tl.load(k + 188 * LANES, mask)
        t2594 = t2593 + g37 * t939
        t1009 = tl.load(k + 189 * LANES, mask)
        t2595 = t2594 + t2578 * t1009
        t2596 = t2589 + 2 * t2595
        v23 = tl.load(v + 23 * sv, mask)
        t2597 = g12 * v23
        t215 = tl.load(k + 1 * LANES, mask)
        t2598 = t2597 + g39 * t215
        t228 = tl.load(k + 0 * LANES, mask)
        t2599 = g32 * t228
        t2600 = t2599 + 2 * t2598
        t2601 = g12 * v24
        t1046 = tl.load(k + 233 * LANES, mask)
        t2602 = t2601 + g39 * t1046
        t1065 = tl.load(k + 228 * LANES, mask)
        t2603 = g32 * t1065
        t2604 = t2603 + 4 * t2602
        t2605 = g12 * v25
        t297 = tl.load(k + 60 * LANES, mask)
        t2606 = t2605 + g39 * t297
        t309 = tl.load(k + 61 * LANES, mask)
        t2607 = g32 * t309
        t2608 = t2607 + 2 * t2606
        g38 = tl.load(g + 38 * sg, mask)
        t2609 = 2 * g38
        g7 = tl.load(g + 7 * sg, mask)
        v1 = tl.load(v + 1 * sv, mask)
        t2610 = g7 * v1
        g21 = tl.load(g + 21 * sg, mask)
        t42 = tl.load(k + 6 * LANES, mask)
        t2611 = t2610 + g21 * t42
        g33 = tl.load(g + 33 * sg, mask)
        t13 = tl.load(k + 3 * LANES, mask)
        t2612 = t2611 + g33 * t13
        t35 = tl.load(k + 4 * LANES, mask)
        t2613 = t2612 + t2609 * t35
        v2 = tl.load(v + 2 * sv, mask)
        t2614 = g7 * v2
        t87 = tl.load(k + 10 * LANES, mask)
        t2615 = t2614 + g21 * t87
        t59 = tl.load(k + 8 * LANES, mask)
        t2616 = t2615 + g33 * t59
        t81 = tl.load(k + 9 * LANES, mask)
        t2617 = t2616 + t2609 * t81
        t2618 = g7 * v3
        t132 = tl.load(k + 14 * LANES, mask)
        t2619 = t2618 + g21 * t132
        t104 = tl.load(k + 12 * LANES, mask)
        t2620 = t2619 + g33 * t104
        t126 = tl.load(k + 13 * LANES, mask)
        t2621 = t2620 + t2609 * t126
        t2622 = a25 * g12
        t641 = tl.load(k + 136 * LANES, mask)
        t2623 = t2622 + t641 * g39
        t648 = tl.load(k + 137 * LANES, mask)
        t2624 = t648 * g32
        t2625 = t2624 + 2 * t2623
        t2626 = a24 * g12
        t1155 = tl.load(k + 227 * LANES, mask)
        t2627 = t2626 + t1155 * g39
        t1166 = tl.load(k + 231 * LANES, mask)
        t2628 = t1166 * g32
        t2629 = t2628 + 4 * t2627
        a23 = tl.load(a + 23 * sa, mask)
        t2630 = a23 * g12
        t670 = tl.load(k + 141 * LANES, mask)
        t2631 = t2630 + t670 * g39
        t677 = tl.load(k + 142 * LANES, mask)
        t2632 = t677 * g32
        t2633 = t2632 + 2 * t2631
        t2634 = 4 * a22
        t1351 = tl.load(k + 209 * LANES, mask)
        t2635 = t1351 * t2574
        t1358 = tl.load(k + 211 * LANES, mask)
        t2636 = t2635 + t1358 * g32
        t2637 = t2636 + g12 * t2634
        a6 = tl.load(a + 6 * sa, mask)
        t2638 = a6 * g10
        t1212 = tl.load(k + 101 * LANES, mask)
        t2639 = t2638 + t1212 * g28
        t1218 = tl.load(k + 249 * LANES, mask)
        t2640 = t2639 + t1218 * g34
        t1229 = tl.load(k + 102 * LANES, mask)
        t2641 = t2640 + t1229 * t2578
        t1238 = tl.load(k + 248 * LANES, mask)
        t2642 = t2641 + t1238 * g37
        t1242 = tl.load(k + 203 * LANES, mask)
        t2643 = t2642 + t1242 * g24
        t2644 = t2637 + 2 * t2643
        a21 = tl.load(a + 21 * sa, mask)
        t2645 = 4 * a21
        t1363 = tl.load(k + 105 * LANES, mask)
        t2646 = t1363 * t2574
        t1370 = tl.load(k + 114 * LANES, mask)
        t2647 = t2646 + t1370 * g32
        t2648 = t2647 + g12 * t2645
        a5 = tl.load(a + 5 * sa, mask)
        t2649 = a5 * g10
        t1251 = tl.load(k + 247 * LANES, mask)
        t2650 = t2649 + t1251 * g28
        t1257 = tl.load(k + 125 * LANES, mask)
        t2651 = t2650 + t1257 * g34
        t1268 = tl.load(k + 126 * LANES, mask)
        t2652 = t2651 + t1268 * t2578
        t1277 = tl.load(k + 111 * LANES, mask)
        t2653 = t2652 + t1277 * g37
        t1281 = tl.load(k + 113 * LANES, mask)
        t2654 = t2653 + t1281 * g24
        t2655 = t2648 + 2 * t2654
        t2656 = a3 * g7
        t804 = tl.load(k + 5 * LANES, mask)
        t2657 = t2656 + t804 * g21
        t810 = tl.load(k + 89 * LANES, mask)
        t2658 = t2657 + t810 * g33
        t822 = tl.load(k + 82 * LANES, mask)
        t2659 = t2658 + t822 * t2609
        a2 = tl.load(a + 2 * sa, mask)
        t2660 = a2 * g7
        t829 = tl.load(k + 84 * LANES, mask)
        t2661 = t2660 + t829 * g21
        t835 = tl.load(k + 83 * LANES, mask)
        t2662 = t2661 + t835 * g33
        t846 = tl.load(k + 85 * LANES, mask)
        t2663 = t2662 + t846 * t2609
        a1 = tl.load(a + 1 * sa, mask)
        t2664 = a1 * g7
        t853 = tl.load(k + 96 * LANES, mask)
        t2665 = t2664 + t853 * g21
        t859 = tl.load(k + 86 * LANES, mask)
        t2666 = t2665 + t859 * g33
        t870 = tl.load(k + 98 * LANES, mask)
        t2667 = t2666 + t870 * t2609
        t2668 = 6 * g39
        v20 = tl.load(v + 20 * sv, mask)
        t2669 = g12 * v20
        t950 = tl.load(k + 27 * LANES, mask)
        t2670 = t2669 + g32 * t950
        t944 = tl.load(k + 36 * LANES, mask)
        t2671 = t2670 + t944 * t2668
        t2672 = 4 * g36
        t159 = tl.load(k + 19 * LANES, mask)
        t2673 = g28 * t159
        t189 = tl.load(k + 40 * LANES, mask)
        t2674 = t2673 + g37 * t189
        v4 = tl.load(v + 4 * sv, mask)
        t2675 = g10 * v4
        t156 = tl.load(k + 18 * LANES, mask)
        t2676 = t2675 + g24 * t156
        t149 = tl.load(k + 16 * LANES, mask)
        t2677 = t2676 + g34 * t149
        t170 = tl.load(k + 26 * LANES, mask)
        t2678 = t2677 + t170 * t2672
        t2679 = t2678 + 2 * t2674
        t2680 = t2671 + t2679
        t2681 = 3 * g39
        a20 = tl.load(a + 20 * sa, mask)
        t2682 = a20 * g12
        t685 = tl.load(k + 147 * LANES, mask)
        t2683 = t2682 + t685 * t2681
        t688 = tl.load(k + 148 * LANES, mask)
        t2684 = t2683 + t688 * g32
        a4 = tl.load(a + 4 * sa, mask)
        t2685 = a4 * g10
        t773 = tl.load(k + 191 * LANES, mask)
        t2686 = t2685 + t773 * g28
        t779 = tl.load(k + 192 * LANES, mask)
        t2687 = t2686 + t779 * g34
        t785 = tl.load(k + 145 * LANES, mask)
        t2688 = t2687 + t785 * t2578
        t791 = tl.load(k + 196 * LANES, mask)
        t2689 = t2688 + t791 * g37
        t795 = tl.load(k + 197 * LANES, mask)
        t2690 = t2689 + t795 * g24
        t2691 = t2684 + t2690
        t953 = tl.load(k + 214 * LANES, mask)
        t2692 = a1 * t953
        a10 = tl.load(a + 10 * sa, mask)
        t2693 = t2692 + a10 * t2680
        g3 = tl.load(g + 3 * sg, mask)
        v10 = tl.load(v + 10 * sv, mask)
        t2694 = t2693 + g3 * v10
        t2695 = t2694 + t2691 * v10
        t196 = tl.load(k + 41 * LANES, mask)
        t2696 = a1 * t196
        t1330 = tl.load(k + 279 * LANES, mask)
        t2697 = t2696 + a2 * t1330
        t1348 = tl.load(k + 34 * LANES, mask)
        t2698 = t2697 + a3 * t1348
        t2699 = t2698 + a4 * t1696
        a11 = tl.load(a + 11 * sa, mask)
        t2700 = t2699 + a11 * t2585
        a12 = tl.load(a + 12 * sa, mask)
        t2701 = t2700 + a12 * t2596
        a13 = tl.load(a + 13 * sa, mask)
        t2702 = t2701 + a13 * t2600
        a14 = tl.load(a + 14 * sa, mask)
        t2703 = t2702 + a14 * t2604
        t2704 = t2703 + a15 * t2608
        t2705 = t2704 + a20 * t2613
        t2706 = t2705 + a21 * t2617
        t2707 = t2706 + a22 * t2621
        t1360 = tl.load(k + 260 * LANES, mask)
        t2708 = t2707 + t1360 * v3
        t1372 = tl.load(k + 280 * LANES, mask)
        t2709 = t2708 + t1372 * v2
        t691 = tl.load(k + 150 * LANES, mask)
        t2710 = t2709 + t691 * v1
        t801 = tl.load(k + 198 * LANES, mask)
        t2711 = t2710 + t801 * v1
        t2712 = t2711 + t2625 * v15
        v14 = tl.load(v + 14 * sv, mask)
        t2713 = t2712 + t2629 * v14
        v13 = tl.load(v + 13 * sv, mask)
        t2714 = t2713 + t2633 * v13
        v12 = tl.load(v + 12 * sv, mask)
        t2715 = t2714 + t2644 * v12
        v11 = tl.load(v + 11 * sv, mask)
        t2716 = t2715 + t2655 * v11
        t2717 = t2716 + t2659 * v22
        t2718 = t2717 + t2663 * v21
        t2719 = t2718 + t2667 * v20
        t2720 = t2719 + t1916 * v4
        t2721 = t2720 + 2 * t2695
        tl.store(to_a + 10 * sto_a, t2721, mask)
        v26 = tl.load(v + 26 * sv, mask)
        t2722 = 4 * v26
        t2723 = g12 * t2722
        tl.store(k + 150 * LANES, t2722, mask)
        t368 = tl.load(k + 74 * LANES, mask)
        t2724 = t2723 + g32 * t368
        t385 = tl.load(k + 80 * LANES, mask)
        t2725 = t2724 + t2574 * t385
        t2726 = t2577 + 4 * t2584
        t2727 = t2725 + t2726
        t2728 = g12 * v27
        tl.store(k + 214 * LANES, t2645, mask)
        t418 = tl.load(k + 42 * LANES, mask)
        t2729 = t2728 + g39 * t418
        t438 = tl.load(k + 43 * LANES, mask)
        t2730 = g32 * t438
        t2731 = t2730 + 4 * t2729
        t2732 = t2589 + 4 * t2595
        t2733 = t2732 + 2 * t2731
        v28 = tl.load(v + 28 * sv, mask)
        t2734 = g12 * v28
        t465 = tl.load(k + 29 * LANES, mask)
        t2735 = t2734 + g39 * t465
        t484 = tl.load(k + 31 * LANES, mask)
        t2736 = g32 * t484
        t2737 = t2736 + 4 * t2735
        a28 = tl.load(a + 28 * sa, mask)
        t2738 = a28 * g12
        t555 = tl.load(k + 116 * LANES, mask)
        t2739 = t2738 + t555 * g39
        t566 = tl.load(k + 117 * LANES, mask)
        tl.store(k + 158 * LANES, t2634, mask)
        t2740 = t566 * g32
        t2741 = t2740 + 4 * t2739
        t2742 = a27 * g12
        t588 = tl.load(k + 122 * LANES, mask)
        t2743 = t2742 + t588 * g39
        t599 = tl.load(k + 123 * LANES, mask)
        t2744 = t599 * g32
        t2745 = t2744 + 4 * t2743
        t2746 = t2637 + 4 * t2643
        t2747 = t2746 + 2 * t2745
        a26 = tl.load(a + 26 * sa, mask)
        t2748 = 4 * a26
        t609 = tl.load(k + 128 * LANES, mask)
        t2749 = t609 * t2574
        t616 = tl.load(k + 129 * LANES, mask)
        t2750 = t2749 + t616 * g32
        t2751 = t2750 + g12 * t2748
        t2752 = t2648 + 4 * t2654
        t2753 = t2751 + t2752
        tl.store(k + 199 * LANES, t2748, mask)
        t2754 = 6 * g3
        t253 = tl.load(k + 49 * LANES, mask)
        tl.store(k + 15 * LANES, t2586, mask)
        t2755 = g28 * t253
        t271 = tl.load(k + 58 * LANES, mask)
        t2756 = t2755 + g37 * t271
        v7 = tl.load(v + 7 * sv, mask)
        t2757 = g10 * v7
        t250 = tl.load(k + 48 * LANES, mask)
        t2758 = t2757 + g24 * t250
        t243 = tl.load(k + 46 * LANES, mask)
        t2759 = t2758 + g34 * t243
        t261 = tl.load(k + 53 * LANES, mask)
        t2760 = t2759 + t261 * t2672
        t2761 = t2760 + 2 * t2756
        t2762 = t2671 + 2 * t2679
        t2763 = t2761 + t2762
        t2764 = t2763 + 2 * t2600
        v8 = tl.load(v + 8 * sv, mask)
        t2765 = g10 * v8
        t1126 = tl.load(k + 167 * LANES, mask)
        t2766 = t2765 + g24 * t1126
        t1075 = tl.load(k + 115 * LANES, mask)
        t2767 = t2766 + g28 * t1075
        t1088 = tl.load(k + 181 * LANES, mask)
        t2768 = t2767 + g34 * t1088
        t1120 = tl.load(k + 195 * LANES, mask)
        t2769 = t2768 + g37 * t1120
        t1105 = tl.load(k + 127 * LANES, mask)
        t2770 = t2769 + t2578 * t1105
        t2771 = t2604 + t2770
        a8 = tl.load(a + 8 * sa, mask)
        tl.store(k + 236 * LANES, t2573, mask)
        t2772 = a8 * g10
        t1171 = tl.load(k + 243 * LANES, mask)
        t2773 = t2772 + t1171 * g28
        t1177 = tl.load(k + 268 * LANES, mask)
        t2774 = t2773 + t1177 * g34
        t1188 = tl.load(k + 242 * LANES, mask)
        t2775 = t2774 + t1188 * t2578
        t1199 = tl.load(k + 272 * LANES, mask)
        t2776 = t2775 + t1199 * g37
        t1203 = tl.load(k + 273 * LANES, mask)
        t2777 = t2776 + t1203 * g24
        t2778 = t2629 + t2777
        a7 = tl.load(a + 7 * sa, mask)
        t2779 = a7 * g10
        t739 = tl.load(k + 174 * LANES, mask)
        t2780 = t2779 + t739 * g28
        t745 = tl.load(k + 175 * LANES, mask)
        t2781 = t2780 + t745 * g34
        t753 = tl.load(k + 180 * LANES, mask)
        t2782 = t2781 + t753 * t2578
        t760 = tl.load(k + 182 * LANES, mask)
        t2783 = t2782 + t760 * g37
        t764 = tl.load(k + 184 * LANES, mask)
        t2784 = t2783 + t764 * g24
        t2785 = t2684 + 2 * t2690
        t2786 = t2784 + t2785
        t2787 = t2786 + 2 * t2633
        t984 = tl.load(k + 220 * LANES, mask)
        t2788 = a1 * t984
        t2789 = t2788 + a5 * t1696
        t2790 = t2789 + a11 * t2764
        t2791 = t2790 + a12 * t2771
        t1287 = tl.load(k + 276 * LANES, mask)
        t2792 = t2791 + t1287 * v1
        t2793 = t2792 + t2778 * v12
        t2794 = t2793 + t2787 * v11
        t2795 = t2794 + t1916 * v5
        t2796 = a1 * t1330
        t2797 = t2796 + a21 * t2613
        t2798 = t2797 + a23 * t2617
        t2799 = t2798 + a24 * t2621
        t2800 = t2799 + t1372 * v1
        t2801 = t2800 + t2659 * v24
        t2802 = t2801 + t2663 * v23
        t2803 = t2802 + t2667 * v21
        t230 = tl.load(k + 45 * LANES, mask)
        t2804 = a2 * t230
        t2805 = t2804 + a2 * t196
        t1067 = tl.load(k + 37 * LANES, mask)
        t2806 = t2805 + a3 * t1067
        t2807 = t2806 + a4 * t1700
        t2808 = t2807 + a10 * t2585
        t2809 = t2808 + a13 * t2727
        t2810 = t2809 + a14 * t2733
        t2811 = t2810 + a15 * t2737
        a16 = tl.load(a + 16 * sa, mask)
        t2812 = t2811 + a16 * t2600
        a17 = tl.load(a + 17 * sa, mask)
        t2813 = t2812 + a17 * t2604
        t2814 = t2813 + a18 * t2608
        tl.store(k + 280 * LANES, t2733, mask)
        t1168 = tl.load(k + 267 * LANES, mask)
        t2815 = t2814 + t1168 * v3
        t679 = tl.load(k + 143 * LANES, mask)
        t2816 = t2815 + t679 * v2
        t2817 = t2816 + t801 * v2
        t2818 = t2817 + t2741 * v15
        t2819 = t2818 + t2625 * v18
        v17 = tl.load(v + 17 * sv, mask)
        t2820 = t2819 + t2629 * v17
        v16 = tl.load(v + 16 * sv, mask)
        t2821 = t2820 + t2633 * v16
        t2822 = t2821 + t2747 * v14
        t2823 = t2822 + t2753 * v13
        t2824 = t2823 + t2655 * v10
        t2825 = t2824 + t1912 * v4
        t2826 = t2825 + t2754 * v11
        t2827 = t2826 + 2 * t2795
        t2828 = t2827 + 3 * t2803
        tl.store(to_a + 11 * sto_a, t2828, mask)
        t2829 = t2726 + 2 * t2737
        t2830 = 4 * v29
        t2831 = g12 * t2830
        t499 = tl.load(k + 94 * LANES, mask)
        t2832 = t2831 + g32 * t499
        t510 = tl.load(k + 99 * LANES, mask)
        t2833 = t2832 + t2574 * t510
        t2834 = t2833 + t2732
        t2835 = 4 * a29
        t523 = tl.load(k + 107 * LANES, mask)
        tl.store(k + 279 * LANES, t2830, mask)
        t2836 = t523 * t2574
        t530 = tl.load(k + 108 * LANES, mask)
        t2837 = t2836 + t530 * g32
        t2838 = t2837 + g12 * t2835
        t2839 = t2838 + t2746
        t2840 = t2752 + 2 * t2741
        t334 = tl.load(k + 66 * LANES, mask)
        tl.store(k + 131 * LANES, t2835, mask)
        t2841 = g28 * t334
        t348 = tl.load(k + 72 * LANES, mask)
        t2842 = t2841 + g37 * t348
        v9 = tl.load(v + 9 * sv, mask)
        t2843 = g10 * v9
        t331 = tl.load(k + 65 * LANES, mask)
        t2844 = t2843 + g24 * t331
        t2845 = t2844 + g34 * t324
        t340 = tl.load(k + 69 * LANES, mask)
        t2846 = t2845 + t340 * t2672
        t2847 = t2846 + 2 * t2842
        t2848 = t2847 + t2762
        t2849 = t2848 + 2 * t2608
        a9 = tl.load(a + 9 * sa, mask)
        t2850 = a9 * g10
        t694 = tl.load(k + 151 * LANES, mask)
        t2851 = t2850 + t694 * g28
        t703 = tl.load(k + 155 * LANES, mask)
        t2852 = t2851 + t703 * g34
        t714 = tl.load(k + 163 * LANES, mask)
        t2853 = t2852 + t714 * t2578
        t725 = tl.load(k + 169 * LANES, mask)
        t2854 = t2853 + t725 * g37
        t729 = tl.load(k + 171 * LANES, mask)
        t2855 = t2854 + t729 * g24
        t2856 = t2855 + t2785
        t2857 = t2856 + 2 * t2625
        t1015 = tl.load(k + 226 * LANES, mask)
        t2858 = a1 * t1015
        t2859 = t2858 + a6 * t1696
        t2860 = t2859 + a11 * t2771
        t2861 = t2860 + a12 * t2849
        t1248 = tl.load(k + 275 * LANES, mask)
        t2862 = t2861 + t1248 * v1
        t2863 = t2862 + t2778 * v11
        t2864 = t2863 + t2857 * v12
        t2865 = t2864 + t1916 * v6
        t2866 = a1 * t1348
        t2867 = t2866 + a22 * t2613
        t2868 = t2867 + a24 * t2617
        t2869 = t2868 + a25 * t2621
        t2870 = t2869 + t1360 * v1
        t2871 = t2870 + t2659 * v25
        t2872 = t2871 + t2663 * v24
        t2873 = t2872 + t2667 * v22
        t2874 = a2 * t1067
        t311 = tl.load(k + 62 * LANES, mask)
        t2875 = t2874 + a3 * t311
        t2876 = t2875 + a3 * t196
        t2877 = t2876 + a4 * t1704
        t2878 = t2877 + a10 * t2596
        t2879 = t2878 + a13 * t2731
        t2880 = t2879 + a14 * t2829
        t2881 = t2880 + a15 * t2834
        t2882 = t2881 + a17 * t2600
        t2883 = t2882 + a18 * t2604
        t2884 = t2883 + a19 * t2608
        t650 = tl.load(k + 138 * LANES, mask)
        t2885 = t2884 + t650 * v3
        t2886 = t2885 + t1168 * v2
        t2887 = t2886 + t801 * v3
        t2888 = t2887 + t2745 * v13
        t2889 = t2888 + t2625 * v19
        t2890 = t2889 + t2629 * v18
        t2891 = t2890 + t2633 * v17
        t2892 = t2891 + t2839 * v15
        t2893 = t2892 + t2644 * v10
        t2894 = t2893 + t2840 * v14
        t2895 = t2894 + t1908 * v4
        t2896 = t2895 + t2754 * v12
        t2897 = t2896 + 2 * t2865
        t2898 = t2897 + 3 * t2873
        tl.store(to_a + 12 * sto_a, t2898, mask)
        tl.store(k + 198 * LANES, t2574, mask)
        tl.store(k + 41 * LANES, t2584, mask)
        tl.store(k + 260 * LANES, t2595, mask)
        tl.store(k + 34 * LANES, t2600, mask)
        tl.store(k + 144 * LANES, t2604, mask)
        tl.store(k + 310 * LANES, t2608, mask)
        tl.store(k + 311 * LANES, t2613, mask)
        tl.store(k + 312 * LANES, t2617, mask)
        tl.store(k + 313 * LANES, t2621, mask)
        tl.store(k + 314 * LANES, t2625, mask)
        tl.store(k + 315 * LANES, t2629, mask)
        tl.store(k + 316 * LANES, t2633, mask)
        tl.store(k + 317 * LANES, t2643, mask)
        tl.store(k + 318 * LANES, t2654, mask)
        tl.store(k + 319 * LANES, t2659, mask)
        tl.store(k + 320 * LANES, t2663, mask)
        tl.store(k + 321 * LANES, t2667, mask)
        tl.store(k + 322 * LANES, t2668, mask)
        tl.store(k + 323 * LANES, t2679, mask)
        tl.store(k + 324 * LANES, t2681, mask)
        tl.store(k + 325 * LANES, t2690, mask)
        tl.store(k + 326 * LANES, t2725, mask)
        tl.store(k + 327 * LANES, t2727, mask)
        tl.store(k + 328 * LANES, t2731, mask)
        tl.store(k + 329 * LANES, t2737, mask)
        tl.store(k + 330 * LANES, t2741, mask)
        tl.store(k + 331 * LANES, t2745, mask)
        tl.store(k + 332 * LANES, t2747, mask)
        tl.store(k + 333 * LANES, t2751, mask)
        tl.store(k + 334 * LANES, t2753, mask)
        tl.store(k + 335 * LANES, t2754, mask)
        tl.store(k + 336 * LANES, t2761, mask)
        tl.store(k + 337 * LANES, t2770, mask)
        tl.store(k + 338 * LANES, t2777, mask)
        tl.store(k + 339 * LANES, t2784, mask)
        tl.store(k + 340 * LANES, t2829, mask)
        tl.store(k + 341 * LANES, t2833, mask)
        tl.store(k + 342 * LANES, t2834, mask)
        tl.store(k + 343 * LANES, t2838, mask)
        tl.store(k + 344 * LANES, t2839, mask)
        tl.store(k + 345 * LANES, t2840, mask)
        tl.store(k + 346 * LANES, t2847, mask)
        tl.store(k + 347 * LANES, t2855, mask)
    if PART == 9:
        v31 = tl.load(v + 31 * sv, mask)
        t2899 = 4 * v31
        g12 = tl.load(g + 12 * sg, mask)
        t2900 = g12 * t2899
        g32 = tl.load(g + 32 * sg, mask)
        t1559 = tl.load(k + 165 * LANES, mask)
        t2901 = t2900 + g32 * t1559
        t2574 = tl.load(k + 198 * LANES, mask)
        t1564 = tl.load(k + 133 * LANES, mask)
        t2902 = t2901 + t2574 * t1564
        t2770 = tl.load(k + 337 * LANES, mask)
        t2604 = tl.load(k + 144 * LANES, mask)
        t2903 = t2604 + 2 * t2770
        t2904 = t2902 + 2 * t2903
        v32 = tl.load(v + 32 * sv, mask)
        t2905 = g12 * v32
        g39 = tl.load(g + 39 * sg, mask)
        t1424 = tl.load(k + 39 * LANES, mask)
        t2906 = t2905 + g39 * t1424
        t1436 = tl.load(k + 57 * LANES, mask)
        t2907 = g32 * t1436
        t2908 = t2907 + 2 * t2906
        t2584 = tl.load(k + 41 * LANES, mask)
        t2725 = tl.load(k + 326 * LANES, mask)
        t2909 = t2725 + 2 * t2584
        a32 = tl.load(a + 32 * sa, mask)
        t2910 = a32 * g12
        t1486 = tl.load(k + 139 * LANES, mask)
        t2911 = t2910 + t1486 * g39
        t1493 = tl.load(k + 140 * LANES, mask)
        t2912 = t1493 * g32
        t2913 = t2912 + 2 * t2911
        a31 = tl.load(a + 31 * sa, mask)
        t2914 = 4 * a31
        t1571 = tl.load(k + 166 * LANES, mask)
        t2915 = t1571 * t2574
        t1578 = tl.load(k + 135 * LANES, mask)
        t2916 = t2915 + t1578 * g32
        t2917 = t2916 + g12 * t2914
        t2777 = tl.load(k + 338 * LANES, mask)
        t2629 = tl.load(k + 315 * LANES, mask)
        t2918 = t2629 + 2 * t2777
        t2919 = t2917 + 2 * t2918
        t2654 = tl.load(k + 318 * LANES, mask)
        t2751 = tl.load(k + 333 * LANES, mask)
        t2920 = t2751 + 2 * t2654
        v30 = tl.load(v + 30 * sv, mask)
        t2921 = g12 * v30
        t1522 = tl.load(k + 52 * LANES, mask)
        t2922 = t2921 + g32 * t1522
        t1516 = tl.load(k + 288 * LANES, mask)
        t2668 = tl.load(k + 322 * LANES, mask)
        t2923 = t2922 + t1516 * t2668
        t2761 = tl.load(k + 336 * LANES, mask)
        t2600 = tl.load(k + 34 * LANES, mask)
        t2924 = t2600 + t2761
        t2679 = tl.load(k + 323 * LANES, mask)
        t2925 = t2923 + t2679
        t2926 = t2925 + 2 * t2924
        t2595 = tl.load(k + 260 * LANES, mask)
        t2731 = tl.load(k + 328 * LANES, mask)
        t2927 = t2731 + t2595
        t2643 = tl.load(k + 317 * LANES, mask)
        t2745 = tl.load(k + 331 * LANES, mask)
        t2928 = t2745 + t2643
        a30 = tl.load(a + 30 * sa, mask)
        t2929 = a30 * g12
        t1500 = tl.load(k + 164 * LANES, mask)
        t2681 = tl.load(k + 324 * LANES, mask)
        t2930 = t2929 + t1500 * t2681
        t1503 = tl.load(k + 134 * LANES, mask)
        t2931 = t2930 + t1503 * g32
        t2784 = tl.load(k + 339 * LANES, mask)
        t2633 = tl.load(k + 316 * LANES, mask)
        t2932 = t2633 + t2784
        t2690 = tl.load(k + 325 * LANES, mask)
        t2933 = t2931 + t2690
        t2934 = t2933 + 2 * t2932
        a2 = tl.load(a + 2 * sa, mask)
        t984 = tl.load(k + 220 * LANES, mask)
        t2935 = a2 * t984
        a5 = tl.load(a + 5 * sa, mask)
        t1700 = tl.load(k + 219 * LANES, mask)
        t2936 = t2935 + a5 * t1700
        a13 = tl.load(a + 13 * sa, mask)
        t2937 = t2936 + a13 * t2926
        a17 = tl.load(a + 17 * sa, mask)
        t2938 = t2937 + a17 * t2927
        t1287 = tl.load(k + 276 * LANES, mask)
        v2 = tl.load(v + 2 * sv, mask)
        t2939 = t2938 + t1287 * v2
        v17 = tl.load(v + 17 * sv, mask)
        t2940 = t2939 + t2928 * v17
        v13 = tl.load(v + 13 * sv, mask)
        t2941 = t2940 + t2934 * v13
        t1912 = tl.load(k + 290 * LANES, mask)
        v5 = tl.load(v + 5 * sv, mask)
        t2942 = t2941 + t1912 * v5
        t387 = tl.load(k + 81 * LANES, mask)
        t2943 = a2 * t387
        a23 = tl.load(a + 23 * sa, mask)
        t2613 = tl.load(k + 311 * LANES, mask)
        t2944 = t2943 + a23 * t2613
        a26 = tl.load(a + 26 * sa, mask)
        t2617 = tl.load(k + 312 * LANES, mask)
        t2945 = t2944 + a26 * t2617
        a27 = tl.load(a + 27 * sa, mask)
        t2621 = tl.load(k + 313 * LANES, mask)
        t2946 = t2945 + a27 * t2621
        t618 = tl.load(k + 130 * LANES, mask)
        t2947 = t2946 + t618 * v2
        t2659 = tl.load(k + 319 * LANES, mask)
        v27 = tl.load(v + 27 * sv, mask)
        t2948 = t2947 + t2659 * v27
        t2663 = tl.load(k + 320 * LANES, mask)
        v26 = tl.load(v + 26 * sv, mask)
        t2949 = t2948 + t2663 * v26
        t2667 = tl.load(k + 321 * LANES, mask)
        v23 = tl.load(v + 23 * sv, mask)
        t2950 = t2949 + t2667 * v23
        a1 = tl.load(a + 1 * sa, mask)
        t230 = tl.load(k + 45 * LANES, mask)
        t2951 = a1 * t230
        t278 = tl.load(k + 59 * LANES, mask)
        t2952 = t2951 + a1 * t278
        a3 = tl.load(a + 3 * sa, mask)
        t440 = tl.load(k + 88 * LANES, mask)
        t2953 = t2952 + a3 * t440
        a7 = tl.load(a + 7 * sa, mask)
        t1696 = tl.load(k + 216 * LANES, mask)
        t2954 = t2953 + a7 * t1696
        a10 = tl.load(a + 10 * sa, mask)
        t2955 = t2954 + a10 * t2600
        a11 = tl.load(a + 11 * sa, mask)
        t2727 = tl.load(k + 327 * LANES, mask)
        t2956 = t2955 + a11 * t2727
        a12 = tl.load(a + 12 * sa, mask)
        t2957 = t2956 + a12 * t2731
        a14 = tl.load(a + 14 * sa, mask)
        t2958 = t2957 + a14 * t2904
        a15 = tl.load(a + 15 * sa, mask)
        t2959 = t2958 + a15 * t2908
        a16 = tl.load(a + 16 * sa, mask)
        t2960 = t2959 + a16 * t2909
        a18 = tl.load(a + 18 * sa, mask)
        t2737 = tl.load(k + 329 * LANES, mask)
        t2961 = t2960 + a18 * t2737
        t601 = tl.load(k + 124 * LANES, mask)
        v3 = tl.load(v + 3 * sv, mask)
        t2962 = t2961 + t601 * v3
        t679 = tl.load(k + 143 * LANES, mask)
        v1 = tl.load(v + 1 * sv, mask)
        t2963 = t2962 + t679 * v1
        t770 = tl.load(k + 185 * LANES, mask)
        t2964 = t2963 + t770 * v1
        v15 = tl.load(v + 15 * sv, mask)
        t2965 = t2964 + t2913 * v15
        t2741 = tl.load(k + 330 * LANES, mask)
        v18 = tl.load(v + 18 * sv, mask)
        t2966 = t2965 + t2741 * v18
        v12 = tl.load(v + 12 * sv, mask)
        t2967 = t2966 + t2745 * v12
        v10 = tl.load(v + 10 * sv, mask)
        t2968 = t2967 + t2633 * v10
        v14 = tl.load(v + 14 * sv, mask)
        t2969 = t2968 + t2919 * v14
        v16 = tl.load(v + 16 * sv, mask)
        t2970 = t2969 + t2920 * v16
        t2753 = tl.load(k + 334 * LANES, mask)
        v11 = tl.load(v + 11 * sv, mask)
        t2971 = t2970 + t2753 * v11
        t1916 = tl.load(k + 291 * LANES, mask)
        v7 = tl.load(v + 7 * sv, mask)
        t2972 = t2971 + t1916 * v7
        t2754 = tl.load(k + 335 * LANES, mask)
        t2973 = t2972 + t2754 * v13
        t2974 = t2973 + 2 * t2942
        t2975 = t2974 + 3 * t2950
        tl.store(to_a + 13 * sto_a, t2975, mask)
        v33 = tl.load(v + 33 * sv, mask)
        t2976 = 4 * v33
        t2977 = g12 * t2976
        t1451 = tl.load(k + 263 * LANES, mask)
        t2978 = t2977 + g32 * t1451
        t1455 = tl.load(k + 262 * LANES, mask)
        t2979 = t2978 + t2574 * t1455
        t2980 = t2979 + 2 * t2903
        t2981 = t2725 + 2 * t2737
        t2982 = t2981 + 4 * t2584
        t2833 = tl.load(k + 341 * LANES, mask)
        t2983 = t2833 + 2 * t2731
        t2984 = t2983 + 4 * t2595
        a33 = tl.load(a + 33 * sa, mask)
        t2985 = 4 * a33
        t1461 = tl.load(k + 261 * LANES, mask)
        t2986 = t1461 * t2574
        t1468 = tl.load(k + 230 * LANES, mask)
        t2987 = t2986 + t1468 * g32
        t2988 = t2987 + g12 * t2985
        t2989 = t2988 + 2 * t2918
        t2838 = tl.load(k + 343 * LANES, mask)
        t2990 = t2838 + 2 * t2745
        t2991 = t2990 + 4 * t2643
        t2992 = t2751 + 2 * t2741
        t2993 = t2992 + 4 * t2654
        t1067 = tl.load(k + 37 * LANES, mask)
        t2994 = a1 * t1067
        t1132 = tl.load(k + 132 * LANES, mask)
        t2995 = t2994 + a1 * t1132
        t2996 = t2995 + a2 * t440
        t1015 = tl.load(k + 226 * LANES, mask)
        t2997 = t2996 + a2 * t1015
        t486 = tl.load(k + 93 * LANES, mask)
        t2998 = t2997 + a3 * t486
        t2999 = t2998 + a3 * t984
        t1704 = tl.load(k + 270 * LANES, mask)
        t3000 = t2999 + a5 * t1704
        a6 = tl.load(a + 6 * sa, mask)
        t3001 = t3000 + a6 * t1700
        a8 = tl.load(a + 8 * sa, mask)
        t3002 = t3001 + a8 * t1696
        t568 = tl.load(k + 118 * LANES, mask)
        t3003 = t3002 + t568 * v3
        t3004 = t3003 + t601 * v2
        t1168 = tl.load(k + 267 * LANES, mask)
        t3005 = t3004 + t1168 * v1
        t1209 = tl.load(k + 274 * LANES, mask)
        t3006 = t3005 + t1209 * v1
        t1248 = tl.load(k + 275 * LANES, mask)
        t3007 = t3006 + t1248 * v2
        t3008 = t3007 + t1287 * v3
        t1908 = tl.load(k + 289 * LANES, mask)
        t3009 = t3008 + t1908 * v5
        v6 = tl.load(v + 6 * sv, mask)
        t3010 = t3009 + t1912 * v6
        v8 = tl.load(v + 8 * sv, mask)
        t3011 = t3010 + t1916 * v8
        t2847 = tl.load(k + 346 * LANES, mask)
        t2608 = tl.load(k + 310 * LANES, mask)
        t3012 = t2608 + t2847
        t3013 = t2908 + t3012
        t3014 = t3013 + t2924
        t3015 = t3014 + t2679
        t2855 = tl.load(k + 347 * LANES, mask)
        tl.store(k + 276 * LANES, t2985, mask)
        t2625 = tl.load(k + 314 * LANES, mask)
        tl.store(k + 267 * LANES, t2976, mask)
        t3016 = t2625 + t2855
        tl.store(k + 220 * LANES, t2914, mask)
        t3017 = t2913 + t3016
        t3018 = t3017 + t2932
        t3019 = t3018 + t2690
        t3020 = a14 * t3015
        t3021 = t3020 + t3019 * v14
        a24 = tl.load(a + 24 * sa, mask)
        t3022 = a24 * t2613
        t3023 = t3022 + a27 * t2617
        tl.store(k + 37 * LANES, t2899, mask)
        a28 = tl.load(a + 28 * sa, mask)
        t3024 = t3023 + a28 * t2621
        v28 = tl.load(v + 28 * sv, mask)
        t3025 = t3024 + t2659 * v28
        t3026 = t3025 + t2663 * v27
        v24 = tl.load(v + 24 * sv, mask)
        t3027 = t3026 + t2667 * v24
        g3 = tl.load(g + 3 * sg, mask)
        t3028 = g3 * v14
        t3029 = a10 * t2604
        t2733 = tl.load(k + 280 * LANES, mask)
        t3030 = t3029 + a11 * t2733
        t2829 = tl.load(k + 340 * LANES, mask)
        t3031 = t3030 + a12 * t2829
        t3032 = t3031 + a13 * t2904
        t3033 = t3032 + a15 * t2980
        t3034 = t3033 + a16 * t2731
        t3035 = t3034 + a17 * t2982
        t3036 = t3035 + a18 * t2984
        a19 = tl.load(a + 19 * sa, mask)
        t3037 = t3036 + a19 * t2737
        v19 = tl.load(v + 19 * sv, mask)
        t3038 = t3037 + t2741 * v19
        t3039 = t3038 + t2745 * v16
        t3040 = t3039 + t2629 * v10
        t3041 = t3040 + t2989 * v15
        t3042 = t3041 + t2919 * v13
        t3043 = t3042 + t2991 * v18
        t2747 = tl.load(k + 332 * LANES, mask)
        t3044 = t3043 + t2747 * v11
        t3045 = t3044 + t2993 * v17
        t2840 = tl.load(k + 345 * LANES, mask)
        t3046 = t3045 + t2840 * v12
        t3047 = t3046 + 2 * t3011
        t3048 = t3047 + 4 * t3021
        t3049 = t3048 + 6 * t3027
        t3050 = t3049 + 12 * t3028
        tl.store(to_a + 14 * sto_a, t3050, mask)
        t3051 = t2833 + 2 * t2595
        t3052 = t2838 + 2 * t2643
        v34 = tl.load(v + 34 * sv, mask)
        t3053 = g12 * v34
        t1636 = tl.load(k + 202 * LANES, mask)
        t3054 = t3053 + g32 * t1636
        t1630 = tl.load(k + 35 * LANES, mask)
        t3055 = t3054 + t1630 * t2668
        t3056 = t3055 + t2679
        t3057 = t3056 + 2 * t3012
        t3058 = t2737 + t2584
        t3059 = t2741 + t2654
        a34 = tl.load(a + 34 * sa, mask)
        t3060 = a34 * g12
        t1618 = tl.load(k + 56 * LANES, mask)
        t3061 = t3060 + t1618 * t2681
        t1621 = tl.load(k + 70 * LANES, mask)
        t3062 = t3061 + t1621 * g32
        t3063 = t3062 + t2690
        t3064 = t3063 + 2 * t3016
        t3065 = a3 * t1015
        t3066 = t3065 + a6 * t1704
        t3067 = t3066 + a15 * t3057
        t3068 = t3067 + a18 * t3058
        t3069 = t3068 + t1248 * v3
        t3070 = t3069 + t3059 * v18
        t3071 = t3070 + t3064 * v15
        t3072 = t3071 + t1908 * v6
        t512 = tl.load(k + 100 * LANES, mask)
        t3073 = a3 * t512
        a25 = tl.load(a + 25 * sa, mask)
        t3074 = t3073 + a25 * t2613
        t3075 = t3074 + a28 * t2617
        a29 = tl.load(a + 29 * sa, mask)
        t3076 = t3075 + a29 * t2621
        t532 = tl.load(k + 109 * LANES, mask)
        t3077 = t3076 + t532 * v3
        v29 = tl.load(v + 29 * sv, mask)
        t3078 = t3077 + t2659 * v29
        t3079 = t3078 + t2663 * v28
        v25 = tl.load(v + 25 * sv, mask)
        t3080 = t3079 + t2667 * v25
        t311 = tl.load(k + 62 * LANES, mask)
        t3081 = a1 * t311
        t355 = tl.load(k + 73 * LANES, mask)
        t3082 = t3081 + a1 * t355
        t3083 = t3082 + a2 * t486
        a9 = tl.load(a + 9 * sa, mask)
        t3084 = t3083 + a9 * t1696
        t3085 = t3084 + a10 * t2608
        t3086 = t3085 + a11 * t2737
        t2834 = tl.load(k + 342 * LANES, mask)
        t3087 = t3086 + a12 * t2834
        t3088 = t3087 + a13 * t2908
        t3089 = t3088 + a14 * t2980
        t3090 = t3089 + a17 * t2731
        t3091 = t3090 + a19 * t3051
        t3092 = t3091 + t568 * v2
        t650 = tl.load(k + 138 * LANES, mask)
        t3093 = t3092 + t650 * v1
        t736 = tl.load(k + 173 * LANES, mask)
        t3094 = t3093 + t736 * v1
        t3095 = t3094 + t2913 * v13
        t3096 = t3095 + t2741 * v11
        t3097 = t3096 + t2745 * v17
        t3098 = t3097 + t2625 * v10
        t3099 = t3098 + t2989 * v14
        t3100 = t3099 + t3052 * v19
        t2839 = tl.load(k + 344 * LANES, mask)
        t3101 = t3100 + t2839 * v12
        v9 = tl.load(v + 9 * sv, mask)
        t3102 = t3101 + t1916 * v9
        t3103 = t3102 + t2754 * v15
        t3104 = t3103 + 2 * t3072
        t3105 = t3104 + 3 * t3080
        tl.store(to_a + 15 * sto_a, t3105, mask)
        t3106 = t2902 + 2 * t2770
        t3107 = t2917 + 2 * t2777
        t3108 = t2923 + t2761
        t3109 = t2931 + t2784
        t1524 = tl.load(k + 71 * LANES, mask)
        t3110 = a2 * t1524
        t3111 = t3110 + a16 * t3108
        t3112 = t3111 + g3 * v16
        t3113 = t3112 + t3109 * v16
        t3114 = a1 * t387
        t3115 = t3114 + a2 * t278
        t1566 = tl.load(k + 38 * LANES, mask)
        t3116 = t3115 + a3 * t1566
        t3117 = t3116 + a7 * t1700
        t3118 = t3117 + a11 * t2600
        t3119 = t3118 + a13 * t2909
        t3120 = t3119 + a14 * t2731
        t3121 = t3120 + a17 * t3106
        t3122 = t3121 + a18 * t2908
        t3123 = t3122 + a26 * t2613
        t3124 = t3123 + a30 * t2617
        t3125 = t3124 + a31 * t2621
        t1580 = tl.load(k + 212 * LANES, mask)
        t3126 = t3125 + t1580 * v3
        t3127 = t3126 + t618 * v1
        t1505 = tl.load(k + 285 * LANES, mask)
        t3128 = t3127 + t1505 * v2
        t3129 = t3128 + t770 * v2
        t3130 = t3129 + t2913 * v18
        t3131 = t3130 + t2745 * v14
        t3132 = t3131 + t2633 * v11
        t3133 = t3132 + t3107 * v17
        t3134 = t3133 + t2920 * v13
        t3135 = t3134 + t2659 * v31
        t3136 = t3135 + t2663 * v30
        t3137 = t3136 + t2667 * v26
        t3138 = t3137 + t1912 * v7
        t3139 = t3138 + 2 * t3113
        tl.store(to_a + 16 * sto_a, t3139, mask)
        t3140 = t2979 + t2902
        t3141 = t3140 + 4 * t2770
        t3142 = t2988 + t2917
        t3143 = t3142 + 4 * t2777
        t3144 = t2923 + t2847
        t3145 = t3144 + 2 * t2908
        t3146 = t3145 + 2 * t2761
        t3147 = t2931 + t2855
        t3148 = t3147 + 2 * t2913
        t3149 = t3148 + 2 * t2784
        t3150 = a2 * t1132
        t3151 = t3150 + a8 * t1700
        t3152 = t3151 + a13 * t2927
        t3153 = t3152 + a17 * t3146
        t3154 = t3153 + t1209 * v2
        t3155 = t3154 + t3149 * v17
        t3156 = t3155 + t2928 * v13
        t3157 = t3156 + t1912 * v8
        t3158 = a2 * t1566
        t3159 = t3158 + a27 * t2613
        t3160 = t3159 + a31 * t2617
        t3161 = t3160 + a32 * t2621
        t3162 = t3161 + t1580 * v2
        t3163 = t3162 + t2659 * v32
        t3164 = t3163 + t2663 * v31
        t3165 = t3164 + t2667 * v27
        t3166 = a1 * t440
        t1438 = tl.load(k + 281 * LANES, mask)
        t3167 = t3166 + a3 * t1438
        t3168 = t3167 + a3 * t278
        t3169 = t3168 + a7 * t1704
        t3170 = t3169 + a11 * t2604
        t3171 = t3170 + a12 * t2600
        t3172 = t3171 + a14 * t2982
        t3173 = t3172 + a15 * t2731
        t3174 = t3173 + a16 * t3106
        t3175 = t3174 + a18 * t3141
        t3176 = t3175 + a19 * t2908
        t1495 = tl.load(k + 284 * LANES, mask)
        t3177 = t3176 + t1495 * v3
        t3178 = t3177 + t601 * v1
        t3179 = t3178 + t770 * v3
        t3180 = t3179 + t2913 * v19
        t3181 = t3180 + t2745 * v15
        t3182 = t3181 + t2629 * v11
        t3183 = t3182 + t2633 * v12
        t3184 = t3183 + t3143 * v18
        t3185 = t3184 + t3107 * v16
        t3186 = t3185 + t2993 * v14
        t3187 = t3186 + t1908 * v7
        t3188 = t3187 + t2754 * v17
        t3189 = t3188 + 2 * t3157
        t3190 = t3189 + 3 * t3165
        tl.store(to_a + 17 * sto_a, t3190, mask)
        t3191 = t2979 + 2 * t2770
        t3192 = t2988 + 2 * t2777
        t3193 = t3055 + t2761
        t3194 = t3193 + 2 * t2908
        t3195 = t3194 + 2 * t2847
        t3196 = t3062 + t2784
        t3197 = t3196 + 2 * t2913
        t3198 = t3197 + 2 * t2855
        t3199 = a3 * t1132
        t3200 = t3199 + a8 * t1704
        t3201 = t3200 + a15 * t3058
        t3202 = t3201 + a18 * t3195
        t3203 = t3202 + t1209 * v3
        t3204 = t3203 + t3198 * v18
        t3205 = t3204 + t3059 * v15
        t3206 = t3205 + t1908 * v8
        t1457 = tl.load(k + 282 * LANES, mask)
        t3207 = a3 * t1457
        t3208 = t3207 + a28 * t2613
        t3209 = t3208 + a32 * t2617
        t3210 = t3209 + a33 * t2621
        t1470 = tl.load(k + 283 * LANES, mask)
        t3211 = t3210 + t1470 * v3
        t3212 = t3211 + t2659 * v33
        t3213 = t3212 + t2663 * v32
        t3214 = t3213 + t2667 * v28
        t3215 = a1 * t486
        t3216 = t3215 + a2 * t1438
        t3217 = t3216 + a2 * t355
        t3218 = t3217 + a9 * t1700
        t3219 = t3218 + a11 * t2608
        t3220 = t3219 + a12 * t2604
        t3221 = t3220 + a13 * t2737
        t3222 = t3221 + a14 * t2984
        t3223 = t3222 + a16 * t2908
        t3224 = t3223 + a17 * t3141
        t3225 = t3224 + a19 * t3191
        t3226 = t3225 + t1495 * v2
        t3227 = t3226 + t568 * v1
        t3228 = t3227 + t736 * v2
        t3229 = t3228 + t2913 * v16
        t3230 = t3229 + t2741 * v13
        t3231 = t3230 + t2625 * v11
        t3232 = t3231 + t2629 * v12
        t3233 = t3232 + t3192 * v19
        t3234 = t3233 + t3143 * v17
        t3235 = t3234 + t2991 * v14
        t3236 = t3235 + t1912 * v9
        t3237 = t3236 + t2754 * v18
        t3238 = t3237 + 2 * t3206
        t3239 = t3238 + 3 * t3214
        tl.store(to_a + 18 * sto_a, t3239, mask)
        t3240 = t3055 + t2847
        t3241 = t3062 + t2855
        t1638 = tl.load(k + 277 * LANES, mask)
        t3242 = a3 * t1638
        t3243 = t3242 + a19 * t3240
        t3244 = t3243 + g3 * v19
        t3245 = t3244 + t3241 * v19
        t3246 = a1 * t512
        t3247 = t3246 + a2 * t1457
        t3248 = t3247 + a3 * t355
        t3249 = t3248 + a9 * t1704
        t3250 = t3249 + a12 * t2608
        t3251 = t3250 + a14 * t2737
        t3252 = t3251 + a15 * t3051
        t3253 = t3252 + a17 * t2908
        t3254 = t3253 + a18 * t3191
        t3255 = t3254 + a29 * t2613
        t3256 = t3255 + a33 * t2617
        t3257 = t3256 + a34 * t2621
        t3258 = t3257 + t1470 * v2
        t3259 = t3258 + t532 * v1
        t1623 = tl.load(k + 287 * LANES, mask)
        t3260 = t3259 + t1623 * v3
        t3261 = t3260 + t736 * v3
        t3262 = t3261 + t2913 * v17
        t3263 = t3262 + t2741 * v14
        t3264 = t3263 + t2625 * v12
        t3265 = t3264 + t3192 * v18
        t3266 = t3265 + t3052 * v15
        t3267 = t3266 + t2659 * v34
        t3268 = t3267 + t2663 * v33
        t3269 = t3268 + t2667 * v29
        t3270 = t3269 + t1908 * v9
        t3271 = t3270 + 2 * t3245
        tl.store(to_a + 19 * sto_a, t3271, mask)
        g13 = tl.load(g + 13 * sg, mask)
        t2573 = tl.load(k + 236 * LANES, mask)
        t3272 = g13 * t2573
        g26 = tl.load(g + 26 * sg, mask)
        t2049 = tl.load(k + 308 * LANES, mask)
        t3273 = t3272 + g26 * t2049
        t2050 = tl.load(k + 309 * LANES, mask)
        t3274 = t3273 + t2574 * t2050
        tl.store(k + 236 * LANES, t3274, mask)
    if PART == 10:
        g40 = tl.load(g + 40 * sg, mask)
        t3275 = 2 * g40
        g11 = tl.load(g + 11 * sg, mask)
        v5 = tl.load(v + 5 * sv, mask)
        t3276 = g11 * v5
        g18 = tl.load(g + 18 * sg, mask)
        t955 = tl.load(k + 90 * LANES, mask)
        t3277 = t3276 + g18 * t955
        g25 = tl.load(g + 25 * sg, mask)
        t884 = tl.load(k + 75 * LANES, mask)
        t3278 = t3277 + g25 * t884
        g30 = tl.load(g + 30 * sg, mask)
        t961 = tl.load(k + 79 * LANES, mask)
        t3279 = t3278 + g30 * t961
        g35 = tl.load(g + 35 * sg, mask)
        t897 = tl.load(k + 76 * LANES, mask)
        t3280 = t3279 + g35 * t897
        g37 = tl.load(g + 37 * sg, mask)
        t978 = tl.load(k + 77 * LANES, mask)
        t3281 = t3280 + g37 * t978
        t907 = tl.load(k + 78 * LANES, mask)
        t3282 = t3281 + t3275 * t907
        t3274 = tl.load(k + 236 * LANES, mask)
        t3283 = t3274 + 2 * t3282
        g13 = tl.load(g + 13 * sg, mask)
        t2586 = tl.load(k + 15 * LANES, mask)
        t3284 = g13 * t2586
        g26 = tl.load(g + 26 * sg, mask)
        t2057 = tl.load(k + 103 * LANES, mask)
        t3285 = t3284 + g26 * t2057
        t2574 = tl.load(k + 198 * LANES, mask)
        t2058 = tl.load(k + 104 * LANES, mask)
        t3286 = t3285 + t2574 * t2058
        v6 = tl.load(v + 6 * sv, mask)
        t3287 = g11 * v6
        t986 = tl.load(k + 187 * LANES, mask)
        t3288 = t3287 + g18 * t986
        t916 = tl.load(k + 208 * LANES, mask)
        t3289 = t3288 + g25 * t916
        t992 = tl.load(k + 186 * LANES, mask)
        t3290 = t3289 + g30 * t992
        t929 = tl.load(k + 190 * LANES, mask)
        t3291 = t3290 + g35 * t929
        t1009 = tl.load(k + 189 * LANES, mask)
        t3292 = t3291 + g37 * t1009
        t939 = tl.load(k + 188 * LANES, mask)
        t3293 = t3292 + t3275 * t939
        t3294 = t3286 + 2 * t3293
        v23 = tl.load(v + 23 * sv, mask)
        t3295 = g13 * v23
        g39 = tl.load(g + 39 * sg, mask)
        t1720 = tl.load(k + 24 * LANES, mask)
        t3296 = t3295 + g39 * t1720
        t1724 = tl.load(k + 168 * LANES, mask)
        t3297 = g26 * t1724
        t3298 = t3297 + 2 * t3296
        v24 = tl.load(v + 24 * sv, mask)
        t3299 = g13 * v24
        t1959 = tl.load(k + 257 * LANES, mask)
        t3300 = t3299 + g39 * t1959
        t1966 = tl.load(k + 256 * LANES, mask)
        t3301 = g26 * t1966
        t3302 = t3301 + 4 * t3300
        v25 = tl.load(v + 25 * sv, mask)
        t3303 = g13 * v25
        t1742 = tl.load(k + 25 * LANES, mask)
        t3304 = t3303 + g39 * t1742
        t1746 = tl.load(k + 68 * LANES, mask)
        t3305 = g26 * t1746
        t3306 = t3305 + 2 * t3304
        a25 = tl.load(a + 25 * sa, mask)
        t3307 = a25 * g13
        t1861 = tl.load(k + 254 * LANES, mask)
        t3308 = t3307 + t1861 * g39
        t1864 = tl.load(k + 253 * LANES, mask)
        t3309 = t1864 * g26
        t3310 = t3309 + 2 * t3308
        a24 = tl.load(a + 24 * sa, mask)
        t3311 = a24 * g13
        t1982 = tl.load(k + 252 * LANES, mask)
        t3312 = t3311 + t1982 * g39
        t1987 = tl.load(k + 259 * LANES, mask)
        t3313 = t1987 * g26
        t3314 = t3313 + 4 * t3312
        a23 = tl.load(a + 23 * sa, mask)
        t3315 = a23 * g13
        t1873 = tl.load(k + 204 * LANES, mask)
        t3316 = t3315 + t1873 * g39
        t1876 = tl.load(k + 110 * LANES, mask)
        t3317 = t1876 * g26
        t3318 = t3317 + 2 * t3316
        t2061 = tl.load(k + 245 * LANES, mask)
        t3319 = t2061 * t2574
        t2064 = tl.load(k + 244 * LANES, mask)
        t3320 = t3319 + t2064 * g26
        t2634 = tl.load(k + 158 * LANES, mask)
        t3321 = t3320 + g13 * t2634
        a6 = tl.load(a + 6 * sa, mask)
        t3322 = a6 * g11
        t1212 = tl.load(k + 101 * LANES, mask)
        t3323 = t3322 + t1212 * g30
        t1218 = tl.load(k + 249 * LANES, mask)
        t3324 = t3323 + t1218 * g35
        t1229 = tl.load(k + 102 * LANES, mask)
        t3325 = t3324 + t1229 * g37
        t1238 = tl.load(k + 248 * LANES, mask)
        t3326 = t3325 + t1238 * t3275
        t1239 = tl.load(k + 120 * LANES, mask)
        t3327 = t3326 + t1239 * g18
        t1242 = tl.load(k + 203 * LANES, mask)
        t3328 = t3327 + t1242 * g25
        t3329 = t3321 + 2 * t3328
        t2067 = tl.load(k + 307 * LANES, mask)
        t3330 = t2067 * t2574
        t2070 = tl.load(k + 22 * LANES, mask)
        t3331 = t3330 + t2070 * g26
        t2645 = tl.load(k + 214 * LANES, mask)
        t3332 = t3331 + g13 * t2645
        a5 = tl.load(a + 5 * sa, mask)
        t3333 = a5 * g11
        t1251 = tl.load(k + 247 * LANES, mask)
        t3334 = t3333 + t1251 * g30
        t1257 = tl.load(k + 125 * LANES, mask)
        t3335 = t3334 + t1257 * g35
        t1268 = tl.load(k + 126 * LANES, mask)
        t3336 = t3335 + t1268 * g37
        t1277 = tl.load(k + 111 * LANES, mask)
        t3337 = t3336 + t1277 * t3275
        t1278 = tl.load(k + 172 * LANES, mask)
        t3338 = t3337 + t1278 * g18
        t1281 = tl.load(k + 113 * LANES, mask)
        t3339 = t3338 + t1281 * g25
        t3340 = t3332 + 2 * t3339
        v20 = tl.load(v + 20 * sv, mask)
        t3341 = g13 * v20
        t1935 = tl.load(k + 87 * LANES, mask)
        t3342 = t3341 + g26 * t1935
        t1933 = tl.load(k + 246 * LANES, mask)
        t2668 = tl.load(k + 322 * LANES, mask)
        t3343 = t3342 + t1933 * t2668
        t3344 = 4 * g40
        t150 = tl.load(k + 17 * LANES, mask)
        t3345 = g18 * t150
        t159 = tl.load(k + 19 * LANES, mask)
        t3346 = t3345 + g30 * t159
        t170 = tl.load(k + 26 * LANES, mask)
        t3347 = t3346 + g37 * t170
        v4 = tl.load(v + 4 * sv, mask)
        t3348 = g11 * v4
        t156 = tl.load(k + 18 * LANES, mask)
        t3349 = t3348 + g25 * t156
        t149 = tl.load(k + 16 * LANES, mask)
        t3350 = t3349 + g35 * t149
        t189 = tl.load(k + 40 * LANES, mask)
        t3351 = t3350 + t189 * t3344
        t3352 = t3351 + 2 * t3347
        t3353 = t3343 + t3352
        a20 = tl.load(a + 20 * sa, mask)
        t3354 = a20 * g13
        t1879 = tl.load(k + 91 * LANES, mask)
        t2681 = tl.load(k + 324 * LANES, mask)
        t3355 = t3354 + t1879 * t2681
        t1880 = tl.load(k + 255 * LANES, mask)
        t3356 = t3355 + t1880 * g26
        a4 = tl.load(a + 4 * sa, mask)
        t3357 = a4 * g11
        t773 = tl.load(k + 191 * LANES, mask)
        t3358 = t3357 + t773 * g30
        t779 = tl.load(k + 192 * LANES, mask)
        t3359 = t3358 + t779 * g35
        t785 = tl.load(k + 145 * LANES, mask)
        t3360 = t3359 + t785 * g37
        t791 = tl.load(k + 196 * LANES, mask)
        t3361 = t3360 + t791 * t3275
        t792 = tl.load(k + 146 * LANES, mask)
        t3362 = t3361 + t792 * g18
        t795 = tl.load(k + 197 * LANES, mask)
        t3363 = t3362 + t795 * g25
        t3364 = t3356 + t3363
        t1937 = tl.load(k + 295 * LANES, mask)
        t3365 = a4 * t1937
        t3366 = t3365 + a20 * t3353
        g4 = tl.load(g + 4 * sg, mask)
        t3367 = t3366 + g4 * v20
        g12 = tl.load(g + 12 * sg, mask)
        t3368 = t3367 + g12 * t1933
        t944 = tl.load(k + 36 * LANES, mask)
        t3369 = t3368 + g13 * t944
        t3370 = t3369 + t3364 * v20
        t1712 = tl.load(k + 266 * LANES, mask)
        t3371 = a4 * t1712
        t2052 = tl.load(k + 304 * LANES, mask)
        t3372 = t3371 + a5 * t2052
        t2060 = tl.load(k + 294 * LANES, mask)
        t3373 = t3372 + a6 * t2060
        a10 = tl.load(a + 10 * sa, mask)
        t2613 = tl.load(k + 311 * LANES, mask)
        t3374 = t3373 + a10 * t2613
        a21 = tl.load(a + 21 * sa, mask)
        t3375 = t3374 + a21 * t3283
        a22 = tl.load(a + 22 * sa, mask)
        t3376 = t3375 + a22 * t3294
        t3377 = t3376 + a23 * t3298
        t3378 = t3377 + a24 * t3302
        t3379 = t3378 + a25 * t3306
        t2066 = tl.load(k + 200 * LANES, mask)
        t3380 = t3379 + t2066 * v6
        t2072 = tl.load(k + 11 * LANES, mask)
        t3381 = t3380 + t2072 * v5
        t1882 = tl.load(k + 28 * LANES, mask)
        t3382 = t3381 + t1882 * v4
        t3383 = t3382 + t3310 * v25
        t3384 = t3383 + t3314 * v24
        t3385 = t3384 + t3318 * v23
        v22 = tl.load(v + 22 * sv, mask)
        t3386 = t3385 + t3329 * v22
        v21 = tl.load(v + 21 * sv, mask)
        t3387 = t3386 + t3340 * v21
        t1904 = tl.load(k + 207 * LANES, mask)
        t3388 = t3387 + t1904 * v4
        t2667 = tl.load(k + 321 * LANES, mask)
        v10 = tl.load(v + 10 * sv, mask)
        t3389 = t3388 + t2667 * v10
        t3390 = t3389 + 2 * t3370
        tl.store(to_a + 20 * sto_a, t3390, mask)
        t2722 = tl.load(k + 150 * LANES, mask)
        t3391 = g13 * t2722
        t1761 = tl.load(k + 218 * LANES, mask)
        t3392 = t3391 + g26 * t1761
        t1763 = tl.load(k + 215 * LANES, mask)
        t3393 = t3392 + t2574 * t1763
        t3394 = t3274 + 3 * t3282
        t3395 = t3393 + 2 * t3394
        v28 = tl.load(v + 28 * sv, mask)
        t3396 = g13 * v28
        t1792 = tl.load(k + 232 * LANES, mask)
        t3397 = t3396 + g39 * t1792
        t1799 = tl.load(k + 156 * LANES, mask)
        t3398 = g26 * t1799
        t3399 = t3398 + 4 * t3397
        a28 = tl.load(a + 28 * sa, mask)
        t3400 = a28 * g13
        t1825 = tl.load(k + 162 * LANES, mask)
        t3401 = t3400 + t1825 * g39
        t1830 = tl.load(k + 176 * LANES, mask)
        t3402 = t1830 * g26
        t3403 = t3402 + 4 * t3401
        t1849 = tl.load(k + 179 * LANES, mask)
        t3404 = t1849 * t2574
        t1852 = tl.load(k + 193 * LANES, mask)
        t3405 = t3404 + t1852 * g26
        t2748 = tl.load(k + 199 * LANES, mask)
        t3406 = t3405 + g13 * t2748
        t3407 = t3332 + 3 * t3339
        t3408 = t3406 + 2 * t3407
        t3409 = 8 * g4
        t244 = tl.load(k + 47 * LANES, mask)
        t3410 = g18 * t244
        t253 = tl.load(k + 49 * LANES, mask)
        t3411 = t3410 + g30 * t253
        t261 = tl.load(k + 53 * LANES, mask)
        t3412 = t3411 + g37 * t261
        v7 = tl.load(v + 7 * sv, mask)
        t3413 = g11 * v7
        t250 = tl.load(k + 48 * LANES, mask)
        t3414 = t3413 + g25 * t250
        t243 = tl.load(k + 46 * LANES, mask)
        t3415 = t3414 + g35 * t243
        t271 = tl.load(k + 58 * LANES, mask)
        t3416 = t3415 + t271 * t3344
        t3417 = t3416 + 2 * t3412
        t3418 = 2 * t3343
        t3419 = t3418 + 3 * t3352
        t3420 = t3417 + t3419
        t3421 = t3420 + 2 * t3298
        v8 = tl.load(v + 8 * sv, mask)
        t3422 = g11 * v8
        t1069 = tl.load(k + 112 * LANES, mask)
        t3423 = t3422 + g18 * t1069
        t1126 = tl.load(k + 167 * LANES, mask)
        t3424 = t3423 + g25 * t1126
        t1075 = tl.load(k + 115 * LANES, mask)
        t3425 = t3424 + g30 * t1075
        t1088 = tl.load(k + 181 * LANES, mask)
        t3426 = t3425 + g35 * t1088
        t1105 = tl.load(k + 127 * LANES, mask)
        t3427 = t3426 + g37 * t1105
        t1120 = tl.load(k + 195 * LANES, mask)
        t3428 = t3427 + t3275 * t1120
        t3429 = t3302 + t3428
        v27 = tl.load(v + 27 * sv, mask)
        t3430 = g13 * v27
        t1774 = tl.load(k + 221 * LANES, mask)
        t3431 = t3430 + g39 * t1774
        t1781 = tl.load(k + 224 * LANES, mask)
        t3432 = g26 * t1781
        t3433 = t3432 + 4 * t3431
        t3434 = t3286 + 3 * t3293
        t3435 = t3433 + t3434
        a8 = tl.load(a + 8 * sa, mask)
        t3436 = a8 * g11
        t1171 = tl.load(k + 243 * LANES, mask)
        t3437 = t3436 + t1171 * g30
        t1177 = tl.load(k + 268 * LANES, mask)
        t3438 = t3437 + t1177 * g35
        t1188 = tl.load(k + 242 * LANES, mask)
        t3439 = t3438 + t1188 * g37
        t1199 = tl.load(k + 272 * LANES, mask)
        t3440 = t3439 + t1199 * t3275
        t1200 = tl.load(k + 241 * LANES, mask)
        t3441 = t3440 + t1200 * g18
        t1203 = tl.load(k + 273 * LANES, mask)
        t3442 = t3441 + t1203 * g25
        t3443 = t3314 + t3442
        a27 = tl.load(a + 27 * sa, mask)
        t3444 = a27 * g13
        t1840 = tl.load(k + 251 * LANES, mask)
        t3445 = t3444 + t1840 * g39
        t1845 = tl.load(k + 250 * LANES, mask)
        t3446 = t1845 * g26
        t3447 = t3446 + 4 * t3445
        t3448 = t3321 + 3 * t3328
        t3449 = t3447 + t3448
        a7 = tl.load(a + 7 * sa, mask)
        t3450 = a7 * g11
        t739 = tl.load(k + 174 * LANES, mask)
        t3451 = t3450 + t739 * g30
        t745 = tl.load(k + 175 * LANES, mask)
        t3452 = t3451 + t745 * g35
        t753 = tl.load(k + 180 * LANES, mask)
        t3453 = t3452 + t753 * g37
        t760 = tl.load(k + 182 * LANES, mask)
        t3454 = t3453 + t760 * t3275
        t761 = tl.load(k + 183 * LANES, mask)
        t3455 = t3454 + t761 * g18
        t764 = tl.load(k + 184 * LANES, mask)
        t3456 = t3455 + t764 * g25
        t3457 = 2 * t3356
        t3458 = t3457 + 3 * t3363
        t3459 = t3456 + t3458
        t3460 = t3459 + 2 * t3318
        t1944 = tl.load(k + 296 * LANES, mask)
        t3461 = a4 * t1944
        t3462 = t3461 + a5 * t1937
        t3463 = t3462 + a5 * t1712
        t3464 = t3463 + a21 * t3421
        t3465 = t3464 + a22 * t3429
        t3466 = t3465 + a24 * t3435
        a26 = tl.load(a + 26 * sa, mask)
        t3467 = t3466 + a26 * t3298
        t3468 = t3467 + a27 * t3302
        t3469 = t3468 + a28 * t3306
        t3470 = t3469 + t3310 * v28
        t3471 = t3470 + t3314 * v27
        v26 = tl.load(v + 26 * sv, mask)
        t3472 = t3471 + t3318 * v26
        t3473 = t3472 + t3443 * v22
        t3474 = t3473 + t3449 * v24
        t3475 = t3474 + t3460 * v21
        t2010 = tl.load(k + 303 * LANES, mask)
        t3476 = t3475 + t2010 * v4
        t3477 = t3476 + t1904 * v5
        t3478 = a4 * t2052
        a11 = tl.load(a + 11 * sa, mask)
        t3479 = t3478 + a11 * t2613
        t3480 = t3479 + t2072 * v4
        v11 = tl.load(v + 11 * sv, mask)
        t3481 = t3480 + t2667 * v11
        t2050 = tl.load(k + 309 * LANES, mask)
        t3482 = g12 * t2050
        t1328 = tl.load(k + 205 * LANES, mask)
        t3483 = t3482 + g13 * t1328
        t1726 = tl.load(k + 265 * LANES, mask)
        t3484 = a5 * t1726
        t1968 = tl.load(k + 298 * LANES, mask)
        t3485 = t3484 + a6 * t1968
        t3486 = t3485 + a7 * t2052
        t3487 = t3486 + a8 * t2060
        t2617 = tl.load(k + 312 * LANES, mask)
        t3488 = t3487 + a10 * t2617
        t3489 = t3488 + a20 * t3283
        t3490 = t3489 + a23 * t3395
        t3491 = t3490 + a25 * t3399
        t1989 = tl.load(k + 300 * LANES, mask)
        t3492 = t3491 + t1989 * v6
        t1878 = tl.load(k + 229 * LANES, mask)
        t3493 = t3492 + t1878 * v5
        t3494 = t3493 + t2066 * v8
        t3495 = t3494 + t2072 * v7
        t3496 = t3495 + t1882 * v5
        t3497 = t3496 + t3403 * v25
        t3498 = t3497 + t3408 * v23
        t3499 = t3498 + t3340 * v20
        t2663 = tl.load(k + 320 * LANES, mask)
        t3500 = t3499 + t2663 * v10
        t3501 = t3500 + t3409 * v21
        t3502 = t3501 + 2 * t3477
        t3503 = t3502 + 3 * t3481
        t3504 = t3503 + 4 * t3483
        tl.store(to_a + 21 * sto_a, t3504, mask)
        t2830 = tl.load(k + 279 * LANES, mask)
        t3505 = g13 * t2830
        t1806 = tl.load(k + 194 * LANES, mask)
        t3506 = t3505 + g26 * t1806
        t1808 = tl.load(k + 217 * LANES, mask)
        t3507 = t3506 + t2574 * t1808
        t3508 = t3507 + 2 * t3434
        t1812 = tl.load(k + 2 * LANES, mask)
        t3509 = t1812 * t2574
        t1815 = tl.load(k + 20 * LANES, mask)
        t3510 = t3509 + t1815 * g26
        t2835 = tl.load(k + 131 * LANES, mask)
        t3511 = t3510 + g13 * t2835
        t3512 = t3511 + 2 * t3448
        t325 = tl.load(k + 64 * LANES, mask)
        t3513 = g18 * t325
        t334 = tl.load(k + 66 * LANES, mask)
        t3514 = t3513 + g30 * t334
        t340 = tl.load(k + 69 * LANES, mask)
        t3515 = t3514 + g37 * t340
        v9 = tl.load(v + 9 * sv, mask)
        t3516 = g11 * v9
        t331 = tl.load(k + 65 * LANES, mask)
        t3517 = t3516 + g25 * t331
        t324 = tl.load(k + 63 * LANES, mask)
        t3518 = t3517 + g35 * t324
        t348 = tl.load(k + 72 * LANES, mask)
        t3519 = t3518 + t348 * t3344
        t3520 = t3519 + 2 * t3515
        t3521 = t3520 + t3419
        t3522 = t3521 + 2 * t3306
        t3523 = t3399 + t3394
        t3524 = t3403 + t3407
        a9 = tl.load(a + 9 * sa, mask)
        t3525 = a9 * g11
        t694 = tl.load(k + 151 * LANES, mask)
        t3526 = t3525 + t694 * g30
        t703 = tl.load(k + 155 * LANES, mask)
        t3527 = t3526 + t703 * g35
        t714 = tl.load(k + 163 * LANES, mask)
        t3528 = t3527 + t714 * g37
        t725 = tl.load(k + 169 * LANES, mask)
        t3529 = t3528 + t725 * t3275
        t726 = tl.load(k + 170 * LANES, mask)
        t3530 = t3529 + t726 * g18
        t729 = tl.load(k + 171 * LANES, mask)
        t3531 = t3530 + t729 * g25
        t3532 = t3531 + t3458
        t3533 = t3532 + 2 * t3310
        t1951 = tl.load(k + 297 * LANES, mask)
        t3534 = a4 * t1951
        t3535 = t3534 + a6 * t1937
        t3536 = t3535 + a6 * t1712
        t3537 = t3536 + a21 * t3429
        t3538 = t3537 + a22 * t3522
        t3539 = t3538 + a24 * t3523
        t3540 = t3539 + a27 * t3298
        t3541 = t3540 + a28 * t3302
        a29 = tl.load(a + 29 * sa, mask)
        t3542 = t3541 + a29 * t3306
        v29 = tl.load(v + 29 * sv, mask)
        t3543 = t3542 + t3310 * v29
        t3544 = t3543 + t3314 * v28
        t3545 = t3544 + t3318 * v27
        t3546 = t3545 + t3443 * v21
        t3547 = t3546 + t3524 * v24
        t3548 = t3547 + t3533 * v22
        t2003 = tl.load(k + 302 * LANES, mask)
        t3549 = t3548 + t2003 * v4
        t3550 = t3549 + t1904 * v6
        t3551 = a4 * t2060
        a12 = tl.load(a + 12 * sa, mask)
        t3552 = t3551 + a12 * t2613
        t3553 = t3552 + t2066 * v4
        v12 = tl.load(v + 12 * sv, mask)
        t3554 = t3553 + t2667 * v12
        t3555 = g12 * t2058
        t1346 = tl.load(k + 210 * LANES, mask)
        t3556 = t3555 + g13 * t1346
        t3557 = a5 * t1968
        t1748 = tl.load(k + 264 * LANES, mask)
        t3558 = t3557 + a6 * t1748
        t3559 = t3558 + a8 * t2052
        t3560 = t3559 + a9 * t2060
        t2621 = tl.load(k + 313 * LANES, mask)
        t3561 = t3560 + a10 * t2621
        t3562 = t3561 + a20 * t3294
        t3563 = t3562 + a23 * t3433
        t3564 = t3563 + a25 * t3508
        t1866 = tl.load(k + 33 * LANES, mask)
        t3565 = t3564 + t1866 * v6
        t3566 = t3565 + t1989 * v5
        t3567 = t3566 + t2066 * v9
        t3568 = t3567 + t2072 * v8
        t3569 = t3568 + t1882 * v6
        t3570 = t3569 + t3447 * v23
        t3571 = t3570 + t3512 * v25
        t3572 = t3571 + t3329 * v20
        t2659 = tl.load(k + 319 * LANES, mask)
        t3573 = t3572 + t2659 * v10
        t3574 = t3573 + t3409 * v22
        t3575 = t3574 + 2 * t3550
        t3576 = t3575 + 3 * t3554
        t3577 = t3576 + 4 * t3556
        tl.store(to_a + 22 * sto_a, t3577, mask)
        t2899 = tl.load(k + 37 * LANES, mask)
        t3578 = g13 * t2899
        t2221 = tl.load(k + 235 * LANES, mask)
        t3579 = t3578 + g26 * t2221
        t2223 = tl.load(k + 106 * LANES, mask)
        t3580 = t3579 + t2574 * t2223
        tl.store(k + 37 * LANES, t3282, mask)
        tl.store(k + 28 * LANES, t3286, mask)
        tl.store(k + 295 * LANES, t3293, mask)
        tl.store(k + 279 * LANES, t3298, mask)
        tl.store(k + 150 * LANES, t3302, mask)
        tl.store(k + 15 * LANES, t3306, mask)
        tl.store(k + 289 * LANES, t3310, mask)
        tl.store(k + 314 * LANES, t3314, mask)
        tl.store(k + 330 * LANES, t3318, mask)
        tl.store(k + 173 * LANES, t3321, mask)
        tl.store(k + 287 * LANES, t3328, mask)
        tl.store(k + 109 * LANES, t3332, mask)
        tl.store(k + 283 * LANES, t3339, mask)
        tl.store(k + 329 * LANES, t3343, mask)
        tl.store(k + 310 * LANES, t3352, mask)
        tl.store(k + 270 * LANES, t3356, mask)
        tl.store(k + 73 * LANES, t3363, mask)
        tl.store(k + 282 * LANES, t3393, mask)
        tl.store(k + 100 * LANES, t3395, mask)
        tl.store(k + 277 * LANES, t3399, mask)
        tl.store(k + 347 * LANES, t3403, mask)
        tl.store(k + 346 * LANES, t3406, mask)
        tl.store(k + 335 * LANES, t3408, mask)
        tl.store(k + 290 * LANES, t3409, mask)
        tl.store(k + 315 * LANES, t3417, mask)
        tl.store(k + 118 * LANES, t3428, mask)
        tl.store(k + 284 * LANES, t3433, mask)
        tl.store(k + 144 * LANES, t3435, mask)
        tl.store(k + 219 * LANES, t3442, mask)
        tl.store(k + 281 * LANES, t3447, mask)
        tl.store(k + 93 * LANES, t3449, mask)
        tl.store(k + 274 * LANES, t3456, mask)
        tl.store(k + 132 * LANES, t3507, mask)
        tl.store(k + 339 * LANES, t3508, mask)
        tl.store(k + 336 * LANES, t3511, mask)
        tl.store(k + 338 * LANES, t3512, mask)
        tl.store(k + 337 * LANES, t3520, mask)
        tl.store(k + 316 * LANES, t3523, mask)
        tl.store(k + 331 * LANES, t3524, mask)
        tl.store(k + 185 * LANES, t3531, mask)
        tl.store(k + 124 * LANES, t3580, mask)
    if PART == 11:
        t3302 = tl.load(k + 150 * LANES, mask)
        t3581 = 2 * t3302
        t3428 = tl.load(k + 118 * LANES, mask)
        t3582 = t3581 + 3 * t3428
        t3580 = tl.load(k + 124 * LANES, mask)
        t3583 = t3580 + 2 * t3582
        g13 = tl.load(g + 13 * sg, mask)
        v32 = tl.load(v + 32 * sv, mask)
        t3584 = g13 * v32
        g39 = tl.load(g + 39 * sg, mask)
        t2115 = tl.load(k + 121 * LANES, mask)
        t3585 = t3584 + g39 * t2115
        g26 = tl.load(g + 26 * sg, mask)
        t2119 = tl.load(k + 119 * LANES, mask)
        t3586 = g26 * t2119
        t3587 = t3586 + 2 * t3585
        t3282 = tl.load(k + 37 * LANES, mask)
        t3274 = tl.load(k + 236 * LANES, mask)
        t3588 = t3274 + 6 * t3282
        t3393 = tl.load(k + 282 * LANES, mask)
        t3589 = t3588 + 2 * t3393
        t3293 = tl.load(k + 295 * LANES, mask)
        t3286 = tl.load(k + 28 * LANES, mask)
        t3590 = t3286 + 6 * t3293
        t3433 = tl.load(k + 284 * LANES, mask)
        t3591 = t3590 + 4 * t3433
        a32 = tl.load(a + 32 * sa, mask)
        t3592 = a32 * g13
        t2145 = tl.load(k + 239 * LANES, mask)
        t3593 = t3592 + t2145 * g39
        t2148 = tl.load(k + 238 * LANES, mask)
        t3594 = t2148 * g26
        t3595 = t3594 + 2 * t3593
        t2227 = tl.load(k + 234 * LANES, mask)
        t2574 = tl.load(k + 198 * LANES, mask)
        t3596 = t2227 * t2574
        t2230 = tl.load(k + 240 * LANES, mask)
        t3597 = t3596 + t2230 * g26
        t2914 = tl.load(k + 220 * LANES, mask)
        t3598 = t3597 + g13 * t2914
        t3314 = tl.load(k + 314 * LANES, mask)
        t3599 = 2 * t3314
        t3442 = tl.load(k + 219 * LANES, mask)
        t3600 = t3599 + 3 * t3442
        t3601 = t3598 + 2 * t3600
        t3328 = tl.load(k + 287 * LANES, mask)
        t3321 = tl.load(k + 173 * LANES, mask)
        t3602 = t3321 + 6 * t3328
        t3447 = tl.load(k + 281 * LANES, mask)
        t3603 = t3602 + 4 * t3447
        t3339 = tl.load(k + 283 * LANES, mask)
        t3332 = tl.load(k + 109 * LANES, mask)
        t3604 = t3332 + 6 * t3339
        t3406 = tl.load(k + 346 * LANES, mask)
        t3605 = t3604 + 2 * t3406
        g4 = tl.load(g + 4 * sg, mask)
        t3606 = 12 * g4
        v30 = tl.load(v + 30 * sv, mask)
        t3607 = g13 * v30
        t2170 = tl.load(k + 160 * LANES, mask)
        t3608 = t3607 + g26 * t2170
        t2168 = tl.load(k + 44 * LANES, mask)
        t2668 = tl.load(k + 322 * LANES, mask)
        t3609 = t3608 + t2168 * t2668
        t3298 = tl.load(k + 279 * LANES, mask)
        t3610 = 4 * t3298
        t3417 = tl.load(k + 315 * LANES, mask)
        t3611 = t3610 + 3 * t3417
        t3352 = tl.load(k + 310 * LANES, mask)
        t3343 = tl.load(k + 329 * LANES, mask)
        t3612 = t3343 + 3 * t3352
        t3613 = t3609 + t3611
        t3614 = t3613 + t3612
        a30 = tl.load(a + 30 * sa, mask)
        t3615 = a30 * g13
        t2152 = tl.load(k + 177 * LANES, mask)
        t2681 = tl.load(k + 324 * LANES, mask)
        t3616 = t3615 + t2152 * t2681
        t2153 = tl.load(k + 178 * LANES, mask)
        t3617 = t3616 + t2153 * g26
        t3318 = tl.load(k + 330 * LANES, mask)
        t3618 = 4 * t3318
        t3456 = tl.load(k + 274 * LANES, mask)
        t3619 = t3618 + 3 * t3456
        t3363 = tl.load(k + 73 * LANES, mask)
        t3356 = tl.load(k + 270 * LANES, mask)
        t3620 = t3356 + 3 * t3363
        t3621 = t3617 + t3619
        t3622 = t3621 + t3620
        a23 = tl.load(a + 23 * sa, mask)
        t3623 = a23 * t3614
        a28 = tl.load(a + 28 * sa, mask)
        t3399 = tl.load(k + 277 * LANES, mask)
        t3624 = t3623 + a28 * t3399
        g12 = tl.load(g + 12 * sg, mask)
        t1720 = tl.load(k + 24 * LANES, mask)
        t3625 = t3624 + g12 * t1720
        t215 = tl.load(k + 1 * LANES, mask)
        t3626 = t3625 + g13 * t215
        t3403 = tl.load(k + 347 * LANES, mask)
        v28 = tl.load(v + 28 * sv, mask)
        t3627 = t3626 + t3403 * v28
        v23 = tl.load(v + 23 * sv, mask)
        t3628 = t3627 + t3622 * v23
        a5 = tl.load(a + 5 * sa, mask)
        t1765 = tl.load(k + 54 * LANES, mask)
        t3629 = a5 * t1765
        t2052 = tl.load(k + 304 * LANES, mask)
        t3630 = t3629 + a5 * t2052
        a11 = tl.load(a + 11 * sa, mask)
        t2617 = tl.load(k + 312 * LANES, mask)
        t3631 = t3630 + a11 * t2617
        a13 = tl.load(a + 13 * sa, mask)
        t2613 = tl.load(k + 311 * LANES, mask)
        t3632 = t3631 + a13 * t2613
        t1854 = tl.load(k + 225 * LANES, mask)
        v5 = tl.load(v + 5 * sv, mask)
        t3633 = t3632 + t1854 * v5
        t2072 = tl.load(k + 11 * LANES, mask)
        t3634 = t3633 + t2072 * v5
        t2663 = tl.load(k + 320 * LANES, mask)
        v11 = tl.load(v + 11 * sv, mask)
        t3635 = t3634 + t2663 * v11
        t2667 = tl.load(k + 321 * LANES, mask)
        v13 = tl.load(v + 13 * sv, mask)
        t3636 = t3635 + t2667 * v13
        t1944 = tl.load(k + 296 * LANES, mask)
        t3637 = a5 * t1944
        t2010 = tl.load(k + 303 * LANES, mask)
        t3638 = t3637 + t2010 * v5
        a4 = tl.load(a + 4 * sa, mask)
        t1726 = tl.load(k + 265 * LANES, mask)
        t3639 = a4 * t1726
        t1734 = tl.load(k + 271 * LANES, mask)
        t3640 = t3639 + a4 * t1734
        a6 = tl.load(a + 6 * sa, mask)
        t1783 = tl.load(k + 55 * LANES, mask)
        t3641 = t3640 + a6 * t1783
        a7 = tl.load(a + 7 * sa, mask)
        t3642 = t3641 + a7 * t1726
        t1712 = tl.load(k + 266 * LANES, mask)
        t3643 = t3642 + a7 * t1712
        a8 = tl.load(a + 8 * sa, mask)
        t1968 = tl.load(k + 298 * LANES, mask)
        t3644 = t3643 + a8 * t1968
        a20 = tl.load(a + 20 * sa, mask)
        t3645 = t3644 + a20 * t3298
        a21 = tl.load(a + 21 * sa, mask)
        t3395 = tl.load(k + 100 * LANES, mask)
        t3646 = t3645 + a21 * t3395
        a22 = tl.load(a + 22 * sa, mask)
        t3647 = t3646 + a22 * t3433
        a24 = tl.load(a + 24 * sa, mask)
        t3648 = t3647 + a24 * t3583
        a25 = tl.load(a + 25 * sa, mask)
        t3649 = t3648 + a25 * t3587
        a26 = tl.load(a + 26 * sa, mask)
        t3650 = t3649 + a26 * t3589
        a27 = tl.load(a + 27 * sa, mask)
        t3651 = t3650 + a27 * t3591
        t3652 = t3651 + a30 * t3298
        a31 = tl.load(a + 31 * sa, mask)
        t3653 = t3652 + a31 * t3302
        t3306 = tl.load(k + 15 * LANES, mask)
        t3654 = t3653 + a32 * t3306
        t1847 = tl.load(k + 222 * LANES, mask)
        v6 = tl.load(v + 6 * sv, mask)
        t3655 = t3654 + t1847 * v6
        t1989 = tl.load(k + 300 * LANES, mask)
        v8 = tl.load(v + 8 * sv, mask)
        t3656 = t3655 + t1989 * v8
        t1878 = tl.load(k + 229 * LANES, mask)
        v4 = tl.load(v + 4 * sv, mask)
        t3657 = t3656 + t1878 * v4
        v7 = tl.load(v + 7 * sv, mask)
        t3658 = t3657 + t1878 * v7
        v25 = tl.load(v + 25 * sv, mask)
        t3659 = t3658 + t3595 * v25
        v22 = tl.load(v + 22 * sv, mask)
        t3660 = t3659 + t3447 * v22
        t3310 = tl.load(k + 289 * LANES, mask)
        t3661 = t3660 + t3310 * v32
        v31 = tl.load(v + 31 * sv, mask)
        t3662 = t3661 + t3314 * v31
        v20 = tl.load(v + 20 * sv, mask)
        t3663 = t3662 + t3318 * v20
        t3664 = t3663 + t3318 * v30
        v24 = tl.load(v + 24 * sv, mask)
        t3665 = t3664 + t3601 * v24
        v27 = tl.load(v + 27 * sv, mask)
        t3666 = t3665 + t3603 * v27
        v26 = tl.load(v + 26 * sv, mask)
        t3667 = t3666 + t3605 * v26
        t3408 = tl.load(k + 335 * LANES, mask)
        v21 = tl.load(v + 21 * sv, mask)
        t3668 = t3667 + t3408 * v21
        t1897 = tl.load(k + 286 * LANES, mask)
        t3669 = t3668 + t1897 * v4
        t1904 = tl.load(k + 207 * LANES, mask)
        t3670 = t3669 + t1904 * v7
        t3671 = t3670 + t3606 * v23
        t3672 = t3671 + 2 * t3628
        t3673 = t3672 + 3 * t3636
        t3674 = t3673 + 4 * t3638
        tl.store(to_a + 23 * sto_a, t3674, mask)
        t2976 = tl.load(k + 267 * LANES, mask)
        t3675 = g13 * t2976
        t2126 = tl.load(k + 157 * LANES, mask)
        t3676 = t3675 + g26 * t2126
        t2128 = tl.load(k + 21 * LANES, mask)
        t3677 = t3676 + t2574 * t2128
        t3678 = t3677 + 2 * t3582
        t2132 = tl.load(k + 50 * LANES, mask)
        t3679 = t2132 * t2574
        t2135 = tl.load(k + 51 * LANES, mask)
        t3680 = t3679 + t2135 * g26
        t2985 = tl.load(k + 276 * LANES, mask)
        t3681 = t3680 + g13 * t2985
        t3682 = t3681 + 2 * t3600
        t3683 = 24 * g4
        t3684 = 4 * t3306
        t3520 = tl.load(k + 337 * LANES, mask)
        t3685 = t3684 + 3 * t3520
        t3686 = t3685 + t3611
        t3687 = t3686 + 2 * t3587
        t3688 = t3687 + 2 * t3612
        t3689 = t3393 + t3588
        t3690 = t3689 + 2 * t3399
        t3507 = tl.load(k + 132 * LANES, mask)
        t3691 = t3507 + t3590
        t3692 = t3691 + 2 * t3433
        t3511 = tl.load(k + 336 * LANES, mask)
        t3693 = t3511 + t3602
        t3694 = t3693 + 2 * t3447
        t3695 = t3406 + t3604
        t3696 = t3695 + 2 * t3403
        t3697 = 4 * t3310
        t3531 = tl.load(k + 185 * LANES, mask)
        t3698 = t3697 + 3 * t3531
        t3699 = t3698 + t3619
        t3700 = t3699 + 2 * t3595
        t3701 = t3700 + 2 * t3620
        t3702 = a4 * t1968
        t1975 = tl.load(k + 299 * LANES, mask)
        t3703 = t3702 + a4 * t1975
        t3704 = t3703 + a5 * t1783
        t1801 = tl.load(k + 95 * LANES, mask)
        t3705 = t3704 + a6 * t1801
        t3706 = t3705 + a8 * t1712
        t3435 = tl.load(k + 144 * LANES, mask)
        t3707 = t3706 + a21 * t3435
        t3523 = tl.load(k + 316 * LANES, mask)
        t3708 = t3707 + a22 * t3523
        t3709 = t3708 + a24 * t3688
        t3710 = t3709 + a26 * t3433
        t3711 = t3710 + a27 * t3690
        t3712 = t3711 + a28 * t3692
        a29 = tl.load(a + 29 * sa, mask)
        t3713 = t3712 + a29 * t3399
        t3714 = t3713 + a31 * t3298
        t3715 = t3714 + a32 * t3302
        a33 = tl.load(a + 33 * sa, mask)
        t3716 = t3715 + a33 * t3306
        t1832 = tl.load(k + 223 * LANES, mask)
        t3717 = t3716 + t1832 * v6
        t3718 = t3717 + t1847 * v5
        t3719 = t3718 + t1989 * v4
        v29 = tl.load(v + 29 * sv, mask)
        t3720 = t3719 + t3403 * v29
        t3721 = t3720 + t3447 * v26
        v33 = tl.load(v + 33 * sv, mask)
        t3722 = t3721 + t3310 * v33
        t3723 = t3722 + t3314 * v32
        t3724 = t3723 + t3318 * v31
        t3725 = t3724 + t3694 * v28
        tl.store(k + 316 * LANES, t3694, mask)
        t3449 = tl.load(k + 93 * LANES, mask)
        t3726 = t3725 + t3449 * v21
        t3727 = t3726 + t3696 * v27
        t3524 = tl.load(k + 331 * LANES, mask)
        t3728 = t3727 + t3524 * v22
        t3729 = t3728 + t3701 * v24
        t1996 = tl.load(k + 301 * LANES, mask)
        t3730 = t3729 + t1996 * v4
        t3731 = t3730 + t1904 * v8
        t2060 = tl.load(k + 294 * LANES, mask)
        tl.store(k + 331 * LANES, t3692, mask)
        t3732 = a5 * t2060
        t3733 = t3732 + a6 * t2052
        t2621 = tl.load(k + 313 * LANES, mask)
        t3734 = t3733 + a11 * t2621
        a12 = tl.load(a + 12 * sa, mask)
        t3735 = t3734 + a12 * t2617
        tl.store(k + 304 * LANES, t3603, mask)
        t2066 = tl.load(k + 200 * LANES, mask)
        t3736 = t3735 + t2066 * v5
        t3737 = t3736 + t2072 * v6
        t2659 = tl.load(k + 319 * LANES, mask)
        t3738 = t3737 + t2659 * v11
        v12 = tl.load(v + 12 * sv, mask)
        t3739 = t3738 + t2663 * v12
        tl.store(k + 11 * LANES, t3591, mask)
        t1951 = tl.load(k + 297 * LANES, mask)
        t3740 = a5 * t1951
        t3741 = t3740 + a6 * t1944
        t1959 = tl.load(k + 257 * LANES, mask)
        t3742 = t3741 + g12 * t1959
        t1046 = tl.load(k + 233 * LANES, mask)
        t3743 = t3742 + g13 * t1046
        t2003 = tl.load(k + 302 * LANES, mask)
        t3744 = t3743 + t2003 * v5
        t3745 = t3744 + t2010 * v6
        tl.store(k + 93 * LANES, t3696, mask)
        a14 = tl.load(a + 14 * sa, mask)
        tl.store(k + 144 * LANES, t3690, mask)
        t3746 = a14 * t2613
        v14 = tl.load(v + 14 * sv, mask)
        t3747 = t3746 + t2667 * v14
        t3748 = a7 * t1968
        t1748 = tl.load(k + 264 * LANES, mask)
        t3749 = t3748 + a8 * t1748
        t3750 = t3749 + a8 * t1726
        tl.store(k + 198 * LANES, t3681, mask)
        a9 = tl.load(a + 9 * sa, mask)
        t3751 = t3750 + a9 * t1968
        t3752 = t3751 + a20 * t3302
        t3753 = t3752 + a23 * t3583
        t3754 = t3753 + a25 * t3678
        t1866 = tl.load(k + 33 * LANES, mask)
        t3755 = t3754 + t1866 * v8
        t3756 = t3755 + t1989 * v7
        tl.store(k + 267 * LANES, t3677, mask)
        v9 = tl.load(v + 9 * sv, mask)
        t3757 = t3756 + t1989 * v9
        t3758 = t3757 + t1878 * v8
        t3759 = t3758 + t3314 * v20
        t3760 = t3759 + t3682 * v25
        t3761 = t3760 + t3601 * v23
        t3762 = t3761 + t3683 * v24
        t3763 = t3762 + 2 * t3731
        t3764 = t3763 + 3 * t3739
        t3765 = t3764 + 4 * t3745
        t3766 = t3765 + 6 * t3747
        tl.store(to_a + 24 * sto_a, t3766, mask)
        t3767 = 2 * t3399
        t3768 = t3767 + 3 * t3282
        t3769 = t3274 + 2 * t3768
        t3770 = t3507 + 3 * t3293
        t3771 = t3286 + 2 * t3770
        t3772 = t3511 + 3 * t3328
        t3773 = t3321 + 2 * t3772
        t3774 = 2 * t3403
        t3775 = t3774 + 3 * t3339
        t3776 = t3332 + 2 * t3775
        v34 = tl.load(v + 34 * sv, mask)
        t3777 = g13 * v34
        tl.store(k + 109 * LANES, t3772, mask)
        t2295 = tl.load(k + 67 * LANES, mask)
        t3778 = t3777 + g26 * t2295
        t2293 = tl.load(k + 213 * LANES, mask)
        t3779 = t3778 + t2293 * t2668
        t3780 = t3779 + t3685
        t3781 = t3780 + t3612
        a34 = tl.load(a + 34 * sa, mask)
        t3782 = a34 * g13
        t2282 = tl.load(k + 159 * LANES, mask)
        t3783 = t3782 + t2282 * t2681
        t2283 = tl.load(k + 149 * LANES, mask)
        t3784 = t3783 + t2283 * g26
        t3785 = t3784 + t3698
        t3786 = t3785 + t3620
        t3787 = a25 * t3781
        t3788 = t3787 + a27 * t3433
        t1742 = tl.load(k + 25 * LANES, mask)
        t3789 = t3788 + g12 * t1742
        t297 = tl.load(k + 60 * LANES, mask)
        t3790 = t3789 + g13 * t297
        t3791 = t3790 + t3447 * v27
        t3792 = t3791 + t3786 * v25
        t1810 = tl.load(k + 92 * LANES, mask)
        t3793 = a6 * t1810
        t3794 = t3793 + a6 * t2060
        t3795 = t3794 + a12 * t2621
        a15 = tl.load(a + 15 * sa, mask)
        t3796 = t3795 + a15 * t2613
        t1817 = tl.load(k + 258 * LANES, mask)
        t3797 = t3796 + t1817 * v6
        t3798 = t3797 + t2066 * v6
        t3799 = t3798 + t2659 * v12
        v15 = tl.load(v + 15 * sv, mask)
        t3800 = t3799 + t2667 * v15
        t3801 = a6 * t1951
        t3802 = t3801 + t2003 * v6
        t3803 = a4 * t1748
        t1756 = tl.load(k + 269 * LANES, mask)
        t3804 = t3803 + a4 * t1756
        t3805 = t3804 + a5 * t1801
        t3806 = t3805 + a8 * t1968
        t3807 = t3806 + a9 * t1748
        t3808 = t3807 + a9 * t1712
        t3809 = t3808 + a20 * t3306
        t3810 = t3809 + a21 * t3399
        t3508 = tl.load(k + 339 * LANES, mask)
        t3811 = t3810 + a22 * t3508
        t3812 = t3811 + a23 * t3587
        t3813 = t3812 + a24 * t3678
        t3814 = t3813 + a28 * t3769
        t3815 = t3814 + a29 * t3771
        t3816 = t3815 + a32 * t3298
        t3817 = t3816 + a33 * t3302
        t3818 = t3817 + a34 * t3306
        t3819 = t3818 + t1832 * v5
        t3820 = t3819 + t1866 * v4
        t3821 = t3820 + t1866 * v9
        t3822 = t3821 + t1989 * v8
        t3823 = t3822 + t3595 * v23
        t3824 = t3823 + t3403 * v21
        t3825 = t3824 + t3310 * v20
        t3826 = t3825 + t3310 * v34
        t3827 = t3826 + t3314 * v33
        t3828 = t3827 + t3318 * v32
        t3829 = t3828 + t3682 * v24
        t3830 = t3829 + t3773 * v29
        t3512 = tl.load(k + 338 * LANES, mask)
        t3831 = t3830 + t3512 * v22
        t3832 = t3831 + t3776 * v28
        t1890 = tl.load(k + 278 * LANES, mask)
        t3833 = t3832 + t1890 * v4
        t3834 = t3833 + t1904 * v9
        t3835 = t3834 + t3606 * v25
        t3836 = t3835 + 2 * t3792
        t3837 = t3836 + 3 * t3800
        t3838 = t3837 + 4 * t3802
        tl.store(to_a + 25 * sto_a, t3838, mask)
        t3839 = t3393 + 2 * t3282
        t3840 = t3406 + 2 * t3339
        t3841 = 2 * t3298
        t3842 = t3841 + 3 * t3417
        t3843 = t3842 + t3352
        t3844 = t3843 + 2 * t3609
        t3845 = t3302 + 3 * t3428
        t3846 = t3580 + t3845
        t3847 = t3433 + t3293
        t3848 = t3314 + 3 * t3442
        t3849 = t3598 + t3848
        t3850 = t3447 + t3328
        tl.store(k + 207 * LANES, t3606, mask)
        t3851 = 2 * t3318
        t3852 = t3851 + 3 * t3456
        t3853 = t3852 + t3363
        t3854 = t3853 + 2 * t3617
        t2172 = tl.load(k + 293 * LANES, mask)
        tl.store(k + 338 * LANES, t3773, mask)
        t3855 = a5 * t2172
        t3856 = t3855 + a5 * t1734
        t3857 = t3856 + a7 * t1944
        t3858 = t3857 + a21 * t3298
        t3859 = t3858 + a24 * t3433
        t3860 = t3859 + a26 * t3844
        t3861 = t3860 + a27 * t3846
        t3862 = t3861 + a28 * t3587
        t3863 = t3862 + a31 * t3847
        t3864 = t3863 + t3595 * v28
        t3865 = t3864 + t3447 * v24
        t3866 = t3865 + t3318 * v21
        t3867 = t3866 + t3849 * v27
        t3868 = t3867 + t3850 * v31
        t3869 = t3868 + t3854 * v26
        t3870 = t3869 + t1897 * v5
        t3871 = t3870 + t2010 * v7
        t3872 = a7 * t1765
        t3873 = t3872 + a13 * t2617
        t3874 = t3873 + t1854 * v7
        t3875 = t3874 + t2663 * v13
        t1763 = tl.load(k + 215 * LANES, mask)
        tl.store(k + 339 * LANES, t3850, mask)
        t3876 = g12 * t1763
        t385 = tl.load(k + 80 * LANES, mask)
        t3877 = t3876 + g13 * t385
        t3878 = a4 * t1765
        t3879 = t3878 + a5 * t1726
        tl.store(k + 266 * LANES, t3847, mask)
        t2225 = tl.load(k + 292 * LANES, mask)
        t3880 = t3879 + a6 * t2225
        t3881 = t3880 + a8 * t1783
        a16 = tl.load(a + 16 * sa, mask)
        t3882 = t3881 + a16 * t2613
        t3883 = t3882 + a23 * t3589
        t3884 = t3883 + a30 * t3839
        t3885 = t3884 + a32 * t3399
        t2232 = tl.load(k + 30 * LANES, mask)
        t3886 = t3885 + t2232 * v6
        t3887 = t3886 + t1847 * v8
        t3888 = t3887 + t1854 * v4
        t3889 = t3888 + t1878 * v5
        tl.store(k + 200 * LANES, t3839, mask)
        t2155 = tl.load(k + 306 * LANES, mask)
        t3890 = t3889 + t2155 * v5
        t3891 = t3890 + t3403 * v32
        t3892 = t3891 + t3840 * v30
        t3893 = t3892 + t3605 * v23
        v16 = tl.load(v + 16 * sv, mask)
        t3894 = t3893 + t2667 * v16
        t3409 = tl.load(k + 290 * LANES, mask)
        t3895 = t3894 + t3409 * v26
        t3896 = t3895 + 2 * t3871
        t3897 = t3896 + 3 * t3875
        t3898 = t3897 + 4 * t3877
        tl.store(to_a + 26 * sto_a, t3898, mask)
        t3899 = t3507 + 4 * t3433
        t3900 = t3899 + 6 * t3293
        t3901 = t3511 + 4 * t3447
        t3902 = t3901 + 6 * t3328
        t3903 = 2 * t3306
        t3904 = t3903 + 3 * t3520
        t3905 = 4 * t3587
        t3906 = t3905 + 3 * t3352
        tl.store(k + 294 * LANES, t3840, mask)
        t3907 = t3904 + t3906
        t3908 = t3907 + 2 * t3609
        t3909 = t3908 + 2 * t3842
        t3677 = tl.load(k + 267 * LANES, mask)
        t3910 = t3677 + t3580
        t3911 = t3910 + 2 * t3845
        t3912 = t3399 + t3393
        t3913 = t3912 + 3 * t3282
        tl.store(k + 324 * LANES, t3609, mask)
        t3681 = tl.load(k + 198 * LANES, mask)
        t3914 = t3681 + t3598
        t3915 = t3914 + 2 * t3848
        t3916 = t3403 + t3406
        t3917 = t3916 + 3 * t3339
        tl.store(k + 322 * LANES, t3598, mask)
        t3918 = 2 * t3310
        t3531 = tl.load(k + 185 * LANES, mask)
        t3919 = t3918 + 3 * t3531
        tl.store(k + 173 * LANES, t3771, mask)
        t3920 = 4 * t3595
        t3921 = t3920 + 3 * t3363
        t3922 = t3919 + t3921
        t3923 = t3922 + 2 * t3617
        t3924 = t3923 + 2 * t3852
        tl.store(k + 28 * LANES, t3617, mask)
        t3925 = a5 * t1968
        t3926 = t3925 + a6 * t1734
        t3927 = t3926 + a7 * t1783
        t3928 = t3927 + a7 * t1951
        t3929 = t3928 + a8 * t1801
        t3930 = t3929 + a21 * t3302
        t3931 = t3930 + a22 * t3298
        t3690 = tl.load(k + 144 * LANES, mask)
        t3932 = t3931 + a24 * t3690
        t3933 = t3932 + a25 * t3433
        t3934 = t3933 + a26 * t3846
        t3935 = t3934 + a27 * t3909
        t3936 = t3935 + a28 * t3911
        t3937 = t3936 + a29 * t3587
        t3938 = t3937 + a31 * t3913
        t3939 = t3938 + a33 * t3399
        t3940 = t3939 + t1832 * v8
        t3941 = t3940 + t1847 * v7
        t3942 = t3941 + t1989 * v5
        t3943 = t3942 + t3595 * v29
        t3944 = t3943 + t3403 * v33
        t3945 = t3944 + t3447 * v25
        t3946 = t3945 + t3314 * v21
        t3947 = t3946 + t3318 * v22
        t3948 = t3947 + t3915 * v28
        t3949 = t3948 + t3849 * v26
        t3950 = t3949 + t3917 * v31
        t3696 = tl.load(k + 93 * LANES, mask)
        t3951 = t3950 + t3696 * v24
        t3952 = t3951 + t3924 * v27
        t3953 = t3952 + t1897 * v6
        t3954 = t3953 + t2003 * v7
        t3955 = a5 * t2225
        t3956 = t3955 + a8 * t1765
        t3957 = t3956 + a13 * t2621
        a17 = tl.load(a + 17 * sa, mask)
        t3958 = t3957 + a17 * t2613
        t3959 = t3958 + t2232 * v5
        t3960 = t3959 + t1854 * v8
        t3961 = t3960 + t2659 * v13
        v17 = tl.load(v + 17 * sv, mask)
        t3962 = t3961 + t2667 * v17
        t1975 = tl.load(k + 299 * LANES, mask)
        t3963 = a5 * t1975
        t3964 = t3963 + a8 * t1944
        t1774 = tl.load(k + 221 * LANES, mask)
        t3965 = t3964 + g12 * t1774
        t418 = tl.load(k + 42 * LANES, mask)
        t3966 = t3965 + g13 * t418
        t1996 = tl.load(k + 301 * LANES, mask)
        t3967 = t3966 + t1996 * v5
        t3968 = t3967 + t2010 * v8
        a14 = tl.load(a + 14 * sa, mask)
        t3969 = a14 * t2617
        v14 = tl.load(v + 14 * sv, mask)
        t3970 = t3969 + t2663 * v14
        tl.store(k + 93 * LANES, t3917, mask)
        t3971 = a4 * t1783
        tl.store(k + 144 * LANES, t3913, mask)
        t2121 = tl.load(k + 305 * LANES, mask)
        t3972 = t3971 + a6 * t2121
        t3973 = t3972 + a6 * t1726
        t3974 = t3973 + a9 * t1783
        t3591 = tl.load(k + 11 * LANES, mask)
        t3975 = t3974 + a23 * t3591
        t3976 = t3975 + a30 * t3433
        t3977 = t3976 + a32 * t3900
        t2150 = tl.load(k + 7 * LANES, mask)
        t3978 = t3977 + t2150 * v6
        t3979 = t3978 + t1847 * v4
        t3980 = t3979 + t1847 * v9
        t3981 = t3980 + t1878 * v6
        t3982 = t3981 + t3447 * v30
        t3983 = t3982 + t3902 * v32
        t3603 = tl.load(k + 304 * LANES, mask)
        t3984 = t3983 + t3603 * v23
        t3985 = t3984 + t3683 * v27
        t3986 = t3985 + 2 * t3954
        t3987 = t3986 + 3 * t3962
        t3988 = t3987 + 4 * t3968
        t3989 = t3988 + 6 * t3970
        tl.store(to_a + 27 * sto_a, t3989, mask)
        t3990 = t3393 + 2 * t3768
        t3991 = t3406 + 2 * t3775
        t3992 = t3842 + t3906
        t3993 = t3992 + 2 * t3779
        t3994 = t3993 + 2 * t3904
        t3995 = t3677 + 3 * t3428
        t3996 = t3302 + t3995
        t3997 = t3433 + t3770
        t3998 = t3681 + 3 * t3442
        t3999 = t3314 + t3998
        t3772 = tl.load(k + 109 * LANES, mask)
        t4000 = t3447 + t3772
        t4001 = t3852 + t3921
        t4002 = t4001 + 2 * t3784
        t4003 = t4002 + 2 * t3919
        t4004 = a5 * t1756
        t4005 = t4004 + a6 * t1968
        t4006 = t4005 + a8 * t1783
        t4007 = t4006 + a9 * t1801
        t4008 = t4007 + a9 * t1944
        t4009 = t4008 + a21 * t3306
        t4010 = t4009 + a22 * t3302
        t4011 = t4010 + a23 * t3399
        t3692 = tl.load(k + 331 * LANES, mask)
        t4012 = t4011 + a24 * t3692
        t4013 = t4012 + a26 * t3587
        t4014 = t4013 + a27 * t3911
        t4015 = t4014 + a28 * t3994
        t4016 = t4015 + a29 * t3996
        t4017 = t4016 + a31 * t3433
        t4018 = t4017 + a33 * t3997
        t4019 = t4018 + t1832 * v9
        t4020 = t4019 + t1847 * v8
        t4021 = t4020 + t1989 * v6
        t4022 = t4021 + t3595 * v26
        t4023 = t4022 + t3403 * v23
        t4024 = t4023 + t3447 * v31
        t4025 = t4024 + t3310 * v21
        t4026 = t4025 + t3314 * v22
        t4027 = t4026 + t3999 * v29
        t4028 = t4027 + t3915 * v27
        t4029 = t4028 + t4000 * v33
        t3694 = tl.load(k + 316 * LANES, mask)
        t4030 = t4029 + t3694 * v24
        t4031 = t4030 + t4003 * v28
        t4032 = t4031 + t1890 * v5
        t4033 = t4032 + t2010 * v9
        t2130 = tl.load(k + 237 * LANES, mask)
        t4034 = a6 * t2130
        t4035 = t4034 + a8 * t1810
        t4036 = t4035 + a15 * t2617
        a18 = tl.load(a + 18 * sa, mask)
        t4037 = t4036 + a18 * t2613
        t2137 = tl.load(k + 201 * LANES, mask)
        t4038 = t4037 + t2137 * v6
        t4039 = t4038 + t1817 * v8
        t4040 = t4039 + t2663 * v15
        v18 = tl.load(v + 18 * sv, mask)
        t4041 = t4040 + t2667 * v18
        t4042 = a6 * t1975
        t4043 = t4042 + a8 * t1951
        t1792 = tl.load(k + 232 * LANES, mask)
        t4044 = t4043 + g12 * t1792
        t465 = tl.load(k + 29 * LANES, mask)
        t4045 = t4044 + g13 * t465
        t4046 = t4045 + t1996 * v6
        t4047 = t4046 + t2003 * v8
        t4048 = a14 * t2621
        t4049 = t4048 + t2659 * v14
        t4050 = a4 * t1801
        t4051 = t4050 + a5 * t2121
        t4052 = t4051 + a5 * t1748
        t4053 = t4052 + a7 * t1801
        t4054 = t4053 + a25 * t3769
        t4055 = t4054 + a32 * t3990
        t4056 = t4055 + a34 * t3399
        t4057 = t4056 + t2150 * v5
        t4058 = t4057 + t1832 * v4
        t4059 = t4058 + t1832 * v7
        t4060 = t4059 + t1866 * v5
        t4061 = t4060 + t3403 * v34
        t4062 = t4061 + t3991 * v32
        t4063 = t4062 + t3776 * v25
        t4064 = t4063 + t3683 * v28
        t4065 = t4064 + 2 * t4033
        t4066 = t4065 + 3 * t4041
        t4067 = t4066 + 4 * t4047
        t4068 = t4067 + 6 * t4049
        tl.store(to_a + 28 * sto_a, t4068, mask)
        t4069 = t3507 + 2 * t3293
        t4070 = t3511 + 2 * t3328
        t4071 = 2 * t3779
        t4072 = t4071 + 3 * t3520
        t4073 = t4072 + t3352
        t4074 = t4073 + 2 * t3306
        t4075 = t3399 + t3282
        t4076 = t3403 + t3339
        t4077 = 2 * t3784
        t4078 = t4077 + 3 * t3531
        t3363 = tl.load(k + 73 * LANES, mask)
        t4079 = t4078 + t3363
        t4080 = t4079 + 2 * t3310
        t2297 = tl.load(k + 161 * LANES, mask)
        t4081 = a6 * t2297
        t4082 = t4081 + a6 * t1756
        t4083 = t4082 + a9 * t1951
        t4084 = t4083 + a22 * t3306
        t4085 = t4084 + a24 * t3399
        t4086 = t4085 + a27 * t3587
        t4087 = t4086 + a28 * t3996
        t4088 = t4087 + a29 * t4074
        t4089 = t4088 + a33 * t4075
        t4090 = t4089 + t3595 * v27
        t4091 = t4090 + t3403 * v24
        t4092 = t4091 + t3310 * v22
        tl.store(k + 297 * LANES, t3587, mask)
        tl.store(k + 73 * LANES, t3595, mask)
        tl.store(k + 283 * LANES, t3779, mask)
        tl.store(k + 37 * LANES, t3784, mask)
        tl.store(k + 310 * LANES, t3900, mask)
        tl.store(k + 287 * LANES, t3902, mask)
        tl.store(k + 336 * LANES, t3990, mask)
        tl.store(k + 295 * LANES, t3991, mask)
        tl.store(k + 132 * LANES, t3995, mask)
        tl.store(k + 303 * LANES, t3997, mask)
        tl.store(k + 316 * LANES, t3998, mask)
        tl.store(k + 300 * LANES, t3999, mask)
        tl.store(k + 331 * LANES, t4000, mask)
        tl.store(k + 296 * LANES, t4069, mask)
        tl.store(k + 298 * LANES, t4070, mask)
        tl.store(k + 109 * LANES, t4072, mask)
        tl.store(k + 346 * LANES, t4075, mask)
        tl.store(k + 282 * LANES, t4076, mask)
        tl.store(k + 304 * LANES, t4078, mask)
        tl.store(k + 229 * LANES, t4080, mask)
        tl.store(k + 11 * LANES, t4092, mask)
    if PART == 12:
        t3999 = tl.load(k + 300 * LANES, mask)
        v28 = tl.load(v + 28 * sv, mask)
        t4092 = tl.load(k + 11 * LANES, mask)
        t4093 = t4092 + t3999 * v28
        t4076 = tl.load(k + 282 * LANES, mask)
        v33 = tl.load(v + 33 * sv, mask)
        t4094 = t4093 + t4076 * v33
        t4080 = tl.load(k + 229 * LANES, mask)
        v29 = tl.load(v + 29 * sv, mask)
        t4095 = t4094 + t4080 * v29
        t1890 = tl.load(k + 278 * LANES, mask)
        v6 = tl.load(v + 6 * sv, mask)
        t4096 = t4095 + t1890 * v6
        t2003 = tl.load(k + 302 * LANES, mask)
        v9 = tl.load(v + 9 * sv, mask)
        t4097 = t4096 + t2003 * v9
        a9 = tl.load(a + 9 * sa, mask)
        t1810 = tl.load(k + 92 * LANES, mask)
        t4098 = a9 * t1810
        a15 = tl.load(a + 15 * sa, mask)
        t2621 = tl.load(k + 313 * LANES, mask)
        t4099 = t4098 + a15 * t2621
        t1817 = tl.load(k + 258 * LANES, mask)
        t4100 = t4099 + t1817 * v9
        t2659 = tl.load(k + 319 * LANES, mask)
        v15 = tl.load(v + 15 * sv, mask)
        t4101 = t4100 + t2659 * v15
        g12 = tl.load(g + 12 * sg, mask)
        t1808 = tl.load(k + 217 * LANES, mask)
        t4102 = g12 * t1808
        g13 = tl.load(g + 13 * sg, mask)
        t510 = tl.load(k + 99 * LANES, mask)
        t4103 = t4102 + g13 * t510
        a4 = tl.load(a + 4 * sa, mask)
        t4104 = a4 * t1810
        a5 = tl.load(a + 5 * sa, mask)
        t2130 = tl.load(k + 237 * LANES, mask)
        t4105 = t4104 + a5 * t2130
        a6 = tl.load(a + 6 * sa, mask)
        t1748 = tl.load(k + 264 * LANES, mask)
        t4106 = t4105 + a6 * t1748
        a8 = tl.load(a + 8 * sa, mask)
        t1801 = tl.load(k + 95 * LANES, mask)
        t4107 = t4106 + a8 * t1801
        a19 = tl.load(a + 19 * sa, mask)
        t2613 = tl.load(k + 311 * LANES, mask)
        t4108 = t4107 + a19 * t2613
        a25 = tl.load(a + 25 * sa, mask)
        t3771 = tl.load(k + 173 * LANES, mask)
        t4109 = t4108 + a25 * t3771
        a32 = tl.load(a + 32 * sa, mask)
        t3433 = tl.load(k + 284 * LANES, mask)
        t4110 = t4109 + a32 * t3433
        a34 = tl.load(a + 34 * sa, mask)
        t4069 = tl.load(k + 296 * LANES, mask)
        t4111 = t4110 + a34 * t4069
        t2137 = tl.load(k + 201 * LANES, mask)
        v5 = tl.load(v + 5 * sv, mask)
        t4112 = t4111 + t2137 * v5
        v4 = tl.load(v + 4 * sv, mask)
        t4113 = t4112 + t1817 * v4
        t1832 = tl.load(k + 223 * LANES, mask)
        v8 = tl.load(v + 8 * sv, mask)
        t4114 = t4113 + t1832 * v8
        t1866 = tl.load(k + 33 * LANES, mask)
        t4115 = t4114 + t1866 * v6
        t2285 = tl.load(k + 23 * LANES, mask)
        t4116 = t4115 + t2285 * v6
        t3447 = tl.load(k + 281 * LANES, mask)
        v32 = tl.load(v + 32 * sv, mask)
        t4117 = t4116 + t3447 * v32
        t4070 = tl.load(k + 298 * LANES, mask)
        v34 = tl.load(v + 34 * sv, mask)
        t4118 = t4117 + t4070 * v34
        t3773 = tl.load(k + 338 * LANES, mask)
        v25 = tl.load(v + 25 * sv, mask)
        t4119 = t4118 + t3773 * v25
        t2667 = tl.load(k + 321 * LANES, mask)
        v19 = tl.load(v + 19 * sv, mask)
        t4120 = t4119 + t2667 * v19
        t3409 = tl.load(k + 290 * LANES, mask)
        t4121 = t4120 + t3409 * v29
        t4122 = t4121 + 2 * t4097
        t4123 = t4122 + 3 * t4101
        t4124 = t4123 + 4 * t4103
        tl.store(to_a + 29 * sto_a, t4124, mask)
        t3428 = tl.load(k + 118 * LANES, mask)
        t3580 = tl.load(k + 124 * LANES, mask)
        t4125 = t3580 + 2 * t3428
        t3442 = tl.load(k + 219 * LANES, mask)
        t3598 = tl.load(k + 322 * LANES, mask)
        t4126 = t3598 + 2 * t3442
        t3417 = tl.load(k + 315 * LANES, mask)
        t3609 = tl.load(k + 324 * LANES, mask)
        t4127 = t3609 + t3417
        t3456 = tl.load(k + 274 * LANES, mask)
        t3617 = tl.load(k + 28 * LANES, mask)
        t4128 = t3617 + t3456
        a7 = tl.load(a + 7 * sa, mask)
        t2172 = tl.load(k + 293 * LANES, mask)
        t4129 = a7 * t2172
        a30 = tl.load(a + 30 * sa, mask)
        t4130 = t4129 + a30 * t4127
        g4 = tl.load(g + 4 * sg, mask)
        v30 = tl.load(v + 30 * sv, mask)
        t4131 = t4130 + g4 * v30
        t2168 = tl.load(k + 44 * LANES, mask)
        t4132 = t4131 + g12 * t2168
        t1516 = tl.load(k + 288 * LANES, mask)
        t4133 = t4132 + g13 * t1516
        t4134 = t4133 + t4128 * v30
        t1765 = tl.load(k + 54 * LANES, mask)
        t4135 = a5 * t1765
        t1734 = tl.load(k + 271 * LANES, mask)
        t4136 = t4135 + a7 * t1734
        t2225 = tl.load(k + 292 * LANES, mask)
        t4137 = t4136 + a8 * t2225
        a16 = tl.load(a + 16 * sa, mask)
        t2617 = tl.load(k + 312 * LANES, mask)
        t4138 = t4137 + a16 * t2617
        a23 = tl.load(a + 23 * sa, mask)
        t3298 = tl.load(k + 279 * LANES, mask)
        t4139 = t4138 + a23 * t3298
        a26 = tl.load(a + 26 * sa, mask)
        t3839 = tl.load(k + 200 * LANES, mask)
        t4140 = t4139 + a26 * t3839
        a27 = tl.load(a + 27 * sa, mask)
        t4141 = t4140 + a27 * t3433
        a31 = tl.load(a + 31 * sa, mask)
        t4142 = t4141 + a31 * t4125
        t3587 = tl.load(k + 297 * LANES, mask)
        t4143 = t4142 + a32 * t3587
        t2232 = tl.load(k + 30 * LANES, mask)
        t4144 = t4143 + t2232 * v8
        t1854 = tl.load(k + 225 * LANES, mask)
        t4145 = t4144 + t1854 * v5
        t2155 = tl.load(k + 306 * LANES, mask)
        v7 = tl.load(v + 7 * sv, mask)
        t4146 = t4145 + t2155 * v7
        t3595 = tl.load(k + 73 * LANES, mask)
        t4147 = t4146 + t3595 * v32
        v27 = tl.load(v + 27 * sv, mask)
        t4148 = t4147 + t3447 * v27
        t3318 = tl.load(k + 330 * LANES, mask)
        v23 = tl.load(v + 23 * sv, mask)
        t4149 = t4148 + t3318 * v23
        v31 = tl.load(v + 31 * sv, mask)
        t4150 = t4149 + t4126 * v31
        t3840 = tl.load(k + 294 * LANES, mask)
        v26 = tl.load(v + 26 * sv, mask)
        t4151 = t4150 + t3840 * v26
        t1897 = tl.load(k + 286 * LANES, mask)
        t4152 = t4151 + t1897 * v7
        t2663 = tl.load(k + 320 * LANES, mask)
        v16 = tl.load(v + 16 * sv, mask)
        t4153 = t4152 + t2663 * v16
        t4154 = t4153 + 2 * t4134
        tl.store(to_a + 30 * sto_a, t4154, mask)
        t3677 = tl.load(k + 267 * LANES, mask)
        t4155 = t3677 + 2 * t3580
        t4156 = t4155 + 6 * t3428
        t3681 = tl.load(k + 198 * LANES, mask)
        t4157 = t3681 + 2 * t3598
        t4158 = t4157 + 6 * t3442
        t3520 = tl.load(k + 337 * LANES, mask)
        t4159 = t3520 + 2 * t3587
        t4160 = t4159 + 2 * t3609
        t4161 = t4160 + 3 * t3417
        t3531 = tl.load(k + 185 * LANES, mask)
        t4162 = t3531 + 2 * t3595
        t4163 = t4162 + 2 * t3617
        t4164 = t4163 + 3 * t3456
        t1975 = tl.load(k + 299 * LANES, mask)
        t4165 = a7 * t1975
        t4166 = t4165 + a8 * t2172
        t4167 = t4166 + a8 * t1734
        a24 = tl.load(a + 24 * sa, mask)
        t4168 = t4167 + a24 * t3298
        t3847 = tl.load(k + 266 * LANES, mask)
        t4169 = t4168 + a26 * t3847
        t3913 = tl.load(k + 144 * LANES, mask)
        t4170 = t4169 + a27 * t3913
        a28 = tl.load(a + 28 * sa, mask)
        t4171 = t4170 + a28 * t3433
        t4172 = t4171 + a31 * t4161
        a33 = tl.load(a + 33 * sa, mask)
        t4173 = t4172 + a33 * t3587
        t4174 = t4173 + t3595 * v33
        t4175 = t4174 + t3447 * v28
        v24 = tl.load(v + 24 * sv, mask)
        t4176 = t4175 + t3318 * v24
        t4177 = t4176 + t4164 * v31
        t3850 = tl.load(k + 339 * LANES, mask)
        t4178 = t4177 + t3850 * v26
        t3917 = tl.load(k + 93 * LANES, mask)
        t4179 = t4178 + t3917 * v27
        t1996 = tl.load(k + 301 * LANES, mask)
        t4180 = t4179 + t1996 * v7
        t4181 = t4180 + t1897 * v8
        t4182 = a7 * t2225
        a17 = tl.load(a + 17 * sa, mask)
        t4183 = t4182 + a17 * t2617
        t4184 = t4183 + t2232 * v7
        v17 = tl.load(v + 17 * sv, mask)
        t4185 = t4184 + t2663 * v17
        t2223 = tl.load(k + 106 * LANES, mask)
        t4186 = g12 * t2223
        t1564 = tl.load(k + 133 * LANES, mask)
        t4187 = t4186 + g13 * t1564
        t1783 = tl.load(k + 55 * LANES, mask)
        t4188 = a5 * t1783
        t4189 = t4188 + a6 * t1765
        t2121 = tl.load(k + 305 * LANES, mask)
        t4190 = t4189 + a8 * t2121
        t4191 = t4190 + a9 * t2225
        t4192 = t4191 + a16 * t2621
        t3302 = tl.load(k + 150 * LANES, mask)
        t4193 = t4192 + a23 * t3302
        t4194 = t4193 + a30 * t4125
        t4195 = t4194 + a32 * t4156
        t2150 = tl.load(k + 7 * LANES, mask)
        t4196 = t4195 + t2150 * v8
        t4197 = t4196 + t2232 * v9
        t1847 = tl.load(k + 222 * LANES, mask)
        t4198 = t4197 + t1847 * v5
        t4199 = t4198 + t1854 * v6
        t4200 = t4199 + t2155 * v8
        t3314 = tl.load(k + 314 * LANES, mask)
        t4201 = t4200 + t3314 * v23
        t4202 = t4201 + t4158 * v32
        t4203 = t4202 + t4126 * v30
        t4204 = t4203 + t2659 * v16
        t4205 = t4204 + t3409 * v31
        t4206 = t4205 + 2 * t4181
        t4207 = t4206 + 3 * t4185
        t4208 = t4207 + 4 * t4187
        tl.store(to_a + 31 * sto_a, t4208, mask)
        t3995 = tl.load(k + 132 * LANES, mask)
        t4209 = t3580 + 2 * t3995
        t3998 = tl.load(k + 316 * LANES, mask)
        t4210 = t3598 + 2 * t3998
        t3779 = tl.load(k + 283 * LANES, mask)
        t4211 = t3779 + t3609
        t4212 = t4211 + 4 * t3587
        t4213 = t4212 + 3 * t3520
        t4214 = t4213 + 3 * t3417
        t3784 = tl.load(k + 37 * LANES, mask)
        t4215 = t3784 + t3617
        t4216 = t4215 + 4 * t3595
        t4217 = t4216 + 3 * t3531
        t4218 = t4217 + 3 * t3456
        t4219 = a24 * t3302
        t4220 = t4219 + a32 * t4214
        t2115 = tl.load(k + 121 * LANES, mask)
        t4221 = t4220 + g12 * t2115
        t1424 = tl.load(k + 39 * LANES, mask)
        t4222 = t4221 + g13 * t1424
        t4223 = t4222 + t3314 * v24
        t4224 = t4223 + t4218 * v32
        t4225 = a8 * t2130
        t4226 = t4225 + a8 * t2225
        t4227 = t4226 + a17 * t2621
        a18 = tl.load(a + 18 * sa, mask)
        t4228 = t4227 + a18 * t2617
        t4229 = t4228 + t2137 * v8
        t4230 = t4229 + t2232 * v8
        t4231 = t4230 + t2659 * v17
        v18 = tl.load(v + 18 * sv, mask)
        t4232 = t4231 + t2663 * v18
        t4233 = a8 * t1975
        t4234 = t4233 + t1996 * v8
        t4235 = a5 * t1801
        t4236 = t4235 + a6 * t1783
        t4237 = t4236 + a7 * t2121
        t1756 = tl.load(k + 269 * LANES, mask)
        t4238 = t4237 + a7 * t1756
        t4239 = t4238 + a9 * t2121
        t4240 = t4239 + a9 * t1734
        t3306 = tl.load(k + 15 * LANES, mask)
        t4241 = t4240 + a23 * t3306
        t4242 = t4241 + a25 * t3298
        t3399 = tl.load(k + 277 * LANES, mask)
        t4243 = t4242 + a26 * t3399
        t3900 = tl.load(k + 310 * LANES, mask)
        t4244 = t4243 + a27 * t3900
        t3990 = tl.load(k + 336 * LANES, mask)
        t4245 = t4244 + a28 * t3990
        a29 = tl.load(a + 29 * sa, mask)
        t4246 = t4245 + a29 * t3433
        t4247 = t4246 + a30 * t3587
        t4248 = t4247 + a31 * t4156
        t4249 = t4248 + a33 * t4209
        t4250 = t4249 + a34 * t3587
        t4251 = t4250 + t2150 * v7
        t4252 = t4251 + t2150 * v9
        t4253 = t4252 + t1832 * v5
        t4254 = t4253 + t1847 * v6
        t4255 = t4254 + t3595 * v30
        t4256 = t4255 + t3595 * v34
        t3403 = tl.load(k + 347 * LANES, mask)
        t4257 = t4256 + t3403 * v26
        t4258 = t4257 + t3447 * v29
        t3310 = tl.load(k + 289 * LANES, mask)
        t4259 = t4258 + t3310 * v23
        t4260 = t4259 + t3318 * v25
        t4261 = t4260 + t4210 * v33
        t4262 = t4261 + t4158 * v31
        t3902 = tl.load(k + 287 * LANES, mask)
        t4263 = t4262 + t3902 * v27
        t3991 = tl.load(k + 295 * LANES, mask)
        t4264 = t4263 + t3991 * v28
        t4265 = t4264 + t1890 * v7
        t4266 = t4265 + t1897 * v9
        t3606 = tl.load(k + 207 * LANES, mask)
        t4267 = t4266 + t3606 * v32
        t4268 = t4267 + 2 * t4224
        t4269 = t4268 + 3 * t4232
        t4270 = t4269 + 4 * t4234
        tl.store(to_a + 32 * sto_a, t4270, mask)
        t4271 = t3677 + 2 * t3428
        t4272 = t3681 + 2 * t3442
        t4072 = tl.load(k + 109 * LANES, mask)
        t4273 = t4072 + t3417
        t4274 = t4273 + 2 * t3587
        t4078 = tl.load(k + 304 * LANES, mask)
        t4275 = t4078 + t3456
        t4276 = t4275 + 2 * t3595
        t2297 = tl.load(k + 161 * LANES, mask)
        t4277 = a8 * t2297
        t4278 = t4277 + a8 * t1756
        t4279 = t4278 + a9 * t1975
        t4280 = t4279 + a24 * t3306
        t4281 = t4280 + a27 * t3399
        t3997 = tl.load(k + 303 * LANES, mask)
        t4282 = t4281 + a28 * t3997
        t4075 = tl.load(k + 346 * LANES, mask)
        t4283 = t4282 + a29 * t4075
        t4284 = t4283 + a31 * t3587
        t4285 = t4284 + a33 * t4274
        t4286 = t4285 + t3595 * v31
        t4287 = t4286 + t3403 * v27
        t4288 = t4287 + t3310 * v24
        t4289 = t4288 + t4276 * v33
        t4000 = tl.load(k + 331 * LANES, mask)
        t4290 = t4289 + t4000 * v28
        t4291 = t4290 + t4076 * v29
        t4292 = t4291 + t1890 * v8
        t4293 = t4292 + t1996 * v9
        t4294 = a9 * t2130
        t4295 = t4294 + a18 * t2621
        t4296 = t4295 + t2137 * v9
        t4297 = t4296 + t2659 * v18
        t2128 = tl.load(k + 21 * LANES, mask)
        t4298 = g12 * t2128
        t1455 = tl.load(k + 262 * LANES, mask)
        t4299 = t4298 + g13 * t1455
        t4300 = a5 * t1810
        t4301 = t4300 + a6 * t1801
        t4302 = t4301 + a7 * t2130
        t4303 = t4302 + a8 * t2121
        t4304 = t4303 + a19 * t2617
        t4305 = t4304 + a25 * t3302
        t4306 = t4305 + a32 * t4209
        t4307 = t4306 + a34 * t4271
        t4308 = t4307 + t2137 * v7
        t4309 = t4308 + t2150 * v8
        t4310 = t4309 + t1817 * v5
        t4311 = t4310 + t1832 * v6
        t4312 = t4311 + t2285 * v8
        t4313 = t4312 + t3314 * v25
        t4314 = t4313 + t4272 * v34
        t4315 = t4314 + t4210 * v32
        t4316 = t4315 + t2663 * v19
        t4317 = t4316 + t3409 * v33
        t4318 = t4317 + 2 * t4293
        t4319 = t4318 + 3 * t4297
        t4320 = t4319 + 4 * t4299
        tl.store(to_a + 33 * sto_a, t4320, mask)
        t4321 = t3779 + t3520
        t4322 = t3784 + t3531
        t4323 = a9 * t2297
        t4324 = t4323 + a34 * t4321
        t4325 = t4324 + g4 * v34
        t2293 = tl.load(k + 213 * LANES, mask)
        t4326 = t4325 + g12 * t2293
        t1630 = tl.load(k + 35 * LANES, mask)
        t4327 = t4326 + g13 * t1630
        t4328 = t4327 + t4322 * v34
        t4329 = a6 * t1810
        t4330 = t4329 + a8 * t2130
        t4331 = t4330 + a9 * t1756
        t4332 = t4331 + a19 * t2621
        t4333 = t4332 + a25 * t3306
        t4334 = t4333 + a28 * t3399
        t4335 = t4334 + a29 * t4069
        t4336 = t4335 + a32 * t3587
        t4337 = t4336 + a33 * t4271
        t4338 = t4337 + t2137 * v8
        t4339 = t4338 + t1817 * v6
        t4340 = t4339 + t2285 * v9
        t4341 = t4340 + t3595 * v32
        t4342 = t4341 + t3403 * v28
        t4343 = t4342 + t3310 * v25
        t4344 = t4343 + t4272 * v33
        t4345 = t4344 + t4070 * v29
        t4346 = t4345 + t1890 * v9
        t4347 = t4346 + t2659 * v19
        t4348 = t4347 + 2 * t4328
        tl.store(to_a + 34 * sto_a, t4348, mask)
        a1 = tl.load(a + 1 * sa, mask)
        v1 = tl.load(v + 1 * sv, mask)
        t4349 = a1 * v1
        a2 = tl.load(a + 2 * sa, mask)
        v2 = tl.load(v + 2 * sv, mask)
        t4350 = t4349 + a2 * v2
        a3 = tl.load(a + 3 * sa, mask)
        v3 = tl.load(v + 3 * sv, mask)
        t4351 = t4350 + a3 * v3
        t4352 = 2 * t4351
        tl.store(to_g + 1 * sto_g, t4352, mask)
        t4353 = a4 * v4
        t4354 = t4353 + a7 * v7
        t4355 = t4354 + a9 * v9
        t695 = tl.load(k + 152 * LANES, mask)
        t4356 = t4355 + t695 * v5
        t696 = tl.load(k + 153 * LANES, mask)
        t4357 = t4356 + t696 * v6
        t697 = tl.load(k + 154 * LANES, mask)
        t4358 = t4357 + t697 * v8
        t4359 = 2 * t4358
        tl.store(to_g + 2 * sto_g, t4359, mask)
        a11 = tl.load(a + 11 * sa, mask)
        v11 = tl.load(v + 11 * sv, mask)
        t4360 = a11 * v11
        a12 = tl.load(a + 12 * sa, mask)
        v12 = tl.load(v + 12 * sv, mask)
        t4361 = t4360 + a12 * v12
        a13 = tl.load(a + 13 * sa, mask)
        v13 = tl.load(v + 13 * sv, mask)
        t4362 = t4361 + a13 * v13
        t4363 = t4362 + a15 * v15
        t4364 = t4363 + a17 * v17
        t4365 = t4364 + a18 * v18
        a10 = tl.load(a + 10 * sa, mask)
        v10 = tl.load(v + 10 * sv, mask)
        t4366 = a10 * v10
        t4367 = t4366 + a16 * v16
        t4368 = t4367 + a19 * v19
        t811 = tl.load(k + 32 * LANES, mask)
        v14 = tl.load(v + 14 * sv, mask)
        t4369 = t4368 + t811 * v14
        t4370 = t4369 + 3 * t4365
        t4371 = 2 * t4370
        tl.store(to_g + 3 * sto_g, t4371, mask)
        t4372 = a23 * v23
        t4373 = t4372 + a25 * v25
        t4374 = t4373 + a32 * v32
        t4375 = a24 * v24
        t4376 = t4375 + a27 * v27
        t4377 = t4376 + a28 * v28
        a20 = tl.load(a + 20 * sa, mask)
        v20 = tl.load(v + 20 * sv, mask)
        t4378 = a20 * v20
        t4379 = t4378 + a30 * v30
        t4380 = t4379 + a34 * v34
        t2985 = tl.load(k + 276 * LANES, mask)
        t4381 = t4380 + t2985 * v33
        t2914 = tl.load(k + 220 * LANES, mask)
        t4382 = t4381 + t2914 * v31
        t2835 = tl.load(k + 131 * LANES, mask)
        t4383 = t4382 + t2835 * v29
        t2748 = tl.load(k + 199 * LANES, mask)
        t4384 = t4383 + t2748 * v26
        t2634 = tl.load(k + 158 * LANES, mask)
        v22 = tl.load(v + 22 * sv, mask)
        t4385 = t4384 + t2634 * v22
        t2645 = tl.load(k + 214 * LANES, mask)
        v21 = tl.load(v + 21 * sv, mask)
        t4386 = t4385 + t2645 * v21
        t4387 = t4386 + 6 * t4374
        t4388 = t4387 + 12 * t4377
        t4389 = 2 * t4388
        tl.store(to_g + 4 * sto_g, t4389, mask)
        t42 = tl.load(k + 6 * LANES, mask)
        t4390 = a1 * t42
        t87 = tl.load(k + 10 * LANES, mask)
        t4391 = t4390 + a2 * t87
        t132 = tl.load(k + 14 * LANES, mask)
        t4392 = t4391 + a3 * t132
        t853 = tl.load(k + 96 * LANES, mask)
        t4393 = t4392 + t853 * v1
        t829 = tl.load(k + 84 * LANES, mask)
        t4394 = t4393 + t829 * v2
        t804 = tl.load(k + 5 * LANES, mask)
        t4395 = t4394 + t804 * v3
        tl.store(to_g + 5 * sto_g, t4395, mask)
        t13 = tl.load(k + 3 * LANES, mask)
        t4396 = a1 * t13
        t59 = tl.load(k + 8 * LANES, mask)
        t4397 = t4396 + a2 * t59
        t104 = tl.load(k + 12 * LANES, mask)
        t4398 = t4397 + a3 * t104
        t859 = tl.load(k + 86 * LANES, mask)
        t4399 = t4398 + t859 * v1
        t835 = tl.load(k + 83 * LANES, mask)
        t4400 = t4399 + t835 * v2
        t810 = tl.load(k + 89 * LANES, mask)
        t4401 = t4400 + t810 * v3
        tl.store(to_g + 6 * sto_g, t4401, mask)
        t35 = tl.load(k + 4 * LANES, mask)
        t4402 = a1 * t35
        t81 = tl.load(k + 9 * LANES, mask)
        t4403 = t4402 + a2 * t81
        t126 = tl.load(k + 13 * LANES, mask)
        t4404 = t4403 + a3 * t126
        t870 = tl.load(k + 98 * LANES, mask)
        t4405 = t4404 + t870 * v1
        t846 = tl.load(k + 85 * LANES, mask)
        t4406 = t4405 + t846 * v2
        t822 = tl.load(k + 82 * LANES, mask)
        t4407 = t4406 + t822 * v3
        tl.store(to_g + 7 * sto_g, t4407, mask)
        t159 = tl.load(k + 19 * LANES, mask)
        t4408 = a4 * t159
        t961 = tl.load(k + 79 * LANES, mask)
        t4409 = t4408 + a5 * t961
        t992 = tl.load(k + 186 * LANES, mask)
        t4410 = t4409 + a6 * t992
        t253 = tl.load(k + 49 * LANES, mask)
        t4411 = t4410 + a7 * t253
        t1075 = tl.load(k + 115 * LANES, mask)
        t4412 = t4411 + a8 * t1075
        t334 = tl.load(k + 66 * LANES, mask)
        t4413 = t4412 + a9 * t334
        t1251 = tl.load(k + 247 * LANES, mask)
        t4414 = t4413 + t1251 * v5
        t1212 = tl.load(k + 101 * LANES, mask)
        t4415 = t4414 + t1212 * v6
        t1171 = tl.load(k + 243 * LANES, mask)
        t4416 = t4415 + t1171 * v8
        t773 = tl.load(k + 191 * LANES, mask)
        t4417 = t773 * v4
        t739 = tl.load(k + 174 * LANES, mask)
        t4418 = t4417 + t739 * v7
        t694 = tl.load(k + 151 * LANES, mask)
        t4419 = t4418 + t694 * v9
        t4420 = t4419 + 2 * t4416
        tl.store(to_g + 8 * sto_g, t4420, mask)
        t897 = tl.load(k + 76 * LANES, mask)
        t4421 = a5 * t897
        t929 = tl.load(k + 190 * LANES, mask)
        t4422 = t4421 + a6 * t929
        t1088 = tl.load(k + 181 * LANES, mask)
        t4423 = t4422 + a8 * t1088
        t1257 = tl.load(k + 125 * LANES, mask)
        t4424 = t4423 + t1257 * v5
        t1218 = tl.load(k + 249 * LANES, mask)
        t4425 = t4424 + t1218 * v6
        t1177 = tl.load(k + 268 * LANES, mask)
        t4426 = t4425 + t1177 * v8
        t149 = tl.load(k + 16 * LANES, mask)
        t4427 = a4 * t149
        t243 = tl.load(k + 46 * LANES, mask)
        t4428 = t4427 + a7 * t243
        t324 = tl.load(k + 63 * LANES, mask)
        t4429 = t4428 + a9 * t324
        t779 = tl.load(k + 192 * LANES, mask)
        t4430 = t4429 + t779 * v4
        t745 = tl.load(k + 175 * LANES, mask)
        t4431 = t4430 + t745 * v7
        t703 = tl.load(k + 155 * LANES, mask)
        t4432 = t4431 + t703 * v9
        t4433 = t4432 + 2 * t4426
        tl.store(to_g + 9 * sto_g, t4433, mask)
        t170 = tl.load(k + 26 * LANES, mask)
        t4434 = a4 * t170
        t978 = tl.load(k + 77 * LANES, mask)
        t4435 = t4434 + a5 * t978
        t1009 = tl.load(k + 189 * LANES, mask)
        t4436 = t4435 + a6 * t1009
        t261 = tl.load(k + 53 * LANES, mask)
        t4437 = t4436 + a7 * t261
        t1105 = tl.load(k + 127 * LANES, mask)
        t4438 = t4437 + a8 * t1105
        t340 = tl.load(k + 69 * LANES, mask)
        t4439 = t4438 + a9 * t340
        t1268 = tl.load(k + 126 * LANES, mask)
        t4440 = t4439 + t1268 * v5
        t1229 = tl.load(k + 102 * LANES, mask)
        t4441 = t4440 + t1229 * v6
        t1188 = tl.load(k + 242 * LANES, mask)
        t4442 = t4441 + t1188 * v8
        t785 = tl.load(k + 145 * LANES, mask)
        t4443 = t785 * v4
        t753 = tl.load(k + 180 * LANES, mask)
        t4444 = t4443 + t753 * v7
        t714 = tl.load(k + 163 * LANES, mask)
        t4445 = t4444 + t714 * v9
        t4446 = t4445 + 2 * t4442
        tl.store(to_g + 10 * sto_g, t4446, mask)
        t189 = tl.load(k + 40 * LANES, mask)
        t4447 = a4 * t189
        t907 = tl.load(k + 78 * LANES, mask)
        t4448 = t4447 + a5 * t907
        t939 = tl.load(k + 188 * LANES, mask)
        t4449 = t4448 + a6 * t939
        t271 = tl.load(k + 58 * LANES, mask)
        t4450 = t4449 + a7 * t271
        t1120 = tl.load(k + 195 * LANES, mask)
        t4451 = t4450 + a8 * t1120
        t348 = tl.load(k + 72 * LANES, mask)
        t4452 = t4451 + a9 * t348
        t1277 = tl.load(k + 111 * LANES, mask)
        t4453 = t4452 + t1277 * v5
        t1238 = tl.load(k + 248 * LANES, mask)
        t4454 = t4453 + t1238 * v6
        t1199 = tl.load(k + 272 * LANES, mask)
        t4455 = t4454 + t1199 * v8
        t791 = tl.load(k + 196 * LANES, mask)
        t4456 = t791 * v4
        t760 = tl.load(k + 182 * LANES, mask)
        t4457 = t4456 + t760 * v7
        t725 = tl.load(k + 169 * LANES, mask)
        t4458 = t4457 + t725 * v9
        t4459 = t4458 + 2 * t4455
        tl.store(to_g + 11 * sto_g, t4459, mask)
        t1933 = tl.load(k + 246 * LANES, mask)
        t4460 = a20 * t1933
        t1720 = tl.load(k + 24 * LANES, mask)
        t4461 = t4460 + a23 * t1720
        t1742 = tl.load(k + 25 * LANES, mask)
        t4462 = t4461 + a25 * t1742
        t4463 = t4462 + a30 * t2168
        t4464 = t4463 + a32 * t2115
        t4465 = t4464 + a34 * t2293
        t1873 = tl.load(k + 204 * LANES, mask)
        t4466 = t4465 + t1873 * v23
        t1861 = tl.load(k + 254 * LANES, mask)
        t4467 = t4466 + t1861 * v25
        t2145 = tl.load(k + 239 * LANES, mask)
        t4468 = t4467 + t2145 * v32
        a21 = tl.load(a + 21 * sa, mask)
        t2050 = tl.load(k + 309 * LANES, mask)
        t4469 = a21 * t2050
        a22 = tl.load(a + 22 * sa, mask)
        t2058 = tl.load(k + 104 * LANES, mask)
        t4470 = t4469 + a22 * t2058
        t1959 = tl.load(k + 257 * LANES, mask)
        t4471 = t4470 + a24 * t1959
        t1763 = tl.load(k + 215 * LANES, mask)
        t4472 = t4471 + a26 * t1763
        t1774 = tl.load(k + 221 * LANES, mask)
        t4473 = t4472 + a27 * t1774
        t1792 = tl.load(k + 232 * LANES, mask)
        t4474 = t4473 + a28 * t1792
        t4475 = t4474 + a29 * t1808
        t4476 = t4475 + a31 * t2223
        t4477 = t4476 + a33 * t2128
        t2067 = tl.load(k + 307 * LANES, mask)
        t4478 = t4477 + t2067 * v21
        t2061 = tl.load(k + 245 * LANES, mask)
        t4479 = t4478 + t2061 * v22
        t1982 = tl.load(k + 252 * LANES, mask)
        t4480 = t4479 + t1982 * v24
        t1849 = tl.load(k + 179 * LANES, mask)
        t4481 = t4480 + t1849 * v26
        t1840 = tl.load(k + 251 * LANES, mask)
        t4482 = t4481 + t1840 * v27
        t1825 = tl.load(k + 162 * LANES, mask)
        t4483 = t4482 + t1825 * v28
        t1812 = tl.load(k + 2 * LANES, mask)
        t4484 = t4483 + t1812 * v29
        t2227 = tl.load(k + 234 * LANES, mask)
        t4485 = t4484 + t2227 * v31
        t2132 = tl.load(k + 50 * LANES, mask)
        t4486 = t4485 + t2132 * v33
        t1879 = tl.load(k + 91 * LANES, mask)
        t4487 = t1879 * v20
        t2152 = tl.load(k + 177 * LANES, mask)
        t4488 = t4487 + t2152 * v30
        t2282 = tl.load(k + 159 * LANES, mask)
        t4489 = t4488 + t2282 * v34
        t4490 = t4489 + 2 * t4468
        t4491 = t4490 + 4 * t4486
        tl.store(to_g + 12 * sto_g, t4491, mask)
        t944 = tl.load(k + 36 * LANES, mask)
        t4492 = a20 * t944
        t215 = tl.load(k + 1 * LANES, mask)
        t4493 = t4492 + a23 * t215
        t297 = tl.load(k + 60 * LANES, mask)
        t4494 = t4493 + a25 * t297
        t4495 = t4494 + a30 * t1516
        t4496 = t4495 + a32 * t1424
        t4497 = t4496 + a34 * t1630
        t670 = tl.load(k + 141 * LANES, mask)
        t4498 = t4497 + t670 * v23
        t641 = tl.load(k + 136 * LANES, mask)
        t4499 = t4498 + t641 * v25
        t1486 = tl.load(k + 139 * LANES, mask)
        t4500 = t4499 + t1486 * v32
        t1328 = tl.load(k + 205 * LANES, mask)
        t4501 = a21 * t1328
        t1346 = tl.load(k + 210 * LANES, mask)
        t4502 = t4501 + a22 * t1346
        t1046 = tl.load(k + 233 * LANES, mask)
        t4503 = t4502 + a24 * t1046
        t385 = tl.load(k + 80 * LANES, mask)
        t4504 = t4503 + a26 * t385
        t418 = tl.load(k + 42 * LANES, mask)
        t4505 = t4504 + a27 * t418
        t465 = tl.load(k + 29 * LANES, mask)
        t4506 = t4505 + a28 * t465
        t4507 = t4506 + a29 * t510
        t4508 = t4507 + a31 * t1564
        t4509 = t4508 + a33 * t1455
        t1363 = tl.load(k + 105 * LANES, mask)
        t4510 = t4509 + t1363 * v21
        t1351 = tl.load(k + 209 * LANES, mask)
        t4511 = t4510 + t1351 * v22
        t1155 = tl.load(k + 227 * LANES, mask)
        t4512 = t4511 + t1155 * v24
        t609 = tl.load(k + 128 * LANES, mask)
        t4513 = t4512 + t609 * v26
        t588 = tl.load(k + 122 * LANES, mask)
        t4514 = t4513 + t588 * v27
        t555 = tl.load(k + 116 * LANES, mask)
        t4515 = t4514 + t555 * v28
        t523 = tl.load(k + 107 * LANES, mask)
        t4516 = t4515 + t523 * v29
        t1571 = tl.load(k + 166 * LANES, mask)
        t4517 = t4516 + t1571 * v31
        t1461 = tl.load(k + 261 * LANES, mask)
        t4518 = t4517 + t1461 * v33
        t685 = tl.load(k + 147 * LANES, mask)
        t4519 = t685 * v20
        t1500 = tl.load(k + 164 * LANES, mask)
        t4520 = t4519 + t1500 * v30
        t1618 = tl.load(k + 56 * LANES, mask)
        t4521 = t4520 + t1618 * v34
        t4522 = t4521 + 2 * t4500
        t4523 = t4522 + 4 * t4518
        tl.store(to_g + 13 * sto_g, t4523, mask)
        t1278 = tl.load(k + 172 * LANES, mask)
        t884 = tl.load(k + 75 * LANES, mask)
        t4524 = t1278 * t884
        t1239 = tl.load(k + 120 * LANES, mask)
        t916 = tl.load(k + 208 * LANES, mask)
        t4525 = t4524 + t1239 * t916
        t1200 = tl.load(k + 241 * LANES, mask)
        t1126 = tl.load(k + 167 * LANES, mask)
        t4526 = t4525 + t1200 * t1126
        t795 = tl.load(k + 197 * LANES, mask)
        t150 = tl.load(k + 17 * LANES, mask)
        t4527 = t4526 + t795 * t150
        t1281 = tl.load(k + 113 * LANES, mask)
        t955 = tl.load(k + 90 * LANES, mask)
        t4528 = t4527 + t1281 * t955
        t1242 = tl.load(k + 203 * LANES, mask)
        t986 = tl.load(k + 187 * LANES, mask)
        t4529 = t4528 + t1242 * t986
        t764 = tl.load(k + 184 * LANES, mask)
        t244 = tl.load(k + 47 * LANES, mask)
        t4530 = t4529 + t764 * t244
        t1203 = tl.load(k + 273 * LANES, mask)
        t1069 = tl.load(k + 112 * LANES, mask)
        t4531 = t4530 + t1203 * t1069
        t729 = tl.load(k + 171 * LANES, mask)
        t325 = tl.load(k + 64 * LANES, mask)
        t4532 = t4531 + t729 * t325
        t792 = tl.load(k + 146 * LANES, mask)
        t156 = tl.load(k + 18 * LANES, mask)
        t4533 = t792 * t156
        t761 = tl.load(k + 183 * LANES, mask)
        t250 = tl.load(k + 48 * LANES, mask)
        t4534 = t4533 + t761 * t250
        t726 = tl.load(k + 170 * LANES, mask)
        t331 = tl.load(k + 65 * LANES, mask)
        t4535 = t4534 + t726 * t331
        t4536 = t4535 + 2 * t4532
        tl.store(to_g + 14 * sto_g, t4536, mask)
        t4537 = t853 * t42
        t4538 = t4537 + t829 * t87
        t4539 = t4538 + t804 * t132
        t4540 = 2 * t4539
        tl.store(to_g + 15 * sto_g, t4540, mask)
        t4541 = t779 * t150
        t4542 = t4541 + t1257 * t955
        t4543 = t4542 + t1218 * t986
        t4544 = t4543 + t745 * t244
        t4545 = t4544 + t1177 * t1069
        t4546 = t4545 + t703 * t325
        t4547 = t4546 + t1278 * t897
        t4548 = t4547 + t1239 * t929
        t4549 = t4548 + t1200 * t1088
        t4550 = t792 * t149
        t4551 = t4550 + t761 * t243
        t4552 = t4551 + t726 * t324
        t4553 = t4552 + 2 * t4549
        tl.store(to_g + 16 * sto_g, t4553, mask)
        t4554 = t1281 * t884
        t4555 = t4554 + t1242 * t916
        t4556 = t4555 + t1203 * t1126
        t4557 = t795 * t156
        t4558 = t4557 + t764 * t250
        t4559 = t4558 + t729 * t331
        t4560 = t4559 + 2 * t4556
        t4561 = 2 * t4560
        tl.store(to_g + 17 * sto_g, t4561, mask)
        t4562 = t791 * t150
        t4563 = t4562 + t1277 * t955
        t4564 = t4563 + t1238 * t986
        t4565 = t4564 + t760 * t244
        t4566 = t4565 + t1199 * t1069
        t4567 = t4566 + t725 * t325
        t4568 = t4567 + t792 * t189
        t4569 = t4568 + t1278 * t907
        t4570 = t4569 + t1239 * t939
        t4571 = t4570 + t761 * t271
        t4572 = t4571 + t1200 * t1120
        t4573 = t4572 + t726 * t348
        t4574 = 2 * t4573
        tl.store(to_g + 18 * sto_g, t4574, mask)
        t4575 = t853 * t13
        t4576 = t4575 + t829 * t59
        t4577 = t4576 + t804 * t104
        t4578 = t4577 + t859 * t42
        t4579 = t4578 + t835 * t87
        t4580 = t4579 + t810 * t132
        tl.store(to_g + 19 * sto_g, t4580, mask)
        t4581 = t1251 * t884
        t4582 = t4581 + t1212 * t916
        t4583 = t4582 + t1171 * t1126
        t4584 = t4583 + t795 * t159
        t4585 = t4584 + t1281 * t961
        t4586 = t4585 + t1242 * t992
        t4587 = t4586 + t764 * t253
        t4588 = t4587 + t1203 * t1075
        t4589 = t4588 + t729 * t334
        t4590 = t773 * t156
        t4591 = t4590 + t739 * t250
        t4592 = t4591 + t694 * t331
        t4593 = t4592 + 2 * t4589
        tl.store(to_g + 20 * sto_g, t4593, mask)
        t4594 = t853 * t35
        t4595 = t4594 + t829 * t81
        t4596 = t4595 + t804 * t126
        t4597 = t4596 + t870 * t42
        t4598 = t4597 + t846 * t87
        t4599 = t4598 + t822 * t132
        tl.store(to_g + 21 * sto_g, t4599, mask)
    if PART == 13:
        t1987 = tl.load(k + 259 * LANES, mask)
        t1065 = tl.load(k + 228 * LANES, mask)
        t4600 = t1987 * t1065
        t1845 = tl.load(k + 250 * LANES, mask)
        t438 = tl.load(k + 43 * LANES, mask)
        t4601 = t4600 + t1845 * t438
        t1830 = tl.load(k + 176 * LANES, mask)
        t484 = tl.load(k + 31 * LANES, mask)
        t4602 = t4601 + t1830 * t484
        t1166 = tl.load(k + 231 * LANES, mask)
        t1966 = tl.load(k + 256 * LANES, mask)
        t4603 = t4602 + t1166 * t1966
        t599 = tl.load(k + 123 * LANES, mask)
        t1781 = tl.load(k + 224 * LANES, mask)
        t4604 = t4603 + t599 * t1781
        t566 = tl.load(k + 117 * LANES, mask)
        t1799 = tl.load(k + 156 * LANES, mask)
        t4605 = t4604 + t566 * t1799
        t1880 = tl.load(k + 255 * LANES, mask)
        t950 = tl.load(k + 27 * LANES, mask)
        t4606 = t1880 * t950
        t2153 = tl.load(k + 178 * LANES, mask)
        t1522 = tl.load(k + 52 * LANES, mask)
        t4607 = t4606 + t2153 * t1522
        t2283 = tl.load(k + 149 * LANES, mask)
        t1636 = tl.load(k + 202 * LANES, mask)
        t4608 = t4607 + t2283 * t1636
        t688 = tl.load(k + 148 * LANES, mask)
        t1935 = tl.load(k + 87 * LANES, mask)
        t4609 = t4608 + t688 * t1935
        t1503 = tl.load(k + 134 * LANES, mask)
        t2170 = tl.load(k + 160 * LANES, mask)
        t4610 = t4609 + t1503 * t2170
        t1621 = tl.load(k + 70 * LANES, mask)
        t2295 = tl.load(k + 67 * LANES, mask)
        t4611 = t4610 + t1621 * t2295
        t1876 = tl.load(k + 110 * LANES, mask)
        t228 = tl.load(k + 0 * LANES, mask)
        t4612 = t1876 * t228
        t1864 = tl.load(k + 253 * LANES, mask)
        t309 = tl.load(k + 61 * LANES, mask)
        t4613 = t4612 + t1864 * t309
        t2148 = tl.load(k + 238 * LANES, mask)
        t1436 = tl.load(k + 57 * LANES, mask)
        t4614 = t4613 + t2148 * t1436
        t677 = tl.load(k + 142 * LANES, mask)
        t1724 = tl.load(k + 168 * LANES, mask)
        t4615 = t4614 + t677 * t1724
        t648 = tl.load(k + 137 * LANES, mask)
        t1746 = tl.load(k + 68 * LANES, mask)
        t4616 = t4615 + t648 * t1746
        t1493 = tl.load(k + 140 * LANES, mask)
        t2119 = tl.load(k + 119 * LANES, mask)
        t4617 = t4616 + t1493 * t2119
        t2070 = tl.load(k + 22 * LANES, mask)
        t1325 = tl.load(k + 206 * LANES, mask)
        t4618 = t2070 * t1325
        t2064 = tl.load(k + 244 * LANES, mask)
        t1343 = tl.load(k + 97 * LANES, mask)
        t4619 = t4618 + t2064 * t1343
        t1852 = tl.load(k + 193 * LANES, mask)
        t368 = tl.load(k + 74 * LANES, mask)
        t4620 = t4619 + t1852 * t368
        t1815 = tl.load(k + 20 * LANES, mask)
        t499 = tl.load(k + 94 * LANES, mask)
        t4621 = t4620 + t1815 * t499
        t2230 = tl.load(k + 240 * LANES, mask)
        t1559 = tl.load(k + 165 * LANES, mask)
        t4622 = t4621 + t2230 * t1559
        t2135 = tl.load(k + 51 * LANES, mask)
        t1451 = tl.load(k + 263 * LANES, mask)
        t4623 = t4622 + t2135 * t1451
        t1370 = tl.load(k + 114 * LANES, mask)
        t2049 = tl.load(k + 308 * LANES, mask)
        t4624 = t4623 + t1370 * t2049
        t1358 = tl.load(k + 211 * LANES, mask)
        t2057 = tl.load(k + 103 * LANES, mask)
        t4625 = t4624 + t1358 * t2057
        t616 = tl.load(k + 129 * LANES, mask)
        t1761 = tl.load(k + 218 * LANES, mask)
        t4626 = t4625 + t616 * t1761
        t530 = tl.load(k + 108 * LANES, mask)
        t1806 = tl.load(k + 194 * LANES, mask)
        t4627 = t4626 + t530 * t1806
        t1578 = tl.load(k + 135 * LANES, mask)
        t2221 = tl.load(k + 235 * LANES, mask)
        t4628 = t4627 + t1578 * t2221
        t1468 = tl.load(k + 230 * LANES, mask)
        t2126 = tl.load(k + 157 * LANES, mask)
        t4629 = t4628 + t1468 * t2126
        t4630 = t4629 + 3 * t4605
        t4631 = t4630 + 4 * t4611
        t4632 = t4631 + 6 * t4617
        tl.store(to_g + 22 * sto_g, t4632, mask)
        t1257 = tl.load(k + 125 * LANES, mask)
        t884 = tl.load(k + 75 * LANES, mask)
        t4633 = t1257 * t884
        t1218 = tl.load(k + 249 * LANES, mask)
        t916 = tl.load(k + 208 * LANES, mask)
        t4634 = t4633 + t1218 * t916
        t1177 = tl.load(k + 268 * LANES, mask)
        t1126 = tl.load(k + 167 * LANES, mask)
        t4635 = t4634 + t1177 * t1126
        t1281 = tl.load(k + 113 * LANES, mask)
        t897 = tl.load(k + 76 * LANES, mask)
        t4636 = t4635 + t1281 * t897
        t1242 = tl.load(k + 203 * LANES, mask)
        t929 = tl.load(k + 190 * LANES, mask)
        t4637 = t4636 + t1242 * t929
        t1203 = tl.load(k + 273 * LANES, mask)
        t1088 = tl.load(k + 181 * LANES, mask)
        t4638 = t4637 + t1203 * t1088
        t779 = tl.load(k + 192 * LANES, mask)
        t156 = tl.load(k + 18 * LANES, mask)
        t4639 = t779 * t156
        t745 = tl.load(k + 175 * LANES, mask)
        t250 = tl.load(k + 48 * LANES, mask)
        t4640 = t4639 + t745 * t250
        t703 = tl.load(k + 155 * LANES, mask)
        t331 = tl.load(k + 65 * LANES, mask)
        t4641 = t4640 + t703 * t331
        t795 = tl.load(k + 197 * LANES, mask)
        t149 = tl.load(k + 16 * LANES, mask)
        t4642 = t4641 + t795 * t149
        t764 = tl.load(k + 184 * LANES, mask)
        t243 = tl.load(k + 46 * LANES, mask)
        t4643 = t4642 + t764 * t243
        t729 = tl.load(k + 171 * LANES, mask)
        t324 = tl.load(k + 63 * LANES, mask)
        t4644 = t4643 + t729 * t324
        t4645 = t4644 + 2 * t4638
        tl.store(to_g + 23 * sto_g, t4645, mask)
        t1268 = tl.load(k + 126 * LANES, mask)
        t4646 = t1268 * t884
        t1229 = tl.load(k + 102 * LANES, mask)
        t4647 = t4646 + t1229 * t916
        t1188 = tl.load(k + 242 * LANES, mask)
        t4648 = t4647 + t1188 * t1126
        t170 = tl.load(k + 26 * LANES, mask)
        t4649 = t4648 + t795 * t170
        t978 = tl.load(k + 77 * LANES, mask)
        t4650 = t4649 + t1281 * t978
        t1009 = tl.load(k + 189 * LANES, mask)
        t4651 = t4650 + t1242 * t1009
        t261 = tl.load(k + 53 * LANES, mask)
        t4652 = t4651 + t764 * t261
        t1105 = tl.load(k + 127 * LANES, mask)
        t4653 = t4652 + t1203 * t1105
        t340 = tl.load(k + 69 * LANES, mask)
        t4654 = t4653 + t729 * t340
        t785 = tl.load(k + 145 * LANES, mask)
        t4655 = t785 * t156
        t753 = tl.load(k + 180 * LANES, mask)
        t4656 = t4655 + t753 * t250
        t714 = tl.load(k + 163 * LANES, mask)
        t4657 = t4656 + t714 * t331
        t4658 = t4657 + 2 * t4654
        tl.store(to_g + 24 * sto_g, t4658, mask)
        t1277 = tl.load(k + 111 * LANES, mask)
        t4659 = t1277 * t884
        t1238 = tl.load(k + 248 * LANES, mask)
        t4660 = t4659 + t1238 * t916
        t1199 = tl.load(k + 272 * LANES, mask)
        t4661 = t4660 + t1199 * t1126
        t189 = tl.load(k + 40 * LANES, mask)
        t4662 = t4661 + t795 * t189
        t907 = tl.load(k + 78 * LANES, mask)
        t4663 = t4662 + t1281 * t907
        t939 = tl.load(k + 188 * LANES, mask)
        t4664 = t4663 + t1242 * t939
        t271 = tl.load(k + 58 * LANES, mask)
        t4665 = t4664 + t764 * t271
        t1120 = tl.load(k + 195 * LANES, mask)
        t4666 = t4665 + t1203 * t1120
        t348 = tl.load(k + 72 * LANES, mask)
        t4667 = t4666 + t729 * t348
        t791 = tl.load(k + 196 * LANES, mask)
        t4668 = t791 * t156
        t760 = tl.load(k + 182 * LANES, mask)
        t4669 = t4668 + t760 * t250
        t725 = tl.load(k + 169 * LANES, mask)
        t4670 = t4669 + t725 * t331
        t4671 = t4670 + 2 * t4667
        tl.store(to_g + 25 * sto_g, t4671, mask)
        t944 = tl.load(k + 36 * LANES, mask)
        t4672 = t1880 * t944
        t1516 = tl.load(k + 288 * LANES, mask)
        t4673 = t4672 + t2153 * t1516
        t1630 = tl.load(k + 35 * LANES, mask)
        t4674 = t4673 + t2283 * t1630
        t685 = tl.load(k + 147 * LANES, mask)
        t4675 = t685 * t1935
        t1363 = tl.load(k + 105 * LANES, mask)
        t4676 = t4675 + t1363 * t2049
        t1351 = tl.load(k + 209 * LANES, mask)
        t4677 = t4676 + t1351 * t2057
        t670 = tl.load(k + 141 * LANES, mask)
        t4678 = t4677 + t670 * t1724
        t1155 = tl.load(k + 227 * LANES, mask)
        t4679 = t4678 + t1155 * t1966
        t641 = tl.load(k + 136 * LANES, mask)
        t4680 = t4679 + t641 * t1746
        t609 = tl.load(k + 128 * LANES, mask)
        t4681 = t4680 + t609 * t1761
        t588 = tl.load(k + 122 * LANES, mask)
        t4682 = t4681 + t588 * t1781
        t555 = tl.load(k + 116 * LANES, mask)
        t4683 = t4682 + t555 * t1799
        t523 = tl.load(k + 107 * LANES, mask)
        t4684 = t4683 + t523 * t1806
        t1500 = tl.load(k + 164 * LANES, mask)
        t4685 = t4684 + t1500 * t2170
        t1571 = tl.load(k + 166 * LANES, mask)
        t4686 = t4685 + t1571 * t2221
        t1486 = tl.load(k + 139 * LANES, mask)
        t4687 = t4686 + t1486 * t2119
        t1461 = tl.load(k + 261 * LANES, mask)
        t4688 = t4687 + t1461 * t2126
        t1618 = tl.load(k + 56 * LANES, mask)
        t4689 = t4688 + t1618 * t2295
        t1328 = tl.load(k + 205 * LANES, mask)
        t4690 = t4689 + t2070 * t1328
        t1346 = tl.load(k + 210 * LANES, mask)
        t4691 = t4690 + t2064 * t1346
        t215 = tl.load(k + 1 * LANES, mask)
        t4692 = t4691 + t1876 * t215
        t1046 = tl.load(k + 233 * LANES, mask)
        t4693 = t4692 + t1987 * t1046
        t297 = tl.load(k + 60 * LANES, mask)
        t4694 = t4693 + t1864 * t297
        t385 = tl.load(k + 80 * LANES, mask)
        t4695 = t4694 + t1852 * t385
        t418 = tl.load(k + 42 * LANES, mask)
        t4696 = t4695 + t1845 * t418
        t465 = tl.load(k + 29 * LANES, mask)
        t4697 = t4696 + t1830 * t465
        t510 = tl.load(k + 99 * LANES, mask)
        t4698 = t4697 + t1815 * t510
        t1564 = tl.load(k + 133 * LANES, mask)
        t4699 = t4698 + t2230 * t1564
        t1424 = tl.load(k + 39 * LANES, mask)
        t4700 = t4699 + t2148 * t1424
        t1455 = tl.load(k + 262 * LANES, mask)
        t4701 = t4700 + t2135 * t1455
        t4702 = t4701 + 2 * t4674
        tl.store(to_g + 26 * sto_g, t4702, mask)
        t1251 = tl.load(k + 247 * LANES, mask)
        t4703 = t1251 * t897
        t1212 = tl.load(k + 101 * LANES, mask)
        t4704 = t4703 + t1212 * t929
        t1171 = tl.load(k + 243 * LANES, mask)
        t4705 = t4704 + t1171 * t1088
        t159 = tl.load(k + 19 * LANES, mask)
        t4706 = t4705 + t779 * t159
        t961 = tl.load(k + 79 * LANES, mask)
        t4707 = t4706 + t1257 * t961
        t992 = tl.load(k + 186 * LANES, mask)
        t4708 = t4707 + t1218 * t992
        t253 = tl.load(k + 49 * LANES, mask)
        t4709 = t4708 + t745 * t253
        t1075 = tl.load(k + 115 * LANES, mask)
        t4710 = t4709 + t1177 * t1075
        t334 = tl.load(k + 66 * LANES, mask)
        t4711 = t4710 + t703 * t334
        t773 = tl.load(k + 191 * LANES, mask)
        t4712 = t773 * t149
        t739 = tl.load(k + 174 * LANES, mask)
        t4713 = t4712 + t739 * t243
        t694 = tl.load(k + 151 * LANES, mask)
        t4714 = t4713 + t694 * t324
        t4715 = t4714 + 2 * t4711
        tl.store(to_g + 27 * sto_g, t4715, mask)
        t4716 = t773 * t170
        t4717 = t4716 + t1251 * t978
        t4718 = t4717 + t1212 * t1009
        t4719 = t4718 + t739 * t261
        t4720 = t4719 + t1171 * t1105
        t4721 = t4720 + t694 * t340
        t4722 = t4721 + t785 * t159
        t4723 = t4722 + t1268 * t961
        t4724 = t4723 + t1229 * t992
        t4725 = t4724 + t753 * t253
        t4726 = t4725 + t1188 * t1075
        t4727 = t4726 + t714 * t334
        t4728 = 2 * t4727
        tl.store(to_g + 28 * sto_g, t4728, mask)
        t859 = tl.load(k + 86 * LANES, mask)
        t13 = tl.load(k + 3 * LANES, mask)
        t4729 = t859 * t13
        t835 = tl.load(k + 83 * LANES, mask)
        t59 = tl.load(k + 8 * LANES, mask)
        t4730 = t4729 + t835 * t59
        t810 = tl.load(k + 89 * LANES, mask)
        t104 = tl.load(k + 12 * LANES, mask)
        t4731 = t4730 + t810 * t104
        t4732 = 2 * t4731
        tl.store(to_g + 29 * sto_g, t4732, mask)
        t4733 = t773 * t189
        t4734 = t4733 + t1251 * t907
        t4735 = t4734 + t1212 * t939
        t4736 = t4735 + t739 * t271
        t4737 = t4736 + t1171 * t1120
        t4738 = t4737 + t694 * t348
        t4739 = t4738 + t791 * t159
        t4740 = t4739 + t1277 * t961
        t4741 = t4740 + t1238 * t992
        t4742 = t4741 + t760 * t253
        t4743 = t4742 + t1199 * t1075
        t4744 = t4743 + t725 * t334
        t4745 = 2 * t4744
        tl.store(to_g + 30 * sto_g, t4745, mask)
        t4746 = t1257 * t897
        t4747 = t4746 + t1218 * t929
        t4748 = t4747 + t1177 * t1088
        t4749 = t779 * t149
        t4750 = t4749 + t745 * t243
        t4751 = t4750 + t703 * t324
        t4752 = t4751 + 2 * t4748
        t4753 = 2 * t4752
        tl.store(to_g + 31 * sto_g, t4753, mask)
        t1933 = tl.load(k + 246 * LANES, mask)
        t4754 = t688 * t1933
        t2168 = tl.load(k + 44 * LANES, mask)
        t4755 = t4754 + t1503 * t2168
        t2293 = tl.load(k + 213 * LANES, mask)
        t4756 = t4755 + t1621 * t2293
        t1879 = tl.load(k + 91 * LANES, mask)
        t4757 = t1879 * t950
        t2067 = tl.load(k + 307 * LANES, mask)
        t4758 = t4757 + t2067 * t1325
        t2061 = tl.load(k + 245 * LANES, mask)
        t4759 = t4758 + t2061 * t1343
        t1873 = tl.load(k + 204 * LANES, mask)
        t4760 = t4759 + t1873 * t228
        t1982 = tl.load(k + 252 * LANES, mask)
        t4761 = t4760 + t1982 * t1065
        t1861 = tl.load(k + 254 * LANES, mask)
        t4762 = t4761 + t1861 * t309
        t1849 = tl.load(k + 179 * LANES, mask)
        t4763 = t4762 + t1849 * t368
        t1840 = tl.load(k + 251 * LANES, mask)
        t4764 = t4763 + t1840 * t438
        t1825 = tl.load(k + 162 * LANES, mask)
        t4765 = t4764 + t1825 * t484
        t1812 = tl.load(k + 2 * LANES, mask)
        t4766 = t4765 + t1812 * t499
        t2152 = tl.load(k + 177 * LANES, mask)
        t4767 = t4766 + t2152 * t1522
        t2227 = tl.load(k + 234 * LANES, mask)
        t4768 = t4767 + t2227 * t1559
        t2145 = tl.load(k + 239 * LANES, mask)
        t4769 = t4768 + t2145 * t1436
        t2132 = tl.load(k + 50 * LANES, mask)
        t4770 = t4769 + t2132 * t1451
        t2282 = tl.load(k + 159 * LANES, mask)
        t4771 = t4770 + t2282 * t1636
        t2050 = tl.load(k + 309 * LANES, mask)
        t4772 = t4771 + t1370 * t2050
        t2058 = tl.load(k + 104 * LANES, mask)
        t4773 = t4772 + t1358 * t2058
        t1720 = tl.load(k + 24 * LANES, mask)
        t4774 = t4773 + t677 * t1720
        t1959 = tl.load(k + 257 * LANES, mask)
        t4775 = t4774 + t1166 * t1959
        t1742 = tl.load(k + 25 * LANES, mask)
        t4776 = t4775 + t648 * t1742
        t1763 = tl.load(k + 215 * LANES, mask)
        t4777 = t4776 + t616 * t1763
        t1774 = tl.load(k + 221 * LANES, mask)
        t4778 = t4777 + t599 * t1774
        t1792 = tl.load(k + 232 * LANES, mask)
        t4779 = t4778 + t566 * t1792
        t1808 = tl.load(k + 217 * LANES, mask)
        t4780 = t4779 + t530 * t1808
        t2223 = tl.load(k + 106 * LANES, mask)
        t4781 = t4780 + t1578 * t2223
        t2115 = tl.load(k + 121 * LANES, mask)
        t4782 = t4781 + t1493 * t2115
        t2128 = tl.load(k + 21 * LANES, mask)
        t4783 = t4782 + t1468 * t2128
        t4784 = t4783 + 2 * t4756
        tl.store(to_g + 32 * sto_g, t4784, mask)
        t35 = tl.load(k + 4 * LANES, mask)
        t4785 = t859 * t35
        t81 = tl.load(k + 9 * LANES, mask)
        t4786 = t4785 + t835 * t81
        t126 = tl.load(k + 13 * LANES, mask)
        t4787 = t4786 + t810 * t126
        t870 = tl.load(k + 98 * LANES, mask)
        t4788 = t4787 + t870 * t13
        t846 = tl.load(k + 85 * LANES, mask)
        t4789 = t4788 + t846 * t59
        t822 = tl.load(k + 82 * LANES, mask)
        t4790 = t4789 + t822 * t104
        tl.store(to_g + 33 * sto_g, t4790, mask)
        t4791 = t779 * t170
        t4792 = t4791 + t1257 * t978
        t4793 = t4792 + t1218 * t1009
        t4794 = t4793 + t745 * t261
        t4795 = t4794 + t1177 * t1105
        t4796 = t4795 + t703 * t340
        t4797 = t4796 + t1268 * t897
        t4798 = t4797 + t1229 * t929
        t4799 = t4798 + t1188 * t1088
        t4800 = t785 * t149
        t4801 = t4800 + t753 * t243
        t4802 = t4801 + t714 * t324
        t4803 = t4802 + 2 * t4799
        tl.store(to_g + 34 * sto_g, t4803, mask)
        t4804 = t779 * t189
        t4805 = t4804 + t1257 * t907
        t4806 = t4805 + t1218 * t939
        t4807 = t4806 + t745 * t271
        t4808 = t4807 + t1177 * t1120
        t4809 = t4808 + t703 * t348
        t4810 = t4809 + t1277 * t897
        t4811 = t4810 + t1238 * t929
        t4812 = t4811 + t1199 * t1088
        t4813 = t791 * t149
        t4814 = t4813 + t760 * t243
        t4815 = t4814 + t725 * t324
        t4816 = t4815 + 2 * t4812
        tl.store(to_g + 35 * sto_g, t4816, mask)
        t4817 = t785 * t170
        t4818 = t4817 + t1268 * t978
        t4819 = t4818 + t1229 * t1009
        t4820 = t4819 + t753 * t261
        t4821 = t4820 + t1188 * t1105
        t4822 = t4821 + t714 * t340
        t4823 = 4 * t4822
        tl.store(to_g + 36 * sto_g, t4823, mask)
        t4824 = t785 * t189
        t4825 = t4824 + t1268 * t907
        t4826 = t4825 + t1229 * t939
        t4827 = t4826 + t753 * t271
        t4828 = t4827 + t1188 * t1120
        t4829 = t4828 + t714 * t348
        t4830 = t4829 + t791 * t170
        t4831 = t4830 + t1277 * t978
        t4832 = t4831 + t1238 * t1009
        t4833 = t4832 + t760 * t261
        t4834 = t4833 + t1199 * t1105
        t4835 = t4834 + t725 * t340
        t4836 = 2 * t4835
        tl.store(to_g + 37 * sto_g, t4836, mask)
        t4837 = t870 * t35
        t4838 = t4837 + t846 * t81
        t4839 = t4838 + t822 * t126
        t4840 = 2 * t4839
        tl.store(to_g + 38 * sto_g, t4840, mask)
        t4841 = t1982 * t1046
        t4842 = t4841 + t1840 * t418
        t4843 = t4842 + t1825 * t465
        t4844 = t4843 + t1155 * t1959
        t4845 = t4844 + t588 * t1774
        t4846 = t4845 + t555 * t1792
        t4847 = t1879 * t944
        t4848 = t4847 + t2152 * t1516
        t4849 = t4848 + t2282 * t1630
        t4850 = t4849 + t685 * t1933
        t4851 = t4850 + t1500 * t2168
        t4852 = t4851 + t1618 * t2293
        t4853 = t2067 * t1328
        t4854 = t4853 + t2061 * t1346
        t4855 = t4854 + t1849 * t385
        t4856 = t4855 + t1812 * t510
        t4857 = t4856 + t2227 * t1564
        t4858 = t4857 + t2132 * t1455
        t4859 = t4858 + t1363 * t2050
        t4860 = t4859 + t1351 * t2058
        t4861 = t4860 + t609 * t1763
        t4862 = t4861 + t523 * t1808
        t4863 = t4862 + t1571 * t2223
        t4864 = t4863 + t1461 * t2128
        t4865 = t1873 * t215
        t4866 = t4865 + t1861 * t297
        t4867 = t4866 + t2145 * t1424
        t4868 = t4867 + t670 * t1720
        t4869 = t4868 + t641 * t1742
        t4870 = t4869 + t1486 * t2115
        t4871 = t4870 + 2 * t4846
        t4872 = t4871 + 3 * t4852
        t4873 = t4872 + 6 * t4864
        t4874 = 2 * t4873
        tl.store(to_g + 39 * sto_g, t4874, mask)
        t4875 = t791 * t189
        t4876 = t4875 + t1277 * t907
        t4877 = t4876 + t1238 * t939
        t4878 = t4877 + t760 * t271
        t4879 = t4878 + t1199 * t1120
        t4880 = t4879 + t725 * t348
        t4881 = 4 * t4880
        tl.store(to_g + 40 * sto_g, t4881, mask)
        v0 = tl.load(v + 0 * sv, mask)
        tl.store(to_g + 0 * sto_g, v0, mask)


# A stride is any number: kernels that knew which ones are 1 or multiples of 16 would be compiled again and again.
@triton.jit(do_not_specialize=("sa", "oa", "sb", "ob", "rows", "start", "n_lanes", "inner"))
def _run_forward(a, sa, oa, b, sb, ob, kept, rows, start, n_lanes, inner, PART: tl.constexpr, LANES: tl.constexpr):
    program = tl.program_id(0)
    k = kept + tl.cast(program, tl.int64) * rows * LANES + tl.arange(0, LANES)
    lane = tl.cast(start + program, tl.int64) * LANES + tl.arange(0, LANES)
    mask = lane < n_lanes
    outer, within = lane // inner, lane % inner
    _forward(a + outer * oa + within, tl.cast(sa, tl.int64), b + outer * ob + within, tl.cast(sb, tl.int64), k, mask, PART, LANES)


@triton.jit(do_not_specialize=("sa", "oa", "sg", "og", "st", "ot", "rows", "start", "n_lanes", "inner"))
def _run_backward(a, sa, oa, g, sg, og, to_a, st, ot, kept, rows, start, n_lanes, inner, PART: tl.constexpr, LANES: tl.constexpr):
    program = tl.program_id(0)
    k = kept + tl.cast(program, tl.int64) * rows * LANES + tl.arange(0, LANES)
    lane = tl.cast(start + program, tl.int64) * LANES + tl.arange(0, LANES)
    mask = lane < n_lanes
    outer, within = lane // inner, lane % inner
    _backward(
        a + outer * oa + within, tl.cast(sa, tl.int64),
        g + outer * og + within, tl.cast(sg, tl.int64),
        to_a + outer * ot + within, tl.cast(st, tl.int64),
        k, mask, PART, LANES,
    )


@triton.jit(do_not_specialize=("sa", "oa", "sg", "og", "sv", "ov", "st", "ot", "su", "ou", "rows", "start", "n_lanes", "inner"))
def _run_double_backward(
    a, sa, oa, g, sg, og, v, sv, ov, to_a, st, ot, to_g, su, ou, kept, rows, start, n_lanes, inner,
    PART: tl.constexpr, LANES: tl.constexpr,
):
    program = tl.program_id(0)
    k = kept + tl.cast(program, tl.int64) * rows * LANES + tl.arange(0, LANES)
    lane = tl.cast(start + program, tl.int64) * LANES + tl.arange(0, LANES)
    mask = lane < n_lanes
    outer, within = lane // inner, lane % inner
    _double_backward(
        a + outer * oa + within, tl.cast(sa, tl.int64),
        g + outer * og + within, tl.cast(sg, tl.int64),
        v + outer * ov + within, tl.cast(sv, tl.int64),
        to_a + outer * ot + within, tl.cast(st, tl.int64),
        to_g + outer * ou + within, tl.cast(su, tl.int64),
        k, mask, PART, LANES,
    )


_INTERPRETED = not isinstance(_run_forward, triton.runtime.JITFunction)
