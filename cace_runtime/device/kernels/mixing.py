"""Radial mixing with the receiver's factor, for each atom after its sum over neighbours, and its reverse."""

from __future__ import annotations

import triton
import triton.language as tl


@triton.jit
def mix(
    moments,
    receiver,
    weights,
    degree_of_component,
    base,
    out,
    N_COMPONENTS: tl.constexpr,
    N_BESSEL: tl.constexpr,
    N_RADIAL: tl.constexpr,
    N_EMBEDDING: tl.constexpr,
    PER_CHANNEL: tl.constexpr,
    ADD: tl.constexpr,
    COMPONENTS: tl.constexpr,
    LANES: tl.constexpr,
):
    """``out[i, l, (a b n)] = theta_r[i, b] sum_ñ W[d, (a b), n, ñ] M[i, l, ñ, a or (a b)]`` (+ base); grid (N, lanes).

    Args:
        moments: [N, l, ñ, a], or [N, l, ñ, (a b)] with PER_CHANNEL.
        receiver: theta_r [N, b].
        weights: [d, ñ, (a b n)].
        degree_of_component: int32 [l].
    """
    atom = tl.cast(tl.program_id(0), tl.int64)
    M: tl.constexpr = N_EMBEDDING * N_EMBEDDING * N_RADIAL
    C: tl.constexpr = N_EMBEDDING * N_EMBEDDING if PER_CHANNEL else N_EMBEDDING
    lane = tl.program_id(1) * LANES + tl.arange(0, LANES)
    lane_mask = lane < M
    channel = lane // N_RADIAL
    source = channel if PER_CHANNEL else channel // N_EMBEDDING
    factor = tl.load(receiver + atom * N_EMBEDDING + channel % N_EMBEDDING, lane_mask, 0.0)
    for begin in range(0, N_COMPONENTS, COMPONENTS):
        l = begin + tl.arange(0, COMPONENTS)
        l_mask = l < N_COMPONENTS
        mask = l_mask[:, None] & lane_mask[None, :]
        degree = tl.load(degree_of_component + l, l_mask, 0)
        total = tl.zeros((COMPONENTS, LANES), out.dtype.element_ty)
        for n in range(N_BESSEL):
            m_row = ((atom * N_COMPONENTS + l) * N_BESSEL + n) * C
            m = tl.load(moments + m_row[:, None] + source[None, :], mask, 0.0)
            w = tl.load(weights + (degree * N_BESSEL + n)[:, None] * M + lane[None, :], mask, 0.0)
            total += m * w
        total = total * factor[None, :]
        out_at = (atom * N_COMPONENTS + l)[:, None] * M + lane[None, :]
        if ADD:
            total += tl.load(base + out_at, mask, 0.0)
        tl.store(out + out_at, total, mask)


@triton.jit
def mix_reverse(
    cotangents,
    receiver,
    weights,
    degree_of_component,
    out,
    N_COMPONENTS: tl.constexpr,
    N_BESSEL: tl.constexpr,
    N_RADIAL: tl.constexpr,
    N_EMBEDDING: tl.constexpr,
    PER_CHANNEL: tl.constexpr,
    LANES: tl.constexpr,
):
    """Gradient with respect to the moments; cotangents [N, l, (a b n)], out as moments; grid (N, blocks of (l ñ c))."""
    atom = tl.cast(tl.program_id(0), tl.int64)
    M: tl.constexpr = N_EMBEDDING * N_EMBEDDING * N_RADIAL
    C: tl.constexpr = N_EMBEDDING * N_EMBEDDING if PER_CHANNEL else N_EMBEDDING
    WIDTH: tl.constexpr = N_COMPONENTS * N_BESSEL * C
    lane = tl.program_id(1) * LANES + tl.arange(0, LANES)
    mask = lane < WIDTH
    c = lane % C
    n = lane // C % N_BESSEL
    l = lane // (C * N_BESSEL)
    degree = tl.load(degree_of_component + l, mask, 0)
    y = cotangents + (atom * N_COMPONENTS + l) * M
    w = weights + (degree * N_BESSEL + n) * M
    total = tl.zeros((LANES,), out.dtype.element_ty)
    if PER_CHANNEL:
        for k in range(N_RADIAL):
            at = c * N_RADIAL + k
            total += tl.load(y + at, mask, 0.0) * tl.load(w + at, mask, 0.0)
        total = total * tl.load(receiver + atom * N_EMBEDDING + c % N_EMBEDDING, mask, 0.0)
    else:
        for b in range(N_EMBEDDING):
            factor = tl.load(receiver + atom * N_EMBEDDING + b)
            for k in range(N_RADIAL):
                at = (c * N_EMBEDDING + b) * N_RADIAL + k
                total += factor * tl.load(y + at, mask, 0.0) * tl.load(w + at, mask, 0.0)
    tl.store(out + atom * WIDTH + lane, total, mask)
