"""Sums of networks in LAMMPS: each has its cutoff, weight, order of elements and charges; results are those of ASE."""

from __future__ import annotations

import shutil

import numpy as np
import pytest
from ase import Atoms

from cace_runtime import save_model
from cace_runtime.adapters.ase import CACECalculator
from cace_runtime.adapters.lammps.folder import build
from cace_runtime.config import AddedConfig, LatentEwaldConfig, ModelConfig, OutputConfig, ReadoutConfig
from cace_runtime.kernels.choice import new_model
from cace_runtime.potential.model import CACEModel
from tests.lammps.lammps_runs import complaint, evaluate, need_lammps, script
from tests.lammps.test_lammps import RANKS, SMALL, TOLERANCE, gentle, slab, wide
from tests.lammps.test_lammps_latent_ewald import assert_as_in_ase
from tests.support.models import molecule, random_model

pytestmark = pytest.mark.usefixtures("quick_compiler")

ELEMENTS = ["H", "C", "O"]
CHARGED = SMALL["T0"].model_copy(
    update={
        "has_energy": False,
        "readout": ReadoutConfig(hidden=(), linear=False),
        "cutoff": 4.1,
        "elements": (8, 1, 6),
        "reference_energies": {},
        "outputs": (OutputConfig(name="q", hidden=(3,), scale=20.0),),
        "terms": (LatentEwaldConfig(charges=("q",), sigma=0.9, dl=1.3, norm=2.0, epsilon=1e-6),),
    }
)
# More shells of messages than the first network, and fewer neighbours.
SHORT = SMALL["T2"].model_copy(update={"cutoff": 2.9, "elements": (6, 8, 1), "reference_energies": {}})
LAYERS = SMALL["T1"].model_copy(update={"reference_energies": {"H": -13.6, "C": -1029.0, "O": -2042.0}})


def added_up(first: CACEModel, *others: tuple[float, CACEModel]) -> CACEModel:
    parts = tuple(AddedConfig(weight=weight, model=model.config) for weight, model in others)
    config = ModelConfig.model_validate(first.config.model_copy(update={"added": parts}).model_dump())
    model = new_model(config, backend="eager").double()
    weights = first.state_dict()
    for k, (_, other) in enumerate(others):
        weights |= {f"added.{k}.{name}": values for name, values in other.state_dict().items()}
    model.load_state_dict(weights)
    return model.requires_grad_(False)


@pytest.fixture(scope="module")
def potential(tmp_path_factory):
    """Model for torch, folder for LAMMPS."""
    need_lammps()
    work = tmp_path_factory.mktemp("potential")
    first, charged, short = gentle(LAYERS), random_model(CHARGED, seed=1, backend="eager"), gentle(SHORT, seed=2)
    model = added_up(first, (0.25, charged), (1.5, short))
    shares = [np.abs(CACECalculator(part).get_forces(wide())).max() for part in (first, charged, short)]
    assert min(shares) > 1e-2 and max(shares) < 100  # each is seen
    save_model(model, work / "model.safetensors")
    return model, build(work / "model.safetensors")


@pytest.mark.parametrize("n_ranks", RANKS)
def test_a_sum_of_three_networks(n_ranks, potential, tmp_path):
    model, folder = potential
    assert_as_in_ase(evaluate(tmp_path, folder, wide(), ELEMENTS, n_ranks), model, wide())


@pytest.mark.parametrize("n_ranks", [1, 2])
def test_ranks_without_atoms(n_ranks, potential, tmp_path):
    model, folder = potential
    atoms = slab()
    atoms.pbc = True
    found = evaluate(tmp_path, folder, atoms, ELEMENTS, n_ranks, before=f"processors 1 1 {n_ranks}")
    assert_as_in_ase(found, model, atoms)


def test_a_molecule(potential, tmp_path):
    model, folder = potential
    atoms = Atoms(molecule().numbers, molecule().positions + 8, cell=[20, 20, 20])
    found = evaluate(tmp_path, folder, atoms, ELEMENTS, 2, boundary="f f f")
    atoms.set_cell(None)
    assert_as_in_ase(found, model, atoms)


@pytest.mark.parametrize("n_ranks", RANKS)
def test_without_charges_energies_of_atoms_are_those_of_ase(n_ranks, tmp_path):
    need_lammps()
    model = added_up(gentle(LAYERS), (0.3, gentle(SHORT, seed=2)))
    save_model(model, tmp_path / "model.safetensors")
    atoms = wide()
    found = evaluate(tmp_path, build(tmp_path / "model.safetensors"), atoms, ELEMENTS, n_ranks)
    assert_as_in_ase(found, model, atoms)
    assert np.abs(found.energies - atoms.get_potential_energies()).max() < 10 * TOLERANCE


@pytest.mark.parametrize("name", ["kernels_1.so", "kernels_2.so"])
def test_kernels_of_an_added_network_that_were_changed_are_refused(name, potential, tmp_path):
    folder = shutil.copytree(potential[1], tmp_path / "model.lammps")
    content = (folder / name).read_bytes()
    (folder / name).write_bytes(content[:-1])
    line = complaint(tmp_path, script(tmp_path, folder, wide(), ELEMENTS))
    assert f"{name} is not the library that" in line
