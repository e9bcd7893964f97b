"""Dihedral scans: what turns, what is held, and energies that are known."""

from pathlib import Path

import ase.io
import numpy as np
import pytest
from ase import Atoms
from ase.build import molecule
from ase.calculators.calculator import Calculator, all_changes

from cace_runtime.analysis.bonds import bonded_pairs
from cace_runtime.simulation.dihedral_scan import Point, ScanSettings, scan, what_turns

# H–O–C–C and O–C–C–H of ethanol.
HYDROXYL, METHYL = (3, 2, 1, 0), (2, 1, 0, 6)


class Torsion(Calculator):
    """Springs on all distances of bonded atoms and of next neighbours, and 1 + cos 3φ of one dihedral."""

    implemented_properties = ("energy", "forces")

    def __init__(self, atoms: Atoms, four):
        super().__init__()
        self.four, bonds = four, bonded_pairs(atoms)
        joined = {tuple(pair) for pair in bonds.tolist()}
        for a, b in bonds.tolist():
            for c, d in bonds.tolist():
                ends = {a, b} ^ {c, d}
                joined |= {tuple(sorted(ends))} if len(ends) == 2 else set()
        self.pairs = np.array(sorted(joined))
        self.lengths = self._lengths(atoms.positions)

    def _lengths(self, positions):
        return np.linalg.norm(positions[self.pairs[:, 0]] - positions[self.pairs[:, 1]], axis=1)

    def _energy(self, atoms, positions):
        moved = atoms.copy()
        moved.set_constraint()
        moved.positions = positions
        phi = np.radians(moved.get_dihedral(*self.four))
        return 5.0 * ((self._lengths(positions) - self.lengths) ** 2).sum() + 0.1 * (1 + np.cos(3 * phi))

    def calculate(self, atoms=None, properties=("energy",), system_changes=all_changes):
        super().calculate(atoms, properties, system_changes)
        x, forces, h = atoms.positions.copy(), np.zeros((len(atoms), 3)), 1e-4
        for k in np.ndindex(*x.shape):
            sides = []
            for sign in (h, -h):
                y = x.copy()
                y[k] += sign
                sides.append(self._energy(atoms, y))
            forces[k] = (sides[1] - sides[0]) / (2 * h)
        self.results = {"energy": self._energy(atoms, x), "forces": forces}


@pytest.fixture
def turning(ethanol):
    ethanol.calc = Torsion(ethanol, HYDROXYL)
    return ethanol


def test_what_turns_is_what_hangs_on_the_third_atom(ethanol):
    bonds = bonded_pairs(ethanol)
    assert len(bonds) == 8
    found = {four: {ethanol.symbols[a] + str(a) for a in what_turns(9, bonds, four)} for four in (METHYL,)}
    assert all("H" in name or name == "C0" for name in found[METHYL]) and len(found[METHYL]) == 4
    assert len(what_turns(9, bonds, METHYL[::-1])) == 5
    with pytest.raises(ValueError, match="part of a ring"):
        benzene = molecule("C6H6")
        what_turns(12, bonded_pairs(benzene), (0, 1, 2, 3))
    with pytest.raises(ValueError, match="atoms 2 and 0 are not bonded"):
        what_turns(9, bonds, (3, 2, 0, 1))
    with pytest.raises(ValueError, match="6 is on the side of 0, where the bond 1–0 divides the molecule"):
        what_turns(9, bonds, (6, 1, 0, 7))
    with pytest.raises(ValueError, match="2 is not on the side of 0, where"):
        what_turns(9, bonds, (3, 1, 0, 2))
    for four in ((0, 1, 2, 2), (0, 1, 2, 9)):
        with pytest.raises(ValueError, match="four different atoms, from 0 to 8"):
            what_turns(9, bonds, four)


def test_a_rigid_scan_sees_the_torsion_and_nothing_else(turning):
    before = turning.positions.copy()
    angles = tuple(np.arange(-180.0, 180.0, 30.0))
    points = scan(turning, ScanSettings((HYDROXYL,), (angles,)), bonded_pairs(turning))
    assert [point.angles for point in points] == [(angle,) for angle in angles]
    expected = 0.1 * (1 + np.cos(3 * np.radians(angles)))
    np.testing.assert_allclose([point.energy for point in points], expected, atol=1e-9)
    for (angle,), point in zip((p.angles for p in points), points, strict=True):
        assert point.atoms.get_dihedral(*HYDROXYL) == pytest.approx(angle % 360, abs=1e-6)
    assert np.array_equal(turning.positions, before)


