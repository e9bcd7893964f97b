"""Committees: means and spreads against numpy over separate calculators, calibration, files, commands."""

import csv
from pathlib import Path

import ase.io
import numpy as np
import pytest
from ase import Atoms
from ase.build import molecule
from ase.calculators.singlepoint import SinglePointCalculator

from cace_runtime import load_model, save_model
from cace_runtime.adapters.ase import CACECalculator
from cace_runtime.analysis.calibration import calibration
from cace_runtime.analysis.committee import Committee, committee_files, joined_committee
from cace_runtime.analysis.errors import errors
from cace_runtime.analysis.evaluate import Evaluation
from cace_runtime.files.spread import Spread, spread_of
from cace_runtime.quantities import Names, Values


def said_by(files, atoms):
    """Energies and forces of separate calculators: [members], [members, atoms, 3]."""
    energies, forces = [], []
    for file in files:
        alone = atoms.copy()
        alone.calc = CACECalculator(file)
        energies.append(alone.get_potential_energy())
        forces.append(alone.get_forces())
    return np.array(energies), np.array(forces)


def read_table(path):
    with open(path, encoding="utf-8") as file:
        return list(csv.DictReader(file))


def labelled(frames, seed=0):
    """With energies and forces that are wrong by known amounts."""
    generator = np.random.default_rng(seed)
    for frame in frames:
        forces = generator.normal(scale=0.1, size=(len(frame), 3))
        energy = sum({"H": -13.5, "C": -1026.8, "O": -2037.7}[s] for s in frame.symbols) + generator.normal()
        frame.calc = SinglePointCalculator(frame, energy=energy, forces=forces)
    return frames


@pytest.fixture
def frames(box, ethanol):
    return [box, ethanol, molecule("H2O")]


def test_mean_and_spread_are_those_of_separate_calculators(soft_committee, frames):
    result = Committee.load(soft_committee).evaluate(frames)
    for k, frame in enumerate(frames):
        energies, forces = said_by(soft_committee, frame)
        mean, spread = result.mean.predictions[k], result.spreads[k]
        assert mean.energy == pytest.approx(energies.mean(), rel=1e-12)
        np.testing.assert_allclose(mean.forces, forces.mean(axis=0), atol=1e-11)
        assert mean.energies.sum() == pytest.approx(mean.energy)
        assert spread.energy == pytest.approx(energies.std() / len(frame), rel=1e-6)
        np.testing.assert_allclose(spread.forces, forces.std(axis=0), atol=1e-11)
        # The force's spread is a length, the same in any frame of reference.
        deviations = np.linalg.norm(forces - forces.mean(axis=0), axis=2)
        np.testing.assert_allclose(spread.per_atom, np.sqrt((deviations**2).mean(axis=0)), atol=1e-11)
        assert spread.largest == spread.per_atom.max() > 1e-4
        assert spread.rms == pytest.approx(np.sqrt((forces.std(axis=0) ** 2).mean()))
    assert result.mean.predictions[0].stress is not None and result.mean.predictions[1].stress is None


def test_one_potential_is_evaluated_like_a_committee_without_spread(soft_committee, frames):
    result = Committee.load(soft_committee[0]).evaluate(frames)
    assert result.spreads == () and result.mean is result.members[0]
    with pytest.raises(ValueError, match="needs two potentials at least"):
        spread_of([1.0], [np.zeros((1, 3))])


def test_members_of_other_elements_are_refused(soft_potential):
    from cace_runtime import CACEModel

    model = load_model(soft_potential)

    def of(*elements):
        return CACEModel(model.config.model_copy(update={"elements": elements, "reference_energies": {}}))

    with pytest.raises(ValueError, match=r"same elements: a.st knows H, C, O, b.st knows H, N, O"):
        Committee([model, of(1, 7, 8)], ["a.st", "b.st"])
    with pytest.raises(ValueError, match=r"1 knows H, C$"):
        Committee([model, of(1, 6)])
    assert len(Committee([model, of(8, 1, 6)])) == 2  # their order does not matter
    with pytest.raises(ValueError, match="at least one"):
        Committee([])


