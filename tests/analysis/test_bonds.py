"""Bonds along a trajectory: found, measured across the cell's faces, missed when broken."""

import numpy as np
import pytest
from ase import Atoms
from ase.build import bulk, molecule

from cace_runtime.analysis.bonds import bonded_pairs, broken_bonds, follow_bonds


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


def shared_hydrogen(*places: float) -> list[Atoms]:
    """Two oxygens at 0 and 2.6 Å across a face of the cell, each with a hydrogen, and one at these places between."""
    frames = []
    for place in places:
        positions = [[7.5, 4, 4], [10.1 - 8, 4, 4], [7.1, 4.9, 4], [2.5, 4.9, 4], [(7.5 + place) % 8, 4, 4]]
        frames.append(Atoms("O2H3", positions, cell=[8, 8, 8], pbc=True))
    return frames


def test_a_hydrogen_that_goes_to_another_atom_moves_and_breaks_nothing():
    frames = shared_hydrogen(0.97, 1.25, 1.5, 1.7, 1.4, 1.2, 0.97)
    bonds = {bond.second: bond for bond in follow_bonds(frames)}
    assert bonds[2].moves == bonds[3].moves == ()
    assert bonds[4].symbols == "O–H" and bonds[4].moves == ((2, 1), (5, 0)), "at 1.5 Å it is 1.1 Å from the other"
    assert all(bond.broken_at is None for bond in bonds.values())


def test_a_hydrogen_that_moved_may_break_off_later():
    frames = shared_hydrogen(0.97, 1.65, 1.65)
    frames[2].positions[4] += [0, 0, 2.5]
    (moved,) = (bond for bond in follow_bonds(frames) if bond.moves)
    assert moved.moves == ((1, 1),) and moved.broken_at == 2


def test_a_hydrogen_on_its_way_between_far_atoms_is_broken():
    far = shared_hydrogen(0.97, 2.0, 3.2)
    for frame in far:
        frame.positions[[1, 3], 0] += 1.7
    (moved,) = (bond for bond in follow_bonds(far) if bond.moves)
    assert moved.moves == ((2, 1),) and moved.broken_at == 1


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


def test_a_bond_is_broken_but_not_by_a_hydrogen_that_passes():
    atoms = Atoms("OHOHC", [[0, 0, 0], [1.6, 0, 0], [2.4, 0, 0], [2.4, 0.96, 0], [9, 0, 0]])
    assert broken_bonds(np.array([[0, 1], [2, 3]]), atoms) == []  # H1 is 0.8 Å from O2
    atoms.positions[1] = [0, 5, 0]
    assert broken_bonds(np.array([[0, 1], [2, 3]]), atoms) == ["O0–H1"]
    assert broken_bonds(np.array([[0, 4]]), atoms) == ["O0–C4"]
    atoms.positions[1] = np.nan
    assert broken_bonds(np.array([[0, 1], [2, 3]]), atoms) == ["O0–H1"]
    atoms.positions[1] = atoms.positions[2]
    assert broken_bonds(np.array([[2, 3]]), atoms) == broken_bonds(np.zeros((0, 2), dtype=int), atoms) == []


def test_broken_bonds_of_one_structure_are_those_that_a_trajectory_shows(ethanol):
    """Of atoms far from where they were, near another or near none."""
    generator, bonds, seen = np.random.default_rng(0), bonded_pairs(ethanol), set()
    for _ in range(200):
        moved = ethanol.copy()
        atom, other = generator.choice(9, 2, replace=False)
        moved.positions[atom] = moved.positions[other] + generator.normal(size=3)
        expected = [
            f"{moved.symbols[bond.first]}{bond.first}–{moved.symbols[bond.second]}{bond.second}"
            for bond in follow_bonds([ethanol, moved])
            if bond.broken_at is not None
        ]
        found = broken_bonds(bonds, moved)
        seen.add(len(found))
        assert found == expected
    assert {0, 1} <= seen
