"""Sums over neighbours of tensors coupled to edges, and their reverse, around the programs of a generated coupling.

A program of the grid has one atom and some of its channels: what belongs to an edge and a channel never leaves its
registers, and neither pass adds anything that two programs have found.
"""

# ruff: noqa: RUF005  # tuples grow by sums: Triton's language has no stars in them

from __future__ import annotations

import triton
import triton.language as tl

from cace_runtime.kernels.triton.jit.edge_vectors import to_edge_vectors


@triton.jit
def _times(value, N: tl.constexpr):
    """N of a value."""
    found = ()
    for _ in tl.static_range(N):
        found = found + (value,)
    return found


@triton.jit
def _sums(left, right, N: tl.constexpr):
    found = ()
    for k in tl.static_range(N):
        found = found + (left[k] + right[k],)
    return found


@triton.jit
def _rows(pointers, stride, mask, N: tl.constexpr):
    found = ()
    for k in tl.static_range(N):
        found = found + (tl.load(pointers + k * stride, mask, 0.0),)
    return found


@triton.jit
def _path_functions(base, weights, capacity, nothing, e_mask, k_mask, n_base, N: tl.constexpr, WIDTH: tl.constexpr):
    """``R_p = sum_n w[p, n, k] base[n, e]`` of N paths."""
    found = _times(nothing, N)
    for n in range(n_base):
        b = tl.load(base + n * capacity, e_mask, 0.0)
        more = ()
        for p in tl.static_range(N):
            more = more + (found[p] + b * tl.load(weights + (p * n_base + n) * WIDTH, k_mask, 0.0),)
        found = more
    return found


# The number of radial functions is not told to the compiler, which would unroll the loop over them.
@triton.jit(do_not_specialize=("n_base",))
def tensor_sums(
    first,
    sender,
    angular,
    base,
    weights,
    sent,
    out,
    capacity,
    n_base,
    COUPLE: tl.constexpr,
    N_SENT: tl.constexpr,
    N_PATHS: tl.constexpr,
    N_COMPONENTS: tl.constexpr,
    WIDTH: tl.constexpr,
    EDGES: tl.constexpr,
    CHANNELS: tl.constexpr,
):
    """``M[i, l, k] = sum_j coupling(h[j], L, R)_l``; grid (N, blocks of k).

    Args:
        angular: L [l, E].
        base: radial functions that those of the paths are made of, [n, E].
        weights: of the paths, [p, n, k].
        sent: h [N, c, k].
        out: [N, l, k].
    """
    atom = tl.cast(tl.program_id(0), tl.int64)
    capacity = tl.cast(capacity, tl.int64)
    k = (tl.program_id(1) * CHANNELS + tl.arange(0, CHANNELS))[None, :]
    k_mask = k < WIDTH
    begin, end = tl.load(first + atom), tl.load(first + atom + 1)
    nothing = tl.zeros((EDGES, CHANNELS), out.dtype.element_ty)
    total = _times(nothing, N_COMPONENTS)
    for start in range(begin, end, EDGES):
        e = (start + tl.arange(0, EDGES))[:, None]
        e_mask = e < end
        j = tl.cast(tl.load(sender + e, e_mask, 0), tl.int64)
        c = _rows(sent + j * (N_SENT * WIDTH) + k, WIDTH, e_mask & k_mask, N_SENT)
        l = _rows(angular + e, capacity, e_mask, N_COMPONENTS)
        r = _path_functions(base + e, weights + k, capacity, nothing, e_mask, k_mask, n_base, N_PATHS, WIDTH)
        total = _sums(total, COUPLE(c, l, r), N_COMPONENTS)
    for n in tl.static_range(N_COMPONENTS):
        summed = tl.sum(total[n], 0)[None, :]
        tl.store(out + (atom * N_COMPONENTS + n) * WIDTH + k, summed, k_mask)


