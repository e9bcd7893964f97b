"""The repulsion of nuclei that come close, of the pairs of one receiver: in float64, whatever the network works in."""

from __future__ import annotations

import triton
import triton.language as tl


@triton.jit
def _add(pointer, values):
    tl.store(pointer, tl.load(pointer) + tl.sum(values, 0))


@triton.jit
def repel(
    positions,
    species,
    first,
    sender,
    offset,
    pairs,
    screening,
    energies,
    forces,
    virials,
    N_ELEMENTS: tl.constexpr,
    N_SCREENING: tl.constexpr,
    EDGES: tl.constexpr,
):
    """Adds half the energy of each of an atom's pairs, the whole force on it and half of the pairs' -dE/dstrain.

    Equations and sources are in :mod:`cace_runtime.potential.terms.zbl`. Pairs that are listed and beyond their range,
    or have none, add zeros.

    Args:
        positions: [N, 3] (Å).
        species: rows of the elements [N].
        pairs: of each pair of elements the energy times r (eV Å), 1/a (1/Å), and between which distances it is switched
            off (Å), [z, z, 4].
        screening: coefficients and decays [n, 2].
        energies: [N] (eV).
        forces: [N, 3] (eV/Å).
        virials: xx yy zz yz xz xy [N, 6] (eV).
    """
    atom = tl.cast(tl.program_id(0), tl.int64)
    begin, end = tl.load(first + atom), tl.load(first + atom + 1)
    xi, yi, zi = tl.load(positions + atom * 3), tl.load(positions + atom * 3 + 1), tl.load(positions + atom * 3 + 2)
    of_element = pairs + 4 * N_ELEMENTS * tl.load(species + atom)
    energy = tl.zeros((EDGES,), tl.float64)
    fx, fy, fz = energy, energy, energy
    xx, yy, zz, yz, xz, xy = energy, energy, energy, energy, energy, energy
    for start in range(begin, end, EDGES):
        e = tl.cast(start + tl.arange(0, EDGES), tl.int64)
        listed = e < end
        j = tl.cast(tl.load(sender + e, listed, 0), tl.int64)
        x = tl.cast(xi - tl.load(positions + j * 3, listed, 0.0) - tl.load(offset + e * 3, listed, 0.0), tl.float64)
        y = tl.cast(
            yi - tl.load(positions + j * 3 + 1, listed, 0.0) - tl.load(offset + e * 3 + 1, listed, 0.0), tl.float64
        )
        z = tl.cast(
            zi - tl.load(positions + j * 3 + 2, listed, 0.0) - tl.load(offset + e * 3 + 2, listed, 0.0), tl.float64
        )
        squares = x * x + y * y + z * z
        pair = of_element + 4 * tl.load(species + j, listed, 0)
        outer = tl.load(pair + 3, listed, 0.0)
        close = squares < outer * outer  # nowhere where nothing is listed: outer is 0 there
        # Of the others: t is 1, where energy and slope of the switch are 0, and nothing is divided by 0.
        r = tl.where(close, tl.sqrt(squares), 1.0)
        inner = tl.load(pair + 2, close, 0.0)
        width = tl.where(close, outer - inner, 1.0)
        coulomb, inverse = tl.load(pair, close, 0.0), tl.load(pair + 1, close, 0.0)
        screened, slope = tl.zeros((EDGES,), tl.float64), tl.zeros((EDGES,), tl.float64)
        for k in tl.static_range(N_SCREENING):
            decay = tl.load(screening + 2 * k + 1) * inverse
            term = tl.load(screening + 2 * k) * tl.exp(-decay * r)
            screened += term
            slope -= decay * term
        whole = coulomb * screened / r
        changes = (coulomb * slope - whole) / r
        t = tl.where(r > inner, (r - inner) / width, 0.0)
        back = t * (1 - t)
        left = 1 + t * t * t * t * (-35 + t * (84 + t * (-70 + 20 * t)))
        push = (whole * 140 * back * back * back / width - changes * left) / r
        energy += 0.5 * whole * left
        fx, fy, fz = fx + push * x, fy + push * y, fz + push * z
        half = 0.5 * push
        xx, yy, zz = xx + half * x * x, yy + half * y * y, zz + half * z * z
        yz, xz, xy = yz + half * y * z, xz + half * x * z, xy + half * x * y
    _add(energies + atom, energy)
    _add(forces + atom * 3, fx)
    _add(forces + atom * 3 + 1, fy)
    _add(forces + atom * 3 + 2, fz)
    _add(virials + atom * 6, xx)
    _add(virials + atom * 6 + 1, yy)
    _add(virials + atom * 6 + 2, zz)
    _add(virials + atom * 6 + 3, yz)
    _add(virials + atom * 6 + 4, xz)
    _add(virials + atom * 6 + 5, xy)
