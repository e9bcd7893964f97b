"""Reading and refusing training data; E0; the split."""

from __future__ import annotations

import re

import ase.io
import numpy as np
import pytest
from ase import Atoms, units
from ase.calculators.singlepoint import SinglePointCalculator
from ase.stress import full_3x3_to_voigt_6_stress, voigt_6_to_full_3x3_stress

from cace_runtime.quantities import Names
from cace_runtime.train.data import read_training_data
from cace_runtime.train.data_tables import found_table, label_table
from cace_runtime.train.reference import GIVEN, ISOLATED, LEAST_SQUARES, ZERO, reference_energies
from cace_runtime.train.run import train
from cace_runtime.train.units import suspicions, suspicious_reference, total_energy
from tests.train.tiny import E0, crystals, labelled, lone_atoms, molecules, settings, write


def read(folder, frames, **changes):
    return read_training_data(settings(folder, write(folder, frames), **changes))


@pytest.mark.parametrize(
    ("energy", "forces"), [("energy", "forces"), ("REF_energy", "REF_forces"), ("dft_energy", "dft_forces")]
)
def test_labels_are_found_under_usual_names_and_shown(tmp_path, energy, forces):
    frames = molecules(4)
    for frame in frames:
        results, frame.calc = frame.calc.results, None
        frame.info[energy], frame.arrays[forces] = results["energy"], results["forces"]
    rows = found_table(read(tmp_path, frames))
    assert rows[1][:1] == ["train"] and rows[1][4:6] == [f"{energy} (3)", f"{forces} (3)"]


def test_the_split_depends_on_its_seed_only(tmp_path):
    frames = molecules(12)

    def valid(seed):
        data = read(tmp_path, frames, data={"split_seed": seed})
        assert len(data.train.samples) == 9
        assert not {s.origin for s in data.train.samples} & {s.origin for s in data.valid.samples}
        return [s.origin for s in data.valid.samples]

    assert valid(0) == valid(0)
    assert valid(0) != valid(1)


def test_isolated_atoms_give_e0_and_are_not_trained_on(tmp_path):
    data = read(tmp_path, [*molecules(4), *lone_atoms()])
    assert all(len(s.atoms) > 1 for s in (*data.train.samples, *data.valid.samples))
    found = reference_energies("auto", data.elements, data.train.samples, data.isolated)
    assert found.energies == E0 and found.come_from(ISOLATED)
    assert "2 isolated atoms (H, O): for E0, not trained on" in data.notes[0]


def atom(symbol, energy, config_type="IsolatedAtom", **cell):
    atoms = Atoms(symbol, **cell)
    atoms.info["config_type"] = config_type
    if energy is not None:
        atoms.calc = SinglePointCalculator(atoms, energy=energy, forces=np.zeros((len(atoms), 3)))
    return atoms


def test_equal_isolated_atoms_are_one_reference_energy(tmp_path):
    frames = [*molecules(4), *lone_atoms(), atom("H", E0["H"]), atom("H", E0["H"]), atom("H", E0["H"] + 1e-4)]
    data = read(tmp_path, frames)
    assert len(data.isolated) == 5 and len(data.train.samples) == 3
    found = reference_energies("auto", data.elements, data.train.samples, data.isolated)
    assert found.energies == E0
    assert "E0 of H is that of" in found.told() and "frame 8 has -13.499900 eV" in found.told()


def test_isolated_atoms_of_one_element_that_disagree_are_refused_by_their_frames(tmp_path):
    data = read(tmp_path, [*molecules(4), *lone_atoms(), atom("H", -12.0)])
    with pytest.raises(ValueError, match=r"of H .*-13.5\d* eV in .*frame 4, -12.0\d* eV in .*frame 6\. "):
        reference_energies("auto", data.elements, data.train.samples, data.isolated)
    assert reference_energies("zero", data.elements, data.train.samples, data.isolated).come_from(ZERO)