def test_progress_counts_the_frames_of_all_members_and_files(soft_committee, monkeypatch):
    monkeypatch.setattr("cace_runtime.analysis.evaluate.ATOMS_AT_ONCE", 1)
    seen = []
    files = {"a": [molecule("H2O")], "b": [molecule("CH4"), molecule("H2")]}
    Committee.load(soft_committee).evaluate_files(files, on_frames=seen.append)
    assert seen == list(range(1, 10))


class TestFiles:
    def test_folders_of_runs_and_committees(self, tmp_path, soft_committee):
        for seed in (10, 2, 0):
            (tmp_path / f"seed_{seed}").mkdir()
            (tmp_path / f"seed_{seed}" / "model.safetensors").touch()
        found = committee_files(tmp_path)
        assert [file.parent.name for file in found] == ["seed_0", "seed_2", "seed_10"]
        assert committee_files([soft_committee[0].parent, soft_committee[1]]) == soft_committee[:2]
        assert Committee.load(soft_committee[0].parents[1]).names == ("seed_0", "seed_1", "seed_2")

    def test_what_is_no_committee(self, tmp_path, soft_committee):
        with pytest.raises(FileNotFoundError, match=r"no potential in the folder .*neither model.safetensors nor"):
            committee_files(tmp_path)
        with pytest.raises(ValueError, match="in the committee twice"):
            committee_files([soft_committee[0].parent, soft_committee[0]])
        (tmp_path / "seed_0").mkdir()
        for path in (tmp_path / "model.safetensors", tmp_path / "seed_0" / "model.safetensors"):
            path.touch()
        with pytest.raises(ValueError, match="holds a single potential and a committee"):
            committee_files(tmp_path)


class TestCalibration:
    def evaluation(self, energy_errors, force_errors):
        """Structures of two atoms with these errors (meV/atom, meV/Å)."""
        frames = tuple(Atoms("HH", [[0, 0, 0], [0, 0, 1.0]]) for _ in energy_errors)
        predictions = tuple(
            Values(energy=2e-3 * e, energies=np.zeros(2), forces=1e-3 * np.asarray(f))
            for e, f in zip(energy_errors, force_errors, strict=True)
        )
        labels = tuple(Values(energy=0.0, forces=np.zeros((2, 3))) for _ in frames)
        return Evaluation(frames, predictions, labels, Names(energy="energy", forces="forces"))

    def test_known_errors_and_spreads(self):
        energy_errors, energy_spreads = np.array([-1.0, 4.0, 2.0, -8.0]), np.array([1.5, 2.0, 1.0, 3.0])
        force_errors = np.random.default_rng(0).normal(size=(4, 2, 3))
        spreads = [Spread(1e-3 * e, 1e-3 * np.full((2, 3), 1.0 + k)) for k, e in enumerate(energy_spreads)]
        energy, structures, components = calibration(self.evaluation(energy_errors, force_errors), spreads)
        assert (energy.count, energy.within_one, energy.within_two) == (4, 0.25, 0.75)
        assert energy.rms_error == pytest.approx(np.sqrt((1 + 16 + 4 + 64) / 4))
        assert energy.rms_spread == pytest.approx(np.sqrt((2.25 + 4 + 1 + 9) / 4))
        # Ranks of |error| 1, 3, 2, 4 and of the spread 2, 3, 1, 4: 1 - 6 (1 + 0 + 1 + 0) / (4 * 15).
        assert energy.spearman == pytest.approx(1 - 12 / 60)
        inside = np.abs(force_errors) <= np.arange(1.0, 5.0)[:, None, None]
        assert components.count == 24 and components.within_one == pytest.approx(inside.mean())
        assert components.rms_error == pytest.approx(np.sqrt((force_errors**2).mean()))
        assert structures.count == 4 and np.isnan(structures.within_one)

    def test_normal_errors_of_the_right_spread_are_covered_as_they_should_be(self):
        generator = np.random.default_rng(1)
        scales = generator.uniform(0.5, 2, size=(300, 2, 3))
        evaluation = self.evaluation(np.zeros(300), scales * generator.normal(size=scales.shape))
        row = calibration(evaluation, [Spread(0.0, 1e-3 * scale) for scale in scales])[-1]
        assert row.within_one == pytest.approx(0.683, abs=0.03) and row.within_two == pytest.approx(0.954, abs=0.02)
        assert row.rms_error == pytest.approx(row.rms_spread, rel=0.1) and row.spearman > 0.2

    def test_undefined_ranks(self):
        evaluation = self.evaluation([1.0, 2.0], np.zeros((2, 2, 3)))
        rows = calibration(evaluation, [Spread(1e-3, np.zeros((2, 3)))] * 2)
        assert all(np.isnan(row.spearman) for row in rows)


