"""Functions of each edge: distance, cutoff, radial and angular functions and their slopes."""

from __future__ import annotations

import triton
import triton.language as tl

POLYNOMIAL, COSINE, MOLLIFIER = 0, 1, 2
#: Rows of the geometry of an edge, before its radial functions.
N_GEOMETRY = 12
UNIT, NORMALISED, INVERSE, DISTANCE, CUTOFF, CUTOFF_SLOPE, ALONG, ACROSS = 0, 3, 6, 7, 8, 9, 10, 11


@triton.jit
def cutoff_of(r, constants, KIND: tl.constexpr, POWER: tl.constexpr):
    """f(r) and f'(r), both exactly 0 at and beyond the cutoff; POWER 0: not a whole number."""
    r_cut, p = tl.load(constants + 1), tl.load(constants + 3)
    inside = r < r_cut
    u = tl.where(inside, r / r_cut, 0.5)
    if KIND == 0:
        if POWER > 0:
            before = u  # u^(p - 1)
            for _ in tl.static_range(POWER - 2):
                before = before * u
        else:
            before = tl.exp((p - 1) * tl.log(u))
        f = 1 + before * u * (-(p + 1) * (p + 2) / 2 + u * (p * (p + 2) - u * (p * (p + 1) / 2)))
        slope = -p * (p + 1) * (p + 2) / 2 * before * (1 - u) * (1 - u)
    elif KIND == 1:
        pi = tl.load(constants + 4)
        f = 0.5 * (tl.cos(pi * u) + 1)
        slope = -0.5 * pi * tl.sin(pi * u)
    else:
        q = 1 / (1 - u * u)
        f = tl.exp(1 - q)
        slope = -2 * u * q * q * f
    return tl.where(inside, f, 0.0), tl.where(inside, slope / r_cut, 0.0)


@triton.jit
def seen_distance(r, inner, outer):
    """s(r), ds/dr and s/r: what the network sees of a distance (cace_runtime.potential.closest); outer 0: r."""
    close = r < outer
    width = tl.where(close, outer - inner, 1.0)
    t = tl.where(close & (r > inner), (r - inner) / width, 0.0)
    s = outer - width * (0.5 - t * t * t * t * (2.5 - t * (3 - t)))
    along = t * t * t * (10 - t * (15 - 6 * t))
    return tl.where(close, s, r), tl.where(close, along, 1.0), tl.where(close, s / r, 1.0)


@triton.jit
def edge_functions(
    positions,
    species,
    first,
    sender,
    offset,
    closest,
    constants,
    frequencies,
    geometry,
    radial,
    slopes,
    angular,
    capacity,
    N_BESSEL: tl.constexpr,
    L_MAX: tl.constexpr,
    KIND: tl.constexpr,
    POWER: tl.constexpr,
    N_ELEMENTS: tl.constexpr,
    CLOSEST: tl.constexpr,
    EDGES: tl.constexpr,
):
    """Fills geometry [12, E], radial and slopes [ñ, E], angular [l, E] for the edges of one receiver.

    Args:
        positions: [N, 3] in their own precision (Å).
        species: rows of the elements [N].
        closest: distances of each pair of elements [z, z, 2] (Å), looked at with CLOSEST.
        constants: prefactor, r_cut, epsilon, p, pi in the precision of the results.
        frequencies: [ñ].
    """
    atom = tl.program_id(0)
    capacity = tl.cast(capacity, tl.int64)
    begin, end = tl.load(first + atom), tl.load(first + atom + 1)
    xi, yi, zi = tl.load(positions + atom * 3), tl.load(positions + atom * 3 + 1), tl.load(positions + atom * 3 + 2)
    prefactor, epsilon = tl.load(constants), tl.load(constants + 2)
    for start in range(begin, end, EDGES):
        e = start + tl.arange(0, EDGES)
        mask = e < end
        j = tl.load(sender + e, mask, 0)
        # In the precision of the positions: far from the origin float32 would lose digits of the difference.
        dx = xi - tl.load(positions + j * 3, mask, 0.0) - tl.load(offset + e * 3, mask, 0.0)
        dy = yi - tl.load(positions + j * 3 + 1, mask, 0.0) - tl.load(offset + e * 3 + 1, mask, 0.0)
        dz = zi - tl.load(positions + j * 3 + 2, mask, 0.0) - tl.load(offset + e * 3 + 2, mask, 0.0)
        x, y, z = tl.cast(dx, prefactor.dtype), tl.cast(dy, prefactor.dtype), tl.cast(dz, prefactor.dtype)
        r = tl.where(mask, tl.sqrt(x * x + y * y + z * z), 1.0)
        if CLOSEST:
            pair = closest + 2 * (tl.load(species + atom) * N_ELEMENTS + tl.load(species + j, mask, 0))
            r, along, across = seen_distance(r, tl.load(pair, mask, 0.0), tl.load(pair + 1, mask, 0.0))
            x, y, z = x * across, y * across, z * across
            tl.store(geometry + 10 * capacity + e, along, mask)
            tl.store(geometry + 11 * capacity + e, across, mask)
        inverse = 1 / (r + epsilon)
        f, df = cutoff_of(r, constants, KIND, POWER)
        tl.store(geometry + e, x / r, mask)
        tl.store(geometry + capacity + e, y / r, mask)
        tl.store(geometry + 2 * capacity + e, z / r, mask)
        x, y, z = x * inverse, y * inverse, z * inverse
        tl.store(geometry + 3 * capacity + e, x, mask)
        tl.store(geometry + 4 * capacity + e, y, mask)
        tl.store(geometry + 5 * capacity + e, z, mask)
        tl.store(geometry + 6 * capacity + e, inverse, mask)
        tl.store(geometry + 7 * capacity + e, r, mask)
        tl.store(geometry + 8 * capacity + e, f, mask)
        tl.store(geometry + 9 * capacity + e, df, mask)
        scale = prefactor / r
        for n in range(N_BESSEL):
            w = tl.load(frequencies + n)
            s = tl.sin(w * r) * scale
            ds = w * tl.cos(w * r) * scale - s / r
            tl.store(radial + n * capacity + e, s * f, mask)
            tl.store(slopes + n * capacity + e, ds * f + s * df, mask)
        # Degree by degree, x^a y^b z^c with a descending, then b descending.
        row = 0
        for degree in tl.static_range(L_MAX + 1):
            for not_x in tl.static_range(degree + 1):
                for in_z in tl.static_range(not_x + 1):
                    product = tl.full((EDGES,), 1.0, prefactor.dtype)
                    for _ in tl.static_range(degree - not_x):
                        product = product * x
                    for _ in tl.static_range(not_x - in_z):
                        product = product * y
                    for _ in tl.static_range(in_z):
                        product = product * z
                    tl.store(angular + (row + in_z) * capacity + e, product, mask)
                row = row + not_x + 1