def test_known_reference_energies_are_kept_and_the_rest_is_solved_for(tmp_path):
    frames = [atom("OHH", 2 * E0["H"] + E0["O"] - 9.0, "water"), atom("OHH", 2 * E0["H"] + E0["O"] - 9.0, "water")]
    for frame in frames:
        frame.positions = molecules(1)[0].positions
    data = read(tmp_path, [*frames, atom("O", E0["O"])])
    found = reference_energies("auto", data.elements, data.train.samples, data.isolated)
    assert found.energies == {"H": pytest.approx(E0["H"] - 4.5), "O": E0["O"]}
    assert found.origins == {"H": LEAST_SQUARES, "O": ISOLATED} and not found.come_from(ISOLATED)
    assert found.told() == "E0 (eV): H -18.000000 (least squares), O -432.250000 (isolated atoms in the data)"
    with pytest.raises(ValueError, match=r"for H\. .*e0: auto keeps O"):
        reference_energies("isolated", data.elements, data.train.samples, data.isolated)


def test_isolated_atoms_that_are_not_used_are_told(tmp_path):
    data = read(tmp_path, [*molecules(4), *lone_atoms()])
    network = [0.0] * len(data.train.samples)
    for method, predicted, why in (
        ("least_squares", None, "e0 is least_squares"), ("zero", None, "e0 is zero"), (E0, None, "e0 gives energies"),
        ("auto", network, "fine-tuning fits E0"),
    ):  # fmt: skip
        found = reference_energies(method, data.elements, data.train.samples, data.isolated, predicted)
        assert f"isolated atoms of H, O are not used: {why}" in found.told()
    # A network that is zero for an atom without neighbours leaves all of its energy to E0.
    found = reference_energies("auto", data.elements, data.train.samples, data.isolated, network, vanishes=True)
    assert found.energies == E0 and found.come_from(ISOLATED) and not found.notes
    found = reference_energies("isolated", data.elements, data.train.samples, data.isolated, network)
    assert found.come_from(ISOLATED) and not found.notes


@pytest.mark.parametrize("name", ["IsolatedAtom", "isolated_atom", "Isolated atoms", "single-atom"])
def test_a_frame_that_calls_itself_isolated_atom_is_followed_or_it_is_said_why_not(tmp_path, name):
    small = atom("H", -13.0, name, cell=[3.0] * 3, pbc=True)
    several, silent = atom("OHH", -460.0, name), atom("O", None, name)
    several.positions = molecules(1)[0].positions
    data = read(
        tmp_path, [*molecules(4), small, several, silent],
        data={"valid": str(write(tmp_path, molecules(2), "valid.xyz"))},
    )  # fmt: skip
    assert [s.atoms.symbols[0] for s in data.isolated] == ["H", "O"] and len(data.train.samples) == 5
    told = "\n".join(data.notes)
    assert f"frame 4 is called {name} and taken for one, although its images" in told
    assert f"frame 5 is called {name}, but has 3 atoms: a structure like any other" in told
    assert "1 of them without energy, not for E0 either" in told and "frame 6" in told


def test_least_squares_finds_the_energies_that_compositions_fix(tmp_path):
    frames = []
    for symbols in ("OHH", "OOH", "OH", "HH"):
        atoms = Atoms(symbols, np.arange(3 * len(symbols)).reshape(-1, 3))
        energy = sum(E0[s] for s in atoms.symbols)
        atoms.calc = SinglePointCalculator(atoms, energy=energy, forces=np.zeros((len(atoms), 3)))
        frames.append(atoms)
    data = read(tmp_path, frames, data={"valid": str(write(tmp_path, frames, "valid.xyz"))})
    found = reference_energies("least_squares", data.elements, data.train.samples, ())
    assert found.energies == pytest.approx(E0) and found.come_from(LEAST_SQUARES) and not found.notes
    only_water = [s for s in data.train.samples if len(s.atoms) == 3 and (s.atoms.numbers == 1).sum() == 2]
    found = reference_energies("auto", data.elements, only_water, ())
    assert 2 * found.energies["H"] + found.energies["O"] == pytest.approx(2 * E0["H"] + E0["O"])
    assert "fix only 1 of 2" in found.told()


