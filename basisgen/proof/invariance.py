"""Rotation and reflection invariance of a polynomial in the moments, in exact integers.

Rotating about z acts on the components by the derivation A_(x,y,z) -> x A_(x-1,y+1,z) - y A_(x+1,y-1,z), and likewise
about the other axes. A polynomial is invariant under all rotations if and only if two of the three derivations
annihilate it (the third is their commutator). Inversion multiplies A_l by (-1)^l, so an even total degree is invariant.
The test tensor of a covariant is one factor more, and turns with the others.
"""

from __future__ import annotations

import numpy as np

from basisgen.mathematics.angular import degree_offset, index, lvectors_up_to
from basisgen.mathematics.expand import MARK, Polynomial, merge

#: Pairs of axes that span a plane of rotation: about z and about x.
PLANES = ((0, 1), (1, 2))


def derivation(polynomial: Polynomial, plane: tuple[int, int]) -> Polynomial:
    """The infinitesimal rotation in a plane applied to the polynomial, product rule over its factors."""
    first, second = plane
    components = lvectors_up_to(_top_degree(polynomial))
    kinds, indices = np.divmod(polynomial.monomials, MARK)
    lower = np.array([_shifted(l, first, second) for l in components])
    raise_ = np.array([_shifted(l, second, first) for l in components])
    n_first = np.array([l[first] for l in components])
    n_second = np.array([l[second] for l in components])
    monomials, coefficients = [], []
    for factor in range(polynomial.monomials.shape[1]):
        old = indices[:, factor]
        for target, weight in ((lower, n_first), (raise_, -n_second)):
            new = polynomial.monomials.copy()
            new[:, factor] = target[old] + MARK * kinds[:, factor]
            keep = weight[old] != 0
            monomials.append(new[keep])
            coefficients.append((polynomial.coefficients * weight[old])[keep])
    return merge(np.concatenate(monomials), np.concatenate(coefficients))


def is_invariant(polynomial: Polynomial) -> bool:
    """Whether every rotation and the inversion leave the polynomial as it is."""
    if not polynomial.n_terms:
        return True
    degrees = np.array([sum(l) for l in lvectors_up_to(_top_degree(polynomial))])
    if np.any(degrees[polynomial.monomials % MARK].sum(axis=1) % 2):
        return False
    return all(derivation(polynomial, plane).n_terms == 0 for plane in PLANES)


def _top_degree(polynomial: Polynomial) -> int:
    top, largest = 0, int((polynomial.monomials % MARK).max())
    while degree_offset(top + 1) <= largest:
        top += 1
    return top


def _shifted(l: tuple[int, int, int], down: int, up: int) -> int:
    """Index of the component with one index moved from axis ``down`` to axis ``up``; 0 where there is none."""
    if not l[down]:
        return 0
    moved = list(l)
    moved[down] -= 1
    moved[up] += 1
    x, y, z = moved
    return index((x, y, z))
