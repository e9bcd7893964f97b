"""The study of faithfulness: descriptors are invariant, the distance sees through rotations, and searches end right."""

import numpy as np
import pytest
import torch
from scipy.spatial.transform import Rotation
from scipy.special import sph_harm_y

from tests.study.faithfulness import DESCRIPTORS, distance, environment, main, power_spectrum, radial, search, spread


def turned(points: np.ndarray) -> np.ndarray:
    """Rotated, mirrored and renumbered."""
    return (points @ Rotation.from_euler("zyx", [0.4, 1.1, -0.7]).as_matrix() * [1, 1, -1])[::-1].copy()


@pytest.mark.parametrize("name", DESCRIPTORS)
def test_descriptors_are_invariant_and_of_equal_size(name):
    descriptor, points = DESCRIPTORS[name](), environment(5, np.random.default_rng(1))
    one, other = (descriptor(torch.from_numpy(x)) for x in (points, turned(points)))
    torch.testing.assert_close(one, other, rtol=1e-10, atol=1e-12)
    assert 145 <= len(one) <= 165
    assert (descriptor(torch.from_numpy(1.01 * points)) - one).abs().max() > 1e-4


def test_the_power_spectrum_is_that_of_spherical_harmonics():
    points = environment(4, np.random.default_rng(2))
    r = np.linalg.norm(points, axis=1)
    R = radial(torch.from_numpy(r), 2).numpy()
    theta, phi = np.arccos(points[:, 2] / r), np.arctan2(points[:, 1], points[:, 0])
    found = power_spectrum(2, 3)(torch.from_numpy(points)).view(3, 4).numpy()
    for l in range(4):
        c = np.stack([np.sum(R * sph_harm_y(l, m, theta, phi)[:, None], axis=0) for m in range(-l, l + 1)])
        for row, (n, k) in enumerate([(0, 0), (0, 1), (1, 1)]):
            assert found[row, l] == pytest.approx(4 * np.pi / (2 * l + 1) * np.sum(c[:, n] * c[:, k].conj()).real)


def test_environments_that_are_turned_are_the_same_and_others_are_not():
    points = environment(6, np.random.default_rng(3))
    assert distance(points, turned(points)) < 1e-9
    moved = points.copy()
    moved[2] += [0.2, 0, 0]
    assert 0.05 < distance(points, turned(moved)) <= 0.4


def test_a_search_ends_at_the_environment_or_says_that_it_did_not():
    points = environment(3, np.random.default_rng(4))
    descriptor = DESCRIPTORS["power spectrum (SOAP)"]()
    size = spread(descriptor, 3)
    assert search(descriptor, points, points + 0.05, size) == ("recovered", pytest.approx(0, abs=1e-4))
    assert search(descriptor, points, points + 0.5, size, most=1)[0] == "stuck"

    def pairs(x):
        """They do not know angles."""
        return radial(x.norm(dim=1), 3).sum(0)

    verdict, far = search(pairs, points, points + 0.3, spread(pairs, 3))
    assert verdict == "another" and far > 0.02


@pytest.mark.slow
def test_it_writes_a_table_and_a_picture(tmp_path):
    main(["--neighbours", "3", "--environments", "1", "--starts", "1", "--into", str(tmp_path)])
    assert "| complete (4,4) | 164 |" in (tmp_path / "faithfulness.md").read_text(encoding="utf-8")
    assert (tmp_path / "faithfulness.png").stat().st_size > 1000
