"""A training that has ended becomes a potential that comes with the package."""

from __future__ import annotations

import csv

import pytest
import torch
import yaml

from cace_runtime import load_model, potentials
from cace_runtime.train import train
from tests.bench.ship_potential import Origin, main, ship
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
    assert "300 K: " in card.text and "600 K: " in card.text and "CC0-1.0" in card.text
    config = (folder / "config.yaml").read_text()
    assert str(run.parent) not in config + (folder / "card.md").read_text()
    assert yaml.safe_load(config)["data"]["test"] == {"test": "held_back.xyz"}


def test_what_cannot_be_shipped_is_refused(run, tmp_path, monkeypatch, capsys):
    with pytest.raises(FileNotFoundError, match="has ended"):
        ship(tmp_path, "tiny", ORIGIN, tmp_path)
    with pytest.raises(ValueError, match="small letters"):
        ship(run, "../tiny", ORIGIN, tmp_path)
    monkeypatch.setattr("tests.bench.ship_potential.LARGEST", 100)
    with pytest.raises(ValueError, match="train a smaller model"):
        ship(run, "tiny", ORIGIN, tmp_path, time=0.001)
    assert list(tmp_path.iterdir()) == []
    assert main([str(run), "unheard_of", "--into", str(tmp_path)]) == 2
    assert "give --origin" in capsys.readouterr().err