def test_relaxed_points_keep_their_angles_and_relax_the_rest(turning):
    turning.positions[8] += [0.1, 0.0, 0.1]  # a bond that is too long: 50 meV or so that a rigid scan keeps
    settings = ScanSettings((HYDROXYL,), ((60.0, 90.0),), ((METHYL, 50.0),), relaxed=True, fmax=0.01)
    points = scan(turning, settings, bonded_pairs(turning))
    rigid = scan(turning, ScanSettings((HYDROXYL,), ((60.0, 90.0),), ((METHYL, 50.0),)), bonded_pairs(turning))
    for point, other in zip(points, rigid, strict=True):
        assert point.converged and point.fmax <= 0.01 and other.energy > point.energy + 0.02
        assert point.atoms.get_dihedral(*HYDROXYL) == pytest.approx(point.angles[0], abs=1e-3)
        assert point.atoms.get_dihedral(*METHYL) == pytest.approx(50.0, abs=1e-3)
        assert point.energy == pytest.approx(0.1 * (1 + np.cos(3 * np.radians(point.angles[0]))), abs=1e-3)


class Hole(Torsion):
    """Where the dihedral is near 90°, the C–C bond is pulled apart; so are the atoms of the angle, onto a line."""

    def _energy(self, atoms, positions):
        phi = np.radians(atoms.get_dihedral(*self.four))  # held
        if abs(np.degrees(phi) - 90) > 20:
            return super()._energy(atoms, positions)
        return -20 * np.linalg.norm(positions[0] - positions[1])


def test_a_molecule_that_comes_apart_has_no_energy_and_no_other_point_begins_there(ethanol):
    ethanol.calc = Hole(ethanol, HYDROXYL)
    settings = ScanSettings((HYDROXYL,), ((60.0, 90.0, 120.0),), relaxed=True, fmax=0.01, steps=25)
    first, lost, last = scan(ethanol, settings, bonded_pairs(ethanol))
    assert np.isnan(lost.energy) and not lost.converged and lost.atoms is None
    assert lost.failure.startswith("the molecule came apart (") and "C0–C1" in lost.failure
    for point, expected in ((first, 0.0), (last, 0.2)):
        assert point.energy == pytest.approx(expected, abs=1e-3) and point.converged and not point.failure


def test_angles_that_cannot_be_held_any_more_are_no_end_of_the_scan(ethanol, monkeypatch):
    """ASE divides by zero where three of the four atoms come into a line."""

    def divides(self, *_, **__):
        raise ZeroDivisionError("Undefined derivative for undefined dihedral with planar inner angle")

    monkeypatch.setattr("ase.constraints.fix_internals.FixInternals.adjust_positions", divides)
    ethanol.calc = Torsion(ethanol, HYDROXYL)
    ethanol.positions[8] += [0.1, 0.0, 0.1]
    (point,) = scan(ethanol, ScanSettings((HYDROXYL,), ((60.0,),), relaxed=True), bonded_pairs(ethanol))
    assert np.isnan(point.energy) and "planar inner angle" in point.failure


class Refusing(Torsion):
    """As neighbour lists do: no two atoms at one place."""

    def calculate(self, atoms=None, properties=("energy",), system_changes=all_changes):
        if atoms.get_all_distances()[np.triu_indices(len(atoms), 1)].min() < 1e-3:
            raise ValueError("two atoms are at one place")
        super().calculate(atoms, properties, system_changes)


@pytest.mark.parametrize("is_relaxed", [False, True])
def test_atoms_that_are_turned_onto_others_are_a_point_without_an_energy(ethanol, is_relaxed):
    there = ethanol.copy()
    there.set_dihedral(*HYDROXYL, 60.0, indices=what_turns(9, bonded_pairs(ethanol), HYDROXYL))
    where = ethanol + Atoms("He", [there.positions[0]])
    where.calc = Refusing(ethanol, HYDROXYL)
    settings = ScanSettings((HYDROXYL,), ((60.0, 180.0),), relaxed=is_relaxed, steps=1)
    lost, other = scan(where, settings, bonded_pairs(ethanol))
    assert np.isnan(lost.energy) and lost.failure == "two atoms are at one place"
    assert np.isfinite(other.energy)