def test_energies_that_are_given_are_used(tmp_path):
    data = read(tmp_path, molecules(4))
    given = {"H": -1.0, "O": -2.0}
    found = reference_energies(given, data.elements, data.train.samples, ())
    assert found.energies == given and found.come_from(GIVEN)
    with pytest.raises(ValueError, match="no energy for O"):
        reference_energies({"H": -1.0}, data.elements, data.train.samples, ())
    with pytest.raises(ValueError, match="no isolated atom with an energy for H, O"):
        reference_energies("isolated", data.elements, data.train.samples, ())


def without(frames, quantity, which=slice(None)):
    for frame in frames[which]:
        del frame.calc.results[quantity]
    return frames


def infinite(frames):
    frames[1].calc.results["forces"][0, 0] = np.nan
    return frames


def described(frames, key, value):
    for frame in frames:
        frame.info[key] = value
    return frames


def foreign(frames):
    for frame in frames:
        frame.info["config_type"] = "a"
    return frames


REFUSALS = {
    "no forces": (lambda: without(molecules(4), "forces"), {}, "loss.forces is weighted, but no structure of train"),
    "some without forces": (
        lambda: without(molecules(8), "forces", slice(0, 8, 2)),
        {},
        "structures of train have no forces; the first: .*frame .*partial_labels",
    ),
    "no energies": (lambda: without(molecules(4), "energy"), {}, "loss.energy is weighted, but no structure"),
    "stress of molecules": (lambda: molecules(4), {"loss": {"stress": 1}}, "no structure is periodic in three"),
    "labels only to train on": (
        lambda: molecules(4),
        {"data": {"partial_labels": True}, "other": without(without(molecules(2, seed=1), "forces"), "energy")},
        r"no validation structure has a label that is weighted \(energy, forces\)",
    ),
    "an energy that is no number": (
        lambda: described(molecules(4), "E", "low"),
        {"data": {"energy_key": "E"}},
        r"data.xyz, frame 0: 'E' is .*low.*, no number",
    ),
    "a stress of four numbers": (
        lambda: described(crystals(4), "my_stress", np.arange(4.0)),
        {"data": {"stress_key": "my_stress"}},
        r"frame 0: 'my_stress' has shape \(4,\)",
    ),
    "stress missing": (
        lambda: without(crystals(4), "stress"),
        {"loss": {"stress": 1}},
        "loss.stress is weighted.*present are",
    ),
    "nan": (lambda: infinite(molecules(4)), {}, "frame 1: its forces .* not finite"),
    "only isolated atoms": (lone_atoms, {}, "only isolated atoms"),
    "one structure": (lambda: molecules(1), {}, "cannot be split"),
    "unknown config_type": (
        lambda: foreign(molecules(4)),
        {"data": {"config_type_weights": {"b": 2}}},
        r"names \['b'\].*one of: a",
    ),
    "a key that is not there": (lambda: molecules(4), {"data": {"energy_key": "E"}}, "under 'E'. Present: "),
}


@pytest.mark.whole
@pytest.mark.parametrize("name", REFUSALS)
def test_data_that_cannot_be_used_are_refused(tmp_path, name):
    frames, changes, message = REFUSALS[name]
    if "other" in changes:
        valid = str(write(tmp_path, changes["other"], "valid.xyz"))
        changes = {"data": changes["data"] | {"valid": valid}}
    with pytest.raises(ValueError, match=message):
        read(tmp_path, frames(), **changes)


@pytest.mark.parametrize("place", ["valid", "test"])
def test_an_element_that_only_validation_has_is_refused(tmp_path, place):
    stranger = Atoms("CO", [[0, 0, 0], [1.1, 0, 0]])
    stranger.calc = SinglePointCalculator(stranger, energy=-1.0, forces=np.zeros((2, 3)))
    path = str(write(tmp_path, [stranger], "other.xyz"))
    where = {"valid": path} if place == "valid" else {"test": {"other": path}}
    with pytest.raises(ValueError, match=r"other.xyz, frame 0 .* has C, which no training structure has"):
        read(tmp_path, molecules(4), data=where)


def test_coincident_atoms_are_refused_before_the_first_epoch(tmp_path):
    frames = molecules(4)
    for frame in frames:
        frame.positions[1] = frame.positions[0]
    with pytest.raises(ValueError, match=r"data.xyz, frame \d: "):
        train(settings(tmp_path, write(tmp_path, frames)))
    assert not (tmp_path / "run").exists()


