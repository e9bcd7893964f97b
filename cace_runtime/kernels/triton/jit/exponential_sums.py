"""The exponential message ``sum_j A_j p exp(-r q) f(r)``, and its reverse."""

from __future__ import annotations

import triton
import triton.language as tl


@triton.jit
def exponential_sum(
    first,
    sender,
    geometry,
    values,
    prefactor,
    decay,
    degree_of_component,
    base,
    out,
    capacity,
    N_COMPONENTS: tl.constexpr,
    WIDTH: tl.constexpr,
    ADD: tl.constexpr,
    COMPONENTS: tl.constexpr,
    LANES: tl.constexpr,
):
    """``out[i, l, m] = p[d, m] sum_j f exp(-r q[d, m]) values[j, l, m]`` (+ base); grid (N, blocks of m).

    Its own reverse with respect to the values, because an edge and its mirror image have the same distance.
    """
    atom = tl.cast(tl.program_id(0), tl.int64)
    capacity = tl.cast(capacity, tl.int64)
    m = tl.program_id(1) * LANES + tl.arange(0, LANES)
    begin, end = tl.load(first + atom), tl.load(first + atom + 1)
    for component in range(0, N_COMPONENTS, COMPONENTS):
        l = component + tl.arange(0, COMPONENTS)
        mask = (l < N_COMPONENTS)[:, None] & (m < WIDTH)[None, :]
        degree = tl.load(degree_of_component + l, l < N_COMPONENTS, 0)
        at = degree[:, None] * WIDTH + m[None, :]
        p, q = tl.load(prefactor + at, mask, 0.0), tl.load(decay + at, mask, 0.0)
        total = tl.zeros((COMPONENTS, LANES), out.dtype.element_ty)
        for e in range(begin, end):
            r, f = tl.load(geometry + 7 * capacity + e), tl.load(geometry + 8 * capacity + e)
            j = tl.cast(tl.load(sender + e), tl.int64)
            value_at = (j * N_COMPONENTS + l)[:, None] * WIDTH + m[None, :]
            total += tl.load(values + value_at, mask, 0.0) * (f * tl.exp(-r * q))
        total = total * p
        out_at = (atom * N_COMPONENTS + l)[:, None] * WIDTH + m[None, :]
        if ADD:
            total += tl.load(base + out_at, mask, 0.0)
        tl.store(out + out_at, total, mask)


@triton.jit
def exponential_slopes(
    first,
    sender,
    geometry,
    values,
    cotangents,
    prefactor,
    decay,
    degree_of_component,
    gradients,
    capacity,
    N_COMPONENTS: tl.constexpr,
    WIDTH: tl.constexpr,
    COMPONENTS: tl.constexpr,
    LANES: tl.constexpr,
):
    """Adds to the gradients with respect to the edge vectors, [3, E]; grid (N, parts of the edges)."""
    atom = tl.cast(tl.program_id(0), tl.int64)
    capacity = tl.cast(capacity, tl.int64)
    begin, end = tl.load(first + atom), tl.load(first + atom + 1)
    for e in range(begin + tl.program_id(1), end, tl.num_programs(1)):
        r, f = tl.load(geometry + 7 * capacity + e), tl.load(geometry + 8 * capacity + e)
        df = tl.load(geometry + 9 * capacity + e)
        j = tl.cast(tl.load(sender + e), tl.int64)
        total = tl.zeros((COMPONENTS, LANES), gradients.dtype.element_ty)
        for component in range(0, N_COMPONENTS, COMPONENTS):
            l = component + tl.arange(0, COMPONENTS)
            degree = tl.load(degree_of_component + l, l < N_COMPONENTS, 0)
            for block in range(0, WIDTH, LANES):
                m = block + tl.arange(0, LANES)
                mask = (l < N_COMPONENTS)[:, None] & (m < WIDTH)[None, :]
                at = degree[:, None] * WIDTH + m[None, :]
                p, q = tl.load(prefactor + at, mask, 0.0), tl.load(decay + at, mask, 0.0)
                x = tl.load(values + (j * N_COMPONENTS + l)[:, None] * WIDTH + m[None, :], mask, 0.0)
                y = tl.load(cotangents + (atom * N_COMPONENTS + l)[:, None] * WIDTH + m[None, :], mask, 0.0)
                total += p * x * y * tl.exp(-r * q) * (df - q * f)
        slope = tl.sum(tl.sum(total, 1), 0)
        gx = slope * tl.load(geometry + e)
        gy = slope * tl.load(geometry + capacity + e)
        gz = slope * tl.load(geometry + 2 * capacity + e)
        tl.store(gradients + e, gx + tl.load(gradients + e))
        tl.store(gradients + capacity + e, gy + tl.load(gradients + capacity + e))
        tl.store(gradients + 2 * capacity + e, gz + tl.load(gradients + 2 * capacity + e))


