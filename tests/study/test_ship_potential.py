"""A training that has ended becomes a potential that comes with the package."""

from __future__ import annotations

import csv
import re

import numpy as np
import pytest
import torch
import yaml
from ase import Atoms

from cace_runtime import load_model, potentials
from cace_runtime.adapters.ase import CACECalculator
from cace_runtime.files.structures import read_structures
from cace_runtime.train import train
from tests.bench.harness import PROJECT
from tests.study.ship_potential import Origin, bonds_in_words, counted, main, ship
from tests.train.tiny import lone_atoms, molecules, settings, write

ORIGIN = Origin("water", "invented", "https://example.org", "CC0-1.0", "a teacher", "Nowhere.")


@pytest.fixture(scope="module")
def run(tmp_path_factory):
    folder = tmp_path_factory.mktemp("ship")
    test = write(folder, molecules(6, seed=5), "held_back.xyz")
    data = {"test": {"test": str(test)}}
    config = settings(folder, write(folder, [*molecules(24), *lone_atoms()]), data=data, epochs=20)
    train(config)
    return config.output


@pytest.mark.whole
def test_a_shipped_run_keeps_its_weights_and_errors_and_no_paths(run, tmp_path, monkeypatch):
    folder = ship(run, "tiny", ORIGIN, tmp_path, time=0.01)
    monkeypatch.setattr(potentials, "FOLDER", tmp_path)
    assert potentials.available() == ("tiny",)
    assert sorted(p.name for p in folder.iterdir()) == sorted(potentials.FILES)
    for one, other in zip(
        load_model("tiny").parameters(), load_model(run / "model.safetensors").parameters(), strict=True
    ):
        assert torch.equal(one, other)
    card = potentials.card("tiny")
    with (run / "errors.csv").open() as file:
        said = {row["set"]: float(row["forces_rmse [meV/Å]"]) for row in csv.DictReader(file)}
    assert {row.set: row.forces_meV_per_A_rmse for row in card.errors} == said
    assert list(said)[-1] == "test"
    assert "20 epochs" in card.text
    assert all(f"{t} K: " in card.text for t in (300, 600, 1000)) and "CC0-1.0" in card.text
    assert "Nothing was measured." in card.text  # the test set has two compositions, and no torsion was asked for
    config = (folder / "config.yaml").read_text()
    assert str(run.parent) not in config + (folder / "card.md").read_text()
    assert yaml.safe_load(config)["data"]["test"] == {"test": "held_back.xyz"}


@pytest.mark.parametrize("name", potentials.available())
def test_a_shipped_card_names_the_file_of_a_command_and_counts_in_english(name):
    text = potentials.card(name).text
    assert not re.search(r"--from(?! FILE)", text)
    assert not re.search(r"\b1 (epochs|steps)\b", text)


def test_one_epoch_is_no_epochs():
    assert [counted(n, "epoch") for n in (1, 2, 1200)] == ["1 epoch", "2 epochs", "1200 epochs"]


def test_a_hydrogen_that_passes_to_another_atom_breaks_nothing():
    def frame(place: float) -> Atoms:
        return Atoms("OHOH", [[0, 0, 0], [place, 0, 0], [2.4, 0, 0], [2.4, 0.96, 0]])

    passing = [frame(x) for x in (0.96, 1.2, 1.5, 2.0)]
    assert bonds_in_words(passing) == "1 of 2 bonds intact in 4 frames; hydrogen passed to another atom: O–H"
    away = [frame(0.96), frame(-2.0)]
    assert bonds_in_words(away) == "1 of 2 bonds intact in 2 frames; broken: O–H"
    assert bonds_in_words([frame(0.96), frame(1.0)]) == "2 of 2 bonds intact in 2 frames"


@pytest.mark.whole
def test_what_cannot_be_shipped_is_refused(run, tmp_path, monkeypatch, capsys):
    with pytest.raises(FileNotFoundError, match="has ended"):
        ship(tmp_path, "tiny", ORIGIN, tmp_path)
    with pytest.raises(ValueError, match="small letters"):
        ship(run, "../tiny", ORIGIN, tmp_path)
    monkeypatch.setattr("tests.study.ship_potential.LARGEST", 100)
    with pytest.raises(ValueError, match="train a smaller model"):
        ship(run, "tiny", ORIGIN, tmp_path, time=0.001)
    assert list(tmp_path.iterdir()) == []
    assert main([str(run), "unheard_of", "--into", str(tmp_path)]) == 2
    assert "give --origin" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("kind", "name"), [("600K", "far, 600K"), ("turned", "far, turned"), ("600K own", "own, 600K own")]
)
def test_the_card_of_acetylacetone_tells_its_errors_of_the_labels_that_come_with_the_sources(kind, name):
    rows = [[cell.strip() for cell in line.split("|")] for line in potentials.card("acetylacetone").text.splitlines()]
    _, _, number, energy, force, _ = next(row for row in rows if row[1:2] == [name])
    every = read_structures(PROJECT / "tests/study/data/acetylacetone_far.xyz")
    frames = [frame for frame in every if frame.info["config_type"] == kind and frame.info["held_back"]]
    assert len(frames) == int(number)
    calculator, energies, forces = CACECalculator("acetylacetone"), [], []
    for frame in frames:
        asked = Atoms(frame.numbers, frame.positions, calculator=calculator)
        energies.append(asked.get_potential_energy() - frame.get_potential_energy())
        forces.append(asked.get_forces() - frame.get_forces())
    for errors, said in ((energies, energy), (forces, force)):
        rmse = 1000 * np.sqrt(np.mean(np.square(errors)))
        assert rmse == pytest.approx(float(said.split("/")[0]), rel=0.01)