def test_structures_without_some_labels_count_in_the_other_terms_if_allowed(tmp_path):
    frames = without(molecules(8), "forces", slice(0, 8, 2))
    data = read(tmp_path, frames, data={"partial_labels": True})
    assert any("without forces" in note for note in data.notes)


@pytest.mark.whole
def test_mixed_periodicity_is_trained_on_and_stress_counts_where_there_is_a_volume(tmp_path):
    slab = crystals(2)
    for frame in slab:
        results = dict(frame.calc.results)
        results.pop("stress")
        frame.pbc = (True, True, False)
        frame.calc = SinglePointCalculator(frame, **results)
    frames = [*molecules(3), *crystals(4), *slab]
    config = settings(tmp_path, write(tmp_path, frames), loss={"stress": 1}, epochs=1)
    outcome = train(config)
    assert "0D" not in found_table(read_training_data(config))[1][3]
    assert np.isfinite(outcome.progress.rows[0]["train_stress_rmse_meV_per_atom"])


STRESS_FORMS = {
    "stress": lambda stress, volume: stress,
    "REF_stress": lambda stress, volume: stress.ravel(),
    "dft_stress": lambda stress, volume: full_3x3_to_voigt_6_stress(stress),
    "virial": lambda stress, volume: -stress * volume,
    "REF_virials": lambda stress, volume: -stress * volume,
    "my_Virial": lambda stress, volume: -stress * volume,
}


@pytest.mark.parametrize("name", STRESS_FORMS)
def test_stress_and_virial_of_every_form_become_the_same_stress(tmp_path, name):
    frames = crystals(4)
    expected = [voigt_6_to_full_3x3_stress(f.calc.results.pop("stress")) for f in frames]
    for frame, stress in zip(frames, expected, strict=True):
        frame.info[name] = STRESS_FORMS[name](stress, frame.get_volume())
    wanted = {"stress_key": name} if name.startswith("my") else {}
    data = read(tmp_path, frames, loss={"stress": 1}, data=wanted)
    found = {s.origin[-1]: s.labels.stress for s in (*data.train.samples, *data.valid.samples)}
    for number, stress in enumerate(expected):
        assert found[str(number)] == pytest.approx(stress, rel=1e-6)


def test_a_compressed_crystal_has_negative_stress_and_positive_pressure():
    # What the labels must mean: +dE/dstrain/V, here of the teacher, by finite differences.
    atoms = crystals(1)[0]
    stress = voigt_6_to_full_3x3_stress(atoms.calc.results["stress"])

    def energy(strain):
        strained = Atoms(atoms.symbols, atoms.positions, cell=atoms.cell, pbc=True)
        strained.set_cell(atoms.cell.array @ (np.eye(3) + strain), scale_atoms=True)
        return labelled(strained).calc.results["energy"]

    step = 1e-4
    for i, j in ((0, 0), (1, 2)):
        strain = np.zeros((3, 3))
        strain[i, j] += step / 2
        strain[j, i] += step / 2
        slope = (energy(strain) - energy(-strain)) / (2 * step)
        assert slope / atoms.get_volume() == pytest.approx(stress[i, j], rel=1e-4, abs=1e-9)


@pytest.mark.parametrize(
    ("given", "factors"),
    [
        ({"energy_unit": "kcal/mol"}, (units.kcal / units.mol,) * 3),
        (
            {"energy_unit": "Hartree", "forces_unit": "hartree/bohr", "stress_unit": "GPa"},
            (units.Hartree, units.Hartree / units.Bohr, units.GPa),
        ),
        ({"forces_unit": "kJ/mol/A", "stress_unit": "eV/A^3"}, (1.0, units.kJ / units.mol, 1.0)),
    ],
    ids=["kcal per mol", "atomic units and GPa", "units spelt in ASCII"],
)
def test_labels_in_other_units_become_ev(tmp_path, given, factors):
    frames = crystals(4)
    plain = read(tmp_path, frames).train.samples
    for frame in frames:
        for name, factor in zip(("energy", "forces", "stress"), factors, strict=True):
            frame.calc.results[name] = frame.calc.results[name] / factor
    (tmp_path / "other").mkdir()
    data = read(tmp_path / "other", frames, data=given)
    for one, other in zip(plain, data.train.samples, strict=True):
        assert one.labels.energy == pytest.approx(other.labels.energy, rel=1e-6)
        assert one.labels.forces == pytest.approx(other.labels.forces, abs=1e-6)  # 8 decimals in the file
        assert one.labels.stress == pytest.approx(other.labels.stress, abs=1e-7)
    rows = label_table(data.train, settings(tmp_path, tmp_path, data=given).data.label_units())
    assert [row[0].split(",")[1].strip() for row in rows[1:]] == ["eV", "eV/Å", "eV/Å³", "GPa"]
    assert rows[1][2] == given.get("energy_unit", "eV")


