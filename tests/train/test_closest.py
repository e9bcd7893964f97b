"""Closest distances are measured on the data, change nothing there, and stay in what is written."""

from __future__ import annotations

import shutil

import numpy as np
import pytest
import torch
import yaml

from cace_runtime import load_model
from cace_runtime.config import ModelConfig, ZBLConfig
from cace_runtime.potential.closest import seen_distance
from cace_runtime.potential.closest_pairs import SHARES, closest_of, nearest_pairs
from cace_runtime.train.run import train
from tests.train.tiny import MODEL, lone_atoms, molecules, settings, write

AT_CLOSEST = ZBLConfig(inner=None, outer=None)
FEW = {"epochs": 2, "refit_readout": False}


def nearest(frames, symbols: str) -> float:
    """By hand, of molecules."""
    found = []
    for atoms in frames:
        r = atoms.get_all_distances()
        pairs = [(i, j) for i in range(len(atoms)) for j in range(i)]
        found += [r[pair] for pair in pairs if sorted(atoms.symbols[[*pair]]) == sorted(symbols)]
    return min(found)


@pytest.fixture(scope="module")
def runs(tmp_path_factory):
    """With a repulsion at the closest distances, and without."""
    frames, found = molecules(8), {}
    for name, model in (("repelling", MODEL | {"pair_repulsion": "zbl"}), ("bare", MODEL)):
        folder = tmp_path_factory.mktemp(name)
        path = write(folder, [*frames, *lone_atoms()])
        found[name] = (folder, settings(folder, path, model=model, **FEW))
        train(found[name][1])
    return frames, found


def test_they_are_shares_of_the_shortest_in_the_data(runs):
    frames, found = runs
    config = load_model(found["repelling"][0] / "run" / "model.safetensors").config
    assert config.terms == (AT_CLOSEST,)
    assert set(config.closest_distances) == {"H-H", "H-O", "O-O"}
    for pair, distances in config.closest_distances.items():
        expected = [share * nearest(frames, pair.replace("-", "")) for share in SHARES]
        assert distances == pytest.approx(expected, abs=0.001)


def test_a_pair_that_no_structure_has_is_never_seen():
    monomers = molecules(5)[::2]
    config, seen = ModelConfig(elements=("H", "O"), cutoff=3.0), []
    nearest_of = nearest_pairs(monomers, config, progress=seen.append)
    found = closest_of(nearest_of, config)
    assert seen == [1, 2, 3]
    assert found["H-O"][1] < 1
    assert sum(found["O-O"]) / 2 >= config.cutoff
    table = torch.tensor(found["O-O"], dtype=torch.float64)
    at = torch.linspace(0.1, 3.0, 20, dtype=torch.float64)
    assert (seen_distance(at, *table) >= config.cutoff - 1e-12).all()


def test_the_network_is_the_one_that_is_trained_without(runs):
    frames, found = runs
    first, second = (load_model(folder / "run" / "model.safetensors") for folder, _ in found.values())
    for key, values in first.state_dict().items():
        assert (values == second.state_dict()[key]).all(), key
    ours, other = (model(model.graph(frames)) for model in (first, second))
    assert np.allclose(ours["forces"].detach(), other["forces"].detach(), atol=1e-5)


def test_runs_go_on_with_those_that_were_measured(runs, tmp_path, monkeypatch):
    folder = tmp_path / "again"
    shutil.copytree(runs[1]["repelling"][0], folder)
    config = runs[1]["repelling"][1]
    before = load_model(folder / "run" / "model.safetensors").config.closest_distances
    monkeypatch.setattr("cace_runtime.train.closest.nearest_pairs", None)
    on = train(config.model_copy(update={"epochs": 3, "output": folder / "run"}), resumed=True)
    assert on.model.config.closest_distances == before != {}
    used = yaml.safe_load((folder / "run" / "config.yaml").read_text())
    assert used["model"]["terms"] == [{"kind": "zbl", "inner": None, "outer": None}]


def closer_data(folder) -> tuple[str, float]:
    """Structures of which the third has a short O-H, and how short that is."""
    frames = molecules(4)
    bond = frames[2].positions[1] - frames[2].positions[0]
    frames[2].positions[1] = frames[2].positions[0] + 0.5 * bond / np.linalg.norm(bond)
    return write(folder, [*frames, *lone_atoms()]), 0.5


def test_fine_tuning_on_closer_structures_sees_them(runs, tmp_path):
    folder, _ = runs[1]["repelling"]
    path, shortest = closer_data(tmp_path)
    before = load_model(folder / "run" / "model.safetensors").config.closest_distances
    outcome = train(settings(tmp_path, path, model={}, **FEW), start=folder / "run" / "model.safetensors")
    after = outcome.model.config.closest_distances
    assert after["H-O"] == pytest.approx([share * shortest for share in SHARES], abs=0.001)
    assert after["O-O"] == before["O-O"]


def test_distances_of_a_config_that_structures_fall_below_are_refused_by_frame(tmp_path):
    path, _ = closer_data(tmp_path)
    model = MODEL | {"pair_repulsion": "zbl", "closest_distances": {"O-H": [0.4, 0.6]}}
    with pytest.raises(ValueError, match=r"frame 2.*: its closest H-O is 0\.500 Å, but the network does not see"):
        train(settings(tmp_path, path, model=model, **FEW))


def test_structures_that_have_no_neighbour_list_are_named(tmp_path):
    frames = molecules(3)
    frames[1].positions[1] = frames[1].positions[0]
    path = write(tmp_path, [*frames, *lone_atoms()])
    with pytest.raises(ValueError, match=r"data\.xyz, frame 1: .*atoms 0 and 1"):
        train(settings(tmp_path, path, model=MODEL | {"pair_repulsion": "zbl"}, **FEW))
