"""Labels by density functional theory: a label's own sums, files that are gone on with, methods that differ."""

from __future__ import annotations

import ase.io
import numpy as np
import pytest
from ase import Atoms
from ase.build import molecule
from ase.calculators.emt import EMT
from ase.calculators.singlepoint import SinglePointCalculator

from tests.study.density_functional import Method, NoLabel, energy_and_forces
from tests.study.label import agreement, label, spaced

OFFSET = 0.25  # eV


def by_emt(atoms: Atoms) -> tuple[float, np.ndarray]:
    asked = Atoms(atoms.numbers, atoms.positions, calculator=EMT())
    return asked.get_potential_energy() + OFFSET, asked.get_forces()


def waters(number: int) -> list[Atoms]:
    frames = []
    for seed in range(number):
        atoms = molecule("H2O")
        atoms.rattle(0.05, seed=seed)
        atoms.info["config_type"] = "hot"
        frames.append(atoms)
    return frames


def known(frames: list[Atoms], wrong: float = 0.0) -> list[Atoms]:
    for atoms in frames:
        energy, forces = by_emt(atoms)
        atoms.calc = SinglePointCalculator(atoms, energy=energy - OFFSET, forces=forces + wrong)
    return frames


def test_an_offset_of_energies_is_found_and_forces_are_compared():
    found = agreement(by_emt, known(waters(3)))
    assert found.offset == pytest.approx(OFFSET, abs=1e-12) and found.spread < 1e-12 and found.forces < 1e-12
    assert agreement(by_emt, known(waters(3), wrong=0.01)).forces == pytest.approx(0.01, rel=1e-9)


@pytest.mark.parametrize(("number", "expected"), [(1, [0]), (3, [0, 4, 9]), (20, list(range(10)))])
def test_structures_that_are_compared_are_spread_over_the_file(number, expected):
    frames = waters(10)
    assert [frames.index(atoms) for atoms in spaced(frames, number)] == expected


def test_a_file_has_each_frame_once_and_says_which_have_no_label(tmp_path):
    frames, output, asked = waters(4), tmp_path / "labelled.xyz", []

    def labels(atoms: Atoms) -> tuple[float, np.ndarray]:
        asked.append(atoms)
        if atoms is frames[2]:
            raise NoLabel("the gap is 0.10 eV")
        return by_emt(atoms)

    label(frames[:2], labels, OFFSET, output, "hot.xyz")
    failures = label(frames, labels, OFFSET, output, "hot.xyz")
    assert asked == frames and failures == {"hot.xyz:2": "the gap is 0.10 eV"}
    written = ase.io.read(output, ":")
    assert [atoms.info["source"] for atoms in written] == ["hot.xyz:0", "hot.xyz:1", "hot.xyz:3"]
    for atoms, start in zip(written, (frames[0], frames[1], frames[3]), strict=True):
        energy, forces = by_emt(start)
        assert atoms.info["config_type"] == "hot"
        assert atoms.get_potential_energy() == pytest.approx(energy - OFFSET, abs=1e-6)
        np.testing.assert_allclose(atoms.get_forces(), forces, atol=1e-7)


@pytest.mark.slow
@pytest.mark.parametrize("method", [Method(), Method("pbe0", "6-31g*", None)], ids=str)
def test_forces_are_the_slope_of_the_energy(method):
    pytest.importorskip("pyscf", reason="the extra study has it")
    pytest.importorskip("dftd3", reason="the extra dispersion has it")
    atoms, step = waters(1)[0], 0.005
    _, forces = energy_and_forces(atoms, method)
    ends = []
    for sign in (1, -1):
        moved = atoms.copy()
        moved.positions[1, 2] += sign * step
        ends.append(energy_and_forces(moved, method)[0])
    assert forces[1, 2] == pytest.approx(-(ends[0] - ends[1]) / (2 * step), abs=2e-3)
    np.testing.assert_allclose(forces.sum(axis=0), 0, atol=1e-3)


@pytest.mark.slow
def test_a_bond_that_is_broken_has_no_label():
    pytest.importorskip("pyscf", reason="the extra study has it")
    with pytest.raises(NoLabel, match=r"gap|converge"):
        energy_and_forces(Atoms("N2", [[0, 0, 0], [0, 0, 3.5]]), Method(dispersion=None))


def test_what_is_no_closed_shell_molecule_is_refused():
    pytest.importorskip("pyscf", reason="the extra study has it")
    with pytest.raises(NoLabel, match="odd number of electrons"):
        energy_and_forces(Atoms("OH", [[0, 0, 0], [0, 0, 1]]), Method())
    with pytest.raises(NoLabel, match="periodic"):
        energy_and_forces(Atoms("OH2", np.eye(3), cell=[9, 9, 9], pbc=True), Method())