@triton.jit(do_not_specialize=("n_base",))
def tensor_sums_reverse(
    first,
    sender,
    geometry,
    angular,
    base,
    slopes,
    weights,
    sent,
    cotangents,
    parents,
    signs,
    gradients,
    to_sent,
    capacity,
    n_base,
    COUPLE: tl.constexpr,
    MOMENTS: tl.constexpr,
    N_READ: tl.constexpr,
    N_SENT: tl.constexpr,
    N_PATHS: tl.constexpr,
    N_COMPONENTS: tl.constexpr,
    WIDTH: tl.constexpr,
    EDGES: tl.constexpr,
    CHANNELS: tl.constexpr,
):
    """Gradients of an atom as sender; grid (N, blocks of k).

    Its neighbours see it along -u where it sees them along u: moments L(-u) are L(u) times the sign of their degree. So
    it finds the receivers of what it sent among its own edges, and nothing has to be kept for each edge and channel.

    Args:
        cotangents: Y [N, l, k].
        parents: int32 [2, 3, l]: row of l less one of axis a, and l_a.
        signs: -1 to the degree [l].
        gradients: of the energies of the neighbours with respect to the atom's edge vectors [blocks of k, 3, E].
        to_sent: [N, c, k].
    """
    atom = tl.cast(tl.program_id(0), tl.int64)
    capacity = tl.cast(capacity, tl.int64)
    kind = to_sent.dtype.element_ty
    k = (tl.program_id(1) * CHANNELS + tl.arange(0, CHANNELS))[None, :]
    k_mask = k < WIDTH
    begin, end = tl.load(first + atom), tl.load(first + atom + 1)
    nothing = tl.zeros((EDGES, CHANNELS), kind)
    c = _rows(sent + atom * (N_SENT * WIDTH) + k, WIDTH, k_mask, N_SENT)
    to_c = _times(nothing, N_SENT)
    for start in range(begin, end, EDGES):
        e = (start + tl.arange(0, EDGES))[:, None]
        e_mask = e < end
        i = tl.cast(tl.load(sender + e, e_mask, 0), tl.int64)
        g = _rows(cotangents + i * (N_COMPONENTS * WIDTH) + k, WIDTH, e_mask & k_mask, N_COMPONENTS)
        l = ()
        for n in tl.static_range(N_COMPONENTS):
            l = l + (tl.load(angular + n * capacity + e, e_mask, 0.0) * tl.load(signs + n),)
        r = _path_functions(base + e, weights + k, capacity, nothing, e_mask, k_mask, n_base, N_PATHS, WIDTH)
        found = COUPLE(c, l, r, g)
        to_c = _sums(to_c, found[0], N_SENT)
        r = _path_functions(slopes + e, weights + k, capacity, nothing, e_mask, k_mask, n_base, N_PATHS, WIDTH)
        along = nothing
        for p in tl.static_range(N_PATHS):
            along += found[2][p] * r[p]
        to_x, to_y, to_z = tl.zeros((EDGES,), kind), tl.zeros((EDGES,), kind), tl.zeros((EDGES,), kind)
        e = start + tl.arange(0, EDGES)
        e_mask = e < end
        for m in tl.static_range(N_READ):
            # A row that has a name is no constant of the compiler's any more.
            to_l = tl.sum(found[1][MOMENTS[m]], 1) * tl.load(signs + MOMENTS[m])
            for axis in tl.static_range(3):
                parent = tl.load(parents + axis * N_COMPONENTS + MOMENTS[m])
                power = tl.cast(tl.load(parents + (3 + axis) * N_COMPONENTS + MOMENTS[m]), kind)
                more = to_l * power * tl.load(angular + parent * capacity + e, e_mask, 0.0)
                if axis == 0:
                    to_x += more
                elif axis == 1:
                    to_y += more
                else:
                    to_z += more
        to_x, to_y, to_z = to_edge_vectors(geometry + e, capacity, e_mask, tl.sum(along, 1), to_x, to_y, to_z)
        to_e = gradients + tl.program_id(1) * 3 * capacity + e
        tl.store(to_e, to_x, e_mask)
        tl.store(to_e + capacity, to_y, e_mask)
        tl.store(to_e + 2 * capacity, to_z, e_mask)
    for n in tl.static_range(N_SENT):
        tl.store(to_sent + (atom * N_SENT + n) * WIDTH + k, tl.sum(to_c[n], 0)[None, :], k_mask)
