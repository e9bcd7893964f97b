"""Outputs keep what frames bring along, and predictions never take the place of labels silently."""

from __future__ import annotations

from pathlib import Path

import ase.io
import numpy as np
import pytest
from ase.build import molecule
from ase.calculators.singlepoint import SinglePointCalculator
from ase.constraints import FixAtoms

from cace_runtime.files.extxyz import write_extxyz
from cace_runtime.files.structures import read_structures


def frames():
    """Two molecules with all that a frame may have."""
    found = []
    for number, name in enumerate(("H2O", "CH3CH2OH")):
        atoms = molecule(name)
        atoms.info |= {
            "config_type": "gas",
            "number": number,
            "list": [1, 2],
            "virial": np.eye(3),
            "note": "a 'b' \"c\"",
        }
        atoms.arrays["weights"] = np.arange(len(atoms)) / 8
        atoms.set_tags(range(len(atoms)))
        atoms.set_momenta(np.full((len(atoms), 3), 0.5))
        atoms.set_constraint(FixAtoms([0]))
        atoms.calc = SinglePointCalculator(
            atoms, energy=-5.0, free_energy=-5.5, forces=np.ones((len(atoms), 3)), dipole=np.arange(3.0)
        )
        found.append(atoms)
    return found


def assert_kept(written, given):
    assert [w.info["config_type"] for w in written] == ["gas"] * len(given)
    for one, other in zip(written, given, strict=True):
        assert one.info["number"] == other.info["number"] and one.info["note"] == other.info["note"]
        np.testing.assert_array_equal(one.info["list"], [1, 2])
        np.testing.assert_array_equal(one.arrays["weights"], other.arrays["weights"])
        np.testing.assert_array_equal(one.get_tags(), other.get_tags())
        assert [c.index.tolist() for c in one.constraints] == [[0]]


@pytest.mark.parametrize("several", [False, True], ids=["one file", "two files"])
def test_evaluated_frames_keep_what_they_have(cace, soft_potential, several):
    files = ["a.xyz", "b.xyz"][: 1 + several]
    for file in files:
        ase.io.write(file, frames())
    assert cace("eval", soft_potential, *files, "-o", "out.xyz")[0] == 0
    written = ase.io.read("out.xyz", ":")
    given = frames() * (1 + several)
    assert_kept(written, given)
    for k, (one, other) in enumerate(zip(written, given, strict=True)):
        np.testing.assert_allclose(one.get_momenta(), other.get_momenta())
        np.testing.assert_array_equal(one.info["virial"], np.eye(3))
        assert one.info["REF_energy"] == -5.0 and one.info["REF_free_energy"] == -5.5
        np.testing.assert_array_equal(one.info["REF_dipole"], np.arange(3.0))
        assert one.get_potential_energy() != -5.0 and "dipole" not in one.calc.results
        assert one.info.get("file") == (("a.xyz" if k < 2 else "b.xyz") if several else None)


def test_a_reference_of_the_frames_own_is_not_overwritten_by_the_label_that_was_compared(cace, soft_potential):
    given = frames()
    for atoms in given:
        atoms.info["REF_energy"] = -7.0
        atoms.info["file"] = "where it was"
    ase.io.write("a.xyz", given)
    code, out, _ = cace("eval", soft_potential, "a.xyz", "-o", "once.xyz")
    assert code == 0 and "'REF_energy' is there, too, and differs in 2 of 2 frames" in out
    once = ase.io.read("once.xyz", ":")
    assert [(f.info["REF_energy"], f.info["compared_energy"]) for f in once] == [(-7.0, -5.0)] * 2
    keys = ("--energy-key", "REF_energy", "--forces-key", "REF_forces")
    # What was predicted before is a label like any other, and stays.
    assert cace("eval", soft_potential, "once.xyz", *keys, "-o", "twice.xyz")[0] == 0
    for one, two in zip(once, ase.io.read("twice.xyz", ":"), strict=True):
        assert two.info["REF_energy"] == -7.0 and two.info["compared_energy"] == -5.0
        assert two.info["file"] == "where it was" and "compared_forces" not in two.arrays
        np.testing.assert_allclose(two.arrays["REF_forces"], one.arrays["REF_forces"])
    # Two files: where a frame is from stands beside what it had under that name.
    assert cace("eval", soft_potential, "a.xyz", "once.xyz", "-o", "both.xyz")[0] == 0
    both = ase.io.read("both.xyz", ":")
    assert [(f.info["file"], f.info["read_from"]) for f in both] == [
        ("where it was", name) for name in ("a.xyz", "a.xyz", "once.xyz", "once.xyz")
    ]


