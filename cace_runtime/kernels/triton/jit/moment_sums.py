"""Sums over neighbours ``M_{i,l,ñ,c} = sum_j L_l R_ñ g_{j,d(l),c}`` and their reverse, as products of small tiles.

A row is a pair (l, ñ), ñ fastest. Rows of one weight degree d are cut into tiles; ``tiles`` names begin, end and degree
of each; after the last one stands a degree of -1.
"""

from __future__ import annotations

import triton
import triton.language as tl

from cace_runtime.kernels.triton.jit.edge_vectors import to_edge_vectors


@triton.jit
def moments(
    first,
    sender,
    angular,
    radial,
    weights,
    tiles,
    out,
    capacity,
    n_rows,
    N_BESSEL: tl.constexpr,
    N_DEGREES: tl.constexpr,
    N_CHANNELS: tl.constexpr,
    ROWS: tl.constexpr,
    EDGES: tl.constexpr,
    CHANNELS: tl.constexpr,
):
    """out[N, (l ñ), c] from angular [l, E], radial [ñ, E] and sender weights [N, d, c]; grid (N, tiles, c blocks).

    The tile of sums stays on the chip while the program goes through its edges.
    """
    atom = tl.cast(tl.program_id(0), tl.int64)
    capacity = tl.cast(capacity, tl.int64)
    tile = tiles + 3 * tl.program_id(1)
    row_begin, row_end, degree = tl.load(tile), tl.load(tile + 1), tl.load(tile + 2)
    row = row_begin + tl.arange(0, ROWS)
    row_mask = row < row_end
    l, n = row // N_BESSEL, row % N_BESSEL
    c = tl.program_id(2) * CHANNELS + tl.arange(0, CHANNELS)
    c_mask = c < N_CHANNELS
    begin, end = tl.load(first + atom), tl.load(first + atom + 1)
    total = tl.zeros((ROWS, CHANNELS), out.dtype.element_ty)
    for start in range(begin, end, EDGES):
        e = start + tl.arange(0, EDGES)
        e_mask = e < end
        mask = row_mask[:, None] & e_mask[None, :]
        product = tl.load(angular + l[:, None] * capacity + e[None, :], mask, 0.0)
        product *= tl.load(radial + n[:, None] * capacity + e[None, :], mask, 0.0)
        j = tl.cast(tl.load(sender + e, e_mask, 0), tl.int64)
        g_row = (j * N_DEGREES + degree) * N_CHANNELS
        g = tl.load(weights + g_row[:, None] + c[None, :], e_mask[:, None] & c_mask[None, :], 0.0)
        total = tl.dot(product, g, total, input_precision="ieee", out_dtype=out.dtype.element_ty)
    out_row = (atom * n_rows + row) * N_CHANNELS
    tl.store(out + out_row[:, None] + c[None, :], total, row_mask[:, None] & c_mask[None, :])


