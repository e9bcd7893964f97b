"""Closest distances are measured on the data, change nothing there, and stay in what is written."""

from __future__ import annotations

import numpy as np
import pytest
import yaml

from cace_runtime import load_model
from cace_runtime.config import ModelConfig, ZBLConfig
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


def test_a_pair_that_no_structure_has_counts_as_at_the_cutoff():
    monomers = molecules(5)[::2]
    config = ModelConfig(elements=("H", "O"), cutoff=3.0)
    seen = []
    found = closest_of(nearest_pairs(monomers, config, seen.append), config)
    assert found["O-O"] == pytest.approx([share * config.cutoff for share in SHARES])
    assert found["H-O"][1] < 1
    assert seen == [1, 2, 3]


def test_the_network_is_the_one_that_is_trained_without(runs):
    frames, found = runs
    first, second = (load_model(folder / "run" / "model.safetensors") for folder, _ in found.values())
    for key, values in first.state_dict().items():
        assert (values == second.state_dict()[key]).all(), key
    ours, other = (model(model.graph(frames)) for model in (first, second))
    assert np.allclose(ours["forces"].detach(), other["forces"].detach(), atol=1e-5)


def test_runs_go_on_with_those_that_were_measured(runs, tmp_path):
    folder, config = runs[1]["repelling"]
    on = train(config.model_copy(update={"epochs": 3}), resumed=True)
    before = load_model(folder / "run" / "model.safetensors").config.closest_distances
    assert on.model.config.closest_distances == before
    used = yaml.safe_load((folder / "run" / "config.yaml").read_text())
    assert used["model"]["terms"] == [{"kind": "zbl", "inner": None, "outer": None}]


def test_fine_tuning_refuses_structures_that_the_network_would_not_see(runs, tmp_path):
    folder, _ = runs[1]["repelling"]
    frames = molecules(4)
    close = frames[2]
    close.positions[1] = close.positions[0] + 0.5 * (close.positions[1] - close.positions[0])
    config = settings(tmp_path, write(tmp_path, [*frames, *lone_atoms()]), model={}, **FEW)
    with pytest.raises(ValueError, match=r"frame 2.*does not see distances of H-O below"):
        train(config, start=folder / "run" / "model.safetensors")