def test_described_frames_keep_what_they_have_and_their_labels(cace):
    ase.io.write("a.xyz", frames())
    assert cace("describe", "a.xyz", "-o", "B.xyz", "--cutoff", "3")[0] == 0
    written = ase.io.read("B.xyz", ":")
    assert_kept(written, frames())
    for atoms in written:
        assert atoms.get_potential_energy() == -5.0 and atoms.arrays["B"].shape[0] == len(atoms)


@pytest.mark.parametrize("command", ["relax", "md"])
def test_atoms_that_move_keep_what_they_have_but_no_labels(cace, soft_potential, command):
    given = frames()[1:]
    given[0].info["REF_energy"] = given[0].info["dft_energy"] = -5.0
    given[0].arrays["REF_forces"] = np.ones((9, 3))
    ase.io.write("a.xyz", given)
    options = ("--steps", "2", *(("--log-every", "1", "--write-every", "1") if command == "md" else ()))
    code, _, err = cace(command, soft_potential, "a.xyz", "-o", "out.xyz", *options)
    assert code == (0 if command == "md" else 1), err
    written = ase.io.read("out.xyz", ":")
    assert_kept(written, given * len(written))
    for atoms in written:
        assert not {"REF_energy", "dft_energy", "virial"} & set(atoms.info) and "REF_forces" not in atoms.arrays
        assert atoms.get_potential_energy() != -5.0


def test_six_numbers_are_written_so_that_they_can_be_read(cace, soft_potential):
    atoms = molecule("H2O")
    atoms.info["note"] = 'virial="1 2 3 4 5 6"'
    ase.io.write("a.xyz", atoms)
    text = Path("a.xyz").read_text().replace(" pbc=", ' virial="1 2 3 4 5 6" pbc=')
    Path("a.xyz").write_text(text)
    assert cace("eval", soft_potential, "a.xyz", "-o", "out.xyz")[0] == 0
    np.testing.assert_array_equal(ase.io.read("out.xyz").info["virial"], [[1, 6, 5], [6, 2, 4], [5, 4, 3]])
    assert read_structures("out.xyz")[0].info["note"] == 'virial="1 2 3 4 5 6"'


def test_what_extended_xyz_cannot_hold_is_written_so_that_it_can_be_read(tmp_path):
    atoms = molecule("H2O")
    atoms.info |= {"empty": "", "lines": "two\nlines", "virial": [1, 2, 3, 4, 5, 6], "stress": "none", "last": 1}
    atoms.arrays["tensors"] = np.arange(27.0).reshape(3, 3, 3)
    atoms.arrays["names"] = np.array(["a b", "", "c"])
    atoms.arrays["phases"] = np.ones(3, complex)
    atoms.arrays["counts"] = np.arange(3, dtype=np.uint8)
    atoms.calc = SinglePointCalculator(atoms, energy=-1.0)
    write_extxyz([atoms], tmp_path / "out.xyz")
    (back,) = read_structures(tmp_path / "out.xyz")
    assert back.info["lines"] == "two lines" and back.info["last"] == 1 and "empty" not in back.info
    np.testing.assert_array_equal(back.info["virial"], [[1, 6, 5], [6, 2, 4], [5, 4, 3]])
    np.testing.assert_array_equal(back.arrays["tensors"], np.arange(27.0).reshape(3, 9))
    assert back.arrays["names"].tolist() == ["a_b", "_", "c"] and back.arrays["counts"].tolist() == [0, 1, 2]
    assert back.get_potential_energy() == -1.0
    assert atoms.info["empty"] == "" and atoms.arrays["tensors"].ndim == 3, "the frame itself was changed"
