"""Labels in files, predictions beside them, and the errors that are reported."""

import ase.io
import numpy as np
import pytest
from ase import Atoms
from ase.build import molecule
from ase.calculators.singlepoint import SinglePointCalculator

from cace_runtime import load_model
from cace_runtime.adapters.ase import CACECalculator
from cace_runtime.analysis.committee import Committee
from cace_runtime.analysis.error_tables import element_rows
from cace_runtime.analysis.errors import errors
from cace_runtime.analysis.evaluate import evaluate, write_predictions
from cace_runtime.files.labels import find_label_keys, read_labels
from cace_runtime.files.structures import read_structures


@pytest.fixture(scope="module")
def model(soft_potential):
    return load_model(soft_potential).double()


def labelled(model, frames, energy_error=0.0, force_error=0.0):
    """The model's own results as labels, with known errors."""
    for number, frame in enumerate(frames):
        frame.calc = CACECalculator(model)
        energy, forces = frame.get_potential_energy(), frame.get_forces()
        stress = {"stress": frame.get_stress()} if frame.pbc.all() else {}
        sign = (-1) ** number
        frame.calc = SinglePointCalculator(
            frame, energy=energy + (2 + sign) * energy_error * len(frame), forces=forces + sign * force_error, **stress
        )
    return frames


class TestLabels:
    def test_usual_names_are_found(self):
        atoms = molecule("H2O")
        atoms.info["REF_energy"] = -1.5
        atoms.arrays["REF_forces"] = np.ones((3, 3))
        keys = find_label_keys([molecule("H2O"), atoms])
        assert (keys.energy, keys.forces, keys.stress) == ("REF_energy", "REF_forces", None)
        labels = read_labels(atoms, keys)
        assert labels.energy == -1.5 and labels.forces.tolist() == np.ones((3, 3)).tolist() and labels.stress is None
        assert read_labels(molecule("H2O"), keys).energy is None

    def test_fields_that_ase_moves_into_a_calculator(self, tmp_path):
        atoms = molecule("H2O")
        atoms.calc = SinglePointCalculator(atoms, energy=-3.0, forces=np.zeros((3, 3)))
        ase.io.write(tmp_path / "a.xyz", atoms)
        frames = read_structures(tmp_path / "a.xyz")
        keys = find_label_keys(frames)
        assert (keys.energy, keys.forces) == ("energy", "forces")
        assert read_labels(frames[0], keys).energy == -3.0

    def test_given_names_win(self):
        atoms = molecule("H2O")
        atoms.info.update(energy=-1.0, mine=-2.0)
        assert read_labels(atoms, find_label_keys([atoms], energy="mine")).energy == -2.0

    def test_wrong_names_list_those_present(self):
        atoms = molecule("H2O")
        atoms.info.update(e_dft=-1.0, note="x")
        atoms.arrays["f_dft"] = np.zeros((3, 3))
        with pytest.raises(ValueError, match=r"no frame has forces under 'force'\. Present: e_dft, f_dft, note"):
            find_label_keys([atoms], forces="force")

    @pytest.mark.parametrize("shape", [(9,), (3, 3), (6,)], ids=str)
    def test_stress_in_every_shape(self, shape):
        stress = np.array([[1.0, 6, 5], [6, 2, 4], [5, 4, 3]]) * 1e-3
        atoms = Atoms("H", cell=[2, 3, 4], pbc=True)
        atoms.info["REF_stress"] = np.array([1, 2, 3, 4, 5, 6]) * 1e-3 if shape == (6,) else stress.reshape(shape)
        labels = read_labels(atoms, find_label_keys([atoms]))
        np.testing.assert_allclose(labels.stress, stress)

    def test_virial_has_the_opposite_sign(self):
        atoms = Atoms("H", cell=[2, 3, 4], pbc=True)
        atoms.info["virial"] = np.eye(3) * 24.0
        np.testing.assert_allclose(read_labels(atoms, find_label_keys([atoms])).stress, -np.eye(3))

    def test_forces_of_another_shape(self):
        atoms = molecule("H2O")
        atoms.info["forces"] = np.zeros(3)
        with pytest.raises(ValueError, match=r"'forces' has shape \(3,\); \[3, 3\] is needed"):
            read_labels(atoms, find_label_keys([atoms]))


def test_known_errors_are_reported(model, box):
    frames = labelled(model, [box, molecule("CH3CH2OH"), molecule("H2O")], energy_error=0.01, force_error=0.2)
    rows = {row.quantity: row for row in errors(evaluate(model, frames))}
    energy = rows["energy per atom"]  # 3, 1, 3 times 10 meV
    assert (energy.count, energy.unit) == (3, "meV/atom")
    assert energy.rmse == pytest.approx(np.sqrt((900 + 100 + 900) / 3)) and energy.mae == pytest.approx(70 / 3)
    assert energy.largest == pytest.approx(30)
    centred = rows["energy per atom, mean removed"]
    assert centred.rmse == pytest.approx(np.std([30, 10, 30]))
    forces = rows["force components"]
    assert (forces.count, forces.unit) == (3 * (12 + 9 + 3), "meV/Å")
    assert forces.rmse == pytest.approx(200) and forces.mae == pytest.approx(200)
    assert rows["stress components"].count == 9 and rows["stress components"].largest < 1e-6


