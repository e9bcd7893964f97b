"""A repulsion for a potential that has none: nothing changes in its data, and its dimers get walls."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from ase import Atoms
from typer.testing import CliRunner

from cace_runtime import load_model, save_model
from cace_runtime.adapters.ase import CACECalculator
from cace_runtime.analysis.short_range import with_repulsion
from cace_runtime.cli import app
from cace_runtime.config import AddedConfig, ZBLConfig
from cace_runtime.files.checkpoint_header import read_info
from cace_runtime.potential.model import CACEModel
from tests.support.models import CONFIGS, molecule, random_model

CONFIG = CONFIGS["T0 published"]


def structures() -> list[Atoms]:
    generator = np.random.default_rng(0)
    found = []
    for _ in range(5):
        atoms = molecule()
        atoms.positions += generator.normal(scale=0.03, size=atoms.positions.shape)
        found.append(atoms)
    return found


def energies(model: CACEModel, frames: list[Atoms]) -> torch.Tensor:
    return model(model.graph(frames), forces=False)["energy"].detach()


def sum_of_two() -> CACEModel:
    other = random_model(CONFIG.model_copy(update={"cutoff": 3.0, "reference_energies": {}}), seed=1, backend="eager")
    config = CONFIG.model_copy(update={"added": (AddedConfig(weight=0.5, model=other.config),)})
    return random_model(config, backend="eager")


@pytest.mark.parametrize("model", [random_model(CONFIG, backend="eager"), sum_of_two()], ids=["one", "a sum"])
def test_nothing_changes_in_the_data_and_dimers_get_walls(model):
    frames = structures()
    found = with_repulsion(model, frames).model
    assert torch.equal(energies(found, frames), energies(model, frames))
    assert all(network.closest_distances for _, network in found.config.networks)
    for pair in found.config.closest_distances:
        apart = energies(found, [Atoms([symbol]) for symbol in pair.split("-")]).sum()
        close = energies(found, [Atoms(pair.split("-"), [[0, 0, 0], [0, 0, 0.2]])])[0]
        assert close - apart > 5


def test_a_repulsion_that_no_structure_feels_gives_way_and_another_is_refused():
    frames = structures()
    for outer, acts in ((0.3, False), (1.1, True)):
        config = CONFIG.model_copy(update={"terms": (ZBLConfig(inner=0.2, outer=outer),)})
        model = random_model(config, backend="eager")
        if acts:
            with pytest.raises(ValueError, match="that acts in these structures"):
                with_repulsion(model, frames)
        else:
            assert with_repulsion(model, frames).model.config.terms == (ZBLConfig(inner=None, outer=None),)


def test_more_structures_may_follow_and_what_they_change_is_said():
    frames = structures()
    closer = frames[0].copy()
    i, j = np.argwhere(closer.get_all_distances() + 9 * np.eye(len(closer)) < 1.3)[0]
    closer.positions[i] = closer.positions[j] + 0.7 * (closer.positions[i] - closer.positions[j])
    model = sum_of_two()
    once = with_repulsion(model, frames).model
    twice = with_repulsion(once, [*frames, closer])
    assert twice.seen_now
    assert twice.model.config == with_repulsion(model, [*frames, closer]).model.config
    assert energies(twice.model, [closer])[0] == energies(model, [closer])[0]
    assert not with_repulsion(once, frames).seen_now


def test_networks_of_a_sum_repel_once():
    term = ZBLConfig(inner=0.1, outer=0.3)
    plain = sum_of_two()
    part = plain.config.added[0]
    added = part.model_copy(update={"model": part.model.model_copy(update={"terms": (term,)})})
    model = random_model(plain.config.model_copy(update={"added": (added,)}), backend="eager")
    found = with_repulsion(model, structures()).model.config
    assert [len(network.terms) for _, network in found.networks] == [1, 0]


def test_the_command_writes_a_potential_and_says_where_it_repels(tmp_path):
    model = random_model(CONFIG, backend="eager")
    save_model(model, tmp_path / "plain.safetensors", notes={"data": "some"})
    frames = structures()
    for atoms in frames:
        atoms.write(tmp_path / "data.xyz", append=True)
    arguments = [str(tmp_path / name) for name in ("plain.safetensors", "data.xyz")]
    result = CliRunner().invoke(app, ["add-repulsion", *arguments, "-o", str(tmp_path / "safe.safetensors")])
    assert result.exit_code == 0, result.output
    assert "H-C: repelled below" in result.output
    info = read_info(tmp_path / "safe.safetensors")
    assert info.notes["data"] == "some"
    assert info.notes["repulsion"] == "below the closest distances of 5 structures (data.xyz)"
    safe, plain = (load_model(tmp_path / name, dtype=torch.float64) for name in ("safe.safetensors", arguments[0]))
    assert torch.equal(energies(safe, frames), energies(plain, frames))
    atoms = frames[0].copy()
    atoms.calc = CACECalculator(tmp_path / "safe.safetensors")
    assert atoms.calc.get_property("energy", atoms) == pytest.approx(float(energies(plain, [atoms])[0]), abs=1e-3)


def test_data_without_an_element_of_the_potential_are_refused(tmp_path):
    save_model(random_model(CONFIG, backend="eager"), tmp_path / "model.safetensors")
    Atoms("H2", [[0, 0, 0], [0, 0, 0.7]]).write(tmp_path / "data.xyz")
    arguments = [str(tmp_path / name) for name in ("model.safetensors", "data.xyz")]
    with pytest.raises(ValueError, match="no structure has C, which the potential knows"):
        CliRunner().invoke(
            app, ["add-repulsion", *arguments, "-o", str(tmp_path / "safe.safetensors")], catch_exceptions=False
        )
    assert not (tmp_path / "safe.safetensors").exists()