@triton.jit
def moments_reverse(
    first,
    sender,
    geometry,
    angular,
    radial,
    slopes,
    weights,
    cotangents,
    tiles,
    n_tiles,
    parents,
    gradients,
    overlaps,
    capacity,
    n_rows,
    N_BESSEL: tl.constexpr,
    N_DEGREES: tl.constexpr,
    N_CHANNELS: tl.constexpr,
    N_COMPONENTS: tl.constexpr,
    FOR_WEIGHTS: tl.constexpr,
    ROWS: tl.constexpr,
    EDGES: tl.constexpr,
    CHANNELS: tl.constexpr,
):
    """Adds to the gradients with respect to the edge vectors [3, E]; writes what edges add to those of their senders.

    Args:
        geometry, angular, radial, slopes: from ``edge_functions``.
        weights: [N, d, c].
        cotangents: Y [N, (l ñ), c].
        tiles: tiles of one degree follow each other, by degree.
        parents: int32 [2, 3, l]: row of l less one of axis k, and l_k.
        gradients: added to.
        overlaps: ``sum_{l of degree d, ñ} L R Y`` [E, d, c], with FOR_WEIGHTS.
    """
    atom = tl.cast(tl.program_id(0), tl.int64)
    capacity = tl.cast(capacity, tl.int64)
    kind = gradients.dtype.element_ty
    begin, end = tl.load(first + atom), tl.load(first + atom + 1)
    for start in range(begin + tl.program_id(1) * EDGES, end, tl.num_programs(1) * EDGES):
        e = start + tl.arange(0, EDGES)
        e_mask = e < end
        j = tl.cast(tl.load(sender + e, e_mask, 0), tl.int64)
        along = tl.zeros((EDGES,), kind)
        to_x, to_y, to_z = tl.zeros((EDGES,), kind), tl.zeros((EDGES,), kind), tl.zeros((EDGES,), kind)
        for block in range(0, (N_CHANNELS + CHANNELS - 1) // CHANNELS):
            c = block * CHANNELS + tl.arange(0, CHANNELS)
            c_mask = c < N_CHANNELS
            overlap = tl.zeros((EDGES, CHANNELS), kind)
            for number in range(0, n_tiles):
                tile = tiles + 3 * number
                row_begin, row_end, degree = tl.load(tile), tl.load(tile + 1), tl.load(tile + 2)
                row = row_begin + tl.arange(0, ROWS)
                row_mask = row < row_end
                l, n = row // N_BESSEL, row % N_BESSEL
                y_row = (atom * n_rows + row) * N_CHANNELS
                y = tl.load(cotangents + y_row[:, None] + c[None, :], row_mask[:, None] & c_mask[None, :], 0.0)
                g_row = (j * N_DEGREES + degree) * N_CHANNELS
                g = tl.load(weights + g_row[None, :] + c[:, None], c_mask[:, None] & e_mask[None, :], 0.0)
                x = tl.dot(y, g, input_precision="ieee", out_dtype=kind)
                mask = row_mask[:, None] & e_mask[None, :]
                angle = tl.load(angular + l[:, None] * capacity + e[None, :], mask, 0.0)
                wave_at = n[:, None] * capacity + e[None, :]
                wave = tl.load(radial + wave_at, mask, 0.0)
                along += tl.sum(x * angle * tl.load(slopes + wave_at, mask, 0.0), 0)
                if FOR_WEIGHTS:
                    overlap = tl.dot(tl.trans(angle * wave), y, overlap, input_precision="ieee", out_dtype=kind)
                    if tl.load(tile + 5) != degree:  # the next tile, or the end of the tiles, has another degree
                        out_row = (tl.cast(e, tl.int64) * N_DEGREES + degree) * N_CHANNELS
                        tl.store(overlaps + out_row[:, None] + c[None, :], overlap, e_mask[:, None] & c_mask[None, :])
                        overlap = tl.zeros((EDGES, CHANNELS), kind)
                x = x * wave
                p = tl.load(parents + l, row_mask, 0)
                k = tl.cast(tl.load(parents + 3 * N_COMPONENTS + l, row_mask, 0), kind)
                to_x += tl.sum(x * k[:, None] * tl.load(angular + p[:, None] * capacity + e[None, :], mask, 0.0), 0)
                p = tl.load(parents + N_COMPONENTS + l, row_mask, 0)
                k = tl.cast(tl.load(parents + 4 * N_COMPONENTS + l, row_mask, 0), kind)
                to_y += tl.sum(x * k[:, None] * tl.load(angular + p[:, None] * capacity + e[None, :], mask, 0.0), 0)
                p = tl.load(parents + 2 * N_COMPONENTS + l, row_mask, 0)
                k = tl.cast(tl.load(parents + 5 * N_COMPONENTS + l, row_mask, 0), kind)
                to_z += tl.sum(x * k[:, None] * tl.load(angular + p[:, None] * capacity + e[None, :], mask, 0.0), 0)
        to_x, to_y, to_z = to_edge_vectors(geometry + e, capacity, e_mask, along, to_x, to_y, to_z)
        to_x += tl.load(gradients + e, e_mask, 0.0)
        to_y += tl.load(gradients + capacity + e, e_mask, 0.0)
        to_z += tl.load(gradients + 2 * capacity + e, e_mask, 0.0)
        tl.store(gradients + e, to_x, e_mask)
        tl.store(gradients + capacity + e, to_y, e_mask)
        tl.store(gradients + 2 * capacity + e, to_z, e_mask)


@triton.jit
def sum_over_mirrors(first, mirror, values, out, WIDTH: tl.constexpr, BLOCK: tl.constexpr):
    """``out[i, k] = sum of values[mirror[e], k]`` over the edges e of receiver i; grid (N, blocks of k)."""
    atom = tl.cast(tl.program_id(0), tl.int64)
    k = tl.program_id(1) * BLOCK + tl.arange(0, BLOCK)
    mask = k < WIDTH
    total = tl.zeros((BLOCK,), out.dtype.element_ty)
    for e in range(tl.load(first + atom), tl.load(first + atom + 1)):
        total += tl.load(values + tl.cast(tl.load(mirror + e), tl.int64) * WIDTH + k, mask, 0.0)
    tl.store(out + atom * WIDTH + k, total, mask)


@triton.jit
def to_distances(gx, gy, gz, ux, uy, uz, along, across):
    """dE/dv of what the network sees of edges -> of the edges as they are."""
    straight = (along - across) * (gx * ux + gy * uy + gz * uz)
    return across * gx + straight * ux, across * gy + straight * uy, across * gz + straight * uz


@triton.jit
def forces_and_virials(
    first, mirror, geometry, gradients, forces, virials, capacity, CLOSEST: tl.constexpr, EDGES: tl.constexpr
):
    """Forces [N, 3] and virials [N, 6] of a receiver from dE/dr of its edges and of their mirror images, in float64."""
    atom = tl.cast(tl.program_id(0), tl.int64)
    capacity = tl.cast(capacity, tl.int64)
    begin, end = tl.load(first + atom), tl.load(first + atom + 1)
    fx, fy, fz = tl.zeros((EDGES,), tl.float64), tl.zeros((EDGES,), tl.float64), tl.zeros((EDGES,), tl.float64)
    xx, yy, zz = tl.zeros((EDGES,), tl.float64), tl.zeros((EDGES,), tl.float64), tl.zeros((EDGES,), tl.float64)
    yz, xz, xy = tl.zeros((EDGES,), tl.float64), tl.zeros((EDGES,), tl.float64), tl.zeros((EDGES,), tl.float64)
    for start in range(begin, end, EDGES):
        e = start + tl.arange(0, EDGES)
        mask = e < end
        m = tl.load(mirror + e, mask, 0)
        gx = tl.cast(tl.load(gradients + e, mask, 0.0), tl.float64)
        gy = tl.cast(tl.load(gradients + capacity + e, mask, 0.0), tl.float64)
        gz = tl.cast(tl.load(gradients + 2 * capacity + e, mask, 0.0), tl.float64)
        mx = tl.cast(tl.load(gradients + m, mask, 0.0), tl.float64)
        my = tl.cast(tl.load(gradients + capacity + m, mask, 0.0), tl.float64)
        mz = tl.cast(tl.load(gradients + 2 * capacity + m, mask, 0.0), tl.float64)
        r = tl.cast(tl.load(geometry + 7 * capacity + e, mask, 0.0), tl.float64)
        x = tl.cast(tl.load(geometry + e, mask, 0.0), tl.float64)
        y = tl.cast(tl.load(geometry + capacity + e, mask, 0.0), tl.float64)
        z = tl.cast(tl.load(geometry + 2 * capacity + e, mask, 0.0), tl.float64)
        if CLOSEST:  # mirror images are seen alike
            along = tl.cast(tl.load(geometry + 10 * capacity + e, mask, 1.0), tl.float64)
            across = tl.cast(tl.load(geometry + 11 * capacity + e, mask, 1.0), tl.float64)
            gx, gy, gz = to_distances(gx, gy, gz, x, y, z, along, across)
            mx, my, mz = to_distances(mx, my, mz, x, y, z, along, across)
            r = r / across
        fx += mx - gx
        fy += my - gy
        fz += mz - gz
        x, y, z = r * x, r * y, r * z
        xx -= x * gx
        yy -= y * gy
        zz -= z * gz
        yz -= 0.5 * (y * gz + z * gy)
        xz -= 0.5 * (x * gz + z * gx)
        xy -= 0.5 * (x * gy + y * gx)
    tl.store(forces + atom * 3, tl.sum(fx, 0))
    tl.store(forces + atom * 3 + 1, tl.sum(fy, 0))
    tl.store(forces + atom * 3 + 2, tl.sum(fz, 0))
    tl.store(virials + atom * 6, tl.sum(xx, 0))
    tl.store(virials + atom * 6 + 1, tl.sum(yy, 0))
    tl.store(virials + atom * 6 + 2, tl.sum(zz, 0))
    tl.store(virials + atom * 6 + 3, tl.sum(yz, 0))
    tl.store(virials + atom * 6 + 4, tl.sum(xz, 0))
    tl.store(virials + atom * 6 + 5, tl.sum(xy, 0))


@triton.jit
def moments_factors_reverse(
    first,
    sender,
    angular,
    radial,
    weights,
    cotangents,
    degree_of_component,
    to_angular,
    to_radial,
    capacity,
    N_BESSEL: tl.constexpr,
    N_DEGREES: tl.constexpr,
    N_CHANNELS: tl.constexpr,
    N_COMPONENTS: tl.constexpr,
    BESSEL: tl.constexpr,
    EDGES: tl.constexpr,
    CHANNELS: tl.constexpr,
):
    """For training: gradients with respect to L [l, E] and R [ñ, E] for cotangents Y [N, (l ñ), c]; grid (N, parts)."""
    atom = tl.cast(tl.program_id(0), tl.int64)
    capacity = tl.cast(capacity, tl.int64)
    kind = to_angular.dtype.element_ty
    begin, end = tl.load(first + atom), tl.load(first + atom + 1)
    n = tl.arange(0, BESSEL)
    n_mask = n < N_BESSEL
    for start in range(begin + tl.program_id(1) * EDGES, end, tl.num_programs(1) * EDGES):
        e = start + tl.arange(0, EDGES)
        e_mask = e < end
        j = tl.cast(tl.load(sender + e, e_mask, 0), tl.int64)
        mask = n_mask[:, None] & e_mask[None, :]
        wave = tl.load(radial + n[:, None] * capacity + e[None, :], mask, 0.0)
        to_wave = tl.zeros((BESSEL, EDGES), kind)
        for l in range(0, N_COMPONENTS):
            degree = tl.load(degree_of_component + l)
            y_row = ((atom * N_COMPONENTS + l) * N_BESSEL + n) * N_CHANNELS
            x = tl.zeros((BESSEL, EDGES), kind)
            for block in range(0, (N_CHANNELS + CHANNELS - 1) // CHANNELS):
                c = block * CHANNELS + tl.arange(0, CHANNELS)
                c_mask = c < N_CHANNELS
                y = tl.load(cotangents + y_row[:, None] + c[None, :], n_mask[:, None] & c_mask[None, :], 0.0)
                g_row = (j * N_DEGREES + degree) * N_CHANNELS
                g = tl.load(weights + g_row[None, :] + c[:, None], c_mask[:, None] & e_mask[None, :], 0.0)
                x = tl.dot(y, g, x, input_precision="ieee", out_dtype=kind)
            tl.store(to_angular + l * capacity + e, tl.sum(x * wave, 0), e_mask)
            to_wave += x * tl.load(angular + l * capacity + e, e_mask, 0.0)[None, :]
        tl.store(to_radial + n[:, None] * capacity + e[None, :], to_wave, mask)


@triton.jit
def moments_weights_reverse(
    first,
    angular,
    radial,
    cotangents,
    tiles,
    n_tiles,
    overlaps,
    capacity,
    n_rows,
    N_BESSEL: tl.constexpr,
    N_DEGREES: tl.constexpr,
    N_CHANNELS: tl.constexpr,
    ROWS: tl.constexpr,
    EDGES: tl.constexpr,
    CHANNELS: tl.constexpr,
):
    """For training: ``sum_{l of degree d, ñ} L R Y`` of each edge, [E, d, c]; grid (N, parts, channel blocks)."""
    atom = tl.cast(tl.program_id(0), tl.int64)
    capacity = tl.cast(capacity, tl.int64)
    kind = overlaps.dtype.element_ty
    c = tl.program_id(2) * CHANNELS + tl.arange(0, CHANNELS)
    c_mask = c < N_CHANNELS
    begin, end = tl.load(first + atom), tl.load(first + atom + 1)
    for start in range(begin + tl.program_id(1) * EDGES, end, tl.num_programs(1) * EDGES):
        e = start + tl.arange(0, EDGES)
        e_mask = e < end
        overlap = tl.zeros((EDGES, CHANNELS), kind)
        for number in range(0, n_tiles):
            tile = tiles + 3 * number
            row_begin, row_end, degree = tl.load(tile), tl.load(tile + 1), tl.load(tile + 2)
            row = row_begin + tl.arange(0, ROWS)
            row_mask = row < row_end
            l, n = row // N_BESSEL, row % N_BESSEL
            mask = e_mask[:, None] & row_mask[None, :]
            product = tl.load(angular + l[None, :] * capacity + e[:, None], mask, 0.0)
            product *= tl.load(radial + n[None, :] * capacity + e[:, None], mask, 0.0)
            y_row = (atom * n_rows + row) * N_CHANNELS
            y = tl.load(cotangents + y_row[:, None] + c[None, :], row_mask[:, None] & c_mask[None, :], 0.0)
            overlap = tl.dot(product, y, overlap, input_precision="ieee", out_dtype=kind)
            if tl.load(tile + 5) != degree:  # the next tile, or the end of the tiles, has another degree
                out_row = (tl.cast(e, tl.int64) * N_DEGREES + degree) * N_CHANNELS
                tl.store(overlaps + out_row[:, None] + c[None, :], overlap, e_mask[:, None] & c_mask[None, :])
                overlap = tl.zeros((EDGES, CHANNELS), kind)