def test_the_total_of_several_files_is_that_of_all_frames(soft_committee, frames):
    committee = Committee.load(soft_committee)
    labelled(frames)
    parts = committee.evaluate_files({"a": frames[:1], "b": frames[1:]})
    together = committee.evaluate(frames)
    whole = joined_committee(list(parts.values()))
    for one, other in zip(errors(whole.mean), errors(together.mean), strict=True):
        assert (one.quantity, one.count) == (other.quantity, other.count)
        assert one.rmse == pytest.approx(other.rmse, rel=1e-9)
    assert [s.largest for s in whole.spreads] == pytest.approx([s.largest for s in together.spreads], rel=1e-9)


class TestEval:
    def test_many_files_have_a_table_each_and_a_total(self, cace, soft_potential):
        ase.io.write("a.xyz", labelled([molecule("H2O"), molecule("CH4")]))
        ase.io.write("b.xyz", labelled([molecule("CH3CH2OH")], seed=1))
        rmse = {}
        for file in ("a.xyz", "b.xyz"):
            code, _, _ = cace("eval", soft_potential, file, "--table", "alone.csv")
            assert code == 0
            (row,) = (r for r in read_table("alone.csv") if r["quantity"] == "force components")
            rmse[file] = (int(row["values"]), float(row["rmse"]))
        code, text, _ = cace(
            "eval", soft_potential, "a.xyz", "b.xyz", "-o", "out.xyz", "--table", "t.csv", "--per-structure", "s.csv"
        )
        assert code == 0 and "file" in text and "total" in text
        rows = {(r["file"], r["quantity"]): r for r in read_table("t.csv")}
        assert [rows[name, "force components"]["frames"] for name in ("a.xyz", "b.xyz", "total")] == ["2", "1", "3"]
        squares = sum(count * value**2 for count, value in rmse.values())
        expected = np.sqrt(squares / sum(count for count, _ in rmse.values()))
        assert float(rows["total", "force components"]["rmse"]) == pytest.approx(expected, rel=1e-4)
        assert float(rows["a.xyz", "force components"]["rmse"]) == pytest.approx(rmse["a.xyz"][1], rel=1e-5)
        written = ase.io.read("out.xyz", ":")
        assert [frame.info["file"] for frame in written] == ["a.xyz", "a.xyz", "b.xyz"]
        lines = read_table("s.csv")
        assert [(r["file"], r["frame"], r["atoms"]) for r in lines] == [
            ("a.xyz", "0", "3"), ("a.xyz", "1", "5"), ("b.xyz", "0", "9"),
        ]  # fmt: skip
        assert all(r["energy spread [meV/atom]"] == "" for r in lines)

    @pytest.mark.whole
    def test_a_committee_writes_spreads_and_compares_them_with_errors(self, cace, soft_committee):
        pytest.importorskip("matplotlib")
        frames = labelled([molecule(name) for name in ("H2O", "CH4", "CH3CH2OH", "CH3OH")])
        ase.io.write("a.xyz", frames)
        first, *others = soft_committee
        members = [word for other in others for word in ("--committee", other)]
        code, text, _ = cace(
            "eval", first, "a.xyz", *members, "-o", "out.xyz", "--per-structure", "s.csv", "--table", "t.csv",
            "--spread-plot", "spread.png",
        )  # fmt: skip
        assert code == 0
        for words in ("committee: seed_0, seed_1, seed_2", "their mean", "Spearman", "largest spread of a force"):
            assert words in text, words
        assert Path("spread.png").read_bytes().startswith(b"\x89PNG")
        rows = read_table("s.csv")
        for frame, row, out in zip(frames, rows, ase.io.read("out.xyz", ":"), strict=True):
            energies, forces = said_by(soft_committee, frame)
            expected = {
                "energy error [meV/atom]": 1e3 * (energies.mean() - frame.get_potential_energy()) / len(frame),
                "force error, RMS [meV/Å]": 1e3 * np.sqrt(((forces.mean(axis=0) - frame.get_forces()) ** 2).mean()),
                "energy spread [meV/atom]": 1e3 * energies.std() / len(frame),
                "force spread, RMS [meV/Å]": 1e3 * np.sqrt(forces.var(axis=0).mean()),
                "force spread, largest atom [meV/Å]": 1e3 * np.sqrt(forces.var(axis=0).sum(axis=1)).max(),
            }
            for name, value in expected.items():
                assert float(row[name]) == pytest.approx(value, rel=1e-4), name
            assert out.info["energy_spread_meV_per_atom"] == pytest.approx(expected["energy spread [meV/atom]"])
            assert out.info["forces_spread_rms_meV_per_A"] == pytest.approx(expected["force spread, RMS [meV/Å]"])
            np.testing.assert_allclose(
                out.arrays["forces_spread_meV_per_A"], 1e3 * np.sqrt(forces.var(axis=0).sum(axis=1)), atol=1e-6
            )
            np.testing.assert_allclose(out.get_forces(), forces.mean(axis=0), atol=1e-7)
        table = read_table("t.csv")
        assert {row["potential"] for row in table} == {"seed_0", "seed_1", "seed_2", "mean"}
        folder_code, folder_text, _ = cace("eval", first.parents[1], "a.xyz")
        assert folder_code == 0 and folder_text == text[: text.index("wrote")]

    def test_without_labels_the_spread_is_still_there(self, cace, soft_committee):
        ase.io.write("a.xyz", molecule("H2O"))
        code, text, _ = cace("eval", soft_committee[0].parents[1], "a.xyz", "--per-structure", "s.csv")
        assert code == 0 and "no labels found" in text and "in frame 0 of a.xyz" in text
        (row,) = read_table("s.csv")
        assert row["energy error [meV/atom]"] == "" and float(row["energy spread [meV/atom]"]) > 0

    def test_mistakes(self, cace, soft_committee, soft_potential):
        frame = molecule("H2O")
        frame.info["e_dft"] = 1.0
        ase.io.write("a.xyz", molecule("H2O"))
        ase.io.write("b.xyz", frame)
        first, second, _ = soft_committee
        other = load_model(soft_potential)
        config = other.config.model_copy(update={"elements": (1, 8), "reference_energies": {}})
        save_model(type(other)(config), "other.safetensors")
        for arguments, message in (
            ((first, second, "a.xyz"), "is a potential, not structures; for a committee: --committee"),
            ((first, "a.xyz", "--committee", first), "in the committee twice"),
            ((first, "a.xyz", "--committee", "other.safetensors"), "must know the same elements"),
            ((first, "a.xyz", "--committee", "none.safetensors"), "no such file: none.safetensors"),
            ((first, "a.xyz", "--spread-plot", "x.png"), "--spread-plot needs a committee"),
            ((first, "a.xyz", "b.xyz", "--energy-key", "e_dft"), "a.xyz: no frame has energy under 'e_dft'"),
            ((first, "a.xyz", "-o", "nowhere/out.xyz"), "there is no folder nowhere"),
            ((first, "a.xyz", "none.xyz"), "no structure file none.xyz"),
        ):
            code, _, text = cace("eval", *arguments)
            assert code == 2 and message in text, arguments
        assert sorted(p.name for p in Path().iterdir()) == ["a.xyz", "b.xyz", "other.safetensors"]
