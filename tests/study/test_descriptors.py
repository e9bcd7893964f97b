"""Descriptors of the study of faithfulness: invariant, with right derivatives, and those that dscribe computes."""

import numpy as np
import pytest
import torch
from ase import Atoms
from scipy.special import sph_harm_y, spherical_in

from tests.study.descriptors import CUTOFF, DESCRIPTORS, SMEARED, power, power_spectrum, radial, symmetry_functions
from tests.study.faithfulness import environment
from tests.study.test_faithfulness import turned
from tests.support.tolerances import TOLERANCES


def dscribe():
    return pytest.importorskip("dscribe.descriptors", reason="SOAP needs cace-runtime[study]")


def made(name: str):
    if name == "SOAP":
        dscribe()
    return DESCRIPTORS[name]()


# Loading dscribe takes as long as loading torch.
NAMES = [pytest.param(name, marks=[pytest.mark.whole] if name == "SOAP" else []) for name in DESCRIPTORS]


@pytest.mark.parametrize("name", NAMES)
def test_descriptors_are_invariant_and_of_equal_size(name):
    descriptor, points = made(name), environment(5, np.random.default_rng(1))
    one, other = (descriptor.features(x) for x in (points, turned(points)))
    np.testing.assert_allclose(one, other, rtol=1e-10, atol=1e-12)
    assert 145 <= len(one) <= 165
    assert np.abs(descriptor.features(1.01 * points) - one).max() > 1e-4


@pytest.mark.whole
@pytest.mark.parametrize("name", DESCRIPTORS)
def test_jacobians_are_those_of_the_features(name):
    descriptor, rng = made(name), np.random.default_rng(5)
    points, way = environment(4, rng), rng.standard_normal((4, 3))
    ahead, behind = (descriptor.features(points + step * way) for step in (1e-5, -1e-5))
    found = descriptor.jacobian(points) @ way.ravel()
    # Differences of second order: 1e-10 of third derivatives, and roundings of 1e-16 over 1e-5.
    np.testing.assert_allclose(found, (ahead - behind) / 2e-5, atol=1e-7 * np.abs(found).max())


def test_the_power_spectrum_is_that_of_spherical_harmonics():
    points = environment(4, np.random.default_rng(2))
    r = np.linalg.norm(points, axis=1)
    R = radial(torch.from_numpy(r), 2).numpy()
    theta, phi = np.arccos(points[:, 2] / r), np.arctan2(points[:, 1], points[:, 0])
    found = power_spectrum(2, 3).features(points).reshape(3, 4)
    for l in range(4):
        c = np.stack([np.sum(R * sph_harm_y(l, m, theta, phi)[:, None], axis=0) for m in range(-l, l + 1)])
        for row, (n, k) in enumerate([(0, 0), (0, 1), (1, 1)]):
            assert found[row, l] == pytest.approx(4 * np.pi / (2 * l + 1) * np.sum(c[:, n] * c[:, k].conj()).real)


@pytest.mark.whole
@pytest.mark.parametrize("n", [4, 12])
def test_soap_is_this_power_spectrum_of_gaussians(n):
    """A Gaussian at r has the projection 4π exp(−(s² + r²)/2σ²) i_l(s r/σ²) on the degree l at the radius s."""
    n_radial, l_max = 6, 6
    alphas, _ = (
        dscribe().SOAP(r_cut=CUTOFF, n_max=n_radial, l_max=l_max, species=["H"]).get_basis_gto(CUTOFF, n_radial, l_max)
    )
    points = environment(n, np.random.default_rng(6))
    r = np.linalg.norm(points, axis=1)
    node, weight = np.polynomial.legendre.leggauss(400)
    s, weight = 6 * (node + 1), 6 * weight  # of 0 to 12 Å, where all functions are gone
    functions = []
    for l in range(l_max + 1):
        g = s**l * np.exp(-alphas[l][:, None] * s**2)
        size, axes = np.linalg.eigh((g * weight * s**2) @ g.T)
        g = axes @ np.diag(size**-0.5) @ axes.T @ g  # Löwdin's orthonormal functions
        gaussian = 4 * np.pi * np.exp(-(s**2 + r[:, None] ** 2) / (2 * SMEARED**2))
        functions.append((gaussian * spherical_in(l, s * r[:, None] / SMEARED**2) * weight * s**2) @ g.T)
    p = power(torch.from_numpy(np.stack(functions)), torch.from_numpy(points / r[:, None])).numpy()
    degree = np.arange(l_max + 1)
    # dscribe has Σ_m c c, times the root of 8π²/(2l+1) of the erratum to the paper.
    p = p * (2 * degree + 1) / (4 * np.pi) * np.pi * np.sqrt(8 / (2 * degree + 1))
    found = made("SOAP").features(points).reshape(l_max + 1, -1).T
    # 2e-11 found: condition numbers of overlaps are up to 1e8.
    np.testing.assert_allclose(found, p, rtol=0, atol=1e-9 * np.abs(p).max())


@pytest.mark.whole
@pytest.mark.parametrize("n", [4, 12])
def test_symmetry_functions_are_those_of_dscribe(n):
    centres, zetas, widths = np.linspace(1.5, CUTOFF - 0.5, 16), (1, 2, 4, 8, 16, 32), np.logspace(-2.5, -0.5, 12)
    calculator = dscribe().ACSF(
        r_cut=CUTOFF,
        g2_params=[(2 / (centres[1] - centres[0]) ** 2, centre) for centre in centres],
        g4_params=[(width, zeta, sign) for zeta in zetas for sign in (1, -1) for width in widths],
        species=["H"],
    )
    points = environment(n, np.random.default_rng(7))
    expected = calculator.create(Atoms(f"H{n + 1}", [[0, 0, 0], *points]), [0])[0][1:]  # the first is Σ f, always there
    found = symmetry_functions(16, zetas, 12).features(points)
    np.testing.assert_allclose(found, expected, rtol=TOLERANCES["forward", "float64"])
