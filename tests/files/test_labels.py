"""Which labels are read where there is a choice, what is said about it, and what is refused."""

from __future__ import annotations

import numpy as np
import pytest
from ase import Atoms
from ase.calculators.singlepoint import SinglePointCalculator

from cace_runtime.files.labels import find_label_keys, kind_of_label, labels_of, without_labels
from cace_runtime.quantities import QUANTITIES, ByQuantity

STRESS = np.array([[1.0, 6, 5], [6, 2, 4], [5, 4, 3]]) * 1e-3


def crystal(**info) -> Atoms:
    atoms = Atoms("OH", [[0, 0, 0], [1, 0, 0]], cell=[2, 3, 4], pbc=True)
    atoms.info.update(info)
    return atoms


def molecule(**info) -> Atoms:
    atoms = crystal(**info)
    atoms.pbc, atoms.cell = False, np.zeros((3, 3))
    return atoms


def said(frames, **names) -> str:
    found = labels_of(frames, "a.xyz", names)
    return "\n".join([*found.notes, *(f"warning: {w}" for w in found.warnings)])


def test_a_zero_stress_beside_a_virial_is_not_read():
    frames = [crystal(stress=np.zeros((3, 3)), virial=-24 * STRESS) for _ in range(2)]
    found = labels_of(frames, "a.xyz")
    assert found.keys.stress == "virial"
    np.testing.assert_allclose(found.labels[1].stress, STRESS)
    assert (
        said(frames)
        == "stress is read from 'virial'; 'stress' is there, too, and zero everywhere (--stress-key chooses)"
    )
    # Asked for, it is read.
    assert not labels_of(frames, "a.xyz", {"stress": "stress"}).labels[0].stress.any()


def test_zero_energies_and_forces_give_way_to_values_too():
    frames = []
    for _ in range(2):
        atoms = crystal(REF_energy=-3.0)
        atoms.calc = SinglePointCalculator(atoms, energy=0.0, forces=np.zeros((2, 3)))
        atoms.arrays["REF_forces"] = np.ones((2, 3))
        frames.append(atoms)
    keys = find_label_keys(frames)
    assert (keys.energy, keys.forces) == ("REF_energy", "REF_forces")


def test_labels_that_are_zero_are_warned_about():
    frames = [crystal(energy=-1.0, stress=STRESS), crystal(energy=-1.0, stress=np.zeros(6))]
    assert said(frames) == "warning: stress ('stress') is exactly zero in 1 of 2 frames"
    for frame in frames:
        frame.arrays["forces"] = np.zeros((2, 3))
    assert "warning: forces ('forces') is exactly zero in 2 of 2 frames" in said(frames)
    frames[0].arrays["forces"] = np.ones((2, 3))  # a perfect crystal among others
    assert "forces" not in said(frames)


def test_two_names_of_one_label_are_compared():
    equal = [crystal(energy=-1.0, REF_energy=-1.0 + 1e-7)] * 2
    assert said(equal) == "energy is read from 'energy'; 'REF_energy' is there, too, and equal (--energy-key chooses)"
    other = [*equal, crystal(energy=-1.0, REF_energy=-1.5), crystal(REF_energy=-1.5)]
    assert said(other) == (
        "warning: energy is read from 'energy'; 'REF_energy' is there, too, and differs in 1 of 3 frames, by 0.5 eV in "
        "frame 2, the first, 1 frame has only that: not read (--energy-key chooses)"
    )
    assert labels_of(other, "a.xyz").labels[3].energy is None
    # A virial and a stress are compared as stresses, in the units of the file.
    both = [crystal(stress=STRESS / 0.00624, virial=-24 * STRESS)]
    assert "differs" not in "".join(labels_of(both, "a.xyz", factors=ByQuantity(stress=0.00624)).warnings)
    assert "differs in 1 of 1 frames" in said(both)


def test_a_free_energy_is_told_where_it_differs():
    def frame(free):
        atoms = crystal()
        atoms.calc = SinglePointCalculator(atoms, energy=-3.0, free_energy=free)
        return atoms

    assert said([frame(-3.0)] * 2) == ""
    assert "'free_energy' is there, too, and differs in 2 of 2 frames, by 0.25 eV" in said([frame(-3.25)] * 2)
    alone = crystal(free_energy=-3.0)
    assert labels_of([alone]).keys.energy == "free_energy" and said([alone]) == ""


def test_a_stress_without_a_volume_is_not_read_and_the_others_are():
    frames = [molecule(virial=STRESS), crystal(virial=-24 * STRESS)]
    found = labels_of(frames, "a.xyz")
    assert found.labels[0].stress is None
    np.testing.assert_allclose(found.labels[1].stress, STRESS)
    assert said(frames) == "'virial' of 1 frame not read: a stress needs a volume, periodic in three directions"
    flat = crystal(virial=STRESS)
    flat.cell[2] = 0
    with pytest.raises(ValueError, match=r"a\.xyz, frame 1: 'virial' is a virial.* but the cell has none"):
        labels_of([frames[1], flat], "a.xyz")


def test_the_last_word_of_a_name_says_stress_or_virial():
    for name in ("virial", "REF_virials", "stress_virial"):
        assert kind_of_label(QUANTITIES["stress"], name).name == "virial"
    for name in ("stress", "virial_stress", "VirialStress", "mine"):
        assert kind_of_label(QUANTITIES["stress"], name).name == "stress"
    frames = [crystal(virial_stress=STRESS)]
    assert said(frames) == "no stress is read, although 'virial_stress' is there (--stress-key names it)"
    np.testing.assert_allclose(labels_of(frames, names={"stress": "virial_stress"}).labels[0].stress, STRESS)
    assert said(frames, stress="virial_stress") == "'virial_stress' is taken for a stress (eV/Å³)"


@pytest.mark.parametrize(
    ("frame", "message"),
    [
        (crystal(energy=True), "'energy' is True, no number"),
        (crystal(energy="-3 eV"), "'energy' is '-3 eV', no number"),
        (crystal(energy=np.nan), r"its energy \('energy'\) has a value that is not finite"),
        (crystal(energy=[1.0, 2.0]), "one number is needed"),
        (crystal(REF_stress=[1.0, 2.0]), "9 or 6"),
        (crystal(REF_stress=np.full(6, np.inf)), "not finite"),
        (crystal(forces=np.zeros((3, 3))), r"\[2, 3\] is needed for forces"),
    ],
    ids=lambda value: value if isinstance(value, str) else None,
)
def test_what_is_no_label_is_refused_by_file_and_frame(frame, message):
    with pytest.raises(ValueError, match=rf"^a\.xyz, frame 1: .*{message}"):
        labels_of([crystal(), frame], "a.xyz")


def test_labels_are_taken_off_a_structure_that_moves():
    atoms = crystal(REF_energy=-1.0, virial=STRESS, config_type="liquid")
    atoms.arrays["dft_forces"] = np.zeros((2, 3))
    atoms.arrays["tags"] = np.array([1, 2])
    bare = without_labels(atoms)
    assert bare.info == {"config_type": "liquid"} and set(bare.arrays) == {"numbers", "positions", "tags"}
    assert "REF_energy" in atoms.info
