"""Radial distribution functions of structures whose answer is known."""

import numpy as np
import pytest
from ase import Atoms
from ase.build import bulk, molecule

from cace_runtime.analysis.distribution import Distribution, first_peak, radial_distribution


def test_ideal_gas_is_flat():
    rng = np.random.default_rng(0)
    frames = [Atoms("H300", rng.random((300, 3)) * 12, cell=[12, 12, 12], pbc=True) for _ in range(10)]
    g = radial_distribution(frames, ("H", "H"), r_max=8.0, width=0.5).g  # beyond half of the cell
    assert g[4:] == pytest.approx(np.ones(len(g) - 4), abs=0.03)


def test_crystal_shells_hold_their_neighbours():
    atoms = bulk("NaCl", "rocksalt", a=5.6, cubic=True)
    for pair, shells in [(("Na", "Cl"), {2.8: 6, 4.85: 8}), (("Na", "Na"), {3.96: 12, 5.6: 6})]:
        r, g = radial_distribution([atoms, atoms], pair, r_max=5.9, width=0.1)
        density = (4 - (pair[0] == pair[1])) / atoms.get_volume()
        counts = g * density * 4 / 3 * np.pi * ((r + 0.05) ** 3 - (r - 0.05) ** 3)
        found = {round(float(x), 2): round(n) for x, n in zip(r, counts, strict=True) if n > 0.5}
        assert list(found.values()) == list(shells.values())
        assert np.allclose(list(found), list(shells), atol=0.06)


def test_first_peak_of_a_parabola_is_exact():
    r = np.arange(0.05, 6, 0.1)
    g = np.clip(2.5 - 8 * (r - 2.777) ** 2, 0, None)
    assert first_peak(Distribution(r, g)) == pytest.approx((2.777, 2.5), rel=1e-9)


def test_first_peak_is_the_first():
    r = np.arange(0.05, 8, 0.05)
    g = 2 * np.exp(-((r - 2.8) ** 2) / 0.02) + 3 * np.exp(-((r - 4.5) ** 2) / 0.02) + (r > 5)
    g[30] = 1.2  # one noisy bin before it
    assert first_peak(Distribution(r, g))[0] == pytest.approx(2.8, abs=0.01)


@pytest.mark.parametrize(
    ("frame", "pair", "message"),
    [
        (molecule("H2O"), ("O", "O"), "frame 0 has no volume"),
        (bulk("Cu", cubic=True), ("Cu", "O"), "frame 0 has no pair Cu–O"),
        (Atoms("O", cell=[3, 3, 3], pbc=True), ("O", "O"), "frame 0 has no pair O–O"),
        (bulk("Cu"), ("Cu", "Qq"), "no element Qq"),
    ],
)
def test_refused(frame, pair, message):
    with pytest.raises(ValueError, match=message):
        radial_distribution([frame], pair)