def test_what_held_angles_push_together_is_no_bond(turning):
    """Two hydrogens that meet where a methyl group is held, and part when it relaxes."""
    settings = ScanSettings((HYDROXYL,), ((60.0,),), ((METHYL, 50.0),), relaxed=True, fmax=0.05)
    turning.positions[8] = turning.positions[3] + [0.0, 0.0, 0.5]
    bonds = bonded_pairs(molecule("CH3CH2OH"))
    (point,) = scan(turning, settings, bonds)
    assert point.converged and not point.failure
    assert point.atoms.get_distance(3, 8) > 1.5


def test_two_angles_are_a_grid_in_order(turning):
    settings = ScanSettings((HYDROXYL, METHYL), ((0.0, 60.0), (-60.0, 0.0, 60.0)))
    points = scan(turning, settings, bonded_pairs(turning))
    assert [point.angles for point in points] == [(a, b) for a in (0.0, 60.0) for b in (-60.0, 0.0, 60.0)]
    energies = np.array([point.energy for point in points]).reshape(2, 3)
    np.testing.assert_allclose(energies, [[0.2] * 3, [0.0] * 3], atol=1e-9)


def test_the_command_says_why_points_have_no_energy(cace, soft_potential, ethanol, monkeypatch):
    def evaluated(atoms, angles):
        bad = angles[0] != 0
        why = "the molecule came apart (C0–C1)"
        return Point(angles, np.nan, np.nan, False, None, why) if bad else Point(angles, 1.0, 0.0, True, atoms)

    monkeypatch.setattr("cace_runtime.simulation.dihedral_scan._evaluated", evaluated)
    ase.io.write("start.xyz", ethanol)
    code, text, error = cace(
        "scan", soft_potential, "start.xyz", "--dihedral", "3,2,1,0", "--step", 45, "--plot", "a.svg"
    )
    assert "no energy" in Path("a.svg").read_text(encoding="utf-8")  # the picture tells, too
    assert code == 1 and "8 points have no energy; 0 did not converge" in text + error
    assert (text + error).count("came apart (C0–C1)") == 5 and "and 3 more" in text + error
    code, text, error = cace("scan", soft_potential, "start.xyz", "--dihedral", "3,2,1,0", "--from", 10, "--to", 20)
    assert code == 2 and "no point has an energy; the first: the molecule came apart" in error


def test_the_command(cace, soft_potential, ethanol):
    pytest.importorskip("matplotlib")
    ase.io.write("start.xyz", ethanol)
    command = ["scan", soft_potential, "start.xyz", "--dihedral", "3,2,1,0", "--step", 60]
    code, text, error = cace(*command, "-o", "a.csv", "--plot", "a.png", "--structures", "a.xyz")
    assert code == 0, error
    assert "7 points, rigid, from -180° to 180°" in text and "lowest: " in text and "wrote a.png" in text
    lines = Path("a.csv").read_text(encoding="utf-8").splitlines(keepends=True)
    assert lines[0] == "H3–O2–C1–C0 [°],energy [eV],above lowest [meV],largest force [eV/Å]\n" and len(lines) == 8
    assert lines[1].split(",")[1] == lines[7].split(",")[1]  # once round
    frames = ase.io.read("a.xyz", ":")
    assert len(frames) == 7 and frames[0].get_potential_energy() == pytest.approx(
        float(lines[1].split(",")[1]), abs=1e-6
    )
    code, text, error = cace(
        "scan", soft_potential, "start.xyz", "--dihedral", "3,2,1,0", "--dihedral", "2,1,0,6", "--step", 120, "--plot",
        "map.png",
    )  # fmt: skip
    assert code == 0 and "9 points" in text, error
    for more, message in (
        (("--hold", "1,2"), "not of the form 0,1,2,3=120"),
        (("--dihedral", "1,2,3"), "four atoms"),
        (("--step", 0), "there are none"),
        (("--fmax", 0.1), "of relaxed scans"),
        (("--dihedral", "0,1,2,3", "--dihedral", "0,1,2,3"), "one or two"),
        (("--hold", "3,2,1,99=10"), "four different atoms, from 0 to 8"),
        (("--step", "1e-9"), "or too many"),
        (("--to", "1e9"), "or too many"),
    ):
        code, told, error = cace(*command, *more)
        assert code == 2 and message in error and not told
    strange = ethanol.copy()
    strange.symbols[8] = "F"
    ase.io.write("strange.xyz", strange)
    code, told, error = cace("scan", soft_potential, "strange.xyz", "--dihedral", "3,2,1,0")
    assert code == 2 and "the structure has F" in error and not told
    assert cace("scan", soft_potential, "start.xyz")[0] == 2
