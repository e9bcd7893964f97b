"""Bonds along a trajectory: found, measured across the cell's faces, missed when broken."""

import numpy as np
import pytest
from ase import Atoms
from ase.build import bulk, molecule

from cace_runtime.analysis.bonds import follow_bonds


def test_ethanol():
    start, late = molecule("CH3CH2OH"), molecule("CH3CH2OH")
    late.positions[3] *= 1.02
    bonds = follow_bonds([start, late])
    assert sorted(bond.symbols for bond in bonds) == ["C–C", "C–H", "C–H", "C–H", "C–H", "C–H", "C–O", "O–H"]
    assert all(bond.broken_at is None for bond in bonds)
    for bond in bonds:
        pair = [start.get_distance(bond.first, bond.second), late.get_distance(bond.first, bond.second)]
        assert (bond.shortest, bond.mean, bond.longest) == pytest.approx((min(pair), np.mean(pair), max(pair)))


def test_a_broken_bond_is_named_with_its_frame():
    frames = [molecule("H2O") for _ in range(4)]
    for frame in frames[2:]:
        frame.positions[1] += [0, 2.0, 0]
    assert [bond.broken_at for bond in follow_bonds(frames)] == [2, None]


def test_across_the_cell_and_unwrapped():
    water = molecule("H2O")
    water.set_cell([6, 6, 6])
    water.pbc = True
    wrapped = water.copy()
    wrapped.translate([0, 0.4, 0])
    wrapped.wrap()
    for bond in follow_bonds([water, wrapped]):
        assert bond.broken_at is None
        assert (bond.shortest, bond.longest) == pytest.approx((0.9686, 0.9686), abs=1e-3)


@pytest.mark.parametrize(
    ("frames", "message"),
    [
        ([molecule("H2O"), molecule("CH4")], "different atoms"),
        ([Atoms("He2", [[0, 0, 0], [0, 0, 3]])], "no bonds"),
        ([bulk("Ar", a=8.0)], "no bonds"),
    ],
)
def test_refused(frames, message):
    with pytest.raises(ValueError, match=message):
        follow_bonds(frames)