def test_errors_by_element_are_those_of_its_atoms(model):
    frames = labelled(model, [molecule("CH3CH2OH"), molecule("H2O")], force_error=0.2)
    for frame in frames:  # those on O are then off by -0.3 and by 0.1 eV/Å
        frame.calc.results["forces"][frame.symbols == "O"] += 0.1
    header, *rows = element_rows(evaluate(model, frames))
    assert header[:3] == ["forces on", "unit", "values"]
    assert [row[:3] for row in rows] == [["H", "meV/Å", "24"], ["C", "meV/Å", "6"], ["O", "meV/Å", "6"]]
    assert [row[3:] for row in rows] == [["200"] * 3, ["200"] * 3, ["223.6", "200", "300"]]
    assert len(element_rows(evaluate(model, [molecule("H2O")]))) == 1


def test_batches_change_nothing(model, monkeypatch):
    frames = [molecule(name) for name in ("H2O", "CH4", "CH3CH2OH", "O2", "H2O")]
    together = evaluate(model, frames).predictions
    monkeypatch.setattr("cace_runtime.analysis.evaluate.ATOMS_AT_ONCE", 1)
    seen = []
    alone = evaluate(model, frames, on_frames=seen.append).predictions
    assert seen == [1, 2, 3, 4, 5]
    for a, b in zip(together, alone, strict=True):
        assert a.energy == pytest.approx(b.energy, rel=1e-13) and a.stress is None
        np.testing.assert_allclose(a.forces, b.forces, atol=1e-12)


def test_frames_without_labels(model):
    result = evaluate(model, [molecule("H2O")])
    assert errors(result) == [] and result.labels[0].energy is None


def test_written_predictions_and_labels(model, box, tmp_path):
    frames = labelled(model, [box, molecule("H2O")], energy_error=0.01, force_error=0.2)
    result = evaluate(model, frames)
    write_predictions(result, tmp_path / "out.xyz")
    back = ase.io.read(tmp_path / "out.xyz", ":")
    for frame, predicted, original in zip(back, result.predictions, frames, strict=True):
        assert frame.get_potential_energy() == pytest.approx(predicted.energy, rel=1e-12)
        np.testing.assert_allclose(frame.get_forces(), predicted.forces, atol=1e-8)
        np.testing.assert_allclose(frame.get_potential_energies(), predicted.energies, atol=1e-7)
        assert frame.info["REF_energy"] == pytest.approx(original.get_potential_energy(), rel=1e-12)
        np.testing.assert_allclose(frame.arrays["REF_forces"], original.get_forces(), atol=1e-8)
    np.testing.assert_allclose(back[0].get_stress(voigt=False), result.predictions[0].stress, atol=1e-12)
    # and they are found again as what they are
    assert find_label_keys(back, energy="REF_energy", forces="REF_forces").energy == "REF_energy"


def test_frame_that_cannot_be_evaluated_is_named(model):
    with pytest.raises(ValueError, match=r"^frame 1: .*N, which this model does not know"):
        evaluate(model, [molecule("H2O"), molecule("N2")])
    flat = Atoms("H2O", molecule("H2O").positions, cell=[5, 5, 0], pbc=True)
    with pytest.raises(ValueError, match=r"^lat\.xyz, frame 2: the structure"):
        Committee([model]).evaluate_files({"lat.xyz": [molecule("H2O"), molecule("H2O"), flat, molecule("H2O")]})


def test_published_ethanol_reaches_its_accuracy(data_dir):
    """REFERENCE section 5: mean absolute error of the forces 2.3 meV/Å on the reference frames."""
    from cace_runtime import import_official

    data = np.load(data_dir / "official" / "ethanol.npz")
    kcal = 0.0433641042
    frames = []
    for numbers, positions, energy, forces in zip(
        data["numbers"], data["positions"], data["reference_energy"], data["reference_forces"], strict=True
    ):
        frames.append(Atoms(numbers, positions))
        frames[-1].calc = SinglePointCalculator(frames[-1], energy=float(energy) * kcal, forces=forces * kcal)
    e0 = {"H": -14223.773967801664, "C": -4741.257989267255, "O": -2370.6289946336274}
    model = import_official(data_dir / "official" / "ethanol.pth", energy_unit="kcal/mol", reference_energies=e0)
    rows = {row.quantity: row for row in errors(evaluate(model.double(), frames))}
    assert rows["force components"].mae == pytest.approx(2.3, abs=0.1)
    assert rows["energy per atom"].mae < 0.3  # of 9 atoms: 2 meV
