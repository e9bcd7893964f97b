"""A map for chemiscope: what its own package would write, and components that are principal."""

from __future__ import annotations

import gzip
import json

import numpy as np
import pytest
from ase import Atoms
from ase.build import bulk, molecule
from ase.calculators.singlepoint import SinglePointCalculator
from ase.io import write
from typer.testing import CliRunner

from cace_runtime.analysis.chemiscope_map import chemiscope_map, principal_components
from cace_runtime.analysis.describe import describe
from cace_runtime.cli import app
from cace_runtime.registry import load_basis


def labelled(atoms: Atoms) -> Atoms:
    forces = np.arange(3.0 * len(atoms)).reshape(-1, 3)
    atoms.calc = SinglePointCalculator(atoms, energy=-1.5 * len(atoms), forces=forces)
    return atoms


@pytest.fixture
def frames() -> list[Atoms]:
    found = [molecule("CH3CH2OH"), molecule("H2O"), bulk("SiC", "zincblende", a=4.35)]
    return [labelled(atoms) for atoms in found]


@pytest.fixture
def found(frames):
    return describe(frames, load_basis(l_max=3, nu_max=3, selection="cheng2024"), cutoff=4.0)


def test_it_is_what_the_package_of_chemiscope_writes(frames, found):
    chemiscope = pytest.importorskip("chemiscope", reason="needs the package chemiscope")
    ours, _ = chemiscope_map(found)
    theirs = chemiscope.create_input(
        frames,
        properties=ours["properties"],
        environments=chemiscope.all_atomic_environments(frames, cutoff=4.0),
        metadata=ours["meta"],
        settings=ours["settings"],
    )
    assert set(ours) == set(theirs)
    for name in ("meta", "settings", "environments", "properties"):
        assert ours[name] == theirs[name], name
    for one, other in zip(ours["structures"], theirs["structures"], strict=True):
        assert (one["size"], one["names"]) == (other["size"], other["names"]) and one.keys() == other.keys()
        for key in {"x", "y", "z", "cell"} & one.keys():
            assert np.allclose(one[key], other[key], atol=1e-7)


def test_components_are_those_of_the_covariance():
    rng = np.random.default_rng(0)
    rows = rng.normal(size=(50, 4)) @ rng.normal(size=(4, 6))
    rows = np.concatenate([rows, np.full((50, 1), 3.0)], axis=1)  # a feature that does not vary
    scores, shares = principal_components(rows)
    values, vectors = np.linalg.eigh(np.corrcoef(rows[:, :6].T))
    assert np.allclose(shares, values[::-1][:3] / values.sum())
    standard = (rows[:, :6] - rows[:, :6].mean(0)) / rows[:, :6].std(0)
    assert np.allclose(np.abs(scores), np.abs(standard @ vectors[:, ::-1][:, :3]))
    assert all(column[np.abs(column).argmax()] > 0 for column in scores.T)


def test_a_single_atom_has_a_map():
    lone = describe([Atoms("H")], load_basis(l_max=3, nu_max=3, selection="cheng2024"))
    assert chemiscope_map(lone)[0]["properties"]["atom PC 1"]["values"] == [0.0]


def test_atoms_with_the_same_surroundings_have_the_same_place(found):
    water = slice(9, 12)  # O, H, H
    values = np.array([chemiscope_map(found)[0]["properties"][f"atom PC {k}"]["values"] for k in (1, 2, 3)]).T[water]
    assert np.allclose(values[1], values[2], atol=1e-8) and not np.allclose(values[0], values[1], atol=0.1)


def test_the_command_writes_it_compressed(frames, tmp_path):
    write(tmp_path / "frames.xyz", frames)
    options = ["-o", str(tmp_path / "B.npz"), "--chemiscope", str(tmp_path / "map.json.gz")]
    done = CliRunner().invoke(app, ["describe", str(tmp_path / "frames.xyz"), "--selection", "cheng2024", *options])
    assert done.exit_code == 0, done.output
    assert "principal components of the atoms" in done.output
    found = json.loads(gzip.decompress((tmp_path / "map.json.gz").read_bytes()))
    assert found["properties"]["energy per atom"] == {"target": "structure", "values": [-1.5] * 3, "units": "eV"}
    assert len(found["properties"]["force"]["values"]) == len(found["environments"]) == 14