@triton.jit
def exponential_moments(
    first,
    order,
    other,
    lengths,
    envelope,
    decay,
    values,
    dot_lengths,
    dot_envelope,
    dot_decay,
    dot_values,
    degree_of_component,
    out,
    moment,
    N_COMPONENTS: tl.constexpr,
    WIDTH: tl.constexpr,
    BY_SENDER: tl.constexpr,
    TANGENT: tl.constexpr,
    DOT_VALUES: tl.constexpr,
    MOMENT: tl.constexpr,
    COMPONENTS: tl.constexpr,
    LANES: tl.constexpr,
):
    """For training: ``out[i, l, m] = sum_e phi V[o(e), l, m]`` and, with MOMENT, ``sum_e r phi V``; grid (N, m blocks).

    ``phi = f exp(-r q[d, m])``. Slots e are those of receiver i; with BY_SENDER those of sender i, named by ``order``.
    With TANGENT the derivatives of both along r', f', q' (and, with DOT_VALUES, V') instead.
    """
    atom = tl.cast(tl.program_id(0), tl.int64)
    m = tl.program_id(1) * LANES + tl.arange(0, LANES)
    begin, end = tl.load(first + atom), tl.load(first + atom + 1)
    for component in range(0, N_COMPONENTS, COMPONENTS):
        l = component + tl.arange(0, COMPONENTS)
        mask = (l < N_COMPONENTS)[:, None] & (m < WIDTH)[None, :]
        degree = tl.load(degree_of_component + l, l < N_COMPONENTS, 0)
        at = degree[:, None] * WIDTH + m[None, :]
        q = tl.load(decay + at, mask, 0.0)
        if TANGENT:
            dq = tl.load(dot_decay + at, mask, 0.0)
        total = tl.zeros((COMPONENTS, LANES), out.dtype.element_ty)
        second = tl.zeros((COMPONENTS, LANES), out.dtype.element_ty)
        for slot in range(begin, end):
            e = tl.load(order + slot) if BY_SENDER else slot
            r, f = tl.load(lengths + e), tl.load(envelope + e)
            j = tl.cast(tl.load(other + e), tl.int64)
            value_at = (j * N_COMPONENTS + l)[:, None] * WIDTH + m[None, :]
            value = tl.load(values + value_at, mask, 0.0)
            decayed = tl.exp(-r * q)
            if TANGENT:
                dr, df = tl.load(dot_lengths + e), tl.load(dot_envelope + e)
                slope = decayed * (df - f * (dr * q + r * dq))
                total += slope * value
                if DOT_VALUES:
                    total += f * decayed * tl.load(dot_values + value_at, mask, 0.0)
                if MOMENT:
                    second += (r * slope + dr * f * decayed) * value
            else:
                total += f * decayed * value
                if MOMENT:
                    second += r * f * decayed * value
        out_at = (atom * N_COMPONENTS + l)[:, None] * WIDTH + m[None, :]
        tl.store(out + out_at, total, mask)
        if MOMENT:
            tl.store(moment + out_at, second, mask)


@triton.jit
def exponential_edges(
    first,
    sender,
    lengths,
    envelope,
    decay,
    values,
    cotangents,
    dot_lengths,
    dot_envelope,
    dot_decay,
    dot_values,
    degree_of_component,
    to_lengths,
    to_envelope,
    N_COMPONENTS: tl.constexpr,
    WIDTH: tl.constexpr,
    TANGENT: tl.constexpr,
    COMPONENTS: tl.constexpr,
    LANES: tl.constexpr,
):
    """For training: derivatives of ``phi <V_j, Y_i>`` with respect to r and f of each slot, [S]; grid (N, parts).

    With TANGENT their derivatives along r', f', q' and V' instead.
    """
    atom = tl.cast(tl.program_id(0), tl.int64)
    begin, end = tl.load(first + atom), tl.load(first + atom + 1)
    for e in range(begin + tl.program_id(1), end, tl.num_programs(1)):
        r, f = tl.load(lengths + e), tl.load(envelope + e)
        if TANGENT:
            dr, df = tl.load(dot_lengths + e), tl.load(dot_envelope + e)
        j = tl.cast(tl.load(sender + e), tl.int64)
        to_r = tl.zeros((COMPONENTS, LANES), to_lengths.dtype.element_ty)
        to_f = tl.zeros((COMPONENTS, LANES), to_lengths.dtype.element_ty)
        for component in range(0, N_COMPONENTS, COMPONENTS):
            l = component + tl.arange(0, COMPONENTS)
            degree = tl.load(degree_of_component + l, l < N_COMPONENTS, 0)
            for block in range(0, WIDTH, LANES):
                m = block + tl.arange(0, LANES)
                mask = (l < N_COMPONENTS)[:, None] & (m < WIDTH)[None, :]
                at = degree[:, None] * WIDTH + m[None, :]
                q = tl.load(decay + at, mask, 0.0)
                value_at = (j * N_COMPONENTS + l)[:, None] * WIDTH + m[None, :]
                y = tl.load(cotangents + (atom * N_COMPONENTS + l)[:, None] * WIDTH + m[None, :], mask, 0.0)
                overlap = tl.load(values + value_at, mask, 0.0) * y
                decayed = tl.exp(-r * q)
                if TANGENT:
                    dq = tl.load(dot_decay + at, mask, 0.0)
                    exponent = -(dr * q + r * dq)
                    along = tl.load(dot_values + value_at, mask, 0.0) * y + overlap * exponent
                    to_f += decayed * along
                    to_r -= decayed * (q * (f * along + df * overlap) + dq * f * overlap)
                else:
                    to_f += decayed * overlap
                    to_r -= f * decayed * q * overlap
        tl.store(to_lengths + e, tl.sum(tl.sum(to_r, 1), 0))
        tl.store(to_envelope + e, tl.sum(tl.sum(to_f, 1), 0))
