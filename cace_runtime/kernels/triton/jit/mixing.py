"""Radial mixing with the receiver's factor, for each atom after its sum over neighbours, and its reverse.

A program takes several atoms at a time, which share what it reads of the weights.
"""

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
    n_atoms,
    N_COMPONENTS: tl.constexpr,
    N_BESSEL: tl.constexpr,
    N_RADIAL: tl.constexpr,
    N_EMBEDDING: tl.constexpr,
    PER_CHANNEL: tl.constexpr,
    ADD: tl.constexpr,
    ATOMS: tl.constexpr,
    LANES: tl.constexpr,
):
    """``out[i, l, (a b n)] = theta_r[i, b] sum_ñ W[d, (a b n), ñ] M[i, l, ñ, a or (a b)]`` (+ base).

    Grid: blocks of atoms, blocks of (a b n), parts of the components.

    Args:
        moments: [N, l, ñ, a], or [N, l, ñ, (a b)] with PER_CHANNEL.
        receiver: theta_r [N, b].
        weights: [d, ñ, (a b n)].
        degree_of_component: int32 [l].
    """
    M: tl.constexpr = N_EMBEDDING * N_EMBEDDING * N_RADIAL
    C: tl.constexpr = N_EMBEDDING * N_EMBEDDING if PER_CHANNEL else N_EMBEDDING
    atom = tl.cast(tl.program_id(0), tl.int64) * ATOMS + tl.arange(0, ATOMS)
    lane = tl.program_id(1) * LANES + tl.arange(0, LANES)
    lane_mask = lane < M
    mask = (atom < n_atoms)[:, None] & lane_mask[None, :]
    channel = lane // N_RADIAL
    source = channel if PER_CHANNEL else channel // N_EMBEDDING
    factor = tl.load(receiver + atom[:, None] * N_EMBEDDING + (channel % N_EMBEDDING)[None, :], mask, 0.0)
    for l in range(tl.program_id(2), N_COMPONENTS, tl.num_programs(2)):
        degree = tl.load(degree_of_component + l)
        total = tl.zeros((ATOMS, LANES), out.dtype.element_ty)
        for n in range(N_BESSEL):
            m_row = ((atom * N_COMPONENTS + l) * N_BESSEL + n) * C
            m = tl.load(moments + m_row[:, None] + source[None, :], mask, 0.0)
            total += m * tl.load(weights + (degree * N_BESSEL + n) * M + lane, lane_mask, 0.0)[None, :]
        total = total * factor
        out_at = (atom * N_COMPONENTS + l)[:, None] * M + lane[None, :]
        if ADD:
            total += tl.load(base + out_at, mask, 0.0)
        tl.store(out + out_at, total, mask)


@triton.jit(do_not_specialize=("n_radial",))
def mix_reverse(
    cotangents,
    receiver,
    weights,
    degree_of_component,
    out,
    n_atoms,
    n_radial,
    N_COMPONENTS: tl.constexpr,
    N_BESSEL: tl.constexpr,
    N_RADIAL: tl.constexpr,
    N_EMBEDDING: tl.constexpr,
    PER_CHANNEL: tl.constexpr,
    ATOMS: tl.constexpr,
    LANES: tl.constexpr,
):
    """Gradient with respect to the moments; cotangents [N, l, (a b n)], out as moments.

    Grid: blocks of atoms, blocks of (ñ c), parts of the components. n_radial is N_RADIAL, which the compiler is not to
    know in the inner loop: it would unroll it and use all registers.
    """
    M: tl.constexpr = N_EMBEDDING * N_EMBEDDING * N_RADIAL
    C: tl.constexpr = N_EMBEDDING * N_EMBEDDING if PER_CHANNEL else N_EMBEDDING
    # Channels (a b) that a moment goes to, side by side.
    SHARING: tl.constexpr = 1 if PER_CHANNEL else N_EMBEDDING
    WIDTH: tl.constexpr = N_BESSEL * C
    atom = tl.cast(tl.program_id(0), tl.int64) * ATOMS + tl.arange(0, ATOMS)
    lane = tl.program_id(1) * LANES + tl.arange(0, LANES)
    lane_mask = lane < WIDTH
    mask = (atom < n_atoms)[:, None] & lane_mask[None, :]
    n, c = lane // C, lane % C
    for l in range(tl.program_id(2), N_COMPONENTS, tl.num_programs(2)):
        degree = tl.load(degree_of_component + l)
        y_row = (atom * N_COMPONENTS + l) * M
        w_row = (degree * N_BESSEL + n) * M
        total = tl.zeros((ATOMS, LANES), out.dtype.element_ty)
        for k in range(SHARING):
            channel = c * SHARING + k
            part = tl.zeros((ATOMS, LANES), out.dtype.element_ty)
            for radial in range(n_radial):
                at = channel * N_RADIAL + radial
                y = tl.load(cotangents + y_row[:, None] + at[None, :], mask, 0.0)
                part += y * tl.load(weights + w_row + at, lane_mask, 0.0)[None, :]
            factor = receiver + atom[:, None] * N_EMBEDDING + (channel % N_EMBEDDING)[None, :]
            total += part * tl.load(factor, mask, 0.0)
        tl.store(out + (atom * N_COMPONENTS + l)[:, None] * WIDTH + lane[None, :], total, mask)