UNITS = {"energy": "eV", "forces": "eV/Å", "stress": "eV/Å³"}


@pytest.mark.parametrize(("unit", "size"), [("kcal/mol", 0.0434), ("kJ/mol", 0.01036), ("Hartree", 27.21)])
def test_all_electron_energies_in_another_unit_are_suspected_and_rightly_named_ones_are_not(data_dir, unit, size):
    frames = ase.io.read(data_dir / "acac" / "train_300K.xyz", index=":5")
    energies = [(f.get_potential_energy() / size, f.numbers.tolist()) for f in frames]
    assert f"data.energy_unit: {unit}" in suspicions(energies, [], [], Names(UNITS))[0]
    right = [(energy * size, numbers) for energy, numbers in energies]
    assert suspicions(right, [1.0, -2.0], [0.01], Names(UNITS | {"energy": unit})) == []


def test_large_forces_stresses_and_binding_energies_are_doubted():
    assert "data.forces_unit" in suspicions([], [25.0, -30.0], [], Names(UNITS))[0]
    assert "data.stress_unit" in suspicions([], [], [3.0], Names(UNITS))[0]
    assert "no binding energy" in suspicious_reference([-300.0, -310.0])
    assert suspicious_reference([-5.0, -4.0]) == ""


def test_total_energies_are_estimated_well_enough_to_tell_units_apart(data_dir):
    for atoms in ase.io.read(data_dir / "3bpa" / "iso_atoms.xyz", index=":"):
        assert total_energy(atoms.numbers[0]) == pytest.approx(atoms.get_potential_energy(), rel=0.01)


def test_labels_that_stand_under_two_names_are_told(tmp_path):
    frames = described(molecules(4), "REF_energy", -3.0)
    told = read(tmp_path, frames).warnings
    wanted = r"energy is read from 'energy'; 'REF_energy' is there, too, and differs in 4 of 4 frames.*data.energy_key"
    assert any(re.search(wanted, line) for line in told)
    chosen = read(tmp_path, frames, data={"energy_key": "REF_energy"})
    assert chosen.train.samples[0].labels.energy == -3.0


def test_single_atoms_in_large_boxes_are_isolated_and_in_small_ones_are_crystals(tmp_path):
    frames = molecules(4)
    for symbol, length, energy in (("H", 12.0, -13.0), ("O", 12.0, -430.0), ("O", 2.5, -433.0)):
        atoms = Atoms(symbol, cell=[length] * 3, pbc=True)
        atoms.calc = SinglePointCalculator(atoms, energy=energy)
        frames.append(atoms)
    data = read(tmp_path, frames, data={"valid": str(write(tmp_path, molecules(2), "valid.xyz"))})
    assert [len(s.atoms) for s in data.train.samples].count(1) == 1
    found = reference_energies("isolated", data.elements, data.train.samples, data.isolated)
    assert found.energies == {"H": -13.0, "O": -430.0}


@pytest.mark.whole
def test_one_atom_crystals_are_trained_on(tmp_path):
    frames = []
    for length in np.linspace(2.2, 2.8, 8):
        atoms = Atoms("O", cell=length * (1 - np.eye(3)), pbc=True)
        frames.append(labelled(atoms))
    config = settings(tmp_path, write(tmp_path, frames), loss={"stress": 1}, epochs=1)
    assert all(len(s.atoms) == 1 for s in read_training_data(config).train.samples)
    assert np.isfinite(train(config).progress.best_loss)
