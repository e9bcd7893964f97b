"""Potentials that come with the package: each is whole, says what it is, and runs by its name in an empty folder."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import ase.io
import numpy as np
import pytest
import yaml
from ase import Atoms

from cace_runtime import load_model, potentials, read_info
from cace_runtime.adapters.ase import CACECalculator
from cace_runtime.analysis.bonds import follow_bonds
from cace_runtime.analysis.errors import errors
from cace_runtime.analysis.evaluate import evaluate
from cace_runtime.config import BasisConfig
from cace_runtime.files.isolated_energies import isolated_atoms
from cace_runtime.files.structures import read_structures
from cace_runtime.potentials import available, card, path
from cace_runtime.train.config import parse_config

SHIPPED = available()
LARGEST = 2_500_000  # bytes


@pytest.mark.parametrize("name", SHIPPED)
class TestShipped:
    def test_it_is_whole_and_small(self, name):
        folder = path(name).parent
        assert sorted(p.name for p in folder.iterdir()) == sorted(potentials.FILES)
        assert sum(p.stat().st_size for p in folder.iterdir()) < LARGEST

    def test_its_card_says_what_it_is(self, name):
        found = card(name)
        assert found.name == name
        assert found.elements == read_info(name).config.symbols
        assert found.licence and found.data_licence and found.data_source.startswith("https://")
        assert {"train", "valid"} < {row.set for row in found.errors}, "no set that was not trained on"
        for row in found.errors:
            assert row.structures > 0 and row.forces_meV_per_A_rmse > 0
            assert f"| {row.set} | {row.structures} |" in found.text

    def test_its_training_config_is_one_and_names_no_folders(self, name):
        text = (path(name).parent / "config.yaml").read_text(encoding="utf-8")
        assert "/" not in text
        config = parse_config(yaml.safe_load(text), "config.yaml")
        assert config.data.train
        assert load_model(name).config.basis == BasisConfig(**config.model.get("basis", {}))

    def test_it_has_the_errors_of_its_card(self, name, data_dir):
        config = yaml.safe_load((path(name).parent / "config.yaml").read_text(encoding="utf-8"))
        said = card(name).tested
        files = list(data_dir.rglob(config["data"]["test"].get(said.set, "none")))
        if not files:
            pytest.skip(f"its {said.set} set is a share of the data that was held back, not a file")
        # Every fifth frame, so that the sample's spread, not the potential, is what the tolerance is for.
        found = {row.quantity: row for row in errors(evaluate(load_model(name), read_structures(files[0], "::5")))}
        assert found["force components"].rmse == pytest.approx(said.forces_meV_per_A_rmse, rel=0.15)

    def test_isolated_atoms_have_their_e0(self, name, quick_compiler, cace):
        e0 = load_model(name).config.reference_energies
        assert isolated_atoms(name) == e0 and all(e0.values())
        for backend, dtype in (("eager", "float32"), ("cpp", "float64")):
            calculator = CACECalculator(name, backend=backend, dtype=dtype)
            for symbol, energy in e0.items():
                atoms = Atoms(symbol, calculator=calculator)
                assert abs(atoms.get_potential_energy() - energy) <= 1e-12 * abs(energy)
        for command in ("info", "potentials"):
            assert "E0 exactly" in " ".join(cace(command, name)[1].split())

    @pytest.mark.whole
    def test_atomisation_energies_are_those_of_the_data(self, name, data_dir):
        """From energies that the potential itself gives, atoms included."""
        config = yaml.safe_load((path(name).parent / "config.yaml").read_text(encoding="utf-8"))["data"]
        folders = {"acetylacetone": "acac", "ethanol": "ethanol"}
        folder = data_dir / folders[name]
        (first,) = (folder / file for file in ("train_300K.xyz", "train.xyz") if (folder / file).is_file())
        alone = read_structures(folder / config["isolated_atoms"])
        labels = {atoms.get_chemical_symbols()[0]: atoms.get_potential_energy() for atoms in alone}
        calculator, errors = CACECalculator(name), []
        for frame in read_structures(first, "::50"):
            symbols = frame.get_chemical_symbols()
            label = sum(labels[s] for s in symbols) - frame.get_potential_energy()
            mine = sum(Atoms(s, calculator=calculator).get_potential_energy() for s in symbols)
            atoms = Atoms(frame, calculator=calculator)
            errors.append(mine - atoms.get_potential_energy() - label)
            assert label > 3 * len(symbols)
        assert np.abs(errors).max() < 0.01

    @pytest.mark.whole
    def test_dynamics_in_an_empty_folder(self, name, cace):
        assert list(Path().iterdir()) == []
        code, text, _ = cace("md", name, "-o", "md.xyz", "--time", 0.05, "--write-every", 5, "--dtype", "float32")
        assert code == 0 and "wrote md.xyz" in text
        frames = read_structures("md.xyz")
        assert len(frames) == 21
        heavy = [b for b in follow_bonds(frames) if "H" not in b.symbols]
        assert heavy and all(b.broken_at is None for b in heavy)


@pytest.fixture
def soft(soft_potential, ethanol, tmp_path, monkeypatch) -> Path:
    """The only shipped potential, ``soft``, in a folder apart."""
    folder = tmp_path.parent / f"{tmp_path.name}-shipped"
    (folder / "soft").mkdir(parents=True)
    shutil.copyfile(soft_potential, folder / "soft/model.safetensors")
    ase.io.write(folder / "soft/start.xyz", ethanol)
    monkeypatch.setattr(potentials, "FOLDER", folder)
    return folder / "soft"


def test_a_name_stands_for_the_file(soft, soft_potential, cace, ethanol):
    assert potentials.available() == ("soft",)
    assert read_info("soft") == read_info(soft_potential)
    expected = load_model(soft_potential)(load_model(soft_potential).graph(ethanol))["energy"]
    assert load_model("soft")(load_model("soft").graph(ethanol))["energy"] == expected
    ethanol.calc = CACECalculator("soft", dtype="float32")
    assert ethanol.get_potential_energy() == pytest.approx(float(expected), abs=1e-4)
    code, text, _ = cace("info", "soft")
    assert code == 0 and "soft/model.safetensors" in text
    ase.io.write("frames.xyz", ethanol)
    assert cace("eval", "soft", "frames.xyz")[0] == 0


@pytest.mark.parametrize("structure", [(), ("soft",), ("mine.xyz",)], ids=["left out", "named", "file"])
def test_its_start_structure_is_named_or_left_out(soft, cace, ethanol, structure):
    moved = ethanol.copy()
    moved.rattle(0.02, seed=1)
    ase.io.write("mine.xyz", moved)
    assert cace("md", "soft", *structure, "-o", "md.xyz", "--steps", 1, "--write-every", 1)[0] == 0
    expected = moved if structure == ("mine.xyz",) else ethanol
    assert np.allclose(ase.io.read("md.xyz", 0).positions, expected.positions, atol=1e-6)
    _, text, _ = cace("relax", "soft", *structure, "-o", "relaxed.xyz", "--steps", 2)
    assert "wrote relaxed.xyz" in text


def test_a_file_of_that_name_wins(soft, soft_potential, cace, ethanol):
    Path("soft").write_bytes(b"something else")
    code, _, text = cace("info", "soft")
    assert code == 2 and "soft is not a safetensors file" in text
    shutil.copyfile(soft_potential, "soft")
    code, _, text = cace("md", "soft", "-o", "md.xyz")
    assert code == 2 and "a structure is needed beside soft" in text


@pytest.mark.parametrize("command", ["md", "relax"])
def test_a_potential_that_is_not_there_is_said_before_a_structure_is_asked_for(cace, command):
    code, _, text = cace(command, "missing.safetensors", "-o", "out.xyz")
    assert code == 2 and "no such file: missing.safetensors" in text


def test_a_folder_of_that_name_does_not_matter(soft, cace):
    Path("soft").mkdir()
    Path("hard").mkdir()
    assert cace("md", "soft", "-o", "md.xyz", "--steps", 1)[0] == 0
    code, _, text = cace("info", "hard")
    assert code == 2 and "hard is a folder: one potential is needed" in text


def test_unknown_names_are_refused_with_those_that_there_are(soft, cace):
    for command in (("info", "hard"), ("md", "hard", "-o", "md.xyz"), ("relax", "hard", "-o", "relaxed.xyz")):
        code, _, text = cace(*command)
        assert code == 2 and "no potential of that name in this program: it has soft" in text, command
    code, _, text = cace("md", "no.safetensors", "soft", "-o", "md.xyz", "--steps", 1)
    assert code == 2 and "no such file: no.safetensors" in text


def test_a_card_without_what_it_needs_is_refused():
    with pytest.raises(ValueError, match="no card of a potential"):
        potentials.parse_card("# A potential\n")
    with pytest.raises(ValueError, match="missing"):
        potentials.parse_card("---\nname: x\nelements: [H]\nerrors: []\n---\n")


def test_errors_are_told_of_the_first_set_that_was_not_trained_on():
    row = card("acetylacetone").errors[0]
    rows = [replace(row, set=name) for name in ("train", "valid", "cold", "hot")]
    found = replace(card("acetylacetone"), errors=tuple(rows))
    assert found.tested.set == "cold" and replace(found, errors=tuple(rows[:2])).tested.set == "valid"


def test_the_list_of_potentials(cace, monkeypatch, tmp_path):
    code, text, _ = cace("potentials")
    assert code == 0
    for name in SHIPPED:
        assert name in text and card(name).data_licence in text
        (line,) = (line for line in text.splitlines() if line.split()[0] == name)
        tested = card(name).tested
        assert f"{tested.set} ({tested.structures})" in line and f"{tested.forces_meV_per_A_rmse:.3g} /" in line
        assert cace("potentials", name)[1].startswith(f"# {card(name).title}")
    monkeypatch.setattr(potentials, "FOLDER", tmp_path)
    assert "comes without potentials" in cace("potentials")[1]
    assert cace("potentials", "soft")[0] == 2
