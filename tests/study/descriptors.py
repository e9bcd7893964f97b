"""Descriptors of the neighbours of an atom, with derivatives, at nearly equal numbers of components.

Sets of this project, SOAP of the package dscribe, the same power spectrum of neighbours as points, and symmetry
functions of Behler (2011). dscribe's SOAP has exact derivatives and is searched as it is. Its symmetry functions have
differences of 1e-4 Å, wrong by 3e-6 of the largest, and searches meet matrices with condition numbers of 1e12: 7 of 10
were not through after 400 evaluations, 3 of 10 with exact derivatives. So those are written here, and
test_descriptors.py compares their values with dscribe's.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import pi

import numpy as np
import torch
from ase import Atoms
from torch import Tensor

from cace_runtime.analysis.describe import CUTOFF_POWER, bessel
from cace_runtime.potential.angular import monomials
from cace_runtime.potential.cutoff import polynomial_cutoff
from cace_runtime.registry import load_basis

CUTOFF = 5.0  # Å
SMEARED = 0.5  # Å: standard deviation of the Gaussians of SOAP
INSTALL = "SOAP is computed by the package dscribe: pip install -c constraints.txt -e '.[study]'"


@dataclass(frozen=True)
class Descriptor:
    """Features of the neighbours of an atom at 0.

    Attributes:
        features: [components] of positions [neighbours, 3], Å.
        jacobian: their derivatives [components, 3 neighbours] there, 1/Å.
    """

    features: Callable[[np.ndarray], np.ndarray]
    jacobian: Callable[[np.ndarray], np.ndarray]


def differentiated(features: Callable[[Tensor], Tensor]) -> Descriptor:
    """With derivatives by torch."""
    return Descriptor(
        lambda x: features(torch.from_numpy(x)).numpy(),
        lambda x: torch.func.jacrev(features)(torch.from_numpy(x)).flatten(1).numpy(),
    )


def radial(r: Tensor, n: int) -> Tensor:
    """[neighbours, n]."""
    return bessel(r, CUTOFF, n) * polynomial_cutoff(r, CUTOFF, CUTOFF_POWER)[:, None]


def cace(l_max: int, nu_max: int, selection: str, n_radial: int, per_degree: bool = False) -> Descriptor:
    """Invariants of a generated basis; with radial functions of each degree, those of degree l begin with the l-th."""
    basis = load_basis(l_max, nu_max, selection, "per_degree" if per_degree else "shared")
    degree = torch.tensor([sum(vector) for vector in basis.lvectors])

    def features(positions: Tensor) -> Tensor:
        return basis.b_basis(_moments(positions, degree if per_degree else 0 * degree, n_radial))[0, :, :, 0].flatten()

    return differentiated(features)


def covariant_norms(n_radial: int) -> Descriptor:
    """Invariants, and squares of the vectors and matrices of the proved covariants, at degree and order 3."""
    basis = load_basis(3, 3, "complete", "per_degree", covariants=(1, 2))
    degree = torch.tensor([sum(vector) for vector in basis.lvectors])
    assert basis.bc_basis is not None  # it was asked for
    # xx, xy, xz, yy, yz, zz: what is off the diagonal counts twice
    weights = {1: torch.ones(3, dtype=torch.float64), 2: torch.tensor([1.0, 2, 2, 1, 2, 1], dtype=torch.float64)}

    def features(positions: Tensor) -> Tensor:
        B, C = basis.bc_basis(_moments(positions, degree, n_radial))
        squares = [torch.einsum("inkcx,c->inkx", C[k] ** 2, weights[k]) for k in weights]
        return torch.cat([B, *squares], dim=2)[0, :, :, 0].flatten()

    return differentiated(features)


def _moments(positions: Tensor, offset: Tensor, n_radial: int) -> Tensor:
    """A [1, n, l-vectors, 1]; component l has the radial functions n + offset."""
    r = positions.norm(dim=1)
    angular = monomials((positions / r[:, None]).T, _l_max(len(offset)))
    functions = radial(r, n_radial + int(offset.max()))
    index = torch.arange(n_radial)[:, None] + offset
    return torch.einsum("jnl,lj->nl", functions[:, index], angular)[None, :, :, None]


def _l_max(n_lvectors: int) -> int:
    return next(l for l in range(20) if (l + 1) * (l + 2) * (l + 3) // 6 == n_lvectors)


def power(functions: Tensor, unit: Tensor) -> Tensor:
    """p_nn'l = Σ_jk R_nl(r_j) R_n'l(r_k) P_l(cos θ_jk), which is 4π/(2l+1) Σ_m c_nlm c*_n'lm by the addition theorem.

    Args:
        functions: R [l, neighbours, n].
        unit: directions of neighbours [neighbours, 3].

    Returns:
        p [pairs n ≤ n', l].
    """
    first, second = torch.triu_indices(functions.shape[2], functions.shape[2])
    cosine = unit @ unit.T
    legendre = [torch.ones_like(cosine), cosine]
    for l in range(1, len(functions) - 1):
        legendre.append(((2 * l + 1) * cosine * legendre[l] - l * legendre[l - 1]) / (l + 1))
    p = torch.einsum("ljn,ljk,lkm->nml", functions, torch.stack(legendre[: len(functions)]), functions)
    return p[first, second]


def power_spectrum(n_radial: int, l_max: int) -> Descriptor:
    """That of neighbours as points, with the radial functions that sets of this project have here."""

    def features(positions: Tensor) -> Tensor:
        r = positions.norm(dim=1)
        return power(radial(r, n_radial).expand(l_max + 1, -1, -1), positions / r[:, None]).flatten()

    return differentiated(features)


def soap(n_radial: int, l_max: int) -> Descriptor:
    """dscribe's SOAP: neighbours as Gaussians, orthonormal functions r^l exp(−α r²), no atom in the centre.

    Raises:
        ValueError: dscribe is not installed.
    """
    try:
        from dscribe.descriptors import SOAP
    except ImportError:
        raise ValueError(INSTALL) from None
    calculator = SOAP(r_cut=CUTOFF, n_max=n_radial, l_max=l_max, sigma=SMEARED, species=["H"])

    def jacobian(positions: np.ndarray) -> np.ndarray:
        found = calculator.derivatives(_atoms(positions), [[0, 0, 0]], method="analytical", return_descriptor=False)
        return found[0].reshape(positions.size, -1).T

    return Descriptor(lambda positions: calculator.create(_atoms(positions), [[0, 0, 0]])[0], jacobian)


def _atoms(positions: np.ndarray) -> Atoms:
    return Atoms(f"H{len(positions)}", positions)


def symmetry_functions(n_two: int, zetas: Sequence[int], n_eta: int) -> Descriptor:
    """G2 = Σ exp(−η (r − r_s)²) f; G4 with λ = ±1, exponents ζ and widths η."""
    centres = torch.linspace(1.5, CUTOFF - 0.5, n_two, dtype=torch.float64)
    widths = torch.logspace(-2.5, -0.5, n_eta, base=10, dtype=torch.float64)
    spread = 2 / (centres[1] - centres[0]) ** 2

    def cut(r: Tensor) -> Tensor:
        return torch.where(r < CUTOFF, 0.5 * torch.cos(pi * r / CUTOFF) + 0.5, 0.0)

    def features(positions: Tensor) -> Tensor:
        r = positions.norm(dim=1)
        two = (torch.exp(-spread * (r[:, None] - centres) ** 2) * cut(r)[:, None]).sum(0)
        j, k = torch.triu_indices(len(r), len(r), 1)
        cosine = (positions[j] * positions[k]).sum(1) / (r[j] * r[k])
        between = (positions[j] - positions[k]).norm(dim=1)
        weight = torch.exp(-widths * (r[j] ** 2 + r[k] ** 2 + between**2)[:, None])
        weight = weight * (cut(r[j]) * cut(r[k]) * cut(between))[:, None]
        three = [
            2.0 ** (1 - zeta) * (((1 + sign * cosine) ** zeta)[:, None] * weight).sum(0)
            for zeta in zetas
            for sign in (1, -1)
        ]
        return torch.cat([two, *three])

    return differentiated(features)


#: Near 155 components each; the row of each says how many there are.
DESCRIPTORS: dict[str, Callable[[], Descriptor]] = {
    "published (4,4)": lambda: cace(4, 4, "cheng2024", 12),
    "complete (3,3)": lambda: cace(3, 3, "complete", 19),
    "complete (4,4)": lambda: cace(4, 4, "complete", 4),
    "per degree (3,3)": lambda: cace(3, 3, "complete", 11, per_degree=True),
    "covariant norms (3,3)": lambda: covariant_norms(3),
    "SOAP": lambda: soap(6, 6),
    "power spectrum of points": lambda: power_spectrum(6, 6),
    "symmetry functions": lambda: symmetry_functions(16, (1, 2, 4, 8, 16, 32), 12),
}
