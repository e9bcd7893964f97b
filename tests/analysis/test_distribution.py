"""Radial distribution functions of structures whose answer is known."""

import numpy as np
import pytest
from ase import Atoms
from ase.build import bulk, molecule

from cace_runtime.analysis.distribution import Distribution, first_peak, pairs_at, radial_distribution
from cace_runtime.analysis.molecules import Molecules


def test_ideal_gas_is_flat():
    rng = np.random.default_rng(0)
    frames = [Atoms("H300", rng.random((300, 3)) * 12, cell=[12, 12, 12], pbc=True) for _ in range(10)]
    g = radial_distribution(frames, ("H", "H"), r_max=8.0, width=0.5).g  # beyond half of the cell
    assert g[4:] == pytest.approx(np.ones(len(g) - 4), abs=0.03)


def test_crystal_shells_hold_their_neighbours():
    atoms = bulk("NaCl", "rocksalt", a=5.6, cubic=True)
    for pair, shells in [(("Na", "Cl"), {2.8: 6, 4.85: 8}), (("Na", "Na"), {3.96: 12, 5.6: 6})]:
        r, g, _ = radial_distribution([atoms, atoms], pair, r_max=5.9, width=0.1)
        density = (4 - (pair[0] == pair[1])) / atoms.get_volume()
        counts = g * density * 4 / 3 * np.pi * ((r + 0.05) ** 3 - (r - 0.05) ** 3)
        found = {round(float(x), 2): round(n) for x, n in zip(r, counts, strict=True) if n > 0.5}
        assert list(found.values()) == list(shells.values())
        assert np.allclose(list(found), list(shells), atol=0.06)


def test_pairs_are_counted_once():
    pair = Atoms("OHH", [[1, 1, 1], [2.02, 1, 1], [1, 2.43, 1]], cell=[20] * 3, pbc=True)
    for kinds, at, n_pairs in (("HH", np.hypot(1.02, 1.43), 3), ("OH", 1.02, 3), ("OH", 1.43, 3), ("OH", 3.0, 0)):
        assert pairs_at(radial_distribution([pair] * 3, tuple(kinds)), at) == n_pairs


def test_first_peak_of_a_parabola_is_exact():
    r = np.arange(0.05, 6, 0.1)
    g = np.clip(2.5 - 8 * (r - 2.777) ** 2, 0, None)
    assert first_peak(Distribution(r, g, g)) == pytest.approx((2.777, 2.5), rel=1e-9)


def test_first_peak_is_the_first():
    r = np.arange(0.05, 8, 0.05)
    g = 2 * np.exp(-((r - 2.8) ** 2) / 0.02) + 3 * np.exp(-((r - 4.5) ** 2) / 0.02) + (r > 5)
    g[30] = 1.2  # one noisy bin before it
    assert first_peak(Distribution(r, g, g))[0] == pytest.approx(2.8, abs=0.01)


def waters(shift: float = 0.0) -> Atoms:
    """Two molecules and an ion, wrapped into a box whose faces cut the first."""
    box = Atoms(cell=[9.0, 10.0, 11.0], pbc=True)
    for centre in ([0.1, 0.2, 0.1], [3.1, 4.2, 0.1]):
        water = molecule("H2O")
        water.translate(np.array(centre) - water.get_center_of_mass())
        box += water
    box += Atoms("Na", [[0.1, 2.6, 0.1]])  # as near to an oxygen as in solution
    box.translate([shift, shift, 2 * shift])
    box.wrap()
    return box


@pytest.mark.parametrize("shift", [0.0, 4.0, 8.9])
def test_molecules_are_whole_wherever_the_faces_of_the_cell_are(shift):
    box = waters(shift)
    found = Molecules(box)
    assert found.label.tolist() == [0, 0, 0, 1, 1, 1, 2]
    centres = found.centres(box)
    apart = (centres[1] - centres[0] + 4.5) % [9, 10, 11] - 4.5
    assert apart == pytest.approx([3, 4, 0], abs=1e-9)
    r, g, _ = radial_distribution([box, waters(shift + 1)], ("H2O", "OH2"), r_max=5.5, width=0.11)
    (shell,) = np.flatnonzero(g)
    assert r[shell] == pytest.approx(5.005)
    # One neighbour each, of one partner in the volume.
    assert g[shell] == pytest.approx(990 / (4 / 3 * np.pi * (5.06**3 - 4.95**3)))
    assert radial_distribution([box], ("Na", "H2O"), r_max=3, width=0.1).g.any()


def test_pairs_within_and_between_molecules_add_up_to_all():
    box = waters()
    kept = {name: radial_distribution([box], ("H", "O"), 12.0, 0.1, name) for name in ("all", "same", "different")}
    assert kept["same"].g + kept["different"].g == pytest.approx(kept["all"].g, abs=1e-12)
    assert np.flatnonzero(kept["same"].g).tolist() == [9], "the bonds of 0.97 Å, and no image of them"
    assert kept["different"].r[np.flatnonzero(kept["different"].g)[0]] > 3


@pytest.mark.parametrize(
    ("frames", "pair", "molecules", "message"),
    [
        ([waters()], ("H2O", "H2O"), "same", "asked of two elements"),
        ([waters()], ("CH4", "H2O"), "all", "no molecule CH4: the first frame has 2 H2O, 1 Na"),
        ([waters()], ("Na", "H2Qq"), "all", "no element H2Qq, and no molecule"),
        ([bulk("Si", cubic=True)], ("Si", "Si"), "same", "without end"),
        ([waters(), bulk("Cu")], ("H2O", "H2O"), "all", "frame 1 holds other atoms"),
    ],
)
def test_molecules_refused(frames, pair, molecules, message):
    with pytest.raises(ValueError, match=message):
        radial_distribution(frames, pair, molecules=molecules)


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
